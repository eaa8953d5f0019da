//! The crew's best path to a pot of money: which operations, in which order, how fast.

use super::engine::{CompiledWay, Engine, First, Mask};
use super::relaxed::Fact;
use base::FlatSet;
use serde::{Deserialize, Serialize};
use world::ids::OpId;
use world::model::Minute;

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PathStep {
    /// The operation.
    pub op: OpId,
    /// When it is begun, in minutes from the start.
    pub at: Minute,
    /// When it is done.
    pub until: Minute,
    /// The facts given that a later step needs, or that are the goal.
    pub adds: Vec<Fact>,
    /// The earlier steps that it needs, by index.
    pub after: Vec<usize>,
}

/// A path from the start to a fact: steps in the order of beginning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// The steps.
    pub steps: Vec<PathStep>,
    /// When the last one is done, in minutes from the start.
    pub minutes: Minute,
    /// Whether no path is faster; else the search was cut short, or hands were the bottleneck.
    pub exact: bool,
}

impl Engine {
    /// The fastest path to a fact that so many hands can go, with these controls besides; none where
    /// it cannot be reached. With one hand the search looks at `most` nodes at most.
    ///
    /// The owner's doing is used only where the crew alone would not get there; it takes no time.
    #[must_use]
    pub fn path(&self, goal: Fact, mask: Mask, hands: usize, most: usize) -> Option<Path> {
        self.paths(&[goal], mask, hands, most).pop().flatten()
    }

    /// The same for each of several facts.
    #[must_use]
    pub fn paths(&self, goals: &[Fact], mask: Mask, hands: usize, most: usize) -> Vec<Option<Path>> {
        let alone = |way: &CompiledWay| way.closed_by & mask == 0 && (way.is_crews || way.op.is_none());
        let with_her = |way: &CompiledWay| way.closed_by & mask == 0;
        let by_themselves = self.earliest(self.start.iter().copied(), |_, way, _| alone(way).then_some(way.takes));
        let all_by_themselves = goals.iter().all(|&goal| by_themselves[goal].is_some());
        let helped = if all_by_themselves {
            Vec::new()
        } else {
            self.earliest(self.start.iter().copied(), |_, way, _| with_her(way).then_some(way.takes))
        };
        let path = |&goal: &Fact| {
            if by_themselves[goal].is_some() {
                return self.best(goal, &by_themselves, &alone, hands, most);
            }
            helped[goal]?;
            self.best(goal, &helped, &with_her, hands, most)
        };
        goals.iter().map(path).collect()
    }

    fn best(
        &self,
        goal: Fact,
        first: &[Option<First>],
        open: &dyn Fn(&CompiledWay) -> bool,
        hands: usize,
        most: usize,
    ) -> Option<Path> {
        let least = first[goal]?.at;
        let quickest = supporters(self, goal, first);
        // Most often the ways that are quickest for hands without number are so for these, too.
        let schedule = (hands > 1).then(|| self.schedule(goal, &quickest, hands));
        if let Some(path) = schedule.as_ref().filter(|path| path.minutes == least) {
            return Some(Path { exact: true, ..path.clone() });
        }
        let mut search = Search::new(self, goal, open, most);
        search.take(&quickest);
        search.go(&mut Vec::new());
        let shortest = search.best.iter().copied().collect();
        let Some(schedule) = schedule else {
            let path = self.schedule(goal, &shortest, 1);
            return Some(Path { exact: search.nodes < most, ..path });
        };
        let paths = [schedule, self.schedule(goal, &shortest, hands)];
        let best = paths.into_iter().min_by_key(|path| (path.minutes, path.steps.len()))?;
        Some(Path { exact: best.minutes == least, ..best })
    }

    /// Schedules ways over so many hands: whatever can be begun is begun, the way with the longest
    /// remaining time to the goal first.
    fn schedule(&self, goal: Fact, ways: &FlatSet<usize>, hands: usize) -> Path {
        let tail = self.tails(goal, ways);
        let mut at: Vec<Option<Minute>> = vec![None; self.size];
        self.start.iter().for_each(|&fact| at[fact] = Some(0));
        let mut free = vec![0; hands.max(1)];
        let mut left: Vec<usize> = ways.iter().copied().collect();
        let (mut steps, mut of_step): (Vec<PathStep>, Vec<usize>) = (Vec::new(), Vec::new());
        while !left.is_empty() {
            let ready = |&way: &usize| -> Option<Minute> {
                let known = self.ways[way].factors.iter().map(|&fact| at[fact]);
                known.collect::<Option<Vec<_>>>().map(|all| all.into_iter().max().unwrap_or(0))
            };
            let hand = (0..free.len()).min_by_key(|&hand| free[hand]).unwrap_or(0);
            let begun = |way: &usize| ready(way).map(|from| from.max(free[hand]));
            let next = left.iter().filter_map(|way| Some((begun(way)?, core::cmp::Reverse(tail[*way]), *way))).min();
            let Some((from, _, way)) = next else { break };
            left.retain(|&it| it != way);
            let it = &self.ways[way];
            let until = from + it.takes;
            if it.takes > 0 {
                free[hand] = until;
            }
            for &fact in &it.adds {
                at[fact] = Some(at[fact].map_or(until, |known| known.min(until)));
            }
            if let Some(op) = it.op {
                of_step.push(way);
                steps.push(PathStep { op, at: from, until, adds: Vec::new(), after: Vec::new() });
            }
        }
        self.link(goal, ways, &of_step, &mut steps);
        let minutes = steps.iter().map(|step| step.until).max().unwrap_or(0);
        Path { steps, minutes, exact: false }
    }

