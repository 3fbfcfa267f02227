//! Vectors of integers: arithmetic, comparison, shifts, lanes in and out.
//!
//! Source: core specification, "Vector Operations" and "Integer Operations".

use crate::exec::semantics::vector::{Vector, compare, map, zip};

/// Functions of all four shapes: `U` and `S` are the types of a lane, `N` its number type.
macro_rules! every_shape {
    ($U:ident $S:ident $N:ident $lanes:literal;
     $splat:ident $replace:ident $eq:ident $ne:ident $lt_s:ident $gt_s:ident $le_s:ident
     $ge_s:ident $abs:ident $neg:ident $all_true:ident $shl:ident $shr_s:ident
     $shr_u:ident $add:ident $sub:ident) => {
        #[inline(always)]
        pub(crate) fn $splat<V: Vector>(number: $N) -> V {
            V::join([number as $U; $lanes])
        }

        /// Sets one lane. Validation bounds its number; the remainder keeps the index in range.
        #[inline(always)]
        pub(crate) fn $replace<V: Vector>(a: V, number: $N, lane: u8) -> V {
            let mut lanes: [$U; $lanes] = a.split();
            lanes[usize::from(lane) % $lanes] = number as $U;
            V::join(lanes)
        }

        #[inline(always)]
        pub(crate) fn $all_true(a: impl Vector) -> u32 {
            let lanes: [$U; $lanes] = a.split();
            u32::from(!lanes.iter().fold(false, |zero, lane| zero | (*lane == 0)))
        }

        every_shape!(compare $U: $eq |a, b| a == b);
        every_shape!(compare $U: $ne |a, b| a != b);
        every_shape!(compare $S: $lt_s |a, b| a < b);
        every_shape!(compare $S: $gt_s |a, b| a > b);
        every_shape!(compare $S: $le_s |a, b| a <= b);
        every_shape!(compare $S: $ge_s |a, b| a >= b);
        every_shape!(unary $S: $abs |a| a.wrapping_abs());
        every_shape!(unary $S: $neg |a| a.wrapping_neg());
        every_shape!(binary $U: $add |a, b| a.wrapping_add(b));
        every_shape!(binary $U: $sub |a, b| a.wrapping_sub(b));
        // Counts are taken modulo the width of a lane, as `wrapping_` does.
        every_shape!(shift $U: $shl |a, count| a.wrapping_shl(count));
        every_shape!(shift $S: $shr_s |a, count| a.wrapping_shr(count));
        every_shape!(shift $U: $shr_u |a, count| a.wrapping_shr(count));
    };
    (compare $T:ident: $name:ident |$a:ident, $b:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V, b: V) -> V {
            compare(a, b, |$a: $T, $b: $T| $body)
        }
    };
    (unary $T:ident: $name:ident |$a:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V) -> V {
            map(a, |$a: $T| $body)
        }
    };
    (binary $T:ident: $name:ident |$a:ident, $b:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V, b: V) -> V {
            zip(a, b, |$a: $T, $b: $T| $body)
        }
    };
    (shift $T:ident: $name:ident |$a:ident, $count:ident| $body:expr) => {
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V, $count: u32) -> V {
            map(a, |$a: $T| $body)
        }
    };
}

every_shape! { u8 i8 u32 16;
i8x16_splat i8x16_replace_lane i8x16_eq i8x16_ne i8x16_lt_s i8x16_gt_s i8x16_le_s
i8x16_ge_s i8x16_abs i8x16_neg i8x16_all_true i8x16_shl i8x16_shr_s
i8x16_shr_u i8x16_add i8x16_sub }

every_shape! { u16 i16 u32 8;
i16x8_splat i16x8_replace_lane i16x8_eq i16x8_ne i16x8_lt_s i16x8_gt_s i16x8_le_s
i16x8_ge_s i16x8_abs i16x8_neg i16x8_all_true i16x8_shl i16x8_shr_s
i16x8_shr_u i16x8_add i16x8_sub }

