//! The crew's best path to a pot of money: which operations, in which order, how fast.

use super::engine::{Engine, First, Mask, Road};
use super::relaxed::Fact;
use base::flat_map::Set;
use world::ids::OpId;
use world::model::Minute;

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathStep {
    /// The operation.
    pub op: OpId,
    /// When it is begun, in minutes from the start.
    pub at: Minute,
    /// When it is done.
    pub until: Minute,
    /// What it gives that a later step needs, or that was wanted.
    pub adds: Vec<Fact>,
    /// The earlier steps that it needs, by index.
    pub after: Vec<usize>,
}

/// A way from the start to a fact, in the order of beginning.
#[derive(Clone, Debug, PartialEq, Eq)]
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
        let alone = |road: &Road| road.closed_by & mask == 0 && (road.is_crews || road.op.is_none());
        let with_her = |road: &Road| road.closed_by & mask == 0;
        let first = self.earliest(self.start.iter().copied(), |_, road, _| alone(road).then_some(road.takes));
        if first[goal].is_some() {
            return self.best(goal, &first, &alone, hands, most);
        }
        let first = self.earliest(self.start.iter().copied(), |_, road, _| with_her(road).then_some(road.takes));
        first[goal]?;
        self.best(goal, &first, &with_her, hands, most)
    }

    fn best(
        &self,
        goal: Fact,
        first: &[Option<First>],
        open: &dyn Fn(&Road) -> bool,
        hands: usize,
        most: usize,
    ) -> Option<Path> {
        let least = first[goal]?.at;
        let quickest = supporters(self, goal, first);
        // Most often the roads that are quickest for hands without number are so for these, too.
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

    /// Lays these roads out over so many hands: whatever can be begun is begun, what the goal waits
    /// for longest first.
    fn schedule(&self, goal: Fact, roads: &Set<usize>, hands: usize) -> Path {
        let tail = self.tails(goal, roads);
        let mut at: Vec<Option<Minute>> = vec![None; self.size];
        self.start.iter().for_each(|&fact| at[fact] = Some(0));
        let mut free = vec![0; hands.max(1)];
        let mut left: Vec<usize> = roads.iter().copied().collect();
        let (mut steps, mut of_step): (Vec<PathStep>, Vec<usize>) = (Vec::new(), Vec::new());
        while !left.is_empty() {
            let ready = |&road: &usize| -> Option<Minute> {
                let known = self.roads[road].factors.iter().map(|&fact| at[fact]);
                known.collect::<Option<Vec<_>>>().map(|all| all.into_iter().max().unwrap_or(0))
            };
            let hand = (0..free.len()).min_by_key(|&hand| free[hand]).unwrap_or(0);
            let begun = |road: &usize| ready(road).map(|from| from.max(free[hand]));
            let next =
                left.iter().filter_map(|road| Some((begun(road)?, core::cmp::Reverse(tail[*road]), *road))).min();
            let Some((from, _, road)) = next else { break };
            left.retain(|&it| it != road);
            let it = &self.roads[road];
            let until = from + it.takes;
            if it.takes > 0 {
                free[hand] = until;
            }
            for &fact in &it.adds {
                at[fact] = Some(at[fact].map_or(until, |known| known.min(until)));
            }
            if let Some(op) = it.op {
                of_step.push(road);
                steps.push(PathStep { op, at: from, until, adds: Vec::new(), after: Vec::new() });
            }
        }
        self.link(goal, &of_step, &mut steps);
        let minutes = steps.iter().map(|step| step.until).max().unwrap_or(0);
        Path { steps, minutes, exact: false }
    }

    /// Says of each step what of it is wanted later, and by whom.
    fn link(&self, goal: Fact, roads: &[usize], steps: &mut [PathStep]) {
        let mut giver: Vec<Option<usize>> = vec![None; self.size];
        for (index, &road) in roads.iter().enumerate() {
            for &fact in &self.roads[road].factors {
                if let Some(from) = giver[fact] {
                    if !steps[index].after.contains(&from) {
                        steps[index].after.push(from);
                    }
                    if !steps[from].adds.contains(&fact) {
                        steps[from].adds.push(fact);
                    }
                }
            }
            for &fact in &self.roads[road].adds {
                giver[fact].get_or_insert(index);
            }
        }
        if let Some(last) = giver[goal]
            && !steps[last].adds.contains(&goal)
        {
            steps[last].adds.push(goal);
        }
    }

    /// For each of these roads how long it takes from its beginning to the goal at least.
    fn tails(&self, goal: Fact, roads: &Set<usize>) -> Vec<Minute> {
        let mut tail = vec![0; self.roads.len()];
        let mut changed = true;
        let mut rounds = roads.len() + 1;
        while changed && rounds > 0 {
            (changed, rounds) = (false, rounds - 1);
            for &road in roads {
                let it = &self.roads[road];
                let needs = |other: &&usize| self.roads[**other].factors.iter().any(|fact| it.adds.contains(fact));
                let after = roads.iter().filter(needs).map(|&other| tail[other]).max().unwrap_or(0);
                let wanted = if it.adds.contains(&goal) { it.takes } else { it.takes + after };
                if wanted > tail[road] {
                    tail[road] = wanted;
                    changed = true;
                }
            }
        }
        tail
    }
}

