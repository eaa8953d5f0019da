//! `longnight play`: a transcript of a list of choices, and what is offered after it.

use std::fmt::Write as _;

use long_night::i18n::format;
use long_night::sim::Score;
use long_night::story::{Act, Game, Playthrough, notices, words};

use crate::options::Options;

/// Plays the choices and tells what came of them.
pub fn run(game: &Game, options: &Options) -> Result<String, String> {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _infallible = write(game, options, &play(game, options)?, &mut text).is_ok();
    Ok(text)
}

fn play(game: &Game, options: &Options) -> Result<Playthrough, String> {
    Playthrough::replay(game, options.opening(game)?, &options.follow)
        .map_err(|bad| format!("choice number {} was not offered", bad.at))
}

fn write(game: &Game, options: &Options, play: &Playthrough, text: &mut String) -> std::fmt::Result {
    let (world, catalog, mut shown) = (&game.world, options.catalog(), 0);
    for beat in &play.beats {
        for notice in notices(world, &play.events[shown..beat.event], play.opening.role) {
            writeln!(text, "    {} {}", format::clock(notice.at), words::notice(&catalog, world, &notice))?;
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
                let (op, reason) = (words::op(&catalog, world, *op), words::reason(&catalog, world, reason));
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
