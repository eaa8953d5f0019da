//! A fixture: one situation of the night, what is done in it, and everything that follows.
//! `tests/fixtures.rs` tells how one is written.

use std::fs;

use authoring::content::{Source, parse_minute};
use base::problem::Problem;
use serde::Deserialize;
use sim::{Action, Event, EventKind, Reason, State, apply, run_until};
use toml::Spanned;
use world::Rules;
use world::ids::{FactId, GuardId, OpId};
use world::model::{Minute, Side, Verdict, World};

use super::{files, top, words};

type Text = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fixture {
    about: Text,
    #[serde(default)]
    rows: Vec<u8>,
    until: Text,
    #[serde(default)]
    start: Start,
    #[serde(default)]
    r#do: Vec<Do>,
    expect: Expect,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Start {
    time: Option<Text>,
    theft: Option<Text>,
    add: Vec<Text>,
    remove: Vec<Text>,
    known: Vec<Text>,
    controls: Vec<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Do {
    at: Text,
    side: Text,
    op: Text,
    refused: Option<Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    events: Spanned<Vec<Text>>,
    #[serde(default)]
    facts: Vec<Text>,
    #[serde(default)]
    not: Vec<Text>,
    #[serde(default)]
    known: Vec<Text>,
    #[serde(default)]
    unknown: Vec<Text>,
    loss: Option<Spanned<i64>>,
}

/// What came of running a fixture.
#[derive(Debug)]
pub struct Outcome {
    /// Everything that is not as the fixture says.
    pub problems: Vec<Problem>,
    /// The rows of the incident that it is about.
    pub rows: Vec<u8>,
    /// The operations that it starts.
    pub ops: Vec<String>,
    /// The controls that it tries.
    pub controls: Vec<String>,
    /// The guards that were met, and whether each stopped, delayed or took back what it looked at.
    pub guards: Vec<(GuardId, bool)>,
    /// The fixture with the events as they are.
    pub updated: String,
}

/// All fixtures, by file.
pub fn all() -> Vec<Source> {
    // Folders below hold fixtures of other kinds.
    let is_case = |source: &Source| source.file.matches('/').count() == 2;
    files("tests/fixtures", "toml").into_iter().filter(is_case).collect()
}

/// Writes a fixture's text back to its file.
pub fn write(source: &Source, text: &str) {
    fs::write(top().join(&source.file), text).unwrap();
}

/// Runs a fixture.
///
/// # Errors
/// What makes it unreadable: no TOML, an unknown key, an unknown id, a wrong time.
pub fn run(world: &World, source: &Source) -> Result<Outcome, Vec<Problem>> {
    let fixture: Fixture = source.parse().map_err(|problem| vec![problem])?;
    let mut trial = Trial { world, source, problems: Vec::new() };
    let (mut state, plan, until) = trial.read(&fixture);
    if !trial.problems.is_empty() {
        return Err(trial.problems);
    }
    let mut events = Vec::new();
    for step in &plan {
        trial.carry_out(&mut state, step, &mut events);
    }
    run_until(world, &mut state, until, &mut events);
    let guards = guards(world, &events);
    let events: Vec<String> = events.iter().map(|event| words::event(world, event)).collect();
    trial.compare(&fixture.expect, &state, &events);
    let mut updated = source.text.clone();
    updated.replace_range(fixture.expect.events.span(), &array(&events));
    Ok(Outcome {
        problems: trial.problems,
        ops: fixture.r#do.into_iter().map(|step| step.op.into_inner()).collect(),
        rows: fixture.rows,
        controls: fixture.start.controls.into_iter().map(Text::into_inner).collect(),
        guards,
        updated,
    })
}

/// The guards of what was done, each with whether it acted. Where one that denies is over something that was
/// done, it let that through, whatever it denied besides; one that acts later must not have acted at all.
fn guards(world: &World, events: &[Event]) -> Vec<(GuardId, bool)> {
    let acting = |event: &Event| match event.kind {
        EventKind::ClawedBack { guard, .. } | EventKind::Delayed { guard, .. } => Some(guard),
        EventKind::Failed { reason: Reason::Denied(guard) } => Some(guard),
        _ => None,
    };
    let acted: Vec<GuardId> = events.iter().filter_map(acting).collect();
    let done = events.iter().filter(|event| matches!(event.kind, EventKind::Done { .. }));
    let passed = done.flat_map(|event| &world.ops[event.op.index()].guards).filter(|guard| {
        let is_late = matches!(world.guards[guard.index()].verdict, Verdict::ClawBack(_) | Verdict::Delay(_));
        !is_late || !acted.contains(guard)
    });
    let passed: Vec<(GuardId, bool)> = passed.map(|&guard| (guard, false)).collect();
    acted.into_iter().map(|guard| (guard, true)).chain(passed).collect()
}

/// A start to be tried.
struct Step<'a> {
    at: Minute,
    side: Side,
    op: OpId,
    raw: &'a Do,
}

struct Trial<'a> {
    world: &'a World,
    source: &'a Source,
    problems: Vec<Problem>,
}

