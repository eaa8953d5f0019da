//! What can go wrong, in words that name the command, the cause and the way on.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// A failure of set-up or of a stage. Each says what to do about it.
#[derive(Debug)]
pub enum Error {
    /// The command line was not understood.
    Usage(String),
    /// A command could not be started or did not succeed.
    Command {
        /// The command as one would type it.
        command: String,
        /// Why it counts as failed.
        cause: Cause,
        /// The end of its output, where that was not shown already.
        tail: Vec<String>,
        /// Where all of its output is, where that was not shown already.
        log: Option<PathBuf>,
        /// What to do.
        hint: String,
    },
    /// A file or folder could not be read or written.
    Io {
        /// The deed, as in "cannot {doing} {path}".
        doing: &'static str,
        /// The file or folder.
        path: PathBuf,
        /// The system's word on it.
        source: io::Error,
    },
    /// Something is missing that `xtask` cannot get by itself.
    Missing {
        /// The thing.
        what: String,
        /// How to get it.
        hint: String,
    },
    /// Stages of `cargo xtask test` failed; their reports were printed.
    Stages(usize),
}

/// Why a command counts as failed.
#[derive(Debug)]
pub enum Cause {
    /// It could not be started.
    Start(io::Error),
    /// It ended with this exit code, or by a signal.
    Exit(Option<i32>),
    /// It ran longer than it was given.
    Timeout(u64),
}

impl Error {
    /// An [`Error::Io`] in the making, for `map_err`.
    pub fn io(doing: &'static str, path: &Path) -> impl FnOnce(io::Error) -> Self {
        let path = path.to_path_buf();
        move |source| Self::Io { doing, path, source }
    }

    /// The exit code of the command that failed, if it is one that ended with a code.
    pub fn exit_code(&self) -> Option<i32> {
        match self {
            Self::Command { cause: Cause::Exit(code), .. } => *code,
            _ => None,
        }
    }

    /// The last line that the command printed that failed; else why it failed.
    pub fn last_line(&self) -> String {
        match self {
            Self::Command { tail, cause, .. } => tail.last().cloned().unwrap_or_else(|| cause.to_string()),
            other => other.to_string(),
        }
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(source) => write!(f, "could not be started: {source}"),
            Self::Exit(Some(code)) => write!(f, "ended with exit code {code}"),
            Self::Exit(None) => f.write_str("was ended by a signal"),
            Self::Timeout(seconds) => write!(f, "gave no result within {seconds} seconds"),
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) => write!(f, "{message}\nTry: cargo xtask help"),
            Self::Command { command, cause, tail, log, hint } => {
                write!(f, "this command {cause}:\n  {command}")?;
                if !tail.is_empty() {
                    f.write_str("\nThe end of its output:")?;
                    for line in tail {
                        write!(f, "\n  | {line}")?;
                    }
                }
                if let Some(log) = log {
                    write!(f, "\nAll of its output: {}", log.display())?;
                }
                write!(f, "\nWhat to do: {hint}")
            }
            Self::Io { doing, path, source } => write!(
                f,
                "cannot {doing} {}: {source}\nWhat to do: see that the disk has room and that \
                 this user may write there.",
                path.display()
            ),
            Self::Missing { what, hint } => write!(f, "{what}\nWhat to do: {hint}"),
            Self::Stages(1) => f.write_str("one stage failed; its report is above"),
            Self::Stages(count) => write!(f, "{count} stages failed; their reports are above"),
        }
    }
}

impl std::error::Error for Error {}
