//! `longnight checkup`: everything that the analysis says about a setup.

use std::fmt::Write as _;
use std::fs;

use long_night::analysis::{Checkup, LatestSafe, Lockout, Path, Relaxed, Report, Witness};
use long_night::checkup::{self, Answers, Profile, Reply};
use long_night::story::Game;
use long_night::world::Rules;
use long_night::world::ids::{ControlId, FactId};
use long_night::world::model::{POLICY_OF_THE_NIGHT, Side, World};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::options::Options;

/// The theft of the night itself.
const OF_THE_NIGHT: &str = "locked-bag";

/// A setup as it is written down.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default = "of_the_night")]
    policy: String,
    scenario: Option<String>,
    answers: Option<Map<String, Value>>,
    start: Option<Vec<String>>,
    #[serde(default)]
    controls: Vec<String>,
}

fn of_the_night() -> String {
    POLICY_OF_THE_NIGHT.to_owned()
}

/// What a setup comes to.
struct Setup {
    start: Vec<FactId>,
    controls: Vec<ControlId>,
    /// Answers that cannot both be true, and why.
    explained: Vec<String>,
}

/// Analyses a setup and prints what came of it.
pub fn run(game: &Game, options: &Options) -> Result<String, String> {
    let path = options.setup.as_ref().ok_or_else(|| "say which: checkup --setup FILE --json".to_owned())?;
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let file: File = serde_json::from_str(&text).map_err(|error| format!("{path}: {error}"))?;
    let setup = read(game, options, &file)?;
    let checkup = Checkup::new(&game.world, &setup.start);
    let report = checkup.report(&setup.controls);
    let witness = checkup.witness(&setup.controls);
    if options.json {
        Ok(format!("{}\n", as_json(&game.world, checkup.relaxed(), &setup, &report, &witness)))
    } else {
        Ok(as_text(&game.world, &report, &witness))
    }
}

/// Looks everything up; what is unknown is named, all of it.
fn read(game: &Game, options: &Options, file: &File) -> Result<Setup, String> {
    let (world, story) = (&game.world, &game.story);
    let mut wrong: Vec<String> = Vec::new();
    let policy = world.policy(&file.policy);
    if policy.is_none() {
        let known: Vec<&str> = world.policies.iter().map(|policy| policy.id.as_str()).collect();
        wrong.push(format!("no policy {}: {}", file.policy, known.join(", ")));
    }
    let id = file.scenario.as_deref().unwrap_or(OF_THE_NIGHT);
    let theft = world.theft(id);
    if theft.is_none() {
        let known: Vec<&str> = world.thefts.iter().map(|theft| theft.id.as_str()).collect();
        wrong.push(format!("no scenario {id}: {}", known.join(", ")));
    }
    if file.start.is_some() && (file.scenario.is_some() || file.answers.is_some()) {
        wrong.push("`start` says everything that holds: it goes without `scenario` and `answers`".to_owned());
    }
    let mut more = Vec::new();
    for id in &file.controls {
        match world.control(id) {
            Some(control) => more.push(control),
            None => wrong.push(format!("no control {id}")),
        }
    }
    let start = file.start.as_ref().map(|facts| exactly(world, facts, &mut wrong));
    let answers = file.answers.as_ref().map(|raw| answers_of(game, raw, &mut wrong));
    let (Some(policy), Some(theft), true) = (policy, theft, wrong.is_empty()) else { return Err(wrong.join("\n")) };
    let rules = || more.iter().copied().fold(Rules::of_the_night(world).at(policy), Rules::with).controls(world);
    Ok(match (start, answers) {
        (Some(start), _) => Setup { start, controls: rules(), explained: Vec::new() },
        (None, None) => Setup { start: theft.start(world), controls: rules(), explained: Vec::new() },
        (None, Some(answers)) => {
            let profile = Profile::of(story, &answers);
            let checkup::Setup { start, controls } = profile.setup(world, story, policy, theft, &more);
            let texts = options.catalog();
            let why = |&at: &usize| texts.format(story.contradictions[at].text, &[]);
            Setup { start, controls, explained: profile.contradictions.iter().map(why).collect() }
        }
    })
}

/// Exactly these facts of the crew's and the world's; the owner has what she had that evening.
fn exactly(world: &World, ids: &[String], wrong: &mut Vec<String>) -> Vec<FactId> {
    let is_owners = |fact: &FactId| world.facts[fact.index()].held_by == Some(Side::Owner);
    let mut start: Vec<FactId> = world.scenario.facts.iter().copied().filter(is_owners).collect();
    for id in ids {
        match world.fact(id) {
            Some(fact) if !start.contains(&fact) => start.push(fact),
            Some(_) => {}
            None => wrong.push(format!("no fact {id}")),
        }
    }
    start
}

/// The answers, where every question and every answer is known; `unknown` says that it is not known.
fn answers_of(game: &Game, raw: &Map<String, Value>, wrong: &mut Vec<String>) -> Answers {
    let mut answers = Answers::default();
    for (id, value) in raw {
        let Some(question) = game.story.questions.iter().find(|question| question.id == *id) else {
            wrong.push(format!("no question {id}"));
            continue;
        };
        match value.as_str() {
            Some("unknown") => answers.set(id, Reply::DontKnow),
            Some(said) if question.answers.iter().any(|answer| answer.id == said) => {
                answers.set(id, Reply::Answer(said.to_owned()));
            }
            _ => {
                let known: Vec<&str> = question.answers.iter().map(|answer| answer.id.as_str()).collect();
                wrong.push(format!("no such answer to {id}: {}, unknown", known.join(", ")));
            }
        }
    }
    answers
}

