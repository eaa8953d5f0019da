//! The store's part about files and printing where a browser may refuse them without a word: the reader gets
//! the text of the file to copy, or is told that printing may have failed.

use std::rc::Rc;

use super::{Effect, Model};

/// What was handed to the browser and may not have come to the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Handover {
    /// A file to save: its name and its text.
    File(&'static str, Rc<str>),
    /// A page to print.
    Print,
}

impl Model {
    /// Keeps in view what of these effects may fail here.
    pub(super) fn hand_over(&mut self, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Save(name, text) if self.refusals.files => {
                    self.handover = Some(Handover::File(name, text.as_str().into()));
                }
                Effect::Print if self.refusals.print => self.handover = Some(Handover::Print),
                _ => {}
            }
        }
    }
}
