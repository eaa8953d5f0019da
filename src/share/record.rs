//! The record of all nights played on the device: endings with the way to each,
//! storylets read and choices made, chapters, a few sums. Each entry is a line of
//! text, here and in the file of saved nights; entries that this edition of the
//! story does not know are kept, and a bad line costs no other.
//!
//! ```text
//! owner finished=2
//! owner read v-gone ring,search
//! owner ended v-safe 2 owner v-gone/report …
//! owner chapter 2 v-call owner v-gone/report …
//! ```

use super::json::Value;
use super::kept::{Stored, old};
use super::trail;
use base::FlatSet;
use litemap::LiteMap;
use sim::Score;
use story::{Act, Game, Playthrough, Trail};
use world::ids::{StoryletId, is_id};
use world::model::{Fen, Side};

/// The most chapters, endings, storylets and choices of a storylet that are remembered of a role.
const MOST: usize = 1_000;

/// The record of both roles.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    sides: [Nights; 2],
}

/// The record of a role.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Nights {
    /// How many nights came to an end.
    pub finished: u32,
    /// How many decisions were made, those taken back as well.
    pub decisions: u32,
    /// The least that was missing at an end, in fen.
    pub least: Option<Fen>,
    /// The most that was missing at an end, in fen.
    pub most: Option<Fen>,
    /// The storylets that were read, and which of their choices were made.
    pub read: LiteMap<String, FlatSet<String>>,
    /// The endings that were reached.
    pub endings: LiteMap<String, Ended>,
    /// The chapters that were reached, by number.
    pub chapters: LiteMap<u8, Chapter>,
}

/// An ending that was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ended {
    /// How often it was reached.
    pub times: u32,
    /// The first way to it.
    pub way: Trail,
}

/// A chapter that was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// The storylet with which it began.
    pub storylet: String,
    /// The first way to it.
    pub way: Trail,
}

impl Record {
    /// The record of a role.
    #[must_use]
    pub const fn of(&self, role: Side) -> &Nights {
        &self.sides[role.index()]
    }

    /// Whether a storylet was read before, whatever the role.
    #[must_use]
    pub fn has_read(&self, storylet: &str) -> bool {
        self.sides.iter().any(|nights| nights.read.contains_key(storylet))
    }

    /// Whether the record is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Adds the present state of a playthrough; `decided` is the number of choices made since the last call.
    pub fn note(&mut self, game: &Game, play: &Playthrough, decided: u32) {
        let nights = &mut self.sides[play.opening.role.index()];
        let storylet = |id: StoryletId| &game.story.storylets[id.index()];
        let trail = Trail::of(game, play);
        let until = |steps: usize| Trail { steps: trail.steps[..steps].to_vec(), ..trail.clone() };
        let mut made = 0;
        for beat in &play.beats {
            match beat.act {
                Act::Shown(id) if !storylet(id).ending => {
                    let id = storylet(id);
                    let chapter = || Chapter { storylet: id.id.clone(), way: until(made) };
                    nights.chapters.entry(id.act).or_insert_with(chapter);
                }
                Act::Chose(id, choice) => {
                    made += 1;
                    let choice = storylet(id).choices[usize::from(choice)].id.clone();
                    nights.read.entry(storylet(id).id.clone()).or_default().insert(choice);
                }
                Act::Shown(_) | Act::Refused(..) => {}
            }
        }
        nights.decisions = nights.decisions.saturating_add(decided);
        if decided == 0 || !play.is_over(game) {
            return;
        }
        let Some(ending) = play.scene.as_ref().map(|scene| storylet(scene.storylet).id.clone()) else { return };
        nights.finished = nights.finished.saturating_add(1);
        let loss = Score::of(&game.world, &play.state, &play.events).net_loss;
        nights.least = Some(nights.least.map_or(loss, |least| least.min(loss)));
        nights.most = Some(nights.most.map_or(loss, |most| most.max(loss)));
        nights.read.entry(ending.clone()).or_default();
        let ended = nights.endings.entry(ending).or_insert_with(|| Ended { times: 0, way: trail });
        ended.times = ended.times.saturating_add(1);
    }

    /// Merges another record into this one. Where both have an entry, the first way stays and the higher count
    /// is taken, so that reading a file twice counts nothing twice.
    pub fn merge(&mut self, other: &Self) {
        for (mine, other) in self.sides.iter_mut().zip(&other.sides) {
            mine.finished = mine.finished.max(other.finished);
            mine.decisions = mine.decisions.max(other.decisions);
            mine.least = [mine.least, other.least].into_iter().flatten().min();
            mine.most = mine.most.max(other.most);
            for (storylet, choices) in &other.read {
                mine.read.entry(storylet.clone()).or_default().extend(choices.iter().cloned());
            }
            for (id, ended) in &other.endings {
                let times = &mut mine.endings.entry(id.clone()).or_insert_with(|| ended.clone()).times;
                *times = ended.times.max(*times);
            }
            for (number, chapter) in &other.chapters {
                mine.chapters.entry(*number).or_insert_with(|| chapter.clone());
            }
        }
    }

