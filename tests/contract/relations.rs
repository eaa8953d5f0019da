//! What the answers have to do with one another, by a reader of the JSON who knows nothing else.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::program::{batch, run};

/// A world as it is printed; a fact is its place in `facts`.
struct Printed {
    facts: Vec<String>,
    start: Vec<usize>,
    ways: Vec<Way>,
    goals: Vec<(usize, i64)>,
    controls: BTreeMap<String, String>,
}

struct Way {
    factors: Vec<usize>,
    blocked_by: Vec<String>,
    adds: Vec<usize>,
}

fn texts(value: &Value) -> Vec<String> {
    value.as_array().unwrap().iter().map(|it| it.as_str().unwrap().to_owned()).collect()
}

impl Printed {
    fn read(value: &Value) -> Self {
        let facts = texts(&value["facts"]);
        let places: BTreeMap<&str, usize> = facts.iter().map(String::as_str).zip(0..).collect();
        let place = |value: &Value| places[value.as_str().unwrap()];
        let list = |value: &Value| value.as_array().unwrap().iter().map(place).collect();
        let each = |key: &str| value[key].as_array().unwrap().iter();
        let text = |value: &Value| value.as_str().unwrap().to_owned();
        let way = |way: &Value| Way {
            factors: list(&way["factors"]),
            blocked_by: texts(&way["blocked_by"]),
            adds: list(&way["adds"]),
        };
        Self {
            start: list(&value["start"]),
            ways: each("ways").map(way).collect(),
            goals: each("goals").map(|it| (place(&it["fact"]), it["loss_fen"].as_i64().unwrap())).collect(),
            controls: each("controls").map(|it| (text(&it["id"]), text(&it["party"]))).collect(),
            facts,
        }
    }

    /// Which facts are reached with these controls added, way by way until nothing is new.
    fn closure(&self, added: &[String]) -> Vec<bool> {
        let mut reached = vec![false; self.facts.len()];
        self.start.iter().for_each(|&fact| reached[fact] = true);
        let is_open = |way: &&Way| !way.blocked_by.iter().any(|it| added.contains(it));
        let open: Vec<&Way> = self.ways.iter().filter(is_open).collect();
        loop {
            let before = reached.clone();
            for way in &open {
                if way.factors.iter().all(|&fact| reached[fact]) {
                    way.adds.iter().for_each(|&fact| reached[fact] = true);
                }
            }
            if reached == before {
                return reached;
            }
        }
    }

    /// The goals reached, by their facts.
    fn lost(&self, added: &[String]) -> BTreeMap<&str, i64> {
        let reached = self.closure(added);
        let goals = self.goals.iter().filter(|(fact, _)| reached[*fact]);
        goals.map(|&(fact, loss)| (self.facts[fact].as_str(), loss)).collect()
    }

    fn loses(&self, added: &[String]) -> bool {
        !self.lost(added).is_empty()
    }
}

/// Every theft under every date's rules, bare, with controls and with answers; the tellings; bare facts.
fn setups() -> Vec<Value> {
    let ids: Value = serde_json::from_slice(&run("controls --json", None).stdout).unwrap();
    let mut setups = Vec::new();
    for policy in ids["policies"].as_array().unwrap() {
        for theft in ids["scenarios"].as_array().unwrap() {
            let rules = json!({ "policy": policy, "scenario": theft });
            let with = |key: &str, value: Value| put(&rules, key, value);
            setups.push(rules.clone());
            if !["2020-09", "today"].contains(&policy.as_str().unwrap()) {
                continue;
            }
            setups.push(with("controls", json!(["no-previews", "app-lock", "distinct-pins"])));
            setups.push(with("controls", json!(["vendor-second-factor", "stolen-device-protection", "puk-in-person"])));
            setups.push(with("answers", json!({ "screen": "strong", "previews": "hidden", "code-seen": "unknown" })));
            setups.push(with("answers", json!({ "screen": "none", "previews": "hidden", "self-lock": "soon" })));
        }
    }
    for variant in ids["variants"].as_array().unwrap() {
        for option in texts(&variant["options"]) {
            let telling = format!("{}={option}", variant["id"].as_str().unwrap());
            setups.push(json!({ "variants": [telling] }));
        }
    }
    setups.push(json!({ "start": [] }));
    setups.push(json!({ "policy": "2020-10", "start": ["crew:card-no-main", "bench:reached", "sim:in-phone"] }));
    setups.push(json!({ "policy": "today", "start": ["phone:taken", "phone:on", "crew:passcode", "crew:number"] }));
    setups
}

