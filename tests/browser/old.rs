//! Old versions of Chromium: one that is too old says so in words and leads to the pages of text, and
//! one from the oldest supported version on runs the application.
//!
//! `OLD_CHROMIUMS` names a folder with a folder for each version in it (`cargo xtask test engines` gets
//! them). No driver speaks with all of them, so those that are too old are asked for the page as it stands
//! after some time, and the one that plays is led through the DevTools protocol, over a pipe.

use std::cell::{Cell, RefCell};
use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use content::text;
use i18n::Locale;
use serde_json::{Value, json};

use crate::browser::{PATIENCE, catalog};
use crate::engine::Engine;
use crate::play::CHOICE;
use crate::server::Server;

/// The versions that are too old: they do not know references in wasm.
const TOO_OLD: [&str; 3] = ["79", "86", "92"];

/// One that is not; the oldest supported one is 97.
const YOUNG_ENOUGH: &str = "109";

/// What each of them is told.
const ARGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--single-process",
    "--no-zygote",
    "--lang=en-GB",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

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
    let profile = profile(program);
    let output = told(Command::new(program), program, &profile)
        .args(["--virtual-time-budget=60000", "--dump-dom", url])
        .output()
        .expect("it can be started");
    drop(fs::remove_dir_all(&profile));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// A folder of its own for a version that is started.
fn profile(program: &Path) -> PathBuf {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let version = folder(program).file_name().unwrap_or_default().to_string_lossy();
    let number = COUNT.fetch_add(1, Ordering::Relaxed);
    env::temp_dir().join(format!("long-night-old-{version}-{}-{number}", std::process::id()))
}

/// Where a program and its libraries are.
fn folder(program: &Path) -> &Path {
    program.parent().expect("it is in a folder")
}

/// A command that ends with what every version is told.
fn told(mut command: Command, program: &Path, profile: &Path) -> Command {
    command.args(ARGS).arg(format!("--user-data-dir={}", profile.display()));
    command.env("LD_LIBRARY_PATH", folder(program).join("lib"));
    command
}

/// A page in a running version, led through the DevTools protocol: JSON there and back, each ended by a zero.
struct Led {
    child: Child,
    to: RefCell<ChildStdin>,
    from: RefCell<BufReader<ChildStdout>>,
    asked: Cell<u64>,
    /// Which page the commands are for, once there is one.
    session: Option<String>,
    profile: PathBuf,
}

impl Led {
    /// Starts a version with an empty page.
    fn start(program: &Path) -> Self {
        let profile = profile(program);
        // It reads from its fourth file and writes into its fifth; the shell makes them of the first two.
        let mut shell = Command::new("sh");
        shell.args(["-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null"]).arg(program);
        let mut child = told(shell, program, &profile)
            .args(["--remote-debugging-pipe", "about:blank"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("it can be started");
        let to = RefCell::new(child.stdin.take().expect("it is piped"));
        let from = RefCell::new(BufReader::new(child.stdout.take().expect("it is piped")));
        let mut led = Self { child, to, from, asked: Cell::new(0), session: None, profile };
        let page = led.ask("Target.createTarget", &json!({ "url": "about:blank" }));
        let attached = led.ask("Target.attachToTarget", &json!({ "targetId": page["targetId"], "flatten": true }));
        led.session = attached["sessionId"].as_str().map(str::to_owned);
        assert!(led.session.is_some(), "no page: {attached}");
        led
    }

    /// Has a command carried out; says what it answers.
    fn ask(&self, method: &str, params: &Value) -> Value {
        let id = self.asked.get() + 1;
        self.asked.set(id);
        let mut command = json!({ "id": id, "method": method, "params": params });
        if let Some(session) = &self.session {
            command["sessionId"] = session.as_str().into();
        }
        self.to.borrow_mut().write_all(format!("{command}\0").as_bytes()).expect("it listens");
        // What else it tells is not asked for.
        loop {
            let mut said = Vec::new();
            self.from.borrow_mut().read_until(0, &mut said).expect("it answers");
            assert_eq!(said.pop(), Some(0), "{method}: it has ended");
            let mut said: Value = serde_json::from_slice(&said).expect("it is JSON");
            if said["id"] == id {
                assert!(said["error"].is_null(), "{method}: {}", said["error"]);
                return said["result"].take();
            }
        }
    }

    /// What an expression is in the page.
    fn read(&self, expression: &str) -> Value {
        self.ask("Runtime.evaluate", &json!({ "expression": expression, "returnByValue": true }))["result"]["value"]
            .take()
    }

    /// Waits until an expression holds in the page.
    fn wait_until(&self, expression: &str) {
        let until = Instant::now() + PATIENCE;
        while self.read(&format!("Boolean({expression})")) != true {
            let page = || self.read("document.documentElement.outerHTML.slice(0, 600)");
            assert!(Instant::now() < until, "it never came to be: {expression}: {}", page());
            thread::sleep(Duration::from_millis(20));
        }
    }

    /// The application starts at an address, and a night goes on with its first choice.
    fn plays(&self, url: &str) {
        self.ask("Page.navigate", &json!({ "url": url }));
        self.wait_until(
            "document.documentElement.dataset.boot === 'started' && document.querySelector('.roles .first')",
        );
        self.read("document.querySelector('.roles .first').click()");
        self.wait_until(&format!("document.querySelector('{CHOICE}')"));
        let first = self.read("document.querySelector('h1').innerText");
        self.read(&format!("document.querySelector('{CHOICE}').click()"));
        self.wait_until("document.querySelectorAll('.transcript li').length === 1");
        self.wait_until(&format!("document.querySelector('h1').innerText !== {first}"));
    }
}

impl Drop for Led {
    fn drop(&mut self) {
        let _ended = self.child.kill();
        let _status = self.child.wait();
        drop(fs::remove_dir_all(&self.profile));
    }
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
fn a_version_that_is_young_enough_plays() {
    with(YOUNG_ENOUGH, |program, server| {
        Led::start(program).plays(&format!("{}/index.html?lang=en", server.origin));
    });
}

#[test]
fn a_version_that_is_young_enough_plays_the_one_file_from_a_disk() {
    with(YOUNG_ENOUGH, |program, _| {
        let dist = env::var_os("LONG_NIGHT_DIST").map(PathBuf::from).expect("there is a build");
        let file = dist.join("long-night.html").canonicalize().expect("the one file is there");
        Led::start(program).plays(&format!("file://{}", file.display()));
    });
}
