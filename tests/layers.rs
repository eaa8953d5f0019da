//! The shape of the repository: which layer may name which, and what stands at the top.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

/// What each layer may name with `crate::`, beside itself; arrows point one way.
const MAY_NAME: [(&str, &[&str]); 12] = [
    // Messages and content share ids and problems; neither knows anything above.
    ("world", &["i18n"]),
    ("i18n", &["world"]),
    ("content", &["world", "i18n"]),
    ("sim", &["world"]),
    ("analysis", &["world", "sim"]),
    ("story", &["world", "sim", "analysis", "content", "i18n", "text"]),
    ("checkup", &["world", "sim", "analysis", "content", "i18n", "text"]),
    ("share", &["world", "sim", "analysis", "story", "checkup", "content", "i18n", "text"]),
    ("app", &["world", "sim", "analysis", "story", "checkup", "share", "platform", "content", "i18n", "text"]),
    ("platform", &[]),
    ("main", &["app"]),
    ("lib", &["world", "sim", "analysis", "story", "checkup", "share", "app", "platform", "content", "i18n", "text"]),
];

/// The web's crates, which only `app` and `platform` know.
const WEB: [&str; 7] = ["yew", "yew_router", "web_sys", "gloo", "js_sys", "wasm_bindgen", "wasm_bindgen_futures"];
const KNOW_THE_WEB: [&str; 4] = ["app", "platform", "main", "lib"];

/// What may stand at the top of the repository, beside dotfiles and what a build leaves.
const TOP: [&str; 10] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "README.md",
    "LICENSE",
    "content",
    "src",
    "static",
    "tests",
];
const BUILT: [&str; 2] = ["target", "dist"];

/// A layer's name met in a source.
#[derive(Debug, PartialEq)]
struct Named {
    line: usize,
    name: String,
}

/// A source without its comments, line for line.
fn code(text: &str) -> String {
    let bare = |line: &str| line.split("//").next().unwrap_or_default().to_owned();
    text.lines().map(bare).collect::<Vec<_>>().join("\n")
}

fn line(code: &str, offset: usize) -> usize {
    code[..offset].matches('\n').count() + 1
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// The words of a source, with where they stand.
fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let parts = code.split(|character| !is_word(character));
    parts.map(move |word| (word.as_ptr() as usize - code.as_ptr() as usize, word)).filter(|(_, word)| !word.is_empty())
}

/// The layers that a source names: `crate::sim::…`, and each of `crate::{sim, world::ids}`.
fn layers_named(code: &str) -> Vec<Named> {
    let mut named = Vec::new();
    for (at, root) in code.match_indices("crate::") {
        if code[..at].ends_with(is_word) {
            continue;
        }
        let from = at + root.len();
        let rest = &code[from..];
        if !rest.starts_with('{') {
            named.extend(words(rest).next().map(|(_, word)| Named { line: line(code, from), name: word.to_owned() }));
            continue;
        }
        let (mut depth, mut first) = (0, true);
        for (offset, character) in rest.char_indices() {
            match character {
                '{' => (depth, first) = (depth + 1, depth == 0),
                '}' => depth -= 1,
                ',' => first = depth == 1,
                _ if is_word(character) && first && depth == 1 => {
                    let (_, word) = words(&rest[offset..]).next().unwrap();
                    named.push(Named { line: line(code, from + offset), name: word.to_owned() });
                    first = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    named
}

/// What is wrong with the layers of a source, as `file:line: what`.
fn wrong_names(file: &str, text: &str) -> Vec<String> {
    let layer = file.trim_start_matches("src/").split(['/', '.']).next().unwrap();
    let Some((_, may_name)) = MAY_NAME.iter().find(|(name, _)| *name == layer) else {
        return vec![format!("{file}:1: `{layer}` is no layer that tests/layers.rs knows")];
    };
    let code = code(text);
    let layers = layers_named(&code).into_iter().filter(|named| {
        let is_layer = MAY_NAME.iter().any(|(name, _)| *name == named.name);
        is_layer && named.name != layer && !may_name.contains(&named.name.as_str())
    });
    let mut wrong: Vec<String> =
        layers.map(|named| format!("{file}:{}: `{layer}` names `{}`", named.line, named.name)).collect();
    if !KNOW_THE_WEB.contains(&layer) {
        let web = words(&code).filter(|(_, word)| WEB.contains(word));
        wrong.extend(web.map(|(at, word)| format!("{file}:{}: `{layer}` names `{word}`", line(&code, at))));
    }
    wrong
}

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The Rust sources below a folder, by path from the top.
fn sources(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(top().join(folder)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            found.extend(sources(&path));
        } else if path.ends_with(".rs") {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn arrows_point_one_way() {
    // The native binaries use the library from outside; the build and the macros have modules of their own.
    let apart = |file: &String| ["src/bin/", "src/macros/", "src/build.rs"].iter().any(|apart| file.starts_with(apart));
    let inside = sources("src").into_iter().filter(|file| !apart(file));
    let wrong: Vec<String> =
        inside.flat_map(|file| wrong_names(&file, &fs::read_to_string(top().join(&file)).unwrap())).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn no_layer_names_one_that_names_it() {
    let pairs = MAY_NAME.iter().flat_map(|(layer, named)| named.iter().map(move |other| (*layer, *other)));
    let mutual: Vec<_> =
        pairs.clone().filter(|&(layer, other)| layer < other && pairs.clone().any(|it| it == (other, layer))).collect();
    assert_eq!(mutual, [("i18n", "world")], "messages and content share ids, problems and nothing else");
}

#[test]
fn a_wrong_arrow_is_named_with_its_line() {
    let text = "//! crate::app is fine here\nuse crate::{\n    world::{story::Story, ids},\n    story::{self, sim}, // crate::app\n};\n\
        use web_sys::Window;\nlet x = crate::platform::clock() + my_crate::app();\n";
    assert_eq!(
        wrong_names("src/sim/state.rs", text),
        [
            "src/sim/state.rs:4: `sim` names `story`",
            "src/sim/state.rs:7: `sim` names `platform`",
            "src/sim/state.rs:6: `sim` names `web_sys`",
        ]
    );
    assert_eq!(wrong_names("src/app/store.rs", text), [""; 0]);
    assert_eq!(wrong_names("src/extra.rs", ""), ["src/extra.rs:1: `extra` is no layer that tests/layers.rs knows"]);
}

#[test]
fn the_top_of_the_repository_holds_what_the_layout_says() {
    let names = fs::read_dir(top()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let extra: Vec<String> = names
        .filter(|name| !name.starts_with('.') && !TOP.contains(&name.as_str()) && !BUILT.contains(&name.as_str()))
        .collect();
    assert!(extra.is_empty(), "not in the layout of the repository: {extra:?}");
}
