//! The device's storage; in memory only, where the browser refuses.

use std::cell::RefCell;

use gloo::events::EventListener;
use js_sys::{Function, Promise, Reflect};
use litemap::LiteMap;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Storage, StorageEvent, window};

/// The prefix of our keys, which keeps them apart from a host page's.
const PREFIX: &str = "long-night/";

thread_local! {
    static MEMORY: RefCell<LiteMap<String, String>> = const { RefCell::new(LiteMap::new()) };
}

/// Reads what is kept under a key; what only memory holds is newer than what lasts.
#[must_use]
pub fn get(key: &str) -> Option<String> {
    MEMORY.with_borrow(|memory| memory.get(key).cloned()).or_else(|| get_lasting(key))
}

/// Reads what is kept under a key and outlasts the page.
#[must_use]
pub fn get_lasting(key: &str) -> Option<String> {
    storage().and_then(|storage| storage.get_item(&full(key)).ok().flatten())
}

/// Keeps a text under a key, where it outlasts the page; says whether it does.
#[must_use]
pub fn set_lasting(key: &str, text: &str) -> bool {
    let kept = storage().is_some_and(|storage| storage.set_item(&full(key), text).is_ok());
    if kept {
        MEMORY.with_borrow_mut(|memory| memory.remove(key));
    }
    kept
}

/// Keeps a text under a key for as long as the page is there.
pub fn set_in_memory(key: &str, text: &str) {
    MEMORY.with_borrow_mut(|memory| memory.insert(key.to_owned(), text.to_owned()));
}

/// Forgets what is kept under a key.
pub fn remove(key: &str) {
    if let Some(storage) = storage() {
        // A refusal leaves nothing behind that this page could read anyway.
        let _refused = storage.remove_item(&full(key)).is_err();
    }
    MEMORY.with_borrow_mut(|memory| memory.remove(key));
}

/// Calls back when another tab has changed what is kept, as long as the listener lives: with the key,
/// and what it held before.
#[must_use]
pub fn on_change(then: impl Fn(&str, Option<String>) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "storage", move |event| {
        let Some(event) = event.dyn_ref::<StorageEvent>() else { return };
        // Where everything was cleared at once there is no key.
        if let Some(key) = event.key().as_deref().and_then(|key| key.strip_prefix(PREFIX)) {
            then(key, event.old_value());
        }
    }))
}

/// Asks the browser not to erase what is kept without the reader's word. To be called while the reader
/// clicks: some browsers ask in turn.
pub fn ask_to_persist() {
    let Some(window) = window() else { return };
    let get = |from: &JsValue, name: &str| Reflect::get(from, &JsValue::from_str(name)).unwrap_or_default();
    let storage = get(&window.navigator(), "storage");
    let asked = get(&storage, "persist").dyn_into::<Function>().and_then(|persist| persist.call0(&storage));
    // Whatever the answer is, the page goes on as before.
    if let Some(promise) = asked.ok().and_then(|asked| asked.dyn_into::<Promise>().ok()) {
        let refused = Closure::once(|_: JsValue| {});
        let _answered = promise.catch(&refused);
        refused.forget();
    }
}

/// Whether kept texts outlast the page.
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
