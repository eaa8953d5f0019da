//! Days of the calendar.

use core::ops::Range;

use serde::{Deserialize, Serialize};

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Day {
    /// The year, from 1970 to 9999.
    pub year: u16,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl Day {
    /// Makes a day; `None` where the calendar has no such day between 1970 and 9999.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let there = (1970..=9999).contains(&year) && (1..=12).contains(&month);
        (there && day >= 1 && day <= days_in(year, month)).then_some(Self { year, month, day })
    }

    /// Reads `2026-11-30`, as a browser's date field writes it.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let digits = |at: Range<usize>| {
            let part = text.get(at)?;
            part.bytes().all(|it| it.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
        };
        let shape = text.len() == 10 && text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        let [month, day] = [digits(5..7)?, digits(8..10)?].map(u8::try_from);
        shape.then(|| Self::new(digits(0..4)?, month.ok()?, day.ok()?))?
    }

    /// The next day; the last day of 9999 stays itself.
    #[must_use]
    pub fn next(self) -> Self {
        let Self { year, month, day } = self;
        let next = Self::new(year, month, day + 1);
        next.or_else(|| Self::new(year, month + 1, 1)).or_else(|| Self::new(year + 1, 1, 1)).unwrap_or(self)
    }

    /// The day so many days later.
    #[must_use]
    pub fn after(self, days: u32) -> Self {
        (0..days).fold(self, |day, _| day.next())
    }

    /// The day of the week, from 1 for Monday to 7 for Sunday.
    ///
    /// ```
    /// use base::day::Day;
    /// assert_eq!(Day::read("2020-09-04").map(Day::weekday), Some(5));
    /// ```
    #[must_use]
    pub const fn weekday(self) -> u8 {
        // Sakamoto's table: how far a month's beginning is from January's, with the leap day at the year's end.
        const FROM_JANUARY: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let year = if self.month < 3 { self.year as u32 - 1 } else { self.year as u32 };
        let sum = year + year / 4 - year / 100 + year / 400 + FROM_JANUARY[self.month as usize - 1] + self.day as u32;
        // From 0 for Sunday.
        match sum % 7 {
            0 => 7,
            day => day as u8,
        }
    }

    /// The day as a browser's date field writes it.
    #[must_use]
    pub fn dashed(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// How many days a month has.
const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_days_of_the_week_follow_one_another_over_leap_years_and_centuries() {
        // 1 January 1970 was a Thursday.
        let mut day = Day { year: 1970, month: 1, day: 1 };
        let mut weekday = 4;
        while day.year < 2110 {
            assert_eq!(day.weekday(), weekday, "{day:?}");
            (day, weekday) = (day.next(), weekday % 7 + 1);
        }
    }

    #[test]
    fn days_later_are_counted_over_months() {
        let first = Day { year: 2020, month: 9, day: 4 };
        assert_eq!(first.after(36).dashed(), "2020-10-10");
    }
}
