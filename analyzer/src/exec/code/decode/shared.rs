//! Decoding of atomic access to globals, tables, structs and arrays.
//!
//! On one thread the orderings mean nothing, so plain reads and writes are those of the plain
//! instructions. Source: the shared-everything threads proposal.

use wasmparser::{Operator, RefType, ValType};

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
        self.shared_global_op(op)
            .or_else(|| self.shared_table_op(op))
            .or_else(|| self.shared_struct_op(op))
            .or_else(|| self.shared_array_op(op))
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

    fn shared_struct_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        match *op {
            Operator::StructAtomicGet { struct_type_index, field_index, .. } => {
                return self.object_op(&Operator::StructGet { struct_type_index, field_index });
            }
            Operator::StructAtomicGetS { struct_type_index, field_index, .. } => {
                return self.object_op(&Operator::StructGetS { struct_type_index, field_index });
            }
            Operator::StructAtomicGetU { struct_type_index, field_index, .. } => {
                return self.object_op(&Operator::StructGetU { struct_type_index, field_index });
            }
            Operator::StructAtomicSet { struct_type_index, field_index, .. } => {
                return self.object_op(&Operator::StructSet { struct_type_index, field_index });
            }
            Operator::StructAtomicRmwCmpxchg { struct_type_index, field_index, .. } => {
                let (at, storage, ty) = self.field(struct_type_index, field_index);
                self.change(3, ty);
                return Some(Op::FieldExchange { storage, at });
            }
            _ => {}
        }
        let (struct_type, change) = changes! { op;
            StructAtomicRmwAdd struct_type_index Add
            StructAtomicRmwSub struct_type_index Sub
            StructAtomicRmwAnd struct_type_index And
            StructAtomicRmwOr struct_type_index Or
            StructAtomicRmwXor struct_type_index Xor
            StructAtomicRmwXchg struct_type_index Xchg
        }?;
        let (field, _) = changes! { op;
            StructAtomicRmwAdd field_index Add
            StructAtomicRmwSub field_index Sub
            StructAtomicRmwAnd field_index And
            StructAtomicRmwOr field_index Or
            StructAtomicRmwXor field_index Xor
            StructAtomicRmwXchg field_index Xchg
        }?;
        let (at, storage, ty) = self.field(struct_type, field);
        self.change(2, ty);
        Some(Op::FieldChange { change, storage, at })
    }

    fn shared_array_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        match *op {
            Operator::ArrayAtomicGet { array_type_index, .. } => {
                return self.object_op(&Operator::ArrayGet { array_type_index });
            }
            Operator::ArrayAtomicGetS { array_type_index, .. } => {
                return self.object_op(&Operator::ArrayGetS { array_type_index });
            }
            Operator::ArrayAtomicGetU { array_type_index, .. } => {
                return self.object_op(&Operator::ArrayGetU { array_type_index });
            }
            Operator::ArrayAtomicSet { array_type_index, .. } => {
                return self.object_op(&Operator::ArraySet { array_type_index });
            }
            Operator::ArrayAtomicRmwCmpxchg { array_type_index, .. } => {
                self.change(4, self.element_type(array_type_index));
                return Some(Op::ElementExchange { storage: self.element(array_type_index) });
            }
            Operator::RefI31Shared => {
                let decoded = self.object_op(&Operator::RefI31);
                let shared = RefType::I31.shared().unwrap_or(RefType::I31);
                self.change(1, ValType::Ref(shared));
                return decoded;
            }
            _ => {}
        }
        let (array_type, change) = changes! { op;
            ArrayAtomicRmwAdd array_type_index Add
            ArrayAtomicRmwSub array_type_index Sub
            ArrayAtomicRmwAnd array_type_index And
            ArrayAtomicRmwOr array_type_index Or
            ArrayAtomicRmwXor array_type_index Xor
            ArrayAtomicRmwXchg array_type_index Xchg
        }?;
        self.change(3, self.element_type(array_type));
        Some(Op::ElementChange { change, storage: self.element(array_type) })
    }
}
