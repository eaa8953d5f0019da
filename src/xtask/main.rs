//! Set-up and chores: `cargo xtask help` lists them.
//!
//! It gets whatever a task needs and is missing, then runs the task. It has no
//! dependency, so that it compiles in seconds on a machine that has nothing but
//! Rust yet.
//!
//! Invariants:
//! - What is there is not got again; what was interrupted goes on or starts
//!   over, and never passes for complete ([`cache`]).
//! - Two kinds of machine work: one whose rustup reaches its server, and one
//!   that has only the crate registry, Debian's packages and npm ([`toolchain`]).
//! - A failure names the command, its cause and what to do ([`error`]).
//!
//! `tests/browser.rs` drives the built page. The stage `native` leaves it out,
//! the last stages run it alone, with `LONG_NIGHT_DIST` naming the build, and other
//! variables the browsers and tools ([`kit`]); without the first it has nothing to test.
//!
//! Linux and macOS; on Windows, use WSL.
mod apt;
mod args;
mod bench;
mod browser;
mod cache;
mod debian;
mod engines;
mod error;
mod find;
mod kit;
mod library;
mod lockfile;
mod mutants;
mod passed;
mod published;
mod python;
mod run;
mod serve;
mod sources;
mod stages;
mod toolchain;
mod tools;
mod watch;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use args::Task;
use cache::Cache;
use error::Error;
use kit::{Kit, Need};

fn main() -> ExitCode {
    let args: Vec<_> = env::args().skip(1).collect();
    match args::parse(&args).and_then(|task| act(&task)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nxtask: {error}");
            ExitCode::FAILURE
        }
    }
}

fn act(task: &Task) -> Result<(), Error> {
    if *task == Task::Help {
        print!("{}", args::HELP);
        return Ok(());
    }
    let root = root()?;
    let cache = Cache::open()?;
    match task {
        Task::Serve(how) => serve::run(&root, &cache, how),
        Task::Stages { stages, anew } => {
            if kit::in_ci() {
                cache.prune()?;
            }
            stages::run(&root, &cache, stages, *anew)
        }
        Task::Bench => bench::run(&root, &cache),
        Task::Mutants(asked) => mutants::run(&root, &cache, asked),
        Task::Sources => sources::run(&root, &cache),
        Task::Report(what) => stages::report(&root, &cache, *what),
        Task::Fmt => Kit::gather(&root, &cache, &[Need::Lints])?.native("fmt --all").show("see its output above."),
        Task::Setup => {
            Kit::gather(&root, &cache, &Need::ALL)?;
            println!("All is there, in {}.", cache.root().display());
            Ok(())
        }
        Task::Help => Ok(()),
    }
}

/// The repository: the nearest folder with a `Cargo.lock`, from where this package is (cargo names
/// the place when it runs this program), or else from where the program was started.
fn root() -> Result<PathBuf, Error> {
    let here = match env::var_os("CARGO_MANIFEST_DIR") {
        Some(package) => PathBuf::from(package),
        None => env::current_dir().map_err(Error::io("find", &PathBuf::from(".")))?,
    };
    let root = here.ancestors().find(|folder| folder.join("Cargo.lock").is_file());
    root.map(PathBuf::from).ok_or_else(|| Error::Missing {
        what: format!("Neither {} nor a folder above it has a Cargo.lock.", here.display()),
        hint: "run `cargo xtask` inside the repository.".to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_repository_is_found_from_this_package() {
        let root = root().expect("cargo names the package");
        assert!(root.join("Trunk.toml").is_file() && root.join("src/xtask/main.rs").is_file(), "{}", root.display());
    }
}
