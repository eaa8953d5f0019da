//! All that a task needs, got and put where commands find it.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::browser::{self, Browser};
use crate::cache::Cache;
use crate::engines::{self, Engine};
use crate::error::Error;
use crate::python;
use crate::run::Cmd;
use crate::toolchain::{self, Toolchain};
use crate::tools;

/// A thing that has to be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// rustfmt and clippy.
    Lints,
    /// A toolchain for the browser.
    Wasm,
    /// wasm-bindgen and its test runner.
    WasmBindgen,
    /// Trunk.
    Trunk,
    /// wasm-opt.
    WasmOpt,
    /// nextest.
    Nextest,
    /// cargo-mutants.
    Mutants,
    /// Python with the solvers that check the analysis.
    Solvers,
    /// A browser and its driver.
    Browser,
    /// The other engines, each with its driver.
    Engines,
    /// axe-core, which looks for what bars the way.
    Axe,
    /// Lighthouse, which rates a page.
    Lighthouse,
}

impl Need {
    /// Everything; what is quickly got comes first.
    pub const ALL: [Self; 12] = [
        Self::Lints,
        Self::Wasm,
        Self::WasmOpt,
        Self::Solvers,
        Self::Axe,
        Self::Lighthouse,
        Self::Browser,
        Self::Engines,
        Self::Nextest,
        Self::Mutants,
        Self::WasmBindgen,
        Self::Trunk,
    ];
}

/// What was got, and the makings of commands that use it.
#[derive(Debug)]
pub struct Kit {
    root: PathBuf,
    cache: Cache,
    bins: Vec<PathBuf>,
    toolchain: Option<Toolchain>,
    browser: Option<Browser>,
    engines: Vec<Engine>,
    /// Variables that name scripts to the tests.
    scripts: Vec<(&'static str, PathBuf)>,
    python: Option<PathBuf>,
}

impl Kit {
    /// Gets those of `needs` that are missing, for the repository at `root`.
    pub fn gather(root: &Path, cache: &Cache, needs: &[Need]) -> Result<Self, Error> {
        let mut kit = Self {
            root: root.to_path_buf(),
            cache: cache.clone(),
            bins: Vec::new(),
            toolchain: None,
            browser: None,
            engines: Vec::new(),
            scripts: Vec::new(),
            python: None,
        };
        for need in Need::ALL.iter().filter(|need| needs.contains(need)) {
            kit.get(*need)?;
        }
        Ok(kit)
    }

    /// Where tools and the passes of long stages are kept.
    pub fn cache(&self) -> &Cache {
        &self.cache
    }

    /// A cargo command for this machine.
    pub fn native(&self, words: &str) -> Cmd {
        let cmd = Cmd::new("cargo").words(words).dir(&self.root).env("PATH", path(&self.bins));
        if in_ci() {
            return self.in_ci(cmd, "native");
        }
        cmd
    }

    /// A command of the Python that has the solvers.
    pub fn python(&self) -> Cmd {
        let python = self.python.clone().unwrap_or_else(|| PathBuf::from("python3"));
        // Nothing compiled beside the sources, no other packages of the user’s.
        Cmd::new(python).words("-E -s -B").dir(&self.root)
    }

