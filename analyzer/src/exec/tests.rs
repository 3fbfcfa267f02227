//! The machine through its door: text in, stops and views out.

mod atomic;
mod bounds;
mod exceptions;
mod gc;
mod interrupt;
mod shared;
mod snapshot;
mod stack;
mod switching;
mod vector;

use crate::binary;
use crate::exec::addr::{Extern, FuncAddr, InstanceId, MemAddr};
use crate::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, MemorySource, NoHost,
    NoImports, Resolved,
};
use crate::exec::limits::Limits;
use crate::exec::shape::LabelKind;
use crate::exec::stop::{Breakpoints, Stop, Until};
use crate::exec::trap::{self, Trap, TrapKind};
use crate::exec::value::Value;
use crate::exec::view::EditError;
use crate::exec::{CallError, Machine, code};
use crate::module;
use crate::module::Loc;
use crate::module::idx::{FuncIdx, InstrOrdinal, ModuleId};
use crate::spec::features::default_features;
use crate::spec::instr;

/// Instructions of the table that the machine executes. May only rise.
const EXECUTABLE: usize = 628;

fn module(wat: &str) -> module::Valid {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    let bytes = wat.encode().unwrap();
    binary::validate(bytes.into(), default_features()).unwrap()
}

/// A machine with one instance of a module without imports.
fn machine(wat: &str) -> (Machine, InstanceId) {
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module(wat), &mut NoImports).unwrap();
    (machine, instance)
}

fn func(machine: &Machine, instance: InstanceId, name: &str) -> FuncAddr {
    match machine.export(instance, name) {
        Some(Extern::Func(func)) => func,
        other => panic!("`{name}` is {other:?}"),
    }
}

/// Calls an export and runs to the end.
fn invoke(machine: &mut Machine, instance: InstanceId, name: &str, args: &[Value]) -> Stop {
    machine.call(func(machine, instance, name), args).unwrap();
    machine.run(&mut NoHost, &Until::end())
}

const FAC: &str = r#"(module
    (memory 1)
    (func $fac (export "fac") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
            (then (i32.const 1))
            (else (i32.mul (local.get 0) (call $fac (i32.sub (local.get 0) (i32.const 1)))))))
)"#;

#[test]
fn a_recursive_function_runs() {
    let (mut machine, instance) = machine(FAC);
    let stop = invoke(&mut machine, instance, "fac", &[Value::I32(10)]);
    assert_eq!(stop, Stop::Done(vec![Value::I32(3628800)]));
    // Each call: local.get, eqz, if; then 8 more and the final end, or const, else, end.
    assert_eq!(machine.time(), 10 * 11 + 6);
}

/// What an export traps with, in words.
fn trap_of(wat: &str, args: &[Value]) -> (Machine, Trap) {
    let (mut machine, instance) = machine(wat);
    match invoke(&mut machine, instance, "f", args) {
        Stop::Trap(trap) => (machine, *trap),
        other => panic!("{other:?}"),
    }
}

#[track_caller]
fn check_trap(wat: &str, args: &[Value], expect: &str) {
    let (_, trap) = trap_of(wat, args);
    assert_eq!(trap.to_string(), expect);
}

