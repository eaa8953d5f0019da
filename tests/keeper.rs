//! Writing to a device that may be full or shared: nothing older passes for the newest, and nothing
//! that another tab wrote goes unseen.
#![allow(clippy::unwrap_used)]

use std::cell::RefCell;
use std::cmp::Ordering;
use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use share::keeper::{Device, Keeper, is_older, shorter, unmarked};
use share::kept::{Key, Stored};
use share::marks::{Mark, Marks};
use share::trail::{compare, keep, read, write};

/// A store with so much room, keys and texts counted as browsers do.
struct Store {
    texts: RefCell<BTreeMap<Key, String>>,
    room: usize,
}

impl Store {
    fn new(room: usize) -> Self {
        Self { texts: RefCell::default(), room }
    }
}

impl Device for Store {
    fn get(&self, key: Key) -> Option<String> {
        self.texts.borrow().get(&key).cloned()
    }

    fn set(&self, key: Key, text: &str) -> bool {
        let mut texts = self.texts.borrow_mut();
        let others: usize =
            texts.iter().filter(|(it, _)| **it != key).map(|(it, text)| it.id().len() + text.len()).sum();
        let fits = others + key.id().len() + text.len() <= self.room;
        if fits {
            texts.insert(key, text.to_owned());
        }
        fits
    }

    fn remove(&self, key: Key) {
        self.texts.borrow_mut().remove(&key);
    }
}

fn night(choices: usize) -> String {
    let trail = format!("owner{}", " v-gone/ring".repeat(choices));
    keep(&format!("LN1-{}", "A".repeat(10 + choices)), &read(&trail).unwrap())
}

fn marked(items: usize) -> String {
    let mut marks = Marks::default();
    (0..items).for_each(|item| marks.set(&format!("item-{item}"), Mark::Done));
    marks.to_text()
}

/// Texts as they are kept, of some length.
fn wishes() -> impl Strategy<Value = (Key, Option<String>)> {
    let night = (select(vec![Key::RunCrew, Key::RunOwner]), 0_usize..40).prop_map(|(key, it)| (key, Some(night(it))));
    let list = (0_usize..20).prop_map(|items| (Key::Checklist, Some(marked(items))));
    let theme = select(vec![Some("day"), Some("night"), None]).prop_map(|it| (Key::Theme, it.map(str::to_owned)));
    let gone = select(Key::ALL.to_vec()).prop_map(|key| (key, None));
    prop_oneof![3 => night, 3 => list, 1 => theme, 1 => gone]
}

proptest! {
    #[test]
    fn what_a_reload_finds_is_the_newest_or_says_that_it_is_not(room in 0_usize..1_500, wishes in vec(wishes(), 1..40)) {
        let store = Store::new(room);
        let mut keeper = Keeper::new(&store);
        let mut newest: BTreeMap<Key, Option<String>> = BTreeMap::new();
        for (key, text) in wishes {
            keeper.keep(&store, &[(key, text.clone())]);
            newest.insert(key, text);
            let mut behind = false;
            for (&key, newest) in newest.iter().filter(|(key, _)| **key != Key::Theme) {
                let found = store.get(key);
                let short = newest.as_deref().and_then(|text| shorter(key, text));
                let same = found == *newest || found.is_some() && found == short;
                prop_assert!(same || found.as_deref().is_none_or(is_older), "{:?}: {:?}, not {:?}", key, found, newest);
                prop_assert_eq!(keeper.is_unsaved(key), !same, "{:?}", key);
                behind |= !same;
            }
            prop_assert!(keeper.is_behind() || !behind, "the reader is told");
            prop_assert_eq!(keeper.look_at_all(&store), [], "its own writing is no news");
        }
    }

    #[test]
    fn with_room_for_all_nothing_is_changed_or_marked(wishes in vec(wishes(), 1..20)) {
        let store = Store::new(usize::MAX);
        let mut keeper = Keeper::new(&store);
        keeper.keep(&store, &wishes);
        for key in Key::ALL {
            let last = wishes.iter().rev().find(|(it, _)| *it == key).and_then(|(_, text)| text.clone());
            prop_assert_eq!(store.get(key), last);
        }
        prop_assert!(!keeper.is_behind());
    }

    #[test]
    fn what_another_tab_wrote_is_seen_before_it_is_written_over(turns in vec((any::<bool>(), wishes()), 1..40)) {
        let store = Store::new(usize::MAX);
        let mut tabs = [Keeper::new(&store), Keeper::new(&store)];
        // What each tab knows of each key, and what stands there.
        let mut known: [BTreeMap<Key, Option<String>>; 2] = Default::default();
        for (second, (key, text)) in turns {
            let tab = usize::from(second);
            for news in tabs[tab].look_at_all(&store) {
                prop_assert!(!news.follows, "nobody said what it replaced");
                known[tab].insert(news.key, news.text);
            }
            prop_assert_eq!(known[tab].get(&key).cloned().flatten(), store.get(key));
            tabs[tab].keep(&store, &[(key, text.clone())]);
            known[tab].insert(key, text);
        }
    }

    #[test]
    fn a_mark_takes_no_room_and_is_taken_off_again(choices in 1_usize..50, items in 0_usize..9) {
        for (key, text) in [(Key::RunOwner, night(choices)), (Key::Checklist, marked(items))] {
            for text in [Some(text.clone()), shorter(key, &text)].into_iter().flatten() {
                let store = Store::new(key.id().len() + text.len());
                let mut keeper = Keeper::new(&store);
                keeper.keep(&store, &[(key, Some(text.clone()))]);
                prop_assert!(!keeper.is_behind() && !is_older(&text));
                keeper.keep(&store, &[(key, Some(format!("{text}{text}")))]);
                let found = store.get(key).unwrap();
                let short = shorter(key, &format!("{text}{text}"));
                if Some(&found) != short.as_ref() {
                    prop_assert!(keeper.is_behind() && is_older(&found), "{}", found);
                    prop_assert_eq!(unmarked(&found), text);
                }
            }
        }
    }

    #[test]
    fn a_shorter_text_says_the_same(items in 0_usize..9, choices in 0_usize..9) {
        let text = marked(items);
        let short = shorter(Key::Checklist, &text).unwrap();
        prop_assert_eq!(Marks::from_kept(&short), Marks::from_kept(&text));
        prop_assert_eq!(shorter(Key::Checklist, &short), None);
        let code = shorter(Key::RunOwner, &night(choices)).unwrap();
        prop_assert_eq!(night(choices).strip_prefix(&code).map(|rest| rest.starts_with("\n")), Some(true));
    }

    #[test]
    fn of_two_trails_one_contains_the_other_or_neither_does(
        steps in vec("[a-c]/[a-c]", 0..9),
        other in vec("[a-c]/[a-c]", 0..9),
        at: Index,
    ) {
        let trail = |steps: &[String]| read(["owner"].into_iter().chain(steps.iter().map(String::as_str)).collect::<Vec<_>>().join(" ").as_str()).unwrap();
        let part = &steps[..at.index(steps.len() + 1)];
        let expected = if part.len() < steps.len() { Ordering::Less } else { Ordering::Equal };
        prop_assert_eq!(compare(&trail(part), &trail(&steps)), Some(expected));
        prop_assert_eq!(compare(&trail(&steps), &trail(part)), Some(expected.reverse()));
        let (one, two) = (trail(&steps), trail(&other));
        let within = steps.starts_with(&other) || other.starts_with(&steps);
        prop_assert_eq!(compare(&one, &two).is_some(), within);
        let elsewhere = read(&write(&one).replacen("owner", "owner from=1200", 1)).unwrap();
        prop_assert_eq!(compare(&one, &elsewhere), None, "it opened otherwise");
    }
}

