//! Crews that nobody plays, in made-up nights so small that it can be said beforehand what a sensible one does.
#![allow(clippy::unwrap_used)]

use crate::common;

use analysis::{Checkup, Planner, Witness};
use base::MsgId;
use common::dice;
use sim::{Action, Event, EventKind, Policy as _, State, apply, follow};

use world::ids::{ControlId, FactId, GuardId, ObsId, OpId, PotId};
use world::model::{Fen, Figure, Limit, Minute, Notice, Notify, Observation, Operation, Pay, Side, Verdict, World};
use world::opponent::Plan;

/// The owner's pots, and the crew's.
const PURSE: PotId = PotId(0);
const WALLET: PotId = PotId(1);
const THEIRS: PotId = PotId(3);
/// So much is in the purse at the start, and nothing elsewhere.
const ALL: Fen = 900;
/// Facts that the crew hold as soon as they are so.
const KEY: FactId = FactId(0);
const SEAL: FactId = FactId(1);
/// A fact that only the owner sees.
const HERS: FactId = FactId(5);
/// The night's first minute.
const START: Minute = 1200;

/// A night with just these operations, in their order.
fn night(ops: Vec<Operation>) -> World {
    let mut world = dice::world(&[]);
    world.pots[PURSE.index()].balance = ALL;
    world.ops = ops;
    let id = "seen".to_owned();
    world.observations.push(Observation { id, text: MsgId(0), interrupts: false, notice: Notice::Alert });
    assert_eq!((world.scenario.start, world.scenario.facts.len()), (START, 0));
    world
}

/// An operation of the crew's that takes so many minutes, needs these facts and gives those.
fn op(takes: Minute, factors: &[FactId], add: &[FactId]) -> Operation {
    let mut op = dice::world(&[]).ops.remove(0);
    (op.takes, op.ways[0].factors, op.add) = (takes, factors.to_vec(), add.to_vec());
    op
}

/// The same that pays besides.
fn pays(op: Operation, from: PotId, to: PotId, up_to: Fen) -> Operation {
    let (refunds, beyond) = (Vec::new(), Vec::new());
    Operation { pay: Some(Pay { from, to, up_to, range: None, figure: Figure::Assumed, refunds, beyond }), ..op }
}

/// The same so many times in the whole night.
fn limited(op: Operation, count: u16) -> Operation {
    Operation { limit: Some(Limit { count, per: 1440, control: None }), ..op }
}

/// The same that lets a side notice something, and know the truth about these facts.
fn tells(op: Operation, to: Side, learn: &[FactId]) -> Operation {
    let (all, any, none) = (Vec::new(), Vec::new(), Vec::new());
    Operation { notify: vec![Notify { to, see: ObsId(0), all, any, none, at_count: 0, learn: learn.to_vec() }], ..op }
}

/// A crew that plans with one pair of hands.
fn plan() -> Plan {
    let (without, also) = (Vec::new(), Vec::new());
    Plan { hands: 1, rest: 0, begins: START, stops: Minute::MAX, tries: 1, adapts: true, without, also }
}

/// The crew with this plan.
fn crew(world: &World, plan: &Plan) -> Planner {
    Planner::new(world, plan, &[])
}

/// A planning crew's night, minute by minute, under these controls, of which it knows nothing; the owner does
/// what is given at its minute.
fn played(world: &World, crew: &mut Planner, controls: &[ControlId], hers: &[(Minute, OpId)]) -> Vec<Event> {
    let mut resting = [crew.clone()];
    let start = State::from_start(world, &world.scenario.facts, controls);
    let (mut state, mut events) = (start.clone(), Vec::new());
    loop {
        let now = state.now;
        for &(_, op) in hers.iter().filter(|(at, _)| *at == now) {
            apply(world, &mut state, Action::Start { side: Side::Owner, op }, &mut events).unwrap();
        }
        crew.act(world, &mut state, &mut events);
        if apply(world, &mut state, Action::Tick, &mut events).is_err() {
            break;
        }
    }
    if hers.is_empty() {
        // Who lets the minutes pass in which it need not be asked does the same.
        let (mut state, mut same, mut asked) = (start, Vec::new(), 0);
        while follow(world, &mut resting, &mut state, &mut same, Minute::MAX, |_| asked += 1).is_ok() {}
        assert_eq!(same, events);
        assert!(asked < 100, "asked {asked} times");
    }
    events
}

