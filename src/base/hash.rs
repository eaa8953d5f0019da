//! The FNV-1a hash over 64 bits: the same on every machine, to detect changes; not cryptographic.

/// The hash of no bytes, from which every hash starts.
pub const START: u64 = 0xcbf2_9ce4_8422_2325;

/// The hash continued over further bytes.
pub fn add(hash: u64, bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes.into_iter().fold(hash, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{START, add};

    #[test]
    fn it_is_fnv_1a_and_can_be_gone_on_with() {
        assert_eq!(add(START, *b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(add(add(START, *b"foo"), *b"bar"), 0x8594_4171_f739_67e8);
    }
}
