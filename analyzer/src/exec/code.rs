//! Decoded functions: one compact operation for each operator of the binary format.
//!
//! Operations are indexed by instruction ordinal, branches know their target, and everything that
//! the body names by index is resolved to an address of the store. A function is decoded when it
//! is first called; `shape` walks a body again to tell the types of the operands and the labels
//! at one of its operators, so no map of them is kept.
//! Knows nothing of running. Source: core specification, "Instructions" (execution).

pub(crate) mod atomic;
mod decode;
pub(crate) mod handlers;
pub(crate) mod missing;
pub(crate) mod object;
pub(crate) mod switching;
pub(crate) mod vector;

pub(crate) use decode::{decode, operator_at, shape_at, visit_shapes};

use crate::exec::cast::Cast;
use crate::exec::code::atomic::AtomicOp;
use crate::exec::code::handlers::Handlers;
use crate::exec::code::object::ObjectOp;
use crate::exec::code::switching::Switching;
use crate::exec::code::vector::{LaneOp, VectorAccess, VectorOp};
use crate::exec::layout::Storage;
use crate::exec::semantics::atomic::{Change, Width};
use crate::exec::semantics::for_each_numeric;

/// A decoded function. Sizes are in slots.
#[derive(Debug)]
pub(crate) struct Code {
    /// By instruction ordinal; the last one is the final `end`.
    pub(crate) ops: Box<[Op]>,
    /// The targets of all `br_table`s, each followed by its default, and of branches on casts.
    pub(crate) targets: Box<[Target]>,
    /// The values of all `v128.const`s, and the lane numbers of all `i8x16.shuffle`s.
    pub(crate) vectors: Box<[u128]>,
    /// Where exceptions are caught.
    pub(crate) handlers: Handlers,
    /// What the operators of stack switching carry along.
    pub(crate) switching: Box<[Switching]>,
    /// What all casts and type tests ask for.
    pub(crate) casts: Box<[Cast]>,
    /// Parameters.
    pub(crate) params: usize,
    /// Parameters and other locals.
    pub(crate) locals: usize,
    /// Results.
    pub(crate) results: usize,
    /// From the frame's first slot to the end of the highest operand that there can be.
    pub(crate) frame: usize,
}

/// Where a taken branch goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Target {
    /// The ordinal that comes next.
    pub(crate) pc: u32,
    /// Slot, from the frame's first, where the kept operands land.
    pub(crate) height: u32,
    /// How many slots are kept.
    pub(crate) keep: u16,
}

impl Op {
    /// Whether it calls or returns.
    pub(crate) fn changes_frames(self) -> bool {
        matches!(
            self,
            Op::Call { .. }
                | Op::CallIndirect { .. }
                | Op::CallRef { .. }
                | Op::ReturnCall { .. }
                | Op::ReturnCallIndirect { .. }
                | Op::ReturnCallRef
                | Op::Return
        )
    }
}

