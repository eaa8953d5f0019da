//! Parts one WebAssembly module into a first one, which runs alone, and a late one, which is put
//! into it once it is asked for.
//!
//! Invariants: no function of the first module calls one of the late module by name; what it
//! reaches there it reaches through the table, whose places are empty until the late module fills
//! them. So nothing of the late module may be reached before it has come: the application sees to
//! that page by page. Both share one memory, one table and all globals; data stay with the first.

mod places;
mod read;
#[cfg(test)]
mod tests;
mod write;

use places::Places;

/// Both modules.
pub struct Parted {
    /// The one that runs alone.
    pub first: Vec<u8>,
    /// The one that is put into it: its imports are all from [`FROM`].
    pub late: Vec<u8>,
}

/// What the late module's imports are from.
const FROM: &str = "f";

type Problem = String;

fn told(error: impl std::fmt::Display) -> Problem {
    error.to_string()
}

/// Parts a module by the names of its functions.
///
/// # Errors
/// When it is no module, or has what Rust's compiler does not make.
pub fn part(wasm: &[u8], is_late: impl Fn(&str) -> bool) -> Result<Parted, Problem> {
    let read = read::read(wasm)?;
    let late = places::late(&read, is_late)?;
    let twins = places::twins(&read, &late)?;
    let places = Places::of(&read, &late, &twins);
    Ok(Parted { first: write::first(wasm, &read, &places)?, late: write::second(wasm, &read, &places)? })
}
