//! How runs end early: budgets, caps, fuel, interruption.

use std::sync::atomic::{AtomicBool, Ordering};

use super::{func, invoke, machine, module};
use crate::exec::addr::MemAddr;
use crate::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, NoHost, Resolved,
};
use crate::exec::limits::{Limits, Which};
use crate::exec::stop::{Caps, Stop, Until, Watchpoints};
use crate::exec::trace::{At, Touch, Trace};
use crate::exec::value::Value;
use crate::exec::{Machine, Tier};

/// Runs `f` of a module that grows and calls; each cap stops it once, and a higher one lets it
/// go on to the same end.
fn check_cap(wat: &str, caps: Caps, which: Which, results: &[Value]) {
    let (mut free, instance) = machine(wat);
    let expected = invoke(&mut free, instance, "f", &[]);
    assert_eq!(expected, Stop::Done(results.to_vec()));

    let (mut capped, instance) = machine(wat);
    capped.call(func(&capped, instance, "f"), &[]).unwrap();
    let until = Until { caps, ..Until::end() };
    assert_eq!(capped.run(&mut NoHost, &until), Stop::Budget(which));
    assert_eq!(capped.run(&mut NoHost, &until), Stop::Budget(which), "nothing has changed");
    assert_eq!(capped.run(&mut NoHost, &Until::end()), expected);
    assert_eq!(capped.time(), free.time());
    assert_eq!(capped.state_hash(), free.state_hash());
}

#[test]
fn a_cap_stops_the_run_and_a_higher_one_lets_it_go_on() {
    let pages = Caps { memory_pages: 3, ..Caps::default() };
    let grows = r#"(module (memory 1 5) (func (export "f") (result i32 i32 i32)
        (memory.grow (i32.const 2)) (memory.grow (i32.const 1)) (memory.grow (i32.const 9))))"#;
    let results = [Value::I32(1), Value::I32(3), Value::I32(-1)];
    check_cap(grows, pages, Which::MemoryPages, &results);

    let entries = Caps { table_entries: 3, ..Caps::default() };
    let grows = r#"(module (table 1 5 funcref) (func (export "f") (result i32 i32)
        (table.grow (ref.null func) (i32.const 2)) (table.grow (ref.null func) (i32.const 1))))"#;
    check_cap(grows, entries, Which::TableEntries, &[Value::I32(1), Value::I32(3)]);

    let frames = Caps { call_frames: 3, ..Caps::default() };
    let calls = r#"(module
        (func $f (export "f") (result i32) (i32.add (i32.const 1) (call $g)))
        (func $g (result i32) (i32.add (i32.const 1) (call $h)))
        (func $h (result i32) (i32.add (i32.const 1) (call $i)))
        (func $i (result i32) (i32.const 1)))"#;
    check_cap(calls, frames, Which::CallFrames, &[Value::I32(4)]);
}

/// The fuel that `f` uses.
fn fuel(body: &str) -> u64 {
    let wat =
        format!(r#"(module (memory 1) (table 9 funcref) (func $g) (func (export "f") {body}))"#);
    let (mut machine, instance) = machine(&wat);
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let until = Until { fuel: Some(u64::MAX), ..Until::end() };
    assert_eq!(machine.run(&mut NoHost, &until), Stop::Done(Vec::new()));
    machine.fuel()
}

#[test]
fn fuel_counts_what_wasmtime_counts() {
    assert_eq!(fuel(""), 1);
    assert_eq!(fuel("(nop) (block) (loop) (return)"), 1);
    assert_eq!(fuel("(drop (i32.const 1))"), 2);
    assert_eq!(fuel("(call $g)"), 3);
    assert_eq!(fuel("(if (i32.const 0) (then (nop)) (else (call $g)))"), 5);
    assert_eq!(fuel("(block (br 0))"), 2);
    assert_eq!(fuel("(memory.fill (i32.const 0) (i32.const 0) (i32.const 4096))"), 1 + 3 + 4097);
}

#[test]
fn fuel_runs_out_before_the_operator_that_needs_it() {
    let wat = r#"(module (memory 1) (func (export "f") (result i32)
        (memory.fill (i32.const 0) (i32.const 7) (i32.const 100)) (i32.load8_u (i32.const 99))))"#;
    let (mut machine, instance) = machine(wat);
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let fuel = |fuel| Until { fuel: Some(fuel), ..Until::end() };
    assert_eq!(machine.run(&mut NoHost, &fuel(50)), Stop::Budget(Which::Fuel));
    assert_eq!((machine.fuel(), machine.time()), (4, 3), "the constants are pushed, no more");
    assert_eq!(machine.run(&mut NoHost, &fuel(100)), Stop::Budget(Which::Fuel));
    assert_eq!(machine.run(&mut NoHost, &fuel(103)), Stop::Done(vec![Value::I32(7)]));
    assert_eq!(machine.fuel(), 107);
}

