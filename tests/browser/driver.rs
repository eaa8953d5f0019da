//! The WebDriver protocol, as spoken with a browser's driver.
//!
//! The protocol is one JSON value there and one back over HTTP on this machine.
//! The crates that speak it bring sixty others, one of them under a licence
//! that `tests/licences.rs` does not allow.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use crate::engine::{Engine, Running, capabilities};

/// How long one command may take.
const LIMIT: Duration = Duration::from_secs(300);

/// A running driver with a browser; both end with this value.
pub struct Driver {
    running: Running,
    session: String,
}

impl Driver {
    /// Starts an engine's driver, and a fresh browser that wants these languages, best first.
    pub fn start(engine: Engine, languages: &str, proxy: &str) -> Self {
        let mut driver = Self { running: Running::start(engine), session: String::new() };
        let capabilities = capabilities(engine, languages, &driver.running.folder, proxy);
        let wanted = json!({ "capabilities": { "alwaysMatch": capabilities } });
        let session = driver.ask("POST", "/session", &wanted).expect("the browser starts");
        driver.session = session["sessionId"].as_str().expect("a session has an id").to_owned();
        driver
    }

    /// Where the browser saves files.
    pub fn folder(&self) -> &Path {
        &self.running.folder
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
        let answer = self.exchange(method, path, body).map_err(|error| format!("the driver: {error}"))?;
        let mut answer: Value = serde_json::from_slice(&answer).map_err(|error| format!("the driver: {error}"))?;
        let value = answer["value"].take();
        match (value["error"].as_str(), value["message"].as_str()) {
            (Some(error), Some(message)) => Err(format!("{error}: {}", message.lines().next().unwrap_or_default())),
            _ => Ok(value),
        }
    }

    fn exchange(&self, method: &str, path: &str, body: &Value) -> io::Result<Vec<u8>> {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        let mut stream = TcpStream::connect(("127.0.0.1", self.running.port))?;
        stream.set_read_timeout(Some(LIMIT))?;
        let head = format!(
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\n\
             Content-Type: application/json; charset=utf-8\r\nContent-Length: {}\r\n\r\n",
            self.running.port,
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
        self.running.end();
    }
}
