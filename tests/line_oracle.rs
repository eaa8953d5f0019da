//! The latest safe report, the best path's minutes and the lock-outs, against plain trying (`common::brute`):
//! on the real world over all thefts, dates and phones, and on small made-up ones, which show what the real
//! one has no case of.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use analysis::{Checkup, HANDS, HORIZON, LatestSafe, POLL, Path, PathStep, Report, latest_safe};
use checkup::{Answers, Profile, Reply};
use common::brute::{self, Plain};
use common::dice::{self, Dice};
use common::lines;
use world::Rules;
use world::ids::{ControlId, FactId, NumberId};
use world::model::{CodeTo, Limit, Minute, World};
use world::story::Story;

static WORLD: LazyLock<World> = LazyLock::new(content::whole_world);
static STORY: LazyLock<Story> = LazyLock::new(content::story);

/// Bytes that are the same wherever they are thrown.
fn bytes(seed: u64, count: usize) -> Vec<u8> {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0xD1B5_4A32_D192_ED03;
    let byte = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u8::try_from(state >> 56).unwrap()
    };
    (0..count).map(byte).collect()
}

/// A start and the controls in force, with what they are called.
struct Asked {
    name: String,
    start: Vec<FactId>,
    controls: Vec<ControlId>,
}

impl Asked {
    fn plain(&self) -> Plain<'static> {
        Plain::of(&WORLD, &self.start, &self.controls).without_the_impossible()
    }

    fn report(&self) -> Report {
        Checkup::new(&WORLD, &self.start).report(&self.controls)
    }
}

/// Every theft under every date's rules, for nobody in particular and for each of the phones.
fn phones() -> Vec<Asked> {
    let mut all = Vec::new();
    for (policy, date) in (0..).map(world::ids::PolicyId).zip(&WORLD.policies) {
        for theft in &WORLD.thefts {
            let controls = Rules::of_the_night(&WORLD).at(policy).controls(&WORLD);
            let name = format!("{} {}", theft.id, date.id);
            all.push(Asked { name: name.clone(), start: theft.start(&WORLD), controls });
            for persona in &STORY.personas {
                let profile = Profile::of(&STORY, &Answers::of_persona(&STORY, persona));
                let setup = profile.setup(&WORLD, &STORY, policy, theft, &[]);
                let name = format!("{name} {}", persona.id);
                all.push(Asked { name, start: setup.start, controls: setup.controls });
            }
        }
    }
    all
}

/// Anybody's phone: some theft, some date, some answers, some protections besides.
fn anybody(seed: u64) -> Asked {
    let bytes = bytes(seed, 400);
    let dice = &mut Dice::new(&bytes);
    let mut answers = Answers::default();
    for question in &STORY.questions {
        let answer = &question.answers[usize::from(dice.below(u16::try_from(question.answers.len()).unwrap()))];
        if !dice.once_in(4) {
            let reply = if dice.once_in(6) { Reply::DontKnow } else { Reply::Answer(answer.id.clone()) };
            answers.set(&question.id, reply);
        }
    }
    let theft = &WORLD.thefts[usize::from(dice.below(u16::try_from(WORLD.thefts.len()).unwrap()))];
    let policy = dice.below(u16::try_from(WORLD.policies.len()).unwrap());
    let more: Vec<ControlId> = (0..dice.below(3)).map(|_| protection(dice)).collect();
    let profile = Profile::of(&STORY, &answers);
    let setup = profile.setup(&WORLD, &STORY, world::ids::PolicyId(policy), theft, &more);
    let name = format!("seed {seed}: {} {}", theft.id, WORLD.policies[usize::from(policy)].id);
    Asked { name, start: setup.start, controls: setup.controls }
}

fn protection(dice: &mut Dice<'_>) -> ControlId {
    let all: Vec<ControlId> = protections(&WORLD);
    all[usize::from(dice.far(u16::try_from(all.len()).unwrap()))]
}

fn protections(world: &World) -> Vec<ControlId> {
    let all = (0..).map(ControlId).zip(&world.controls);
    all.filter(|(_, control)| control.party.protects()).map(|(id, _)| id).collect()
}

