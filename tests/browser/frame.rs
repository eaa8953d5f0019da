//! The frame on a phone: the bars, the first screen, the lines, back and forward, the question before
//! a night is ended.

use std::collections::BTreeSet;

use content::text;
use i18n::Locale;
use serde_json::{Value, json};
use share::route::Page;
use story::Game;
use world::model::Side;

use crate::browser::{Browser, Key, Setup, catalog, with_browser};
use crate::play::{CHOICE, address, choose, decisions, the_debrief_is_there, turn};

/// A phone of today, upright.
const PHONE: (u32, u32) = (360, 740);

/// What begins a line that should not, and words that go over two lines.
const LINES: &str = include_str!("lines.js");

/// Gives the page a size.
fn resize(browser: &Browser, (width, height): (u32, u32)) {
    let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
    browser.devtools("Emulation.setDeviceMetricsOverride", &metrics);
}

/// Makes letters so many percent as large, as a page does it.
fn letters_of_the_page(browser: &Browser, percent: u32) {
    browser.run(&format!("document.documentElement.style.fontSize = '{percent}%'"));
}

/// Makes letters so many percent as large, as a reader does it in the browser's settings.
pub fn letters_of_the_browser(browser: &Browser, percent: u32) {
    let size = (16 * percent + 50) / 100;
    browser.devtools("Page.setFontSizes", &json!({ "fontSizes": { "standard": size, "fixed": 13 } }));
}

/// Makes letters so many percent as large.
type Enlarge = fn(&Browser, u32);

/// How large a phone's letters are, and by what, where its bars stay as low as they have to.
const LETTERS: [(u32, Enlarge); 3] =
    [(100, letters_of_the_page), (130, letters_of_the_page), (130, letters_of_the_browser)];

/// The next of a row of numbers that look like chance and are always the same.
fn next(seed: &mut u64) -> usize {
    *seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    usize::try_from(*seed >> 33).expect("it is a short number")
}

/// Plays a night by chance and looks at each of its scenes; the debrief ends it.
fn wander(browser: &Browser, seed: u64, mut look: impl FnMut(&Browser)) {
    let mut seed = seed;
    for _ in 0..150 {
        let offered = browser.count(CHOICE);
        if offered == 0 {
            return;
        }
        look(browser);
        choose(browser, next(&mut seed) % offered);
    }
    panic!("the night does not end");
}

/// The scenes that were looked at, and the headings of those whose first choice is out of view.
#[derive(Default)]
struct FirstChoice {
    scenes: usize,
    below: Vec<String>,
}

impl FirstChoice {
    fn look(&mut self, browser: &Browser) {
        let seen = browser.run(
            "const box = document.querySelector('.choice').getBoundingClientRect();
             return [box.bottom <= innerHeight && box.top >= 0, document.querySelector('h1').innerText]",
        );
        self.scenes += 1;
        if seen[0] != true {
            self.below.push(seen[1].to_string());
        }
    }

    /// Fails where it is out of view in more than one of ten.
    fn close(self, role: Side, locale: Locale) {
        let Self { scenes, below } = self;
        println!("{role:?}, {locale:?}: {} of {scenes} scenes without a choice in view", below.len());
        assert!(scenes >= 10 && below.len() * 10 <= scenes, "{role:?}, {locale:?}, {scenes} scenes: {below:?}");
    }
}

/// In English; in Chinese on the way of the next.
#[test]
fn the_first_choice_is_in_view_in_nine_of_ten_scenes() {
    with_browser(&Setup { viewport: PHONE, ..Setup::default() }, |browser| {
        for (role, seeds) in [(Side::Owner, &[1][..]), (Side::Crew, &[1, 2])] {
            let mut first = FirstChoice::default();
            for seed in seeds {
                browser.open(&address(Page::Play(role), Locale::En));
                browser.wait_for(CHOICE);
                wander(browser, *seed, |browser| first.look(browser));
                the_debrief_is_there(browser);
                browser.run("localStorage.clear()");
            }
            first.close(role, Locale::En);
        }
    });
}

