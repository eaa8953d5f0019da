//! The same playthroughs give the same bytes here and in the browser: `src/story/digest.rs` tests
//! the same file in wasm.
//!
//! `UPDATE_FIXTURES=1 cargo test --test native digest` writes the hashes as they are: they change with
//! every change of content or rules, and with nothing else.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::fs;

use common::top;
use story::{Game, digest};

const FILE: &str = "tests/fixtures/digest.txt";

#[test]
fn the_hashes_of_seeded_playthroughs_are_those_in_the_file() {
    let path = top().join(FILE);
    let (game, text) = (Game::load(), fs::read_to_string(&path).unwrap());
    let lines = text.lines().map(|line| match line.split_once(' ').and_then(|(many, _)| many.parse().ok()) {
        Some(many) => format!("{many} {:016x}\n", digest::of(&game, many, 1)),
        None => format!("{line}\n"),
    });
    let now: String = lines.collect();
    if std::env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(&path, now).unwrap();
    } else {
        assert_eq!(now, text, "read the first line of {FILE}");
    }
}
