//! The script in the head of every page, with what it has to know.

use std::collections::BTreeMap;

use long_night::content::{EMERGENCY, late_words};
use long_night::i18n::Locale;
use long_night::{content, text};
use serde_json::{Value, json};

use super::data::{APPLICATION, Part};
use super::hash;
use super::onefile::Held;
use super::page;

/// The script, as people read it.
const SCRIPT: &str = include_str!("boot.js");

/// What opens the volumes, as people read it, and where in it the module goes.
const OPEN: &str = include_str!("open.js");
const MODULE: &str = "/* module */";

/// What the script finds where the site's table goes.
const MARK: &str = "/* site */ {}";

/// The script with the table of files; `glue` is the file with the application's imports, `keeps`
/// whether a service worker keeps the site on the device.
pub fn script(parts: &[Part], glue: &str, keeps: bool) -> String {
    let mut site = table(parts, |part| part.file.clone());
    site["keeps"] = keeps.into();
    site["glue"] = format!("./{glue}").into();
    fill(&site)
}

/// The script for a file that holds everything itself, in volumes; of the stylesheet and the script
/// with the imports it needs to know the names; `opener` is the module that opens the volumes.
pub fn script_inside(
    parts: &[Part],
    [style, glue]: [(&str, &str); 2],
    volumes: &[Vec<Held<'_>>],
    opener: &[u8],
) -> String {
    let mut site = table(parts, |_| String::new());
    for (name, text) in [style, glue] {
        site["files"][name] = json!(["", text.len()]);
    }
    let names = |volume: &Vec<Held<'_>>| volume.iter().map(|(name, _)| json!(name)).collect::<Value>();
    site["volumes"] = volumes.iter().map(names).collect();
    (site["style"], site["glue"]) = (style.0.into(), glue.0.into());
    format!("{}\n{}", squeeze(&OPEN.replace(MODULE, &hash::base64(opener))), fill(&site))
}

fn table(parts: &[Part], file: impl Fn(&Part) -> String) -> Value {
    let files: BTreeMap<&str, Value> =
        parts.iter().map(|part| (part.name.as_str(), json!([file(part), part.bytes.len()]))).collect();
    let first: BTreeMap<&str, Vec<&str>> =
        Locale::ALL.into_iter().map(|locale| (locale.tag(), first(parts, locale))).collect();
    let words: BTreeMap<&str, Value> = Locale::ALL.into_iter().map(|locale| (locale.tag(), words(locale))).collect();
    let then: BTreeMap<&str, Vec<&str>> =
        Locale::ALL.into_iter().map(|locale| (locale.tag(), then(parts, locale))).collect();
    json!({ "then": then, "words": words, "app": APPLICATION, "files": files, "first": first, "pages": page::names() })
}

/// What is said once another edition is there.
fn words(locale: Locale) -> Value {
    let c = &content::catalog(locale);
    json!([text::update_ready(c), text::update_now(c), text::update_later(c)])
}

/// What the first scene in a language needs beside the application.
fn first(parts: &[Part], locale: Locale) -> Vec<&str> {
    let needed = parts.iter().filter(|part| part.first.contains(&locale) && part.name != APPLICATION);
    needed.map(|part| part.name.as_str()).collect()
}

/// The packs that every other page needs besides.
fn then(parts: &[Part], locale: Locale) -> Vec<&str> {
    let needed = [EMERGENCY, late_words(locale)];
    parts.iter().map(|part| part.name.as_str()).filter(|name| needed.contains(name)).collect()
}

fn fill(site: &Value) -> String {
    squeeze(&SCRIPT.replace(MARK, &site.to_string()))
}

/// Drops the lines that only people read, and the space that lines begin with; a script with a
/// text of several lines stays as it is.
pub fn squeeze(script: &str) -> String {
    let lines = || script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    if lines().any(|line| line.matches('`').count() % 2 == 1) {
        return script.to_owned();
    }
    lines().collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_loses_its_comments_and_nothing_else() {
        assert_eq!(squeeze("// a `b\n  let c = `d`; // e\n\n    f();\n"), "let c = `d`; // e\nf();");
        let longer = "let a = `\n  // b\n`;\n";
        assert_eq!(squeeze(longer), longer);
        assert!(!squeeze(SCRIPT).contains("\n//") && squeeze(SCRIPT).contains(MARK));
    }
}
