//! A browser with the page in it, in the words of a reader: open, read, click.
//!
//! Every call waits until it is carried out; every failure fails the test.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use i18n::{Catalog, Locale};
use serde_json::{Value, json};
use share::kept::Stored;

use crate::driver::Driver;
use crate::engine::Engine;
use crate::server::{BLANK, Server};

/// How long something may take to come; a debrief takes a while on a machine that is busy.
pub const PATIENCE: Duration = Duration::from_secs(120);

/// Remembers what goes wrong in a page of an engine that keeps no log.
const CONSOLE_RECORDER: &str = include_str!("console_recorder.js");

/// Has all that a page waits for come late.
const DELAY_INJECTION: &str = include_str!("delay_injection.js");

/// How a test's browser differs from an ordinary one.
pub struct Setup {
    /// What it is made of.
    pub engine: Engine,
    /// The languages that the browser wants, best first, as in `zh-CN,zh`.
    pub languages: &'static str,
    /// The width and the height of the viewport in pixels.
    pub viewport: (u32, u32),
    /// What the names of files begin or end with that the server does not give out.
    pub withheld: Option<&'static str>,
    /// A script that runs before any of the page's own.
    pub before: &'static str,
    /// Whether a script watches each page of an engine that keeps no log.
    pub watched: bool,
    /// Parts of the errors that this test brings about on purpose.
    pub expected: &'static [&'static str],
}

impl Default for Setup {
    fn default() -> Self {
        Self {
            engine: Engine::Chromium,
            languages: "en-GB,en",
            viewport: (1280, 800),
            withheld: None,
            before: "",
            watched: true,
            expected: &[],
        }
    }
}

/// Runs a test in a fresh browser, and fails it for whatever went wrong unseen, too.
pub fn with_browser(setup: &Setup, test: impl FnOnce(&Browser)) {
    let Some(dist) = env::var_os("LONG_NIGHT_DIST") else {
        eprintln!("LONG_NIGHT_DIST names no build: nothing to test");
        return;
    };
    let browser = Browser::start(setup, Path::new(&dist));
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        test(&browser);
        let wrong = browser.unseen(setup);
        assert!(wrong.is_empty(), "went wrong unseen:\n{}", wrong.join("\n"));
    }));
    if outcome.is_err() {
        browser.describe(setup);
    }
    drop(browser);
    if let Err(panic) = outcome {
        resume_unwind(panic);
    }
}

/// The texts in a language.
pub fn catalog(locale: Locale) -> Catalog {
    content::catalog(locale)
}

/// A browser with the page in it.
pub struct Browser {
    driver: Driver,
    /// What serves the page.
    pub server: Server,
    engine: Engine,
    /// What went wrong in pages that were left since, in an engine that keeps no log.
    wrong: RefCell<Vec<String>>,
}

/// A key that a reader presses.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    /// To the next thing that can be used.
    Tab,
    /// Use it.
    Enter,
    /// One step on.
    Right,
    /// Tick it, or press it.
    Space,
    /// All the way on.
    End,
    /// Away with it.
    Escape,
}

