//! `cargo xtask bench`: the speed of the simulation here and in a browser, side by side.
//!
//! Printed, never asserted; `tests/bench/speed.rs` does the measuring, built in
//! release both times with the same options as the page.

use std::fs;
use std::path::Path;

use crate::cache::Cache;
use crate::error::Error;
use crate::kit::{Kit, Need};

/// A line that says how often a second something was done.
#[derive(Debug, PartialEq, Eq)]
struct Rate<'a> {
    world: &'a str,
    what: &'a str,
    a_second: u64,
    unit: &'a str,
}

/// Measures both, then sets one against the other.
pub fn run(root: &Path, cache: &Cache) -> Result<(), Error> {
    let kit = Kit::gather(root, cache, &[Need::Wasm, Need::WasmBindgen, Need::Browser])?;
    let hint = "see the log.";
    let read = |path: &Path| fs::read_to_string(path).map_err(Error::io("read", path));
    let (here, there) = (cache.log("bench-native"), cache.log("bench-wasm"));
    kit.native("test --release --bench speed").log(&here, hint)?;
    let here = read(&here)?;
    println!("\n== native ==\n{}", measured(&here).join("\n"));
    kit.wasm_test("test --release --target wasm32-unknown-unknown")
        .words("--no-default-features --features content --bench speed -- --nocapture")
        .log(&there, hint)?;
    let there = read(&there)?;
    println!("\n== wasm, in a browser ==\n{}", measured(&there).join("\n"));
    println!("\n== side by side, a second ==\n{}", side_by_side(&rates(&here), &rates(&there)));
    Ok(())
}

/// Whether a line names the world of those that follow.
fn names_a_world(line: &str) -> bool {
    line.ends_with(" operations") && line.contains(" facts, ")
}

/// The lines of the measuring, without what cargo and the runner say before and after them.
fn measured(log: &str) -> Vec<&str> {
    let lines: Vec<_> = log.lines().map(str::trim_end).collect();
    let from = lines.iter().position(|line| names_a_world(line)).unwrap_or(lines.len());
    let about = |line: &&str| line.contains("/s ") || line.contains(" bytes ") || line.contains(" pages ");
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
}
