//! Whole addresses: the file of a page, our parameters after `?`, and those of other sites.
//!
//! Each page is a file in each language, and the file's name is its address. Where no path can be
//! written (the one file, a disk, a frame without an origin) the page stands after `?` instead.
//!
//! Invariants: reading takes any text and never fails; parameters of other sites stay, in their order;
//! a written address reads back the same, in both forms.

use i18n::Locale;
use world::model::Side;

use crate::route::{Page, Route};

/// The two forms of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// By the page's file: `checklist.en.html`.
    File,
    /// After `?` alone: `?lang=en&page=checklist`.
    Query,
}

/// An address: a page, a place within it, and the parameters of other sites.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The page.
    pub route: Route,
    /// The parameters of other sites, unchanged: `utm_source=a&from=b`.
    pub foreign: String,
    /// The id of an element within the page, after `#`.
    pub place: Option<String>,
}

/// The names of our own parameters.
const OURS: [&str; 5] = ["lang", "page", "role", "names", "size"];

/// The name of a page in the name of its file.
#[must_use]
pub const fn file_name(page: Page) -> &'static str {
    match page {
        Page::Home => "home",
        Page::Play(Side::Crew) => "play-attacker",
        other => other.id(),
    }
}

/// The file of a page in a language.
#[must_use]
pub fn file(page: Page, locale: Locale) -> String {
    format!("{}.{}.html", file_name(page), locale.tag())
}

/// The file with the emergency's steps and the card in a language, which needs no other file.
#[must_use]
pub fn leaflet(locale: Locale) -> String {
    format!("emergency-file.{}.html", locale.tag())
}

/// The file that lists each claim with its sources in a language; it is read without the application.
#[must_use]
pub fn sources(locale: Locale) -> String {
    format!("sources.{}.html", locale.tag())
}

/// Reads page and language from a file's name; some servers leave out the ending.
fn page_of(file: &str) -> Option<(Page, Locale)> {
    let (name, tag) = file.strip_suffix(".html").unwrap_or(file).split_once('.')?;
    let page = Page::ALL.into_iter().find(|page| file_name(*page) == name)?;
    let locale = Locale::ALL.into_iter().find(|locale| locale.tag() == tag)?;
    Some((page, locale))
}

impl Address {
    /// Reads an address, from the file's name on; a folder before it is ignored.
    ///
    /// `page=` and `lang=` after `?` win over the file. An unknown language counts as none given: the
    /// file's decides then, or the browser's languages.
    #[must_use]
    pub fn read(text: &str) -> Self {
        let (text, place) = text.split_once('#').map_or((text, None), |(text, place)| (text, Some(place)));
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let mut route = Route::read(query);
        let pairs = || query.split('&').filter(|pair| !pair.is_empty());
        let name = |pair: &str| pair.split_once('=').map_or(pair, |(name, _)| name).to_owned();
        let has = |wanted: &str| pairs().any(|pair| name(pair) == wanted);
        if let Some((page, locale)) = page_of(path.rsplit('/').next().unwrap_or(path)) {
            if !has("page") {
                // The crew's night had the owner's file once, with its role after `?`.
                let is_crew = page == Page::Play(Side::Owner) && pairs().any(|pair| pair == "role=attacker");
                route.page = if is_crew { Page::Play(Side::Crew) } else { page };
            }
            route.locale = route.locale.or(Some(locale));
        }
        let foreign: Vec<&str> = pairs().filter(|pair| !OURS.contains(&name(pair).as_str())).collect();
        let place = place.filter(|place| !place.is_empty()).map(str::to_owned);
        Self { route, foreign: foreign.join("&"), place }
    }

    /// The address of another page, with the foreign parameters of this one.
    #[must_use]
    pub fn to(&self, route: Route) -> Self {
        Self { route, foreign: self.foreign.clone(), place: None }
    }

