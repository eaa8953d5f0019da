//! The opponent's run: a script or a planner that plays the other side of a playthrough.

use super::Game;
use analysis::Planner;
use sim::{Event, Policy, ScriptRun, State, follow};
use world::Rules;
use world::ids::{ControlId, OpponentId};
use world::model::{Amounts, Minute, Party, World};

/// An opponent in the middle of a night.
#[derive(Clone, Debug)]
pub struct OpponentRun {
    script: Option<ScriptRun>,
    planner: Option<Planner>,
}

impl OpponentRun {
    /// An opponent at its beginning; `rules` are the controls that make the institutions' rules.
    #[must_use]
    pub fn new(world: &World, opponent: OpponentId, rules: &[ControlId]) -> Self {
        let it = &world.opponents[opponent.index()];
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
}

impl Policy for OpponentRun {
    fn act(&mut self, world: &World, state: &mut State, events: &mut Vec<Event>) {
        if let Some(script) = &mut self.script {
            script.act(world, state, events);
        }
        if let Some(planner) = &mut self.planner {
            planner.act(world, state, events);
        }
    }

    fn idle_until(&self, world: &World, state: &State) -> Minute {
        let script = self.script.as_ref().map_or(Minute::MAX, |script| script.idle_until(world, state));
        self.planner.as_ref().map_or(Minute::MAX, |planner| planner.idle_until(world, state)).min(script)
    }
}

/// A night in which nobody plays: an opponent on each side (the crew's first), under these rules.
///
/// Within a minute the crew begins first, as in the replay.
#[must_use]
pub fn duel(game: &Game, sides: [OpponentId; 2], rules: &Rules, amounts: Amounts) -> (State, Vec<Event>) {
    let world = &game.world;
    let mut controls = rules.controls(world);
    let is_public = |id: &ControlId| world.controls[id.index()].party != Party::Owner;
    let known: Vec<ControlId> = controls.iter().copied().filter(is_public).collect();
    controls.extend(sides.iter().flat_map(|side| &world.opponents[side.index()].controls));
    let mut state = State::under(world, &controls).taking(amounts);
    let mut runs = sides.map(|side| OpponentRun::new(world, side, &known));
    let mut events = Vec::new();
    while follow(world, &mut runs, &mut state, &mut events, Minute::MAX, |_| ()).is_ok() {}
    (state, events)
}
