//! The action plan over all ways of losing the phone: the worst case, what to do, in which order.

use std::rc::Rc;

use super::scenario_summary::ScenarioSummary;
use analysis::effort;
use litemap::LiteMap;
use world::ids::ControlId;
use world::model::{Fen, Minute, World};
use world::story::Story;

/// How many unions of smallest sets are followed at a time.
const WIDTH: usize = 256;

/// A case: a way of losing the phone, as it is now and as it would be with the ticked controls.
#[derive(Clone, Debug)]
pub struct Case {
    /// The theft, as an index into the world's.
    pub theft: usize,
    /// The summary as things are.
    pub now: Rc<ScenarioSummary>,
    /// The summary with the ticked controls; the same where none is ticked.
    pub then: Rc<ScenarioSummary>,
}

/// An item of the action plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The control.
    pub control: ControlId,
    /// The item of the checklist that tells how, as an index into the story's.
    pub advice: Option<usize>,
    /// The cases that it helps to close, as indices.
    pub serves: Vec<usize>,
    /// What it alone takes off the cases' losses together, in fen.
    pub saves: Fen,
    /// Minutes it takes.
    pub minutes: Minute,
}

/// The action plan, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Todo {
    /// The least effort that closes every case that can be closed: what helps most cases first.
    pub list: Vec<Item>,
    /// What would do instead of something in the list, or takes off a part.
    pub besides: Vec<Item>,
    /// Cases that nothing of the owner's closes.
    pub open: Vec<usize>,
    /// Cases in which a PIN on the SIM does nothing about the money.
    pub pin_is_no_cure: Vec<usize>,
}

/// The case with the greatest loss; of equals the quicker one.
#[must_use]
pub fn worst(cases: &[Case], which: impl Fn(&Case) -> &ScenarioSummary) -> Option<&Case> {
    let lossy = cases.iter().filter(|case| which(case).loss > 0);
    lossy.min_by_key(|case| rank(case, which(case)))
}

/// Orders cases: the greatest loss first, of equals the quicker one.
fn rank(case: &Case, summary: &ScenarioSummary) -> (core::cmp::Reverse<Fen>, Minute, usize) {
    let minutes = summary.path.as_ref().map_or(Minute::MAX, |path| path.minutes);
    (core::cmp::Reverse(summary.loss), minutes, case.theft)
}

/// The action plan for these cases as they are now.
#[must_use]
pub fn todo(world: &World, story: &Story, cases: &[Case]) -> Todo {
    let lossy: Vec<(usize, &ScenarioSummary)> =
        cases.iter().map(|case| &*case.now).enumerate().filter(|(_, summary)| summary.loss > 0).collect();
    let union = least_effort(world, lossy.iter().map(|(_, summary)| *summary));
    let mut found: LiteMap<ControlId, Item> = LiteMap::new();
    for &(case, summary) in &lossy {
        let alone = summary.with.iter().map(|&(control, left)| (control, summary.loss - left));
        let useful = |control: ControlId| summary.sets.sets.iter().any(|set| set.contains(&control));
        // Part of a set that the list holds whole, or in some set at all.
        let whole = summary.sets.sets.iter().filter(|set| set.iter().all(|control| union.contains(control)));
        let in_whole: Vec<ControlId> = whole.flatten().copied().collect();
        for (control, saves) in alone {
            let listed = union.contains(&control);
            if saves == 0 && !(if listed { in_whole.contains(&control) } else { useful(control) }) {
                continue;
            }
            let item = found.entry(control).or_insert_with(|| Item {
                control,
                advice: advice_for(story, control),
                serves: Vec::new(),
                saves: 0,
                minutes: world.controls[control.index()].minutes,
            });
            item.serves.push(case);
            item.saves += saves;
        }
    }
    let (mut list, mut besides): (Vec<Item>, Vec<Item>) =
        found.into_iter().map(|(_, item)| item).partition(|item| union.contains(&item.control));
    for items in [&mut list, &mut besides] {
        items.sort_by_key(|item| (core::cmp::Reverse(item.serves.len()), item.minutes, item.control));
    }
    let pin = world.roles.sim_pin;
    let untouched = |summary: &ScenarioSummary| match summary.with.iter().find(|(control, _)| Some(*control) == pin) {
        Some(&(_, left)) => left == summary.loss,
        None => true,
    };
    Todo {
        list,
        besides,
        open: lossy.iter().filter(|(_, summary)| summary.sets.sets.is_empty()).map(|(case, _)| *case).collect(),
        pin_is_no_cure: lossy.iter().filter(|(_, summary)| untouched(summary)).map(|(case, _)| *case).collect(),
    }
}

