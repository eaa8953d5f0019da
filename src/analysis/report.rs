//! The report: everything that the analysis says about a setup.

use super::closure::closure;
use super::engine::{CompiledWay, Engine, reached};
use super::line::{LatestSafe, decisive, latest_from, latest_safe};
use super::lockout::{Lockout, lockouts};
use super::path::Path;
use super::relaxed::{Fact, Relaxed};
use super::sets::{MinimalSets, minimal_sets};
use super::witness::{Witness, witness};
use base::Bits;
use serde::{Deserialize, Serialize};
use world::ids::{ControlId, FactId, PotId};
use world::model::{Fen, Minute, Party, Side, World};

/// How many hands the crew have in a report's path.
pub const HANDS: usize = 3;

/// The node limit of the search for one hand's shortest path.
const MOST_NODES: usize = 400;

/// The reach of the crew: the facts, and the money.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reach {
    /// The facts, of the relaxed world.
    pub facts: Bits,
    /// What the owner could lose at most, in fen.
    pub loss: Fen,
    /// The pots that can be reached, the greatest loss first.
    pub goals: Vec<ReachedGoal>,
}

/// A pot of the owner's that can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReachedGoal {
    /// The pot.
    pub pot: PotId,
    /// The possible loss from the pot, in fen.
    pub loss: Fen,
    /// In how many minutes at the earliest, with hands without number.
    pub earliest: Minute,
    /// The fact of the relaxed world that the pot was drawn from.
    pub fact: usize,
}

/// The effect of a single further control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Marginal {
    /// The control.
    pub control: ControlId,
    /// What could be lost with it, in fen.
    pub loss: Fen,
    /// Until when a report would save all the money.
    pub latest: LatestSafe,
}

/// The residual risk: what no control of the owner's removes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Residual {
    /// The remaining loss, in fen.
    pub loss: Fen,
    /// The facts about her identity that could still be found out.
    pub exposed: Vec<FactId>,
    /// The institutions' controls each of which alone would lower either.
    pub removed_by: Vec<ControlId>,
}

/// The report about a setup.
#[derive(Clone, Debug)]
pub struct Report {
    /// What can be reached.
    pub reach: Reach,
    /// The crew's best path to the greatest loss.
    pub path: Option<Path>,
    /// Until when a report saves all the money.
    pub latest: LatestSafe,
    /// The smallest sets of further controls of hers with which nothing can be lost.
    pub sets: MinimalSets,
    /// What each further control would change, the owner's first.
    pub marginal: Vec<Marginal>,
    /// What she could no longer do herself.
    pub lockout: Vec<Lockout>,
    /// What she cannot remove.
    pub residual: Residual,
}

/// A checkup: one start, to be examined under many sets of controls.
#[derive(Clone, Debug)]
pub struct Checkup<'a> {
    world: &'a World,
    start: Vec<FactId>,
    relaxed: Relaxed,
}

impl<'a> Checkup<'a> {
    /// Prepares the checkup of a start.
    #[must_use]
    pub fn new(world: &'a World, start: &[FactId]) -> Self {
        Self { world, start: start.to_vec(), relaxed: Relaxed::from_start(world, start) }
    }

    /// The world.
    #[must_use]
    pub const fn world(&self) -> &World {
        self.world
    }

    /// The same from a start at which these facts of the relaxed world hold, too: money that lies
    /// elsewhere, or what was taken already.
    #[must_use]
    pub fn holding(mut self, facts: &[Fact]) -> Self {
        self.relaxed.start.extend(facts);
        self.relaxed.start.sort_unstable();
        self.relaxed.start.dedup();
        self
    }

    /// The relaxed world from this start.
    #[must_use]
    pub const fn relaxed(&self) -> &Relaxed {
        &self.relaxed
    }

    /// The engine for these controls: the candidates are those of the owner's that are not among them.
    #[must_use]
    pub fn engine(&self, controls: &[ControlId]) -> Engine {
        Engine::new(self.world, &self.relaxed, controls, |id| self.is_hers_to_have(id))
    }

    /// Whether a control is the owner's, and one that her device and place have.
    pub(super) fn is_hers_to_have(&self, id: ControlId) -> bool {
        let control = &self.world.controls[id.index()];
        control.party == Party::Owner && control.can_be_had(&self.start)
    }

    /// What can be reached with just these controls in force.
    #[must_use]
    pub fn reach(&self, controls: &[ControlId]) -> Reach {
        reach(&self.engine(controls))
    }

    /// The crew's best path to the greatest loss with so many hands.
    #[must_use]
    pub fn path(&self, controls: &[ControlId], hands: usize) -> Option<Path> {
        let engine = self.engine(controls);
        best_path(&engine, &reach(&engine), hands)
    }

    /// The smallest sets of further controls of hers with which nothing can be lost.
    #[must_use]
    pub fn sets(&self, controls: &[ControlId]) -> MinimalSets {
        minimal_sets(self.world, &self.engine(controls))
    }

    /// Until when a report saves all the money.
    #[must_use]
    pub fn latest(&self, controls: &[ControlId]) -> LatestSafe {
        latest_safe(self.world, &self.engine(controls), controls, 0)
    }

    /// The residual risk: what no control of the owner's removes.
    #[must_use]
    pub fn residual(&self, controls: &[ControlId]) -> Residual {
        self.residual_of(&self.engine(controls), controls)
    }

