//! Every vector instruction on floats against the soft float, lane by lane.
//!
//! The same inputs and the same oracle as for the scalar instructions, several to a vector, so
//! that each lane is seen with every corner beside it. Relaxed instructions have the one meaning
//! that this machine gives them: minima as the strict ones, multiplication and addition rounded
//! apart.

use rustc_apfloat::ieee::{Double, Single};
use rustc_apfloat::{Float, Round};

use super::super::vector::*;
use super::corners::{F32, F64, Layout, integers, pairs, singles};
use super::oracle::{arithmetic, canonical, convert, read, rounded, square_root, truncated};

/// Puts the low bits of some numbers into lanes, the first one lowest.
fn join(bits: u32, lanes: impl IntoIterator<Item = u64>) -> u128 {
    let mask = (1u128 << bits) - 1;
    let place = |(at, lane): (usize, u64)| (u128::from(lane) & mask) << (at as u32 * bits);
    lanes.into_iter().enumerate().map(place).sum()
}

/// The lane of a number, 0 in the lowest bits.
fn lane(bits: u32, vector: u128, at: usize) -> u64 {
    ((vector >> (at as u32 * bits)) & ((1u128 << bits) - 1)) as u64
}

fn check1(name: &str, layout: Layout, ours: fn(u128) -> u128, theirs: impl Fn(u64) -> u64) {
    let bits = layout.bits;
    for chunk in singles(layout).chunks_exact((128 / bits) as usize) {
        let found = ours(join(bits, chunk.iter().copied()));
        let expected = join(bits, chunk.iter().map(|a| theirs(*a)));
        assert_eq!(found, expected, "{name} {chunk:x?}: {found:#x}, expected {expected:#x}");
    }
}

fn check2(
    name: &str,
    layout: Layout,
    ours: fn(u128, u128) -> u128,
    theirs: impl Fn(u64, u64) -> u64,
) {
    let bits = layout.bits;
    for chunk in pairs(layout).chunks_exact((128 / bits) as usize) {
        let first = join(bits, chunk.iter().map(|pair| pair.0));
        let found = ours(first, join(bits, chunk.iter().map(|pair| pair.1)));
        let expected = join(bits, chunk.iter().map(|(a, b)| theirs(*a, *b)));
        assert_eq!(found, expected, "{name} {chunk:x?}: {found:#x}, expected {expected:#x}");
    }
}

/// All bits of a lane where a comparison holds.
fn mask<F: Float>(compare: fn(&F, &F) -> bool) -> impl Fn(u64, u64) -> u64 {
    move |a, b| if compare(&read(a), &read(b)) { u64::MAX } else { 0 }
}

#[test]
fn arithmetic_and_minima_are_those_of_each_lane() {
    check2("f32x4.add", F32, f32x4_add, arithmetic::<Single>(|a, b| (a + b).value));
    check2("f32x4.sub", F32, f32x4_sub, arithmetic::<Single>(|a, b| (a - b).value));
    check2("f32x4.mul", F32, f32x4_mul, arithmetic::<Single>(|a, b| (a * b).value));
    check2("f32x4.div", F32, f32x4_div, arithmetic::<Single>(|a, b| (a / b).value));
    check2("f32x4.min", F32, f32x4_min, arithmetic::<Single>(Float::minimum));
    check2("f32x4.max", F32, f32x4_max, arithmetic::<Single>(Float::maximum));
    check2("f32x4.relaxed_min", F32, f32x4_relaxed_min, arithmetic::<Single>(Float::minimum));
    check2("f32x4.relaxed_max", F32, f32x4_relaxed_max, arithmetic::<Single>(Float::maximum));
    check2("f64x2.add", F64, f64x2_add, arithmetic::<Double>(|a, b| (a + b).value));
    check2("f64x2.sub", F64, f64x2_sub, arithmetic::<Double>(|a, b| (a - b).value));
    check2("f64x2.mul", F64, f64x2_mul, arithmetic::<Double>(|a, b| (a * b).value));
    check2("f64x2.div", F64, f64x2_div, arithmetic::<Double>(|a, b| (a / b).value));
    check2("f64x2.min", F64, f64x2_min, arithmetic::<Double>(Float::minimum));
    check2("f64x2.max", F64, f64x2_max, arithmetic::<Double>(Float::maximum));
    check2("f64x2.relaxed_min", F64, f64x2_relaxed_min, arithmetic::<Double>(Float::minimum));
    check2("f64x2.relaxed_max", F64, f64x2_relaxed_max, arithmetic::<Double>(Float::maximum));
}

