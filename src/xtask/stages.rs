//! The stages of `cargo xtask test`, and the summary at its end.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::args::Measured;
use crate::cache::Cache;
use crate::error::Error;
use crate::kit::{Kit, Need};
use crate::passed::{self, Inputs, Pass};
use crate::run::clock;

/// One thing that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// The source is formatted.
    Fmt,
    /// Clippy, for this machine.
    Clippy,
    /// Clippy, for the browser.
    ClippyWasm,
    /// Tests on this machine.
    Native,
    /// The examples in doc comments.
    Doc,
    /// The story, explored to its ends against every opponent; built to be fast.
    Story,
    /// What the analysis says, against solvers off the shelf.
    Oracle,
    /// Tests of the library in the browser.
    Wasm,
    /// The release build into `dist/`.
    Build,
    /// Tests that drive the built page in the browser.
    Browser,
    /// Tests that drive the built page in each of the three engines.
    Engines,
}

impl Stage {
    /// All of them, the quick ones first.
    pub const ALL: [Self; 11] = [
        Self::Fmt,
        Self::Clippy,
        Self::ClippyWasm,
        Self::Native,
        Self::Doc,
        Self::Story,
        Self::Oracle,
        Self::Wasm,
        Self::Build,
        Self::Browser,
        Self::Engines,
    ];
    /// Those of `cargo xtask lint`.
    pub const LINT: [Self; 3] = [Self::Fmt, Self::Clippy, Self::ClippyWasm];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Fmt => "fmt",
            Self::Clippy => "clippy",
            Self::ClippyWasm => "clippy-wasm",
            Self::Native => "native",
            Self::Doc => "doc",
            Self::Story => "story",
            Self::Oracle => "oracle",
            Self::Wasm => "wasm",
            Self::Build => "build",
            Self::Browser => "browser",
            Self::Engines => "engines",
        }
    }

    fn needs(self) -> &'static [Need] {
        match self {
            Self::Fmt | Self::Clippy => &[Need::Lints],
            Self::ClippyWasm => &[Need::Lints, Need::Wasm],
            Self::Native => &[Need::Nextest],
            Self::Doc | Self::Story => &[],
            Self::Oracle => &[Need::Solvers],
            Self::Wasm => &[Need::Wasm, Need::WasmBindgen, Need::Browser],
            Self::Build => &[Need::Wasm, Need::WasmBindgen, Need::Trunk, Need::WasmOpt],
            Self::Browser => &[Need::Nextest, Need::Browser, Need::Axe],
            Self::Engines => &[Need::Nextest, Need::Browser, Need::Engines],
        }
    }

    /// Runs it; says what the summary is to say of it besides.
    fn run(self, kit: &Kit, root: &Path, anew: bool) -> Result<String, Error> {
        let done = match self {
            Self::Fmt => kit.native("fmt --all -- --check").show("run `cargo xtask fmt`."),
            Self::Clippy => kit.native("clippy --workspace --all-targets -- -D warnings").show(MEND),
            Self::ClippyWasm => {
                // What these depend on in this workspace is looked at with them.
                for of in [
                    "-p app -p platform -p worker --lib --bin long-night --bin long-night-worker",
                    "-p bench --bench speed",
                ] {
                    kit.wasm(CLIPPY_WASM).words(of).words("-- -D warnings").show(MEND)?;
                }
                kit.wasm(CLIPPY_WASM)
                    .words("-p app --lib --profile test")
                    .words(&in_browser())
                    .words("-- -D warnings")
                    .show(MEND)
            }
            Self::Native => native(kit, root),
            Self::Doc => kit.native("test --workspace --doc").show(MEND),
            Self::Story => {
                let more = [CHECK.to_owned(), passed::compiler()];
                return unless_passed(kit, root, anew, &passed::STORY, &more, || kit.native(CHECK).show_and_keep(MEND));
            }
            Self::Oracle => {
                let more = [kit.python().arg("-V").ask().unwrap_or_default(), passed::compiler()];
                return unless_passed(kit, root, anew, &passed::ORACLE, &more, || {
                    kit.native(PROGRAM).show(MEND)?;
                    kit.python().arg("tests/oracle/run.py").arg(kit.program("longnight")).show_and_keep(MEND)
                });
            }
            // With -q the runner fails, and nextest would start a browser per test.
            Self::Wasm => kit.wasm_test("test --target wasm32-unknown-unknown --lib").words(&in_browser()).show(MEND),
            Self::Build => {
                kit.native(SITE).show(MEND)?;
                kit.trunk("build --release")
                    .env("LONG_NIGHT_PROGRAM", kit.program("site"))
                    .env("LONG_NIGHT_HOLD_LIMITS", "yes")
                    .show(MEND)
            }
            Self::Browser => drive(kit, root, "not test(/^(engines|old)::/)"),
            Self::Engines => {
                let left_out = kit.left_out();
                if !left_out.is_empty() {
                    println!("Left out, since this machine has no such engine: {}", left_out.join(", "));
                }
                let without: String = left_out.iter().map(|name| format!(" - test(/^engines::{name}::/)")).collect();
                drive(kit, root, &format!("test(/^(engines|old)::/){without}"))?;
                return Ok(match &left_out[..] {
                    [] => String::new(),
                    names => format!(" (left out: {})", names.join(", ")),
                });
            }
        };
        done.map(|()| String::new())
    }
}

