//! The checked story: storylets, endings and advice, as `content/story/` and
//! `content/checklist/` become once every reference holds.

use alloc::string::String;
use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use super::ids::{ControlId, FactId, FlagId, OpId, ScriptId, StoryletId};
use super::model::{Cond, Minute, Side};
use crate::i18n::MsgId;

/// A beat: something that happens to the player, and what can be done about it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Storylet {
    /// Its id; it never changes.
    pub id: String,
    /// Whom the player plays.
    pub role: Side,
    /// The act it belongs to, from 1.
    pub act: u8,
    /// When it can come: all must hold in the role's view.
    pub when: Vec<Cond>,
    /// Among those that can come, the highest comes; ties go to the earlier.
    pub priority: i16,
    /// Whether it comes once at most.
    pub once: bool,
    /// A heading.
    pub title: MsgId,
    /// The beat itself.
    pub text: MsgId,
    /// What can be done; none for an ending.
    pub choices: Vec<Choice>,
    /// Whether the playthrough ends here.
    pub ending: bool,
}

/// Something the player can decide.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Its id within the storylet; it never changes.
    pub id: String,
    /// Its label.
    pub text: MsgId,
    /// When it is offered.
    pub when: Vec<Cond>,
    /// The operations it is, one after the other.
    pub ops: Vec<OpId>,
    /// Operations done beside them, one after the other.
    pub meanwhile: Vec<OpId>,
    /// A script to follow on the player's behalf while time passes.
    pub script: Option<ScriptId>,
    /// Let at least so many minutes pass (an interruption cuts it short).
    pub wait: Minute,
    /// Let time pass until this minute (an interruption cuts it short).
    pub until: Option<Minute>,
    /// Flags it sets.
    pub sets: Vec<FlagId>,
    /// Whether it says of itself that it changes nothing but the mood.
    pub colour: bool,
}

/// What a player who takes over in the middle of the night remembers of it: as if these
/// storylets had been shown and these flags set, where the night so far went like that.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Recall {
    /// Whom the player plays.
    pub role: Side,
    /// When it is remembered: all must hold in the role's view.
    pub when: Vec<Cond>,
    /// Storylets that count as shown.
    pub visited: Vec<StoryletId>,
    /// Flags that count as set.
    pub sets: Vec<FlagId>,
}

/// An item of the checklist.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Advice {
    /// Its id; renaming or translating never loses progress.
    pub id: String,
    /// What to do.
    pub title: MsgId,
    /// Why, in a few sentences.
    pub why: MsgId,
    /// How, step by step.
    pub how: MsgId,
    /// When it is for.
    pub phase: Phase,
    /// Minutes it takes.
    pub minutes: Minute,
    /// The controls of the world that it switches on.
    pub controls: Vec<ControlId>,
}

/// When an item of the checklist is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Phase {
    /// Today, while the phone is in your hand.
    Before,
    /// The first hours after it is gone.
    During,
    /// The days after.
    After,
}

/// Everything that is told.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Story {
    /// The storylets, both roles', in declared order.
    pub storylets: Vec<Storylet>,
    /// What is remembered by whoever takes over in the middle, in declared order.
    pub recalls: Vec<Recall>,
    /// The names of the flags.
    pub flags: Vec<String>,
    /// The checklist.
    pub advice: Vec<Advice>,
    /// The self-check's questions.
    pub questions: Vec<Question>,
    /// Answers that cannot both be true.
    pub contradictions: Vec<Contradiction>,
    /// Ready sets of answers.
    pub personas: Vec<Persona>,
}

/// A question of the self-check. "Don't know" can be said to every one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Its id; it never changes.
    pub id: String,
    /// The question.
    pub text: MsgId,
    /// What it is for, in a sentence.
    pub why: MsgId,
    /// What can be answered.
    pub answers: Vec<Answer>,
    /// The answer that is assumed of whoever does not know: the worse case, as an index.
    pub unknown: u8,
}

/// An answer of the self-check, and what it says about a setup.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Answer {
    /// Its id within the question; it never changes.
    pub id: String,
    /// Its text.
    pub text: MsgId,
    /// Protections that are in place.
    pub controls: Vec<ControlId>,
    /// What holds at the start of a theft besides.
    pub adds: Vec<FactId>,
    /// What does not hold.
    pub removes: Vec<FactId>,
}

/// An answer to a question: both as indices.
pub type Said = (u8, u8);

/// Answers that cannot all be true, and why.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Contradiction {
    /// The answers.
    pub answers: Vec<Said>,
    /// Why not.
    pub text: MsgId,
}

/// A ready set of answers, for a class or for whoever wants to try.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Persona {
    /// Its id; it never changes.
    pub id: String,
    /// Who it is.
    pub name: MsgId,
    /// What to know about them.
    pub text: MsgId,
    /// What they answer; what is left out they do not know.
    pub answers: Vec<Said>,
}