#[test]
fn traps_say_what_where_and_why() {
    check_trap(
        r#"(module (func (export "f") (param i32 i32) (result i32)
            (i32.div_s (local.get 0) (local.get 1))))"#,
        &[Value::I32(-7), Value::I32(0)],
        "integer divide by zero: -7 divided by 0 (i32.div_s at offset 0x25)",
    );
    check_trap(
        r#"(module (func (export "f") (result i64)
            (i64.div_s (i64.const -9223372036854775808) (i64.const -1))))"#,
        &[],
        "integer overflow: -9223372036854775808 divided by -1 does not fit \
         (i64.div_s at offset 0x2c)",
    );
    check_trap(
        r#"(module (func (export "f") (param f32) (result i32) (i32.trunc_f32_u (local.get 0))))"#,
        &[Value::F32((-1.5f32).to_bits())],
        "integer overflow: -1.5 has no unsigned i32 (i32.trunc_f32_u at offset 0x22)",
    );
    check_trap(
        r#"(module (memory 1) (func (export "f") (param i32) (result i32)
            (i32.load offset=12 (local.get 0))))"#,
        &[Value::I32(-4)],
        "out of bounds memory access: 4 bytes at address 0x100000008 (0xfffffffc + offset 12), \
         but memory 0 has 65536 bytes (i32.load at offset 0x27)",
    );
    check_trap(
        r#"(module (memory 1) (func (export "f") (i32.store8 (i32.const 65536) (i32.const 1))))"#,
        &[],
        "out of bounds memory access: 1 byte at address 0x10000, \
         but memory 0 has 65536 bytes (i32.store8 at offset 0x29)",
    );
    check_trap(
        r#"(module (memory 1) (data $d "abc") (func (export "f")
            (memory.init $d (i32.const 0) (i32.const 2) (i32.const 2))))"#,
        &[],
        "out of bounds memory access: 2 bytes at 0x2, but data segment 0 has 3 bytes \
         (memory.init at offset 0x2c)",
    );
    check_trap(
        r#"(module (table 2 funcref) (func (export "f") (result funcref)
            (table.get 0 (i32.const 2))))"#,
        &[],
        "out of bounds table access: entry 2, but table 0 has 2 entries (table.get at offset 0x27)",
    );
    check_trap(
        r#"(module (func (export "f") unreachable))"#,
        &[],
        "unreachable (unreachable at offset 0x1e)",
    );
}

const CALLS: &str = r#"(module
    (type $none (func)) (table 3 funcref) (elem (i32.const 1) $named)
    (func $named (param i64))
    (func (export "f") (param i32) (call_indirect (type $none) (local.get 0))))"#;

#[test]
fn indirect_calls_name_the_entry_and_both_types() {
    let at = "(call_indirect at offset 0x3b)";
    check_trap(
        CALLS,
        &[Value::I32(1)],
        &format!(
            "indirect call type mismatch: entry 1 of table 0 is named: \
             expected () -> (), found (i64) -> () {at}"
        ),
    );
    check_trap(
        CALLS,
        &[Value::I32(2)],
        &format!("uninitialized element: entry 2 of table 0 is null {at}"),
    );
    check_trap(
        CALLS,
        &[Value::I32(3)],
        &format!("undefined element: entry 3, but table 0 has 3 entries {at}"),
    );
}

#[test]
fn a_trapped_machine_stands_before_the_operator() {
    let (machine, trap) = trap_of(
        r#"(module
            (func $divide (param i32 i32) (result i32)
                (i32.div_u (local.get 0) (local.get 1)))
            (func (export "f") (result i32) (local i64)
                (i32.add (i32.const 9) (call $divide (i32.const 5) (i32.const 0)))))"#,
        &[],
    );
    assert_eq!(trap.operands, [Value::I32(5), Value::I32(0)]);
    let names: Vec<&str> = trap.backtrace.iter().map(|frame| frame.name.as_str()).collect();
    assert_eq!(names, ["divide", "f"]);
    let operands = |frame| -> Vec<Value> {
        machine.operands(frame).iter().map(|operand| operand.value).collect()
    };
    assert_eq!(operands(0), [Value::I32(5), Value::I32(0)]);
    assert_eq!(operands(1), [Value::I32(9)], "the arguments are the callee's locals now");
    assert_eq!(machine.locals(1), [(wasmparser::ValType::I64, Value::I64(0))]);
    assert_eq!(machine.locals(0).len(), 2);
    assert_eq!(machine.time(), 6, "the operator that traps has not been executed");
    assert_eq!(machine.operands(0)[1].pushed_by, Some(InstrOrdinal(1)));
    let mut machine = machine;
    machine.unwind();
    assert!(machine.is_idle() && machine.frames().next().is_none());
}

