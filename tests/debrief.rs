//! The debrief: every figure and every claim in it is backed by the events of the night.
#![cfg(all(feature = "content", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used, missing_docs)]

use std::sync::LazyLock;

use long_night::content;
use long_night::i18n::Locale;
use long_night::sim::{Event, EventKind, Score, ScriptRun, State, follow};
use long_night::story::debrief::{Headline, Main, Part, Waterfall, words};
use long_night::story::{Game, Opening, Playthrough};
use long_night::world::model::{DAY, Minute, Side};
use proptest::prelude::*;

/// More decisions than any night has.
const MOST: usize = 120;

static GAME: LazyLock<Game> = LazyLock::new(Game::load);

/// A night played by these picks, from the beginning or from a minute on.
fn night(role: Side, from: Option<Minute>, picks: &[u16]) -> Playthrough {
    let mut play = Playthrough::start(&GAME, Opening { from, ..Opening::new(role, &[]) });
    while !play.is_over(&GAME) && play.choices.len() < MOST {
        let offered = play.scene.as_ref().unwrap().offered.len();
        let pick = usize::from(picks[play.choices.len() % picks.len()]) % offered;
        play.choose(&GAME, u8::try_from(pick).unwrap()).unwrap();
    }
    play
}

/// Any night by either side.
fn nights() -> impl Strategy<Value = Playthrough> {
    let from = prop_oneof![1 => Just(None), 2 => (1_160_u32..4_000).prop_map(Some)];
    let picks = prop::collection::vec(any::<u16>(), 1..60);
    (prop::sample::select(&Side::BOTH[..]), from, picks).prop_map(|(role, from, picks)| night(role, from, &picks))
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
    fn the_headline_says_what_happened_at_its_minutes(play in nights()) {
        let world = &GAME.world;
        let it = Headline::of(world, &play.state, &play.events);
        let at = |minute, what: &dyn Fn(&EventKind) -> bool| play.events.iter().any(|event| event.at == minute && what(&event.kind));
        match it.main {
            Main::Gone { first, last, payments, amount, net } => {
                let paid = |kind: &EventKind| matches!(kind, EventKind::Paid { .. });
                prop_assert!(payments > 0 && first <= last && at(first, &paid) && at(last, &paid));
                let score = Score::of(world, &play.state, &play.events);
                prop_assert_eq!(amount, score.attempted - score.blocked - score.clawed_back);
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
            Main::Nothing => {}
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
