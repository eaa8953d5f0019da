//! Both modules, as they are written.

use std::ops::Range;

use wasm_encoder::reencode::Reencode;
use wasm_encoder::{
    CodeSection, ConstExpr, ElementSection, Elements, EntityType, ExportKind, ExportSection, Function, FunctionSection,
    ImportSection, Instruction, Module, RawSection, TypeSection,
};
use wasmparser::{BinaryReader, ElementItems, ElementKind, Operator, TypeRef};

use super::places::{Places, Renumbered};
use super::read::{Read, count};
use super::{FROM, Problem, told};

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

/// The module that runs alone.
pub fn first(wasm: &[u8], read: &Read<'_>, places: &Places) -> Result<Vec<u8>, Problem> {
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

/// The module that is put into the first.
pub fn second(wasm: &[u8], read: &Read<'_>, places: &Places) -> Result<Vec<u8>, Problem> {
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
