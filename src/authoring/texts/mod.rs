//! From Fluent files to packed catalogs and typed Rust functions.
//!
//! Invariant: compiling reports every problem of every file in one run.

pub mod compile;
mod encode;
pub mod generate;
mod lint;
mod names;
mod parse;
mod tree;
