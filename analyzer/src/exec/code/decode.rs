//! From a function body to [`Code`], in one pass that follows the types of the operands.
//!
//! The body is validated, so what is looked up is there; where a lookup could fail all the same
//! the decoder goes on with a default, never with a panic. After an unconditional branch operands
//! have any type: popping below a label's height is allowed and yields none.

use std::collections::BTreeMap;
use std::sync::Arc;

use wasmparser::{
    BinaryReader, BlockType, FunctionBody, MemArg, MemArgTarget, Operator, OperatorsReader, ValType,
};

use crate::exec::addr::{FuncAddr, TypeId};
use crate::exec::code::{Code, Failure, Op, Target};
use crate::exec::frame::HEADER;
use crate::exec::semantics::for_each_numeric;
use crate::exec::shape::{Label, LabelKind, Shape};
use crate::exec::store::{Instance, Store};
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
}

impl Control<'_> {
    /// What a branch to it takes along.
    fn takes(&self) -> &[ValType] {
        if self.kind == LabelKind::Loop { self.params.as_slice() } else { self.results.as_slice() }
    }
}

/// A target that is not known yet.
enum Patch {
    Op(usize),
    Table(usize),
}

struct Decoder<'a> {
    instance: &'a Instance,
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
    vectors: Vec<u128>,
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
        };
        Some(Decoder {
            instance: store.instances.get(instance.index())?,
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
            vectors: Vec::new(),
        })
    }

    fn finish(self) -> Code {
        // Results are returned to where the parameters were, which may need more room.
        let frame = self.highest.max(self.results);
        Code {
            ops: self.ops.into(),
            targets: self.targets.into(),
            vectors: self.vectors.into(),
            params: self.params,
            locals: self.locals_slots,
            results: self.results,
            frame,
        }
    }

    fn shape(self) -> Shape {
        // Labels of one type share it.
        let mut known: BTreeMap<&[ValType], Arc<[ValType]>> = BTreeMap::new();
        let labels = self.control.iter().map(|control| {
            let takes = control.takes();
            Label {
                kind: control.kind,
                opened_at: control.opened_at,
                height: control.floor,
                takes: known.entry(takes).or_insert_with(|| takes.into()).clone(),
            }
        });
        Shape {
            labels: labels.collect(),
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
        let floor = self.control.last().map_or(0, |control| control.floor);
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
            let (floor, floor_slots) = (control.floor, control.floor_slots);
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
        });
    }

    /// Like `pop`, but tells who pushed it.
    fn pop_entry(&mut self) -> Option<InstrOrdinal> {
        let by = self.operands.last().and_then(|(_, by)| *by);
        self.pop().and(by)
    }

    /// `else`, and the arms of `try`: the operands are the parameters again.
    fn next_arm(&mut self, kind: LabelKind) {
        let Some(control) = self.control.last_mut() else { return };
        control.kind = kind;
        control.unreachable = false;
        let (floor, floor_slots) = (control.floor, control.floor_slots);
        let params = control.params;
        self.reset(floor, floor_slots);
        self.push_all(params.as_slice());
    }

    fn else_arm(&mut self) -> Op {
        let after = narrow(self.ops.len() + 1);
        let at = self.ops.len();
        let Some(control) = self.control.last_mut() else { return Op::Nop };
        control.patches.push(Patch::Op(at));
        let if_at = control.if_at.take();
        self.set_pc(if_at, after);
        self.next_arm(LabelKind::Else);
        Op::Jump { pc: 0 }
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
        let Some(control) = self.control.pop() else { return Op::Nop };
        let last = self.control.is_empty();
        // A branch to a block goes on after its end; a branch out of the function ends it there.
        let after = narrow(self.ops.len() + usize::from(!last));
        self.set_pc(control.if_at, after);
        for patch in control.patches {
            match patch {
                Patch::Op(at) => self.set_pc(Some(at), after),
                Patch::Table(at) => {
                    if let Some(target) = self.targets.get_mut(at) {
                        target.pc = after;
                    }
                }
            }
        }
        // Those who pushed the results are still known if the block falls through.
        let fell = self.operands.split_off(control.floor.min(self.operands.len()));
        self.height = control.floor_slots;
        for (at, &ty) in control.results.as_slice().iter().enumerate() {
            self.operands.push((ty, fell.get(at).and_then(|(_, by)| *by)));
            self.height += slots_of(ty);
        }
        self.highest = self.highest.max(self.height);
        if last { Op::Return } else { Op::Nop }
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

    fn br_table(&mut self, table: &wasmparser::BrTable<'_>) -> Op {
        let first = narrow(self.targets.len());
        let labels = table.targets().filter_map(Result::ok).chain([table.default()]);
        for label in labels {
            let target = self.target(label, Patch::Table(self.targets.len()));
            self.targets.push(target);
        }
        Op::BrTable { first, count: narrow(self.targets.len()) - first - 1 }
    }

    fn func_addr(&self, idx: u32) -> FuncAddr {
        self.instance.funcs.get(idx as usize).copied().unwrap_or_default()
    }

    fn call_effect(&mut self, ty: Option<TypeIdx>) {
        let Some(ty) = ty.and_then(|ty| self.module.func_type_at(ty)) else { return };
        self.pop_n(ty.params().len());
        self.push_all(ty.results());
    }

    fn func_ty(&self, func: u32) -> Option<TypeIdx> {
        self.module.funcs.get(func as usize).map(|func| func.ty)
    }

    fn type_id(&self, ty: u32) -> u32 {
        self.instance.types.get(ty as usize).copied().unwrap_or(TypeId(u32::MAX)).0
    }

    fn memory(&self, idx: u32) -> u32 {
        self.instance.memories.get(idx as usize).copied().unwrap_or_default().0
    }

    fn table(&self, idx: u32) -> u32 {
        self.instance.tables.get(idx as usize).copied().unwrap_or_default().0
    }

    fn data(&self, idx: u32) -> u32 {
        self.instance.datas.get(idx as usize).copied().unwrap_or_default().0
    }

    fn elem(&self, idx: u32) -> u32 {
        self.instance.elems.get(idx as usize).copied().unwrap_or_default().0
    }

    fn memory_failure(&self, idx: u32) -> Failure {
        match self.module.memories.get(idx as usize) {
            Some(memory) if memory.ty.memory64 => Failure::I64,
            _ => Failure::I32,
        }
    }

    fn table_failure(&self, idx: u32) -> Failure {
        match self.module.tables.get(idx as usize) {
            Some(table) if table.ty.table64 => Failure::I64,
            _ => Failure::I32,
        }
    }

    /// Memory and offset of an access; none where it is to an array of the GC heap.
    fn access(&self, memarg: MemArg) -> Option<(u32, u64)> {
        match memarg.target {
            MemArgTarget::Memory(idx) => Some((self.memory(idx), memarg.offset)),
            MemArgTarget::Array(_) => None,
        }
    }

    fn local(&self, idx: u32) -> (ValType, u32) {
        self.locals.get(idx as usize).copied().unwrap_or((ValType::I32, 0))
    }

    fn global(&self, idx: u32) -> (ValType, u32) {
        let ty = self.module.globals.get(idx as usize).map(|global| global.ty.content_type);
        let addr = self.instance.globals.get(idx as usize).copied().unwrap_or_default();
        (ty.unwrap_or(ValType::I32), addr.0)
    }

    fn table_element(&self, idx: u32) -> ValType {
        let table = self.module.tables.get(idx as usize);
        table.map_or(ValType::FUNCREF, |table| ValType::Ref(table.ty.element_type))
    }

    /// Decodes one operator.
    fn step(&mut self, op: &Operator<'_>) {
        let decoded = self
            .numeric(op)
            .or_else(|| self.control_op(op))
            .or_else(|| self.variable_op(op))
            .or_else(|| self.bulk_op(op))
            .unwrap_or_else(|| self.missing(op));
        self.ops.push(decoded);
    }

    /// An operator that cannot be executed: execution ends there, but labels must still match.
    fn missing(&mut self, op: &Operator<'_>) -> Op {
        match op {
            Operator::Try { blockty } => self.open(LabelKind::Try, *blockty),
            Operator::TryTable { try_table } => self.open(LabelKind::Try, try_table.ty),
            Operator::Catch { .. } | Operator::CatchAll => self.next_arm(LabelKind::Try),
            Operator::Delegate { .. } => {
                self.end();
            }
            _ => {}
        }
        self.set_unreachable();
        Op::Missing
    }

    fn control_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        Some(match op {
            Operator::Nop => Op::Nop,
            Operator::Block { blockty } => {
                self.open(LabelKind::Block, *blockty);
                Op::Nop
            }
            Operator::Loop { blockty } => {
                self.open(LabelKind::Loop, *blockty);
                Op::Nop
            }
            Operator::If { blockty } => {
                self.pop();
                self.open(LabelKind::If, *blockty);
                Op::JumpIfZero { pc: 0 }
            }
            Operator::Else => self.else_arm(),
            Operator::End => self.end(),
            Operator::BrIf { relative_depth } => {
                self.pop();
                Op::BrIf(self.branch(*relative_depth))
            }
            Operator::BrOnNull { relative_depth } => {
                let ty = self.pop().unwrap_or(ValType::FUNCREF);
                let target = self.branch(*relative_depth);
                self.push(ty);
                Op::BrOnNull(target)
            }
            Operator::BrOnNonNull { relative_depth } => {
                self.pop();
                Op::BrOnNonNull(self.branch(*relative_depth))
            }
            Operator::Call { function_index } => {
                self.call_effect(self.func_ty(*function_index));
                Op::Call { func: self.func_addr(*function_index).0 }
            }
            Operator::CallIndirect { type_index, table_index } => {
                self.pop();
                self.call_effect(Some(TypeIdx(*type_index)));
                Op::CallIndirect { table: self.table(*table_index), ty: self.type_id(*type_index) }
            }
            Operator::CallRef { type_index } => {
                self.pop();
                self.call_effect(Some(TypeIdx(*type_index)));
                Op::CallRef
            }
            _ => return self.leaving_op(op),
        })
    }

    /// Operators after which nothing follows.
    fn leaving_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let decoded = match op {
            Operator::Unreachable => Op::Unreachable,
            Operator::Br { relative_depth } => Op::Br(self.branch(*relative_depth)),
            Operator::BrTable { targets } => {
                self.pop();
                self.br_table(targets)
            }
            Operator::Return => Op::Return,
            Operator::ReturnCall { function_index } => {
                Op::ReturnCall { func: self.func_addr(*function_index).0 }
            }
            Operator::ReturnCallIndirect { type_index, table_index } => Op::ReturnCallIndirect {
                table: self.table(*table_index),
                ty: self.type_id(*type_index),
            },
            Operator::ReturnCallRef { .. } => Op::ReturnCallRef,
            _ => return None,
        };
        self.set_unreachable();
        Some(decoded)
    }

    #[expect(clippy::too_many_lines, reason = "one flat match over operators")]
    fn variable_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let wide = |ty: ValType| slots_of(ty) == 2;
        Some(match op {
            Operator::Drop => match self.pop() {
                Some(ty) if wide(ty) => Op::Drop2,
                _ => Op::Drop,
            },
            Operator::Select | Operator::TypedSelect { .. } => {
                self.pop();
                let second = self.pop();
                let first = self.pop();
                let ty = match op {
                    Operator::TypedSelect { ty } => *ty,
                    _ => second.or(first).unwrap_or(ValType::I32),
                };
                self.push(ty);
                if wide(ty) { Op::Select2 } else { Op::Select }
            }
            Operator::LocalGet { local_index } => {
                let (ty, slot) = self.local(*local_index);
                self.push(ty);
                if wide(ty) { Op::LocalGet2 { slot } } else { Op::LocalGet { slot } }
            }
            Operator::LocalSet { local_index } => {
                let (ty, slot) = self.local(*local_index);
                self.pop();
                if wide(ty) { Op::LocalSet2 { slot } } else { Op::LocalSet { slot } }
            }
            Operator::LocalTee { local_index } => {
                let (ty, slot) = self.local(*local_index);
                self.change(1, ty);
                if wide(ty) { Op::LocalTee2 { slot } } else { Op::LocalTee { slot } }
            }
            Operator::GlobalGet { global_index } => {
                let (ty, global) = self.global(*global_index);
                self.push(ty);
                if wide(ty) { Op::GlobalGet2 { global } } else { Op::GlobalGet { global } }
            }
            Operator::GlobalSet { global_index } => {
                let (ty, global) = self.global(*global_index);
                self.pop();
                if wide(ty) { Op::GlobalSet2 { global } } else { Op::GlobalSet { global } }
            }
            Operator::I32Const { value } => {
                self.push(ValType::I32);
                Op::Const { slot: u64::from(*value as u32) }
            }
            Operator::I64Const { value } => {
                self.push(ValType::I64);
                Op::Const { slot: *value as u64 }
            }
            Operator::F32Const { value } => {
                self.push(ValType::F32);
                Op::Const { slot: u64::from(value.bits()) }
            }
            Operator::F64Const { value } => {
                self.push(ValType::F64);
                Op::Const { slot: value.bits() }
            }
            Operator::V128Const { value } => {
                self.push(ValType::V128);
                self.vectors.push(value.i128() as u128);
                Op::Const2 { vector: narrow(self.vectors.len() - 1) }
            }
            Operator::RefNull { hty } => {
                let ty = wasmparser::RefType::new(true, *hty);
                self.push(ty.map_or(ValType::FUNCREF, ValType::Ref));
                Op::Const { slot: 0 }
            }
            Operator::RefFunc { function_index } => {
                self.push(ValType::FUNCREF);
                Op::Const { slot: u64::from(self.func_addr(*function_index).0) + 1 }
            }
            Operator::RefIsNull => {
                self.change(1, ValType::I32);
                Op::RefIsNull
            }
            Operator::RefAsNonNull => {
                let ty = self.pop().unwrap_or(ValType::FUNCREF);
                self.push(ty);
                Op::RefAsNonNull
            }
            _ => return None,
        })
    }

    fn bulk_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let address = |failure: Failure| match failure {
            Failure::I32 => ValType::I32,
            Failure::I64 => ValType::I64,
        };
        Some(match *op {
            Operator::MemorySize { mem } => {
                self.push(address(self.memory_failure(mem)));
                Op::MemorySize { memory: self.memory(mem) }
            }
            Operator::MemoryGrow { mem } => {
                let failure = self.memory_failure(mem);
                self.change(1, address(failure));
                Op::MemoryGrow { memory: self.memory(mem), failure }
            }
            Operator::MemoryInit { data_index, mem } => {
                self.pop_n(3);
                Op::MemoryInit { memory: self.memory(mem), data: self.data(data_index) }
            }
            Operator::DataDrop { data_index } => Op::DataDrop { data: self.data(data_index) },
            Operator::MemoryCopy { dst_mem, src_mem } => {
                self.pop_n(3);
                Op::MemoryCopy { to: self.memory(dst_mem), from: self.memory(src_mem) }
            }
            Operator::MemoryFill { mem } => {
                self.pop_n(3);
                Op::MemoryFill { memory: self.memory(mem) }
            }
            Operator::TableGet { table } => {
                self.change(1, self.table_element(table));
                Op::TableGet { table: self.table(table) }
            }
            Operator::TableSet { table } => {
                self.pop_n(2);
                Op::TableSet { table: self.table(table) }
            }
            Operator::TableSize { table } => {
                self.push(address(self.table_failure(table)));
                Op::TableSize { table: self.table(table) }
            }
            Operator::TableGrow { table } => {
                let failure = self.table_failure(table);
                self.change(2, address(failure));
                Op::TableGrow { table: self.table(table), failure }
            }
            Operator::TableInit { elem_index, table } => {
                self.pop_n(3);
                Op::TableInit { table: self.table(table), elem: self.elem(elem_index) }
            }
            Operator::ElemDrop { elem_index } => Op::ElemDrop { elem: self.elem(elem_index) },
            Operator::TableCopy { dst_table, src_table } => {
                self.pop_n(3);
                Op::TableCopy { to: self.table(dst_table), from: self.table(src_table) }
            }
            Operator::TableFill { table } => {
                self.pop_n(3);
                Op::TableFill { table: self.table(table) }
            }
            _ => return None,
        })
    }
}