/// The setups, the keys `want` of each one's check-up beside it, and its world.
fn asked(setups: Vec<Value>, want: &[&str]) -> Vec<(Value, Value, Printed)> {
    let wanted: Vec<Value> = setups.iter().map(|setup| put(setup, "want", json!(want))).collect();
    let worlds = batch("world --relaxed", &setups);
    let both = batch("checkup", &wanted).into_iter().zip(worlds.iter().map(Printed::read));
    setups.into_iter().zip(both).map(|(setup, (answer, world))| (setup, answer, world)).collect()
}

fn put(setup: &Value, key: &str, value: Value) -> Value {
    let mut setup = setup.clone();
    setup[key] = value;
    setup
}

/// The setup with more controls.
fn with(setup: &Value, more: &[String]) -> Value {
    let mut controls = setup.get("controls").map(texts).unwrap_or_default();
    controls.extend_from_slice(more);
    put(setup, "controls", json!(controls))
}

fn sets(answer: &Value) -> Vec<Vec<String>> {
    answer["minimal_control_sets"].as_array().unwrap().iter().map(texts).collect()
}

/// A set without each of its members in turn.
fn with_one_less(set: &[String]) -> impl Iterator<Item = Vec<String>> {
    set.iter().map(|member| set.iter().filter(|it| *it != member).cloned().collect())
}

/// What a check-up says otherwise than its world.
fn differences(answer: &Value, world: &Printed) -> Vec<String> {
    let mut wrong = Vec::new();
    let reached = world.facts.iter().zip(world.closure(&[])).filter(|(_, is_reached)| *is_reached);
    let reached: BTreeSet<String> = reached.map(|(fact, _)| fact.clone()).collect();
    let told: BTreeSet<String> = texts(&answer["reachable"]).into_iter().collect();
    if reached != told {
        wrong.push(format!("`reachable` is not the closure: {:?}", reached.symmetric_difference(&told)));
    }
    let (loss, own) = (answer["loss_fen"].as_i64().unwrap(), world.lost(&[]));
    let sum: i64 = own.values().sum();
    if sum != loss {
        wrong.push(format!("`loss_fen` is {loss}, the goals reached add up to {sum}"));
    }
    let goal = |it: &Value| (format!("taken:{}", it["pot"].as_str().unwrap()), it["loss_fen"].as_i64().unwrap());
    let goals: BTreeMap<String, i64> = answer["goals"].as_array().unwrap().iter().map(goal).collect();
    if !goals.iter().map(|(fact, loss)| (fact.as_str(), *loss)).eq(own.clone()) {
        wrong.push(format!("`goals` are {goals:?}, the world's that are reached {own:?}"));
    }
    let is_owners = |id: &String| world.controls.get(id).is_some_and(|by| by == "owner");
    for set in sets(answer) {
        if world.loses(&set) {
            wrong.push(format!("{set:?} does not close the money"));
        }
        if !set.iter().all(is_owners) {
            wrong.push(format!("{set:?} is not made of controls of hers that could be added"));
        }
        let less = with_one_less(&set).filter(|less| !world.loses(less));
        wrong.extend(less.map(|less| format!("{set:?} has one to spare: {less:?} closes the money too")));
    }
    let all: Vec<String> = world.controls.keys().filter(|id| is_owners(id)).cloned().collect();
    if sets(answer).is_empty() != world.loses(&all) {
        wrong.push(format!("{} sets; with all her controls money is lost: {}", sets(answer).len(), world.loses(&all)));
    }
    let report = &answer["latest_safe_report"];
    if report.is_null() != (loss == 0) || !(report.is_null() || report.as_i64().is_some_and(|it| it >= -1)) {
        wrong.push(format!("`latest_safe_report` is {report} where {loss} fen can be lost"));
    }
    wrong
}

const KEYS: [&str; 6] = ["reachable", "loss_fen", "goals", "minimal_control_sets", "complete", "latest_safe_report"];

