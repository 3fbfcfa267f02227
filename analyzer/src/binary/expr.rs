//! Initialiser expressions: the few operators that most of them consist of, read at once.
//!
//! A module may have a hundred thousand such expressions, of one or two operators each, and
//! wasmparser's readers are made for functions. What is not plain is left to them, errors too.
//! Source: core specification, "Constant Expressions" (binary format).

use wasmparser::{BinaryReader, ConstExpr, FromReader, Result};

use crate::module::offset::FileRange;

/// A plain operator of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Plain {
    /// `i32.const`, `i64.const`, `f64.const`: the bits, those of an `i32` without sign.
    Const(u64),
    /// `ref.null` of an abstract type
    Null,
    /// `ref.func`
    Func(u32),
    /// `global.get`
    Global(u32),
    /// `struct.new`
    Struct(u32),
    /// `array.new_fixed`: type and length
    Array(u32, u32),
    /// `end`
    End,
}

/// Reads the operator at a byte if it is plain, and moves on behind it; otherwise stays there.
#[inline]
pub(crate) fn plain(bytes: &[u8], at: &mut usize) -> Option<Plain> {
    let mut rest = bytes.get(*at..)?;
    let plain = match byte(&mut rest)? {
        0x0b => Plain::End,
        0x23 => Plain::Global(index(&mut rest)?),
        0x41 => Plain::Const(u64::from(signed(&mut rest)?.cast_unsigned())),
        0x42 => Plain::Const(i64::from(signed(&mut rest)?).cast_unsigned()),
        0x44 => Plain::Const(long(&mut rest)?),
        0xd0 => match byte(&mut rest)? {
            0x69..=0x74 => Plain::Null,
            _ => return None,
        },
        0xd2 => Plain::Func(index(&mut rest)?),
        0xfb => match byte(&mut rest)? {
            0 => Plain::Struct(index(&mut rest)?),
            8 => Plain::Array(index(&mut rest)?, index(&mut rest)?),
            _ => return None,
        },
        _ => return None,
    };
    *at = bytes.len() - rest.len();
    Some(plain)
}

