//! Where in a WebAssembly module a byte stands: in which field of which instruction.
//!
//! What a byte of code says depends on that far more than on the bytes before it.

use crate::model::mix;

/// The sections' number of the code.
const CODE: u32 = 10;

/// What comes next in a module. The numbers are part of how it is guessed.
mod place {
    pub const MAGIC: u32 = 0;
    pub const SECTION: u32 = 1;
    pub const LENGTH: u32 = 2;
    pub const PLAIN: u32 = 3;
    pub const FUNCTIONS: u32 = 4;
    pub const SIZE: u32 = 5;
    pub const GROUPS: u32 = 6;
    pub const LOCALS: u32 = 7;
    pub const CODE: u32 = 8;
}

/// What an instruction is followed by, and an instruction itself.
mod kind {
    pub const OP: u32 = 0;
    pub const LOCAL: u32 = 1;
    pub const MEMORY: u32 = 2;
    pub const TABLE: u32 = 3;
    pub const TWO: u32 = 4;
    pub const FOUR_BYTES: u32 = 5;
    pub const EIGHT_BYTES: u32 = 6;
    pub const MORE: u32 = 7;
    pub const BLOCK: u32 = 8;
    pub const BRANCH: u32 = 9;
    pub const FUNCTION: u32 = 10;
    pub const GLOBAL: u32 = 11;
    pub const INT: u32 = 13;
    pub const LONG: u32 = 14;
    pub const BRANCHES: u32 = 15;
}

/// What follows an instruction.
fn follows(op: u8) -> u32 {
    match op {
        0x02..=0x04 | 0x3f | 0x40 | 0xd0 => kind::BLOCK,
        0x0c | 0x0d => kind::BRANCH,
        0x0e => kind::TABLE,
        0x10 | 0xd2 => kind::FUNCTION,
        0x11 | 0x1c => kind::TWO,
        0x20..=0x22 => kind::LOCAL,
        0x23..=0x26 => kind::GLOBAL,
        0x28..=0x3e => kind::MEMORY,
        0x41 => kind::INT,
        0x42 => kind::LONG,
        0x43 => kind::FOUR_BYTES,
        0x44 => kind::EIGHT_BYTES,
        0xfc => kind::MORE,
        _ => kind::OP,
    }
}

/// Where in a module one is.
#[derive(Default)]
pub struct Fields {
    place: u32,
    section: u32,
    /// The bytes read, and those left of the section and of the function.
    read: u32,
    left: i64,
    body: i64,
    /// The number that is being read, and how many of its bytes have been.
    number: u32,
    bytes: u32,
    /// What is being read, how many of it, and of which instruction.
    kind: u32,
    need: u32,
    op: u32,
    /// The last instructions, the newest lowest.
    ops: u32,
    /// The last two numbers of each kind.
    last: [[u32; 2]; 16],
}

impl Fields {
    /// Whether the next byte is one of code.
    pub fn is_code(&self) -> bool {
        self.place == place::CODE
    }

    /// What the next byte is outside of code.
    pub fn outside(&self) -> u32 {
        1 + self.place + self.section * 16
    }

    /// What the next byte of code is: which weights it goes by.
    pub fn field(&self) -> usize {
        (self.kind + if self.bytes > 0 { 16 } else { 0 }) as usize
    }

    /// What the next byte of code may depend on, from the nearest on; `before` are the last three bytes.
    pub fn contexts(&self, before: u32) -> [u32; 6] {
        let two = self.ops & 0xffff;
        let three = self.ops & 0x00ff_ffff;
        if self.kind == kind::OP {
            return [0, mix(self.ops & 0xff, 1), mix(two, 2), mix(three, 3), mix(self.ops, 4), mix(before, 8)];
        }
        let begun = match self.bytes {
            0 if self.kind == kind::MEMORY => self.need << 16,
            0 => 0,
            _ => mix(self.number, 9),
        };
        let key = (self.kind | self.bytes << 4 | self.op << 8).wrapping_add(begun);
        let [last, other] = self.last[self.kind as usize];
        [
            key,
            mix(key, two),
            mix(key, three),
            mix(key, mix(two, last)),
            mix(key, self.ops.wrapping_add(7)),
            mix(key ^ 0x5000, mix(last, other)),
        ]
    }

    /// Goes on by a byte.
    pub fn push(&mut self, byte: u8) {
        self.read += 1;
        self.left -= 1;
        self.body -= 1;
        let place = self.place;
        match place {
            place::MAGIC if self.read == 8 => self.place = place::SECTION,
            place::MAGIC => {}
            place::SECTION => (self.section, self.place) = (byte.into(), place::LENGTH),
            place::PLAIN => self.end_section(place::PLAIN),
            place::CODE => {
                self.code(byte);
                if self.body == 0 {
                    self.end_section(place::SIZE);
                }
            }
            _ if self.number(byte) => match place {
                place::LENGTH => {
                    self.left = self.number.into();
                    self.end_section(if self.section == CODE { place::FUNCTIONS } else { place::PLAIN });
                }
                place::FUNCTIONS => self.end_section(place::SIZE),
                place::SIZE => (self.body, self.place) = (self.number.into(), place::GROUPS),
                place::GROUPS => self.locals(self.number * 2),
                _ => self.locals(self.need - 1),
            },
            _ => {}
        }
    }

    /// The section goes on with this, unless it has ended.
    fn end_section(&mut self, next: u32) {
        self.place = if self.left == 0 { place::SECTION } else { next };
    }

    /// So many numbers about locals come before the code.
    fn locals(&mut self, need: u32) {
        self.need = need;
        self.place = if need == 0 { place::CODE } else { place::LOCALS };
        (self.kind, self.ops) = (kind::OP, 0);
    }

    /// Reads on in a number; says whether it has ended.
    fn number(&mut self, byte: u8) -> bool {
        if self.bytes == 0 {
            self.number = 0;
        }
        if self.bytes < 4 {
            self.number |= u32::from(byte & 127) << (7 * self.bytes);
        }
        self.bytes = if byte < 128 { 0 } else { self.bytes + 1 };
        byte < 128
    }

    fn code(&mut self, byte: u8) {
        let kind = self.kind;
        match kind {
            kind::OP => {
                self.op = byte.into();
                self.ops = self.ops << 8 | self.op;
                self.kind = follows(byte);
                self.need = match self.kind {
                    kind::MEMORY | kind::TWO => 2,
                    kind::FOUR_BYTES => 4,
                    kind::EIGHT_BYTES => 8,
                    _ => 1,
                };
            }
            kind::FOUR_BYTES | kind::EIGHT_BYTES => self.done(),
            _ if self.number(byte) => {
                let number = self.number;
                self.last[kind as usize] = [number, self.last[kind as usize][0]];
                match kind {
                    kind::TABLE => (self.kind, self.need) = (kind::BRANCHES, number + 1),
                    // Numbers to integers have no operands, what copies memory and tables has.
                    kind::MORE if number > 7 => {
                        (self.op, self.kind) = (number, kind::TWO);
                        self.need = if matches!(number, 8 | 10 | 12 | 14) { 2 } else { 1 };
                    }
                    _ => self.done(),
                }
            }
            _ => {}
        }
    }

    /// One less is needed.
    fn done(&mut self) {
        self.need -= 1;
        if self.need == 0 {
            self.kind = kind::OP;
        }
    }
}
