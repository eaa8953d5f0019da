//! The opener as a module of its own, for `boot.js`: letters are put where `room` says, and files are
//! found where `opened` says.

use std::sync::{Mutex, MutexGuard, PoisonError};

use wasm_bindgen::prelude::wasm_bindgen;

use crate::Opener;

static OPENER: Mutex<Opener> = Mutex::new(Opener::NOTHING);

fn opener() -> MutexGuard<'static, Opener> {
    OPENER.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The address of the room for letters.
#[wasm_bindgen]
pub fn room() -> usize {
    opener().room().as_ptr().addr()
}

/// The address of what is opened.
#[wasm_bindgen]
pub fn opened() -> usize {
    opener().opened().as_ptr().addr()
}

/// Starts with so many letters in the room.
#[wasm_bindgen]
pub fn start(letters: usize) {
    opener().start(letters);
}

/// Begins another file: a WebAssembly module, or anything else.
#[wasm_bindgen]
pub fn begin(module: bool) {
    opener().begin(module);
}

/// Reads on until so many bytes of all files are there.
#[wasm_bindgen]
pub fn read(end: usize) {
    opener().read(end);
}
