//! Every float instruction against an independent soft float.
//!
//! The oracle is `rustc_apfloat`, a port of LLVM's `APFloat` that computes with integers alone;
//! it has no square root, so that one is computed here, from an integer root. Its NaNs are mapped
//! by the rule of the house: arithmetic answers the canonical NaN, what moves bits keeps them.
//! Inputs are corners of each format crossed pairwise, and seeded random patterns.
//! Bits travel as `u64` whatever the width, so that one check serves both.

use rustc_apfloat::ieee::{Double, Single};
use rustc_apfloat::{Float, FloatConvert, Round, Status};

use super::super::*;
use super::corners::{F32, F64, Layout, integers, pairs, singles};
use crate::exec::trap::TrapKind;
use crate::random::Random;

pub(super) fn read<F: Float>(bits: u64) -> F {
    F::from_bits(u128::from(bits))
}

/// The bits of a result of arithmetic: every NaN is the canonical one.
pub(super) fn canonical<F: Float>(value: F) -> u64 {
    let layout = if F::BITS == 32 { F32 } else { F64 };
    if value.is_nan() { layout.canonical_nan() } else { value.to_bits() as u64 }
}

fn wide1(ours: fn(u32) -> u32) -> impl Fn(u64) -> u64 {
    move |a| u64::from(ours(a as u32))
}

fn wide2(ours: fn(u32, u32) -> u32) -> impl Fn(u64, u64) -> u64 {
    move |a, b| u64::from(ours(a as u32, b as u32))
}

fn check1(name: &str, ours: impl Fn(u64) -> u64, theirs: impl Fn(u64) -> u64, inputs: &[u64]) {
    for &a in inputs {
        let (found, expected) = (ours(a), theirs(a));
        assert_eq!(found, expected, "{name} {a:#x}: found {found:#x}, expected {expected:#x}");
    }
}

fn check2(
    name: &str,
    ours: impl Fn(u64, u64) -> u64,
    theirs: impl Fn(u64, u64) -> u64,
    inputs: &[(u64, u64)],
) {
    for &(a, b) in inputs {
        let (found, expected) = (ours(a, b), theirs(a, b));
        assert_eq!(
            found, expected,
            "{name} {a:#x} {b:#x}: found {found:#x}, expected {expected:#x}"
        );
    }
}

/// Arithmetic of two operands as the oracle does it.
pub(super) fn arithmetic<F: Float>(compute: fn(F, F) -> F) -> impl Fn(u64, u64) -> u64 {
    move |a, b| canonical(compute(read(a), read(b)))
}

#[test]
fn sums_products_and_quotients_round_to_nearest_even() {
    let inputs = pairs(F32);
    check2("f32.add", wide2(f32_add), arithmetic::<Single>(|a, b| (a + b).value), &inputs);
    check2("f32.sub", wide2(f32_sub), arithmetic::<Single>(|a, b| (a - b).value), &inputs);
    check2("f32.mul", wide2(f32_mul), arithmetic::<Single>(|a, b| (a * b).value), &inputs);
    check2("f32.div", wide2(f32_div), arithmetic::<Single>(|a, b| (a / b).value), &inputs);
    let inputs = pairs(F64);
    check2("f64.add", f64_add, arithmetic::<Double>(|a, b| (a + b).value), &inputs);
    check2("f64.sub", f64_sub, arithmetic::<Double>(|a, b| (a - b).value), &inputs);
    check2("f64.mul", f64_mul, arithmetic::<Double>(|a, b| (a * b).value), &inputs);
    check2("f64.div", f64_div, arithmetic::<Double>(|a, b| (a / b).value), &inputs);
}

#[test]
fn minimum_and_maximum_order_zeros_and_answer_nan() {
    let inputs = pairs(F32);
    check2("f32.min", wide2(f32_min), arithmetic::<Single>(Float::minimum), &inputs);
    check2("f32.max", wide2(f32_max), arithmetic::<Single>(Float::maximum), &inputs);
    let inputs = pairs(F64);
    check2("f64.min", f64_min, arithmetic::<Double>(Float::minimum), &inputs);
    check2("f64.max", f64_max, arithmetic::<Double>(Float::maximum), &inputs);
}

