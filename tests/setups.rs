//! The analysis of real setups: what it says about a theft, under a date's rules, with some controls,
//! must bear a run of the timed world; and what everybody should know must come out of it.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use analysis::{
    Checkup, Eager, Engine, HORIZON, LatestSafe, Mask, POLL, Witness, closure, latest_safe, lockouts, minimal_sets,
};
use common::words;
use proptest::prelude::*;
use sim::{Action, Event, EventKind, Policy as _, ScriptRun, State, apply};
use world::Rules;
use world::ids::{ControlId, FactId, OpId, PotId};
use world::model::{Fen, Minute, Party, Side, World};

static WORLD: LazyLock<World> = LazyLock::new(content::whole_world);

/// A theft under the rules of a date.
#[derive(Clone, Debug)]
struct Case {
    theft: &'static str,
    policy: &'static str,
    start: Vec<FactId>,
    rules: Vec<ControlId>,
}

impl Case {
    fn new(theft: &'static str, policy: &'static str) -> Self {
        let rules = Rules::of_the_night(&WORLD).at(WORLD.policy(policy).unwrap()).controls(&WORLD);
        Self { theft, policy, start: WORLD.theft(theft).unwrap().start(&WORLD), rules }
    }

    /// Every theft under every date's rules.
    fn all() -> Vec<Self> {
        let dates = WORLD.policies.iter().map(|policy| policy.id.as_str());
        dates.flat_map(|policy| WORLD.thefts.iter().map(move |theft| Self::new(&theft.id, policy))).collect()
    }

    fn checkup(&self) -> Checkup<'static> {
        Checkup::new(&WORLD, &self.start)
    }

    /// These controls besides the date's.
    fn with(&self, ids: &[ControlId]) -> Vec<ControlId> {
        let mut controls: Vec<ControlId> = self.rules.iter().chain(ids).copied().collect();
        controls.sort_unstable();
        controls.dedup();
        controls
    }

    fn named(&self, ids: &[&str]) -> Vec<ControlId> {
        self.with(&common::controls(&WORLD, ids))
    }

    fn loss(&self, controls: &[ControlId]) -> Fen {
        self.checkup().reach(controls).loss
    }
}

/// What the owner can have whatever her device and wherever she lives: the cases say neither.
fn owners() -> Vec<ControlId> {
    let all = (0..).map(ControlId).zip(&WORLD.controls);
    all.filter(|(_, control)| control.party == Party::Owner && control.only_on.is_empty()).map(|(id, _)| id).collect()
}

fn ids(controls: &[ControlId]) -> Vec<&'static str> {
    controls.iter().map(|id| WORLD.controls[id.index()].id.as_str()).collect()
}

/// Some case, and some of the owner's controls.
fn setups() -> impl Strategy<Value = (Case, Vec<ControlId>)> {
    (prop::sample::select(Case::all()), prop::sample::subsequence(owners(), 0..=4))
}

/// A crew that do whatever helps against an owner who reports the SIM so many minutes after the
/// theft, and from then on looks every [`POLL`] minutes and reports again; what the crew take.
fn taken(case: &Case, controls: &[ControlId], crew: &Eager, report: Option<Minute>) -> Vec<Event> {
    let mut state = State::from_start(&WORLD, &case.start, controls);
    let begin = state.now;
    let line = WORLD.fact("line:suspended").unwrap();
    let (hers, op) = (WORLD.fact("phone:with-owner").unwrap(), WORLD.op("report-lost").unwrap());
    let owners = |pot: PotId| WORLD.pots[pot.index()].owner == Some(Side::Owner);
    let is_taken = |event: &Event| {
        let by_crew = WORLD.ops[event.op.index()].by == Side::Crew;
        by_crew && matches!(event.kind, EventKind::Paid { from, to, .. } if owners(from) && !owners(to))
    };
    let (mut events, mut next) = (Vec::new(), report.map(|minute| begin + minute));
    let mut taken = Vec::new();
    while state.now < begin + HORIZON {
        if next.is_some_and(|next| next <= state.now) && !state.holds(hers) {
            next = Some(state.now + POLL);
            // She finds out how the line is.
            let holds = state.holds(line);
            state.beliefs[Side::Owner.index()].set(line.index(), holds);
            let report = apply(&WORLD, &mut state, Action::Start { side: Side::Owner, op }, &mut events);
            assert!(report.is_ok() || holds, "she cannot report: {report:?}");
        }
        crew.act(&WORLD, &mut state, &mut events);
        if apply(&WORLD, &mut state, Action::Tick, &mut events).is_err() {
            break;
        }
        taken.extend(events.drain(..).filter(is_taken));
    }
    taken
}

