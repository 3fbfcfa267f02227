//! Vectors: two slots each, read from where they are and written where they go.

use super::{check, done, ended};
use crate::exec::stop::Stop;
use crate::exec::value::Value;

/// One of each shape, on locals, constants and results, some folded into `local.set`.
#[test]
fn operands_come_from_everywhere() {
    done(
        r#"(module (func (export "f") (param i32) (result i32) (local $a v128) (local $b v128)
                (local $x f64) (local $n i64)
            (local.set $b (v128.const i16x8 1 2 3 4 5 6 7 8))
            (loop $l
                (local.set $a (i32x4.add (local.get $a) (v128.const i32x4 1 2 3 4)))
                (local.set $a (i32x4.sub (v128.const i32x4 9 9 9 9) (local.get $a)))
                (local.set $b (i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31
                    (local.get $a) (i16x8.mul (local.get $b) (local.get $a))))
                (local.set $b (v128.bitselect (local.get $b) (v128.const i64x2 7 -7)
                    (i32x4.splat (local.get 0))))
                (local.set $a (v128.xor (local.get $a) (i64x2.shl (local.get $b) (local.get 0))))
                (local.set $a (v128.or (local.get $a) (i8x16.shr_u (local.get $b) (i32.const 3))))
                (local.set $a (i16x8.shr_s (local.get $a) (i32.and (local.get 0) (i32.const 3))))
                (local.set $a (f64x2.add (f64x2.splat (local.get $x))
                    (f64x2.replace_lane 1 (local.get $b) (f64.const 2.5))))
                (local.set $a (f32x4.replace_lane 2 (local.get $a)
                    (f32.convert_i32_s (local.get 0))))
                (local.set $a (i8x16.replace_lane 7 (local.get $a) (local.get 0)))
                (local.set $x (f64.add (f64x2.extract_lane 1 (local.get $a)) (local.get $x)))
                (local.set $n (i64.xor (i64x2.extract_lane 0 (local.get $a)) (local.get $n)))
                (local.set $n (i64.add (local.get $n)
                    (i64.extend_i32_u (i8x16.bitmask (v128.not (local.get $b))))))
                (local.set $a (select (local.get $a) (local.get $b)
                    (i8x16.all_true (i8x16.add (local.get $a) (local.get $b)))))
                (local.set $a (select (local.get $b) (local.get $a) (local.get 0)))
                (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
            (i64x2.extract_lane 1 (i64x2.add (local.get $b) (i64x2.splat (local.get $n))))
            (drop) (i32.const 5)))"#,
        &[Value::I32(70)],
        Value::I32(5),
    );
}

#[test]
fn a_local_changes_under_its_aliases() {
    check(
        r#"(module (func (export "f") (param v128) (result v128 v128 v128 v128)
            (local $b v128) (local $c v128)
            (local.get 0) (local.get 0)
            (local.set 0 (i8x16.add (local.get 0) (local.get 0)))
            (local.get 0)
            (local.tee 0 (v128.const i64x2 3 4))
            (local.set $b) (local.set $c (local.get $b)) (local.set $b (local.get $b))
            (local.tee 0 (i8x16.add (local.tee $c (local.get 0)) (local.get $c)))))"#,
        &[Value::V128(0x0102 << 64 | 0x0304)],
    );
    // More operands than the translator keeps away from their homes.
    for first in ["", "(i32.const 1)"] {
        let gets = "(local.get 0) ".repeat(70);
        let adds = "(i8x16.add) ".repeat(69);
        let last = if first.is_empty() { "" } else { "(local.set 0) (drop) (local.get 0)" };
        check(
            &format!(
                r#"(module (func (export "f") (param v128) (result v128)
                    {first} {gets} (local.set 0 (i8x16.neg (local.get 0))) {adds} {last}))"#
            ),
            &[Value::V128(0x0102 << 64 | 0x0304)],
        );
    }
}

