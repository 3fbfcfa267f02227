//! Atomic changes of globals and table entries: the old value is answered.
//!
//! Equal references have equal slots, so slots are compared.
//! Source: the shared-everything threads proposal (execution).

use crate::exec::code::Op;
use crate::exec::exact::Exit;
use crate::exec::exact::rooms::Parts;
use crate::exec::semantics::atomic;
use crate::exec::trap::TrapKind;

/// Executes an operation; answers where the stack ends then.
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
    let entry = index.and_then(|index| entries.get_mut(index));
    entry.ok_or(Exit::Trap(TrapKind::TableOutOfBounds))
}