/// Raises a flag when it is called, as another thread would.
struct Raises<'a>(&'a AtomicBool);

impl Imports for Raises<'_> {
    fn resolve(&mut self, _: &str, _: &str, _: &ImportType<'_>) -> Option<Resolved> {
        Some(Resolved::Host(HostFuncId(0)))
    }
}

impl Host for Raises<'_> {
    fn call(&mut self, _: &HostCall<'_>, _: &mut Guest<'_>) -> HostReply {
        self.0.store(true, Ordering::Relaxed);
        HostReply::Return(Vec::new())
    }
}

#[test]
fn a_run_is_interrupted_from_outside() {
    let endless = module(
        r#"(module (import "" "" (func $flag))
            (func (export "f") (call $flag) (loop (br 0))))"#,
    );
    let flag = AtomicBool::new(false);
    let mut host = Raises(&flag);
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&endless, &mut host).unwrap();
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let until = Until { interrupt: Some(&flag), ..Until::end() };
    assert_eq!(machine.run(&mut host, &until), Stop::Interrupted);
    let time = machine.time();
    flag.store(false, Ordering::Relaxed);
    // Slices between two looks do not change what a budget means.
    let until = Until { interrupt: Some(&flag), ..Until::budget(1_000_001) };
    assert_eq!(machine.run(&mut host, &until), Stop::Budget(Which::Operators));
    assert_eq!(machine.time(), time + 1_000_001);
}

#[test]
fn bulk_operations_of_many_pieces_are_whole() {
    // 100 pages: more than six pieces of a megabyte; each copy overlaps its source.
    let wat = r#"(module (memory (export "m") 100)
        (func (export "f") (param i32 i32 i32) (result i64)
            (local i32)
            (loop
                (i64.store (local.get 3) (i64.mul (i64.extend_i32_u (local.get 3)) (i64.const 7)))
                (br_if 0 (i32.lt_u (local.tee 3 (i32.add (local.get 3) (i32.const 8)))
                    (i32.const 6553600))))
            (memory.copy (local.get 0) (local.get 1) (local.get 2))
            (memory.fill (i32.const 100) (i32.const 1) (i32.const 3000000))
            (i64.load (i32.const 3000092))))"#;
    for (to, from) in [(0, 8000), (8000, 0), (5, 5), (3_000_000, 0)] {
        let (mut machine, instance) = machine(wat);
        let len = 6_553_600 - to.max(from);
        let args = [Value::I32(to), Value::I32(from), Value::I32(len)];
        let mut expected: Vec<u8> =
            (0..819_200_u64).flat_map(|at| (at * 8 * 7).to_le_bytes()).collect();
        expected.copy_within(from as usize..(from + len) as usize, to as usize);
        expected[100..3_000_100].fill(1);
        assert!(matches!(invoke(&mut machine, instance, "f", &args), Stop::Done(_)));
        assert!(machine.store().memories[0].bytes() == expected, "copy from {from} to {to}");
    }
}

