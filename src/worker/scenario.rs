//! The analysis of one scenario: one way of losing the phone, with one setup.
//!
//! In parts: the summary is needed at once; lockouts, the residual risk and the played-through run may
//! come later, one at a time.

use analysis::{Checkup, HANDS, best_path, latest_safe, lockouts, minimal_sets, reach};
use checkup::{Certainty, Gain, Grade, Lockout, Residual, ScenarioSummary, Setup, Witness};
use world::ids::{FactId, PotId};
use world::model::{Harm, World};

/// The summary of a setup.
#[must_use]
pub fn summary(world: &World, setup: &Setup) -> ScenarioSummary {
    let checkup = Checkup::new(world, &setup.start);
    let engine = checkup.engine(&setup.controls);
    let reach = reach(&engine);
    let path = best_path(&engine, &reach, HANDS);
    let with = engine.candidates.iter().enumerate().map(|(at, &id)| (id, engine.loss(&engine.reach(1 << at))));
    let gain = |&fact: &usize| -> Option<Gain> {
        if fact < world.facts.len() {
            return Some(Gain::Fact(FactId(u16::try_from(fact).ok()?)));
        }
        let goal = reach.goals.iter().find(|goal| goal.fact == fact);
        goal.map(|goal| Gain::Money(goal.pot, goal.loss)).or_else(|| moved(world, checkup.relaxed().facts.get(fact)?))
    };
    let steps = path.iter().flat_map(|path| &path.steps);
    ScenarioSummary {
        loss: reach.loss,
        first: reach.goals.first().map_or(0, |goal| goal.loss),
        rest: reach.goals.iter().skip(1).map(|goal| Gain::Money(goal.pot, goal.loss)).collect(),
        earliest: reach.goals.iter().map(|goal| goal.earliest).min(),
        gains: steps.map(|step| step.adds.iter().filter_map(gain).collect()).collect(),
        path,
        latest: latest_safe(world, &engine, &setup.controls, 0),
        sets: minimal_sets(world, &engine),
        with: with.collect(),
    }
}

/// How sure it is what a setup leads to.
#[must_use]
pub fn graded(world: &World, setup: &Setup) -> Certainty {
    let checkup = Checkup::new(world, &setup.start);
    let verdict = checkup.verdict(&setup.controls, &setup.undecided);
    let harms = verdict.harms.iter().filter(|it| it.harm != Harm::Money && it.grade > Grade::Closed);
    Certainty {
        grade: verdict.grade,
        best: verdict.best,
        worst: verdict.worst,
        harms: harms.map(|it| it.harm).collect(),
        rules: verdict.rules,
        closed_by: verdict.closed_by,
        lowered_by: verdict.lowered_by,
        cases: checkup.cases(&setup.controls),
    }
}

/// The operations that the owner could no longer do herself in a setup.
#[must_use]
pub fn locked_out(world: &World, setup: &Setup) -> Vec<Lockout> {
    lockouts(world, &setup.start, &setup.controls)
}

/// The residual risk of a setup: what no control of the owner's removes.
#[must_use]
pub fn left_over(world: &World, setup: &Setup) -> Residual {
    Checkup::new(world, &setup.start).residual(&setup.controls)
}

/// The witness of a setup: whether a run of the timed world loses the money.
#[must_use]
pub fn played(world: &World, setup: &Setup) -> Witness {
    Checkup::new(world, &setup.start).witness(&setup.controls)
}

/// The pot whose money was moved, from the fact's id.
fn moved(world: &World, id: &str) -> Option<Gain> {
    let from = id.strip_prefix("moved:")?.split(':').next()?;
    let pot = world.pots.iter().position(|pot| pot.id == from)?;
    Some(Gain::Moved(PotId(u16::try_from(pot).ok()?)))
}
