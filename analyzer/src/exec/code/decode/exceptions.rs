//! Decoding of exceptions: guards and their clauses, throws; and the legacy forms of both.
//!
//! ```text
//! try_table   clauses name labels outside of it
//! try         do part, guarded | arms, each with the exception it has caught below its operands
//! ```
//! The caught exception of a legacy arm is an operand that no instruction can reach: it lies at
//! the arm's floor, has a type like all others, and goes when the arm ends.
//! Source: core specification, "Control Instructions"; legacy exception handling proposal.

use wasmparser::{BlockType, Catch, Operator, RefType, TryTable, ValType};

use crate::exec::addr::TagAddr;
use crate::exec::code::decode::{Decoder, Patch, narrow};
use crate::exec::code::handlers::{Clause, Guard, GuardId, Reference};
use crate::exec::code::{Op, Target};
use crate::exec::shape::LabelKind;
use crate::exec::value::slots_of_all;

impl<'a> Decoder<'a> {
    pub(super) fn exception_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        Some(match op {
            Operator::TryTable { try_table } => self.try_table(try_table),
            Operator::Try { blockty } => self.legacy_try(*blockty),
            Operator::Catch { tag_index } => self.legacy_arm(Some(*tag_index)),
            Operator::CatchAll => self.legacy_arm(None),
            Operator::Delegate { relative_depth } => self.delegate(*relative_depth),
            Operator::Throw { tag_index } => {
                let tag = self.tag(*tag_index).0;
                self.set_unreachable();
                Op::Throw { tag }
            }
            Operator::ThrowRef => {
                self.set_unreachable();
                Op::ThrowRef
            }
            Operator::Rethrow { relative_depth } => {
                let slot = self.label(*relative_depth).map_or(0, |label| label.floor_slots);
                self.set_unreachable();
                Op::Rethrow { slot: narrow(slot) }
            }
            _ => return None,
        })
    }

    pub(super) fn tag(&self, idx: u32) -> TagAddr {
        self.instance.tags.get(idx as usize).copied().unwrap_or_default()
    }

    /// The types of a tag's arguments.
    fn tag_params(&self, idx: u32) -> &'a [ValType] {
        let ty = self.module.tags.get(idx as usize).map(|tag| tag.ty);
        ty.and_then(|ty| self.module.func_type_at(ty)).map_or(&[], |ty| ty.params())
    }

    /// Makes a guard that takes over from the one of the innermost label.
    fn add_guard(&mut self) -> GuardId {
        let next = self.control.last().and_then(|control| control.guard);
        self.guards.push(Guard { next, clauses: Vec::new() });
        Some(narrow(self.guards.len() - 1))
    }

    /// The innermost label has a guard of its own.
    fn begin_guard(&mut self, guard: GuardId) {
        if let Some(control) = self.control.last_mut() {
            control.tried = guard;
        }
        self.begin_region(guard);
    }

    /// From the next operator on a guard is the innermost.
    fn begin_region(&mut self, guard: GuardId) {
        self.regions.push((narrow(self.ops.len() + 1), guard));
        if let Some(control) = self.control.last_mut() {
            control.guard = guard;
        }
    }

    /// The innermost label has been closed: the guard of the one around it takes over.
    pub(super) fn end_region(&mut self, closed: GuardId) {
        let guard = self.control.last().and_then(|control| control.guard);
        if guard != closed {
            self.regions.push((narrow(self.ops.len()), guard));
        }
    }

    fn add_clause(&mut self, guard: GuardId, clause: Clause) {
        if let Some(guard) = guard.and_then(|guard| self.guards.get_mut(guard as usize)) {
            guard.clauses.push(clause);
        }
    }

    fn try_table(&mut self, try_table: &TryTable) -> Op {
        let guard = self.add_guard();
        for (at, catch) in try_table.catches.iter().enumerate() {
            let (tag, reference, label) = match *catch {
                Catch::One { tag, label } => (Some(tag), Reference::None, label),
                Catch::OneRef { tag, label } => (Some(tag), Reference::Above, label),
                Catch::All { label } => (None, Reference::None, label),
                Catch::AllRef { label } => (None, Reference::Above, label),
            };
            // The labels are those outside of the block, which is not open yet.
            let target = self.target(label, Patch::Clause(guard, at));
            let tag = tag.map(|tag| self.tag(tag));
            self.add_clause(guard, Clause { tag, reference, target });
        }
        self.open(LabelKind::TryTable, try_table.ty);
        self.begin_guard(guard);
        Op::Guard
    }

    fn legacy_try(&mut self, ty: BlockType) -> Op {
        let guard = self.add_guard();
        self.open(LabelKind::Try, ty);
        self.begin_guard(guard);
        Op::Guard
    }

    /// `catch` and `catch_all`: where the part before falls through, a jump to the end.
    fn legacy_arm(&mut self, tag: Option<u32>) -> Op {
        let leave = self.leave_arm();
        let Some(control) = self.control.last_mut() else { return Op::Nop };
        let guard = control.tried;
        control.kind = LabelKind::Catch;
        control.unreachable = false;
        let (floor, floor_slots) = (control.floor, control.floor_slots);
        let around = guard.and_then(|guard| self.guards.get(guard as usize)?.next);
        self.begin_region(around);
        let params = tag.map_or(&[][..], |tag| self.tag_params(tag));
        let target = Target {
            pc: narrow(self.ops.len() + 1),
            height: narrow(floor_slots),
            keep: u16::try_from(1 + slots_of_all(params)).unwrap_or(u16::MAX),
        };
        let tag = tag.map(|tag| self.tag(tag));
        self.add_clause(guard, Clause { tag, reference: Reference::Below, target });
        self.reset(floor, floor_slots);
        self.push(ValType::Ref(RefType::EXNREF));
        self.push_all(params);
        leave
    }

    /// Leaves the innermost label by falling through, over the arms that follow: results that lie
    /// above a caught exception move down over it.
    fn leave_arm(&mut self) -> Op {
        let at = self.ops.len();
        let Some(control) = self.control.last_mut() else { return Op::Nop };
        control.patches.push(Patch::Op(at));
        control.leave_arm(0).map_or(Op::Jump { pc: 0 }, Op::Br)
    }

    fn delegate(&mut self, depth: u32) -> Op {
        let tried = self.control.last().and_then(|control| control.tried);
        let op = self.end();
        // As if thrown among the instructions of that label.
        let to = self.label(depth).and_then(|label| label.guard);
        if let Some(guard) = tried.and_then(|guard| self.guards.get_mut(guard as usize)) {
            guard.next = to;
        }
        op
    }
}
