//! The script in the head of every page, with what it has to know.

use std::collections::BTreeMap;

use content::text;
use content::{EMERGENCY, NIGHT, WHOLE, late_words};
use i18n::Locale;
use serde_json::{Value, json};
use share::address;
use share::route::Page;

use super::data::{APPLICATION, BACKGROUND, Part};
use super::links::{self, Links};

/// The script, as people read it.
const SCRIPT: &str = include_str!("boot.js");

/// What drives the module that thinks long, as people read it.
const LIFE: &str = include_str!("background.js");

/// What unpacks gzip where the browser cannot: a library as its authors published it, and its licence.
const INFLATE: &str = include_str!("../../static/vendor/tiny-inflate-1.0.3/index.js");
const LICENCE: &str = include_str!("../../static/vendor/tiny-inflate-1.0.3/LICENSE");

/// What the script finds where the site's table goes.
const MARK: &str = "/* site */ {}";

/// The script with the table of files; `glue` is the file with the application's imports, `worker` that
/// of the worker, `keeps` whether a service worker keeps the site on the device.
pub fn script(parts: &[Part], glue: &str, worker: &str, keeps: bool) -> String {
    let mut site = table(parts, Links::Files, |part| part.file.clone());
    site["keeps"] = keeps.into();
    site["glue"] = format!("./{glue}").into();
    site["worker"] = format!("./{worker}").into();
    fill(&site)
}

/// The script for a file that holds everything itself; `glue` is the name and the text of the script
/// with the application's imports, `worker` that of the worker.
pub fn script_inside(parts: &[Part], glue: (&str, &str), worker: (&str, &str)) -> String {
    let mut site = table(parts, Links::Within, |_| String::new());
    for (name, text) in [glue, worker] {
        site["files"][name] = json!(["", text.len()]);
    }
    (site["held"], site["glue"], site["worker"]) = (true.into(), glue.0.into(), worker.0.into());
    format!("{}\n{}", inflate(), fill(&site))
}

/// The library as a function that knows nothing of modules: `longNightInflate(packed, room)`.
fn inflate() -> String {
    let library = squeeze(INFLATE);
    format!(
        "/*! tiny-inflate 1.0.3\n{LICENCE}*/\nconst longNightInflate = (() => {{\nconst module = {{}};\n{library}\nreturn module.exports;\n}})();"
    )
}

fn table(parts: &[Part], links: Links, file: impl Fn(&Part) -> String) -> Value {
    let files: BTreeMap<&str, Value> =
        parts.iter().map(|part| (part.name.as_str(), json!([file(part), part.bytes.len()]))).collect();
    let first: BTreeMap<&str, Vec<&str>> =
        Locale::ALL.into_iter().map(|locale| (locale.tag(), first(parts, locale))).collect();
    let words: BTreeMap<&str, Value> =
        Locale::ALL.into_iter().map(|locale| (locale.tag(), words(locale, links))).collect();
    let then: BTreeMap<&str, Vec<&str>> =
        Locale::ALL.into_iter().map(|locale| (locale.tag(), then(parts, locale))).collect();
    json!({ "then": then, "words": words, "app": APPLICATION, "background": [BACKGROUND, WHOLE], "files": files, "first": first, "pages": links::names() })
}

/// What is said once another edition is there, and where the application has stopped; and the pages that
/// can be read then.
fn words(locale: Locale, links: Links) -> Value {
    let c = &content::catalog(locale);
    let ways = [(Page::Emergency, text::emergency_home(c)), (Page::Checklist, text::nav_checklist(c))];
    let ways: Vec<Value> = match links {
        Links::Files => ways.into_iter().map(|(page, name)| json!([address::file(page, locale), name])).collect(),
        Links::Within => Vec::new(),
    };
    json!({
        "offer": [text::update_ready(c), text::update_now(c), text::update_later(c)],
        "stopped": [text::stopped(c), text::stopped_kept(c), text::stopped_reload(c), text::stopped_save(c)],
        "ways": ways,
    })
}

/// What the first scene in a language needs beside the application.
fn first(parts: &[Part], locale: Locale) -> Vec<&str> {
    let needed = parts.iter().filter(|part| part.first.contains(&locale) && part.name != APPLICATION);
    needed.map(|part| part.name.as_str()).collect()
}

/// The packs that every other page needs besides.
fn then(parts: &[Part], locale: Locale) -> Vec<&str> {
    let needed = [EMERGENCY, NIGHT, WHOLE, late_words(locale)];
    parts.iter().map(|part| part.name.as_str()).filter(|name| needed.contains(name)).collect()
}

/// The script that knows the application's imports, which hands over what starts the application: an
/// element of the page can bring it where `import()` cannot be written.
pub fn glue(script: &str) -> String {
    format!("{}\nwindow.longNightGlue(__wbg_init);\n", squeeze(script))
}

/// The worker's script: what knows its imports, and what drives it. A page may take it up several times,
/// so that nothing in it is known outside.
pub fn background(script: &str) -> String {
    format!("(() => {{\n{}\n{}\n}})();\n", squeeze(script), squeeze(LIFE))
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
    fn a_browser_of_2018_can_read_the_script() {
        let script = squeeze(SCRIPT);
        // What came into the language later, as far as it is another grammar; the last two are no grammar,
        // and would fail where they are reached.
        for later in
            ["?.", "??", "import(", "catch {", "||=", "&&=", "static {", " #", "1_", "1n", ".at(", "Object.hasOwn("]
        {
            assert!(!script.contains(later), "{later}");
        }
        assert!(!script.contains("globalThis"), "it is of 2019");
    }

    #[test]
    fn a_script_loses_its_comments_and_nothing_else() {
        assert_eq!(squeeze("// a `b\n  let c = `d`; // e\n\n    f();\n"), "let c = `d`; // e\nf();");
        let longer = "let a = `\n  // b\n`;\n";
        assert_eq!(squeeze(longer), longer);
        assert!(!squeeze(SCRIPT).contains("\n//") && squeeze(SCRIPT).contains(MARK));
    }
}
