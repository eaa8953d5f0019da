//! The keeper: writes to the device's storage without silent loss, in a full or refused store and beside other tabs.
//!
//! Invariants: a write that the device refuses is reported, and what stands there from before is marked
//! as older than what the reader saw, or removed, so that it never comes back as the newest; a text
//! that is to be put aside is there before its first place is cleared; what another tab has written
//! since this one last read or wrote is reported before this one writes over it.

use super::json;
use super::kept::Key;

/// A place for texts by key: the browser's storage, or that of a test.
pub trait Device {
    /// The text under a key.
    fn get(&self, key: Key) -> Option<String>;
    /// Keeps a text under a key; returns whether it will outlast the page.
    fn set(&self, key: Key, text: &str) -> bool;
    /// Clears a key.
    fn remove(&self, key: Key);
}

/// A change of a key by another tab.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// The key.
    pub key: Key,
    /// The text under it now.
    pub text: Option<String>,
    /// Whether the other tab replaced the text that this tab read or wrote last: it knew that text, and
    /// changed it on purpose.
    pub follows: bool,
    /// Whether this tab's last text for the key was refused, so that the device never held it.
    pub unsaved: bool,
}

/// The state of the device's storage as this tab knows it.
#[derive(Clone, Debug, Default)]
pub struct Keeper {
    /// The texts last read or written, in the order of [`Key::ALL`].
    seen: [Option<String>; Key::ALL.len()],
    /// The keys whose newest text the device does not hold.
    unsaved: [bool; Key::ALL.len()],
}

impl Keeper {
    /// Reads a device's storage for the first time.
    pub fn new(device: &impl Device) -> Self {
        Self { seen: Key::ALL.map(|key| device.get(key)), ..Self::default() }
    }

    /// The text that this tab last read or wrote under a key.
    #[must_use]
    pub fn seen(&self, key: Key) -> Option<&str> {
        self.seen[key as usize].as_deref()
    }

    /// Whether the newest text of some key is not on the device.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.unsaved.contains(&true)
    }

    /// Looks whether another tab changed a key; `before` is the text that it replaced, where that is known.
    pub fn look(&mut self, device: &impl Device, key: Key, before: Option<Option<&str>>) -> Option<News> {
        let text = device.get(key);
        let seen = &mut self.seen[key as usize];
        if text == *seen {
            return None;
        }
        let unsaved = self.unsaved[key as usize];
        let follows = !unsaved && before == Some(seen.as_deref());
        seen.clone_from(&text);
        Some(News { key, text, follows, unsaved })
    }

    /// The changes of all keys by other tabs.
    pub fn look_at_all(&mut self, device: &impl Device) -> Vec<News> {
        Key::ALL.into_iter().filter_map(|key| self.look(device, key, None)).collect()
    }

    /// Whether the newest text of a key is not on the device.
    #[must_use]
    pub fn is_unsaved(&self, key: Key) -> bool {
        self.unsaved[key as usize]
    }

    /// Keeps texts and clears keys, in this order.
    ///
    /// Once the device refuses a text that was moved to another key, its first place is left as it is.
    pub fn keep(&mut self, device: &impl Device, wishes: &[(Key, Option<String>)]) {
        let (mut aside, mut saved) = (true, true);
        for (key, wish) in wishes {
            let key = *key;
            match wish {
                _ if !aside && key != Key::Damaged => {}
                Some(_) if !saved && key.role().is_some() => self.refuse(device, key),
                Some(text) => self.write(device, key, text),
                None if !saved => {}
                None => {
                    device.remove(key);
                    self.note(device, key, false);
                }
            }
            aside &= key != Key::Damaged || !self.is_unsaved(key);
            saved &= key != Key::Saves || !self.is_unsaved(key);
        }
    }

    /// Reads a key again, and remembers its text.
    fn note(&mut self, device: &impl Device, key: Key, unsaved: bool) {
        self.seen[key as usize] = device.get(key);
        self.unsaved[key as usize] = unsaved;
    }

    /// Writes a text: as it is, else after shortening other keys, else in its shortest form.
    fn write(&mut self, device: &impl Device, key: Key, text: &str) {
        let done = device.set(key, text)
            || (self.make_room(device, key) && device.set(key, text))
            || shorter(key, text).is_some_and(|short| device.set(key, &short));
        match done {
            true => self.note(device, key, false),
            false => self.refuse(device, key),
        }
    }

    /// Marks a key's text as older than what the reader saw last. The mark takes no room.
    fn refuse(&mut self, device: &impl Device, key: Key) {
        // What was put aside is not the state of anything; colours and letters tell themselves.
        if !matches!(key, Key::Damaged | Key::Theme | Key::Size) && !self.seen(key).is_some_and(is_older) {
            let marked = self.seen(key).and_then(mark_older);
            if marked.is_none_or(|marked| !device.set(key, &marked)) {
                device.remove(key);
            }
        }
        self.note(device, key, true);
    }

    /// Shortens the other keys' texts by parts that can be made again; returns whether any was shortened.
    fn make_room(&mut self, device: &impl Device, key: Key) -> bool {
        let mut some = false;
        for other in Key::ALL.into_iter().filter(|&it| it != key && it.role().is_none()) {
            let short = self.seen(other).and_then(|text| shorter(other, text));
            if let Some(short) = short
                && device.set(other, &short)
            {
                self.seen[other as usize] = Some(short);
                some = true;
            }
        }
        some
    }
}

/// A shorter text with the same meaning, if there is one: a night without its trail, which this
/// edition of the story makes again from the code; a file without its line breaks.
#[must_use]
pub fn shorter(key: Key, text: &str) -> Option<String> {
    let short = match key {
        Key::RunCrew | Key::RunOwner => text.lines().next().unwrap_or_default().to_owned(),
        Key::Damaged | Key::Theme | Key::Size => return None,
        // No text within JSON holds a line break; they are escaped.
        _ if json::read(text).is_some() => text.lines().map(str::trim_start).collect(),
        _ => return None,
    };
    (short.len() < text.len()).then_some(short)
}

/// The beginnings of texts with and without a mark: of nights, of files.
const MARKS: [(&str, &str); 2] = [("LN1-", "LN0-"), ("\"version\": 1", "\"version\": 0")];

/// The text marked as older than what the reader saw last, in as many characters.
fn mark_older(text: &str) -> Option<String> {
    let (plain, marked) = mark_of(text);
    text.contains(plain).then(|| text.replacen(plain, marked, 1))
}

/// Whether a kept text is marked as older than what the reader saw last.
#[must_use]
pub fn is_older(text: &str) -> bool {
    let (_, marked) = mark_of(text);
    let head = text.get(..marked.len()) == Some(marked);
    head || text.trim_start().starts_with('{') && text.lines().take(3).any(|line| line.contains(marked))
}

/// A kept text without its mark.
#[must_use]
pub fn unmarked(text: &str) -> String {
    let (plain, marked) = mark_of(text);
    text.replacen(marked, plain, 1)
}

/// The pair of beginnings that fits a text.
fn mark_of(text: &str) -> (&'static str, &'static str) {
    MARKS[usize::from(text.trim_start().starts_with('{'))]
}
