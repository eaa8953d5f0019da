//! The store: what the application knows, and what follows from a message.

use std::rc::Rc;

use super::list::{List, ListMsg};
use super::resume;
use super::shelf::{Shelf, ShelfMsg, kept_text};
use crate::checkup::{Reply, Sitting};
use crate::i18n::{Locale, negotiate};
use crate::share::learning::{Learning, When};
use crate::share::numbers::{Number, Numbers};
use crate::share::reading::Reading;
use crate::share::route::{Names, Page, Route};
use crate::share::run::BadRun;
use crate::share::ticks::{Moment, Ticks};
use crate::story::{Game, Opening, Playthrough};
use crate::world::model::Side;

/// Where the keyboard goes when something new has come.
pub const FOCUS: &str = "new";

/// The id of the heading above what the self-check says is to be done.
pub const TODO: &str = "todo";

/// The id of the heading above what is kept on the device.
pub const KEPT: &str = "kept";

/// The id of the heading over the questions after a night.
pub const LEARNING: &str = "learning";

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark.
    Night,
    /// Light.
    Day,
}

impl Theme {
    /// Every theme, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::System, Self::Night, Self::Day];

    /// The theme's id where it is kept, and in the document.
    #[must_use]
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Night => Some("night"),
            Self::Day => Some("day"),
        }
    }
}

/// Saved playthroughs that could not be played on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// What was saved, each from a line of its own on.
    pub code: String,
    /// Why the last one could not be read.
    pub why: BadRun,
}

/// What is kept on the device.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The playthroughs by role (indexed by [`Side::index`]).
    pub runs: [Option<String>; 2],
    /// A damaged one, kept for export.
    pub damaged: Option<String>,
    /// The checklist's marks.
    pub marks: Option<String>,
    /// The emergency's ticks.
    pub ticks: Option<String>,
    /// The numbers that the reader noted.
    pub numbers: Option<String>,
    /// The self-check.
    pub checkup: Option<String>,
    /// The theme.
    pub theme: Option<String>,
    /// The nights kept by name.
    pub saves: Option<String>,
    /// What is remembered of all nights.
    pub record: Option<String>,
    /// How the story is read.
    pub reading: Option<String>,
    /// What the learner said.
    pub learning: Option<String>,
    /// When it is, by the clock of the device.
    pub now: Option<Moment>,
    /// Whether what is kept outlasts the page.
    pub lasts: bool,
}

/// What the application knows.
#[derive(Clone, Debug)]
pub struct Model {
    /// The page.
    pub page: Page,
    /// The language.
    pub locale: Locale,
    /// The names of institutions that the address asks for.
    pub names: Option<Names>,
    /// The colours.
    pub theme: Theme,
    /// The playthroughs by role (indexed by [`Side::index`]).
    pub plays: [Option<Rc<Playthrough>>; 2],
    /// The last save that could not be read.
    pub damaged: Option<Damaged>,
    /// The emergency's ticks.
    pub ticks: Rc<Ticks>,
    /// The numbers that the reader noted.
    pub numbers: Rc<Numbers>,
    /// The checklist.
    pub list: List,
    /// What is kept of all nights.
    pub shelf: Shelf,
    /// When it is, by the clock of the device; none, where nobody has said.
    pub now: Option<Moment>,
    /// What was told to the self-check.
    pub sitting: Rc<Sitting>,
    /// What the learner said to the questions before and after a night.
    pub learning: Rc<Learning>,
    /// Whether what is kept outlasts the page.
    pub lasts: bool,
}

/// Something that happened to the application.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// What the page was asked to fetch has come, or not.
    Supplied(bool),
    /// The reader asks for it again.
    Again,
    /// The reader follows a link.
    Go(Page),
    /// The reader follows a link to a place in a page, by the place's id.
    See(Page, String),
    /// The reader went back or forward to this address.
    Arrived(String),
    /// The reader switches the language.
    Speak(Locale),
    /// The reader switches the colours.
    Paint(Theme),
    /// The player chooses: an index among the choices offered.
    Choose(u8),
    /// The player goes back to before choice number so and so, from 0.
    Rewind(usize),
    /// The player begins again.
    Begin(Opening),
    /// The reader ticks a step of the emergency off, or takes the tick back.
    Tick(String, Option<Moment>),
    /// The reader clears the emergency's ticks.
    ClearTicks,
    /// The reader notes a telephone number.
    Note(Number),
    /// The reader takes a noted number off the list, counted from 0.
    DropNote(usize),
    /// Something happened to the checklist.
    List(ListMsg),
    /// Something happened to what is kept of the nights.
    Shelf(ShelfMsg),
    /// The reader tells the self-check something.
    Tell(Tell),
    /// Something happened to the questions before and after a night.
    Learn(Learn),
    /// The reader wants the damaged save as a file.
    ExportDamaged,
    /// The reader is done with the damaged save.
    DropDamaged,
    /// The reader wants what stands under a key forgotten.
    Forget(&'static str),
    /// The reader wants everything on this device forgotten.
    Erase,
    /// The reader prints the page.
    Print,
}

