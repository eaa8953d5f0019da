//! The large-print edition of the pages that somebody has to act on: one matter a screen, few words.
//!
//! It says what the pages in normal print say, of the same setup, and less of it. Its sizes are those of the
//! Chinese ministry's design specification for old people's use of mobile applications (April 2021, 1.1, 1.2, 2.1):
//! text of 18 points or more, what is most important of 30, lines 1.3 apart, what is pressed 60 by 60.

mod checklist;
mod emergency;
mod items;
mod result;

pub use checklist::checklist;
pub use emergency::emergency;
pub use result::{ResultView, result};
