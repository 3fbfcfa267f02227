//! Atomic access to what is not linear memory: globals, tables, structures, arrays.
//!
//! Rows of the instruction table and nothing else. Source:
//! the shared-everything threads proposal.

use super::Immediate::{Field, Global, Ordering, Table, Type};
use super::{Group, Proposal, Row, fe, row};

/// The groups of this file.
pub(super) const GROUPS: &[Group] = &[Group {
    proposal: Proposal::SharedEverythingThreads,
    section: "Atomic access to globals, tables and objects",
    rows: SHARED_EVERYTHING_THREADS,
}];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const SHARED_EVERYTHING_THREADS: &[Row] = &[
    row("global.atomic.get", fe(0x4f), &[Ordering, Global], "-> t",
        "Reads a global atomically with the given ordering."),
    row("global.atomic.set", fe(0x50), &[Ordering, Global], "t ->",
        "Writes a global atomically with the given ordering."),
    row("global.atomic.rmw.add", fe(0x51), &[Ordering, Global], "t -> t",
        "Adds to a global in one atomic step and pushes the old value."),
    row("global.atomic.rmw.sub", fe(0x52), &[Ordering, Global], "t -> t",
        "Subtracts from a global in one atomic step and pushes the old value."),
    row("global.atomic.rmw.and", fe(0x53), &[Ordering, Global], "t -> t",
        "Combines by and with a global in one atomic step and pushes the old value."),
    row("global.atomic.rmw.or", fe(0x54), &[Ordering, Global], "t -> t",
        "Combines by or with a global in one atomic step and pushes the old value."),
    row("global.atomic.rmw.xor", fe(0x55), &[Ordering, Global], "t -> t",
        "Combines by exclusive or with a global in one atomic step and pushes the old value."),
    row("global.atomic.rmw.xchg", fe(0x56), &[Ordering, Global], "t -> t",
        "Replaces a global in one atomic step and pushes the old value."),
    row("global.atomic.rmw.cmpxchg", fe(0x57), &[Ordering, Global], "t t -> t",
        "Replaces a global atomically if it is as expected, and pushes the old value."),
    row("table.atomic.get", fe(0x58), &[Ordering, Table], "addr -> t",
        "Reads a table entry atomically with the given ordering; traps when out of bounds."),
    row("table.atomic.set", fe(0x59), &[Ordering, Table], "addr t ->",
        "Writes a table entry atomically with the given ordering; traps when out of bounds."),
    row("table.atomic.rmw.xchg", fe(0x5a), &[Ordering, Table], "addr t -> t",
        "Replaces a table entry in one atomic step and pushes the old value; traps when out of \
         bounds."),
    row("table.atomic.rmw.cmpxchg", fe(0x5b), &[Ordering, Table], "addr t t -> t",
        "Replaces a table entry atomically if it is as expected, and pushes the old value; traps \
         when out of bounds."),
    row("struct.atomic.get", fe(0x5c), &[Ordering, Type, Field], "ref -> t",
        "Reads a field of a shared structure atomically with the given ordering; traps on null."),
    row("struct.atomic.get_s", fe(0x5d), &[Ordering, Type, Field], "ref -> i32",
        "Reads a packed field of a shared structure atomically, sign-extended; traps on null."),
    row("struct.atomic.get_u", fe(0x5e), &[Ordering, Type, Field], "ref -> i32",
        "Reads a packed field of a shared structure atomically, zero-extended; traps on null."),
    row("struct.atomic.set", fe(0x5f), &[Ordering, Type, Field], "ref t ->",
        "Writes a field of a shared structure atomically with the given ordering; traps on null."),
    row("struct.atomic.rmw.add", fe(0x60), &[Ordering, Type, Field], "ref t -> t",
        "Adds to a field of a shared structure in one atomic step and pushes the old value; traps \
         on null."),
    row("struct.atomic.rmw.sub", fe(0x61), &[Ordering, Type, Field], "ref t -> t",
        "Subtracts from a field of a shared structure in one atomic step and pushes the old \
         value; traps on null."),
    row("struct.atomic.rmw.and", fe(0x62), &[Ordering, Type, Field], "ref t -> t",
        "Combines by and with a field of a shared structure in one atomic step and pushes the old \
         value; traps on null."),
    row("struct.atomic.rmw.or", fe(0x63), &[Ordering, Type, Field], "ref t -> t",
        "Combines by or with a field of a shared structure in one atomic step and pushes the old \
         value; traps on null."),
    row("struct.atomic.rmw.xor", fe(0x64), &[Ordering, Type, Field], "ref t -> t",
        "Combines by exclusive or with a field of a shared structure in one atomic step and \
         pushes the old value; traps on null."),
    row("struct.atomic.rmw.xchg", fe(0x65), &[Ordering, Type, Field], "ref t -> t",
        "Replaces a field of a shared structure in one atomic step and pushes the old value; \
         traps on null."),
    row("struct.atomic.rmw.cmpxchg", fe(0x66), &[Ordering, Type, Field], "ref t t -> t",
        "Replaces a field of a shared structure atomically if it is as expected, and pushes the \
         old value; traps on null."),
    row("array.atomic.get", fe(0x67), &[Ordering, Type], "ref i32 -> t",
        "Reads an element of a shared array atomically with the given ordering; traps on null and \
         out of bounds."),
    row("array.atomic.get_s", fe(0x68), &[Ordering, Type], "ref i32 -> i32",
        "Reads a packed element of a shared array atomically, sign-extended; traps on null and \
         out of bounds."),
    row("array.atomic.get_u", fe(0x69), &[Ordering, Type], "ref i32 -> i32",
        "Reads a packed element of a shared array atomically, zero-extended; traps on null and \
         out of bounds."),
    row("array.atomic.set", fe(0x6a), &[Ordering, Type], "ref i32 t ->",
        "Writes an element of a shared array atomically with the given ordering; traps on null \
         and out of bounds."),
    row("array.atomic.rmw.add", fe(0x6b), &[Ordering, Type], "ref i32 t -> t",
        "Adds to an element of a shared array in one atomic step and pushes the old value; traps \
         on null and out of bounds."),
    row("array.atomic.rmw.sub", fe(0x6c), &[Ordering, Type], "ref i32 t -> t",
        "Subtracts from an element of a shared array in one atomic step and pushes the old value; \
         traps on null and out of bounds."),
    row("array.atomic.rmw.and", fe(0x6d), &[Ordering, Type], "ref i32 t -> t",
        "Combines by and with an element of a shared array in one atomic step and pushes the old \
         value; traps on null and out of bounds."),
    row("array.atomic.rmw.or", fe(0x6e), &[Ordering, Type], "ref i32 t -> t",
        "Combines by or with an element of a shared array in one atomic step and pushes the old \
         value; traps on null and out of bounds."),
    row("array.atomic.rmw.xor", fe(0x6f), &[Ordering, Type], "ref i32 t -> t",
        "Combines by exclusive or with an element of a shared array in one atomic step and pushes \
         the old value; traps on null and out of bounds."),
    row("array.atomic.rmw.xchg", fe(0x70), &[Ordering, Type], "ref i32 t -> t",
        "Replaces an element of a shared array in one atomic step and pushes the old value; traps \
         on null and out of bounds."),
    row("array.atomic.rmw.cmpxchg", fe(0x71), &[Ordering, Type], "ref i32 t t -> t",
        "Replaces an element of a shared array atomically if it is as expected, and pushes the \
         old value; traps on null and out of bounds."),
    row("ref.i31_shared", fe(0x72), &[], "i32 -> ref",
        "Makes a shared reference that holds the low 31 bits of an i32 itself, without an \
         allocation."),
];
