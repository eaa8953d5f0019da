//! The nights' part of the store: decisions, taking back, and beginning anew.

use std::rc::Rc;

use share::kept::Key;

use super::other_tabs::OtherTab;
use super::{Effect, Model};
use share::route::Page;
use share::trail::kept_text;
use story::{Game, Opening, Playthrough};
use world::model::{Minute, Side};

/// Something that the player does with a night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlayMsg {
    /// The player chooses: an index among the choices offered.
    Choose(u8),
    /// The player goes back to before a choice, counted from 0.
    Rewind(usize),
    /// The player begins a night in the place of the role's running one.
    Start(Opening),
    /// The player asks to begin; where that would end a running night, the page asks first.
    RequestStart(Opening),
    /// The player was asked, and goes on with the running night.
    CancelStart,
    /// The player has read that a role's night was played in another tab, and goes on with this one.
    KeepThis(Side),
    /// The player goes on with a role's night as another tab has it.
    TakeOther(Side),
}

/// What becomes of a running night when another one takes its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaving {
    /// It is put among the saves.
    Archived,
    /// It is put among the saves, where it takes the place of the night that was put there before it.
    ReplacesArchived,
    /// It is among the saves already, as it stands.
    Saved,
    /// It is lost: there is no room among the saves, or no clock to say when it was put there.
    Lost,
}

/// A beginning that waits for the player's word, because a night is running.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartRequest {
    /// How the new night would open.
    pub opening: Opening,
    /// The minute that the running night has come to.
    pub at: Minute,
    /// What becomes of the running night.
    pub leaving: Leaving,
}

impl Model {
    /// The playthrough of a role, if one was begun.
    #[must_use]
    pub fn play(&self, role: Side) -> Option<&Rc<Playthrough>> {
        self.plays[role.index()].as_ref()
    }

    /// The playthrough on the page.
    pub(super) fn shown_play(&self) -> Option<&Rc<Playthrough>> {
        match self.page {
            Page::Play(role) => self.play(role),
            _ => None,
        }
    }

    pub(super) fn update_play(&mut self, game: &Game, msg: PlayMsg) -> Vec<Effect> {
        match msg {
            PlayMsg::Choose(index) => self.change_play(game, true, |play| play.choose(game, index).is_ok()),
            PlayMsg::Rewind(at) => self.change_play(game, false, |play| {
                *play = play.rewind(game, at);
                true
            }),
            PlayMsg::Start(opening) => self.start(game, opening),
            PlayMsg::RequestStart(opening) => match self.leaving(game, &opening) {
                None => self.start(game, opening),
                Some((at, leaving)) => {
                    self.start_request = Some(StartRequest { opening, at, leaving });
                    Vec::new()
                }
            },
            PlayMsg::CancelStart => {
                self.start_request = None;
                Vec::new()
            }
            PlayMsg::KeepThis(role) => {
                self.other_tab[role.index()] = None;
                vec![Effect::Focus]
            }
            PlayMsg::TakeOther(role) => match self.other_tab[role.index()].take() {
                Some(OtherTab::Apart(way)) => self.switch_to(game, &way),
                _ => Vec::new(),
            },
        }
    }

    /// Begins a night where the page wants one and none is kept.
    pub(super) fn ensure_play(&mut self, game: &Game) {
        if let Page::Play(role) = self.page {
            self.plays[role.index()].get_or_insert_with(|| Rc::new(Playthrough::start(game, Opening::new(role, &[]))));
        }
    }

    /// Begins a night in the place of its role's.
    fn start(&mut self, game: &Game, opening: Opening) -> Vec<Effect> {
        let role = opening.role;
        self.start_request = None;
        let moved = self.page != Page::Play(role);
        if moved {
            self.leave();
        }
        self.page = Page::Play(role);
        // An ordinary beginning is nothing to keep before the first choice.
        let ordinary = opening == Opening::new(role, &[]);
        let play = Playthrough::start(game, opening);
        let kept = (!ordinary).then(|| kept_text(game, &play));
        self.saved_games.resumed[role.index()] = None;
        self.other_tab[role.index()] = None;
        let archived = self.now.and_then(|now| self.archive_unfinished(game, &play, now));
        self.ahead[role.index()] = None;
        self.plays[role.index()] = Some(Rc::new(play));
        // What takes no other place any more goes last, so that it is not lost where there is no room.
        let mut effects: Vec<Effect> = archived.into_iter().collect();
        effects.extend([Effect::Keep(Key::run(role), kept), Effect::Top, Effect::Focus]);
        if moved {
            effects.push(Effect::Push(self.route()));
        }
        effects
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
        (self.saved_games.resumed[role.index()], self.saved_games.feedback) = (None, None);
        self.other_tab[role.index()] = None;
        self.ahead[role.index()] = None;
        let mut effects = vec![Effect::Keep(Key::run(role), Some(kept_text(game, play)))];
        effects.extend(self.saved_games.note(game, play, u32::from(decided)));
        effects.extend(decided.then_some(Effect::Scene));
        effects.push(Effect::Focus);
        effects
    }
}
