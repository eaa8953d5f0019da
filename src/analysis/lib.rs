//! What can be reached at all: the relaxed world, and what follows from it.
//!
//! Invariants, each with a test in `tests/relaxed.rs`:
//! - whatever a timed run reaches at any minute, the relaxed world reaches;
//! - a protection never makes more reachable;
//! - pure: integers and declared order, no clock, no chance, no web.

mod closure;
mod engine;
mod grades;
mod kernel;
mod line;
mod lockout;
mod money_flow;
mod path;
mod pddl;
mod planner;
mod relaxed;
mod report;
mod sets;
mod witness;

pub use closure::closure;
pub use engine::{CompiledWay, Engine, First, MOST_CANDIDATES, Mask};
pub use grades::{Grade, HarmGrade, Route, Verdict};
pub use line::{HORIZON, LatestSafe, POLL, latest_safe};
pub use lockout::{Lockout, lockouts};
pub use path::{Path, PathStep};
pub use pddl::{Pddl, pddl};
pub use planner::Planner;
pub use relaxed::{Fact, Goal, Relaxed, Way};
pub use report::{Checkup, HANDS, Marginal, Reach, ReachedGoal, Report, Residual, best_path, reach};
pub use sets::{MinimalSets, effort, minimal_sets, some_minimal_sets};
pub use witness::{Eager, Witness, witness};
