//! Drives the built page in a headless Chromium, as a reader would.
//!
//! `cargo xtask test browser` names the build in `LONG_NIGHT_DIST` and the
//! browser in `CHROME` and `CHROMEDRIVER`; without a build there is nothing to
//! test, and every test passes at once. Each test has a server, a driver and a
//! fresh browser of its own. At its end it also fails on any error in the
//! console, any load that failed, and any request that left the page's origin
//! ([`browser::with_browser`]).
#![cfg(all(feature = "content", not(target_arch = "wasm32")))]

#[path = "browser/browser.rs"]
mod browser;
#[path = "browser/case.rs"]
mod case;
#[path = "browser/checklist.rs"]
mod checklist;
#[path = "browser/checkup.rs"]
mod checkup;
#[path = "browser/debrief.rs"]
mod debrief;
#[path = "browser/driver.rs"]
mod driver;
#[path = "browser/emergency.rs"]
mod emergency;
#[path = "browser/guard.rs"]
mod guard;
#[path = "browser/language.rs"]
mod language;
#[path = "browser/layout.rs"]
mod layout;
#[path = "browser/learning.rs"]
mod learning;
#[path = "browser/nights.rs"]
mod nights;
#[path = "browser/offline.rs"]
mod offline;
#[path = "browser/onefile.rs"]
mod onefile;
#[path = "browser/play.rs"]
mod play;
#[path = "browser/save.rs"]
mod save;
#[path = "browser/security.rs"]
mod security;
#[path = "browser/server.rs"]
mod server;
#[path = "browser/shell.rs"]
mod shell;
