//! Rust's standard library, compiled from its source, in a folder laid out as a toolchain.

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cache::{self, Cache};
use crate::error::Error;
use crate::find::holds;
use crate::run::{Cmd, clock};
use crate::toolchain::TARGET;

/// A library for the browser that is to be compiled.
#[derive(Clone, Copy, Debug)]
pub struct Library<'a> {
    /// What the folder it is compiled in, and its log, are called.
    pub name: &'a str,
    /// The compiler.
    pub rustc: &'a Path,
    /// Its cargo.
    pub cargo: &'a Path,
    /// Where the compiler has its own library and the source of all.
    pub rustlib: &'a Path,
    /// The linker, where the compiler brings none.
    pub linker: Option<&'a str>,
    /// Flags for the compiler.
    pub flags: &'a str,
}

impl Library<'_> {
    /// Compiles it and lays out `sysroot`; `more` puts what else belongs there into the folder that
    /// is still in the making.
    pub fn make(
        &self,
        cache: &Cache,
        sysroot: &Path,
        more: impl FnOnce(&Path) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let began = Instant::now();
        let built = self.build(cache)?;
        let part = cache::part(sysroot);
        cache::remove(&part)?;
        let rustlib = part.join("lib/rustlib");
        let target = rustlib.join(TARGET).join("lib");
        make(&target)?;
        make(&part.join("bin"))?;
        for file in entries(self.rustlib)? {
            if let Some(name) = file.file_name().filter(|name| *name != TARGET) {
                link(&file, &rustlib.join(name))?;
            }
        }
        for file in entries(&built)? {
            if let Some(name) = file.file_name().filter(|_| is_library(&file)) {
                fs::copy(&file, target.join(name)).map_err(Error::io("copy", &file))?;
            }
        }
        if !holds(&target, "libstd-") {
            return Err(Error::Missing {
                what: format!("Compiling the library left no libstd in {}.", built.display()),
                hint: format!("see log/{}.log in the cache folder.", self.name),
            });
        }
        more(&part)?;
        cache::finish(&part, sysroot)?;
        cache::remove(&cache.build(self.name))?;
        println!("  done in {}.", clock(began.elapsed()));
        Ok(())
    }

    /// Compiles the library in a scratch crate; returns the folder with the `.rlib` files.
    fn build(&self, cache: &Cache) -> Result<PathBuf, Error> {
        let scratch = cache.build(self.name);
        write(&scratch.join("Cargo.toml"), "[package]\nname = \"scratch\"\nedition = \"2024\"\n[workspace]\n")?;
        write(&scratch.join("src/lib.rs"), "")?;
        let mut cmd = Cmd::new(self.cargo)
            .words("build --release -Z build-std=std,panic_abort,test,proc_macro --target")
            .arg(TARGET)
            .dir(&scratch)
            .env("RUSTC", self.rustc)
            // `build-std` is not stable; the source is that of this very compiler.
            .env("RUSTC_BOOTSTRAP", "1")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", self.flags)
            .env_remove("RUSTFLAGS")
            .env("CARGO_TARGET_DIR", scratch.join("target"));
        if let Some(linker) = self.linker {
            cmd = cmd.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        cmd.log_progress(
            &cache.log(self.name),
            "see that the crate registry can be reached and the disk has room, and run it again: \
             it goes on where it was.",
        )?;
        Ok(scratch.join("target").join(TARGET).join("release/deps"))
    }
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

/// Puts a link to something at a place.
pub fn link(to: &Path, at: &Path) -> Result<(), Error> {
    symlink(to, at).map_err(Error::io("link", at))
}

fn entries(dir: &Path) -> Result<Vec<PathBuf>, Error> {
    let entries = fs::read_dir(dir).map_err(Error::io("read the folder", dir))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}
