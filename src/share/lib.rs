//! What leaves and enters as text: run codes, trails, saves, the record of the nights,
//! addresses, the checklist's marks and files.
//!
//! Invariants: reading never panics, whatever it is given; what was written
//! reads back the same; nothing in here touches the web or the disk.

pub mod address;
pub mod calendar;
pub mod file;
pub mod json;
pub mod keeper;
pub mod kept;
pub mod learning;
pub mod markdown;
pub mod marks;
pub mod numbers;
pub mod progress;
pub mod reading;
pub mod record;
pub mod route;
pub mod run;
pub mod saves;
pub mod ticks;
pub mod titles;
pub mod trail;
pub mod transcript;