    /// Links the steps: which facts of a step a later one needs, and which steps come before it.
    fn link(&self, goal: Fact, all: &FlatSet<usize>, ways: &[usize], steps: &mut [PathStep]) {
        let mut giver: Vec<Option<usize>> = vec![None; self.size];
        // What holds at the start, under these controls, is given by no step.
        let mut since: Vec<Option<Minute>> = vec![None; self.size];
        let given = all.iter().filter(|&&way| self.ways[way].op.is_none()).flat_map(|&way| &self.ways[way].adds);
        self.start.iter().chain(given).for_each(|&fact| since[fact] = Some(0));
        for (index, &way) in ways.iter().enumerate() {
            for &fact in &self.ways[way].factors {
                if let Some(from) = giver[fact] {
                    if !steps[index].after.contains(&from) {
                        steps[index].after.push(from);
                    }
                    if !steps[from].adds.contains(&fact) {
                        steps[from].adds.push(fact);
                    }
                }
            }
            // Of two that give the same, the one that is done first may have been begun last.
            let until = steps[index].until;
            for &fact in &self.ways[way].adds {
                if since[fact].is_none_or(|since| until < since) {
                    (giver[fact], since[fact]) = (Some(index), Some(until));
                }
            }
        }
        if let Some(last) = giver[goal]
            && !steps[last].adds.contains(&goal)
        {
            steps[last].adds.push(goal);
        }
    }

    /// The least time from the beginning of each way to the goal.
    fn tails(&self, goal: Fact, ways: &FlatSet<usize>) -> Vec<Minute> {
        let mut tail = vec![0; self.ways.len()];
        let mut changed = true;
        let mut rounds = ways.len() + 1;
        while changed && rounds > 0 {
            (changed, rounds) = (false, rounds - 1);
            for &way in ways.iter() {
                let it = &self.ways[way];
                let needs = |other: &&usize| self.ways[**other].factors.iter().any(|fact| it.adds.contains(fact));
                let after = ways.iter().filter(needs).map(|&other| tail[other]).max().unwrap_or(0);
                let wanted = if it.adds.contains(&goal) { it.takes } else { it.takes + after };
                if wanted > tail[way] {
                    tail[way] = wanted;
                    changed = true;
                }
            }
        }
        tail
    }
}

/// The ways that reach a fact as early as can be.
fn supporters(engine: &Engine, goal: Fact, first: &[Option<First>]) -> FlatSet<usize> {
    let (mut ways, mut open) = (FlatSet::new(), vec![goal]);
    while let Some(fact) = open.pop() {
        if let Some(way) = first[fact].and_then(|first| first.way)
            && ways.insert(way)
        {
            open.extend(&engine.ways[way].factors);
        }
    }
    ways
}

/// The search for the ways to a goal whose minutes add up to the least: one hand's path.
struct Search<'a> {
    engine: &'a Engine,
    goal: Fact,
    open: &'a dyn Fn(&CompiledWay) -> bool,
    givers: Vec<Vec<usize>>,
    best: Vec<usize>,
    cost: Minute,
    nodes: usize,
    most: usize,
}

impl<'a> Search<'a> {
    fn new(engine: &'a Engine, goal: Fact, open: &'a dyn Fn(&CompiledWay) -> bool, most: usize) -> Self {
        let mut givers = vec![Vec::new(); engine.size];
        for (index, way) in engine.ways.iter().enumerate().filter(|(_, way)| open(way)) {
            way.adds.iter().for_each(|&fact| givers[fact].push(index));
        }
        Self { engine, goal, open, givers, best: Vec::new(), cost: Minute::MAX, nodes: 0, most }
    }

    /// Sets the best path so far to one that is known already.
    fn take(&mut self, ways: &FlatSet<usize>) {
        self.cost = ways.iter().map(|&way| self.engine.ways[way].takes).sum();
        self.best = ways.iter().copied().collect();
    }

    /// Extends a partial path: branches over the ways that give one of the facts still wanted.
    fn go(&mut self, chosen: &mut Vec<usize>) {
        self.nodes += 1;
        if self.nodes >= self.most {
            return;
        }
        let engine = self.engine;
        let cost: Minute = chosen.iter().map(|&way| engine.ways[way].takes).sum();
        // What is chosen is paid for; the rest costs at least its longest chain.
        let rest = engine.earliest(engine.start.iter().copied(), |index, way, _| {
            (self.open)(way).then(|| if chosen.contains(&index) { 0 } else { way.takes })
        });
        let Some(rest) = rest[self.goal] else { return };
        if cost + rest.at >= self.cost {
            return;
        }
        let reached = engine.reach_from(engine.start.iter().copied(), |index, _| chosen.contains(&index));
        if reached.has(self.goal) {
            self.cost = cost;
            self.best.clone_from(chosen);
            return;
        }
        let (mut wanted, mut walk) = (vec![self.goal], vec![self.goal]);
        while let Some(fact) = walk.pop() {
            for &way in self.givers[fact].iter().filter(|way| chosen.contains(way)) {
                for &factor in &engine.ways[way].factors {
                    if !reached.has(factor) && !wanted.contains(&factor) {
                        wanted.push(factor);
                        walk.push(factor);
                    }
                }
            }
        }
        let is_given = |fact: &Fact| self.givers[*fact].iter().any(|way| chosen.contains(way));
        let next = wanted.iter().copied().filter(|fact| !is_given(fact)).min_by_key(|&fact| self.givers[fact].len());
        let facts = next.map_or(wanted, |fact| vec![fact]);
        let mut ways: Vec<usize> = facts.iter().flat_map(|&fact| &self.givers[fact]).copied().collect();
        ways.sort_by_key(|&way| (engine.ways[way].takes, way));
        ways.dedup();
        for way in ways {
            if !chosen.contains(&way) {
                chosen.push(way);
                self.go(chosen);
                chosen.pop();
            }
        }
    }
}
