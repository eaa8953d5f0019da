//! What a side sees of the events: its own doing, what it notices, the codes it reads.

use sim::{Event, EventKind, Reason};
use world::ids::{GuardId, NumberId, ObsId, OpId, PotId};
use world::model::{Fen, Minute, Side, World};

/// An event as a side sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    /// The minute of the event.
    pub at: Minute,
    /// The operation that caused it. Where it is an observation, pages must not show this by name.
    pub op: OpId,
    /// The kind of event.
    pub what: What,
}

/// The kinds of events that a side sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Its own operation was completed.
    Done,
    /// Its own operation failed.
    Failed(Reason),
    /// It made an observation.
    Noticed(ObsId),
    /// It read a code that it asked for (or, `false`, that somebody else asked for).
    Code(NumberId, bool),
    /// Its own operation moved money.
    Paid(PotId, PotId, Fen),
    /// Risk control holds its operation back.
    Delayed(GuardId),
    /// Money that it had moved was taken back.
    ClawedBack(PotId, Fen),
}

/// The events that a side sees, in order.
///
/// An operation that only asks or listens is left out in favour of the observation that answers it.
#[must_use]
pub fn notices(world: &World, events: &[Event], side: Side) -> Vec<Notice> {
    let seen = |index: usize, event: &Event| {
        let own = world.ops[event.op.index()].by == side;
        Some(match &event.kind {
            EventKind::Done { .. } if own && !is_told_by_answer(world, &events[index..]) => What::Done,
            EventKind::Failed { reason } if own => What::Failed(reason.clone()),
            EventKind::Observed { obs } if event.side == side => What::Noticed(*obs),
            EventKind::Code { number, to } if *to == Some(side) => What::Code(*number, own),
            EventKind::Paid { from, to, amount } if own => What::Paid(*from, *to, *amount),
            EventKind::Delayed { guard, .. } if own => What::Delayed(*guard),
            EventKind::ClawedBack { from, amount, .. } if own => What::ClawedBack(*from, *amount),
            _ => return None,
        })
    };
    let notice =
        |(index, event): (usize, &Event)| Some(Notice { at: event.at, op: event.op, what: seen(index, event)? });
    events.iter().enumerate().filter_map(notice).collect()
}

/// Whether the first of these events completes an operation that changes nothing, and its side
/// notices something from it in the same minute.
fn is_told_by_answer(world: &World, from: &[Event]) -> bool {
    let Some(done) = from.first() else { return false };
    let operation = &world.ops[done.op.index()];
    let asks = operation.add.is_empty() && operation.remove.is_empty() && operation.pay.is_none();
    let answers = |event: &Event| {
        let noticed = matches!(event.kind, EventKind::Observed { .. });
        noticed && event.op == done.op && event.side == operation.by
    };
    asks && from.iter().take_while(|event| event.at == done.at).any(answers)
}
