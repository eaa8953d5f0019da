//! The module's entry: what the script around it calls, in a web worker or in the page.

/// What `background.js` calls.
#[cfg(target_arch = "wasm32")]
mod exports {
    use core::cell::RefCell;

    use content::WHOLE;
    use wasm_bindgen::prelude::wasm_bindgen;
    use worker::{Library, Work};

    thread_local! {
        static WORK: RefCell<Option<Work>> = const { RefCell::new(None) };
    }

    /// Takes the pack of all there is.
    #[wasm_bindgen]
    pub fn begin(whole: Vec<u8>) {
        content::provide(WHOLE, whole);
        WORK.set(Some(Work::new(Library::load())));
    }

    /// Takes a message from the page.
    #[wasm_bindgen]
    pub fn ask(message: &[u8]) {
        WORK.with_borrow_mut(|work| work.iter_mut().for_each(|work| work.ask(message)));
    }

    /// Whether there is anything to be done.
    #[wasm_bindgen]
    pub fn is_busy() -> bool {
        WORK.with_borrow(|work| work.as_ref().is_some_and(Work::is_busy))
    }

    /// Does the next step; returns a message for the page, where there is one.
    #[wasm_bindgen]
    pub fn step() -> Option<Vec<u8>> {
        WORK.with_borrow_mut(|work| work.as_mut().and_then(Work::step))
    }
}

#[cfg(target_arch = "wasm32")]
fn main() {}

/// There is no page here; the native companion is `longnight`.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("this thinks for the page: `cargo xtask serve` shows it, `longnight` is the one for here");
}
