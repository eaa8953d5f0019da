//! The other engines that the page is tested in: Firefox, and WebKit as GTK has it.
//!
//! Where Debian's packages are to be had, both are, and a test run without them
//! is a failure. Elsewhere Firefox may be there; WebKit's driver is Linux's
//! alone. What is not there is left out, and that is said.

use std::fs;
use std::path::{Path, PathBuf};

use crate::apt;
use crate::browser::named;
use crate::cache::Cache;
use crate::error::Error;
use crate::find::first_of;
use crate::run::Cmd;
use crate::tools;

/// Firefox: names on PATH, and the usual places.
const FIREFOXES: [&str; 4] =
    ["firefox-esr", "firefox", "/snap/bin/firefox", "/Applications/Firefox.app/Contents/MacOS/firefox"];
/// Below `/usr/lib/MACHINE`, the browser that comes with WebKit's driver.
const MINI_BROWSERS: [&str; 2] = ["webkit2gtk-4.1/MiniBrowser", "webkitgtk-6.0/MiniBrowser"];

/// An engine: its name in tests, and the variables that name its programs to them.
#[derive(Clone, Debug)]
pub struct Engine {
    name: &'static str,
    /// None where it cannot be had on this machine.
    programs: Option<Vec<(&'static str, PathBuf)>>,
}

impl Engine {
    /// Its name in tests.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Whether it is there.
    pub fn is_there(&self) -> bool {
        self.programs.is_some()
    }

    /// Names its programs to `cmd`.
    pub fn with(&self, cmd: Cmd) -> Cmd {
        let programs = self.programs.iter().flatten();
        programs.fold(cmd, |cmd, (variable, program)| cmd.env(variable, program))
    }
}

/// Finds Firefox and its driver, or gets them.
pub fn firefox(cache: &Cache) -> Result<Engine, Error> {
    let find = || Ok::<_, Error>(named("FIREFOX")?.or_else(|| first_of(&FIREFOXES)));
    let mut found = find()?;
    if found.is_none() && apt::present() {
        let _lock = cache.lock()?;
        apt::install(cache, "Firefox for the tests", &["firefox-esr"])?;
        found = find()?;
    }
    let Some(firefox) = found else {
        return left_out("firefox", "Firefox", "install Firefox, or name it in FIREFOX");
    };
    let driver = match named("GECKODRIVER")? {
        Some(driver) => driver,
        None => tools::geckodriver(cache)?,
    };
    Ok(Engine { name: "firefox", programs: Some(vec![("FIREFOX", firefox), ("GECKODRIVER", driver)]) })
}

/// Finds WebKit, its driver and a screen for it, or gets them.
pub fn webkit(cache: &Cache) -> Result<Engine, Error> {
    let mut found = find_webkit()?;
    if found.is_none() && apt::present() {
        let _lock = cache.lock()?;
        apt::install(cache, "WebKit for the tests", &["webkit2gtk-driver", "xvfb"])?;
        found = find_webkit()?;
    }
    match found {
        Some(programs) => Ok(Engine { name: "webkit", programs: Some(programs) }),
        None => {
            left_out("webkit", "WebKit with WebKitWebDriver and Xvfb", "on Linux, install WebKitGTK’s driver and Xvfb")
        }
    }
}

fn find_webkit() -> Result<Option<Vec<(&'static str, PathBuf)>>, Error> {
    let browser = named("WEBKIT")?.or_else(|| mini_browser(Path::new("/usr/lib")));
    let driver = named("WEBKITDRIVER")?.or_else(|| first_of(&["WebKitWebDriver"]));
    let screen = named("XVFB")?.or_else(|| first_of(&["Xvfb"]));
    let all = [("WEBKIT", browser), ("WEBKITDRIVER", driver), ("XVFB", screen)];
    Ok(all.into_iter().map(|(variable, program)| Some((variable, program?))).collect())
}

/// The browser in the folder of this machine's kind, below that of all libraries.
fn mini_browser(libraries: &Path) -> Option<PathBuf> {
    let mut machines: Vec<_> = fs::read_dir(libraries).ok()?.flatten().map(|entry| entry.path()).collect();
    machines.sort();
    machines.iter().flat_map(|machine| MINI_BROWSERS.map(|name| machine.join(name))).find(|program| program.is_file())
}

/// An engine that is not there: a failure where it could be had, and said elsewhere.
fn left_out(name: &'static str, what: &str, hint: &str) -> Result<Engine, Error> {
    if apt::present() {
        return Err(Error::Missing {
            what: format!("The tests need {what}; Debian’s packages did not bring it."),
            hint: format!("{hint}."),
        });
    }
    println!("There is no {what} on this machine: its tests are left out. To have them, {hint}.");
    Ok(Engine { name, programs: None })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_engine_names_its_programs_only_where_it_is_there() {
        let there = Engine { name: "firefox", programs: Some(vec![("LONG_NIGHT_TRIED", PathBuf::from("/a/b"))]) };
        let said = |engine: &Engine| engine.with(Cmd::new("sh").arg("-c").arg("echo \"[$LONG_NIGHT_TRIED]\"")).ask();
        assert_eq!((there.is_there(), said(&there).as_deref()), (true, Some("[/a/b]")));
        let missing = Engine { name: "webkit", programs: None };
        assert_eq!((missing.is_there(), said(&missing).as_deref()), (false, Some("[]")));
    }

    #[test]
    fn no_library_folder_has_no_browser() {
        assert_eq!(mini_browser(Path::new("/no/such/folder")), None);
    }
}
