//! Stages that take minutes and always give the same answer: kept by a hash of all they depend on.
//!
//! The story's exploration and the solvers' sweeps read no clock, no network and no device. While
//! nothing they depend on has changed, their last pass stands, and what it printed is printed again.
//!
//! Invariants:
//! - Only a pass is kept, and only if the files were the same before and after it.
//! - A path in the lists below that does not exist is an error, never an empty input.
//! - Every folder and file directly under `src/` and `content/` is in a stage's list or in [`APART`];
//!   a test fails otherwise, so that a new crate cannot be forgotten.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::cache::{self, Cache};
use crate::error::Error;
use crate::run::{Cmd, clock};

/// How many passes of a stage are kept.
const KEPT: usize = 20;

/// The files and folders that both stages depend on, from the repository's root.
const CORE: &[&str] = &[
    "Cargo.lock",
    "Cargo.toml",
    "content/aliases.toml",
    "content/roles.toml",
    "content/story",
    "content/world",
    "src/analysis",
    "src/authoring",
    "src/base",
    "src/companion/main.rs",
    "src/companion/options.rs",
    "src/content",
    "src/i18n",
    "src/sim",
    "src/story",
    "src/world",
];

/// What is under `src/` and `content/` and changes neither stage's answer.
#[cfg(test)]
const APART: &[&str] = &[
    "content/README.md",
    "content/checklist",
    "content/emergency",
    "content/glossary",
    "content/learning",
    "content/text",
    "src/README.md",
    "src/app",
    "src/platform",
    "src/questions",
    "src/share",
    "src/site",
    "src/worker",
    "src/xtask",
];

/// What the answer of a stage depends on.
#[derive(Debug)]
pub struct Inputs {
    /// The stage's name.
    stage: &'static str,
    /// Files and folders, from the repository's root.
    paths: [&'static [&'static str]; 2],
}

/// What `longnight check` depends on.
pub const STORY: Inputs = Inputs { stage: "story", paths: [CORE, &["src/companion/check", "src/companion/check.rs"]] };

/// What `tests/oracle/run.py` depends on.
pub const ORACLE: Inputs = Inputs {
    stage: "oracle",
    paths: [
        CORE,
        &[
            "content/checkup",
            "src/companion/checkup.rs",
            "src/companion/controls.rs",
            "src/companion/setup.rs",
            "src/companion/world.rs",
            "src/checkup",
            "tests/oracle",
        ],
    ],
};

impl Inputs {
    /// A name for these inputs as they are now, with `more` that the answer depends on: commands and
    /// versions.
    pub fn key(&self, root: &Path, more: &[String]) -> Result<String, Error> {
        let mut hash = Hash::new();
        hash.add(self.stage.as_bytes());
        for part in more {
            hash.add(part.as_bytes());
        }
        for path in self.paths.iter().copied().flatten() {
            for file in files(&root.join(path))? {
                let name = file.strip_prefix(root).unwrap_or(&file);
                hash.add(name.to_string_lossy().as_bytes());
                hash.add(&fs::read(&file).map_err(Error::io("read", &file))?);
            }
        }
        Ok(format!("{}-{:032x}", self.stage, hash.0))
    }
}

/// A pass of a stage.
#[derive(Debug, PartialEq, Eq)]
pub struct Pass {
    /// When it was, since 1970.
    at: Duration,
    /// How long it took.
    pub took: Duration,
    /// What it printed.
    pub printed: String,
}

impl Pass {
    /// A pass that ends now.
    pub fn now(took: Duration, printed: String) -> Self {
        Self { at: since_1970(), took, printed }
    }

    /// When it was and how long it took, as in `3 hours ago, in 3:31`.
    pub fn told(&self) -> String {
        format!("{}, in {}", ago(since_1970().saturating_sub(self.at)), clock(self.took))
    }

    fn write(&self) -> String {
        format!("{} {}\n{}", self.at.as_secs(), self.took.as_secs(), self.printed)
    }

    fn read(text: &str) -> Option<Self> {
        let (head, printed) = text.split_once('\n')?;
        let (at, took) = head.split_once(' ')?;
        let seconds = |text: &str| text.parse().ok().map(Duration::from_secs);
        Some(Self { at: seconds(at)?, took: seconds(took)?, printed: printed.to_owned() })
    }
}

/// The kept pass of this key, if there is one.
pub fn find(cache: &Cache, key: &str) -> Option<Pass> {
    Pass::read(&fs::read_to_string(place(cache, key)).ok()?)
}

/// Keeps a pass, and the latest ones beside it.
pub fn keep(cache: &Cache, key: &str, pass: &Pass) -> Result<(), Error> {
    let path = place(cache, key);
    let dir = cache.passed();
    fs::create_dir_all(&dir).map_err(Error::io("make the folder", &dir))?;
    let part = cache::part(&path);
    fs::write(&part, pass.write()).map_err(Error::io("write", &part))?;
    fs::rename(&part, &path).map_err(Error::io("write", &path))?;
    let stage = key.split('-').next().unwrap_or_default();
    let mut kept: Vec<_> = files(&dir)?
        .into_iter()
        .filter(|file| file.file_name().is_some_and(|name| name.to_string_lossy().starts_with(stage)))
        .filter_map(|file| Some((file.metadata().ok()?.modified().ok()?, file)))
        .collect();
    kept.sort();
    let old = kept.len().saturating_sub(KEPT);
    for (_, file) in &kept[..old] {
        fs::remove_file(file).map_err(Error::io("remove", file))?;
    }
    Ok(())
}

