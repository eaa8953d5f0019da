//! What is kept on the device; in memory only, where the browser refuses.

use std::cell::RefCell;
use std::collections::BTreeMap;

use web_sys::{Storage, window};

/// What every key of ours begins with, so that a host page's keys stay its own.
const PREFIX: &str = "long-night/";

thread_local! {
    static MEMORY: RefCell<BTreeMap<String, String>> = const { RefCell::new(BTreeMap::new()) };
}

/// Reads what is kept under a key.
#[must_use]
pub fn get(key: &str) -> Option<String> {
    let kept = storage().and_then(|storage| storage.get_item(&full(key)).ok().flatten());
    kept.or_else(|| MEMORY.with_borrow(|memory| memory.get(key).cloned()))
}

/// Keeps a text under a key; says whether it will outlast the page.
pub fn set(key: &str, text: &str) -> bool {
    if storage().is_some_and(|storage| storage.set_item(&full(key), text).is_ok()) {
        return true;
    }
    MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), text.to_owned()));
    false
}

/// Forgets what is kept under a key.
pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        // A refusal leaves nothing behind that this page could read anyway.
        let _refused = storage.remove_item(&full(key)).is_err();
    }
    MEMORY.with_borrow_mut(|memory| memory.remove(key));
}

/// Whether what is kept outlasts the page.
#[must_use]
pub fn lasts() -> bool {
    const PROBE: &str = "probe";
    let lasts = storage().is_some_and(|storage| storage.set_item(&full(PROBE), PROBE).is_ok());
    if lasts {
        remove(PROBE);
    }
    lasts
}

fn storage() -> Option<Storage> {
    window()?.local_storage().ok().flatten()
}

fn full(key: &str) -> String {
    format!("{PREFIX}{key}")
}