impl Trial<'_> {
    fn wrong<T>(&mut self, place: &Spanned<T>, what: String) {
        self.problems.push(self.source.problem(place, "", what));
    }

    /// Looks everything up, and builds the state that the fixture starts from.
    fn read<'a>(&mut self, fixture: &'a Fixture) -> (State, Vec<Step<'a>>, Minute) {
        if fixture.about.get_ref().trim().is_empty() {
            self.wrong(&fixture.about, "say what it is about".to_owned());
        }
        let expect = &fixture.expect;
        for fact in expect.facts.iter().chain(&expect.not) {
            self.fact(fact);
        }
        for known in expect.known.iter().chain(&expect.unknown) {
            self.known(known);
        }
        let state = self.start(&fixture.start);
        let mut now = state.now;
        let mut plan = Vec::new();
        for raw in &fixture.r#do {
            let step = Step { at: self.time(&raw.at, now), side: self.side(&raw.side), op: self.op(&raw.op), raw };
            now = step.at;
            plan.push(step);
        }
        let until = self.time(&fixture.until, now);
        (state, plan, until)
    }

    /// The scenario's start, moved to the fixture's minute and with its facts, as if somebody else
    /// had changed them: a side notices what it now holds or sees, and of the rest only what is `known`.
    fn start(&mut self, start: &Start) -> State {
        let find = |id: &Text| self.world.control(id.get_ref());
        let controls: Vec<_> = start.controls.iter().filter_map(find).collect();
        for id in start.controls.iter().filter(|id| find(id).is_none()) {
            self.wrong(id, format!("unknown control `{}`", id.get_ref()));
        }
        let theft = start.theft.as_ref().and_then(|id| {
            let theft = self.world.theft(id.get_ref());
            if theft.is_none() {
                self.wrong(id, format!("unknown theft `{}`", id.get_ref()));
            }
            theft
        });
        let facts = theft.map_or_else(|| self.world.scenario.facts.clone(), |theft| theft.start(self.world));
        let rules = controls.iter().fold(Rules::of_the_night(self.world), |rules, &control| rules.with(control));
        let mut state = State::from_start(self.world, &facts, &rules.controls(self.world));
        if let Some(time) = &start.time {
            state.now = self.time(time, self.world.scenario.start);
        }
        for (facts, on) in [(&start.remove, false), (&start.add, true)] {
            for text in facts {
                let Some(fact) = self.fact(text) else { continue };
                if !state.facts.set(fact.index(), on) {
                    self.wrong(text, format!("`{}` changes nothing here", text.get_ref()));
                }
                let declared = &self.world.facts[fact.index()];
                for side in Side::BOTH {
                    if declared.seen_by[side.index()] || (on && declared.held_by == Some(side)) {
                        state.beliefs[side.index()].set(fact.index(), on);
                    }
                }
            }
        }
        for text in &start.known {
            let Some((side, fact)) = self.known(text) else { continue };
            let truth = state.holds(fact);
            state.beliefs[side.index()].set(fact.index(), truth);
        }
        state
    }

    /// A minute, not before another one.
    fn time(&mut self, text: &Text, earliest: Minute) -> Minute {
        let minute = parse_minute(text.get_ref());
        match minute {
            None => self.wrong(text, format!("`{}` is no time", text.get_ref())),
            Some(minute) if minute < earliest => {
                self.wrong(text, format!("{} is before {}", text.get_ref(), words::time(earliest)));
            }
            Some(_) => {}
        }
        minute.unwrap_or(earliest)
    }

    fn side(&mut self, text: &Text) -> Side {
        Side::BOTH.into_iter().find(|side| side.id() == text.get_ref()).unwrap_or_else(|| {
            self.wrong(text, format!("`{}` is no side", text.get_ref()));
            Side::Crew
        })
    }

    fn op(&mut self, text: &Text) -> OpId {
        self.world.op(text.get_ref()).unwrap_or_else(|| {
            self.wrong(text, format!("unknown operation `{}`", text.get_ref()));
            OpId(0)
        })
    }

    fn fact(&mut self, text: &Text) -> Option<FactId> {
        let found = self.world.fact(text.get_ref());
        if found.is_none() {
            self.wrong(text, format!("unknown fact `{}`", text.get_ref()));
        }
        found
    }

    /// A side and a fact: `owner line:suspended`.
    fn known(&mut self, text: &Text) -> Option<(Side, FactId)> {
        let Some((side, fact)) = text.get_ref().split_once(' ') else {
            self.wrong(text, format!("`{}`: write a side and a fact", text.get_ref()));
            return None;
        };
        let side = self.side(&Spanned::new(text.span(), side.to_owned()));
        Some((side, self.fact(&Spanned::new(text.span(), fact.to_owned()))?))
    }

    fn carry_out(&mut self, state: &mut State, step: &Step<'_>, events: &mut Vec<Event>) {
        run_until(self.world, state, step.at, events);
        let action = Action::Start { side: step.side, op: step.op };
        let refused = apply(self.world, state, action, events).err().map(|reason| words::reason(self.world, &reason));
        match (&step.raw.refused, refused) {
            (None, Some(got)) => self.wrong(&step.raw.op, format!("refused: {got}")),
            (Some(want), None) => self.wrong(want, "started instead of being refused".to_owned()),
            (Some(want), Some(got)) if *want.get_ref() != got => self.wrong(want, format!("refused: {got}")),
            _ => {}
        }
    }

    fn compare(&mut self, expect: &Expect, state: &State, events: &[String]) {
        let wanted = expect.events.get_ref();
        let ids: Vec<&String> = wanted.iter().map(Text::get_ref).collect();
        if ids.iter().copied().ne(events) {
            let first = ids.iter().zip(events).take_while(|(want, got)| **want == *got).count();
            let what = format!("the events differ\n{}", diff(&ids, events));
            match wanted.get(first) {
                Some(event) => self.wrong(event, what),
                None => self.wrong(&expect.events, what),
            }
        }
        for (facts, on) in [(&expect.facts, true), (&expect.not, false)] {
            for text in facts {
                if self.fact(text).is_some_and(|fact| state.holds(fact) != on) {
                    let not = if on { " not" } else { "" };
                    self.wrong(text, format!("`{}` does{not} hold in the end", text.get_ref()));
                }
            }
        }
        for (facts, on) in [(&expect.known, true), (&expect.unknown, false)] {
            for text in facts {
                if self.known(text).is_some_and(|(side, fact)| state.believes(side, fact) != on) {
                    let not = if on { " not" } else { "" };
                    self.wrong(text, format!("`{}` is{not} believed in the end", text.get_ref()));
                }
            }
        }
        let loss = state.ledger.loss(self.world);
        if let Some(want) = &expect.loss
            && *want.get_ref() * 100 != loss
        {
            self.wrong(want, format!("the loss is {}", words::yuan(loss)));
        }
    }
}

/// Events as a TOML array, one a line.
fn array(events: &[String]) -> String {
    let lines: String = events.iter().map(|event| format!("    \"{event}\",\n")).collect();
    if lines.is_empty() { "[]".to_owned() } else { format!("[\n{lines}]") }
}

/// The lines of two lists, marked: `-` expected only, `+` got only.
fn diff(want: &[&String], got: &[String]) -> String {
    let mut common = vec![vec![0_usize; got.len() + 1]; want.len() + 1];
    for i in (0..want.len()).rev() {
        for j in (0..got.len()).rev() {
            common[i][j] =
                if *want[i] == got[j] { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j, mut lines) = (0, 0, Vec::new());
    while i < want.len() || j < got.len() {
        if i < want.len() && j < got.len() && *want[i] == got[j] {
            lines.push(format!("    {}", got[j]));
            (i, j) = (i + 1, j + 1);
        } else if j == got.len() || (i < want.len() && common[i + 1][j] >= common[i][j + 1]) {
            lines.push(format!("  - {}", want[i]));
            i += 1;
        } else {
            lines.push(format!("  + {}", got[j]));
            j += 1;
        }
    }
    lines.join("\n")
}
