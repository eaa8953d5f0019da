//! A bitset of fixed length, the shape of every set of facts.

use serde::{Deserialize, Serialize};

/// A set of small indices, as wide as its world needs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Bits(Vec<u64>);

impl Bits {
    /// An empty set with room for `len` indices.
    #[must_use]
    pub fn new(len: usize) -> Self {
        Self(vec![0; len.div_ceil(64)])
    }

    /// Whether `index` is in the set; an index beyond its room is not.
    #[must_use]
    pub fn has(&self, index: usize) -> bool {
        self.0.get(index / 64).is_some_and(|word| word >> (index % 64) & 1 == 1)
    }

    /// Puts `index` in or out, and returns whether that changed the set.
    /// An index beyond its room changes nothing.
    pub fn set(&mut self, index: usize, on: bool) -> bool {
        let Some(word) = self.0.get_mut(index / 64) else {
            return false;
        };
        let before = *word;
        let bit = 1 << (index % 64);
        *word = if on { before | bit } else { before & !bit };
        *word != before
    }

    /// The indices in the set, ascending.
    pub fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.0
            .iter()
            .enumerate()
            .flat_map(|(at, &word)| (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| at * 64 + bit))
    }

    /// How many indices are in the set.
    #[must_use]
    pub fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::Bits;

    #[test]
    fn remembers_what_was_put_in() {
        let mut bits = Bits::new(130);
        assert!(bits.set(0, true) && bits.set(64, true) && bits.set(129, true));
        assert!(!bits.set(64, true), "setting twice changes nothing");
        assert!(!bits.set(5000, true), "beyond the room nothing changes");
        assert_eq!(bits.iter().collect::<Vec<_>>(), [0, 64, 129]);
        assert!(bits.set(64, false) && !bits.has(64) && bits.count() == 2);
    }
}
