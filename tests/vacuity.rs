//! What cannot be false shows nothing: checks of the incident's rows that hold in every world tried, and
//! facts that no rule, condition or check reads. Each is mended, or stands with its reason in
//! `tests/fixtures/replay/vacuous.toml`; one that stands there and has come to bite must go from there.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use common::top;
use serde::Deserialize;
use sim::EventKind;
use sim::replay::{Replay, describe};
use world::Rules;
use world::ids::{ControlId, FactId, GuardId, OpId};
use world::model::{Check, Cond, Differs, Figure, Side, Verdict, World};

const FILE: &str = "tests/fixtures/replay/vacuous.toml";

/// What is known to show nothing, each with its reason.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Known {
    /// Checks, as `ROW: CHECK`.
    checks: BTreeMap<String, String>,
    /// Facts that nothing reads.
    facts: BTreeMap<String, String>,
}

fn known() -> Known {
    toml::from_str(&fs::read_to_string(top().join(FILE)).unwrap()).unwrap()
}

/// Compares what was found with what is known.
fn compare(found: &BTreeSet<String>, known: &BTreeMap<String, String>) {
    let new: Vec<&String> = found.iter().filter(|it| !known.contains_key(*it)).collect();
    let gone: Vec<&String> = known.keys().filter(|it| !found.contains(*it)).collect();
    assert!(new.is_empty(), "these show nothing: mend them, or write the reason into {FILE}: {new:#?}");
    assert!(gone.is_empty(), "these bite by now and must go from {FILE}: {gone:#?}");
    let without: Vec<&String> = known.iter().filter(|(_, why)| why.trim().len() < 10).map(|(id, _)| id).collect();
    assert!(without.is_empty(), "a reason is a sentence: {without:?}");
}

/// Replays of worlds that differ from the night in one thing: an operation, a guard, a control, a fact of
/// the start, or the other script of a side.
fn ablations(world: &World) -> Vec<Replay> {
    let controls = Rules::of_the_night(world).controls(world);
    let scripts = Side::BOTH.map(|side| world.script(&format!("{}-historical", side.id())).unwrap());
    let night = Replay::run(world, scripts, &controls, 0);
    let began: BTreeSet<OpId> =
        night.events.iter().filter(|event| matches!(event.kind, EventKind::Started)).map(|event| event.op).collect();
    let mut differs: Vec<Differs> = began.into_iter().map(Differs::Without).collect();
    differs.extend((0..).map(ControlId).take(world.controls.len()).map(Differs::With));
    differs.extend(world.scenario.facts.iter().copied().map(Differs::StartWithout));
    differs.extend(world.rows.iter().flat_map(|row| row.counterfactuals.iter().copied()));
    differs.sort_unstable();
    differs.dedup();
    let mut replays: Vec<Replay> = differs.into_iter().map(|it| Replay::but(world, scripts, &controls, it)).collect();
    for guard in (0..).map(GuardId).take(world.guards.len()) {
        let mut without = world.clone();
        without.ops.iter_mut().for_each(|op| op.guards.retain(|&it| it != guard));
        replays.push(Replay::run(&without, scripts, &controls, 0));
    }
    for opponent in &world.opponents {
        let Some(script) = opponent.script else { continue };
        let mut other = scripts;
        other[opponent.side.index()] = script;
        replays.push(Replay::run(world, other, &controls, 0));
    }
    replays
}

#[test]
fn every_check_of_a_row_can_be_false() {
    let world = content::world();
    let replays = ablations(&world);
    assert!(replays.len() > 100, "{}", replays.len());
    let mut vacuous = BTreeSet::new();
    for row in &world.rows {
        let failed: BTreeSet<usize> = replays.iter().flat_map(|replay| replay.unmet(row)).collect();
        let never = (0..row.checks.len()).filter(|index| !failed.contains(index));
        vacuous.extend(never.map(|index| format!("{}: {}", row.number, describe(&world, &row.checks[index]))));
    }
    compare(&vacuous, &known().checks);
}

#[test]
fn every_row_fails_where_it_must() {
    let world = content::world();
    let controls = Rules::of_the_night(&world).controls(&world);
    let scripts = Side::BOTH.map(|side| world.script(&format!("{}-historical", side.id())).unwrap());
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for row in &world.rows {
        for &differs in &row.counterfactuals {
            tried += 1;
            if Replay::but(&world, scripts, &controls, differs).unmet(row).is_empty() {
                wrong.push(format!("row {} comes out {}", row.number, differs.describe(&world)));
            }
        }
    }
    assert!(wrong.is_empty() && tried >= world.rows.len(), "{tried} worlds: {wrong:#?}");
}

