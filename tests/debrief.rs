//! The debrief: every figure and every claim in it is backed by the events of the night.
#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::LazyLock;

use i18n::Locale;
use proptest::prelude::*;
use sim::{Event, EventKind, Score, ScriptRun, State, follow};
use story::debrief::{
    Chain, Goal, Headline, Main, Part, Search, Thing, Thread, Turn, Waterfall, counterfactual, outcome, protections,
    that_night, words,
};
use story::{Game, Opening, Playthrough};
use world::ids::OpId;
use world::model::{CodeTo, DAY, Minute, Side};

/// More decisions than any night has.
const MOST: usize = 120;

static GAME: LazyLock<Game> = LazyLock::new(Game::load);

/// A night played by these picks, from the beginning or from a minute on.
fn night(role: Side, from: Option<Minute>, picks: &[u16]) -> Playthrough {
    played(Opening { from, ..Opening::new(role, &[]) }, picks)
}

/// A night that opens like this, played by these picks.
fn played(opening: Opening, picks: &[u16]) -> Playthrough {
    let mut play = Playthrough::start(&GAME, opening);
    while !play.is_over(&GAME) && play.choices.len() < MOST {
        let offered = play.scene.as_ref().unwrap().offered.len();
        let pick = usize::from(picks[play.choices.len() % picks.len()]) % offered;
        play.choose(&GAME, u8::try_from(pick).unwrap()).unwrap();
    }
    play
}

/// A night that was played, shown as what it takes to play it again.
#[derive(Clone)]
struct Night(Playthrough);

impl std::ops::Deref for Night {
    type Target = Playthrough;

    fn deref(&self) -> &Playthrough {
        &self.0
    }
}

impl std::fmt::Debug for Night {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} {:?}", self.opening, self.choices)
    }
}

/// Any night by either side, against any opponent.
fn nights() -> impl Strategy<Value = Night> {
    let from = prop_oneof![1 => Just(None), 2 => (1_160_u32..4_000).prop_map(Some)];
    let picks = prop::collection::vec(any::<u16>(), 1..60);
    let opponents = |role: Side| {
        let all: Vec<_> = GAME.world.opponents_of(role.other()).map(|(id, _)| id).collect();
        (Just(role), prop::sample::select(all))
    };
    let against = prop::sample::select(&Side::BOTH[..]).prop_flat_map(opponents);
    (against, from, picks).prop_map(|((role, opponent), from, picks)| {
        Night(played(Opening { from, ..Opening::new(role, &[]).against(opponent) }, &picks))
    })
}

/// Both historical scripts up to a minute.
fn historical(until: Minute) -> (State, Vec<Event>) {
    let world = &GAME.world;
    let (mut state, mut events) = (State::new(world, &[]), Vec::new());
    let mut scripts: Vec<ScriptRun> = Side::BOTH.map(|side| ScriptRun::new(world, GAME.historical(side))).into();
    while state.now < until && follow(world, &mut scripts, &mut state, &mut events, until, |_| ()).is_ok() {}
    (state, events)
}

