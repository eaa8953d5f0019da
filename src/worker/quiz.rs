//! The keys of the quizzes: which answers are right, by the analysis.

use analysis::{Checkup, LatestSafe};
use world::Rules;
use world::model::World;
use world::story::{Claim, Quiz};

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
