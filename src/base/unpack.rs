//! Reads what `postcard` packed, in a tenth of the code that serde's visitors take.
//!
//! Invariant: whatever the bytes are, reading ends, and needs no more memory than a small multiple
//! of them; what is not there reads as nothing, and [`Packed::done`] says that something was wrong.

use core::fmt;

pub use long_night_macros::Unpack;

/// The bytes are not what was packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the bytes are not what was packed")
    }
}

impl core::error::Error for Damaged {}

/// What can be read from what was packed of it.
pub trait Unpack: Sized {
    /// Reads one.
    fn unpack(from: &mut Packed<'_>) -> Self;
}

/// Reads a whole.
///
/// # Errors
/// [`Damaged`] if the bytes are not exactly one such thing, packed.
pub fn whole<T: Unpack>(bytes: &[u8]) -> Result<T, Damaged> {
    let mut from = Packed { bytes, bad: false };
    let read = T::unpack(&mut from);
    if from.bad || !from.bytes.is_empty() { Err(Damaged) } else { Ok(read) }
}

/// Bytes that are being read.
#[derive(Debug)]
pub struct Packed<'a> {
    bytes: &'a [u8],
    bad: bool,
}

impl<'a> Packed<'a> {
    #[inline(never)]
    fn byte(&mut self) -> u8 {
        match self.bytes.split_first() {
            Some((first, rest)) => {
                self.bytes = rest;
                *first
            }
            None => {
                self.bad = true;
                0
            }
        }
    }

    /// A number, seven bits a byte, the lowest first.
    #[inline(never)]
    fn number(&mut self) -> u64 {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let byte = self.byte();
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.bad = true;
        0
    }

    /// How many follow; never more than there are bytes.
    #[inline(never)]
    fn length(&mut self) -> usize {
        match usize::try_from(self.number()) {
            Ok(length) if length <= self.bytes.len() => length,
            _ => {
                self.bad = true;
                self.bytes = &[];
                0
            }
        }
    }

    /// The number of a variant, of so many.
    #[inline(never)]
    pub fn variant(&mut self, many: usize) -> usize {
        let number = usize::try_from(self.number()).unwrap_or(usize::MAX);
        self.bad |= number >= many;
        number
    }

    /// A text.
    #[inline(never)]
    pub fn text(&mut self) -> &'a str {
        let length = self.length();
        let (text, rest) = self.bytes.split_at(length);
        self.bytes = rest;
        core::str::from_utf8(text).unwrap_or_else(|_| {
            self.bad = true;
            ""
        })
    }
}

impl Unpack for u8 {
    fn unpack(from: &mut Packed<'_>) -> Self {
        from.byte()
    }
}

impl Unpack for bool {
    fn unpack(from: &mut Packed<'_>) -> Self {
        let byte = from.byte();
        from.bad |= byte > 1;
        byte == 1
    }
}

macro_rules! numbers {
    ($($kind:ty)*) => {$(
        impl Unpack for $kind {
            fn unpack(from: &mut Packed<'_>) -> Self {
                let number = from.number();
                Self::try_from(number).unwrap_or_else(|_| {
                    from.bad = true;
                    0
                })
            }
        }
    )*};
}

numbers! { u16 u32 u64 usize }

macro_rules! signed {
    ($($kind:ty)*) => {$(
        /// The sign is the lowest bit.
        impl Unpack for $kind {
            fn unpack(from: &mut Packed<'_>) -> Self {
                let number = from.number();
                let half = (number >> 1).cast_signed();
                let number = if number & 1 == 0 { half } else { !half };
                Self::try_from(number).unwrap_or_else(|_| {
                    from.bad = true;
                    0
                })
            }
        }
    )*};
}

signed! { i16 i32 i64 }

impl Unpack for String {
    fn unpack(from: &mut Packed<'_>) -> Self {
        from.text().into()
    }
}

impl<T: Unpack> Unpack for Option<T> {
    fn unpack(from: &mut Packed<'_>) -> Self {
        bool::unpack(from).then(|| T::unpack(from))
    }
}

impl<T: Unpack> Unpack for Vec<T> {
    #[inline(never)]
    fn unpack(from: &mut Packed<'_>) -> Self {
        let length = from.length();
        let mut all = Self::new();
        for _ in 0..length {
            if from.bad {
                break;
            }
            all.push(T::unpack(from));
        }
        all
    }
}

impl<T: Unpack, const N: usize> Unpack for [T; N] {
    fn unpack(from: &mut Packed<'_>) -> Self {
        core::array::from_fn(|_| T::unpack(from))
    }
}

impl<A: Unpack, B: Unpack> Unpack for (A, B) {
    fn unpack(from: &mut Packed<'_>) -> Self {
        (A::unpack(from), B::unpack(from))
    }
}

impl<A: Unpack, B: Unpack, C: Unpack> Unpack for (A, B, C) {
    fn unpack(from: &mut Packed<'_>) -> Self {
        (A::unpack(from), B::unpack(from), C::unpack(from))
    }
}
