//! Writes messages in the encoding that [`::i18n::pattern`] reads.

use super::tree::{Part, Variant};
use i18n::Locale;
use i18n::pattern::{ARGUMENT_BASE, KEY, MESSAGE_END, SELECT, SELECT_END, VALUE, VARIABLE};

/// How many arguments one message may take: one printable byte each.
pub(super) const MAX_ARGUMENTS: usize = 64;

/// Appends one message; `arguments` are the sorted names of what it takes.
pub(super) fn push_message(out: &mut String, parts: &[Part], arguments: &[String]) {
    push_parts(out, parts, arguments);
    out.push(MESSAGE_END);
}

/// Packs the messages of a locale as [`::i18n::Catalog::decode`] reads them.
pub(super) fn pack(locale: Locale, text: &str) -> Vec<u8> {
    postcard::to_allocvec(&(locale, text)).expect("an enum and a string serialize into memory without fail")
}

fn push_parts(out: &mut String, parts: &[Part], arguments: &[String]) {
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Variable(name) => push_argument(out, VARIABLE, name, arguments),
            Part::Select { argument, variants } => {
                push_argument(out, SELECT, argument, arguments);
                for Variant { key, parts } in variants {
                    out.push(KEY);
                    out.push_str(key);
                    out.push(VALUE);
                    push_parts(out, parts, arguments);
                }
                out.push(SELECT_END);
            }
        }
    }
}

fn push_argument(out: &mut String, mark: char, name: &str, arguments: &[String]) {
    let index = arguments.iter().position(|argument| argument == name);
    let character = index
        .and_then(|index| u32::try_from(index).ok())
        .and_then(|index| char::from_u32(ARGUMENT_BASE + index))
        .unwrap_or(char::REPLACEMENT_CHARACTER);
    out.push(mark);
    out.push(character);
}
