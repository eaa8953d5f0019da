//! The parts of the case file.

pub mod firms;
pub mod minute;
pub mod outcome;
pub mod rows;
pub mod rules;
pub mod stepper;
