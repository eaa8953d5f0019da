//! Parts one WebAssembly module into a first one, which runs alone, and a late one, which is put
//! into it once it is asked for.
//!
//! Invariants: no function of the first module calls one of the late module by name; what it
//! reaches there it reaches through the table, whose places are empty until the late module fills
//! them. So nothing of the late module may be reached before it has come: the application sees to
//! that page by page. Both share one memory, one table and all globals; data stay with the first.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use wasm_encoder::reencode::{Error as ReencodeError, Reencode};
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, Encode as _, EntityType, ExportKind, ExportSection, Function,
    FunctionSection, ImportSection, Instruction, Module, RawSection, TypeSection,
};
use wasmparser::{
    BinaryReader, ElementItems, ElementKind, ExternalKind, FunctionBody, KnownCustom, Name, Operator, Parser, Payload,
    TypeRef,
};

/// Both modules.
pub struct Parted {
    /// The one that runs alone.
    pub first: Vec<u8>,
    /// The one that is put into it: its imports are all from [`FROM`].
    pub late: Vec<u8>,
}

/// What the late module's imports are from.
const FROM: &str = "f";

/// A function of the module.
struct Defined<'a> {
    kind: u32,
    body: FunctionBody<'a>,
    calls: BTreeSet<u32>,
    name: &'a str,
}

/// What is read of a module.
#[derive(Default)]
struct Read<'a> {
    /// The sections as they are, by number.
    raw: Vec<(u8, Range<u64>)>,
    imports: Vec<wasmparser::Import<'a>>,
    /// How many of the imports are functions.
    imported: u32,
    kinds: Vec<u32>,
    globals: Vec<wasmparser::GlobalType>,
    tables: Vec<wasmparser::TableType>,
    memories: Vec<wasmparser::MemoryType>,
    exports: Vec<wasmparser::Export<'a>>,
    start: Option<u32>,
    elements: Vec<wasmparser::Element<'a>>,
    defined: Vec<Defined<'a>>,
}

type Problem = String;

fn told(error: impl std::fmt::Display) -> Problem {
    error.to_string()
}

/// Parts a module by the names of its functions.
///
/// # Errors
/// When it is no module, or has what Rust's compiler does not make.
pub fn part(wasm: &[u8], is_late: impl Fn(&str) -> bool) -> Result<Parted, Problem> {
    let read = read(wasm)?;
    let late = late(&read, is_late)?;
    let twins = twins(&read, &late)?;
    let places = Places::of(&read, &late, &twins);
    Ok(Parted { first: first(wasm, &read, &places)?, late: second(wasm, &read, &places)? })
}

fn read(wasm: &[u8]) -> Result<Read<'_>, Problem> {
    read_with(wasm, true)
}

fn read_with(wasm: &[u8], named: bool) -> Result<Read<'_>, Problem> {
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

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// The functions that are in the table.
fn in_table(read: &Read<'_>) -> Result<BTreeSet<u32>, Problem> {
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

/// The functions that can come late: those named, and what they alone call.
fn late(read: &Read<'_>, is_late: impl Fn(&str) -> bool) -> Result<BTreeSet<u32>, Problem> {
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
fn twins(read: &Read<'_>, late: &BTreeSet<u32>) -> Result<Vec<u32>, Problem> {
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
struct Places {
    /// The functions that come late and stand for themselves.
    late: BTreeSet<u32>,
    /// The functions of the first module that stand for themselves.
    early: BTreeSet<u32>,
    /// The new number of each function in the first module; late ones have the one that traps.
    first: Vec<u32>,
    /// What the late module takes from the first, in the order of its imports.
    shared: Vec<u32>,
    /// The new number of each function in the late module.
    second: BTreeMap<u32, u32>,
    /// For each function the one that stands for it.
    twins: Vec<u32>,
}

impl Places {
    fn of(read: &Read<'_>, late: &BTreeSet<u32>, twins: &[u32]) -> Self {
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
    fn is_late(&self, at: u32) -> bool {
        self.twins.get(at as usize).is_some_and(|twin| self.late.contains(twin))
    }

    /// The new number of a function in the late module.
    fn in_second(&self, at: u32) -> Option<u32> {
        self.second.get(self.twins.get(at as usize)?).copied()
    }
}

/// Writes functions by their new numbers.
struct Renumbered<'a>(&'a dyn Fn(u32) -> Option<u32>);

impl Reencode for Renumbered<'_> {
    type Error = Problem;

    fn function_index(&mut self, at: u32) -> Result<u32, ReencodeError<Problem>> {
        (self.0)(at).ok_or_else(|| ReencodeError::UserError(format!("function {at} is in the other module")))
    }
}

fn slice<'a>(wasm: &'a [u8], range: &Range<u64>) -> Result<&'a [u8], Problem> {
    let range = usize::try_from(range.start).map_err(told)?..usize::try_from(range.end).map_err(told)?;
    wasm.get(range).ok_or_else(|| "a section beyond the end".to_owned())
}

