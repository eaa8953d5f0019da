//! The store: what the application knows, and what follows from a message.
//!
//! Pages, languages and the decisions of a night are here; what the other pages send is in [`deeds`].

use std::rc::Rc;

use super::deeds;
pub use super::kept::{Kept, Key};
use super::list::List;
pub use super::message::{Effect, Learn, Msg, Tell};
use super::shelf::Shelf;
use checkup::CheckupSession;
use i18n::{Locale, negotiate};
use share::address::Address;
use share::learning::Learning;
use share::numbers::Numbers;
use share::route::{Names, Page, Route};
use share::run::BadRun;
use share::ticks::{Moment, Ticks};
use share::trail::kept_text;
use story::{Game, Opening, Playthrough, Trail};
use world::model::{Minute, Side};

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

    /// The theme that was kept; the system's, where none of ours was.
    #[must_use]
    pub fn of_kept(text: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|theme| theme.id() == text).unwrap_or_default()
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

/// What the reader is told about a night that is played in another tab, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Elsewhere {
    /// This tab has taken it up as the other left it.
    TakenUp,
    /// The two went different ways; the other's is among the saves.
    Apart(Trail),
}

/// What becomes of a running night when another one takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// It is put among the saves.
    Aside,
    /// It is put among the saves, where it takes the place of the night that was put there before it.
    InPlace,
    /// It is among the saves already, as it stands.
    Saved,
    /// It is lost: there is no room among the saves, or no clock to say when it was put there.
    Lost,
}

/// A beginning that waits for the player's word, because a night is running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    /// How the new night would open.
    pub opening: Opening,
    /// The minute that the running night has come to.
    pub at: Minute,
    /// What becomes of the running night.
    pub leaving: Leaving,
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
    pub list: List,
    /// What is kept of all nights.
    pub shelf: Shelf,
    /// When it is, by the clock of the device; none, where nobody has said.
    pub now: Option<Moment>,
    /// What was told to the self-check.
    pub sitting: Rc<CheckupSession>,
    /// What the learner said to the questions before and after a night.
    pub learning: Rc<Learning>,
    /// Whether what is kept outlasts the page.
    pub lasts: bool,
    /// Whether the device does not hold the newest of what is to be kept.
    pub behind: bool,
    /// Whether something that was kept is older than what the reader saw last.
    pub older: bool,
    /// What is to be told of other tabs, by role.
    pub elsewhere: [Option<Elsewhere>; 2],
    /// The beginning that the page asks about.
    pub wish: Option<Wish>,
}

impl Model {
    /// The application at an address, with the languages that are wanted and what was kept taken up.
    #[must_use]
    pub fn new(game: &Game, address: &str, wanted: &[String], kept: Kept) -> (Self, Vec<Effect>) {
        let route = Address::read(address).route;
        let wanted: Vec<&str> = wanted.iter().map(String::as_str).collect();
        let mut model = Self {
            page: route.page,
            locale: route.locale.unwrap_or_else(|| negotiate(&wanted)),
            names: route.names,
            theme: Theme::of_kept(kept.text(Key::Theme)),
            plays: [None, None],
            ahead: [None, None],
            damaged: None,
            ticks: Rc::default(),
            numbers: Rc::default(),
            list: List::default(),
            shelf: Shelf::default(),
            now: kept.now,
            sitting: Rc::default(),
            learning: Rc::default(),
            lasts: kept.lasts,
            behind: false,
            older: false,
            elsewhere: [None, None],
            wish: None,
        };
        let mut effects =
            vec![Effect::Language(model.locale), Effect::Theme(model.theme), Effect::Replace(model.route())];
        effects.extend(deeds::take_up(&mut model, game, &kept));
        model.ensure_play(game);
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
            Msg::Arrived(arrival) => self.travel(game, &arrival),
            // The root sees to what is fetched.
            Msg::Supplied(_) | Msg::Again => Vec::new(),
            Msg::Speak(locale) => {
                self.locale = locale;
                vec![Effect::Language(locale), Effect::Replace(self.route())]
            }
            Msg::Paint(theme) => {
                self.theme = theme;
                vec![Effect::Theme(theme), Effect::Keep(Key::Theme, theme.id().map(str::to_owned))]
            }
            Msg::Choose(index) => self.change_play(game, true, |play| play.choose(game, index).is_ok()),
            Msg::Rewind(at) => self.change_play(game, false, |play| {
                *play = play.rewind(game, at);
                true
            }),
            Msg::Print => vec![Effect::Print],
            other => deeds::update(self, game, other),
        }
    }

    /// Goes to a page.
    pub(super) fn arrive(&mut self, game: &Game, page: Page) {
        if page != self.page {
            self.leave();
        }
        self.page = page;
        self.wish = None;
        (self.list.told, self.shelf.told) = (None, None);
        self.ensure_play(game);
    }

    /// Begins a night where the page wants one and none is kept.
    pub(super) fn ensure_play(&mut self, game: &Game) {
        if let Page::Play(role) = self.page {
            self.plays[role.index()].get_or_insert_with(|| Rc::new(Playthrough::start(game, Opening::new(role, &[]))));
        }
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
        self.elsewhere[role.index()] = None;
        self.ahead[role.index()] = None;
        let mut effects = vec![Effect::Keep(Key::run(role), Some(kept_text(game, play)))];
        effects.extend(self.shelf.note(game, play, u32::from(decided)));
        effects.extend(decided.then_some(Effect::Scene));
        effects.push(Effect::Focus);
        effects
    }
}

#[cfg(test)]
mod tests;
