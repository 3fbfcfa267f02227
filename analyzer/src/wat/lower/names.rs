//! The name section: what things are called in the text.
//!
//! Source: core specification, appendix "Custom Sections" (name section), and the extended name
//! section proposal, whose subsections other tools write too.

use crate::wat::code::Body;
use crate::wat::encode;
use crate::wat::item::{Composite, Extern, Named, Space, TypeDef, TypeUse};
use crate::wat::section;

type NameMap = Vec<(u32, Box<str>)>;
type IndirectMap = Vec<(u32, NameMap)>;

/// The subsections while they are collected; each in the order of its indices.
#[derive(Clone, Debug, Default)]
pub(super) struct NameSection {
    pub(super) module: Option<Box<str>>,
    funcs: NameMap,
    locals: IndirectMap,
    labels: IndirectMap,
    types: NameMap,
    tables: NameMap,
    memories: NameMap,
    globals: NameMap,
    elems: NameMap,
    datas: NameMap,
    fields: IndirectMap,
    tags: NameMap,
    params: IndirectMap,
    tag_params: IndirectMap,
}

fn add(map: &mut NameMap, index: u32, named: &Named) {
    map.extend(named.shown().map(|name| (index, name.into())));
}

fn add_all<'a>(map: &mut IndirectMap, index: u32, named: impl Iterator<Item = &'a Named>) {
    let shown =
        (0u32..).zip(named).filter_map(|(at, named)| named.shown().map(|name| (at, name.into())));
    add_map(map, index, shown.collect());
}

fn add_map(map: &mut IndirectMap, index: u32, names: NameMap) {
    if !names.is_empty() {
        map.push((index, names));
    }
}

impl NameSection {
    pub(super) fn plain(&mut self, space: Space, index: u32, named: &Named) {
        let map = match space {
            Space::Func => &mut self.funcs,
            Space::Table => &mut self.tables,
            Space::Memory => &mut self.memories,
            Space::Global => &mut self.globals,
            Space::Tag => &mut self.tags,
            Space::Elem => &mut self.elems,
            Space::Data => &mut self.datas,
            Space::Type => &mut self.types,
            Space::Local | Space::Label | Space::Field | Space::Module | Space::Thread => return,
        };
        add(map, index, named);
    }

    pub(super) fn import(&mut self, index: u32, named: &Named, ty: &Extern) {
        self.plain(ty.space(), index, named);
        if let Extern::Func(type_use, _) = ty {
            add_all(&mut self.locals, index, type_use.params.iter());
        }
    }

    pub(super) fn func(&mut self, index: u32, named: &Named, body: &mut Body) {
        add(&mut self.funcs, index, named);
        add_map(&mut self.locals, index, std::mem::take(&mut body.local_names));
        add_map(&mut self.labels, index, std::mem::take(&mut body.label_names));
    }

    pub(super) fn tag(&mut self, index: u32, named: &Named, type_use: &TypeUse) {
        add(&mut self.tags, index, named);
        add_all(&mut self.tag_params, index, type_use.params.iter());
    }

    pub(super) fn type_def(&mut self, index: u32, def: &TypeDef) {
        add(&mut self.types, index, &def.named);
        match &def.composite {
            Composite::Func(_, params) => add_all(&mut self.params, index, params.iter()),
            Composite::Struct(fields) => {
                add_all(&mut self.fields, index, fields.iter().map(|field| &field.named));
            }
            Composite::Array(_) | Composite::Cont(_) => {}
        }
    }

    /// The section, if anything has a name.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let mut content = Vec::new();
        encode::bytes(&mut content, b"name");
        let empty = content.len();
        if let Some(module) = &self.module {
            let mut name = Vec::new();
            encode::bytes(&mut name, module.as_bytes());
            section::write(0, &name, &mut content);
        }
        write_map(1, &self.funcs, &mut content);
        write_indirect(2, &self.locals, &mut content);
        write_indirect(3, &self.labels, &mut content);
        write_map(4, &self.types, &mut content);
        write_map(5, &self.tables, &mut content);
        write_map(6, &self.memories, &mut content);
        write_map(7, &self.globals, &mut content);
        write_map(8, &self.elems, &mut content);
        write_map(9, &self.datas, &mut content);
        write_indirect(10, &self.fields, &mut content);
        write_map(11, &self.tags, &mut content);
        write_indirect(12, &self.params, &mut content);
        write_indirect(13, &self.tag_params, &mut content);
        if content.len() > empty {
            section::write(0, &content, out);
        }
    }
}

fn map_bytes(map: &[(u32, Box<str>)], out: &mut Vec<u8>) {
    encode::length(out, map.len());
    for (index, name) in map {
        encode::unsigned(out, (*index).into());
        encode::bytes(out, name.as_bytes());
    }
}

fn write_map(id: u8, map: &NameMap, out: &mut Vec<u8>) {
    if !map.is_empty() {
        let mut bytes = Vec::new();
        map_bytes(map, &mut bytes);
        section::write(id, &bytes, out);
    }
}

fn write_indirect(id: u8, map: &IndirectMap, out: &mut Vec<u8>) {
    if map.is_empty() {
        return;
    }
    let mut bytes = Vec::new();
    encode::length(&mut bytes, map.len());
    for (index, names) in map {
        encode::unsigned(&mut bytes, (*index).into());
        map_bytes(names, &mut bytes);
    }
    section::write(id, &bytes, out);
}
