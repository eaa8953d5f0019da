//! A side's view: what it knows, and whether a condition holds in it.

use serde::{Deserialize, Serialize};

use super::state::State;
use base::Bits;
use world::model::{Cond, Side, World};

/// The story's memory, beside the simulation's state.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    /// Flags set by choices.
    pub flags: Bits,
    /// Storylets shown.
    pub visited: Bits,
    /// Observations made since the last choice.
    pub just: Bits,
}

/// The world as one side sees it.
#[derive(Clone, Copy, Debug)]
pub struct View<'a> {
    /// The rules.
    pub world: &'a World,
    /// The state.
    pub state: &'a State,
    /// Whose view it is.
    pub side: Side,
    /// The story's memory.
    pub memory: &'a Memory,
}

impl View<'_> {
    /// Whether all conditions hold.
    #[must_use]
    pub fn all(&self, conds: &[Cond]) -> bool {
        conds.iter().all(|cond| self.holds(cond))
    }

    /// Whether a condition holds.
    #[must_use]
    pub fn holds(&self, cond: &Cond) -> bool {
        let Self { world, state, side, memory } = *self;
        match *cond {
            Cond::Believes(fact, yes) => state.believes(side, fact) == yes,
            Cond::Truth(fact, yes) => state.holds(fact) == yes,
            Cond::Seen(obs, yes) => state.has_seen(side, obs) == yes,
            Cond::Just(obs, yes) => memory.just.has(obs.index()) == yes,
            Cond::Did(op, yes) => (state.done[op.index()] > 0) == yes,
            Cond::Failed(op, yes) => (state.failed[op.index()] > 0) == yes,
            Cond::Running(op, yes) => state.is_running(op) == yes,
            Cond::Since(minute, yes) => (state.now >= minute) == yes,
            Cond::Loss(fen, yes) => (state.ledger.loss(world) >= fen) == yes,
            Cond::Flag(flag, yes) => memory.flags.has(flag.index()) == yes,
            Cond::Visited(storylet, yes) => memory.visited.has(storylet.index()) == yes,
            Cond::Control(control, yes) => state.has_control(control) == yes,
        }
    }
}
