//! Stack switching as limits, a collector and a debugger see it; what it does stands in a script.

use wasmparser::WasmFeatures;

use super::{func, invoke};
use crate::binary;
use crate::exec::Machine;
use crate::exec::addr::InstanceId;
use crate::exec::host::{NoHost, NoImports};
use crate::exec::limits::{Limits, Which};
use crate::exec::stop::{Caps, Stop, Until};
use crate::exec::trap::TrapKind;
use crate::exec::value::Value;

fn machine(wat: &str, limits: Limits) -> (Machine, InstanceId) {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    let bytes = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap();
    let module = binary::validate(bytes.into(), WasmFeatures::all()).unwrap();
    let mut machine = Machine::new(limits);
    let instance = machine.instantiate(&module, &mut NoImports).unwrap();
    (machine, instance)
}

const GENERATOR: &str = r#"(module
    (type $f (func)) (type $c (cont $f)) (tag $yield (param i32))
    (func $count (local $i i32)
        (loop $next
            (suspend $yield (local.get $i))
            (local.set $i (i32.add (local.get $i) (i32.const 1)))
            (br_if $next (i32.lt_u (local.get $i) (i32.const 1000)))))
    (elem declare func $count)
    (func (export "f") (result i32) (local $sum i32) (local $c (ref null $c))
        (local.set $c (cont.new $c (ref.func $count)))
        (loop $go
            (block $on (result i32 (ref $c))
                (resume $c (on $yield $on) (local.get $c))
                (return (local.get $sum)))
            (local.set $c)
            (local.set $sum (i32.add (local.get $sum)))
            (br $go))
        (unreachable)))"#;

#[test]
fn slices_and_clones_make_no_difference() {
    let (mut whole, instance) = machine(GENERATOR, Limits::default());
    let done = invoke(&mut whole, instance, "f", &[]);
    assert_eq!(done, Stop::Done(vec![Value::I32(999 * 500)]));
    let (mut sliced, instance) = machine(GENERATOR, Limits::default());
    sliced.call(func(&sliced, instance, "f"), &[]).unwrap();
    while sliced.run(&mut NoHost, &Until::budget(7)) != done {
        sliced = sliced.clone();
    }
    assert_eq!((sliced.time(), sliced.state_hash()), (whole.time(), whole.state_hash()));
}

#[test]
fn frames_of_a_continuation_lie_above_the_one_that_resumed_it() {
    let (mut machine, instance) = machine(GENERATOR, Limits::default());
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    // ref.func, cont.new, local.set, loop, block, local.get, resume; loop, local.get.
    machine.run(&mut NoHost, &Until::budget(9));
    let names = |machine: &Machine| -> Vec<Option<String>> {
        machine.frames().map(|frame| machine.store().func_name(frame.func)).collect()
    };
    let name = |name: &str| Some(name.to_owned());
    assert_eq!(names(&machine), [name("count"), name("f")]);
    machine.run(&mut NoHost, &Until::budget(1));
    assert_eq!((names(&machine), machine.depth()), (vec![name("f")], 1));
    let operands: Vec<&str> =
        machine.operands(0).iter().map(|operand| operand.value.kind()).collect();
    assert_eq!(operands, ["i32", "contref"]);
    assert_eq!(machine.time(), 10);
    // Over the next resume, to where it is handled: local.set, …, local.get, resume.
    machine.run(&mut NoHost, &Until::budget(8));
    assert_eq!(machine.depth(), 2);
    let over = Until { depth: Some(1), ..Until::end() };
    assert_eq!(machine.run(&mut NoHost, &over), Stop::Depth);
    assert_eq!(machine.operands(0).first().unwrap().value, Value::I32(1));
}

#[test]
fn what_a_suspended_stack_refers_to_is_kept_and_nothing_else() {
    let wat = r#"(module
        (type $f (func (result i32))) (type $c (cont $f)) (tag $yield)
        (type $box (struct (field i32)))
        (func $holds (result i32) (local $b (ref null $box))
            (local.set $b (struct.new $box (i32.const 3)))
            (struct.new $box (i32.const 4))
            (suspend $yield)
            (struct.get $box 0)
            (i32.add (struct.get $box 0 (local.get $b))))
        (elem declare func $holds)
        (global $kept (mut (ref null $c)) (ref.null $c))
        (func (export "suspend")
            (block $on (result (ref $c))
                (resume $c (on $yield $on) (cont.new $c (ref.func $holds)))
                (unreachable))
            (global.set $kept))
        (func (export "resume") (result i32) (resume $c (global.get $kept)))
        (func (export "drop") (global.set $kept (ref.null $c))))"#;
    let (mut machine, instance) = machine(wat, Limits::default());
    for _ in 0..3 {
        assert_eq!(invoke(&mut machine, instance, "suspend", &[]), Stop::Done(vec![]));
    }
    let before = machine.store().heap.bytes();
    machine.collect();
    let one = machine.store().heap.bytes();
    assert!(one > 0 && one * 3 <= before, "{one} of {before}");
    assert_eq!(invoke(&mut machine, instance, "resume", &[]), Stop::Done(vec![Value::I32(7)]));
    machine.collect();
    assert!(machine.store().heap.bytes() < one, "a used continuation holds nothing");
    invoke(&mut machine, instance, "drop", &[]);
    machine.collect();
    assert_eq!(machine.store().heap.bytes(), 0);
}

