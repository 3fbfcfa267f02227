//! Constant expressions: initialisers of globals, tables and segments, and their offsets.
//!
//! They may make objects of the heap; it is not collected meanwhile, so what they have made stays
//! whatever refers to it so far.
//! Source: core specification, "Constant Expressions", with the arithmetic of extended-const.

use wasmparser::{BinaryReader, Operator, OperatorsReader};

use crate::binary::expr::{self, Plain};
use crate::exec::addr::TypeId;
use crate::exec::heap::Heap;
use crate::exec::limits::Which;
use crate::exec::link::LinkError;
use crate::exec::object;
use crate::exec::semantics;
use crate::exec::store::{Global, Instance};
use crate::exec::trap::TrapKind;
use crate::exec::types::TypeTable;
use crate::exec::value::{I31_MASK, tag};
use crate::module;
use crate::module::offset::{FileOffset, FileRange};

/// What expressions may look at.
#[derive(Clone, Copy)]
pub(crate) struct Scope<'a> {
    pub(crate) instance: &'a Instance,
    pub(crate) globals: &'a [Global],
    pub(crate) types: &'a TypeTable,
    pub(crate) module: &'a module::Valid,
}

/// The value of an expression (with its `end`), as slots. `stack` is for the operands; whoever has
/// many expressions hands the same to all.
pub(crate) fn evaluate(
    scope: Scope<'_>,
    heap: &mut Heap,
    expr: FileRange,
    stack: &mut Vec<u64>,
) -> Result<[u64; 2], LinkError> {
    let bytes = scope.module.slice(expr);
    stack.clear();
    let mut run = Run { scope, heap, at: expr.start, stack };
    let mut at = 0;
    while at < bytes.len() {
        run.at = FileOffset(expr.start.0 + at as u64);
        match expr::plain(bytes, &mut at) {
            Some(Plain::End) => break,
            Some(plain) => run.plain(plain)?,
            None => at += run.other(bytes.get(at..).unwrap_or_default())?,
        }
    }
    Ok([0, 1].map(|at| run.stack.get(at).copied().unwrap_or(0)))
}

/// An evaluation under way.
struct Run<'a> {
    scope: Scope<'a>,
    heap: &'a mut Heap,
    at: FileOffset,
    /// Slots of the operands.
    stack: &'a mut Vec<u64>,
}

