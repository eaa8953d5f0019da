//! A toolchain for the browser from Debian's compiler, for machines that reach no rustup server.
//!
//! Debian packages a recent compiler and its library's source (`rustc-web`), but
//! no wasm library. So that is compiled once, and put into a folder laid out as
//! a toolchain. The folder is keyed by the compiler's full version: when Debian
//! updates the compiler, the next run makes a new one.

use std::path::Path;

use crate::apt;
use crate::cache::{self, Cache};
use crate::error::Error;
use crate::find::first_of;
use crate::library::{self, Library};
use crate::run::Cmd;
use crate::toolchain::Toolchain;

/// Debian's compiler.
pub const RUSTC: &str = "/usr/bin/rustc";
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
    let library = Library {
        name: &format!("std-{}", compiler.key),
        rustc: Path::new(RUSTC),
        cargo: Path::new(CARGO),
        rustlib: Path::new(RUSTLIB),
        linker: Some(&compiler.linker),
        // Without it, a later build with `lto = true` finds no bitcode to work on.
        flags: "-Cembed-bitcode=yes",
    };
    println!("Compiling Rust's standard library for the browser: about 2 minutes on two cores.");
    library.make(cache, &sysroot, |part| {
        let bin = part.join("bin");
        for tool in ["cargo", "cargo-clippy", "clippy-driver"] {
            library::link(&Path::new("/usr/bin").join(tool), &bin.join(tool))?;
        }
        library::script(&bin.join("rustc"), &format!("exec {RUSTC} --sysroot '{}' \"$@\"\n", sysroot.display()))
    })?;
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
