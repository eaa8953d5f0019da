//! The summary of the analysis for one scenario: one way of losing the phone. Worked out by the crate
//! `worker`.

use analysis::{Grade, LatestSafe, MinimalSets, Path};
use serde::{Deserialize, Serialize};
use world::ids::{CaseId, ControlId, FactId, OpId, PotId};
use world::model::{Fen, Harm, Minute, World};

/// The gain of a step of the crew's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gain {
    /// A fact of the world.
    Fact(FactId),
    /// Money of the owner's pot, so much.
    Money(PotId, Fen),
    /// Money moved to where they can get at it: from this pot.
    Moved(PotId),
}

/// The summary of a scenario: the part of the analysis that is shown first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// How sure it is what a scenario leads to, as it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Certainty {
    /// How sure it is that money is lost or owed.
    pub grade: Grade,
    /// What could be lost in the better reading of rules that nobody outside knows, in fen.
    pub best: Fen,
    /// The same in the worse reading.
    pub worst: Fen,
    /// The kinds of harm beside money that are reached in the worse reading.
    pub harms: Vec<Harm>,
    /// The rules that nobody outside knows and each of which alone would lower a harm.
    pub rules: Vec<ControlId>,
    /// Where nothing can be lost: what closes it together.
    pub closed_by: Vec<ControlId>,
    /// Protections in force that are not reckoned with.
    pub lowered_by: Vec<ControlId>,
    /// Cases in which the quickest documented ways were gone.
    pub cases: Vec<CaseId>,
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
