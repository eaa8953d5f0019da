//! The emergency: in a hurry, in both languages, with ticks and numbers that stay until erased.

use content::text;
use i18n::Locale;
use serde_json::json;
use share::numbers::Numbers;
use share::route::Page;
use world::emergency::{Contact, Emergency, Kind, Region};

use crate::browser::{Browser, Key, Setup, catalog, renewed, with_browser};
use crate::play::address;

const PHONE: (u32, u32) = (360, 740);

/// Every step's words, every number as a link that rings, every source: all of it is on the page.
fn it_is_all_there(browser: &Browser, known: &Emergency, locale: Locale) {
    let c = catalog(locale);
    let shown = browser.read("document.body.innerText");
    let folded = browser.read("document.querySelector('.now').textContent");
    for situation in &known.situations {
        assert_eq!(browser.count(&format!("#if-{} ol li", situation.id)), situation.steps.len(), "{}", situation.id);
        for words in [situation.title, situation.text].map(|id| c.format(id, &[])) {
            assert!(folded.contains(&words), "{} misses {words:?}", situation.id);
        }
    }
    for step in known.steps() {
        assert_eq!(browser.count(&format!("#step-{}", step.id)), 1, "{}", step.id);
        for id in [Some(step.title), Some(step.text), step.say, step.avoid].into_iter().flatten() {
            let words = c.format(id, &[]);
            assert!(shown.contains(&words), "{} misses {words:?}", step.id);
        }
    }
    let calls: Vec<String> = known.contacts.iter().filter_map(Contact::tel).collect();
    assert!(calls.len() >= 15);
    for call in calls {
        assert_ne!(browser.count(&format!("a[href={}]", json!(call))), 0, "{call}");
    }
    assert_eq!(browser.count(".cited li a[href^=http]"), known.sources.len());
    let foot = browser.text(".cited");
    assert_eq!(foot.matches(&text::cited_checked(&c, "2026-11")).count(), known.sources.len());
    // What is said of a number's hours and cost stands with it, and when that was read.
    let all = browser.read("document.querySelector('.emergency').textContent");
    for reach in known.contacts.iter().filter_map(|it| it.reach) {
        let words = format!("{} {}", c.format(reach, &[]), text::cited_checked(&c, "2026-11"));
        assert!(all.contains(&words), "{words}");
    }
}

/// Where an element ends, in pixels from the top of the screen.
fn end_of(browser: &Browser, css: &str) -> i64 {
    browser
        .run(&format!("return Math.ceil(document.querySelector({}).getBoundingClientRect().bottom)", json!(css)))
        .as_i64()
        .unwrap_or(i64::MAX)
}

#[test]
fn the_page_has_every_step_number_and_source_in_both_languages() {
    let known = content::emergency();
    with_browser(&Setup::default(), |browser| {
        for locale in Locale::ALL {
            browser.open(&address(Page::Emergency, locale));
            it_is_all_there(browser, &known, locale);
        }
    });
}

#[test]
fn the_first_screen_of_a_phone_has_the_number_to_call_whichever_emergency_it_is() {
    let known = content::emergency();
    let within = |browser: &Browser, what: &str, css: &str| {
        let end = end_of(browser, css);
        assert!((1..=i64::from(PHONE.1)).contains(&end), "{}: {what} ends at {end}", browser.address());
    };
    with_browser(&Setup { viewport: PHONE, ..Setup::default() }, |browser| {
        for locale in Locale::ALL {
            for page in [address(Page::Emergency, locale), format!("emergency-file.{}.html", locale.tag())] {
                for letters in [100, 130] {
                    browser.visit(&page);
                    browser.wait_for(".now summary");
                    browser.run(&format!("document.documentElement.style.fontSize = '{letters}%'"));
                    within(browser, "the carrier's number", ".now > .calls a");
                    for situation in &known.situations {
                        let css = format!("#if-{}", situation.id);
                        within(browser, &situation.id, &format!("{css} summary"));
                    }
                    for situation in &known.situations {
                        let css = format!("#if-{}", situation.id);
                        browser.click(&format!("{css} summary"));
                        browser.wait_for(&format!("{css} details[open]"));
                        let own = if situation.call == [Kind::Carrier] {
                            ".now > .calls a"
                        } else {
                            &format!("{css} .calls:not(:empty) a")
                        };
                        within(browser, &situation.id, own);
                        browser.run(&format!("document.querySelector('{css} details').open = false; scrollTo(0, 0)"));
                    }
                }
            }
        }
    });
}

/// On paper each kind of emergency stands open, and all of them on one sheet; in what folds there is nothing,
/// for no sheet for paper reaches in there in every browser.
#[test]
fn on_paper_every_situation_stands_open_without_scripts() {
    let known = content::emergency();
    with_browser(&Setup { viewport: (680, 1000), ..Setup::default() }, |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        for locale in Locale::ALL {
            for page in [format!("emergency.{}.html", locale.tag()), format!("emergency-file.{}.html", locale.tag())] {
                browser.visit(&page);
                assert_eq!(browser.count(".situation details > :not(summary)"), 0);
                let shown = "[...document.querySelectorAll('.now ol')]
                    .filter((it) => it.getBoundingClientRect().height > 0).length";
                assert_eq!(browser.read(shown), "0", "{page}");
                browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
                browser.wait_for_value(shown, &known.situations.len().to_string());
                let (c, all) = (catalog(locale), browser.read("document.querySelector('.now').innerText"));
                for situation in &known.situations {
                    let steps = situation.steps.iter().filter_map(|id| known.step(id)).map(|step| step.title);
                    for words in [situation.title, situation.text].into_iter().chain(steps).map(|id| c.format(id, &[]))
                    {
                        assert!(all.contains(&words), "{page}, {}: {words}", situation.id);
                    }
                    for contact in known.contacts_of(&situation.call).filter(|it| it.region != Region::Elsewhere) {
                        let given = contact.number.as_deref().or(contact.site()).unwrap_or_default();
                        assert!(all.contains(given), "{page}, {}: {given}", situation.id);
                    }
                }
                // A sheet of A4, less its margins.
                assert!(end_of(browser, ".now") <= 1016, "{page}: {}", end_of(browser, ".now"));
                browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "" }));
            }
        }
    });
}