/// A short name, different for every number.
fn short(mut number: usize) -> String {
    const LETTERS: &[u8; 26] = b"abcdefghijklmnopqrstuvwxyz";
    let mut name = String::new();
    loop {
        name.push(char::from(LETTERS[number % 26]));
        number /= 26;
        if number == 0 {
            return name;
        }
    }
}

fn first(wasm: &[u8], read: &Read<'_>, places: &Places) -> Result<Vec<u8>, Problem> {
    let new = |at: u32| places.first.get(at as usize).copied();
    let mut renumbered = Renumbered(&new);
    let mut module = Module::new();
    // A type for the function that traps: that of the first late function will do.
    let trap_kind = places.late.first().map_or(0, |at| read.defined[(at - read.imported) as usize].kind);
    for (id, range) in &read.raw {
        match id {
            0 => {}
            3 => {
                let mut functions = FunctionSection::new();
                for at in &places.early {
                    functions.function(read.defined[(at - read.imported) as usize].kind);
                }
                functions.function(trap_kind);
                module.section(&functions);
            }
            7 => {
                let mut exports = ExportSection::new();
                for export in &read.exports {
                    renumbered.parse_export(&mut exports, *export).map_err(told)?;
                }
                let things = [
                    ('m', ExportKind::Memory, read.memories.len()),
                    ('t', ExportKind::Table, read.tables.len()),
                    ('g', ExportKind::Global, read.globals.len()),
                ];
                for (letter, kind, many) in things {
                    for at in 0..many {
                        exports.export(&format!("{}{letter}", short(at)), kind, count(at));
                    }
                }
                for (at, old) in places.shared.iter().enumerate() {
                    exports.export(&format!("{}_", short(at)), ExportKind::Func, new(*old).unwrap_or_default());
                }
                module.section(&exports);
            }
            9 => {
                let mut elements = ElementSection::new();
                for element in &read.elements {
                    renumbered.parse_element(&mut elements, element.clone()).map_err(told)?;
                }
                module.section(&elements);
            }
            10 => {
                let mut code = CodeSection::new();
                for at in &places.early {
                    let body = read.defined[(at - read.imported) as usize].body.clone();
                    renumbered.parse_function_body(&mut code, body).map_err(told)?;
                }
                let mut trap = Function::new([]);
                trap.instruction(&Instruction::Unreachable).instruction(&Instruction::End);
                code.function(&trap);
                module.section(&code);
            }
            id => {
                let data = slice(wasm, range)?;
                module.section(&RawSection { id: *id, data });
            }
        }
    }
    Ok(module.finish())
}

