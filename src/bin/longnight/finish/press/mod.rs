//! Files pressed as small as they get, for the one file, where a letter is a byte of it.
//!
//! Elsewhere a server's Brotli, a fifth larger, is opened by the browser at once. What is pressed
//! here is opened by `open.js`, bit by bit.

mod fields;
mod letters;
mod model;

use model::Model;

pub use letters::letters;

/// The script that opens what is pressed.
pub const SCRIPT: &str = include_str!("open.js");

/// Files pressed one after the other, each by what was learnt from those before; with each, whether it
/// is a WebAssembly module.
pub fn press<'a>(files: impl IntoIterator<Item = (bool, &'a [u8])>) -> Vec<u8> {
    let mut model = Model::new();
    let mut coder = Coder { low: 0, high: u32::MAX, bytes: Vec::new() };
    for (module, file) in files {
        model.begin(module);
        for byte in file {
            let mut bits = (0..8).rev().map(|bit| byte >> bit & 1 == 1);
            model.byte(|likelihood| {
                let one = bits.next().unwrap_or_default();
                coder.code(likelihood, one);
                one
            });
        }
    }
    coder.end()
}

/// Writes down which bits came, in as little room as they were likely.
struct Coder {
    low: u32,
    high: u32,
    bytes: Vec<u8>,
}

impl Coder {
    fn code(&mut self, likelihood: u32, one: bool) {
        let middle = middle(self.low, self.high, likelihood);
        (self.low, self.high) = if one { (self.low, middle) } else { (middle + 1, self.high) };
        while (self.low ^ self.high) >> 24 == 0 {
            self.bytes.push((self.high >> 24) as u8);
            self.low <<= 8;
            self.high = self.high << 8 | 255;
        }
    }

    fn end(mut self) -> Vec<u8> {
        self.bytes.extend(self.high.to_be_bytes());
        self.bytes
    }
}

/// Where a range is parted: below, up to this, lie the ones.
fn middle(low: u32, high: u32, likelihood: u32) -> u32 {
    low + ((u64::from(high - low) * u64::from(likelihood)) >> 16) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file, and whether it is a module.
    type File<'a> = (bool, &'a [u8]);

    /// What `open.js` does, in other words.
    fn open(pressed: &[u8], files: &[File<'_>]) -> Vec<Vec<u8>> {
        let mut model = Model::new();
        let (mut low, mut high) = (0, u32::MAX);
        let mut rest = pressed.iter().chain(std::iter::repeat(&0));
        let mut next = move || u32::from(*rest.next().expect("it goes on for ever"));
        let mut here = (0..4).fold(0, |here, _| here << 8 | next());
        let mut open_one = |length: usize, module: bool| -> Vec<u8> {
            model.begin(module);
            let read = |_| {
                model.byte(|likelihood| {
                    let middle = middle(low, high, likelihood);
                    let one = here <= middle;
                    (low, high) = if one { (low, middle) } else { (middle + 1, high) };
                    while (low ^ high) >> 24 == 0 {
                        (low, high, here) = (low << 8, high << 8 | 255, here << 8 | next());
                    }
                    one
                })
            };
            (0..length).map(read).collect()
        };
        files.iter().map(|(module, file)| open_one(file.len(), *module)).collect()
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
            let pressed = press(files.iter().copied());
            assert!(open(&pressed, files).iter().zip(files).all(|(opened, (_, file))| opened == file));
        }
        assert!(press([(false, text)]).len() < 120, "what comes again takes next to no room");
        assert!(press([(false, &noise[..])]).len() < noise.len() + noise.len() / 16, "noise does not grow much");
    }

    #[test]
    fn a_module_is_read_field_by_field() {
        let module = module();
        let [plain, by_field] = [false, true].map(|it| press([(it, &module[..])]).len());
        assert!(by_field < plain, "{by_field} bytes, read as anything else {plain}");
    }
}
