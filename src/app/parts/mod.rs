//! The parts that pages are made of.

pub mod advice;
pub mod against;
pub mod beat;
pub mod case;
pub mod check;
pub mod choose;
pub mod contacts;
pub mod damaged;
pub mod debrief;
pub mod frame;
pub mod keep;
pub mod known;
pub mod list_tools;
pub mod log;
pub mod nights;
pub mod note;
pub mod paragraphs;
pub mod phone;
pub mod reason;
pub mod recap;
pub mod scene;
pub mod sources;
pub mod status;
pub mod step;
pub mod told;
pub mod transcript;
