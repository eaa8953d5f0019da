//! What every test fails for at its end is noticed.

use std::time::Duration;

use crate::browser::{Browser, Setup, with_browser};
use crate::server::BLANK;

/// What a script does wrong, as the end of a test would tell it.
fn told(browser: &Browser, script: &str) -> String {
    browser.run(script);
    // A refused connection takes a moment to be refused.
    std::thread::sleep(Duration::from_millis(300));
    browser.unseen(&Setup::default()).join("\n")
}

#[test]
fn what_goes_wrong_unseen_fails_a_test() {
    with_browser(&Setup::default(), |browser| {
        // A page of ours would not let it happen; this one has no policy.
        browser.visit(BLANK);
        assert_eq!(told(browser, "console.warn('a warning')"), "");
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
            let told = told(browser, script);
            assert!(told.contains(part), "{script}: {told:?}");
        }
        assert_eq!(told(browser, "fetch('data:,x'); fetch(URL.createObjectURL(new Blob(['x'])))"), "");
    });
}
