//! The address bar, where there is one.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Element, History, window};

/// The attribute of the document's root that says that each page is a file beside this one.
const FILES: &str = "data-files";

/// The address from the file's name on.
#[must_use]
pub fn address() -> String {
    let Some(location) = window().map(|window| window.location()) else { return String::new() };
    let part = |part: Result<String, JsValue>| part.unwrap_or_default();
    // What a data address or a document within another has for a path is no file of ours.
    let path = if has_files() { part(location.pathname()) } else { String::new() };
    let file = path.rsplit('/').next().unwrap_or_default();
    format!("{file}{}{}", part(location.search()), part(location.hash()))
}

/// Whether each page has an address of its own. The page's script, which has looked at the document's
/// address and origin, says so on the root.
#[must_use]
pub fn has_files() -> bool {
    root().is_some_and(|root| root.has_attribute(FILES))
}

/// Puts a new entry into the history; in a frame without one, nothing happens.
pub fn push(address: &str) {
    write(address, |history, address| history.push_state_with_url(&JsValue::NULL, "", Some(address)));
}

/// Puts another address in place of the current one.
pub fn replace(address: &str) {
    write(address, |history, address| history.replace_state_with_url(&JsValue::NULL, "", Some(address)));
}

fn write(address: &str, put: impl FnOnce(&History, &str) -> Result<(), JsValue>) {
    if let Some(history) = window().and_then(|window| window.history().ok()) {
        // Where an address cannot be written the reader stays where the frame is.
        let _refused = put(&history, address).is_err();
    }
}

fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

/// Calls back when the reader goes back or forward, with the address, as long as the listener lives.
#[must_use]
pub fn on_change(then: impl Fn(String) + 'static) -> Option<EventListener> {
    Some(EventListener::new(&window()?.into(), "popstate", move |_| then(address())))
}

/// The languages that the browser asks for, the most wanted first.
#[must_use]
pub fn languages() -> Vec<String> {
    let list = window().map(|window| window.navigator().languages());
    list.map(|list| list.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}
