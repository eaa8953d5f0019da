//! What build.rs made of `content/`: the packed world, story and texts.

use crate::i18n::{Catalog, Locale};
use crate::world::emergency::Emergency;
use crate::world::model::World;
use crate::world::story::Story;
use crate::world::unpack;

/// One hash over what stands under `content/world/` and `content/story/`: a save made
/// where choices meant something else is recognised by it. Texts do not count.
pub const HASH: u64 = include!(concat!(env!("OUT_DIR"), "/hash.rs"));

/// The world.
///
/// # Panics
/// Never: the bytes were packed by the build from these very types.
#[must_use]
pub fn world() -> World {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/world.bin"));
    unpack::whole(bytes).expect("build.rs packed a world")
}

/// The story and the checklist.
///
/// # Panics
/// Never: the bytes were packed by the build from these very types.
#[must_use]
pub fn story() -> Story {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/story.bin"));
    unpack::whole(bytes).expect("build.rs packed a story")
}

/// What to do when a phone is gone.
///
/// # Panics
/// Never: the bytes were packed by the build from these very types.
#[must_use]
pub fn emergency() -> Emergency {
    let bytes = include_bytes!(concat!(env!("OUT_DIR"), "/emergency.bin"));
    unpack::whole(bytes).expect("build.rs packed an emergency")
}

/// The texts of a locale.
///
/// # Panics
/// Never: the bytes were packed by the build from these very types.
#[must_use]
pub fn catalog(locale: Locale) -> Catalog {
    let bytes: &[u8] = match locale {
        Locale::ZhHans => include_bytes!(concat!(env!("OUT_DIR"), "/zh-Hans.bin")),
        Locale::En => include_bytes!(concat!(env!("OUT_DIR"), "/en.bin")),
    };
    Catalog::decode(bytes).expect("build.rs packed a catalog")
}
