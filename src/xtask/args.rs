//! What was asked for on the command line.

use crate::error::Error;
use crate::stages::Stage;

/// Shown by `cargo xtask help`.
pub const HELP: &str = "\
cargo xtask TASK

  serve [--port N] [--open] [--release]
                 build, serve at http://127.0.0.1:8080 and rebuild on every change
  test [--all] [STAGE…]
                 everything, or single stages:
                 fmt clippy clippy-wasm native doc story oracle wasm build browser engines;
                 story and oracle are not run again while nothing they depend on has changed
                 since they passed, except with --all
  build          the release build, into dist/
  bench          how fast the simulation is, here and in a browser: printed, three minutes
  mutants [--seed N] [--count N] [--file F] [--resume | --missed]
                 small faults put into sim and analysis, one at a time, to see what the
                 native tests notice: all in F (else src/analysis/line.rs), and N others
                 (else 300) picked by the seed (else 1); printed, and kept in
                 target/reports; some 25 seconds each. With --resume those that an
                 ended run has not come to, with --missed only those it missed
  report [walks] Lighthouse and measurements of what is in dist/, medians of five: printed,
                 and kept in target/reports; about half an hour. With walks only how far
                 it is from the self-check to a thing done, for six people; seven minutes
  sources        lists what checklist and emergency say that was last compared with its
                 sources more than eighteen months ago; it warns and never fails, and
                 no test runs it, so that an old clone still builds
  fmt            format the source
  lint           the stages fmt, clippy and clippy-wasm
  setup          only get what the others need
  help           this text

Whatever is missing is got first. The first time that takes 10 to 20 minutes on
two cores, most of it to compile Trunk and wasm-bindgen; later, nothing.

Environment:
  LONG_NIGHT_CACHE      where tools are kept (else: long-night in the user's cache folder)
  LONG_NIGHT_TOOLCHAIN  rustup or debian: the one way to get the wasm toolchain
                        (else: rustup, and where it reaches no server, Debian's packages)
  CHROME, CHROMEDRIVER  the browser for the tests and its driver (else: looked for)
  FIREFOX, GECKODRIVER  the same of Firefox; and of WebKit: WEBKIT, WEBKITDRIVER and
                        XVFB (else: looked for; where Debian's packages are not to be
                        had, what is missing is left out)
  CI                    if set, compiled crates are kept in the cache folder too
";

/// What to do.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Serve the page.
    Serve(Serve),
    /// Run stages.
    Stages {
        /// Which, in this order.
        stages: Vec<Stage>,
        /// Whether those run, too, that passed already on what is there.
        anew: bool,
    },
    /// Measure the speed.
    Bench,
    /// Try what the tests notice.
    Mutants(Mutants),
    /// List what was last read long ago.
    Sources,
    /// Measure the built page.
    Report(Measured),
    /// Format the source.
    Fmt,
    /// Get everything.
    Setup,
    /// Show the help.
    Help,
}

/// How to serve.
#[derive(Debug, PartialEq, Eq)]
pub struct Serve {
    /// The port on 127.0.0.1.
    pub port: u16,
    /// Whether to open a browser.
    pub open: bool,
    /// Whether to serve the release build.
    pub release: bool,
}

/// What is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measured {
    /// Everything.
    All,
    /// How far it is from the self-check to a thing done.
    Walks,
}

/// Which mutants to try.
#[derive(Debug, PartialEq, Eq)]
pub struct Mutants {
    /// What picks those of other files.
    pub seed: u64,
    /// How many of those.
    pub count: usize,
    /// The file of which all are tried.
    pub file: String,
    /// Which of them, after an earlier run.
    pub which: Which,
}

/// Which of the mutants that are asked for are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// All.
    All,
    /// Those that an earlier run has not come to.
    Left,
    /// Those that an earlier run missed.
    Missed,
}

/// Reads the arguments after the program's name.
pub fn parse(args: &[String]) -> Result<Task, Error> {
    let Some((task, rest)) = args.split_first() else {
        return Ok(Task::Help);
    };
    let alone = |task| match rest.first() {
        None => Ok(task),
        Some(extra) => Err(Error::Usage(format!("{extra:?} was not expected."))),
    };
    match task.as_str() {
        "serve" => serve(rest).map(Task::Serve),
        "test" => test(rest),
        "build" => alone(Task::Stages { stages: vec![Stage::Build], anew: false }),
        "lint" => alone(Task::Stages { stages: Stage::LINT.to_vec(), anew: false }),
        "bench" => alone(Task::Bench),
        "mutants" => mutants(rest).map(Task::Mutants),
        "report" => report(rest).map(Task::Report),
        "sources" => alone(Task::Sources),
        "fmt" => alone(Task::Fmt),
        "setup" => alone(Task::Setup),
        "help" | "-h" | "--help" => Ok(Task::Help),
        other => Err(Error::Usage(format!("There is no task {other:?}."))),
    }
}

