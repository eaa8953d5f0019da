//! The address bar, where there is one.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Element, History, window};

/// The attribute of the document's root that says that each page is a file beside this one. The page's
/// script sets it, once it has looked at the document's address and origin.
const FILES: &str = "data-files";

/// The attribute of the document's root that says which page a file is.
const ROUTE: &str = "data-route";

/// The address from the file's name on. Where the file's name cannot be written, the page that the file
/// is comes after `?`, unless the address names one already.
#[must_use]
pub fn address() -> String {
    let Some(location) = window().map(|window| window.location()) else { return String::new() };
    let part = |part: Result<String, JsValue>| part.unwrap_or_default();
    let (query, place) = (part(location.search()), part(location.hash()));
    if has_files() {
        let path = part(location.pathname());
        return format!("{}{query}{place}", path.rsplit('/').next().unwrap_or_default());
    }
    let named = query.trim_start_matches('?').split('&').any(|pair| pair.starts_with("page="));
    match route().filter(|_| !named) {
        Some(route) if query.len() > 1 => format!("{query}&{route}{place}"),
        Some(route) => format!("?{route}{place}"),
        None => query + &place,
    }
}

/// Whether each page has an address of its own.
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
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    // Where an address cannot be written the reader stays where the frame is. Once one is, it alone says
    // which page this is.
    if put(&history, address).is_ok() {
        let _refused = root().is_some_and(|root| root.remove_attribute(ROUTE).is_err());
    }
}

fn route() -> Option<String> {
    root()?.get_attribute(ROUTE)
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
