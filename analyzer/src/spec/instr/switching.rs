//! Stack switching: continuations that suspend and resume.
//!
//! Rows of the instruction table and nothing else. Source:
//! the stack switching proposal.

use super::Immediate::{Handlers, Tag, Type};
use super::{Group, Proposal, Row, op, row};

/// The groups of this file.
pub(super) const GROUPS: &[Group] = &[Group {
    proposal: Proposal::StackSwitching,
    section: "Control instructions",
    rows: STACK_SWITCHING,
}];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const STACK_SWITCHING: &[Row] = &[
    row("cont.new", op(0xe0), &[Type], "ref -> ref",
        "Makes a suspended continuation from a function reference; traps when it is null."),
    row("cont.bind", op(0xe1), &[Type, Type], "t* ref -> ref",
        "Gives a continuation its first arguments and makes one that takes only the rest; traps \
         when null or already used."),
    row("suspend", op(0xe2), &[Tag], "t* -> u*",
        "Suspends the running continuation with a tag and its arguments, and gives control to the \
         handler of the tag."),
    row("resume", op(0xe3), &[Type, Handlers], "t* ref -> u*",
        "Runs a continuation until it ends or suspends, and sends tags to the handlers; traps \
         when null or already used."),
    row("resume_throw", op(0xe4), &[Type, Tag, Handlers], "t* ref -> u*",
        "Resumes a continuation by raising an exception of a tag inside it; traps when null or \
         already used."),
    row("resume_throw_ref", op(0xe5), &[Type, Handlers], "exnref ref -> u*",
        "Resumes a continuation by raising a caught exception inside it; traps when null or \
         already used."),
    row("switch", op(0xe6), &[Type, Tag], "t* ref -> u*",
        "Suspends the running continuation and runs another in its place, to which it is passed; \
         traps when null or used."),
];