/// Something that the reader tells the self-check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tell {
    /// The answer to a question.
    Answer(String, Reply),
    /// Whether a way of losing the phone counts.
    Mind(String, bool),
    /// That a control counts as if it were in place, or no longer.
    Tick(String, bool),
    /// That these controls count as if they were in place: those marked as done in the checklist.
    Count(Vec<String>),
    /// That no control counts as if it were in place.
    Untick,
    /// To look at a persona's phone, or at one's own.
    LookAt(Option<String>),
    /// To begin again with no answer at all.
    Afresh,
}

/// Something that happens to the questions before and after a night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Learn {
    /// An answer: when it is said, the question, the answer.
    Say(When, String, String),
    /// The questions before are left out.
    Skip,
    /// The answers are wanted.
    Show,
    /// The questions after are wanted once more.
    Again,
}

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put an address into the history.
    Push(Route),
    /// Put an address in place of the current one.
    Replace(Route),
    /// Keep a text under a key, or forget it.
    Keep(&'static str, Option<String>),
    /// Say which language the document is in.
    Language(Locale),
    /// Set the document's theme.
    Theme(Theme),
    /// Move the focus to what is new.
    Focus,
    /// Move the focus to the element with this id.
    FocusOn(String),
    /// Go to the top of the page.
    Top,
    /// Hand a file to the reader: its name and its text.
    Save(&'static str, String),
    /// Print the page.
    Print,
}

/// The keys under which things are kept; the privacy text lists them.
pub mod key {
    use crate::world::model::Side;

    /// The damaged save.
    pub const DAMAGED: &str = "damaged";
    /// The checklist's marks.
    pub const MARKS: &str = "checklist";
    /// The self-check.
    pub const CHECKUP: &str = "checkup";
    /// The theme.
    pub const THEME: &str = "theme";
    /// The emergency's ticks.
    pub const TICKS: &str = "emergency";
    /// The numbers that the reader noted.
    pub const NUMBERS: &str = "numbers";
    /// The nights kept by name.
    pub const SAVES: &str = "saves";
    /// What is remembered of all nights.
    pub const RECORD: &str = "record";
    /// How the story is read.
    pub const READING: &str = "reading";
    /// What the learner said.
    pub const LEARNING: &str = "learning";
    /// Every key.
    pub const ALL: [&str; 12] =
        ["run-crew", "run-owner", DAMAGED, MARKS, CHECKUP, THEME, TICKS, NUMBERS, SAVES, RECORD, READING, LEARNING];

    /// The playthrough of a role.
    #[must_use]
    pub const fn run(role: Side) -> &'static str {
        ALL[role.index()]
    }
}

impl Model {
    /// The application at an address, with what was kept and the languages that are wanted.
    #[must_use]
    pub fn new(game: &Game, query: &str, wanted: &[String], kept: &Kept) -> (Self, Vec<Effect>) {
        let route = Route::read(query);
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        let theme = Theme::ALL.into_iter().find(|theme| theme.id() == kept.theme.as_deref());
        let (shelf, bad_saves) = Shelf::new(kept.saves.as_deref(), kept.record.as_deref(), kept.reading.as_deref());
        let (sitting, _whole) = Sitting::from_text(kept.checkup.as_deref().unwrap_or_default());
        let mut model = Self {
            page: route.page,
            locale: route.locale.unwrap_or_else(|| negotiate(&wanted)),
            names: route.names,
            theme: theme.unwrap_or_default(),
            plays: [None, None],
            damaged: None,
            ticks: Rc::new(Ticks::from_text(kept.ticks.as_deref().unwrap_or_default())),
            numbers: Rc::new(Numbers::from_text(kept.numbers.as_deref().unwrap_or_default())),
            list: List::new(kept.marks.as_deref()),
            shelf,
            now: kept.now,
            sitting: Rc::new(sitting),
            learning: Rc::new(Learning::from_text(kept.learning.as_deref().unwrap_or_default())),
            lasts: kept.lasts,
        };
        let mut effects =
            vec![Effect::Language(model.locale), Effect::Theme(model.theme), Effect::Replace(model.route())];
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
        if let Page::Play(role) = model.page {
            model.ensure_play(game, role);
        }
        (model, effects)
    }

