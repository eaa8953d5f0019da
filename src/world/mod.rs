//! The content's types, checked: the world, the story, the checklist, the emergency.
//!
//! Invariants: `raw` (native only) is the only maker of these types and
//! reports every mistake it finds in one run; whatever is loaded here refers
//! only to what exists. Nothing in this module knows time, play or the web.

pub mod alias;
pub mod bits;
pub mod emergency;
pub mod hash;
pub mod ids;
pub mod model;
pub mod opponent;
pub mod problem;
#[cfg(not(target_arch = "wasm32"))]
pub mod raw;
mod rules;
pub mod sorted;
pub mod story;
pub mod unpack;

pub use bits::Bits;
pub use model::*;
pub use rules::Rules;
