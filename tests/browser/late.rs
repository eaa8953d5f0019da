//! What comes after the first scene: what is played without it, and how it is missed.

use content::text;
use i18n::Locale;
use share::route::Page;
use share::titles::title;
use world::model::Side;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::play::{CHOICE, address, choose};

/// The worker that keeps the site asks for all of it, nobody knows when: so there is none.
const NO_WORKER: &str = "delete Navigator.prototype.serviceWorker;";

/// A browser with a page in it that has asked for what begins so, and is not given it.
fn without(start: &'static str, address: &str, test: impl Fn(&Browser)) {
    let setup = Setup { withheld: Some(start), before: NO_WORKER, expected: &["404"], ..Setup::default() };
    with_browser(&setup, |browser| {
        browser.visit(address);
        browser.wait_for("#main h1");
        browser.wait_for_that("it is asked for", || match browser.server.refused() {
            0 => Err(start.to_owned()),
            _ => Ok(()),
        });
        test(browser);
    });
}

/// The page says in a language that something did not come, and brings it once the server gives it out.
fn it_is_said_and_tried_again(browser: &Browser, locale: Locale, then: &str) {
    browser.wait_for(".missing button");
    browser.wait_for_text("#main h1", &text::coming_failed(&catalog(locale)));
    browser.server.relent();
    browser.click(".missing button");
    browser.wait_until(then);
    browser.wait_without(".coming, .missing");
}

#[test]
fn the_owners_night_needs_nothing_late_and_a_page_that_does_says_so() {
    let play = address(Page::Play(Side::Owner), Locale::En);
    without("words-en-late-", &play, |browser| {
        browser.wait_for(CHOICE);
        for _ in 0..5 {
            choose(browser, 0);
        }
        assert_eq!(browser.server.refused(), 1, "what nobody needs yet is not asked for with every picture");
        let seen = browser.read("document.querySelector('#app').textContent");
        assert!(!seen.contains("{#"), "a word that comes late: {seen}");
        browser.click(&format!("nav a[href='{}']", address(Page::Checklist, Locale::En)));
        it_is_said_and_tried_again(browser, Locale::En, "document.querySelector('.checklist')");
        browser.back();
        browser.wait_for(CHOICE);
        // Nothing is lost.
        browser.wait_for_count(".transcript li", 5);
    });
}

#[test]
fn a_language_whose_words_do_not_come_is_missed_aloud_and_the_other_stays() {
    let switch = |browser: &Browser, locale: Locale| {
        browser.click(&format!(".switch a[lang={}]", locale.tag()));
    };
    without("words-zh-Hans-", "?lang=en", |browser| {
        let title =
            |locale| format!("document.querySelector('h1').innerText === {:?}", text::app_title(&catalog(locale)));
        browser.wait_until(&title(Locale::En));
        switch(browser, Locale::ZhHans);
        browser.wait_for(".missing button");
        switch(browser, Locale::En);
        browser.wait_until(&title(Locale::En));
        switch(browser, Locale::ZhHans);
        it_is_said_and_tried_again(browser, Locale::En, &title(Locale::ZhHans));
        browser.wait_for_value("document.documentElement.lang", Locale::ZhHans.tag());
    });
}

#[test]
fn a_late_page_that_is_opened_first_begins_at_its_top() {
    with_browser(&Setup::default(), |browser| {
        for page in [Page::Checklist, Page::Case, Page::Emergency] {
            browser.open(&address(page, Locale::En));
            // Once it is drawn; what is done then was done.
            browser.wait_for_value("document.title", &title(&catalog(Locale::En), page));
            assert_eq!(browser.read("scrollY"), "0", "{page:?}: the way around is scrolled away");
        }
    });
}

/// Remembers whether there was ever a page that was still to come.
const WATCH: &str = "
    window.heads = [];
    new MutationObserver(() => {
      const head = document.querySelector('#main h1')?.textContent;
      if (head && heads.at(-1) !== head) heads.push(head);
    }).observe(document, { childList: true, subtree: true });";

#[test]
fn a_late_page_opened_first_stays_as_it_was_written_until_it_is_there() {
    with_browser(&Setup { before: WATCH, ..Setup::default() }, |browser| {
        for (file, page) in [("checkup", Page::Checkup), ("emergency", Page::Emergency), ("case", Page::Case)] {
            browser.visit(&format!("{file}.{}.html", Locale::En.tag()));
            browser.wait_until("document.documentElement.dataset.late === 'ready' && !document.querySelector('.boot')");
            browser.wait_for("#main h1[id=new]");
            let heads = browser.run("return window.heads");
            assert_eq!(heads.as_array().map(Vec::len), Some(1), "{page:?}: {heads}");
        }
    });
}
