//! `cargo xtask mutants`: small faults put into the simulation and the analysis, one at a time, to see
//! whether the tests notice.
//!
//! cargo-mutants makes and tries them in a copy of the repository that has only those tests that can notice
//! something. Of one file all are tried, of the others as many as are asked for, picked by a seed: the same
//! seed and the same source give the same ones. What was found of each is kept as long as the source has the
//! same mutants, so that a run that was ended can be gone on with, and what was missed be tried once more.

use std::ffi::OsString;
use std::fs;
use std::path::Path;

use crate::args::{Mutants, Which};
use crate::cache::Cache;
use crate::error::Error;
use crate::find;
use crate::kit::{Kit, Need};
use crate::run::Cmd;

/// The packages whose source is changed.
const PACKAGES: &str = "-p sim -p analysis";
/// The files of tests that can notice something in them.
const TESTS: [&str; 19] = [
    "amounts",
    "analysis",
    "batch",
    "casefile",
    "checkup",
    "crews",
    "debrief",
    "digest",
    "fixtures",
    "grades",
    "line_oracle",
    "opponents",
    "reality",
    "relaxed",
    "replay",
    "setups",
    "sim",
    "story",
    "vacuity",
];
/// What of the repository is not copied.
const LEFT: [&str; 3] = ["target", "dist", ".git"];
/// The share of noticed ones below which the task fails, in percent.
const ENOUGH: usize = 90;
/// What cargo-mutants ends with: all caught, some missed, some timed out.
const EXPECTED: [i32; 2] = [2, 3];
/// How long all tests may take, at first: they are tried on what is not mutated, too. nextest has limits for each.
const FIRST: &str = "--minimum-test-timeout 3600 --timeout-multiplier 3";
/// The same after an earlier run, where they passed.
const AGAIN: &str = "--baseline skip --timeout 3600";
/// How many seconds of a processor a test may take, where the system can see to it: a mutant that never ends is
/// noticed by that however busy the machine is, and no test fails because it is.
const CPU: u32 = 90;
/// The lists that cargo-mutants writes, and this task keeps.
const LISTS: [&str; 4] = ["caught", "missed", "timeout", "unviable"];

/// How the tests took the mutants.
#[derive(Debug, Default, PartialEq, Eq)]
struct Report {
    caught: Vec<String>,
    missed: Vec<String>,
    timeout: Vec<String>,
    unviable: Vec<String>,
}

impl Report {
    /// Those that could be built.
    fn viable(&self) -> usize {
        self.caught.len() + self.missed.len() + self.timeout.len()
    }

    /// How many of a hundred that could be built were noticed; one that never ends is.
    fn share(&self) -> usize {
        match self.viable() {
            0 => 0,
            viable => (self.caught.len() + self.timeout.len()) * 100 / viable,
        }
    }

    fn lists(&self) -> [&Vec<String>; 4] {
        [&self.caught, &self.missed, &self.timeout, &self.unviable]
    }

    /// Whether a mutant was tried.
    fn has(&self, name: &str) -> bool {
        self.lists().into_iter().flatten().any(|it| it == name)
    }

    /// This report with a later one, which says the last word on what both tell of.
    fn then(&self, later: Self) -> Self {
        let mut all = self.part(|name| !later.has(name));
        all.caught.extend(later.caught);
        all.missed.extend(later.missed);
        all.timeout.extend(later.timeout);
        all.unviable.extend(later.unviable);
        all
    }

