//! Saved nights and what is remembered of all of them: whatever is written reads back, whatever is
//! read does no harm, and a new edition of the story loses nothing that is still in it.
#![allow(clippy::unwrap_used)]

use content::text;
use i18n::Locale;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::Value;
use share::file::BadFile;
use share::kept::{Read, Stored as _};
use share::markdown::escape;
use share::record::{Chapter, Ended, Record};
use share::run::{BadRun, Edition, Run, encode};
use share::saves::{self, LARGEST, LONGEST_NAME, MOST, Save, Saves};
use share::ticks::Moment;
use share::trail::{self, TakenUp, code_of, keep, take_up};
use share::transcript::{self, Part};
use story::{Game, Opening, Playthrough, Step, Trail, Why};
use world::ids::ControlId;
use world::model::Side;

/// An edition of this world in which choices mean something else.
const OTHER_EDITION: Edition<'_> = Edition { meaning: !Edition::HERE.meaning, ..Edition::HERE };

fn ids() -> impl Strategy<Value = String> {
    "[a-z][a-z0-9-]{0,20}"
}

fn trails() -> impl Strategy<Value = Trail> {
    let steps = vec((ids(), ids()).prop_map(|(storylet, choice)| Step { storylet, choice }), 0..30);
    (select(&Side::BOTH[..]), vec(ids(), 0..5), option::of(0_u32..60_000), option::of(ids()), steps)
        .prop_map(|(role, controls, from, opponent, steps)| Trail { role, controls, from, opponent, steps })
}

fn moments() -> impl Strategy<Value = Moment> {
    (2020_u16..2100, 1_u8..=12, 1_u8..=28, 0_u8..24, 0_u8..60).prop_map(|(year, month, day, hour, minute)| Moment {
        year,
        month,
        day,
        hour,
        minute,
    })
}

fn a_save() -> impl Strategy<Value = Save> {
    let name = prop_oneof![any::<String>(), "\\PC{0,80}"];
    (name, any::<u32>(), moments(), any::<u64>(), trails(), any::<bool>()).prop_map(
        |(name, at, saved, meaning, trail, aside)| {
            let run = Run {
                role: trail.role,
                controls: vec![],
                from: trail.from,
                opponent: None,
                choices: vec![0; trail.steps.len()],
            };
            let save = Save::new(&name, at, saved, encode(&run, Edition { meaning, ..Edition::HERE }), trail);
            if aside { save.put_aside() } else { save }
        },
    )
}

fn some_saves() -> impl Strategy<Value = Saves> {
    vec(a_save(), 0..8).prop_map(|all| {
        let mut saves = Saves::default();
        for save in all {
            assert!(if save.aside { saves.put_aside(save) } else { saves.add(save) }, "there is room for eight");
        }
        saves
    })
}

/// A night played by these numbers, for so many decisions at most.
fn played(game: &Game, opening: Opening, picks: &[Index], most: usize) -> Playthrough {
    let mut play = Playthrough::start(game, opening);
    for pick in picks.iter().cycle().take(most) {
        if play.is_over(game) {
            break;
        }
        let offered = play.scene.as_ref().unwrap().offered.len();
        play.choose(game, u8::try_from(pick.index(offered)).unwrap()).unwrap();
    }
    play
}

/// The record of some nights, each remembered at every decision.
fn recorded(game: &Game, nights: &[(Side, Vec<Index>)]) -> Record {
    let mut record = Record::default();
    for (role, picks) in nights {
        let mut play = Playthrough::start(game, Opening::new(*role, &[]));
        record.note(game, &play, 0);
        for pick in picks.iter().cycle().take(200) {
            if play.is_over(game) {
                break;
            }
            let offered = play.scene.as_ref().unwrap().offered.len();
            play.choose(game, u8::try_from(pick.index(offered)).unwrap()).unwrap();
            record.note(game, &play, 1);
        }
    }
    record
}

fn picks() -> impl Strategy<Value = Vec<Index>> {
    vec(any::<Index>(), 1..12)
}

fn sides() -> impl Strategy<Value = Side> {
    select(&Side::BOTH[..])
}

