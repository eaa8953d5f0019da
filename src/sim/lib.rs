//! The simulation: one world, two sides, a clock in whole minutes.
//!
//! Invariants, each with a test in `tests/sim.rs`:
//! - a refused action leaves the state as it was, byte for byte;
//! - money only moves: the sum over all pots never changes;
//! - a fact appears only because an operation that adds it was completed;
//! - the same actions give the same events on every machine: no wall clock,
//!   no floats, no hash order; ties break by declared order.
//!
//! Within a minute the order is: completions, codes, observations, starts.
//!
//! ```
//! use sim::{Action, Reason, State, step};
//! use world::{Side, model::World};
//!
//! let world: World = content::world();
//! let state = State::new(&world, &[]);
//! let steal = world.op("steal").expect("the content has it");
//! let stepped = step(&world, state, Action::Start { side: Side::Crew, op: steal }).expect("the phone is there");
//! assert_eq!(stepped.events.len(), 1);
//!
//! let refused = step(&world, stepped.state, Action::Start { side: Side::Crew, op: steal });
//! assert_eq!(refused.expect_err("once is enough").reason, Reason::Running);
//! ```

mod event;
mod finish;
mod ledger;
mod line;
mod policy;
pub mod replay;
mod risk;
mod start;
mod state;
mod view;

pub use event::{Event, EventKind, Reason};
pub use ledger::{Ledger, Score};
pub use line::reader;
pub use policy::{Policy, ScriptRun, follow};
pub use start::check;
pub use state::{Closed, Phase, State, Task};
pub use view::{Memory, View};

use world::ids::OpId;
use world::model::{Minute, Side, World};

/// An action: one input of the simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// A side starts an operation at the current minute.
    Start {
        /// The side.
        side: Side,
        /// The operation.
        op: OpId,
    },
    /// A minute passes.
    Tick,
}

/// The result of an action: the new state, and the events.
#[derive(Clone, Debug)]
pub struct Step {
    /// The state after the action.
    pub state: State,
    /// What happened, in order.
    pub events: Vec<Event>,
}

/// A refused action: the reason, and the unchanged state.
#[derive(Clone, Debug)]
pub struct Refused {
    /// The unchanged state.
    pub state: State,
    /// Why not.
    pub reason: Reason,
}

/// Applies an action to a state.
///
/// # Errors
/// Hands the unchanged state back with the reason, where the side cannot do it.
pub fn step(world: &World, mut state: State, action: Action) -> Result<Step, Box<Refused>> {
    let mut events = Vec::new();
    match apply(world, &mut state, action, &mut events) {
        Ok(()) => Ok(Step { state, events }),
        Err(reason) => Err(Box::new(Refused { state, reason })),
    }
}

/// Applies an action in place, adding to `events`; on an error nothing has changed.
///
/// # Errors
/// The reason, where the side cannot do it.
pub fn apply(world: &World, state: &mut State, action: Action, events: &mut Vec<Event>) -> Result<(), Reason> {
    match action {
        Action::Start { side, op } => start::start(world, state, side, op, events),
        Action::Tick => finish::tick(world, state, events),
    }
}

/// Advances the clock to `until`, whatever happens meanwhile; stops early at the scenario's end.
pub fn run_until(world: &World, state: &mut State, until: Minute, events: &mut Vec<Event>) {
    while state.now < until && finish::tick(world, state, events).is_ok() {}
}