/// Some order of the crew's operations: the earliest first, or any.
fn crew(engine: &Engine, order: u64) -> Eager {
    let crew = Eager::new(&WORLD, engine, 0);
    if order == 0 {
        return crew;
    }
    crew.preferring(|op| (u64::from(op.0) + 1).wrapping_mul(order | 1).rotate_left(29).wrapping_mul(order | 1))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_report_that_is_said_to_be_in_time_saves_all_the_money(
        (case, more) in setups(), order in prop_oneof![Just(0), any::<u64>()], early in 0..4_u32,
    ) {
        let controls = case.with(&more);
        let engine = case.checkup().engine(&controls);
        let report = match latest_safe(&WORLD, &engine, &controls, 0) {
            LatestSafe::Never => return Ok(()),
            // Before the phone is gone there is nothing to report.
            LatestSafe::Until(0) if case.start.contains(&WORLD.fact("phone:with-owner").unwrap()) => return Ok(()),
            LatestSafe::Until(minute) => Some((minute * (4 - early) / 4).max(1).min(minute)),
            LatestSafe::Always => None,
        };
        let taken = taken(&case, &controls, &crew(&engine, order), report);
        let told: Vec<String> = taken.iter().map(|event| words::event(&WORLD, event)).collect();
        prop_assert!(told.is_empty(), "{} {} {:?}, reported at {report:?}: {told:#?}", case.theft, case.policy, ids(&more));
    }

    #[test]
    fn more_controls_never_make_the_latest_safe_report_earlier((case, more) in setups(), mask in any::<Mask>()) {
        let controls = case.with(&more);
        let engine = case.checkup().engine(&controls);
        let (before, after) = (0, mask & engine.all());
        let latest = |mask| latest_safe(&WORLD, &engine, &controls, mask);
        prop_assert!(latest(before) <= latest(after));
        // A control is the same in a mask as in force.
        let all = case.with(&more.iter().copied().chain(engine.controls(after)).collect::<Vec<_>>());
        prop_assert_eq!(latest(after), latest_safe(&WORLD, &case.checkup().engine(&all), &all, 0));
    }

    #[test]
    fn what_a_control_would_change_is_what_it_does_once_in_force((case, more) in setups()) {
        let controls = case.with(&more);
        let checkup = case.checkup();
        let report = checkup.report(&controls);
        let to_come = |id: &ControlId| {
            let control = &WORLD.controls[id.index()];
            control.party.protects() && control.only_on.is_empty() && !controls.contains(id)
        };
        let count = (0..).map(ControlId).take(WORLD.controls.len()).filter(to_come).count();
        prop_assert_eq!(report.marginal.len(), count);
        for it in &report.marginal {
            let with = case.with(&more.iter().copied().chain([it.control]).collect::<Vec<_>>());
            let latest = latest_safe(&WORLD, &checkup.engine(&with), &with, 0);
            prop_assert_eq!((it.loss, it.latest), (case.loss(&with), latest), "{:?}", ids(&[it.control]));
        }
        let all = case.with(&more.iter().copied().chain(owners()).collect::<Vec<_>>());
        prop_assert_eq!(report.residual.loss, case.loss(&all));
    }

    #[test]
    fn whoever_could_remove_what_is_left_over_is_named((case, more) in setups()) {
        let controls = case.with(&more);
        let checkup = case.checkup();
        let residual = checkup.residual(&controls);
        let identity = |fact: &FactId| {
            let it = &WORLD.facts[fact.index()];
            it.identity && it.held_by == Some(Side::Crew) && !case.start.contains(fact)
        };
        let left = |also: Option<ControlId>| {
            let all: Vec<ControlId> = more.iter().copied().chain(owners()).chain(also).collect();
            let reached = closure(checkup.relaxed(), &case.with(&all));
            let told = (0..).map(FactId).take(WORLD.facts.len()).filter(identity).filter(|it| reached.has(it.index()));
            (checkup.relaxed().loss(&reached), told.collect::<Vec<_>>())
        };
        let (loss, exposed) = left(None);
        let rules = (0..).map(ControlId).zip(&WORLD.controls).filter(|(_, it)| it.party.makes_rules()).map(|(id, _)| id);
        let lowers = |id: &ControlId| {
            let (less, fewer) = left(Some(*id));
            !controls.contains(id) && (less < loss || fewer.len() < exposed.len())
        };
        let removed_by: Vec<ControlId> = rules.filter(lowers).collect();
        prop_assert_eq!((residual.loss, residual.exposed, ids(&residual.removed_by)), (loss, exposed, ids(&removed_by)));
    }

    #[test]
    fn an_engine_of_a_setup_reaches_what_the_closure_does((case, more) in setups(), mask in any::<Mask>()) {
        let controls = case.with(&more);
        let checkup = case.checkup();
        let engine = checkup.engine(&controls);
        let mask = mask & engine.all();
        let all = case.with(&more.iter().copied().chain(engine.controls(mask)).collect::<Vec<_>>());
        // What a control gives the owner herself is hers under its rules only.
        let crews = |fact: &usize| WORLD.facts.get(*fact).is_none_or(|it| it.held_by != Some(Side::Owner));
        let (one, other) = (engine.reach(mask), closure(checkup.relaxed(), &all));
        prop_assert_eq!(one.iter().filter(crews).collect::<Vec<_>>(), other.iter().filter(crews).collect::<Vec<_>>());
        prop_assert_eq!(checkup.reach(&all).facts, other);
    }

    #[test]
    fn more_controls_never_make_a_real_path_faster((case, more) in setups(), mask in any::<Mask>()) {
        let engine = case.checkup().engine(&case.with(&more));
        for goal in engine.goals.iter().take(3) {
            for hands in [1, 3] {
                let path = |mask| engine.path(goal.fact, mask, hands, 100);
                let Some((before, after)) = path(0).zip(path(mask & engine.all())) else { continue };
                let crews_alone = |path: &analysis::Path| {
                    path.steps.iter().all(|step| WORLD.ops[step.op.index()].by == Side::Crew)
                };
                if before.exact && crews_alone(&before) == crews_alone(&after) {
                    prop_assert!(before.minutes <= after.minutes, "{} then {}", before.minutes, after.minutes);
                }
            }
        }
    }
}

