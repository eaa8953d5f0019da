//! Line breaking for text in drawings, where the browser breaks no lines.

/// Breaks a text into lines of at most this width, in hundredths of a unit: at spaces, and between
/// any two Chinese characters where no punctuation would begin a line. A figure stays with what it
/// counts, and lines are about as long as each other: no word is left alone on the last.
///
/// ```
/// use i18n::wrap;
///
/// assert_eq!(wrap("two plain lines", 100, false, 600), ["two plain", "lines"]);
/// assert_eq!(wrap("two lines, not one and a word", 100, false, 1500), ["two lines, not", "one and a word"]);
/// assert_eq!(wrap("手机丢了。", 100, false, 400), ["手机丢", "了。"]);
/// assert_eq!(wrap("还剩 1 个", 100, true, 400), ["还剩", "1 个"]);
/// ```
#[must_use]
pub fn wrap(text: &str, em: u32, bold: bool, width: u32) -> Vec<String> {
    let pieces = pieces(text);
    let fill = |width: u32| {
        let mut lines = Vec::new();
        let (mut line, mut used) = (String::new(), 0);
        for &word in &pieces {
            let wide = |part: &str| part.chars().map(|it| advance(it, bold) * em / 100).sum::<u32>();
            if used > 0 && used + wide(word.trim_end()) > width {
                lines.push(line.trim_end().to_string());
                (line, used) = (String::new(), 0);
            }
            line.push_str(word);
            used += wide(word);
        }
        if !line.trim_end().is_empty() {
            lines.push(line.trim_end().to_string());
        }
        lines
    };
    let (mut lines, mut narrow) = (fill(width), width);
    while lines.len() > 1 && narrow > width / 2 {
        narrow = narrow.saturating_sub(em);
        let tried = fill(narrow);
        if tried.len() > lines.len() {
            break;
        }
        lines = tried;
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

/// The width of a letter in a wide typeface, in hundredths of the size of the text. Chinese
/// characters are as wide in bold as they are else.
fn advance(letter: char, bold: bool) -> u32 {
    let wide = match letter {
        _ if is_wide(letter) || matches!(letter, '“' | '”') => return 100,
        'm' | 'w' | 'M' | 'W' | '—' => 96,
        'A'..='Z' => 74,
        'i' | 'j' | 'l' | ' ' | '.' | ',' | ':' | '’' => 34,
        'f' | 'r' | 't' | '-' | '(' | ')' => 44,
        _ => 63,
    };
    if bold { wide * 112 / 100 } else { wide }
}
