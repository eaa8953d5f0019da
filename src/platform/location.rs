//! The address bar, where there is one.

use std::cell::RefCell;

use gloo::events::EventListener;
use litemap::LiteMap;
use wasm_bindgen::JsValue;
use web_sys::{Element, History, ScrollRestoration, window};

use super::Arrival;
use super::place::{self, Place};

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

/// What the history has of ours: where in it the reader is, and of each entry where the reader was in
/// the page when it was left.
struct Trace {
    at: i32,
    places: LiteMap<i32, Place>,
    /// How far down the page was when it was last scrolled.
    scrolled: f64,
}

thread_local! {
    static TRACE: RefCell<Trace> = RefCell::new(Trace {
        // After a reload the entry is the one that it was.
        at: history().as_ref().and_then(read).map_or(0, |(at, _)| at),
        places: LiteMap::new(),
        scrolled: 0.0,
    });
}

/// Puts a new entry with a note into the history, at the same address if none is given; in a frame
/// without a history, nothing happens.
pub fn push(address: Option<&str>, note: &str) {
    let Some(history) = history() else { return };
    let here = place::of_reader();
    let at = TRACE.with_borrow(|trace| trace.at) + 1;
    // Where an address cannot be written the reader stays where the frame is.
    if history.push_state_with_url(&state(at, note), "", address).is_ok() {
        written();
        TRACE.with_borrow_mut(|trace| {
            trace.leave(here);
            // What lay ahead is gone.
            trace.places.retain(|&it, _| it < at);
            trace.at = at;
        });
    }
}

/// Puts another address in place of the current one.
pub fn replace(address: &str) {
    if let Some(history) = history() {
        let state = history.state().unwrap_or_default();
        if history.replace_state_with_url(&state, "", Some(address)).is_ok() {
            written();
        }
    }
}

/// Notes something with the current entry.
pub fn note(note: &str) {
    let Some(history) = history() else { return };
    if read(&history).is_none_or(|(_, noted)| noted != note) {
        let at = TRACE.with_borrow(|trace| trace.at);
        let _refused = history.replace_state(&state(at, note), "").is_err();
    }
}

/// Goes so many entries forward, or back.
pub fn go(by: i32) {
    if let Some(history) = history() {
        let _refused = history.go_with_delta(by).is_err();
    }
}

/// Returns to where the reader was when the current entry was left; says whether that is known.
pub fn come_back() -> bool {
    let place = TRACE.with_borrow(|trace| trace.places.get(&trace.at).cloned());
    place.map(place::come_back).is_some()
}

impl Trace {
    fn leave(&mut self, place: Option<Place>) {
        if let Some(place) = place {
            self.places.insert(self.at, place);
        }
    }
}

fn history() -> Option<History> {
    window()?.history().ok()
}

/// Ours begins so in the state of an entry; the number of the entry follows, and the note.
const OURS: &str = "long-night";

fn state(at: i32, note: &str) -> JsValue {
    JsValue::from_str(&format!("{OURS} {at} {note}"))
}

fn read(history: &History) -> Option<(i32, String)> {
    let state = history.state().ok()?.as_string()?;
    let (at, note) = state.strip_prefix(OURS)?.trim_start().split_once(' ')?;
    Some((at.parse().ok()?, note.to_owned()))
}

/// Once an address is written it alone says which page this is.
fn written() {
    let _refused = root().is_some_and(|root| root.remove_attribute(ROUTE).is_err());
}

fn route() -> Option<String> {
    root()?.get_attribute(ROUTE)
}

fn root() -> Option<Element> {
    window()?.document()?.document_element()
}

/// Calls back when the reader goes back or forward, as long as the listeners live. From now on where the
/// reader was is returned to by the page itself: it is there before the browser could know.
#[must_use]
pub fn on_change(then: impl Fn(Arrival) + 'static) -> Option<[EventListener; 4]> {
    let window = window()?;
    restore_by(ScrollRestoration::Manual);
    let on = |name: &'static str, then: Box<dyn Fn()>| EventListener::new(&window, name, move |_| then());
    Some([
        on("popstate", Box::new(move || then(arrive()))),
        on("scroll", Box::new(|| TRACE.with_borrow_mut(|trace| trace.scrolled = place::scrolled()))),
        // A reload, or a page that comes back as it was, is the browser's.
        on("pagehide", Box::new(|| restore_by(ScrollRestoration::Auto))),
        on("pageshow", Box::new(|| restore_by(ScrollRestoration::Manual))),
    ])
}

/// Takes note of the entry that the reader has come to.
fn arrive() -> Arrival {
    let here = place::of_reader();
    let known = history().as_ref().and_then(read);
    let by = TRACE.with_borrow_mut(|trace| {
        let by = known.as_ref().map(|(at, _)| at - trace.at);
        // The browser may have gone to the place already; before that, it was last scrolled by the reader.
        let here = here.map(|here| if by.is_none() { here.at(trace.scrolled) } else { here });
        trace.leave(here);
        trace.at += by.unwrap_or(1);
        by
    });
    if known.is_none() {
        note("");
    }
    Arrival { address: address(), note: known.map(|(_, note)| note).unwrap_or_default(), by }
}

fn restore_by(who: ScrollRestoration) {
    if let Some(history) = history() {
        let _refused = history.set_scroll_restoration(who).is_err();
    }
}

/// The languages that the browser asks for, the most wanted first.
#[must_use]
pub fn languages() -> Vec<String> {
    let list = window().map(|window| window.navigator().languages());
    list.map(|list| list.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}
