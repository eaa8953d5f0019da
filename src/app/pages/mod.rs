//! The pages.

pub mod about;
pub mod card;
pub mod case;
pub mod checklist;
pub mod debrief;
pub mod emergency;
pub mod home;
pub mod play;
