//! The one frame layout, which every tier shares.
//!
//! ```text
//! value stack: u64 slots, growing towards higher addresses
//!   … caller's operands | arguments = locals 0..p | other locals | header | operands …
//!                       ^fp                                       ^fp + locals
//! header: return ordinal | caller's fp | caller's function
//! ```
//! Arguments are the caller's top operands: nothing is copied at a call, and results land where
//! the arguments stood. A frame of a host function has its arguments, a header, and as operands
//! the results of the guest function that it had called last. Knows nothing of code.

use crate::exec::addr::FuncAddr;

/// Slots of a header.
pub(crate) const HEADER: usize = 3;

/// The caller's function in the header of a frame that was called from outside.
const OUTSIDE: u64 = u64::MAX;

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
}

/// The header of a frame that `caller` (none = outside) called.
pub(crate) fn header(caller: Option<Caller>) -> [u64; HEADER] {
    match caller {
        Some(Caller { func, pc, fp }) => [u64::from(pc), fp as u64, u64::from(func.0)],
        None => [0, 0, OUTSIDE],
    }
}

/// Reads a header that begins at a slot.
pub(crate) fn caller(stack: &[u64], at: usize) -> Option<Caller> {
    let &[pc, fp, func] = stack.get(at..at + HEADER)? else { return None };
    // Written by `header`, so the numbers are those that went in.
    (func != OUTSIDE).then_some(Caller {
        func: FuncAddr(func as u32),
        pc: pc as u32,
        fp: fp as usize,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_read_back() {
        let from = Caller { func: FuncAddr(u32::MAX - 1), pc: 7, fp: 99 };
        let stack = header(Some(from));
        assert_eq!(caller(&stack, 0), Some(from));
        assert_eq!(caller(&header(None), 0), None);
        assert_eq!(caller(&stack, 1), None);
    }
}
