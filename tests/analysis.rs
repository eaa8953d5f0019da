//! The analysis against its definitions, on small random worlds where everything can be tried:
//! what it calls reachable, smallest, fastest must be what a plain search finds.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::BTreeSet;

use analysis::{CompiledWay, Engine, Fact, Mask, MinimalSets, Path, PathStep, Relaxed, closure, minimal_sets};
use common::dice;
use common::maze::{self, Size};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use world::ids::ControlId;
use world::model::{Minute, World};

/// So few controls that every set of them can be tried.
const SMALL: Size = Size { facts: 12, start: 3, goals: 2, ops: 9, controls: 9, blocks: 2, reach: None };
/// Too many for that.
const LARGE: Size = Size { facts: 40, start: 4, goals: 3, ops: 60, controls: 18, blocks: 2, reach: Some(10) };
/// So few ways that every set of them can be tried.
const SHORT: Size = Size { facts: 10, start: 2, goals: 1, ops: 6, controls: 3, blocks: 1, reach: None };
/// With long paths.
const LONG: Size = Size { facts: 24, start: 4, goals: 2, ops: 28, controls: 8, blocks: 1, reach: Some(6) };
/// More steps than any search of a small world takes.
const ENOUGH: usize = 100_000;

fn bytes(size: Size) -> impl Strategy<Value = Vec<u8>> {
    let most = usize::from(size.ops) * 30;
    prop::collection::vec(any::<u8>(), most / 2..most)
}

fn made(size: Size, bytes: &[u8]) -> (World, Relaxed, Engine) {
    let (world, relaxed) = maze::maze(size, bytes);
    let engine = maze::engine(&world, &relaxed);
    (world, relaxed, engine)
}

/// Whether money is reached, as the definition says, without cleverness; facts are bits.
fn loses(relaxed: &Relaxed, mask: Mask) -> bool {
    let bits = |facts: &[Fact]| facts.iter().fold(0_u64, |all, fact| all | 1 << fact);
    let open = relaxed.ways.iter().filter(|way| way.blocked_by.iter().all(|id| mask >> id.0 & 1 == 0));
    let ways: Vec<(u64, u64)> = open.map(|way| (bits(&way.factors), bits(&way.adds))).collect();
    let mut reached = bits(&relaxed.start);
    loop {
        let next =
            ways.iter().filter(|(factors, _)| reached & factors == *factors).fold(reached, |all, way| all | way.1);
        if next == reached {
            return relaxed.goals.iter().any(|goal| reached >> goal.fact & 1 == 1);
        }
        reached = next;
    }
}

/// All smallest sets, by trying every one.
fn every_smallest_set(relaxed: &Relaxed, controls: u16) -> BTreeSet<Mask> {
    let safe: Vec<bool> = (0..1 << controls).map(|mask| !loses(relaxed, mask)).collect();
    let is_smallest = |mask: &Mask| {
        let without = |bit: u16| mask >> bit & 1 == 0 || !safe[usize::try_from(mask & !(1 << bit)).unwrap()];
        safe[usize::try_from(*mask).unwrap()] && (0..controls).all(without)
    };
    (0..1 << controls).filter(is_smallest).collect()
}

fn as_mask(set: &[ControlId]) -> Mask {
    set.iter().fold(0, |all, id| all | 1 << id.0)
}

/// What is wrong with these sets: one that is too weak, or has a member to spare.
fn wrong_sets(relaxed: &Relaxed, found: &MinimalSets) -> Vec<String> {
    let mut wrong = Vec::new();
    for set in &found.sets {
        if loses(relaxed, as_mask(set)) {
            wrong.push(format!("{set:?} is too weak"));
        }
        for spare in set.iter().filter(|&&it| !loses(relaxed, as_mask(set) & !(1 << it.0))) {
            wrong.push(format!("{set:?} has {spare:?} to spare"));
        }
    }
    wrong
}

/// What holds at the start under the engine's rules and this mask: some of it is ways without operation.
fn at_the_start(engine: &Engine, mask: Mask) -> BTreeSet<Fact> {
    let given = engine.ways.iter().filter(|way| way.op.is_none() && way.closed_by & mask == 0);
    engine.start.iter().chain(given.flat_map(|way| &way.adds)).copied().collect()
}

