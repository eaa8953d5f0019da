//! What the store wants done outside.

use share::kept::Key;

use super::Theme;
use i18n::Locale;
use share::route::{Route, Size};

/// Something to be done outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Put an address into the history.
    Push(Route),
    /// Put a new entry into the history for the scene that has come.
    Scene,
    /// Put an address in place of the current one.
    Replace(Route),
    /// Go so many entries forward in the history, or back.
    Step(i32),
    /// Return to where the reader was in the page, where that is known; else as to a new page.
    Return,
    /// Keep a text under a key, or forget it.
    Keep(Key, Option<String>),
    /// Say which language the document is in.
    Language(Locale),
    /// Set the document's theme.
    Theme(Theme),
    /// Set the size of the document's letters.
    Size(Size),
    /// Move the focus to what is new.
    Focus,
    /// Move the focus to the element with this id.
    FocusOn(String),
    /// Go to the top of the page.
    Top,
    /// Hand a file to the reader: its name and its text.
    Save(&'static str, String),
    /// Ask the browser not to erase what is kept.
    Persist,
    /// Print the page.
    Print,
    /// Read a text aloud in the reader's language, or no longer read.
    ReadAloud(Option<String>),
}
