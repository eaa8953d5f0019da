//! What every engine has to do: a night by clicks and by keys, the self-check, files, the language,
//! no storage, no server, one file.

use content::text;
use i18n::Locale;
use share::route::Page;
use story::Game;
use world::model::Side;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::engine::Engine;
use crate::guard::{it_is_told, nothing_is_told};
use crate::keyboard::a_night_by_keys;
use crate::play::{
    CHOICE, Rule, address, choose, decisions, it_speaks, play_to_the_end, the_debrief_is_there,
    the_new_heading_has_the_focus,
};
use crate::server::{BLANK, SANDBOX};

fn in_engine(engine: Engine, test: impl FnOnce(&Browser)) {
    with_browser(&Setup { engine, ..Setup::default() }, test);
}

fn what_goes_wrong_is_noticed(engine: Engine) {
    // What a driver runs is a world of its own in some engines: so the page itself errs.
    let before = "
        addEventListener('go-wrong', ({ detail }) => {
          if (detail === 'console') console.error('a mistake');
          if (detail === 'throw') setTimeout(() => { throw new Error('thrown') });
          if (detail === 'reject') Promise.reject(new Error('rejected'));
        });";
    with_browser(&Setup { engine, before, ..Setup::default() }, |browser| {
        // A page of ours would not let it happen; this one has no policy.
        browser.visit(BLANK);
        let cases = [
            ("dispatchEvent(new CustomEvent('go-wrong', { detail: 'console' }))", "a mistake"),
            ("dispatchEvent(new CustomEvent('go-wrong', { detail: 'throw' }))", "thrown"),
            ("dispatchEvent(new CustomEvent('go-wrong', { detail: 'reject' }))", "rejected"),
            ("fetch('nowhere.json')", "404"),
            ("new Image().src = 'http://elsewhere.test/a.png'", "left its origin"),
            ("fetch('https://elsewhere.test/').catch(() => {})", "left its origin"),
            ("navigator.sendBeacon('http://elsewhere.test/b')", "left its origin"),
        ];
        for (script, part) in cases {
            it_is_told(browser, script, part);
        }
        nothing_is_told(browser);
    });
}

fn a_night_is_played_by_clicks(engine: Engine) {
    in_engine(engine, |browser| {
        for (role, locale, rule) in [(Side::Owner, Locale::ZhHans, Rule::First), (Side::Crew, Locale::En, Rule::Turns)]
        {
            browser.open(&address(Page::Home, locale));
            browser.click(&format!(".roles a[href='{}']", address(Page::Play(role), locale)));
            browser.wait_for(CHOICE);
            play_to_the_end(browser, rule, |browser| {
                it_speaks(browser, locale);
                the_new_heading_has_the_focus(browser);
            });
            the_debrief_is_there(browser);
            // What was decided is still there after a reload.
            let end = browser.text("h1");
            browser.reload();
            browser.wait_for_count(".debrief", 1);
            browser.wait_for_text("h1", &end);
        }
    });
}

fn a_night_is_played_by_keys(engine: Engine) {
    in_engine(engine, |browser| a_night_by_keys(browser, Side::Owner, Locale::En, Rule::Last));
}

fn the_check_up_is_done_and_the_list_goes_out_as_a_file(engine: Engine) {
    in_engine(engine, |browser| {
        browser.open(&address(Page::Home, Locale::En));
        browser.click(&format!("nav a[href='{}']", address(Page::Checkup, Locale::En)));
        browser.wait_for(".checkup");
        browser.wait_until("document.activeElement === document.querySelector('h1')");
        let questions = Game::load().story.questions;
        for question in &questions {
            let label = format!("#q-{} label", question.id);
            // Clear of the bar at the foot of the screen.
            browser.run(&format!("document.querySelector('{label}').scrollIntoView({{ block: 'center' }})"));
            browser.click(&label);
        }
        browser.wait_for_count(".question input:checked", questions.len());
        browser.wait_without(".check-next");
        browser.click(".ready .button");
        browser.wait_for(".result[aria-busy=false] .today");
        browser.wait_for_value("document.activeElement.localName", "h1");
        assert_eq!(browser.count(".assumed li"), 0, "all was answered");
        let before = browser.text("h1");
        browser.reload();
        browser.wait_for(".result[aria-busy=false] .today");
        browser.wait_for_text("h1", &before);
        browser.click(&format!("nav a[href='{}']", address(Page::Checklist, Locale::En)));
        browser.wait_for(".checklist");
        // What is for another day is folded.
        browser.run("for (const it of document.querySelectorAll('.checklist .fold')) it.open = true");
        browser.click("#sim-pin [role=radiogroup] label:nth-of-type(3)");
        browser.wait_for("#sim-pin.done");
        let save = text::save_file(&catalog(Locale::En));
        let index = browser.read(&format!(
            "[...document.querySelectorAll('.tools button')].findIndex((it) => it.textContent === {})",
            serde_json::json!(save)
        ));
        browser.click_nth(".tools button", index.parse().expect("there is such a button"));
        let file: serde_json::Value =
            serde_json::from_str(&browser.saved("long-night-checklist.json")).expect("it is JSON");
        assert!(file.to_string().contains("sim-pin"), "{file}");
    });
}

