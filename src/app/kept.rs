//! The persisted texts that the application finds at its start.

use super::message::Effect;
pub use share::kept::Key;
use share::kept::{Keyed, Stored};
use share::ticks::Moment;

/// The persisted texts.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The texts, in the order of [`Key::ALL`].
    pub(super) texts: [Option<String>; Key::ALL.len()],
    /// The present moment, by the clock of the device.
    pub now: Option<Moment>,
    /// Whether kept texts outlast the page.
    pub lasts: bool,
}

impl Kept {
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

    /// Whether there is nothing to restore beside the theme.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        Key::ALL.into_iter().all(|key| key == Key::Theme || self.text(key).is_none())
    }
}

/// The effect that keeps a value under its key, or clears the key for the default value.
pub fn keep<T: Stored>(value: &T) -> Effect {
    Effect::Keep(<T as Keyed>::KEY, value.to_kept())
}
