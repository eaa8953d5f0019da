//! The learner's quiz answers, before the first night and after.
//!
//! Answers to questions that this version does not ask are kept.

use super::json::Value;
use super::kept::{Stored, by_id, old};
use litemap::LiteMap;
use world::ids::is_id;

/// When an answer is given: before the first night, or after.
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

    /// Its id in kept texts and in the page.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Before => "before",
            Self::After => "after",
        }
    }
}

/// The learner's quiz answers and what the page shows of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Learning {
    /// The answers before and after: answer id by question id.
    said: [LiteMap<String, String>; 2],
    /// Whether the questions before were left out.
    pub skipped: bool,
    /// Whether the answers are shown.
    pub shown: bool,
}

impl Learning {
    /// The answer to a question.
    #[must_use]
    pub fn said(&self, when: When, question: &str) -> Option<&str> {
        self.said[when as usize].get(question).map(String::as_str)
    }

    /// Whether any question was answered before, or after.
    #[must_use]
    pub fn has_said(&self, when: When) -> bool {
        !self.said[when as usize].is_empty()
    }

    /// Sets the answer to a question; anything that is no id is ignored.
    pub fn say(&mut self, when: When, question: &str, answer: &str) {
        if is_id(question) && is_id(answer) {
            self.said[when as usize].insert(question.into(), answer.into());
        }
    }

    /// Clears the answers after, so that the questions can be asked again.
    pub fn ask_again(&mut self) {
        self.said[When::After as usize].clear();
        self.shown = false;
    }
}

impl Stored for Learning {
    const FORMAT: &str = "long-night-learning";
    const FIELDS: &[&str] = &["before", "after", "skipped", "shown"];

    fn write(&self) -> Vec<(&'static str, Value)> {
        let said = |when: When| {
            let all = self.said[when as usize].iter();
            (when.id(), Value::table_of(all.map(|(question, answer)| (question.as_str(), answer.as_str().into()))))
        };
        let words = [("skipped", self.skipped.into()), ("shown", self.shown.into())];
        When::BOTH.into_iter().map(said).chain(words).collect()
    }

    fn read(file: &Value) -> Option<Self> {
        let on = |name: &str| file.get(name)?.bool();
        let mut read = Self { skipped: on("skipped")?, shown: on("shown")?, ..Self::default() };
        for when in When::BOTH {
            for (question, answer) in by_id(file, when.id())? {
                read.say(when, question, answer.text().filter(|id| is_id(id))?);
            }
        }
        Some(read)
    }

    fn read_old(text: &str) -> (Self, bool) {
        old::learning(text)
    }
}
