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
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.8206
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.6536
    two_last::<BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.4461
    three::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>>(), // 0.4371
    three_last::<CopyStep, CopyStep, Call>(), // 0.3751
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1558
    four_last::<CopyStep, CopyStep, CopyStep, Call>(), // 0.6158
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>>(), // 0.5099
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.5086
    four_last::<BinaryStep<ops::I32And, 3, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.4753
    four_last::<BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.4484
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, Call>(), // 0.3665
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.3634
    four_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.3476
    four::<StoreStep<ops::I32Store, 0, 0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I64Add, 3, 0>, GlobalSetStep<I64, 0>>(), // 0.3460
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, Switch<0>>(), // 0.3457
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.3423
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.3193
    four_last::<KeepStep<I64>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.3169
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.2954
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.2946
    four::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.2921
    four::<CopyStep, StoreStep<ops::I32Store, 2, 0>, CopyStep, Compare<ops::I32Ne, 3, 1>>(), // 0.2918
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.2741
    four::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.2708
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.2704
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.2663
    four::<BinaryStep<ops::F64Mul, 5, 1>, BinaryStep<ops::F64Add, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.2662
    four::<BinaryStep<ops::F64Mul, 5, 1>, BinaryStep<ops::F64Add, 0, 0>, Compare<ops::F64Gt, 3, 1>, BinaryStep<ops::F64Sub, 2, 0>>(), // 0.2659
    four::<BinaryStep<ops::F64Add, 0, 1>, BinaryStep<ops::F64Add, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.2652
    four::<vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::F32x4Mul, 2>>(), // 0.2606
    four::<vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::F32x4Mul, 2>, vector::BinaryStep<vector::ops::F32x4Add, 2>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2606
    four::<vector::BinaryStep<vector::ops::F32x4Add, 2>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2606
    four::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.2569
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.2563
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.2528
    four::<UnaryStep<ops::I32Eqz, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.2461
    four_last::<KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.2455
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.2323
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, GlobalGetStep<I64, 1>>(), // 0.2307
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.2240
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.2216
    two_last::<Compare<ops::I32GeS, 4, 1>, Return<I64, 2>>(), // 0.2179
    three_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Return<I64, 2>>(), // 0.2179
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.2147
    four::<BinaryStep<ops::I32Mul, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.2147
    four::<BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.2147
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2147
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 0>, BinaryStep<ops::F32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2144
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 0>>(), // 0.2144
    four::<LoadStep<ops::F32Load, 0, 1>, LoadStep<ops::F32Load, 2, 0>, BinaryStep<ops::F32Mul, 0, 0>, BinaryStep<ops::F32Add, 0, 0>>(), // 0.2144
    four::<LoadStep<ops::F32Load, 0, 0>, BinaryStep<ops::F32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>>(), // 0.2144
    four::<BinaryStep<ops::F32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.2144
    four::<BinaryStep<ops::F32Add, 0, 0>, BinaryStep<ops::F32Add, 0, 0>, BinaryStep<ops::F32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.2144
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.2083
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.1932
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.1929
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, StoreStep<ops::I32Store, 1, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.1929
    four::<BinaryStep<ops::I32And, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.1898
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep, ConstStep<0>>(), // 0.1898
];

