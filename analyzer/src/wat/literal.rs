//! Numbers and strings of the text format to values, exact in every form.
//!
//! Source: core specification, "Values" (text format). Errors say what was expected and carry no
//! place: the caller has the token's range.

/// Splits off the sign: whether the number is negative, whether it has a sign at all, the rest.
fn sign(text: &str) -> (bool, bool, &str) {
    match text.as_bytes().first() {
        Some(b'-') => (true, true, &text[1..]),
        Some(b'+') => (false, true, &text[1..]),
        _ => (false, false, text),
    }
}

/// Whether underscores stand between digits only, and there is a digit.
fn is_digits(text: &str, radix: u32) -> bool {
    let mut after_digit = false;
    for ch in text.chars() {
        match ch {
            '_' if after_digit => after_digit = false,
            ch if ch.is_digit(radix) => after_digit = true,
            _ => return false,
        }
    }
    after_digit
}

/// Digits after a radix prefix.
fn radix(text: &str) -> (u32, &str) {
    text.strip_prefix("0x").map_or((10, text), |rest| (16, rest))
}

/// An unsigned number; none when it is none or has more than 64 bits.
#[must_use]
pub(crate) fn unsigned(text: &str) -> Option<u64> {
    // Nearly all are short and decimal, and every index is one.
    const SURELY_FIT: usize = 19;
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain && (1..=SURELY_FIT).contains(&text.len()) {
        return Some(text.bytes().fold(0, |value, digit| 10 * value + u64::from(digit - b'0')));
    }
    let (radix, digits) = radix(text);
    if !is_digits(digits, radix) {
        return None;
    }
    let mut value = 0u64;
    for ch in digits.chars().filter(|ch| *ch != '_') {
        value = value.checked_mul(u64::from(radix))?.checked_add(u64::from(ch.to_digit(radix)?))?;
    }
    Some(value)
}

/// A number of so many bits (at most 64), signed or unsigned, as its two's complement.
#[must_use]
pub(crate) fn integer(text: &str, bits: u32) -> Option<u64> {
    let (negative, _, rest) = sign(text);
    let magnitude = unsigned(rest)?;
    let modulus_less_one = u64::MAX >> (64 - bits.clamp(1, 64));
    let half = (modulus_less_one >> 1) + 1;
    if negative {
        (magnitude <= half).then(|| magnitude.wrapping_neg() & modulus_less_one)
    } else {
        (magnitude <= modulus_less_one).then_some(magnitude)
    }
}

/// The shape of a binary floating-point format.
#[derive(Clone, Copy)]
struct Format {
    /// Bits of the significand, the hidden one included.
    precision: u32,
    /// Bits of the exponent.
    exponent: u32,
}

const F32: Format = Format { precision: 24, exponent: 8 };
const F64: Format = Format { precision: 53, exponent: 11 };

impl Format {
    fn fraction_bits(self) -> u32 {
        self.precision - 1
    }

    fn infinity(self) -> u64 {
        ((1u64 << self.exponent) - 1) << self.fraction_bits()
    }

    fn sign(self) -> u64 {
        1u64 << (self.exponent + self.fraction_bits())
    }

    fn bias(self) -> i64 {
        (1i64 << (self.exponent - 1)) - 1
    }

    /// Rounds `mantissa * 2^exponent` (and a bit more than that when `sticky`) to the nearest
    /// value, ties to even; none when it is too big.
    fn round(self, mantissa: u128, exponent: i64, sticky: bool) -> Option<u64> {
        if mantissa == 0 {
            return Some(0);
        }
        let smallest = 1 - self.bias();
        let top = exponent.saturating_add(127 - i64::from(mantissa.leading_zeros()));
        if top > self.bias() {
            return None;
        }
        let unit = top.max(smallest) - i64::from(self.fraction_bits());
        let drop = unit.saturating_sub(exponent);
        let fraction = if drop <= 0 {
            mantissa << drop.unsigned_abs()
        } else if drop > 128 {
            0
        } else {
            let kept = if drop == 128 { 0 } else { mantissa >> drop };
            let half = 1u128 << (drop - 1);
            let rest = mantissa & (half | (half - 1));
            let up = rest > half || rest == half && (sticky || kept & 1 == 1);
            kept + u128::from(up)
        };
        // The hidden bit of the fraction adds itself to the exponent, and so does a carry.
        let exponent_field = u64::try_from(top.max(smallest) - smallest).ok()?;
        let bits =
            (exponent_field << self.fraction_bits()).checked_add(u64::try_from(fraction).ok()?)?;
        (bits < self.infinity()).then_some(bits)
    }
}

