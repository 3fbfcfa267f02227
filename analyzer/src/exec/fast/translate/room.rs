//! Operators that the exact tier executes in place: how many slots each takes and puts.

use crate::exec::addr::TypeId;
use crate::exec::code::Op;
use crate::exec::code::atomic::AtomicOp;
use crate::exec::code::object::ObjectOp;
use crate::exec::fast::ir::{Errand, Kind, Operands};
use crate::exec::fast::translate::{Translator, Way};
use crate::exec::layout::Storage;
use crate::exec::object;

impl Translator<'_> {
    /// None for operators that the exact tier does not execute in place.
    pub(super) fn room(&mut self, op: Op) -> Option<()> {
        let ((pops, pushes), errand) = match self.in_room(op) {
            Some(effect) => (effect, Errand::InRoom),
            None => (alone(op)?, Errand::Alone),
        };
        self.errand(errand, pops, pushes)
    }

    /// Makes an op that has the exact tier execute the operator at hand.
    pub(super) fn errand(&mut self, errand: Errand, pops: usize, pushes: usize) -> Option<()> {
        self.ask(errand, pops, pushes)?;
        self.sync_at(self.stack.pc + 1, Way::Both);
        Some(())
    }

    /// The same, for an operator that is not done with it.
    pub(super) fn ask(&mut self, errand: Errand, pops: usize, pushes: usize) -> Option<()> {
        self.stack.settle_all();
        self.sync();
        let before = self.stack.home(self.stack.len());
        self.stack.exchange(pops, pushes)?;
        let after = self.stack.home(self.stack.len());
        self.stack.emit(Kind::Errand { errand, after }, Operands::Ss, [0, before], 0);
        self.stack.forget();
        Some(())
    }

    /// What an operator of one of the exact tier's rooms takes and puts.
    fn in_room(&self, op: Op) -> Option<(usize, usize)> {
        Some(match op {
            Op::Object { op, storage, a, b } => self.on_object(op, storage, (a, b)),
            Op::Atomic { op, .. } => on_memory(op),
            Op::Fence => (0, 0),
            Op::MemoryGrow { .. } | Op::GlobalChange { .. } => (1, 1),
            Op::TableGrow { .. }
            | Op::GlobalExchange { .. }
            | Op::FieldChange { .. }
            | Op::TableChange { .. } => (2, 1),
            Op::FieldExchange { .. } | Op::ElementChange { .. } | Op::TableExchange { .. } => {
                (3, 1)
            }
            Op::ElementExchange { .. } => (4, 1),
            Op::MemoryDiscard { .. } => (2, 0),
            Op::MemoryInit { .. }
            | Op::MemoryCopy { .. }
            | Op::MemoryFill { .. }
            | Op::TableInit { .. }
            | Op::TableCopy { .. }
            | Op::TableFill { .. } => (3, 0),
            Op::I64Add128 | Op::I64Sub128 => (4, 2),
            Op::I64MulWideS | Op::I64MulWideU => (2, 2),
            _ => return None,
        })
    }

    /// The same for operations on references and objects.
    fn on_object(&self, op: ObjectOp, storage: Storage, (a, b): (u32, u32)) -> (usize, usize) {
        let width = storage.slots();
        let (fields, descriptor) = match op {
            ObjectOp::StructNew | ObjectOp::StructNewDefault => {
                let layout = object::struct_layout(&self.store.types, TypeId(a));
                (layout.slots as usize, usize::from(layout.descriptor))
            }
            _ => (0, 0),
        };
        match op {
            ObjectOp::StructNew => (fields + descriptor, 1),
            ObjectOp::StructNewDefault => (descriptor, 1),
            ObjectOp::StructGet | ObjectOp::StructGetS => (1, width),
            ObjectOp::StructSet => (1 + width, 0),
            ObjectOp::ArrayNew => (width + 1, 1),
            ObjectOp::ArrayNewFixed => (b as usize * width, 1),
            ObjectOp::ArrayNewData | ObjectOp::ArrayNewElem => (2, 1),
            ObjectOp::ArrayGet | ObjectOp::ArrayGetS => (2, width),
            ObjectOp::ArraySet => (2 + width, 0),
            ObjectOp::ArrayFill => (3 + width, 0),
            ObjectOp::ArrayCopy => (5, 0),
            ObjectOp::ArrayInitData | ObjectOp::ArrayInitElem => (4, 0),
            ObjectOp::RefEq | ObjectOp::RefCastDesc => (2, 1),
            ObjectOp::ArrayNewDefault
            | ObjectOp::ArrayLen
            | ObjectOp::RefI31
            | ObjectOp::I31GetS
            | ObjectOp::I31GetU
            | ObjectOp::RefTest
            | ObjectOp::RefCast
            | ObjectOp::RefGetDesc => (1, 1),
        }
    }
}

/// What an operator takes and puts that the exact tier's loop does itself.
fn alone(op: Op) -> Option<(usize, usize)> {
    Some(match op {
        Op::MemorySize { .. } | Op::TableSize { .. } => (0, 1),
        Op::DataDrop { .. } | Op::ElemDrop { .. } => (0, 0),
        _ => return None,
    })
}

/// What an atomic operation on a memory takes and puts.
fn on_memory(op: AtomicOp) -> (usize, usize) {
    let reach = op.reach();
    let answers = reach.reads || !reach.writes;
    (reach.above + 1, usize::from(answers))
}
