//! The parts of the debrief.

pub mod lanes;
pub mod ledger;
pub mod what_if;
