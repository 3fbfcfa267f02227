//! The name section, read as far as it goes.
//!
//! It is advice, not program: a broken subsection ends the reading, what was read before it stays,
//! and the module is none the worse. Source: core specification, appendix "Name Section".

use std::collections::BTreeMap;

use wasmparser::{BinaryReader, IndirectNameMap, Name, NameMap, NameSectionReader};

use crate::module::idx::{
    DataIdx, ElemIdx, FieldIdx, FuncIdx, GlobalIdx, LocalIdx, MemoryIdx, TableIdx, TagIdx, TypeIdx,
};
use crate::module::names::Names;
use crate::module::offset::FileOffset;

/// Adds what a name section's content says, and where it breaks off.
pub(super) fn read(names: &mut Names, content: BinaryReader<'_>) {
    if let Err(error) = subsections(names, content) {
        names.broken = Some((FileOffset(error.offset()), error.message().to_owned()));
    }
}

type Read = Result<(), wasmparser::Error>;

fn subsections(names: &mut Names, content: BinaryReader<'_>) -> Read {
    for subsection in NameSectionReader::new(content) {
        match subsection? {
            Name::Module { name, .. } => names.module = Some(name.to_owned()),
            Name::Function(map) => flat(&mut names.funcs, map, FuncIdx)?,
            Name::Local(map) => nested(&mut names.locals, map, |f, l| (FuncIdx(f), LocalIdx(l)))?,
            Name::Label(map) => nested(&mut names.labels, map, |f, l| (FuncIdx(f), l))?,
            Name::Type(map) => flat(&mut names.types, map, TypeIdx)?,
            Name::Table(map) => flat(&mut names.tables, map, TableIdx)?,
            Name::Memory(map) => flat(&mut names.memories, map, MemoryIdx)?,
            Name::Global(map) => flat(&mut names.globals, map, GlobalIdx)?,
            Name::Element(map) => flat(&mut names.elems, map, ElemIdx)?,
            Name::Data(map) => flat(&mut names.datas, map, DataIdx)?,
            Name::Tag(map) => flat(&mut names.tags, map, TagIdx)?,
            Name::Field(map) => nested(&mut names.fields, map, |t, f| (TypeIdx(t), FieldIdx(f)))?,
            Name::Parameter(_) | Name::TagParameter(_) | Name::Unknown { .. } => {}
        }
    }
    Ok(())
}

fn flat<K: Ord>(into: &mut BTreeMap<K, String>, map: NameMap<'_>, key: fn(u32) -> K) -> Read {
    for naming in map {
        let naming = naming?;
        into.insert(key(naming.index), naming.name.to_owned());
    }
    Ok(())
}

fn nested<K: Ord>(
    into: &mut BTreeMap<K, String>,
    map: IndirectNameMap<'_>,
    key: fn(u32, u32) -> K,
) -> Read {
    for outer in map {
        let outer = outer?;
        for naming in outer.names {
            let naming = naming?;
            into.insert(key(outer.index, naming.index), naming.name.to_owned());
        }
    }
    Ok(())
}
