//! Where a page leads: to files beside it, or within the one file.

use i18n::Locale;
use share::address::{self, file_name};
use share::route::{Page, Route};

/// How pages lead to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Links {
    /// Each page is a file.
    Files,
    /// All pages are in one file.
    Within,
}

impl Links {
    /// The address of a page.
    pub fn to(self, page: Page, locale: Locale) -> String {
        match self {
            Self::Files => address::file(page, locale),
            Self::Within => query(page, locale),
        }
    }
}

/// The address of a page where only what follows `?` can be written.
pub fn query(page: Page, locale: Locale) -> String {
    Route { page, locale: Some(locale), ..Route::default() }.write()
}

/// The name of every page in the names of files, for the script that leads to them.
pub fn names() -> [&'static str; Page::ALL.len()] {
    Page::ALL.map(file_name)
}