#[test]
fn comparisons_are_those_of_the_standard() {
    fn compared<F: Float>(compare: fn(&F, &F) -> bool) -> impl Fn(u64, u64) -> u64 {
        move |a, b| u64::from(compare(&read(a), &read(b)))
    }
    fn bit(ours: fn(u64, u64) -> u32) -> impl Fn(u64, u64) -> u64 {
        move |a, b| u64::from(ours(a, b))
    }
    let inputs = pairs(F32);
    check2("f32.eq", wide2(f32_eq), compared::<Single>(PartialEq::eq), &inputs);
    check2("f32.ne", wide2(f32_ne), compared::<Single>(PartialEq::ne), &inputs);
    check2("f32.lt", wide2(f32_lt), compared::<Single>(PartialOrd::lt), &inputs);
    check2("f32.gt", wide2(f32_gt), compared::<Single>(PartialOrd::gt), &inputs);
    check2("f32.le", wide2(f32_le), compared::<Single>(PartialOrd::le), &inputs);
    check2("f32.ge", wide2(f32_ge), compared::<Single>(PartialOrd::ge), &inputs);
    let inputs = pairs(F64);
    check2("f64.eq", bit(f64_eq), compared::<Double>(PartialEq::eq), &inputs);
    check2("f64.ne", bit(f64_ne), compared::<Double>(PartialEq::ne), &inputs);
    check2("f64.lt", bit(f64_lt), compared::<Double>(PartialOrd::lt), &inputs);
    check2("f64.gt", bit(f64_gt), compared::<Double>(PartialOrd::gt), &inputs);
    check2("f64.le", bit(f64_le), compared::<Double>(PartialOrd::le), &inputs);
    check2("f64.ge", bit(f64_ge), compared::<Double>(PartialOrd::ge), &inputs);
}

#[test]
fn signs_move_and_every_other_bit_stays() {
    let exact = |value: Single| value.to_bits() as u64;
    let inputs = pairs(F32);
    check2(
        "f32.copysign",
        wide2(f32_copysign),
        |a, b| exact(read::<Single>(a).copy_sign(read(b))),
        &inputs,
    );
    check1("f32.abs", wide1(f32_abs), |a| exact(read::<Single>(a).abs()), &singles(F32));
    check1("f32.neg", wide1(f32_neg), |a| exact(-read::<Single>(a)), &singles(F32));
    let exact = |value: Double| value.to_bits() as u64;
    let inputs = pairs(F64);
    check2(
        "f64.copysign",
        f64_copysign,
        |a, b| exact(read::<Double>(a).copy_sign(read(b))),
        &inputs,
    );
    check1("f64.abs", f64_abs, |a| exact(read::<Double>(a).abs()), &singles(F64));
    check1("f64.neg", f64_neg, |a| exact(-read::<Double>(a)), &singles(F64));
}

/// A rounding to an integer as the oracle does it.
pub(super) fn rounded<F: Float>(round: Round) -> impl Fn(u64) -> u64 {
    move |a| canonical(read::<F>(a).round_to_integral(round).value)
}

#[test]
fn roundings_to_integers() {
    let inputs = singles(F32);
    check1("f32.ceil", wide1(f32_ceil), rounded::<Single>(Round::TowardPositive), &inputs);
    check1("f32.floor", wide1(f32_floor), rounded::<Single>(Round::TowardNegative), &inputs);
    check1("f32.trunc", wide1(f32_trunc), rounded::<Single>(Round::TowardZero), &inputs);
    check1("f32.nearest", wide1(f32_nearest), rounded::<Single>(Round::NearestTiesToEven), &inputs);
    let inputs = singles(F64);
    check1("f64.ceil", f64_ceil, rounded::<Double>(Round::TowardPositive), &inputs);
    check1("f64.floor", f64_floor, rounded::<Double>(Round::TowardNegative), &inputs);
    check1("f64.trunc", f64_trunc, rounded::<Double>(Round::TowardZero), &inputs);
    check1("f64.nearest", f64_nearest, rounded::<Double>(Round::NearestTiesToEven), &inputs);
}

