//! Programs as their authors publish them: release archives, pinned by version and SHA-256.
//!
//! Invariants:
//! - Nothing is unpacked whose hash is not the one that stands here.
//! - Whatever goes wrong (no network, a refusal, a slow line, another hash, a program that does not
//!   run on this machine) is said in a line, and the caller compiles instead.
//! - Each hash stands in at least two public repositories. wasm-bindgen is not in the list: no hash of
//!   its release 0.2.130 was found, so it is compiled.

use std::env::consts::{ARCH, OS};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};

use crate::cache;
use crate::error::Error;
use crate::find::on_path;
use crate::run::Cmd;

/// An archive for one kind of machine.
#[derive(Clone, Debug)]
pub struct Archive {
    /// The operating system and the processor, as Rust names them.
    machine: [&'static str; 2],
    /// Where it is.
    url: String,
    /// The SHA-256 of its bytes.
    sha256: &'static str,
}

/// Once the network refused, it is not asked again in this run.
static REFUSED: AtomicBool = AtomicBool::new(false);

/// What curl says where there is no way to a server: no name, no connection, no time, no secure line.
const NO_WAY: [i32; 4] = [6, 7, 28, 35];

/// Trunk's archives.
pub fn trunk(version: &str) -> Vec<Archive> {
    let hashes = [
        (["linux", "x86_64"], "unknown-linux-musl", "a67f4054b249fe9acc5fabc25de1aebf19783aca3ad6ff64bf34d7da44d0ea20"),
        (
            ["linux", "aarch64"],
            "unknown-linux-musl",
            "e8e2a2bb423ce6702ab9f4f02f8c9ae99d790f0301f7634e986b2dd8706019cc",
        ),
        (["macos", "x86_64"], "apple-darwin", "f1ba0e3bbe24e0ae219c6d22c33e24e2825c1608dd27c2556e323495110f1a95"),
        (["macos", "aarch64"], "apple-darwin", "764e299dd50d89442a4e96a236349f57961984b701e74d3dbdb39cd1c9f5101e"),
    ];
    let archive = |(machine, system, sha256): ([&'static str; 2], &str, _)| {
        let [_, processor] = machine;
        let file = format!("trunk-{processor}-{system}.tar.gz");
        Archive { machine, url: release("trunk-rs/trunk", &format!("v{version}"), &file), sha256 }
    };
    pinned(version, "0.21.14", hashes.map(archive))
}

/// nextest's archives.
pub fn nextest(version: &str) -> Vec<Archive> {
    const MAC: &str = "4830d430411148d17602a75cc880bfb4dc8dac153dea59a48a2ef4cc93577f07";
    let hashes = [
        (
            ["linux", "x86_64"],
            "x86_64-unknown-linux-gnu",
            "66786b9abe23920d022a182d1416b1bbc8130dd4872a9553d76985a1708dcd1e",
        ),
        (
            ["linux", "aarch64"],
            "aarch64-unknown-linux-gnu",
            "2a64b3566a92508550a7ab29c3e8db25472ca37730ecb4d22100b6aa440c2a68",
        ),
        (["macos", "x86_64"], "universal-apple-darwin", MAC),
        (["macos", "aarch64"], "universal-apple-darwin", MAC),
    ];
    let archive = |(machine, target, sha256): (_, &str, _)| {
        let tag = format!("cargo-nextest-{version}");
        Archive { machine, url: release("nextest-rs/nextest", &tag, &format!("{tag}-{target}.tar.gz")), sha256 }
    };
    pinned(version, "0.9.143", hashes.map(archive))
}

/// cargo-mutants' archive: for one kind of machine, since no hash of the others was found.
pub fn mutants(version: &str) -> Vec<Archive> {
    let hashes = [(
        ["linux", "x86_64"],
        "x86_64-unknown-linux-gnu",
        "dfe6dc37d0342c891d2829b5a695aa57c2d0edecef7e7d0399a30cc6e206411e",
    )];
    let archive = |(machine, target, sha256): (_, &str, _)| {
        let file = format!("cargo-mutants-{target}.tar.gz");
        Archive { machine, url: release("sourcefrog/cargo-mutants", &format!("v{version}"), &file), sha256 }
    };
    pinned(version, "27.1.0", hashes.map(archive))
}

/// The archives of Firefox's driver.
pub fn geckodriver(version: &str) -> Vec<Archive> {
    let hashes = [
        (["linux", "x86_64"], "linux64", "e815130ea95983e162ae91843b48d3a3ce991735635fce83a647afde21e09f7e"),
        (["linux", "aarch64"], "linux-aarch64", "8fd90b951422fbad5b56539fb344dff66eb3f986d615d8d6fde9f1f62dad610c"),
        (["macos", "aarch64"], "macos-aarch64", "d02b3f7003f999caf90974a2ef5da0286c05d01cee19112c86846d759fdba4f5"),
    ];
    let archive = |(machine, system, sha256): (_, &str, _)| {
        let file = format!("geckodriver-v{version}-{system}.tar.gz");
        Archive { machine, url: release("mozilla/geckodriver", &format!("v{version}"), &file), sha256 }
    };
    pinned(version, "0.37.1", hashes.map(archive))
}

/// The archives, if they are of the version whose hashes these are.
fn pinned<const N: usize>(version: &str, of: &str, archives: [Archive; N]) -> Vec<Archive> {
    if version == of { archives.to_vec() } else { Vec::new() }
}

fn release(repository: &str, tag: &str, file: &str) -> String {
    format!("https://github.com/{repository}/releases/download/{tag}/{file}")
}

/// Fetches the archive for this machine and puts `programs` into `bin`, a folder that is made; says
/// whether they are there. `log` takes what the commands say.
pub fn get(archives: &[Archive], programs: &[&str], version: &str, bin: &Path, log: &Path) -> Result<bool, Error> {
    let Some(archive) = archives.iter().find(|archive| archive.machine == [OS, ARCH]) else {
        return Ok(false);
    };
    if REFUSED.load(Ordering::Relaxed) || on_path("curl").is_none() || on_path("tar").is_none() {
        return Ok(false);
    }
    let folder = cache::part(bin);
    cache::remove(&folder)?;
    fs::create_dir_all(&folder).map_err(Error::io("make the folder", &folder))?;
    let taken = take(archive, programs, version, &folder, bin, log);
    cache::remove(&folder)?;
    match taken {
        Ok(()) => Ok(true),
        Err(why) => {
            println!("  the published archive cannot be had: {why}. It is compiled instead.");
            cache::remove(bin)?;
            Ok(false)
        }
    }
}

/// Fetches, checks and unpacks an archive in `folder`, and moves `programs` into `bin`; else says why not.
fn take(
    archive: &Archive,
    programs: &[&str],
    version: &str,
    folder: &Path,
    bin: &Path,
    log: &Path,
) -> Result<(), String> {
    let file = folder.join("archive.tar.gz");
    // A line that stands still for a while counts as a refusal, and so does one that takes too long.
    let fetched = Cmd::new("curl")
        .words("--fail --location --silent --show-error --connect-timeout 10 --max-time 180")
        .words("--speed-limit 20000 --speed-time 20 --output")
        .arg(&file)
        .arg(&archive.url)
        .log(log, "");
    if let Err(error) = fetched {
        let code = error.exit_code();
        REFUSED.fetch_or(code.is_some_and(|code| NO_WAY.contains(&code)), Ordering::Relaxed);
        return Err(format!("{} was not got ({})", archive.url, error.last_line()));
    }
    let sum = sha256(&file).ok_or("this machine has neither sha256sum nor shasum")?;
    if sum != archive.sha256 {
        return Err(format!("{} has the SHA-256 {sum}, and should have {}", archive.url, archive.sha256));
    }
    let unpacked = Cmd::new("tar").arg("-xzf").arg(&file).arg("-C").arg(folder).log(log, "");
    unpacked.map_err(|error| format!("tar cannot unpack it ({})", error.last_line()))?;
    fs::create_dir_all(bin).map_err(|error| error.to_string())?;
    for program in programs {
        let found = find(folder, program).ok_or_else(|| format!("there is no {program} in it"))?;
        let put = bin.join(program);
        fs::rename(found, &put).map_err(|error| error.to_string())?;
        // A program for cargo wants its own name first, as cargo gives it.
        let own = program.strip_prefix("cargo-").unwrap_or_default();
        let said = Cmd::new(&put).words(own).arg("--version").ask().unwrap_or_default();
        if !said.split_whitespace().any(|word| word == version) {
            return Err(format!("its {program} does not run here, or is not of version {version}"));
        }
    }
    Ok(())
}

/// The file of this name in a folder, at any depth.
fn find(folder: &Path, name: &str) -> Option<PathBuf> {
    let entries = folder.read_dir().ok()?;
    entries
        .flatten()
        .map(|entry| entry.path())
        .find_map(|path| if path.is_dir() { find(&path, name) } else { Some(path).filter(|path| path.ends_with(name)) })
}

/// The SHA-256 of a file, by the program that this machine has for it.
fn sha256(file: &Path) -> Option<String> {
    let sum = |cmd: Cmd| Some(cmd.arg(file).ask()?.split_whitespace().next()?.trim_start_matches('\\').to_owned());
    sum(Cmd::new("sha256sum")).or_else(|| sum(Cmd::new("shasum").words("-a 256")))
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::{Ipv4Addr, TcpListener};
    use std::sync::{Mutex, PoisonError};
    use std::thread;

    use super::*;

    /// What the network says is remembered for all; so one test at a time asks it.
    static ONE: Mutex<()> = Mutex::new(());

    /// A folder of a test's own.
    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("long-night-published-{}-{name}", std::process::id()));
        cache::remove(&folder).expect("an old one goes");
        fs::create_dir_all(&folder).expect("a folder");
        folder
    }

