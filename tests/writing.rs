//! The worked examples of `content/README.md` build over the real content and play.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::{BTreeMap, VecDeque};

use authoring::content::{Checked, Message, Source, check};
use authoring::texts::compile::{self, Compiled, compile};
use common::{files, fixture, top};
use i18n::{Catalog, Locale};
use sim::{Event, EventKind};
use story::{Game, Opening, Playthrough, duel};
use world::Rules;
use world::ids::{ControlId, ObsId, OpId};
use world::model::{Amounts, Side};
use world::story::Moment;

/// The files of the examples that belong to the content.
fn example() -> Vec<Source> {
    blocks().into_iter().filter(|it| it.file.starts_with("content/")).collect()
}

/// The fenced blocks whose first line is a comment with a path.
fn blocks() -> Vec<Source> {
    let readme = std::fs::read_to_string(top().join("content/README.md")).unwrap();
    let mut found = Vec::new();
    for block in readme.split("\n```").skip(1).step_by(2) {
        let (_, text) = block.split_once('\n').unwrap();
        let path = text.lines().next().and_then(|line| line.strip_prefix("# "));
        if let Some(file) = path.filter(|path| path.starts_with("content/") || path.starts_with("tests/")) {
            found.push(Source { file: file.to_owned(), text: text.to_owned() });
        }
    }
    found
}

/// What the whole content says with these files laid over it.
fn build(over: &[Source]) -> (Compiled, Vec<String>, Checked) {
    let all = |ending: &str| {
        let own = over.iter().filter(|it| it.file.ends_with(&format!(".{ending}"))).cloned();
        let mut all: Vec<Source> = files("content", ending).into_iter().chain(own).collect();
        all.sort_by(|a, b| a.file.cmp(&b.file));
        all
    };
    let texts = all("ftl").into_iter().map(|it| {
        let locale = Locale::ALL.into_iter().find(|locale| it.file.contains(&format!("/{}/", locale.tag())));
        compile::Source { locale: locale.unwrap(), file: it.file, text: it.text }
    });
    let (compiled, problems) = compile(&texts.collect::<Vec<_>>());
    let message = |name: &String| {
        let id = compiled.id(name).unwrap();
        (name.clone(), Message { id, args: compiled.args(id).len() })
    };
    let messages: BTreeMap<String, Message> = compiled.ids.iter().map(message).collect();
    let checked = check(&all("toml"), &messages);
    let mut problems: Vec<String> = problems.iter().chain(&checked.problems).map(ToString::to_string).collect();
    let own = |it: &&base::problem::Problem| over.iter().any(|file| file.file == it.file);
    problems.extend(compiled.unused(&|id| checked.used.contains(id)).iter().filter(own).map(ToString::to_string));
    (compiled, problems, checked)
}

fn game() -> Game {
    let (_, problems, checked) = build(&example());
    assert!(problems.is_empty(), "{problems:#?}");
    let content = checked.content.unwrap();
    Game { world: content.world, story: content.story }
}

#[test]
fn the_example_is_whole_and_without_a_mistake() {
    let example = example();
    let named: Vec<&str> = example.iter().map(|it| it.file.as_str()).collect();
    for part in ["content/world/providers/", "content/story/", "content/text/en/", "content/text/zh-Hans/", "scripts/"]
    {
        assert!(named.iter().any(|file| file.contains(part)), "no file of the example is in {part}: {named:?}");
    }
    for file in &named {
        assert!(!top().join(file).exists(), "{file} is there already: the example would hide it");
    }
    let game = game();
    assert_eq!(game.world.providers.len(), content::whole_world().providers.len() + 1);
    assert_eq!(game.world.opponents.len(), content::whole_world().opponents.len() + 1);
    assert_eq!(game.story.storylets.len(), content::story().storylets.len() + 1);
    assert_eq!(game.world.controls.len(), content::whole_world().controls.len() + 1);
    assert_eq!(game.story.advice.len(), content::story().advice.len() + 1);
}

/// The example's control does all that the page says of it: it stops an operation in the example's
/// fixture, an item of the checklist tells how to get it, and an answer of the self-check says that one has it.
#[test]
fn the_new_control_stops_what_it_blocks_and_is_in_the_checklist_and_the_self_check() {
    let game = game();
    let known = content::whole_world();
    let new = game.world.controls.iter().position(|it| known.control(&it.id).is_none()).unwrap();
    let id = ControlId(u16::try_from(new).unwrap());
    let fixtures: Vec<Source> = blocks().into_iter().filter(|it| it.file.starts_with("tests/fixtures/")).collect();
    assert_eq!(fixtures.len(), 1);
    let outcome = fixture::run(&game.world, &fixtures[0]).unwrap();
    let problems: Vec<String> = outcome.problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, [""; 0]);
    assert!(outcome.controls.contains(&game.world.controls[new].id));
    assert!(game.story.advice.iter().any(|it| it.controls.contains(&id) && it.moment == Moment::Today));
    assert!(game.story.questions.iter().flat_map(|it| &it.answers).any(|it| it.controls.contains(&id)));
}

