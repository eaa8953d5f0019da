//! Pressing, natively.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use crate::coder::Range;
use crate::letters::letters;
use crate::model::Model;
use crate::{MOST, MOST_LETTERS};

static MODEL: Mutex<Model> = Mutex::new(Model::NOTHING);

/// Files are larger together than there is room for where they are opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooLarge {
    /// How many there are, or letters of them.
    pub bytes: usize,
    /// What there is room for.
    pub most: usize,
}

impl fmt::Display for TooLarge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes are too many to be pressed together: at most {}", self.bytes, self.most)
    }
}

/// Files pressed one after the other, each by what was learnt from those before, as letters; with each
/// file, whether it is a WebAssembly module.
pub fn press<'a>(files: impl IntoIterator<Item = (bool, &'a [u8])>) -> Result<String, TooLarge> {
    let mut model = MODEL.lock().unwrap_or_else(PoisonError::into_inner);
    model.start();
    let mut range = Range::WHOLE;
    let mut pressed = Vec::new();
    let mut sum = 0;
    for (module, file) in files {
        sum += file.len();
        is_room(sum, MOST)?;
        model.begin(module);
        for byte in file {
            let mut bits = (0..8).rev().map(|bit| byte >> bit & 1 == 1);
            model.byte(|likelihood| {
                let one = bits.next().unwrap_or_default();
                range.keep(range.middle(likelihood), one);
                while let Some(byte) = range.first() {
                    pressed.push(byte);
                }
                one
            });
        }
    }
    pressed.extend(range.end());
    let letters = letters(&pressed);
    is_room(letters.len(), MOST_LETTERS)?;
    Ok(letters)
}

fn is_room(bytes: usize, most: usize) -> Result<(), TooLarge> {
    if bytes > most { Err(TooLarge { bytes, most }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model;
    use crate::open::Opener;

    static OPENER: Mutex<Opener> = Mutex::new(Opener::NOTHING);

    /// A file, and whether it is a module.
    type File<'a> = (bool, &'a [u8]);

    fn open(letters: &str, files: &[File<'_>]) -> Vec<u8> {
        let mut opener = OPENER.lock().unwrap_or_else(PoisonError::into_inner);
        opener.room()[..letters.len()].copy_from_slice(letters.as_bytes());
        opener.start(letters.len());
        let mut end = 0;
        for (module, file) in files {
            opener.begin(*module);
            // In stretches, as the page does it.
            for stretch in file.chunks(100) {
                end += stretch.len();
                opener.read(end);
            }
        }
        opener.opened()[..end].to_vec()
    }

    /// A byte that follows from nothing.
    fn noise(at: u32) -> u8 {
        (model::mix(at, 7) >> 9) as u8
    }

    /// A module of functions whose instructions follow on one another, and whose numbers do not.
    fn module() -> Vec<u8> {
        let mut module = b"\0asm\x01\0\0\0\x01\x02\0\0".to_vec();
        let mut code = vec![40];
        for at in (0..40).map(|function| function * 8) {
            let number = |at: u32| noise(at) & 127;
            let mut body = vec![2, 3, 0x7f, 1, 0x7e];
            body.extend([0x20, number(at), 0x41, noise(at + 1) | 128, number(at + 2), 0x6a, 0x28, 2, number(at + 3)]);
            body.extend([0x0e, 2, number(at + 4), 1, 0, 0x10, number(at + 5), 0xfc, 10, 0, 0, 0xfc, 2, 0xfc, 11, 0]);
            body.extend([0x44, 1, 2, 3, 4, 5, 6, 7, 8, 0x43, 1, 2, 3, 4, 0x20, number(at + 6), 0x0b]);
            code.push(body.len() as u8);
            code.extend(body);
        }
        module.extend([10, (code.len() & 127) as u8 | 128, (code.len() >> 7) as u8]);
        module.extend(code);
        module.extend([11, 3, b'a', b'b', b'c', 0]);
        module
    }

    fn pressed(files: &[File<'_>]) -> String {
        press(files.iter().copied()).expect("there is room")
    }

    #[test]
    fn what_is_pressed_comes_back() {
        let noise: Vec<u8> = (0..3000).map(noise).collect();
        let text = "一部手机，一个夜晚。One phone, one night. ".repeat(40);
        let (module, text) = (module(), text.as_bytes());
        let broken = [&module[..60], &noise].concat();
        let all: [File<'_>; 8] = [
            (false, b""),
            (false, b"a"),
            (false, text),
            (true, &module),
            (false, &noise),
            (true, &noise),
            (true, &broken),
            (false, text),
        ];
        for files in [&all[..], &all[..1], &all[3..4], &[]] {
            let whole: Vec<u8> = files.iter().flat_map(|(_, file)| file.iter().copied()).collect();
            assert!(open(&pressed(files), files) == whole);
        }
        assert!(pressed(&[(false, text)]).len() < 140, "what comes again takes next to no room");
        assert!(pressed(&[(false, &noise[..])]).len() < noise.len() * 5 / 4, "noise does not grow much");
    }

    #[test]
    fn a_module_is_read_field_by_field() {
        let module = module();
        let [plain, by_field] = [false, true].map(|it| pressed(&[(it, &module[..])]).len());
        assert!(by_field < plain, "{by_field} letters, read as anything else {plain}");
    }

    #[test]
    fn what_there_is_no_room_for_is_not_pressed() {
        let large = vec![0; MOST + 1];
        assert_eq!(press([(false, &large[..])]), Err(TooLarge { bytes: MOST + 1, most: MOST }));
    }
}
