//! Values as the embedder sees them, and how they lie in the 8-byte slots of the machine.
//!
//! ```text
//! i32, f32   one slot, zero-extended        i64, f64   one slot
//! v128       two slots, low half first      references one slot that says what it refers to
//!
//! reference slot: tag << 32 | number         0 = null
//! tag 0  function: address + 1               tag 3  struct: object number
//! tag 1  something of the host: its number   tag 4  array: object number
//! tag 2  i31: its 31 bits                    tag 5  exception: object number
//!                                            tag 6  continuation: object number
//! ```
//! `any.convert_extern` and `extern.convert_any` are the identity on slots: the number of a host
//! is the same under externref and under anyref. Only what null is called depends on the type.
//! Floats are bit patterns everywhere, so that NaN payloads survive what only moves them.
//! Knows nothing of stores and frames. Source: core specification, "Values" (runtime structure).

pub mod lanes;

use std::fmt;

use wasmparser::ValType;

use crate::exec::addr::{FuncAddr, ObjectId};

/// A value of the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Value {
    /// A 32-bit integer.
    I32(i32),
    /// A 64-bit integer.
    I64(i64),
    /// The bits of a 32-bit float.
    F32(u32),
    /// The bits of a 64-bit float.
    F64(u64),
    /// A vector, lane 0 in the lowest bits.
    V128(u128),
    /// A reference to a function of the store.
    FuncRef(Option<FuncAddr>),
    /// A reference to something of the host, named by a number of the host's choosing.
    ExternRef(Option<u32>),
    /// A reference of another kind; null is one where the type is neither of functions nor of the
    /// host.
    Ref(Ref),
}

/// What a reference of another kind than functions refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ref {
    /// Nothing.
    Null,
    /// An unboxed integer of 31 bits, in the low bits.
    I31(u32),
    /// A struct of the collected heap.
    Struct(ObjectId),
    /// An array of the collected heap.
    Array(ObjectId),
    /// A caught exception, which lives in the collected heap.
    Exception(ObjectId),
    /// A continuation, which lives in the collected heap.
    Continuation(ObjectId),
    /// Something of the host that was converted to an `anyref`: the number that it has as an
    /// `externref`.
    Host(u32),
}

/// Tags of reference slots (see above).
pub(crate) mod tag {
    pub(crate) const FUNC: u64 = 0;
    pub(crate) const HOST: u64 = 1;
    pub(crate) const I31: u64 = 2;
    pub(crate) const STRUCT: u64 = 3;
    pub(crate) const ARRAY: u64 = 4;
    pub(crate) const EXCEPTION: u64 = 5;
    pub(crate) const CONTINUATION: u64 = 6;

    /// The tag of a slot.
    pub(crate) fn of(slot: u64) -> u64 {
        slot >> 32
    }

    /// A slot.
    pub(crate) fn slot(tag: u64, number: u32) -> u64 {
        tag << 32 | u64::from(number)
    }
}

/// The bits of an i31.
pub(crate) const I31_MASK: u32 = 0x7fff_ffff;

impl Ref {
    /// The slot.
    #[must_use]
    pub fn to_slot(self) -> u64 {
        match self {
            Ref::Null => 0,
            Ref::I31(bits) => tag::slot(tag::I31, bits & I31_MASK),
            Ref::Struct(id) => tag::slot(tag::STRUCT, id.0),
            Ref::Array(id) => tag::slot(tag::ARRAY, id.0),
            Ref::Exception(id) => tag::slot(tag::EXCEPTION, id.0),
            Ref::Continuation(id) => tag::slot(tag::CONTINUATION, id.0),
            Ref::Host(number) => tag::slot(tag::HOST, number),
        }
    }

    /// The object of the heap that it refers to, where it does.
    #[must_use]
    pub fn object(self) -> Option<ObjectId> {
        match self {
            Ref::Struct(id) | Ref::Array(id) | Ref::Exception(id) | Ref::Continuation(id) => {
                Some(id)
            }
            Ref::Null | Ref::I31(_) | Ref::Host(_) => None,
        }
    }
}

/// How many slots a value of a type takes.
#[must_use]
pub fn slots_of(ty: ValType) -> usize {
    match ty {
        ValType::V128 => 2,
        _ => 1,
    }
}