fn adds_up(score: &Score) -> Result<(), TestCaseError> {
    let fall = Waterfall::of(score);
    let mut height = 0;
    for bar in &fall.bars {
        match bar.part {
            Part::Net => prop_assert_eq!((bar.from, bar.to), (0, height), "the steps do not come to the net loss"),
            Part::Loans => prop_assert_eq!(bar.amount(), score.loans),
            Part::Attempted => height = bar.amount(),
            _ => {
                prop_assert_eq!(bar.from, height, "{:?} does not begin where the one before ends", bar.part);
                height = bar.to;
            }
        }
        for edge in [bar.from, bar.to] {
            prop_assert!(fall.share(edge) <= 1000, "{:?} leaves the picture", bar.part);
        }
    }
    prop_assert_eq!(height, score.net_loss);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn the_waterfall_adds_up(play in nights()) {
        let score = Score::of(&GAME.world, &play.state, &play.events);
        adds_up(&score)?;
        prop_assert!(score.recovered >= 0 && score.forgiven >= 0);
    }

    #[test]
    fn what_a_protection_stops_is_the_crews(play in nights(), skipped in 0_usize..8) {
        let world = &GAME.world;
        for control in protections(&GAME, &play).skip(skipped).step_by(8) {
            if let Some(stopped) = counterfactual(&GAME, &play, control).stopped {
                let stopped = &world.ops[stopped.index()];
                prop_assert_eq!(stopped.by, Side::Crew, "{} by {}", stopped.id, world.controls[control.index()].id);
            }
        }
    }

    #[test]
    fn the_headline_says_what_happened_at_its_minutes(play in nights()) {
        let world = &GAME.world;
        let it = Headline::of(world, &play.state, &play.events);
        let at = |minute, what: &dyn Fn(&EventKind) -> bool| play.events.iter().any(|event| event.at == minute && what(&event.kind));
        match it.main {
            Main::Gone { first, last, payments, amount, net } => {
                let paid = |kind: &EventKind| matches!(kind, EventKind::Paid { .. });
                prop_assert!(payments > 0 && first <= last && at(first, &paid) && at(last, &paid));
                let score = Score::of(world, &play.state, &play.events);
                let went = score.attempted - score.blocked;
                prop_assert_eq!(amount, if score.clawed_back < went { went } else { 0 });
                prop_assert_eq!(net, score.net_loss);
            }
            Main::Kept { at: minute, .. } => {
                let stopped = at(minute, &|kind| matches!(kind, EventKind::Stopped { .. }));
                prop_assert!(stopped, "nothing was stopped at {}", minute);
            }
            Main::Known { first, .. } => {
                let learned = at(first, &|kind| matches!(kind, EventKind::Changed { on: true, .. }));
                prop_assert!(learned, "nothing was learned at {}", first);
            }
            Main::Shut { at: minute, .. } => {
                let failed = at(minute, &|kind| matches!(kind, EventKind::Failed { .. }));
                prop_assert!(failed, "nothing failed at {}", minute);
            }
            Main::Nothing => prop_assert!(play.state.holds(world.fact("phone:taken").unwrap())),
            Main::Untouched => prop_assert!(!play.state.holds(world.fact("phone:taken").unwrap())),
        }
        if let Some(line) = it.line {
            prop_assert!(line.lifted <= line.reports && line.crews <= play.state.now - line.live, "{:?}", line);
        }
        if let Some(stopped) = it.stopped {
            prop_assert_eq!(world.ops[stopped.by.index()].by, Side::Owner);
            prop_assert_eq!(world.ops[stopped.op.index()].by, Side::Crew);
        }
        for locale in Locale::ALL {
            let score = Score::of(world, &play.state, &play.events);
            let (main, besides) = words::headline(&content::catalog(locale), world, &it, &score);
            prop_assert!(!main.is_empty() && besides.iter().all(|said| !said.is_empty()));
        }
    }
}

/// What brought a thing about: the last event before this one that made it so.
fn brought_about(events: &[Event], before: usize, thing: Thing) -> Option<(usize, OpId)> {
    let made = |event: &Event| match (thing, &event.kind) {
        (Thing::Fact(fact), EventKind::Changed { fact: changed, .. })
        | (Thing::No(fact), EventKind::Changed { fact: changed, .. }) => fact == *changed,
        (Thing::Money(pot), EventKind::Paid { to, .. }) => pot == *to,
        _ => false,
    };
    let index = events[..before].iter().rposition(made)?;
    let so = match (thing, &events[index].kind) {
        (Thing::Fact(_), EventKind::Changed { on, .. }) => *on,
        (Thing::No(_), EventKind::Changed { on, .. }) => !on,
        _ => true,
    };
    so.then_some((index, events[index].op))
}

