//! The part of the store for all but the night itself: what was kept on the device is taken up, and
//! the messages of the other pages are carried out.

use std::rc::Rc;

use super::list::List;
use super::resume;
use super::shelf::Shelf;
use super::store::{Damaged, Effect, KEPT, Kept, LEARNING, Learn, Model, Msg, TODO, Tell, Theme, key};
use crate::checkup::Sitting;
use crate::share::learning::Learning;
use crate::share::numbers::Numbers;
use crate::share::reading::Reading;
use crate::share::route::Page;
use crate::share::ticks::Ticks;
use crate::share::trail::kept_text;
use crate::story::{Game, Opening, Playthrough};
use crate::world::model::Side;

/// Takes up what was kept on the device.
pub fn take_up(model: &mut Model, game: &Game, kept: &Kept) -> Vec<Effect> {
    let mut effects = Vec::new();
    let (shelf, bad_saves) = Shelf::new(kept.saves.as_deref(), kept.record.as_deref(), kept.reading.as_deref());
    let (sitting, _whole) = Sitting::from_text(kept.checkup.as_deref().unwrap_or_default());
    model.shelf = shelf;
    model.sitting = Rc::new(sitting);
    model.ticks = Rc::new(Ticks::from_text(kept.ticks.as_deref().unwrap_or_default()));
    model.numbers = Rc::new(Numbers::from_text(kept.numbers.as_deref().unwrap_or_default()));
    model.list = List::new(kept.marks.as_deref());
    model.learning = Rc::new(Learning::from_text(kept.learning.as_deref().unwrap_or_default()));
    if let Some(code) = &kept.damaged {
        model.damaged = Some(Damaged { code: code.clone(), why: resume::why_damaged(code) });
    }
    if let (Some(why), Some(text)) = (bad_saves, &kept.saves) {
        model.put_aside(text, why, &mut effects);
        effects.push(Effect::Keep(key::SAVES, None));
    }
    for role in Side::BOTH {
        if let Some(text) = &kept.runs[role.index()] {
            model.resume(game, role, text, kept.now, &mut effects);
        }
    }
    effects
}

/// Carries out a message of a page beside the night.
pub fn update(model: &mut Model, game: &Game, msg: Msg) -> Vec<Effect> {
    match msg {
        Msg::Begin(opening) => begin(model, game, opening),
        Msg::Tick(id, at) => {
            Rc::make_mut(&mut model.ticks).set(&id, at);
            vec![keep_ticks(model)]
        }
        Msg::ClearTicks => {
            model.ticks = Rc::default();
            vec![keep_ticks(model), Effect::Focus]
        }
        Msg::Note(number) => {
            let noted = Rc::make_mut(&mut model.numbers).add(number);
            noted.then(|| keep_numbers(model)).into_iter().collect()
        }
        Msg::DropNote(at) => {
            Rc::make_mut(&mut model.numbers).remove(at);
            vec![keep_numbers(model), Effect::Focus]
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
            vec![Effect::Keep(key::DAMAGED, None), Effect::Focus]
        }
        Msg::Forget(key) => {
            let mut effects = forget(model, key);
            effects.push(Effect::FocusOn(KEPT.to_owned()));
            effects
        }
        Msg::Erase => {
            let mut effects: Vec<Effect> = key::ALL.into_iter().flat_map(|key| forget(model, key)).collect();
            model.shelf = Shelf::default();
            effects.push(Effect::Focus);
            effects
        }
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
    let moved = model.page != Page::Play(role);
    model.page = Page::Play(role);
    // An ordinary beginning is nothing to keep before the first choice.
    let ordinary = opening == Opening::new(role, &[]);
    let play = Playthrough::start(game, opening);
    let kept = (!ordinary).then(|| kept_text(game, &play));
    model.shelf.resumed[role.index()] = None;
    let aside = model.now.and_then(|now| model.put_unfinished_aside(game, &play, now));
    model.plays[role.index()] = Some(Rc::new(play));
    let mut effects = vec![Effect::Keep(key::run(role), kept), Effect::Top, Effect::Focus];
    effects.extend(aside);
    if moved {
        effects.push(Effect::Push(model.route()));
    }
    effects
}

/// Forgets what stands under a key, here and on the device.
fn forget(model: &mut Model, key: &'static str) -> Vec<Effect> {
    match key {
        key::DAMAGED => model.damaged = None,
        key::MARKS => model.list = List::default(),
        key::CHECKUP => model.sitting = Rc::default(),
        key::THEME => model.theme = Theme::System,
        key::TICKS => model.ticks = Rc::default(),
        key::NUMBERS => model.numbers = Rc::default(),
        key::SAVES => model.shelf.saves = Rc::default(),
        key::RECORD => model.shelf.record = Rc::default(),
        key::READING => model.shelf.reading = Reading::default(),
        key::LEARNING => model.learning = Rc::default(),
        _ => {
            let role = Side::BOTH.into_iter().find(|&role| key::run(role) == key);
            role.into_iter().for_each(|role| model.plays[role.index()] = None);
        }
    }
    let painted = (key == key::THEME).then_some(Effect::Theme(model.theme));
    [Effect::Keep(key, None)].into_iter().chain(painted).collect()
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
    let text = learning.to_text();
    [Effect::Keep(key::LEARNING, (!text.is_empty()).then_some(text))].into_iter().chain(focus).collect()
}

/// Keeps the ticks; where there are none, nothing.
fn keep_ticks(model: &Model) -> Effect {
    Effect::Keep(key::TICKS, (!model.ticks.is_empty()).then(|| model.ticks.to_text()))
}

/// Keeps the numbers; where there are none, nothing.
fn keep_numbers(model: &Model) -> Effect {
    Effect::Keep(key::NUMBERS, (!model.numbers.all().is_empty()).then(|| model.numbers.to_text()))
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
            *sitting = Sitting::default();
            to = Some(Page::Checkup);
        }
    }
    let text = Some(model.sitting.to_text()).filter(|text| !text.is_empty());
    let mut effects = vec![Effect::Keep(key::CHECKUP, text)];
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
