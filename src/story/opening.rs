//! How a playthrough opens: at its beginning, or in the middle of the night as it was.

use alloc::vec::Vec;

use super::Game;
use crate::sim::{Event, ScriptRun, State, follow};
use crate::world::ids::ControlId;
use crate::world::model::{Minute, Side};

/// How a playthrough opens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Whom the player plays.
    pub role: Side,
    /// The controls switched on beforehand.
    pub controls: Vec<ControlId>,
    /// The minute at which the player takes over: until then both sides do what they did that
    /// night; none: from the beginning.
    pub from: Option<Minute>,
}

/// The night up to where the player takes over.
#[derive(Clone, Debug)]
pub(super) struct Prelude {
    pub state: State,
    pub events: Vec<Event>,
    /// Both sides' scripts as far as they were followed (indexed by [`Side::index`]).
    pub scripts: Vec<ScriptRun>,
}

impl Opening {
    /// From the beginning, with these controls switched on beforehand.
    #[must_use]
    pub fn new(role: Side, controls: &[ControlId]) -> Self {
        Self { role, controls: controls.to_vec(), from: None }
    }

    /// The same night, taken over at this minute.
    #[must_use]
    pub const fn at(mut self, minute: Minute) -> Self {
        self.from = Some(minute);
        self
    }

    /// The same with one more control.
    #[must_use]
    pub fn with(mut self, control: ControlId) -> Self {
        self.controls.push(control);
        self
    }

    /// Runs the night as it was up to where the player takes over.
    pub(super) fn prelude(&self, game: &Game) -> Prelude {
        let world = &game.world;
        let mut state = State::new(world, &self.controls);
        let mut events = Vec::new();
        let mut scripts: Vec<_> = Side::BOTH.map(|side| ScriptRun::new(world, game.historical(side))).into();
        let from = self.from.unwrap_or(0);
        let mut over = false;
        while !over && state.now < from {
            over = follow(world, &mut scripts, &mut state, &mut events, from, |_| ()).is_err();
        }
        Prelude { state, events, scripts }
    }
}
