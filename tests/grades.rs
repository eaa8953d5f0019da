//! Grades of certainty: what they promise, over all thefts, every single answer and some lines more.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::sync::LazyLock;

use analysis::{Checkup, Fact, Grade, Relaxed, Verdict, closure};
use checkup::{Answers, Profile, Reply, Setup};
use world::ids::{ControlId, OpId};
use world::model::{Harm, World};
use world::story::Story;

static WORLD: LazyLock<World> = LazyLock::new(content::whole_world);
static STORY: LazyLock<Story> = LazyLock::new(content::story);

/// Lines in which some harm is undecided or closed, as theft and answers.
const LINES: [(&str, &str); 8] = [
    ("locked-bag", "place=mainland screen=strong previews=hidden sim-pin=own bag=apart mirrors=no"),
    ("locked-bag", "place=mainland screen=strong previews=hidden sim-pin=own bag=same mirrors=no"),
    ("locked-bag", "place=mainland screen=weak previews=hidden sim-pin=own bag=apart mirrors=no vendor=device"),
    ("sim-only", "place=elsewhere sim-pin=own bag=apart"),
    ("sim-only", "place=mainland bank-number=elsewhere quick-pay=both codes-apart=apart pay-app=both bag=apart"),
    ("remote-swap", "place=elsewhere carrier-lock=yes"),
    ("number-recycled", "place=elsewhere pay-app=both codes-apart=apart bank-number=elsewhere"),
    ("insider", "place=mainland screen=strong self-lock=soon sim-pin=own device=feature"),
];

fn setup(theft: &str, answers: &str, policy: &str) -> Setup {
    let (mut said, mut besides) = (Answers::default(), Vec::new());
    for (question, answer) in answers.split_whitespace().map(|pair| pair.split_once('=').unwrap()) {
        besides.extend(said.say(&STORY, question, Reply::Answer(answer.to_owned())));
    }
    assert_eq!(Profile::of(&STORY, &said).answered(), said.iter().count(), "{answers}: each is an answer");
    let (theft, policy) = (WORLD.theft(theft).unwrap(), WORLD.policy(policy).unwrap());
    Profile::of(&STORY, &said).setup(&WORLD, &STORY, policy, theft, &besides)
}

/// The setups that are looked at, each with its name.
fn setups() -> Vec<(String, Setup)> {
    let mut all = Vec::new();
    let mut add = |theft: &str, answers: &str, policy: &str| {
        all.push((format!("{theft} {policy} {answers}"), setup(theft, answers, policy)));
    };
    for theft in &WORLD.thefts {
        WORLD.policies.iter().for_each(|policy| add(&theft.id, "", &policy.id));
        for (question, answer) in
            STORY.questions.iter().flat_map(|it| it.answers.iter().map(move |answer| (it, answer)))
        {
            add(&theft.id, &format!("{}={}", question.id, answer.id), "today");
        }
    }
    LINES.iter().for_each(|(theft, answers)| ["today", "2020-10-19"].iter().for_each(|date| add(theft, answers, date)));
    all
}

/// A setup, examined: the verdict, and what is reached in each reading.
struct Examined {
    name: String,
    setup: Setup,
    checkup: Checkup<'static>,
    verdict: Verdict,
    worse: BTreeSet<Fact>,
    told: BTreeSet<Fact>,
    better: BTreeSet<Fact>,
}

static EXAMINED: LazyLock<Vec<Examined>> = LazyLock::new(|| setups().into_iter().map(examined).collect());

fn examined((name, setup): (String, Setup)) -> Examined {
    let checkup = Checkup::new(&WORLD, &setup.start);
    let verdict = checkup.verdict(&setup.controls, &setup.undecided);
    let all: Vec<ControlId> = setup.controls.iter().chain(&setup.undecided).copied().collect();
    let reach = |relaxed: &Relaxed, controls: &[ControlId]| closure(relaxed, controls).iter().collect::<BTreeSet<_>>();
    let (relaxed, documented) = (checkup.relaxed(), checkup.relaxed().documented());
    let worse = reach(relaxed, &setup.controls);
    let (told, better) = (reach(&documented, &setup.controls), reach(&documented, &all));
    Examined { name, setup, verdict, worse, told, better, checkup }
}

impl Examined {
    fn goals(&self) -> Vec<Fact> {
        self.checkup.relaxed().goals.iter().map(|goal| goal.fact).collect()
    }

