//! Floating point over bit patterns: arithmetic, rounding, comparison, conversion.
//!
//! Rust's operators on `f32` and `f64` are IEEE 754-2019 with ties to even; only NaN needs care:
//! results of arithmetic are made canonical here, and what merely moves bits (`abs`, `neg`,
//! `copysign`) never passes through a float. Source: core specification, "Floating-Point
//! Operations" and "Conversions".

use crate::exec::trap::TrapKind;

/// Functions of both widths, in which `F` is the float and `U` its bits.
macro_rules! float {
    ($F:ident $U:ident $canon:ident $round:ident $SIGN:ident;
     $abs:ident $neg:ident $ceil:ident $floor:ident $trunc:ident $nearest:ident $sqrt:ident
     $add:ident $sub:ident $mul:ident $div:ident $min:ident $max:ident $copysign:ident
     $eq:ident $ne:ident $lt:ident $gt:ident $le:ident $ge:ident) => {
        const $SIGN: $U = 1 << (<$U>::BITS - 1);

        /// The bits of a result, every NaN the same.
        #[inline(always)]
        fn $canon(value: $F) -> $U {
            // The canonical NaN: positive, all of the exponent and the highest fraction bit set.
            const CANONICAL: $F =
                <$F>::from_bits(<$F>::INFINITY.to_bits() | 1 << (<$F>::MANTISSA_DIGITS - 2));
            // A branch, which is foretold: choosing without one would make each operation wait
            // for the comparison, too. And as a float, so that it stays in its register.
            let mut value = value;
            if value.is_nan() {
                std::hint::cold_path();
                value = CANONICAL;
            }
            value.to_bits()
        }

        #[inline(always)]
        pub(crate) fn $abs(a: $U) -> $U {
            a & !$SIGN
        }

        #[inline(always)]
        pub(crate) fn $neg(a: $U) -> $U {
            a ^ $SIGN
        }

        #[inline(always)]
        pub(crate) fn $copysign(a: $U, b: $U) -> $U {
            a & !$SIGN | b & $SIGN
        }

        /// The nearest integer, ties to even; what is large, infinite or NaN stays. Arithmetic
        /// alone, since rounding is no instruction on every machine.
        #[inline(always)]
        fn $round(a: $F) -> $F {
            // The first power of two above which all are integers: a sum with it has no fraction.
            const WHOLE: $F = (1u64 << (<$F>::MANTISSA_DIGITS - 1)) as $F;
            let size = a.abs();
            let rounded = (size + WHOLE) - WHOLE;
            (if size < WHOLE { rounded } else { size }).copysign(a)
        }

        float!(unary $F $U $canon: $nearest |a| $round(a));
        // One less or more where rounding went the wrong way; zeros have the sign of what they
        // were.
        float!(unary $F $U $canon: $ceil |a| {
            let near = $round(a);
            (near + if near < a { 1.0 } else { 0.0 }).copysign(a)
        });
        float!(unary $F $U $canon: $floor |a| {
            let near = $round(a);
            (near - if near > a { 1.0 } else { 0.0 }).copysign(a)
        });
        float!(unary $F $U $canon: $trunc |a| {
            let (near, size) = ($round(a).abs(), a.abs());
            (near - if near > size { 1.0 } else { 0.0 }).copysign(a)
        });

        /// Which numbers have no root is asked of the bits: the optimiser knows that the root of
        /// a negative number is some NaN, and would leave out to say which.
        #[inline(always)]
        pub(crate) fn $sqrt(a: $U) -> $U {
            let rootless = a > <$F>::INFINITY.to_bits() && a != $SIGN;
            if rootless { $canon(<$F>::NAN) } else { <$F>::from_bits(a).sqrt().to_bits() }
        }

        float!(binary $F $U $canon: $add |a, b| a + b);
        float!(binary $F $U $canon: $sub |a, b| a - b);
        float!(binary $F $U $canon: $mul |a, b| a * b);
        float!(binary $F $U $canon: $div |a, b| a / b);

        /// The lesser; NaN if either is; -0 is less than +0.
        #[inline(always)]
        pub(crate) fn $min(a: $U, b: $U) -> $U {
            let (x, y) = (<$F>::from_bits(a), <$F>::from_bits(b));
            let lesser = if x < y { a } else { b };
            // Equal bits, or two zeros: the sign bit of either.
            let lesser = if x == y { a | b } else { lesser };
            if x.is_nan() | y.is_nan() { $canon(<$F>::NAN) } else { lesser }
        }

        /// The greater; NaN if either is; +0 is greater than -0.
        #[inline(always)]
        pub(crate) fn $max(a: $U, b: $U) -> $U {
            let (x, y) = (<$F>::from_bits(a), <$F>::from_bits(b));
            let greater = if x > y { a } else { b };
            // Equal bits, or two zeros: the sign bit of both.
            let greater = if x == y { a & b } else { greater };
            if x.is_nan() | y.is_nan() { $canon(<$F>::NAN) } else { greater }
        }

        float!(compare $F $U: $eq |a, b| a == b);
        float!(compare $F $U: $ne |a, b| a != b);
        float!(compare $F $U: $lt |a, b| a < b);
        float!(compare $F $U: $gt |a, b| a > b);
        float!(compare $F $U: $le |a, b| a <= b);
        float!(compare $F $U: $ge |a, b| a >= b);
    };
    (unary $F:ident $U:ident $canon:ident: $name:ident |$a:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name(a: $U) -> $U {
            let $a = <$F>::from_bits(a);
            $canon($body)
        }
    };
    (binary $F:ident $U:ident $canon:ident: $name:ident |$a:ident, $b:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name(a: $U, b: $U) -> $U {
            let ($a, $b) = (<$F>::from_bits(a), <$F>::from_bits(b));
            $canon($body)
        }
    };
    (compare $F:ident $U:ident: $name:ident |$a:ident, $b:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name(a: $U, b: $U) -> u32 {
            let ($a, $b) = (<$F>::from_bits(a), <$F>::from_bits(b));
            u32::from($body)
        }
    };
}

