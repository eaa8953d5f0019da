//! The checklist's marks: the state of each item, and the phone and carrier that the list is filtered by.
//!
//! They are kept in the same text as their file has ([`super::progress`]). Marks of items that this
//! version does not know are kept, so that progress survives a change of version in either direction.

use litemap::LiteMap;
use story::list::Reader;
use world::story::Advice;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 200;

/// The state of an item.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mark {
    /// Not yet.
    #[default]
    Open,
    /// Planned for later.
    Planned,
    /// Done.
    Done,
    /// Does not apply to me.
    NotMine,
}

impl Mark {
    /// Every state, in the order in which a person reads them.
    pub const ALL: [Self; 4] = [Self::Open, Self::Planned, Self::Done, Self::NotMine];

    /// The state's id in the text.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Planned => "planned",
            Self::Done => "done",
            Self::NotMine => "not-mine",
        }
    }

    /// The state with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mark| mark.id() == id)
    }
}

/// A mark with an optional reason.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Entry {
    mark: Mark,
    /// Only an item that does not apply has one.
    reason: String,
}

/// The marks by item id, and the filter of the reader's list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// None of them is open.
    entries: LiteMap<String, Entry>,
    /// The reader's phone and carrier.
    pub reader: Reader,
}

/// The result of a merge.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The number of items with a mark in the other set.
    pub items: usize,
    /// The number of those whose state changed.
    pub changed: usize,
}

impl Marks {
    /// The state of an item.
    #[must_use]
    pub fn get(&self, id: &str) -> Mark {
        self.entries.get(id).map_or(Mark::Open, |entry| entry.mark)
    }

    /// The reason why an item does not apply; may be empty.
    #[must_use]
    pub fn reason(&self, id: &str) -> &str {
        self.entries.get(id).map_or("", |entry| &entry.reason)
    }

    /// Marks an item. Its reason stays only while it does not apply.
    pub fn set(&mut self, id: &str, mark: Mark) {
        match mark {
            Mark::Open => drop(self.entries.remove(id)),
            Mark::NotMine if self.get(id) == Mark::NotMine => {}
            _ => drop(self.entries.insert(String::from(id), Entry { mark, reason: String::new() })),
        }
    }

    /// Sets the reason why an item does not apply: one line, at most [`LONGEST_REASON`] long.
    pub fn set_reason(&mut self, id: &str, reason: &str) {
        if let Some(entry) = self.entries.get_mut(id).filter(|entry| entry.mark == Mark::NotMine) {
            entry.reason = one_line(reason);
        }
    }

    /// The items that are not open, by id, with state and reason.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Mark, &str)> {
        self.entries.iter().map(|(id, entry)| (id.as_str(), entry.mark, entry.reason.as_str()))
    }

    /// How many items of a list apply to the reader, and how many of them are done.
    #[must_use]
    pub fn progress(&self, advice: &[Advice]) -> (usize, usize) {
        let mine = || advice.iter().filter(|it| self.reader.needs(it)).map(|it| self.get(&it.id));
        (mine().filter(|mark| *mark != Mark::NotMine).count(), mine().filter(|mark| *mark == Mark::Done).count())
    }

    /// Merges other marks into these; items without a mark there stay as they are.
    pub fn merge(&mut self, other: &Self) -> Taken {
        let mut taken = Taken::default();
        for (id, mark, reason) in other.iter() {
            taken.items += 1;
            if self.get(id) != mark || (!reason.is_empty() && self.reason(id) != reason) {
                taken.changed += 1;
            }
            self.set(id, mark);
            if !reason.is_empty() {
                self.set_reason(id, reason);
            }
        }
        self.reader.device = other.reader.device.or(self.reader.device);
        self.reader.carrier = other.reader.carrier.or(self.reader.carrier);
        taken
    }
}

/// A text as one line, without what cannot be seen, and not too long: a reason as it is kept.
#[must_use]
pub fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    let cut: String = plain.trim().chars().take(LONGEST_REASON).collect();
    cut.trim_end().to_string()
}
