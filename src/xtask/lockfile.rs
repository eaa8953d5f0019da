//! Reads a package's version from Cargo.lock: the one place where versions are kept.

use std::fs;
use std::path::Path;

use crate::error::Error;

/// The version of the package `name` that Cargo.lock names.
pub fn version(root: &Path, name: &str) -> Result<String, Error> {
    let path = root.join("Cargo.lock");
    let text = fs::read_to_string(&path).map_err(Error::io("read", &path))?;
    find(&text, name).map(str::to_owned).ok_or_else(|| Error::Missing {
        what: format!("Cargo.lock names no version of {name}."),
        hint: "restore Cargo.lock from the repository.".to_owned(),
    })
}

fn find<'a>(lock: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = lock.lines();
    lines.find(|line| field(line, "name") == Some(name))?;
    field(lines.next()?, "version")
}

fn field<'a>(line: &'a str, key: &str) -> Option<&'a str> {
    line.strip_prefix(key)?.strip_prefix(" = \"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"yew-macro\"\nversion = \"0.1.0\"\n\n\
                        [[package]]\nname = \"yew\"\nversion = \"0.23.0\"\nsource = \"x\"\n";

    #[test]
    fn a_version_is_found_by_the_whole_name() {
        assert_eq!(find(LOCK, "yew"), Some("0.23.0"));
        assert_eq!(find(LOCK, "yew-macro"), Some("0.1.0"));
        assert_eq!(find(LOCK, "ye"), None);
    }
}
