//! Random relaxed worlds of any size, made of thrown bytes: facts, ways between them, controls that
//! close ways, some money at the end. No timed world belongs to them.

use std::collections::BTreeSet;

use analysis::{Engine, Fact, Goal, Relaxed, Way};
use world::ids::{ControlId, OpId, PotId};
use world::model::{Party, Side, World};

use super::dice::{self, Dice};

/// How large a maze is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    /// Facts; the first `start` of them hold at the start, the last `goals` are money.
    pub facts: u16,
    pub start: u16,
    pub goals: u16,
    pub ops: u16,
    /// Controls, all the owner’s.
    pub controls: u16,
    /// How many controls a way is closed by at most.
    pub blocks: u16,
    /// How far before what it gives a way's factors lie at most; none: anywhere, so that ways go in circles.
    pub reach: Option<u16>,
}

/// The relaxed world of these bytes, and a world that knows its operations and controls.
pub fn maze(size: Size, bytes: &[u8]) -> (World, Relaxed) {
    let dice = &mut Dice::new(bytes);
    let mut world = dice::world(&[]);
    let (op, control) = (world.ops[0].clone(), world.controls[0].clone());
    world.ops.clear();
    world.controls.clear();
    for id in 0..size.controls {
        let mut control = control.clone();
        (control.id, control.party, control.minutes) = (format!("c{id}"), Party::Owner, 1 + u32::from(dice.below(20)));
        (control.adds, control.removes) = (Vec::new(), Vec::new());
        world.controls.push(control);
    }
    let mut ways = Vec::new();
    for fact in 0..size.start {
        // What holds at the start unless a control takes it away.
        if size.controls > 0 && dice.once_in(3) {
            let blocked_by = vec![ControlId(dice.far(size.controls))];
            ways.push(Way { blocked_by, adds: vec![fact.into()], ..way() });
        }
    }
    let taken: BTreeSet<Fact> = ways.iter().flat_map(|way: &Way| way.adds.clone()).collect();
    for id in 0..size.ops {
        let mut op = op.clone();
        op.id = format!("o{id}");
        op.by = if dice.once_in(8) { Side::Owner } else { Side::Crew };
        (op.takes, op.prep, op.code) = (1 + u32::from(dice.below(9)), 1, None);
        for _ in 0..=dice.below(2) {
            let adds = size.start + dice.far(size.facts - size.start);
            let is_crews = op.by == Side::Crew;
            let factors = (0..=dice.below(3)).filter(|_| is_crews).map(|_| match size.reach {
                Some(reach) => usize::from(adds - 1 - dice.far(reach.min(adds))),
                None => dice.far(size.facts).into(),
            });
            let factors: BTreeSet<Fact> = factors.collect();
            let blocked_by: BTreeSet<ControlId> = match size.controls {
                0 => BTreeSet::new(),
                controls => (0..dice.below(size.blocks + 1)).map(|_| ControlId(dice.far(controls))).collect(),
            };
            let mut adds: BTreeSet<Fact> = [adds.into()].into();
            if size.reach.is_none() && dice.once_in(3) {
                adds.insert(dice.far(size.facts).into());
            }
            ways.push(Way {
                op: Some(OpId(id)),
                factors: factors.into_iter().collect(),
                blocked_by: blocked_by.into_iter().collect(),
                adds: adds.into_iter().collect(),
                ..way()
            });
        }
        world.ops.push(op);
    }
    let goals = (0..size.goals).map(|goal| {
        let fact = usize::from(size.facts - 1 - goal);
        Goal { fact, pot: PotId(goal % 3), loss: 100 * (1 + i64::from(dice.below(9))) }
    });
    let goals = goals.collect();
    let start = (0..usize::from(size.start)).filter(|fact| !taken.contains(fact)).collect();
    let facts = (0..size.facts).map(|fact| format!("f{fact}")).collect();
    (world, Relaxed { facts, start, ways, goals, harms: Vec::new() })
}

/// Its engine, with every control for a candidate.
pub fn engine(world: &World, relaxed: &Relaxed) -> Engine {
    Engine::new(world, relaxed, &[], |_| true)
}

fn way() -> Way {
    Way {
        op: None,
        factors: Vec::new(),
        blocked_by: Vec::new(),
        only_with: Vec::new(),
        unless: Vec::new(),
        adds: Vec::new(),
        unknown: false,
    }
}
