//! Tables of declared ids: numbers for ids, references to them, and the nearest id to a mistyped one.

use std::collections::{BTreeMap, BTreeSet};

/// The declared ids of one kind, numbered in declared order, and which of them are referred to.
#[derive(Debug)]
pub struct IdTable {
    /// The kind, as problems name it: `fact`, `operation`.
    pub kind: &'static str,
    index: BTreeMap<String, u16>,
    referenced: BTreeSet<u16>,
}

impl IdTable {
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

    /// Looks an id up and marks it as referred to.
    pub fn refer(&mut self, id: &str) -> Option<u16> {
        let at = self.index.get(id).copied()?;
        self.referenced.insert(at);
        Some(at)
    }

    /// Looks an id up without marking it.
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

/// The Levenshtein distance between two words, in characters.
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
