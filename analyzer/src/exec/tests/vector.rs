//! Vector instructions in a machine: operands of two slots, memories, traps.

use super::{check_trap, invoke, machine, trap_of};
use crate::exec::stop::Stop;
use crate::exec::trap::Access;
use crate::exec::value::Value;

#[track_caller]
fn check(wat: &str, args: &[Value], results: &[Value]) {
    let (mut machine, instance) = machine(wat);
    assert_eq!(invoke(&mut machine, instance, "f", args), Stop::Done(results.to_vec()));
}

#[test]
fn vectors_of_two_slots_mix_with_numbers_of_one() {
    check(
        r#"(module (func (export "f") (param v128 i32 v128) (result i64 v128 i32)
            (i64x2.extract_lane 1 (local.get 0))
            (i32x4.replace_lane 3 (i32x4.add (local.get 0) (local.get 2)) (local.get 1))
            (i8x16.bitmask (i8x16.shl (local.get 2) (i32.const 7)))))"#,
        &[Value::V128(5 << 64 | 1), Value::I32(-2), Value::V128(3)],
        &[Value::I64(5), Value::V128(0xffff_fffe_0000_0005_0000_0000_0000_0004), Value::I32(1)],
    );
}

#[test]
fn lanes_reach_the_last_byte_of_a_wide_memory_and_no_further() {
    let wat = |instruction: &str, offset: u64| {
        format!(
            r#"(module (memory 1) (memory $m i64 1) (func (export "f") (result v128)
                (i64.store $m (i64.const 65528) (i64.const 0x8070605040302010))
                ({instruction} (i64.const {offset}) (v128.const i64x2 -1 -1))))"#
        )
    };
    check(
        &wat("v128.load16_lane $m 7", 65_534),
        &[],
        &[Value::V128(0x8070 << 112 | u128::MAX >> 16)],
    );
    check(
        &wat("v128.load64_lane $m 0", 65_528),
        &[],
        &[Value::V128(u128::MAX << 64 | 0x8070_6050_4030_2010)],
    );
    check_trap(
        &wat("v128.load16_lane $m offset=1 7", 65_534),
        &[],
        "out of bounds memory access: 2 bytes at address 0xffff (0xfffe + offset 1), \
         but memory 1 has 65536 bytes (v128.load16_lane at offset 0x4f)",
    );
    let (machine, trap) = trap_of(&wat("v128.load64_lane $m offset=8 1", u64::MAX - 3), &[]);
    let access = Access { start: u128::from(u64::MAX) + 5, len: 8, limit: 65_536 };
    assert_eq!(trap.access, Some(access), "the sum is exact past 64 bits");
    assert_eq!(trap.operands, [Value::I64(-4), Value::V128(u128::MAX)]);
    assert_eq!(machine.operands(0).len(), 2, "nothing of the operator is done");
}

#[test]
fn a_store_out_of_bounds_writes_nothing() {
    let (machine, trap) = trap_of(
        r#"(module (memory 1) (func (export "f")
            (v128.store (i32.const 65521) (v128.const i32x4 -1 -1 -1 -1))))"#,
        &[],
    );
    assert_eq!(
        trap.to_string(),
        "out of bounds memory access: 16 bytes at address 0xfff1, \
         but memory 0 has 65536 bytes (v128.store at offset 0x39)"
    );
    assert!(machine.store().memories[0].bytes().iter().all(|byte| *byte == 0));
    check(
        r#"(module (memory 1) (func (export "f") (result i64)
            (v128.store16_lane 5 (i32.const 65534) (v128.const i16x8 0 1 2 3 4 0x1234 6 7))
            (i64.load (i32.const 65528))))"#,
        &[],
        &[Value::I64(0x1234 << 48)],
    );
}