every_shape! { u32 i32 u32 4;
i32x4_splat i32x4_replace_lane i32x4_eq i32x4_ne i32x4_lt_s i32x4_gt_s i32x4_le_s
i32x4_ge_s i32x4_abs i32x4_neg i32x4_all_true i32x4_shl i32x4_shr_s
i32x4_shr_u i32x4_add i32x4_sub }

every_shape! { u64 i64 u64 2;
i64x2_splat i64x2_replace_lane i64x2_eq i64x2_ne i64x2_lt_s i64x2_gt_s i64x2_le_s
i64x2_ge_s i64x2_abs i64x2_neg i64x2_all_true i64x2_shl i64x2_shr_s
i64x2_shr_u i64x2_add i64x2_sub }

/// A lane as a number: its type, and the type that it extends to first.
macro_rules! extract {
    ($($name:ident $T:ident $lanes:literal $Wide:ident to $N:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(a: impl Vector, lane: u8) -> $N {
            let lanes: [$T; $lanes] = a.split();
            lanes[usize::from(lane) % $lanes] as $Wide as $N
        }
    )*};
}

extract! {
    i8x16_extract_lane_s i8 16 i32 to u32
    i8x16_extract_lane_u u8 16 u32 to u32
    i16x8_extract_lane_s i16 8 i32 to u32
    i16x8_extract_lane_u u16 8 u32 to u32
    i32x4_extract_lane u32 4 u32 to u32
    i64x2_extract_lane u64 2 u64 to u64
}

/// Lane by lane: `name type |a, b| result`.
macro_rules! binary {
    ($($name:ident $T:ident $function:expr;)*) => {$(
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(a: V, b: V) -> V {
            zip::<_, $T, _>(a, b, $function)
        }
    )*};
}

binary! {
    i8x16_min_s i8 i8::min;
    i8x16_min_u u8 u8::min;
    i8x16_max_s i8 i8::max;
    i8x16_max_u u8 u8::max;
    i16x8_min_s i16 i16::min;
    i16x8_min_u u16 u16::min;
    i16x8_max_s i16 i16::max;
    i16x8_max_u u16 u16::max;
    i32x4_min_s i32 i32::min;
    i32x4_min_u u32 u32::min;
    i32x4_max_s i32 i32::max;
    i32x4_max_u u32 u32::max;
    i8x16_add_sat_s i8 i8::saturating_add;
    i8x16_add_sat_u u8 u8::saturating_add;
    i8x16_sub_sat_s i8 i8::saturating_sub;
    i8x16_sub_sat_u u8 u8::saturating_sub;
    i16x8_add_sat_s i16 i16::saturating_add;
    i16x8_add_sat_u u16 u16::saturating_add;
    i16x8_sub_sat_s i16 i16::saturating_sub;
    i16x8_sub_sat_u u16 u16::saturating_sub;
    i16x8_mul u16 u16::wrapping_mul;
    i32x4_mul u32 u32::wrapping_mul;
    i64x2_mul u64 u64::wrapping_mul;
    // The mean, rounded up, in a width where the sum fits.
    i8x16_avgr_u u8 |a, b| (u16::from(a) + u16::from(b)).div_ceil(2) as u8;
    i16x8_avgr_u u16 |a, b| (u32::from(a) + u32::from(b)).div_ceil(2) as u16;
    i16x8_q15mulr_sat_s i16 q15mulr_sat;
}

/// Comparisons that the shape of 64-bit lanes does not have.
macro_rules! compare_unsigned {
    ($($T:ident $lt:ident $gt:ident $le:ident $ge:ident)*) => {$(
        every_shape!(compare $T: $lt |a, b| a < b);
        every_shape!(compare $T: $gt |a, b| a > b);
        every_shape!(compare $T: $le |a, b| a <= b);
        every_shape!(compare $T: $ge |a, b| a >= b);
    )*};
}

