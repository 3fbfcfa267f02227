//! Ops before they have a place: what the translator writes and the encoder lays out.
//!
//! Slots count from the frame's first. Knows nothing of Wasm.

use crate::exec::code::Op;
use crate::exec::fast::handlers::Handler;

/// A handler and how many operand words its op has.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row {
    pub(super) handler: Handler,
    /// The one for code where memories are tracked.
    pub(super) tracked: Handler,
    /// The one that does the same with its operands and its result in slots.
    pub(super) in_slots: Handler,
    pub(super) words: usize,
    /// What it is, as a type.
    pub(super) name: fn() -> &'static str,
}

/// Where the operands of an op are, first one first: accumulator, slot, immediate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Operands {
    Rs,
    Sr,
    Ss,
    Ri,
    Si,
    Rr,
}

/// A place that branches lead to: an index of the translator's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct LabelId(pub(super) u32);

/// An op.
#[derive(Clone, Copy, Debug)]
pub(super) struct Inst {
    pub(super) kind: Kind,
    pub(super) places: Operands,
    /// The operator that it belongs to.
    pub(super) pc: u32,
    /// First slot operand.
    pub(super) a: u32,
    /// Slot of the result; `virtual_stack::NONE` where it stays in an accumulator.
    pub(super) d: u32,
    /// Second slot operand, or the immediate's bits.
    pub(super) b: u64,
    /// Where a result that stays in an accumulator may be written to, too: nobody else needs the
    /// slot.
    pub(super) home: u32,
    /// Where the operand can be found, too, that is read from an accumulator.
    pub(super) also: Also,
}

/// Where else the value of an accumulator is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Also {
    Nowhere,
    Slot(u32),
    /// Where this op writes it to, if it does.
    Made(u32),
}

/// What an op does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A numeric operation of one or two operands.
    Unary(Op),
    Binary(Op),
    /// `b` is the slot of the address, or has the whole address (`Si`).
    Load(Op, u32),
    /// `a` address, `b` value; `fixed` = the offset is the whole address.
    Store {
        op: Op,
        offset: u32,
        fixed: bool,
    },
    Copy,
    /// From a register.
    Keep(usize),
    Const,
    /// `a` first, `b` second value, condition slot.
    Select {
        condition: u32,
    },
    GlobalGet {
        global: u32,
        register: usize,
    },
    GlobalSet {
        global: u32,
        register: usize,
    },
    MemorySize {
        page_log: u32,
    },
    Jump(LabelId),
    JumpIf {
        to: LabelId,
        wanted: bool,
    },
    Compare {
        op: Op,
        to: LabelId,
        wanted: bool,
    },
    /// Targets from `first` on, the default last.
    Switch {
        first: u32,
        count: u32,
    },
    /// `d` is the first argument's slot.
    Call {
        func: u32,
    },
    CallIndirect {
        table: u32,
        ty: u32,
    },
    /// `d` is the (first) value's home; so many operators are executed with it.
    Return {
        result: ReturnOf,
        operators: u32,
    },
    /// On vectors.
    Wide(Wide),
    /// `a` must not be null.
    NotNull,
    /// `a` is the index.
    TableGet(u32),
    /// `a` is the index, `b` the reference's slot.
    TableSet(u32),
    /// `a` is the reference's slot, `d` the first argument's.
    CallRef,
    /// The arguments end at slot `a`, where what tells the callee is.
    TailCall(Tail),
    /// What the exact tier does in place; the operands end at `d` before it.
    Errand {
        errand: Errand,
        after: u32,
    },
    /// What the exact tier has to do.
    Leave,
    /// Adds one to a counter.
    Count(u32),
}

/// How the exact tier is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Errand {
    /// For an operator of its loop.
    Alone,
    /// For one of those that are done outside of the loop.
    InRoom,
    /// Whether a branch on a cast is taken: the integer accumulator tells.
    Branches,
}

/// Who is called in tail position.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tail {
    Func(u32),
    Indirect { table: u32, ty: u32 },
    Ref,
}

/// What an op on vectors does; a slot of a vector is the first of two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wide {
    /// Makes a vector; the number is the upper half of an immediate one (`Si`) whose lower half
    /// is `b`. Of an access `b` has the offset, and above it the slot of a vector.
    Vector(Op, u64),
    /// Makes a number.
    Number(Op),
    /// `b` as in `Vector`.
    Store(Op),
    Copy,
    /// Of the upper half; `b` is the lower one.
    Const(u64),
    /// As of numbers.
    Select {
        condition: u32,
    },
    GlobalGet(u32),
    GlobalSet(u32),
}

/// What a return returns from its own op, and in which accumulator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ReturnOf {
    Nothing,
    Register(usize),
    /// Slot `a`.
    Slot(usize),
    /// `b`.
    Constant(usize),
    /// `a` values from their home on.
    Many,
}

impl Kind {
    /// Whether it makes a vector in slot `d` and the next one.
    pub(super) fn makes_vector(self) -> bool {
        match self {
            Kind::Wide(wide) => !matches!(
                wide,
                Wide::Number(_) | Wide::Store(_) | Wide::GlobalSet(_) | Wide::Copy | Wide::Const(_)
            ),
            _ => false,
        }
    }
}
