//! Operations on continuations, decoded: what the operators of stack switching carry along.
//!
//! Knows nothing of running. Source: stack switching proposal.

use wasmparser::ValType;

use crate::exec::addr::TagAddr;
use crate::exec::code::Target;

/// An operation on continuations; the continuation is the topmost operand of most of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Switching {
    /// `cont.new`
    New,
    /// `cont.bind`: the types of the arguments that it binds.
    Bind(Box<[ValType]>),
    /// `suspend`
    Suspend(TagAddr),
    /// `resume`: slots of the arguments below the continuation.
    Resume { args: usize, handlers: Box<[Handler]> },
    /// `resume_throw`: the tag's arguments lie below the continuation.
    ResumeThrow { tag: TagAddr, handlers: Box<[Handler]> },
    /// `resume_throw_ref`: the exception lies below the continuation.
    ResumeThrowRef { handlers: Box<[Handler]> },
    /// `switch`: slots of the arguments below the continuation.
    Switch { args: usize, tag: TagAddr },
}

/// A clause of an operator that resumes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Handler {
    pub(crate) tag: TagAddr,
    /// Where `suspend` with the tag goes on; none: `switch` with the tag is allowed.
    pub(crate) target: Option<Target>,
}

impl Switching {
    /// The clauses, where what the operator runs is handled by some.
    pub(crate) fn handlers(&self) -> Option<&[Handler]> {
        match self {
            Switching::Resume { handlers, .. }
            | Switching::ResumeThrow { handlers, .. }
            | Switching::ResumeThrowRef { handlers } => Some(handlers),
            _ => None,
        }
    }

    /// The target of a clause.
    pub(crate) fn target_mut(&mut self, handler: usize) -> Option<&mut Target> {
        match self {
            Switching::Resume { handlers, .. }
            | Switching::ResumeThrow { handlers, .. }
            | Switching::ResumeThrowRef { handlers } => handlers.get_mut(handler)?.target.as_mut(),
            _ => None,
        }
    }
}
