//! From a function body to [`Code`], in one pass that follows the types of the operands.
//!
//! The body is validated, so what is looked up is there; where a lookup could fail all the same
//! the decoder goes on with a default, never with a panic. After an unconditional branch operands
//! have any type: popping below a label's height is allowed and yields none. The groups of
//! instructions have a file each, with a function that decodes those of the group and no others.

mod atomic;
mod control;
mod exceptions;
mod object;
mod plain;
mod shared;
mod switching;
mod vector;

use std::collections::BTreeMap;
use std::sync::Arc;

use wasmparser::{BinaryReader, BlockType, FunctionBody, Operator, OperatorsReader, ValType};

use crate::exec::addr::{FuncAddr, TypeId};
use crate::exec::cast::Cast;
use crate::exec::code::handlers::{Guard, GuardId, Handlers};
use crate::exec::code::switching::Switching;
use crate::exec::code::{Code, Op, Target};
use crate::exec::frame::HEADER;
use crate::exec::shape::{Label, LabelKind, Shape};
use crate::exec::store::{Instance, Store};
use crate::exec::types::TypeTable;
use crate::exec::value::{slots_of, slots_of_all};
use crate::module;
use crate::module::idx::{FuncIdx, InstrOrdinal, TypeIdx};
use crate::module::offset::FileOffset;

/// Decodes a function; none for host functions.
pub(crate) fn decode(store: &Store, func: FuncAddr) -> Option<Code> {
    let mut decoder = Decoder::new(store, func)?;
    let mut ops = operators(decoder.module, decoder.func)?;
    while !ops.eof() && !decoder.control.is_empty() {
        decoder.step(&ops.read().ok()?);
    }
    Some(decoder.finish())
}

/// The shape before an operator; none for host functions and ordinals past the end.
pub(crate) fn shape_at(store: &Store, func: FuncAddr, at: InstrOrdinal) -> Option<Shape> {
    let mut decoder = Decoder::new(store, func)?;
    let mut ops = operators(decoder.module, decoder.func)?;
    while decoder.ops.len() < at.index() {
        if ops.eof() || decoder.control.is_empty() {
            return None;
        }
        decoder.step(&ops.read().ok()?);
    }
    Some(decoder.shape())
}

/// Is told an ordinal, the types of the locals, and those of the operands, lowest first.
type Visit<'a> = &'a mut dyn FnMut(InstrOrdinal, &[ValType], &[ValType]);

/// Calls `visit` with the types of locals and operands before each of some operators of a
/// function, which are given in order; in one walk.
pub(crate) fn visit_shapes(
    store: &Store,
    func: FuncAddr,
    at: &[InstrOrdinal],
    visit: Visit<'_>,
) -> Option<()> {
    let mut decoder = Decoder::new(store, func)?;
    let mut ops = operators(decoder.module, decoder.func)?;
    let locals: Vec<ValType> = decoder.locals.iter().map(|(ty, _)| *ty).collect();
    for &at in at {
        while decoder.ops.len() < at.index() {
            if ops.eof() || decoder.control.is_empty() {
                return None;
            }
            decoder.step(&ops.read().ok()?);
        }
        let operands: Vec<ValType> = decoder.operands.iter().map(|(ty, _)| *ty).collect();
        visit(at, &locals, &operands);
    }
    Some(())
}

/// An operator of a function and its place in the file.
pub(crate) fn operator_at<'a>(
    module: &'a module::Module,
    func: FuncIdx,
    at: InstrOrdinal,
) -> Option<(Operator<'a>, FileOffset)> {
    let mut ops = operators(module, func)?;
    for _ in 0..at.index() {
        ops.read().ok()?;
    }
    let (op, offset) = ops.read_with_offset().ok()?;
    Some((op, FileOffset(offset)))
}

fn operators(module: &module::Module, func: FuncIdx) -> Option<OperatorsReader<'_>> {
    body(module, func)?.get_operators_reader().ok()
}

fn body(module: &module::Module, func: FuncIdx) -> Option<FunctionBody<'_>> {
    let range = module.funcs.get(func.index())?.body?;
    Some(FunctionBody::new(BinaryReader::new(module.slice(range), range.start.0)))
}

/// Types of a label, borrowed from the module: blocks may be many, and their types long.
#[derive(Clone, Copy)]
enum Types<'a> {
    One(ValType),
    Many(&'a [ValType]),
}

impl Types<'_> {
    fn as_slice(&self) -> &[ValType] {
        match self {
            Types::One(ty) => std::slice::from_ref(ty),
            Types::Many(types) => types,
        }
    }
}

