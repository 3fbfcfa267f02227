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
    two_last::<BinaryStep<ops::I32Sub, 4, 1>, Call>(), // 0.4359
    three::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>>(), // 0.4139
    three_last::<CopyStep, CopyStep, Call>(), // 0.3366
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1804
    four_last::<CopyStep, CopyStep, CopyStep, Call>(), // 0.6280
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>>(), // 0.5181
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.5168
    four_last::<BinaryStep<ops::I32And, 3, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.4753
    four_last::<BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.4342
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, Call>(), // 0.3633
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.3552
    four_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.3491
    four::<StoreStep<ops::I32Store, 0, 0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I64Add, 3, 0>, GlobalSetStep<I64, 0>>(), // 0.3460
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, Switch<0>>(), // 0.3456
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.3313
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.3169
    four_last::<KeepStep<I64>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.3169
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.2962
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.2961
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, CopyStep>(), // 0.2920
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.2785
    four::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.2752
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.2748
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.2683
    four::<BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::F64Add, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.2653
    four::<BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::F64Add, 1, 0>, Compare<ops::F64Gt, 3, 1>, BinaryStep<ops::F64Sub, 2, 0>>(), // 0.2646
    four::<BinaryStep<ops::F64Add, 1, 1>, BinaryStep<ops::F64Add, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.2631
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.2621
    four::<vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::F32x4Mul, 2>>(), // 0.2602
    four::<vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::F32x4Mul, 2>, vector::BinaryStep<vector::ops::F32x4Add, 2>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2602
    four::<vector::BinaryStep<vector::ops::F32x4Add, 2>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2602
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.2594
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.2569
    four::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.2566
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.2434
    four_last::<KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.2395
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>, GlobalGetStep<I64, 0>>(), // 0.2307
    two_last::<Compare<ops::I32GeS, 4, 1>, Return<I64, 2>>(), // 0.2179
    three_last::<BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.2179
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.2157
    four::<BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2146
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.2146
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2146
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.2146
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 0>>(), // 0.2142
    four::<LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 0>, BinaryStep<ops::F32Mul, 1, 1>>(), // 0.2142
    four::<LoadStep<ops::F32Load, 0, 0>, BinaryStep<ops::F32Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>>(), // 0.2142
    four::<BinaryStep<ops::F32Mul, 1, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2142
    four::<LoadStep<ops::F32Load, 2, 0>, BinaryStep<ops::F32Mul, 1, 0>, BinaryStep<ops::F32Add, 0, 0>, BinaryStep<ops::F32Add, 1, 0>>(), // 0.2142
    four::<BinaryStep<ops::F32Add, 1, 0>, BinaryStep<ops::F32Add, 1, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2142
    four_last::<GlobalSetStep<I64, 0>, StoreStep<ops::I64Store, 3, 0>, ConstStep<0>, Call>(), // 0.2060
    four::<StoreStep<ops::I32Store, 2, 0>, CopyStep, Compare<ops::I32Ne, 3, 1>, JumpIf<2, 0>>(), // 0.1979
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.1928
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.1928
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
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1861
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.1796
    four::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.1796
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.1796
    three::<BinaryStep<ops::F64Mul, 2, 1>, BinaryStep<ops::F64Mul, 2, 1>, BinaryStep<ops::F64Add, 1, 0>>(), // 0.1780
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.1757
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>, BinaryStep<ops::I64Rotl, 4, 0>>(), // 0.1737
    four::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.1733
    four::<BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.1733
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.1730
    four::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.1729
    four::<BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 1>>(), // 0.1729
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Rotl, 4, 1>, BinaryStep<ops::I64Add, 2, 1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.1729
    four::<BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 1>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Add, 1, 0>>(), // 0.1725
    four_last::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1671
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.1628
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.1583
    four::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.1508
    four_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.1483
    three_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.1482
    four::<UnaryStep<ops::I32Eqz, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.1479
    four_last::<CopyStep, CopyStep, ConstStep<0>, Call>(), // 0.1452
    three_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.1431
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Rotl, 4, 0>>(), // 0.1372
    four_last::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GeU, 3, 1>, ConstStep<0>, Jump>(), // 0.1348
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.1332
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.1329
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1321
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.1317
    four_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.1309
    four_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep, Call>(), // 0.1309
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.1302
    four::<BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>>(), // 0.1300
    four::<vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::I32x4DotI16x8S, 2>, vector::BinaryStep<vector::ops::I32x4Add, 2>, vector::BinaryStep<vector::ops::I32x4Add, 2>>(), // 0.1300
    four::<vector::BinaryStep<vector::ops::I32x4DotI16x8S, 2>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.1300
    four::<Compare<ops::I32GtS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.1292
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.1286
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>, CopyStep, CopyStep>(), // 0.1242
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.1237
    four::<BinaryStep<ops::F64Add, 0, 1>, StoreStep<ops::F64Store, 1, 1>, LoadStep<ops::F64Load, 4, 0>, BinaryStep<ops::F64Mul, 3, 0>>(), // 0.1208
    four::<CopyStep, CopyStep, CopyStep, CopyStep>(), // 0.1197
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.1190
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 0>, Jump>(), // 0.1185
    four::<BinaryStep<ops::I64Xor, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I64Xor, 4, 0>>(), // 0.1151
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.1151
    four::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.1132
    four_last::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, CopyStep, Call>(), // 0.1120
    four_last::<Compare<ops::I32LeS, 3, 1>, ConstStep<0>, KeepStep<I64>, Jump>(), // 0.1114
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.1106
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.1085
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.1082
    four::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1082
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, StoreStep<ops::I32Store8, 1, 0>, Compare<ops::I32GeU, 4, 1>>(), // 0.1082
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.1082
    four_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1075
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.1072
    four_last::<JumpIf<0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1062
    four_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.1050
    four::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1032
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.1032
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.1011
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0993
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0992
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0992
    four_last::<StoreStep<ops::I32Store, 1, 0>, CopyStep, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0976
    four_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0975
    four_last::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32RemU, 3, 1>, KeepStep<I64>, Call>(), // 0.0965
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0965
    four_last::<LoadStep<ops::I64Load32U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, CopyStep, Call>(), // 0.0964
    four_last::<BinaryStep<ops::I64Mul, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, ConstStep<0>, Jump>(), // 0.0964
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0963
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0950
    four_last::<ConstStep<0>, SelectStep<0, 1>, ConstStep<0>, Call>(), // 0.0949
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Rotl, 4, 1>, BinaryStep<ops::I32Rotl, 4, 0>>(), // 0.0946
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0931
    four::<BinaryStep<ops::I32Mul, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0928
    three::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0923
    four_last::<CopyStep, CopyStep, CopyStep, CallIndirect<2>>(), // 0.0920
    four::<BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0914
    four::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0914
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0914
    four::<CopyStep, CopyStep, BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0914
    four::<CopyStep, BinaryStep<ops::I32Xor, 2, 0>, CopyStep, BinaryStep<ops::I32And, 0, 0>>(), // 0.0914
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0914
    four::<BinaryStep<ops::I32And, 2, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0914
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0911
    four_last::<BinaryStep<ops::F64Gt, 3, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0900
    two::<BinaryStep<ops::F64Sub, 2, 0>, BinaryStep<ops::F64Add, 1, 1>>(), // 0.0884
    four::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtS, 0, 1>, CopyStep>(), // 0.0883
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.0878
    four::<BinaryStep<ops::I32Sub, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<2, 0>>(), // 0.0873
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0868
    two_last::<BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0867
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0867
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, vector::BinaryStep<vector::ops::F32x4Mul, 2>>(), // 0.0867
    two::<ConstStep<1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0866
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
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0860
    four::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>, CopyStep, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0860
    two::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0853
    four_last::<SelectStep<0, 1>, CopyStep, CopyStep, Call>(), // 0.0835
    four::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0833
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0822
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0820
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0805
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, Jump>(), // 0.0799
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0783
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 0>>(), // 0.0780
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0777
    four::<LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>>(), // 0.0771
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0761
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep>(), // 0.0760
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0743
    four::<UnaryStep<ops::I32Eqz, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0739
    four_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0734
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0731
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0731
    two::<GlobalGetStep<I64, 1>, JumpIf<2, 1>>(), // 0.0730
    two_last::<ConstStep<0>, Jump>(), // 0.0728
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0725
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0716
    two::<ConstStep<0>, JumpIf<2, 0>>(), // 0.0715
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0713
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0708
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0704
    three_last::<CopyStep, ConstStep<0>, Call>(), // 0.0701
    two_last::<CopyStep, Call>(), // 0.0687
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0686
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0671
    four_last::<CopyStep, ConstStep<0>, ConstStep<0>, Call>(), // 0.0670
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0666
    three::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0653
    four_last::<LoadStep<ops::I32Load, 2, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0647
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0645
    three::<KeepStep<I64>, BinaryStep<ops::I32Xor, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0643
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0639
    four_last::<CopyStep, ConstStep<0>, CopyStep, Call>(), // 0.0633
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, StoreStep<ops::I32Store, 2, 1>, Return<I64, 2>>(), // 0.0633
    three_last::<JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0632
    four_last::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0622
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0621
    four_last::<LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I64ExtendI32S, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0621
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0621
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0620
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0619
    four::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0619
    four::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0619
    four::<BinaryStep<ops::I32GtS, 0, 1>, ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32GtS, 2, 1>>(), // 0.0619
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16S, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0618
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0618
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0617
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0601
    four_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0596
    four::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0593
    four::<Compare<ops::I32LeS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>>(), // 0.0572
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0572
    four::<ConstStep<1>, BinaryStep<ops::I64And, 0, 0>, ConstStep<1>, Compare<ops::I64Ne, 0, 1>>(), // 0.0570
    four::<CopyStep, KeepStep<I64>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0561
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 0, 1>, JumpIf<2, 0>, Compare<ops::I32GtU, 2, 1>>(), // 0.0560
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0557
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0557
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0557
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0543
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0538
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0535
    four::<JumpIf<2, 0>, CopyStep, CopyStep, CopyStep>(), // 0.0531
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0521
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0510
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0510
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0500
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0498
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0498
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0498
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0495
    four_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0495
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>>(), // 0.0495
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0495
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0495
    four::<SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0495
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0495
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0495
    four_last::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Return<I64, 0>>(), // 0.0493
    two::<CopyStep, CopyStep>(), // 0.0492
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0491
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0488
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0484
    four_last::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0482
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0481
    three_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0480
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0479
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0476
    three_last::<CopyStep, CopyStep, Jump>(), // 0.0476
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I64GtU, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>, JumpIf<2, 1>>(), // 0.0474
    two::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0466
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0464
    four_last::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>, Jump>(), // 0.0464
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0462
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0458
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0455
    two::<BinaryStep<ops::I64Sub, 2, 1>, Compare<ops::I64LeS, 3, 1>>(), // 0.0455
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, CopyStep, CopyStep>(), // 0.0454
    four::<LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0442
    four::<Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0442
    four::<UnaryStep<ops::I32Clz, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32Xor, 3, 0>>(), // 0.0441
    three::<BinaryStep<ops::I32Or, 4, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0440
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0437
    four::<BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0432
    four::<BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0431
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.0431
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0431
    three::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0430
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 0>, Compare<ops::I32Ne, 3, 1>, CopyStep>(), // 0.0427
    two::<CopyStep, Compare<ops::I32Ne, 2, 1>>(), // 0.0426
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0425
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0424
    four::<SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>>(), // 0.0417
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>>(), // 0.0417
    four::<LoadStep<ops::I64Load, 2, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0417
    four::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0414
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0414
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0413
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0412
    four::<BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0410
    four::<BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 3, 1>, BinaryStep<ops::I32LtS, 4, 0>>(), // 0.0409
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0406
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0404
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0397
    three_last::<BinaryStep<ops::I64Or, 4, 0>, BinaryStep<ops::I64Mul, 0, 0>, Return<I64, 1>>(), // 0.0396
    three_last::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Add, 0, 0>, Return<I64, 1>>(), // 0.0396
    three_last::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64And, 0, 0>, Return<I64, 1>>(), // 0.0396
    four_last::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0394
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0394
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0389
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0389
    four_last::<CopyStep, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0386
    two_last::<CopyStep, Jump>(), // 0.0382
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0380
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0379
    four::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0378
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0378
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0375
    four::<LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16S, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0374
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0374
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0373
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0373
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0372
    three_last::<BinaryStep<ops::I64Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, Switch<0>>(), // 0.0372
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0370
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0370
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0370
    four_last::<CopyStep, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0366
    four_last::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0366
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0364
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0363
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0362
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0361
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0361
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0361
    four::<BinaryStep<ops::I64Shl, 3, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0361
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load8U, 0, 0>>(), // 0.0361
    four_last::<BinaryStep<ops::I64Add, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64ShrS, 1, 1>, Jump>(), // 0.0361
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0358
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0357
    three_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0357
    four_last::<Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0356
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0356
    four::<BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0352
    three_last::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0349
    four::<Compare<ops::I32GtS, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0348
    four_last::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Sub, 3, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0348
    four_last::<ConstStep<0>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0348
    four::<Compare<ops::I32GeU, 2, 1>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0345
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0345
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0345
    four::<Compare<ops::I32GtU, 0, 1>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0345
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>>(), // 0.0345
    four::<LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>, CopyStep, CopyStep>(), // 0.0345
    two_last::<KeepStep<I64>, Jump>(), // 0.0344
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0344
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0343
    two::<KeepStep<I64>, JumpIf<2, 0>>(), // 0.0341
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0340
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0339
    three_last::<ConstStep<0>, ConstStep<0>, Jump>(), // 0.0337
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0334
    four_last::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0331
    four::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 1>, BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0331
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0328
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0326
    three::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0326
    four::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0325
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, Return<I64, 0>>(), // 0.0325
    four::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0322
    two::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0320
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0317
    four_last::<BinaryStep<ops::I32Sub, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0317
    four_last::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0317
    three::<KeepStep<I64>, JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0315
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32ShrU, 1, 1>>(), // 0.0313
    four::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32LtU, 4, 0>>(), // 0.0313
    four_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0313
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0312
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0312
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0311
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0311
    four_last::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Or, 4, 1>, Jump>(), // 0.0310
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0310
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0310
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0310
    four_last::<BinaryStep<ops::I32Rotl, 1, 0>, BinaryStep<ops::I32And, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Return<I64, 0>>(), // 0.0310
    two::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0310
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0310
    four::<ConstStep<0>, JumpIf<2, 0>, CopyStep, CopyStep>(), // 0.0309
    four_last::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Eq, 0, 1>, CopyStep, Jump>(), // 0.0308
    four_last::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LeS, 3, 1>, ConstStep<0>, Jump>(), // 0.0308
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0308
    two::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0308
    four_last::<ConstStep<0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0307
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>, CopyStep>(), // 0.0307
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0306
    two::<CopyStep, BinaryStep<ops::I32Rotl, 4, 1>>(), // 0.0305
    four_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32And, 4, 0>, Return<I64, 1>>(), // 0.0303
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0302
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0301
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0301
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0300
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0300
    four_last::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0299
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I64Add, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0299
    four_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0298
    three::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0294
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0293
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0293
    four_last::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0292
    three::<CopyStep, BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0292
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, Compare<ops::I64Ne, 0, 1>>(), // 0.0291
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep>(), // 0.0291
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Sub, 1, 1>, JumpIf<0, 1>>(), // 0.0290
    three::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0288
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Eq, 3, 1>, JumpIf<0, 0>>(), // 0.0287
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0287
    two::<BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0286
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0284
    two::<CopyStep, Compare<ops::I32LtS, 4, 1>>(), // 0.0284
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0283
    two::<ConstStep<0>, ConstStep<0>>(), // 0.0283
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0283
    four_last::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8U, 2, 0>, Switch<0>>(), // 0.0282
    four_last::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, ConstStep<1>, Call>(), // 0.0282
    two_last::<BinaryStep<ops::I64ShrU, 4, 1>, Jump>(), // 0.0279
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0279
    four_last::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0279
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0278
    two_last::<BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0276
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0275
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0275
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0275
    four_last::<ConstStep<0>, ConstStep<0>, CopyStep, Call>(), // 0.0274
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, Compare<ops::I64Eq, 0, 1>>(), // 0.0274
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0273
    two_last::<BinaryStep<ops::I64Rotl, 4, 1>, Jump>(), // 0.0272
    two_last::<BinaryStep<ops::I64Xor, 2, 1>, Jump>(), // 0.0272
    two_last::<BinaryStep<ops::I64Sub, 4, 1>, Jump>(), // 0.0272
    two_last::<BinaryStep<ops::I64Mul, 4, 1>, Jump>(), // 0.0272
    two_last::<BinaryStep<ops::I64Or, 4, 1>, Jump>(), // 0.0272
    four_last::<ConstStep<0>, CopyStep, CopyStep, Call>(), // 0.0270
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0270
    two::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0269
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0269
    four_last::<Compare<ops::I32Eq, 3, 1>, CopyStep, ConstStep<0>, Jump>(), // 0.0268
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GeU, 3, 1>>(), // 0.0265
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>>(), // 0.0262
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I64Load, 0, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>>(), // 0.0262
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0261
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, Return<I64, 0>>(), // 0.0261
    four::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0260
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0259
    three_last::<StoreStep<ops::I32Store8, 4, 0>, ConstStep<0>, Jump>(), // 0.0259
    four::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Ne, 4, 1>>(), // 0.0257
    four::<Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0257
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0257
    two::<BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0257
    four::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0256
    four_last::<CopyStep, ConstStep<0>, ConstStep<1>, Call>(), // 0.0256
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0256
    four::<StoreStep<ops::I32Store, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0256
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0255
    four::<ConstStep<1>, BinaryStep<ops::I64Add, 0, 1>, ConstStep<1>, BinaryStep<ops::I64Add, 2, 0>>(), // 0.0255
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0255
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0253
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0253
    four_last::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, Jump>(), // 0.0253
    four_last::<LoadStep<ops::I32Load, 0, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0253
    four::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0253
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0253
    four::<Compare<ops::I32Eq, 0, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0253
    four::<BinaryStep<ops::I64Or, 0, 1>, ConstStep<1>, BinaryStep<ops::I64Xor, 2, 0>, ConstStep<1>>(), // 0.0253
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0253
    four::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>, ConstStep<1>, BinaryStep<ops::I64Xor, 2, 0>>(), // 0.0253
    four::<BinaryStep<ops::I64Add, 0, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64And, 0, 0>, ConstStep<1>>(), // 0.0253
    four::<BinaryStep<ops::I64And, 0, 1>, Compare<ops::I64Eq, 3, 1>, BinaryStep<ops::I32Sub, 2, 1>, UnaryStep<ops::I64Ctz, 2, 0>>(), // 0.0253
    four_last::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0253
    four_last::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0252
    four::<Compare<ops::I32GeS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>>(), // 0.0250
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0250
    four::<BinaryStep<ops::I32Mul, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>>(), // 0.0249
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>>(), // 0.0249
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0248
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0248
    four::<SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0248
    four::<BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0248
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0246
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0246
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0246
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0246
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0243
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0242
    three_last::<BinaryStep<ops::I32GtS, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0242
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>>(), // 0.0242
    two::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0242
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0241
    three::<BinaryStep<ops::I32ShrS, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0241
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0240
    four::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0240
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0238
    four_last::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::F64Load, 2, 0>, BinaryStep<ops::F64Gt, 0, 0>, Return<I64, 1>>(), // 0.0236
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0235
    four_last::<KeepStep<I64>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::F64Mul, 4, 0>, Return<F64, 1>>(), // 0.0234
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep, CopyStep>(), // 0.0233
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0231
    four::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0230
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0230
    three_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, Jump>(), // 0.0230
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0229
    four::<BinaryStep<ops::I32Rotr, 3, 1>, BinaryStep<ops::I32Rotr, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0229
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0229
    three::<BinaryStep<ops::I32Mul, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0229
    two::<ConstStep<0>, CopyStep>(), // 0.0229
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0229
    four::<LoadStep<ops::I64Load, 0, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0229
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0228
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0226
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0225
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, JumpIf<2, 0>>(), // 0.0224
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0224
    four::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0223
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0221
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0221
    three::<BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store, 1, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0221
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0220
    two::<KeepStep<I64>, JumpIf<2, 1>>(), // 0.0220
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0219
    two::<BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0218
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0218
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0218
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0218
    four::<KeepStep<I64>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0217
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0217
    four::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0216
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0216
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0216
    two::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0215
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0215
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0213
    three_last::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, Jump>(), // 0.0213
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0211
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0211
    four_last::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0211
    four_last::<KeepStep<I64>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0211
    two::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0211
    three::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>>(), // 0.0210
    three_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0210
    three_last::<JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0209
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0207
    three::<LoadStep<ops::I64Load, 2, 1>, ConstStep<1>, Compare<ops::I64LtU, 0, 1>>(), // 0.0207
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store16, 0, 0>, Jump>(), // 0.0207
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store8, 0, 0>, Jump>(), // 0.0207
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0207
    three::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0207
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0207
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0206
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0206
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, Jump>(), // 0.0206
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0205
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0205
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 3, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0205
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0205
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64Mul, 4, 1>, BinaryStep<ops::I64And, 4, 0>>(), // 0.0205
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0205
    three_last::<Compare<ops::I32GtS, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, Jump>(), // 0.0203
    three_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0203
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0203
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0202
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0202
    four_last::<ConstStep<0>, CopyStep, CopyStep, Jump>(), // 0.0202
    four_last::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64LeS, 0, 1>, LoadStep<ops::I32Load8S, 2, 0>, Return<I64, 1>>(), // 0.0202
    four::<BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0202
    four::<BinaryStep<ops::I64Mul, 4, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0201
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::F64Load, 4, 0>, BinaryStep<ops::F64Mul, 3, 0>>(), // 0.0201
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0201
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0200
    four_last::<JumpIf<0, 1>, CopyStep, CopyStep, Jump>(), // 0.0200
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64Eq, 0, 1>, BinaryStep<ops::I64Xor, 0, 0>>(), // 0.0199
    two_last::<BinaryStep<ops::I64Rotl, 2, 0>, Return<I64, 1>>(), // 0.0198
    two::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0198
    two_last::<BinaryStep<ops::I64Xor, 2, 0>, Return<I64, 1>>(), // 0.0198
    two_last::<BinaryStep<ops::I64Add, 2, 0>, Return<I64, 1>>(), // 0.0198
    two_last::<BinaryStep<ops::I64Or, 2, 0>, Return<I64, 1>>(), // 0.0198
    two_last::<BinaryStep<ops::I64Sub, 2, 0>, Return<I64, 1>>(), // 0.0198
    four_last::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0198
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0198
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0197
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0197
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0197
    four::<BinaryStep<ops::I64Ne, 4, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, ConstStep<1>>(), // 0.0197
    four_last::<BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 0>, Switch<0>>(), // 0.0196
    four_last::<SelectStep<0, 1>, SelectStep<2, 1>, BinaryStep<ops::I32Sub, 3, 0>, Switch<0>>(), // 0.0196
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>, CopyStep, Jump>(), // 0.0196
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, Compare<ops::I32Eq, 4, 1>>(), // 0.0196
    four::<BinaryStep<ops::I32Sub, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0196
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0196
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Sub, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0196
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0196
    four_last::<BinaryStep<ops::I32Sub, 3, 1>, Compare<ops::I32LeU, 3, 1>, CopyStep, Jump>(), // 0.0195
    four::<ConstStep<0>, CopyStep, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Sub, 3, 0>>(), // 0.0195
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0195
    four::<BinaryStep<ops::I32Add, 2, 1>, CopyStep, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>>(), // 0.0195
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Xor, 4, 1>, Compare<ops::I32LtS, 0, 1>, JumpIf<2, 0>>(), // 0.0195
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Sub, 3, 1>, Compare<ops::I32GeU, 3, 1>, CopyStep>(), // 0.0195
    two::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0194
    three_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0194
    four_last::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0193
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0193
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>, ConstStep<0>, Jump>(), // 0.0193
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0193
    four::<JumpIf<2, 1>, LoadStep<ops::I32Load, 4, 1>, JumpIf<0, 0>, UnaryStep<ops::I32Ctz, 0, 0>>(), // 0.0193
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0192
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0192
    three::<ConstStep<1>, Compare<ops::I64LtU, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0191
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0191
    four::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0191
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0191
    three_last::<ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>, Jump>(), // 0.0190
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0189
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Or, 0, 0>, ConstStep<0>, Compare<ops::I64GtU, 0, 1>>(), // 0.0189
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 3, 1>, CopyStep, Jump>(), // 0.0189
    two::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0188
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32Sub, 4, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0188
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0188
    four::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0188
    three::<ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0188
    four_last::<BinaryStep<ops::I32Sub, 1, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0187
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, JumpIf<2, 1>>(), // 0.0187
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.0187
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0187
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0186
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Sub, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0186
    four::<Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0186
    three::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0185
    four::<SelectStep<0, 1>, ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0185
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0185
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0185
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0185
    three::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0185
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0185
    four_last::<LoadStep<ops::I64Load, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0185
    four::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, JumpIf<2, 0>>(), // 0.0184
    four_last::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0183
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0183
    four_last::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0183
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0182
    four::<LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0182
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0182
    four_last::<ConstStep<0>, CopyStep, ConstStep<0>, Call>(), // 0.0181
    two::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0181
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0181
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0180
    two::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0180
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0180
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>>(), // 0.0180
    three_last::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, Switch<0>>(), // 0.0180
    four::<StoreStep<ops::I32Store8, 3, 0>, JumpIf<2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0179
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0175
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0175
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>>(), // 0.0175
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0175
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0174
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0174
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0174
    four::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0174
    four_last::<Compare<ops::I32LeU, 0, 1>, CopyStep, CopyStep, Jump>(), // 0.0174
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0174
    four_last::<StoreStep<ops::I32Store8, 3, 0>, CopyStep, CopyStep, Call>(), // 0.0174
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0174
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0174
    four::<BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 1>, ConstStep<0>, CopyStep>(), // 0.0174
    two::<CopyStep, KeepStep<I64>>(), // 0.0174
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0174
    four_last::<ConstStep<0>, LoadStep<ops::I32Load8S, 2, 1>, KeepStep<I64>, Call>(), // 0.0173
    four::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0173
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Sub, 3, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0173
    four_last::<JumpIf<2, 1>, LoadStep<ops::I32Load8U, 2, 1>, ConstStep<0>, Jump>(), // 0.0173
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>, ConstStep<0>>(), // 0.0173
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Sub, 3, 0>>(), // 0.0173
    four_last::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8S, 2, 1>, KeepStep<I64>, Call>(), // 0.0173
    four::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32LtU, 0, 0>, BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>>(), // 0.0173
    four_last::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load8S, 2, 1>, KeepStep<I64>, Call>(), // 0.0173
    four::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 4, 1>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0173
    four_last::<BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0173
    four::<SelectStep<0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0173
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, ConstStep<0>>(), // 0.0173
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0173
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0173
    four::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Or, 2, 0>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0172
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0172
    four::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0172
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0171
    three::<CopyStep, CopyStep, CopyStep>(), // 0.0171
    four::<CopyStep, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0171
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0171
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0171
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0170
    four_last::<CopyStep, ConstStep<0>, KeepStep<I64>, Call>(), // 0.0170
    four::<BinaryStep<ops::I32Sub, 2, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0170
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0170
    four::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0169
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, KeepStep<I64>, Jump>(), // 0.0169
    four::<Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>, Compare<ops::I32LeS, 3, 1>>(), // 0.0169
    four_last::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0169
    four::<StoreStep<ops::I32Store, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0169
    three::<Compare<ops::I32Eq, 2, 1>, Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0169
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<0>>(), // 0.0168
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0168
    four_last::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32LeU, 0, 1>, CopyStep, Jump>(), // 0.0168
    four_last::<UnaryStep<ops::I32WrapI64, 0, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0168
    four::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>, JumpIf<2, 0>>(), // 0.0168
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0168
    four::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0168
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0168
    four::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0167
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0167
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0167
    four::<BinaryStep<ops::I32Add, 3, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.0167
    four::<ConstStep<0>, BinaryStep<ops::I32ShrU, 2, 0>, BinaryStep<ops::I32And, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0167
    four::<SelectStep<0, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, SelectStep<0, 1>>(), // 0.0167
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0167
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32GtS, 0, 1>, ConstStep<0>>(), // 0.0167
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 1, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0167
    four::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0167
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0167
    four::<BinaryStep<ops::I32Sub, 1, 1>, GlobalSetStep<I64, 0>, CopyStep, JumpIf<2, 0>>(), // 0.0167
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>>(), // 0.0167
    four::<UnaryStep<ops::I32WrapI64, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0167
    four::<StoreStep<ops::I64Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0167
    four::<StoreStep<ops::I32Store8, 1, 0>, StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32And, 4, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0167
    four::<BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32LtU, 3, 1>>(), // 0.0167
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0167
    three::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0166
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0166
    two_last::<BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0166
    three::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0165
    three_last::<Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0165
    four_last::<SelectStep<0, 1>, SelectStep<2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0165
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0165
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0164
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0164
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, StoreStep<ops::I32Store, 2, 1>>(), // 0.0164
    four_last::<GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, Return<I64, 3>>(), // 0.0164
    two::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>>(), // 0.0163
    four_last::<Compare<ops::I32Eq, 3, 1>, ConstStep<1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0163
    four::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64And, 4, 0>>(), // 0.0163
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0163
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0163
    four::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>, ConstStep<0>>(), // 0.0162
    four::<BinaryStep<ops::I64And, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0162
    four::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0162
    four::<BinaryStep<ops::I64Shl, 3, 1>, ConstStep<0>, BinaryStep<ops::I64And, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0162
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0162
    two::<ConstStep<0>, SelectStep<0, 1>>(), // 0.0162
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0162
    four::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>, Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0162
    two::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0162
    four_last::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 3, 1>, Compare<ops::I32Eq, 4, 1>, Jump>(), // 0.0161
    three_last::<LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0161
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0161
    three::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0160
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0160
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0160
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0160
    four::<ConstStep<0>, ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0160
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0160
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0160
    four_last::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0160
    four::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0160
    four_last::<JumpIf<2, 1>, CopyStep, CopyStep, Jump>(), // 0.0159
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0159
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0159
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0158
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, CopyStep, Call>(), // 0.0158
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32LtU, 3, 1>, JumpIf<2, 1>>(), // 0.0158
    four::<ConstStep<1>, BinaryStep<ops::I64Eq, 2, 0>, SelectStep<0, 0>, JumpIf<0, 1>>(), // 0.0158
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0157
    four::<CopyStep, Compare<ops::I32LtS, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0157
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16S, 0, 0>>(), // 0.0157
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0156
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, CopyStep>(), // 0.0156
    four::<Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0155
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0155
    three::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0155
    three::<Compare<ops::I32LeS, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0155
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0155
    three_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0155
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0155
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0155
    four::<Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0155
    four::<Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0155
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0155
    four_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0154
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0154
    four::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0154
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Switch<0>>(), // 0.0154
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0154
    four::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, Compare<ops::I32GtU, 2, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0154
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0154
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0154
    four::<SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0154
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0154
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0154
    four_last::<BinaryStep<ops::I32RemU, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0154
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0154
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0154
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0154
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0153
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0153
    four_last::<BinaryStep<ops::I64Or, 0, 0>, UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 0>, Jump>(), // 0.0153
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0153
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0153
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0152
    three::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0152
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>>(), // 0.0152
    four_last::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0152
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0151
    two::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0151
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0151
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0151
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32Xor, 3, 1>, Jump>(), // 0.0151
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0151
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0151
    two::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0151
    four::<BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0150
    four::<Compare<ops::I32LtU, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0150
    four::<JumpIf<0, 0>, CopyStep, CopyStep, KeepStep<I64>>(), // 0.0150
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0150
    four::<ConstStep<1>, Compare<ops::I64LtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0150
    four_last::<StoreStep<ops::I64Store, 1, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0149
    four::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0148
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>>(), // 0.0148
    four::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0148
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0147
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0147
    four_last::<BinaryStep<ops::I32GtS, 4, 0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0147
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0147
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0147
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0146
    four::<UnaryStep<ops::I32WrapI64, 0, 1>, JumpIf<0, 0>, UnaryStep<ops::I32Ctz, 0, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0146
    four_last::<BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>, CopyStep, Jump>(), // 0.0146
    three_last::<ConstStep<0>, CopyStep, Jump>(), // 0.0145
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0145
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0145
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0145
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 4, 1>, ConstStep<1>>(), // 0.0145
    four_last::<JumpIf<0, 0>, KeepStep<I64>, CopyStep, Call>(), // 0.0145
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0144
    three::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0144
    three_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, Call>(), // 0.0144
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 0>>(), // 0.0144
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0144
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0144
    four_last::<Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>, JumpIf<0, 1>, Jump>(), // 0.0143
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0143
    four_last::<LoadStep<ops::I32Load, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Jump>(), // 0.0143
    four_last::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I64Load, 2, 1>, Jump>(), // 0.0143
    four::<UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0143
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0142
    four_last::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0142
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0142
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0142
    two::<ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0142
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0141
    two::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0141
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0141
    four_last::<JumpIf<2, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0140
    four::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0140
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0140
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>>(), // 0.0140
    four::<SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Sub, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0140
    four::<ConstStep<0>, SelectStep<0, 1>, Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0140
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32LtU, 3, 1>, JumpIf<2, 1>>(), // 0.0140
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0140
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0140
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, JumpIf<0, 0>>(), // 0.0140
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0140
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32Or, 4, 1>, ConstStep<0>>(), // 0.0139
    four_last::<GlobalGetStep<I64, 0>, LoadStep<ops::I32Load, 0, 0>, CopyStep, CallIndirect<0>>(), // 0.0139
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0139
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0139
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0139
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>>(), // 0.0139
    three::<Compare<ops::I32LeU, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0139
    four_last::<JumpIf<0, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0138
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0138
    four::<CopyStep, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0138
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0138
    four::<BinaryStep<ops::I64Add, 2, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>>(), // 0.0137
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0137
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0137
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0137
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0137
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0137
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0136
    four::<BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>, UnaryStep<ops::I64Extend32S, 2, 1>, UnaryStep<ops::I64Extend32S, 2, 0>>(), // 0.0136
    two::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0136
    four::<SelectStep<2, 1>, LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Ne, 3, 1>, ConstStep<0>>(), // 0.0135
    two::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0135
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0135
    four::<BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Rotl, 3, 1>>(), // 0.0135
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0135
    four::<CopyStep, CopyStep, BinaryStep<ops::I32LeU, 2, 1>, JumpIf<0, 1>>(), // 0.0135
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>, UnaryStep<ops::I32Eqz, 2, 1>>(), // 0.0135
    four::<ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 0, 1>, BinaryStep<ops::I32GtS, 4, 0>>(), // 0.0135
    four_last::<SelectStep<0, 1>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, Jump>(), // 0.0135
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, ConstStep<0>, JumpIf<2, 1>>(), // 0.0135
    four::<JumpIf<2, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>, KeepStep<I64>>(), // 0.0135
    four::<BinaryStep<ops::I32And, 0, 1>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0135
    four_last::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0134
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>>(), // 0.0134
    four::<ConstStep<0>, Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0134
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0134
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0134
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Sub, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0134
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0134
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0134
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0133
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0133
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0132
    four::<CopyStep, BinaryStep<ops::I64Shl, 4, 1>, ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0132
    four::<ConstStep<1>, Compare<ops::I64LtU, 0, 1>, BinaryStep<ops::I32Mul, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0132
    two::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0131
    four_last::<ConstStep<0>, CopyStep, CopyStep, CallIndirect<2>>(), // 0.0131
    two::<UnaryStep<ops::I32WrapI64, 2, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0131
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0131
    three_last::<JumpIf<2, 1>, CopyStep, Jump>(), // 0.0131
    four::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0131
    four_last::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32LeS, 4, 1>, CopyStep, Jump>(), // 0.0131
    four_last::<BinaryStep<ops::I32GtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0131
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0130
    four_last::<JumpIf<2, 0>, CopyStep, CopyStep, Jump>(), // 0.0130
    four::<BinaryStep<ops::I32Mul, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0130
    four::<Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0130
    four_last::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store16, 1, 0>, Jump>(), // 0.0130
    three::<KeepStep<I64>, Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0130
    three::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0130
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Or, 2, 1>>(), // 0.0130
    three::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0130
    three::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0130
    three::<CopyStep, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GeS, 4, 1>>(), // 0.0130
    three::<JumpIf<2, 1>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0130
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0130
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32RemU, 3, 0>>(), // 0.0130
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0130
    four_last::<StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0130
    four::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Or, 4, 1>>(), // 0.0130
    four_last::<BinaryStep<ops::I64Eq, 4, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0129
    four::<LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>>(), // 0.0129
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>, Jump>(), // 0.0129
    two::<BinaryStep<ops::I32Add, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0129
    two_last::<BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0129
    two::<CopyStep, ConstStep<0>>(), // 0.0129
    four::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>>(), // 0.0128
    two::<ConstStep<0>, SelectStep<0, 0>>(), // 0.0128
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0128
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Xor, 4, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0128
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Or, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0128
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>, Return<I64, 1>>(), // 0.0128
    four_last::<LoadStep<ops::I32Load, 0, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0128
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0127
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I32LtU, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0127
    four::<BinaryStep<ops::I32Sub, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0127
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.0127
    three_last::<ConstStep<0>, CopyStep, CallIndirect<2>>(), // 0.0127
    four_last::<Compare<ops::I32Ne, 4, 1>, StoreStep<ops::I32Store8, 4, 0>, ConstStep<0>, Jump>(), // 0.0127
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0127
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0127
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0127
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0127
    three_last::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, Call>(), // 0.0126
    four_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0126
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0126
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 0, 0>, SelectStep<0, 0>, Return<I64, 1>>(), // 0.0126
    four::<BinaryStep<ops::I32Eq, 0, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0126
    four::<BinaryStep<ops::I32Sub, 4, 1>, StoreStep<ops::I32Store, 3, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0126
    two::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0125
    two_last::<ConstStep<0>, Switch<2>>(), // 0.0125
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0125
    two::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0125
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0125
    four::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, CopyStep, CopyStep>(), // 0.0124
    four::<JumpIf<0, 0>, CopyStep, ConstStep<0>, KeepStep<I64>>(), // 0.0124
    four_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0124
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0124
    three_last::<UnaryStep<ops::I32Extend8S, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0124
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 0>, LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Shl, 3, 1>>(), // 0.0124
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0124
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0124
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0123
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0123
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0123
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0123
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0123
    four::<Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>, JumpIf<2, 1>>(), // 0.0122
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0122
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0122
    four::<LoadStep<ops::I64Load, 2, 1>, CopyStep, ConstStep<1>, ConstStep<1>>(), // 0.0122
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0122
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0122
    four::<BinaryStep<ops::I32RemU, 3, 0>, JumpIf<0, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0122
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0122
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0122
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0121
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep>(), // 0.0121
    two::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0121
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Sub, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0121
    four::<Compare<ops::I32LeU, 2, 1>, Compare<ops::I32GeU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0120
    three_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0120
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0120
    four::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtS, 3, 1>, JumpIf<2, 0>>(), // 0.0120
    two_last::<BinaryStep<ops::I32Sub, 4, 0>, Switch<0>>(), // 0.0120
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0120
    three::<ConstStep<0>, ConstStep<0>, SelectStep<2, 1>>(), // 0.0120
    two_last::<StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0120
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0120
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0119
    four_last::<BinaryStep<ops::I32Mul, 0, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0119
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0119
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0119
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0119
    three::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0119
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0119
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0118
    four_last::<BinaryStep<ops::I64GtU, 0, 0>, ConstStep<1>, SelectStep<0, 1>, Jump>(), // 0.0118
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GtS, 4, 1>>(), // 0.0118
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0118
    four_last::<KeepStep<I64>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.0118
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0117
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0117
    four::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0117
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0117
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0117
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>>(), // 0.0116
    four_last::<BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0116
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0116
    four_last::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0116
    four::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<0, 0>>(), // 0.0116
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32RemU, 1, 0>, JumpIf<0, 0>>(), // 0.0116
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0116
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0116
    three::<ConstStep<0>, BinaryStep<ops::I32ShrU, 2, 1>, ConstStep<0>>(), // 0.0116
    two_last::<JumpIf<0, 1>, Jump>(), // 0.0116
    four_last::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0116
    three::<CopyStep, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0116
    four::<Compare<ops::I64Ne, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0115
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, StoreStep<ops::I64Store, 4, 0>, Jump>(), // 0.0115
    three::<BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0115
    four_last::<UnaryStep<ops::I64Eqz, 2, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0115
    four::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64GtS, 3, 1>, ConstStep<0>, BinaryStep<ops::I64Sub, 1, 1>>(), // 0.0115
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 0, 1>, StoreStep<ops::I32Store, 1, 0>, CopyStep, Compare<ops::I32GtS, 3, 1>>(), // 0.0115
    four_last::<JumpIf<2, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 2, 1>, ConstStep<0>, CopyStep>(), // 0.0115
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>>(), // 0.0115
    four::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0115
    four::<ConstStep<0>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0115
    four::<CopyStep, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Eq, 0, 0>, ConstStep<1>, SelectStep<0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32GtS, 3, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0115
    four::<Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0115
    four_last::<Compare<ops::I32LeU, 3, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0115
    four::<BinaryStep<ops::I64Sub, 1, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0115
    four::<BinaryStep<ops::I32LtU, 2, 0>, ConstStep<1>, SelectStep<0, 1>, JumpIf<2, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Eq, 2, 0>, ConstStep<1>, ConstStep<1>, SelectStep<0, 1>>(), // 0.0115
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0115
    four::<LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0115
    four_last::<Compare<ops::I32GtS, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 0>, Jump>(), // 0.0114
    four::<Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32GtS, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0114
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, ConstStep<0>>(), // 0.0114
    four::<BinaryStep<ops::I32Rotl, 2, 0>, BinaryStep<ops::I32And, 0, 1>, UnaryStep<ops::I32Ctz, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0114
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, Return<I64, 0>>(), // 0.0114
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, Jump>(), // 0.0114
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, CopyStep, ConstStep<0>>(), // 0.0114
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0114
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.0114
    four::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0114
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store8, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtS, 4, 0>>(), // 0.0114
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>, CopyStep>(), // 0.0114
    four::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0114
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32And, 3, 1>, ConstStep<0>>(), // 0.0114
    four::<SelectStep<0, 1>, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0114
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0114
    four::<CopyStep, LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Eq, 3, 1>, CopyStep>(), // 0.0114
    four::<BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Sub, 1, 1>, JumpIf<0, 1>, Compare<ops::I32Eq, 2, 1>>(), // 0.0114
    four::<Compare<ops::I32LeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>>(), // 0.0114
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0114
    four::<StoreStep<ops::I32Store, 3, 0>, Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0114
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GtS, 4, 1>>(), // 0.0114
    four::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>>(), // 0.0114
    four::<BinaryStep<ops::I64Sub, 1, 0>, StoreStep<ops::I64Store32, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0114
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GeU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0114
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0114
    four_last::<UnaryStep<ops::I32Extend8S, 2, 1>, BinaryStep<ops::I32And, 4, 1>, CopyStep, Call>(), // 0.0114
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0114
    four::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64ShrU, 1, 0>>(), // 0.0114
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0114
    three::<ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0114
    three_last::<Compare<ops::I64GeS, 2, 1>, LoadStep<ops::I32Load8S, 2, 0>, Return<I64, 1>>(), // 0.0114
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0114
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0114
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0114
    two_last::<BinaryStep<ops::I32Sub, 4, 1>, Jump>(), // 0.0114
    four_last::<SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0114
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0113
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.0113
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0113
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Sub, 3, 0>>(), // 0.0113
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0113
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 2, 0>>(), // 0.0113
    three::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0113
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0113
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0113
    four::<BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0113
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I64LtS, 2, 1>>(), // 0.0113
    four_last::<Compare<ops::I32LeS, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0112
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0112
    three::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, ConstStep<0>>(), // 0.0112
    two::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0112
    four::<StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0112
    three_last::<Compare<ops::I64Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0111
    four::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<2, 0>, JumpIf<2, 0>>(), // 0.0111
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0111
    four::<ConstStep<0>, Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0111
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 0, 1>>(), // 0.0111
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store16, 4, 0>, StoreStep<ops::I32Store16, 2, 0>>(), // 0.0111
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0111
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0111
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0111
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0111
    four::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0110
    four::<Compare<ops::I32LtU, 2, 1>, Compare<ops::I32Ne, 2, 1>, Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0110
    four::<LoadStep<ops::I32Load16S, 2, 0>, CopyStep, KeepStep<I64>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0110
    three_last::<ConstStep<0>, CopyStep, Call>(), // 0.0110
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0109
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep>(), // 0.0109
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0109
    four::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0109
    two_last::<StoreStep<ops::I32Store8, 4, 0>, Jump>(), // 0.0109
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0109
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0109
    four_last::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, ConstStep<0>, Jump>(), // 0.0109
    two::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0108
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0108
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0108
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0108
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0108
    two::<BinaryStep<ops::I32Sub, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0108
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0108
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0108
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0108
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0108
    four::<ConstStep<0>, CopyStep, Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0107
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0107
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0107
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0107
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0107
    two::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0107
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep, Jump>(), // 0.0107
    four::<GlobalGetStep<I64, 1>, CopyStep, UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0107
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0107
    four_last::<UnaryStep<ops::I32WrapI64, 0, 0>, JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0107
    four_last::<Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0107
    four::<Compare<ops::I32GtS, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 0, 1>, CopyStep>(), // 0.0107
    four_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0106
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<2, 1>, ConstStep<0>, JumpIf<2, 0>>(), // 0.0106
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0106
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0105
    two::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0105
    four_last::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, ConstStep<0>, Jump>(), // 0.0105
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0105
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, CopyStep>(), // 0.0105
    three_last::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store16, 4, 0>, Jump>(), // 0.0105
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0105
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0104
    four_last::<Compare<ops::I32Ne, 0, 1>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0104
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0104
    two::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 1>>(), // 0.0104
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0104
    four::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0104
    four_last::<Compare<ops::I32Eq, 3, 1>, CopyStep, CopyStep, Jump>(), // 0.0104
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0104
    four_last::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 4, 0>, CallIndirect<0>>(), // 0.0104
    four_last::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, CopyStep, Jump>(), // 0.0104
    four::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0104
    four::<CopyStep, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0104
    two::<KeepStep<I64>, ConstStep<0>>(), // 0.0104
    two::<LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0104
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0104
    three_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, Jump>(), // 0.0103
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0103
    four::<Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0103
    four_last::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 0>, KeepStep<I64>, Call>(), // 0.0103
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, StoreStep<ops::I32Store16, 2, 0>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>, CopyStep>(), // 0.0103
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0103
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0103
    two::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 1>, LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0103
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0103
    four::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0103
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, CopyStep, Jump>(), // 0.0103
    four_last::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0103
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0103
    four_last::<Compare<ops::I32LtU, 2, 1>, Compare<ops::I32Eq, 2, 1>, CopyStep, Jump>(), // 0.0103
    four::<Compare<ops::I32LeU, 2, 1>, Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0103
    four::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0103
    four_last::<Compare<ops::I32Ne, 3, 1>, Compare<ops::I32Eq, 4, 1>, CopyStep, Jump>(), // 0.0103
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0103
    four_last::<ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0102
    four::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0102
    four::<UnaryStep<ops::I64Ctz, 0, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0102
    four_last::<StoreStep<ops::I32Store8, 4, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0102
    four::<BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0102
    four::<StoreStep<ops::I64Store, 1, 0>, UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0102
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0102
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0101
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0101
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0101
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0101
    two::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0101
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0101
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0101
    four::<BinaryStep<ops::I32Or, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Or, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0101
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0101
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0101
    four::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0101
    four_last::<Compare<ops::I32LtU, 4, 1>, ConstStep<0>, Compare<ops::I32LtU, 4, 1>, Jump>(), // 0.0101
    four::<BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0101
    two::<ConstStep<1>, Compare<ops::I64GtU, 2, 1>>(), // 0.0101
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0100
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0100
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0100
    two::<ConstStep<0>, SelectStep<2, 0>>(), // 0.0100
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>, CopyStep>(), // 0.0100
    three::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0100
    two_last::<BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0100
    three::<LoadStep<ops::I64Load, 2, 0>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0099
    four::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, BinaryStep<ops::I32LeU, 3, 0>, ConstStep<0>>(), // 0.0099
    four::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0099
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0099
    four::<StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load16S, 2, 1>, LoadStep<ops::I32Load16S, 2, 0>, Compare<ops::I32GeS, 0, 1>>(), // 0.0099
    four_last::<LoadStep<ops::I32Load16U, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0099
    three_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0099
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0099
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0099
    four_last::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0099
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0099
    two::<ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0099
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0098
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0098
    four::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0098
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0098
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0098
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0098
    two_last::<StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0098
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0098
    four_last::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0098
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0097
    four_last::<BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0097
    four::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0097
    three::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0097
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, JumpIf<2, 0>>(), // 0.0097
    four::<UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I64Add, 4, 0>>(), // 0.0097
    two::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0097
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0097
    three::<BinaryStep<ops::I32Sub, 2, 1>, UnaryStep<ops::I64Eqz, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0097
    four::<ConstStep<1>, BinaryStep<ops::I64And, 0, 0>, ConstStep<1>, Compare<ops::I64Eq, 0, 1>>(), // 0.0097
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0096
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I64ShrU, 1, 0>>(), // 0.0096
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, CopyStep>(), // 0.0096
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0096
    four_last::<CopyStep, CopyStep, CopyStep, Jump>(), // 0.0096
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0096
    two::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32LtU, 2, 1>>(), // 0.0096
    four_last::<Compare<ops::I32GtU, 3, 1>, ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, Jump>(), // 0.0096
    four_last::<BinaryStep<ops::F64Gt, 4, 1>, BinaryStep<ops::F64Lt, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, Jump>(), // 0.0096
    two_last::<LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0096
    three::<LoadStep<ops::I32Load, 4, 1>, LoadStep<ops::I32Load, 2, 0>, ConstStep<0>>(), // 0.0096
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0096
    four::<StoreStep<ops::I32Store16, 4, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0096
    four_last::<JumpIf<0, 0>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 1>, Jump>(), // 0.0095
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0095
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0095
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0095
    three_last::<Compare<ops::I32LeS, 4, 1>, CopyStep, Jump>(), // 0.0095
    four_last::<Compare<ops::I32Eq, 3, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0095
    two::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0094
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<0, 1>>(), // 0.0094
    four::<BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Eq, 3, 1>, CopyStep>(), // 0.0094
    four::<BinaryStep<ops::I32LtS, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0094
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>, CopyStep, CopyStep>(), // 0.0094
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0094
    four_last::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, Jump>(), // 0.0094
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0094
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0094
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>>(), // 0.0094
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load16S, 2, 1>, JumpIf<0, 1>>(), // 0.0094
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0094
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0094
    four::<LoadStep<ops::I32Load, 2, 1>, CopyStep, Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0094
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0094
    two::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0094
    two::<BinaryStep<ops::I32And, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0094
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0094
    four_last::<ConstStep<0>, SelectStep<0, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0094
    four::<UnaryStep<ops::I32Extend8S, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0093
    three::<BinaryStep<ops::I32Eq, 4, 0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0093
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0093
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Compare<ops::I32GeU, 4, 1>>(), // 0.0093
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, CopyStep>(), // 0.0093
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0093
    four::<SelectStep<0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0093
    four::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 0>, BinaryStep<ops::I32GtS, 3, 1>>(), // 0.0093
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0093
    four_last::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0093
    four_last::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0092
    four::<LoadStep<ops::I64Load16S, 2, 0>, ConstStep<0>, BinaryStep<ops::I64And, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0092
    two_last::<StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0092
    two::<ConstStep<1>, BinaryStep<ops::I64And, 2, 1>>(), // 0.0092
    four::<SelectStep<2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0092
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32And, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0092
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0092
    four::<Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0092
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0092
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0092
    four_last::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0091
    three_last::<JumpIf<2, 0>, ConstStep<0>, Jump>(), // 0.0091
    two::<BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0091
    two::<ConstStep<1>, BinaryStep<ops::I64Or, 2, 1>>(), // 0.0091
    two_last::<JumpIf<2, 1>, Jump>(), // 0.0091
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0091
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0091
    two::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0090
    four::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0090
    two::<JumpIf<0, 1>, CopyStep>(), // 0.0090
    three_last::<Compare<ops::I32LtU, 2, 1>, CopyStep, Jump>(), // 0.0090
    two::<ConstStep<1>, Compare<ops::I64LtU, 2, 1>>(), // 0.0090
    three::<ConstStep<0>, Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0090
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0090
    four::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32LtU, 0, 0>, SelectStep<0, 1>>(), // 0.0090
    three_last::<Compare<ops::I32GeS, 4, 1>, CopyStep, Jump>(), // 0.0089
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0089
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0089
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0089
    three::<ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0089
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0089
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>>(), // 0.0088
    two::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0088
    four_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0088
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0088
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0087
    four::<ConstStep<0>, CopyStep, CopyStep, CopyStep>(), // 0.0087
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0087
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>, ConstStep<0>, Jump>(), // 0.0087
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32DivU, 4, 1>>(), // 0.0087
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0087
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0087
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0087
    two::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0087
    four::<BinaryStep<ops::I32Add, 4, 0>, CopyStep, KeepStep<I64>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0087
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0087
    four_last::<CopyStep, CopyStep, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0087
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0087
    two::<ConstStep<0>, JumpIf<2, 1>>(), // 0.0087
    two::<LoadStep<ops::I32Load, 4, 0>, CopyStep>(), // 0.0086
    four::<BinaryStep<ops::I64Shl, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0086
    four::<BinaryStep<ops::I32Xor, 3, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0086
    four::<BinaryStep<ops::F64Add, 0, 1>, StoreStep<ops::F64Store, 1, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0086
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>, ConstStep<0>>(), // 0.0086
    four_last::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 3>>(), // 0.0086
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0086
    four::<Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0086
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 1>, Jump>(), // 0.0086
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0086
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store16, 1, 0>, Jump>(), // 0.0086
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0086
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8S, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0086
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0086
    two::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0085
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0085
    four::<StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0085
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0085
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0085
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32ShrU, 0, 0>>(), // 0.0085
    three::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0085
    two::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0085
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0085
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0085
    four_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0085
    four::<CopyStep, JumpIf<2, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0085
    four::<StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0084
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, Compare<ops::I32GeU, 2, 1>, CopyStep>(), // 0.0084
    four::<StoreStep<ops::I32Store, 0, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0084
    four::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0084
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0084
    four_last::<LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0084
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0084
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtU, 3, 1>, CopyStep>(), // 0.0084
    four::<BinaryStep<ops::I32Shl, 0, 1>, BinaryStep<ops::I32ShrU, 2, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0084
    four::<BinaryStep<ops::I32Sub, 0, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0084
    four::<BinaryStep<ops::I32LtU, 0, 1>, SelectStep<0, 1>, SelectStep<2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0084
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0084
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0084
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 0>>(), // 0.0084
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0084
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0084
    four_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Switch<0>>(), // 0.0084
    four_last::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0084
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0084
    four::<BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 0, 0>>(), // 0.0084
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0084
    three_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Jump>(), // 0.0084
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0084
    two_last::<Compare<ops::I32Eq, 4, 1>, Jump>(), // 0.0084
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0084
    four_last::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0083
    four::<BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0083
    four_last::<ConstStep<1>, Compare<ops::I64GtU, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, Jump>(), // 0.0083
    four::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0083
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0083
    four::<LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>, JumpIf<2, 0>, ConstStep<0>>(), // 0.0083
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0083
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0083
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0083
    four::<BinaryStep<ops::I32Xor, 4, 1>, BinaryStep<ops::I32Shl, 1, 1>, BinaryStep<ops::I32ShrU, 2, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0083
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0083
    four::<ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>, LoadStep<ops::I64Load32U, 0, 0>, UnaryStep<ops::I64Eqz, 0, 0>>(), // 0.0083
    four::<BinaryStep<ops::I32And, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0083
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0082
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0082
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    four::<UnaryStep<ops::F64ConvertI32U, 2, 0>, BinaryStep<ops::F64Sub, 1, 0>, BinaryStep<ops::F64Mul, 3, 1>, Compare<ops::F64Ne, 3, 1>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 2, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0082
    four::<BinaryStep<ops::I64DivU, 3, 0>, CopyStep, KeepStep<I64>, BinaryStep<ops::I64Mul, 3, 0>>(), // 0.0082
    four_last::<BinaryStep<ops::I64Eq, 3, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0082
    four::<ConstStep<0>, ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::F64Ne, 2, 0>>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32GtS, 3, 0>, ConstStep<0>>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32GtS, 3, 0>>(), // 0.0082
    four_last::<SelectStep<0, 1>, ConstStep<0>, CopyStep, Call>(), // 0.0082
    four::<SelectStep<0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0082
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store8, 1, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0082
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::F64Add, 2, 0>, Compare<ops::F64Eq, 0, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, UnaryStep<ops::F64Neg, 2, 1>, UnaryStep<ops::F64Neg, 2, 1>>(), // 0.0082
    four::<Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0082
    four::<UnaryStep<ops::I32Eqz, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Eq, 4, 0>>(), // 0.0082
    four_last::<Compare<ops::I64GeU, 2, 1>, CopyStep, CopyStep, Jump>(), // 0.0082
    four::<LoadStep<ops::I32Load8S, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0082
    four_last::<BinaryStep<ops::I32ShrS, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, Jump>(), // 0.0082
    four::<Compare<ops::I32GtU, 3, 1>, ConstStep<0>, Compare<ops::I32LtU, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0082
    two::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0082
    three_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    two::<BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<1>, BinaryStep<ops::I64And, 2, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0082
    four::<ConstStep<1>, BinaryStep<ops::I64GtU, 2, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, ConstStep<0>, Jump>(), // 0.0082
    four_last::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 0>, UnaryStep<ops::I32TruncF64U, 2, 1>, Jump>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32GtS, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, Compare<ops::I32LtS, 4, 1>, Jump>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtS, 4, 1>, SelectStep<0, 1>, KeepStep<I64>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, ConstStep<0>, Call>(), // 0.0082
    four::<ConstStep<0>, SelectStep<0, 0>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Ne, 4, 0>>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>>(), // 0.0082
    four_last::<SelectStep<0, 1>, Compare<ops::I32LtU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0082
    four::<SelectStep<0, 1>, Compare<ops::I32GtS, 0, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>>(), // 0.0082
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0082
    four::<JumpIf<0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0082
    four::<JumpIf<0, 1>, ConstStep<1>, Compare<ops::I32Ne, 4, 1>, Compare<ops::I32LeU, 2, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Shl, 3, 1>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0082
    four::<CopyStep, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Eq, 4, 1>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0082
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LeS, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32DivS, 3, 1>>(), // 0.0082
    four::<UnaryStep<ops::I32WrapI64, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32GtS, 0, 0>>(), // 0.0082
    four::<Compare<ops::I32LtU, 3, 1>, Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, ConstStep<0>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32GtS, 2, 0>>(), // 0.0082
    four::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I64GtU, 4, 1>>(), // 0.0082
    four_last::<Compare<ops::I32GeS, 4, 1>, KeepStep<I64>, CopyStep, Jump>(), // 0.0082
    four::<BinaryStep<ops::I64ShrU, 4, 1>, JumpIf<2, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0082
    four::<LoadStep<ops::F64Load, 2, 1>, StoreStep<ops::I32Store, 4, 0>, Compare<ops::I64GtS, 4, 1>, UnaryStep<ops::F64Neg, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0082
    four::<Compare<ops::F64Lt, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::F64Mul, 4, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32ShrS, 4, 1>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>, JumpIf<0, 0>>(), // 0.0082
    four::<Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32DivU, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0082
    four::<BinaryStep<ops::F64Add, 2, 1>, Compare<ops::F64Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I64Shl, 0, 1>, ConstStep<0>, BinaryStep<ops::I64And, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0082
    four_last::<Compare<ops::I32GtU, 4, 1>, ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, Jump>(), // 0.0082
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0081
    two::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0081
    two::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0081
    four_last::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, Jump>(), // 0.0081
    two::<BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0081
    four::<StoreStep<ops::I64Store, 3, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0081
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0081
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0080
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0080
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, Return<I64, 2>>(), // 0.0080
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0080
    four_last::<Compare<ops::I32LtU, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0080
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0080
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, CopyStep, Call>(), // 0.0080
    two_last::<LoadStep<ops::I32Load8U, 2, 0>, Switch<0>>(), // 0.0080
    three_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 4, 0>, CallIndirect<0>>(), // 0.0080
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16S, 0, 1>, Compare<ops::I32GtS, 3, 1>, ConstStep<0>>(), // 0.0080
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0079
    four::<KeepStep<I64>, UnaryStep<ops::I32Extend16S, 0, 0>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 0>>(), // 0.0079
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtS, 3, 1>>(), // 0.0079
    three::<Compare<ops::I64Ne, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, UnaryStep<ops::F64ConvertI32S, 0, 1>>(), // 0.0079
    four::<Compare<ops::I32Ne, 3, 1>, Compare<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0079
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0079
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0079
    four_last::<BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, BinaryStep<ops::I64Or, 0, 1>, Jump>(), // 0.0079
    four::<BinaryStep<ops::I64Shl, 4, 1>, Compare<ops::I64Eq, 3, 1>, Compare<ops::F64Ne, 2, 1>, CopyStep>(), // 0.0079
    four::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0079
    three_last::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>, Jump>(), // 0.0079
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0078
    four_last::<Compare<ops::I64GtU, 4, 1>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0078
    four_last::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0078
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0078
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0078
    four::<GlobalSetStep<I64, 0>, LoadStep<ops::I64Load, 0, 0>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0078
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtU, 0, 0>, SelectStep<0, 1>>(), // 0.0078
    four::<BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, BinaryStep<ops::I64Or, 0, 1>, JumpIf<2, 0>>(), // 0.0078
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0078
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0078
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0078
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0078
    four::<LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0078
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.0078
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0078
    four::<BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0077
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0077
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0077
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0077
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0077
    four::<BinaryStep<ops::I64And, 2, 0>, ConstStep<1>, Compare<ops::I64Eq, 0, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0077
    three::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0077
    two_last::<BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0077
    four::<ConstStep<1>, BinaryStep<ops::I64And, 2, 1>, Compare<ops::I32LeS, 4, 1>, ConstStep<1>>(), // 0.0077
    four_last::<BinaryStep<ops::I64Add, 2, 1>, BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Or, 0, 1>, Jump>(), // 0.0077
    three::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 0>>(), // 0.0077
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>>(), // 0.0077
    three_last::<JumpIf<2, 1>, BinaryStep<ops::I32And, 4, 1>, Jump>(), // 0.0077
    two::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0077
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0076
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0076
    three::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0076
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32DivU, 0, 1>>(), // 0.0076
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0076
    two::<ConstStep<0>, BinaryStep<ops::I64And, 0, 0>>(), // 0.0076
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0076
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0076
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0076
    two::<LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0076
    four_last::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0076
    two::<ConstStep<1>, BinaryStep<ops::I64And, 0, 0>>(), // 0.0076
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0076
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0075
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0075
    two::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>>(), // 0.0075
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0075
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0075
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0075
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0075
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0075
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0074
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0074
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0074
    four::<GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0074
    two_last::<Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.0074
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0073
    four_last::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>, ConstStep<0>, Jump>(), // 0.0073
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0073
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>>(), // 0.0073
    four_last::<CopyStep, KeepStep<I64>, CopyStep, Call>(), // 0.0073
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0073
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0073
    four::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 0>, Compare<ops::I64Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0073
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0073
    two_last::<BinaryStep<ops::I32And, 4, 1>, Switch<2>>(), // 0.0073
    two_last::<JumpIf<0, 0>, Jump>(), // 0.0072
    three::<ConstStep<1>, Compare<ops::I64GtU, 2, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0072
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0072
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, Jump>(), // 0.0072
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, KeepStep<I64>>(), // 0.0072
    four::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0072
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0072
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0072
    four::<ConstStep<0>, SelectStep<0, 1>, Compare<ops::I32LtU, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0072
    three::<StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0072
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0072
    four_last::<StoreStep<ops::I32Store, 2, 0>, CopyStep, CopyStep, Call>(), // 0.0072
    three_last::<JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0071
    three::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0071
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0071
    four_last::<StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0071
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0071
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0071
    two::<CopyStep, ConstStep<1>>(), // 0.0071
    three_last::<StoreStep<ops::I64Store, 3, 0>, ConstStep<0>, Call>(), // 0.0071
    three::<Compare<ops::I64Ne, 4, 1>, BinaryStep<ops::I32Sub, 4, 1>, GlobalSetStep<I64, 0>>(), // 0.0071
    two::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0070
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0070
    four_last::<JumpIf<0, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0070
    four_last::<Compare<ops::I32LeS, 4, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0070
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0070
    two::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0070
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store32, 1, 0>>(), // 0.0070
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0070
    two::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0070
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtS, 0, 1>>(), // 0.0070
    two::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0070
    two_last::<LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0070
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I64Shl, 1, 0>, BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0070
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>, ConstStep<0>, BinaryStep<ops::I64Ne, 2, 0>>(), // 0.0070
    four_last::<SelectStep<0, 1>, BinaryStep<ops::I64LtS, 4, 0>, SelectStep<0, 1>, Jump>(), // 0.0070
    two_last::<BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0070
    three_last::<Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0069
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0069
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0069
    four::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0069
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, Compare<ops::I64Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0069
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, Call>(), // 0.0069
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, ConstStep<0>>(), // 0.0069
    three::<JumpIf<0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0069
    four::<BinaryStep<ops::I32Xor, 3, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0069
    four_last::<CopyStep, ConstStep<0>, ConstStep<0>, CallIndirect<0>>(), // 0.0069
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0069
    two_last::<BinaryStep<ops::I32Sub, 3, 0>, Switch<0>>(), // 0.0069
    three_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0068
    four::<BinaryStep<ops::I64Add, 0, 1>, Compare<ops::I32Ne, 2, 1>, CopyStep, JumpIf<2, 1>>(), // 0.0068
    four::<ConstStep<1>, Compare<ops::I64LeU, 2, 1>, ConstStep<1>, Compare<ops::I64Ne, 2, 1>>(), // 0.0068
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::F64Load, 2, 1>, Jump>(), // 0.0068
    four_last::<Compare<ops::I32LtS, 3, 1>, LoadStep<ops::I32Load8U, 2, 1>, ConstStep<0>, Jump>(), // 0.0068
    two::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0068
    three::<ConstStep<0>, ConstStep<0>, SelectStep<2, 0>>(), // 0.0068
    four::<ConstStep<0>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0068
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0068
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0067
    two::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0067
    four::<ConstStep<1>, Compare<ops::I64LtU, 2, 1>, ConstStep<1>, Compare<ops::I64Ne, 2, 1>>(), // 0.0067
    two::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0067
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0067
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0067
    two_last::<StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0067
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0067
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I64Store, 0, 0>, ConstStep<0>>(), // 0.0067
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0067
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Xor, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0067
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0067
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0067
    four::<ConstStep<0>, SelectStep<0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0067
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, Compare<ops::I32LtU, 2, 1>>(), // 0.0067
    four::<Compare<ops::I64Eq, 3, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0067
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0067
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0067
    four::<BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0067
    four::<BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0067
    four::<BinaryStep<ops::I32And, 3, 1>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0067
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32LeU, 2, 1>>(), // 0.0067
    four::<LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0067
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0067
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0067
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0067
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, KeepStep<I64>, Call>(), // 0.0066
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Xor, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0066
    four::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LtU, 2, 1>>(), // 0.0066
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0066
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0066
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0066
    three::<BinaryStep<ops::I32Sub, 4, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0066
    two::<KeepStep<I64>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0066
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0066
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0066
    three_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0066
    two::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>>(), // 0.0066
    four_last::<ConstStep<1>, Compare<ops::I64GeU, 2, 1>, CopyStep, Jump>(), // 0.0066
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0066
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0066
    four_last::<BinaryStep<ops::I32LtU, 4, 1>, CopyStep, JumpIf<0, 0>, Jump>(), // 0.0066
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0065
    four_last::<BinaryStep<ops::I64Add, 0, 0>, BinaryStep<ops::I64Add, 0, 0>, StoreStep<ops::I64Store, 1, 0>, Return<I64, 0>>(), // 0.0065
    four::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64Mul, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0065
    four::<BinaryStep<ops::I64Add, 0, 1>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64LtU, 2, 0>>(), // 0.0065
    four::<BinaryStep<ops::I64And, 2, 1>, BinaryStep<ops::I64Mul, 0, 1>, BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64Mul, 0, 1>>(), // 0.0065
    four::<BinaryStep<ops::I64LtU, 2, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Mul, 2, 0>>(), // 0.0065
    four_last::<BinaryStep<ops::I32Sub, 4, 1>, JumpIf<2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0065
    four::<BinaryStep<ops::I32Add, 4, 0>, UnaryStep<ops::I32Extend16S, 0, 1>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0065
    two::<Compare<ops::I32Ne, 4, 1>, CopyStep>(), // 0.0065
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0065
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0065
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0065
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0065
    four::<UnaryStep<ops::I32Extend16S, 2, 0>, Compare<ops::I32LeS, 3, 1>, BinaryStep<ops::I32And, 4, 1>, CopyStep>(), // 0.0065
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0065
    three::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32Extend16S, 2, 0>, BinaryStep<ops::I32GtS, 3, 1>>(), // 0.0065
    three::<SelectStep<0, 1>, SelectStep<2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0065
    three::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>>(), // 0.0065
    two::<CopyStep, BinaryStep<ops::I32Sub, 4, 1>>(), // 0.0065
    four::<BinaryStep<ops::I32LtS, 4, 0>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0065
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>, ConstStep<0>>(), // 0.0064
    two::<JumpIf<2, 0>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0064
    two::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64ShrU, 4, 0>>(), // 0.0064
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0064
    four_last::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0064
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0064
    four::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0064
    two::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0064
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0063
    four_last::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>, Switch<0>>(), // 0.0063
    four::<Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0063
    four_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>, ConstStep<0>, Jump>(), // 0.0063
    four::<Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0063
    four_last::<BinaryStep<ops::I32And, 4, 1>, CopyStep, KeepStep<I64>, Call>(), // 0.0063
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0063
    four_last::<StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0063
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0063
    two::<CopyStep, Compare<ops::I32LeU, 2, 1>>(), // 0.0063
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0063
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0063
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0063
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0063
    four_last::<KeepStep<I64>, CopyStep, CopyStep, Call>(), // 0.0063
    four_last::<ConstStep<0>, JumpIf<2, 0>, CopyStep, Call>(), // 0.0063
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32DivS, 3, 0>>(), // 0.0063
    four::<BinaryStep<ops::I32ShrS, 3, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32LtS, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0063
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0063
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32LtS, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0063
    three::<BinaryStep<ops::I32ShrS, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0063
    four::<StoreStep<ops::I32Store8, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32LtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0063
    four_last::<ConstStep<0>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0063
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0063
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0063
    four::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0063
    four::<KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0063
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>>(), // 0.0063
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0062
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0062
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0062
    four::<StoreStep<ops::I32Store, 4, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0062
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LeU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0062
    two::<KeepStep<I64>, Compare<ops::I32LtS, 4, 1>>(), // 0.0062
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Sub, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0062
    two::<BinaryStep<ops::I32Sub, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0062
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, CopyStep>(), // 0.0062
    three::<ConstStep<0>, CopyStep, ConstStep<0>>(), // 0.0062
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32LtU, 2, 0>>(), // 0.0062
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32GtU, 0, 0>>(), // 0.0062
    four::<ConstStep<0>, SelectStep<0, 0>, LoadStep<ops::I32Load8S, 0, 0>, Compare<ops::I32GtS, 3, 1>>(), // 0.0062
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0062
    four::<SelectStep<2, 0>, BinaryStep<ops::I32GtS, 3, 1>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0062
    four::<BinaryStep<ops::I32LtU, 2, 0>, ConstStep<0>, SelectStep<0, 0>, LoadStep<ops::I32Load8S, 0, 1>>(), // 0.0062
    four_last::<LoadStep<ops::I32Load8S, 0, 0>, Compare<ops::I32GeS, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0062
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0062
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0062
    two::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0062
    four_last::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Eq, 3, 1>, CopyStep, Jump>(), // 0.0062
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0062
    three_last::<JumpIf<0, 1>, CopyStep, Jump>(), // 0.0062
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0062
    four::<ConstStep<1>, BinaryStep<ops::I64GtU, 0, 0>, ConstStep<1>, SelectStep<0, 1>>(), // 0.0062
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0062
    four::<ConstStep<1>, BinaryStep<ops::I64Add, 2, 1>, ConstStep<1>, BinaryStep<ops::I64And, 2, 0>>(), // 0.0061
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0061
    four::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0061
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0061
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0061
    four_last::<BinaryStep<ops::F64Gt, 4, 0>, JumpIf<0, 0>, Compare<ops::F64Lt, 4, 1>, Jump>(), // 0.0061
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.0061
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep>(), // 0.0061
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0061
    four_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0061
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0061
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0060
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0060
    four_last::<Compare<ops::I32LtU, 2, 1>, CopyStep, ConstStep<0>, Jump>(), // 0.0060
    three_last::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, Call>(), // 0.0060
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0060
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0060
    four_last::<CopyStep, CopyStep, KeepStep<I64>, Call>(), // 0.0060
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0060
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0060
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0060
    three_last::<KeepStep<I64>, ConstStep<0>, Call>(), // 0.0059
    four_last::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0059
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0059
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Sub, 3, 0>>(), // 0.0059
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0059
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0059
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0059
    three_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0059
    four_last::<JumpIf<0, 0>, CopyStep, KeepStep<I64>, Call>(), // 0.0059
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0059
    two::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0059
    two::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>>(), // 0.0059
    two::<ConstStep<1>, BinaryStep<ops::I64And, 0, 1>>(), // 0.0059
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0059
    two::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0058
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0058
    four_last::<ConstStep<1>, BinaryStep<ops::I64Or, 0, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0058
    two_last::<Compare<ops::I32Ne, 4, 1>, Jump>(), // 0.0058
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0058
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0058
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0058
    two::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0058
    three_last::<CopyStep, ConstStep<0>, Jump>(), // 0.0058
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0058
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0058
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0058
    four_last::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0058
    three_last::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 0>, Jump>(), // 0.0057
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0057
    two::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0057
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0057
    two_last::<BinaryStep<ops::I32And, 4, 1>, Jump>(), // 0.0057
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0057
    four_last::<ConstStep<0>, Compare<ops::I32LtU, 2, 1>, CopyStep, Jump>(), // 0.0057
    two::<BinaryStep<ops::I64Or, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0057
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0057
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0057
    four::<CopyStep, CopyStep, CopyStep, ConstStep<0>>(), // 0.0057
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0056
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0056
    two_last::<ConstStep<0>, Call>(), // 0.0056
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0056
    two::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0056
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0056
    four_last::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, Jump>(), // 0.0056
    two::<CopyStep, JumpIf<2, 1>>(), // 0.0056
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0056
    three::<BinaryStep<ops::I32Add, 4, 0>, CopyStep, KeepStep<I64>>(), // 0.0056
    four::<JumpIf<0, 1>, CopyStep, CopyStep, CopyStep>(), // 0.0055
    three_last::<LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>, Call>(), // 0.0055
    two_last::<LoadStep<ops::I64Load, 2, 1>, Jump>(), // 0.0055
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 2, 0>, CopyStep, KeepStep<I64>>(), // 0.0055
    four_last::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, CopyStep, Call>(), // 0.0055
    four::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0055
    three_last::<BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0055
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0055
    two::<JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0055
    two::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0054
    four::<StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0054
    three::<Compare<ops::I32Ne, 2, 1>, StoreStep<ops::I32Store8, 4, 0>, CopyStep>(), // 0.0054
    three::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0054
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64DivU, 4, 1>, BinaryStep<ops::I64Mul, 3, 0>>(), // 0.0054
    three::<ConstStep<0>, BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>>(), // 0.0054
    three::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>>(), // 0.0054
    three::<BinaryStep<ops::I32Or, 4, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32LtS, 4, 0>>(), // 0.0054
    two_last::<BinaryStep<ops::I32Or, 0, 1>, Jump>(), // 0.0054
    three::<KeepStep<I64>, JumpIf<2, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0054
    two::<ConstStep<0>, BinaryStep<ops::I64And, 2, 1>>(), // 0.0054
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0054
    four_last::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0053
    four_last::<KeepStep<I64>, CopyStep, KeepStep<I64>, Call>(), // 0.0053
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0053
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0053
    two::<BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0053
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0053
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0053
    four::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0053
    four::<BinaryStep<ops::I32Ne, 3, 1>, JumpIf<0, 1>, BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0053
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0053
    four_last::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0053
    four::<ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 1>, KeepStep<I64>>(), // 0.0052
    four::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0052
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0052
    four::<ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Ne, 4, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0052
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, Compare<ops::I32LeS, 2, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32GtS, 3, 0>, ConstStep<0>>(), // 0.0052
    four_last::<Compare<ops::I32GeS, 4, 1>, CopyStep, CopyStep, Jump>(), // 0.0052
    four::<BinaryStep<ops::I32Eq, 4, 1>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0052
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LeS, 0, 1>>(), // 0.0052
    four::<SelectStep<0, 1>, JumpIf<2, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0052
    two::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0052
    four::<ConstStep<0>, SelectStep<2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32DivU, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Eq, 4, 1>>(), // 0.0052
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0052
    three_last::<StoreStep<ops::I32Store, 4, 0>, ConstStep<0>, Jump>(), // 0.0052
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 3>>(), // 0.0052
    two::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0052
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0052
    three_last::<SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0052
    two::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0052
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0052
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0052
    two::<LoadStep<ops::I64Load, 2, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0052
    two::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0052
    three::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0052
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0052
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0052
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0052
    three_last::<Compare<ops::I32LeU, 4, 1>, CopyStep, Jump>(), // 0.0051
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0051
    two::<StoreStep<ops::I32Store8, 4, 0>, CopyStep>(), // 0.0051
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0051
    two::<CopyStep, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0051
    two::<BinaryStep<ops::I32ShrU, 4, 0>, UnaryStep<ops::I32Clz, 0, 1>>(), // 0.0051
    three::<ConstStep<0>, BinaryStep<ops::I64And, 2, 1>, ConstStep<0>>(), // 0.0051
    three_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0051
    three_last::<KeepStep<I64>, CopyStep, Call>(), // 0.0051
    four::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, JumpIf<0, 0>>(), // 0.0051
    three_last::<JumpIf<0, 0>, CopyStep, Jump>(), // 0.0051
    three::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0051
    four::<BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0051
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0051
    four::<StoreStep<ops::I64Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0051
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0051
    four_last::<BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0051
    four::<StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0051
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0051
    four_last::<StoreStep<ops::I64Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0051
    four::<SelectStep<2, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0051
    four::<StoreStep<ops::I32Store, 1, 0>, CopyStep, ConstStep<0>, ConstStep<0>>(), // 0.0051
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I64Store, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0051
    four_last::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0051
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32And, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0051
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0050
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0050
    three::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep>(), // 0.0050
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0050
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 0>>(), // 0.0050
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0050
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>>(), // 0.0050
    four_last::<ConstStep<0>, Compare<ops::I32Eq, 4, 1>, ConstStep<0>, Jump>(), // 0.0050
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0050
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0050
    four_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0050
    four::<CopyStep, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0050
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0050
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0050
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0050
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, CopyStep, Call>(), // 0.0050
    two_last::<StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0050
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0050
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0049
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0049
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0049
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0049
    two::<BinaryStep<ops::I64Mul, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0049
    three::<ConstStep<0>, SelectStep<0, 0>, JumpIf<0, 1>>(), // 0.0049
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0049
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0049
    four_last::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0049
    four::<ConstStep<0>, CopyStep, CopyStep, ConstStep<0>>(), // 0.0049
    four_last::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, CopyStep, Jump>(), // 0.0049
    four::<ConstStep<0>, Compare<ops::I32LtU, 4, 1>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0049
    two::<ConstStep<0>, BinaryStep<ops::I32LtU, 4, 0>>(), // 0.0048
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0048
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0048
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0048
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0048
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0048
    two::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0048
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0047
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>>(), // 0.0047
    three_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Sub, 3, 0>, Switch<0>>(), // 0.0047
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0047
    two::<ConstStep<0>, BinaryStep<ops::I64And, 0, 1>>(), // 0.0047
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, CopyStep>(), // 0.0047
    two::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0047
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0047
    two::<BinaryStep<ops::I32And, 4, 1>, CopyStep>(), // 0.0047
    four_last::<GlobalSetStep<I64, 0>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0047
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0047
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0047
    two::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0047
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0047
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0047
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0047
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0046
    two::<BinaryStep<ops::I32LtU, 0, 0>, SelectStep<0, 1>>(), // 0.0046
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0046
    three_last::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0046
    four_last::<KeepStep<I64>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0046
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GeS, 0, 1>>(), // 0.0046
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, CopyStep>(), // 0.0046
    two::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0046
    three::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0046
    two::<JumpIf<0, 0>, ConstStep<0>>(), // 0.0046
    three_last::<StoreStep<ops::I64Store, 2, 0>, ConstStep<0>, Jump>(), // 0.0046
    three::<ConstStep<0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0046
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0046
    four::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, CopyStep>(), // 0.0046
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0046
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0046
    two::<JumpIf<2, 0>, ConstStep<0>>(), // 0.0046
    four_last::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0046
    two::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0046
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0046
    two::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0046
    two::<ConstStep<0>, Compare<ops::I32GtU, 4, 1>>(), // 0.0045
    two::<LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>>(), // 0.0045
    two_last::<StoreStep<ops::I32Store, 4, 0>, Return<I64, 0>>(), // 0.0045
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0045
    three_last::<Compare<ops::I32GeU, 4, 1>, ConstStep<0>, Jump>(), // 0.0045
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>, Jump>(), // 0.0045
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0045
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0045
    two_last::<JumpIf<2, 0>, Jump>(), // 0.0045
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0045
    three_last::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0045
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0045
    two::<BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>>(), // 0.0045
    two::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0044
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0044
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0044
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0044
    two_last::<BinaryStep<ops::I32Add, 4, 0>, Return<I64, 1>>(), // 0.0044
    three::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0044
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0044
    two::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0044
    two::<KeepStep<I64>, CopyStep>(), // 0.0044
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0043
    two::<CopyStep, Compare<ops::I32GeU, 2, 1>>(), // 0.0043
    two::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0043
    three::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0043
    two_last::<LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0043
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0043
    three::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0043
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0043
    two::<CopyStep, Compare<ops::I32GtU, 4, 1>>(), // 0.0043
    three::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0043
    four::<Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0043
    four::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, JumpIf<2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0043
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0043
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0043
    four_last::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep, Call>(), // 0.0043
    two::<CopyStep, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0043
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0043
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 2, 1>>(), // 0.0043
    three_last::<CopyStep, KeepStep<I64>, Call>(), // 0.0043
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0043
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0042
    two::<StoreStep<ops::I32Store, 1, 0>, CopyStep>(), // 0.0042
    four::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0042
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0042
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0042
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0042
    two::<BinaryStep<ops::I32And, 4, 0>, UnaryStep<ops::I32Eqz, 0, 1>>(), // 0.0042
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0042
    three::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0042
    three::<Compare<ops::I32Eq, 3, 1>, ConstStep<0>, SelectStep<2, 1>>(), // 0.0042
    three_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, Jump>(), // 0.0042
    two::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0041
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0041
    three_last::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0041
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0041
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store16, 3, 0>>(), // 0.0041
    three::<BinaryStep<ops::I32ShrS, 4, 1>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Sub, 0, 1>>(), // 0.0041
    two::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0041
    two::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0041
    four_last::<LoadStep<ops::I32Load, 0, 0>, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0040
    two::<JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0040
    two::<StoreStep<ops::I32Store8, 2, 0>, StoreStep<ops::I32Store8, 2, 0>>(), // 0.0040
    four::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0040
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0040
    four::<UnaryStep<ops::I64Ctz, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0040
    two::<BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>>(), // 0.0040
    four::<BinaryStep<ops::I64GtU, 0, 1>, ConstStep<1>, BinaryStep<ops::I64Eq, 2, 0>, SelectStep<0, 0>>(), // 0.0039
    two::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0039
    four::<StoreStep<ops::I32Store, 4, 0>, Compare<ops::I64GtS, 3, 1>, ConstStep<1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.0039
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0039
    four_last::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0039
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0039
    four_last::<BinaryStep<ops::I32And, 4, 1>, CopyStep, CopyStep, Call>(), // 0.0039
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0039
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0039
    four::<StoreStep<ops::I64Store, 4, 0>, ConstStep<0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0039
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0039
    three_last::<JumpIf<2, 0>, CopyStep, Jump>(), // 0.0038
    two_last::<LoadStep<ops::I32Load, 2, 0>, Switch<0>>(), // 0.0038
    two_last::<BinaryStep<ops::I32Add, 2, 1>, Jump>(), // 0.0038
    two_last::<LoadStep<ops::I32Load, 4, 1>, Call>(), // 0.0038
    two::<LoadStep<ops::I32Load8S, 2, 1>, ConstStep<0>>(), // 0.0038
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0038
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0038
    three_last::<BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>, Jump>(), // 0.0038
    two::<BinaryStep<ops::I32Or, 2, 1>, CopyStep>(), // 0.0038
    four::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0038
    two::<Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0038
    four_last::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0038
    three::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0038
    three::<ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0038
    two_last::<Compare<ops::I32GtU, 0, 1>, Jump>(), // 0.0038
    three::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0038
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0038
    four::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0037
    four::<StoreStep<ops::I64Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0037
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0037
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0037
    three_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0037
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0037
    four::<BinaryStep<ops::I32Rotr, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0037
    two::<SelectStep<0, 1>, SelectStep<2, 1>>(), // 0.0037
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0037
    four_last::<JumpIf<0, 1>, CopyStep, CopyStep, Call>(), // 0.0037
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0037
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0037
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0037
    four_last::<LoadStep<ops::I32Load, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0037
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0037
    four_last::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0037
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0037
    two::<CopyStep, JumpIf<2, 0>>(), // 0.0036
    two::<BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0036
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0036
    three::<LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0036
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0036
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0036
    four_last::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0036
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Xor, 4, 0>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0036
    four::<Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>>(), // 0.0036
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0036
    three_last::<ConstStep<0>, BinaryStep<ops::I32Sub, 4, 0>, Switch<0>>(), // 0.0035
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0035
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0035
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0035
    two::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0035
    three_last::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, Return<I64, 0>>(), // 0.0035
    three_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0035
    four::<Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, Compare<ops::I32LeS, 2, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtS, 4, 1>, ConstStep<0>>(), // 0.0035
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0035
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0035
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32LtU, 2, 0>, SelectStep<0, 1>, JumpIf<0, 0>>(), // 0.0035
    three::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0035
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0035
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0034
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0034
    two::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0034
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Or, 4, 0>>(), // 0.0034
    three::<BinaryStep<ops::I32And, 4, 1>, JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0034
    four_last::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, CopyStep, Call>(), // 0.0034
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0034
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0034
    two::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0033
    two::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0033
    two::<BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0033
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0033
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0033
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0033
    four_last::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>, CopyStep, CallIndirect<0>>(), // 0.0033
    three::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0033
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Eq, 3, 0>, ConstStep<0>>(), // 0.0033
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0033
    three_last::<Compare<ops::I32Eq, 2, 1>, ConstStep<0>, Jump>(), // 0.0033
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0032
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0032
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0032
    two::<CopyStep, LoadStep<ops::I32Load, 2, 1>>(), // 0.0032
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0032
    three_last::<BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0032
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0032
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0032
    two::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0031
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0031
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0031
    four_last::<SelectStep<0, 1>, CopyStep, KeepStep<I64>, Call>(), // 0.0031
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0031
    two::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0031
    two::<ConstStep<1>, BinaryStep<ops::I64Xor, 2, 1>>(), // 0.0031
    two::<BinaryStep<ops::I32Sub, 4, 1>, JumpIf<2, 1>>(), // 0.0031
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0030
    three::<CopyStep, CopyStep, ConstStep<0>>(), // 0.0030
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0030
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0030
    two::<ConstStep<0>, SelectStep<2, 1>>(), // 0.0030
    three_last::<JumpIf<0, 1>, ConstStep<1>, Jump>(), // 0.0030
    four::<ConstStep<0>, ConstStep<0>, CopyStep, CopyStep>(), // 0.0030
    two::<CopyStep, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0030
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0030
    three::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0030
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep>(), // 0.0029
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0029
    two::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0029
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0029
    three::<BinaryStep<ops::I64Mul, 0, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0029
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0029
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Jump>(), // 0.0029
    two::<BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0029
    three::<BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>, CopyStep>(), // 0.0029
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0028
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>>(), // 0.0028
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0028
    two_last::<StoreStep<ops::I32Store, 1, 0>, Return<I64, 0>>(), // 0.0028
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>>(), // 0.0028
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0028
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0028
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, JumpIf<0, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0028
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0028
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Sub, 4, 1>, JumpIf<0, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32Or, 2, 1>, ConstStep<0>>(), // 0.0028
    two::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0028
    two::<LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>>(), // 0.0028
    two::<ConstStep<1>, Compare<ops::I64Ne, 0, 1>>(), // 0.0028
    three_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0028
    two::<BinaryStep<ops::F64Lt, 4, 1>, BinaryStep<ops::F64Ge, 4, 0>>(), // 0.0028
    two::<JumpIf<0, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0028
    two::<StoreStep<ops::I64Store, 2, 0>, ConstStep<0>>(), // 0.0028
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0027
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Xor, 4, 0>>(), // 0.0027
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0027
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0027
    three_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0027
    three_last::<Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0027
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0027
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0027
    two::<ConstStep<0>, Compare<ops::I32Ne, 2, 1>>(), // 0.0027
    four::<ConstStep<0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I32Sub, 3, 1>, GlobalSetStep<I64, 0>>(), // 0.0027
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0027
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0027
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0027
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0027
    two_last::<Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0027
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0027
    four::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0027
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0027
    two_last::<KeepStep<I64>, Switch<2>>(), // 0.0027
    two::<BinaryStep<ops::I32Add, 2, 1>, CopyStep>(), // 0.0026
    two::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0026
    two::<LoadStep<ops::I32Load16U, 2, 0>, JumpIf<0, 1>>(), // 0.0026
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0026
    four_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0026
    two::<JumpIf<2, 0>, JumpIf<2, 0>>(), // 0.0026
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0026
    two_last::<StoreStep<ops::I64Store, 2, 0>, Jump>(), // 0.0026
    two::<CopyStep, Compare<ops::I32Ne, 4, 1>>(), // 0.0026
    two_last::<KeepStep<I64>, Call>(), // 0.0026
    two_last::<BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0026
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 3, 1>>(), // 0.0026
    two::<CopyStep, JumpIf<0, 0>>(), // 0.0025
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0025
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0025
    three::<BinaryStep<ops::I32GeU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0025
    four::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64GeS, 3, 1>, ConstStep<0>, BinaryStep<ops::I64Sub, 1, 1>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep>(), // 0.0025
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0025
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0025
    two_last::<ConstStep<0>, CallIndirect<0>>(), // 0.0025
    two::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0025
    two::<ConstStep<1>, Compare<ops::I64GtU, 0, 1>>(), // 0.0025
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0024
    two::<ConstStep<1>, BinaryStep<ops::I64Xor, 2, 0>>(), // 0.0024
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, ConstStep<0>>(), // 0.0024
    three::<StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0024
    two::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0024
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0024
    three_last::<Compare<ops::I32Ne, 2, 1>, CopyStep, Jump>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0023
    two::<BinaryStep<ops::I32Eq, 4, 0>, SelectStep<0, 1>>(), // 0.0023
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0023
    four::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0023
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0023
    four_last::<ConstStep<0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0023
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0023
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 3, 1>>(), // 0.0023
    three::<ConstStep<0>, Compare<ops::I32LtS, 4, 1>, ConstStep<0>>(), // 0.0023
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0023
    four::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0023
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0022
    two::<ConstStep<0>, BinaryStep<ops::I64And, 2, 0>>(), // 0.0022
    three_last::<CopyStep, CopyStep, CallIndirect<2>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0022
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, Call>(), // 0.0022
    four_last::<KeepStep<I64>, CopyStep, ConstStep<0>, Call>(), // 0.0022
    three::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0022
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0022
    two_last::<LoadStep<ops::I32Load8U, 2, 1>, Jump>(), // 0.0022
    two_last::<UnaryStep<ops::I32WrapI64, 2, 1>, Jump>(), // 0.0022
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0022
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0022
    four::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0021
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0021
    three_last::<ConstStep<0>, ConstStep<0>, Call>(), // 0.0021
    two::<Compare<ops::I32GeU, 0, 1>, CopyStep>(), // 0.0021
    three::<KeepStep<I64>, JumpIf<2, 0>, JumpIf<2, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0021
    three::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0021
    two::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>>(), // 0.0021
    four_last::<JumpIf<0, 0>, CopyStep, CopyStep, Call>(), // 0.0021
    four_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0021
    two::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0021
    three::<BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0021
    two_last::<BinaryStep<ops::I32And, 4, 0>, Switch<0>>(), // 0.0021
    two::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>>(), // 0.0020
    two::<ConstStep<1>, Compare<ops::I64Eq, 0, 1>>(), // 0.0020
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0020
    three_last::<BinaryStep<ops::I32Add, 0, 1>, CopyStep, Jump>(), // 0.0020
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0020
    two::<JumpIf<0, 0>, CopyStep>(), // 0.0020
    two::<BinaryStep<ops::I32Xor, 4, 1>, CopyStep>(), // 0.0020
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0019
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0019
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0019
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0019
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0019
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0019
    two::<SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0019
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0019
    four_last::<StoreStep<ops::I32Store, 1, 0>, CopyStep, CopyStep, Call>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I64Store, 0, 0>>(), // 0.0018
    two::<JumpIf<0, 1>, ConstStep<0>>(), // 0.0018
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0017
    two::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0017
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0017
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0016
    two::<ConstStep<0>, JumpIf<0, 0>>(), // 0.0016
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0016
    two_last::<SelectStep<2, 1>, Jump>(), // 0.0016
    two::<StoreStep<ops::I32Store8, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0016
    two::<CopyStep, JumpIf<0, 1>>(), // 0.0016
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0016
    two::<JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0015
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0015
    two::<ConstStep<0>, Compare<ops::I32Eq, 4, 1>>(), // 0.0015
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0014
    two::<StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0013
    two::<BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0013
    two::<StoreStep<ops::I32Store, 2, 0>, CopyStep>(), // 0.0013
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0012
    two::<JumpIf<2, 0>, CopyStep>(), // 0.0012
    two::<CopyStep, Compare<ops::I32LtU, 4, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0011
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0011
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0010
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, ConstStep<0>>(), // 0.0010
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0008
    four::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0006
    three::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0000
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0000
];
