//! Exceptions as a reader sees them: the tag by name, the arguments as values.
//!
//! Three places hold exceptions: the operator that is about to throw, references of type exnref,
//! and the arms of a legacy `try`. Knows nothing of unwinding.

use std::fmt;

use wasmparser::ValType;

use crate::exec::Machine;
use crate::exec::addr::TagAddr;
use crate::exec::explain;
use crate::exec::unwind::{self, Thrown};
use crate::exec::value::{self, Value};
use crate::module::Loc;
use crate::module::idx::InstrOrdinal;

/// An exception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Exception {
    /// Its tag.
    pub tag: TagAddr,
    /// What the tag is called: name section, export or import; else its index in words.
    pub name: String,
    /// Its arguments with their types.
    pub args: Vec<(ValType, Value)>,
}

/// An exception that an arm of a legacy `try` has caught and may throw again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caught {
    /// The arm that caught it: `catch` or `catch_all`.
    pub arm: Option<InstrOrdinal>,
    /// The exception.
    pub exception: Exception,
}

/// `name(argument, …)`
impl fmt::Display for Exception {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(", self.name)?;
        for (at, (_, value)) in self.args.iter().enumerate() {
            let comma = if at == 0 { "" } else { ", " };
            write!(f, "{comma}{value}")?;
        }
        f.write_str(")")
    }
}

/// In the terms of the store.
pub(super) fn explained(machine: &Machine, thrown: &Thrown) -> Exception {
    let ty = machine.store.tags.get(thrown.tag.index()).map(|tag| tag.ty);
    let types = ty.and_then(|ty| machine.store.types.func(ty)).map_or(&[][..], |ty| ty.params());
    let values = value::read_all(types, &thrown.args);
    Exception {
        tag: thrown.tag,
        name: machine.store.tag_name(thrown.tag),
        args: types.iter().copied().zip(values).collect(),
    }
}

impl Machine {
    /// What the operator at which the machine stands throws; none where it does not throw.
    #[must_use]
    pub fn throws(&self) -> Option<Exception> {
        let thrown = unwind::thrown_at(self, self.regs?)?;
        Some(explained(self, &thrown))
    }

    /// Who catches what the operator at which the machine stands throws: the frame, counted from
    /// the innermost, and where it goes on there. None where nobody does, or nothing is thrown.
    #[must_use]
    pub fn catcher(&self) -> Option<(usize, Option<Loc>)> {
        let thrown = unwind::thrown_at(self, self.regs?)?;
        let handler = unwind::search(self, thrown.tag)?;
        let at = InstrOrdinal(handler.clause.target.pc);
        Some((handler.passed, explain::place(self, handler.func, at)))
    }

    /// The exception that a reference names; none for null and for what is no exception.
    #[must_use]
    pub fn exception(&self, reference: Value) -> Option<Exception> {
        let thrown = unwind::read(self, reference.to_slots()[0])?;
        Some(explained(self, &thrown))
    }

    /// The exceptions that open arms of legacy `try`s of a frame have caught, outermost first.
    #[must_use]
    pub fn caught(&self, frame: usize) -> Vec<Caught> {
        let hidden = self.hidden_operands(frame);
        let caught = hidden.into_iter().filter_map(|operand| {
            let exception = self.exception(operand.value)?;
            Some(Caught { arm: operand.pushed_by, exception })
        });
        caught.collect()
    }
}