#[test]
fn each_file_of_the_example_is_needed() {
    let example = example();
    for at in 0..example.len() {
        let mut fewer = example.clone();
        let without = fewer.remove(at);
        // The story can do without the opponent, whose texts then are left over.
        let (_, problems, _) = build(&fewer);
        assert!(!problems.is_empty(), "nothing misses {}", without.file);
    }
}

#[test]
fn a_playthrough_comes_to_the_new_beat_and_its_choice_does_the_new_operation() {
    let game = game();
    let known = content::story().storylets;
    let new = |id: usize| known.iter().all(|it| it.id != game.story.storylets[id].id);
    let mut open = VecDeque::from([Playthrough::start(&game, Opening::new(Side::Owner, &[]))]);
    let found = loop {
        let play = open.pop_front().expect("no playthrough comes to the new storylet");
        let Some(scene) = &play.scene else { continue };
        if new(scene.storylet.index()) {
            break play;
        }
        assert!(play.choices.len() < 6, "the new storylet is further away than six choices");
        for choice in (0..).take(scene.offered.len()) {
            let mut next = play.clone();
            next.choose(&game, choice).unwrap();
            open.push_back(next);
        }
    };
    let scene = found.scene.clone().unwrap();
    let storylet = &game.story.storylets[scene.storylet.index()];
    let does = |choice: &u8| storylet.choices[usize::from(*choice)].ops.iter().any(|&op| is_new_op(&game, op));
    let at = scene.offered.iter().position(does).expect("a choice does the new operation");
    let mut play = found;
    play.choose(&game, u8::try_from(at).unwrap()).unwrap();
    assert!(play.events.iter().any(|event| is_done_anew(&game, event)), "{:#?}", play.events.last());
    let world = content::whole_world();
    let is_new = |obs: ObsId| world.observations.iter().all(|it| it.id != game.world.observations[obs.index()].id);
    let heard = |event: &Event| matches!(event.kind, EventKind::Observed { obs } if is_new(obs));
    assert!(play.events.iter().any(heard), "what the new institution answers is noticed");
}

/// Whether an operation came with the example.
fn is_new_op(game: &Game, op: OpId) -> bool {
    content::whole_world().op(&game.world.ops[op.index()].id).is_none()
}

fn is_done_anew(game: &Game, event: &Event) -> bool {
    matches!(event.kind, EventKind::Done { .. }) && is_new_op(game, event.op)
}

#[test]
fn the_new_opponent_plays_by_itself() {
    let game = game();
    let known = content::whole_world().opponents;
    let (owner, _) = game.world.opponents_of(Side::Owner).find(|(_, it)| known.iter().all(|k| k.id != it.id)).unwrap();
    let (crew, _) = game.world.opponents_of(Side::Crew).next().unwrap();
    let mut sides = [owner; 2];
    sides[Side::Crew.index()] = crew;
    let (_, events) = duel(&game, sides, &Rules::of_the_night(&game.world), Amounts::Usual);
    assert!(events.iter().any(|event| is_done_anew(&game, event)));
}

#[test]
fn the_example_reads_in_both_languages() {
    let (compiled, _, checked) = build(&example());
    let story = checked.content.unwrap().story;
    let known = content::story().storylets;
    let new = story.storylets.iter().find(|it| known.iter().all(|k| k.id != it.id)).unwrap();
    let said: Vec<String> =
        compiled.catalogs.iter().map(|(_, bytes)| Catalog::decode(bytes).unwrap().format(new.text, &[])).collect();
    assert!(said.iter().all(|text| text.chars().count() > 20) && said[0] != said[1], "{said:?}");
}

/// What the page says that the build says, it says: every quoted beginning of an error stands in a source.
#[test]
fn every_error_that_the_readme_explains_exists() {
    let readme = std::fs::read_to_string(top().join("content/README.md")).unwrap();
    let section = readme.split("## What the build says").nth(1).unwrap().split("\n## ").next().unwrap();
    let mut sources: String = files("src/authoring", "rs").into_iter().map(|it| it.text).collect();
    // What TOML itself says, as the tests of the content have it.
    sources.push_str("unknown field missing field invalid half-width ");
    let rows = section.lines().filter(|line| line.starts_with("| `"));
    let mut counted = 0;
    for row in rows {
        let cell = row.split(" | ").next().unwrap();
        for quoted in cell.split('`').skip(1).step_by(2) {
            let longest = quoted.split(['…', ';']).map(str::trim).max_by_key(|part| part.len()).unwrap();
            let words: Vec<&str> = longest.split(',').map(str::trim).filter(|it| it.len() > 3).collect();
            for word in words {
                let plain = sources.replace(['`', '\\'], "");
                assert!(plain.contains(word), "no check says `{word}`");
                counted += 1;
            }
        }
    }
    assert!(counted > 15, "{counted}");
}