#[test]
fn a_phones_bars_are_low_and_its_first_screen_has_what_one_comes_for() {
    with_browser(&Setup { viewport: PHONE, ..Setup::default() }, |browser| {
        for locale in Locale::ALL {
            browser.open(&address(Page::Home, locale));
            browser.run("localStorage.clear()");
            browser.reload();
            let shown = browser.run(
                "return [...document.querySelectorAll('.at-once a')]
                   .filter((it) => it.getBoundingClientRect().bottom <= innerHeight).map((it) => it.innerText)",
            );
            let c = catalog(locale);
            let wanted = [text::at_once_play(&c), text::home_to_checkup(&c), text::at_once_gone(&c)];
            assert_eq!(shown, json!(wanted));
            let height = |css: &str| {
                browser.run(&format!("return document.querySelector('{css}').getBoundingClientRect().height"))
            };
            for role in [Side::Owner, Side::Crew] {
                browser.open(&address(Page::Play(role), locale));
                for _ in 0..4 {
                    choose(browser, 0);
                    for (letters, set) in LETTERS {
                        set(browser, letters);
                        let bars = [height(".bar"), height(".status")].iter().filter_map(Value::as_f64).sum::<f64>();
                        assert!(bars <= 0.12 * 740.0, "{bars} px of bars, {role:?}, {locale:?}, {letters} %");
                        set(browser, 100);
                    }
                }
            }
            browser.open(&address(Page::Checkup, locale));
            let bars = height(".ready").as_f64().unwrap_or(f64::MAX);
            assert!(bars <= 0.12 * 740.0, "{bars} px of a bar below, {locale:?}");
        }
    });
}

#[test]
fn the_clock_the_number_and_the_money_stay_in_view() {
    with_browser(&Setup::default(), |browser| {
        for role in [Side::Owner, Side::Crew] {
            browser.open(&address(Page::Play(role), Locale::En));
            choose(browser, 0);
            for (size, letters) in [((360, 740), 100), ((360, 740), 200), ((740, 360), 100), ((1280, 800), 200)] {
                resize(browser, size);
                browser.run(&format!("document.documentElement.style.fontSize = '{letters}%'"));
                browser.run("scrollTo(0, 200)");
                let out = browser.read(
                    "[...document.querySelectorAll('.status time, .status dd')].filter((it) => {
                       const box = it.getBoundingClientRect();
                       return box.top < -1 || box.left < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight;
                     }).map((it) => it.innerText).join()",
                );
                assert_eq!(out, "", "{role:?}, {size:?}, {letters} %");
            }
            resize(browser, (1280, 800));
            browser.run("document.documentElement.style.fontSize = ''");
        }
    });
}

#[test]
fn no_chinese_line_begins_with_a_stop_and_no_word_goes_over_two() {
    with_browser(&Setup { viewport: PHONE, languages: "zh-CN,zh", ..Setup::default() }, |browser| {
        let mut wrong = BTreeSet::new();
        let mut look = |browser: &Browser| {
            browser.run("for (const it of document.querySelectorAll('details:not(.menu)')) it.open = true");
            // The width that is clicked in comes last.
            for width in [320, 390, 430, PHONE.0] {
                resize(browser, (width, PHONE.1));
                let found = browser.run(LINES);
                let found = found.as_array().into_iter().flatten().filter_map(Value::as_str);
                wrong.extend(found.map(|it| format!("{} at {width} px: {it}", browser.address())));
            }
        };
        let locale = Locale::ZhHans;
        // What is looked for is found.
        browser.open(&address(Page::About, locale));
        // The page's policy takes neither markup nor a style as an attribute.
        browser.run(
            "const make = (tag, text, style) => {
               const it = document.createElement(tag);
               it.textContent = text;
               it.style.cssText = style;
               return it;
             };
             document.querySelector('main p').replaceChildren(
               make('b', '一行', 'display: inline-block; width: 100%'), '。', document.createElement('br'),
               make('i', 'App'.repeat(40), 'word-break: break-all'));",
        );
        assert_eq!(browser.run(LINES).as_array().map(|all| all.len() > 1), Some(true));
        let pages = [Page::Home, Page::Checkup, Page::Checklist, Page::Nights, Page::Case];
        for page in pages.into_iter().chain([Page::Emergency, Page::Card, Page::About]) {
            browser.open(&address(page, locale));
            look(browser);
        }
        for persona in &Game::load().story.personas {
            browser.open(&address(Page::Checkup, locale));
            browser.click(&format!("#as-{}", persona.id));
            browser.wait_for(".result[aria-busy=false] .today");
            look(browser);
        }
        for (role, seeds) in [(Side::Owner, &[3][..]), (Side::Crew, &[1, 2])] {
            let mut first = FirstChoice::default();
            for seed in seeds {
                browser.open(&address(Page::Play(role), locale));
                browser.wait_for(CHOICE);
                wander(browser, *seed, |browser| {
                    first.look(browser);
                    look(browser);
                    browser.run("for (const it of document.querySelectorAll('details:not(.menu)')) it.open = false");
                });
                the_debrief_is_there(browser);
                look(browser);
                browser.run("localStorage.clear()");
            }
            first.close(role, locale);
        }
        assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
    });
}

