//! The tools beside the compiler: Trunk, wasm-bindgen, wasm-opt, nextest, and what tests the page.
//!
//! A tool of the right version on PATH is used as it is; any other is put into
//! the cache folder, where every clone finds it again.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cache::{self, Cache};
use crate::error::Error;
use crate::find::on_path;
use crate::library::script;
use crate::lockfile;
use crate::run::{Cmd, clock};

const TRUNK: &str = "0.21.14";
const NEXTEST: &str = "0.9.143";
/// The npm package; its wasm-opt says "version 132".
const BINARYEN: &str = "132";
const GECKODRIVER: &str = "0.37.1";
const AXE: &str = "4.14.1";
const LIGHTHOUSE: &str = "13.5.0";

/// A program that the crate registry has.
struct Crate<'a> {
    name: &'a str,
    version: &'a str,
    /// Built with the dependencies its authors locked.
    locked: bool,
    minutes: u32,
}

/// rustfmt and clippy for the active toolchain.
pub fn lints(cache: &Cache) -> Result<(), Error> {
    let there = |tool| Cmd::new("cargo").arg(tool).arg("--version").ask().is_some();
    if there("fmt") && there("clippy") {
        return Ok(());
    }
    println!("Getting rustfmt and clippy with rustup: seconds.");
    Cmd::new("rustup")
        .words("component add rustfmt clippy")
        .log(&cache.log("rustup-component"), "install rustfmt and clippy for the Rust toolchain in use.")
}

/// Trunk, which builds and serves the page; the folder to put on PATH, if it is not there.
pub fn trunk(cache: &Cache) -> Result<Option<PathBuf>, Error> {
    if says("trunk", TRUNK) {
        return Ok(None);
    }
    install(cache, &Crate { name: "trunk", version: TRUNK, locked: true, minutes: 12 }).map(Some)
}

/// wasm-bindgen and its test runner, of the version that Cargo.lock names.
pub fn wasm_bindgen(cache: &Cache, root: &Path) -> Result<Option<PathBuf>, Error> {
    let version = lockfile::version(root, "wasm-bindgen")?;
    if says("wasm-bindgen", &version) && says("wasm-bindgen-test-runner", &version) {
        return Ok(None);
    }
    install(
        cache,
        &Crate {
            name: "wasm-bindgen-cli",
            version: &version,
            // Its own lock file names a release that the crate registry does not have.
            locked: false,
            minutes: 5,
        },
    )
    .map(Some)
}

/// nextest, which runs the native tests and those that drive a browser.
pub fn nextest(cache: &Cache) -> Result<Option<PathBuf>, Error> {
    if on_path("cargo-nextest").is_some() {
        return Ok(None);
    }
    install(cache, &Crate { name: "cargo-nextest", version: NEXTEST, locked: true, minutes: 10 }).map(Some)
}

/// The driver of Firefox.
pub fn geckodriver(cache: &Cache) -> Result<PathBuf, Error> {
    let name = "geckodriver";
    match on_path(name).filter(|_| says(name, GECKODRIVER)) {
        Some(driver) => Ok(driver),
        None => {
            install(cache, &Crate { name, version: GECKODRIVER, locked: true, minutes: 3 }).map(|bin| bin.join(name))
        }
    }
}

/// axe-core's script, which looks for what bars the way to somebody.
pub fn axe(cache: &Cache) -> Result<PathBuf, Error> {
    let hint = "install Node.js with npm; then run it again.";
    npm(cache, "axe-core", AXE, hint, |_| Ok(())).map(|dir| dir.join("node_modules/axe-core/axe.min.js"))
}

/// Lighthouse's program for Node.js, which rates a page.
pub fn lighthouse(cache: &Cache) -> Result<PathBuf, Error> {
    let hint = "install Node.js with npm; then run it again.";
    npm(cache, "lighthouse", LIGHTHOUSE, hint, |_| Ok(())).map(|dir| dir.join("node_modules/lighthouse/cli/index.js"))
}

/// wasm-opt, from the npm package that carries it.
pub fn wasm_opt(cache: &Cache) -> Result<Option<PathBuf>, Error> {
    if says("wasm-opt", BINARYEN) {
        return Ok(None);
    }
    let hint = format!("install Node.js with npm, or put wasm-opt of Binaryen {BINARYEN} on PATH; then run it again.");
    let dir = npm(cache, "binaryen", BINARYEN, &hint, |part| {
        script(
            &part.join("bin/wasm-opt"),
            "exec node \"$(dirname \"$0\")/../node_modules/binaryen/bin/wasm-opt\" \"$@\"\n",
        )
    })?;
    Ok(Some(dir.join("bin")))
}

/// Old versions of Chromium, as npm has them for servers: the version, the package, its own version.
const OLD_CHROMIUMS: [(&str, &str, &str); 4] = [
    ("79", "chrome-aws-lambda", "2.1.1"),
    ("86", "chrome-aws-lambda", "5.5.0"),
    ("92", "chrome-aws-lambda", "10.1.0"),
    ("109", "@sparticuz/chromium", "109.0.6"),
];

