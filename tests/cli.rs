//! The native companion, run as a program: what it prints, and how it ends.
#![allow(clippy::unwrap_used)]

use std::process::{Command, Output, Stdio};

use analysis::{Relaxed, closure};
use serde_json::Value;
use world::Rules;

fn longnight(words: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_longnight"));
    command.args(words.split_whitespace());
    command
}

fn run(words: &str) -> Output {
    longnight(words).output().unwrap()
}

fn json(words: &str) -> Value {
    serde_json::from_slice(&run(words).stdout).unwrap()
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn every_institution_of_the_article_is_met_by_a_choice() {
    // The phone itself, and mail, which the article does not mention: only the self-check reckons with them.
    let apart = ["device", "mail"];
    let told = json("systems --json");
    let systems = told.as_array().unwrap();
    assert!(systems.len() > apart.len());
    let unmet = |it: &&Value| it["choices"] == 0 && !apart.contains(&it["provider"].as_str().unwrap());
    let unmet: Vec<&Value> = systems.iter().filter(unmet).collect();
    assert!(unmet.is_empty(), "no choice changes anything there: {unmet:#?}");
}

#[test]
fn every_claim_is_a_line_with_its_month_file_and_addresses() {
    let output = run("sources");
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    let lines: Vec<Vec<&str>> = text.lines().map(|line| line.split('\t').collect()).collect();
    assert!(lines.len() > 90 && lines.iter().all(|columns| columns.len() == 6), "{text}");
    let find = |id: &str| lines.iter().find(|columns| columns[3] == id).unwrap();
    assert_eq!(find("sim-pin")[..3], ["2026-11", "confirmed in part", "content/checklist/advice.toml"]);
    assert_eq!(find("unicom-abroad")[..3], ["-", "not confirmed", "content/emergency/contacts.toml"]);
    assert_eq!(find("police-china")[1], "confirmed");
    assert!(find("police-china")[5].starts_with("http"));
}

#[test]
fn a_replay_for_machines_says_what_is_held_and_by_what() {
    let told = json("replay --json");
    assert_eq!(keys(&told), ["held", "ledger", "of", "rows", "shifts", "world"]);
    let rows = told["rows"].as_array().unwrap();
    assert_eq!(told["of"], rows.len());
    for row in rows {
        assert_eq!(keys(row), ["events", "from", "held", "row", "to", "why"]);
        assert!(row["from"].as_u64().unwrap() <= row["to"].as_u64().unwrap(), "{row}");
        assert_eq!(row["held"] == true, row["why"].is_null(), "{row}");
    }
    assert!(told["ledger"]["net_loss"].is_i64());
}

#[test]
fn a_replay_ends_well_only_when_every_row_is_held() {
    for words in ["replay", "replay --with sim-pin", "replay --json --policy 2020-09"] {
        let told = json(&format!("{words} --json"));
        assert_eq!(run(words).status.code(), Some(i32::from(told["held"] != told["of"])), "{words}");
    }
}

#[test]
fn a_replay_with_a_control_says_which_rows_no_longer_hold() {
    let (before, after) = (json("replay --json"), json("replay --json --with sim-pin"));
    let held = |told: &Value| -> Vec<u64> {
        let rows = told["rows"].as_array().unwrap().iter().filter(|row| row["held"] == true);
        rows.map(|row| row["row"].as_u64().unwrap()).collect()
    };
    let (held, still) = (held(&before), held(&after));
    let lost: Vec<Value> = held.iter().filter(|row| !still.contains(row)).map(|&row| row.into()).collect();
    assert_eq!(after["lost"], Value::Array(lost));
    assert_eq!(after["ledger"]["net_loss"], 0);
}

#[test]
fn what_is_unknown_is_answered_with_the_choices() {
    let world = content::world();
    let choices = [
        ("replay --with magic", world.controls[0].id.clone()),
        ("replay --policy 1999", "2020-09".to_owned()),
        ("world --pddl --policy 1999", "2020-09".to_owned()),
        ("night --variant magic", world.variants.first().map(|it| it.id.clone()).unwrap_or_default()),
        (
            "world --relaxed --json --variant magic=wand",
            world.variants.first().map(|it| it.id.clone()).unwrap_or_default(),
        ),
        ("world --relaxed --json --scenario other", "incident".to_owned()),
        ("world", "--pddl".to_owned()),
        ("world --pddl --harm magic", "lockout".to_owned()),
        ("world --relaxed --json --harm money", "--pddl".to_owned()),
        ("world --relaxed --json --documented", "--pddl".to_owned()),
        ("fly", "longnight replay".to_owned()),
        ("replay --fly", "longnight replay".to_owned()),
    ];
    for (words, choice) in choices {
        let output = run(words);
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{words}");
        assert!(said.contains(&choice), "{words}: {said}");
    }
}

#[test]
fn every_choice_is_listed_where_one_is_unknown() {
    let world = content::world();
    let ids = |ids: &mut dyn Iterator<Item = String>| ids.collect::<Vec<_>>();
    let controls = ids(&mut world.controls.iter().map(|it| it.id.clone()));
    let policies = ids(&mut world.policies.iter().map(|it| it.id.clone()));
    let options =
        world.variants.iter().flat_map(|it| it.options.iter().map(|option| format!("{}={}", it.id, option.id)));
    let options: Vec<String> = options.collect();
    let known = &world.variants[0].id;
    let asked = [
        ("--with nope".to_owned(), &controls),
        ("--with sim-pin --with nope".to_owned(), &controls),
        ("--policy nope".to_owned(), &policies),
        ("--variant nope".to_owned(), &options),
        (format!("--variant {known}"), &options),
        (format!("--variant {known}=nope"), &options),
        (format!("--variant nope={}", world.variants[0].options[0].id), &options),
    ];
    for command in ["replay", "replay --json", "night", "world --relaxed --json", "world --pddl"] {
        for (words, choices) in &asked {
            let output = run(&format!("{command} {words}"));
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{command} {words}");
            let listed: Vec<&str> = said.lines().skip(1).map(str::trim).collect();
            assert_eq!(listed, **choices, "{command} {words}");
        }
    }
}

#[test]
fn the_relaxed_world_for_machines_means_what_the_library_does() {
    let world = content::whole_world();
    let relaxed = Relaxed::of(&world);
    for words in ["", "--policy 2020-09 --scenario incident"] {
        let told = json(&format!("world --relaxed --json {words}"));
        assert_eq!(keys(&told), ["controls", "facts", "goals", "harms", "start", "ways", "world"]);
        assert_eq!(keys(&told["controls"][0]), ["id", "minutes", "party", "strength"]);
        assert_eq!(keys(&told["ways"][0]), ["adds", "blocked_by", "factors", "operation", "provider", "unknown"]);
        assert_eq!(keys(&told["goals"][0]), ["fact", "loss_fen"]);
        // An independent reader: no control, and then each alone.
        let ids = |value: &Value| -> Vec<String> {
            value.as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect()
        };
        let controls = told["controls"].as_array().unwrap().iter().map(|it| it["id"].as_str());
        for with in std::iter::once(None).chain(controls) {
            let mut reached = ids(&told["start"]);
            loop {
                let before = reached.len();
                for way in told["ways"].as_array().unwrap() {
                    let closed = with.is_some_and(|with| ids(&way["blocked_by"]).iter().any(|it| it == with));
                    if !closed && ids(&way["factors"]).iter().all(|it| reached.contains(it)) {
                        let new: Vec<String> =
                            ids(&way["adds"]).into_iter().filter(|it| !reached.contains(it)).collect();
                        reached.extend(new);
                    }
                }
                if reached.len() == before {
                    break;
                }
            }
            let goals = told["goals"].as_array().unwrap().iter();
            let loss: i64 = goals
                .filter(|goal| reached.contains(&goal["fact"].as_str().unwrap().to_owned()))
                .map(|goal| goal["loss_fen"].as_i64().unwrap())
                .sum();
            let control = with.and_then(|with| world.control(with));
            let rules = control.into_iter().fold(Rules::of_the_night(&world), Rules::with);
            assert_eq!(loss, relaxed.loss(&closure(&relaxed, &rules.controls(&world))), "{with:?}");
        }
    }
}

#[test]
fn the_digest_is_the_same_each_time_and_differs_by_seed() {
    let digest = |words: &str| run(words).stdout;
    assert_eq!(digest("digest --random 3"), digest("digest --random 3"));
    assert_ne!(digest("digest --random 3"), digest("digest --random 3 --seed 2"));
    assert_eq!(digest("digest --random 1").len(), 17);
}

#[test]
fn a_closed_pipe_stops_it_quietly() {
    for words in ["night", "replay", "world --pddl", "world --relaxed --json", "controls", "help"] {
        let mut child = longnight(words).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let output = child.wait_with_output().unwrap();
        assert_eq!(String::from_utf8(output.stderr).unwrap(), "", "{words}");
        assert!(output.status.code().is_some_and(|code| code < 2), "{words}: {:?}", output.status);
    }
}

#[test]
fn a_check_for_machines_says_what_was_searched_and_what_was_not_reached() {
    let told = json("check attacker --bound 40 --random 3 --json");
    assert_eq!(told["exhaustive"], false, "forty states of a chapter are not all");
    assert_eq!(told["bound"], 40);
    // How much is drawn hangs on the amounts, and nothing else does.
    let most = json("check attacker --bound 40 --random 3 --amounts most --json");
    let script = |told: &Value| {
        told["roles"]["attacker"]["opponents"]["owner-that-night"]["difficulty"]["historical_fen"].as_i64().unwrap()
    };
    assert!(script(&most) > script(&told), "{} of {}", script(&most), script(&told));
    assert_eq!(most["roles"]["attacker"]["endings"], told["roles"]["attacker"]["endings"]);
    let role = &told["roles"]["attacker"];
    assert_eq!(role["dead_ends"], Value::Array(Vec::new()));
    let opponents = role["opponents"].as_object().unwrap();
    assert!(opponents.len() >= 3, "{:?}", opponents.keys());
    for (id, it) in opponents {
        let chapters = it["chapters"].as_array().unwrap();
        let whole = chapters.iter().all(|chapter| chapter["exhaustive"] == true);
        assert_eq!(it["exhaustive"], whole, "{id}: as a whole what its chapters are");
        assert!(it["difficulty"]["historical_fen"].is_i64(), "{id}: {it}");
    }
    for (id, ending) in role["endings"].as_object().unwrap() {
        let choices: Vec<String> = ending["choices"].as_array().unwrap().iter().map(Value::to_string).collect();
        let opening = ending["opening"].as_str().unwrap();
        let output = run(&format!("play attacker {opening} --follow {}", choices.join(",")));
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains(&format!("[{id}]")), "{opening} {choices:?} does not come to {id}");
    }
    // What forty states do not reach is said, and is a failure.
    assert!(!role["endings_never_reached"].as_array().unwrap().is_empty());
    assert_eq!(run("check attacker --bound 40 --random 3").status.code(), Some(1));
}

