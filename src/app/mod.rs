//! The browser's application: pages and parts over a store.
//!
//! Invariants: the store is pure, and what it wants done to the world it says
//! as [`store::Effect`]s, which `effects` alone carries out; no text stands in
//! the code, all of it comes from `content/text`.

mod context;
mod deeds;
mod effects;
pub mod kept;
pub mod list;
mod markup;
pub mod message;
mod pages;
mod parts;
mod resume;
mod root;
mod shared;
pub mod shelf;
pub mod store;
mod supply;

/// Puts the application into the element `app` of the page.
pub fn run() {
    let root =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    match root {
        Some(root) => yew::Renderer::<root::Root>::with_root(root).render(),
        None => yew::Renderer::<root::Root>::new().render(),
    };
}