    /// The address of where the application is.
    #[must_use]
    pub const fn route(&self) -> Route {
        Route { page: self.page, locale: Some(self.locale), names: self.names }
    }

    /// The language, and the names of institutions, that the texts are to be in.
    #[must_use]
    pub fn spoken(&self) -> (Locale, Names) {
        (self.locale, self.names.unwrap_or(Names::Generic))
    }

    /// The playthrough of a role, if one was begun.
    #[must_use]
    pub fn play(&self, role: Side) -> Option<&Rc<Playthrough>> {
        self.plays[role.index()].as_ref()
    }

    /// Takes a message; says what is to be done outside.
    #[must_use]
    pub fn update(&mut self, game: &Game, msg: Msg) -> Vec<Effect> {
        match msg {
            Msg::See(page, place) => {
                self.arrive(game, page);
                vec![Effect::Push(self.route()), Effect::FocusOn(place)]
            }
            Msg::Go(page) => {
                self.arrive(game, page);
                vec![Effect::Push(self.route()), Effect::Top, Effect::Focus]
            }
            Msg::Arrived(query) => {
                let route = Route::read(&query);
                let locale = route.locale.unwrap_or(self.locale);
                if (route.page, locale, route.names) == (self.page, self.locale, self.names) {
                    // Only the place within the page changed: the skip link was followed.
                    return Vec::new();
                }
                (self.locale, self.names) = (locale, route.names);
                self.arrive(game, route.page);
                vec![Effect::Language(self.locale), Effect::Top, Effect::Focus]
            }
            // The root sees to what is fetched.
            Msg::Supplied(_) | Msg::Again => Vec::new(),
            Msg::Speak(locale) => {
                self.locale = locale;
                vec![Effect::Language(locale), Effect::Replace(self.route())]
            }
            Msg::Paint(theme) => {
                self.theme = theme;
                vec![Effect::Theme(theme), Effect::Keep(key::THEME, theme.id().map(str::to_owned))]
            }
            Msg::Choose(index) => self.change_play(game, true, |play| play.choose(game, index).is_ok()),
            Msg::Rewind(at) => self.change_play(game, false, |play| {
                *play = play.rewind(game, at);
                true
            }),
            Msg::Begin(opening) => {
                let role = opening.role;
                let moved = self.page != Page::Play(role);
                self.page = Page::Play(role);
                // An ordinary beginning is nothing to keep before the first choice.
                let ordinary = opening == Opening::new(role, &[]);
                let play = Playthrough::start(game, opening);
                let kept = (!ordinary).then(|| kept_text(game, &play));
                self.shelf.resumed[role.index()] = None;
                let aside = self.now.and_then(|now| self.put_unfinished_aside(game, &play, now));
                self.plays[role.index()] = Some(Rc::new(play));
                let mut effects = vec![Effect::Keep(key::run(role), kept), Effect::Top, Effect::Focus];
                effects.extend(aside);
                if moved {
                    effects.push(Effect::Push(self.route()));
                }
                effects
            }
            Msg::Tick(id, at) => {
                Rc::make_mut(&mut self.ticks).set(&id, at);
                vec![self.keep_ticks()]
            }
            Msg::ClearTicks => {
                self.ticks = Rc::default();
                vec![self.keep_ticks(), Effect::Focus]
            }
            Msg::Note(number) => {
                let noted = Rc::make_mut(&mut self.numbers).add(number);
                noted.then(|| self.keep_numbers()).into_iter().collect()
            }
            Msg::DropNote(at) => {
                Rc::make_mut(&mut self.numbers).remove(at);
                vec![self.keep_numbers(), Effect::Focus]
            }
            Msg::Shelf(msg) => self.shelve(game, msg),
            Msg::List(msg) => self.list.update(game, self.locale, msg),
            Msg::Tell(tell) => self.tell(game, tell),
            Msg::Learn(learn) => self.learn(&learn),
            Msg::ExportDamaged => {
                let code = self.damaged.as_ref().map(|damaged| damaged.code.clone());
                code.map(|code| Effect::Save("long-night-save.txt", code)).into_iter().collect()
            }
            Msg::DropDamaged => {
                self.damaged = None;
                vec![Effect::Keep(key::DAMAGED, None), Effect::Focus]
            }
            Msg::Forget(key) => {
                let mut effects = self.forget(key);
                effects.push(Effect::FocusOn(KEPT.to_owned()));
                effects
            }
            Msg::Erase => {
                let mut effects: Vec<Effect> = key::ALL.into_iter().flat_map(|key| self.forget(key)).collect();
                self.shelf = Shelf::default();
                effects.push(Effect::Focus);
                effects
            }
            Msg::Print => vec![Effect::Print],
        }
    }

