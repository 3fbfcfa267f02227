//! Operators that compute.

use crate::exec::code::Op;
use crate::exec::code::object::ObjectOp;
use crate::exec::fast::handlers::control::mirrored;
use crate::exec::fast::handlers::numeric::{Shape, gives, shape, takes};
use crate::exec::fast::ir::{Errand, Kind, Operands};
use crate::exec::fast::translate::{Translator, register_of};
use crate::exec::fast::virtual_stack::{Entry, INT, Place};

/// The operation that computes the same of swapped operands.
fn swapped(op: Op) -> Option<Op> {
    match op {
        Op::I32Add | Op::I32Mul | Op::I32And | Op::I32Or | Op::I32Xor => Some(op),
        Op::I64Add | Op::I64Mul | Op::I64And | Op::I64Or | Op::I64Xor => Some(op),
        // Which of two NaN comes first does not matter: results are canonical.
        Op::F64Add | Op::F64Mul | Op::F64Min | Op::F64Max => Some(op),
        Op::F32Add | Op::F32Mul | Op::F32Min | Op::F32Max => Some(op),
        _ => mirrored(op),
    }
}

/// What a constant is added for that something subtracts, so that there is one op less to choose
/// sequences from.
fn as_sum(op: Op, bits: u64) -> Option<(Op, u64)> {
    match op {
        Op::I32Sub => Some((Op::I32Add, u64::from((bits as u32).wrapping_neg()))),
        Op::I64Sub => Some((Op::I64Add, bits.wrapping_neg())),
        _ => None,
    }
}

