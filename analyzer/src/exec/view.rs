//! What a debugger sees of a machine: frames, locals, operands, labels; and what it may change.
//!
//! Types come from walking the function's body again up to the frame's operator, so they are
//! exact and cost nothing while the machine runs. Frames are counted from the innermost, 0.

pub mod object;

use crate::exec::Machine;
use crate::exec::addr::{FuncAddr, GlobalAddr, InstanceId, MemAddr, TableAddr};
use crate::exec::code::{self, Target};
use crate::exec::collect;
use crate::exec::explain;
use crate::exec::frame::{self, HEADER, Regs};
use crate::exec::memory::OutOfBounds;
use crate::exec::shape::{Catch, Label};
use crate::exec::types;
use crate::exec::value::{self, Value, slots_of, slots_of_all};
use crate::module::Loc;
use crate::module::idx::InstrOrdinal;

/// A frame of the call stack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The function.
    pub func: FuncAddr,
    /// The instance that it belongs to; none for a host function.
    pub instance: Option<InstanceId>,
    /// The operator that comes next in the innermost frame, the call that is under way in the
    /// others; none for a host function.
    pub loc: Option<Loc>,
}

/// An operand of a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operand {
    /// Its type as the module writes it.
    pub ty: wasmparser::ValType,
    /// Its value.
    pub value: Value,
    /// The operator that pushed it, where it is known.
    pub pushed_by: Option<InstrOrdinal>,
}

/// The operands of a frame.
#[derive(Default)]
struct Placed {
    /// Each with its first slot.
    reachable: Vec<(Operand, usize)>,
    hidden: Vec<Operand>,
}

/// Why a value cannot be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditError {
    /// There is no such frame, local, operand, global or entry.
    Nothing,
    /// The value is of another type.
    Type(wasmparser::ValType),
    /// The global is immutable.
    Immutable,
}

impl std::fmt::Display for EditError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            EditError::Nothing => f.write_str("there is nothing of that number"),
            EditError::Type(ty) => write!(f, "expected a value of type {ty}"),
            EditError::Immutable => f.write_str("the global is immutable"),
        }
    }
}

impl std::error::Error for EditError {}

/// A frame as it lies on the stack.
pub(super) struct RawFrame {
    pub(super) func: FuncAddr,
    pub(super) pc: u32,
    pub(super) fp: usize,
    /// Slots of the locals.
    pub(super) locals: usize,
    /// End of its operands: a callee's arguments belong to the callee.
    pub(super) sp: usize,
    /// Whether it is the running one.
    running: bool,
}

/// A walk over the frames of a machine, innermost first, that may be left and gone on with.
#[derive(Clone, Copy, Debug)]
pub(super) struct Walk {
    /// The next frame, and whether it is the running one.
    next: Option<(Regs, bool)>,
}

impl Walk {
    /// Before the running frame.
    pub(super) fn new(machine: &Machine) -> Walk {
        Walk { next: machine.regs.map(|regs| (regs, true)) }
    }

    /// The next frame of the same machine; none behind the outermost.
    pub(super) fn step(&mut self, machine: &Machine) -> Option<RawFrame> {
        let (Regs { func, pc, fp, sp }, running) = self.next?;
        let locals = match machine.codes.get(func.index()) {
            Some(Some(code)) => code.locals,
            _ => machine.store.func_type(func).map_or(0, |ty| slots_of_all(ty.params())),
        };
        // The caller's operands end where this frame begins.
        self.next = frame::caller(&machine.stack, fp + locals).map(|caller| {
            (Regs { func: caller.func, pc: caller.pc, fp: caller.fp, sp: fp }, false)
        });
        Some(RawFrame { func, pc, fp, locals, sp, running })
    }
}

/// All frames, innermost first.
pub(super) fn raw_frames(machine: &Machine) -> impl Iterator<Item = RawFrame> + '_ {
    let mut walk = Walk::new(machine);
    std::iter::from_fn(move || walk.step(machine))
}

