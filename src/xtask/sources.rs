//! A chore: which claims of the content were last compared with their sources long ago.
//!
//! It warns and never fails for their age, and no stage runs it: an old clone still builds.

use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use crate::cache::Cache;
use crate::error::Error;
use crate::kit::Kit;

/// After how many months a claim wants to be read again.
const OLD: u32 = 18;

/// Says which claims are old today.
pub fn run(root: &Path, cache: &Cache) -> Result<(), Error> {
    let kit = Kit::gather(root, cache, &[])?;
    let listed = kit.native("run --quiet --bin longnight -- sources").ask().ok_or_else(|| Error::Missing {
        what: "The content's claims could not be listed.".to_owned(),
        hint: "run `cargo run --bin longnight -- sources`, and see what it says.".to_owned(),
    })?;
    let day = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() / 86_400);
    print!("{}", told(&listed, month_of(day)));
    Ok(())
}

/// A month, counted from the first one of the year 0.
type Month = u32;

/// What is to be said of the lines of `longnight sources`, in a month.
fn told(listed: &str, now: Month) -> String {
    let (mut text, mut all, mut old, mut unsure) = (String::new(), 0, 0, 0);
    for line in listed.lines() {
        let mut columns = line.split('\t');
        let mut next = || columns.next().unwrap_or_default();
        let (read, sure, file, id, title, urls) = (next(), next(), next(), next(), next(), next());
        all += 1;
        unsure += u32::from(sure == "not confirmed");
        let Some(month) = month(read) else { continue };
        let age = now.saturating_sub(month);
        if age > OLD {
            old += 1;
            text += &format!("warning: {file}: {id}: read {read}, {age} months ago: {title}\n");
            for url in urls.split_whitespace() {
                text += &format!("           {url}\n");
            }
        }
    }
    text + &format!("{all} claims: {old} read more than {OLD} months ago, {unsure} not confirmed.\n")
}

/// The month that `YYYY-MM` writes.
fn month(text: &str) -> Option<Month> {
    let (year, month) = text.split_once('-')?;
    Some(year.parse::<u32>().ok()? * 12 + month.parse::<u32>().ok()?.checked_sub(1)?)
}

/// The month of a day, counted from 1970-01-01.
fn month_of(day: u64) -> Month {
    let (mut day, mut year) = (day, 1970);
    let leap = |year: u32| year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    while day >= 365 + u64::from(leap(year)) {
        day -= 365 + u64::from(leap(year));
        year += 1;
    }
    let long = [31, 28 + u64::from(leap(year)), 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let mut month = 0;
    for days in long {
        if day < days {
            break;
        }
        day -= days;
        month += 1;
    }
    year * 12 + month
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three claims, as `longnight sources` lists them.
    const LISTED: &str = "2025-05\tconfirmed\tcontent/a.toml\told\tAn old one\thttps://a.example https://b.example\n\
        2025-06\tconfirmed in part\tcontent/a.toml\tjust\tNot old yet\thttps://c.example\n\
        -\tnot confirmed\tcontent/b.toml\tnone\tNever read\t\n";

    #[test]
    fn what_was_read_more_than_eighteen_months_ago_is_told_with_its_file() {
        let on = |month| told(LISTED, month);
        let now = month("2026-12").expect("a month");
        assert_eq!(
            on(now),
            "warning: content/a.toml: old: read 2025-05, 19 months ago: An old one\n           https://a.example\n           \
             https://b.example\n3 claims: 1 read more than 18 months ago, 1 not confirmed.\n"
        );
        assert!(on(now - 1).starts_with("3 claims: 0 "), "eighteen months are not more than eighteen");
        assert_eq!(on(now + 1).matches("warning: ").count(), 2, "a month later the next one is old");
    }

    #[test]
    fn a_day_is_of_its_month() {
        let days = [
            (0, "1970-01"),
            (30, "1970-01"),
            (31, "1970-02"),
            (11_016, "2000-02"),
            (11_017, "2000-03"),
            (20_788, "2026-12"),
        ];
        for (day, its) in days {
            assert_eq!(Some(month_of(day)), month(its), "{day}");
        }
        assert_eq!(month("never"), None);
    }
}
