//! The debrief: the headline, the money, the attack chain, both sides' actions by time, and what would
//! have changed the outcome. Everything is worked out from the events.

mod chain;
mod headline;
mod lanes;
mod money;
mod players;
mod real;
mod turning;
mod what_if;
pub mod words;

pub use chain::{Chain, Deed, Goal, Step, Thing, Thread};
pub use headline::{Headline, LineTale, Main, Stopped};
pub use lanes::{Line, LineKind};
pub use money::{Bar, Part, Waterfall};
pub use real::that_night;
pub use turning::{Search, Turn, Turning, outcome};
pub use what_if::{Counterfactual, counterfactual, helpful, protections, resimulate, sorted};

use super::{Game, Playthrough};
use sim::Score;
use world::ids::{FactId, OpId, PotId};
use world::model::{Fact, Fen, Side};

/// The debrief of a playthrough.
#[derive(Clone, Debug)]
pub struct Debrief {
    /// The headline.
    pub headline: Headline,
    /// The attack chain: which of the crew's operations made which later ones possible.
    pub chain: Chain,
    /// The two lanes, by time.
    pub lines: Vec<Line>,
    /// The score: attempted, blocked, clawed back, lost.
    pub score: Score,
    /// The score as a waterfall.
    pub waterfall: Waterfall,
    /// The identity facts that the crew hold.
    pub known: Vec<FactId>,
    /// The accounts and bindings that are still open and outlive the night.
    pub open: Vec<FactId>,
    /// Where the owner's money went, by operation, in fen.
    pub losses: Vec<(OpId, PotId, Fen)>,
    /// What each single protection would have changed, the most helpful first.
    pub controls: Vec<Counterfactual>,
}

impl Debrief {
    /// Makes the debrief of a playthrough, running it again once for each control.
    #[must_use]
    pub fn of(game: &Game, play: &Playthrough) -> Self {
        let controls = protections(game, play).map(|control| counterfactual(game, play, control)).collect();
        Self { controls: sorted(controls), ..Self::told(game, play) }
    }

    /// Makes the debrief without counterfactuals: nothing is run again.
    #[must_use]
    pub fn told(game: &Game, play: &Playthrough) -> Self {
        let score = Score::of(&game.world, &play.state, &play.events);
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
            controls: Vec::new(),
        }
    }

    /// The controls that would have changed the loss, or what is known about the owner.
    pub fn helpful(&self) -> impl Iterator<Item = &Counterfactual> {
        helpful(&self.controls, self.score)
    }
}
