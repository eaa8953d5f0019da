//! `longnight systems`: how often play, replay and self-check use each institution, from the data.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use analysis::{Engine, Relaxed};
use serde_json::{Value, json};
use sim::EventKind;
use sim::replay::Replay;
use story::Game;
use world::Rules;
use world::ids::OpId;
use world::model::{Side, World};

use crate::options::Options;

/// What uses an institution.
struct Use<'a> {
    id: &'a str,
    /// Choices of the story in which one of its operations changes facts or money.
    choices: usize,
    /// Completions of such operations in the replay.
    replay: usize,
    /// Its operations on ways to money or debts in the self-check, over all thefts.
    checkup: usize,
    /// How many operations it has.
    operations: usize,
}

impl Use<'_> {
    /// Whether it stands there and nothing of it is used anywhere.
    const fn is_nominal(&self) -> bool {
        self.choices == 0 && self.replay == 0 && self.checkup == 0
    }
}

/// Prints the table.
pub fn run(game: &Game, options: &Options) -> String {
    let world = content::whole_world();
    let uses = uses(game, &world);
    if options.json {
        return format!("{}\n", as_json(&uses));
    }
    let mut text =
        format!("{:16} {:>10} {:>8} {:>8} {:>10}\n", "system", "operations", "choices", "replay", "self-check");
    for it in &uses {
        let nominal = if it.is_nominal() { "  nominal" } else { "" };
        let Use { id, choices, replay, checkup, operations } = it;
        // Writing into a string cannot fail.
        let _infallible =
            writeln!(text, "{id:16} {operations:>10} {choices:>8} {replay:>8} {checkup:>10}{nominal}").is_ok();
    }
    text
}

fn as_json(uses: &[Use<'_>]) -> Value {
    let one = |it: &Use<'_>| {
        json!({
            "provider": it.id, "operations": it.operations, "choices": it.choices, "replay": it.replay,
            "checkup": it.checkup, "nominal": it.is_nominal(),
        })
    };
    uses.iter().map(one).collect()
}

fn uses<'a>(game: &Game, world: &'a World) -> Vec<Use<'a>> {
    let night = &game.world;
    let changes = |op: OpId| {
        world.ops.get(op.index()).is_some_and(|it| !it.add.is_empty() || !it.remove.is_empty() || it.pay.is_some())
    };
    let of = |op: OpId| usize::from(world.ops[op.index()].provider.0);
    let mut uses: Vec<Use<'_>> = (world.providers.iter())
        .map(|it| Use { id: &it.id, choices: 0, replay: 0, checkup: 0, operations: 0 })
        .collect();
    for op in &world.ops {
        uses[op.provider.index()].operations += 1;
    }
    for choice in game.story.storylets.iter().flat_map(|it| &it.choices) {
        let script = choice.script.and_then(|script| night.scripts.get(script.index()));
        let ops = choice.ops.iter().chain(&choice.meanwhile).copied();
        let ops = ops.chain(script.into_iter().flat_map(|it| &it.entries).map(|entry| entry.op));
        let providers: BTreeSet<usize> = ops.filter(|&op| changes(op)).map(of).collect();
        providers.into_iter().for_each(|at| uses[at].choices += 1);
    }
    let scripts = Side::BOTH.map(|side| game.historical(side));
    let replay = Replay::run(night, scripts, &Rules::of_the_night(night).controls(night), 0);
    let done = replay.events.iter().filter(|event| matches!(event.kind, EventKind::Done { .. }) && changes(event.op));
    done.for_each(|event| uses[of(event.op)].replay += 1);
    for op in on_ways(world) {
        uses[of(op)].checkup += 1;
    }
    uses
}

/// The crew's operations on any way to money or debts, over all thefts, under the rules of the night.
fn on_ways(world: &World) -> BTreeSet<OpId> {
    let controls = Rules::of_the_night(world).controls(world);
    let ways = world.thefts.iter().flat_map(|theft| {
        let engine = Engine::new(world, &Relaxed::from_start(world, &theft.start(world)), &controls, |_| false);
        let on = engine.on_the_way(0, &[]);
        let ops = engine.ways.into_iter().zip(on).filter(|(way, on)| *on && way.is_crews).filter_map(|(way, _)| way.op);
        ops.collect::<Vec<_>>()
    });
    ways.collect()
}