/// Whether an operation asks for a thing, by itself, by one of its ways or by its code.
fn asks_for(op: OpId, thing: Thing) -> bool {
    let world = &GAME.world;
    let op = &world.ops[op.index()];
    let receivers = |number: usize| world.numbers[number].receivers.iter();
    let numbers: Vec<usize> = match op.code {
        Some(CodeTo::Number(number)) => vec![number.index()],
        Some(CodeTo::Account(id)) => world.accounts[id.index()].bound.iter().map(|(it, _)| it.index()).collect(),
        None => Vec::new(),
    };
    match thing {
        Thing::Fact(fact) => {
            let bound = match op.code {
                Some(CodeTo::Account(id)) => world.accounts[id.index()].bound.iter().any(|(_, it)| *it == fact),
                _ => false,
            };
            let read = numbers.iter().any(|&it| receivers(it).any(|rule| rule.all.contains(&fact)));
            bound || read || op.needs.contains(&fact) || op.ways.iter().any(|way| way.factors.contains(&fact))
        }
        Thing::No(fact) => {
            op.unless.contains(&fact) || numbers.iter().any(|&it| receivers(it).any(|rule| rule.none.contains(&fact)))
        }
        Thing::Money(pot) => op.pay.as_ref().is_some_and(|pay| pay.from == pot),
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_step_and_thread_of_the_chain_is_backed_by_events(play in nights()) {
        let (world, events) = (&GAME.world, &play.events);
        let chain = Chain::of(world, &play.state, events);
        prop_assert_eq!(chain.goal.is_none(), chain.steps.is_empty());
        for deed in chain.steps.iter().flat_map(|step| &step.deeds) {
            let event = &events[deed.event];
            prop_assert_eq!((event.op, event.at), (deed.op, deed.at));
            let is_done = |event: &Event| event.op == deed.op && matches!(event.kind, EventKind::Done { .. });
            prop_assert!(is_done(event) && !events[..deed.event].iter().any(is_done), "not its first completion");
            prop_assert_eq!(events.iter().filter(|it| is_done(it)).count(), deed.times as usize);
            prop_assert!(deed.wins.iter().all(|&fact| play.state.holds(fact)), "a goal that no longer holds");
        }
        for pair in chain.steps.windows(2) {
            prop_assert!(pair[0].deeds[0].event < pair[1].deeds[0].event, "a step stands before one that began earlier");
        }
        for thread in &chain.threads {
            prop_assert!(!thread.to.is_empty() && thread.to.iter().all(|&to| to > thread.from));
            let givers: Vec<OpId> = chain.steps[thread.from].deeds.iter().map(|deed| deed.op).collect();
            for &to in &thread.to {
                // At least one deed of the step asks for one of the things, and it came from there.
                let backed = chain.steps[to].deeds.iter().any(|deed| {
                    // A code was theirs to read when it came, whatever became of the line before they were done.
                    let is_code = |event: &Event| event.op == deed.op && matches!(event.kind, EventKind::Code { .. });
                    let code = events[..deed.event].iter().rposition(is_code);
                    let came = |before, thing| {
                        brought_about(events, before, thing).is_some_and(|(_, by)| givers.contains(&by))
                    };
                    thread.things.iter().any(|&thing| {
                        asks_for(deed.op, thing) && (came(deed.event, thing) || code.is_some_and(|code| came(code, thing)))
                    })
                });
                prop_assert!(backed, "{:?} to step {}", thread, to);
            }
        }
        // Whatever leads nowhere is left out.
        for (at, step) in chain.steps.iter().enumerate() {
            let is_goal = step.deeds.iter().any(|deed| deed.money != 0 || !deed.wins.is_empty());
            prop_assert!(is_goal || chain.gives(at).next().is_some(), "{:?} leads nowhere", step);
        }
        let money: i64 = chain.steps.iter().flat_map(|step| &step.deeds).filter(|deed| !is_loan(deed.op)).map(|deed| deed.money).sum();
        let score = Score::of(world, &play.state, events);
        prop_assert_eq!(money, score.attempted - score.blocked - score.clawed_back, "what the chain leads to is what went");
    }
}

/// The turning points of a night, the search done.
fn turns(play: &Playthrough) -> Vec<Turn> {
    let mut search = Search::new(&GAME, play);
    while search.step(&GAME, 10) {}
    assert_eq!(search.percent(), 100);
    search.turns()
}

/// A night by a side that could have come out better for it, taken over at a minute.
fn a_night_gone_wrong(role: Side, from: Option<Minute>) -> Playthrough {
    let wrong = |play: &Playthrough| match role {
        Side::Owner => outcome(&GAME, play) > 0,
        Side::Crew => outcome(&GAME, play) == 0 && play.choices.len() > 5,
    };
    let picks = |seed: u16| (0..60).map(|nth| (seed * 31 + nth * 17) ^ (nth * nth)).collect::<Vec<u16>>();
    (0..400).map(|seed| night(role, from, &picks(seed))).find(wrong).expect("some night goes wrong")
}

#[test]
fn a_turning_points_figure_is_what_its_own_choices_come_to() {
    for (role, from) in [(Side::Owner, Some(2_600)), (Side::Crew, None), (Side::Crew, Some(1_500))] {
        let play = a_night_gone_wrong(role, from);
        let turns = turns(&play);
        assert!((1..=3).contains(&turns.len()), "{role:?}: {turns:?}");
        let is_better = |one: i64, two: i64| if role == Side::Owner { one < two } else { one > two };
        let mut before: Option<&Turn> = None;
        for turn in &turns {
            let witness = Playthrough::replay(&GAME, play.opening.clone(), &turn.witness).unwrap();
            assert!(witness.is_over(&GAME));
            assert_eq!(outcome(&GAME, &witness), turn.best, "{turn:?}");
            assert!(is_better(turn.best, turn.after) && !is_better(outcome(&GAME, &play), turn.after), "{turn:?}");
            // It leaves the night that was at this decision, and there as it says.
            assert_eq!(turn.witness[..turn.at], play.choices[..turn.at]);
            let scene = play.rewind(&GAME, turn.at).scene.unwrap();
            let offered = |choices: &[u8]| scene.offered[usize::from(choices[turn.at])];
            assert_eq!((scene.storylet, offered(&play.choices)), (turn.storylet, turn.chosen));
            assert_eq!(offered(&turn.witness), turn.better);
            assert_ne!(turn.better, turn.chosen);
            if let Some(before) = before {
                assert!(before.at < turn.at && before.minute <= turn.minute);
                assert!(!is_better(turn.best, before.after), "what can be had later was not lost before: {turns:?}");
            }
            before = Some(turn);
        }
    }
}

#[test]
fn what_kept_a_night_is_what_its_other_choices_come_to() {
    // The crew's best night of a few: whatever else is chosen, less of it is had.
    let plays = (0..12).map(|seed| night(Side::Crew, None, &[seed % 3, seed / 3]));
    let play = plays.max_by_key(|play| outcome(&GAME, play)).unwrap();
    let had = outcome(&GAME, &play);
    assert!(had > 0, "a few nights of the crew come to something");
    let mut search = Search::new(&GAME, &play);
    while search.step(&GAME, 10) {}
    let kept = search.kept();
    assert!((1..=3).contains(&kept.len()), "{kept:?}");
    for turn in &kept {
        let witness = Playthrough::replay(&GAME, play.opening.clone(), &turn.witness).unwrap();
        assert_eq!(outcome(&GAME, &witness), turn.best, "{turn:?}");
        assert!(turn.best < had && turn.after == had, "{turn:?}");
        assert_eq!(turn.witness[..turn.at], play.choices[..turn.at]);
        assert_ne!(turn.witness[turn.at], play.choices[turn.at]);
    }
}

#[test]
fn the_same_night_has_the_same_turning_points() {
    let play = a_night_gone_wrong(Side::Crew, None);
    assert_eq!(turns(&play), turns(&play.rewind(&GAME, play.choices.len())));
}

#[test]
fn a_night_that_could_not_go_better_has_no_turning_point() {
    // Less than nothing is not to be lost, whatever is decided behind a PIN.
    let pin = GAME.world.control("sim-pin").unwrap();
    let opening = Opening::new(Side::Owner, &[pin]).at(1_900);
    let mut play = Playthrough::start(&GAME, opening);
    while !play.is_over(&GAME) {
        play.choose(&GAME, 0).unwrap();
    }
    assert!(outcome(&GAME, &play) <= 0 && !play.choices.is_empty(), "a PIN keeps the money where it is");
    for turn in turns(&play) {
        assert!(turn.best < 0, "better than nothing lost: {turn:?}");
    }
}

#[test]
fn the_real_night_is_told_by_a_row_of_that_time_or_the_last_before() {
    let world = &GAME.world;
    for side in Side::BOTH {
        for minute in (world.scenario.start..3 * DAY).step_by(61) {
            let Some(row) = that_night(world, minute, side).map(|row| &world.rows[row]) else {
                assert!(minute < 1_260, "nothing is told of {minute}");
                continue;
            };
            assert!(row.from <= minute, "row {} is of later than {minute}", row.number);
        }
    }
    let number = |minute, side| world.rows[that_night(world, minute, side).unwrap()].number;
    assert_eq!(number(1_251, Side::Crew), 4, "20:51: the SIM in another phone");
    assert_eq!(number(1_988, Side::Owner), 28, "the replacement");
}

/// Whether an operation takes a loan: its money is the owner's as soon as it is spent, not before.
fn is_loan(op: OpId) -> bool {
    let world = &GAME.world;
    let pay = world.ops[op.index()].pay.as_ref();
    pay.is_some_and(|pay| world.pots[pay.from.index()].debt && world.pots[pay.to.index()].owner == Some(Side::Owner))
}

#[test]
fn the_chain_of_the_night_as_it_was_leads_from_the_sim_to_the_money() {
    let world = &GAME.world;
    let (state, events) = historical(DAY + 12 * 60);
    let chain = Chain::of(world, &state, &events);
    assert_eq!(chain.goal, Some(Goal::Money));
    let step = |id: &str| {
        let op = world.op(id).unwrap();
        chain
            .steps
            .iter()
            .position(|step| step.deeds.iter().any(|deed| deed.op == op))
            .unwrap_or_else(|| panic!("no {id}"))
    };
    let tied = |from: &str, to: &str, thing: &str| {
        let fact = world.fact(thing.trim_start_matches('!')).unwrap();
        let thing = if thing.starts_with('!') { Thing::No(fact) } else { Thing::Fact(fact) };
        let (from, to) = (step(from), step(to));
        let is_it = |thread: &Thread| thread.from == from && thread.to.contains(&to) && thread.things.contains(&thing);
        assert!(chain.threads.iter().any(is_it), "{thing:?}: {from} to {to}");
    };
    tied("move-sim", "ecard-login", "sim:moved");
    tied("ecard-open", "take-service-password", "crew:id-number");
    tied("take-service-password", "unreport", "crew:service-password");
    tied("unreport", "take-loan", "!line:suspended");
    tied("bind:shop:etc", "spend:shop:etc", "has:shop:etc");
    let loan = &chain.steps[step("take-loan")];
    assert_eq!(loan.money(), 500_000);
    // One step for the same thing at one firm after the other.
    assert_eq!(step("spend:shop:etc"), step("spend:jd:etc"));
    assert!(chain.steps.len() < 30, "{} steps are too many to look at", chain.steps.len());
}

#[test]
fn the_night_as_it_was_has_its_own_headline() {
    let world = &GAME.world;
    let (state, events) = historical(DAY + 12 * 60);
    let told = Headline::of(world, &state, &events);
    let Main::Gone { first, last, amount, .. } = told.main else { panic!("money went: {told:?}") };
    // The incident: nothing before midnight, the last of it before texts were switched off at five.
    assert!(first > DAY && last <= DAY + 5 * 60 + 10, "{told:?}");
    assert!(amount > 1_000_000, "{told:?}");
    let line = told.line.unwrap();
    assert!(line.lifted >= 24 && line.reports >= line.lifted, "dozens: {line:?}");
    assert_eq!((line.live, line.reported), (1_251, Some(1_297)), "20:51, and 21:37");
    assert_eq!(world.ops[told.stopped.unwrap().by.index()].id, "report-lost");
    let (state, events) = historical(Minute::MAX);
    let score = Score::of(world, &state, &events);
    assert_eq!((score.forgiven, score.recovered), (500_000, 50_000), "the loan was erased, the gift card found");
    assert!(adds_up(&score).is_ok());
}
