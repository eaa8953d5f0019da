//! The store: what the application knows, and what follows from a message.
//!
//! A module a subject: each has its messages and its `update`, which changes the model and returns
//! what is to be done outside. What is loaded, and what other tabs write, is no message of the store.

mod checklist;
mod checkup;
mod effect;
mod emergency;
mod handover;
mod learning;
mod navigation;
mod other_tabs;
mod persisted;
mod play;
mod resume;
mod saved_games;
mod settings;

use std::rc::Rc;

pub use self::checklist::{Checklist, ChecklistFeedback, ChecklistMsg};
pub use self::checkup::{CheckupMsg, question_place};
pub use self::effect::Effect;
pub use self::emergency::EmergencyMsg;
pub use self::handover::Handover;
pub use self::learning::LearningMsg;
pub use self::navigation::NavigationMsg;
pub use self::other_tabs::OtherTab;
pub use self::persisted::{AsideReason, Damaged, Persisted, PersistedMsg};
pub use self::play::{Leaving, PlayMsg, StartRequest};
pub use self::saved_games::{Resumed, SavedGames, SavedGamesFeedback, SavedGamesMsg};
pub use self::settings::{SettingsMsg, Theme, has_cards};
pub use share::kept::Key;

use ::checkup::CheckupSession;
use i18n::{Locale, negotiate};
use platform::Refusals;
use share::address::Address;
use share::learning::Learning;
use share::numbers::Numbers;
use share::route::{Names, Page, Route, Size};
use share::ticks::{Moment, Ticks};
use story::{Game, Playthrough};

/// Where the keyboard goes when something new has come.
pub const FOCUS: &str = "new";

/// The id of the heading above what the self-check says is to be done.
pub const TODO: &str = "todo";

/// The id of the heading above what is kept on the device.
pub const KEPT: &str = "kept";

/// The id of the heading over the questions after a night.
pub const LEARNING: &str = "learning";

/// Something that happened to the application, by subject.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// The reader goes to another page or place.
    Navigation(NavigationMsg),
    /// The reader changes a setting.
    Settings(SettingsMsg),
    /// The player does something with a night.
    Play(PlayMsg),
    /// The player does something with the saved nights and their record.
    SavedGames(SavedGamesMsg),
    /// The reader does something on the emergency page.
    Emergency(EmergencyMsg),
    /// The reader does something with the checklist.
    Checklist(ChecklistMsg),
    /// The reader tells the self-check something.
    Checkup(CheckupMsg),
    /// The learner does something with the questions before and after a night.
    Learning(LearningMsg),
    /// The reader does something with what is kept on the device.
    Persisted(PersistedMsg),
    /// The reader prints the page.
    Print,
    /// The reader wants a text read aloud, or no longer.
    ReadAloud(Option<String>),
    /// The reader is done with what may not have come.
    CloseHandover,
}

macro_rules! subjects {
    ($($subject:ident: $msg:ty,)+) => {$(
        impl From<$msg> for Msg {
            fn from(msg: $msg) -> Self {
                Self::$subject(msg)
            }
        }
    )+};
}

