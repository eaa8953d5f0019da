//! What is read of a module.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use wasmparser::{ElementItems, FunctionBody, KnownCustom, Name, Operator, Parser, Payload, TypeRef};

use super::{Problem, told};

/// A function of the module.
pub struct Defined<'a> {
    pub kind: u32,
    pub body: FunctionBody<'a>,
    pub calls: BTreeSet<u32>,
    pub name: &'a str,
}

/// What is read of a module.
#[derive(Default)]
pub struct Read<'a> {
    /// The sections as they are, by number.
    pub raw: Vec<(u8, Range<u64>)>,
    pub imports: Vec<wasmparser::Import<'a>>,
    /// How many of the imports are functions.
    pub imported: u32,
    pub kinds: Vec<u32>,
    pub globals: Vec<wasmparser::GlobalType>,
    pub tables: Vec<wasmparser::TableType>,
    pub memories: Vec<wasmparser::MemoryType>,
    pub exports: Vec<wasmparser::Export<'a>>,
    pub start: Option<u32>,
    pub elements: Vec<wasmparser::Element<'a>>,
    pub defined: Vec<Defined<'a>>,
}

pub fn read(wasm: &[u8]) -> Result<Read<'_>, Problem> {
    read_with(wasm, true)
}

pub fn read_with(wasm: &[u8], named: bool) -> Result<Read<'_>, Problem> {
    let mut read = Read::default();
    let (mut names, mut bodies) = (BTreeMap::new(), Vec::new());
    for payload in Parser::new(0).parse_all(wasm) {
        let payload = payload.map_err(told)?;
        if let Some((id, range)) = payload.as_section() {
            read.raw.push((id, range));
        }
        match payload {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    read.imports.push(import.map_err(told)?);
                }
            }
            Payload::FunctionSection(section) => {
                read.kinds = section.into_iter().collect::<Result<_, _>>().map_err(told)?;
            }
            Payload::GlobalSection(section) => {
                for global in section {
                    read.globals.push(global.map_err(told)?.ty);
                }
            }
            Payload::TableSection(section) => {
                for table in section {
                    read.tables.push(table.map_err(told)?.ty);
                }
            }
            Payload::MemorySection(section) => {
                read.memories = section.into_iter().collect::<Result<_, _>>().map_err(told)?;
            }
            Payload::ExportSection(section) => {
                read.exports = section.into_iter().collect::<Result<_, _>>().map_err(told)?;
            }
            Payload::StartSection { func, .. } => read.start = Some(func),
            Payload::ElementSection(section) => {
                read.elements = section.into_iter().collect::<Result<_, _>>().map_err(told)?;
            }
            Payload::CodeSectionEntry(body) => bodies.push(body),
            Payload::CustomSection(section) => {
                if let KnownCustom::Name(section) = section.as_known() {
                    for part in section {
                        let Name::Function(map) = part.map_err(told)? else { continue };
                        for naming in map {
                            let naming = naming.map_err(told)?;
                            names.insert(naming.index, naming.name);
                        }
                    }
                }
            }
            _ => {}
        }
    }
    if named && names.is_empty() {
        return Err("the module has no names: wasm-opt needs `-g`".to_owned());
    }
    read.imported = count(read.imports.iter().filter(|it| matches!(it.ty, TypeRef::Func(_))).count());
    for (at, body) in bodies.into_iter().enumerate() {
        let mut calls = BTreeSet::new();
        for operator in body.get_operators_reader().map_err(told)? {
            match operator.map_err(told)? {
                Operator::Call { function_index } | Operator::ReturnCall { function_index } => {
                    calls.insert(function_index);
                }
                Operator::RefFunc { .. } => return Err("a function is named without being called".to_owned()),
                _ => {}
            }
        }
        let index = read.imported + count(at);
        let kind = *read.kinds.get(at).ok_or("a body without a type")?;
        read.defined.push(Defined { kind, body, calls, name: names.get(&index).copied().unwrap_or_default() });
    }
    Ok(read)
}

pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The functions that are in the table.
pub fn in_table(read: &Read<'_>) -> Result<BTreeSet<u32>, Problem> {
    let mut all = BTreeSet::new();
    for element in &read.elements {
        match &element.items {
            ElementItems::Functions(items) => {
                for index in items.clone() {
                    all.insert(index.map_err(told)?);
                }
            }
            ElementItems::Expressions(..) => return Err("the table holds something else than functions".to_owned()),
        }
    }
    Ok(all)
}
