//! Operators that go elsewhere.

use std::collections::BTreeMap;

use crate::exec::addr::{FuncAddr, TypeId};
use crate::exec::code::{Op, Target};
use crate::exec::fast::handlers::control::{compare, mirrored};
use crate::exec::fast::ir::{Inst, Kind, LabelId, Operands, ReturnOf};
use crate::exec::fast::translate::{Label, Translator, Way, own_memory};
use crate::exec::fast::virtual_stack::{Entry, INT, Place};
use crate::exec::value::slots_of_all;

impl Translator<'_> {
    /// None for operators that cannot be translated.
    pub(super) fn control(&mut self, op: Op) -> Option<()> {
        match op {
            // The handler of an exception begins a label, and has everything at home.
            Op::Guard => Some(()),
            Op::Unreachable
            | Op::Throw { .. }
            | Op::ThrowRef
            | Op::Rethrow { .. }
            | Op::Missing => self.leave_for_good(),
            Op::Switching { end, .. } => self.leave_to(end),
            Op::Jump { pc } => {
                self.stack.settle_all();
                let to = self.label(pc, self.stack.len())?;
                self.jump(to)
            }
            Op::JumpIfZero { pc } => {
                let condition = self.condition(false)?;
                self.stack.settle_all();
                let to = self.label(pc, self.stack.len())?;
                self.branch(condition, to);
                Some(())
            }
            Op::Br(target) => {
                let (to, depth) = self.target(target)?;
                self.stack.settle_below(depth);
                self.stack.move_top(usize::from(target.keep), depth)?;
                self.jump(to)
            }
            Op::BrIf(target) => self.br_if(target),
            Op::BrTable { first, count } => self.br_table(first, count),
            Op::Return => self.return_(),
            Op::Call { func } => self.call(func),
            Op::CallIndirect { table, ty } => self.call_indirect(table, ty),
            _ => self.plain(op),
        }
    }

    fn jump(&mut self, to: LabelId) -> Option<()> {
        self.stack.emit(Kind::Jump(to), Operands::Ss, [0, 0], 0);
        self.dead = true;
        Some(())
    }

    /// The popped condition as a branch that is still to be made (its label is not known); taken
    /// when the condition is (or is not) other than 0.
    fn condition(&mut self, wanted: bool) -> Option<Inst> {
        let entry = self.stack.pop()?;
        let depth = self.stack.len();
        let to = LabelId(0);
        let branch = |stack: &Self, kind, places, a, b| Inst {
            kind,
            places,
            pc: stack.stack.pc,
            a,
            d: 0,
            b,
        };
        let zero = |inst: &Inst| matches!(inst.kind, Kind::Unary(Op::I32Eqz | Op::I64Eqz));
        if let Some(inst) = self.stack.take_back(entry, depth, zero) {
            if inst.kind == Kind::Unary(Op::I32Eqz) {
                let kind = Kind::JumpIf { to, wanted: !wanted };
                return Some(branch(self, kind, inst.places, inst.a, 0));
            }
            let places = if inst.places == Operands::Rs { Operands::Ri } else { Operands::Si };
            let kind = Kind::Compare { op: Op::I64Eq, to, wanted };
            return Some(branch(self, kind, places, inst.a, 0));
        }
        let compares = |inst: &Inst| as_compare(inst, wanted).is_some();
        if let Some(inst) = self.stack.take_back(entry, depth, compares) {
            let (kind, places) = as_compare(&inst, wanted)?;
            return Some(branch(self, kind, places, inst.a, inst.b));
        }
        let kind = Kind::JumpIf { to, wanted };
        Some(match self.stack.place_in_slot(entry, depth, INT) {
            Place::Slot(slot) => branch(self, kind, Operands::Ss, slot, 0),
            _ => branch(self, kind, Operands::Rs, 0, 0),
        })
    }

    /// Makes the branch that `condition` answered.
    fn branch(&mut self, mut inst: Inst, label: LabelId) {
        if let Kind::JumpIf { to, .. } | Kind::Compare { to, .. } = &mut inst.kind {
            *to = label;
        }
        self.stack.insts.push(inst);
    }

    fn br_if(&mut self, target: Target) -> Option<()> {
        let keep = usize::from(target.keep);
        let (to, depth) = self.target(target)?;
        let after = self.stack.len().checked_sub(1)?;
        if keep == 0 || after.checked_sub(keep)? == depth {
            let condition = self.condition(true)?;
            self.stack.settle_below(depth + keep);
            self.branch(condition, to);
            return Some(());
        }
        let condition = self.condition(false)?;
        // The moves below are made on one of two ways, so nothing else may come home there.
        self.stack.settle_below(depth);
        let over = self.aside();
        self.branch(condition, over);
        let mirrors = self.stack.mirrors();
        self.stack.forget();
        self.stack.move_top(keep, depth)?;
        self.stack.emit(Kind::Jump(to), Operands::Ss, [0, 0], 0);
        self.bind(over, self.stack.pc + 1)?;
        self.stack.restore(mirrors);
        Some(())
    }

    /// A label of the translation's own: it continues the operator at hand.
    pub(super) fn aside(&mut self) -> LabelId {
        let id = LabelId(self.labels.len() as u32);
        self.labels.push(Label { inst: None, pc: self.stack.pc + 1, height: None });
        id
    }

    fn br_table(&mut self, first: u32, count: u32) -> Option<()> {
        let entry = self.stack.pop()?;
        let len = self.stack.len();
        self.stack.settle_all();
        let (places, a) = match self.stack.place_in_slot(entry, len, INT) {
            Place::Slot(slot) => (Operands::Ss, slot),
            _ => (Operands::Rs, 0),
        };
        let code = self.code;
        let targets = code.targets.get(first as usize..=first as usize + count as usize)?;
        let kind = Kind::Switch { first: self.targets.len() as u32, count };
        self.stack.emit(kind, places, [a, 0], 0);
        // Labels that want operands moved are reached through ops of their own.
        let mut stubs: BTreeMap<(u32, u32), (LabelId, Target)> = BTreeMap::new();
        for &target in targets {
            let (to, depth) = self.target(target)?;
            let keep = usize::from(target.keep);
            if keep == 0 || len.checked_sub(keep)? == depth {
                self.targets.push(to);
                continue;
            }
            let key = (target.pc, target.height);
            let known = stubs.get(&key).map(|&(stub, _)| stub);
            let stub = known.unwrap_or_else(|| self.aside());
            stubs.insert(key, (stub, target));
            self.targets.push(stub);
        }
        for (stub, target) in stubs.into_values() {
            let (to, depth) = self.target(target)?;
            self.bind(stub, self.stack.pc + 1)?;
            self.stack.move_top(usize::from(target.keep), depth)?;
            self.stack.emit(Kind::Jump(to), Operands::Ss, [0, 0], 0);
            self.bounded()?;
        }
        self.dead = true;
        Some(())
    }

    fn return_(&mut self) -> Option<()> {
        let results = self.code.results;
        let below = self.stack.len().checked_sub(results)?;
        self.stack.settle_below(if results == 1 { below } else { self.stack.len() });
        let home = self.stack.home(below);
        let (result, a, b) = match (results, self.stack.top()) {
            (0, _) => (ReturnOf::Nothing, 0, 0),
            (1, Some(Entry::Const(bits))) => (ReturnOf::Constant, 0, bits),
            (1, Some(entry)) => (ReturnOf::Slot, self.stack.slot_of(entry, below)?, 0),
            _ => (ReturnOf::Many, u32::try_from(results).ok()?, 0),
        };
        // The op brings its one value home itself if it has to leave.
        let away = results == 1 && self.stack.top() != Some(Entry::Home);
        self.sync_at(self.stack.pc, if away { Way::Out } else { Way::Both });
        let home = if results == 0 { 0 } else { home };
        self.stack.emit(Kind::Return { result }, Operands::Ss, [a, home], b);
        self.dead = true;
        Some(())
    }

    fn call(&mut self, func: u32) -> Option<()> {
        let ty = self.store.func_type(FuncAddr(func))?;
        let (params, results) = (slots_of_all(ty.params()), slots_of_all(ty.results()));
        // The memory at hand would be another.
        if own_memory(self.store, FuncAddr(func)) != self.memory {
            return self.leave(params, results);
        }
        self.stack.settle_all();
        let first = self.stack.len().checked_sub(params)?;
        self.sync();
        let at = self.stack.home(first);
        self.stack.emit(Kind::Call { func }, Operands::Ss, [0, at], 0);
        self.after_call(params, results)
    }

    fn call_indirect(&mut self, table: u32, ty: u32) -> Option<()> {
        let signature = self.store.types.func(TypeId(ty))?;
        let params = slots_of_all(signature.params());
        let results = slots_of_all(signature.results());
        self.stack.settle_all();
        let depth = self.stack.len().checked_sub(1)?;
        let first = depth.checked_sub(params)?;
        // Who comes in here has nothing in the accumulator.
        let (places, a, way) = match self.stack.place(Entry::Home, depth, INT) {
            Place::Slot(slot) => (Operands::Ss, slot, Way::Both),
            _ => (Operands::Rs, 0, Way::Out),
        };
        self.sync_at(self.stack.pc, way);
        let at = self.stack.home(first);
        self.stack.emit(Kind::CallIndirect { table, ty }, places, [a, at], 0);
        self.after_call(params + 1, results)
    }

    pub(super) fn after_call(&mut self, pops: usize, pushes: usize) -> Option<()> {
        self.stack.exchange(pops, pushes)?;
        self.stack.forget();
        self.sync_at(self.stack.pc + 1, Way::Both);
        Some(())
    }
}

/// A comparison as a branch; none for other ops.
fn as_compare(inst: &Inst, wanted: bool) -> Option<(Kind, Operands)> {
    let Kind::Binary(op) = inst.kind else { return None };
    let (op, places) = match inst.places {
        Operands::Sr => (mirrored(op)?, Operands::Rs),
        places => (op, places),
    };
    compare(op, places, wanted)?;
    Some((Kind::Compare { op, to: LabelId(0), wanted }, places))
}
