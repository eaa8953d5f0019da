//! How long the questions take, counted from what is to be read.

use i18n::Locale;

/// How much somebody reads a minute who is not in practice: characters in Chinese, words in English.
const A_MINUTE: [usize; 2] = [220, 150];
/// How many seconds an answer takes.
const AN_ANSWER: usize = 8;

/// How many words there are to read: in Chinese, how many characters.
#[must_use]
pub fn words_in(text: &str, locale: Locale) -> usize {
    match locale {
        Locale::ZhHans => {
            let is_read = |it: &char| it.is_ascii_alphanumeric() || matches!(it, '\u{3400}'..='\u{9fff}');
            text.chars().filter(is_read).count()
        }
        Locale::En => text.split_whitespace().count(),
    }
}

/// How many minutes it takes to read so many words and to give so many answers, the last one begun.
#[must_use]
pub fn minutes_for(words: usize, answers: usize, locale: Locale) -> usize {
    let a_minute = match locale {
        Locale::ZhHans => A_MINUTE[0],
        Locale::En => A_MINUTE[1],
    };
    (words * 60 / a_minute + answers * AN_ANSWER).div_ceil(60)
}
