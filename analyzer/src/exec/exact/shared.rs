//! Atomic changes of globals, table entries, fields and elements: the old value is answered.
//!
//! Equal references have equal slots, so slots are compared.
//! Source: the shared-everything threads proposal (execution).

use crate::exec::code::Op;
use crate::exec::exact::Exit;
use crate::exec::exact::object::not_null;
use crate::exec::exact::rooms::Parts;
use crate::exec::layout::Storage;
use crate::exec::semantics::atomic::{self, Width};
use crate::exec::trap::TrapKind;

/// Executes an operation on a global or a table; answers where the stack ends then.
pub(super) fn execute(
    parts: &mut Parts<'_>,
    op: Op,
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let (place, first) = match op {
        Op::GlobalChange { global, .. } => (&mut parts.globals[global as usize].slots[0], sp - 1),
        Op::GlobalExchange { global } => (&mut parts.globals[global as usize].slots[0], sp - 2),
        Op::TableChange { table } => (entry(parts, table, stack[sp - 2])?, sp - 2),
        Op::TableExchange { table } => (entry(parts, table, stack[sp - 3])?, sp - 3),
        _ => return Ok(sp),
    };
    let old = *place;
    match op {
        Op::GlobalChange { change, width, .. } => {
            *place = atomic::changed(change, width, old, stack[sp - 1]);
        }
        Op::TableChange { .. } => *place = stack[sp - 1],
        _ => *place = atomic::exchanged(old, stack[sp - 2], stack[sp - 1]).unwrap_or(old),
    }
    stack[first] = old;
    Ok(first + 1)
}

fn entry<'a>(parts: &'a mut Parts<'_>, table: u32, index: u64) -> Result<&'a mut u64, Exit> {
    let entries = &mut parts.tables[table as usize].entries;
    let index = usize::try_from(index).ok();
    let entry = index.and_then(|index| entries.item_mut(index));
    entry.ok_or(Exit::Trap(TrapKind::TableOutOfBounds))
}

/// Executes an operation on a struct or an array; answers where the stack ends then. What is
/// changed is an integer or a reference, so it takes one slot.
pub(super) fn on_object(
    parts: &mut Parts<'_>,
    op: Op,
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let (first, storage, at) = match op {
        Op::FieldChange { storage, at, .. } => (sp - 2, storage, Some(at)),
        Op::FieldExchange { storage, at } => (sp - 3, storage, Some(at)),
        Op::ElementChange { storage, .. } => (sp - 3, storage, None),
        Op::ElementExchange { storage } => (sp - 4, storage, None),
        _ => return Ok(sp),
    };
    let null = if at.is_some() { TrapKind::NullStructure } else { TrapKind::NullArray };
    let object = not_null(stack[first], null)?;
    let payload = parts.heap.payload_mut(object).unwrap_or_default();
    let at = match at {
        Some(at) => at as usize,
        None => stack[first + 1] as u32 as usize * usize::from(storage.bytes()),
    };
    // Payloads of arrays consist of whole elements, and fields are always inside.
    if at >= payload.len() {
        return Err(Exit::Trap(TrapKind::ArrayOutOfBounds));
    }
    let [old, _] = storage.read(payload, at);
    let new = match op {
        Op::FieldChange { change, .. } | Op::ElementChange { change, .. } => {
            Some(atomic::changed(change, width(storage), old, stack[sp - 1]))
        }
        _ => atomic::exchanged(old, stack[sp - 2], stack[sp - 1]),
    };
    if let Some(new) = new {
        storage.write(payload, at, [new, 0]);
    }
    stack[first] = old;
    Ok(first + 1)
}

fn width(storage: Storage) -> Width {
    if storage == Storage::Word { Width::I32 } else { Width::I64 }
}
