//! The one frame layout, which every tier shares.
//!
//! ```text
//! value stack: u64 slots, growing towards higher addresses
//!   … caller's operands | arguments = locals 0..p | other locals | header | operands …
//!                       ^fp                                       ^fp + locals
//! header: return ordinal, place to resume | caller's function, STOOD, distance to the caller's fp
//! ```
//! Arguments are the caller's top operands: nothing is copied at a call, and results land where
//! the arguments stood. A frame of a host function has its arguments, a header, and as operands
//! the results of the guest function that it had called last. Nothing in a frame depends on where
//! it lies: a call writes two constants, and takes a mark away ([`STOOD`]) that stood there.
//! Knows nothing of code.

use crate::exec::addr::FuncAddr;

/// Slots of a header.
pub(crate) const HEADER: usize = 2;

/// The caller's function in the header of a frame that was called from outside.
pub(crate) const OUTSIDE: u32 = u32::MAX;

/// Set in the caller's function in the header of a frame that has stood on the stack since a mark
/// was set there, so that its callers, and those of what it has become by tail calls, have not run
/// since. Frames that nothing calls have it always: there is nothing below them. Returns of the
/// fast tier do not read this half of the word, calls write it without: nobody who is in a hurry
/// has to know.
const STOOD: u32 = 1 << 31;

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
    debug_assert!(func.0 < OUTSIDE & !STOOD, "a store has no room for 2^31 functions");
    [two(pc, resume), two(func.0, distance as u32)]
}

/// The first word of a header without the place to resume.
pub(crate) fn without_resume(word: u64) -> u64 {
    u64::from(word as u32)
}

/// Whether the frame whose header begins at a slot has stood there since it was marked.
pub(crate) fn has_stood(stack: &[u64], at: usize) -> bool {
    stack.get(at + 1).is_some_and(|who| *who as u32 & STOOD != 0)
}

/// Marks the frame whose header begins at a slot.
pub(crate) fn mark(stack: &mut [u64], at: usize) {
    if let Some(who) = stack.get_mut(at + 1) {
        *who |= u64::from(STOOD);
    }
}

/// Takes from a header that begins at a slot what only says how it came about: the place to resume
/// and the mark. It is the header of a frame that was called by another.
pub(crate) fn strip(slots: &mut [u64], at: usize) {
    if let Some([from, who]) = slots.get_mut(at..at + HEADER) {
        *from = without_resume(*from);
        *who &= !u64::from(STOOD);
    }
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
        func: FuncAddr(func & !STOOD),
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
        let from = Caller { func: FuncAddr((1 << 31) - 2), pc: 7, fp: 3, resume: u32::MAX };
        let mut stack = vec![0; 9];
        stack[5..5 + HEADER].copy_from_slice(&header(5, Some(from)));
        assert_eq!(caller(&stack, 5), Some(from));
        assert_eq!(caller(&stack, 8), None);
        assert_eq!(caller(&header(0, None), 0), None);
    }

    #[test]
    fn marks_change_nothing_that_a_header_says() {
        let from = Caller { func: FuncAddr((1 << 31) - 2), pc: 7, fp: 3, resume: 9 };
        let mut stack = vec![0; 9];
        stack[5..5 + HEADER].copy_from_slice(&header(5, Some(from)));
        assert!(!has_stood(&stack, 5) && !has_stood(&stack, 8));
        mark(&mut stack, 5);
        assert!(has_stood(&stack, 5));
        assert_eq!(caller(&stack, 5), Some(from));
        strip(&mut stack, 5);
        let plain = Caller { resume: 0, ..from };
        assert_eq!((has_stood(&stack, 5), &stack[5..7]), (false, &header(5, Some(plain))[..]));
        let mut outermost = header(0, None);
        assert!(has_stood(&outermost, 0), "there is nothing below it");
        mark(&mut outermost, 0);
        assert_eq!(outermost, header(0, None));
    }
}
