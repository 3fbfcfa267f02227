//! Vectors as lanes for a reader: which shapes there are, and a vector in one of them.
//!
//! Knows nothing of machines. Source: core specification, "Vector Instructions" (shapes).

use wasmparser::ValType;

use crate::exec::value::{self, Value};

/// How 128 bits are cut into lanes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shape {
    /// 16 integers of 8 bits.
    I8x16,
    /// 8 integers of 16 bits.
    I16x8,
    /// 4 integers of 32 bits: how a vector is shown of which nothing is known.
    #[default]
    I32x4,
    /// 2 integers of 64 bits.
    I64x2,
    /// 4 floats of 32 bits.
    F32x4,
    /// 2 floats of 64 bits.
    F64x2,
}

impl Shape {
    /// All shapes.
    pub const ALL: [Shape; 6] =
        [Shape::I8x16, Shape::I16x8, Shape::I32x4, Shape::I64x2, Shape::F32x4, Shape::F64x2];

    /// Its word in the text format.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Shape::I8x16 => "i8x16",
            Shape::I16x8 => "i16x8",
            Shape::I32x4 => "i32x4",
            Shape::I64x2 => "i64x2",
            Shape::F32x4 => "f32x4",
            Shape::F64x2 => "f64x2",
        }
    }

    /// By its word in the text format.
    #[must_use]
    pub fn by_name(name: &str) -> Option<Shape> {
        Shape::ALL.into_iter().find(|shape| shape.name() == name)
    }

    /// The shape in which a reader wants the result of an instruction, given as text: that of its
    /// name or of its constant. Comparisons of floats give masks, which are integers.
    #[must_use]
    pub fn of_result(instruction: &str) -> Shape {
        let mut words = instruction.split_whitespace();
        let mnemonic = words.next().unwrap_or_default();
        let (before, after) = mnemonic.split_once('.').unwrap_or((mnemonic, ""));
        let named = if before == "v128" { words.next().unwrap_or_default() } else { before };
        let is_mask = matches!(after, "eq" | "ne" | "lt" | "gt" | "le" | "ge");
        match Shape::by_name(named) {
            Some(Shape::F32x4) if is_mask => Shape::I32x4,
            Some(Shape::F64x2) if is_mask => Shape::I64x2,
            shape => shape.unwrap_or_default(),
        }
    }

    /// Bits of a lane.
    fn width(self) -> usize {
        match self {
            Shape::I8x16 => 8,
            Shape::I16x8 => 16,
            Shape::I32x4 | Shape::F32x4 => 32,
            Shape::I64x2 | Shape::F64x2 => 64,
        }
    }
}

/// The lanes of a vector, lane 0 first; those of 8 and 16 bits as i32, sign-extended.
#[must_use]
pub fn lanes(vector: u128, shape: Shape) -> Vec<Value> {
    let width = shape.width();
    (0..128 / width)
        .map(|at| vector >> (at * width))
        .map(|bits| match shape {
            Shape::I8x16 => Value::I32(i32::from(bits as i8)),
            Shape::I16x8 => Value::I32(i32::from(bits as i16)),
            Shape::I32x4 => Value::I32(bits as i32),
            Shape::I64x2 => Value::I64(bits as i64),
            Shape::F32x4 => Value::F32(bits as u32),
            Shape::F64x2 => Value::F64(bits as u64),
        })
        .collect()
}

/// Reads a vector as the text format writes constants: a shape, then its lanes.
#[must_use]
pub fn parse(text: &str) -> Option<u128> {
    let mut words = text.split_whitespace();
    let shape = Shape::by_name(words.next()?)?;
    let width = shape.width();
    let mut vector = 0;
    for at in 0..128 / width {
        vector |= lane(shape, words.next()?)? << (at * width);
    }
    words.next().is_none().then_some(vector)
}

/// The bits of a lane; none where it does not fit, signed or unsigned.
fn lane(shape: Shape, text: &str) -> Option<u128> {
    let number = |ty| value::parse(ty, text).ok().map(|value| value.to_slots()[0]);
    let narrow = |least: i32, most: i32, mask: u32| match value::parse(ValType::I32, text) {
        Ok(Value::I32(value)) if (least..=most).contains(&value) => {
            Some(u64::from(value as u32 & mask))
        }
        _ => None,
    };
    let bits = match shape {
        Shape::I8x16 => narrow(i32::from(i8::MIN), i32::from(u8::MAX), 0xff),
        Shape::I16x8 => narrow(i32::from(i16::MIN), i32::from(u16::MAX), 0xffff),
        Shape::I32x4 => number(ValType::I32),
        Shape::I64x2 => number(ValType::I64),
        Shape::F32x4 => number(ValType::F32),
        Shape::F64x2 => number(ValType::F64),
    };
    bits.map(u128::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lanes_come_lowest_first_and_go_back() {
        for (text, bits) in [
            ("i8x16 -1 2 0 0 0 0 0 0 0 0 0 0 0 0 0 -128", 0x8000 << 112 | 0x02ff),
            ("i16x8 -32768 1 0 0 0 0 0 0", 0x0001_8000),
            ("i32x4 1 -2 0 7", 7 << 96 | 0xffff_fffe << 32 | 1),
            ("i64x2 -1 3", 3 << 64 | 0xffff_ffff_ffff_ffff),
            ("f32x4 1.5 -0 nan inf", 0x7f80_0000_7fc0_0000_8000_0000_3fc0_0000),
            ("f64x2 0.1 -2", 0xc000_0000_0000_0000 << 64 | 0x3fb9_9999_9999_999a),
        ] {
            assert_eq!(parse(text), Some(bits), "{text}");
            let shape = Shape::by_name(text.split(' ').next().unwrap()).unwrap();
            let shown: Vec<String> = lanes(bits, shape).iter().map(Value::to_string).collect();
            assert_eq!(format!("{} {}", shape.name(), shown.join(" ")), text);
        }
        for text in ["", "i32x4 1 2 3", "i32x4 1 2 3 4 5", "i8x16 256", "x", "i64x2 1 y"] {
            assert_eq!(parse(text), None, "{text}");
        }
        assert_eq!(parse("i16x8 65535 0 0 0 0 0 0 0"), Some(65_535));
        assert_eq!(parse("i16x8 65536 0 0 0 0 0 0 0"), None);
    }

    #[test]
    fn instructions_tell_the_shape_of_their_result() {
        for (text, shape) in [
            ("f32x4.mul", Shape::F32x4),
            ("f32x4.lt", Shape::I32x4),
            ("f64x2.ne", Shape::I64x2),
            ("i16x8.extend_low_i8x16_s", Shape::I16x8),
            ("v128.const i64x2 1 2", Shape::I64x2),
            ("v128.load offset=8", Shape::I32x4),
            ("local.get 0", Shape::I32x4),
            ("", Shape::I32x4),
        ] {
            assert_eq!(Shape::of_result(text), shape, "{text}");
        }
    }
}
