//! Vectors from the bytes that a load reads.
//!
//! Source: core specification, "v128.load" and its kin.

use crate::exec::semantics::vector::{Vector, i8x16_splat, i16x8_splat, i32x4_splat, i64x2_splat};

#[inline(always)]
pub(crate) fn v128_load<V: Vector>(bytes: &[u8; 16]) -> V {
    V::join(*bytes)
}

#[inline(always)]
pub(crate) fn v128_load32_zero<V: Vector>(bytes: &[u8; 4]) -> V {
    V::join([u32::from_le_bytes(*bytes), 0, 0, 0])
}

#[inline(always)]
pub(crate) fn v128_load64_zero<V: Vector>(bytes: &[u8; 8]) -> V {
    V::join([u64::from_le_bytes(*bytes), 0])
}

/// Each number in memory, in a lane of twice its width.
macro_rules! extending {
    ($($name:ident $bytes:literal $T:ident $Wide:ident $lanes:literal)*) => {$(
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(bytes: &[u8; 8]) -> V {
            let (numbers, _) = bytes.as_chunks::<$bytes>();
            V::join::<$lanes, $Wide>(std::array::from_fn(|at| {
                $Wide::from($T::from_le_bytes(numbers[at]))
            }))
        }
    )*};
}

extending! {
    v128_load8x8_s 1 i8 i16 8
    v128_load8x8_u 1 u8 u16 8
    v128_load16x4_s 2 i16 i32 4
    v128_load16x4_u 2 u16 u32 4
    v128_load32x2_s 4 i32 i64 2
    v128_load32x2_u 4 u32 u64 2
}

/// A number, in every lane.
macro_rules! splatting {
    ($($name:ident $bytes:literal $T:ident $N:ident $splat:ident)*) => {$(
        #[inline(always)]
        pub(crate) fn $name<V: Vector>(bytes: &[u8; $bytes]) -> V {
            $splat($N::from($T::from_le_bytes(*bytes)))
        }
    )*};
}

splatting! {
    v128_load8_splat 1 u8 u32 i8x16_splat
    v128_load16_splat 2 u16 u32 i16x8_splat
    v128_load32_splat 4 u32 u32 i32x4_splat
    v128_load64_splat 8 u64 u64 i64x2_splat
}
