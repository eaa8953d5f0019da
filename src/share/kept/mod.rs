//! Persisted data: the table of all keys on the device, and the one text format of their values.
//!
//! The format is JSON that names itself and its version, as the files have that leave the device:
//!
//! ```text
//! {
//!   "format": "long-night-emergency",
//!   "version": 1,
//!   "world": "chengdu-2020",
//!   "steps": {
//!     "borrow": "2026-11-22T19:42"
//!   }
//! }
//! ```
//!
//! What names things of the world (items, questions, scenes) names the world, too. Texts of earlier editions
//! name none: they are of this one.
//!
//! Two kinds of text have formats of their own, because others read them: a playthrough (a run code and
//! a trail, which people type and send) and the theme (a word, which the page's script reads before the
//! application is there).
//!
//! Invariants: reading never panics; what was written reads back the same; text of the line formats
//! that earlier editions kept is read and marked for renewal; text that is not understood in full is
//! reported in full, so that nothing is dropped unseen. An edition that adds anything but a field at
//! the top raises its format's version.

mod checkup;
pub mod old;

use super::file::{BadFile, Kind, WORLD};
use super::json::Value;
use super::learning::Learning;
use super::marks::Marks;
use super::numbers::Numbers;
use super::reading::Reading;
use super::record::Record;
use super::saves::Saves;
use super::ticks::Ticks;
use ::checkup::CheckupSession;
use base::FlatSet;
use world::ids::is_id;
use world::model::Side;

/// The largest text that is read, in bytes; a browser keeps five million for a site.
const LARGEST: u32 = 4 * 1024 * 1024;

/// Writes the table of persisted data: a row has a key's variant, its name on the device, and the type
/// whose [`Stored`] text is kept under it, or `text` where the text has a format of its own.
macro_rules! table {
    ($($(#[$doc:meta])* $variant:ident $id:literal $kind:tt;)*) => {
        /// A key of the device's storage.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Key {
            $($(#[$doc])* $variant,)*
        }

        impl Key {
            /// Every key, in the order in which they are listed to the reader.
            pub const ALL: [Self; [$($id),*].len()] = [$(Self::$variant),*];

            /// The key's name on the device.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)*
                }
            }
        }

        /// Why a text that names one of the formats cannot be read; `None` where it can be read, or names none.
        #[must_use]
        pub fn why_bad(text: &str) -> Option<BadFile> {
            $(table!(@why text $kind);)*
            None
        }

        $(table!(@key $variant $kind);)*
    };
    (@why $text:ident text) => {};
    (@why $text:ident $kind:ident) => {
        if $text.contains(<$kind as Stored>::FORMAT) {
            return <$kind as Stored>::from_kept($text).bad;
        }
    };
    (@key $variant:ident text) => {};
    (@key $variant:ident $kind:ident) => {
        impl Keyed for $kind {
            const KEY: Key = Key::$variant;
        }
    };
}

table! {
    /// The crew's night, as [`super::trail::keep`] writes it.
    RunCrew "run-crew" text;
    /// The owner's night, as [`super::trail::keep`] writes it.
    RunOwner "run-owner" text;
    /// Texts that could not be read, one below the other, for export.
    Damaged "damaged" text;
    /// The checklist's marks. Before: lines `ID=STATE` and `ID?REASON`, with and without `@2` at their head.
    Checklist "checklist" Marks;
    /// The self-check. Before: lines `answer QUESTION=ANSWER` and the like.
    Checkup "checkup" CheckupSession;
    /// The colours: `night` or `day`.
    Theme "theme" text;
    /// The size of the letters: `large`.
    Size "size" text;
    /// The emergency's ticks. Before: lines `STEP=MOMENT`.
    Emergency "emergency" Ticks;
    /// The numbers that the reader noted. Before: lines of number, tab and name.
    Numbers "numbers" Numbers;
    /// The nights kept by name; the same text as their file.
    Saves "saves" Saves;
    /// The record of all nights. Before: the lines alone that stand in its `record` field.
    Record "record" Record;
    /// The settings of reading. Before: a line of words.
    Reading "reading" Reading;
    /// The learner's quiz answers. Before: lines `before QUESTION=ANSWER` and the like.
    Learning "learning" Learning;
}

impl Key {
    /// The key of a role's playthrough.
    #[must_use]
    pub const fn run(role: Side) -> Self {
        match role {
            Side::Crew => Self::RunCrew,
            Side::Owner => Self::RunOwner,
        }
    }

    /// The role whose playthrough stands under this key, if one does.
    #[must_use]
    pub fn role(self) -> Option<Side> {
        Side::BOTH.into_iter().find(|&role| Self::run(role) == self)
    }

    /// The key with this name.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|key| key.id() == id)
    }
}

