//! Atomic access to shared linear memory.
//!
//! Rows of the instruction table and nothing else. Source:
//! the threads proposal and the acquire-release atomics proposal.

use super::Immediate::{Atomic, Mem, Ordering};
use super::{Group, Proposal, Row, fe, row};

/// The groups of this file.
pub(super) const GROUPS: &[Group] = &[
    Group { proposal: Proposal::Threads, section: "Atomic memory instructions", rows: THREADS },
    Group {
        proposal: Proposal::AcquireReleaseAtomics,
        section: "Atomic memory instructions",
        rows: ACQUIRE_RELEASE_ATOMICS,
    },
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const THREADS: &[Row] = &[
    row("memory.atomic.notify", fe(0x00), &[Mem(2)], "addr i32 -> i32",
        "Wakes at most the given number of threads that wait at an address, and pushes how many \
         it woke; traps when unaligned or out of bounds."),
    row("memory.atomic.wait32", fe(0x01), &[Mem(2)], "addr i32 i64 -> i32",
        "Sleeps while the i32 at an address is as expected, at most so many ns (-1: for ever); \
         pushes 0 woken, 1 differs, 2 timeout."),
    row("memory.atomic.wait64", fe(0x02), &[Mem(3)], "addr i64 i64 -> i32",
        "Sleeps while the i64 at an address is as expected, at most so many ns (-1: for ever); \
         pushes 0 woken, 1 differs, 2 timeout."),
    row("atomic.fence", fe(0x03), &[Ordering], "->",
        "Keeps the memory accesses before it in order with those after it, as other threads see \
         them."),
    row("i32.atomic.load", fe(0x10), &[Atomic(2)], "addr -> i32",
        "Reads the 32-bit number at an address atomically; traps when unaligned or out of bounds."),
    row("i64.atomic.load", fe(0x11), &[Atomic(3)], "addr -> i64",
        "Reads the 64-bit number at an address atomically; traps when unaligned or out of bounds."),
    row("i32.atomic.load8_u", fe(0x12), &[Atomic(0)], "addr -> i32",
        "Reads the byte at an address atomically, zero-extended to i32; traps when out of bounds."),
    row("i32.atomic.load16_u", fe(0x13), &[Atomic(1)], "addr -> i32",
        "Reads the 16-bit number at an address atomically, zero-extended to i32; traps when \
         unaligned or out of bounds."),
    row("i64.atomic.load8_u", fe(0x14), &[Atomic(0)], "addr -> i64",
        "Reads the byte at an address atomically, zero-extended to i64; traps when out of bounds."),
    row("i64.atomic.load16_u", fe(0x15), &[Atomic(1)], "addr -> i64",
        "Reads the 16-bit number at an address atomically, zero-extended to i64; traps when \
         unaligned or out of bounds."),
    row("i64.atomic.load32_u", fe(0x16), &[Atomic(2)], "addr -> i64",
        "Reads the 32-bit number at an address atomically, zero-extended to i64; traps when \
         unaligned or out of bounds."),
    row("i32.atomic.store", fe(0x17), &[Atomic(2)], "addr i32 ->",
        "Writes the i32 to an address atomically; traps when unaligned or out of bounds."),
    row("i64.atomic.store", fe(0x18), &[Atomic(3)], "addr i64 ->",
        "Writes the i64 to an address atomically; traps when unaligned or out of bounds."),
    row("i32.atomic.store8", fe(0x19), &[Atomic(0)], "addr i32 ->",
        "Writes the low 8 bits of the i32 to an address atomically; traps when out of bounds."),
    row("i32.atomic.store16", fe(0x1a), &[Atomic(1)], "addr i32 ->",
        "Writes the low 16 bits of the i32 to an address atomically; traps when unaligned or out \
         of bounds."),
    row("i64.atomic.store8", fe(0x1b), &[Atomic(0)], "addr i64 ->",
        "Writes the low 8 bits of the i64 to an address atomically; traps when out of bounds."),
    row("i64.atomic.store16", fe(0x1c), &[Atomic(1)], "addr i64 ->",
        "Writes the low 16 bits of the i64 to an address atomically; traps when unaligned or out \
         of bounds."),
    row("i64.atomic.store32", fe(0x1d), &[Atomic(2)], "addr i64 ->",
        "Writes the low 32 bits of the i64 to an address atomically; traps when unaligned or out \
         of bounds."),
    row("i32.atomic.rmw.add", fe(0x1e), &[Atomic(2)], "addr i32 -> i32",
        "Adds to the 32-bit number at an address in one atomic step and pushes the old value; \
         traps when unaligned or out of bounds."),
    row("i64.atomic.rmw.add", fe(0x1f), &[Atomic(3)], "addr i64 -> i64",
        "Adds to the 64-bit number at an address in one atomic step and pushes the old value; \
         traps when unaligned or out of bounds."),
    row("i32.atomic.rmw8.add_u", fe(0x20), &[Atomic(0)], "addr i32 -> i32",
        "Adds to the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i32; traps when out of bounds."),
    row("i32.atomic.rmw16.add_u", fe(0x21), &[Atomic(1)], "addr i32 -> i32",
        "Adds to the 16-bit number at an address in one atomic step and pushes the old value, \
         zero-extended to i32; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw8.add_u", fe(0x22), &[Atomic(0)], "addr i64 -> i64",
        "Adds to the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when out of bounds."),
    row("i64.atomic.rmw16.add_u", fe(0x23), &[Atomic(1)], "addr i64 -> i64",
        "Adds to the 16-bit number at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw32.add_u", fe(0x24), &[Atomic(2)], "addr i64 -> i64",
        "Adds to the 32-bit number at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw.sub", fe(0x25), &[Atomic(2)], "addr i32 -> i32",
        "Subtracts from the 32-bit number at an address in one atomic step and pushes the old \
         value; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw.sub", fe(0x26), &[Atomic(3)], "addr i64 -> i64",
        "Subtracts from the 64-bit number at an address in one atomic step and pushes the old \
         value; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw8.sub_u", fe(0x27), &[Atomic(0)], "addr i32 -> i32",
        "Subtracts from the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i32; traps when out of bounds."),
    row("i32.atomic.rmw16.sub_u", fe(0x28), &[Atomic(1)], "addr i32 -> i32",
        "Subtracts from the 16-bit number at an address in one atomic step and pushes the old \
         value, zero-extended to i32; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw8.sub_u", fe(0x29), &[Atomic(0)], "addr i64 -> i64",
        "Subtracts from the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when out of bounds."),
    row("i64.atomic.rmw16.sub_u", fe(0x2a), &[Atomic(1)], "addr i64 -> i64",
        "Subtracts from the 16-bit number at an address in one atomic step and pushes the old \
         value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw32.sub_u", fe(0x2b), &[Atomic(2)], "addr i64 -> i64",
        "Subtracts from the 32-bit number at an address in one atomic step and pushes the old \
         value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw.and", fe(0x2c), &[Atomic(2)], "addr i32 -> i32",
        "Combines by and with the 32-bit number at an address in one atomic step and pushes the \
         old value; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw.and", fe(0x2d), &[Atomic(3)], "addr i64 -> i64",
        "Combines by and with the 64-bit number at an address in one atomic step and pushes the \
         old value; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw8.and_u", fe(0x2e), &[Atomic(0)], "addr i32 -> i32",
        "Combines by and with the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i32; traps when out of bounds."),
    row("i32.atomic.rmw16.and_u", fe(0x2f), &[Atomic(1)], "addr i32 -> i32",
        "Combines by and with the 16-bit number at an address in one atomic step and pushes the \
         old value, zero-extended to i32; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw8.and_u", fe(0x30), &[Atomic(0)], "addr i64 -> i64",
        "Combines by and with the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when out of bounds."),
    row("i64.atomic.rmw16.and_u", fe(0x31), &[Atomic(1)], "addr i64 -> i64",
        "Combines by and with the 16-bit number at an address in one atomic step and pushes the \
         old value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw32.and_u", fe(0x32), &[Atomic(2)], "addr i64 -> i64",
        "Combines by and with the 32-bit number at an address in one atomic step and pushes the \
         old value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw.or", fe(0x33), &[Atomic(2)], "addr i32 -> i32",
        "Combines by or with the 32-bit number at an address in one atomic step and pushes the \
         old value; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw.or", fe(0x34), &[Atomic(3)], "addr i64 -> i64",
        "Combines by or with the 64-bit number at an address in one atomic step and pushes the \
         old value; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw8.or_u", fe(0x35), &[Atomic(0)], "addr i32 -> i32",
        "Combines by or with the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i32; traps when out of bounds."),
    row("i32.atomic.rmw16.or_u", fe(0x36), &[Atomic(1)], "addr i32 -> i32",
        "Combines by or with the 16-bit number at an address in one atomic step and pushes the \
         old value, zero-extended to i32; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw8.or_u", fe(0x37), &[Atomic(0)], "addr i64 -> i64",
        "Combines by or with the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when out of bounds."),
    row("i64.atomic.rmw16.or_u", fe(0x38), &[Atomic(1)], "addr i64 -> i64",
        "Combines by or with the 16-bit number at an address in one atomic step and pushes the \
         old value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw32.or_u", fe(0x39), &[Atomic(2)], "addr i64 -> i64",
        "Combines by or with the 32-bit number at an address in one atomic step and pushes the \
         old value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw.xor", fe(0x3a), &[Atomic(2)], "addr i32 -> i32",
        "Combines by exclusive or with the 32-bit number at an address in one atomic step and \
         pushes the old value; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw.xor", fe(0x3b), &[Atomic(3)], "addr i64 -> i64",
        "Combines by exclusive or with the 64-bit number at an address in one atomic step and \
         pushes the old value; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw8.xor_u", fe(0x3c), &[Atomic(0)], "addr i32 -> i32",
        "Combines by exclusive or with the byte at an address in one atomic step and pushes the \
         old value, zero-extended to i32; traps when out of bounds."),
    row("i32.atomic.rmw16.xor_u", fe(0x3d), &[Atomic(1)], "addr i32 -> i32",
        "Combines by exclusive or with the 16-bit number at an address in one atomic step and \
         pushes the old value, zero-extended to i32; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw8.xor_u", fe(0x3e), &[Atomic(0)], "addr i64 -> i64",
        "Combines by exclusive or with the byte at an address in one atomic step and pushes the \
         old value, zero-extended to i64; traps when out of bounds."),
    row("i64.atomic.rmw16.xor_u", fe(0x3f), &[Atomic(1)], "addr i64 -> i64",
        "Combines by exclusive or with the 16-bit number at an address in one atomic step and \
         pushes the old value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw32.xor_u", fe(0x40), &[Atomic(2)], "addr i64 -> i64",
        "Combines by exclusive or with the 32-bit number at an address in one atomic step and \
         pushes the old value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw.xchg", fe(0x41), &[Atomic(2)], "addr i32 -> i32",
        "Replaces the 32-bit number at an address in one atomic step and pushes the old value; \
         traps when unaligned or out of bounds."),
    row("i64.atomic.rmw.xchg", fe(0x42), &[Atomic(3)], "addr i64 -> i64",
        "Replaces the 64-bit number at an address in one atomic step and pushes the old value; \
         traps when unaligned or out of bounds."),
    row("i32.atomic.rmw8.xchg_u", fe(0x43), &[Atomic(0)], "addr i32 -> i32",
        "Replaces the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i32; traps when out of bounds."),
    row("i32.atomic.rmw16.xchg_u", fe(0x44), &[Atomic(1)], "addr i32 -> i32",
        "Replaces the 16-bit number at an address in one atomic step and pushes the old value, \
         zero-extended to i32; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw8.xchg_u", fe(0x45), &[Atomic(0)], "addr i64 -> i64",
        "Replaces the byte at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when out of bounds."),
    row("i64.atomic.rmw16.xchg_u", fe(0x46), &[Atomic(1)], "addr i64 -> i64",
        "Replaces the 16-bit number at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw32.xchg_u", fe(0x47), &[Atomic(2)], "addr i64 -> i64",
        "Replaces the 32-bit number at an address in one atomic step and pushes the old value, \
         zero-extended to i64; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw.cmpxchg", fe(0x48), &[Atomic(2)], "addr i32 i32 -> i32",
        "Replaces the 32-bit number at an address atomically if it is as expected, and pushes the \
         old value; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw.cmpxchg", fe(0x49), &[Atomic(3)], "addr i64 i64 -> i64",
        "Replaces the 64-bit number at an address atomically if it is as expected, and pushes the \
         old value; traps when unaligned or out of bounds."),
    row("i32.atomic.rmw8.cmpxchg_u", fe(0x4a), &[Atomic(0)], "addr i32 i32 -> i32",
        "Replaces the byte at an address atomically if it is as expected, and pushes the old \
         value, zero-extended to i32; traps when out of bounds."),
    row("i32.atomic.rmw16.cmpxchg_u", fe(0x4b), &[Atomic(1)], "addr i32 i32 -> i32",
        "Replaces the 16-bit number at an address atomically if it is as expected, and pushes the \
         old value, zero-extended to i32; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw8.cmpxchg_u", fe(0x4c), &[Atomic(0)], "addr i64 i64 -> i64",
        "Replaces the byte at an address atomically if it is as expected, and pushes the old \
         value, zero-extended to i64; traps when out of bounds."),
    row("i64.atomic.rmw16.cmpxchg_u", fe(0x4d), &[Atomic(1)], "addr i64 i64 -> i64",
        "Replaces the 16-bit number at an address atomically if it is as expected, and pushes the \
         old value, zero-extended to i64; traps when unaligned or out of bounds."),
    row("i64.atomic.rmw32.cmpxchg_u", fe(0x4e), &[Atomic(2)], "addr i64 i64 -> i64",
        "Replaces the 32-bit number at an address atomically if it is as expected, and pushes the \
         old value, zero-extended to i64; traps when unaligned or out of bounds."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const ACQUIRE_RELEASE_ATOMICS: &[Row] = &[
    row("pause", fe(0x04), &[], "->",
        "Tells the processor that the thread is spinning in a wait loop; has no other effect."),
];
