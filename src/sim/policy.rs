//! Policies: what a side does by itself, seeing only its own view.

use super::event::{Event, Reason};
use super::state::State;
use super::view::{Memory, View};
use super::{Action, apply};
use world::ids::ScriptId;
use world::model::{Cond, Entry, Minute, World};

/// Minutes before an operation that failed or was refused is tried again.
const RETRY: Minute = 4;

/// A policy: plays a side by itself, and sees only what that side sees.
pub trait Policy {
    /// Starts the operations that the policy wants to start at this minute.
    fn act(&mut self, world: &World, state: &mut State, events: &mut Vec<Event>);

    /// The first minute after this one at which it could start something that it does not start now,
    /// as long as nothing happens: what it waits for is a time of its own.
    fn idle_until(&self, world: &World, state: &State) -> Minute;
}

/// A script being followed: the script, and when each entry was last tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScriptRun {
    script: ScriptId,
    tried: Vec<Option<Minute>>,
    shift: i32,
}

impl ScriptRun {
    /// A script from its beginning.
    #[must_use]
    pub fn new(world: &World, script: ScriptId) -> Self {
        Self::shifted(world, script, 0)
    }

    /// A script from its beginning, its inferred times shifted by so many minutes.
    #[must_use]
    pub fn shifted(world: &World, script: ScriptId, shift: i32) -> Self {
        Self { script, tried: vec![None; world.scripts[script.index()].entries.len()], shift }
    }

    /// The script.
    #[must_use]
    pub const fn script(&self) -> ScriptId {
        self.script
    }
}

impl Policy for ScriptRun {
    fn act(&mut self, world: &World, state: &mut State, events: &mut Vec<Event>) {
        let script = &world.scripts[self.script.index()];
        let mut free =
            usize::from(world.scenario.hands[script.side.index()]).saturating_sub(state.busy(world, script.side));
        for (entry, tried) in script.entries.iter().zip(&mut self.tried) {
            if free == 0 {
                return;
            }
            if !is_due(world, state, script.side, entry, *tried, self.shift) {
                continue;
            }
            *tried = Some(state.now);
            // A refusal is an answer too: the script goes on with its next entry.
            let action = Action::Start { side: script.side, op: entry.op };
            free -= usize::from(apply(world, state, action, events).is_ok());
        }
    }

    fn idle_until(&self, world: &World, state: &State) -> Minute {
        let now = state.now;
        let mut next = Minute::MAX;
        let mut wait_for = |minute: Minute| {
            if minute > now && minute < next {
                next = minute;
            }
        };
        for (entry, tried) in world.scripts[self.script.index()].entries.iter().zip(&self.tried) {
            if is_used_up(state, entry) || moved(entry, entry.latest, self.shift) <= now {
                continue;
            }
            wait_for(moved(entry, entry.not_before, self.shift));
            if let Some(tried) = tried {
                wait_for(tried + wait(entry));
            }
            for cond in &entry.when {
                if let Cond::Since(minute, _) = cond {
                    wait_for(*minute);
                }
            }
        }
        next
    }
}

/// Lets the sides do what they do at this minute, shows what it left, and lets it pass; where
/// nothing was begun, the minutes up to `stop` in which nothing can happen pass at once.
///
/// # Errors
/// The scenario is over.
pub fn follow(
    world: &World,
    sides: &mut [impl Policy],
    state: &mut State,
    events: &mut Vec<Event>,
    stop: Minute,
    look: impl FnOnce(&State),
) -> Result<(), Reason> {
    let before = events.len();
    for side in &mut *sides {
        side.act(world, state, events);
    }
    look(state);
    if events.len() == before {
        // Nothing was begun, so nothing is until something is due or a side's time comes.
        let next = sides.iter().map(|side| side.idle_until(world, state)).fold(stop, Minute::min);
        state.rest_until(world, next.saturating_sub(1));
    }
    apply(world, state, Action::Tick, events)
}

/// A minute of an entry, shifted unless it was told.
const fn moved(entry: &Entry, minute: Minute, shift: i32) -> Minute {
    if entry.told { minute } else { minute.saturating_add_signed(shift) }
}

/// Whether an entry was done as often as it is to be.
fn is_used_up(state: &State, entry: &Entry) -> bool {
    entry.times > 0 && state.done[entry.op.index()] >= entry.times
}

/// Minutes between two tries of an entry.
const fn wait(entry: &Entry) -> Minute {
    if entry.every > 0 { entry.every } else { RETRY }
}

fn is_due(
    world: &World,
    state: &State,
    side: world::model::Side,
    entry: &Entry,
    tried: Option<Minute>,
    shift: i32,
) -> bool {
    if is_used_up(state, entry) || tried.is_some_and(|tried| state.now < tried + wait(entry)) {
        return false;
    }
    let memory = Memory::default();
    let view = View { world, state, side, memory: &memory };
    (moved(entry, entry.not_before, shift)..=moved(entry, entry.latest, shift)).contains(&state.now)
        && !state.is_running(entry.op)
        && entry.after.iter().all(|op| state.done[op.index()] > 0)
        && view.all(&entry.when)
}