    /// Where the build lists what is wrong with the content, while it is served.
    pub fn problems(&self) -> PathBuf {
        self.root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into())).join("content-problems.txt")
    }

    /// A program of this package, where a native `cargo build` puts it.
    pub fn program(&self, name: &str) -> PathBuf {
        let target = if in_ci() {
            self.cache.target("native")
        } else {
            self.root.join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
        };
        target.join("debug").join(name)
    }

    /// A cargo command for the browser.
    pub fn wasm(&self, words: &str) -> Cmd {
        self.for_wasm(Cmd::new("cargo").words(words))
    }

    /// A cargo command that runs tests in the browser.
    pub fn wasm_test(&self, words: &str) -> Cmd {
        let cmd = self
            .with_browser(self.wasm(words))
            // Seconds; the runner's own limits of 20 and 5 are short for two busy cores.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "180")
            .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
            .env("WASM_BINDGEN_USE_BROWSER", "1")
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner")
            // The runner would prefer these to the driver that was found.
            .env_remove("GECKODRIVER")
            .env_remove("GECKODRIVER_REMOTE");
        match &self.browser {
            Some(browser) => cmd.env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", &browser.capabilities),
            None => cmd,
        }
    }

    /// Names the browser and its driver to `cmd`.
    fn with_browser(&self, cmd: Cmd) -> Cmd {
        match &self.browser {
            Some(browser) => cmd.env("CHROME", &browser.chrome).env("CHROMEDRIVER", &browser.driver),
            None => cmd,
        }
    }

    /// A nextest command that runs tests/browser.rs on what is in `dist`; reports go where all can find them.
    pub fn drive(&self, dist: &Path) -> Cmd {
        let cmd = self.with_browser(self.native("nextest run --profile browser --test browser"));
        let cmd = self.engines.iter().fold(cmd, |cmd, engine| engine.with(cmd));
        let cmd = self.scripts.iter().fold(cmd, |cmd, (variable, script)| cmd.env(variable, script));
        cmd.env("LONG_NIGHT_DIST", dist).env("LONG_NIGHT_REPORTS", self.root.join("target/reports"))
    }

    /// The engines that could not be had here.
    pub fn left_out(&self) -> Vec<&'static str> {
        self.engines.iter().filter(|engine| !engine.is_there()).map(Engine::name).collect()
    }

    /// A Trunk command. It finds its tools on PATH, of the versions it wants, so it downloads none.
    pub fn trunk(&self, words: &str) -> Cmd {
        let cmd = self
            .for_wasm(Cmd::new("trunk").words(words))
            .env("TRUNK_SKIP_VERSION_CHECK", "true")
            // Its own stack tells nothing of what failed in the build.
            .env("RUST_BACKTRACE", "0");
        // Trunk stops at any other value than true and false.
        match env::var_os("NO_COLOR") {
            Some(value) if value.is_empty() => cmd.env_remove("NO_COLOR"),
            Some(_) => cmd.env("NO_COLOR", "true"),
            None => cmd,
        }
    }

    fn get(&mut self, need: Need) -> Result<(), Error> {
        let cache = &self.cache;
        let bin = match need {
            Need::Lints => tools::lints(cache).map(|()| None)?,
            Need::Wasm => {
                self.toolchain = Some(toolchain::get(cache)?);
                None
            }
            Need::WasmBindgen => tools::wasm_bindgen(cache, &self.root)?,
            Need::Trunk => tools::trunk(cache)?,
            Need::WasmOpt => self.wasm_opt()?,
            Need::Nextest => tools::nextest(cache)?,
            Need::Mutants => tools::mutants(cache)?,
            Need::Solvers => {
                self.python = Some(python::solvers(cache, &self.root)?);
                None
            }
            Need::Browser => {
                self.browser = Some(browser::get(cache)?);
                None
            }
            Need::Engines => {
                self.engines = vec![engines::firefox(cache)?, engines::webkit(cache)?];
                // Linux's programs, for machines as those packages are for.
                if cfg!(all(target_os = "linux", target_arch = "x86_64")) {
                    self.scripts.push(("OLD_CHROMIUMS", tools::old_chromiums(cache)?));
                }
                None
            }
            Need::Axe => {
                self.scripts.push(("AXE", tools::axe(cache)?));
                None
            }
            Need::Lighthouse => {
                self.scripts.push(("LIGHTHOUSE", tools::lighthouse(cache)?));
                None
            }
        };
        self.bins.extend(bin);
        Ok(())
    }

    /// wasm-opt; where npm is missing, an ordinary machine's Trunk may fetch it itself.
    fn wasm_opt(&self) -> Result<Option<PathBuf>, Error> {
        match tools::wasm_opt(&self.cache) {
            Err(Error::Missing { .. }) if matches!(self.toolchain, Some(Toolchain::Active)) => {
                println!("There is no npm to get wasm-opt with; Trunk will fetch it itself.");
                Ok(None)
            }
            result => result,
        }
    }

    fn for_wasm(&self, cmd: Cmd) -> Cmd {
        let mut bins = self.bins.clone();
        bins.extend(self.toolchain.as_ref().and_then(Toolchain::bin));
        let cmd = cmd.dir(&self.root).env("PATH", path(&bins));
        let cmd = match &self.toolchain {
            Some(toolchain) => toolchain.apply(cmd),
            None => cmd,
        };
        if in_ci() {
            return self.in_ci(cmd, "wasm");
        }
        // Apart from the native one: two compilers in one folder would wait for each other.
        let target = env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
        cmd.env("CARGO_TARGET_DIR", self.root.join(target).join("wasm"))
    }

    fn in_ci(&self, cmd: Cmd, name: &str) -> Cmd {
        cmd.env("CARGO_TARGET_DIR", self.cache.target(name)).env("CARGO_INCREMENTAL", "0")
    }
}

/// Whether this is a CI run: then every clone shares what was compiled.
pub fn in_ci() -> bool {
    env::var_os("CI").is_some_and(|value| !value.is_empty() && value != "false")
}

/// PATH with `bins` before the rest.
fn path(bins: &[PathBuf]) -> OsString {
    let old = env::var_os("PATH").unwrap_or_default();
    let all = bins.iter().cloned().chain(env::split_paths(&old));
    // Only a folder with a colon in its name cannot be joined; then PATH stays as it was.
    env::join_paths(all).unwrap_or(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is published is what plain `trunk build --release` makes: nothing here tells the compiler,
    /// Trunk or the site builder to make anything else of the same source.
    #[test]
    fn a_build_gets_no_flags_that_plain_trunk_has_not() {
        let root = crate::root().expect("cargo names the package");
        let mut kit = Kit::gather(&root, &Cache::open().expect("a home"), &[]).expect("nothing is needed");
        kit.toolchain = Some(Toolchain::Active);
        let harmless = [
            // Where to find programs, and where to compile.
            "PATH",
            "CARGO_TARGET_DIR",
            "CARGO_INCREMENTAL",
            // What is said while it is compiled.
            "TRUNK_SKIP_VERSION_CHECK",
            "RUST_BACKTRACE",
            "NO_COLOR",
        ];
        let trunk = kit.trunk("build --release");
        let set: Vec<_> = trunk.variables().filter(|name| !harmless.contains(name)).collect();
        assert!(set.is_empty(), "{set:?}");
    }
}