#[test]
fn a_list_of_choices_is_followed_from_a_file_too() {
    let file = std::env::temp_dir().join(format!("long-night-choices-{}.txt", std::process::id()));
    std::fs::write(&file, "0, 1,\n0\n").unwrap();
    let named = run(&format!("play --role victim --follow {}", file.display()));
    std::fs::remove_file(&file).unwrap();
    assert!(named.status.success(), "{}", String::from_utf8_lossy(&named.stderr));
    assert_eq!(named.stdout, run("play victim --follow 0,1,0").stdout);
    assert_eq!(run("play victim --follow no-such-file").status.code(), Some(2));
    assert_eq!(run("play --role burglar").status.code(), Some(2));
}

#[test]
fn the_systems_are_counted_and_none_stands_there_for_nothing() {
    let told = json("systems --json");
    let all = told.as_array().unwrap();
    let ids: Vec<&str> = all.iter().map(|it| it["provider"].as_str().unwrap()).collect();
    let world = content::whole_world();
    assert_eq!(ids, world.providers.iter().map(|it| it.id.as_str()).collect::<Vec<_>>());
    assert!(all.iter().all(|it| it["nominal"] == false), "{told:#}");
    let of = |id: &str, key: &str| all.iter().find(|it| it["provider"] == id).unwrap()[key].as_u64().unwrap();
    assert_eq!((of("police", "checkup"), of("mail", "choices"), of("mail", "replay")), (0, 0, 0));
    assert!(of("carrier", "replay") >= 48, "it was reported and lifted dozens of times");
}
