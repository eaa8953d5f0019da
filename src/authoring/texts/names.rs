//! Names of messages and arguments, in Fluent and in Rust.
//!
//! Content writes `report-lost`; Rust has `report_lost` for the function and
//! `REPORT_LOST` for the constant. Both lead back to the one kebab-case name.

use std::collections::BTreeSet;

/// Rust's keywords, and the generated functions' own parameter.
const TAKEN: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "catalog", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Whether a name is lower-case words, joined by single hyphens.
pub(super) fn is_kebab(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .split('-')
            .all(|word| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
}

/// The name of a function or parameter; what Rust has taken gets a trailing `_`.
pub(super) fn snake(name: &str) -> String {
    let mut snake = name.replace('-', "_");
    if TAKEN.contains(&snake.as_str()) {
        snake.push('_');
    }
    snake
}

/// The name of an argument's type.
pub(super) fn camel(name: &str) -> String {
    let capital = |word: &str| word[..1].to_ascii_uppercase() + &word[1..];
    name.split('-').filter(|word| !word.is_empty()).map(capital).collect()
}

/// The name of a constant.
pub(super) fn constant(name: &str) -> String {
    name.replace('-', "_").to_ascii_uppercase()
}

/// The names of the messages that Rust sources mention.
///
/// Found are the generated items by path, `text::start_play` or
/// `msg::START_PLAY`, and in lists, `msg::{START_PLAY, STOP}`. It is a search
/// of the text: a mention in a comment counts, one through a glob import does
/// not.
pub fn used_in_sources<S: AsRef<str>>(sources: &[S]) -> BTreeSet<String> {
    let mut used = BTreeSet::new();
    for source in sources {
        let source = source.as_ref();
        for module in ["text::", "msg::"] {
            for (at, _) in source.match_indices(module) {
                let (before, rest) = source.split_at(at);
                if !before.ends_with(is_identifier) {
                    add_items(rest.trim_start_matches(module), &mut used);
                }
            }
        }
    }
    used
}

fn add_items(after_module: &str, used: &mut BTreeSet<String>) {
    let list = match after_module.strip_prefix('{') {
        Some(list) => list.split('}').next().unwrap_or(list),
        None => {
            let end = after_module.find(|c| !is_identifier(c));
            after_module.split_at(end.unwrap_or(after_module.len())).0
        }
    };
    for name in list.split(|c| !is_identifier(c)) {
        if !name.is_empty() {
            let name = name.strip_suffix('_').unwrap_or(name);
            used.insert(name.replace('_', "-").to_ascii_lowercase());
        }
    }
}

fn is_identifier(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kebab_case_is_told() {
        for name in ["a", "start-play", "row-11", "unit-2fa"] {
            assert!(is_kebab(name), "{name}");
        }
        for name in ["", "-a", "a-", "a--b", "startPlay", "start_play", "1st", "名"] {
            assert!(!is_kebab(name), "{name}");
        }
    }

    #[test]
    fn rust_names_lead_back() {
        for name in ["start-play", "move", "self", "a-1"] {
            let source = format!("x(text::{}(c), msg::{})", snake(name), constant(name));
            assert_eq!(Vec::from_iter(used_in_sources(&[source])), [name]);
        }
        assert_eq!((snake("move"), constant("move")), ("move_".into(), "MOVE".into()));
    }

    #[test]
    fn uses_are_found_by_path_and_in_lists() {
        let sources = [
            "use ::i18n::{msg, text};\nlet a = ::content::text::start_play(&catalog);",
            "f(msg::{ONE,\n    TWO_THREE}); context::not_this(); text::",
        ];
        let used = used_in_sources(&sources);
        assert_eq!(Vec::from_iter(used), ["one", "start-play", "two-three"]);
    }
}
