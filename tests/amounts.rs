//! Amounts that the article tells as ranges: they alter amounts and nothing else.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use analysis::Relaxed;
use common::top;
use sim::{Event, EventKind};
use story::{Act, Game, Opening, Playthrough, digest};
use world::ids::PotId;
use world::model::{Amounts, Cond, DAY, Fen, Pay, Side, World};

/// Besides the ends, some amounts between them.
const OTHERS: [Amounts; 4] = [Amounts::Least, Amounts::Most, Amounts::Seed(1), Amounts::Seed(2020)];

/// So many random playthroughs of each role are tried with other amounts.
const PLAYS: usize = 40;

/// The payments with a range, by the id of their operation.
fn ranged(game: &Game) -> Vec<(&str, &Pay, (Fen, Fen))> {
    let pays = game.world.ops.iter().filter_map(|op| Some((op.id.as_str(), op.pay.as_ref()?)));
    pays.filter_map(|(op, pay)| Some((op, pay, pay.range?))).collect()
}

#[test]
fn an_amount_lies_in_its_range_and_hangs_on_the_seed() {
    let game = Game::load();
    assert!(ranged(&game).len() >= 3, "several thousand is told three times");
    for (op, pay, (least, most)) in ranged(&game) {
        assert_eq!(pay.at_most(op, Amounts::Usual), pay.up_to, "{op}");
        assert_eq!((pay.at_most(op, Amounts::Least), pay.at_most(op, Amounts::Most)), (least, most), "{op}");
        let drawn: BTreeSet<Fen> = (0..100).map(|seed| pay.at_most(op, Amounts::Seed(seed))).collect();
        assert!(
            drawn.len() > 50 && drawn.iter().all(|it| (least..=most).contains(it) && it % 100 == 0),
            "{op}: {drawn:?}"
        );
    }
}

/// What can be lost is never told too low: the relaxed world counts with the high end.
#[test]
fn the_relaxed_world_takes_the_high_end() {
    let mut world = content::world();
    let card = (0..).map(PotId).zip(&world.pots).find(|(_, pot)| pot.id == "card-etc").unwrap().0;
    let only = "spend:jd:etc";
    for op in world.ops.iter_mut().filter(|op| op.id != only && op.pay.as_ref().is_some_and(|pay| pay.from == card)) {
        op.pay = None;
    }
    let days = i64::from((world.scenario.end - world.scenario.start).div_ceil(DAY));
    let most_of = |world: &World| Relaxed::of(world).goals.iter().find(|goal| goal.pot == card).unwrap().loss;
    let op = world.op(only).unwrap().index();
    assert_eq!(most_of(&world), 10_000 * days, "a hundred a day");
    world.ops[op].pay.as_mut().unwrap().range = Some((5_000, 20_000));
    assert_eq!(most_of(&world), 20_000 * days, "two hundred a day, at the high end");
}

/// A condition may ask whether anything was lost, or for an end of a range, and for nothing within one.
#[test]
fn no_condition_reads_an_amount_within_its_range() {
    let game = Game::load();
    let choices = game.story.storylets.iter().flat_map(|it| &it.choices).flat_map(|it| &it.when);
    let storylets = game.story.storylets.iter().flat_map(|it| &it.when);
    let scripts = game.world.scripts.iter().flat_map(|it| &it.entries).flat_map(|it| &it.when);
    let mut asked = 0;
    for cond in choices.chain(storylets).chain(scripts) {
        let Cond::Loss(fen, _) = *cond else { continue };
        asked += 1;
        for (op, _, (least, most)) in ranged(&game) {
            assert!(fen <= least || fen > most, "a loss of {} is within the range of {op}", fen / 100);
        }
    }
    assert!(asked > 10, "{asked}");
}

/// An event without its amount.
fn without_amount(event: &Event) -> Event {
    let mut event = event.clone();
    match &mut event.kind {
        EventKind::Paid { amount, .. } | EventKind::Stopped { amount, .. } | EventKind::ClawedBack { amount, .. } => {
            *amount = 0;
        }
        _ => {}
    }
    event
}

fn scenes(play: &Playthrough) -> Vec<&Act> {
    play.beats.iter().map(|beat| &beat.act).collect()
}

#[test]
fn other_amounts_lead_through_the_same_scenes() {
    let (game, mut seed, mut differ) = (Game::load(), 20, 0);
    for role in Side::BOTH {
        for (opponent, _) in game.world.opponents_of(role.other()) {
            for _ in 0..PLAYS {
                let opening = Opening::new(role, &[]).against(opponent);
                let usual = digest::play(&game, opening.clone(), &mut seed);
                for amounts in OTHERS {
                    let other = Playthrough::replay(&game, opening.clone().taking(amounts), &usual.choices);
                    let other =
                        other.unwrap_or_else(|_| panic!("{amounts:?}: other choices after {:?}", usual.choices));
                    assert_eq!(scenes(&usual), scenes(&other), "{amounts:?} after {:?}", usual.choices);
                    assert_eq!(usual.scene, other.scene, "{amounts:?} after {:?}", usual.choices);
                    let [one, two] =
                        [&usual, &other].map(|it| it.events.iter().map(without_amount).collect::<Vec<_>>());
                    assert_eq!(one, two, "{amounts:?} after {:?}", usual.choices);
                    differ += usize::from(usual.events != other.events);
                }
            }
        }
    }
    assert!(differ > 20, "amounts differ in {differ} only");
}

/// A transcript with every amount of money made the same: those in yuan, and the score's in fen. What the
/// score counts besides stays.
fn masked(text: &str) -> String {
    let mut masked = String::new();
    for line in text.lines() {
        let counts = line.split_once(": ").is_some_and(|(name, _)| ["exposed", "hidden"].contains(&name.trim()));
        let is_score = line.starts_with("    ") && line.ends_with(',') && !counts;
        let mut in_amount = false;
        for it in line.chars() {
            let is_part = it.is_ascii_digit() || it == ',' || it == '.';
            in_amount = it == '¥' || in_amount && is_part;
            if !is_part || !in_amount && !is_score {
                masked.push(it);
            }
        }
        masked.push('\n');
    }
    masked
}

/// The search of the whole story takes minutes; the ways that it found to the endings do not.
#[test]
fn at_both_ends_of_the_ranges_the_same_ways_lead_to_the_same_endings() {
    let (mut wrong, mut tried) = (Vec::new(), 0);
    for ending in content::story().storylets.iter().filter(|storylet| storylet.ending) {
        let kept = fs::read_to_string(top().join(format!("tests/fixtures/endings/{}.en.txt", ending.id))).unwrap();
        let command = kept.lines().next().unwrap();
        let told = |amounts: &str| {
            let words = command.strip_prefix("$ longnight ").unwrap().split_whitespace();
            let run = Command::new(env!("CARGO_BIN_EXE_longnight")).args(words.chain(["--amounts", amounts])).output();
            let run = run.unwrap();
            assert!(run.status.success(), "{command}: {}", String::from_utf8_lossy(&run.stderr));
            masked(&String::from_utf8(run.stdout).unwrap())
        };
        let usual = told("usual");
        assert!(usual.contains(&format!("[{}]", ending.id)), "{command} no longer leads to {}", ending.id);
        for end in ["least", "most"] {
            if told(end) != usual {
                wrong.push(format!("{} with the {end}", ending.id));
            }
            tried += 1;
        }
    }
    assert!(wrong.is_empty() && tried > 40, "{tried} tried; other than amounts differs: {wrong:#?}");
}
