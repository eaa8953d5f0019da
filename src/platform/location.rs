//! The address bar, where there is one.

use gloo::events::EventListener;
use wasm_bindgen::JsValue;
use web_sys::{Element, History, window};

/// What says on the document's root where a page begins that is a file of its own.
const ROUTE: &str = "data-route";

/// Where addresses are written that name a page: the file of such a page names one already.
const INDEX: &str = "index.html";

/// The part of the address from `?` on; empty where there is none. In the file of a page, which
/// page that is comes after it, where the address names none.
#[must_use]
pub fn query() -> String {
    let query = window().and_then(|window| window.location().search().ok()).unwrap_or_default();
    let named = query.trim_start_matches('?').split('&').any(|pair| pair.starts_with("page="));
    match route().filter(|_| !named) {
        Some(route) if query.len() > 1 => format!("{query}&{route}"),
        Some(route) => format!("?{route}"),
        None => query,
    }
}

/// Puts a new entry into the history; in a frame without one, nothing happens.
pub fn push(query: &str) {
    write(query, |history, address| history.push_state_with_url(&JsValue::NULL, "", Some(address)));
}

/// Puts another address in place of the current one.
pub fn replace(query: &str) {
    write(query, |history, address| history.replace_state_with_url(&JsValue::NULL, "", Some(address)));
}

/// Writes an address; from the file of a page it leads to the page of all pages, and from then on
/// the address alone says where the reader is.
fn write(query: &str, put: impl FnOnce(&History, &str) -> Result<(), JsValue>) {
    let Some(history) = window().and_then(|window| window.history().ok()) else { return };
    let leaves = route().is_some();
    let address = if leaves { format!("{INDEX}{query}") } else { query.to_owned() };
    if put(&history, &address).is_ok() && leaves {
        let _refused = root().is_some_and(|root| root.remove_attribute(ROUTE).is_err());
    }
}

fn route() -> Option<String> {
    root()?.get_attribute(ROUTE)
}

fn root() -> Option<Element> {
    window()?.document()?.document_element()
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