fn second(wasm: &[u8], read: &Read<'_>, places: &Places) -> Result<Vec<u8>, Problem> {
    let new = |at: u32| places.in_second(at);
    let mut renumbered = Renumbered(&new);
    let mut module = Module::new();
    let kind_of = |at: u32| -> u32 {
        if at >= read.imported {
            return read.defined[(at - read.imported) as usize].kind;
        }
        let functions = read.imports.iter().filter_map(|it| match it.ty {
            TypeRef::Func(kind) => Some(kind),
            _ => None,
        });
        functions.clone().nth(at as usize).unwrap_or_default()
    };
    if let Some((_, range)) = read.raw.iter().find(|(id, _)| *id == 1) {
        let mut types = TypeSection::new();
        let reader =
            wasmparser::TypeSectionReader::new(BinaryReader::new(slice(wasm, range)?, range.start)).map_err(told)?;
        renumbered.parse_type_section(&mut types, reader).map_err(told)?;
        module.section(&types);
    }
    let mut imports = ImportSection::new();
    for (at, old) in places.shared.iter().enumerate() {
        imports.import(FROM, &format!("{}_", short(at)), EntityType::Function(kind_of(*old)));
    }
    for (at, it) in read.memories.iter().enumerate() {
        imports.import(FROM, &format!("{}m", short(at)), renumbered.memory_type(*it).map_err(told)?);
    }
    for (at, it) in read.tables.iter().enumerate() {
        imports.import(FROM, &format!("{}t", short(at)), renumbered.table_type(*it).map_err(told)?);
    }
    for (at, it) in read.globals.iter().enumerate() {
        imports.import(FROM, &format!("{}g", short(at)), renumbered.global_type(*it).map_err(told)?);
    }
    module.section(&imports);
    let mut functions = FunctionSection::new();
    for at in &places.late {
        functions.function(kind_of(*at));
    }
    module.section(&functions);
    let mut elements = ElementSection::new();
    for element in &read.elements {
        let (ElementKind::Active { table_index, offset_expr }, ElementItems::Functions(items)) =
            (&element.kind, &element.items)
        else {
            return Err("a part of the table that is not put there at the start".to_owned());
        };
        let mut operators = offset_expr.get_operators_reader();
        let Operator::I32Const { value: offset } = operators.read().map_err(told)? else {
            return Err("a part of the table without a fixed place".to_owned());
        };
        // Late functions that stand side by side are written together.
        let mut run: Vec<u32> = Vec::new();
        for (at, item) in (offset..).zip(items.clone().into_iter().map(Some).chain([None])) {
            let item = item.transpose().map_err(told)?;
            match item.filter(|item| places.is_late(*item)) {
                Some(item) => run.extend(new(item)),
                None if run.is_empty() => {}
                None => {
                    let from = at - i32::try_from(run.len()).map_err(told)?;
                    let run = std::mem::take(&mut run);
                    elements.active(*table_index, &ConstExpr::i32_const(from), Elements::Functions(run.into()));
                }
            }
        }
    }
    module.section(&elements);
    let mut code = CodeSection::new();
    for at in &places.late {
        let body = read.defined[(at - read.imported) as usize].body.clone();
        renumbered.parse_function_body(&mut code, body).map_err(told)?;
    }
    module.section(&code);
    Ok(module.finish())
}

#[cfg(test)]
mod tests {
    use wasm_encoder::{
        GlobalSection, GlobalType, IndirectNameMap, MemorySection, MemoryType, NameMap, NameSection, RefType,
        TableSection, TableType, ValType,
    };

    use super::*;

