//! `longnight checkup`: everything that the analysis says about a setup.

use std::cell::LazyCell;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use analysis::{Checkup, HANDS, LatestSafe, Lockout, Path, Relaxed, Report, Witness, lockouts};
use serde_json::{Map, Value, json};
use story::Game;
use world::ids::{ControlId, FactId};
use world::model::World;

use crate::controls;
use crate::options::Options;
use crate::setup::{self, Setup};

/// Analyses one setup or many, and prints the reports.
pub fn run(game: &Game, options: &Options) -> Result<String, String> {
    if !options.json && (options.setup.is_none() || options.batch.is_some()) {
        return Err("say which: checkup --setup FILE [--json], or checkup --batch FILE --json".to_owned());
    }
    let mut text = String::new();
    for setup in setup::all(game, options)? {
        let world = setup.world(&game.world);
        let checkup = Checkup::new(&world, &setup.start).holding(&setup.relaxed);
        if options.json {
            text.push_str(&as_json(&world, &checkup, &setup).to_string());
            text.push('\n');
        } else {
            let report = checkup.report(&setup.controls);
            text.push_str(&as_text(&world, &report, &checkup.witness(&setup.controls)));
        }
    }
    Ok(text)
}

/// The report with the wanted keys; only these are worked out.
fn as_json(world: &World, checkup: &Checkup<'_>, setup: &Setup) -> Value {
    let (relaxed, controls) = (checkup.relaxed(), &setup.controls);
    let control = |id: &ControlId| json!(world.controls[id.index()].id);
    let list = |controls: &[ControlId]| Value::Array(controls.iter().map(control).collect());
    let is_wanted = |key: &str| setup.want.as_ref().is_none_or(|want| want.iter().any(|it| it == key));
    let report = LazyCell::new(|| checkup.report(controls));
    // A report has everything in it; where it is not wanted, its parts are cheaper alone.
    let whole = is_wanted("marginal") || is_wanted("residual");
    let reach = LazyCell::new(|| if whole { report.reach.clone() } else { checkup.reach(controls) });
    let path = LazyCell::new(|| if whole { report.path.clone() } else { checkup.path(controls, HANDS) });
    let sets = LazyCell::new(|| if whole { report.sets.clone() } else { checkup.sets(controls) });
    let witness = LazyCell::new(|| checkup.witness(controls));
    let verdict = LazyCell::new(|| checkup.verdict(controls, &setup.undecided));
    let facts = |facts: &[usize]| facts.iter().map(|&fact| relaxed.facts[fact].clone()).collect::<Vec<_>>();
    let ids = |facts: &[FactId]| facts.iter().map(|fact| world.facts[fact.index()].id.clone()).collect::<Vec<_>>();
    let value = |key: &str| match key {
        "reachable" => json!(reach.facts.iter().map(|fact| &relaxed.facts[fact]).collect::<Vec<_>>()),
        "loss_fen" => json!(reach.loss),
        "goals" => reach
            .goals
            .iter()
            .map(|goal| {
                json!({
                    "pot": world.pots[goal.pot.index()].id, "loss_fen": goal.loss, "minutes": goal.earliest,
                })
            })
            .collect(),
        "minutes" => json!(path.as_ref().map(|path| path.minutes)),
        "exact" => json!(path.as_ref().map(|path| path.exact)),
        "best_path" => json!(path.as_ref().map_or_else(Vec::new, |path| steps(world, relaxed, path))),
        "minimal_control_sets" => sets.sets.iter().map(|set| list(set)).collect(),
        "complete" => json!(sets.complete),
        "marginal" => report
            .marginal
            .iter()
            .map(|it| {
                json!({
                    "control": control(&it.control), "loss_fen": it.loss, "latest_safe_report": latest(it.latest),
                })
            })
            .collect(),
        "lockout" => lockouts(world, &setup.start, controls).iter().map(|it| lockout(world, it)).collect(),
        "residual" => json!({
            "loss_fen": report.residual.loss,
            "exposed": report.residual.exposed.iter().map(|fact| &world.facts[fact.index()].id).collect::<Vec<_>>(),
            "removed_by": list(&report.residual.removed_by),
        }),
        "latest_safe_report" => latest(if whole { report.latest } else { checkup.latest(controls) }),
        "witness" => witnessed(world, &witness),
        "depends_on_timing" => json!(matches!(*witness, Witness::DependsOnTiming { .. })),
        "contradictions" => json!(setup.explained),
        "verdict" => json!(verdict.grade.id()),
        "range" => json!({ "best_fen": verdict.best, "worst_fen": verdict.worst }),
        "harms" => (verdict.harms.iter())
            .map(|it| {
                let sets = checkup.sets_against(it.harm, controls);
                json!({
                    "harm": it.harm.id(), "verdict": it.grade.id(), "reached": facts(&it.facts), "best_fen": it.best,
                    "worst_fen": it.worst, "complete": sets.complete,
                    "minimal_control_sets": sets.sets.iter().map(|set| list(set)).collect::<Vec<_>>(),
                })
            })
            .collect(),
        "routes" => (checkup.routes(controls).iter())
            .map(|it| {
                json!({
                    "goal": relaxed.facts[it.goal],
                    "operations": it.path.steps.iter().map(|step| &world.ops[step.op.index()].id).collect::<Vec<_>>(),
                    "cases": it.cases.iter().map(|case| &world.cases[case.index()].id).collect::<Vec<_>>(),
                })
            })
            .collect(),
        "rules" => list(&verdict.rules),
        "unknown" => verdict.unknown.iter().map(|op| json!(world.ops[op.index()].id)).collect(),
        "closed_by" => list(&verdict.closed_by),
        "lowered_by" => list(&verdict.lowered_by),
        "not_had" => list(&setup.not_had),
        "removed" => json!(ids(&setup.removed)),
        "reasons" => {
            let named = [&verdict.closed_by, &verdict.lowered_by, &verdict.rules].into_iter().flatten();
            let named: BTreeSet<ControlId> = named.copied().collect();
            let grounds = content::grounds();
            let reason = |id: ControlId| {
                let mut told = controls::ground(&grounds, id);
                told["control"] = json!(world.controls[id.index()].id);
                told
            };
            named.into_iter().filter(|id| grounds.controls[id.index()].is_some()).map(reason).collect()
        }
        "world" => json!(content::WORLD_ID),
        _ => Value::Null,
    };
    let wanted = setup::KEYS.iter().filter(|key| is_wanted(key));
    wanted.map(|&key| (key.to_owned(), value(key))).collect::<Map<_, _>>().into()
}