    fn facts(&self, harm: Harm) -> Vec<Fact> {
        let relaxed = self.checkup.relaxed();
        let is_debt = |goal: &&analysis::Goal| WORLD.pots[goal.pot.index()].debt == (harm == Harm::Debts);
        match harm {
            Harm::Money | Harm::Debts => relaxed.goals.iter().filter(is_debt).map(|goal| goal.fact).collect(),
            _ => relaxed.harms.iter().filter(|(_, it)| *it == harm).map(|&(fact, _)| fact).collect(),
        }
    }

    /// Each grade, with the facts that it is about and those of them that are told as reached.
    fn grades(&self) -> Vec<(Grade, Vec<Fact>)> {
        let harms = self.verdict.harms.iter().map(|it| (it.grade, self.facts(it.harm)));
        harms.chain([(self.verdict.grade, self.goals())]).collect()
    }
}

#[test]
fn what_is_documented_is_reached_in_the_worse_reading() {
    let mut seen = BTreeSet::new();
    for it in EXAMINED.iter() {
        assert!(it.told.is_subset(&it.worse), "{}", it.name);
        for (grade, facts) in it.grades() {
            let reached = |of: &BTreeSet<Fact>| facts.iter().any(|fact| of.contains(fact));
            seen.insert(grade);
            let owed = match (reached(&it.told), reached(&it.worse)) {
                (true, _) => Grade::Documented,
                (false, true) => Grade::Undecided,
                (false, false) => Grade::Closed,
            };
            assert_eq!(grade, owed, "{}", it.name);
        }
        for harm in &it.verdict.harms {
            let reached: Vec<Fact> = it.facts(harm.harm).into_iter().filter(|fact| it.worse.contains(fact)).collect();
            assert_eq!(harm.facts, reached, "{} {:?}", it.name, harm.harm);
        }
    }
    assert_eq!(seen.len(), 3, "each grade is met: {seen:?}");
}

#[test]
fn the_better_reading_is_never_worse() {
    let mut apart = 0;
    for it in EXAMINED.iter() {
        let Verdict { best, worst, harms, .. } = &it.verdict;
        assert!(best <= worst, "{}", it.name);
        assert!(harms.iter().all(|harm| harm.best <= harm.worst), "{}", it.name);
        let judged: BTreeSet<Fact> = it.grades().into_iter().flat_map(|(_, facts)| facts).collect();
        assert!(it.better.intersection(&judged).all(|fact| it.told.contains(fact)), "{}", it.name);
        // The sums are those of the goals, and those of money and debts together.
        let sum = |of: &BTreeSet<Fact>| {
            let goals = it.checkup.relaxed().goals.iter().filter(|goal| of.contains(&goal.fact));
            goals.map(|goal| goal.loss).sum::<i64>()
        };
        assert_eq!((*best, *worst), (sum(&it.better), sum(&it.worse)), "{}", it.name);
        let both = harms.iter().fold((0, 0), |all, harm| (all.0 + harm.best, all.1 + harm.worst));
        assert_eq!(both, (*best, *worst), "{}", it.name);
        apart += usize::from(best < worst);
    }
    assert!(apart > 300, "the readings differ: {apart}");
}

#[test]
fn a_harm_that_is_closed_is_reached_in_neither() {
    let mut closed = 0;
    for it in EXAMINED.iter() {
        for (_, facts) in it.grades().into_iter().filter(|(grade, _)| *grade == Grade::Closed) {
            assert!(facts.iter().all(|fact| !it.worse.contains(fact) && !it.better.contains(fact)), "{}", it.name);
            closed += 1;
        }
        if it.verdict.grade != Grade::Closed {
            assert!(it.verdict.closed_by.is_empty() && it.verdict.worst > 0, "{}", it.name);
            continue;
        }
        // What closes it does so alone, with none to spare.
        let loses = |controls: &[ControlId]| {
            let reached = closure(it.checkup.relaxed(), controls);
            it.goals().iter().any(|&goal| reached.has(goal))
        };
        let closed_by = &it.verdict.closed_by;
        assert!(closed_by.iter().all(|id| it.setup.controls.contains(id)) && !loses(closed_by), "{}", it.name);
        for spare in closed_by {
            let less: Vec<ControlId> = closed_by.iter().copied().filter(|id| id != spare).collect();
            assert!(loses(&less), "{}: {} is one too many", it.name, WORLD.controls[spare.index()].id);
        }
    }
    assert!(closed > 30, "{closed}");
}

