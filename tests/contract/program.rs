//! The program, asked as a stranger's script would.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::atomic::{AtomicU32, Ordering};

use serde::Deserialize;
use serde_json::Value;

/// An invocation, and how it has to end.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ask {
    /// The words after the program's name; `{file}` stands for the path of a file with `file` in it.
    pub words: String,
    /// What is in that file.
    file: Option<String>,
    /// The exit code.
    #[serde(default)]
    pub code: i32,
    /// What the message holds, where the code is 2.
    says: Option<String>,
    /// The keys of the answer, where only some were asked for.
    pub only: Option<Vec<String>>,
    /// Whether the answer is for people, and no JSON.
    #[serde(default)]
    text: bool,
}

impl Ask {
    /// Asks, and takes the answer's JSON values.
    pub fn values(&self) -> Result<Vec<Value>, String> {
        let output = self.ends()?;
        if self.text || output.stdout.is_empty() {
            return Err("it has to print JSON".to_owned());
        }
        parse(&output.stdout)
    }

    /// Asks, and compares how it ends and where it says what.
    pub fn ends(&self) -> Result<Output, String> {
        let output = run(&self.words, self.file.as_deref());
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        if output.status.code() != Some(self.code) {
            return Err(format!("ends with {:?}, not {}: {said}", output.status.code(), self.code));
        }
        match &self.says {
            Some(says) if !said.contains(says) => return Err(format!("does not say `{says}`: {said}")),
            None if !said.is_empty() => return Err(format!("says to stderr: {said}")),
            _ => {}
        }
        if (self.code == 2) != self.says.is_some() {
            return Err("a message goes with exit code 2, and with no other: write `says`".to_owned());
        }
        if (self.code == 2) != output.stdout.is_empty() {
            return Err(format!("{} bytes on stdout", output.stdout.len()));
        }
        if self.code != 2 && !self.text {
            parse(&output.stdout)?;
        }
        Ok(output)
    }
}

/// Runs the program; `{file}` in the words stands for a file with this text.
pub fn run(words: &str, file: Option<&str>) -> Output {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let path = file.map(|text| {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let name = format!("contract-{}-{number}.json", std::process::id());
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::write(&path, text).unwrap();
        path
    });
    let named = path.as_ref().map(|path| path.display().to_string()).unwrap_or_default();
    let mut command = Command::new(env!("CARGO_BIN_EXE_longnight"));
    command.args(words.split_whitespace().map(|word| word.replace("{file}", &named)));
    let output = command.output().unwrap();
    if let Some(path) = path {
        fs::remove_file(path).unwrap();
    }
    output
}

/// An answer for each of these setups, by a command that takes `--batch`.
pub fn batch(command: &str, setups: &[Value]) -> Vec<Value> {
    let lines: String = setups.iter().map(|setup| format!("{setup}\n")).collect();
    let output = run(&format!("{command} --json --batch {{file}}"), Some(&lines));
    assert!(output.status.success(), "{command}: {}", String::from_utf8_lossy(&output.stderr));
    let values = parse(&output.stdout).unwrap();
    let lines = String::from_utf8(output.stdout).unwrap().lines().count();
    assert_eq!((values.len(), lines), (setups.len(), setups.len()), "{command}: an answer a setup, each a line");
    values
}

/// The JSON values that follow one another on stdout.
fn parse(stdout: &[u8]) -> Result<Vec<Value>, String> {
    let values: Result<Vec<Value>, _> = serde_json::Deserializer::from_slice(stdout).into_iter().collect();
    values.map_err(|error| format!("stdout is no JSON: {error}"))
}
