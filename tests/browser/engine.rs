//! The three engines that browsers are made of: how each is started, and what it is told.
//!
//! Environment variables name the programs: `CHROME` and `CHROMEDRIVER`,
//! `FIREFOX` and `GECKODRIVER`, `WEBKIT`, `WEBKITDRIVER` and `XVFB`.

use std::env;
use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

/// What Chromium is told, so that it stays quiet and off the network.
const ARGS: [&str; 9] = [
    "--headless",
    // What lies outside of the window is never drawn, and a click there never seen.
    "--window-size=1400,1100",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];
/// How often a driver is started before that is a failure.
const TRIES: u8 = 5;
/// How long a driver may take until it listens.
const PATIENCE: Duration = Duration::from_secs(20);

/// What a browser is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Chromium, which can be asked for most.
    #[default]
    Chromium,
    /// Firefox.
    Firefox,
    /// WebKit, as GTK's small browser has it.
    WebKit,
}

/// A driver's process, with what belongs to it; all of it ends with this value.
pub struct Running {
    child: Child,
    screen: Option<Child>,
    /// Where it listens.
    pub port: u16,
    /// A folder of this browser's own; what it saves is put here.
    pub folder: PathBuf,
}

impl Running {
    /// Starts an engine's driver on a free port.
    pub fn start(engine: Engine) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let folder = env::temp_dir().join(format!("long-night-{}-{number}", std::process::id()));
        fs::create_dir_all(&folder).expect("the browser's folder is made");
        let mut screen = None;
        let started = (0..TRIES).find_map(|_| match engine {
            Engine::Chromium => chromedriver(),
            Engine::Firefox => geckodriver(&folder),
            Engine::WebKit => {
                let (server, display) = screen.take().unwrap_or_else(xvfb);
                let driver = webkitdriver(&folder, &display);
                screen = Some((server, display));
                driver
            }
        });
        let (child, port) = started.unwrap_or_else(|| panic!("the driver of {engine:?} does not listen"));
        Self { child, screen: screen.map(|(server, _)| server), port, folder }
    }

    /// Ends the driver and what belongs to it, after its browser.
    pub fn end(&mut self) {
        for child in [Some(&mut self.child), self.screen.as_mut()].into_iter().flatten() {
            let _ended = child.kill();
            let _status = child.wait();
        }
        // The system clears what cannot be removed.
        let _removed = fs::remove_dir_all(&self.folder);
    }
}

/// Starts a chromedriver on a port of its choice; `None` where it ends without saying which.
fn chromedriver() -> Option<(Child, u16)> {
    let mut child = Command::new(program("CHROMEDRIVER", "chromedriver"))
        .arg("--port=0")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver starts; CHROMEDRIVER names it");
    let mut lines = BufReader::new(child.stdout.take().expect("its output is piped")).lines().map_while(Result::ok);
    let port = lines.find_map(|line| {
        let (_, port) = line.split_once("started successfully on port ")?;
        port.trim_end_matches('.').parse().ok()
    });
    let Some(port) = port else {
        // The port it picks may be taken by another test's before it listens: then it ends at once.
        let _ended = child.wait().is_ok();
        return None;
    };
    // It must be able to go on writing.
    thread::spawn(move || lines.for_each(drop));
    Some((child, port))
}

fn geckodriver(folder: &Path) -> Option<(Child, u16)> {
    let port = free_port();
    let driver = Command::new(program("GECKODRIVER", "geckodriver"))
        .args(["--port", &port.to_string(), "--websocket-port", "0", "--profile-root"])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("geckodriver starts; GECKODRIVER names it");
    listening(driver, port)
}

