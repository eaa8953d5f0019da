//! Setups as files: one, or one a line, each looked up whole.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::fs;

use analysis::Relaxed;
use checkup::{Answers, Profile, Reply, former};
use serde::Deserialize;
use serde_json::{Map, Value};
use story::Game;
use world::Rules;
use world::alias::Kind;
use world::ids::{ControlId, FactId, VariantId};
use world::model::{POLICY_OF_THE_NIGHT, World};

use crate::options::{self, Options};

/// The theft of the night itself.
const OF_THE_NIGHT: &str = "locked-bag";

/// The keys of an answer.
pub const KEYS: [&str; 27] = [
    "best_path",
    "closed_by",
    "complete",
    "contradictions",
    "depends_on_timing",
    "exact",
    "goals",
    "harms",
    "latest_safe_report",
    "lockout",
    "loss_fen",
    "lowered_by",
    "marginal",
    "minimal_control_sets",
    "minutes",
    "not_had",
    "range",
    "reachable",
    "reasons",
    "removed",
    "residual",
    "routes",
    "rules",
    "unknown",
    "verdict",
    "witness",
    "world",
];

/// A setup as its file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// The id of the world that it is for; without it, this one.
    world: Option<String>,
    #[serde(default = "of_the_night")]
    policy: String,
    scenario: Option<String>,
    answers: Option<Map<String, Value>>,
    start: Option<Vec<String>>,
    /// What holds besides, and what does not, of what the scenario and the answers say.
    #[serde(default)]
    facts: Vec<String>,
    #[serde(default)]
    without: Vec<String>,
    #[serde(default)]
    controls: Vec<String>,
    /// Tellings of disputed points, as `VARIANT=OPTION`.
    #[serde(default)]
    variants: Vec<String>,
    /// The keys of the answer that are asked for; without it, all.
    want: Option<Vec<String>>,
}

fn of_the_night() -> String {
    POLICY_OF_THE_NIGHT.to_owned()
}

/// A setup, resolved.
pub struct Setup {
    /// The facts at the start.
    pub start: Vec<FactId>,
    /// Facts of the relaxed world alone that hold at the start.
    pub relaxed: Vec<usize>,
    /// Whether the start is all that holds: no control adds to it.
    pub exact: bool,
    /// The controls in force.
    pub controls: Vec<ControlId>,
    /// The rules of which nobody outside knows whether they are in force.
    pub undecided: Vec<ControlId>,
    /// What of an exact start does not hold under these controls.
    pub removed: Vec<FactId>,
    /// Protections that were named and cannot be had on this device or in this place.
    pub not_had: Vec<ControlId>,
    /// Answers that cannot both be true, and why.
    pub explained: Vec<String>,
    /// The keys of the answer that are asked for; `None`: all.
    pub want: Option<Vec<String>>,
}

impl Setup {
    /// The world in which the setup stands: one whose controls give nothing where the start is exact.
    pub fn world<'a>(&self, world: &'a World) -> Cow<'a, World> {
        let mut world = Cow::Borrowed(world);
        if self.exact {
            world.to_mut().controls.iter_mut().for_each(|control| control.adds.clear());
        }
        world
    }
}

/// The setups that are asked for with `--setup` or `--batch`; everything that is wrong with them is named.
pub fn all(game: &Game, options: &Options) -> Result<Vec<Setup>, String> {
    match (&options.setup, &options.batch) {
        (Some(path), None) => {
            one(game, options, &text(path)?).map(|setup| vec![setup]).map_err(|error| at(path, &error).join("\n"))
        }
        (None, Some(path)) => batch(game, options, path),
        _ => Err("say which: --setup FILE, or --batch FILE with a setup a line".to_owned()),
    }
}

/// A setup a line; blank lines are nothing.
fn batch(game: &Game, options: &Options, path: &str) -> Result<Vec<Setup>, String> {
    let (mut setups, mut wrong) = (Vec::new(), Vec::new());
    for (number, line) in (1..).zip(text(path)?.lines()).filter(|(_, line)| !line.trim().is_empty()) {
        match one(game, options, line) {
            Ok(setup) => setups.push(setup),
            Err(error) => wrong.extend(at(&format!("{path}:{number}"), &error)),
        }
    }
    if wrong.is_empty() { Ok(setups) } else { Err(wrong.join("\n")) }
}

/// Each line of what is wrong, with its place.
fn at(place: &str, error: &str) -> Vec<String> {
    error.lines().map(|error| format!("{place}: {error}")).collect()
}

