//! Constant expressions: initialisers of globals, tables and segments, and their offsets.
//!
//! Source: core specification, "Constant Expressions", with the arithmetic of extended-const.

use wasmparser::{BinaryReader, Operator, OperatorsReader};

use crate::exec::link::LinkError;
use crate::exec::semantics;
use crate::exec::store::{Instance, Store};
use crate::module;
use crate::module::offset::{FileOffset, FileRange};

/// The value of an expression (with its `end`), as slots.
pub(crate) fn evaluate(
    store: &Store,
    instance: &Instance,
    module: &module::Valid,
    expr: FileRange,
) -> Result<[u64; 2], LinkError> {
    let mut ops = OperatorsReader::new(BinaryReader::new(module.slice(expr), expr.start.0));
    let mut stack: Vec<[u64; 2]> = Vec::new();
    while !ops.eof() {
        let at = FileOffset(ops.original_position());
        let refuse = |what: String| LinkError::NotImplemented { what, at };
        let op = ops.read().map_err(|error| refuse(error.to_string()))?;
        let mut binary = |f: fn(u64, u64) -> u64| {
            let right = stack.pop().unwrap_or_default()[0];
            let left = stack.pop().unwrap_or_default()[0];
            [f(left, right), 0]
        };
        let slots = match op {
            Operator::End => break,
            Operator::I32Const { value } => [u64::from(value as u32), 0],
            Operator::I64Const { value } => [value as u64, 0],
            Operator::F32Const { value } => [u64::from(value.bits()), 0],
            Operator::F64Const { value } => [value.bits(), 0],
            Operator::V128Const { value } => {
                let bits = value.i128() as u128;
                [bits as u64, (bits >> 64) as u64]
            }
            Operator::RefNull { .. } => [0, 0],
            Operator::RefFunc { function_index } => {
                let addr = instance.funcs.get(function_index as usize).copied();
                [addr.map_or(0, |addr| u64::from(addr.0) + 1), 0]
            }
            Operator::GlobalGet { global_index } => instance
                .globals
                .get(global_index as usize)
                .and_then(|addr| store.globals.get(addr.index()))
                .map_or([0, 0], |global| global.slots),
            Operator::I32Add => binary(|a, b| narrow(semantics::i32_add, a, b)),
            Operator::I32Sub => binary(|a, b| narrow(semantics::i32_sub, a, b)),
            Operator::I32Mul => binary(|a, b| narrow(semantics::i32_mul, a, b)),
            Operator::I64Add => binary(semantics::i64_add),
            Operator::I64Sub => binary(semantics::i64_sub),
            Operator::I64Mul => binary(semantics::i64_mul),
            other => return Err(refuse(format!("initialiser {other:?}"))),
        };
        stack.push(slots);
    }
    Ok(stack.pop().unwrap_or_default())
}

fn narrow(f: fn(u32, u32) -> u32, a: u64, b: u64) -> u64 {
    u64::from(f(a as u32, b as u32))
}
