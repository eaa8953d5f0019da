//! Debian's packages, where there are any.

use std::time::Instant;

use crate::cache::Cache;
use crate::error::Error;
use crate::find::on_path;
use crate::run::{Cmd, clock};

/// Whether this machine takes Debian's packages.
pub fn present() -> bool {
    on_path("apt-get").is_some() && on_path("dpkg-query").is_some()
}

/// Installs those of `packages` that are missing; `what` is what they are for.
///
/// Removes nothing: where a package would push out another, this fails.
pub fn install(cache: &Cache, what: &str, packages: &[&str]) -> Result<(), Error> {
    let missing: Vec<_> = packages.iter().copied().filter(|package| !installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let by_hand =
        format!("install by hand: apt-get update && apt-get install --no-install-recommends {}", missing.join(" "));
    if Cmd::new("id").arg("-u").ask().as_deref() != Some("0") {
        return Err(Error::Missing {
            what: format!("{what}: Debian packages are missing, and only root may install them."),
            hint: format!("as root, {by_hand}"),
        });
    }
    println!("Getting {what} from Debian's packages: about half a minute.");
    let began = Instant::now();
    // A list that cannot be renewed is no reason to stop: the old one may do.
    if let Err(error) = apt("update").log(&cache.log("apt-update"), "see the log") {
        println!("  the package lists could not be renewed; going on with the old ones.\n{error}");
    }
    apt("install -y --no-install-recommends --no-remove")
        .words(&missing.join(" "))
        .log(&cache.log("apt-install"), &by_hand)?;
    println!("  done in {}.", clock(began.elapsed()));
    Ok(())
}

fn apt(words: &str) -> Cmd {
    Cmd::new("apt-get").words("-o DPkg::Lock::Timeout=300").words(words).env("DEBIAN_FRONTEND", "noninteractive")
}

fn installed(package: &str) -> bool {
    Cmd::new("dpkg-query").words("-W -f ${db:Status-Status}").arg(package).ask().as_deref() == Some("installed")
}