proptest! {
    #[test]
    fn a_trail_reads_back_as_written(trail in trails()) {
        prop_assert_eq!(trail::read(&trail::write(&trail)), Some(trail));
    }

    #[test]
    fn any_text_is_a_trail_only_if_it_would_be_written_so(
        text in prop_oneof![any::<String>(), "(owner|crew|with=|from=|against=|[a-z0-9]{1,3}|/| |,){0,12}"],
    ) {
        if let Some(trail) = trail::read(&text) {
            prop_assert_eq!(trail::write(&trail), text);
        }
    }

    #[test]
    fn saves_read_back_as_written_here_and_elsewhere(saves in some_saves()) {
        let file = saves::write(&saves, None);
        prop_assert_eq!(saves::read(&file), Ok((saves.clone(), Record::default())));
        let other: Value = serde_json::from_str(&file).expect("it is JSON");
        prop_assert_eq!(other["saves"].as_array().map(Vec::len), Some(saves.all().len()));
        for (item, save) in other["saves"].as_array().unwrap().iter().zip(saves.all()) {
            prop_assert_eq!(item["name"].as_str(), Some(save.name()));
        }
        prop_assert_eq!(saves::read(&format!("\u{feff}{other}")), Ok((saves, Record::default())));
    }

    #[test]
    fn a_file_that_was_cut_is_never_taken(saves in some_saves(), at: Index) {
        let file = saves::write(&saves, None);
        let whole = file.trim_end().len();
        let at = (0..=at.index(whole)).rev().find(|&at| file.is_char_boundary(at)).unwrap();
        let read = saves::read(&file[..at]);
        prop_assert!(matches!(read, Err(BadFile::Damaged | BadFile::Foreign)), "{:?}", read);
    }

    #[test]
    fn no_text_does_harm_as_a_file(text in prop_oneof![any::<String>(), "\\{\"format\": \"long-night-nights\",.{0,60}\\}"]) {
        if let Ok((saves, record)) = saves::read(&text) {
            prop_assert_eq!(saves::read(&saves::write(&saves, Some(&record))), Ok((saves, record)));
        }
    }

    #[test]
    fn a_name_is_one_line_of_a_certain_length(name: String, moment in moments(), trail in trails()) {
        let save = Save::new(&name, 0, moment, String::new(), trail);
        prop_assert!(save.name().chars().count() <= LONGEST_NAME && !save.name().contains(char::is_control));
    }

    #[test]
    fn what_a_file_brings_is_added_and_replaces_nothing(mut here in some_saves(), file in some_saves()) {
        let before = here.clone();
        let added = here.merge(&file).expect("there is room");
        prop_assert_eq!(&here.all()[..before.all().len()], before.all());
        prop_assert_eq!(here.all().len(), before.all().len() + added);
        for save in file.all() {
            prop_assert!(here.all().iter().any(|it| it.trail == save.trail && it.name() == save.name()));
        }
        prop_assert_eq!(here.merge(&file), Some(0), "a second time there is nothing new");
    }

}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_trail_leads_where_the_choices_led(role in sides(), rival: Index, picks in picks(), most in 0_usize..120) {
        let game = Game::load();
        let rivals: Vec<_> = game.world.opponents_of(role.other()).map(|(id, _)| id).collect();
        let opening = Opening::new(role, &[ControlId(0)]).against(rivals[rival.index(rivals.len())]);
        let play = played(&game, opening, &picks, most);
        let trail = Trail::of(&game, &play);
        let again = trail.retrace(&game);
        prop_assert_eq!(again.lost, None);
        prop_assert_eq!((&again.play.choices, again.play.digest()), (&play.choices, play.digest()));
        // As of another edition, with a run code that says nothing here.
        let code = encode(&Run { role, controls: vec![], from: None, opponent: None, choices: vec![9; 3] }, OTHER_EDITION);
        match take_up(&game, &keep(&code, &trail)) {
            TakenUp::Moved(moved) => prop_assert_eq!(moved.digest(), play.digest()),
            other => prop_assert!(false, "{:?}", other),
        }
        match take_up(&game, &keep(&code_of(&play), &trail)) {
            TakenUp::Whole(whole) => prop_assert_eq!(whole.digest(), play.digest()),
            other => prop_assert!(false, "{:?}", other),
        }
    }

    #[test]
    fn a_record_reads_back_and_merges_without_counting_twice(
        first in vec((sides(), picks()), 1..3),
        second in vec((sides(), picks()), 1..3),
        at: Index,
    ) {
        let game = Game::load();
        let (here, there) = (recorded(&game, &first), recorded(&game, &second));
        let text = here.to_lines();
        prop_assert_eq!(Record::from_lines(&text), (here.clone(), true));
        prop_assert_eq!(Record::from_kept(&here.to_text()), Read { value: here.clone(), renew: false, bad: None });
        let mut lines: Vec<&str> = text.lines().collect();
        lines.insert(at.index(lines.len() + 1), "owner knows everything");
        prop_assert_eq!(Record::from_lines(&lines.join("\r\n")), (here.clone(), false));
        let mut both = here.clone();
        both.merge(&there);
        let once = both.clone();
        both.merge(&there);
        both.merge(&here);
        prop_assert_eq!(&both, &once);
        for role in Side::BOTH {
            let (mine, theirs, merged) = (here.of(role), there.of(role), both.of(role));
            prop_assert!(mine.endings.keys().chain(theirs.endings.keys()).all(|id| merged.endings.contains_key(id)));
            prop_assert!(mine.read.keys().chain(theirs.read.keys()).all(|id| merged.read.contains_key(id)));
            prop_assert_eq!(merged.finished, mine.finished.max(theirs.finished));
            prop_assert_eq!(merged.most, mine.most.max(theirs.most));
        }
        let file = saves::write(&Saves::default(), Some(&both));
        prop_assert_eq!(saves::read(&file), Ok((Saves::default(), both)));
    }

    #[test]
    fn every_way_of_a_record_leads_to_what_it_is_kept_for(nights in vec((sides(), picks()), 1..3)) {
        let game = Game::load();
        let record = recorded(&game, &nights);
        let scene = |way: &Trail| {
            let again = way.retrace(&game);
            assert_eq!(again.lost, None, "{way:?}");
            let storylet = again.play.scene.map(|scene| &game.story.storylets[scene.storylet.index()]);
            storylet.expect("a night stands somewhere")
        };
        let mut finished = 0;
        for role in Side::BOTH {
            for (id, Ended { times, way }) in &record.of(role).endings {
                prop_assert!(*times > 0 && scene(way).ending);
                prop_assert_eq!(&scene(way).id, id);
                finished += times;
            }
            for (number, Chapter { storylet, way }) in &record.of(role).chapters {
                prop_assert_eq!((&scene(way).id, scene(way).act), (storylet, *number));
            }
            for (storylet, choices) in &record.of(role).read {
                let known = game.story.storylets.iter().find(|it| it.id == *storylet).expect("it was read here");
                prop_assert!(choices.iter().all(|id| known.choices.iter().any(|choice| choice.id == *id)));
            }
        }
        prop_assert_eq!(finished as usize, nights.len());
    }
}