/// Goes a path: every step must be a way that is open, with all it needs done before, and hands enough.
fn go(engine: &Engine, mask: Mask, hands: usize, path: &Path, goal: Fact) -> Result<(), String> {
    let given = at_the_start(engine, mask);
    for (index, step) in path.steps.iter().enumerate() {
        let mut has = given.clone();
        has.extend(path.steps[..index].iter().filter(|it| it.until <= step.at).flat_map(|it| &it.adds));
        let fits = |way: &&CompiledWay| {
            way.op == Some(step.op)
                && way.closed_by & mask == 0
                && step.until == step.at + way.takes
                && way.factors.iter().all(|fact| has.contains(fact))
                && step.adds.iter().all(|fact| way.adds.contains(fact))
        };
        if !engine.ways.iter().any(|way| fits(&way)) {
            return Err(format!("step {index} cannot be gone: {step:?} with {has:?}"));
        }
        if step.after.iter().any(|&it| it >= index || path.steps[it].until > step.at) {
            return Err(format!("step {index} is not after what it needs: {step:?}"));
        }
        let at_once = |it: &&PathStep| it.at <= step.at && step.at < it.until;
        if path.steps.iter().filter(at_once).count() > hands {
            return Err(format!("too few hands at minute {}", step.at));
        }
    }
    if path.minutes != path.steps.iter().map(|step| step.until).max().unwrap_or(0) {
        return Err(format!("it ends at another minute than its last step: {}", path.minutes));
    }
    let ends = given.contains(&goal) || path.steps.iter().any(|step| step.adds.contains(&goal));
    if ends { Ok(()) } else { Err("it does not end at the goal".to_owned()) }
}

/// One hand's fastest way to a fact, by trying every set of ways; the crew's own, where they get there alone.
fn fastest_alone(engine: &Engine, mask: Mask, goal: Fact) -> Option<Minute> {
    let is_open = |way: &CompiledWay| way.closed_by & mask == 0;
    let is_own = |way: &CompiledWay| is_open(way) && (way.is_crews || way.op.is_none());
    let start = || engine.start.iter().copied();
    let alone = engine.reach_from(start(), |_, way| is_own(way)).has(goal);
    let open = |way: &CompiledWay| if alone { is_own(way) } else { is_open(way) };
    let ways: Vec<usize> = (0..engine.ways.len()).filter(|&it| open(&engine.ways[it])).collect();
    let takes = |set: u32| -> Minute {
        ways.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, &it)| engine.ways[it].takes).sum()
    };
    let mut sets: Vec<(Minute, u32)> = (0..1 << ways.len()).map(|set| (takes(set), set)).collect();
    sets.sort_unstable();
    let gets_there = |set: u32| {
        let chosen = |index: usize| ways.iter().position(|&it| it == index).is_some_and(|at| set >> at & 1 == 1);
        engine.reach_from(start(), |index, _| chosen(index)).has(goal)
    };
    sets.into_iter().find(|&(_, set)| gets_there(set)).map(|(minutes, _)| minutes)
}

