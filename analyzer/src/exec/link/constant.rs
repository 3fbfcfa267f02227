//! Constant expressions: initialisers of globals, tables and segments, and their offsets.
//!
//! They may make objects of the heap; it is not collected meanwhile, so what they have made stays
//! whatever refers to it so far.
//! Source: core specification, "Constant Expressions", with the arithmetic of extended-const.

use wasmparser::{BinaryReader, Operator, OperatorsReader};

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

/// The value of an expression (with its `end`), as slots.
pub(crate) fn evaluate(
    scope: Scope<'_>,
    heap: &mut Heap,
    expr: FileRange,
) -> Result<[u64; 2], LinkError> {
    let bytes = scope.module.slice(expr);
    let mut ops = OperatorsReader::new(BinaryReader::new(bytes, expr.start.0));
    let mut run = Run { scope, heap, at: expr.start, stack: Vec::new() };
    while !ops.eof() {
        run.at = FileOffset(ops.original_position());
        let op = ops.read().map_err(|error| run.refuse(error.to_string()))?;
        if matches!(op, Operator::End) {
            break;
        }
        if run.number(&op).or_else(|| run.reference(&op)).is_none() {
            run.aggregate(&op)?;
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
    stack: Vec<u64>,
}

impl Run<'_> {
    fn refuse(&self, what: String) -> LinkError {
        LinkError::NotImplemented { what, at: self.at }
    }

    fn pop(&mut self) -> u64 {
        self.stack.pop().unwrap_or_default()
    }

    /// Takes slots from the top, lowest first.
    fn pop_n(&mut self, slots: usize) -> Vec<u64> {
        self.stack.split_off(self.stack.len().saturating_sub(slots))
    }

    fn binary(&mut self, f: fn(u64, u64) -> u64) -> u64 {
        let right = self.pop();
        let left = self.pop();
        f(left, right)
    }

    /// Constants and arithmetic; none for others.
    fn number(&mut self, op: &Operator<'_>) -> Option<()> {
        let slot = match op {
            Operator::I32Const { value } => u64::from(*value as u32),
            Operator::I64Const { value } => *value as u64,
            Operator::F32Const { value } => u64::from(value.bits()),
            Operator::F64Const { value } => value.bits(),
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

    /// References and globals; none for others.
    fn reference(&mut self, op: &Operator<'_>) -> Option<()> {
        let slot = match *op {
            Operator::RefNull { .. } => 0,
            Operator::RefFunc { function_index } => {
                let addr = self.scope.instance.funcs.get(function_index as usize).copied();
                addr.map_or(0, |addr| u64::from(addr.0) + 1)
            }
            Operator::GlobalGet { global_index } => {
                let addr = self.scope.instance.globals.get(global_index as usize);
                let global = addr.and_then(|addr| self.scope.globals.get(addr.index()));
                let [low, high] = global.map_or([0, 0], |global| global.slots);
                let wide = global.is_some_and(|it| it.ty.content_type == wasmparser::ValType::V128);
                if wide {
                    self.stack.push(low);
                    high
                } else {
                    low
                }
            }
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
                let value = self.pop_n(storage.slots());
                let value = [0, 1].map(|at| value.get(at).copied().unwrap_or(0));
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
                let ty = self.id(array_type_index);
                let storage = object::element(self.scope.types, ty);
                let elements = self.pop_n(array_size as usize * storage.slots());
                let made = object::new_array_of(self.heap, (ty, storage), &elements);
                self.made(made, object::array_bytes(storage, array_size))?
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
        let fields = match fields {
            Fields::Given => self.pop_n(layout.slots as usize),
            Fields::Default => Vec::new(),
        };
        let made = object::new_struct(self.heap, (ty, layout), &fields, descriptor);
        self.made(made, u64::from(layout.bytes))
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
