//! The site builder: makes of what Trunk built the folder that is published.
//!
//! The one place that knows that folder: the pages in each language, the script that starts the
//! application, what is fetched by name, the packed files, the one file. While one works on the
//! product (`cargo xtask serve`, or Trunk's builds that are not for release) it writes the pages
//! only, without what makes a build slow or a change invisible.
mod boot;
mod budget;
mod data;
mod drawn;
mod hash;
mod hosts;
mod html;
mod leaflet;
mod links;
mod manifest;
mod notices;
mod onefile;
mod pack;
mod page;
mod picture;
mod policy;
mod raw;
mod site;
mod sources;
mod style;
mod worker;

use std::collections::BTreeMap;
use std::path::Path;
use std::{env, fs, thread};

use app::Shared;
use i18n::Locale;
use share::address;
use share::route::Page;
use story::Game;

use data::Part;
use raw::Raw;
use site::{Published, Site};

/// The environment variable that says where the site will be: for the addresses in shared links.
const URL: &str = "LONG_NIGHT_URL";

/// Finishes what Trunk built into a folder.
pub fn run(folder: &Path) -> Result<String, String> {
    let raw = Raw::read(folder)?;
    let release = is_release(&raw);
    let parts = data::parts(&raw);
    let [screen, paper] = style::parted(&raw.styles);
    // Where there is one file alone, both are in it.
    let style = format!("{screen}{paper}");
    let script = boot::glue(&raw.script);
    let glue = hash::name("app.js", script.as_bytes());
    let thinking = boot::background(&raw.worker);
    let its = hash::name("worker.js", thinking.as_bytes());
    let boot = boot::script(&parts, &glue, &its, release);
    let site = Site {
        game: Shared::new(Game::load()),
        style: hash::name("style.css", screen.as_bytes()),
        paper: hash::name("print.css", paper.as_bytes()),
        icon: hash::name("icon.svg", raw.drawing.as_bytes()),
        url: env::var(URL).map(|url| format!("{}/", url.trim_end_matches('/'))).unwrap_or_default(),
        policy: release.then(|| policy::site(&[&boot])),
        boot,
    };
    let mut published = Published::default();
    for part in &parts {
        published.add_lasting(&part.file, part.bytes.clone());
    }
    published.add_lasting(&site.style, screen);
    published.add_lasting(&site.paper, paper);
    published.add_lasting(&site.icon, raw.drawing.clone());
    published.add_lasting(&glue, script.clone());
    published.add_lasting(&its, thinking.clone());
    write_pages(&mut published, &site, &raw, &style);
    if release {
        complete(&mut published, &site, &parts, &raw, [&style, &script, &thinking])?;
    } else {
        published.add(worker::NAME, worker::GONE);
    }
    clear(folder, &raw)?;
    let sizes = write(folder, &published, release)?;
    match release {
        true => budget::Weighed { parts: &parts, glue: &glue, style: &site.style, sizes: &sizes }.table(),
        false => Ok(String::new()),
    }
}

/// Whether this is to be published; what Trunk serves while one works is not.
fn is_release(raw: &Raw) -> bool {
    let profile = env::var_os("TRUNK_PROFILE").is_none_or(|profile| profile == "release");
    profile && raw.extra.is_empty() && env::var_os("LONG_NIGHT_PROBLEMS").is_none()
}

/// Adds what only a release has: the one file, what works without a network, what servers are told.
fn complete(
    published: &mut Published,
    site: &Site,
    parts: &[Part],
    raw: &Raw,
    [style, glue, worker]: [&str; 3],
) -> Result<(), String> {
    let whole = onefile::Whole { parts, glue, worker, style, icon: &raw.drawing, game: &site.game };
    let (one, its) = onefile::file(&whole)?;
    published.add(onefile::NAME, one);
    for locale in Locale::ALL {
        published.add(page::manifest(locale), manifest::text(locale, &site.icon));
        published.add(page::picture(locale), picture::share(locale)?);
    }
    for size in [192, 512] {
        published.add(format!("icon-{size}.png"), picture::icon(&raw.drawing, size)?);
    }
    published.add("icon-maskable.png", picture::maskable(&raw.drawing)?);
    let still = policy::still(&[&leaflet::sheet(style)]);
    let alone = Locale::ALL
        .into_iter()
        .flat_map(|locale| [(address::leaflet(locale), still.clone()), (address::sources(locale), policy::linked())]);
    let of_site = site.policy.clone().unwrap_or_default();
    let policies = policy::Policies::new(of_site, alone.chain([(onefile::NAME.to_owned(), its)]));
    published.add(worker::NAME, worker::script(published));
    let told = [hosts::headers, hosts::nginx, hosts::apache].map(|tell| tell(published, &policies));
    published.add(".nojekyll", "");
    for (name, text) in ["_headers", "nginx.conf", ".htaccess"].into_iter().zip(told) {
        published.add(name, text);
    }
    Ok(())
}

fn write_pages(published: &mut Published, site: &Site, raw: &Raw, style: &str) {
    for locale in Locale::ALL {
        for page in Page::ALL {
            published.add(address::file(page, locale), page::page(site, page, locale));
        }
        published.add(address::leaflet(locale), leaflet::file(&site.game, locale, style));
        published.add(address::sources(locale), sources::file(site, locale));
    }
    published.add("index.html", page::index(site, &raw.extra));
}

/// Takes away what was built and is published otherwise.
fn clear(folder: &Path, raw: &Raw) -> Result<(), String> {
    let styles = raw.styles.iter().map(|(name, _)| name);
    let others = [raw.icon.as_str(), &raw.glue, &raw.wasm];
    for name in styles.map(String::as_str).chain(others).chain(raw::WORKER) {
        let path = folder.join(name);
        fs::remove_file(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    Ok(())
}

/// Writes everything, packed beside what gets smaller by it; how large each file is as it travels.
fn write(folder: &Path, published: &Published, packs: bool) -> Result<BTreeMap<String, usize>, String> {
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        fs::write(&path, bytes).map_err(|error| format!("{}: {error}", path.display()))
    };
    let pack = |(name, bytes): &(&str, &[u8])| {
        put(name, bytes)?;
        if !packs || !pack::is_packed(name) {
            return Ok((String::from(*name), bytes.len()));
        }
        let small = pack::brotli(bytes);
        put(&format!("{name}.br"), &small)?;
        put(&format!("{name}.gz"), &pack::gzip(bytes))?;
        Ok((String::from(*name), small.len()))
    };
    let files: Vec<(&str, &[u8])> = published.files().collect();
    // The largest is packed by one, everything else by another.
    let (large, rest): (Vec<_>, Vec<_>) = files.into_iter().partition(|(name, _)| name.ends_with(".wasm"));
    thread::scope(|scope| {
        let other = scope.spawn(|| large.iter().map(pack).collect::<Result<Vec<_>, String>>());
        let here: Result<Vec<_>, String> = rest.iter().map(pack).collect();
        let there = other.join().map_err(|_| "packing failed".to_owned())?;
        Ok(here?.into_iter().chain(there?).collect())
    })
}
