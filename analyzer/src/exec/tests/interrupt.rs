//! Interruption: wherever a run is cut, it goes on to the same end.

use std::sync::atomic::{AtomicBool, Ordering};

use super::{func, invoke, machine};
use crate::exec::Machine;
use crate::exec::addr::{InstanceId, ObjectId};
use crate::exec::host::NoHost;
use crate::exec::stop::{Breakpoints, Stop, Until};
use crate::exec::value::{Ref, Value};
use crate::exec::{Tier, heap};
use crate::module::Loc;
use crate::module::idx::{FuncIdx, InstrOrdinal, ModuleId};

/// Runs `f` to its end, interrupted after each piece; `between` may do something in between, and
/// is told how often that happened.
fn cut(
    wat: &str,
    tier: Tier,
    mut between: impl FnMut(&mut Machine, InstanceId, usize),
) -> (Machine, Stop, usize) {
    let (mut machine, instance) = machine(wat);
    machine.set_tier(tier);
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let flag = AtomicBool::new(true);
    let until = Until { interrupt: Some(&flag), ..Until::end() };
    for count in 0.. {
        match machine.run(&mut NoHost, &until) {
            Stop::Interrupted => between(&mut machine, instance, count),
            stop => return (machine, stop, count),
        }
    }
    unreachable!("a run that is interrupted for ever");
}

#[track_caller]
fn assert_same(one: &Machine, other: &Machine) {
    assert_eq!(one.time(), other.time());
    assert_eq!(one.state_hash(), other.state_hash());
    let heaps = [one, other].map(|machine| &machine.store().heap);
    assert_eq!(heaps[0].collections(), heaps[1].collections());
    assert_eq!(heaps[0].bytes(), heaps[1].bytes());
}

/// Runs `f` whole, cut, cut with a clone going on each time, and cut with the embedder making the
/// marks of collections worthless now and then.
#[track_caller]
fn check(wat: &str, expect: i32, pieces: usize) -> Machine {
    let (mut whole, instance) = machine(wat);
    let expected = invoke(&mut whole, instance, "f", &[]);
    assert_eq!(expected, Stop::Done(vec![Value::I32(expect)]));
    for tier in [Tier::Both, Tier::Exact] {
        let (machine, stop, count) = cut(wat, tier, |_, _, _| {});
        assert_eq!(stop, expected);
        assert_same(&machine, &whole);
        assert!(count >= pieces, "{count} pieces");
    }
    let (machine, stop, _) = cut(wat, Tier::Both, |machine, _, count| {
        if count % 50 == 3 {
            *machine = machine.clone();
        }
    });
    assert_eq!(stop, expected);
    assert_same(&machine, &whole);
    let (machine, stop, _) = cut(wat, Tier::Both, |machine, _, count| {
        if count % 50 == 7 {
            let object = Value::Ref(Ref::Struct(ObjectId(0)));
            machine.pin(object);
            machine.unpin(object);
            assert_eq!(machine.write_memory(Default::default(), 3, &[]).is_ok(), {
                !machine.store().memories.is_empty()
            });
        }
    });
    assert_eq!(stop, expected);
    assert_same(&machine, &whole);
    whole
}

/// A list of many links, and garbage by the megabyte.
const LINKS: &str = r#"
    (type $link (struct (field $to (mut (ref null $link))) (field $value i32)))
    (type $links (array (mut (ref null $link))))
    (global $list (mut (ref null $link)) (ref.null $link))
    (func $build (param $left i32)
        (loop $again
            (global.set $list (struct.new $link (global.get $list) (local.get $left)))
            (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))
    (func $churn (param $left i32)
        (loop $again
            (drop (struct.new $link (ref.null $link) (i32.const -1)))
            (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))
    (func $sum (param $at (ref null $link)) (result i32) (local $sum i32)
        (block $end
            (loop $again
                (br_if $end (ref.is_null (local.get $at)))
                (local.set $sum (i32.add (local.get $sum)
                    (struct.get $link $value (local.get $at))))
                (local.set $at (struct.get $link $to (local.get $at)))
                (br $again)))
        (local.get $sum))"#;

#[test]
fn collections_are_cut_between_any_two_pieces() {
    let whole = check(
        &format!(
            r#"(module {LINKS} (memory 1) (table $table 20000 (ref null $link))
            (func $deep (param $left i32) (param $mine (ref null $link)) (result i32)
                (if (result i32) (local.get $left)
                    (then (i32.add
                        (call $deep (i32.sub (local.get $left) (i32.const 1))
                            (struct.new $link (ref.null $link) (i32.const 1)))
                        (struct.get $link $value (local.get $mine))))
                    (else (call $churn (i32.const 120000)) (i32.const 0))))
            (func (export "f") (result i32) (local $array (ref null $links))
                (call $build (i32.const 20000))
                (table.set $table (i32.const 19999) (global.get $list))
                (local.set $array (array.new $links (global.get $list) (i32.const 50000)))
                (call $build (i32.const 10))
                (global.set $list (ref.null $link))
                (drop (call $deep (i32.const 9000) (struct.new $link (ref.null $link) (i32.const 1))))
                (i32.add (call $sum (table.get $table (i32.const 19999)))
                    (call $sum (array.get $links (local.get $array) (i32.const 49999))))))"#
        ),
        400_020_000_i64 as i32,
        100,
    );
    assert!(whole.store().heap.collections() >= 2);
}

#[test]
fn while_a_collection_is_under_way_nothing_can_be_told() {
    let wat = format!(
        r#"(module {LINKS} (func (export "f") (result i32)
            (call $build (i32.const 60000)) (call $churn (i32.const 90000))
            (call $sum (global.get $list))))"#
    );
    let mut seen: Option<(u64, u64)> = None;
    let mut still = 0;
    let (_, stop, _) = cut(&wat, Tier::Both, |machine, _, _| {
        let now = (machine.time(), machine.state_hash());
        if seen.is_some_and(|seen| seen.0 == now.0) {
            assert_eq!(seen, Some(now));
            still += 1;
        }
        seen = Some(now);
    });
    assert!(matches!(stop, Stop::Done(_)));
    assert!(still > 20, "{still} pieces of collections");
}

