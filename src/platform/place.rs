//! Where the reader is in a page: how far down, which sections are open, what has the focus.

use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Object;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, Window, window};

/// What opens and closes.
const SECTIONS: &str = "main details";

/// What a reader may have pressed.
const PRESSED: &str = "main a[href], main button, main summary, main input, main select";

/// How long a page that is still being drawn is waited for: so many times so many milliseconds.
const PATIENCE: (u32, u32) = (60, 50);

/// Where a reader is in a page. Elements go by which of their kind they are, and by their words.
#[derive(Clone, Debug)]
pub struct Place {
    /// How far down, and how high the page is, in pixels.
    y: f64,
    height: i32,
    open: Vec<(u32, String)>,
    focus: Option<(u32, String)>,
}

impl Place {
    /// The same so far down.
    pub fn at(self, y: f64) -> Self {
        Self { y, ..self }
    }
}

/// How far down the page is.
pub fn scrolled() -> f64 {
    window().and_then(|window| window.scroll_y().ok()).unwrap_or_default()
}

/// Where the reader is.
pub fn of_reader() -> Option<Place> {
    let document = document()?;
    let open = all(&document, SECTIONS).filter(|(_, it)| it.has_attribute("open"));
    let focused = document.active_element();
    let focus = all(&document, PRESSED).find(|(_, it)| Some(it) == focused.as_ref());
    Some(Place {
        y: scrolled(),
        height: height(&document),
        open: open.map(|(nth, it)| (nth, words(&it))).collect(),
        focus: focus.map(|(nth, it)| (nth, words(&it))),
    })
}

/// Returns to a place, as far as the page is drawn, and again until it is or the reader does something.
pub fn come_back(place: Place) {
    let Some(window) = window() else { return };
    let touched = Rc::new(std::cell::Cell::new(false));
    let listen = |name: &'static str| {
        let touched = touched.clone();
        EventListener::new(&window, name, move |_| touched.set(true))
    };
    let listeners = ["wheel", "touchstart", "pointerdown", "keydown", "popstate"].map(listen);
    settle(place, None, 0, Rc::new(move || touched.get() || listeners.is_empty()));
}

/// One attempt to return to a place; others follow while the page is being drawn, unless something else
/// has scrolled it from where the last attempt `left` it. A page that grows is scrolled by the browser.
fn settle(mut place: Place, left: Option<(f64, i32)>, attempt: u32, is_touched: Rc<dyn Fn() -> bool>) {
    let Some((window, document)) = window().zip(document()) else { return };
    let is_scrolled = left.is_some_and(|(y, high)| high == height(&document) && y != scrolled());
    if is_touched() || is_scrolled {
        return;
    }
    place.open.retain(|it| find(&document, SECTIONS, it).is_none_or(|it| it.set_attribute("open", "").is_err()));
    if let Some(focused) = place.focus.as_ref().and_then(|it| find(&document, PRESSED, it)) {
        focus(&focused);
        place.focus = None;
    } else if attempt == 0
        && let Some(heading) = document.query_selector("main h1").ok().flatten()
    {
        focus(&heading);
    }
    window.scroll_to_with_x_and_y(0.0, place.y);
    let is_there = place.open.is_empty() && height(&document) >= place.height;
    if !is_there && attempt < PATIENCE.0 {
        let left = Some((scrolled(), height(&document)));
        Timeout::new(PATIENCE.1, move || settle(place, left, attempt + 1, is_touched)).forget();
    }
}

/// Moves the focus to an element without scrolling to it.
fn focus(element: &Element) {
    let options = Object::new();
    let quiet = js_sys::Reflect::set(&options, &JsValue::from_str("preventScroll"), &JsValue::TRUE).is_ok();
    if let Some(element) = element.dyn_ref::<HtmlElement>().filter(|_| quiet) {
        let _refused = element.focus_with_options(options.unchecked_ref()).is_err();
    }
}

/// The element of a kind that has the same words; of several the one nearest to where it stood, for others may
/// have come or gone.
fn find(document: &Document, kind: &str, (nth, said): &(u32, String)) -> Option<Element> {
    let same = all(document, kind).filter(|(_, it)| words(it) == *said);
    same.min_by_key(|(at, _)| at.abs_diff(*nth)).map(|(_, it)| it)
}

/// The elements of a kind, counted.
fn all(document: &Document, kind: &str) -> impl Iterator<Item = (u32, Element)> {
    let found = document.query_selector_all(kind).ok();
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |nth| Some((nth, found.as_ref()?.get(nth)?.dyn_into().ok()?)))
}

/// By which words an element is known again: a section by those that open it.
fn words(element: &Element) -> String {
    let summary = element.query_selector("summary").ok().flatten();
    summary.as_ref().unwrap_or(element).text_content().unwrap_or_default()
}

fn height(document: &Document) -> i32 {
    document.document_element().map_or(0, |root| root.scroll_height())
}

fn document() -> Option<Document> {
    window().as_ref().and_then(Window::document)
}
