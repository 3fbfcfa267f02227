//! The door from the loop to the groups of instructions that are executed outside of it.
//!
//! A room gets the stack and its height, and answers the new height, or why the loop must end:
//! then nothing of the operator is done (but for the pieces of bulk operations that the progress
//! counts) and the stack is as it was.

use crate::exec::code::{Code, Op};
use crate::exec::exact::{Exit, atomic, bulk, object, shared, vector};
use crate::exec::growable::Growth;
use crate::exec::heap::Heap;
use crate::exec::limits::Which;
use crate::exec::memory::{self, Memory};
use crate::exec::semantics::wide;
use crate::exec::stop::Caps;
use crate::exec::store::{self, Data, Elem, Func, Global, Table};
use crate::exec::trap::TrapKind;
use crate::exec::types::TypeTable;

/// What the rooms touch besides the stack.
pub(super) struct Parts<'a> {
    pub(super) memories: &'a mut [Memory],
    pub(super) tables: &'a mut [Table],
    pub(super) globals: &'a mut [Global],
    pub(super) datas: &'a [Data],
    pub(super) elems: &'a [Elem],
    pub(super) heap: &'a mut Heap,
    pub(super) types: &'a TypeTable,
    pub(super) funcs: &'a [Func],
    pub(super) caps: &'a Caps,
    pub(super) progress: &'a mut u64,
    /// Bytes that may still be moved before it is time to look at what may interrupt the run.
    pub(super) work: &'a mut usize,
}

impl Parts<'_> {
    /// Takes what is left of `wanted` bytes of work: all of them, or less, in whole elements of any
    /// array; there may be nothing left.
    pub(super) fn take_work(&mut self, wanted: usize) -> usize {
        let piece = if wanted <= *self.work { wanted } else { *self.work & !15 };
        *self.work -= piece;
        piece
    }
}

/// Executes an operation of one of the rooms; answers where the stack ends then.
#[inline(never)]
pub(super) fn execute(
    parts: &mut Parts<'_>,
    code: &Code,
    op: Op,
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    match op {
        Op::Vector { .. } | Op::VectorLane { .. } | Op::VectorAccess { .. } => {
            vector::execute(parts.memories, op, stack, sp).map_err(Exit::Trap)
        }
        Op::Shuffle { lanes } => Ok(vector::shuffle(stack, sp, code.vectors[lanes as usize])),
        Op::Atomic { op, memory, offset } => {
            atomic::execute(&mut parts.memories[memory as usize], (op, offset), stack, sp)
        }
        Op::Fence => Ok(sp),
        Op::GlobalChange { .. }
        | Op::GlobalExchange { .. }
        | Op::TableChange { .. }
        | Op::TableExchange { .. } => shared::execute(parts, op, stack, sp),
        Op::FieldChange { .. }
        | Op::FieldExchange { .. }
        | Op::ElementChange { .. }
        | Op::ElementExchange { .. } => shared::on_object(parts, op, stack, sp),
        Op::MemoryDiscard { memory } => {
            let [start, len] = [stack[sp - 2], stack[sp - 1]];
            if (start | len) % parts.memories[memory as usize].page_size() != 0 {
                return Err(Exit::Trap(TrapKind::UnalignedDiscard));
            }
            bulk::execute(parts, Op::MemoryFill { memory }, [start, 0, len])?;
            Ok(sp - 2)
        }
        Op::I64Add128 => Ok(wide(wide::i64_add128, stack, sp)),
        Op::I64Sub128 => Ok(wide(wide::i64_sub128, stack, sp)),
        Op::I64MulWideS => Ok(product(wide::i64_mul_wide_s, stack, sp)),
        Op::I64MulWideU => Ok(product(wide::i64_mul_wide_u, stack, sp)),
        Op::Object { op, storage, a, b } => {
            object::execute(parts, code, (op, object::Immediates { storage, a, b }), stack, sp)
        }
        Op::MemoryGrow { memory, failure } => {
            let pages = stack[sp - 1];
            let old = grow_memory(parts, memory as usize, pages)?;
            stack[sp - 1] = old.unwrap_or(failure.slot());
            Ok(sp)
        }
        Op::TableGrow { table, failure } => {
            let (entries, fill) = (stack[sp - 1], stack[sp - 2]);
            let old = grow_table(parts, table as usize, entries, fill)?;
            stack[sp - 2] = old.unwrap_or(failure.slot());
            Ok(sp - 1)
        }
        _ => {
            bulk::execute(parts, op, [stack[sp - 3], stack[sp - 2], stack[sp - 1]])?;
            Ok(sp - 3)
        }
    }
}

