//! A crew that plans: what it begins follows from the relaxed world as far as the crew knows it.
//!
//! Invariants, each with a test in `tests/opponents.rs`: it acts on its own view alone (what it
//! believes, what it has found closed, how often it failed); the same view gives the same acts.

use std::sync::Arc;

use super::engine::{CompiledWay, Engine, First, reached};
use super::relaxed::{Fact, Relaxed};
use base::Bits;
use base::hash;
use sim::{Action, Event, Policy, Reason, State, apply};
use world::ids::{ControlId, FactId, OpId};
use world::model::{Minute, Operation, Side, World};
use world::opponent::Plan;

/// Minutes after which the crew looks again though nothing has happened: a counter may have opened.
const LOOK: Minute = 10;

/// A crew that plans.
#[derive(Clone, Debug)]
pub struct Planner {
    engine: Arc<Engine>,
    plan: Plan,
    /// The operations of the plan, the most wanted first.
    order: Vec<OpId>,
    /// The earliest minute at which the next operation is begun.
    ready: Minute,
    /// The fingerprint of the view in which nothing could be begun, and the minute until which the crew
    /// need not look again while the view stays the same.
    idle: Option<(u64, Minute)>,
    /// The fingerprint of the view at the last planning.
    planned: Option<u64>,
}

impl Planner {
    /// A crew that knows the institutions' rules (`rules`: the controls that make them) and nothing
    /// of what the owner has done beforehand.
    #[must_use]
    pub fn new(world: &World, plan: &Plan, rules: &[ControlId]) -> Self {
        let engine = Engine::new(world, &Relaxed::of(world), rules, |_| false);
        Self { engine: Arc::new(engine), plan: plan.clone(), order: Vec::new(), ready: 0, idle: None, planned: None }
    }

    /// The operations of the plan, the most wanted first.
    #[must_use]
    pub fn order(&self) -> &[OpId] {
        &self.order
    }

    /// Orders the operations that could lead to money: what frees the way first, then what it takes to free it,
    /// the way to the nearest money, that to the next, then whatever else is on any way.
    fn think(&self, world: &World, state: &State) -> Vec<OpId> {
        let engine = &*self.engine;
        let open = |way: &CompiledWay| way.is_crews && way.op.is_some_and(|op| !self.gives_up(world, state, op));
        let first = engine.earliest(self.held(world, state), |_, way, _| open(way).then_some(way.takes));
        let on = engine.on_the_way_by(&reached(&first), open, &[]);
        let on_the_way: Vec<&CompiledWay> =
            engine.ways.iter().zip(on).filter_map(|(way, on)| on.then_some(way)).collect();
        let clearing = self.clearing(world, &on_the_way);
        let mut order = Vec::new();
        add_new(&mut order, clearing.iter().map(|&(op, _)| op));
        for &(op, _) in &clearing {
            // What would clear the way has to be ready before the way is shut.
            let needs = engine.ways.iter().filter(|way| way.op == Some(op)).flat_map(|way| &way.factors);
            let ops = &world.ops[op.index()];
            let factors = ops.needs.iter().chain(ops.ways.first().into_iter().flat_map(|way| &way.factors));
            for fact in needs.copied().chain(factors.map(|fact| fact.index())) {
                add_new(&mut order, self.way_to(&first, fact));
            }
        }
        let mut goals: Vec<(Minute, Fact)> =
            engine.goals.iter().filter_map(|goal| Some((first[goal.fact]?.at, goal.fact))).collect();
        goals.sort_unstable();
        for (_, goal) in goals {
            add_new(&mut order, self.way_to(&first, goal));
        }
        let mut others: Vec<(Minute, OpId)> =
            on_the_way.iter().filter_map(|way| Some((way.begun(&first), way.op?))).collect();
        others.sort_unstable();
        add_new(&mut order, others.into_iter().map(|(_, op)| op));
        add_new(&mut order, self.plan.also.iter().copied());
        order.retain(|op| !self.plan.without.contains(op));
        order
    }

    /// The facts that the crew believes, and those that it could still learn.
    fn held(&self, world: &World, state: &State) -> Vec<Fact> {
        let believed = state.beliefs[Side::Crew.index()].iter();
        let is_crews = |op: &OpId| world.ops[op.index()].by == Side::Crew;
        let all = || (0..).map(OpId).zip(&world.ops).filter(|(op, _)| is_crews(op));
        let to_be_learned = all().filter(|(op, _)| state.done[op.index()] == 0);
        let learned = to_be_learned.flat_map(|(_, op)| &op.notify).filter(|told| told.to == Side::Crew);
        let moved = self.engine.ways.iter().filter(|way| way.op.is_some_and(|op| state.done[op.index()] > 0));
        let is_money = |fact: &&Fact| **fact >= world.facts.len();
        let mut held: Vec<Fact> = believed.collect();
        held.extend(learned.flat_map(|told| &told.learn).map(|fact| fact.index()));
        held.extend(moved.flat_map(|way| &way.adds).filter(is_money));
        held.sort_unstable();
        held.dedup();
        held
    }

