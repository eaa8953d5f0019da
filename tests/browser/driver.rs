//! The browser's driver: chromedriver, and the WebDriver protocol spoken with it.
//!
//! The protocol is one JSON value there and one back over HTTP on this machine.
//! The crates that speak it bring sixty others, one of them under a licence
//! that `tests/licences.rs` does not allow.

use std::env;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

/// What the browser is told, so that it stays quiet and off the network.
const ARGS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];
/// How long one command may take.
const LIMIT: Duration = Duration::from_secs(60);

/// How often a driver is started before that is a failure.
const TRIES: u8 = 5;

/// Starts a chromedriver on a port of its choice; `None` where it ends without saying which.
fn spawn() -> Option<(Child, u16)> {
    let program = env::var_os("CHROMEDRIVER").unwrap_or_else(|| "chromedriver".into());
    let mut child = Command::new(program)
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
        let _ended = child.wait().is_ok();
        return None;
    };
    // It must be able to go on writing.
    thread::spawn(move || lines.for_each(drop));
    Some((child, port))
}

/// A running chromedriver with a browser; both end with this value.
pub struct Driver {
    child: Child,
    port: u16,
    session: String,
}

impl Driver {
    /// Starts a driver on a free port, and a fresh browser that wants these languages, best first.
    pub fn start(languages: &str) -> Self {
        // The port it picks may be taken by another test's before it listens: then it ends at once.
        let started = (0..TRIES).find_map(|_| spawn());
        let (child, port) = started.expect("chromedriver says its port");
        let mut driver = Self { child, port, session: String::new() };
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities(languages) } });
        let session = driver.ask("POST", "/session", &wanted).expect("the browser starts");
        driver.session = session["sessionId"].as_str().expect("a session has an id").to_owned();
        driver
    }

    /// Has something done: a path of the protocol after the session, and what goes with it.
    pub fn post(&self, path: &str, body: &Value) -> Result<Value, String> {
        self.ask("POST", &format!("/session/{}/{path}", self.session), body)
    }

    /// Reads something.
    pub fn get(&self, path: &str) -> Result<Value, String> {
        self.ask("GET", &format!("/session/{}/{path}", self.session), &Value::Null)
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, String> {
        let answer = self.exchange(method, path, body).map_err(|error| format!("chromedriver: {error}"))?;
        let mut answer: Value = serde_json::from_slice(&answer).map_err(|error| format!("chromedriver: {error}"))?;
        let value = answer["value"].take();
        match (value["error"].as_str(), value["message"].as_str()) {
            (Some(error), Some(message)) => Err(format!("{error}: {}", message.lines().next().unwrap_or_default())),
            _ => Ok(value),
        }
    }

    fn exchange(&self, method: &str, path: &str, body: &Value) -> io::Result<Vec<u8>> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(LIMIT))?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\
             Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
            self.port,
            body.len()
        );
        stream.write_all((head + &body).as_bytes())?;
        // It leaves the connection open, so the answer ends where its head says.
        let mut reader = BufReader::new(stream);
        let (mut length, mut line) = (0, String::new());
        while reader.read_line(&mut line)? > 2 {
            if let Some((name, value)) = line.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
            line.clear();
        }
        let mut answer = vec![0; length];
        reader.read_exact(&mut answer)?;
        Ok(answer)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // The browser goes with its session; without one, or when it is gone, there is nothing to end.
        let _closed = self.ask("DELETE", &format!("/session/{}", self.session), &Value::Null);
        let _ended = self.child.kill();
        let _status = self.child.wait();
    }
}

fn capabilities(languages: &str) -> Value {
    let lang = languages.split(',').next().unwrap_or(languages);
    let mut args: Vec<String> = ARGS.iter().map(|&arg| arg.to_owned()).collect();
    args.push(format!("--lang={lang}"));
    let mut options = json!({ "args": args, "prefs": { "intl.accept_languages": languages } });
    if let Ok(chrome) = env::var("CHROME") {
        options["binary"] = chrome.into();
    }
    json!({
        "goog:chromeOptions": options,
        "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
    })
}