#[test]
fn a_crew_that_nobody_stops_takes_what_the_analysis_says_they_can() {
    let (mut robbed, mut late) = (BTreeSet::new(), 0);
    for case in Case::all() {
        let controls = case.rules.clone();
        let engine = case.checkup().engine(&controls);
        let crew = crew(&engine, 0);
        if !taken(&case, &controls, &crew, None).is_empty() {
            robbed.insert(case.theft);
            let unsafe_at = matches!(latest_safe(&WORLD, &engine, &controls, 0), LatestSafe::Until(_));
            late += usize::from(unsafe_at);
        }
    }
    // Else no report could ever be seen to save anything.
    assert!(robbed.len() >= 7 && late >= 6, "{robbed:?}, {late}");
}

/// The crew's best run against a sensible owner, both asked at every minute: what they take in the
/// end, in fen, and the minute of the first of it.
fn plain_run(case: &Case, controls: &[ControlId], crew: &Eager) -> (Fen, Option<Minute>) {
    let mut state = State::from_start(&WORLD, &case.start, controls);
    let mut owner = ScriptRun::new(&WORLD, WORLD.script("owner-sensible").unwrap());
    let (mut events, begin) = (Vec::new(), state.now);
    while state.now < begin + HORIZON {
        crew.act(&WORLD, &mut state, &mut events);
        owner.act(&WORLD, &mut state, &mut events);
        if apply(&WORLD, &mut state, Action::Tick, &mut events).is_err() {
            break;
        }
    }
    let owners = |pot: PotId| WORLD.pots[pot.index()].owner == Some(Side::Owner);
    let (mut loss, mut first) = (0, None);
    for event in events.iter().filter(|event| WORLD.ops[event.op.index()].by == Side::Crew) {
        match event.kind {
            EventKind::Paid { from, to, amount } if owners(from) && !owners(to) => {
                loss += amount;
                first.get_or_insert(event.at - begin);
            }
            EventKind::ClawedBack { from, to, amount, .. } if !owners(from) && owners(to) => loss -= amount,
            _ => {}
        }
    }
    (loss, first.filter(|_| loss > 0))
}

