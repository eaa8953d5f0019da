//! `longnight explore`: random playthroughs, and what they reached.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use story::{Act, Game, Playthrough, digest};
use world::model::Side;

use crate::options::Options;

/// How many playthroughs, unless told otherwise.
const SOME: u32 = 200;

/// The counts over all playthroughs.
#[derive(Default)]
struct Seen<'a> {
    shown: BTreeMap<&'a str, u32>,
    /// How often each choice was made, and how often it began with a refusal.
    chosen: BTreeMap<(&'a str, &'a str), (u32, u32)>,
    /// How often each ending came, and the shortest way to it.
    endings: BTreeMap<&'a str, (u32, Vec<u8>)>,
    /// Choices after which nothing came.
    dead_ends: Vec<Vec<u8>>,
    lengths: Vec<usize>,
    loss: i64,
}

/// Plays at random and says what was reached.
pub fn run(game: &Game, options: &Options) -> Result<String, String> {
    let (opening, many) = (options.opening(game)?, options.random.unwrap_or(SOME));
    let (mut seed, mut seen) = (options.seed, Seen::default());
    for _ in 0..many {
        seen.note(game, &digest::play(game, opening.clone(), &mut seed));
    }
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _infallible = seen.write(game, opening.role, many, &mut text).is_ok();
    Ok(text)
}

impl<'a> Seen<'a> {
    fn note(&mut self, game: &'a Game, play: &Playthrough) {
        for (at, beat) in play.beats.iter().enumerate() {
            match &beat.act {
                Act::Shown(id) => *self.shown.entry(&game.story.storylets[id.index()].id).or_default() += 1,
                Act::Chose(id, choice) => {
                    let storylet = &game.story.storylets[id.index()];
                    let key = (storylet.id.as_str(), storylet.choices[usize::from(*choice)].id.as_str());
                    let entry = self.chosen.entry(key).or_default();
                    entry.0 += 1;
                    let refused = matches!(play.beats.get(at + 1), Some(next) if matches!(next.act, Act::Refused(..)));
                    entry.1 += u32::from(refused);
                }
                Act::Refused(..) => {}
            }
        }
        self.lengths.push(play.choices.len());
        self.loss += play.state.ledger.loss(&game.world) / 100;
        let last = play.scene.as_ref().map(|scene| &game.story.storylets[scene.storylet.index()]);
        let Some(ending) = last.filter(|storylet| storylet.ending) else {
            self.dead_ends.push(play.choices.clone());
            return;
        };
        let entry = self.endings.entry(&ending.id).or_insert_with(|| (0, play.choices.clone()));
        entry.0 += 1;
        if play.choices.len() < entry.1.len() {
            entry.1.clone_from(&play.choices);
        }
    }

    fn write(&self, game: &Game, role: Side, many: u32, text: &mut String) -> std::fmt::Result {
        for choices in &self.dead_ends {
            writeln!(text, "no ending after {choices:?}")?;
        }
        let (shortest, longest) = (self.lengths.iter().min().unwrap_or(&0), self.lengths.iter().max().unwrap_or(&0));
        let without = self.dead_ends.len();
        writeln!(text, "{many} playthroughs, {shortest} to {longest} choices, {without} without an ending")?;
        writeln!(text, "mean net loss {} yuan", self.loss / i64::from(many.max(1)))?;
        for (id, (times, witness)) in &self.endings {
            writeln!(text, "  ending {id}: {times}, e.g. {witness:?}")?;
        }
        for storylet in game.story.storylets.iter().filter(|storylet| storylet.role == role) {
            if !self.shown.contains_key(storylet.id.as_str()) {
                writeln!(text, "  never shown: {}", storylet.id)?;
                continue;
            }
            for choice in &storylet.choices {
                match self.chosen.get(&(storylet.id.as_str(), choice.id.as_str())) {
                    None => writeln!(text, "  never chosen: {} / {}", storylet.id, choice.id)?,
                    Some((times, refused)) if times == refused => {
                        writeln!(text, "  always begins with a refusal: {} / {}", storylet.id, choice.id)?;
                    }
                    Some(_) => {}
                }
            }
        }
        Ok(())
    }
}
