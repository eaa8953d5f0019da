//! All tests on this machine that are not beside what they test, in one program.
//!
//! Each program of tests has the whole library linked into it and brings its own copy of what they
//! share: thirty of them were two fifths of all that was built here. `cargo test --test native digest`
//! runs those of one file.
#![allow(clippy::unwrap_used)]

#[path = "common/mod.rs"]
mod common;

#[path = "amounts.rs"]
mod amounts;
#[path = "analysis.rs"]
mod analysis;
#[path = "batch.rs"]
mod batch;
#[path = "casefile.rs"]
mod casefile;
#[path = "checklist.rs"]
mod checklist;
#[path = "checkup.rs"]
mod checkup;
#[path = "cli.rs"]
mod cli;
#[path = "content.rs"]
mod content;
#[path = "contract.rs"]
mod contract;
#[path = "crews.rs"]
mod crews;
#[path = "debrief.rs"]
mod debrief;
#[path = "digest.rs"]
mod digest;
#[path = "endings.rs"]
mod endings;
#[path = "fixtures.rs"]
mod fixtures;
#[path = "glossary.rs"]
mod glossary;
#[path = "grades.rs"]
mod grades;
#[path = "guides.rs"]
mod guides;
#[path = "i18n.rs"]
mod i18n;
#[path = "keeper.rs"]
mod keeper;
#[path = "kept.rs"]
mod kept;
#[path = "late_words.rs"]
mod late_words;
#[path = "laws.rs"]
mod laws;
#[path = "layers.rs"]
mod layers;
#[path = "learning.rs"]
mod learning;
#[path = "licences.rs"]
mod licences;
#[path = "line_oracle.rs"]
mod line_oracle;
#[path = "look.rs"]
mod look;
#[path = "map.rs"]
mod map;
#[path = "nights.rs"]
mod nights;
#[path = "opponents.rs"]
mod opponents;
#[path = "packs.rs"]
mod packs;
#[path = "reading.rs"]
mod reading;
#[path = "reality.rs"]
mod reality;
#[path = "relaxed.rs"]
mod relaxed;
#[path = "replay.rs"]
mod replay;
#[path = "setups.rs"]
mod setups;
#[path = "share.rs"]
mod share;
#[path = "sim.rs"]
mod sim;
#[path = "story.rs"]
mod story;
#[path = "vacuity.rs"]
mod vacuity;
#[path = "worker.rs"]
mod worker;
#[path = "writing.rs"]
mod writing;

/// A file that is not named above would be left out without a word.
#[test]
fn every_file_of_tests_is_in_a_program() {
    let manifest = env!("CARGO_MANIFEST_DIR");
    let read = |path: &str| std::fs::read_to_string(format!("{manifest}/{path}")).expect("it is there");
    let (this, cargo) = (read("tests/native.rs"), read("Cargo.toml"));
    for entry in std::fs::read_dir(format!("{manifest}/tests")).expect("it is there").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let named = this.contains(&format!("#[path = \"{name}\"]"));
        let own = cargo.contains(&format!("path = \"tests/{name}\""));
        assert!(!name.ends_with(".rs") || named || own, "tests/{name} is in no program: name it in tests/native.rs");
    }
}
