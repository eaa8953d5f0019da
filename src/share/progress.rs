//! The checklist's marks as a file: JSON with a format and a version, to be
//! carried to another device and read back.
//!
//! Invariants: a file is taken whole or not at all; what a later edition
//! adds beside what this one knows is passed over, never guessed at.

use alloc::string::String;

use super::file::{BadFile, Kind};
use super::json::{self, Value};
use super::marks::{Mark, Marks};
use crate::world::ids::is_id;
use crate::world::story::{Carrier, Device};

/// What the file says it is.
pub const FORMAT: &str = "long-night-checklist";
/// The edition that this version writes, and the only one that it reads.
pub const VERSION: u32 = 1;
/// The largest file that is read, in bytes; ours have some thousands.
pub const LARGEST: u32 = 256 * 1024;

/// The marks as a file.
#[must_use]
pub fn write(marks: &Marks) -> String {
    let mut out = String::from("{\n  \"format\": ");
    json::write_text(&mut out, FORMAT);
    out.push_str(",\n  \"version\": 1");
    let reader = marks.reader;
    let chosen = [("device", reader.device.map(Device::id)), ("carrier", reader.carrier.map(Carrier::id))];
    for (name, id) in chosen {
        if let Some(id) = id {
            out.extend([",\n  \"", name, "\": \"", id, "\""]);
        }
    }
    out.push_str(",\n  \"items\": [");
    for (index, (id, mark, reason)) in marks.iter().enumerate() {
        let comma = if index == 0 { "" } else { "," };
        out.extend([comma, "\n    {\"id\": \"", id, "\", \"state\": \"", mark.id(), "\""]);
        if !reason.is_empty() {
            out.push_str(", \"reason\": ");
            json::write_text(&mut out, reason);
        }
        out.push('}');
    }
    out.push_str("\n  ]\n}\n");
    out
}

/// Reads the marks in a file.
///
/// # Errors
/// Why it is not taken.
pub fn read(text: &str) -> Result<Marks, BadFile> {
    Kind { format: FORMAT, version: VERSION, largest: LARGEST }.open(text, read_first)
}

/// Reads a file of the first version.
fn read_first(file: &Value) -> Option<Marks> {
    let mut marks = Marks::default();
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