/// An open label.
struct Control<'a> {
    kind: LabelKind,
    opened_at: Option<InstrOrdinal>,
    params: Types<'a>,
    results: Types<'a>,
    /// Operands below it (its parameters lie above).
    floor: usize,
    /// The same in slots, from the frame's first.
    floor_slots: usize,
    /// Operations that wait for its end's ordinal.
    patches: Vec<Patch>,
    /// The `if` that waits for its `else`.
    if_at: Option<usize>,
    unreachable: bool,
    /// The innermost guard of what stands in it.
    guard: GuardId,
    /// Of a `try_table`, and of a `try`, also in its arms: its own guard.
    tried: GuardId,
}

impl Control<'_> {
    /// Operands at the bottom that no instruction can reach: the exception that an arm has caught.
    fn hidden(&self) -> usize {
        usize::from(self.kind == LabelKind::Catch)
    }

    /// What can be popped lies above: operands, and slots from the frame's first.
    fn reachable(&self) -> (usize, usize) {
        (self.floor + self.hidden(), self.floor_slots + self.hidden())
    }

    /// How results move down over a caught exception; none where there is none.
    fn leave_arm(&self, pc: u32) -> Option<Target> {
        let keep = slots_of_all(self.results.as_slice());
        (self.hidden() != 0).then(|| Target {
            pc,
            height: narrow(self.floor_slots),
            keep: u16::try_from(keep).unwrap_or(u16::MAX),
        })
    }

    /// What a branch to it takes along.
    fn takes(&self) -> &[ValType] {
        if self.kind == LabelKind::Loop { self.params.as_slice() } else { self.results.as_slice() }
    }
}

/// A target that is not known yet.
enum Patch {
    Op(usize),
    Table(usize),
    /// A clause of a guard.
    Clause(GuardId, usize),
    /// A clause of an operator that resumes a continuation.
    Handler(usize, usize),
}

struct Decoder<'a> {
    instance: &'a Instance,
    types: &'a TypeTable,
    module: &'a module::Module,
    func: FuncIdx,
    /// Type and first slot of each local.
    locals: Vec<(ValType, u32)>,
    params: usize,
    locals_slots: usize,
    results: usize,
    operands: Vec<(ValType, Option<InstrOrdinal>)>,
    /// Slots from the frame's first to the topmost operand's end.
    height: usize,
    highest: usize,
    control: Vec<Control<'a>>,
    ops: Vec<Op>,
    targets: Vec<Target>,
    casts: Vec<Cast>,
    vectors: Vec<u128>,
    guards: Vec<Guard>,
    switching: Vec<Switching>,
    regions: Vec<(u32, GuardId)>,
}

/// Slots fit: locals and operands of a function are bounded by validation far below 2^32.
fn narrow(slots: usize) -> u32 {
    u32::try_from(slots).unwrap_or(u32::MAX)
}

