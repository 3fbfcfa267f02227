//! What atomic instructions compute, and the list of them.
//!
//! Guests run on one thread, so each is its plain counterpart in one step. What reads, changes and
//! writes takes its arithmetic from the numeric instructions: the low bits of a sum, a difference
//! or a bitwise combination depend on the low bits of the operands alone, so a narrow access
//! computes in the full width and keeps what it stores.
//! Knows nothing of machines. Source: the threads proposal.

/// The list, by shape: `Operator type-in-memory widened type`; stores leave the widened one out,
/// `rmw` gives the function first.
macro_rules! for_each_atomic {
    ($mac:ident) => {
        $mac! {
            load {
                I32AtomicLoad u32 u32 I32
                I64AtomicLoad u64 u64 I64
                I32AtomicLoad8U u8 u32 I32
                I32AtomicLoad16U u16 u32 I32
                I64AtomicLoad8U u8 u64 I64
                I64AtomicLoad16U u16 u64 I64
                I64AtomicLoad32U u32 u64 I64
            }
            store {
                I32AtomicStore u32 I32
                I64AtomicStore u64 I64
                I32AtomicStore8 u8 I32
                I32AtomicStore16 u16 I32
                I64AtomicStore8 u8 I64
                I64AtomicStore16 u16 I64
                I64AtomicStore32 u32 I64
            }
            rmw {
                I32AtomicRmwAdd i32_add u32 u32 I32
                I64AtomicRmwAdd i64_add u64 u64 I64
                I32AtomicRmw8AddU i32_add u8 u32 I32
                I32AtomicRmw16AddU i32_add u16 u32 I32
                I64AtomicRmw8AddU i64_add u8 u64 I64
                I64AtomicRmw16AddU i64_add u16 u64 I64
                I64AtomicRmw32AddU i64_add u32 u64 I64
                I32AtomicRmwSub i32_sub u32 u32 I32
                I64AtomicRmwSub i64_sub u64 u64 I64
                I32AtomicRmw8SubU i32_sub u8 u32 I32
                I32AtomicRmw16SubU i32_sub u16 u32 I32
                I64AtomicRmw8SubU i64_sub u8 u64 I64
                I64AtomicRmw16SubU i64_sub u16 u64 I64
                I64AtomicRmw32SubU i64_sub u32 u64 I64
                I32AtomicRmwAnd i32_and u32 u32 I32
                I64AtomicRmwAnd i64_and u64 u64 I64
                I32AtomicRmw8AndU i32_and u8 u32 I32
                I32AtomicRmw16AndU i32_and u16 u32 I32
                I64AtomicRmw8AndU i64_and u8 u64 I64
                I64AtomicRmw16AndU i64_and u16 u64 I64
                I64AtomicRmw32AndU i64_and u32 u64 I64
                I32AtomicRmwOr i32_or u32 u32 I32
                I64AtomicRmwOr i64_or u64 u64 I64
                I32AtomicRmw8OrU i32_or u8 u32 I32
                I32AtomicRmw16OrU i32_or u16 u32 I32
                I64AtomicRmw8OrU i64_or u8 u64 I64
                I64AtomicRmw16OrU i64_or u16 u64 I64
                I64AtomicRmw32OrU i64_or u32 u64 I64
                I32AtomicRmwXor i32_xor u32 u32 I32
                I64AtomicRmwXor i64_xor u64 u64 I64
                I32AtomicRmw8XorU i32_xor u8 u32 I32
                I32AtomicRmw16XorU i32_xor u16 u32 I32
                I64AtomicRmw8XorU i64_xor u8 u64 I64
                I64AtomicRmw16XorU i64_xor u16 u64 I64
                I64AtomicRmw32XorU i64_xor u32 u64 I64
                I32AtomicRmwXchg i32_xchg u32 u32 I32
                I64AtomicRmwXchg i64_xchg u64 u64 I64
                I32AtomicRmw8XchgU i32_xchg u8 u32 I32
                I32AtomicRmw16XchgU i32_xchg u16 u32 I32
                I64AtomicRmw8XchgU i64_xchg u8 u64 I64
                I64AtomicRmw16XchgU i64_xchg u16 u64 I64
                I64AtomicRmw32XchgU i64_xchg u32 u64 I64
            }
            cmpxchg {
                I32AtomicRmwCmpxchg u32 u32 I32
                I64AtomicRmwCmpxchg u64 u64 I64
                I32AtomicRmw8CmpxchgU u8 u32 I32
                I32AtomicRmw16CmpxchgU u16 u32 I32
                I64AtomicRmw8CmpxchgU u8 u64 I64
                I64AtomicRmw16CmpxchgU u16 u64 I64
                I64AtomicRmw32CmpxchgU u32 u64 I64
            }
        }
    };
}
pub(crate) use for_each_atomic;

#[inline(always)]
pub(crate) fn i32_xchg(_: u32, new: u32) -> u32 {
    new
}

#[inline(always)]
pub(crate) fn i64_xchg(_: u64, new: u64) -> u64 {
    new
}

/// How an atomic instruction changes a global, a table entry or a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    Add,
    Sub,
    And,
    Or,
    Xor,
    /// Of any type, references as well.
    Xchg,
}

/// The type of what is changed: of 32 bits, or of a slot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    I32,
    I64,
}

/// What is there afterwards, as a slot.
#[inline(always)]
pub(crate) fn changed(change: Change, width: Width, old: u64, operand: u64) -> u64 {
    let result = match change {
        Change::Add => old.wrapping_add(operand),
        Change::Sub => old.wrapping_sub(operand),
        Change::And => old & operand,
        Change::Or => old | operand,
        Change::Xor => old ^ operand,
        Change::Xchg => operand,
    };
    // The low bits of a result depend on the low bits of the operands alone.
    if width == Width::I32 { u64::from(result as u32) } else { result }
}

/// What `cmpxchg` stores, if anything. All three have the width of the access: of what was
/// expected only that many bits count.
#[inline(always)]
pub(crate) fn exchanged<T: PartialEq>(loaded: T, expected: T, new: T) -> Option<T> {
    (loaded == expected).then_some(new)
}

/// What `wait` answers at once: 1 when the value differs, 2 when there is a timeout, since it
/// passes with nobody to wake the only thread; none when it would wait forever. A negative
/// timeout is none.
#[inline(always)]
pub(crate) fn waited(same: bool, timeout: u64) -> Option<u32> {
    match (same, timeout as i64) {
        (false, _) => Some(1),
        (true, 0..) => Some(2),
        (true, _) => None,
    }
}
