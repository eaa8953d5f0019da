//! The locales the product is written in, and which one a reader gets.

use serde::{Deserialize, Serialize};

/// A language in which every text exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Locale {
    /// Chinese in simplified characters.
    ZhHans,
    /// English.
    En,
}

impl Locale {
    /// Every locale, in the order in which they are listed to the reader.
    pub const ALL: [Self; 2] = [Self::ZhHans, Self::En];

    /// The BCP 47 tag, as in `<html lang>` and in the folder's name.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::En => "en",
        }
    }

    /// The locale that serves a language tag, `None` if no locale does.
    ///
    /// Only the language counts: `zh-TW` gets simplified characters rather
    /// than English. POSIX spellings such as `zh_CN.UTF-8` are understood.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.split(['-', '_', '.', '@']).next().unwrap_or(tag);
        if language.eq_ignore_ascii_case("zh") {
            Some(Self::ZhHans)
        } else if language.eq_ignore_ascii_case("en") {
            Some(Self::En)
        } else {
            None
        }
    }

    /// The plural category of a whole number, by Unicode's name for it.
    ///
    /// Chinese has one form for all numbers; English sets off exactly one.
    pub const fn plural(self, number: i64) -> &'static str {
        match (self, number) {
            (Self::En, 1) => "one",
            _ => "other",
        }
    }

    /// The plural categories that numbers of this locale can have.
    pub const fn plurals(self) -> &'static [&'static str] {
        match self {
            Self::ZhHans => &["other"],
            Self::En => &["one", "other"],
        }
    }
}

/// The first locale that serves one of the reader's preferences, else English.
///
/// `preferences` are language tags, best first, as in `navigator.languages`.
pub fn negotiate(preferences: &[&str]) -> Locale {
    preferences.iter().find_map(|tag| Locale::from_tag(tag)).unwrap_or(Locale::En)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_known_by_its_language() {
        for locale in Locale::ALL {
            assert_eq!(Locale::from_tag(locale.tag()), Some(locale));
        }
        for tag in ["zh", "zh-CN", "zh_Hans", "ZH-hant-TW", "zh_CN.UTF-8"] {
            assert_eq!(Locale::from_tag(tag), Some(Locale::ZhHans), "{tag}");
        }
        for tag in ["en", "EN-us", "en_GB@euro", "en.UTF-8"] {
            assert_eq!(Locale::from_tag(tag), Some(Locale::En), "{tag}");
        }
        for tag in ["", "-", "C", "fr", "zhx", "eng", "中文"] {
            assert_eq!(Locale::from_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn english_sets_off_exactly_one() {
        for (number, category) in [(0, "other"), (1, "one"), (2, "other"), (-1, "other")] {
            assert_eq!(Locale::En.plural(number), category);
            assert_eq!(Locale::ZhHans.plural(number), "other");
        }
        for locale in Locale::ALL {
            assert!(locale.plurals().contains(&locale.plural(1)));
        }
    }

    #[test]
    fn the_first_preference_that_is_served_wins() {
        let cases: [(&[&str], Locale); 7] = [
            (&[], Locale::En),
            (&["fr"], Locale::En),
            (&["zh-TW"], Locale::ZhHans),
            (&["zh-CN", "en"], Locale::ZhHans),
            (&["en-GB", "zh-CN"], Locale::En),
            (&["fr", "zh-CN", "en"], Locale::ZhHans),
            (&["", "ja", "en", "zh"], Locale::En),
        ];
        for (preferences, locale) in cases {
            assert_eq!(negotiate(preferences), locale, "{preferences:?}");
        }
    }
}
