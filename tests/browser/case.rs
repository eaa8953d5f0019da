//! The case file: rows, minutes, tellings, and the same without the application.

use content::text;
use i18n::{Locale, format};
use serde_json::{Value, json};
use share::route::Page;
use story::Game;
use story::casefile::{Casefile, words};
use world::Rules;
use world::model::Side;

use crate::browser::{Browser, Key, Setup, catalog, with_browser};
use crate::play::{CHOICE, address};

/// Every row is there, in a lane that is named, with how sure it is; nothing Chinese stands in an
/// English page but what says that it is.
fn every_row_is_there(browser: &Browser, locale: Locale) {
    let (game, c) = (Game::load(), catalog(locale));
    assert_eq!(browser.count(".rows ol > li"), 35);
    assert_eq!(browser.count(".rows li.crew .badge:not(.bad), .rows li.owner .badge:not(.bad)"), 35);
    assert_eq!(browser.count(".firms tbody tr"), game.world.providers.len());
    let shown = browser.read("document.querySelector('main').textContent");
    for row in &game.world.rows {
        let own = browser.read(&format!("document.querySelector('#row-{}').textContent", row.number));
        let told = [
            c.format(row.text, &[]),
            row.quote.clone(),
            words::span(&c, row.from, row.to),
            words::confidence(&c, row.confidence),
            words::source(&c, row.source),
        ];
        for words in told {
            assert!(own.contains(&words), "row {} does not say {words:?}: {own}", row.number);
        }
    }
    for provider in &game.world.providers {
        for message in [provider.case_name, provider.weakness, provider.defence, provider.said, provider.answer] {
            let words = c.format(message, &[]);
            assert!(shown.contains(&words), "{} misses {words:?}", provider.id);
        }
    }
    let foreign = browser.read(
        "(() => {
           const main = document.querySelector('main').cloneNode(true);
           main.querySelectorAll(':lang(zh-Hans)[lang]').forEach((it) => it.remove());
           return main.textContent.match(/\\p{Script=Han}.*/u)?.[0] ?? '';
         })()",
    );
    assert!(locale == Locale::ZhHans || foreign.is_empty(), "Chinese that does not say so: {foreign}");
    let lost = browser.run(
        "return [...document.querySelectorAll('a[href^=\"#\"]')].map((it) => it.hash.slice(1))
           .filter((id) => !document.getElementById(id) && id !== 'main')",
    );
    assert_eq!(lost, Value::Array(Vec::new()), "links that lead nowhere");
}

#[test]
fn every_row_and_institution_is_there_in_both_languages() {
    with_browser(&Setup::default(), |browser| {
        for locale in Locale::ALL {
            browser.open(&address(Page::Case, locale));
            every_row_is_there(browser, locale);
        }
        // It is found from the start page, too.
        browser.open(&address(Page::Home, Locale::En));
        browser.click(&format!("main a[href='{}']", address(Page::Case, Locale::En)));
        browser.wait_for(".case h1");
        browser.wait_for_count(".around [aria-current=page]", 1);
    });
}

#[test]
fn without_scripts_the_case_file_says_the_same() {
    with_browser(&Setup::default(), |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        for locale in Locale::ALL {
            browser.visit(&format!("checklist.{}.html", locale.tag()));
            browser.click(&format!("nav a[href='case.{}.html']", locale.tag()));
            browser.wait_for(".case h1");
            assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
            every_row_is_there(browser, locale);
            let other = if locale == Locale::En { Locale::ZhHans } else { Locale::En };
            browser.click(&format!("a[hreflang={}]", other.tag()));
            browser.wait_until(&format!("document.documentElement.lang === '{}'", other.tag()));
        }
    });
}

#[test]
fn a_row_is_opened_and_its_minute_looked_at_with_the_keyboard() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Case, Locale::En));
        browser.run("document.querySelector('#row-17 summary').focus()");
        browser.press(Key::Enter);
        browser.wait_for("#row-17 details[open]");
        let opened = browser.text("#row-17 .opened");
        let c = catalog(Locale::En);
        for words in [text::case_said(&c), text::case_answer(&c), "Alipay".to_owned()] {
            assert!(opened.contains(&words), "{words:?} is not in {opened}");
        }
        browser.press(Key::Tab);
        browser.wait_for_value("document.activeElement.hash", "#minute");
        browser.press(Key::Enter);
        browser.wait_until("document.querySelector('#minute').innerText.includes('00:23')");
        // The way on starts from there.
        browser.wait_until("document.activeElement.id === 'minute'");
        browser.wait_for_words(".minute", "logged out");
    });
}

