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
            for file in ["home", "checklist", "emergency-file", "sources"] {
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

/// What makes a build another edition.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Change {
    /// A page, and the worker's list does not know it.
    Unlisted,
    /// A page.
    Page,
    /// A page, and every file that has a hash in its name has another name.
    Names,
}

impl Edition {
    /// A folder for editions.
    fn folder(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("long-night-{name}-{}", std::process::id())))
    }

    /// The build with a word added to a page, and what else makes it another one.
    fn new(dist: &Path, word: &str, change: Change) -> Self {
        let edition = Self::folder(word);
        edition.write(dist, "", word, change);
        edition
    }

    /// Writes such a build into a folder of this one.
    fn write(&self, dist: &Path, folder: &str, word: &str, change: Change) {
        let folder = self.0.join(folder);
        fs::create_dir_all(&folder).expect("a folder can be made");
        let names: Vec<String> = fs::read_dir(dist)
            .expect("there is a build")
            .flatten()
            .map(|file| file.file_name().to_string_lossy().into_owned())
            // What is packed would still say the old.
            .filter(|name| ![".br", ".gz"].iter().any(|end| name.ends_with(end)))
            .collect();
        let hashes: Vec<&str> = names.iter().filter_map(|name| hash_in(name)).collect();
        let renamed = |text: &str| match change {
            Change::Names => hashes.iter().fold(text.to_owned(), |text, it| text.replace(it, &reversed(it))),
            Change::Unlisted | Change::Page => text.to_owned(),
        };
        let mut listed = Vec::new();
        for name in names.iter().filter(|name| *name != "sw.js") {
            let old = fs::read(dist.join(name)).expect("it is there");
            let is_text = [".html", ".js", ".css", ".webmanifest"].iter().any(|end| name.ends_with(end));
            let mut new = old.clone();
            if let Some(text) = String::from_utf8(old.clone()).ok().filter(|_| is_text) {
                let mut page = renamed(&text);
                if let Some((was, is)) = script_in(&text).zip(script_in(&page)) {
                    // The policy knows the script by its hash.
                    page = page.replace(&hash(was.as_bytes()), &hash(is.as_bytes()));
                }
                if name == "about.en.html" {
                    page = page.replace("</body>", &format!("<!-- {word} --></body>"));
                }
                new = page.into_bytes();
            }
            if change != Change::Unlisted {
                listed.push((hash(&old), hash(&new)));
            }
            fs::write(folder.join(renamed(name)), new).expect("it can be written");
        }
        let worker = renamed(&fs::read_to_string(dist.join("sw.js")).expect("there is a worker"));
        let worker = worker.replacen("const VERSION = \"", &format!("const VERSION = \"{word}"), 1);
        let worker = listed.iter().fold(worker, |worker, (old, new)| worker.replace(old, new));
        fs::write(folder.join("sw.js"), worker).expect("it can be written");
    }
}

/// The hash in a file's name.
fn hash_in(name: &str) -> Option<&str> {
    let (_, end) = name.rsplit_once('-')?;
    end.split('.').next().filter(|it| it.len() == 16 && it.bytes().all(|it| it.is_ascii_hexdigit()))
}

fn reversed(text: &str) -> String {
    text.chars().rev().collect()
}

/// The script in a page's head.
fn script_in(page: &str) -> Option<&str> {
    Some(page.split_once("<script>")?.1.split_once("</script>")?.0)
}

fn hash(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

/// The build that is tested, if there is one.
fn dist() -> Option<PathBuf> {
    std::env::var_os("LONG_NIGHT_DIST").map(PathBuf::from)
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
    let Some(dist) = dist() else { return };
    let (half, whole) = (Edition::new(&dist, "half", Change::Unlisted), Edition::new(&dist, "second", Change::Page));
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
        browser.wait_until("!window.old && document.documentElement.dataset.late === 'ready'");
        assert_eq!((edition(browser).as_str(), browser.count(".offer")), ("second of 1", 0));
    });
}

/// By what a browser knows the site where it was installed as an app.
fn app(browser: &Browser) -> String {
    let app = browser.devtools("Page.getAppId", &json!({}));
    app["appId"].as_str().or(app["recommendedId"].as_str()).expect("the page can be installed").to_owned()
}

