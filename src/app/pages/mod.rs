//! The pages.

pub mod about;
pub mod case;
pub mod checklist;
pub mod debrief;
pub mod home;
pub mod play;
