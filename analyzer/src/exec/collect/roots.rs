//! The roots outside of frames, in parts of bounded length.
//!
//! They are lists of slots: the globals in parts, then what waits and what is kept for the
//! embedder, then each table and each element segment. Knows nothing of what is done with them.

use std::borrow::Cow;

use wasmparser::{AbstractHeapType, HeapType, RefType, ValType};

use crate::exec::Machine;
use crate::exec::store::Store;
use crate::exec::value::{Value, tag};
use crate::spec::limits;

/// How far the roots have been looked at: which list, and which slot of it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct At {
    list: usize,
    slot: usize,
}

/// The next reference slots, always in one order; none behind the last.
pub(super) fn next<'a>(machine: &'a Machine, at: &mut At) -> Option<Cow<'a, [u64]>> {
    let list = list(machine, at.list)?;
    let end = list.len().min(at.slot + limits::PIECE_OBJECTS);
    let range = at.slot..end;
    *at = match end < list.len() {
        true => At { slot: end, ..*at },
        false => At { list: at.list + 1, slot: 0 },
    };
    Some(match list {
        Cow::Borrowed(slots) => Cow::Borrowed(slots.get(range).unwrap_or_default()),
        Cow::Owned(slots) => Cow::Owned(slots.get(range).unwrap_or_default().to_vec()),
    })
}

/// A list of roots; empty where its type can hold no object, none behind the last.
fn list(machine: &Machine, at: usize) -> Option<Cow<'_, [u64]>> {
    let store = &machine.store;
    let parts = store.globals.len().div_ceil(limits::PIECE_OBJECTS);
    let Some(at) = at.checked_sub(parts) else { return Some(Cow::Owned(globals(store, at))) };
    let Some(at) = at.checked_sub(1) else { return Some(Cow::Owned(waiting(machine))) };
    let (ty, slots) = match at.checked_sub(store.tables.len()) {
        None => store.tables.get(at).map(|table| (table.ty.element_type, &*table.entries)),
        Some(at) => store.elems.get(at).map(|elem| (elem.ty, elem.items())),
    }?;
    Some(Cow::Borrowed(if may_hold_objects(store, ty) { slots } else { &[] }))
}

/// A part of the globals.
fn globals(store: &Store, part: usize) -> Vec<u64> {
    let part = store.globals.iter().skip(part * limits::PIECE_OBJECTS).take(limits::PIECE_OBJECTS);
    let slots = part.filter_map(|global| match global.ty.content_type {
        ValType::Ref(ty) if may_hold_objects(store, ty) => Some(global.slots[0]),
        _ => None,
    });
    slots.collect()
}

/// Arguments of calls that wait, results, pins.
fn waiting(machine: &Machine) -> Vec<u64> {
    let args = machine.pending.iter().flat_map(|(_, args)| args);
    let values = args.chain(&machine.results).chain(machine.returned.iter().flatten());
    let slots = values.filter_map(|value| match value {
        Value::Ref(reference) => Some(reference.to_slot()),
        _ => None,
    });
    slots.chain(machine.pins.keys().map(|id| tag::slot(tag::STRUCT, id.0))).collect()
}

/// Whether references of a type can lead to objects: those to functions cannot.
fn may_hold_objects(store: &Store, ty: RefType) -> bool {
    match ty.heap_type() {
        HeapType::Abstract { ty, .. } => {
            !matches!(ty, AbstractHeapType::Func | AbstractHeapType::NoFunc)
        }
        HeapType::Concrete(index) | HeapType::Exact(index) => {
            let id = index.as_module_index().map(crate::exec::addr::TypeId);
            id.is_none_or(|id| store.types.func(id).is_none())
        }
    }
}
