//! A chore: which claims of the content were last compared with their sources long ago.
//!
//! It warns and never fails for their age, and no stage runs it: an old clone still builds.

use std::path::Path;

use crate::cache::Cache;
use crate::error::Error;
use crate::kit::Kit;

/// Says which claims are old today.
pub fn run(root: &Path, cache: &Cache) -> Result<(), Error> {
    let kit = Kit::gather(root, cache, &[])?;
    kit.native("run --quiet --bin longnight -- sources --old").show("see what the program says.")
}
