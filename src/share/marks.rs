//! The checklist's marks as text: a line `id=state` for each item.
//!
//! Lines about items that this version does not know are kept, so that
//! progress survives a change of version in either direction.

use alloc::collections::BTreeMap;
use alloc::string::String;

/// How an item stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Not yet.
    #[default]
    Open,
    /// Done.
    Done,
    /// Does not apply to me.
    NotMine,
}

impl Mark {
    /// Every state, in the order in which a person reads them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Done, Self::NotMine];

    /// The state's id in the text.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Done => "done",
            Self::NotMine => "not-mine",
        }
    }
}

/// The marks by the id of their item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks(BTreeMap<String, Mark>);

impl Marks {
    /// How an item stands.
    #[must_use]
    pub fn get(&self, id: &str) -> Mark {
        self.0.get(id).copied().unwrap_or_default()
    }

    /// Marks an item.
    pub fn set(&mut self, id: &str, mark: Mark) {
        self.0.insert(String::from(id), mark);
    }

    /// The marks as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        for (id, mark) in &self.0 {
            text.push_str(id);
            text.push('=');
            text.push_str(mark.id());
            text.push('\n');
        }
        text
    }

    /// Reads marks; the second value says whether every line could be read.
    #[must_use]
    pub fn from_text(text: &str) -> (Self, bool) {
        let mut marks = Self::default();
        let mut whole = true;
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            let read = line.split_once('=').and_then(|(id, state)| {
                let mark = Mark::ALL.into_iter().find(|mark| mark.id() == state)?;
                is_id(id).then_some((id, mark))
            });
            match read {
                Some((id, mark)) => marks.set(id, mark),
                None => whole = false,
            }
        }
        (marks, whole)
    }
}

/// Whether a text is the id of an item or a step.
pub(super) fn is_id(id: &str) -> bool {
    !id.is_empty()
        && id.len() <= 64
        && id.bytes().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit() || it == b'-')
}