float! { f32 u32 canon32 round32 SIGN32;
f32_abs f32_neg f32_ceil f32_floor f32_trunc f32_nearest f32_sqrt
f32_add f32_sub f32_mul f32_div f32_min f32_max f32_copysign
f32_eq f32_ne f32_lt f32_gt f32_le f32_ge }

float! { f64 u64 canon64 round64 SIGN64;
f64_abs f64_neg f64_ceil f64_floor f64_trunc f64_nearest f64_sqrt
f64_add f64_sub f64_mul f64_div f64_min f64_max f64_copysign
f64_eq f64_ne f64_lt f64_gt f64_le f64_ge }

#[inline(always)]
pub(crate) fn f32_demote_f64(a: u64) -> u32 {
    canon32(f64::from_bits(a) as f32)
}

#[inline(always)]
pub(crate) fn f64_promote_f32(a: u32) -> u64 {
    canon64(f64::from(f32::from_bits(a)))
}

/// Integer to float, rounding to nearest, ties to even: what `as` does.
macro_rules! convert {
    ($($name:ident $U:ident as $I:ident to $F:ident $bits:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(a: $U) -> $bits {
            (a as $I as $F).to_bits()
        }
    )*};
}

convert! {
    f32_convert_i32_s u32 as i32 to f32 u32
    f32_convert_i32_u u32 as u32 to f32 u32
    f32_convert_i64_s u64 as i64 to f32 u32
    f32_convert_i64_u u64 as u64 to f32 u32
    f64_convert_i32_s u32 as i32 to f64 u64
    f64_convert_i32_u u32 as u32 to f64 u64
    f64_convert_i64_s u64 as i64 to f64 u64
    f64_convert_i64_u u64 as u64 to f64 u64
}

/// Float to integer: saturating is what `as` does (NaN to 0); trapping asks first.
///
/// The bounds are the powers of two just outside the integers, which are exact in both floats:
/// the truncated value must lie strictly between `-2^k` less one and `2^k`.
macro_rules! truncate {
    ($($saturating:ident $trapping:ident $bits:ident $F:ident to $I:ident as $U:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $saturating(a: $bits) -> $U {
            $F::from_bits(a) as $I as $U
        }

        #[inline(always)]
        pub(crate) fn $trapping(a: $bits) -> Result<$U, TrapKind> {
            let value = $F::from_bits(a).trunc();
            if value.is_nan() {
                return Err(TrapKind::InvalidConversion);
            }
            // 2^k, from half of it: MAX itself may not be exact.
            let above = (<$I>::MAX / 2 + 1) as $F * 2.0;
            let below = <$I>::MIN as $F;
            if value >= below && value < above {
                Ok(value as $I as $U)
            } else {
                Err(TrapKind::IntegerOverflow)
            }
        }
    )*};
}

truncate! {
    i32_trunc_sat_f32_s i32_trunc_f32_s u32 f32 to i32 as u32
    i32_trunc_sat_f32_u i32_trunc_f32_u u32 f32 to u32 as u32
    i32_trunc_sat_f64_s i32_trunc_f64_s u64 f64 to i32 as u32
    i32_trunc_sat_f64_u i32_trunc_f64_u u64 f64 to u32 as u32
    i64_trunc_sat_f32_s i64_trunc_f32_s u32 f32 to i64 as u64
    i64_trunc_sat_f32_u i64_trunc_f32_u u32 f32 to u64 as u64
    i64_trunc_sat_f64_s i64_trunc_f64_s u64 f64 to i64 as u64
    i64_trunc_sat_f64_u i64_trunc_f64_u u64 f64 to u64 as u64
}
