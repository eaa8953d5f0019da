//! Policies: what a side does by itself, seeing only its own view.

use alloc::vec;
use alloc::vec::Vec;

use super::event::Event;
use super::state::State;
use super::view::{Memory, View};
use super::{Action, apply};
use crate::world::ids::ScriptId;
use crate::world::model::{Entry, Minute, World};

/// Minutes before an operation that failed or was refused is tried again.
const RETRY: Minute = 4;

/// A script being followed: the script, and when each entry was last tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptRun {
    script: ScriptId,
    tried: Vec<Option<Minute>>,
}

impl ScriptRun {
    /// A script from its beginning.
    #[must_use]
    pub fn new(world: &World, script: ScriptId) -> Self {
        Self { script, tried: vec![None; world.scripts[script.index()].entries.len()] }
    }

    /// The script.
    #[must_use]
    pub const fn script(&self) -> ScriptId {
        self.script
    }

    /// Starts whatever the script starts at this minute.
    pub fn act(&mut self, world: &World, state: &mut State, events: &mut Vec<Event>) {
        let script = &world.scripts[self.script.index()];
        let hands = usize::from(world.scenario.hands[script.side.index()]);
        for (entry, tried) in script.entries.iter().zip(&mut self.tried) {
            if state.busy(world, script.side) >= hands {
                return;
            }
            if !is_due(world, state, script.side, entry, *tried) {
                continue;
            }
            *tried = Some(state.now);
            // A refusal is an answer too: the script goes on with its next entry.
            let _refused = apply(world, state, Action::Start { side: script.side, op: entry.op }, events).is_err();
        }
    }
}

fn is_due(world: &World, state: &State, side: crate::world::model::Side, entry: &Entry, tried: Option<Minute>) -> bool {
    let done = state.done[entry.op.index()];
    let memory = Memory::default();
    let view = View { world, state, side, memory: &memory };
    (entry.not_before..=entry.latest).contains(&state.now)
        && (entry.times == 0 || done < entry.times)
        && tried.is_none_or(|tried| state.now >= tried + if entry.every > 0 { entry.every } else { RETRY })
        && !state.is_running(entry.op)
        && entry.after.iter().all(|op| state.done[op.index()] > 0)
        && view.all(&entry.when)
}
