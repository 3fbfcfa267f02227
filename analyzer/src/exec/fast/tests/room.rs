//! Operators that the exact tier executes in place, and frames that change under the fast tier:
//! tail calls, exceptions.

use super::{check, done, ended};
use crate::exec::stop::Stop;
use crate::exec::trap::TrapKind;
use crate::exec::value::Value;

#[track_caller]
fn traps(wat: &str, args: &[Value], kind: TrapKind) {
    let stop = check(wat, args);
    let is_that = |stop: &Stop| matches!(stop, Stop::Trap(trap) if trap.kind == kind);
    assert!(ended(&stop, is_that), "{stop:?}: {wat}");
}

#[test]
fn objects_are_made_read_and_changed() {
    check(
        r#"(module
            (type $list (struct (field $next (ref null $list)) (field $wide (mut v128))
                (field $byte (mut i8)) (field $x (mut f64))))
            (type $bytes (array (mut i16))) (type $lists (array (mut (ref null $list))))
            (type $vectors (array (mut v128)))
            (data $d "abcdefghijklmnop") (elem $e (ref null $list) (ref.null $list))
            (func (export "f") (param i32) (result i32) (local $l (ref null $list))
                (local $a (ref $bytes)) (local $i i32) (local $v (ref $vectors))
                (local.set $a (array.new_data $bytes $d (i32.const 2) (i32.const 5)))
                (local.set $v (array.new $vectors (v128.const i32x4 1 2 3 4) (i32.const 3)))
                (loop $loop
                    (local.set $l (struct.new $list (local.get $l)
                        (array.get $vectors (local.get $v) (i32.const 1))
                        (local.get $i) (f64.const 1.5)))
                    (struct.set $list $byte (local.get $l) (i32.sub (i32.const 0) (local.get $i)))
                    (struct.set $list $wide (local.get $l)
                        (i32x4.splat (struct.get_s $list $byte (local.get $l))))
                    (array.set $vectors (local.get $v) (i32.const 1)
                        (i8x16.add (struct.get $list $wide (local.get $l))
                            (array.get $vectors (local.get $v) (i32.const 2))))
                    (array.fill $bytes (local.get $a) (i32.const 1) (local.get $i) (i32.const 2))
                    (array.copy $bytes $bytes (local.get $a) (i32.const 2) (local.get $a)
                        (i32.const 0) (i32.const 3))
                    (array.set $bytes (local.get $a) (i32.const 0) (i32.add
                        (array.get_s $bytes (local.get $a) (i32.const 4))
                        (struct.get_u $list $byte (local.get $l))))
                    (array.init_data $bytes $d (local.get $a) (i32.const 3) (i32.const 1)
                        (i32.const 1))
                    (array.set $lists (array.new_fixed $lists 2 (local.get $l) (local.get $l))
                        (i32.const 1) (struct.get $list $next (local.get $l)))
                    (br_if $loop (i32.lt_u
                        (local.tee $i (i32.add (local.get $i) (array.len (local.get $a))))
                        (local.get 0))))
                (i32.add (array.get_u $bytes (local.get $a) (i32.const 0))
                    (i32.add (ref.eq (local.get $l) (struct.get $list $next (local.get $l)))
                        (i31.get_u (ref.i31 (i32.const -7)))))))"#,
        &[Value::I32(100)],
    );
}

#[test]
fn a_collection_that_is_due_comes_where_the_exact_tier_has_it() {
    // More than is allocated between two collections, with operands and locals to be kept.
    done(
        r#"(module (type $a (array (mut i32))) (type $s (struct (field (ref $a))))
            (func $make (param i32) (result (ref $s))
                (struct.new $s (array.new $a (local.get 0) (i32.const 5000))))
            (func (export "f") (param i32) (result i32) (local $kept (ref null $s))
                (local $seven i32)
                (array.new $a (i32.const 1000) (i32.const 4))
                (loop $l
                    (local.set $kept (call $make (local.get 0)))
                    (call $make (i32.const 7))
                    (drop (call $make (i32.const 9)))
                    (local.set $seven (array.get $a (struct.get $s 0) (i32.const 4999)))
                    (local.set 0 (i32.sub (local.get 0)
                        (i32.div_u (local.get $seven) (i32.const 7))))
                    (br_if $l (local.get 0)))
                (array.get $a (i32.const 3))
                (i32.add (array.get $a (struct.get $s 0 (local.get $kept)) (i32.const 9)))))"#,
        &[Value::I32(200)],
        Value::I32(1001),
    );
}