fn names(world: &World, ids: &[ControlId]) -> Vec<String> {
    ids.iter().map(|id| world.controls[id.index()].id.clone()).collect()
}

/// Everything wrong with a report's minutes and losses; the facts of the relaxed world have these names.
fn wrong(world: &World, plain: &Plain<'_>, report: &Report, facts: &[String]) -> Vec<String> {
    let mut wrong: Vec<String> = plain.wrong(report.latest).into_iter().collect();
    let taken: BTreeMap<_, _> = report.reach.goals.iter().map(|goal| (goal.pot, goal.earliest)).collect();
    let losses: BTreeMap<_, _> = plain.losses().into_iter().collect();
    if taken != losses {
        wrong.push(format!("taken {taken:?}, by trying {losses:?}"));
    }
    match (&report.path, report.reach.goals.first()) {
        (None, None) => {}
        (Some(path), Some(goal)) => {
            let goal = plain.named(&facts[goal.fact]);
            let (least, alone) = plain.earliest(goal).unwrap();
            if path.minutes < least || (path.exact && path.minutes != least) {
                wrong.push(format!("the best path takes {}, by trying {least}", path.minutes));
            }
            wrong.extend(walk(world, plain, path, goal, HANDS, alone).err());
        }
        (path, goal) => wrong.push(format!("{goal:?} by {path:?}")),
    }
    wrong
}

/// Goes a path step by step: each has to be something that can be done then, by hands enough.
fn walk(world: &World, plain: &Plain<'_>, path: &Path, goal: usize, hands: usize, alone: bool) -> Result<(), String> {
    let mut had: Vec<(Minute, BTreeSet<usize>)> = vec![(0, plain.start.clone())];
    for (index, step) in path.steps.iter().enumerate() {
        let has: BTreeSet<usize> =
            had.iter().filter(|(at, _)| *at <= step.at).flat_map(|(_, it)| it).copied().collect();
        let fits = plain.doings.iter().filter(|it| {
            it.op == step.op
                && it.takes == step.until - step.at
                && (it.crews || !alone)
                && it.needs.iter().all(|fact| has.contains(fact))
        });
        let gives: BTreeSet<usize> = fits.flat_map(|it| &it.gives).copied().collect();
        if gives.is_empty() {
            return Err(format!(
                "step {index}, {}, cannot be done at minute {}",
                world.ops[step.op.index()].id,
                step.at
            ));
        }
        let busy = |it: &&PathStep| it.at <= step.at && step.at < it.until;
        if path.steps.iter().filter(busy).count() > hands {
            return Err(format!("too few hands at minute {}", step.at));
        }
        if step.after.iter().any(|&it| it >= index || path.steps[it].until > step.at) {
            return Err(format!("step {index} comes before what it is said to come after: {path:#?}"));
        }
        had.push((step.until, gives));
    }
    let end = path.steps.iter().map(|step| step.until).max().unwrap_or(0);
    let there = had.iter().any(|(at, it)| *at <= path.minutes && it.contains(&goal));
    if end == path.minutes && there { Ok(()) } else { Err(format!("it ends at {end} of {}", path.minutes)) }
}

fn lost(report: &Report) -> Vec<brute::Lost> {
    report.lockout.iter().map(|it| (it.op, it.by.clone(), it.keep.clone())).collect()
}

/// How often which answer was given, so that a test of nothing is noticed.
#[derive(Debug, Default)]
struct Tally {
    never: usize,
    until: BTreeSet<Minute>,
    to_the_end: usize,
    always: usize,
    paths: usize,
    lockouts: usize,
}

impl Tally {
    fn count(&mut self, report: &Report) {
        match report.latest {
            LatestSafe::Never => self.never += 1,
            LatestSafe::Until(HORIZON) => self.to_the_end += 1,
            LatestSafe::Until(minute) => {
                self.until.insert(minute);
            }
            LatestSafe::Always => self.always += 1,
        }
        self.paths += usize::from(report.path.as_ref().is_some_and(|path| path.exact));
        self.lockouts += report.lockout.len();
    }
}