impl<'a> Decoder<'a> {
    fn new(store: &'a Store, func: FuncAddr) -> Option<Decoder<'a>> {
        let (instance, func) = store.guest_func(func)?;
        let module: &module::Module = store.module(instance)?;
        let ty = module.func_type(func)?;
        let mut locals: Vec<(ValType, u32)> = Vec::with_capacity(ty.params().len());
        let mut slots = 0;
        for &param in ty.params() {
            locals.push((param, narrow(slots)));
            slots += slots_of(param);
        }
        let params = slots;
        for group in body(module, func)?.get_locals_reader().ok()? {
            let (count, local) = group.ok()?;
            for _ in 0..count {
                locals.push((local, narrow(slots)));
                slots += slots_of(local);
            }
        }
        let height = slots + HEADER;
        let outermost = Control {
            kind: LabelKind::Func,
            opened_at: None,
            params: Types::Many(&[]),
            results: Types::Many(ty.results()),
            floor: 0,
            floor_slots: height,
            patches: Vec::new(),
            if_at: None,
            unreachable: false,
            guard: None,
            tried: None,
        };
        Some(Decoder {
            instance: store.instances.get(instance.index())?,
            types: &store.types,
            module,
            func,
            locals,
            params,
            locals_slots: slots,
            results: slots_of_all(ty.results()),
            operands: Vec::new(),
            height,
            highest: height,
            control: vec![outermost],
            ops: Vec::new(),
            targets: Vec::new(),
            casts: Vec::new(),
            vectors: Vec::new(),
            guards: Vec::new(),
            switching: Vec::new(),
            regions: Vec::new(),
        })
    }

    fn finish(self) -> Code {
        // Results are returned to where the parameters were, which may need more room.
        let frame = self.highest.max(self.results);
        Code {
            ops: self.ops.into(),
            targets: self.targets.into(),
            casts: self.casts.into(),
            vectors: self.vectors.into(),
            handlers: Handlers { regions: self.regions.into(), guards: self.guards.into() },
            switching: self.switching.into(),
            params: self.params,
            locals: self.locals_slots,
            results: self.results,
            frame,
        }
    }

    fn shape(self) -> Shape {
        // Labels of one type share it.
        let mut known: BTreeMap<&[ValType], Arc<[ValType]>> = BTreeMap::new();
        let mut hidden = Vec::new();
        let mut labels = Vec::with_capacity(self.control.len());
        for control in &self.control {
            let takes = control.takes();
            labels.push(Label {
                kind: control.kind,
                opened_at: control.opened_at,
                height: control.floor.saturating_sub(hidden.len()),
                takes: known.entry(takes).or_insert_with(|| takes.into()).clone(),
                catches: Vec::new(),
                guard: control.tried.filter(|_| control.kind != LabelKind::Catch),
            });
            if control.hidden() != 0 {
                hidden.push(control.floor);
            }
        }
        Shape {
            labels,
            hidden,
            operands: self.operands.iter().map(|(ty, _)| *ty).collect(),
            pushed_by: self.operands.iter().map(|(_, by)| *by).collect(),
            locals: self.locals.iter().map(|(ty, _)| *ty).collect(),
        }
    }

    fn here(&self) -> InstrOrdinal {
        InstrOrdinal::from_index(self.ops.len())
    }

    fn push(&mut self, ty: ValType) {
        self.operands.push((ty, Some(self.here())));
        self.height += slots_of(ty);
        self.highest = self.highest.max(self.height);
    }

    fn push_all(&mut self, types: &[ValType]) {
        for &ty in types {
            self.push(ty);
        }
    }

    /// Takes the topmost operand; none where it can be anything.
    fn pop(&mut self) -> Option<ValType> {
        let floor = self.control.last().map_or(0, |control| control.reachable().0);
        if self.operands.len() <= floor {
            return None;
        }
        let (ty, _) = self.operands.pop()?;
        self.height -= slots_of(ty);
        Some(ty)
    }

    fn pop_n(&mut self, count: usize) {
        for _ in 0..count {
            self.pop();
        }
    }

    /// Takes `count` operands, puts one.
    fn change(&mut self, count: usize, ty: ValType) {
        self.pop_n(count);
        self.push(ty);
    }

    /// Cuts the operands down to a label's floor.
    fn reset(&mut self, floor: usize, floor_slots: usize) {
        self.operands.truncate(floor);
        self.height = floor_slots;
    }

    fn set_unreachable(&mut self) {
        if let Some(control) = self.control.last_mut() {
            control.unreachable = true;
            let (floor, floor_slots) = control.reachable();
            self.reset(floor, floor_slots);
        }
    }

    fn block_type(&self, ty: BlockType) -> (Types<'a>, Types<'a>) {
        let none = Types::Many(&[]);
        match ty {
            BlockType::Empty => (none, none),
            BlockType::Type(ty) => (none, Types::One(ty)),
            BlockType::FuncType(idx) => match self.module.func_type_at(TypeIdx(idx)) {
                Some(ty) => (Types::Many(ty.params()), Types::Many(ty.results())),
                None => (none, none),
            },
        }
    }

    fn open(&mut self, kind: LabelKind, ty: BlockType) {
        let (params, results) = self.block_type(ty);
        // Parameters stay where they are; they now belong to the block.
        let types = params.as_slice();
        let below: Vec<_> = types.iter().map(|_| self.pop_entry()).collect();
        let (floor, floor_slots) = (self.operands.len(), self.height);
        for (&ty, by) in types.iter().zip(below.into_iter().rev()) {
            self.operands.push((ty, by));
            self.height += slots_of(ty);
        }
        self.highest = self.highest.max(self.height);
        let guard = self.control.last().and_then(|control| control.guard);
        self.control.push(Control {
            kind,
            opened_at: Some(self.here()),
            params,
            results,
            floor,
            floor_slots,
            patches: Vec::new(),
            if_at: (kind == LabelKind::If).then_some(self.ops.len()),
            unreachable: false,
            guard,
            tried: None,
        });
    }

    /// Like `pop`, but tells who pushed it.
    fn pop_entry(&mut self) -> Option<InstrOrdinal> {
        let by = self.operands.last().and_then(|(_, by)| *by);
        self.pop().and(by)
    }

    /// `else`: the operands are the parameters again.
    fn next_arm(&mut self, kind: LabelKind) {
        let Some(control) = self.control.last_mut() else { return };
        control.kind = kind;
        control.unreachable = false;
        let (floor, floor_slots) = (control.floor, control.floor_slots);
        let params = control.params;
        self.reset(floor, floor_slots);
        self.push_all(params.as_slice());
    }

    /// Sets the pc of a jump.
    fn set_pc(&mut self, at: Option<usize>, to: u32) {
        match at.and_then(|at| self.ops.get_mut(at)) {
            Some(
                Op::Jump { pc }
                | Op::JumpIfZero { pc }
                | Op::Br(Target { pc, .. })
                | Op::BrIf(Target { pc, .. })
                | Op::BrOnNull(Target { pc, .. })
                | Op::BrOnNonNull(Target { pc, .. }),
            ) => *pc = to,
            _ => debug_assert!(at.is_none(), "only jumps are patched"),
        }
    }

    fn end(&mut self) -> Op {
        let Some(mut control) = self.control.pop() else { return Op::Nop };
        let last = self.control.is_empty();
        // A branch to a block goes on after its end; a branch out of the function ends it there.
        let after = narrow(self.ops.len() + usize::from(!last));
        self.set_pc(control.if_at, after);
        self.end_region(control.guard);
        let leave = control.leave_arm(after);
        self.settle(std::mem::take(&mut control.patches), after);
        // Those who pushed the results are still known if the block falls through.
        let fell = self.operands.split_off(control.reachable().0.min(self.operands.len()));
        self.operands.truncate(control.floor);
        self.height = control.floor_slots;
        for (at, &ty) in control.results.as_slice().iter().enumerate() {
            self.operands.push((ty, fell.get(at).and_then(|(_, by)| *by)));
            self.height += slots_of(ty);
        }
        self.highest = self.highest.max(self.height);
        match leave {
            Some(target) => Op::Br(target),
            None if last => Op::Return,
            None => Op::Nop,
        }
    }

    /// Sends those who wait for an ordinal there.
    fn settle(&mut self, patches: Vec<Patch>, after: u32) {
        for patch in patches {
            match patch {
                Patch::Op(at) => self.set_pc(Some(at), after),
                Patch::Table(at) => {
                    if let Some(target) = self.targets.get_mut(at) {
                        target.pc = after;
                    }
                }
                Patch::Handler(at, handler) => {
                    let switching = self.switching.get_mut(at);
                    if let Some(target) = switching.and_then(|it| it.target_mut(handler)) {
                        target.pc = after;
                    }
                }
                Patch::Clause(guard, at) => {
                    let guard = guard.and_then(|guard| self.guards.get_mut(guard as usize));
                    if let Some(clause) = guard.and_then(|guard| guard.clauses.get_mut(at)) {
                        clause.target.pc = after;
                    }
                }
            }
        }
    }

    /// The label that a depth names.
    fn label(&self, depth: u32) -> Option<&Control<'a>> {
        self.control.get(self.control.len().checked_sub(1 + depth as usize)?)
    }

