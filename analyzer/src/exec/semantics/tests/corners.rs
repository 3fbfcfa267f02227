//! Inputs of the float tests: corners of both formats, and seeded random patterns.
//!
//! Knows nothing of instructions. Bits travel as `u64` whatever the width.

use crate::random::Random;

/// A format as its bits lie: sign, exponent, fraction.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    pub(super) bits: u32,
    /// Bits of the fraction; the precision is one more.
    pub(super) fraction: u32,
}

pub(super) const F32: Layout = Layout { bits: 32, fraction: 23 };
pub(super) const F64: Layout = Layout { bits: 64, fraction: 52 };

impl Layout {
    pub(super) fn sign(self) -> u64 {
        1 << (self.bits - 1)
    }

    /// The exponent of 1.0 as it is stored.
    pub(super) fn bias(self) -> i32 {
        (1 << (self.bits - self.fraction - 2)) - 1
    }

    pub(super) fn infinity(self) -> u64 {
        self.sign() - (1 << self.fraction)
    }

    pub(super) fn canonical_nan(self) -> u64 {
        self.infinity() | 1 << (self.fraction - 1)
    }

    /// The bits of the native number; inputs may be made with the machine's own floats.
    fn of(self, value: f64) -> u64 {
        if self.bits == 32 { u64::from((value as f32).to_bits()) } else { value.to_bits() }
    }
}

/// Exponents whose powers of two, and their neighbours, are corners: ends of the formats, their
/// precisions, widths of integers.
const POWERS: &[i32] = &[
    -1022, -1021, -150, -149, -127, -126, -125, -64, -54, -53, -52, -25, -24, -23, -2, -1, 0, 1, 2,
    3, 7, 8, 15, 16, 22, 23, 24, 25, 30, 31, 32, 33, 51, 52, 53, 54, 62, 63, 64, 65, 126, 127, 128,
    1022, 1023,
];

/// Ties of the roundings to integers, the last ones that each format has too; borders of the
/// integers and what truncation brings to them; plain numbers.
const NUMBERS: &[f64] = &[
    1.5,
    2.5,
    3.5,
    4194303.5,
    4194304.5,
    8388606.5,
    8388607.5,
    16777217.0,
    2251799813685247.5,
    2251799813685248.5,
    4503599627370495.5,
    9007199254740991.0,
    2147483646.5,
    2147483647.0,
    2147483647.5,
    2147483648.5,
    2147483649.0,
    4294967294.5,
    4294967295.0,
    4294967295.5,
    0.9999999999,
    255.5,
    65535.5,
    1.0 / 3.0,
    2.0 / 3.0,
    0.1,
    0.7,
    std::f64::consts::PI,
    3.0,
    5.0,
    10.0,
    1e10,
    1e-10,
];

/// Numbers near which roundings, comparisons and conversions change their mind.
fn corners(layout: Layout) -> Vec<u64> {
    let (bias, infinity) = (layout.bias(), layout.infinity());
    let quiet = 1 << (layout.fraction - 1);
    // Zero, subnormals from both ends and the middle, the least normal numbers.
    let mut corners = vec![0, 1, 2, 3, quiet - 1, quiet, quiet + 1];
    corners.extend([infinity - 2, infinity - 1, infinity]);
    // NaNs: quiet and signalling, least and greatest payload and one in between.
    corners.extend([quiet, quiet + 1, 2 * quiet - 1].map(|payload| infinity | payload));
    corners.extend([1, 0x12345, quiet - 1].map(|payload| infinity | payload));
    for power in POWERS.iter().filter(|power| (1 - bias..=bias).contains(power)) {
        let bits = ((power + bias) as u64) << layout.fraction;
        corners.extend([bits - 1, bits, bits + 1]);
    }
    corners.extend(NUMBERS.iter().map(|number| layout.of(*number)));
    corners.extend(corners.clone().iter().map(|bits| bits | layout.sign()));
    corners.sort_unstable();
    corners.dedup();
    corners
}

impl Random {
    fn bits(&mut self, layout: Layout) -> u64 {
        self.next() >> (64 - layout.bits)
    }

    /// A number whose exponent is near that of another: sums and quotients then round.
    fn near(&mut self, layout: Layout, other: u64) -> u64 {
        let one = 1 << layout.fraction;
        let distance = self.next() % (2 * u64::from(layout.fraction) + 4);
        let exponent = (other & layout.infinity()) / one;
        let exponent = (exponent + distance).saturating_sub(u64::from(layout.fraction) + 2);
        let exponent = exponent.min(layout.infinity() / one - 1);
        (exponent * one) | (self.bits(layout) & (layout.sign() | (one - 1)))
    }
}

/// Corners and random numbers, one at a time.
pub(super) fn singles(layout: Layout) -> Vec<u64> {
    let mut random = Random(1);
    let mut all = corners(layout);
    all.extend((0..30_000).map(|_| random.bits(layout)));
    // Around the sizes that have fractions and fit the integers.
    let low = (layout.bias() - 3) as u64;
    all.extend((0..30_000).map(|_| {
        let exponent = low + random.next() % 72;
        (exponent << layout.fraction) | (random.bits(layout) & !layout.infinity())
    }));
    all
}

/// Corners crossed with corners, and random pairs.
pub(super) fn pairs(layout: Layout) -> Vec<(u64, u64)> {
    let mut random = Random(2);
    let corners = corners(layout);
    let mut pairs: Vec<(u64, u64)> =
        corners.iter().flat_map(|a| corners.iter().map(|b| (*a, *b))).collect();
    pairs.extend((0..10_000).map(|_| (random.bits(layout), random.bits(layout))));
    pairs.extend((0..20_000).map(|_| {
        let a = random.bits(layout);
        (a, random.near(layout, a))
    }));
    assert!(pairs.len() > 50_000, "{} pairs", pairs.len());
    pairs
}

/// Integers where a conversion to a float of either width rounds.
pub(super) fn integers() -> Vec<u64> {
    let mut random = Random(4);
    let mut all = vec![0, 0x8000_0080_0000_0001, 0x7fff_ffbf_ffff_ffff, 0x7fff_ff40_0000_0001];
    for bit in 0..64u32 {
        let power = 1u64 << bit;
        all.extend([power - 1, power, power + 1, power ^ u64::MAX, power.wrapping_neg()]);
        // Half a step of either format above the power, and beside it.
        for half in [bit.checked_sub(24), bit.checked_sub(53)].into_iter().flatten() {
            let tie = power + (1 << half);
            all.extend([tie - 1, tie, tie + 1, tie + (2 << half), tie.wrapping_neg()]);
        }
    }
    all.extend((0..20_000).map(|_| random.next() >> (random.next() % 64)));
    all.extend((0..20_000).map(|_| (random.next() >> (random.next() % 64)).wrapping_neg()));
    all
}
