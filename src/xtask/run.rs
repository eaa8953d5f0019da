//! Commands: run in sight, run with a heartbeat and a log, or asked for a line.

use std::ffi::{OsStr, OsString};
use std::fs::File;
use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::error::{Cause, Error};

/// How often a quiet command is looked at.
const POLL: Duration = Duration::from_millis(200);
/// How often a quiet command's progress is told.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// How many lines of a failed command's output are repeated.
const TAIL: usize = 25;

/// A command to be run, with its surroundings.
#[derive(Clone, Debug)]
pub struct Cmd {
    program: OsString,
    args: Vec<OsString>,
    envs: Vec<(OsString, Option<OsString>)>,
    dir: Option<PathBuf>,
}

impl Cmd {
    /// `program`, found on PATH, without arguments.
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        Self { program: program.as_ref().to_os_string(), args: Vec::new(), envs: Vec::new(), dir: None }
    }

    /// Adds one argument.
    pub fn arg(mut self, arg: impl AsRef<OsStr>) -> Self {
        self.args.push(arg.as_ref().to_os_string());
        self
    }

    /// Adds the words of `line`, parted by spaces, as arguments.
    pub fn words(mut self, line: &str) -> Self {
        self.args.extend(line.split_whitespace().map(OsString::from));
        self
    }

    /// Sets an environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.envs.push((name.into(), Some(value.as_ref().to_os_string())));
        self
    }

    /// Unsets an environment variable.
    pub fn env_remove(mut self, name: &str) -> Self {
        self.envs.push((name.into(), None));
        self
    }

    /// Sets the folder to run in.
    pub fn dir(mut self, dir: &Path) -> Self {
        self.dir = Some(dir.to_path_buf());
        self
    }

    /// The names of the environment variables that it gets or loses.
    #[cfg(test)]
    pub fn variables(&self) -> impl Iterator<Item = &str> {
        self.envs.iter().filter_map(|(name, _)| name.to_str())
    }

    /// Runs it with its output in sight.
    pub fn show(&self, hint: &str) -> Result<(), Error> {
        println!("  $ {}", self.line());
        let status = self
            .command()
            .stdin(Stdio::null())
            .status()
            .map_err(|source| self.failed(Cause::Start(source), None, hint))?;
        self.check(status, None, hint)
    }

    /// Runs it with its output in sight; returns what it printed.
    pub fn show_and_keep(&self, hint: &str) -> Result<String, Error> {
        println!("  $ {}", self.line());
        let failed = |source| self.failed(Cause::Start(source), None, hint);
        let mut child = self.command().stdin(Stdio::null()).stdout(Stdio::piped()).spawn().map_err(failed)?;
        let mut printed = String::new();
        if let Some(out) = child.stdout.take() {
            for line in BufReader::new(out).lines().map_while(Result::ok) {
                println!("{line}");
                printed.push_str(&line);
                printed.push('\n');
            }
        }
        self.check(child.wait().map_err(failed)?, None, hint)?;
        Ok(printed)
    }

    /// Runs it with its output in `log`, and a line now and then on how it is getting on.
    pub fn log(&self, log: &Path, hint: &str) -> Result<(), Error> {
        println!("  $ {}", self.line());
        let began = Instant::now();
        let mut child = self.spawn_logged(log, hint)?;
        let mut told = began;
        loop {
            if let Some(status) = poll(&mut child, log)? {
                return self.check(status, Some(log), hint);
            }
            if told.elapsed() >= HEARTBEAT {
                told = Instant::now();
                let (so_far, text) = (began.elapsed(), read(log));
                let last = last_lines(&text, 1).pop().unwrap_or_default();
                let how_far = progress(&text)
                    .and_then(|(done, all)| Some(format!("{done} of {all} parts, {}", left(so_far, done, all)?)));
                println!("    … {} so far: {}", clock(so_far), how_far.unwrap_or_else(|| last.trim().to_owned()));
            }
            sleep(POLL);
        }
    }

    /// The same for a cargo command, which tells how much is left.
    pub fn log_progress(self, log: &Path, hint: &str) -> Result<(), Error> {
        // Cargo draws its bar for people only, unless told otherwise, and then wants to know how wide.
        self.env("CARGO_TERM_PROGRESS_WHEN", "always")
            .env("CARGO_TERM_PROGRESS_WIDTH", "100")
            .env_remove("CARGO_TERM_QUIET")
            .log(log, hint)
    }

    /// Runs it silently with its output in `log`, for at most `limit`.
    pub fn log_within(&self, limit: Duration, log: &Path, hint: &str) -> Result<(), Error> {
        let began = Instant::now();
        let mut child = self.spawn_logged(log, hint)?;
        loop {
            if let Some(status) = poll(&mut child, log)? {
                return self.check(status, Some(log), hint);
            }
            if began.elapsed() >= limit {
                child.kill().map_err(Error::io("end the command of", log))?;
                child.wait().map_err(Error::io("end the command of", log))?;
                return Err(self.failed(Cause::Timeout(limit.as_secs()), Some(log), hint));
            }
            sleep(POLL);
        }
    }

    /// Its output, trimmed, if it succeeds.
    pub fn ask(&self) -> Option<String> {
        let output = self.command().stdin(Stdio::null()).output().ok()?;
        if !output.status.success() {
            return None;
        }
        Some(String::from_utf8_lossy(&output.stdout).trim().to_owned())
    }

    fn spawn_logged(&self, log: &Path, hint: &str) -> Result<Child, Error> {
        let out = File::create(log).map_err(Error::io("write", log))?;
        let err = out.try_clone().map_err(Error::io("write", log))?;
        self.command()
            .stdin(Stdio::null())
            .stdout(out)
            .stderr(err)
            .spawn()
            .map_err(|source| self.failed(Cause::Start(source), None, hint))
    }

    fn command(&self) -> Command {
        let mut command = Command::new(&self.program);
        command.args(&self.args);
        for (name, value) in &self.envs {
            match value {
                Some(value) => command.env(name, value),
                None => command.env_remove(name),
            };
        }
        if let Some(dir) = &self.dir {
            command.current_dir(dir);
        }
        command
    }

    fn check(&self, status: ExitStatus, log: Option<&Path>, hint: &str) -> Result<(), Error> {
        if status.success() {
            return Ok(());
        }
        Err(self.failed(Cause::Exit(status.code()), log, hint))
    }

    fn failed(&self, cause: Cause, log: Option<&Path>, hint: &str) -> Error {
        Error::Command {
            command: self.line(),
            cause,
            tail: log.map(|log| tail(log, TAIL)).unwrap_or_default(),
            log: log.map(Path::to_path_buf),
            hint: hint.to_owned(),
        }
    }

    /// The command as one would type it.
    fn line(&self) -> String {
        let words = std::iter::once(&self.program).chain(&self.args);
        let words: Vec<_> = words.map(|word| quoted(&word.to_string_lossy())).collect();
        words.join(" ")
    }
}

