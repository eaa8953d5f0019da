//! All smallest sets of further controls under which no money can be reached.
//!
//! The sets that are too weak have largest ones among them; what such a one leaves out is a
//! *clause*: every set that is strong enough holds one of it. The smallest sets that meet every
//! clause are tried; one that is still too weak gives a new clause, until none is.

use alloc::vec::Vec;

use super::engine::{Engine, Mask};
use crate::world::ids::ControlId;
use crate::world::model::{Minute, World};

/// The most sets that are followed at a time; beyond it the search says that it is not complete.
const MOST: usize = 20_000;

/// All smallest sets of controls that do, each with no member to spare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MinimalSets {
    /// The sets, the smallest effort first.
    pub sets: Vec<Vec<ControlId>>,
    /// Whether there is none besides.
    pub complete: bool,
}

/// Finds all smallest sets of the engine's candidates with which nothing can be lost.
///
/// None at all where even all of them leave something; one empty set where nothing can be lost anyway.
#[must_use]
pub fn minimal_sets(world: &World, engine: &Engine) -> MinimalSets {
    let (masks, complete) = masks(engine);
    let effort = |set: &Vec<ControlId>| -> Minute { set.iter().map(|id| world.controls[id.index()].minutes).sum() };
    let mut sets: Vec<_> = masks.into_iter().map(|mask| engine.controls(mask)).collect();
    sets.sort_by_cached_key(|set| (effort(set), set.len(), set.clone()));
    MinimalSets { sets, complete }
}

/// The sets as masks, and whether there is none besides.
fn masks(engine: &Engine) -> (Vec<Mask>, bool) {
    let all = engine.all();
    if engine.loses(all) {
        return (Vec::new(), true);
    }
    let (mut open, mut safe): (Vec<Mask>, Vec<Mask>) = (alloc::vec![0], Vec::new());
    while let Some(set) = open.pop() {
        if !engine.loses(set) {
            safe.push(set);
            continue;
        }
        let clause = clause(engine, set, all);
        open.push(set);
        // Sets known to be safe meet every clause: with any of its members left out they would not be.
        let (meeting, missing): (Vec<Mask>, Vec<Mask>) = open.iter().partition(|&&set| set & clause != 0);
        open = meeting;
        let met = open.len();
        for set in missing {
            for bit in bits(clause) {
                let grown = set | bit;
                let has_spare = |other: &&Mask| *other & !grown == 0;
                if !safe.iter().chain(&open[..met]).any(|other| has_spare(&other)) {
                    open.push(grown);
                }
            }
        }
        drop_larger(&mut open, met);
        if open.len() + safe.len() > MOST {
            return (safe, false);
        }
    }
    (safe, true)
}

/// The members of `all` that a largest too weak set over this one leaves out.
fn clause(engine: &Engine, set: Mask, all: Mask) -> Mask {
    let mut weak = set;
    for bit in bits(all & !set) {
        if engine.loses(weak | bit) {
            weak |= bit;
        }
    }
    all & !weak
}

/// Drops, of the sets from `from` on, those that hold another of them.
fn drop_larger(sets: &mut Vec<Mask>, from: usize) {
    let new = sets.split_off(from);
    let is_smallest = |at: usize, set: Mask| {
        !new.iter().enumerate().any(|(other, &it)| other != at && it & !set == 0 && (it != set || other < at))
    };
    sets.extend(new.iter().enumerate().filter(|&(at, &set)| is_smallest(at, set)).map(|(_, &set)| set));
}

/// The single bits of a mask.
fn bits(mut mask: Mask) -> impl Iterator<Item = Mask> {
    core::iter::from_fn(move || {
        let bit = mask & mask.wrapping_neg();
        mask &= !bit;
        (bit != 0).then_some(bit)
    })
}
