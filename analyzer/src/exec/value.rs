//! Values as the embedder sees them, and how they lie in the 8-byte slots of the machine.
//!
//! ```text
//! i32, f32   one slot, zero-extended        i64, f64   one slot
//! v128       two slots, low half first      references one slot, a handle: 0 = null, else n + 1
//! ```
//! Floats are bit patterns everywhere, so that NaN payloads survive what only moves them.
//! Knows nothing of stores and frames. Source: core specification, "Values" (runtime structure).

use std::fmt;

use wasmparser::ValType;

use crate::exec::addr::FuncAddr;

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
    /// A reference of another kind: its handle, none = null.
    Ref(Option<u32>),
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

    /// From the slots of a value of a type; the second counts for v128 alone.
    #[must_use]
    pub fn from_slots(ty: ValType, [low, high]: [u64; 2]) -> Value {
        match ty {
            ValType::I32 => Value::I32(low as u32 as i32),
            ValType::I64 => Value::I64(low as i64),
            ValType::F32 => Value::F32(low as u32),
            ValType::F64 => Value::F64(low),
            ValType::V128 => Value::V128(u128::from(low) | u128::from(high) << 64),
            ValType::Ref(ty) if is_func(ty) => Value::FuncRef(handle(low).map(FuncAddr)),
            ValType::Ref(ty) if ty.is_extern_ref() => Value::ExternRef(handle(low)),
            ValType::Ref(_) => Value::Ref(handle(low)),
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
            Value::FuncRef(func) => [slot(func.map(|func| func.0)), 0],
            Value::ExternRef(handle) | Value::Ref(handle) => [slot(handle), 0],
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

    /// Whether the value may stand where a type is expected; the kind of a non-function,
    /// non-extern reference is not looked at.
    #[must_use]
    pub fn fits(self, ty: ValType) -> bool {
        match (self, ty) {
            (Value::I32(_), ValType::I32)
            | (Value::I64(_), ValType::I64)
            | (Value::F32(_), ValType::F32)
            | (Value::F64(_), ValType::F64)
            | (Value::V128(_), ValType::V128) => true,
            (Value::FuncRef(func), ValType::Ref(ty)) => {
                is_func(ty) && (func.is_some() || ty.is_nullable())
            }
            (Value::ExternRef(handle), ValType::Ref(ty)) => {
                ty.is_extern_ref() && (handle.is_some() || ty.is_nullable())
            }
            (Value::Ref(handle), ValType::Ref(ty)) => {
                !is_func(ty) && !ty.is_extern_ref() && (handle.is_some() || ty.is_nullable())
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
            Value::Ref(_) => "ref",
        }
    }
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

/// Whether references of a type are handles of functions.
fn is_func(ty: wasmparser::RefType) -> bool {
    use wasmparser::{AbstractHeapType, HeapType};
    match ty.heap_type() {
        HeapType::Abstract { ty, .. } => {
            matches!(ty, AbstractHeapType::Func | AbstractHeapType::NoFunc)
        }
        // Function types are the only concrete types that the machine has so far.
        HeapType::Concrete(_) | HeapType::Exact(_) => true,
    }
}

fn handle(slot: u64) -> Option<u32> {
    slot.checked_sub(1).map(|handle| handle as u32)
}

fn slot(handle: Option<u32>) -> u64 {
    handle.map_or(0, |handle| u64::from(handle) + 1)
}

/// The value as in the text format, without its type: `-7`, `0.5`, `nan:0x200000`, `null`, `func 3`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Value::I32(value) => write!(f, "{value}"),
            Value::I64(value) => write!(f, "{value}"),
            Value::F32(bits) => float(f, f64::from(f32::from_bits(bits)), f32_nan(bits), |f| {
                write!(f, "{}", f32::from_bits(bits))
            }),
            Value::F64(bits) => {
                let value = f64::from_bits(bits);
                float(f, value, f64_nan(bits), |f| write!(f, "{value}"))
            }
            Value::V128(bits) => write!(f, "{bits:#034x}"),
            Value::FuncRef(Some(func)) => write!(f, "func {}", func.0),
            Value::ExternRef(Some(handle)) => write!(f, "extern {handle}"),
            Value::Ref(Some(handle)) => write!(f, "ref {handle}"),
            Value::FuncRef(None) | Value::ExternRef(None) | Value::Ref(None) => f.write_str("null"),
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

fn float(
    f: &mut fmt::Formatter<'_>,
    value: f64,
    payload: Option<u64>,
    finite: impl FnOnce(&mut fmt::Formatter<'_>) -> fmt::Result,
) -> fmt::Result {
    if !value.is_nan() {
        return finite(f);
    }
    let sign = if value.is_sign_negative() { "-" } else { "" };
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
            ValType::V128 => "32 hexadecimal digits after 0x",
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
        ] {
            assert_eq!(Value::from_slots(ty, value.to_slots()), value);
            assert!(value.fits(ty));
        }
        assert_eq!(Value::I32(-1).to_slots(), [0xffff_ffff, 0], "i32 lies zero-extended");
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
        ];
        for (value, text) in cases {
            assert_eq!(value.to_string(), text);
        }
    }
}
