//! The checklist's marks as a file for another device; the same text is kept on this device.
//!
//! Invariants: a file is read as a whole or refused; fields added by a later edition are ignored,
//! never guessed at.

use super::file::{BadFile, Kind};
use super::json::Value;
use super::kept::{Stored, old};
use super::marks::{Mark, Marks};
use world::ids::is_id;
use world::story::{Carrier, Device};

/// The name of the format.
pub const FORMAT: &str = "long-night-checklist";
/// The largest file that is read, in bytes; ours have some thousands.
pub const LARGEST: u32 = 256 * 1024;

/// The marks as a file.
#[must_use]
pub fn write(marks: &Marks) -> String {
    marks.to_text()
}

/// Reads the marks in a file.
///
/// # Errors
/// The reason why the file is refused.
pub fn read(text: &str) -> Result<Marks, BadFile> {
    Kind { format: FORMAT, version: Marks::VERSION, largest: LARGEST }.open(text, Marks::read)
}

impl Stored for Marks {
    const FORMAT: &str = FORMAT;
    const FIELDS: &[&str] = &["device", "carrier", "items"];

    fn write(&self) -> Vec<(&'static str, Value)> {
        let chosen =
            [("device", self.reader.device.map(Device::id)), ("carrier", self.reader.carrier.map(Carrier::id))];
        let chosen = chosen.into_iter().filter_map(|(name, id)| Some((name, Value::from(id?))));
        let item = |(id, mark, reason): (&str, Mark, &str)| {
            let reason = (!reason.is_empty()).then_some(("reason", reason));
            let fields = [("id", id), ("state", mark.id())].into_iter().chain(reason);
            Value::table_of(fields.map(|(name, text)| (name, Value::from(text))))
        };
        chosen.chain([("items", Value::List(self.iter().map(item).collect()))]).collect()
    }

    fn read(file: &Value) -> Option<Self> {
        let mut marks = Self::default();
        let chosen = |name: &str| match file.has(name) {
            true => file.get(name)?.text().map(Some),
            false => Some(None),
        };
        if let Some(id) = chosen("device")? {
            marks.reader.device = Some(Device::ALL.into_iter().find(|it| it.id() == id)?);
        }
        if let Some(id) = chosen("carrier")? {
            marks.reader.carrier = Some(Carrier::ALL.into_iter().find(|it| it.id() == id)?);
        }
        for item in file.get("items")?.list()? {
            let id = item.get("id")?.text().filter(|id| is_id(id) && marks.get(id) == Mark::Open)?;
            marks.set(id, Mark::from_id(item.get("state")?.text()?)?);
            if item.has("reason") {
                marks.set_reason(id, item.get("reason")?.text()?);
            }
        }
        Some(marks)
    }

    fn read_old(text: &str) -> (Self, bool) {
        old::marks(text)
    }
}
