//! Which functions come late, and where every function goes.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use wasm_encoder::reencode::{Error as ReencodeError, Reencode};
use wasm_encoder::{CodeSection, Encode as _};
use wasmparser::ExternalKind;

use super::read::{Read, count, in_table};
use super::{Problem, told};

/// The functions that can come late: those named, and what they alone call.
pub fn late(read: &Read<'_>, is_late: impl Fn(&str) -> bool) -> Result<BTreeSet<u32>, Problem> {
    let index = |at: usize| read.imported + count(at);
    let defined = || read.defined.iter().enumerate().map(|(at, it)| (index(at), it));
    let table = in_table(read)?;
    let mut kept: BTreeSet<u32> =
        read.exports.iter().filter(|it| it.kind == ExternalKind::Func).map(|it| it.index).collect();
    kept.extend(read.start);
    let mut late: BTreeSet<u32> =
        defined().filter(|(at, it)| !kept.contains(at) && is_late(it.name)).map(|(at, _)| at).collect();
    let mut callers: BTreeMap<u32, BTreeSet<u32>> = BTreeMap::new();
    for (at, it) in defined() {
        for call in &it.calls {
            callers.entry(*call).or_default().insert(at);
        }
    }
    let none = BTreeSet::new();
    // What the first module calls by name stays in it, and what that calls, and so on.
    let mut open: Vec<u32> = defined().map(|(at, _)| at).filter(|at| !late.contains(at)).collect();
    while let Some(at) = open.pop() {
        for call in &read.defined[(at - read.imported) as usize].calls {
            if late.remove(call) {
                open.push(*call);
            }
        }
    }
    // What nothing but the late module calls goes with it.
    loop {
        let more: Vec<u32> = defined()
            .map(|(at, _)| at)
            .filter(|at| !late.contains(at) && !table.contains(at) && !kept.contains(at))
            .filter(|at| {
                let callers = callers.get(at).unwrap_or(&none);
                !callers.is_empty() && callers.iter().all(|caller| late.contains(caller) || caller == at)
            })
            .collect();
        if more.is_empty() {
            return Ok(late);
        }
        late.extend(more);
    }
}

/// For each function the one that stands for it: the first that does the very same. One that comes
/// late never stands for one that does not.
///
/// The compiler and wasm-opt would do this, too, but not by who comes late.
pub fn twins(read: &Read<'_>, late: &BTreeSet<u32>) -> Result<Vec<u32>, Problem> {
    let all = read.imported + count(read.defined.len());
    let mut twins: Vec<u32> = (0..all).collect();
    loop {
        let mut known: HashMap<(u32, Vec<u8>), u32> = HashMap::new();
        let mut next = twins.clone();
        let new = |at: u32| twins.get(at as usize).copied();
        // Those of the first module come first, so that they stand for others.
        let (early, later): (Vec<u32>, Vec<u32>) = (read.imported..all).partition(|at| !late.contains(at));
        for at in early.into_iter().chain(later).filter(|at| twins[*at as usize] == *at) {
            let it = &read.defined[(at - read.imported) as usize];
            let mut code = CodeSection::new();
            Renumbered(&new).parse_function_body(&mut code, it.body.clone()).map_err(told)?;
            let mut bytes = Vec::new();
            code.encode(&mut bytes);
            next[at as usize] = *known.entry((it.kind, bytes)).or_insert(at);
        }
        // Whoever stood for others may have found its own twin.
        for at in 0..next.len() {
            next[at] = next[next[at] as usize];
        }
        if next == twins {
            return Ok(twins);
        }
        twins = next;
    }
}

/// Where every function goes.
pub struct Places {
    /// The functions that come late and stand for themselves.
    pub late: BTreeSet<u32>,
    /// The functions of the first module that stand for themselves.
    pub early: BTreeSet<u32>,
    /// The new number of each function in the first module; late ones have the one that traps.
    pub first: Vec<u32>,
    /// What the late module takes from the first, in the order of its imports.
    pub shared: Vec<u32>,
    /// The new number of each function in the late module.
    pub second: BTreeMap<u32, u32>,
    /// For each function the one that stands for it.
    pub twins: Vec<u32>,
}

impl Places {
    pub fn of(read: &Read<'_>, late: &BTreeSet<u32>, twins: &[u32]) -> Self {
        let all = read.imported + count(read.defined.len());
        let twin = |at: u32| twins[at as usize];
        let (late, early): (BTreeSet<u32>, BTreeSet<u32>) =
            (read.imported..all).filter(|at| twin(*at) == *at).partition(|at| late.contains(at));
        let shared: BTreeSet<u32> = late
            .iter()
            .flat_map(|at| &read.defined[(at - read.imported) as usize].calls)
            .map(|call| twin(*call))
            .filter(|call| !late.contains(call))
            .collect();
        let trap = read.imported + count(early.len());
        let numbers: BTreeMap<u32, u32> =
            (0..read.imported).chain(early.iter().copied()).enumerate().map(|(new, old)| (old, count(new))).collect();
        let first = (0..all).map(|at| numbers.get(&twin(at)).copied().unwrap_or(trap)).collect();
        let shared: Vec<u32> = shared.into_iter().collect();
        let second = shared.iter().chain(&late).enumerate().map(|(new, old)| (*old, count(new))).collect();
        Self { late, early, first, shared, second, twins: twins.to_vec() }
    }

    /// Whether what stands for a function comes late.
    pub fn is_late(&self, at: u32) -> bool {
        self.twins.get(at as usize).is_some_and(|twin| self.late.contains(twin))
    }

    /// The new number of a function in the late module.
    pub fn in_second(&self, at: u32) -> Option<u32> {
        self.second.get(self.twins.get(at as usize)?).copied()
    }
}

/// Writes functions by their new numbers.
pub struct Renumbered<'a>(pub &'a dyn Fn(u32) -> Option<u32>);

impl Reencode for Renumbered<'_> {
    type Error = Problem;

    fn function_index(&mut self, at: u32) -> Result<u32, ReencodeError<Problem>> {
        (self.0)(at).ok_or_else(|| ReencodeError::UserError(format!("function {at} is in the other module")))
    }
}
