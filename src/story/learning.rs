//! The questions around a night: their right answers by the analysis, and the prompts for reflection.

use super::{Game, Playthrough};
use analysis::{Checkup, LatestSafe};
use world::Rules;
use world::model::World;
use world::story::{Claim, Prompt, Quiz};

/// The most prompts for reflection after one night.
pub const MOST_PROMPTS: usize = 3;

/// Which of a question's answers are right under the rules of the night, where nothing was set up:
/// as the analysis of its theft says, for each answer.
#[must_use]
pub fn right(world: &World, quiz: &Quiz) -> Vec<bool> {
    let Some(theft) = world.thefts.get(usize::from(quiz.theft)) else { return Vec::new() };
    let checkup = Checkup::new(world, &theft.start(world));
    let rules = Rules::of_the_night(world).controls(world);
    let reach = checkup.reach(&rules);
    let holds = |claim: &Claim| match *claim {
        Claim::OutOfReach(fact) => !reach.facts.has(fact.index()),
        Claim::Ends(control) => {
            let mut with = rules.clone();
            with.push(control);
            reach.loss > 0 && checkup.reach(&with).loss == 0
        }
        Claim::InTime(from, to) => match checkup.latest(&rules) {
            LatestSafe::Until(minute) => (from..=to).contains(&minute),
            LatestSafe::Never | LatestSafe::Always => false,
        },
    };
    quiz.answers.iter().map(|answer| holds(&answer.claim)).collect()
}

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
