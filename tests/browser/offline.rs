//! Without a network: the whole site in one edition, and another only when the reader says so.

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use content::text;
use i18n::Locale;
use serde_json::json;
use sha2::{Digest as _, Sha256};
use share::route::Page;
use world::model::Side;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::engine::Engine;
use crate::play::{CHOICE, address, choose, decisions};

/// The whole site is on the device.
fn kept(browser: &Browser) {
    browser.wait_until("document.documentElement.dataset.offline === 'ready'");
}

/// After the first load every page is there, and a night goes on, without the server.
pub fn everything_works_without_the_server(engine: Engine) {
    // The site compares its files with their list: nothing may be put into them.
    with_browser(&Setup { engine, watched: false, ..Setup::default() }, |browser| {
        browser.open("?lang=en");
        kept(browser);
        browser.server.cut(true);
        for locale in Locale::ALL {
            for page in Page::ALL {
                browser.open(&address(page, locale));
                assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
            }
            for file in ["home", "checklist", "emergency-file"] {
                browser.visit(&format!("{file}.{}.html", locale.tag()));
                browser.wait_for("h1");
            }
        }
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        browser.wait_for(CHOICE);
        choose(browser, 0);
        assert_eq!(decisions(browser), 1);
        browser.reload();
        assert_eq!(decisions(browser), 1);
    });
}

/// A build of this test's own; it goes with this value.
struct Edition(PathBuf);

impl Edition {
    /// The build with a word added to a page; `whole` says whether its list knows that.
    fn new(dist: &Path, word: &str, whole: bool) -> Self {
        let folder = std::env::temp_dir().join(format!("long-night-{word}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        for file in fs::read_dir(dist).expect("there is a build").flatten().map(|file| file.path()) {
            // What is packed would still say the old.
            let packed = file.extension().is_some_and(|end| end == "br" || end == "gz");
            if let Some(name) = file.file_name().filter(|_| !packed) {
                fs::copy(&file, folder.join(name)).expect("a file can be copied");
            }
        }
        let read = |name: &str| fs::read_to_string(folder.join(name)).expect("it is there");
        let hash = |text: &str| STANDARD.encode(Sha256::digest(text.as_bytes()));
        let old = read("about.en.html");
        let new = old.replace("</body>", &format!("<!-- {word} --></body>"));
        let worker = read("sw.js").replacen("const VERSION = \"", &format!("const VERSION = \"{word}"), 1);
        let worker = if whole { worker.replace(&hash(&old), &hash(&new)) } else { worker };
        fs::write(folder.join("about.en.html"), new).expect("it can be written");
        fs::write(folder.join("sw.js"), worker).expect("it can be written");
        Self(folder)
    }
}

impl Drop for Edition {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

/// Which editions the page that a worker gives out is of, and how many are kept.
fn edition(browser: &Browser) -> String {
    let script = "
        const done = arguments[arguments.length - 1];
        fetch('about.en.html').then((it) => it.text()).then((text) => caches.keys().then((keys) =>
            done(`${text.match(/<!-- (\\w+) -->/)?.[1] ?? 'first'} of ${keys.length}`)));";
    browser.ask(script, &json!([])).as_str().unwrap_or_default().to_owned()
}

/// Has the browser look for another edition, as it does now and then.
fn look(browser: &Browser) {
    let script = "
        const done = arguments[arguments.length - 1];
        navigator.serviceWorker.getRegistration().then((it) => it.update()).then(() => done(), () => done());";
    browser.ask(script, &json!([]));
}

/// Has the browser look for another edition, which it finds, and waits until that was given up.
fn look_in_vain(browser: &Browser) {
    let script = "
        const done = arguments[arguments.length - 1];
        navigator.serviceWorker.getRegistration().then((it) => {
            it.addEventListener('updatefound', () => {
                const found = it.installing;
                const look = () => found.state === 'redundant' && done();
                found.addEventListener('statechange', look);
                look();
            });
            return it.update();
        }).catch(() => {});";
    browser.ask(script, &json!([]));
}

/// Has the browser look until the reader is told of another edition: while it is still busy with
/// the one before, it does not look anew.
fn look_until_told(browser: &Browser) {
    browser.wait_for_that("another edition", || {
        look(browser);
        let told = browser.try_run("return document.querySelectorAll('.offer button').length")?;
        if told == json!(2) { Ok(()) } else { Err(told.to_string()) }
    });
}

#[test]
fn another_edition_comes_when_the_reader_says_so_and_never_in_part() {
    let Some(dist) = std::env::var_os("LONG_NIGHT_DIST").map(PathBuf::from) else { return };
    let (half, whole) = (Edition::new(&dist, "half", false), Edition::new(&dist, "second", true));
    with_browser(&Setup::default(), |browser| {
        browser.allow(100);
        browser.open("?lang=en");
        kept(browser);
        browser.reload();
        // One whose files are not those of its list is not taken.
        browser.server.give(&half.0);
        look_in_vain(browser);
        assert_eq!((edition(browser).as_str(), browser.count(".offer")), ("first of 1", 0));
        browser.server.give(&whole.0);
        look_until_told(browser);
        let c = catalog(Locale::En);
        assert!(browser.text(".offer").starts_with(&text::update_ready(&c)));
        // It waits, through a reload, too, and can be put off.
        assert_eq!(edition(browser), "first of 2");
        browser.reload();
        browser.wait_for(".offer button");
        assert_eq!(edition(browser), "first of 2");
        browser.click_nth(".offer button", 1);
        browser.wait_until("!document.querySelector('.offer')");
        browser.reload();
        browser.wait_for(".offer button");
        browser.run("window.old = true");
        browser.click(".offer .first");
        browser.wait_until("!window.old && document.querySelector('#main h1')");
        assert_eq!((edition(browser).as_str(), browser.count(".offer")), ("second of 1", 0));
    });
}
