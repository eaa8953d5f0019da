//! Reads what the build packed with `postcard`, whole or not at all.

use core::fmt;

use serde::de::DeserializeOwned;

/// The bytes are not what was packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Damaged;

impl fmt::Display for Damaged {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the bytes are not what was packed")
    }
}

impl core::error::Error for Damaged {}

/// Reads a whole pack.
///
/// Whatever the bytes are, it returns, and needs no more memory than a small multiple of them:
/// `postcard` reserves for no list more entries than there are bytes left.
///
/// # Errors
/// [`Damaged`] if the bytes are not exactly one such value, packed.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Damaged> {
    match postcard::take_from_bytes(bytes) {
        Ok((value, [])) => Ok(value),
        _ => Err(Damaged),
    }
}