/// The item of the checklist that is about this control, and as little else as can be.
fn advice_for(story: &Story, control: ControlId) -> Option<usize> {
    let about = story.advice.iter().enumerate().filter(|(_, it)| it.controls.contains(&control));
    about.min_by_key(|(at, it)| (it.controls.len(), *at)).map(|(at, _)| at)
}

/// The one thing to do today, and what for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Today<'a> {
    /// What to do.
    pub item: &'a Item,
    /// The case that it is for, as an index.
    pub case: usize,
    /// What it alone takes off that case's loss; 0: it closes the case together with others.
    pub saves: Fen,
}

/// The one thing to do today: for the worst case that is left, and where nothing that is not ticked yet
/// changes that one, for the next.
///
/// Of the list, and only where nothing in it helps, of what is besides: what saves most in that case by
/// itself, or else belongs to the smallest set that closes it.
#[must_use]
pub fn today<'a>(todo: &'a Todo, cases: &[Case]) -> Option<Today<'a>> {
    let mut lossy: Vec<usize> = (0..cases.len()).filter(|&at| cases[at].then.loss > 0).collect();
    lossy.sort_by_key(|&at| rank(&cases[at], &cases[at].then));
    lossy.into_iter().find_map(|case| {
        let of =
            |items: &'a [Item]| for_case(items, &cases[case].then).map(|(item, saves)| Today { item, case, saves });
        of(&todo.list).or_else(|| of(&todo.besides))
    })
}

/// The item that does most in a case, and what it saves.
fn for_case<'a>(items: &'a [Item], summary: &ScenarioSummary) -> Option<(&'a Item, Fen)> {
    // What is ticked is no candidate any more, so that nothing is known of it.
    let saves = |item: &Item| {
        let with = summary.with.iter().find(|(control, _)| *control == item.control);
        with.map(|(_, left)| summary.loss - left)
    };
    let open = items.iter().enumerate().filter_map(|(at, item)| Some((at, item, saves(item)?)));
    let in_set = |item: &Item| summary.sets.sets.first().is_some_and(|set| set.contains(&item.control));
    let useful = open.filter(|(_, item, saves)| *saves > 0 || in_set(item));
    let best = useful.min_by_key(|(at, _, saves)| (core::cmp::Reverse(*saves), *at));
    best.map(|(_, item, saves)| (item, saves))
}

/// The controls of least effort that hold a smallest set of each case.
///
/// One case after the other; of the unions so far the [`WIDTH`] cheapest are kept.
fn least_effort<'a>(world: &World, summaries: impl Iterator<Item = &'a ScenarioSummary>) -> Vec<ControlId> {
    let mut unions: Vec<Vec<ControlId>> = std::vec![Vec::new()];
    for summary in summaries.filter(|summary| !summary.sets.sets.is_empty()) {
        let both = |union: &Vec<ControlId>, set: &Vec<ControlId>| {
            let mut both: Vec<ControlId> = union.iter().chain(set).copied().collect();
            both.sort_unstable();
            both.dedup();
            both
        };
        let mut next: Vec<Vec<ControlId>> =
            unions.iter().flat_map(|union| summary.sets.sets.iter().map(move |set| both(union, set))).collect();
        next.sort_by_cached_key(|set| (effort(world, set), set.len(), set.clone()));
        next.dedup();
        next.truncate(WIDTH);
        unions = next;
    }
    unions.into_iter().next().unwrap_or_default()
}
