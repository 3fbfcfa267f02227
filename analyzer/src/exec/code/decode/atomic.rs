//! Decoding of atomic instructions, made from the list in `semantics::atomic`.
//!
//! Source: the threads proposal.

use wasmparser::{Operator, ValType};

use crate::exec::code::Op;
use crate::exec::code::atomic::AtomicOp;
use crate::exec::code::decode::Decoder;
use crate::exec::semantics::atomic::for_each_atomic;

macro_rules! define_atomic {
    (
        load { $($load:ident $load_raw:ident $load_wide:ident $load_ty:ident)* }
        store { $($store:ident $store_raw:ident $store_ty:ident)* }
        rmw { $($rmw:ident $rmw_fn:ident $rmw_raw:ident $rmw_wide:ident $rmw_ty:ident)* }
        cmpxchg { $($cas:ident $cas_raw:ident $cas_wide:ident $cas_ty:ident)* }
    ) => {
        impl Decoder<'_> {
            pub(super) fn atomic_op(&mut self, op: &Operator<'_>) -> Option<Op> {
                let (op, memarg, operands, result) = match *op {
                    $(Operator::$load { memarg } => {
                        (AtomicOp::$load, memarg, 1, Some(ValType::$load_ty))
                    })*
                    $(Operator::$store { memarg } => (AtomicOp::$store, memarg, 2, None),)*
                    $(Operator::$rmw { memarg } => {
                        (AtomicOp::$rmw, memarg, 2, Some(ValType::$rmw_ty))
                    })*
                    $(Operator::$cas { memarg } => {
                        (AtomicOp::$cas, memarg, 3, Some(ValType::$cas_ty))
                    })*
                    Operator::MemoryAtomicNotify { memarg } => {
                        (AtomicOp::Notify, memarg, 2, Some(ValType::I32))
                    }
                    Operator::MemoryAtomicWait32 { memarg } => {
                        (AtomicOp::Wait32, memarg, 3, Some(ValType::I32))
                    }
                    Operator::MemoryAtomicWait64 { memarg } => {
                        (AtomicOp::Wait64, memarg, 3, Some(ValType::I32))
                    }
                    // With one thread there is nothing to keep in order and nobody to wait for.
                    Operator::AtomicFence { .. } | Operator::Pause => return Some(Op::Fence),
                    _ => return None,
                };
                let (memory, offset) = self.access(memarg)?;
                self.pop_n(operands);
                if let Some(result) = result {
                    self.push(result);
                }
                Some(Op::Atomic { op, memory, offset })
            }
        }
    };
}
for_each_atomic!(define_atomic);
