//! The pages.

pub mod about;
pub mod card;
pub mod case;
pub mod checklist;
pub mod checkup;
pub mod debrief;
pub mod emergency;
pub mod home;
pub mod nights;
pub mod play;
pub mod result;
