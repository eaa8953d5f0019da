//! What holds in every night, however it is played: random starts by either side, random
//! controls, after any stretch of the historical scripts.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::sync::LazyLock;

use common::{Night, words};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use sim::replay::Replay;
use sim::{Action, Event, EventKind, Ledger, Reason, Score, State, apply, check, reader, step};
use world::Rules;
use world::ids::{ControlId, FactId, GuardId, OpId, PotId};
use world::model::{Fen, Minute, Side, Verdict, World};

static WORLD: LazyLock<World> = LazyLock::new(content::world);

/// A random night before it happens; small numbers first, so that it shrinks to a short one.
#[derive(Clone, Debug)]
struct Plan {
    /// The historical scripts that run before the moves.
    scripts: Vec<Side>,
    /// For so many minutes after the start.
    lead: Minute,
    /// The controls in force.
    controls: Vec<ControlId>,
    /// What is tried then.
    moves: Vec<Move>,
}

/// Something to try.
#[derive(Clone, Copy, Debug)]
enum Move {
    /// Any operation, in anybody's name: mostly refused.
    Any(Side, OpId),
    /// One of the operations that the side can start now, if there is one.
    Possible(Side, usize),
    /// So many minutes pass.
    Wait(Minute),
}

fn plan() -> impl Strategy<Value = Plan> {
    let scripts = prop::sample::subsequence(Side::BOTH.to_vec(), 0..=2);
    let controls = prop::sample::subsequence((0..WORLD.controls.len() as u16).map(ControlId).collect::<Vec<_>>(), 0..4);
    let lead = prop_oneof![Just(0), 60..700_u32, 0..WORLD.scenario.end - WORLD.scenario.start];
    let moves = prop::collection::vec(a_move(), 0..50);
    (scripts, lead, controls, moves).prop_map(|(scripts, lead, controls, moves)| Plan {
        scripts,
        lead,
        controls,
        moves,
    })
}

fn a_move() -> impl Strategy<Value = Move> {
    let side = || prop::sample::select(Side::BOTH.to_vec());
    prop_oneof![
        3 => (1..20_u32).prop_map(Move::Wait),
        4 => (side(), any::<usize>()).prop_map(|(side, which)| Move::Possible(side, which)),
        1 => (side(), 0..WORLD.ops.len() as u16).prop_map(|(side, op)| Move::Any(side, OpId(op))),
    ]
}

/// An action that was tried, and what came of it.
struct Tried {
    action: Action,
    before: State,
    after: State,
    /// What happened, or why not.
    result: Result<Vec<Event>, Reason>,
}

impl Tried {
    fn events(&self) -> &[Event] {
        self.result.as_deref().unwrap_or_default()
    }
}

impl Plan {
    /// The lead: the state after it, and everything that happened.
    fn opening(&self) -> (State, Vec<Event>) {
        let mut night = Night::new(&self.scripts, &self.controls);
        night.run_until(WORLD.scenario.start + self.lead);
        (night.state, night.events)
    }

    /// Does the moves one by one.
    fn play(&self, mut state: State) -> Vec<Tried> {
        let mut tried = Vec::new();
        for &planned in &self.moves {
            let (action, times) = match planned {
                Move::Any(side, op) => (Action::Start { side, op }, 1),
                Move::Possible(side, which) => {
                    let can: Vec<OpId> = ops().filter(|&op| check(&WORLD, &state, side, op).is_ok()).collect();
                    let Some(&op) = can.get(which % can.len().max(1)) else { continue };
                    (Action::Start { side, op }, 1)
                }
                Move::Wait(minutes) => (Action::Tick, minutes),
            };
            for _ in 0..times {
                let before = state.clone();
                let mut events = Vec::new();
                let result = apply(&WORLD, &mut state, action, &mut events).map(|()| events);
                tried.push(Tried { action, before, after: state.clone(), result });
            }
        }
        tried
    }

    /// Everything that happened from the scenario's start on, and how it stands in the end.
    fn whole(&self) -> (State, Vec<Event>) {
        let (opening, mut events) = self.opening();
        let tried = self.play(opening.clone());
        events.extend(tried.iter().flat_map(Tried::events).cloned());
        (tried.last().map_or(opening, |last| last.after.clone()), events)
    }
}