#[test]
fn branches_look_at_references() {
    for at in 0..6 {
        check(
            r#"(module (type $a (array i8)) (type $s (sub (struct))) (type $t (sub $s (struct)))
                (table $refs 6 anyref)
                (func (export "f") (param i32) (result i32 i32) (local $r anyref)
                    (table.set $refs (i32.const 1) (ref.i31 (i32.const 5)))
                    (table.set $refs (i32.const 2) (struct.new $s))
                    (table.set $refs (i32.const 3) (struct.new $t))
                    (table.set $refs (i32.const 4) (array.new_default $a (i32.const 3)))
                    (local.set $r (table.get $refs (local.get 0)))
                    (block $none (result i32)
                        (i32.const 1)
                        (br_on_null $none (local.get $r))
                        (drop) (drop)
                        (block $i31 (result i32 (ref i31))
                            (i32.const 3) (i32.const 2)
                            (br_on_cast $i31 (ref null any) (ref i31) (local.get $r))
                            (drop) (drop) (drop)
                            (block $t (result (ref $t))
                                (block $fail (result (ref any))
                                    (ref.cast (ref any) (local.get $r))
                                    (br_on_cast $t (ref any) (ref $t))
                                    (br_on_cast_fail $fail (ref any) (ref struct))
                                    (drop) (i32.const 50) (br $none))
                                (drop) (i32.const 60) (br $none))
                            (drop) (i32.const 40) (br $none))
                        (i31.get_s)
                        (i32.add))
                    (block $some (result (ref any))
                        (br_on_non_null $some (local.get $r))
                        (i32.const 8) (i32.const 9)
                        (return))
                    (ref.test (ref $s))))"#,
            &[Value::I32(at)],
        );
    }
}

#[test]
fn what_a_room_refuses_the_exact_tier_tells() {
    for (body, kind) in [
        ("(struct.get $s 0 (ref.null $s))", TrapKind::NullStructure),
        (
            "(ref.as_non_null (table.get $r (local.get 0))) (drop) (i32.const 1)",
            TrapKind::NullReference,
        ),
        ("(table.get $r (i32.const 5)) (drop) (i32.const 1)", TrapKind::TableOutOfBounds),
        ("(table.set $r (i32.const -1) (ref.null any)) (i32.const 1)", TrapKind::TableOutOfBounds),
        ("(ref.cast (ref i31) (local.get $a)) (i31.get_s)", TrapKind::CastFailure),
        ("(array.get $a (local.get $a) (i32.const 9))", TrapKind::ArrayOutOfBounds),
        ("(array.new_default $a (i32.const -1)) (drop) (i32.const 1)", TrapKind::HeapExhausted),
        ("(call_ref $g (i32.const 3) (ref.null $g))", TrapKind::NullFunction),
        ("(return_call_ref $g (i32.const 3) (ref.null $g))", TrapKind::NullFunction),
        (
            "(return_call_indirect $t (type $g) (i32.const 3) (i32.const 7))",
            TrapKind::UndefinedElement,
        ),
        (
            "(memory.fill (i32.const 65535) (i32.const 1) (i32.const 2)) (i32.const 1)",
            TrapKind::MemoryOutOfBounds,
        ),
        ("(i32.load $far (i64.const 65533))", TrapKind::MemoryOutOfBounds),
        ("(i32.atomic.load (i32.const 2))", TrapKind::UnalignedAtomic),
        (
            "(i64.atomic.rmw.add (i32.const 65536) (i64.const 2)) (drop) (i32.const 1)",
            TrapKind::MemoryOutOfBounds,
        ),
    ] {
        let wat = format!(
            r#"(module (type $s (struct (field i32))) (type $a (array i32))
                (type $g (func (param i32) (result i32))) (memory 1) (memory $far i64 1)
                (table $r 5 anyref) (table $t 5 funcref)
                (func $h (param i32) (result i32) (local $a (ref null $a))
                    (local.set $a (array.new $a (i32.const 4) (i32.const 9)))
                    (i32.const 9) (local.get 0) (local.set 0 (i32.const 2)) {body}
                    (i32.add) (i32.add))
                (func (export "f") (param i32) (result i32) (call $h (local.get 0))))"#
        );
        traps(&wat, &[Value::I32(3)], kind);
    }
}

