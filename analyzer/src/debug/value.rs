//! Values of the machine as text for a reader.
//!
//! Integers are shown signed, in decimal, with all their bits in hexadecimal beside
//! them; floats by the shortest text that means them, NaNs with their payload when it is not the
//! canonical one. Nothing here knows a machine.
//! Source: core specification, "Values" (text format) for the spelling of floats.

use crate::debug::view::Value;
use crate::exec::value;
use crate::exec::value::lanes::{self, Shape};

/// An `i32`.
pub(super) fn i32(bits: u32) -> Value {
    number("i32", bits.cast_signed().to_string(), format!("{bits:#010x}"))
}

/// An `i64`.
pub(super) fn i64(bits: u64) -> Value {
    number("i64", bits.cast_signed().to_string(), format!("{bits:#018x}"))
}

/// An `f32`.
pub(super) fn f32(bits: u32) -> Value {
    let float = f32::from_bits(bits);
    let text = if float.is_nan() {
        nan(float.is_sign_negative(), u64::from(bits & 0x7f_ffff), 0x40_0000)
    } else {
        format!("{float:?}")
    };
    number("f32", text, format!("{bits:#010x}"))
}

/// An `f64`.
pub(super) fn f64(bits: u64) -> Value {
    let float = f64::from_bits(bits);
    let text = if float.is_nan() {
        nan(float.is_sign_negative(), bits & 0xf_ffff_ffff_ffff, 0x8_0000_0000_0000)
    } else {
        format!("{float:?}")
    };
    number("f64", text, format!("{bits:#018x}"))
}

/// A `v128`, as the lanes of a shape.
pub(super) fn v128(bits: u128, shape: Shape) -> Value {
    let mut text = shape.name().to_owned();
    for lane in lanes::lanes(bits, shape) {
        text.push(' ');
        text.push_str(&match lane {
            value::Value::F32(bits) => f32(bits).text,
            value::Value::F64(bits) => f64(bits).text,
            lane => lane.to_string(),
        });
    }
    number("v128", text, format!("{bits:#034x}"))
}

/// A reference; none = null.
pub(super) fn reference(ty: &str, target: Option<String>) -> Value {
    let text = target.unwrap_or_else(|| "null".to_owned());
    Value { ty: ty.to_owned(), text, hex: None, object: None }
}

fn number(ty: &str, text: String, hex: String) -> Value {
    Value { ty: ty.to_owned(), text, hex: Some(hex), object: None }
}

fn nan(negative: bool, payload: u64, canonical: u64) -> String {
    let sign = if negative { "-" } else { "" };
    if payload == canonical { format!("{sign}nan") } else { format!("{sign}nan:{payload:#x}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_shown_in_decimal_and_in_bits() {
        let cases = [
            (i32(u32::MAX), "i32 -1 0xffffffff"),
            (i32(5), "i32 5 0x00000005"),
            (i64(1 << 63), "i64 -9223372036854775808 0x8000000000000000"),
            (f32(1.5f32.to_bits()), "f32 1.5 0x3fc00000"),
            (f64(1e300f64.to_bits()), "f64 1e300 0x7e37e43c8800759c"),
            (f64(f64::NEG_INFINITY.to_bits()), "f64 -inf 0xfff0000000000000"),
            (f64((-0.0f64).to_bits()), "f64 -0.0 0x8000000000000000"),
            (f32(0x7fc0_0000), "f32 nan 0x7fc00000"),
            (f32(0xffa0_0000), "f32 -nan:0x200000 0xffa00000"),
            (
                v128(u128::MAX - 1, Shape::I32x4),
                "v128 i32x4 -2 -1 -1 -1 0xfffffffffffffffffffffffffffffffe",
            ),
            (
                v128(0x3f80_0000 << 32, Shape::F32x4),
                "v128 f32x4 0.0 1.0 0.0 0.0 0x00000000000000003f80000000000000",
            ),
        ];
        for (value, expect) in cases {
            let hex = value.hex.unwrap();
            assert_eq!(format!("{} {} {hex}", value.ty, value.text), expect);
        }
    }
}
