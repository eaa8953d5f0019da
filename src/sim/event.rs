//! Events, and reasons of refusal: the only source of every claim that a screen makes.

use serde::{Deserialize, Serialize};

use world::ids::{ControlId, FactId, GuardId, NumberId, ObsId, OpId, PotId};
use world::model::{Fen, Minute, Side};

/// An event of the simulation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Event {
    /// At which minute.
    pub at: Minute,
    /// Whose doing it was; for an observation, who noticed.
    pub side: Side,
    /// The operation it came from.
    pub op: OpId,
    /// What.
    pub kind: EventKind,
}

/// The kind of an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EventKind {
    /// The operation was started.
    Started,
    /// A code was sent to a number, and this side read it (or nobody did).
    Code {
        /// The number it was sent to.
        number: NumberId,
        /// Who read it.
        to: Option<Side>,
    },
    /// The operation was completed.
    Done {
        /// Through which of its ways.
        way: u8,
    },
    /// The operation came to nothing.
    Failed {
        /// Why.
        reason: Reason,
    },
    /// A fact came to hold or ceased to.
    Changed {
        /// The fact.
        fact: FactId,
        /// Whether it holds now.
        on: bool,
    },
    /// A side noticed something.
    Observed {
        /// What.
        obs: ObsId,
    },
    /// Money moved.
    Paid {
        /// Out of this pot.
        from: PotId,
        /// Into this one.
        to: PotId,
        /// So much.
        amount: Fen,
    },
    /// A guard kept money where it was.
    Stopped {
        /// The guard.
        guard: GuardId,
        /// So much would have moved.
        amount: Fen,
    },
    /// A guard holds the operation back.
    Delayed {
        /// The guard.
        guard: GuardId,
        /// For so many minutes.
        minutes: Minute,
    },
    /// Money that had moved came back.
    ClawedBack {
        /// The guard that took it back.
        guard: GuardId,
        /// Out of this pot.
        from: PotId,
        /// Into this one.
        to: PotId,
        /// So much.
        amount: Fen,
    },
}

/// The reason why an operation cannot be started, or failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reason {
    /// The operation belongs to the other side.
    NotYours,
    /// The scenario is over.
    Over,
    /// Every hand is busy.
    NoHand,
    /// The operation is under way already.
    Running,
    /// Factors are missing: those of the way that lacks least.
    Missing(Vec<FactId>),
    /// A fact of the operation's `unless` holds.
    Already(FactId),
    /// A control closes the way.
    Blocked(ControlId),
    /// The institution has no such procedure; with this control it would.
    NoProcedure(ControlId),
    /// Out of hours.
    Closed {
        /// It opens at this minute.
        opens: Minute,
    },
    /// The limit of the operation is reached.
    Limit {
        /// So often it may be done.
        count: u16,
        /// In so many minutes.
        per: Minute,
        /// The control that says so, if a control does.
        control: Option<ControlId>,
    },
    /// There is nothing in the pot.
    NoMoney(PotId),
    /// The code did not arrive, or would not.
    NoCode(NumberId),
    /// A guard denied the operation.
    Denied(GuardId),
}