/// The root from an integer one: of 55 bits at least, with a last bit that says whether there is
/// a rest, which the oracle then rounds to the precision of the format.
pub(super) fn square_root<F: Float>(layout: Layout, bits: u64) -> u64 {
    let value = read::<F>(bits);
    if value.is_nan() || value.is_negative() && !value.is_zero() {
        return layout.canonical_nan();
    }
    if value.is_zero() || value.is_infinite() {
        return bits;
    }
    let one = 1u64 << layout.fraction;
    let (fraction, stored) = (bits & (one - 1), (bits / one) as i32);
    let mantissa = if stored == 0 { fraction } else { fraction | one };
    let exponent = stored.max(1) - layout.bias() - layout.fraction as i32;
    // value = mantissa * 2^exponent; widen the mantissa, and leave the exponent even.
    let mut shift = u128::from(mantissa).leading_zeros() as i32 - 2;
    shift -= (exponent - shift) & 1;
    let wide = u128::from(mantissa) << shift;
    let root = wide.isqrt();
    let sticky = u128::from(root * root != wide);
    let rounded = F::from_u128(root << 1 | sticky).value;
    canonical(rounded.scalbn((exponent - shift) / 2 - 1))
}

#[test]
fn square_roots_are_correctly_rounded() {
    check1("f32.sqrt", wide1(f32_sqrt), |a| square_root::<Single>(F32, a), &singles(F32));
    check1("f64.sqrt", f64_sqrt, |a| square_root::<Double>(F64, a), &singles(F64));
    // Squares and their neighbours, where a root is a tie or nearly one.
    let mut random = Random(3);
    let squares: Vec<u64> = (0..20_000)
        .flat_map(|_| {
            let root = (random.next() >> 38) as f64;
            let bits = (root * root).to_bits();
            [bits, bits + 1, bits.saturating_sub(1)]
        })
        .collect();
    check1("f64.sqrt", f64_sqrt, |a| square_root::<Double>(F64, a), &squares);
}

/// A number in the other format.
pub(super) fn convert<F: FloatConvert<T>, T: Float>(bits: u64) -> u64 {
    canonical(read::<F>(bits).convert(&mut false).value)
}

#[test]
fn promotion_is_exact_and_demotion_rounds() {
    let (promote, demote) = (convert::<Single, Double>, convert::<Double, Single>);
    check1("f64.promote_f32", |a| f64_promote_f32(a as u32), promote, &singles(F32));
    let ours = |a| u64::from(f32_demote_f64(a));
    check1("f32.demote_f64", ours, demote, &singles(F64));
    // What lies half way between two neighbours of the narrow format, and next to it.
    let halfway: Vec<u64> = singles(F32)
        .into_iter()
        .filter(|bits| bits & F32.infinity() != F32.infinity())
        .flat_map(|bits| {
            let (low, high) = (f32::from_bits(bits as u32), f32::from_bits(bits as u32 + 1));
            // Above the greatest stands what would be the next power of two.
            let high = if high.is_infinite() { f64::from(low) * 2.0 } else { f64::from(high) };
            let bits = ((f64::from(low) + high) / 2.0).to_bits();
            [bits - 1, bits, bits + 1, f64::from(low).to_bits() + 1]
        })
        .collect();
    check1("f32.demote_f64", ours, demote, &halfway);
    let above = f64::from(f32::MAX) + f64::from(1u32 << 31) * f64::from(1u32 << 31) * 2f64.powi(41);
    check1("f32.demote_f64", ours, demote, &[above.to_bits() - 1, above.to_bits()]);
    assert_eq!(
        f32_demote_f64(above.to_bits()),
        F32.infinity() as u32,
        "the tie above the greatest"
    );
}

