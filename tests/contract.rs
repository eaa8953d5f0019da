//! What others read by program: the JSON of `longnight checkup`, `replay`, `world --relaxed`,
//! `check` and `controls`, the exit codes, and the ids.
//!
//! The promise stands as data under `tests/fixtures/contract/`: a file for each command with
//! invocations and, for each field, path, type, unit and meaning. This runs the program and lists
//! every breach at once. What the program prints beside is listed and allowed;
//! `UPDATE_FIXTURES=1 cargo test --test native contract` adds it to the files, and new ids to `ids.toml`.
//! It takes nothing away.
#![allow(clippy::unwrap_used)]

use crate::common;
#[path = "contract/ids.rs"]
mod ids;
#[path = "contract/program.rs"]
mod program;
#[path = "contract/relations.rs"]
mod relations;
#[path = "contract/shape.rs"]
mod shape;

use std::collections::BTreeSet;
use std::path::PathBuf;

use program::Ask;
use serde::Deserialize;
use serde_json::Value;
use shape::{Field, Shape};

/// A fixture file, or what an update adds to it.
fn path(name: &str) -> PathBuf {
    common::top().join("tests/fixtures/contract").join(name)
}

fn is_updating() -> bool {
    std::env::var_os("UPDATE_FIXTURES").is_some()
}

fn read<T: for<'de> Deserialize<'de>>(name: &str) -> T {
    let text = std::fs::read_to_string(path(name)).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Fails with everything that is wrong.
fn expect_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{} breaches of the contract:\n{}", wrong.len(), wrong.join("\n"));
}

/// The fixture of a command.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    ask: Vec<Ask>,
    #[serde(default)]
    field: Vec<Field>,
}

/// Asks everything of a command's fixture and compares what is printed.
fn holds(name: &str) {
    let fixture: Fixture = read(name);
    let (mut shape, mut wrong) = (Shape::new(&fixture.field), Vec::new());
    for ask in &fixture.ask {
        match ask.values() {
            Ok(values) => values.iter().for_each(|value| shape.meet(&ask.words, value, ask.only.as_deref())),
            Err(error) => wrong.push(format!("{}: {error}", ask.words)),
        }
    }
    let undeclared = shape.undeclared();
    for field in &undeclared {
        println!("{name}: not declared: {} ({})", field.path, field.kind);
    }
    if is_updating() && !undeclared.is_empty() {
        let more: String = undeclared.iter().map(Field::as_toml).collect();
        let text = std::fs::read_to_string(path(name)).unwrap();
        std::fs::write(path(name), text + &more).unwrap();
    }
    wrong.extend(shape.wrong());
    expect_none(&wrong.iter().map(|error| format!("{name}: {error}")).collect::<Vec<_>>());
}

#[test]
fn checkup_prints_what_was_promised() {
    holds("checkup.toml");
}

#[test]
fn replay_prints_what_was_promised() {
    holds("replay.toml");
}

#[test]
fn world_prints_what_was_promised() {
    holds("world.toml");
}

#[test]
fn check_prints_what_was_promised() {
    holds("check.toml");
}

#[test]
fn controls_prints_what_was_promised() {
    holds("controls.toml");
}

#[test]
fn the_program_ends_as_promised() {
    let fixture: Fixture = read("exit.toml");
    let wrong = fixture.ask.iter().filter_map(|ask| Some(format!("{}: {}", ask.words, ask.ends().err()?)));
    expect_none(&wrong.collect::<Vec<_>>());
    let codes: BTreeSet<i32> = fixture.ask.iter().map(|ask| ask.code).collect();
    assert_eq!(codes, BTreeSet::from([0, 1, 2]), "each exit code is shown");
}

#[test]
fn every_fixture_is_read() {
    let there = std::fs::read_dir(path("")).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let read = ["check", "checkup", "controls", "exit", "ids", "replay", "units", "world"];
    let read = read.map(|name| format!("{name}.toml"));
    assert_eq!(there.collect::<BTreeSet<_>>(), BTreeSet::from(read));
}

/// A falsified answer: the contract has to notice each.
#[test]
fn the_contract_bites() {
    let fixture: Fixture = read("controls.toml");
    let good = fixture.ask[0].values().unwrap().remove(0);
    let breaches = |value: &Value| {
        let mut shape = Shape::new(&fixture.field);
        shape.meet("falsified", value, None);
        (shape.wrong(), shape.undeclared().into_iter().map(|it| it.path).collect::<Vec<_>>())
    };
    assert_eq!(breaches(&good), (Vec::new(), Vec::new()));
    let falsified = |change: &dyn Fn(&mut Value)| {
        let mut value = good.clone();
        change(&mut value);
        let (wrong, undeclared) = breaches(&value);
        (wrong.join("; "), undeclared)
    };
    let (gone, _) = falsified(&|it| drop(it["controls"][3].as_object_mut().unwrap().remove("party")));
    assert!(gone.contains("controls[].party is gone"), "{gone}");
    let (whole, _) = falsified(&|it| drop(it.as_object_mut().unwrap().remove("policies")));
    assert!(whole.contains("policies[] is gone"), "{whole}");
    let (other, _) = falsified(&|it| it["scenarios"][0] = 3.into());
    assert!(other.contains("scenarios[] is no string: 3"), "{other}");
    let (null, _) = falsified(&|it| it["variants"][0]["id"] = Value::Null);
    assert!(null.contains("variants[].id is null"), "{null}");
    let (list, _) = falsified(&|it| it["variants"][1] = "etc".into());
    assert!(list.contains("variants[].id: no object"), "{list}");
    let (unknown, _) = falsified(&|it| it["controls"][0]["id"] = "magic".into());
    assert!(unknown.contains("controls[].id: `magic` is no control"), "{unknown}");
    let (none, more) = falsified(&|it| it["controls"][0]["effort"] = 3.into());
    assert_eq!((none.as_str(), more), ("", vec!["controls[].effort".to_owned()]), "a new field is listed");
}
