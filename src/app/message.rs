//! Messages to the store, and what it wants done outside.

use super::kept::Key;
use super::list::ListMsg;
use super::shelf::ShelfMsg;
use super::store::Theme;
use checkup::Reply;
use i18n::Locale;
use platform::Arrival;
use share::learning::When;
use share::numbers::Number;
use share::route::{Page, Route};
use share::ticks::Moment;
use story::Opening;
use world::model::Side;

/// Something that happened to the application.
#[derive(Clone, Debug, PartialEq)]
pub enum Msg {
    /// What the page was asked to fetch has come, or not.
    Supplied(bool),
    /// The reader asks for it again.
    Again,
    /// The reader follows a link.
    Go(Page),
    /// The reader follows a link to a place in a page, by the place's id.
    See(Page, String),
    /// The reader went back or forward in the history.
    Arrived(Arrival),
    /// The reader switches the language.
    Speak(Locale),
    /// The reader switches the colours.
    Paint(Theme),
    /// The player chooses: an index among the choices offered.
    Choose(u8),
    /// The player goes back to before choice number so and so, from 0.
    Rewind(usize),
    /// The player begins again.
    Begin(Opening),
    /// The player wants to begin again; where that would end a running night, the page asks first.
    Wish(Opening),
    /// The player was asked, and goes on with the running night.
    Unwish,
    /// The reader ticks a step of the emergency off, or takes the tick back.
    Tick(String, Option<Moment>),
    /// The reader clears the emergency's ticks.
    ClearTicks,
    /// The reader notes a telephone number.
    Note(Number),
    /// The reader takes a noted number off the list, counted from 0.
    DropNote(usize),
    /// Something happened to the checklist.
    List(ListMsg),
    /// Something happened to what is kept of the nights.
    Shelf(ShelfMsg),
    /// The reader tells the self-check something.
    Tell(Tell),
    /// Something happened to the questions before and after a night.
    Learn(Learn),
    /// The reader wants the damaged save as a file.
    ExportDamaged,
    /// The reader is done with the damaged save.
    DropDamaged,
    /// The reader wants what stands under a key forgotten.
    Forget(Key),
    /// The reader wants everything on this device forgotten.
    Erase,
    /// The reader prints the page.
    Print,
    /// Another tab has changed what a key holds; what it held before.
    Changed(Key, Option<String>),
    /// The reader has read that a role's night was played in another tab, and goes on with this one.
    Stay(Side),
    /// The reader goes on with a role's night as another tab has it.
    Switch(Side),
    /// The reader has read that what was kept is older than what was seen.
    OlderRead,
}

/// Something that the reader tells the self-check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tell {
    /// The answer to a question.
    Answer(String, Reply),
    /// Whether a way of losing the phone counts.
    Mind(String, bool),
    /// That a control counts as if it were in place, or no longer.
    Tick(String, bool),
    /// That these controls count as if they were in place: those marked as done in the checklist.
    Count(Vec<String>),
    /// That no control counts as if it were in place.
    Untick,
    /// To look at a persona's phone, or at one's own.
    LookAt(Option<String>),
    /// To begin again with no answer at all.
    Afresh,
}

/// Something that happens to the questions before and after a night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Learn {
    /// An answer: when it is said, the question, the answer.
    Say(When, String, String),
    /// The questions before are left out.
    Skip,
    /// The answers are wanted.
    Show,
    /// The questions after are wanted once more.
    Again,
}

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
    /// Move the focus to what is new.
    Focus,
    /// Move the focus to the element with this id.
    FocusOn(String),
    /// Go to the top of the page.
    Top,
    /// Hand a file to the reader: its name and its text.
    Save(&'static str, String),
    /// Print the page.
    Print,
}