/// Two editions in folders of one origin leave each other alone: what is kept without a network, what is
/// installed, the nights.
fn two_beside_each_other(one: &str, other: &str) {
    let Some(dist) = dist() else { return };
    let both = Edition::folder(&format!("beside-{}", one.len()));
    both.write(&dist, one, "one", Change::Page);
    both.write(&dist, other, "other", Change::Names);
    with_browser(&Setup::default(), |browser| {
        browser.allow(100);
        browser.server.give(&both.0);
        let open = |folder: &str, page| browser.open(&format!("{folder}{}", address(page, Locale::En)));
        let is_its_own = |folder: &str| {
            kept(browser);
            let worker = format!("{}/{folder}sw.js", browser.server.origin);
            browser.wait_until(&format!("navigator.serviceWorker.controller?.scriptURL === '{worker}'"));
        };
        let night = Page::Play(Side::Owner);
        open(one, night);
        is_its_own(one);
        choose(browser, 0);
        choose(browser, 0);
        let first = app(browser);
        open(other, Page::Home);
        is_its_own(other);
        assert_ne!(app(browser), first);
        assert_eq!((edition(browser).as_str(), browser.count(".offer")), ("other of 2", 0));
        // The nights belong to the reader: they go on in either.
        open(other, night);
        assert_eq!(decisions(browser), 2);
        choose(browser, 0);
        open(one, night);
        assert_eq!((decisions(browser), edition(browser).as_str(), browser.count(".offer")), (3, "one of 2", 0));
        // What is forgotten of the one is there of the other.
        open(other, Page::About);
        browser.wait_for(":root[data-offline] .kept-site");
        browser.click(".kept-site [data-shell=forget]");
        let left = "const done = arguments[0]; caches.keys().then((all) => done(all.length))";
        browser.wait_for_that("one edition forgotten", || match browser.ask(left, &json!([])) {
            one if one == json!(1) => Ok(()),
            other => Err(other.to_string()),
        });
        browser.server.cut(true);
        open(one, night);
        assert_eq!((decisions(browser), edition(browser).as_str()), (3, "one of 1"));
    });
}

#[test]
fn two_editions_in_two_folders_leave_each_other_alone() {
    two_beside_each_other("a/", "b/");
}

#[test]
fn an_edition_in_a_folder_of_another_leaves_it_alone() {
    two_beside_each_other("", "b/");
}

#[test]
fn where_an_editions_files_have_left_the_server_it_still_runs_and_the_next_one_comes() {
    let Some(dist) = dist() else { return };
    let next = Edition::new(&dist, "next", Change::Names);
    with_browser(&Setup::default(), |browser| {
        browser.allow(100);
        let night = address(Page::Play(Side::Owner), Locale::En);
        browser.open(&night);
        kept(browser);
        choose(browser, 0);
        browser.server.give(&next.0);
        browser.open(&night);
        assert_eq!((decisions(browser), edition(browser).starts_with("first")), (1, true));
        choose(browser, 0);
        look_until_told(browser);
        browser.run("window.old = true");
        browser.click(".offer .first");
        browser.wait_until("!window.old && document.documentElement.dataset.late === 'ready'");
        assert_eq!((decisions(browser), edition(browser).as_str()), (2, "next of 1"));
    });
}

#[test]
fn where_the_browser_has_lost_files_that_have_left_the_server_the_page_comes_from_there() {
    let Some(dist) = dist() else { return };
    let next = Edition::new(&dist, "next", Change::Names);
    with_browser(&Setup { expected: &["404"], ..Setup::default() }, |browser| {
        browser.allow(100);
        let night = address(Page::Play(Side::Owner), Locale::En);
        browser.open(&night);
        kept(browser);
        choose(browser, 0);
        let lose = "
            const done = arguments[0];
            const lose = async () => {
                const [name] = await caches.keys();
                const cache = await caches.open(name);
                const files = (await cache.keys()).filter((it) => /\\.(wasm|bin)$/.test(it.url));
                await Promise.all(files.map((it) => cache.delete(it)));
                return files.length;
            };
            lose().then(done)";
        // Those that are still on the server come again.
        assert!(browser.ask(lose, &json!([])).as_u64() > Some(3));
        browser.open(&night);
        browser.wait_for_that("the files are back", || {
            let there = "const done = arguments[0];
                caches.keys().then(([name]) => caches.open(name)).then((it) => it.keys())
                    .then((all) => done(all.filter((it) => /app-[0-9a-f]+\\.wasm$/.test(it.url)).length))";
            if browser.ask(there, &json!([])) == json!(1) { Ok(()) } else { Err("none".to_owned()) }
        });
        browser.ask(lose, &json!([]));
        browser.server.give(&next.0);
        browser.open(&night);
        assert_eq!(decisions(browser), 1);
        choose(browser, 0);
        browser.reload();
        assert_eq!(decisions(browser), 2);
    });
}
