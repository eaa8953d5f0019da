//! The checklist's marks: how each item stands, and what the reader's list is cut to.
//!
//! They are kept in the same text as their file has ([`super::progress`]). Marks of items that this
//! version does not know are kept, so that progress survives a change of version in either direction.

use base::flat_map::Map;
use story::list::Reader;
use world::story::Advice;

/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 200;

/// How an item stands.
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

/// A mark, and why, where somebody said so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Entry {
    mark: Mark,
    /// Only an item that does not apply has one.
    reason: String,
}

/// The marks by the id of their item, and what the reader's list is cut to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// None of them is open.
    entries: Map<String, Entry>,
    /// The reader's phone and carrier.
    pub reader: Reader,
}

/// What a merge took over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// Items of which the other marks said something.
    pub items: usize,
    /// Those among them that stood otherwise before.
    pub changed: usize,
}

impl Marks {
    /// How an item stands.
    #[must_use]
    pub fn get(&self, id: &str) -> Mark {
        self.entries.get(id).map_or(Mark::Open, |entry| entry.mark)
    }

    /// Why an item does not apply; empty where nobody said.
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

    /// Says why an item does not apply: one line, and no longer than [`LONGEST_REASON`].
    pub fn set_reason(&mut self, id: &str, reason: &str) {
        if let Some(entry) = self.entries.get_mut(id).filter(|entry| entry.mark == Mark::NotMine) {
            entry.reason = one_line(reason);
        }
    }

    /// The items that are not open, by id: how they stand, and why.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Mark, &str)> {
        self.entries.iter().map(|(id, entry)| (id.as_str(), entry.mark, entry.reason.as_str()))
    }

    /// How many items of a list apply to the reader, and how many of them are done.
    #[must_use]
    pub fn progress(&self, advice: &[Advice]) -> (usize, usize) {
        let mine = || advice.iter().filter(|it| self.reader.needs(it)).map(|it| self.get(&it.id));
        (mine().filter(|mark| *mark != Mark::NotMine).count(), mine().filter(|mark| *mark == Mark::Done).count())
    }

    /// Takes over what other marks say; where they say nothing, these stay.
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
