//! Many setups in one call of the companion: each answered as it is alone, each mistake named by its line.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

/// A file of these lines; each test has its own.
fn file(name: &str, lines: &[String]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, lines.join("\n")).unwrap();
    path
}

fn longnight(words: &str, path: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_longnight"));
    command.args(words.split_whitespace()).arg(path).output().unwrap()
}

fn answers(words: &str, path: &Path) -> Vec<Value> {
    let output = longnight(words, path);
    assert!(output.status.success(), "{words}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn setups() -> Vec<Value> {
    vec![
        json!({ "policy": "2020-09", "scenario": "sim-only" }),
        json!({ "policy": "today", "scenario": "unlocked-snatch", "controls": ["app-lock", "sim-pin"] }),
        json!({ "policy": "2020-10", "start": ["crew:number", "sim:moved"], "controls": ["quick-pay-off"] }),
        json!({ "scenario": "locked-bag", "variants": ["bind-route=card-number"] }),
        json!({ "policy": "today", "scenario": "no-lock", "answers": {} }),
    ]
}

#[test]
fn each_setup_of_a_batch_is_answered_as_it_is_alone() {
    let lines: Vec<String> = setups().iter().map(Value::to_string).collect();
    let alone: Vec<Value> = lines
        .iter()
        .enumerate()
        .map(|(at, line)| {
            let path = file(&format!("alone-{at}.json"), std::slice::from_ref(line));
            answers("checkup --json --setup", &path).remove(0)
        })
        .collect();
    // Blank lines are nothing.
    let spaced: Vec<String> = lines.iter().flat_map(|line| [line.clone(), " ".to_owned()]).collect();
    assert_eq!(answers("checkup --json --batch", &file("batch.jsonl", &spaced)), alone);
    assert_eq!(alone[0].as_object().unwrap().len(), 27);
}

#[test]
fn what_is_wanted_is_answered_as_in_the_whole_and_nothing_besides() {
    let whole = answers(
        "checkup --json --batch",
        &file("whole.jsonl", &setups().iter().map(Value::to_string).collect::<Vec<_>>()),
    );
    let keys: Vec<String> = whole[0].as_object().unwrap().keys().cloned().collect();
    for key in &keys {
        let asked = setups().into_iter().map(|mut setup| {
            setup["want"] = json!([key]);
            setup.to_string()
        });
        let told = answers("checkup --json --batch", &file(&format!("want-{key}.jsonl"), &asked.collect::<Vec<_>>()));
        for (told, whole) in told.iter().zip(&whole) {
            assert_eq!(*told, json!({ key: whole[key] }), "{key}");
        }
    }
}

#[test]
fn every_mistake_of_a_batch_is_named_with_its_line() {
    let lines = [
        r#"{"policy":"1999","scenario":"rain","want":["luck"],"controls":["charm","sim-pin"],"variants":["who=me"]}"#,
        r#"{"scenario":"no-lock"}"#,
        r#"{"policy":"#,
        "",
        r#"{"start":["crew:wings"],"scenario":"no-lock"}"#,
        r#"{"policy":"today","answers":{"mood":"fine"},"variants":["bind-route=card-number"]}"#,
        r#"{"phone":"mine"}"#,
        "17",
    ];
    let path = file("wrong.jsonl", &lines.map(str::to_owned));
    let named = [
        "1: no policy 1999",
        "1: no scenario rain",
        "1: no key luck",
        "1: no control charm",
        "1: no variant who=me",
        "3: ",
        "5: no fact crew:wings",
        "5: `start` says everything",
        "6: no question mood",
        "6: `variants` tell",
        "7: unknown field `phone`",
        "8: invalid type",
    ];
    for words in ["checkup --json --batch", "world --relaxed --json --batch"] {
        let output = longnight(words, &path);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{words}: {said}");
        for part in named {
            let is_said = said.lines().any(|line| line.contains(&format!("wrong.jsonl:{part}")));
            assert!(is_said, "{words}: {part} is not named: {said}");
        }
        assert!(!said.contains("sim-pin") && !said.contains("wrong.jsonl:2"), "{words} names what is right: {said}");
    }
}

#[test]
fn a_batch_wants_json_and_a_file_that_is_there() {
    let path = file("fine.jsonl", &[r#"{"scenario":"no-lock"}"#.to_owned()]);
    let nowhere = path.with_file_name("nowhere.jsonl");
    let refused = [
        ("checkup --batch", &path, "--json"),
        ("world --pddl --batch", &path, "--pddl"),
        ("world --relaxed --json --with sim-pin --batch", &path, "setup"),
        ("world --relaxed --json --scenario no-lock --setup", &path, "setup"),
        ("checkup --json --setup nothing --batch", &path, "--batch"),
        ("checkup --json --batch", &nowhere, "nowhere.jsonl"),
    ];
    for (words, path, named) in refused {
        let output = longnight(words, path);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{words}");
        assert!(said.contains(named), "{words}: {said}");
    }
}

#[test]
fn the_relaxed_world_of_a_setup_is_that_of_its_rules_and_its_theft() {
    let setup = json!({ "policy": "2020-10", "scenario": "no-lock", "controls": ["sim-pin"], "variants": ["bind-route=card-number"] });
    let path = file("world.json", &[setup.to_string()]);
    let rules = "--policy 2020-10 --scenario no-lock --with sim-pin --variant bind-route=card-number";
    for form in ["--relaxed --json", "--pddl"] {
        let by_file = longnight(&format!("world {form} --setup"), &path).stdout;
        let mut command = Command::new(env!("CARGO_BIN_EXE_longnight"));
        let by_words = command.args(format!("world {form} {rules}").split_whitespace()).output().unwrap().stdout;
        assert!(!by_file.is_empty() && by_file == by_words, "{form}");
    }
}