fn earliest(engine: &Engine, mask: Mask, is_open: impl Fn(&CompiledWay) -> bool) -> Vec<Option<Minute>> {
    let takes = |_, way: &CompiledWay, _| (way.closed_by & mask == 0 && is_open(way)).then_some(way.takes);
    engine.earliest(engine.start.iter().copied(), takes).into_iter().map(|first| first.map(|it| it.at)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_smallest_sets_are_those_that_trying_every_one_finds(bytes in bytes(SMALL)) {
        let (world, relaxed, engine) = made(SMALL, &bytes);
        let found = minimal_sets(&world, &engine);
        let masks: BTreeSet<Mask> = found.sets.iter().map(|set| as_mask(set)).collect();
        prop_assert!(found.complete);
        prop_assert_eq!(masks.len(), found.sets.len(), "one is named twice");
        prop_assert_eq!(masks, every_smallest_set(&relaxed, SMALL.controls));
        let effort = |set: &Vec<ControlId>| -> Minute { set.iter().map(|id| world.controls[id.index()].minutes).sum() };
        prop_assert!(found.sets.is_sorted_by_key(effort), "the smallest effort does not come first");
    }

    #[test]
    fn each_of_many_smallest_sets_does_and_has_no_member_to_spare(bytes in bytes(LARGE)) {
        let (world, relaxed, engine) = made(LARGE, &bytes);
        prop_assert_eq!(wrong_sets(&relaxed, &minimal_sets(&world, &engine)), Vec::<String>::new());
    }

    #[test]
    fn an_engine_reaches_what_the_closure_does(bytes in bytes(SMALL), mask in 0..1_u128 << SMALL.controls) {
        let (_, relaxed, engine) = made(SMALL, &bytes);
        prop_assert_eq!(engine.reach(mask), closure(&relaxed, &engine.controls(mask)));
        prop_assert_eq!(engine.loses(mask), loses(&relaxed, mask));
        prop_assert_eq!(engine.loss(&engine.reach(mask)), relaxed.loss(&closure(&relaxed, &engine.controls(mask))));
    }

    #[test]
    fn an_engine_of_a_timed_world_reaches_what_the_closure_does(
        bytes in prop::collection::vec(any::<u8>(), 0..600), mask in 0..16_u128, in_force in 0..32_u16,
    ) {
        let world = dice::world(&bytes);
        let relaxed = Relaxed::of(&world);
        let controls: Vec<ControlId> = (0..5).filter(|bit| in_force >> bit & 1 == 1).map(ControlId).collect();
        let engine = Engine::new(&world, &relaxed, &controls, |id| id.0 < 4);
        let mask = mask & engine.all();
        let all: Vec<ControlId> = controls.iter().copied().chain(engine.controls(mask)).collect();
        prop_assert_eq!(engine.reach(mask), closure(&relaxed, &all));
    }

    #[test]
    fn there_is_an_earliest_minute_for_what_is_reached_and_for_nothing_else(
        bytes in bytes(LONG), mask in 0..1_u128 << LONG.controls,
    ) {
        let (_, _, engine) = made(LONG, &bytes);
        let first = earliest(&engine, mask, |_| true);
        let reached: Vec<Fact> = (0..engine.size).filter(|&fact| first[fact].is_some()).collect();
        prop_assert_eq!(reached, engine.reach(mask).iter().collect::<Vec<_>>());
        // None is earlier than its definition says, and none later.
        for (fact, &at) in first.iter().enumerate() {
            let done = |way: &CompiledWay| -> Option<Minute> {
                let ready: Option<Vec<Minute>> = way.factors.iter().map(|&factor| first[factor]).collect();
                Some(ready?.into_iter().max().unwrap_or(0) + way.takes)
            };
            let gives = engine.ways.iter().filter(|way| way.closed_by & mask == 0 && way.adds.contains(&fact));
            let start = engine.start.contains(&fact).then_some(0);
            prop_assert_eq!(gives.filter_map(done).chain(start).min(), at, "fact {}", fact);
        }
    }

    #[test]
    fn a_path_can_be_gone_and_is_no_faster_than_can_be(
        bytes in bytes(LONG), mask in 0..1_u128 << LONG.controls, hands in 1..4_usize,
    ) {
        let (_, _, engine) = made(LONG, &bytes);
        let all = earliest(&engine, mask, |_| true);
        let own = earliest(&engine, mask, |way| way.is_crews || way.op.is_none());
        for goal in engine.goals.iter().map(|goal| goal.fact) {
            let path = engine.path(goal, mask, hands, 400);
            prop_assert_eq!(path.is_some(), all[goal].is_some());
            let Some(path) = path else { continue };
            prop_assert_eq!(go(&engine, mask, hands, &path, goal), Ok(()), "{:#?}", path);
            let least = own[goal].or(all[goal]).unwrap();
            prop_assert!(path.minutes >= least, "{} < {least}", path.minutes);
            if path.exact && hands > 1 {
                prop_assert_eq!(path.minutes, least);
            }
        }
    }

    #[test]
    fn one_hand_s_exact_path_is_the_fastest_of_all(bytes in bytes(SHORT), mask in 0..1_u128 << SHORT.controls) {
        let (_, _, engine) = made(SHORT, &bytes);
        let goal = engine.goals[0].fact;
        let path = engine.path(goal, mask, 1, ENOUGH);
        prop_assert!(path.as_ref().is_none_or(|path| path.exact));
        prop_assert_eq!(path.map(|path| path.minutes), fastest_alone(&engine, mask, goal));
    }

    #[test]
    fn more_controls_reach_nothing_more_and_nothing_sooner(
        bytes in bytes(LONG), mask in 0..1_u128 << LONG.controls, more in 0..1_u128 << LONG.controls,
    ) {
        let (_, _, engine) = made(LONG, &bytes);
        let both = mask | more;
        let (before, after) = (engine.reach(mask), engine.reach(both));
        prop_assert!(after.iter().all(|fact| before.has(fact)));
        prop_assert!(engine.loss(&after) <= engine.loss(&before));
        let (first, then) = (earliest(&engine, mask, |_| true), earliest(&engine, both, |_| true));
        prop_assert!(then.iter().zip(&first).all(|(then, first)| then.is_none() || (first.is_some() && then >= first)));
        for goal in engine.goals.iter().map(|goal| goal.fact) {
            for hands in [1, 3] {
                let paths = engine.path(goal, mask, hands, ENOUGH).zip(engine.path(goal, both, hands, ENOUGH));
                let Some((path, later)) = paths else { continue };
                // Her own doing takes no time: it is used only where the crew alone do not get there.
                let with_her = |path: &Path| path.steps.iter().any(|step| step.at == step.until);
                if path.exact && with_her(&path) == with_her(&later) {
                    prop_assert!(later.minutes >= path.minutes, "{} after {}", later.minutes, path.minutes);
                }
            }
        }
    }
}

/// Mazes of this size, the same each time.
fn mazes(size: Size, count: usize) -> Vec<(World, Relaxed, Engine)> {
    let mut runner = TestRunner::deterministic();
    (0..count).map(|_| made(size, &bytes(size).new_tree(&mut runner).unwrap().current())).collect()
}

#[test]
fn mazes_are_not_dull() {
    let (mut lost, mut saved, mut many) = (0, 0, 0);
    for (world, _, engine) in mazes(SMALL, 120) {
        let sets = minimal_sets(&world, &engine).sets;
        lost += usize::from(engine.loses(0));
        saved += usize::from(engine.loses(0) && !sets.is_empty());
        many += usize::from(sets.len() > 2);
    }
    let (mut large, mut paths, mut steps) = (0, 0, 0);
    for (world, _, engine) in mazes(LARGE, 60) {
        large = large.max(minimal_sets(&world, &engine).sets.len());
    }
    for (_, _, engine) in mazes(LONG, 60) {
        let path = engine.path(engine.goals[0].fact, 0, 3, 400);
        paths += usize::from(path.is_some());
        steps = steps.max(path.map_or(0, |path| path.steps.len()));
    }
    let all = [lost, saved, many, large, paths, steps];
    assert!(all.iter().zip([60, 30, 15, 100, 20, 7]).all(|(got, least)| *got >= least), "{all:?}");
}

#[test]
fn a_set_that_is_wrong_is_noticed() {
    let mut tried = 0;
    for (world, relaxed, engine) in mazes(LARGE, 40) {
        let found = minimal_sets(&world, &engine);
        for (at, set) in found.sets.iter().enumerate().filter(|(_, set)| !set.is_empty()).take(4) {
            let mut weak = found.clone();
            weak.sets[at].pop();
            assert!(!wrong_sets(&relaxed, &weak).is_empty(), "{set:?} without its last");
            let mut large = found.clone();
            let spare = (0..LARGE.controls).map(ControlId).find(|id| !set.contains(id)).unwrap();
            large.sets[at].push(spare);
            assert!(!wrong_sets(&relaxed, &large).is_empty(), "{set:?} with {spare:?}");
            tried += 1;
        }
    }
    assert!(tried > 60, "only {tried} sets");
}
