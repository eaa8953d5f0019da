//! Grades of certainty: how sure it is that a harm can be reached, and what decides it.
//!
//! The worse reading of the rules is the one in which no rule is in force of which nobody outside
//! knows; the better one has them all, and none of the ways that are merely thinkable.
//!
//! Invariants, each with a test in `tests/grades.rs`: what is documented is reached in the worse
//! reading; the better reading is never worse; a harm that is closed is reached in neither.

use super::closure::{closure, closure_by};
use super::engine::{Engine, Mask};
use super::path::Path;
use super::planner::add_new;
use super::relaxed::{Fact, Relaxed, Way};
use super::report::{Checkup, HANDS};
use super::sets::{MinimalSets, minimal_sets};
use base::Bits;
use serde::{Deserialize, Serialize};
use world::ids::{CaseId, ControlId, OpId};
use world::model::{Fen, Harm, World};

/// How sure it is that a harm can be reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    /// No way leads there: protections close it, or nothing is there to be had.
    Closed,
    /// No documented way leads there; rules decide that nobody outside knows.
    Undecided,
    /// Documented ways lead there.
    Documented,
}

impl Grade {
    /// The grade's id in answers to other programs.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Closed => "closed",
            Self::Undecided => "undecided",
            Self::Documented => "documented",
        }
    }
}

/// What can be said of one kind of harm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HarmGrade {
    /// The kind.
    pub harm: Harm,
    /// How sure it is.
    pub grade: Grade,
    /// What of this kind is reached in the worse reading: facts of the relaxed world.
    pub facts: Vec<Fact>,
    /// Of money and debts the sum in the better reading, in fen.
    pub best: Fen,
    /// The same in the worse reading.
    pub worst: Fen,
}

/// What can be said of a setup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// How sure it is that money is lost or owed.
    pub grade: Grade,
    /// What could be lost in the better reading, in fen.
    pub best: Fen,
    /// The same in the worse reading.
    pub worst: Fen,
    /// Each kind of harm, in the order of [`Harm::ALL`].
    pub harms: Vec<HarmGrade>,
    /// The rules that nobody outside knows and each of which alone would lower the sum or a harm.
    pub rules: Vec<ControlId>,
    /// The crew's operations of which nobody outside knows whether they can be done, as far as more is
    /// reached by them.
    pub unknown: Vec<OpId>,
    /// Where nothing can be lost: protections in force that close it together, none to spare.
    pub closed_by: Vec<ControlId>,
    /// Protections in force that may stop something, and are not reckoned with.
    pub lowered_by: Vec<ControlId>,
}

/// A documented way to a pot, or to another harm.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Route {
    /// Where it leads, a fact of the relaxed world: that a pot was drawn from, or the harm.
    pub goal: Fact,
    /// The way.
    pub path: Path,
    /// The cases in which its operations were done.
    pub cases: Vec<CaseId>,
}

