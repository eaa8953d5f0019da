//! The relaxed world against the timed one: what is safe there is safe here, on the real world and
//! on small random ones; and doings that have nothing to do with each other can change places.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use analysis::{Pddl, Relaxed, closure, pddl};
use base::Bits;
use common::{dice, words};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use sim::{Action, Event, EventKind, Policy as _, ScriptRun, State, apply, check};
use world::Rules;
use world::ids::{ControlId, FactId, OpId, PotId};
use world::model::{Amounts, CodeTo, Fen, Guard, Harm, Minute, Operation, Side, Verdict, World};

static WORLD: LazyLock<World> = LazyLock::new(content::world);
static RELAXED: LazyLock<Relaxed> = LazyLock::new(|| Relaxed::of(&WORLD));

/// So many minutes pass, then one of the operations that can be started is.
type Turn = (u8, u16);

fn turns(most: usize) -> impl Strategy<Value = Vec<Turn>> {
    prop::collection::vec((0..40_u8, any::<u16>()), 0..most)
}

fn controls(world: &World) -> impl Strategy<Value = Vec<ControlId>> + use<> {
    let all: Vec<ControlId> = (0..world.controls.len() as u16).map(ControlId).collect();
    let most = all.len().min(4);
    prop::sample::subsequence(all, 0..=most)
}

fn ops(world: &World) -> impl Iterator<Item = OpId> + use<> {
    (0..world.ops.len() as u16).map(OpId)
}

/// What a side can start now.
fn possible(world: &World, state: &State) -> Vec<(Side, OpId)> {
    let can = |op: OpId| {
        let side = world.ops[op.index()].by;
        check(world, state, side, op).is_ok().then_some((side, op))
    };
    ops(world).filter_map(can).collect()
}

/// A timed run, watched minute by minute against what the relaxed world says of it.
struct Watch<'a> {
    world: &'a World,
    relaxed: &'a Relaxed,
    reached: Bits,
    state: State,
    /// What the crew took from the owner's pots, less what came into them from others, in fen.
    drawn: Fen,
    /// What happened so far.
    kinds: Vec<EventKind>,
    scripts: Vec<ScriptRun>,
}

impl<'a> Watch<'a> {
    fn new(world: &'a World, relaxed: &'a Relaxed, controls: &[ControlId], scripts: Vec<ScriptRun>) -> Self {
        // The relaxed world counts with the high end of every range, so the run takes it.
        let state = State::under(world, controls).taking(Amounts::Most);
        let reached = closure(relaxed, controls);
        let watch = Self { world, relaxed, reached, state, drawn: 0, kinds: Vec::new(), scripts };
        watch.look(&[]);
        watch
    }

    fn run(&mut self, turns: &[Turn]) {
        for &(minutes, which) in turns {
            for _ in 0..minutes {
                self.pass();
            }
            let can = possible(self.world, &self.state);
            if let Some(&(side, op)) = can.get(usize::from(which) % can.len().max(1)) {
                self.act(Action::Start { side, op });
            }
        }
        for _ in 0..120 {
            self.pass();
        }
    }

    fn pass(&mut self) {
        let mut events = Vec::new();
        for script in &mut self.scripts {
            script.act(self.world, &mut self.state, &mut events);
        }
        self.act(Action::Tick);
    }

    fn act(&mut self, action: Action) {
        let mut events = Vec::new();
        let _over = apply(self.world, &mut self.state, action, &mut events).is_err();
        for event in &events {
            self.count(event);
        }
        self.look(&events);
        self.kinds.extend(events.into_iter().map(|event| event.kind));
    }

    fn count(&mut self, event: &Event) {
        let owners = |pot: PotId| self.world.pots[pot.index()].owner == Some(Side::Owner);
        let by = self.world.ops[event.op.index()].by;
        match event.kind {
            EventKind::Paid { from, to, amount } if owners(from) && !owners(to) && by == Side::Crew => {
                self.drawn += amount
            }
            EventKind::Paid { from, to, amount } | EventKind::ClawedBack { from, to, amount, .. }
                if !owners(from) && owners(to) =>
            {
                self.drawn -= amount;
            }
            _ => {}
        }
    }

    fn look(&self, events: &[Event]) {
        for fact in self.state.facts.iter() {
            let told = || events.iter().map(|event| words::event(self.world, event)).collect::<Vec<_>>();
            assert!(self.reached.has(fact), "reached in time only: {} by {:#?}", self.relaxed.facts[fact], told());
        }
        let most = self.relaxed.loss(&self.reached);
        assert!(self.drawn <= most, "{} were drawn, {most} can be: {events:?}", self.drawn);
    }
}

