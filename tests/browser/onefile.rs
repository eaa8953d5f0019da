//! The one file: from a disk, and inside a page that lets it do nothing but run.

use std::path::PathBuf;

use content::text;
use i18n::Locale;
use serde_json::json;

use crate::background::IN_PAGE;
use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::engine::Engine;
use crate::play::{CHOICE, choose, decisions};
use crate::server::BLANK;

const NAME: &str = "long-night.html";

/// A night begins and goes on.
fn it_plays(browser: &Browser) {
    browser.wait_for("#main h1");
    // It is dressed.
    browser.wait_until("getComputedStyle(document.querySelector('.roles')).display !== 'block'");
    browser.click(".roles .first");
    browser.wait_for(CHOICE);
    choose(browser, 0);
    assert_eq!(decisions(browser), 1);
    browser.speak(Locale::ZhHans);
    browser.click("nav a[href$='page=checklist']");
    browser.wait_for_text(".checklist h1", &text::nav_checklist(&catalog(Locale::ZhHans)));
    // What thinks long is in it, too.
    browser.speak(Locale::En);
    browser.click("nav a[href$='page=checkup']");
    browser.click("#as-student");
    browser.wait_for(".result[aria-busy=false] .today");
    assert_eq!(browser.count(".not-worked-out"), 0);
    assert_eq!(browser.read(IN_PAGE), "false", "no worker started");
    // A worker that is made of the file has its address, and no other.
    let fetched =
        "performance.getEntriesByType('resource').map((it) => it.name).filter((it) => !it.startsWith('blob:')).join()";
    assert_eq!(browser.read(fetched), "");
}

#[test]
fn where_the_browser_cannot_unpack_gzip_a_library_does() {
    let before = "delete window.DecompressionStream;";
    with_browser(&Setup { before, ..Setup::default() }, |browser| {
        browser.open(NAME);
        assert_eq!(browser.read("typeof DecompressionStream"), "undefined");
        it_plays(browser);
    });
}

#[test]
fn where_no_worker_starts_the_page_thinks_itself() {
    let before = "
        delete window.Worker;
        window.violations = [];
        document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));";
    with_browser(&Setup { before, ..Setup::default() }, |browser| {
        browser.open(&format!("{NAME}?page=checkup&lang=en"));
        browser.click("#as-student");
        browser.wait_for(".result[aria-busy=false] .today");
        assert_eq!(browser.read(IN_PAGE), "true");
        assert_eq!(browser.read("violations.join()"), "");
    });
}

/// From a disk it plays with nothing beside it.
pub fn from_a_disk(engine: Engine) {
    let Some(dist) = std::env::var_os("LONG_NIGHT_DIST").map(PathBuf::from) else { return };
    let folder = std::env::temp_dir().join(format!("long night {}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    std::fs::copy(dist.join(NAME), folder.join(NAME)).expect("there is one");
    with_browser(&Setup { engine, expected: &["left its origin: file://"], ..Setup::default() }, |browser| {
        browser.go(&format!("file://{}/{NAME}", folder.display()).replace(' ', "%20"));
        it_plays(browser);
        assert_eq!(browser.read("String(document.documentElement.dataset.offline)"), "undefined");
    });
    drop(std::fs::remove_dir_all(&folder));
}

/// In a frame that may only run scripts it plays from memory.
pub fn in_a_frame(engine: Engine) {
    with_browser(&Setup { engine, ..Setup::default() }, |browser| {
        browser.visit(BLANK);
        let script = "
            const done = arguments[arguments.length - 1];
            fetch(arguments[0]).then((it) => it.text()).then((text) => {
                const frame = document.createElement('iframe');
                frame.sandbox = 'allow-scripts';
                frame.width = 900;
                frame.height = 700;
                frame.srcdoc = text;
                frame.addEventListener('load', () => done());
                document.body.append(frame);
            });";
        browser.ask(script, &json!([NAME]));
        browser.enter_frame();
        browser.wait_for_words(".notice", &text::storage_refused_frame(&catalog(Locale::En)));
        it_plays(browser);
    });
}
