//! What every layer stands on: problems, ids of messages, bitsets, hashes, packed data, days.
//!
//! Knows nothing of the world, of texts or of any other crate of the project.

pub mod bits;
pub mod day;
mod flat_set;
pub mod hash;
mod message;
pub mod pack;
pub mod problem;

pub use bits::Bits;
pub use flat_set::FlatSet;
pub use message::MsgId;
pub use problem::Problem;
