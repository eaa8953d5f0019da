//! The browser behind a trait. Every service may be missing or refused, and the
//! answer says so instead of failing. Called by `app` alone, through [`Platform`].
//!
//! [`Web`] is the browser. [`Headless`] is an address without a browser: the site
//! builder draws the published pages with it. This crate knows none of the others.

mod assets;
mod background;
mod clipboard;
mod clock;
mod files;
mod headless;
mod host;
mod location;
mod page;
mod place;
mod speech;
mod storage;
mod web;

use std::any::Any;
use std::rc::Rc;

use web_sys::Element;

pub use files::{Read, read};
pub use headless::Headless;
pub use web::Web;

/// A guard: dropping it ends what it stands for, such as a listener.
pub type Held = Box<dyn Any>;

/// Takes the key under which another tab changed something, and what the key held before.
pub type OnKept = Box<dyn Fn(&str, Option<String>)>;

/// Takes what a module in the background reports: its messages; nothing, once it has failed.
pub type OnReport = Box<dyn Fn(Option<Vec<u8>>)>;

/// A module in the background; dropping it ends it.
pub trait Module {
    /// Sends it a message.
    fn ask(&self, message: &[u8]);
}

/// A local time: year, month, day, hour and minute.
pub type Here = (u32, u32, u32, u32, u32);

/// A moment in UTC: year, month, day and the seconds since midnight.
pub type UtcTime = (u32, u32, u32, u32);

/// What may fail here without a word: in a frame, in another app's browser, or where it is missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Refusals {
    /// Files to save may not come.
    pub files: bool,
    /// Printing may do nothing.
    pub print: bool,
}

/// The state of reading aloud in the document's language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Voice {
    /// The device has no voice of its own for the language; one that needs a server is none.
    #[default]
    None,
    /// Nothing is being read.
    Silent,
    /// Something is being read.
    Reading,
}

/// An entry of the history that the reader has come to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrival {
    /// Its address, from the file's name on.
    pub address: String,
    /// What was noted with it.
    pub note: String,
    /// How many entries forward the reader went, or back; none, where the entry is a new one, of a place
    /// within the page.
    pub by: Option<i32>,
}

/// The services that the application asks of the browser and the device.
pub trait Platform {
    /// The text that is kept under a key; one that only memory holds is newer than one that lasts.
    fn get(&self, key: &str) -> Option<String>;
    /// The text that is kept under a key and outlasts the page.
    fn get_lasting(&self, key: &str) -> Option<String>;
    /// Keeps a text under a key, where it outlasts the page; says whether it does.
    fn set_lasting(&self, key: &str, text: &str) -> bool;
    /// Keeps a text under a key for as long as the page is there.
    fn set_in_memory(&self, key: &str, text: &str);
    /// Forgets what is kept under a key.
    fn remove(&self, key: &str);
    /// Calls back when another tab has changed what is kept.
    fn on_kept(&self, then: OnKept) -> Option<Held>;
    /// Whether what is kept outlasts the page.
    fn lasts(&self) -> bool;

    /// The address, from the file's name on.
    fn address(&self) -> String;
    /// Whether each page has an address of its own: not in the one file, on a disk, or in a frame
    /// without an origin, where only what follows `?` can be written.
    fn has_files(&self) -> bool;
    /// Puts a new entry with a note into the history; in a frame without one, nothing happens. Where the
    /// reader is in the page is remembered with the entry that is left.
    fn push(&self, address: &str, note: &str);
    /// Puts a new entry with a note into the history, at the same address.
    fn push_here(&self, note: &str);
    /// Puts another address in place of the current one.
    fn replace(&self, address: &str);
    /// Notes something with the current entry of the history.
    fn note(&self, note: &str);
    /// Goes so many entries forward in the history, or back.
    fn go(&self, by: i32);
    /// Calls back when the reader goes back or forward.
    fn on_address(&self, then: Box<dyn Fn(Arrival)>) -> Option<Held>;
    /// Returns to where the reader was in the page when this entry of the history was left: scrolled as
    /// far, with the same sections open. Says whether that is known.
    fn come_back(&self) -> bool;
    /// The languages that the browser asks for, the most wanted first.
    fn languages(&self) -> Vec<String>;

