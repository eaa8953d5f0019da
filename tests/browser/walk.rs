//! A walk through the self-check as somebody with a phone goes it: from the first question to a thing done.
//!
//! One question a screen, a tap for the answer and one to go on, the result, and its one thing marked as
//! done. Counted is what it takes: taps, screens, what there is to read. The people and their answers are
//! in `tests/fixtures/walks/people.toml`.

use std::collections::{BTreeMap, BTreeSet};
use std::env;
use std::fs;
use std::path::PathBuf;

use checkup::{minutes_for, words_in};
use content::text;
use i18n::Locale;
use serde::Deserialize;
use serde_json::{Value, json};
use share::route::Page;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::checkup::READY;
use crate::frame::letters_of_the_browser;
use crate::play::address;

/// The phone that is walked with.
const PHONE: (u32, u32) = (360, 740);

/// What a reader has before their eyes.
const EYES: &str = include_str!("walk.js");

/// What does not fit in the page as it stands.
const DOES_NOT_FIT: &str = include_str!("layout.js");

/// The questions that are to be seen, by id.
const ASKED: &str = "[...document.querySelectorAll('.question')].filter((it) => it.getClientRects().length)
    .map((it) => it.id.slice(2)).join()";

/// Somebody with a phone.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Who it is, in a file's name.
    pub id: String,
    /// Who it is, in words.
    pub name: String,
    /// What is answered, as in `place=mainland`.
    answers: Vec<String>,
}

/// All of them.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct People {
    person: Vec<Person>,
}

impl Person {
    /// Everybody.
    pub fn all() -> Vec<Self> {
        let people: People = toml::from_str(include_str!("../fixtures/walks/people.toml")).expect("it is read");
        people.person
    }

    /// The one with this id.
    pub fn named(id: &str) -> Self {
        Self::all().into_iter().find(|it| it.id == id).unwrap_or_else(|| panic!("nobody is {id}"))
    }

    /// The answers by their questions.
    fn answers(&self) -> BTreeMap<&str, &str> {
        self.answers.iter().map(|it| it.split_once('=').unwrap_or_else(|| panic!("{it} is no answer"))).collect()
    }
}

/// In which edition the pages are walked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// What it is called.
    pub name: &'static str,
    /// What stands in the first address for it.
    query: &'static str,
}

/// The pages as they are.
pub const ORDINARY: Size = Size { name: "ordinary", query: "" };

/// The pages in large print: the result is a deck of cards there, one on the screen.
pub const LARGE: Size = Size { name: "large print", query: "?size=large" };

/// How a walk is gone.
#[derive(Clone, Copy, Debug)]
pub struct Way {
    /// The language.
    pub locale: Locale,
    /// The edition.
    pub size: Size,
    /// How large the browser's letters are, in percent.
    pub letters: u32,
}

/// What a walk took, and where it came to.
#[derive(Clone, Debug, Default)]
pub struct Walked {
    /// How many questions were asked.
    pub questions: usize,
    /// Every click.
    pub taps: usize,
    /// Where the page had to be pushed up, and by how many screens.
    pub pushes: Vec<(String, usize)>,
    /// What the page says of how long the questions take.
    pub promised: String,
    /// What was to be read of the questions, and of the result up to its box and its first screen's end.
    pub words: [usize; 2],
    /// Whether the sentence, the grade, the thing's name and its first step are on the first screen.
    pub first: [bool; 4],
    /// Where the box to mark it ends, in pixels from the top; 0 in large print.
    pub box_ends: usize,
    /// How many cards the result has in large print.
    pub cards: usize,
    /// The one thing; none where there is nothing to do.
    pub thing: Option<String>,
    /// How many minutes it takes.
    pub thing_takes: usize,
    /// What the sentence says, before and after it is done.
    pub said: [String; 2],
    /// How many of the sentence's lines are on the screen when it is done, and how many there are.
    pub in_view: [usize; 2],
    /// What the list says that has changed; nothing in large print.
    pub changed: String,
    /// The thing that comes next.
    pub next: Option<String>,
    /// What does not fit on the way.
    pub flaws: BTreeSet<String>,
}

impl Walked {
    /// How many screens there were: one for each question and the result, or each of its cards, and what had to
    /// be pushed up.
    pub fn screens(&self) -> usize {
        self.questions + self.cards.max(1) + self.pushed()
    }

    /// How many screens had to be pushed up.
    pub fn pushed(&self) -> usize {
        self.pushes.iter().map(|(_, screens)| screens).sum()
    }

    /// How long it takes to read and to answer, in tenths of a minute, the last one begun.
    pub fn tenths(&self, locale: Locale) -> usize {
        // Ten times as much takes as many minutes as this takes tenths.
        minutes_for(10 * (self.words[0] + self.words[1]), 10 * self.questions, locale)
    }
}