#[test]
fn the_rules_that_decide_are_just_those_that_lower_something() {
    let mut named = 0;
    for it in EXAMINED.iter().step_by(7) {
        let bad: BTreeSet<Fact> = it.grades().into_iter().flat_map(|(_, facts)| facts).collect();
        let bad: BTreeSet<Fact> = bad.intersection(&it.worse).copied().collect();
        for &rule in &it.setup.undecided {
            let with: Vec<ControlId> = it.setup.controls.iter().copied().chain([rule]).collect();
            let reached = closure(it.checkup.relaxed(), &with);
            let lowers = bad.iter().any(|&fact| !reached.has(fact));
            assert_eq!(it.verdict.rules.contains(&rule), lowers, "{}: {}", it.name, WORLD.controls[rule.index()].id);
            named += usize::from(lowers);
        }
        for op in &it.verdict.unknown {
            let mut without = it.checkup.relaxed().clone();
            without.ways.retain(|way| way.op != Some(*op) || !way.unknown);
            let reached = closure(&without, &it.setup.controls);
            assert!(bad.iter().any(|&fact| !reached.has(fact)), "{}: {}", it.name, WORLD.ops[op.index()].id);
        }
    }
    assert!(named > 50, "{named}");
}

#[test]
fn a_set_against_a_harm_closes_it_with_none_to_spare() {
    let mut sets = 0;
    for (theft, answers) in LINES {
        let it = examined((format!("{theft} {answers}"), setup(theft, answers, "today")));
        for harm in Harm::ALL {
            let facts = it.facts(harm);
            let is_open = |more: &[ControlId]| {
                let with: Vec<ControlId> = it.setup.controls.iter().chain(more).copied().collect();
                let reached = closure(it.checkup.relaxed(), &with);
                facts.iter().any(|&fact| reached.has(fact))
            };
            for set in it.checkup.sets_against(harm, &it.setup.controls).sets {
                assert!(!is_open(&set), "{}: {harm:?} {set:?}", it.name);
                for spare in &set {
                    let less: Vec<ControlId> = set.iter().copied().filter(|id| id != spare).collect();
                    assert!(is_open(&less), "{}: {harm:?} {set:?} without {spare:?}", it.name);
                }
                sets += usize::from(!set.is_empty());
            }
        }
    }
    assert!(sets > 10, "{sets}");
}

#[test]
fn a_documented_way_is_one_that_is_reached_without_what_nobody_knows() {
    for (theft, answers) in LINES {
        let it = examined((format!("{theft} {answers}"), setup(theft, answers, "today")));
        let routes = it.checkup.routes(&it.setup.controls);
        let led: BTreeSet<Fact> = routes.iter().map(|route| route.goal).collect();
        let told: BTreeSet<Fact> = it.goals().into_iter().filter(|goal| it.told.contains(goal)).collect();
        assert_eq!(led, told, "{}", it.name);
        for route in &routes {
            let last = route.path.steps.iter().any(|step| step.adds.contains(&route.goal));
            assert!(last, "{}: {}", it.name, it.checkup.relaxed().facts[route.goal]);
            // Each case is one in which a step of the way was done.
            let cases = route.path.steps.iter().flat_map(|step| &WORLD.ops[step.op.index()].cases);
            let cases: BTreeSet<_> = cases.copied().collect();
            assert_eq!(route.cases.iter().copied().collect::<BTreeSet<_>>(), cases, "{}", it.name);
        }
    }
}

#[test]
fn a_protection_that_may_stop_something_is_named_only_where_that_could_be_done() {
    let answers = "device=android-gms screen=weak self-lock=snatch code-seen=both";
    let (mut named, mut idle) = (BTreeSet::new(), BTreeSet::new());
    for theft in &WORLD.thefts {
        let it = examined((theft.id.clone(), setup(&theft.id, answers, "today")));
        let is_possible = |op: &OpId| {
            let mut ways = it.checkup.relaxed().ways.iter().filter(|way| way.op == Some(*op));
            ways.any(|way| way.factors.iter().all(|fact| it.worse.contains(fact)))
        };
        for &id in &it.setup.controls {
            let control = &WORLD.controls[id.index()];
            let stops = control.lowers.iter().any(is_possible);
            assert_eq!(it.verdict.lowered_by.contains(&id), stops, "{}: {}", it.name, control.id);
            if stops {
                named.insert(&control.id);
            } else if !control.lowers.is_empty() {
                idle.insert(&control.id);
            }
        }
    }
    assert!(named.len() >= 3 && !idle.is_empty(), "{named:?} named, {idle:?} with nothing to stop");
}
