//! Where the application cannot run, the page says so and leads to the checklist.

use long_night::i18n::Locale;
use long_night::text;
use serde_json::json;

use crate::browser::{Browser, Setup, catalog, with_browser};

/// The one part of the start page that is shown has this class, is in this language and says this.
fn only_this_is_shown(browser: &Browser, class: &str, locale: Locale, words: &str) {
    browser.wait_until(&format!("document.querySelector('.boot.{class}[lang={}]').offsetHeight", locale.tag()));
    let shown = browser.read(
        "[...document.querySelectorAll('.boot')].filter((it) => it.offsetHeight).map((it) => it.className).join()",
    );
    assert_eq!(shown, format!("boot {class}"));
    assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
    let seen = browser.read("document.querySelector('#app').innerText");
    for paragraph in words.split("\n\n") {
        assert!(seen.contains(paragraph), "{paragraph:?} is not in {seen:?}");
    }
}

/// The link that is shown leads to the checklist in this language.
fn it_leads_to_the_checklist(browser: &Browser, class: &str, locale: Locale) {
    browser.click(&format!(".boot.{class}[lang={}] a", locale.tag()));
    browser.wait_until("document.querySelectorAll('main li[id]').length === 42");
    assert_eq!(browser.address(), format!("/plain.{}.html", locale.tag()));
    assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
}

fn without_webassembly(languages: &'static str, query: &str, locale: Locale) {
    let setup = Setup {
        languages,
        before: "delete window.WebAssembly;",
        expected: &["WebAssembly is not defined"],
        ..Setup::default()
    };
    with_browser(&setup, |browser| {
        browser.visit(query);
        only_this_is_shown(browser, "no-wasm", locale, &text::fallback_reason(&catalog(locale)));
        it_leads_to_the_checklist(browser, "no-wasm", locale);
    });
}

#[test]
fn without_webassembly_a_chinese_browser_is_led_to_the_checklist() {
    without_webassembly("zh-CN,zh", "", Locale::ZhHans);
}

#[test]
fn without_webassembly_an_english_browser_is_led_to_the_checklist() {
    without_webassembly("en-GB,en", "", Locale::En);
}

#[test]
fn without_webassembly_the_address_says_the_language() {
    without_webassembly("en-GB,en", "?page=play&lang=zh-Hans", Locale::ZhHans);
}

#[test]
fn without_webassembly_a_language_that_is_not_spoken_is_left_out_of_account() {
    without_webassembly("fr-FR,zh-TW,en", "?lang=xx", Locale::ZhHans);
}

/// What the server does not give out is said, and got when it is tried again.
fn without_a_file(end: &'static str, languages: &'static str, locale: Locale) {
    let setup = Setup { languages, withheld: Some(end), expected: &["404", "expected magic word"], ..Setup::default() };
    with_browser(&setup, |browser| {
        browser.visit("?page=checklist");
        let words = text::fallback_failed(&catalog(locale));
        only_this_is_shown(browser, "failed", locale, &words);
        // Once more in vain.
        browser.run("window.old = true");
        retry(browser, locale);
        browser.wait_until("!window.old");
        only_this_is_shown(browser, "failed", locale, &words);
        browser.server.relent();
        retry(browser, locale);
        browser.wait_for("#main h1");
        assert_eq!(browser.count(".checklist"), 1, "the page that was wanted");
        assert_eq!(browser.count(".boot"), 0);
    });
}

fn retry(browser: &Browser, locale: Locale) {
    browser.click(&format!(".boot.failed[lang={}] a[href='']", locale.tag()));
}

#[test]
fn without_the_wasm_file_one_is_told_and_can_try_again() {
    without_a_file(".wasm", "en-GB,en", Locale::En);
}

#[test]
fn without_the_script_file_one_is_told_and_can_try_again() {
    without_a_file(".js", "zh-CN,zh", Locale::ZhHans);
}

#[test]
fn without_scripts_the_checklist_is_still_linked_in_both_languages() {
    // The browser gives up on preloaded scripts that may not run.
    with_browser(&Setup { expected: &[".js"], ..Setup::default() }, |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        browser.visit("");
        for locale in Locale::ALL {
            browser.click(&format!("noscript [lang={}] a", locale.tag()));
            assert_eq!(browser.address(), format!("/plain.{}.html", locale.tag()));
            browser.back();
        }
    });
}