/// Two numbers of two slots each become one.
fn wide(compute: fn([u64; 2], [u64; 2]) -> [u64; 2], stack: &mut [u64], sp: usize) -> usize {
    let number = |at: usize| [stack[at], stack[at + 1]];
    let result = compute(number(sp - 4), number(sp - 2));
    stack[sp - 4..sp - 2].copy_from_slice(&result);
    sp - 2
}

/// Two numbers of one slot each become one of two.
fn product(compute: fn(u64, u64) -> [u64; 2], stack: &mut [u64], sp: usize) -> usize {
    let result = compute(stack[sp - 2], stack[sp - 1]);
    stack[sp - 2..sp].copy_from_slice(&result);
    sp
}

/// Whether a branch on a cast is taken, and where the stack ends then.
#[inline(never)]
pub(super) fn branches(
    parts: &Parts<'_>,
    code: &Code,
    op: Op,
    cast: u32,
    stack: &[u64],
) -> Result<(bool, usize), Exit> {
    let sp = stack.len();
    let (top, descriptor) = match op {
        Op::BrOnCastDesc { .. } | Op::BrOnCastDescFail { .. } => (sp - 1, Some(stack[sp - 1])),
        _ => (sp, None),
    };
    let passes = object::passes(parts, code, cast, stack[top - 1], descriptor)?;
    let on_success = matches!(op, Op::BrOnCast { .. } | Op::BrOnCastDesc { .. });
    Ok((passes == on_success, top))
}

/// Grows a memory unless that would pass the cap; a growth that fails anyway passes none. It is
/// done in pieces, and the memory knows how many.
fn grow_memory(parts: &mut Parts<'_>, at: usize, pages: u64) -> Result<Option<u64>, Exit> {
    if *parts.progress > 0 {
        return grown(memory::grow(parts.memories, at, pages), parts.progress);
    }
    let bytes = pages.saturating_mul(parts.memories[at].page_size());
    let all = memory::size_of_all(parts.memories).saturating_add(bytes);
    if all > parts.caps.memory_pages.saturating_mul(1 << 16)
        && memory::may_grow(parts.memories, at, pages)
    {
        return Err(Exit::Cap(Which::MemoryPages));
    }
    parts.memories[at].begin_growth();
    grown(memory::grow(parts.memories, at, pages), parts.progress)
}

/// The same for a table.
fn grow_table(
    parts: &mut Parts<'_>,
    at: usize,
    entries: u64,
    fill: u64,
) -> Result<Option<u64>, Exit> {
    if *parts.progress > 0 {
        return grown(store::grow_table(parts.tables, at, entries, fill), parts.progress);
    }
    let all = store::entries_of_all(parts.tables).saturating_add(entries);
    if all > parts.caps.table_entries && store::table_may_grow(parts.tables, at, entries) {
        return Err(Exit::Cap(Which::TableEntries));
    }
    parts.tables[at].entries.begin();
    grown(store::grow_table(parts.tables, at, entries, fill), parts.progress)
}

/// The old size after a growth (none: it failed), or that there is more to do.
fn grown(growth: Option<(u64, Growth)>, progress: &mut u64) -> Result<Option<u64>, Exit> {
    let under_way = matches!(growth, Some((_, Growth::Piece)));
    *progress = u64::from(under_way);
    if under_way { Err(Exit::Piece) } else { Ok(growth.map(|(old, _)| old)) }
}
