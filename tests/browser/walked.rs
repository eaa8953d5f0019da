//! How far it is for six people from the self-check's first question to a thing done, as a table.

use std::fmt::Write as _;
use std::fs;

use i18n::Locale;

use super::folder;
use crate::walk::{LARGE, ORDINARY, Person, Walked, Way, walk};

/// How large the browser's letters are, in percent.
const LETTERS: [u32; 2] = [100, 130];

/// The table's head.
const HEAD: &str = "\
| phone | language, letters, edition | questions | taps | screens (pushed up) | words (questions + result) | minutes \
| the thing takes | sentence, grade, thing, step on the first screen | marked at | sentence afterwards |
|---|---|---|---|---|---|---|---|---|---|---|
";

/// Whether something is so.
const fn tick(it: bool) -> &'static str {
    if it { "✓" } else { "✗" }
}

/// A row of the table.
fn row(person: &Person, way: Way, it: &Walked) -> String {
    let Way { locale, size, letters } = way;
    let tenths = it.tenths(locale);
    let changed = if it.said[0] == it.said[1] { "the same" } else { "another" };
    let [seen, lines] = it.in_view;
    let marked = if size == LARGE { format!("card {}", it.cards) } else { format!("{} px", it.box_ends) };
    format!(
        "| {} | {}, {letters} %, {} | {} | {} | {} ({}) | {} + {} | {}.{} | {} min | {} | {marked} | {changed}, {seen} of {lines} lines in view |\n",
        person.name,
        locale.tag(),
        size.name,
        it.questions,
        it.taps,
        it.screens(),
        it.pushed(),
        it.words[0],
        it.words[1],
        tenths / 10,
        tenths % 10,
        it.thing_takes,
        it.first.map(tick).concat(),
    )
}

/// What was said, where the page had to be pushed up, and what does not fit.
fn said(person: &Person, way: Way, it: &Walked) -> String {
    let Way { locale, size, letters } = way;
    let name = |thing: &Option<String>| thing.clone().unwrap_or_else(|| "nothing".to_owned());
    let mut said = format!("- {}, {}, {letters} %, {}", person.name, locale.tag(), size.name);
    let mut note = |what: &str, text: &str| write!(said, "\n  - {what}: {text}").expect("a text takes all");
    // Larger letters say the same.
    if letters == LETTERS[0] {
        note("promised", &it.promised);
        note("before", &it.said[0]);
        note("the thing", &name(&it.thing));
        note("afterwards", &it.said[1]);
        if !it.changed.is_empty() {
            note("the list", &it.changed);
        }
        note("the next thing", &name(&it.next));
    }
    let pushes: Vec<String> = it.pushes.iter().map(|(place, screens)| format!("{place} ({screens})")).collect();
    note("pushed up", &pushes.join(", "));
    for flaw in &it.flaws {
        note("does not fit", flaw);
    }
    said + "\n"
}

#[test]
#[ignore = "measures; `cargo xtask report` runs it"]
fn walks_of_six_people() {
    let (mut table, mut words) = (HEAD.to_owned(), String::new());
    for person in Person::all() {
        for locale in Locale::ALL {
            for (size, letters) in [ORDINARY, LARGE].into_iter().flat_map(|size| LETTERS.map(|it| (size, it))) {
                let way = Way { locale, size, letters };
                let Some(walked) = walk(&person, way) else { return };
                table.push_str(&row(&person, way, &walked));
                words.push_str(&said(&person, way, &walked));
            }
        }
    }
    let report = format!(
        "From the self-check’s first question to a thing done, on a phone of 360 × 740\n\n{table}\n\
         Words are characters in Chinese; of the result they are those down to the box that marks the thing as \
         done. Minutes are for reading and answering. In large print the result is cards: the thing is on the \
         second, its first step on a later one.\n\n{words}"
    );
    println!("\n{report}");
    let path = folder().join("walks.md");
    fs::write(&path, report).expect("the report is written");
    println!("  {}", path.display());
}
