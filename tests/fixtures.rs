//! Situations of the night as files: to add a case, add a file to `tests/fixtures/`.
//!
//! ```toml
//! about = "One sentence: what happens, and why."
//! rows = [5]                            # rows of the incident that it covers
//! until = "21:30"                       # time passes until then
//!
//! [start]                               # what differs from the scenario's start; all optional
//! time = "20:51"
//! add = ["phone:taken", "sim:moved"]    # noticed by the side that holds or sees it
//! remove = ["phone:with-owner"]         # noticed by the side that sees it
//! known = ["owner line:suspended"]      # this side knows how it stands with this fact
//! controls = ["sim-pin"]
//!
//! [[do]]                                # in order
//! at = "20:51"
//! side = "crew"
//! op = "text-self"
//! refused = "missing crew:number"       # only where a refusal is what is expected
//!
//! [expect]
//! events = ["20:51 crew text-self started"]       # all of them, in order
//! facts = ["crew:number"]               # these hold in the end
//! not = ["line:suspended"]              # these do not
//! known = ["crew crew:number"]          # this side believes it in the end
//! unknown = ["owner line:suspended"]    # this side does not
//! loss = 0                              # the owner's, in yuan
//! ```
//!
//! `UPDATE_FIXTURES=1 cargo test --test native fixtures` writes the events as they are
//! into the files: read the diff before keeping it.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::BTreeSet;

use authoring::content::Source;
use common::fixture::{all, run, write};

#[test]
fn every_fixture_happens_as_written() {
    let world = content::whole_world();
    let update = std::env::var_os("UPDATE_FIXTURES").is_some();
    let mut problems = Vec::new();
    for source in all() {
        match run(&world, &source) {
            Ok(outcome) if update => write(&source, &outcome.updated),
            Ok(outcome) => problems.extend(outcome.problems),
            Err(unreadable) => problems.extend(unreadable),
        }
    }
    let report: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert!(report.is_empty(), "\n{}\n", report.join("\n"));
}

#[test]
fn every_row_of_the_incident_has_a_fixture() {
    let world = content::whole_world();
    let outcomes = all().into_iter().filter_map(|source| run(&world, &source).ok());
    let covered: BTreeSet<u8> = outcomes.flat_map(|outcome| outcome.rows).collect();
    let missing: Vec<u8> = world.rows.iter().map(|row| row.number).filter(|row| !covered.contains(row)).collect();
    assert!(missing.is_empty(), "rows of content/world/incident.toml without a fixture: {missing:?}");
}

#[test]
fn every_control_has_a_fixture() {
    let world = content::whole_world();
    let outcomes = all().into_iter().filter_map(|source| run(&world, &source).ok());
    let tried: BTreeSet<String> = outcomes.flat_map(|outcome| outcome.controls).collect();
    let missing: Vec<&String> = world.controls.iter().map(|it| &it.id).filter(|id| !tried.contains(*id)).collect();
    assert!(missing.is_empty(), "controls without a fixture: {missing:?}");
}

/// What a fixture with these mistakes reports.
fn report(text: &str) -> Vec<String> {
    let source = Source { file: "tests/fixtures/x.toml".to_owned(), text: text.to_owned() };
    let problems = match run(&content::whole_world(), &source) {
        Ok(outcome) => outcome.problems,
        Err(problems) => problems,
    };
    problems.iter().map(ToString::to_string).collect()
}

#[test]
fn a_mistake_in_a_fixture_is_named_with_its_line() {
    let text = "about = \"a\"\nuntil = \"18:00\"\n\n[start]\ntime = \"7:30\"\nadd = [\"nothing\"]\n\
        controls = [\"magic\"]\n\n[[do]]\nat = \"19:30\"\nside = \"police\"\nop = \"fly\"\n\n\
        [expect]\nevents = []\nfacts = [\"line:dead\"]\n";
    assert_eq!(
        report(text),
        [
            "tests/fixtures/x.toml:16: unknown fact `line:dead`",
            "tests/fixtures/x.toml:7: unknown control `magic`",
            "tests/fixtures/x.toml:5: `7:30` is no time",
            "tests/fixtures/x.toml:6: unknown fact `nothing`",
            "tests/fixtures/x.toml:11: `police` is no side",
            "tests/fixtures/x.toml:12: unknown operation `fly`",
            "tests/fixtures/x.toml:2: 18:00 is before 19:30",
        ]
    );
    let [unknown_key] = &report("about = \"a\"\nuntil = \"20:00\"\ncolour = 1\n[expect]\nevents = []\n")[..] else {
        panic!("one problem")
    };
    assert!(unknown_key.starts_with("tests/fixtures/x.toml:3: unknown field `colour`"), "{unknown_key}");
}

#[test]
fn a_fixture_that_does_not_happen_says_what_does() {
    let text = "about = \"a\"\nuntil = \"19:32\"\n[[do]]\nat = \"19:30\"\nside = \"crew\"\nop = \"steal\"\n\
        [[do]]\nat = \"19:30\"\nside = \"crew\"\nop = \"travel\"\n\
        [expect]\nevents = [\n    \"19:30 crew steal started\",\n    \"19:31 crew steal failed: over\",\n]\n\
        not = [\"phone:on\"]\nknown = [\"owner phone:with-owner\"]\nloss = 1\n";
    assert_eq!(
        report(text),
        [
            "tests/fixtures/x.toml:10: refused: missing phone:taken",
            "tests/fixtures/x.toml:14: the events differ\n    19:30 crew steal started\n  \
             - 19:31 crew steal failed: over\n  + 19:31 crew steal done\n  + 19:31 crew - phone:with-owner\n  \
             + 19:31 crew + phone:taken\n  + 19:31 owner sees phone-gone",
            "tests/fixtures/x.toml:16: `phone:on` does hold in the end",
            "tests/fixtures/x.toml:17: `owner phone:with-owner` is not believed in the end",
            "tests/fixtures/x.toml:18: the loss is 0.00",
        ]
    );
}
