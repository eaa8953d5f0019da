//! Routes: page, language and names, as the part of an address after `?` has them.
//!
//! Unknown names and values are ignored; parameters of other sites do no harm.

use i18n::Locale;
use world::model::Side;

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
    /// The self-check's result.
    Result,
    /// The checklist.
    Checklist,
    /// The saved nights, endings and chapters.
    Nights,
    /// What to do when the phone is gone.
    Emergency,
    /// The card for the wallet, and one's own numbers.
    Card,
    /// The case file: the night as the replay shows it.
    Case,
    /// About the product: sources, and the data kept on the device.
    About,
}

impl Page {
    /// Every page.
    pub const ALL: [Self; 11] = [
        Self::Home,
        Self::Play(Side::Owner),
        Self::Play(Side::Crew),
        Self::Checkup,
        Self::Result,
        Self::Checklist,
        Self::Nights,
        Self::Emergency,
        Self::Card,
        Self::Case,
        Self::About,
    ];

    /// The page's name in an address; the start page has none.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Home => "",
            Self::Play(_) => "play",
            Self::Checkup => "checkup",
            Self::Result => "result",
            Self::Checklist => "checklist",
            Self::Nights => "nights",
            Self::Emergency => "emergency",
            Self::Card => "card",
            Self::Case => "case",
            Self::About => "about",
        }
    }
}

/// The names by which institutions are called.
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

/// The size of the letters, and with it how much stands on a screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Size {
    /// As the browser has it.
    #[default]
    Normal,
    /// The large-print edition.
    Large,
}

impl Size {
    /// The size's id in an address and where it is kept; the normal one has none.
    #[must_use]
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::Normal => None,
            Self::Large => Some("large"),
        }
    }

    /// The size of an id; the normal one, where it is none of ours.
    #[must_use]
    pub fn of_id(id: Option<&str>) -> Self {
        if id == Self::Large.id() { Self::Large } else { Self::Normal }
    }
}

/// A route: the part of an address that the application decides by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Route {
    /// The page.
    pub page: Page,
    /// The language, where the address names one.
    pub locale: Option<Locale>,
    /// The names of institutions, where the address says which.
    pub names: Option<Names>,
    /// The size of the letters.
    pub size: Size,
}

impl Route {
    /// Reads the part of an address after `?` (with or without it).
    #[must_use]
    pub fn read(query: &str) -> Self {
        let value = |name: &str| {
            let query = query.strip_prefix('?').unwrap_or(query);
            query.split('&').filter_map(|pair| pair.split_once('=')).find(|(it, _)| *it == name).map(|(_, value)| value)
        };
        let named = |id: &str| Page::ALL.into_iter().find(|page| page.id() == id);
        let page = match (value("page").and_then(named), value("role")) {
            (Some(Page::Play(_)), Some("attacker")) => Page::Play(Side::Crew),
            (Some(Page::Play(_)), _) => Page::Play(Side::Owner),
            (page, _) => page.unwrap_or_default(),
        };
        let names = value("names").and_then(|id| Names::ALL.into_iter().find(|names| names.id() == id));
        let size = Size::of_id(value("size"));
        Self { page, locale: value("lang").and_then(Locale::from_tag), names, size }
    }

    /// The address, from `?` on.
    #[must_use]
    pub fn write(&self) -> String {
        let mut query = String::from("?");
        let mut add = |name: &str, value: &str| {
            if !value.is_empty() {
                let and = if query.len() > 1 { "&" } else { "" };
                query.extend([and, name, "=", value]);
            }
        };
        add("lang", self.locale.map_or("", Locale::tag));
        add("page", self.page.id());
        if let Page::Play(role) = self.page {
            add("role", if role == Side::Crew { "attacker" } else { "victim" });
        }
        add("names", self.names.map_or("", Names::id));
        add("size", self.size.id().unwrap_or_default());
        query
    }
}
