//! Stands before Trunk while one works: passes everything on, and adds to each page a script that
//! lists the mistakes in the content over it.
//!
//! `src/content/build.rs` writes what is wrong into the file that [`PROBLEMS`] names, and takes it away
//! once nothing is. Trunk's own overlay says no more than that cargo failed.
//!
//! Invariant: nothing here touches what is built; a site in `dist/` has no trace of it.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::{fs, thread};

/// The environment variable that tells the build script where to list what is wrong.
pub const PROBLEMS: &str = "LONG_NIGHT_PROBLEMS";

/// Where pages ask for the list.
const LIST: &str = "/.long-night/problems";

const SCRIPT: &str = include_str!("watch.js");

/// The longest head of a request.
const HEAD: usize = 64 * 1024;

/// What stands there until the first build is through.
const WAITING: &str = "<!doctype html><html lang=\"en\" data-waiting><meta charset=\"utf-8\">\
    <meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"dark light\">\
    <title>Long Night</title><body style=\"font:16px/1.5 system-ui,sans-serif;margin:2rem\">\
    <p>It is being built; the page comes by itself. · 正在做，好了会自己出来。</p>";

/// What it passes on, and to where.
struct Gate {
    /// The port on which Trunk serves.
    behind: u16,
    problems: PathBuf,
}

/// Answers on `listener`, for Trunk at the port `behind`, until the program ends.
pub fn start(listener: TcpListener, behind: u16, problems: &Path) {
    let gate = Arc::new(Gate { behind, problems: problems.to_path_buf() });
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let gate = gate.clone();
            // A connection that the browser drops concerns nobody.
            thread::spawn(move || drop(gate.answer(stream)));
        }
    });
}

impl Gate {
    fn answer(&self, mut browser: TcpStream) -> io::Result<()> {
        let (head, rest) = read_head(&mut browser)?;
        if path(&head) == LIST {
            // No file: nothing is wrong.
            let list = fs::read(&self.problems).unwrap_or_default();
            return respond(&mut browser, "200 OK", "text/plain; charset=utf-8", "", &list);
        }
        let trunk = TcpStream::connect((Ipv4Addr::LOCALHOST, self.behind));
        if wants_page(&head) {
            let page = trunk.and_then(|trunk| ask_page(trunk, &head)).ok().flatten();
            let waits = if page.is_some() { "" } else { "X-Long-Night-Waiting: 1\r\n" };
            let mut page = page.unwrap_or_else(|| WAITING.as_bytes().to_vec());
            page.extend(format!("<script>{SCRIPT}</script>").bytes());
            return respond(&mut browser, "200 OK", "text/html; charset=utf-8", waits, &page);
        }
        let mut trunk = trunk?;
        let head = if header(&head, "upgrade").is_some() { head } else { once(&head, "HTTP/1.1") };
        trunk.write_all(head.as_bytes())?;
        trunk.write_all(&rest)?;
        tunnel(browser, trunk)
    }
}

/// The head of a request up to its empty line, and what came after it.
fn read_head(stream: &mut TcpStream) -> io::Result<(String, Vec<u8>)> {
    let (mut bytes, mut part) = (Vec::new(), [0; 4096]);
    loop {
        let end = bytes.windows(4).position(|four| four == b"\r\n\r\n").map(|at| at + 4);
        if let Some(end) = end {
            let rest = bytes.split_off(end);
            return Ok((String::from_utf8_lossy(&bytes).into_owned(), rest));
        }
        let read = stream.read(&mut part)?;
        if read == 0 || bytes.len() > HEAD {
            return Err(io::ErrorKind::InvalidData.into());
        }
        bytes.extend(&part[..read]);
    }
}

fn path(head: &str) -> &str {
    head.split_whitespace().nth(1).and_then(|target| target.split(['?', '#']).next()).unwrap_or_default()
}

fn header<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    lines.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.trim()).next()
}

fn wants_page(head: &str) -> bool {
    head.starts_with("GET ") && header(head, "accept").is_some_and(|it| it.contains("text/html"))
        || header(head, "sec-fetch-dest").is_none() && path(head).ends_with('/') && head.starts_with("GET ")
}

/// The same request for one answer, after which the connection ends, and for a body as it is.
fn once(head: &str, version: &str) -> String {
    let mut lines = head.trim_end().lines();
    let first = lines.next().unwrap_or_default();
    let request = first.rsplit_once(' ').map_or(first, |(request, _)| request);
    let mut out = format!("{request} {version}\r\nConnection: close\r\n");
    let dropped = ["connection", "accept-encoding", "if-none-match", "if-modified-since"];
    for line in lines {
        let key = line.split(':').next().unwrap_or_default().to_ascii_lowercase();
        if !dropped.contains(&key.as_str()) {
            out.push_str(line);
            out.push_str("\r\n");
        }
    }
    out + "\r\n"
}

/// Trunk's page; none while it has none.
fn ask_page(mut trunk: TcpStream, head: &str) -> io::Result<Option<Vec<u8>>> {
    // The older version knows no chunks: the body is all that comes until the end.
    trunk.write_all(once(head, "HTTP/1.0").as_bytes())?;
    let (head, mut body) = read_head(&mut trunk)?;
    trunk.read_to_end(&mut body)?;
    let is_page = header(&head, "content-type").is_some_and(|it| it.starts_with("text/html"));
    Ok((head.split_whitespace().nth(1) == Some("200") && is_page).then_some(body))
}