#[test]
fn a_collection_that_was_cut_does_not_outlive_its_machine_s_frames() {
    let wat = format!(
        r#"(module {LINKS} (func (export "f") (result i32)
            (call $build (i32.const 60000)) (call $churn (i32.const 90000)) (i32.const 1))
            (func (export "sum") (result i32) (call $sum (global.get $list))))"#
    );
    // Wherever it is cut, the heap can be used for something else, and collected.
    for end in [40, 60, 80] {
        let (mut cut, instance) = machine(&wat);
        let flag = AtomicBool::new(true);
        let until = Until { interrupt: Some(&flag), ..Until::end() };
        cut.call(func(&cut, instance, "f"), &[]).unwrap();
        let stops = (0..end).map(|_| cut.run(&mut NoHost, &until));
        let finished = stops.into_iter().any(|stop| stop != Stop::Interrupted);
        cut.unwind();
        let before = invoke(&mut cut, instance, "sum", &[]);
        cut.collect();
        assert_eq!(invoke(&mut cut, instance, "sum", &[]), before);
        cut.instantiate(&super::module("(module)"), &mut crate::exec::host::NoImports).unwrap();
        assert_eq!(invoke(&mut cut, instance, "sum", &[]), before, "{finished}");
    }
    flag_is_only_looked_at();
}

/// A flag is never changed by a run.
fn flag_is_only_looked_at() {
    let (mut machine, instance) = machine(r#"(module (func (export "f")))"#);
    let flag = AtomicBool::new(true);
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let until = Until { interrupt: Some(&flag), ..Until::end() };
    while machine.run(&mut NoHost, &until) == Stop::Interrupted {}
    assert!(flag.load(Ordering::Relaxed) && machine.is_idle());
}

#[test]
fn exceptions_and_continuations_wait_for_collections() {
    let whole = check(
        r#"(module (tag $tag (param i64 i64))
            (func (export "f") (result i32) (local $left i32) (local $kept exnref)
                (local.set $left (i32.const 60000))
                (loop $again
                    (block $caught (result exnref)
                        (try_table (catch_all_ref $caught)
                            (throw $tag (i64.const 1) (i64.const 2)))
                        (unreachable))
                    (local.set $kept)
                    (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
                (ref.is_null (local.get $kept))))"#,
        0,
        5,
    );
    assert!(whole.store().heap.collections() >= 1);
}

#[test]
fn an_operator_that_waits_for_a_collection_is_looked_at_once() {
    let (mut machine, instance) = machine(
        r#"(module (tag $tag (param i64 i64)) (func (export "f") (local $left i32)
            (local.set $left (i32.const 40000))
            (loop $again
                (block $caught (result exnref)
                    (try_table (catch_all_ref $caught) (throw $tag (i64.const 1) (i64.const 2)))
                    (unreachable))
                (drop)
                (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))))"#,
    );
    let mut breakpoints = Breakpoints::new();
    let at = Loc { module: ModuleId(0), func: FuncIdx(0), instr: InstrOrdinal(7) };
    breakpoints.insert(at);
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let until = Until { breakpoints: &breakpoints, ..Until::end() };
    let mut stops = 0;
    while machine.run(&mut NoHost, &until) == Stop::Breakpoint(at) {
        stops += 1;
    }
    assert!(machine.is_idle() && machine.store().heap.collections() > 0);
    assert_eq!(stops, 40_000);
}

