//! The closure of the relaxed world: every fact reached under some controls, by forward chaining over ways.

use super::engine::CompiledWay;
use super::relaxed::{Fact, Relaxed, Way};
use base::Bits;
use world::ids::ControlId;

/// Every fact that can be reached while just these controls are in force.
///
/// Each way is looked at once for each of its factors, so that the cost is the size of the world.
///
/// ```
/// use analysis::{Relaxed, closure};
/// use world::Rules;
///
/// let world = content::world();
/// let relaxed = Relaxed::of(&world);
/// let rules = Rules::of_the_night(&world);
/// let open = closure(&relaxed, &rules.controls(&world));
/// let pin = world.control("sim-pin").expect("the content has it");
/// let closed = closure(&relaxed, &rules.with(pin).controls(&world));
/// assert!(relaxed.loss(&closed) <= relaxed.loss(&open));
/// ```
#[must_use]
pub fn closure(relaxed: &Relaxed, controls: &[ControlId]) -> Bits {
    closure_by(relaxed, |way| way.is_open(|control| controls.contains(control)))
}

/// Every fact that can be reached by the ways that are `open`.
pub(super) fn closure_by(relaxed: &Relaxed, open: impl Fn(&Way) -> bool) -> Bits {
    let waiting = waiting(relaxed.facts.len(), &relaxed.ways);
    spread(&waiting, &relaxed.ways, relaxed.start.iter().copied(), |_, way| open(way))
}

/// A rule of the forward chaining: all its factors together give what it adds.
pub(super) trait Leads {
    /// The facts required.
    fn factors(&self) -> &[Fact];
    /// The facts given.
    fn adds(&self) -> &[Fact];
}

impl Leads for Way {
    fn factors(&self) -> &[Fact] {
        &self.factors
    }

    fn adds(&self) -> &[Fact] {
        &self.adds
    }
}

impl Leads for CompiledWay {
    fn factors(&self) -> &[Fact] {
        &self.factors
    }

    fn adds(&self) -> &[Fact] {
        &self.adds
    }
}

/// An index from each fact to the ways that have it among their factors.
pub(super) fn waiting(facts: usize, ways: &[impl Leads]) -> Vec<Vec<u32>> {
    let mut waiting = vec![Vec::new(); facts];
    for (index, way) in (0..).zip(ways) {
        way.factors().iter().for_each(|&fact| waiting[fact].push(index));
    }
    waiting
}

/// Forward chaining: every fact that is reached from `start` by the ways that are `open`; `waiting` is
/// the index from facts to ways.
pub(super) fn spread<W: Leads>(
    waiting: &[Vec<u32>],
    ways: &[W],
    start: impl IntoIterator<Item = Fact>,
    open: impl Fn(usize, &W) -> bool,
) -> Bits {
    let mut reached = Bits::new(waiting.len());
    let mut fresh: Vec<Fact> = start.into_iter().filter(|&fact| reached.set(fact, true)).collect();
    let mut missing: Vec<u32> = Vec::with_capacity(ways.len());
    for (index, way) in ways.iter().enumerate() {
        let is_open = open(index, way);
        // A closed way waits for one factor more than it has.
        let factors = u32::try_from(way.factors().len()).unwrap_or(u32::MAX - 1);
        missing.push(factors + u32::from(!is_open));
        if is_open && way.factors().is_empty() {
            fresh.extend(way.adds().iter().filter(|&&fact| reached.set(fact, true)));
        }
    }
    while let Some(fact) = fresh.pop() {
        for &index in &waiting[fact] {
            let index = index as usize;
            missing[index] -= 1;
            if missing[index] == 0 {
                fresh.extend(ways[index].adds().iter().filter(|&&fact| reached.set(fact, true)));
            }
        }
    }
    reached
}
