//! The address bar, where there is one.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::window;

/// The part of the address from `?` on; empty where there is none.
#[must_use]
pub fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Puts a new entry into the history; in a frame without one, nothing happens.
pub fn push(query: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _refused = history.push_state_with_url(&JsValue::NULL, "", Some(query)).is_err();
    }
}

/// Puts another address in place of the current one.
pub fn replace(query: &str) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        let _refused = history.replace_state_with_url(&JsValue::NULL, "", Some(query)).is_err();
    }
}

/// Calls back when the reader goes back or forward, as long as the listener lives.
#[must_use]
pub fn on_change(then: impl Fn(String) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "popstate", move |_| then(query())))
}

/// The languages that the browser asks for, the most wanted first.
#[must_use]
pub fn languages() -> Vec<String> {
    let list = window().map(|window| window.navigator().languages());
    list.map(|list| list.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}
