//! Former ids: what a renamed thing was called before, so that what others wrote down stays readable.
//!
//! Invariants, kept by the crate `authoring`: a former id is no id of its kind today, and leads to one that is; the
//! former id of an option or an answer is `VARIANT=OPTION` or `QUESTION=ANSWER`, of a variant or a
//! question as it is called today. Content itself names today's ids only, and so does all output.

use serde::{Deserialize, Serialize};

use super::model::World;
use super::story::Story;

/// The kind of thing that an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Kind {
    /// A fact.
    Fact,
    /// An operation.
    Operation,
    /// A control.
    Control,
    /// The rules of a date.
    Policy,
    /// A theft.
    Theft,
    /// A disputed point.
    Variant,
    /// A telling of a disputed point, as `VARIANT=OPTION`.
    Option,
    /// A question of the self-check.
    Question,
    /// An answer to one, as `QUESTION=ANSWER`.
    Answer,
    /// An opponent.
    Opponent,
}

impl Kind {
    /// All kinds.
    pub const ALL: [Self; 10] = [
        Self::Fact,
        Self::Operation,
        Self::Control,
        Self::Policy,
        Self::Theft,
        Self::Variant,
        Self::Option,
        Self::Question,
        Self::Answer,
        Self::Opponent,
    ];

    /// The kind's name in `content/aliases.toml`.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fact => "fact",
            Self::Operation => "operation",
            Self::Control => "control",
            Self::Policy => "policy",
            Self::Theft => "theft",
            Self::Variant => "variant",
            Self::Option => "option",
            Self::Question => "question",
            Self::Answer => "answer",
            Self::Opponent => "opponent",
        }
    }

    /// Today's ids of this kind, in declared order.
    #[must_use]
    pub fn ids(self, world: &World, story: &Story) -> Vec<String> {
        let answers = || story.questions.iter().flat_map(|it| it.answers.iter().map(move |answer| (it, answer)));
        let options = || world.variants.iter().flat_map(|it| it.options.iter().map(move |option| (it, option)));
        match self {
            Self::Fact => world.facts.iter().map(|it| it.id.clone()).collect(),
            Self::Operation => world.ops.iter().map(|it| it.id.clone()).collect(),
            Self::Control => world.controls.iter().map(|it| it.id.clone()).collect(),
            Self::Policy => world.policies.iter().map(|it| it.id.clone()).collect(),
            Self::Theft => world.thefts.iter().map(|it| it.id.clone()).collect(),
            Self::Variant => world.variants.iter().map(|it| it.id.clone()).collect(),
            Self::Option => options().map(|(it, option)| format!("{}={}", it.id, option.id)).collect(),
            Self::Question => story.questions.iter().map(|it| it.id.clone()).collect(),
            Self::Answer => answers().map(|(it, answer)| format!("{}={}", it.id, answer.id)).collect(),
            Self::Opponent => world.opponents.iter().map(|it| it.id.clone()).collect(),
        }
    }
}

/// A former id and today's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alias {
    /// What it names.
    pub kind: Kind,
    /// The former id.
    pub former: String,
    /// Today's.
    pub id: String,
}

/// All former ids.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aliases {
    /// In the order of their kinds.
    pub list: Vec<Alias>,
}

impl Aliases {
    /// Today's id of something that is asked for by a former id; any other id as it is.
    #[must_use]
    pub fn live<'a>(&'a self, kind: Kind, id: &'a str) -> &'a str {
        let found = self.list.iter().find(|it| it.kind == kind && it.former == id);
        found.map_or(id, |it| it.id.as_str())
    }

    /// Today's id of an option or an answer `of` a variant or a question, asked for by a former id.
    #[must_use]
    pub fn live_part<'a>(&'a self, kind: Kind, of: &str, id: &'a str) -> &'a str {
        let is_it = |it: &&Alias| it.kind == kind && it.former.split_once('=') == Some((of, id));
        self.list.iter().find(is_it).and_then(|it| it.id.split_once('=')).map_or(id, |(_, part)| part)
    }

    /// The former ids of a kind.
    pub fn former(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.list.iter().filter(move |it| it.kind == kind).map(|it| it.former.as_str())
    }
}