/// Compares a report of the real world with plain trying.
fn compare(asked: &Asked, tally: &mut Tally) -> Vec<String> {
    let (plain, report) = (asked.plain(), asked.report());
    let checkup = Checkup::new(&WORLD, &asked.start);
    tally.count(&report);
    let mut found = wrong(&WORLD, &plain, &report, &checkup.relaxed().facts);
    let locked = brute::lockouts(&WORLD, &asked.start, &asked.controls);
    if lost(&report) != locked {
        found.push(format!("locked out of {:?}, by trying {locked:?}", report.lockout));
    }
    found.into_iter().map(|it| format!("{}: {it}", asked.name)).collect()
}

#[test]
fn the_numbers_of_the_line_are_those_that_are_told() {
    assert_eq!((POLL, HORIZON), (brute::LOOKS, brute::LAST));
}

#[test]
fn what_is_said_of_every_phone_is_what_trying_finds() {
    let (mut tally, mut found, mut count) = (Tally::default(), Vec::new(), 0);
    for asked in phones() {
        found.extend(compare(&asked, &mut tally));
        count += 1;
    }
    assert!(found.is_empty(), "{} of {count}: {found:#?}", found.len());
    assert!(tally.never > 0 && tally.always > 0 && !tally.until.is_empty() && tally.paths > 0, "{tally:?}");
}

#[test]
fn what_is_said_of_anybody_s_phone_is_what_trying_finds() {
    let (mut tally, mut found) = (Tally::default(), Vec::new());
    for seed in 0..300 {
        found.extend(compare(&anybody(seed), &mut tally));
    }
    assert!(found.is_empty(), "{} of 300: {found:#?}", found.len());
    assert!(tally.until.len() > 3 && tally.lockouts > 100, "{tally:?}");
}

#[test]
fn every_minute_of_the_night_s_own_theft_is_tried() {
    for asked in phones().iter().filter(|asked| asked.name.starts_with(&WORLD.thefts[0].id)) {
        assert_eq!(asked.report().latest, asked.plain().latest(), "{}", asked.name);
    }
}

/// A made-up night, and some of its controls in force.
fn made_up(seed: u64) -> (World, Vec<ControlId>) {
    let world = lines::night(&bytes(seed, 700));
    let controls = lines::controls(&world, &mut Dice::new(&bytes(!seed, 16)));
    (world, controls)
}

#[test]
fn what_is_said_of_a_made_up_night_is_what_trying_finds() {
    let (mut tally, mut found) = (Tally::default(), Vec::new());
    for seed in 0..3000 {
        let (world, controls) = made_up(seed);
        let start = &world.scenario.facts;
        let (checkup, plain) = (Checkup::new(&world, start), Plain::of(&world, start, &controls));
        let report = checkup.report(&controls);
        tally.count(&report);
        let mut wrong = wrong(&world, &plain, &report, &checkup.relaxed().facts);
        let locked = brute::lockouts(&world, start, &controls);
        if lost(&report) != locked {
            wrong.push(format!("locked out of {:?}, by trying {locked:?}", report.lockout));
        }
        found.extend(wrong.into_iter().map(|it| format!("seed {seed}, {:?}: {it}", names(&world, &controls))));
    }
    assert!(found.is_empty(), "{} of 3000: {:#?}", found.len(), &found[..found.len().min(20)]);
    let least = tally.never > 300 && tally.always > 300 && tally.to_the_end > 5 && tally.until.len() > 40;
    assert!(least && tally.paths > 300 && tally.lockouts > 100, "{tally:?}");
}

#[test]
fn a_further_control_of_a_made_up_night_changes_what_trying_finds() {
    let (mut found, mut changed) = (Vec::new(), 0);
    for seed in 5000..5500 {
        let (world, controls) = made_up(seed);
        let start = &world.scenario.facts;
        let (checkup, report) = (Checkup::new(&world, start), Checkup::new(&world, start).report(&controls));
        let engine = checkup.engine(&controls);
        for it in &report.marginal {
            let with: Vec<ControlId> = controls.iter().copied().chain([it.control]).collect();
            let plain = Plain::of(&world, start, &with);
            changed += usize::from(it.latest != report.latest);
            let named = || format!("seed {seed}, {:?} and then {:?}", names(&world, &controls), it.control);
            found.extend(plain.wrong(it.latest).map(|it| format!("{}: {it}", named())));
            // The same control, asked for by a mask.
            let mask = engine.mask(&[it.control]);
            if mask != 0 && world.controls[it.control.index()].adds.is_empty() {
                let latest = latest_safe(&world, &engine, &controls, mask);
                found.extend(plain.wrong(latest).map(|it| format!("{}, masked: {it}", named())));
            }
        }
    }
    assert!(found.is_empty(), "{}: {:#?}", found.len(), &found[..found.len().min(20)]);
    assert!(changed > 80, "only {changed} changed anything");
}

