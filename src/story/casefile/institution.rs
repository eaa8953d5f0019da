//! The institutions: what each offers, and which rows of the incident tell of it.

use base::FlatSet;
use world::ids::{OpId, ProviderId};
use world::model::{Operation, World};

/// An institution in the case file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Institution {
    /// The institution.
    pub provider: ProviderId,
    /// The operations that it offers; of several with the same name, the first.
    pub ops: Vec<OpId>,
    /// The numbers of the rows that tell of its rules or rest on them.
    pub rows: Vec<u8>,
}

/// Every institution, ordered by the first row that mentions it. Institutions without a row come last, and
/// among them the ones that gave nothing away (the good examples) at the very end.
#[must_use]
pub fn institutions(world: &World) -> Vec<Institution> {
    let of = |(provider, rows): (ProviderId, FlatSet<u8>)| {
        let mut ops: Vec<OpId> = Vec::new();
        for op in (0..).map(OpId).take(world.ops.len()).filter(|op| world.ops[op.index()].provider == provider) {
            let name = &world.ops[op.index()].name;
            if !ops.iter().any(|other| world.ops[other.index()].name == *name) {
                ops.push(op);
            }
        }
        Institution { provider, ops, rows: rows.into_iter().collect() }
    };
    let mut all: Vec<Institution> = (0..).map(ProviderId).zip(rows(world)).map(of).collect();
    let gives = |op: &OpId| world.ops[op.index()].add.iter().any(|fact| world.facts[fact.index()].identity);
    all.sort_by_key(|it| (it.rows.first().copied().unwrap_or(u8::MAX), !it.ops.iter().any(gives)));
    all
}

/// The rows that tell of an operation, by one of its ways.
#[must_use]
pub fn told_by(world: &World, op: OpId) -> FlatSet<u8> {
    world.ops[op.index()].ways.iter().flat_map(|way| way.evidence.rows.iter().copied()).collect()
}

/// For each institution the rows that tell of its rules or rest on them.
pub(super) fn rows(world: &World) -> Vec<FlatSet<u8>> {
    let mut all: Vec<FlatSet<u8>> = world.providers.iter().map(|it| it.rows.iter().copied().collect()).collect();
    for op in &world.ops {
        all[op.provider.index()].extend(rows_about(world, op));
    }
    all
}

/// The rows that tell of an operation, of one of its ways or of a guard over it, or rest on them.
fn rows_about(world: &World, op: &Operation) -> FlatSet<u8> {
    let ways = op.ways.iter().flat_map(|way| way.evidence.rows.iter().chain(&way.evidence.essential_for_rows));
    let guards = op.guards.iter().flat_map(|guard| &world.guards[guard.index()].evidence.essential_for_rows);
    op.essential_for_rows.iter().chain(ways).chain(guards).copied().collect()
}
