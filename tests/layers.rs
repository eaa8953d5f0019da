//! The shape of the repository: the order of the layers, who knows the web, what stands at the top.
//!
//! Cargo refuses what a crate does not list; this says what a crate may list.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use toml::Table;

/// The crates under `src/`, lowest first: each may list those before it.
const LAYERS: [&str; 16] = [
    "base",
    "i18n",
    "world",
    "authoring",
    "content",
    "sim",
    "analysis",
    "checkup",
    "story",
    "questions",
    "share",
    "platform",
    "app",
    "worker",
    "site",
    "xtask",
];

/// The web's crates, and who may list them.
const WEB: [&str; 6] = ["gloo", "js-sys", "wasm-bindgen", "wasm-bindgen-futures", "web-sys", "yew"];
const KNOW_THE_WEB: [&str; 3] = ["app", "platform", "worker"];

/// What the page's module must not hold: what thinks long is a module of its own.
const NOT_IN_THE_PAGE: [&str; 2] = ["analysis", "worker"];

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

fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The crates that a crate lists to be built with; tests may list others.
fn listed(manifest: &str) -> Vec<String> {
    let manifest: Table = toml::from_str(manifest).unwrap();
    let tables = ["dependencies", "build-dependencies"];
    let all = tables.into_iter().filter_map(|name| manifest.get(name)?.as_table());
    all.flat_map(|table| table.keys().cloned()).collect()
}

/// What is wrong with what a crate lists.
fn wrong_arrows(krate: &str, manifest: &str) -> Vec<String> {
    let place = |name: &str| LAYERS.iter().position(|layer| *layer == name);
    let Some(own) = place(krate) else { return vec![format!("`{krate}` is no layer that tests/layers.rs knows")] };
    let is_wrong = |name: &String| {
        let thinks = krate == "app" && NOT_IN_THE_PAGE.contains(&name.as_str());
        let web = WEB.contains(&name.as_str()) && !KNOW_THE_WEB.contains(&krate);
        web || thinks || place(name).is_some_and(|other| other >= own)
    };
    listed(manifest).into_iter().filter(is_wrong).map(|name| format!("`{krate}` lists `{name}`")).collect()
}

#[test]
fn each_layer_lists_only_those_below_it() {
    let crates = fs::read_dir(top().join("src")).unwrap().map(|entry| entry.unwrap());
    let crates = crates.filter(|entry| entry.path().join("Cargo.toml").is_file());
    let mut wrong = Vec::new();
    for entry in crates {
        let manifest = fs::read_to_string(entry.path().join("Cargo.toml")).unwrap();
        wrong.extend(wrong_arrows(&entry.file_name().to_string_lossy(), &manifest));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn a_wrong_arrow_is_named() {
    let manifest = "[dependencies]\nbase.workspace = true\nstory.workspace = true\nweb-sys.workspace = true\n\
        [dev-dependencies]\ncontent.workspace = true\n";
    assert_eq!(wrong_arrows("sim", manifest), ["`sim` lists `story`", "`sim` lists `web-sys`"]);
    assert_eq!(wrong_arrows("app", manifest), [""; 0]);
    assert_eq!(wrong_arrows("app", "[dependencies]\nanalysis.workspace = true\n"), ["`app` lists `analysis`"]);
    assert_eq!(wrong_arrows("extra", ""), ["`extra` is no layer that tests/layers.rs knows"]);
}

#[test]
fn the_top_of_the_repository_holds_what_the_layout_says() {
    let names = fs::read_dir(top()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    let extra: Vec<String> = names
        .filter(|name| !name.starts_with('.') && !TOP.contains(&name.as_str()) && !BUILT.contains(&name.as_str()))
        .collect();
    assert!(extra.is_empty(), "not in the layout of the repository: {extra:?}");
}
