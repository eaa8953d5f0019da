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

/// The digit of a letter.
fn digit(letter: u8) -> u128 {
    let before = LEFT_OUT.into_iter().map(|out| u8::from(letter > out)).sum();
    letter.saturating_sub(before).into()
}

/// Makes the bytes of so many letters, in the place of them.
pub fn read_letters(room: &mut [u8], letters: usize) {
    let groups = letters.min(room.len()) / LETTERS;
    for group in 0..groups {
        let letters = room.iter().skip(group * LETTERS).take(LETTERS);
        let number = letters.fold(0, |number: u128, letter| number.wrapping_mul(COUNT) + digit(*letter));
        // A group's bytes end before its letters do.
        let bytes = number.to_be_bytes().into_iter().skip(16 - BYTES);
        room.iter_mut().skip(group * BYTES).zip(bytes).for_each(|(place, byte)| *place = byte);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_come_back_and_end_no_script() {
        for length in 0..40_usize {
            for fill in [0_u8, 1, 60, 127, 255] {
                let bytes: Vec<u8> = (0..length).map(|at| fill.wrapping_mul(at as u8 ^ fill)).collect();
                let text = letters(&bytes);
                let mut room = text.clone().into_bytes();
                read_letters(&mut room, text.len());
                assert!(room.starts_with(&bytes));
                assert!(text.is_ascii() && !text.contains(LEFT_OUT.map(char::from)), "{text:?}");
            }
        }
        let digits: Vec<char> = (0..COUNT as u8).map(letter).collect();
        assert!(digits.is_sorted() && digits.iter().all(char::is_ascii), "{digits:?}");
        assert_eq!(letters(&[255; BYTES]).len(), LETTERS);
    }
}
