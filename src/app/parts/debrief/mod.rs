//! The parts of the debrief.

pub mod chain;
pub mod lanes;
pub mod ledger;
pub mod what_if;