#[cfg(not(debug_assertions))]
#[rustfmt::skip]
static REST: &[Sequence] = &[
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.1898
    four::<StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.1898
    four::<BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Add, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.1898
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1861
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.1841
    four::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.1841
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.1841
    three::<BinaryStep<ops::F64Mul, 2, 1>, BinaryStep<ops::F64Mul, 2, 1>, BinaryStep<ops::F64Add, 0, 0>>(), // 0.1779
    four_last::<GlobalSetStep<I64, 0>, StoreStep<ops::I64Store, 3, 0>, ConstStep<0>, Call>(), // 0.1774
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.1772
    four_last::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1761
    four::<BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.1737
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>, BinaryStep<ops::I64Rotl, 4, 0>>(), // 0.1734
    four::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.1731
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.1730
    four::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.1730
    four::<BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 1>>(), // 0.1729
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Rotl, 4, 1>, BinaryStep<ops::I64Add, 2, 1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.1729
    four::<BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 1>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Add, 0, 0>>(), // 0.1725
    four_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.1597
    four::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.1567
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1525
    three_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.1522
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.1492
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.1434
    three_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.1428
    four_last::<CopyStep, CopyStep, ConstStep<0>, Call>(), // 0.1413
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.1402
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.1400
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Rotl, 4, 0>>(), // 0.1376
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.1367
    four_last::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GeU, 3, 1>, ConstStep<0>, Jump>(), // 0.1349
    four::<Compare<ops::I32GtS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.1340
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.1331
    four_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.1311
    four::<BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>>(), // 0.1303
    four::<vector::LoadStep<vector::ops::V128Load, 0>, vector::BinaryStep<vector::ops::I32x4DotI16x8S, 2>, vector::BinaryStep<vector::ops::I32x4Add, 2>, vector::BinaryStep<vector::ops::I32x4Add, 2>>(), // 0.1303
    four::<vector::BinaryStep<vector::ops::I32x4DotI16x8S, 2>, BinaryStep<ops::I32Add, 4, 0>, vector::LoadStep<vector::ops::V128Load, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.1303
    four_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep, Call>(), // 0.1297
    four::<LoadStep<ops::F64Load, 4, 0>, BinaryStep<ops::F64Mul, 3, 0>, BinaryStep<ops::F64Add, 0, 1>, StoreStep<ops::F64Store, 1, 1>>(), // 0.1294
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>, CopyStep, CopyStep>(), // 0.1287
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.1286
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 0>, Jump>(), // 0.1276
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.1236
    four::<UnaryStep<ops::I32Eqz, 0, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.1230
    four::<CopyStep, CopyStep, CopyStep, CopyStep>(), // 0.1207
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.1202
    four::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.1186
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.1156
    four::<BinaryStep<ops::I64Xor, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I64Xor, 4, 0>>(), // 0.1152
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.1151
    four_last::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, CopyStep, Call>(), // 0.1122
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.1106
    four_last::<Compare<ops::I32LeS, 3, 1>, ConstStep<0>, KeepStep<I64>, Jump>(), // 0.1096
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.1084
    four_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1075
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.1065
    four_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.1063
    four_last::<JumpIf<0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1063
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.1063
    four::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.1063
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, StoreStep<ops::I32Store8, 1, 0>, Compare<ops::I32GeU, 4, 1>>(), // 0.1063
    two_last::<BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.1028
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0991
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0991
    four_last::<StoreStep<ops::I32Store, 1, 0>, CopyStep, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0978
    four_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0978
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0975
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0969
    four_last::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32RemU, 3, 1>, KeepStep<I64>, Call>(), // 0.0964
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0964
    four_last::<BinaryStep<ops::I64Mul, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, ConstStep<0>, Jump>(), // 0.0964
    four_last::<LoadStep<ops::I64Load32U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, CopyStep, Call>(), // 0.0964
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0964
    four_last::<ConstStep<0>, SelectStep<0, 1>, ConstStep<0>, Call>(), // 0.0953
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Rotl, 4, 1>, BinaryStep<ops::I32Rotl, 4, 0>>(), // 0.0949
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0948
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0947
    two::<ConstStep<1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0934
    four::<BinaryStep<ops::I32Mul, 0, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0927
    four::<BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Rotl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0923
    three::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0921
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0919
    four::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0917
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0917
    four::<CopyStep, CopyStep, BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0917
    four::<CopyStep, BinaryStep<ops::I32Xor, 2, 0>, CopyStep, BinaryStep<ops::I32And, 0, 0>>(), // 0.0917
    four::<BinaryStep<ops::I32And, 2, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0917
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.0911
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, Jump>(), // 0.0910
    four_last::<BinaryStep<ops::F64Gt, 3, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0894
    four::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtS, 0, 1>, CopyStep>(), // 0.0892
    two::<BinaryStep<ops::F64Sub, 2, 0>, BinaryStep<ops::F64Add, 0, 1>>(), // 0.0891
    four::<StoreStep<ops::I32Store, 1, 0>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0889
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0882
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0869
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, vector::BinaryStep<vector::ops::F32x4Mul, 2>>(), // 0.0869
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0868
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>, BinaryStep<ops::F64Mul, 5, 0>>(), // 0.0863
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::F64Load, 0, 1>, BinaryStep<ops::F64Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0863
    four::<ConstStep<1>, BinaryStep<ops::F64Div, 1, 1>, BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Sub, 1, 0>>(), // 0.0863
    four::<LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>>(), // 0.0863
    four::<LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Sub, 1, 1>, BinaryStep<ops::F64Mul, 5, 1>, BinaryStep<ops::F64Mul, 2, 1>>(), // 0.0863
    four::<LoadStep<ops::F64Load, 0, 0>, BinaryStep<ops::F64Add, 0, 0>, StoreStep<ops::F64Store, 5, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0863
    four::<BinaryStep<ops::F64Add, 0, 0>, BinaryStep<ops::F64Add, 0, 1>, UnaryStep<ops::F64Sqrt, 0, 0>, BinaryStep<ops::F64Mul, 0, 0>>(), // 0.0863
    four::<BinaryStep<ops::F64Mul, 0, 0>, BinaryStep<ops::F64Sub, 1, 0>, StoreStep<ops::F64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0863
    four::<BinaryStep<ops::F64Sub, 1, 0>, StoreStep<ops::F64Store, 1, 0>, LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::F64Mul, 2, 0>>(), // 0.0863
    four::<StoreStep<ops::F64Store, 1, 0>, LoadStep<ops::F64Load, 2, 1>, BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 0>>(), // 0.0863
    four::<StoreStep<ops::F64Store, 5, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::F64Mul, 2, 0>, BinaryStep<ops::F64Mul, 0, 1>>(), // 0.0863
    four::<StoreStep<ops::F64Store, 5, 0>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0863
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0861
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0839
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0827
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0825
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0816
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0811
    four_last::<SelectStep<0, 1>, CopyStep, CopyStep, Call>(), // 0.0802
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 0>>(), // 0.0781
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0779
    four_last::<CopyStep, CopyStep, CopyStep, CallIndirect<2>>(), // 0.0769
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep>(), // 0.0761
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0751
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0743
    four_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0735
    two::<GlobalGetStep<I64, 1>, JumpIf<2, 1>>(), // 0.0733
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16S, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0732
    two_last::<ConstStep<0>, Jump>(), // 0.0729
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0723
    three_last::<CopyStep, ConstStep<0>, Call>(), // 0.0717
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0716
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0709
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0708
    four::<BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, JumpIf<2, 0>>(), // 0.0703
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I64And, 3, 1>, Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I64Shl, 3, 1>>(), // 0.0702
    two_last::<CopyStep, Call>(), // 0.0698
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0697
    three::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0692
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0688
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0669
    four_last::<CopyStep, ConstStep<0>, ConstStep<0>, Call>(), // 0.0668
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0664
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0655
    four::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0655
    four_last::<LoadStep<ops::I32Load, 2, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0644
    three::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0643
    three::<KeepStep<I64>, BinaryStep<ops::I32Xor, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0643
    four::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0640
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0639
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0639
    four_last::<CopyStep, ConstStep<0>, CopyStep, Call>(), // 0.0634
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, StoreStep<ops::I32Store, 2, 1>, Return<I64, 2>>(), // 0.0633
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0632
    three_last::<JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0629
    two_last::<BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0629
    three_last::<BinaryStep<ops::I64Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, Switch<0>>(), // 0.0628
    four_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0628
    four_last::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0622
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0622
    four_last::<LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I64ExtendI32S, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0621
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0621
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0621
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0620
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0618
    four::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0618
    four::<BinaryStep<ops::I32GtS, 0, 1>, ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32GtS, 2, 1>>(), // 0.0618
    three_last::<CopyStep, CopyStep, Jump>(), // 0.0602
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0599
    four::<KeepStep<I64>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GtS, 4, 1>>(), // 0.0598
    four_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0595
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0592
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0590
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0583
    four::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 0, 1>, JumpIf<2, 0>, Compare<ops::I32GtU, 2, 1>>(), // 0.0581
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0574
    four::<Compare<ops::I32LeS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>>(), // 0.0573
    four::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Sub, 1, 1>, JumpIf<0, 1>>(), // 0.0571
    four::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0570
    four::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0564
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0560
    three::<CopyStep, Compare<ops::I32LtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0557
    four::<BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0557
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.0557
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0556
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0553
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0546
    four::<BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Xor, 0, 1>, Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I64Shl, 3, 1>>(), // 0.0546
    four::<JumpIf<2, 0>, CopyStep, CopyStep, CopyStep>(), // 0.0545
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0544
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0544
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0544
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0543
    two::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0541
    four::<BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0534
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0520
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0508
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0500
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0497
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0497
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0497
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0497
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>>(), // 0.0496
    four::<SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0496
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0496
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0496
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0496
    four_last::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0496
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0494
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep>(), // 0.0494
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0492
    four_last::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Return<I64, 0>>(), // 0.0491
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0488
    three_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0488
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0486
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0480
    four::<LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>>(), // 0.0476
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I64GtU, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>, JumpIf<2, 1>>(), // 0.0473
    four_last::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0471
    two::<CopyStep, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0467
    four::<UnaryStep<ops::I32Clz, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32Xor, 3, 0>>(), // 0.0466
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0466
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0464
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0463
    four_last::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>, Jump>(), // 0.0463
    three_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0461
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0461
    two::<BinaryStep<ops::I64Sub, 2, 1>, Compare<ops::I64LeS, 3, 1>>(), // 0.0460
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0455
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0452
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, CopyStep, CopyStep>(), // 0.0445
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0444
    three::<BinaryStep<ops::I32Or, 4, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0440
    four::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0437
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0433
    four_last::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0432
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0432
    four::<SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Xor, 3, 1>>(), // 0.0431
    two::<CopyStep, Compare<ops::I32Ne, 2, 1>>(), // 0.0431
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0430
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0418
    four::<BinaryStep<ops::I64Mul, 4, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Add, 0, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0414
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0413
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0412
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0412
    four::<BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 3, 1>, BinaryStep<ops::I32LtS, 4, 0>>(), // 0.0412
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0407
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0401
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0401
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0399
    four::<Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0399
    three_last::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32ShrS, 3, 1>, Jump>(), // 0.0398
    three_last::<BinaryStep<ops::I64Or, 4, 0>, BinaryStep<ops::I64Mul, 0, 0>, Return<I64, 1>>(), // 0.0396
    three_last::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Add, 0, 0>, Return<I64, 1>>(), // 0.0396
    three_last::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64And, 0, 0>, Return<I64, 1>>(), // 0.0396
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0395
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0395
    four_last::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0394
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0391
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0389
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0389
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0388
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0387
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0377
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0377
    four_last::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0375
    four::<LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16S, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0375
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0372
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0370
    four_last::<CopyStep, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0370
    four_last::<Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0369
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0369
    two::<CopyStep, CopyStep>(), // 0.0354
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0354
    four_last::<CopyStep, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0353
    two_last::<CopyStep, Jump>(), // 0.0352
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0352
    four::<Compare<ops::I32GtU, 0, 1>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0352
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0351
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0351
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0351
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0350
    four::<Compare<ops::I32GtS, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0348
    four::<Compare<ops::I32GeU, 2, 1>, CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0346
    two::<KeepStep<I64>, JumpIf<2, 0>>(), // 0.0346
    four_last::<SelectStep<0, 1>, SelectStep<2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0346
    three_last::<StoreStep<ops::I32Store8, 4, 0>, ConstStep<0>, Jump>(), // 0.0346
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0345
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>>(), // 0.0345
    four::<LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>, CopyStep, CopyStep>(), // 0.0345
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0345
    four::<BinaryStep<ops::I32Mul, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0343
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0339
    three_last::<ConstStep<0>, ConstStep<0>, Jump>(), // 0.0337
    three::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0333
    four_last::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0332
    four::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 1>, BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0332
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0331
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0331
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0328
    four_last::<ConstStep<0>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0327
    three::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0327
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0327
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, Return<I64, 0>>(), // 0.0326
    three_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0323
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0323
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0323
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0322
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0321
    four_last::<BinaryStep<ops::I32Sub, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0320
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0319
    four_last::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LeS, 3, 1>, ConstStep<0>, Jump>(), // 0.0318
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0318
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0313
    four_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0312
    four_last::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Or, 4, 1>, Jump>(), // 0.0311
    four::<ConstStep<0>, JumpIf<2, 0>, CopyStep, CopyStep>(), // 0.0309
    three_last::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0309
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I64Add, 2, 1>, StoreStep<ops::I64Store32, 1, 0>>(), // 0.0308
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32And, 3, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0308
    four_last::<Compare<ops::I32LtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load8U, 2, 1>, Jump>(), // 0.0308
    four_last::<ConstStep<0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0308
    four_last::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Eq, 0, 1>, CopyStep, Jump>(), // 0.0308
    four::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I64Add, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0307
    three_last::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0306
    two::<CopyStep, BinaryStep<ops::I32Rotl, 4, 1>>(), // 0.0306
    four_last::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32And, 4, 0>, Return<I64, 1>>(), // 0.0304
    three::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0303
    three_last::<JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0302
    four_last::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0301
    two::<ConstStep<0>, JumpIf<2, 0>>(), // 0.0300
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0300
    three::<KeepStep<I64>, JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0299
    four_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0299
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0299
    four_last::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>, Jump>(), // 0.0298
    three_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0298
    four::<UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, CopyStep>(), // 0.0296
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0295
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0294
    two_last::<KeepStep<I64>, Jump>(), // 0.0294
    two_last::<BinaryStep<ops::I32Add, 4, 0>, Switch<0>>(), // 0.0293
    two_last::<BinaryStep<ops::I64Or, 4, 1>, Jump>(), // 0.0292
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>>(), // 0.0292
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0292
    three::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64LtU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0291
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Eq, 3, 1>, JumpIf<0, 0>>(), // 0.0289
    three::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0288
    three_last::<LoadStep<ops::I32Load, 4, 0>, CopyStep, CallIndirect<0>>(), // 0.0287
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0286
    two::<BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0285
    four::<SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32ShrU, 1, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0284
    four_last::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, ConstStep<1>, Call>(), // 0.0284
    four::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0283
    four::<BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0283
    four::<BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>>(), // 0.0283
    four_last::<BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8U, 2, 0>, Switch<0>>(), // 0.0283
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0282
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0281
    two_last::<BinaryStep<ops::I64ShrU, 4, 1>, Jump>(), // 0.0279
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0279
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32GeU, 0, 1>, JumpIf<2, 1>>(), // 0.0279
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0279
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0278
    four::<Compare<ops::I32Ne, 2, 1>, Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0278
    four::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0278
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0278
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0278
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0277
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0276
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0275
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep>(), // 0.0275
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 0>, Compare<ops::I32Ne, 3, 1>, CopyStep>(), // 0.0274
    four_last::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0274
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0274
    two_last::<BinaryStep<ops::I64Mul, 4, 1>, Jump>(), // 0.0272
    two_last::<BinaryStep<ops::I64Xor, 2, 1>, Jump>(), // 0.0272
    two_last::<BinaryStep<ops::I64Rotl, 4, 1>, Jump>(), // 0.0272
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0270
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0270
    two::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0269
    four_last::<ConstStep<0>, CopyStep, CopyStep, Call>(), // 0.0268
    two::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0268
    four_last::<Compare<ops::I32Eq, 3, 1>, CopyStep, ConstStep<0>, Jump>(), // 0.0268
    three_last::<StoreStep<ops::I64Store, 3, 0>, ConstStep<0>, Call>(), // 0.0268
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0266
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0264
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0264
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, ConstStep<0>>(), // 0.0264
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0263
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0263
    four::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0262
    four_last::<LoadStep<ops::I32Load, 0, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0262
    four::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0261
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, Return<I64, 0>>(), // 0.0261
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0261
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0261
    two::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0261
    four_last::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0261
    four::<BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0260
    four::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>>(), // 0.0260
    four::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0260
    four_last::<ConstStep<0>, ConstStep<0>, CopyStep, Call>(), // 0.0259
    four_last::<CopyStep, ConstStep<0>, ConstStep<1>, Call>(), // 0.0259
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0258
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0258
    four_last::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, StoreStep<ops::I32Store8, 2, 0>, Jump>(), // 0.0258
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0258
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0258
    four::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0258
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0258
    four::<Compare<ops::I32Eq, 2, 1>, Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0258
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>>(), // 0.0258
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0258
    four::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64Add, 3, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64And, 0, 0>>(), // 0.0258
    four::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64Add, 3, 1>, BinaryStep<ops::I64Add, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0258
    four::<BinaryStep<ops::I64And, 3, 1>, Compare<ops::I64Eq, 3, 1>, BinaryStep<ops::I32Sub, 2, 1>, UnaryStep<ops::I64Ctz, 2, 0>>(), // 0.0258
    four::<Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0257
    four::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0257
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0256
    four::<StoreStep<ops::I32Store, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0256
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0254
    two::<ConstStep<0>, CopyStep>(), // 0.0253
    four_last::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0252
    four::<LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>>(), // 0.0251
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0251
    four::<Compare<ops::I32GeS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 1>>(), // 0.0251
    four::<BinaryStep<ops::I32Mul, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>>(), // 0.0251
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0250
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0250
    four::<Compare<ops::I32LeS, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LeS, 0, 1>>(), // 0.0250
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.0250
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0249
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0249
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GeU, 4, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0248
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0248
    four::<SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0248
    four::<BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0248
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GeU, 3, 1>, Compare<ops::I64LtU, 4, 1>>(), // 0.0248
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0247
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0246
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0246
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0246
    four_last::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0244
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64Eq, 0, 1>>(), // 0.0244
    three_last::<BinaryStep<ops::I32GtS, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0243
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0242
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0239
    three::<CopyStep, BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0239
    four::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0237
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0237
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0237
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0236
    four_last::<KeepStep<I64>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::F64Mul, 4, 0>, Return<F64, 1>>(), // 0.0236
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0236
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, JumpIf<2, 0>>(), // 0.0235
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 4, 1>>(), // 0.0234
    four::<BinaryStep<ops::I32Add, 3, 1>, KeepStep<I64>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0234
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0233
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>, CopyStep>(), // 0.0232
    four_last::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::F64Load, 2, 0>, BinaryStep<ops::F64Gt, 0, 0>, Return<I64, 1>>(), // 0.0232
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 3, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0232
    three_last::<LoadStep<ops::I32Load8S, 2, 1>, KeepStep<I64>, Call>(), // 0.0231
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0231
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0230
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0230
    four::<BinaryStep<ops::I32Rotr, 3, 1>, BinaryStep<ops::I32Rotr, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0230
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0230
    three::<Compare<ops::I64GeS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 2, 1>>(), // 0.0230
    four::<StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0230
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0229
    three_last::<JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0229
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0229
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0228
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0228
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>, ConstStep<0>, Jump>(), // 0.0228
    four_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0227
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0227
    four::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0227
    four::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0227
    four_last::<UnaryStep<ops::I32WrapI64, 2, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0227
    three_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0226
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0226
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0226
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0225
    three_last::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, Jump>(), // 0.0224
    four::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0223
    three::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0223
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0223
    three::<BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store, 1, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0222
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0221
    three::<KeepStep<I64>, BinaryStep<ops::I64And, 4, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0220
    four_last::<BinaryStep<ops::I64Eq, 4, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0218
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0218
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0218
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0216
    four_last::<BinaryStep<ops::I64ShrU, 4, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, Switch<0>>(), // 0.0216
    three_last::<Compare<ops::I32LeS, 4, 1>, CopyStep, Jump>(), // 0.0215
    four_last::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0215
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0215
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0214
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0213
    four_last::<KeepStep<I64>, ConstStep<0>, ConstStep<0>, Call>(), // 0.0212
    four_last::<BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 0>, Switch<0>>(), // 0.0212
    four::<BinaryStep<ops::I64Shl, 3, 1>, LoadStep<ops::I64Load8U, 2, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0212
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0212
    three::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>>(), // 0.0210
    two::<ConstStep<0>, ConstStep<0>>(), // 0.0210
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0208
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store16, 0, 0>, Jump>(), // 0.0207
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store8, 0, 0>, Jump>(), // 0.0207
    two::<BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0207
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>>(), // 0.0207
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0206
    four::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0206
    four::<Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Ne, 4, 1>>(), // 0.0206
    four::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0206
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0206
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0205
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0205
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0204
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0203
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0201
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0201
    four_last::<ConstStep<0>, CopyStep, CopyStep, Jump>(), // 0.0201
    two::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0200
    four_last::<JumpIf<0, 1>, CopyStep, CopyStep, Jump>(), // 0.0200
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0200
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0200
    three::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0199
    four::<JumpIf<2, 0>, UnaryStep<ops::I32WrapI64, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0199
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0199
    three::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0199
    two_last::<BinaryStep<ops::I64Xor, 2, 0>, Return<I64, 1>>(), // 0.0199
    four_last::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0198
    two_last::<BinaryStep<ops::I64Add, 2, 0>, Return<I64, 1>>(), // 0.0198
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0198
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0197
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0197
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0197
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Sub, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0196
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0196
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>, CopyStep, Jump>(), // 0.0196
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, Compare<ops::I32Eq, 4, 1>>(), // 0.0196
    four_last::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0196
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0196
    four_last::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LeU, 3, 1>, CopyStep, Jump>(), // 0.0195
    four::<JumpIf<2, 1>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0195
    four::<BinaryStep<ops::I32Add, 2, 1>, CopyStep, LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>>(), // 0.0195
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Xor, 4, 1>, Compare<ops::I32LtS, 0, 1>, JumpIf<2, 0>>(), // 0.0195
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GeU, 3, 1>, CopyStep>(), // 0.0195
    two::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0195
    four_last::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0194
    four_last::<ConstStep<0>, CopyStep, ConstStep<0>, Call>(), // 0.0194
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0194
    four_last::<BinaryStep<ops::I32Sub, 1, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0193
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0193
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0192
    four::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0192
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0191
    four_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0191
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0190
    three_last::<ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>, Jump>(), // 0.0190
    four_last::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0190
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0189
    three::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>>(), // 0.0189
    three::<Compare<ops::I32GtU, 4, 1>, LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0189
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0189
    two_last::<LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0189
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0188
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, JumpIf<2, 1>>(), // 0.0187
    four::<GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0187
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0187
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0187
    four_last::<LoadStep<ops::I64Load, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0186
    three::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0186
    four::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0185
    four::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0185
    four::<ConstStep<0>, CopyStep, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0185
    four::<SelectStep<0, 1>, ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0185
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0185
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0185
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0185
    four::<Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0185
    four::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0185
    four::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0185
    four::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, JumpIf<2, 0>>(), // 0.0184
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0184
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0184
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0184
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0184
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0183
    four_last::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0183
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0183
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0183
    four::<ConstStep<0>, ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0183
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0183
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0183
    two::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0183
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0183
    three::<LoadStep<ops::I32Load, 0, 1>, CopyStep, CopyStep>(), // 0.0182
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, Jump>(), // 0.0182
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0182
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Sub, 1, 1>, GlobalSetStep<I64, 0>>(), // 0.0182
    four::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0181
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0181
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0180
    three_last::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, Switch<0>>(), // 0.0180
    four::<BinaryStep<ops::I32Or, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0180
    three_last::<ConstStep<0>, CopyStep, Jump>(), // 0.0179
    three_last::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, Jump>(), // 0.0178
    two::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0178
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0178
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0177
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0177
    four::<Compare<ops::I32GtU, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0177
    four::<BinaryStep<ops::I32And, 2, 0>, BinaryStep<ops::I32Mul, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0177
    four::<UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>>(), // 0.0177
    four::<BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 1>, ConstStep<0>, CopyStep>(), // 0.0176
    four::<BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0176
    four::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0176
    four::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Or, 2, 0>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0176
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0175
    four::<Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0175
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0175
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0175
    four_last::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32LeU, 0, 1>, CopyStep, Jump>(), // 0.0175
    four::<CopyStep, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0175
    four::<BinaryStep<ops::I32Sub, 2, 1>, LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0175
    two::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0174
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0174
    four::<LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0174
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0174
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0174
    three_last::<CopyStep, KeepStep<I64>, Call>(), // 0.0174
    four::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0174
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0174
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0174
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0174
    four::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0173
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0173
    four::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0173
    four_last::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load8S, 2, 1>, KeepStep<I64>, Call>(), // 0.0173
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0173
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0173
    four_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, KeepStep<I64>, Jump>(), // 0.0173
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0173
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0173
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0172
    three_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, Jump>(), // 0.0172
    four::<BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0172
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0172
    four_last::<BinaryStep<ops::I32Rotl, 1, 0>, BinaryStep<ops::I32And, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Return<I64, 0>>(), // 0.0172
    three::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0171
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0171
    four_last::<CopyStep, ConstStep<0>, KeepStep<I64>, Call>(), // 0.0171
    two::<KeepStep<I64>, JumpIf<2, 1>>(), // 0.0170
    four_last::<Compare<ops::I32Eq, 4, 1>, CopyStep, CopyStep, Jump>(), // 0.0170
    three::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0170
    three_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, Call>(), // 0.0170
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0169
    two::<UnaryStep<ops::I32WrapI64, 2, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0169
    two::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0169
    two::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0169
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0169
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0168
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0168
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0167
    two_last::<BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0166
    four::<BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0166
    two::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0165
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0165
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0165
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0165
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 0>>(), // 0.0164
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0164
    three_last::<Compare<ops::I64Ne, 4, 1>, ConstStep<0>, Jump>(), // 0.0164
    three::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0164
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0163
    four_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0163
    three_last::<LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0163
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0163
    two::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 0>>(), // 0.0162
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0161
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0161
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0160
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 0>>(), // 0.0160
    four_last::<JumpIf<2, 1>, CopyStep, CopyStep, Jump>(), // 0.0160
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0160
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0159
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0159
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 3, 1>, CopyStep, Jump>(), // 0.0159
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, CopyStep>(), // 0.0158
    four_last::<BinaryStep<ops::I64Or, 0, 0>, UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 0>, Jump>(), // 0.0158
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0158
    two::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0157
    four::<BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0157
    three::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, CopyStep>(), // 0.0157
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0157
    four::<BinaryStep<ops::I32LtU, 3, 1>, ConstStep<0>, SelectStep<0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0157
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0156
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Switch<0>>(), // 0.0156
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0156
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0156
    four_last::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0156
    four::<LoadStep<ops::I32Load, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0155
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0155
    three::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0155
    four::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0155
    four::<LoadStep<ops::I32Load, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 1>, JumpIf<0, 1>>(), // 0.0155
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32Xor, 3, 1>, Jump>(), // 0.0155
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0155
    two::<ConstStep<0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0155
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32Xor, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0155
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0155
    four::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0155
    four::<Compare<ops::I32LtU, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0155
    four::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0154
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0154
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0154
    two_last::<StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0153
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0152
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0152
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0152
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, CopyStep, Call>(), // 0.0151
    four::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0151
    four_last::<JumpIf<2, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0150
    four_last::<StoreStep<ops::I64Store, 1, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0150
    four::<LoadStep<ops::I64Load, 2, 0>, Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>>(), // 0.0150
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0150
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0150
    two::<CopyStep, KeepStep<I64>>(), // 0.0149
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0149
    four::<JumpIf<0, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0148
    three::<ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0148
    four::<LoadStep<ops::I32Load, 4, 1>, LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, BinaryStep<ops::I32Rotl, 1, 0>>(), // 0.0148
    four_last::<BinaryStep<ops::I32GtS, 4, 0>, ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0148
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0147
    three::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0147
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0146
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0146
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0146
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0146
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0146
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0145
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0145
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0145
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0145
    four::<Compare<ops::I32GtU, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0144
    four_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep, Call>(), // 0.0144
    three::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0144
    three::<BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32ShrS, 3, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0144
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0144
    four_last::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0144
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0144
    four::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>, ConstStep<0>>(), // 0.0143
    four::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0143
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0142
    three_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, Jump>(), // 0.0142
    four::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0142
    four::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I64Load, 0, 1>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0142
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0141
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0141
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0141
    two::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0141
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0140
    four::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Xor, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0140
    two::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0140
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32Or, 4, 1>, ConstStep<0>>(), // 0.0140
    four::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 0, 0>>(), // 0.0139
    four::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0139
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0139
    three::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0139
    four_last::<JumpIf<0, 0>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0139
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0138
    three_last::<LoadStep<ops::I32Load, 0, 0>, CopyStep, CallIndirect<0>>(), // 0.0138
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0138
    two::<CopyStep, JumpIf<2, 1>>(), // 0.0137
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0137
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0137
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0137
    four::<ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0137
    four_last::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0137
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 3, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0137
    four::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0137
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0137
    four::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0136
    two::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0136
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>>(), // 0.0136
    four::<CopyStep, CopyStep, BinaryStep<ops::I32LeU, 2, 1>, JumpIf<0, 1>>(), // 0.0136
    four::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, CopyStep, CopyStep>(), // 0.0136
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>, UnaryStep<ops::I32Eqz, 2, 1>>(), // 0.0136
    four::<ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 0, 1>, BinaryStep<ops::I32GtS, 4, 0>>(), // 0.0136
    four_last::<SelectStep<0, 1>, BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>, Jump>(), // 0.0136
    four::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, ConstStep<0>, JumpIf<2, 1>>(), // 0.0136
    four::<JumpIf<2, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>, KeepStep<I64>>(), // 0.0136
    four::<BinaryStep<ops::I32And, 0, 1>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0136
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0136
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0135
    four::<BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Rotl, 3, 1>>(), // 0.0135
    four::<ConstStep<0>, Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0135
    four::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0135
    four::<Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32DivU, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0135
    two::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0135
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, ConstStep<0>, Jump>(), // 0.0135
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0134
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, BinaryStep<ops::I64Shl, 4, 1>, Compare<ops::I64LtU, 4, 1>>(), // 0.0134
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0134
    three::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0133
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0133
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0133
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0132
    three::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0132
    two::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0132
    three::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0132
    three_last::<JumpIf<2, 1>, CopyStep, Jump>(), // 0.0132
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0131
    four_last::<ConstStep<0>, CopyStep, CopyStep, CallIndirect<2>>(), // 0.0131
    three::<KeepStep<I64>, Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0131
    four_last::<JumpIf<2, 0>, CopyStep, CopyStep, Jump>(), // 0.0131
    two_last::<JumpIf<0, 1>, Jump>(), // 0.0131
    three::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0130
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Or, 2, 1>>(), // 0.0130
    three::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0130
    three::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0130
    three::<CopyStep, StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GeS, 4, 1>>(), // 0.0130
    three_last::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0130
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0130
    four_last::<BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>, CopyStep, Jump>(), // 0.0130
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0130
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0129
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0129
    three::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0129
    two::<CopyStep, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0129
    two::<BinaryStep<ops::I32Add, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0129
    four_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Or, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0129
    four_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0128
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0128
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0128
    three_last::<Compare<ops::I32LtU, 2, 1>, CopyStep, Jump>(), // 0.0128
    four_last::<LoadStep<ops::I32Load, 0, 0>, CopyStep, CopyStep, CallIndirect<0>>(), // 0.0128
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0128
    three::<ConstStep<0>, BinaryStep<ops::I32ShrU, 2, 1>, BinaryStep<ops::I32And, 2, 1>>(), // 0.0127
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0127
    four::<LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>, StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0127
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0127
    four::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0127
    three_last::<ConstStep<0>, CopyStep, CallIndirect<2>>(), // 0.0127
    four_last::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I64Load, 2, 1>, Jump>(), // 0.0127
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0126
    three_last::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, Call>(), // 0.0126
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>>(), // 0.0126
    four::<JumpIf<0, 0>, CopyStep, ConstStep<0>, KeepStep<I64>>(), // 0.0125
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0125
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0125
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0125
    two::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0125
    two_last::<ConstStep<0>, Switch<2>>(), // 0.0125
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0125
    four::<SelectStep<2, 1>, LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Ne, 3, 1>, ConstStep<0>>(), // 0.0125
    three::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0124
    three::<CopyStep, CopyStep, CopyStep>(), // 0.0124
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0124
    two::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0124
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0124
    four::<BinaryStep<ops::I32LtU, 2, 0>, ConstStep<0>, SelectStep<0, 1>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0124
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0124
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0124
    four::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0124
    two::<BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>>(), // 0.0123
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0123
    four::<BinaryStep<ops::I32RemU, 3, 0>, JumpIf<0, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0123
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0122
    three::<Compare<ops::I64LtU, 4, 1>, LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0122
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0122
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0122
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0122
    three::<BinaryStep<ops::I64ShrU, 4, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0122
    two::<ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0122
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 0>>(), // 0.0121
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0121
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0121
    three::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0121
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 4, 1>, StoreStep<ops::I32Store8, 2, 0>>(), // 0.0121
    three::<BinaryStep<ops::I32GtS, 0, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0121
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0120
    four::<JumpIf<0, 0>, CopyStep, CopyStep, KeepStep<I64>>(), // 0.0120
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0120
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0119
    four_last::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0119
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0119
    two_last::<StoreStep<ops::I32Store8, 4, 0>, Jump>(), // 0.0119
    four::<CopyStep, LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0118
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0118
    two_last::<Compare<ops::I32Eq, 4, 1>, Jump>(), // 0.0118
    three::<ConstStep<0>, BinaryStep<ops::I32ShrU, 2, 1>, ConstStep<0>>(), // 0.0118
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0117
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0117
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0117
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32RemU, 1, 0>, JumpIf<0, 0>>(), // 0.0117
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0117
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0117
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0117
    two::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0116
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0116
    three::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0116
    three_last::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0116
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, Jump>(), // 0.0116
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0116
    four_last::<JumpIf<2, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0116
    four_last::<UnaryStep<ops::I64Eqz, 2, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0116
    four::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64GtS, 3, 1>, ConstStep<0>, BinaryStep<ops::I64Sub, 1, 1>>(), // 0.0115
    four::<BinaryStep<ops::I64Sub, 1, 0>, StoreStep<ops::I64Store32, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>, CopyStep, ConstStep<0>>(), // 0.0115
    four::<Compare<ops::I32GeU, 0, 1>, BinaryStep<ops::I32GtS, 4, 1>, CopyStep, JumpIf<0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 0, 1>, StoreStep<ops::I32Store, 1, 0>, CopyStep, Compare<ops::I32GtS, 3, 1>>(), // 0.0115
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0115
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
    two::<LoadStep<ops::I32Load8S, 2, 0>, Compare<ops::I32GtS, 3, 1>>(), // 0.0115
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0115
    three::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, ConstStep<0>>(), // 0.0115
    four::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32And, 3, 1>, ConstStep<0>>(), // 0.0115
    four_last::<Compare<ops::I32GtS, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 0>, Jump>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>, CopyStep>(), // 0.0115
    four_last::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.0115
    four::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0115
    four::<CopyStep, LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Eq, 3, 1>, CopyStep>(), // 0.0115
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Compare<ops::I32GtS, 4, 1>>(), // 0.0115
    four::<BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Sub, 1, 1>, JumpIf<0, 1>, Compare<ops::I32Eq, 2, 1>>(), // 0.0115
    four::<Compare<ops::I32LeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>>(), // 0.0115
    four_last::<UnaryStep<ops::I64Eqz, 0, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0115
    four::<ConstStep<0>, Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0115
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0115
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0114
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0114
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0114
    three_last::<StoreStep<ops::I32Store, 4, 0>, ConstStep<0>, Jump>(), // 0.0114
    four::<BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Rotl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Xor, 0, 0>>(), // 0.0114
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0113
    four_last::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0113
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0113
    three::<BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0113
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0113
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0112
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0112
    two::<JumpIf<0, 1>, CopyStep>(), // 0.0111
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0111
    two_last::<StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0111
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0111
    two::<BinaryStep<ops::I64And, 4, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0111
    three::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0111
    four::<BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>>(), // 0.0111
    four::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0111
    four_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>, ConstStep<0>, Jump>(), // 0.0110
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0110
    three_last::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0110
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep>(), // 0.0110
    three_last::<Compare<ops::I32Eq, 2, 1>, CopyStep, Jump>(), // 0.0109
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep>(), // 0.0109
    four::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0109
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0109
    four::<LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0109
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0108
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0108
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0108
    four::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0108
    four::<BinaryStep<ops::I64ShrU, 4, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0108
    three_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, Jump>(), // 0.0108
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0108
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0108
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Xor, 4, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0108
    four::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0107
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0107
    four_last::<UnaryStep<ops::I32WrapI64, 0, 0>, JumpIf<0, 0>, ConstStep<0>, Jump>(), // 0.0107
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0107
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0107
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0107
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0107
    four_last::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0107
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0106
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0106
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, JumpIf<2, 1>>(), // 0.0106
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0106
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0106
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0106
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 4, 0>>(), // 0.0105
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0105
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0105
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0105
    two::<CopyStep, ConstStep<0>>(), // 0.0105
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0104
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0104
    three::<BinaryStep<ops::I32ShrU, 4, 0>, UnaryStep<ops::I32Clz, 0, 1>, ConstStep<0>>(), // 0.0104
    three::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0104
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0104
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0104
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0104
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0104
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0103
    four_last::<Compare<ops::I32LtS, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0103
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0103
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0103
    four::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64And, 4, 0>>(), // 0.0103
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0103
    three::<Compare<ops::I64LtU, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0103
    four::<BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>>(), // 0.0103
    four::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0103
    four::<BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Or, 0, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0103
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0103
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0103
    four::<BinaryStep<ops::I64Shl, 3, 1>, BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0103
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0103
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0102
    three::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 0>>(), // 0.0102
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0102
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtS, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0102
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0102
    three_last::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.0102
    four::<Compare<ops::I32Eq, 4, 1>, JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>, JumpIf<2, 1>>(), // 0.0102
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0102
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, CopyStep>(), // 0.0101
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0101
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0101
    two_last::<LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0101
    four::<BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0101
    two::<BinaryStep<ops::I32Sub, 1, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0101
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0101
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtU, 0, 0>, SelectStep<0, 1>>(), // 0.0100
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0100
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0100
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>>(), // 0.0100
    two::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32LtU, 2, 1>>(), // 0.0099
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0099
    two::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0099
    three::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0099
    three_last::<CopyStep, ConstStep<0>, Jump>(), // 0.0098
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0098
    two_last::<BinaryStep<ops::I32Or, 0, 1>, Jump>(), // 0.0098
    three::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0098
    three_last::<BinaryStep<ops::I32And, 0, 0>, StoreStep<ops::I32Store, 1, 1>, Return<I64, 0>>(), // 0.0098
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>>(), // 0.0098
    two_last::<SelectStep<0, 1>, Jump>(), // 0.0098
    three::<BinaryStep<ops::I32Add, 3, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0098
    three::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0098
    four_last::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0098
    four::<StoreStep<ops::I32Store16, 4, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0097
    four::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0097
    two::<BinaryStep<ops::I32And, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0097
    three::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0097
    four::<LoadStep<ops::I32Load, 4, 1>, JumpIf<0, 0>, UnaryStep<ops::I32Ctz, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0097
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0097
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0097
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0097
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0096
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0096
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, CopyStep>(), // 0.0096
    three_last::<JumpIf<2, 0>, ConstStep<0>, Jump>(), // 0.0096
    two_last::<StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0096
    four_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0096
    two::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0096
    two_last::<StoreStep<ops::I32Store16, 1, 0>, Jump>(), // 0.0096
    three::<LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0096
    three_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0096
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0096
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0096
    four_last::<CopyStep, CopyStep, CopyStep, Jump>(), // 0.0095
    two::<CopyStep, JumpIf<2, 0>>(), // 0.0095
    three_last::<KeepStep<I64>, CopyStep, Call>(), // 0.0095
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, Compare<ops::I32GeU, 2, 1>>(), // 0.0095
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0095
    three::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0095
    two::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0095
    three::<ConstStep<0>, Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0095
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 0>>(), // 0.0095
    four::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0095
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0094
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0094
    four::<BinaryStep<ops::I32LtS, 4, 1>, JumpIf<0, 1>, BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0094
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0094
    four::<SelectStep<2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0094
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0094
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0094
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0094
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0094
    four_last::<StoreStep<ops::I32Store, 2, 0>, CopyStep, CopyStep, Call>(), // 0.0094
    three::<BinaryStep<ops::I32Eq, 4, 0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0093
    two::<LoadStep<ops::I32Load16U, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0093
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0093
    three::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0093
    four::<LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0093
    three_last::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0093
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0093
    two::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0093
    three::<BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 3, 0>, SelectStep<0, 1>>(), // 0.0093
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0093
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0093
    two::<BinaryStep<ops::I32GtS, 3, 1>, SelectStep<0, 1>>(), // 0.0092
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0092
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0092
    three_last::<LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>, Call>(), // 0.0092
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0092
    three_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Call>(), // 0.0092
    four::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Or, 3, 1>>(), // 0.0092
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>>(), // 0.0092
    two::<Compare<ops::I32GeS, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0092
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0091
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0091
    three::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0091
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0091
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0091
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0091
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32ShrU, 1, 0>>(), // 0.0091
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0091
    three_last::<Compare<ops::I32GeS, 4, 1>, CopyStep, Jump>(), // 0.0091
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0091
    two::<LoadStep<ops::I32Load16U, 2, 0>, JumpIf<0, 1>>(), // 0.0090
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0090
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0090
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0090
    four::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>>(), // 0.0089
    three::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0089
    four_last::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0089
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0089
    four_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0089
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0088
    four::<Compare<ops::I32LeU, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0088
    four::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0088
    two::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0088
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0088
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32DivU, 4, 1>>(), // 0.0088
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0088
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0088
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0087
    four::<BinaryStep<ops::I64LtU, 2, 0>, BinaryStep<ops::I64Shl, 3, 1>, BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0087
    three::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load32U, 0, 1>>(), // 0.0087
    two::<BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>>(), // 0.0087
    four_last::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>, ConstStep<0>, Jump>(), // 0.0087
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0087
    two::<LoadStep<ops::I64Load, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0087
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0087
    two::<BinaryStep<ops::I32Add, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0087
    two::<LoadStep<ops::I32Load, 4, 0>, CopyStep>(), // 0.0087
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0087
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0086
    two::<LoadStep<ops::I32Load16U, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0086
    three::<BinaryStep<ops::I32Sub, 2, 1>, UnaryStep<ops::I64Eqz, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0086
    two::<BinaryStep<ops::I64Or, 0, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0086
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0086
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtU, 0, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0086
    four::<ConstStep<0>, CopyStep, CopyStep, CopyStep>(), // 0.0086
    three::<ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0086
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0086
    two::<ConstStep<0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0086
    three_last::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0085
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0085
    three_last::<Compare<ops::I32GtS, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0085
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Compare<ops::I32GtS, 4, 1>>(), // 0.0085
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0085
    two_last::<StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0085
    two::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0085
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I64Store, 3, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0085
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0085
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0085
    three_last::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, Jump>(), // 0.0084
    four::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0084
    four::<Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0084
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0084
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0084
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0084
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0083
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0083
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0083
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0083
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0083
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0083
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0083
    three_last::<Compare<ops::I32LtU, 0, 1>, CopyStep, Jump>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 2, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0082
    two_last::<JumpIf<2, 1>, Jump>(), // 0.0082
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
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32LtU, 0, 1>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>, ConstStep<0>, Jump>(), // 0.0082
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0082
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0082
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32DivU, 4, 1>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0082
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0082
    three::<ConstStep<0>, BinaryStep<ops::I32Rotl, 2, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0082
    four::<BinaryStep<ops::I32GtU, 4, 1>, CopyStep, JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0082
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0082
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, ConstStep<0>, Jump>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32GtS, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtS, 4, 1>, SelectStep<0, 1>, KeepStep<I64>>(), // 0.0082
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8S, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0082
    four_last::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>, ConstStep<0>, Call>(), // 0.0082
    four::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0082
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
    two::<CopyStep, Compare<ops::I32LtU, 2, 1>>(), // 0.0082
    two_last::<BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0081
    three::<BinaryStep<ops::I64And, 3, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0081
    four_last::<KeepStep<I64>, BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>, Return<I64, 2>>(), // 0.0081
    three::<BinaryStep<ops::I32Add, 3, 0>, CopyStep, KeepStep<I64>>(), // 0.0081
    two_last::<BinaryStep<ops::I32Add, 2, 1>, Jump>(), // 0.0081
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0081
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0080
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0080
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0080
    four_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0080
    two::<Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0080
    two::<Compare<ops::I32LtU, 3, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0080
    two::<LoadStep<ops::I32Load16S, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>>(), // 0.0080
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0080
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0080
    four::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 3, 1>, CopyStep>(), // 0.0080
    three::<BinaryStep<ops::I64ShrU, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0080
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0080
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0080
    three::<Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0080
    two::<LoadStep<ops::I32Load8S, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0080
    two::<BinaryStep<ops::I64Xor, 2, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.0079
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0079
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 0, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0079
    two::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0079
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0079
    three_last::<LoadStep<ops::I32Load, 0, 1>, ConstStep<0>, Jump>(), // 0.0079
    three::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0079
    three_last::<JumpIf<2, 0>, KeepStep<I64>, Call>(), // 0.0079
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0079
    three::<CopyStep, CopyStep, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0079
    three_last::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>, Jump>(), // 0.0079
    two::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0079
    three::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0079
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0078
    three::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, CopyStep>(), // 0.0078
    three::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0078
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0078
    two::<StoreStep<ops::I32Store8, 4, 0>, CopyStep>(), // 0.0078
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0078
    four::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtS, 3, 1>, JumpIf<2, 0>>(), // 0.0078
    two::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0078
    four::<UnaryStep<ops::I32Extend8S, 0, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Eq, 3, 0>>(), // 0.0078
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0078
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0078
    three::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I64Load, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0078
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0078
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0078
    two_last::<JumpIf<0, 0>, Jump>(), // 0.0077
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0077
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0077
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0077
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0077
    three_last::<JumpIf<2, 1>, BinaryStep<ops::I32And, 4, 1>, Jump>(), // 0.0077
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, JumpIf<0, 1>>(), // 0.0077
    three::<BinaryStep<ops::I64Sub, 1, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0077
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8S, 0, 0>, Compare<ops::I32LeS, 3, 1>>(), // 0.0077
    three::<Compare<ops::I32Eq, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0076
    three::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0076
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32DivU, 0, 1>>(), // 0.0076
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0076
    two::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0076
    two::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0076
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0076
    three::<StoreStep<ops::I32Store, 0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0075
    four::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0075
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0075
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0075
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, UnaryStep<ops::F64ConvertI32S, 0, 1>>(), // 0.0075
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0075
    two_last::<BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0075
    two::<BinaryStep<ops::I64And, 4, 1>, BinaryStep<ops::I64GtU, 3, 1>>(), // 0.0075
    three::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0075
    three::<ConstStep<0>, ConstStep<0>, SelectStep<2, 1>>(), // 0.0075
    three::<JumpIf<2, 1>, ConstStep<0>, JumpIf<2, 0>>(), // 0.0075
    two::<UnaryStep<ops::I32WrapI64, 0, 1>, JumpIf<0, 0>>(), // 0.0075
    three::<ConstStep<0>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0074
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0074
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0074
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0074
    two_last::<BinaryStep<ops::I32And, 4, 1>, Switch<2>>(), // 0.0074
    four::<BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0074
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0074
    four::<ConstStep<0>, SelectStep<0, 1>, Compare<ops::I32LtU, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0074
    four_last::<Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0074
    three::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0074
    four_last::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>, ConstStep<0>, Jump>(), // 0.0073
    three::<BinaryStep<ops::I32GtS, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0073
    four_last::<CopyStep, CopyStep, KeepStep<I64>, Call>(), // 0.0073
    four_last::<CopyStep, KeepStep<I64>, CopyStep, Call>(), // 0.0073
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0073
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0073
    three::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32And, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0073
    four::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0073
    three::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0073
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0073
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0072
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0072
    three_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, Jump>(), // 0.0072
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, Call>(), // 0.0072
    two::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0072
    four::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0072
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0072
    two::<BinaryStep<ops::I32LtU, 0, 0>, SelectStep<0, 1>>(), // 0.0072
    three_last::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0072
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0072
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0072
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0072
    three::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0072
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0072
    three::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I64ShrU, 3, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0071
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0071
    two::<StoreStep<ops::I64Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0071
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0071
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0071
    two_last::<StoreStep<ops::I32Store16, 4, 0>, Jump>(), // 0.0071
    two::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0071
    three_last::<Compare<ops::I32Eq, 4, 1>, CopyStep, Jump>(), // 0.0071
    three::<ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0071
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0071
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0071
    three::<UnaryStep<ops::I64Ctz, 2, 1>, UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0071
    two::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0071
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0071
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64And, 3, 1>, Compare<ops::I64Ne, 3, 1>>(), // 0.0071
    three::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0071
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0070
    four::<CopyStep, CopyStep, CopyStep, ConstStep<0>>(), // 0.0070
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0070
    two::<StoreStep<ops::I32Store8, 2, 0>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0070
    two_last::<LoadStep<ops::I32Load8U, 2, 0>, Switch<0>>(), // 0.0070
    three::<BinaryStep<ops::I32And, 0, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0070
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0070
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0070
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0070
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0070
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store32, 1, 0>>(), // 0.0070
    two::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0070
    two::<Compare<ops::I32LtU, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0070
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0070
    four_last::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0070
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0070
    four::<BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0070
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0070
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0070
    two::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>>(), // 0.0070
    three::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0070
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0069
    four::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0069
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0069
    four_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, CopyStep, Jump>(), // 0.0069
    two::<SelectStep<0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0069
    three::<LoadStep<ops::I64Load, 0, 1>, Compare<ops::I64LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0069
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0069
    two::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Or, 3, 1>>(), // 0.0069
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0069
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0069
    four::<BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep, ConstStep<0>>(), // 0.0069
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0069
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0069
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load8U, 0, 1>>(), // 0.0069
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0069
    two::<CopyStep, Compare<ops::I32LeU, 2, 1>>(), // 0.0069
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0069
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0069
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16S, 0, 0>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0069
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0069
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0069
    two::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>>(), // 0.0069
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0068
    two::<SelectStep<0, 0>, JumpIf<0, 1>>(), // 0.0068
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0068
    three::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0068
    two::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>>(), // 0.0068
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0068
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, ConstStep<0>>(), // 0.0068
    two::<BinaryStep<ops::I64Xor, 4, 0>, BinaryStep<ops::I64And, 0, 0>>(), // 0.0068
    four::<BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0068
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0068
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0068
    two::<StoreStep<ops::I32Store16, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0068
    two::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>>(), // 0.0068
    two::<BinaryStep<ops::I32And, 4, 1>, CopyStep>(), // 0.0068
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0068
    three::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>>(), // 0.0067
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0067
    two::<ConstStep<0>, JumpIf<2, 1>>(), // 0.0067
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0067
    two::<SelectStep<0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0067
    four_last::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 3, 1>, Switch<0>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0067
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0067
    two::<StoreStep<ops::I64Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0067
    three_last::<CopyStep, JumpIf<2, 1>, Jump>(), // 0.0067
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0067
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0067
    two::<KeepStep<I64>, ConstStep<0>>(), // 0.0067
    two::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64ShrU, 4, 0>>(), // 0.0066
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0066
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0066
    two::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0066
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 2, 1>>(), // 0.0066
    two::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0066
    three::<SelectStep<2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0066
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0066
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0066
    three::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0066
    two::<UnaryStep<ops::I32WrapI64, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0066
    four::<BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0066
    two::<Compare<ops::I32Ne, 4, 1>, CopyStep>(), // 0.0066
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0065
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0065
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>>(), // 0.0065
    three::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0065
    three_last::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0065
    two::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0065
    two::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0065
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0065
    two::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0065
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0065
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0065
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0065
    two::<BinaryStep<ops::I32And, 4, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0065
    three_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, Jump>(), // 0.0065
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<0, 1>>(), // 0.0065
    three_last::<JumpIf<0, 1>, CopyStep, Jump>(), // 0.0065
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0065
    two::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0065
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0065
    three::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0065
    three_last::<ConstStep<0>, CopyStep, Call>(), // 0.0065
    two::<CopyStep, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0065
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0065
    two_last::<LoadStep<ops::I32Load16U, 2, 1>, Jump>(), // 0.0064
    three_last::<ConstStep<0>, ConstStep<0>, Call>(), // 0.0064
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0064
    two_last::<SelectStep<0, 0>, Return<I64, 1>>(), // 0.0064
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0064
    two_last::<StoreStep<ops::I32Store8, 1, 0>, Jump>(), // 0.0064
    two::<Compare<ops::I32LeU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0064
    three::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0064
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0064
    two::<BinaryStep<ops::I64And, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0064
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0064
    three::<LoadStep<ops::I64Load, 0, 1>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0064
    two::<CopyStep, LoadStep<ops::I32Load, 2, 1>>(), // 0.0064
    three::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0064
    three::<BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0064
    three::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0063
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32ShrU, 2, 1>>(), // 0.0063
    two::<ConstStep<0>, SelectStep<0, 1>>(), // 0.0063
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 0, 0>>(), // 0.0063
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8S, 0, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0063
    four_last::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0063
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0063
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0063
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0063
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0063
    three::<LoadStep<ops::I32Load, 2, 1>, CopyStep, CopyStep>(), // 0.0063
    two::<ConstStep<1>, ConstStep<1>>(), // 0.0063
    two_last::<LoadStep<ops::I32Load, 2, 1>, Switch<0>>(), // 0.0063
    four::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0063
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep>(), // 0.0063
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>>(), // 0.0063
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, CopyStep>(), // 0.0063
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0063
    three::<BinaryStep<ops::I32Add, 0, 0>, CopyStep, KeepStep<I64>>(), // 0.0062
    two::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0062
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0062
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0062
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0062
    four_last::<KeepStep<I64>, CopyStep, CopyStep, Call>(), // 0.0062
    four_last::<Compare<ops::I32Eq, 3, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0062
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0062
    three::<BinaryStep<ops::I32ShrS, 4, 1>, BinaryStep<ops::I32Xor, 0, 0>, BinaryStep<ops::I32Sub, 0, 1>>(), // 0.0062
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store16, 4, 0>>(), // 0.0062
    three_last::<Compare<ops::I32LeU, 4, 1>, CopyStep, Jump>(), // 0.0062
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0062
    four::<KeepStep<I64>, BinaryStep<ops::I32Sub, 2, 1>, SelectStep<2, 1>, BinaryStep<ops::I32GtS, 3, 1>>(), // 0.0062
    three::<LoadStep<ops::I32Load, 4, 1>, Compare<ops::I32Eq, 0, 1>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0062
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32DivU, 4, 1>>(), // 0.0062
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0062
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0062
    two::<UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0061
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0061
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0061
    three_last::<StoreStep<ops::I64Store, 2, 0>, ConstStep<0>, Jump>(), // 0.0061
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0061
    two::<JumpIf<0, 0>, ConstStep<0>>(), // 0.0061
    four_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0061
    two::<BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0061
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0061
    three::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0061
    four::<BinaryStep<ops::I64Rotl, 4, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 4, 0>>(), // 0.0061
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0061
    two::<LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0061
    three_last::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, Jump>(), // 0.0061
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0061
    three::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0060
    two::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0060
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0060
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0060
    four::<BinaryStep<ops::I32Xor, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0060
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0060
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0060
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0060
    three::<BinaryStep<ops::I32Rotl, 4, 1>, BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0060
    two::<ConstStep<0>, Compare<ops::I32Ne, 4, 1>>(), // 0.0060
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0060
    two_last::<BinaryStep<ops::I32And, 3, 1>, Jump>(), // 0.0060
    two::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0060
    three::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0059
    two_last::<Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.0059
    three::<ConstStep<0>, CopyStep, ConstStep<0>>(), // 0.0059
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0059
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0059
    three_last::<KeepStep<I64>, ConstStep<0>, Call>(), // 0.0059
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 1, 0>, BinaryStep<ops::I32DivS, 3, 0>>(), // 0.0059
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0059
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0059
    two::<BinaryStep<ops::I32Add, 4, 0>, GlobalSetStep<I64, 0>>(), // 0.0059
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0059
    four::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0059
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0059
    two::<LoadStep<ops::I32Load16U, 2, 1>, JumpIf<0, 0>>(), // 0.0059
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0059
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0059
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0059
    three::<BinaryStep<ops::I64Mul, 0, 1>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Shl, 3, 1>>(), // 0.0059
    two::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0059
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0059
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0059
    two::<BinaryStep<ops::I64Shl, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0059
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 3, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0059
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0059
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0059
    four::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0058
    two_last::<Compare<ops::I32Ne, 4, 1>, Jump>(), // 0.0058
    three::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>, ConstStep<0>>(), // 0.0058
    three_last::<Compare<ops::I32Eq, 3, 1>, CopyStep, Jump>(), // 0.0058
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0058
    three::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64Mul, 0, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0058
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0058
    two::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>>(), // 0.0058
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0058
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0058
    four::<Compare<ops::I32GeU, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0058
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0058
    four::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0058
    two::<CopyStep, Compare<ops::I32LtS, 4, 1>>(), // 0.0058
    two::<JumpIf<2, 0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0058
    two::<KeepStep<I64>, BinaryStep<ops::I32LtS, 4, 1>>(), // 0.0058
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32LtU, 0, 0>>(), // 0.0058
    three::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0058
    four_last::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>, CopyStep, CallIndirect<0>>(), // 0.0058
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0058
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0058
    three::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0058
    four_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store8, 3, 0>, Jump>(), // 0.0058
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0058
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0058
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0058
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0057
    three::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0057
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0057
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0057
    three_last::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Or, 3, 1>, Jump>(), // 0.0057
    three::<LoadStep<ops::I32Load16U, 2, 0>, StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0057
    three_last::<CopyStep, BinaryStep<ops::I64Add, 4, 1>, Jump>(), // 0.0057
    two::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0057
    two_last::<BinaryStep<ops::I32And, 4, 1>, Jump>(), // 0.0057
    four_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0057
    four_last::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0057
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0057
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0057
    two::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0057
    four_last::<JumpIf<0, 1>, ConstStep<0>, ConstStep<0>, Jump>(), // 0.0057
    two::<ConstStep<0>, Compare<ops::I32LtU, 4, 1>>(), // 0.0057
    three_last::<StoreStep<ops::I32Store8, 4, 0>, CopyStep, Jump>(), // 0.0057
    three::<BinaryStep<ops::I32Shl, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0057
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, KeepStep<I64>>(), // 0.0057
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0057
    three::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0057
    two::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0057
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0057
    two::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0056
    four::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0056
    three::<BinaryStep<ops::I32Add, 4, 0>, CopyStep, KeepStep<I64>>(), // 0.0056
    three::<BinaryStep<ops::I32Eq, 3, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0056
    three::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0056
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, Jump>(), // 0.0056
    four_last::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, Jump>(), // 0.0056
    two::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0056
    four_last::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, CopyStep, Call>(), // 0.0056
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0056
    four::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0056
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0056
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0056
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0056
    two::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 1>>(), // 0.0056
    two::<BinaryStep<ops::I32Sub, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0056
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0056
    four::<Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0056
    two::<StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0056
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 1>>(), // 0.0056
    two::<SelectStep<0, 1>, SelectStep<2, 1>>(), // 0.0056
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0056
    three::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0056
    three_last::<JumpIf<0, 0>, UnaryStep<ops::I32TruncF64U, 2, 1>, Jump>(), // 0.0055
    three::<BinaryStep<ops::F64Lt, 4, 1>, BinaryStep<ops::F64Ge, 4, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0055
    three_last::<SelectStep<0, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0055
    two_last::<BinaryStep<ops::I32Sub, 2, 1>, Jump>(), // 0.0055
    three_last::<Compare<ops::I32Ne, 3, 1>, ConstStep<0>, Jump>(), // 0.0055
    two::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0055
    two::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64DivU, 4, 1>, BinaryStep<ops::I64Mul, 3, 0>>(), // 0.0055
    three_last::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0055
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 0>>(), // 0.0055
    four::<JumpIf<0, 1>, CopyStep, CopyStep, CopyStep>(), // 0.0055
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 2, 0>, CopyStep, KeepStep<I64>>(), // 0.0055
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0055
    three::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0055
    two::<StoreStep<ops::I32Store, 3, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0055
    four::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0055
    three_last::<BinaryStep<ops::I32Xor, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0055
    two_last::<GlobalSetStep<I64, 0>, Return<I64, 3>>(), // 0.0055
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0055
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0055
    two::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0055
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0054
    three::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>>(), // 0.0054
    three_last::<ConstStep<0>, SelectStep<0, 0>, Return<I64, 1>>(), // 0.0054
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0054
    two::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0054
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0054
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0054
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0054
    two::<KeepStep<I64>, Compare<ops::I32LtS, 4, 1>>(), // 0.0054
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0054
    two::<BinaryStep<ops::I32And, 4, 0>, SelectStep<0, 1>>(), // 0.0054
    three::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0054
    three::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0054
    two::<StoreStep<ops::I32Store, 1, 0>, CopyStep>(), // 0.0054
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0054
    four::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Ne, 3, 1>, JumpIf<0, 1>>(), // 0.0054
    four::<SelectStep<0, 0>, Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0054
    four::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0054
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0054
    three_last::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 0>, Jump>(), // 0.0054
    three::<StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0054
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0054
    three_last::<LoadStep<ops::I32Load8U, 2, 1>, CopyStep, Call>(), // 0.0054
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0054
    four::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0053
    two::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0053
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0053
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0053
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, CopyStep>(), // 0.0053
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, Compare<ops::I32LeS, 2, 1>>(), // 0.0053
    four::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32GtS, 3, 0>, ConstStep<0>>(), // 0.0053
    four::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, CopyStep, KeepStep<I64>>(), // 0.0053
    four::<SelectStep<0, 0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Eq, 4, 1>>(), // 0.0053
    four::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0053
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0053
    four_last::<CopyStep, ConstStep<0>, ConstStep<0>, CallIndirect<0>>(), // 0.0053
    two_last::<StoreStep<ops::I32Store, 0, 0>, Jump>(), // 0.0053
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0053
    two::<LoadStep<ops::I64Load, 2, 1>, CopyStep>(), // 0.0053
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0053
    two::<LoadStep<ops::I64Load, 2, 1>, KeepStep<I64>>(), // 0.0053
    four::<StoreStep<ops::I32Store, 3, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0053
    three_last::<Compare<ops::I32Ne, 0, 1>, CopyStep, Jump>(), // 0.0053
    two::<JumpIf<0, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0053
    three::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>, ConstStep<0>>(), // 0.0053
    two::<Compare<ops::I32LtU, 3, 1>, JumpIf<2, 1>>(), // 0.0053
    two_last::<Compare<ops::I32LeU, 0, 1>, Jump>(), // 0.0053
    two_last::<BinaryStep<ops::I32Add, 4, 0>, Return<I64, 1>>(), // 0.0053
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 0, 1>>(), // 0.0053
    three::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0053
    three_last::<JumpIf<0, 0>, CopyStep, Jump>(), // 0.0053
    two::<Compare<ops::I64Eq, 4, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0053
    four::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0052
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0052
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0052
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0052
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0052
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0052
    two::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0052
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0052
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0052
    three::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 4, 1>, JumpIf<2, 0>>(), // 0.0052
    two::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0052
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0052
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0052
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0052
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0052
    two::<StoreStep<ops::I64Store, 2, 0>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0051
    four::<ConstStep<0>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0051
    four::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0051
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Mul, 4, 1>>(), // 0.0051
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0051
    three_last::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0051
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0051
    three::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0051
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0051
    two::<LoadStep<ops::I64Load, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0051
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, ConstStep<0>>(), // 0.0051
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0051
    three::<BinaryStep<ops::I32Shl, 3, 1>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0051
    four::<UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0051
    three::<BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0051
    two::<CopyStep, Compare<ops::I32GeU, 2, 1>>(), // 0.0051
    three::<BinaryStep<ops::I64Eq, 4, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0051
    two::<BinaryStep<ops::I32Eq, 0, 0>, SelectStep<0, 1>>(), // 0.0051
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0050
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0050
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0050
    two::<KeepStep<I64>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0050
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0050
    three::<Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0050
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0050
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, CopyStep>(), // 0.0050
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0050
    two_last::<LoadStep<ops::I64Load, 2, 1>, Jump>(), // 0.0050
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0050
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0050
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0050
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0050
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0050
    three_last::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0050
    two::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0050
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0050
    four::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0050
    two::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 4, 1>>(), // 0.0050
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 2, 1>>(), // 0.0049
    two::<BinaryStep<ops::I32Sub, 2, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0049
    four_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0049
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0049
    three::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0049
    two::<BinaryStep<ops::I32Or, 2, 0>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0049
    three::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0049
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0049
    three::<BinaryStep<ops::I32LeU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0049
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0049
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0049
    four::<LoadStep<ops::I32Load8U, 2, 1>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0049
    three_last::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0049
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0049
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0049
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0049
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0049
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0049
    three_last::<BinaryStep<ops::I32LtS, 2, 0>, SelectStep<0, 1>, Jump>(), // 0.0049
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0049
    four_last::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>, CopyStep, Jump>(), // 0.0049
    two::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0049
    four::<BinaryStep<ops::I32LtS, 4, 0>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0049
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    two_last::<UnaryStep<ops::I32WrapI64, 0, 1>, Jump>(), // 0.0049
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0049
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0049
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0049
    two::<KeepStep<I64>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0048
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, CopyStep>(), // 0.0048
    two::<ConstStep<0>, SelectStep<2, 1>>(), // 0.0048
    three::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0048
    four::<ConstStep<0>, SelectStep<0, 1>, KeepStep<I64>, ConstStep<0>>(), // 0.0048
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0048
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0048
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0048
    two::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0048
    four::<ConstStep<0>, SelectStep<2, 1>, JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0048
    two::<JumpIf<2, 1>, JumpIf<2, 1>>(), // 0.0048
    four_last::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, Call>(), // 0.0048
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0048
    four::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0048
    four::<ConstStep<0>, CopyStep, CopyStep, ConstStep<0>>(), // 0.0048
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0048
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0048
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I64Load8U, 0, 0>, BinaryStep<ops::I64Shl, 3, 1>, LoadStep<ops::I64Load8U, 2, 0>>(), // 0.0048
    four_last::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, CopyStep, Call>(), // 0.0048
    three_last::<Compare<ops::I32Ne, 4, 1>, CopyStep, Call>(), // 0.0048
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0048
    three_last::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0048
    two::<BinaryStep<ops::I32Sub, 2, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0048
    two::<JumpIf<0, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0048
    three::<LoadStep<ops::I32Load, 4, 1>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0048
    three::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0048
    four::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0048
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0048
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0048
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0047
    four_last::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, Call>(), // 0.0047
    two::<StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0047
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0047
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0047
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>, CopyStep, CopyStep>(), // 0.0047
    two::<BinaryStep<ops::I64Mul, 3, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0047
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0047
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0047
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0047
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0047
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0047
    three::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0047
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0047
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0047
    three::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0047
    two::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0047
    two::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>>(), // 0.0047
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Or, 3, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0047
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0047
    two::<BinaryStep<ops::I64And, 4, 0>, UnaryStep<ops::I64Eqz, 0, 0>>(), // 0.0047
    two::<CopyStep, Compare<ops::I32GtU, 4, 1>>(), // 0.0047
    two::<BinaryStep<ops::I32And, 4, 0>, UnaryStep<ops::I32Eqz, 0, 1>>(), // 0.0047
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0047
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0047
    three::<StoreStep<ops::I32Store, 2, 0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0047
    two::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0047
    three::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0047
    two_last::<ConstStep<0>, Call>(), // 0.0047
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0047
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LeS, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0047
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0046
    four_last::<LoadStep<ops::I32Load, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0046
    four_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, ConstStep<0>, Jump>(), // 0.0046
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0046
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0046
    four::<ConstStep<0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>>(), // 0.0046
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>>(), // 0.0046
    three::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0046
    two::<LoadStep<ops::I32Load16U, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0046
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0046
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0046
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0046
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0046
    three::<ConstStep<0>, SelectStep<2, 0>, JumpIf<0, 1>>(), // 0.0046
    two::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>>(), // 0.0046
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0046
    two::<BinaryStep<ops::I64Shl, 2, 1>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0046
    two::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0046
    two::<LoadStep<ops::I64Load, 2, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0046
    two_last::<JumpIf<2, 0>, Jump>(), // 0.0046
    four::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0046
    two::<LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0046
    two::<StoreStep<ops::I32Store16, 2, 0>, CopyStep>(), // 0.0046
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, JumpIf<2, 0>>(), // 0.0046
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0046
    two::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0046
    two::<BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0046
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0046
    two::<Compare<ops::I32Ne, 4, 1>, Compare<ops::I32LeS, 2, 1>>(), // 0.0046
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0046
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0045
    two::<Compare<ops::I32LtU, 4, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0045
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 0, 0>, BinaryStep<ops::I64Add, 4, 0>>(), // 0.0045
    three_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0045
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0045
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0045
    two::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0045
    two_last::<StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0045
    four::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0045
    four_last::<ConstStep<0>, SelectStep<2, 1>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0045
    two::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 3, 1>>(), // 0.0045
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0045
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0045
    two::<LoadStep<ops::I32Load8S, 2, 1>, Compare<ops::I32LeS, 3, 1>>(), // 0.0045
    two::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0045
    three::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, JumpIf<2, 0>>(), // 0.0045
    three_last::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0045
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0045
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtS, 3, 1>>(), // 0.0044
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GtS, 0, 1>>(), // 0.0044
    three::<LoadStep<ops::I32Load16U, 2, 1>, StoreStep<ops::I32Store16, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0044
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0044
    three_last::<Compare<ops::I32GeU, 4, 1>, ConstStep<0>, Jump>(), // 0.0044
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0044
    two::<LoadStep<ops::I64Load, 2, 1>, UnaryStep<ops::I64Eqz, 0, 0>>(), // 0.0044
    three::<CopyStep, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0044
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0044
    four::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0044
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32Ne, 2, 1>>(), // 0.0044
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0044
    four_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 3, 1>, CopyStep, Jump>(), // 0.0044
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0044
    three_last::<Compare<ops::I32GeU, 4, 1>, CopyStep, Jump>(), // 0.0044
    three::<BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0044
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32Shl, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0044
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0044
    three::<BinaryStep<ops::I64Rotl, 4, 1>, BinaryStep<ops::I64Rotl, 4, 0>, BinaryStep<ops::I64Xor, 0, 1>>(), // 0.0044
    two::<BinaryStep<ops::I32GtU, 2, 0>, SelectStep<0, 1>>(), // 0.0044
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32And, 3, 1>, ConstStep<0>>(), // 0.0044
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 2, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0044
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0044
    three_last::<StoreStep<ops::I32Store8, 3, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0044
    two::<JumpIf<2, 1>, ConstStep<0>>(), // 0.0044
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0044
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0043
    three_last::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0043
    three::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0043
    two::<BinaryStep<ops::I64Eq, 4, 1>, SelectStep<0, 1>>(), // 0.0043
    four::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0043
    two::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0043
    two::<JumpIf<2, 0>, ConstStep<0>>(), // 0.0043
    four::<Compare<ops::I32LtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0043
    two::<CopyStep, StoreStep<ops::I32Store, 2, 0>>(), // 0.0043
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0043
    three::<LoadStep<ops::I32Load16U, 0, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>>(), // 0.0043
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0043
    four::<ConstStep<0>, Compare<ops::I32LtU, 4, 1>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0043
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0043
    three::<LoadStep<ops::I64Load, 0, 1>, BinaryStep<ops::I64And, 3, 1>, Compare<ops::I64Eq, 3, 1>>(), // 0.0043
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0043
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0043
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0042
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0042
    two::<Compare<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0042
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0042
    two::<BinaryStep<ops::I32GtS, 0, 0>, SelectStep<0, 1>>(), // 0.0042
    three_last::<JumpIf<2, 1>, StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0042
    two::<LoadStep<ops::I32Load16U, 2, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0042
    three_last::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, Jump>(), // 0.0042
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store16, 0, 0>>(), // 0.0042
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>, CopyStep>(), // 0.0042
    three::<SelectStep<0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0042
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0042
    two::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0042
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0042
    two::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0042
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0042
    three_last::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0042
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 0, 1>>(), // 0.0042
    four::<JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0042
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0042
    two::<StoreStep<ops::I32Store8, 1, 0>, ConstStep<0>>(), // 0.0042
    three_last::<BinaryStep<ops::I32Add, 3, 1>, CopyStep, Call>(), // 0.0042
    three_last::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, Jump>(), // 0.0042
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0042
    two::<LoadStep<ops::I32Load16U, 2, 0>, JumpIf<0, 0>>(), // 0.0042
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0042
    two::<Compare<ops::I32GeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0042
    two::<BinaryStep<ops::I32Or, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0042
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0041
    three::<BinaryStep<ops::I32LtU, 2, 0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0041
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, CopyStep>(), // 0.0041
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0041
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0041
    three::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0041
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0041
    three_last::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>, Jump>(), // 0.0041
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0041
    two::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0041
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0041
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0041
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0041
    four::<UnaryStep<ops::I64Ctz, 2, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0041
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0041
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0041
    two::<ConstStep<0>, SelectStep<2, 0>>(), // 0.0041
    two_last::<LoadStep<ops::I32Load16U, 0, 1>, Jump>(), // 0.0041
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Rotl, 3, 1>>(), // 0.0041
    two::<JumpIf<2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0041
    four::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0041
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0041
    three_last::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0041
    four_last::<LoadStep<ops::I32Load, 0, 0>, CopyStep, ConstStep<0>, CallIndirect<0>>(), // 0.0041
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0041
    four::<BinaryStep<ops::I32LtU, 3, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0041
    two::<LoadStep<ops::I32Load, 0, 1>, ConstStep<0>>(), // 0.0041
    four::<StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0041
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, ConstStep<0>>(), // 0.0041
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0040
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0040
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0040
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0040
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Mul, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0040
    two::<BinaryStep<ops::I64Add, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0040
    two::<BinaryStep<ops::I32And, 3, 0>, ConstStep<0>>(), // 0.0040
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0040
    two::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0040
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0040
    two::<BinaryStep<ops::I64Add, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0040
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0040
    two::<BinaryStep<ops::I64ShrU, 4, 0>, BinaryStep<ops::I64And, 3, 0>>(), // 0.0040
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 0>>(), // 0.0040
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0040
    two::<LoadStep<ops::I32Load8S, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0040
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0040
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32ShrS, 3, 0>>(), // 0.0040
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 0, 0>>(), // 0.0040
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0040
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>>(), // 0.0040
    two::<BinaryStep<ops::I32Xor, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0040
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0040
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32ShrS, 3, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0040
    three::<Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0039
    four::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0039
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0039
    two::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Xor, 3, 1>>(), // 0.0039
    three_last::<ConstStep<0>, SelectStep<0, 1>, Jump>(), // 0.0039
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0039
    two::<BinaryStep<ops::I32Or, 2, 1>, CopyStep>(), // 0.0039
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, JumpIf<2, 1>>(), // 0.0039
    four::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0039
    two_last::<StoreStep<ops::I32Store, 1, 0>, Return<I64, 0>>(), // 0.0039
    two::<LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0039
    two::<LoadStep<ops::I32Load, 2, 1>, CopyStep>(), // 0.0039
    three::<ConstStep<0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0039
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0039
    two_last::<StoreStep<ops::I64Store, 2, 0>, Return<I64, 0>>(), // 0.0039
    two::<BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0039
    two::<LoadStep<ops::I32Load8U, 2, 1>, CopyStep>(), // 0.0039
    three::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0039
    three_last::<JumpIf<2, 0>, CopyStep, Jump>(), // 0.0038
    two_last::<LoadStep<ops::I32Load, 2, 0>, Switch<0>>(), // 0.0038
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>>(), // 0.0038
    two_last::<LoadStep<ops::I32Load, 4, 1>, Call>(), // 0.0038
    two::<LoadStep<ops::I32Load8S, 2, 1>, ConstStep<0>>(), // 0.0038
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0038
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0038
    two::<Compare<ops::I32LtU, 2, 1>, Compare<ops::I32GtU, 2, 1>>(), // 0.0038
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0038
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 0>>(), // 0.0038
    three::<Compare<ops::I32LtS, 4, 1>, CopyStep, ConstStep<0>>(), // 0.0038
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, ConstStep<0>>(), // 0.0038
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0038
    three::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0038
    two::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0038
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0038
    two::<ConstStep<0>, Compare<ops::I32LeU, 2, 1>>(), // 0.0038
    two::<BinaryStep<ops::I64Or, 0, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0038
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0038
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0038
    two::<JumpIf<0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0038
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0038
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0038
    four::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0038
    three::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0038
    two::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0038
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0038
    two::<SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0037
    two::<BinaryStep<ops::I32Add, 0, 1>, KeepStep<I64>>(), // 0.0037
    two::<ConstStep<0>, Compare<ops::I32GtS, 4, 1>>(), // 0.0037
    two::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0037
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0037
    two::<CopyStep, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0037
    three::<BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0037
    two::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0037
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0037
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0037
    three::<Compare<ops::I32GeU, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0037
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0037
    two::<BinaryStep<ops::I32And, 3, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0037
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0037
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0037
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0037
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0037
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0037
    three::<KeepStep<I64>, JumpIf<2, 1>, ConstStep<0>>(), // 0.0037
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16S, 0, 1>>(), // 0.0037
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0037
    two_last::<LoadStep<ops::I32Load8U, 2, 1>, Jump>(), // 0.0037
    two::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0037
    two::<BinaryStep<ops::I64And, 4, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0037
    four_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0037
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0036
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0036
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32GtS, 0, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0036
    two_last::<LoadStep<ops::I32Load, 2, 0>, CallIndirect<0>>(), // 0.0036
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0036
    two::<Compare<ops::I32Eq, 4, 1>, JumpIf<2, 1>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0036
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0036
    three::<ConstStep<0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0036
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0036
    three::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0036
    two::<BinaryStep<ops::I64LtU, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0036
    two::<BinaryStep<ops::I64Add, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0036
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0036
    three::<BinaryStep<ops::I32Or, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0036
    three::<ConstStep<0>, ConstStep<0>, SelectStep<2, 0>>(), // 0.0036
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0036
    three::<ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0036
    three_last::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, Jump>(), // 0.0036
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 0>>(), // 0.0036
    three::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>>(), // 0.0036
    two::<BinaryStep<ops::I64Add, 4, 1>, Compare<ops::I64Ne, 0, 1>>(), // 0.0036
    three::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0036
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0036
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0036
    two::<Compare<ops::I64Ne, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32LtS, 4, 1>, BinaryStep<ops::I32And, 0, 1>, JumpIf<0, 1>>(), // 0.0036
    two::<StoreStep<ops::I64Store, 2, 0>, ConstStep<0>>(), // 0.0036
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0036
    three::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0036
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0036
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0036
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, CopyStep, CallIndirect<0>>(), // 0.0036
    three::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0036
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0036
    four::<ConstStep<0>, ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0036
    three::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0035
    four_last::<SelectStep<2, 1>, ConstStep<0>, CopyStep, Call>(), // 0.0035
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0035
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0035
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0035
    two::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0035
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0035
    two::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0035
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0035
    three::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0035
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Or, 0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0035
    two::<ConstStep<0>, Compare<ops::I32Eq, 4, 1>>(), // 0.0035
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0035
    two::<LoadStep<ops::I32Load, 0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0035
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0035
    two::<LoadStep<ops::I32Load16U, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>>(), // 0.0035
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0035
    four::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, CopyStep, CopyStep>(), // 0.0035
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, CopyStep>(), // 0.0035
    two::<ConstStep<0>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0035
    three_last::<LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>, Jump>(), // 0.0035
    two::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0035
    three::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0035
    four::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0035
    three::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 1>, Compare<ops::I32LeS, 2, 1>>(), // 0.0034
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0034
    three::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0034
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0034
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0034
    three::<BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32GeU, 3, 1>>(), // 0.0034
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 3, 1>, ConstStep<0>>(), // 0.0034
    four::<GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>, GlobalSetStep<I64, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0034
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0034
    three_last::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0034
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0034
    two::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0034
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, Compare<ops::I32Ne, 4, 1>>(), // 0.0034
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>>(), // 0.0034
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0034
    two::<StoreStep<ops::I32Store8, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0034
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, JumpIf<0, 0>>(), // 0.0034
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0034
    two::<LoadStep<ops::I64Load, 0, 1>, CopyStep>(), // 0.0034
    two_last::<Compare<ops::I32LtS, 4, 1>, Jump>(), // 0.0034
    four_last::<ConstStep<0>, SelectStep<2, 1>, CopyStep, Call>(), // 0.0034
    two::<BinaryStep<ops::I32ShrU, 4, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0034
    three_last::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0034
    three::<BinaryStep<ops::I32GtU, 0, 0>, SelectStep<0, 1>, JumpIf<0, 0>>(), // 0.0034
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0034
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0034
    four::<BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0034
    four::<ConstStep<0>, ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0034
    four::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Xor, 4, 0>>(), // 0.0034
    four::<BinaryStep<ops::I32LtU, 0, 1>, ConstStep<0>, SelectStep<0, 1>, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0034
    three::<BinaryStep<ops::I32And, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0033
    three::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0033
    three::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0033
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0033
    three::<StoreStep<ops::I32Store, 2, 0>, CopyStep, CopyStep>(), // 0.0033
    three::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0033
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0033
    two::<StoreStep<ops::I64Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0033
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0033
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0033
    two::<BinaryStep<ops::I64Add, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0033
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0033
    two::<KeepStep<I64>, CopyStep>(), // 0.0033
    two::<Compare<ops::I32GtU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0033
    three::<Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0033
    two_last::<Compare<ops::I32LtU, 0, 1>, Jump>(), // 0.0033
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0033
    two::<Compare<ops::I32GeU, 3, 1>, ConstStep<0>>(), // 0.0033
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0033
    three::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0033
    two::<JumpIf<0, 1>, ConstStep<1>>(), // 0.0033
    two::<LoadStep<ops::I32Load16U, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0033
    three::<CopyStep, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0033
    three::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0033
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0033
    two::<StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0033
    two::<BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0033
    four::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0033
    two::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 3, 1>>(), // 0.0033
    three_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Call>(), // 0.0033
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0033
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0033
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0033
    three::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0033
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0032
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0032
    three::<BinaryStep<ops::I32Shl, 3, 0>, LoadStep<ops::I32Load16U, 0, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0032
    four::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0032
    two::<UnaryStep<ops::I32WrapI64, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0032
    four::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32LtU, 0, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32Or, 0, 0>, JumpIf<0, 0>>(), // 0.0032
    two::<ConstStep<1>, SelectStep<0, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>>(), // 0.0032
    three::<BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>, CopyStep>(), // 0.0032
    four::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0032
    two::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0032
    two::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0032
    two::<BinaryStep<ops::I32And, 3, 1>, ConstStep<0>>(), // 0.0032
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0032
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0032
    two::<BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Eq, 3, 1>>(), // 0.0032
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0031
    two::<JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0031
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0031
    three::<ConstStep<0>, SelectStep<0, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0031
    three::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0031
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0031
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep, CopyStep>(), // 0.0031
    three_last::<KeepStep<I64>, CopyStep, Jump>(), // 0.0031
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0031
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0031
    two::<SelectStep<0, 1>, JumpIf<0, 0>>(), // 0.0031
    three::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0031
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0031
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32LtS, 4, 1>>(), // 0.0031
    two::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0031
    two::<ConstStep<0>, Compare<ops::I32Ne, 2, 1>>(), // 0.0031
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0031
    two::<BinaryStep<ops::I64Add, 0, 1>, StoreStep<ops::I64Store32, 1, 0>>(), // 0.0031
    three::<ConstStep<0>, SelectStep<0, 1>, KeepStep<I64>>(), // 0.0031
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0031
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0031
    two::<BinaryStep<ops::I64And, 4, 1>, BinaryStep<ops::I64Mul, 0, 1>>(), // 0.0031
    three::<StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0030
    two::<ConstStep<0>, Compare<ops::I32GtU, 4, 1>>(), // 0.0030
    two::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0030
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0030
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0030
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0030
    two::<Compare<ops::I32GtU, 0, 1>, ConstStep<0>>(), // 0.0030
    three_last::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 3, 1>, Jump>(), // 0.0030
    two::<BinaryStep<ops::I64Add, 4, 1>, BinaryStep<ops::I64Add, 4, 1>>(), // 0.0030
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0030
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0030
    two::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0030
    four::<StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0030
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0030
    two::<CopyStep, BinaryStep<ops::I64Shl, 4, 1>>(), // 0.0030
    two::<BinaryStep<ops::I32And, 4, 1>, ConstStep<0>>(), // 0.0030
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32RemU, 4, 0>>(), // 0.0030
    three::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0030
    two::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0030
    two::<StoreStep<ops::I32Store, 2, 0>, JumpIf<2, 0>>(), // 0.0030
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0030
    two::<JumpIf<2, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0030
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, JumpIf<0, 0>>(), // 0.0030
    two::<BinaryStep<ops::I32And, 0, 1>, ConstStep<0>>(), // 0.0030
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0030
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0030
    two::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0030
    two::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 2, 0>>(), // 0.0030
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0030
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0030
    three_last::<Compare<ops::I32Ne, 2, 1>, ConstStep<0>, Jump>(), // 0.0030
    two::<Compare<ops::I64GtU, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0029
    two::<BinaryStep<ops::I64Or, 3, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0029
    two::<BinaryStep<ops::I64And, 3, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0029
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0029
    two::<LoadStep<ops::I32Load, 4, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0029
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0029
    three::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0029
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0029
    two::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Ne, 0, 1>>(), // 0.0029
    three_last::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0029
    three_last::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, Jump>(), // 0.0029
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Mul, 4, 0>>(), // 0.0029
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0029
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0029
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0029
    three::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0029
    two::<ConstStep<0>, BinaryStep<ops::I64Shl, 1, 1>>(), // 0.0029
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, CopyStep, CopyStep>(), // 0.0029
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0029
    two::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0029
    two::<Compare<ops::I32GtU, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0029
    three_last::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0029
    two::<JumpIf<2, 0>, CopyStep>(), // 0.0029
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0029
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0029
    three::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0029
    two::<StoreStep<ops::I64Store, 0, 0>, ConstStep<0>>(), // 0.0029
    two::<LoadStep<ops::I32Load8S, 0, 1>, Compare<ops::I32LeS, 3, 1>>(), // 0.0029
    four::<BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>, ConstStep<0>, ConstStep<0>>(), // 0.0029
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0029
    two::<BinaryStep<ops::I64Xor, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0029
    two::<CopyStep, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0029
    two::<Compare<ops::I32GeU, 2, 1>, Compare<ops::I32GeU, 2, 1>>(), // 0.0028
    three::<ConstStep<0>, SelectStep<2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0028
    four::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0028
    two::<LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0028
    four::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0028
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0028
    two::<CopyStep, LoadStep<ops::I32Load8S, 2, 1>>(), // 0.0028
    two::<BinaryStep<ops::I64And, 3, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Or, 3, 1>>(), // 0.0028
    four::<JumpIf<2, 0>, BinaryStep<ops::I32And, 4, 1>, ConstStep<0>, Compare<ops::I32LtU, 4, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LeU, 0, 1>>(), // 0.0028
    two::<BinaryStep<ops::I64Add, 4, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0028
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0028
    two::<Compare<ops::I32Ne, 4, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32Or, 2, 1>, ConstStep<0>>(), // 0.0028
    four::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, CopyStep>(), // 0.0028
    three::<CopyStep, ConstStep<0>, ConstStep<0>>(), // 0.0028
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0028
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0028
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32Shl, 4, 1>, JumpIf<2, 0>>(), // 0.0028
    two::<LoadStep<ops::I32Load16U, 0, 1>, CopyStep>(), // 0.0028
    three::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0028
    four_last::<JumpIf<0, 0>, CopyStep, CopyStep, Call>(), // 0.0028
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>, JumpIf<0, 0>>(), // 0.0028
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0028
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0028
    three::<StoreStep<ops::I32Store, 1, 0>, GlobalGetStep<I64, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0028
    three::<JumpIf<0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0028
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Xor, 4, 0>>(), // 0.0027
    two::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0027
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0027
    three::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0027
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0027
    four_last::<LoadStep<ops::I32Load, 2, 1>, CopyStep, ConstStep<0>, Call>(), // 0.0027
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0027
    two::<LoadStep<ops::I32Load, 2, 0>, CopyStep>(), // 0.0027
    two::<UnaryStep<ops::I32Eqz, 2, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0027
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0027
    two::<CopyStep, Compare<ops::I32Eq, 2, 1>>(), // 0.0027
    two::<Compare<ops::I64Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0027
    two::<LoadStep<ops::I32Load8U, 2, 1>, JumpIf<0, 0>>(), // 0.0027
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0027
    two::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0027
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0027
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0027
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0027
    four::<BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, SelectStep<0, 0>, JumpIf<0, 1>>(), // 0.0027
    four_last::<ConstStep<0>, LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, Switch<0>>(), // 0.0027
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32ShrU, 3, 1>>(), // 0.0027
    two::<StoreStep<ops::I64Store, 3, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0027
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0027
    two::<BinaryStep<ops::I32And, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0027
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0027
    four::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0027
    four::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0027
    two::<UnaryStep<ops::I32WrapI64, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0027
    two::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32LtS, 3, 1>>(), // 0.0027
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0027
    three_last::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, Jump>(), // 0.0027
    three_last::<Compare<ops::I32GtU, 2, 1>, CopyStep, Jump>(), // 0.0027
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0026
    three::<ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0026
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32LtU, 0, 1>>(), // 0.0026
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0026
    four::<BinaryStep<ops::I64Add, 4, 0>, UnaryStep<ops::I32WrapI64, 0, 0>, StoreStep<ops::I64Store, 3, 0>, BinaryStep<ops::I64Add, 4, 0>>(), // 0.0026
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0026
    four_last::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, CopyStep, Call>(), // 0.0026
    two::<BinaryStep<ops::I64And, 4, 1>, Compare<ops::I32LeS, 4, 1>>(), // 0.0026
    two::<StoreStep<ops::I32Store8, 2, 0>, StoreStep<ops::I32Store8, 2, 0>>(), // 0.0026
    four::<JumpIf<2, 0>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0026
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0026
    three::<Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Sub, 0, 1>>(), // 0.0026
    two::<JumpIf<0, 0>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0026
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0026
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 0>>(), // 0.0026
    two::<StoreStep<ops::I32Store16, 1, 0>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0026
    two::<BinaryStep<ops::I32Eq, 4, 0>, ConstStep<0>>(), // 0.0026
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0026
    two_last::<Compare<ops::I32GtS, 4, 1>, Jump>(), // 0.0026
    two_last::<StoreStep<ops::I64Store, 2, 0>, Jump>(), // 0.0026
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0026
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 4, 1>>(), // 0.0026
    three::<BinaryStep<ops::I32Shl, 2, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0026
    two::<JumpIf<0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0026
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0026
    three_last::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 2, 1>, Jump>(), // 0.0026
    three::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0026
    three_last::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0026
    four::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>>(), // 0.0026
    two::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0026
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0025
    two::<ConstStep<0>, Compare<ops::I32LtS, 4, 1>>(), // 0.0025
    four::<LoadStep<ops::I32Load, 2, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0025
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0025
    three::<LoadStep<ops::I32Load, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0025
    two::<JumpIf<0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>>(), // 0.0025
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0025
    two::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0025
    two::<StoreStep<ops::I32Store16, 2, 0>, BinaryStep<ops::I32Sub, 2, 0>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0025
    two_last::<Compare<ops::I32GeU, 0, 1>, Jump>(), // 0.0025
    four::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0025
    two::<BinaryStep<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeS, 3, 1>>(), // 0.0025
    two_last::<LoadStep<ops::I32Load, 2, 1>, Switch<2>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>, ConstStep<0>>(), // 0.0025
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0025
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0025
    two::<BinaryStep<ops::I32Mul, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0025
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0025
    two::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0025
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, ConstStep<0>>(), // 0.0025
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0025
    two::<BinaryStep<ops::I32Xor, 4, 0>, Compare<ops::I32LtS, 0, 1>>(), // 0.0024
    three::<BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0024
    two_last::<UnaryStep<ops::I32WrapI64, 2, 1>, Jump>(), // 0.0024
    two::<Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0024
    four::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0024
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>>(), // 0.0024
    two_last::<ConstStep<0>, CallIndirect<0>>(), // 0.0024
    two::<BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0024
    two::<BinaryStep<ops::I32Eq, 4, 0>, SelectStep<0, 1>>(), // 0.0024
    two::<LoadStep<ops::I32Load8U, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0024
    three::<StoreStep<ops::I32Store8, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0024
    four::<ConstStep<0>, SelectStep<0, 1>, BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32ShrU, 1, 1>>(), // 0.0024
    four::<LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32LtU, 4, 0>>(), // 0.0024
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0024
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0024
    two::<CopyStep, JumpIf<0, 0>>(), // 0.0024
    three::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0024
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0024
    three::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0024
    two::<KeepStep<I64>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0024
    three::<StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 3, 0>, Compare<ops::I32LtU, 3, 1>>(), // 0.0024
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>>(), // 0.0024
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, CopyStep>(), // 0.0024
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0024
    two::<LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0024
    two::<Compare<ops::I32LtS, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0024
    three::<StoreStep<ops::I64Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0024
    four::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0024
    three::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0024
    two::<BinaryStep<ops::I64Mul, 2, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0024
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0024
    four::<ConstStep<0>, ConstStep<0>, ConstStep<0>, CopyStep>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0024
    three_last::<Compare<ops::I32Ne, 2, 1>, CopyStep, Jump>(), // 0.0024
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0024
    four::<StoreStep<ops::I32Store, 2, 1>, LoadStep<ops::I32Load, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0024
    two::<BinaryStep<ops::I64And, 4, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0024
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtS, 0, 1>>(), // 0.0024
    two::<Compare<ops::I32GtU, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0024
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0023
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0023
    two::<Compare<ops::I32Eq, 4, 1>, Compare<ops::I32Eq, 4, 1>>(), // 0.0023
    three::<BinaryStep<ops::I32And, 4, 1>, JumpIf<2, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0023
    two_last::<BinaryStep<ops::I32And, 3, 0>, Switch<0>>(), // 0.0023
    three::<BinaryStep<ops::I32Add, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0023
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0023
    two_last::<StoreStep<ops::I32Store, 1, 0>, Return<I64, 2>>(), // 0.0023
    three::<JumpIf<2, 0>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0023
    two::<Compare<ops::I32Eq, 0, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0023
    two::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0023
    three_last::<CopyStep, CopyStep, CallIndirect<2>>(), // 0.0023
    two::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store16, 1, 0>>(), // 0.0023
    two::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0023
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Eq, 3, 1>>(), // 0.0023
    two::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0023
    four::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0023
    two::<BinaryStep<ops::I32LtU, 3, 1>, SelectStep<0, 1>>(), // 0.0023
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0023
    four_last::<KeepStep<I64>, CopyStep, ConstStep<0>, Call>(), // 0.0023
    two::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Ne, 3, 1>>(), // 0.0023
    two_last::<BinaryStep<ops::I32And, 4, 0>, Switch<0>>(), // 0.0023
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0023
    two::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0023
    two::<ConstStep<0>, BinaryStep<ops::I64Sub, 1, 1>>(), // 0.0023
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0023
    two::<Compare<ops::I32Eq, 2, 1>, CopyStep>(), // 0.0023
    two::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0023
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0023
    two::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0023
    three::<BinaryStep<ops::I32LtU, 3, 1>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0023
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load16U, 0, 0>>(), // 0.0023
    four::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0023
    two::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64LtU, 0, 1>>(), // 0.0023
    four::<StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0023
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Sub, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0023
    two::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0023
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0023
    four::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    two::<BinaryStep<ops::I32And, 0, 1>, BinaryStep<ops::I32Xor, 0, 1>>(), // 0.0022
    four::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0022
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>>(), // 0.0022
    two::<Compare<ops::I32LtU, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load8U, 0, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0022
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0022
    two::<Compare<ops::I32Eq, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0022
    two::<StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load16U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0022
    two::<BinaryStep<ops::I32LtS, 3, 0>, SelectStep<0, 1>>(), // 0.0022
    two::<Compare<ops::I32LtS, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0022
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0022
    four::<BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>, ConstStep<0>, SelectStep<2, 0>>(), // 0.0022
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0022
    two::<LoadStep<ops::F64Load, 2, 1>, LoadStep<ops::F64Load, 2, 1>>(), // 0.0022
    three::<JumpIf<2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0022
    two::<Compare<ops::I32Eq, 3, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0022
    two::<JumpIf<2, 1>, BinaryStep<ops::I32Shl, 4, 0>>(), // 0.0022
    two::<StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0022
    two::<Compare<ops::I32GeU, 0, 1>, CopyStep>(), // 0.0022
    two::<BinaryStep<ops::I32Add, 3, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0022
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32GeU, 0, 1>>(), // 0.0022
    two::<LoadStep<ops::I32Load8S, 0, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0022
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0022
    two_last::<BinaryStep<ops::I32ShrU, 3, 1>, Jump>(), // 0.0021
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0021
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0021
    two::<Compare<ops::I32GtU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0021
    two::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0021
    four_last::<StoreStep<ops::I32Store, 1, 0>, CopyStep, CopyStep, Call>(), // 0.0021
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0021
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0021
    three::<ConstStep<0>, SelectStep<2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GtU, 3, 1>>(), // 0.0021
    three::<BinaryStep<ops::I32And, 4, 0>, Compare<ops::I32Eq, 3, 1>, CopyStep>(), // 0.0021
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Add, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0021
    two::<BinaryStep<ops::I32Ne, 4, 1>, BinaryStep<ops::I32Ne, 4, 0>>(), // 0.0021
    three::<BinaryStep<ops::I32LtS, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0021
    two::<LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0021
    two::<Compare<ops::I32Ne, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0021
    two::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0021
    four::<StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0021
    three::<ConstStep<0>, SelectStep<0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32Xor, 4, 1>, CopyStep>(), // 0.0021
    four::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load16U, 0, 1>>(), // 0.0021
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0021
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>>(), // 0.0021
    two::<CopyStep, BinaryStep<ops::I32And, 4, 1>>(), // 0.0021
    two::<CopyStep, Compare<ops::I32Ne, 4, 1>>(), // 0.0021
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>>(), // 0.0021
    two_last::<Compare<ops::I32GtU, 0, 1>, Jump>(), // 0.0021
    two::<BinaryStep<ops::I64And, 3, 1>, BinaryStep<ops::I64Mul, 3, 1>>(), // 0.0021
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0021
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0021
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0021
    two::<StoreStep<ops::I32Store, 2, 0>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0021
    two::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 0, 1>>(), // 0.0020
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0020
    three::<CopyStep, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32Or, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0020
    three::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0020
    two::<StoreStep<ops::I32Store16, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0020
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0020
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0020
    two_last::<BinaryStep<ops::I32And, 4, 0>, Return<I64, 1>>(), // 0.0020
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32GtU, 4, 1>>(), // 0.0020
    two::<ConstStep<0>, BinaryStep<ops::I32Shl, 1, 0>>(), // 0.0020
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32ShrU, 2, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0020
    four::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0020
    two::<LoadStep<ops::I32Load8U, 2, 1>, ConstStep<0>>(), // 0.0020
    two::<SelectStep<2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0020
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0020
    four::<Compare<ops::I32Ne, 4, 1>, ConstStep<0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0020
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32Sub, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0020
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0020
    four::<BinaryStep<ops::I32Mul, 3, 0>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0020
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 0, 0>>(), // 0.0020
    two::<BinaryStep<ops::I32And, 3, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0020
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0020
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0020
    four::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0020
    two::<LoadStep<ops::I32Load8U, 2, 0>, BinaryStep<ops::I32Or, 3, 0>>(), // 0.0019
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0019
    three_last::<JumpIf<2, 1>, CopyStep, Call>(), // 0.0019
    three::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Sub, 2, 1>, StoreStep<ops::I32Store16, 2, 0>>(), // 0.0019
    two::<JumpIf<0, 0>, CopyStep>(), // 0.0019
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0019
    four::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0019
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GeU, 3, 1>>(), // 0.0019
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0019
    two::<JumpIf<2, 0>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0019
    two::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I32Store16, 2, 0>>(), // 0.0019
    two::<BinaryStep<ops::I32Add, 4, 0>, Compare<ops::I32GtU, 3, 1>>(), // 0.0019
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0019
    two::<Compare<ops::I32Eq, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0019
    two_last::<KeepStep<I64>, Call>(), // 0.0019
    two_last::<StoreStep<ops::I32Store, 1, 0>, Return<I64, 3>>(), // 0.0019
    four::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0019
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 0>>(), // 0.0019
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0019
    three::<BinaryStep<ops::I32GtU, 3, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0019
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0019
    two::<BinaryStep<ops::I64And, 0, 0>, BinaryStep<ops::I64And, 3, 1>>(), // 0.0019
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0019
    four::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0019
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0019
    two::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0019
    two::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32GtU, 2, 1>>(), // 0.0019
    four::<BinaryStep<ops::I32Rotr, 4, 0>, BinaryStep<ops::I32And, 3, 0>, BinaryStep<ops::I32Or, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0019
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 0>, JumpIf<2, 0>>(), // 0.0019
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0019
    four::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0019
    two::<BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 0>>(), // 0.0019
    three::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0019
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Or, 0, 0>>(), // 0.0019
    two::<LoadStep<ops::I32Load16U, 2, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0019
    four::<ConstStep<0>, BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32Xor, 3, 1>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0018
    three::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0018
    three::<CopyStep, CopyStep, KeepStep<I64>>(), // 0.0018
    two::<JumpIf<2, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0018
    three::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtS, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 0>>(), // 0.0018
    two::<Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0018
    two::<BinaryStep<ops::I32And, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0018
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0018
    three::<BinaryStep<ops::I32ShrU, 1, 1>, BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 1>>(), // 0.0018
    two::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0018
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32ShrU, 3, 0>>(), // 0.0018
    three::<LoadStep<ops::I32Load, 2, 1>, KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0018
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0018
    two::<BinaryStep<ops::I32LeU, 2, 1>, JumpIf<0, 1>>(), // 0.0018
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 4, 0>, Jump>(), // 0.0018
    three::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 2, 1>, JumpIf<2, 0>>(), // 0.0018
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store16, 2, 0>>(), // 0.0018
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0018
    three::<CopyStep, KeepStep<I64>, BinaryStep<ops::I32Mul, 3, 0>>(), // 0.0018
    two::<Compare<ops::I32GtU, 4, 1>, ConstStep<0>>(), // 0.0018
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0018
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0018
    three_last::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Add, 3, 0>, Switch<0>>(), // 0.0018
    two::<BinaryStep<ops::I32Sub, 2, 1>, Compare<ops::I32GtS, 3, 1>>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I64Store, 3, 0>>(), // 0.0018
    two::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0018
    two::<BinaryStep<ops::I64Add, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0018
    two::<ConstStep<0>, SelectStep<0, 0>>(), // 0.0018
    two::<StoreStep<ops::I32Store, 4, 0>, Compare<ops::I64GtS, 4, 1>>(), // 0.0018
    two::<BinaryStep<ops::I32ShrS, 4, 0>, BinaryStep<ops::I32Mul, 3, 1>>(), // 0.0018
    three::<LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 0>>(), // 0.0018
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Eq, 0, 1>>(), // 0.0018
    three_last::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Jump>(), // 0.0018
    four::<BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 1>, BinaryStep<ops::I32Add, 2, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0018
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0018
    four::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0018
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0018
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0018
    three_last::<CopyStep, CopyStep, CallIndirect<0>>(), // 0.0018
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>>(), // 0.0018
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0018
    four::<ConstStep<0>, ConstStep<0>, CopyStep, CopyStep>(), // 0.0018
    four::<ConstStep<0>, ConstStep<0>, SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0017
    two_last::<LoadStep<ops::I32Load8U, 0, 1>, Jump>(), // 0.0017
    two::<BinaryStep<ops::I32ShrU, 3, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0017
    two::<StoreStep<ops::I64Store32, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0017
    two::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Ne, 3, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store8, 3, 0>>(), // 0.0017
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0017
    four::<BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0017
    three::<BinaryStep<ops::I32And, 3, 0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0017
    three::<BinaryStep<ops::I32Xor, 4, 1>, BinaryStep<ops::I32Shl, 3, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0017
    three::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0017
    three::<LoadStep<ops::I32Load8U, 2, 0>, JumpIf<0, 1>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0017
    three::<CopyStep, KeepStep<I64>, ConstStep<0>>(), // 0.0017
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 4, 0>>(), // 0.0017
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Eq, 3, 1>>(), // 0.0017
    three::<JumpIf<0, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0017
    three::<Compare<ops::I32Ne, 3, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0017
    two::<StoreStep<ops::I64Store, 4, 0>, ConstStep<0>>(), // 0.0017
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load16S, 2, 1>>(), // 0.0017
    two::<StoreStep<ops::I64Store32, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0017
    two_last::<Compare<ops::I32GtU, 2, 1>, Jump>(), // 0.0017
    two::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0017
    two::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0017
    three::<LoadStep<ops::I32Load8U, 2, 0>, Compare<ops::I32Ne, 3, 1>, ConstStep<0>>(), // 0.0017
    three::<BinaryStep<ops::I32Ne, 4, 0>, BinaryStep<ops::I32And, 0, 0>, JumpIf<0, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0017
    three::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0017
    two::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0017
    two::<LoadStep<ops::I64Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0016
    two::<BinaryStep<ops::I64Mul, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0016
    two::<StoreStep<ops::I32Store, 2, 0>, CopyStep>(), // 0.0016
    two::<SelectStep<2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0016
    three::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0016
    two::<UnaryStep<ops::I32WrapI64, 0, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0016
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0016
    three::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, CopyStep>(), // 0.0016
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0016
    two::<BinaryStep<ops::I32Xor, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0016
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0016
    three::<BinaryStep<ops::I32GeU, 4, 0>, ConstStep<0>, SelectStep<0, 1>>(), // 0.0016
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0016
    two::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 0>>(), // 0.0016
    two::<JumpIf<2, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0016
    two::<JumpIf<2, 0>, JumpIf<2, 0>>(), // 0.0016
    two::<BinaryStep<ops::I32Add, 3, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0016
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0016
    two::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0016
    two::<Compare<ops::I64Eq, 4, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0016
    two::<LoadStep<ops::I64Load, 0, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0016
    three_last::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, Jump>(), // 0.0016
    two::<BinaryStep<ops::I64Add, 0, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0016
    two::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0016
    three_last::<LoadStep<ops::I32Load, 2, 1>, ConstStep<0>, Jump>(), // 0.0016
    two::<JumpIf<2, 0>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0016
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0016
    two::<Compare<ops::I32Ne, 0, 1>, ConstStep<0>>(), // 0.0016
    three::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0016
    two::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32LeU, 0, 1>>(), // 0.0016
    two::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64GtU, 3, 1>>(), // 0.0016
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0016
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32Eq, 3, 1>>(), // 0.0016
    three::<BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep>(), // 0.0016
    three::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0016
    four_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, ConstStep<0>, Jump>(), // 0.0015
    two::<Compare<ops::I32LtU, 4, 1>, CopyStep>(), // 0.0015
    two::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0015
    two::<LoadStep<ops::I32Load8U, 0, 1>, UnaryStep<ops::I32Extend8S, 0, 1>>(), // 0.0015
    three::<JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0015
    two::<JumpIf<0, 1>, JumpIf<2, 1>>(), // 0.0015
    three_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>, Jump>(), // 0.0015
    three::<StoreStep<ops::I32Store, 4, 0>, StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0015
    two::<BinaryStep<ops::I64And, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0015
    two::<LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 0>>(), // 0.0015
    three_last::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store8, 3, 0>, Jump>(), // 0.0015
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0015
    three_last::<Compare<ops::I32LeU, 0, 1>, CopyStep, Jump>(), // 0.0015
    two::<BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0015
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0015
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32Xor, 2, 0>, BinaryStep<ops::I32And, 0, 1>>(), // 0.0015
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, ConstStep<0>>(), // 0.0015
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>>(), // 0.0015
    four::<CopyStep, KeepStep<I64>, BinaryStep<ops::I32Shl, 3, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0015
    two::<CopyStep, Compare<ops::I32Eq, 4, 1>>(), // 0.0015
    two::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0015
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0015
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0015
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0015
    two::<JumpIf<2, 0>, JumpIf<2, 1>>(), // 0.0015
    two::<Compare<ops::I32Eq, 3, 1>, CopyStep>(), // 0.0015
    two::<BinaryStep<ops::I32Add, 2, 1>, CopyStep>(), // 0.0015
    two::<LoadStep<ops::I64Load, 0, 1>, UnaryStep<ops::I32WrapI64, 0, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>>(), // 0.0015
    three_last::<BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 1>, Jump>(), // 0.0015
    three::<LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0015
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32GtU, 4, 1>>(), // 0.0015
    two_last::<LoadStep<ops::I32Load, 0, 1>, Switch<0>>(), // 0.0015
    two::<StoreStep<ops::I32Store16, 2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0015
    four::<BinaryStep<ops::I32Shl, 4, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0015
    two::<KeepStep<I64>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0015
    two::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0015
    two::<Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0015
    three::<ConstStep<0>, SelectStep<0, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0015
    two::<LoadStep<ops::I32Load, 2, 0>, Compare<ops::I32Eq, 3, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load8U, 0, 1>, JumpIf<0, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0014
    three::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0014
    three::<LoadStep<ops::I32Load8U, 2, 0>, StoreStep<ops::I32Store8, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0014
    two::<LoadStep<ops::I32Load16U, 2, 1>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0014
    two::<JumpIf<2, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0014
    two::<JumpIf<0, 1>, LoadStep<ops::I32Load16U, 2, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 3, 0>>(), // 0.0014
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0014
    three_last::<BinaryStep<ops::I32Add, 4, 1>, GlobalSetStep<I64, 0>, Return<I64, 3>>(), // 0.0014
    two::<Compare<ops::I32LtU, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 0>>(), // 0.0014
    two::<JumpIf<0, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I64ShrU, 4, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0014
    three::<StoreStep<ops::I32Store, 2, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0014
    three_last::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, Jump>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0014
    two::<BinaryStep<ops::I64And, 3, 1>, Compare<ops::I64Ne, 3, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>>(), // 0.0014
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0014
    three::<ConstStep<0>, SelectStep<0, 0>, JumpIf<0, 1>>(), // 0.0014
    two::<BinaryStep<ops::I32Add, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0014
    two::<LoadStep<ops::I64Load, 2, 1>, ConstStep<0>>(), // 0.0014
    two::<LoadStep<ops::I64Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0014
    three::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0014
    three::<KeepStep<I64>, ConstStep<0>, ConstStep<0>>(), // 0.0013
    four_last::<BinaryStep<ops::I32Add, 0, 1>, CopyStep, CopyStep, Call>(), // 0.0013
    two::<LoadStep<ops::I32Load8U, 2, 1>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0013
    two::<BinaryStep<ops::I32Sub, 1, 1>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0013
    two::<BinaryStep<ops::I32Or, 0, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0013
    two::<BinaryStep<ops::I64Add, 4, 1>, Compare<ops::I64GtU, 3, 1>>(), // 0.0013
    three::<ConstStep<0>, ConstStep<0>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0013
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0013
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0013
    two::<CopyStep, JumpIf<0, 1>>(), // 0.0013
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32And, 3, 0>>(), // 0.0013
    two::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0013
    two::<BinaryStep<ops::I32Sub, 2, 1>, ConstStep<0>>(), // 0.0013
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0013
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0013
    two_last::<BinaryStep<ops::I32Or, 4, 1>, Jump>(), // 0.0013
    two_last::<BinaryStep<ops::I32Xor, 3, 1>, Jump>(), // 0.0013
    four::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>>(), // 0.0013
    three::<BinaryStep<ops::I32ShrU, 4, 0>, BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0013
    two::<LoadStep<ops::I32Load, 2, 0>, ConstStep<0>>(), // 0.0013
    three_last::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I32Store, 2, 0>, Return<I64, 0>>(), // 0.0013
    two::<BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>>(), // 0.0013
    two::<StoreStep<ops::I32Store, 2, 0>, Compare<ops::I32LtU, 4, 1>>(), // 0.0013
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Or, 2, 1>>(), // 0.0013
    three::<LoadStep<ops::I32Load, 2, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0013
    four::<CopyStep, CopyStep, ConstStep<0>, ConstStep<0>>(), // 0.0013
    three::<BinaryStep<ops::I32Add, 3, 1>, ConstStep<0>, ConstStep<0>>(), // 0.0013
    two::<LoadStep<ops::I64Load, 2, 0>, Compare<ops::I64Ne, 3, 1>>(), // 0.0013
    three::<ConstStep<0>, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0013
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32LtS, 0, 0>, SelectStep<0, 1>>(), // 0.0013
    two::<Compare<ops::I32Eq, 0, 1>, ConstStep<0>>(), // 0.0013
    two_last::<CopyStep, CallIndirect<2>>(), // 0.0013
    four::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0013
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0013
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0013
    two_last::<CopyStep, CallIndirect<0>>(), // 0.0013
    three::<BinaryStep<ops::I64Shl, 4, 1>, BinaryStep<ops::I64Or, 0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0012
    two::<LoadStep<ops::I64Load, 2, 1>, Compare<ops::I64Eq, 3, 1>>(), // 0.0012
    two::<BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Or, 0, 1>>(), // 0.0012
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 1>>(), // 0.0012
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0012
    two::<LoadStep<ops::I32Load, 2, 1>, UnaryStep<ops::I32WrapI64, 2, 1>>(), // 0.0012
    two::<BinaryStep<ops::I32LtU, 2, 0>, SelectStep<0, 1>>(), // 0.0012
    three::<KeepStep<I64>, JumpIf<2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0012
    two::<BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0012
    two::<LoadStep<ops::I64Load, 0, 1>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0012
    two::<JumpIf<2, 0>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0012
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0012
    three::<UnaryStep<ops::I32Clz, 0, 1>, ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0012
    two::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load16U, 2, 0>>(), // 0.0012
    two::<Compare<ops::I32LtS, 4, 1>, CopyStep>(), // 0.0012
    two::<ConstStep<0>, BinaryStep<ops::I32Sub, 1, 1>>(), // 0.0012
    three::<LoadStep<ops::I32Load8U, 2, 0>, CopyStep, KeepStep<I64>>(), // 0.0012
    three::<BinaryStep<ops::I32Add, 3, 0>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0012
    two::<BinaryStep<ops::I64Or, 0, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0012
    two::<LoadStep<ops::I32Load, 0, 0>, Compare<ops::I32Ne, 3, 1>>(), // 0.0012
    three::<LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0012
    two::<BinaryStep<ops::I32Sub, 2, 1>, JumpIf<0, 0>>(), // 0.0012
    two::<BinaryStep<ops::I32ShrU, 3, 1>, BinaryStep<ops::I32Add, 3, 1>>(), // 0.0012
    three::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 3, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0012
    three::<LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0012
    two::<Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0012
    three::<StoreStep<ops::I32Store, 1, 0>, ConstStep<0>, ConstStep<0>>(), // 0.0011
    two::<StoreStep<ops::I32Store8, 4, 0>, StoreStep<ops::I32Store8, 4, 0>>(), // 0.0011
    two::<BinaryStep<ops::I32Sub, 2, 0>, BinaryStep<ops::I32DivS, 3, 0>>(), // 0.0011
    two::<SelectStep<2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0011
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 0, 0>>(), // 0.0011
    four_last::<JumpIf<2, 0>, CopyStep, CopyStep, Call>(), // 0.0011
    two::<BinaryStep<ops::I32Add, 0, 0>, Compare<ops::I32GtU, 0, 1>>(), // 0.0011
    two::<LoadStep<ops::I32Load, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0011
    three::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0011
    four::<BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0011
    two::<SelectStep<0, 1>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0011
    three_last::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 1>, Jump>(), // 0.0011
    two_last::<SelectStep<2, 1>, Jump>(), // 0.0011
    two::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0011
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, CopyStep>(), // 0.0011
    two::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Or, 3, 0>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0011
    two::<LoadStep<ops::I64Load, 2, 0>, BinaryStep<ops::I64Add, 3, 0>>(), // 0.0011
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>>(), // 0.0011
    two::<BinaryStep<ops::I32ShrU, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0011
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0011
    two::<BinaryStep<ops::I64Mul, 4, 0>, BinaryStep<ops::I64Add, 0, 1>>(), // 0.0011
    two::<BinaryStep<ops::I32Add, 4, 1>, SelectStep<2, 1>>(), // 0.0011
    three_last::<ConstStep<0>, SelectStep<2, 1>, Jump>(), // 0.0011
    two::<BinaryStep<ops::I32Add, 3, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0011
    three::<BinaryStep<ops::I32And, 3, 0>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0011
    two::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<2, 0>>(), // 0.0010
    three::<BinaryStep<ops::I32Sub, 2, 1>, CopyStep, CopyStep>(), // 0.0010
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>, JumpIf<0, 1>>(), // 0.0010
    two::<CopyStep, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0010
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, JumpIf<0, 1>>(), // 0.0010
    two::<BinaryStep<ops::I32And, 4, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0010
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32GeU, 0, 1>>(), // 0.0010
    three::<LoadStep<ops::I64Load, 0, 0>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0010
    three::<BinaryStep<ops::I32Add, 4, 0>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0010
    three::<JumpIf<0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0010
    three::<BinaryStep<ops::I32Add, 4, 1>, ConstStep<0>, SelectStep<2, 1>>(), // 0.0010
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0010
    two::<BinaryStep<ops::I32Add, 0, 1>, ConstStep<0>>(), // 0.0010
    three::<BinaryStep<ops::I32Add, 2, 1>, CopyStep, CopyStep>(), // 0.0010
    two::<Compare<ops::I32LtU, 0, 1>, Compare<ops::I32GtU, 0, 1>>(), // 0.0010
    two::<StoreStep<ops::I32Store, 4, 0>, ConstStep<0>>(), // 0.0010
    two::<LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0010
    three::<ConstStep<0>, CopyStep, CopyStep>(), // 0.0010
    three::<KeepStep<I64>, CopyStep, ConstStep<0>>(), // 0.0010
    three::<CopyStep, BinaryStep<ops::I32And, 4, 0>, JumpIf<0, 0>>(), // 0.0009
    two::<Compare<ops::I32Eq, 4, 1>, Compare<ops::I32Ne, 4, 1>>(), // 0.0009
    two::<StoreStep<ops::I32Store, 0, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0009
    three_last::<StoreStep<ops::I32Store, 2, 0>, ConstStep<0>, Jump>(), // 0.0009
    two::<JumpIf<0, 1>, ConstStep<0>>(), // 0.0009
    two::<BinaryStep<ops::I32And, 3, 0>, StoreStep<ops::I32Store8, 1, 0>>(), // 0.0009
    two::<BinaryStep<ops::I32And, 4, 1>, JumpIf<0, 0>>(), // 0.0009
    two::<BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Mul, 2, 0>>(), // 0.0009
    two::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0009
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>, CopyStep>(), // 0.0009
    two::<LoadStep<ops::I32Load, 2, 1>, JumpIf<2, 1>>(), // 0.0009
    two::<StoreStep<ops::I64Store, 4, 0>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0009
    two::<BinaryStep<ops::I32Add, 2, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0009
    two::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I64Load, 0, 1>>(), // 0.0009
    two::<BinaryStep<ops::I32Add, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0009
    two::<BinaryStep<ops::I32Sub, 1, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0009
    two::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load8U, 2, 1>>(), // 0.0009
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0009
    two::<BinaryStep<ops::I32Add, 2, 1>, Compare<ops::I32LtS, 4, 1>>(), // 0.0008
    two::<ConstStep<0>, KeepStep<I64>>(), // 0.0008
    two::<LoadStep<ops::I32Load, 2, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0008
    three::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 2, 1>>(), // 0.0008
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0008
    two::<UnaryStep<ops::I32WrapI64, 0, 1>, ConstStep<0>>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32And, 4, 0>>(), // 0.0008
    two_last::<Compare<ops::I32Ne, 2, 1>, Jump>(), // 0.0008
    two::<JumpIf<0, 1>, StoreStep<ops::I32Store, 4, 0>>(), // 0.0008
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0008
    three::<BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>, JumpIf<0, 1>>(), // 0.0008
    three_last::<Compare<ops::I32Ne, 4, 1>, CopyStep, Jump>(), // 0.0008
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0008
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0008
    two::<BinaryStep<ops::I64Shl, 3, 0>, BinaryStep<ops::I64Or, 0, 1>>(), // 0.0008
    two::<JumpIf<0, 0>, BinaryStep<ops::I32Add, 4, 0>>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 0, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Sub, 2, 1>>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 0, 0>, StoreStep<ops::I32Store, 0, 0>>(), // 0.0008
    two::<LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0008
    two::<BinaryStep<ops::I32Add, 0, 1>, JumpIf<2, 0>>(), // 0.0008
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32And, 3, 1>>(), // 0.0008
    three::<BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>, ConstStep<0>>(), // 0.0007
    three::<CopyStep, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32Shl, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32Shl, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0007
    three::<BinaryStep<ops::I32And, 3, 1>, JumpIf<0, 0>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0007
    three::<LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0007
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32And, 4, 0>, BinaryStep<ops::I32Shl, 3, 0>>(), // 0.0007
    four::<StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, JumpIf<0, 1>>(), // 0.0007
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Mul, 4, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0007
    three_last::<JumpIf<2, 0>, CopyStep, Call>(), // 0.0007
    two::<BinaryStep<ops::I64ShrU, 4, 1>, BinaryStep<ops::I64And, 4, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Sub, 1, 0>>(), // 0.0007
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32And, 3, 1>, BinaryStep<ops::I32And, 4, 1>>(), // 0.0007
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0007
    two::<BinaryStep<ops::I32Add, 2, 1>, StoreStep<ops::I32Store, 1, 1>>(), // 0.0007
    two::<StoreStep<ops::I64Store, 1, 0>, StoreStep<ops::I64Store, 2, 0>>(), // 0.0006
    two::<BinaryStep<ops::I32Add, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0006
    two::<BinaryStep<ops::I32Add, 4, 1>, StoreStep<ops::I32Store8, 0, 0>>(), // 0.0006
    two::<UnaryStep<ops::I32WrapI64, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0006
    two::<BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32LtU, 3, 1>>(), // 0.0006
    three_last::<SelectStep<0, 1>, CopyStep, Call>(), // 0.0006
    three::<StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>, StoreStep<ops::I32Store, 1, 0>>(), // 0.0006
    two::<LoadStep<ops::I32Load8U, 0, 0>, Compare<ops::I32Eq, 0, 1>>(), // 0.0006
    two::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Shl, 4, 1>>(), // 0.0006
    two::<StoreStep<ops::I32Store, 1, 0>, StoreStep<ops::I32Store, 2, 0>>(), // 0.0006
    three::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, Compare<ops::I32Ne, 3, 1>>(), // 0.0006
    two_last::<Compare<ops::I32Ne, 3, 1>, Jump>(), // 0.0006
    two::<BinaryStep<ops::I64ShrU, 3, 0>, UnaryStep<ops::I32WrapI64, 0, 0>>(), // 0.0005
    two::<LoadStep<ops::I32Load, 4, 1>, JumpIf<0, 0>>(), // 0.0005
    two_last::<Compare<ops::I32Ne, 0, 1>, Jump>(), // 0.0005
    four::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0005
    four::<BinaryStep<ops::I32And, 4, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0005
    two::<CopyStep, LoadStep<ops::I32Load, 2, 0>>(), // 0.0005
    three::<ConstStep<0>, SelectStep<0, 1>, CopyStep>(), // 0.0005
    two::<ConstStep<0>, Compare<ops::I32GtU, 2, 1>>(), // 0.0005
    two::<BinaryStep<ops::I32Add, 0, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0005
    three::<BinaryStep<ops::I32And, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0004
    three::<LoadStep<ops::I32Load, 0, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0004
    three::<CopyStep, ConstStep<0>, CopyStep>(), // 0.0004
    two::<BinaryStep<ops::I32And, 0, 0>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0004
    two::<BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 3, 0>>(), // 0.0004
    two_last::<StoreStep<ops::I32Store8, 2, 0>, Jump>(), // 0.0004
    three::<BinaryStep<ops::I32Add, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0004
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Ne, 0, 1>>(), // 0.0003
    three::<KeepStep<I64>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 0>>(), // 0.0002
    three::<BinaryStep<ops::I32Add, 0, 1>, BinaryStep<ops::I32Add, 3, 0>, LoadStep<ops::I32Load, 0, 0>>(), // 0.0002
    three::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0002
    four::<StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>, StoreStep<ops::I64Store, 1, 0>, ConstStep<0>>(), // 0.0002
    four::<LoadStep<ops::I32Load, 2, 1>, LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0002
    three::<BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load8U, 0, 0>, BinaryStep<ops::I32Shl, 3, 1>>(), // 0.0001
    three::<BinaryStep<ops::I64Add, 0, 1>, BinaryStep<ops::I64Mul, 2, 1>, BinaryStep<ops::I64Mul, 2, 0>>(), // 0.0001
    four::<LoadStep<ops::I32Load, 0, 1>, Compare<ops::I32Eq, 3, 1>, BinaryStep<ops::I32Add, 4, 0>, LoadStep<ops::I32Load, 0, 1>>(), // 0.0001
    four::<LoadStep<ops::I32Load, 2, 1>, Compare<ops::I32LeU, 0, 1>, LoadStep<ops::I32Load, 2, 1>, BinaryStep<ops::I32Add, 0, 1>>(), // 0.0001
    two::<BinaryStep<ops::I32LtU, 0, 1>, SelectStep<0, 1>>(), // 0.0001
    three::<LoadStep<ops::I32Load, 0, 1>, LoadStep<ops::I32Load, 0, 1>, CopyStep>(), // 0.0001
    four::<SelectStep<0, 1>, ConstStep<0>, ConstStep<0>, SelectStep<2, 1>>(), // 0.0001
    three::<BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32ShrU, 4, 1>>(), // 0.0001
    three::<Compare<ops::I32GeU, 2, 1>, BinaryStep<ops::I32Shl, 4, 0>, BinaryStep<ops::I32Add, 0, 0>>(), // 0.0001
    three::<StoreStep<ops::I32Store, 2, 0>, StoreStep<ops::I64Store, 2, 0>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0001
    three::<LoadStep<ops::I64Load, 2, 1>, StoreStep<ops::I64Store, 1, 0>, LoadStep<ops::I64Load, 2, 0>>(), // 0.0001
    four::<BinaryStep<ops::I32Mul, 4, 1>, BinaryStep<ops::I32Add, 0, 1>, StoreStep<ops::I32Store, 1, 0>, LoadStep<ops::I32Load, 2, 1>>(), // 0.0000
    four::<BinaryStep<ops::I32Add, 2, 1>, BinaryStep<ops::I32Add, 4, 1>, KeepStep<I64>, LoadStep<ops::I32Load8U, 2, 0>>(), // 0.0000
    four::<BinaryStep<ops::I32LtU, 4, 0>, ConstStep<0>, ConstStep<0>, SelectStep<0, 0>>(), // 0.0000
    four::<BinaryStep<ops::I32Or, 0, 1>, StoreStep<ops::I32Store, 1, 0>, BinaryStep<ops::I32Add, 4, 1>, BinaryStep<ops::I32Add, 4, 1>>(), // 0.0000
];