#[test]
fn pseudo_minima_choose_and_never_change_bits() {
    /// The second operand where it goes before the first, else the first.
    fn chosen<F: Float>(before: fn(&F, &F) -> bool) -> impl Fn(u64, u64) -> u64 {
        move |a, b| if before(&read(b), &read(a)) { b } else { a }
    }
    check2("f32x4.pmin", F32, f32x4_pmin, chosen::<Single>(PartialOrd::lt));
    check2("f32x4.pmax", F32, f32x4_pmax, chosen::<Single>(PartialOrd::gt));
    check2("f64x2.pmin", F64, f64x2_pmin, chosen::<Double>(PartialOrd::lt));
    check2("f64x2.pmax", F64, f64x2_pmax, chosen::<Double>(PartialOrd::gt));
}

#[test]
fn comparisons_fill_lanes() {
    check2("f32x4.eq", F32, f32x4_eq, mask::<Single>(PartialEq::eq));
    check2("f32x4.ne", F32, f32x4_ne, mask::<Single>(PartialEq::ne));
    check2("f32x4.lt", F32, f32x4_lt, mask::<Single>(PartialOrd::lt));
    check2("f32x4.gt", F32, f32x4_gt, mask::<Single>(PartialOrd::gt));
    check2("f32x4.le", F32, f32x4_le, mask::<Single>(PartialOrd::le));
    check2("f32x4.ge", F32, f32x4_ge, mask::<Single>(PartialOrd::ge));
    check2("f64x2.eq", F64, f64x2_eq, mask::<Double>(PartialEq::eq));
    check2("f64x2.ne", F64, f64x2_ne, mask::<Double>(PartialEq::ne));
    check2("f64x2.lt", F64, f64x2_lt, mask::<Double>(PartialOrd::lt));
    check2("f64x2.gt", F64, f64x2_gt, mask::<Double>(PartialOrd::gt));
    check2("f64x2.le", F64, f64x2_le, mask::<Double>(PartialOrd::le));
    check2("f64x2.ge", F64, f64x2_ge, mask::<Double>(PartialOrd::ge));
}

#[test]
fn signs_roundings_and_roots() {
    let bits32 = |value: Single| value.to_bits() as u64;
    check1("f32x4.abs", F32, f32x4_abs, |a| bits32(read::<Single>(a).abs()));
    check1("f32x4.neg", F32, f32x4_neg, |a| bits32(-read::<Single>(a)));
    check1("f32x4.sqrt", F32, f32x4_sqrt, |a| square_root::<Single>(F32, a));
    check1("f32x4.ceil", F32, f32x4_ceil, rounded::<Single>(Round::TowardPositive));
    check1("f32x4.floor", F32, f32x4_floor, rounded::<Single>(Round::TowardNegative));
    check1("f32x4.trunc", F32, f32x4_trunc, rounded::<Single>(Round::TowardZero));
    check1("f32x4.nearest", F32, f32x4_nearest, rounded::<Single>(Round::NearestTiesToEven));
    let bits64 = |value: Double| value.to_bits() as u64;
    check1("f64x2.abs", F64, f64x2_abs, |a| bits64(read::<Double>(a).abs()));
    check1("f64x2.neg", F64, f64x2_neg, |a| bits64(-read::<Double>(a)));
    check1("f64x2.sqrt", F64, f64x2_sqrt, |a| square_root::<Double>(F64, a));
    check1("f64x2.ceil", F64, f64x2_ceil, rounded::<Double>(Round::TowardPositive));
    check1("f64x2.floor", F64, f64x2_floor, rounded::<Double>(Round::TowardNegative));
    check1("f64x2.trunc", F64, f64x2_trunc, rounded::<Double>(Round::TowardZero));
    check1("f64x2.nearest", F64, f64x2_nearest, rounded::<Double>(Round::NearestTiesToEven));
}

/// Multiply and add, rounded apart; the addend is often what cancels the rounded product, where
/// a fused operation would show the rest.
fn check_madd<F: Float>(
    name: &str,
    layout: Layout,
    ours: fn(u128, u128, u128) -> u128,
    sign: fn(F) -> F,
) {
    let bits = layout.bits;
    let (mut fused, pairs) = (0, pairs(layout));
    let far = pairs.iter().rev().map(|pair| pair.0);
    for (at, ((a, b), far)) in pairs.iter().zip(far).enumerate() {
        let factor = sign(read::<F>(*a));
        let product = (factor * read(*b)).value;
        let c = if at % 2 == 0 { far } else { canonical(-product) };
        let expected = canonical((product + read(c)).value);
        fused += u32::from(expected != canonical(factor.mul_add(read(*b), read(c)).value));
        let at = at % (128 / bits) as usize;
        let place = |number: u64| u128::from(number) << (at as u32 * bits);
        let found = lane(bits, ours(place(*a), place(*b), place(c)), at);
        assert_eq!(found, expected, "{name} {a:#x} {b:#x} {c:#x}: {found:#x}, not {expected:#x}");
    }
    assert!(fused > 1000, "{name}: only {fused} inputs tell a fused operation from ours");
}