fn as_json(world: &World, relaxed: &Relaxed, setup: &Setup, report: &Report, witness: &Witness) -> Value {
    let control = |id: &ControlId| json!(world.controls[id.index()].id);
    let list = |controls: &[ControlId]| Value::Array(controls.iter().map(control).collect());
    let facts: Vec<&String> = report.reach.facts.iter().map(|fact| &relaxed.facts[fact]).collect();
    json!({
        "reachable": facts,
        "loss_fen": report.reach.loss,
        "goals": report.reach.goals.iter().map(|goal| json!({
            "pot": world.pots[goal.pot.index()].id, "loss_fen": goal.loss, "minutes": goal.earliest,
        })).collect::<Vec<_>>(),
        "minutes": report.path.as_ref().map(|path| path.minutes),
        "exact": report.path.as_ref().map(|path| path.exact),
        "best_path": report.path.as_ref().map_or_else(Vec::new, |path| steps(world, relaxed, path)),
        "minimal_control_sets": report.sets.sets.iter().map(|set| list(set)).collect::<Vec<_>>(),
        "complete": report.sets.complete,
        "marginal": report.marginal.iter().map(|it| json!({
            "control": control(&it.control), "loss_fen": it.loss, "latest_safe_report": latest(it.latest),
        })).collect::<Vec<_>>(),
        "lockout": report.lockout.iter().map(|it| lockout(world, it)).collect::<Vec<_>>(),
        "residual": {
            "loss_fen": report.residual.loss,
            "exposed": report.residual.exposed.iter().map(|fact| &world.facts[fact.index()].id).collect::<Vec<_>>(),
            "removed_by": list(&report.residual.removed_by),
        },
        "latest_safe_report": latest(report.latest),
        "witness": match witness {
            Witness::Lost { loss, minutes, steps } => json!({
                "loss_fen": loss,
                "minutes": minutes,
                "steps": steps.iter().map(|(op, at)| json!({ "operation": world.ops[op.index()].id, "at": at }))
                    .collect::<Vec<_>>(),
            }),
            Witness::DependsOnTiming { .. } | Witness::Safe => Value::Null,
        },
        "contradictions": setup.explained,
        "depends_on_timing": matches!(witness, Witness::DependsOnTiming { .. }),
    })
}

/// Minutes after the theft; −1 where even a report at once would not save it, none where nothing can be lost.
fn latest(latest: LatestSafe) -> Value {
    match latest {
        LatestSafe::Never => json!(-1),
        LatestSafe::Until(minutes) => json!(minutes),
        LatestSafe::Always => Value::Null,
    }
}

fn lockout(world: &World, it: &Lockout) -> Value {
    json!({
        "operation": world.ops[it.op.index()].id,
        "by": it.by.iter().map(|id| &world.controls[id.index()].id).collect::<Vec<_>>(),
        "keep": it.keep.iter().map(|fact| &world.facts[fact.index()].id).collect::<Vec<_>>(),
    })
}

fn steps(world: &World, relaxed: &Relaxed, path: &Path) -> Vec<Value> {
    let step = |step: &long_night::analysis::PathStep| {
        let op = &world.ops[step.op.index()];
        json!({
            "operation": op.id,
            "provider": world.providers[op.provider.index()].id,
            "at": step.at,
            "until": step.until,
            "adds": step.adds.iter().map(|&fact| &relaxed.facts[fact]).collect::<Vec<_>>(),
        })
    };
    path.steps.iter().map(step).collect()
}

fn as_text(world: &World, report: &Report, witness: &Witness) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _infallible = write(world, report, witness, &mut text).is_ok();
    text
}

fn write(world: &World, report: &Report, witness: &Witness, text: &mut String) -> std::fmt::Result {
    writeln!(text, "could be lost: {} yuan", report.reach.loss / 100)?;
    for goal in &report.reach.goals {
        let pot = &world.pots[goal.pot.index()].id;
        writeln!(text, "  {pot:20} {:>8} yuan, after {} minutes at the earliest", goal.loss / 100, goal.earliest)?;
    }
    if let Some(path) = &report.path {
        let exact = if path.exact { "" } else { " or less" };
        writeln!(text, "best path to the first of them, three hands: {} minutes{exact}", path.minutes)?;
        for step in &path.steps {
            writeln!(text, "  {:>4} … {:>4}  {}", step.at, step.until, world.ops[step.op.index()].id)?;
        }
    }
    writeln!(text, "latest safe report: {:?}", report.latest)?;
    let whole = if report.sets.complete { "" } else { " (not all)" };
    writeln!(text, "smallest sets of her own controls{whole}: {}", report.sets.sets.len())?;
    for set in report.sets.sets.iter().take(12) {
        let names: Vec<&str> = set.iter().map(|id| world.controls[id.index()].id.as_str()).collect();
        writeln!(text, "  {}", names.join(" + "))?;
    }
    for it in &report.lockout {
        let by: Vec<&str> = it.by.iter().map(|id| world.controls[id.index()].id.as_str()).collect();
        let keep: Vec<&str> = it.keep.iter().map(|id| world.facts[id.index()].id.as_str()).collect();
        let op = &world.ops[it.op.index()].id;
        writeln!(text, "locked out of {op} by [{}], kept open by [{}]", by.join(" "), keep.join(" "))?;
    }
    writeln!(text, "left with every control of hers: {} yuan", report.residual.loss / 100)?;
    match witness {
        Witness::Lost { loss, minutes, .. } => {
            writeln!(
                text,
                "a run loses {} yuan, the first after {minutes} minutes, against a sensible owner",
                loss / 100
            )
        }
        Witness::DependsOnTiming { stopped } => writeln!(text, "depends on timing; last stopped: {stopped:?}"),
        Witness::Safe => writeln!(text, "nothing can be lost"),
    }
}
