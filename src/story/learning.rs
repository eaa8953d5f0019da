//! The prompts for reflection after a night.

use super::{Game, Playthrough};
use world::story::Prompt;

/// The most prompts for reflection after one night.
pub const MOST_PROMPTS: usize = 3;

/// The prompts for reflection after a playthrough: those for its ending first, then those for its role.
#[must_use]
pub fn prompts<'a>(game: &'a Game, play: &Playthrough) -> Vec<&'a Prompt> {
    let ending = play.scene.as_ref().map(|scene| scene.storylet);
    let own = |about: bool| {
        game.story.prompts.iter().filter(move |it| it.role == play.opening.role && it.endings.is_empty() != about)
    };
    let named = own(true).filter(|it| ending.is_some_and(|ending| it.endings.contains(&ending)));
    named.chain(own(false)).take(MOST_PROMPTS).collect()
}