/// The compiler and its version, which an answer may depend on, too.
pub fn compiler() -> String {
    Cmd::new("rustc").arg("-vV").ask().unwrap_or_default()
}

fn place(cache: &Cache, key: &str) -> PathBuf {
    cache.passed().join(key)
}

fn since_1970() -> Duration {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default()
}

/// A stretch of time in its largest unit.
fn ago(time: Duration) -> String {
    let minutes = time.as_secs() / 60;
    let (many, unit) = match minutes {
        0..60 => (minutes, "minute"),
        60..2880 => (minutes / 60, "hour"),
        _ => (minutes / 1440, "day"),
    };
    format!("{many} {unit}{} ago", if many == 1 { "" } else { "s" })
}

/// A file, or all files under a folder in the order of their names, without hidden ones and what
/// Python compiles.
fn files(path: &Path) -> Result<Vec<PathBuf>, Error> {
    if path.is_file() {
        return Ok(vec![path.to_path_buf()]);
    }
    let entries = fs::read_dir(path).map_err(Error::io("read the folder", path))?;
    let mut entries: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    entries.sort();
    let mut all = Vec::new();
    for entry in entries {
        let name = entry.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.starts_with('.') && name != "__pycache__" {
            all.extend(files(&entry)?);
        }
    }
    Ok(all)
}

/// FNV-1a with 128 bits, each part after its length: enough against accidents, and needs no crate.
struct Hash(u128);

impl Hash {
    fn new() -> Self {
        Self(0x6c62_272e_07bb_0142_62b8_2175_6295_c58d)
    }

    fn add(&mut self, part: &[u8]) {
        for byte in (part.len() as u64).to_le_bytes().iter().chain(part) {
            self.0 = (self.0 ^ u128::from(*byte)).wrapping_mul(0x0000_0000_0100_0000_0000_0000_0000_013b);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn repository() -> PathBuf {
        crate::root().expect("cargo names it")
    }

    /// A folder with a copy of all that a stage depends on, and of `static/`.
    fn copy(name: &str, inputs: &Inputs) -> PathBuf {
        let (from, to) = (repository(), std::env::temp_dir().join(format!("long-night-{}-{name}", std::process::id())));
        cache::remove(&to).expect("an old copy goes");
        for path in inputs.paths.iter().copied().flatten().chain(&["static"]) {
            for file in files(&from.join(path)).expect("it is there") {
                let copy = to.join(file.strip_prefix(&from).expect("it is in the repository"));
                fs::create_dir_all(copy.parent().expect("it is in a folder")).expect("a folder");
                fs::copy(&file, &copy).expect("a copy");
            }
        }
        to
    }

    /// Adds a byte to a file's end.
    fn touch(file: &Path) {
        let mut bytes = fs::read(file).expect("it is there");
        bytes.push(b'\n');
        fs::write(file, bytes).expect("it is written");
    }

    #[test]
    fn a_change_in_any_listed_place_changes_the_key_and_one_elsewhere_does_not() {
        for inputs in [&STORY, &ORACLE] {
            let root = copy(inputs.stage, inputs);
            let key = |more: &str| inputs.key(&root, &[more.to_owned()]).expect("all is there");
            let mut last = key("");
            for path in inputs.paths.iter().copied().flatten() {
                let all = files(&root.join(path)).expect("it is there");
                touch(all.last().expect("no listed folder is empty"));
                let now = key("");
                assert_ne!(now, last, "{path} does not count for {}", inputs.stage);
                last = now;
            }
            touch(&files(&root.join("static")).expect("it is there")[0]);
            fs::write(root.join("README.md"), "another").expect("it is written");
            fs::create_dir_all(root.join("content/text/en")).expect("a folder");
            fs::write(root.join("content/text/en/new.ftl"), "a = b").expect("it is written");
            assert_eq!(key(""), last, "what is not listed counts");
            assert_ne!(key("rustc 2.0"), last, "another compiler gives the same key");
            fs::rename(root.join("content/story"), root.join("content/tale")).expect("it is renamed");
            assert!(inputs.key(&root, &[]).is_err(), "a listed folder is missing, and nobody says so");
            cache::remove(&root).expect("the copy goes");
        }
    }

    #[test]
    fn every_part_of_the_source_and_the_content_is_listed_or_known_to_stand_apart() {
        let (root, mut forgotten) = (repository(), Vec::new());
        for folder in ["src", "content"] {
            for entry in fs::read_dir(root.join(folder)).expect("it is there").flatten() {
                let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
                let known = |listed: &&str| **listed == path || listed.starts_with(&format!("{path}/"));
                if ![CORE, STORY.paths[1], ORACLE.paths[1], APART].into_iter().flatten().any(known) {
                    forgotten.push(path);
                }
            }
        }
        assert!(forgotten.is_empty(), "in no list of src/xtask/passed.rs: {forgotten:?}");
        for path in APART {
            assert!(root.join(path).exists(), "{path} is gone: take it off the list");
        }
    }

    #[test]
    fn a_pass_is_read_as_it_was_written() {
        let pass =
            Pass { at: Duration::from_secs(1000), took: Duration::from_secs(211), printed: "a\n\nb\n".to_owned() };
        assert_eq!(Pass::read(&pass.write()), Some(pass));
        assert_eq!(Pass::read("of another edition\n"), None);
    }

    #[test]
    fn the_time_since_is_told_in_one_unit() {
        let told = [30, 60, 3600, 7300, 200_000].map(|seconds| ago(Duration::from_secs(seconds)));
        assert_eq!(told, ["0 minutes ago", "1 minute ago", "1 hour ago", "2 hours ago", "2 days ago"]);
    }
}
