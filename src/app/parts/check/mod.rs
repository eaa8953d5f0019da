//! The parts of the self-check's pages.

pub mod cases;
pub mod caveats;
pub mod chain;
pub mod desk;
pub mod findings;
pub mod question;
pub mod thefts;
pub mod todo;
pub mod words;

/// The rules under which one's own phone is looked at: those of today.
pub const TODAY: &str = "today";
