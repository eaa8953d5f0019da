//! Transcripts: a night as Markdown, with events, scenes and decisions.

use super::markdown::escape;
use content::arg;
use content::text;
use i18n::{Catalog, format};
use story::{Act, Game, Lost, Playthrough, Trail, Why, notices, words};
use world::model::{Minute, Side};

/// The transcript of a playthrough so far, as Markdown.
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
    let mut lines = false;
    for part in parts(c, game, play) {
        match part {
            Part::Scene { at, title, text } => {
                let when = text::nights_when(c, arg::Day(&words::day(c, at)), arg::Time(&format::clock(at)));
                out.extend(["\n\n## ", &escape(&title), "\n\n*", &escape(&when), "*\n\n", &escape(&text)]);
            }
            Part::Line { at, said } => {
                out.push_str(if lines { "\n- " } else { "\n\n- " });
                out.extend([&format::clock(at), " ", &escape(&said)]);
                lines = true;
                continue;
            }
            Part::Decision(said) => decision(&mut out, &said),
        }
        lines = false;
    }
    out.push('\n');
    out
}

/// A part of a transcript.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// A scene.
    Scene {
        /// The minute.
        at: Minute,
        /// Its heading.
        title: String,
        /// Its text.
        text: String,
    },
    /// An event.
    Line {
        /// The minute.
        at: Minute,
        /// The words.
        said: String,
    },
    /// A decision.
    Decision(String),
}

/// The parts of a playthrough so far: for each scene the events before it, the scene, the decision.
#[must_use]
pub fn parts(c: &Catalog, game: &Game, play: &Playthrough) -> Vec<Part> {
    let world = &game.world;
    let mut parts = Vec::new();
    // What was before the player took over is not the player's.
    let mut told = play.opening.from.and(play.beats.first()).map_or(0, |beat| beat.event);
    for beat in &play.beats {
        let seen = notices(world, &play.events[told..beat.event], play.opening.role);
        parts.extend(seen.iter().map(|it| Part::Line { at: it.at, said: words::notice(c, world, it) }));
        told = beat.event;
        parts.push(match &beat.act {
            Act::Shown(id) => {
                let storylet = &game.story.storylets[id.index()];
                let [title, text] = [storylet.title, storylet.text].map(|id| c.format(id, &[]));
                Part::Scene { at: beat.at, title, text }
            }
            Act::Chose(id, choice) => {
                let choice = &game.story.storylets[id.index()].choices[usize::from(*choice)];
                Part::Decision(c.format(choice.text, &[]))
            }
            Act::Refused(op, why) => {
                let (op, why) = (words::op(c, world, *op), words::reason(c, world, why));
                Part::Line { at: beat.at, said: text::seen_failed(c, arg::Op(&op), arg::Why(&why)) }
            }
        });
    }
    parts
}

/// The parts of a night of another edition that still exist: the texts of its decisions.
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

/// The reason why a night cannot be resumed, in words.
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

fn decision(out: &mut String, said: &str) {
    out.extend(["\n\n**→ ", &escape(said), "**"]);
}
