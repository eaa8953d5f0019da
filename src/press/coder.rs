//! Bits as parts of a range: the likelier a bit, the less of the range it takes.

/// What is left of the range, both ends included.
pub struct Range {
    low: u32,
    high: u32,
}

impl Range {
    /// Nothing of it: zeros.
    pub const NOTHING: Self = Self { low: 0, high: 0 };

    /// All of it.
    pub const WHOLE: Self = Self { low: 0, high: u32::MAX };

    /// Where it is parted: below, up to this, lie the ones.
    pub fn middle(&self, likelihood: u32) -> u32 {
        self.low + ((u64::from(self.high - self.low) * u64::from(likelihood)) >> 16) as u32
    }

    /// Keeps the part of the ones or of the zeros.
    pub fn keep(&mut self, middle: u32, one: bool) {
        if one {
            self.high = middle;
        } else {
            self.low = middle + 1;
        }
    }

    /// Takes out the first byte, once it is the same at both ends.
    pub fn first(&mut self) -> Option<u8> {
        if (self.low ^ self.high) >> 24 != 0 {
            return None;
        }
        let byte = (self.high >> 24) as u8;
        self.low <<= 8;
        self.high = self.high << 8 | 255;
        Some(byte)
    }

    /// The bytes of a number in what is left.
    pub fn end(&self) -> [u8; 4] {
        self.high.to_be_bytes()
    }
}
