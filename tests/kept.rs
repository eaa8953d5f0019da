//! What is kept on the device: every kind of text reads back, does no harm when it is damaged, and
//! was read before in the format of an earlier edition.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use super::share::marks;
use checkup::{CheckupSession, Reply};
use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::Value;
use share::file::BadFile;
use share::kept::{Key, Keyed, Read, Stored};
use share::learning::{Learning, When};
use share::marks::{Mark, Marks};
use share::numbers::{MOST, Number, Numbers};
use share::progress;
use share::reading::Reading;
use share::record::Record;
use share::run;
use share::saves::{self, Save, Saves};
use share::ticks::{Moment, Ticks};
use share::trail;
use story::list::Reader;
use story::{Step, Trail};
use world::model::Side;
use world::story::{Carrier, Device};

fn ids() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,24}"
}

fn moments() -> impl Strategy<Value = Moment> {
    (0_u16..=9999, 1_u8..=12, 1_u8..=31, 0_u8..24, 0_u8..60).prop_map(|(year, month, day, hour, minute)| Moment {
        year,
        month,
        day,
        hour,
        minute,
    })
}

fn ticks() -> impl Strategy<Value = Ticks> {
    btree_map(ids(), moments(), 0..12).prop_map(|all| {
        let mut ticks = Ticks::default();
        all.iter().for_each(|(id, at)| ticks.set(id, Some(*at)));
        ticks
    })
}

/// Numbers as people type them: some are taken, some are none.
fn typed() -> impl Strategy<Value = (String, String)> {
    (any::<String>(), prop_oneof!["[0-9 +()#*-]{0,26}", "\\PC{0,12}"])
}

fn numbers() -> impl Strategy<Value = Numbers> {
    vec(typed(), 0..12).prop_map(|all| {
        let mut numbers = Numbers::default();
        for number in all.iter().filter_map(|(name, number)| Number::new(name, number)) {
            numbers.add(number);
        }
        numbers
    })
}

fn learnings() -> impl Strategy<Value = Learning> {
    (vec((any::<bool>(), ids(), ids()), 0..8), any::<bool>(), any::<bool>()).prop_map(|(said, skipped, shown)| {
        let mut learning = Learning::default();
        (learning.skipped, learning.shown) = (skipped, shown);
        for (after, question, answer) in said {
            learning.say(When::BOTH[usize::from(after)], &question, &answer);
        }
        learning
    })
}

fn readings() -> impl Strategy<Value = Reading> {
    any::<(bool, bool)>().prop_map(|(paced, folded)| Reading { paced, folded })
}

fn sittings() -> impl Strategy<Value = CheckupSession> {
    let reply = prop_oneof![Just(Reply::DontKnow), ids().prop_map(Reply::Answer)];
    let (plan, tried) = (vec(ids(), 0..6), vec(ids(), 0..6));
    (vec((ids(), reply), 0..12), plan, option::of(ids()), tried, vec((ids(), any::<bool>()), 0..6)).prop_map(
        |(said, plan, persona, tried, thefts)| {
            let (plan, tried) = (plan.into_iter().collect(), tried.into_iter().collect());
            let mut sitting = CheckupSession { plan, persona, tried, ..CheckupSession::default() };
            said.into_iter().for_each(|(question, reply)| sitting.answers.set(&question, reply));
            thefts.into_iter().for_each(|(theft, on)| sitting.mind(&theft, on));
            sitting
        },
    )
}

fn trails(role: Side) -> impl Strategy<Value = Trail> {
    let steps = vec((ids(), ids()).prop_map(|(storylet, choice)| Step { storylet, choice }), 0..8);
    steps.prop_map(move |steps| Trail { role, controls: vec![], from: None, opponent: None, steps })
}

fn saved() -> impl Strategy<Value = Saves> {
    let save = (any::<String>(), any::<u32>(), moments(), trails(Side::Owner))
        .prop_map(|(name, at, saved, trail)| Save::new(&name, at, saved, "LN1-x".to_owned(), trail));
    vec(save, 0..5).prop_map(|all| {
        let mut saves = Saves::default();
        assert!(all.into_iter().all(|save| saves.add(save)));
        saves
    })
}

