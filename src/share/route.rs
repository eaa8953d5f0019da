//! Addresses: which page, in which language, as the part after `?` says.
//!
//! Unknown names and values are left out of account; what a host page adds of
//! its own does no harm.

use alloc::string::String;

use crate::i18n::Locale;
use crate::world::model::Side;

/// A page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    /// The start page.
    #[default]
    Home,
    /// A playthrough, or its debrief once it is over.
    Play(Side),
    /// The self-check's questions.
    Checkup,
    /// What the self-check comes to.
    Result,
    /// The checklist.
    Checklist,
    /// What to do when the phone is gone.
    Emergency,
    /// The card for the wallet, and one's own numbers.
    Card,
    /// The case file: the night as the replay shows it.
    Case,
    /// What this is, where it comes from, what it keeps.
    About,
}

/// By which names institutions are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    /// By what they are: “the carrier”.
    Generic,
    /// As in the article.
    Case,
}

impl Names {
    /// Both, in declared order.
    pub const ALL: [Self; 2] = [Self::Generic, Self::Case];

    /// The name of the choice in an address.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Generic => "generic",
            Self::Case => "case",
        }
    }
}

/// An address.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The page.
    pub page: Page,
    /// The language, where the address names one.
    pub locale: Option<Locale>,
    /// The names of institutions, where the address says which.
    pub names: Option<Names>,
}

impl Route {
    /// Reads the part of an address after `?` (with or without it).
    #[must_use]
    pub fn read(query: &str) -> Self {
        let value = |name: &str| {
            let query = query.strip_prefix('?').unwrap_or(query);
            query.split('&').filter_map(|pair| pair.split_once('=')).find(|(it, _)| *it == name).map(|(_, value)| value)
        };
        let role = match value("role") {
            Some("attacker") => Side::Crew,
            _ => Side::Owner,
        };
        let page = match value("page") {
            Some("play") => Page::Play(role),
            Some("checkup") => Page::Checkup,
            Some("result") => Page::Result,
            Some("checklist") => Page::Checklist,
            Some("emergency") => Page::Emergency,
            Some("card") => Page::Card,
            Some("case") => Page::Case,
            Some("about") => Page::About,
            _ => Page::Home,
        };
        let names = value("names").and_then(|id| Names::ALL.into_iter().find(|names| names.id() == id));
        Self { page, locale: value("lang").and_then(Locale::from_tag), names }
    }

    /// The address, from `?` on.
    #[must_use]
    pub fn write(&self) -> String {
        let mut query = String::from("?");
        let mut add = |part: &[&str]| {
            if query.len() > 1 && !part.concat().is_empty() {
                query.push('&');
            }
            part.iter().for_each(|it| query.push_str(it));
        };
        if let Some(locale) = self.locale {
            add(&["lang=", locale.tag()]);
        }
        let page = match self.page {
            Page::Home => "",
            Page::Play(Side::Owner) => "page=play&role=victim",
            Page::Play(Side::Crew) => "page=play&role=attacker",
            Page::Checkup => "page=checkup",
            Page::Result => "page=result",
            Page::Checklist => "page=checklist",
            Page::Emergency => "page=emergency",
            Page::Card => "page=card",
            Page::Case => "page=case",
            Page::About => "page=about",
        };
        add(&[page]);
        if let Some(names) = self.names {
            add(&["names=", names.id()]);
        }
        query
    }
}