    /// The operations on the quickest way to a fact, in the order in which they can be begun.
    fn way_to(&self, first: &[Option<First>], goal: Fact) -> Vec<OpId> {
        let (mut seen, mut walk, mut ops) = (Bits::new(first.len()), std::vec![goal], Vec::new());
        while let Some(fact) = walk.pop() {
            if seen.has(fact) {
                continue;
            }
            seen.set(fact, true);
            let Some(First { at, way: Some(way) }) = first[fact] else { continue };
            let way = &self.engine.ways[way];
            ops.extend(way.op.map(|op| (at, op)));
            walk.extend(&way.factors);
        }
        ops.sort_unstable();
        ops.into_iter().map(|(_, op)| op).collect()
    }

    /// What takes away something that can stand in the way, as a report does or texts switched off:
    /// the operation, and what it takes away. What the crew does itself on the way is none of it.
    fn clearing(&self, world: &World, on_the_way: &[&CompiledWay]) -> Vec<(OpId, FactId)> {
        let is_in_the_way = |fact: &FactId| {
            on_the_way.iter().any(|way| way.unless.contains(&fact.index()))
                && !on_the_way.iter().any(|way| way.adds.contains(&fact.index()))
        };
        let crews =
            (0..).map(OpId).zip(&world.ops).filter(|(id, op)| op.by == Side::Crew && !self.plan.without.contains(id));
        let pairs = crews.flat_map(|(id, op)| op.remove.iter().map(move |&fact| (id, fact)));
        pairs.filter(|(_, fact)| is_in_the_way(fact)).collect()
    }

    /// Whether the crew has a reason to try an operation now.
    fn wants(&self, world: &World, state: &State, op: OpId) -> bool {
        let it = &world.ops[op.index()];
        let gives = gives(state, it);
        let tells = it.notify.iter().any(|told| told.to == Side::Crew && !told.learn.is_empty());
        let is_done = state.done[op.index()] > 0 && (it.pay.is_some() && it.limit.is_none() || (tells && !gives));
        (gives || tells || self.plan.also.contains(&op)) && !is_done && !self.gives_up(world, state, op)
    }

    /// Whether the crew no longer tries an operation: it was refused for good, or too often.
    fn gives_up(&self, world: &World, state: &State, op: OpId) -> bool {
        let (done, failed) = (state.done[op.index()], state.failed[op.index()]);
        let for_good = |way: usize| {
            let is_it = |known: &&sim::Closed| known.op == op && usize::from(known.way) == way;
            state.closed.iter().find(is_it).is_some_and(|known| !matches!(known.reason, Reason::Limit { .. }))
        };
        let ways = world.ops[op.index()].ways.len();
        self.plan.without.contains(&op)
            || failed >= self.plan.tries.saturating_add(done.saturating_mul(self.plan.tries))
            || (ways > 0 && (0..ways).all(for_good))
    }
}

/// The fingerprint of the crew's view: its beliefs, closed ways, completions and failures in one number.
fn known(world: &World, state: &State) -> u64 {
    let believed = state.beliefs[Side::Crew.index()].iter().flat_map(|fact| (fact as u64).to_be_bytes());
    let number = hash::add(hash::add(hash::START, believed), (state.closed.len() as u64).to_be_bytes());
    let crews = world.ops.iter().zip(state.done.iter().zip(&state.failed)).filter(|(op, _)| op.by == Side::Crew);
    hash::add(number, crews.flat_map(|(_, (done, failed))| (u32::from(*done) << 16 | u32::from(*failed)).to_be_bytes()))
}

impl Policy for Planner {
    fn act(&mut self, world: &World, state: &mut State, events: &mut Vec<Event>) {
        let now = state.now;
        if now < self.plan.begins.max(self.ready) || now >= self.plan.stops {
            return;
        }
        let known = known(world, state);
        if self.idle.is_some_and(|(then, until)| then == known && now < until) {
            return;
        }
        if self.planned.is_none_or(|then| self.plan.adapts && then != known) {
            self.order = self.think(world, state);
            self.planned = Some(known);
        }
        let begun = events.len();
        for at in 0..self.order.len() {
            if state.busy(world, Side::Crew) >= usize::from(self.plan.hands) {
                break;
            }
            let op = self.order[at];
            let begin = Action::Start { side: Side::Crew, op };
            if self.wants(world, state, op) && apply(world, state, begin, events).is_ok() && self.plan.rest > 0 {
                self.ready = now + self.plan.rest;
                break;
            }
        }
        self.idle = (events.len() == begun).then_some((known, now + LOOK));
    }

    fn idle_until(&self, _world: &World, state: &State) -> Minute {
        if state.now >= self.plan.stops {
            return Minute::MAX;
        }
        let looks = self.idle.map_or(state.now + 1, |(_, until)| until);
        looks.max(self.ready).max(self.plan.begins).max(state.now + 1)
    }
}

/// Whether an operation would give the crew something, as far as it knows: a fact, the end of one, money.
pub(super) fn gives(state: &State, op: &Operation) -> bool {
    let known = |fact: &FactId| state.believes(Side::Crew, *fact);
    op.add.iter().any(|fact| !known(fact)) || op.remove.iter().any(known) || op.pay.is_some()
}

/// Appends the operations that the order does not hold yet.
pub(super) fn add_new<T: PartialEq>(order: &mut Vec<T>, more: impl IntoIterator<Item = T>) {
    for it in more {
        if !order.contains(&it) {
            order.push(it);
        }
    }
}