subjects! {
    Navigation: NavigationMsg,
    Settings: SettingsMsg,
    Play: PlayMsg,
    SavedGames: SavedGamesMsg,
    Emergency: EmergencyMsg,
    Checklist: ChecklistMsg,
    Checkup: CheckupMsg,
    Learning: LearningMsg,
    Persisted: PersistedMsg,
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
    /// The size of the letters.
    pub size: Size,
    /// The card that is shown of a page in large print, by its id; the first, where there is none.
    pub card: Option<String>,
    /// The playthroughs by role (indexed by [`Side::index`]).
    pub plays: [Option<Rc<Playthrough>>; 2],
    /// By role, the night as far as it went, while the reader has gone back in it through the history.
    /// The device keeps this one until the reader decides otherwise.
    pub ahead: [Option<Rc<Playthrough>>; 2],
    /// The last save that could not be read.
    pub damaged: Option<Damaged>,
    /// The emergency's ticks.
    pub ticks: Rc<Ticks>,
    /// The numbers that the reader noted.
    pub numbers: Rc<Numbers>,
    /// The checklist.
    pub checklist: Checklist,
    /// What is kept of all nights.
    pub saved_games: SavedGames,
    /// When it is, by the clock of the device; none, where nobody has said.
    pub now: Option<Moment>,
    /// What was told to the self-check.
    pub session: Rc<CheckupSession>,
    /// The question that the reader is at, by its id, where there is one.
    pub question: Option<String>,
    /// Whether answers to questions of before were taken over.
    pub carried: bool,
    /// What the learner said to the questions before and after a night.
    pub learning: Rc<Learning>,
    /// Whether what is kept outlasts the page.
    pub lasts: bool,
    /// Whether the device does not hold the newest of what is to be kept.
    pub behind: bool,
    /// Whether something that was kept is older than what the reader saw last.
    pub older: bool,
    /// What is to be told of other tabs, by role.
    pub other_tab: [Option<OtherTab>; 2],
    /// The beginning that the page asks about.
    pub start_request: Option<StartRequest>,
    /// What may fail here without a word.
    pub refusals: Refusals,
    /// What was handed to the browser and may not have come.
    pub handover: Option<Handover>,
}

impl Model {
    /// The application at an address, with the languages that are wanted and what was kept taken up.
    #[must_use]
    pub fn new(game: &Game, address: &str, wanted: &[String], kept: &Persisted) -> (Self, Vec<Effect>) {
        let route = Address::read(address).route;
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        let mut model = Self {
            page: route.page,
            locale: route.locale.unwrap_or_else(|| negotiate(&wanted)),
            names: route.names,
            theme: Theme::default(),
            size: Size::default(),
            card: None,
            plays: [None, None],
            ahead: [None, None],
            damaged: None,
            ticks: Rc::default(),
            numbers: Rc::default(),
            checklist: Checklist::default(),
            saved_games: SavedGames::default(),
            now: kept.now,
            session: Rc::default(),
            question: None,
            carried: false,
            learning: Rc::default(),
            lasts: kept.lasts,
            behind: false,
            older: false,
            other_tab: [None, None],
            start_request: None,
            refusals: Refusals::default(),
            handover: None,
        };
        let taken_up = model.take_up(game, kept);
        if route.size == Size::Large {
            model.size = Size::Large;
        }
        let mut effects = vec![
            Effect::Language(model.locale),
            Effect::Theme(model.theme),
            Effect::Size(model.size),
            Effect::Replace(model.route()),
        ];
        effects.extend(taken_up);
        model.ensure_play(game);
        (model, effects)
    }

    /// The address of where the application is.
    #[must_use]
    pub const fn route(&self) -> Route {
        Route { page: self.page, locale: Some(self.locale), names: self.names, size: self.size }
    }

    /// The language, and the names of institutions, that the texts are to be in.
    #[must_use]
    pub fn spoken(&self) -> (Locale, Names) {
        (self.locale, self.names.unwrap_or(Names::Generic))
    }

    /// Takes a message; says what is to be done outside.
    #[must_use]
    pub fn update(&mut self, game: &Game, msg: impl Into<Msg>) -> Vec<Effect> {
        let effects = match msg.into() {
            Msg::Navigation(msg) => self.update_navigation(game, msg),
            Msg::Settings(msg) => self.update_settings(msg),
            Msg::Play(msg) => self.update_play(game, msg),
            Msg::SavedGames(msg) => self.update_saved_games(game, msg),
            Msg::Emergency(msg) => self.update_emergency(msg),
            Msg::Checklist(msg) => self.checklist.update(game, self.locale, msg),
            Msg::Checkup(msg) => self.update_checkup(game, msg),
            Msg::Learning(msg) => self.update_learning(&msg),
            Msg::Persisted(msg) => self.update_persisted(game, msg),
            Msg::Print => vec![Effect::Print],
            Msg::ReadAloud(text) => vec![Effect::ReadAloud(text)],
            Msg::CloseHandover => {
                self.handover = None;
                Vec::new()
            }
        };
        self.hand_over(&effects);
        effects
    }
}

#[cfg(test)]
mod tests;
