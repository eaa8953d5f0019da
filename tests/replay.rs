//! The replay: every row of the incident is shown, bears being shifted, and rests on the rules that
//! say so. Everything here is generated from the data: to add a case, add it there.
//!
//! A rule says with `rows` which rows tell of it, and with `rests` which of them a replay does not
//! show without it (without `rests`: all of them). A rule is an operation, a way with rows of its
//! own, or a guard.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::{BTreeMap, BTreeSet};

use common::words;
use sim::replay::{Replay, describe};
use sim::{Event, EventKind};
use world::Rules;
use world::ids::{ControlId, GuardId, OpId};
use world::model::{Check, Differs, Side, World};

/// The rows of the incident.
const ROWS: std::ops::RangeInclusive<u8> = 1..=35;

/// By so many minutes the inferred times may be off, and every row must still be shown.
const BEARS: [i32; 4] = [-2, -1, 1, 2];

/// The rows that a world does not show, and what is missing for each.
fn missing(world: &World, controls: &[ControlId], shift: i32) -> BTreeMap<u8, String> {
    let scripts = Side::BOTH.map(|side| world.script(&format!("{}-historical", side.id())).unwrap());
    let shown = Replay::run(world, scripts, controls, shift).rows(world);
    let missing = world.rows.iter().zip(shown).filter_map(|(row, shown)| {
        let check = describe(world, &row.checks[shown.unmet?]);
        Some((row.number, format!("{check} is not shown {} … {}", words::time(row.from), words::time(row.to))))
    });
    missing.collect()
}

fn of_the_night(world: &World) -> Vec<ControlId> {
    Rules::of_the_night(world).controls(world)
}

/// A rule that rows rest on, and how it is taken away.
struct Rule {
    /// Its name.
    name: String,
    rows: Vec<u8>,
    /// The world without it.
    without: World,
    /// Protections each of which closes it. (A telling of a disputed point that closes it opens
    /// another way instead.)
    closed_by: Vec<ControlId>,
}

/// Every rule that a row rests on.
fn rules(world: &World) -> Vec<Rule> {
    let protects = |control: &ControlId| world.controls[control.index()].party.protects();
    let mut rules = Vec::new();
    for (index, op) in world.ops.iter().enumerate() {
        if !op.essential_for_rows.is_empty() {
            let mut without = world.clone();
            // An operation without a way cannot be started.
            without.ops[index].ways.clear();
            let closes =
                |control: &ControlId| protects(control) && op.ways.iter().all(|way| way.blocked_by.contains(control));
            let closed_by = op.ways.iter().flat_map(|way| &way.blocked_by).copied().filter(closes);
            let closed_by: BTreeSet<ControlId> = closed_by.collect();
            let closed_by = closed_by.into_iter().collect();
            rules.push(Rule {
                name: format!("operation `{}`", op.id),
                rows: op.essential_for_rows.clone(),
                without,
                closed_by,
            });
        }
        for (at, way) in op.ways.iter().enumerate().filter(|(_, way)| !way.evidence.essential_for_rows.is_empty()) {
            let mut without = world.clone();
            without.ops[index].ways.remove(at);
            let name = format!("way `{}` of `{}`", way.id, op.id);
            let closed_by = way.blocked_by.iter().copied().filter(protects).collect();
            let rows = way.evidence.essential_for_rows.clone();
            rules.push(Rule { name, rows, without, closed_by });
        }
    }
    for (id, guard) in
        (0..).map(GuardId).zip(&world.guards).filter(|(_, guard)| !guard.evidence.essential_for_rows.is_empty())
    {
        let mut without = world.clone();
        without.ops.iter_mut().for_each(|op| op.guards.retain(|&it| it != id));
        let name = format!("guard `{}`", guard.id);
        rules.push(Rule { name, rows: guard.evidence.essential_for_rows.clone(), without, closed_by: Vec::new() });
    }
    rules
}

fn report(problems: &[String]) {
    assert!(problems.is_empty(), "{} problems\n{}\n", problems.len(), problems.join("\n"));
}

#[test]
fn every_row_of_the_incident_is_there() {
    let rows: BTreeSet<u8> = content::world().rows.iter().map(|row| row.number).collect();
    let missing: Vec<u8> = ROWS.filter(|row| !rows.contains(row)).collect();
    assert!(missing.is_empty(), "rows that content/world/incident.toml does not tell: {missing:?}");
}

#[test]
fn the_night_shows_every_row() {
    let world = content::world();
    let missing = missing(&world, &of_the_night(&world), 0);
    report(&missing.iter().map(|(row, what)| format!("row {row}: {what}")).collect::<Vec<_>>());
}

#[test]
fn no_row_stands_on_a_knife_edge() {
    let world = content::world();
    let shifted = |by| missing(&world, &of_the_night(&world), by).into_iter().map(move |row| (by, row));
    let problems =
        BEARS.into_iter().flat_map(shifted).map(|(by, (row, what))| format!("{by:+} min: row {row}: {what}"));
    report(&problems.collect::<Vec<_>>());
}

