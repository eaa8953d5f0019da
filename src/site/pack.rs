//! Files packed beside the plain ones, for servers that give out what is already packed.

use std::io::Write as _;
use std::num::NonZeroU64;

use super::onefile;

/// What is worth packing, by how names end.
const PACKED: [&str; 10] = [".html", ".js", ".css", ".svg", ".wasm", ".bin", ".json", ".webmanifest", ".txt", ".xml"];

/// Whether a file gets smaller by packing; the one file holds what is packed already.
pub fn is_packed(name: &str) -> bool {
    name != onefile::NAME && PACKED.iter().any(|end| name.ends_with(end))
}

/// Bytes as Brotli, as small as it gets.
pub fn brotli(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let settings =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    // Reading from and writing into memory cannot fail.
    let _infallible = brotli::BrotliCompress(&mut &*bytes, &mut packed, &settings).is_ok();
    packed
}

/// Bytes as gzip, as small as it gets in bearable time.
pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let rounds = NonZeroU64::new(if bytes.len() > 200_000 { 3 } else { 8 }).unwrap_or(NonZeroU64::MIN);
    let options = zopfli::Options { iteration_count: rounds, ..Default::default() };
    let mut packed = Vec::new();
    let _infallible = zopfli::compress(options, zopfli::Format::Gzip, bytes, &mut packed).is_ok();
    let _infallible = packed.flush().is_ok();
    packed
}
