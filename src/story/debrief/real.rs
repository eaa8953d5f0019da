//! The row of the real incident that corresponds to a minute of a played night.

use core::cmp::Reverse;

use crate::casefile;
use world::model::{Minute, Side, World};

/// The row of the incident that tells best what a side did at a minute, as an index: of those told of
/// that minute the one told most exactly; else the last one before it.
#[must_use]
pub fn that_night(world: &World, minute: Minute, side: Side) -> Option<usize> {
    let entries = casefile::entries(world);
    let own = || entries.iter().filter(|entry| entry.lane == side || entry.both).map(|entry| entry.row);
    let row = |index: usize| &world.rows[index];
    let within = |&index: &usize| (row(index).from..=row(index).to).contains(&minute);
    let exact = own().filter(within).min_by_key(|&index| (row(index).to - row(index).from, Reverse(row(index).from)));
    let before = || own().filter(|&index| row(index).to < minute).max_by_key(|&index| (row(index).to, row(index).from));
    exact.or_else(before)
}
