//! The questions before and after a night: their keys are what the analysis says; what is said is
//! kept as it was said; what there is to think about fits how it ended.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use analysis::{Relaxed, closure};
use proptest::prelude::*;
use share::learning::{Learning, When};
use story::learning::{MOST_PROMPTS, prompts};
use story::{Game, Opening, Playthrough, digest};
use worker::quiz::right;
use world::Rules;
use world::model::Side;
use world::story::Claim;

/// The story, over the world that the self-check reckons with.
fn whole() -> Game {
    Game { world: content::whole_world(), story: content::story() }
}

#[test]
fn there_are_three_questions_and_each_has_one_right_answer() {
    let game = whole();
    assert_eq!(game.story.quizzes.len(), 3);
    for quiz in &game.story.quizzes {
        let right = right(&game.world, quiz);
        assert_eq!(right.len(), quiz.answers.len());
        assert_eq!(right.iter().filter(|right| **right).count(), 1, "{}: {right:?}", quiz.id);
        assert!(quiz.answers.len() >= 3, "{}", quiz.id);
    }
}

/// The closure is another reader of the relaxed world than the engine that the keys come from.
#[test]
fn the_keys_are_what_the_relaxed_world_of_a_sim_alone_says() {
    let game = whole();
    let world = &game.world;
    let theft = world.theft("sim-only").unwrap();
    let relaxed = Relaxed::from_start(world, &theft.start(world));
    let rules = Rules::of_the_night(world).controls(world);
    let plain = closure(&relaxed, &rules);
    let mut kinds = BTreeSet::new();
    for quiz in &game.story.quizzes {
        assert_eq!(world.thefts[usize::from(quiz.theft)].id, theft.id, "{}", quiz.id);
        for (answer, right) in quiz.answers.iter().zip(right(world, quiz)) {
            let holds = match answer.claim {
                Claim::OutOfReach(fact) => {
                    kinds.insert("reach");
                    !plain.has(fact.index())
                }
                Claim::Ends(control) => {
                    kinds.insert("ends");
                    let with: Vec<_> = rules.iter().copied().chain([control]).collect();
                    relaxed.loss(&closure(&relaxed, &with)) == 0
                }
                // A report at once saves it, one at the end of this span no longer does: by events, below.
                Claim::InTime(..) => {
                    kinds.insert("time");
                    continue;
                }
            };
            assert_eq!(right, holds, "{}: {}", quiz.id, answer.id);
        }
    }
    assert!(relaxed.loss(&plain) > 0, "a SIM alone costs something");
    assert_eq!(kinds.len(), 3);
}

/// What the page says of the first question: what he does get hangs on the number, which a PIN on the SIM shuts.
#[test]
fn what_is_within_reach_is_so_through_the_number_alone() {
    let game = whole();
    let world = &game.world;
    let relaxed = Relaxed::from_start(world, &world.theft("sim-only").unwrap().start(world));
    let mut rules = Rules::of_the_night(world).controls(world);
    rules.push(world.control("sim-pin").unwrap());
    let shut = closure(&relaxed, &rules);
    let facts = game.story.quizzes.iter().flat_map(|quiz| &quiz.answers).filter_map(|answer| match answer.claim {
        Claim::OutOfReach(fact) => Some(fact),
        _ => None,
    });
    let mut counted = 0;
    for fact in facts {
        counted += 1;
        assert!(!shut.has(fact.index()), "{}", world.facts[fact.index()].id);
    }
    assert!(counted > 2);
}

#[test]
fn the_spans_of_time_are_one_after_the_other_and_leave_nothing_out() {
    let game = whole();
    for quiz in &game.story.quizzes {
        let spans: Vec<_> = quiz
            .answers
            .iter()
            .filter_map(|it| match it.claim {
                Claim::InTime(from, to) => Some((from, to)),
                _ => None,
            })
            .collect();
        assert!(spans.is_empty() || spans.len() == quiz.answers.len() && spans[0].0 == 0, "{}", quiz.id);
        assert!(spans.windows(2).all(|pair| pair[0].1 + 1 == pair[1].0), "{}: {spans:?}", quiz.id);
    }
}

#[test]
fn a_key_follows_the_rules() {
    let mut game = whole();
    let quiz = game.story.quizzes.iter().find(|it| matches!(it.answers[0].claim, Claim::Ends(_))).unwrap().clone();
    let before = right(&game.world, &quiz);
    // Where nothing asks for the SIM's PIN, it ends nothing.
    let Claim::Ends(pin) = quiz.answers[before.iter().position(|right| *right).unwrap()].claim else { panic!() };
    for way in game.world.ops.iter_mut().flat_map(|op| &mut op.ways) {
        way.blocked_by.retain(|control| *control != pin);
    }
    game.world.controls[pin.index()].removes.clear();
    assert!(right(&game.world, &quiz).iter().all(|right| !right), "the key stands somewhere else than in the rules");
}

#[test]
fn after_every_night_there_is_something_to_think_about() {
    let game = whole();
    let mut seed = 3;
    for role in Side::BOTH {
        let mut kinds = BTreeSet::new();
        for _ in 0..12 {
            let play = digest::play(&game, Opening::new(role, &[]), &mut seed);
            let found = prompts(&game, &play);
            assert!((2..=MOST_PROMPTS).contains(&found.len()));
            assert!(found.iter().all(|it| it.role == role));
            kinds.insert(found.iter().map(|it| it.id.clone()).collect::<Vec<_>>());
        }
        assert!(kinds.len() > 1, "{role:?}: the same after every ending");
    }
}

#[test]
fn a_night_that_is_not_over_has_what_fits_the_role() {
    let game = whole();
    let play = Playthrough::start(&game, Opening::new(Side::Owner, &[]));
    assert!(prompts(&game, &play).iter().all(|it| it.endings.is_empty()));
}

fn learned() -> impl Strategy<Value = Learning> {
    let said = proptest::collection::vec((any::<bool>(), "[a-z0-9-]{1,64}", "[a-z0-9-]{1,64}"), 0..8);
    (said, any::<bool>(), any::<bool>()).prop_map(|(said, skipped, shown)| {
        let mut learning = Learning::default();
        for (after, question, answer) in said {
            learning.say(When::BOTH[usize::from(after)], &question, &answer);
        }
        (learning.skipped, learning.shown) = (skipped, shown);
        learning
    })
}

proptest! {
    #[test]
    fn to_be_asked_again_forgets_what_was_said_after_and_nothing_else(learning in learned()) {
        let mut again = learning.clone();
        again.ask_again();
        prop_assert!(!again.has_said(When::After) && !again.shown);
        prop_assert_eq!(again.has_said(When::Before), learning.has_said(When::Before));
        prop_assert_eq!(again.skipped, learning.skipped);
    }
}
