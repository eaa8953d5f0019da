//! Risk control: ordered guards over clock, facts, counts, goods and what was done lately.

use super::start::within;
use super::state::State;
use world::ids::GuardId;
use world::model::{Guard, Operation, Recent, Verdict, World};

/// The guards' joint decision on an operation about to be completed.
pub(super) enum Judgement {
    /// It goes through; the guard, if one takes the money back later, and when.
    Pass(Option<(GuardId, u32)>),
    /// It is held back.
    Hold(GuardId, u32),
    /// It is denied.
    Deny(GuardId),
}

/// Asks the operation's guards in order; `held` when one held it back before.
pub(super) fn judge(world: &World, state: &State, operation: &Operation, count: u16, held: bool) -> Judgement {
    let mut back = None;
    for &id in &operation.guards {
        let guard = &world.guards[id.index()];
        if !applies(state, guard, operation, count) {
            continue;
        }
        match guard.verdict {
            Verdict::Allow => break,
            Verdict::Deny => return Judgement::Deny(id),
            Verdict::StepUp(fact) if !state.holds(fact) => return Judgement::Deny(id),
            Verdict::Delay(minutes) if !held => return Judgement::Hold(id, minutes),
            Verdict::ClawBack(minutes) => back = back.or(Some((id, minutes))),
            Verdict::StepUp(_) | Verdict::Delay(_) => {}
        }
    }
    Judgement::Pass(back)
}

fn applies(state: &State, guard: &Guard, operation: &Operation, count: u16) -> bool {
    guard.control.is_none_or(|control| state.has_control(control))
        && guard.hours.is_none_or(|hours| within(state.now, hours))
        && guard.all.iter().all(|&fact| state.holds(fact))
        && !guard.none.iter().any(|&fact| state.holds(fact))
        && count >= guard.after_count
        && (guard.goods.is_empty() || operation.goods.is_some_and(|goods| guard.goods.contains(&goods)))
        && guard.recent.iter().all(|recent| was_done_lately(state, recent))
}

/// Whether so many of these operations were completed within the last minutes.
fn was_done_lately(state: &State, recent: &Recent) -> bool {
    let counts = |&&(op, at): &&(_, u32)| recent.ops.contains(&op) && at + recent.within > state.now;
    state.uses.iter().filter(counts).count() >= usize::from(recent.count)
}
