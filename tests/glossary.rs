//! What stands beside a scene: every word of the glossary occurs in the story in both languages, each
//! is found where it stands and nowhere else, and what happened rests on rows that there are.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use i18n::{Catalog, Locale};
use story::glossary::{rests_on, scene_text, terms};
use story::{Game, Opening, Playthrough};
use world::model::Side;

fn found(c: &Catalog, game: &Game, told: &str) -> Vec<String> {
    terms(c, game, told).into_iter().map(|term| term.id.clone()).collect()
}

#[test]
fn a_word_is_found_where_it_stands_and_not_within_another() {
    let game = Game::load();
    let en = content::catalog(Locale::En);
    assert_eq!(found(&en, &game, "Give me the CODE."), ["code"]);
    assert_eq!(found(&en, &game, "He decoded the postcodes, unclaimed and bounded."), [""; 0]);
    assert_eq!(found(&en, &game, "“Service password?” A card, frozen"), ["service-password", "freeze"]);
    let zh = content::catalog(Locale::ZhHans);
    assert_eq!(found(&zh, &game, "先挂失，再要验证码"), ["report-lost", "code"]);
    assert_eq!(found(&zh, &game, "请输入SIM 卡密码三遍"), ["sim-pin"]);
}

#[test]
fn every_term_occurs_in_the_story_in_both_languages() {
    let game = Game::load();
    for locale in Locale::ALL {
        let c = content::catalog(locale);
        let mut all = String::new();
        for storylet in &game.story.storylets {
            for id in [storylet.title, storylet.text].into_iter().chain(storylet.choices.iter().map(|it| it.text)) {
                all += &c.format(id, &[]);
                all.push('\n');
            }
        }
        let occurring: BTreeSet<String> = found(&c, &game, &all).into_iter().collect();
        let missing: Vec<_> = game.story.terms.iter().filter(|term| !occurring.contains(&term.id)).collect();
        assert!(missing.is_empty(), "{locale:?}: no scene uses {missing:?}");
    }
}

#[test]
fn what_a_night_shows_rests_on_rows_of_the_incident() {
    let game = Game::load();
    let known: BTreeSet<u8> = game.world.rows.iter().map(|row| row.number).collect();
    let c = content::catalog(Locale::ZhHans);
    for role in Side::BOTH {
        let mut play = Playthrough::start(&game, Opening::new(role, &[]));
        let (mut rested, mut explained) = (BTreeSet::new(), BTreeSet::new());
        while !play.is_over(&game) {
            rested.extend(rests_on(&game, &play));
            explained.extend(found(&c, &game, &scene_text(&c, &game, &play)));
            play.choose(&game, 0).unwrap();
        }
        assert!(rested.is_subset(&known), "{rested:?}");
        assert!(rested.len() >= 3 && explained.len() >= 3, "{role:?}: {rested:?}, {explained:?}");
    }
}