    /// A run of the timed world that loses the money, where there is one.
    #[must_use]
    pub fn witness(&self, controls: &[ControlId]) -> Witness {
        witness(self.world, &self.engine(controls), &self.start, controls, 0)
    }

    /// Everything but the witness.
    #[must_use]
    pub fn report(&self, controls: &[ControlId]) -> Report {
        let engine = self.engine(controls);
        let reach = reach(&engine);
        let latest = latest_safe(self.world, &engine, controls, 0);
        Report {
            path: best_path(&engine, &reach, HANDS),
            latest,
            sets: minimal_sets(self.world, &engine),
            marginal: self.marginal(&engine, controls, latest),
            lockout: lockouts(self.world, &self.start, controls),
            residual: self.residual_of(&engine, controls),
            reach,
        }
    }

    fn marginal(&self, engine: &Engine, controls: &[ControlId], latest: LatestSafe) -> Vec<Marginal> {
        let protects = |id: ControlId| {
            let control = &self.world.controls[id.index()];
            control.party.protects() && control.can_be_had(&self.start)
        };
        let wide = Engine::new(self.world, &self.relaxed, controls, protects);
        let (loss, decisive) = (wide.loss(&wide.reach(0)), decisive(self.world, &wide));
        let one = |control: ControlId| {
            let mask = wide.mask(&[control]);
            if self.opens(control) {
                let with: Vec<_> = controls.iter().copied().chain([control]).collect();
                let engine = self.engine(&with);
                let loss = engine.loss(&engine.reach(0));
                Marginal { control, loss, latest: latest_safe(self.world, &engine, &with, 0) }
            } else if mask & decisive == 0 {
                Marginal { control, loss, latest }
            } else {
                let loss = wide.loss(&wide.reach(mask));
                Marginal { control, loss, latest: latest_from(self.world, &wide, controls, mask, latest) }
            }
        };
        engine.candidates.iter().copied().chain(self.rules_to_come(controls)).map(one).collect()
    }

    /// Whether a control gives the crew something, or opens a way: then it is no mere closing of ways.
    fn opens(&self, control: ControlId) -> bool {
        let owners = |fact: &FactId| self.world.facts[fact.index()].held_by == Some(Side::Owner);
        !self.world.controls[control.index()].adds.iter().all(owners)
            || self.relaxed.ways.iter().any(|way| way.op.is_some() && way.only_with.contains(&control))
    }

    fn residual_of(&self, engine: &Engine, controls: &[ControlId]) -> Residual {
        let all: Vec<_> = controls.iter().chain(&engine.candidates).copied().collect();
        let rules =
            Engine::new(self.world, &self.relaxed, &all, |id| self.world.controls[id.index()].party.makes_rules());
        let reached = rules.reach(0);
        let (loss, exposed) = self.left(&reached);
        // Only what closes a way that can be gone lowers anything.
        let is_gone = |way: &&CompiledWay| way.factors.iter().all(|&fact| reached.has(fact));
        let closing = rules.ways.iter().filter(is_gone).fold(0, |all, way| all | way.closed_by);
        let lowers = |&control: &ControlId| {
            let mask = rules.mask(&[control]);
            if mask != 0 && mask & closing == 0 {
                return false;
            }
            let (less, fewer) = if mask == 0 || self.opens(control) {
                let with: Vec<_> = all.iter().copied().chain([control]).collect();
                self.left(&closure(&self.relaxed, &with))
            } else {
                self.left(&rules.reach(mask))
            };
            less < loss || fewer.len() < exposed.len()
        };
        let removed_by = self.rules_to_come(controls).filter(lowers).collect();
        Residual { loss, exposed, removed_by }
    }

    /// What could be lost, and found out about her, where these facts are reached.
    fn left(&self, reached: &Bits) -> (Fen, Vec<FactId>) {
        let facts = (0..).map(FactId).zip(&self.world.facts);
        let told = facts.filter(|(id, fact)| {
            fact.identity && fact.held_by == Some(Side::Crew) && reached.has(id.index()) && !self.start.contains(id)
        });
        (self.relaxed.loss(reached), told.map(|(id, _)| id).collect())
    }

    /// The institutions' controls that are not in force.
    fn rules_to_come(&self, controls: &[ControlId]) -> impl Iterator<Item = ControlId> {
        let all = (0..).map(ControlId).zip(&self.world.controls);
        all.filter(|(id, it)| it.party.makes_rules() && !controls.contains(id)).map(|(id, _)| id)
    }
}

/// What can be reached under an engine's rules.
#[must_use]
pub fn reach(engine: &Engine) -> Reach {
    let first = engine.earliest(engine.start.iter().copied(), |_, way, _| Some(way.takes));
    let facts = reached(&first);
    let mut goals: Vec<ReachedGoal> = (engine.goals.iter())
        .filter_map(|goal| {
            let earliest = first[goal.fact]?.at;
            Some(ReachedGoal { pot: goal.pot, loss: goal.loss, earliest, fact: goal.fact })
        })
        .collect();
    goals.sort_by_key(|goal| (core::cmp::Reverse(goal.loss), goal.earliest, goal.fact));
    Reach { loss: engine.loss(&facts), facts, goals }
}

/// The crew's best path to the greatest loss with so many hands.
#[must_use]
pub fn best_path(engine: &Engine, reach: &Reach, hands: usize) -> Option<Path> {
    engine.path(reach.goals.first()?.fact, 0, hands, MOST_NODES)
}
