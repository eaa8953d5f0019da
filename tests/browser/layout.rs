//! Nothing is wider than the screen or cut off, on the smallest phone, on a desk, and with letters
//! twice as large; and whatever is to be hit is large enough.

use std::cell::RefCell;
use std::collections::BTreeSet;

use i18n::Locale;
use serde_json::{Value, json};
use share::route::Page;
use story::Game;
use world::model::Side;

use crate::browser::{Browser, Setup, with_browser};
use crate::play::{
    CHOICE, Rule, address, decisions, it_speaks, play_to_the_end, the_debrief_is_there, the_debrief_is_whole,
    the_new_heading_has_the_focus,
};

/// How the page is looked at: the viewport, and how large letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shape {
    name: &'static str,
    viewport: (u32, u32),
    /// In percent of what the page has.
    letters: u32,
}

impl Shape {
    /// A script that makes letters as large.
    fn letters(self) -> String {
        format!("document.documentElement.style.fontSize = '{}%'", self.letters)
    }
}

/// The narrowest screen that everything has to fit: a desk's at 400 %.
const PHONE: Shape = Shape { name: "a phone", viewport: (320, 640), letters: 100 };
const DESK: Shape = Shape { name: "a desk", viewport: (1280, 800), letters: 100 };
/// Letters twice as large as the page has them.
const LARGE: Shape = Shape { name: "large letters", viewport: (1280, 800), letters: 200 };
/// The page is the same in all of them, but for its styles: one walk through it looks at all three.
const SHAPES: [Shape; 3] = [PHONE, DESK, LARGE];

/// What does not fit in the page as it stands.
const DOES_NOT_FIT: &str = include_str!("layout.js");

/// What does not fit, gathered on the way through all pages.
struct Fit<'a> {
    browser: &'a Browser,
    /// The one that is read and clicked in on the way.
    base: Shape,
    wrong: RefCell<BTreeSet<String>>,
}

impl<'a> Fit<'a> {
    fn new(browser: &'a Browser, base: Shape) -> Self {
        let fit = Self { browser, base, wrong: RefCell::default() };
        fit.take(base);
        fit
    }

    /// Gives the page a shape; the letters last as long as the document does.
    fn take(&self, shape: Shape) {
        self.resize(shape);
        self.browser.run(&shape.letters());
    }

    /// Gives the page a shape, but for its letters.
    fn resize(&self, Shape { viewport: (width, height), .. }: Shape) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.browser.devtools("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// In every shape nothing has to be scrolled sideways, no text is cut off, and what is to be hit can be.
    fn look(&self) {
        // The one that is read and clicked in comes last.
        for shape in SHAPES.into_iter().filter(|&it| it != self.base).chain([self.base]) {
            self.look_at(shape);
        }
    }

    fn look_at(&self, shape: Shape) {
        self.resize(shape);
        let seen = self.browser.run(&format!("{};\n{DOES_NOT_FIT}", shape.letters()));
        assert_eq!(seen[3], seen[4], "the viewport is not exact: {seen}");
        for (at, what) in ["wider than the screen", "cut off by its box", "too small to be hit"].iter().enumerate() {
            let found = seen[at].as_array().expect("it is a list").iter().filter_map(Value::as_str);
            let here = |it| format!("{} on {}: {what}: {it}", self.browser.address(), shape.name);
            self.wrong.borrow_mut().extend(found.map(here));
        }
    }

    /// Fails where anything was found.
    fn close(self) {
        let wrong: Vec<_> = self.wrong.into_inner().into_iter().collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// Nothing on the card for the wallet is cut off, by the face's edge or by the paper's.
fn the_card_holds_its_lines(browser: &Browser) {
    assert_eq!(browser.count(".face"), 2);
    let over = "[...document.querySelectorAll('.face')]
        .filter((it) => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)
        .map((it) => it.innerText).join()";
    assert_eq!(browser.read(over), "");
    browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    assert_eq!(browser.read(over), "", "on paper");
    let size = browser.read(
        "(() => { const all = [...document.querySelectorAll('.face')].map((it) => it.getBoundingClientRect());
           return all.map((it) => [it.width, it.height].map((px) => Math.round(px / 96 * 25.4)).join('x')).join(); })()",
    );
    assert_eq!(size, "85x54,85x54", "in millimetres, as a bank card");
    browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "" }));
}

