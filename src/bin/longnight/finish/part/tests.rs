//! Both modules of small modules.

use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    GlobalSection, GlobalType, ImportSection, IndirectNameMap, Instruction, MemorySection, MemoryType, Module, NameMap,
    NameSection, RefType, TableSection, TableType, TypeSection, ValType,
};

use super::read::{Read, count, read_with};
use super::{Parted, part};

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
    let functions: [(&str, &[u32], i32); 3] = [("run", &[2], 1), ("late::called", &[3], 2), ("late::below", &[], 3)];
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
