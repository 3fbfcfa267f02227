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
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.9562
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.6536
    two_last::<BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.4482
    three::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>>(), // 0.4382
    three_last::<CopyStep, CopyStep, Call>(), // 0.3624
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1515
    four_last::<CopyStep, CopyStep, CopyStep, Call>(), // 0.6297
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>>(), // 0.5181
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.5168
    four_last::<BinaryStep<ops::I32And, 3, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.4753
    four_last::<BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.4504
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, Call>(), // 0.3698
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.3551
    four_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.3491
    four::<StoreStep<ops::I32Store, 0, 0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I64Add, 3, 0>, GlobalSetStep<I64, 0>>(), // 0.3460
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, Switch<0>>(), // 0.3456
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.3313
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.3194
    four_last::<KeepStep<I64>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.3169
    four::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.2990
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.2960
    four::<CopyStep, StoreStep<ops::I32Store, 2, 0>, CopyStep, Compare<ops::I32Ne, 3, 1>>(), // 0.2920
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.2886
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.2785
    four::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.2752
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.2748
    four::<BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::F64Add, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.2653
    four::<BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::F64Add, 1, 0>, Compare<ops::F64Gt, 3, 1>, BinaryStep<ops::F64Sub, 2, 0>>(), // 0.2646
    four::<BinaryStep<ops::F64Add, 1, 1>, BinaryStep<ops::F64Add, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.2631
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.2622
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.2604
    four::<vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::F32x4Mul, 2>>(), // 0.2602
    four::<vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::F32x4Mul, 2>, vector::BinaryStep<vector::ops::F32x4Add, 2>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2602
    four::<vector::BinaryStep<vector::ops::F32x4Add, 2>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2602
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.2569
    four::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.2566
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.2417
    four_last::<KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.2395
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, GlobalGetStep<I64, 1>>(), // 0.2307
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.2238
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.2223
    four::<BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.2180
    two_last::<Compare<ops::I32GeS, 4, 1>, Return<I64, 2>>(), // 0.2179
    three_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.2179
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.2146
    four::<BinaryStep<ops::I32Mul, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.2146
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2146
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 0>, BinaryStep<ops::F32Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2142
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 0>>(), // 0.2142
    four::<LoadStep<ops::F32Load, 0, 1>, LoadStep<ops::F32Load, 2, 0>, BinaryStep<ops::F32Mul, 1, 0>, BinaryStep<ops::F32Add, 0, 0>>(), // 0.2142
    four::<LoadStep<ops::F32Load, 0, 0>, BinaryStep<ops::F32Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>>(), // 0.2142
    four::<BinaryStep<ops::F32Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2142
    four::<BinaryStep<ops::F32Add, 1, 0>, BinaryStep<ops::F32Add, 1, 0>, BinaryStep<ops::F32Add, 1, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2142
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.1942
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.1932
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.1929
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, StoreStep<ops::I32Store, 1, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.1928
    four::<BinaryStep<ops::I32And, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.1898
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep, ConstStep<0>>(), // 0.1898
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.1898
];