#[test]
fn money_that_takes_longer_than_the_night_is_safe_to_its_end_whatever_control_comes() {
    let mut world = lines::night(&[]);
    let mut pays = world.ops.pop().unwrap();
    (pays.prep, pays.takes, pays.code) = (1500, 1, Some(CodeTo::Number(NumberId(0))));
    (pays.guards, pays.needs, pays.ways) = (Vec::new(), Vec::new(), vec![pays.ways[0].clone(); 2]);
    for (way, closed_by) in pays.ways.iter_mut().zip([vec![ControlId(0)], Vec::new()]) {
        (way.factors, way.only_with, way.blocked_by) = (Vec::new(), Vec::new(), closed_by);
    }
    world.ops.truncate(1);
    world.ops.push(pays);
    let start = &world.scenario.facts;
    assert_eq!(Plain::of(&world, start, &[]).latest(), LatestSafe::Until(HORIZON));
    let report = Checkup::new(&world, start).report(&[]);
    assert_eq!(report.latest, LatestSafe::Until(HORIZON));
    assert!(report.marginal.iter().all(|it| it.latest == LatestSafe::Until(HORIZON)), "{:?}", report.marginal);
}

/// A night in which the crew take two steps by the line, and may lift so many reports: the first step takes so
/// long, the second pays, after so many minutes, by a code or without.
fn tug(report: Minute, steps: [Minute; 2], coded: bool, lifts: u16) -> World {
    let mut world = lines::night(&[]);
    let code = Some(CodeTo::Number(NumberId(0)));
    let (had, line) = (FactId(0), world.roles.line_suspended.unwrap());
    world.scenario.facts.retain(|&fact| fact != had);
    world.ops[0].takes = report;
    let (mut lift, mut pays) = (world.ops[1].clone(), world.ops.pop().unwrap());
    (pays.guards, pays.needs, pays.unless, pays.add) = (Vec::new(), Vec::new(), vec![line], Vec::new());
    pays.ways.truncate(1);
    let way = &mut pays.ways[0];
    (way.factors, way.only_with, way.blocked_by) = (Vec::new(), Vec::new(), Vec::new());
    let limit = Limit { count: lifts, per: 1440, control: None };
    (lift.limit, lift.ways) = (Some(limit), vec![pays.ways[0].clone()]);
    let mut first = pays.clone();
    // Too long for what is left before an immediate report.
    (first.prep, first.takes, first.code, first.pay, first.add) = (6, steps[0], code, None, vec![had]);
    (pays.prep, pays.takes, pays.code) = if coded { (steps[1], 1, code) } else { (0, steps[1], None) };
    pays.needs = vec![had];
    world.ops.truncate(1);
    world.ops.extend([lift, first, pays]);
    world
}

#[test]
fn between_two_looks_of_hers_there_is_time_for_just_so_much() {
    let (mut found, mut never, mut late) = (Vec::new(), 0, 0);
    for (report, lifts) in (0..6).flat_map(|report| (0..3).map(move |lifts| (report, lifts))) {
        for (first, second) in (8..19).flat_map(|first| (1..5).map(move |second| (first, second))) {
            for coded in [false, true] {
                let world = tug(report, [first, second], coded, lifts);
                let start = &world.scenario.facts;
                let (checkup, plain) = (Checkup::new(&world, start), Plain::of(&world, start, &[]));
                let latest = checkup.latest(&[]);
                let case = format!("{report} {first} {second} {coded} {lifts}");
                found.extend(plain.wrong(latest).map(|it| format!("{case}: {it}")));
                (never, late) = (
                    never + usize::from(latest == LatestSafe::Never),
                    late + usize::from(matches!(latest, LatestSafe::Until(_))),
                );
            }
        }
    }
    assert!(found.is_empty(), "{}: {:#?}", found.len(), &found[..found.len().min(20)]);
    assert!(never > 100 && late > 100, "{never} {late}");
}

