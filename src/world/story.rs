//! The checked story: storylets, endings and advice, as `content/story/` and
//! `content/checklist/` become once every reference holds.

use serde::{Deserialize, Serialize};

use super::ids::{ControlId, FactId, FlagId, OpId, ScriptId, StoryletId};
use super::model::{Cond, Minute, Side};
use base::MsgId;

/// A storylet: something that happens to the player, and the choices about it.
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

/// A choice of a storylet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Choice {
    /// Its id within the storylet; it never changes.
    pub id: String,
    /// Its label.
    pub text: MsgId,
    /// When it is offered.
    pub when: Vec<Cond>,
    /// The operations that the choice does, one after the other.
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
    /// Whether the choice is cosmetic: it changes nothing but the mood, and says so.
    pub cosmetic: bool,
}

/// A recall: the storylets and flags that count as shown and set for a player who takes over in the
/// middle of the night, where the night so far went like that.
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
    /// What could go wrong, to be read before the first step.
    pub warning: Option<MsgId>,
    /// How, step by step, on whatever phone.
    pub how: MsgId,
    /// How on a certain phone.
    pub devices: Vec<Steps<Device>>,
    /// How with a certain carrier.
    pub carriers: Vec<Steps<Carrier>>,
    /// Whether it is for these phones, and these carriers' customers, alone.
    pub only: bool,
    /// What it costs in money and trouble.
    pub cost: MsgId,
    /// When it is for.
    pub moment: Moment,
    /// Minutes it takes.
    pub minutes: Minute,
    /// When its facts were last looked up: `YYYY-MM`.
    pub checked: String,
    /// Where its facts come from; none: no page by a maker or an institution was found.
    pub sources: Vec<SourcePage>,
    /// The crew's operations that it breaks.
    pub breaks: Vec<OpId>,
    /// The controls of the world that it switches on.
    pub controls: Vec<ControlId>,
}

/// The steps that only some readers need.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Steps<T> {
    /// Who needs them.
    pub on: T,
    /// The steps.
    pub how: MsgId,
    /// Whether a page that tells them was found.
    pub sourced: bool,
    /// Those of the item's sources that tell them, as indices.
    pub told_by: Vec<u16>,
}

/// A source: a page that tells a fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct SourcePage {
    /// Whose page, and of when.
    pub name: MsgId,
    /// Its address.
    pub url: String,
    /// The tag of its language, where that was noted.
    pub lang: String,
}

/// A kind of phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Device {
    /// An iPhone.
    Iphone,
    /// A phone with HarmonyOS or EMUI.
    Huawei,
    /// A phone with HyperOS or MIUI.
    Xiaomi,
    /// A Samsung Galaxy.
    Samsung,
    /// Any other phone with Android.
    Android,
}

impl Device {
    /// Every kind, as it is offered.
    pub const ALL: [Self; 5] = [Self::Iphone, Self::Huawei, Self::Xiaomi, Self::Samsung, Self::Android];

    /// Its id in content, marks and files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Iphone => "iphone",
            Self::Huawei => "huawei",
            Self::Xiaomi => "xiaomi",
            Self::Samsung => "samsung",
            Self::Android => "android",
        }
    }
}

/// A carrier, as far as the advice differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Carrier {
    /// China Mobile.
    Mobile,
    /// China Unicom.
    Unicom,
    /// China Telecom.
    Telecom,
    /// Any other, anywhere.
    Other,
}

impl Carrier {
    /// Every one, as it is offered.
    pub const ALL: [Self; 4] = [Self::Mobile, Self::Unicom, Self::Telecom, Self::Other];

    /// Its id in content, marks and files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Mobile => "mobile",
            Self::Unicom => "unicom",
            Self::Telecom => "telecom",
            Self::Other => "other",
        }
    }
}

/// The moment that an item of the checklist is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Moment {
    /// Today, in a few minutes, while the phone is in your hand.
    Today,
    /// This week.
    Week,
    /// What lies ready on paper.
    Paper,
    /// The first hours after it is gone.
    Incident,
    /// The days after.
    After,
}

/// The story: storylets, checklist, self-check, glossary and questions.
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
    /// What the questions of before meant.
    pub former: Vec<Former>,
    /// Answers that cannot both be true.
    pub contradictions: Vec<Contradiction>,
    /// Ready sets of answers.
    pub personas: Vec<Persona>,
    /// The glossary.
    pub terms: Vec<Term>,
    /// What is asked before the first night and after one.
    pub quizzes: Vec<Quiz>,
    /// The prompts: what there is to think about after one.
    pub prompts: Vec<Prompt>,
}

/// A word that is explained beside the scene in which it occurs.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The word.
    pub name: MsgId,
    /// What it means, in a sentence or two.
    pub text: MsgId,
    /// How the texts write it, with strokes between.
    pub words: MsgId,
}

/// A question about what a thief can do; which answer is right the analysis says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Quiz {
    /// Its id; it never changes.
    pub id: String,
    /// The question.
    pub text: MsgId,
    /// Why it is as it is.
    pub why: MsgId,
    /// The theft it is about, as an index.
    pub theft: u16,
    /// What can be answered.
    pub answers: Vec<Guess>,
}

/// An answer to a question about what a thief can do.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Guess {
    /// Its id within the question; it never changes.
    pub id: String,
    /// Its text.
    pub text: MsgId,
    /// What it claims.
    pub claim: Claim,
}

/// The claim that an answer makes about a theft.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Claim {
    /// That this never comes to hold.
    OutOfReach(FactId),
    /// That with this control alone nothing can be lost.
    Ends(ControlId),
    /// That the latest report which saves all the money is so many minutes after it, from and up to.
    InTime(Minute, Minute),
}

/// A prompt: something to think about after a playthrough.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Prompt {
    /// Its id.
    pub id: String,
    /// Whom the player played.
    pub role: Side,
    /// The endings it is about; none: any.
    pub endings: Vec<StoryletId>,
    /// What.
    pub text: MsgId,
}

/// A question of the self-check. "Don't know" can be said to every one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Question {
    /// Its id; it never changes.
    pub id: String,
    /// The heading that it stands under, with its neighbours.
    pub group: MsgId,
    /// The question.
    pub text: MsgId,
    /// What it is for, in a sentence.
    pub why: MsgId,
    /// How to look it up, on whatever phone.
    pub look: MsgId,
    /// The item of the checklist that has the way there on each phone, as an index.
    pub look_at: Option<u16>,
    /// What makes it one that cannot apply.
    pub skips: Vec<Skip>,
    /// What can be answered.
    pub answers: Vec<Answer>,
    /// The answer that is assumed of whoever does not know: the worse case, as an index.
    pub unknown: u8,
}

/// Why a question cannot apply, and what counts then.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Skip {
    /// The answer to another question that says so.
    pub said: Said,
    /// The answer that counts, as an index.
    pub counts: u8,
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
    /// The phones that it can be, of those that the checklist has steps for; none: it says nothing of that.
    pub devices: Vec<Device>,
}

/// An answer to a question: both as indices.
pub type Said = (u8, u8);

/// An answer to a question of before, and what it means today.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Former {
    /// The id of the question.
    pub question: String,
    /// The id of the answer; none: that it is not known.
    pub answer: Option<String>,
    /// What it says to today's questions: the question, and the answer or that it is not known.
    pub says: Vec<(u8, Option<u8>)>,
    /// What it says is in place, and no question asks any more.
    pub controls: Vec<ControlId>,
}

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
