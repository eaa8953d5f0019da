//! `longnight map`: what is printed is a graph, and shows what playthroughs went through.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;

use i18n::Locale;
use story::{Act, Game, Opening, digest};
use world::model::Side;

/// As many playthroughs as are played here too.
const MANY: u32 = 2;
const SEED: u64 = 7;

fn map(words: &str) -> String {
    let all = format!("map victim --random {MANY} --seed {SEED} {words}");
    let output = Command::new(env!("CARGO_BIN_EXE_longnight")).args(all.split_whitespace()).output().unwrap();
    assert!(output.status.success(), "{all}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A statement of DOT, as far as it is a node or an edge: the quoted ids before its brackets.
fn ids(line: &str) -> Vec<String> {
    let Some((before, after)) = line.trim().split_once(" [") else { return Vec::new() };
    if !before.starts_with('"') {
        return Vec::new();
    }
    assert!(after.ends_with("];"), "{line}");
    before.split(" -> ").map(|id| id.trim_matches('"').to_owned()).collect()
}

#[test]
fn the_graph_is_well_formed_and_every_node_is_declared_once() {
    let dot = map("");
    assert_eq!(dot.matches('{').count(), dot.matches('}').count());
    assert!(dot.starts_with("digraph story {\n") && dot.ends_with("}\n"));
    let (mut nodes, mut edges) = (BTreeSet::new(), Vec::new());
    for line in dot.lines() {
        let quotes = line.replace("\\\"", "").matches('"').count();
        assert_eq!(quotes % 2, 0, "an open quote: {line}");
        match ids(line).as_slice() {
            [node] => assert!(nodes.insert(node.clone()), "{node} is declared twice"),
            [from, to] => edges.push((from.clone(), to.clone())),
            _ => {}
        }
    }
    for (from, to) in &edges {
        assert!(nodes.contains(from) && nodes.contains(to), "{from} -> {to}");
    }
    let of_role: BTreeSet<String> =
        content::story().storylets.iter().filter(|it| it.role == Side::Owner).map(|it| it.id.clone()).collect();
    assert_eq!(nodes, of_role, "every storylet of the role, reached or not");
    assert!(edges.len() > 20, "{} edges", edges.len());
}

#[test]
fn every_way_is_one_that_its_choices_offer() {
    let (story, dot) = (content::story(), map(""));
    let choices: BTreeMap<&str, BTreeSet<&str>> = story
        .storylets
        .iter()
        .map(|it| (it.id.as_str(), it.choices.iter().map(|it| it.id.as_str()).collect()))
        .collect();
    for line in dot.lines().filter(|line| line.contains(" -> ")) {
        let label = line.split("label=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
        for choice in label.split("\\n") {
            assert!(choices[ids(line)[0].as_str()].contains(choice), "{line}");
        }
    }
}

#[test]
fn what_playthroughs_end_in_is_drawn_as_an_ending_and_led_to() {
    let (game, mut seed, mut ends) = (Game::load(), SEED, BTreeSet::new());
    // The first playthrough of the walk: the first opponent, nothing switched on.
    let opponent = game.world.opponents_of(Side::Crew).next().unwrap().0;
    let play = digest::play(&game, Opening::new(Side::Owner, &[]).against(opponent), &mut seed);
    for beat in &play.beats {
        if let Act::Shown(id) = beat.act
            && game.story.storylets[id.index()].ending
        {
            ends.insert(&game.story.storylets[id.index()].id);
        }
    }
    assert_eq!(ends.len(), 1);
    for (dot, end) in ends.iter().map(|end| (map(""), end)) {
        let node = dot.lines().find(|line| ids(line) == [end.as_str()]).unwrap();
        assert!(node.contains("octagon") && !node.contains("dashed"), "{node}");
        assert!(dot.lines().any(|line| ids(line).get(1) == Some(end)), "nothing leads to {end}");
    }
}

/// The names of a document's elements, each of which is closed in order.
fn elements(xml: &str) -> Vec<String> {
    let (mut open, mut all): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    let mut rest = xml;
    while let Some(start) = rest.find('<') {
        let said = &rest[..start];
        assert!(!said.contains('>') || open.last().is_some_and(|name| name == "style"), "{said}");
        for (at, _) in said.match_indices('&') {
            let known = ["amp;", "lt;", "gt;", "quot;"].iter().any(|it| said[at + 1..].starts_with(it));
            assert!(known, "{said}");
        }
        let end = rest[start..].find('>').unwrap() + start;
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop().as_deref(), Some(name));
            continue;
        }
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        let name = tag.split([' ', '/']).next().unwrap().to_owned();
        all.push(name.clone());
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert!(open.is_empty() && rest.trim().is_empty(), "left open: {open:?}");
    all
}

#[test]
fn the_picture_parses_and_has_every_storylet_by_its_title() {
    let story = content::story();
    for locale in Locale::ALL {
        let (svg, catalog) = (map(&format!("--svg --lang {}", locale.tag())), content::catalog(locale));
        let elements = elements(&svg);
        let own = || story.storylets.iter().filter(|it| it.role == Side::Owner);
        assert_eq!(elements.iter().filter(|name| *name == "rect").count(), own().count());
        assert!(elements.iter().any(|name| name == "path"));
        for storylet in own() {
            assert!(svg.contains(&format!(">{}</text>", storylet.id)), "{}", storylet.id);
            let title = catalog.format(storylet.title, &[]).replace('&', "&amp;").replace('"', "&quot;");
            let start: String = title.chars().take(12).collect();
            assert!(svg.contains(&format!("text-anchor=\"middle\">{start}")), "{title}");
        }
        for outside in ["href", "url(", "@import", "<script"] {
            assert!(!svg.contains(outside), "{outside}: it needs nothing from outside");
        }
    }
}

#[test]
fn the_map_is_the_same_each_time() {
    assert_eq!(map("--svg"), map("--svg"));
}