/// How many slots values of these types take together.
#[must_use]
pub fn slots_of_all(types: &[ValType]) -> usize {
    types.iter().copied().map(slots_of).sum()
}

impl Value {
    /// The value that locals of a type begin with: zero or null.
    #[must_use]
    pub fn default_of(ty: ValType) -> Value {
        Value::from_slots(ty, [0, 0])
    }

    /// A value of a type that nobody has given: zero, null, and where null is not allowed something
    /// of the host, number 0. None where only a module could make one.
    #[must_use]
    pub fn stand_in_of(ty: ValType) -> Option<Value> {
        match ty {
            ValType::Ref(wasmparser::RefType::EXTERN) => Some(Value::ExternRef(Some(0))),
            ValType::Ref(wasmparser::RefType::ANY) => Some(Value::Ref(Ref::Host(0))),
            ValType::Ref(reference) if !reference.is_nullable() => None,
            ty => Some(Value::default_of(ty)),
        }
    }

    /// From the slots of a value of a type; the second counts for v128 alone.
    #[must_use]
    pub fn from_slots(ty: ValType, [low, high]: [u64; 2]) -> Value {
        match ty {
            ValType::I32 => Value::I32(low as u32 as i32),
            ValType::I64 => Value::I64(low as i64),
            ValType::F32 => Value::F32(low as u32),
            ValType::F64 => Value::F64(low),
            ValType::V128 => Value::V128(u128::from(low) | u128::from(high) << 64),
            ValType::Ref(ty) => reference(ty, low),
        }
    }

    /// The slots of the value; the second counts for v128 alone.
    #[must_use]
    pub fn to_slots(self) -> [u64; 2] {
        match self {
            Value::I32(value) => [u64::from(value as u32), 0],
            Value::I64(value) => [value as u64, 0],
            Value::F32(bits) => [u64::from(bits), 0],
            Value::F64(bits) => [bits, 0],
            Value::V128(bits) => [bits as u64, (bits >> 64) as u64],
            Value::FuncRef(func) => [func.map_or(0, |func| u64::from(func.0) + 1), 0],
            Value::ExternRef(number) => {
                [number.map_or(0, |number| tag::slot(tag::HOST, number)), 0]
            }
            Value::Ref(reference) => [reference.to_slot(), 0],
        }
    }

    /// Appends the slots of the value.
    pub(crate) fn push_to(self, slots: &mut Vec<u64>) {
        let [low, high] = self.to_slots();
        slots.push(low);
        if matches!(self, Value::V128(_)) {
            slots.push(high);
        }
    }

    /// Whether the value may stand where a type is expected, as far as can be told without the
    /// machine: of a declared type only what null, functions and numbers allow.
    #[must_use]
    pub fn fits(self, ty: ValType) -> bool {
        match (self, ty) {
            (Value::I32(_), ValType::I32)
            | (Value::I64(_), ValType::I64)
            | (Value::F32(_), ValType::F32)
            | (Value::F64(_), ValType::F64)
            | (Value::V128(_), ValType::V128) => true,
            (Value::FuncRef(func), ValType::Ref(ty)) => match func {
                Some(_) => matches!(top(ty), Top::Func | Top::Declared),
                None => ty.is_nullable() && matches!(top(ty), Top::Func | Top::Declared),
            },
            (Value::ExternRef(None), ValType::Ref(ty)) => {
                ty.is_nullable() && top(ty) == Top::Extern
            }
            (Value::ExternRef(Some(_)), ValType::Ref(ty)) => top(ty) == Top::Extern,
            (Value::Ref(Ref::Null), ValType::Ref(ty)) => ty.is_nullable(),
            (Value::Ref(reference), ValType::Ref(ty)) => {
                let exception = matches!(reference, Ref::Exception(_));
                let continuation = matches!(reference, Ref::Continuation(_));
                match top(ty) {
                    Top::Func => false,
                    Top::Exception => exception,
                    Top::Continuation => continuation,
                    Top::Extern | Top::Other => !exception && !continuation,
                    Top::Declared => !exception,
                }
            }
            _ => false,
        }
    }

