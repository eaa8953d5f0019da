//! Opponents: who plays the side that the player does not, by a script, a plan, or both.

use serde::{Deserialize, Serialize};

use super::alias::Kind;
use super::ids::{ControlId, OpId, OpponentId, ScriptId};
use super::model::{Minute, Side, World};
use base::MsgId;

/// An opponent: who plays the side that the player does not.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Opponent {
    /// Its id; it never changes.
    pub id: String,
    /// The side it plays.
    pub side: Side,
    /// What it is called.
    pub name: MsgId,
    /// What it is like, in a sentence or two.
    pub text: MsgId,
    /// What it does by the clock and by what it notices.
    pub script: Option<ScriptId>,
    /// How it plans, where it does.
    pub plan: Option<Plan>,
    /// Protections that are in place with it.
    pub controls: Vec<ControlId>,
}

/// The parameters of a crew that plans.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// How many of its hands it uses at once.
    pub hands: u8,
    /// Minutes from the start of one operation to that of the next.
    pub rest: Minute,
    /// The minute at which it begins.
    pub begins: Minute,
    /// The minute at which it goes home: nothing is begun from then on.
    pub stops: Minute,
    /// How often it tries what comes to nothing.
    pub tries: u16,
    /// Whether it plans again whenever something happens; otherwise it keeps to its first plan.
    pub adapts: bool,
    /// Operations that it does not know.
    pub without: Vec<OpId>,
    /// Operations that it wants for themselves, money or no money.
    pub also: Vec<OpId>,
}

impl World {
    /// The opponent with this id.
    #[must_use]
    pub fn opponent(&self, id: &str) -> Option<OpponentId> {
        let id = self.aliases.live(Kind::Opponent, id);
        let at = self.opponents.iter().position(|it| it.id == id)?;
        u16::try_from(at).ok().map(OpponentId)
    }

    /// Who can play this side, in declared order; the first does as was done that night.
    pub fn opponents_of(&self, side: Side) -> impl Iterator<Item = (OpponentId, &Opponent)> {
        (0..).map(OpponentId).zip(&self.opponents).filter(move |(_, it)| it.side == side)
    }
}