/// This is the minute that is looked at, by its heading, and by what the slider says of itself.
fn minute(browser: &Browser, clock: &str) {
    browser.wait_for_words("#minute", clock);
    browser.wait_for_value("document.querySelector('.stepper input').getAttribute('aria-valuetext')", clock);
}

#[test]
fn one_steps_through_the_night_with_the_keyboard() {
    let game = Game::load();
    let night = Casefile::of(&game, &Rules::of_the_night(&game.world));
    with_browser(&Setup::default(), |browser| {
        let c = catalog(Locale::En);
        let clock = |step: usize| words::clock(&c, night.minutes[step]);
        browser.open(&address(Page::Case, Locale::En));
        minute(browser, &clock(1));
        browser.run("document.querySelector('.stepper button:last-child').focus()");
        for step in 2..6 {
            browser.press(Key::Enter);
            minute(browser, &clock(step));
        }
        browser.run("document.querySelector('.stepper button').focus()");
        browser.press(Key::Enter);
        minute(browser, &clock(4));
        browser.run("document.querySelector('.stepper input').focus()");
        browser.press(Key::Right);
        minute(browser, &clock(5));
        browser.press(Key::End);
        let last = clock(night.minutes.len() - 1);
        minute(browser, &last);
        // At the end the button says so, and keeps the focus.
        browser.wait_for_value("document.querySelector('.stepper button:last-child').ariaDisabled", "true");
        browser.click(".stepper button:last-child");
        minute(browser, &last);
    });
}

#[test]
fn another_telling_and_a_protection_run_the_night_again() {
    let game = Game::load();
    let night = Casefile::of(&game, &Rules::of_the_night(&game.world));
    let pin = game.world.control("sim-pin").map(|it| Rules::of_the_night(&game.world).with(it));
    let pin = Casefile::of(&game, &pin.expect("the content has it"));
    with_browser(&Setup::default(), |browser| {
        let c = catalog(Locale::En);
        browser.open(&address(Page::Case, Locale::En));
        let status = ".outcome [role=status]";
        assert_eq!(browser.text(status), text::case_same(&c));
        for variant in &game.world.variants {
            let name = format!("input[name='rules-{}']", variant.id);
            assert_eq!(browser.count(&name), variant.options.len(), "{}", variant.id);
        }
        // The firm's telling of the loan.
        browser.click("input[name='rules-lender-face'][value=always-face]");
        browser.wait_for_words(".under", "(the firm’s telling)");
        browser.click(".under button");
        browser.wait_without(".under");
        browser.wait_for("input[value='id-only']:checked");

        browser.run(
            "const select = document.querySelector('#protection');
             select.value = 'sim-pin'; select.dispatchEvent(new Event('change', { bubbles: true }));",
        );
        let lost = pin.lost(&night);
        browser.wait_for_count(".rows .badge.bad", lost.len());
        browser.wait_for_words(status, &text::case_gone(&c, lost.len()));
        browser.wait_for_count(".outcome .to-row", lost.len());
        // The ledger is another, and each row says what it misses.
        browser.wait_for(".outcome tr.changed");
        for row in lost {
            browser.wait_for_count(&format!("#row-{row} .missing"), 1);
        }
        // And on from a minute of that night, as the crew.
        let (game, from) = (Game::load(), pin.minutes[3]);
        for step in [2, 3] {
            browser.click(".stepper button:last-child");
            minute(browser, &words::clock(&c, pin.minutes[step]));
        }
        browser.click(".play-on button.crew");
        browser.wait_for(CHOICE);
        browser.wait_for_address(&format!("/{}", address(Page::Play(Side::Crew), Locale::En)));
        let told = browser.read("[...document.querySelectorAll('.with')].map((it) => it.innerText).join()");
        assert!(told.contains(&format::clock(from)), "it goes on from {from}: {told}");
        let pin = game.world.control("sim-pin").map(|it| c.format(game.world.controls[it.index()].name, &[]));
        assert!(told.contains(&pin.unwrap_or_default()), "what was chosen goes with it: {told}");
    });
}
