//! How fast the self-check and the simulation are, and how the latter's cost grows: `cargo xtask bench`
//! runs this natively and in a browser, `cargo bench` natively alone. Printed, never asserted.
//!
//! A step is one call of `sim::apply`: a start, or a minute passing. The grown worlds are the real one
//! ten and a hundred times beside itself, every copy with its own night under way.
#![allow(clippy::unwrap_used)]

use std::hint::black_box;

use analysis::{Relaxed, closure};
use bench::here::{self, say};
use bench::{grow, phones};
use sim::replay::Replay;
use sim::{Action, Policy as _, ScriptRun, State, apply};
use story::{Game, Opening, digest};
use world::Rules;
use world::ids::ScriptId;
use world::model::{Side, World};

/// How long a round is, at least: nanoseconds.
const LONG: u64 = 80_000_000;

/// Does it again and again; says how often a second, with `unit`s so many at a time.
///
/// `src/xtask/bench.rs` reads these lines.
fn measure(what: &str, unit: &str, at_a_time: u64, what_is_done: impl FnMut()) {
    let (nanos, times) = here::timed(LONG, what_is_done);
    let done = times * at_a_time;
    let a_second = u128::from(done) * 1_000_000_000 / u128::from(nanos);
    say(&format!("{what:44} {a_second:>12} {unit}/s  {:>10} ns each", nanos / done.max(1)));
}

/// Both historical nights as bare actions, refused ones included.
fn actions(world: &World, scripts: [ScriptId; 2]) -> Vec<Action> {
    let mut state = State::new(world, &[]);
    let mut runs = scripts.map(|script| ScriptRun::new(world, script));
    let mut actions = Vec::new();
    loop {
        let mut events = Vec::new();
        runs.iter_mut().for_each(|run| run.act(world, &mut state, &mut events));
        actions.extend(events.iter().map(|event| Action::Start { side: event.side, op: event.op }));
        actions.push(Action::Tick);
        if apply(world, &mut state, Action::Tick, &mut events).is_err() {
            return actions;
        }
    }
}

fn a_world(name: &str, world: &World, scripts: [ScriptId; 2]) {
    let (facts, ops) = (world.facts.len(), world.ops.len());
    say("");
    say(&format!("{name}: {facts} facts, {ops} operations"));
    let actions = actions(world, scripts);
    let steps = actions.len() as u64;
    let mut end = State::new(world, &[]);
    let start = end.clone();
    let mut events = Vec::new();
    let mut night = || {
        let mut state = start.clone();
        events.clear();
        for &action in &actions {
            let _over = apply(world, &mut state, action, &mut events).is_err();
        }
        end = black_box(state);
        events.len() as u64
    };
    let happens = night();
    measure("timed steps, starts and minutes of the night", "steps", steps, || {
        night();
    });
    // Most minutes are quiet and cost next to nothing; this says what those cost in which something happens.
    measure("the same, by what happens", "events", happens, || {
        night();
    });
    say(&format!("{:44} {steps:>12} steps, {happens} events", "one night has"));
    let minutes = actions.iter().filter(|action| matches!(action, Action::Tick)).count() as u64;
    measure("minutes alone, nobody acting", "minutes", minutes, || {
        let mut state = start.clone();
        events.clear();
        while apply(world, &mut state, Action::Tick, &mut events).is_ok() {}
        black_box(&state);
    });
    let controls = Rules::of_the_night(world).controls(world);
    measure("replays: both scripts, checks of the rows", "nights", 1, || {
        black_box(Replay::run(world, scripts, &controls, 0).rows(world));
    });
    measure("copies of a state", "copies", 1, || {
        black_box(end.clone());
    });
    let packed = |state: &State| postcard::to_allocvec(state).map_or(0, |bytes| bytes.len());
    let (before, after) = (packed(&start), packed(&end));
    say(&format!(
        "{:44} {before:>12} bytes packed at the start, {after} at the end, {} before its tables",
        "a state",
        size_of::<State>()
    ));
    say(&format!("{:44} {:>12} bytes of tables", "", tables(world, &end)));
    measure("relaxing the world", "worlds", 1, || {
        black_box(Relaxed::of(world));
    });
    let relaxed = Relaxed::of(world);
    measure("closure of the relaxed world", "closures", 1, || {
        black_box(closure(&relaxed, &controls));
    });
    if let Some(pages) = here::pages() {
        say(&format!("{:44} {pages:>12} pages of 64 KiB at most so far", "memory"));
    }
}

/// What a state's tables take, in bytes: seven bitsets, two counts for each operation, money.
fn tables(world: &World, state: &State) -> usize {
    let bits = |len: usize| len.div_ceil(64) * 8;
    3 * bits(world.facts.len())
        + 2 * bits(world.observations.len())
        + bits(world.controls.len())
        + 12 * world.ops.len()
        + 8 * world.pots.len()
        + size_of_val(&state.tasks[..])
        + size_of_val(&state.uses[..])
        + size_of_val(&state.closed[..])
}

fn all() {
    let game = Game::load();
    let scripts = Side::BOTH.map(|side| game.historical(side));
    phones::all(&game);
    a_world("the real world", &game.world, scripts);
    let mut seed = 1;
    measure("playthroughs, random choices, both roles", "plays", 2, || {
        for side in Side::BOTH {
            black_box(digest::play(&game, Opening::new(side, &[]), &mut seed));
        }
    });
    for times in [10, 100] {
        let Some(world) = grow::grown(&game.world, times) else {
            say(&format!("{times} times: more ids than there are"));
            continue;
        };
        a_world(&format!("{times} times the real world"), &world, scripts);
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    all();
}

/// The runner calls what is marked as a test.
#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(target_arch = "wasm32")]
mod browser {
    use wasm_bindgen_test::wasm_bindgen_test;

    // Apart from the page, which has to answer the runner meanwhile.
    wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_dedicated_worker);

    #[wasm_bindgen_test]
    fn speed() {
        super::all();
    }
}