fn webkitdriver(folder: &Path, display: &str) -> Option<(Child, u16)> {
    // Where it saves files, and that it does not move things about.
    fs::create_dir_all(folder.join("gtk-3.0")).expect("the folder is made");
    let saved = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", folder.display());
    fs::write(folder.join("user-dirs.dirs"), saved).expect("the settings are written");
    fs::write(folder.join("gtk-3.0/settings.ini"), "[Settings]\ngtk-enable-animations=0\n")
        .expect("the settings are written");
    let port = free_port();
    let driver = Command::new(program("WEBKITDRIVER", "WebKitWebDriver"))
        .arg(format!("--port={port}"))
        .env("DISPLAY", display)
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .envs(["XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"].map(|name| (name, folder)))
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .expect("WebKitWebDriver starts; WEBKITDRIVER names it");
    listening(driver, port)
}

/// Starts a screen that nobody sees; says its name.
fn xvfb() -> (Child, String) {
    let mut child = Command::new(program("XVFB", "Xvfb"))
        .args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("Xvfb starts; XVFB names it");
    let mut line = String::new();
    let said = BufReader::new(child.stdout.take().expect("its output is piped")).read_line(&mut line);
    assert!(said.is_ok() && !line.trim().is_empty(), "Xvfb does not say its screen");
    (child, format!(":{}", line.trim()))
}

/// A port that nobody had a moment ago.
fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a free port");
    listener.local_addr().expect("the port is known").port()
}

/// The driver once it answers; `None` where its port was taken meanwhile, so that it ended.
fn listening(mut child: Child, port: u16) -> Option<(Child, u16)> {
    let until = Instant::now() + PATIENCE;
    loop {
        let there = answers(port).unwrap_or(false);
        if child.try_wait().expect("it can be asked for").is_some() {
            return None;
        }
        if there {
            return Some((child, port));
        }
        assert!(Instant::now() < until, "the driver never listens");
        thread::sleep(Duration::from_millis(20));
    }
}

/// Whether a driver is there, and not something else that came first.
fn answers(port: u16) -> io::Result<bool> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    write!(stream, "GET /status HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nConnection: close\r\n\r\n")?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(line.contains(" 200 "))
}

fn program(variable: &str, name: &str) -> PathBuf {
    env::var_os(variable).map_or_else(|| name.into(), PathBuf::from)
}

/// What an engine is asked for: these languages, best first; no motion; what it saves into `folder`;
/// and, where it does not tell of its requests, all of them by way of `proxy`.
pub fn capabilities(engine: Engine, languages: &str, folder: &Path, proxy: &str) -> Value {
    let by_proxy = json!({ "proxyType": "manual", "httpProxy": proxy, "sslProxy": proxy });
    match engine {
        Engine::Chromium => {
            let lang = languages.split(',').next().unwrap_or(languages);
            let mut args: Vec<String> = ARGS.iter().map(|&arg| arg.to_owned()).collect();
            args.push(format!("--lang={lang}"));
            let prefs = json!({
                "intl.accept_languages": languages,
                "download.default_directory": folder,
            });
            let mut options = json!({ "args": args, "prefs": prefs });
            if let Ok(chrome) = env::var("CHROME") {
                options["binary"] = chrome.into();
            }
            json!({
                "goog:chromeOptions": options,
                "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            })
        }
        Engine::Firefox => json!({
            "proxy": by_proxy,
            "moz:firefoxOptions": {
                "binary": program("FIREFOX", "firefox"),
                "args": ["-headless"],
                "prefs": {
                    "intl.accept_languages": languages,
                    "ui.prefersReducedMotion": 1,
                    "browser.download.folderList": 2,
                    "browser.download.dir": folder,
                    "browser.download.always_ask_before_handling_new_types": false,
                    "browser.helperApps.neverAsk.saveToDisk":
                        "application/json,text/markdown,text/calendar,text/plain",
                },
            },
        }),
        Engine::WebKit => json!({
            "proxy": by_proxy,
            "webkitgtk:browserOptions": {
                "binary": program("WEBKIT", "MiniBrowser"),
                "args": ["--automation"],
            },
        }),
    }
}
