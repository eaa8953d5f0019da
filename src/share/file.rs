//! Files of ours: JSON that says what it is and of which edition.

use super::json::{self, Value};

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadFile {
    /// The browser could not read it.
    Unreadable,
    /// It is larger than any of ours.
    TooLarge,
    /// It is something else.
    Foreign,
    /// It is of a later version.
    Newer,
    /// It is ours, and not whole.
    Damaged,
}

/// A kind of file.
#[derive(Clone, Copy, Debug)]
pub struct Kind {
    /// What the file says it is.
    pub format: &'static str,
    /// The edition that this version writes, and the only one that it reads.
    pub version: u32,
    /// The largest file that is read, in bytes.
    pub largest: u32,
}

impl Kind {
    /// Opens a file of this kind and edition; `read` takes what is in it, or says that it is not whole.
    ///
    /// # Errors
    /// Why it is not taken.
    pub fn open<T>(self, text: &str, read: impl FnOnce(&Value) -> Option<T>) -> Result<T, BadFile> {
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
            Ok(version) if version == self.version => read(&file).ok_or(BadFile::Damaged),
            Ok(later) if later > self.version => Err(BadFile::Newer),
            _ => Err(BadFile::Damaged),
        }
    }
}
