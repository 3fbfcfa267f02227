//! Operators that go elsewhere.

use std::collections::BTreeMap;

use wasmparser::ValType;

use crate::exec::addr::{FuncAddr, TypeId};
use crate::exec::code::{Op, Target};
use crate::exec::fast::handlers::control::{compare, mirrored};
use crate::exec::fast::ir::{Inst, Kind, LabelId, Operands, ReturnOf};
use crate::exec::fast::translate::{Label, Translator, Way, own_memory, register_of};
use crate::exec::fast::virtual_stack::{Entry, INT, NONE, Place};
use crate::exec::value::{slots_of, slots_of_all};

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
            Op::Jump { pc } if self.only_returns(pc) => self.return_(2),
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
            // What is returned has to be what the branch takes along, and not lie below it.
            Op::Br(target)
                if usize::from(target.keep) == self.code.results
                    && self.only_returns(target.pc) =>
            {
                self.return_(2)
            }
            Op::Br(target) => {
                let (to, depth) = self.target(target)?;
                self.stack.settle_below(depth);
                self.stack.move_top(usize::from(target.keep), depth)?;
                self.jump(to)
            }
            Op::BrIf(target) => self.br_if(target),
            Op::BrTable { first, count } => self.br_table(first, count),
            Op::Return => self.return_(1),
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
        let pc = self.stack.pc;
        let branch =
            |kind, places, a, b, also| Inst { kind, places, pc, a, d: 0, b, home: NONE, also };
        let zero = |inst: &Inst| matches!(inst.kind, Kind::Unary(Op::I32Eqz | Op::I64Eqz));
        if let Some(inst) = self.stack.take_back(entry, zero) {
            if inst.kind == Kind::Unary(Op::I32Eqz) {
                let kind = Kind::JumpIf { to, wanted: !wanted };
                return Some(branch(kind, inst.places, inst.a, 0, inst.also));
            }
            let places = if inst.places == Operands::Rs { Operands::Ri } else { Operands::Si };
            let kind = Kind::Compare { op: Op::I64Eq, to, wanted };
            return Some(branch(kind, places, inst.a, 0, inst.also));
        }
        let compares = |inst: &Inst| as_compare(inst, wanted).is_some();
        if let Some(inst) = self.stack.take_back(entry, compares) {
            let (kind, places) = as_compare(&inst, wanted)?;
            return Some(branch(kind, places, inst.a, inst.b, inst.also));
        }
        let kind = Kind::JumpIf { to, wanted };
        let (places, a) = match self.stack.place_in_slot(entry, depth, INT) {
            Place::Slot(slot) => (Operands::Ss, slot),
            _ => (Operands::Rs, 0),
        };
        Some(branch(kind, places, a, 0, self.stack.take_also()))
    }

    /// Makes the branch that `condition` answered.
    fn branch(&mut self, mut inst: Inst, label: LabelId) {
        if let Kind::JumpIf { to, .. } | Kind::Compare { to, .. } = &mut inst.kind {
            *to = label;
        }
        self.stack.insts.push(inst);
        self.count();
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
        self.stack.free_all();
        let over = self.aside();
        self.branch(condition, over);
        let accumulators = self.stack.accumulators();
        self.stack.forget();
        self.stack.move_top(keep, depth)?;
        self.stack.emit(Kind::Jump(to), Operands::Ss, [0, 0], 0);
        self.bind(over, self.stack.pc + 1)?;
        self.stack.restore(accumulators);
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

    /// Whether all that happens at a place is that the function returns, and briefly.
    fn only_returns(&self, pc: u32) -> bool {
        self.code.results <= 1
            && !self.stops_at(pc)
            && self.code.ops.get(pc as usize) == Some(&Op::Return)
    }

    /// A return that is so many operators: itself, and the branch that leads to it.
    fn return_(&mut self, operators: u32) -> Option<()> {
        let results = self.code.results;
        let below = self.stack.len().checked_sub(results)?;
        self.stack.settle_below(if results == 1 { below } else { self.stack.len() });
        let home = self.stack.home(below);
        let (result, a, b) = match (results, self.stack.top()) {
            (0, _) => (ReturnOf::Nothing, 0, 0),
            (1, Some(entry)) => {
                let register = self.result_register(self.func)?;
                match self.stack.place(entry, below, register) {
                    Place::Immediate(bits) => (ReturnOf::Constant(register), 0, bits),
                    Place::Slot(slot) => (ReturnOf::Slot(register), slot, 0),
                    Place::Register => (ReturnOf::Register(register), 0, 0),
                }
            }
            _ => (ReturnOf::Many, u32::try_from(results).ok()?, 0),
        };
        // The op brings its one value home itself if it has to leave.
        let away = results == 1 && (self.stack.top(), a) != (Some(Entry::Home), home);
        self.sync_at(self.stack.pc, if away { Way::Out } else { Way::Both });
        let home = if results == 0 { 0 } else { home };
        let kind = Kind::Return { result, operators };
        self.stack.emit(kind, Operands::Ss, [a, home], b);
        self.dead = true;
        Some(())
    }

    /// The accumulator in which a function leaves its last result, which has one slot.
    fn result_register(&self, func: FuncAddr) -> Option<usize> {
        Some(register_of(*self.store.func_type(func)?.results().last()?))
    }

    fn call(&mut self, func: u32) -> Option<()> {
        let ty = self.store.func_type(FuncAddr(func))?;
        let (params, results) = (ty.params(), ty.results());
        // The memory at hand would be another.
        if own_memory(self.store, FuncAddr(func)) != self.memory {
            return self.leave(slots_of_all(params), slots_of_all(results));
        }
        self.stack.settle_all();
        let first = self.stack.len().checked_sub(slots_of_all(params))?;
        self.sync();
        let at = self.stack.home(first);
        self.stack.emit(Kind::Call { func }, Operands::Ss, [0, at], 0);
        self.after_call(slots_of_all(params), results)
    }

    fn call_indirect(&mut self, table: u32, ty: u32) -> Option<()> {
        let signature = self.store.types.func(TypeId(ty))?;
        let params = slots_of_all(signature.params());
        let depth = self.stack.len().checked_sub(1)?;
        let first = depth.checked_sub(params)?;
        self.stack.settle_below(depth);
        // The bits of a float are in another accumulator.
        if matches!(self.stack.top()?, Entry::Register(held) if held != INT) {
            self.stack.settle_all();
        }
        // Who comes in here has nothing in the accumulator; the op brings it home if it leaves.
        let entry = self.stack.top()?;
        let (places, way) = match self.stack.place(entry, depth, INT) {
            Place::Register => (Operands::Rs, Way::Out),
            _ => (Operands::Ss, Way::Both),
        };
        if places == Operands::Ss {
            self.stack.settle_all();
        }
        self.sync_at(self.stack.pc, way);
        let a = self.stack.home(depth);
        let at = self.stack.home(first);
        self.stack.emit(Kind::CallIndirect { table, ty }, places, [a, at], 0);
        self.after_call(params + 1, signature.results())
    }

    pub(super) fn after_call(&mut self, pops: usize, results: &[ValType]) -> Option<()> {
        self.stack.exchange(pops, slots_of_all(results))?;
        self.stack.forget();
        self.sync_at(self.stack.pc + 1, Way::Both);
        // Who returns leaves its one result in an accumulator; who comes in here fills them all
        // from the topmost slot.
        if let &[ty] = results
            && slots_of(ty) == 1
        {
            self.stack.mirror_top(register_of(ty));
        }
        self.count();
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
