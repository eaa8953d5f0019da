//! Reads one Fluent file into messages of the supported subset.
//!
//! The subset is text, arguments and choices by an argument. Whatever else
//! Fluent offers is reported, with its line, and left out.

use std::collections::BTreeSet;

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use base::problem::Problem;

use super::compile::Source;
use super::lint;
use super::names;
use super::tree::{Message, Part, Variant, is_blank, join_lines};
use i18n::Locale;
use i18n::format::push_number;
use i18n::pattern::MAX_DEPTH;

/// More placeables than this within each other are a slip, not a text.
const MAX_OPEN: usize = 64;

/// The messages of a file, and everything wrong with it.
pub(super) fn parse(source: &Source) -> (Vec<Message>, Vec<Problem>) {
    let text = source.text.replace("\r\n", "\n");
    let mut reader = Reader::new(source, &text);
    if !reader.is_safe_to_parse() {
        return (Vec::new(), reader.problems);
    }
    let (resource, errors) = match parser::parse(text.as_str()) {
        Ok(resource) => (resource, Vec::new()),
        Err(partial) => partial,
    };
    let messages = resource.body.into_iter().filter_map(|entry| reader.entry(entry)).collect();
    for error in errors {
        reader.syntax(&error);
    }
    reader.lines();
    (messages, reader.problems)
}

/// The reader of one file: its position, the messages and the problems found so far.
struct Reader<'s> {
    source: &'s Source,
    text: &'s str,
    /// The offset at which each line starts.
    starts: Vec<usize>,
    /// The first line of each entry, with its name, in the order of the file.
    entries: Vec<(u32, String)>,
    /// The message that is being read.
    id: String,
    problems: Vec<Problem>,
}