#[test]
fn a_plain_closure_over_the_world_gives_the_checkup() {
    let asked = asked(setups(), &KEYS);
    let mut wrong = Vec::new();
    for (setup, answer, world) in &asked {
        wrong.extend(differences(answer, world).into_iter().map(|it| format!("{setup}: {it}")));
    }
    // A set must do as well, and no less of it, where it is in force from the beginning, with all
    // that its controls open or give.
    let mut again = Vec::new();
    for (setup, answer, _) in &asked {
        for set in sets(answer) {
            again.push((with(setup, &set), false));
            again.extend(with_one_less(&set).map(|less| (with(setup, &less), true)));
        }
    }
    again.sort_by_key(|(setup, _)| setup.to_string());
    again.dedup();
    let worlds = batch("world --relaxed", &again.iter().map(|(setup, _)| setup.clone()).collect::<Vec<_>>());
    for ((setup, loses), world) in again.iter().zip(&worlds) {
        if Printed::read(world).loses(&[]) != *loses {
            wrong.push(format!("{setup}: money can be lost: {}", !loses));
        }
    }
    super::expect_none(&wrong);
    // All forms of an answer occur.
    let signs = asked.iter().map(|(_, answer, _)| answer["latest_safe_report"].as_i64().map(i64::signum));
    let signs: BTreeSet<Option<i64>> = signs.collect();
    assert!(signs.is_superset(&BTreeSet::from([None, Some(-1), Some(1)])), "{signs:?}");
    let sizes: BTreeSet<usize> = asked.iter().flat_map(|(_, answer, _)| sets(answer)).map(|set| set.len()).collect();
    assert!(sizes.is_superset(&BTreeSet::from([0, 1, 2])), "{sizes:?}");
}

/// Falsified answers: each has to be noticed.
#[test]
fn the_relations_bite() {
    let (_, answer, world) = asked(vec![json!({ "scenario": "no-lock" })], &KEYS).remove(0);
    assert_eq!(differences(&answer, &world), Vec::<String>::new());
    let falsified = |change: &dyn Fn(&mut Value)| {
        let mut answer = answer.clone();
        change(&mut answer);
        differences(&answer, &world).join("; ")
    };
    let notice = [
        (falsified(&|it| drop(it["reachable"].as_array_mut().unwrap().pop())), "is not the closure"),
        (falsified(&|it| it["loss_fen"] = 100.into()), "`loss_fen` is 100"),
        (falsified(&|it| drop(it["goals"].as_array_mut().unwrap().pop())), "`goals` are"),
        (falsified(&|it| drop(it["minimal_control_sets"][0].as_array_mut().unwrap().pop())), "does not close"),
        (
            falsified(&|it| it["minimal_control_sets"][0].as_array_mut().unwrap().push("cloud-sms-off".into())),
            "to spare",
        ),
        (falsified(&|it| it["minimal_control_sets"][0][0] = "puk-in-person".into()), "not made of controls of hers"),
        (falsified(&|it| it["minimal_control_sets"] = json!([])), "0 sets"),
        (falsified(&|it| it["latest_safe_report"] = Value::Null), "`latest_safe_report` is null"),
        (falsified(&|it| it["latest_safe_report"] = (-2).into()), "`latest_safe_report` is -2"),
        (falsified(&|it| it["latest_safe_report"] = "84".into()), "`latest_safe_report` is \"84\""),
    ];
    for (noticed, what) in notice {
        assert!(noticed.contains(what), "{what}: {noticed}");
    }
}

#[test]
fn a_single_further_control_does_what_marginal_says() {
    let mut wrong = Vec::new();
    for (setup, answer, _) in asked(setups().into_iter().step_by(23).collect(), &["marginal"]) {
        let marginal = answer["marginal"].as_array().unwrap();
        let control = |it: &Value| it["control"].as_str().unwrap().to_owned();
        let one_by_one: Vec<Value> = marginal.iter().map(|it| with(&setup, &[control(it)])).collect();
        for (it, world) in marginal.iter().zip(batch("world --relaxed", &one_by_one)) {
            let loss: i64 = Printed::read(&world).lost(&[]).values().sum();
            if it["loss_fen"] != json!(loss) {
                wrong.push(format!("{setup} with {}: `loss_fen` {}, by the world {loss}", control(it), it["loss_fen"]));
            }
        }
    }
    super::expect_none(&wrong);
}
