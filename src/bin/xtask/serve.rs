//! Serves the page while one works on it.

use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

use crate::args::Serve;
use crate::cache::Cache;
use crate::error::Error;
use crate::kit::{Kit, Need};

/// Builds, serves and rebuilds on change, until it is stopped.
pub fn run(root: &Path, cache: &Cache, serve: &Serve) -> Result<(), Error> {
    free(serve.port)?;
    let mut needs = vec![Need::Wasm, Need::WasmBindgen, Need::Trunk];
    if serve.release {
        needs.push(Need::WasmOpt);
    }
    let kit = Kit::gather(root, cache, &needs)?;
    println!(
        "Serving at http://127.0.0.1:{} once it is built; the first build takes a minute or two. \
         Ctrl-C stops it.",
        serve.port
    );
    let mut cmd = kit.trunk("serve --address 127.0.0.1 --port").arg(serve.port.to_string());
    if serve.open {
        cmd = cmd.arg("--open");
    }
    if serve.release {
        cmd = cmd.arg("--release");
    }
    cmd.show("see its output above.")
}

/// Fails early, and clearly, where something else has the port.
fn free(port: u16) -> Result<(), Error> {
    match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(_) => Ok(()),
        Err(source) => Err(Error::Missing {
            what: format!("Port {port} of 127.0.0.1 cannot be used: {source}"),
            hint: "stop what uses it, or choose another: cargo xtask serve --port N".to_owned(),
        }),
    }
}
