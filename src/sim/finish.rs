//! The passing of a minute: completions, then codes, then observations.

use super::event::{Event, EventKind, Reason};
use super::line;
use super::risk::{Judgement, judge};
use super::start::over_limit;
use super::state::{Closed, Phase, State, Task};
use world::ids::{FactId, ObsId, OpId};
use world::model::{Notify, Operation, Side, World};

/// An observation about to be made: the side, the observation, and the operation it comes from.
type Pending = Vec<(Side, ObsId, OpId)>;

/// Advances the clock by one minute.
pub(super) fn tick(world: &World, state: &mut State, events: &mut Vec<Event>) -> Result<(), Reason> {
    if state.now >= world.scenario.end {
        return Err(Reason::Over);
    }
    state.now += 1;
    if state.tasks.is_empty() {
        return Ok(());
    }
    let mut pending = Pending::new();
    for task in take_due(state, |phase| !matches!(phase, Phase::Code | Phase::Waiting(_))) {
        match task.phase {
            Phase::ClawBack { guard, from, to, amount } => {
                state.ledger.take_back(task.op, from, to, amount);
                let kind = EventKind::ClawedBack { guard, from, to, amount };
                events.push(Event { at: state.now, side: world.ops[task.op.index()].by, op: task.op, kind });
            }
            _ => finish(world, state, &task, events, &mut pending),
        }
    }
    for task in take_due(state, |phase| matches!(phase, Phase::Code | Phase::Waiting(_))) {
        send_code(world, state, task, events);
    }
    for (side, obs, op) in pending {
        state.seen[side.index()].set(obs.index(), true);
        events.push(Event { at: state.now, side, op, kind: EventKind::Observed { obs } });
    }
    Ok(())
}

/// Takes the tasks of these phases that are due, in the order of their starting.
fn take_due(state: &mut State, phase: impl Fn(Phase) -> bool) -> Vec<Task> {
    let now = state.now;
    if !state.tasks.iter().any(|task| task.due <= now && phase(task.phase)) {
        return Vec::new();
    }
    let (mut due, rest): (Vec<_>, Vec<_>) =
        state.tasks.drain(..).partition(|task| task.due <= now && phase(task.phase));
    state.tasks = rest;
    due.sort_by_key(|task| task.seq);
    due
}

/// Sends an operation's code: whoever has the number at that minute reads it.
fn send_code(world: &World, state: &mut State, task: Task, events: &mut Vec<Event>) {
    let operation = &world.ops[task.op.index()];
    let side = operation.by;
    if task.phase == Phase::Code
        && let Err(reason) = verify(state, &task, operation)
    {
        fail(world, state, &task, reason, events);
        return;
    }
    let number = operation.code.and_then(|code| line::number(world, &state.facts, code));
    let Some(number) = number else {
        fail(world, state, &task, Reason::Missing(Vec::new()), events);
        return;
    };
    let to = line::reader(world, &state.facts, number);
    if to == Some(side) {
        events.push(Event { at: state.now, side, op: task.op, kind: EventKind::Code { number, to } });
        state.tasks.push(Task { due: state.now + operation.takes.max(1), phase: Phase::Finish, ..task });
        return;
    }
    let gives_up = match task.phase {
        Phase::Waiting(until) => until,
        _ => {
            events.push(Event { at: state.now, side, op: task.op, kind: EventKind::Code { number, to } });
            state.now + world.scenario.patience
        }
    };
    if state.now >= gives_up {
        fail(world, state, &task, Reason::NoCode(number), events);
    } else {
        state.tasks.push(Task { due: state.now + 1, phase: Phase::Waiting(gives_up), ..task });
    }
}

