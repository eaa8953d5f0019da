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
mod first_drawing;
mod pages;
mod parts;
mod root;
mod shared;
pub mod store;
mod style;

use std::rc::Rc;

use assets::provide_content;
use first_drawing::FirstDrawing;
use gloo::timers::callback::Timeout;
use platform::{Platform as _, Web};
use story::Game;

#[cfg(feature = "ssr")]
pub use drawn::drawn;
pub use root::{Browser, Props, Root};
pub use shared::Shared;

/// The id of the element that holds the page.
const APP: &str = "app";

/// Puts the application into the element `app` of the page: unpacks the rules and the story, then
/// shows it. These are two stretches of work, so that the page can be moved in between.
pub fn run() {
    provide_content(&Web);
    let game = Shared::new(Game::load());
    Timeout::new(0, move || show(game)).forget();
}

/// Draws the application out of sight, then puts it in the place of the page as it was written.
fn show(game: Shared<Game>) {
    let document = web_sys::window().and_then(|window| window.document());
    let places = document.and_then(|it| Some((it.get_element_by_id(APP)?, it.create_element("div").ok()?)));
    let browser = Browser(Rc::new(Web));
    let Some((written, drawn)) = places else {
        let props = Props { game, browser, bare: false, drawing: FirstDrawing::default() };
        yew::Renderer::<Root>::with_props(props).render();
        return;
    };
    drawn.set_id(APP);
    let shown = drawn.clone();
    let drawing = FirstDrawing::in_slices(move || {
        let _gone = written.replace_with_with_node_1(&shown).is_err();
        Web.tell_drawn();
    });
    yew::Renderer::<Root>::with_root_and_props(drawn, Props { game, browser, bare: false, drawing }).render();
}
