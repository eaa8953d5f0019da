//! `longnight world`: the relaxed world, for machines and for planners.

use analysis::{Relaxed, pddl};
use serde_json::{Value, json};
use story::Game;
use world::ids::{ControlId, FactId};
use world::model::World;

use crate::options::Options;
use crate::setup;

/// Prints the relaxed world as JSON or in PDDL: of the rules and the theft asked for, or of setups.
pub fn run(game: &Game, options: &Options) -> Result<String, String> {
    let is_json = options.relaxed && options.json;
    if is_json == options.pddl || (options.pddl && options.batch.is_some()) {
        return Err("say which: world --relaxed --json, or world --pddl".to_owned());
    }
    if is_json && (options.documented || options.harm.is_some()) {
        return Err("--harm and --documented go with --pddl: the JSON says both of everything".to_owned());
    }
    if !options.has_setups() {
        let controls = options.rules(game)?.controls(&game.world);
        return Ok(one(&game.world, options, (&options.start(game)?, &[]), &controls));
    }
    if options.changes_rules() || options.names_theft() {
        return Err("a setup says its rules and its scenario itself".to_owned());
    }
    let setups = setup::all(game, options)?;
    let told =
        |setup: &setup::Setup| one(&setup.world(&game.world), options, (&setup.start, &setup.relaxed), &setup.controls);
    Ok(setups.iter().map(told).collect())
}

/// A relaxed world from these facts, some of which it alone has.
fn one(world: &World, options: &Options, (start, more): (&[FactId], &[usize]), controls: &[ControlId]) -> String {
    let mut relaxed = Relaxed::from_start(world, start);
    relaxed.start.extend(more);
    if !options.pddl {
        return format!("{}\n", as_json(world, &relaxed, start, controls));
    }
    if options.documented {
        relaxed = relaxed.documented();
    }
    let pddl = pddl(world, &relaxed, controls, options.harm);
    format!(";; domain\n{}\n;; problem\n{}", pddl.domain, pddl.problem)
}

/// The relaxed world under these controls; the protections that are not among them can be added.
fn as_json(world: &World, relaxed: &Relaxed, start: &[FactId], controls: &[ControlId]) -> Value {
    let may_come = |id: ControlId| {
        let control = &world.controls[id.index()];
        !controls.contains(&id) && control.party.protects() && control.can_be_had(start)
    };
    let grounds = content::grounds();
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
            "unknown": way.unknown,
        })
    });
    json!({
        "world": content::WORLD_ID,
        "facts": settled.facts,
        "start": list(&mut settled.start.iter().map(fact)),
        "controls": list(&mut protections.map(|(id, it)| {
            let strength = grounds.controls[id.index()].as_ref().map(|ground| ground.strength.id());
            json!({ "id": it.id, "party": it.party.id(), "minutes": it.minutes, "strength": strength })
        })),
        "ways": ways.collect::<Vec<Value>>(),
        "goals": list(&mut settled.goals.iter().map(|it| json!({ "fact": fact(&it.fact), "loss_fen": it.loss }))),
        "harms": list(&mut settled.kinds(world).iter().map(|(harm, facts)| {
            json!({ "harm": harm.id(), "facts": facts.iter().map(fact).collect::<Vec<_>>() })
        })),
    })
}
