//! All texts of one locale, and how one of them becomes a sentence.

use super::format::push_number;
use super::locale::Locale;
use super::pattern::{MAX_DEPTH, MESSAGE_END, Token, Tokens, Variants};
use base::MsgId;
use base::pack::{self, Damaged};

/// A value put into a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Text as it stands, such as an amount of money already formatted.
    Str(&'a str),
    /// A whole number; it also selects plural forms.
    Num(i64),
    /// Another message without arguments, such as an operation's name.
    Msg(MsgId),
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Str(text)
    }
}

impl<'a> From<&'a String> for Arg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Str(text)
    }
}

impl From<MsgId> for Arg<'_> {
    fn from(id: MsgId) -> Self {
        Self::Msg(id)
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Num(number)
    }
}

impl From<i32> for Arg<'_> {
    fn from(number: i32) -> Self {
        Self::Num(number.into())
    }
}

impl From<u32> for Arg<'_> {
    fn from(number: u32) -> Self {
        Self::Num(number.into())
    }
}

impl From<usize> for Arg<'_> {
    /// Counts of things; a count beyond `i64::MAX` reads as that.
    fn from(count: usize) -> Self {
        Self::Num(i64::try_from(count).unwrap_or(i64::MAX))
    }
}

/// All messages of one locale.
///
/// One string and where each message ends in it; `pattern.rs` says what the
/// string holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Catalog {
    locale: Locale,
    text: String,
    /// Where each message ends, before its closing mark.
    ends: Vec<u32>,
    /// Messages in whose place another one stands.
    renamed: Vec<(MsgId, MsgId)>,
}

impl Catalog {
    /// Reads a catalog that the build script packed.
    ///
    /// # Errors
    /// [`Damaged`] if the bytes are not exactly one packed catalog.
    pub fn decode(bytes: &[u8]) -> Result<Self, Damaged> {
        let (locale, text) = pack::read::<(Locale, String)>(bytes)?;
        if !(text.is_empty() || text.ends_with(MESSAGE_END)) {
            return Err(Damaged);
        }
        let mut ends = Vec::new();
        for (at, _) in text.match_indices(MESSAGE_END) {
            ends.push(u32::try_from(at).map_err(|_| Damaged)?);
        }
        Ok(Self { locale, text, ends, renamed: Vec::new() })
    }

    /// Appends the messages of a second pack.
    ///
    /// # Errors
    /// [`Damaged`] if the bytes are not exactly one packed catalog of the same locale; nothing
    /// is added then.
    pub fn extend(&mut self, bytes: &[u8]) -> Result<(), Damaged> {
        let more = Self::decode(bytes)?;
        if more.locale != self.locale {
            return Err(Damaged);
        }
        let from = u32::try_from(self.text.len()).map_err(|_| Damaged)?;
        self.text.push_str(&more.text);
        self.ends.extend(more.ends.iter().map(|end| from.saturating_add(*end)));
        Ok(())
    }

    /// This catalog with some messages replaced: the second of a pair stands for its first wherever that
    /// is formatted, also as an argument.
    #[must_use]
    pub fn renaming(mut self, pairs: impl IntoIterator<Item = (MsgId, MsgId)>) -> Self {
        self.renamed.extend(pairs);
        self
    }

    /// The locale of every message in it.
    pub const fn locale(&self) -> Locale {
        self.locale
    }

    /// How many messages it holds: ids run from 0 to one less.
    pub const fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether it holds no message at all.
    pub const fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The message as text, with the arguments in their places.
    ///
    /// Arguments come in the order of their names. Paragraphs are separated by
    /// an empty line (`"\n\n"`). An unknown message reads `{#7}` and a missing
    /// argument `{?0}`, so that a mistake shows without stopping the story.
    pub fn format(&self, id: MsgId, args: &[Arg<'_>]) -> String {
        let mut out = String::new();
        self.push_message(&mut out, id, args);
        out
    }

    fn push_message(&self, out: &mut String, id: MsgId, args: &[Arg<'_>]) {
        let id = self.renamed.iter().find(|(from, _)| *from == id).map_or(id, |(_, to)| *to);
        match self.encoded(id) {
            Some(encoded) => self.push_encoded(out, encoded, args, MAX_DEPTH),
            None => push_marker(out, "{#", usize::from(id.0)),
        }
    }

    /// A message as it is stored, marks and all.
    fn encoded(&self, id: MsgId) -> Option<&str> {
        let index = usize::from(id.0);
        let end = *self.ends.get(index)? as usize;
        let start = match index.checked_sub(1) {
            Some(before) => *self.ends.get(before)? as usize + 1,
            None => 0,
        };
        self.text.get(start..end)
    }

    fn push_encoded(&self, out: &mut String, encoded: &str, args: &[Arg<'_>], depth: usize) {
        for token in Tokens(encoded) {
            match token {
                Token::Text(text) => out.push_str(text),
                Token::Variable(index) => match args.get(index) {
                    Some(Arg::Str(text)) => out.push_str(text),
                    Some(Arg::Num(number)) => push_number(out, *number),
                    Some(Arg::Msg(id)) => self.push_message(out, *id, &[]),
                    None => push_marker(out, "{?", index),
                },
                Token::Select(index, variants) => {
                    if let Some(depth) = depth.checked_sub(1) {
                        let chosen = self.choose(variants, args.get(index));
                        self.push_encoded(out, chosen, args, depth);
                    }
                }
            }
        }
    }

    /// The variant for an argument: its exact key, else its plural category,
    /// else the default.
    fn choose<'a>(&self, variants: Variants<'a>, arg: Option<&Arg<'_>>) -> &'a str {
        let by_key = |wanted: &str| {
            let mut all = variants;
            all.find(|(key, _)| *key == wanted).map(|(_, text)| text)
        };
        let found = match arg {
            Some(Arg::Str(text)) => by_key(text),
            Some(Arg::Num(number)) => {
                let mut digits = String::new();
                push_number(&mut digits, *number);
                by_key(&digits).or_else(|| by_key(self.locale.plural(*number)))
            }
            Some(Arg::Msg(_)) | None => None,
        };
        let mut all = variants;
        found.or_else(|| all.next().map(|(_, text)| text)).unwrap_or_default()
    }
}

fn push_marker(out: &mut String, open: &str, index: usize) {
    out.push_str(open);
    push_number(out, i64::try_from(index).unwrap_or(i64::MAX));
    out.push('}');
}