impl RawFrame {
    /// The operator that the frame stands at: the next one, or the call under way.
    pub(super) fn ordinal(&self) -> InstrOrdinal {
        InstrOrdinal(if self.running { self.pc } else { self.pc.saturating_sub(1) })
    }
}

impl Machine {
    /// The frames, innermost first, lazily: an exhausted stack has hundreds of thousands.
    pub fn frames(&self) -> impl Iterator<Item = Frame> + '_ {
        raw_frames(self).map(|frame| Frame {
            func: frame.func,
            instance: self.store.guest_func(frame.func).map(|(instance, _)| instance),
            loc: explain::place(self, frame.func, frame.ordinal()),
        })
    }

    /// The operator that comes next; none when idle or in a host function.
    #[must_use]
    pub fn loc(&self) -> Option<Loc> {
        self.frames().next()?.loc
    }

    /// The locals of a frame with their types, parameters first. Of a host function: its
    /// arguments. Empty where there is no such frame.
    #[must_use]
    pub fn locals(&self, frame: usize) -> Vec<(wasmparser::ValType, Value)> {
        let Some(frame) = raw_frames(self).nth(frame) else { return Vec::new() };
        let types = self.local_types(frame.func);
        let slots = self.stack.get(frame.fp..).unwrap_or_default();
        let values = value::read_all(&types, slots);
        types.into_iter().zip(values).collect()
    }

    fn local_types(&self, func: FuncAddr) -> Vec<wasmparser::ValType> {
        match code::shape_at(&self.store, func, InstrOrdinal(0)) {
            Some(shape) => shape.locals,
            None => self.store.func_type(func).map(|ty| ty.params().to_vec()).unwrap_or_default(),
        }
    }

    /// The operands of a frame, lowest first. Of a frame that waits for a call, without the
    /// arguments, which are the callee's locals now.
    #[must_use]
    pub fn operands(&self, frame: usize) -> Vec<Operand> {
        self.placed_operands(frame).reachable.into_iter().map(|(operand, _)| operand).collect()
    }

    /// The operands of a frame that no instruction can reach: see `Shape::hidden`.
    pub(super) fn hidden_operands(&self, frame: usize) -> Vec<Operand> {
        self.placed_operands(frame).hidden
    }

    fn placed_operands(&self, frame: usize) -> Placed {
        let mut placed = Placed::default();
        let Some(frame) = raw_frames(self).nth(frame) else { return placed };
        let Some(shape) = code::shape_at(&self.store, frame.func, frame.ordinal()) else {
            return placed;
        };
        let mut at = frame.fp + frame.locals + HEADER;
        let mut hidden = shape.hidden.into_iter().peekable();
        for (number, (ty, pushed_by)) in shape.operands.into_iter().zip(shape.pushed_by).enumerate()
        {
            let end = at + slots_of(ty);
            if end > frame.sp {
                break;
            }
            let slots = self.stack.get(at..end).unwrap_or_default();
            for value in value::read_all(&[ty], slots) {
                let operand = Operand { ty, value, pushed_by };
                match hidden.next_if_eq(&number) {
                    Some(_) => placed.hidden.push(operand),
                    None => placed.reachable.push((operand, at)),
                }
            }
            at = end;
        }
        placed
    }

    /// The open labels of a frame, outermost (the function's own) first.
    #[must_use]
    pub fn labels(&self, frame: usize) -> Vec<Label> {
        let Some(frame) = raw_frames(self).nth(frame) else { return Vec::new() };
        let shape = code::shape_at(&self.store, frame.func, frame.ordinal());
        let mut labels = shape.map_or_else(Vec::new, |shape| shape.labels);
        let code = self.codes.get(frame.func.index()).and_then(Option::as_deref);
        for label in &mut labels {
            // The arms of a `try` come later in the body: only the whole of it knows them.
            let guard = label.guard.and_then(|guard| code?.handlers.guard(Some(guard)));
            let clauses = guard.map_or(&[][..], |guard| &guard.clauses);
            let to = |target: Target| InstrOrdinal(target.pc);
            label.catches.extend(
                clauses.iter().map(|clause| Catch { tag: clause.tag, to: to(clause.target) }),
            );
        }
        labels
    }

    /// Changes a local of a frame.
    ///
    /// # Errors
    /// When there is none, or the value is of another type.
    pub fn set_local(&mut self, frame: usize, local: usize, to: Value) -> Result<(), EditError> {
        let raw = raw_frames(self).nth(frame).ok_or(EditError::Nothing)?;
        let types = self.local_types(raw.func);
        let ty = *types.get(local).ok_or(EditError::Nothing)?;
        let before = slots_of_all(types.get(..local).unwrap_or_default());
        self.set_slots(raw.func, raw.fp + before, ty, to)
    }

    /// Changes an operand of a frame, counted from the lowest.
    ///
    /// # Errors
    /// When there is none, or the value is of another type.
    pub fn set_operand(
        &mut self,
        frame: usize,
        operand: usize,
        to: Value,
    ) -> Result<(), EditError> {
        let operands = self.placed_operands(frame).reachable;
        let (operand, at) = operands.get(operand).ok_or(EditError::Nothing)?;
        let func = raw_frames(self).nth(frame).ok_or(EditError::Nothing)?.func;
        self.set_slots(func, *at, operand.ty, to)
    }

    fn set_slots(
        &mut self,
        func: FuncAddr,
        at: usize,
        ty: wasmparser::ValType,
        to: Value,
    ) -> Result<(), EditError> {
        if !self.store.takes(to, self.canonical(func, ty)) {
            return Err(EditError::Type(ty));
        }
        let slots = to.to_slots();
        collect::forget_marks(self);
        self.history.touch_stack(at);
        let target = self.stack.get_mut(at..at + slots_of(ty)).ok_or(EditError::Nothing)?;
        target.iter_mut().zip(slots).for_each(|(target, slot)| *target = slot);
        Ok(())
    }

    /// A type that a function's module writes, in the terms of the store's type table.
    fn canonical(&self, func: FuncAddr, ty: wasmparser::ValType) -> wasmparser::ValType {
        let instance = self.store.guest_func(func).map(|(instance, _)| instance);
        let instance = instance.and_then(|instance| self.store.instances.get(instance.index()));
        instance.and_then(|it| types::canonical(ty, &it.types)).unwrap_or(ty)
    }

    /// Changes a global.
    ///
    /// # Errors
    /// When there is none, it is immutable, or the value is of another type.
    pub fn set_global(&mut self, global: GlobalAddr, to: Value) -> Result<(), EditError> {
        let ty = self.store.globals.get(global.index()).ok_or(EditError::Nothing)?.ty;
        if !ty.mutable {
            return Err(EditError::Immutable);
        }
        if !self.store.takes(to, ty.content_type) {
            return Err(EditError::Type(ty.content_type));
        }
        collect::forget_marks(self);
        let global = self.store.globals.get_mut(global.index()).ok_or(EditError::Nothing)?;
        global.slots = to.to_slots();
        Ok(())
    }

    /// Changes bytes of a memory, all or none.
    ///
    /// # Errors
    /// When a byte of the range is outside.
    pub fn write_memory(
        &mut self,
        memory: MemAddr,
        address: u64,
        bytes: &[u8],
    ) -> Result<(), OutOfBounds> {
        let missing = OutOfBounds { address, len: bytes.len() as u64, size: 0 };
        let memory = self.store.memories.get_mut(memory.index()).ok_or(missing)?;
        // A growth that is under way copies what it has copied again.
        memory.begin_growth();
        memory.write(address, bytes)
    }

    /// An entry of a table as a value; none outside.
    #[must_use]
    pub fn table_entry(&self, table: TableAddr, index: usize) -> Option<Value> {
        let table = self.store.tables.get(table.index())?;
        let ty = wasmparser::ValType::Ref(table.ty.element_type);
        Some(Value::from_slots(ty, [*table.entries.get(index)?, 0]))
    }
}
