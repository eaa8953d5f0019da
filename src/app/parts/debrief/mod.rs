//! The parts of the debrief.

pub mod chain;
pub mod lanes;
pub mod ledger;
pub mod turns;
pub mod what_if;