#[test]
fn endless_recursion_is_a_trap_with_a_bounded_backtrace() {
    let (machine, trap) = trap_of(r#"(module (func $f (export "f") (call $f)))"#, &[]);
    assert_eq!(trap.kind, TrapKind::CallStackExhausted);
    assert_eq!(machine.depth(), Limits::default().call_frames);
    assert_eq!(trap.backtrace.len(), trap::BACKTRACE_FRAMES);
    assert!(trap.to_string().contains("262144 frames; the limits are"), "{trap}");
}

#[test]
fn many_locals_exhaust_the_slots_before_the_frames() {
    let wat =
        format!(r#"(module (func $f (export "f") (local {}) (call $f)))"#, "i64 ".repeat(1000));
    let (machine, trap) = trap_of(&wat, &[]);
    assert_eq!(trap.kind, TrapKind::CallStackExhausted);
    assert!(machine.depth() < 4200, "{}", machine.depth());
}

#[test]
fn tail_calls_take_no_frames() {
    let (mut machine, instance) = machine(
        r#"(module (table funcref (elem $down))
            (type $t (func (param i32 i64) (result i64)))
            (func $down (type $t)
                (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
                (return_call_indirect (type $t) (i32.sub (local.get 0) (i32.const 1))
                    (i64.add (local.get 1) (i64.const 2)) (i32.const 0)))
            (func (export "f") (result i64)
                (return_call $down (i32.const 1000000) (i64.const 0))))"#,
    );
    let stop = invoke(&mut machine, instance, "f", &[]);
    assert_eq!(stop, Stop::Done(vec![Value::I64(2_000_000)]));
}

#[test]
fn every_instruction_is_executable_or_stands_in_the_list() {
    let mut missing: Vec<&str> = Vec::new();
    for row in &instr::TABLE {
        let listed = code::missing::MISSING.iter().any(|(proposal, _)| *proposal == row.proposal);
        if !listed {
            continue;
        }
        missing.push(row.mnemonic);
    }
    let executable = instr::TABLE.len() - missing.len();
    assert_eq!(
        executable,
        EXECUTABLE,
        "of {}; raise the figure when more can be",
        instr::TABLE.len()
    );
}

#[test]
fn budgets_cut_a_run_anywhere_without_changing_it() {
    let args = [Value::I32(7)];
    let (mut whole, instance) = machine(FAC);
    let done = invoke(&mut whole, instance, "fac", &args);
    let (mut sliced, instance) = machine(FAC);
    sliced.call(func(&sliced, instance, "fac"), &args).unwrap();
    let mut hashes = Vec::new();
    let stop = loop {
        let before = sliced.time();
        match sliced.run(&mut NoHost, &Until::budget(1)) {
            Stop::Budget(_) => assert_eq!(sliced.time(), before + 1),
            other => break other,
        }
        hashes.push(sliced.state_hash());
    };
    assert_eq!(stop, done);
    assert_eq!((sliced.time(), sliced.state_hash()), (whole.time(), whole.state_hash()));
    // A second machine has the same hash at every time.
    let (mut again, instance) = machine(FAC);
    again.call(func(&again, instance, "fac"), &args).unwrap();
    for (at, hash) in hashes.iter().enumerate() {
        again.run(&mut NoHost, &Until::budget(1));
        assert_eq!(again.state_hash(), *hash, "at {}", at + 1);
    }
    assert_eq!(
        hashes.iter().collect::<std::collections::BTreeSet<_>>().len(),
        hashes.len(),
        "no two times look the same"
    );
}

#[test]
fn a_clone_is_a_machine_of_its_own() {
    let (mut machine, instance) = machine(
        r#"(module (memory (export "m") 1) (global $g (mut i32) (i32.const 0))
            (func (export "f") (param i32)
                (loop (global.set $g (i32.add (global.get $g) (i32.const 1)))
                    (i32.store (global.get $g) (local.get 0))
                    (br_if 0 (i32.lt_u (global.get $g) (i32.const 50))))))"#,
    );
    machine.call(func(&machine, instance, "f"), &[Value::I32(3)]).unwrap();
    machine.run(&mut NoHost, &Until::budget(100));
    let mut twin = machine.clone();
    assert_eq!(twin.state_hash(), machine.state_hash());
    assert_eq!(machine.run(&mut NoHost, &Until::end()), Stop::Done(vec![]));
    assert_ne!(twin.state_hash(), machine.state_hash());
    twin.run(&mut NoHost, &Until::end());
    assert_eq!(twin.state_hash(), machine.state_hash());
    twin.write_memory(MemAddr(0), 0, &[1]).unwrap();
    assert_ne!(twin.state_hash(), machine.state_hash());
    fn sendable<T: Send + Clone>(_: &T) {}
    sendable(&machine);
}

#[test]
fn breakpoints_stop_before_the_operator_and_let_go_on() {
    let (mut machine, instance) = machine(FAC);
    machine.call(func(&machine, instance, "fac"), &[Value::I32(3)]).unwrap();
    let mut breakpoints = Breakpoints::new();
    // The recursive call.
    let at = Loc { module: ModuleId(0), func: FuncIdx(0), instr: InstrOrdinal(9) };
    breakpoints.insert(at);
    let until = Until { breakpoints: &breakpoints, ..Until::end() };
    for depth in 1..=3 {
        assert_eq!(machine.run(&mut NoHost, &until), Stop::Breakpoint(at));
        assert_eq!((machine.depth(), machine.loc()), (depth, Some(at)));
    }
    assert_eq!(machine.run(&mut NoHost, &until), Stop::Done(vec![Value::I32(6)]));
}

#[test]
fn a_depth_stops_right_after_the_return() {
    let (mut machine, instance) = machine(FAC);
    machine.call(func(&machine, instance, "fac"), &[Value::I32(3)]).unwrap();
    machine.run(&mut NoHost, &Until::budget(7));
    assert_eq!(machine.depth(), 1, "the call comes next");
    let over = Until { depth: Some(1), ..Until::end() };
    assert_eq!(machine.run(&mut NoHost, &over), Stop::Depth);
    let operands: Vec<Value> = machine.operands(0).iter().map(|operand| operand.value).collect();
    assert_eq!(operands, [Value::I32(3), Value::I32(2)], "n and the result");
    assert_eq!(machine.loc().unwrap().instr, InstrOrdinal(10));
}

#[test]
fn the_first_frame_can_be_seen_and_changed_before_it_runs() {
    let (mut machine, instance) = machine(FAC);
    machine.call(func(&machine, instance, "fac"), &[Value::I32(3)]).unwrap();
    assert!(machine.enter());
    assert_eq!(machine.locals(0), [(wasmparser::ValType::I32, Value::I32(3))]);
    assert_eq!(
        machine.set_local(0, 0, Value::I64(5)),
        Err(EditError::Type(wasmparser::ValType::I32))
    );
    assert_eq!(machine.set_local(0, 1, Value::I32(5)), Err(EditError::Nothing));
    machine.set_local(0, 0, Value::I32(4)).unwrap();
    assert_eq!(machine.run(&mut NoHost, &Until::end()), Stop::Done(vec![Value::I32(24)]));
}

#[test]
fn labels_and_operands_are_known_at_every_operator() {
    let (mut machine, instance) = machine(
        r#"(module (func (export "f") (result i32)
            (i32.const 1)
            (block (param i32) (result i32)
                (i64.const 2) (drop)
                (loop (param i32) (result i32) (nop)))))"#,
    );
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    machine.run(&mut NoHost, &Until::budget(5));
    let labels: Vec<_> = machine
        .labels(0)
        .into_iter()
        .map(|label| (label.kind, label.opened_at, label.height))
        .collect();
    assert_eq!(
        labels,
        [
            (LabelKind::Func, None, 0),
            (LabelKind::Block, Some(InstrOrdinal(1)), 0),
            (LabelKind::Loop, Some(InstrOrdinal(4)), 0),
        ]
    );
    let operand = machine.operands(0)[0];
    assert_eq!((operand.value, operand.pushed_by), (Value::I32(1), Some(InstrOrdinal(0))));
}

