//! The witness: a run of the timed world that really loses the money, where there is one. The relaxed
//! world cannot give one. The crew do whatever helps as soon as they can; the owner is sensible.

use super::engine::{Engine, Mask};
use super::line::HORIZON;
use super::planner::{add_new, gives};
use super::report::HANDS;
use serde::{Deserialize, Serialize};
use sim::{Action, Event, EventKind, Policy as _, Reason, ScriptRun, State, apply};
use world::ids::{ControlId, FactId, OpId};
use world::model::{Fen, Minute, Side, World};

/// The owner's script: she notices at once and does what can be done.
const SENSIBLE: &str = "owner-sensible";

/// The number of attempts at an operation that keeps failing.
const TRIES: u16 = 3;

/// A crew that do whatever helps as soon as they can, whatever it costs them.
#[derive(Clone, Debug)]
pub struct Eager {
    useful: Vec<OpId>,
}

impl Eager {
    /// The crew that know every way to the money under the engine's rules and those of the mask.
    #[must_use]
    pub fn new(world: &World, engine: &Engine, mask: Mask) -> Self {
        Self { useful: useful(world, engine, mask) }
    }

    /// The crew's operations, in the order of preference.
    #[must_use]
    pub fn order(&self) -> &[OpId] {
        &self.useful
    }

    /// This crew with other preferences: `key` orders their operations.
    #[must_use]
    pub fn preferring<K: Ord>(mut self, key: impl FnMut(&OpId) -> K) -> Self {
        self.useful.sort_by_key(key);
        self
    }

    /// Starts whatever they start at this minute; says the first minute at which they could start
    /// something else, as long as nothing happens.
    pub fn act(&self, world: &World, state: &mut State, events: &mut Vec<Event>) -> Minute {
        let mut next = Minute::MAX;
        for &op in &self.useful {
            if !is_wanted(world, state, op) || !has_a_way(world, state, op) {
                continue;
            }
            // What else is in the way does not pass by itself.
            match apply(world, state, Action::Start { side: Side::Crew, op }, events) {
                Err(Reason::Closed { opens }) => next = next.min(opens),
                Err(Reason::Limit { per, .. }) => {
                    let uses = state.uses.iter().filter(|(used, _)| *used == op).map(|(_, at)| at + per);
                    next = uses.filter(|&free| free > state.now).fold(next, Minute::min);
                }
                Ok(()) | Err(_) => {}
            }
        }
        next
    }
}

/// The outcome of a run of the timed world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Witness {
    /// The money is lost, whatever a sensible owner does.
    Lost {
        /// So much, in fen.
        loss: Fen,
        /// The first of it so many minutes after the start.
        minutes: Minute,
        /// The crew's operations that were completed, in order, with their minutes from the start.
        steps: Vec<(OpId, Minute)>,
    },
    /// It could be lost, but not against an owner who is that quick.
    DependsOnTiming {
        /// What stopped the crew last: their operation, and why.
        stopped: Option<(OpId, Reason)>,
    },
    /// Nothing can be lost.
    Safe,
}

/// Runs crews that do whatever could help against a sensible owner, from this start, with the
/// engine's rules (`controls`) and those of the mask in force: one that begins what it can, and one
/// that goes for the money nearest by first. Of what they take the most counts.
#[must_use]
pub fn witness(world: &World, engine: &Engine, start: &[FactId], controls: &[ControlId], mask: Mask) -> Witness {
    let reached = engine.reach(mask);
    if !engine.goals.iter().any(|goal| reached.has(goal.fact)) {
        return Witness::Safe;
    }
    let mut in_force = controls.to_vec();
    in_force.extend(engine.controls(mask));
    let crew = Eager::new(world, engine, mask);
    let wide = run(world, start, &in_force, &crew);
    // Nobody takes more than can be reached at all.
    if wide.loss() >= engine.loss(&reached) {
        return wide;
    }
    let nearest = nearest(engine, mask);
    let straight = crew.preferring(|op| nearest.iter().position(|it| it == op).unwrap_or(usize::MAX));
    let narrow = run(world, start, &in_force, &straight);
    if narrow.loss() > wide.loss() { narrow } else { wide }
}

/// The operations on the quickest way to any money, in order.
fn nearest(engine: &Engine, mask: Mask) -> Vec<OpId> {
    let paths = engine.goals.iter().filter_map(|goal| engine.path(goal.fact, mask, HANDS, 1));
    let quickest = paths.min_by_key(|path| path.minutes);
    quickest.into_iter().flat_map(|path| path.steps).map(|step| step.op).collect()
}

impl Witness {
    /// What was lost, in fen.
    const fn loss(&self) -> Fen {
        match self {
            Self::Lost { loss, .. } => *loss,
            Self::DependsOnTiming { .. } | Self::Safe => 0,
        }
    }
}

