//! The night goes the same way here and in the browser.
//!
//! Always the first choice, for both roles: what comes of it must equal
//! `tests/fixtures/digest.txt`, here and in the browser (`src/app/store_tests.rs`).
//! After a change of the rules or the story, `UPDATE_FIXTURES=1` writes it anew.
#![cfg(all(feature = "content", not(target_arch = "wasm32")))]

use std::{env, fs};

use long_night::content;
use long_night::story::{Game, Playthrough};
use long_night::world::model::Side;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/digest.txt");

/// So many choices tell enough.
const MOST: usize = 100;

#[test]
fn the_first_choices_lead_to_where_they_led_before() {
    let game = Game::load();
    let mut lines = format!("content {:016x}\n", content::HASH);
    for role in Side::BOTH {
        let mut play = Playthrough::start(&game, role, &[]);
        while !play.is_over(&game) && play.choices.len() < MOST {
            play.choose(&game, 0).expect("a night that is not over offers a choice");
        }
        lines.push_str(&format!("{} {:016x}\n", role.id(), play.digest()));
    }
    if env::var_os("UPDATE_FIXTURES").is_some() {
        fs::write(PATH, &lines).expect("the fixture is written");
    }
    let fixture = fs::read_to_string(PATH).unwrap_or_default();
    assert_eq!(lines, fixture, "if rules or story were meant to change, run it again with UPDATE_FIXTURES=1");
}
