//! What the product weighs: against the limits, and against the last landing.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::{env, fs};

use i18n::Locale;

use super::data::Part;
use super::onefile;

/// The environment variable that has the sizes noted as those of this landing.
const UPDATE: &str = "UPDATE_SIZES";

/// The environment variable that makes a size above its limit a failure.
const HOLD: &str = "LONG_NIGHT_HOLD_LIMITS";

/// Where the sizes of the last landing stand.
const NOTED: &str = "tests/sizes.toml";

/// A kilobyte, as the limits count.
const KB: usize = 1000;

/// Something that is weighed.
struct Line {
    id: &'static str,
    name: &'static str,
    bytes: usize,
    limit: Option<usize>,
}

/// What is weighed: how large every file is as it travels, by name.
pub struct Weighed<'a> {
    pub parts: &'a [Part],
    pub glue: &'a str,
    pub style: &'a str,
    pub sizes: &'a BTreeMap<String, usize>,
}

impl Weighed<'_> {
    /// The table; an error where a limit is to be held and is not.
    pub fn table(&self) -> Result<String, String> {
        let noted = folder().join(NOTED);
        let before = fs::read_to_string(&noted).ok().and_then(|text| toml::from_str(&text).ok()).unwrap_or_default();
        let lines = self.lines();
        let text = print(&lines, &before);
        if env::var_os(UPDATE).is_some() {
            let heads = "# What a landing weighs, in bytes; UPDATE_SIZES=1 at a release build writes it.\n";
            let now: String = lines.iter().map(|line| format!("{} = {}\n", line.id, line.bytes)).collect();
            fs::write(&noted, format!("{heads}{now}")).map_err(|error| format!("{}: {error}", noted.display()))?;
        }
        let over = lines.iter().any(|line| line.limit.is_some_and(|limit| line.bytes > limit));
        if over && env::var_os(HOLD).is_some_and(|value| !value.is_empty()) {
            return Err(format!("{text}above the limit"));
        }
        Ok(text)
    }

    fn lines(&self) -> [Line; 5] {
        let size = |name: &str| self.sizes.get(name).copied().unwrap_or_default();
        let of = |wanted: &dyn Fn(&Part) -> bool| -> usize {
            self.parts.iter().filter(|part| wanted(part)).map(|part| size(&part.file)).sum()
        };
        let shell = size("index.html") + size(self.style) + size(self.glue);
        let first = Locale::ALL.map(|locale| shell + of(&|part| part.first.contains(&locale)));
        let first = first.into_iter().max().unwrap_or_default();
        let all = shell + of(&|_| true);
        let pages = self.sizes.iter().filter(|(name, _)| name.ends_with(".html") && *name != onefile::NAME);
        let pages = pages.map(|(_, size)| size).sum::<usize>() - size("index.html");
        let line = |id, name, bytes, limit: usize| Line { id, name, bytes, limit: (limit > 0).then_some(limit * KB) };
        [
            line("wasm", "all wasm, br", of(&|part| part.name.ends_with(".wasm")), 500),
            line("first", "all that the first scene needs in one language, br", first, 420),
            line("rest", "all else that the application fetches, br", all - first, 0),
            line("pages", "the pages that are files of their own, br", pages, 0),
            line("onefile", "the one file", size(onefile::NAME), 1500),
        ]
    }
}

fn folder() -> PathBuf {
    env::var_os("TRUNK_SOURCE_DIR").map_or_else(|| Path::new(".").to_path_buf(), PathBuf::from)
}

fn print(lines: &[Line], before: &BTreeMap<String, usize>) -> String {
    let mut text = format!("{:<52} {:>10} {:>10} {:>10}\n", "in bytes", "now", "limit", "since");
    for line in lines {
        let limit = line.limit.map(|limit| limit.to_string()).unwrap_or_default();
        let since = before.get(line.id).map(|before| format!("{:+}", line.bytes as i128 - *before as i128));
        let over = if line.limit.is_some_and(|limit| line.bytes > limit) { "  ABOVE" } else { "" };
        text += &format!("{:<52} {:>10} {limit:>10} {:>10}{over}\n", line.name, line.bytes, since.unwrap_or_default());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::super::data::APPLICATION;
    use super::*;

    #[test]
    fn what_one_language_needs_first_counts_once_and_the_rest_apart() {
        let part = |name: &str, first: &'static [Locale]| Part {
            name: name.to_owned(),
            file: name.to_owned(),
            bytes: Vec::new(),
            first,
        };
        let parts = [
            part(APPLICATION, &Locale::ALL),
            part("words.en.bin", &[Locale::En]),
            part("words.zh-Hans.bin", &[Locale::ZhHans]),
            part("words.en.late.bin", &[]),
        ];
        let sizes = [
            (APPLICATION, 1000),
            ("words.en.bin", 20),
            ("words.zh-Hans.bin", 30),
            ("words.en.late.bin", 400),
            ("index.html", 5),
            ("home.en.html", 7),
            ("a.js", 1),
            ("a.css", 2),
            (onefile::NAME, 1_500_001),
        ];
        let sizes = sizes.map(|(name, size)| (name.to_owned(), size)).into();
        let lines = Weighed { parts: &parts, glue: "a.js", style: "a.css", sizes: &sizes }.lines();
        assert_eq!(lines.each_ref().map(|line| line.bytes), [1000, 1038, 420, 7, 1_500_001]);
        let before = [("wasm".to_owned(), 1010), ("onefile".to_owned(), 1_500_000)].into();
        let text = print(&lines, &before);
        assert!(
            text.contains("1000     500000        -10\n") && text.contains("1500001    1500000         +1  ABOVE"),
            "{text}"
        );
    }
}
