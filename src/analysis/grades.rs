//! Grades of certainty: how sure it is that a harm can be reached, and what decides it.
//!
//! The worse reading of the rules is the one in which no rule is in force of which nobody outside
//! knows; the better one has them all, and none of the ways that are merely thinkable.
//!
//! Invariants, each with a test in `tests/grades.rs`: what is documented is reached in the worse
//! reading; the better reading is never worse; a harm that is closed is reached in neither.

use super::closure::Closures;
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
        let closures = Closures::new(relaxed);
        let documented = |controls: &[ControlId]| closures.under_by(controls, |way| !way.unknown);
        let all: Vec<ControlId> = controls.iter().chain(undecided).copied().collect();
        let worst = closures.under(controls);
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
        let closes = Closes::of(relaxed, &worst);
        let lowers = |&&control: &&ControlId| {
            let with: Vec<ControlId> = controls.iter().copied().chain([control]).collect();
            closes.has(control) && lacks(&closures.under(&with), &bad)
        };
        Verdict {
            grade,
            best: relaxed.loss(&best),
            worst: relaxed.loss(&worst),
            rules: undecided.iter().filter(lowers).copied().collect(),
            unknown: unknown(&closures, relaxed, controls, &worst, &bad),
            closed_by: if grade == Grade::Closed {
                closing(&closures, relaxed, controls, &worst, &goals)
            } else {
                Vec::new()
            },
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
        let engine = Engine::documented(world, self.relaxed(), controls);
        let reached = engine.reach(Mask::default());
        let facts: Vec<Fact> = facts.iter().copied().filter(|&fact| reached.has(fact)).collect();
        let route = |(&goal, path): (&Fact, Option<Path>)| {
            let path = path?;
            let mut cases = Vec::new();
            add_new(&mut cases, path.steps.iter().flat_map(|step| world.ops[step.op.index()].cases.iter().copied()));
            Some(Route { goal, path, cases })
        };
        facts.iter().zip(engine.paths(&facts, Mask::default(), HANDS, 1)).filter_map(route).collect()
    }
}

/// The controls that close a way which could be gone where these facts are reached: without one that does not,
/// or besides it, just the same is reached by the ways that it leaves open.
struct Closes(Vec<ControlId>);

impl Closes {
    fn of(relaxed: &Relaxed, reached: &Bits) -> Self {
        let ways = relaxed.ways.iter().filter(|way| is_possible(way, reached));
        let mut all: Vec<ControlId> = ways.flat_map(|way| way.blocked_by.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        Self(all)
    }

    fn has(&self, control: ControlId) -> bool {
        self.0.binary_search(&control).is_ok()
    }
}

/// Whether all factors of a way are reached.
fn is_possible(way: &Way, reached: &Bits) -> bool {
    way.factors.iter().all(|&fact| reached.has(fact))
}

/// Whether any of these facts is not reached.
fn lacks(reached: &Bits, facts: &[Fact]) -> bool {
    facts.iter().any(|&fact| !reached.has(fact))
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

/// The operations without whose unknown ways less harm is reached than is at `worst`.
fn unknown(
    closures: &Closures<'_>,
    relaxed: &Relaxed,
    controls: &[ControlId],
    worst: &Bits,
    bad: &[Fact],
) -> Vec<OpId> {
    let ways = relaxed.ways.iter().filter(|way| way.unknown && is_possible(way, worst));
    let mut ops: Vec<OpId> = ways.filter_map(|way| way.op).collect();
    ops.dedup();
    ops.retain(|op| lacks(&closures.under_by(controls, |way| !way.unknown || way.op != Some(*op)), bad));
    ops
}

/// Controls among those in force that alone leave the goals out of reach, none to spare; `worst` is what is
/// reached with all of them.
fn closing(
    closures: &Closures<'_>,
    relaxed: &Relaxed,
    controls: &[ControlId],
    worst: &Bits,
    goals: &[Fact],
) -> Vec<ControlId> {
    let mut left = controls.to_vec();
    let (mut closes, mut at) = (Closes::of(relaxed, worst), 0);
    while at < left.len() {
        let mut without = left.clone();
        if !closes.has(without.remove(at)) {
            left = without;
            continue;
        }
        let reached = closures.under(&without);
        if goals.iter().any(|&goal| reached.has(goal)) {
            at += 1;
        } else {
            (left, closes) = (without, Closes::of(relaxed, &reached));
        }
    }
    left
}

/// The controls in force that may stop an operation which can be done.
fn lowered_by(world: &World, relaxed: &Relaxed, controls: &[ControlId], worst: &Bits) -> Vec<ControlId> {
    let possible = |op: &OpId| {
        let ways = relaxed.ways.iter().filter(|way| way.op == Some(*op));
        ways.into_iter().any(|way| is_possible(way, worst))
    };
    let lowers = |id: &&ControlId| world.controls[id.index()].lowers.iter().any(possible);
    controls.iter().filter(lowers).copied().collect()
}
