//! A message between parsing and packing, in the subset that is supported.

use std::collections::BTreeSet;

/// A message of one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Message {
    pub id: String,
    pub line: u32,
    pub parts: Vec<Part>,
}

/// A piece of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Text(String),
    /// The argument of this name.
    Variable(String),
    Select {
        argument: String,
        /// The default comes first.
        variants: Vec<Variant>,
    },
}

/// One of the texts of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Variant {
    pub key: String,
    pub parts: Vec<Part>,
}

/// Adds the names of the arguments that a message takes.
pub(super) fn collect_arguments(parts: &[Part], into: &mut BTreeSet<String>) {
    for part in parts {
        match part {
            Part::Text(_) => {}
            Part::Variable(name) => {
                into.insert(name.clone());
            }
            Part::Select { argument, variants } => {
                into.insert(argument.clone());
                for variant in variants {
                    collect_arguments(&variant.parts, into);
                }
            }
        }
    }
}

/// Whether no argument at all makes the message say anything.
pub(super) fn is_blank(parts: &[Part]) -> bool {
    parts.iter().all(|part| match part {
        Part::Text(text) => text.trim().is_empty(),
        Part::Variable(_) => false,
        Part::Select { variants, .. } => variants.iter().all(|variant| is_blank(&variant.parts)),
    })
}

/// The message as one reads it in a comment: `{name}` for an argument, the
/// default for a choice.
pub(super) fn describe(parts: &[Part], out: &mut String) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Variable(name) => {
                out.push('{');
                out.push_str(name);
                out.push('}');
            }
            Part::Select { variants, .. } => {
                if let Some(default) = variants.first() {
                    describe(&default.parts, out);
                }
            }
        }
    }
}

/// Makes paragraphs of the lines in a message's texts.
///
/// An empty line parts paragraphs (`"\n\n"`). Lines within a paragraph join
/// with `joint`, or with a space where two Latin words would grow together.
pub(super) fn join_lines(parts: Vec<Part>, joint: &str) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => joined.push(part),
        }
    }
    for part in &mut joined {
        if let Part::Text(text) = part
            && text.contains('\n')
        {
            *text = join_text(text, joint);
        }
    }
    joined
}

fn join_text(text: &str, joint: &str) -> String {
    let mut out = String::new();
    let mut breaks = 0_u32;
    let lines = text.split('\n').count();
    for (index, line) in text.split('\n').enumerate() {
        let line = if index > 0 { line.trim_start_matches(' ') } else { line };
        let last = index + 1 == lines;
        let line = if last { line } else { line.trim_end_matches(' ') };
        if index > 0 {
            breaks += 1;
        }
        // What follows the last line is an argument or a choice, never nothing.
        if line.is_empty() && !last {
            continue;
        }
        match breaks {
            0 => {}
            1 if grows_together(&out, line) => out.push(' '),
            1 => out.push_str(joint),
            _ => out.push_str("\n\n"),
        }
        breaks = 0;
        out.push_str(line);
    }
    out
}

fn grows_together(before: &str, after: &str) -> bool {
    let is_latin = |c: char| c.is_ascii_alphanumeric();
    before.chars().next_back().is_some_and(is_latin) && after.chars().next().is_some_and(is_latin)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str, joint: &str) -> Vec<Part> {
        join_lines(vec![Part::Text(text.into())], joint)
    }

    #[test]
    fn lines_join_and_an_empty_line_parts_paragraphs() {
        let cases = [
            ("one\ntwo", " ", "one two"),
            ("one\n  two", " ", "one two"),
            ("one\n\ntwo\n\n\nthree", " ", "one\n\ntwo\n\nthree"),
            ("one\n  \ntwo", " ", "one\n\ntwo"),
            ("手机\n没了", "", "手机没了"),
            ("SIM\nPIN", "", "SIM PIN"),
            ("手机\n\n没了", "", "手机\n\n没了"),
            ("\ntail", " ", " tail"),
            ("head\n", " ", "head "),
            ("head\n\n", " ", "head\n\n"),
            ("head\n", "", "head"),
        ];
        for (text, joint, expected) in cases {
            assert_eq!(joined(text, joint), [Part::Text(expected.into())], "{text:?}");
        }
    }
}
