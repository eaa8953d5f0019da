//! Which language is spoken, where it is switched, and what addresses say.

use i18n::Locale;
use share::route::Page;
use share::titles::title;
use world::model::Side;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::play::{Rule, address, choose, come_to_the_end, decisions, it_speaks};

fn asked_for(languages: &'static str) -> Setup {
    Setup { languages, ..Setup::default() }
}

fn language(browser: &Browser) -> String {
    browser.read("document.documentElement.lang")
}

#[test]
fn a_chinese_browser_gets_chinese_and_the_address_says_so() {
    with_browser(&asked_for("zh-CN,zh"), |browser| {
        browser.open("");
        it_speaks(browser, Locale::ZhHans);
        assert_eq!(browser.address(), "/home.zh-Hans.html");
        // Whoever sends an address sends its language.
        browser.open("?lang=en");
        it_speaks(browser, Locale::En);
    });
}

#[test]
fn a_british_browser_gets_english_and_the_address_says_so() {
    with_browser(&asked_for("en-GB,en"), |browser| {
        browser.open("");
        it_speaks(browser, Locale::En);
        assert_eq!(browser.address(), "/home.en.html");
        browser.open("?lang=zh-CN");
        it_speaks(browser, Locale::ZhHans);
    });
}

#[test]
fn the_first_language_that_is_spoken_here_wins() {
    with_browser(&asked_for("fr-FR,zh-TW,en"), |browser| {
        browser.open("");
        it_speaks(browser, Locale::ZhHans);
    });
}

#[test]
fn what_an_address_says_besides_does_no_harm() {
    with_browser(&asked_for("zh-CN,zh"), |browser| {
        let queries = [
            ("?lang=xx", ""),
            ("?lang=", ""),
            ("?lang", ""),
            ("?page=nowhere", ""),
            ("?utm_source=a&lang=xx&role=x&page=%", "?utm_source=a"),
            ("?&&=&%F0", "?=&%F0"),
        ];
        for (query, stays) in queries {
            browser.open(query);
            assert_eq!(browser.address(), format!("/home.zh-Hans.html{stays}"), "{query}");
            assert_eq!(browser.text("h1"), browser.text(".home h1"));
        }
        // What others put there stays, whichever page the reader goes to.
        browser.open("?fbclid=1&page=play&lang=en&role=attacker&x=b");
        it_speaks(browser, Locale::En);
        assert_eq!(browser.address(), format!("/{}?fbclid=1&x=b", address(Page::Play(Side::Crew), Locale::En)));
        browser.click(&format!("nav a[href='{}?fbclid=1&x=b']", address(Page::About, Locale::En)));
        browser.wait_for_address(&format!("/{}?fbclid=1&x=b", address(Page::About, Locale::En)));
        browser.speak(Locale::ZhHans);
        browser.wait_for_address(&format!("/{}?fbclid=1&x=b", address(Page::About, Locale::ZhHans)));
    });
}

#[test]
fn a_former_address_leads_to_the_page_s_file() {
    with_browser(&asked_for("en-GB,en"), |browser| {
        let former = [
            ("?page=checkup&lang=zh-Hans", "checkup.zh-Hans.html"),
            ("index.html?lang=en&page=emergency", "emergency.en.html"),
            ("play.en.html?role=attacker", "play-attacker.en.html"),
            ("checklist.en.html?lang=zh-TW&from=a", "checklist.zh-Hans.html?from=a"),
            ("checklist.zh-Hans.html?lang=es", "checklist.zh-Hans.html"),
            ("?page=case&names=case", "case.en.html?names=case"),
        ];
        for (query, file) in former {
            browser.open(query);
            browser.wait_for_address(&format!("/{file}"));
        }
    });
}

#[test]
fn the_language_is_switched_everywhere_and_the_page_stays() {
    with_browser(&asked_for("en-GB,en"), |browser| {
        for page in Page::ALL {
            browser.open(&address(page, Locale::En));
            for locale in [Locale::ZhHans, Locale::En] {
                switch(browser, page, locale);
            }
        }
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        choose(browser, 0);
        switch(browser, Page::Play(Side::Owner), Locale::ZhHans);
        assert_eq!(decisions(browser), 1);
        come_to_the_end(browser, Side::Owner, Locale::ZhHans, Rule::First);
        switch(browser, Page::Play(Side::Owner), Locale::En);
        assert_eq!(browser.count(".debrief"), 1);
        // Links go on in the language.
        browser.click(&format!("nav a[href='{}']", address(Page::About, Locale::En)));
        browser.wait_for(".about");
        it_speaks(browser, Locale::En);
    });
}

fn switch(browser: &Browser, page: Page, locale: Locale) {
    browser.speak(locale);
    it_speaks(browser, locale);
    assert_eq!(browser.address(), format!("/{}", address(page, locale)));
    let current =
        browser.read("[...document.querySelectorAll('.switch [aria-current=true]')].map((it) => it.lang).join()");
    assert_eq!(current, locale.tag());
}

#[test]
fn back_and_forward_go_from_page_to_page() {
    with_browser(&asked_for("en-GB,en"), |browser| {
        let pages = [Page::Home, Page::Play(Side::Owner), Page::Checklist, Page::About];
        let addresses = pages.map(|page| address(page, Locale::En));
        let titles = pages.map(|page| title(&catalog(Locale::En), page));
        let here = |at: usize| {
            browser.wait_for_value("location.pathname", &format!("/{}", addresses[at]));
            browser.wait_for_value("document.title", &titles[at]);
            browser.wait_without(".coming");
        };
        browser.open(&addresses[0]);
        for (at, to) in addresses.iter().enumerate().skip(1) {
            browser.click(&format!(".around a[href='{to}'], .roles a[href='{to}']"));
            here(at);
            browser.wait_for_value("document.activeElement.id", "new");
            if to.contains("play") {
                choose(browser, 0);
            }
        }
        browser.back();
        here(2);
        browser.back();
        here(1);
        assert_eq!(decisions(browser), 1);
        browser.forward();
        here(2);
        // A driver that is told twice at once goes back once.
        browser.back();
        here(1);
        browser.back();
        browser.wait_for_count(".transcript li", 0);
        browser.back();
        here(0);
        // The language belongs to the address.
        browser.speak(Locale::ZhHans);
        browser.forward();
        here(1);
        assert_eq!(language(browser), "en");
        browser.back();
        browser.wait_for_value("document.documentElement.lang", "zh-Hans");
        browser.wait_for_value("document.title", &title(&catalog(Locale::ZhHans), Page::Home));
    });
}