/// Runs a crew against a sensible owner.
///
/// A side that could start nothing is not asked again before something happens, or before the minute
/// that it waits for: nothing else changes what it could start.
fn run(world: &World, start: &[FactId], in_force: &[ControlId], crew: &Eager) -> Witness {
    let mut state = State::from_start(world, start, in_force);
    let mut owner = world.script(SENSIBLE).map(|script| ScriptRun::new(world, script));
    let (mut events, begin) = (Vec::new(), state.now);
    let (mut crews, mut owners) = (Rest::default(), Rest::default());
    while state.now < begin + HORIZON {
        if crews.is_over(state.now, &events) {
            crews = Rest { since: events.len(), until: crew.act(world, &mut state, &mut events) };
        }
        if let Some(owner) = owner.as_mut().filter(|_| owners.is_over(state.now, &events)) {
            let since = events.len();
            owner.act(world, &mut state, &mut events);
            owners = Rest { since, until: owner.idle_until(world, &state) };
        }
        if apply(world, &mut state, Action::Tick, &mut events).is_err() {
            break;
        }
    }
    judge(world, &events, begin)
}

/// A side's idle period: how long it has nothing to start.
#[derive(Default)]
struct Rest {
    /// How many events there were when it was asked last.
    since: usize,
    /// The minute that it waits for.
    until: Minute,
}

impl Rest {
    const fn is_over(&self, now: Minute, events: &[Event]) -> bool {
        now >= self.until || events.len() > self.since
    }
}

/// What the events show was lost: what went from the owner's pots beyond them by the crew's doing,
/// and did not come back.
fn judge(world: &World, events: &[Event], begin: Minute) -> Witness {
    let owners = |pot: world::ids::PotId| world.pots[pot.index()].owner == Some(Side::Owner);
    let is_crews = |event: &&Event| world.ops[event.op.index()].by == Side::Crew;
    let (mut loss, mut first, mut steps, mut stopped) = (0, None, Vec::new(), None);
    for event in events.iter().filter(is_crews) {
        match &event.kind {
            EventKind::Paid { from, to, amount } if owners(*from) && !owners(*to) => {
                loss += amount;
                first.get_or_insert(event.at - begin);
            }
            EventKind::ClawedBack { from, to, amount, .. } if !owners(*from) && owners(*to) => loss -= amount,
            EventKind::Done { .. } => steps.push((event.op, event.at - begin)),
            EventKind::Failed { reason } => stopped = Some((event.op, reason)),
            _ => {}
        }
    }
    match first.filter(|_| loss > 0) {
        Some(minutes) => Witness::Lost { loss, minutes, steps },
        None => Witness::DependsOnTiming { stopped: stopped.map(|(op, reason)| (op, reason.clone())) },
    }
}

/// The crew's operations that are on any way to the money, those first that can come first.
fn useful(world: &World, engine: &Engine, mask: Mask) -> Vec<OpId> {
    let open = |index: usize| engine.ways[index].closed_by & mask == 0;
    let on_the_way = engine.on_the_way(mask, &[]);
    let first = engine.earliest(engine.start.iter().copied(), |index, way, _| open(index).then_some(way.takes));
    let mut ops: Vec<(Minute, OpId)> = Vec::new();
    for (way, _) in engine.ways.iter().zip(&on_the_way).filter(|(way, on)| **on && way.is_crews) {
        ops.extend(way.op.map(|op| (way.begun(&first), op)));
    }
    // What takes a block of the owner's away again: a lifted report, messages switched on. That
    // something is so already is no block to what makes it so.
    let blocks = |fact: &FactId| {
        let fact = fact.index();
        engine.ways.iter().any(|way| way.is_crews && way.unless.contains(&fact) && !way.adds.contains(&fact))
    };
    for (id, op) in (0..).map(OpId).zip(&world.ops) {
        if op.by == Side::Crew && op.remove.iter().any(blocks) {
            ops.push((Minute::MAX, id));
        }
    }
    ops.sort_unstable();
    let mut order: Vec<OpId> = Vec::new();
    add_new(&mut order, ops.into_iter().map(|(_, op)| op));
    order
}

/// Whether the crew have a reason to try an operation now.
fn is_wanted(world: &World, state: &State, op: OpId) -> bool {
    let it = &world.ops[op.index()];
    let done = it.pay.is_some() && it.limit.is_none() && state.done[op.index()] > 0;
    gives(state, it) && !done && state.failed[op.index()] < TRIES + state.done[op.index()].saturating_mul(TRIES)
}

/// Whether they believe they have all that it needs, and the factors of one of its ways.
fn has_a_way(world: &World, state: &State, op: OpId) -> bool {
    let it = &world.ops[op.index()];
    let known = |fact: &FactId| state.believes(Side::Crew, *fact);
    it.needs.iter().all(known) && it.ways.iter().any(|way| way.factors.iter().all(known))
}
