//! A night as Markdown: what happened, what was told, what was decided.

use alloc::string::String;
use alloc::vec::Vec;

use super::markdown::escape;
use crate::i18n::{Catalog, format};
use crate::story::{Act, Game, Lost, Playthrough, Trail, Why, notices, words};
use crate::world::model::Side;
use crate::{arg, text};

/// A playthrough so far as Markdown.
#[must_use]
pub fn write(c: &Catalog, game: &Game, play: &Playthrough) -> String {
    let world = &game.world;
    let mut out = head(c, play.opening.role);
    if let Some(from) = play.opening.from {
        let (day, time) = (words::day(c, from), format::clock(from));
        out.extend(["\n\n", &escape(&text::playing_from(c, arg::Day(&day), arg::Time(&time)))]);
    }
    if !play.opening.controls.is_empty() {
        let names = play.opening.controls.iter().map(|it| c.format(world.controls[it.index()].name, &[]));
        let names: Vec<String> = names.collect();
        out.extend(["\n\n", &escape(&text::playing_with(c, &names.join(&text::list_and(c))))]);
    }
    if let Some(opponent) = play.opening.opponent {
        let name = c.format(world.opponents[opponent.index()].name, &[]);
        out.extend(["\n\n", &escape(&text::playing_against(c, &name))]);
    }
    let mut told = play.opening.from.map_or(0, |_| play.beats.first().map_or(0, |beat| beat.event));
    let mut lines = false;
    for beat in &play.beats {
        for notice in notices(world, &play.events[told..beat.event], play.opening.role) {
            line(&mut out, &mut lines, &format::clock(notice.at), &words::notice(c, world, &notice));
        }
        told = beat.event;
        match &beat.act {
            Act::Shown(id) => {
                let storylet = &game.story.storylets[id.index()];
                let when = text::nights_when(c, arg::Day(&words::day(c, beat.at)), arg::Time(&format::clock(beat.at)));
                let title = escape(&c.format(storylet.title, &[]));
                out.extend(["\n\n## ", &title, "\n\n*", &escape(&when), "*\n\n"]);
                out.push_str(&escape(&c.format(storylet.text, &[])));
                lines = false;
            }
            Act::Chose(id, choice) => {
                let choice = &game.story.storylets[id.index()].choices[usize::from(*choice)];
                decision(&mut out, &c.format(choice.text, &[]));
                lines = false;
            }
            Act::Refused(op, why) => {
                let (op, why) = (words::op(c, world, *op), words::reason(c, world, why));
                let said = text::seen_failed(c, arg::Op(&op), arg::Why(&why));
                line(&mut out, &mut lines, &format::clock(beat.at), &said);
            }
        }
    }
    out.push('\n');
    out
}

/// What of a night of another edition can still be told: the texts of the decisions that are still there.
#[must_use]
pub fn write_trail(c: &Catalog, game: &Game, trail: &Trail, lost: &Lost) -> String {
    let mut out = head(c, trail.role);
    out.extend(["\n\n> ", &escape(&why(c, lost))]);
    for step in &trail.steps {
        match step.find(game) {
            (Some(storylet), choice) => {
                out.extend(["\n\n## ", &escape(&c.format(storylet.title, &[])), "\n\n"]);
                out.push_str(&escape(&c.format(storylet.text, &[])));
                let choice = choice.map_or_else(|| text::nights_choice_gone(c), |it| c.format(it.text, &[]));
                decision(&mut out, &choice);
            }
            (None, _) => out.extend(["\n\n## ", &escape(&text::nights_scene_gone(c))]),
        }
    }
    out.push('\n');
    out
}

/// Why a night cannot be played on to where it was.
#[must_use]
pub fn why(c: &Catalog, lost: &Lost) -> String {
    match lost.why {
        Why::NoControl => text::nights_no_control(c),
        Why::NoOpponent => text::nights_no_opponent(c),
        Why::NoStorylet => text::nights_no_storylet(c, lost.after),
        Why::NoChoice => text::nights_no_choice(c, lost.after),
        Why::Elsewhere => text::nights_elsewhere(c, lost.after),
    }
}

fn head(c: &Catalog, role: Side) -> String {
    let role = match role {
        Side::Owner => text::role_victim(c),
        Side::Crew => text::role_attacker(c),
    };
    let mut out = String::from("# ");
    out.push_str(&escape(&text::page_title(c, arg::Name(&text::app_title(c)), arg::Page(&role))));
    out
}

/// A line of what happened, in a list.
fn line(out: &mut String, lines: &mut bool, time: &str, said: &str) {
    out.push_str(if *lines { "\n- " } else { "\n\n- " });
    *lines = true;
    out.extend([time, " ", &escape(said)]);
}

fn decision(out: &mut String, said: &str) {
    out.extend(["\n\n**→ ", &escape(said), "**"]);
}
