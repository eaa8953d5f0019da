//! The state of a night: everything that can differ between two runs.

use serde::{Deserialize, Serialize};

use super::event::Reason;
use super::ledger::Ledger;
use base::Bits;
use world::Rules;
use world::ids::{ControlId, FactId, GuardId, ObsId, OpId, PotId};
use world::model::{Amounts, Fen, Minute, Side, World};

/// The phase of a task: what it waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    /// The code is sent at the task's due minute.
    Code,
    /// The code did not come; the hand waits until this minute and then gives up.
    Waiting(Minute),
    /// The operation is completed at the task's due minute.
    Finish,
    /// As [`Phase::Finish`], and a guard has held it back once.
    Held,
    /// Money goes back at the task's due minute.
    ClawBack {
        /// The guard that takes it back.
        guard: GuardId,
        /// Out of this pot.
        from: PotId,
        /// Into this one.
        to: PotId,
        /// So much.
        amount: Fen,
    },
}

/// A task: an operation under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// The operation.
    pub op: OpId,
    /// The way that was taken.
    pub way: u8,
    /// When it goes on.
    pub due: Minute,
    /// The order in which tasks were started, for ties.
    pub seq: u32,
    /// What it waits for.
    pub phase: Phase,
}

/// A way that a side has found closed, so that it does not try it again; or a limit it has run into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// The operation.
    pub op: OpId,
    /// Its way.
    pub way: u8,
    /// What closed it: [`Reason::Blocked`], [`Reason::NoProcedure`] or [`Reason::Limit`].
    pub reason: Reason,
}

/// The state of a night.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct State {
    /// The current minute.
    pub now: Minute,
    /// The facts that hold.
    pub facts: Bits,
    /// What each side believes to hold (indexed by [`Side::index`]).
    pub beliefs: [Bits; 2],
    /// Who has noticed what (indexed by [`Side::index`]).
    pub seen: [Bits; 2],
    /// Where the money is.
    pub ledger: Ledger,
    /// What is under way, in the order of starting.
    pub tasks: Vec<Task>,
    /// How often each operation was completed.
    pub done: Vec<u16>,
    /// How often each operation was attempted in vain.
    pub failed: Vec<u16>,
    /// When operations that a limit or a guard counts were completed.
    pub uses: Vec<(OpId, Minute)>,
    /// The ways that a side has found closed.
    pub closed: Vec<Closed>,
    /// The controls in force.
    pub controls: Bits,
    /// The amounts that it takes where a range is told.
    pub amounts: Amounts,
    seq: u32,
}

impl State {
    /// The start of the scenario as the night was, with these controls in force besides.
    ///
    /// The night's own are those of [`Rules::of_the_night`].
    #[must_use]
    pub fn new(world: &World, controls: &[ControlId]) -> Self {
        let rules = controls.iter().fold(Rules::of_the_night(world), |rules, &control| rules.with(control));
        Self::under(world, &rules.controls(world))
    }

    /// The start of the scenario, with just these controls in force: those of some [`Rules`].
    #[must_use]
    pub fn under(world: &World, controls: &[ControlId]) -> Self {
        Self::from_start(world, &world.scenario.facts, controls)
    }

    /// The start of a night at which these facts hold, with just these controls in force.
    #[must_use]
    pub fn from_start(world: &World, start: &[FactId], controls: &[ControlId]) -> Self {
        let size = world.facts.len();
        let mut facts = Bits::new(size);
        for fact in start {
            facts.set(fact.index(), true);
        }
        let mut active = Bits::new(world.controls.len());
        for id in controls {
            active.set(id.index(), true);
        }
        for control in active.iter().filter_map(|index| world.controls.get(index)) {
            control.adds.iter().for_each(|fact| {
                facts.set(fact.index(), true);
            });
            control.removes.iter().for_each(|fact| {
                facts.set(fact.index(), false);
            });
        }
        let beliefs = Side::BOTH.map(|side| {
            let mut known = Bits::new(size);
            for index in facts.iter() {
                let fact = &world.facts[index];
                let own_world = side == Side::Owner && fact.held_by.is_none();
                known.set(index, fact.held_by == Some(side) || fact.seen_by[side.index()] || own_world);
            }
            known
        });
        Self {
            now: world.scenario.start,
            facts,
            beliefs,
            seen: [Bits::new(world.observations.len()), Bits::new(world.observations.len())],
            ledger: Ledger::new(world),
            tasks: Vec::new(),
            done: vec![0; world.ops.len()],
            failed: vec![0; world.ops.len()],
            uses: Vec::new(),
            closed: Vec::new(),
            controls: active,
            amounts: Amounts::Usual,
            seq: 0,
        }
    }

    /// The same state with other amounts where a range is told.
    #[must_use]
    pub const fn taking(mut self, amounts: Amounts) -> Self {
        self.amounts = amounts;
        self
    }

    /// Whether the fact holds.
    #[must_use]
    pub fn holds(&self, fact: FactId) -> bool {
        self.facts.has(fact.index())
    }

    /// Whether the side believes the fact to hold.
    #[must_use]
    pub fn believes(&self, side: Side, fact: FactId) -> bool {
        self.beliefs[side.index()].has(fact.index())
    }

    /// Whether the side has noticed it.
    #[must_use]
    pub fn has_seen(&self, side: Side, obs: ObsId) -> bool {
        self.seen[side.index()].has(obs.index())
    }

    /// Whether the control is in force.
    #[must_use]
    pub fn has_control(&self, control: ControlId) -> bool {
        self.controls.has(control.index())
    }

    /// Whether the operation is under way.
    #[must_use]
    pub fn is_running(&self, op: OpId) -> bool {
        self.tasks.iter().any(|task| task.op == op && task.phase.holds_a_hand())
    }

    /// How many of a side's hands are busy.
    #[must_use]
    pub fn busy(&self, world: &World, side: Side) -> usize {
        self.tasks.iter().filter(|task| task.phase.holds_a_hand() && world.ops[task.op.index()].by == side).count()
    }

    /// Makes a fact true or false by a side's doing; returns whether that changed the fact.
    pub(super) fn change(&mut self, world: &World, fact: FactId, on: bool, by: Side) -> bool {
        let declared = &world.facts[fact.index()];
        self.beliefs[by.index()].set(fact.index(), on);
        for side in Side::BOTH {
            if declared.seen_by[side.index()] || (on && declared.held_by == Some(side)) {
                self.beliefs[side.index()].set(fact.index(), on);
            }
        }
        self.facts.set(fact.index(), on)
    }

    /// Makes a side know the truth about a fact.
    pub(super) fn learn(&mut self, side: Side, fact: FactId) {
        let truth = self.holds(fact);
        self.beliefs[side.index()].set(fact.index(), truth);
    }

    /// Skips the minutes in which nothing is due, up to `until` at most. As many ticks would give the
    /// same state. Stops before the scenario's last minute.
    pub fn rest_until(&mut self, world: &World, until: Minute) {
        let due = self.tasks.iter().map(|task| task.due).min().unwrap_or(Minute::MAX);
        let last = due.min(world.scenario.end).saturating_sub(1);
        self.now = self.now.max(until.min(last));
    }

    /// Queues a task.
    pub(super) fn queue(&mut self, op: OpId, way: u8, due: Minute, phase: Phase) {
        self.tasks.push(Task { op, way, due, seq: self.seq, phase });
        self.seq += 1;
    }
}

impl Phase {
    /// Whether the task keeps a hand busy.
    #[must_use]
    pub const fn holds_a_hand(self) -> bool {
        !matches!(self, Self::ClawBack { .. })
    }
}
