//! What moves values about: drop, select, locals, globals, and making references.
//!
//! Rows of the instruction table and nothing else. Source:
//! core specification §2.4, "Parametric", "Variable" and "Reference instructions".

use super::Immediate::{Func, Global, Heap, Local, Select};
use super::{Group, Proposal, Row, op, row};

/// The groups of this file.
pub(super) const GROUPS: &[Group] = &[
    Group { proposal: Proposal::Mvp, section: "Parametric instructions", rows: MVP_PARAMETRIC },
    Group { proposal: Proposal::Mvp, section: "Variable instructions", rows: MVP_VARIABLE },
    Group {
        proposal: Proposal::ReferenceTypes,
        section: "Parametric instructions",
        rows: REFERENCE_TYPES_PARAMETRIC,
    },
    Group {
        proposal: Proposal::ReferenceTypes,
        section: "Reference instructions",
        rows: REFERENCE_TYPES_REFERENCE,
    },
    Group {
        proposal: Proposal::FunctionReferences,
        section: "Reference instructions",
        rows: FUNCTION_REFERENCES,
    },
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const MVP_PARAMETRIC: &[Row] = &[
    row("drop", op(0x1a), &[], "t ->", "Drops the value on top of the stack."),
    row("select", op(0x1b), &[], "t t i32 -> t",
        "Pops a condition and two numbers or vectors, and keeps the first when the condition is \
         not zero, else the second."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const MVP_VARIABLE: &[Row] = &[
    row("local.get", op(0x20), &[Local], "-> t",
        "Pushes the value of a local variable or parameter."),
    row("local.set", op(0x21), &[Local], "t ->",
        "Pops a value into a local variable or parameter."),
    row("local.tee", op(0x22), &[Local], "t -> t",
        "Writes the value on top of the stack to a local and leaves it on the stack."),
    row("global.get", op(0x23), &[Global], "-> t", "Pushes the value of a global."),
    row("global.set", op(0x24), &[Global], "t ->", "Pops a value into a mutable global."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const REFERENCE_TYPES_PARAMETRIC: &[Row] = &[
    row("select", op(0x1c), &[Select], "t t i32 -> t",
        "Pops a condition and two values of the stated type, and keeps the first when it is not \
         zero, else the second.").called("typed_select"),
    row("select", op(0x1c), &[Select], "t* t* i32 -> t*",
        "A `select` that states no type or several; the format can express it, but validation \
         accepts one type only.").called("typed_select_multi"),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const REFERENCE_TYPES_REFERENCE: &[Row] = &[
    row("ref.null", op(0xd0), &[Heap], "-> ref", "Pushes the null reference of a heap type."),
    row("ref.is_null", op(0xd1), &[], "ref -> i32", "Pushes 1 when the reference is null, else 0."),
    row("ref.func", op(0xd2), &[Func], "-> ref",
        "Pushes a reference to a function; the function must also be named outside of code, e.g. \
         by a `declare` segment."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const FUNCTION_REFERENCES: &[Row] = &[
    row("ref.as_non_null", op(0xd4), &[], "ref -> ref",
        "Passes a reference on as one that is not null; traps when it is."),
];
