//! The encoding of one message: plain text with a few marks in it.
//!
//! A catalog is one string. Its messages follow each other, each closed by
//! [`MESSAGE_END`]; within a message, characters stand for themselves but for
//! these marks:
//!
//! ```text
//! VARIABLE argument
//! SELECT argument (KEY key VALUE message)+ SELECT_END
//! ```
//!
//! An *argument* is one character, [`ARGUMENT_BASE`] plus its index. The first
//! variant is the default. Text holds no control character but the line feed
//! (the compiler sees to it), so a mark is never text.
//!
//! Readers here accept any string: what does not fit the grammar reads as less
//! text, never as a panic.

/// The mark that closes a message.
pub const MESSAGE_END: char = '\0';
/// The mark that opens a variable; its argument follows.
pub const VARIABLE: char = '\u{1}';
/// The mark that opens a choice between variants; its argument follows.
pub const SELECT: char = '\u{2}';
/// The mark that opens a variant; its key follows.
pub const KEY: char = '\u{3}';
/// The mark that ends a variant's key; its text follows.
pub const VALUE: char = '\u{4}';
/// The mark that closes a choice.
pub const SELECT_END: char = '\u{5}';
/// The character of argument 0.
pub const ARGUMENT_BASE: u32 = 0x20;
/// How many choices may lie within each other.
pub const MAX_DEPTH: usize = 8;

/// A token of an encoded message.
pub enum Token<'a> {
    /// Text, as it stands.
    Text(&'a str),
    /// The argument of this index.
    Variable(usize),
    /// One of the variants, by the argument of this index.
    Select(usize, Variants<'a>),
}

/// The tokens of a message, in order.
pub struct Tokens<'a>(pub &'a str);

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let first = self.0.chars().next()?;
        if !is_mark(first) {
            let end = self.0.find(is_mark).unwrap_or(self.0.len());
            let (text, rest) = self.0.split_at(end);
            self.0 = rest;
            return Some(Token::Text(text));
        }
        let mut rest = self.0.chars();
        rest.next();
        let argument = (rest.next()? as u32).wrapping_sub(ARGUMENT_BASE) as usize;
        self.0 = rest.as_str();
        match first {
            VARIABLE => Some(Token::Variable(argument)),
            SELECT => {
                let (body, rest) = split_outside(self.0, SELECT_END);
                self.0 = rest;
                Some(Token::Select(argument, Variants(body)))
            }
            _ => None,
        }
    }
}

/// The variants of a choice as pairs of key and message, the default first.
#[derive(Clone, Copy)]
pub struct Variants<'a>(&'a str);

impl<'a> Iterator for Variants<'a> {
    type Item = (&'a str, &'a str);

    fn next(&mut self) -> Option<(&'a str, &'a str)> {
        let (key, rest) = self.0.strip_prefix(KEY)?.split_once(VALUE)?;
        let end = find_outside(rest, KEY).unwrap_or(rest.len());
        let (value, rest) = rest.split_at(end);
        self.0 = rest;
        Some((key, value))
    }
}

fn is_mark(c: char) -> bool {
    c <= SELECT_END
}

/// Splits at the first `mark` that no inner choice encloses, and drops it.
fn split_outside(text: &str, mark: char) -> (&str, &str) {
    match find_outside(text, mark) {
        Some(at) => {
            let (before, rest) = text.split_at(at);
            (before, rest.strip_prefix(mark).unwrap_or(rest))
        }
        None => (text, ""),
    }
}

fn find_outside(text: &str, mark: char) -> Option<usize> {
    let mut depth = 0_usize;
    text.char_indices().find_map(|(at, c)| {
        if depth == 0 && c == mark {
            return Some(at);
        }
        match c {
            SELECT => depth += 1,
            SELECT_END => depth = depth.saturating_sub(1),
            _ => {}
        }
        None
    })
}