    /// Those of the picked ones that are to be tried after what this report tells of.
    fn left<'a>(&self, picked: &[&'a str], which: Which) -> Vec<&'a str> {
        let is_left = |name: &&str| match which {
            Which::All => true,
            Which::Left => !self.has(name),
            Which::Missed => self.missed.iter().any(|it| it == name),
        };
        picked.iter().copied().filter(is_left).collect()
    }

    /// The report in words, with all that survived.
    fn told(&self, of: &str) -> String {
        let Self { caught, missed, timeout, unviable } = self;
        let mut text = format!(
            "{of}: {} caught, {} timeout, {} missed, {} unviable; {} % of {} noticed\n",
            caught.len(),
            timeout.len(),
            missed.len(),
            unviable.len(),
            self.share(),
            self.viable()
        );
        for (word, list) in [("missed", missed), ("timeout", timeout)] {
            list.iter().for_each(|name| text.push_str(&format!("  {word}  {name}\n")));
        }
        text
    }

    /// The part of it about one file, or about all others.
    fn part(&self, is_in: impl Fn(&str) -> bool) -> Self {
        let of = |list: &[String]| list.iter().filter(|name| is_in(name)).cloned().collect();
        Self {
            caught: of(&self.caught),
            missed: of(&self.missed),
            timeout: of(&self.timeout),
            unviable: of(&self.unviable),
        }
    }
}

/// Tries the mutants that were asked for, and prints what the tests noticed.
pub fn run(root: &Path, cache: &Cache, asked: &Mutants) -> Result<(), Error> {
    let kit = Kit::gather(root, cache, &[Need::Nextest, Need::Mutants])?;
    let folder = root.join("target/mutants");
    let tree = folder.join("tree");
    copy(root, &tree)?;
    // What was left half done by a run that was ended is put right by that; what follows is not of the copy.
    let program = tree.join("tests/native.rs");
    fs::write(&program, tests_of(&TESTS)).map_err(Error::io("write", &program))?;
    let all =
        kit.native("mutants --no-config --list").words(PACKAGES).dir(&tree).ask().ok_or_else(|| Error::Missing {
            what: "cargo-mutants finds no mutants.".to_owned(),
            hint: format!("run `cargo mutants --list {PACKAGES}` and see what it says."),
        })?;
    let all: Vec<&str> = all.lines().collect();
    if !all.iter().any(|name| is_of(name, &asked.file)) {
        return Err(Error::Usage(format!("There is no mutant of a file {:?} in sim or analysis.", asked.file)));
    }
    let picked = pick(&all, asked);
    let (tried, found) = (folder.join("tried"), folder.join("mutants.out"));
    let before = before(&tried, &found, &all.join("\n"), asked.which)?;
    let picked = before.left(&picked, asked.which);
    println!("{} of {} mutants, by seed {}; some 25 seconds each.", picked.len(), all.len(), asked.seed);
    if picked.is_empty() {
        return tell(root, asked, &before);
    }
    let config = folder.join("picked.toml");
    fs::write(&config, config_of(&picked)).map_err(Error::io("write", &config))?;
    let mut files: Vec<&str> = picked.iter().filter_map(|name| name.split(':').next()).collect();
    files.sort_unstable();
    files.dedup();
    // Mutants that leave out a field are tried whatever the expressions say (as of 27.1): at least they are of
    // these files. They count like the others.
    let cmd = files.iter().fold(kit.native("mutants --in-place"), |cmd, file| cmd.arg("--file").arg(file));
    let cmd = cmd
        .dir(&tree)
        .words("--test-package longnight --test-tool nextest --cap-lints true --no-times --colors never")
        .words("--shuffle --caught --config")
        .arg(&config)
        .arg("--output")
        .arg(&folder)
        .words(PACKAGES)
        // What is not mutated is tried with the mutated packages' own tests, unless told otherwise.
        .words("--cargo-arg=--package=longnight --cargo-arg=--test=native")
        .words(if asked.which == Which::All { FIRST } else { AGAIN })
        .env("NEXTEST_PROFILE", "mutants")
        .env("CARGO_TARGET_DIR", folder.join("build"))
        .env("CARGO_PROFILE_TEST_DEBUG", "false")
        .env("CARGO_PROFILE_DEV_DEBUG", "false");
    let cmd = match find::on_path("prlimit") {
        Some(limit) => cmd.env(&runner(), format!("{} --cpu={CPU}", limit.display())),
        None => cmd,
    };
    let done = show(&cmd);
    let report = before.then(read(&found)?);
    keep(&tried, &report)?;
    tell(root, asked, &report).and(done)
}

