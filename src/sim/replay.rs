//! The replay: both historical scripts through the same `step` that play
//! uses, and what it shows for each row of the incident.
//!
//! The scripts hold actions and time windows only; what comes of them is the
//! rules' doing. A check reads facts, ledger and observations.

use super::event::{Event, EventKind};
use super::policy::{ScriptRun, follow};
use super::state::State;
use base::Bits;
use base::FlatSet;
use litemap::LiteMap;
use serde::{Deserialize, Serialize};
use world::ids::{ControlId, ScriptId};
use world::model::{Check, Differs, Minute, Row, Side, World};

/// A replay: a night run by two scripts.
#[derive(Clone, Debug)]
pub struct Replay {
    /// Everything that happened.
    pub events: Vec<Event>,
    /// The state at the end.
    pub state: State,
    snapshots: LiteMap<Minute, Snapshot>,
}

#[derive(Clone, Debug)]
struct Snapshot {
    facts: Bits,
    beliefs: [Bits; 2],
}

/// The result of a replay for a row of the incident.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shown {
    /// The row's number.
    pub row: u8,
    /// The first and the last minute of what shows it.
    pub span: Option<(Minute, Minute)>,
    /// The events that show it: indices into the replay's.
    pub events: Vec<usize>,
    /// The first check that is not met, if one is not: its index.
    pub unmet: Option<usize>,
}

impl Shown {
    /// Whether the row is held.
    #[must_use]
    pub const fn held(&self) -> bool {
        self.unmet.is_none()
    }
}

impl Replay {
    /// Runs the two scripts against each other, with just these controls in force (those of some
    /// [`Rules`](world::Rules)), the inferred times shifted by so many minutes.
    #[must_use]
    pub fn run(world: &World, scripts: [ScriptId; 2], controls: &[ControlId], shift: i32) -> Self {
        Self::watched(world, scripts, controls, shift, |_| ())
    }

    /// [`run`](Self::run) in a world that differs in one thing.
    #[must_use]
    pub fn but(world: &World, scripts: [ScriptId; 2], controls: &[ControlId], differs: Differs) -> Self {
        let mut other = world.clone();
        let mut controls = controls.to_vec();
        match differs {
            // An operation without a way cannot be started.
            Differs::Without(op) => other.ops[op.index()].ways.clear(),
            Differs::With(control) => controls.push(control),
            Differs::StartWithout(fact) => other.scenario.facts.retain(|it| *it != fact),
            Differs::StartWith(fact) => other.scenario.facts.push(fact),
        }
        Self::run(&other, scripts, &controls, 0)
    }

    /// [`run`](Self::run) with an observer, which is called with the state after each minute in which
    /// something may have changed. Between two calls only the clock moves.
    #[must_use]
    pub fn watched(
        world: &World,
        scripts: [ScriptId; 2],
        controls: &[ControlId],
        shift: i32,
        mut look: impl FnMut(&State),
    ) -> Self {
        let mut state = State::under(world, controls);
        let mut runs = scripts.map(|script| ScriptRun::shifted(world, script, shift));
        let mut events = Vec::new();
        let mut snapshots = LiteMap::new();
        let wanted: FlatSet<Minute> = world.rows.iter().map(|row| row.to).collect();
        let mut over = false;
        while !over {
            let row = wanted.iter().copied().find(|row| *row > state.now);
            let look = |state: &State| {
                look(state);
                if wanted.contains(&state.now) {
                    snapshots
                        .insert(state.now, Snapshot { facts: state.facts.clone(), beliefs: state.beliefs.clone() });
                }
            };
            over = follow(world, &mut runs, &mut state, &mut events, row.unwrap_or(Minute::MAX), look).is_err();
        }
        Self { events, state, snapshots }
    }

    /// What it shows for each row.
    #[must_use]
    pub fn rows(&self, world: &World) -> Vec<Shown> {
        world.rows.iter().map(|row| self.row(row)).collect()
    }

    /// The checks of a row that are not met, by index.
    #[must_use]
    pub fn unmet(&self, row: &Row) -> Vec<usize> {
        let checks = row.checks.iter().enumerate();
        checks.filter(|(_, check)| self.meets(row, check).is_none()).map(|(index, _)| index).collect()
    }

