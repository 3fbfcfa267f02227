//! Atomic instructions on linear memories: alignment first, then bounds, then the plain access.
//!
//! Source: the threads proposal (execution).

use crate::exec::code::atomic::AtomicOp;
use crate::exec::exact::Exit;
use crate::exec::memory::Memory;
use crate::exec::semantics::atomic::{self, for_each_atomic};
use crate::exec::semantics::{self, Number};
use crate::exec::trap::TrapKind;

const OUT_OF_BOUNDS: Exit = Exit::Trap(TrapKind::MemoryOutOfBounds);

/// Executes an operation; answers where the stack ends then.
#[inline(always)]
pub(super) fn execute(
    memory: &mut Memory,
    (op, offset): (AtomicOp, u64),
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let reach = op.reach();
    let base = stack[sp - reach.above - 1];
    // A sum past 64 bits wraps around a multiple of every alignment.
    if base.wrapping_add(offset) % reach.bytes as u64 != 0 {
        return Err(Exit::Trap(TrapKind::UnalignedAtomic));
    }
    access(memory, (op, base, offset), stack, sp)
}

/// `wait` on a value that was read; answers where the stack ends then.
fn wait(memory: &Memory, same: bool, stack: &mut [u64], sp: usize) -> Result<usize, Exit> {
    if !memory.ty().shared {
        return Err(Exit::Trap(TrapKind::ExpectedShared));
    }
    let answer = atomic::waited(same, stack[sp - 1]).ok_or(Exit::Deadlock)?;
    stack[sp - 3] = answer.to_slot();
    Ok(sp - 2)
}

macro_rules! define_access {
    (
        load { $($load:ident $load_raw:ident $load_wide:ident $load_ty:ident)* }
        store { $($store:ident $store_raw:ident $store_ty:ident)* }
        rmw { $($rmw:ident $rmw_fn:ident $rmw_raw:ident $rmw_wide:ident $rmw_ty:ident)* }
        cmpxchg { $($cas:ident $cas_raw:ident $cas_wide:ident $cas_ty:ident)* }
    ) => {
        fn access(
            memory: &mut Memory,
            (op, base, offset): (AtomicOp, u64, u64),
            stack: &mut [u64],
            sp: usize,
        ) -> Result<usize, Exit> {
            use atomic::{i32_xchg, i64_xchg};
            use semantics::*;
            match op {
                $(AtomicOp::$load => {
                    let bytes = memory.load(base, offset).ok_or(OUT_OF_BOUNDS)?;
                    stack[sp - 1] = u64::from($load_raw::from_le_bytes(bytes));
                    Ok(sp)
                })*
                $(AtomicOp::$store => {
                    let value = stack[sp - 1] as $store_raw;
                    memory.store(base, offset, value.to_le_bytes()).ok_or(OUT_OF_BOUNDS)?;
                    Ok(sp - 2)
                })*
                $(AtomicOp::$rmw => {
                    let bytes = memory.load(base, offset).ok_or(OUT_OF_BOUNDS)?;
                    let loaded = $rmw_wide::from($rmw_raw::from_le_bytes(bytes));
                    let changed = $rmw_fn(loaded, Number::from_slot(stack[sp - 1])) as $rmw_raw;
                    memory.store(base, offset, changed.to_le_bytes()).ok_or(OUT_OF_BOUNDS)?;
                    stack[sp - 2] = loaded.to_slot();
                    Ok(sp - 1)
                })*
                $(AtomicOp::$cas => {
                    let bytes = memory.load(base, offset).ok_or(OUT_OF_BOUNDS)?;
                    let loaded = $cas_raw::from_le_bytes(bytes);
                    let (expected, new) = (stack[sp - 2] as $cas_raw, stack[sp - 1] as $cas_raw);
                    if let Some(new) = atomic::exchanged(loaded, expected, new) {
                        memory.store(base, offset, new.to_le_bytes()).ok_or(OUT_OF_BOUNDS)?;
                    }
                    stack[sp - 3] = u64::from(loaded);
                    Ok(sp - 2)
                })*
                AtomicOp::Notify => {
                    // Nobody waits. Still the address must be one.
                    let _: [u8; 4] = memory.load(base, offset).ok_or(OUT_OF_BOUNDS)?;
                    stack[sp - 2] = 0;
                    Ok(sp - 1)
                }
                AtomicOp::Wait32 => {
                    let bytes = memory.load(base, offset).ok_or(OUT_OF_BOUNDS)?;
                    let same = u32::from_le_bytes(bytes) == stack[sp - 2] as u32;
                    wait(memory, same, stack, sp)
                }
                AtomicOp::Wait64 => {
                    let bytes = memory.load(base, offset).ok_or(OUT_OF_BOUNDS)?;
                    let same = u64::from_le_bytes(bytes) == stack[sp - 2];
                    wait(memory, same, stack, sp)
                }
            }
        }
    };
}
for_each_atomic!(define_access);