fn test(args: &[String]) -> Result<Task, Error> {
    let is_all = |arg: &&String| *arg == "--all";
    let stages: Vec<Stage> =
        args.iter().filter(|arg| !is_all(arg)).map(|name| stage(name)).collect::<Result<_, _>>()?;
    let stages = if stages.is_empty() { Stage::ALL.to_vec() } else { stages };
    Ok(Task::Stages { stages, anew: args.iter().any(|arg| is_all(&arg)) })
}

fn stage(name: &str) -> Result<Stage, Error> {
    Stage::ALL
        .into_iter()
        .find(|stage| stage.name() == name)
        .ok_or_else(|| Error::Usage(format!("There is no test stage {name:?}.")))
}

fn serve(args: &[String]) -> Result<Serve, Error> {
    let mut serve = Serve { port: 8080, open: false, release: false };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--open" => serve.open = true,
            "--release" => serve.release = true,
            "--port" => {
                let port = args.next().and_then(|port| port.parse().ok());
                serve.port =
                    port.ok_or_else(|| Error::Usage("--port wants a number between 1 and 65535.".to_owned()))?;
            }
            other => return Err(Error::Usage(format!("serve knows no {other:?}."))),
        }
    }
    Ok(serve)
}

fn report(args: &[String]) -> Result<Measured, Error> {
    match args {
        [] => Ok(Measured::All),
        [only] if only == "walks" => Ok(Measured::Walks),
        [other, ..] => Err(Error::Usage(format!("report knows no {other:?}."))),
    }
}

fn mutants(args: &[String]) -> Result<Mutants, Error> {
    fn number<T: std::str::FromStr>(name: &str, value: Option<&String>) -> Result<T, Error> {
        let number = value.and_then(|value| value.parse().ok());
        number.ok_or_else(|| Error::Usage(format!("{name} wants a number.")))
    }
    let mut mutants = Mutants { seed: 1, count: 300, file: "src/analysis/line.rs".to_owned(), which: Which::All };
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--seed" => mutants.seed = number(arg, args.next())?,
            "--count" => mutants.count = number(arg, args.next())?,
            "--file" => {
                let file = args.next().ok_or_else(|| Error::Usage("--file wants the path of a file.".to_owned()))?;
                mutants.file.clone_from(file);
            }
            "--resume" => mutants.which = Which::Left,
            "--missed" => mutants.which = Which::Missed,
            other => return Err(Error::Usage(format!("mutants knows no {other:?}."))),
        }
    }
    Ok(mutants)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Task, Error> {
        let args: Vec<_> = line.split_whitespace().map(str::to_owned).collect();
        parse(&args)
    }

    #[test]
    fn tasks_are_read_with_their_options() {
        let serve = Serve { port: 9000, open: true, release: false };
        let read = |line| parsed(line).expect(line);
        assert_eq!(read("serve --port 9000 --open"), Task::Serve(serve));
        let stages = |stages: &[Stage], anew| Task::Stages { stages: stages.to_vec(), anew };
        assert_eq!(read("test"), stages(&Stage::ALL, false));
        assert_eq!(read("test --all"), stages(&Stage::ALL, true));
        assert_eq!(read("test wasm native"), stages(&[Stage::Wasm, Stage::Native], false));
        assert_eq!(read("test --all story"), stages(&[Stage::Story], true));
        assert_eq!(read("bench"), Task::Bench);
        assert_eq!(read("report"), Task::Report(Measured::All));
        assert_eq!(read("report walks"), Task::Report(Measured::Walks));
        assert_eq!(read("sources"), Task::Sources);
        let mutants =
            |seed, count, file: &str, which| Task::Mutants(Mutants { seed, count, file: file.to_owned(), which });
        assert_eq!(read("mutants"), mutants(1, 300, "src/analysis/line.rs", Which::All));
        assert_eq!(
            read("mutants --count 0 --file src/sim/start.rs --seed 7"),
            mutants(7, 0, "src/sim/start.rs", Which::All)
        );
        assert_eq!(read("mutants --resume"), mutants(1, 300, "src/analysis/line.rs", Which::Left));
        assert_eq!(read("mutants --missed --seed 2"), mutants(2, 300, "src/analysis/line.rs", Which::Missed));
        assert_eq!(read(""), Task::Help);
    }

    #[test]
    fn what_is_not_known_is_refused() {
        for line in [
            "sevre",
            "test all",
            "serve --port",
            "serve --port x",
            "build now",
            "bench now",
            "report all",
            "report walks now",
            "sources all",
            "mutants x",
            "mutants --seed",
            "mutants --count -1",
            "mutants --file",
        ] {
            assert!(matches!(parsed(line), Err(Error::Usage(_))), "{line}");
        }
    }

    #[test]
    fn the_help_names_every_stage() {
        for stage in Stage::ALL {
            assert!(HELP.contains(stage.name()), "{}", stage.name());
        }
    }
}
