//! Text in a drawing, broken into lines: nobody else breaks it there.

use alloc::string::{String, ToString};
use alloc::vec::Vec;

/// Breaks a text into lines of this width, in hundredths of a unit: at spaces, and between any two
/// Chinese characters where no punctuation would begin a line. A figure stays with what it counts.
///
/// ```
/// use long_night::i18n::wrap;
///
/// assert_eq!(wrap("two plain lines", 100, 600), ["two plain", "lines"]);
/// assert_eq!(wrap("手机丢了。", 100, 400), ["手机丢", "了。"]);
/// assert_eq!(wrap("还剩 1 个", 100, 400), ["还剩", "1 个"]);
/// ```
#[must_use]
pub fn wrap(text: &str, em: u32, width: u32) -> Vec<String> {
    let mut lines = Vec::new();
    let (mut line, mut used) = (String::new(), 0);
    for word in pieces(text) {
        let wide: u32 = word.chars().map(|it| advance(it) * em / 100).sum();
        let bare: u32 = word.trim_end().chars().map(|it| advance(it) * em / 100).sum();
        if used > 0 && used + bare > width {
            lines.push(line.trim_end().to_string());
            (line, used) = (String::new(), 0);
        }
        line.push_str(word);
        used += wide;
    }
    if !line.trim_end().is_empty() {
        lines.push(line.trim_end().to_string());
    }
    lines
}

/// The parts of a text that stay together.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut from, mut before) = (0, ' ');
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let Some(&(next_at, next)) = letters.peek() else { break };
        let can_break = letter == ' ' || (is_wide(letter) || is_wide(next)) && !closes(next) && !opens(letter);
        // A figure stays with what it counts.
        let counts = letter == ' ' && before.is_ascii_digit() && is_wide(next);
        before = letter;
        if can_break && !counts && next != ' ' {
            pieces.push(&text[from..next_at]);
            from = next_at;
        }
        debug_assert!(at < next_at);
    }
    pieces.push(&text[from..]);
    pieces
}

fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}')
}

fn closes(letter: char) -> bool {
    "，。、；：？！）】”’》,.;:?!)".contains(letter)
}

fn opens(letter: char) -> bool {
    "（【“‘《(".contains(letter)
}

/// How wide a letter is at most, in hundredths of the size of the text.
fn advance(letter: char) -> u32 {
    match letter {
        _ if is_wide(letter) => 100,
        'm' | 'w' | 'M' | 'W' | '—' => 98,
        'A'..='Z' => 74,
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | ' ' | '.' | ',' | ':' | '’' => 40,
        _ => 64,
    }
}