/// What an earlier run found, if it is to be gone on with and the source has the same mutants still.
fn before(tried: &Path, found: &Path, all: &str, which: Which) -> Result<Report, Error> {
    let list = tried.join("all.txt");
    if which != Which::All && fs::read_to_string(&list).is_ok_and(|before| before == all) {
        // A run that was ended has not been kept.
        let before = read(tried)?.then(if found.is_dir() { read(found)? } else { Report::default() });
        keep(tried, &before)?;
        return Ok(before);
    }
    if which == Which::Missed {
        return Err(Error::Usage("There is no earlier run over the same source.".to_owned()));
    }
    fs::create_dir_all(tried).map_err(Error::io("make the folder", tried))?;
    if found.is_dir() {
        fs::remove_dir_all(found).map_err(Error::io("remove", found))?;
    }
    keep(tried, &Report::default())?;
    fs::write(&list, all).map_err(Error::io("write", &list))?;
    Ok(Report::default())
}

/// Prints and keeps the report; that too little was noticed is an error.
fn tell(root: &Path, asked: &Mutants, report: &Report) -> Result<(), Error> {
    let is_file = |name: &str| is_of(name, &asked.file);
    let rest = report.part(|name| !is_file(name));
    let mut told = report.part(is_file).told(&asked.file);
    if rest.viable() > 0 {
        told.push_str(&rest.told(&format!("sampled by seed {}", asked.seed)));
        told.push_str(&report.told("together").lines().next().map_or(String::new(), |it| format!("{it}\n")));
    }
    println!("\n== mutants ==\n{told}");
    let kept = root.join("target/reports");
    fs::create_dir_all(&kept).map_err(Error::io("make the folder", &kept))?;
    let kept = kept.join("mutants.txt");
    fs::write(&kept, &told).map_err(Error::io("write", &kept))?;
    if report.share() >= ENOUGH {
        return Ok(());
    }
    Err(Error::Missing {
        what: format!("The tests noticed {} %, less than {ENOUGH}.", report.share()),
        hint: "write a test for what was missed, or say in tests/MUTANTS.md why none can fail.".to_owned(),
    })
}

/// The variable that names what runs programs of this machine's.
fn runner() -> String {
    format!("CARGO_TARGET_{}_UNKNOWN_LINUX_GNU_RUNNER", std::env::consts::ARCH.to_uppercase())
}

/// Makes a folder the same as another, without what is [`LEFT`]; files that are the same already are not
/// touched, so that they need not be compiled again.
fn copy(from: &Path, to: &Path) -> Result<(), Error> {
    fs::create_dir_all(to).map_err(Error::io("make the folder", to))?;
    let entries = |folder: &Path| -> Result<Vec<OsString>, Error> {
        let read = fs::read_dir(folder).map_err(Error::io("read", folder))?;
        Ok(read.flatten().map(|entry| entry.file_name()).filter(|name| LEFT.iter().all(|it| name != it)).collect())
    };
    let names = entries(from)?;
    for gone in entries(to)?.into_iter().filter(|name| !names.contains(name)) {
        let gone = to.join(gone);
        let removed = if gone.is_dir() { fs::remove_dir_all(&gone) } else { fs::remove_file(&gone) };
        removed.map_err(Error::io("remove", &gone))?;
    }
    for name in names {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            let text = fs::read(&from).map_err(Error::io("read", &from))?;
            if fs::read(&to).ok().as_ref() != Some(&text) {
                fs::write(&to, text).map_err(Error::io("write", &to))?;
            }
        }
    }
    Ok(())
}

/// The program of just these files of tests, instead of the one with all.
fn tests_of(files: &[&str]) -> String {
    let mut text = "#![allow(clippy::unwrap_used)]\n#[path = \"common/mod.rs\"]\nmod common;\n".to_owned();
    for file in files {
        text.push_str(&format!("#[path = \"{file}.rs\"]\nmod {file};\n"));
    }
    text
}

/// Runs it; that some were missed is no failure of the command.
fn show(cmd: &Cmd) -> Result<(), Error> {
    let done = cmd.show("see its output above; the tests have to pass on what is not mutated.");
    done.or_else(
        |error| if error.exit_code().is_some_and(|code| EXPECTED.contains(&code)) { Ok(()) } else { Err(error) },
    )
}

