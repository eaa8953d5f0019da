//! The part of the store for all but the night itself: what was kept on the device is taken up, and
//! the messages of the other pages are carried out.

use std::rc::Rc;

use super::kept::keep;
use super::list::List;
use super::resume;
use super::shelf::Shelf;
use super::store::{Damaged, Effect, KEPT, Kept, Key, LEARNING, Learn, Model, Msg, TODO, Tell, Theme, Wish};
use checkup::CheckupSession;
use share::keeper;
use share::kept::{Read, Stored};
use share::route::Page;
use share::trail::kept_text;
use story::{Game, Opening, Playthrough};
use world::model::Side;

/// Takes up what was kept on the device.
pub fn take_up(model: &mut Model, game: &Game, kept: &Kept) -> Vec<Effect> {
    let mut effects = Vec::new();
    // The nights come last, for what cannot be played on is put beside the rest.
    let (nights, others): (Vec<_>, Vec<_>) = Key::ALL.into_iter().partition(|key| key.role().is_some());
    for key in others.into_iter().chain(nights) {
        take(model, game, key, kept.text(key), &mut effects);
    }
    effects
}

/// Carries out a message of a page beside the night.
pub fn update(model: &mut Model, game: &Game, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Begin(opening) => begin(model, game, opening),
        Msg::Wish(opening) => match model.leaving(game, &opening) {
            None => begin(model, game, opening),
            Some((at, leaving)) => {
                model.wish = Some(Wish { opening, at, leaving });
                Vec::new()
            }
        },
        Msg::Unwish => {
            model.wish = None;
            Vec::new()
        }
        Msg::Tick(id, at) => {
            Rc::make_mut(&mut model.ticks).set(&id, at);
            vec![keep(&*model.ticks)]
        }
        Msg::ClearTicks => {
            model.ticks = Rc::default();
            vec![keep(&*model.ticks), Effect::Focus]
        }
        Msg::Note(number) => {
            let noted = Rc::make_mut(&mut model.numbers).add(number);
            noted.then(|| keep(&*model.numbers)).into_iter().collect()
        }
        Msg::DropNote(at) => {
            Rc::make_mut(&mut model.numbers).remove(at);
            vec![keep(&*model.numbers), Effect::Focus]
        }
        Msg::Shelf(msg) => model.shelve(game, msg),
        Msg::List(msg) => model.list.update(game, model.locale, msg),
        Msg::Tell(told) => tell(model, game, told),
        Msg::Learn(said) => learn(model, &said),
        Msg::ExportDamaged => {
            let code = model.damaged.as_ref().map(|damaged| damaged.code.clone());
            code.map(|code| Effect::Save("long-night-save.txt", code)).into_iter().collect()
        }
        Msg::DropDamaged => {
            model.damaged = None;
            vec![Effect::Keep(Key::Damaged, None), Effect::Focus]
        }
        Msg::Forget(key) => {
            let mut effects = forget(model, game, key);
            effects.push(Effect::FocusOn(KEPT.to_owned()));
            effects
        }
        Msg::Erase => {
            let mut effects: Vec<Effect> = Key::ALL.into_iter().flat_map(|key| forget(model, game, key)).collect();
            model.shelf = Shelf::default();
            effects.push(Effect::Focus);
            effects
        }
        Msg::Stay(role) => {
            model.elsewhere[role.index()] = None;
            vec![Effect::Focus]
        }
        Msg::Switch(role) => model.switch(game, role),
        Msg::OlderRead => {
            model.older = false;
            vec![Effect::Focus]
        }
        // It is taken up before any message.
        Msg::Changed(..) => Vec::new(),
        // The store itself takes these.
        Msg::Supplied(_)
        | Msg::Again
        | Msg::Go(_)
        | Msg::See(..)
        | Msg::Arrived(_)
        | Msg::Speak(_)
        | Msg::Paint(_)
        | Msg::Choose(_)
        | Msg::Rewind(_)
        | Msg::Print => Vec::new(),
    }
}

/// Begins a night in the place of its role's.
fn begin(model: &mut Model, game: &Game, opening: Opening) -> Vec<Effect> {
    let role = opening.role;
    model.wish = None;
    let moved = model.page != Page::Play(role);
    if moved {
        model.leave();
    }
    model.page = Page::Play(role);
    // An ordinary beginning is nothing to keep before the first choice.
    let ordinary = opening == Opening::new(role, &[]);
    let play = Playthrough::start(game, opening);
    let kept = (!ordinary).then(|| kept_text(game, &play));
    model.shelf.resumed[role.index()] = None;
    model.elsewhere[role.index()] = None;
    let aside = model.now.and_then(|now| model.put_unfinished_aside(game, &play, now));
    model.ahead[role.index()] = None;
    model.plays[role.index()] = Some(Rc::new(play));
    // What takes no other place any more goes last, so that it is not lost where there is no room.
    let mut effects: Vec<Effect> = aside.into_iter().collect();
    effects.extend([Effect::Keep(Key::run(role), kept), Effect::Top, Effect::Focus]);
    if moved {
        effects.push(Effect::Push(model.route()));
    }
    effects
}

