//! The packed content: world, story and texts, as build.rs made them of `content/`.
//!
//! Natively, in tests and in benches the packs stand in the program. What is published has them as
//! files of their own (feature `bundled` off): the page hands them over ([`provide`]) before they
//! are asked for.

#[cfg(feature = "bundled")]
pub use bundled::{has, pack, provide};
#[cfg(not(feature = "bundled"))]
use provided::pack;
#[cfg(not(feature = "bundled"))]
pub use provided::{has, provide};

use std::borrow::Cow;

use base::MsgId;
use base::day::Day;
use i18n::{Catalog, Locale};
use serde::de::DeserializeOwned;
use world::emergency::Emergency;
use world::model::World;
use world::story::Story;

/// The id of the world: it stands in run codes, in what is kept, in files and in answers to programs.
pub const WORLD_ID: &str = include!(concat!(env!("OUT_DIR"), "/world_id.rs"));

/// The hash of `content/world/` and `content/story/`; texts do not count. Codes that name no world go by it.
pub const MEANING: u64 = include!(concat!(env!("OUT_DIR"), "/meaning.rs"));

/// The hash of what choices mean, and of whose they are: [`MEANING`] with [`WORLD_ID`]. A save made where
/// choices meant something else is recognised by it.
pub const HASH: u64 = include!(concat!(env!("OUT_DIR"), "/hash.rs"));

/// How many messages the pack with the words of the first scenes has; the ids of all others come after.
pub const EARLY_WORDS: u16 = include!(concat!(env!("OUT_DIR"), "/early.rs"));

/// Whether a message is in the pack with the words of the first scenes.
#[must_use]
pub const fn is_early(id: MsgId) -> bool {
    id.0 < EARLY_WORDS
}

/// The day on which minute 0 falls.
pub const FIRST_DAY: Day = include!(concat!(env!("OUT_DIR"), "/first_day.rs"));

/// The pack of the night's world, as far as it is played.
pub const WORLD: &str = "world.bin";
/// The pack of all there is: the world, with what other documented cases show, and the story.
pub const WHOLE: &str = "whole.bin";
/// The pack of the story, as far as it is played.
pub const STORY: &str = "story.bin";
/// The pack of the emergency plan.
pub const EMERGENCY: &str = "emergency.bin";

/// The pack of the incident's night as its replay shows it. The site builder makes it, for which nothing
/// has to be played: natively there is none.
pub const NIGHT: &str = "night.bin";

/// The pack with the words of the first scenes.
#[must_use]
pub const fn words(locale: Locale) -> &'static str {
    match locale {
        Locale::ZhHans => "words.zh-Hans.bin",
        Locale::En => "words.en.bin",
    }
}

/// The pack with all other words.
#[must_use]
pub const fn late_words(locale: Locale) -> &'static str {
    match locale {
        Locale::ZhHans => "words.zh-Hans.late.bin",
        Locale::En => "words.en.late.bin",
    }
}

/// The names of all packs.
pub const PACKS: [&str; 8] = [
    WORLD,
    WHOLE,
    STORY,
    EMERGENCY,
    words(Locale::ZhHans),
    words(Locale::En),
    late_words(Locale::ZhHans),
    late_words(Locale::En),
];

/// What is played: the night's world and the story. Before the pack of all there is has come, they have
/// neither rows nor thefts, neither checklist nor self-check.
///
/// # Panics
/// Where the page has not handed them over, or not whole.
#[must_use]
pub fn played() -> (World, Story) {
    if has(WHOLE) {
        let (world, story) = whole();
        (world.into_night(), story)
    } else {
        (read(WORLD), read(STORY))
    }
}

/// All there is: the whole world, which the self-check reckons with, and the story. The night's world is
/// the first part of its every table.
///
/// # Panics
/// Where the page has not handed it over, or not whole.
#[must_use]
pub fn whole() -> (World, Story) {
    read(WHOLE)
}

/// The world of [`played`].
///
/// # Panics
/// Where the page has not handed it over, or not whole.
#[must_use]
pub fn world() -> World {
    played().0
}

