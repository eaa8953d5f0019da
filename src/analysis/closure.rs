//! What the relaxed world reaches under some controls.

use alloc::vec;
use alloc::vec::Vec;

use super::relaxed::{Fact, Relaxed};
use crate::world::Bits;
use crate::world::ids::ControlId;

/// Every fact that can be reached while just these controls are in force.
///
/// Each way is looked at once for each of its factors, so that the cost is the size of the world.
///
/// ```
/// use long_night::analysis::{Relaxed, closure};
/// use long_night::world::Rules;
///
/// let world = long_night::content::world();
/// let relaxed = Relaxed::of(&world);
/// let rules = Rules::of_the_night(&world);
/// let open = closure(&relaxed, &rules.controls(&world));
/// let pin = world.control("sim-pin").expect("the content has it");
/// let closed = closure(&relaxed, &rules.with(pin).controls(&world));
/// assert!(relaxed.loss(&closed) <= relaxed.loss(&open));
/// ```
#[must_use]
pub fn closure(relaxed: &Relaxed, controls: &[ControlId]) -> Bits {
    let in_force = |control: &ControlId| controls.contains(control);
    let mut reached = Bits::new(relaxed.facts.len());
    let mut fresh: Vec<Fact> = Vec::new();
    let reach = |adds: &[Fact], reached: &mut Bits, fresh: &mut Vec<Fact>| {
        fresh.extend(adds.iter().filter(|&&fact| reached.set(fact, true)));
    };
    reach(&relaxed.start, &mut reached, &mut fresh);
    // For each fact the ways that wait for it; for each way how many of its factors are still missing.
    let mut waiting: Vec<Vec<usize>> = vec![Vec::new(); relaxed.facts.len()];
    let mut missing = vec![0_usize; relaxed.ways.len()];
    for (index, way) in relaxed.ways.iter().enumerate() {
        if way.blocked_by.iter().any(in_force) || !way.only_with.iter().all(in_force) {
            continue;
        }
        missing[index] = way.factors.len();
        way.factors.iter().for_each(|&fact| waiting[fact].push(index));
        if way.factors.is_empty() {
            reach(&way.adds, &mut reached, &mut fresh);
        }
    }
    while let Some(fact) = fresh.pop() {
        for &index in &waiting[fact] {
            missing[index] -= 1;
            if missing[index] == 0 {
                reach(&relaxed.ways[index].adds, &mut reached, &mut fresh);
            }
        }
    }
    reached
}
