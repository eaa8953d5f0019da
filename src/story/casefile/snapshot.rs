//! A minute of the replay: the facts that hold, what each side believes and holds, the money lost so far.
//! Folded from the replay's events up to that minute.

use core::ops::Range;

use super::Casefile;
use crate::LineStatus;
use base::Bits;
use serde::{Deserialize, Serialize};
use sim::{EventKind, Ledger, Score};
use world::ids::FactId;
use world::model::{Fen, Minute, Side, World};

/// A change of a side's beliefs: the side, the fact, and whether the side believes it from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Flip {
    at: Minute,
    side: Side,
    fact: usize,
    on: bool,
}

/// The facts and beliefs with which the night begins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Begun {
    pub(super) facts: Bits,
    pub(super) beliefs: [Bits; 2],
}

/// The changes of both sides' beliefs between two snapshots.
pub(super) fn flips(at: Minute, before: &[Bits; 2], after: &[Bits; 2]) -> Vec<Flip> {
    let mut flips = Vec::new();
    for side in Side::BOTH {
        let (old, new) = (&before[side.index()], &after[side.index()]);
        flips.extend(new.iter().filter(|&fact| !old.has(fact)).map(|fact| Flip { at, side, fact, on: true }));
        flips.extend(old.iter().filter(|&fact| !new.has(fact)).map(|fact| Flip { at, side, fact, on: false }));
    }
    flips
}

/// The state of the night at the end of a minute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// The minute.
    pub at: Minute,
    /// The next minute in which something happens.
    pub until: Option<Minute>,
    /// The facts that held.
    pub facts: Bits,
    /// The facts that each side believed (indexed by [`Side::index`]).
    pub beliefs: [Bits; 2],
    /// The ledger up to then.
    pub score: Score,
    /// Money in the crew's hands, in fen.
    pub taken: Fen,
    /// The events of this minute, as indices into the replay's events.
    pub events: Range<usize>,
    begun: Bits,
}

impl Casefile {
    /// The state of the night at any minute.
    #[must_use]
    pub fn at(&self, world: &World, at: Minute) -> Snapshot {
        let events = &self.events;
        let passed = events.partition_point(|event| event.at <= at);
        let mut facts = self.begun.facts.clone();
        for event in &events[..passed] {
            if let EventKind::Changed { fact, on } = event.kind {
                facts.set(fact.index(), on);
            }
        }
        let mut beliefs = self.begun.beliefs.clone();
        for flip in self.flips.iter().take_while(|flip| flip.at <= at) {
            beliefs[flip.side.index()].set(flip.fact, flip.on);
        }
        let ledger = Ledger::after(world, &events[..passed]);
        let first = events.partition_point(|event| event.at < at);
        Snapshot {
            at,
            until: self.minutes.iter().copied().find(|&minute| minute > at),
            score: Score::at(world, &ledger, &facts, &events[..passed]),
            taken: ledger.wealth(world, Side::Crew),
            facts,
            beliefs,
            events: first..passed,
            begun: self.begun.facts.clone(),
        }
    }
}

impl Snapshot {
    /// Whether a fact held.
    #[must_use]
    pub fn holds(&self, fact: FactId) -> bool {
        self.facts.has(fact.index())
    }

    /// Whether a side believed a fact.
    #[must_use]
    pub fn believes(&self, side: Side, fact: FactId) -> bool {
        self.beliefs[side.index()].has(fact.index())
    }

    /// The status of the line as a side believed it.
    #[must_use]
    pub fn line(&self, world: &World, side: Side) -> LineStatus {
        LineStatus::believed(world, &self.beliefs[side.index()], side)
    }

    /// Whether a side was wrong about the line: reported or not, replaced or not.
    #[must_use]
    pub fn is_wrong_about_line(&self, world: &World, side: Side) -> bool {
        let differs = |role: Option<FactId>| role.is_some_and(|fact| self.holds(fact) != self.believes(side, fact));
        // Before the SIM is in their phone the crew take the line for nothing at all.
        let has_a_view = side == Side::Owner || world.roles.sim_moved.is_some_and(|fact| self.believes(side, fact));
        has_a_view && (differs(world.roles.line_suspended) || differs(world.roles.sim_replaced))
    }

    /// A side's knowledge: known, held, lost, unknown and wrongly believed facts.
    #[must_use]
    pub fn known(&self, world: &World, side: Side) -> Known {
        let mut known = Known::default();
        for (index, fact) in world.facts.iter().enumerate() {
            if fact.held_by == Some(side.other()) {
                continue;
            }
            let id = FactId(u16::try_from(index).unwrap_or(u16::MAX));
            let (begun, so, believed) = (self.begun.has(index), self.holds(id), self.believes(side, id));
            let own = fact.held_by == Some(side);
            let list = match (begun, so, believed) {
                (_, false, true) => &mut known.mistaken,
                (false, true, true) if own => &mut known.holds,
                (false, true, true) => &mut known.knows,
                (false, true, false) => &mut known.unaware,
                (true, false, false) if own => &mut known.lost,
                _ => continue,
            };
            list.push(id);
        }
        known
    }
}

/// A side's knowledge at a minute. Facts that held from the start are listed only when they were lost.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// Own facts gained since the start.
    pub holds: Vec<FactId>,
    /// Own facts lost, with the side's knowledge.
    pub lost: Vec<FactId>,
    /// Facts of the world that became true, with the side's knowledge.
    pub knows: Vec<FactId>,
    /// Facts of the world that became true without the side's knowledge.
    pub unaware: Vec<FactId>,
    /// Facts that the side believed, and that did not hold.
    pub mistaken: Vec<FactId>,
}
