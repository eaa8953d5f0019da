//! A reminder for the calendar, as RFC 5545 writes it.
//!
//! The event floats: half past seven is half past seven wherever the reader
//! is then, so that no time zone has to be known.

use super::marks::{Mark, Marks};
pub use base::day::Day;
use content::text;
use i18n::{Arg, Catalog};
use story::list::sections;
use world::story::Advice;

/// A day as a calendar event writes it.
fn plain(day: Day) -> String {
    format!("{:04}{:02}{:02}", day.year, day.month, day.day)
}

/// The time stamp of a calendar event: a moment in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timestamp {
    /// The day.
    pub day: Day,
    /// Seconds since midnight.
    pub second: u32,
}

impl Timestamp {
    fn plain(self) -> String {
        let (hours, minutes) = (self.second / 3600 % 24, self.second / 60 % 60);
        format!("{}T{hours:02}{minutes:02}{:02}Z", plain(self.day), self.second % 60)
    }
}

/// The calendar file with one event that lists the planned items; `None` where nothing is planned.
#[must_use]
pub fn reminder(c: &Catalog, advice: &[Advice], marks: &Marks, day: Day, now: Timestamp) -> Option<String> {
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
    let (plain, stamp, title) = (plain(day), now.plain(), escape(&text::reminder_title(c, count)));
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