#[test]
fn who_rests_until_something_happens_misses_nothing() {
    let (mut lost, mut saved) = (0, 0);
    for case in Case::all() {
        for more in [&[][..], &["app-lock", "no-previews"], &["sim-pin"], &["unreport-once-per-day"]] {
            let controls = case.named(more);
            let name = format!("{} {} {more:?}", case.theft, case.policy);
            let wide = plain_run(&case, &controls, &Eager::new(&WORLD, &case.checkup().engine(&controls), 0));
            match case.checkup().witness(&controls) {
                Witness::Lost { loss, minutes, .. } => {
                    lost += 1;
                    // The other crew, the one that goes straight for the nearest money, may take more.
                    assert!(loss >= wide.0, "{name}: {loss} of {}", wide.0);
                    assert!(loss > wide.0 || Some(minutes) == wide.1, "{name}: {minutes} of {:?}", wide.1);
                }
                Witness::DependsOnTiming { .. } | Witness::Safe => {
                    saved += 1;
                    assert_eq!(wide.0, 0, "{name}");
                }
            }
        }
    }
    assert!(lost > 20 && saved > 20, "{lost} lost, {saved} saved");
}

#[test]
fn each_smallest_set_of_a_setup_does_and_has_no_member_to_spare() {
    for case in Case::all() {
        let checkup = case.checkup();
        let engine = checkup.engine(&case.rules);
        let found = minimal_sets(&WORLD, &engine);
        assert!(found.complete, "{} {}", case.theft, case.policy);
        let closes = case.loss(&case.with(&owners())) == 0;
        assert_eq!(!found.sets.is_empty(), closes, "{} {}", case.theft, case.policy);
        for set in &found.sets {
            let names = || format!("{} {}: {:?}", case.theft, case.policy, ids(set));
            assert_eq!(case.loss(&case.with(set)), 0, "{} is too weak", names());
            for spare in set {
                let without: Vec<ControlId> = set.iter().copied().filter(|it| it != spare).collect();
                assert!(case.loss(&case.with(&without)) > 0, "{} has {:?} to spare", names(), ids(&[*spare]));
            }
        }
    }
}

#[test]
fn a_sim_pin_alone_is_a_cure_where_it_is_one_and_nowhere_else() {
    let elsewhere = [
        "unlocked-snatch",
        "no-lock",
        "passcode-seen",
        "remote-swap",
        "esim-takeover",
        "locked-preview",
        "cloud-sms",
        "insider",
        "papers-lost",
        "number-recycled",
    ];
    // A lock on the screen that nobody guesses; else the phone is opened, and the PIN never asked for.
    let (alone, with_lock) = (&["screen-lock"][..], &["screen-lock", "sim-pin"][..]);
    for policy in ["2020-09", "2020-10", "today"] {
        for theft in ["locked-bag", "sim-only"] {
            let case = Case::new(theft, policy);
            assert!(case.loss(&case.named(alone)) > 0, "{theft} {policy} without");
            assert_eq!(case.loss(&case.named(with_lock)), 0, "{theft} {policy} with a SIM PIN");
        }
        for theft in elsewhere {
            let case = Case::new(theft, policy);
            for controls in [case.rules.clone(), case.named(&["sim-pin"])] {
                assert!(case.loss(&controls) > 0, "{theft} {policy} {:?}", ids(&controls));
            }
            // In the mainland an eSIM is activated in person only, today.
            let closed = theft == "esim-takeover" && policy == "today";
            assert_eq!(case.loss(&case.named(&["lives-in-mainland", "sim-pin"])) == 0, closed, "{theft} {policy}");
        }
    }
}

