//! Who says that a rule is as the content has it, how sure that is, and since when until when it holds.
//!
//! No scene and no verdict depends on it: it is there for those who check the content, natively alone.

use serde::{Deserialize, Serialize};

use crate::model::{Confidence, Date};

/// What a control, or the rules of a date, rest on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ground {
    /// Since when it holds, where that is known.
    pub since: Option<Date>,
    /// The first day on which it no longer does; none: it still does, or nobody said.
    pub until: Option<Date>,
    /// How sure it is, one of [`STRENGTHS`].
    pub strength: Confidence,
    /// Where it is told: the address of a page, `row 35` of the incident, `case london-2022`, or `article` for
    /// what the article tells outside of its rows. None where it is inferred, or nobody knows.
    pub sources: Vec<String>,
}

/// How sure a control can be, the surest first.
///
/// Published: by whoever makes the rule or the thing. Reported: by somebody who saw it or looked into it.
/// Claimed: by an institution or at second hand, and nobody tried it. Inferred: by us. Unknown: nobody outside
/// knows whether it is so.
pub const STRENGTHS: [Confidence; 5] =
    [Confidence::Published, Confidence::Reported, Confidence::Claimed, Confidence::Inferred, Confidence::Unknown];

/// The grounds of a whole world, each list in the order of the world's own.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grounds {
    /// Of the controls; none for a setting, which is how somebody lives.
    pub controls: Vec<Option<Ground>>,
    /// Of the rules of each date.
    pub policies: Vec<Ground>,
    /// Where each operation is told besides its rows and cases.
    pub operations: Vec<Vec<String>>,
}
