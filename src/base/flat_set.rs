//! A set of a few members, kept in order.
//!
//! The standard library's trees are made for thousands of entries, and every type brings 4 to 6 KB of code into the
//! wasm; a sorted list does for dozens, and brings a tenth of that. `litemap` has the map, but no set.

use std::borrow::Borrow;

use litemap::LiteMap;

/// A set whose members come in their order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FlatSet<T>(LiteMap<T, ()>);

impl<T> Default for FlatSet<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> FlatSet<T> {
    /// A set without members.
    #[must_use]
    pub const fn new() -> Self {
        Self(LiteMap::new())
    }

    /// How many members it has.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Drops every member.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// The members in order.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = &T> + ExactSizeIterator {
        self.0.keys()
    }
}

impl<T: Ord> FlatSet<T> {
    /// Whether it is a member.
    pub fn contains<Q: Ord + ?Sized>(&self, member: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.contains_key(member)
    }

    /// Adds a member; says whether it is new.
    pub fn insert(&mut self, member: T) -> bool {
        self.0.insert(member, ()).is_none()
    }

    /// Takes a member out; says whether it was one.
    pub fn remove<Q: Ord + ?Sized>(&mut self, member: &Q) -> bool
    where
        T: Borrow<Q>,
    {
        self.0.remove(member).is_some()
    }
}

impl<T: Ord> FromIterator<T> for FlatSet<T> {
    fn from_iter<I: IntoIterator<Item = T>>(members: I) -> Self {
        let mut set = Self::new();
        set.extend(members);
        set
    }
}

impl<T: Ord> Extend<T> for FlatSet<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, members: I) {
        for member in members {
            self.insert(member);
        }
    }
}

impl<T> IntoIterator for FlatSet<T> {
    type Item = T;
    type IntoIter = std::iter::Map<std::vec::IntoIter<(T, ())>, fn((T, ())) -> T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter().map(|(member, ())| member)
    }
}

#[cfg(test)]
mod tests {
    use super::FlatSet;

    #[test]
    fn members_come_in_order_and_once() {
        let mut set: FlatSet<String> = ["b", "a", "b"].map(str::to_owned).into_iter().collect();
        assert!(set.insert("c".to_owned()) && !set.insert("a".to_owned()));
        set.extend(["aa", "c"].map(str::to_owned));
        assert!(set.contains("b") && set.remove("b") && !set.remove("b"));
        assert!(set.iter().eq(["a", "aa", "c"]) && set.len() == 3 && !set.is_empty());
        assert_eq!(set.into_iter().collect::<Vec<_>>(), ["a", "aa", "c"]);
    }
}
