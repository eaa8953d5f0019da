//! The debrief: what happened in a sentence, the money, which fact opened which door, both
//! sides' doings by time, and what would have changed the outcome. Everything comes from the events.

mod chain;
pub mod drawing;
mod headline;
mod lanes;
mod money;
mod what_if;
pub mod words;

use alloc::vec::Vec;

pub use chain::{Chain, Deed, Goal, Step, Thing, Thread};
pub use headline::{Headline, LineTale, Main, Stopped};
pub use lanes::{Line, LineKind};
pub use money::{Bar, Part, Waterfall};
pub use what_if::{Counterfactual, resimulate};

use super::{Game, Playthrough};
use crate::sim::Score;
use crate::world::ids::{ControlId, FactId, OpId, PotId};
use crate::world::model::{Fact, Fen, Side};

/// What a playthrough came to.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// What happened, in a few sentences.
    pub headline: Headline,
    /// Which of the crew's doings opened the door to which.
    pub chain: Chain,
    /// The two lanes, by time.
    pub lines: Vec<Line>,
    /// The money.
    pub score: Score,
    /// The same as a waterfall.
    pub waterfall: Waterfall,
    /// What the crew know about the owner.
    pub known: Vec<FactId>,
    /// The accounts and bindings that are still open and outlive the night.
    pub open: Vec<FactId>,
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
            .map(|control| what_if::counterfactual(game, play, control))
            .collect();
        controls.sort_by_key(|it| (it.net_loss, it.exposed, it.control));
        let (world, events) = (&game.world, &play.events);
        let held = |wanted: &dyn Fn(&Fact) -> bool| -> Vec<FactId> {
            let held = (0..).map(FactId).take(world.facts.len()).filter(|&id| play.state.holds(id));
            held.filter(|id| wanted(&world.facts[id.index()])).collect()
        };
        Self {
            headline: Headline::of(world, &play.state, events),
            chain: Chain::of(world, &play.state, events),
            lines: lanes::lines(game, events),
            waterfall: Waterfall::of(&score),
            score,
            known: held(&|fact| fact.identity && fact.held_by == Some(Side::Crew)),
            open: held(&|fact| fact.hidden),
            losses: money::losses(world, events),
            controls,
        }
    }

    /// The controls that would have changed the loss, or what is known about the owner.
    pub fn helpful(&self) -> impl Iterator<Item = &Counterfactual> {
        let score = self.score;
        self.controls.iter().filter(move |it| it.net_loss < score.net_loss || it.exposed < score.exposed)
    }
}