#[test]
fn where_another_edition_lost_an_id_the_night_is_followed_up_to_it() {
    let game = Game::load();
    let mut play = Playthrough::start(&game, Opening::new(Side::Owner, &[]));
    for _ in 0..6 {
        play.choose(&game, 0).unwrap();
    }
    let whole = Trail::of(&game, &play);
    let with = |change: &dyn Fn(&mut Trail)| {
        let mut trail = whole.clone();
        change(&mut trail);
        trail.retrace(&game).lost.map(|lost| (lost.after, lost.why))
    };
    assert_eq!(with(&|_| ()), None);
    assert_eq!(with(&|trail| trail.controls.push("no-such-control".into())), Some((0, Why::NoControl)));
    assert_eq!(with(&|trail| trail.opponent = Some("nobody".into())), Some((0, Why::NoOpponent)));
    let own = &game.world.opponents_of(Side::Owner).next().unwrap().1.id;
    assert_eq!(with(&|trail| trail.opponent = Some(own.clone())), Some((0, Why::NoOpponent)), "plays the same side");
    assert_eq!(with(&|trail| trail.steps[3].storylet = "v-no-such".into()), Some((3, Why::NoStorylet)));
    assert_eq!(with(&|trail| trail.steps[4].choice = "no-such".into()), Some((4, Why::NoChoice)));
    assert_eq!(with(&|trail| drop(trail.steps.remove(0))), Some((0, Why::Elsewhere)));
    // What cannot be followed says so, and keeps what could be.
    let mut trail = whole.clone();
    trail.steps[3].choice = "no-such".into();
    let code = encode(
        &Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![0; 6] },
        OTHER_EDITION,
    );
    match take_up(&game, &keep(&code, &trail)) {
        TakenUp::Part(read, retraced) => {
            assert_eq!((read, retraced.play.choices.len()), (trail, 3));
        }
        other => panic!("{other:?}"),
    }
    // Without a trail there is nothing to go by.
    assert!(matches!(take_up(&game, &code), TakenUp::Bad(BadRun::OtherContent)));
    assert!(matches!(take_up(&game, &format!("{code}\nowner mood=bad")), TakenUp::Bad(BadRun::OtherContent)));
}

