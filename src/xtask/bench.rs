//! `cargo xtask bench`: the speed of the self-check and of the simulation here and in a browser, side by side.
//!
//! Printed, never asserted; `tests/bench/speed.rs` does the measuring, built in
//! release both times with the same options as the page.

use std::fs;
use std::path::Path;

use crate::cache::Cache;
use crate::error::Error;
use crate::kit::{Kit, Need};

/// The parts of a self-check that say what becomes of her money, and how sure that is.
const MONEY: [&str; 2] = ["answer", "graded"];

/// A line that says how often a second something was done.
#[derive(Debug, PartialEq, Eq)]
struct Rate<'a> {
    world: &'a str,
    what: &'a str,
    a_second: u64,
    unit: &'a str,
}

/// A line that says how long one self-check takes, part by part.
#[derive(Debug, PartialEq, Eq)]
struct Check<'a> {
    persona: &'a str,
    theft: &'a str,
    /// Microseconds for each part, with its name.
    parts: Vec<(&'a str, u64)>,
}

impl Check<'_> {
    fn whole(&self) -> u64 {
        self.parts.iter().map(|(_, micros)| micros).sum()
    }

    /// The verdict on her money: only its parts.
    fn money(&self) -> u64 {
        self.parts.iter().filter(|(name, _)| MONEY.contains(name)).map(|(_, micros)| micros).sum()
    }
}

/// Measures both, then sets one against the other.
pub fn run(root: &Path, cache: &Cache) -> Result<(), Error> {
    let kit = Kit::gather(root, cache, &[Need::Wasm, Need::WasmBindgen, Need::Browser])?;
    let hint = "see the log.";
    let read = |path: &Path| fs::read_to_string(path).map_err(Error::io("read", path));
    let (here, there) = (cache.log("bench-native"), cache.log("bench-wasm"));
    kit.native("test --release -p bench --bench speed").log(&here, hint)?;
    let here = read(&here)?;
    println!("\n== native ==\n{}", measured(&here).join("\n"));
    kit.wasm_test("test --release --target wasm32-unknown-unknown")
        .words("-p bench --bench speed -- --nocapture")
        .log(&there, hint)?;
    let there = read(&there)?;
    println!("\n== wasm, in a browser ==\n{}", measured(&there).join("\n"));
    println!("\n== side by side, a second ==\n{}", side_by_side(&rates(&here), &rates(&there)));
    println!("\n== side by side, one self-check ==\n{}", checks_side_by_side(&checks(&here), &checks(&there)));
    Ok(())
}

/// Whether a line names the world of those that follow.
fn names_a_world(line: &str) -> bool {
    line.ends_with(" operations") && line.contains(" facts, ")
}

/// The lines of the measuring, without what cargo and the runner say before and after them.
fn measured(log: &str) -> Vec<&str> {
    let lines: Vec<_> = log.lines().map(str::trim_end).collect();
    let begins = |line: &&str| names_a_world(line) || line.starts_with("one self-check");
    let from = lines.iter().position(begins).unwrap_or(lines.len());
    let about = |line: &&str| ["/s ", " bytes ", " pages ", " µs"].iter().any(|unit| line.contains(unit));
    let to = lines.iter().rposition(about).map_or(from, |last| last + 1);
    lines.get(from..to).unwrap_or_default().to_vec()
}

/// What the measuring says: `WHAT  NUMBER UNIT/s …` below the line that names the world.
fn rates(log: &str) -> Vec<Rate<'_>> {
    let (mut world, mut rates) = ("", Vec::new());
    for line in measured(log) {
        if names_a_world(line) {
            world = line.split(':').next().unwrap_or_default();
        }
        let Some((before, _)) = line.split_once("/s ") else { continue };
        let mut words = before.rsplitn(3, ' ');
        if let (Some(unit), Some(Ok(a_second)), Some(what)) = (words.next(), words.next().map(str::parse), words.next())
        {
            rates.push(Rate { world, what: what.trim(), a_second, unit });
        }
    }
    rates
}

/// One line for each that both have, and what share of the native speed the browser reaches.
fn side_by_side(here: &[Rate<'_>], there: &[Rate<'_>]) -> String {
    let mut lines = vec![format!("{:46} {:>12} {:>12}   wasm/native", "", "native", "wasm")];
    let mut world = "";
    for one in here {
        let Some(other) = there.iter().find(|it| (it.world, it.what) == (one.world, one.what)) else { continue };
        if world != one.world {
            world = one.world;
            lines.push(world.to_owned());
        }
        let share = match one.a_second {
            0 => "-".to_owned(),
            a_second => format!("{} %", other.a_second * 100 / a_second),
        };
        lines.push(format!("  {:44} {:>12} {:>12} {share:>7}  {}", one.what, one.a_second, other.a_second, one.unit));
    }
    lines.join("\n")
}

/// What the measuring says of the self-check: `self-check PERSONA THEFT PART NUMBER … µs`.
fn checks(log: &str) -> Vec<Check<'_>> {
    let check = |line| {
        let mut words = str::strip_prefix(line, "self-check ")?.strip_suffix(" µs")?.split_whitespace();
        let (persona, theft) = (words.next()?, words.next()?);
        let mut parts = Vec::new();
        while let Some(part) = words.next() {
            parts.push((part, words.next()?.parse().ok()?));
        }
        Some(Check { persona, theft, parts })
    };
    measured(log).into_iter().filter_map(check).collect()
}