/// No word of the drawn steps runs over the edge of its box.
fn the_steps_hold_their_words(browser: &Browser) {
    let over = "[...document.querySelectorAll('.chain .stop')].flatMap((step) => {
        const edge = step.querySelector('rect').getBoundingClientRect().right;
        return [...step.querySelectorAll('text')].filter((it) => it.getBoundingClientRect().right > edge)
            .map((it) => it.textContent);
      }).join('; ')";
    assert!(browser.count(".chain .stop") > 0);
    assert_eq!(browser.read(over), "");
}

/// Goes through everything in one shape, and looks at each page in all of them.
fn every_page_fits(base: Shape, locale: Locale) {
    with_browser(&Setup { viewport: base.viewport, ..Setup::default() }, |browser| {
        browser.open(&address(Page::Home, locale));
        let fit = Fit::new(browser, base);
        for shape in SHAPES {
            fit.take(shape);
            let letters = browser.read("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)");
            let large = letters.parse::<f64>().is_ok_and(|it| it >= 30.0);
            assert_eq!(large, shape == LARGE, "letters of {letters} px");
            assert_eq!(browser.run("return innerWidth"), Value::from(shape.viewport.0));
        }
        for page in [Page::Home, Page::About, Page::Checklist] {
            browser.open(&address(page, locale));
            fit.look();
        }
        browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
        // The items, the sections that they are folded into, and the way to delete the list.
        assert_eq!(browser.count("main .fold[open]"), 5);
        assert_eq!(browser.count("main details[open]"), Game::load().story.advice.len() + 5 + 1);
        fit.look();
        for persona in &Game::load().story.personas {
            browser.open(&address(Page::Checkup, locale));
            fit.look();
            browser.click(&format!("#as-{}", persona.id));
            browser.wait_for(".result[aria-busy=false] .today");
            browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
            fit.look();
            for shape in SHAPES {
                fit.take(shape);
                the_steps_hold_their_words(browser);
            }
            fit.take(base);
            browser.click(".todo input");
            browser.wait_for(".result[aria-busy=false] .compare");
            fit.look();
        }
        browser.open(&address(Page::Case, locale));
        fit.look();
        browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
        fit.look();
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        for file in ["home", "play", "checklist", "case", "emergency", "emergency-file", "about", "sources"] {
            browser.visit(&format!("{file}.{}.html", locale.tag()));
            fit.look();
        }
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": false }));
        browser.keep(
            "numbers",
            &"0755-8376 5566 99	The bank with a long name
"
            .repeat(6),
        );
        for page in [Page::Emergency, Page::Card] {
            browser.open(&address(page, locale));
            fit.look();
        }
        // A card for the wallet has its size, whatever the letters' on the screen.
        for shape in [PHONE, DESK] {
            fit.take(shape);
            the_card_holds_its_lines(browser);
        }
        fit.take(base);
        for role in [Side::Crew, Side::Owner] {
            browser.open(&address(Page::Play(role), locale));
            play_to_the_end(browser, Rule::First, |browser| {
                it_speaks(browser, locale);
                if decisions(browser) > 0 {
                    the_new_heading_has_the_focus(browser);
                }
                fit.look();
            });
            the_debrief_is_whole(browser);
            fit.look();
            browser.run("document.querySelector('.transcript details').open = true");
            fit.look();
        }
        // Both nights are remembered; one is kept under a long name.
        browser.open(&address(Page::Play(Side::Owner), locale));
        the_debrief_is_there(browser);
        browser.click_nth(".next button", 0);
        browser.wait_for(CHOICE);
        browser.wait_until("document.activeElement === document.querySelector('h1')");
        browser.click(".keep button");
        browser.wait_until("document.querySelector('.keep-answer').innerText");
        browser.open(&address(Page::Nights, locale));
        browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
        let name = "Donaudampfschifffahrtsgesellschaft".repeat(2);
        browser.type_into(".rename input", &name);
        browser.click(".rename form button");
        browser.wait_for_words(".nights-saves h3", &name[..30]);
        fit.look();
        browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
        fit.look();
        fit.close();
    });
}

#[test]
fn every_page_fits_in_chinese() {
    every_page_fits(PHONE, Locale::ZhHans);
}

#[test]
fn every_page_fits_in_english() {
    every_page_fits(LARGE, Locale::En);
}
