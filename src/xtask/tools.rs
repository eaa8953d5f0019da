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
use crate::published::{self, Archive};
use crate::run::{Cmd, clock};

const TRUNK: &str = "0.21.14";
const NEXTEST: &str = "0.9.143";
const MUTANTS: &str = "27.1.0";
/// The npm package; its wasm-opt says "version 132".
const BINARYEN: &str = "132";
const GECKODRIVER: &str = "0.37.1";
const AXE: &str = "4.14.1";
const LIGHTHOUSE: &str = "13.5.0";

/// A program that the crate registry has.
struct Crate<'a> {
    name: &'a str,
    version: &'a str,
    /// Its authors' archives.
    published: Vec<Archive>,
    /// The programs in them that are wanted.
    programs: &'a [&'a str],
    /// Built with the dependencies its authors locked.
    locked: bool,
    /// How long it takes to compile on two cores.
    minutes: u32,
}

/// How tools are compiled: soon, not well. They start other programs, or work on a few megabytes.
///
/// Tried on two cores: Trunk 2:32 instead of 6:40, wasm-bindgen 0:58 instead of 2:30, which then takes
/// 2.9 seconds instead of 0.8 for a debug build and 0.7 instead of 0.2 for a release.
const CHEAP: [(&str, &str); 4] = [
    ("CARGO_PROFILE_RELEASE_LTO", "false"),
    ("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16"),
    ("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"),
    ("CARGO_PROFILE_RELEASE_DEBUG", "false"),
];

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
    let published = published::trunk(TRUNK);
    let programs = &["trunk"];
    install(cache, &Crate { name: "trunk", version: TRUNK, published, programs, locked: true, minutes: 3 }).map(Some)
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
            // Nobody publishes a hash of this release that could be checked against another's, and
            // what cannot be checked is not run: so it is compiled, cheaply.
            published: Vec::new(),
            programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
            // Its own lock file names a release that the crate registry does not have.
            locked: false,
            minutes: 1,
        },
    )
    .map(Some)
}

/// nextest, which runs the native tests and those that drive a browser.
pub fn nextest(cache: &Cache) -> Result<Option<PathBuf>, Error> {
    if on_path("cargo-nextest").is_some() {
        return Ok(None);
    }
    let (name, published) = ("cargo-nextest", published::nextest(NEXTEST));
    install(cache, &Crate { name, version: NEXTEST, published, programs: &[name], locked: true, minutes: 4 }).map(Some)
}

/// cargo-mutants, which puts small faults into the source.
pub fn mutants(cache: &Cache) -> Result<Option<PathBuf>, Error> {
    let (name, published) = ("cargo-mutants", published::mutants(MUTANTS));
    if Cmd::new(name).words("mutants --version").ask().is_some_and(|answer| names(&answer, MUTANTS)) {
        return Ok(None);
    }
    install(cache, &Crate { name, version: MUTANTS, published, programs: &[name], locked: true, minutes: 3 }).map(Some)
}

/// The driver of Firefox.
pub fn geckodriver(cache: &Cache) -> Result<PathBuf, Error> {
    let name = "geckodriver";
    match on_path(name).filter(|_| says(name, GECKODRIVER)) {
        Some(driver) => Ok(driver),
        None => {
            let published = published::geckodriver(GECKODRIVER);
            let wanted = Crate { name, version: GECKODRIVER, published, programs: &[name], locked: true, minutes: 1 };
            install(cache, &wanted).map(|bin| bin.join(name))
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

/// Gets a crate's programs into the cache, published or compiled; returns the folder they are in.
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
    let began = Instant::now();
    let part = cache::part(&dir);
    let log = cache.log(&format!("{name}-published"));
    if !wanted.published.is_empty() {
        println!("Getting {name} {version} as its authors publish it.");
        cache::remove(&part)?;
        if published::get(&wanted.published, wanted.programs, version, &part.join("bin"), &log)? {
            cache::finish(&part, &dir)?;
            println!("  done in {}.", clock(began.elapsed()));
            return Ok(bin);
        }
    }
    println!("Compiling {name} {version}, once for all clones: about {} min on two cores.", wanted.minutes);
    let build = cache.build(&format!("{name}-{version}"));
    let cmd = Cmd::new("cargo")
        .words("install --force --no-track")
        .words(if wanted.locked { "--locked" } else { "" })
        .arg(name)
        .arg("--version")
        .arg(version)
        .arg("--root")
        .arg(&part)
        .dir(cache.root())
        .env("CARGO_TARGET_DIR", &build)
        .env_remove("RUSTFLAGS");
    CHEAP.iter().fold(cmd, |cmd, (name, value)| cmd.env(name, value)).log_progress(
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
