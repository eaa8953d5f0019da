//! Who plays the side that the player does not.

use sim::{Event, EventKind, Score, State};
use story::{Game, Opening, Playthrough, duel};
use world::Rules;
use world::ids::{ControlId, OpponentId};
use world::model::{Amounts, Party, Side};

fn opponent(game: &Game, id: &str) -> OpponentId {
    game.world.opponent(id).unwrap_or_else(|| panic!("no opponent {id}"))
}

/// A night between these two, with these controls besides.
fn night(game: &Game, crew: &str, owner: &str, controls: &[ControlId]) -> (State, Vec<Event>) {
    let rules = controls.iter().fold(Rules::of_the_night(&game.world), |rules, &control| rules.with(control));
    duel(game, [opponent(game, crew), opponent(game, owner)], &rules, Amounts::Usual)
}

/// What the crew drew and kept before anybody was paid back, in fen.
fn drawn(game: &Game, crew: &str, owner: &str, controls: &[ControlId]) -> i64 {
    let (state, events) = night(game, crew, owner, controls);
    let score = Score::of(&game.world, &state, &events);
    score.net_loss + score.compensated
}

/// What the crew sees of a night: its own doing and what comes of it, what it notices, codes it reads.
fn crews_view(game: &Game, events: &[Event]) -> Vec<Event> {
    let seen = |event: &&Event| match event.kind {
        EventKind::Observed { .. } => event.side == Side::Crew,
        EventKind::Code { to, .. } => to == Some(Side::Crew),
        _ => game.world.ops[event.op.index()].by == Side::Crew,
    };
    events.iter().filter(seen).cloned().collect()
}

#[test]
fn each_side_is_played_as_that_night_unless_somebody_else_is_named() {
    let game = Game::load();
    for side in Side::BOTH {
        let opening = Opening::new(side.other(), &[]);
        let first = &game.world.opponents[opening.opponent(&game.world).index()];
        assert_eq!((first.side, first.script, first.plan.is_none()), (side, Some(game.historical(side)), true));
        assert!(game.world.opponents_of(side).count() >= 3, "{}: a choice of three at least", side.id());
        let named = Opening::new(side.other(), &[]).against(opening.opponent(&game.world));
        let (one, other) = (Playthrough::start(&game, opening), Playthrough::start(&game, named));
        assert_eq!(one.digest(), other.digest(), "naming the first changes nothing");
    }
}

#[test]
fn a_crew_that_plans_acts_on_its_own_view_alone() {
    let game = Game::load();
    let owners = (0..).map(ControlId).take(game.world.controls.len());
    let owners = owners.filter(|id| game.world.controls[id.index()].party == Party::Owner);
    for crew in ["lone-thief", "practised-crew", "adaptive-crew"] {
        let plain = crews_view(&game, &night(&game, crew, "unprepared-owner", &[]).1);
        for control in owners.clone() {
            let with = crews_view(&game, &night(&game, crew, "unprepared-owner", &[control]).1);
            let Some(at) = plain.iter().zip(&with).position(|(one, other)| one != other) else { continue };
            let is_begun = |event: &Event| event.kind == EventKind::Started;
            assert!(
                !(is_begun(&plain[at]) && is_begun(&with[at])),
                "{crew}: {} is acted upon before it shows: {:?} or {:?}",
                game.world.controls[control.index()].id,
                plain[at],
                with[at]
            );
        }
    }
}

#[test]
fn a_lone_thief_has_one_pair_of_hands_and_goes_home() {
    let game = Game::load();
    let plan = game.world.opponents[opponent(&game, "lone-thief").index()].plan.clone().expect("he plans");
    let (_, events) = night(&game, "lone-thief", "unprepared-owner", &[]);
    let street = game.world.script("crew-street").expect("the street is a script");
    let by_clock = |event: &&Event| {
        let entries = &game.world.scripts[street.index()].entries;
        !entries.iter().any(|entry| entry.op == event.op)
    };
    let mut busy: i32 = 0;
    for event in events.iter().filter(|event| game.world.ops[event.op.index()].by == Side::Crew).filter(by_clock) {
        match event.kind {
            EventKind::Started => {
                busy += 1;
                assert!(event.at < plan.stops, "begun after he went home: {event:?}");
            }
            EventKind::Done { .. } | EventKind::Failed { .. } => busy -= 1,
            _ => {}
        }
        assert!(busy <= 1, "two things at once: {event:?}");
    }
}

#[test]
fn skill_shows_and_so_does_preparation() {
    let game = Game::load();
    let crews = ["lone-thief", "practised-crew", "adaptive-crew"];
    let [thief, practised, adaptive] = crews.map(|crew| drawn(&game, crew, "unprepared-owner", &[]));
    assert!(0 < thief && thief < practised && practised <= adaptive, "{thief} {practised} {adaptive}");
    for crew in crews {
        let [unprepared, prepared] = ["unprepared-owner", "prepared-owner"].map(|owner| drawn(&game, crew, owner, &[]));
        assert!(prepared < unprepared, "{crew}: {unprepared} from the unprepared, {prepared} from the prepared");
    }
}

#[test]
fn a_crew_that_adapts_finds_another_way_round_a_single_protection() {
    // Each of these ends that night's script, which has one way to the cards.
    let game = Game::load();
    for id in ["bank-number-apart", "quick-pay-off", "second-account-needs-face"] {
        let control = game.world.control(id).expect(id);
        let taken = |crew: &str| drawn(&game, crew, "unprepared-owner", &[control]);
        assert_eq!(taken("crew-that-night"), 0, "{id}: the script goes through");
        assert!(taken("adaptive-crew") > 0, "{id}: the crew that adapts does not");
    }
}
