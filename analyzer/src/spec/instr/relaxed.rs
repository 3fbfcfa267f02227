//! Vectors whose results an engine may choose within bounds (relaxed SIMD).
//!
//! Rows of the instruction table and nothing else. Source:
//! core specification §2.4 and §4.3, "Vector instructions".

use super::{Group, Proposal, Row, fd, row};

/// The groups of this file.
pub(super) const GROUPS: &[Group] = &[Group {
    proposal: Proposal::RelaxedSimd,
    section: "Vector instructions",
    rows: RELAXED_SIMD,
}];

#[rustfmt::skip] // One instruction a row: rustfmt would give every column a line.
const RELAXED_SIMD: &[Row] = &[
    row("i8x16.relaxed_swizzle", fd(0x100), &[], "v128 v128 -> v128",
        "Like `i8x16.swizzle`, but lane numbers from 16 to 127 may give 0 or the byte at the \
         number modulo 16."),
    row("i32x4.relaxed_trunc_f32x4_s", fd(0x101), &[], "v128 -> v128",
        "Rounds f32x4 lanes towards zero to signed i32x4; the engine chooses for NaN and what \
         does not fit."),
    row("i32x4.relaxed_trunc_f32x4_u", fd(0x102), &[], "v128 -> v128",
        "Rounds f32x4 lanes towards zero to unsigned i32x4; the engine chooses for NaN and what \
         does not fit."),
    row("i32x4.relaxed_trunc_f64x2_s_zero", fd(0x103), &[], "v128 -> v128",
        "Rounds f64x2 lanes to two signed i32 lanes, upper lanes 0; the engine chooses for NaN \
         and what does not fit."),
    row("i32x4.relaxed_trunc_f64x2_u_zero", fd(0x104), &[], "v128 -> v128",
        "Rounds f64x2 lanes to two unsigned i32 lanes, upper lanes 0; the engine chooses for NaN \
         and what does not fit."),
    row("f32x4.relaxed_madd", fd(0x105), &[], "v128 v128 v128 -> v128",
        "Computes first * second + third on f32x4 lanes, rounded once or twice as the engine \
         chooses."),
    row("f32x4.relaxed_nmadd", fd(0x106), &[], "v128 v128 v128 -> v128",
        "Computes -(first * second) + third on f32x4 lanes, rounded once or twice as the engine \
         chooses."),
    row("f64x2.relaxed_madd", fd(0x107), &[], "v128 v128 v128 -> v128",
        "Computes first * second + third on f64x2 lanes, rounded once or twice as the engine \
         chooses."),
    row("f64x2.relaxed_nmadd", fd(0x108), &[], "v128 v128 v128 -> v128",
        "Computes -(first * second) + third on f64x2 lanes, rounded once or twice as the engine \
         chooses."),
    row("i8x16.relaxed_laneselect", fd(0x109), &[], "v128 v128 v128 -> v128",
        "Chooses i8x16 lanes by a mask of all ones or all zeros; for other masks by bit or by top \
         bit, as the engine chooses."),
    row("i16x8.relaxed_laneselect", fd(0x10a), &[], "v128 v128 v128 -> v128",
        "Chooses i16x8 lanes by a mask of all ones or all zeros; for other masks by bit or by top \
         bit, as the engine chooses."),
    row("i32x4.relaxed_laneselect", fd(0x10b), &[], "v128 v128 v128 -> v128",
        "Chooses i32x4 lanes by a mask of all ones or all zeros; for other masks by bit or by top \
         bit, as the engine chooses."),
    row("i64x2.relaxed_laneselect", fd(0x10c), &[], "v128 v128 v128 -> v128",
        "Chooses i64x2 lanes by a mask of all ones or all zeros; for other masks by bit or by top \
         bit, as the engine chooses."),
    row("f32x4.relaxed_min", fd(0x10d), &[], "v128 v128 -> v128",
        "Takes the smaller of f32x4 lanes; with NaN, or zeros of both signs, the engine may \
         choose either."),
    row("f32x4.relaxed_max", fd(0x10e), &[], "v128 v128 -> v128",
        "Takes the greater of f32x4 lanes; with NaN, or zeros of both signs, the engine may \
         choose either."),
    row("f64x2.relaxed_min", fd(0x10f), &[], "v128 v128 -> v128",
        "Takes the smaller of f64x2 lanes; with NaN, or zeros of both signs, the engine may \
         choose either."),
    row("f64x2.relaxed_max", fd(0x110), &[], "v128 v128 -> v128",
        "Takes the greater of f64x2 lanes; with NaN, or zeros of both signs, the engine may \
         choose either."),
    row("i16x8.relaxed_q15mulr_s", fd(0x111), &[], "v128 v128 -> v128",
        "Like `i16x8.q15mulr_sat_s`, but -1 times -1 may give either bound, as the engine \
         chooses."),
    row("i16x8.relaxed_dot_i8x16_i7x16_s", fd(0x112), &[], "v128 v128 -> v128",
        "Multiplies signed bytes by 7-bit numbers and adds neighbouring products to i16x8; the \
         engine chooses beyond 7 bits."),
    row("i32x4.relaxed_dot_i8x16_i7x16_add_s", fd(0x113), &[], "v128 v128 v128 -> v128",
        "Multiplies signed bytes by 7-bit numbers and adds groups of four products and the third \
         vector to i32x4."),
];
