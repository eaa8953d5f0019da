//! The ids that others know: each remains, or is understood as a former one.

use std::collections::{BTreeMap, BTreeSet};

use analysis::{Grade, Relaxed};
use serde_json::{Value, json};
use world::alias::Kind;
use world::ground::STRENGTHS;
use world::model::{Confidence, Harm, Party, World};
use world::story::{Former, Story};

use super::program::run;

/// Kinds that nobody asks by, so that they have no former ids: they stay.
const FIXED: [&str; 4] = ["money", "pot", "provider", "world"];

/// How sure a rule can be besides.
const TOLD: [Confidence; 2] = [Confidence::Disputed, Confidence::ChangedLater];

/// The ids of a kind today, by the kind's name in `ids.toml`.
fn today(kind: &str, world: &World, story: &Story) -> Vec<String> {
    match kind {
        "money" => Relaxed::of(world).facts.split_off(world.facts.len()),
        "pot" => world.pots.iter().map(|it| it.id.clone()).collect(),
        "world" => vec![content::WORLD_ID.to_owned()],
        "provider" => world.providers.iter().map(|it| it.id.clone()).collect(),
        name => Kind::ALL.into_iter().find(|kind| kind.id() == name).unwrap().ids(world, story),
    }
}

/// The ids of former questions and answers, which are understood by what they mean today.
fn of_before(kind: &str, story: &Story) -> BTreeSet<String> {
    let answer = |it: &Former| it.answer.as_ref().map(|answer| format!("{}={answer}", it.question));
    match kind {
        "question" => story.former.iter().map(|it| it.question.clone()).collect(),
        "answer" => story.former.iter().filter_map(answer).collect(),
        _ => BTreeSet::new(),
    }
}

/// The ids that a unit of `units.toml` can be; none where it is no id.
pub fn of_unit(unit: &str) -> Option<BTreeSet<String>> {
    let (world, story) = (content::whole_world(), content::story());
    let some = |kinds: &[&str], more: &[&str]| -> BTreeSet<String> {
        let own = kinds.iter().flat_map(|kind| today(kind, &world, &story));
        own.chain(more.iter().map(|&id| id.to_owned())).collect()
    };
    let parties = || {
        use Party::{Bank, Carrier, Disputed, Government, Hypothesis, Lender, Owner, Platform, Vendor};
        [Owner, Carrier, Vendor, Government, Platform, Lender, Bank, Disputed, Hypothesis].map(Party::id)
    };
    let choices = || story.storylets.iter().flat_map(|it| it.choices.iter().map(move |choice| (it, choice)));
    Some(match unit {
        "fact" => some(&["fact", "money"], &[]),
        "operation" | "provider" => some(&[unit], &["start"]),
        "control" | "policy" | "theft" | "variant" | "pot" | "world" => some(&[unit], &[]),
        "option" => world.variants.iter().flat_map(|it| &it.options).map(|it| it.id.clone()).collect(),
        "party" => some(&[], &parties()),
        "closer" => some(&["control"], &[]),
        "harm" => some(&[], &Harm::ALL.map(Harm::id)),
        "strength" => some(&[], &STRENGTHS.map(Confidence::id)),
        "confidence" => some(&[], &STRENGTHS.into_iter().chain(TOLD).map(Confidence::id).collect::<Vec<_>>()),
        "source" => sources(&world),
        "grade" => some(&[], &[Grade::Closed, Grade::Undecided, Grade::Documented].map(Grade::id)),
        "case" => world.cases.iter().map(|it| it.id.clone()).collect(),
        "storylet" => story.storylets.iter().map(|it| it.id.clone()).collect(),
        "storylet-choice" => choices().map(|(it, choice)| format!("{} / {}", it.id, choice.id)).collect(),
        "observation" => world.observations.iter().map(|it| it.id.clone()).collect(),
        _ => return None,
    })
}

/// Everything that can be a source: what the content names, each of a form that is promised.
fn sources(world: &World) -> BTreeSet<String> {
    let grounds = content::grounds();
    let own = grounds.controls.into_iter().flatten().chain(grounds.policies).flat_map(|ground| ground.sources);
    let pages = own.chain(grounds.operations.into_iter().flatten());
    let rows = world.rows.iter().map(|row| format!("row {}", row.number));
    let cases = world.cases.iter().map(|case| format!("case {}", case.id));
    let is_form = |it: &String| it == "article" || it.starts_with("https://") || it.starts_with("http://");
    pages.filter(is_form).chain(rows).chain(cases).collect()
}

type Listed = BTreeMap<String, BTreeSet<String>>;