#[test]
fn vectors_pass_through_labels_and_calls() {
    for at in 0..5 {
        check(
            r#"(module (global $g (mut v128) (v128.const i64x2 5 6))
                (func $both (param v128 i32 v128) (result v128 v128)
                    (i16x8.sub (local.get 0) (i16x8.splat (local.get 1)))
                    (i16x8.sub (local.get 2) (i16x8.splat (local.get 1))))
                (func $id (param v128) (result v128) (local.get 0))
                (func (export "f") (param i32) (result v128 i32) (local v128)
                    (block $a (result v128)
                        (i32.const 11)
                        (block $b (result v128)
                            (global.get $g)
                            (call $both (local.get 1) (local.get 0) (v128.const i32x4 1 2 3 4))
                            (local.set 1)
                            (br_if $a (i32.eq (local.get 0) (i32.const 1)))
                            (global.set $g (local.get 1))
                            (global.set $g (i8x16.neg (global.get $g)))
                            (call $id)
                            (br_table $a $b $b $a (local.get 0)))
                        (local.set 1)
                        (drop)
                        (br_if $a (v128.const i64x2 1 1) (i32.eqz (local.get 0)))
                        (drop)
                        (i8x16.add (global.get $g) (local.get 1)))
                    (i32x4.extract_lane 2 (global.get $g))))"#,
            &[Value::I32(at)],
        );
    }
}

#[test]
fn vectors_and_lanes_come_from_memory_and_go_there() {
    let end = check(
        r#"(module (memory 1) (memory $far 1) (memory $wide i64 1) (func (export "f") (param i32)
                (result v128) (local $v v128) (local $at i32)
            (local.set $v (v128.const i8x16 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16))
            (loop $l
                (v128.store offset=4 (local.get $at) (local.get $v))
                (v128.store (i32.const 77) (i8x16.add (local.get $v) (v128.load (i32.const 3))))
                (v128.store8_lane 3 (i32.add (local.get $at) (i32.const 9)) (local.get $v))
                (v128.store64_lane offset=1 1 (local.get $at) (v128.const i64x2 -5 -6))
                (v128.store32_lane 2 (i32.const 500) (local.get $v))
                (local.set $v (v128.load8x8_s (i32.add (local.get $at) (i32.const 2))))
                (local.set $v (v128.load16_lane offset=6 5 (local.get $at) (local.get $v)))
                (local.set $v (v128.load32_lane 1 (i32.const 501) (v128.const i64x2 1 1)))
                (local.set $v (i32x4.add (local.get $v) (v128.load32_splat (local.get $at))))
                (local.set $v (i32x4.add (local.get $v) (v128.load64_zero (i32.const 78))))
                (v128.store $far (local.get $at) (local.get $v))
                (local.set $v (i32x4.add (v128.load $far (i32.const 2)) (local.get $v)))
                (v128.store16_lane $wide 1 (i64.const 3) (local.get $v))
                (local.set $v (v128.load8_lane $wide 15 (i64.const 4) (local.get $v)))
                (br_if $l (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 13)))
                    (local.get 0))))
            (local.get $v)))"#,
        &[Value::I32(600)],
    );
    assert!(ended(&end, |end| matches!(end, Stop::Done(_))), "{end:?}");
}

#[test]
fn what_is_outside_traps_with_its_operands() {
    for body in [
        "(v128.load (local.get 0))",
        "(v128.load (i32.const 65521))",
        "(v128.load offset=4294967295 (i32.const 4294967295))",
        "(v128.load64_splat (i32.sub (local.get 0) (i32.const -8)))",
        "(v128.load16_lane 1 (local.get 0) (v128.load16_lane offset=14 1 (local.get 0)
            (v128.const i64x2 1 2)))",
        "(v128.store (i32.const 65521) (v128.const i64x2 7 8)) (local.get 1)",
        "(v128.store32_lane offset=13 3 (local.get 0) (v128.const i64x2 7 8)) (local.get 1)",
        "(v128.store8_lane offset=15 3 (local.get 0) (local.get 1))
            (v128.store (local.get 0) (v128.const i64x2 7 8)) (local.get 1)",
    ] {
        let wat = format!(
            r#"(module (memory 1) (func $g (param i32 v128) (result v128)
                    (v128.const i64x2 8 9) (local.get 1)
                    (local.set 1 (v128.const i64x2 -1 -1))
                    (i64x2.add (local.get 1) {body})
                    (i64x2.add) (i64x2.add))
                (func (export "f") (param i32) (result v128)
                    (call $g (local.get 0) (v128.const i64x2 1 2))))"#
        );
        let stop = check(&wat, &[Value::I32(65_521)]);
        assert!(ended(&stop, |stop| matches!(stop, Stop::Trap(_))), "{stop:?}: {body}");
    }
}
