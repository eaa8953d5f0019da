//! The address-safe base64 of RFC 4648 §5, without padding.

use alloc::string::String;
use alloc::vec::Vec;

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes bytes as text.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let at = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let word = at(0) << 16 | at(1) << 8 | at(2);
        for place in 0..=chunk.len() {
            let index = word >> (18 - 6 * place) & 63;
            text.push(char::from(ALPHABET[index as usize]));
        }
    }
    text
}

/// Reads text back; `None` where it is not what [`encode`] writes.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for chunk in text.as_bytes().chunks(4) {
        let mut word = 0;
        for place in 0..4 {
            let value = match chunk.get(place) {
                Some(letter) => ALPHABET.iter().position(|it| it == letter)?,
                None => 0,
            };
            word = word << 6 | u32::try_from(value).ok()?;
        }
        if chunk.len() == 1 {
            return None;
        }
        let [_, whole @ ..] = word.to_be_bytes();
        let kept = chunk.len() - 1;
        if whole[kept..].iter().any(|&rest| rest != 0) {
            return None;
        }
        bytes.extend(&whole[..kept]);
    }
    Some(bytes)
}
