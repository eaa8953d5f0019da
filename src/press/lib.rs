//! Files pressed as small as they get, for the one file, where a letter is a byte.
//!
//! Elsewhere a server's Brotli, a fifth larger, is opened by the browser at once. What is pressed
//! here is opened bit by bit, by the same code: Trunk builds it as a module of its own, which the
//! one file holds as it is. Pressing and opening come to the same to the last bit: what is not whole
//! is added, multiplied and divided only, in one order, which every machine does alike.
//!
//! Everything has its place from the start: nothing is allocated, so that the module stays small.

mod coder;
#[cfg(target_arch = "wasm32")]
mod door;
mod fields;
mod letters;
mod model;
mod open;
mod press;

pub use open::Opener;
pub use press::{TooLarge, press};

/// So many bytes may be pressed together.
pub const MOST: usize = 1 << 21;

/// So many letters they may come to.
pub const MOST_LETTERS: usize = 1 << 19;