    /// A module of functions without arguments: the name of each, what it calls, and a constant that
    /// tells it from others; `in_table` are in the table, the first is exported.
    fn module(functions: &[(&str, &[u32], i32)], in_table: &[u32]) -> Vec<u8> {
        let mut module = Module::new();
        let mut types = TypeSection::new();
        types.ty().function([], []);
        module.section(&types);
        let mut imports = ImportSection::new();
        imports.import("js", "alert", EntityType::Function(0));
        module.section(&imports);
        let mut kinds = FunctionSection::new();
        for _ in functions {
            kinds.function(0);
        }
        module.section(&kinds);
        let mut tables = TableSection::new();
        let size = u64::try_from(in_table.len()).unwrap_or_default() + 1;
        tables.table(TableType {
            element_type: RefType::FUNCREF,
            table64: false,
            minimum: size,
            maximum: Some(size),
            shared: false,
        });
        module.section(&tables);
        let mut memories = MemorySection::new();
        memories.memory(MemoryType { minimum: 1, maximum: None, memory64: false, shared: false, page_size_log2: None });
        module.section(&memories);
        let mut globals = GlobalSection::new();
        globals.global(GlobalType { val_type: ValType::I32, mutable: true, shared: false }, &ConstExpr::i32_const(7));
        module.section(&globals);
        let mut exports = ExportSection::new();
        exports.export("run", ExportKind::Func, 1);
        module.section(&exports);
        let mut elements = ElementSection::new();
        elements.active(Some(0), &ConstExpr::i32_const(1), Elements::Functions(in_table.into()));
        module.section(&elements);
        let mut code = CodeSection::new();
        let mut names = NameMap::new();
        for (at, (name, calls, constant)) in functions.iter().enumerate() {
            let mut body = Function::new([]);
            body.instruction(&Instruction::I32Const(*constant)).instruction(&Instruction::GlobalSet(0));
            for call in *calls {
                body.instruction(&Instruction::Call(*call));
            }
            body.instruction(&Instruction::End);
            code.function(&body);
            names.append(count(at) + 1, name);
        }
        module.section(&code);
        let mut section = NameSection::new();
        section.functions(&names);
        section.locals(&IndirectNameMap::new());
        module.section(&section);
        module.finish()
    }

    /// How many functions a module defines, and what it imports by name.
    fn shape(wasm: &[u8]) -> (usize, Vec<String>) {
        let read = read_any(wasm);
        (read.kinds.len(), read.imports.iter().map(|it| format!("{}.{}", it.module, it.name)).collect())
    }

    /// As [`read`], of a module without names.
    fn read_any(wasm: &[u8]) -> Read<'_> {
        read_with(wasm, false).expect("it is a module")
    }

    fn parted(functions: &[(&str, &[u32], i32)], in_table: &[u32]) -> Parted {
        let wasm = module(functions, in_table);
        let parted = part(&wasm, |name| name.contains("late")).expect("it can be parted");
        for module in [&parted.first, &parted.late] {
            read_any(module);
        }
        parted
    }

    #[test]
    fn what_is_named_late_and_what_it_alone_calls_come_late() {
        let functions: [(&str, &[u32], i32); 4] =
            [("run", &[0], 1), ("late::page", &[3, 4, 0], 2), ("only for it", &[], 3), ("shared", &[], 4)];
        // `shared` is in the table, so anybody may call it.
        let parted = parted(&functions, &[2, 4]);
        let (first, late) = (shape(&parted.first), shape(&parted.late));
        // `run`, `shared` and the one that traps.
        assert_eq!((first.0, first.1), (3, vec!["js.alert".to_owned()]));
        assert_eq!(late.0, 2, "the page, and what is only for it");
        assert_eq!(late.1, ["f.a_", "f.b_", "f.am", "f.at", "f.ag"], "alert, shared, memory, table, global");
    }

    #[test]
    fn what_the_first_module_calls_by_name_stays_in_it() {
        let functions: [(&str, &[u32], i32); 3] =
            [("run", &[2], 1), ("late::called", &[3], 2), ("late::below", &[], 3)];
        let parted = parted(&functions, &[3]);
        assert_eq!(shape(&parted.first).0, 4);
        assert_eq!(shape(&parted.late).0, 0);
    }

    #[test]
    fn what_does_the_same_is_there_once_and_early_where_it_is_needed_early() {
        let functions: [(&str, &[u32], i32); 4] =
            [("run", &[], 1), ("early", &[], 5), ("late::twin", &[], 5), ("late::other", &[], 6)];
        let parted = parted(&functions, &[2, 3, 4]);
        assert_eq!(shape(&parted.first).0, 3, "run, early, and the one that traps");
        assert_eq!(shape(&parted.late).0, 1, "the twin is the early one");
    }

    #[test]
    fn a_module_without_names_is_refused() {
        let mut wasm = module(&[("run", &[], 1)], &[]);
        let at = wasm.windows(4).position(|it| it == b"name").expect("the section is there");
        wasm[at] = b'N';
        assert!(part(&wasm, |_| true).is_err_and(|why| why.contains("-g")));
    }
}
