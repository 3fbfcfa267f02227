//! From decoded operations to ops, in one walk with a virtual stack.
//!
//! Everything is at home at *sync points*: at labels, before and after calls, and before and
//! after operators that the exact tier executes, in place (`room`) or because the run leaves;
//! there both tiers agree on the frame, and the machine may pass from one to the other. Elsewhere
//! it can pass too, but somebody has to ask where the operands are: [`probe`] walks again and
//! tells, so no map of them is kept.
//! A function that is too large for ops is not translated: the exact tier runs it.
//! Knows nothing of handlers beyond which operands they take.

mod control;
mod plain;
mod reference;
mod room;
mod vector;

use std::collections::BTreeMap;
use std::sync::Arc;

use wasmparser::ValType;

use crate::exec::addr::FuncAddr;
use crate::exec::code::switching::Switching;
use crate::exec::code::{Code, Op, Target};
use crate::exec::fast::ir::{Inst, Kind, LabelId, Operands};
use crate::exec::fast::virtual_stack::{DOUBLE, Entry, INT, SINGLE, Tee, VirtualStack};
use crate::exec::frame::HEADER;
use crate::exec::memory::Memory;
use crate::exec::store::Store;
use crate::module::idx::InstrOrdinal;

/// Ops of a function at most, in multiples of its operations.
const MOST_INSTS: usize = 16;

/// A function in ops.
#[derive(Debug)]
pub(super) struct Translation {
    pub(super) insts: Vec<Inst>,
    pub(super) labels: Vec<Label>,
    /// The targets of all switches, each followed by its default.
    pub(super) targets: Vec<LabelId>,
    /// Ascending in both.
    pub(super) syncs: Vec<SyncPoint>,
    /// The counter behind the last that it uses.
    pub(super) next_counter: Option<u32>,
    /// See [`Watch::tracked`].
    pub(super) tracked: bool,
}

/// A place that branches lead to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Label {
    /// Which op comes there.
    pub(super) inst: Option<u32>,
    /// Which operator comes there.
    pub(super) pc: u32,
    /// Operands there.
    height: Option<usize>,
}

/// A place where everything is at home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct SyncPoint {
    pub(super) way: Way,
    pub(super) pc: u32,
    /// The op that comes next.
    pub(super) inst: u32,
    /// End of the operands, from the frame's first slot.
    pub(super) sp: u32,
}

/// Which way one may pass at a sync point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Both,
    /// Only out of the fast tier.
    Out,
}

/// What somebody wants to know of a function while it runs.
#[derive(Clone, Debug, Default)]
pub(super) struct Watch {
    /// The first of the counters that count its pieces, where they are counted.
    pub(super) counters: Option<u32>,
    /// The operators before which it leaves, ascending.
    pub(super) stops: Arc<[InstrOrdinal]>,
    /// Whether memories and tables are tracked.
    pub(super) tracked: bool,
}

/// A function's own memory 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct OwnMemory {
    pub(super) address: u32,
    pub(super) page_log: u32,
}

/// Translates a function; none where the exact tier has to run it.
pub(super) fn translate(
    store: &Store,
    func: FuncAddr,
    code: &Code,
    watch: &Watch,
) -> Option<Translation> {
    let mut translator = Translator::new(store, func, code, watch)?;
    translator.walk(None)?;
    let Translator { stack, labels, targets, syncs, next_counter, .. } = translator;
    let tracked = watch.tracked;
    Some(Translation { insts: stack.insts, labels, targets, syncs, next_counter, tracked })
}

/// Tells where the operands are before an operator, lowest first.
pub(super) fn probe(
    store: &Store,
    func: FuncAddr,
    code: &Code,
    watch: &Watch,
    pc: u32,
) -> Option<Vec<Entry>> {
    let mut translator = Translator::new(store, func, code, watch)?;
    translator.walk(Some(pc))?;
    (!translator.dead).then(|| translator.stack.entries().to_vec())
}

/// The memory that a function reaches fast: its instance's first, of 32-bit addresses.
pub(super) fn own_memory(store: &Store, func: FuncAddr) -> Option<OwnMemory> {
    let (instance, _) = store.guest_func(func)?;
    let address = *store.instances.get(instance.index())?.memories.first()?;
    let memory: &Memory = store.memories.get(address.index())?;
    let page_log = memory.page_size().trailing_zeros();
    (!memory.ty().memory64).then_some(OwnMemory { address: address.0, page_log })
}

/// Which accumulator holds a value of one slot.
pub(super) fn register_of(ty: ValType) -> usize {
    match ty {
        ValType::F64 => DOUBLE,
        ValType::F32 => SINGLE,
        _ => INT,
    }
}