/// The bits of an f32 literal.
#[must_use]
pub(crate) fn f32_bits(text: &str) -> Option<u32> {
    let bits = float(text, F32, |plain| {
        plain
            .parse::<f32>()
            .ok()
            .filter(|value| value.is_finite())
            .map(|value| value.to_bits().into())
    })?;
    u32::try_from(bits).ok()
}

/// The bits of an f64 literal.
#[must_use]
pub(crate) fn f64_bits(text: &str) -> Option<u64> {
    float(text, F64, |plain| {
        plain.parse::<f64>().ok().filter(|value| value.is_finite()).map(f64::to_bits)
    })
}

fn float(text: &str, format: Format, decimal: impl Fn(&str) -> Option<u64>) -> Option<u64> {
    let (negative, _, rest) = sign(text);
    let magnitude = if rest == "inf" {
        format.infinity()
    } else if rest == "nan" {
        format.infinity() | 1 << (format.fraction_bits() - 1)
    } else if let Some(payload) = rest.strip_prefix("nan:0x") {
        let payload = is_digits(payload, 16).then(|| unsigned(&format!("0x{payload}")))??;
        if payload == 0 || payload >> format.fraction_bits() != 0 {
            return None;
        }
        format.infinity() | payload
    } else if let Some(hex) = rest.strip_prefix("0x") {
        hex_float(hex, format)?
    } else {
        let (whole, exponent) = split_exponent(rest, ['e', 'E']);
        check_parts(whole, exponent, 10)?;
        let plain: String = rest.chars().filter(|ch| *ch != '_').collect();
        decimal(&plain)?
    };
    Some(if negative { magnitude | format.sign() } else { magnitude })
}

fn split_exponent(text: &str, marks: [char; 2]) -> (&str, Option<&str>) {
    match text.split_once(marks) {
        Some((whole, exponent)) => (whole, Some(exponent)),
        None => (text, None),
    }
}

/// Checks `digits . digits? exponent?` and gives the digits before and after the point.
fn check_parts<'a>(
    whole: &'a str,
    exponent: Option<&str>,
    radix: u32,
) -> Option<(&'a str, &'a str)> {
    let (before, after) = whole.split_once('.').unwrap_or((whole, ""));
    let fine = is_digits(before, radix)
        && (after.is_empty() || is_digits(after, radix))
        && exponent.is_none_or(|exponent| is_digits(sign(exponent).2, 10));
    fine.then_some((before, after))
}

fn hex_float(text: &str, format: Format) -> Option<u64> {
    let (whole, exponent) = split_exponent(text, ['p', 'P']);
    let (before, after) = check_parts(whole, exponent, 16)?;
    let mut scale = exponent.map_or(0, decimal_exponent);
    let (mut mantissa, mut sticky) = (0u128, false);
    let digits = before.chars().map(|ch| (ch, 0i64)).chain(after.chars().map(|ch| (ch, 4)));
    for (ch, behind_point) in digits.filter(|(ch, _)| *ch != '_') {
        let digit = u128::from(ch.to_digit(16)?);
        if mantissa >> 120 == 0 {
            mantissa = mantissa << 4 | digit;
            scale = scale.saturating_sub(behind_point);
        } else {
            // More digits than any rounding needs: only whether they are all zero counts.
            sticky |= digit != 0;
            scale = scale.saturating_add(4 - behind_point);
        }
    }
    format.round(mantissa, scale, sticky)
}

/// A decimal exponent; beyond any float it only needs to stay beyond.
fn decimal_exponent(text: &str) -> i64 {
    let (negative, _, digits) = sign(text);
    let magnitude = unsigned(digits).unwrap_or(u64::MAX).min(1 << 40).cast_signed();
    if negative { -magnitude } else { magnitude }
}

/// What is wrong with a string.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StringError {
    /// A backslash and what follows it, at this byte of the token.
    Escape(usize),
    /// A control character, at this byte of the token.
    Control(usize),
    /// `\u{…}` with a number that is no character.
    Character(usize),
}

impl std::fmt::Display for StringError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            StringError::Escape(_) => {
                "unknown escape; expected \\t, \\n, \\r, \\\", \\', \\\\, \\u{hex} or two hex digits"
            }
            StringError::Control(_) => "a control character must be written as an escape",
            StringError::Character(_) => "expected the number of a unicode character",
        })
    }
}

