//! What can be reached at all: the relaxed world, and what follows from it.
//!
//! Invariants, each with a test in `tests/relaxed.rs`:
//! - whatever a timed run reaches at any minute, the relaxed world reaches;
//! - a protection never makes more reachable;
//! - pure: integers and declared order, no clock, no chance, no web.

mod closure;
mod money;
mod pddl;
mod relaxed;

pub use closure::closure;
pub use pddl::{Pddl, pddl};
pub use relaxed::{Fact, Goal, Relaxed, Way};
