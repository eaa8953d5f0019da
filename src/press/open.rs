//! Opening what was pressed.

use crate::coder::Range;
use crate::letters::read_letters;
use crate::model::Model;
use crate::{MOST, MOST_LETTERS};

/// Opens files that were pressed together, as far as they are wanted.
pub struct Opener {
    model: Model,
    pressed: [u8; MOST_LETTERS],
    /// The byte of those that is read next.
    next: usize,
    range: Range,
    /// The number that says which part of the range is meant.
    here: u32,
}

impl Opener {
    /// One that has nothing to open.
    pub const NOTHING: Self =
        Self { model: Model::NOTHING, pressed: [0; MOST_LETTERS], next: 0, range: Range::NOTHING, here: 0 };

    /// Where the letters are put before [`start`](Self::start).
    pub fn room(&mut self) -> &mut [u8; MOST_LETTERS] {
        &mut self.pressed
    }

    /// What was opened, followed by what has not been yet.
    pub fn opened(&self) -> &[u8; MOST] {
        self.model.read()
    }

    /// Starts with so many letters in the [`room`](Self::room).
    pub fn start(&mut self, letters: usize) {
        read_letters(&mut self.pressed, letters);
        self.model.start();
        self.range = Range::WHOLE;
        self.here = u32::from_be_bytes([self.pressed[0], self.pressed[1], self.pressed[2], self.pressed[3]]);
        self.next = 4;
    }

    /// Begins another file: a WebAssembly module, or anything else.
    pub fn begin(&mut self, module: bool) {
        self.model.begin(module);
    }

    /// Reads on until so many bytes of all files are there.
    pub fn read(&mut self, end: usize) {
        let Self { model, pressed, next, range, here } = self;
        while model.len() < end.min(MOST) {
            model.byte(|likelihood| {
                let middle = range.middle(likelihood);
                let one = *here <= middle;
                range.keep(middle, one);
                while range.first().is_some() {
                    *here = *here << 8 | u32::from(pressed[*next % MOST_LETTERS]);
                    *next += 1;
                }
                one
            });
        }
    }
}