/// Whatever asks for a fact: a rule of the simulation or a condition of the story or a script.
fn read(world: &World) -> BTreeSet<FactId> {
    let mut read = BTreeSet::new();
    for op in &world.ops {
        // That it is so already, or is to be undone, is no question that anything else hangs on.
        read.extend(op.unless.iter().filter(|fact| !op.add.contains(fact)));
        read.extend(op.needs.iter().filter(|fact| !op.remove.contains(fact)));
        read.extend(op.ways.iter().flat_map(|way| &way.factors));
        read.extend(op.notify.iter().flat_map(|it| it.all.iter().chain(&it.any).chain(&it.none)));
    }
    for guard in &world.guards {
        read.extend(guard.all.iter().chain(&guard.none));
        if let Verdict::StepUp(fact) = guard.verdict {
            read.insert(fact);
        }
    }
    read.extend(world.numbers.iter().flat_map(|it| &it.receivers).flat_map(|it| it.all.iter().chain(&it.none)));
    read.extend(world.accounts.iter().flat_map(|it| &it.bound).map(|(_, fact)| fact));
    let story = content::story();
    let choices = story.storylets.iter().flat_map(|it| &it.choices).flat_map(|it| &it.when);
    let storylets = story.storylets.iter().flat_map(|it| &it.when);
    let scripts = world.scripts.iter().flat_map(|it| &it.entries).flat_map(|it| &it.when);
    for cond in choices.chain(storylets).chain(scripts) {
        if let Cond::Believes(fact, _) | Cond::Truth(fact, _) = *cond {
            read.insert(fact);
        }
    }
    // The score counts what is exposed and what is left open.
    let counts = |fact: &world::model::Fact| (fact.identity && fact.held_by == Some(Side::Crew)) || fact.hidden;
    read.extend((0..).map(FactId).zip(&world.facts).filter(|(_, fact)| counts(fact)).map(|(id, _)| id));
    read
}

#[test]
fn every_fact_is_read_by_something() {
    let world = content::world();
    let read = read(&world);
    // What one side alone can hold is there for the other side, too, and does not count.
    let made: BTreeSet<FactId> =
        (world.ops.iter().flat_map(|op| &op.add)).chain(&world.scenario.facts).copied().collect();
    let unread = made.difference(&read).map(|fact| world.facts[fact.index()].id.clone()).collect();
    compare(&unread, &known().facts);
}

/// An amount that the article tells is put in, so that a check which asks for that very amount finds what
/// was put in: it must say so. The others must be told as ranges, or follow from other payments.
#[test]
fn an_exact_amount_is_put_in_as_told_or_follows() {
    let (world, mut exact) = (content::world(), 0);
    for row in &world.rows {
        for check in &row.checks {
            let Check::Paid(op, from, to) = *check else { continue };
            if from != to {
                continue;
            }
            exact += 1;
            let pay = world.ops[op.index()].pay.as_ref().unwrap();
            let follows = pay.up_to > to;
            assert!(pay.figure == Figure::Told || follows, "row {}: {}", row.number, describe(&world, check));
            assert!(pay.range.is_none(), "row {}: a range is compared with a point", row.number);
        }
    }
    assert!(exact >= 5, "{exact}");
}

/// Risk control judges what is done: there is a situation in which each guard acts, and one in which what
/// it looks at goes through.
#[test]
fn every_guard_stops_something_and_lets_something_through() {
    let world = content::world();
    let met: BTreeSet<(GuardId, bool)> = common::fixture::all()
        .iter()
        .filter_map(|it| common::fixture::run(&world, it).ok())
        .flat_map(|it| it.guards)
        .collect();
    let mut missing = Vec::new();
    for (id, guard) in (0..).map(GuardId).zip(&world.guards) {
        for (acts, what) in [(true, "acts"), (false, "lets anything through")] {
            if !met.contains(&(id, acts)) {
                missing.push(format!("no fixture in which `{}` {what}", guard.id));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// A time of the historical scripts is told, or was fitted within what is told; each says which.
#[test]
fn every_time_of_the_night_is_told_or_fitted() {
    let world = content::world();
    for script in world.scripts.iter().filter(|script| script.id.ends_with("-historical")) {
        for entry in &script.entries {
            let timed = entry.not_before > world.scenario.start || entry.latest < world.scenario.end || entry.every > 0;
            let op = &world.ops[entry.op.index()].id;
            assert_eq!(timed, entry.told || entry.fitted, "{}: {op}", script.id);
            assert!(!(entry.told && entry.fitted), "{}: {op} is told and fitted", script.id);
        }
    }
}
