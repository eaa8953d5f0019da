//! The store on its own: messages in, state and effects out.

mod addresses;
mod checklist;
mod handover;
mod navigation;
mod other_tabs;
mod persisted;
mod play;
mod saved_games;

use super::*;
use share::run::{BadRun, Edition};
use share::trail::kept_text;
use story::Opening;
use world::model::Side;

/// An edition of this world in which choices mean something else.
const OTHER_EDITION: Edition<'_> = Edition { meaning: !Edition::HERE.meaning, ..Edition::HERE };

/// Another world, whose choices happen to be written as here.
const ELSEWHERE: Edition<'_> = Edition { world: "elsewhere-2031", ..Edition::HERE };

const OWNER: Page = Page::Play(Side::Owner);
const OWNER_KEY: Key = Key::run(Side::Owner);

fn at(game: &Game, query: &str) -> Model {
    with(game, query, Persisted::default()).0
}

/// The application where something is kept.
fn with(game: &Game, query: &str, kept: Persisted) -> (Model, Vec<Effect>) {
    Model::new(game, query, &["en-GB".to_owned()], &kept)
}

/// What is kept when this is the owner's night.
fn kept_run(code: &str) -> Persisted {
    Persisted { lasts: true, ..Persisted::default() }.with(OWNER_KEY, code)
}

/// A model at the owner's night after some first choices.
fn played(game: &Game, choices: usize) -> Model {
    let mut model = at(game, "?page=play&role=victim&lang=en");
    for _ in 0..choices {
        assert_ne!(model.update(game, PlayMsg::Choose(0)), []);
    }
    model
}

fn choices(model: &Model, role: Side) -> Option<usize> {
    model.play(role).map(|play| play.choices.len())
}

/// The file that an effect hands to the reader.
fn saved(effects: &[Effect]) -> (&str, &str) {
    match effects {
        [Effect::Save(name, text)] => (name, text),
        other => panic!("no file alone: {other:?}"),
    }
}
