//! What each operation costs in fuel (see `clock::Fuel`).

use crate::exec::code::Op;

/// The cost of an operation whose operands end at slot `sp`.
pub(super) fn cost(op: Op, stack: &[u64], sp: usize) -> u64 {
    match op {
        Op::Nop | Op::Drop | Op::Drop2 | Op::Jump { .. } | Op::Return | Op::Unreachable => 0,
        Op::MemoryFill { .. }
        | Op::MemoryCopy { .. }
        | Op::MemoryInit { .. }
        | Op::TableFill { .. }
        | Op::TableCopy { .. }
        | Op::TableInit { .. } => stack[sp - 1].saturating_add(1),
        _ => 1,
    }
}
