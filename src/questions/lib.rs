//! What the page asks of the worker, and what the worker answers: messages, as bytes.
//!
//! The page's module knows these types and not how an answer is found; that is the crate `worker`,
//! which is a module of its own. Both ends are built together, so that a message has no version.
//!
//! Invariants: the same question is the same bytes; an answer that is told again is the same bytes.

use std::rc::Rc;

use checkup::{Certainty, Lockout, Residual, ScenarioSummary, Setup, Witness};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use story::casefile::Casefile;
use story::debrief::Turning;
use story::{Counterfactual, Opening, Playthrough};
use world::Rules;

/// A night that was played: how it opened, and the choices made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Night {
    /// How it opened.
    pub opening: Opening,
    /// The choices, as indices among those offered.
    pub choices: Vec<u8>,
}

impl Night {
    /// The night of a playthrough.
    #[must_use]
    pub fn of(play: &Playthrough) -> Self {
        Self { opening: play.opening.clone(), choices: play.choices.clone() }
    }
}

/// A question that takes long to answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Question {
    /// The summary of a setup: the part of the analysis that is shown first.
    Summary(Setup),
    /// How sure it is what a setup leads to.
    Graded(Setup),
    /// The operations that the owner could no longer do in a setup.
    LockedOut(Setup),
    /// What no control of the owner's removes from a setup.
    LeftOver(Setup),
    /// What comes of a run of the timed world from a setup.
    Played(Setup),
    /// What each single protection would have changed in a night, the most helpful first.
    Protections(Night),
    /// The turning points of a night.
    Turning(Night),
    /// The incident's night under some rules.
    Casefile(Rules),
    /// Which answers of each quiz are right.
    Quizzes,
}

/// What one kind of question is answered with.
pub trait Found: Sized {
    /// The value of an answer, where it is of this kind.
    fn of(answer: &Answer) -> Option<Rc<Self>>;
}

macro_rules! answers {
    ($($(#[$doc:meta])* $kind:ident($found:ty),)+) => {
        /// The answer to the question of the same name.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        pub enum Answer {
            $($(#[$doc])* $kind(Rc<$found>),)+
        }

        $(
            impl Found for $found {
                fn of(answer: &Answer) -> Option<Rc<Self>> {
                    match answer {
                        Answer::$kind(found) => Some(found.clone()),
                        _ => None,
                    }
                }
            }

            impl From<$found> for Answer {
                fn from(found: $found) -> Self {
                    Self::$kind(Rc::new(found))
                }
            }
        )+
    };
}

answers! {
    /// A setup's summary.
    Summary(ScenarioSummary),
    /// How sure it is.
    Graded(Certainty),
    /// Operations that the owner could no longer do.
    LockedOut(Vec<Lockout>),
    /// What no control of the owner's removes.
    LeftOver(Residual),
    /// What came of the run.
    Played(Witness),
    /// What each protection would have changed.
    Protections(Vec<Counterfactual>),
    /// The turning points, and the decisions that kept the night as it was.
    Turning(Turning),
    /// The night under the rules asked about.
    Casefile(Casefile),
    /// For each quiz, for each of its answers, whether it is right.
    Quizzes(Vec<Vec<bool>>),
}

/// A message to the worker: a question in place of the one before; none, where nothing is wanted any more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The message's number, by which reports say what they are about.
    pub number: u32,
    /// The question.
    pub question: Option<Question>,
}

/// A message from the worker.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// The number of the message that it is about.
    pub number: u32,
    /// What there is to tell.
    pub news: News,
}

/// What a report tells.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum News {
    /// So much of the work is done, in percent.
    Percent(u8),
    /// The answer.
    Answer(Answer),
    /// The question is about a night that the rules do not allow.
    NoAnswer,
}

/// A message as bytes.
///
/// # Panics
/// Never: there is room, and every type can be written.
#[must_use]
pub fn write<T: Serialize>(message: &T) -> Vec<u8> {
    postcard::to_allocvec(message).expect("memory has room, and nothing in a message is of unknown length")
}

/// The message that bytes are; none, where they are no whole message.
#[must_use]
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}
