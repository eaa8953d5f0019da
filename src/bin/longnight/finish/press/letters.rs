//! Bytes as letters that may stand in a page: a script of any text, in UTF-8 of one byte each.

/// The letters: all of ASCII but those that a page reads as something else, or not as they are.
/// NUL is not let through, a carriage return becomes a line feed, `<` may end the script.
const LEFT_OUT: [u8; 3] = [0, b'\r', b'<'];

/// So many letters there are.
const COUNT: u128 = 128 - LEFT_OUT.len() as u128;

/// So many bytes become so many letters: 125 to the power of 15 is just above 256 to the power of 13.
const BYTES: usize = 13;
const LETTERS: usize = 15;

/// Bytes as letters, the last group filled up with zeros.
pub fn letters(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / BYTES * LETTERS + LETTERS);
    for group in bytes.chunks(BYTES) {
        let mut padded = [0; 16];
        padded[16 - BYTES..][..group.len()].copy_from_slice(group);
        let number = u128::from_be_bytes(padded);
        text.extend((0..LETTERS as u32).rev().map(|place| letter((number / COUNT.pow(place) % COUNT) as u8)));
    }
    text
}

/// The letter of a digit.
fn letter(digit: u8) -> char {
    // In rising order each of those left out moves the rest up by one.
    char::from(LEFT_OUT.into_iter().fold(digit, |letter, out| letter + u8::from(letter >= out)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `open.js` does, in other words.
    fn read(text: &str) -> Vec<u8> {
        let digit = |letter: u8| u128::from(letter - LEFT_OUT.into_iter().filter(|out| letter > *out).count() as u8);
        let group = |group: &[u8]| group.iter().fold(0, |number, letter| number * COUNT + digit(*letter));
        text.as_bytes().chunks(LETTERS).flat_map(|it| group(it).to_be_bytes()[16 - BYTES..].to_vec()).collect()
    }

    #[test]
    fn bytes_come_back_and_end_no_script() {
        for length in 0..40_usize {
            for fill in [0_u8, 1, 60, 127, 255] {
                let bytes: Vec<u8> = (0..length).map(|at| fill.wrapping_mul(at as u8 ^ fill)).collect();
                let text = letters(&bytes);
                assert!(read(&text).starts_with(&bytes));
                assert!(text.is_ascii() && !text.contains(LEFT_OUT.map(char::from)), "{text:?}");
            }
        }
        let digits: Vec<char> = (0..COUNT as u8).map(letter).collect();
        assert!(digits.is_sorted() && digits.iter().all(char::is_ascii), "{digits:?}");
        assert_eq!(letters(&[255; BYTES]).len(), LETTERS);
    }
}
