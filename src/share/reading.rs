//! How the story is read, as one line of words.

use alloc::string::String;

/// How the story is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// A new text comes paragraph by paragraph, not at once.
    pub paced: bool,
    /// What was read before is folded away.
    pub folded: bool,
}

impl Reading {
    /// As text; empty where nothing was changed.
    ///
    /// ```
    /// use long_night::share::reading::Reading;
    ///
    /// let reading = Reading { paced: true, folded: true };
    /// assert_eq!(reading.to_text(), "paced folded");
    /// assert_eq!(Reading::from_text("folded paced backwards"), reading);
    /// ```
    #[must_use]
    pub fn to_text(self) -> String {
        let words = [("paced", self.paced), ("folded", self.folded)];
        let mut text = String::new();
        for (word, _) in words.into_iter().filter(|(_, on)| *on) {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        text
    }

    /// Reads it; words that are not known are passed over.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let has = |word: &str| text.split_whitespace().any(|it| it == word);
        Self { paced: has("paced"), folded: has("folded") }
    }
}
