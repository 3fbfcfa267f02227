//! Numbers and strings in their other spellings. Each new spelling is read back before it is
//! offered: the value stays.

use crate::ide::actions::Change;
use crate::ide::actions::spot::Spot;
use crate::text::Range;
use crate::wat::literal;
use crate::wat::token::{Kind, placed};

/// What a number at a place is.
enum Number {
    Integer(u32),
    F32,
    F64,
}

/// The token of a kind at the place.
fn token(spot: &Spot<'_>, wanted: Kind) -> Option<Range> {
    let (asked, chunk) = (spot.range(), &spot.ground.chunk);
    let mut tokens = placed(chunk.tokens()).take_while(|(_, range)| range.start <= asked.start);
    tokens.find(|(kind, range)| *kind == wanted && range.covers(asked)).map(|(_, range)| range)
}

/// The number at the place, where it is the value of a constant.
fn constant(spot: &Spot<'_>) -> Option<(Number, Range)> {
    let range = token(spot, Kind::Number)?;
    let at = spot.syntax.around(range).find(|at| spot.node(*at).is_some_and(|it| it.is_instr()))?;
    let node = spot.node(at).filter(|node| node.head.covers(range))?;
    let kind = match node.mnemonic() {
        "i32.const" => Number::Integer(32),
        "i64.const" => Number::Integer(64),
        "f32.const" => Number::F32,
        "f64.const" => Number::F64,
        _ => return None,
    };
    Some((kind, range))
}

/// Whether two spellings mean the same bits.
fn is_same(number: &Number, old: &str, new: &str) -> bool {
    let same = |left: Option<u64>, right: Option<u64>| left.is_some() && left == right;
    match number {
        Number::Integer(bits) => same(literal::integer(old, *bits), literal::integer(new, *bits)),
        Number::F32 => {
            let bits = |text| literal::f32_bits(text).map(u64::from);
            same(bits(old), bits(new))
        }
        Number::F64 => same(literal::f64_bits(old), literal::f64_bits(new)),
    }
}

fn respelled(
    spot: &Spot<'_>,
    what: &str,
    spell: fn(&Number, &str) -> Option<String>,
) -> Option<Change> {
    let (number, range) = constant(spot)?;
    let old = spot.text(range);
    let new = spell(&number, old).filter(|new| new != old && is_same(&number, old, new))?;
    let mut changes = spot.changes();
    changes.replace(range, new.clone());
    Change::new(format!("Write as {what} `{new}`"), changes)
}

fn split_sign(text: &str) -> (&str, &str) {
    let digits = text.trim_start_matches(['+', '-']);
    text.split_at(text.len() - digits.len())
}

/// A decimal number becomes hexadecimal.
pub(super) fn to_hexadecimal(spot: &Spot<'_>) -> Option<Change> {
    respelled(spot, "hexadecimal", |number, old| {
        let (sign, digits) = split_sign(old);
        if digits.starts_with("0x") {
            return None;
        }
        match number {
            Number::Integer(_) => Some(format!("{sign}{:#x}", literal::unsigned(digits)?)),
            Number::F32 => {
                let bits = literal::f32_bits(digits)?;
                hexadecimal_float(f64::from(f32::from_bits(bits)))
                    .map(|digits| format!("{sign}{digits}"))
            }
            Number::F64 => hexadecimal_float(f64::from_bits(literal::f64_bits(digits)?))
                .map(|digits| format!("{sign}{digits}")),
        }
    })
}

/// A hexadecimal number becomes decimal.
pub(super) fn to_decimal(spot: &Spot<'_>) -> Option<Change> {
    respelled(spot, "decimal", |number, old| {
        let (sign, digits) = split_sign(old);
        if !digits.starts_with("0x") {
            return None;
        }
        match number {
            Number::Integer(_) => Some(format!("{sign}{}", literal::unsigned(digits)?)),
            // The shortest digits that mean these bits.
            Number::F32 => {
                let value = f32::from_bits(literal::f32_bits(digits)?);
                value.is_finite().then(|| format!("{sign}{value:?}"))
            }
            Number::F64 => {
                let value = f64::from_bits(literal::f64_bits(digits)?);
                value.is_finite().then(|| format!("{sign}{value:?}"))
            }
        }
    })
}

/// A number that is not negative, with all its bits.
fn hexadecimal_float(value: f64) -> Option<String> {
    if !value.is_finite() || value.is_sign_negative() {
        return None;
    }
    if value == 0.0 {
        return Some("0x0p+0".to_owned());
    }
    const FRACTION: u32 = 52;
    let bits = value.to_bits();
    let fraction = bits & ((1 << FRACTION) - 1);
    let exponent = i64::from(u32::try_from(bits >> FRACTION).ok()?);
    let (whole, exponent) = if exponent == 0 { (0, -1022) } else { (1, exponent - 1023) };
    let digits = format!("{fraction:013x}");
    let digits = digits.trim_end_matches('0');
    let point = if digits.is_empty() { "" } else { "." };
    Some(format!("0x{whole}{point}{digits}p{exponent:+}"))
}

/// The string at the place, and its bytes.
fn string(spot: &Spot<'_>) -> Option<(Range, Vec<u8>)> {
    let range = token(spot, Kind::String)?;
    let bytes = literal::string(spot.text(range)).ok()?;
    (spot.syntax.word(0) == "data" || spot.syntax.word(0) == "memory").then_some((range, bytes))
}

fn respell_string(spot: &Spot<'_>, title: &str, spell: fn(u8) -> String) -> Option<Change> {
    let (range, bytes) = string(spot)?;
    let inner: String = bytes.iter().map(|byte| spell(*byte)).collect();
    let new = format!("\"{inner}\"");
    if new == spot.text(range) || literal::string(&new).ok()? != bytes {
        return None;
    }
    let mut changes = spot.changes();
    changes.replace(range, new);
    Change::new(title, changes)
}

/// A string of data as the bytes that it is.
pub(super) fn to_bytes(spot: &Spot<'_>) -> Option<Change> {
    respell_string(spot, "Write the string as bytes", |byte| format!("\\{byte:02x}"))
}

/// Bytes of data as the characters that they are; those that cannot be shown stay bytes.
pub(super) fn to_characters(spot: &Spot<'_>) -> Option<Change> {
    respell_string(spot, "Write the bytes as characters", |byte| match byte {
        b'"' => "\\\"".to_owned(),
        b'\\' => "\\\\".to_owned(),
        b'\n' => "\\n".to_owned(),
        b'\t' => "\\t".to_owned(),
        b'\r' => "\\r".to_owned(),
        0x20..0x7f => char::from(byte).to_string(),
        _ => format!("\\{byte:02x}"),
    })
}