macro_rules! define_op {
    (
        unary { $($un:ident $un_fn:ident $un_in:ident $un_out:ident)* }
        unary_trapping { $($unt:ident $unt_fn:ident $unt_in:ident $unt_out:ident)* }
        binary { $($bin:ident $bin_fn:ident $bin_in:ident $bin_out:ident)* }
        binary_trapping { $($bint:ident $bint_fn:ident $bint_in:ident $bint_out:ident)* }
        load { $($load:ident $raw:ident $wide:ident $load_out:ident)* }
        store { $($store:ident $narrow:ident $store_in:ident)* }
    ) => {
        /// An operation. Numbers without a unit are addresses of the store; locals are slots from
        /// the frame's first; `2` at the end of a name stands for a v128, which takes two slots.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(crate) enum Op {
            $($un,)* $($unt,)* $($bin,)* $($bint,)*
            $($load { memory: u32, offset: u64 },)*
            $($store { memory: u32, offset: u64 },)*
            /// `nop`, `block`, `loop`, and the `end`s of blocks.
            Nop,
            Unreachable,
            /// `else`, met at the end of the first arm.
            Jump { pc: u32 },
            /// `if`: jumps when the operand is zero.
            JumpIfZero { pc: u32 },
            Br(Target),
            BrIf(Target),
            /// Of `count` targets from `first` on, and the default after them.
            BrTable { first: u32, count: u32 },
            BrOnNull(Target),
            BrOnNonNull(Target),
            /// Casts and targets by their number in the function; `Fail` branches when the cast
            /// fails, `Desc` asks for the descriptor on top.
            BrOnCast { cast: u32, target: u32 },
            BrOnCastFail { cast: u32, target: u32 },
            BrOnCastDesc { cast: u32, target: u32 },
            BrOnCastDescFail { cast: u32, target: u32 },
            /// References and objects of the collected heap (see [`ObjectOp`]).
            Object { op: ObjectOp, storage: Storage, a: u32, b: u32 },
            /// `return` and the final `end`.
            Return,
            Call { func: u32 },
            CallIndirect { table: u32, ty: u32 },
            CallRef { ty: u32 },
            ReturnCall { func: u32 },
            ReturnCallIndirect { table: u32, ty: u32 },
            ReturnCallRef,
            /// `try_table`, `try`: what they guard stands in the tables.
            Guard,
            Throw { tag: u32 },
            ThrowRef,
            /// Throws again what the legacy arm whose operands begin behind this slot has caught.
            Rethrow { slot: u32 },
            /// An operator of stack switching; its results end at a slot.
            Switching { at: u32, end: u32 },
            Drop,
            Drop2,
            Select,
            Select2,
            LocalGet { slot: u32 },
            LocalSet { slot: u32 },
            LocalTee { slot: u32 },
            LocalGet2 { slot: u32 },
            LocalSet2 { slot: u32 },
            LocalTee2 { slot: u32 },
            GlobalGet { global: u32 },
            GlobalSet { global: u32 },
            GlobalGet2 { global: u32 },
            GlobalSet2 { global: u32 },
            /// Constants, `ref.null`, `ref.func`.
            Const { slot: u64 },
            Const2 { vector: u32 },
            RefIsNull,
            RefAsNonNull,
            MemorySize { memory: u32 },
            MemoryGrow { memory: u32, failure: Failure },
            MemoryInit { memory: u32, data: u32 },
            DataDrop { data: u32 },
            MemoryCopy { to: u32, from: u32 },
            MemoryFill { memory: u32 },
            MemoryDiscard { memory: u32 },
            TableGet { table: u32 },
            TableSet { table: u32 },
            TableSize { table: u32 },
            TableGrow { table: u32, failure: Failure },
            TableInit { table: u32, elem: u32 },
            ElemDrop { elem: u32 },
            TableCopy { to: u32, from: u32 },
            TableFill { table: u32 },
            Vector { op: VectorOp },
            VectorLane { op: LaneOp, lane: u8 },
            VectorAccess { op: VectorAccess, lane: u8, memory: u32, offset: u64 },
            Atomic { op: AtomicOp, memory: u32, offset: u64 },
            /// `global.atomic.rmw`, and with an expected value.
            GlobalChange { change: Change, width: Width, global: u32 },
            GlobalExchange { global: u32 },
            /// `struct.atomic.rmw` at a byte of the payload, and with an expected value.
            FieldChange { change: Change, storage: Storage, at: u32 },
            FieldExchange { storage: Storage, at: u32 },
            /// `array.atomic.rmw`, and with an expected value.
            ElementChange { change: Change, storage: Storage },
            ElementExchange { storage: Storage },
            /// `table.atomic.rmw.xchg`, and with an expected value.
            TableChange { table: u32 },
            TableExchange { table: u32 },
            /// `atomic.fence` and `pause`.
            Fence,
            I64Add128,
            I64Sub128,
            I64MulWideS,
            I64MulWideU,
            /// By lane numbers that stand among the vectors.
            Shuffle { lanes: u32 },
            /// An operator that the machine cannot execute yet.
            Missing,
        }
    };
}
for_each_numeric!(define_op);

/// The -1 that growth answers when it fails, by address type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    I32,
    I64,
}

impl Failure {
    /// As a slot.
    pub(crate) fn slot(self) -> u64 {
        match self {
            Failure::I32 => u64::from(u32::MAX),
            Failure::I64 => u64::MAX,
        }
    }
}

const _: () = assert!(size_of::<Op>() <= 16, "four operations must fit a cache line");