#[test]
fn a_longer_night_takes_the_room_of_its_own_trail_first() {
    let text = night(20);
    let store = Store::new(Key::RunOwner.id().len() + text.len());
    let mut keeper = Keeper::new(&store);
    keeper.keep(&store, &[(Key::RunOwner, Some(text))]);
    keeper.keep(&store, &[(Key::RunOwner, Some(night(24)))]);
    assert_eq!(store.get(Key::RunOwner), shorter(Key::RunOwner, &night(24)));
    assert!(!keeper.is_behind(), "the newest is kept");
}

#[test]
fn room_is_made_of_line_breaks_before_a_night_is_shortened() {
    let (list, text) = (marked(9), night(3));
    let short = shorter(Key::Checklist, &list).unwrap();
    let room = Key::Checklist.id().len() + short.len() + Key::RunOwner.id().len() + text.len();
    let store = Store::new(room);
    let mut keeper = Keeper::new(&store);
    keeper.keep(&store, &[(Key::Checklist, Some(list)), (Key::RunOwner, Some(text.clone()))]);
    assert_eq!((store.get(Key::Checklist), store.get(Key::RunOwner)), (Some(short), Some(text)));
    assert!(!keeper.is_behind());
}

#[test]
fn what_cannot_be_put_aside_stays_where_it_is() {
    let old = "sim-pin=done\nnonsense\n".to_owned();
    let store = Store::new(Key::Checklist.id().len() + old.len());
    assert!(store.set(Key::Checklist, &old));
    let mut keeper = Keeper::new(&store);
    let moved = [(Key::Damaged, Some(old.clone())), (Key::Checklist, Some(marked(1))), (Key::Theme, None)];
    keeper.keep(&store, &moved);
    assert_eq!((store.get(Key::Checklist), store.get(Key::Damaged)), (Some(old), None));
    assert!(keeper.is_behind());
}

#[test]
fn a_night_that_could_not_be_saved_is_not_written_over() {
    let before = night(9);
    let store = Store::new(Key::RunOwner.id().len() + before.len());
    let mut keeper = Keeper::new(&store);
    keeper.keep(&store, &[(Key::RunOwner, Some(before.clone()))]);
    for next in [None, Some(night(0))] {
        keeper.keep(&store, &[(Key::Saves, Some("{\"long\": \"enough\"}".repeat(20))), (Key::RunOwner, next.clone())]);
        let found = store.get(Key::RunOwner).unwrap();
        assert_eq!(unmarked(&found), before, "{next:?}");
        assert_eq!(is_older(&found), next.is_some());
        assert!(keeper.is_behind());
    }
}

#[test]
fn who_wrote_knowing_what_stood_there_is_told_from_who_did_not() {
    let store = Store::new(usize::MAX);
    let mut keeper = Keeper::new(&store);
    keeper.keep(&store, &[(Key::RunOwner, Some(night(5)))]);
    assert!(store.set(Key::RunOwner, &night(3)));
    let before = night(5);
    let news = keeper.look(&store, Key::RunOwner, Some(Some(&before))).unwrap();
    assert!(news.follows && !news.unsaved);
    assert_eq!(keeper.look(&store, Key::RunOwner, Some(Some(&before))), None, "it is told once");
    assert!(store.set(Key::RunOwner, &night(1)));
    let news = keeper.look(&store, Key::RunOwner, Some(Some(&before))).unwrap();
    assert!(!news.follows, "it did not know of the three");
}