impl Translator<'_> {
    pub(super) fn plain(&mut self, op: Op) -> Option<()> {
        match shape(op) {
            Shape::Unary => return self.unary(op),
            Shape::Binary => return self.binary(op),
            Shape::Load { memory, offset } => {
                return match self.near(memory, offset) {
                    Some(offset) => self.load(op, offset),
                    None => self.errand(Errand::Alone, 1, 1),
                };
            }
            Shape::Store { memory, offset } => {
                return match self.near(memory, offset) {
                    Some(offset) => self.store(op, offset),
                    None => self.errand(Errand::Alone, 2, 0),
                };
            }
            Shape::Other => {}
        }
        match op {
            Op::Select => self.select(),
            Op::RefIsNull => self.unary(Op::I64Eqz),
            // Equal references have equal slots.
            Op::Object { op: ObjectOp::RefEq, .. } => self.binary(Op::I64Eq),
            Op::GlobalGet { global } => {
                let ty = self.store.globals.get(global as usize)?.ty.content_type;
                let register = register_of(ty);
                let kind = Kind::GlobalGet { global, register };
                self.stack.result(kind, Operands::Ss, (0, 0), register);
                Some(())
            }
            Op::GlobalSet { global } => {
                let ty = self.store.globals.get(global as usize)?.ty.content_type;
                let register = register_of(ty);
                let entry = self.stack.pop()?;
                let (places, a, b) = match self.stack.place(entry, self.stack.len(), register) {
                    Place::Register => (Operands::Rs, 0, 0),
                    Place::Slot(slot) => (Operands::Ss, slot, 0),
                    Place::Immediate(bits) => (Operands::Si, 0, bits),
                };
                self.stack.emit(Kind::GlobalSet { global, register }, places, [a, 0], b);
                Some(())
            }
            Op::MemorySize { memory } => match self.memory {
                Some(own) if own.address == memory => {
                    let kind = Kind::MemorySize { page_log: own.page_log };
                    self.stack.result(kind, Operands::Ss, (0, 0), INT);
                    Some(())
                }
                _ => self.room(op),
            },
            _ => self.vector(op).or_else(|| self.reference(op)).or_else(|| self.room(op)),
        }
    }

    /// The offset of an access that ops can do.
    pub(super) fn near(&self, memory: u32, offset: u64) -> Option<u32> {
        self.memory.filter(|own| own.address == memory).and_then(|_| u32::try_from(offset).ok())
    }

    fn unary(&mut self, op: Op) -> Option<()> {
        // The bits of a slot stay the same: an i32 lies in it with zeros above.
        if matches!(
            op,
            Op::I64ExtendI32U
                | Op::I32ReinterpretF32
                | Op::I64ReinterpretF64
                | Op::F32ReinterpretI32
                | Op::F64ReinterpretI64
        ) {
            return Some(());
        }
        let register = takes(op)?.register();
        let entry = self.stack.pop()?;
        let (places, a) = match self.stack.place_in_slot(entry, self.stack.len(), register) {
            Place::Slot(slot) => (Operands::Ss, slot),
            _ => (Operands::Rs, 0),
        };
        self.stack.result(Kind::Unary(op), places, (a, 0), gives(op)?.register());
        Some(())
    }

    fn binary(&mut self, mut op: Op) -> Option<()> {
        let ty = takes(op)?;
        let second = self.stack.pop()?;
        let first = self.stack.pop()?;
        let depth = self.stack.len();
        let mut left = self.stack.place(first, depth, ty.register());
        let mut right = self.stack.place(second, depth + 1, ty.register());
        if let (Place::Immediate(_), Place::Immediate(bits)) = (left, right) {
            right = Place::Slot(self.stack.put_const(bits, depth + 1));
        }
        // The square of a float does not wait for the slot that the float went to.
        let squares = ty.register() != INT && gives(op)? == ty;
        if (left, right) == (Place::Register, Place::Register) && !squares {
            right = Place::Slot(self.stack.in_slot(second, depth + 1));
        }
        let backward =
            matches!((left, right), (Place::Immediate(_), _) | (Place::Slot(_), Place::Register));
        if backward && let Some(swapped) = swapped(op) {
            (op, left, right) = (swapped, right, left);
        }
        if let Place::Immediate(bits) = left {
            left = Place::Slot(self.stack.put_const(bits, depth));
        }
        if let Place::Immediate(bits) = &mut right
            && let Some((sum, negated)) = as_sum(op, *bits)
        {
            (op, *bits) = (sum, negated);
        }
        let (places, a, b) = match (left, right) {
            (Place::Register, Place::Slot(slot)) => (Operands::Rs, slot, 0),
            (Place::Slot(slot), Place::Register) => (Operands::Sr, slot, 0),
            (Place::Slot(a), Place::Slot(b)) => (Operands::Ss, a, u64::from(b)),
            (Place::Register, Place::Immediate(bits)) => (Operands::Ri, 0, bits),
            (Place::Slot(slot), Place::Immediate(bits)) => (Operands::Si, slot, bits),
            (Place::Register, Place::Register) => (Operands::Rr, 0, 0),
            _ => return None,
        };
        self.stack.result(Kind::Binary(op), places, (a, b), gives(op)?.register());
        Some(())
    }

    fn load(&mut self, op: Op, offset: u32) -> Option<()> {
        let entry = self.stack.pop()?;
        let register = gives(op)?.register();
        if let Entry::Const(base) = entry
            && let Some(address) = (base as u32).checked_add(offset)
        {
            self.stack.result(Kind::Load(op, address), Operands::Si, (0, 0), register);
            return Some(());
        }
        let (places, a) = match self.stack.place_in_slot(entry, self.stack.len(), INT) {
            Place::Slot(slot) => (Operands::Ss, slot),
            _ => (Operands::Rs, 0),
        };
        self.stack.result(Kind::Load(op, offset), places, (a, 0), register);
        Some(())
    }

    fn store(&mut self, op: Op, offset: u32) -> Option<()> {
        let value = self.stack.pop()?;
        let address = self.stack.pop()?;
        let depth = self.stack.len();
        let register = takes(op)?.register();
        let value = self.stack.place(value, depth + 1, register);
        let whole = match address {
            Entry::Const(base) => (base as u32).checked_add(offset),
            _ => None,
        };
        let (fixed, base, offset) = match whole {
            Some(whole) => (true, Place::Slot(0), whole),
            None => (false, self.stack.place_in_slot(address, depth, INT), offset),
        };
        let (places, a, b) = match (base, value) {
            (Place::Register, Place::Slot(slot)) => (Operands::Rs, 0, u64::from(slot)),
            (Place::Register, Place::Immediate(bits)) => (Operands::Ri, 0, bits),
            (Place::Register, Place::Register) if register == INT => {
                (Operands::Sr, self.stack.in_slot(address, depth), 0)
            }
            (Place::Register, Place::Register) => (Operands::Rr, 0, 0),
            (Place::Slot(slot), Place::Register) => (Operands::Sr, slot, 0),
            (Place::Slot(slot), Place::Slot(other)) => (Operands::Ss, slot, u64::from(other)),
            (Place::Slot(slot), Place::Immediate(bits)) => (Operands::Si, slot, bits),
            (Place::Immediate(_), _) => return None,
        };
        self.stack.emit(Kind::Store { op, offset, fixed }, places, [a, 0], b);
        Some(())
    }

    fn select(&mut self) -> Option<()> {
        let condition = self.stack.pop()?;
        let second = self.stack.pop()?;
        let first = self.stack.pop()?;
        let depth = self.stack.len();
        let a = self.stack.in_slot(first, depth);
        let b = self.stack.in_slot(second, depth + 1);
        let (places, condition) = match self.stack.place_in_slot(condition, depth + 2, INT) {
            Place::Slot(slot) => (Operands::Ss, slot),
            _ => (Operands::Rs, 0),
        };
        self.stack.result(Kind::Select { condition }, places, (a, u64::from(b)), INT);
        Some(())
    }
}
