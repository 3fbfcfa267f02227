//! Linear memory and tables: loads, stores, sizes, bulk operations.
//!
//! Rows of the instruction table and nothing else. Source:
//! core specification §2.4, "Memory" and "Table instructions"; the memory control proposal.

use super::Immediate::{Data, Elem, Mem, Memory, Table};
use super::{Group, Proposal, Row, fc, op, row};

/// The groups of this file.
pub(super) const GROUPS: &[Group] = &[
    Group { proposal: Proposal::Mvp, section: "Memory instructions", rows: MVP },
    Group {
        proposal: Proposal::BulkMemory,
        section: "Memory instructions",
        rows: BULK_MEMORY_MEMORY,
    },
    Group {
        proposal: Proposal::BulkMemory,
        section: "Table instructions",
        rows: BULK_MEMORY_TABLE,
    },
    Group {
        proposal: Proposal::ReferenceTypes,
        section: "Table instructions",
        rows: REFERENCE_TYPES,
    },
    Group {
        proposal: Proposal::MemoryControl,
        section: "Memory instructions",
        rows: MEMORY_CONTROL,
    },
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const MVP: &[Row] = &[
    row("i32.load", op(0x28), &[Mem(2)], "addr -> i32",
        "Reads 4 bytes, little-endian, as an i32; traps when one of them is outside the memory."),
    row("i64.load", op(0x29), &[Mem(3)], "addr -> i64",
        "Reads 8 bytes, little-endian, as an i64; traps when one of them is outside the memory."),
    row("f32.load", op(0x2a), &[Mem(2)], "addr -> f32",
        "Reads 4 bytes, little-endian, as an f32; traps when one of them is outside the memory."),
    row("f64.load", op(0x2b), &[Mem(3)], "addr -> f64",
        "Reads 8 bytes, little-endian, as an f64; traps when one of them is outside the memory."),
    row("i32.load8_s", op(0x2c), &[Mem(0)], "addr -> i32",
        "Reads one byte and sign-extends to i32; traps when it is outside the memory."),
    row("i32.load8_u", op(0x2d), &[Mem(0)], "addr -> i32",
        "Reads one byte and zero-extends to i32; traps when it is outside the memory."),
    row("i32.load16_s", op(0x2e), &[Mem(1)], "addr -> i32",
        "Reads 2 bytes and sign-extends to i32; traps when one of them is outside the memory."),
    row("i32.load16_u", op(0x2f), &[Mem(1)], "addr -> i32",
        "Reads 2 bytes and zero-extends to i32; traps when one of them is outside the memory."),
    row("i64.load8_s", op(0x30), &[Mem(0)], "addr -> i64",
        "Reads one byte and sign-extends to i64; traps when it is outside the memory."),
    row("i64.load8_u", op(0x31), &[Mem(0)], "addr -> i64",
        "Reads one byte and zero-extends to i64; traps when it is outside the memory."),
    row("i64.load16_s", op(0x32), &[Mem(1)], "addr -> i64",
        "Reads 2 bytes and sign-extends to i64; traps when one of them is outside the memory."),
    row("i64.load16_u", op(0x33), &[Mem(1)], "addr -> i64",
        "Reads 2 bytes and zero-extends to i64; traps when one of them is outside the memory."),
    row("i64.load32_s", op(0x34), &[Mem(2)], "addr -> i64",
        "Reads 4 bytes and sign-extends to i64; traps when one of them is outside the memory."),
    row("i64.load32_u", op(0x35), &[Mem(2)], "addr -> i64",
        "Reads 4 bytes and zero-extends to i64; traps when one of them is outside the memory."),
    row("i32.store", op(0x36), &[Mem(2)], "addr i32 ->",
        "Writes an i32 as 4 bytes, little-endian; traps when one of them is outside the memory."),
    row("i64.store", op(0x37), &[Mem(3)], "addr i64 ->",
        "Writes an i64 as 8 bytes, little-endian; traps when one of them is outside the memory."),
    row("f32.store", op(0x38), &[Mem(2)], "addr f32 ->",
        "Writes an f32 as 4 bytes, little-endian; traps when one of them is outside the memory."),
    row("f64.store", op(0x39), &[Mem(3)], "addr f64 ->",
        "Writes an f64 as 8 bytes, little-endian; traps when one of them is outside the memory."),
    row("i32.store8", op(0x3a), &[Mem(0)], "addr i32 ->",
        "Writes the low 8 bits of an i32; traps when the byte is outside the memory."),
    row("i32.store16", op(0x3b), &[Mem(1)], "addr i32 ->",
        "Writes the low 16 bits of an i32; traps when one of the bytes is outside the memory."),
    row("i64.store8", op(0x3c), &[Mem(0)], "addr i64 ->",
        "Writes the low 8 bits of an i64; traps when the byte is outside the memory."),
    row("i64.store16", op(0x3d), &[Mem(1)], "addr i64 ->",
        "Writes the low 16 bits of an i64; traps when one of the bytes is outside the memory."),
    row("i64.store32", op(0x3e), &[Mem(2)], "addr i64 ->",
        "Writes the low 32 bits of an i64; traps when one of the bytes is outside the memory."),
    row("memory.size", op(0x3f), &[Memory], "-> addr", "Pushes the size of a memory in pages."),
    row("memory.grow", op(0x40), &[Memory], "addr -> addr",
        "Adds pages of zeros and pushes the old size in pages, or -1 when the memory cannot grow \
         so far."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const BULK_MEMORY_MEMORY: &[Row] = &[
    row("memory.init", fc(0x08), &[Data, Memory], "addr i32 i32 ->",
        "Copies bytes of a data segment (destination, source, count) to a memory; traps first \
         when out of bounds."),
    row("data.drop", fc(0x09), &[Data], "->",
        "Gives a data segment up, which from now on has length 0."),
    row("memory.copy", fc(0x0a), &[Memory, Memory], "addr addr addr ->",
        "Copies bytes (destination, source, count), also when they overlap; traps first when a \
         range is out of bounds."),
    row("memory.fill", fc(0x0b), &[Memory], "addr i32 addr ->",
        "Writes one byte value to a range (start, value, count); traps before writing when the \
         range is out of bounds."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const BULK_MEMORY_TABLE: &[Row] = &[
    row("table.init", fc(0x0c), &[Elem, Table], "addr i32 i32 ->",
        "Copies entries of an element segment (destination, source, count) to a table; traps \
         first when out of bounds."),
    row("elem.drop", fc(0x0d), &[Elem], "->",
        "Gives an element segment up, which from now on has length 0."),
    row("table.copy", fc(0x0e), &[Table, Table], "addr addr addr ->",
        "Copies entries (destination, source, count), also when they overlap; traps first when a \
         range is out of bounds."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const REFERENCE_TYPES: &[Row] = &[
    row("table.fill", fc(0x11), &[Table], "addr t addr ->",
        "Writes one reference to a range of entries; traps before writing when the range is out \
         of bounds."),
    row("table.get", op(0x25), &[Table], "addr -> t",
        "Pushes the table entry at an index; traps when the index is out of bounds."),
    row("table.set", op(0x26), &[Table], "addr t ->",
        "Writes a reference to the table entry at an index; traps when the index is out of \
         bounds."),
    row("table.grow", fc(0x0f), &[Table], "t addr -> addr",
        "Adds entries filled with a reference and pushes the old size, or -1 when the table \
         cannot grow so far."),
    row("table.size", fc(0x10), &[Table], "-> addr", "Pushes the number of entries of a table."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const MEMORY_CONTROL: &[Row] = &[
    row("memory.discard", fc(0x12), &[Memory], "addr addr ->",
        "Gives whole pages of a memory back (start, length in bytes); they read as zeros \
         afterwards."),
];
