//! The store's part about what is kept on the device: taken up, exported, forgotten.

use std::rc::Rc;

use share::kept::{Key, Keyed, Read, Stored};

use super::checklist::Checklist;
use super::resume;
use super::saved_games::SavedGames;
use super::{Effect, KEPT, Model, Theme};
use share::keeper;
use share::route::Size;
use share::run::BadRun;
use share::ticks::Moment;
use story::Game;
use world::model::Side;

/// Something that the reader does with what is kept on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PersistedMsg {
    /// The reader wants the damaged save as a file.
    ExportDamaged,
    /// The reader is done with the damaged save.
    DropDamaged,
    /// The reader wants what stands under a key forgotten.
    Forget(Key),
    /// The reader wants everything on this device forgotten.
    ForgetAll,
    /// The reader has read that what was kept is older than what was seen.
    DismissOlder,
}

/// Why the last of what stands aside does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsideReason {
    /// It cannot be read in full.
    Unreadable(BadRun),
    /// It is whole, and there was no room for it among the saves.
    NoRoom,
}

impl From<BadRun> for AsideReason {
    fn from(why: BadRun) -> Self {
        Self::Unreadable(why)
    }
}

/// What was put aside, to be taken out as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// What was saved, each from a line of its own on.
    pub code: String,
    /// Why the last one stands here.
    pub why: AsideReason,
}

/// The persisted texts.
#[derive(Clone, Debug, Default)]
pub struct Persisted {
    /// The texts, in the order of [`Key::ALL`].
    pub(super) texts: [Option<String>; Key::ALL.len()],
    /// The present moment, by the clock of the device.
    pub now: Option<Moment>,
    /// Whether kept texts outlast the page.
    pub lasts: bool,
}

impl Persisted {
    /// Reads the text of each key.
    pub fn read(read: impl Fn(Key) -> Option<String>, now: Option<Moment>, lasts: bool) -> Self {
        Self { texts: Key::ALL.map(read), now, lasts }
    }

    /// The text under a key.
    #[must_use]
    pub fn text(&self, key: Key) -> Option<&str> {
        self.texts[key as usize].as_deref()
    }

    /// The same texts, with another one under a key.
    #[cfg(test)]
    pub fn with(mut self, key: Key, text: impl Into<String>) -> Self {
        self.texts[key as usize] = Some(text.into());
        self
    }

    /// Whether there is nothing to restore beside how the page looks.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        Key::ALL.into_iter().all(|key| matches!(key, Key::Theme | Key::Size) || self.text(key).is_none())
    }
}

/// The effect that keeps a value under its key, or clears the key for the default value.
pub fn keep<T: Stored>(value: &T) -> Effect {
    Effect::Keep(<T as Keyed>::KEY, value.to_kept())
}

impl Model {
    /// Takes up what was kept on the device.
    pub(super) fn take_up(&mut self, game: &Game, persisted: &Persisted) -> Vec<Effect> {
        let mut effects = Vec::new();
        // The nights come last, for what cannot be played on is put beside the rest.
        let (nights, others): (Vec<_>, Vec<_>) = Key::ALL.into_iter().partition(|key| key.role().is_some());
        for key in others.into_iter().chain(nights) {
            self.take(game, key, persisted.text(key), &mut effects);
        }
        effects
    }

    pub(super) fn update_persisted(&mut self, game: &Game, msg: PersistedMsg) -> Vec<Effect> {
        match msg {
            PersistedMsg::ExportDamaged => {
                let code = self.damaged.as_ref().map(|damaged| damaged.code.clone());
                code.map(|code| Effect::Save("long-night-save.txt", code)).into_iter().collect()
            }
            PersistedMsg::DropDamaged => {
                self.damaged = None;
                vec![Effect::Keep(Key::Damaged, None), Effect::Focus]
            }
            PersistedMsg::Forget(key) => {
                let mut effects = self.forget(game, key);
                effects.push(Effect::FocusOn(KEPT.to_owned()));
                effects
            }
            PersistedMsg::ForgetAll => {
                let mut effects: Vec<Effect> = Key::ALL.into_iter().flat_map(|key| self.forget(game, key)).collect();
                self.saved_games = SavedGames::default();
                effects.push(Effect::Focus);
                effects
            }
            PersistedMsg::DismissOlder => {
                self.older = false;
                vec![Effect::Focus]
            }
        }
    }

    /// Takes up what stands under a key; where nothing does, all is as if nothing ever had.
    pub(super) fn take(&mut self, game: &Game, key: Key, text: Option<&str>, effects: &mut Vec<Effect>) {
        let unmarked = text.filter(|text| keeper::is_older(text)).map(keeper::unmarked);
        if let Some(text) = &unmarked {
            self.older = true;
            // It is said once; from then on this is what the reader has seen.
            effects.push(Effect::Keep(key, Some(text.clone())));
        }
        let text = unmarked.as_deref().or(text);
        match key {
            Key::RunCrew | Key::RunOwner => {
                let role = if key == Key::RunCrew { Side::Crew } else { Side::Owner };
                (self.plays[role.index()], self.ahead[role.index()]) = (None, None);
                if let Some(text) = text {
                    self.resume(game, role, text, self.now, effects);
                }
            }
            Key::Damaged => {
                let damaged = |code: &str| Damaged { code: code.to_owned(), why: resume::why_aside(game, code) };
                self.damaged = text.map(damaged);
            }
            Key::Theme => self.theme = Theme::of_kept(text),
            Key::Size => self.size = Size::of_id(text),
            Key::Checklist => self.checklist = Checklist { marks: self.read(text, effects), feedback: None },
            Key::Checkup => {
                self.session = self.read(text, effects);
                if Rc::make_mut(&mut self.session).carry(&game.world, &game.story) {
                    self.carried = true;
                    effects.push(keep(&*self.session));
                }
            }
            Key::Emergency => self.ticks = self.read(text, effects),
            Key::Numbers => self.numbers = self.read(text, effects),
            Key::Saves => self.saved_games.saves = self.read(text, effects),
            Key::Record => self.saved_games.record = self.read(text, effects),
            Key::Reading => self.saved_games.reading = *self.read(text, effects),
            Key::Learning => self.learning = self.read(text, effects),
        }
    }

    /// Reads a kept text; where it is not understood in full it is put aside as it stands.
    fn read<T: Stored>(&mut self, text: Option<&str>, effects: &mut Vec<Effect>) -> Rc<T> {
        let Some(text) = text else { return Rc::default() };
        let Read { value, renew, bad } = T::from_kept(text);
        if let Some(why) = bad {
            self.set_aside(text, resume::why_bad(why), effects);
        }
        if renew {
            effects.push(keep(&value));
        }
        Rc::new(value)
    }

    /// Forgets what stands under a key, here and on the device.
    fn forget(&mut self, game: &Game, key: Key) -> Vec<Effect> {
        let mut effects = vec![Effect::Keep(key, None)];
        self.take(game, key, None, &mut effects);
        effects.extend(self.appearance(key));
        effects
    }
}
