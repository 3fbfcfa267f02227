//! Vector instructions: operands from the stack, what `semantics::vector` makes of them, back.
//!
//! A vector takes two slots, the lower half first. Source: core specification, "Vector
//! Instructions" (execution).

use crate::exec::code::Op;
use crate::exec::code::vector::{LaneOp, VectorAccess, VectorOp};
use crate::exec::memory::Memory;
use crate::exec::semantics::Number;
use crate::exec::semantics::vector::{self, for_each_vector};
use crate::exec::trap::TrapKind;

/// The vector that begins at a slot.
#[inline(always)]
fn get(stack: &[u64], at: usize) -> u128 {
    u128::from(stack[at]) | u128::from(stack[at + 1]) << 64
}

/// Puts a vector at a slot; answers the slot after it.
#[inline(always)]
fn put(stack: &mut [u64], at: usize, vector: u128) -> usize {
    stack[at] = vector as u64;
    stack[at + 1] = (vector >> 64) as u64;
    at + 2
}

/// `i8x16.shuffle`: answers where the stack ends then.
#[inline(always)]
pub(super) fn shuffle(stack: &mut [u64], sp: usize, lanes: u128) -> usize {
    let (a, b) = (get(stack, sp - 4), get(stack, sp - 2));
    put(stack, sp - 4, vector::i8x16_shuffle(a, b, lanes))
}

/// Executes a vector operation other than a shuffle; answers where the stack ends then.
#[inline(always)]
pub(super) fn execute(
    memories: &mut [Memory],
    op: Op,
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, TrapKind> {
    match op {
        Op::Vector { op } => Ok(plain(op, stack, sp)),
        Op::VectorLane { op, lane } => Ok(with_lane(op, lane, stack, sp)),
        Op::VectorAccess { op, lane, memory, offset } => {
            let memory = &mut memories[memory as usize];
            access(memory, (op, lane, offset), stack, sp).ok_or(TrapKind::MemoryOutOfBounds)
        }
        _ => Ok(sp),
    }
}

macro_rules! define_execute {
    (
        unary { $($un:ident $un_fn:ident)* }
        binary { $($bin:ident $bin_fn:ident)* }
        ternary { $($ter:ident $ter_fn:ident)* }
        shift { $($sh:ident $sh_fn:ident)* }
        test { $($test:ident $test_fn:ident)* }
        splat { $($splat:ident $splat_fn:ident $splat_in:ident)* }
        extract { $($ext:ident $ext_fn:ident $ext_out:ident)* }
        replace { $($rep:ident $rep_fn:ident $rep_in:ident)* }
        load { $($load:ident $load_fn:ident $load_bytes:literal)* }
        load_lane { $($ll:ident $ll_raw:ident $ll_wide:ident $ll_fn:ident)* }
        store_lane { $($sl:ident $sl_raw:ident $sl_wide:ident $sl_fn:ident)* }
    ) => {
        fn plain(op: VectorOp, stack: &mut [u64], sp: usize) -> usize {
            match op {
                $(VectorOp::$un => {
                    let a = get(stack, sp - 2);
                    put(stack, sp - 2, vector::$un_fn(a))
                })*
                $(VectorOp::$bin => {
                    let (a, b) = (get(stack, sp - 4), get(stack, sp - 2));
                    put(stack, sp - 4, vector::$bin_fn(a, b))
                })*
                $(VectorOp::$ter => {
                    let (a, b, c) = (get(stack, sp - 6), get(stack, sp - 4), get(stack, sp - 2));
                    put(stack, sp - 6, vector::$ter_fn(a, b, c))
                })*
                $(VectorOp::$sh => {
                    let (a, count) = (get(stack, sp - 3), stack[sp - 1] as u32);
                    put(stack, sp - 3, vector::$sh_fn(a, count))
                })*
                $(VectorOp::$test => {
                    let a = get(stack, sp - 2);
                    stack[sp - 2] = vector::$test_fn(a).to_slot();
                    sp - 1
                })*
                $(VectorOp::$splat => {
                    let number = Number::from_slot(stack[sp - 1]);
                    put(stack, sp - 1, vector::$splat_fn(number))
                })*
            }
        }

        fn with_lane(op: LaneOp, lane: u8, stack: &mut [u64], sp: usize) -> usize {
            match op {
                $(LaneOp::$ext => {
                    let a = get(stack, sp - 2);
                    stack[sp - 2] = vector::$ext_fn(a, lane).to_slot();
                    sp - 1
                })*
                $(LaneOp::$rep => {
                    let (a, number) = (get(stack, sp - 3), Number::from_slot(stack[sp - 1]));
                    put(stack, sp - 3, vector::$rep_fn(a, number, lane))
                })*
            }
        }

        /// None where a byte is outside; then nothing is done.
        fn access(
            memory: &mut Memory,
            (op, lane, offset): (VectorAccess, u8, u64),
            stack: &mut [u64],
            sp: usize,
        ) -> Option<usize> {
            Some(match op {
                $(VectorAccess::$load => {
                    let bytes = memory.load::<$load_bytes>(stack[sp - 1], offset)?;
                    put(stack, sp - 1, vector::$load_fn(&bytes))
                })*
                $(VectorAccess::$ll => {
                    let bytes = memory.load(stack[sp - 3], offset)?;
                    let number = $ll_wide::from($ll_raw::from_le_bytes(bytes));
                    let a = get(stack, sp - 2);
                    put(stack, sp - 3, vector::$ll_fn(a, number, lane))
                })*
                $(VectorAccess::$sl => {
                    let number: $sl_wide = vector::$sl_fn(get(stack, sp - 2), lane);
                    memory.store(stack[sp - 3], offset, (number as $sl_raw).to_le_bytes())?;
                    sp - 3
                })*
                VectorAccess::V128Store => {
                    let a = get(stack, sp - 2);
                    memory.store(stack[sp - 3], offset, a.to_le_bytes())?;
                    sp - 3
                }
            })
        }
    };
}
for_each_vector!(define_execute);
