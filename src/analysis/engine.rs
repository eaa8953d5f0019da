//! The engine: the relaxed world compiled for one setup and many queries. The owner's further
//! controls are bits of a mask, and every query is one pass over the ways.

use core::cmp::Reverse;
use std::collections::BinaryHeap;

use super::closure::{Waiting, spread};
use super::relaxed::{Fact, Goal, Relaxed, Way};
use base::Bits;
use world::ids::{ControlId, OpId, PotId};
use world::model::{Fen, Minute, Side, World};

/// A set of controls: bit n is the engine's n-th candidate.
pub type Mask = u128;

/// The greatest number of candidates of one engine.
pub const MOST_CANDIDATES: usize = Mask::BITS as usize;

/// A way compiled for one setup: what the rules forbid is gone, and the candidates that close it are bits.
#[derive(Clone, Debug)]
pub struct CompiledWay {
    /// The operation; none for a way that gives facts of the start.
    pub op: Option<OpId>,
    /// Whether the operation is the crew's; the owner's operations are assumed available.
    pub is_crews: bool,
    /// The facts required.
    pub factors: Vec<Fact>,
    /// The facts given.
    pub adds: Vec<Fact>,
    /// The facts that close the way while they hold.
    pub unless: Vec<Fact>,
    /// The candidates that close the way.
    pub closed_by: Mask,
    /// Minutes from its start to its code; none without a code.
    pub code: Option<Minute>,
    /// Minutes from its start to its end.
    pub takes: Minute,
}

/// The relaxed world under the rules of a setup.
#[derive(Clone, Debug)]
pub struct Engine {
    /// How many facts there are.
    pub size: usize,
    /// What holds at the start.
    pub start: Vec<Fact>,
    /// The ways that the rules leave.
    pub ways: Vec<CompiledWay>,
    /// The goals: one for each pot that can be taken.
    pub goals: Vec<Goal>,
    /// The further controls that can be asked about, one for each bit of a [`Mask`].
    pub candidates: Vec<ControlId>,
    /// An index from each fact to the ways that have it among their factors.
    waiting: Waiting,
}

impl Engine {
    /// The relaxed world with just these controls in force; `may_come` says which others are asked about.
    ///
    /// Of more candidates than [`MOST_CANDIDATES`] the later ones are left out.
    #[must_use]
    pub fn new(world: &World, relaxed: &Relaxed, controls: &[ControlId], may_come: impl Fn(ControlId) -> bool) -> Self {
        Self::of(world, relaxed, controls, may_come, |_| true)
    }

    /// The same with just those ways of which everybody knows, and nothing that may come.
    pub(super) fn documented(world: &World, relaxed: &Relaxed, controls: &[ControlId]) -> Self {
        Self::of(world, relaxed, controls, |_| false, |way| !way.unknown)
    }

    fn of(
        world: &World,
        relaxed: &Relaxed,
        controls: &[ControlId],
        may_come: impl Fn(ControlId) -> bool,
        counts: impl Fn(&Way) -> bool,
    ) -> Self {
        let all = (0..).map(ControlId).take(world.controls.len());
        let mut candidates: Vec<_> = all.filter(|&id| !controls.contains(&id) && may_come(id)).collect();
        candidates.truncate(MOST_CANDIDATES);
        let mut bit: Vec<Mask> = vec![0; world.controls.len()];
        for (at, id) in candidates.iter().enumerate() {
            bit[id.index()] = 1 << at;
        }
        let mut in_force = vec![false; world.controls.len()];
        controls.iter().for_each(|id| in_force[id.index()] = true);
        let (mut start, mut ways) = (relaxed.start.clone(), Vec::with_capacity(relaxed.ways.len()));
        for way in relaxed.ways.iter().filter(|way| way.is_open(|id| in_force[id.index()]) && counts(way)) {
            let closed_by = way.blocked_by.iter().fold(0, |all, id| all | bit[id.index()]);
            if way.is_given() && closed_by == 0 {
                start.extend(&way.adds);
            } else {
                ways.push(compiled(world, way, closed_by));
            }
        }
        start.sort_unstable();
        start.dedup();
        let size = relaxed.facts.len();
        let waiting = Waiting::new(size, &ways);
        Self { size, start, ways, goals: relaxed.goals.clone(), candidates, waiting }
    }

    /// This engine with these facts for goals, of which none is money.
    #[must_use]
    pub fn towards(mut self, facts: &[Fact]) -> Self {
        self.goals = facts.iter().map(|&fact| Goal { fact, pot: PotId(0), loss: 0 }).collect();
        self
    }

    /// Every candidate.
    #[must_use]
    pub fn all(&self) -> Mask {
        let unused = MOST_CANDIDATES.saturating_sub(self.candidates.len());
        u32::try_from(unused).ok().and_then(|unused| Mask::MAX.checked_shr(unused)).unwrap_or(0)
    }

    /// The controls of a mask, in the candidates' order.
    #[must_use]
    pub fn controls(&self, mask: Mask) -> Vec<ControlId> {
        let named = self.candidates.iter().enumerate();
        named.filter(|(at, _)| mask >> at & 1 == 1).map(|(_, &id)| id).collect()
    }

    /// The candidates among these controls.
    #[must_use]
    pub fn mask(&self, controls: &[ControlId]) -> Mask {
        let bits = self.candidates.iter().enumerate().filter(|(_, id)| controls.contains(id)).map(|(at, _)| 1 << at);
        bits.fold(0, |all, bit| all | bit)
    }

