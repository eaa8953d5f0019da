//! What the learner said to the questions, before the first night and after: a line
//! `before QUESTION=ANSWER` or `after QUESTION=ANSWER` for each, and the words `skipped` and `shown`.
//!
//! Answers to questions that this version does not ask are kept.

use alloc::string::String;

use crate::world::ids::is_id;
use crate::world::sorted::Map;

/// When something was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Before the first night.
    Before,
    /// After a night.
    After,
}

impl When {
    /// Both, in their order.
    pub const BOTH: [Self; 2] = [Self::Before, Self::After];

    /// Its word where it is kept, and in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

/// What the learner said.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learning {
    /// Before and after: the answers by their questions, all by their ids.
    said: [Map<String, String>; 2],
    /// Whether the questions before were left out.
    pub skipped: bool,
    /// Whether the answers are shown.
    pub shown: bool,
}

impl Learning {
    /// What was said to a question.
    #[must_use]
    pub fn said(&self, when: When, question: &str) -> Option<&str> {
        self.said[when as usize].get(question).map(String::as_str)
    }

    /// Whether anything was said before, or after.
    #[must_use]
    pub fn has_said(&self, when: When) -> bool {
        !self.said[when as usize].is_empty()
    }

    /// Notes what is said to a question; what is no id is passed over.
    pub fn say(&mut self, when: When, question: &str, answer: &str) {
        if is_id(question) && is_id(answer) {
            self.said[when as usize].insert(question.into(), answer.into());
        }
    }

    /// Forgets what was said after, so that it can be asked again.
    pub fn ask_again(&mut self) {
        self.said[When::After as usize].clear();
        self.shown = false;
    }

    /// As text; empty where nothing was said.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for when in When::BOTH {
            for (question, answer) in &self.said[when as usize] {
                text.extend([when.id(), " ", question, "=", answer, "\n"]);
            }
        }
        for (word, _) in [("skipped", self.skipped), ("shown", self.shown)].into_iter().filter(|(_, on)| *on) {
            text.extend([word, "\n"]);
        }
        text
    }

    /// Reads it; what cannot be read is left out.
    ///
    /// ```
    /// use long_night::share::learning::{Learning, When};
    ///
    /// let read = Learning::from_text("before one=sim\nafter = ?\nshown");
    /// assert_eq!(read.said(When::Before, "one"), Some("sim"));
    /// assert!(read.shown && !read.has_said(When::After));
    /// ```
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        let mut read = Self::default();
        for line in text.lines().map(str::trim) {
            match line {
                "skipped" => read.skipped = true,
                "shown" => read.shown = true,
                _ => {
                    let said = line.split_once(' ').and_then(|(word, rest)| Some((word, rest.split_once('=')?)));
                    let Some((word, (question, answer))) = said else { continue };
                    if let Some(when) = When::BOTH.into_iter().find(|when| when.id() == word) {
                        read.say(when, question, answer);
                    }
                }
            }
        }
        read
    }
}
