//! What is kept on the device, as the application finds it.

use super::message::Effect;
pub use share::kept::Key;
use share::kept::{Keyed, Stored};
use share::ticks::Moment;

/// What is kept on the device.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The texts, in the order of [`Key::ALL`].
    pub(super) texts: [Option<String>; Key::ALL.len()],
    /// When it is, by the clock of the device.
    pub now: Option<Moment>,
    /// Whether what is kept outlasts the page.
    pub lasts: bool,
}

impl Kept {
    /// What `read` finds under each key.
    pub fn read(read: impl Fn(Key) -> Option<String>, now: Option<Moment>, lasts: bool) -> Self {
        Self { texts: Key::ALL.map(read), now, lasts }
    }

    /// The text under a key.
    #[must_use]
    pub fn text(&self, key: Key) -> Option<&str> {
        self.texts[key as usize].as_deref()
    }

    /// The same, with a text under a key.
    #[cfg(test)]
    pub fn with(mut self, key: Key, text: impl Into<String>) -> Self {
        self.texts[key as usize] = Some(text.into());
        self
    }

    /// Whether there is nothing to take up; the theme needs no more than its name.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        Key::ALL.into_iter().all(|key| key == Key::Theme || self.text(key).is_none())
    }
}

/// Keeps a value under its key, or nothing where there is nothing to keep.
pub fn keep<T: Stored>(value: &T) -> Effect {
    Effect::Keep(<T as Keyed>::KEY, value.to_kept())
}
