//! The two languages of the product: texts, numbers and amounts of money.
//!
//! Texts are written in Fluent under `content/text/<locale>/*.ftl`. The build
//! script compiles them ([`compile`]) to one compact [`Catalog`] per locale and
//! to typed Rust functions ([`generate`]); the browser gets the catalogs and no
//! parser.
//!
//! Invariants:
//! - formatting cannot fail: what is missing shows as a marker such as `{#7}`;
//! - a decoded catalog never panics, whatever bytes it came from;
//! - compiling reports every problem of every file in one run;
//! - no floating point, no hash-map order: the same texts give the same bytes.

mod catalog;
pub mod format;
mod locale;
mod pattern;
mod wrap;

#[cfg(not(target_arch = "wasm32"))]
pub mod compile;
#[cfg(not(target_arch = "wasm32"))]
mod encode;
#[cfg(not(target_arch = "wasm32"))]
pub mod generate;
#[cfg(not(target_arch = "wasm32"))]
mod lint;
#[cfg(not(target_arch = "wasm32"))]
mod names;
#[cfg(not(target_arch = "wasm32"))]
mod parse;
#[cfg(not(target_arch = "wasm32"))]
mod tree;

pub use catalog::{Arg, Catalog, MsgId};
pub use locale::{Locale, negotiate};
pub use wrap::wrap;
