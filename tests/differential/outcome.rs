//! What running a module comes to, in terms that fit every engine; knows none of them.
//!
//! References are compared by kind and null-ness: engines number their functions and objects as
//! they like, but agree on which reference is null, an i31 or a function.

use std::fmt;

/// A value. Floats are bits: both sides answer canonical NaNs, so bits must agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Val {
    I32(u32),
    I64(u64),
    F32(u32),
    F64(u64),
    V128(u128),
    Null,
    Func,
    /// Something of the host, by its number.
    Extern(u32),
    /// The low 31 bits.
    I31(u32),
    /// A reference of another kind, in words.
    Ref(&'static str),
}

/// Why a guest trapped, as coarse as the coarsest engine tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Trap {
    Unreachable,
    DivideByZero,
    IntegerOverflow,
    InvalidConversion,
    Memory,
    /// A table access outside, or an indirect call outside.
    Table,
    /// An indirect call of null.
    NullCall,
    Signature,
    NullReference,
    Cast,
    Array,
    Unaligned,
    /// `wait` on a memory that is not shared.
    NotShared,
    /// An exception that nobody caught.
    Exception,
    Host,
    Other(String),
}

/// How an instantiation or a call ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    Done(Vec<Val>),
    Trap(Trap),
    /// An import cannot be given, by either.
    Unlinkable,
    /// A bound that each engine chooses for itself: fuel, depth of calls, size of the heap.
    Limit(String),
    /// The engine cannot execute this; never agrees.
    Unable(String),
}

/// A call of an imported function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HostCall {
    /// Which import of functions, 0-based.
    pub(super) import: usize,
    pub(super) args: Vec<Val>,
}

impl fmt::Display for Val {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Val::I32(bits) => write!(f, "i32 {bits:#x}"),
            Val::I64(bits) => write!(f, "i64 {bits:#x}"),
            Val::F32(bits) => write!(f, "f32 {bits:#x} = {}", f32::from_bits(*bits)),
            Val::F64(bits) => write!(f, "f64 {bits:#x} = {}", f64::from_bits(*bits)),
            Val::V128(bits) => write!(f, "v128 {bits:#034x}"),
            Val::Null => f.write_str("null"),
            Val::Func => f.write_str("func"),
            Val::Extern(number) => write!(f, "extern {number}"),
            Val::I31(value) => write!(f, "i31 {value}"),
            Val::Ref(kind) => f.write_str(kind),
        }
    }
}

/// Values in a row, for messages.
pub(super) fn list(values: &[Val]) -> String {
    let texts: Vec<String> = values.iter().map(Val::to_string).collect();
    format!("({})", texts.join(", "))
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            End::Done(values) => write!(f, "returned {}", list(values)),
            End::Trap(trap) => write!(f, "trapped: {trap:?}"),
            End::Unlinkable => f.write_str("could not be linked"),
            End::Limit(which) => write!(f, "reached a limit: {which}"),
            End::Unable(what) => write!(f, "could not be executed: {what}"),
        }
    }
}
