//! `longnight play`: a transcript of a list of choices, and the choices offered after it.

use std::fmt::Write as _;

use i18n::{Catalog, format};
use sim::Score;
use story::{Act, Game, Opening, Playthrough, notices, words};

use crate::options::Options;

/// Plays the choices and returns the transcript.
pub fn run(game: &Game, options: &Options) -> Result<String, String> {
    tell(game, options.opening(game)?, &options.follow, &options.catalog())
}

/// Plays the choices and returns the transcript in the catalog's language.
pub fn tell(game: &Game, opening: Opening, choices: &[u8], catalog: &Catalog) -> Result<String, String> {
    let play = Playthrough::replay(game, opening, choices)
        .map_err(|bad| format!("choice number {} was not offered", bad.at))?;
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _infallible = write(game, catalog, &play, &mut text).is_ok();
    Ok(text)
}

fn write(game: &Game, catalog: &Catalog, play: &Playthrough, text: &mut String) -> std::fmt::Result {
    let (world, mut shown) = (&game.world, 0);
    for beat in &play.beats {
        for notice in notices(world, &play.events[shown..beat.event], play.opening.role) {
            writeln!(text, "    {} {}", format::clock(notice.at), words::notice(catalog, world, &notice))?;
        }
        shown = beat.event;
        match &beat.act {
            Act::Shown(id) => {
                let storylet = &game.story.storylets[id.index()];
                let title = catalog.format(storylet.title, &[]);
                writeln!(text, "\n{} — {title} [{}]", format::clock(beat.at), storylet.id)?;
                writeln!(text, "{}", catalog.format(storylet.text, &[]))?;
            }
            Act::Chose(id, choice) => {
                let choice = &game.story.storylets[id.index()].choices[usize::from(*choice)];
                writeln!(text, "  > {} [{}]", catalog.format(choice.text, &[]), choice.id)?;
            }
            Act::Refused(op, reason) => {
                let (op, reason) = (words::op(catalog, world, *op), words::reason(catalog, world, reason));
                writeln!(text, "    ! {op}: {reason}")?;
            }
        }
    }
    if let Some(scene) = &play.scene {
        let storylet = &game.story.storylets[scene.storylet.index()];
        for (index, &offered) in scene.offered.iter().enumerate() {
            let choice = &storylet.choices[usize::from(offered)];
            writeln!(text, "  {index}. {}", catalog.format(choice.text, &[]))?;
        }
    }
    if play.is_over(game) {
        writeln!(text, "\n{:#?}", Score::of(world, &play.state, &play.events))?;
    }
    Ok(())
}
