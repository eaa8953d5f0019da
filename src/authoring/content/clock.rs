//! Times as content writes them: `20:51`, `09:08+1` (the next day), `09:00-18:00`, `2020-10-10`.

use world::model::{DAY, Date, Minute};

/// Reads `HH:MM` or `HH:MM+D`, D days after the first midnight.
pub fn minute(text: &str) -> Option<Minute> {
    let (clock, days) = text.split_once('+').unwrap_or((text, "0"));
    let days: Minute = days.parse().ok().filter(|&days| days < 400)?;
    let (hours, minutes) = clock.trim().split_once(':')?;
    if hours.len() != 2 || minutes.len() != 2 {
        return None;
    }
    let hours: Minute = hours.parse().ok().filter(|&hours| hours < 24)?;
    let minutes: Minute = minutes.parse().ok().filter(|&minutes| minutes < 60)?;
    Some(days * DAY + hours * 60 + minutes)
}

/// Reads a span of the day, `HH:MM-HH:MM`; it may pass midnight.
pub fn span(text: &str) -> Option<(Minute, Minute)> {
    let (from, to) = text.split_once('-')?;
    let span = (minute(from)?, minute(to)?);
    (span.0 < DAY && span.1 < DAY && span.0 != span.1).then_some(span)
}

/// Reads a day of the calendar, `YYYY-MM-DD`.
pub fn date(text: &str) -> Option<Date> {
    let digits = |part: &str, len: usize| part.len() == len && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
        return None;
    }
    let date = Date { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
    let leap = date.year.is_multiple_of(4) && (!date.year.is_multiple_of(100) || date.year.is_multiple_of(400));
    let days = match date.month {
        2 => 28 + u8::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    (1..=days).contains(&date.day).then_some(date)
}

#[cfg(test)]
mod tests {
    #[test]
    fn reads_times_and_spans() {
        assert_eq!(super::minute("20:51"), Some(1251));
        assert_eq!(super::minute("00:23+1"), Some(1463));
        assert_eq!(super::span("22:00-06:00"), Some((1320, 360)));
        for wrong in ["", "24:00", "7:30", "20:60", "20:51+", "20", "20:51+x", "20:51+999"] {
            assert_eq!(super::minute(wrong), None, "{wrong}");
        }
        assert_eq!(super::span("09:00-09:00"), None);
    }

    #[test]
    fn reads_days_of_the_calendar() {
        for right in ["2020-10-10", "2020-02-29", "2000-02-29", "2026-12-31"] {
            assert_eq!(super::date(right).map(|date| date.to_string()).as_deref(), Some(right));
        }
        for wrong in ["", "2020-10", "2020-13-01", "2021-02-29", "1900-02-29", "2020-04-31", "2020-1-1", "+020-01-01"] {
            assert_eq!(super::date(wrong), None, "{wrong}");
        }
    }
}
