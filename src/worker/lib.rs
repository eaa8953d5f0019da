//! What thinks long: the analysis of a setup, what single protections would have changed, the search
//! for turning points, the incident under other rules, the keys of the quizzes.
//!
//! It is a module of its own (`main.rs`), run in a web worker, or in the page where no worker starts,
//! and fetched when it is first wanted. The page's own module holds none of this.
//!
//! Invariants, with tests in `tests/worker.rs`: an answer is what the functions below it say, wherever
//! and in however many steps it was found; a question that is asked again goes on where it was left;
//! a message that cannot be read is passed over.

mod job;
pub mod quiz;
pub mod scenario;
mod work;

pub use job::{Job, Progress, answer};
use story::Game;
pub use work::Work;
use world::World;

/// What questions are answered from.
#[derive(Clone, Debug)]
pub struct Library {
    /// The night's rules and the story.
    pub game: Game,
    /// The whole world, with what other documented cases show.
    pub whole: World,
}

impl Library {
    /// What the build packed.
    #[must_use]
    pub fn load() -> Self {
        let (whole, story) = content::whole();
        Self { game: Game { world: whole.clone().into_night(), story }, whole }
    }
}