    fn row(&self, row: &Row) -> Shown {
        let mut events = Vec::new();
        let mut unmet = None;
        for (index, check) in row.checks.iter().enumerate() {
            match self.meets(row, check) {
                Some(found) => events.extend(found),
                None => {
                    unmet.get_or_insert(index);
                }
            }
        }
        events.sort_unstable();
        events.dedup();
        let times = events.iter().map(|&index| self.events[index].at);
        let span = times.clone().min().zip(times.max());
        Shown { row: row.number, span, events, unmet }
    }

    /// The events that meet a check, or `None` where it is not met.
    fn meets(&self, row: &Row, check: &Check) -> Option<Vec<usize>> {
        let found = |wanted: &dyn Fn(&Event) -> bool| -> Vec<usize> {
            let within = |event: &Event| (row.from..=row.to).contains(&event.at);
            let all = self.events.iter().enumerate();
            all.filter(|(_, event)| within(event) && wanted(event)).map(|(index, _)| index).collect()
        };
        let some = |found: Vec<usize>| (!found.is_empty()).then_some(found);
        match *check {
            Check::Done(op, times) => {
                let done = found(&|event| event.op == op && matches!(event.kind, EventKind::Done { .. }));
                (done.len() >= usize::from(times)).then_some(done)
            }
            Check::NotDone(op) => {
                let done = found(&|event| event.op == op && matches!(event.kind, EventKind::Done { .. }));
                done.is_empty().then_some(done)
            }
            Check::Before(op, later) => {
                let is_done = |event: &Event, op| event.op == op && matches!(event.kind, EventKind::Done { .. });
                let after = self.events.iter().position(|event| is_done(event, later))?;
                some(found(&|event| is_done(event, op)).into_iter().filter(|&index| index < after).collect())
            }
            Check::Failed(op) => some(found(&|event| event.op == op && matches!(event.kind, EventKind::Failed { .. }))),
            Check::Code(op, side) => {
                some(found(&|event| event.op == op && matches!(event.kind, EventKind::Code { to, .. } if to == side)))
            }
            Check::Sees(side, wanted) => some(found(&|event| {
                event.side == side && matches!(event.kind, EventKind::Observed { obs } if obs == wanted)
            })),
            Check::Paid(op, from, to) => some(found(&|event| {
                let within = |amount| (from..=to).contains(&amount);
                event.op == op && matches!(event.kind, EventKind::Paid { amount, .. } if within(amount))
            })),
            Check::ClawedBack(op) => {
                some(found(&|event| event.op == op && matches!(event.kind, EventKind::ClawedBack { .. })))
            }
            Check::Holds(fact, yes) => {
                let holds = self.snapshots.get(&row.to)?.facts.has(fact.index());
                (holds == yes).then(|| self.last_change(row, fact).into_iter().collect())
            }
            Check::Believes(side, fact, yes) => {
                let believes = self.snapshots.get(&row.to)?.beliefs[side.index()].has(fact.index());
                (believes == yes).then(Vec::new)
            }
        }
    }

    /// The last change of a fact up to the end of a row.
    fn last_change(&self, row: &Row, wanted: world::ids::FactId) -> Option<usize> {
        let changed = |event: &Event| matches!(event.kind, EventKind::Changed { fact, .. } if fact == wanted);
        self.events.iter().rposition(|event| event.at <= row.to && changed(event))
    }
}

/// A check, as content writes it.
#[must_use]
pub fn describe(world: &World, check: &Check) -> String {
    let op = |id: world::ids::OpId| &world.ops[id.index()].id;
    let fact = |id: world::ids::FactId| &world.facts[id.index()].id;
    let not = |yes: bool| if yes { "" } else { "!" };
    match *check {
        Check::Done(id, 1) => format!("done {}", op(id)),
        Check::Done(id, times) => format!("done {} x{times}", op(id)),
        Check::NotDone(id) => format!("not-done {}", op(id)),
        Check::Before(id, later) => format!("before {} {}", op(id), op(later)),
        Check::Failed(id) => format!("failed {}", op(id)),
        Check::Code(id, side) => format!("code {} {}", op(id), side.map_or("nobody", Side::id)),
        Check::Sees(side, obs) => format!("sees {} {}", side.id(), world.observations[obs.index()].id),
        Check::Holds(id, yes) => format!("{}holds {}", not(yes), fact(id)),
        Check::Believes(side, id, yes) => format!("{}believes {} {}", not(yes), side.id(), fact(id)),
        Check::Paid(id, from, to) => format!("paid {} {}-{}", op(id), from / 100, to / 100),
        Check::ClawedBack(id) => format!("clawed-back {}", op(id)),
    }
}