/// A host with one function, which does what the test says.
struct Fake<F>(F);

impl<F: FnMut(&HostCall<'_>, &mut Guest<'_>) -> HostReply> Host for Fake<F> {
    fn call(&mut self, call: &HostCall<'_>, guest: &mut Guest<'_>) -> HostReply {
        self.0(call, guest)
    }
}

/// Gives a host function for every function import.
struct AllHost;

impl Imports for AllHost {
    fn resolve(&mut self, _: &str, _: &str, ty: &ImportType<'_>) -> Option<Resolved> {
        matches!(ty, ImportType::Func(_)).then_some(Resolved::Host(HostFuncId(7)))
    }
}

const HOSTED: &str = r#"(module
    (import "env" "ask" (func $ask (param i32 i64) (result i64 i32)))
    (memory 1)
    (func $double (export "double") (param i32) (result i32)
        (i32.mul (local.get 0) (i32.const 2)))
    (func (export "f") (result i64)
        (call $ask (i32.const 5) (i64.const 6))
        (i64.extend_i32_u) (i64.add)))"#;

fn hosted() -> (Machine, FuncAddr, FuncAddr) {
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module(HOSTED), &mut AllHost).unwrap();
    let (f, double) = (func(&machine, instance, "f"), func(&machine, instance, "double"));
    machine.call(f, &[]).unwrap();
    (machine, f, double)
}

