//! The summary of the analysis for one scenario: one way of losing the phone.
//!
//! In parts: the summary is needed at once; lockouts, the residual risk and the played-through run may
//! come later, one at a time.

use super::profile::Setup;
use analysis::{
    Checkup, HANDS, LatestSafe, Lockout, MinimalSets, Path, Residual, Witness, best_path, latest_safe, lockouts,
    minimal_sets, reach,
};
use world::ids::{ControlId, FactId, OpId, PotId};
use world::model::{Fen, Minute, World};

/// The gain of a step of the crew's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gain {
    /// A fact of the world.
    Fact(FactId),
    /// Money of the owner's pot, so much.
    Money(PotId, Fen),
    /// Money moved to where they can get at it: from this pot.
    Moved(PotId),
}

/// The summary of a scenario: the part of the analysis that is shown first.
#[derive(Clone, Debug)]
pub struct ScenarioSummary {
    /// What could be lost in all, in fen.
    pub loss: Fen,
    /// What the path leads to, in fen.
    pub first: Fen,
    /// What else is in reach, pot by pot; with what the path leads to it makes the whole.
    pub rest: Vec<Gain>,
    /// In how many minutes any money at all could be reached.
    pub earliest: Option<Minute>,
    /// The crew's best path to the greatest sum.
    pub path: Option<Path>,
    /// What each step of the path gives that a later one needs.
    pub gains: Vec<Vec<Gain>>,
    /// Until when a report saves all the money.
    pub latest: LatestSafe,
    /// The smallest sets of further controls with which nothing can be lost.
    pub sets: MinimalSets,
    /// What could be lost with one more control of the owner's, in fen.
    pub with: Vec<(ControlId, Fen)>,
}

impl ScenarioSummary {
    /// Analyses a setup.
    #[must_use]
    pub fn of(world: &World, setup: &Setup) -> Self {
        let checkup = Checkup::new(world, &setup.start);
        let engine = checkup.engine(&setup.controls);
        let reach = reach(&engine);
        let path = best_path(&engine, &reach, HANDS);
        let with = engine.candidates.iter().enumerate().map(|(at, &id)| (id, engine.loss(&engine.reach(1 << at))));
        let gain = |&fact: &usize| -> Option<Gain> {
            if fact < world.facts.len() {
                return Some(Gain::Fact(FactId(u16::try_from(fact).ok()?)));
            }
            let goal = reach.goals.iter().find(|goal| goal.fact == fact);
            goal.map(|goal| Gain::Money(goal.pot, goal.loss))
                .or_else(|| moved(world, checkup.relaxed().facts.get(fact)?))
        };
        let steps = path.iter().flat_map(|path| &path.steps);
        Self {
            loss: reach.loss,
            first: reach.goals.first().map_or(0, |goal| goal.loss),
            rest: reach.goals.iter().skip(1).map(|goal| Gain::Money(goal.pot, goal.loss)).collect(),
            earliest: reach.goals.iter().map(|goal| goal.earliest).min(),
            gains: steps.map(|step| step.adds.iter().filter_map(gain).collect()).collect(),
            path,
            latest: latest_safe(world, &engine, &setup.controls, 0),
            sets: minimal_sets(world, &engine),
            with: with.collect(),
        }
    }
}

/// The operations that the owner could no longer do herself in a setup.
#[must_use]
pub fn locked_out(world: &World, setup: &Setup) -> Vec<Lockout> {
    lockouts(world, &setup.start, &setup.controls)
}

/// The residual risk of a setup: what no control of the owner's removes.
#[must_use]
pub fn left_over(world: &World, setup: &Setup) -> Residual {
    Checkup::new(world, &setup.start).residual(&setup.controls)
}

/// The witness of a setup: whether a run of the timed world loses the money.
#[must_use]
pub fn played(world: &World, setup: &Setup) -> Witness {
    Checkup::new(world, &setup.start).witness(&setup.controls)
}

/// The pot whose money was moved, from the fact's id.
fn moved(world: &World, id: &str) -> Option<Gain> {
    let from = id.strip_prefix("moved:")?.split(':').next()?;
    let pot = world.pots.iter().position(|pot| pot.id == from)?;
    Some(Gain::Moved(PotId(u16::try_from(pot).ok()?)))
}

/// Of the operations that are lost the ones that the others wait for: what none of them gives is what
/// they need.
#[must_use]
pub fn roots(world: &World, lost: &[OpId]) -> Vec<OpId> {
    let given = |fact: &FactId, to: OpId| lost.iter().any(|&op| op != to && world.ops[op.index()].add.contains(fact));
    let waits = |op: OpId| {
        let it = &world.ops[op.index()];
        let factors = it.ways.iter().flat_map(|way| &way.factors);
        it.needs.iter().chain(factors).any(|fact| given(fact, op))
    };
    let first: Vec<OpId> = lost.iter().copied().filter(|&op| !waits(op)).collect();
    // Where all wait for each other none is the first.
    if first.is_empty() { lost.to_vec() } else { first }
}