/// Whether a mutant is of a file.
fn is_of(name: &str, file: &str) -> bool {
    name.strip_prefix(file).is_some_and(|rest| rest.starts_with(':'))
}

/// All of the file, and so many of the others.
fn pick<'a>(all: &[&'a str], asked: &Mutants) -> Vec<&'a str> {
    let (mut picked, mut others): (Vec<&str>, Vec<&str>) = all.iter().partition(|name| is_of(name, &asked.file));
    let mut dice = asked.seed;
    for _ in 0..asked.count.min(others.len()) {
        let at = usize::try_from(throw(&mut dice) % others.len() as u64).unwrap_or_default();
        picked.push(others.swap_remove(at));
    }
    picked
}

/// The next number (splitmix64).
fn throw(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut number = *state;
    number = (number ^ number >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ number >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ number >> 31
}

/// Names just these to cargo-mutants, which takes expressions.
fn config_of(picked: &[&str]) -> String {
    let mut text = "examine_re = [\n".to_owned();
    for name in picked {
        let mut expression = String::new();
        for letter in name.chars() {
            // Others with a backslash may mean something else: `\<` is where a word begins.
            if r"\.+*?()|[]{}^$".contains(letter) {
                expression.push('\\');
            }
            expression.push(letter);
        }
        let quoted = format!("^{expression}$").replace('\\', "\\\\").replace('"', "\\\"");
        text.push_str(&format!("  \"{quoted}\",\n"));
    }
    text.push_str("]\n");
    text
}

/// Reads what cargo-mutants wrote.
fn read(folder: &Path) -> Result<Report, Error> {
    let list = |word: &str| {
        let path = folder.join(format!("{word}.txt"));
        let text = fs::read_to_string(&path).map_err(Error::io("read", &path))?;
        Ok(text.lines().map(str::to_owned).collect())
    };
    let [caught, missed, timeout, unviable] = LISTS.map(list);
    Ok(Report { caught: caught?, missed: missed?, timeout: timeout?, unviable: unviable? })
}

/// Writes a report as cargo-mutants does.
fn keep(folder: &Path, report: &Report) -> Result<(), Error> {
    for (word, list) in LISTS.into_iter().zip(report.lists()) {
        let path = folder.join(format!("{word}.txt"));
        let text: String = list.iter().map(|name| format!("{name}\n")).collect();
        fs::write(&path, text).map_err(Error::io("write", &path))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [&str; 6] = [
        "src/a/line.rs:1:2: replace + with - in f",
        "src/a/line.rs:3:4: replace Line<'a>::saves -> bool with true",
        "src/a/liner.rs:1:2: delete !",
        "src/a/path.rs:1:2: replace == with !=",
        "src/a/path.rs:5:2: replace f -> String with \"xyzzy\".into()",
        "src/s/start.rs:9:9: replace | with ^",
    ];

    fn asked(seed: u64, count: usize) -> Mutants {
        Mutants { seed, count, file: "src/a/line.rs".to_owned(), which: Which::All }
    }

    #[test]
    fn all_of_the_file_and_so_many_others_are_picked_by_the_seed() {
        assert_eq!(pick(&ALL, &asked(1, 0)), &ALL[..2]);
        let picked = pick(&ALL, &asked(1, 2));
        assert_eq!(picked.len(), 4);
        assert_eq!(picked, pick(&ALL, &asked(1, 2)), "the same seed");
        assert!((2..9).any(|seed| pick(&ALL, &asked(seed, 2)) != picked), "another seed");
        let mut whole = pick(&ALL, &asked(7, 99));
        whole.sort_unstable();
        assert_eq!(whole, ALL, "each once");
    }

    #[test]
    fn a_copy_is_made_the_same_again_and_what_is_the_same_is_not_touched() {
        let folder = std::env::temp_dir().join(format!("long-night-mutants-{}", std::process::id()));
        let (from, to) = (folder.join("from"), folder.join("to"));
        let put = |file: &Path, text: &str| {
            fs::create_dir_all(file.parent().expect("a folder")).expect("room");
            fs::write(file, text).expect("room");
        };
        put(&from.join("src/a.rs"), "a");
        put(&from.join("src/b.rs"), "b");
        put(&from.join("target/x"), "x");
        copy(&from, &to).expect("room");
        assert!(!to.join("target").exists(), "what was built is not copied");
        let when = |name: &str| fs::metadata(to.join(name)).and_then(|it| it.modified()).expect("it is there");
        let before = when("src/b.rs");
        put(&to.join("src/a.rs"), "a mutant");
        put(&to.join("src/c/d.rs"), "gone since");
        put(&to.join("target/y"), "built");
        copy(&from, &to).expect("room");
        assert_eq!(fs::read_to_string(to.join("src/a.rs")).expect("it is there"), "a");
        assert!(!to.join("src/c").exists() && to.join("target/y").exists());
        assert_eq!(when("src/b.rs"), before);
        crate::cache::remove(&folder).expect("it goes");
    }

    #[test]
    fn the_tests_that_are_kept_are_there() {
        let root = crate::root().expect("cargo names the package");
        for file in TESTS {
            assert!(root.join(format!("tests/{file}.rs")).is_file(), "{file}");
        }
    }

    #[test]
    fn a_mutant_is_named_to_the_letter() {
        let text = config_of(&ALL[3..5]);
        assert!(text.contains(r#""^src/a/path\\.rs:1:2: replace == with !=$","#), "{text}");
        assert!(
            text.contains(r#""^src/a/path\\.rs:5:2: replace f -> String with \"xyzzy\"\\.into\\(\\)$","#),
            "{text}"
        );
    }

    #[test]
    fn a_run_is_gone_on_with_as_long_as_the_source_is_the_same() {
        let folder = std::env::temp_dir().join(format!("long-night-tried-{}", std::process::id()));
        let (tried, found) = (folder.join("tried"), folder.join("mutants.out"));
        let list = |at: &[usize]| at.iter().map(|&at| ALL[at].to_owned()).collect::<Vec<_>>();
        assert!(before(&tried, &found, "same", Which::Missed).is_err(), "nothing was tried");
        assert_eq!(before(&tried, &found, "same", Which::Left).expect("room"), Report::default());
        // A run is ended, and its successor says otherwise of one.
        fs::create_dir_all(&found).expect("room");
        let ended = Report { caught: list(&[0]), missed: list(&[1, 2]), ..Report::default() };
        keep(&found, &ended).expect("room");
        assert_eq!(before(&tried, &found, "same", Which::Left).expect("room"), ended);
        assert_eq!(ended.left(&ALL, Which::Left), &ALL[3..]);
        assert_eq!(ended.left(&ALL, Which::Missed), &ALL[1..3]);
        keep(&found, &Report { caught: list(&[2]), timeout: list(&[3]), ..Report::default() }).expect("room");
        let both = before(&tried, &found, "same", Which::Missed).expect("room");
        assert_eq!((&both.caught, &both.missed, &both.timeout), (&list(&[0, 2]), &list(&[1]), &list(&[3])));
        assert_eq!(before(&tried, &found, "other", Which::Left).expect("room"), Report::default());
        assert!(!found.exists(), "what was found of another source counts for nothing");
        crate::cache::remove(&folder).expect("it goes");
    }

    #[test]
    fn what_survives_is_named_and_weighs() {
        let list = |from: usize, to: usize| ALL[from..to].iter().map(|&it| it.to_owned()).collect();
        let report = Report { caught: list(0, 3), missed: list(3, 4), timeout: Vec::new(), unviable: list(4, 6) };
        assert_eq!((report.viable(), report.share()), (4, 75));
        let told = report.told("all");
        assert!(told.starts_with("all: 3 caught, 0 timeout, 1 missed, 2 unviable; 75 % of 4 noticed\n"), "{told}");
        assert!(told.contains(ALL[3]) && !told.contains(ALL[0]), "{told}");
        let part = report.part(|name| is_of(name, "src/a/line.rs"));
        assert_eq!((part.viable(), part.share()), (2, 100));
        assert_eq!(Report::default().share(), 0, "nothing tried is nothing shown");
    }
}