#[test]
fn the_host_sees_arguments_and_memory_and_answers_values() {
    let (mut machine, ..) = hosted();
    let mut host = Fake(|call: &HostCall<'_>, guest: &mut Guest<'_>| {
        assert_eq!((call.module, call.name, call.id), ("env", "ask", HostFuncId(7)));
        assert_eq!(call.args, [Value::I32(5), Value::I64(6)]);
        assert_eq!((guest.source(), guest.size()), (MemorySource::First, 65_536));
        guest.write(65_535, b"x").unwrap();
        assert!(guest.write(65_535, b"xy").is_err());
        HostReply::Return(vec![Value::I64(40), Value::I32(2)])
    });
    assert_eq!(machine.run(&mut host, &Until::end()), Stop::Done(vec![Value::I64(42)]));
    assert_eq!(machine.store().memories[0].read(65_535, 1), Ok(&b"x"[..]));
    assert_eq!(machine.time(), 6, "the host takes no time");
}

#[test]
fn a_host_may_wait_and_call_back() {
    let (mut machine, _, double) = hosted();
    let mut waits = 2;
    let mut host = Fake(|call: &HostCall<'_>, _: &mut Guest<'_>| match call.round {
        0 if waits > 0 => {
            waits -= 1;
            HostReply::Wait
        }
        0 => HostReply::Call(double, vec![Value::I32(10)]),
        1 => match call.returned {
            Some([value]) => HostReply::Call(double, vec![*value]),
            other => panic!("{other:?}"),
        },
        _ => HostReply::Return(vec![Value::I64(2), call.returned.unwrap()[0]]),
    });
    assert_eq!(machine.run(&mut host, &Until::end()), Stop::Wait);
    // A copy in the middle of a host call goes its own way.
    let mut copy = machine.clone();
    assert_eq!(machine.run(&mut host, &Until::end()), Stop::Wait);
    assert_eq!(machine.run(&mut host, &Until::end()), Stop::Done(vec![Value::I64(42)]));
    let mut quits = Fake(|_: &HostCall<'_>, _: &mut Guest<'_>| HostReply::Exit(3));
    assert_eq!(copy.run(&mut quits, &Until::end()), Stop::Exit(3));
}

#[test]
fn a_host_that_answers_nonsense_traps_the_guest() {
    let (mut machine, ..) = hosted();
    let mut host =
        Fake(|_: &HostCall<'_>, _: &mut Guest<'_>| HostReply::Return(vec![Value::I32(1)]));
    let Stop::Trap(trap) = machine.run(&mut host, &Until::end()) else { panic!() };
    assert_eq!(
        trap.to_string(),
        "host function failed: `env` `ask`: the host answered (i32), \
         but its type is (i32, i64) -> (i64, i32)"
    );
    let names: Vec<&str> = trap.backtrace.iter().map(|frame| frame.name.as_str()).collect();
    assert_eq!(names, ["env.ask", "f"]);
}

