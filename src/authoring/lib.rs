//! Reads and checks what authors write under `content/`: Fluent and TOML.
//!
//! Invariants: every mistake of every file is listed in one run, with file, line and id; no
//! mistake makes this panic. Native only: the browser gets what the build packed, and no parser.

pub mod content;
pub mod texts;
