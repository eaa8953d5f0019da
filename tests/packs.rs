//! What the build packed is read back as it was; whatever else the bytes are is refused.
#![allow(clippy::unwrap_used)]

use std::fmt;

use base::pack::{Damaged, read};
use content::{EMERGENCY, PACKS, STORY, WORLD};
use i18n::{Catalog, Locale};
use proptest::collection::vec;
use proptest::prelude::*;
use serde::de::{DeserializeOwned, Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use world::emergency::Emergency;
use world::model::World;
use world::story::Story;

fn packed<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).unwrap()
}

/// Reads bytes as what a pack of that name holds.
fn read_as(name: &str, bytes: &[u8]) -> Result<(), Damaged> {
    match name {
        WORLD => read::<World>(bytes).map(drop),
        STORY => read::<Story>(bytes).map(drop),
        EMERGENCY => read::<Emergency>(bytes).map(drop),
        _ => Catalog::decode(bytes).map(drop),
    }
}

#[test]
fn every_pack_is_read_back_as_it_was_packed() {
    fn same<T: Serialize + DeserializeOwned>(name: &str) {
        let bytes = content::pack(name);
        assert!(packed(&read::<T>(&bytes).unwrap()) == *bytes, "{name}");
    }
    same::<World>(WORLD);
    same::<Story>(STORY);
    same::<Emergency>(EMERGENCY);
    for locale in Locale::ALL {
        for name in [content::words(locale), content::late_words(locale)] {
            same::<(Locale, String)>(name);
            assert_eq!(Catalog::decode(&content::pack(name)).map(|it| it.locale()), Ok(locale), "{name}");
        }
    }
}

#[test]
fn numbers_and_texts_read_back_and_what_is_none_is_refused() {
    type All = (Vec<i64>, Vec<i32>, (Vec<u16>, [bool; 2], Option<String>));
    let all: All = (
        vec![0, -1, 1, 63, -64, 64, i64::MIN, i64::MAX],
        vec![i32::MIN, -2, 300, i32::MAX],
        (vec![0, 127, 128, u16::MAX], [true, false], Some("手机".to_owned())),
    );
    assert_eq!(read::<All>(&packed(&all)), Ok(all));
    assert_eq!(read::<u16>(&packed(&70_000_u32)), Err(Damaged));
    assert_eq!(read::<Option<u8>>(&[2, 1]), Err(Damaged));
    assert_eq!(read::<Locale>(&[2]), Err(Damaged), "there are two locales");
    assert_eq!(read::<String>(&[1, 0xff]), Err(Damaged), "no UTF-8");
}

/// 300 lengths from the start to the end of a pack, and each of the first and last 100.
fn lengths(whole: usize) -> impl Iterator<Item = usize> {
    let every = (whole / 300).max(1);
    (0..whole).filter(move |at| *at < 100 || at + 100 >= whole || at % every == 0)
}

#[test]
fn a_pack_cut_short_is_refused_wherever_it_is_cut() {
    for name in PACKS {
        let bytes = content::pack(name);
        for length in lengths(bytes.len()) {
            assert_eq!(read_as(name, &bytes[..length]), Err(Damaged), "{name} cut to {length} bytes");
        }
    }
}

/// A list that is read without being kept: it sees to it that no more entries are announced to those who
/// reserve memory than there are bytes.
#[derive(Debug)]
struct Announced<const BYTES: usize>;

impl<'de, const BYTES: usize> Deserialize<'de> for Announced<BYTES> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct See<const BYTES: usize>;
        impl<'de, const BYTES: usize> Visitor<'de> for See<BYTES> {
            type Value = Announced<BYTES>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<Self::Value, A::Error> {
                let announced = list.size_hint();
                assert!(announced.is_none_or(|many| many <= BYTES), "{announced:?} entries in {BYTES} bytes");
                Ok(Announced)
            }
        }
        from.deserialize_seq(See)
    }
}

#[test]
fn a_list_reserves_no_more_than_there_are_bytes() {
    for many in [9_u64, 1_000, u32::MAX.into(), u64::MAX] {
        let mut bytes = packed(&many);
        bytes.resize(12, 0);
        let _not_read_to_its_end = read::<Announced<12>>(&bytes);
        assert_eq!(read::<Vec<World>>(&bytes).map(drop), Err(Damaged), "a list of {many}");
        assert_eq!(read::<String>(&bytes), Err(Damaged), "a text of {many} bytes");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_a_pack_or_are_refused(bytes in vec(any::<u8>(), 0..2_000)) {
        for name in PACKS {
            let _read_or_refused = read_as(name, &bytes);
        }
    }

    #[test]
    fn a_damaged_pack_is_read_or_refused(hits in vec((any::<proptest::sample::Index>(), any::<u8>()), 1..20)) {
        for name in PACKS {
            let mut bytes = content::pack(name).into_owned();
            for (at, byte) in &hits {
                let at = at.index(bytes.len());
                bytes[at] = *byte;
            }
            let _read_or_refused = read_as(name, &bytes);
        }
    }

    #[test]
    fn whatever_follows_a_pack_is_refused(more in vec(any::<u8>(), 1..20)) {
        for name in PACKS {
            let bytes = [&content::pack(name), &more[..]].concat();
            prop_assert_eq!(read_as(name, &bytes), Err(Damaged), "{}", name);
        }
    }
}
