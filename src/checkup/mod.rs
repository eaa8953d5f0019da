//! The self-check: what was answered, what follows from it for each way of losing the phone,
//! and in which order to do something about it.
//!
//! Invariants, each with a test in `tests/checkup.rs`:
//! - whoever does not know, or has not answered yet, is taken at the worse answer, and it is said;
//! - answers that cannot all be true are explained, and none of them counts for the better;
//! - what was kept reads back, whatever version of the questions kept it;
//! - pure: no clock, no chance, no web.

mod profile;
mod sitting;

pub use profile::{Profile, Setup, Standing, WITH_OWNER, in_place};
pub use sitting::{Answers, Reply, Sitting, worries};
