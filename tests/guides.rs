//! The guides name what exists: every path in a `README.md`, and every test that src/README.md names.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::fs;

use common::top;

const GUIDES: [&str; 4] = ["README.md", "src/README.md", "content/README.md", "tests/bench/README.md"];

/// Crates by whose names src/README.md calls their files: `sim/start.rs` is `src/sim/start.rs`.
const INSIDE: &str = "src/README.md";

fn read(path: &str) -> String {
    fs::read_to_string(top().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The text of a guide without its fenced blocks, which hold examples.
fn prose(guide: &str) -> String {
    guide.split("```").step_by(2).collect()
}

/// What stands between backticks, line by line.
fn quoted(line: &str) -> impl Iterator<Item = &str> {
    line.split('`').skip(1).step_by(2)
}

/// Whether a quoted text is the path of a file or folder, without placeholders.
fn is_path(text: &str) -> bool {
    let plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"/._-".contains(&byte));
    let ends = [".rs", ".toml", ".md", ".ftl", ".txt", ".py", "/"];
    plain && text.contains('/') && ends.iter().any(|end| text.ends_with(end))
}

/// The paths in a guide that lead nowhere.
fn missing(name: &str, guide: &str) -> Vec<String> {
    let prose = prose(guide);
    let paths = prose.lines().flat_map(quoted).filter(|text| is_path(text));
    let there = |path: &str| {
        let inside = name == INSIDE && top().join("src").join(path).exists();
        // The examples of content/README.md are files that the tests alone build.
        let example = guide.contains(&format!("\n# {path}\n"));
        // The published folder is made by the build.
        inside || example || path.starts_with("dist/") || path.starts_with("target/") || top().join(path).exists()
    };
    paths.filter(|path| !there(path)).map(|path| format!("{name}: there is no {path}")).collect()
}

/// The tests that a line names after the file that they are in, where that file has no such test.
fn unheld(line: &str) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut source: Option<(&str, String)> = None;
    for text in quoted(line) {
        if is_path(text) {
            source = text.ends_with(".rs").then(|| (text, read(text)));
        } else if let Some((file, text_of)) = &source
            && text.contains('_')
            && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
            && !text_of.contains(&format!("fn {text}("))
        {
            wrong.push(format!("{file} has no test `{text}`"));
        }
    }
    wrong
}

/// The rows of the table of invariants.
fn invariants(guide: &str) -> Vec<&str> {
    let table = guide.split("\n## Invariants").nth(1).unwrap().split("\n## ").next().unwrap();
    table.lines().filter(|line| line.starts_with("| ")).skip(1).collect()
}

#[test]
fn every_path_in_the_guides_leads_somewhere() {
    let wrong: Vec<String> = GUIDES.iter().flat_map(|name| missing(name, &read(name))).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

#[test]
fn every_invariant_has_the_test_that_the_guide_names() {
    let guide = read(INSIDE);
    let rows = invariants(&guide);
    let wrong: Vec<String> = rows.iter().flat_map(|row| unheld(row)).collect();
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    let named =
        rows.iter().flat_map(|row| quoted(row)).filter(|text| text.contains('_') && !text.contains('/')).count();
    assert!(rows.len() >= 25 && named >= 40, "{} rows name {named} tests", rows.len());
}

#[test]
fn what_leads_nowhere_is_found() {
    assert_eq!(
        missing("README.md", "`src/nowhere.rs`, `tests/sim.rs`, `a/b`"),
        ["README.md: there is no src/nowhere.rs"]
    );
    assert_eq!(missing(INSIDE, "`sim/start.rs`, `sim/stop.rs`"), ["src/README.md: there is no sim/stop.rs"]);
    assert_eq!(unheld("| a | `tests/sim.rs`: `no_such_test` |"), ["tests/sim.rs has no test `no_such_test`"]);
    assert_eq!(unheld("| a | `tests/sim.rs`: `the_same_moves_give_the_same_night` |"), [""; 0]);
}