/// A type whose values stand under one key.
pub trait Keyed {
    /// The key.
    const KEY: Key;
}

/// A type whose values are kept in the format of this module.
pub trait Stored: Keyed + Default + PartialEq {
    /// The name of the format, as the text has it.
    const FORMAT: &str;
    /// The version that is written, and the only one that is read.
    const VERSION: u32 = 1;
    /// Whether it names things of the world, and the text therefore the world.
    const OF_A_WORLD: bool = true;
    /// The names of the fields beside the format, the version and the world.
    const FIELDS: &[&str];

    /// The fields as they are written; none beside [`Self::FIELDS`].
    fn write(&self) -> Vec<(&'static str, Value)>;

    /// Reads the fields; `None` where one of them is not as [`Self::write`] writes it.
    fn read(file: &Value) -> Option<Self>;

    /// Reads the line format of earlier editions; the second value is whether every line could be read.
    fn read_old(text: &str) -> (Self, bool);

    /// The value as text.
    #[must_use]
    fn to_text(&self) -> String {
        as_file(Self::FORMAT, Self::VERSION, Self::OF_A_WORLD, self.write())
    }

    /// The text to keep; `None` for the default value, which is not kept.
    #[must_use]
    fn to_kept(&self) -> Option<String> {
        (*self != Self::default()).then(|| self.to_text())
    }

    /// Reads a kept text.
    #[must_use]
    fn from_kept(text: &str) -> Read<Self> {
        let start = text.trim_start_matches('\u{feff}').trim_start();
        if !start.starts_with('{') && text.len() <= LARGEST as usize {
            let (value, whole) = Self::read_old(text);
            let why = if value == Self::default() { BadFile::Foreign } else { BadFile::Damaged };
            return Read { value, renew: true, bad: (!whole).then_some(why) };
        }
        let kind = Kind { format: Self::FORMAT, version: Self::VERSION, largest: LARGEST };
        match kind.open(text, |file| Some(open::<Self>(file))).and_then(|read| read) {
            Ok(value) => Read { value, renew: false, bad: None },
            Err(why) => Read { value: Self::default(), renew: true, bad: Some(why) },
        }
    }
}

/// The text of a value with these fields. One function for all that is written, not one for each type.
pub(super) fn as_file(format: &str, version: u32, of_a_world: bool, fields: Vec<(&'static str, Value)>) -> String {
    let mut all = Vec::from([("format", Value::from(format)), ("version", Value::from(version))]);
    if of_a_world {
        all.push((WORLD, Value::from(content::WORLD_ID)));
    }
    all.extend(fields);
    Value::table_of(all).to_file()
}

/// Reads a text of the present version: a field that is not known is from a later edition.
fn open<T: Stored>(file: &Value) -> Result<T, BadFile> {
    if has_others(file, T::FIELDS) {
        return Err(BadFile::Newer);
    }
    T::read(file).ok_or(BadFile::Damaged)
}

/// Whether a file has fields beside its head and these.
fn has_others(file: &Value, fields: &[&str]) -> bool {
    let known = |name: &str| ["format", "version", WORLD].contains(&name) || fields.contains(&name);
    file.table().unwrap_or_default().iter().any(|(name, _)| !known(name))
}

/// The result of reading a kept text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read<T> {
    /// The value, as far as the text was understood.
    pub value: T,
    /// Whether the text on the device is to be replaced by that of the value.
    pub renew: bool,
    /// Why the text was not understood in full; it is then to be put aside as it stood.
    pub bad: Option<BadFile>,
}

/// The names and values of a table; `None` where it is none, or names something twice or without an id.
pub(super) fn by_id<'a>(file: &'a Value, name: &str) -> Option<&'a [(String, Value)]> {
    let fields = file.get(name)?.table()?;
    let mut seen = FlatSet::new();
    fields.iter().all(|(id, _)| is_id(id) && seen.insert(id.as_str())).then_some(fields)
}

/// The ids in a list; `None` where it is none, or has something else or something twice.
pub(super) fn ids(file: &Value, name: &str) -> Option<FlatSet<String>> {
    let mut all = FlatSet::new();
    for item in file.get(name)?.list()? {
        let id = item.text().filter(|id| is_id(id))?;
        if !all.insert(String::from(id)) {
            return None;
        }
    }
    Some(all)
}
