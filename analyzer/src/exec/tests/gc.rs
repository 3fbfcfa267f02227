//! The collected heap through the machine's door: what is kept, what goes, limits, traps.

use super::{check_trap, func, invoke, machine, module};
use crate::exec::Machine;
use crate::exec::addr::ObjectId;
use crate::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, NoHost, NoImports, Resolved,
};
use crate::exec::limits::{Limits, Which};
use crate::exec::stop::{Caps, Stop, Until};
use crate::exec::trap::TrapKind;
use crate::exec::value::{Ref, Value};

/// Makes a megabyte or two of garbage, some of it cyclic.
const CHURN: &str = r#"
    (type $link (struct (field $to (mut (ref null $link))) (field $value i32)))
    (func $churn (export "churn") (local $left i32) (local $one (ref $link))
        (local.set $left (i32.const 40000))
        (loop $again
            (local.set $one (struct.new $link (ref.null $link) (i32.const -1)))
            (struct.set $link $to (local.get $one)
                (struct.new $link (local.get $one) (i32.const -2)))
            (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))
    (func $new (param i32) (result (ref $link))
        (struct.new $link (ref.null $link) (local.get 0)))"#;

/// Runs `f` of a module that may call `$churn`, `$new`, and checks the result and that the heap
/// was collected meanwhile.
#[track_caller]
fn check(wat: &str, expect: i32) {
    let (mut machine, instance) = machine(&format!("(module {CHURN} {wat})"));
    let stop = invoke(&mut machine, instance, "f", &[]);
    assert_eq!(stop, Stop::Done(vec![Value::I32(expect)]));
    assert!(machine.store().heap.collections() > 0, "nothing was collected");
    assert!(machine.store().heap.bytes() < 4 << 20, "{:?}", machine.store().heap);
}

#[test]
fn what_a_guest_can_reach_is_kept() {
    // A local, an operand below a call, a field of a field.
    check(
        r#"(func (export "f") (result i32) (local $kept (ref null $link))
            (local.set $kept (call $new (i32.const 1)))
            (struct.set $link $to (local.get $kept) (call $new (i32.const 2)))
            (call $new (i32.const 4))
            (call $churn)
            (struct.get $link $value)
            (i32.add (struct.get $link $value (local.get $kept)))
            (i32.add (struct.get $link $value (struct.get $link $to (local.get $kept)))))"#,
        7,
    );
    // Globals, tables, element segments, arrays.
    check(
        r#"(global $global (mut (ref null $link)) (ref.null $link))
        (table $table 3 (ref null $link))
        (type $links (array (mut (ref null $link))))
        (global $array (ref $links) (array.new_default $links (i32.const 5)))
        (elem $elem (ref null $link) (item (struct.new $link (ref.null $link) (i32.const 8))))
        (func (export "f") (result i32)
            (global.set $global (call $new (i32.const 1)))
            (table.set $table (i32.const 2) (call $new (i32.const 2)))
            (array.set $links (global.get $array) (i32.const 4) (call $new (i32.const 4)))
            (call $churn)
            (table.init $table $elem (i32.const 0) (i32.const 0) (i32.const 1))
            (struct.get $link $value (global.get $global))
            (i32.add (struct.get $link $value (table.get $table (i32.const 2))))
            (i32.add (struct.get $link $value
                (array.get $links (global.get $array) (i32.const 4))))
            (i32.add (struct.get $link $value (table.get $table (i32.const 0)))))"#,
        15,
    );
    // Parameters of blocks and loops, values that look like references, vectors beside them.
    check(
        r#"(func (export "f") (result i32) (local $looks i64)
            (local.set $looks (i64.const 0x3_0000_0000))
            (v128.const i64x2 0x3_0000_0001 0x3_0000_0002)
            (call $new (i32.const 3))
            (block (param v128 (ref $link)) (result i32)
                (loop (param v128 (ref $link)) (result i32)
                    (call $churn)
                    (struct.get $link $value)
                    (br 1)))
            )"#,
        3,
    );
    // The argument of an exception, and an exception that is kept.
    check(
        r#"(tag $tag (param i64 (ref null $link)))
        (func $throws (throw $tag (i64.const 0x3_0000_0000) (call $new (i32.const 5))))
        (func (export "f") (result i32) (local $exn exnref)
            (block $caught (result exnref)
                (try_table (catch_all_ref $caught) (call $throws))
                (unreachable))
            (local.set $exn)
            (call $churn)
            (block $again (result i64 (ref null $link))
                (try_table (catch $tag $again) (throw_ref (local.get $exn)))
                (unreachable))
            (struct.get $link $value)
            (return))"#,
        5,
    );
}