/// The bytes of a string token (with its quotes).
///
/// # Errors
/// [`StringError`] with the first place that is wrong.
pub(crate) fn string(token: &str) -> Result<Vec<u8>, StringError> {
    let inner = token.strip_prefix('"').unwrap_or(token);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    let mut out = Vec::with_capacity(inner.len());
    let mut rest = inner;
    while let Some(at) = rest.bytes().position(|byte| byte == b'\\' || byte < 0x20 || byte == 0x7f)
    {
        let here = 1 + inner.len() - rest.len() + at;
        let (plain, special) = rest.split_at(at);
        out.extend_from_slice(plain.as_bytes());
        let Some(escape) = special.strip_prefix('\\') else {
            return Err(StringError::Control(here));
        };
        rest = self::escape(escape, &mut out).map_err(|error| match error {
            StringError::Character(_) => StringError::Character(here),
            _ => StringError::Escape(here),
        })?;
    }
    out.extend_from_slice(rest.as_bytes());
    Ok(out)
}

/// One escape, after its backslash; gives what follows it.
fn escape<'a>(text: &'a str, out: &mut Vec<u8>) -> Result<&'a str, StringError> {
    let wrong = StringError::Escape(0);
    let first = text.chars().next().ok_or(wrong)?;
    let simple = match first {
        't' => Some(b'\t'),
        'n' => Some(b'\n'),
        'r' => Some(b'\r'),
        '"' | '\'' | '\\' => Some(first as u8),
        _ => None,
    };
    if let Some(byte) = simple {
        out.push(byte);
        return Ok(&text[1..]);
    }
    if let Some(rest) = text.strip_prefix("u{") {
        let (digits, rest) = rest.split_once('}').ok_or(wrong)?;
        let number =
            is_digits(digits, 16).then(|| unsigned(&format!("0x{digits}"))).ok_or(wrong)?;
        let number = number.and_then(|number| u32::try_from(number).ok());
        let ch = number.and_then(char::from_u32).ok_or(StringError::Character(0))?;
        out.extend_from_slice(ch.encode_utf8(&mut [0; 4]).as_bytes());
        return Ok(rest);
    }
    let digits = text.get(..2).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()));
    let byte = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).ok_or(wrong)?;
    out.push(byte);
    Ok(&text[2..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_in_every_form() {
        assert_eq!(integer("0x1_F", 32), Some(31));
        assert_eq!(integer("-1", 32), Some(0xffff_ffff));
        assert_eq!(integer("-0x80000000", 32), Some(0x8000_0000));
        assert_eq!(integer("+4294967295", 32), Some(0xffff_ffff));
        assert_eq!(integer("18446744073709551615", 64), Some(u64::MAX));
        for wrong in ["4294967296", "-2147483649", "1__0", "_1", "1_", "0x", "", "1a", "--1"] {
            assert_eq!(integer(wrong, 32), None, "{wrong}");
        }
    }

    #[test]
    fn floats_in_every_form() {
        assert_eq!(f32_bits("1.5"), Some(1.5f32.to_bits()));
        assert_eq!(f32_bits("-1_0e-1_0"), Some((-10e-10f32).to_bits()));
        assert_eq!(f64_bits("0x1.8p+1"), Some(3f64.to_bits()));
        assert_eq!(f64_bits("0x.8"), None);
        assert_eq!(f64_bits("0x1."), Some(1f64.to_bits()));
        assert_eq!(f32_bits("nan:0x200000"), Some(0x7fa0_0000));
        assert_eq!(f32_bits("-nan"), Some(0xffc0_0000));
        assert_eq!(f32_bits("-inf"), Some(0xff80_0000));
        assert_eq!(f32_bits("0x1p128"), None);
        assert_eq!(f32_bits("1e39"), None);
        assert_eq!(f32_bits("0x1p-149"), Some(1));
        assert_eq!(f32_bits("0x1p-150"), Some(0));
        assert_eq!(f32_bits("0x1.8p-150"), Some(1));
        assert_eq!(f32_bits("0x1.000001p0"), Some(1f32.to_bits()));
        assert_eq!(
            f32_bits("0x1.00000100000000000000000000000000000001p0"),
            Some(1f32.to_bits() + 1)
        );
        assert_eq!(f32_bits("0x1.fffffffp127"), None);
        assert_eq!(f64_bits("0x0p99999999999999999999"), Some(0));
        assert_eq!(f64_bits("-0"), Some((-0f64).to_bits()));
        for wrong in [".5", "1e", "0x1p", "nan:0x0", "nan:0x800000", "1._5", "infx"] {
            assert_eq!(f32_bits(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn strings_with_escapes() {
        assert_eq!(string(r#""a\n\00\ff\u{1F600}\"""#).unwrap(), b"a\n\x00\xff\xf0\x9f\x98\x80\"");
        assert_eq!(string(r#""a\x""#), Err(StringError::Escape(2)));
        assert_eq!(string(r#""\u{d800}""#), Err(StringError::Character(1)));
        assert_eq!(string("\"\t\""), Err(StringError::Control(1)));
    }
}
