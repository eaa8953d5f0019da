//! `longnight night`: a night that nobody plays, as a timeline.

use std::fmt::Write as _;

use i18n::format;
use sim::Score;
use story::{Game, duel, notices, words};
use world::model::Side;

use crate::options::Options;

/// Runs the night and tells each side's part of it.
pub fn run(game: &Game, options: &Options) -> Result<String, String> {
    let (world, catalog) = (&game.world, options.catalog());
    let (state, events) = duel(game, options.sides(game)?, &options.rules(game)?, options.amounts);
    let mut text = String::new();
    for side in Side::BOTH {
        let _infallible = writeln!(text, "\n== {}", side.id());
        for notice in notices(world, &events, side) {
            let (clock, day) = (format::clock(notice.at), format::day(notice.at));
            let _infallible = writeln!(text, "{clock}+{day} {}", words::notice(&catalog, world, &notice));
        }
    }
    let _infallible = writeln!(text, "\n{:#?}", Score::of(world, &state, &events));
    Ok(text)
}
