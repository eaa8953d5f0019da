//! The emergency's ticks: when each step was done.
//!
//! Ticks of steps that this version does not know are kept, so that a
//! change of version loses nothing that somebody may need as evidence.

use core::fmt;

use super::json::Value;
use super::kept::{Stored, by_id, old};
use litemap::LiteMap;

/// A minute of the calendar, by the clock of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

impl fmt::Display for Moment {
    /// Writes `2020-09-04T19:30`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { year, month, day, hour, minute } = self;
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}")
    }
}

impl Moment {
    /// Reads `2020-09-04T19:30`.
    ///
    /// ```
    /// use share::ticks::Moment;
    ///
    /// let read = Moment::read("2020-09-04T19:30").map(|moment| moment.clock());
    /// assert_eq!(read.as_deref(), Some("19:30"));
    /// assert_eq!(Moment::read("2020-09-04 19:30"), None);
    /// ```
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let field = |at: core::ops::Range<usize>| -> Option<u16> {
            let digits = text.get(at)?;
            digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
        };
        let short = |at| field(at).and_then(|number| u8::try_from(number).ok());
        let (month, day, hour, minute) = (short(5..7)?, short(8..10)?, short(11..13)?, short(14..16)?);
        let moment = Self { year: field(0..4)?, month, day, hour, minute };
        let fits = (1..=12).contains(&month) && (1..=31).contains(&day) && hour < 24 && minute < 60;
        (fits && moment.to_string() == text).then_some(moment)
    }

    /// The time of day: `19:30`.
    #[must_use]
    pub fn clock(&self) -> String {
        std::format!("{:02}:{:02}", self.hour, self.minute)
    }
}

/// The moment at which each step was ticked off, by step id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ticks(LiteMap<String, Moment>);

impl Ticks {
    /// The moment at which a step was ticked off, if it was.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<Moment> {
        self.0.get(id).copied()
    }

    /// Ticks a step off, or takes its tick back.
    pub fn set(&mut self, id: &str, at: Option<Moment>) {
        match at {
            Some(at) => self.0.insert(String::from(id), at),
            None => self.0.remove(id),
        };
    }

    /// Whether nothing is ticked off.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Stored for Ticks {
    const FORMAT: &str = "long-night-emergency";
    const FIELDS: &[&str] = &["steps"];

    fn write(&self) -> Vec<(&'static str, Value)> {
        let step = |(id, at): (&String, &Moment)| (id.clone(), Value::from(at.to_string().as_str()));
        Vec::from([("steps", Value::table_of(self.0.iter().map(step)))])
    }

    fn read(file: &Value) -> Option<Self> {
        let mut read = Self::default();
        for (step, at) in by_id(file, "steps")? {
            read.set(step, Some(Moment::read(at.text()?)?));
        }
        Some(read)
    }

    fn read_old(text: &str) -> (Self, bool) {
        old::ticks(text)
    }
}
