//! The pages.

pub mod about;
pub mod checklist;
pub mod debrief;
pub mod home;
pub mod play;
