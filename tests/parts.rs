//! What comes late is not needed early: words, and code.
#![cfg(all(feature = "content", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use long_night::content;
use long_night::i18n::generate::used_in_sources;
use long_night::i18n::{Catalog, Locale};
use long_night::msg;
use long_night::story::Game;

/// The list of late modules, as it stands in the source.
fn late_modules() -> Vec<String> {
    let source = fs::read_to_string("src/bin/longnight/finish/data.rs").unwrap();
    let (_, list) = source.split_once("LATE_CODE").unwrap();
    let (list, _) = list.split_once("];").unwrap();
    list.split('"').skip(1).step_by(2).map(str::to_owned).collect()
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
    let late = late_modules();
    let all = sources("src/app").into_iter().chain(sources("src/story")).chain(sources("src/share"));
    all.filter(|(module, _)| !late.iter().any(|late| module.starts_with(late.as_str()))).collect()
}

#[test]
fn every_late_module_is_there() {
    for module in late_modules() {
        let path = format!("src/{}", module.trim_end_matches("::").replace("::", "/"));
        let there = Path::new(&path).is_dir() || Path::new(&format!("{path}.rs")).is_file();
        assert!(there, "{module} is no module any more");
    }
}

/// Late parts are drawn by early modules where all of the code is there, and `ui.whole` says so just
/// before; the root and the page of a night wait for late pages as a whole.
#[test]
fn no_early_module_draws_a_late_part_before_it_has_come() {
    let late: Vec<String> = late_modules().into_iter().filter(|it| it.starts_with("app::")).collect();
    let gates = ["app::root::", "app::pages::play::"];
    let (mut wrong, mut drawn) = (Vec::new(), 0);
    for (module, source) in early().iter().filter(|(module, _)| module.starts_with("app::")) {
        if gates.contains(&module.as_str()) {
            continue;
        }
        let lines: Vec<&str> = source.lines().collect();
        for part in lines.iter().flat_map(|line| late_parts(line, &late)) {
            for at in (0..lines.len()).filter(|at| draws(lines[*at], part)) {
                drawn += 1;
                if !lines[at.saturating_sub(3)..at].iter().any(|line| line.contains("ui.whole")) {
                    wrong.push(format!("{module} line {}: <{part}>", at + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(drawn > 0, "no early module draws any: is this still looked for as it is written?");
}

/// The parts of late modules that a line takes: markup names a part by its last name, `use` says whose it is.
fn late_parts<'a>(line: &'a str, late: &[String]) -> Vec<&'a str> {
    let of_late = |it: &String| {
        let names: Vec<&str> = it.trim_end_matches("::").split("::").collect();
        let [.., folder, name] = names[..] else { return false };
        line.contains(&format!("{folder}::{name}::")) || line.contains(&format!("super::{name}::"))
    };
    if !line.trim_start().starts_with("use ") || !late.iter().any(of_late) {
        return Vec::new();
    }
    let is_part = |word: &&str| {
        word.starts_with(|it: char| it.is_ascii_uppercase())
            && !word.chars().all(|it| it.is_ascii_uppercase() || it == '_')
    };
    line.split(['{', '}', ' ', ',', ':', ';']).filter(is_part).collect()
}

/// Whether a line of markup draws a part.
fn draws(line: &str, part: &str) -> bool {
    line.match_indices(&format!("<{part}")).any(|(at, found)| {
        let next = line[at + found.len()..].chars().next();
        next.is_none_or(|it| !it.is_alphanumeric())
    })
}

/// How many messages the first pack has.
fn first_words() -> usize {
    Catalog::decode(&content::pack(content::words(Locale::En))).unwrap().len()
}

#[test]
fn every_word_of_the_first_scenes_is_in_the_first_pack() {
    let early: Vec<String> = early().into_iter().map(|it| it.1).collect();
    let used = used_in_sources(&early);
    let first = first_words();
    let names = msg::NAMES;
    let late: BTreeSet<&str> = names[first..].iter().copied().filter(|name| used.contains(*name)).collect();
    assert!(late.is_empty(), "these come late and are needed early: {late:?}");
}

#[test]
fn every_scene_of_the_owner_is_in_the_first_pack() {
    let (game, first) = (Game::load(), first_words());
    let late = |id: long_night::i18n::MsgId| usize::from(id.0) >= first;
    let owner = game.story.storylets.iter().filter(|it| it.role == long_night::world::model::Side::Owner);
    for storylet in owner {
        assert!(!late(storylet.title), "{}: its title comes late", storylet.id);
        for choice in &storylet.choices {
            assert!(!late(choice.text), "{}: the choice {} comes late", storylet.id, choice.id);
        }
    }
    for op in &game.world.ops {
        assert!(!late(op.name.msg), "{}: its name comes late", op.id);
    }
    for provider in &game.world.providers {
        assert!(!late(provider.name), "{}: its name comes late", provider.id);
    }
}
