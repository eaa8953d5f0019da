//! `longnight digest`: one hash over seeded playthroughs of both roles.

use story::{Game, digest};

use crate::options::Options;

/// How many playthroughs, unless told otherwise.
const MANY: u32 = 1_000;

/// Plays, and prints the hash.
pub fn run(game: &Game, options: &Options) -> String {
    format!("{:016x}\n", digest::of(game, options.random.unwrap_or(MANY), options.seed))
}
