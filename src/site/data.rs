//! What the application fetches by its plain name: the one list of it.

use content::{NIGHT, PACKS, STORY, WORLD, words};
use i18n::Locale;
use story::Game;
use story::casefile::Casefile;
use world::Rules;

use super::hash;
use super::raw::Raw;

/// A file that the application fetches by its plain name (`globalThis.longNight.fetch`).
pub struct Part {
    /// The name that the application knows.
    pub name: String,
    /// The name that it is published under.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// For whose first scene it is needed: fetched before the application starts.
    pub first: &'static [Locale],
}

impl Part {
    /// A file that is published under a name with its hash in it.
    fn new(name: &str, bytes: Vec<u8>, first: &'static [Locale]) -> Self {
        Self { name: name.to_owned(), file: hash::name(name, &bytes), bytes, first }
    }
}

/// The name of the application itself.
pub const APPLICATION: &str = "app.wasm";

/// The module that thinks long, fetched when it is first wanted.
pub const BACKGROUND: &str = "worker.wasm";

/// The incident's night, played while the site is built, so that no page has to.
pub fn night(game: &Game) -> Vec<u8> {
    questions::write(&Casefile::of(game, &Rules::of_the_night(&game.world)))
}

/// Everything that is fetched by name, the application first.
pub fn parts(raw: &Raw) -> Vec<Part> {
    let mut parts = vec![Part::new(APPLICATION, raw.code.clone(), &Locale::ALL)];
    for name in PACKS {
        let locale = Locale::ALL.iter().position(|locale| words(*locale) == name);
        let first: &'static [Locale] = match (name, locale) {
            (WORLD | STORY, _) => &Locale::ALL,
            (_, Some(at)) => Locale::ALL.get(at..=at).unwrap_or_default(),
            _ => &[],
        };
        parts.push(Part::new(name, content::pack(name).to_vec(), first));
    }
    parts.push(Part::new(NIGHT, night(&Game::load()), &[]));
    parts.push(Part::new(BACKGROUND, raw.thinking.clone(), &[]));
    parts
}
