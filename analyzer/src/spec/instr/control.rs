//! Control flow: blocks, branches, calls, exceptions.
//!
//! Rows of the instruction table and nothing else. Source:
//! core specification §2.4 and §4.4 "Control
//! instructions", both exception handling proposals, and the proposals named in the groups.

use super::Immediate::{
    Block, CastFlags, Catches, Func, Label, Labels, Ref, Table, Tag, Type, TypeUse,
};
use super::{Group, Proposal, Row, fb, op, row};

/// The groups of this file.
pub(super) const GROUPS: &[Group] = &[
    Group { proposal: Proposal::Mvp, section: "Control instructions", rows: MVP },
    Group { proposal: Proposal::Gc, section: "Control instructions", rows: GC },
    Group { proposal: Proposal::TailCall, section: "Control instructions", rows: TAIL_CALL },
    Group { proposal: Proposal::Exceptions, section: "Control instructions", rows: EXCEPTIONS },
    Group {
        proposal: Proposal::LegacyExceptions,
        section: "Control instructions",
        rows: LEGACY_EXCEPTIONS,
    },
    Group {
        proposal: Proposal::FunctionReferences,
        section: "Control instructions",
        rows: FUNCTION_REFERENCES,
    },
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const MVP: &[Row] = &[
    row("unreachable", op(0x00), &[], "t* -> u*",
        "Traps at once; what follows it is never executed."),
    row("nop", op(0x01), &[], "->", "Does nothing."),
    row("block", op(0x02), &[Block], "t* -> t*",
        "Opens a block with the given type; a branch to its label jumps behind its `end`."),
    row("loop", op(0x03), &[Block], "t* -> t*",
        "Opens a loop with the given type; a branch to its label jumps back to its first \
         instruction."),
    row("if", op(0x04), &[Block], "t* i32 -> t*",
        "Pops a condition and runs the following instructions when it is not zero, else those \
         behind `else`."),
    row("else", op(0x05), &[], "u* -> t*",
        "Ends the first arm of an `if` and begins the one taken when the condition is zero."),
    row("end", op(0x0b), &[], "t* -> t*",
        "Closes the innermost block, loop, `if`, `try` or function body and leaves its results on \
         the stack."),
    row("br", op(0x0c), &[Label], "t* u* -> v*",
        "Jumps to a label, passing on the values that the label takes and dropping all others \
         above it."),
    row("br_if", op(0x0d), &[Label], "t* i32 -> t*",
        "Pops a condition and jumps to a label when it is not zero; otherwise goes on with the \
         same values."),
    row("br_table", op(0x0e), &[Labels], "t* u* i32 -> v*",
        "Pops an index and jumps to the label at that place of the list, or to the last label \
         when it is too big."),
    row("return", op(0x0f), &[], "t* u* -> v*",
        "Leaves the function, passing its results to the caller."),
    row("call", op(0x10), &[Func], "t* -> u*",
        "Calls a function with the arguments on the stack and pushes its results; traps when the \
         call stack is exhausted."),
    row("call_indirect", op(0x11), &[TypeUse, Table], "t* addr -> u*",
        "Calls the function at a table index; traps when the index is out of bounds, the entry \
         null, or its type another."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const GC: &[Row] = &[
    row("br_on_cast", fb(0x18), &[CastFlags, Label, Ref, Ref], "t* ref -> t* ref",
        "Jumps to a label when the reference has the second type; otherwise goes on with it as \
         the first type without it."),
    row("br_on_cast_fail", fb(0x19), &[CastFlags, Label, Ref, Ref], "t* ref -> t* ref",
        "Goes on when the reference has the second type; otherwise jumps to a label with it."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const TAIL_CALL: &[Row] = &[
    row("return_call", op(0x12), &[Func], "t* u* -> v*",
        "Leaves the function by calling another one in its place, so that the call stack does not \
         grow."),
    row("return_call_indirect", op(0x13), &[TypeUse, Table], "t* u* addr -> v*",
        "Leaves the function by calling one from a table in its place; traps on a bad index, a \
         null entry or another type."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const EXCEPTIONS: &[Row] = &[
    row("try_table", op(0x1f), &[Block, Catches], "t* -> t*",
        "Opens a block whose catch clauses say to which label an exception raised inside it \
         jumps."),
    row("throw", op(0x08), &[Tag], "t* u* -> v*",
        "Raises an exception with a tag and the arguments the tag declares; ends the program when \
         nobody catches it."),
    row("throw_ref", op(0x0a), &[], "t* exnref -> u*",
        "Raises again the exception that a reference points to; traps when the reference is null."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const LEGACY_EXCEPTIONS: &[Row] = &[
    row("try", op(0x06), &[Block], "t* -> t*",
        "Opens a block whose exceptions the following `catch`, `catch_all` or `delegate` handles \
         (superseded by `try_table`)."),
    row("catch", op(0x07), &[Tag], "u* -> t*",
        "Ends the guarded part of a `try` and begins the handler for exceptions of one tag, with \
         its arguments pushed."),
    row("rethrow", op(0x09), &[Label], "t* -> u*",
        "Raises again the exception that the handler at the given label has caught."),
    row("delegate", op(0x18), &[Label], "t* -> t*",
        "Ends a `try` without a handler; its exceptions are treated as if raised at the given \
         outer label."),
    row("catch_all", op(0x19), &[], "u* -> t*",
        "Ends the guarded part of a `try` and begins the handler for every other exception, \
         without its arguments."),
];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const FUNCTION_REFERENCES: &[Row] = &[
    row("call_ref", op(0x14), &[Type], "t* ref -> u*",
        "Calls the function that a typed reference points to; traps when the reference is null."),
    row("return_call_ref", op(0x15), &[Type], "t* u* ref -> v*",
        "Leaves the function by calling a function reference in its place; traps when the \
         reference is null."),
    row("br_on_null", op(0xd5), &[Label], "t* ref -> t* ref",
        "Jumps to a label when the reference is null and drops it; otherwise goes on with it, now \
         known not to be null."),
    row("br_on_non_null", op(0xd6), &[Label], "t* ref -> t*",
        "Jumps to a label with the reference when it is not null; otherwise drops it and goes on."),
];