fn records() -> impl Strategy<Value = Record> {
    let line = prop_oneof![
        (1_u32..100).prop_map(|it| format!("owner finished={it}")),
        any::<i32>().prop_map(|it| format!("crew least={it}")),
        (ids(), vec(ids(), 0..4)).prop_map(|(id, all)| format!("owner read {id} {}", all.join(","))),
        (ids(), any::<u32>(), trails(Side::Crew))
            .prop_map(|(id, times, way)| format!("crew ended {id} {times} {}", trail::write(&way))),
        (any::<u8>(), ids(), trails(Side::Owner))
            .prop_map(|(number, id, way)| format!("owner chapter {number} {id} {}", trail::write(&way))),
    ];
    vec(line, 0..12).prop_map(|lines| Record::from_lines(&lines.join("\n")).0)
}

/// Texts of any kind, and lines as earlier editions kept them, or nearly.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "([a-z =?@2\\-\n]|done|not-mine|@2\n|before |after |skipped\n|paced |[0-9 ]{1,6}\t){0,40}",
        "((answer|theft|plan|as|try|x) [a-z=?\n]{0,9}(=on|=off)?\n?){0,9}",
        "((owner|crew) (finished=|least=-?|read [a-z]{1,3} [a-z,]{0,5}|chapter 2 x crew|ended [a-z] )[0-9a-z /]{0,9}\n){0,9}",
        "\\{\"format\": ?\"long-night-[a-z]{1,9}\",\"version\": ?[0-3](,\"[a-z]{1,9}\":(true|null|\\[\\]|\\{\\}|1)){0,4}\\}",
    ]
}

/// What is asked of every kind of value, whatever it is.
fn law<T: Stored + Clone + Debug>(value: &T, at: Index, bit: u8, text: &str) -> Result<(), TestCaseError> {
    let written = value.to_text();
    let own = |value: &T| Read { value: value.clone(), renew: false, bad: None };
    prop_assert_eq!(&T::from_kept(&written), &own(value), "it reads back as written");
    prop_assert_eq!(value.to_kept(), (*value != T::default()).then(|| written.clone()));
    let mut other: Value = serde_json::from_str(&written).expect("it is JSON");
    prop_assert_eq!((&other["format"], &other["version"]), (&T::FORMAT.into(), &T::VERSION.into()));
    prop_assert_eq!(&T::from_kept(&other.to_string()), &own(value), "another program may have written it anew");

    other["of-a-later-edition"] = Value::Bool(true);
    let later = [other.to_string(), written.replacen("\"version\": 1", "\"version\": 2", 1)];
    for text in later {
        let bad = Some(BadFile::Newer);
        prop_assert_eq!(T::from_kept(&text), Read { value: T::default(), renew: true, bad }, "{}", text);
    }

    // Of an edition that named no world, of no world, of another.
    other.as_object_mut().expect("it is a table").remove("of-a-later-edition");
    prop_assert_eq!(other.as_object_mut().and_then(|it| it.remove("world")).is_some(), T::OF_A_WORLD);
    prop_assert_eq!(&T::from_kept(&other.to_string()), &own(value), "a text that names no world is of this one");
    for (world, bad) in [(Value::from("elsewhere-2031"), BadFile::OtherWorld), (Value::Null, BadFile::Damaged)] {
        other["world"] = world;
        let text = other.to_string();
        prop_assert_eq!(T::from_kept(&text), Read { value: T::default(), renew: true, bad: Some(bad) }, "{}", text);
    }

    let mut end = 1 + at.index(written.trim_end().len() - 1);
    while !written.is_char_boundary(end) {
        end -= 1;
    }
    prop_assert!(T::from_kept(&written[..end]).bad.is_some(), "what was cut is noticed: {}", &written[..end]);

    let mut bytes = written.clone().into_bytes();
    let at = at.index(bytes.len());
    bytes[at] ^= 1 << (bit % 8);
    let flipped = String::from_utf8_lossy(&bytes);
    for text in [text, &*flipped] {
        let read = T::from_kept(text);
        prop_assert_eq!(&T::from_kept(&read.value.to_text()), &own(&read.value), "what was read is kept from then on");
    }
    Ok(())
}

