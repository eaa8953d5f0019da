//! The two lanes: who did what, by time.

use crate::Game;
use sim::{Event, EventKind, Reason};
use world::ids::OpId;
use world::model::{Fen, Minute, Side};

/// An entry of the two lanes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// At which minute.
    pub at: Minute,
    /// In whose lane.
    pub side: Side,
    /// The operation.
    pub op: OpId,
    /// What became of it.
    pub kind: LineKind,
    /// How many times in a row (dozens of reports are one entry).
    pub times: u16,
    /// When the last of them was.
    pub until: Minute,
}

/// What became of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// It was completed, and moved so much money out of the owner's reach (0: none).
    Done(Fen),
    /// It came to nothing.
    Failed(Reason),
    /// What it had moved came back.
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