    /// The type of the value in words: `i32`, …, `funcref`, `externref`, `ref`.
    #[must_use]
    pub fn kind(self) -> &'static str {
        match self {
            Value::I32(_) => "i32",
            Value::I64(_) => "i64",
            Value::F32(_) => "f32",
            Value::F64(_) => "f64",
            Value::V128(_) => "v128",
            Value::FuncRef(_) => "funcref",
            Value::ExternRef(_) => "externref",
            Value::Ref(Ref::Null) => "ref",
            Value::Ref(Ref::I31(_)) => "i31ref",
            Value::Ref(Ref::Struct(_)) => "structref",
            Value::Ref(Ref::Array(_)) => "arrayref",
            Value::Ref(Ref::Exception(_)) => "exnref",
            Value::Ref(Ref::Continuation(_)) => "contref",
            Value::Ref(Ref::Host(_)) => "anyref",
        }
    }
}

/// The slots of values, one after the other.
pub(crate) fn write_all(values: &[Value]) -> Vec<u64> {
    let mut slots = Vec::with_capacity(values.len());
    values.iter().for_each(|value| value.push_to(&mut slots));
    slots
}

/// Reads values of some types from consecutive slots; missing slots read as zero.
#[must_use]
pub fn read_all(types: &[ValType], slots: &[u64]) -> Vec<Value> {
    let mut at = 0;
    let mut values = Vec::with_capacity(types.len());
    for &ty in types {
        let slot = |at: usize| slots.get(at).copied().unwrap_or(0);
        values.push(Value::from_slots(ty, [slot(at), slot(at + 1)]));
        at += slots_of(ty);
    }
    values
}

/// The hierarchy that a reference type belongs to, as far as it can be told without the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Top {
    Func,
    Extern,
    Exception,
    Continuation,
    /// `any` and what is below it.
    Other,
    /// A type that a module declares.
    Declared,
}

fn top(ty: wasmparser::RefType) -> Top {
    use wasmparser::{AbstractHeapType as Abstract, HeapType};
    match ty.heap_type() {
        HeapType::Abstract { ty, .. } => match ty {
            Abstract::Func | Abstract::NoFunc => Top::Func,
            Abstract::Extern | Abstract::NoExtern => Top::Extern,
            Abstract::Exn | Abstract::NoExn => Top::Exception,
            Abstract::Cont | Abstract::NoCont => Top::Continuation,
            _ => Top::Other,
        },
        HeapType::Concrete(_) | HeapType::Exact(_) => Top::Declared,
    }
}

/// The value of a reference slot under a type.
fn reference(ty: wasmparser::RefType, slot: u64) -> Value {
    let number = slot as u32;
    match tag::of(slot) {
        tag::FUNC => match (slot.checked_sub(1), top(ty)) {
            (Some(func), _) => Value::FuncRef(Some(FuncAddr(func as u32))),
            (None, Top::Func) => Value::FuncRef(None),
            (None, Top::Extern) => Value::ExternRef(None),
            (None, _) => Value::Ref(Ref::Null),
        },
        tag::HOST if top(ty) == Top::Extern => Value::ExternRef(Some(number)),
        tag::HOST => Value::Ref(Ref::Host(number)),
        tag::I31 => Value::Ref(Ref::I31(number)),
        tag::STRUCT => Value::Ref(Ref::Struct(ObjectId(number))),
        tag::ARRAY => Value::Ref(Ref::Array(ObjectId(number))),
        tag::EXCEPTION => Value::Ref(Ref::Exception(ObjectId(number))),
        tag::CONTINUATION => Value::Ref(Ref::Continuation(ObjectId(number))),
        _ => {
            debug_assert!(false, "no reference slot has such a tag: {slot:#x}");
            Value::Ref(Ref::Null)
        }
    }
}

/// As a constant of the text format where there is one: `(ref.i31 -1)`, `(ref.host 3)`,
/// `struct #12`.
impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Ref::Null => f.write_str("null"),
            // The sign is bit 30.
            Ref::I31(bits) => write!(f, "(ref.i31 {})", (bits << 1).cast_signed() >> 1),
            Ref::Struct(id) => write!(f, "struct #{}", id.0),
            Ref::Array(id) => write!(f, "array #{}", id.0),
            Ref::Exception(id) => write!(f, "exception #{}", id.0),
            Ref::Continuation(id) => write!(f, "continuation #{}", id.0),
            Ref::Host(number) => write!(f, "(ref.host {number})"),
        }
    }
}