struct Translator<'a> {
    store: &'a Store,
    func: FuncAddr,
    code: &'a Code,
    memory: Option<OwnMemory>,
    /// Slot of the lowest operand.
    base: u32,
    stack: VirtualStack,
    /// By pc.
    label_at: BTreeMap<u32, LabelId>,
    labels: Vec<Label>,
    targets: Vec<LabelId>,
    syncs: Vec<SyncPoint>,
    /// Whether nothing leads here.
    dead: bool,
    /// The counter of the next piece; none where nothing is counted.
    next_counter: Option<u32>,
    watch: &'a Watch,
}

impl<'a> Translator<'a> {
    fn new(
        store: &'a Store,
        func: FuncAddr,
        code: &'a Code,
        watch: &'a Watch,
    ) -> Option<Translator<'a>> {
        // Slots are 16 bits wide in ops.
        let base = u32::from(u16::try_from(code.locals + HEADER).ok()?);
        u16::try_from(code.frame).ok()?;
        let mut translator = Translator {
            store,
            func,
            code,
            memory: own_memory(store, func),
            base,
            stack: VirtualStack::new(base),
            label_at: BTreeMap::new(),
            labels: Vec::new(),
            targets: Vec::new(),
            syncs: Vec::new(),
            dead: false,
            next_counter: watch.counters,
            watch,
        };
        for op in &code.ops {
            match *op {
                Op::Jump { pc } | Op::JumpIfZero { pc } => translator.mark(pc),
                Op::Br(target)
                | Op::BrIf(target)
                | Op::BrOnNull(target)
                | Op::BrOnNonNull(target) => translator.mark(target.pc),
                _ => {}
            }
        }
        for target in &code.targets {
            translator.mark(target.pc);
        }
        translator.mark_handlers();
        Some(translator)
    }

    /// Marks where exceptions are caught and suspended continuations are handled: nothing need
    /// branch there, so the heights are noted too.
    fn mark_handlers(&mut self) {
        let code = self.code;
        let clauses = code.handlers.guards.iter().flat_map(|guard| &guard.clauses);
        let handlers = code.switching.iter().filter_map(Switching::handlers).flatten();
        let caught = clauses.map(|clause| clause.target);
        for target in caught.chain(handlers.filter_map(|handler| handler.target)) {
            self.mark(target.pc);
            let height = target.height.checked_sub(self.base).map(|height| height as usize);
            let height = height.map(|height| height + usize::from(target.keep));
            let label = self.label_at.get(&target.pc).map(|id| id.0 as usize);
            if let Some(label) = label.and_then(|label| self.labels.get_mut(label)) {
                label.height = height;
            }
        }
    }

    fn mark(&mut self, pc: u32) {
        let next = LabelId(self.labels.len() as u32);
        if *self.label_at.entry(pc).or_insert(next) == next {
            self.labels.push(Label { inst: None, pc, height: None });
        }
    }

    /// Walks the function, or up to an operator.
    fn walk(&mut self, up_to: Option<u32>) -> Option<()> {
        let code = self.code;
        self.sync();
        self.count();
        for (pc, &op) in code.ops.iter().enumerate() {
            self.stack.pc = pc as u32;
            self.arrive()?;
            if up_to == Some(self.stack.pc) {
                return Some(());
            }
            if !self.dead {
                if self.stops_at(self.stack.pc) {
                    self.stop();
                }
                self.operator(op)?;
                self.bounded()?;
            }
        }
        Some(())
    }

    /// None where the ops become too many: labels that want many operands moved, many times.
    fn bounded(&self) -> Option<()> {
        (self.stack.insts.len() <= MOST_INSTS * (self.code.ops.len() + 64)).then_some(())
    }

    /// Whether the exact tier has to execute an operator, whoever watches there.
    fn stops_at(&self, pc: u32) -> bool {
        self.watch.stops.binary_search(&InstrOrdinal(pc)).is_ok()
    }

    /// Leaves before the operator at hand. Nobody goes on behind that: who has executed the
    /// operator comes in again at a later sync point.
    fn stop(&mut self) {
        self.stack.settle_all();
        self.sync();
        self.stack.emit(Kind::Leave, Operands::Ss, [0, 0], 0);
        self.stack.forget();
    }

    /// Notes that everything is at home before the operator at hand.
    fn sync(&mut self) {
        self.sync_at(self.stack.pc, Way::Both);
    }

    fn sync_at(&mut self, pc: u32, way: Way) {
        let sp = self.base + self.stack.len() as u32;
        let point = SyncPoint { way, pc, inst: self.stack.insts.len() as u32, sp };
        if self.syncs.last().is_none_or(|last| last.pc != pc) {
            self.syncs.push(point);
        }
        // Where one may come in already, what is at hand is what the topmost slot has.
        debug_assert!(
            self.next_counter.is_some()
                || self.stops_at(pc)
                || self
                    .syncs
                    .last()
                    .is_some_and(|it| (it.pc, it.inst, it.sp) == (pc, point.inst, sp)),
            "nothing moves between two syncs at a pc"
        );
    }

    /// Begins a label, if one stands at the operator at hand.
    fn arrive(&mut self) -> Option<()> {
        let Some(&id) = self.label_at.get(&self.stack.pc) else { return Some(()) };
        let label = *self.labels.get(id.0 as usize)?;
        match (self.dead, label.height) {
            (true, None) => return Some(()),
            (true, Some(height)) => {
                self.stack.reset(height);
                self.dead = false;
            }
            (false, height) => {
                self.stack.settle_all();
                if height.is_some_and(|height| height != self.stack.len()) {
                    return None;
                }
            }
        }
        self.bind(id, self.stack.pc)?;
        self.sync();
        self.count();
        Some(())
    }

    /// Begins a piece of code that is counted on its own.
    fn count(&mut self) {
        if let Some(counter) = self.next_counter {
            self.stack.emit(Kind::Count(counter), Operands::Ss, [0, 0], 0);
            self.next_counter = Some(counter + 1);
        }
    }

    fn bind(&mut self, id: LabelId, pc: u32) -> Option<()> {
        let height = self.stack.len();
        let inst = self.stack.insts.len() as u32;
        *self.labels.get_mut(id.0 as usize)? = Label { inst: Some(inst), pc, height: Some(height) };
        self.stack.forget();
        Some(())
    }

    /// The label of a branch that arrives with so many operands.
    fn label(&mut self, pc: u32, height: usize) -> Option<LabelId> {
        let id = *self.label_at.get(&pc)?;
        let label = self.labels.get_mut(id.0 as usize)?;
        if *label.height.get_or_insert(height) != height {
            return None;
        }
        Some(id)
    }

    /// The label of a branch, and the lowest of the operands that it keeps.
    fn target(&mut self, target: Target) -> Option<(LabelId, usize)> {
        let to = target.height.checked_sub(self.base)? as usize;
        Some((self.label(target.pc, to + usize::from(target.keep))?, to))
    }

    /// Leaves the operator at hand to the exact tier.
    fn leave(&mut self, pops: usize, pushes: usize) -> Option<()> {
        self.stack.settle_all();
        self.sync();
        self.stack.emit(Kind::Leave, Operands::Ss, [0, 0], 0);
        self.stack.exchange(pops, pushes)?;
        self.stack.forget();
        self.sync_at(self.stack.pc + 1, Way::Both);
        self.count();
        Some(())
    }

    /// Leaves an operator to the exact tier after which nothing follows.
    fn leave_for_good(&mut self) -> Option<()> {
        self.stack.settle_all();
        self.sync();
        self.stack.emit(Kind::Leave, Operands::Ss, [0, 0], 0);
        self.dead = true;
        Some(())
    }

    fn operator(&mut self, op: Op) -> Option<()> {
        match op {
            Op::Nop => Some(()),
            Op::Const { slot } => {
                self.stack.push(Entry::Const(slot));
                Some(())
            }
            Op::Const2 { vector } => {
                let bits = *self.code.vectors.get(vector as usize)?;
                let halves = [bits as u64, (bits >> 64) as u64];
                self.stack.push_vector(halves.map(Entry::Const));
                Some(())
            }
            Op::LocalGet { slot } => {
                self.stack.push(Entry::Local(slot));
                Some(())
            }
            Op::LocalGet2 { slot } => {
                self.stack.push_vector([slot, slot + 1].map(Entry::Local));
                Some(())
            }
            Op::LocalSet { slot } => self.stack.set_local(slot, Tee::No),
            Op::LocalTee { slot } => self.stack.set_local(slot, Tee::Yes),
            Op::LocalSet2 { slot } => self.stack.set_vector_local(slot, Tee::No),
            Op::LocalTee2 { slot } => self.stack.set_vector_local(slot, Tee::Yes),
            Op::Drop => self.stack.pop().map(|_| ()),
            Op::Drop2 => self.stack.pop().and_then(|_| self.stack.pop()).map(|_| ()),
            _ => self.control(op),
        }
    }
}
