//! The browser's application: pages and parts over a store.
//!
//! Invariants: the store is pure, and what it wants done to the world it says
//! as [`store::Effect`]s, which `effects` alone carries out; no text stands in
//! the code, all of it comes from `content/text`.

mod assets;
mod background_work;
mod context;
#[cfg(feature = "ssr")]
mod drawn;
mod effects;
mod pages;
mod parts;
mod root;
mod shared;
pub mod store;
mod style;

use std::rc::Rc;

use assets::provide_content;
use gloo::timers::callback::Timeout;
use platform::Web;
use story::Game;

#[cfg(feature = "ssr")]
pub use drawn::drawn;
pub use root::{Browser, Props, Root};
pub use shared::Shared;

/// Puts the application into the element `app` of the page: unpacks the rules and the story, then
/// shows it. These are two stretches of work, so that the page can be moved in between.
pub fn run() {
    provide_content(&Web);
    let game = Shared::new(Game::load());
    Timeout::new(0, move || show(game)).forget();
}

/// Shows the application.
fn show(game: Shared<Game>) {
    let root =
        web_sys::window().and_then(|window| window.document()).and_then(|document| document.get_element_by_id("app"));
    let props = Props { game, browser: Browser(Rc::new(Web)), bare: false };
    match root {
        Some(root) => yew::Renderer::<Root>::with_root_and_props(root, props).render(),
        None => yew::Renderer::<Root>::with_props(props).render(),
    };
}
