//! Where a page leads: to files beside it, or within the one file.

use i18n::Locale;
use share::route::{Page, Route};
use world::model::Side;

/// The pages that are written out.
pub const PAGES: [Page; 9] = [
    Page::Home,
    Page::Play(Side::Owner),
    Page::Checkup,
    Page::Checklist,
    Page::Emergency,
    Page::Card,
    Page::Nights,
    Page::Case,
    Page::About,
];

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
            Self::Files => file(page, locale),
            Self::Within => address(page, locale),
        }
    }
}

/// The application's address of a page, from `?` on.
pub fn address(page: Page, locale: Locale) -> String {
    Route { page, locale: Some(locale), names: None }.write()
}

/// The file of a page, with what the application needs to know besides.
pub fn file(page: Page, locale: Locale) -> String {
    let rest = match page {
        Page::Play(Side::Crew) => "?role=attacker",
        _ => "",
    };
    format!("{}.{}.html{rest}", name(page), locale.tag())
}

/// A page's name in the names of files: that in its address, where it has a file of its own.
pub fn name(page: Page) -> &'static str {
    match page {
        Page::Home => "home",
        Page::Result => Page::Checkup.id(),
        other => other.id(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_the_application_has_a_file() {
        for page in Page::ALL {
            assert_eq!(name(page) == "home", page == Page::Home, "{page:?}");
        }
        assert_eq!(file(Page::Play(Side::Crew), Locale::En), "play.en.html?role=attacker");
    }
}