#[inline]
fn byte(bytes: &mut &[u8]) -> Option<u8> {
    let (first, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(*first)
}

/// Eight bytes as they are, the lowest first.
#[inline]
fn long(bytes: &mut &[u8]) -> Option<u64> {
    let (long, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(u64::from_le_bytes(*long))
}

/// A number of up to four bytes, seven bits each, and how many bits these are. The few that are
/// longer are not plain: what makes them valid is wasmparser's to say.
#[inline]
fn leb(bytes: &mut &[u8]) -> Option<(u32, u32)> {
    let mut number = 0;
    for bits in [7, 14, 21, 28] {
        let next = byte(bytes)?;
        number |= u32::from(next & 0x7f) << (bits - 7);
        if next < 0x80 {
            return Some((number, bits));
        }
    }
    None
}

#[inline]
fn index(bytes: &mut &[u8]) -> Option<u32> {
    leb(bytes).map(|(number, _)| number)
}

#[inline]
fn signed(bytes: &mut &[u8]) -> Option<i32> {
    let (number, bits) = leb(bytes)?;
    Some((number << (32 - bits)).cast_signed() >> (32 - bits))
}

/// Bytes of the expression that begins here, if all its operators are plain.
fn size(bytes: &[u8]) -> Option<usize> {
    let mut rest = bytes;
    loop {
        match byte(&mut rest)? {
            0x0b => return Some(bytes.len() - rest.len()),
            0x23 | 0x41 | 0x42 | 0xd2 => skip(&mut rest)?,
            0x44 => rest = rest.get(8..)?,
            0xd0 => {
                byte(&mut rest).filter(|kind| matches!(kind, 0x69..=0x74))?;
            }
            0xfb => match byte(&mut rest)? {
                0 => skip(&mut rest)?,
                8 => {
                    skip(&mut rest)?;
                    skip(&mut rest)?;
                }
                _ => return None,
            },
            _ => return None,
        }
    }
}

/// Leaves out a number of up to four bytes.
#[inline]
fn skip(bytes: &mut &[u8]) -> Option<()> {
    let size = bytes.iter().take(4).position(|byte| *byte < 0x80)?;
    *bytes = bytes.get(size + 1..)?;
    Some(())
}

/// An expression of a section: where it stands, with its `end`.
pub(super) struct Expr(pub(super) FileRange);

impl<'a> FromReader<'a> for Expr {
    fn from_reader(reader: &mut BinaryReader<'a>) -> Result<Expr> {
        let bytes = reader.clone().read_bytes(reader.bytes_remaining())?;
        if let Some(size) = size(bytes) {
            let start = reader.original_position();
            reader.read_bytes(size)?;
            return Ok(Expr(FileRange::new(start..reader.original_position())));
        }
        let expr: ConstExpr<'_> = reader.read()?;
        Ok(Expr(FileRange::new(expr.get_binary_reader().range())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Reads an expression both ways.
    #[track_caller]
    fn check(bytes: &[u8], expect: &[Plain]) {
        let mut reader = BinaryReader::new(bytes, 7);
        let read = reader.read::<Expr>().map(|expr| expr.0).map_err(|error| error.to_string());
        let mut reader = BinaryReader::new(bytes, 7);
        let wanted = reader.read::<ConstExpr<'_>>();
        let wanted = wanted.map(|expr| FileRange::new(expr.get_binary_reader().range()));
        assert_eq!(read, wanted.map_err(|error| error.to_string()), "{bytes:02x?}");
        let mut at = 0;
        let found: Vec<Plain> = std::iter::from_fn(|| plain(bytes, &mut at)).collect();
        assert_eq!(found, expect, "{bytes:02x?}");
        let end = found.last() == Some(&Plain::End);
        assert_eq!(size(bytes), end.then_some(at), "{bytes:02x?}");
    }

    #[test]
    fn plain_operators_are_read_as_wasmparser_does() {
        let null = |kind| [0xd0, kind, 0x0b];
        check(&[0x41, 0x7f, 0x0b], &[Plain::Const(0xffff_ffff), Plain::End]);
        check(&[0x41, 0xc0, 0x00, 0x0b], &[Plain::Const(64), Plain::End]);
        check(&[0x42, 0x40, 0x0b], &[Plain::Const(-64_i64 as u64), Plain::End]);
        check(&[0x42, 0x80, 0x7f, 0x0b], &[Plain::Const(u64::MAX << 7), Plain::End]);
        check(&[0x41, 0xff, 0xff, 0xff, 0x3f, 0x0b], &[Plain::Const(0x07ff_ffff), Plain::End]);
        check(&[0x44, 1, 0, 0, 0, 0, 0, 0, 2, 0x0b], &[Plain::Const(2 << 56 | 1), Plain::End]);
        check(&[0xfb, 8, 0x80, 1, 3, 0x0b], &[Plain::Array(128, 3), Plain::End]);
        check(&[0x23, 0x81, 0x00, 0x0b], &[Plain::Global(1), Plain::End]);
        check(&[0xd2, 5, 0xfb, 0, 9, 0x0b], &[Plain::Func(5), Plain::Struct(9), Plain::End]);
        for kind in 0..=0xff {
            let abstract_type = matches!(kind, 0x69..=0x74);
            let all = [Plain::Null, Plain::End];
            check(&null(kind), if abstract_type { &all } else { &[] });
        }
    }

    #[test]
    fn what_is_not_plain_or_broken_is_left_to_wasmparser() {
        check(&[0x41, 1, 0x41, 2, 0x6a, 0x0b], &[Plain::Const(1), Plain::Const(2)]);
        check(&[0xfb, 0x80, 0x00, 0x00, 0x0b], &[]);
        check(&[0x02, 0x40, 0x0b, 0x0b], &[]);
        check(&[0x41, 0x80, 0x80, 0x80, 0x80, 0x70, 0x0b], &[]);
        check(&[0x41, 0x80, 0x80, 0x80, 0x80, 0x78, 0x0b], &[]);
        check(&[0x44, 1, 2, 3], &[]);
        check(&[0x41, 1], &[Plain::Const(1)]);
        check(&[], &[]);
    }
}