    /// Every fact that can be reached with these controls besides.
    #[must_use]
    pub fn reach(&self, mask: Mask) -> Bits {
        self.reach_from(self.start.iter().copied(), |_, way| way.closed_by & mask == 0)
    }

    /// Every fact that can be reached from these by the ways that are `open`.
    pub fn reach_from(
        &self,
        start: impl IntoIterator<Item = Fact>,
        open: impl Fn(usize, &CompiledWay) -> bool,
    ) -> Bits {
        spread(&self.waiting, &self.ways, start, open)
    }

    /// For each way whether it is on any way to the money with these controls besides, or to one of the
    /// ways `also`, which count whether they can be gone or not.
    #[must_use]
    pub fn on_the_way(&self, mask: Mask, also: &[usize]) -> Vec<bool> {
        self.on_the_way_by(&self.reach(mask), |way| way.closed_by & mask == 0, also)
    }

    /// [`on_the_way`](Self::on_the_way) with the open ways and the reached facts given.
    pub fn on_the_way_by(&self, reached: &Bits, open: impl Fn(&CompiledWay) -> bool, also: &[usize]) -> Vec<bool> {
        let mut wanted = Bits::new(self.size);
        for goal in &self.goals {
            wanted.set(goal.fact, true);
        }
        let mut on = vec![false; self.ways.len()];
        let mut grew = true;
        while core::mem::take(&mut grew) {
            for (index, way) in self.ways.iter().enumerate().filter(|(_, way)| open(way)) {
                let leads = || way.adds.iter().any(|&fact| wanted.has(fact));
                let is_possible = || way.factors.iter().all(|&fact| reached.has(fact));
                if !on[index] && (also.contains(&index) || (leads() && is_possible())) {
                    (on[index], grew) = (true, true);
                    for &fact in &way.factors {
                        wanted.set(fact, true);
                    }
                }
            }
        }
        on
    }

    /// Whether any money can be reached with these controls besides.
    #[must_use]
    pub fn loses(&self, mask: Mask) -> bool {
        let reached = self.reach(mask);
        self.goals.iter().any(|goal| reached.has(goal.fact))
    }

    /// What the owner could lose where these facts are reached, in fen.
    #[must_use]
    pub fn loss(&self, reached: &Bits) -> Fen {
        self.goals.iter().filter(|goal| reached.has(goal.fact)).map(|goal| goal.loss).sum()
    }

    /// For each fact the earliest minute at which it can be reached with hands without number, and the
    /// way that then reaches it; `takes` says how long a way takes that would be begun at a minute,
    /// or that it cannot be.
    ///
    /// No real crew is faster: everything waits for nothing but its own factors.
    pub fn earliest(
        &self,
        start: impl IntoIterator<Item = Fact>,
        takes: impl Fn(usize, &CompiledWay, Minute) -> Option<Minute>,
    ) -> Vec<Option<First>> {
        let mut first: Vec<Option<First>> = vec![None; self.size];
        let mut missing: Vec<usize> = self.ways.iter().map(|way| way.factors.len()).collect();
        let mut queue = BinaryHeap::new();
        start.into_iter().for_each(|fact| queue.push(Reverse((0, fact, None))));
        let begin = |index: usize, at: Minute, queue: &mut BinaryHeap<_>| {
            let way = &self.ways[index];
            if let Some(takes) = takes(index, way, at) {
                way.adds.iter().for_each(|&fact| queue.push(Reverse((at + takes, fact, Some(index)))));
            }
        };
        for (index, way) in self.ways.iter().enumerate() {
            if way.factors.is_empty() {
                begin(index, 0, &mut queue);
            }
        }
        while let Some(Reverse((at, fact, way))) = queue.pop() {
            if first[fact].is_some() {
                continue;
            }
            first[fact] = Some(First { at, way });
            for &index in self.waiting.on(fact) {
                let index = index as usize;
                missing[index] -= 1;
                if missing[index] == 0 {
                    begin(index, at, &mut queue);
                }
            }
        }
        first
    }
}

/// Compiles a way: its closing controls become bits, its times those of its operation.
fn compiled(world: &World, way: &Way, closed_by: Mask) -> CompiledWay {
    let op = way.op.map(|op| &world.ops[op.index()]);
    let is_crews = op.is_some_and(|op| op.by == Side::Crew);
    let code = op.filter(|op| op.code.is_some()).map(|op| op.prep.max(1));
    let takes = op.map_or(0, |op| code.unwrap_or(0) + op.takes.max(1));
    CompiledWay {
        op: way.op,
        is_crews,
        factors: way.factors.clone(),
        adds: way.adds.clone(),
        unless: way.unless.clone(),
        closed_by,
        code: code.filter(|_| is_crews),
        takes: if is_crews { takes } else { 0 },
    }
}

impl CompiledWay {
    /// The minute at which the last of the way's factors is reached, by the times in `first`.
    pub(super) fn begun(&self, first: &[Option<First>]) -> Minute {
        self.factors.iter().filter_map(|&fact| first[fact]).map(|first| first.at).max().unwrap_or(0)
    }
}

/// The earliest arrival at a fact: the minute and the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct First {
    /// The minute, from the start.
    pub at: Minute,
    /// The way that reaches it; none for what holds at the start.
    pub way: Option<usize>,
}

/// The facts that have an earliest arrival.
pub(super) fn reached(first: &[Option<First>]) -> Bits {
    let mut facts = Bits::new(first.len());
    for (fact, _) in first.iter().enumerate().filter(|(_, first)| first.is_some()) {
        facts.set(fact, true);
    }
    facts
}
