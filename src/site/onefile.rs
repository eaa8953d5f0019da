//! The whole product as one file that needs nothing beside it: `long-night.html`.
//!
//! It opens from a disk, from a stick and inside `srcdoc`: no address in it leads out of it. What the
//! application fetches on the site is held as gzip in Base64, and opened by the browser itself; where
//! it cannot (Firefox before 113, Safari before 16.4), by a small library.

use std::thread;

use app::Shared;
use content::text;
use i18n::Locale;
use share::address::file_name;
use share::route::Page;
use story::Game;

use super::data::Part;
use super::html::{escape, push};
use super::links::Links;
use super::{boot, drawn, hash, pack, page, policy};

/// The file's name.
pub const NAME: &str = "long-night.html";

/// The name that the script with the imports is held under.
const GLUE: &str = "app.js";

/// The name that the worker's script is held under.
const WORKER: &str = "worker.js";

/// What the file is made of.
pub struct Whole<'a> {
    pub parts: &'a [Part],
    /// The script that knows the application's imports.
    pub glue: &'a str,
    /// The worker's script.
    pub worker: &'a str,
    pub style: &'a str,
    /// The icon, as SVG.
    pub icon: &'a str,
    /// The rules and the story.
    pub game: &'a Shared<Game>,
}

/// The file, and its policy; an error where it would end a script before its time.
pub fn file(whole: &Whole<'_>) -> Result<(String, String), String> {
    let boot = boot::script_inside(whole.parts, (GLUE, whole.glue), (WORKER, whole.worker));
    if [&boot, whole.style].iter().any(|text| text.contains("</s") || text.contains("<!--")) {
        return Err(format!("{NAME}: a script or a style in it would end too early"));
    }
    let icon = format!("data:image/svg+xml;base64,{}", hash::base64(whole.icon.as_bytes()));
    let policy = policy::alone(&[&boot, whole.glue, whole.worker], &[whole.style]);
    let names: Vec<String> = Locale::ALL.map(|locale| text::app_title(&content::catalog(locale))).to_vec();
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\" data-alone>\n<head>\n<meta charset=\"utf-8\">\n{}\
         <meta name=\"renderer\" content=\"webkit\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"dark light\">\n<title>{}</title>\n\
         <style>{}</style>\n<script>{boot}</script>\n<link rel=\"icon\" href=\"{icon}\">\n</head>\n<body>\n<div id=\"app\">\n{}</div>\n",
        Locale::ALL[0].tag(),
        page::policy(&policy),
        escape(&names.join(" · ")),
        whole.style,
        drawn::both(Locale::ALL.map(|locale| (locale, to_read(whole.game, locale)))),
    );
    for (name, letters) in held(whole) {
        push(&mut html, format_args!("<script type=\"text/plain\" id=\"held:{name}\">{letters}</script>\n"));
    }
    html += "</body>\n</html>\n";
    Ok((html, policy))
}

/// What there is to read without the application in a language: the start page, and below it the
/// emergency's steps and the checklist.
fn to_read(game: &Shared<Game>, locale: Locale) -> String {
    let parts = [Page::Emergency, Page::Checklist].map(|page| {
        let (id, text) = (file_name(page), drawn::part(game, page, locale, Links::Within));
        format!("<section id=\"{id}\">{text}</section>\n")
    });
    let start = page::start(game, locale, Links::Within);
    format!("{start}<div class=\"carried unbooted\">\n{}</div>\n", parts.concat())
}

/// What is held, by name: as gzip in Base64.
fn held<'a>(whole: &Whole<'a>) -> Vec<(&'a str, String)> {
    let parts = whole.parts.iter().map(|part| (part.name.as_str(), part.bytes.as_slice()));
    let files: Vec<(&str, &[u8])> =
        parts.chain([(GLUE, whole.glue.as_bytes()), (WORKER, whole.worker.as_bytes())]).collect();
    let letters = |(name, bytes): &(&'a str, &[u8])| (*name, hash::base64(&pack::gzip(bytes)));
    // The application is by far the largest, and the first.
    let (large, rest) = files.split_at(1);
    thread::scope(|scope| {
        let other = scope.spawn(|| large.iter().map(letters).collect::<Vec<_>>());
        let rest: Vec<_> = rest.iter().map(letters).collect();
        // Packing into memory cannot fail.
        other.join().into_iter().flatten().chain(rest).collect()
    })
}