const MEND: &str = "see its output above.";

/// The companion as the tests were built with it, so that it is there already after them. (Without
/// `--workspace`, its dependencies have other features, and are compiled again.)
const PROGRAM: &str = "build --profile test --workspace --bin longnight";

/// The site builder, in the same way.
const SITE: &str = "build --profile test --workspace --bin site";

/// Clippy for the browser, still without packages.
const CLIPPY_WASM: &str = "clippy --target wasm32-unknown-unknown";

/// The packages that have tests for the browser (`#[wasm_bindgen_test]`).
const IN_BROWSER: [&str; 2] = ["platform", "story"];

/// Names the packages of [`IN_BROWSER`] to cargo.
fn in_browser() -> String {
    IN_BROWSER.map(|package| format!("-p {package}")).join(" ")
}

/// The exploration of the whole story, built to be fast.
const CHECK: &str = "run --quiet --profile bench --bin longnight -- check";

/// Runs what takes minutes, unless it passed already on the same inputs; says so for the summary.
fn unless_passed(
    kit: &Kit,
    root: &Path,
    anew: bool,
    inputs: &Inputs,
    more: &[String],
    run: impl FnOnce() -> Result<String, Error>,
) -> Result<String, Error> {
    let key = inputs.key(root, more)?;
    if let Some(pass) = passed::find(kit.cache(), &key).filter(|_| !anew) {
        println!(
            "Skipped: nothing it depends on has changed since it passed {}. `cargo xtask test --all` runs it anew. \
             What it printed then:\n{}",
            pass.told(),
            pass.printed
        );
        return Ok(format!(" (skipped: passed {})", pass.told()));
    }
    let began = Instant::now();
    let printed = run()?;
    // Whoever edits while it runs has tested neither the old nor the new.
    if inputs.key(root, more)? == key {
        passed::keep(kit.cache(), &key, &Pass::now(began.elapsed(), printed))?;
    }
    Ok(String::new())
}

/// Runs all but tests/browser.rs, which has a stage of its own.
fn native(kit: &Kit, root: &Path) -> Result<(), Error> {
    let cmd = kit.native("nextest run --workspace");
    // nextest refuses a filter that names a program that is not there.
    if !root.join("tests/browser.rs").is_file() {
        return cmd.show(MEND);
    }
    cmd.arg("-E").arg("not binary(browser)").show(MEND)
}

/// Runs those tests of tests/browser.rs that a filter lets through, on what is in `dist/`.
fn drive(kit: &Kit, root: &Path, filter: &str) -> Result<(), Error> {
    kit.drive(&built(root)?).arg("-E").arg(filter).show(MEND)
}

