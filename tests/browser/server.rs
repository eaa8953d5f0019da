//! Serves the built page on a free port of this machine, for one test.
//!
//! It is the proxy, too, of those browsers that do not tell what they ask for:
//! whatever is meant for another origin ends here, and is remembered.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::mem;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread;

use crate::engine::Engine;

/// A page of the same origin without the application, to prepare storage on.
pub const BLANK: &str = "blank";
/// A page that holds the application in a frame to which storage is refused.
pub const SANDBOX: &str = "sandbox";

/// What Firefox asks for itself, whatever it is told: the ends of its makers' names.
const FIREFOX: [&str; 4] = [".mozilla.com", ".mozilla.net", ".mozilla.org", ".firefox.com"];
/// A handshake of TLS begins with this.
const TLS: u8 = 0x16;

/// A running server; it ends with the test's process.
pub struct Server {
    /// Where it is, as in `http://127.0.0.1:4000`.
    pub origin: String,
    site: Arc<Site>,
}

struct Site {
    dist: RwLock<PathBuf>,
    origin: String,
    /// What file names end with that are not served.
    withheld: Option<&'static str>,
    withholding: AtomicBool,
    /// How often what is not served was asked for.
    refused: AtomicUsize,
    /// A script that is put before all others of each page.
    script: String,
    engine: Engine,
    cut: AtomicBool,
    wrong: Mutex<Vec<String>>,
}