#[test]
fn a_run_stops_before_what_is_watched_is_written() {
    let wat = r#"(module (memory 2)
        (func (export "f") (local $at i32)
            (loop $again
                (i32.store8 (local.get $at) (i32.const 1))
                (br_if $again (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1)))
                    (i32.const 70000))))
            (memory.fill (i32.const 100) (i32.const 3) (i32.const 50))
            (i64.store (i32.const 65530) (i64.const -1))
            (memory.fill (i32.const 140) (i32.const 3) (i32.const 0))
            (drop (i32.load (i32.const 140)))))"#;
    for tier in [Tier::Both, Tier::Exact] {
        let (mut machine, instance) = machine(wat);
        machine.set_tier(tier);
        machine.call(func(&machine, instance, "f"), &[]).unwrap();
        let mut watchpoints = Watchpoints::new();
        assert!(watchpoints.insert(MemAddr(0), 140..142) && !watchpoints.insert(MemAddr(0), 7..7));
        assert!(watchpoints.insert(MemAddr(0), 65_536..65_537));
        assert!(!watchpoints.insert(MemAddr(0), 65_536..65_537));
        let until = Until { watchpoints: &watchpoints, ..Until::end() };
        let mut writes = Vec::new();
        let end = loop {
            match machine.run(&mut NoHost, &until) {
                Stop::Watchpoint(written) => writes.push((written.start, written.len)),
                stop => break stop,
            }
        };
        assert_eq!(end, Stop::Done(Vec::new()));
        assert_eq!(writes, [(140, 1), (141, 1), (65_536, 1), (100, 50), (65_530, 8)]);
        assert!(watchpoints.remove(MemAddr(0), 140..142) && watchpoints.iter().count() == 1);
        // Nothing is looked at any more.
        assert!(matches!(invoke(&mut machine, instance, "f", &[]), Stop::Done(_)));
    }
}

/// Notes what it is told.
#[derive(Default)]
struct Notes {
    at: Vec<(u32, u32, u64, usize, Vec<u64>)>,
    touches: Vec<Touch>,
}

impl Trace for Notes {
    fn operator(&mut self, at: &At<'_>) {
        self.at.push((at.func.0, at.instr.0, at.time, at.depth, at.operands.to_vec()));
        self.touches.extend(at.touches().into_iter().flatten());
    }
}

const TRACED: &str = r#"(module (memory 1000)
    (func $f (export "f") (result i32)
        (i32.store8 offset=7 (i32.const 1) (i32.const 5))
        (memory.copy (i32.const 0) (i32.const 65536) (i32.const 3000000))
        (i32.add (call $g (i32.const 3)) (i32.load (i32.const 4))))
    (func $g (param i32) (result i32) (local.get 0)))"#;

#[test]
fn a_trace_tells_each_operator_once_with_its_operands() {
    let (mut traced, instance) = machine(TRACED);
    traced.call(func(&traced, instance, "f"), &[]).unwrap();
    let mut notes = Notes::default();
    let stop = traced.run_traced(&mut NoHost, &Until::end(), &mut notes);
    assert_eq!(stop, Stop::Done(vec![Value::I32(3)]));

    // Step by step, the machine stands where the trace says, with these operands.
    let (mut stepped, instance) = machine(TRACED);
    stepped.call(func(&stepped, instance, "f"), &[]).unwrap();
    stepped.enter();
    for (func, instr, time, depth, operands) in &notes.at {
        let frame = stepped.frames().next().unwrap();
        assert_eq!((frame.func.0, frame.loc.unwrap().instr.0), (*func, *instr));
        assert_eq!((stepped.time(), stepped.depth()), (*time, *depth));
        let found: Vec<u64> =
            stepped.operands(0).iter().map(|operand| operand.value.to_slots()[0]).collect();
        assert_eq!(&found, operands, "at time {time}");
        stepped.run(&mut NoHost, &Until::budget(1));
    }
    assert!(stepped.is_idle());
    let memory = MemAddr(0);
    let touch = |start, len, writes| Touch { memory, start, len, writes };
    let expected = [
        touch(8, 1, true),
        touch(65536, 3_000_000, false),
        touch(0, 3_000_000, true),
        touch(4, 4, false),
    ];
    assert_eq!(notes.touches, expected);
}
