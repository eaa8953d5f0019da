//! Long Night: one simulation of a stolen phone, and the story told over it.
//!
//! Layers, each knowing only those to its right:
//! `app` → `story`, `checkup`, `share` → `analysis` → `sim` → `world`.
//! `app` and `platform` alone know the web; `tests/layers.rs` fails otherwise.
#![cfg(feature = "content")]

extern crate alloc;

pub mod analysis;
#[cfg(target_arch = "wasm32")]
pub mod app;
pub mod checkup;
pub mod content;
pub mod i18n;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod share;
pub mod sim;
pub mod story;
pub mod world;

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
