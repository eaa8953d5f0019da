//! A transcript of a way to each ending, in both languages, as it was read and found good.
//!
//! `longnight check --write tests/fixtures/endings` finds the shortest ways and writes them all;
//! `UPDATE_FIXTURES=1 cargo test --test native endings` writes those again that are there: read the diff.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::process::Command;

use i18n::Locale;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/endings");

/// What the command in a transcript's first line prints.
fn told(command: &str) -> String {
    let words = command.strip_prefix("$ longnight ").expect("the first line is a command").split_whitespace();
    let output = Command::new(env!("CARGO_BIN_EXE_longnight")).args(words).output().unwrap();
    assert!(output.status.success(), "{command}\n{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_way_to_every_ending_reads_as_it_did() {
    let (story, mut wrong) = (content::story(), Vec::new());
    for ending in story.storylets.iter().filter(|storylet| storylet.ending) {
        for locale in Locale::ALL {
            let path = PathBuf::from(FOLDER).join(format!("{}.{}.txt", ending.id, locale.tag()));
            let Ok(kept) = std::fs::read_to_string(&path) else {
                wrong.push(format!("{}: no transcript", path.display()));
                continue;
            };
            let (command, text) = kept.split_once('\n').expect("a transcript has lines");
            let told = told(command);
            if std::env::var_os("UPDATE_FIXTURES").is_some() {
                std::fs::write(&path, format!("{command}\n{told}")).unwrap();
            } else if told != text {
                wrong.push(format!("{}: reads otherwise now", path.display()));
            }
            // The ending is what the last scene shows.
            let last = told.lines().rfind(|line| line.ends_with(']') && line.contains(" — "));
            if !last.is_some_and(|line| line.ends_with(&format!("[{}]", ending.id))) {
                wrong.push(format!("{}: comes to another ending: {last:?}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_transcript_is_of_an_ending() {
    let story = content::story();
    for entry in std::fs::read_dir(FOLDER).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let id = name.split('.').next().unwrap_or_default();
        assert!(story.storylets.iter().any(|storylet| storylet.ending && storylet.id == id), "{name}: no such ending");
    }
}