#[test]
fn a_further_control_of_a_phone_changes_what_trying_finds() {
    let mut found = Vec::new();
    for (seed, asked) in (0..).zip(phones()) {
        let report = asked.report();
        let changes = report.marginal.iter().filter(|it| it.latest != report.latest);
        let bytes = bytes(seed, 3);
        let any = usize::from(bytes[0]) % report.marginal.len().max(1);
        for it in changes.take(2).chain(report.marginal.get(any)) {
            let controls = asked.controls.iter().copied().chain([it.control]).collect();
            let with = Asked { name: asked.name.clone(), start: asked.start.clone(), controls };
            let named = |wrong| format!("{} and {:?}: {wrong}", asked.name, names(&WORLD, &[it.control]));
            found.extend(with.plain().wrong(it.latest).map(named));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_best_path_of_a_made_up_night_is_the_fastest_of_every_order() {
    let (mut found, mut tried, mut longer) = (Vec::new(), [0; 3], 0);
    for seed in 9000..10_500 {
        let (world, controls) = made_up(seed);
        let start = &world.scenario.facts;
        let (checkup, plain) = (Checkup::new(&world, start), Plain::of(&world, start, &controls));
        let engine = checkup.engine(&controls);
        let facts = &checkup.relaxed().facts;
        for goal in engine.goals.iter().map(|goal| goal.fact) {
            for (hands, tried) in (1..).zip(&mut tried) {
                let Some(path) = engine.path(goal, 0, hands, 10_000) else { continue };
                let goal = plain.named(&facts[goal]);
                let Some(least) = plain.fastest(goal, hands, 9) else { continue };
                let alone = plain.earliest(goal).unwrap().1;
                if path.minutes < least || ((path.exact || hands == 1) && path.minutes != least) {
                    found.push(format!("seed {seed}, {hands} hands: {} minutes, by trying {least}", path.minutes));
                }
                found.extend(walk(&world, &plain, &path, goal, hands, alone).err().map(|it| format!("{seed}: {it}")));
                *tried += 1;
                longer += usize::from(path.minutes > least);
            }
        }
    }
    assert!(found.is_empty(), "{}: {:#?}", found.len(), &found[..found.len().min(20)]);
    assert!(tried.iter().all(|&count| count > 300), "{tried:?}");
    assert!(longer * 100 < tried.iter().sum::<usize>(), "{longer} of {tried:?} paths are longer than need be");
}

#[test]
fn what_is_said_of_a_thrown_world_is_what_trying_finds() {
    let (mut found, mut losses, mut lockouts) = (Vec::new(), 0, 0);
    for seed in 0..1500 {
        let world = dice::world(&bytes(seed, 600));
        let thrown = bytes(!seed, 8);
        let controls: Vec<ControlId> = (0..5).filter(|it| thrown[usize::from(*it)] < 90).map(ControlId).collect();
        let start = &world.scenario.facts;
        let (checkup, plain) = (Checkup::new(&world, start), Plain::of(&world, start, &controls));
        let report = checkup.report(&controls);
        let locked = brute::lockouts(&world, start, &controls);
        let mut wrong = wrong(&world, &plain, &report, &checkup.relaxed().facts);
        if lost(&report) != locked {
            wrong.push(format!("locked out of {:?}, by trying {locked:?}", report.lockout));
        }
        (losses, lockouts) = (losses + report.reach.goals.len(), lockouts + locked.len());
        found.extend(wrong.into_iter().map(|it| format!("seed {seed}, {:?}: {it}", names(&world, &controls))));
    }
    assert!(found.is_empty(), "{} of 1500: {:#?}", found.len(), &found[..found.len().min(20)]);
    assert!(losses > 300 && lockouts > 50, "{losses} losses, {lockouts} lock-outs");
}