/// A loop of operations none of which is large.
const SMALL: &str = r#"(module (memory 2) (table 4096 funcref) (elem declare func $f)
    (type $bytes (array (mut i8)))
    (func $f (export "f") (result i32) (local $left i32) (local $made (ref null $bytes))
        (local.set $left (i32.const 1000))
        (loop $again
            (memory.fill (i32.const 1) (local.get $left) (i32.const 65536))
            (memory.copy (i32.const 0) (i32.const 7) (i32.const 65536))
            (table.fill (i32.const 0) (ref.func $f) (i32.const 4096))
            (local.set $made (array.new $bytes (local.get $left) (i32.const 65536)))
            (array.fill $bytes (local.get $made) (i32.const 0) (i32.const 2) (i32.const 65535))
            (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
        (i32.add (array.get_u $bytes (local.get $made) (i32.const 0))
            (array.get_u $bytes (local.get $made) (i32.const 65535)))))"#;

#[test]
fn many_small_operations_are_cut_between_them() {
    // 1,000 times four times 64 KiB and 32 KiB, a mebibyte each time.
    check(SMALL, 3, 250);
}

#[test]
fn an_operator_that_waits_for_a_look_meets_its_breakpoint_once() {
    let flag = AtomicBool::new(false);
    for (tier, instr) in [Tier::Both, Tier::Exact].into_iter().flat_map(|tier| {
        // memory.fill, memory.copy, table.fill, array.new, array.fill
        [6, 10, 14, 17, 23].map(|instr| (tier, instr))
    }) {
        let (mut machine, instance) = machine(SMALL);
        machine.set_tier(tier);
        let at = Loc { module: ModuleId(0), func: FuncIdx(0), instr: InstrOrdinal(instr) };
        let mut breakpoints = Breakpoints::new();
        breakpoints.insert(at);
        machine.call(func(&machine, instance, "f"), &[]).unwrap();
        let until = Until { breakpoints: &breakpoints, interrupt: Some(&flag), ..Until::end() };
        let mut stops = 0;
        while machine.run(&mut NoHost, &until) == Stop::Breakpoint(at) {
            stops += 1;
        }
        assert!(machine.is_idle());
        assert_eq!(stops, 1000, "at instruction {instr}");
    }
}

#[test]
fn operations_on_large_arrays_are_cut() {
    const { assert!(heap::LARGE_BYTES < 400_000) };
    check(
        r#"(module (type $bytes (array (mut i8))) (type $longs (array (mut i64)))
            (type $any (array (mut (ref null $bytes))))
            (func (export "f") (result i32)
                (local $a (ref null $longs)) (local $b (ref null $longs))
                (local $c (ref null $bytes)) (local $d (ref null $any))
                (local.set $a (array.new $longs (i64.const 0x0102030405060708) (i32.const 600000)))
                (local.set $b (array.new_default $longs (i32.const 600001)))
                (array.set $longs (local.get $a) (i32.const 7) (i64.const 9))
                (array.copy $longs $longs (local.get $b) (i32.const 1) (local.get $a) (i32.const 0)
                    (i32.const 600000))
                (array.copy $longs $longs (local.get $b) (i32.const 3) (local.get $b) (i32.const 0)
                    (i32.const 599998))
                (array.copy $longs $longs (local.get $a) (i32.const 0) (local.get $a) (i32.const 2)
                    (i32.const 599998))
                (array.fill $longs (local.get $b) (i32.const 20) (i64.const 5) (i32.const 500000))
                (local.set $c (array.new $bytes (i32.const 3) (i32.const 5000000)))
                (local.set $d (array.new $any (local.get $c) (i32.const 300000)))
                (i32.wrap_i64 (i64.add
                    (i64.add (array.get $longs (local.get $b) (i32.const 11))
                        (i64.mul (i64.const 16) (array.get $longs (local.get $a) (i32.const 5))))
                    (i64.add (array.get $longs (local.get $b) (i32.const 500019))
                        (i64.extend_i32_u (array.get_u $bytes
                            (array.get $any (local.get $d) (i32.const 299999))
                            (i32.const 4999999))))))))"#,
        9 + 16 * 9 + 5 + 3,
        40,
    );
}

#[test]
fn growth_is_cut() {
    let whole = check(
        r#"(module (memory 80) (table 200000 funcref) (elem declare func $f)
            (func $f (export "f") (result i32)
                (i32.store (i32.const 5242876) (i32.const 1000))
                (drop (memory.grow (i32.const 100)))
                (drop (memory.grow (i32.const 900)))
                (drop (table.grow (ref.func $f) (i32.const 700000)))
                (drop (table.grow (ref.null func) (i32.const 300000)))
                (i32.add (i32.load (i32.const 5242876))
                    (i32.add (ref.is_null (table.get (i32.const 1199999)))
                        (i32.mul (i32.const 10)
                            (i32.add (ref.is_null (table.get (i32.const 899999)))
                                (memory.size)))))))"#,
        1000 + 1 + 10 * 1080,
        10,
    );
    assert_eq!(whole.store().memories[0].pages(), 1080);
    assert_eq!(whole.store().tables[0].entries.len(), 1_200_000);
}