fn the_language_is_switched_in_the_middle_of_a_night(engine: Engine) {
    in_engine(engine, |browser| {
        for page in Page::ALL {
            browser.open(&address(page, Locale::En));
            it_speaks(browser, Locale::En);
            switch(browser, Locale::ZhHans);
            browser.wait_for_address(&format!("/{}", address(page, Locale::ZhHans)));
        }
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        choose(browser, 0);
        for locale in [Locale::ZhHans, Locale::En] {
            switch(browser, locale);
            assert_eq!(decisions(browser), 1);
        }
    });
}

fn switch(browser: &Browser, locale: Locale) {
    // The switch stands at the head of the page: a reader scrolls up to it.
    browser.run("scrollTo(0, 0)");
    browser.speak(locale);
    it_speaks(browser, locale);
}

/// What refuses storage where a frame cannot be used for it.
const REFUSE: &str = "
    const refuse = { get() { throw new DOMException('refused', 'SecurityError'); } };
    for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, refuse);";

fn without_storage_it_is_played_in_memory(engine: Engine) {
    // To WebKit, a frame without an origin is another site than its own: the policy of the page
    // lets it load nothing there, and what there is to read is all there is.
    let before = if engine == Engine::WebKit { REFUSE } else { "" };
    with_browser(&Setup { engine, before, ..Setup::default() }, |browser| {
        if before.is_empty() {
            browser.visit(SANDBOX);
            browser.enter_frame();
        } else {
            browser.open(&address(Page::Play(Side::Owner), Locale::En));
        }
        let c = catalog(Locale::En);
        let cause = if before.is_empty() { text::storage_refused_frame(&c) } else { text::storage_refused(&c) };
        browser.wait_for_words(".notices [role=status]", &cause);
        let rounded = "getComputedStyle(document.querySelector('.choice')).borderRadius";
        assert_ne!(browser.read(rounded), "0px", "it has no style");
        for made in 1..=3 {
            choose(browser, 0);
            assert_eq!(decisions(browser), made);
        }
        browser.click("nav a[href*=checklist]");
        browser.wait_for(".checklist h1");
    });
}

/// The same tests in each engine.
macro_rules! in_each_engine {
    ($($engine:ident: $variant:ident),*) => { $(
        mod $engine {
            use super::Engine;

            #[test]
            fn everything_works_without_the_server() {
                crate::offline::everything_works_without_the_server(Engine::$variant);
            }

            #[test]
            fn the_one_file_plays_from_a_disk() {
                crate::onefile::from_a_disk(Engine::$variant);
            }

            #[test]
            fn the_one_file_plays_in_a_frame() {
                crate::onefile::in_a_frame(Engine::$variant);
            }

            #[test]
            fn in_a_frame_without_downloads_the_text_of_a_file_is_there_to_copy() {
                crate::handover::in_a_frame_without_downloads_the_text_of_a_file_is_there_to_copy(Engine::$variant);
            }

            #[test]
            fn what_goes_wrong_is_noticed() {
                super::what_goes_wrong_is_noticed(Engine::$variant);
            }

            #[test]
            fn a_night_is_played_by_clicks() {
                super::a_night_is_played_by_clicks(Engine::$variant);
            }

            #[test]
            fn a_night_is_played_by_keys() {
                super::a_night_is_played_by_keys(Engine::$variant);
            }

            #[test]
            fn the_check_up_is_done_and_the_list_goes_out_as_a_file() {
                super::the_check_up_is_done_and_the_list_goes_out_as_a_file(Engine::$variant);
            }

            #[test]
            fn the_language_is_switched_in_the_middle_of_a_night() {
                super::the_language_is_switched_in_the_middle_of_a_night(Engine::$variant);
            }

            #[test]
            fn without_storage_it_is_played_in_memory() {
                super::without_storage_it_is_played_in_memory(Engine::$variant);
            }
        }
    )* };
}

in_each_engine!(chromium: Chromium, firefox: Firefox, webkit: WebKit);
