//! `longnight sources`: what the checklist and the emergency claim, with the month in which it was last
//! compared with its sources; a claim a line, its columns parted by tabs.

use std::fmt::Write as _;
use std::time::{SystemTime, UNIX_EPOCH};

use base::day::Day;
use i18n::Catalog;
use story::Game;
use story::claims::{Claim, claims};

use crate::options::Options;

/// After how many months a claim wants to be read again.
const OLD: u32 = 18;

/// Lists the claims: month or `-`, how sure, file, id, title, addresses; with `--old` those that want to be
/// read again, in words.
pub fn run(game: &Game, options: &Options) -> String {
    if options.old {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        let days = u32::try_from(since.as_secs() / 86_400).unwrap_or_default();
        let today = Day { year: 1970, month: 1, day: 1 }.after(days);
        return old(&claims(&game.story.advice, &content::emergency()), &options.catalog(), today);
    }
    let (catalog, emergency) = (options.catalog(), content::emergency());
    let mut text = String::new();
    for claim in claims(&game.story.advice, &emergency) {
        let (month, file, title) =
            (claim.checked.unwrap_or("-"), claim.subject.file(), catalog.format(claim.title, &[]));
        let urls: Vec<&str> = claim.sources.iter().map(|(_, url)| *url).collect();
        let (id, sure, urls) = (claim.id, sure(&claim), urls.join(" "));
        let _infallible = writeln!(text, "{month}\t{sure}\t{file}\t{id}\t{title}\t{urls}");
    }
    text
}

/// The claims that were read more than [`OLD`] months before a day, with their file and addresses.
fn old(claims: &[Claim<'_>], catalog: &Catalog, today: Day) -> String {
    let months = |day: Day| u32::from(day.year) * 12 + u32::from(day.month);
    let (mut text, mut old) = (String::new(), 0);
    for claim in claims {
        let Some(read) = claim.checked else { continue };
        let Some(day) = Day::read(&format!("{read}-01")) else { continue };
        let age = months(today).saturating_sub(months(day));
        if age <= OLD {
            continue;
        }
        old += 1;
        let (file, title) = (claim.subject.file(), catalog.format(claim.title, &[]));
        text += &format!("warning: {file}: {}: read {read}, {age} months ago: {title}\n", claim.id);
        for (_, url) in &claim.sources {
            text += &format!("           {url}\n");
        }
    }
    let unsure = claims.iter().filter(|claim| claim.sources.is_empty()).count();
    text + &format!("{} claims: {old} read more than {OLD} months ago, {unsure} not confirmed.\n", claims.len())
}

/// How sure a claim is.
fn sure(claim: &Claim) -> &'static str {
    if claim.sources.is_empty() {
        "not confirmed"
    } else if claim.unsure_devices.is_empty() && claim.unsure_carriers.is_empty() {
        "confirmed"
    } else {
        "confirmed in part"
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use story::claims::Subject;

    use super::*;

    #[test]
    fn what_was_read_more_than_eighteen_months_ago_is_told_with_its_file() {
        let game = Game::load();
        let catalog = content::catalog(i18n::Locale::En);
        let title = game.story.advice[0].title;
        let claim = |id: &'static str, checked: Option<&'static str>, urls: &[&'static str]| Claim {
            subject: Subject::Advice,
            id,
            title,
            gives: None,
            sources: urls.iter().map(|url| (title, *url)).collect(),
            checked,
            unsure_devices: Vec::new(),
            unsure_carriers: Vec::new(),
        };
        let claims = [
            claim("old", Some("2025-05"), &["https://a.example", "https://b.example"]),
            claim("just", Some("2025-06"), &["https://c.example"]),
            claim("none", None, &[]),
        ];
        let on = |today: &str| old(&claims, &catalog, Day::read(today).unwrap());
        assert_eq!(
            on("2026-12-01"),
            format!(
                "warning: content/checklist/advice.toml: old: read 2025-05, 19 months ago: {}\n           \
                 https://a.example\n           https://b.example\n3 claims: 1 read more than 18 months ago, 1 not \
                 confirmed.\n",
                catalog.format(title, &[])
            )
        );
        assert!(on("2026-11-30").starts_with("3 claims: 0 "), "eighteen months are not more than eighteen");
        assert_eq!(on("2027-01-01").matches("warning: ").count(), 2, "a month later the next one is old");
    }
}