/// A line for each phone and theft that both have, then the worst and the median of each part.
fn checks_side_by_side(here: &[Check<'_>], there: &[Check<'_>]) -> String {
    let mut lines = vec![format!("{:46} {:>12} {:>12}   wasm/native", "", "native", "wasm")];
    let line = |what: &str, here: u64, there: u64| {
        let times = there.saturating_mul(10).checked_div(here).unwrap_or(0);
        let [here, there] = [here, there].map(|micros| format!("{}.{:03} ms", micros / 1000, micros % 1000));
        format!("  {what:44} {here:>12} {there:>12} {:>5}.{}×", times / 10, times % 10)
    };
    let same = |one: &&Check<'_>, other: &Check<'_>| (one.persona, one.theft) == (other.persona, other.theft);
    let pairs: Vec<_> =
        here.iter().filter_map(|one| Some((one, there.iter().find(|other| same(&one, other))?))).collect();
    for (one, other) in &pairs {
        lines.push(line(&format!("{}, {}", one.persona, one.theft), one.whole(), other.whole()));
    }
    let mut summary = |name: &str, of: &dyn Fn(&Check<'_>) -> u64| {
        let sorted = |which: &dyn Fn(&(&Check<'_>, &Check<'_>)) -> u64| {
            let mut all: Vec<u64> = pairs.iter().map(which).collect();
            all.sort_unstable();
            all
        };
        let (here, there) = (sorted(&|pair| of(pair.0)), sorted(&|pair| of(pair.1)));
        for (word, at) in [("median", here.len() / 2), ("worst", here.len().saturating_sub(1))] {
            if let (Some(&here), Some(&there)) = (here.get(at), there.get(at)) {
                lines.push(line(&format!("{word}, {name}"), here, there));
            }
        }
    };
    summary("one whole self-check", &|check| check.whole());
    summary("the verdict on money alone", &|check| check.money());
    for (nth, (part, _)) in here.first().map(|check| &check.parts[..]).unwrap_or_default().iter().enumerate() {
        summary(part, &|check| check.parts.get(nth).map_or(0, |(_, micros)| *micros));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "   Compiling x 1/s of it\n\nthe real world: 3 facts, 4 operations\n\
        minutes alone, nobody acting                         50 minutes/s           3 ns each\n\
        a state                                               585 bytes packed\n\n\
        10 times the real world: 30 facts, 40 operations\n\
        minutes alone, nobody acting                         10 minutes/s           3 ns each\n\ntest result: ok\n";

    #[test]
    fn what_was_measured_is_read_world_by_world() {
        let rate = |world, a_second| Rate { world, what: "minutes alone, nobody acting", a_second, unit: "minutes" };
        assert_eq!(rates(LOG), [rate("the real world", 50), rate("10 times the real world", 10)]);
        assert_eq!(measured(LOG).len(), 6);
        assert!(measured("error: nothing was built\n").is_empty());
    }

    #[test]
    fn side_by_side_stands_what_both_have() {
        let slower = LOG.replace(" 50 ", " 20 ").replace("10 times", "100 times");
        let table = side_by_side(&rates(LOG), &rates(&slower));
        assert!(table.contains("50           20    40 %  minutes"), "{table}");
        assert!(!table.contains("10 times"), "{table}");
    }

    const CHECKS: &str = "one self-check: all of it\n  answer: and so on\n\
        self-check student no-lock          answer    900  played   1100 µs\n\
        self-check student insider          answer    100  played      1 µs\n\
        self-check cousin  insider          answer    100  played     50 µs\n";

    #[test]
    fn the_parts_of_a_self_check_are_read_and_added_up() {
        let read = checks(CHECKS);
        assert_eq!(read.len(), 3);
        assert_eq!(
            read[0],
            Check { persona: "student", theft: "no-lock", parts: vec![("answer", 900), ("played", 1100)] }
        );
        assert_eq!(read.iter().map(Check::money).collect::<Vec<_>>(), [900, 100, 100]);
        assert_eq!(read.iter().map(Check::whole).collect::<Vec<_>>(), [2000, 101, 150]);
        assert_eq!(checks("self-check student no-lock answer many µs\n"), []);
    }

    #[test]
    fn the_worst_and_the_median_of_the_self_check_stand_beside_each_other() {
        let slower = CHECKS.replace("   1100 µs", "   4100 µs").replace("cousin", "nobody");
        let table = checks_side_by_side(&checks(CHECKS), &checks(&slower));
        let line = |begins: &str| table.lines().find(|line| line.trim_start().starts_with(begins)).unwrap_or_default();
        assert!(line("student, no-lock").ends_with("2.000 ms     5.000 ms     2.5×"), "{table}");
        assert!(line("worst, one whole").ends_with("2.000 ms     5.000 ms     2.5×"), "{table}");
        assert!(line("median, played").ends_with("1.100 ms     4.100 ms     3.7×"), "{table}");
        assert!(!table.contains("cousin"), "{table}");
    }
}
