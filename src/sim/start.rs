//! Starting an operation: the checks that a side can make beforehand.
//!
//! A side acts on what it believes. What it knows to be impossible is refused
//! at once and costs nothing; what turns out otherwise is found out by trying.

use super::event::{Event, EventKind, Reason};
use super::line;
use super::state::{Closed, Phase, State};
use world::ids::OpId;
use world::model::{DAY, Minute, Operation, Side, World};

/// Whether a side, for all it knows, can start an operation now; the way it would take.
///
/// # Errors
/// The reason why not.
pub fn check(world: &World, state: &State, side: Side, op: OpId) -> Result<u8, Reason> {
    let operation = &world.ops[op.index()];
    if operation.by != side {
        return Err(Reason::NotYours);
    }
    if state.now >= world.scenario.end {
        return Err(Reason::Over);
    }
    if state.is_running(op) {
        return Err(Reason::Running);
    }
    let known = |fact: &&world::ids::FactId| state.believes(side, **fact);
    if let Some(&fact) = operation.unless.iter().find(known) {
        return Err(Reason::Already(fact));
    }
    let missing: Vec<_> = operation.needs.iter().filter(|fact| !known(fact)).copied().collect();
    let way = way(state, side, op, operation, missing)?;
    if let Some(reason) = over_limit(state, op, operation).filter(|_| knows_limit(state, op, operation)) {
        return Err(reason);
    }
    if let Some(opens) = closed(state.now, operation.hours) {
        return Err(Reason::Closed { opens });
    }
    if let Some(code) = operation.code {
        let believed = &state.beliefs[side.index()];
        if let Some(number) = line::number(world, believed, code)
            && line::reader(world, believed, number) != Some(side)
        {
            return Err(Reason::NoCode(number));
        }
    }
    if state.busy(world, side) >= usize::from(world.scenario.hands[side.index()]) {
        return Err(Reason::NoHand);
    }
    Ok(way)
}

/// Starts an operation, or says why not and changes nothing.
pub(super) fn start(
    world: &World,
    state: &mut State,
    side: Side,
    op: OpId,
    events: &mut Vec<Event>,
) -> Result<(), Reason> {
    let way = check(world, state, side, op)?;
    let operation = &world.ops[op.index()];
    if operation.code.is_some() {
        state.queue(op, way, state.now + operation.prep.max(1), Phase::Code);
    } else {
        state.queue(op, way, state.now + operation.takes.max(1), Phase::Finish);
    }
    events.push(Event { at: state.now, side, op, kind: EventKind::Started });
    Ok(())
}

/// The first way whose factors the side believes it has and does not know to be closed.
fn way(
    state: &State,
    side: Side,
    op: OpId,
    operation: &Operation,
    missing: Vec<world::ids::FactId>,
) -> Result<u8, Reason> {
    let mut closed = None;
    let mut least: Option<Vec<_>> = None;
    for (index, way) in (0..).zip(&operation.ways) {
        let mut lacks = missing.clone();
        lacks.extend(way.factors.iter().filter(|fact| !state.believes(side, **fact)));
        if !lacks.is_empty() {
            if least.as_ref().is_none_or(|least| lacks.len() < least.len()) {
                least = Some(lacks);
            }
            continue;
        }
        let is_it =
            |known: &&Closed| known.op == op && known.way == index && !matches!(known.reason, Reason::Limit { .. });
        match state.closed.iter().find(is_it) {
            None => return Ok(index),
            Some(known) => {
                closed.get_or_insert_with(|| known.reason.clone());
            }
        }
    }
    Err(closed.unwrap_or_else(|| Reason::Missing(least.unwrap_or(missing))))
}

/// Whether the side knows of the limit: an ordinary one, or one it has run into.
fn knows_limit(state: &State, op: OpId, operation: &Operation) -> bool {
    let ordinary = operation.limit.as_ref().is_some_and(|limit| limit.control.is_none());
    ordinary || state.closed.iter().any(|known| known.op == op && matches!(known.reason, Reason::Limit { .. }))
}

/// The reason, where the operation was done as often as it may be.
pub(super) fn over_limit(state: &State, op: OpId, operation: &Operation) -> Option<Reason> {
    let limit = operation.limit.as_ref()?;
    if limit.control.is_some_and(|control| !state.has_control(control)) {
        return None;
    }
    let since = state.now.saturating_sub(limit.per);
    let recent = state.uses.iter().filter(|(used, at)| *used == op && *at > since).count();
    let reason = Reason::Limit { count: limit.count, per: limit.per, control: limit.control };
    (recent >= usize::from(limit.count)).then_some(reason)
}

/// The minute at which an operation opens, where it is closed now.
fn closed(now: Minute, hours: Option<(Minute, Minute)>) -> Option<Minute> {
    let (from, _) = hours.filter(|&hours| !within(now, hours))?;
    let today = now - now % DAY + from;
    Some(if today > now { today } else { today + DAY })
}

/// Whether a minute's time of day is within a span that may pass midnight.
pub(super) fn within(now: Minute, (from, to): (Minute, Minute)) -> bool {
    let clock = now % DAY;
    if from <= to { (from..to).contains(&clock) } else { clock >= from || clock < to }
}