impl Browser {
    fn start(setup: &Setup, dist: &Path) -> Self {
        let Setup { engine, languages, withheld, before, watched, .. } = *setup;
        // Chromium takes scripts from the driver, and tells it what goes wrong.
        let chromium = engine == Engine::Chromium;
        let delays = env::var_os("LONG_NIGHT_DELAYS").map_or("", |_| DELAY_INJECTION);
        let script =
            if chromium || !watched { String::new() } else { format!("{delays}\n{before}\n{CONSOLE_RECORDER}") };
        let server = Server::start(dist, withheld, engine, script);
        let driver = Driver::start(engine, languages, server.host());
        let browser = Self { driver, server, engine, wrong: RefCell::default() };
        let (width, height) = setup.viewport;
        if !chromium {
            browser.resize(width, height);
            return browser;
        }
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        browser.devtools("Emulation.setDeviceMetricsOverride", &metrics);
        browser.devtools("Emulation.setScrollbarsHidden", &json!({ "hidden": true }));
        // What is still fading in has no text yet for the driver.
        let still = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "reduce" }] });
        browser.devtools("Emulation.setEmulatedMedia", &still);
        for source in [delays, before].into_iter().filter(|it| !it.is_empty()) {
            browser.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": source }));
        }
        browser
    }

    /// Makes the window so large that the page has this size; where a window has a least width, that.
    fn resize(&self, width: u32, height: u32) {
        self.visit(BLANK);
        for _ in 0..2 {
            let frame = self.run("return [outerWidth - innerWidth, outerHeight - innerHeight]");
            let [wide, high] = [0, 1].map(|at| frame[at].as_u64().unwrap_or_default());
            let size = json!({ "width": u64::from(width) + wide, "height": u64::from(height) + high });
            self.post("window/rect", &size);
        }
    }

    /// Opens the application at an address (the part from `?` on), and waits for it to start.
    pub fn open(&self, query: &str) {
        self.visit(query);
        self.wait_for_the_page();
    }

    /// Waits until the application shows a page, and all that comes late has come.
    fn wait_for_the_page(&self) {
        self.wait_until(
            "document.querySelector('#main h1') && !document.querySelector('.coming') \
             && document.documentElement.dataset.late === 'ready'",
        );
    }

    /// Opens a file of the site, whatever it is.
    pub fn visit(&self, path: &str) {
        self.go(&format!("{}/{path}", self.server.origin));
    }

    /// Opens an address, wherever it is.
    pub fn go(&self, url: &str) {
        self.gather();
        self.post("url", &json!({ "url": url }));
    }

    /// Loads the page anew.
    pub fn reload(&self) {
        self.gather();
        if self.engine == Engine::Firefox {
            // Its driver goes past a service worker, as a reader's button does not.
            self.run("window.leaving = true; location.reload()");
            self.wait_until("!window.leaving");
        } else {
            self.post("refresh", &json!({}));
        }
        self.wait_for_the_page();
    }

    /// Goes back in the history.
    pub fn back(&self) {
        self.post("back", &json!({}));
    }

    /// Goes forward in the history.
    pub fn forward(&self) {
        self.post("forward", &json!({}));
    }

    /// Goes into the page's only frame.
    pub fn enter_frame(&self) {
        self.post("frame", &json!({ "id": 0 }));
        self.wait_for_the_page();
    }

    /// The tab that is looked at.
    pub fn tab(&self) -> String {
        self.get("window")
    }

    /// Opens another tab, and looks at it.
    pub fn open_tab(&self) -> String {
        let tab = self.post("window/new", &json!({ "type": "tab" }));
        let tab = text(&tab["handle"]).to_owned();
        self.look_at(&tab);
        tab
    }

    /// Looks at a tab.
    pub fn look_at(&self, tab: &str) {
        self.post("window", &json!({ "handle": tab }));
    }

    /// The address from the path on.
    pub fn address(&self) -> String {
        self.get("url").replace(&self.server.origin, "")
    }

    /// What a script returns.
    pub fn run(&self, script: &str) -> Value {
        self.post("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// What a script returns, or why it cannot.
    pub fn try_run(&self, script: &str) -> Result<Value, String> {
        self.driver.post("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// What a script hands to its last argument, which it may call later.
    pub fn ask(&self, script: &str, args: &Value) -> Value {
        self.post("execute/async", &json!({ "script": script, "args": args }))
    }

    /// What an expression is as text.
    pub fn read(&self, expression: &str) -> String {
        in_words(self.run(&format!("return {expression}")))
    }

    /// How many such elements there are.
    pub fn count(&self, css: &str) -> usize {
        let counted = self.run(&format!("return document.querySelectorAll({}).length", json!(css)));
        counted.as_u64().and_then(|it| usize::try_from(it).ok()).unwrap_or_else(|| panic!("{css}: {counted}"))
    }

    /// The text of the first such element, as it is seen.
    pub fn text(&self, css: &str) -> String {
        self.get(&format!("{}/text", self.element(css, 0)))
    }

    /// The text of the first such element, or why it cannot be read.
    pub fn try_text(&self, css: &str) -> Result<String, String> {
        let first = self.driver.post("element", &json!({ "using": "css selector", "value": css }))?;
        Ok(text(&self.driver.get(&format!("{}/text", path(&first)))?).to_owned())
    }

    /// Clicks the first such element; fails if something covers it.
    pub fn click(&self, css: &str) {
        self.click_nth(css, 0);
    }

    /// Clicks one of such elements, counted from 0.
    pub fn click_nth(&self, css: &str, index: usize) {
        self.post(&format!("{}/click", self.element(css, index)), &json!({}));
    }

    /// Clicks an element that a script returned.
    pub fn click_on(&self, element: &Value) {
        assert!(element.is_object(), "there is nothing to click");
        self.post(&format!("{}/click", path(element)), &json!({}));
    }

    /// Types a text into a field, in place of what is in it; the focus stays there.
    pub fn type_into(&self, css: &str, text: &str) {
        let field = self.element(css, 0);
        self.post(&format!("{field}/clear"), &json!({}));
        self.post(&format!("{field}/value"), &json!({ "text": text }));
    }

    /// Presses a key, wherever the focus is.
    pub fn press(&self, key: Key) {
        let key = match key {
            Key::Tab => "\u{e004}",
            Key::Enter => "\u{e007}",
            Key::Space => "\u{e00d}",
            Key::Right => "\u{e014}",
            Key::End => "\u{e010}",
            Key::Escape => "\u{e00c}",
        };
        let strokes = ["keyDown", "keyUp"].map(|stroke| json!({ "type": stroke, "value": key }));
        self.post("actions", &json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": strokes }] }));
    }

    /// Types a text, wherever the focus is.
    pub fn press_text(&self, text: &str) {
        let active = self.driver.get("element/active").unwrap_or_else(|error| panic!("the focus: {error}"));
        self.post(&format!("{}/value", path(&active)), &json!({ "text": text }));
    }

    /// Chooses a file in a field for files.
    pub fn upload(&self, css: &str, file: &Path) {
        self.post(&format!("{}/value", self.element(css, 0)), &json!({ "text": file }));
    }

    /// How many pages the page takes on paper.
    pub fn printed_pages(&self) -> usize {
        let pdf = self.post("print", &json!({ "shrinkToFit": false, "page": { "width": 21.0, "height": 29.7 } }));
        let sheets = self.bytes(text(&pdf));
        // What a page is, the file says in plain words, whatever is packed beside it.
        let is_page = |at: &usize| !sheets[*at..].starts_with(b"/Type /Pages");
        let starts = (0..sheets.len()).filter(|at| sheets[*at..].starts_with(b"/Type /Page"));
        starts.filter(is_page).count()
    }

    /// A picture of what is to be seen.
    pub fn picture(&self) -> Vec<u8> {
        self.bytes(&self.get("screenshot"))
    }

    /// What a Base64 text stands for; the browser knows how.
    fn bytes(&self, base64: &str) -> Vec<u8> {
        let read = self.run(&format!("return atob({})", json!(base64)));
        text(&read).chars().filter_map(|it| u8::try_from(u32::from(it)).ok()).collect()
    }

    /// Prepares what is kept on the device, as if by an earlier visit.
    pub fn keep(&self, key: &str, text: &str) {
        self.visit(BLANK);
        self.run(&format!("localStorage.setItem({}, {})", json!(format!("long-night/{key}")), json!(text)));
    }

    /// What is kept on the device under a key.
    pub fn kept(&self, key: &str) -> Option<String> {
        self.run(&kept(key)).as_str().map(str::to_owned)
    }

    /// Runs a command of the DevTools protocol, which Chromium alone has; says its answer.
    pub fn devtools(&self, command: &str, params: &Value) -> Value {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": params }))
    }

    /// Lets scripts take so many seconds.
    pub fn allow(&self, seconds: u32) {
        self.post("timeouts", &json!({ "script": u64::from(seconds) * 1000 }));
    }

    fn elements(&self, css: &str) -> Vec<Value> {
        match self.post("elements", &json!({ "using": "css selector", "value": css })) {
            Value::Array(all) => all,
            other => panic!("{css}: {other}"),
        }
    }

    /// The path of such an element in the protocol, counted from 0.
    fn element(&self, css: &str, index: usize) -> String {
        let all = self.elements(css);
        path(all.get(index).unwrap_or_else(|| panic!("{css}: {} there, no number {index}", all.len())))
    }

    fn post(&self, what: &str, body: &Value) -> Value {
        let until = Instant::now() + PATIENCE;
        loop {
            match self.driver.post(what, body) {
                Ok(value) => return value,
                // WebKit's driver says so of what was drawn a moment ago.
                Err(error)
                    if self.engine == Engine::WebKit
                        && error.to_string().contains("not interactable")
                        && Instant::now() < until =>
                {
                    std::thread::sleep(Duration::from_millis(100));
                }
                Err(error) => panic!("{what} {body}: {error}"),
            }
        }
    }

    fn get(&self, what: &str) -> String {
        let value = self.driver.get(what).unwrap_or_else(|error| panic!("{what}: {error}"));
        text(&value).to_owned()
    }

    /// The text of a file that the browser saves under a name.
    pub fn saved(&self, name: &str) -> String {
        let (path, until) = (self.driver.folder().join(name), Instant::now() + PATIENCE);
        loop {
            match fs::read_to_string(&path) {
                Ok(text) if !text.is_empty() => return text,
                _ => assert!(Instant::now() < until, "no {name} was saved"),
            }
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Takes over what went wrong in the page that is about to be left.
    fn gather(&self) {
        if self.engine == Engine::Chromium {
            return;
        }
        let seen = self.run("return window.witnessed?.splice(0) ?? []");
        let seen = seen.as_array().into_iter().flatten().map(|it| text(it).to_owned());
        self.wrong.borrow_mut().extend(seen);
    }

    /// Errors in the console, loads that failed, requests that left the page's origin, since the last call.
    ///
    /// Chromium tells all of it. In the others a script in the page sees what is
    /// thrown, rejected, refused and written to the console by scripts, and the
    /// server, which is their proxy, what is asked for. What a page does that is
    /// left by a link in it, a worker's errors, and a request to another address
    /// of this very machine are not seen there.
    pub fn unseen(&self, setup: &Setup) -> Vec<String> {
        let mut wrong = if self.engine == Engine::Chromium {
            self.logged()
        } else {
            self.gather();
            let mut wrong = self.wrong.take();
            wrong.extend(self.server.wrong());
            wrong
        };
        wrong.retain(|it| !setup.expected.iter().any(|part| it.contains(part)));
        wrong
    }

    /// What Chromium's logs say.
    fn logged(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for entry in self.log("browser") {
            if entry["level"] == "SEVERE" {
                wrong.push(format!("console: {}", text(&entry["message"])));
            }
        }
        let mut asked = BTreeMap::new();
        for entry in self.log("performance") {
            let Ok(entry) = serde_json::from_str::<Value>(text(&entry["message"])) else { continue };
            let (method, params) = (text(&entry["message"]["method"]), &entry["message"]["params"]);
            let id = text(&params["requestId"]).to_owned();
            match method {
                "Network.requestWillBeSent" => {
                    let url = text(&params["request"]["url"]).to_owned();
                    if !self.is_own(&url) {
                        wrong.push(format!("left its origin: {url}"));
                    }
                    asked.insert(id, url);
                }
                "Network.webSocketCreated" => wrong.push(format!("left its origin: {}", text(&params["url"]))),
                "Network.responseReceived" if params["response"]["status"].as_u64() >= Some(400) => {
                    wrong.push(format!("{}: {}", params["response"]["status"], text(&params["response"]["url"])));
                }
                // What the browser itself gives up is no failure: a page that is left, a file that is saved.
                "Network.loadingFailed" if params["canceled"] != true => {
                    let url = asked.get(&id).map_or("?", String::as_str);
                    wrong.push(format!("{}: {url}", text(&params["errorText"])));
                }
                _ => {}
            }
        }
        wrong
    }

    fn is_own(&self, url: &str) -> bool {
        let own = url.strip_prefix(&self.server.origin).is_some_and(|rest| rest.starts_with('/'));
        own || url.starts_with("data:") || url.starts_with("blob:")
    }

    fn log(&self, kind: &str) -> Vec<Value> {
        match self.post("se/log", &json!({ "type": kind })) {
            Value::Array(entries) => entries,
            other => panic!("the log is no list: {other}"),
        }
    }

    /// Says where a failed test stood.
    fn describe(&self, setup: &Setup) {
        // Whatever cannot be asked any more is left out.
        let asked = catch_unwind(AssertUnwindSafe(|| {
            let shown = self.read("document.body.innerText");
            let start: String = shown.chars().take(2_000).collect();
            eprintln!("\nThe page was {}:\n{start}\n", self.address());
            for line in self.unseen(setup) {
                eprintln!("{line}");
            }
        }));
        drop(asked);
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// A value as text.
pub fn in_words(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
    }
}

/// What earlier editions kept so, as it is kept today.
pub fn renewed<T: Stored>(old: &str) -> String {
    T::from_kept(old).value.to_text()
}

/// A script that reads what is kept on the device under a key.
pub fn kept(key: &str) -> String {
    format!("return localStorage.getItem({})", json!(format!("long-night/{key}")))
}

/// An element's path in the protocol; the key is a constant of the standard.
fn path(element: &Value) -> String {
    format!("element/{}", text(&element["element-6066-11e4-a52e-4f735466cecf"]))
}
