//! Corners of the arithmetic.

mod corners;
mod lanes;
mod oracle;

use super::*;

fn f32s(value: f32) -> u32 {
    value.to_bits()
}

fn f64s(value: f64) -> u64 {
    value.to_bits()
}

const NAN32: u32 = 0x7fc0_0000;
const NAN64: u64 = 0x7ff8_0000_0000_0000;

#[test]
fn division_has_two_traps_and_remainder_one() {
    let least = i32::MIN as u32;
    assert_eq!(i32_div_s(least, u32::MAX), Err(TrapKind::IntegerOverflow));
    assert_eq!(i32_rem_s(least, u32::MAX), Ok(0));
    assert_eq!(i32_div_u(least, u32::MAX), Ok(0));
    assert_eq!(i32_rem_u(least, u32::MAX), Ok(least));
    assert_eq!(i32_div_s(-7i32 as u32, 2), Ok(-3i32 as u32), "rounds towards zero");
    assert_eq!(i32_rem_s(-7i32 as u32, 2), Ok(-1i32 as u32), "has the dividend's sign");
    for divide in [i32_div_s, i32_div_u, i32_rem_s, i32_rem_u] {
        assert_eq!(divide(5, 0), Err(TrapKind::DivideByZero));
    }
    assert_eq!(i64_div_s(i64::MIN as u64, u64::MAX), Err(TrapKind::IntegerOverflow));
    assert_eq!(i64_rem_s(i64::MIN as u64, u64::MAX), Ok(0));
    assert_eq!(i64_rem_u(5, 0), Err(TrapKind::DivideByZero));
}

#[test]
fn counts_of_shifts_and_rotations_are_modulo_the_width() {
    assert_eq!(i32_shl(1, 33), 2);
    assert_eq!(i32_shr_s(0x8000_0000, 63), u32::MAX);
    assert_eq!(i32_shr_u(0x8000_0000, 63), 1);
    assert_eq!(i32_rotl(0x8000_0001, 32 + 1), 3);
    assert_eq!(i32_rotr(1, 1), 0x8000_0000);
    assert_eq!(i64_shl(1, 64 + 63), 1 << 63);
    assert_eq!(i64_shr_s(1 << 63, u64::MAX), u64::MAX);
    assert_eq!(i64_rotl(1 << 63, 65), 1);
    assert_eq!(i64_rotr(1, (1 << 32) + 1), 1 << 63);
}

#[test]
fn bit_counts_of_zero_are_the_width() {
    assert_eq!((i32_clz(0), i32_ctz(0), i32_popcnt(u32::MAX)), (32, 32, 32));
    assert_eq!((i64_clz(0), i64_ctz(0), i64_popcnt(u64::MAX)), (64, 64, 64));
    assert_eq!((i32_eqz(0), i64_eqz(1 << 40)), (1, 0));
}

#[test]
fn sign_extension_takes_the_low_bits() {
    assert_eq!(i32_extend8_s(0xffff_ff80), 0xffff_ff80);
    assert_eq!(i32_extend8_s(0x0000_017f), 0x7f);
    assert_eq!(i32_extend16_s(0x8000), 0xffff_8000);
    assert_eq!(i64_extend32_s(0x1_8000_0000), 0xffff_ffff_8000_0000);
    assert_eq!(i64_extend_i32_s(u32::MAX), u64::MAX);
    assert_eq!(i64_extend_i32_u(u32::MAX), 0xffff_ffff);
}

#[test]
fn minimum_and_maximum_know_signed_zeros_and_nan() {
    let (plus, minus) = (f32s(0.0), f32s(-0.0));
    assert_eq!((f32_min(plus, minus), f32_min(minus, plus)), (minus, minus));
    assert_eq!((f32_max(plus, minus), f32_max(minus, plus)), (plus, plus));
    assert_eq!(f32_min(0xffc0_1234, f32s(1.0)), NAN32, "NaN is made canonical");
    assert_eq!(f64_max(f64s(f64::INFINITY), 0x7ff0_0000_0000_0001), NAN64);
    assert_eq!(f64_min(f64s(f64::NEG_INFINITY), f64s(-1.0)), f64s(f64::NEG_INFINITY));
}

#[test]
fn nearest_takes_the_even_of_two_and_keeps_the_sign_of_zero() {
    for (from, to) in [
        (0.5, 0.0),
        (1.5, 2.0),
        (2.5, 2.0),
        (-0.5, -0.0),
        (-1.5, -2.0),
        (4503599627370497.5, 4503599627370498.0),
    ] {
        assert_eq!(f64_nearest(f64s(from)), f64s(to), "{from}");
    }
    assert_eq!(f32_nearest(f32s(-0.2)), f32s(-0.0));
    assert_eq!(f32_ceil(f32s(-0.7)), f32s(-0.0));
    assert_eq!(f32_trunc(f32s(-0.7)), f32s(-0.0));
    assert_eq!(f32_floor(f32s(f32::INFINITY)), f32s(f32::INFINITY));
    assert_eq!(f32_ceil(0x7f80_0001), NAN32, "a signalling NaN is quieted and made canonical");
}

