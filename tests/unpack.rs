//! What the build packed is read back as it was; whatever else the bytes are, reading ends.
#![allow(clippy::unwrap_used)]

use base::unpack::{Damaged, Unpack, whole};
use i18n::{Catalog, Locale};
use proptest::collection::vec;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use world::emergency::Emergency;
use world::model::World;
use world::story::Story;

fn packed<T: Serialize>(thing: &T) -> Vec<u8> {
    postcard::to_allocvec(thing).unwrap()
}

/// Read by us, it packs to the same bytes as read by `postcard`.
fn read_back<T: Unpack + Serialize + DeserializeOwned>(thing: &T) {
    let bytes = packed(thing);
    assert_eq!(packed(&whole::<T>(&bytes).unwrap()), bytes);
    assert_eq!(packed(&postcard::from_bytes::<T>(&bytes).unwrap()), bytes);
    for cut in [0, 1, bytes.len() / 2, bytes.len() - 1] {
        assert_eq!(whole::<T>(&bytes[..cut]).map(|_| ()), Err(Damaged), "cut to {cut} bytes");
    }
    let longer: Vec<u8> = bytes.iter().copied().chain([0]).collect();
    assert_eq!(whole::<T>(&longer).map(|_| ()), Err(Damaged));
}

#[test]
fn the_content_is_read_back_as_it_was_packed() {
    read_back(&content::world());
    read_back(&content::story());
    read_back(&content::emergency());
}

#[test]
fn numbers_are_read_as_postcard_writes_them() {
    type All = (Vec<i64>, Vec<i32>, (Vec<u16>, [bool; 2], Option<String>));
    let all: All = (
        vec![0, -1, 1, 63, -64, 64, i64::MIN, i64::MAX],
        vec![i32::MIN, -2, 300, i32::MAX],
        (vec![0, 127, 128, u16::MAX], [true, false], Some("手机".to_owned())),
    );
    assert_eq!(whole::<All>(&packed(&all)), Ok(all));
    assert_eq!(whole::<u16>(&packed(&70_000_u32)), Err(Damaged));
    assert_eq!(whole::<Option<u8>>(&[2, 1]), Err(Damaged));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_bytes_are_read_to_an_end(bytes in vec(any::<u8>(), 0..2_000)) {
        let _read = (whole::<World>(&bytes), whole::<Story>(&bytes), whole::<Emergency>(&bytes), Catalog::decode(&bytes));
    }

    #[test]
    fn a_damaged_pack_is_read_to_an_end(hits in vec((any::<proptest::sample::Index>(), any::<u8>()), 1..20)) {
        let (mut world, mut story) = (packed(&content::world()), packed(&content::story()));
        for (at, byte) in hits {
            for bytes in [&mut world, &mut story] {
                let at = at.index(bytes.len());
                bytes[at] = byte;
            }
        }
        let _read = (whole::<World>(&world), whole::<Story>(&story));
    }
}

#[test]
fn both_catalogs_say_their_locale() {
    for locale in Locale::ALL {
        assert_eq!(content::catalog(locale).locale(), locale);
    }
}