    /// Forgets what stands under a key, here and on the device.
    fn forget(&mut self, key: &'static str) -> Vec<Effect> {
        match key {
            key::DAMAGED => self.damaged = None,
            key::MARKS => self.list = List::default(),
            key::CHECKUP => self.sitting = Rc::default(),
            key::THEME => self.theme = Theme::System,
            key::TICKS => self.ticks = Rc::default(),
            key::NUMBERS => self.numbers = Rc::default(),
            key::SAVES => self.shelf.saves = Rc::default(),
            key::RECORD => self.shelf.record = Rc::default(),
            key::READING => self.shelf.reading = Reading::default(),
            key::LEARNING => self.learning = Rc::default(),
            _ => {
                let role = Side::BOTH.into_iter().find(|&role| key::run(role) == key);
                role.into_iter().for_each(|role| self.plays[role.index()] = None);
            }
        }
        let painted = (key == key::THEME).then_some(Effect::Theme(self.theme));
        [Effect::Keep(key, None)].into_iter().chain(painted).collect()
    }

    fn learn(&mut self, learn: &Learn) -> Vec<Effect> {
        let learning = Rc::make_mut(&mut self.learning);
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
    fn keep_ticks(&self) -> Effect {
        Effect::Keep(key::TICKS, (!self.ticks.is_empty()).then(|| self.ticks.to_text()))
    }

    /// Keeps the numbers; where there are none, nothing.
    fn keep_numbers(&self) -> Effect {
        Effect::Keep(key::NUMBERS, (!self.numbers.all().is_empty()).then(|| self.numbers.to_text()))
    }

    fn arrive(&mut self, game: &Game, page: Page) {
        self.page = page;
        (self.list.told, self.shelf.told) = (None, None);
        if let Page::Play(role) = page {
            self.ensure_play(game, role);
        }
    }

    fn ensure_play(&mut self, game: &Game, role: Side) {
        self.plays[role.index()].get_or_insert_with(|| Rc::new(Playthrough::start(game, Opening::new(role, &[]))));
    }

    /// Changes the playthrough on the page and keeps it; `change` says whether it did, `decided`
    /// whether it was a decision.
    fn change_play(
        &mut self,
        game: &Game,
        decided: bool,
        change: impl FnOnce(&mut Playthrough) -> bool,
    ) -> Vec<Effect> {
        let Page::Play(role) = self.page else { return Vec::new() };
        let Some(play) = &mut self.plays[role.index()] else { return Vec::new() };
        if !change(Rc::make_mut(play)) {
            return Vec::new();
        }
        (self.shelf.resumed[role.index()], self.shelf.told) = (None, None);
        let mut effects = vec![Effect::Keep(key::run(role), Some(kept_text(game, play)))];
        effects.extend(self.shelf.note(game, play, decided));
        effects.push(Effect::Focus);
        effects
    }

    /// Takes up what the self-check is told, and keeps it.
    fn tell(&mut self, game: &Game, tell: Tell) -> Vec<Effect> {
        let sitting = Rc::make_mut(&mut self.sitting);
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
        let text = Some(self.sitting.to_text()).filter(|text| !text.is_empty());
        let mut effects = vec![Effect::Keep(key::CHECKUP, text)];
        // The button that was pressed is gone.
        effects.extend(place.map(|place| Effect::FocusOn(place.to_owned())));
        if let Some(page) = to {
            if page != self.page {
                self.arrive(game, page);
                effects.push(Effect::Push(self.route()));
            }
            effects.extend([Effect::Top, Effect::Focus]);
        }
        effects
    }
}

#[cfg(test)]
#[path = "store_tests.rs"]
mod tests;
