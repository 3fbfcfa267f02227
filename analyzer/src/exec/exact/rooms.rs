//! The door from the loop to the groups of instructions that are executed outside of it.
//!
//! A room gets the stack and its height, and answers the new height, or why the loop must end:
//! then nothing of the operator is done and the stack is as it was.

use crate::exec::code::Op;
use crate::exec::exact::{Exit, bulk};
use crate::exec::memory::Memory;
use crate::exec::store::{Data, Elem, Table};

/// What the rooms touch besides the stack.
pub(super) struct Parts<'a> {
    pub(super) memories: &'a mut [Memory],
    pub(super) tables: &'a mut [Table],
    pub(super) datas: &'a [Data],
    pub(super) elems: &'a [Elem],
}

/// Executes an operation of one of the rooms; answers where the stack ends then.
#[inline(never)]
pub(super) fn execute(
    parts: &mut Parts<'_>,
    op: Op,
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let operands = [stack[sp - 3], stack[sp - 2], stack[sp - 1]];
    bulk::execute(parts, op, operands).map_err(Exit::Trap)?;
    Ok(sp - 3)
}
