//! Drives the built page in a browser, as a reader would: in Chromium, and what every engine has to
//! do in Firefox and WebKit too ([`engines`]); in old versions of Chromium, what is shown ([`old`]).
//!
//! `cargo xtask test browser engines` names the build in `LONG_NIGHT_DIST`, the
//! browsers by the variables that [`engine`] lists, and axe-core's script in
//! `AXE`; without a build there is nothing to test, and every test passes at
//! once. Each test has a server, a driver and a fresh browser of its own. At its
//! end it also fails on any error in the console, any load that failed, and any
//! request that left the page's origin, as far as the engine tells
//! ([`browser::with_browser`], [`browser::Browser::unseen`]).
//! `cargo xtask report` runs the measurements, which are ignored otherwise ([`report`]).
//! With `LONG_NIGHT_DELAYS=1` all that a page waits for comes late: a test that does not wait for it
//! falls over then, and not only now and then on a machine that is busy ([`waiting`]).

#[path = "browser/axe.rs"]
mod axe;
#[path = "browser/background.rs"]
mod background;
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
#[path = "browser/drawn.rs"]
mod drawn;
#[path = "browser/driver.rs"]
mod driver;
#[path = "browser/emergency.rs"]
mod emergency;
#[path = "browser/engine.rs"]
mod engine;
#[path = "browser/engines.rs"]
mod engines;
#[path = "browser/frame.rs"]
mod frame;
#[path = "browser/guard.rs"]
mod guard;
#[path = "browser/handover.rs"]
mod handover;
#[path = "browser/kept.rs"]
mod kept;
#[path = "browser/keyboard.rs"]
mod keyboard;
#[path = "browser/language.rs"]
mod language;
#[path = "browser/large.rs"]
mod large;
#[path = "browser/late.rs"]
mod late;
#[path = "browser/layout.rs"]
mod layout;
#[path = "browser/learning.rs"]
mod learning;
#[path = "browser/nights.rs"]
mod nights;
#[path = "browser/offline.rs"]
mod offline;
#[path = "browser/old.rs"]
mod old;
#[path = "browser/onefile.rs"]
mod onefile;
#[path = "browser/play.rs"]
mod play;
#[path = "browser/report.rs"]
mod report;
#[path = "browser/save.rs"]
mod save;
#[path = "browser/security.rs"]
mod security;
#[path = "browser/server.rs"]
mod server;
#[path = "browser/shell.rs"]
mod shell;
#[path = "browser/waiting.rs"]
mod waiting;
#[path = "browser/walk.rs"]
mod walk;
#[path = "browser/walks.rs"]
mod walks;
