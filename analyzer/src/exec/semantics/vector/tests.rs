//! Borders of vector arithmetic: saturation, lane order, signs, NaNs.

use super::*;

fn bytes(lanes: [u8; 16]) -> u128 {
    u128::from_le_bytes(lanes)
}

fn i16s(lanes: [i16; 8]) -> u128 {
    Vector::join(lanes)
}

fn i32s(lanes: [i32; 4]) -> u128 {
    Vector::join(lanes)
}

fn f32s(lanes: [f32; 4]) -> u128 {
    Vector::join(lanes.map(f32::to_bits))
}

fn f64s(lanes: [f64; 2]) -> u128 {
    Vector::join(lanes.map(f64::to_bits))
}

#[test]
fn lane_0_lies_lowest() {
    let counted = bytes(std::array::from_fn(|at| at as u8));
    assert_eq!(counted as u32, 0x0302_0100);
    assert_eq!(i8x16_extract_lane_u(counted, 15), 15);
    assert_eq!(i32x4_extract_lane(counted, 3), 0x0f0e_0d0c);
    assert_eq!(i64x2_extract_lane(counted, 1), 0x0f0e_0d0c_0b0a_0908);
    assert_eq!(i16x8_replace_lane(0, 0xabcd_1234, 1), 0x1234_0000);
    assert_eq!(i8x16_bitmask(1 << 127 | 1 << 7), 0x8001);
    assert_eq!(i64x2_bitmask(1 << 63), 1);
    assert_eq!(i16x8_extend_high_i8x16_u(counted) as u32, 0x0009_0008);
    assert_eq!(v128_load32x2_s::<u128>(&[0, 0, 0, 0, 255, 255, 255, 255]), u128::MAX << 64);
    assert_eq!(v128_load16_splat::<u128>(&[1, 2]), 0x0201_0201_0201_0201_0201_0201_0201_0201);
}

#[test]
fn signs_of_extracted_lanes_follow_the_instruction() {
    assert_eq!(i8x16_extract_lane_s(0x80, 0), 0xffff_ff80);
    assert_eq!(i8x16_extract_lane_u(0x80, 0), 0x80);
    assert_eq!(i16x8_extract_lane_s(0x8000 << 112, 7), 0xffff_8000);
    assert_eq!(i16x8_extract_lane_u(0x8000 << 112, 7), 0x8000);
}

#[test]
fn shuffles_and_swizzles_pick_bytes() {
    let (a, b) = (bytes(std::array::from_fn(|at| at as u8)), i8x16_splat(0x99));
    let mut lanes = [0; 16];
    (lanes[0], lanes[1], lanes[15]) = (15, 16, 31);
    let picked = i8x16_shuffle(a, b, bytes(lanes)).to_le_bytes();
    assert_eq!((picked[0], picked[1], picked[2], picked[15]), (15, 0x99, 0, 0x99));
    let swizzled = i8x16_swizzle(
        i8x16_add(a, i8x16_splat(1)),
        bytes([15, 16, 127, 128, 255, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 14]),
    );
    assert_eq!(swizzled.to_le_bytes(), [16, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 15]);
}

#[test]
fn saturation_stops_at_the_bounds() {
    let all = |byte: u8| i8x16_splat::<u128>(u32::from(byte));
    assert_eq!(i8x16_add_sat_s(all(0x7f), all(1)), all(0x7f));
    assert_eq!(i8x16_add_sat_s(all(0x80), all(0xff)), all(0x80));
    assert_eq!(i8x16_add_sat_u(all(0xff), all(1)), all(0xff));
    assert_eq!(i8x16_sub_sat_u(all(0), all(1)), 0);
    assert_eq!(i8x16_sub_sat_s(all(0x80), all(1)), all(0x80));
    assert_eq!(i8x16_add(all(0xff), all(1)), 0);
    assert_eq!(i8x16_abs(all(0x80)), all(0x80), "the least number has no absolute value");
    let wide = i16s([300, -300, 127, 128, -128, -129, 255, 256]);
    assert_eq!(
        i8x16_narrow_i16x8_s(wide, 0).to_le_bytes()[..8],
        [127, 128, 127, 127, 128, 128, 127, 127]
    );
    assert_eq!(
        i8x16_narrow_i16x8_u(0, wide).to_le_bytes()[8..],
        [255, 0, 127, 128, 0, 0, 255, 255]
    );
    let wide = i32s([i32::MAX, i32::MIN, 65_535, -1]);
    assert_eq!(i16x8_narrow_i32x4_u(wide, 0), i16s([-1, 0, -1, 0, 0, 0, 0, 0]));
}