#[test]
fn what_nobody_refers_to_goes() {
    let (mut machine, instance) = machine(&format!(
        r#"(module {CHURN}
            (elem $elem (ref null $link) (item (struct.new $link (ref.null $link) (i32.const 8))))
            (global $global (mut (ref null $link)) (struct.new_default $link))
            (func (export "forget") (elem.drop $elem) (global.set $global (ref.null $link))))"#
    ));
    machine.collect();
    let kept = machine.store().heap.bytes();
    invoke(&mut machine, instance, "churn", &[]);
    machine.collect();
    assert_eq!(machine.store().heap.bytes(), kept, "cycles are garbage");
    invoke(&mut machine, instance, "forget", &[]);
    machine.collect();
    assert!(machine.store().heap.is_empty());
}

#[test]
fn deep_recursion_keeps_what_its_frames_hold() {
    let limits = Limits { call_frames: 200_000, ..Limits::default() };
    let mut machine = Machine::new(limits);
    let wat = format!(
        r#"(module {CHURN}
            (func $down (export "f") (param $left i32) (result i32) (local $mine (ref null $link))
                (local.set $mine (call $new (local.get $left)))
                (call $new (i32.const 1))
                (if (result i32) (local.get $left)
                    (then (call $down (i32.sub (local.get $left) (i32.const 1))))
                    (else (call $churn) (call $churn) (i32.const 0)))
                (if (i32.ne (local.get $left) (struct.get $link $value (local.get $mine)))
                    (then (unreachable)))
                (drop)
                (struct.get $link $value)))"#
    );
    let instance = machine.instantiate(&module(&wat), &mut NoImports).unwrap();
    let stop = invoke(&mut machine, instance, "f", &[Value::I32(100_000)]);
    assert_eq!(stop, Stop::Done(vec![Value::I32(1)]));
    assert!(machine.store().heap.collections() >= 3, "{}", machine.store().heap.collections());
}

#[test]
fn long_lists_take_no_native_stack() {
    check(
        r#"(func (export "f") (result i32) (local $list (ref null $link)) (local $left i32)
            (local.set $left (i32.const 1000000))
            (loop $again
                (local.set $list (struct.new $link (local.get $list) (local.get $left)))
                (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
            (local.set $list (struct.get $link $to (local.get $list)))
            (local.set $left (struct.get $link $value (local.get $list)))
            (local.set $list (ref.null $link))
            (loop $again
                (call $churn)
                (local.set $left (i32.add (local.get $left) (i32.const 1)))
                (br_if $again (i32.lt_u (local.get $left) (i32.const 30))))
            (local.get $left))"#,
        30,
    );
}

#[test]
fn packed_arrays_take_a_byte_an_element() {
    let (mut machine, instance) = machine(
        r#"(module (type $bytes (array i8))
            (func (export "f") (result (ref $bytes))
                (array.new $bytes (i32.const 0x1ff) (i32.const 1000))))"#,
    );
    let Stop::Done(values) = invoke(&mut machine, instance, "f", &[]) else { panic!() };
    let [Value::Ref(Ref::Array(id))] = values[..] else { panic!("{values:?}") };
    assert_eq!(machine.store().heap.payload(id), Some(&[0xff; 1000][..]));
    assert_eq!(machine.store().heap.bytes(), 1016);
}

#[test]
fn results_and_pins_are_kept() {
    let (mut machine, instance) = machine(&format!(
        r#"(module {CHURN}
            (func (export "new") (param i32) (result (ref $link)) (call $new (local.get 0)))
            (func (export "value") (param (ref $link)) (result i32)
                (struct.get $link $value (local.get 0))))"#
    ));
    let made = |machine: &mut Machine, value: i32| match invoke(
        machine,
        instance,
        "new",
        &[Value::I32(value)],
    ) {
        Stop::Done(values) => values[0],
        other => panic!("{other:?}"),
    };
    let pinned = made(&mut machine, 7);
    machine.pin(pinned);
    let result = made(&mut machine, 8);
    machine.collect();
    let stop = invoke(&mut machine, instance, "value", &[result]);
    assert_eq!(stop, Stop::Done(vec![Value::I32(8)]));
    machine.collect();
    let value = func(&machine, instance, "value");
    assert!(machine.call(value, &[result]).is_err(), "the result was let go");
    let stop = invoke(&mut machine, instance, "value", &[pinned]);
    assert_eq!(stop, Stop::Done(vec![Value::I32(7)]));
    machine.unpin(pinned);
    invoke(&mut machine, instance, "churn", &[]);
    machine.collect();
    assert!(machine.store().heap.is_empty());
    assert!(machine.call(value, &[pinned]).is_err());
    assert!(machine.call(value, &[Value::Ref(Ref::Array(ObjectId(0)))]).is_err());
}