/// What the crew begin, and when.
fn begun(world: &World, events: &[Event]) -> Vec<(OpId, Minute)> {
    let is_begun = |it: &&Event| it.kind == EventKind::Started && world.ops[it.op.index()].by == Side::Crew;
    events.iter().filter(is_begun).map(|it| (it.op, it.at)).collect()
}

/// How often each operation is done.
fn done(world: &World, steps: impl Iterator<Item = OpId>) -> Vec<usize> {
    steps.fold(vec![0; world.ops.len()], |mut all, op| {
        all[op.index()] += 1;
        all
    })
}

fn is_done(event: &&Event) -> bool {
    matches!(event.kind, EventKind::Done { .. })
}

fn witness(world: &World) -> Witness {
    Checkup::new(world, &[]).witness(&[])
}

/// What gives the key, and tells of something else; a payment for which the key is used up, thrice at most; and
/// a payment without a limit.
fn thrice_and_once() -> World {
    let draw = limited(pays(op(1, &[KEY], &[]), PURSE, THEIRS, 100), 3);
    night(vec![
        tells(op(1, &[], &[KEY]), Side::Crew, &[SEAL]),
        Operation { remove: vec![KEY], ..draw },
        pays(op(1, &[], &[]), PURSE, THEIRS, 100),
    ])
}

#[test]
fn a_crew_that_plans_pays_as_often_as_a_limit_says_and_once_without_one() {
    let world = thrice_and_once();
    let events = played(&world, &mut crew(&world, &plan()), &[], &[]);
    let times = done(&world, events.iter().filter(is_done).map(|it| it.op));
    assert_eq!(times[1..], [3, 1]);
    assert!(times[0] >= 3, "the key is fetched anew: {times:?}");
}

#[test]
fn a_witness_pays_as_often_as_a_limit_says_and_once_without_one() {
    let world = thrice_and_once();
    let Witness::Lost { loss, steps, .. } = witness(&world) else { panic!("there is money to be had") };
    let times = done(&world, steps.iter().map(|&(op, _)| op));
    assert_eq!((&times[1..], loss), (&[3, 1][..], 400));
    assert!(times[0] >= 3, "the key is fetched anew: {times:?}");
}

#[test]
fn what_a_closed_way_has_made_pointless_is_not_prepared() {
    let closed = ControlId(0);
    let (key, seal, draw) = (OpId(0), OpId(1), OpId(2));
    let mut world =
        night(vec![op(1, &[], &[KEY]), op(5, &[], &[SEAL]), pays(op(1, &[KEY, SEAL], &[]), PURSE, THEIRS, ALL)]);
    world.ops[key.index()].ways[0].blocked_by = vec![closed];
    let expected = vec![(key, START), (seal, START + 1), (draw, START + 6)];
    assert_eq!(begun(&world, &played(&world, &mut crew(&world, &plan()), &[], &[])), expected, "nothing is closed");
    // It would try thrice what may yet be done.
    let mut crew = crew(&world, &Plan { tries: 3, ..plan() });
    let events = played(&world, &mut crew, &[closed], &[]);
    assert_eq!(begun(&world, &events), vec![(key, START)], "without a key the seal is of no use");
    assert!(crew.order().is_empty(), "{:?}", crew.order());
    // Nor what trying in vain has made so.
    let mut denied = world.clone();
    denied.guards[0].verdict = Verdict::Deny;
    // Who knows the rules knows of no guard that may let it pass.
    denied.guards[0].none = vec![HERS];
    denied.ops[key.index()].guards = vec![GuardId(0)];
    let events = played(&denied, &mut self::crew(&denied, &plan()), &[], &[]);
    assert_eq!(begun(&denied, &events), vec![(key, START)], "they see that they get none");
    // Who keeps to the first plan gets the seal all the same.
    let events = played(&world, &mut self::crew(&world, &Plan { adapts: false, ..plan() }), &[closed], &[]);
    assert_eq!(begun(&world, &events), vec![(key, START), (seal, START + 1)]);
}

