//! The stylesheets: their colours can be told apart by night and by day, and they dress nothing
//! that is not there.
#![allow(clippy::unwrap_used)]
#![allow(clippy::float_arithmetic, reason = "contrast is a ratio of powers")]

use crate::common;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use common::{files, top};

/// A token's colour by night and by day, each as three bytes.
type Tokens = BTreeMap<String, [[u8; 3]; 2]>;

/// The stylesheets without their comments.
fn sheets() -> String {
    let mut plain = String::new();
    for file in files("static", "css") {
        let mut parts = file.text.split("/*");
        plain.push_str(parts.next().unwrap_or_default());
        for part in parts {
            plain.push_str(part.split_once("*/").unwrap_or_else(|| panic!("{}: a comment does not end", file.file)).1);
        }
    }
    plain
}

/// The colours that stand in the sheets as `--name: var(--night, #rrggbb) var(--day, #rrggbb)`.
fn tokens(sheets: &str) -> Tokens {
    let colour = |text: &str, theme: &str| {
        let digits = text.split_once(&format!("var(--{theme}, #"))?.1.get(..6)?;
        let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).ok();
        Some([byte(0)?, byte(2)?, byte(4)?])
    };
    let token = |declaration: &str| {
        let (name, value) = declaration.trim().strip_prefix("--")?.split_once(':')?;
        Some((name.to_owned(), [colour(value, "night")?, colour(value, "day")?]))
    };
    sheets.split(['{', ';', '}']).filter_map(token).collect()
}

/// The contrast of two colours, by the formula of WCAG 2.
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let light = |colour: [u8; 3]| {
        let [red, green, blue] = colour.map(|byte| {
            let share = f64::from(byte) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

#[test]
fn the_formula_is_that_of_the_standard() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
    // The grey that just passes on white, and the one that just does not.
    assert!(contrast([0x76; 3], [255; 3]) > 4.5 && contrast([0x77; 3], [255; 3]) < 4.5);
}

#[test]
fn the_colours_are_told_apart_by_night_and_by_day() {
    let tokens = tokens(&sheets());
    let grounds = ["bg", "raised", "sunk", "field"];
    let grounds_and_skies = ["bg", "raised", "sunk", "field", "dusk", "deep", "dawn", "noon"];
    let on = |what: &'static str, grounds: &[&'static str], least: f64| {
        grounds.iter().map(|&ground| (what, ground, least)).collect::<Vec<_>>()
    };
    let pairs = [
        on("text", &grounds, 7.0),
        on("text", &grounds_and_skies, 4.5),
        on("muted", &grounds_and_skies, 4.5),
        on("owner", &grounds_and_skies, 4.5),
        on("crew", &grounds_and_skies, 4.5),
        on("good", &grounds_and_skies, 4.5),
        on("bad", &grounds_and_skies, 4.5),
        on("on-accent", &["owner", "crew"], 4.5),
        on("bg", &["text", "good"], 4.5),
        on("text", &["sky"], 4.5),
        on("edge", &grounds, 3.0),
        on("focus", &grounds, 3.0),
    ];
    for (what, ground, least) in pairs.concat() {
        for (at, theme) in ["night", "day"].into_iter().enumerate() {
            let of = |name: &str| tokens.get(name).unwrap_or_else(|| panic!("no colour --{name}"))[at];
            let found = contrast(of(what), of(ground));
            assert!(found >= least, "--{what} on --{ground} by {theme}: {found:.2}, at least {least}");
        }
    }
}

/// The classes that the sheets name.
fn classes(sheets: &str) -> BTreeSet<&str> {
    let selectors = sheets.split('}').filter_map(|rule| rule.rsplit_once('{')).map(|(selectors, _)| selectors);
    let begins = |part: &str| part.starts_with(|letter: char| letter.is_ascii_lowercase());
    let name =
        |part: &str| part.find(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').unwrap_or(part.len());
    selectors
        .flat_map(|all| all.split('.').skip(1))
        .filter(|part| begins(part))
        .map(|part| &part[..name(part)])
        .collect()
}

#[test]
fn every_class_is_worn_by_something() {
    let sheets = sheets();
    let mut pages: Vec<String> =
        ["rs", "html", "js"].iter().flat_map(|ending| files("src", ending)).map(|it| it.text).collect();
    pages.push(fs::read_to_string(top().join("index.html")).unwrap());
    let is_inside = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let words: BTreeSet<&str> = pages.iter().flat_map(|page| page.split(move |letter| !is_inside(letter))).collect();
    let classes = classes(&sheets);
    assert!(classes.len() > 100, "these are all: {classes:?}");
    let idle: Vec<&str> = classes.into_iter().filter(|class| !words.contains(class)).collect();
    assert!(idle.is_empty(), "nothing has these classes: {idle:?}");
}
