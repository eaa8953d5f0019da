//! The reader's settings for the story: pace and folding.

use super::json::Value;
use super::kept::{Stored, old};

/// The reader's settings for the story: pace and folding.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// Whether a new text comes paragraph by paragraph.
    pub paced: bool,
    /// Whether scenes read before are folded away.
    pub folded: bool,
}

impl Stored for Reading {
    const FORMAT: &str = "long-night-reading";
    const OF_A_WORLD: bool = false;
    const FIELDS: &[&str] = &["paced", "folded"];

    fn write(&self) -> Vec<(&'static str, Value)> {
        Vec::from([("paced", self.paced.into()), ("folded", self.folded.into())])
    }

    fn read(file: &Value) -> Option<Self> {
        let on = |name: &str| file.get(name)?.bool();
        Some(Self { paced: on("paced")?, folded: on("folded")? })
    }

    fn read_old(text: &str) -> (Self, bool) {
        old::reading(text)
    }
}
