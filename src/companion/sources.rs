//! `longnight sources`: what the checklist and the emergency claim, with the month in which it was last
//! compared with its sources; a claim a line, its columns parted by tabs.

use std::fmt::Write as _;

use story::Game;
use story::claims::{Claim, claims};

use crate::options::Options;

/// Lists the claims: month or `-`, how sure, file, id, title, addresses.
pub fn run(game: &Game, options: &Options) -> String {
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
