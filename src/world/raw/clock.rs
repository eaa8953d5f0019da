//! Times as content writes them: `20:51`, `09:08+1` (the next day), `09:00-18:00`.

use crate::world::model::{DAY, Minute};

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
}
