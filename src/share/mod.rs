//! What leaves and enters as text: run codes, checklist marks, addresses.
//!
//! Invariants: reading never panics, whatever it is given; what was written
//! reads back the same; nothing in here touches the web or the disk.

mod base64;
pub mod marks;
pub mod numbers;
pub mod route;
pub mod run;
pub mod ticks;
