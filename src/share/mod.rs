//! What leaves and enters as text: run codes, addresses, the checklist's marks and files.
//!
//! Invariants: reading never panics, whatever it is given; what was written
//! reads back the same; nothing in here touches the web or the disk.

mod base64;
pub mod calendar;
pub mod json;
pub mod markdown;
pub mod marks;
pub mod numbers;
pub mod progress;
pub mod route;
pub mod run;
pub mod ticks;
