//! The words of the first scenes are in the first pack; those of all other pages may come after it.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use authoring::texts::generate::used_in_sources;
use content::msg;
use i18n::{Catalog, Locale};
use story::Game;
use world::model::Side;

/// The pages that need no late words: the start page and the owner's night. A new page waits for the
/// late pack (`app::assets`).
const EARLY_PAGES: [&str; 2] = ["app::pages::home::", "app::pages::play::"];

/// The modules beside the pages that word and draw only what waits for the late pack.
const LATE: [&str; 23] = [
    "app::parts::advice::",
    "app::parts::case::",
    "app::parts::chain::",
    "app::parts::check::",
    "app::parts::choose::",
    "app::parts::contacts::",
    "app::parts::debrief::",
    "app::parts::deck::",
    "app::parts::large::",
    "app::parts::learnt::",
    "app::parts::list_tools::",
    "app::parts::nights::",
    "app::parts::not_worked_out::",
    "app::parts::note::",
    "app::parts::reason::",
    "app::parts::sources::",
    "app::parts::step::",
    "share::calendar::",
    "share::markdown::",
    "story::casefile::",
    "story::debrief::",
    "story::emergency_words::",
    "story::list::",
];

/// Whether a module is needed only by what waits for the late pack.
fn is_late(module: &str) -> bool {
    let page = module.starts_with("app::pages::") && !EARLY_PAGES.contains(&module);
    page || LATE.iter().any(|late| module.starts_with(late))
}

/// The sources below a folder, by module as in `app::parts::case::rows`.
fn sources(folder: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.to_string_lossy().replace('\\', "/");
        if path.is_dir() {
            found.extend(sources(&name));
        } else if name.ends_with(".rs") {
            let module = name.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
            found.push((format!("{}::", module.replace('/', "::")), fs::read_to_string(&path).unwrap()));
        }
    }
    found
}

/// What the first scenes are drawn and told by.
fn early() -> Vec<(String, String)> {
    let all = sources("src/app").into_iter().chain(sources("src/story")).chain(sources("src/share"));
    all.filter(|(module, _)| !is_late(module)).collect()
}

#[test]
fn every_late_module_is_there() {
    for module in LATE.into_iter().chain(EARLY_PAGES) {
        let path = format!("src/{}", module.trim_end_matches("::").replace("::", "/"));
        let there = Path::new(&path).is_dir() || Path::new(&format!("{path}.rs")).is_file();
        assert!(there, "{module} is no module any more");
    }
}

#[test]
fn the_first_pack_has_the_early_words_and_no_others() {
    for locale in Locale::ALL {
        let first = Catalog::decode(&content::pack(content::words(locale))).unwrap().len();
        assert_eq!(first, usize::from(content::EARLY_WORDS), "{}", locale.tag());
    }
}

#[test]
fn every_word_of_the_first_scenes_is_in_the_first_pack() {
    let early: Vec<String> = early().into_iter().map(|it| it.1).collect();
    let used = used_in_sources(&early);
    let first = usize::from(content::EARLY_WORDS);
    let names = msg::NAMES;
    let late: BTreeSet<&str> = names[first..].iter().copied().filter(|name| used.contains(*name)).collect();
    assert!(late.is_empty(), "these come late and are needed early: {late:?}");
}

#[test]
fn the_owners_first_chapters_are_in_the_first_pack_and_every_scene_comes_whole() {
    /// The last chapter whose words the page has from the start.
    const LAST: u8 = 2;
    let game = Game::load();
    for storylet in &game.story.storylets {
        let early = content::is_early(storylet.title);
        let expected = storylet.role == Side::Owner && storylet.act <= LAST && !storylet.ending;
        assert_eq!(early, expected, "{}: its chapter is {}", storylet.id, storylet.act);
        let words = [storylet.text].into_iter().chain(storylet.choices.iter().map(|choice| choice.text));
        for id in words {
            assert_eq!(
                content::is_early(id),
                early,
                "{}: {} comes apart from its title",
                storylet.id,
                msg::NAMES[usize::from(id.0)]
            );
        }
    }
    for op in &game.world.ops {
        assert!(content::is_early(op.name.msg), "{}: its name comes late", op.id);
    }
    for provider in &game.world.providers {
        assert!(content::is_early(provider.name), "{}: its name comes late", provider.id);
    }
}