#[test]
fn calls_nested_through_the_host_use_the_guests_stack() {
    let mut machine = Machine::new(Limits { call_frames: 100_000, ..Limits::default() });
    let wat =
        r#"(module (import "env" "again" (func $again)) (func $f (export "f") (call $again)))"#;
    let instance = machine.instantiate(&module(wat), &mut AllHost).unwrap();
    let f = func(&machine, instance, "f");
    machine.call(f, &[]).unwrap();
    let mut host = Fake(|_: &HostCall<'_>, _: &mut Guest<'_>| HostReply::Call(f, Vec::new()));
    let Stop::Trap(trap) = machine.run(&mut host, &Until::end()) else { panic!() };
    assert_eq!((trap.kind, machine.depth()), (TrapKind::CallStackExhausted, 100_000));
}

#[test]
fn instances_share_what_they_link() {
    let mut machine = Machine::new(Limits::default());
    let owner = machine
        .instantiate(
            &module(
                r#"(module (memory (export "m") 1) (global (export "g") (mut i32) (i32.const 1))
                    (table (export "t") 2 funcref)
                    (func (export "peek") (result i32) (i32.load8_u (i32.const 9)))
                    (func (export "through") (result i32) (call_indirect (result i32) (i32.const 1))))"#,
            ),
            &mut NoImports,
        )
        .unwrap();
    machine.register("owner", owner);
    let user = module(
        r#"(module (import "owner" "m" (memory 1)) (import "owner" "g" (global $g (mut i32)))
            (import "owner" "t" (table 1 funcref))
            (elem (i32.const 1) $set)
            (data (i32.const 9) "A")
            (func $set (result i32) (global.set $g (i32.add (global.get $g) (i32.const 1))) (global.get $g))
            (start $start) (func $start (drop (call $set))))"#,
    );
    machine.instantiate(&user, &mut NoImports).unwrap();
    assert_eq!(
        invoke(&mut machine, owner, "peek", &[]),
        Stop::Done(vec![Value::I32(65)]),
        "the start function ran first"
    );
    assert_eq!(invoke(&mut machine, owner, "through", &[]), Stop::Done(vec![Value::I32(3)]));
    let Some(Extern::Global(global)) = machine.export(owner, "g") else { panic!() };
    assert_eq!(machine.store().globals[global.index()].value(), Value::I32(3));
}

#[track_caller]
fn check_link(wat: &str, expect: &str) {
    let mut machine = Machine::new(Limits { memory_pages: 10, ..Limits::default() });
    let lib = r#"(module (func (export "f") (param i32)) (memory (export "m") 1 2)
        (global (export "g") i32 (i32.const 0)) (table (export "t") 1 funcref))"#;
    let lib = machine.instantiate(&module(lib), &mut NoImports).unwrap();
    machine.register("lib", lib);
    let error = machine.instantiate(&module(wat), &mut NoImports).unwrap_err();
    assert_eq!(error.to_string(), expect);
}

#[test]
fn link_errors_name_import_expected_and_found() {
    check_link(
        r#"(module (import "lib" "h" (func (param i64) (result f32))))"#,
        "unknown import `lib` `h` at offset 0x13: expected a function (i64) -> (f32)",
    );
    check_link(
        r#"(module (import "lib" "f" (func (param i64))))"#,
        "incompatible import type for `lib` `f` at offset 0x12: \
         expected a function (i64) -> (), found a function (i32) -> ()",
    );
    check_link(
        r#"(module (import "lib" "m" (memory 1 1)))"#,
        "incompatible import type for `lib` `m` at offset 0xb: \
         expected a memory of 1 to 1 pages, found a memory of 1 to 2 pages",
    );
    check_link(
        r#"(module (import "lib" "g" (global (mut i32))))"#,
        "incompatible import type for `lib` `g` at offset 0xb: \
         expected a mutable global of type i32, found an immutable global of type i32",
    );
    check_link(
        r#"(module (import "lib" "t" (memory 1)))"#,
        "incompatible import type for `lib` `t` at offset 0xb: \
         expected a memory of 1 or more pages, found a table of 1 or more funcref",
    );
    // One page is that of `lib`.
    check_link(
        r#"(module (memory 10))"#,
        "the module needs 11 memory pages in all; the limit is 10",
    );
    check_link(
        r#"(module (memory 1) (data (i32.const 65535) "ab"))"#,
        "data segment 0 at offset 0x10 does not fit: \
         2 bytes at address 0xffff, but the memory has 65536 bytes",
    );
}