#[test]
fn memories_grow_and_are_reached_again() {
    check(
        r#"(module (memory 1 9) (memory $other 1) (memory $wide i64 1) (table $t 1 funcref)
            (data $d "0123456789") (global $v (mut v128) (v128.const i64x2 1 2))
            (func (export "f") (param i32) (result i32) (local i64)
                (loop $l
                    (drop (memory.grow (i32.const 1)))
                    (i32.store (i32.sub (i32.mul (memory.size) (i32.const 65536)) (i32.const 4))
                        (local.get 0))
                    (drop (i32.load (i32.const 65536)))
                    (drop (memory.grow $other (i32.const 1)))
                    (i64.store $wide (i64.add (local.get 1) (i64.const 3)) (local.get 1))
                    (local.set 1 (i64.add (i64.load16_s $wide (local.get 1))
                        (i64.extend_i32_u (memory.size $other))))
                    (drop (table.grow $t (ref.null func) (i32.const 2)))
                    (memory.fill (i32.const 65530) (local.get 0) (i32.const 9))
                    (memory.copy $other 0 (i32.const 1) (i32.const 65528) (i32.const 9))
                    (memory.init $d (i32.const 65532) (i32.const 1) (i32.const 0))
                    (global.set $v (i16x8.splat (i32.load16_u $other offset=2 (i32.const 1))))
                    (br_if $l (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
                (data.drop $d)
                (i32.add (i32.wrap_i64 (local.get 1)) (i32.add (table.size $t)
                    (i32.add (memory.size) (i32x4.extract_lane 0 (global.get $v)))))))"#,
        &[Value::I32(20)],
    );
    // Operations of several pieces.
    done(
        r#"(module (memory 80) (func (export "f") (param i32) (result i32)
            (memory.fill (i32.const 5) (i32.const 7) (i32.const 3000000))
            (memory.copy (i32.const 7) (i32.const 5) (i32.const 3000000))
            (i32.add (i32.load8_u (i32.const 3000006)) (i32.load8_u (i32.const 3000007)))))"#,
        &[Value::I32(1)],
        Value::I32(7),
    );
}

#[test]
fn atomics_and_wide_numbers_compute_the_same() {
    check(
        r#"(module (memory 1 1 shared) (func (export "f") (param i64) (result i64 i64) (local i32)
            (loop $l
                (drop (i64.atomic.rmw.add (i32.const 8) (local.get 0)))
                (drop (i32.atomic.rmw8.cmpxchg_u (i32.const 9) (i32.const 3) (i32.const 200)))
                (i32.atomic.store16 offset=2 (i32.const 12) (local.get 1))
                (atomic.fence)
                (drop (memory.atomic.notify (i32.const 8) (i32.const 1)))
                (i64.mul_wide_s (local.get 0) (i64.atomic.load (i32.const 8)))
                (i64.const -1) (local.get 0)
                (i64.add128)
                (local.set 0)
                (local.set 0 (i64.xor (local.get 0)))
                (br_if $l (i32.ne (i32.const 90)
                    (local.tee 1 (i32.add (local.get 1) (i32.const 1))))))
            (i64.sub128 (local.get 0) (i64.const 1) (i64.const 2) (local.get 0))))"#,
        &[Value::I64(0x1234_5678_9abc_def1)],
    );
    // Nobody is there to wake it.
    let end = check(
        r#"(module (memory 1 1 shared) (func (export "f") (result i32)
            (memory.atomic.wait32 (i32.const 8) (i32.const 0) (i64.const -1))))"#,
        &[],
    );
    assert!(matches!(end, Stop::Deadlock(_)), "{end:?}");
}

#[test]
fn tail_calls_take_the_place_of_their_frame() {
    let wat = |call: &str| {
        format!(
            r#"(module (type $t (func (param i32 i64 i32) (result i64)))
                (table $table funcref (elem $few $many $wrong)) (elem declare func $few $many)
                (func $wrong)
                (func $many (type $t) (local i64 i64 v128 i32)
                    (local.set 3 (i64.add (local.get 3) (local.get 1)))
                    (local.set 5 (v128.const i64x2 1 2))
                    (if (i32.eqz (local.get 0)) (then (return (local.get 3))))
                    (i64.const 3)
                    (i32.sub (local.get 0) (i32.const 1))
                    (i64.add (local.get 3) (i64.const 1))
                    (i32.const 0)
                    {call})
                (func $few (param $n i32) (param $sum i64) (param $which i32) (result i64)
                    (i32.sub (local.get $n) (i32.const 1))
                    (i64.mul (local.get $sum) (i64.const 3))
                    (i32.const 1)
                    (br_if 0 (local.get $sum) (i32.eqz (local.get $n)))
                    (drop)
                    {call})
                (func (export "f") (param i32) (result i64)
                    (i64.add (i64.const 5) (call $many (local.get 0) (i64.const 7) (i32.const 1))))
                (func (export "g") (param i32 i64 i32) (result i64)
                    (local.get 0) (local.get 1) (local.get 2) {call}))"#
        )
    };
    let by_ref = "(return_call_ref $t (select (result (ref $t)) (ref.func $many) (ref.func $few)
        (i32.and (local.get 0) (i32.const 1))))";
    let by_index = "(return_call_indirect $table (type $t) (i32.and (local.get 0) (i32.const 1)))";
    for call in ["(return_call $many)", "(return_call $few)", by_ref, by_index] {
        for count in [0, 1, 60] {
            check(&wat(call), &[Value::I32(count)]);
        }
    }
    // Without end, and without more frames or slots.
    let end = check(
        r#"(module (func $a (param i32) (result i32) (local i64 i64)
                (return_call $b (i32.add (local.get 0) (i32.const 1)) (local.get 0)))
            (func $b (param i32 i32) (result i32) (return_call $f (local.get 0)))
            (func $f (export "f") (param i32) (result i32) (return_call $a (local.get 0))))"#,
        &[Value::I32(60)],
    );
    assert!(matches!(end, Stop::Budget(_)), "{end:?}");
}

