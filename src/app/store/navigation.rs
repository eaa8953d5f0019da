//! The store's part about the history: back and forward between pages, and between the scenes of a night.
//!
//! Each scene is an entry of the history, with the run code of the night so far as its note. Going back
//! in a night only looks back: what is kept on the device stays until another decision is made, and on
//! another page the night is again as far as it went.

use std::cmp::Ordering;
use std::rc::Rc;

use super::{Effect, Key, Model, has_cards};
use platform::Arrival;
use share::address::Address;
use share::route::{Page, Size};
use share::run::{self, Edition, Run};
use share::trail::{code_of, kept_text};
use story::{Game, Opening, Playthrough};
use world::model::Side;

/// Something that leads to a page, or to a place in it.
#[derive(Clone, Debug, PartialEq)]
pub enum NavigationMsg {
    /// The reader follows a link to a page.
    To(Page),
    /// The reader follows a link to a place in a page, by the place's id.
    ToPlace(Page, String),
    /// The reader goes to a card of a page in large print, by its id.
    Card(String),
    /// The reader went back or forward in the history.
    Arrived(Arrival),
}

impl Model {
    pub(super) fn update_navigation(&mut self, game: &Game, msg: NavigationMsg) -> Vec<Effect> {
        match msg {
            NavigationMsg::To(page) => {
                self.arrive(game, page);
                vec![Effect::Push(self.route()), Effect::Top, Effect::Focus]
            }
            NavigationMsg::ToPlace(page, place) => {
                self.arrive(game, page);
                vec![Effect::Push(self.route()), Effect::FocusOn(place)]
            }
            NavigationMsg::Card(card) => {
                self.card = Some(card);
                vec![Effect::Scene, Effect::Top, Effect::Focus]
            }
            NavigationMsg::Arrived(arrival) => {
                let mut effects = self.travel(game, &arrival);
                // The letters stay as large as they are, whatever the entry's address says.
                if Address::read(&arrival.address).route.size != self.size {
                    effects.insert(0, Effect::Replace(self.route()));
                }
                effects
            }
        }
    }

    /// Goes to a page.
    pub(super) fn arrive(&mut self, game: &Game, page: Page) {
        if page != self.page {
            self.leave();
        }
        self.page = page;
        (self.question, self.card) = (None, None);
        (self.start_request, self.handover) = (None, None);
        (self.checklist.feedback, self.saved_games.feedback) = (None, None);
        self.ensure_play(game);
    }

    /// What is noted with the history's entry of where the reader is.
    #[must_use]
    pub fn note(&self) -> String {
        match self.page {
            Page::Checkup => self.question.clone().unwrap_or_default(),
            page if has_cards(page) => self.card.clone().unwrap_or_default(),
            _ => self.shown_play().map(|play| code_of(play)).unwrap_or_default(),
        }
    }

    /// A role's night as far as it went.
    pub(super) fn front(&self, role: Side) -> Option<&Rc<Playthrough>> {
        self.ahead[role.index()].as_ref().or_else(|| self.play(role))
    }

    /// Takes the night on the page as far as it went, for the reader leaves it.
    pub(super) fn leave(&mut self) {
        if let Page::Play(role) = self.page {
            self.return_to_front(role);
        }
    }

    /// Takes a role's night as far as it went.
    pub(super) fn return_to_front(&mut self, role: Side) {
        if let Some(front) = self.ahead[role.index()].take() {
            self.plays[role.index()] = Some(front);
        }
    }