#[test]
fn files_of_others_of_later_versions_and_damaged_ones_are_told_apart() {
    let cases = [
        (" ".repeat(LARGEST as usize + 1), BadFile::TooLarge),
        (String::new(), BadFile::Foreign),
        ("{\"level\": 3}".into(), BadFile::Foreign),
        ("{\"format\": \"long-night-checklist\", \"version\": 1, \"items\": []}".into(), BadFile::Foreign),
        ("{\"format\": \"long-night-nights\", \"version\": 2}".into(), BadFile::Newer),
        ("{\"format\": \"long-night-nights\", \"version\": 1}".into(), BadFile::Damaged),
        ("{\"format\": \"long-night-nights\", \"version\": 1, \"saves\": [{}]}".into(), BadFile::Damaged),
        (
            "{\"format\": \"long-night-nights\", \"version\": 1, \"saves\": [], \"record\": [\"?\"]}".into(),
            BadFile::Damaged,
        ),
        ("{\"format\": \"long-night-nights\", \"vers".into(), BadFile::Damaged),
    ];
    for (text, why) in cases {
        assert_eq!(saves::read(&text), Err(why), "{}", text.get(..80).unwrap_or(&text));
    }
}

#[test]
fn there_is_room_for_so_many_and_what_was_put_aside_goes_first() {
    let save = |name: &str, role| {
        let trail = Trail { role, controls: vec![], from: None, opponent: None, steps: vec![] };
        let saved = Moment::read("2026-11-23T02:00").unwrap();
        Save::new(name, 1_160, saved, "LN1-x".into(), trail)
    };
    let mut saves = Saves::default();
    assert!(saves.put_aside(save("", Side::Owner)) && saves.put_aside(save("", Side::Crew)));
    assert!(saves.put_aside(save("", Side::Owner)));
    assert_eq!(saves.all().iter().filter(|it| it.aside).count(), 2, "one a side");
    for number in 2..MOST {
        assert!(saves.add(save(&number.to_string(), Side::Owner)));
    }
    assert!(saves.is_full() && !saves.add(save("one more", Side::Owner)));
    assert!(saves.put_aside(save("", Side::Crew)), "it takes the place of the one before");
    assert_eq!(saves.all().len(), MOST);
    let before = saves.clone();
    let mut file = Saves::default();
    assert!(file.add(save("from elsewhere", Side::Owner)));
    assert_eq!((saves.merge(&file), &saves), (None, &before), "no room, and nothing has changed");
    saves.rename(0, " \u{7}the  best ");
    assert_eq!((saves.all()[0].name(), saves.all()[0].aside), ("the  best", false));
    saves.remove(MOST + 5);
    saves.remove(0);
    assert_eq!(saves.merge(&file), Some(1));
}

#[test]
fn a_transcript_tells_every_scene_and_every_decision_in_either_language() {
    let game = Game::load();
    for role in Side::BOTH {
        let mut play = Playthrough::start(&game, Opening::new(role, &[]));
        while !play.is_over(&game) {
            play.choose(&game, 0).unwrap();
        }
        for locale in Locale::ALL {
            let c = content::catalog(locale);
            let file = transcript::write(&c, &game, &play);
            assert_eq!(file.matches("\n**→ ").count(), play.choices.len());
            assert_eq!(
                file.matches("\n## ").count(),
                play.choices.len() + 1,
                "each decision has a scene, and so has the end"
            );
            for part in transcript::parts(&c, &game, &play) {
                let (Part::Line { said: text, .. } | Part::Scene { text, .. } | Part::Decision(text)) = part;
                assert!(file.contains(&escape(&text)), "{text}");
            }
            // Of another edition, with one choice gone.
            let mut trail = Trail::of(&game, &play);
            trail.steps[2].choice = "no-such".into();
            let lost = trail.retrace(&game).lost.expect("a choice is gone");
            let left = transcript::write_trail(&c, &game, &trail, &lost);
            assert!(left.contains(&escape(&transcript::why(&c, &lost))), "{left}");
            assert_eq!(left.matches(&*escape(&text::nights_choice_gone(&c))).count(), 1);
            assert_eq!(left.matches("\n**→ ").count(), play.choices.len());
        }
    }
}
