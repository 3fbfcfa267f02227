//! Written by `benches/sequences`; see there. One thing, and long: each line says how many of a
//! hundred ops need no jump of their own because of it, all programs counted.

use crate::exec::fast::handlers::control::*;
use crate::exec::fast::handlers::numeric::*;
use crate::exec::fast::handlers::sequences::*;
use crate::exec::fast::handlers::*;

/// All of them, in parts.
#[cfg(debug_assertions)]
pub(super) static LISTS: &[&[Sequence]] = &[FIRST];
/// All of them, in parts.
#[cfg(not(debug_assertions))]
pub(super) static LISTS: &[&[Sequence]] = &[FIRST, REST];

#[rustfmt::skip]
static FIRST: &[Sequence] = &[
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 3, 1>>(), // 1.2833
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.8772
    two_last::<BinaryStep<ops::I32Sub, 4, 1>, Call>(), // 0.5848
    three::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>>(), // 0.4903
    three_last::<CopyStep, CopyStep, Call>(), // 0.4168
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2139
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>>(), // 0.6954
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.6936
    four_last::<BinaryStep<ops::I32And, 3, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.6380
    four_last::<BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.5827
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.4761
    four_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.4685
    four::<StoreStep<ops::I32Store, 0, 0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I64Add, 3, 0>, GlobalSetStep<I64, 0>>(), // 0.4644
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, Switch<0>>(), // 0.4639
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.4447
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.4253
    four_last::<KeepStep<I64>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.4253
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.3973
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, CopyStep>(), // 0.3922
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.3771
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.3738
    four::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.3693
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.3688
    four::<BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::F64Add, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.3561
    four::<BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::F64Add, 1, 0>, Compare<ops::F64Gt, 3, 1>, BinaryStep<ops::F64Sub, 2, 0>>(), // 0.3551
    four::<BinaryStep<ops::F64Add, 1, 1>, BinaryStep<ops::F64Add, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.3531
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.3518
    four::<vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::F32x4Mul, 2>>(), // 0.3492
    four::<vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::F32x4Mul, 2>, vector::BinaryStep<vector::ops::F32x4Add, 2>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.3492
    four::<vector::BinaryStep<vector::ops::F32x4Add, 2>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.3492
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.3481
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.3447
    four::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.3444
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.3359
    four_last::<KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.3214
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>, GlobalGetStep<I64, 0>>(), // 0.3096
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2926
    two_last::<Compare<ops::I32GeS, 4, 1>, Return<I64, 2>>(), // 0.2924
    three_last::<BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.2924
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.2913
    four::<BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2880
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.2880
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2880
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.2880
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 0>>(), // 0.2875
    four::<LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 0>, BinaryStep<ops::F32Mul, 1, 1>>(), // 0.2875
    four::<LoadStep<ops::F32Load, 0, 0>, BinaryStep<ops::F32Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>>(), // 0.2875
    four::<BinaryStep<ops::F32Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2875
    four::<LoadStep<ops::F32Load, 2, 0>, BinaryStep<ops::F32Mul, 1, 0>, BinaryStep<ops::F32Add, 0, 0>, BinaryStep<ops::F32Add, 1, 0>>(), // 0.2875
    four::<BinaryStep<ops::F32Add, 1, 0>, BinaryStep<ops::F32Add, 1, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2875
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.2670
    four::<StoreStep<ops::I32Store, 2, 0>, CopyStep, Compare<ops::I32Ne, 3, 1>, JumpIf<2, 0>>(), // 0.2656
    four_last::<CopyStep, CopyStep, CopyStep, Call>(), // 0.2591
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.2588
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, StoreStep<ops::I32Store, 1, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.2588
    four::<BinaryStep<ops::I32And, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.2547
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep, ConstStep<0>>(), // 0.2547
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.2547
    four::<StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.2547
    four::<BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Add, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.2547
];