#[test]
fn the_plain_page_opens_without_scripts_and_needs_no_other_file() {
    let known = content::emergency();
    with_browser(&Setup::default(), |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        for locale in Locale::ALL {
            browser.visit(&format!("emergency-file.{}.html", locale.tag()));
            assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
            assert_eq!(browser.count("script, link[rel=stylesheet], img"), 0);
            assert_eq!(browser.read("performance.getEntriesByType('resource').map((it) => it.name).join()"), "");
            it_is_all_there(browser, &known, locale);
            browser.click("#step-borrow input");
            browser.wait_for_count(".step :checked", 1);
            assert_eq!(browser.count(".face"), 2);
            let other = if locale == Locale::En { Locale::ZhHans } else { Locale::En };
            browser.click(&format!("a[hreflang={}]", other.tag()));
            browser.wait_until(&format!("document.documentElement.lang === '{}'", other.tag()));
        }
    });
}

#[test]
fn without_scripts_and_without_webassembly_the_start_page_leads_there() {
    with_browser(&Setup::default(), |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        for locale in Locale::ALL {
            let plain = format!("emergency.{}.html", locale.tag());
            browser.visit("");
            browser.click(&format!(".pre[lang={}] .also a[href='{plain}']", locale.tag()));
            browser.wait_for_address(&format!("/{plain}"));
            browser.wait_until("document.readyState === 'complete'");
            it_is_all_there(browser, &content::emergency(), locale);
            assert_eq!(browser.count(&format!("a[href='emergency-file.{}.html']", locale.tag())), 1);
        }
    });
    with_browser(&Setup { before: "delete window.WebAssembly;", ..Setup::default() }, |browser| {
        browser.visit("?page=emergency");
        browser.wait_for_address("/emergency.en.html");
        browser.wait_until("document.querySelector('.boot.no-wasm').offsetHeight");
        browser.wait_until("document.readyState === 'complete'");
        it_is_all_there(browser, &content::emergency(), Locale::En);
    });
}

#[test]
fn a_tick_notes_the_time_and_survives_a_reload() {
    with_browser(&Setup::default(), |browser| {
        browser.open("?lang=en");
        browser.click("a[href$='emergency.en.html']");
        browser.wait_for("#step-report-sim");
        let tick = "#step-report-sim .tick";
        browser.click(tick);
        browser.wait_for("#step-report-sim.done");
        let said = browser.text(tick);
        let time = said.split_whitespace().find(|word| word.contains(':')).unwrap_or_default();
        assert!(time.len() == 5, "{said}");
        let kept = browser.kept("emergency").unwrap_or_default();
        assert!(kept.contains("\"report-sim\": \"2") && kept.contains(&format!("T{time}\"")), "{kept}");
        browser.reload();
        browser.wait_for_count(".step.done", 1);
        browser.wait_for_text(tick, &said);
        browser.speak(Locale::ZhHans);
        browser.wait_for_words(tick, time);
        browser.click(tick);
        browser.wait_without(".step.done");
        browser.wait_for_kept("emergency", None);
    });
}

/// Notes a number on the card's page.
fn note(browser: &Browser, name: &str, number: &str) {
    for field in ["whose", "number"] {
        // What was noted before is taken away.
        browser.wait_for_value(&format!("document.querySelector('.note input[name={field}]').value"), "");
    }
    browser.type_into(".note input[name=whose]", name);
    browser.type_into(".note input[name=number]", number);
    browser.press(Key::Enter);
}

#[test]
fn own_numbers_are_kept_shown_on_the_card_and_erased() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Card, Locale::En));
        note(browser, "Bank of Chengdu", "95507");
        browser.wait_for_count(".noted li", 1);
        note(browser, "Sister", "+86 138 0000 0000");
        browser.wait_for_count(".noted li", 2);
        // What looks like a card's number is refused, and says so.
        note(browser, "Card", "6222020200112233");
        browser.wait_for_text(".note [role=status]", &text::own_refused(&catalog(Locale::En)));
        browser.reload();
        browser.wait_for_count(".noted li", 2);
        assert_eq!(browser.count(".face .empty"), 4);
        let first: Vec<String> = browser.text(".face:last-child li").lines().map(str::to_owned).collect();
        assert_eq!(first, ["Bank of Chengdu", "95507"]);
        browser.open(&address(Page::Emergency, Locale::En));
        assert_eq!(browser.count(".own a[href='tel:+8613800000000']"), 1);
        browser.open(&address(Page::Card, Locale::En));
        browser.click(".noted button");
        browser.wait_for_count(".noted li", 1);
        browser.wait_for_kept("numbers", Some(&renewed::<Numbers>("+86 138 0000 0000\tSister\n")));
        browser.open(&address(Page::About, Locale::En));
        let told = browser.read("[...document.querySelectorAll('.kept code')].map((it) => it.innerText).join()");
        assert!(told.contains("emergency") && told.contains("numbers"), "{told}");
        browser.click(".about button");
        browser.wait_for_kept("numbers", None);
        browser.open(&address(Page::Emergency, Locale::En));
        assert_eq!(browser.count(".own"), 0);
    });
}
