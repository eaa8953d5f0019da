//! How long one self-check takes: everything that the result page works out for one phone and one
//! way of losing it, for each of the three personas and each theft, under the rules of today.

use std::hint::black_box;

use checkup::{Answers, Profile, Setup};
use story::Game;
use worker::scenario::{graded, left_over, locked_out, played, summary};

use super::here::{self, say};

/// How long a round is, at least: nanoseconds; a browser's clock is no finer than a tenth of a millisecond.
const LONG: u64 = 4_000_000;

/// What the page works out, by the names in the columns.
pub const PARTS: [&str; 5] = ["answer", "graded", "locked-out", "left-over", "played"];

/// Does it again and again; microseconds for each time, at best.
fn micros(what: impl FnMut()) -> u64 {
    let (nanos, times) = here::at_best(LONG, what);
    nanos / times / 1000
}

/// Times every part for every persona and theft.
///
/// `src/xtask/bench.rs` reads these lines.
pub fn all(game: &Game) {
    // A phone may be used in other ways than on the night: the worker has this world for it.
    let (world, story) = (&content::whole_world(), &game.story);
    let policy = world.policy("today").expect("the content has today's rules");
    say("");
    say("one self-check: all that the result page works out for one phone and one way of losing it");
    say("  answer: what is in reach, by which steps, until when to report, every smallest set, each single control");
    say(
        "  graded: how sure it is that money is lost, and every other harm; which rules decide it, in which cases it was so",
    );
    say("  locked-out, left-over: what she could no longer do; what no setting removes, and who could");
    say("  played: whole days of the timed world against a sensible owner");
    for persona in &story.personas {
        let profile = Profile::of(story, &Answers::of_persona(story, persona));
        for theft in &world.thefts {
            let setup: Setup = profile.setup(world, story, policy, theft, &[]);
            let parts = [
                micros(|| drop(black_box(summary(world, &setup)))),
                micros(|| drop(black_box(graded(world, &setup)))),
                micros(|| drop(black_box(locked_out(world, &setup)))),
                micros(|| drop(black_box(left_over(world, &setup)))),
                micros(|| drop(black_box(played(world, &setup)))),
            ];
            let told: Vec<String> =
                PARTS.iter().zip(parts).map(|(name, micros)| format!("{name} {micros:>6}")).collect();
            say(&format!("self-check {:12} {:16} {} µs", persona.id, theft.id, told.join("  ")));
        }
    }
}
