//! Saved nights: each with a name, when it was saved, its run code and its
//! trail; kept on the device and carried to another in the same JSON.
//!
//! Invariants: a file is taken whole or not at all; what was written is never
//! too large to be read; nothing that was taken from a file replaces a save.

use super::file::{BadFile, Kind};
use super::json::Value;
use super::kept::{Stored, as_file};
use super::marks::one_line;
use super::record::Record;
use super::ticks::Moment;
use super::trail;
use story::Trail;
use world::model::Minute;

/// The name of the format.
pub const FORMAT: &str = "long-night-nights";
/// The largest file that is read, in bytes; ours have some ten thousands.
pub const LARGEST: u32 = 2 * 1024 * 1024;
/// The most nights that are kept by name.
pub const MOST: usize = 60;
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 60;
/// The longest run code that is kept.
const LONGEST_CODE: usize = 4_096;
/// How many bytes of a file are for the saves, the rest being for the record.
const ROOM: usize = LARGEST as usize / 2;

/// A saved night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Save {
    /// The player's name for it; may be empty.
    name: String,
    /// Whether it was saved automatically, when another night took its place.
    pub aside: bool,
    /// The minute of the night.
    pub at: Minute,
    /// When it was saved, by the clock of the device.
    pub saved: Moment,
    /// The run code.
    pub code: String,
    /// The trail.
    pub trail: Trail,
}

impl Save {
    /// Makes a save.
    #[must_use]
    pub fn new(name: &str, at: Minute, saved: Moment, code: String, trail: Trail) -> Self {
        Self { name: clean(name), aside: false, at, saved, code, trail }
    }

    /// Makes an automatic save, without a name.
    #[must_use]
    pub fn put_aside(mut self) -> Self {
        self.aside = true;
        self
    }

    /// The player's name for it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The save in the form of a kept playthrough, to be resumed.
    #[must_use]
    pub fn text(&self) -> String {
        trail::keep(&self.code, &self.trail)
    }

    /// Whether two saves have the same name, run code and trail.
    fn is_same(&self, other: &Self) -> bool {
        self.code == other.code && self.trail == other.trail && self.name == other.name
    }

    fn to_value(&self) -> Value {
        let aside = self.aside.then_some(("aside", Value::Bool(true)));
        let texts =
            [("saved", self.saved.to_string()), ("code", self.code.clone()), ("trail", trail::write(&self.trail))];
        let fields = [("name", Value::from(self.name.as_str()))].into_iter().chain(aside);
        let fields = fields.chain([("at", Value::from(self.at))]);
        Value::table_of(fields.chain(texts.map(|(name, text)| (name, Value::Text(text)))))
    }

    fn from_value(item: &Value) -> Option<Self> {
        let text = |name: &str| item.get(name)?.text();
        let Value::Number(at) = item.get("at")? else { return None };
        let code = text("code").filter(|code| code.len() <= LONGEST_CODE)?;
        let save = Self::new(
            text("name")?,
            at.parse().ok()?,
            Moment::read(text("saved")?)?,
            code.to_string(),
            trail::read(text("trail")?)?,
        );
        Some(if item.has("aside") { save.put_aside() } else { save })
    }
}

/// A name as one line, not too long.
fn clean(name: &str) -> String {
    let cut: String = one_line(name).chars().take(LONGEST_NAME).collect();
    cut.trim_end().to_string()
}

/// The saved nights, in the order in which they were saved.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Saves(Vec<Save>);

impl Saves {
    /// All saves.
    #[must_use]
    pub fn all(&self) -> &[Save] {
        &self.0
    }

    /// Whether there is no room for one more.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.len() >= MOST
    }

    /// Adds a save; returns whether there was room.
    pub fn add(&mut self, save: Save) -> bool {
        if self.is_full() {
            return false;
        }
        self.0.push(save);
        let fits = self.to_text().len() <= ROOM;
        if !fits {
            self.0.pop();
        }
        fits
    }

    /// Adds an automatic save in place of the role's previous one; returns whether there was room.
    pub fn put_aside(&mut self, save: Save) -> bool {
        let old = self.0.iter().position(|it| it.aside && it.trail.role == save.trail.role).map(|at| self.0.remove(at));
        let fits = self.add(save.put_aside());
        if let Some(old) = old.filter(|_| !fits) {
            self.0.push(old);
        }
        fits
    }

    /// Renames a save; an automatic save becomes an ordinary one.
    pub fn rename(&mut self, at: usize, name: &str) {
        if let Some(save) = self.0.get_mut(at) {
            save.name = clean(name);
            save.aside = false;
        }
    }

    /// Removes a save.
    pub fn remove(&mut self, at: usize) {
        if at < self.0.len() {
            self.0.remove(at);
        }
    }

    /// Adds the nights of a file that are not here yet, and returns how many. `None` where there is no room
    /// for all of them; nothing is changed then.
    pub fn merge(&mut self, other: &Self) -> Option<usize> {
        let mut all = self.clone();
        let mut added = 0;
        for save in &other.0 {
            if !all.0.iter().any(|it| it.is_same(save)) {
                let save = Save { aside: false, ..save.clone() };
                if !all.add(save) {
                    return None;
                }
                added += 1;
            }
        }
        *self = all;
        Some(added)
    }
}

impl Stored for Saves {
    const FORMAT: &str = FORMAT;
    const FIELDS: &[&str] = &["saves"];

    fn write(&self) -> Vec<(&'static str, Value)> {
        Vec::from([("saves", Value::List(self.0.iter().map(Save::to_value).collect()))])
    }

    fn read(file: &Value) -> Option<Self> {
        read_first(file).map(|(saves, _)| saves)
    }

    /// There was none.
    fn read_old(text: &str) -> (Self, bool) {
        (Self::default(), text.trim().is_empty())
    }
}

/// The saves as a file; the record beside them, where there is one.
#[must_use]
pub fn write(saves: &Saves, record: Option<&Record>) -> String {
    let mut fields = Stored::write(saves);
    fields.extend(record.map(|record| ("record", record.to_field())));
    as_file(FORMAT, Saves::VERSION, Saves::OF_A_WORLD, fields)
}

/// Reads a file: the saves, and the record where it has one.
///
/// # Errors
/// The reason why the file is refused.
pub fn read(text: &str) -> Result<(Saves, Record), BadFile> {
    Kind { format: FORMAT, version: Saves::VERSION, largest: LARGEST }.open(text, read_first)
}

/// Reads a file of the first version.
fn read_first(file: &Value) -> Option<(Saves, Record)> {
    let list = file.get("saves")?.list()?;
    let saves = Saves(list.iter().map(Save::from_value).collect::<Option<_>>()?);
    if saves.0.len() > MOST + 2 {
        return None;
    }
    let record = if file.has("record") { Record::from_field(file.get("record")?)? } else { Record::default() };
    Some((saves, record))
}