    /// Says which language the document is in.
    fn set_language(&self, tag: &str);
    /// Sets the theme; `None` follows the system.
    fn set_theme(&self, theme: Option<&str>);
    /// Sets the size of the letters; `None` is the browser's.
    fn set_size(&self, size: Option<&str>);
    /// Sets the document's title.
    fn set_title(&self, title: &str);
    /// Lays out, a few at a time, the parts of the page that are marked as `data-later`.
    fn lay_out(&self);
    /// Moves the focus to an element and brings it into view, opening what hides it and what it holds
    /// folded; says whether it is there.
    fn focus(&self, id: &str) -> bool;
    /// Moves the focus to an element, part of a drawing too, and scrolls no further than it must.
    fn step_to(&self, id: &str);
    /// Opens a dialogue over the page, with the focus in it; where the browser knows none, shows it.
    fn open_dialog(&self, id: &str);
    /// Closes a dialogue; the focus goes back to where it was before.
    fn close_dialog(&self, id: &str);
    /// Takes the focus from what has it.
    fn unfocus(&self);
    /// Goes to the top of the page.
    fn to_top(&self);
    /// What may fail here without a word.
    fn refusals(&self) -> Refusals;
    /// Whether the page stands in a frame.
    fn is_framed(&self) -> bool;
    /// Whether the browser may erase what is kept once the page was not opened for seven days.
    fn erases_unvisited(&self) -> bool;
    /// Asks the browser, where it can be asked, not to erase what is kept without the reader's word.
    fn ask_to_persist(&self);
    /// Opens the print dialogue.
    fn print(&self);
    /// Offers a text as a file to save.
    fn save(&self, name: &str, text: &str);
    /// Copies a text; says whether the browser let it be copied. To be called while the reader clicks.
    fn copy(&self, text: &str) -> bool;
    /// Selects and copies the text of a field; says whether the browser let it be copied. To be called while
    /// the reader clicks.
    fn copy_field(&self, id: &str) -> bool;
    /// The state of reading aloud in the document's language.
    fn voice(&self) -> Voice;
    /// Calls back when that state has changed: a browser looks for its voices in its own time.
    fn on_voice(&self, then: Rc<dyn Fn()>) -> Option<Held>;
    /// Reads a text aloud in the document's language, in place of what is being read.
    fn read_aloud(&self, text: &str);
    /// Ends what is being read.
    fn hush(&self);
    /// Tells the page's script that the application has drawn its first page.
    fn tell_drawn(&self);
    /// Calls back once what has changed is to be seen, or at once where nobody can say when.
    fn when_seen(&self, then: Box<dyn FnOnce()>);
    /// Marks an element as taken, and the group around it as busy; says whether the group was not already.
    fn take(&self, element: &Element, group: &str) -> bool;

    /// The time where the reader is, as the device has it.
    fn here(&self) -> Here;
    /// The time of the world (UTC).
    fn now(&self) -> UtcTime;
    /// Milliseconds since a moment less than a minute ago; see [`Platform::instant`].
    fn since(&self, instant: u32) -> u32;
    /// The milliseconds of this minute.
    fn instant(&self) -> u32;

    /// What was fetched under a name.
    fn loaded(&self, name: &str) -> Option<Vec<u8>>;
    /// Fetches files, then calls back with whether all came.
    fn load(&self, names: &[&str], then: Box<dyn FnOnce(bool)>);
    /// Starts the module that thinks long: in a worker, or in the page, where it works for a few
    /// milliseconds at a time. What it reports comes later, and never before this returns; nothing comes
    /// back where there is no such module.
    fn start_background(&self, in_page: bool, hear: OnReport) -> Option<Box<dyn Module>>;
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests;
