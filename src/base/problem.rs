//! The problem: one mistake in the content, with file, line and id.
//!
//! Every check of `content/` reports through this one type, and reports all it
//! finds, so that a writer mends a file in one pass.

use std::fmt;

/// One mistake in one file of `content/`.
///
/// Problems sort by file, then line, which is the order in which one mends them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Problem {
    /// The file, from the repository's root: `content/text/en/app.ftl`.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
    /// The message, operation or storylet concerned; empty when none is known.
    pub id: String,
    /// What is wrong, and what to do where that is not obvious.
    pub what: String,
}

impl fmt::Display for Problem {
    /// Writes `file:line: id: what`, which editors and terminals make a link of.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if !self.id.is_empty() {
            write!(f, "{}: ", self.id)?;
        }
        f.write_str(&self.what)
    }
}

impl std::error::Error for Problem {}
