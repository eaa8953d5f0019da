//! Where programs are.

use std::env;
use std::path::{Path, PathBuf};

/// The program `name` on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|dir| dir.join(name)).find(|file| file.is_file())
}

/// The first of `places` that is a program: names are looked for on PATH, paths taken as they are.
pub fn first_of(places: &[&str]) -> Option<PathBuf> {
    places.iter().find_map(|place| {
        if place.contains('/') { Some(PathBuf::from(place)).filter(|file| file.is_file()) } else { on_path(place) }
    })
}

/// Whether `dir` holds a file whose name starts with `start`.
pub fn holds(dir: &Path, start: &str) -> bool {
    let Ok(entries) = dir.read_dir() else {
        return false;
    };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().starts_with(start))
}
