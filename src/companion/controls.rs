//! `longnight controls`: the controls, variants, thefts and policies, with their ids and names.

use std::fmt::Write as _;

use serde_json::{Value, json};
use story::Game;
use world::ground::{Ground, Grounds};
use world::ids::ControlId;
use world::model::{Party, World};

use crate::options::Options;

/// Lists the controls, the variants, the thefts and the policies.
pub fn run(game: &Game, options: &Options) -> String {
    if options.json {
        return format!("{}\n", as_json(&game.world));
    }
    let (world, catalog) = (&game.world, options.catalog());
    let mut text = String::new();
    let mut line = |id: &str, rest: &str| {
        let _infallible = writeln!(text, "{id:28} {rest}");
    };
    for control in world.controls.iter().filter(|control| control.party.protects()) {
        let since = control.since.map(|since| format!(" (since {since})")).unwrap_or_default();
        line(&control.id, &format!("{:10} {}{since}", control.party.id(), catalog.format(control.name, &[])));
    }
    line("\nhypotheses, off unless given with --with", "");
    for control in world.controls.iter().filter(|control| control.party == Party::Hypothesis) {
        line(&control.id, &catalog.format(control.name, &[]));
    }
    line("\nvariants, for --variant; the first is taken unless another is given", "");
    for variant in &world.variants {
        for option in &variant.options {
            let (what, told) = (catalog.format(variant.name, &[]), catalog.format(option.name, &[]));
            line(&format!("{}={}", variant.id, option.id), &format!("{what}: {told}"));
        }
    }
    line("\nthefts, for --scenario", "");
    for theft in &world.thefts {
        line(&format!("  {:<28}", theft.id), &catalog.format(theft.text, &[]));
    }
    line("\npolicies, for --policy", "");
    for policy in &world.policies {
        let controls: Vec<&str> = policy.controls.iter().map(|id| world.controls[id.index()].id.as_str()).collect();
        line(&policy.id, &controls.join(" "));
    }
    text
}

/// The ids, and what the rules rest on, as JSON.
fn as_json(world: &World) -> Value {
    let grounds = content::grounds();
    let protections = (0..).map(ControlId).zip(&world.controls).filter(|(_, it)| it.party != Party::Setting);
    let controls = protections.map(|(id, it)| {
        let mut told = ground(&grounds, id);
        (told["id"], told["party"]) = (json!(it.id), json!(it.party.id()));
        told
    });
    let policies = world.policies.iter().zip(&grounds.policies).map(|(it, ground)| {
        let mut told = told(ground);
        told["id"] = json!(it.id);
        told
    });
    let rules = (world.ops.iter().zip(&grounds.operations)).flat_map(|(op, sources)| {
        op.ways.iter().map(move |way| {
            let rows = way.evidence.rows.iter().map(|row| format!("row {row}"));
            let cases = op.cases.iter().map(|case| format!("case {}", world.cases[case.index()].id));
            let sources: Vec<String> = rows.chain(cases).chain(sources.iter().cloned()).collect();
            let strength = way.evidence.confidence.id();
            json!({ "operation": op.id, "way": way.id, "strength": strength, "sources": sources })
        })
    });
    json!({
        "world": content::WORLD_ID,
        "controls": controls.collect::<Vec<_>>(),
        "dated": policies.collect::<Vec<_>>(),
        "rules": rules.collect::<Vec<_>>(),
        "settings": world.controls.iter().filter(|it| it.party == Party::Setting).map(|it| &it.id).collect::<Vec<_>>(),
        "variants": world.variants.iter().map(|it| json!({
            "id": it.id, "options": it.options.iter().map(|option| &option.id).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "policies": world.policies.iter().map(|it| &it.id).collect::<Vec<_>>(),
        "scenarios": world.thefts.iter().map(|it| &it.id).collect::<Vec<_>>(),
    })
}

/// What a control rests on, as JSON; empty for a setting.
pub fn ground(grounds: &Grounds, id: ControlId) -> Value {
    grounds.controls[id.index()].as_ref().map_or_else(|| json!({}), told)
}

fn told(ground: &Ground) -> Value {
    let day = |day: Option<world::model::Date>| day.map(|day| day.to_string());
    json!({
        "since": day(ground.since), "until": day(ground.until), "strength": ground.strength.id(),
        "sources": ground.sources,
    })
}