#[test]
fn hands_and_a_rest_between_two_beginnings_are_kept_to_and_nothing_is_begun_too_early_or_late() {
    let ops = [FactId(0), FactId(1), FactId(2)].map(|fact| limited(op(4, &[], &[fact]), 1));
    let draw = pays(op(1, &[FactId(0), FactId(1), FactId(2)], &[]), PURSE, THEIRS, ALL);
    let of_no_use = limited(op(1, &[], &[]), 1);
    let world = night(ops.into_iter().chain([draw, of_no_use]).collect());
    let begins = |plan: Plan| -> Vec<Minute> {
        let events = played(&world, &mut crew(&world, &plan), &[], &[]);
        begun(&world, &events).iter().map(|&(_, at)| at - START).collect()
    };
    assert_eq!(begins(plan()), [0, 4, 8, 12]);
    assert_eq!(begins(Plan { hands: 2, ..plan() }), [0, 0, 4, 8]);
    assert_eq!(begins(Plan { hands: 3, ..plan() }), [0, 0, 0, 4]);
    assert_eq!(begins(Plan { hands: 3, rest: 3, ..plan() }), [0, 3, 6, 10]);
    assert_eq!(begins(Plan { hands: 3, rest: 7, ..plan() }), [0, 7, 14, 21]);
    assert_eq!(begins(Plan { begins: START + 35, ..plan() }), [35, 39, 43, 47]);
    assert_eq!(begins(Plan { stops: START + 8, ..plan() }), [0, 4]);
    assert_eq!(begins(Plan { without: vec![OpId(3)], ..plan() }), [0; 0], "what for?");
    for also in [OpId(1), OpId(4)] {
        assert_eq!(begins(Plan { without: vec![OpId(3)], also: vec![also], ..plan() }), [0], "for itself");
    }
}

#[test]
fn a_limit_that_was_run_into_is_no_reason_to_give_up_and_an_empty_purse_is_one() {
    let rule = ControlId(0);
    let mut draw = limited(pays(op(1, &[], &[]), PURSE, THEIRS, 400), 1);
    draw.limit = Some(Limit { count: 1, per: 60, control: Some(rule) });
    let world = night(vec![draw]);
    let told = |controls: &[ControlId], tries: u16| {
        let events = played(&world, &mut crew(&world, &Plan { tries, ..plan() }), controls, &[]);
        let amount = |it: &Event| match it.kind {
            EventKind::Paid { amount, .. } => Some(amount),
            EventKind::Failed { .. } => Some(0),
            _ => None,
        };
        events.iter().filter_map(amount).collect::<Vec<Fen>>()
    };
    // They know of no limit until they have met with it, and then wait for it.
    assert_eq!(told(&[rule], 2), [400, 0, 400, 100, 0, 0, 0, 0, 0, 0, 0]);
    // As many tries for each time that it came off, and as many at first.
    assert_eq!(told(&[], 1), [400, 400, 100, 0, 0, 0, 0]);
    assert_eq!(told(&[], 2), [400, 400, 100, 0, 0, 0, 0, 0, 0, 0, 0]);
}

