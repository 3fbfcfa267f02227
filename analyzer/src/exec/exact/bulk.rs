//! Bulk operations on memories and tables: check the whole range, then do it piece by piece.
//!
//! All of them trap before any effect. A piece takes a fraction of a millisecond; between two of
//! them the loop may be left, and the operator is then entered again with the progress so far.
//! Source: core specification, "memory.copy" and its kin.

use std::ops::Range;

use crate::exec::code::Op;
use crate::exec::exact::Exit;
use crate::exec::exact::rooms::Parts;
use crate::exec::memory::Memory;
use crate::exec::trap::TrapKind;

/// Executes an operation of three operands (in the order of the stack): the next piece of it.
pub(super) fn execute(
    parts: &mut Parts<'_>,
    op: Op,
    [to, from, len]: [u64; 3],
) -> Result<(), Exit> {
    let done = *parts.progress;
    let size = if is_of_memory(op) { 1 } else { size_of::<u64>() };
    let left = usize::try_from(len.saturating_sub(done)).unwrap_or(usize::MAX);
    let piece = (parts.take_work(left.saturating_mul(size)) / size) as u64;
    // A copy to a higher place must begin at its end, in case the two overlap.
    let last_first = copies_within(op) && to > from;
    let at = if last_first { len.saturating_sub(done + piece) } else { done };
    let traps = |kind: TrapKind| move || Exit::Trap(kind);
    if is_of_memory(op) {
        on_memory(parts, op, [to, from, len], at, piece)
            .ok_or_else(traps(TrapKind::MemoryOutOfBounds))?;
    } else {
        on_table(parts, op, [to, from, len], at, piece)
            .ok_or_else(traps(TrapKind::TableOutOfBounds))?;
    }
    let done = done + piece;
    *parts.progress = if done < len { done } else { 0 };
    if done < len { Err(Exit::Piece) } else { Ok(()) }
}

fn copies_within(op: Op) -> bool {
    match op {
        Op::MemoryCopy { to, from } | Op::TableCopy { to, from } => to == from,
        _ => false,
    }
}

fn is_of_memory(op: Op) -> bool {
    matches!(op, Op::MemoryFill { .. } | Op::MemoryCopy { .. } | Op::MemoryInit { .. })
}

/// Does the piece that begins `at` bytes into the range; none when the range is not inside.
fn on_memory(
    parts: &mut Parts<'_>,
    op: Op,
    [to, from, len]: [u64; 3],
    at: u64,
    piece: u64,
) -> Option<()> {
    let inside = |memory: &Memory, start| memory.read(start, len).ok().map(drop);
    match op {
        Op::MemoryFill { memory } => {
            let memory = &mut parts.memories[memory as usize];
            inside(memory, to)?;
            memory.fill(to + at, piece, from as u8).ok()
        }
        Op::MemoryCopy { to: target, from: source } if target == source => {
            let memory = &mut parts.memories[target as usize];
            inside(memory, from)?;
            inside(memory, to)?;
            memory.copy(from + at, to + at, piece).ok()
        }
        Op::MemoryCopy { to: target, from: source } => {
            let pair = [target as usize, source as usize];
            let [target, source] = parts.memories.get_disjoint_mut(pair).ok()?;
            inside(source, from)?;
            inside(target, to)?;
            target.write(to + at, source.read(from + at, piece).ok()?).ok()
        }
        Op::MemoryInit { memory, data } => {
            let bytes = parts.datas[data as usize].bytes().get(range(from, len)?)?;
            let memory = &mut parts.memories[memory as usize];
            inside(memory, to)?;
            memory.write(to + at, bytes.get(range(at, piece)?)?).ok()
        }
        _ => None,
    }
}

/// Does the piece that begins `at` entries into the range; none when the range is not inside.
fn on_table(
    parts: &mut Parts<'_>,
    op: Op,
    [to, from, len]: [u64; 3],
    at: u64,
    piece: u64,
) -> Option<()> {
    let (tables, part) = (&mut *parts.tables, range(at, piece)?);
    let target = range(to.checked_add(at)?, piece)?;
    match op {
        Op::TableFill { table } => {
            let entries = &mut tables[table as usize].entries;
            entries.get(range(to, len)?)?;
            entries.part_mut(target)?.fill(from);
        }
        Op::TableInit { table, elem } => {
            let items = parts.elems[elem as usize].items().get(range(from, len)?)?;
            let entries = &mut tables[table as usize].entries;
            entries.get(range(to, len)?)?;
            entries.part_mut(target)?.copy_from_slice(items.get(part)?);
        }
        Op::TableCopy { to: table, from: source } if table == source => {
            let entries = &mut tables[table as usize].entries;
            entries.get(range(from, len)?)?;
            entries.get(range(to, len)?)?;
            entries.copy_within(range(from + at, piece)?, target.start)?;
        }
        Op::TableCopy { to: table, from: source } => {
            let pair = [table as usize, source as usize];
            let [table, source] = tables.get_disjoint_mut(pair).ok()?;
            let items = source.entries.get(range(from, len)?)?;
            table.entries.get(range(to, len)?)?;
            table.entries.part_mut(target)?.copy_from_slice(items.get(part)?);
        }
        _ => return None,
    }
    Some(())
}

fn range(start: u64, len: u64) -> Option<Range<usize>> {
    let start = usize::try_from(start).ok()?;
    Some(start..start.checked_add(usize::try_from(len).ok()?)?)
}
