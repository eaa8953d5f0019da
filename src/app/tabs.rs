//! The store's part about other tabs: what they write is taken up, and no tab writes over another's night.
//!
//! Invariants: of two nights the one that contains the other stands; where neither does, both are kept
//! and the reader chooses; nothing is decided in a scene that the reader has not seen.

use core::cmp::Ordering;
use std::rc::Rc;

use super::deeds;
use super::kept::keep;
use super::shelf::{ShelfMsg, save_of};
use super::store::{Effect, Elsewhere, Key, Model, Msg};
use content::text;
use share::keeper::{News, is_older};
use share::kept::{self, Stored as _};
use share::record::Record;
use share::route::Page;
use share::run::BadRun;
use share::saves::{Save, Saves};
use share::trail::{TakenUp, compare, kept_text, take_up};
use story::{Game, Playthrough, Trail};
use world::model::Side;

impl Model {
    /// Takes up what other tabs have written, then a message. What was meant for a scene is not done where
    /// that scene has gone meanwhile, or the reader is first to choose between two nights.
    #[must_use]
    pub fn react(&mut self, game: &Game, news: Vec<News>, msg: Msg) -> Vec<Effect> {
        let (shown, told) = (self.here().cloned(), self.elsewhere.clone());
        let mut effects: Vec<Effect> = news.into_iter().flat_map(|news| self.hear(game, &news)).collect();
        let gone = shown.zip(self.here()).is_some_and(|(shown, here)| !Rc::ptr_eq(&shown, here));
        let of_the_scene = matches!(msg, Msg::Choose(_) | Msg::Rewind(_) | Msg::Shelf(ShelfMsg::Keep(_)));
        if !(of_the_scene && (gone || told != self.elsewhere)) {
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
                self.put_aside(text.unwrap_or_default(), BadRun::OtherVersion, &mut effects);
            }
            None if !news.unsaved => {
                deeds::take(self, game, key, text, &mut effects);
                // What an earlier edition wrote is not written anew under its hands.
                effects.retain(|effect| !matches!(effect, Effect::Keep(it, _) if *it == key));
                effects.extend((key == Key::Theme).then_some(Effect::Theme(self.theme)));
            }
            // What this tab could not write is not given up for it.
            None => match (key, text) {
                (Key::Saves, Some(text)) => {
                    let _no_room = Rc::make_mut(&mut self.shelf.saves).merge(&Saves::from_kept(text).value).is_none();
                    effects.push(keep(&*self.shelf.saves));
                }
                (Key::Record, Some(text)) => {
                    Rc::make_mut(&mut self.shelf.record).merge(&Record::from_kept(text).value);
                    effects.push(keep(&*self.shelf.record));
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
            TakenUp::Part(way, retraced) if self.shelf.put_by(text, &way, retraced.play.state.now, self.now) => {
                return vec![self.shelf.keep_saves()];
            }
            _ => {
                self.put_aside(text, BadRun::OtherContent, &mut effects);
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
                effects.extend(self.now.and_then(|now| self.put_unfinished_aside(game, &other, now)));
                effects.extend(self.take_other(role, other));
            }
            None => {
                if self.add_other(game, &other) {
                    self.elsewhere[role.index()] = Some(Elsewhere::Apart(way));
                    effects.push(keep(&*self.shelf.saves));
                } else {
                    // Without room among the saves it is kept as it stands, to be taken out as a file.
                    self.put_aside(text, BadRun::Damaged, &mut effects);
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
        self.shelf.resumed[role.index()] = None;
        self.elsewhere[role.index()] = Some(Elsewhere::TakenUp);
        shown.then_some(Effect::Focus).into_iter().collect()
    }

    /// Puts another tab's night among the saves, by a name that says so; says whether it is there.
    fn add_other(&mut self, game: &Game, other: &Playthrough) -> bool {
        let Some(now) = self.now else { return false };
        let Save { at, saved, code, trail, .. } = save_of(game, other, now);
        if self.shelf.saves.all().iter().any(|it| it.trail == trail && !it.aside) {
            return true;
        }
        let name = text::tabs_name(&content::catalog(self.locale));
        Rc::make_mut(&mut self.shelf.saves).add(Save::new(&name, at, saved, code, trail))
    }

    /// Goes on with the other tab's night; this one is put aside.
    pub(super) fn switch(&mut self, game: &Game, role: Side) -> Vec<Effect> {
        let Some(Elsewhere::Apart(way)) = self.elsewhere[role.index()].take() else { return Vec::new() };
        let at = self.shelf.saves.all().iter().position(|save| save.trail == way);
        let load = at.zip(self.now).map(|(at, now)| self.shelve(game, ShelfMsg::Load(at, now)));
        load.unwrap_or_default()
    }
}
