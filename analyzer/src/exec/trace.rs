//! Trace events: what a run is about to do, told to who asks, operator by operator or call by call.
//!
//! A run without a listener pays nothing for it. A [`Trace`] sees raw slots and addresses; what
//! they mean is told by `view` and by the module. [`Calls`] are told which frame runs: then only
//! calls and returns are executed one by one.

use crate::exec::addr::{FuncAddr, MemAddr};
use crate::exec::code::Op;
use crate::exec::code::atomic::Reach;
use crate::exec::semantics::for_each_numeric;
use crate::module::idx::InstrOrdinal;

/// Somebody who watches a run.
pub trait Trace {
    /// The operator at `at` is about to be executed. It may still trap, and one that a stop
    /// undoes is told again when the run goes on.
    fn operator(&mut self, at: &At<'_>);
}

/// Somebody who follows calls and returns.
pub trait Calls {
    /// Another frame runs from now on: of a function that was called, of the host too, or of one
    /// that was returned to, or in which an exception was caught. Also told at the beginning of a
    /// run. A function that calls itself in tail position is not told of.
    fn frame(&mut self, running: Running);
}

/// Which frame runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Running {
    /// Operators executed before.
    pub time: u64,
    /// Frames there are, with this one.
    pub depth: usize,
    /// Its function; none when all have returned.
    pub func: Option<FuncAddr>,
}

/// The operator that comes next, and what it finds.
#[derive(Clone, Copy, Debug)]
pub struct At<'a> {
    /// The running function.
    pub func: FuncAddr,
    /// Which of its operators.
    pub instr: InstrOrdinal,
    /// Operators executed before.
    pub time: u64,
    /// Frames there are.
    pub depth: usize,
    /// The slots of the frame's operands, lowest first (see `value` for how values lie in them).
    pub operands: &'a [u64],
    pub(crate) op: Op,
}

/// A range of a memory that an operator is about to read or write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Touch {
    /// Which memory.
    pub memory: MemAddr,
    /// First byte: operand plus offset, in full width; may lie outside, then the operator traps.
    pub start: u128,
    /// How many bytes.
    pub len: u64,
    /// Whether they are written.
    pub writes: bool,
}

impl At<'_> {
    /// The ranges of memories that the operator is about to touch.
    #[must_use]
    pub fn touches(&self) -> [Option<Touch>; 2] {
        Next { op: self.op, operands: self.operands }.touches()
    }
}

/// An operator and the operands that it finds.
#[derive(Clone, Copy)]
pub(crate) struct Next<'a> {
    pub(crate) op: Op,
    /// As in [`At`].
    pub(crate) operands: &'a [u64],
}

impl Next<'_> {
    /// The operand at a depth, 0 = topmost; 0 where there is none.
    fn slot(&self, depth: usize) -> u64 {
        let at = self.operands.len().checked_sub(depth + 1);
        at.and_then(|at| self.operands.get(at)).copied().unwrap_or(0)
    }

    fn touch(&self, memory: u32, depth: usize, len: u64, writes: bool) -> Touch {
        Touch { memory: MemAddr(memory), start: u128::from(self.slot(depth)), len, writes }
    }

    /// What an access touches that may read and write at once; what it reads comes first.
    fn reached(&self, reach: Reach, memory: u32, offset: u64) -> [Option<Touch>; 2] {
        let mut touch = self.touch(memory, reach.above, reach.bytes as u64, false);
        touch.start += u128::from(offset);
        let written = Touch { writes: true, ..touch };
        [reach.reads.then_some(touch), reach.writes.then_some(written)]
    }

    /// What a bulk operation touches; what it reads comes first.
    fn bulk(&self) -> [Option<Touch>; 2] {
        let len = self.slot(0);
        match self.op {
            Op::MemoryFill { memory } => [None, Some(self.touch(memory, 2, len, true))],
            Op::MemoryDiscard { memory } => [None, Some(self.touch(memory, 1, len, true))],
            Op::MemoryInit { memory, .. } => [None, Some(self.touch(memory, 2, len, true))],
            Op::MemoryCopy { to, from } => {
                [Some(self.touch(from, 1, len, false)), Some(self.touch(to, 2, len, true))]
            }
            _ => [None, None],
        }
    }
}

macro_rules! define_touches {
    (
        unary { $($un:ident $un_fn:ident $un_in:ident $un_out:ident)* }
        unary_trapping { $($unt:ident $unt_fn:ident $unt_in:ident $unt_out:ident)* }
        binary { $($bin:ident $bin_fn:ident $bin_in:ident $bin_out:ident)* }
        binary_trapping { $($bint:ident $bint_fn:ident $bint_in:ident $bint_out:ident)* }
        load { $($load:ident $raw:ident $wide:ident $load_out:ident)* }
        store { $($store:ident $narrow:ident $store_in:ident)* }
    ) => {
        impl Next<'_> {
            /// See [`At::touches`].
            pub(crate) fn touches(&self) -> [Option<Touch>; 2] {
                let (memory, offset, depth, len, writes) = match self.op {
                    $(Op::$load { memory, offset } => {
                        (memory, offset, 0, size_of::<$raw>(), false)
                    })*
                    $(Op::$store { memory, offset } => {
                        (memory, offset, 1, size_of::<$narrow>(), true)
                    })*
                    Op::VectorAccess { op, memory, offset, .. } => {
                        return self.reached(op.reach(), memory, offset);
                    }
                    Op::Atomic { op, memory, offset } => {
                        return self.reached(op.reach(), memory, offset);
                    }
                    _ => return self.bulk(),
                };
                let mut touch = self.touch(memory, depth, len as u64, writes);
                touch.start += u128::from(offset);
                [Some(touch), None]
            }
        }
    };
}
for_each_numeric!(define_touches);
