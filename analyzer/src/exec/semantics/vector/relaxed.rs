//! Relaxed vector instructions: the one result that this machine has where the standard allows
//! several.
//!
//! The choice is that of the standard's deterministic profile throughout: it is the same on all
//! hardware, and every instruction is then the strict one that it relaxes. So multiplication and
//! addition round twice (nothing is fused), and a program that runs right here may still see
//! other results elsewhere. Source: core specification, "Relaxed Operations" and
//! "Deterministic Profile".

use crate::exec::semantics::vector::{
    Vector, f32x4_add, f32x4_max, f32x4_min, f32x4_mul, f32x4_neg, f64x2_add, f64x2_max, f64x2_min,
    f64x2_mul, f64x2_neg, i8x16_swizzle, i16x8_q15mulr_sat_s, i32x4_add,
    i32x4_extadd_pairwise_i16x8_s, i32x4_trunc_sat_f32x4_s, i32x4_trunc_sat_f32x4_u,
    i32x4_trunc_sat_f64x2_s_zero, i32x4_trunc_sat_f64x2_u_zero, v128_bitselect,
};

/// An instruction with the results of another one.
macro_rules! same {
    ($($(#[$doc:meta])* $name:ident($($operand:ident),*) = $strict:ident)*) => {$(
        $(#[$doc])*
        #[inline(always)]
        pub(crate) fn $name<V: Vector>($($operand: V),*) -> V {
            $strict($($operand),*)
        }
    )*};
}

same! {
    /// Every number past the last lane gives 0, not only those from 128 on.
    i8x16_relaxed_swizzle(a, b) = i8x16_swizzle
    /// NaN gives 0, what does not fit the nearest bound.
    i32x4_relaxed_trunc_f32x4_s(a) = i32x4_trunc_sat_f32x4_s
    /// NaN gives 0, what does not fit the nearest bound.
    i32x4_relaxed_trunc_f32x4_u(a) = i32x4_trunc_sat_f32x4_u
    /// NaN gives 0, what does not fit the nearest bound.
    i32x4_relaxed_trunc_f64x2_s_zero(a) = i32x4_trunc_sat_f64x2_s_zero
    /// NaN gives 0, what does not fit the nearest bound.
    i32x4_relaxed_trunc_f64x2_u_zero(a) = i32x4_trunc_sat_f64x2_u_zero
    /// A mask that is neither all ones nor all zeros chooses bit by bit.
    i8x16_relaxed_laneselect(a, b, mask) = v128_bitselect
    /// A mask that is neither all ones nor all zeros chooses bit by bit.
    i16x8_relaxed_laneselect(a, b, mask) = v128_bitselect
    /// A mask that is neither all ones nor all zeros chooses bit by bit.
    i32x4_relaxed_laneselect(a, b, mask) = v128_bitselect
    /// A mask that is neither all ones nor all zeros chooses bit by bit.
    i64x2_relaxed_laneselect(a, b, mask) = v128_bitselect
    /// NaN if either is; -0 is less than +0.
    f32x4_relaxed_min(a, b) = f32x4_min
    /// NaN if either is; +0 is greater than -0.
    f32x4_relaxed_max(a, b) = f32x4_max
    /// NaN if either is; -0 is less than +0.
    f64x2_relaxed_min(a, b) = f64x2_min
    /// NaN if either is; +0 is greater than -0.
    f64x2_relaxed_max(a, b) = f64x2_max
    /// The least number times itself saturates.
    i16x8_relaxed_q15mulr_s(a, b) = i16x8_q15mulr_sat_s
}

/// The product is rounded, then the sum.
#[inline(always)]
pub(crate) fn f32x4_relaxed_madd<V: Vector>(a: V, b: V, c: V) -> V {
    f32x4_add(f32x4_mul(a, b), c)
}

/// The product of the negated first is rounded, then the sum.
#[inline(always)]
pub(crate) fn f32x4_relaxed_nmadd<V: Vector>(a: V, b: V, c: V) -> V {
    f32x4_relaxed_madd(f32x4_neg(a), b, c)
}

/// The product is rounded, then the sum.
#[inline(always)]
pub(crate) fn f64x2_relaxed_madd<V: Vector>(a: V, b: V, c: V) -> V {
    f64x2_add(f64x2_mul(a, b), c)
}

/// The product of the negated first is rounded, then the sum.
#[inline(always)]
pub(crate) fn f64x2_relaxed_nmadd<V: Vector>(a: V, b: V, c: V) -> V {
    f64x2_relaxed_madd(f64x2_neg(a), b, c)
}

/// Bytes of the second are signed even past 7 bits, and sums wrap around.
#[inline(always)]
pub(crate) fn i16x8_relaxed_dot_i8x16_i7x16_s<V: Vector>(a: V, b: V) -> V {
    let (a, b): ([i8; 16], [i8; 16]) = (a.split(), b.split());
    let product = |at: usize| i16::from(a[at]) * i16::from(b[at]);
    V::join::<8, i16>(std::array::from_fn(|at| product(2 * at).wrapping_add(product(2 * at + 1))))
}

/// The dot product in 16 bits, then its neighbours in 32; all sums wrap around.
#[inline(always)]
pub(crate) fn i32x4_relaxed_dot_i8x16_i7x16_add_s<V: Vector>(a: V, b: V, c: V) -> V {
    i32x4_add(i32x4_extadd_pairwise_i16x8_s(i16x8_relaxed_dot_i8x16_i7x16_s(a, b)), c)
}
