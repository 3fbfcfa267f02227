//! The one frame layout, which every tier shares.
//!
//! ```text
//! value stack: u64 slots, growing towards higher addresses
//!   … caller's operands | arguments = locals 0..p | other locals | header | operands …
//!                       ^fp                                       ^fp + locals
//! header: return ordinal, place to resume | caller's function, distance to the caller's fp
//! ```
//! Arguments are the caller's top operands: nothing is copied at a call, and results land where
//! the arguments stood. A frame of a host function has its arguments, a header, and as operands
//! the results of the guest function that it had called last. Nothing in a frame depends on where
//! it lies: a call writes two constants. Knows nothing of code.

use crate::exec::addr::FuncAddr;

/// Slots of a header.
pub(crate) const HEADER: usize = 2;

/// The caller's function in the header of a frame that was called from outside.
pub(crate) const OUTSIDE: u32 = u32::MAX;

/// What names the running frame: the registers of the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Regs {
    /// The running function.
    pub(crate) func: FuncAddr,
    /// Guest: ordinal of the next operator. Host: how many guest calls it has asked for.
    pub(crate) pc: u32,
    /// Slot of local 0.
    pub(crate) fp: usize,
    /// One past the topmost operand slot.
    pub(crate) sp: usize,
}

/// Where a frame goes on when its callee returns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Caller {
    /// The calling function.
    pub(crate) func: FuncAddr,
    /// What becomes its pc.
    pub(crate) pc: u32,
    /// Its frame.
    pub(crate) fp: usize,
    /// Where the fast tier goes on in its own code; 0 where the exact tier made the call.
    pub(crate) resume: u32,
}

/// The header at slot `at` of a frame that `caller` (none = outside) called.
#[inline(always)]
pub(crate) fn header(at: usize, caller: Option<Caller>) -> [u64; HEADER] {
    let Some(Caller { func, pc, fp, resume }) = caller else { return [0, u64::from(OUTSIDE)] };
    // Less than two frames lie between: a function has far fewer than 2^31 slots.
    let distance = at - fp;
    debug_assert!(u32::try_from(distance).is_ok(), "a frame has less than 2^31 slots");
    [two(pc, resume), two(func.0, distance as u32)]
}

/// The first word of a header without the place to resume.
pub(crate) fn without_resume(word: u64) -> u64 {
    u64::from(word as u32)
}

/// Two numbers in a slot.
#[inline(always)]
fn two(low: u32, high: u32) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

/// Reads a header that begins at a slot.
#[inline(always)]
pub(crate) fn caller(stack: &[u64], at: usize) -> Option<Caller> {
    let &[from, who] = stack.get(at..at + HEADER)? else { return None };
    // Written by `header`, so the numbers are those that went in.
    let func = who as u32;
    (func != OUTSIDE).then_some(Caller {
        func: FuncAddr(func),
        pc: from as u32,
        fp: at - (who >> 32) as usize,
        resume: (from >> 32) as u32,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_read_back() {
        let from = Caller { func: FuncAddr(u32::MAX - 1), pc: 7, fp: 3, resume: u32::MAX };
        let mut stack = vec![0; 9];
        stack[5..5 + HEADER].copy_from_slice(&header(5, Some(from)));
        assert_eq!(caller(&stack, 5), Some(from));
        assert_eq!(caller(&stack, 8), None);
        assert_eq!(caller(&header(0, None), 0), None);
    }
}