/// Whether one set holds another.
fn holds_all(all: &Bits, some: &Bits, among: impl Fn(usize) -> bool) -> Result<(), usize> {
    some.iter().filter(|&fact| among(fact)).find(|&fact| !all.has(fact)).map_or(Ok(()), Err)
}

/// The closure as its definition says, without cleverness.
fn plain_closure(relaxed: &Relaxed, controls: &[ControlId]) -> BTreeSet<usize> {
    let mut reached: BTreeSet<usize> = relaxed.start.iter().copied().collect();
    loop {
        let before = reached.len();
        for way in &relaxed.ways {
            let open = !way.blocked_by.iter().any(|it| controls.contains(it))
                && way.only_with.iter().all(|it| controls.contains(it))
                && way.factors.iter().all(|fact| reached.contains(fact));
            if open {
                reached.extend(&way.adds);
            }
        }
        if reached.len() == before {
            return reached;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_real_night_reaches_the_relaxed_one_does(
        controls in controls(&WORLD), sides in prop::sample::subsequence(Side::BOTH.to_vec(), 0..=2), turns in turns(60),
    ) {
        let controls = controls.iter().fold(Rules::of_the_night(&WORLD), |rules, &it| rules.with(it)).controls(&WORLD);
        let script = |side: &Side| ScriptRun::new(&WORLD, WORLD.script(&format!("{}-historical", side.id())).unwrap());
        Watch::new(&WORLD, &RELAXED, &controls, sides.iter().map(script).collect()).run(&turns);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_a_random_world_reaches_in_time_it_reaches_relaxed(
        bytes in prop::collection::vec(any::<u8>(), 0..600), guess in any::<bool>(), protections in 0..16_u16, turns in turns(40),
    ) {
        let world = dice::world(&bytes);
        let controls: Vec<ControlId> =
            (0..4).filter(|bit| protections >> bit & 1 == 1).chain(guess.then_some(4)).map(ControlId).collect();
        Watch::new(&world, &Relaxed::of(&world), &controls, Vec::new()).run(&turns);
    }

    #[test]
    fn the_closure_is_what_its_definition_says(bytes in prop::collection::vec(any::<u8>(), 0..600), set in 0..32_u16) {
        let relaxed = Relaxed::of(&dice::world(&bytes));
        let controls: Vec<ControlId> = (0..5).filter(|bit| set >> bit & 1 == 1).map(ControlId).collect();
        let reached = closure(&relaxed, &controls);
        prop_assert_eq!(&reached.iter().collect::<BTreeSet<_>>(), &plain_closure(&relaxed, &controls));
        // Settled under the same controls, it is the same without any.
        let settled = relaxed.under(&controls, |_| false);
        prop_assert_eq!(&closure(&settled, &[]), &reached);
    }

    #[test]
    fn a_protection_of_a_random_world_makes_nothing_more_reachable(
        bytes in prop::collection::vec(any::<u8>(), 0..600), set in 0..32_u16, more in 0..4_u16,
    ) {
        let relaxed = Relaxed::of(&dice::world(&bytes));
        let mut controls: Vec<ControlId> = (0..5).filter(|bit| set >> bit & 1 == 1).map(ControlId).collect();
        let before = closure(&relaxed, &controls);
        controls.push(ControlId(more));
        prop_assert_eq!(holds_all(&before, &closure(&relaxed, &controls), |_| true), Ok(()));
    }

    #[test]
    fn independent_doings_of_a_random_world_can_change_places(
        bytes in prop::collection::vec(any::<u8>(), 0..600), turns in turns(12), apart in 1..30_u32,
    ) {
        let world = dice::world(&bytes);
        let mut state = State::new(&world, &[]);
        for (minutes, which) in turns {
            run(&world, &mut state, Minute::from(minutes));
            let can = possible(&world, &state);
            if let Some(&(side, op)) = can.get(usize::from(which) % can.len().max(1)) {
                apply(&world, &mut state, Action::Start { side, op }, &mut Vec::new()).unwrap();
            }
        }
        swap_all(&world, &state, apart);
    }
}

#[test]
fn a_protection_gives_the_crew_nothing() {
    let rules = Rules::of_the_night(&WORLD);
    let before = closure(&RELAXED, &rules.controls(&WORLD));
    let crews = |fact: usize| WORLD.facts.get(fact).is_none_or(|it| it.held_by == Some(Side::Crew));
    let mut wrong = Vec::new();
    for (id, control) in (0..).map(ControlId).zip(&WORLD.controls).filter(|(_, it)| it.party.protects()) {
        let after = closure(&RELAXED, &rules.clone().with(id).controls(&WORLD));
        if let Err(fact) = holds_all(&before, &after, crews) {
            wrong.push(format!("{} gives {}", control.id, RELAXED.facts[fact]));
        }
        if RELAXED.loss(&after) > RELAXED.loss(&before) {
            wrong.push(format!("{} makes the loss greater", control.id));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_night_costs_in_time_what_the_relaxed_world_says_it_can() {
    let rules = Rules::of_the_night(&WORLD);
    let reached = closure(&RELAXED, &rules.controls(&WORLD));
    let night = common::Night::whole(&[]);
    let loss = night.state.ledger.loss(&WORLD);
    assert!(loss > 0 && loss <= RELAXED.loss(&reached), "{loss} of {}", RELAXED.loss(&reached));
    let pin = rules.with(WORLD.control("sim-pin").unwrap());
    assert_eq!(RELAXED.loss(&closure(&RELAXED, &pin.controls(&WORLD))), 0, "a SIM PIN ends it");
}

/// Where no rule is to come, none blocks anything; where one may, it alone does.
#[test]
fn a_settled_world_is_blocked_by_what_may_come_and_by_nothing_else() {
    let world = content::whole_world();
    let relaxed = Relaxed::of(&world);
    let some = relaxed.ways.iter().find_map(|way| way.blocked_by.first().copied()).unwrap();
    let others = relaxed.ways.iter().flat_map(|way| &way.blocked_by).filter(|&&id| id != some).count();
    assert!(others > 0, "more than one rule blocks something");
    let blockers = |may_come: &dyn Fn(ControlId) -> bool| -> BTreeSet<ControlId> {
        relaxed.under(&[], may_come).ways.iter().flat_map(|way| way.blocked_by.iter().copied()).collect()
    };
    assert_eq!(blockers(&|_| false), BTreeSet::new());
    assert_eq!(blockers(&|id| id == some), BTreeSet::from([some]));
}

#[test]
fn a_relaxed_world_is_whole() {
    let relaxed = &*RELAXED;
    let ids: BTreeSet<&String> = relaxed.facts.iter().collect();
    assert_eq!(ids.len(), relaxed.facts.len(), "no id twice");
    let known = |facts: &[usize]| facts.iter().all(|&fact| fact < relaxed.facts.len());
    assert!(known(&relaxed.start) && relaxed.ways.iter().all(|way| known(&way.factors) && known(&way.adds)));
    assert!(relaxed.ways.iter().all(|way| !way.adds.is_empty()));
    assert!(!relaxed.goals.is_empty() && relaxed.goals.iter().all(|goal| goal.loss > 0));
}

#[test]
fn pddl_balances_and_names_everything_once() {
    let controls = Rules::of_the_night(&WORLD).controls(&WORLD);
    for harm in [None].into_iter().chain(Harm::ALL.map(Some)) {
        let text = pddl(&WORLD, &RELAXED, &controls, harm);
        for part in [&text.domain, &text.problem] {
            assert_eq!(part.matches('(').count(), part.matches(')').count());
            assert!(part.bytes().all(|it| it.is_ascii_alphanumeric() || b" \n()-_:?".contains(&it)), "{part}");
        }
        let actions: Vec<&str> = text.domain.lines().filter_map(|line| line.trim().strip_prefix("(:action ")).collect();
        let once: BTreeSet<&&str> = actions.iter().collect();
        assert_eq!(once.len(), actions.len());
        assert!(actions.contains(&"steal"));
        assert_eq!(text.problem.contains("(:goal (and (holds taken-"), harm.is_none(), "{}", text.problem);
        assert_eq!(text.problem.contains("(:goal (and (holds harm-"), harm.is_some(), "{}", text.problem);
    }
}

/// What a planner would find in a PDDL text, by trying every action again and again.
fn attained(text: &Pddl) -> BTreeSet<&str> {
    fn facts(text: &str) -> Vec<&str> {
        text.split("(holds ").skip(1).map(|rest| rest.split(')').next().unwrap()).collect()
    }
    let parts = |action| -> (Vec<&str>, Vec<&str>) {
        let (needs, adds) = str::split_once(action, ":effect").unwrap();
        (facts(needs), facts(adds))
    };
    let mut actions: Vec<_> = text.domain.split("(:action ").skip(1).map(parts).collect();
    let mut holds: BTreeSet<&str> = facts(text.problem.split("(:goal").next().unwrap()).into_iter().collect();
    loop {
        let before = actions.len();
        actions.retain(|(needs, adds)| {
            let is_done = needs.iter().all(|it| holds.contains(it));
            holds.extend(adds.iter().filter(|_| is_done));
            !is_done
        });
        if actions.len() == before {
            return holds;
        }
    }
}

#[test]
fn the_pddl_has_a_plan_just_where_the_harm_is_reached() {
    let world = content::whole_world();
    let rules = Rules::of_the_night(&world).at(world.policy("today").unwrap()).controls(&world);
    let (mut with, mut without) = (0, 0);
    for theft in &world.thefts {
        let whole = Relaxed::from_start(&world, &theft.start(&world));
        for relaxed in [whole.documented(), whole] {
            let (text, reached) = (pddl(&world, &relaxed, &rules, None), closure(&relaxed, &rules));
            let attained = attained(&text);
            assert_eq!(
                attained.contains("any-loss"),
                relaxed.goals.iter().any(|it| reached.has(it.fact)),
                "{}",
                theft.id
            );
            for (harm, facts) in relaxed.kinds(&world) {
                let told = attained.contains(format!("harm-{}", harm.id()).as_str());
                assert_eq!(told, facts.iter().any(|&it| reached.has(it)), "{}, {harm:?}", theft.id);
                *if told { &mut with } else { &mut without } += 1;
                assert_eq!(pddl(&world, &relaxed, &rules, Some(harm)).domain, text.domain);
            }
        }
    }
    assert!(with > 50 && without > 20, "{with} with, {without} without");
}

/// Lets so many minutes pass.
fn run(world: &World, state: &mut State, minutes: Minute) {
    let until = state.now + minutes;
    sim::run_until(world, state, until, &mut Vec::new());
}

/// What an operation looks at, and what it changes or teaches.
fn touches(world: &World, op: &Operation) -> (BTreeSet<FactId>, BTreeSet<FactId>) {
    let mut reads: BTreeSet<FactId> = op.needs.iter().chain(&op.unless).copied().collect();
    reads.extend(op.ways.iter().flat_map(|way| &way.factors));
    let numbers = match op.code {
        None => Vec::new(),
        Some(CodeTo::Number(number)) => vec![number],
        Some(CodeTo::Account(account)) => {
            let bound = &world.accounts[account.index()].bound;
            reads.extend(bound.iter().map(|(_, fact)| fact));
            bound.iter().map(|&(number, _)| number).collect()
        }
    };
    for number in numbers {
        reads.extend(world.numbers[number.index()].receivers.iter().flat_map(|it| it.all.iter().chain(&it.none)));
    }
    for guard in &op.guards {
        let guard = &world.guards[guard.index()];
        reads.extend(guard.all.iter().chain(&guard.none));
        if let Verdict::StepUp(fact) = guard.verdict {
            reads.insert(fact);
        }
    }
    let mut writes: BTreeSet<FactId> = op.add.iter().chain(&op.remove).copied().collect();
    writes.extend(op.notify.iter().flat_map(|notify| &notify.learn));
    (reads, writes)
}

/// Whether two operations have nothing to do with each other: other institutions, other facts,
/// other pots, no shared hand, and nothing that depends on the hour or on what was done before.
fn independent(world: &World, state: &State, (a, b): (OpId, OpId)) -> bool {
    let (one, other) = (&world.ops[a.index()], &world.ops[b.index()]);
    let ((reads, writes), (other_reads, other_writes)) = (touches(world, one), touches(world, other));
    let apart =
        writes.is_disjoint(&other_reads) && writes.is_disjoint(&other_writes) && other_writes.is_disjoint(&reads);
    // Who fails learns the truth; here there is nothing to learn about what both look at.
    let known = reads
        .intersection(&other_reads)
        .all(|&fact| Side::BOTH.into_iter().all(|side| state.believes(side, fact) == state.holds(fact)));
    let pots = |op: &Operation| op.pay.iter().flat_map(|pay| [pay.from, pay.to]).collect::<BTreeSet<PotId>>();
    let refunds =
        |op: &Operation, of: OpId| op.pay.iter().any(|pay| pay.refunds.contains(&of) || pay.beyond.contains(&of));
    let timeless = |op: &Operation| {
        let asks_when = |guard: &Guard| guard.hours.is_some() || !guard.recent.is_empty();
        op.hours.is_none() && !op.guards.iter().any(|guard| asks_when(&world.guards[guard.index()]))
    };
    let unused = |op: OpId| state.uses.iter().all(|(used, _)| *used != op);
    let hands = |side: Side| usize::from(world.scenario.hands[side.index()]);
    one.provider != other.provider
        && apart
        && known
        && pots(one).is_disjoint(&pots(other))
        && !refunds(one, b)
        && !refunds(other, a)
        && timeless(one)
        && timeless(other)
        && unused(a)
        && unused(b)
        && (one.by != other.by || state.busy(world, one.by) + 2 <= hands(one.by))
}

/// One operation, the other so much later, and then until nothing is under way; `None` where the
/// scenario ends before.
fn both(world: &World, state: &State, first: OpId, second: OpId, apart: Minute) -> Option<State> {
    let mut state = state.clone();
    for (op, minutes) in [(first, apart), (second, 0)] {
        // That it can no longer be started is an outcome, too.
        let action = Action::Start { side: world.ops[op.index()].by, op };
        let _refused = apply(world, &mut state, action, &mut Vec::new()).is_err();
        run(world, &mut state, minutes);
        if state.now >= world.scenario.end {
            return None;
        }
    }
    while !state.tasks.is_empty() {
        if state.now >= world.scenario.end {
            return None;
        }
        run(world, &mut state, 1);
    }
    Some(state)
}

/// Changes the places of every two independent doings that can be started; says how many there were.
fn swap_all(world: &World, state: &State, apart: Minute) -> usize {
    let mut state = state.clone();
    while !state.tasks.is_empty() && state.now < world.scenario.end {
        run(world, &mut state, 1);
    }
    let can: Vec<OpId> = possible(world, &state).into_iter().map(|(_, op)| op).collect();
    let mut swapped = 0;
    for (index, &a) in can.iter().enumerate() {
        for &b in can[index + 1..].iter().filter(|&&b| independent(world, &state, (a, b))) {
            let ends = both(world, &state, a, b, apart).zip(both(world, &state, b, a, apart));
            let Some((one, other)) = ends else { continue };
            let ids = (&world.ops[a.index()].id, &world.ops[b.index()].id);
            assert_eq!(one.ledger, other.ledger, "{ids:?} at {}, {apart} apart", words::time(state.now));
            assert_eq!(one.facts, other.facts, "{ids:?} at {}, {apart} apart", words::time(state.now));
            swapped += 1;
        }
    }
    swapped
}

#[test]
fn independent_doings_of_the_real_night_can_change_places() {
    let mut swapped = 0;
    for sides in [&Side::BOTH[..], &[Side::Crew], &[Side::Owner]] {
        let mut night = common::Night::new(sides, &[]);
        for (hour, apart) in (1..28).zip([1, 7, 25].into_iter().cycle()) {
            night.run_until(WORLD.scenario.start + hour * 37);
            swapped += swap_all(&WORLD, &night.state, apart);
        }
    }
    assert!(swapped > 1_000, "only {swapped} pairs were tried");
}

#[test]
fn random_worlds_are_not_dull() {
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut done, mut paid, mut codes, mut back, mut drawn, mut swapped) = (0, 0, 0, 0, 0, 0);
    for _ in 0..300 {
        let bytes = prop::collection::vec(any::<u8>(), 300..600).new_tree(&mut runner).unwrap().current();
        let (world, turns) = (dice::world(&bytes), turns(40).new_tree(&mut runner).unwrap().current());
        let relaxed = Relaxed::of(&world);
        let mut watch = Watch::new(&world, &relaxed, &[], Vec::new());
        watch.run(&turns);
        drawn += usize::from(watch.drawn > 0);
        swapped += swap_all(&world, &State::new(&world, &[]), 3);
        for kind in watch.kinds {
            done += usize::from(matches!(kind, EventKind::Done { .. }));
            paid += usize::from(matches!(kind, EventKind::Paid { .. }));
            codes += usize::from(matches!(kind, EventKind::Code { to: Some(_), .. }));
            back += usize::from(matches!(kind, EventKind::ClawedBack { .. }));
        }
    }
    let all = [done, paid, codes, back, drawn, swapped];
    assert!(all.iter().zip([1500, 300, 150, 10, 20, 100]).all(|(got, least)| *got >= least), "{all:?}");
}