impl Checkup<'_> {
    /// The verdict on a setup under these controls, where nobody outside knows of the `undecided` ones.
    #[must_use]
    pub fn verdict(&self, controls: &[ControlId], undecided: &[ControlId]) -> Verdict {
        let (world, relaxed) = (self.world(), self.relaxed());
        let documented =
            |controls: &[ControlId]| closure_by(relaxed, |way| !way.unknown && way.is_open(|it| controls.contains(it)));
        let all: Vec<ControlId> = controls.iter().chain(undecided).copied().collect();
        let worst = closure(relaxed, controls);
        let told = documented(controls);
        let best = documented(&all);
        let kinds = relaxed.kinds(world);
        let harms: Vec<HarmGrade> = (kinds.iter())
            .map(|(harm, facts)| HarmGrade {
                harm: *harm,
                grade: grade(facts, &worst, &told),
                facts: facts.iter().copied().filter(|&fact| worst.has(fact)).collect(),
                best: loss(relaxed, facts, &best),
                worst: loss(relaxed, facts, &worst),
            })
            .collect();
        let goals: Vec<Fact> = relaxed.goals.iter().map(|goal| goal.fact).collect();
        let grade = grade(&goals, &worst, &told);
        let bad: Vec<Fact> = kinds.iter().flat_map(|(_, facts)| facts).copied().filter(|&it| worst.has(it)).collect();
        let lowers = |&&control: &&ControlId| {
            let with: Vec<ControlId> = controls.iter().copied().chain([control]).collect();
            let less = closure(relaxed, &with);
            bad.iter().any(|&fact| !less.has(fact))
        };
        Verdict {
            grade,
            best: relaxed.loss(&best),
            worst: relaxed.loss(&worst),
            rules: undecided.iter().filter(lowers).copied().collect(),
            unknown: unknown(relaxed, controls, &bad),
            closed_by: if grade == Grade::Closed { closing(relaxed, controls, &goals) } else { Vec::new() },
            lowered_by: lowered_by(world, relaxed, controls, &worst),
            harms,
        }
    }

    /// The smallest sets of further controls of hers that close one kind of harm.
    #[must_use]
    pub fn sets_against(&self, harm: Harm, controls: &[ControlId]) -> MinimalSets {
        let (world, relaxed) = (self.world(), self.relaxed());
        let facts = relaxed.kinds(world).into_iter().find(|(it, _)| *it == harm).map_or_else(Vec::new, |(_, it)| it);
        minimal_sets(world, &self.engine(controls).towards(&facts))
    }

    /// The quickest documented way to each pot that is reached by documented ways, the greatest sum first.
    #[must_use]
    pub fn routes(&self, controls: &[ControlId]) -> Vec<Route> {
        let mut goals = self.relaxed().goals.clone();
        goals.sort_by_key(|goal| (core::cmp::Reverse(goal.loss), goal.fact));
        self.routes_to(&goals.iter().map(|goal| goal.fact).collect::<Vec<_>>(), controls)
    }

    /// The cases in which operations of the quickest documented ways to money were done, those of the
    /// greatest sum first.
    #[must_use]
    pub fn cases(&self, controls: &[ControlId]) -> Vec<CaseId> {
        let mut cases = Vec::new();
        add_new(&mut cases, self.routes(controls).into_iter().flat_map(|route| route.cases));
        cases
    }

    /// The quickest documented way to each of these facts that is reached by documented ways.
    #[must_use]
    pub fn routes_to(&self, facts: &[Fact], controls: &[ControlId]) -> Vec<Route> {
        let world = self.world();
        let engine = Engine::new(world, &self.relaxed().documented(), controls, |_| false);
        let reached = engine.reach(Mask::default());
        let route = |&goal: &Fact| {
            let path = engine.path(goal, Mask::default(), HANDS, 1)?;
            let mut cases = Vec::new();
            add_new(&mut cases, path.steps.iter().flat_map(|step| world.ops[step.op.index()].cases.iter().copied()));
            Some(Route { goal, path, cases })
        };
        facts.iter().filter(|&&fact| reached.has(fact)).filter_map(route).collect()
    }
}

fn grade(facts: &[Fact], worst: &Bits, told: &Bits) -> Grade {
    if facts.iter().any(|&fact| told.has(fact)) {
        Grade::Documented
    } else if facts.iter().any(|&fact| worst.has(fact)) {
        Grade::Undecided
    } else {
        Grade::Closed
    }
}

/// The sum of the goals among these facts that are reached, in fen.
fn loss(relaxed: &Relaxed, facts: &[Fact], reached: &Bits) -> Fen {
    let goals = relaxed.goals.iter().filter(|goal| facts.contains(&goal.fact) && reached.has(goal.fact));
    goals.map(|goal| goal.loss).sum()
}

/// The operations without whose unknown ways less harm is reached.
fn unknown(relaxed: &Relaxed, controls: &[ControlId], bad: &[Fact]) -> Vec<OpId> {
    let mut ops: Vec<OpId> = relaxed.ways.iter().filter(|way| way.unknown).filter_map(|way| way.op).collect();
    ops.dedup();
    ops.retain(|op| {
        let is_it = |way: &Way| way.unknown && way.op == Some(*op);
        let less = closure_by(relaxed, |way| !is_it(way) && way.is_open(|it| controls.contains(it)));
        bad.iter().any(|&fact| !less.has(fact))
    });
    ops
}

/// Controls among those in force that alone leave the goals out of reach, none to spare.
fn closing(relaxed: &Relaxed, controls: &[ControlId], goals: &[Fact]) -> Vec<ControlId> {
    let mut left = controls.to_vec();
    let mut at = 0;
    while at < left.len() {
        let mut without = left.clone();
        without.remove(at);
        let reached = closure(relaxed, &without);
        if goals.iter().any(|&goal| reached.has(goal)) {
            at += 1;
        } else {
            left = without;
        }
    }
    left
}

/// The controls in force that may stop an operation which can be done.
fn lowered_by(world: &World, relaxed: &Relaxed, controls: &[ControlId], worst: &Bits) -> Vec<ControlId> {
    let possible = |op: &OpId| {
        let ways = relaxed.ways.iter().filter(|way| way.op == Some(*op));
        ways.into_iter().any(|way| way.factors.iter().all(|&fact| worst.has(fact)))
    };
    let lowers = |id: &&ControlId| world.controls[id.index()].lowers.iter().any(possible);
    controls.iter().filter(lowers).copied().collect()
}
