//! Old versions of Chromium: one that is too old says so in words and leads to the pages of text, and
//! one from the oldest supported version on runs the application.
//!
//! `OLD_CHROMIUMS` names a folder with a folder for each version in it (`cargo xtask test engines` gets
//! them). No driver speaks with all of them, so each is asked for the page as it stands after some time.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use content::text;
use i18n::Locale;

use crate::browser::catalog;
use crate::engine::Engine;
use crate::server::Server;

/// The versions that are too old: they do not know references in wasm.
const TOO_OLD: [&str; 3] = ["79", "86", "92"];

/// One that is not; the oldest supported one is 97.
const YOUNG_ENOUGH: &str = "109";

/// The program of a version; none, where there is none of them on this machine.
fn program(version: &str) -> Option<PathBuf> {
    let all = PathBuf::from(env::var_os("OLD_CHROMIUMS")?);
    let program = all.join(version).join("chromium");
    assert!(program.is_file(), "{} is not there", program.display());
    Some(program)
}

/// So often a version is asked: the page's own time does not wait for what is compiled beside it.
const TRIES: usize = 30;

/// The document at an address, once the page has come so far; or as it stood when it was last asked for.
fn document(program: &Path, url: &str, state: &str) -> String {
    let state = format!("data-boot=\"{state}\"");
    let mut last = String::new();
    for _ in 0..TRIES {
        last = dump(program, url);
        if root(&last).contains(&state) {
            break;
        }
    }
    last
}

/// The document at an address, as it stands after a minute of the page's own time.
fn dump(program: &Path, url: &str) -> String {
    let folder = program.parent().expect("it is in a folder");
    let version = folder.file_name().unwrap_or_default();
    let profile = env::temp_dir().join(format!("long-night-old-{}-{}", std::process::id(), version.to_string_lossy()));
    let output = Command::new(program)
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--single-process", "--no-zygote", "--lang=en-GB"])
        .args(["--no-first-run", "--disable-background-networking", "--disable-sync", "--disable-dev-shm-usage"])
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(["--virtual-time-budget=60000", "--dump-dom", url])
        .env("LD_LIBRARY_PATH", folder.join("lib"))
        .output()
        .expect("it can be started");
    drop(std::fs::remove_dir_all(&profile));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The tag that begins the document, which says how far the page has come.
fn root(document: &str) -> &str {
    let from = document.find("<html").unwrap_or(document.len());
    let tag = &document[from..];
    &tag[..tag.find('>').unwrap_or(tag.len())]
}

fn with(version: &str, test: impl FnOnce(&Path, &Server)) {
    let Some(dist) = env::var_os("LONG_NIGHT_DIST").map(PathBuf::from) else { return };
    let Some(program) = program(version) else {
        eprintln!("OLD_CHROMIUMS names no folder: nothing to test");
        return;
    };
    test(&program, &Server::start(&dist, None, Engine::Chromium, String::new()));
}

fn it_is_too_old(version: &str) {
    with(version, |program, server| {
        for (file, locale) in [("index.html?lang=en", Locale::En), ("checklist.zh-Hans.html", Locale::ZhHans)] {
            let document = document(program, &format!("{}/{file}", server.origin), "old");
            assert!(root(&document).contains("data-boot=\"old\""), "{version}: {}", root(&document));
            let c = catalog(locale);
            let (tag, words) = (locale.tag(), [text::fallback_old(&c), text::fallback_still(&c)]);
            let said = document
                .split("class=\"boot old notice\"")
                .any(|section| words.iter().all(|words| section.contains(words)));
            assert!(said, "{version}: it is not said in {tag}");
            for page in ["emergency", "checklist"] {
                let way = format!("href=\"{page}.{tag}.html\"");
                assert!(document.contains(&way), "{version}: no way to {page}");
            }
        }
        let one = document(program, &format!("{}/long-night.html", server.origin), "old");
        assert!(root(&one).contains("data-boot=\"old\""), "{version}: {}", root(&one));
        assert!(one.contains("href=\"#emergency-en\"") && one.contains("id=\"step-report-sim-en\""), "{version}");
    });
}

#[test]
fn versions_that_are_too_old_say_so_and_lead_to_the_text() {
    TOO_OLD.into_iter().for_each(it_is_too_old);
}

#[test]
fn a_version_that_is_young_enough_runs_the_application() {
    with(YOUNG_ENOUGH, |program, server| {
        // The one file waits for streams of the browser's own, which the page's own time does not move on.
        let file = "index.html?lang=en&page=play&role=victim";
        let document = document(program, &format!("{}/{file}", server.origin), "started");
        assert!(root(&document).contains("data-boot=\"started\""), "{file}: {}", root(&document));
        assert!(document.contains("class=\"choice\""), "{file}: there is nothing to choose");
    });
}
