//! `site [FOLDER]`: makes of what Trunk built into a folder the site that is published.
//!
//! Without a folder it is the one that Trunk is building (`TRUNK_STAGING_DIR`): Trunk runs this after
//! each build.

use std::env;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let folder = env::args_os().nth(1).or_else(|| env::var_os("TRUNK_STAGING_DIR")).map(PathBuf::from);
    let made = match folder {
        Some(folder) => site::run(&folder),
        None => Err("site FOLDER: the folder that Trunk built into".to_owned()),
    };
    let (code, told) = match &made {
        Ok(text) => (ExitCode::SUCCESS, std::io::stdout().lock().write_all(text.as_bytes())),
        Err(message) => (ExitCode::from(2), writeln!(std::io::stderr().lock(), "{message}")),
    };
    // A closed pipe stops nothing: the site is written.
    drop(told);
    code
}
