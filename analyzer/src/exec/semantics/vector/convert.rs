//! Between shapes: lanes made wider, narrower, or numbers of another kind.
//!
//! Source: core specification, "Vector Operations" (extend, narrow, convert).

use crate::exec::semantics as scalar;
use crate::exec::semantics::vector::{Lane, Vector, i16x8_mul, i32x4_mul, i64x2_mul, map};

/// The lower lanes, each wider.
#[inline(always)]
fn low<const N: usize, const W: usize, T: Lane<N>, Wide: Lane<W> + From<T>, V: Vector>(a: V) -> V {
    let lanes: [T; N] = a.split();
    V::join(std::array::from_fn(|at| Wide::from(lanes[at])))
}

/// The upper lanes, each wider.
#[inline(always)]
fn high<const N: usize, const W: usize, T: Lane<N>, Wide: Lane<W> + From<T>, V: Vector>(a: V) -> V {
    let lanes: [T; N] = a.split();
    V::join(std::array::from_fn(|at| Wide::from(lanes[W + at])))
}

/// Sums of neighbours in a type where they fit.
#[inline(always)]
fn pairwise<const N: usize, const W: usize, T, Wide, V: Vector>(a: V) -> V
where
    T: Lane<N>,
    Wide: Lane<W> + From<T> + std::ops::Add<Output = Wide>,
{
    let lanes: [T; N] = a.split();
    V::join(std::array::from_fn(|at| Wide::from(lanes[2 * at]) + Wide::from(lanes[2 * at + 1])))
}

/// Extension of both halves, multiplication of what was extended, and sums of neighbours, for
/// each pair of types; a product fits the wider type.
macro_rules! widen {
    ($($T:ident $Wide:ident $mul:ident $low:ident $high:ident $mul_low:ident $mul_high:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $low<V: Vector>(a: V) -> V {
            low::<_, _, $T, $Wide, _>(a)
        }

        #[inline(always)]
        pub(crate) fn $high<V: Vector>(a: V) -> V {
            high::<_, _, $T, $Wide, _>(a)
        }

        #[inline(always)]
        pub(crate) fn $mul_low<V: Vector>(a: V, b: V) -> V {
            $mul($low(a), $low(b))
        }

        #[inline(always)]
        pub(crate) fn $mul_high<V: Vector>(a: V, b: V) -> V {
            $mul($high(a), $high(b))
        }
    )*};
}

widen! {
    i8 i16 i16x8_mul i16x8_extend_low_i8x16_s i16x8_extend_high_i8x16_s
        i16x8_extmul_low_i8x16_s i16x8_extmul_high_i8x16_s
    u8 u16 i16x8_mul i16x8_extend_low_i8x16_u i16x8_extend_high_i8x16_u
        i16x8_extmul_low_i8x16_u i16x8_extmul_high_i8x16_u
    i16 i32 i32x4_mul i32x4_extend_low_i16x8_s i32x4_extend_high_i16x8_s
        i32x4_extmul_low_i16x8_s i32x4_extmul_high_i16x8_s
    u16 u32 i32x4_mul i32x4_extend_low_i16x8_u i32x4_extend_high_i16x8_u
        i32x4_extmul_low_i16x8_u i32x4_extmul_high_i16x8_u
    i32 i64 i64x2_mul i64x2_extend_low_i32x4_s i64x2_extend_high_i32x4_s
        i64x2_extmul_low_i32x4_s i64x2_extmul_high_i32x4_s
    u32 u64 i64x2_mul i64x2_extend_low_i32x4_u i64x2_extend_high_i32x4_u
        i64x2_extmul_low_i32x4_u i64x2_extmul_high_i32x4_u
}

macro_rules! extadd {
    ($($name:ident $T:ident $Wide:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V) -> V {
            pairwise::<_, _, $T, $Wide, _>(a)
        }
    )*};
}

extadd! {
    i16x8_extadd_pairwise_i8x16_s i8 i16
    i16x8_extadd_pairwise_i8x16_u u8 u16
    i32x4_extadd_pairwise_i16x8_s i16 i32
    i32x4_extadd_pairwise_i16x8_u u16 u32
}

/// Both vectors into one, first the lanes of the first; a lane is read as signed and clamped.
macro_rules! narrow {
    ($($name:ident $Wide:ident $lanes:literal to $T:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V, b: V) -> V {
            let (a, b): ([$Wide; $lanes], [$Wide; $lanes]) = (a.split(), b.split());
            let clamped = |lane: $Wide| lane.clamp($T::MIN as $Wide, $T::MAX as $Wide) as $T;
            V::join::<{ 2 * $lanes }, $T>(std::array::from_fn(|at| {
                clamped(if at < $lanes { a[at] } else { b[at - $lanes] })
            }))
        }
    )*};
}

narrow! {
    i8x16_narrow_i16x8_s i16 8 to i8
    i8x16_narrow_i16x8_u i16 8 to u8
    i16x8_narrow_i32x4_s i32 4 to i16
    i16x8_narrow_i32x4_u i32 4 to u16
}

/// Lane by lane of the same width.
macro_rules! same_width {
    ($($name:ident $function:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V) -> V {
            map::<_, u32, _>(a, scalar::$function)
        }
    )*};
}

same_width! {
    i32x4_trunc_sat_f32x4_s i32_trunc_sat_f32_s
    i32x4_trunc_sat_f32x4_u i32_trunc_sat_f32_u
    f32x4_convert_i32x4_s f32_convert_i32_s
    f32x4_convert_i32x4_u f32_convert_i32_u
}

/// Two lanes of 64 bits into the lower ones of 32; the upper ones are zero.
macro_rules! halve {
    ($($name:ident $function:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V) -> V {
            let [first, second]: [u64; 2] = a.split();
            V::join([scalar::$function(first), scalar::$function(second), 0, 0])
        }
    )*};
}

halve! {
    i32x4_trunc_sat_f64x2_s_zero i32_trunc_sat_f64_s
    i32x4_trunc_sat_f64x2_u_zero i32_trunc_sat_f64_u
    f32x4_demote_f64x2_zero f32_demote_f64
}

/// The lower two lanes of 32 bits into lanes of 64.
macro_rules! double {
    ($($name:ident $function:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V) -> V {
            let [first, second, ..]: [u32; 4] = a.split();
            V::join([scalar::$function(first), scalar::$function(second)])
        }
    )*};
}

double! {
    f64x2_convert_low_i32x4_s f64_convert_i32_s
    f64x2_convert_low_i32x4_u f64_convert_i32_u
    f64x2_promote_low_f32x4 f64_promote_f32
}
