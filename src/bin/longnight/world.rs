//! `longnight world`: the relaxed world, for machines and for planners.

use long_night::analysis::{Relaxed, pddl};
use long_night::story::Game;
use long_night::world::ids::ControlId;
use long_night::world::model::World;
use serde_json::{Value, json};

use crate::options::Options;

/// Prints the relaxed world as JSON or in PDDL.
pub fn run(game: &Game, options: &Options) -> Result<String, String> {
    let world = &game.world;
    let controls = options.rules(game)?.controls(world);
    let relaxed = Relaxed::from_start(world, &options.start(game)?);
    match (options.relaxed && options.json, options.pddl) {
        (true, false) => Ok(format!("{}\n", as_json(world, &relaxed, &controls))),
        (false, true) => {
            let pddl = pddl(world, &relaxed, &controls);
            Ok(format!(";; domain\n{}\n;; problem\n{}", pddl.domain, pddl.problem))
        }
        _ => Err("say which: world --relaxed --json, or world --pddl".to_owned()),
    }
}

/// The relaxed world under these controls; the protections that are not among them can be added.
fn as_json(world: &World, relaxed: &Relaxed, controls: &[ControlId]) -> Value {
    let may_come = |id: ControlId| !controls.contains(&id) && world.controls[id.index()].party.protects();
    let settled = relaxed.under(controls, may_come);
    let fact = |fact: &usize| json!(settled.facts[*fact]);
    let control = |id: &ControlId| json!(world.controls[id.index()].id);
    let list = |values: &mut dyn Iterator<Item = Value>| Value::Array(values.collect());
    let protections = (0..).map(ControlId).zip(&world.controls).filter(|(id, _)| may_come(*id));
    let ways = settled.ways.iter().map(|way| {
        let op = way.op.map(|op| &world.ops[op.index()]);
        json!({
            "operation": op.map_or("start", |op| op.id.as_str()),
            "provider": op.map_or("start", |op| world.providers[op.provider.index()].id.as_str()),
            "factors": list(&mut way.factors.iter().map(fact)),
            "blocked_by": list(&mut way.blocked_by.iter().map(control)),
            "adds": list(&mut way.adds.iter().map(fact)),
        })
    });
    json!({
        "facts": settled.facts,
        "start": list(&mut settled.start.iter().map(fact)),
        "controls": list(&mut protections.map(|(_, it)| {
            json!({ "id": it.id, "party": it.party.id(), "minutes": it.minutes })
        })),
        "ways": ways.collect::<Vec<Value>>(),
        "goals": list(&mut settled.goals.iter().map(|it| json!({ "fact": fact(&it.fact), "loss_fen": it.loss }))),
    })
}
