//! Playthroughs: they end, they can be taken back, and what they rest on can be run again.
#![allow(clippy::unwrap_used, missing_docs)]

use proptest::prelude::*;
use sim::replay::Replay;
use sim::{Event, Score};
use story::{Debrief, Game, Opening, Playthrough, resimulate};
use world::model::Side;

/// More decisions than any night has.
const MOST: usize = 120;

/// A player: which of so many choices, at which decision.
type Player = fn(usize, usize) -> usize;

/// Players that a person might be, each of whom must get to an end.
const PLAYERS: [(&str, Player); 4] = [
    ("always the first choice", |_, _| 0),
    ("always the last choice", |offered, _| offered - 1),
    ("one after the other", |offered, at| at % offered),
    ("the middle", |offered, _| offered / 2),
];

fn play_on(game: &Game, play: &mut Playthrough, mut choose: impl FnMut(usize, usize) -> usize) {
    while !play.is_over(game) && play.choices.len() < MOST {
        let offered = play.scene.as_ref().unwrap().offered.len();
        assert!(offered > 0, "nothing to choose after {:?}", play.choices);
        let index = choose(offered, play.choices.len());
        play.choose(game, u8::try_from(index).unwrap()).unwrap();
    }
}

#[test]
fn whoever_plays_gets_to_an_end() {
    let game = Game::load();
    for role in Side::BOTH {
        // From the beginning, and from every quarter of an hour of the first day and a half.
        let openings = (0..144).map(|quarter| Opening::new(role, &[]).at(1_160 + 15 * quarter));
        for opening in openings.chain([Opening::new(role, &[])]) {
            for (name, player) in PLAYERS {
                let mut play = Playthrough::start(&game, opening.clone());
                play_on(&game, &mut play, player);
                assert!(play.is_over(&game), "{opening:?}, {name}: {:?} decisions and no end", play.choices.len());
                assert!(play.scene.is_some(), "{opening:?}, {name}: the night ran out without an ending");
            }
        }
    }
}

#[test]
fn what_is_not_offered_changes_nothing() {
    let game = Game::load();
    let mut play = Playthrough::start(&game, Opening::new(Side::Owner, &[]));
    let before = (play.state.clone(), play.choices.clone(), play.scene.clone());
    assert!(play.choose(&game, 200).is_err());
    assert_eq!((play.state, play.choices, play.scene), before);
}

#[test]
fn each_role_has_beats_choices_and_endings_enough() {
    let game = Game::load();
    for role in Side::BOTH {
        let own = || game.story.storylets.iter().filter(|storylet| storylet.role == role);
        let endings = own().filter(|storylet| storylet.ending).count();
        let choices: usize = own().map(|storylet| storylet.choices.len()).sum();
        assert!(own().count() >= 10 && choices >= 30 && endings >= 3, "{role:?}: {choices} choices, {endings} endings");
    }
}

/// The choices of a random player.
fn random_play(game: &Game, opening: &Opening, picks: &[u16]) -> Playthrough {
    let mut play = Playthrough::start(game, opening.clone());
    play_on(game, &mut play, |offered, at| usize::from(picks[at % picks.len()]) % offered);
    play
}

/// Either role, from the beginning or taking over at some minute up to two days later.
fn openings() -> impl Strategy<Value = Opening> {
    let from = prop_oneof![1 => Just(None), 2 => (1_160_u32..4_000).prop_map(Some)];
    (prop::sample::select(&Side::BOTH[..]), from).prop_map(|(role, from)| Opening { from, ..Opening::new(role, &[]) })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn every_night_ends_and_every_try_takes_time(opening in openings(), picks in prop::collection::vec(any::<u16>(), 1..60)) {
        let game = Game::load();
        let play = random_play(&game, &opening, &picks);
        prop_assert!(play.is_over(&game), "{:?} after {:?}", opening, play.choices);
        let mut again = Playthrough::start(&game, opening.clone());
        for &choice in &play.choices {
            let (then, scene) = (again.state.now, again.scene.clone().unwrap());
            let storylet = &game.story.storylets[scene.storylet.index()];
            let made = &storylet.choices[usize::from(scene.offered[usize::from(choice)])];
            again.choose(&game, choice).unwrap();
            prop_assert!(made.ops.is_empty() || again.state.now > then, "{} / {}", storylet.id, made.id);
        }
        prop_assert_eq!(again.events, play.events);
    }

    #[test]
    fn taking_back_leads_to_where_one_was(opening in openings(), picks in prop::collection::vec(any::<u16>(), 1..60), at in any::<prop::sample::Index>()) {
        let game = Game::load();
        let play = random_play(&game, &opening, &picks);
        let at = at.index(play.choices.len() + 1);
        let back = play.rewind(&game, at);
        let fresh = Playthrough::replay(&game, opening, &play.choices[..at]).unwrap();
        prop_assert_eq!(&back.state, &fresh.state);
        prop_assert_eq!(&back.scene, &fresh.scene);
        prop_assert_eq!(back.choices, &play.choices[..at]);
    }

    #[test]
    fn a_night_run_again_without_a_change_is_the_same_night(opening in openings(), picks in prop::collection::vec(any::<u16>(), 1..60)) {
        let game = Game::load();
        let play = random_play(&game, &opening, &picks);
        let (state, events) = resimulate(&game, &play, &[]);
        prop_assert_eq!(Score::of(&game.world, &state, &events), Score::of(&game.world, &play.state, &play.events));
    }

    #[test]
    fn the_debrief_adds_up(opening in openings(), picks in prop::collection::vec(any::<u16>(), 1..60)) {
        let game = Game::load();
        let play = random_play(&game, &opening, &picks);
        let debrief = Debrief::of(&game, &play);
        let score = debrief.score;
        prop_assert_eq!(score.attempted, score.blocked + score.clawed_back + score.compensated + score.net_loss);
        let gone: i64 = debrief.losses.iter().map(|(.., fen)| fen).sum();
        prop_assert_eq!(gone - score.compensated, score.net_loss);
        for it in debrief.helpful() {
            prop_assert!(it.net_loss < score.net_loss || it.exposed < score.exposed);
        }
    }
}

#[test]
fn taking_over_comes_after_the_night_as_it_was() {
    let game = Game::load();
    let night = Replay::run(&game.world, Side::BOTH.map(|side| game.historical(side)), &[], 0);
    for role in Side::BOTH {
        for from in (1_160..3_000).step_by(37) {
            let play = Playthrough::start(&game, Opening::new(role, &[]).at(from));
            let before = |events: &[Event]| events.iter().filter(|event| event.at < from).cloned().collect::<Vec<_>>();
            assert_eq!(before(&play.events), before(&night.events), "{role:?} from {from}");
            assert!(play.actions.is_empty(), "{role:?} from {from}: the player has done nothing yet");
        }
    }
}

#[test]
fn who_takes_over_in_the_fight_remembers_it() {
    let game = Game::load();
    let title = |role, from| {
        let play = Playthrough::start(&game, Opening::new(role, &[]).at(from));
        game.story.storylets[play.scene.unwrap().storylet.index()].id.clone()
    };
    assert_eq!(title(Side::Owner, 1_160), "v-barber");
    assert_ne!(title(Side::Owner, 1_463), "v-suspended", "long after the first report");
    assert_ne!(title(Side::Crew, 1_400), "a-dead-first", "after many a report lifted");
}
