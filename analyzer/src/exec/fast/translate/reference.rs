//! Operators on references: tests that branch, calls by reference, and calls in tail position.

use crate::exec::addr::{FuncAddr, TypeId};
use crate::exec::code::{Op, Target};
use crate::exec::fast::ir::{Errand, Kind, LabelId, Operands, Tail};
use crate::exec::fast::translate::{Translator, Way, own_memory};
use crate::exec::fast::virtual_stack::{Entry, INT, Place};
use crate::exec::value::slots_of_all;

impl Translator<'_> {
    /// None for other operators.
    pub(super) fn reference(&mut self, op: Op) -> Option<()> {
        match op {
            Op::RefAsNonNull => {
                let entry = self.stack.pop()?;
                let (places, a) = self.number(entry);
                self.stack.emit(Kind::NotNull, places, [a, 0], 0);
                self.stack.push(entry);
                Some(())
            }
            Op::TableGet { table } => {
                let entry = self.stack.pop()?;
                let (places, a) = self.number(entry);
                self.stack.result(Kind::TableGet(table), places, (a, 0), INT);
                Some(())
            }
            Op::TableSet { .. } if self.watch.tracked => self.errand(Errand::Alone, 2, 0),
            Op::TableSet { table } => {
                let value = self.stack.pop()?;
                let index = self.stack.pop()?;
                let b = self.stack.in_slot(value, self.stack.len() + 1);
                let (places, a) = self.number(index);
                self.stack.emit(Kind::TableSet(table), places, [a, 0], u64::from(b));
                Some(())
            }
            Op::BrOnNull(target) => self.br_on_null(target),
            Op::BrOnNonNull(target) => self.br_on_non_null(target),
            Op::BrOnCast { target, .. } | Op::BrOnCastFail { target, .. } => {
                self.br_on_cast(target, 0)
            }
            Op::BrOnCastDesc { target, .. } | Op::BrOnCastDescFail { target, .. } => {
                self.br_on_cast(target, 1)
            }
            Op::CallRef { ty } => self.call_ref(ty),
            Op::ReturnCall { func } => {
                // The memory at hand would be another.
                if own_memory(self.store, FuncAddr(func)) != self.memory {
                    return self.leave_for_good();
                }
                self.tail_call(Tail::Func(func), 0)
            }
            Op::ReturnCallIndirect { table, ty } => self.tail_call(Tail::Indirect { table, ty }, 1),
            Op::ReturnCallRef => self.tail_call(Tail::Ref, 1),
            _ => None,
        }
    }

    /// Where an op finds a popped integer.
    fn number(&mut self, entry: Entry) -> (Operands, u32) {
        match self.stack.place_in_slot(entry, self.stack.len(), INT) {
            Place::Slot(slot) => (Operands::Ss, slot),
            _ => (Operands::Rs, 0),
        }
    }

    /// Makes a branch that takes along what its label keeps, with everything at home; `test` is
    /// the op that goes to a label when the branch is, or is not, taken.
    fn branch_when(
        &mut self,
        target: Target,
        (places, a): (Operands, u32),
        test: impl Fn(LabelId, bool) -> Kind,
    ) -> Option<()> {
        let (to, depth) = self.target(target)?;
        let keep = usize::from(target.keep);
        if keep == 0 || self.stack.len().checked_sub(keep)? == depth {
            self.stack.emit(test(to, true), places, [a, 0], 0);
            return Some(());
        }
        let over = self.aside();
        self.stack.emit(test(over, false), places, [a, 0], 0);
        self.stack.forget();
        self.stack.move_top(keep, depth)?;
        self.stack.emit(Kind::Jump(to), Operands::Ss, [0, 0], 0);
        self.bind(over, self.stack.pc + 1)
    }

    /// The branch that is taken without the null that it has found.
    fn br_on_null(&mut self, target: Target) -> Option<()> {
        self.stack.settle_all();
        self.stack.exchange(1, 0)?;
        let slot = self.stack.home(self.stack.len());
        let test = |to, wanted| Kind::Compare { op: Op::I64Eq, to, wanted };
        self.branch_when(target, (Operands::Si, slot), test)?;
        self.stack.exchange(0, 1)
    }

    /// The branch that takes the reference along.
    fn br_on_non_null(&mut self, target: Target) -> Option<()> {
        self.stack.settle_all();
        let slot = self.stack.home(self.stack.len().checked_sub(1)?);
        let test = |to, wanted| Kind::Compare { op: Op::I64Ne, to, wanted };
        self.branch_when(target, (Operands::Si, slot), test)?;
        self.stack.exchange(1, 0)
    }

    /// The exact tier tells whether it is taken; of the operands the uppermost `drops` go.
    fn br_on_cast(&mut self, target: u32, drops: usize) -> Option<()> {
        let target = *self.code.targets.get(target as usize)?;
        self.ask(Errand::Branches, 0, 0)?;
        self.stack.exchange(drops, 0)?;
        let test = |to, wanted| Kind::JumpIf { to, wanted };
        self.branch_when(target, (Operands::Rs, 0), test)
    }

    fn call_ref(&mut self, ty: u32) -> Option<()> {
        let signature = self.store.types.func(TypeId(ty))?;
        let params = slots_of_all(signature.params());
        self.stack.settle_all();
        self.sync();
        let depth = self.stack.len().checked_sub(1)?;
        let places = [self.stack.home(depth), self.stack.home(depth.checked_sub(params)?)];
        self.stack.emit(Kind::CallRef, Operands::Ss, places, 0);
        self.after_call(params + 1, signature.results())
    }

    /// A call in tail position; above the arguments lie `above` operands that tell the callee.
    fn tail_call(&mut self, tail: Tail, above: usize) -> Option<()> {
        self.stack.settle_all();
        self.sync();
        let end = self.stack.home(self.stack.len().checked_sub(above)?);
        self.stack.emit(Kind::TailCall(tail), Operands::Ss, [end, 0], 0);
        self.dead = true;
        Some(())
    }

    /// Leaves an operator on continuations to the exact tier; the operands end then at a slot.
    pub(super) fn leave_to(&mut self, end: u32) -> Option<()> {
        self.stack.settle_all();
        self.sync();
        self.stack.emit(Kind::Leave, Operands::Ss, [0, 0], 0);
        self.stack.reset(end.checked_sub(self.base)? as usize);
        self.stack.forget();
        self.sync_at(self.stack.pc + 1, Way::Both);
        Some(())
    }
}
