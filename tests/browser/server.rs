//! Serves the built page on a free port of this machine, for one test.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, RwLock};
use std::thread;

/// A page of the same origin without the application, to prepare storage on.
pub const BLANK: &str = "blank";
/// A page that holds the application in a frame to which storage is refused.
pub const SANDBOX: &str = "sandbox";

/// A running server; it ends with the test's process.
pub struct Server {
    /// Where it is, as in `http://127.0.0.1:4000`.
    pub origin: String,
    site: Arc<Site>,
}

struct Site {
    dist: RwLock<PathBuf>,
    cut: AtomicBool,
    /// What file names end with that are not served.
    withheld: Option<&'static str>,
    withholding: AtomicBool,
}

impl Server {
    /// Serves `dist`, but not what ends with `withheld`.
    pub fn start(dist: &Path, withheld: Option<&'static str>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("this machine has a free port");
        let address = listener.local_addr().expect("the port is known");
        let site = Arc::new(Site {
            dist: RwLock::new(dist.to_path_buf()),
            cut: AtomicBool::new(false),
            withheld,
            withholding: AtomicBool::new(true),
        });
        let served = site.clone();
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let site = served.clone();
                // A connection that the browser drops concerns nobody.
                thread::spawn(move || drop(answer(stream, &site)));
            }
        });
        Self { origin: format!("http://{address}"), site }
    }

    /// Serves everything from now on.
    pub fn relent(&self) {
        self.site.withholding.store(false, Ordering::SeqCst);
    }

    /// Answers nobody any more, as if the network were gone; or answers again.
    pub fn cut(&self, cut: bool) {
        self.site.cut.store(cut, Ordering::SeqCst);
    }

    /// Serves another build from now on.
    pub fn give(&self, dist: &Path) {
        *self.site.dist.write().expect("no thread panics with it") = dist.to_path_buf();
    }
}

fn answer(stream: TcpStream, site: &Site) -> io::Result<()> {
    if site.cut.load(Ordering::SeqCst) {
        return Ok(());
    }
    let mut reader = BufReader::new(&stream);
    let mut first = String::new();
    reader.read_line(&mut first)?;
    let mut header = String::new();
    while reader.read_line(&mut header)? > 2 {
        header.clear();
    }
    let target = first.split_whitespace().nth(1).unwrap_or_default();
    let path = target.split(['?', '#']).next().unwrap_or_default().trim_start_matches('/');
    let (status, kind, body) = match site.read(path) {
        Some((kind, body)) => ("200 OK", kind, body),
        None => ("404 Not Found", "text/plain", b"not here".to_vec()),
    };
    let mut stream = &stream;
    // A frame without an origin may only read what says that everybody may.
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\n\
         Access-Control-Allow-Origin: *\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}

impl Site {
    /// A file's content type and content.
    fn read(&self, path: &str) -> Option<(&'static str, Vec<u8>)> {
        const HTML: &str = "text/html; charset=utf-8";
        let page = |body: &str| Some((HTML, format!("<!doctype html><title>test</title>{body}").into_bytes()));
        match path {
            BLANK => return page(""),
            SANDBOX => {
                let to = "index.html?lang=en&page=play&role=victim";
                return page(&format!(
                    r#"<iframe sandbox="allow-scripts" width="900" height="700" src="{to}"></iframe>"#
                ));
            }
            // Chromium asks for it where a page names no icon.
            "favicon.ico" => return Some(("image/x-icon", Vec::new())),
            _ => {}
        }
        let withheld = self.withheld.is_some_and(|end| path.ends_with(end));
        if path.contains("..") || (withheld && self.withholding.load(Ordering::SeqCst)) {
            return None;
        }
        let path = if path.is_empty() { "index.html" } else { path };
        let dist = self.dist.read().ok()?;
        let kind = match path.rsplit('.').next() {
            Some("html") => HTML,
            Some("js") => "text/javascript",
            Some("css") => "text/css",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("webmanifest") => "application/manifest+json",
            Some("wasm") => "application/wasm",
            _ => "application/octet-stream",
        };
        Some((kind, fs::read(dist.join(path)).ok()?))
    }
}