compare_unsigned! {
    u8 i8x16_lt_u i8x16_gt_u i8x16_le_u i8x16_ge_u
    u16 i16x8_lt_u i16x8_gt_u i16x8_le_u i16x8_ge_u
    u32 i32x4_lt_u i32x4_gt_u i32x4_le_u i32x4_ge_u
}

/// The product of two numbers with 15 bits after the point, rounded half up: the least number
/// times itself is the only one that saturates.
fn q15mulr_sat(a: i16, b: i16) -> i16 {
    let rounded = (i32::from(a) * i32::from(b) + 0x4000) >> 15;
    rounded.min(i32::from(i16::MAX)) as i16
}

#[inline(always)]
pub(crate) fn i8x16_popcnt<V: Vector>(a: V) -> V {
    map(a, |a: u8| a.count_ones() as u8)
}

/// Bytes of `a` by the numbers in `b`; 0 for numbers past the last.
#[inline(always)]
pub(crate) fn i8x16_swizzle<V: Vector>(a: V, b: V) -> V {
    let lanes: [u8; 16] = a.split();
    let bytes: [u8; 32] = std::array::from_fn(|at| if at < 16 { lanes[at] } else { 0 });
    map(b, |at: u8| bytes[usize::from(at.min(16))])
}

/// Bytes of `a` (0 to 15) and `b` (16 to 31) by the numbers in `lanes`.
#[inline(always)]
pub(crate) fn i8x16_shuffle<V: Vector>(a: V, b: V, lanes: V) -> V {
    let (a, b): ([u8; 16], [u8; 16]) = (a.split(), b.split());
    let bytes: [u8; 32] = std::array::from_fn(|at| if at < 16 { a[at] } else { b[at - 16] });
    map(lanes, |at: u8| bytes[usize::from(at) % 32])
}

/// Products of neighbours, added by twos; only four times the least number wraps around.
#[inline(always)]
pub(crate) fn i32x4_dot_i16x8_s<V: Vector>(a: V, b: V) -> V {
    // Two numbers of 16 bits in one lane of 32, so that all lanes do the same.
    let (low, high) = (|pair: i32| pair << 16 >> 16, |pair: i32| pair >> 16);
    zip(a, b, |a: i32, b: i32| (low(a) * low(b)).wrapping_add(high(a) * high(b)))
}

/// The sign bits, lane 0 lowest.
#[inline(always)]
pub(crate) fn i8x16_bitmask(a: impl Vector) -> u32 {
    let [low, high]: [u64; 2] = a.split();
    // Brings bit 8 * lane to bit 56 + lane: the products are shifts that never meet.
    let signs = |half: u64| (half >> 7 & 0x0101_0101_0101_0101).wrapping_mul(0x0102_0408_1020_4080);
    (signs(low) >> 56 | signs(high) >> 48 & 0xff00) as u32
}

/// The sign bits, lane 0 lowest.
#[inline(always)]
pub(crate) fn i16x8_bitmask(a: impl Vector) -> u32 {
    let [low, high]: [u64; 2] = a.split();
    // The same, from bit 16 * lane to bit 60 + lane.
    let signs =
        |half: u64| (half >> 15 & 0x0001_0001_0001_0001).wrapping_mul(0x1000_2000_4000_8000);
    (signs(low) >> 60 | signs(high) >> 56 & 0xf0) as u32
}

/// The sign bits of some lanes, lane 0 lowest.
macro_rules! bitmask {
    ($($name:ident $T:ident $lanes:literal)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(a: impl Vector) -> u32 {
            let lanes: [$T; $lanes] = a.split();
            lanes.iter().rev().fold(0, |mask, lane| mask << 1 | u32::from(*lane < 0))
        }
    )*};
}

bitmask! {
    i32x4_bitmask i32 4
    i64x2_bitmask i64 2
}
