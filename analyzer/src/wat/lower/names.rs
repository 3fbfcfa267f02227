//! The name section: what things are called in the text.
//!
//! Source: core specification, appendix "Custom Sections" (name section), and the extended name
//! section proposal, whose subsections other tools write too.

use crate::wat::code::Body;
use crate::wat::encode::{self, NameMap};
use crate::wat::item::{Composite, Extern, Named, Space, TypeDef, TypeUse};
use crate::wat::section;

/// A map of maps.
type IndirectMap = NameMap;

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
    if let Some(name) = named.shown() {
        map.add(index, name);
    }
}

fn add_all<'a>(map: &mut IndirectMap, index: u32, named: impl Iterator<Item = &'a Named>) {
    let mut names = NameMap::default();
    (0u32..).zip(named).for_each(|(at, named)| add(&mut names, at, named));
    map.add_map(index, &names);
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

    pub(super) fn func(&mut self, index: u32, named: &Named, body: &Body) {
        add(&mut self.funcs, index, named);
        self.locals.add_map(index, &body.local_names);
        self.labels.add_map(index, &body.label_names);
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
        write_map(2, &self.locals, &mut content);
        write_map(3, &self.labels, &mut content);
        write_map(4, &self.types, &mut content);
        write_map(5, &self.tables, &mut content);
        write_map(6, &self.memories, &mut content);
        write_map(7, &self.globals, &mut content);
        write_map(8, &self.elems, &mut content);
        write_map(9, &self.datas, &mut content);
        write_map(10, &self.fields, &mut content);
        write_map(11, &self.tags, &mut content);
        write_map(12, &self.params, &mut content);
        write_map(13, &self.tag_params, &mut content);
        if content.len() > empty {
            section::write(0, &content, out);
        }
    }
}

fn write_map(id: u8, map: &NameMap, out: &mut Vec<u8>) {
    if !map.is_empty() {
        let mut bytes = Vec::new();
        map.write(&mut bytes);
        section::write(id, &bytes, out);
    }
}
