//! Decoding of atomic access to globals and tables.
//!
//! On one thread the orderings mean nothing, so plain reads and writes are those of the plain
//! instructions. Source: the shared-everything threads proposal.

use wasmparser::{Operator, ValType};

use crate::exec::code::Op;
use crate::exec::code::decode::Decoder;
use crate::exec::semantics::atomic::{Change, Width};

/// What changes a value of a type; none for other instructions.
macro_rules! changes {
    ($op:expr; $($name:ident $index:ident $change:ident)*) => {
        match *$op {
            $(Operator::$name { $index, .. } => Some(($index, Change::$change)),)*
            _ => None,
        }
    };
}

/// How wide a global's value is to arithmetic.
fn width(ty: ValType) -> Width {
    if ty == ValType::I32 { Width::I32 } else { Width::I64 }
}

impl Decoder<'_> {
    pub(super) fn shared_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        self.shared_global_op(op).or_else(|| self.shared_table_op(op))
    }

    fn shared_global_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        match *op {
            Operator::GlobalAtomicGet { global_index, .. } => {
                return self.variable_op(&Operator::GlobalGet { global_index });
            }
            Operator::GlobalAtomicSet { global_index, .. } => {
                return self.variable_op(&Operator::GlobalSet { global_index });
            }
            Operator::GlobalAtomicRmwCmpxchg { global_index, .. } => {
                let (ty, global) = self.global(global_index);
                self.change(2, ty);
                return Some(Op::GlobalExchange { global });
            }
            _ => {}
        }
        let (idx, change) = changes! { op;
            GlobalAtomicRmwAdd global_index Add
            GlobalAtomicRmwSub global_index Sub
            GlobalAtomicRmwAnd global_index And
            GlobalAtomicRmwOr global_index Or
            GlobalAtomicRmwXor global_index Xor
            GlobalAtomicRmwXchg global_index Xchg
        }?;
        let (ty, global) = self.global(idx);
        self.change(1, ty);
        Some(Op::GlobalChange { change, width: width(ty), global })
    }

    fn shared_table_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        Some(match *op {
            Operator::TableAtomicGet { table_index: table, .. } => {
                return self.bulk_op(&Operator::TableGet { table });
            }
            Operator::TableAtomicSet { table_index: table, .. } => {
                return self.bulk_op(&Operator::TableSet { table });
            }
            Operator::TableAtomicRmwXchg { table_index, .. } => {
                self.change(2, self.table_element(table_index));
                Op::TableChange { table: self.table(table_index) }
            }
            Operator::TableAtomicRmwCmpxchg { table_index, .. } => {
                self.change(3, self.table_element(table_index));
                Op::TableExchange { table: self.table(table_index) }
            }
            _ => return None,
        })
    }
}
