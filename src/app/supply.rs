//! What the application has been given so far, and what it asks the page for.
//!
//! The start page and the owner's night need the first words, the rules and the first part of the
//! code. All else comes after the first page stands; a page that needs it before shows that it is
//! coming.

use super::store::{Model, Msg};
use crate::content::{self, EMERGENCY, PACKS, late_words, words};
use crate::i18n::Locale;
use crate::platform::supply;
use crate::share::route::Page;
use crate::story::Game;
use crate::world::model::Side;

/// How the application stands with the page's script.
#[derive(Clone, Copy, Debug, Default)]
pub struct Supply {
    /// Whether the late code is there.
    late: bool,
    /// What was asked for and has not come: whether the late code is among it.
    asked: Option<bool>,
    /// Whether what was asked for did not come.
    failed: bool,
}

/// What is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lack {
    names: Vec<&'static str>,
    code: bool,
}

impl Lack {
    /// Whether nothing is.
    pub const fn is_nothing(&self) -> bool {
        self.names.is_empty() && !self.code
    }
}

/// Hands over to the content what the page has fetched.
pub fn hand_over() {
    for name in PACKS.into_iter().filter(|name| !content::has(name)) {
        if let Some(bytes) = supply::taken(name) {
            content::provide(name, bytes);
        }
    }
}

/// The languages whose words are there, the wanted one first.
pub fn spoken(wanted: Locale) -> Option<Locale> {
    [wanted].into_iter().chain(Locale::ALL).find(|locale| content::has(words(*locale)))
}

impl Supply {
    /// What a page lacks.
    pub fn lacks(&self, game: &Game, model: &Model) -> Lack {
        let early = match model.page {
            Page::Home => true,
            Page::Play(Side::Owner) => model.play(Side::Owner).is_none_or(|play| !play.is_over(game)),
            _ => false,
        };
        let mut names = vec![words(model.locale)];
        if !early {
            names.extend([late_words(model.locale), EMERGENCY]);
        }
        names.retain(|name| !content::has(name));
        Lack { names, code: !early && !self.late }
    }

    /// What is still to come when nothing is in a hurry: what a page may need next.
    pub fn rest(&self, locale: Locale) -> Lack {
        let mut names = vec![late_words(locale), EMERGENCY];
        names.extend(Locale::ALL.into_iter().flat_map(|other| [words(other), late_words(other)]));
        names.retain(|name| !content::has(name));
        names.dedup();
        Lack { names, code: !self.late }
    }

    /// Asks the page for what is missing, unless it was asked or has failed.
    pub fn ask(&mut self, lack: &Lack, then: impl FnOnce(Msg) + 'static) {
        if lack.is_nothing() || self.asked.is_some() || self.failed {
            return;
        }
        self.asked = Some(lack.code);
        supply::bring(&lack.names, lack.code, move |came| then(Msg::Supplied(came)));
    }

    /// Takes what has come.
    pub fn came(&mut self, all: bool) {
        let code = self.asked.take().unwrap_or_default();
        self.failed = !all;
        self.late |= all && code;
        hand_over();
    }

    /// Forgets that something did not come.
    pub fn again(&mut self) {
        self.failed = false;
    }

    /// Whether what was asked for did not come.
    pub const fn failed(&self) -> bool {
        self.failed
    }
}
