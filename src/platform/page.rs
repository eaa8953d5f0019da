//! The document: its language, title and theme, where the reader is in it.

use std::cell::RefCell;

use gloo::render::{AnimationFrame, request_animation_frame};
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlDialogElement, HtmlElement, window};

/// What the style sheet leaves out of the layout until it is near what is seen, so that a long page is
/// there soon.
const LATER: &str = "[data-later]";

/// How many of these are laid out for one picture.
const FOR_ONE: usize = 3;

thread_local! {
    static LAYING_OUT: RefCell<Option<AnimationFrame>> = const { RefCell::new(None) };
}

/// Lays the whole page out, a few parts for each picture, so that what is far down is where it seems to be.
pub fn lay_out() {
    if LAYING_OUT.with_borrow(Option::is_none) {
        lay_out_next();
    }
}

fn lay_out_next() {
    let frame = request_animation_frame(|_| {
        let document = document();
        let next = || document.as_ref()?.query_selector(LATER).ok().flatten();
        let mut some = false;
        for _ in 0..FOR_ONE {
            let Some(part) = next() else { break };
            some = part.remove_attribute("data-later").is_ok();
        }
        match some {
            true => lay_out_next(),
            false => LAYING_OUT.set(None),
        }
    });
    LAYING_OUT.set(Some(frame));
}

/// Says which language the document is in.
pub fn set_language(tag: &str) {
    set_root_attribute("lang", Some(tag));
}

/// Sets the theme; `None` follows the system.
pub fn set_theme(theme: Option<&str>) {
    set_root_attribute("data-theme", theme);
}

/// Sets the size of the letters; `None` is the browser's.
pub fn set_size(size: Option<&str>) {
    set_root_attribute("data-size", size);
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to an element and brings it into view, opening what hides it and what it holds
/// folded; says whether it is there.
pub fn focus(id: &str) -> bool {
    let element = document().and_then(|document| document.get_element_by_id(id));
    let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) else { return false };
    let mut around = element.parent_element();
    while let Some(it) = around {
        open(&it);
        around = it.parent_element();
    }
    let inside = element.children();
    (0..inside.length()).filter_map(|nth| inside.item(nth)).for_each(|it| open(&it));
    let _refused = element.focus().is_err();
    element.scroll_into_view();
    true
}

/// Goes to the place that the address names, where it is folded away in what was drawn.
pub fn show_place() {
    let hash = window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    let id = hash.trim_start_matches('#');
    let element = document().and_then(|document| document.get_element_by_id(id));
    if element.is_some_and(|it| it.closest("details:not([open])").is_ok_and(|around| around.is_some())) {
        focus(id);
    }
}

/// Opens an element, where it is a section that opens.
fn open(element: &Element) {
    if element.local_name() == "details" {
        let _refused = element.set_attribute("open", "").is_err();
    }
}

/// Opens a dialogue over the page, with the focus in it. Browsers before 2022 may know none: there
/// it is shown over the page all the same, and its first button has the focus.
pub fn open_dialog(id: &str) {
    let Some(dialog) = dialog(id) else { return };
    if Reflect::has(&dialog, &JsValue::from_str("showModal")).unwrap_or(false) {
        let _open_already = dialog.show_modal().is_err();
        return;
    }
    let _refused = dialog.set_attribute("open", "").is_err();
    let first = dialog.query_selector("button").ok().flatten().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    if let Some(first) = first {
        let _refused = first.focus().is_err();
    }
}

/// Closes a dialogue; the focus goes back to where it was before.
pub fn close_dialog(id: &str) {
    if let Some(dialog) = dialog(id).filter(|it| Reflect::has(it, &JsValue::from_str("close")).unwrap_or(false)) {
        dialog.close();
    }
}

fn dialog(id: &str) -> Option<HtmlDialogElement> {
    // By its name: a browser that knows no dialogue has no class for it either.
    let element = document()?.get_element_by_id(id)?;
    (element.local_name() == "dialog").then(|| element.unchecked_into())
}

/// Takes the focus from what has it. What goes from the page with the focus on it makes the browser
/// work out how the page looks while half of it is drawn.
pub fn unfocus() {
    let focused = document().and_then(|document| document.active_element());
    if let Some(focused) = focused.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _refused = focused.blur().is_err();
    }
}

/// Moves the focus to an element, part of a drawing too, and scrolls no further than it must.
pub fn step_to(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    // Elements of a drawing take the focus by the same method, and are no `HtmlElement`.
    if let Some(element) = element.map(|element| element.unchecked_into::<HtmlElement>()) {
        let _refused = element.focus().is_err();
    }
}

/// Marks an element as taken, and the group around it as busy; says whether the group was not already.
pub fn take(element: &Element, group: &str) -> bool {
    const BUSY: &str = "aria-busy";
    let Some(group) = element.closest(group).ok().flatten() else { return true };
    if group.has_attribute(BUSY) {
        return false;
    }
    for it in [&group, element] {
        let _refused = it.set_attribute(BUSY, "true").is_err();
    }
    true
}

/// Goes to the top of the page.
pub fn to_top() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Opens the print dialogue.
pub fn print() {
    if let Some(window) = window() {
        let _refused = window.print().is_err();
    }
}

fn set_root_attribute(name: &str, value: Option<&str>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let _refused = match value {
        Some(value) => root.set_attribute(name, value).is_err(),
        None => root.remove_attribute(name).is_err(),
    };
}

fn document() -> Option<Document> {
    window()?.document()
}