impl<'s> Reader<'s> {
    fn new(source: &'s Source, text: &'s str) -> Self {
        let ends = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            source,
            text,
            starts: std::iter::once(0).chain(ends).collect(),
            entries: Vec::new(),
            id: String::new(),
            problems: Vec::new(),
        }
    }

    fn report(&mut self, line: u32, what: impl Into<String>) {
        self.problems.push(Problem { file: self.source.file.clone(), line, id: self.id.clone(), what: what.into() });
    }

    fn line_of_offset(&self, offset: usize) -> u32 {
        let before = self.starts.partition_point(|start| *start <= offset);
        // The end of the file counts as its last line, not as one after it.
        let last = self.starts.len() - usize::from(self.text.ends_with('\n'));
        u32::try_from(before.min(last)).unwrap_or(u32::MAX)
    }

    /// The line of a slice that the parser cut from the file.
    fn line_of(&self, slice: &str) -> u32 {
        let offset = (slice.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.line_of_offset(offset)
    }

    /// Keeps from the parser what it would crash on: a broken escape before a
    /// character of several bytes, and nesting without end.
    fn is_safe_to_parse(&mut self) -> bool {
        let mut open = 0_usize;
        for (at, c) in self.text.char_indices() {
            match c {
                '{' => open += 1,
                '(' if open > 0 => open += 1,
                '}' | ')' => open = open.saturating_sub(1),
                '\\' if self.is_broken_escape(at) => {
                    self.report(self.line_of_offset(at), "broken \\u escape");
                }
                _ => {}
            }
            if open > MAX_OPEN {
                self.report(self.line_of_offset(at), "too many braces left open");
                break;
            }
        }
        self.problems.is_empty()
    }

    fn is_broken_escape(&self, at: usize) -> bool {
        let digits = match self.text.as_bytes().get(at + 1) {
            Some(b'u') => 4,
            Some(b'U') => 6,
            _ => return false,
        };
        let rest = self.text.get(at + 2..).unwrap_or_default();
        let end = rest.chars().take(digits).find(|c| !c.is_ascii_hexdigit());
        end.is_some_and(|c| !c.is_ascii())
    }

    fn syntax(&mut self, error: &ParserError) {
        let junk = error.slice.clone().and_then(|range| self.text.get(range));
        let name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let junk = junk.unwrap_or_default();
        let end = junk.find(|c| !name(c)).unwrap_or(junk.len());
        self.id = junk.split_at(end).0.to_owned();
        let line = self.line_of_offset(error.pos.start);
        self.entries.push((self.line_of(junk), self.id.clone()));
        let what = match &error.kind {
            ErrorKind::ExpectedMessageField { .. } => "empty message".to_owned(),
            ErrorKind::MissingDefaultVariant => "select without a default: mark one *[…]".into(),
            kind => format!("syntax: {kind}"),
        };
        self.report(line, what);
    }

    fn entry(&mut self, entry: ast::Entry<&'s str>) -> Option<Message> {
        match entry {
            ast::Entry::Message(message) => self.message(message),
            ast::Entry::Term(term) => {
                let line = self.enter(term.id.name);
                self.report(line, "terms are not supported: write the words out");
                None
            }
            // The parser lists what is wrong with junk apart.
            ast::Entry::Junk { .. }
            | ast::Entry::Comment(_)
            | ast::Entry::GroupComment(_)
            | ast::Entry::ResourceComment(_) => None,
        }
    }

    fn enter(&mut self, name: &str) -> u32 {
        let line = self.line_of(name);
        self.id = name.to_owned();
        self.entries.push((line, self.id.clone()));
        line
    }

    fn message(&mut self, message: ast::Message<&'s str>) -> Option<Message> {
        let line = self.enter(message.id.name);
        if !names::is_kebab(&self.id) {
            self.report(line, "message id is not in kebab-case");
        }
        for attribute in &message.attributes {
            self.report(
                self.line_of(attribute.id.name),
                format!("attributes are not supported: make .{} a message of its own", attribute.id.name),
            );
        }
        let so_far = self.problems.len();
        let parts = self.pattern(message.value?, 0);
        // What was left out as unsupported is a problem already, not a blank.
        if is_blank(&parts) && self.problems.len() == so_far {
            self.report(line, "empty message");
        }
        Some(Message { id: self.id.clone(), line, parts })
    }

    fn pattern(&mut self, pattern: ast::Pattern<&'s str>, depth: usize) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut characters = Vec::new();
        for element in pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    let line = self.line_of(value);
                    let visible = value.chars().filter(|c| *c != '\n');
                    characters.extend(visible.map(|c| (c, line)));
                    parts.push(Part::Text(without_forbidden(value)));
                }
                ast::PatternElement::Placeable { expression } => {
                    let line = characters.last().map_or(1, |(_, line)| *line);
                    characters.push((lint::OBJECT, line));
                    parts.extend(self.placeable(expression, depth));
                }
            }
        }
        for (line, what) in lint::text(self.source.locale, &self.id, &characters) {
            self.report(line, what);
        }
        let joint = match self.source.locale {
            Locale::ZhHans => "",
            Locale::En => " ",
        };
        join_lines(parts, joint)
    }

    fn placeable(&mut self, expression: ast::Expression<&'s str>, depth: usize) -> Option<Part> {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => self.select(&selector, variants, depth),
        }
    }

    fn inline(&mut self, inline: ast::InlineExpression<&'s str>) -> Option<Part> {
        let unsupported = match inline {
            ast::InlineExpression::VariableReference { id } => {
                return Some(Part::Variable(self.argument(id.name)));
            }
            ast::InlineExpression::StringLiteral { value } => {
                return Some(Part::Text(self.literal(value)));
            }
            ast::InlineExpression::NumberLiteral { value } => {
                (value, "a number in braces is not supported: write it as text".into())
            }
            ast::InlineExpression::FunctionReference { id, .. } => {
                (id.name, format!("function {} is not supported", id.name))
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                (id.name, format!("reference to {} is not supported: pass it as an argument", id.name))
            }
            ast::InlineExpression::TermReference { id, .. } => {
                (id.name, format!("reference to term -{} is not supported", id.name))
            }
            ast::InlineExpression::Placeable { expression } => {
                // Any slice in it tells the line.
                let line = slice_in(&expression).map_or(1, |slice| self.line_of(slice));
                self.report(line, "braces within braces are not supported");
                return None;
            }
        };
        let (slice, what): (&str, String) = unsupported;
        self.report(self.line_of(slice), what);
        None
    }

    /// A literal's text; it is exempt from typography, being explicit.
    fn literal(&mut self, value: &str) -> String {
        let text = unescape_unicode_to_string(value);
        if text.contains(lint::is_forbidden) {
            self.report(self.line_of(value), "control character in a literal");
        }
        text.replace(lint::is_forbidden, "")
    }

    fn argument(&mut self, name: &str) -> String {
        if !names::is_kebab(name) {
            self.report(self.line_of(name), format!("argument ${name} is not in kebab-case"));
        }
        name.to_owned()
    }

    fn select(
        &mut self,
        selector: &ast::InlineExpression<&'s str>,
        variants: Vec<ast::Variant<&'s str>>,
        depth: usize,
    ) -> Option<Part> {
        let ast::InlineExpression::VariableReference { id } = selector else {
            let first = variants.first().map(|variant| key_of(&variant.key));
            let line = first.map_or(1, |key| self.line_of(key).saturating_sub(1));
            self.report(line, "select on something that is not an argument");
            return None;
        };
        if depth >= MAX_DEPTH {
            self.report(self.line_of(id.name), "selects nested too deeply");
            return None;
        }
        let argument = self.argument(id.name);
        self.keys(&variants);
        let mut choices = Vec::new();
        for variant in variants {
            let choice = Variant { key: self.key(&variant.key), parts: self.pattern(variant.value, depth + 1) };
            let at = if variant.default { 0 } else { choices.len() };
            choices.insert(at, choice);
        }
        Some(Part::Select { argument, variants: choices })
    }

    /// A key as the catalog compares it: numbers the way they are shown.
    fn key(&mut self, key: &ast::VariantKey<&'s str>) -> String {
        match key {
            ast::VariantKey::Identifier { name } => (*name).to_owned(),
            ast::VariantKey::NumberLiteral { value } => {
                let mut shown = String::new();
                match value.parse() {
                    Ok(number) => push_number(&mut shown, number),
                    Err(_) => {
                        self.report(self.line_of(value), format!("[{value}] is no whole number"));
                    }
                }
                shown
            }
        }
    }

    /// Reports variants that can never be chosen.
    fn keys(&mut self, variants: &[ast::Variant<&'s str>]) {
        const CATEGORIES: &[&str] = &["zero", "one", "two", "few", "many", "other"];
        let mut seen = BTreeSet::new();
        for variant in variants {
            let key = key_of(&variant.key);
            if !seen.insert(key) {
                self.report(self.line_of(key), format!("[{key}] twice in one select"));
            }
        }
        let is_plural = variants.iter().all(|variant| match variant.key {
            ast::VariantKey::Identifier { name } => CATEGORIES.contains(&name),
            ast::VariantKey::NumberLiteral { .. } => true,
        });
        let locale = self.source.locale;
        for variant in variants.iter().filter(|variant| !variant.default) {
            if let ast::VariantKey::Identifier { name } = variant.key
                && is_plural
                && !locale.plurals().contains(&name)
            {
                let tag = locale.tag();
                self.report(self.line_of(name), format!("no number is [{name}] in {tag}"));
            }
        }
    }

    /// Checks every line of the file, and finds which entry each belongs to.
    fn lines(&mut self) {
        self.entries.sort();
        let text = self.text;
        for (line, content) in (1..).zip(text.split('\n')) {
            if let Some(what) = lint::line(content) {
                let entry = self.entries.partition_point(|(start, _)| *start <= line);
                let entry = entry.checked_sub(1).and_then(|at| self.entries.get(at));
                self.id = entry.map(|(_, id)| id.clone()).unwrap_or_default();
                self.report(line, what);
            }
        }
    }
}

/// A text's lines without what might be taken for a catalog's mark.
fn without_forbidden(text: &str) -> String {
    text.replace(|c| c != '\n' && lint::is_forbidden(c), "")
}

fn key_of<'s>(key: &ast::VariantKey<&'s str>) -> &'s str {
    match key {
        ast::VariantKey::Identifier { name } => name,
        ast::VariantKey::NumberLiteral { value } => value,
    }
}

fn slice_in<'s>(expression: &ast::Expression<&'s str>) -> Option<&'s str> {
    let inline = match expression {
        ast::Expression::Inline(inline) => inline,
        ast::Expression::Select { selector, .. } => selector,
    };
    match inline {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => Some(value),
        ast::InlineExpression::FunctionReference { id, .. }
        | ast::InlineExpression::MessageReference { id, .. }
        | ast::InlineExpression::TermReference { id, .. }
        | ast::InlineExpression::VariableReference { id } => Some(id.name),
        ast::InlineExpression::Placeable { expression } => slice_in(expression),
    }
}