fn ops() -> impl Iterator<Item = OpId> {
    (0..WORLD.ops.len() as u16).map(OpId)
}

fn by(event: &Event) -> Side {
    WORLD.ops[event.op.index()].by
}

fn bytes(state: &State) -> Vec<u8> {
    postcard::to_allocvec(state).unwrap()
}

/// How an event reads, for messages.
fn told(event: &Event) -> String {
    words::event(&WORLD, event)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_refused_action_leaves_the_state_byte_for_byte(plan in plan()) {
        for tried in plan.play(plan.opening().0) {
            if tried.result.is_err() {
                prop_assert_eq!(bytes(&tried.before), bytes(&tried.after));
                let refused = step(&WORLD, tried.before.clone(), tried.action).unwrap_err();
                prop_assert_eq!(Err(refused.reason), tried.result);
                prop_assert_eq!(bytes(&refused.state), bytes(&tried.before));
            }
        }
    }

    #[test]
    fn what_can_be_started_is_what_check_says(plan in plan()) {
        for tried in plan.play(plan.opening().0) {
            if let Action::Start { side, op } = tried.action {
                let expected = check(&WORLD, &tried.before, side, op);
                prop_assert_eq!(expected.err(), tried.result.err());
            }
        }
    }

    #[test]
    fn a_start_takes_no_time_and_a_tick_takes_a_minute(plan in plan()) {
        for tried in plan.play(plan.opening().0) {
            let minutes = u32::from(tried.action == Action::Tick && tried.result.is_ok());
            prop_assert_eq!(tried.after.now, tried.before.now + minutes);
            for event in tried.events() {
                prop_assert_eq!(event.at, tried.after.now);
                prop_assert_eq!(event.kind == EventKind::Started, tried.action != Action::Tick);
            }
        }
    }

    #[test]
    fn money_only_moves_and_no_pot_falls_below_its_floor(plan in plan()) {
        let start = State::new(&WORLD, &plan.controls).ledger;
        for tried in plan.play(plan.opening().0) {
            prop_assert_eq!(tried.after.ledger.total(), start.total());
            for (id, pot) in (0..).map(PotId).zip(&WORLD.pots) {
                let balance = tried.after.ledger.balance(id);
                prop_assert!(balance >= pot.floor, "{}: {}", pot.id, words::yuan(balance));
                let moved: i64 = tried.events().iter().map(|event| match event.kind {
                    EventKind::Paid { from, to, amount } | EventKind::ClawedBack { from, to, amount, .. } => {
                        amount * (i64::from(to == id) - i64::from(from == id))
                    }
                    _ => 0,
                }).sum();
                prop_assert_eq!(balance, tried.before.ledger.balance(id) + moved);
            }
        }
    }

    #[test]
    fn the_score_adds_up(plan in plan()) {
        let (state, events) = plan.whole();
        let score = Score::of(&WORLD, &state, &events);
        let parts = score.blocked + score.clawed_back + score.compensated + score.net_loss;
        prop_assert_eq!(score.attempted, parts, "{:?}", score);
    }

    #[test]
    fn a_fact_changes_only_by_an_operation_that_says_so(plan in plan()) {
        let (_, events) = plan.whole();
        let mut done: Option<&Event> = None;
        for event in &events {
            match event.kind {
                EventKind::Done { .. } => done = Some(event),
                EventKind::Changed { fact, on } => {
                    let op = &WORLD.ops[event.op.index()];
                    prop_assert!(if on { &op.add } else { &op.remove }.contains(&fact), "{}", told(event));
                    let follows = done.is_some_and(|done| (done.at, done.op) == (event.at, event.op));
                    prop_assert!(follows, "{} after {:?}", told(event), done.map(told));
                }
                _ => {}
            }
        }
    }

    #[test]
    fn facts_are_what_the_events_make_of_them(plan in plan()) {
        let mut facts = State::new(&WORLD, &plan.controls).facts;
        let (state, events) = plan.whole();
        for event in &events {
            if let EventKind::Changed { fact, on } = event.kind {
                prop_assert!(facts.set(fact.index(), on), "{} changes nothing", told(event));
            }
        }
        prop_assert_eq!(facts, state.facts);
    }

    #[test]
    fn what_is_done_could_really_be_done(plan in plan()) {
        let mut facts = State::new(&WORLD, &plan.controls).facts;
        let (state, events) = plan.whole();
        for event in &events {
            match event.kind {
                EventKind::Changed { fact, on } => {
                    facts.set(fact.index(), on);
                }
                EventKind::Done { way } => {
                    let op = &WORLD.ops[event.op.index()];
                    let way = &op.ways[usize::from(way)];
                    let needed = op.needs.iter().chain(&way.factors).all(|fact| facts.has(fact.index()));
                    let in_the_way = op.unless.iter().any(|fact| facts.has(fact.index()));
                    let closed = way.blocked_by.iter().any(|&control| state.has_control(control));
                    let offered = way.only_with.iter().all(|&control| state.has_control(control));
                    prop_assert!(needed && !in_the_way && !closed && offered, "{}", told(event));
                }
                _ => {}
            }
        }
    }

    #[test]
    fn completions_and_failures_are_counted(plan in plan()) {
        let (state, events) = plan.whole();
        for op in ops() {
            let count = |kind: fn(&EventKind) -> bool| {
                events.iter().filter(|event| event.op == op && kind(&event.kind)).count()
            };
            prop_assert_eq!(count(|kind| matches!(kind, EventKind::Done { .. })), usize::from(state.done[op.index()]));
            prop_assert_eq!(count(|kind| matches!(kind, EventKind::Failed { .. })), usize::from(state.failed[op.index()]));
        }
    }

    #[test]
    fn the_same_moves_give_the_same_night(plan in plan()) {
        let ((first, one), (second, other)) = (plan.whole(), plan.whole());
        prop_assert_eq!(one, other);
        prop_assert_eq!(bytes(&first), bytes(&second));
    }

    #[test]
    fn a_state_that_was_stored_goes_on_as_if_it_had_not_been(plan in plan()) {
        let (opening, _) = plan.opening();
        let stored: State = postcard::from_bytes(&bytes(&opening)).unwrap();
        prop_assert_eq!(&stored, &opening);
        let end = |state: State| plan.play(state).pop().map(|last| bytes(&last.after));
        prop_assert_eq!(end(stored), end(opening));
    }

    #[test]
    fn each_side_does_its_own_and_notices_what_is_meant_for_it(plan in plan()) {
        for event in plan.whole().1 {
            let op = &WORLD.ops[event.op.index()];
            if let EventKind::Observed { obs } = event.kind {
                let meant = op.notify.iter().any(|notify| (notify.to, notify.see) == (event.side, obs));
                prop_assert!(meant, "{}", told(&event));
            } else {
                prop_assert_eq!(event.side, op.by, "{}", told(&event));
            }
        }
    }

    #[test]
    fn nobody_has_more_hands_than_the_scenario_gives(plan in plan()) {
        for tried in plan.play(plan.opening().0) {
            for side in Side::BOTH {
                prop_assert!(tried.after.busy(&WORLD, side) <= usize::from(WORLD.scenario.hands[side.index()]));
            }
        }
    }

    #[test]
    fn beliefs_change_only_with_reason(plan in plan()) {
        for tried in plan.play(plan.opening().0) {
            for side in Side::BOTH {
                for fact in (0..WORLD.facts.len() as u16).map(FactId) {
                    if tried.before.believes(side, fact) != tried.after.believes(side, fact) {
                        let told: Vec<_> = tried.events().iter().map(told).collect();
                        let fact_id = &WORLD.facts[fact.index()].id;
                        prop_assert!(has_reason(side, fact, tried.events()), "{side:?} {fact_id}: {told:#?}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_code_is_read_by_whoever_has_the_number_then(plan in plan()) {
        for tried in plan.play(plan.opening().0) {
            for event in tried.events() {
                // Completions come before codes, and nothing after them changes a fact.
                if let EventKind::Code { number, to } = event.kind {
                    prop_assert_eq!(to, reader(&WORLD, &tried.after.facts, number), "{}", told(event));
                }
            }
        }
    }

    #[test]
    fn nothing_that_asks_for_a_code_is_done_without_its_own_side_reading_it(plan in plan()) {
        let mut read = vec![false; WORLD.ops.len()];
        for event in plan.whole().1 {
            let read = &mut read[event.op.index()];
            match event.kind {
                EventKind::Started => *read = false,
                EventKind::Code { to, .. } => *read = to == Some(by(&event)),
                EventKind::Done { .. } if WORLD.ops[event.op.index()].code.is_some() => {
                    prop_assert!(*read, "{}", told(&event));
                }
                _ => {}
            }
        }
    }

    #[test]
    fn no_limit_is_exceeded(plan in plan()) {
        let (state, events) = plan.whole();
        for op in ops() {
            let limit = WORLD.ops[op.index()].limit.as_ref();
            let Some(limit) = limit.filter(|it| it.control.is_none_or(|control| state.has_control(control))) else {
                continue;
            };
            let is_done = |event: &&Event| event.op == op && matches!(event.kind, EventKind::Done { .. });
            let done: Vec<Minute> = events.iter().filter(is_done).map(|event| event.at).collect();
            for window in done.windows(usize::from(limit.count) + 1) {
                prop_assert!(window[window.len() - 1] - window[0] >= limit.per, "{}: {window:?}", WORLD.ops[op.index()].id);
            }
        }
    }
}

/// Whether one of these events can make the side think otherwise about the fact: its own doing
/// or failing, something it noticed, or a change that it sees or that puts the fact into its hands.
fn has_reason(side: Side, fact: FactId, events: &[Event]) -> bool {
    let declared = &WORLD.facts[fact.index()];
    events.iter().any(|event| {
        let op = &WORLD.ops[event.op.index()];
        match &event.kind {
            EventKind::Done { .. } => by(event) == side && (op.add.contains(&fact) || op.remove.contains(&fact)),
            EventKind::Failed { reason: Reason::Missing(facts) } => by(event) == side && facts.contains(&fact),
            EventKind::Failed { reason: Reason::Already(found) } => by(event) == side && *found == fact,
            EventKind::Changed { fact: changed, on } => {
                *changed == fact && (declared.seen_by[side.index()] || (*on && declared.held_by == Some(side)))
            }
            EventKind::Observed { obs } => {
                let taught = op.notify.iter().filter(|notify| (notify.to, notify.see) == (side, *obs));
                event.side == side && taught.flat_map(|notify| &notify.learn).any(|learnt| *learnt == fact)
            }
            _ => false,
        }
    })
}

#[test]
fn random_nights_reach_most_of_what_can_be_done() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut done = vec![false; WORLD.ops.len()];
    for _ in 0..150 {
        let plan = plan().new_tree(&mut runner).unwrap().current();
        for event in plan.whole().1 {
            done[event.op.index()] |= matches!(event.kind, EventKind::Done { .. });
        }
    }
    let never: Vec<&str> = ops().filter(|op| !done[op.index()]).map(|op| WORLD.ops[op.index()].id.as_str()).collect();
    assert!(never.len() * 4 < WORLD.ops.len(), "the properties above are tried on too little: never done {never:?}");
}

#[test]
fn who_rests_is_at_once_where_as_many_quiet_ticks_lead() {
    let (mut rested, mut woken) = (0, 0);
    let mut night = Night::new(&Side::BOTH, &[]);
    for lead in (0..WORLD.scenario.end - WORLD.scenario.start).step_by(47) {
        night.run_until(WORLD.scenario.start + lead);
        let (mut ticking, mut resting, until) = (night.state.clone(), night.state.clone(), night.state.now + 40);
        resting.rest_until(&WORLD, until);
        let mut happened = Vec::new();
        while ticking.now < resting.now {
            apply(&WORLD, &mut ticking, Action::Tick, &mut happened).unwrap();
            rested += 1;
        }
        assert!(ticking == resting && happened.is_empty(), "resting after {lead} minutes: {happened:?}");
        // It is not left earlier than it has to be: with the next minute something comes, or the end.
        if resting.now < until {
            let is_going_on = apply(&WORLD, &mut ticking, Action::Tick, &mut happened).is_ok();
            assert!(!is_going_on || !happened.is_empty() || ticking.now == WORLD.scenario.end, "after {lead} minutes");
            woken += 1;
        }
    }
    assert!(rested > 200 && woken > 10, "{rested} minutes rested, {woken} times woken");
}

#[test]
fn what_risk_control_holds_back_is_done_so_many_minutes_later_and_held_back_once() {
    const MINUTES: Minute = 23;
    let start = State::new(&WORLD, &[]);
    let mut tried = 0;
    for op in ops() {
        let side = WORLD.ops[op.index()].by;
        // When it is done: by itself, and where its only guard holds back.
        let done = |world: &World| {
            let (mut state, mut events) = (start.clone(), Vec::new());
            apply(world, &mut state, Action::Start { side, op }, &mut events).ok()?;
            while state.now < start.now + 200 {
                apply(world, &mut state, Action::Tick, &mut events).ok()?;
            }
            let held: Vec<Minute> = events
                .iter()
                .filter(|it| it.op == op && matches!(it.kind, EventKind::Delayed { minutes: MINUTES, .. }))
                .map(|it| it.at)
                .collect();
            let done = events.iter().find(|it| it.op == op && matches!(it.kind, EventKind::Done { .. }))?;
            Some((held, done.at))
        };
        let mut held = WORLD.clone();
        held.ops[op.index()].guards.clear();
        let Some((none, at)) = done(&held) else { continue };
        let mut guard = WORLD.guards[0].clone();
        (guard.hours, guard.after_count, guard.control) = (None, 0, None);
        (guard.all, guard.none, guard.recent, guard.goods) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        guard.verdict = Verdict::Delay(MINUTES);
        held.ops[op.index()].guards.push(GuardId(u16::try_from(held.guards.len()).unwrap()));
        held.guards.push(guard);
        assert!(none.is_empty(), "{}", WORLD.ops[op.index()].id);
        assert_eq!(done(&held), Some((vec![at], at + MINUTES)), "{}", WORLD.ops[op.index()].id);
        tried += 1;
    }
    assert!(tried > 3, "{tried} operations can be done at once");
}

#[test]
fn the_sum_of_a_ledger_is_what_lies_in_its_pots() {
    let ledger = Ledger::new(&WORLD);
    let pots = (0..).map(PotId).take(WORLD.pots.len());
    let sum: Fen = pots.map(|pot| ledger.balance(pot)).sum();
    assert_ne!(sum, 0, "the night begins with money");
    assert_eq!(ledger.total(), sum);
}

#[test]
fn what_a_guard_keeps_in_place_counts_as_attempted_and_as_blocked() {
    let night = Night::whole(&[]);
    let owners = |pot: PotId| WORLD.pots[pot.index()].owner == Some(Side::Owner);
    let drawn = |event: &Event| match event.kind {
        EventKind::Paid { from, to, amount } if by(event) == Side::Crew && owners(from) && !owners(to) => amount,
        _ => 0,
    };
    let stopped = |event: &Event| match event.kind {
        EventKind::Stopped { amount, .. } => amount,
        _ => 0,
    };
    let first = night.events.iter().find(|event| drawn(event) > 0).unwrap();
    let scripts = Side::BOTH.map(|side| WORLD.script(&format!("{}-historical", side.id())).unwrap());
    // That night, and the same with a guard that denies the first payment.
    let mut denied = WORLD.clone();
    let mut guard = WORLD.guards[0].clone();
    (guard.hours, guard.after_count, guard.control) = (None, 0, None);
    (guard.all, guard.none, guard.recent, guard.goods) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    guard.verdict = Verdict::Deny;
    denied.ops[first.op.index()].guards.insert(0, GuardId(u16::try_from(denied.guards.len()).unwrap()));
    denied.guards.push(guard);
    let mut kept = Vec::new();
    for world in [&*WORLD, &denied] {
        let replay = Replay::run(world, scripts, &Rules::of_the_night(world).controls(world), 0);
        let score = Score::of(world, &replay.state, &replay.events);
        let sum = |of: &dyn Fn(&Event) -> Fen| replay.events.iter().map(of).sum::<Fen>();
        assert_eq!((score.blocked, score.attempted), (sum(&stopped), sum(&stopped) + sum(&drawn)));
        kept.push(score.blocked);
    }
    assert!(kept[1] >= kept[0] + drawn(first), "{kept:?}: {}", told(first));
}