fn witnessed(world: &World, witness: &Witness) -> Value {
    let Witness::Lost { loss, minutes, steps } = witness else { return Value::Null };
    let step = |(op, at): &(::world::ids::OpId, u32)| json!({ "operation": world.ops[op.index()].id, "at": at });
    json!({ "loss_fen": loss, "minutes": minutes, "steps": steps.iter().map(step).collect::<Vec<_>>() })
}

/// The latest safe report, in minutes after the theft; −1 where even a report at once is too late, `None`
/// where nothing can be lost.
fn latest(latest: LatestSafe) -> Value {
    match latest {
        LatestSafe::Never => json!(-1),
        LatestSafe::Until(minutes) => json!(minutes),
        LatestSafe::Always => Value::Null,
    }
}

fn lockout(world: &World, it: &Lockout) -> Value {
    json!({
        "operation": world.ops[it.op.index()].id,
        "by": it.by.iter().map(|id| &world.controls[id.index()].id).collect::<Vec<_>>(),
        "keep": it.keep.iter().map(|fact| &world.facts[fact.index()].id).collect::<Vec<_>>(),
    })
}

fn steps(world: &World, relaxed: &Relaxed, path: &Path) -> Vec<Value> {
    let step = |step: &::analysis::PathStep| {
        let op = &world.ops[step.op.index()];
        json!({
            "operation": op.id,
            "provider": world.providers[op.provider.index()].id,
            "at": step.at,
            "until": step.until,
            "adds": step.adds.iter().map(|&fact| &relaxed.facts[fact]).collect::<Vec<_>>(),
        })
    };
    path.steps.iter().map(step).collect()
}

fn as_text(world: &World, report: &Report, witness: &Witness) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _infallible = write(world, report, witness, &mut text).is_ok();
    text
}

fn write(world: &World, report: &Report, witness: &Witness, text: &mut String) -> std::fmt::Result {
    writeln!(text, "could be lost: {} yuan", report.reach.loss / 100)?;
    for goal in &report.reach.goals {
        let pot = &world.pots[goal.pot.index()].id;
        writeln!(text, "  {pot:20} {:>8} yuan, after {} minutes at the earliest", goal.loss / 100, goal.earliest)?;
    }
    if let Some(path) = &report.path {
        let exact = if path.exact { "" } else { " or less" };
        writeln!(text, "best path to the first of them, three hands: {} minutes{exact}", path.minutes)?;
        for step in &path.steps {
            writeln!(text, "  {:>4} … {:>4}  {}", step.at, step.until, world.ops[step.op.index()].id)?;
        }
    }
    writeln!(text, "latest safe report: {:?}", report.latest)?;
    let whole = if report.sets.complete { "" } else { " (not all)" };
    writeln!(text, "smallest sets of her own controls{whole}: {}", report.sets.sets.len())?;
    for set in report.sets.sets.iter().take(12) {
        let names: Vec<&str> = set.iter().map(|id| world.controls[id.index()].id.as_str()).collect();
        writeln!(text, "  {}", names.join(" + "))?;
    }
    for it in &report.lockout {
        let by: Vec<&str> = it.by.iter().map(|id| world.controls[id.index()].id.as_str()).collect();
        let keep: Vec<&str> = it.keep.iter().map(|id| world.facts[id.index()].id.as_str()).collect();
        let op = &world.ops[it.op.index()].id;
        writeln!(text, "locked out of {op} by [{}], kept open by [{}]", by.join(" "), keep.join(" "))?;
    }
    writeln!(text, "left with every control of hers: {} yuan", report.residual.loss / 100)?;
    match witness {
        Witness::Lost { loss, minutes, .. } => {
            writeln!(
                text,
                "a run loses {} yuan, the first after {minutes} minutes, against a sensible owner",
                loss / 100
            )
        }
        Witness::DependsOnTiming { stopped } => writeln!(text, "depends on timing; last stopped: {stopped:?}"),
        Witness::Safe => writeln!(text, "nothing can be lost"),
    }
}
