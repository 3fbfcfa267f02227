//! The shape of a frame at one of its operators: types of the operands, and open labels.

use std::sync::Arc;

use wasmparser::ValType;

use crate::exec::addr::TagAddr;
use crate::module::idx::InstrOrdinal;

/// What is on the operand stack before an operator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shape {
    /// Types of the operands, lowest first.
    pub(crate) operands: Vec<ValType>,
    /// For each operand, the operator that pushed it, where one did (not for block parameters
    /// and results of blocks, which keep theirs only when they fell through).
    pub(crate) pushed_by: Vec<Option<InstrOrdinal>>,
    /// Which of the operands no instruction can reach, rising: the exceptions that open arms of
    /// legacy `try`s have caught.
    pub(crate) hidden: Vec<usize>,
    /// Open labels, outermost (the function's own) first.
    pub(crate) labels: Vec<Label>,
    /// Types of the locals, parameters first.
    pub(crate) locals: Vec<ValType>,
}

/// What a `try_table` or a `try` catches: one of its clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Catch {
    /// The tag; none for all.
    pub tag: Option<TagAddr>,
    /// Where an exception that it catches goes on.
    pub to: InstrOrdinal,
}

/// A label that a branch can name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What opened it.
    pub kind: LabelKind,
    /// The operator that opened it; none for the function's own.
    pub opened_at: Option<InstrOrdinal>,
    /// How many operands that instructions can reach lie below it.
    pub height: usize,
    /// What a branch to it takes along; labels of one type share it.
    pub takes: Arc<[ValType]>,
    /// What it catches, in the order in which that is tried; an arm that has caught an exception
    /// catches no other.
    pub catches: Vec<Catch>,
    /// Its guard in the tables of the function, where it catches something.
    pub(crate) guard: Option<u32>,
}

/// What opened a label.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelKind {
    /// The function itself.
    Func,
    /// `block`
    Block,
    /// `loop`: a branch goes back to its beginning.
    Loop,
    /// `if`, in its first arm.
    If,
    /// `if`, after its `else`.
    Else,
    /// `try_table`
    TryTable,
    /// `try`, in its guarded part.
    Try,
    /// `try`, in an arm that has caught an exception.
    Catch,
}
