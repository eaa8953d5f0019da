//! The checklist's marks as text, as they are kept on the device.
//!
//! A line `ID=STATE` for each item that is not open, `ID?REASON` for a reason
//! after it, `@device=ID` and `@carrier=ID` for what the reader chose, and
//! `@2` at the head. Text without that head is of the first edition, when one
//! item told of both the screen lock and the previews on it.
//!
//! Lines about items that this version does not know are kept, so that
//! progress survives a change of version in either direction.

use alloc::string::{String, ToString};

use crate::story::list::Reader;
use crate::world::ids::is_id;
use crate::world::sorted::Map;
use crate::world::story::{Advice, Carrier, Device};

/// The head of the text since its second edition.
const EDITION: &str = "@2";
/// Items that were told apart in the second edition: the old one, the new one.
const SPLIT: (&str, &str) = ("screen-lock", "no-previews");
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

    /// The marks as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::from(EDITION);
        let mut line = |parts: [&str; 3]| {
            text.push('\n');
            text.extend(parts);
        };
        if let Some(device) = self.reader.device {
            line(["@device", "=", device.id()]);
        }
        if let Some(carrier) = self.reader.carrier {
            line(["@carrier", "=", carrier.id()]);
        }
        for (id, mark, reason) in self.iter() {
            line([id, "=", mark.id()]);
            if !reason.is_empty() {
                line([id, "?", reason]);
            }
        }
        text.push('\n');
        text
    }

    /// Reads marks; the second value says whether every line could be read.
    #[must_use]
    pub fn from_text(text: &str) -> (Self, bool) {
        let mut marks = Self::default();
        let mut whole = true;
        let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
        for line in lines() {
            whole &= marks.read(line).is_some();
        }
        if !lines().any(|line| line == EDITION) && marks.get(SPLIT.1) == Mark::Open {
            marks.set(SPLIT.1, marks.get(SPLIT.0));
        }
        (marks, whole)
    }

    fn read(&mut self, line: &str) -> Option<()> {
        if line == EDITION {
            return Some(());
        }
        let (id, rest) = line.split_at(line.find(['=', '?'])?);
        let said = rest.get(1..)?;
        match id {
            "@device" => self.reader.device = Some(Device::ALL.into_iter().find(|it| it.id() == said)?),
            "@carrier" => self.reader.carrier = Some(Carrier::ALL.into_iter().find(|it| it.id() == said)?),
            id if !is_id(id) => return None,
            id if rest.starts_with('=') => self.set(id, Mark::from_id(said)?),
            id => {
                self.set_reason(id, said);
                // A reason for nothing, or one that was cut, is no line of ours.
                return (self.reason(id) == said).then_some(());
            }
        }
        Some(())
    }
}

/// A text as one line, without what cannot be seen, and not too long: a reason as it is kept.
#[must_use]
pub fn one_line(text: &str) -> String {
    let plain: String = text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
    let cut: String = plain.trim().chars().take(LONGEST_REASON).collect();
    cut.trim_end().to_string()
}
