//! How fast the self-check is, natively: `cargo bench -p bench --bench checkup`. Printed, never asserted.
//!
//! For each theft the whole report without a witness, and its parts that a solver can be asked for,
//! too; then worlds of 400 operations, 200 facts and 60 controls. With a folder for an argument the
//! worlds are written there, as `longnight world --relaxed --json` writes them, each with its times:
//! `tests/oracle/bench.py` asks clingo for the same. Built for speed, unlike the page (`Cargo.toml`).
#![allow(clippy::unwrap_used)]

#[allow(dead_code, reason = "the mazes take a part")]
#[path = "../common/dice.rs"]
mod dice;
#[path = "../common/maze.rs"]
mod maze;

use std::fs;
use std::hint::black_box;
use std::path::{Path, PathBuf};

use analysis::{Checkup, Engine, HANDS, Relaxed, closure, minimal_sets, some_minimal_sets};
use bench::here::{self, say};
use maze::Size;
use serde_json::{Value, json};
use world::Rules;
use world::ids::ControlId;
use world::model::{Party, World};

/// How long a round is, at least: nanoseconds.
const LONG: u64 = 40_000_000;

/// As large as the aims are set for.
const LARGE: Size = Size { facts: 200, start: 6, goals: 2, ops: 400, controls: 60, blocks: 6, reach: Some(60) };

/// The mazes: all of these have more smallest sets than are looked for.
const SEEDS: [u64; 3] = [2, 5, 6];

/// How many smallest sets are looked for in a maze.
const MANY: usize = 1000;

/// Does it again and again; nanoseconds for each time.
fn time(what: impl FnMut()) -> u64 {
    let (nanos, times) = here::timed(LONG, what);
    nanos / times
}

fn heads(names: &[&str]) -> String {
    names.iter().map(|name| format!("{name:>12} ")).collect::<String>() + "of them"
}

fn micros(nanos: u64) -> String {
    format!("{}.{:01} µs", nanos / 1000, nanos % 1000 / 100)
}

/// A relaxed world for machines; the controls that may come are those of the engine.
fn as_json(world: &World, relaxed: &Relaxed, engine: &Engine, controls: &[ControlId], times: Value) -> Value {
    let settled = relaxed.under(controls, |id| engine.candidates.contains(&id));
    let facts = |facts: &[usize]| facts.iter().map(|&fact| settled.facts[fact].clone()).collect::<Vec<_>>();
    let name = |id: &ControlId| world.controls[id.index()].id.clone();
    json!({
        "facts": settled.facts,
        "start": facts(&settled.start),
        "controls": engine.candidates.iter().map(|id| json!({ "id": name(id), "party": "owner" })).collect::<Vec<_>>(),
        "ways": settled.ways.iter().map(|way| json!({
            "operation": way.op.map_or("start", |op| world.ops[op.index()].id.as_str()),
            "factors": facts(&way.factors),
            "blocked_by": way.blocked_by.iter().map(name).collect::<Vec<_>>(),
            "adds": facts(&way.adds),
        })).collect::<Vec<_>>(),
        "goals": settled.goals.iter().map(|goal| json!({ "fact": settled.facts[goal.fact] })).collect::<Vec<_>>(),
        "nanos": times,
    })
}

fn write(folder: Option<&Path>, name: &str, told: &Value) {
    if let Some(folder) = folder {
        fs::write(folder.join(format!("{name}.json")), told.to_string()).unwrap();
    }
}

fn thefts(folder: Option<&Path>) {
    let world = content::whole_world();
    let rules = Rules::of_the_night(&world).controls(&world);
    say(&format!("\n{:18} {}", "theft, 2020-09", heads(&["report", "path", "relaxing", "engine", "reach", "sets"])));
    for theft in &world.thefts {
        let start = theft.start(&world);
        let report = time(|| drop(black_box(Checkup::new(&world, &start).report(&rules))));
        let checkup = Checkup::new(&world, &start);
        let relaxing = time(|| drop(black_box(Checkup::new(&world, &start))));
        let made = time(|| drop(black_box(checkup.engine(&rules))));
        let path = time(|| drop(black_box(checkup.path(&rules, HANDS))));
        let engine = checkup.engine(&rules);
        let reach = time(|| drop(black_box(engine.reach(0))));
        let sets = time(|| drop(black_box(minimal_sets(&world, &engine))));
        let count = minimal_sets(&world, &engine).sets.len();
        let told = [report, path, relaxing, made, reach, sets].map(|nanos| format!("{:>12}", micros(nanos)));
        say(&format!("{:18} {} {count:>7}", theft.id, told.join(" ")));
        let times = json!({ "engine": made, "reach": reach, "sets": sets });
        write(folder, &theft.id, &as_json(&world, checkup.relaxed(), &engine, &rules, times));
    }
    let owners = world.controls.iter().filter(|it| it.party == Party::Owner).count();
    say(&format!("{} operations, {} facts, {owners} controls of the owner's", world.ops.len(), world.facts.len()));
}

fn mazes(folder: Option<&Path>) {
    let (ops, facts, controls) = (LARGE.ops, LARGE.facts, LARGE.controls);
    say(&format!("\n{ops} operations, {facts} facts, {controls} controls; the first {MANY} sets"));
    say(&format!("{:18} {}", "maze", heads(&["closure", "engine", "reach", "sets"])));
    for seed in SEEDS {
        let (world, relaxed) = maze::maze(LARGE, &noise(seed));
        let engine = maze::engine(&world, &relaxed);
        let closed = time(|| drop(black_box(closure(&relaxed, &[]))));
        let made = time(|| drop(black_box(maze::engine(&world, &relaxed))));
        let reach = time(|| drop(black_box(engine.reach(0))));
        let count = some_minimal_sets(&world, &engine, MANY).sets.len();
        let sets = time(|| drop(black_box(some_minimal_sets(&world, &engine, MANY))));
        let each = [closed, made, reach, sets].map(|nanos| format!("{:>12}", micros(nanos)));
        say(&format!("{:18} {} {count:>7}", format!("maze {seed}"), each.join(" ")));
        let times = json!({ "engine": made, "reach": reach, "sets": sets });
        write(folder, &format!("maze-{seed}"), &as_json(&world, &relaxed, &engine, &[], times));
    }
}

/// Bytes without order, the same for the same seed.
fn noise(seed: u64) -> Vec<u8> {
    let mut state = seed;
    let next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        state.to_be_bytes()[0]
    };
    std::iter::repeat_with(next).take(20_000).collect()
}

fn main() {
    // Cargo adds an argument of its own.
    let folder = std::env::args().skip(1).find(|it| !it.starts_with("--")).map(PathBuf::from);
    thefts(folder.as_deref());
    mazes(folder.as_deref());
}
