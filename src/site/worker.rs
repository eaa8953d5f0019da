//! The service worker, with the list of what it keeps.

use std::collections::BTreeMap;

use super::boot::squeeze;
use super::site::Published;
use super::{hash, onefile};

/// The worker's file.
pub const NAME: &str = "sw.js";

/// The worker, as people read it.
const SCRIPT: &str = include_str!("sw.js");

/// What takes the place of a worker from an earlier release while one works on the site: it goes,
/// and takes what it kept with it.
pub const GONE: &str = "\
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  const ours = `long-night ${new URL(registration.scope).pathname} `;
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
  await registration.unregister();
  for (const page of await clients.matchAll()) page.navigate(page.url);
})()));
";

/// The worker for what is published so far; whatever nobody needs without a network is left out.
pub fn script(published: &Published) -> String {
    let needed = |name: &str| name != onefile::NAME && !name.starts_with("share.");
    let files: BTreeMap<&str, String> =
        published.files().filter(|(name, _)| needed(name)).map(|(name, bytes)| (name, hash::whole(bytes))).collect();
    let list = serde_json::json!(files).to_string();
    let version = hash::short(list.as_bytes());
    squeeze(&SCRIPT.replace("/* files */ {}", &list).replace("/* version */", &version))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_changes_with_what_is_kept_and_with_nothing_else() {
        let mut published = Published::default();
        published.add("index.html", "one");
        let one = script(&published);
        assert!(one.contains("\"index.html\":") && !one.contains("/*"), "{one}");
        published.add(onefile::NAME, "not kept");
        assert_eq!(script(&published), one);
        published.add("index.html", "two");
        assert_ne!(script(&published), one);
    }
}
