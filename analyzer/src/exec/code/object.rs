//! Operations on references and on objects of the collected heap, as they are decoded.

/// An operation; what its numbers mean stands beside each. Types, fields and segments are
/// resolved: types are ids of the machine's type table, fields are bytes of the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ObjectOp {
    /// Type; with a descriptor on top where the type has one.
    StructNew,
    /// Type; with a descriptor on top where the type has one.
    StructNewDefault,
    /// Byte of the payload. Also `struct.get_u`.
    StructGet,
    /// Byte of the payload.
    StructGetS,
    /// Byte of the payload.
    StructSet,
    /// Type.
    ArrayNew,
    /// Type.
    ArrayNewDefault,
    /// Type, number of elements.
    ArrayNewFixed,
    /// Type, data segment.
    ArrayNewData,
    /// Type, element segment.
    ArrayNewElem,
    /// Also `array.get_u`.
    ArrayGet,
    ArrayGetS,
    ArraySet,
    ArrayLen,
    ArrayFill,
    ArrayCopy,
    /// Data segment.
    ArrayInitData,
    /// Element segment.
    ArrayInitElem,
    RefI31,
    I31GetS,
    I31GetU,
    RefEq,
    /// Which of the function's casts.
    RefTest,
    /// Which of the function's casts.
    RefCast,
    /// Which of the function's casts.
    RefCastDesc,
    RefGetDesc,
}