/// The value as in the text format, without its type: `-7`, `0.5`, `nan:0x200000`, `null`, `func 3`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Value::I32(value) => write!(f, "{value}"),
            Value::I64(value) => write!(f, "{value}"),
            Value::F32(bits) => match f32::from_bits(bits) {
                value if value.is_nan() => nan(f, bits >> 31 == 1, f32_nan(bits)),
                value => write!(f, "{value}"),
            },
            Value::F64(bits) => match f64::from_bits(bits) {
                value if value.is_nan() => nan(f, bits >> 63 == 1, f64_nan(bits)),
                value => write!(f, "{value}"),
            },
            Value::V128(bits) => write!(f, "{bits:#034x}"),
            Value::FuncRef(Some(func)) => write!(f, "func {}", func.0),
            Value::ExternRef(Some(handle)) => write!(f, "extern {handle}"),
            Value::Ref(reference) => reference.fmt(f),
            Value::FuncRef(None) | Value::ExternRef(None) => f.write_str("null"),
        }
    }
}

/// The payload of a NaN where it is not the canonical one.
fn f32_nan(bits: u32) -> Option<u64> {
    let payload = bits & 0x007f_ffff;
    (payload != 0x0040_0000).then_some(u64::from(payload))
}

/// The payload of a NaN where it is not the canonical one.
fn f64_nan(bits: u64) -> Option<u64> {
    let payload = bits & 0x000f_ffff_ffff_ffff;
    (payload != 0x0008_0000_0000_0000).then_some(payload)
}

/// The sign comes from the bits: a conversion between the two widths may change that of a NaN.
fn nan(f: &mut fmt::Formatter<'_>, negative: bool, payload: Option<u64>) -> fmt::Result {
    let sign = if negative { "-" } else { "" };
    match payload {
        None => write!(f, "{sign}nan"),
        Some(payload) => write!(f, "{sign}nan:{payload:#x}"),
    }
}

/// Why a text is no value of a type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    /// The text.
    pub text: String,
    /// The type that was expected.
    pub ty: ValType,
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let example = match self.ty {
            ValType::I32 => "a number from -2147483648 to 4294967295, decimal or 0x…",
            ValType::I64 => "a number of 64 bits, decimal or 0x…",
            ValType::F32 | ValType::F64 => "a number such as 1.5, -2e10, inf or nan",
            ValType::V128 => {
                "up to 32 hexadecimal digits after 0x, or lanes such as `i32x4 1 2 3 4`"
            }
            ValType::Ref(_) => "`null`, or a number for an externref",
        };
        write!(f, "`{}` is not a value of type {}; expected {example}", self.text, self.ty)
    }
}

impl std::error::Error for ParseError {}

/// Reads a value as a user types it: integers signed or unsigned, decimal or `0x…`, `_` between
/// digits; floats as Rust reads them, plus `inf`, `nan`; `null`; a number for an externref.
///
/// # Errors
/// [`ParseError`] says which texts the type takes.
pub fn parse(ty: ValType, text: &str) -> Result<Value, ParseError> {
    let plain = text.trim().replace('_', "");
    let value = match ty {
        ValType::I32 => integer(&plain)
            .and_then(|value| {
                i32::try_from(value)
                    .ok()
                    .or_else(|| u32::try_from(value).ok().map(|value| value as i32))
            })
            .map(Value::I32),
        ValType::I64 => integer(&plain)
            .and_then(|value| {
                i64::try_from(value)
                    .ok()
                    .or_else(|| u64::try_from(value).ok().map(|value| value as i64))
            })
            .map(Value::I64),
        ValType::F32 => plain.parse::<f32>().ok().map(|value| Value::F32(value.to_bits())),
        ValType::F64 => plain.parse::<f64>().ok().map(|value| Value::F64(value.to_bits())),
        ValType::V128 => plain
            .strip_prefix("0x")
            .and_then(|digits| u128::from_str_radix(digits, 16).ok())
            .or_else(|| lanes::parse(&plain))
            .map(Value::V128),
        ValType::Ref(ty) if plain == "null" && ty.is_nullable() => {
            Some(Value::default_of(ValType::Ref(ty)))
        }
        ValType::Ref(ty) if ty.is_extern_ref() => {
            plain.parse().ok().map(|handle| Value::ExternRef(Some(handle)))
        }
        ValType::Ref(_) => None,
    };
    value.ok_or_else(|| ParseError { text: text.to_owned(), ty })
}

