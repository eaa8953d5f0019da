//! The owner's own phone numbers, as printed on the card.
//!
//! Invariants: a number is made of what a telephone dials; a name is one line;
//! neither is longer than a card holds, and there are no more than fit on it.

use super::json::Value;
use super::kept::{Stored, old};

/// The most numbers that are kept: so many lines has the card.
pub const MOST: usize = 6;
/// The longest number, in characters.
pub const LONGEST_NUMBER: usize = 24;
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 24;

/// A noted phone number with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    name: String,
    number: String,
}

impl Number {
    /// Makes a number with its name, both trimmed; `None` where it is no telephone number.
    ///
    /// ```
    /// use share::numbers::Number;
    ///
    /// let noted = Number::new(" My bank ", " 0755-8376 5566 ").unwrap();
    /// assert_eq!((noted.name(), noted.number()), ("My bank", "0755-8376 5566"));
    /// assert_eq!(Number::new("Card", "6222 0202 0011 2233 445"), None);
    /// ```
    #[must_use]
    pub fn new(name: &str, number: &str) -> Option<Self> {
        let number = number.split_whitespace().collect::<Vec<_>>().join(" ");
        let dials = |it: char| it.is_ascii_digit() || " -+*#()".contains(it);
        let digits = number.chars().filter(char::is_ascii_digit).count();
        // A telephone number has fifteen digits at most, the number of a card sixteen at least.
        let fits = number.chars().all(dials) && (2..=15).contains(&digits) && number.len() <= LONGEST_NUMBER;
        let name: String = name.chars().map(|it| if it.is_control() { ' ' } else { it }).collect();
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let name: String = name.chars().take(LONGEST_NAME).collect();
        fits.then(|| Self { name: name.trim_end().to_string(), number })
    }

    /// The name that goes with it; may be empty.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The number, as it was written.
    #[must_use]
    pub fn number(&self) -> &str {
        &self.number
    }
}

/// The noted numbers, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Numbers(Vec<Number>);

impl Numbers {
    /// All numbers.
    #[must_use]
    pub fn all(&self) -> &[Number] {
        &self.0
    }

    /// Whether there is no room for another.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.len() >= MOST
    }

    /// Adds a number; returns whether there was room.
    pub fn add(&mut self, number: Number) -> bool {
        let room = !self.is_full();
        if room {
            self.0.push(number);
        }
        room
    }

    /// Removes the number at an index, if there is one.
    pub fn remove(&mut self, at: usize) {
        if at < self.0.len() {
            self.0.remove(at);
        }
    }
}

impl Stored for Numbers {
    const FORMAT: &str = "long-night-numbers";
    const OF_A_WORLD: bool = false;
    const FIELDS: &[&str] = &["numbers"];

    fn write(&self) -> Vec<(&'static str, Value)> {
        let entry = |it: &Number| {
            let fields = [("number", it.number()), ("name", it.name())];
            Value::table_of(fields.map(|(name, text)| (name, Value::from(text))))
        };
        Vec::from([("numbers", Value::List(self.0.iter().map(entry).collect()))])
    }

    fn read(file: &Value) -> Option<Self> {
        let mut numbers = Self::default();
        for entry in file.get("numbers")?.list()? {
            let (name, number) = (entry.get("name")?.text()?, entry.get("number")?.text()?);
            let read = Number::new(name, number).filter(|it| (it.name(), it.number()) == (name, number))?;
            if !numbers.add(read) {
                return None;
            }
        }
        Some(numbers)
    }

    fn read_old(text: &str) -> (Self, bool) {
        old::numbers(text)
    }
}