/// The rule of October allows one lifting a day, for three numbers that she called: the phone is open by midnight,
/// and shows them.
#[test]
fn under_the_rule_of_october_the_report_is_lifted_once_and_only_by_an_open_phone() {
    let world = content::world();
    let scripts = Side::BOTH.map(|side| world.script(&format!("{}-historical", side.id())).unwrap());
    let october = Rules::of_the_night(&world).at(world.policy("2020-10").unwrap()).controls(&world);
    let [lift, log, open] = ["unreport", "read-call-log", "unlock-phone"].map(|id| world.op(id).unwrap());
    let done = |replay: &Replay, op: OpId| -> Vec<u32> {
        let is_done = |event: &&Event| event.op == op && matches!(event.kind, EventKind::Done { .. });
        replay.events.iter().filter(is_done).map(|event| event.at).collect()
    };
    for shift in BEARS.into_iter().chain([0]) {
        let replay = Replay::run(&world, scripts, &october, shift);
        let [opened, read, lifted] = [open, log, lift].map(|op| done(&replay, op));
        assert_eq!((opened.len(), read.len(), lifted.len()), (1, 1, 1), "{shift:+}: {lifted:?}");
        assert!(opened[0] < read[0] && read[0] < lifted[0], "{shift:+}");
        let that_night = Replay::run(&world, scripts, &of_the_night(&world), shift);
        assert!(done(&that_night, log).is_empty() && done(&that_night, lift).len() >= 24, "{shift:+}: nobody asked");
    }
    let without = |op| done(&Replay::but(&world, scripts, &october, Differs::Without(op)), lift);
    assert_eq!([without(log), without(open)], [[0; 0]; 2], "the service password is no longer enough");
}

#[test]
fn every_row_rests_on_a_rule() {
    let world = content::world();
    let rested: BTreeSet<u8> = rules(&world).into_iter().flat_map(|rule| rule.rows).collect();
    let free: Vec<u8> = world.rows.iter().map(|row| row.number).filter(|row| !rested.contains(row)).collect();
    assert!(free.is_empty(), "rows that would be shown whatever the rules: {free:?}");
}

#[test]
fn without_a_rule_the_rows_that_rest_on_it_are_not_shown() {
    let world = content::world();
    let (controls, told) = (of_the_night(&world), |row: &u8| world.rows.iter().any(|it| it.number == *row));
    let held = missing(&world, &controls, 0);
    let mut problems = Vec::new();
    for rule in rules(&world) {
        let rows: Vec<u8> = rule.rows.iter().copied().filter(|row| told(row) && !held.contains_key(row)).collect();
        let gone = missing(&rule.without, &controls, 0);
        let stay = rows.iter().filter(|row| !gone.contains_key(row));
        problems.extend(stay.map(|row| format!("row {row} is shown without {}", rule.name)));
        for control in rule.closed_by.iter().filter(|control| !controls.contains(control)) {
            let with: Vec<ControlId> = controls.iter().chain([control]).copied().collect();
            let gone = missing(&world, &with, 0);
            let stay = rows.iter().filter(|row| !gone.contains_key(row));
            let control = &world.controls[control.index()].id;
            problems.extend(stay.map(|row| format!("row {row} is shown with `{control}`, which closes {}", rule.name)));
        }
    }
    report(&problems);
}

#[test]
fn a_replay_that_skips_idle_minutes_is_the_night_minute_by_minute() {
    let night = common::Night::whole(&[]);
    let scripts = Side::BOTH.map(|side| night.world.script(&format!("{}-historical", side.id())).unwrap());
    let replay = Replay::run(&night.world, scripts, &of_the_night(&night.world), 0);
    assert_eq!(replay.events, night.events);
    assert_eq!(replay.state, night.state);
}

#[test]
fn a_row_about_a_fact_points_to_what_last_changed_it() {
    let world = content::world();
    let scripts = Side::BOTH.map(|side| world.script(&format!("{}-historical", side.id())).unwrap());
    let replay = Replay::run(&world, scripts, &of_the_night(&world), 0);
    let mut told = 0;
    for (row, shown) in world.rows.iter().zip(replay.rows(&world)) {
        for check in &row.checks {
            let Check::Holds(wanted, yes) = *check else { continue };
            let mut changes = replay.events.iter().enumerate().filter_map(|(index, event)| match event.kind {
                EventKind::Changed { fact, on } if fact == wanted && event.at <= row.to => Some((index, event.at, on)),
                _ => None,
            });
            // What has been so from the start is nobody's doing.
            let Some((index, at, on)) = changes.next_back() else { continue };
            let name = format!("row {}: {}", row.number, describe(&world, check));
            assert_eq!(on, yes, "{name}");
            assert!(shown.events.contains(&index), "{name}");
            assert!(shown.span.is_some_and(|(from, to)| (from..=to).contains(&at)), "{name}: {:?}", shown.span);
            told += 1;
        }
    }
    assert!(told > 5, "{told} changes");
}
