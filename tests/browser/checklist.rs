//! The checklist: marks that stay, and the pages that need no application.

use long_night::i18n::Locale;
use long_night::share::route::Page;
use long_night::story::Game;
use long_night::{arg, text};

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::play::address;

fn mark(browser: &Browser, item: &str, nth: usize) {
    browser.click(&format!("#{item} [role=radiogroup] label:nth-of-type({nth})"));
}

fn marks(browser: &Browser) -> String {
    browser.read(
        "[...document.querySelectorAll('input[type=radio]')].filter((it) => it.checked)
           .map((it, _, all) => [...it.closest('[role=radiogroup]').querySelectorAll('input')].indexOf(it)).join('')",
    )
}

#[test]
fn marks_stay_through_a_reload_and_a_switch_of_language() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Checklist, Locale::En));
        assert_eq!(marks(browser), "0".repeat(42));
        mark(browser, "sim-pin", 3);
        mark(browser, "carrier-lock", 4);
        mark(browser, "voicemail-pin", 3);
        mark(browser, "voicemail-pin", 1);
        let after = format!("23{}", "0".repeat(40));
        let counted = |locale| {
            assert_eq!(marks(browser), after);
            let expected = text::checklist_count(&catalog(locale), arg::All(41), arg::Done(1));
            assert_eq!(browser.text("[role=status]"), expected);
        };
        counted(Locale::En);
        browser.reload();
        counted(Locale::En);
        browser.click("button[lang=zh-Hans]");
        browser.wait_until("document.documentElement.lang === 'zh-Hans'");
        counted(Locale::ZhHans);
        browser.reload();
        counted(Locale::ZhHans);
    });
}

#[test]
fn marks_that_cannot_be_read_do_no_harm_to_the_others() {
    with_browser(&Setup::default(), |browser| {
        browser.keep("checklist", "sim-pin=done\nnonsense\nscreen-lock=maybe\nof-a-later-version=done\n");
        browser.open(&address(Page::Checklist, Locale::En));
        assert_eq!(marks(browser), format!("2{}", "0".repeat(41)));
        mark(browser, "screen-lock", 4);
        let kept = browser.kept("checklist").unwrap_or_default();
        assert!(kept.contains("of-a-later-version=done\n"), "{kept}");
    });
}

#[test]
fn the_plain_pages_have_every_item_and_run_nothing() {
    let advice = Game::load().story.advice;
    assert_eq!(advice.len(), 42);
    with_browser(&Setup::default(), |browser| {
        for locale in Locale::ALL {
            browser.visit(&format!("plain.{}.html", locale.tag()));
            assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
            assert_eq!(browser.count("script"), 0);
            assert_eq!(browser.count("main li[id]"), 42);
            let shown = browser.read("document.body.innerText");
            let c = catalog(locale);
            for item in &advice {
                assert_eq!(browser.count(&format!("#{} details[open]", item.id)), 1);
                let ways = item.devices.iter().map(|it| it.how).chain(item.carriers.iter().map(|it| it.how));
                for message in [item.title, item.why, item.how, item.cost].into_iter().chain(item.warning).chain(ways) {
                    for paragraph in c.format(message, &[]).split("\n\n") {
                        assert!(shown.contains(paragraph), "{} misses {paragraph:?}", item.id);
                    }
                }
            }
            let other = if locale == Locale::En { Locale::ZhHans } else { Locale::En };
            browser.click(&format!("a[hreflang={}]", other.tag()));
            browser.wait_until(&format!("document.documentElement.lang === '{}'", other.tag()));
        }
    });
}