/// Has the guest churn before it answers with what it was given.
struct Echo;

impl Imports for Echo {
    fn resolve(&mut self, _: &str, _: &str, _: &ImportType<'_>) -> Option<Resolved> {
        Some(Resolved::Host(HostFuncId(0)))
    }
}

impl Host for Echo {
    fn call(&mut self, call: &HostCall<'_>, _: &mut Guest<'_>) -> HostReply {
        match call.round {
            // The guest's first function after the import.
            0 => HostReply::Call(crate::exec::addr::FuncAddr(1), Vec::new()),
            _ => HostReply::Return(call.args.to_vec()),
        }
    }
}

#[test]
fn arguments_of_the_host_are_kept_while_it_calls_back() {
    let mut machine = Machine::new(Limits::default());
    let churn = CHURN.replacen(
        "(func $churn",
        r#"(import "" "" (func $echo (param i64 anyref) (result i64 anyref))) (func $churn"#,
        1,
    );
    let wat = format!(
        r#"(module {churn}
            (func (export "f") (result i32) (local i32)
                (call $echo (i64.const 0x3_0000_0000) (call $new (i32.const 9)))
                (local.set 0 (struct.get $link $value (ref.cast (ref $link))))
                (drop)
                (local.get 0)))"#
    );
    let instance = machine.instantiate(&module(&wat), &mut Echo).unwrap();
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let stop = machine.run(&mut Echo, &Until::end());
    assert_eq!(stop, Stop::Done(vec![Value::I32(9)]));
    assert!(machine.store().heap.collections() > 0);
}

