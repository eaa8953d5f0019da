//! The large-print edition: one matter a screen, letters and buttons of the guideline's sizes, read aloud.
//!
//! The sizes are those of the Chinese ministry's design specification for old people's use of mobile
//! applications (April 2021): main text of 18 points or more, what is most important of 30 (1.1), lines 1.3
//! apart (1.2), what is pressed 60 by 60 (2.1). Points of paper are counted: 18 of them are 24 pixels.

use content::text;
use i18n::Locale;
use serde_json::{Value, json};
use share::route::Page;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::play::address;

const PHONE: (u32, u32) = (360, 740);

/// A page in large print.
fn large(page: Page, locale: Locale) -> String {
    format!("{}?size=large", address(page, locale))
}

/// What of the card on the screen is smaller than it has to be, or wider than the screen.
fn too_small(browser: &Browser) -> Value {
    browser.run(
        "const wrong = [], seen = (it) => it.getClientRects().length && !it.closest('.unseen');
         const say = (it, what) => wrong.push(`${what}: ${it.outerHTML.slice(0, 120)}`);
         for (const it of document.querySelectorAll('.deck *')) {
           if (!seen(it)) continue;
           const style = getComputedStyle(it), size = parseFloat(style.fontSize);
           const words = [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
           if (words && size < (it.closest('small, h4, .turn span') ? 19.2 : 24)) say(it, `${size} px`);
           if (it.tagName === 'H1' && size < 30) say(it, `a title of ${size} px`);
           if (it.matches('p, h1') && parseFloat(style.lineHeight) < 1.3 * size) say(it, 'lines too close');
           const box = it.getBoundingClientRect();
           if (it.matches('button, a') && Math.min(box.width, box.height) < 60) say(it, `${box.width} by ${box.height}`);
           if (box.right > innerWidth + 1 || box.left < -1) say(it, 'wider than the screen');
         }
         return wrong;",
    )
}

/// The title of the one card on the screen, once it has the focus.
fn title(browser: &Browser) -> String {
    browser.wait_until("document.activeElement?.matches('.deck .here h1')");
    assert_eq!(browser.read("[...document.querySelectorAll('.leaf')].filter((it) => it.offsetParent).length"), "1");
    browser.text(".deck .here h1")
}

/// Goes to the next card; its title.
fn next(browser: &Browser) -> String {
    browser.run("document.activeElement.blur()");
    browser.click(".turn .first");
    title(browser)
}

/// Looks at each card from this one on; how many there are.
fn go_through(browser: &Browser) -> usize {
    let mut cards = 1;
    loop {
        assert_eq!(too_small(browser), json!([]), "{}", browser.text(".deck .here h1"));
        if browser.count(".turn .first") == 0 {
            return cards;
        }
        let _title = next(browser);
        cards += 1;
    }
}

#[test]
fn each_emergency_begins_with_a_number_and_goes_step_by_step() {
    let known = content::emergency();
    for locale in Locale::ALL {
        with_browser(&Setup { viewport: PHONE, ..Setup::default() }, |browser| {
            let c = catalog(locale);
            browser.open(&large(Page::Emergency, locale));
            assert_eq!(browser.text(".deck .here h1"), text::emergency_title(&c));
            assert_eq!(too_small(browser), json!([]));
            for (at, situation) in known.situations.iter().enumerate() {
                browser.click_nth(".deck .choices button", at);
                assert_eq!(title(browser), c.format(situation.title, &[]));
                let end = browser.read("document.querySelector('.here .calls a').getBoundingClientRect().bottom < 740");
                assert_eq!(end, "true", "{}: the number is not on the first screen", situation.id);
                let first = situation.steps.first().and_then(|id| known.step(id)).expect("it has steps");
                let entries = if at == 0 {
                    // Its own steps, the end of the first part, then all others.
                    let cards = go_through(browser);
                    assert_eq!(cards, known.steps().count() + 2, "{}", situation.id);
                    cards
                } else {
                    assert_eq!(too_small(browser), json!([]), "{}", situation.id);
                    assert_eq!(next(browser), c.format(first.title, &[]));
                    2
                };
                // Each card is an entry of the history.
                for _ in 0..entries {
                    browser.back();
                }
                browser.wait_for(".deck .here .choices");
            }
        });
    }
}

#[test]
fn the_one_thing_is_done_card_by_card_and_the_sentence_is_another_one_then() {
    for locale in Locale::ALL {
        with_browser(&Setup { viewport: PHONE, ..Setup::default() }, |browser| {
            let c = catalog(locale);
            browser.open(&large(Page::Checkup, locale));
            browser.click("#as-student");
            browser.wait_for(".result[aria-busy=false] .deck");
            assert_eq!(browser.address(), format!("/{}", large(Page::Result, locale)));
            let before = browser.text(".deck .here h1");
            assert!(before.contains('\u{a5}'), "{before}");
            assert!(go_through(browser) > 3);
            assert_eq!(browser.text(".deck .here h1"), text::large_finish(&c));
            browser.click(".deck .here .first");
            browser.wait_until(&format!(
                "document.querySelector('.result[aria-busy=false] .deck .here h1')?.innerText !== {}
                 && document.querySelector('.deck .here h1').innerText.includes('\u{a5}')",
                json!(before)
            ));
            assert!(browser.count(".turn button.first") == 1 && browser.count(".turn button") == 1, "the first card");
        });
    }
}

#[test]
fn three_for_today_are_marked_and_the_edition_is_left_and_kept() {
    let locale = Locale::ZhHans;
    with_browser(&Setup { viewport: PHONE, languages: "zh-CN,zh", ..Setup::default() }, |browser| {
        let c = catalog(locale);
        browser.open(&address(Page::Checklist, locale));
        browser.click(".bar .size");
        assert_eq!(title(browser), text::three_label(&c));
        assert_eq!(browser.address(), format!("/{}", large(Page::Checklist, locale)));
        assert_eq!(browser.count(".deck .choices button"), 3);
        // One button and one address; a reload and another page keep it.
        browser.open(&address(Page::Checklist, locale));
        browser.wait_for(".deck .choices");
        let first = browser.text(".deck .choices button");
        browser.click(".deck .choices button");
        assert_eq!(title(browser), first);
        while browser.count(".deck .here .row .first") == 0 {
            let _title = next(browser);
            assert_eq!(too_small(browser), json!([]));
        }
        browser.run("document.activeElement.blur()");
        browser.click(".deck .here .row .first");
        assert_eq!(title(browser), text::three_label(&c));
        assert_eq!(browser.text(".deck .choices button"), text::large_is_done(&c, &first));
        assert!(browser.kept("checklist").is_some_and(|kept| kept.contains("done")));
        browser.click_nth(".leave button", 1);
        browser.wait_for(".checklist .three");
        assert_eq!(browser.address(), format!("/{}", address(Page::Checklist, locale)));
        assert_eq!(browser.kept("size"), None);
        assert_eq!(browser.count(".three .items > li.done"), 1);
    });
}

/// Stands for the voices of a device: a server's, and its own. What is read is written down.
const VOICES: &str = "
    const speech = new EventTarget();
    window.said = [];
    Object.assign(speech, {
      speaking: false, pending: false,
      getVoices: () => window.mute ? [] : [
        { lang: 'zh-CN', localService: false, name: 'a server' },
        { lang: 'zh-HK', localService: true, name: 'Cantonese' },
        { lang: 'zh_CN', localService: true, name: 'own' },
      ],
      speak(words) { window.said.push([words.voice.name, words.text]); this.speaking = true; this.words = words; },
      cancel() { this.speaking = false; },
    });
    window.SpeechSynthesisUtterance = class extends EventTarget { constructor(text) { super(); this.text = text; } };
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
";

#[test]
fn a_card_is_read_aloud_by_a_voice_of_the_device_and_by_no_other() {
    with_browser(&Setup { viewport: PHONE, before: VOICES, ..Setup::default() }, |browser| {
        let c = catalog(Locale::ZhHans);
        browser.open(&large(Page::Emergency, Locale::ZhHans));
        browser.wait_for(".read-aloud button");
        assert_eq!(browser.text(".read-aloud button"), text::large_read(&c));
        browser.click(".read-aloud button");
        browser.wait_until(&format!(
            "document.querySelector('.read-aloud button').innerText === {}",
            json!(text::large_hush(&c))
        ));
        let said = browser.run("return window.said");
        assert_eq!(said[0][0], "own");
        let words = format!("{}\n{}", text::emergency_title(&c), text::emergency_which(&c));
        assert_eq!(said[0][1], json!(words));
        // At its end the button offers it again; with another card it is not read on.
        browser.run("speechSynthesis.speaking = false; speechSynthesis.words.dispatchEvent(new Event('end'))");
        let ready =
            format!("document.querySelector('.read-aloud button').innerText === {}", json!(text::large_read(&c)));
        browser.wait_until(&ready);
        browser.click(".read-aloud button");
        browser.click(".deck .choices button");
        browser.wait_until(&ready);
        assert_eq!(browser.read("speechSynthesis.speaking"), "false");
        // In English there is no voice of the device's own here, so there is no button.
        browser.open(&large(Page::Emergency, Locale::En));
        browser.wait_for(".deck");
        assert_eq!(browser.count(".read-aloud"), 0);
    });
}