/// Takes up what stands under a key; where nothing does, all is as if nothing ever had.
pub fn take(model: &mut Model, game: &Game, key: Key, text: Option<&str>, effects: &mut Vec<Effect>) {
    let unmarked = text.filter(|text| keeper::is_older(text)).map(keeper::unmarked);
    if let Some(text) = &unmarked {
        model.older = true;
        // It is said once; from then on this is what the reader has seen.
        effects.push(Effect::Keep(key, Some(text.clone())));
    }
    let text = unmarked.as_deref().or(text);
    match key {
        Key::RunCrew | Key::RunOwner => {
            let role = if key == Key::RunCrew { Side::Crew } else { Side::Owner };
            (model.plays[role.index()], model.ahead[role.index()]) = (None, None);
            if let Some(text) = text {
                model.resume(game, role, text, model.now, effects);
            }
        }
        Key::Damaged => {
            let damaged = |code: &str| Damaged { code: code.to_owned(), why: resume::why_damaged(code) };
            model.damaged = text.map(damaged);
        }
        Key::Theme => model.theme = Theme::of_kept(text),
        Key::Checklist => model.list = List { marks: read(model, text, effects), told: None },
        Key::Checkup => model.sitting = read(model, text, effects),
        Key::Emergency => model.ticks = read(model, text, effects),
        Key::Numbers => model.numbers = read(model, text, effects),
        Key::Saves => model.shelf.saves = read(model, text, effects),
        Key::Record => model.shelf.record = read(model, text, effects),
        Key::Reading => model.shelf.reading = *read(model, text, effects),
        Key::Learning => model.learning = read(model, text, effects),
    }
}

/// Reads a kept text; where it is not understood in full it is put aside as it stands.
fn read<T: Stored>(model: &mut Model, text: Option<&str>, effects: &mut Vec<Effect>) -> Rc<T> {
    let Some(text) = text else { return Rc::default() };
    let Read { value, renew, bad } = T::from_kept(text);
    if let Some(why) = bad {
        model.put_aside(text, resume::why_bad(why), effects);
    }
    if renew {
        effects.push(keep(&value));
    }
    Rc::new(value)
}

/// Forgets what stands under a key, here and on the device.
fn forget(model: &mut Model, game: &Game, key: Key) -> Vec<Effect> {
    let mut effects = vec![Effect::Keep(key, None)];
    take(model, game, key, None, &mut effects);
    if key == Key::Theme {
        effects.push(Effect::Theme(model.theme));
    }
    effects
}

fn learn(model: &mut Model, learn: &Learn) -> Vec<Effect> {
    let learning = Rc::make_mut(&mut model.learning);
    let focus = match learn {
        Learn::Say(when, question, answer) => {
            learning.say(*when, question, answer);
            None
        }
        Learn::Skip => {
            learning.skipped = true;
            Some(Effect::Focus)
        }
        Learn::Show => {
            learning.shown = true;
            Some(Effect::FocusOn(LEARNING.to_owned()))
        }
        Learn::Again => {
            learning.ask_again();
            Some(Effect::FocusOn(LEARNING.to_owned()))
        }
    };
    [keep(&*learning)].into_iter().chain(focus).collect()
}

/// Takes up what the self-check is told, and keeps it.
fn tell(model: &mut Model, game: &Game, tell: Tell) -> Vec<Effect> {
    let sitting = Rc::make_mut(&mut model.sitting);
    let (mut to, mut place) = (None, None);
    match tell {
        Tell::Answer(question, reply) => sitting.answers.set(&question, reply),
        Tell::Mind(theft, on) => sitting.mind(&theft, on),
        Tell::Tick(control, on) => sitting.tick(&game.story, &control, on),
        Tell::Count(controls) => {
            controls.iter().for_each(|control| sitting.tick(&game.story, control, true));
            place = Some(TODO);
        }
        Tell::Untick => sitting.untick(&game.story),
        Tell::LookAt(persona) => {
            sitting.look_at(persona.as_deref());
            let nothing = persona.is_none() && sitting.answers.is_empty();
            to = Some(if nothing { Page::Checkup } else { Page::Result });
        }
        Tell::Afresh => {
            *sitting = CheckupSession::default();
            to = Some(Page::Checkup);
        }
    }
    let mut effects = vec![keep(&*model.sitting)];
    // The button that was pressed is gone.
    effects.extend(place.map(|place| Effect::FocusOn(place.to_owned())));
    if let Some(page) = to {
        if page != model.page {
            model.arrive(game, page);
            effects.push(Effect::Push(model.route()));
        }
        effects.extend([Effect::Top, Effect::Focus]);
    }
    effects
}
