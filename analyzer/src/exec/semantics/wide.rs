//! Arithmetic on 128 bits, which lie on the stack as two i64, the lower half first.
//!
//! Knows nothing of machines. Source: the wide arithmetic proposal.

/// The halves of a result, the lower one first.
#[inline(always)]
fn halves(number: u128) -> [u64; 2] {
    [number as u64, (number >> 64) as u64]
}

#[inline(always)]
fn whole([low, high]: [u64; 2]) -> u128 {
    u128::from(low) | u128::from(high) << 64
}

#[inline(always)]
pub(crate) fn i64_add128(a: [u64; 2], b: [u64; 2]) -> [u64; 2] {
    halves(whole(a).wrapping_add(whole(b)))
}

#[inline(always)]
pub(crate) fn i64_sub128(a: [u64; 2], b: [u64; 2]) -> [u64; 2] {
    halves(whole(a).wrapping_sub(whole(b)))
}

/// The whole product of two signed numbers: it always fits.
#[inline(always)]
pub(crate) fn i64_mul_wide_s(a: u64, b: u64) -> [u64; 2] {
    halves((i128::from(a as i64) * i128::from(b as i64)) as u128)
}

/// The whole product of two unsigned numbers: it always fits.
#[inline(always)]
pub(crate) fn i64_mul_wide_u(a: u64, b: u64) -> [u64; 2] {
    halves(u128::from(a) * u128::from(b))
}