fn respond(browser: &mut TcpStream, status: &str, kind: &str, more: &str, body: &[u8]) -> io::Result<()> {
    let length = body.len();
    write!(
        browser,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\n{more}\
         Cache-Control: no-store\r\nConnection: close\r\n\r\n"
    )?;
    browser.write_all(body)
}

/// Passes everything on, both ways, until both have said all.
fn tunnel(browser: TcpStream, trunk: TcpStream) -> io::Result<()> {
    let (mut from, mut to) = (browser.try_clone()?, trunk.try_clone()?);
    let there = thread::spawn(move || {
        let copied = io::copy(&mut from, &mut to);
        to.shutdown(Shutdown::Write).and(copied.map(|_| ()))
    });
    let (mut from, mut to) = (trunk, browser);
    io::copy(&mut from, &mut to)?;
    // The browser may keep its side open; nothing more will be answered.
    to.shutdown(Shutdown::Both)?;
    drop(there.join());
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A gate before a server that gives each connection this answer; its address, and the file.
    fn gate(name: &str, answer: &'static str) -> (u16, PathBuf) {
        let trunk = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let behind = trunk.local_addr().expect("its port").port();
        thread::spawn(move || {
            for mut stream in trunk.incoming().flatten() {
                let (head, mut said) = read_head(&mut stream).expect("a head");
                stream.write_all(answer.replace("{head}", &head).as_bytes()).expect("an answer");
                if header(&head, "upgrade").is_some() {
                    let mut more = vec![0; 4 - said.len()];
                    stream.read_exact(&mut more).expect("four bytes");
                    said.extend(more);
                    stream.write_all(&said).expect("an echo");
                }
            }
        });
        (before(behind, name), problems(name))
    }

    fn problems(name: &str) -> PathBuf {
        std::env::temp_dir().join(format!("long-night-watch-{}-{name}", std::process::id()))
    }

    fn before(behind: u16, name: &str) -> u16 {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its port").port();
        start(listener, behind, &problems(name));
        port
    }

    fn ask(port: u16, request: &str) -> String {
        let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("it listens");
        stream.write_all(request.as_bytes()).expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        answer
    }

    const PAGE: &str =
        "GET /?page=play HTTP/1.1\r\nHost: here:8080\r\nAccept: text/html,*/*\r\nAccept-Encoding: br\r\n\r\n";

    #[test]
    fn a_page_gets_the_script_and_the_length_that_goes_with_it() {
        let (port, _) = gate("page", "HTTP/1.0 200 OK\r\nContent-Type: text/html\r\n\r\n<p>page</p><!--{head}-->");
        let answer = ask(port, PAGE);
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let after = body.rsplit_once("<p>page</p>").expect("the page").1;
        assert!(after.contains(LIST) && after.ends_with("</script>"), "{after}");
        let length = body.len().to_string();
        assert_eq!(header(head, "content-length"), Some(length.as_str()));
        // Trunk makes the address of its own socket of this one.
        assert!(body.contains("Host: here:8080") && !body.contains("Accept-Encoding"), "{body}");
    }

    #[test]
    fn anything_else_passes_as_it_is() {
        let (port, _) = gate("asset", "HTTP/1.1 200 OK\r\nContent-Type: application/wasm\r\n\r\n<body>{head}");
        let answer = ask(port, "GET /a.wasm HTTP/1.1\r\nHost: x\r\nAccept: */*\r\nSec-Fetch-Dest: empty\r\n\r\n");
        assert!(
            answer.starts_with("HTTP/1.1 200 OK\r\nContent-Type: application/wasm\r\n\r\n<body>GET /a.wasm"),
            "{answer}"
        );
        assert!(!answer.contains(LIST));
    }

    #[test]
    fn a_socket_is_passed_on_both_ways() {
        let (port, _) = gate("socket", "HTTP/1.1 101 Switching Protocols\r\n\r\n");
        let request = "GET /.well-known/trunk/ws HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
        assert!(ask(port, &format!("{request}ping")).ends_with("\r\n\r\nping"));
    }

    #[test]
    fn what_is_wrong_is_told_until_it_is_mended() {
        let (port, file) = gate("list", "");
        let list = || ask(port, "GET /.long-night/problems HTTP/1.1\r\nHost: x\r\n\r\n");
        assert!(list().ends_with("Connection: close\r\n\r\n"));
        fs::write(&file, "content/a.toml:3: b: 错\n").expect("a file");
        assert!(list().ends_with("\r\n\r\ncontent/a.toml:3: b: 错\n"));
        fs::remove_file(&file).expect("the file");
        assert!(list().contains("Content-Length: 0\r\n"));
    }

    #[test]
    fn a_page_waits_where_nothing_was_built_yet() {
        let (port, _) = gate("nothing", "HTTP/1.0 404 Not Found\r\n\r\n");
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let nobody = free.local_addr().expect("its port").port();
        drop(free);
        for port in [port, before(nobody, "nobody")] {
            let answer = ask(port, PAGE);
            assert!(answer.contains("X-Long-Night-Waiting: 1\r\n") && answer.contains(" data-waiting>"), "{answer}");
            assert!(answer.contains(LIST), "the list shows here too");
        }
    }
}
