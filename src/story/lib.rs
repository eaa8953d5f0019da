//! The story over the simulation: storylets, playthroughs, the debrief.
//!
//! Invariants: a choice *is* operations, so every outcome comes from `sim`; the
//! same choices give the same playthrough; a storylet's conditions read the
//! role's own view (endings may read the truth). Where a night is kept, how it
//! is shown and by which address are unknown here.

pub mod casefile;
pub mod claims;
pub mod debrief;
pub mod digest;
pub mod emergency_words;
pub mod explore;
pub mod glossary;
pub mod learning;
pub mod list;
mod opening;
mod opponent_run;
mod playthrough;
mod status;
mod trail;
mod view;
pub mod words;

pub use debrief::{Counterfactual, Debrief, Line, LineKind, resimulate};
pub use opening::Opening;
pub use opponent_run::{OpponentRun, duel};
pub use playthrough::{Act, BadChoice, Beat, Playthrough, Scene};
pub use status::{Knowledge, Line as LineStatus, Money};
pub use trail::{Lost, Retraced, Step, Trail, Why};
pub use view::{Notice, What, notices};

use world::ids::ScriptId;
use world::model::{Side, World};
use world::story::Story;

/// The rules and the story, loaded once.
#[derive(Clone, Debug)]
pub struct Game {
    /// The rules.
    pub world: World,
    /// The story.
    pub story: Story,
}

impl Game {
    /// The game that the build packed.
    #[must_use]
    pub fn load() -> Self {
        let (world, story) = content::played();
        Self { world, story }
    }

    /// The script that a side follows when nobody plays it.
    ///
    /// # Panics
    /// Never with packed content: both historical scripts are part of it, and a test says so.
    #[must_use]
    pub fn historical(&self, side: Side) -> ScriptId {
        let id = match side {
            Side::Crew => "crew-historical",
            Side::Owner => "owner-historical",
        };
        self.world.script(id).expect("both historical scripts are part of the content")
    }
}