#[test]
fn calls_are_checked() {
    let (mut machine, instance) = machine(FAC);
    let fac = func(&machine, instance, "fac");
    let message = |result: Result<(), CallError>| result.unwrap_err().to_string();
    assert_eq!(message(machine.call(fac, &[])), "expected 1 argument, found 0");
    assert_eq!(
        message(machine.call(fac, &[Value::F64(0)])),
        "argument 1: expected i32, found f64 0"
    );
    assert_eq!(message(machine.call(FuncAddr(99), &[])), "there is no such function");
}

#[test]
fn growth_past_a_limit_answers_minus_one() {
    let mut machine =
        Machine::new(Limits { memory_pages: 3, table_entries: 4, ..Limits::default() });
    let wat = r#"(module (memory 1) (table 1 funcref)
        (func (export "f") (param i32) (result i32 i32)
            (memory.grow (local.get 0))
            (table.grow 0 (ref.null func) (local.get 0))))"#;
    let instance = machine.instantiate(&module(wat), &mut NoImports).unwrap();
    let mut grow = |by| invoke(&mut machine, instance, "f", &[Value::I32(by)]);
    assert_eq!(grow(2), Stop::Done(vec![Value::I32(1), Value::I32(1)]));
    assert_eq!(grow(1), Stop::Done(vec![Value::I32(-1), Value::I32(3)]));
    assert_eq!(grow(-1), Stop::Done(vec![Value::I32(-1), Value::I32(-1)]));
}

#[test]
fn the_limits_are_those_of_all_memories_and_tables_together() {
    let limits = Limits { memory_pages: 3, table_entries: 4, ..Limits::default() };
    let check = |wat: &str, expect: &str| {
        let mut machine = Machine::new(limits);
        let error = machine.instantiate(&module(wat), &mut NoImports).unwrap_err();
        assert_eq!(error.to_string(), expect);
        assert!(machine.store().memories.is_empty() && machine.store().tables.is_empty());
    };
    check(
        "(module (memory 2) (memory 2))",
        "the module needs 4 memory pages in all; the limit is 3",
    );
    check(
        "(module (table 3 funcref) (table 2 funcref))",
        "the module needs 5 table entries in all; the limit is 4",
    );
    let mut machine = Machine::new(limits);
    let wat = r#"(module (memory 1) (memory 1) (table 1 funcref) (table 1 funcref)
        (func (export "f") (param i32) (result i32 i32)
            (memory.grow 1 (local.get 0))
            (table.grow 1 (ref.null func) (local.get 0))))"#;
    let instance = machine.instantiate(&module(wat), &mut NoImports).unwrap();
    let mut grow = |by| invoke(&mut machine, instance, "f", &[Value::I32(by)]);
    assert_eq!(grow(2), Stop::Done(vec![Value::I32(-1), Value::I32(1)]));
    assert_eq!(grow(1), Stop::Done(vec![Value::I32(1), Value::I32(-1)]));
    assert_eq!(grow(0), Stop::Done(vec![Value::I32(2), Value::I32(3)]));
}

#[test]
fn many_blocks_of_one_long_type_share_it() {
    let (count, depth) = (500, 2_000);
    let wat = format!(
        r#"(module (type $t (func (param {types}) (result {types})))
            (func (export "f") (type $t) {gets} {open} {close}))"#,
        types = "i32 ".repeat(count),
        gets = (0..count).map(|local| format!("(local.get {local})")).collect::<String>(),
        open = "block (type $t) ".repeat(depth),
        close = "end ".repeat(depth),
    );
    let (mut machine, instance) = machine(&wat);
    let args: Vec<_> = (0..count as i32).map(Value::I32).collect();
    machine.call(func(&machine, instance, "f"), &args).unwrap();
    machine.run(&mut NoHost, &Until::budget((count + depth) as u64));
    let labels = machine.labels(0);
    assert_eq!(labels.len(), depth + 1);
    assert!(labels.iter().all(|label| label.takes.len() == count));
    assert!(labels.iter().all(|label| std::sync::Arc::ptr_eq(&label.takes, &labels[0].takes)));
    assert_eq!(machine.run(&mut NoHost, &Until::end()), Stop::Done(args));
}