/// Goes a way with somebody's phone, in a fresh browser; nothing where there is no build.
pub fn walk(person: &Person, way: Way) -> Option<Walked> {
    let mut walked = None;
    with_browser(&Setup { viewport: PHONE, ..Setup::default() }, |browser| {
        let mut walk = Walk { browser, person, way, walked: Walked::default() };
        walk.questions();
        walk.result();
        walk.done();
        walked = Some(walk.walked);
    });
    walked
}

/// A walk that is being gone.
struct Walk<'a> {
    browser: &'a Browser,
    person: &'a Person,
    way: Way,
    walked: Walked,
}

impl Walk<'_> {
    /// Answers whatever is asked, one after the other, until the result is there.
    fn questions(&mut self) {
        letters_of_the_browser(self.browser, self.way.letters);
        self.browser.open(&format!("{}{}", address(Page::Checkup, self.way.locale), self.way.size.query));
        self.walked.promised = self.browser.text(".checkup > header .quiet");
        let (answers, mut asked) = (self.person.answers(), Vec::new());
        loop {
            let id = self.next(asked.last());
            let answer = *answers.get(id.as_str()).unwrap_or_else(|| panic!("{}: no answer to {id}", self.person.id));
            assert!(!asked.contains(&id), "{id} is asked twice");
            self.look(&id);
            // What stands above it is read once.
            let read =
                if asked.is_empty() { ".checkup > header, .checkup > form > h2, .question" } else { ".question" };
            self.walked.words[0] += self.words(&format!("'{read}'"));
            self.push(&id, &format!("[...document.querySelectorAll('#q-{id} label')].at(-1)"));
            self.tap(&format!("#q-{id} label:has([value='{answer}'])"));
            self.browser.wait_for(&format!("#q-{id} [value='{answer}']:checked"));
            asked.push(id);
            if self.browser.count(".check-next") == 0 {
                break;
            }
            self.tap(".check-next");
        }
        self.walked.questions = asked.len();
        asked.sort();
        assert!(asked.iter().eq(answers.keys()), "{}: asked was {asked:?}", self.person.id);
        self.tap(".ready .button.first");
    }

    /// The question that comes after one, alone on the screen.
    fn next(&self, last: Option<&String>) -> String {
        self.browser.wait_for_that("one question is to be seen", || match self.browser.read(ASKED) {
            it if it.is_empty() || it.contains(',') || Some(&it) == last => Err(it),
            it => Ok(it),
        })
    }

    /// Reads the result down to where the one thing is marked.
    fn result(&mut self) {
        self.wait_for_result();
        if !self.is_large() {
            self.browser.wait_for_value("document.activeElement.localName", "h1");
        }
        self.look("result");
        let first = match self.is_large() {
            true => self.first_card(),
            false => self.see(
                "['h1', '.result .grade', '.today .it'].map((css) => on_screen(document.querySelector(css)))
                    .concat(on_screen(step(), 1))",
            ),
        };
        self.walked.first = [0, 1, 2, 3].map(|at| first[at] == true);
        self.walked.said[0] = self.browser.text(self.heading());
        self.shoot("first");
        self.walked.thing = self.thing();
        if self.is_large() {
            self.cards();
        } else {
            self.down_to_the_box();
        }
    }

    /// Whether the result is a deck of cards.
    fn is_large(&self) -> bool {
        self.way.size == LARGE
    }

    /// Waits until everything is worked out.
    fn wait_for_result(&self) {
        self.browser.wait_for(if self.is_large() { ".result[aria-busy=false] .deck" } else { READY });
    }

    /// What the sentence is in.
    fn heading(&self) -> &'static str {
        if self.is_large() { ".deck .here h1" } else { "h1" }
    }

    /// Whether the sentence and the grade are on the first card's screen; the rest is on other cards.
    fn first_card(&self) -> Value {
        let c = catalog(self.way.locale);
        let grades = [
            text::check_grade_unless(&c),
            text::check_grade_documented(&c),
            text::check_grade_undecided(&c),
            text::check_grade_closed(&c),
        ]
        .map(|grade| text::large_sentence(&c, &grade));
        self.see(&format!(
            "[document.querySelector('.deck .here h1'), [...document.querySelectorAll('.deck .here p')]
                .find((it) => {}.includes(it.textContent))].map((it) => on_screen(it)).concat(false, false)",
            json!(grades)
        ))
    }

    /// Reads the result down to the box of the one thing, or its first screen where that is longer.
    fn down_to_the_box(&mut self) {
        let browser = self.browser;
        if self.walked.thing.is_some() {
            self.walked.thing_takes = self.minutes_in(&browser.text(".today .it small"));
            if browser.count(".today details:not([open])") > 0 {
                self.tap(".today details > summary");
                browser.wait_for(".today details[open]");
            }
            let ends =
                self.see("Math.ceil(document.querySelector('.today label').getBoundingClientRect().bottom + scrollY)");
            self.walked.box_ends = number(&ends);
            self.push("the box", "document.querySelector('.today label')");
        }
        let until = self.walked.box_ends.max(740);
        self.walked.words[1] = self.words(&format!("'main', {until}"));
    }

    /// Reads card after card, down to the one that asks whether it is done.
    fn cards(&mut self) {
        let browser = self.browser;
        loop {
            let place = format!("card {}", self.walked.cards + 1);
            self.look(&place);
            self.walked.words[1] += self.words("'.deck .here'");
            self.push(&place, "end_of_card()");
            self.walked.cards += 1;
            if self.walked.cards == 2 {
                self.walked.thing_takes = self.minutes_in(&browser.text(".deck .here p"));
            }
            if browser.count(".turn .first") == 0 {
                break;
            }
            self.tap(".turn .first");
            self.wait_for_card(self.walked.cards);
        }
        if self.walked.thing.is_some() {
            self.push("done", "document.querySelector('.deck .here .row .first')");
        }
    }

    /// Waits until a card is on the screen, counted from 0.
    fn wait_for_card(&self, at: usize) {
        self.browser.wait_for_that("the card is to be seen", || match number(&self.see("card()")) {
            it if it == at => Ok(()),
            it => Err(it.to_string()),
        });
    }

    /// Marks the one thing as done, and notes what comes of it.
    fn done(&mut self) {
        let browser = self.browser;
        if let Some(thing) = self.walked.thing.clone() {
            if self.is_large() {
                self.tap(".deck .here .row .first");
                self.wait_for_card(0);
            } else {
                self.tap(".today label");
                browser.wait_for_count(".todo input:checked", 1);
            }
            browser.wait_for_that("the thing that is done gives way", || match self.thing() {
                Some(it) if it == thing => Err(it),
                it => Ok(it),
            });
            self.wait_for_result();
            if !self.is_large() {
                browser.wait_until("document.querySelector('.moved-to').textContent.trim()");
            }
        }
        self.look("done");
        self.walked.next = self.thing();
        self.walked.said[1] = browser.text(self.heading());
        self.walked.changed = browser.read("document.querySelector('.moved-to')?.textContent.trim() ?? ''");
        let lines = self.see(&format!("lines(document.querySelector('{}'))", self.heading()));
        self.walked.in_view = [0, 1].map(|at| number(&lines[at]));
        self.shoot("done");
    }

    /// The one thing to do, as it is called.
    fn thing(&self) -> Option<String> {
        self.see("thing()").as_str().map(str::to_owned)
    }

    /// How many minutes a text says that something takes.
    fn minutes_in(&self, words: &str) -> usize {
        let c = catalog(self.way.locale);
        (1..=600_u16).find(|&it| words.contains(&text::minutes(&c, i64::from(it)))).map_or(0, usize::from)
    }

    /// Clicks.
    fn tap(&mut self, css: &str) {
        self.browser.click(css);
        self.walked.taps += 1;
    }

    /// Pushes the page up to the end of something, and notes how many screens that is.
    fn push(&mut self, place: &str, element: &str) {
        let screens = number(&self.see(&format!("push({element})")));
        if screens > 0 {
            self.walked.pushes.push((place.to_owned(), screens));
        }
    }

    /// How many words, or characters, are to be read there.
    fn words(&self, what: &str) -> usize {
        let text = self.see(&format!("text({what})"));
        words_in(text.as_str().unwrap_or_default(), self.way.locale)
    }

    /// What an expression is, in the words of `walk.js`.
    fn see(&self, expression: &str) -> Value {
        self.browser.run(&format!("{EYES}\nreturn {expression}"))
    }

    /// Notes what does not fit.
    fn look(&mut self, place: &str) {
        let seen = self.browser.run(DOES_NOT_FIT);
        for (at, what) in ["wider than the screen", "cut off", "too small to be hit"].iter().enumerate() {
            let found = seen[at].as_array().into_iter().flatten().filter_map(Value::as_str);
            self.walked.flaws.extend(found.map(|it| format!("{place}: {what}: {it}")));
        }
    }

    /// Takes a picture of the screen, where somebody wants one.
    fn shoot(&self, moment: &str) {
        let Some(folder) = env::var_os("LONG_NIGHT_SHOTS").map(PathBuf::from) else { return };
        fs::create_dir_all(&folder).expect("the folder is made");
        let Way { locale, size, letters } = self.way;
        let name =
            format!("{}.{}.{}.{letters}.{moment}.png", self.person.id, locale.tag(), size.name.replace(' ', "-"));
        fs::write(folder.join(name), self.browser.picture()).expect("the picture is written");
    }
}

/// A number of a script's.
fn number(value: &Value) -> usize {
    value.as_u64().and_then(|it| usize::try_from(it).ok()).unwrap_or_else(|| panic!("{value} is no number"))
}
