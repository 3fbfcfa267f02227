//! Operators on vectors: operands of two slots, which ops read wherever both are side by side.

use crate::exec::code::Op;
use crate::exec::code::vector::VectorAccess;
use crate::exec::fast::handlers::numeric::Accumulator;
use crate::exec::fast::handlers::vector::{Shape, shape};
use crate::exec::fast::ir::{Errand, Kind, Operands, Wide};
use crate::exec::fast::translate::Translator;
use crate::exec::fast::virtual_stack::{Entry, INT, Place};

impl Translator<'_> {
    /// None for operators that have nothing to do with vectors.
    pub(super) fn vector(&mut self, op: Op) -> Option<()> {
        match op {
            Op::Select2 => return self.select2(),
            Op::GlobalGet2 { global } => {
                let kind = Wide::GlobalGet(global);
                return self.stack.vector_result(kind, Operands::Ss, (0, 0));
            }
            Op::GlobalSet2 { global } => {
                let a = self.vector_operand()?;
                let kind = Kind::Wide(Wide::GlobalSet(global));
                self.stack.emit(kind, Operands::Ss, [a, 0], 0);
                return Some(());
            }
            _ => {}
        }
        match shape(op)? {
            Shape::Unary => {
                let a = self.vector_operand()?;
                self.stack.vector_result(Wide::Vector(op, 0), Operands::Ss, (a, 0))
            }
            Shape::Binary => self.binary2(op),
            Shape::Ternary => {
                let [a, b, c] = self.vector_operands()?;
                let others = u64::from(b) | u64::from(c) << 16;
                self.stack.vector_result(Wide::Vector(op, 0), Operands::Ss, (a, others))
            }
            Shape::Shift => self.shift(op),
            Shape::Test => self.number_of_vector(op, Accumulator::Int32),
            Shape::Extract(ty) => self.number_of_vector(op, ty),
            Shape::Splat(ty) => {
                let entry = self.stack.pop()?;
                let depth = self.stack.len();
                let (places, a) = match self.stack.place_in_slot(entry, depth, ty.register()) {
                    Place::Slot(slot) => (Operands::Ss, slot),
                    _ => (Operands::Rs, 0),
                };
                self.stack.vector_result(Wide::Vector(op, 0), places, (a, 0))
            }
            Shape::Replace(ty) => {
                let entry = self.stack.pop()?;
                let depth = self.stack.len();
                let a = self.vector_operand()?;
                let (places, b) = match self.stack.place_in_slot(entry, depth, ty.register()) {
                    Place::Slot(slot) => (Operands::Ss, slot),
                    _ => (Operands::Sr, 0),
                };
                self.stack.vector_result(Wide::Vector(op, 0), places, (a, u64::from(b)))
            }
            Shape::Load | Shape::LoadLane | Shape::StoreLane | Shape::Store => self.access2(op),
        }
    }

    /// Takes a vector; the slot where it begins.
    fn vector_operand(&mut self) -> Option<u32> {
        let vector = self.stack.pop_vector()?;
        Some(self.stack.vector_in_slots(vector, self.stack.len()))
    }

    /// Takes some vectors; the slots where they begin, the lowest first.
    fn vector_operands<const N: usize>(&mut self) -> Option<[u32; N]> {
        let mut slots = [0; N];
        for slot in slots.iter_mut().rev() {
            *slot = self.vector_operand()?;
        }
        Some(slots)
    }

    fn binary2(&mut self, op: Op) -> Option<()> {
        let second = self.stack.pop_vector()?;
        let depth = self.stack.len();
        let a = self.vector_operand()?;
        if let [Entry::Const(low), Entry::Const(high)] = second
            && !matches!(op, Op::Shuffle { .. })
        {
            return self.stack.vector_result(Wide::Vector(op, high), Operands::Si, (a, low));
        }
        let b = self.stack.vector_in_slots(second, depth);
        self.stack.vector_result(Wide::Vector(op, 0), Operands::Ss, (a, u64::from(b)))
    }

    fn shift(&mut self, op: Op) -> Option<()> {
        let count = self.stack.pop()?;
        let depth = self.stack.len();
        let a = self.vector_operand()?;
        let (places, b) = match self.stack.place(count, depth, INT) {
            Place::Register => (Operands::Sr, 0),
            Place::Slot(slot) => (Operands::Ss, u64::from(slot)),
            Place::Immediate(bits) => (Operands::Si, bits),
        };
        self.stack.vector_result(Wide::Vector(op, 0), places, (a, b))
    }

    fn number_of_vector(&mut self, op: Op, ty: Accumulator) -> Option<()> {
        let a = self.vector_operand()?;
        let kind = Kind::Wide(Wide::Number(op));
        self.stack.result(kind, Operands::Ss, (a, 0), ty.register());
        Some(())
    }

    fn access2(&mut self, op: Op) -> Option<()> {
        let Op::VectorAccess { op: access, memory, offset, .. } = op else { return None };
        let stores = access.reach().writes;
        let takes_vector = access.reach().above > 0;
        let Some(offset) = self.near(memory, offset) else {
            let (pops, pushes) = (if takes_vector { 3 } else { 1 }, if stores { 0 } else { 2 });
            return self.errand(Errand::InRoom, pops, pushes);
        };
        let vector = if takes_vector { self.vector_operand()? } else { 0 };
        let entry = self.stack.pop()?;
        let whole = match entry {
            Entry::Const(base) => (base as u32).checked_add(offset),
            _ => None,
        };
        // With a lane there is no op that has the whole address.
        let with_lane = takes_vector && access != VectorAccess::V128Store;
        let (places, a, offset) = match whole.filter(|_| !with_lane) {
            Some(whole) => (Operands::Si, 0, whole),
            None => match self.stack.place_in_slot(entry, self.stack.len(), INT) {
                Place::Slot(slot) => (Operands::Ss, slot, offset),
                _ => (Operands::Rs, 0, offset),
            },
        };
        let b = u64::from(offset) | u64::from(vector) << 32;
        if stores {
            self.stack.emit(Kind::Wide(Wide::Store(op)), places, [a, 0], b);
            return Some(());
        }
        self.stack.vector_result(Wide::Vector(op, 0), places, (a, b))
    }

    fn select2(&mut self) -> Option<()> {
        let condition = self.stack.pop()?;
        let depth = self.stack.len();
        let [a, b] = self.vector_operands()?;
        let (places, condition) = match self.stack.place_in_slot(condition, depth, INT) {
            Place::Slot(slot) => (Operands::Ss, slot),
            _ => (Operands::Rs, 0),
        };
        self.stack.vector_result(Wide::Select { condition }, places, (a, u64::from(b)))
    }
}