#[test]
fn back_in_a_night_goes_back_a_scene_and_out_of_it_nothing_is_lost() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Home, Locale::En));
        browser.click(".roles .owner a");
        browser.wait_for(CHOICE);
        let mut headings = vec![browser.text("h1")];
        for _ in 0..3 {
            choose(browser, 0);
            headings.push(browser.text("h1"));
        }
        for made in [2, 1] {
            turn(browser, made, || browser.back());
            assert_eq!(browser.text("h1"), headings[made]);
        }
        turn(browser, 2, || browser.forward());
        turn(browser, 1, || browser.back());
        turn(browser, 0, || browser.back());
        browser.back();
        browser.wait_for(".home");
        browser.click(".roles .owner a");
        browser.wait_for_count(".transcript li", 3);
        assert_eq!(browser.text("h1"), headings[3]);
        // Nor by a reload in the middle of looking back.
        turn(browser, 2, || {
            browser.click(".undo");
        });
        assert_eq!(decisions(browser), 2);
    });
}

#[test]
fn a_link_to_an_item_lands_on_it_and_back_is_where_one_was() {
    with_browser(&Setup { viewport: PHONE, ..Setup::default() }, |browser| {
        browser.open(&address(Page::Checkup, Locale::En));
        browser.click(".personas button");
        browser.wait_for(".result[aria-busy=false] .today");
        browser.run(
            "window.from = [...document.querySelectorAll('.todo details')].filter((it) => it.querySelector('a'))[1];
             document.querySelector('.fold.todo').open = from.open = true; from.querySelector('a').focus(); scrollTo(0, scrollY + 40)",
        );
        browser.wait_until("Math.abs(scrollY - (window.y ?? (window.y = scrollY))) < 1");
        let before =
            browser.run("return [Math.round(scrollY), document.querySelectorAll('main details[open]').length]");
        browser.run("from.querySelector('a').click()");
        browser.wait_for(".checklist");
        browser.wait_until("document.activeElement.matches('.checklist li')");
        let seen = browser.run(
            "const it = document.activeElement, box = it.getBoundingClientRect();
             return [box.top >= 0 && box.top < innerHeight / 2, it.querySelector('details').open, location.hash || '#' + it.id]",
        );
        assert_eq!((&seen[0], &seen[1]), (&json!(true), &json!(true)), "{seen}");
        browser.back();
        browser.wait_for(".result[aria-busy=false] .today");
        browser.wait_until(&format!("Math.abs(scrollY - {}) < 3", before[0]));
        assert_eq!(browser.run("return document.querySelectorAll('main details[open]').length"), before[1]);
    });
}

#[test]
fn a_running_night_is_not_ended_without_a_word() {
    with_browser(&Setup::default(), |browser| {
        let c = catalog(Locale::En);
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        choose(browser, 0);
        choose(browser, 0);
        browser.click("nav a");
        browser.wait_for(".home");
        let again = ".roles .owner .row button";
        browser.click(again);
        browser.wait_for(".ask[open]");
        assert!(browser.text("#ask-text").contains(&text::ask_aside(&c)));
        browser.wait_until("document.activeElement.matches('.ask .stay')");
        // Away by a key, and the focus is where it was.
        browser.press(Key::Escape);
        browser.wait_without(".ask");
        browser.wait_until(&format!("document.activeElement.matches('{again}')"));
        browser.click(again);
        browser.wait_for(".ask[open]");
        browser.press(Key::Tab);
        browser.wait_until("document.activeElement.matches('.ask .leave')");
        browser.press(Key::Enter);
        browser.wait_for(CHOICE);
        assert_eq!((decisions(browser), browser.count(".ask")), (0, 0));
        browser.open(&address(Page::Nights, Locale::En));
        browser.wait_for_count(".nights-saves li h3", 1);
    });
}
