//! The headless platform: an address without a browser.

use std::rc::Rc;

use web_sys::Element;

use super::{Arrival, Held, Here, Module, OnKept, OnReport, Platform, Refusals, UtcTime, Voice};

/// A reader who has just come to an address for the first time, with everything at hand.
///
/// What would change a page is left undone; what is asked for is not there. The time is that of the
/// night's beginning, so that the same page comes out on every day.
#[derive(Clone, Debug, Default)]
pub struct Headless {
    address: String,
}

impl Headless {
    /// A reader at an address: of a file, or one that begins with `?` where pages are no files.
    #[must_use]
    pub fn at(address: impl Into<String>) -> Self {
        Self { address: address.into() }
    }
}

impl Platform for Headless {
    fn get(&self, _: &str) -> Option<String> {
        None
    }

    fn get_lasting(&self, _: &str) -> Option<String> {
        None
    }

    fn set_lasting(&self, _: &str, _: &str) -> bool {
        true
    }

    fn set_in_memory(&self, _: &str, _: &str) {}

    fn remove(&self, _: &str) {}

    fn on_kept(&self, _: OnKept) -> Option<Held> {
        None
    }

    fn lasts(&self) -> bool {
        true
    }

    fn address(&self) -> String {
        self.address.clone()
    }

    fn has_files(&self) -> bool {
        !self.address.starts_with('?')
    }

    fn push(&self, _: &str, _: &str) {}

    fn push_here(&self, _: &str) {}

    fn replace(&self, _: &str) {}

    fn note(&self, _: &str) {}

    fn go(&self, _: i32) {}

    fn on_address(&self, _: Box<dyn Fn(Arrival)>) -> Option<Held> {
        None
    }

    fn come_back(&self) -> bool {
        false
    }

    fn languages(&self) -> Vec<String> {
        Vec::new()
    }

    fn set_language(&self, _: &str) {}

    fn set_theme(&self, _: Option<&str>) {}

    fn set_size(&self, _: Option<&str>) {}

    fn set_title(&self, _: &str) {}

    fn lay_out(&self) {}

    fn focus(&self, _: &str) -> bool {
        false
    }

    fn step_to(&self, _: &str) {}

    fn open_dialog(&self, _: &str) {}

    fn close_dialog(&self, _: &str) {}

    fn unfocus(&self) {}

    fn to_top(&self) {}

    fn refusals(&self) -> Refusals {
        Refusals::default()
    }

    fn is_framed(&self) -> bool {
        false
    }

    fn erases_unvisited(&self) -> bool {
        false
    }

    fn ask_to_persist(&self) {}

    fn print(&self) {}

    fn save(&self, _: &str, _: &str) {}

    fn copy(&self, _: &str) -> bool {
        false
    }

    fn copy_field(&self, _: &str) -> bool {
        false
    }

    fn voice(&self) -> Voice {
        Voice::None
    }

    fn on_voice(&self, _: Rc<dyn Fn()>) -> Option<Held> {
        None
    }

    fn read_aloud(&self, _: &str) {}

    fn hush(&self) {}

    fn tell_drawn(&self) {}

    fn when_seen(&self, _: Box<dyn FnOnce()>) {}

    fn take(&self, _: &Element, _: &str) -> bool {
        false
    }

    fn here(&self) -> Here {
        (2020, 9, 4, 19, 30)
    }

    fn now(&self) -> UtcTime {
        (2020, 9, 4, 11 * 3600 + 30 * 60)
    }

    fn since(&self, _: u32) -> u32 {
        0
    }

    fn instant(&self) -> u32 {
        0
    }

    fn loaded(&self, _: &str) -> Option<Vec<u8>> {
        None
    }

    fn load(&self, _: &[&str], _: Box<dyn FnOnce(bool)>) {}

    fn start_background(&self, _: bool, _: OnReport) -> Option<Box<dyn Module>> {
        None
    }
}