/// Continuations in continuations, `depth` of them; the innermost suspends to the outermost.
const NESTED: &str = r#"(module
    (type $f (func (param i32) (result i32))) (type $c (cont $f)) (tag $ask (result i32))
    (func $down (param i32) (result i32)
        (if (result i32) (local.get 0)
            (then (i32.add (i32.const 1)
                (resume $c (i32.sub (local.get 0) (i32.const 1))
                    (cont.new $c (ref.func $down)))))
            (else (suspend $ask))))
    (elem declare func $down)
    (func (export "f") (param i32) (result i32) (local $c (ref null $c))
        (block $on (result (ref $c))
            (resume $c (on $ask $on) (local.get 0) (cont.new $c (ref.func $down)))
            (return))
        (local.set $c)
        (resume $c (i32.const 5) (local.get $c))))"#;

#[test]
fn continuations_nest_without_the_native_stack() {
    let (mut machine, instance) = machine(NESTED, Limits::default());
    let stop = invoke(&mut machine, instance, "f", &[Value::I32(100_000)]);
    assert_eq!(stop, Stop::Done(vec![Value::I32(100_005)]));
    let Stop::Trap(trap) = invoke(&mut machine, instance, "f", &[Value::I32(1_000_000)]) else {
        panic!("there are not so many frames")
    };
    assert_eq!(trap.kind, TrapKind::CallStackExhausted);
}

#[test]
fn a_continuation_that_does_not_fit_is_still_there() {
    let wat = r#"(module
        (type $f (func)) (type $c (cont $f)) (tag $yield)
        (func $deep (param i32)
            (if (local.get 0)
                (then (call $deep (i32.sub (local.get 0) (i32.const 1))))
                (else (suspend $yield))))
        (func $start (call $deep (i32.const 50)))
        (elem declare func $start)
        (global $kept (mut (ref null $c)) (ref.null $c))
        (func (export "suspend")
            (block $on (result (ref $c))
                (resume $c (on $yield $on) (cont.new $c (ref.func $start)))
                (unreachable))
            (global.set $kept))
        (func $resume (export "resume") (param i32)
            (if (local.get 0)
                (then (call $resume (i32.sub (local.get 0) (i32.const 1))))
                (else (resume $c (global.get $kept))))))"#;
    let (mut machine, instance) = machine(wat, Limits { call_frames: 60, ..Limits::default() });
    assert_eq!(invoke(&mut machine, instance, "suspend", &[]), Stop::Done(vec![]));
    let Stop::Trap(trap) = invoke(&mut machine, instance, "resume", &[Value::I32(20)]) else {
        panic!("there are not so many frames")
    };
    assert_eq!((trap.kind, machine.depth()), (TrapKind::CallStackExhausted, 21));
    assert_eq!(machine.operands(0).len(), 1, "the continuation");
    machine.unwind();
    let stop = invoke(&mut machine, instance, "resume", &[Value::I32(0)]);
    assert_eq!(stop, Stop::Done(vec![]));
}

#[test]
fn an_unhandled_suspension_says_its_tag_and_arguments() {
    let wat = r#"(module (tag $yield (param i32 i64))
        (func (export "f") (suspend $yield (i32.const 3) (i64.const -4))))"#;
    let (mut machine, instance) = machine(wat, Limits::default());
    let Stop::Trap(trap) = invoke(&mut machine, instance, "f", &[]) else { panic!("unhandled") };
    assert_eq!(trap.to_string(), "unhandled tag: yield(3, -4) (suspend at offset 0x2c)");
    assert_eq!(machine.depth(), 1);
}

#[test]
fn a_cap_on_frames_stops_who_resumes_and_not_who_suspends() {
    let run = |call_frames| {
        let (mut machine, instance) = machine(GENERATOR, Limits::default());
        machine.call(func(&machine, instance, "f"), &[]).unwrap();
        let caps = Caps { call_frames, ..Caps::default() };
        machine.run(&mut NoHost, &Until { caps, ..Until::end() })
    };
    assert_eq!(run(1), Stop::Budget(Which::CallFrames));
    assert_eq!(run(2), Stop::Done(vec![Value::I32(999 * 500)]));
}
