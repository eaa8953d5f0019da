//! The two languages of the product: texts, numbers and amounts of money.
//!
//! Texts are written in Fluent under `content/text/<locale>/*.ftl`. The crate
//! `authoring` compiles them to one compact [`Catalog`] per locale and to typed
//! Rust functions; the browser gets the catalogs and no parser.
//!
//! Invariants:
//! - formatting cannot fail: what is missing shows as a marker such as `{#7}`;
//! - a decoded catalog never panics, whatever bytes it came from;
//! - no floating point, no hash-map order: the same texts give the same bytes.

mod catalog;
pub mod format;
mod locale;
pub mod pattern;
mod wrap;

pub use catalog::{Arg, Catalog};
pub use locale::{Locale, negotiate};
pub use wrap::wrap;
