//! Vectors of floats: each lane is what the scalar function makes of it.
//!
//! Source: core specification, "Floating-Point Operations".

use crate::exec::semantics as scalar;
use crate::exec::semantics::vector::{Vector, compare, map, zip};

/// Functions of both shapes, by shape: `name scalar-function`. `U` is the type of a lane's bits.
macro_rules! float {
    ($U:ident $lt:ident $pmin:ident $pmax:ident;
     unary { $($un:ident $un_fn:ident)* }
     binary { $($bin:ident $bin_fn:ident)* }
     compare { $($cmp:ident $cmp_fn:ident)* }) => {
        $(#[inline(always)]
        pub(crate) fn $un<V: Vector>(a: V) -> V {
            map::<_, $U, _>(a, scalar::$un_fn)
        })*
        $(#[inline(always)]
        pub(crate) fn $bin<V: Vector>(a: V, b: V) -> V {
            zip::<_, $U, _>(a, b, scalar::$bin_fn)
        })*
        $(#[inline(always)]
        pub(crate) fn $cmp<V: Vector>(a: V, b: V) -> V {
            compare::<_, $U, _>(a, b, |a, b| scalar::$cmp_fn(a, b) != 0)
        })*

        /// The second where it is less, else the first, bits as they are: also with NaN and zeros.
        #[inline(always)]
        pub(crate) fn $pmin<V: Vector>(a: V, b: V) -> V {
            zip::<_, $U, _>(a, b, |a, b| if scalar::$lt(b, a) != 0 { b } else { a })
        }

        /// The second where it is greater, else the first, bits as they are.
        #[inline(always)]
        pub(crate) fn $pmax<V: Vector>(a: V, b: V) -> V {
            zip::<_, $U, _>(a, b, |a, b| if scalar::$lt(a, b) != 0 { b } else { a })
        }
    };
}

float! { u32 f32_lt f32x4_pmin f32x4_pmax;
    unary {
        f32x4_ceil f32_ceil
        f32x4_floor f32_floor
        f32x4_trunc f32_trunc
        f32x4_nearest f32_nearest
        f32x4_abs f32_abs
        f32x4_neg f32_neg
        f32x4_sqrt f32_sqrt
    }
    binary {
        f32x4_add f32_add
        f32x4_sub f32_sub
        f32x4_mul f32_mul
        f32x4_div f32_div
        f32x4_min f32_min
        f32x4_max f32_max
    }
    compare {
        f32x4_eq f32_eq
        f32x4_ne f32_ne
        f32x4_lt f32_lt
        f32x4_gt f32_gt
        f32x4_le f32_le
        f32x4_ge f32_ge
    }
}

float! { u64 f64_lt f64x2_pmin f64x2_pmax;
    unary {
        f64x2_ceil f64_ceil
        f64x2_floor f64_floor
        f64x2_trunc f64_trunc
        f64x2_nearest f64_nearest
        f64x2_abs f64_abs
        f64x2_neg f64_neg
        f64x2_sqrt f64_sqrt
    }
    binary {
        f64x2_add f64_add
        f64x2_sub f64_sub
        f64x2_mul f64_mul
        f64x2_div f64_div
        f64x2_min f64_min
        f64x2_max f64_max
    }
    compare {
        f64x2_eq f64_eq
        f64x2_ne f64_ne
        f64x2_lt f64_lt
        f64x2_gt f64_gt
        f64x2_le f64_le
        f64x2_ge f64_ge
    }
}