#[test]
fn multiplication_and_addition_round_apart() {
    check_madd::<Single>("f32x4.relaxed_madd", F32, f32x4_relaxed_madd, |a| a);
    check_madd::<Single>("f32x4.relaxed_nmadd", F32, f32x4_relaxed_nmadd, |a| -a);
    check_madd::<Double>("f64x2.relaxed_madd", F64, f64x2_relaxed_madd, |a| a);
    check_madd::<Double>("f64x2.relaxed_nmadd", F64, f64x2_relaxed_nmadd, |a| -a);
}

#[test]
fn floats_become_saturated_integers() {
    for (signed, strict, relaxed) in [
        (
            true,
            i32x4_trunc_sat_f32x4_s as fn(u128) -> u128,
            i32x4_relaxed_trunc_f32x4_s as fn(u128) -> u128,
        ),
        (false, i32x4_trunc_sat_f32x4_u, i32x4_relaxed_trunc_f32x4_u),
    ] {
        let theirs = |a| truncated::<Single>(a, (32, signed)).0;
        check1("i32x4.trunc_sat_f32x4", F32, strict, theirs);
        check1("i32x4.relaxed_trunc_f32x4", F32, relaxed, theirs);
    }
    for (signed, strict, relaxed) in [
        (
            true,
            i32x4_trunc_sat_f64x2_s_zero as fn(u128) -> u128,
            i32x4_relaxed_trunc_f64x2_s_zero as fn(u128) -> u128,
        ),
        (false, i32x4_trunc_sat_f64x2_u_zero, i32x4_relaxed_trunc_f64x2_u_zero),
    ] {
        for pair in singles(F64).chunks_exact(2) {
            let expected = join(32, pair.iter().map(|a| truncated::<Double>(*a, (32, signed)).0));
            let vector = join(64, pair.iter().copied());
            assert_eq!(strict(vector), expected, "i32x4.trunc_sat_f64x2_zero {pair:x?}");
            assert_eq!(relaxed(vector), expected, "i32x4.relaxed_trunc_f64x2_zero {pair:x?}");
        }
    }
}

#[test]
fn integers_become_floats_and_widths_change() {
    let signed = |a: u64| i128::from(a as i32);
    for four in integers().chunks_exact(4) {
        let vector = join(32, four.iter().copied());
        let single = |a: &u64| canonical(Single::from_i128(signed(*a)).value);
        let expected = join(32, four.iter().map(single));
        assert_eq!(f32x4_convert_i32x4_s(vector), expected, "f32x4.convert_i32x4_s {four:x?}");
        let single = |a: &u64| canonical(Single::from_u128(u128::from(*a as u32)).value);
        let expected = join(32, four.iter().map(single));
        assert_eq!(f32x4_convert_i32x4_u(vector), expected, "f32x4.convert_i32x4_u {four:x?}");
        let double = |a: &u64| canonical(Double::from_i128(signed(*a)).value);
        let expected = join(64, four[..2].iter().map(double));
        assert_eq!(f64x2_convert_low_i32x4_s(vector), expected, "convert_low_i32x4_s {four:x?}");
        let double = |a: &u64| canonical(Double::from_u128(u128::from(*a as u32)).value);
        let expected = join(64, four[..2].iter().map(double));
        assert_eq!(f64x2_convert_low_i32x4_u(vector), expected, "convert_low_i32x4_u {four:x?}");
    }
    for two in singles(F64).chunks_exact(2) {
        let expected = join(32, two.iter().map(|a| convert::<Double, Single>(*a)));
        let found = f32x4_demote_f64x2_zero(join(64, two.iter().copied()));
        assert_eq!(found, expected, "f32x4.demote_f64x2_zero {two:x?}");
    }
    for four in singles(F32).chunks_exact(4) {
        let expected = join(64, four[..2].iter().map(|a| convert::<Single, Double>(*a)));
        let found = f64x2_promote_low_f32x4(join(32, four.iter().copied()));
        assert_eq!(found, expected, "f64x2.promote_low_f32x4 {four:x?}");
    }
}