/// The word as one would type it: in quotes, where a shell would take it for more than one word.
fn quoted(word: &str) -> String {
    let plain = |letter: char| letter.is_alphanumeric() || "-_=+./:@,~".contains(letter);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}

/// Minutes and seconds, as in `2:05`.
pub fn clock(time: Duration) -> String {
    let seconds = time.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

fn poll(child: &mut Child, log: &Path) -> Result<Option<ExitStatus>, Error> {
    child.try_wait().map_err(Error::io("wait for the command of", log))
}

/// The last `count` lines of a log, without blank ones; none if it cannot be read.
fn tail(log: &Path, count: usize) -> Vec<String> {
    last_lines(&read(log), count)
}

/// A log's text; nothing if it cannot be read.
fn read(log: &Path) -> String {
    let mut bytes = Vec::new();
    let read = File::open(log).and_then(|mut file| file.read_to_end(&mut bytes));
    read.map_or_else(|_| String::new(), |_| String::from_utf8_lossy(&bytes).into_owned())
}

/// The lines of a log, and what was written over one another in a line.
fn pieces(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    text.split(['\n', '\r']).map(|line| line.trim_start_matches("\u{1b}[K").trim_end())
}

/// The last `count` lines, without blank ones and cargo's bars.
fn last_lines(text: &str, count: usize) -> Vec<String> {
    let said = |line: &&str| !line.trim().is_empty() && bar(line).is_none();
    let mut lines: Vec<_> = pieces(text).rev().filter(said).take(count).map(str::to_owned).collect();
    lines.reverse();
    lines
}

/// How many parts of how many are compiled, as cargo's last bar says.
fn progress(text: &str) -> Option<(u32, u32)> {
    pieces(text).rev().find_map(bar)
}

/// What a bar says: `Building [===>   ] 12/345: name, name`.
fn bar(line: &str) -> Option<(u32, u32)> {
    let (_, after) = line.trim_start().strip_prefix("Building [")?.split_once(']')?;
    let (done, after) = after.trim_start().split_once('/')?;
    let all: String = after.chars().take_while(char::is_ascii_digit).collect();
    Some((done.parse().ok()?, all.parse().ok()?))
}

/// The time that is left if all parts take as long as those before; nothing as long as too few are done.
fn left(so_far: Duration, done: u32, all: u32) -> Option<String> {
    if done == 0 || done * 10 < all {
        return None;
    }
    let seconds = so_far.as_secs() * u64::from(all.saturating_sub(done)) / u64::from(done);
    Some(match (seconds + 30) / 60 {
        0 => "less than a minute left".to_owned(),
        1 => "about 1 minute left".to_owned(),
        minutes => format!("about {minutes} minutes left"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_lines_keep_their_order_and_skip_blanks() {
        assert_eq!(last_lines("a\nb\n\nc\n\n", 2), ["b", "c"]);
        assert!(last_lines("\n\n", 3).is_empty());
    }

    #[test]
    fn what_is_printed_is_kept_where_the_command_succeeds() {
        let print = |then: &str| Cmd::new("sh").arg("-c").arg(format!("printf 'a\\nb'; {then}")).show_and_keep("");
        assert_eq!(print("true").expect("it succeeds"), "a\nb\n");
        assert!(print("exit 1").is_err());
    }

    #[test]
    fn the_time_left_is_told_from_cargos_last_bar() {
        let log = "   Compiling a v1.0.0\n\u{1b}[K    Building [====>     ] 3/50: a, b(build)\r\
                   \u{1b}[K   Compiling b v1.0.0\n\u{1b}[K    Building [=====>    ] 20/50: b\r";
        assert_eq!(progress(log), Some((20, 50)));
        assert_eq!(last_lines(log, 1), ["   Compiling b v1.0.0"]);
        let told = |seconds, done| left(Duration::from_secs(seconds), done, 50);
        assert_eq!(told(80, 20).as_deref(), Some("about 2 minutes left"));
        assert_eq!(told(80, 49).as_deref(), Some("less than a minute left"));
        assert_eq!((told(80, 3), told(80, 0)), (None, None));
        assert_eq!(progress("   Compiling a v1.0.0\n"), None);
    }

    #[test]
    fn a_clock_shows_minutes_and_seconds() {
        assert_eq!(clock(Duration::from_secs(125)), "2:05");
        assert_eq!(clock(Duration::from_millis(900)), "0:00");
    }

    #[test]
    fn a_failure_names_the_command_its_cause_and_the_way_on() {
        let error = Cmd::new("sh").arg("-c").arg("exit 3").show("try again").expect_err("the command fails");
        let text = error.to_string();
        assert!(text.contains("sh -c 'exit 3'"), "{text}");
        assert!(text.contains("exit code 3"), "{text}");
        assert!(text.contains("try again"), "{text}");
    }
}
