//! Where in the content something stands, and the list of what is wrong.

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use base::problem::Problem;

/// A content file: its path from the package's root, and its text.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path, with `/`.
    pub file: String,
    /// The text.
    pub text: String,
}

impl Source {
    /// The line (from 1) of a byte offset.
    pub fn line(&self, offset: usize) -> u32 {
        let before = self.text.as_bytes().iter().take(offset);
        let breaks = before.filter(|&&byte| byte == b'\n').count();
        u32::try_from(breaks + 1).unwrap_or(u32::MAX)
    }

    /// A problem with `id` at the place of `spanned`.
    pub fn problem<T>(&self, spanned: &Spanned<T>, id: &str, what: String) -> Problem {
        Problem { file: self.file.clone(), line: self.line(spanned.span().start), id: id.to_owned(), what }
    }

    /// Reads the file as TOML, or says what is wrong with it.
    pub fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, Problem> {
        toml::from_str(&self.text).map_err(|error| Problem {
            file: self.file.clone(),
            line: self.line(error.span().map_or(0, |span| span.start)),
            id: String::new(),
            what: error.message().to_owned(),
        })
    }
}

/// The ids of one kind, in declared order.
#[derive(Debug)]
pub struct Table {
    /// What the ids name, for messages.
    pub kind: &'static str,
    index: BTreeMap<String, u16>,
    referenced: BTreeSet<u16>,
}

impl Table {
    /// An empty table of ids of this kind.
    pub fn new(kind: &'static str) -> Self {
        Self { kind, index: BTreeMap::new(), referenced: BTreeSet::new() }
    }

    /// Declares an id; `None` when it was declared before.
    pub fn declare(&mut self, id: &str) -> Option<u16> {
        if self.index.contains_key(id) {
            return None;
        }
        let at = u16::try_from(self.index.len()).ok()?;
        self.index.insert(id.to_owned(), at);
        Some(at)
    }

    /// Looks an id up and remembers that somebody referred to it.
    pub fn refer(&mut self, id: &str) -> Option<u16> {
        let at = self.index.get(id).copied()?;
        self.referenced.insert(at);
        Some(at)
    }

    /// Looks an id up without referring to it.
    pub fn find(&self, id: &str) -> Option<u16> {
        self.index.get(id).copied()
    }

    /// Whether anything referred to this id.
    pub fn is_referenced(&self, at: u16) -> bool {
        self.referenced.contains(&at)
    }

    /// The declared id closest to a mistyped one, if one is close.
    pub fn near(&self, id: &str) -> Option<&str> {
        let close = |known: &&String| distance(known, id) <= 2 || known.ends_with(&format!(":{id}"));
        self.index.keys().find(close).map(String::as_str)
    }
}

/// How many characters have to change to make one word the other.
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

#[cfg(test)]
mod tests {
    #[test]
    fn distance_counts_changes() {
        assert_eq!(super::distance("carrier", "carrier"), 0);
        assert_eq!(super::distance("carrier", "carier"), 1);
        assert_eq!(super::distance("", "abc"), 3);
    }
}
