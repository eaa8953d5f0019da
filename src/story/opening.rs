//! How a playthrough opens: at its beginning, or in the middle of the night as it was.

use super::{Game, OpponentRun};
use serde::{Deserialize, Serialize};
use sim::{Event, ScriptRun, State, follow};
use world::Rules;
use world::ids::{ControlId, OpponentId};
use world::model::{Amounts, Minute, Side, World};

/// How a playthrough opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Opening {
    /// Whom the player plays.
    pub role: Side,
    /// The controls switched on beforehand.
    pub controls: Vec<ControlId>,
    /// The minute at which the player takes over: until then both sides do what they did in 2020.
    /// `None`: the player plays from the beginning.
    pub from: Option<Minute>,
    /// The opponent on the other side; `None`: the script of the historical night.
    pub opponent: Option<OpponentId>,
    /// The amounts taken where a range is told. What is kept or shared of a night has the usual ones.
    pub amounts: Amounts,
}

/// A night, played by both sides alone up to the minute at which the player takes over.
#[derive(Clone, Debug)]
pub(super) struct Prelude {
    pub state: State,
    pub events: Vec<Event>,
    /// The opponent, with everything it has done so far.
    pub opponent_run: OpponentRun,
}

impl Opening {
    /// An opening at the beginning of the night, with these controls switched on.
    #[must_use]
    pub fn new(role: Side, controls: &[ControlId]) -> Self {
        Self { role, controls: controls.to_vec(), from: None, opponent: None, amounts: Amounts::Usual }
    }

    /// The same opening, with the player taking over at this minute.
    #[must_use]
    pub const fn at(mut self, minute: Minute) -> Self {
        self.from = Some(minute);
        self
    }

    /// The same opening, against another opponent.
    #[must_use]
    pub const fn against(mut self, opponent: OpponentId) -> Self {
        self.opponent = Some(opponent);
        self
    }

    /// The same opening, with other amounts where a range is told.
    #[must_use]
    pub const fn taking(mut self, amounts: Amounts) -> Self {
        self.amounts = amounts;
        self
    }

    /// The same opening, with one more control switched on.
    #[must_use]
    pub fn with(mut self, control: ControlId) -> Self {
        self.controls.push(control);
        self
    }

    /// The opponent on the other side.
    ///
    /// # Panics
    /// Never with packed content: it has opponents for both sides, and a test says so.
    #[must_use]
    pub fn opponent(&self, world: &World) -> OpponentId {
        let first = || world.opponents_of(self.role.other()).next().map(|(id, _)| id);
        self.opponent.or_else(first).expect("the content has opponents for both sides")
    }

    /// Runs the historical night up to the minute at which the player takes over.
    pub(super) fn prelude(&self, game: &Game) -> Prelude {
        let world = &game.world;
        let opponent = self.opponent(world);
        let mut controls = self.controls.clone();
        controls.extend(&world.opponents[opponent.index()].controls);
        let mut state = State::new(world, &controls).taking(self.amounts);
        let mut events = Vec::new();
        let mut scripts: Vec<_> = Side::BOTH.map(|side| ScriptRun::new(world, game.historical(side))).into();
        let from = self.from.unwrap_or(0);
        let mut over = false;
        while !over && state.now < from {
            over = follow(world, &mut scripts, &mut state, &mut events, from, |_| ()).is_err();
        }
        let script = scripts.swap_remove(self.role.other().index());
        let opponent_run = match world.opponents[opponent.index()].script {
            Some(own) if own == script.script() => OpponentRun::following(script),
            _ => OpponentRun::new(world, opponent, &Rules::of_the_night(world).controls(world)),
        };
        Prelude { state, events, opponent_run }
    }
}
