//! `cargo xtask mutants`: small faults put into the simulation and the analysis, one at a time, to see
//! whether the tests notice.
//!
//! cargo-mutants makes and tries them in a copy of the repository. Of one file all are tried, of the others
//! as many as are asked for, picked by a seed: the same seed and the same source give the same ones.

use std::fs;
use std::path::Path;

use crate::args::Mutants;
use crate::cache::Cache;
use crate::error::Error;
use crate::kit::{Kit, Need};
use crate::run::Cmd;

/// The packages whose source is changed.
const PACKAGES: &str = "-p sim -p analysis";
/// The share of noticed ones below which the task fails, in percent.
const ENOUGH: usize = 90;
/// What cargo-mutants ends with: all caught, some missed, some timed out.
const EXPECTED: [i32; 2] = [2, 3];

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
    fs::create_dir_all(&folder).map_err(Error::io("make the folder", &folder))?;
    let all = kit.native("mutants --no-config --list").words(PACKAGES).ask().ok_or_else(|| Error::Missing {
        what: "cargo-mutants finds no mutants.".to_owned(),
        hint: format!("run `cargo mutants --list {PACKAGES}` and see what it says."),
    })?;
    let all: Vec<&str> = all.lines().collect();
    if !all.iter().any(|name| is_of(name, &asked.file)) {
        return Err(Error::Usage(format!("There is no mutant of a file {:?} in sim or analysis.", asked.file)));
    }
    let picked = pick(&all, asked);
    println!("{} of {} mutants, by seed {}; some 25 seconds each.", picked.len(), all.len(), asked.seed);
    let config = folder.join("picked.toml");
    fs::write(&config, config_of(&picked)).map_err(Error::io("write", &config))?;
    let mut files: Vec<&str> = picked.iter().filter_map(|name| name.split(':').next()).collect();
    files.sort_unstable();
    files.dedup();
    // Some kinds of mutants pass by the expressions: at least they are of these files.
    let cmd = files.iter().fold(kit.native("mutants"), |cmd, file| cmd.arg("--file").arg(file));
    let cmd = cmd
        .words("--test-package longnight --test-tool nextest --cap-lints true --no-times --colors never")
        .words("--minimum-test-timeout 90 --timeout-multiplier 3 --caught --config")
        .arg(&config)
        .arg("--output")
        .arg(&folder)
        .words(PACKAGES)
        // What is not mutated is tried with the mutated packages' own tests, unless told otherwise.
        .words("--cargo-arg=--package=longnight --cargo-arg=--test=native")
        .env("NEXTEST_PROFILE", "mutants")
        // Its copy is at another place each time; what is compiled of others is not.
        .env("CARGO_TARGET_DIR", folder.join("build"))
        .env("CARGO_PROFILE_TEST_DEBUG", "false")
        .env("CARGO_PROFILE_DEV_DEBUG", "false");
    let tried = show(&cmd);
    let report = read(&folder.join("mutants.out"), &picked)?;
    let is_file = |name: &str| is_of(name, &asked.file);
    let rest = report.part(|name| !is_file(name));
    let mut told = report.part(is_file).told(&asked.file);
    if rest.viable() > 0 {
        told.push_str(&rest.told(&format!("sampled by seed {}", asked.seed)));
        told.push_str(
            &report.part(|_| true).told("together").lines().next().map_or(String::new(), |it| format!("{it}\n")),
        );
    }
    println!("\n== mutants ==\n{told}");
    let kept = root.join("target/reports");
    fs::create_dir_all(&kept).map_err(Error::io("make the folder", &kept))?;
    let kept = kept.join("mutants.txt");
    fs::write(&kept, &told).map_err(Error::io("write", &kept))?;
    tried?;
    if report.share() >= ENOUGH {
        return Ok(());
    }
    Err(Error::Missing {
        what: format!("The tests noticed {} %, less than {ENOUGH}.", report.share()),
        hint: "write a test for what was missed, or say in tests/MUTANTS.md why none can fail.".to_owned(),
    })
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

/// Reads what cargo-mutants wrote of those that were picked.
fn read(folder: &Path, picked: &[&str]) -> Result<Report, Error> {
    let list = |word: &str| {
        let path = folder.join(format!("{word}.txt"));
        let text = fs::read_to_string(&path).map_err(Error::io("read", &path))?;
        Ok(text.lines().filter(|name| picked.contains(name)).map(str::to_owned).collect())
    };
    Ok(Report {
        caught: list("caught")?,
        missed: list("missed")?,
        timeout: list("timeout")?,
        unviable: list("unviable")?,
    })
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
        Mutants { seed, count, file: "src/a/line.rs".to_owned() }
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
    fn a_mutant_is_named_to_the_letter() {
        let text = config_of(&ALL[3..5]);
        assert!(text.contains(r#""^src/a/path\\.rs:1:2: replace == with !=$","#), "{text}");
        assert!(
            text.contains(r#""^src/a/path\\.rs:5:2: replace f -> String with \"xyzzy\"\\.into\\(\\)$","#),
            "{text}"
        );
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