#[cfg(not(debug_assertions))]
#[rustfmt::skip]
static REST: &[Sequence] = &[
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2490
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.2410
    four::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.2410
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.2410
    three::<BinaryStep<ops::F64Mul, 2, 1>, BinaryStep<ops::F64Mul, 2, 1>, BinaryStep<ops::F64Add, 1, 0>>(), // 0.2388
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.2358
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>, BinaryStep<ops::I64Rotl, 4, 0>>(), // 0.2325
    four::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.2324
    four::<BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.2324
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Rotl, 4, 1>, BinaryStep<ops::I64Add, 2, 1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.2319
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.2319
    four::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.2317
    four::<BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 1>>(), // 0.2317
    four::<BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 1>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Add, 1, 0>>(), // 0.2315
    four_last::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.2243
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.2185
    four::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.2024
    four::<UnaryStep<ops::I32Eqz, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.1985
    three_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.1979
    four_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.1953
    three_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.1866
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Rotl, 4, 0>>(), // 0.1840
    four_last::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GeU, 3, 1>, ConstStep<0>, Jump>(), // 0.1809
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.1784
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.1781
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1772
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.1767
    four_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.1757
    four::<BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>>(), // 0.1745
    four::<vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::I32x4DotI16x8S, 2>, vector::BinaryStep<vector::ops::I32x4Add, 2>, vector::BinaryStep<vector::ops::I32x4Add, 2>>(), // 0.1745
    four::<vector::BinaryStep<vector::ops::I32x4DotI16x8S, 2>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.1745
    four::<Compare<ops::I32GtS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.1734
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.1725
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>, CopyStep, CopyStep>(), // 0.1667
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.1660
    four::<BinaryStep<ops::F64Add, 0, 1>, StoreStep<ops::F64Store, 1, 1>, LoadStep<ops::F64Load, 4, 0>, BinaryStep<ops::F64Mul, 3, 0>>(), // 0.1621
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 0>, Jump>(), // 0.1590
    four::<BinaryStep<ops::I64Xor, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I64Xor, 4, 0>>(), // 0.1545
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.1544
    four::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.1500
    four_last::<Compare<ops::I32LeS, 3, 1>, ConstStep<0>, KeepStep<I64>, Jump>(), // 0.1494
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.1485
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.1456
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.1453
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.1453
    four::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1453
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.1453
    four_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1443
    four_last::<JumpIf<0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1425
    four::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1386
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.1385
    four::<CopyStep, CopyStep, CopyStep, CopyStep>(), // 0.1380
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.1356
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.1331
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.1331
    four_last::<StoreStep<ops::I32Store, 1, 0>, CopyStep, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.1310
    four_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.1308
    four_last::<CopyStep, CopyStep, ConstStep<0>, Call>(), // 0.1296
    four_last::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32RemU, 3, 1>, KeepStep<I64>, Call>(), // 0.1295
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, LoadStep<ops::I32Load, 4, 1>>(), // 0.1295
    four_last::<LoadStep<ops::I64Load32U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, CopyStep, Call>(), // 0.1293
    four_last::<BinaryStep<ops::I64Mul, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, ConstStep<0>, Jump>(), // 0.1293
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.1293
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.1272
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.1267
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.1249
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.1245
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.1245
    four::<BinaryStep<ops::I32Mul, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.1245
    three::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.1238
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.1227
    four::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.1227
    four::<CopyStep, CopyStep, BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 0, 1>>(), // 0.1227
    four::<CopyStep, BinaryStep<ops::I32Xor, 2, 0>, CopyStep, BinaryStep<ops::I32And, 0, 0>>(), // 0.1227
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.1227
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Rotl, 4, 1>, BinaryStep<ops::I32Rotl, 4, 0>>(), // 0.1227
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.1227
    four::<BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.1227
    four::<BinaryStep<ops::I32And, 2, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.1227
    four_last::<BinaryStep<ops::F64Gt, 3, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.1209
    two::<BinaryStep<ops::F64Sub, 2, 0>, BinaryStep<ops::F64Add, 1, 1>>(), // 0.1187
    four::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtS, 0, 1>, CopyStep>(), // 0.1185
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.1178
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.1164
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, vector::BinaryStep<vector::ops::F32x4Mul, 2>>(), // 0.1163
    two::<ConstStep<1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.1163
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>, BinaryStep<ops::F64Mul, 0, 0>>(), // 0.1158
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F64Load, 0, 1>, BinaryStep<ops::F64Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.1158
    four::<ConstStep<1>, BinaryStep<ops::F64Div, 1, 1>, BinaryStep<ops::F64Mul, 1, 0>, BinaryStep<ops::F64Sub, 1, 0>>(), // 0.1158
    four::<LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>>(), // 0.1158
    four::<LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>, BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::F64Mul, 2, 1>>(), // 0.1158
    four::<LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Add, 1, 0>, StoreStep<ops::F64Store, 5, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1158
    four::<BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Sub, 1, 0>, StoreStep<ops::F64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1158
    four::<BinaryStep<ops::F64Add, 1, 0>, BinaryStep<ops::F64Add, 1, 1>, UnaryStep<ops::F64Sqrt, 0, 0>, BinaryStep<ops::F64Mul, 1, 0>>(), // 0.1158
    four::<BinaryStep<ops::F64Sub, 1, 0>, StoreStep<ops::F64Store, 1, 0>, LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::F64Mul, 2, 0>>(), // 0.1158
    four::<StoreStep<ops::F64Store, 1, 0>, LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>>(), // 0.1158
    four::<StoreStep<ops::F64Store, 5, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 1>>(), // 0.1158
    four::<StoreStep<ops::F64Store, 5, 0>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.1158
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, Call>(), // 0.1142
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.1081
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, Jump>(), // 0.1073
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 0>>(), // 0.1047
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.1042
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep>(), // 0.1015
    four::<UnaryStep<ops::I32Eqz, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0992
    four_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0985
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0976
    four::<LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>>(), // 0.0970
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0968
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0961
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0950
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0920
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0920
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0920
    three::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0877
    three::<KeepStep<I64>, BinaryStep<ops::I32Xor, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0863
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0862
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0860
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0858
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, StoreStep<ops::I32Store, 2, 1>, Return<I64, 2>>(), // 0.0849
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0843
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0831
    four::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0830
    four::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0830
    four::<BinaryStep<ops::I32GtS, 0, 1>, ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32GtS, 2, 1>>(), // 0.0830
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16S, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0830
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0830
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0821
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0816
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0806
    four_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0799
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0795
    four_last::<CopyStep, CopyStep, CopyStep, CallIndirect<2>>(), // 0.0784
    two::<ConstStep<0>, JumpIf<2, 0>>(), // 0.0779
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0771
    four::<CopyStep, KeepStep<I64>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0753
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 0, 1>, JumpIf<2, 0>, Compare<ops::I32GtU, 2, 1>>(), // 0.0751
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0747
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0747
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0722
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0720
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0699
    three_last::<CopyStep, ConstStep<0>, Call>(), // 0.0691
    four::<JumpIf<2, 0>, CopyStep, CopyStep, CopyStep>(), // 0.0689
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0684
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0683
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0675
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0668
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0668
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0668
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0666
    four_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0665
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0665
    four_last::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Return<I64, 0>>(), // 0.0662
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0662
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0656
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0655
    four::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0655
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0649
    four_last::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0646
    three_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0644
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0643
    two_last::<CopyStep, Call>(), // 0.0630
    four_last::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>, Jump>(), // 0.0622
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0621
    two_last::<BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0611
    two::<BinaryStep<ops::I64Sub, 2, 1>, Compare<ops::I64LeS, 3, 1>>(), // 0.0610
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, CopyStep, CopyStep>(), // 0.0609
    two::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0595
    four::<LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0594
    four::<UnaryStep<ops::I32Clz, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32Xor, 3, 0>>(), // 0.0592
    three::<BinaryStep<ops::I32Or, 4, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0590
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0585
    four::<BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0578
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.0578
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0578
    four::<SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>>(), // 0.0560
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>>(), // 0.0560
    four::<LoadStep<ops::I64Load, 2, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0559
    two::<CopyStep, Compare<ops::I32Ne, 2, 1>>(), // 0.0558
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0556
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0555
    three_last::<CopyStep, CopyStep, Jump>(), // 0.0554
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0553
    four::<BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 3, 1>, BinaryStep<ops::I32LtS, 4, 0>>(), // 0.0548
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0544
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0542
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0540
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0534
    three::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0532
    three_last::<BinaryStep<ops::I64Or, 4, 0>, BinaryStep<ops::I64Mul, 0, 0>, Return<I64, 1>>(), // 0.0532
    three_last::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Add, 0, 0>, Return<I64, 1>>(), // 0.0532
    three_last::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64And, 0, 0>, Return<I64, 1>>(), // 0.0532
    four_last::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0529
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0529
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0520
    four::<Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0517
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0506
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0501
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0500
    three_last::<BinaryStep<ops::I64Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, Switch<0>>(), // 0.0499
    four::<StoreStep<ops::I32Store8, 1, 0>, Compare<ops::I32GeU, 4, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0494
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0485
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0485
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0485
    four::<BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0485
    four::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0485
    four::<BinaryStep<ops::I64Shl, 3, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0485
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load8U, 0, 0>>(), // 0.0485
    four_last::<BinaryStep<ops::I64Add, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64ShrS, 1, 1>, Jump>(), // 0.0485
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0478
    four_last::<Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0478
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0477
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0470
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0463
    four::<Compare<ops::I32GtU, 0, 1>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0463
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>>(), // 0.0463
    four::<LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>, CopyStep, CopyStep>(), // 0.0463
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0462
    four_last::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0459
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0453
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0449
    four::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 1>, BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0444
    four_last::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0444
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0440
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0438
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, ConstStep<1>>(), // 0.0437
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, Return<I64, 0>>(), // 0.0436
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>, KeepStep<I64>>(), // 0.0436
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>>(), // 0.0427
    four_last::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0425
    four::<SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32ShrU, 1, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0420
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 0>, Compare<ops::I32Ne, 3, 1>, CopyStep>(), // 0.0419
    four_last::<BinaryStep<ops::I32Rotl, 1, 0>, BinaryStep<ops::I32And, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Return<I64, 0>>(), // 0.0416
    four::<ConstStep<0>, JumpIf<2, 0>, CopyStep, CopyStep>(), // 0.0415
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0413
    four_last::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LeS, 3, 1>, ConstStep<0>, Jump>(), // 0.0413
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0413
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0411
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0411
    two::<CopyStep, BinaryStep<ops::I32Rotl, 4, 1>>(), // 0.0409
    four_last::<CopyStep, ConstStep<0>, ConstStep<0>, Call>(), // 0.0407
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0404
    three_last::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0403
    four_last::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0402
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I64Add, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0402
    four_last::<CopyStep, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0400
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0395
    four_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32And, 4, 0>, Return<I64, 1>>(), // 0.0394
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0394
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep>(), // 0.0390
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Sub, 1, 1>, JumpIf<0, 1>>(), // 0.0390
    three::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0386
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Eq, 3, 1>, JumpIf<0, 0>>(), // 0.0385
    two_last::<ConstStep<0>, Jump>(), // 0.0382
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0381
    four_last::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8U, 2, 0>, Switch<0>>(), // 0.0379
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0379
    four_last::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, CopyStep, Call>(), // 0.0378
    four::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0377
    two::<BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0375
    two_last::<BinaryStep<ops::I64ShrU, 4, 1>, Jump>(), // 0.0374
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32GeU, 0, 1>, JumpIf<2, 1>>(), // 0.0374
    two_last::<BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0370
    four_last::<CopyStep, ConstStep<0>, CopyStep, Call>(), // 0.0367
    two_last::<BinaryStep<ops::I64Rotl, 4, 1>, Jump>(), // 0.0366
    two_last::<BinaryStep<ops::I64Xor, 2, 1>, Jump>(), // 0.0366
    two_last::<BinaryStep<ops::I64Sub, 4, 1>, Jump>(), // 0.0365
    two_last::<BinaryStep<ops::I64Mul, 4, 1>, Jump>(), // 0.0365
    two_last::<BinaryStep<ops::I64Or, 4, 1>, Jump>(), // 0.0365
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0362
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GeU, 3, 1>>(), // 0.0355
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I64Load, 0, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>>(), // 0.0351
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0350
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, Return<I64, 0>>(), // 0.0350
    four::<BinaryStep<ops::I32Rotr, 3, 1>, BinaryStep<ops::I32Rotr, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0350
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0346
    four::<BinaryStep<ops::I64And, 0, 0>, ConstStep<1>, Compare<ops::I64Ne, 0, 1>, ConstStep<0>>(), // 0.0346
    two_last::<KeepStep<I64>, Jump>(), // 0.0344
    four::<ConstStep<1>, BinaryStep<ops::I64Add, 0, 1>, ConstStep<1>, BinaryStep<ops::I64Add, 2, 0>>(), // 0.0342
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0342
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0340
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0340
    four_last::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, Jump>(), // 0.0340
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0340
    four::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0340
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0340
    four::<Compare<ops::I32Eq, 0, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0340
    four::<Compare<ops::I32Eq, 2, 1>, Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0340
    four::<BinaryStep<ops::I64Or, 0, 1>, ConstStep<1>, BinaryStep<ops::I64Xor, 2, 0>, ConstStep<1>>(), // 0.0340
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0340
    four::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>, ConstStep<1>, BinaryStep<ops::I64Xor, 2, 0>>(), // 0.0340
    four::<BinaryStep<ops::I64Add, 0, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64And, 0, 0>, ConstStep<1>>(), // 0.0340
    four::<BinaryStep<ops::I64And, 0, 1>, Compare<ops::I64Eq, 3, 1>, BinaryStep<ops::I32Sub, 2, 1>, UnaryStep<ops::I64Ctz, 2, 0>>(), // 0.0340
    four_last::<LoadStep<ops::I32Load, 0, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0340
    four_last::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0340
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0339
    four_last::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0338
    three_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0337
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0337
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0336
    two::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>>(), // 0.0334
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64Eq, 0, 1>>(), // 0.0333
    two::<CopyStep, CopyStep>(), // 0.0333
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep, KeepStep<I64>>(), // 0.0331
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0330
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0330
    four_last::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0327
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0326
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0325
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0323
    three::<BinaryStep<ops::I32ShrS, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0323
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0319
    four_last::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::F64Load, 2, 0>, BinaryStep<ops::F64Gt, 0, 0>, Return<I64, 1>>(), // 0.0317
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0316
    four_last::<KeepStep<I64>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::F64Mul, 4, 0>, Return<F64, 1>>(), // 0.0314
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0313
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep, CopyStep>(), // 0.0312
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0311
    three::<BinaryStep<ops::I32Mul, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0307
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0307
    four::<LoadStep<ops::I64Load, 0, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0307
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0298
    four::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0296
    three::<BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store, 1, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0296
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0295
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0295
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0294
    four::<KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0293
    four::<KeepStep<I64>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0292
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0291
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0290
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0288
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0288
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0283
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0283
    four_last::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0283
    two::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0280
    three::<LoadStep<ops::I64Load, 2, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>>(), // 0.0278
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>>(), // 0.0276
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64Mul, 4, 1>, BinaryStep<ops::I64And, 4, 0>>(), // 0.0275
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0275
    three_last::<Compare<ops::I32GtS, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, Jump>(), // 0.0273
    three_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0273
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0272
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0271
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0271
    four_last::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64LeS, 0, 1>, LoadStep<ops::I32Load8S, 2, 0>, Return<I64, 1>>(), // 0.0271
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0271
    four::<BinaryStep<ops::I64Mul, 4, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0270
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::F64Load, 4, 0>, BinaryStep<ops::F64Mul, 3, 0>>(), // 0.0270
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0268
    two_last::<BinaryStep<ops::I64Rotl, 2, 0>, Return<I64, 1>>(), // 0.0266
    two_last::<BinaryStep<ops::I64Xor, 2, 0>, Return<I64, 1>>(), // 0.0266
    two_last::<BinaryStep<ops::I64Add, 2, 0>, Return<I64, 1>>(), // 0.0266
    two_last::<BinaryStep<ops::I64Or, 2, 0>, Return<I64, 1>>(), // 0.0266
    two_last::<BinaryStep<ops::I64Sub, 2, 0>, Return<I64, 1>>(), // 0.0266
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0265
    two_last::<CopyStep, Jump>(), // 0.0265
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0264
    four_last::<BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 0>, Switch<0>>(), // 0.0264
    three_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0260
    two::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0260
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>, ConstStep<0>, Jump>(), // 0.0259
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>, CopyStep>(), // 0.0258
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0258
    three::<ConstStep<1>, Compare<ops::I64LtU, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0257
    four::<Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0256
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0252
    four::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0252
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0251
    two::<ConstStep<0>, ConstStep<0>>(), // 0.0247
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.0247
    two::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0246
    four::<LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0243
    two::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0243
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0242
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0242
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>>(), // 0.0242
    four::<StoreStep<ops::I32Store8, 3, 0>, JumpIf<2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0241
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0238
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0238
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0235
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>>(), // 0.0235
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0235
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0235
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0234
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0234
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0233
    four::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0233
    four_last::<StoreStep<ops::I32Store8, 3, 0>, CopyStep, CopyStep, Call>(), // 0.0233
    four_last::<Compare<ops::I32LeU, 0, 1>, CopyStep, CopyStep, Jump>(), // 0.0233
    four::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0232
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, ConstStep<0>>(), // 0.0232
    four::<SelectStep<0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0232
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0232
    four_last::<LoadStep<ops::I32Load, 2, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0232
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0230
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0229
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0229
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0229
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0228
    four::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0228
    four::<BinaryStep<ops::I32Sub, 2, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0228
    four::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Or, 2, 0>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0227
    four::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0227
    two::<KeepStep<I64>, JumpIf<2, 1>>(), // 0.0227
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, KeepStep<I64>, Jump>(), // 0.0227
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0227
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0227
    four::<Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>, Compare<ops::I32LeS, 3, 1>>(), // 0.0227
    four_last::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0227
    four::<StoreStep<ops::I32Store, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0227
    four::<LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0227
    four_last::<CopyStep, ConstStep<0>, KeepStep<I64>, Call>(), // 0.0226
    three_last::<ConstStep<0>, ConstStep<0>, Jump>(), // 0.0225
    four::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>, JumpIf<2, 0>>(), // 0.0225
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0225
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0225
    four_last::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32LeU, 0, 1>, CopyStep, Jump>(), // 0.0225
    four::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0225
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0225
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0224
    four::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0224
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0224
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0224
    four::<BinaryStep<ops::I32Add, 3, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.0224
    four::<ConstStep<0>, BinaryStep<ops::I32ShrU, 2, 0>, BinaryStep<ops::I32And, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0224
    four::<SelectStep<0, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, SelectStep<0, 1>>(), // 0.0224
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0224
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32GtS, 0, 1>, ConstStep<0>>(), // 0.0224
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 1, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0224
    four::<BinaryStep<ops::I32Sub, 1, 1>, GlobalSetStep<I64, 0>, CopyStep, JumpIf<2, 0>>(), // 0.0224
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>>(), // 0.0224
    four::<UnaryStep<ops::I32WrapI64, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0224
    four::<StoreStep<ops::I64Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0224
    four::<StoreStep<ops::I32Store8, 1, 0>, StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32And, 4, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0224
    four::<BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32LtU, 3, 1>>(), // 0.0224
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0224
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0224
    two::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0223
    four_last::<ConstStep<0>, CopyStep, ConstStep<0>, Call>(), // 0.0223
    three::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0222
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0222
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, CopyStep, Call>(), // 0.0221
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0221
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0221
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, StoreStep<ops::I32Store, 2, 1>>(), // 0.0220
    four_last::<Compare<ops::I32Eq, 3, 1>, ConstStep<1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0219
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0218
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0217
    four::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>, Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0217
    three::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0215
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0215
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0214
    four_last::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0214
    four::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0214
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0214
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0212
    four::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>, ConstStep<0>>(), // 0.0211
    four::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0211
    four::<BinaryStep<ops::I64Shl, 3, 1>, ConstStep<0>, BinaryStep<ops::I64And, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0211
    four::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64And, 4, 0>>(), // 0.0211
    four::<BinaryStep<ops::I64And, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0211
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16S, 0, 0>>(), // 0.0210
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0208
    three::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0208
    three::<Compare<ops::I32LeS, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0208
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0207
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0207
    four::<Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0207
    four::<Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0207
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0207
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0207
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0207
    four::<SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0207
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0206
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0206
    four_last::<BinaryStep<ops::I32RemU, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0206
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0206
    three_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, Jump>(), // 0.0206
    four_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0206
    four_last::<BinaryStep<ops::I64Or, 0, 0>, UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 0>, Jump>(), // 0.0205
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0205
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0205
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, JumpIf<2, 0>>(), // 0.0204
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0203
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>>(), // 0.0203
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0203
    four_last::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0203
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32Xor, 3, 1>, Jump>(), // 0.0202
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0202
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0202
    four::<Compare<ops::I32LtU, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0202
    two::<KeepStep<I64>, JumpIf<2, 0>>(), // 0.0202
    four::<ConstStep<1>, Compare<ops::I64LtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0201
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<0>>(), // 0.0199
    four::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0199
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0198
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Switch<0>>(), // 0.0196
    four::<UnaryStep<ops::I32WrapI64, 0, 1>, JumpIf<0, 0>, UnaryStep<ops::I32Ctz, 0, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0196
    four_last::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0195
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0195
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 4, 1>, ConstStep<1>>(), // 0.0194
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0194
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0194
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0193
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0193
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0192
    four_last::<LoadStep<ops::I32Load, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Jump>(), // 0.0192
    four_last::<JumpIf<0, 0>, KeepStep<I64>, CopyStep, Call>(), // 0.0192
    four_last::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0191
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0190
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0189
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0187
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>>(), // 0.0187
    four::<SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Sub, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0187
    four::<ConstStep<0>, SelectStep<0, 1>, Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0187
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32LtU, 3, 1>, JumpIf<2, 1>>(), // 0.0187
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0187
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0187
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, JumpIf<0, 0>>(), // 0.0187
    three::<CopyStep, BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0187
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0187
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0187
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0187
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>>(), // 0.0187
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0186
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, Compare<ops::I64Eq, 0, 1>>(), // 0.0186
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0186
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0185
    four::<BinaryStep<ops::I64Add, 2, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>>(), // 0.0184
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0184
    four::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0184
    four::<BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>, UnaryStep<ops::I64Extend32S, 2, 1>, UnaryStep<ops::I64Extend32S, 2, 0>>(), // 0.0183
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0182
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0181
    two::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0181
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0181
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0181
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<1>>(), // 0.0181
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0181
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0179
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Sub, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0179
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0179
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0179
    four::<JumpIf<0, 0>, CopyStep, CopyStep, KeepStep<I64>>(), // 0.0179
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0179
    four::<CopyStep, BinaryStep<ops::I64Shl, 4, 1>, ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0177
    four::<ConstStep<1>, Compare<ops::I64LtU, 0, 1>, BinaryStep<ops::I32Mul, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0177
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0176
    four::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0175
    four_last::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32LeS, 4, 1>, CopyStep, Jump>(), // 0.0175
    four_last::<BinaryStep<ops::I32GtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0175
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0175
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0175
    four_last::<JumpIf<2, 0>, CopyStep, CopyStep, Jump>(), // 0.0175
    four::<BinaryStep<ops::I32Mul, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0175
    four_last::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store16, 1, 0>, Jump>(), // 0.0175
    four_last::<StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0174
    four::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>>(), // 0.0172
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>, Return<I64, 1>>(), // 0.0172
    four_last::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0171
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0171
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0171
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0170
    three_last::<Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0170
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0170
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.0170
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0170
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0170
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0170
    four_last::<ConstStep<0>, SelectStep<0, 1>, ConstStep<0>, Call>(), // 0.0170
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0170
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0170
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0170
    four_last::<Compare<ops::I32Ne, 4, 1>, StoreStep<ops::I32Store8, 4, 0>, ConstStep<0>, Jump>(), // 0.0170
    four::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, CopyStep, CopyStep>(), // 0.0169
    four_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0169
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0169
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 0, 0>, SelectStep<0, 0>, Return<I64, 1>>(), // 0.0169
    four::<BinaryStep<ops::I32Eq, 0, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0169
    two::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0168
    four_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0166
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0166
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 0>, LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Shl, 3, 1>>(), // 0.0166
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0164
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0164
    four::<KeepStep<I64>, ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>>(), // 0.0164
    four::<LoadStep<ops::I64Load, 2, 1>, CopyStep, ConstStep<1>, ConstStep<1>>(), // 0.0164
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0164
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0164
    four::<ConstStep<1>, BinaryStep<ops::I64And, 0, 0>, ConstStep<1>, Compare<ops::I64Ne, 0, 1>>(), // 0.0164
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0163
    two::<ConstStep<0>, SelectStep<0, 1>>(), // 0.0163
    two::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0162
    four::<Compare<ops::I32LeU, 2, 1>, Compare<ops::I32GeU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0162
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0161
    four::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtS, 3, 1>, JumpIf<2, 0>>(), // 0.0161
    four_last::<BinaryStep<ops::I32Mul, 0, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0160
    three::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0159
    four_last::<BinaryStep<ops::I64GtU, 0, 0>, ConstStep<1>, SelectStep<0, 1>, Jump>(), // 0.0159
    four::<BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0157
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0157
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Or, 0, 0>, ConstStep<0>>(), // 0.0156
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>>(), // 0.0156
    four_last::<BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0156
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0156
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0156
    four::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<0, 0>>(), // 0.0156
    four_last::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0156
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0156
    four_last::<KeepStep<I64>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.0155
    three::<KeepStep<I64>, ConstStep<1>, BinaryStep<ops::I64And, 2, 0>>(), // 0.0155
    four::<Compare<ops::I64Ne, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0155
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0155
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, StoreStep<ops::I64Store, 4, 0>, Jump>(), // 0.0155
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0154
    four::<LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0154
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0154
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, ConstStep<0>>(), // 0.0153
    four::<BinaryStep<ops::I32Rotl, 2, 0>, BinaryStep<ops::I32And, 0, 1>, UnaryStep<ops::I32Ctz, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0153
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0153
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, Return<I64, 0>>(), // 0.0153
    four_last::<UnaryStep<ops::I32Extend8S, 2, 1>, BinaryStep<ops::I32And, 4, 1>, CopyStep, Call>(), // 0.0153
    four::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64ShrU, 1, 0>>(), // 0.0153
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0153
    three_last::<Compare<ops::I64GeS, 2, 1>, LoadStep<ops::I32Load8S, 2, 0>, Return<I64, 1>>(), // 0.0153
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0153
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0152
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0152
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 2, 0>>(), // 0.0152
    four_last::<SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0152
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0152
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I64LtS, 2, 1>>(), // 0.0151
    four_last::<Compare<ops::I32LeS, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0151
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0151
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0151
    two::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0150
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0150
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 0, 1>>(), // 0.0149
    three::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, ConstStep<0>>(), // 0.0149
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0149
    two_last::<ConstStep<0>, Switch<2>>(), // 0.0148
    four::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0148
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0147
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0147
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0147
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep>(), // 0.0147
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0147
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0147
    four::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0147
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0147
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0146
    four_last::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, ConstStep<0>, Jump>(), // 0.0146
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0145
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0145
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0145
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0145
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0145
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0144
    four::<Compare<ops::I32GtS, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 0, 1>, CopyStep>(), // 0.0143
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0143
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Xor, 4, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0142
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0142
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep, Jump>(), // 0.0141
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0141
    four::<CopyStep, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0141
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0141
    two::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0140
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0140
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0140
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0140
    three_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, Jump>(), // 0.0139
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0138
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0138
    two_last::<BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0138
    four::<StoreStep<ops::I32Store16, 1, 0>, StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0138
    four::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0138
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0138
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0137
    four::<BinaryStep<ops::I64Xor, 0, 0>, UnaryStep<ops::I64Ctz, 0, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0137
    four::<BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0137
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0136
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0136
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0136
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0136
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0136
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0136
    four::<ConstStep<0>, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0136
    four::<BinaryStep<ops::I32Or, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Or, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0136
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0135
    four_last::<Compare<ops::I32LtU, 4, 1>, ConstStep<0>, Compare<ops::I32LtU, 4, 1>, Jump>(), // 0.0135
    four::<BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0135
    two::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 1>>(), // 0.0134
    four::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0133
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0133
    four::<StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load16S, 2, 1>, LoadStep<ops::I32Load16S, 2, 0>, Compare<ops::I32GeS, 0, 1>>(), // 0.0133
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0133
    four::<ConstStep<1>, BinaryStep<ops::I64Eq, 2, 0>, SelectStep<0, 0>, JumpIf<0, 1>>(), // 0.0132
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0132
    four::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0132
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0132
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0131
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0131
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0131
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0131
    four::<BinaryStep<ops::I32GtS, 3, 1>, SelectStep<0, 1>, SelectStep<2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0131
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0130
    four::<LoadStep<ops::I32Load, 4, 1>, JumpIf<0, 0>, UnaryStep<ops::I32Ctz, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0129
    two::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32LtU, 2, 1>>(), // 0.0129
    four_last::<Compare<ops::I32GtU, 3, 1>, ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, Jump>(), // 0.0129
    four_last::<BinaryStep<ops::F64Gt, 4, 1>, BinaryStep<ops::F64Lt, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, Jump>(), // 0.0129
    four::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32LtU, 0, 0>>(), // 0.0129
    three::<LoadStep<ops::I32Load, 4, 1>, LoadStep<ops::I32Load, 2, 0>, ConstStep<0>>(), // 0.0128
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0127
    three_last::<Compare<ops::I32LeS, 4, 1>, CopyStep, Jump>(), // 0.0127
    two::<Compare<ops::I32GtU, 4, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0127
    four::<BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Eq, 3, 1>, CopyStep>(), // 0.0127
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0126
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0126
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 0, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0126
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store16, 4, 0>, StoreStep<ops::I32Store16, 2, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0126
    four::<LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>, BinaryStep<ops::I32ShrS, 3, 1>>(), // 0.0126
    four_last::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, Jump>(), // 0.0126
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load16S, 2, 1>, JumpIf<0, 1>>(), // 0.0126
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0126
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0125
    two::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0125
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0125
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Compare<ops::I32GeU, 4, 1>>(), // 0.0125
    three::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0125
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, CopyStep>(), // 0.0125
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0125
    four::<LoadStep<ops::I64Load16S, 2, 0>, ConstStep<0>, BinaryStep<ops::I64And, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0124
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>, CopyStep, CopyStep>(), // 0.0123
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0123
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0123
    two::<BinaryStep<ops::I32Add, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0123
    two_last::<StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0123
    four_last::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0123
    four_last::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0122
    four_last::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0122
    four::<LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>>(), // 0.0121
    four::<Compare<ops::I64Eq, 0, 1>, ConstStep<0>, Compare<ops::I64GtU, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0121
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0120
    two::<ConstStep<1>, Compare<ops::I64GtU, 2, 1>>(), // 0.0120
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0120
    four_last::<ConstStep<0>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0120
    two::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0120
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0120
    two::<BinaryStep<ops::I32And, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0120
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0120
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0119
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0118
    three::<ConstStep<0>, Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0118
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0118
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0117
    three_last::<JumpIf<2, 1>, CopyStep, Jump>(), // 0.0117
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0117
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0117
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0117
    four::<BinaryStep<ops::I32Add, 4, 0>, CopyStep, KeepStep<I64>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0116
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0116
    four_last::<CopyStep, CopyStep, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0116
    four::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0116
    four::<BinaryStep<ops::I64Shl, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0116
    four::<BinaryStep<ops::F64Add, 0, 1>, StoreStep<ops::F64Store, 1, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0116
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0115
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>, ConstStep<0>>(), // 0.0115
    four_last::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 3>>(), // 0.0115
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0115
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64ShrS, 3, 0>>(), // 0.0115
    four::<Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0115
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 1>, Jump>(), // 0.0115
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store16, 1, 0>, Jump>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8S, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0115
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0114
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, Compare<ops::I64Ne, 0, 1>>(), // 0.0114
    two::<JumpIf<0, 1>, CopyStep>(), // 0.0114
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0114
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0114
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0113
    four::<StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0113
    three::<CopyStep, JumpIf<2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0113
    three::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0113
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, Compare<ops::I32GeU, 2, 1>, CopyStep>(), // 0.0113
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0113
    four::<StoreStep<ops::I32Store, 0, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0113
    four::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0113
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0113
    four_last::<LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0113
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtU, 3, 1>, CopyStep>(), // 0.0113
    four::<BinaryStep<ops::I32Sub, 0, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0113
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0113
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 0>>(), // 0.0113
    four_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Switch<0>>(), // 0.0113
    four::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 0>>(), // 0.0112
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0112
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0112
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0112
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, CopyStep>(), // 0.0112
    four_last::<ConstStep<1>, Compare<ops::I64GtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, Jump>(), // 0.0112
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0112
    four::<LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>, JumpIf<2, 0>, ConstStep<0>>(), // 0.0112
    three_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0112
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0111
    four::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32LtU, 3, 1>, JumpIf<2, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0111
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0111
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0110
    four::<Compare<ops::I32GtU, 3, 1>, ConstStep<0>, Compare<ops::I32LtU, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0110
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0110
    two::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0110
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0110
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0110
    four::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0110
    four_last::<Compare<ops::I32GtU, 4, 1>, ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, Jump>(), // 0.0109
    four::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0108
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0108
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0108
    four_last::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0108
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0108
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0108
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, Return<I64, 2>>(), // 0.0108
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0107
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0107
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16S, 0, 1>, Compare<ops::I32GtS, 3, 1>, ConstStep<0>>(), // 0.0107
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0107
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0106
    three::<Compare<ops::I64Ne, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, UnaryStep<ops::F64ConvertI32S, 0, 1>>(), // 0.0106
    four::<Compare<ops::I32Ne, 3, 1>, Compare<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0106
    four::<BinaryStep<ops::I64And, 2, 1>, ConstStep<1>, BinaryStep<ops::I64GtU, 0, 1>, ConstStep<1>>(), // 0.0106
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0106
    four::<ConstStep<0>, Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0106
    four::<BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0106
    four::<BinaryStep<ops::I64Shl, 4, 1>, Compare<ops::I64Eq, 3, 1>, Compare<ops::F64Ne, 2, 1>, CopyStep>(), // 0.0106
    four::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0106
    four_last::<Compare<ops::I64GtU, 4, 1>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0105
    four_last::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0105
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0105
    two::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0105
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0105
    four_last::<BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, BinaryStep<ops::I64Or, 0, 1>, Jump>(), // 0.0105
    four::<BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, BinaryStep<ops::I64Or, 0, 1>, JumpIf<2, 0>>(), // 0.0105
    three::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0104
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0104
    four::<LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0104
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0104
    three::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0104
    four::<GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GeU, 0, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0104
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0104
    four::<BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, Compare<ops::I64Eq, 0, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0104
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, Compare<ops::I32LeS, 4, 1>, ConstStep<1>>(), // 0.0103
    four_last::<BinaryStep<ops::I64Add, 2, 1>, BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Or, 0, 1>, Jump>(), // 0.0103
    three_last::<JumpIf<2, 0>, ConstStep<0>, Jump>(), // 0.0103
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0102
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0102
    two_last::<LoadStep<ops::I32Load8U, 2, 0>, Switch<0>>(), // 0.0102
    three::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0102
    four::<ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0101
    four_last::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0101
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0101
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 3, 1>, CopyStep, Jump>(), // 0.0100
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0100
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>, ConstStep<1>>(), // 0.0100
    four::<GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0099
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0098
    three::<KeepStep<I64>, JumpIf<2, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0098
    four::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 0>, Compare<ops::I64Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0098
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0098
    two_last::<BinaryStep<ops::I32And, 4, 1>, Switch<2>>(), // 0.0097
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0097
    three::<ConstStep<1>, Compare<ops::I64GtU, 2, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0097
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, Jump>(), // 0.0097
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, KeepStep<I64>>(), // 0.0097
    four::<Compare<ops::I32GtU, 3, 1>, Compare<ops::I32GtU, 4, 1>, ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>>(), // 0.0097
    two::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0097
    three_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0096
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0096
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0096
    four_last::<StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0096
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0095
    four_last::<Compare<ops::I32LeS, 4, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0094
    two::<ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0094
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0094
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0094
    four_last::<Compare<ops::I32LtU, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0094
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtS, 0, 1>>(), // 0.0093
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I64Shl, 1, 0>, BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0093
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>, ConstStep<0>, BinaryStep<ops::I64Ne, 2, 0>>(), // 0.0093
    four_last::<SelectStep<0, 1>, BinaryStep<ops::I64LtS, 4, 0>, SelectStep<0, 1>, Jump>(), // 0.0093
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0093
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0093
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0093
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, Call>(), // 0.0093
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, ConstStep<0>>(), // 0.0092
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0092
    four::<BinaryStep<ops::I32Xor, 3, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0092
    four::<BinaryStep<ops::I64Add, 0, 1>, Compare<ops::I32Ne, 2, 1>, CopyStep, JumpIf<2, 1>>(), // 0.0092
    four::<ConstStep<1>, Compare<ops::I64LeU, 2, 1>, ConstStep<1>, Compare<ops::I64Ne, 2, 1>>(), // 0.0092
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::F64Load, 2, 1>, Jump>(), // 0.0092
    four_last::<Compare<ops::I32LtS, 3, 1>, LoadStep<ops::I32Load8U, 2, 1>, ConstStep<0>, Jump>(), // 0.0091
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0091
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0091
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>, CopyStep>(), // 0.0090
    four::<Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>, JumpIf<2, 1>>(), // 0.0090
    three_last::<CopyStep, KeepStep<I64>, Call>(), // 0.0090
    two::<ConstStep<0>, CopyStep>(), // 0.0090
    four::<ConstStep<1>, Compare<ops::I64LtU, 2, 1>, ConstStep<1>, Compare<ops::I64Ne, 2, 1>>(), // 0.0090
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0090
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I64Store, 0, 0>, ConstStep<0>>(), // 0.0090
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0090
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0090
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0089
    four::<ConstStep<0>, SelectStep<0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0089
    four::<Compare<ops::I64Eq, 3, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0089
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0089
    four_last::<StoreStep<ops::I32Store, 2, 0>, CopyStep, CopyStep, Call>(), // 0.0089
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0089
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0089
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0089
    four::<BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0089
    four::<BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0089
    four::<BinaryStep<ops::I32And, 3, 1>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0089
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32LeU, 2, 1>>(), // 0.0089
    four::<LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0089
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0089
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0089
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0089
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Xor, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0089
    four::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LtU, 2, 1>>(), // 0.0089
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0089
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0089
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0088
    two::<LoadStep<ops::I32Load16U, 2, 0>, JumpIf<0, 0>>(), // 0.0088
    four_last::<BinaryStep<ops::I64Add, 0, 0>, BinaryStep<ops::I64Add, 0, 0>, StoreStep<ops::I64Store, 1, 0>, Return<I64, 0>>(), // 0.0088
    four::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64Mul, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0088
    four::<BinaryStep<ops::I64Add, 0, 1>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64LtU, 2, 0>>(), // 0.0088
    four::<BinaryStep<ops::I64And, 2, 1>, BinaryStep<ops::I64Mul, 0, 1>, BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64Mul, 0, 1>>(), // 0.0088
    four::<BinaryStep<ops::I64LtU, 2, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Mul, 2, 0>>(), // 0.0088
    four::<BinaryStep<ops::I32Add, 4, 0>, UnaryStep<ops::I32Extend16S, 0, 1>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0088
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0087
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0087
    four::<UnaryStep<ops::I32Extend16S, 2, 0>, Compare<ops::I32LeS, 3, 1>, BinaryStep<ops::I32And, 4, 1>, CopyStep>(), // 0.0087
    three::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0087
    three::<ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0086
    two::<JumpIf<2, 0>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0085
    four::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0085
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0085
    two::<BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0085
    two::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64ShrU, 4, 0>>(), // 0.0085
    four::<LoadStep<ops::I64Load, 0, 1>, Compare<ops::I32LtU, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0085
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0085
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0085
    four_last::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>, Switch<0>>(), // 0.0085
    four::<Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0085
    four::<Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0085
    four_last::<BinaryStep<ops::I32And, 4, 1>, CopyStep, KeepStep<I64>, Call>(), // 0.0085
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0085
    four_last::<StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0085
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0085
    four_last::<KeepStep<I64>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0084
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0084
    four_last::<ConstStep<0>, JumpIf<2, 0>, CopyStep, Call>(), // 0.0084
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0084
    three::<BinaryStep<ops::I32ShrS, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0084
    four::<StoreStep<ops::I32Store8, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32LtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0084
    four_last::<ConstStep<0>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0084
    four::<LoadStep<ops::I32Load, 0, 0>, CopyStep, KeepStep<I64>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0084
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0084
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0084
    two_last::<StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0083
    three::<ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0083
    four::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0083
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, KeepStep<I64>, Call>(), // 0.0083
    four_last::<Compare<ops::I32Eq, 3, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0083
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0083
    four::<BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0083
    four::<ConstStep<1>, BinaryStep<ops::I64GtU, 0, 0>, ConstStep<1>, SelectStep<0, 1>>(), // 0.0083
    four::<ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 0>>(), // 0.0083
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0082
    four_last::<BinaryStep<ops::F64Gt, 4, 0>, JumpIf<0, 0>, Compare<ops::F64Lt, 4, 1>, Jump>(), // 0.0082
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32RemU, 3, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0082
    four_last::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0081
    two::<KeepStep<I64>, ConstStep<0>>(), // 0.0081
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0081
    four_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0080
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep>(), // 0.0080
    four::<Compare<ops::I32GtU, 2, 1>, ConstStep<0>, Compare<ops::I32LeU, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0080
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0080
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0080
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Xor, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0080
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0080
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64Shl, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0080
    four::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>>(), // 0.0080
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0080
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0080
    four::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0080
    four::<Compare<ops::I32LtU, 0, 1>, Compare<ops::I32GtU, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0080
    four::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Or, 0, 1>, CopyStep, ConstStep<0>>(), // 0.0080
    four::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Or, 0, 0>, Compare<ops::I64Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0080
    four::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0080
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0080
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0080
    four::<JumpIf<2, 1>, ConstStep<0>, JumpIf<2, 0>, JumpIf<2, 1>>(), // 0.0080
    four_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 3, 1>, Compare<ops::I32LeU, 4, 1>, Jump>(), // 0.0080
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, KeepStep<I64>>(), // 0.0079
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0079
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, CopyStep, ConstStep<1>>(), // 0.0079
    three::<CopyStep, CopyStep, CopyStep>(), // 0.0079
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0079
    four::<JumpIf<0, 1>, BinaryStep<ops::I64Or, 2, 1>, BinaryStep<ops::I64Or, 2, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0079
    four::<LoadStep<ops::I64Load, 2, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 0>>(), // 0.0079
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, ConstStep<0>, SelectStep<0, 0>, Return<I64, 1>>(), // 0.0079
    four::<BinaryStep<ops::I64Ne, 4, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, ConstStep<1>>(), // 0.0079
    four::<BinaryStep<ops::I64GtU, 0, 1>, ConstStep<1>, BinaryStep<ops::I64Eq, 2, 0>, SelectStep<0, 0>>(), // 0.0079
    four_last::<CopyStep, ConstStep<0>, ConstStep<1>, Call>(), // 0.0079
    three_last::<ConstStep<0>, CopyStep, Jump>(), // 0.0079
    four::<BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 1>, ConstStep<0>, CopyStep>(), // 0.0079
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>, JumpIf<2, 0>>(), // 0.0079
    four::<SelectStep<2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0079
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0079
    four::<BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0079
    four::<BinaryStep<ops::I32ShrU, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32And, 2, 0>>(), // 0.0079
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0079
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0079
    four::<Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Sub, 0, 0>, BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0079
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0079
    four::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, Compare<ops::I32GeS, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0079
    two::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0079
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0079
    four::<JumpIf<2, 1>, JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0079
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0078
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0078
    four::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0078
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0078
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0078
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, CopyStep>(), // 0.0078
    four::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0078
    four::<KeepStep<I64>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0078
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0078
    four::<ConstStep<1>, Compare<ops::I64Ne, 0, 1>, ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0078
    four_last::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>>(), // 0.0077
    three_last::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 0>, Jump>(), // 0.0077
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0077
    four_last::<LoadStep<ops::I32Load16U, 2, 0>, JumpIf<0, 0>, StoreStep<ops::I32Store8, 4, 0>, Jump>(), // 0.0077
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0077
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0077
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0077
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0077
    four::<BinaryStep<ops::I32Add, 3, 1>, KeepStep<I64>, BinaryStep<ops::I64Add, 4, 1>, SelectStep<2, 1>>(), // 0.0077
    four::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0077
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0077
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0077
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load, 2, 0>, UnaryStep<ops::I32Eqz, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0077
    four::<StoreStep<ops::I32Store8, 2, 0>, JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0077
    four::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0077
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, Compare<ops::I32Eq, 4, 1>>(), // 0.0077
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Ne, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0077
    four::<StoreStep<ops::I32Store8, 2, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0077
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, CopyStep, Call>(), // 0.0077
    four::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0077
    four::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 0>, ConstStep<0>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0077
    four_last::<Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0077
    two::<CopyStep, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0077
    four::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0077
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, StoreStep<ops::I32Store, 0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0077
    four::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store8, 2, 0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, UnaryStep<ops::I64ExtendI32S, 0, 0>, Compare<ops::I64LtS, 0, 1>>(), // 0.0077
    four::<BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0077
    four_last::<Compare<ops::I32Ne, 2, 1>, Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0077
    four_last::<Compare<ops::I32GtS, 4, 1>, StoreStep<ops::I32Store8, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0077
    four::<Compare<ops::I32LtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0077
    four_last::<Compare<ops::I32Eq, 4, 1>, CopyStep, CopyStep, Jump>(), // 0.0076
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 1>, ConstStep<0>>(), // 0.0076
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, CallIndirect<0>>(), // 0.0076
    four_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>, ConstStep<0>, Jump>(), // 0.0076
    four::<SelectStep<0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0076
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0076
    four::<StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>, Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0076
    four::<Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0076
    four::<Compare<ops::I32LtU, 0, 1>, StoreStep<ops::I32Store16, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0076
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0076
    four_last::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0076
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0076
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0076
    four::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0076
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0076
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0076
    four::<LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0076
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0076
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0076
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0076
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0076
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0076
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, KeepStep<I64>, ConstStep<0>>(), // 0.0076
    three::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0076
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0076
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0075
    four::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Xor, 3, 1>, LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0075
    two::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0075
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0075
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0075
    four::<BinaryStep<ops::I32RemU, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0075
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0075
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0075
    four_last::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0075
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0075
    three::<BinaryStep<ops::I32Shl, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0075
    four::<StoreStep<ops::I32Store, 1, 0>, JumpIf<2, 0>, JumpIf<2, 0>, KeepStep<I64>>(), // 0.0075
    four::<Compare<ops::I32LtS, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0075
    four::<BinaryStep<ops::I32Shl, 0, 0>, BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0075
    four::<BinaryStep<ops::I64Or, 0, 0>, ConstStep<0>, Compare<ops::I64GtU, 0, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0075
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0075
    three_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, Call>(), // 0.0074
    four::<GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0074
    four::<BinaryStep<ops::I32Or, 0, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Sub, 0, 1>>(), // 0.0074
    two_last::<ConstStep<0>, Call>(), // 0.0074
    four::<Compare<ops::I64GtS, 4, 1>, Compare<ops::I64LtS, 4, 1>, Compare<ops::I32Eq, 4, 1>, Compare<ops::I64Eq, 4, 1>>(), // 0.0074
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32Extend8S, 2, 0>, Compare<ops::I32GtS, 0, 1>>(), // 0.0074
    four::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0074
    four_last::<ConstStep<1>, BinaryStep<ops::I64Or, 0, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0074
    four::<Compare<ops::I64GtU, 0, 1>, UnaryStep<ops::I32WrapI64, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32GtS, 0, 0>>(), // 0.0074
    two::<KeepStep<I64>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0073
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0073
    four::<StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0073
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0073
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0072
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0072
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0072
    two::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0071
    three_last::<ConstStep<0>, CopyStep, Call>(), // 0.0071
    four::<ConstStep<1>, Compare<ops::I64LtU, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I32Load16U, 0, 0>>(), // 0.0071
    four::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0071
    four::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0071
    four::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0071
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0071
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0071
    two_last::<BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0071
    four::<JumpIf<2, 0>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, Compare<ops::I32LtU, 4, 1>>(), // 0.0071
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0070
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>, JumpIf<2, 1>, ConstStep<0>>(), // 0.0070
    four_last::<ConstStep<0>, CopyStep, CopyStep, Jump>(), // 0.0070
    two::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0069
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0069
    four::<BinaryStep<ops::I32Or, 0, 1>, Compare<ops::I32LtU, 0, 1>, CopyStep, Compare<ops::I32GeU, 0, 1>>(), // 0.0069
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0069
    four::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep>(), // 0.0069
    two::<ConstStep<1>, BinaryStep<ops::I64Or, 2, 1>>(), // 0.0069
    three_last::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0069
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0069
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0069
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0068
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0068
    two::<CopyStep, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0068
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0068
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8S, 0, 0>, Compare<ops::I32LeS, 3, 1>>(), // 0.0068
    four_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep, Call>(), // 0.0068
    three_last::<Compare<ops::I32LeU, 4, 1>, CopyStep, Jump>(), // 0.0068
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0068
    four_last::<CopyStep, ConstStep<0>, ConstStep<0>, CallIndirect<0>>(), // 0.0068
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0068
    four::<StoreStep<ops::I64Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0068
    four_last::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0068
    four::<StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0068
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0068
    four_last::<SelectStep<0, 1>, SelectStep<2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0068
    four_last::<StoreStep<ops::I64Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0068
    four::<SelectStep<2, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0068
    four::<StoreStep<ops::I32Store, 1, 0>, CopyStep, ConstStep<0>, ConstStep<0>>(), // 0.0068
    four::<BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0068
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 3>>(), // 0.0068
    four::<UnaryStep<ops::I32Extend8S, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0068
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I64Store, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0068
    four_last::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0068
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0068
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, JumpIf<0, 0>>(), // 0.0068
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0068
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0068
    two::<BinaryStep<ops::I32ShrU, 4, 0>, UnaryStep<ops::I32Clz, 0, 1>>(), // 0.0068
    four::<KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0068
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0068
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 2, 1>>(), // 0.0068
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0067
    two::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0067
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0067
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store8, 4, 0>, BinaryStep<ops::I32And, 4, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0067
    four::<KeepStep<I64>, UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0067
    four::<BinaryStep<ops::I32Sub, 1, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0067
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>>(), // 0.0067
    four_last::<StoreStep<ops::I32Store16, 2, 0>, Compare<ops::I32LtS, 2, 1>, CopyStep, Jump>(), // 0.0067
    three_last::<BinaryStep<ops::I32Or, 0, 0>, UnaryStep<ops::I64ExtendI32S, 0, 1>, Jump>(), // 0.0067
    three::<LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0067
    four::<CopyStep, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0067
    four::<BinaryStep<ops::I32ShrU, 2, 1>, ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0067
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0066
    four::<Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0066
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0066
    three_last::<JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0066
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0066
    four_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0066
    four::<SelectStep<0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0066
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0066
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0066
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0066
    four::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GtU, 2, 1>, Compare<ops::I32GtU, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0066
    four_last::<BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0066
    four::<Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0066
    four::<Compare<ops::I64Eq, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0066
    four::<LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0066
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0066
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0066
    four_last::<ConstStep<0>, BinaryStep<ops::I64And, 0, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0066
    four::<ConstStep<0>, Compare<ops::I64GtU, 0, 1>, Compare<ops::I64Eq, 3, 1>, BinaryStep<ops::I64Add, 3, 0>>(), // 0.0066
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0066
    three_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32LtS, 0, 1>, Jump>(), // 0.0066
    four::<BinaryStep<ops::F64Add, 3, 1>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0065
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0065
    two::<ConstStep<0>, BinaryStep<ops::I32LtU, 4, 0>>(), // 0.0065
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, JumpIf<2, 0>>(), // 0.0065
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0065
    four_last::<Compare<ops::I32GtS, 4, 1>, CopyStep, CopyStep, Call>(), // 0.0065
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0065
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0065
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, CopyStep, CopyStep>(), // 0.0065
    three_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0065
    four::<LoadStep<ops::I64Load16U, 2, 0>, Compare<ops::I64GeU, 0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0065
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0064
    four::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0064
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0064
    four::<LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32LeU, 0, 1>, StoreStep<ops::I32Store8, 2, 0>>(), // 0.0064
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0064
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0064
    four::<SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0064
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0064
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0064
    four::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0063
    four_last::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.0063
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0063
    two::<BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0063
    four::<ConstStep<0>, Compare<ops::I32GeS, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0063
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<2, 1>>(), // 0.0063
    four::<BinaryStep<ops::I32Sub, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0063
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0063
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, Compare<ops::I32LtU, 4, 1>>(), // 0.0062
    three::<ConstStep<1>, BinaryStep<ops::I64And, 0, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0062
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0062
    four::<Compare<ops::I32GeS, 0, 1>, Compare<ops::I32GtU, 0, 1>, JumpIf<0, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0062
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0061
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, CopyStep>(), // 0.0061
    four::<Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Eq, 4, 0>>(), // 0.0061
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32RemU, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0061
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32RemU, 4, 0>, UnaryStep<ops::F32ConvertI32U, 0, 0>, StoreStep<ops::F32Store, 1, 0>>(), // 0.0061
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32RemU, 4, 0>, UnaryStep<ops::F32ConvertI32U, 0, 0>, StoreStep<ops::F32Store, 1, 0>>(), // 0.0061
    three::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32LtU, 3, 1>, CopyStep>(), // 0.0061
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>>(), // 0.0061
    three::<BinaryStep<ops::I64Add, 4, 1>, CopyStep, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0061
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0061
    four::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0061
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32LtU, 4, 0>, SelectStep<0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0061
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, Jump>(), // 0.0061
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0061
    four::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, JumpIf<2, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0061
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0061
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0061
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 1>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0061
    four_last::<StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Jump>(), // 0.0061
    two_last::<StoreStep<ops::I32Store, 4, 0>, Return<I64, 0>>(), // 0.0061
    four_last::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32ShrU, 3, 1>, CopyStep, Call>(), // 0.0060
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0060
    three::<BinaryStep<ops::I32Mul, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0060
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I64ShrU, 1, 1>, Compare<ops::I32LtU, 2, 1>, Jump>(), // 0.0060
    three::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0060
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0060
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>>(), // 0.0060
    four::<LoadStep<ops::I32Load8U, 2, 1>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0060
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0060
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0059
    two_last::<BinaryStep<ops::I32And, 4, 0>, Return<I64, 1>>(), // 0.0059
    four::<BinaryStep<ops::I32Sub, 0, 1>, Compare<ops::I32LtS, 3, 1>, Compare<ops::I32GtU, 3, 1>, ConstStep<0>>(), // 0.0059
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, Jump>(), // 0.0059
    four_last::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>, Jump>(), // 0.0059
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0059
    four_last::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0059
    four::<Compare<ops::I64LtU, 2, 1>, ConstStep<0>, Compare<ops::I64GtU, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0059
    two_last::<BinaryStep<ops::I32Add, 4, 0>, Return<I64, 1>>(), // 0.0059
    four_last::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0059
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0059
    four::<LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store16, 1, 0>, ConstStep<0>>(), // 0.0059
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32ShrU, 3, 1>, JumpIf<0, 0>>(), // 0.0059
    three::<CopyStep, Compare<ops::I32GtS, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0059
    three::<ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>>(), // 0.0059
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0059
    four_last::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0058
    four::<KeepStep<I64>, JumpIf<2, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0058
    four::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store16, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0058
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0058
    three_last::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0058
    four_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0058
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0058
    three::<ConstStep<0>, BinaryStep<ops::I64And, 2, 1>, ConstStep<0>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, ConstStep<0>, JumpIf<2, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0058
    four::<JumpIf<2, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0058
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0058
    four::<ConstStep<0>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0058
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0058
    four_last::<ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, BinaryStep<ops::F64Mul, 2, 1>, Jump>(), // 0.0058
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::F32Store, 5, 0>>(), // 0.0058
    four_last::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 2, 1>, Jump>(), // 0.0058
    three::<KeepStep<I64>, ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0057
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0057
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0057
    four_last::<JumpIf<2, 0>, CopyStep, ConstStep<0>, Call>(), // 0.0057
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0057
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>>(), // 0.0057
    four::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0057
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Ne, 3, 1>, Compare<ops::I32GeU, 2, 1>>(), // 0.0057
    four::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0057
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 3, 1>, ConstStep<0>>(), // 0.0057
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0057
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0057
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, CopyStep>(), // 0.0057
    four::<ConstStep<0>, SelectStep<2, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0057
    four::<ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0057
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0057
    four::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0057
    four_last::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>, Jump>(), // 0.0057
    four::<BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0057
    four::<BinaryStep<ops::I64Add, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0057
    four::<BinaryStep<ops::I64LtU, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 2, 1>, BinaryStep<ops::I64LtU, 2, 0>>(), // 0.0057
    four::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0057
    four::<StoreStep<ops::I32Store, 0, 0>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Ne, 0, 1>, StoreStep<ops::I32Store, 2, 1>>(), // 0.0057
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0057
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I64And, 3, 1>, Compare<ops::I32GeU, 2, 1>>(), // 0.0057
    two::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0057
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0056
    four::<Compare<ops::I32GtU, 4, 1>, Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0056
    four::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0056
    four::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0056
    four_last::<SelectStep<2, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0056
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0056
    two::<StoreStep<ops::I32Store16, 2, 0>, CopyStep>(), // 0.0056
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load16U, 0, 0>, BinaryStep<ops::I64Shl, 0, 0>>(), // 0.0056
    four_last::<SelectStep<2, 1>, Compare<ops::I32GeS, 3, 1>, ConstStep<0>, Jump>(), // 0.0056
    three_last::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, Call>(), // 0.0056
    two::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0056
    four::<ConstStep<0>, ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0056
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store16, 3, 0>>(), // 0.0055
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0055
    four::<BinaryStep<ops::I64Xor, 2, 0>, ConstStep<1>, BinaryStep<ops::I64And, 0, 1>, ConstStep<1>>(), // 0.0055
    four::<BinaryStep<ops::I64And, 2, 1>, BinaryStep<ops::I64ShrU, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0055
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0055
    four::<BinaryStep<ops::I64And, 0, 0>, BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 0, 0>>(), // 0.0055
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Eq, 0, 1>, JumpIf<2, 0>>(), // 0.0055
    four_last::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Return<I64, 1>>(), // 0.0054
    three::<ConstStep<1>, BinaryStep<ops::I64Xor, 2, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0054
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0054
    three::<BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64ShrU, 4, 0>>(), // 0.0054
    four::<BinaryStep<ops::I32Or, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0054
    four::<BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0054
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, CopyStep, KeepStep<I64>>(), // 0.0054
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0054
    three_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0054
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Xor, 3, 1>>(), // 0.0054
    four_last::<Compare<ops::I64GtU, 4, 1>, ConstStep<0>, CopyStep, Jump>(), // 0.0054
    two::<CopyStep, Compare<ops::I32GtU, 4, 1>>(), // 0.0053
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0053
    four::<ConstStep<1>, BinaryStep<ops::I64Add, 0, 0>, ConstStep<1>, BinaryStep<ops::I64LtU, 0, 1>>(), // 0.0053
    four::<BinaryStep<ops::I64And, 2, 1>, UnaryStep<ops::I64Eqz, 2, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>>(), // 0.0053
    four::<BinaryStep<ops::I64Eq, 2, 0>, SelectStep<0, 1>, BinaryStep<ops::I64Ne, 4, 1>, ConstStep<1>>(), // 0.0053
    four_last::<BinaryStep<ops::I64Eq, 2, 0>, SelectStep<0, 0>, BinaryStep<ops::I32Or, 0, 0>, Return<I64, 1>>(), // 0.0053
    three::<ConstStep<0>, BinaryStep<ops::I64Ne, 4, 1>, ConstStep<1>>(), // 0.0053
    three::<BinaryStep<ops::I64And, 2, 1>, ConstStep<1>, BinaryStep<ops::I64GtU, 0, 1>>(), // 0.0053
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, ConstStep<1>, BinaryStep<ops::I64LtU, 0, 1>>(), // 0.0053
    four::<LoadStep<ops::I32Load16U, 2, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0053
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0053
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0053
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0053
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0053
    four::<UnaryStep<ops::I64Eqz, 2, 0>, SelectStep<0, 0>, JumpIf<0, 1>, UnaryStep<ops::I64Eqz, 2, 1>>(), // 0.0053
    four::<BinaryStep<ops::I64And, 2, 0>, Compare<ops::I64LtS, 3, 1>, BinaryStep<ops::I64LtU, 2, 1>, BinaryStep<ops::I64LtS, 2, 1>>(), // 0.0053
    three::<ConstStep<0>, BinaryStep<ops::I32ShrU, 2, 1>, ConstStep<0>>(), // 0.0053
    four::<ConstStep<0>, SelectStep<0, 1>, Compare<ops::I32LtU, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0053
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0053
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 1>>(), // 0.0053
    four::<ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, ConstStep<1>, BinaryStep<ops::I64LtU, 0, 1>>(), // 0.0053
    four::<ConstStep<1>, BinaryStep<ops::I64Eq, 2, 0>, SelectStep<0, 0>, JumpIf<0, 0>>(), // 0.0053
    four::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>, ConstStep<1>>(), // 0.0053
    four::<BinaryStep<ops::I64Shl, 4, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, Compare<ops::I64GtS, 4, 1>>(), // 0.0053
    four::<BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64Xor, 2, 1>, Compare<ops::I32Eq, 2, 1>>(), // 0.0053
    four::<SelectStep<0, 1>, SelectStep<2, 1>, ConstStep<1>, BinaryStep<ops::I64And, 0, 1>>(), // 0.0053
    four::<SelectStep<2, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, JumpIf<2, 1>>(), // 0.0053
    four::<BinaryStep<ops::I64GtU, 2, 1>, BinaryStep<ops::I64GtU, 2, 1>, BinaryStep<ops::I64Eq, 2, 0>, SelectStep<0, 1>>(), // 0.0053
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0053
    four::<BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, CopyStep>(), // 0.0053
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0053
    four::<Compare<ops::I64LeU, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0053
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0053
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 4, 0>, JumpIf<0, 0>>(), // 0.0052
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0052
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, ConstStep<0>>(), // 0.0052
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0052
    four_last::<BinaryStep<ops::I32And, 4, 1>, CopyStep, CopyStep, Call>(), // 0.0052
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0052
    four_last::<CopyStep, CopyStep, KeepStep<I64>, Call>(), // 0.0052
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0052
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>, StoreStep<ops::I32Store, 2, 0>, CopyStep>(), // 0.0052
    four::<GlobalSetStep<I64, 0>, JumpIf<2, 1>, StoreStep<ops::I32Store, 3, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0052
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 0>>(), // 0.0052
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>, Compare<ops::I32GeU, 0, 1>, ConstStep<0>>(), // 0.0052
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0052
    four_last::<KeepStep<I64>, JumpIf<2, 0>, StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0052
    four::<LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0052
    three::<ConstStep<0>, Compare<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0052
    four::<Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32LeU, 0, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0052
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Xor, 3, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0052
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GeS, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, JumpIf<2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0052
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32GtS, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0052
    four::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0052
    three::<ConstStep<0>, StoreStep<ops::I32Store16, 4, 0>, StoreStep<ops::I32Store16, 4, 0>>(), // 0.0052
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32LeU, 2, 1>, JumpIf<0, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32LtU, 0, 0>, SelectStep<0, 1>, JumpIf<2, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0051
    four::<BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32And, 0, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0051
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32Or, 3, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0051
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0051
    four::<BinaryStep<ops::I64Shl, 2, 1>, BinaryStep<ops::I32And, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I64Shl, 1, 0>>(), // 0.0051
    four::<BinaryStep<ops::I64Shl, 1, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0051
    four::<LoadStep<ops::I64Load16U, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I64Shl, 1, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0051
    two::<ConstStep<0>, BinaryStep<ops::I64And, 2, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16S, 0, 0>, BinaryStep<ops::I32Mul, 0, 0>>(), // 0.0051
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16S, 0, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16S, 2, 0>, BinaryStep<ops::I32Mul, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32Mul, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0051
    four::<LoadStep<ops::I32Load16S, 0, 0>, BinaryStep<ops::I32Mul, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0051
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0051
    four::<UnaryStep<ops::I32WrapI64, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0051
    four_last::<GlobalSetStep<I64, 0>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, JumpIf<2, 0>, Compare<ops::I32LtU, 2, 1>>(), // 0.0051
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0051
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0051
    four::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 4, 1>, JumpIf<2, 1>>(), // 0.0051
    three::<LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I64ExtendI32S, 0, 0>, Compare<ops::I64LtS, 0, 1>>(), // 0.0051
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0051
    four_last::<BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, JumpIf<2, 0>, Jump>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32ShrU, 2, 1>, ConstStep<0>>(), // 0.0051
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Ne, 3, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32Shl, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>, Compare<ops::I32LtU, 4, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32ShrU, 2, 1>, BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32LeU, 3, 1>>(), // 0.0051
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0051
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0051
    four::<LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0051
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0051
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32GtS, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0051
    four::<Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GtS, 3, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32Mul, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32LtU, 3, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0051
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0051
    three::<BinaryStep<ops::I32Or, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0051
    four::<StoreStep<ops::I32Store16, 4, 0>, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I64Eq, 4, 1>, StoreStep<ops::I32Store16, 4, 0>>(), // 0.0051
    three::<UnaryStep<ops::I64ExtendI32S, 2, 1>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0051
    three::<LoadStep<ops::I64Load32S, 2, 0>, Compare<ops::I64LtS, 0, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0051
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>>(), // 0.0051
    three::<ConstStep<0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store16, 4, 0>>(), // 0.0051
    four::<BinaryStep<ops::I32Xor, 3, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0051
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0051
    four_last::<LoadStep<ops::I64Load, 2, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0051
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0051
    four::<Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0051
    three::<Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>>(), // 0.0051
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0051
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0051
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0051
    three_last::<CopyStep, CopyStep, CallIndirect<2>>(), // 0.0051
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0050
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0050
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0050
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32DivU, 4, 1>>(), // 0.0050
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0050
    four_last::<ConstStep<0>, SelectStep<0, 0>, StoreStep<ops::I32Store16, 1, 0>, Return<I64, 0>>(), // 0.0050
    four::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0050
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0050
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0050
    three::<BinaryStep<ops::I32Or, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0050
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0050
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0050
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0050
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0049
    two::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0049
    four_last::<ConstStep<0>, ConstStep<0>, CopyStep, Call>(), // 0.0049
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0049
    three::<CopyStep, CopyStep, ConstStep<0>>(), // 0.0049
    four::<ConstStep<1>, Compare<ops::I64LtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0049
    four_last::<JumpIf<2, 0>, StoreStep<ops::I64Store, 2, 0>, ConstStep<0>, Jump>(), // 0.0049
    four::<UnaryStep<ops::I32WrapI64, 2, 0>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0049
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 4, 1>, Compare<ops::I32GtS, 2, 1>>(), // 0.0048
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0048
    four_last::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0048
    four::<GlobalSetStep<I64, 0>, BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0048
    four::<BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>, ConstStep<0>>(), // 0.0048
    four::<LoadStep<ops::I32Load16S, 2, 1>, CopyStep, CopyStep, CopyStep>(), // 0.0048
    four::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GtU, 3, 1>, Compare<ops::I32Ne, 4, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0048
    four::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0048
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0048
    three::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0048
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0048
    four_last::<CopyStep, KeepStep<I64>, CopyStep, Call>(), // 0.0048
    four::<Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0047
    four::<ConstStep<0>, SelectStep<0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0047
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0047
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<2, 1>>(), // 0.0047
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0016
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0005
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0000
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0000
];
