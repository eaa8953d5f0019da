//! Typography that both languages keep, checked in every text.

use i18n::Locale;

/// Messages that may hold Chinese in English: the languages' own names.
const CHINESE_IN_ENGLISH: &[&str] = &["lang-"];

/// Stands for an argument or a choice among the characters of a text.
pub(super) const OBJECT: char = '\u{fffc}';

/// What is wrong with a text, by the line it is in.
///
/// `text` is one message or variant, each character with its line; line breaks
/// are left out and [`OBJECT`] stands where something is put in.
pub(super) fn text(locale: Locale, id: &str, text: &[(char, u32)]) -> Vec<(u32, String)> {
    let mut found = Vec::new();
    for (index, &(c, line)) in text.iter().enumerate() {
        let before = index.checked_sub(1).and_then(|i| text.get(i)).map(|t| t.0);
        let after = text.get(index + 1).map(|t| t.0);
        if let Some(what) = character(locale, id, c, before, after) {
            found.push((line, what));
        }
    }
    found
}

/// What is wrong with one character between its neighbours.
fn character(locale: Locale, id: &str, c: char, before: Option<char>, after: Option<char>) -> Option<String> {
    if is_forbidden(c) {
        return Some(format!("control character U+{:04X}", u32::from(c)));
    }
    match locale {
        _ if c == '"' => Some("straight quote \": write “ and ”".into()),
        _ if c == '\'' => Some("straight quote ': write ‘ and ’".into()),
        _ if ".,;:。，、；：".contains(c) && after == Some(c) => Some(format!("{c} twice")),
        Locale::ZhHans if ",.?!:;".contains(c) && is_among_chinese(before, after) => {
            Some(format!("half-width {c} in Chinese: write {}", full_width(c)))
        }
        Locale::En if is_chinese(c) && !CHINESE_IN_ENGLISH.iter().any(|p| id.starts_with(p)) => {
            Some(format!("Chinese character {c} in English"))
        }
        _ => None,
    }
}

/// What is wrong with a whole line of a file, whatever is in it.
pub(super) fn line(line: &str) -> Option<&'static str> {
    if line.contains('\t') {
        Some("tab: indent with spaces")
    } else if line.ends_with(char::is_whitespace) {
        Some("trailing space")
    } else {
        None
    }
}

/// Whether no text may hold a character: it would be invisible, or be taken
/// for one of the catalog's marks.
pub(super) fn is_forbidden(c: char) -> bool {
    c.is_control() || matches!(c, char::REPLACEMENT_CHARACTER | '\u{feff}' | '\u{200b}')
}

/// Whether punctuation belongs to Chinese: Chinese follows it, or precedes it
/// and no file name, address or decimal goes on after it.
fn is_among_chinese(before: Option<char>, after: Option<char>) -> bool {
    after.is_some_and(is_chinese) || before.is_some_and(is_chinese) && !after.is_some_and(|c| c.is_ascii_alphanumeric())
}

/// Whether a character is a Han character or full-width punctuation.
fn is_chinese(c: char) -> bool {
    matches!(
        u32::from(c),
        0x2e80..=0x303f          // radicals, 、。〈》「」
        | 0x3400..=0x4dbf        // extension A
        | 0x4e00..=0x9fff        // the unified ideographs
        | 0xf900..=0xfaff        // compatibility ideographs
        | 0xff00..=0xffef        // ，！？： and full-width letters
        | 0x20000..=0x3ffff      // further extensions
    )
}

fn full_width(c: char) -> char {
    match c {
        ',' => '，',
        '.' => '。',
        '?' => '？',
        '!' => '！',
        ':' => '：',
        _ => '；',
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn flaws(locale: Locale, id: &str, words: &str) -> usize {
        let characters: Vec<_> = words.chars().map(|c| (c, 1)).collect();
        text(locale, id, &characters).len()
    }

    #[test]
    fn half_width_punctuation_is_told_from_numbers_and_addresses() {
        for good in ["你好，世界。", "23:05 开始，共 1,234.50 元", "见 a.com", "版本2.0", "OK?"] {
            assert_eq!(flaws(Locale::ZhHans, "a", good), 0, "{good}");
        }
        for bad in ["你好,世界", "好.", "好! 走", "“好”!好", "SIM,然后", "什么?\u{fffc}"] {
            assert_eq!(flaws(Locale::ZhHans, "a", bad), 1, "{bad}");
        }
    }

    #[test]
    fn quotes_are_typographic() {
        for locale in Locale::ALL {
            assert_eq!(flaws(locale, "a", "“OK” ‘OK’"), 0);
            assert_eq!(flaws(locale, "a", "\"OK"), 1);
            assert_eq!(flaws(locale, "a", "don't"), 1);
        }
    }

    #[test]
    fn a_stop_stands_once() {
        for (locale, good, bad) in
            [(Locale::En, "It is gone. … Well?!", "It is gone.."), (Locale::ZhHans, "没了。……", "没了。。")]
        {
            assert_eq!((flaws(locale, "a", good), flaws(locale, "a", bad)), (0, 1), "{bad}");
        }
    }

    #[test]
    fn chinese_in_english_needs_leave() {
        assert_eq!(flaws(Locale::En, "about", "中"), 1);
        assert_eq!(flaws(Locale::En, "about", "Wait。"), 1);
        assert_eq!(flaws(Locale::En, "lang-zh", "中"), 0);
        assert_eq!(flaws(Locale::En, "about", "¥5 — “well…”"), 0);
    }

    #[test]
    fn what_cannot_be_seen_is_told() {
        assert_eq!(flaws(Locale::En, "a", "a\u{1}b\u{200b}"), 2);
        assert_eq!(line("a  "), Some("trailing space"));
        assert_eq!(line("\ta"), Some("tab: indent with spaces"));
        assert_eq!(line("  a"), None);
    }
}
