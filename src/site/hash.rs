//! Hashes: in file names, in the content security policy, in the service worker's list.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// Bytes as text.
pub fn base64(bytes: &[u8]) -> String {
    STANDARD.encode(bytes)
}

/// The SHA-256 of bytes, in Base64: as a policy and the service worker compare it.
pub fn whole(bytes: &[u8]) -> String {
    base64(&Sha256::digest(bytes))
}

/// Enough of the SHA-256 of bytes for a file's name.
pub fn short(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

/// A file's name with its hash in it: `words.en.bin` becomes `words-en-0123456789abcdef.bin`.
pub fn name(plain: &str, bytes: &[u8]) -> String {
    match plain.rsplit_once('.') {
        Some((stem, end)) => format!("{}-{}.{end}", stem.replace('.', "-"), short(bytes)),
        None => format!("{plain}-{}", short(bytes)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_what_is_in_the_file() {
        assert_eq!(name("words.zh-Hans.bin", b"a"), format!("words-zh-Hans-{}.bin", short(b"a")));
        assert_ne!(name("rules.bin", b"a"), name("rules.bin", b"b"));
    }

    #[test]
    fn a_hash_is_the_one_that_browsers_compute() {
        assert_eq!(whole(b""), "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }
}