/// The story of [`played`].
///
/// # Panics
/// Where the page has not handed it over, or not whole.
#[must_use]
pub fn story() -> Story {
    played().1
}

/// The world of [`whole`].
///
/// # Panics
/// Where the page has not handed it over, or not whole.
#[must_use]
pub fn whole_world() -> World {
    whole().0
}

/// What the rules of the whole world rest on: who says so, and how sure it is. No page needs it.
///
/// # Panics
/// Never: build.rs packed it.
#[cfg(feature = "bundled")]
#[must_use]
pub fn grounds() -> world::ground::Grounds {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/grounds.bin"));
    base::pack::read(bytes).expect("build.rs packed it")
}

/// The emergency plan: what to do when a phone is gone.
///
/// # Panics
/// Where the page has not handed it over, or not whole.
#[must_use]
pub fn emergency() -> Emergency {
    read(EMERGENCY)
}

/// The bytes of the incident's night, where they were handed over.
#[must_use]
pub fn night() -> Option<Cow<'static, [u8]>> {
    has(NIGHT).then(|| pack(NIGHT))
}

fn read<T: DeserializeOwned>(name: &str) -> T {
    base::pack::read(&pack(name)).expect("build.rs packed it")
}

/// The texts of a locale, as far as they are there.
///
/// # Panics
/// Where the page has not handed over those of the first scenes, or not whole.
#[must_use]
pub fn catalog(locale: Locale) -> Catalog {
    let mut catalog = Catalog::decode(&pack(words(locale))).expect("build.rs packed a catalog");
    let late = pack(late_words(locale));
    if !late.is_empty() {
        catalog.extend(&late).expect("build.rs packed a catalog");
    }
    catalog
}

#[cfg(feature = "bundled")]
mod bundled {
    use std::borrow::Cow;

    use super::{EMERGENCY, STORY, WHOLE, WORLD};

    /// Whether there is such a pack: they all stand in the program.
    #[must_use]
    pub fn has(name: &str) -> bool {
        super::PACKS.contains(&name)
    }

    /// Ignores what is handed over: the packs of the program stay.
    pub fn provide(_: &'static str, _: Vec<u8>) {}

    /// The bytes of a pack; empty where no pack has the name.
    #[must_use]
    pub fn pack(name: &str) -> Cow<'static, [u8]> {
        macro_rules! packed {
            ($name:literal) => {
                include_bytes!(concat!(env!("OUT_DIR"), "/", $name))
            };
        }
        Cow::Borrowed(match name {
            WORLD => packed!("world.bin"),
            WHOLE => packed!("whole.bin"),
            STORY => packed!("story.bin"),
            EMERGENCY => packed!("emergency.bin"),
            "words.zh-Hans.bin" => packed!("words.zh-Hans.bin"),
            "words.en.bin" => packed!("words.en.bin"),
            "words.zh-Hans.late.bin" => packed!("words.zh-Hans.late.bin"),
            "words.en.late.bin" => packed!("words.en.late.bin"),
            _ => &[],
        })
    }
}

#[cfg(not(feature = "bundled"))]
mod provided {
    use core::cell::RefCell;
    use std::borrow::Cow;

    thread_local! {
        static PACKS: RefCell<Vec<(&'static str, Vec<u8>)>> = const { RefCell::new(Vec::new()) };
    }

    /// Hands over a pack; it is kept as long as the page lives.
    pub fn provide(name: &'static str, bytes: Vec<u8>) {
        PACKS.with_borrow_mut(|packs| {
            packs.retain(|(other, _)| *other != name);
            packs.push((name, bytes));
        });
    }

    /// Whether a pack was handed over.
    #[must_use]
    pub fn has(name: &str) -> bool {
        PACKS.with_borrow(|packs| packs.iter().any(|(other, _)| *other == name))
    }

    /// The bytes of a pack; empty before it was handed over.
    pub(super) fn pack(name: &str) -> Cow<'static, [u8]> {
        PACKS.with_borrow(|packs| {
            packs
                .iter()
                .find(|(other, _)| *other == name)
                .map(|(_, bytes)| Cow::Owned(bytes.clone()))
                .unwrap_or_default()
        })
    }
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