proptest! {
    #[test]
    fn every_kind_of_value_keeps_the_law(
        (marks, sitting, ticks, numbers) in (marks(), sittings(), ticks(), numbers()),
        (saves, record, reading, learning) in (saved(), records(), readings(), learnings()),
        at: Index,
        bit: u8,
        text in texts(),
    ) {
        let mut asked: BTreeSet<Key> = BTreeSet::new();
        fn ask<T: Stored + Clone + Debug>(asked: &mut BTreeSet<Key>, value: &T, rest: (Index, u8, &str)) -> Result<(), TestCaseError> {
            asked.insert(T::KEY);
            law(value, rest.0, rest.1, rest.2)
        }
        let rest = (at, bit, text.as_str());
        ask(&mut asked, &marks, rest)?;
        ask(&mut asked, &sitting, rest)?;
        ask(&mut asked, &ticks, rest)?;
        ask(&mut asked, &numbers, rest)?;
        ask(&mut asked, &saves, rest)?;
        ask(&mut asked, &record, rest)?;
        ask(&mut asked, &reading, rest)?;
        ask(&mut asked, &learning, rest)?;
        let others = [Key::RunCrew, Key::RunOwner, Key::Damaged, Key::Theme, Key::Size];
        prop_assert!(Key::ALL.iter().all(|key| asked.contains(key) != others.contains(key)), "a key was left out");
    }

    #[test]
    fn a_moment_reads_back_as_written_and_nothing_else_does(at in moments(), text in "\\PC{0,18}|[0-9T:-]{16}") {
        prop_assert_eq!(Moment::read(&at.to_string()), Some(at));
        if let Some(read) = Moment::read(&text) {
            prop_assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn only_telephone_numbers_are_read_and_no_more_than_fit(lines in vec("[0-9 ]{0,20}(\t\\PC{0,30})?", 0..20)) {
        let read = Numbers::from_kept(&lines.join("\n")).value;
        prop_assert!(read.all().len() <= MOST);
        for it in read.all() {
            prop_assert!(it.number().chars().any(|it| it.is_ascii_digit()) && !it.name().contains(['\n', '\t']));
        }
    }

    #[test]
    fn the_number_of_a_card_is_not_kept(digits in "[0-9]{16,19}", every in 1_usize..8, name in "\\PC{0,10}") {
        let spaced: Vec<String> = digits.chars().collect::<Vec<_>>().chunks(every).map(|it| it.iter().collect()).collect();
        prop_assert_eq!(Number::new(&name, &spaced.join(" ")), None);
        prop_assert_eq!(Number::new(&name, &spaced.join("-")), None);
    }
}

fn fixture(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/kept").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// An earlier edition's lines read in full, are to be renewed, and read as the present text does, and as one
/// did that named no world; with a line that is no line, the rest is still read, and it is said.
fn moves<T: Stored + Clone + Debug>() {
    let id = T::KEY.id();
    let (old, later) = (fixture(&format!("{id}.txt")), fixture(&format!("{id}.json")));
    let world = format!("\"version\": 1,\n  \"world\": \"{}\",", content::WORLD_ID);
    let new = if T::OF_A_WORLD { later.replacen("\"version\": 1,", &world, 1) } else { later.clone() };
    let read = T::from_kept(&old);
    assert_eq!((read.renew, read.bad, read.value.to_text().as_str()), (true, None, new.as_str()), "{id}");
    for text in [&new, &later] {
        assert_eq!(T::from_kept(text), Read { value: read.value.clone(), renew: false, bad: None }, "{id}");
    }
    let muddled = T::from_kept(&old.replacen('\n', "\n!nonsense!\r\n", 1));
    assert_eq!((muddled.value, muddled.bad), (read.value, Some(BadFile::Damaged)), "{id}");
    let nothing = T::from_kept("!nonsense!");
    assert_eq!((nothing.value, nothing.bad), (T::default(), Some(BadFile::Foreign)), "{id}");
}

#[test]
fn each_format_of_an_earlier_edition_is_read_and_renewed() {
    moves::<Marks>();
    moves::<CheckupSession>();
    moves::<Ticks>();
    moves::<Numbers>();
    moves::<Record>();
    moves::<Reading>();
    moves::<Learning>();
}

#[test]
fn marks_of_the_first_edition_are_read_and_what_was_one_item_is_two() {
    let read = Marks::from_kept("screen-lock=done\nsim-pin=not-mine\nsms-off=open\n");
    let all: Vec<_> = read.value.iter().map(|(id, mark, _)| (id, mark)).collect();
    assert_eq!(all, [("no-previews", Mark::Done), ("screen-lock", Mark::Done), ("sim-pin", Mark::NotMine)]);
    let again = Marks::from_kept("@2\nscreen-lock=done\n");
    assert_eq!(again.value.get("no-previews"), Mark::Open, "it is an item of its own by now");
}

#[test]
fn a_text_without_end_is_not_read_to_its_end() {
    let read = CheckupSession::from_kept(&"plan sim-pin\n".repeat(300_000));
    assert_eq!((read.value.plan.len(), read.bad), (1, Some(BadFile::Damaged)));
    let read = CheckupSession::from_kept(&"plan sim-pin\n".repeat(1_000_000));
    assert_eq!((read.value.plan.len(), read.bad), (0, Some(BadFile::TooLarge)));
}

#[test]
fn a_tick_taken_back_leaves_nothing_and_there_is_no_hour_25() {
    let read = Ticks::from_kept("borrow=2026-11-22T19:31\nring-own=2026-11-22T25:00\nof-later=2026-11-22T19:40\n");
    let mut ticks = read.value;
    assert_eq!((ticks.get("ring-own"), read.bad), (None, Some(BadFile::Damaged)));
    ticks.set("borrow", None);
    ticks.set("of-later", None);
    assert_eq!(ticks.to_kept(), None);
}

/// Files that earlier editions handed out, and a night as they kept it: they are read as ever.
#[test]
fn what_has_left_the_device_is_still_read() {
    let marks = progress::read(&fixture("long-night-checklist.json")).unwrap();
    assert_eq!((marks.get("sim-pin"), marks.get("drill")), (Mark::Done, Mark::Planned));
    assert_eq!((marks.get("voicemail-pin"), marks.reason("voicemail-pin")), (Mark::NotMine, "没开过 \"\\\""));
    assert_eq!(marks.reader, Reader { device: Some(Device::Huawei), carrier: Some(Carrier::Telecom) });

    let (saves, record) = saves::read(&fixture("long-night-nights.json")).unwrap();
    assert_eq!(record, Record::from_kept(&fixture("record.txt")).value);
    let [first, aside] = saves.all() else { panic!("two nights are in it") };
    assert_eq!(
        (first.name(), first.aside, first.at, aside.aside),
        ("before the call \u{201c}长\u{201d}", false, 1_171, true)
    );

    let night = fixture("run-owner.txt");
    let (code, way) = night.trim_end().split_once('\n').unwrap();
    assert_eq!(first.text(), night.trim_end(), "a save holds what is kept of a night");
    assert_eq!(trail::write(&trail::read(way).unwrap()), way);
    // The code counts the choices of its edition of the story; that edition is named in its first four bytes.
    let edition = run::Edition { world: "some-world", meaning: 0x0102_0304 };
    assert_eq!(run::decode(code, edition), Err(run::BadRun::OtherContent));
    let known = "LN1-AQIDBAEBAwABAhwYhm8";
    let run = run::decode(known, edition).unwrap();
    assert_eq!((run.role, run.choices.as_slice()), (Side::Owner, &[0, 1, 2][..]));
    // It names no world. What is written does, and is written so from now on.
    let named = "LN1-Bs_l0Qnk8AEDAAECdbrDYg";
    assert_eq!(run::encode(&run, edition), named);
    assert_eq!(run::decode(named, edition).unwrap(), run);
}

#[test]
fn a_key_is_known_by_its_name_and_no_two_share_one() {
    let names: BTreeSet<&str> = Key::ALL.iter().map(|key| key.id()).collect();
    assert_eq!(names.len(), Key::ALL.len());
    assert!(Key::ALL.iter().all(|key| Key::from_id(key.id()) == Some(*key)));
    assert_eq!(Key::from_id("probe"), None);
    assert!(Side::BOTH.into_iter().all(|role| Key::run(role).role() == Some(role)));
    assert_eq!((Key::Theme.role(), <Marks as Keyed>::KEY), (None, Key::Checklist));
}
