//! Making objects of the heap from slots: what instructions and constant expressions share.
//!
//! Whether there is room, and whether the heap must be collected first, is asked before
//! ([`Heap::admit`]); here none means that the limit is met.
//! Source: core specification, "Aggregate Instructions" (execution).

use crate::exec::addr::{ObjectId, TypeId};
use crate::exec::heap::{Heap, Kind};
use crate::exec::layout::{Layout, Storage, StructLayout};
use crate::exec::types::TypeTable;
use crate::exec::value::tag;

/// How structs of a type lie in memory; an empty one for other types.
pub(crate) fn struct_layout(types: &TypeTable, ty: TypeId) -> &StructLayout {
    static EMPTY: std::sync::LazyLock<StructLayout> = std::sync::LazyLock::new(StructLayout::empty);
    match types.layout(ty) {
        Layout::Struct(layout) => layout,
        Layout::Array(_) | Layout::None => &EMPTY,
    }
}

/// How elements of arrays of a type are stored.
pub(crate) fn element(types: &TypeTable, ty: TypeId) -> Storage {
    match types.layout(ty) {
        Layout::Array(storage) => *storage,
        Layout::Struct(_) | Layout::None => Storage::Word,
    }
}

/// Makes a struct of a type; its slot. `fields` are the slots of its fields, or none of them for
/// defaults; `descriptor` counts where the type has one.
pub(crate) fn new_struct(
    heap: &mut Heap,
    (ty, layout): (TypeId, &StructLayout),
    fields: &[u64],
    descriptor: u64,
) -> Option<u64> {
    // Validation allows 10,000 fields, so no struct is large.
    let (id, payload) = heap.alloc_small(Kind::Struct(ty), layout.bytes)?;
    if layout.descriptor {
        Storage::Reference.write(payload, 0, [descriptor, 0]);
    }
    let mut from = 0;
    for field in &layout.fields {
        let Some(&low) = fields.get(from) else { break };
        let high = fields.get(from + 1).copied().unwrap_or(0);
        field.storage.write(payload, field.at as usize, [low, high]);
        from += field.storage.slots();
    }
    Some(slot(tag::STRUCT, id))
}

/// Makes an array of a type, each element of which has this value; its slot.
pub(crate) fn new_array(
    heap: &mut Heap,
    (ty, storage): (TypeId, Storage),
    length: u32,
    value: [u64; 2],
) -> Option<u64> {
    let id = heap.alloc(Kind::Array(ty, storage.bytes()), length)?;
    if value != [0, 0] {
        fill(heap.payload_mut(id)?, storage, value);
    }
    Some(slot(tag::ARRAY, id))
}

/// Makes an array of a type from the slots of its elements; its slot.
pub(crate) fn new_array_of(
    heap: &mut Heap,
    (ty, storage): (TypeId, Storage),
    elements: &[u64],
) -> Option<u64> {
    let length = u32::try_from(elements.len() / storage.slots()).ok()?;
    let id = heap.alloc(Kind::Array(ty, storage.bytes()), length)?;
    let payload = heap.payload_mut(id)?;
    for (at, element) in elements.chunks_exact(storage.slots()).enumerate() {
        let high = element.get(1).copied().unwrap_or(0);
        storage.write(payload, at * usize::from(storage.bytes()), [element[0], high]);
    }
    Some(slot(tag::ARRAY, id))
}

/// Sets all elements of a part of an array.
pub(crate) fn fill(payload: &mut [u8], storage: Storage, value: [u64; 2]) {
    if value == [0, 0] || storage == Storage::I8 {
        payload.fill(value[0] as u8);
        return;
    }
    for element in payload.chunks_exact_mut(usize::from(storage.bytes())) {
        storage.write(element, 0, value);
    }
}

/// Bytes of the payload of an array.
pub(crate) fn array_bytes(storage: Storage, length: u32) -> u64 {
    u64::from(length) * u64::from(storage.bytes())
}

fn slot(tag: u64, id: ObjectId) -> u64 {
    tag::slot(tag, id.0)
}
