//! Vectors from the bytes that a load reads.
//!
//! Source: core specification, "v128.load" and its kin.

use crate::exec::semantics::vector::{
    i8x16_splat, i16x8_extend_low_i8x16_s, i16x8_extend_low_i8x16_u, i16x8_splat,
    i32x4_extend_low_i16x8_s, i32x4_extend_low_i16x8_u, i32x4_splat, i64x2_extend_low_i32x4_s,
    i64x2_extend_low_i32x4_u, i64x2_splat,
};

#[inline(always)]
pub(crate) fn v128_load(bytes: [u8; 16]) -> u128 {
    u128::from_le_bytes(bytes)
}

#[inline(always)]
pub(crate) fn v128_load32_zero(bytes: [u8; 4]) -> u128 {
    u128::from(u32::from_le_bytes(bytes))
}

#[inline(always)]
pub(crate) fn v128_load64_zero(bytes: [u8; 8]) -> u128 {
    u128::from(u64::from_le_bytes(bytes))
}

/// Eight bytes are the lower half of a vector, which is then extended.
macro_rules! extending {
    ($($name:ident $extend:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(bytes: [u8; 8]) -> u128 {
            $extend(v128_load64_zero(bytes))
        }
    )*};
}

extending! {
    v128_load8x8_s i16x8_extend_low_i8x16_s
    v128_load8x8_u i16x8_extend_low_i8x16_u
    v128_load16x4_s i32x4_extend_low_i16x8_s
    v128_load16x4_u i32x4_extend_low_i16x8_u
    v128_load32x2_s i64x2_extend_low_i32x4_s
    v128_load32x2_u i64x2_extend_low_i32x4_u
}

/// A number, in every lane.
macro_rules! splatting {
    ($($name:ident $bytes:literal $T:ident $N:ident $splat:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name(bytes: [u8; $bytes]) -> u128 {
            $splat($N::from($T::from_le_bytes(bytes)))
        }
    )*};
}

splatting! {
    v128_load8_splat 1 u8 u32 i8x16_splat
    v128_load16_splat 2 u16 u32 i16x8_splat
    v128_load32_splat 4 u32 u32 i32x4_splat
    v128_load64_splat 8 u64 u64 i64x2_splat
}