#[test]
fn functions_are_called_by_reference() {
    done(
        r#"(module (type $t (func (param i32) (result i32))) (elem declare func $fib)
            (func $call (param (ref $t) i32) (result i32)
                (call_ref $t (local.get 1) (local.get 0)))
            (func $fib (export "f") (type $t)
                (if (result i32) (i32.lt_s (local.get 0) (i32.const 2))
                    (then (local.get 0))
                    (else (i32.add
                        (call $call (ref.func $fib) (i32.sub (local.get 0) (i32.const 1)))
                        (call_ref $t (i32.sub (local.get 0) (i32.const 2)) (ref.func $fib)))))))"#,
        &[Value::I32(11)],
        Value::I32(89),
    );
}

#[test]
fn exceptions_are_caught_in_frames_of_the_fast_tier() {
    for at in 0..6 {
        check(
            r#"(module (tag $a (param i32 i64)) (tag $b)
                (func $throws (param i32) (result i32) (local i32)
                    (if (i32.eq (local.get 0) (i32.const 1))
                        (then (throw $a (i32.const 8) (i64.const 9))))
                    (if (i32.eq (local.get 0) (i32.const 2)) (then (throw $b)))
                    (i32.const 40) (i32.const 2) (i32.add))
                (func $between (param i32) (result i32)
                    (block $h (result exnref)
                        (try_table (result i32) (catch_all_ref $h)
                            (call $throws (i32.sub (local.get 0) (i32.const 2))))
                        (return))
                    (throw_ref))
                (func (export "f") (param i32) (result i64) (local $n i32)
                    (i64.const 1000)
                    (block $end (result i64)
                        (loop $again
                            (block $caught (result i32 i64)
                                (local.set $n (i32.add (local.get $n) (i32.const 1)))
                                (try_table (catch $a $caught) (catch $b $again)
                                    (local.get $n)
                                    (i64.const 3)
                                    (br_if $end (i32.gt_u (local.get $n) (i32.const 6)))
                                    (drop)
                                    (local.set $n (i32.add (call $throws (local.get 0))))
                                    (local.set $n (i32.sub (call $between (local.get 0))
                                        (i32.const 30)))
                                    (try_table (catch_all $again)
                                        (throw $a (local.get 0) (i64.const 6))))
                                (i32.const 5) (i64.const 2))
                            (drop) (drop)
                            (br $again))
                        (unreachable))
                    (i64.add)))"#,
            &[Value::I32(at)],
        );
    }
    // The older kind, whose arms keep what they have caught below their operands.
    for at in 0..4 {
        check(
            r#"(module (tag $a (param i32)) (tag $b)
                (func $throws (param i32)
                    (if (i32.eq (local.get 0) (i32.const 1)) (then (throw $a (i32.const 7))))
                    (if (i32.eq (local.get 0) (i32.const 2)) (then (throw $b))))
                (func (export "f") (param i32) (result i32) (local $n i32)
                    i32.const 3
                    try (result i32)
                        try (result i32)
                            local.get 0
                            call $throws
                            i32.const 5
                        catch $a
                            local.tee $n
                            local.get $n
                            i32.add
                        catch_all
                            i32.const 9
                            local.set $n
                            rethrow 0
                        end
                    catch $b
                        i32.const 2
                        local.get $n
                        i32.add
                    end
                    i32.add))"#,
            &[Value::I32(at)],
        );
    }
}
