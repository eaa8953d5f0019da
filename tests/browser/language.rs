//! Which language is spoken, where it is switched, and what addresses say.

use long_night::i18n::Locale;
use long_night::share::route::Page;
use long_night::text;
use long_night::world::model::Side;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::play::{Rule, address, choose, decisions, it_speaks, play_to_the_end};

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
        assert_eq!(browser.address(), "/?lang=zh-Hans");
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
        assert_eq!(browser.address(), "/?lang=en");
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
        for query in ["?lang=xx", "?lang=", "?lang", "?page=nowhere", "?utm_source=a&lang=xx&role=x&page=%", "?&&=&%F0"]
        {
            browser.open(query);
            assert_eq!((browser.address().as_str(), browser.text("h1")), ("/?lang=zh-Hans", browser.text(".home h1")));
        }
        browser.open("?fbclid=1&page=play&lang=en&role=attacker&x=<b>");
        it_speaks(browser, Locale::En);
        assert_eq!(browser.address(), format!("/{}", address(Page::Play(Side::Crew), Locale::En)));
    });
}

#[test]
fn the_language_is_switched_everywhere_and_the_page_stays() {
    with_browser(&asked_for("en-GB,en"), |browser| {
        for page in Page::ALL {
            browser.open(&address(page, Locale::En));
            for locale in [Locale::ZhHans, Locale::En, Locale::ZhHans] {
                switch(browser, page, locale);
            }
        }
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        choose(browser, 0);
        switch(browser, Page::Play(Side::Owner), Locale::ZhHans);
        assert_eq!(decisions(browser), 1);
        play_to_the_end(browser, Rule::First, |_| ());
        switch(browser, Page::Play(Side::Owner), Locale::En);
        assert_eq!(browser.count(".debrief"), 1);
        // Links go on in the language.
        browser.click(&format!("nav a[href='{}']", address(Page::About, Locale::En)));
        it_speaks(browser, Locale::En);
    });
}

fn switch(browser: &Browser, page: Page, locale: Locale) {
    let button = format!("button[lang={}]", locale.tag());
    browser.click(&button);
    browser.wait_until(&format!("document.documentElement.lang === '{}'", locale.tag()));
    it_speaks(browser, locale);
    assert_eq!(browser.address(), format!("/{}", address(page, locale)));
    assert_eq!(browser.read(&format!("document.querySelector('{button}').ariaPressed")), "true");
}

#[test]
fn back_and_forward_go_from_page_to_page() {
    with_browser(&asked_for("en-GB,en"), |browser| {
        let pages = [Page::Home, Page::Play(Side::Owner), Page::Checklist, Page::About];
        let addresses = pages.map(|page| address(page, Locale::En));
        browser.open(&addresses[0]);
        let mut titles = vec![browser.title()];
        for to in &addresses[1..] {
            browser.click(&format!("a[href='{to}']"));
            browser.wait_until(&format!("location.search === '{to}'"));
            if to.contains("play") {
                choose(browser, 0);
            }
            titles.push(browser.title());
        }
        let here = |at: usize| {
            browser.wait_until(&format!("location.search === '{}'", addresses[at]));
            browser.wait_until(&format!("document.title === '{}'", titles[at]));
            assert_eq!(browser.read("document.activeElement.id"), "new");
        };
        browser.back();
        here(2);
        browser.back();
        here(1);
        assert_eq!(decisions(browser), 1);
        browser.forward();
        here(2);
        browser.back();
        browser.back();
        here(0);
        // The language belongs to the address.
        browser.click("button[lang=zh-Hans]");
        browser.forward();
        here(1);
        assert_eq!(language(browser), "en");
        browser.back();
        browser.wait_until("document.documentElement.lang === 'zh-Hans'");
        let title = text::app_title(&catalog(Locale::ZhHans));
        browser.wait_until(&format!("document.title === '{title}'"));
    });
}
