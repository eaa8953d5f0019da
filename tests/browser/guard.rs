//! What every test fails for at its end is noticed.

use serde_json::json;

use crate::browser::{Browser, Setup, with_browser};
use crate::server::BLANK;

/// Does what is wrong, and waits until it is told as the end of a test would tell it.
pub fn it_is_told(browser: &Browser, script: &str, part: &str) {
    browser.run(script);
    browser.wait_for_that(script, || {
        let told = browser.unseen(&Setup::default()).join("\n");
        if told.contains(part) { Ok(()) } else { Err(told) }
    });
}

/// Nothing is told of what is not wrong; what is still to be told of the page before goes with it.
pub fn nothing_is_told(browser: &Browser) {
    browser.visit(BLANK);
    drop(browser.unseen(&Setup::default()));
    let script = "
        const done = arguments[0];
        console.warn('a warning');
        Promise.all([fetch('data:,x'), fetch(URL.createObjectURL(new Blob(['x'])))]).then(() => done('fetched'));";
    assert_eq!(browser.ask(script, &json!([])), "fetched");
    assert_eq!(browser.unseen(&Setup::default()), Vec::<String>::new());
}

#[test]
fn what_goes_wrong_unseen_fails_a_test() {
    with_browser(&Setup::default(), |browser| {
        // A page of ours would not let it happen; this one has no policy.
        browser.visit(BLANK);
        let cases = [
            ("console.error('a mistake')", "a mistake"),
            ("setTimeout(() => { throw new Error('thrown') })", "thrown"),
            ("Promise.reject(new Error('rejected'))", "rejected"),
            ("fetch('nowhere.json')", "404"),
            ("fetch('http://127.0.0.2:9/').catch(() => {})", "left its origin: http://127.0.0.2:9/"),
            ("new Image().src = 'https://localhost:9/a.png'", "left its origin: https://localhost:9/a.png"),
            ("try { new WebSocket('ws://127.0.0.1:9') } catch {}", "left its origin: ws://127.0.0.1:9"),
        ];
        for (script, part) in cases {
            it_is_told(browser, script, part);
        }
        nothing_is_told(browser);
    });
}
