//! All smallest sets of further controls under which no money can be reached.
//!
//! The sets that are too weak have largest ones among them; what such a one leaves out is a
//! *clause*: every set that is strong enough holds one of it. The smallest sets that meet every
//! known clause are tried; one that is still too weak gives a new clause, until none is.

use super::engine::{Engine, Mask};
use super::kernel::Kernel;
use base::FlatSet;
use serde::{Deserialize, Serialize};
use world::ids::ControlId;
use world::model::{Minute, World};

/// The greatest number of sets that are returned; a search that finds more is reported as incomplete.
const MOST: usize = 20_000;

/// The node limit of the search.
const MOST_NODES: u32 = 400_000;

/// The minimal sets of controls under which nothing can be lost: none has a member to spare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MinimalSets {
    /// The sets, the smallest effort first.
    pub sets: Vec<Vec<ControlId>>,
    /// Whether the list is complete.
    pub complete: bool,
}

/// Finds all smallest sets of the engine's candidates with which nothing can be lost.
///
/// None at all where even all of them leave something; one empty set where nothing can be lost anyway.
#[must_use]
pub fn minimal_sets(world: &World, engine: &Engine) -> MinimalSets {
    some_minimal_sets(world, engine, MOST)
}

/// [`minimal_sets`] with a limit on how many are found.
#[must_use]
pub fn some_minimal_sets(world: &World, engine: &Engine, most: usize) -> MinimalSets {
    let (masks, complete) = masks(engine, most);
    let mut sets: Vec<_> = masks.into_iter().map(|mask| engine.controls(mask)).collect();
    sets.sort_by_cached_key(|set| (effort(world, set), set.len(), set.clone()));
    MinimalSets { sets, complete }
}

/// What these controls cost the owner together, in minutes.
#[must_use]
pub fn effort(world: &World, controls: &[ControlId]) -> Minute {
    controls.iter().map(|id| world.controls[id.index()].minutes).sum()
}

/// The sets as masks, and whether the list is complete.
fn masks(engine: &Engine, most: usize) -> (Vec<Mask>, bool) {
    let all = engine.all();
    if engine.loses(all) {
        return (Vec::new(), true);
    }
    let mut search = Search::new(Kernel::of(engine), all, most);
    loop {
        let known = search.clauses.len();
        let complete = search.go(0, all);
        // What was passed over for want of a clause that came later is found another time.
        if !complete || search.clauses.len() == known {
            return (search.safe.into_iter().collect(), complete);
        }
    }
}

/// The search for all smallest sets that meet every clause, those not known yet included.
struct Search {
    kernel: Kernel,
    all: Mask,
    clauses: Vec<Mask>,
    safe: FlatSet<Mask>,
    most: usize,
    nodes: u32,
}

impl Search {
    const fn new(kernel: Kernel, all: Mask, most: usize) -> Self {
        Self { kernel, all, clauses: Vec::new(), safe: FlatSet::new(), most, nodes: 0 }
    }

    /// Extends a set by members that are `free`, so that each minimal set is found exactly once.
    /// Returns whether the search came to its end.
    ///
    /// Every member must be the only one to meet some known clause. So a set that meets all known
    /// clauses, and is strong enough, is a smallest one.
    fn go(&mut self, set: Mask, mut free: Mask) -> bool {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return false;
        }
        let (mut alone, mut next): (Mask, Option<Mask>) = (0, None);
        for &clause in &self.clauses {
            match clause & set {
                0 if next.is_none_or(|next| (clause & free).count_ones() < (next & free).count_ones()) => {
                    next = Some(clause);
                }
                met if met.is_power_of_two() => alone |= met,
                _ => {}
            }
        }
        if alone != set {
            return true;
        }
        let clause = match next {
            Some(clause) => clause,
            None if self.safe.contains(&set) => return true,
            None => match self.kernel.weakness(set) {
                Some(open) => {
                    let clause = self.clause(open);
                    self.clauses.push(clause);
                    clause
                }
                None if self.safe.len() < self.most => {
                    self.safe.insert(set);
                    return true;
                }
                None => return false,
            },
        };
        let members = clause & free;
        free &= !members;
        for bit in bits(members) {
            if !self.go(set | bit, free) {
                return false;
            }
            free |= bit;
        }
        true
    }

    /// The complement of a largest set that is too weak: a clause, at most `open`.
    fn clause(&mut self, open: Mask) -> Mask {
        let (mut left_out, mut needed) = (open, 0);
        while let Some(bit) = bits(left_out & !needed).next() {
            match self.kernel.weakness(self.all & !(left_out & !bit)) {
                Some(fewer) => left_out = fewer,
                None => needed |= bit,
            }
        }
        left_out
    }
}

/// The single bits of a mask.
fn bits(mut mask: Mask) -> impl Iterator<Item = Mask> {
    core::iter::from_fn(move || {
        let bit = mask & mask.wrapping_neg();
        mask &= !bit;
        (bit != 0).then_some(bit)
    })
}