    /// Takes up that the reader went back or forward.
    fn travel(&mut self, game: &Game, arrival: &Arrival) -> Vec<Effect> {
        let route = Address::read(&arrival.address).route;
        let locale = route.locale.unwrap_or(self.locale);
        let by = arrival.by.unwrap_or(0);
        match route.page {
            Page::Play(role) if route.page == self.page => {
                let mut effects = if by == 0 { Vec::new() } else { self.go_to_scene(game, role, &arrival.note, by) };
                // A night is gone back in, in the language that is spoken.
                if (locale, route.names) != (self.locale, self.names) {
                    effects.insert(0, Effect::Replace(self.route()));
                }
                effects
            }
            page if (page, locale, route.names) == (self.page, self.locale, self.names) => {
                // Only the place within the page changed; a new one is the browser's to go to.
                arrival.by.map(|_| self.come_back(page, &arrival.note)).unwrap_or_default()
            }
            page => {
                (self.locale, self.names) = (locale, route.names);
                self.arrive(game, page);
                let back = self.come_back(page, &arrival.note);
                if let Page::Play(role) = page {
                    self.look_back(game, role, &arrival.note);
                }
                [Effect::Language(self.locale)].into_iter().chain(back).collect()
            }
        }
    }

    /// Comes back to where the reader was in a page when its entry of the history was left.
    fn come_back(&mut self, page: Page, note: &str) -> Vec<Effect> {
        match page {
            Page::Checkup => vec![self.ask_again(note)],
            page if has_cards(page) && self.size == Size::Large => {
                self.card = (!note.is_empty()).then(|| note.to_owned());
                vec![Effect::Top, Effect::Focus]
            }
            _ => vec![Effect::Return],
        }
    }

    /// Goes to the scene of an entry that lies so many entries ahead or behind. One that is no step from
    /// here, of another night or of a way that was taken back, is passed over.
    fn go_to_scene(&mut self, game: &Game, role: Side, note: &str, by: i32) -> Vec<Effect> {
        let over = vec![Effect::Step(by.signum())];
        let Some(here) = self.play(role).cloned() else { return over };
        let Some(choices) = choices_of(note, &here.opening) else { return over };
        let far = here.choices.len().abs_diff(choices.len());
        if far > usize::try_from(by.unsigned_abs()).unwrap_or(usize::MAX) {
            return over;
        }
        let mut effects = Vec::new();
        match choices.len().cmp(&here.choices.len()) {
            Ordering::Less if by < 0 && here.choices.starts_with(&choices) => self.look_back(game, role, note),
            Ordering::Greater if by > 0 && choices.starts_with(&here.choices) => {
                let Ok(play) = Playthrough::replay(game, here.opening.clone(), &choices) else { return over };
                let front = self.front(role).cloned();
                if front.as_ref().is_some_and(|front| front.choices == choices) {
                    self.return_to_front(role);
                } else {
                    // What was taken back is done again.
                    if front.is_none_or(|front| !front.choices.starts_with(&choices)) {
                        self.ahead[role.index()] = None;
                        effects.push(Effect::Keep(Key::run(role), Some(kept_text(game, &play))));
                    }
                    self.plays[role.index()] = Some(Rc::new(play));
                }
            }
            _ => return over,
        }
        (self.saved_games.resumed[role.index()], self.saved_games.feedback) = (None, None);
        effects.extend([Effect::Top, Effect::Focus]);
        effects
    }

    /// Shows a role's night as it was at an entry of the history, where that is behind it.
    fn look_back(&mut self, game: &Game, role: Side, note: &str) {
        let Some(front) = self.front(role).cloned() else { return };
        let choices = choices_of(note, &front.opening);
        let behind = |choices: &Vec<u8>| choices.len() < front.choices.len() && front.choices.starts_with(choices);
        if let Some(choices) = choices.filter(behind) {
            self.plays[role.index()] = Some(Rc::new(front.rewind(game, choices.len())));
            self.ahead[role.index()] = Some(front);
        }
    }
}

/// The choices that a run code has, where the night opens so.
fn choices_of(code: &str, opening: &Opening) -> Option<Vec<u8>> {
    let Run { role, controls, from, opponent, choices } = run::decode(code, Edition::HERE).ok()?;
    (Opening { role, controls, from, opponent, amounts: opening.amounts } == *opening).then_some(choices)
}
