//! Waiting for what is to come of something.
//!
//! A page is drawn in pieces, and a driver may look at it between two of them: a click is answered
//! before all that it brings is there, an address, a heading, the focus and the title come one after
//! the other. So what is asserted of a page that changes is waited for, each thing by itself, and
//! then until the rest of the drawing is there, too.

use std::fmt::Debug;
use std::thread;
use std::time::{Duration, Instant};

use i18n::Locale;
use serde_json::json;

use crate::browser::{Browser, PATIENCE, in_words, kept};

/// Resolves once nothing in the page has changed for three turns of its queue, or after half a
/// second where something always does. Yew goes on in its next turn with what it has not drawn. Where no
/// script of the page's runs, nothing is drawn, and no timer would ever come.
const SETTLED: &str = "return new Promise((settled) => {
    if (!document.documentElement.dataset.boot) return settled(true);
    let changes = 0, seen = 0, quiet = 0;
    const observer = new MutationObserver((list) => { changes += list.length });
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const until = performance.now() + 500;
    const look = () => {
        quiet = changes === seen ? quiet + 1 : 0;
        seen = changes;
        if (quiet < 3 && performance.now() < until) return setTimeout(look);
        observer.disconnect();
        settled(true);
    };
    setTimeout(look);
})";

impl Browser {
    /// Waits until what is being drawn is drawn. A page that is being left has nothing to wait for.
    fn settle(&self) {
        self.try_run(SETTLED).ok();
    }

    /// Waits until an expression holds.
    pub fn wait_until(&self, expression: &str) {
        self.wait_for_same(expression, &true, || {
            let said = self.try_run(&format!("return Boolean({expression})"))?;
            said.as_bool().ok_or_else(|| said.to_string())
        });
    }

    /// Waits until an element is there.
    pub fn wait_for(&self, css: &str) {
        self.wait_until(&format!("document.querySelector({})", json!(css)));
    }

    /// Waits until an element is gone.
    pub fn wait_without(&self, css: &str) {
        self.wait_until(&format!("!document.querySelector({})", json!(css)));
    }

    /// Waits until an expression is this as text.
    pub fn wait_for_value(&self, expression: &str, expected: &str) {
        self.wait_for_same(expression, &expected.to_owned(), || {
            self.try_run(&format!("return {expression}")).map(in_words)
        });
    }

    /// Waits until the first such element has this text, as it is seen.
    pub fn wait_for_text(&self, css: &str, expected: &str) {
        self.wait_for_same(css, &as_seen(expected), || self.try_text(css));
    }

    /// Waits until the text of the first such element has these words in it.
    pub fn wait_for_words(&self, css: &str, words: &str) {
        let words = as_seen(words);
        self.wait_for_same(css, &words, || {
            self.try_text(css).and_then(|said| if said.contains(&words) { Ok(words.clone()) } else { Err(said) })
        });
    }

    /// Waits until there are so many such elements.
    pub fn wait_for_count(&self, css: &str, expected: usize) {
        self.wait_for_value(&format!("document.querySelectorAll({}).length", json!(css)), &expected.to_string());
    }

    /// Waits until the address has this from the path on.
    pub fn wait_for_address(&self, expected: &str) {
        self.wait_for_value("location.pathname + location.search + location.hash", expected);
    }

    /// Waits until something is kept on the device under a key, or nothing is.
    pub fn wait_for_kept(&self, key: &str, expected: Option<&str>) {
        self.wait_for_same(key, &json!(expected), || self.try_run(&kept(key)));
    }

    /// Waits until what is seen is what is expected.
    fn wait_for_same<T: PartialEq + Debug>(&self, what: &str, expected: &T, look: impl Fn() -> Result<T, String>) {
        self.wait_for_that(what, || {
            let seen = look()?;
            if seen == *expected { Ok(()) } else { Err(format!("{seen:?} instead of {expected:?}")) }
        });
        self.settle();
    }

    /// Waits until something can be said; where that never comes, says why.
    pub fn wait_for_that<T>(&self, what: &str, look: impl Fn() -> Result<T, String>) -> T {
        let until = Instant::now() + PATIENCE;
        loop {
            // A page that is being left answers with an error, in some drivers; the next one will not.
            match look() {
                Ok(said) => return said,
                Err(why) => assert!(Instant::now() < until, "it never came to be: {what}: {why}"),
            }
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// Opens what is folded away, by a click on its summary.
    pub fn unfold(&self, details: &str) {
        self.click(&format!("{details} > summary"));
        self.wait_for(&format!("{details}[open]"));
    }

    /// Switches the language in place, and waits until all of the page is in it: its title comes last.
    pub fn speak(&self, locale: Locale) {
        self.click(&format!(".switch a[lang={}]", locale.tag()));
        self.wait_until(&format!(
            "document.documentElement.lang === '{}' && /\\p{{Script=Han}}/u.test(document.title) === {}",
            locale.tag(),
            locale == Locale::ZhHans
        ));
    }
}

/// Words as a driver reads them: to it every space is one.
fn as_seen(words: &str) -> String {
    words.replace('\u{a0}', " ")
}
