//! Nothing is wider than the screen, on a phone and on a desk.

use long_night::i18n::Locale;
use long_night::share::route::Page;
use long_night::story::Game;
use long_night::world::model::Side;
use serde_json::{Value, json};

use crate::browser::{Browser, Setup, with_browser};
use crate::play::{Rule, address, decisions, play_to_the_end, the_new_heading_has_the_focus};

const PHONE: (u32, u32) = (360, 740);
const DESK: (u32, u32) = (1280, 800);

/// Nothing has to be scrolled sideways, and no text is cut off at the right.
fn it_fits(browser: &Browser) {
    let seen = browser.run(
        "const root = document.documentElement, width = root.clientWidth;
         const scrolls = (it) => it && (['auto', 'scroll'].includes(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
         const out = [...document.querySelectorAll('h1, h2, h3, p, li, a, button, td, th, summary, label, time')]
           .filter((it) => it.getBoundingClientRect().right > width + 1 && !scrolls(it))
           .map((it) => `${it.localName}.${it.className} ends at ${it.getBoundingClientRect().right}: ${it.innerText}`);
         return [innerWidth, root.scrollWidth, width, location.href, ...out];",
    );
    let [inner, scroll, client] = [0, 1, 2].map(|at| seen[at].as_u64().unwrap_or_default());
    assert_eq!(inner, client, "the viewport is not exact: {seen}");
    assert!(scroll <= client, "wider than the screen: {seen:#}");
    assert_eq!(seen.as_array().map(Vec::len), Some(4), "cut off at the right: {seen:#}");
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

fn every_page_fits(viewport: (u32, u32), locale: Locale) {
    with_browser(&Setup { viewport, ..Setup::default() }, |browser| {
        for page in [Page::Home, Page::About, Page::Checklist] {
            browser.open(&address(page, locale));
            it_fits(browser);
        }
        browser.run("for (const it of document.querySelectorAll('details')) it.open = true");
        // The items, and the way to delete the list.
        assert_eq!(browser.count("details[open]"), 42 + 1);
        it_fits(browser);
        for persona in &Game::load().story.personas {
            browser.open(&address(Page::Checkup, locale));
            it_fits(browser);
            browser.click(&format!("#as-{}", persona.id));
            browser.wait_for(".result[aria-busy=false] .today");
            browser.run("for (const it of document.querySelectorAll('details')) it.open = true");
            it_fits(browser);
            the_steps_hold_their_words(browser);
            browser.click(".todo input");
            browser.wait_for(".result[aria-busy=false] .compare");
            it_fits(browser);
        }
        browser.open(&address(Page::Case, locale));
        it_fits(browser);
        browser.run("for (const it of document.querySelectorAll('details')) it.open = true");
        it_fits(browser);
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        for file in ["home", "play", "checklist", "case", "emergency", "emergency-file", "about"] {
            browser.visit(&format!("{file}.{}.html", locale.tag()));
            it_fits(browser);
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
            it_fits(browser);
        }
        the_card_holds_its_lines(browser);
        for role in [Side::Crew, Side::Owner] {
            browser.open(&address(Page::Play(role), locale));
            play_to_the_end(browser, Rule::First, |browser| {
                it_fits(browser);
                if decisions(browser) > 0 {
                    the_new_heading_has_the_focus(browser);
                }
            });
            browser.run("document.querySelector('.transcript details').open = true");
            it_fits(browser);
        }
        // Both nights are remembered; one is kept under a long name.
        browser.open(&address(Page::Play(Side::Owner), locale));
        browser.click_nth(".next button", 0);
        browser.wait_for(".keep button");
        browser.click(".keep button");
        browser.open(&address(Page::Nights, locale));
        browser.run("for (const it of document.querySelectorAll('details')) it.open = true");
        browser.type_into(".rename input", &"Donaudampfschifffahrtsgesellschaft".repeat(2));
        browser.click(".rename form button");
        it_fits(browser);
        browser.run("for (const it of document.querySelectorAll('details')) it.open = true");
        it_fits(browser);
        assert_eq!(browser.run("return innerWidth"), Value::from(viewport.0));
    });
}

#[test]
fn every_page_fits_a_phone_in_chinese() {
    every_page_fits(PHONE, Locale::ZhHans);
}

#[test]
fn every_page_fits_a_phone_in_english() {
    every_page_fits(PHONE, Locale::En);
}

#[test]
fn every_page_fits_a_desk_in_chinese() {
    every_page_fits(DESK, Locale::ZhHans);
}

#[test]
fn every_page_fits_a_desk_in_english() {
    every_page_fits(DESK, Locale::En);
}
