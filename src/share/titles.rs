//! Names of pages: in the navigation, and in the document's title.

use super::route::Page;
use content::arg;
use content::text;
use i18n::Catalog;
use world::model::Side;

/// The entries of the navigation: page and name.
#[must_use]
pub fn around(c: &Catalog) -> [(Page, String); 6] {
    [
        (Page::Home, text::nav_home(c)),
        (Page::Checkup, text::nav_checkup(c)),
        (Page::Checklist, text::nav_checklist(c)),
        (Page::Emergency, text::nav_emergency(c)),
        (Page::Case, text::nav_case(c)),
        (Page::About, text::nav_about(c)),
    ]
}

/// The title of the document on a page.
#[must_use]
pub fn title(c: &Catalog, page: Page) -> String {
    let name = match page {
        Page::Home => return text::app_title(c),
        Page::Play(Side::Owner) => text::role_victim(c),
        Page::Play(Side::Crew) => text::role_attacker(c),
        Page::Checkup | Page::Result => text::check_title(c),
        Page::Checklist => text::nav_checklist(c),
        Page::Nights => text::nights_title(c),
        Page::Case => text::nav_case(c),
        Page::Emergency => text::emergency_title(c),
        Page::Card => text::card_title(c),
        Page::About => text::nav_about(c),
    };
    titled(c, &name)
}

/// A document's title: the name of the page, then that of the product.
#[must_use]
pub fn titled(c: &Catalog, name: &str) -> String {
    text::page_title(c, arg::Name(&text::app_title(c)), arg::Page(name))
}
