//! What a debugger sees of objects of the collected heap.

use wasmparser::{CompositeInnerType, StorageType, ValType};

use crate::exec::Machine;
use crate::exec::addr::{FuncAddr, ObjectId, TypeId};
use crate::exec::continuation::{self, Stage};
use crate::exec::heap::Kind;
use crate::exec::layout::{Layout, Storage};
use crate::exec::value::{Value, slots_of};
use crate::module::idx::FieldIdx;

/// An object of the heap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// What it is.
    pub kind: Kind,
    /// Its type in words: `$point`, `type 3`; for an exception its tag, for a continuation its
    /// state.
    pub ty: String,
    /// How many members it has: fields, elements, arguments.
    pub len: usize,
}

/// A field of a struct, an element of an array, an argument of an exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Its type, in the terms of the store's type table.
    pub ty: StorageType,
    /// Its value; packed integers without sign.
    pub value: Value,
}

impl Machine {
    /// An object; none where no object has the number.
    #[must_use]
    pub fn object(&self, id: ObjectId) -> Option<Object> {
        let store = &self.store;
        let kind = store.heap.kind(id)?;
        let (ty, len) = match kind {
            Kind::Struct(ty) => {
                let Layout::Struct(layout) = store.types.layout(ty) else { return None };
                (store.type_name(ty), layout.fields.len())
            }
            Kind::Array(ty, _) => (store.type_name(ty), store.heap.length(id)? as usize),
            Kind::Exception(tag) => {
                let ty = store.tags.get(tag.index())?.ty;
                (store.tag_name(tag), store.types.func(ty)?.params().len())
            }
            Kind::Continuation => (self.continuation_state(id)?, 0),
        };
        Some(Object { kind, ty, len })
    }

    /// Members of an object, from the one at `start` on, at most `len` of them.
    #[must_use]
    pub fn members(&self, id: ObjectId, start: usize, len: usize) -> Vec<Member> {
        self.members_of(id, start, len).unwrap_or_default()
    }

    fn members_of(&self, id: ObjectId, start: usize, len: usize) -> Option<Vec<Member>> {
        let (store, types) = (&self.store, &self.store.types);
        let payload = store.heap.payload(id)?;
        let read = |ty: StorageType, at: usize| {
            let slots = Storage::of(ty).read(payload, at);
            let unpacked = ty.unpack();
            Member { ty, value: Value::from_slots(unpacked, slots) }
        };
        let members = match store.heap.kind(id)? {
            Kind::Struct(ty) => {
                let Layout::Struct(layout) = types.layout(ty) else { return None };
                let CompositeInnerType::Struct(inner) = &types.get(ty)?.composite_type.inner else {
                    return None;
                };
                let fields = inner.fields.iter().zip(&layout.fields).skip(start).take(len);
                fields.map(|(field, place)| read(field.element_type, place.at as usize)).collect()
            }
            Kind::Array(ty, width) => {
                let CompositeInnerType::Array(inner) = &types.get(ty)?.composite_type.inner else {
                    return None;
                };
                let end = start.saturating_add(len).min(store.heap.length(id)? as usize);
                let element = inner.0.element_type;
                (start..end).map(|at| read(element, at * usize::from(width))).collect()
            }
            Kind::Exception(tag) => {
                let ty = store.tags.get(tag.index())?.ty;
                let mut at = 0;
                let places = types.func(ty)?.params().iter().map(|&param| {
                    let place: (ValType, usize) = (param, at);
                    at += slots_of(param) * 8;
                    place
                });
                let places = places.skip(start).take(len);
                places.map(|(ty, at)| read(StorageType::Val(ty), at)).collect()
            }
            Kind::Continuation => Vec::new(),
        };
        Some(members)
    }

    /// `begins with f`, `suspended in f`, `used`.
    fn continuation_state(&self, id: ObjectId) -> Option<String> {
        let name = |func: FuncAddr| {
            let name = self.store.func_name(func);
            name.unwrap_or_else(|| format!("function {}", func.0))
        };
        Some(match continuation::stage(self.store.heap.payload(id)?) {
            None => "used".to_owned(),
            Some(Stage::Begins { func }) => format!("begins with {}", name(func)),
            Some(Stage::Suspended(at)) => format!("suspended in {}", name(at.func)),
        })
    }

    /// The names of the fields of a struct, where the name section has them.
    #[must_use]
    pub fn field_name(&self, ty: TypeId, field: FieldIdx) -> Option<String> {
        self.store.field_name(ty, field)
    }
}