#[test]
fn what_may_stand_in_the_way_can_be_cleared_before_it_does() {
    let barred = FactId(7);
    let bar = |by, add, remove| Operation { by, remove, ..op(1, &[], add) };
    let counter = Operation {
        hours: Some((START + 30, START + 300)),
        unless: vec![barred],
        ..pays(op(1, &[SEAL], &[]), PURSE, THEIRS, ALL)
    };
    let [draw, seal, key, clear, block] = [0, 1, 2, 3, 4].map(OpId);
    let mut world = night(vec![
        counter,
        op(1, &[], &[SEAL]),
        op(5, &[], &[KEY]),
        Operation { remove: vec![barred], ..op(1, &[KEY], &[]) },
        bar(Side::Owner, &[barred], Vec::new()),
        bar(Side::Owner, &[], vec![barred]),
    ]);
    world.facts[barred.index()].seen_by = [true, true];
    let mut crew = crew(&world, &plan());
    let events = played(&world, &mut crew, &[], &[(START + 20, block)]);
    let expected = [(key, START), (seal, START + 5), (clear, START + 21), (draw, START + 32)];
    assert_eq!(begun(&world, &events), expected);
    // They see to what would clear it, and to what that takes, before anything else.
    let (mut first, mut state) = (self::crew(&world, &plan()), State::from_start(&world, &[], &[]));
    first.act(&world, &mut state, &mut Vec::new());
    assert_eq!(first.order(), [clear, key, seal, draw]);
    // Who does not know how to clear it finds it shut.
    let mut crew = self::crew(&world, &Plan { without: vec![clear], ..plan() });
    let events = played(&world, &mut crew, &[], &[(START + 20, block)]);
    assert_eq!(begun(&world, &events), [(seal, START)]);
    assert!(!crew.order().contains(&clear));
}

#[test]
fn what_is_to_be_learned_is_asked_for_once() {
    let secret = FactId(7);
    let [draw, ask] = [0, 1].map(OpId);
    let counter = |op| Operation { hours: Some((START + 30, START + 300)), ..op };
    let mut world = night(vec![
        counter(pays(op(1, &[secret, KEY], &[]), PURSE, THEIRS, ALL)),
        tells(op(2, &[], &[]), Side::Crew, &[secret]),
        // Of no use to those who have the key.
        tells(op(2, &[], &[KEY]), Side::Crew, &[]),
        tells(op(2, &[], &[KEY]), Side::Owner, &[secret]),
    ]);
    world.scenario.facts = vec![KEY, secret];
    let plan = Plan { also: vec![ask], ..plan() };
    let events = played(&world, &mut crew(&world, &plan), &[], &[]);
    assert_eq!(begun(&world, &events), [(ask, START), (draw, START + 32)]);
    // Where the answer is no, nothing more is prepared for what a yes would have been good for.
    world.ops.truncate(2);
    world.ops.push(counter(op(1, &[], &[KEY])));
    world.scenario.facts = Vec::new();
    let events = played(&world, &mut crew(&world, &plan), &[], &[]);
    assert_eq!(begun(&world, &events), [(ask, START)]);
}

#[test]
fn a_crew_that_can_begin_nothing_looks_again_after_ten_minutes_whatever_happens_out_of_its_sight() {
    let (draw, hers) = (OpId(0), OpId(1));
    let counter = Operation { hours: Some((START + 4, START + 60)), ..pays(op(1, &[], &[]), PURSE, THEIRS, ALL) };
    let world = night(vec![counter, Operation { by: Side::Owner, ..op(3, &[], &[HERS]) }]);
    for hers in [&[][..], &[(START + 2, hers)]] {
        let events = played(&world, &mut crew(&world, &plan()), &[], hers);
        assert_eq!(begun(&world, &events), [(draw, START + 10)], "{hers:?}");
        assert_eq!(events.iter().any(|it| it.at == START + 5 && is_done(&it)), !hers.is_empty());
    }
}

#[test]
fn money_that_was_brought_nearer_is_drawn_though_no_more_can_be_brought() {
    let (bring, draw) = (OpId(0), OpId(1));
    let counter = Operation { hours: Some((START + 60, START + 90)), ..pays(op(1, &[], &[]), WALLET, THEIRS, ALL) };
    let world = night(vec![limited(pays(op(1, &[], &[]), PURSE, WALLET, ALL), 9), counter]);
    let events = played(&world, &mut crew(&world, &plan()), &[], &[]);
    let failed = |it: &&Event| it.op == bring && matches!(it.kind, EventKind::Failed { .. });
    assert_eq!(events.iter().filter(failed).count(), 2, "the purse is empty, and they see that");
    let paid: Vec<(OpId, Fen)> = events
        .iter()
        .filter_map(|it| match it.kind {
            EventKind::Paid { amount, .. } => Some((it.op, amount)),
            _ => None,
        })
        .collect();
    assert_eq!(paid, vec![(bring, ALL), (draw, ALL)]);
}

