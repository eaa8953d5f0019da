//! Lockouts: operations that the owner's own protections take from her once the phone is lost.

use base::Bits;
use serde::{Deserialize, Serialize};
use world::ids::{ControlId, FactId, OpId};
use world::model::{CodeTo, Operation, Party, Side, World};

/// An operation that the owner could no longer do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Lockout {
    /// Her operation.
    pub op: OpId,
    /// The controls each of which alone is in its way.
    pub by: Vec<ControlId>,
    /// What would give it back, each alone, had she kept it ready.
    pub keep: Vec<FactId>,
}

/// What the owner could do with everything kept ready and no control of hers in force, and cannot
/// do from this start under these controls.
#[must_use]
pub fn lockouts(world: &World, start: &[FactId], controls: &[ControlId]) -> Vec<Lockout> {
    let is_hers = |id: &ControlId| world.controls[id.index()].party == Party::Owner;
    let rules: Vec<_> = controls.iter().copied().filter(|id| !is_hers(id)).collect();
    let own = |fact: &&FactId| world.facts[fact.index()].held_by == Some(Side::Owner);
    // Whatever a control of hers would have given her, and what she had that evening.
    let given = world.controls.iter().flat_map(|control| &control.adds).chain(&world.scenario.facts).filter(own);
    let mut kept: Vec<FactId> = given.copied().collect();
    kept.sort_unstable();
    kept.dedup();
    let now = start_under(world, start, controls);
    let ready = |fact: FactId, to: &Bits| {
        let mut with = to.clone();
        with.set(fact.index(), true);
        with
    };
    let all_ready = kept.iter().fold(start_under(world, start, &rules), |facts, &fact| ready(fact, &facts));
    let could = doable(world, all_ready, &rules);
    let can = doable(world, now.clone(), controls);
    let lost = (0..).map(OpId).take(world.ops.len()).filter(|op| could.has(op.index()) && !can.has(op.index()));
    lost.map(|op| {
        let without = |id: ControlId| -> Vec<_> { controls.iter().copied().filter(|&it| it != id).collect() };
        let frees = |id: &ControlId| {
            let left = without(*id);
            doable(world, start_under(world, start, &left), &left).has(op.index())
        };
        let gives =
            |fact: &FactId| !now.has(fact.index()) && doable(world, ready(*fact, &now), controls).has(op.index());
        Lockout {
            op,
            by: controls.iter().copied().filter(is_hers).filter(frees).collect(),
            keep: kept.iter().copied().filter(gives).collect(),
        }
    })
    .collect()
}

/// What holds at the start once the phone is gone, under these controls.
fn start_under(world: &World, start: &[FactId], controls: &[ControlId]) -> Bits {
    let mut facts = Bits::new(world.facts.len());
    for fact in start {
        facts.set(fact.index(), true);
    }
    for control in controls.iter().map(|id| &world.controls[id.index()]) {
        for fact in &control.adds {
            facts.set(fact.index(), true);
        }
        for fact in &control.removes {
            facts.set(fact.index(), false);
        }
    }
    facts
}

/// The owner's operations that can come to pass, one after the other, with nothing taken away.
fn doable(world: &World, mut facts: Bits, controls: &[ControlId]) -> Bits {
    let mut done = Bits::new(world.ops.len());
    let mut grew = true;
    while grew {
        grew = false;
        for (index, op) in world.ops.iter().enumerate().filter(|(_, op)| op.by == Side::Owner) {
            if !done.has(index) && is_open(world, op, &facts, controls) {
                done.set(index, true);
                for fact in &op.add {
                    facts.set(fact.index(), true);
                }
                grew = true;
            }
        }
    }
    done
}

fn is_open(world: &World, op: &Operation, facts: &Bits, controls: &[ControlId]) -> bool {
    let holds = |fact: &FactId| facts.has(fact.index());
    let in_force = |id: &ControlId| controls.contains(id);
    let way = |way: &world::model::Way| {
        way.factors.iter().all(holds) && !way.blocked_by.iter().any(in_force) && way.only_with.iter().all(in_force)
    };
    let reads = |number: world::ids::NumberId| {
        let rules = world.numbers[number.index()].receivers.iter();
        rules.filter(|rule| rule.side == Side::Owner).any(|rule| rule.all.iter().all(holds))
    };
    let code = match op.code {
        None => true,
        Some(CodeTo::Number(number)) => reads(number),
        Some(CodeTo::Account(account)) => {
            world.accounts[account.index()].bound.iter().any(|&(number, bound)| holds(&bound) && reads(number))
        }
    };
    op.needs.iter().all(holds) && op.ways.iter().any(way) && code
}