/// Ends an operation: checks it against the true facts, then carries it out.
fn finish(world: &World, state: &mut State, task: &Task, events: &mut Vec<Event>, pending: &mut Pending) {
    let operation = &world.ops[task.op.index()];
    let (op, side, now) = (task.op, operation.by, state.now);
    if let Err(reason) = verify(state, task, operation) {
        fail(world, state, task, reason, events);
        return;
    }
    let amount = operation.pay.as_ref().map(|pay| state.ledger.payable(world, pay, &operation.id, state.amounts));
    if let (Some(0), Some(pay)) = (amount, &operation.pay) {
        fail(world, state, task, Reason::NoMoney(pay.from), events);
        return;
    }
    let held = task.phase == Phase::Held;
    let back = match judge(world, state, operation, state.done[op.index()], held) {
        Judgement::Pass(back) => back,
        Judgement::Hold(guard, minutes) => {
            events.push(Event { at: now, side, op, kind: EventKind::Delayed { guard, minutes } });
            state.tasks.push(Task { due: now + minutes.max(1), phase: Phase::Held, ..task.clone() });
            return;
        }
        Judgement::Deny(guard) => {
            if let Some(amount) = amount {
                events.push(Event { at: now, side, op, kind: EventKind::Stopped { guard, amount } });
            }
            fail(world, state, task, Reason::Denied(guard), events);
            return;
        }
    };
    events.push(Event { at: now, side, op, kind: EventKind::Done { way: task.way } });
    state.done[op.index()] = state.done[op.index()].saturating_add(1);
    if operation.limit.is_some() || operation.watched {
        state.uses.push((op, now));
    }
    let noticed: Vec<_> =
        operation.notify.iter().filter(|notify| is_noticed(state, notify, state.done[op.index()])).collect();
    for (facts, on) in [(&operation.remove, false), (&operation.add, true)] {
        for &fact in facts {
            if state.change(world, fact, on, side) {
                events.push(Event { at: now, side, op, kind: EventKind::Changed { fact, on } });
            }
        }
    }
    if let (Some(pay), Some(amount)) = (&operation.pay, amount) {
        state.ledger.pay(op, pay, amount);
        events.push(Event { at: now, side, op, kind: EventKind::Paid { from: pay.from, to: pay.to, amount } });
        if let Some((guard, minutes)) = back {
            let phase = Phase::ClawBack { guard, from: pay.to, to: pay.from, amount };
            state.queue(op, task.way, now + minutes.max(1), phase);
        }
    }
    for notify in noticed {
        notify.learn.iter().for_each(|&fact| state.learn(notify.to, fact));
        pending.push((notify.to, notify.see, op));
    }
}

/// Whether a side makes an observation, by the facts before the operation's effects.
fn is_noticed(state: &State, notify: &Notify, count: u16) -> bool {
    (notify.at_count == 0 || count == notify.at_count)
        && notify.all.iter().all(|&fact| state.holds(fact))
        && (notify.any.is_empty() || notify.any.iter().any(|&fact| state.holds(fact)))
        && !notify.none.iter().any(|&fact| state.holds(fact))
}

/// Whether an operation under way really can be done.
fn verify(state: &State, task: &Task, operation: &Operation) -> Result<(), Reason> {
    if let Some(&fact) = operation.unless.iter().find(|&&fact| state.holds(fact)) {
        return Err(Reason::Already(fact));
    }
    let way = &operation.ways[usize::from(task.way)];
    if let Some(&control) = way.blocked_by.iter().find(|&&control| state.has_control(control)) {
        return Err(Reason::Blocked(control));
    }
    if let Some(&control) = way.only_with.iter().find(|&&control| !state.has_control(control)) {
        return Err(Reason::NoProcedure(control));
    }
    let factors = operation.needs.iter().chain(&way.factors);
    let missing: Vec<FactId> = factors.filter(|&&fact| !state.holds(fact)).copied().collect();
    if !missing.is_empty() {
        return Err(Reason::Missing(missing));
    }
    over_limit(state, task.op, operation).map_or(Ok(()), Err)
}

/// Fails an operation, and corrects its side's beliefs.
fn fail(world: &World, state: &mut State, task: &Task, reason: Reason, events: &mut Vec<Event>) {
    let side = world.ops[task.op.index()].by;
    match &reason {
        Reason::Missing(facts) => facts.iter().for_each(|&fact| state.learn(side, fact)),
        Reason::Already(fact) => state.learn(side, *fact),
        Reason::Blocked(_) | Reason::NoProcedure(_) | Reason::Limit { .. } => {
            state.closed.push(Closed { op: task.op, way: task.way, reason: reason.clone() });
        }
        _ => {}
    }
    let failed = &mut state.failed[task.op.index()];
    *failed = failed.saturating_add(1);
    events.push(Event { at: state.now, side, op: task.op, kind: EventKind::Failed { reason } });
}
