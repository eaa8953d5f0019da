//! The packs of content that the page's script fetches: which a page misses, which are asked for.
//!
//! The start page and the owner's first chapters need the first words and the rules. All other packs come
//! after the first page stands; a page that needs one before shows that it is coming.

use super::store::Model;
use content::{EMERGENCY, NIGHT, PACKS, WHOLE, late_words, words};
use i18n::Locale;
use platform::Platform;
use share::route::Page;
use story::{Game, Playthrough};

/// Everything that is fetched for the application.
fn all() -> impl Iterator<Item = &'static str> {
    PACKS.into_iter().chain([NIGHT])
}

/// What was asked for, and what failed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Assets {
    /// What was asked for and has not come.
    request: Option<Request>,
    /// Whether what a page needs did not come; it is not asked for again until the reader says so.
    failed: bool,
    /// Whether what was to come at leisure did not; then only what is needed is asked for.
    stopped: bool,
}

/// Something that was asked for.
#[derive(Clone, Copy, Debug)]
struct Request {
    /// Whether a page needs it; what comes at leisure may fail unseen.
    needed: bool,
}

/// The packs that are missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MissingAssets {
    names: Vec<&'static str>,
}

impl MissingAssets {
    /// Those of the packs that are not there.
    fn of(names: impl IntoIterator<Item = &'static str>) -> Self {
        Self { names: names.into_iter().filter(|name| !content::has(name)).collect() }
    }

    /// Whether no pack is missing.
    pub const fn is_empty(&self) -> bool {
        self.names.is_empty()
    }
}

/// Hands over to the content what the page has fetched.
pub fn provide_content(platform: &dyn Platform) {
    for name in all().filter(|name| !content::has(name)) {
        if let Some(bytes) = platform.loaded(name) {
            content::provide(name, bytes);
        }
    }
}

/// The language whose words are there: the wanted one, or another until those have come.
pub fn spoken(wanted: Locale) -> Locale {
    [wanted].into_iter().chain(Locale::ALL).find(|locale| content::has(words(*locale))).unwrap_or(wanted)
}

/// Whether a night has come to nothing yet but what the first words tell.
fn tells_early(game: &Game, play: &Playthrough) -> bool {
    let scene = play.scene.as_ref().map(|scene| &game.story.storylets[scene.storylet.index()]);
    scene.is_some_and(|scene| content::is_early(scene.title))
}

impl Assets {
    /// What the model's page misses in a language.
    pub fn missing(&self, game: &Game, model: &Model, locale: Locale) -> MissingAssets {
        let early = match model.page {
            Page::Home => true,
            Page::Play(role) => model.play(role).is_some_and(|play| tells_early(game, play)),
            _ => false,
        };
        match early {
            true => MissingAssets::of([words(locale)]),
            false => MissingAssets::of([words(locale), late_words(locale), EMERGENCY, WHOLE]),
        }
    }

    /// Asks the page for what is missing; where nothing is, for all that a page may need next.
    pub fn request(&mut self, platform: &dyn Platform, missing: MissingAssets, then: impl FnOnce(bool) + 'static) {
        let needed = !missing.is_empty();
        let missing = if needed { missing } else { MissingAssets::of(all()) };
        let given_up = if needed { self.failed } else { self.stopped };
        if missing.is_empty() || self.request.is_some() || given_up {
            return;
        }
        self.request = Some(Request { needed });
        platform.load(&missing.names, Box::new(then));
    }

    /// Hands what has come over to the content; `all` says whether everything came that was asked for.
    pub fn take(&mut self, platform: &dyn Platform, all: bool) {
        let Some(request) = self.request.take() else { return };
        self.failed |= !all && request.needed;
        self.stopped |= !all && !request.needed;
        provide_content(platform);
    }

    /// Lets what did not come be asked for again.
    pub fn allow_retry(&mut self) {
        (self.failed, self.stopped) = (false, false);
    }

    /// Whether what a page needs did not come.
    pub const fn failed(&self) -> bool {
        self.failed
    }
}