    /// An archive with a program that says its version, as bytes.
    fn archive(folder: &Path) -> Vec<u8> {
        let inner = folder.join("tool-1.2.3");
        fs::create_dir_all(&inner).expect("a folder");
        crate::library::script(&inner.join("tool"), "echo tool 1.2.3\n").expect("a program");
        let file = folder.join("tool.tar.gz");
        Cmd::new("tar").arg("-czf").arg(&file).arg("-C").arg(folder).arg("tool-1.2.3").show("").expect("an archive");
        fs::read(file).expect("it is there")
    }

    /// Serves these bytes on a port of this machine, or refuses with a status.
    fn serve(status: &'static str, bytes: Vec<u8>) -> String {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let port = listener.local_addr().expect("its port").port();
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                let mut head = [0; 2048];
                let _request = stream.read(&mut head);
                let length = bytes.len();
                let head = format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
                drop(stream.write_all(head.as_bytes()).and_then(|()| stream.write_all(&bytes)));
            }
        });
        format!("http://127.0.0.1:{port}/tool.tar.gz")
    }

    /// Tries to get the tool; says whether it is there and runs.
    fn got(folder: &Path, url: String, sha256: &'static str) -> bool {
        REFUSED.store(false, Ordering::Relaxed);
        let (bin, log) = (folder.join("bin"), folder.join("log"));
        let archives = [Archive { machine: [OS, ARCH], url, sha256 }];
        let said = get(&archives, &["tool"], "1.2.3", &bin, &log).expect("the disk has room");
        assert_eq!(bin.join("tool").is_file(), said, "what is there is not what was said");
        assert!(!cache::part(&bin).exists(), "something half-made is left");
        said
    }

    #[test]
    fn an_archive_of_the_right_hash_is_taken_and_one_of_another_is_not() {
        let (_one, folder) = (ONE.lock().unwrap_or_else(PoisonError::into_inner), folder("hash"));
        let bytes = archive(&folder);
        let sum = sha256(&folder.join("tool.tar.gz")).expect("a program for it");
        // A test's hash lives as long as the test.
        let sum: &'static str = Box::leak(sum.into_boxed_str());
        assert!(got(&folder, serve("200 OK", bytes.clone()), sum), "the right one");
        let mut other = bytes;
        other.push(0);
        assert!(!got(&folder, serve("200 OK", other.clone()), sum), "another hash");
        let log = folder.join("log");
        let wrong = Archive { machine: [OS, ARCH], url: serve("200 OK", other), sha256: sum };
        let why = take(&wrong, &["tool"], "1.2.3", &folder, &folder.join("bin"), &log).expect_err("it is refused");
        assert!(why.contains("has the SHA-256") && why.contains(sum), "{why}");
        cache::remove(&folder).expect("it goes");
    }

    #[test]
    fn a_refusal_a_missing_server_and_a_wrong_version_are_no_failure() {
        let (_one, folder) = (ONE.lock().unwrap_or_else(PoisonError::into_inner), folder("refusal"));
        let bytes = archive(&folder);
        let sum: &'static str =
            Box::leak(sha256(&folder.join("tool.tar.gz")).expect("a program for it").into_boxed_str());
        assert!(!got(&folder, serve("404 Not Found", bytes.clone()), sum), "it was refused");
        assert!(!REFUSED.load(Ordering::Relaxed), "another file may be there");
        let free = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
        let nobody = format!("http://{}/", free.local_addr().expect("its port"));
        drop(free);
        assert!(!got(&folder, nobody, sum), "nobody is there");
        assert!(REFUSED.load(Ordering::Relaxed), "the next tool need not wait for the network");
        let bin = folder.join("bin");
        REFUSED.store(false, Ordering::Relaxed);
        let archives = [Archive { machine: [OS, ARCH], url: serve("200 OK", bytes), sha256: sum }];
        assert!(!get(&archives, &["tool"], "1.2.4", &bin, &folder.join("log")).expect("room"), "another version");
        assert!(!bin.exists(), "a program of another version is left");
        cache::remove(&folder).expect("it goes");
    }

    #[test]
    fn hashes_are_of_one_version_and_look_like_hashes() {
        let machines =
            [(3, trunk("0.21.14")), (3, nextest("0.9.143")), (3, geckodriver("0.37.1")), (1, mutants("27.1.0"))];
        for (least, archives) in machines {
            assert!(archives.len() >= least, "{archives:?}");
            for archive in archives {
                assert_eq!(archive.sha256.len(), 64, "{}", archive.url);
                assert!(archive.sha256.bytes().all(|byte| b"0123456789abcdef".contains(&byte)), "{}", archive.url);
            }
        }
        assert!(trunk("0.21.15").is_empty(), "another version has other hashes");
    }
}