/// The roads that reach a fact as early as can be.
fn supporters(engine: &Engine, goal: Fact, first: &[Option<First>]) -> Set<usize> {
    let (mut roads, mut open) = (Set::new(), vec![goal]);
    while let Some(fact) = open.pop() {
        if let Some(road) = first[fact].and_then(|first| first.road)
            && roads.insert(road)
        {
            open.extend(&engine.roads[road].factors);
        }
    }
    roads
}

/// The search for the roads to a goal whose minutes add up to the least: one hand's path.
struct Search<'a> {
    engine: &'a Engine,
    goal: Fact,
    open: &'a dyn Fn(&Road) -> bool,
    givers: Vec<Vec<usize>>,
    best: Vec<usize>,
    cost: Minute,
    nodes: usize,
    most: usize,
}

impl<'a> Search<'a> {
    fn new(engine: &'a Engine, goal: Fact, open: &'a dyn Fn(&Road) -> bool, most: usize) -> Self {
        let mut givers = vec![Vec::new(); engine.size];
        for (index, road) in engine.roads.iter().enumerate().filter(|(_, road)| open(road)) {
            road.adds.iter().for_each(|&fact| givers[fact].push(index));
        }
        Self { engine, goal, open, givers, best: Vec::new(), cost: Minute::MAX, nodes: 0, most }
    }

    /// Takes a path that is known already for the best so far.
    fn take(&mut self, roads: &Set<usize>) {
        self.cost = roads.iter().map(|&road| self.engine.roads[road].takes).sum();
        self.best = roads.iter().copied().collect();
    }

    /// Goes on from these roads: where one of the facts still wanted can come from is decided next.
    fn go(&mut self, chosen: &mut Vec<usize>) {
        self.nodes += 1;
        if self.nodes >= self.most {
            return;
        }
        let engine = self.engine;
        let cost: Minute = chosen.iter().map(|&road| engine.roads[road].takes).sum();
        // What is chosen is paid for; the rest costs at least its longest chain.
        let rest = engine.earliest(engine.start.iter().copied(), |index, road, _| {
            (self.open)(road).then(|| if chosen.contains(&index) { 0 } else { road.takes })
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
            for &road in self.givers[fact].iter().filter(|road| chosen.contains(road)) {
                for &factor in &engine.roads[road].factors {
                    if !reached.has(factor) && !wanted.contains(&factor) {
                        wanted.push(factor);
                        walk.push(factor);
                    }
                }
            }
        }
        let is_given = |fact: &Fact| self.givers[*fact].iter().any(|road| chosen.contains(road));
        let next = wanted.iter().copied().filter(|fact| !is_given(fact)).min_by_key(|&fact| self.givers[fact].len());
        let facts = next.map_or(wanted, |fact| vec![fact]);
        let mut roads: Vec<usize> = facts.iter().flat_map(|&fact| &self.givers[fact]).copied().collect();
        roads.sort_by_key(|&road| (engine.roads[road].takes, road));
        roads.dedup();
        for road in roads {
            if !chosen.contains(&road) {
                chosen.push(road);
                self.go(chosen);
                chosen.pop();
            }
        }
    }
}