#[test]
fn nans_of_arithmetic_are_canonical_and_moved_ones_untouched() {
    let odd = 0xffa5_4321;
    assert_eq!(f32_add(odd, f32s(1.0)), NAN32);
    assert_eq!(f32_sqrt(f32s(-1.0)), NAN32);
    assert_eq!(f64_div(f64s(0.0), f64s(0.0)), NAN64);
    assert_eq!(f64_sub(f64s(f64::INFINITY), f64s(f64::INFINITY)), NAN64);
    assert_eq!(f32_demote_f64(0xfff0_0000_0000_0001), NAN32);
    assert_eq!(f64_promote_f32(odd), NAN64);
    assert_eq!(f32_neg(odd), odd ^ 0x8000_0000);
    assert_eq!(f32_abs(odd), odd & 0x7fff_ffff);
    assert_eq!(f32_copysign(odd, f32s(1.0)), odd & 0x7fff_ffff);
    assert_eq!(f64_sqrt(f64s(-0.0)), f64s(-0.0));
}

#[test]
fn comparisons_with_nan_are_false_but_for_ne() {
    assert_eq!((f32_eq(NAN32, NAN32), f32_ne(NAN32, NAN32)), (0, 1));
    assert_eq!((f64_lt(NAN64, 0), f64_ge(NAN64, 0)), (0, 0));
    assert_eq!(f64_eq(f64s(0.0), f64s(-0.0)), 1);
}

#[test]
fn truncation_traps_exactly_outside_the_integers() {
    let overflow = Err(TrapKind::IntegerOverflow);
    assert_eq!(i32_trunc_f32_s(f32s(2147483648.0)), Err(TrapKind::IntegerOverflow));
    assert_eq!(i32_trunc_f32_s(f32s(-2147483648.0)), Ok(i32::MIN as u32));
    assert_eq!(i32_trunc_f32_s(f32s(-2147483904.0)), overflow);
    assert_eq!(i32_trunc_f64_s(f64s(-2147483648.9)), Ok(i32::MIN as u32));
    assert_eq!(i32_trunc_f64_s(f64s(-2147483649.0)), overflow);
    assert_eq!(i32_trunc_f64_s(f64s(2147483647.9)), Ok(i32::MAX as u32));
    assert_eq!(i32_trunc_f64_u(f64s(-0.9)), Ok(0));
    assert_eq!(i32_trunc_f64_u(f64s(-1.0)), overflow);
    assert_eq!(i32_trunc_f64_u(f64s(4294967295.9)), Ok(u32::MAX));
    assert_eq!(i32_trunc_f64_u(f64s(4294967296.0)), overflow);
    assert_eq!(i32_trunc_f32_u(NAN32), Err(TrapKind::InvalidConversion));
    assert_eq!(i64_trunc_f64_s(f64s(9223372036854775808.0)), Err(TrapKind::IntegerOverflow));
    assert_eq!(i64_trunc_f64_s(f64s(-9223372036854775808.0)), Ok(i64::MIN as u64));
    assert_eq!(i64_trunc_f32_u(f32s(18446742974197924000.0)), Ok(18446742974197923840));
    assert_eq!(i64_trunc_f32_u(f32s(18446744073709551616.0)), Err(TrapKind::IntegerOverflow));
}

#[test]
fn saturating_truncation_never_traps() {
    assert_eq!(i32_trunc_sat_f32_s(NAN32), 0);
    assert_eq!(i32_trunc_sat_f32_s(f32s(1e20)), i32::MAX as u32);
    assert_eq!(i32_trunc_sat_f64_u(f64s(-5.0)), 0);
    assert_eq!(i64_trunc_sat_f64_s(f64s(f64::NEG_INFINITY)), i64::MIN as u64);
    assert_eq!(i64_trunc_sat_f64_u(f64s(f64::INFINITY)), u64::MAX);
}

#[test]
fn conversions_round_to_even() {
    assert_eq!(f32_convert_i32_u(16_777_217), f32s(16_777_216.0));
    assert_eq!(f32_convert_i64_s(0x7fff_ffbf_ffff_ffff), f32s(9.223_371_5e18));
    assert_eq!(f64_convert_i64_u(u64::MAX), f64s(18_446_744_073_709_551_616.0));
    assert_eq!(f32_convert_i64_u(0x8000_0080_0000_0001), 0x5f00_0001);
    assert_eq!(f64_convert_i32_s(u32::MAX), f64s(-1.0));
}