const HOARD: &str = r#"(module
    (type $bytes (array (mut i8)))
    (type $hoard (struct (field (ref null $hoard)) (field (ref $bytes))))
    (global $all (mut (ref null $hoard)) (ref.null $hoard))
    (func (export "f") (param i32)
        (loop $again
            (global.set $all (struct.new $hoard (global.get $all)
                (array.new_default $bytes (local.get 0))))
            (br $again)))
    (func (export "waste") (param i32)
        (loop $again
            (drop (array.new_default $bytes (i32.const 100000)))
            (br_if $again (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))"#;

#[test]
fn the_heap_has_a_limit() {
    let mut machine = Machine::new(Limits { gc_bytes: 8 << 20, ..Limits::default() });
    let instance = machine.instantiate(&module(HOARD), &mut NoImports).unwrap();
    let stop = invoke(&mut machine, instance, "waste", &[Value::I32(1000)]);
    assert_eq!(stop, Stop::Done(vec![]), "garbage does not count");
    let Stop::Trap(trap) = invoke(&mut machine, instance, "f", &[Value::I32(100_000)]) else {
        panic!()
    };
    assert_eq!(trap.kind, TrapKind::HeapExhausted);
    assert!(machine.store().heap.bytes() <= 8 << 20);
    machine.unwind();
    // Larger than the limit: refused before anything is allocated.
    let Stop::Trap(trap) = invoke(&mut machine, instance, "f", &[Value::I32(-1)]) else { panic!() };
    let bytes = machine.store().heap.bytes();
    assert_eq!(
        trap.to_string(),
        format!(
            "gc heap exhausted: no room for an array of 4294967295 elements of 1 bytes \
             beside {bytes} bytes of 8388608 (array.new_default at offset 0x42)"
        )
    );
}

#[test]
fn a_cap_on_the_heap_ends_a_run_that_can_go_on() {
    let (mut machine, instance) = machine(HOARD);
    machine.call(func(&machine, instance, "waste"), &[Value::I32(1000)]).unwrap();
    let until = Until { caps: Caps { gc_bytes: 3 << 20, ..Caps::default() }, ..Until::end() };
    assert_eq!(machine.run(&mut NoHost, &until), Stop::Done(vec![]));
    machine.call(func(&machine, instance, "f"), &[Value::I32(10_000)]).unwrap();
    let stop = machine.run(&mut NoHost, &until);
    assert_eq!(stop, Stop::Budget(Which::GcBytes));
    let before = machine.store().heap.bytes();
    assert!(before <= 3 << 20, "{before}");
    let more = Caps { gc_bytes: 6 << 20, ..Caps::default() };
    let stop = machine.run(&mut NoHost, &Until { caps: more, ..Until::end() });
    assert_eq!(stop, Stop::Budget(Which::GcBytes));
    assert!(machine.store().heap.bytes() > before);
}

#[test]
fn collections_are_where_they_are_however_a_run_is_cut() {
    let wat = format!("(module {CHURN})");
    let (mut whole, instance) = machine(&wat);
    invoke(&mut whole, instance, "churn", &[]);
    let (mut sliced, instance) = machine(&wat);
    sliced.call(func(&sliced, instance, "churn"), &[]).unwrap();
    while sliced.run(&mut NoHost, &Until::budget(997)) == Stop::Budget(Which::Operators) {}
    assert_eq!(whole.time(), sliced.time());
    assert_eq!(whole.store().heap.collections(), sliced.store().heap.collections());
    assert_eq!(whole.store().heap.bytes(), sliced.store().heap.bytes());
}

#[test]
fn the_state_hash_sees_objects_and_not_their_numbers() {
    let wat = format!(
        r#"(module {CHURN}
            (global $global (mut (ref null $link)) (ref.null $link))
            (func (export "set") (param i32)
                (global.set $global
                    (struct.new $link (call $new (local.get 0)) (i32.const 1)))
                (struct.set $link $to (struct.get $link $to (global.get $global))
                    (global.get $global))))"#
    );
    let (mut first, instance) = machine(&wat);
    let empty = first.state_hash();
    invoke(&mut first, instance, "set", &[Value::I32(5)]);
    let (mut second, instance) = machine(&wat);
    invoke(&mut second, instance, "churn", &[]);
    assert_eq!(second.state_hash(), empty, "garbage does not count");
    invoke(&mut second, instance, "set", &[Value::I32(6)]);
    assert_ne!(first.state_hash(), second.state_hash(), "a field of an object of an object");
    invoke(&mut second, instance, "set", &[Value::I32(5)]);
    assert_eq!(first.state_hash(), second.state_hash());
    second.collect();
    assert_eq!(first.state_hash(), second.state_hash());
    assert_ne!(first.state_hash(), empty);
}

#[test]
fn traps_tell_index_length_and_types() {
    let types = r#"(type $point (struct (field $x i32) (field $y i32)))
        (type $bytes (array (mut i8))) (data $data "abc")"#;
    let cases = [
        (
            "(struct.get $point $y (ref.null $point))",
            "null structure reference: field 1 of a null reference to $point (struct.get at",
        ),
        ("(array.len (ref.null $bytes))", "null array reference (array.len at"),
        ("(i31.get_s (ref.null i31))", "null i31 reference (i31.get_s at"),
        (
            "(array.get_u $bytes (array.new_default $bytes (i32.const 3)) (i32.const 3))",
            "out of bounds array access: element 3, but the array has 3 elements (array.get_u at",
        ),
        (
            "(array.fill $bytes (array.new_default $bytes (i32.const 3)) (i32.const 2) \
             (i32.const 0) (i32.const 4)) (i32.const 0)",
            "out of bounds array access: 4 elements from 2 on, but the array has 3 elements \
             (array.fill at",
        ),
        (
            "(array.copy $bytes $bytes (array.new_default $bytes (i32.const 5)) (i32.const 1) \
             (array.new_default $bytes (i32.const 3)) (i32.const 2) (i32.const 2)) (i32.const 0)",
            "out of bounds array access: 2 elements from 2 on, but the source array has \
             3 elements (array.copy at",
        ),
        (
            "(array.len (array.new_data $bytes $data (i32.const 2) (i32.const 2)))",
            "out of bounds memory access: 2 bytes from 2 on, but data segment 0 has 3 bytes \
             (array.new_data at",
        ),
        (
            "(struct.get $point $x (ref.cast (ref $point) (array.new_default $bytes \
             (i32.const 1))))",
            "cast failure: expected (ref $point), found array #0 of $bytes (ref.cast at",
        ),
        (
            "(i31.get_s (ref.cast i31ref (struct.new_default $point)))",
            "cast failure: expected i31ref, found struct #0 of $point (ref.cast at",
        ),
    ];
    for (body, expect) in cases {
        let wat = format!(r#"(module {types} (func (export "f") (result i32) {body}))"#);
        let (_, trap) = super::trap_of(&wat, &[]);
        let text = trap.to_string();
        assert!(text.starts_with(expect), "{body}\n{text}\n{expect}");
    }
    check_trap(
        r#"(module (func (export "f") (param externref) (result i32)
            (i31.get_u (ref.cast (ref i31) (any.convert_extern (local.get 0))))))"#,
        &[Value::ExternRef(Some(3))],
        "cast failure: expected (ref i31), found (ref.host 3) (ref.cast at offset 0x24)",
    );
}