impl Server {
    /// Serves `dist`, but not what begins or ends with `withheld`, to an engine; a script, if any, is put into each page.
    pub fn start(dist: &Path, withheld: Option<&'static str>, engine: Engine, script: String) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a free port");
        let origin = format!("http://{}", listener.local_addr().expect("the port is known"));
        let site = Arc::new(Site {
            dist: RwLock::new(dist.to_path_buf()),
            origin: origin.clone(),
            withheld,
            withholding: AtomicBool::new(true),
            refused: AtomicUsize::new(0),
            script,
            engine,
            cut: AtomicBool::new(false),
            wrong: Mutex::default(),
        });
        let served = site.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = served.clone();
                // A connection that the browser drops concerns nobody.
                thread::spawn(move || drop(answer(stream, &site)));
            }
        });
        Self { origin, site }
    }

    /// Where it is, without the scheme.
    pub fn host(&self) -> &str {
        self.origin.trim_start_matches("http://")
    }

    /// Serves everything from now on.
    pub fn relent(&self) {
        self.site.withholding.store(false, Ordering::SeqCst);
    }

    /// How often what is not served was asked for so far.
    pub fn refused(&self) -> usize {
        self.site.refused.load(Ordering::SeqCst)
    }

    /// Answers nobody any more, as if the network were gone; or answers again.
    pub fn cut(&self, cut: bool) {
        self.site.cut.store(cut, Ordering::SeqCst);
    }

    /// Serves another build from now on.
    pub fn give(&self, dist: &Path) {
        *self.site.dist.write().expect("no thread panics with it") = dist.to_path_buf();
    }

    /// What was asked for in vain, and what was meant for another origin, since the last call.
    pub fn wrong(&self) -> Vec<String> {
        mem::take(&mut self.site.wrong.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn answer(stream: TcpStream, site: &Site) -> io::Result<()> {
    if site.cut.load(Ordering::SeqCst) {
        return Ok(());
    }
    let mut reader = BufReader::new(&stream);
    if reader.fill_buf()?.first() == Some(&TLS) {
        site.note("left its origin: something in secret".to_owned());
        return Ok(());
    }
    let mut first = String::new();
    // Browsers open connections before they know what for.
    if reader.read_line(&mut first)? == 0 {
        return Ok(());
    }
    let (mut header, mut accepted) = (String::new(), String::new());
    while reader.read_line(&mut header)? > 2 {
        if let Some((name, value)) = header.split_once(':')
            && name.eq_ignore_ascii_case("accept-encoding")
        {
            value.trim().clone_into(&mut accepted);
        }
        header.clear();
    }
    let mut words = first.split_whitespace();
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    // Through a proxy, all of the address is asked for.
    let target = target.strip_prefix(&site.origin).unwrap_or(target);
    let found = if method == "CONNECT" || !target.starts_with('/') {
        site.note_stranger(target);
        None
    } else {
        let path = target.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
        let found = site.read(path, &accepted);
        if found.is_none() {
            site.note(format!("404: {}{target}", site.origin));
        }
        found
    };
    let (status, found) = match found {
        Some(found) => ("200 OK", found),
        None => ("404 Not Found", Found::plain("text/plain", b"not here".to_vec())),
    };
    let coding = found.coding.map(|name| format!("Content-Encoding: {name}\r\n")).unwrap_or_default();
    let mut stream = &stream;
    // A frame without an origin may only read what says that everybody may.
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\n{coding}Vary: Accept-Encoding\r\n\
         Access-Control-Allow-Origin: *\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        found.kind,
        found.body.len()
    )?;
    stream.write_all(&found.body)
}

/// What is given out.
struct Found {
    kind: &'static str,
    body: Vec<u8>,
    /// How it is compressed.
    coding: Option<&'static str>,
}

impl Found {
    fn plain(kind: &'static str, body: Vec<u8>) -> Self {
        Self { kind, body, coding: None }
    }
}

impl Site {
    fn note(&self, what: String) {
        self.wrong.lock().unwrap_or_else(PoisonError::into_inner).push(what);
    }

    fn note_stranger(&self, target: &str) {
        let rest = target.split_once("://").map_or(target, |(_, rest)| rest);
        let host = rest.split(['/', ':']).next().unwrap_or_default();
        let own = self.engine == Engine::Firefox && FIREFOX.iter().any(|end| host.ends_with(end));
        if !own {
            self.note(format!("left its origin: {target}"));
        }
    }

    /// A page with the script, before any word about what may run.
    fn watched(&self, page: &str) -> Vec<u8> {
        if self.script.is_empty() {
            return page.as_bytes().to_vec();
        }
        page.replacen("<head>", &format!("<head><script>{}</script>", self.script), 1).into_bytes()
    }

    /// A file, compressed where it lies there so and the browser takes it so.
    fn read(&self, path: &str, accepted: &str) -> Option<Found> {
        const HTML: &str = "text/html; charset=utf-8";
        let page = |body: &str| {
            let text = format!("<!doctype html><head><title>test</title></head>{body}");
            Some(Found::plain(HTML, self.watched(&text)))
        };
        match path {
            BLANK => return page(""),
            SANDBOX => {
                let to = "index.html?lang=en&page=play&role=victim";
                return page(&format!(
                    r#"<iframe sandbox="allow-scripts" width="900" height="700" src="{to}"></iframe>"#
                ));
            }
            // Browsers ask for it where a page names no icon.
            "favicon.ico" => return Some(Found::plain("image/x-icon", Vec::new())),
            _ => {}
        }
        let withheld = self.withheld.is_some_and(|part| path.starts_with(part) || path.ends_with(part));
        if withheld && self.withholding.load(Ordering::SeqCst) {
            self.refused.fetch_add(1, Ordering::SeqCst);
            return None;
        }
        if path.contains("..") {
            return None;
        }
        let path = if path.is_empty() { "index.html" } else { path };
        let kind = match path.rsplit('.').next() {
            Some("html") => HTML,
            Some("js") => "text/javascript",
            Some("css") => "text/css",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("json") => "application/json",
            Some("webmanifest") => "application/manifest+json",
            Some("txt") => "text/plain; charset=utf-8",
            Some("xml") => "application/xml",
            Some("wasm") => "application/wasm",
            _ => "application/octet-stream",
        };
        let dist = self.dist.read().ok()?;
        let file = dist.join(path);
        if kind == HTML && !self.script.is_empty() {
            return Some(Found::plain(kind, self.watched(&fs::read_to_string(file).ok()?)));
        }
        for (coding, end) in [("br", "br"), ("gzip", "gz")] {
            let taken = accepted.split(',').any(|it| it.split(';').next().unwrap_or_default().trim() == coding);
            if taken && let Ok(body) = fs::read(dist.join(format!("{path}.{end}"))) {
                return Some(Found { kind, body, coding: Some(coding) });
            }
        }
        Some(Found::plain(kind, fs::read(file).ok()?))
    }
}
