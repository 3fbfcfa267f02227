//! The operand words of ops on vectors.

use crate::exec::code::Op;
use crate::exec::fast::encode::Encoder;
use crate::exec::fast::handlers::vector::{Shape, shape};
use crate::exec::fast::handlers::{Pair, Word};
use crate::exec::fast::ir::{Inst, Operands, Wide};
use crate::exec::fast::virtual_stack::NONE;

impl Encoder<'_> {
    /// The first of two slots that an op gives a vector to or takes one from.
    fn pair(&self, slot: u32) -> Option<u16> {
        self.value(slot.checked_add(1)?)?;
        self.value(slot)
    }

    pub(super) fn wide(&mut self, inst: &Inst, wide: Wide) -> Option<()> {
        let word = match wide {
            Wide::Vector(op, _) | Wide::Number(op) | Wide::Store(op) => self.of_list(inst, op)?,
            Wide::Copy => Word { a: self.pair(inst.a)?, d: self.pair(inst.d)?, b: 0 },
            Wide::Const(_) => Word { a: 0, d: self.pair(inst.d)?, b: 0 },
            Wide::Select { condition } => {
                let second = self.pair(u32::try_from(inst.b).ok()?)?;
                let b = u32::from(second) | u32::from(self.value(condition)?) << 16;
                Word { a: self.pair(inst.a)?, d: self.pair(inst.d)?, b }
            }
            Wide::GlobalGet(global) => {
                self.store.globals.get(global as usize)?;
                Word { a: 0, d: self.pair(inst.d)?, b: global }
            }
            Wide::GlobalSet(global) => {
                self.store.globals.get(global as usize)?;
                Word { a: self.pair(inst.a)?, d: 0, b: global }
            }
        };
        self.cells.push(word.cell());
        match wide {
            Wide::Const(high) => self.cells.extend([inst.b, high]),
            Wide::Vector(Op::Shuffle { lanes }, _) => {
                let lanes = *self.code.vectors.get(lanes as usize)?;
                self.cells.extend([lanes as u64, (lanes >> 64) as u64]);
            }
            Wide::Vector(op, high)
                if inst.places == Operands::Si && shape(op)? == Shape::Binary =>
            {
                self.cells.extend([inst.b, high]);
            }
            Wide::Vector(Op::VectorAccess { lane, .. }, _)
            | Wide::Store(Op::VectorAccess { lane, .. }) => {
                self.lane_of_access(inst, wide, lane)?;
            }
            _ => {}
        }
        Some(())
    }

    /// Which vector an access to one lane is about, and which lane.
    fn lane_of_access(&mut self, inst: &Inst, wide: Wide, lane: u8) -> Option<()> {
        let (Wide::Vector(op, _) | Wide::Store(op)) = wide else { return None };
        if matches!(shape(op)?, Shape::LoadLane | Shape::StoreLane) {
            let first = u32::from(self.pair((inst.b >> 32) as u32)?);
            self.cells.push(Pair { first, second: u32::from(lane) }.cell());
        }
        Some(())
    }

    /// The first operand word of an operation of the list.
    fn of_list(&self, inst: &Inst, op: Op) -> Option<Word> {
        let Inst { places, a, d, b, .. } = *inst;
        let lane = match op {
            Op::VectorLane { lane, .. } => u32::from(lane),
            _ => 0,
        };
        let slot = |slot: u64| self.value(u32::try_from(slot).ok()?).map(u32::from);
        let pair = |slot: u64| self.pair(u32::try_from(slot).ok()?).map(u32::from);
        let (a, d, b) = match shape(op)? {
            Shape::Unary => (self.pair(a)?, self.pair(d)?, 0),
            Shape::Binary if places == Operands::Si => (self.pair(a)?, self.pair(d)?, 0),
            Shape::Binary => (self.pair(a)?, self.pair(d)?, pair(b)?),
            Shape::Ternary => {
                (self.pair(a)?, self.pair(d)?, pair(b & 0xffff)? | pair(b >> 16)? << 16)
            }
            Shape::Shift => {
                let count = if places == Operands::Ss { slot(b)? } else { b as u32 };
                (self.pair(a)?, self.pair(d)?, count)
            }
            Shape::Test | Shape::Extract(_) => {
                (self.pair(a)?, self.value(if d == NONE { 0 } else { d })?, lane)
            }
            Shape::Splat(_) => (self.value(a)?, self.pair(d)?, 0),
            Shape::Replace(_) => (self.pair(a)?, self.pair(d)?, slot(b)? | lane << 16),
            Shape::Load | Shape::LoadLane => (self.value(a)?, self.pair(d)?, b as u32),
            Shape::StoreLane => (self.value(a)?, 0, b as u32),
            Shape::Store => (self.value(a)?, self.pair((b >> 32) as u32)?, b as u32),
        };
        Some(Word { a, d, b })
    }
}
