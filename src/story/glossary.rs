//! The notes beside a scene: glossary terms that occur in it, and the rows of the incident behind its events.

use super::casefile;
use super::{Game, Playthrough, notices};
use base::FlatSet;
use i18n::Catalog;
use world::ids::OpId;
use world::story::Term;

/// The terms that occur in a text, in the glossary's order.
#[must_use]
pub fn terms<'a>(c: &Catalog, game: &'a Game, told: &str) -> Vec<&'a Term> {
    let told = told.to_ascii_lowercase();
    let occurs = |term: &&Term| c.format(term.words, &[]).split('/').any(|word| has_word(&told, word.trim()));
    game.story.terms.iter().filter(occurs).collect()
}

/// Whether a text in small letters holds a word; a word of letters is not found within a longer one.
fn has_word(told: &str, word: &str) -> bool {
    let word: String = word.to_ascii_lowercase();
    // Chinese puts no space between words.
    let joins = |letter: Option<char>| letter.is_some_and(|it| it.is_ascii_alphanumeric());
    !word.is_empty()
        && told.match_indices(&*word).any(|(at, found)| {
            let before = told[..at].chars().next_back();
            let after = told[at + found.len()..].chars().next();
            let grows = joins(word.chars().next()) && joins(before);
            !(grows || joins(word.chars().next_back()) && joins(after))
        })
}

/// The whole text of the current scene: heading, text and choices.
#[must_use]
pub fn scene_text(c: &Catalog, game: &Game, play: &Playthrough) -> String {
    let Some(scene) = &play.scene else { return String::new() };
    let storylet = &game.story.storylets[scene.storylet.index()];
    let choices = scene.offered.iter().map(|&offered| storylet.choices[usize::from(offered)].text);
    let texts = [storylet.title, storylet.text].into_iter().chain(choices);
    texts.map(|id| c.format(id, &[]) + "\n").collect()
}

/// The rows of the incident that tell of what the player's side saw since the last decision.
#[must_use]
pub fn rests_on(game: &Game, play: &Playthrough) -> FlatSet<u8> {
    let since = play.scene.as_ref().map_or(0, |scene| scene.since);
    let seen = notices(&game.world, &play.events[since..], play.opening.role);
    let ops: FlatSet<OpId> = seen.iter().map(|notice| notice.op).collect();
    ops.into_iter().flat_map(|op| casefile::rows_of(&game.world, op)).collect()
}