    /// The target of a branch; its pc is filled in later where the label is not a loop.
    fn target(&mut self, depth: u32, patch: Patch) -> Target {
        let Some(at) = self.control.len().checked_sub(1 + depth as usize) else {
            return Target::default();
        };
        let Some(control) = self.control.get_mut(at) else { return Target::default() };
        let keep = slots_of_all(control.takes());
        let pc = match (control.kind, control.opened_at) {
            (LabelKind::Loop, Some(opened_at)) => opened_at.0 + 1,
            _ => {
                control.patches.push(patch);
                0
            }
        };
        Target {
            pc,
            height: narrow(control.floor_slots),
            keep: u16::try_from(keep).unwrap_or(u16::MAX),
        }
    }

    fn branch(&mut self, depth: u32) -> Target {
        self.target(depth, Patch::Op(self.ops.len()))
    }

    /// The target of a branch whose operation has no room for it: its number.
    fn table_target(&mut self, depth: u32) -> u32 {
        let at = self.targets.len();
        let target = self.target(depth, Patch::Table(at));
        self.targets.push(target);
        narrow(at)
    }

    fn func_addr(&self, idx: u32) -> FuncAddr {
        self.instance.funcs.get(idx as usize).copied().unwrap_or_default()
    }

    fn type_id(&self, ty: u32) -> u32 {
        self.instance.types.get(ty as usize).copied().unwrap_or(TypeId(u32::MAX)).0
    }

    /// Decodes one operator.
    fn step(&mut self, op: &Operator<'_>) {
        let decoded = self
            .numeric(op)
            .or_else(|| self.control_op(op))
            .or_else(|| self.exception_op(op))
            .or_else(|| self.switching_op(op))
            .or_else(|| self.variable_op(op))
            .or_else(|| self.bulk_op(op))
            .or_else(|| self.vector_op(op))
            .or_else(|| self.atomic_op(op))
            .or_else(|| self.wide_op(op))
            .or_else(|| self.shared_op(op))
            .or_else(|| self.object_op(op))
            .unwrap_or_else(|| self.missing());
        self.ops.push(decoded);
    }

    /// An operator that cannot be executed: execution ends there.
    fn missing(&mut self) -> Op {
        self.set_unreachable();
        Op::Missing
    }
}