    /// Writes the address. In the form of files, English stands in for a language that is not set.
    #[must_use]
    pub fn write(&self, form: Form) -> String {
        let mut text = match form {
            Form::Query => self.route.write(),
            Form::File => {
                let names = self.route.names.map(|names| format!("names={}", names.id()));
                let size = self.route.size.id().map(|size| format!("size={size}"));
                let ours: Vec<String> = names.into_iter().chain(size).collect();
                format!("{}?{}", file(self.route.page, self.route.locale.unwrap_or(Locale::En)), ours.join("&"))
            }
        };
        if !self.foreign.is_empty() {
            if !text.ends_with('?') {
                text.push('&');
            }
            text.push_str(&self.foreign);
        }
        // In the form `?` alone, nothing is the address of the start page.
        if form == Form::File && text.ends_with('?') {
            text.pop();
        }
        if let Some(place) = &self.place {
            text.extend(["#", place]);
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::{Names, Size};

    fn written(address: &str, form: Form) -> String {
        Address::read(address).write(form)
    }

    #[test]
    fn each_page_has_a_file_of_its_own_in_each_language() {
        let mut files: Vec<String> =
            Page::ALL.into_iter().flat_map(|page| Locale::ALL.map(|locale| file(page, locale))).collect();
        for name in &files {
            assert_eq!(written(name, Form::File), *name);
        }
        files.sort();
        files.dedup();
        assert_eq!(files.len(), Page::ALL.len() * Locale::ALL.len());
    }

    #[test]
    fn what_follows_the_question_mark_wins_over_the_file() {
        assert_eq!(written("checkup.en.html?lang=zh-Hans", Form::File), "checkup.zh-Hans.html");
        assert_eq!(written("checkup.zh-Hans.html?lang=zh-TW", Form::File), "checkup.zh-Hans.html");
        assert_eq!(written("/a/b/home.en.html?page=case&names=case", Form::File), "case.en.html?names=case");
        assert_eq!(written("checkup.zh-Hans.html?lang=es", Form::File), "checkup.zh-Hans.html");
        assert_eq!(Address::read("index.html?lang=es").route, Route::default());
    }

    #[test]
    fn former_addresses_lead_where_they_led() {
        assert_eq!(written("play.en.html?role=attacker", Form::File), "play-attacker.en.html");
        assert_eq!(written("?lang=zh-Hans&page=play&role=attacker", Form::File), "play-attacker.zh-Hans.html");
        assert_eq!(written("index.html?lang=en&page=emergency", Form::File), "emergency.en.html");
        assert_eq!(written("checklist.en", Form::File), "checklist.en.html");
        assert_eq!(Address::read("").route, Route::default());
    }

    #[test]
    fn the_size_of_the_letters_stands_in_both_forms() {
        let large = "result.zh-Hans.html?size=large";
        assert_eq!(written(large, Form::File), large);
        assert_eq!(written(large, Form::Query), "?lang=zh-Hans&page=result&size=large");
        assert_eq!(written("?lang=en&names=case&size=large&a=b", Form::File), "home.en.html?names=case&size=large&a=b");
        assert_eq!(written("result.en.html?size=huge", Form::File), "result.en.html");
    }

    #[test]
    fn what_others_put_into_an_address_stays_in_it() {
        let address = Address::read("home.en.html?utm_source=a%20b&lang=zh-Hans&from=timeline&isappinstalled#part");
        assert_eq!(address.foreign, "utm_source=a%20b&from=timeline&isappinstalled");
        assert_eq!(address.write(Form::File), "home.zh-Hans.html?utm_source=a%20b&from=timeline&isappinstalled#part");
        let route = Route { page: Page::Case, locale: Some(Locale::En), names: Some(Names::Case), size: Size::Normal };
        assert_eq!(
            address.to(route).write(Form::Query),
            "?lang=en&page=case&names=case&utm_source=a%20b&from=timeline&isappinstalled"
        );
    }
}
