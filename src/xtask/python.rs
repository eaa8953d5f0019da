//! Python with the solvers that check the analysis, in a folder of their own in the cache.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::cache::{self, Cache};
use crate::error::Error;
use crate::run::{Cmd, clock};

/// What is installed, each at one version.
const REQUIREMENTS: &str = "tests/oracle/requirements.txt";

/// The oldest Python for which these versions are made.
const OLDEST: (u32, u32) = (3, 11);

/// The Python that finds the solvers; got when it is missing or asks for other versions than before.
pub fn solvers(cache: &Cache, root: &Path) -> Result<PathBuf, Error> {
    let version = version()?;
    let requirements = root.join(REQUIREMENTS);
    let wanted = fs::read_to_string(&requirements).map_err(Error::io("read", &requirements))?;
    let dir = cache.tool("solvers", &key(&version, &wanted));
    let python = |dir: &Path| dir.join("bin/python");
    if python(&dir).is_file() {
        return Ok(python(&dir));
    }
    let _lock = cache.lock()?;
    if python(&dir).is_file() {
        return Ok(python(&dir));
    }
    println!("Getting the solvers for the oracle tests with pip (100 MB): about a minute.");
    let began = Instant::now();
    let part = cache::part(&dir);
    cache::remove(&part)?;
    Cmd::new("python3")
        .words("-m venv")
        .arg(&part)
        .dir(cache.root())
        .log(&cache.log("venv"), "install Python's venv module (on Debian: python3-venv), and run it again.")?;
    Cmd::new(python(&part))
        .words("-m pip install --no-deps --no-input --disable-pip-version-check -r")
        .arg(&requirements)
        .dir(cache.root())
        .log(
            &cache.log("solvers"),
            "see that the package index can be reached, and that it has these versions for the Python in use; \
             then run it again.",
        )?;
    // Its own programs name the folder they were made in; only `bin/python` is used, which does not.
    cache::finish(&part, &dir)?;
    println!("  done in {}.", clock(began.elapsed()));
    Ok(python(&dir))
}

/// The version of the Python on PATH, `3.12`; an error where there is none, or one that is too old.
fn version() -> Result<String, Error> {
    let asked =
        Cmd::new("python3").arg("-c").arg("import sys; print(f'{sys.version_info[0]}.{sys.version_info[1]}')").ask();
    let what = match asked {
        Some(version) if is_new_enough(&version) => return Ok(version),
        Some(version) => format!("The oracle tests want a newer Python than {version}."),
        None => "There is no python3, which runs the oracle tests.".to_owned(),
    };
    let (major, minor) = OLDEST;
    Err(Error::Missing { what, hint: format!("put Python {major}.{minor} or newer on PATH, as python3.") })
}

fn is_new_enough(version: &str) -> bool {
    let numbers = version.split_once('.').and_then(|(major, minor)| Some((major.parse().ok()?, minor.parse().ok()?)));
    numbers.is_some_and(|numbers: (u32, u32)| numbers >= OLDEST)
}

/// Another for every other Python and every other list of requirements.
fn key(version: &str, wanted: &str) -> String {
    format!("{version}-{}", cache::key(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_python_is_new_enough_by_number() {
        for (version, is) in
            [("3.11", true), ("3.9", false), ("3.20", true), ("4.0", true), ("2.7", false), ("", false)]
        {
            assert_eq!(is_new_enough(version), is, "{version}");
        }
    }

    #[test]
    fn other_requirements_are_another_folder() {
        assert_ne!(key("3.11", "clingo==5.8.0"), key("3.11", "clingo==5.7.1"));
        assert_ne!(key("3.11", "clingo==5.8.0"), key("3.12", "clingo==5.8.0"));
    }
}
