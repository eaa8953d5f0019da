//! A reminder for the calendar, as RFC 5545 writes it, and the days it needs.
//!
//! The event floats: half past seven is half past seven wherever the reader
//! is then, so that no time zone has to be known.

use super::marks::{Mark, Marks};
use content::text;
use i18n::{Arg, Catalog};
use story::list::sections;
use world::story::Advice;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    day: u8,
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
        let digits = |at: core::ops::Range<usize>| {
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

    /// The day as a browser's date field writes it.
    #[must_use]
    pub fn dashed(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }

    fn plain(self) -> String {
        format!("{:04}{:02}{:02}", self.year, self.month, self.day)
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

/// A moment in UTC: the time stamp of a calendar event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// Seconds since midnight.
    pub second: u32,
}

impl Moment {
    fn plain(self) -> String {
        let (hours, minutes) = (self.second / 3600 % 24, self.second / 60 % 60);
        format!("{}T{hours:02}{minutes:02}{:02}Z", self.day.plain(), self.second % 60)
    }
}

/// The calendar file with one event that lists the planned items; `None` where nothing is planned.
#[must_use]
pub fn reminder(c: &Catalog, advice: &[Advice], marks: &Marks, day: Day, now: Moment) -> Option<String> {
    let sections = sections(c, advice, marks.reader);
    let items = sections.iter().flat_map(|section| &section.items);
    let planned = items.filter(|it| marks.get(&it.id) == Mark::Planned);
    let (mut count, mut minutes, mut list) = (0_i64, 0, text::reminder_intro(c));
    for it in planned {
        count += 1;
        minutes += it.minutes;
        list.push_str("\n- ");
        list.push_str(&c.format(it.title, &[] as &[Arg<'_>]));
    }
    if count == 0 {
        return None;
    }
    let (plain, stamp, title) = (day.plain(), now.plain(), escape(&text::reminder_title(c, count)));
    let (list, length) = (escape(&list), minutes.clamp(15, 240));
    let lines = [
        String::from("BEGIN:VCALENDAR"),
        String::from("VERSION:2.0"),
        String::from("PRODID:-//Long Night//Checklist//EN"),
        String::from("BEGIN:VEVENT"),
        // The same day again replaces what was planned for it.
        format!("UID:checklist-{plain}@long-night.invalid"),
        format!("DTSTAMP:{stamp}"),
        format!("DTSTART:{plain}T193000"),
        format!("DURATION:PT{length}M"),
        format!("SUMMARY:{title}"),
        format!("DESCRIPTION:{list}"),
        String::from("BEGIN:VALARM"),
        String::from("ACTION:DISPLAY"),
        format!("DESCRIPTION:{title}"),
        String::from("TRIGGER:PT0S"),
        String::from("END:VALARM"),
        String::from("END:VEVENT"),
        String::from("END:VCALENDAR"),
    ];
    let mut out = String::new();
    for line in &lines {
        fold(&mut out, line);
    }
    Some(out)
}

/// Escapes a text for a value of RFC 5545, without control characters.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            _ if character.is_control() => {}
            _ => out.push(character),
        }
    }
    out
}

/// Writes a line in pieces of at most 75 bytes, no character cut, each but the first after a space.
pub fn fold(out: &mut String, line: &str) {
    let mut room = 75;
    for character in line.chars() {
        if character.len_utf8() > room {
            out.push_str("\r\n ");
            room = 74;
        }
        room -= character.len_utf8();
        out.push(character);
    }
    out.push_str("\r\n");
}