#[test]
fn products_are_exact_where_they_must_be() {
    let least = i16s([i16::MIN; 8]);
    assert_eq!(i16x8_q15mulr_sat_s(least, least), i16s([i16::MAX; 8]));
    assert_eq!(i16x8_q15mulr_sat_s(least, i16s([i16::MAX; 8])), i16s([-i16::MAX; 8]));
    assert_eq!(i16x8_q15mulr_sat_s(i16s([1; 8]), i16s([0x4000; 8])), i16s([1; 8]), "half up");
    assert_eq!(i32x4_dot_i16x8_s(least, least), i32s([i32::MIN; 4]), "2^31 wraps around");
    assert_eq!(i16x8_extmul_high_i8x16_u(u128::MAX, u128::MAX), i16s([-511; 8]));
    assert_eq!(i64x2_extmul_low_i32x4_s(i32s([i32::MIN; 4]), i32s([i32::MIN; 4])), {
        i64x2_splat(1 << 62)
    });
    assert_eq!(i16x8_extadd_pairwise_i8x16_s(i8x16_splat::<u128>(0x80)), i16s([-256; 8]));
    assert_eq!(i16x8_extadd_pairwise_i8x16_u(u128::MAX), i16s([510; 8]));
    assert_eq!(i8x16_avgr_u(u128::MAX, i8x16_splat(0xfe)), u128::MAX);
}

#[test]
fn shift_counts_are_taken_modulo_the_lane() {
    assert_eq!(i8x16_shl(i8x16_splat::<u128>(0x81), 9), i8x16_splat(2));
    assert_eq!(i16x8_shr_s(i16x8_splat::<u128>(0x8000), 16 + 15), u128::MAX);
    assert_eq!(i32x4_shr_u(u128::MAX, 32), u128::MAX);
    assert_eq!(i64x2_shr_u(u128::MAX, 127), i64x2_splat(1));
}

#[test]
fn float_lanes_obey_the_scalar_rules() {
    const NAN: u32 = 0x7fc0_0000;
    let odd = i32x4_splat(0xffa0_0001);
    assert_eq!(f32x4_add(odd, odd), i32x4_splat(NAN), "made canonical");
    assert_eq!(f32x4_neg(odd), i32x4_splat(0x7fa0_0001), "only a sign");
    assert_eq!(f32x4_min(f32s([0.0; 4]), f32s([-0.0; 4])), f32s([-0.0; 4]));
    assert_eq!(f32x4_pmin(f32s([0.0; 4]), f32s([-0.0; 4])), f32s([0.0; 4]));
    assert_eq!(f32x4_pmax(odd, f32s([1.0; 4])), odd, "NaN in front stays, bits and all");
    assert_eq!(f32x4_pmin(f32s([1.0; 4]), odd), f32s([1.0; 4]));
    assert_eq!(f64x2_nearest(f64s([2.5, -0.5])), f64s([2.0, -0.0]));
    assert_eq!(f64x2_ne(i64x2_splat::<u128>(u64::MAX), i64x2_splat(u64::MAX)), u128::MAX);
}

#[test]
fn conversions_fill_or_clear_the_upper_half() {
    let doubles = f64s([f64::NAN, 1e10]);
    assert_eq!(i32x4_trunc_sat_f64x2_s_zero(doubles), i32s([0, i32::MAX, 0, 0]));
    assert_eq!(i32x4_trunc_sat_f64x2_u_zero(f64s([-1.0, 4e9])), {
        i32s([0, 4_000_000_000u32 as i32, 0, 0])
    });
    assert_eq!(f32x4_demote_f64x2_zero(f64s([1e300, -0.5])), {
        f32s([f32::INFINITY, -0.5, 0.0, 0.0])
    });
    assert_eq!(f64x2_convert_low_i32x4_u(i32s([-1, 7, 9, 9])), f64s([4_294_967_295.0, 7.0]));
    assert_eq!(f64x2_promote_low_f32x4(f32s([0.5, -2.0, 9.0, 9.0])), f64s([0.5, -2.0]));
}

#[test]
fn relaxed_instructions_are_those_of_the_deterministic_profile() {
    // Fused, these would be 2^-37 and the greatest number.
    let (x, y) = (f32s([f32::from_bits(0x3f80_0002); 4]), f32s([f32::from_bits(0x3f80_0100); 4]));
    let sum = f32s([f32::from_bits(0xbf80_0102); 4]);
    assert_eq!(f32x4_relaxed_madd(x, y, sum), 0);
    assert_eq!(f32x4_relaxed_nmadd(f32x4_neg(x), y, sum), 0);
    let greatest = f64s([f64::MAX; 2]);
    assert_eq!(f64x2_relaxed_madd(greatest, f64s([2.0; 2]), f64x2_neg(greatest)), {
        f64s([f64::INFINITY; 2])
    });
    assert_eq!(i8x16_relaxed_swizzle(u128::MAX, i8x16_splat(16)), 0);
    assert_eq!(i32x4_relaxed_trunc_f32x4_u(f32s([f32::NAN, -1.0, 1e20, 3.9])), {
        i32s([0, 0, -1, 3])
    });
    assert_eq!(i32x4_relaxed_laneselect(u128::MAX, 0, 0x00ff), 0x00ff);
    assert_eq!(f32x4_relaxed_min(f32s([0.0; 4]), f32s([-0.0; 4])), f32s([-0.0; 4]));
    let least = i8x16_splat(0x80);
    assert_eq!(i16x8_relaxed_dot_i8x16_i7x16_s(least, least), i16s([i16::MIN; 8]));
    assert_eq!(i32x4_relaxed_dot_i8x16_i7x16_add_s(least, least, i32s([1; 4])), {
        i32s([-65_535; 4])
    });
}
