//! Traps as values: what went wrong, where, with which operands, in words.
//!
//! Knows nothing of how a trap is found. Source: core specification, "Execution" (every clause
//! that ends in "trap"); the short texts are those of the official test suite.

use std::fmt;

use crate::exec::value::Value;
use crate::module::Loc;
use crate::module::offset::FileOffset;

/// What went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TrapKind {
    /// `unreachable` was reached.
    Unreachable,
    /// An integer was divided by zero.
    DivideByZero,
    /// A result does not fit its integer type.
    IntegerOverflow,
    /// NaN has no integer.
    InvalidConversion,
    /// A byte outside a memory (or data segment) was asked for.
    MemoryOutOfBounds,
    /// The address of an atomic access is no multiple of its width.
    UnalignedAtomic,
    /// `memory.discard` of something else than whole pages.
    UnalignedDiscard,
    /// `wait` on a memory that is not shared.
    ExpectedShared,
    /// An entry outside a table (or element segment) was asked for.
    TableOutOfBounds,
    /// An indirect call went outside its table.
    UndefinedElement,
    /// An indirect call met null.
    UninitializedElement,
    /// An indirect call met a function of another type.
    IndirectCallType,
    /// A call through a null function reference.
    NullFunction,
    /// A reference that must not be null was.
    NullReference,
    /// A field of a null struct reference was asked for.
    NullStructure,
    /// An element or the length of a null array reference was asked for.
    NullArray,
    /// The integer of a null i31 reference was asked for.
    NullI31,
    /// A descriptor that must not be null was.
    NullDescriptor,
    /// A reference is not of the type that a cast asks for.
    CastFailure,
    /// An object has another descriptor than a cast asks for.
    DescriptorCastFailure,
    /// An element outside an array was asked for.
    ArrayOutOfBounds,
    /// The collected heap has no room for an object.
    HeapExhausted,
    /// `throw_ref` met null.
    NullException,
    /// An exception that nobody catches.
    UncaughtException,
    /// A null reference stands where a continuation is needed.
    NullContinuation,
    /// A continuation was to be used a second time.
    ConsumedContinuation,
    /// A suspension that nobody handles, or that would suspend a function of the host.
    UnhandledTag,
    /// Too many frames, or too many slots.
    CallStackExhausted,
    /// The host said so.
    Host,
}

impl TrapKind {
    /// How the official test suite calls it.
    #[must_use]
    pub fn spec_text(self) -> &'static str {
        match self {
            TrapKind::Unreachable => "unreachable",
            TrapKind::DivideByZero => "integer divide by zero",
            TrapKind::IntegerOverflow => "integer overflow",
            TrapKind::InvalidConversion => "invalid conversion to integer",
            TrapKind::MemoryOutOfBounds => "out of bounds memory access",
            TrapKind::UnalignedAtomic => "unaligned atomic",
            TrapKind::UnalignedDiscard => "unaligned discard",
            TrapKind::ExpectedShared => "expected shared memory",
            TrapKind::TableOutOfBounds => "out of bounds table access",
            TrapKind::UndefinedElement => "undefined element",
            TrapKind::UninitializedElement => "uninitialized element",
            TrapKind::IndirectCallType => "indirect call type mismatch",
            TrapKind::NullFunction => "null function reference",
            TrapKind::NullReference => "null reference",
            TrapKind::NullStructure => "null structure reference",
            TrapKind::NullArray => "null array reference",
            TrapKind::NullI31 => "null i31 reference",
            TrapKind::NullDescriptor => "null descriptor reference",
            TrapKind::CastFailure => "cast failure",
            TrapKind::DescriptorCastFailure => "descriptor cast failure",
            TrapKind::ArrayOutOfBounds => "out of bounds array access",
            TrapKind::HeapExhausted => "gc heap exhausted",
            TrapKind::NullException => "null exception reference",
            TrapKind::UncaughtException => "uncaught exception",
            TrapKind::NullContinuation => "null continuation reference",
            TrapKind::ConsumedContinuation => "continuation already consumed",
            TrapKind::UnhandledTag => "unhandled tag",
            TrapKind::CallStackExhausted => "call stack exhausted",
            TrapKind::Host => "host function failed",
        }
    }
}

/// The range that an access asked for, where a trap is about one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Access {
    /// First byte of a memory or entry of a table: operand plus offset, in full width.
    pub start: u128,
    /// How many.
    pub len: u64,
    /// How many there are.
    pub limit: u64,
}

/// A trap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trap {
    /// What went wrong.
    pub kind: TrapKind,
    /// The operator; none where a host function was called from outside.
    pub loc: Option<Loc>,
    /// The operator's place in the file.
    pub offset: Option<FileOffset>,
    /// The operator as in the text format; empty without one.
    pub mnemonic: String,
    /// Its operands, first one first.
    pub operands: Vec<Value>,
    /// The range that was asked for.
    pub access: Option<Access>,
    /// What happened, in words: one clause with the numbers of this case.
    pub detail: String,
    /// Who called whom, innermost first; at most [`BACKTRACE_FRAMES`].
    pub backtrace: Vec<BacktraceFrame>,
}

/// Frames that a backtrace keeps: an exhausted stack has hundreds of thousands.
pub const BACKTRACE_FRAMES: usize = 64;

/// A frame of a backtrace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BacktraceFrame {
    /// The function's name, or its index in words.
    pub name: String,
    /// Where it stands (for callers: the call); none for a host function.
    pub loc: Option<Loc>,
    /// The same, in the file.
    pub offset: Option<FileOffset>,
}

/// `kind: detail (mnemonic at offset)`.
impl fmt::Display for Trap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.spec_text())?;
        if !self.detail.is_empty() {
            write!(f, ": {}", self.detail)?;
        }
        match (self.mnemonic.as_str(), self.offset) {
            ("", _) | (_, None) => Ok(()),
            (mnemonic, Some(offset)) => write!(f, " ({mnemonic} at offset {offset})"),
        }
    }
}

impl fmt::Display for BacktraceFrame {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.name)?;
        match self.offset {
            Some(offset) => write!(f, " at offset {offset}"),
            None => f.write_str(" (host)"),
        }
    }
}
