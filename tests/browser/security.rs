//! What a page may do: run its own scripts, and nothing that anybody could slip into it; reach its
//! own origin, and no other.

use i18n::Locale;
use serde_json::json;
use share::numbers::Numbers;
use share::route::Page;
use world::model::Side;

use crate::browser::{Browser, Setup, renewed, with_browser};
use crate::play::{Rule, address, come_to_the_end};

/// Notes whatever the policy of a page forbids.
const WATCH: &str = "
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) =>
        violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`));";

fn nothing_was_forbidden(browser: &Browser, where_: &str) {
    assert_eq!(browser.read("violations.join('; ')"), "", "{where_}");
}

#[test]
fn no_page_does_what_its_policy_forbids() {
    with_browser(&Setup { before: WATCH, ..Setup::default() }, |browser| {
        for page in Page::ALL {
            browser.open(&address(page, Locale::En));
            assert_eq!(browser.count("meta[http-equiv=Content-Security-Policy]"), 1);
            browser.wait_until("document.documentElement.dataset.offline === 'ready'");
            nothing_was_forbidden(browser, &address(page, Locale::En));
        }
        for file in ["index", "checklist.en", "play.zh-Hans", "emergency-file.en", "sources.en", "long-night"] {
            browser.visit(&format!("{file}.html"));
            browser.wait_until("document.readyState === 'complete'");
            nothing_was_forbidden(browser, file);
        }
        come_to_the_end(browser, Side::Owner, Locale::ZhHans, Rule::First);
        nothing_was_forbidden(browser, "a night and its debrief");
        // The words come one after the other, which takes a style of each.
        browser.keep("reading", "paced");
        browser.open(&address(Page::Play(Side::Crew), Locale::ZhHans));
        browser.wait_for(".paced");
        let wait = "document.querySelector('.paced p:last-child').style.getPropertyValue('--wait')";
        assert!(browser.read(wait).ends_with("ms"), "{}", browser.read(wait));
        nothing_was_forbidden(browser, "a paced text");
    });
}

#[test]
fn nothing_runs_that_is_slipped_into_a_page_and_nothing_leaves_it() {
    // The console tells of every refusal.
    let setup = Setup {
        before: WATCH,
        expected: &[
            "Content Security Policy",
            "TrustedHTML",
            "TrustedScript",
            ":9/",
            "ERR_BLOCKED_BY_CSP",
            "EvalError",
        ],
        ..Setup::default()
    };
    with_browser(&setup, |browser| {
        browser.open("?lang=en");
        let tries = [
            (
                "const it = document.createElement('script'); it.append('window.ran = 1'); document.body.append(it)",
                "require-trusted-types-for trusted-types-sink",
            ),
            (
                "const it = document.createElement('button'); it.setAttribute('onclick', 'window.ran = 1'); it.click()",
                "require-trusted-types-for trusted-types-sink",
            ),
            (
                "const it = document.createElement('p'); it.setAttribute('style', 'color: red'); document.body.append(it)",
                "style-src-attr inline",
            ),
            ("document.createElement('p').innerHTML = '<b>'", "require-trusted-types-for trusted-types-sink"),
            // The driver's own scripts may; what they leave behind may not.
            ("setTimeout(() => eval('window.ran = 1'))", "require-trusted-types-for trusted-types-sink"),
            ("fetch('http://127.0.0.2:9/').catch(() => {})", "connect-src http://127.0.0.2:9/"),
            ("new Image().src = 'https://localhost:9/a.png'", "img-src https://localhost:9/a.png"),
            ("new WebSocket('ws://127.0.0.2:9')", "connect-src ws://127.0.0.2:9"),
            (
                "const it = document.createElement('iframe'); it.src = 'about:blank'; it.src = 'http://127.0.0.2:9/'; document.body.append(it)",
                "frame-src http://127.0.0.2:9",
            ),
            (
                "const it = document.createElement('base'); it.href = 'http://127.0.0.2:9/'; document.head.append(it)",
                "base-uri http://127.0.0.2:9",
            ),
            (
                "const it = document.createElement('form'); it.action = 'http://127.0.0.2:9/'; document.body.append(it); it.submit()",
                "form-action http://127.0.0.2:9",
            ),
        ];
        for (script, forbidden) in tries {
            browser.run(&format!("window.violations.length = 0; try {{ {script} }} catch {{}}"));
            browser.wait_until(&format!("violations.some((it) => it.startsWith({}))", json!(forbidden)));
        }
        assert_eq!(browser.read("typeof window.ran"), "undefined");
        // What the page made itself may be saved and shown.
        browser.run(
            "violations.length = 0;
             const picture = new Image();
             picture.onload = () => { window.shown = true };
             picture.src = URL.createObjectURL(new Blob(['<svg xmlns=\"http://www.w3.org/2000/svg\"/>'], { type: 'image/svg+xml' }))",
        );
        browser.wait_until("window.shown");
        nothing_was_forbidden(browser, "a picture of its own");
        assert_eq!(browser.read("document.cookie"), "");
    });
}

#[test]
fn what_is_kept_is_listed_and_erased_one_by_one() {
    with_browser(&Setup::default(), |browser| {
        browser.keep("theme", "day");
        browser.keep("numbers", "110\tPolice\n");
        browser.open(&address(Page::About, Locale::En));
        browser.wait_until("document.documentElement.dataset.offline === 'ready'");
        let rows = "document.querySelectorAll('.kept li').length";
        assert_eq!(browser.read(rows), "14");
        let held = "[...document.querySelectorAll('.kept pre')].map((it) => it.textContent).sort().join('|')";
        let numbers = renewed::<Numbers>("110\tPolice\n");
        assert_eq!(browser.read(held), format!("day|{numbers}"));
        // The nights are not begun: there is nothing to erase beside these two and the site's own files.
        assert_eq!(browser.count(".kept button"), 3);
        browser.click(".kept li:has(pre) button");
        browser.wait_for_count(".kept pre", 1);
        assert_eq!((browser.kept("theme"), browser.kept("numbers").as_deref()), (None, Some(numbers.as_str())));
        browser.wait_for_value("document.activeElement.id", "kept");
        browser.click(".kept-site button");
        browser.wait_until("!document.documentElement.dataset.offline");
        let left =
            browser.ask("const done = arguments[0]; caches.keys().then((keys) => done(keys.length))", &json!([]));
        assert_eq!(left, 0);
        browser.click(".about button");
        browser.wait_without(".kept pre");
        browser.wait_for_value("localStorage.length", "0");
    });
}
