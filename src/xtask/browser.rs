//! The browser that tests run in, and the driver that steers it.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::apt;
use crate::cache::{self, Cache};
use crate::error::Error;
use crate::find::first_of;
use crate::run::Cmd;

/// Chrome or Chromium: names on PATH, and the usual places.
const CHROMES: [&str; 8] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
    "/snap/bin/chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];
const DRIVERS: [&str; 6] = [
    "chromedriver",
    "/usr/lib/chromium/chromedriver",
    "/usr/lib/chromium-browser/chromedriver",
    "/snap/bin/chromium.chromedriver",
    "/opt/homebrew/bin/chromedriver",
    "/usr/local/bin/chromedriver",
];
/// What a test browser is told, so that it stays quiet and off the network.
const ARGS: [&str; 6] = [
    "disable-gpu",
    "disable-quic",
    "no-first-run",
    "disable-background-networking",
    "disable-component-update",
    "disable-sync",
];

/// A browser and its driver.
#[derive(Clone, Debug)]
pub struct Browser {
    /// Chrome or Chromium.
    pub chrome: PathBuf,
    /// The driver of the same version.
    pub driver: PathBuf,
    /// A file that tells wasm-bindgen's test runner how to start this browser.
    pub capabilities: PathBuf,
}

/// Finds the browser and its driver, or gets them.
pub fn get(cache: &Cache) -> Result<Browser, Error> {
    let mut found = find()?;
    if found.is_none() && apt::present() {
        let _lock = cache.lock()?;
        apt::install(cache, "the browser for the tests", &["chromium", "chromium-driver", "fonts-noto-cjk"])?;
        found = find()?;
    }
    let (chrome, driver) = found.ok_or_else(|| Error::Missing {
        what: "The tests need Chrome or Chromium and its chromedriver; they were not found.".to_owned(),
        hint: "install both, of the same version, so that they are on PATH; or name them in the \
               environment variables CHROME and CHROMEDRIVER."
            .to_owned(),
    })?;
    letters(cache)?;
    let capabilities = cache.root().join("webdriver.json");
    // By way of a rename: a test that runs beside this one never reads half of it.
    let part = cache::part(&capabilities);
    fs::write(&part, json(&chrome)).map_err(Error::io("write", &part))?;
    fs::rename(&part, &capabilities).map_err(Error::io("write", &capabilities))?;
    Ok(Browser { chrome, driver, capabilities })
}

/// Gets Chinese letters where a browser is there without them: what is measured of a page wants them.
fn letters(cache: &Cache) -> Result<(), Error> {
    let none = Cmd::new("fc-list").arg(":lang=zh").ask().is_some_and(|fonts| fonts.is_empty());
    if none && apt::present() {
        let _lock = cache.lock()?;
        apt::install(cache, "Chinese letters for the tests", &["fonts-noto-cjk"])?;
    }
    Ok(())
}

fn find() -> Result<Option<(PathBuf, PathBuf)>, Error> {
    let chrome = named("CHROME")?.or_else(|| first_of(&CHROMES));
    let driver = named("CHROMEDRIVER")?.or_else(|| first_of(&DRIVERS));
    Ok(chrome.zip(driver))
}

/// The program that an environment variable names.
pub fn named(variable: &str) -> Result<Option<PathBuf>, Error> {
    let Some(value) = env::var_os(variable).filter(|value| !value.is_empty()) else {
        return Ok(None);
    };
    let found = value.to_str().and_then(|value| first_of(&[value]));
    found.map(Some).ok_or_else(|| Error::Missing {
        what: format!("{variable} names no program: {}", Path::new(&value).display()),
        hint: format!("correct or unset {variable}."),
    })
}

/// The capabilities, in the words of the WebDriver protocol.
fn json(chrome: &Path) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    let args: Vec<_> = ARGS.iter().map(|arg| quoted(arg)).collect();
    format!(
        "{{\"goog:chromeOptions\": {{\"binary\": {}, \"args\": [{}]}}}}\n",
        quoted(&chrome.to_string_lossy()),
        args.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_with_quotes_stays_one_string() {
        let text = json(Path::new("/a \"b\"/chrome"));
        assert!(text.contains(r#""binary": "/a \"b\"/chrome""#), "{text}");
    }
}
