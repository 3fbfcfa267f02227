//! Bulk operations on memories and tables: check the whole range, then do it.
//!
//! Source: core specification, "memory.copy" and its kin; all of them trap before any effect.

use crate::exec::code::Op;
use crate::exec::exact::rooms::Parts;
use crate::exec::trap::TrapKind;

/// Executes an operation of three operands (in the order of the stack).
pub(super) fn execute(
    parts: &mut Parts<'_>,
    op: Op,
    [to, from, len]: [u64; 3],
) -> Result<(), TrapKind> {
    let memory_trap = |_| TrapKind::MemoryOutOfBounds;
    match op {
        Op::MemoryFill { memory } => {
            parts.memories[memory as usize].fill(to, len, from as u8).map_err(memory_trap)
        }
        Op::MemoryCopy { to: target, from: source } if target == source => {
            parts.memories[target as usize].copy(from, to, len).map_err(memory_trap)
        }
        Op::MemoryCopy { to: target, from: source } => {
            let pair = [target as usize, source as usize];
            let Ok([target, source]) = parts.memories.get_disjoint_mut(pair) else { return Ok(()) };
            let bytes = source.read(from, len).map_err(memory_trap)?;
            target.write(to, bytes).map_err(memory_trap)
        }
        Op::MemoryInit { memory, data } => {
            let bytes = part(parts.datas[data as usize].bytes(), from, len)
                .ok_or(TrapKind::MemoryOutOfBounds)?;
            parts.memories[memory as usize].write(to, bytes).map_err(memory_trap)
        }
        Op::TableFill { table } => {
            let target = part_mut(&mut parts.tables[table as usize].entries, to, len);
            target.ok_or(TrapKind::TableOutOfBounds)?.fill(from);
            Ok(())
        }
        Op::TableInit { table, elem } => {
            let items = part(&parts.elems[elem as usize].items, from, len);
            let target = part_mut(&mut parts.tables[table as usize].entries, to, len);
            let (items, target) = items.zip(target).ok_or(TrapKind::TableOutOfBounds)?;
            target.copy_from_slice(items);
            Ok(())
        }
        Op::TableCopy { to: target, from: source } if target == source => {
            let entries = &mut parts.tables[target as usize].entries;
            let range = |start| part(entries, start, len).map(|_| start as usize);
            let (from, to) = range(from).zip(range(to)).ok_or(TrapKind::TableOutOfBounds)?;
            entries.copy_within(from..from + len as usize, to);
            Ok(())
        }
        Op::TableCopy { to: target, from: source } => {
            let pair = [target as usize, source as usize];
            let Ok([target, source]) = parts.tables.get_disjoint_mut(pair) else { return Ok(()) };
            let items = part(&source.entries, from, len);
            let target = part_mut(&mut target.entries, to, len);
            let (items, target) = items.zip(target).ok_or(TrapKind::TableOutOfBounds)?;
            target.copy_from_slice(items);
            Ok(())
        }
        _ => Ok(()),
    }
}

fn range(start: u64, len: u64) -> Option<std::ops::Range<usize>> {
    let start = usize::try_from(start).ok()?;
    Some(start..start.checked_add(usize::try_from(len).ok()?)?)
}

fn part<T>(items: &[T], start: u64, len: u64) -> Option<&[T]> {
    items.get(range(start, len)?)
}

fn part_mut<T>(items: &mut [T], start: u64, len: u64) -> Option<&mut [T]> {
    items.get_mut(range(start, len)?)
}
