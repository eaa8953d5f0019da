//! A Rust toolchain that compiles for the browser.
//!
//! On an ordinary machine that is the active toolchain with one more target,
//! which rustup gets from its server. Where that server cannot be reached, but
//! Debian's packages can, [`crate::debian`] makes one from Debian's compiler.
//! `LONG_NIGHT_TOOLCHAIN` forces one way: `rustup` or `debian`.

use std::env;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::apt;
use crate::cache::Cache;
use crate::debian;
use crate::error::Error;
use crate::find::{holds, on_path};
use crate::run::Cmd;

/// The target that browsers run.
pub const TARGET: &str = "wasm32-unknown-unknown";
/// A refusal comes at once; a slow line gets this long for about 20 MB.
const RUSTUP_LIMIT: Duration = Duration::from_secs(180);

/// How to compile for the browser.
#[derive(Clone, Debug)]
pub enum Toolchain {
    /// The active toolchain has the target.
    Active,
    /// A toolchain made from Debian's compiler, in this folder, with this linker.
    Debian {
        /// The sysroot, laid out as a rustup toolchain.
        sysroot: PathBuf,
        /// The linker's name.
        linker: String,
    },
}

impl Toolchain {
    /// Makes `cmd`, and what it calls, compile with this toolchain.
    pub fn apply(&self, cmd: Cmd) -> Cmd {
        match self {
            Self::Active => cmd,
            Self::Debian { sysroot, linker } => cmd
                .env("RUSTUP_TOOLCHAIN", sysroot)
                .env("SYSROOT", sysroot)
                .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker)
                .env_remove("RUSTC")
                .env_remove("CARGO"),
        }
    }

    /// A folder to put before all others on PATH.
    pub fn bin(&self) -> Option<PathBuf> {
        match self {
            Self::Active => None,
            Self::Debian { sysroot, .. } => Some(sysroot.join("bin")),
        }
    }
}

/// Finds such a toolchain, or gets it.
pub fn get(cache: &Cache) -> Result<Toolchain, Error> {
    let way = Way::asked()?;
    if let Some(toolchain) = found(cache, way) {
        return Ok(toolchain);
    }
    let _lock = cache.lock()?;
    if let Some(toolchain) = found(cache, way) {
        return Ok(toolchain);
    }
    match way {
        Way::Rustup => by_rustup(cache),
        Way::Debian => debian::get(cache),
        Way::Either => by_rustup(cache).or_else(|refused| {
            if !apt::present() {
                return Err(refused);
            }
            println!("  rustup could not get it; making it from Debian's compiler instead.");
            debian::get(cache)
        }),
    }
}

/// Which ways to a toolchain are open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Rustup,
    Debian,
    Either,
}

impl Way {
    fn asked() -> Result<Self, Error> {
        match env::var("LONG_NIGHT_TOOLCHAIN").as_deref() {
            Ok("rustup") => Ok(Self::Rustup),
            Ok("debian") => Ok(Self::Debian),
            Ok(other) if !other.is_empty() => {
                Err(Error::Usage(format!("LONG_NIGHT_TOOLCHAIN is {other:?}; it may be rustup or debian, or unset.")))
            }
            _ => Ok(Self::Either),
        }
    }
}

/// A toolchain that is there already.
fn found(cache: &Cache, way: Way) -> Option<Toolchain> {
    if way != Way::Debian && active_has_target() {
        return Some(Toolchain::Active);
    }
    if way != Way::Rustup {
        return debian::made(cache);
    }
    None
}

fn by_rustup(cache: &Cache) -> Result<Toolchain, Error> {
    let hint = "get Rust's standard library for wasm32-unknown-unknown: with rustup, \
                `rustup target add wasm32-unknown-unknown`, on a machine that reaches its server.";
    if on_path("rustup").is_none() {
        return Err(Error::Missing {
            what: "This Rust cannot compile for the browser, and there is no rustup.".to_owned(),
            hint: hint.to_owned(),
        });
    }
    println!("Getting Rust's standard library for the browser with rustup: seconds.");
    println!("  $ rustup target add {TARGET}");
    Cmd::new("rustup").words("target add").arg(TARGET).log_within(RUSTUP_LIMIT, &cache.log("rustup-target"), hint)?;
    Ok(Toolchain::Active)
}

fn active_has_target() -> bool {
    Cmd::new("rustc")
        .words("--print target-libdir --target")
        .arg(TARGET)
        .ask()
        .is_some_and(|dir| holds(Path::new(&dir), "libstd-"))
}