#[cfg(not(debug_assertions))]
#[rustfmt::skip]
static REST: &[Sequence] = &[
    four::<StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.1898
    four::<BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Add, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.1898
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1862
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.1796
    four::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.1796
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.1796
    three::<BinaryStep<ops::F64Mul, 2, 1>, BinaryStep<ops::F64Mul, 2, 1>, BinaryStep<ops::F64Add, 1, 0>>(), // 0.1780
    four_last::<GlobalSetStep<I64, 0>, StoreStep<ops::I64Store, 3, 0>, ConstStep<0>, Call>(), // 0.1774
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.1757
    four::<BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.1737
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>, BinaryStep<ops::I64Rotl, 4, 0>>(), // 0.1736
    four::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.1731
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.1730
    four::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.1730
    four::<BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 1>>(), // 0.1729
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Rotl, 4, 1>, BinaryStep<ops::I64Add, 2, 1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.1729
    four::<BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 1>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Add, 1, 0>>(), // 0.1725
    four_last::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1713
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.1628
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.1556
    three_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.1521
    four::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.1508
    four_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.1504
    four_last::<CopyStep, CopyStep, ConstStep<0>, Call>(), // 0.1481
    four::<UnaryStep<ops::I32Eqz, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.1479
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.1432
    three_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.1408
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.1399
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1387
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Rotl, 4, 0>>(), // 0.1372
    four_last::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GeU, 3, 1>, ConstStep<0>, Jump>(), // 0.1348
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.1329
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.1317
    four_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep, Call>(), // 0.1313
    four_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.1309
    four::<BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>>(), // 0.1300
    four::<vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::I32x4DotI16x8S, 2>, vector::BinaryStep<vector::ops::I32x4Add, 2>, vector::BinaryStep<vector::ops::I32x4Add, 2>>(), // 0.1300
    four::<vector::BinaryStep<vector::ops::I32x4DotI16x8S, 2>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.1300
    four::<LoadStep<ops::F64Load, 4, 0>, BinaryStep<ops::F64Mul, 3, 0>, BinaryStep<ops::F64Add, 0, 1>, StoreStep<ops::F64Store, 1, 1>>(), // 0.1294
    four::<Compare<ops::I32GtS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.1292
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.1286
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>, CopyStep, CopyStep>(), // 0.1242
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.1237
    four::<CopyStep, CopyStep, CopyStep, CopyStep>(), // 0.1206
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.1203
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 0>, Jump>(), // 0.1202
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.1191
    four::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.1169
    four::<BinaryStep<ops::I64Xor, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I64Xor, 4, 0>>(), // 0.1151
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.1151
    four_last::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, CopyStep, Call>(), // 0.1125
    four_last::<Compare<ops::I32LeS, 3, 1>, ConstStep<0>, KeepStep<I64>, Jump>(), // 0.1114
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.1108
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.1094
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.1085
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.1082
    four::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1082
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, StoreStep<ops::I32Store8, 1, 0>, Compare<ops::I32GeU, 4, 1>>(), // 0.1082
    four_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1075
    four_last::<JumpIf<0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1062
    four_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.1053
    four::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1034
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.1034
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0992
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0992
    four_last::<StoreStep<ops::I32Store, 1, 0>, CopyStep, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0976
    four_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0975
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0972
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0968
    four_last::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32RemU, 3, 1>, KeepStep<I64>, Call>(), // 0.0965
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0965
    four_last::<BinaryStep<ops::I64Mul, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, ConstStep<0>, Jump>(), // 0.0964
    four_last::<LoadStep<ops::I64Load32U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, CopyStep, Call>(), // 0.0964
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0963
    four_last::<ConstStep<0>, SelectStep<0, 1>, ConstStep<0>, Call>(), // 0.0953
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Rotl, 4, 1>, BinaryStep<ops::I32Rotl, 4, 0>>(), // 0.0946
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0937
    four_last::<CopyStep, CopyStep, CopyStep, CallIndirect<2>>(), // 0.0935
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0933
    four::<BinaryStep<ops::I32Mul, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0928
    three::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0923
    four::<BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0920
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0917
    four::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0914
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0914
    four::<CopyStep, CopyStep, BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0914
    four::<CopyStep, BinaryStep<ops::I32Xor, 2, 0>, CopyStep, BinaryStep<ops::I32And, 0, 0>>(), // 0.0914
    four::<BinaryStep<ops::I32And, 2, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0914
    two::<ConstStep<1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0912
    two_last::<BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0908
    four::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtS, 0, 1>, CopyStep>(), // 0.0903
    four_last::<BinaryStep<ops::F64Gt, 3, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0900
    four::<StoreStep<ops::I32Store, 1, 0>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0889
    two::<BinaryStep<ops::F64Sub, 2, 0>, BinaryStep<ops::F64Add, 1, 1>>(), // 0.0884
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.0878
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0868
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0868
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, vector::BinaryStep<vector::ops::F32x4Mul, 2>>(), // 0.0867
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>, BinaryStep<ops::F64Mul, 0, 0>>(), // 0.0863
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F64Load, 0, 1>, BinaryStep<ops::F64Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0863
    four::<ConstStep<1>, BinaryStep<ops::F64Div, 1, 1>, BinaryStep<ops::F64Mul, 1, 0>, BinaryStep<ops::F64Sub, 1, 0>>(), // 0.0863
    four::<LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>>(), // 0.0863
    four::<LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>, BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::F64Mul, 2, 1>>(), // 0.0863
    four::<LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Add, 1, 0>, StoreStep<ops::F64Store, 5, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0863
    four::<BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Sub, 1, 0>, StoreStep<ops::F64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0863
    four::<BinaryStep<ops::F64Add, 1, 0>, BinaryStep<ops::F64Add, 1, 1>, UnaryStep<ops::F64Sqrt, 0, 0>, BinaryStep<ops::F64Mul, 1, 0>>(), // 0.0863
    four::<BinaryStep<ops::F64Sub, 1, 0>, StoreStep<ops::F64Store, 1, 0>, LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::F64Mul, 2, 0>>(), // 0.0863
    four::<StoreStep<ops::F64Store, 1, 0>, LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>>(), // 0.0863
    four::<StoreStep<ops::F64Store, 5, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 1>>(), // 0.0863
    four::<StoreStep<ops::F64Store, 5, 0>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0863
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0861
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0842
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0817
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0812
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, Jump>(), // 0.0810
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0798
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 0>>(), // 0.0792
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0779
    four::<LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>>(), // 0.0777
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0774
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep>(), // 0.0760
    four_last::<SelectStep<0, 1>, CopyStep, CopyStep, Call>(), // 0.0759
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0749
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0743
    four::<UnaryStep<ops::I32Eqz, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0739
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0736
    four_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0734
    two::<GlobalGetStep<I64, 1>, JumpIf<2, 1>>(), // 0.0733
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16S, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0733
    three_last::<JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0731
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0722
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0713
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0708
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0707
    three_last::<CopyStep, ConstStep<0>, Call>(), // 0.0706
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0706
    two_last::<ConstStep<0>, Jump>(), // 0.0703
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0701
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0686
    four_last::<CopyStep, ConstStep<0>, ConstStep<0>, Call>(), // 0.0673
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0669
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0664
    four::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0656
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0654
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0648
    four_last::<LoadStep<ops::I32Load, 2, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0647
    three::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0643
    three::<KeepStep<I64>, BinaryStep<ops::I32Xor, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0643
    two_last::<BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0643
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0641
    four::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0641
    two_last::<CopyStep, Call>(), // 0.0640
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0639
    four_last::<CopyStep, ConstStep<0>, CopyStep, Call>(), // 0.0638
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, StoreStep<ops::I32Store, 2, 1>, Return<I64, 2>>(), // 0.0633
    four_last::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0622
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0622
    four_last::<LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I64ExtendI32S, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0621
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0619
    four::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0619
    four::<BinaryStep<ops::I32GtS, 0, 1>, ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32GtS, 2, 1>>(), // 0.0619
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0618
    four_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0618
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0601
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0599
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0596
    four_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0596
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0592
    three_last::<CopyStep, CopyStep, Jump>(), // 0.0592
    four::<KeepStep<I64>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GtS, 4, 1>>(), // 0.0588
    four::<Compare<ops::I32LeS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>>(), // 0.0573
    four::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0571
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0562
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 0, 1>, JumpIf<2, 0>, Compare<ops::I32GtU, 2, 1>>(), // 0.0560
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0559
    three::<CopyStep, Compare<ops::I32LtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0557
    four::<BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0557
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.0557
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0550
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0543
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0543
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0543
    four::<JumpIf<2, 0>, CopyStep, CopyStep, CopyStep>(), // 0.0541
    three::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0540
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0539
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0538
    four::<BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0534
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0528
    two::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0526
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0525
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0522
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0517
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0500
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep>(), // 0.0500
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0498
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0498
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0498
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0497
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0497
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>>(), // 0.0496
    four::<SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0496
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0496
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0496
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0494
    four_last::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0494
    four_last::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Return<I64, 0>>(), // 0.0493
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0492
    three_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0489
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0488
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0486
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I64GtU, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>, JumpIf<2, 1>>(), // 0.0473
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0466
    two::<BinaryStep<ops::I64Sub, 2, 1>, Compare<ops::I64LeS, 3, 1>>(), // 0.0465
    four::<UnaryStep<ops::I32Clz, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32Xor, 3, 0>>(), // 0.0464
    four_last::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>, Jump>(), // 0.0464
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0463
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0462
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, CopyStep, CopyStep>(), // 0.0454
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0451
    two::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0444
    three::<BinaryStep<ops::I32Or, 4, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0440
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0438
    four_last::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0432
    four::<SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>>(), // 0.0431
    two::<CopyStep, Compare<ops::I32Ne, 2, 1>>(), // 0.0430
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0429
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 0>, Compare<ops::I32Ne, 3, 1>, CopyStep>(), // 0.0428
    four::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0426
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0426
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0425
    four_last::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0421
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0417
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0415
    four::<BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 3, 1>, BinaryStep<ops::I32LtS, 4, 0>>(), // 0.0415
    four::<BinaryStep<ops::I64Mul, 4, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0412
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0412
    four::<BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0410
    four::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0410
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0406
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0400
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0398
    three_last::<BinaryStep<ops::I64Or, 4, 0>, BinaryStep<ops::I64Mul, 0, 0>, Return<I64, 1>>(), // 0.0396
    three_last::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Add, 0, 0>, Return<I64, 1>>(), // 0.0396
    three_last::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64And, 0, 0>, Return<I64, 1>>(), // 0.0396
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0396
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0395
    four_last::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0394
    two::<CopyStep, CopyStep>(), // 0.0392
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0391
    three_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0391
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0389
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0389
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0388
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0386
    four::<Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0385
    four_last::<CopyStep, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0383
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0382
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0380
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0377
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0376
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0375
    four::<LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16S, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0375
    four_last::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0374
    three_last::<BinaryStep<ops::I64Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, Switch<0>>(), // 0.0373
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0372
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0369
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0368
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0368
    four_last::<CopyStep, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0367
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0365
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0364
    four::<Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0362
    four::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0362
    four::<BinaryStep<ops::I64Shl, 3, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0362
    four_last::<BinaryStep<ops::I64Add, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64ShrS, 1, 1>, Jump>(), // 0.0362
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load8U, 0, 0>>(), // 0.0362
    four_last::<SelectStep<0, 1>, SelectStep<2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0362
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0359
    four_last::<Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0356
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0356
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0355
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0350
    four_last::<ConstStep<0>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0350
    four::<Compare<ops::I32GtU, 0, 1>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0350
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0349
    two_last::<KeepStep<I64>, Jump>(), // 0.0349
    four::<Compare<ops::I32GtS, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0348
    four::<Compare<ops::I32GeU, 2, 1>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0346
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0346
    three_last::<StoreStep<ops::I32Store8, 4, 0>, ConstStep<0>, Jump>(), // 0.0345
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>>(), // 0.0345
    four::<LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>, CopyStep, CopyStep>(), // 0.0345
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0345
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0344
    four::<BinaryStep<ops::I32Mul, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0344
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0343
    three::<KeepStep<I64>, JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0340
    two_last::<CopyStep, Jump>(), // 0.0340
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0340
    three_last::<ConstStep<0>, ConstStep<0>, Jump>(), // 0.0339
    four_last::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0336
    four::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 1>, BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0336
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0328
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0328
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0327
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0327
    three::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0327
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0326
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, Return<I64, 0>>(), // 0.0325
    two::<KeepStep<I64>, JumpIf<2, 0>>(), // 0.0323
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0323
    three::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0322
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0321
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0320
    four_last::<BinaryStep<ops::I32Sub, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0319
    four::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0319
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0316
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0315
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0313
    four_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0313
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0311
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0311
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0311
    four::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0311
    four_last::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Or, 4, 1>, Jump>(), // 0.0311
    three_last::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0311
    four::<ConstStep<0>, JumpIf<2, 0>, CopyStep, CopyStep>(), // 0.0309
    four_last::<ConstStep<0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0308
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>, CopyStep>(), // 0.0308
    four_last::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Eq, 0, 1>, CopyStep, Jump>(), // 0.0308
    four_last::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LeS, 3, 1>, ConstStep<0>, Jump>(), // 0.0308
    four_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32And, 4, 0>, Return<I64, 1>>(), // 0.0308
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0308
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0306
    two_last::<BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0306
    two::<CopyStep, BinaryStep<ops::I32Rotl, 4, 1>>(), // 0.0305
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0303
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0303
    three::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0302
    two::<ConstStep<0>, JumpIf<2, 0>>(), // 0.0301
    four_last::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0300
    three_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0300
    four_last::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0299
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I64Add, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0299
    four_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0299
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Sub, 1, 1>, JumpIf<0, 1>>(), // 0.0298
    three::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0298
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0297
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep>(), // 0.0295
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0295
    two::<BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0293
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0293
    three::<CopyStep, BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0293
    three::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64LtU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0293
    two_last::<BinaryStep<ops::I64Or, 4, 1>, Jump>(), // 0.0293
    four_last::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0292
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>>(), // 0.0292
    three_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0291
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Eq, 3, 1>, JumpIf<0, 0>>(), // 0.0291
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0291
    four::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0290
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0290
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<0>>(), // 0.0290
    four::<SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32ShrU, 1, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0288
    four::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0286
    four_last::<BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8U, 2, 0>, Switch<0>>(), // 0.0286
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0286
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0285
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0284
    three::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>>(), // 0.0284
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0284
    four_last::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, ConstStep<1>, Call>(), // 0.0283
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32GeU, 0, 1>, JumpIf<2, 1>>(), // 0.0282
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0282
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0281
    three_last::<JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0280
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0280
    two_last::<BinaryStep<ops::I64ShrU, 4, 1>, Jump>(), // 0.0279
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0279
    four::<Compare<ops::I32Ne, 2, 1>, Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0278
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0278
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0278
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0276
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0276
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0276
    four_last::<ConstStep<0>, ConstStep<0>, CopyStep, Call>(), // 0.0276
    two::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0275
    three_last::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0275
    four::<BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0274
    four::<BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>>(), // 0.0274
    four_last::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0274
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0273
    two_last::<BinaryStep<ops::I64Rotl, 4, 1>, Jump>(), // 0.0272
    two_last::<BinaryStep<ops::I64Xor, 2, 1>, Jump>(), // 0.0272
    two_last::<BinaryStep<ops::I64Mul, 4, 1>, Jump>(), // 0.0272
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0272
    four_last::<ConstStep<0>, CopyStep, CopyStep, Call>(), // 0.0271
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0271
    two::<ConstStep<0>, CopyStep>(), // 0.0270
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0268
    four_last::<Compare<ops::I32Eq, 3, 1>, CopyStep, ConstStep<0>, Jump>(), // 0.0268
    three_last::<StoreStep<ops::I64Store, 3, 0>, ConstStep<0>, Call>(), // 0.0268
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0265
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0265
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, Return<I64, 0>>(), // 0.0265
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0263
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.0261
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0260
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0259
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0257
    four::<Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0257
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0257
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0257
    four_last::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, Jump>(), // 0.0257
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0257
    four::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0257
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0257
    four::<Compare<ops::I32Eq, 2, 1>, Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0257
    four_last::<CopyStep, ConstStep<0>, ConstStep<1>, Call>(), // 0.0257
    four_last::<LoadStep<ops::I32Load, 0, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0257
    four::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0257
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>>(), // 0.0257
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0257
    four::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64Add, 3, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64And, 0, 0>>(), // 0.0257
    four::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64Add, 3, 1>, BinaryStep<ops::I64Add, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0257
    four::<BinaryStep<ops::I64And, 3, 1>, Compare<ops::I64Eq, 3, 1>, BinaryStep<ops::I32Sub, 2, 1>, UnaryStep<ops::I64Ctz, 2, 0>>(), // 0.0257
    three::<BinaryStep<ops::I64ShrU, 4, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0256
    two::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0256
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0256
    four::<StoreStep<ops::I32Store, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0256
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0254
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0252
    four::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0252
    four_last::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0252
    four::<LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>>(), // 0.0251
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0251
    four::<Compare<ops::I32GeS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>>(), // 0.0251
    four::<BinaryStep<ops::I32Mul, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>>(), // 0.0250
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0249
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64Eq, 0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0248
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0248
    four::<SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0248
    four::<BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GeU, 3, 1>, Compare<ops::I64LtU, 4, 1>>(), // 0.0247
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0246
    four::<BinaryStep<ops::I32Xor, 0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0246
    four::<BinaryStep<ops::I32Xor, 0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0246
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0246
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0246
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0243
    three_last::<JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0243
    three_last::<BinaryStep<ops::I32GtS, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0243
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0243
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0243
    three::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0241
    three::<BinaryStep<ops::I32ShrS, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0241
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0240
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0240
    four::<UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, CopyStep>(), // 0.0240
    four_last::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::F64Load, 2, 0>, BinaryStep<ops::F64Gt, 0, 0>, Return<I64, 1>>(), // 0.0240
    two::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0239
    four_last::<KeepStep<I64>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::F64Mul, 4, 0>, Return<F64, 1>>(), // 0.0239
    four::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0235
    four::<BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0232
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0232
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0232
    four::<Compare<ops::I32LeS, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LeS, 0, 1>>(), // 0.0232
    three::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0232
    two_last::<BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0232
    four::<BinaryStep<ops::I32Rotr, 3, 1>, BinaryStep<ops::I32Rotr, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0232
    three_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, Jump>(), // 0.0231
    three_last::<LoadStep<ops::I32Load8S, 2, 1>, KeepStep<I64>, Call>(), // 0.0231
    two::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0231
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0231
    four::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0230
    four::<StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0230
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0230
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 4, 1>>(), // 0.0229
    four::<BinaryStep<ops::I32Add, 3, 1>, KeepStep<I64>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0229
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0229
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0228
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0227
    four_last::<UnaryStep<ops::I32WrapI64, 2, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0227
    four::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0226
    four::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0226
    three::<BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store, 1, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0225
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0224
    three_last::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, Jump>(), // 0.0224
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0223
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0223
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0222
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0221
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0221
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0221
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0220
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0220
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0219
    four::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0219
    three_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0219
    four::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0217
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0217
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0216
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>>(), // 0.0215
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0215
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0215
    two::<BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0215
    four_last::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0214
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0214
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0214
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0213
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0213
    four_last::<KeepStep<I64>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0212
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0212
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0210
    four::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0209
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0209
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store16, 0, 0>, Jump>(), // 0.0207
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store8, 0, 0>, Jump>(), // 0.0207
    four_last::<BinaryStep<ops::I32LtU, 4, 1>, ConstStep<0>, SelectStep<0, 1>, Switch<0>>(), // 0.0207
    two::<ConstStep<0>, ConstStep<0>>(), // 0.0206
    four::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Ne, 4, 1>>(), // 0.0206
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0206
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0205
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0205
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0205
    four::<ConstStep<0>, ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0205
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0204
    three_last::<Compare<ops::I32LeS, 4, 1>, CopyStep, Jump>(), // 0.0203
    two::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0203
    four::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0202
    four_last::<ConstStep<0>, CopyStep, CopyStep, Jump>(), // 0.0202
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0201
    four_last::<JumpIf<0, 1>, CopyStep, CopyStep, Jump>(), // 0.0200
    two_last::<BinaryStep<ops::I64Xor, 2, 0>, Return<I64, 1>>(), // 0.0199
    three::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0198
    three::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0198
    two_last::<BinaryStep<ops::I64Add, 2, 0>, Return<I64, 1>>(), // 0.0198
    four_last::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0198
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0197
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0197
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Sub, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0196
    two::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0196
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>, ConstStep<0>, Jump>(), // 0.0196
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>, CopyStep, Jump>(), // 0.0196
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, Compare<ops::I32Eq, 4, 1>>(), // 0.0196
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0196
    four_last::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LeU, 3, 1>, CopyStep, Jump>(), // 0.0195
    four::<JumpIf<2, 1>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0195
    four::<BinaryStep<ops::I32Add, 2, 1>, CopyStep, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>>(), // 0.0195
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Xor, 4, 1>, Compare<ops::I32LtS, 0, 1>, JumpIf<2, 0>>(), // 0.0195
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GeU, 3, 1>, CopyStep>(), // 0.0195
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0195
    three_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0195
    two::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0195
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0194
    four_last::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0194
    four_last::<BinaryStep<ops::I32Sub, 1, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0193
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0193
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0192
    three::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>>(), // 0.0192
    three::<Compare<ops::I32GtU, 4, 1>, LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0192
    four::<JumpIf<2, 0>, UnaryStep<ops::I32WrapI64, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0192
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0192
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0192
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 3, 1>, CopyStep, Jump>(), // 0.0191
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0191
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0190
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0190
    four_last::<ConstStep<0>, CopyStep, ConstStep<0>, Call>(), // 0.0190
    three_last::<ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>, Jump>(), // 0.0190
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 4, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0190
    three::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, CopyStep>(), // 0.0189
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0189
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0188
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0188
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0188
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0187
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, JumpIf<2, 1>>(), // 0.0187
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0187
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0187
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0186
    four_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0186
    four::<BinaryStep<ops::I32LtU, 2, 0>, ConstStep<0>, SelectStep<0, 1>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0186
    three_last::<Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0186
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0186
    four_last::<LoadStep<ops::I64Load, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0186
    three::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0186
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0186
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0185
    four::<ConstStep<0>, CopyStep, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0185
    four::<SelectStep<0, 1>, ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0185
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0185
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0185
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0185
    four::<Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0185
    four::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0185
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0185
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0185
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0184
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0184
    four::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, JumpIf<2, 0>>(), // 0.0184
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0184
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0184
    four_last::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0183
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0183
    two::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0183
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0182
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0182
    two::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0181
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0181
    four::<GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0180
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0180
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0180
    three_last::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, Switch<0>>(), // 0.0180
    four::<LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0179
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0178
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0178
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0178
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0178
    two::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0178
    two::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0178
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0178
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0177
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0177
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>>(), // 0.0177
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0177
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0176
    four::<BinaryStep<ops::I32And, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0175
    four::<BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 1>, ConstStep<0>, CopyStep>(), // 0.0175
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0175
    four::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Or, 2, 0>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0175
    three_last::<CopyStep, KeepStep<I64>, Call>(), // 0.0175
    four::<CopyStep, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0175
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0175
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0174
    four::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0174
    four::<LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0174
    four::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0174
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0174
    four::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0173
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0173
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0173
    four_last::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load8S, 2, 1>, KeepStep<I64>, Call>(), // 0.0173
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0173
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0173
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0173
    three_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, Jump>(), // 0.0173
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0172
    four_last::<CopyStep, ConstStep<0>, KeepStep<I64>, Call>(), // 0.0172
    two::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0172
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0172
    four::<BinaryStep<ops::I32Sub, 2, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0172
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0172
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GeU, 2, 1>>(), // 0.0172
    three_last::<Compare<ops::I64Ne, 4, 1>, ConstStep<0>, Jump>(), // 0.0172
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0172
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, KeepStep<I64>, Jump>(), // 0.0172
    four::<UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>>(), // 0.0172
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0171
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0171
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0170
    three::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0170
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0169
    two::<UnaryStep<ops::I32WrapI64, 2, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0169
    four_last::<BinaryStep<ops::I32Rotl, 1, 0>, BinaryStep<ops::I32And, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Return<I64, 0>>(), // 0.0169
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, CopyStep, Call>(), // 0.0168
    three_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, Call>(), // 0.0167
    three::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0166
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0166
    four::<BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0166
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0165
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0165
    four::<BinaryStep<ops::I32And, 3, 1>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0165
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 0>>(), // 0.0164
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0163
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0163
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0163
    four::<BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>>(), // 0.0162
    four_last::<Compare<ops::I32Eq, 4, 1>, CopyStep, CopyStep, Jump>(), // 0.0161
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0161
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, ConstStep<0>, Jump>(), // 0.0161
    three::<LoadStep<ops::I32Load, 0, 1>, CopyStep, CopyStep>(), // 0.0161
    three_last::<LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0160
    four_last::<JumpIf<2, 1>, CopyStep, CopyStep, Jump>(), // 0.0160
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0159
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0159
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0159
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0159
    four::<BinaryStep<ops::I32LtU, 3, 1>, ConstStep<0>, SelectStep<0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0159
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0158
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0158
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0158
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, CopyStep>(), // 0.0158
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0157
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0157
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0157
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0156
    four_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0156
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>>(), // 0.0156
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0156
    three::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0155
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Switch<0>>(), // 0.0155
    four::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0155
    four_last::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0155
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0155
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>>(), // 0.0154
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0154
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0154
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0154
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0154
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0153
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0153
    four_last::<BinaryStep<ops::I64Or, 0, 0>, UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 0>, Jump>(), // 0.0153
    four::<LoadStep<ops::I32Load, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 1>, JumpIf<0, 1>>(), // 0.0153
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32Xor, 3, 1>, Jump>(), // 0.0153
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0153
    four::<Compare<ops::I32LtU, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0153
    four::<JumpIf<0, 0>, CopyStep, CopyStep, KeepStep<I64>>(), // 0.0152
    three_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0152
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0152
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0151
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0151
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Xor, 4, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0151
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0151
    four::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0151
    four::<LoadStep<ops::I64Load, 2, 0>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>>(), // 0.0150
    four_last::<StoreStep<ops::I64Store, 1, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0150
    four::<CopyStep, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0149
    two::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0149
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0148
    three::<LoadStep<ops::I64Load, 0, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0147
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0147
    four_last::<BinaryStep<ops::I32GtS, 4, 0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0147
    three_last::<ConstStep<0>, CopyStep, Jump>(), // 0.0147
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0147
    three::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0146
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0146
    four_last::<BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>, CopyStep, Jump>(), // 0.0146
    four::<LoadStep<ops::I32Load, 4, 1>, LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, BinaryStep<ops::I32Rotl, 1, 0>>(), // 0.0146
    four_last::<LoadStep<ops::I32Load, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Jump>(), // 0.0145
    four_last::<JumpIf<0, 0>, KeepStep<I64>, CopyStep, Call>(), // 0.0145
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0145
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0145
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0145
    two::<BinaryStep<ops::I64And, 4, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0145
    three::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0144
    three::<BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32ShrS, 3, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0144
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0144
    three_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, Jump>(), // 0.0144
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0144
    two::<BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>>(), // 0.0144
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>>(), // 0.0143
    four_last::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I64Load, 2, 1>, Jump>(), // 0.0143
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0143
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0143
    four::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0143
    four::<Compare<ops::I32GtU, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0143
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I64Load, 0, 1>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0143
    four::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>, ConstStep<0>>(), // 0.0143
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0142
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0142
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0141
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0141
    two_last::<StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0141
    four::<StoreStep<ops::I32Store, 3, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0141
    two_last::<BinaryStep<ops::I32Add, 2, 1>, Jump>(), // 0.0140
    four_last::<JumpIf<2, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0140
    four::<BinaryStep<ops::I32ShrU, 2, 1>, BinaryStep<ops::I32Or, 0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0140
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32Or, 4, 1>, ConstStep<0>>(), // 0.0140
    four::<ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0140
    four::<LoadStep<ops::I32Load8U, 2, 1>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0139
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 0, 0>>(), // 0.0139
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0139
    two_last::<LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0139
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0139
    two::<CopyStep, KeepStep<I64>>(), // 0.0139
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0139
    four_last::<JumpIf<0, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0139
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0138
    two::<CopyStep, JumpIf<2, 1>>(), // 0.0138
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0138
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0137
    three::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0137
    two::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0137
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0137
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 3, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0137
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0137
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0137
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0136
    four_last::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0136
    two_last::<JumpIf<0, 1>, Jump>(), // 0.0136
    four::<SelectStep<2, 1>, LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Ne, 3, 1>, ConstStep<0>>(), // 0.0136
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0135
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>>(), // 0.0135
    four::<CopyStep, CopyStep, BinaryStep<ops::I32LeU, 2, 1>, JumpIf<0, 1>>(), // 0.0135
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>, UnaryStep<ops::I32Eqz, 2, 1>>(), // 0.0135
    four::<ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 0, 1>, BinaryStep<ops::I32GtS, 4, 0>>(), // 0.0135
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, ConstStep<0>, JumpIf<2, 1>>(), // 0.0135
    four::<JumpIf<2, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>, KeepStep<I64>>(), // 0.0135
    four::<BinaryStep<ops::I32And, 0, 1>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0135
    four::<BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Rotl, 3, 1>>(), // 0.0135
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0135
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0135
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, BinaryStep<ops::I64Shl, 4, 1>, Compare<ops::I64LtU, 4, 1>>(), // 0.0135
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0135
    three::<ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0135
    four::<ConstStep<0>, Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0135
    four::<Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32DivU, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0134
    four::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0134
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0134
    four::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0134
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0133
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0133
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0133
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0133
    three_last::<JumpIf<2, 1>, CopyStep, Jump>(), // 0.0132
    four_last::<JumpIf<2, 0>, CopyStep, CopyStep, Jump>(), // 0.0132
    three::<Compare<ops::I32GtU, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0132
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0132
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0132
    three::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0132
    three::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0132
    three::<Compare<ops::I32LtU, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0131
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0131
    three::<KeepStep<I64>, Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0131
    four_last::<ConstStep<0>, CopyStep, CopyStep, CallIndirect<2>>(), // 0.0131
    four::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, CopyStep, CopyStep>(), // 0.0131
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Or, 2, 1>>(), // 0.0130
    three::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0130
    three::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0130
    three::<CopyStep, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GeS, 4, 1>>(), // 0.0130
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0130
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0130
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32RemU, 3, 0>>(), // 0.0130
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0129
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>, Return<I64, 1>>(), // 0.0129
    three_last::<Compare<ops::I32LeU, 0, 1>, CopyStep, Jump>(), // 0.0129
    three_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0129
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Or, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0128
    three::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0128
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0128
    three_last::<Compare<ops::I32LtU, 2, 1>, CopyStep, Jump>(), // 0.0128
    four_last::<LoadStep<ops::I32Load, 0, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0128
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0128
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0128
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0127
    three::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0127
    two_last::<ConstStep<0>, Switch<2>>(), // 0.0127
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0127
    three_last::<ConstStep<0>, CopyStep, CallIndirect<2>>(), // 0.0127
    three_last::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, Call>(), // 0.0126
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0126
    three::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0125
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0125
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0125
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0125
    three::<CopyStep, CopyStep, CopyStep>(), // 0.0125
    two::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0125
    four::<JumpIf<0, 0>, CopyStep, ConstStep<0>, KeepStep<I64>>(), // 0.0125
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0125
    three::<ConstStep<0>, BinaryStep<ops::I32ShrU, 2, 1>, BinaryStep<ops::I32And, 2, 1>>(), // 0.0125
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GtS, 4, 1>>(), // 0.0124
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0124
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64GtU, 4, 1>>(), // 0.0123
    four::<Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>, JumpIf<2, 1>>(), // 0.0123
    two::<ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0123
    three_last::<BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>, Return<I64, 3>>(), // 0.0123
    three_last::<StoreStep<ops::I32Store, 4, 0>, ConstStep<0>, Jump>(), // 0.0123
    four::<BinaryStep<ops::I32RemU, 3, 0>, JumpIf<0, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0122
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0122
    two::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64LeS, 0, 1>>(), // 0.0122
    three_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0122
    three::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0122
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0122
    two::<CopyStep, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0122
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0122
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0121
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0121
    four::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtS, 3, 1>, JumpIf<2, 0>>(), // 0.0121
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0121
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0121
    two::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0120
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0120
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0120
    two::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0120
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0120
    four::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0120
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0119
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0119
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0119
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, JumpIf<2, 1>>(), // 0.0119
    three::<StoreStep<ops::I64Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0119
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0119
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0119
    four::<BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Shl, 3, 1>, BinaryStep<ops::I64And, 4, 0>>(), // 0.0119
    four::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Shl, 3, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0119
    three::<Compare<ops::I64LtU, 4, 1>, LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0119
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0119
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0119
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0119
    two::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0118
    four_last::<KeepStep<I64>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.0118
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0118
    two::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0118
    four::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0118
    four::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>>(), // 0.0118
    four::<BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0118
    two::<BinaryStep<ops::I32Add, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0118
    three::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0118
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 4, 1>, StoreStep<ops::I32Store8, 2, 0>>(), // 0.0117
    three::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0117
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0117
    three::<BinaryStep<ops::I32GtS, 0, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0117
    three::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0117
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0117
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32RemU, 1, 0>, JumpIf<0, 0>>(), // 0.0117
    three::<ConstStep<0>, BinaryStep<ops::I32ShrU, 2, 1>, ConstStep<0>>(), // 0.0117
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0116
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0116
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0116
    three_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0116
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0116
    four_last::<JumpIf<2, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0116
    two::<KeepStep<I64>, JumpIf<2, 1>>(), // 0.0116
    three_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0116
    two::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0116
    four_last::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0116
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, Jump>(), // 0.0116
    two::<BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>>(), // 0.0116
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0116
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0116
    four_last::<UnaryStep<ops::I64Eqz, 2, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0116
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0115
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0115
    four::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64GtS, 3, 1>, ConstStep<0>, BinaryStep<ops::I64Sub, 1, 1>>(), // 0.0115
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0115
    four::<BinaryStep<ops::I64Sub, 1, 0>, StoreStep<ops::I64Store32, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, CopyStep, ConstStep<0>>(), // 0.0115
    four::<Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32GtS, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 0, 1>, StoreStep<ops::I32Store, 1, 0>, CopyStep, Compare<ops::I32GtS, 3, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 2, 1>, ConstStep<0>, CopyStep>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store8, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtS, 4, 0>>(), // 0.0115
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>>(), // 0.0115
    four::<ConstStep<0>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Eq, 0, 0>, ConstStep<1>, SelectStep<0, 1>>(), // 0.0115
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0115
    four::<CopyStep, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0115
    four::<StoreStep<ops::I32Store, 3, 0>, Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32GtS, 3, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32LtU, 2, 0>, ConstStep<1>, SelectStep<0, 1>, JumpIf<2, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Eq, 2, 0>, ConstStep<1>, ConstStep<1>, SelectStep<0, 1>>(), // 0.0115
    four::<Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0115
    four_last::<Compare<ops::I32LeU, 3, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0115
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GeU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0115
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0115
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0115
    four_last::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 3, 1>, Switch<0>>(), // 0.0115
    four_last::<Compare<ops::I32GtS, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 0>, Jump>(), // 0.0115
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32And, 3, 1>, ConstStep<0>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>, CopyStep>(), // 0.0115
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0115
    four::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0115
    four::<CopyStep, LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Eq, 3, 1>, CopyStep>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GtS, 4, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Sub, 1, 1>, JumpIf<0, 1>, Compare<ops::I32Eq, 2, 1>>(), // 0.0115
    four::<Compare<ops::I32LeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>>(), // 0.0115
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0115
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0114
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 0>>(), // 0.0114
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0114
    three::<BinaryStep<ops::I32Add, 4, 0>, CopyStep, KeepStep<I64>>(), // 0.0114
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0114
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.0114
    two::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0113
    four::<BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0113
    three::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, ConstStep<0>>(), // 0.0113
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0113
    four::<ConstStep<0>, Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0113
    two::<JumpIf<0, 1>, CopyStep>(), // 0.0113
    three::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0112
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0112
    four::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0112
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0112
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0111
    two_last::<StoreStep<ops::I32Store8, 4, 0>, Jump>(), // 0.0111
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0110
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 3, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0110
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep>(), // 0.0109
    three_last::<LoadStep<ops::I32Load, 0, 0>, CopyStep, CallIndirect<0>>(), // 0.0108
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0108
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0108
    two::<BinaryStep<ops::I64And, 4, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0108
    three_last::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0108
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0107
    four_last::<UnaryStep<ops::I32WrapI64, 0, 0>, JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0107
    two::<LoadStep<ops::I32Load16U, 2, 0>, JumpIf<0, 0>>(), // 0.0107
    four_last::<Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0107
    two::<CopyStep, ConstStep<0>>(), // 0.0107
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0107
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0106
    four::<BinaryStep<ops::I64ShrU, 4, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0106
    two_last::<LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0106
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0106
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0106
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0106
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0106
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0106
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0106
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 4, 0>>(), // 0.0105
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0105
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0105
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0105
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0105
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0105
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0105
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0105
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0105
    four::<LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0105
    three::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0104
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0104
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0104
    four::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>>(), // 0.0104
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0103
    four::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0103
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, CopyStep>(), // 0.0103
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, JumpIf<2, 0>>(), // 0.0103
    three::<BinaryStep<ops::I32ShrU, 4, 0>, UnaryStep<ops::I32Clz, 0, 1>, ConstStep<0>>(), // 0.0103
    three::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0103
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0103
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0103
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0102
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0102
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0102
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0102
    four::<BinaryStep<ops::I32Or, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Or, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0102
    three::<Compare<ops::I64LtU, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0102
    three::<BinaryStep<ops::I32Add, 3, 0>, CopyStep, KeepStep<I64>>(), // 0.0102
    four::<BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0102
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0101
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0101
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>, CopyStep>(), // 0.0101
    four::<BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0101
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0101
    two_last::<Compare<ops::I32Eq, 4, 1>, Jump>(), // 0.0101
    four::<BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0101
    two_last::<StoreStep<ops::I32Store16, 1, 0>, Jump>(), // 0.0101
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtU, 0, 0>, SelectStep<0, 1>>(), // 0.0100
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, JumpIf<2, 0>>(), // 0.0100
    three::<BinaryStep<ops::I32Add, 3, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0100
    two::<BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0099
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0099
    two_last::<BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0099
    three_last::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.0099
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0099
    two_last::<BinaryStep<ops::I32Or, 0, 1>, Jump>(), // 0.0099
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0099
    three::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0099
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>>(), // 0.0099
    three_last::<CopyStep, ConstStep<0>, Jump>(), // 0.0098
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0098
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0098
    four::<LoadStep<ops::I32Load, 4, 1>, JumpIf<0, 0>, UnaryStep<ops::I32Ctz, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0098
    two::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32LtU, 2, 1>>(), // 0.0098
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0098
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0097
    four::<LoadStep<ops::I32Load8U, 2, 1>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0097
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0097
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0097
    four::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0097
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0097
    two::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0097
    two_last::<SelectStep<0, 1>, Jump>(), // 0.0097
    three::<BinaryStep<ops::I32Sub, 2, 1>, UnaryStep<ops::I64Eqz, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0097
    four_last::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0097
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep>(), // 0.0097
    four_last::<CopyStep, CopyStep, CopyStep, Jump>(), // 0.0097
    three_last::<BinaryStep<ops::I32And, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Return<I64, 0>>(), // 0.0097
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0097
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0097
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0097
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0097
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0096
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, CopyStep>(), // 0.0096
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>, CopyStep, CopyStep>(), // 0.0096
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0096
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0096
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, Compare<ops::I32GeU, 2, 1>>(), // 0.0096
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>>(), // 0.0096
    two::<BinaryStep<ops::I32And, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0096
    four_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0095
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0095
    three::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0095
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0095
    four_last::<Compare<ops::I32Eq, 3, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0095
    three_last::<JumpIf<2, 0>, ConstStep<0>, Jump>(), // 0.0094
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0094
    four::<BinaryStep<ops::I32LtS, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0094
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0094
    three_last::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0094
    two::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0094
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0094
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0094
    four::<UnaryStep<ops::I32Extend8S, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0094
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0094
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0094
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0094
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0094
    four_last::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0094
    two::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0094
    three::<BinaryStep<ops::I32Eq, 4, 0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0094
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0093
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0093
    two::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0093
    three::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0093
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0093
    three::<ConstStep<0>, Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0093
    three::<BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>>(), // 0.0093
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0093
    four::<SelectStep<2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0093
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0093
    four_last::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Switch<0>>(), // 0.0093
    two::<BinaryStep<ops::I32GtS, 3, 1>, SelectStep<0, 1>>(), // 0.0093
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0092
    four_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0092
    two::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0092
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0092
    two::<LoadStep<ops::I32Load16U, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0092
    four_last::<StoreStep<ops::I32Store, 2, 0>, CopyStep, CopyStep, Call>(), // 0.0092
    three::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0092
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0092
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0091
    three::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0091
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0091
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>>(), // 0.0091
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0091
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0091
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0091
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0091
    three_last::<Compare<ops::I32GeS, 4, 1>, CopyStep, Jump>(), // 0.0090
    two::<CopyStep, JumpIf<2, 0>>(), // 0.0090
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0089
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I64Store, 3, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0089
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0089
    four::<Compare<ops::I32LeU, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0089
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0089
    four_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0089
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0089
    three::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0089
    three::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0089
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0089
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0089
    four_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0089
    two_last::<StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0088
    two_last::<StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0088
    two::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0088
    three_last::<ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0088
    three::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0088
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32DivU, 4, 1>>(), // 0.0088
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0088
    four::<BinaryStep<ops::I64LtU, 2, 0>, BinaryStep<ops::I64Shl, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0088
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>>(), // 0.0087
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0087
    three_last::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0087
    two::<LoadStep<ops::I32Load8S, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0087
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0087
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>, ConstStep<0>, Jump>(), // 0.0087
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0087
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0087
    three::<JumpIf<2, 1>, ConstStep<0>, JumpIf<2, 0>>(), // 0.0087
    two_last::<StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0087
    four::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0087
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0087
    two::<LoadStep<ops::I32Load, 4, 0>, CopyStep>(), // 0.0087
    three_last::<ConstStep<0>, CopyStep, Call>(), // 0.0087
    two::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0086
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0086
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0086
    four::<ConstStep<0>, CopyStep, CopyStep, CopyStep>(), // 0.0086
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0086
    two::<BinaryStep<ops::I64Or, 0, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0086
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, Compare<ops::I32LeS, 2, 1>>(), // 0.0086
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0086
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0086
    three::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0086
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0085
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0085
    four::<LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0085
    two::<BinaryStep<ops::I64And, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0085
    three::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0084
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0084
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0084
    three_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Jump>(), // 0.0084
    four::<Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0084
    two::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>>(), // 0.0084
    four::<BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0084
    four::<BinaryStep<ops::I64Xor, 2, 1>, BinaryStep<ops::I64Rotl, 4, 1>, BinaryStep<ops::I64Xor, 2, 1>, BinaryStep<ops::I64Rotl, 4, 1>>(), // 0.0084
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0084
    three_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0084
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0084
    three_last::<BinaryStep<ops::I32And, 4, 1>, CopyStep, Call>(), // 0.0084
    four_last::<Compare<ops::I32LtU, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0084
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0084
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0083
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0083
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0083
    two::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0083
    three_last::<Compare<ops::I32LtU, 0, 1>, CopyStep, Jump>(), // 0.0083
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0083
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0083
    four_last::<BinaryStep<ops::I32Add, 2, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0083
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0082
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    four::<UnaryStep<ops::I32WrapI64, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0082
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I64GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0082
    four::<UnaryStep<ops::F64ConvertI32U, 2, 0>, BinaryStep<ops::F64Sub, 1, 0>, BinaryStep<ops::F64Mul, 3, 1>, Compare<ops::F64Ne, 3, 1>>(), // 0.0082
    four::<BinaryStep<ops::I64DivU, 3, 0>, CopyStep, KeepStep<I64>, BinaryStep<ops::I64Mul, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, Compare<ops::I32LtS, 4, 1>, Jump>(), // 0.0082
    four::<ConstStep<0>, ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::F64Ne, 2, 0>>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32GtS, 3, 0>, ConstStep<0>>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32GtS, 3, 0>>(), // 0.0082
    four_last::<SelectStep<0, 1>, ConstStep<0>, CopyStep, Call>(), // 0.0082
    four::<SelectStep<0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0082
    four_last::<SelectStep<0, 1>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, Jump>(), // 0.0082
    four::<SelectStep<0, 1>, Compare<ops::I32GtS, 0, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::F64Add, 2, 0>, Compare<ops::F64Eq, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LeS, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32DivS, 3, 1>>(), // 0.0082
    four::<BinaryStep<ops::I64ShrU, 4, 1>, JumpIf<2, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0082
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store8, 1, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0082
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0082
    four::<Compare<ops::I32LtU, 3, 1>, Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, UnaryStep<ops::F64Neg, 2, 1>, UnaryStep<ops::F64Neg, 2, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I64GtU, 4, 1>>(), // 0.0082
    four::<Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0082
    four::<UnaryStep<ops::I32Eqz, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Eq, 4, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0082
    four_last::<Compare<ops::I64GeU, 4, 1>, CopyStep, CopyStep, Jump>(), // 0.0082
    four::<LoadStep<ops::I32Load8S, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0082
    four_last::<BinaryStep<ops::I32ShrS, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, Jump>(), // 0.0082
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0082
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32LtU, 0, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0082
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 4, 0>>(), // 0.0082
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0082
    two::<Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, ConstStep<0>, Jump>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32GtS, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtS, 4, 1>, SelectStep<0, 1>, KeepStep<I64>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, ConstStep<0>, Call>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>>(), // 0.0082
    four::<ConstStep<0>, SelectStep<0, 0>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Ne, 4, 0>>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0082
    four_last::<SelectStep<0, 1>, Compare<ops::I32LtU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0082
    four::<SelectStep<0, 1>, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0082
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>>(), // 0.0082
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0082
    four::<JumpIf<0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0082
    four::<JumpIf<0, 1>, ConstStep<1>, Compare<ops::I32Ne, 4, 1>, Compare<ops::I32LeU, 2, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Shl, 3, 1>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0082
    four::<CopyStep, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Eq, 4, 1>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, ConstStep<0>>(), // 0.0082
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0082
    four::<LoadStep<ops::I64Load32U, 2, 0>, BinaryStep<ops::I64Shl, 0, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32GtS, 0, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Or, 4, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>>(), // 0.0082
    four::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32GtS, 2, 0>>(), // 0.0082
    four_last::<Compare<ops::I32GeS, 4, 1>, KeepStep<I64>, CopyStep, Jump>(), // 0.0082
    four::<LoadStep<ops::F64Load, 2, 1>, StoreStep<ops::I32Store, 4, 0>, Compare<ops::I64GtS, 4, 1>, UnaryStep<ops::F64Neg, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::F64Add, 2, 1>, Compare<ops::F64Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0082
    four::<Compare<ops::F64Lt, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::F64Mul, 4, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32ShrS, 4, 1>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, JumpIf<0, 0>>(), // 0.0082
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0081
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0081
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0081
    two::<KeepStep<I64>, ConstStep<0>>(), // 0.0081
    two_last::<LoadStep<ops::I32Load8U, 2, 0>, Switch<0>>(), // 0.0081
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0081
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0081
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0081
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0081
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0081
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0080
    three::<BinaryStep<ops::I64And, 3, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0080
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<0, 0>>(), // 0.0080
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0080
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0080
    three::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0080
    two::<LoadStep<ops::I32Load16S, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>>(), // 0.0080
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, CopyStep, Call>(), // 0.0080
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0080
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0080
    two::<Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0080
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0080
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0079
    four::<KeepStep<I64>, JumpIf<2, 1>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0079
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0079
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0079
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0079
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0079
    three_last::<JumpIf<2, 0>, KeepStep<I64>, Call>(), // 0.0079
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0079
    three::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0079
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0079
    three_last::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>, Jump>(), // 0.0079
    two::<StoreStep<ops::I32Store8, 4, 0>, CopyStep>(), // 0.0079
    three::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0078
    two::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0078
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0078
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0078
    two::<ConstStep<0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0078
    three::<BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0078
    three::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0078
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0078
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0078
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0078
    three::<Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0078
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0078
    two_last::<JumpIf<0, 0>, Jump>(), // 0.0078
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 0, 1>>(), // 0.0077
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0077
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0077
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0077
    four::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0077
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0077
    three_last::<JumpIf<2, 1>, BinaryStep<ops::I32And, 4, 1>, Jump>(), // 0.0077
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>>(), // 0.0077
    three::<BinaryStep<ops::I64Sub, 1, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0077
    three::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0076
    three::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0076
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32DivU, 0, 1>>(), // 0.0076
    three::<ConstStep<0>, BinaryStep<ops::I32Rotl, 2, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0076
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0076
    three::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>>(), // 0.0076
    three_last::<LoadStep<ops::I32Load, 0, 1>, ConstStep<0>, Jump>(), // 0.0076
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0076
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>>(), // 0.0076
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0076
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0076
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0076
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0076
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0076
    two::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0076
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0076
    two_last::<BinaryStep<ops::I32And, 4, 1>, Switch<2>>(), // 0.0076
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0076
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0076
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0076
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0075
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store16, 4, 0>>(), // 0.0075
    four_last::<CopyStep, KeepStep<I64>, CopyStep, Call>(), // 0.0075
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0075
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, Jump>(), // 0.0075
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0075
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0075
    three::<ConstStep<0>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0075
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0075
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8S, 0, 0>, Compare<ops::I32LeS, 3, 1>>(), // 0.0075
    three::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0074
    two::<LoadStep<ops::I32Load, 0, 1>, ConstStep<0>>(), // 0.0074
    four_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0074
    two::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0074
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0074
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, UnaryStep<ops::F64ConvertI32S, 0, 1>>(), // 0.0074
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0074
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0074
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0074
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0074
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 0, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0073
    two_last::<BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0073
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0073
    four_last::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>, ConstStep<0>, Jump>(), // 0.0073
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0073
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0073
    two::<BinaryStep<ops::I64And, 4, 1>, BinaryStep<ops::I64GtU, 3, 1>>(), // 0.0073
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0073
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0073
    three::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I64Load, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0073
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0073
    three_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0073
    two::<ConstStep<0>, SelectStep<0, 1>>(), // 0.0073
    two::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store16, 4, 0>>(), // 0.0073
    four::<ConstStep<0>, SelectStep<0, 1>, Compare<ops::I32LtU, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0073
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0073
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0073
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0073
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0072
    three_last::<Compare<ops::I32Eq, 4, 1>, CopyStep, Jump>(), // 0.0072
    three::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0072
    four_last::<CopyStep, CopyStep, KeepStep<I64>, Call>(), // 0.0072
    three::<UnaryStep<ops::I64Ctz, 2, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0072
    four::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0072
    three::<ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0072
    three::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0072
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0072
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0071
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0071
    two::<BinaryStep<ops::I32LtU, 0, 0>, SelectStep<0, 1>>(), // 0.0071
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32ShrS, 4, 1>>(), // 0.0071
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0071
    three::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0071
    two::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0071
    two::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0071
    four_last::<JumpIf<0, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0071
    three::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0071
    three_last::<BinaryStep<ops::I32LtS, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0071
    two::<BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0071
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0071
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0071
    three_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0070
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0070
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0070
    two::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0070
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0070
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store32, 1, 0>>(), // 0.0070
    four::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0070
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0070
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0070
    two::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0070
    two::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0070
    four::<CopyStep, CopyStep, CopyStep, ConstStep<0>>(), // 0.0070
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0070
    three::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0070
    two::<SelectStep<0, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0070
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0070
    four_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>, ConstStep<0>, Jump>(), // 0.0070
    two::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>>(), // 0.0070
    two::<ConstStep<0>, JumpIf<2, 1>>(), // 0.0070
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64And, 3, 1>, Compare<ops::I64Ne, 3, 1>>(), // 0.0069
    two::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 1>>(), // 0.0069
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0069
    two_last::<JumpIf<2, 1>, Jump>(), // 0.0069
    four_last::<CopyStep, ConstStep<0>, ConstStep<0>, CallIndirect<0>>(), // 0.0069
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0069
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, Call>(), // 0.0069
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, ConstStep<0>>(), // 0.0069
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0069
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16S, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0069
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0069
    two::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>>(), // 0.0069
    three_last::<Compare<ops::I32Eq, 2, 1>, CopyStep, Jump>(), // 0.0068
    three::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0068
    three_last::<ConstStep<0>, ConstStep<0>, Call>(), // 0.0068
    two::<ConstStep<0>, Compare<ops::I32LtU, 4, 1>>(), // 0.0068
    two::<Compare<ops::I32LtU, 4, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0068
    two::<CopyStep, Compare<ops::I32LeU, 2, 1>>(), // 0.0068
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0068
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0068
    two::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Or, 3, 1>>(), // 0.0068
    two::<BinaryStep<ops::I32And, 4, 1>, CopyStep>(), // 0.0068
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0068
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0068
    two::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64And, 0, 0>>(), // 0.0068
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0068
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0068
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0068
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0068
    four::<ConstStep<0>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0068
    two::<SelectStep<0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0068
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0067
    four::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep, CopyStep>(), // 0.0067
    three::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>>(), // 0.0067
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0067
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0067
    four::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0067
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, KeepStep<I64>, Call>(), // 0.0067
    two::<SelectStep<0, 0>, JumpIf<0, 1>>(), // 0.0067
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0067
    three_last::<JumpIf<0, 1>, CopyStep, Jump>(), // 0.0067
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0067
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0067
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0067
    three_last::<CopyStep, JumpIf<2, 1>, Jump>(), // 0.0067
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0067
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0066
    three::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0066
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0066
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0066
    three::<SelectStep<2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0066
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0066
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0066
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0066
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0066
    two::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0066
    two::<Compare<ops::I32Ne, 4, 1>, CopyStep>(), // 0.0066
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0065
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0065
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0065
    two::<SelectStep<0, 1>, SelectStep<2, 1>>(), // 0.0065
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0065
    two::<ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0065
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0065
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0065
    two::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0065
    two::<Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0065
    three_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, Jump>(), // 0.0065
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0065
    four::<BinaryStep<ops::I32LtS, 4, 0>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0065
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0065
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0065
    three::<BinaryStep<ops::I32ShrS, 4, 1>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Sub, 0, 1>>(), // 0.0064
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0064
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0064
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0064
    four_last::<ConstStep<0>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 3, 1>, Switch<0>>(), // 0.0064
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0064
    three_last::<ConstStep<0>, SelectStep<0, 0>, Return<I64, 1>>(), // 0.0064
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0064
    four_last::<BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0064
    two::<KeepStep<I64>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0064
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8S, 0, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0064
    three::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0064
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0064
    three::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0064
    three::<StoreStep<ops::I32Store16, 2, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0064
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<0, 1>>(), // 0.0064
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0064
    three_last::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0063
    three_last::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, Call>(), // 0.0063
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0063
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0063
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0063
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0063
    two::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0063
    two::<BinaryStep<ops::I32And, 4, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0063
    four_last::<KeepStep<I64>, CopyStep, CopyStep, Call>(), // 0.0063
    four::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0063
    two::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0063
    two::<CopyStep, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0062
    two::<StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>>(), // 0.0062
    two::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0062
    two::<CopyStep, LoadStep<ops::I32Load, 2, 1>>(), // 0.0062
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, CopyStep>(), // 0.0062
    three_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0062
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0062
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0062
    three::<BinaryStep<ops::I32Add, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.0062
    three::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0062
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0062
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0062
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0062
    four::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 3, 1>>(), // 0.0062
    three::<ConstStep<0>, CopyStep, ConstStep<0>>(), // 0.0062
    two::<BinaryStep<ops::I64Mul, 0, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0062
    three::<LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep>(), // 0.0062
    two::<ConstStep<1>, ConstStep<1>>(), // 0.0062
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0062
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.0062
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0062
    two::<LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0062
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0062
    two::<LoadStep<ops::I64Load, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0061
    three::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0061
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, KeepStep<I64>>(), // 0.0061
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0061
    two_last::<BinaryStep<ops::I32And, 4, 1>, Jump>(), // 0.0061
    two_last::<SelectStep<0, 0>, Return<I64, 1>>(), // 0.0061
    two::<UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0061
    two::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0061
    four::<BinaryStep<ops::I64Rotl, 4, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>>(), // 0.0061
    two::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0061
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0061
    four::<BinaryStep<ops::I32Xor, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0061
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32DivU, 4, 1>>(), // 0.0061
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0061
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0060
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0060
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0060
    two::<CopyStep, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0060
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0060
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0060
    two::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0060
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 0>>(), // 0.0060
    three::<BinaryStep<ops::I32Rotl, 4, 1>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0060
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0060
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0060
    three_last::<StoreStep<ops::I64Store, 2, 0>, ConstStep<0>, Jump>(), // 0.0060
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0060
    two::<UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0060
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0060
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0060
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0060
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0060
    three_last::<KeepStep<I64>, ConstStep<0>, Call>(), // 0.0060
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0060
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 0>>(), // 0.0060
    three::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0059
    two::<StoreStep<ops::I64Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0059
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0059
    three_last::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0059
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0059
    two::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>>(), // 0.0059
    two::<ConstStep<0>, Compare<ops::I32Ne, 4, 1>>(), // 0.0059
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0059
    two_last::<Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.0059
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0059
    three_last::<Compare<ops::I32Eq, 3, 1>, CopyStep, Jump>(), // 0.0059
    three::<BinaryStep<ops::I64Mul, 0, 1>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Shl, 3, 1>>(), // 0.0059
    three::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, ConstStep<0>>(), // 0.0059
    two::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0059
    two::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0059
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0059
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0059
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0059
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0058
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0058
    two_last::<Compare<ops::I32Ne, 4, 1>, Jump>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0058
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0058
    two::<BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0058
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0058
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0058
    three_last::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 0>, Jump>(), // 0.0058
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0058
    two_last::<LoadStep<ops::I64Load, 2, 1>, Jump>(), // 0.0058
    two::<CopyStep, Compare<ops::I32LtS, 4, 1>>(), // 0.0058
    two::<JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0058
    three_last::<LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>, Call>(), // 0.0058
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0058
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0058
    three_last::<CopyStep, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0058
    two::<KeepStep<I64>, BinaryStep<ops::I32LtS, 4, 1>>(), // 0.0058
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32LtU, 0, 0>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0058
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0058
    two::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0058
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0058
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0058
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0058
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0058
    two::<BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0058
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0058
    three_last::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Or, 3, 1>, Jump>(), // 0.0058
    three::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0057
    two::<StoreStep<ops::I32Store16, 2, 0>, CopyStep>(), // 0.0057
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0057
    four::<Compare<ops::I32LtS, 4, 1>, CopyStep, ConstStep<0>, CopyStep>(), // 0.0057
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<2, 0>>(), // 0.0057
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0057
    three::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0057
    three::<BinaryStep<ops::I32Shl, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0057
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0057
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 2, 1>>(), // 0.0057
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0057
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32DivS, 3, 0>>(), // 0.0057
    three_last::<StoreStep<ops::I32Store8, 4, 0>, CopyStep, Jump>(), // 0.0057
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0057
    two_last::<ConstStep<0>, Call>(), // 0.0057
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0057
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0057
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 4, 1>>(), // 0.0057
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0057
    four::<Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0057
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0056
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0056
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0056
    two::<StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0056
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0056
    three::<BinaryStep<ops::I32LeU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0056
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0056
    four_last::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, CopyStep, Call>(), // 0.0056
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0056
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0056
    three_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0056
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0056
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0056
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>, CopyStep>(), // 0.0056
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 1>>(), // 0.0056
    two_last::<BinaryStep<ops::I32Sub, 2, 1>, Jump>(), // 0.0056
    three_last::<JumpIf<2, 0>, UnaryStep<ops::I32TruncF64U, 2, 1>, Jump>(), // 0.0055
    three::<BinaryStep<ops::F64Lt, 4, 1>, BinaryStep<ops::F64Ge, 4, 1>, BinaryStep<ops::I32And, 2, 1>>(), // 0.0055
    three_last::<SelectStep<0, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0055
    three_last::<Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0055
    two::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0055
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32ShrU, 2, 1>>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64DivU, 4, 1>, BinaryStep<ops::I64Mul, 3, 0>>(), // 0.0055
    four::<JumpIf<0, 1>, CopyStep, CopyStep, CopyStep>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 2, 0>, CopyStep, KeepStep<I64>>(), // 0.0055
    two::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0055
    three::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0055
    three::<BinaryStep<ops::I32Eq, 3, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0055
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0055
    three_last::<BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0055
    four::<StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0055
    two::<KeepStep<I64>, Compare<ops::I32LtS, 4, 1>>(), // 0.0055
    two::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0055
    two::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0055
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 0, 0>>(), // 0.0055
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0055
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0055
    two::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0055
    two::<CopyStep, Compare<ops::I32GeU, 2, 1>>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0055
    two::<JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0055
    two::<StoreStep<ops::I32Store, 1, 0>, CopyStep>(), // 0.0055
    three::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>>(), // 0.0054
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0054
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0054
    four::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0054
    three::<KeepStep<I64>, JumpIf<2, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0054
    two::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0054
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0054
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0054
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0054
    two::<Compare<ops::I32GtS, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0054
    three::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0054
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0054
    three::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0054
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0054
    three_last::<Compare<ops::I32LeU, 4, 1>, CopyStep, Jump>(), // 0.0054
    two::<BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 1>>(), // 0.0054
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtS, 3, 1>>(), // 0.0054
    two::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0054
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>>(), // 0.0054
    two::<Compare<ops::I32LtU, 3, 1>, JumpIf<2, 1>>(), // 0.0054
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0054
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0054
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0054
    two::<JumpIf<0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0054
    two_last::<UnaryStep<ops::I32WrapI64, 2, 1>, Jump>(), // 0.0054
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Ne, 3, 1>, JumpIf<0, 1>>(), // 0.0053
    four::<SelectStep<0, 0>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0053
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0053
    three::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0053
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtS, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0053
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0053
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0053
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0053
    two::<JumpIf<0, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0053
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0053
    two_last::<Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0053
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, CopyStep, KeepStep<I64>>(), // 0.0053
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, CopyStep>(), // 0.0053
    four::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0053
    four::<SelectStep<0, 0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Eq, 4, 1>>(), // 0.0053
    four::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0053
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0053
    two::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0053
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0053
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 3>>(), // 0.0053
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0053
    three::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0053
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0053
    two::<JumpIf<2, 1>, ConstStep<0>>(), // 0.0053
    three::<ConstStep<0>, ConstStep<0>, SelectStep<2, 1>>(), // 0.0053
    two::<LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0053
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0053
    two::<Compare<ops::I64Eq, 4, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0053
    two::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0052
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0052
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0052
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0052
    three::<Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0052
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0052
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0052
    two::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0052
    two::<LoadStep<ops::I64Load, 2, 1>, KeepStep<I64>>(), // 0.0052
    three::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0052
    four::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0052
    two_last::<StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0052
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0052
    three::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0052
    two::<BinaryStep<ops::I32Sub, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0052
    two::<Compare<ops::I32LtU, 2, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0052
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0052
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0052
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0052
    two::<LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0052
    two::<LoadStep<ops::I64Load, 2, 1>, CopyStep>(), // 0.0052
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0051
    three_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0051
    three_last::<Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0051
    three::<BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0051
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0051
    four::<BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0051
    three_last::<JumpIf<0, 0>, CopyStep, Jump>(), // 0.0051
    two::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0051
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0051
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0051
    four::<StoreStep<ops::I32Store, 2, 0>, CopyStep, ConstStep<0>, ConstStep<0>>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0051
    two::<StoreStep<ops::I32Store8, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0051
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0051
    three_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0051
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0051
    two::<ConstStep<0>, SelectStep<2, 1>>(), // 0.0051
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0051
    two::<BinaryStep<ops::I32Eq, 0, 0>, SelectStep<0, 1>>(), // 0.0050
    three::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0050
    three_last::<KeepStep<I64>, CopyStep, Call>(), // 0.0050
    two_last::<BinaryStep<ops::I32Add, 4, 0>, Return<I64, 1>>(), // 0.0050
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 2, 1>>(), // 0.0050
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0050
    three::<ConstStep<0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0050
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0050
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0050
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0050
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0050
    three::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0050
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0050
    three_last::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0050
    two::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0050
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0050
    four::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0050
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0050
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0050
    three::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0049
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0049
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0049
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0049
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0049
    two::<BinaryStep<ops::I64Xor, 2, 1>, BinaryStep<ops::I64Xor, 2, 1>>(), // 0.0049
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0049
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0049
    two::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0049
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0049
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0049
    four::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    four_last::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0049
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0049
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    two::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0049
    two::<JumpIf<2, 1>, JumpIf<2, 1>>(), // 0.0049
    two::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0049
    two::<LoadStep<ops::I64Load, 2, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0049
    three::<BinaryStep<ops::I32And, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0049
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, ConstStep<0>>(), // 0.0049
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0049
    three::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0049
    two::<JumpIf<0, 0>, ConstStep<0>>(), // 0.0048
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0048
    four::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0048
    four::<ConstStep<0>, SelectStep<0, 1>, KeepStep<I64>, ConstStep<0>>(), // 0.0048
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0048
    three::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0048
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0048
    four::<ConstStep<0>, SelectStep<2, 1>, JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0048
    four_last::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0048
    two::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0048
    four::<ConstStep<0>, CopyStep, CopyStep, ConstStep<0>>(), // 0.0048
    three_last::<Compare<ops::I32Ne, 4, 1>, CopyStep, Call>(), // 0.0048
    three::<LoadStep<ops::I32Load, 4, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0048
    two::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0048
    three_last::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0048
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0048
    three::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0048
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0048
    two::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0048
    two::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0048
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0048
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0048
    two::<JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0048
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, CopyStep>(), // 0.0048
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0048
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0048
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0048
    two::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0048
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0048
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0048
    two::<LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0048
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0047
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0047
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0047
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0047
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0047
    two_last::<LoadStep<ops::I32Load16U, 0, 1>, Jump>(), // 0.0047
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0047
    two_last::<StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0047
    two::<BinaryStep<ops::I64Mul, 3, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0047
    two::<ConstStep<0>, Compare<ops::I32GtU, 4, 1>>(), // 0.0047
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0047
    two::<CopyStep, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0047
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0047
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0047
    two::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0047
    two::<BinaryStep<ops::I32And, 4, 0>, UnaryStep<ops::I32Eqz, 0, 1>>(), // 0.0047
    four_last::<KeepStep<I64>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0047
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0046
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0046
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0046
    two_last::<StoreStep<ops::I32Store8, 1, 0>, Jump>(), // 0.0046
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0046
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0046
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0046
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LeS, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0046
    three::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0046
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0046
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0046
    three::<ConstStep<0>, SelectStep<2, 0>, JumpIf<0, 1>>(), // 0.0046
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0046
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>>(), // 0.0046
    two::<CopyStep, StoreStep<ops::I32Store, 2, 0>>(), // 0.0046
    three_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0046
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0046
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0046
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0046
    three::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0046
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>, Jump>(), // 0.0046
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0046
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Mul, 2, 0>>(), // 0.0046
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Or, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0046
    two::<Compare<ops::I32Ne, 4, 1>, Compare<ops::I32LeS, 2, 1>>(), // 0.0046
    four_last::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep, Call>(), // 0.0046
    three::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<2, 0>>(), // 0.0046
    two::<ConstStep<0>, Compare<ops::I32Eq, 4, 1>>(), // 0.0046
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0046
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0046
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0046
    two_last::<StoreStep<ops::I32Store, 4, 0>, Return<I64, 0>>(), // 0.0045
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0045
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0045
    two::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0045
    two::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>>(), // 0.0045
    three_last::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0045
    two_last::<BinaryStep<ops::I32And, 4, 0>, Return<I64, 1>>(), // 0.0045
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0045
    three_last::<Compare<ops::I32GeU, 4, 1>, ConstStep<0>, Jump>(), // 0.0045
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtS, 0, 1>>(), // 0.0045
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0045
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0045
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0045
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0045
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0045
    four_last::<ConstStep<0>, SelectStep<2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0045
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0045
    two_last::<JumpIf<2, 0>, Jump>(), // 0.0045
    three::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0045
    four::<BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>>(), // 0.0045
    four::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0045
    four::<BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0045
    four::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0045
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0045
    four::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64And, 4, 0>>(), // 0.0045
    four_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0045
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0045
    two::<LoadStep<ops::I64Load, 2, 1>, UnaryStep<ops::I64Eqz, 0, 0>>(), // 0.0045
    three::<BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0045
    two::<BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>>(), // 0.0044
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0044
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0044
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0044
    four::<BinaryStep<ops::I64Shl, 3, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0044
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0044
    two::<CopyStep, Compare<ops::I32GtU, 4, 1>>(), // 0.0044
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0044
    three_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0044
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0044
    three_last::<StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0044
    three::<BinaryStep<ops::I32And, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0044
    four_last::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0044
    two::<BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0044
    three::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, JumpIf<0, 0>>(), // 0.0044
    three::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0044
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0044
    two::<BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>>(), // 0.0044
    two::<ConstStep<0>, SelectStep<2, 0>>(), // 0.0044
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 3, 1>>(), // 0.0044
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0044
    three_last::<Compare<ops::I64GeU, 4, 1>, CopyStep, Jump>(), // 0.0044
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0043
    three::<JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0043
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0043
    four::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>>(), // 0.0043
    four::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0043
    two::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0043
    two::<BinaryStep<ops::I32Shl, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0043
    three::<LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>>(), // 0.0043
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 2, 1>>(), // 0.0043
    four::<Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0043
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0043
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>, JumpIf<2, 1>>(), // 0.0043
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0043
    two::<JumpIf<2, 0>, ConstStep<0>>(), // 0.0043
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0043
    two::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0043
    three::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64And, 3, 1>, Compare<ops::I64Eq, 3, 1>>(), // 0.0043
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0043
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0043
    two::<LoadStep<ops::I32Load8U, 2, 1>, CopyStep>(), // 0.0043
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0043
    two::<Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0043
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0043
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0043
    two::<BinaryStep<ops::I32Or, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0043
    three::<CopyStep, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0043
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0042
    four::<ConstStep<0>, Compare<ops::I32LtU, 4, 1>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0042
    three::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0042
    two::<Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0042
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0042
    two::<StoreStep<ops::I32Store8, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0042
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0042
    three::<SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0042
    two::<BinaryStep<ops::I64Eq, 4, 1>, SelectStep<0, 1>>(), // 0.0042
    three::<BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0042
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0042
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0042
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Or, 3, 1>>(), // 0.0042
    two::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0042
    three_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0042
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0042
    three_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, Jump>(), // 0.0042
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0042
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0042
    three::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0042
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0042
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, CopyStep>(), // 0.0042
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0042
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0042
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0042
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0042
    four::<UnaryStep<ops::I64Ctz, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0041
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0041
    three::<BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0041
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, CopyStep>(), // 0.0041
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0041
    two::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I64Add, 4, 1>>(), // 0.0041
    three_last::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0041
    three_last::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0041
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0041
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0041
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0041
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0041
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0041
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>>(), // 0.0041
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0041
    four::<LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0041
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0041
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0041
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0041
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0040
    two::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 0>>(), // 0.0040
    two::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0040
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 2, 1>>(), // 0.0040
    two::<Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0040
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0040
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0040
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0040
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0040
    two::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0040
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0040
    two::<BinaryStep<ops::I32Xor, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0040
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0040
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, CopyStep>(), // 0.0040
    two::<BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0040
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0040
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0040
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0039
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0039
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0039
    four_last::<BinaryStep<ops::I32And, 4, 1>, CopyStep, CopyStep, Call>(), // 0.0039
    two::<BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0039
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0039
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0039
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, JumpIf<2, 1>>(), // 0.0039
    three::<Compare<ops::I32Ne, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0039
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0039
    two::<StoreStep<ops::I32Store8, 2, 0>, StoreStep<ops::I32Store8, 2, 0>>(), // 0.0039
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0039
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0039
    two::<LoadStep<ops::I32Load16U, 2, 1>, JumpIf<0, 0>>(), // 0.0039
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0039
    two::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0039
    two::<BinaryStep<ops::I32Or, 2, 1>, CopyStep>(), // 0.0039
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0039
    two_last::<LoadStep<ops::I32Load, 2, 0>, Switch<0>>(), // 0.0039
    three_last::<JumpIf<2, 0>, CopyStep, Jump>(), // 0.0038
    two::<BinaryStep<ops::I64And, 4, 0>, UnaryStep<ops::I64Eqz, 0, 0>>(), // 0.0038
    two_last::<LoadStep<ops::I32Load, 4, 1>, Call>(), // 0.0038
    two::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0038
    two::<LoadStep<ops::I32Load8S, 2, 1>, ConstStep<0>>(), // 0.0038
    three::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0038
    three::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0038
    two::<JumpIf<2, 0>, UnaryStep<ops::I32Ctz, 2, 1>>(), // 0.0038
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0038
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0038
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0038
    two::<JumpIf<0, 1>, ConstStep<1>>(), // 0.0038
    three::<JumpIf<2, 0>, ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0038
    two::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0038
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0038
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 0, 1>>(), // 0.0038
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0038
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0038
    three::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0038
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0038
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0038
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0038
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, JumpIf<2, 0>>(), // 0.0038
    two::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0038
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0038
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0038
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0038
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0037
    three_last::<BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, Jump>(), // 0.0037
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0037
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0037
    two::<BinaryStep<ops::I64Add, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0037
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0037
    two::<BinaryStep<ops::I32Add, 0, 1>, KeepStep<I64>>(), // 0.0037
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.0037
    two::<BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0037
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep>(), // 0.0037
    three::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0037
    four::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0037
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>>(), // 0.0037
    two_last::<LoadStep<ops::I32Load8U, 2, 1>, Jump>(), // 0.0037
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0037
    three::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0037
    four_last::<LoadStep<ops::I32Load, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0037
    two::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0037
    two::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 2, 1>>(), // 0.0037
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0037
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0037
    four_last::<JumpIf<0, 1>, CopyStep, CopyStep, Call>(), // 0.0037
    three::<Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0037
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0037
    three::<BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0037
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0037
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0036
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0036
    two::<ConstStep<0>, Compare<ops::I32LeU, 2, 1>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0036
    two::<BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0036
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0036
    three::<ConstStep<0>, ConstStep<0>, SelectStep<2, 0>>(), // 0.0036
    three::<JumpIf<2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0036
    two::<LoadStep<ops::I32Load16U, 2, 1>, JumpIf<0, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0036
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32ShrU, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0036
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0036
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0036
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32Or, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0036
    two::<SelectStep<0, 1>, JumpIf<0, 0>>(), // 0.0036
    three::<StoreStep<ops::I32Store, 1, 0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0036
    three::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0036
    four_last::<SelectStep<2, 1>, ConstStep<0>, CopyStep, Call>(), // 0.0035
    three::<BinaryStep<ops::I32LtS, 4, 1>, BinaryStep<ops::I32And, 0, 1>, JumpIf<0, 1>>(), // 0.0035
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0035
    two::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0035
    three::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0035
    three::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0035
    two::<BinaryStep<ops::I64LtU, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0035
    two::<BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0035
    three_last::<BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, Jump>(), // 0.0035
    three::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 1>>(), // 0.0035
    two::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0035
    three::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0035
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 4, 1>>(), // 0.0035
    two::<Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0035
    two::<LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>>(), // 0.0035
    two::<StoreStep<ops::I64Store, 2, 0>, ConstStep<0>>(), // 0.0035
    two_last::<StoreStep<ops::I32Store, 1, 0>, Return<I64, 0>>(), // 0.0035
    three_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0035
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0035
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0035
    four::<BinaryStep<ops::I32Rotr, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0035
    three::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0035
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0035
    two::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0035
    three_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0035
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0035
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0034
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0034
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0034
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, JumpIf<2, 0>>(), // 0.0034
    three::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GeU, 3, 1>>(), // 0.0034
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0034
    two::<BinaryStep<ops::I64ShrU, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0034
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 3, 1>, ConstStep<0>>(), // 0.0034
    two::<BinaryStep<ops::I64Add, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0034
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0034
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0034
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0034
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0034
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0034
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, CopyStep, CopyStep>(), // 0.0034
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0034
    four::<BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0034
    three_last::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0034
    three::<BinaryStep<ops::I32And, 4, 1>, JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0034
    three::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0034
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0034
    four_last::<ConstStep<0>, SelectStep<2, 1>, CopyStep, Call>(), // 0.0034
    four::<SelectStep<0, 1>, ConstStep<0>, ConstStep<0>, SelectStep<2, 1>>(), // 0.0034
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0034
    two_last::<Compare<ops::I32LtS, 4, 1>, Jump>(), // 0.0034
    two::<LoadStep<ops::I64Load, 0, 1>, CopyStep>(), // 0.0034
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0034
    four::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0034
    four::<ConstStep<0>, ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0034
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Xor, 4, 0>>(), // 0.0034
    four::<BinaryStep<ops::I32LtU, 0, 1>, ConstStep<0>, SelectStep<0, 1>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0034
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0034
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0033
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0033
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0033
    two::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0033
    three::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0033
    two::<KeepStep<I64>, CopyStep>(), // 0.0033
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0033
    three_last::<Compare<ops::I32GtU, 2, 1>, CopyStep, Jump>(), // 0.0033
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0033
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0033
    three_last::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0033
    two::<ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0033
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0033
    two::<Compare<ops::I32GeU, 3, 1>, ConstStep<0>>(), // 0.0033
    three::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0033
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0033
    three::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0033
    three::<CopyStep, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32RemU, 4, 0>>(), // 0.0033
    three::<StoreStep<ops::I32Store, 2, 0>, CopyStep, CopyStep>(), // 0.0033
    two_last::<Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0033
    three::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0033
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0033
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0033
    four::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0033
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0033
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>>(), // 0.0033
    three_last::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0032
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0032
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0032
    two::<Compare<ops::I64GtU, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0032
    three::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0032
    two::<Compare<ops::I32LeU, 0, 1>, ConstStep<0>>(), // 0.0032
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0032
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0032
    two::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 3, 1>>(), // 0.0032
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0032
    two::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0032
    two::<BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 0>>(), // 0.0032
    two::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0032
    three::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0032
    four::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0032
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0032
    two::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0032
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0032
    two::<ConstStep<0>, SelectStep<0, 0>>(), // 0.0032
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, JumpIf<0, 0>>(), // 0.0032
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0032
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0032
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0032
    four::<JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32Eq, 4, 0>, ConstStep<0>>(), // 0.0032
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0032
    two::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0031
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0031
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0031
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0031
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0031
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0031
    four::<ConstStep<0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>>(), // 0.0031
    two::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0031
    two::<ConstStep<1>, SelectStep<0, 1>>(), // 0.0031
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0031
    two::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0031
    three::<UnaryStep<ops::I32WrapI64, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0031
    two::<BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0031
    three_last::<Compare<ops::I32Ne, 2, 1>, ConstStep<0>, Jump>(), // 0.0031
    three::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0031
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0031
    two::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0031
    three::<StoreStep<ops::I64Store, 4, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0031
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0031
    two::<BinaryStep<ops::I64Add, 0, 1>, StoreStep<ops::I64Store32, 1, 0>>(), // 0.0031
    three::<ConstStep<0>, SelectStep<0, 1>, KeepStep<I64>>(), // 0.0031
    two::<BinaryStep<ops::I64And, 4, 1>, UnaryStep<ops::I64Eqz, 2, 1>>(), // 0.0031
    three::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0030
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0030
    three::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0030
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 1>>(), // 0.0030
    two::<Compare<ops::I32GtU, 0, 1>, ConstStep<0>>(), // 0.0030
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0030
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtS, 4, 1>>(), // 0.0030
    two::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0030
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0030
    two::<BinaryStep<ops::I32And, 3, 1>, ConstStep<0>>(), // 0.0030
    three::<JumpIf<0, 0>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0030
    two::<CopyStep, BinaryStep<ops::I64Shl, 4, 1>>(), // 0.0030
    two::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0030
    three::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0030
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0030
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0030
    two::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0030
    two::<BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0030
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0030
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0030
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0030
    two::<BinaryStep<ops::I32And, 0, 1>, ConstStep<0>>(), // 0.0030
    three::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0030
    three_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.0030
    two::<BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0030
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0030
    two::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0030
    two::<JumpIf<2, 0>, JumpIf<2, 0>>(), // 0.0030
    three::<StoreStep<ops::I32Store16, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0030
    two::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0030
    three::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0030
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, ConstStep<0>>(), // 0.0030
    two::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 0, 1>>(), // 0.0030
    two::<BinaryStep<ops::I64Or, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0030
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0030
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0029
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0029
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0029
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32ShrU, 1, 1>>(), // 0.0029
    four::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32LtU, 4, 0>>(), // 0.0029
    three_last::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0029
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0029
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep, CopyStep>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0029
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0029
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0029
    two::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Ne, 3, 1>>(), // 0.0029
    two::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0029
    two::<BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0029
    three::<ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0029
    two::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0029
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0029
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0029
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0029
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0029
    three::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0029
    two::<LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0029
    two::<Compare<ops::I32LtU, 4, 1>, CopyStep>(), // 0.0029
    two::<CopyStep, Compare<ops::I32Eq, 2, 1>>(), // 0.0029
    two::<BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>>(), // 0.0028
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0028
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32LtU, 4, 0>, SelectStep<0, 0>>(), // 0.0028
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0028
    two::<CopyStep, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0028
    two_last::<StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0028
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32Shl, 4, 1>, JumpIf<2, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0028
    two::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32Or, 2, 1>, ConstStep<0>>(), // 0.0028
    two::<BinaryStep<ops::I64Add, 4, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0028
    three_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0028
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0028
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0028
    two::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0028
    two::<ConstStep<0>, Compare<ops::I32Ne, 2, 1>>(), // 0.0028
    two::<UnaryStep<ops::I32Eqz, 2, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0028
    two_last::<StoreStep<ops::I64Store, 2, 0>, Jump>(), // 0.0028
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Xor, 4, 0>>(), // 0.0027
    three::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0027
    two::<Compare<ops::I32Ne, 4, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0027
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0027
    two::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0027
    three::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0027
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0027
    two::<BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0027
    three_last::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0027
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0027
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0027
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 4, 1>, JumpIf<2, 0>>(), // 0.0027
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, CopyStep>(), // 0.0027
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0027
    two_last::<LoadStep<ops::I32Load16U, 2, 1>, Jump>(), // 0.0027
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, Call>(), // 0.0027
    two::<Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0027
    three::<Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0027
    four::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0027
    three_last::<CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0027
    two::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0027
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0027
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0027
    three::<CopyStep, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0027
    three::<ConstStep<0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0027
    two::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0027
    two::<UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0027
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0027
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0027
    three::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0027
    two::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0027
    three::<JumpIf<0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0027
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0027
    two::<BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0027
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0027
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0027
    two::<LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>>(), // 0.0027
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0027
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0027
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeS, 0, 1>>(), // 0.0027
    three_last::<Compare<ops::I32GeU, 0, 1>, ConstStep<0>, Jump>(), // 0.0027
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0026
    two::<Compare<ops::I32GtS, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0026
    three::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0026
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0026
    two::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 0>>(), // 0.0026
    two::<BinaryStep<ops::I64And, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0026
    two::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0026
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0026
    two::<JumpIf<2, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0026
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0026
    three_last::<KeepStep<I64>, CopyStep, Jump>(), // 0.0026
    three::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0026
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0026
    four_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtS, 4, 1>>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0026
    two::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0026
    four::<StoreStep<ops::I32Store, 2, 1>, LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0026
    three::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0026
    two::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0026
    two_last::<LoadStep<ops::I32Load, 2, 1>, Switch<2>>(), // 0.0026
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0026
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0026
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0026
    two::<JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0026
    four::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0026
    two_last::<BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0026
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 2, 1>, Jump>(), // 0.0026
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>, BinaryStep<ops::I64Add, 4, 0>>(), // 0.0026
    three_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0026
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0026
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, CopyStep>(), // 0.0025
    two::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0025
    two::<BinaryStep<ops::I64ShrU, 4, 1>, Compare<ops::I64Ne, 4, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeS, 3, 1>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0025
    four::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0025
    two::<BinaryStep<ops::I32Sub, 2, 1>, JumpIf<0, 0>>(), // 0.0025
    two::<BinaryStep<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0025
    two::<BinaryStep<ops::I32Add, 4, 1>, SelectStep<2, 1>>(), // 0.0025
    two::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0025
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0025
    two::<StoreStep<ops::I64Store, 0, 0>, ConstStep<0>>(), // 0.0025
    three::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0025
    two_last::<Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0025
    three::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0025
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0025
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0025
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0025
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0025
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Rotr, 3, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0025
    three::<ConstStep<0>, SelectStep<0, 0>, JumpIf<0, 1>>(), // 0.0025
    four::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0025
    two::<KeepStep<I64>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0025
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0025
    two::<BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0025
    two::<Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0025
    three::<StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0024
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0024
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0024
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep>(), // 0.0024
    two::<BinaryStep<ops::I32Eq, 4, 0>, SelectStep<0, 1>>(), // 0.0024
    two::<JumpIf<0, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0024
    two::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0024
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0024
    three::<BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>, CopyStep>(), // 0.0024
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0024
    two::<LoadStep<ops::I32Load8S, 2, 1>, Compare<ops::I32LeS, 3, 1>>(), // 0.0024
    four::<ConstStep<0>, ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0024
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>>(), // 0.0024
    two::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32LtU, 4, 1>>(), // 0.0024
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Eq, 3, 1>>(), // 0.0024
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0024
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0024
    three::<LoadStep<ops::I64Load, 2, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0024
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0024
    two::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0024
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0024
    two::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0024
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0024
    three_last::<Compare<ops::I32Ne, 2, 1>, CopyStep, Jump>(), // 0.0024
    two::<CopyStep, JumpIf<0, 0>>(), // 0.0024
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0024
    three::<ConstStep<0>, SelectStep<0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0024
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>>(), // 0.0023
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0023
    two::<Compare<ops::I32Eq, 4, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0023
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0023
    three::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, Compare<ops::I32LeS, 2, 1>>(), // 0.0023
    three::<BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0023
    three::<CopyStep, CopyStep, KeepStep<I64>>(), // 0.0023
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Or, 0, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0023
    two::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0023
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0023
    two::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0023
    three::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0023
    two::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0023
    two::<BinaryStep<ops::I64Mul, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0023
    two_last::<BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.0023
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0023
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0023
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0023
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store16, 4, 0>>(), // 0.0023
    three::<BinaryStep<ops::I64ShrU, 4, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0023
    three_last::<CopyStep, CopyStep, CallIndirect<2>>(), // 0.0023
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>>(), // 0.0023
    two::<ConstStep<0>, BinaryStep<ops::I64Sub, 1, 1>>(), // 0.0023
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0023
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0023
    four::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0023
    three::<BinaryStep<ops::I32LtU, 3, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0023
    three::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0023
    two::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0023
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0023
    four_last::<KeepStep<I64>, CopyStep, ConstStep<0>, Call>(), // 0.0023
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0022
    two::<UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0022
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0022
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0022
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0022
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0022
    two::<StoreStep<ops::I64Store, 2, 0>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0022
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0022
    two::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0022
    four::<BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0022
    two::<Compare<ops::I64Eq, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0022
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0022
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    two::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0022
    two::<SelectStep<2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    two::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0022
    three::<CopyStep, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0022
    two::<SelectStep<2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0022
    two::<BinaryStep<ops::I32And, 0, 1>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0022
    two::<Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0022
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0022
    two::<JumpIf<2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0022
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0022
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0022
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0022
    three::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Eq, 3, 1>, CopyStep>(), // 0.0022
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0022
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0022
    two::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0021
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0021
    three::<BinaryStep<ops::I32GtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0021
    three::<BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0021
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0021
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 2, 1>>(), // 0.0021
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0021
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0021
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0021
    two::<ConstStep<0>, BinaryStep<ops::I64Shl, 2, 1>>(), // 0.0021
    two::<StoreStep<ops::I32Store8, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0021
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0021
    two::<CopyStep, Compare<ops::I32Ne, 4, 1>>(), // 0.0021
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0021
    four::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0021
    two::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32Xor, 4, 1>, CopyStep>(), // 0.0021
    two::<BinaryStep<ops::I64Add, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0021
    three::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0021
    two::<BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64Mul, 3, 1>>(), // 0.0021
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0021
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0021
    two::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0021
    two_last::<BinaryStep<ops::I32And, 4, 0>, Switch<0>>(), // 0.0021
    two::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0021
    three::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0021
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0021
    three::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0021
    two::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0021
    three::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0021
    two_last::<ConstStep<0>, CallIndirect<0>>(), // 0.0021
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0021
    two::<StoreStep<ops::I64Store32, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0020
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0020
    three::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, ConstStep<0>>(), // 0.0020
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0020
    two::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0020
    two_last::<Compare<ops::I32GtU, 0, 1>, Jump>(), // 0.0020
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0020
    two::<JumpIf<2, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0020
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0020
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store16, 2, 0>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>>(), // 0.0020
    two::<Compare<ops::I32GeU, 2, 1>, Compare<ops::I32GeU, 2, 1>>(), // 0.0020
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0020
    three::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0020
    three_last::<CopyStep, CopyStep, CallIndirect<0>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0020
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 2, 1>, CopyStep>(), // 0.0020
    two::<BinaryStep<ops::I32LtU, 4, 1>, SelectStep<0, 1>>(), // 0.0020
    two_last::<KeepStep<I64>, Call>(), // 0.0020
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0020
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0020
    two::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GtU, 2, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0020
    three::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0020
    two::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0020
    two::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64GtU, 3, 1>>(), // 0.0019
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0019
    three::<BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0019
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0019
    two::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0019
    two::<JumpIf<0, 0>, CopyStep>(), // 0.0019
    two::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>>(), // 0.0019
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0019
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0019
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0019
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0019
    two::<JumpIf<2, 0>, JumpIf<2, 1>>(), // 0.0019
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0019
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0019
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0019
    four_last::<StoreStep<ops::I32Store, 1, 0>, CopyStep, CopyStep, Call>(), // 0.0019
    four::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0019
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0019
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0019
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0019
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0019
    two::<BinaryStep<ops::I32Sub, 2, 1>, ConstStep<0>>(), // 0.0019
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0019
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>>(), // 0.0019
    two::<BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0019
    three::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0019
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0019
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>>(), // 0.0019
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0019
    three::<BinaryStep<ops::I32Xor, 4, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0019
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0019
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0019
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 0>>(), // 0.0019
    two::<BinaryStep<ops::I64And, 0, 0>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0019
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0018
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 1>, Jump>(), // 0.0018
    two::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0018
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0018
    two::<Compare<ops::I32GtU, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0018
    three::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0018
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0018
    two::<Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0018
    two_last::<StoreStep<ops::I64Store, 2, 0>, Return<I64, 0>>(), // 0.0018
    three::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0018
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0018
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0018
    three::<LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0018
    two::<StoreStep<ops::I32Store, 2, 0>, CopyStep>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0018
    two_last::<LoadStep<ops::I32Load8U, 0, 1>, Jump>(), // 0.0018
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0018
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0018
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0018
    two::<BinaryStep<ops::I64Add, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0018
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0018
    four::<ConstStep<0>, ConstStep<0>, CopyStep, CopyStep>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0017
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0017
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0017
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0017
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0017
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0017
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 0>>(), // 0.0017
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0017
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0017
    three::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0017
    two::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0017
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0017
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Eq, 3, 1>>(), // 0.0017
    three_last::<JumpIf<2, 1>, CopyStep, Call>(), // 0.0017
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0017
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0017
    two::<BinaryStep<ops::I32Xor, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0017
    two::<BinaryStep<ops::I64Add, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>>(), // 0.0017
    three::<BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep>(), // 0.0017
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0017
    two::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0017
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0017
    two::<JumpIf<2, 0>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0017
    two_last::<Compare<ops::I32GtU, 2, 1>, Jump>(), // 0.0017
    three::<CopyStep, KeepStep<I64>, ConstStep<0>>(), // 0.0017
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0017
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0017
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0017
    three::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0017
    two::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0017
    two::<BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>>(), // 0.0016
    two::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0016
    two::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0016
    three::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0016
    three_last::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 3, 0>, Jump>(), // 0.0016
    three::<ConstStep<0>, SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0016
    three::<BinaryStep<ops::I32GeU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0016
    three::<StoreStep<ops::I32Store, 0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0016
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0016
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0016
    two::<LoadStep<ops::I64Load, 0, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0016
    three::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0016
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0016
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0016
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0016
    two::<LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0016
    three_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0016
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0016
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0016
    two::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0016
    three_last::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, Jump>(), // 0.0016
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0016
    two::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0016
    two::<JumpIf<0, 1>, JumpIf<2, 1>>(), // 0.0016
    two::<JumpIf<2, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0016
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0016
    four_last::<JumpIf<2, 0>, CopyStep, CopyStep, Call>(), // 0.0016
    two::<LoadStep<ops::I32Load8U, 0, 1>, UnaryStep<ops::I32Extend8S, 0, 1>>(), // 0.0016
    two::<Compare<ops::I32GeU, 0, 1>, CopyStep>(), // 0.0016
    two::<BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0015
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0015
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0015
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0015
    two::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0015
    three_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, Jump>(), // 0.0015
    two::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0015
    three::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0015
    two::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0015
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0015
    three::<BinaryStep<ops::I32GtS, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0015
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0015
    two::<Compare<ops::I32Eq, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0015
    two_last::<CopyStep, CallIndirect<2>>(), // 0.0015
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0015
    two::<StoreStep<ops::I64Store32, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0015
    two::<CopyStep, Compare<ops::I32Eq, 4, 1>>(), // 0.0015
    two::<JumpIf<2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0015
    three::<LoadStep<ops::I32Load16U, 2, 1>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0015
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 0>>(), // 0.0015
    three_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, Jump>(), // 0.0015
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0015
    two::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0014
    two::<JumpIf<2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0014
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0014
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0014
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0014
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0014
    two::<Compare<ops::I32Eq, 3, 1>, CopyStep>(), // 0.0014
    two::<BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>>(), // 0.0014
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0014
    two::<Compare<ops::I32Ne, 0, 1>, ConstStep<0>>(), // 0.0014
    two_last::<LoadStep<ops::I32Load, 0, 1>, Switch<0>>(), // 0.0014
    two::<BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>>(), // 0.0014
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0014
    two::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0014
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0014
    two::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0014
    two::<BinaryStep<ops::I64Add, 4, 1>, Compare<ops::I64GtU, 3, 1>>(), // 0.0014
    three::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0014
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0014
    two::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0014
    four::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0014
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0014
    two::<JumpIf<0, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0014
    two_last::<BinaryStep<ops::I32Or, 4, 1>, Jump>(), // 0.0014
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0014
    two::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I32Store16, 2, 0>>(), // 0.0014
    two::<BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0014
    two::<BinaryStep<ops::I64And, 3, 1>, Compare<ops::I64Ne, 3, 1>>(), // 0.0014
    three::<KeepStep<I64>, ConstStep<0>, ConstStep<0>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, SelectStep<2, 1>>(), // 0.0014
    two::<BinaryStep<ops::I64Or, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0014
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0013
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0013
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0013
    two::<BinaryStep<ops::I32LtU, 2, 0>, SelectStep<0, 1>>(), // 0.0013
    two::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0013
    three::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0013
    three::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0013
    two::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0013
    two::<BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0013
    three::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0013
    three::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0013
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0013
    two::<LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0013
    two::<LoadStep<ops::I32Load, 2, 0>, ConstStep<0>>(), // 0.0013
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Or, 2, 1>>(), // 0.0013
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>>(), // 0.0013
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0013
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0013
    two::<JumpIf<0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0013
    two::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Eq, 3, 1>>(), // 0.0013
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0013
    four::<CopyStep, CopyStep, ConstStep<0>, ConstStep<0>>(), // 0.0013
    two::<LoadStep<ops::I64Load, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0013
    four_last::<LoadStep<ops::I32Load, 2, 0>, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0013
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0013
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0013
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0013
    two::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0013
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0013
    three::<KeepStep<I64>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0013
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0013
    three::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0013
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0013
    two::<Compare<ops::I32Eq, 0, 1>, ConstStep<0>>(), // 0.0013
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0013
    two_last::<CopyStep, CallIndirect<0>>(), // 0.0012
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store16, 4, 0>>(), // 0.0012
    two::<CopyStep, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0012
    three::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64Or, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0012
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0012
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GeU, 3, 1>>(), // 0.0012
    two::<CopyStep, JumpIf<0, 1>>(), // 0.0012
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0012
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0012
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0012
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 3, 1>>(), // 0.0012
    two::<LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0012
    three::<StoreStep<ops::I64Store, 4, 0>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0012
    two::<JumpIf<2, 0>, CopyStep>(), // 0.0012
    two::<Compare<ops::I32LtS, 4, 1>, CopyStep>(), // 0.0012
    two::<Compare<ops::I32LtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0012
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0012
    two::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0012
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0012
    two::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0012
    two::<BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0012
    two::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0012
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0012
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0012
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0012
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0012
    two::<Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0012
    three::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0012
    two::<SelectStep<0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0011
    two::<Compare<ops::I32Eq, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0011
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>>(), // 0.0011
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0011
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0011
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0011
    two::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0011
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0011
    three_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>, Jump>(), // 0.0011
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0011
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 0, 0>>(), // 0.0011
    two::<StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0011
    two_last::<StoreStep<ops::I32Store, 1, 0>, Return<I64, 3>>(), // 0.0011
    two::<UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0011
    two::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0011
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0011
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0011
    three_last::<ConstStep<0>, SelectStep<2, 1>, Jump>(), // 0.0011
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0011
    two::<BinaryStep<ops::I64Mul, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0011
    three::<UnaryStep<ops::I32Clz, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0010
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0010
    three::<BinaryStep<ops::I32Sub, 2, 1>, CopyStep, CopyStep>(), // 0.0010
    two::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0010
    two::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0010
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0010
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0010
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0010
    two::<Compare<ops::I32LtU, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0010
    two::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0010
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0010
    two::<BinaryStep<ops::I64Mul, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0010
    three::<CopyStep, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0010
    two::<StoreStep<ops::I32Store, 4, 0>, ConstStep<0>>(), // 0.0010
    three::<BinaryStep<ops::I32Add, 2, 1>, CopyStep, CopyStep>(), // 0.0010
    two::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0010
    two::<BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0010
    two::<BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0010
    two::<StoreStep<ops::I64Store, 4, 0>, ConstStep<0>>(), // 0.0010
    two::<BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0009
    two::<BinaryStep<ops::I32Sub, 1, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0009
    two::<Compare<ops::I32Eq, 4, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0009
    two::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 0>>(), // 0.0009
    three::<KeepStep<I64>, CopyStep, CopyStep>(), // 0.0009
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0009
    two::<BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Mul, 2, 0>>(), // 0.0009
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 1>>(), // 0.0009
    two_last::<LoadStep<ops::I32Load, 2, 1>, Switch<0>>(), // 0.0009
    two::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0009
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0009
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, CopyStep>(), // 0.0009
    two::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0009
    two::<Compare<ops::I32Eq, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0009
    two::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0009
    three::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0009
    two::<Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0009
    two::<ConstStep<0>, KeepStep<I64>>(), // 0.0009
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0009
    three_last::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>, Jump>(), // 0.0009
    two::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0009
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0009
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0009
    two::<UnaryStep<ops::I32WrapI64, 0, 1>, ConstStep<0>>(), // 0.0009
    two::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0008
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, CopyStep>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 2, 1>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0008
    two::<Compare<ops::I32LtU, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0008
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0008
    two_last::<Compare<ops::I32Ne, 2, 1>, Jump>(), // 0.0008
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0008
    three_last::<Compare<ops::I32Ne, 4, 1>, CopyStep, Jump>(), // 0.0008
    two::<StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0008
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0008
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0008
    three_last::<Compare<ops::I32Eq, 0, 1>, CopyStep, Jump>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0008
    two::<JumpIf<0, 1>, ConstStep<0>>(), // 0.0008
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0008
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0008
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0008
    four::<BinaryStep<ops::I32Eq, 4, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0008
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0007
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0007
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0007
    two::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0007
    three_last::<JumpIf<2, 0>, CopyStep, Call>(), // 0.0007
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0007
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0007
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0007
    three::<ConstStep<0>, CopyStep, CopyStep>(), // 0.0007
    three::<BinaryStep<ops::I32Or, 4, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0007
    three_last::<SelectStep<0, 1>, CopyStep, Call>(), // 0.0007
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0007
    two::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32Clz, 0, 1>>(), // 0.0007
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0007
    three::<Compare<ops::I32Eq, 2, 1>, CopyStep, CopyStep>(), // 0.0007
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0007
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0007
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0007
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0006
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0006
    two::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0006
    two::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0006
    two::<StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0006
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0006
    two::<CopyStep, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0006
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0006
    two::<Compare<ops::I32Eq, 4, 1>, ConstStep<0>>(), // 0.0006
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0006
    two::<LoadStep<ops::I32Load, 4, 1>, JumpIf<0, 0>>(), // 0.0006
    two_last::<Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0006
    two::<UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0006
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0006
    two::<CopyStep, LoadStep<ops::I32Load, 2, 0>>(), // 0.0006
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0005
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0005
    two::<JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0005
    four::<ConstStep<0>, BinaryStep<ops::I32Rotl, 2, 1>, BinaryStep<ops::I32And, 2, 1>, StoreStep<ops::I32Store, 2, 1>>(), // 0.0005
    two::<BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0005
    two_last::<Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0005
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0005
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0005
    three::<CopyStep, CopyStep, ConstStep<0>>(), // 0.0005
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0005
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0005
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0005
    three::<Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0005
    two::<StoreStep<ops::I32Store, 1, 0>, JumpIf<2, 0>>(), // 0.0005
    three::<ConstStep<0>, SelectStep<0, 1>, CopyStep>(), // 0.0005
    three::<CopyStep, ConstStep<0>, CopyStep>(), // 0.0005
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>>(), // 0.0005
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0005
    three::<CopyStep, ConstStep<0>, ConstStep<0>>(), // 0.0005
    two_last::<Compare<ops::I32GtU, 4, 1>, Jump>(), // 0.0005
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0004
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0004
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Eq, 4, 1>>(), // 0.0004
    two::<ConstStep<0>, Compare<ops::I32GtU, 2, 1>>(), // 0.0004
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0004
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0004
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0004
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0004
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0004
    two::<BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>>(), // 0.0004
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0003
    two::<LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>>(), // 0.0003
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0003
    two::<BinaryStep<ops::I32Add, 2, 1>, JumpIf<2, 0>>(), // 0.0003
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0003
    two::<BinaryStep<ops::I32Xor, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0003
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0003
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0003
    three::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0002
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, ConstStep<0>>(), // 0.0002
    three::<BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0002
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0002
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0002
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0002
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0002
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0002
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0001
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0001
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0001
    two::<LoadStep<ops::I32Load8S, 0, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0001
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0001
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0001
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0000
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0000
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0000
];