/// The night with a guard on its first operation that takes the money back after so many minutes.
fn clawed_back(mut world: World, minutes: Minute) -> World {
    world.guards[0].verdict = Verdict::ClawBack(minutes);
    world.ops[0].guards = vec![GuardId(0)];
    world
}

#[test]
fn what_comes_back_to_the_owner_is_not_lost() {
    let draw = |amount| pays(op(1, &[], &[]), PURSE, THEIRS, amount);
    assert!(matches!(witness(&night(vec![draw(400)])), Witness::Lost { loss: 400, minutes: 1, .. }));
    assert_eq!(witness(&clawed_back(night(vec![draw(400)]), 2)), Witness::DependsOnTiming { stopped: None });
    let both = witness(&clawed_back(night(vec![draw(400), draw(100)]), 2));
    assert!(matches!(both, Witness::Lost { loss: 100, .. }), "{both:?}");
}

#[test]
fn what_goes_back_and_forth_among_her_own_pots_makes_the_loss_no_less() {
    let bring = pays(op(1, &[], &[]), PURSE, WALLET, 400);
    let world = clawed_back(night(vec![bring, pays(op(1, &[], &[]), WALLET, THEIRS, 400)]), 20);
    let lost = witness(&world);
    assert!(matches!(lost, Witness::Lost { loss: 400, .. }), "{lost:?}");
}

#[test]
fn two_pairs_of_hands_begin_with_what_takes_longest() {
    let facts = [FactId(0), FactId(1), FactId(2)];
    let mut ops: Vec<Operation> = facts.iter().zip([2, 2, 5]).map(|(&fact, takes)| op(takes, &[], &[fact])).collect();
    ops.push(pays(op(1, &facts, &[]), PURSE, THEIRS, ALL));
    let world = night(ops);
    let path = Checkup::new(&world, &[]).path(&[], 2).unwrap();
    let steps: Vec<(u16, Minute)> = path.steps.iter().map(|step| (step.op.0, step.at)).collect();
    assert_eq!((steps, path.minutes, path.exact), (vec![(2, 0), (0, 0), (1, 2), (3, 5)], 6, true));
}

#[test]
fn a_witness_goes_for_the_nearest_money_first_where_that_takes_more() {
    let facts = [FactId(0), FactId(1), FactId(2)];
    // All hands would be busy with the rest until the counter has closed.
    let mut ops: Vec<Operation> = facts.iter().map(|&fact| op(100, &[], &[fact])).collect();
    ops.push(pays(op(1, &facts, &[]), WALLET, THEIRS, 50));
    ops.push(Operation { hours: Some((START, START + 10)), ..pays(op(1, &[], &[]), PURSE, THEIRS, ALL) });
    let mut world = night(ops);
    world.pots[WALLET.index()].balance = 50;
    let lost = witness(&world);
    assert!(matches!(lost, Witness::Lost { loss: 950, minutes: 1, .. }), "{lost:?}");
}

#[test]
fn a_witness_pays_again_as_soon_as_a_limit_allows() {
    let mut draw = pays(op(1, &[], &[]), PURSE, THEIRS, 100);
    draw.limit = Some(Limit { count: 1, per: 60, control: None });
    let Witness::Lost { loss, steps, .. } = witness(&night(vec![draw])) else { panic!("there is money to be had") };
    let minutes: Vec<Minute> = steps.into_iter().map(|(_, at)| at).collect();
    assert_eq!((loss, minutes), (500, vec![1, 62, 123, 184, 245]));
}
