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
mod tabs;

use crate::platform::page;
use crate::platform::supply::bring;
use crate::story::Game;
use gloo::timers::callback::Timeout;
use shared::Shared;
use supply::hand_over;

/// Puts the application into the element `app` of the page. What stands there stays until a page can
/// be shown in its place, so code that comes late is waited for where that page needs it.
pub fn run() {
    match page::is_fresh() {
        true => load(false),
        false => bring(&[], true, load),
    }
}

/// Unpacks the rules and the story, then shows the application: two stretches of work, so that the
/// page can be moved in between.
fn load(late: bool) {
    hand_over();
    let game = Shared::new(Game::load());
    Timeout::new(0, move || show(late, game)).forget();
}

/// Shows the application; `late` says whether the late code is there.
fn show(late: bool, game: Shared<Game>) {
    let root =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    match root {
        Some(root) => yew::Renderer::<root::Root>::with_root_and_props(root, root::Props { late, game }).render(),
        None => yew::Renderer::<root::Root>::with_props(root::Props { late, game }).render(),
    };
}
