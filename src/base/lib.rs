//! What every layer stands on: problems, ids of messages, bitsets, hashes, packed data.
//!
//! Knows nothing of the world, of texts or of any other crate of the project.

// What the derive of `Unpack` writes names this crate from outside.
extern crate self as base;

pub mod bits;
pub mod flat_map;
pub mod hash;
mod message;
pub mod problem;
pub mod unpack;

pub use bits::Bits;
pub use message::MsgId;
pub use problem::Problem;
