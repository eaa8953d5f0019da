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
    Closures::new(relaxed).under(controls)
}

/// Closures of one relaxed world, whose index is made once.
pub(super) struct Closures<'a> {
    relaxed: &'a Relaxed,
    waiting: Waiting,
}

impl<'a> Closures<'a> {
    /// Prepares the closures of a relaxed world.
    pub(super) fn new(relaxed: &'a Relaxed) -> Self {
        Self { relaxed, waiting: Waiting::new(relaxed.facts.len(), &relaxed.ways) }
    }

    /// Every fact that can be reached while just these controls are in force.
    pub(super) fn under(&self, controls: &[ControlId]) -> Bits {
        self.under_by(controls, |_| true)
    }

    /// The same by just those ways that `count`.
    pub(super) fn under_by(&self, controls: &[ControlId], count: impl Fn(&Way) -> bool) -> Bits {
        let size = controls.iter().map(|control| control.index() + 1).max().unwrap_or(0);
        let mut in_force = Bits::new(size);
        for control in controls {
            in_force.set(control.index(), true);
        }
        let start = self.relaxed.start.iter().copied();
        spread(&self.waiting, &self.relaxed.ways, start, |_, way| {
            way.is_open(|control| in_force.has(control.index())) && count(way)
        })
    }
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
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    /// Where the ways of each fact end; they begin where those of the one before it end.
    ends: Vec<usize>,
    ways: Vec<u32>,
}

impl Waiting {
    /// Makes the index of ways over so many facts.
    pub(super) fn new(facts: usize, ways: &[impl Leads]) -> Self {
        let mut ends = vec![0; facts];
        let factors = || (0..).zip(ways).flat_map(|(index, way)| way.factors().iter().map(move |&fact| (fact, index)));
        factors().for_each(|(fact, _)| ends[fact] += 1);
        let mut all = 0;
        for end in &mut ends {
            // Where they begin, until all are put in.
            all += core::mem::replace(end, all);
        }
        let mut waiting = vec![0; all];
        for (fact, index) in factors() {
            waiting[ends[fact]] = index;
            ends[fact] += 1;
        }
        Self { ends, ways: waiting }
    }

    /// The ways that have a fact among their factors.
    pub(super) fn on(&self, fact: Fact) -> &[u32] {
        let begin = fact.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.ways[begin..self.ends[fact]]
    }
}

/// Forward chaining: every fact that is reached from `start` by the ways that are `open`; `waiting` is
/// the index from facts to ways.
pub(super) fn spread<W: Leads>(
    waiting: &Waiting,
    ways: &[W],
    start: impl IntoIterator<Item = Fact>,
    open: impl Fn(usize, &W) -> bool,
) -> Bits {
    let mut reached = Bits::new(waiting.ends.len());
    let mut fresh: Vec<Fact> = start.into_iter().filter(|&fact| reached.set(fact, true)).collect();
    let mut missing: Vec<usize> = Vec::with_capacity(ways.len());
    for (index, way) in ways.iter().enumerate() {
        let is_open = open(index, way);
        // A closed way waits for one factor more than it has.
        missing.push(way.factors().len() + usize::from(!is_open));
        if is_open && way.factors().is_empty() {
            fresh.extend(way.adds().iter().filter(|&&fact| reached.set(fact, true)));
        }
    }
    while let Some(fact) = fresh.pop() {
        for &index in waiting.on(fact) {
            let index = index as usize;
            missing[index] -= 1;
            if missing[index] == 0 {
                fresh.extend(ways[index].adds().iter().filter(|&&fact| reached.set(fact, true)));
            }
        }
    }
    reached
}
