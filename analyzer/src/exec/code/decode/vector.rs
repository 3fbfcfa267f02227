//! Decoding of vector instructions, made from the list in `semantics::vector`.
//!
//! Source: core specification, "Vector Instructions".

use wasmparser::{Operator, ValType};

use crate::exec::code::Op;
use crate::exec::code::decode::{Decoder, narrow};
use crate::exec::code::vector::{LaneOp, VectorAccess, VectorOp};
use crate::exec::semantics::vector::for_each_vector;

impl Decoder<'_> {
    pub(super) fn vector_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        match op {
            Operator::I8x16Shuffle { lanes } => {
                self.change(2, ValType::V128);
                self.vectors.push(u128::from_le_bytes(*lanes));
                Some(Op::Shuffle { lanes: narrow(self.vectors.len() - 1) })
            }
            Operator::V128Store { memarg } => {
                let (memory, offset) = self.access(*memarg)?;
                self.pop_n(2);
                Some(Op::VectorAccess { op: VectorAccess::V128Store, lane: 0, memory, offset })
            }
            _ => self
                .plain_vector_op(op)
                .or_else(|| self.vector_lane_op(op))
                .or_else(|| self.vector_access(op)),
        }
    }
}

macro_rules! define_vector {
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
        impl Decoder<'_> {
            fn plain_vector_op(&mut self, op: &Operator<'_>) -> Option<Op> {
                let (op, operands, result) = match op {
                    $(Operator::$un => (VectorOp::$un, 1, ValType::V128),)*
                    $(Operator::$bin => (VectorOp::$bin, 2, ValType::V128),)*
                    $(Operator::$ter => (VectorOp::$ter, 3, ValType::V128),)*
                    $(Operator::$sh => (VectorOp::$sh, 2, ValType::V128),)*
                    $(Operator::$test => (VectorOp::$test, 1, ValType::I32),)*
                    $(Operator::$splat => (VectorOp::$splat, 1, ValType::V128),)*
                    _ => return None,
                };
                self.change(operands, result);
                Some(Op::Vector { op })
            }

            fn vector_lane_op(&mut self, op: &Operator<'_>) -> Option<Op> {
                let (op, lane, operands, result) = match *op {
                    $(Operator::$ext { lane } => (LaneOp::$ext, lane, 1, ValType::$ext_out),)*
                    $(Operator::$rep { lane } => (LaneOp::$rep, lane, 2, ValType::V128),)*
                    _ => return None,
                };
                self.change(operands, result);
                Some(Op::VectorLane { op, lane })
            }

            fn vector_access(&mut self, op: &Operator<'_>) -> Option<Op> {
                let (op, memarg, lane, operands, result) = match *op {
                    $(Operator::$load { memarg } => {
                        (VectorAccess::$load, memarg, 0, 1, Some(ValType::V128))
                    })*
                    $(Operator::$ll { memarg, lane } => {
                        (VectorAccess::$ll, memarg, lane, 2, Some(ValType::V128))
                    })*
                    $(Operator::$sl { memarg, lane } => {
                        (VectorAccess::$sl, memarg, lane, 2, None)
                    })*
                    _ => return None,
                };
                let (memory, offset) = self.access(memarg)?;
                self.pop_n(operands);
                if let Some(result) = result {
                    self.push(result);
                }
                Some(Op::VectorAccess { op, lane, memory, offset })
            }
        }
    };
}
for_each_vector!(define_vector);
