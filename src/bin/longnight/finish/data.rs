//! What the application fetches by its plain name: the one list of it.

use std::env;

use long_night::content::{self, PACKS, STORY, WORLD, words};
use long_night::i18n::Locale;

use super::raw::Raw;
use super::{hash, part};

/// A file that the application fetches by its plain name (`globalThis.longNight.fetch`).
pub struct Part {
    /// The name that the application knows.
    pub name: String,
    /// The name that it is published under.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
    /// For whose first scene it is needed: fetched before the application starts.
    pub first: &'static [Locale],
}

impl Part {
    /// A file that is published under a name with its hash in it.
    fn new(name: &str, bytes: Vec<u8>, first: &'static [Locale]) -> Self {
        Self { name: name.to_owned(), file: hash::name(name, &bytes), bytes, first }
    }
}

/// The name of the application itself.
pub const APPLICATION: &str = "app.wasm";

/// The name of the late part of the application.
pub const LATE: &str = "late.wasm";

/// The environment variable that says that the compiler merged no functions, so that each goes by
/// its own name and can be told whether it comes late.
const PARTS: &str = "LONG_NIGHT_PARTS";

/// The modules whose code comes late: what no first scene needs. A test looks that nothing of them
/// is drawn before.
const LATE_CODE: [&str; 39] = [
    "app::deeds::",
    "app::pages::about::",
    "app::pages::card::",
    "app::pages::case::",
    "app::pages::checklist::",
    "app::pages::checkup::",
    "app::pages::debrief::",
    "app::pages::emergency::",
    "app::pages::nights::",
    "app::pages::result::",
    "app::parts::advice::",
    "app::parts::case::",
    "app::parts::check::",
    "app::parts::choose::",
    "app::parts::contacts::",
    "app::parts::damaged::",
    "app::parts::debrief::",
    "app::parts::learnt::",
    "app::parts::list_tools::",
    "app::parts::nights::",
    "app::parts::note::",
    "app::parts::reason::",
    "app::parts::recap::",
    "app::parts::sources::",
    "app::parts::step::",
    "app::parts::take_along::",
    "app::parts::told::",
    "app::resume::",
    "app::tabs::",
    "analysis::",
    "checkup::",
    "platform::clipboard::",
    "platform::files::",
    "share::calendar::",
    "share::markdown::",
    "story::casefile::",
    "story::debrief::",
    "story::gone::",
    "story::list::",
];

/// Everything that is fetched by name, the application first.
pub fn parts(raw: &Raw) -> Result<Vec<Part>, String> {
    let (first, late) = match env::var_os(PARTS).is_some() {
        true => {
            let parted = part::part(&raw.code, |name| LATE_CODE.iter().any(|late| name.contains(late)))?;
            (parted.first, parted.late)
        }
        // A module with nothing in it.
        false => (raw.code.clone(), b"\0asm\x01\0\0\0".to_vec()),
    };
    let mut parts = vec![Part::new(APPLICATION, first, &Locale::ALL), Part::new(LATE, late, &[])];
    for name in PACKS {
        let locale = Locale::ALL.iter().position(|locale| words(*locale) == name);
        let first: &'static [Locale] = match (name, locale) {
            (WORLD | STORY, _) => &Locale::ALL,
            (_, Some(at)) => Locale::ALL.get(at..=at).unwrap_or_default(),
            _ => &[],
        };
        parts.push(Part::new(name, content::pack(name).to_vec(), first));
    }
    Ok(parts)
}