    /// The record as lines.
    #[must_use]
    pub fn to_lines(&self) -> String {
        let mut out = String::new();
        for (role, nights) in Side::BOTH.into_iter().zip(&self.sides) {
            nights.write(role.id(), &mut out);
        }
        out
    }

    /// Reads lines; the second value is whether every line could be read.
    #[must_use]
    pub fn from_lines(text: &str) -> (Self, bool) {
        old::lines(text, Self::read_line)
    }

    /// The lines as a field of a file.
    pub(super) fn to_field(&self) -> Value {
        Value::texts(self.to_lines().lines())
    }

    /// Reads the field of a file; `None` where it has a line that cannot be read.
    pub(super) fn from_field(field: &Value) -> Option<Self> {
        let lines = field.list()?.iter().map(Value::text).collect::<Option<Vec<_>>>()?;
        let (record, whole) = Self::from_lines(&lines.join("\n"));
        whole.then_some(record)
    }

    fn read_line(&mut self, line: &str) -> Option<()> {
        let (role, line) = line.split_once(' ')?;
        let role = Side::BOTH.into_iter().find(|side| side.id() == role)?;
        self.sides[role.index()].read_line(role, line)
    }
}

impl Stored for Record {
    const FORMAT: &str = "long-night-record";
    const FIELDS: &[&str] = &["record"];

    fn write(&self) -> Vec<(&'static str, Value)> {
        Vec::from([("record", self.to_field())])
    }

    fn read(file: &Value) -> Option<Self> {
        Self::from_field(file.get("record")?)
    }

    fn read_old(text: &str) -> (Self, bool) {
        Self::from_lines(text)
    }
}

impl Nights {
    fn write(&self, role: &str, out: &mut String) {
        let mut line = |parts: &[&str]| {
            out.push_str(role);
            for part in parts {
                out.extend([" ", part]);
            }
            out.push('\n');
        };
        for (name, count) in [("finished=", self.finished), ("decisions=", self.decisions)] {
            if count > 0 {
                line(&[&(String::from(name) + &count.to_string())]);
            }
        }
        for (name, loss) in [("least=", self.least), ("most=", self.most)] {
            if let Some(loss) = loss {
                line(&[&(String::from(name) + &loss.to_string())]);
            }
        }
        for (storylet, choices) in &self.read {
            let choices: Vec<&str> = choices.iter().map(String::as_str).collect();
            line(&["read", storylet, &choices.join(",")]);
        }
        for (id, ended) in &self.endings {
            line(&["ended", id, &ended.times.to_string(), &trail::write(&ended.way)]);
        }
        for (number, chapter) in &self.chapters {
            line(&["chapter", &number.to_string(), &chapter.storylet, &trail::write(&chapter.way)]);
        }
    }

    fn read_line(&mut self, role: Side, line: &str) -> Option<()> {
        if let Some((name, value)) = line.split_once('=').filter(|(name, _)| !name.contains(' ')) {
            match name {
                "finished" => self.finished = value.parse().ok()?,
                "decisions" => self.decisions = value.parse().ok()?,
                "least" => self.least = Some(value.parse().ok()?),
                "most" => self.most = Some(value.parse().ok()?),
                _ => return None,
            }
            return Some(());
        }
        let mut words = line.splitn(4, ' ');
        let (kind, first) = (words.next()?, words.next()?);
        let own = |text: &str| trail::read(text).filter(|trail| trail.role == role);
        match kind {
            "read" => {
                let choices = words.next().unwrap_or_default().split(',').filter(|id| !id.is_empty());
                let choices: Vec<&str> = choices.collect();
                let good = is_id(first) && choices.iter().all(|id| is_id(id)) && words.next().is_none();
                if !good || self.read.len() >= MOST || choices.len() > MOST {
                    return None;
                }
                self.read.entry(first.to_string()).or_default().extend(choices.into_iter().map(String::from));
            }
            "ended" => {
                let (times, way) = (words.next()?.parse().ok()?, own(words.next()?)?);
                if !is_id(first) || self.endings.len() >= MOST {
                    return None;
                }
                self.endings.insert(first.to_string(), Ended { times, way });
            }
            "chapter" => {
                let (storylet, way) = (words.next().filter(|id| is_id(id))?, own(words.next()?)?);
                self.chapters.insert(first.parse().ok()?, Chapter { storylet: storylet.to_string(), way });
            }
            _ => return None,
        }
        Some(())
    }
}
