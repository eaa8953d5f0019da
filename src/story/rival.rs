//! Who plays the side that the player does not, as a playthrough goes on.

use alloc::vec::Vec;

use super::Game;
use crate::analysis::Planner;
use crate::sim::{Action, Event, ScriptRun, State, apply};
use crate::world::Rules;
use crate::world::ids::{ControlId, OpponentId};
use crate::world::model::{Minute, Party, Side};

/// Somebody playing a side by itself.
#[derive(Clone, Debug)]
pub struct Rival {
    script: Option<ScriptRun>,
    planner: Option<Planner>,
}

impl Rival {
    /// An opponent at its beginning; `rules` are the controls that make the institutions' rules.
    #[must_use]
    pub fn new(game: &Game, opponent: OpponentId, rules: &[ControlId]) -> Self {
        let (world, it) = (&game.world, &game.world.opponents[opponent.index()]);
        Self {
            script: it.script.map(|script| ScriptRun::new(world, script)),
            planner: it.plan.as_ref().map(|plan| Planner::new(world, plan, rules)),
        }
    }

    /// A script that has been followed so far already.
    #[must_use]
    pub const fn following(script: ScriptRun) -> Self {
        Self { script: Some(script), planner: None }
    }

    /// The first minute after this one at which it could start something, as long as nothing happens.
    #[must_use]
    pub fn idle_until(&self, game: &Game, state: &State) -> Minute {
        let script = self.script.as_ref().map_or(Minute::MAX, |script| script.idle_until(&game.world, state));
        self.planner.as_ref().map_or(Minute::MAX, |planner| planner.idle_until(state)).min(script)
    }

    /// Starts what it starts at this minute.
    pub fn act(&mut self, game: &Game, state: &mut State, events: &mut Vec<Event>) {
        if let Some(script) = &mut self.script {
            script.act(&game.world, state, events);
        }
        if let Some(planner) = &mut self.planner {
            planner.act(&game.world, state, events);
        }
    }
}

/// A night in which nobody plays: an opponent on each side, under these rules.
///
/// Within a minute the crew begins first, as it does against a player.
#[must_use]
pub fn duel(game: &Game, sides: [OpponentId; 2], rules: &Rules) -> (State, Vec<Event>) {
    let world = &game.world;
    let mut controls = rules.controls(world);
    let is_public = |id: &ControlId| world.controls[id.index()].party != Party::Owner;
    let known: Vec<ControlId> = controls.iter().copied().filter(is_public).collect();
    controls.extend(sides.iter().flat_map(|side| &world.opponents[side.index()].controls));
    let mut state = State::under(world, &controls);
    let mut rivals = sides.map(|side| Rival::new(game, side, &known));
    let mut events = Vec::new();
    loop {
        let before = events.len();
        for side in [Side::Crew, Side::Owner] {
            rivals[side.index()].act(game, &mut state, &mut events);
        }
        if events.len() == before {
            let next = rivals.iter().map(|rival| rival.idle_until(game, &state)).fold(Minute::MAX, Minute::min);
            state.rest_until(world, next.saturating_sub(1));
        }
        if apply(world, &mut state, Action::Tick, &mut events).is_err() {
            return (state, events);
        }
    }
}
