//! The debrief: both sides' doings by time, the money, and which single
//! control would have changed the outcome. Everything comes from the events.

use alloc::vec::Vec;

use super::opening::{Opening, Prelude};
use super::{Game, Playthrough};
use crate::sim::{Action, Event, EventKind, Reason, Score, State, apply};
use crate::world::ids::{ControlId, GuardId, OpId, PotId};
use crate::world::model::{Fen, Minute, Side};

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

/// What a control would have changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counterfactual {
    /// The control.
    pub control: ControlId,
    /// What the owner would have lost with it, in fen.
    pub net_loss: Fen,
    /// How many facts about her the crew would hold.
    pub exposed: u32,
    /// The first operation of the crew that it stopped, if it stopped one.
    pub stopped: Option<OpId>,
}

impl Counterfactual {
    /// Whether it would have ended the night without loss, where there was one.
    #[must_use]
    pub const fn ends_it(&self, score: &Score) -> bool {
        score.net_loss > 0 && self.net_loss <= 0
    }
}

/// What a playthrough came to.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The two lanes, by time.
    pub lines: Vec<Line>,
    /// The money.
    pub score: Score,
    /// Where the owner's money went, by operation, in fen.
    pub losses: Vec<(OpId, PotId, Fen)>,
    /// What each single protection would have changed, the most helpful first.
    pub controls: Vec<Counterfactual>,
}

impl Debrief {
    /// Adds up a playthrough, and runs it again once for each control.
    #[must_use]
    pub fn of(game: &Game, play: &Playthrough) -> Self {
        let score = Score::of(&game.world, &play.state, &play.events);
        let mut controls: Vec<_> = (0..)
            .map(ControlId)
            .take(game.world.controls.len())
            .filter(|&control| {
                game.world.controls[control.index()].party.protects() && !play.state.has_control(control)
            })
            .map(|control| counterfactual(game, play, control))
            .collect();
        controls.sort_by_key(|it| (it.net_loss, it.exposed, it.control));
        Self { lines: lines(game, &play.events), score, losses: losses(game, &play.events), controls }
    }

    /// The controls that would have changed the loss, or what is known about the owner.
    pub fn helpful(&self) -> impl Iterator<Item = &Counterfactual> {
        let score = self.score;
        self.controls.iter().filter(move |it| it.net_loss < score.net_loss || it.exposed < score.exposed)
    }
}

/// Runs the playthrough's own actions again at their minutes, under these controls, against
/// the same opponent; what can no longer be done is left out.
#[must_use]
pub fn resimulate(game: &Game, play: &Playthrough, controls: &[ControlId]) -> (State, Vec<Event>) {
    let (world, role) = (&game.world, play.opening.role);
    let opening = Opening { controls: controls.to_vec(), ..play.opening.clone() };
    let Prelude { mut state, mut events, mut rival } = opening.prelude(game);
    let mut actions = play.actions.iter().peekable();
    loop {
        while let Some(&&(at, op)) = actions.peek() {
            if at > state.now {
                break;
            }
            actions.next();
            let action = Action::Start { side: role, op };
            let _refused = apply(world, &mut state, action, &mut events).is_err();
        }
        if state.now >= play.state.now {
            break;
        }
        rival.act(game, &mut state, &mut events);
        if apply(world, &mut state, Action::Tick, &mut events).is_err() {
            break;
        }
    }
    (state, events)
}

/// Runs the playthrough's own actions again, with one more control in force.
fn counterfactual(game: &Game, play: &Playthrough, control: ControlId) -> Counterfactual {
    let world = &game.world;
    let mut controls = play.opening.controls.clone();
    controls.push(control);
    let (state, events) = resimulate(game, play, &controls);
    let score = Score::of(world, &state, &events);
    let stopped = events.iter().find_map(|event| match event.kind {
        EventKind::Failed { reason: Reason::Blocked(by) } if by == control => Some(event.op),
        EventKind::Failed { reason: Reason::Limit { control: Some(by), .. } } if by == control => Some(event.op),
        EventKind::Failed { reason: Reason::Denied(guard) } if is_guard_of(game, guard, control) => Some(event.op),
        _ => None,
    });
    Counterfactual { control, net_loss: score.net_loss, exposed: score.exposed, stopped }
}

fn is_guard_of(game: &Game, guard: GuardId, control: ControlId) -> bool {
    game.world.guards[guard.index()].control == Some(control)
}

/// How far back in its lane an entry looks for its like.
const NEAR: usize = 4;

/// The two lanes; the same thing many times in a row becomes one entry, also where a few
/// things take turns.
fn lines(game: &Game, events: &[Event]) -> Vec<Line> {
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

/// Where the owner's money went in the end, by operation.
fn losses(game: &Game, events: &[Event]) -> Vec<(OpId, PotId, Fen)> {
    let is_owners = |pot: PotId| game.world.pots[pot.index()].owner == Some(Side::Owner);
    let mut losses: Vec<(OpId, PotId, Fen)> = Vec::new();
    for event in events {
        let crews = game.world.ops[event.op.index()].by == Side::Crew;
        let (pot, amount) = match event.kind {
            EventKind::Paid { from, to, amount } if crews && is_owners(from) && !is_owners(to) => (from, amount),
            EventKind::ClawedBack { from, to, amount, .. } if !is_owners(from) && is_owners(to) => (to, -amount),
            _ => continue,
        };
        match losses.iter_mut().find(|(op, from, _)| *op == event.op && *from == pot) {
            Some((.., sum)) => *sum += amount,
            None => losses.push((event.op, pot, amount)),
        }
    }
    losses.retain(|&(.., sum)| sum != 0);
    losses
}