/// The list as an update writes it.
fn as_toml(listed: &Listed) -> String {
    let mut text = "# The ids that others may have written down, by kind. Nothing is ever taken off this list: what is\n\
                    # renamed gets a former id in content/aliases.toml. `UPDATE_FIXTURES=1 cargo test --test native contract`\n\
                    # adds what is new.\n"
        .to_owned();
    for (kind, ids) in listed {
        text.push_str(&format!("\n{kind} = [\n"));
        ids.iter().for_each(|id| text.push_str(&format!("    \"{id}\",\n")));
        text.push_str("]\n");
    }
    text
}

#[test]
fn every_id_remains_or_has_an_alias() {
    let (world, story) = (content::whole_world(), content::story());
    let mut listed: Listed = super::read("ids.toml");
    let (before, mut wrong) = (listed.clone(), Vec::new());
    for name in Kind::ALL.map(Kind::id).into_iter().chain(FIXED) {
        let today: BTreeSet<String> = today(name, &world, &story).into_iter().collect();
        let listed = listed.entry(name.to_owned()).or_default();
        let alias = Kind::ALL.into_iter().find(|kind| kind.id() == name);
        let of_before: BTreeSet<String> = of_before(name, &story);
        let understood = |id: &String| {
            let live = alias.map_or(id.as_str(), |kind| world.aliases.live(kind, id));
            today.contains(live) || of_before.contains(live)
        };
        wrong.extend(listed.iter().filter(|id| !understood(id)).map(|id| format!("{name} `{id}` is gone")));
        if super::is_updating() {
            listed.extend(today);
        } else {
            let new = today.iter().filter(|id| !listed.contains(*id));
            wrong.extend(new.map(|id| format!("{name} `{id}` is not in ids.toml: UPDATE_FIXTURES=1 adds it")));
        }
    }
    if listed != before {
        std::fs::write(super::path("ids.toml"), as_toml(&listed)).unwrap();
    }
    super::expect_none(&wrong);
}

/// By the program itself: every id that can be asked for, in one batch, which names all that it does not know.
#[test]
fn the_program_understands_every_id() {
    let listed: Listed = super::read("ids.toml");
    let of = |kind: Kind| listed[kind.id()].iter();
    let mut setups: Vec<Value> = Vec::new();
    setups.extend(of(Kind::Policy).map(|id| json!({ "policy": id })));
    setups.extend(of(Kind::Theft).map(|id| json!({ "scenario": id })));
    setups.extend(of(Kind::Control).map(|id| json!({ "controls": [id] })));
    setups.extend(of(Kind::Option).map(|id| json!({ "variants": [id] })));
    setups.extend(of(Kind::Fact).map(|id| json!({ "start": [id] })));
    setups.extend(of(Kind::Question).map(|id| json!({ "answers": { (id.as_str()): "unknown" } })));
    setups.extend(of(Kind::Answer).map(|id| {
        let (question, answer) = id.split_once('=').unwrap();
        json!({ "answers": { (question): answer } })
    }));
    let lines: String = setups.iter().map(|setup| format!("{setup}\n")).collect();
    // What is printed of each is of no interest, so nothing is asked for.
    let lines = lines.replace("}\n", ",\"want\":[]}\n");
    let output = run("checkup --json --batch {file}", Some(&lines));
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(String::from_utf8(output.stdout).unwrap(), "{}\n".repeat(setups.len()));
    for (words, kind) in [("--policy", Kind::Policy), ("--with", Kind::Control), ("--variant", Kind::Option)] {
        let all: Vec<String> = of(kind).map(|id| format!("{words} {id}")).collect();
        let output = run(&format!("world --relaxed --json {}", all.join(" ")), None);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
    for id in of(Kind::Theft) {
        let output = run(&format!("world --relaxed --json --scenario {id}"), None);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    }
}

/// A former id gives what today's gives, by the program; the others are tried in `setup.rs` of the program.
#[test]
fn a_former_id_gives_what_todays_gives() {
    for words in ["", "--policy today --with app-lock"] {
        let ask = |theft: &str| run(&format!("world --relaxed --json {words} --scenario {theft}"), None).stdout;
        let former = ask("incident");
        assert!(!former.is_empty() && former == ask("locked-bag"), "{words}");
        assert_ne!(former, ask("insider"), "{words}");
    }
    let setup = |theft: &str| json!({ "policy": "2020-10", "scenario": theft });
    let answers = super::program::batch("checkup", &[setup("incident"), setup("locked-bag"), setup("sim-only")]);
    assert_eq!(answers[0], answers[1]);
    assert_ne!(answers[0], answers[2]);
}