/// Measures what is in `dist/`: prints it, and writes it into `target/reports`.
pub fn report(root: &Path, cache: &Cache, what: Measured) -> Result<(), Error> {
    let dist = built(root)?;
    let (needs, filter): (&[Need], _) = match what {
        Measured::All => (&[Need::Nextest, Need::Browser, Need::Lighthouse], "test(/^report::/)"),
        Measured::Walks => (&[Need::Nextest, Need::Browser], "test(/^report::walked::/)"),
    };
    let kit = Kit::gather(root, cache, needs)?;
    // One after the other, and nothing beside it: two would take each other's time.
    kit.drive(&dist).words("--run-ignored only --no-capture -E").arg(filter).show(MEND)
}

/// The folder with the build.
fn built(root: &Path) -> Result<PathBuf, Error> {
    let dist = root.join("dist");
    if !dist.join("index.html").is_file() {
        return Err(Error::Missing {
            what: "There is no build in dist/ to test.".to_owned(),
            hint: "run `cargo xtask build`.".to_owned(),
        });
    }
    Ok(dist)
}

/// How a stage ended.
struct Outcome {
    stage: Stage,
    time: Duration,
    /// What the summary says of it besides.
    result: Result<String, Error>,
}

/// Gets what `stages` need and runs them all; a failed one does not keep the others from running.
///
/// With `anew` those run, too, that passed already on what is there.
pub fn run(root: &Path, cache: &Cache, stages: &[Stage], anew: bool) -> Result<(), Error> {
    let began = Instant::now();
    let needs: Vec<_> = stages.iter().flat_map(|stage| stage.needs()).copied().collect();
    let kit = Kit::gather(root, cache, &needs)?;
    let gathered = began.elapsed();
    let mut outcomes: Vec<Outcome> = Vec::new();
    for &stage in stages {
        println!("\n== {} ==", stage.name());
        let began = Instant::now();
        let on_the_build = matches!(stage, Stage::Browser | Stage::Engines);
        let result = if on_the_build && failed(&outcomes, Stage::Build) {
            Err(Error::Missing {
                what: "The build failed, so there is no page to test.".to_owned(),
                hint: "mend the build first.".to_owned(),
            })
        } else {
            stage.run(&kit, root, anew)
        };
        if let Err(error) = &result {
            println!("\n{} failed: {error}", stage.name());
        }
        outcomes.push(Outcome { stage, time: began.elapsed(), result });
    }
    if stages.len() > 1 {
        summarize(gathered, &outcomes, began.elapsed());
    }
    match outcomes.iter().filter(|it| it.result.is_err()).count() {
        0 => Ok(()),
        count => Err(Error::Stages(count)),
    }
}

fn failed(outcomes: &[Outcome], stage: Stage) -> bool {
    outcomes.iter().any(|outcome| outcome.stage == stage && outcome.result.is_err())
}

fn summarize(gathered: Duration, outcomes: &[Outcome], whole: Duration) {
    println!("\n== summary ==");
    println!("{:<12} {:>6}", "setup", clock(gathered));
    for outcome in outcomes {
        let word = match &outcome.result {
            Ok(besides) => format!("ok{besides}"),
            Err(_) => "FAILED".to_owned(),
        };
        println!("{:<12} {:>6}  {word}", outcome.stage.name(), clock(outcome.time));
    }
    println!("{:<12} {:>6}", "all", clock(whole));
    let bad = outcomes.iter().filter(|it| it.result.is_err()).count();
    println!("Stages: {} passed, {bad} failed", outcomes.len() - bad);
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn every_package_with_tests_for_the_browser_is_named_to_cargo() {
        fn has_some(path: &Path) -> bool {
            match fs::read_dir(path) {
                Ok(entries) => entries.flatten().any(|entry| has_some(&entry.path())),
                Err(_) => {
                    fs::read_to_string(path).is_ok_and(|text| text.contains(concat!("use wasm_bindgen", "_test::")))
                }
            }
        }
        let packages = crate::root().expect("cargo names the package").join("src");
        let packages = fs::read_dir(packages).expect("it is there").flatten();
        let mut named: Vec<_> = packages
            .filter(|package| has_some(&package.path()))
            .map(|package| package.file_name().to_string_lossy().into_owned())
            .collect();
        named.sort();
        assert_eq!(named, IN_BROWSER);
    }
}
