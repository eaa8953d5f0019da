//! The store's part about other tabs: what they write is taken up, and no tab writes over another's night.
//!
//! Invariants: of two nights the one that contains the other stands; where neither does, both are kept
//! and the reader chooses; nothing is decided in a scene that the reader has not seen.

use core::cmp::Ordering;
use std::rc::Rc;

use super::persisted::keep;
use super::play::PlayMsg;
use super::saved_games::{SavedGamesMsg, save_of};
use super::{AsideReason, Effect, Key, Model, Msg};
use content::text;
use share::file::BadFile;
use share::keeper::{News, is_older};
use share::kept::{self, Stored as _};
use share::record::Record;
use share::route::Page;
use share::run::BadRun;
use share::saves::{Save, Saves};
use share::trail::{TakenUp, compare, kept_text, take_up};
use story::{Game, Playthrough, Trail};
use world::model::Side;

/// What the reader is told about a night that is played in another tab, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OtherTab {
    /// This tab has taken it up as the other left it.
    TakenUp,
    /// The two went different ways; the other's is among the saves.
    Apart(Trail),
}

impl Model {
    /// Takes up what other tabs have written, then messages. What was meant for a scene is not done where
    /// that scene has gone meanwhile, or the reader is first to choose between two nights.
    #[must_use]
    pub fn react(&mut self, game: &Game, news: Vec<News>, msgs: Vec<Msg>) -> Vec<Effect> {
        let (shown, told) = (self.shown_play().cloned(), self.other_tab.clone());
        let mut effects: Vec<Effect> = news.into_iter().flat_map(|news| self.hear(game, &news)).collect();
        let gone = shown.zip(self.shown_play()).is_some_and(|(shown, here)| !Rc::ptr_eq(&shown, here));
        let of_the_scene = |msg: &Msg| {
            let decides = matches!(msg, Msg::Play(PlayMsg::Choose(_) | PlayMsg::Rewind(_)));
            decides || matches!(msg, Msg::SavedGames(SavedGamesMsg::Keep(_)))
        };
        let outdated = gone || told != self.other_tab;
        for msg in msgs.into_iter().filter(|msg| !(outdated && of_the_scene(msg))) {
            effects.extend(self.update(game, msg));
        }
        effects
    }

    /// Takes up what another tab has written under a key.
    fn hear(&mut self, game: &Game, news: &News) -> Vec<Effect> {
        let (key, text) = (news.key, news.text.as_deref());
        let mut effects = Vec::new();
        if text.is_some_and(is_older) {
            // The other tab could not write what it has; what it marked is what stood there before.
            return effects;
        }
        match key.role() {
            Some(role) => {
                effects.extend(text.into_iter().flat_map(|text| self.hear_night(game, role, text, news.follows)))
            }
            None if text.is_some_and(|text| kept::why_bad(text).is_some()) => {
                // A newer edition's: it stays where it is until this tab has something to keep there.
                let why = match text.and_then(kept::why_bad) {
                    Some(BadFile::OtherWorld) => BadRun::OtherWorld,
                    _ => BadRun::OtherVersion,
                };
                self.set_aside(text.unwrap_or_default(), why, &mut effects);
            }
            None if !news.unsaved => {
                self.take(game, key, text, &mut effects);
                // What an earlier edition wrote is not written anew under its hands.
                effects.retain(|effect| !matches!(effect, Effect::Keep(it, _) if *it == key));
                effects.extend(self.appearance(key));
            }
            // What this tab could not write is not given up for it.
            None => match (key, text) {
                (Key::Saves, Some(text)) => {
                    let _no_room =
                        Rc::make_mut(&mut self.saved_games.saves).merge(&Saves::from_kept(text).value).is_none();
                    effects.push(keep(&*self.saved_games.saves));
                }
                (Key::Record, Some(text)) => {
                    Rc::make_mut(&mut self.saved_games.record).merge(&Record::from_kept(text).value);
                    effects.push(keep(&*self.saved_games.record));
                }
                _ => {}
            },
        }
        effects
    }

    /// Compares another tab's night with this one's; `follows` says that it came of this very night.
    fn hear_night(&mut self, game: &Game, role: Side, text: &str, follows: bool) -> Vec<Effect> {
        let mut effects = Vec::new();
        let other = match take_up(game, text) {
            TakenUp::Whole(play) | TakenUp::Moved(play) if play.opening.role == role => play,
            // Of another edition: it stays beside what this one writes.
            TakenUp::Part(way, retraced)
                if self.saved_games.archive_partial(text, &way, retraced.play.state.now, self.now) =>
            {
                return vec![self.saved_games.keep_saves()];
            }
            TakenUp::Bad(why @ BadRun::OtherWorld) => {
                self.set_aside(text, why, &mut effects);
                return effects;
            }
            _ => {
                self.set_aside(text, BadRun::OtherContent, &mut effects);
                return effects;
            }
        };
        self.return_to_front(role);
        let Some(mine) = self.play(role).filter(|play| !play.choices.is_empty()).cloned() else {
            return self.take_other(role, other);
        };
        let stays = Effect::Keep(Key::run(role), Some(kept_text(game, &mine)));
        let way = Trail::of(game, &other);
        match compare(&Trail::of(game, &mine), &way) {
            Some(Ordering::Equal) => {}
            Some(Ordering::Less) => effects = self.take_other(role, other),
            // Taken back there, on purpose.
            Some(Ordering::Greater) if follows => effects = self.take_other(role, other),
            Some(Ordering::Greater) => effects.push(stays),
            None if follows => {
                effects.extend(self.now.and_then(|now| self.archive_unfinished(game, &other, now)));
                effects.extend(self.take_other(role, other));
            }
            None => {
                if self.add_other(game, &other) {
                    self.other_tab[role.index()] = Some(OtherTab::Apart(way));
                    effects.push(keep(&*self.saved_games.saves));
                } else {
                    // Without room among the saves it is kept as it stands, to be taken out as a file.
                    self.set_aside(text, AsideReason::NoRoom, &mut effects);
                }
                effects.push(stays);
            }
        }
        effects
    }

    /// Puts another tab's night in the place of this one's.
    fn take_other(&mut self, role: Side, other: Playthrough) -> Vec<Effect> {
        let shown = self.page == Page::Play(role);
        self.plays[role.index()] = Some(Rc::new(other));
        self.saved_games.resumed[role.index()] = None;
        self.other_tab[role.index()] = Some(OtherTab::TakenUp);
        shown.then_some(Effect::Focus).into_iter().collect()
    }

    /// Puts another tab's night among the saves, by a name that says so; says whether it is there.
    fn add_other(&mut self, game: &Game, other: &Playthrough) -> bool {
        let Some(now) = self.now else { return false };
        let Save { at, saved, code, trail, .. } = save_of(game, other, now);
        if self.saved_games.saves.all().iter().any(|it| it.trail == trail && !it.aside) {
            return true;
        }
        let name = text::tabs_name(&content::catalog(self.locale));
        Rc::make_mut(&mut self.saved_games.saves).add(Save::new(&name, at, saved, code, trail))
    }

    /// Goes on with the other tab's night, which is among the saves; this one is put aside.
    pub(super) fn switch_to(&mut self, game: &Game, way: &Trail) -> Vec<Effect> {
        let at = self.saved_games.saves.all().iter().position(|save| save.trail == *way);
        let load = at.zip(self.now).map(|(at, now)| self.update_saved_games(game, SavedGamesMsg::Load(at, now)));
        load.unwrap_or_default()
    }
}