/// A signed or unsigned integer of at most 64 bits.
fn integer(text: &str) -> Option<i128> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    if !digits.starts_with(|first: char| first.is_ascii_digit()) {
        return None;
    }
    let value = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(hex) if !hex.starts_with(['+', '-']) => u64::from_str_radix(hex, 16).ok()?,
        Some(_) => return None,
        None => digits.parse::<u64>().ok()?,
    };
    Some(if negative { -i128::from(value) } else { i128::from(value) })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ANYREF: ValType = ValType::Ref(wasmparser::RefType::ANYREF);
    const CONTREF: ValType = ValType::Ref(wasmparser::RefType::CONTREF);

    #[test]
    fn values_go_through_slots() {
        for (ty, value) in [
            (ValType::I32, Value::I32(-1)),
            (ValType::I64, Value::I64(i64::MIN)),
            (ValType::F32, Value::F32(0x7fa0_0001)),
            (ValType::F64, Value::F64(0xfff0_0000_0000_0001)),
            (ValType::V128, Value::V128(1 << 127 | 5)),
            (ValType::FUNCREF, Value::FuncRef(None)),
            (ValType::FUNCREF, Value::FuncRef(Some(FuncAddr(0)))),
            (ValType::EXTERNREF, Value::ExternRef(Some(u32::MAX))),
            (ANYREF, Value::Ref(Ref::Null)),
            (ANYREF, Value::Ref(Ref::I31(I31_MASK))),
            (ANYREF, Value::Ref(Ref::Struct(ObjectId(0)))),
            (ANYREF, Value::Ref(Ref::Array(ObjectId(u32::MAX)))),
            (ANYREF, Value::Ref(Ref::Host(7))),
            (ValType::EXTERNREF, Value::Ref(Ref::Struct(ObjectId(3)))),
            (ValType::Ref(wasmparser::RefType::EXNREF), Value::Ref(Ref::Exception(ObjectId(3)))),
            (CONTREF, Value::Ref(Ref::Continuation(ObjectId(3)))),
        ] {
            assert_eq!(Value::from_slots(ty, value.to_slots()), value);
            assert!(value.fits(ty));
        }
        assert_eq!(Value::I32(-1).to_slots(), [0xffff_ffff, 0], "i32 lies zero-extended");
        let number = Value::ExternRef(Some(7)).to_slots();
        assert_eq!(number, Value::Ref(Ref::Host(7)).to_slots(), "conversion is the identity");
    }

    #[test]
    fn texts_become_values_or_say_what_was_expected() {
        assert_eq!(parse(ValType::I32, "-1"), Ok(Value::I32(-1)));
        assert_eq!(parse(ValType::I32, "0xffff_ffff"), Ok(Value::I32(-1)));
        assert_eq!(parse(ValType::I64, "-0x8000000000000000"), Ok(Value::I64(i64::MIN)));
        assert_eq!(parse(ValType::F64, "-inf"), Ok(Value::F64(f64::NEG_INFINITY.to_bits())));
        assert_eq!(parse(ValType::EXTERNREF, "7"), Ok(Value::ExternRef(Some(7))));
        assert_eq!(parse(ValType::FUNCREF, "null"), Ok(Value::FuncRef(None)));
        for (ty, text) in
            [(ValType::I32, "4294967296"), (ValType::I32, "-2147483649"), (ValType::I64, "0x-1")]
        {
            let message = parse(ty, text).unwrap_err().to_string();
            assert!(
                message.starts_with(&format!("`{text}` is not a value of type i")),
                "{message}"
            );
        }
    }

    #[test]
    fn values_print_as_the_text_format_does() {
        let cases = [
            (Value::F32(0.1f32.to_bits()), "0.1"),
            (Value::F64((-0.0f64).to_bits()), "-0"),
            (Value::F32(0x7fc0_0000), "nan"),
            (Value::F32(0xffc0_0001), "-nan:0x400001"),
            (Value::F64(f64::INFINITY.to_bits()), "inf"),
            (Value::ExternRef(None), "null"),
            (Value::Ref(Ref::I31(5)), "(ref.i31 5)"),
            (Value::Ref(Ref::I31(I31_MASK)), "(ref.i31 -1)"),
            (Value::Ref(Ref::Struct(ObjectId(12))), "struct #12"),
        ];
        for (value, text) in cases {
            assert_eq!(value.to_string(), text);
        }
    }
}