/// Unpacks what such a package holds: the program, and the libraries and the drawing that it needs beside it.
const UNPACK: &str = "const [from, to] = process.argv.slice(1), fs = require('fs');\
    fs.mkdirSync(to, { recursive: true });\
    for (const it of fs.readdirSync(from).filter((it) => it.endsWith('.br')))\
      fs.writeFileSync(`${to}/${it.slice(0, -3)}`, require('zlib').brotliDecompressSync(fs.readFileSync(`${from}/${it}`)));\
    fs.chmodSync(`${to}/chromium`, 0o755);";

/// Old versions of Chromium; the folder with a folder for each.
pub fn old_chromiums(cache: &Cache) -> Result<PathBuf, Error> {
    let hint = "install Node.js with npm; then run it again.";
    let all = cache.root().join("tools/old-chromiums");
    for (name, package, version) in OLD_CHROMIUMS {
        let dir = all.join(name);
        if dir.is_dir() {
            continue;
        }
        let plain = package.rsplit('/').next().unwrap_or(package);
        let got = npm_as(cache, plain, package, version, hint, |_| Ok(()))?;
        let _lock = cache.lock()?;
        let part = cache::part(&dir);
        cache::remove(&part)?;
        let (bin, log) = (got.join("node_modules").join(package).join("bin"), cache.log(plain));
        Cmd::new("node").words("-e").arg(UNPACK).arg(&bin).arg(&part).log(&log, hint)?;
        // The oldest looks for what draws in a folder beside it.
        for (archive, to) in [("aws.tar", "."), ("swiftshader.tar", "swiftshader")] {
            let into = part.join(to);
            fs::create_dir_all(&into).map_err(Error::io("make the folder", &into))?;
            let tar = Cmd::new("tar").arg("xf").arg(part.join(archive)).dir(&into);
            tar.log(&log, "install tar, and run it again.")?;
        }
        cache::finish(&part, &dir)?;
    }
    Ok(all)
}

/// Installs an npm package into the cache, and finishes its folder; returns it.
fn npm(
    cache: &Cache,
    name: &str,
    version: &str,
    hint: &str,
    finish: impl FnOnce(&Path) -> Result<(), Error>,
) -> Result<PathBuf, Error> {
    npm_as(cache, name, name, version, hint, finish)
}

/// As [`npm`], for a package whose name is none for a folder.
fn npm_as(
    cache: &Cache,
    name: &str,
    package: &str,
    version: &str,
    hint: &str,
    finish: impl FnOnce(&Path) -> Result<(), Error>,
) -> Result<PathBuf, Error> {
    let dir = cache.tool(name, version);
    if dir.is_dir() {
        return Ok(dir);
    }
    let _lock = cache.lock()?;
    if dir.is_dir() {
        return Ok(dir);
    }
    if on_path("npm").is_none() || on_path("node").is_none() {
        return Err(Error::Missing {
            what: format!("{name} {version} is missing, and there is no npm to get it with."),
            hint: hint.to_owned(),
        });
    }
    println!("Getting {name} {version} with npm: half a minute.");
    let began = Instant::now();
    let part = cache::part(&dir);
    cache::remove(&part)?;
    Cmd::new("npm")
        .words("install --no-audit --no-fund --no-save --ignore-scripts --legacy-peer-deps --prefix")
        .arg(&part)
        .arg(format!("{package}@{version}"))
        .dir(cache.root())
        .log(&cache.log(name), hint)?;
    finish(&part)?;
    cache::finish(&part, &dir)?;
    println!("  done in {}.", clock(began.elapsed()));
    Ok(dir)
}

/// Installs a crate's programs into the cache; returns the folder they are in.
fn install(cache: &Cache, wanted: &Crate) -> Result<PathBuf, Error> {
    let dir = cache.tool(wanted.name, wanted.version);
    let bin = dir.join("bin");
    if bin.is_dir() {
        return Ok(bin);
    }
    let _lock = cache.lock()?;
    if bin.is_dir() {
        return Ok(bin);
    }
    let Crate { name, version, .. } = wanted;
    println!("Compiling {name} {version}, once for all clones: about {} minutes on two cores.", wanted.minutes);
    let began = Instant::now();
    let build = cache.build(&format!("{name}-{version}"));
    let part = cache::part(&dir);
    Cmd::new("cargo")
        .words("install --force --no-track")
        .words(if wanted.locked { "--locked" } else { "" })
        .arg(name)
        .arg("--version")
        .arg(version)
        .arg("--root")
        .arg(&part)
        .dir(cache.root())
        .env("CARGO_TARGET_DIR", &build)
        .env_remove("RUSTFLAGS")
        .log(
            &cache.log(name),
            "see that the crate registry can be reached and the disk has room, and run it again: \
             it goes on where it was.",
        )?;
    cache::finish(&part, &dir)?;
    cache::remove(&build)?;
    println!("  done in {}.", clock(began.elapsed()));
    Ok(bin)
}

/// Whether the program on PATH says it is of this version.
fn says(program: &str, version: &str) -> bool {
    Cmd::new(program).arg("--version").ask().is_some_and(|answer| names(&answer, version))
}

/// Whether one of the words of `answer` is `version`.
fn names(answer: &str, version: &str) -> bool {
    answer.split_whitespace().any(|word| word == version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_version_is_a_whole_word() {
        assert!(names("wasm-opt version 132 (version_132)", "132"));
        assert!(!names("trunk 0.21.140", "0.21.14"));
    }
}
