//! Files of this product: JSON with the name of its format and its version, and the id of the world whose
//! things it names.

use super::json::{self, Value};

/// The name of the field that names the world.
pub const WORLD: &str = "world";

/// Why a file is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadFile {
    /// The browser could not read it.
    Unreadable,
    /// It is larger than any file of this product.
    TooLarge,
    /// It is a file of something else.
    Foreign,
    /// Its version is later than the one this program reads.
    Newer,
    /// It is of another world: another story, whose things are not ours.
    OtherWorld,
    /// It is a file of this product, but parts are missing or altered.
    Damaged,
}

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// The name of the format, as the file has it.
    pub format: &'static str,
    /// The version that is written, and the only one that is read.
    pub version: u32,
    /// The largest file that is read, in bytes.
    pub largest: u32,
}

impl Kind {
    /// Opens a file of this kind and version; `read` reads its content, or returns `None` where that is damaged.
    /// A file that names no world is of this one: earlier editions named none.
    ///
    /// # Errors
    /// The reason why the file is refused.
    pub fn open<T>(self, text: &str, read: impl FnOnce(&Value) -> Option<T>) -> Result<T, BadFile> {
        read(&self.table(text)?).ok_or(BadFile::Damaged)
    }

    /// The table of a file of this kind, version and world. One function for all that is read: it is large.
    fn table(self, text: &str) -> Result<Value, BadFile> {
        if text.len() > self.largest as usize {
            return Err(BadFile::TooLarge);
        }
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let Some(file) = json::read(text) else {
            // What was cut short is told from what never was ours.
            let named = text.trim_start().starts_with('{') && text.contains(self.format);
            return Err(if named { BadFile::Damaged } else { BadFile::Foreign });
        };
        if file.get("format").and_then(Value::text) != Some(self.format) {
            return Err(BadFile::Foreign);
        }
        let Some(Value::Number(version)) = file.get("version") else { return Err(BadFile::Damaged) };
        match version.parse::<u32>() {
            Ok(version) if version == self.version => match file.get(WORLD).and_then(Value::text) {
                Some(world) if world != content::WORLD_ID => Err(BadFile::OtherWorld),
                None if file.has(WORLD) => Err(BadFile::Damaged),
                _ => Ok(file),
            },
            Ok(later) if later > self.version => Err(BadFile::Newer),
            _ => Err(BadFile::Damaged),
        }
    }
}
