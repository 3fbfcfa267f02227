//! The name section, read as far as it goes.
//!
//! It is advice, not program: a broken subsection ends the reading quietly and what was read
//! before it stays. Source: core specification, appendix "Name Section".

use std::collections::BTreeMap;

use wasmparser::{BinaryReader, IndirectNameMap, Name, NameMap, NameSectionReader};

use crate::module::idx::{
    DataIdx, ElemIdx, FieldIdx, FuncIdx, GlobalIdx, LocalIdx, MemoryIdx, TableIdx, TagIdx, TypeIdx,
};
use crate::module::names::Names;

/// Adds what a name section's content says.
pub(super) fn read(names: &mut Names, content: BinaryReader<'_>) {
    for subsection in NameSectionReader::new(content) {
        let Ok(subsection) = subsection else { return };
        match subsection {
            Name::Module { name, .. } => names.module = Some(name.to_owned()),
            Name::Function(map) => flat(&mut names.funcs, map, FuncIdx),
            Name::Local(map) => nested(&mut names.locals, map, |f, l| (FuncIdx(f), LocalIdx(l))),
            Name::Label(map) => nested(&mut names.labels, map, |f, l| (FuncIdx(f), l)),
            Name::Type(map) => flat(&mut names.types, map, TypeIdx),
            Name::Table(map) => flat(&mut names.tables, map, TableIdx),
            Name::Memory(map) => flat(&mut names.memories, map, MemoryIdx),
            Name::Global(map) => flat(&mut names.globals, map, GlobalIdx),
            Name::Element(map) => flat(&mut names.elems, map, ElemIdx),
            Name::Data(map) => flat(&mut names.datas, map, DataIdx),
            Name::Tag(map) => flat(&mut names.tags, map, TagIdx),
            Name::Field(map) => nested(&mut names.fields, map, |t, f| (TypeIdx(t), FieldIdx(f))),
            Name::Parameter(_) | Name::TagParameter(_) | Name::Unknown { .. } => {}
        }
    }
}

fn flat<K: Ord>(into: &mut BTreeMap<K, String>, map: NameMap<'_>, key: fn(u32) -> K) {
    for naming in map {
        let Ok(naming) = naming else { return };
        into.insert(key(naming.index), naming.name.to_owned());
    }
}

fn nested<K: Ord>(
    into: &mut BTreeMap<K, String>,
    map: IndirectNameMap<'_>,
    key: fn(u32, u32) -> K,
) {
    for outer in map {
        let Ok(outer) = outer else { return };
        for naming in outer.names {
            let Ok(naming) = naming else { return };
            into.insert(key(outer.index, naming.index), naming.name.to_owned());
        }
    }
}
