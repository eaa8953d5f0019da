//! A toolchain for the browser from Debian's compiler, for machines that reach no rustup server.
//!
//! Debian packages a recent compiler and its library's source (`rustc-web`), but
//! no wasm library. So that is compiled once, and put into a folder laid out as
//! a toolchain. The folder is keyed by the compiler's full version: when Debian
//! updates the compiler, the next run makes a new one.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::apt;
use crate::cache::{self, Cache};
use crate::error::Error;
use crate::find::{first_of, holds};
use crate::run::{Cmd, clock};
use crate::toolchain::{TARGET, Toolchain};

const RUSTC: &str = "/usr/bin/rustc";
const CARGO: &str = "/usr/bin/cargo";
/// Where Debian's compiler has its own library and the source of all.
const RUSTLIB: &str = "/usr/lib/rustlib";
const PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "rust-web-src", "rust-web-llvm", "rust-web-clippy"];

/// The toolchain, if it was made already for the compiler that is installed now.
pub fn made(cache: &Cache) -> Option<Toolchain> {
    let compiler = Compiler::installed()?;
    let sysroot = cache.sysroot(&compiler.key);
    first_of(&[&compiler.linker])?;
    sysroot.is_dir().then_some(Toolchain::Debian { sysroot, linker: compiler.linker })
}

/// Makes the toolchain; gets the packages where they are missing.
pub fn get(cache: &Cache) -> Result<Toolchain, Error> {
    if !apt::present() {
        return Err(Error::Missing {
            what: "This machine has no apt-get, so Debian's compiler cannot be got.".to_owned(),
            hint: "unset LONG_NIGHT_TOOLCHAIN, or set it to rustup.".to_owned(),
        });
    }
    apt::install(cache, "Debian's Rust compiler", &PACKAGES)?;
    let compiler = Compiler::installed().ok_or_else(|| Error::Missing {
        what: format!("Debian's compiler was installed, but {RUSTC} does not run."),
        hint: "see what `/usr/bin/rustc -vV` says.".to_owned(),
    })?;
    if first_of(&[&compiler.linker]).is_none() {
        apt::install(cache, "the linker for wasm", &[&compiler.linker_package])?;
    }
    let sysroot = cache.sysroot(&compiler.key);
    let built = build_std(cache, &compiler)?;
    lay_out(&sysroot, &built)?;
    cache::remove(&cache.build(&compiler.build_name()))?;
    Ok(Toolchain::Debian { sysroot, linker: compiler.linker })
}

/// What is to be known of Debian's compiler.
struct Compiler {
    key: String,
    linker: String,
    linker_package: String,
}

impl Compiler {
    fn installed() -> Option<Self> {
        let version = Cmd::new(RUSTC).arg("-vV").ask()?;
        let llvm = llvm_major(&version)?;
        Some(Self {
            key: cache::key(&version),
            linker: format!("wasm-ld-{llvm}"),
            linker_package: format!("lld-{llvm}"),
        })
    }

    fn build_name(&self) -> String {
        format!("std-{}", self.key)
    }
}

/// Compiles the library in a scratch crate; returns the folder with the `.rlib` files.
fn build_std(cache: &Cache, compiler: &Compiler) -> Result<PathBuf, Error> {
    println!("Compiling Rust's standard library for the browser: about 2 minutes on two cores.");
    let began = Instant::now();
    let scratch = cache.build(&compiler.build_name());
    write(&scratch.join("Cargo.toml"), "[package]\nname = \"scratch\"\nedition = \"2024\"\n[workspace]\n")?;
    write(&scratch.join("src/lib.rs"), "")?;
    Cmd::new(CARGO)
        .words("build --release -Z build-std=std,panic_abort,test,proc_macro --target")
        .arg(TARGET)
        .dir(&scratch)
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1")
        // Without it, a later build with `lto = true` finds no bitcode to work on.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env("CARGO_TARGET_DIR", scratch.join("target"))
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", &compiler.linker)
        .log(
            &cache.log("build-std"),
            "see that the crate registry can be reached and the disk has room, and run it again: \
             it goes on where it was.",
        )?;
    println!("  done in {}.", clock(began.elapsed()));
    Ok(scratch.join("target").join(TARGET).join("release/deps"))
}

/// Makes the folder that rustup and cargo take for a toolchain.
fn lay_out(sysroot: &Path, built: &Path) -> Result<(), Error> {
    let part = cache::part(sysroot);
    cache::remove(&part)?;
    let rustlib = part.join("lib/rustlib");
    let target = rustlib.join(TARGET).join("lib");
    let bin = part.join("bin");
    make(&target)?;
    make(&bin)?;
    for file in entries(Path::new(RUSTLIB))? {
        if let Some(name) = file.file_name().filter(|name| *name != TARGET) {
            link(&file, &rustlib.join(name))?;
        }
    }
    for file in entries(built)? {
        if let Some(name) = file.file_name().filter(|_| is_library(&file)) {
            fs::copy(&file, target.join(name)).map_err(Error::io("copy", &file))?;
        }
    }
    if !holds(&target, "libstd-") {
        return Err(Error::Missing {
            what: format!("Compiling the library left no libstd in {}.", built.display()),
            hint: "see log/build-std.log in the cache folder.".to_owned(),
        });
    }
    for tool in ["cargo", "cargo-clippy", "clippy-driver"] {
        link(&Path::new("/usr/bin").join(tool), &bin.join(tool))?;
    }
    script(&bin.join("rustc"), &format!("exec {RUSTC} --sysroot '{}' \"$@\"\n", sysroot.display()))?;
    cache::finish(&part, sysroot)
}

fn is_library(file: &Path) -> bool {
    file.extension().is_some_and(|extension| extension == "rlib")
        && !file.file_name().is_some_and(|name| name.to_string_lossy().starts_with("libscratch"))
}

/// Writes an executable shell script.
pub fn script(path: &Path, body: &str) -> Result<(), Error> {
    write(path, &format!("#!/bin/sh\n{body}"))?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).map_err(Error::io("make executable", path))
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    if let Some(dir) = path.parent() {
        make(dir)?;
    }
    fs::write(path, text).map_err(Error::io("write", path))
}

fn make(dir: &Path) -> Result<(), Error> {
    fs::create_dir_all(dir).map_err(Error::io("make the folder", dir))
}

fn link(to: &Path, at: &Path) -> Result<(), Error> {
    symlink(to, at).map_err(Error::io("link", at))
}

fn entries(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(dir).map_err(Error::io("read the folder", dir))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}

/// The major version of LLVM in what `rustc -vV` says; its linker must be of the same.
fn llvm_major(version: &str) -> Option<&str> {
    let line = version.lines().find_map(|line| line.strip_prefix("LLVM version: "))?;
    line.split('.').next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_linker_follows_the_compilers_llvm() {
        assert_eq!(llvm_major("release: 1.96.0\nLLVM version: 22.1.8\n"), Some("22"));
        assert_eq!(llvm_major("release: 1.96.0\n"), None);
    }

    #[test]
    fn another_compiler_gets_another_key() {
        assert_eq!(cache::key(""), "cbf29ce484222325");
        assert_ne!(cache::key("rustc 1.96.0"), cache::key("rustc 1.96.1"));
    }
}
