//! The self-check: what was answered, what follows from it for each way of losing the phone,
//! and in which order to do something about it.
//!
//! Invariants, each with a test in `tests/checkup.rs`:
//! - whoever does not know, or has not answered yet, is taken at the worse answer, and it is said;
//! - answers that cannot all be true are explained, and none of them counts for the better;
//! - what was kept reads back, whatever version of the questions kept it;
//! - what is to be done closes every case that the owner can close;
//! - pure: no clock, no chance, no web.

mod action_plan;
mod for_today;
mod profile;
mod reading_time;
mod scenario_summary;
mod session;

// What the analysis found, as it is shown; what finds it is not for who shows it.
pub use analysis::{Grade, LatestSafe, Lockout, MinimalSets, Path, PathStep, Residual, Witness};

pub use action_plan::{Case, Item, Today, Todo, today, todo, worst};
pub use for_today::{can_apply, items_for_today};
pub use profile::{AnswerStatus, Profile, Setup, carries_off, in_place};
pub use reading_time::{minutes_for, words_in};
pub use scenario_summary::{Certainty, Gain, ScenarioSummary, roots};
pub use session::{Answers, CheckupSession, Reply, former};

use world::model::Minute;

/// The minute at which the phone is taken, in the incident and so in every case: 19:30.
pub const TAKEN_AT: Minute = 19 * 60 + 30;
