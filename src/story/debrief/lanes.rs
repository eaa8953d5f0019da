//! The two lanes of the debrief: both sides' operations by time.

use crate::Game;
use sim::{Event, EventKind, Reason};
use world::ids::OpId;
use world::model::{Fen, Minute, Side};

/// An entry of the two lanes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The minute of the entry.
    pub at: Minute,
    /// The side in whose lane it stands.
    pub side: Side,
    /// The operation.
    pub op: OpId,
    /// The outcome of the operation.
    pub kind: LineKind,
    /// How many times in a row (dozens of reports are one entry).
    pub times: u16,
    /// The minute of the last of them.
    pub until: Minute,
}

/// The outcome of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// It was completed, and moved so much money out of the owner's reach (0: none).
    Done(Fen),
    /// It failed.
    Failed(Reason),
    /// The money that it had moved was clawed back.
    ClawedBack(Fen),
}

/// How far back in its lane an entry looks for its like.
const NEAR: usize = 4;

/// The two lanes; the same thing many times in a row becomes one entry, also where a few
/// things take turns.
pub(super) fn lines(game: &Game, events: &[Event]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for event in events {
        let side = game.world.ops[event.op.index()].by;
        let kind = match &event.kind {
            EventKind::Done { .. } => LineKind::Done(0),
            EventKind::Failed { reason } => LineKind::Failed(reason.clone()),
            EventKind::ClawedBack { amount, .. } => LineKind::ClawedBack(*amount),
            EventKind::Paid { amount, .. } => {
                // A payment belongs to the completion right before it.
                let own = lines.iter_mut().rev().find(|line| line.op == event.op);
                if let Some(LineKind::Done(paid)) = own.map(|line| &mut line.kind) {
                    *paid += amount;
                }
                continue;
            }
            _ => continue,
        };
        let same = |line: &&mut Line| line.op == event.op && line.kind == kind;
        let recent = lines.iter_mut().rev().filter(|line| line.side == side).take(NEAR).find(same);
        match recent {
            Some(line) if !matches!(kind, LineKind::ClawedBack(_)) => {
                line.times = line.times.saturating_add(1);
                line.until = event.at;
            }
            _ => lines.push(Line { at: event.at, side, op: event.op, kind, times: 1, until: event.at }),
        }
    }
    lines
}