fn text(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

fn one(game: &Game, options: &Options, text: &str) -> Result<Setup, String> {
    let file: File = serde_json::from_str(text).map_err(|error| error.to_string())?;
    read(game, options, &file)
}

/// Looks everything up; what is unknown is named, all of it.
fn read(game: &Game, options: &Options, file: &File) -> Result<Setup, String> {
    let (world, story) = (&game.world, &game.story);
    let mut wrong: Vec<String> = Vec::new();
    if let Some(id) = file.world.as_ref().filter(|id| *id != content::WORLD_ID) {
        wrong.push(format!("it is for another world: {id}; this is {}", content::WORLD_ID));
    }
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
    let mut tellings = Vec::new();
    for chosen in &file.variants {
        match options::telling(world, chosen) {
            Ok(telling) => tellings.push(telling),
            Err(error) => wrong.push(error.replace("\n ", "")),
        }
    }
    if file.answers.is_some() && !file.variants.is_empty() {
        wrong.push("`variants` tell of the night: they go without `answers`".to_owned());
    }
    for key in file.want.iter().flatten().filter(|key| !KEYS.contains(&key.as_str())) {
        wrong.push(format!("no key {key}: {}", KEYS.join(", ")));
    }
    if file.start.is_some() && !(file.facts.is_empty() && file.without.is_empty()) {
        wrong.push("`start` says everything that holds: it goes without `facts` and `without`".to_owned());
    }
    let start = file.start.as_ref().map(|facts| looked_up(world, facts, &mut wrong));
    let (more_facts, relaxed) = looked_up(world, &file.facts, &mut wrong);
    let (without, never) = looked_up(world, &file.without, &mut wrong);
    if !never.is_empty() {
        wrong.push("`without`: money lies nowhere else at the start".to_owned());
    }
    let answers = file.answers.as_ref().map(|raw| answers_of(game, raw, &mut wrong));
    let (Some(policy), Some(theft), true) = (policy, theft, wrong.is_empty()) else { return Err(wrong.join("\n")) };
    let rules = || {
        let told = |rules: Rules, &(variant, option): &(VariantId, usize)| rules.telling(variant, option);
        let rules = tellings.iter().fold(Rules::of_the_night(world).at(policy), told);
        more.iter().copied().fold(rules, Rules::with).controls(world)
    };
    let mut setup = Setup {
        start: Vec::new(),
        relaxed,
        exact: start.is_some(),
        controls: Vec::new(),
        undecided: world.policies[policy.index()].undecided.clone(),
        removed: Vec::new(),
        not_had: Vec::new(),
        explained: Vec::new(),
        want: file.want.clone(),
    };
    match (start, answers) {
        (Some((start, relaxed)), _) => {
            (setup.start, setup.relaxed, setup.controls) = (start, relaxed, rules());
            let removes =
                |fact: &FactId| setup.controls.iter().any(|id| world.controls[id.index()].removes.contains(fact));
            setup.removed = setup.start.iter().copied().filter(removes).collect();
        }
        (None, None) => {
            setup.start = theft.start(world);
            change(&mut setup.start, &more_facts, &without);
            setup.controls = rules();
        }
        (None, Some((answers, besides))) => {
            let profile = Profile::of(story, &answers);
            more.extend(&besides);
            let named = profile.controls(story).into_iter().chain(besides);
            let made = profile.setup_with(world, story, policy, theft, &more, (&more_facts, &without));
            let texts = options.catalog();
            let why = |&at: &usize| texts.format(story.contradictions[at].text, &[]);
            setup.explained = profile.contradictions.iter().map(why).collect();
            setup.not_had = named.filter(|id| !made.controls.contains(id)).collect();
            (setup.start, setup.controls) = (made.start, made.controls);
        }
    }
    Ok(setup)
}

/// Adds facts to a start and takes others away.
fn change(start: &mut Vec<FactId>, more: &[FactId], without: &[FactId]) {
    start.extend(more);
    start.retain(|fact| !without.contains(fact));
}

/// These facts, of the world and of the relaxed world alone.
fn looked_up(world: &World, ids: &[String], wrong: &mut Vec<String>) -> (Vec<FactId>, Vec<usize>) {
    let relaxed = LazyCell::new(|| Relaxed::of(world).facts);
    let (mut facts, mut others) = (Vec::new(), Vec::new());
    for id in ids {
        if let Some(fact) = world.fact(id) {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        } else if let Some(at) = relaxed.iter().position(|it| it == id) {
            others.push(at);
        } else {
            wrong.push(format!("no fact {id}"));
        }
    }
    (facts, others)
}

/// The answers, where every question and every answer is known, with what answers of before say besides;
/// `unknown` says that it is not known.
fn answers_of(game: &Game, raw: &Map<String, Value>, wrong: &mut Vec<String>) -> (Answers, Vec<ControlId>) {
    let (mut answers, mut besides, aliases) = (Answers::default(), Vec::new(), &game.world.aliases);
    for (id, value) in raw {
        let live = aliases.live(Kind::Question, id);
        let said = value.as_str().map(|said| match said {
            "unknown" => Reply::DontKnow,
            said => Reply::Answer(said.to_owned()),
        });
        if let Some((former, reply)) = said.and_then(|reply| Some((former(&game.story, live, &reply)?, reply))) {
            let asked = former.says.iter().map(|&(question, _)| &game.story.questions[usize::from(question)].id);
            for question in asked.filter(|question| *question != live && raw.contains_key(*question)) {
                wrong.push(format!("{id} is a former question, and {question}, which it is about, is answered too"));
            }
            besides.extend(answers.say(&game.story, live, reply));
            continue;
        }
        let Some(question) = game.story.questions.iter().find(|question| question.id == live) else {
            let former = game.story.former.iter().filter(|it| it.question == live);
            let known: Vec<&str> = former.filter_map(|it| it.answer.as_deref()).collect();
            wrong.push(if known.is_empty() {
                format!("no question {id}")
            } else {
                format!("no such answer to {id}: {}, unknown", known.join(", "))
            });
            continue;
        };
        if live != id && raw.contains_key(live) {
            wrong.push(format!("{id} is the former id of question {live}, which is answered too"));
        }
        match value.as_str().map(|said| aliases.live_part(Kind::Answer, live, said)) {
            Some("unknown") => answers.set(live, Reply::DontKnow),
            Some(said) if question.answers.iter().any(|answer| answer.id == said) => {
                answers.set(live, Reply::Answer(said.to_owned()));
            }
            _ => {
                let known: Vec<&str> = question.answers.iter().map(|answer| answer.id.as_str()).collect();
                wrong.push(format!("no such answer to {id}: {}, unknown", known.join(", ")));
            }
        }
    }
    (answers, besides)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use world::alias::Alias;

    use super::*;

    /// Former ids of every kind that a setup or an option names, and today's.
    const FORMER: [(Kind, &str, &str); 8] = [
        (Kind::Policy, "now", "today"),
        (Kind::Theft, "bag", "locked-bag"),
        (Kind::Control, "pin", "sim-pin"),
        (Kind::Fact, "bench", "bench:reached"),
        (Kind::Variant, "etc", "etc-unbound"),
        (Kind::Option, "etc-unbound=her", "etc-unbound=owner"),
        (Kind::Question, "lock", "screen"),
        (Kind::Answer, "screen=good", "screen=strong"),
    ];

    fn game() -> Game {
        let mut game = Game::load();
        let alias = |(kind, former, id): (Kind, &str, &str)| Alias { kind, former: former.into(), id: id.into() };
        game.world.aliases.list.extend(FORMER.map(alias));
        game
    }

    fn options(words: &str) -> Options {
        Options::read(words.split_whitespace().map(str::to_owned)).unwrap()
    }

    #[test]
    fn a_setup_in_former_ids_is_the_setup_in_todays() {
        let (game, options) = (game(), options(""));
        let pairs = [
            (
                r#"{ "policy": "now", "scenario": "bag", "controls": ["pin"], "variants": ["etc=her"] }"#,
                r#"{ "policy": "today", "scenario": "locked-bag", "controls": ["sim-pin"], "variants": ["etc-unbound=owner"] }"#,
            ),
            (r#"{ "start": ["bench"] }"#, r#"{ "start": ["bench:reached"] }"#),
            (r#"{ "answers": { "lock": "good" } }"#, r#"{ "answers": { "screen": "strong" } }"#),
            (r#"{ "answers": { "lock": "unknown" } }"#, r#"{ "answers": { "screen": "unknown" } }"#),
        ];
        for (former, today) in pairs {
            let read = |text: &str| one(&game, &options, text).map(|it| (it.start, it.controls)).unwrap();
            assert_eq!(read(former), read(today), "{former}");
            let error = one(&Game::load(), &options, former).err();
            assert!(error.is_some(), "{former} is understood without the aliases");
        }
        let twice = r#"{ "answers": { "lock": "good", "screen": "none" } }"#;
        assert_eq!(
            one(&game, &options, twice).err().unwrap(),
            "lock is the former id of question screen, which is answered too"
        );
    }

    #[test]
    fn options_in_former_ids_are_the_options_in_todays() {
        let game = game();
        let former = options("--policy now --variant etc=her --with pin --scenario bag");
        let today = options("--policy today --variant etc-unbound=owner --with sim-pin --scenario locked-bag");
        assert_eq!(former.rules(&game).unwrap(), today.rules(&game).unwrap());
        assert_eq!(former.start(&game).unwrap(), today.start(&game).unwrap());
        assert!(former.rules(&Game::load()).is_err());
    }
}
