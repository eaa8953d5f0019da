//! The kernel of an engine: only the ways that further controls decide. Facts that every control
//! leaves in reach, and ways that lead to no money, are left out, so that testing one set of controls
//! is fast.

use super::engine::{Engine, Mask};

/// The ways that decide whether money is reached, and the buffers of one test.
pub(super) struct Kernel {
    ways: Vec<NumberedWay>,
    /// An index from each fact to the ways that have it among their factors.
    waiting: Vec<Vec<usize>>,
    /// The number of factors of each way, and the ways without factors.
    factors: Vec<u16>,
    ready: Vec<usize>,
    /// The number of goals; the goals are the first facts.
    goals: usize,
    missing: Vec<u16>,
    /// The way by which each fact was reached.
    given_by: Vec<usize>,
    fresh: Vec<usize>,
}

/// The mark in `given_by` of a fact that was not reached.
const UNREACHED: usize = usize::MAX;

/// A way of the kernel: the facts have the kernel's own numbers, and there is one way for each fact given.
struct NumberedWay {
    factors: Vec<usize>,
    adds: usize,
    closed_by: Mask,
}

/// A way to one fact, while the facts still have the engine's numbers.
#[derive(Clone)]
struct WayToFact {
    factors: Vec<usize>,
    closed_by: Mask,
}

impl Kernel {
    /// The kernel of an engine with which all controls together leave nothing to lose.
    pub(super) fn of(engine: &Engine) -> Self {
        let (always, ever) = (engine.reach(engine.all()), engine.reach(0));
        let mut ways_to: Vec<Vec<WayToFact>> = vec![Vec::new(); engine.size];
        for way in engine.ways.iter().filter(|way| way.factors.iter().all(|&fact| ever.has(fact))) {
            let factors: Vec<usize> = way.factors.iter().copied().filter(|&fact| !always.has(fact)).collect();
            for &adds in way.adds.iter().filter(|&&fact| !always.has(fact)) {
                ways_to[adds].push(WayToFact { factors: factors.clone(), closed_by: way.closed_by });
            }
        }
        let mut number: Vec<Option<usize>> = vec![None; engine.size];
        let mut wanted: Vec<usize> = Vec::new();
        let want = |fact: usize, number: &mut Vec<Option<usize>>, wanted: &mut Vec<usize>| {
            if number[fact].is_none() {
                number[fact] = Some(wanted.len());
                wanted.push(fact);
            }
        };
        engine.goals.iter().filter(|goal| ever.has(goal.fact)).for_each(|it| want(it.fact, &mut number, &mut wanted));
        let goals = wanted.len();
        let (mut ways, mut at) = (Vec::new(), 0);
        while let Some(&fact) = wanted.get(at) {
            for way in best(&ways_to[fact], fact) {
                way.factors.iter().for_each(|&factor| want(factor, &mut number, &mut wanted));
                let factors = way.factors.iter().filter_map(|&factor| number[factor]).collect();
                ways.push(NumberedWay { factors, adds: at, closed_by: way.closed_by });
            }
            at += 1;
        }
        let mut waiting = vec![Vec::new(); wanted.len()];
        for (index, way) in ways.iter().enumerate() {
            way.factors.iter().for_each(|&fact| waiting[fact].push(index));
        }
        Self {
            waiting,
            factors: ways.iter().map(|way| u16::try_from(way.factors.len()).unwrap_or(u16::MAX)).collect(),
            ready: (0..ways.len()).filter(|&way| ways[way].factors.is_empty()).collect(),
            goals,
            missing: vec![0; ways.len()],
            given_by: vec![UNREACHED; wanted.len()],
            fresh: Vec::new(),
            ways,
        }
    }

    /// The controls that close any of the ways by which money is reached with these controls in
    /// force, of ways enough to reach it; none where none is reached.
    ///
    /// Controls beside those leave these ways open, too.
    pub(super) fn weakness(&mut self, mask: Mask) -> Option<Mask> {
        self.missing.copy_from_slice(&self.factors);
        self.given_by.fill(UNREACHED);
        self.fresh.clear();
        for at in 0..self.ready.len() {
            self.take(self.ready[at], mask);
        }
        while let Some(fact) = self.fresh.pop() {
            if fact < self.goals {
                return Some(self.closers(fact));
            }
            for at in 0..self.waiting[fact].len() {
                let way = self.waiting[fact][at];
                self.missing[way] -= 1;
                if self.missing[way] == 0 {
                    self.take(way, mask);
                }
            }
        }
        None
    }

    fn take(&mut self, way: usize, mask: Mask) {
        let NumberedWay { adds, closed_by, .. } = self.ways[way];
        if closed_by & mask == 0 && self.given_by[adds] == UNREACHED {
            self.given_by[adds] = way;
            self.fresh.push(adds);
        }
    }

    /// What closes the ways by which a fact was reached.
    fn closers(&mut self, fact: usize) -> Mask {
        let mut closers = 0;
        self.fresh.clear();
        self.fresh.push(fact);
        while let Some(fact) = self.fresh.pop() {
            let way = core::mem::replace(&mut self.given_by[fact], UNREACHED);
            if let Some(way) = self.ways.get(way) {
                closers |= way.closed_by;
                self.fresh.extend(&way.factors);
            }
        }
        closers
    }
}

/// The ways to a fact but those that another makes needless: by fewer factors, closed by fewer controls.
fn best(ways_to: &[WayToFact], fact: usize) -> Vec<&WayToFact> {
    let ways: Vec<&WayToFact> = ways_to.iter().filter(|way| !way.factors.contains(&fact)).collect();
    let spares = |one: &WayToFact, other: &WayToFact| {
        one.closed_by & !other.closed_by == 0 && one.factors.iter().all(|factor| other.factors.contains(factor))
    };
    let is_needed = |(at, way): &(usize, &&WayToFact)| {
        // Of two that are alike the first stays.
        !ways
            .iter()
            .enumerate()
            .any(|(before, it)| before != *at && spares(it, way) && (!spares(way, it) || before < *at))
    };
    ways.iter().enumerate().filter(is_needed).map(|(_, &way)| way).collect()
}
