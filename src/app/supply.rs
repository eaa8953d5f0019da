//! What the application has been given so far, and what it asks the page for.
//!
//! The start page and the owner's night need the first words and the rules. All other packs come
//! after the first page stands; a page that needs one before shows that it is coming.

use super::store::{Model, Msg};
use content::{EMERGENCY, PACKS, late_words, words};
use i18n::Locale;
use platform::Platform;
use share::route::Page;
use story::Game;
use world::model::Side;

/// How the application stands with the page's script.
#[derive(Clone, Copy, Debug, Default)]
pub struct Supply {
    /// What was asked for and has not come.
    asked: Option<Asked>,
    /// Whether what a page needs did not come; it is not asked for again until the reader says so.
    failed: bool,
    /// Whether what was to come at leisure did not; then only what is needed is asked for.
    stopped: bool,
}

/// Something that was asked for.
#[derive(Clone, Copy, Debug)]
struct Asked {
    /// Whether a page needs it; what comes at leisure may fail unseen.
    needed: bool,
}

/// The packs that are missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lack {
    names: Vec<&'static str>,
}

impl Lack {
    /// Those of the packs that are not there.
    fn of(names: impl IntoIterator<Item = &'static str>) -> Self {
        Self { names: names.into_iter().filter(|name| !content::has(name)).collect() }
    }

    /// Whether no pack is missing.
    pub const fn is_nothing(&self) -> bool {
        self.names.is_empty()
    }
}

/// Hands over to the content what the page has fetched.
pub fn hand_over(platform: &dyn Platform) {
    for name in PACKS.into_iter().filter(|name| !content::has(name)) {
        if let Some(bytes) = platform.taken(name) {
            content::provide(name, bytes);
        }
    }
}

/// The language whose words are there: the wanted one, or another until those have come.
pub fn spoken(wanted: Locale) -> Locale {
    [wanted].into_iter().chain(Locale::ALL).find(|locale| content::has(words(*locale))).unwrap_or(wanted)
}

impl Supply {
    /// What the model's page lacks in a language.
    pub fn lacks(&self, game: &Game, model: &Model, locale: Locale) -> Lack {
        let early = match model.page {
            Page::Home => true,
            Page::Play(Side::Owner) => model.play(Side::Owner).is_none_or(|play| !play.is_over(game)),
            _ => false,
        };
        match early {
            true => Lack::of([words(locale)]),
            false => Lack::of([words(locale), late_words(locale), EMERGENCY]),
        }
    }

    /// Asks the page for what is missing; where nothing is, for all that a page may need next.
    pub fn ask(&mut self, platform: &dyn Platform, lack: Lack, then: impl FnOnce(Msg) + 'static) {
        let needed = !lack.is_nothing();
        let lack = if needed { lack } else { Lack::of(PACKS) };
        let given_up = if needed { self.failed } else { self.stopped };
        if lack.is_nothing() || self.asked.is_some() || given_up {
            return;
        }
        self.asked = Some(Asked { needed });
        platform.bring(&lack.names, Box::new(move |came| then(Msg::Supplied(came))));
    }

    /// Hands what has come over to the content; `all` says whether everything came that was asked for.
    pub fn came(&mut self, platform: &dyn Platform, all: bool) {
        let Some(asked) = self.asked.take() else { return };
        self.failed |= !all && asked.needed;
        self.stopped |= !all && !asked.needed;
        hand_over(platform);
    }

    /// Lets what did not come be asked for again.
    pub fn again(&mut self) {
        (self.failed, self.stopped) = (false, false);
    }

    /// Whether what a page needs did not come.
    pub const fn failed(&self) -> bool {
        self.failed
    }
}