#[test]
fn integers_become_the_nearest_float() {
    let inputs = integers();
    let (signed32, signed64) = (|a: u64| i128::from(a as i32), |a: u64| i128::from(a as i64));
    let (unsigned32, unsigned64) = (|a: u64| u128::from(a as u32), u128::from);
    let check = |name: &str, ours: &dyn Fn(u64) -> u64, theirs: &dyn Fn(u64) -> u64| {
        check1(name, ours, theirs, &inputs);
    };
    check("f32.convert_i32_s", &|a| u64::from(f32_convert_i32_s(a as u32)), &|a| {
        canonical(Single::from_i128(signed32(a)).value)
    });
    check("f32.convert_i32_u", &|a| u64::from(f32_convert_i32_u(a as u32)), &|a| {
        canonical(Single::from_u128(unsigned32(a)).value)
    });
    check("f32.convert_i64_s", &|a| u64::from(f32_convert_i64_s(a)), &|a| {
        canonical(Single::from_i128(signed64(a)).value)
    });
    check("f32.convert_i64_u", &|a| u64::from(f32_convert_i64_u(a)), &|a| {
        canonical(Single::from_u128(unsigned64(a)).value)
    });
    check("f64.convert_i32_s", &|a| f64_convert_i32_s(a as u32), &|a| {
        canonical(Double::from_i128(signed32(a)).value)
    });
    check("f64.convert_i32_u", &|a| f64_convert_i32_u(a as u32), &|a| {
        canonical(Double::from_u128(unsigned32(a)).value)
    });
    check("f64.convert_i64_s", &|a| f64_convert_i64_s(a), &|a| {
        canonical(Double::from_i128(signed64(a)).value)
    });
    check("f64.convert_i64_u", &|a| f64_convert_i64_u(a), &|a| {
        canonical(Double::from_u128(unsigned64(a)).value)
    });
}

/// The saturated integer of so many bits, and whether the number truncated lies outside.
pub(super) fn truncated<F: Float>(
    bits: u64,
    (width, signed): (usize, bool),
) -> (u64, Option<TrapKind>) {
    let value = read::<F>(bits);
    let (integer, status) = if signed {
        let result = value.to_i128_r(width, Round::TowardZero, &mut false);
        (result.value as u64, result.status)
    } else {
        let result = value.to_u128_r(width, Round::TowardZero, &mut false);
        (result.value as u64, result.status)
    };
    let integer = if width == 32 { u64::from(integer as u32) } else { integer };
    match status.contains(Status::INVALID_OP) {
        true if value.is_nan() => (0, Some(TrapKind::InvalidConversion)),
        true => (integer, Some(TrapKind::IntegerOverflow)),
        false => (integer, None),
    }
}

#[test]
fn floats_become_integers_saturate_or_trap() {
    fn check<F: Float>(
        name: &str,
        to: (usize, bool),
        saturating: impl Fn(u64) -> u64,
        trapping: impl Fn(u64) -> Result<u64, TrapKind>,
    ) {
        let inputs = singles(if F::BITS == 32 { F32 } else { F64 });
        let (mut returned, mut trapped) = (0, 0);
        for a in inputs {
            let (integer, trap) = truncated::<F>(a, to);
            assert_eq!(saturating(a), integer, "{name} saturating {a:#x}");
            assert_eq!(trapping(a), trap.map_or(Ok(integer), Err), "{name} {a:#x}");
            *if trap.is_some() { &mut trapped } else { &mut returned } += 1;
        }
        assert!(returned > 10_000 && trapped > 10_000, "{name}: {returned}, {trapped}");
    }
    macro_rules! both {
        ($F:ident $bits:ident $width:literal $signed:literal $saturating:ident $trapping:ident) => {
            check::<$F>(
                stringify!($trapping),
                ($width, $signed),
                |a| u64::from($saturating(a as $bits)),
                |a| $trapping(a as $bits).map(u64::from),
            );
        };
    }
    both!(Single u32 32 true i32_trunc_sat_f32_s i32_trunc_f32_s);
    both!(Single u32 32 false i32_trunc_sat_f32_u i32_trunc_f32_u);
    both!(Double u64 32 true i32_trunc_sat_f64_s i32_trunc_f64_s);
    both!(Double u64 32 false i32_trunc_sat_f64_u i32_trunc_f64_u);
    both!(Single u32 64 true i64_trunc_sat_f32_s i64_trunc_f32_s);
    both!(Single u32 64 false i64_trunc_sat_f32_u i64_trunc_f32_u);
    both!(Double u64 64 true i64_trunc_sat_f64_s i64_trunc_f64_s);
    both!(Double u64 64 false i64_trunc_sat_f64_u i64_trunc_f64_u);
}
