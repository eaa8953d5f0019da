//! Counterfactuals: the same decisions run again with one more control.

use core::slice;

use crate::opening::{Opening, Prelude};
use crate::{Game, Playthrough};
use serde::{Deserialize, Serialize};
use sim::{Action, Event, EventKind, Reason, Score, State, apply, follow};
use world::ids::{ControlId, GuardId, OpId};
use world::model::{Fen, Side};

/// The effect that a control would have had.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counterfactual {
    /// The control.
    pub control: ControlId,
    /// The owner's net loss with it, in fen.
    pub net_loss: Fen,
    /// The number of identity facts that the crew would hold.
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

/// Runs the playthrough's own actions again at their minutes, under these controls, against
/// the same opponent; what can no longer be done is left out.
#[must_use]
pub fn resimulate(game: &Game, play: &Playthrough, controls: &[ControlId]) -> (State, Vec<Event>) {
    let (world, role) = (&game.world, play.opening.role);
    let opening = Opening { controls: controls.to_vec(), ..play.opening.clone() };
    let Prelude { mut state, mut events, mut opponent_run } = opening.prelude(game);
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
        // The minutes in which neither side does anything pass at once.
        let stop = actions.peek().map_or(play.state.now, |&&(at, _)| at.min(play.state.now));
        if follow(world, slice::from_mut(&mut opponent_run), &mut state, &mut events, stop, |_| ()).is_err() {
            break;
        }
    }
    (state, events)
}

/// The protections that were not in place, whose effect can be asked for.
pub fn protections(game: &Game, play: &Playthrough) -> impl Iterator<Item = ControlId> {
    let all = (0..).map(ControlId).zip(&game.world.controls);
    all.filter(|(id, control)| control.party.protects() && !play.state.has_control(*id)).map(|(id, _)| id)
}

/// Sorts the most helpful controls first.
#[must_use]
pub fn sorted(mut controls: Vec<Counterfactual>) -> Vec<Counterfactual> {
    controls.sort_by_key(|it| (it.net_loss, it.exposed, it.control));
    controls
}

/// The controls that would have changed the loss, or the number of identity facts.
pub fn helpful(controls: &[Counterfactual], score: Score) -> impl Iterator<Item = &Counterfactual> {
    controls.iter().filter(move |it| it.net_loss < score.net_loss || it.exposed < score.exposed)
}

/// Runs the playthrough's own actions again, with one more control in force.
#[must_use]
pub fn counterfactual(game: &Game, play: &Playthrough, control: ControlId) -> Counterfactual {
    let world = &game.world;
    let mut controls = play.opening.controls.clone();
    controls.push(control);
    let (state, events) = resimulate(game, play, &controls);
    let score = Score::of(world, &state, &events);
    // A protection may get in the owner's way, too.
    let mut crews = events.iter().filter(|event| world.ops[event.op.index()].by == Side::Crew);
    let stopped = crews.find_map(|event| match event.kind {
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