#[test]
fn a_sim_pin_that_was_never_changed_is_none() {
    let mut case = Case::new("locked-bag", "2020-09");
    case.start.push(WORLD.fact("sim:default-pin").unwrap());
    assert!(case.loss(&case.named(&["screen-lock", "sim-pin"])) > 0, "the maker’s own PIN");
    assert_eq!(case.loss(&case.named(&["screen-lock", "sim-pin", "sim-pin-not-default"])), 0, "her own");
}

/// What the owner could no longer do from this start under these controls, by what, and what would give it back.
fn locked_out(start: &[FactId], controls: &[ControlId], op: &str) -> Option<(Vec<&'static str>, Vec<&'static str>)> {
    let op = WORLD.op(op).unwrap();
    let lockout = lockouts(&WORLD, start, controls).into_iter().find(|it| it.op == op)?;
    let keep = lockout.keep.iter().map(|fact| WORLD.facts[fact.index()].id.as_str()).collect();
    Some((ids(&lockout.by), keep))
}

#[test]
fn an_identity_card_in_the_bag_locks_out_of_a_new_sim() {
    let case = Case::new("locked-bag", "2020-09");
    assert_eq!(locked_out(&case.start, &case.rules, "replace-sim"), None);
    let card = WORLD.fact("owner:id-card").unwrap();
    let without: Vec<FactId> = case.start.iter().copied().filter(|&fact| fact != card).collect();
    assert!(without.len() < case.start.len(), "she had it at home");
    let (by, keep) = locked_out(&without, &case.rules, "replace-sim").expect("no card, no SIM");
    assert_eq!(by, Vec::<&str>::new(), "no control is to blame");
    assert!(keep.contains(&"owner:id-card"), "{keep:?}");
}

#[test]
fn a_second_factor_without_a_second_device_or_paper_locks_out_of_finding_the_phone() {
    let case = Case::new("locked-bag", "2020-09");
    assert_eq!(locked_out(&case.start, &case.rules, "find-phone"), None);
    let (by, keep) = locked_out(&case.start, &case.named(&["vendor-second-factor"]), "find-phone").expect("locked out");
    assert_eq!(by, ["vendor-second-factor"]);
    assert!(keep.contains(&"owner:second-device") && keep.contains(&"owner:paper-codes"), "{keep:?}");
    for ready in ["second-device", "paper-kit"] {
        let controls = case.named(&["vendor-second-factor", ready]);
        assert_eq!(locked_out(&case.start, &controls, "find-phone"), None, "{ready}");
    }
}

/// What a run shows is a run: it names what was done, and the money comes by one of these.
#[test]
fn a_witness_names_what_was_done_and_payments_that_know_no_limit_are_among_it() {
    let mut unlimited = 0;
    for case in Case::all() {
        let Witness::Lost { minutes, steps, .. } = case.checkup().witness(&case.rules) else { continue };
        let name = format!("{} {}", case.theft, case.policy);
        let op = |id: OpId| &WORLD.ops[id.index()];
        let pays =
            |at: Option<Minute>| steps.iter().any(|&(id, done)| op(id).pay.is_some() && at.is_none_or(|at| at == done));
        assert!(pays(None), "{name}: {steps:?}");
        assert!(pays(Some(minutes)), "{name}: nothing is paid at {minutes}: {steps:?}");
        assert!(steps.is_sorted_by_key(|&(_, at)| at), "{name}");
        unlimited += steps.iter().filter(|&&(id, _)| op(id).pay.is_some() && op(id).limit.is_none()).count();
    }
    assert!(unlimited > 0, "no payment without a limit was tried");
}

#[test]
fn a_witness_takes_no_more_than_can_be_reached_and_no_sooner() {
    for case in Case::all() {
        let checkup = case.checkup();
        let (reach, witness) = (checkup.reach(&case.rules), checkup.witness(&case.rules));
        let named = || format!("{} {}", case.theft, case.policy);
        assert_eq!(matches!(witness, Witness::Safe), reach.loss == 0, "{}", named());
        if let Witness::Lost { loss, minutes, .. } = witness {
            assert!(loss <= reach.loss, "{}: {loss} of {}", named(), reach.loss);
            let earliest = reach.goals.iter().map(|goal| goal.earliest).min().unwrap();
            assert!(minutes >= earliest, "{}: {minutes} before {earliest}", named());
        }
    }
}
