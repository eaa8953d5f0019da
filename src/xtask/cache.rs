//! The folder in the user's cache where tools are kept, and the lock on it.
//!
//! Invariant: a folder under `tools/` or `sysroot/` exists under its final name
//! only once it is complete. All work is done beside it and then renamed, so an
//! interrupted run leaves nothing half-made that a later one would believe in.

use std::env;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::Write;
use std::path::{Path, PathBuf};

use crate::error::Error;

/// 8 GiB: several times what one clone compiles.
const TARGET_LIMIT: u64 = 8 << 30;

/// The cache folder.
#[derive(Clone, Debug)]
pub struct Cache {
    root: PathBuf,
}

/// Held while things are being got; let go when dropped, or when the process ends.
#[derive(Debug)]
pub struct CacheLock {
    _file: File,
}

impl Cache {
    /// `LONG_NIGHT_CACHE`, or `long-night` in the user's cache folder.
    pub fn open() -> Result<Self, Error> {
        let root = folder().ok_or_else(|| Error::Missing {
            what: "There is no home folder to keep tools in.".to_owned(),
            hint: "set LONG_NIGHT_CACHE to a folder of your choice.".to_owned(),
        })?;
        for part in ["tools", "sysroot", "build", "log"] {
            let dir = root.join(part);
            fs::create_dir_all(&dir).map_err(Error::io("make the folder", &dir))?;
        }
        Ok(Self { root })
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a tool is kept, keyed by its version.
    pub fn tool(&self, name: &str, version: &str) -> PathBuf {
        self.root.join("tools").join(format!("{name}-{version}"))
    }

    /// Where a standard library for wasm is kept, keyed by its compiler.
    pub fn sysroot(&self, key: &str) -> PathBuf {
        self.root.join("sysroot").join(key)
    }

    /// Where something is compiled; kept until it is done, so that work goes on after a break.
    pub fn build(&self, name: &str) -> PathBuf {
        self.root.join("build").join(name)
    }

    /// Where a command's output is kept.
    pub fn log(&self, name: &str) -> PathBuf {
        self.root.join("log").join(format!("{name}.log"))
    }

    /// Where the passes of long stages are kept.
    pub fn passed(&self) -> PathBuf {
        self.root.join("passed")
    }

    /// Where the crates compiled in CI are kept.
    pub fn target(&self, name: &str) -> PathBuf {
        self.root.join("target").join(name)
    }

    /// Empties the crates compiled in CI once they have grown past [`TARGET_LIMIT`].
    pub fn prune(&self) -> Result<(), Error> {
        let dir = self.root.join("target");
        if size(&dir) > TARGET_LIMIT {
            println!("Emptying {}: it has grown large.", dir.display());
            remove(&dir)?;
        }
        Ok(())
    }

    /// Waits until no other `xtask` is getting things into this cache.
    pub fn lock(&self) -> Result<CacheLock, Error> {
        let path = self.root.join("lock");
        let mut file = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(Error::io("open", &path))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                println!("Waiting: another xtask is getting things into {}{}", self.root.display(), holder(&path));
                file.lock().map_err(Error::io("lock", &path))?;
            }
            Err(TryLockError::Error(source)) => {
                return Err(Error::io("lock", &path)(source));
            }
        }
        file.set_len(0).and_then(|()| write!(file, "{}", std::process::id())).map_err(Error::io("write", &path))?;
        Ok(CacheLock { _file: file })
    }
}

/// A short name for a text (64-bit FNV-1a): the same for the same text on all machines.
pub fn key(text: &str) -> String {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    format!("{hash:016x}")
}

/// Removes a folder with all it holds, if it is there.
pub fn remove(dir: &Path) -> Result<(), Error> {
    if !dir.exists() {
        return Ok(());
    }
    fs::remove_dir_all(dir).map_err(Error::io("remove", dir))
}

/// The name beside `dir` under which it is made.
pub fn part(dir: &Path) -> PathBuf {
    let mut name = dir.as_os_str().to_os_string();
    name.push(".part");
    name.into()
}

/// Gives a finished folder its final name.
pub fn finish(part: &Path, dir: &Path) -> Result<(), Error> {
    remove(dir)?;
    fs::rename(part, dir).map_err(Error::io("rename into place", dir))
}

/// Who wrote the lock file, to be told.
fn holder(lock: &Path) -> String {
    match fs::read_to_string(lock) {
        Ok(process) if !process.is_empty() => format!(" (process {process})"),
        _ => String::new(),
    }
}

/// The bytes of all files under a folder; what cannot be read counts nothing.
fn size(dir: &Path) -> u64 {
    let Ok(entries) = dir.read_dir() else {
        return 0;
    };
    let sizes = entries.flatten().map(|entry| match entry.metadata() {
        Ok(data) if data.is_dir() => size(&entry.path()),
        Ok(data) => data.len(),
        Err(_) => 0,
    });
    sizes.sum()
}

fn folder() -> Option<PathBuf> {
    let named = |name| env::var_os(name).filter(|value| !value.is_empty());
    if let Some(dir) = named("LONG_NIGHT_CACHE") {
        return std::path::absolute(dir).ok();
    }
    if let Some(dir) = named("XDG_CACHE_HOME") {
        return Some(Path::new(&dir).join("long-night"));
    }
    let home = PathBuf::from(named("HOME")?);
    let caches = if cfg!(target_os = "macos") { "Library/Caches" } else { ".cache" };
    Some(home.join(caches).join("long-night"))
}