macro_rules! define_numeric {
    (
        unary { $($un:ident $un_fn:ident $un_in:ident $un_out:ident)* }
        unary_trapping { $($unt:ident $unt_fn:ident $unt_in:ident $unt_out:ident)* }
        binary { $($bin:ident $bin_fn:ident $bin_in:ident $bin_out:ident)* }
        binary_trapping { $($bint:ident $bint_fn:ident $bint_in:ident $bint_out:ident)* }
        load { $($load:ident $raw:ident $wide:ident $load_out:ident)* }
        store { $($store:ident $narrow:ident $store_in:ident)* }
    ) => {
        impl Decoder<'_> {
            /// The operators of the list in `semantics`.
            fn numeric(&mut self, op: &Operator<'_>) -> Option<Op> {
                let (decoded, operands, result) = match op {
                    $(Operator::$un => (Op::$un, 1, Some(ValType::$un_out)),)*
                    $(Operator::$unt => (Op::$unt, 1, Some(ValType::$unt_out)),)*
                    $(Operator::$bin => (Op::$bin, 2, Some(ValType::$bin_out)),)*
                    $(Operator::$bint => (Op::$bint, 2, Some(ValType::$bint_out)),)*
                    $(Operator::$load { memarg } => {
                        let (memory, offset) = self.access(*memarg)?;
                        (Op::$load { memory, offset }, 1, Some(ValType::$load_out))
                    })*
                    $(Operator::$store { memarg } => {
                        let (memory, offset) = self.access(*memarg)?;
                        (Op::$store { memory, offset }, 2, None)
                    })*
                    _ => return None,
                };
                self.pop_n(operands);
                if let Some(result) = result {
                    self.push(result);
                }
                Some(decoded)
            }
        }
    };
}
for_each_numeric!(define_numeric);