impl Run<'_> {
    fn plain(&mut self, plain: Plain) -> Result<(), LinkError> {
        let slot = match plain {
            Plain::Const(slot) => slot,
            Plain::Null | Plain::End => 0,
            Plain::Func(func) => self.func(func),
            Plain::Global(global) => self.global(global),
            Plain::Struct(ty) => self.new_struct(ty, Fields::Given)?,
            Plain::Array(ty, length) => self.new_array_of(ty, length)?,
        };
        self.stack.push(slot);
        Ok(())
    }

    /// Reads and executes an operator that is not plain; answers how many bytes it has.
    fn other(&mut self, bytes: &[u8]) -> Result<usize, LinkError> {
        let mut ops = OperatorsReader::new(BinaryReader::new(bytes, self.at.0));
        let op = ops.read().map_err(|error| self.refuse(error.to_string()))?;
        if self.number(&op).or_else(|| self.reference(&op)).is_none() {
            self.aggregate(&op)?;
        }
        Ok(ops.get_binary_reader().current_position())
    }

    fn func(&self, func: u32) -> u64 {
        let addr = self.scope.instance.funcs.get(func as usize).copied();
        addr.map_or(0, |addr| u64::from(addr.0) + 1)
    }

    /// The last slot of a global; the others are pushed.
    fn global(&mut self, global: u32) -> u64 {
        let addr = self.scope.instance.globals.get(global as usize);
        let global = addr.and_then(|addr| self.scope.globals.get(addr.index()));
        let [low, high] = global.map_or([0, 0], |global| global.slots);
        let wide = global.is_some_and(|it| it.ty.content_type == wasmparser::ValType::V128);
        if wide {
            self.stack.push(low);
        }
        if wide { high } else { low }
    }

    fn refuse(&self, what: String) -> LinkError {
        LinkError::NotImplemented { what, at: self.at }
    }

    fn pop(&mut self) -> u64 {
        self.stack.pop().unwrap_or_default()
    }

    /// Where the top slots begin.
    fn below(&self, slots: usize) -> usize {
        self.stack.len().saturating_sub(slots)
    }

    fn binary(&mut self, f: fn(u64, u64) -> u64) -> u64 {
        let right = self.pop();
        let left = self.pop();
        f(left, right)
    }

    /// Other constants and arithmetic; none for others.
    fn number(&mut self, op: &Operator<'_>) -> Option<()> {
        let slot = match op {
            Operator::F32Const { value } => u64::from(value.bits()),
            Operator::F64Const { value } => value.bits(),
            Operator::I32Const { value } => u64::from(*value as u32),
            Operator::I64Const { value } => *value as u64,
            Operator::V128Const { value } => {
                let bits = value.i128() as u128;
                self.stack.push(bits as u64);
                (bits >> 64) as u64
            }
            Operator::I32Add => self.binary(|a, b| narrow(semantics::i32_add, a, b)),
            Operator::I32Sub => self.binary(|a, b| narrow(semantics::i32_sub, a, b)),
            Operator::I32Mul => self.binary(|a, b| narrow(semantics::i32_mul, a, b)),
            Operator::I64Add => self.binary(semantics::i64_add),
            Operator::I64Sub => self.binary(semantics::i64_sub),
            Operator::I64Mul => self.binary(semantics::i64_mul),
            _ => return None,
        };
        self.stack.push(slot);
        Some(())
    }

    /// References; none for others.
    fn reference(&mut self, op: &Operator<'_>) -> Option<()> {
        let slot = match *op {
            Operator::RefNull { .. } => 0,
            Operator::RefFunc { function_index } => self.func(function_index),
            Operator::GlobalGet { global_index } => self.global(global_index),
            Operator::RefI31 => tag::slot(tag::I31, self.pop() as u32 & I31_MASK),
            // A slot means the same under both types.
            Operator::AnyConvertExtern | Operator::ExternConvertAny => self.pop(),
            _ => return None,
        };
        self.stack.push(slot);
        Some(())
    }

    /// Structs and arrays.
    fn aggregate(&mut self, op: &Operator<'_>) -> Result<(), LinkError> {
        let slot = match *op {
            Operator::StructNew { struct_type_index }
            | Operator::StructNewDesc { struct_type_index } => {
                self.new_struct(struct_type_index, Fields::Given)?
            }
            Operator::StructNewDefault { struct_type_index }
            | Operator::StructNewDefaultDesc { struct_type_index } => {
                self.new_struct(struct_type_index, Fields::Default)?
            }
            Operator::ArrayNew { array_type_index } => {
                let ty = self.id(array_type_index);
                let storage = object::element(self.scope.types, ty);
                let length = self.pop() as u32;
                let at = self.below(storage.slots());
                let value = [at, at + 1].map(|at| self.stack.get(at).copied().unwrap_or(0));
                self.stack.truncate(at);
                let made = object::new_array(self.heap, (ty, storage), length, value);
                self.made(made, object::array_bytes(storage, length))?
            }
            Operator::ArrayNewDefault { array_type_index } => {
                let ty = self.id(array_type_index);
                let storage = object::element(self.scope.types, ty);
                let length = self.pop() as u32;
                let made = object::new_array(self.heap, (ty, storage), length, [0, 0]);
                self.made(made, object::array_bytes(storage, length))?
            }
            Operator::ArrayNewFixed { array_type_index, array_size } => {
                self.new_array_of(array_type_index, array_size)?
            }
            _ => return Err(self.refuse(format!("initialiser {op:?}"))),
        };
        self.stack.push(slot);
        Ok(())
    }

    fn new_struct(&mut self, ty: u32, fields: Fields) -> Result<u64, LinkError> {
        let ty = self.id(ty);
        let layout = object::struct_layout(self.scope.types, ty);
        let descriptor = if layout.descriptor { self.pop() } else { 0 };
        if layout.descriptor && descriptor == 0 {
            return Err(LinkError::Trap { kind: TrapKind::NullDescriptor, at: self.at });
        }
        let at = self.below(if fields == Fields::Given { layout.slots as usize } else { 0 });
        let fields = self.stack.get(at..).unwrap_or_default();
        let made = object::new_struct(self.heap, (ty, layout), fields, descriptor);
        self.stack.truncate(at);
        self.made(made, u64::from(layout.bytes))
    }

    fn new_array_of(&mut self, ty: u32, length: u32) -> Result<u64, LinkError> {
        let ty = self.id(ty);
        let storage = object::element(self.scope.types, ty);
        let at = self.below(length as usize * storage.slots());
        let elements = self.stack.get(at..).unwrap_or_default();
        let made = object::new_array_of(self.heap, (ty, storage), elements);
        self.stack.truncate(at);
        self.made(made, object::array_bytes(storage, length))
    }

    fn id(&self, ty: u32) -> TypeId {
        self.scope.instance.types.get(ty as usize).copied().unwrap_or_default()
    }

    /// The slot of a new object, or that the heap is full.
    fn made(&self, slot: Option<u64>, bytes: u64) -> Result<u64, LinkError> {
        let wanted = self.heap.bytes().saturating_add(bytes);
        let allowed = self.heap.limit();
        slot.ok_or(LinkError::Limit { which: Which::GcBytes, wanted, allowed })
    }
}

/// Where the fields of a struct come from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Fields {
    Given,
    Default,
}

fn narrow(f: fn(u32, u32) -> u32, a: u64, b: u64) -> u64 {
    u64::from(f(a as u32, b as u32))
}
