//! A standard library for what is published: built to be small, and without a word for a panic.
//!
//! A published page has nobody to read a panic's message; without them, and with the library's
//! small ways to sort and search, the wasm loses a ninth of its bytes. Only the release
//! build takes it: tests want their messages. Nothing else about the product depends on it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::cache::{self, Cache};
use crate::debian;
use crate::error::Error;
use crate::library::{self, Library};
use crate::run::Cmd;
use crate::toolchain::Toolchain;

/// A panic ends the program at once.
const SILENT: &str = "-Cpanic=immediate-abort";
/// A refusal comes at once; a slow line gets this long for about 3 MB.
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);

/// A compiler that takes the small library for what is compiled with [`SILENT`].
#[derive(Clone, Debug)]
pub struct Small {
    rustc: PathBuf,
    /// What its folder is called: another library is another one to cargo, too.
    name: String,
}

impl Small {
    /// Makes `cmd`, and what it calls, compile small for the browser.
    pub fn apply(&self, cmd: Cmd) -> Cmd {
        cmd.env("RUSTC", &self.rustc)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                format!("{SILENT} -Zunstable-options -Cmetadata={}", self.name),
            )
            .env_remove("RUSTFLAGS")
    }
}

/// Finds the small library for a toolchain, or compiles it; none where its source cannot be got.
pub fn get(cache: &Cache, toolchain: &Toolchain) -> Result<Option<Small>, Error> {
    let (home, linker, compiler) = match toolchain {
        // The compiler in that folder is a script that names its library.
        Toolchain::Debian { sysroot, linker } => (sysroot.clone(), Some(linker.as_str()), debian::RUSTC.into()),
        Toolchain::Active => match Cmd::new("rustc").words("--print sysroot").ask() {
            Some(home) => (PathBuf::from(&home), None, Path::new(&home).join("bin/rustc")),
            None => return Ok(None),
        },
    };
    let (rustc, cargo, rustlib) = (home.join("bin/rustc"), home.join("bin/cargo"), home.join("lib/rustlib"));
    let Some(version) = Cmd::new(&rustc).arg("-vV").ask() else { return Ok(None) };
    let name = format!("small-{}", cache::key(&format!("{version} {SILENT} z of {}", home.display())));
    let sysroot = cache.sysroot(&name);
    let small = Small { rustc: sysroot.join("bin/rustc"), name: name.clone() };
    if sysroot.is_dir() {
        return Ok(Some(small));
    }
    let _lock = cache.lock()?;
    if sysroot.is_dir() {
        return Ok(Some(small));
    }
    if !rustlib.join("src/rust/library/Cargo.toml").is_file() && !source(cache) {
        println!("The source of Rust's library is not to be had: the wasm will be larger by about a tenth.");
        return Ok(None);
    }
    println!("Compiling the small standard library for the browser: about 2 minutes on two cores.");
    let flags = format!("-Cembed-bitcode=yes {SILENT} -Zunstable-options");
    let library = Library {
        name: &name,
        rustc: &rustc,
        cargo: &cargo,
        rustlib: &rustlib,
        linker,
        flags: &flags,
        small: Some("optimize_for_size"),
    };
    library.make(cache, &sysroot, |part| {
        library::script(&part.join("bin/rustc"), &chooser(&rustc, &compiler, &sysroot))
    })?;
    Ok(Some(small))
}

/// Gets the library's source with rustup; says whether it came.
fn source(cache: &Cache) -> bool {
    println!("  $ rustup component add rust-src");
    let log = cache.log("rustup-source");
    Cmd::new("rustup").words("component add rust-src").log_within(RUSTUP_LIMIT, &log, "").is_ok()
}

/// A script that is the compiler `rustc`, with the small library where the flag asks for it.
fn chooser(rustc: &Path, compiler: &Path, sysroot: &Path) -> String {
    let (rustc, compiler, sysroot) = (rustc.display(), compiler.display(), sysroot.display());
    format!(
        "case \" $* \" in\n  *' {SILENT} '*) RUSTC_BOOTSTRAP=1 exec '{compiler}' --sysroot '{sysroot}' \"$@\" ;;\n\
         esac\nexec '{rustc}' \"$@\"\n"
    )
}
