//! Writes the Rust names of all messages.

use std::fmt::Write as _;

use super::compile::Compiled;
use super::names::{camel, constant, snake};

pub use super::names::used_in_sources;

/// Rust source with a module `msg` of ids and a module `text` of functions.
///
/// It is to be included where `::i18n` exists:
///
/// ```text
/// msg::REPORT_LOST: MsgId
/// text::report_lost(catalog, number) -> String
/// text::paid(catalog, arg::Amount(amount), arg::Op(op)) -> String
/// ```
///
/// A function takes its message's arguments in the order of their names; where
/// there are several, each is wrapped in its name, so that none is mistaken for
/// another.
pub fn generate(compiled: &Compiled) -> String {
    let mut out = String::new();
    write_modules(&mut out, compiled).expect("writing into a string cannot fail");
    out
}

fn write_modules(out: &mut String, compiled: &Compiled) -> std::fmt::Result {
    let rows = || compiled.ids.iter().zip(&compiled.args).zip(&compiled.described);
    writeln!(out, "/// The ids of all messages.\npub mod msg {{")?;
    writeln!(out, "    /// How many messages there are.")?;
    writeln!(out, "    pub const COUNT: usize = {};", compiled.ids.len())?;
    for (index, ((id, _), described)) in rows().enumerate() {
        let name = constant(id);
        writeln!(out, "    /// {}", documented(id, described))?;
        writeln!(out, "    pub const {name}: ::base::MsgId = ::base::MsgId({index});")?;
    }
    writeln!(out, "    /// Their names as the content has them, by id.")?;
    let names: Vec<String> = compiled.ids.iter().map(|id| format!("{id:?}")).collect();
    writeln!(out, "    pub static NAMES: [&str; COUNT] = [{}];", names.join(", "))?;
    writeln!(out, "}}\n\n/// The names of arguments, for messages that take several.\npub mod arg {{")?;
    let several = compiled.args.iter().filter(|args| args.len() > 1);
    for name in several.flatten().collect::<std::collections::BTreeSet<_>>() {
        writeln!(out, "    /// The argument `{name}`.")?;
        writeln!(out, "    pub struct {}<T>(pub T);", camel(name))?;
    }
    writeln!(out, "}}\n\n/// All messages as functions, with their arguments in order.")?;
    writeln!(out, "#[allow(clippy::too_many_arguments)]\npub mod text {{")?;
    for ((id, args), described) in rows() {
        writeln!(out, "    /// {}", documented(id, described))?;
        write_function(out, id, args)?;
    }
    writeln!(out, "}}")
}

fn write_function(out: &mut String, id: &str, args: &[String]) -> std::fmt::Result {
    let lifetime = if args.is_empty() { "" } else { "<'a>" };
    let name = snake(id);
    write!(out, "    pub fn {name}{lifetime}(catalog: &::i18n::Catalog")?;
    let several = args.len() > 1;
    for arg in args {
        let value = "impl Into<::i18n::Arg<'a>>";
        match several {
            true => write!(out, ", {}: super::arg::{}<{value}>", snake(arg), camel(arg))?,
            false => write!(out, ", {}: {value}", snake(arg))?,
        }
    }
    let id = constant(id);
    write!(out, ") -> String {{\n        catalog.format(super::msg::{id}, &[")?;
    for (index, arg) in args.iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        let inner = if several { ".0" } else { "" };
        write!(out, "{comma}{}{inner}.into()", snake(arg))?;
    }
    writeln!(out, "])\n    }}")
}

/// The first line of a message as a doc comment, in quotes, with nothing left
/// that Markdown or rustdoc would take for markup.
fn documented(id: &str, described: &str) -> String {
    let mut out = format!("`{id}`: “");
    for c in described.lines().next().unwrap_or_default().chars() {
        if c.is_ascii_punctuation() && !",.;:?!-".contains(c) {
            out.push('\\');
        }
        out.push(c);
    }
    out.push('”');
    out
}
