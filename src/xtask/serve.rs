//! Serves the page while one works on it.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

use crate::args::Serve;
use crate::cache::Cache;
use crate::error::Error;
use crate::kit::{Kit, Need};
use crate::run::Cmd;
use crate::watch::{self, PROBLEMS};

/// Builds, serves and rebuilds on change, until it is stopped.
pub fn run(root: &Path, cache: &Cache, serve: &Serve) -> Result<(), Error> {
    // Early: what is missing takes long to get.
    listen(serve.port)?;
    let mut needs = vec![Need::Wasm, Need::WasmBindgen, Need::Trunk];
    if serve.release {
        needs.push(Need::WasmOpt);
    }
    let kit = Kit::gather(root, cache, &needs)?;
    let problems = kit.problems();
    // What an earlier run left; where there is none, all the better.
    drop(std::fs::remove_file(&problems));
    let trunk = behind()?;
    watch::start(listen(serve.port)?, trunk, &problems);
    let address = format!("http://127.0.0.1:{}", serve.port);
    println!(
        "Serving at {address} once it is built; the first build takes a minute or two. Mistakes in \
         the content show there. Ctrl-C stops it.",
    );
    if serve.open {
        let opener = if cfg!(target_os = "macos") { "open" } else { "xdg-open" };
        if Cmd::new(opener).arg(&address).ask().is_none() {
            println!("No browser could be opened: go to {address} yourself.");
        }
    }
    let words = format!("serve --address 127.0.0.1 --port {trunk}");
    let mut cmd = kit.trunk(&words).env(PROBLEMS, &problems);
    if serve.release {
        cmd = cmd.arg("--release");
    }
    cmd.show("see its output above.")
}

/// A free port for Trunk.
fn behind() -> Result<u16, Error> {
    let port = listen(0)?.local_addr().map(|address| address.port());
    port.map_err(|source| taken(0, &source))
}

/// Fails clearly where something else has the port.
fn listen(port: u16) -> Result<TcpListener, Error> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port)).map_err(|source| taken(port, &source))
}

fn taken(port: u16, source: &std::io::Error) -> Error {
    Error::Missing {
        what: format!("Port {port} of 127.0.0.1 cannot be used: {source}"),
        hint: "stop what uses it, or choose another: cargo xtask serve --port N".to_owned(),
    }
}
