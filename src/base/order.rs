//! Sorting, compiled once.
//!
//! The standard library's sorts are made for millions of entries, and every type brings 4 KB of code into the
//! wasm. Here places in the list are sorted, whatever stands there.

use core::cmp::Ordering;

/// The list in the order of a key, which is made once of each; of equals the earlier comes first.
pub fn sorted_by_key<T, K: Ord>(list: Vec<T>, key: impl FnMut(&T) -> K) -> Vec<T> {
    let keys: Vec<K> = list.iter().map(key).collect();
    let places = places(keys.len(), &mut |one, other| keys[one].cmp(&keys[other]));
    let mut list: Vec<Option<T>> = list.into_iter().map(Some).collect();
    places.into_iter().filter_map(|at| list[at].take()).collect()
}

/// The numbers below `count` in an order; of equals the lower comes first.
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|&one, &other| compare(one, other));
    places
}

#[cfg(test)]
mod tests {
    use super::sorted_by_key;

    #[test]
    fn equals_stay_as_they_were() {
        let list = vec![(2, 'a'), (1, 'b'), (2, 'c'), (0, 'd'), (1, 'e')];
        let by_number = sorted_by_key(list, |(number, _)| *number);
        assert_eq!(by_number, [(0, 'd'), (1, 'b'), (1, 'e'), (2, 'a'), (2, 'c')]);
        assert_eq!(sorted_by_key(Vec::<u8>::new(), |it| *it), []);
    }
}
