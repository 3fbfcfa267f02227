//! The fast tier against the exact one: stops, times and states, at many places.

mod room;
mod vector;

use wasmparser::WasmFeatures;

use crate::binary;
use crate::exec::addr::{Extern, FuncAddr, InstanceId};
use crate::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, Resolved,
};
use crate::exec::limits::Limits;
use crate::exec::snapshot::SnapshotId;
use crate::exec::stop::{Breakpoints, Stop, Until, Watchpoints};
use crate::exec::trace::{At, Calls, Running, Touch, Trace};
use crate::exec::value::Value;
use crate::exec::{Machine, Tier};
use crate::module::idx::{InstrOrdinal, ModuleId};
use crate::module::{Loc, Valid};
use crate::random::Random;
use crate::spec::features::default_features;

/// A host whose functions answer what they were given, one more.
struct Echo;

impl Host for Echo {
    fn call(&mut self, call: &HostCall<'_>, _: &mut Guest<'_>) -> HostReply {
        HostReply::Return(
            call.args
                .iter()
                .map(|arg| match arg {
                    Value::I32(number) => Value::I32(number.wrapping_add(1)),
                    other => *other,
                })
                .collect(),
        )
    }
}

impl Imports for Echo {
    fn resolve(&mut self, _: &str, _: &str, _: &ImportType<'_>) -> Option<Resolved> {
        Some(Resolved::Host(HostFuncId(0)))
    }
}

impl Random {
    /// From 1 on, of all magnitudes.
    fn length(&mut self) -> u64 {
        1 + self.next() % (2 << (self.next() % 11))
    }
}

/// How often something is done that finds more the more often it is done; seldom where the tests
/// themselves are interpreted, thousands of times slower (Miri).
const fn rounds(usual: usize) -> usize {
    if cfg!(miri) { usual.div_ceil(100) } else { usual }
}

fn module(wat: &str) -> Valid {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
    let features = default_features() | WasmFeatures::WIDE_ARITHMETIC;
    binary::validate(wat.encode().unwrap().into(), features).unwrap()
}

fn machine(module: &Valid, tier: Tier) -> (Machine, InstanceId) {
    let limits = Limits { call_frames: 300, ..Limits::default() };
    let mut machine = Machine::new(limits);
    machine.set_tier(tier);
    let instance = machine.instantiate(module, &mut Echo).unwrap();
    (machine, instance)
}

fn call(machine: &mut Machine, instance: InstanceId, args: &[Value]) {
    let Some(Extern::Func(func)) = machine.export(instance, "f") else { panic!("no `f`") };
    machine.call(func, args).unwrap();
}

/// Calls the export `f` in both tiers and compares all that can be seen: at the end, then at many
/// times on the way, then passing between the tiers there. Answers how it ended.
#[track_caller]
fn check(wat: &str, args: &[Value]) -> Stop {
    let module = &module(wat);
    let (mut exact, instance) = machine(module, Tier::Exact);
    let (mut both, _) = machine(module, Tier::Both);
    call(&mut exact, instance, args);
    call(&mut both, instance, args);
    let whole = Until::budget(if cfg!(miri) { 500 } else { 3_000_000 });
    let end = exact.run(&mut Echo, &whole);
    assert_eq!(both.run(&mut Echo, &whole), end);
    assert_eq!((both.time(), both.depth()), (exact.time(), exact.depth()));
    assert_eq!(both.state_hash(), exact.state_hash());
    assert!(!both.fast.functions.is_empty(), "nothing was translated");
    // Miri takes one of them for each text.
    let looks = |at: usize| !cfg!(miri) || wat.len() % 5 == at;
    if looks(0) {
        passes_between_tiers(module, args);
    }
    if looks(1) {
        watched(module, args, &exact);
    }
    if looks(2) {
        travels(module, args);
    }
    if looks(3) {
        writes_are_seen(module, args);
    }
    if looks(4) {
        calls_are_told(module, args);
    }
    end
}

/// The same at many times on the way, and passing between the tiers there.
#[track_caller]
fn passes_between_tiers(module: &Valid, args: &[Value]) {
    for seed in if cfg!(miri) { 2..3 } else { 0..6 } {
        let mut random = Random(seed);
        let (mut exact, instance) = machine(module, Tier::Exact);
        let (mut mixed, _) = machine(module, Tier::Both);
        call(&mut exact, instance, args);
        call(&mut mixed, instance, args);
        for _ in 0..rounds(400) {
            let budget = Until::budget(random.length());
            if seed > 1 {
                let tier = if random.next() & 1 == 0 { Tier::Both } else { Tier::Exact };
                mixed.set_tier(tier);
            }
            let stop = exact.run(&mut Echo, &budget);
            assert_eq!(mixed.run(&mut Echo, &budget), stop);
            assert_eq!((mixed.time(), mixed.depth()), (exact.time(), exact.depth()));
            assert_eq!(mixed.state_hash(), exact.state_hash(), "at time {}", exact.time());
            if !matches!(stop, Stop::Budget(_)) {
                break;
            }
        }
    }
}

/// The frames that a run tells of.
#[derive(Default)]
struct Frames(Vec<Running>);

impl Calls for Frames {
    fn frame(&mut self, running: Running) {
        self.0.push(running);
    }
}

/// Both tiers tell of the same frames, those that single steps meet.
#[track_caller]
fn calls_are_told(module: &Valid, args: &[Value]) {
    let (mut stepped, instance) = machine(module, Tier::Exact);
    call(&mut stepped, instance, args);
    assert!(stepped.enter());
    let frame_of = |machine: &Machine| {
        let regs = machine.regs;
        (machine.depth(), regs.map(|regs| regs.func), regs.map_or(0, |regs| regs.fp))
    };
    let mut met = Vec::new();
    let mut last = frame_of(&stepped);
    while stepped.time() < rounds(3000) as u64 {
        let stop = stepped.run(&mut Echo, &Until::budget(1));
        let frame = frame_of(&stepped);
        if last != frame {
            last = frame;
            met.push(Running { time: stepped.time(), depth: frame.0, func: frame.1 });
        }
        if !matches!(stop, Stop::Budget(_)) {
            break;
        }
    }
    for tier in [Tier::Exact, Tier::Both] {
        let (mut machine, _) = machine(module, tier);
        call(&mut machine, instance, args);
        let mut frames = Frames::default();
        let until = Until::budget(stepped.time());
        let stop = machine.run_followed(&mut Echo, &until, &mut frames);
        assert_eq!((machine.time(), machine.state_hash()), (stepped.time(), stepped.state_hash()));
        // Single steps do not see frames of the host, nor that the caller's runs again after one.
        let is_host =
            |it: &Running| it.func.is_some_and(|func| machine.store().guest_func(func).is_none());
        let mut told: Vec<Running> = Vec::new();
        let mut host = false;
        for running in &frames.0 {
            let before = told.last().map(|it| (it.depth, it.func));
            let again = host && before == Some((running.depth, running.func));
            host = is_host(running);
            if !host && !again {
                told.push(*running);
            }
        }
        let ends = matches!(stop, Stop::Done(_));
        assert_eq!(told.first().map(|it| (it.time, it.depth)), Some((0, 1)));
        assert_eq!(told.last().map(|it| it.func.is_none()), Some(ends));
        let known = |it: &Running| it.time > 0 && it.time < stepped.time();
        let told: Vec<Running> = told.into_iter().filter(known).collect();
        let met: Vec<Running> = met.iter().copied().filter(known).collect();
        let same = told.iter().zip(&met).take_while(|(one, other)| one == other).count();
        assert_eq!((told.get(same), met.get(same)), (None, None), "{tier:?}, frame {same}");
    }
}

/// What is written, as a tracer is told.
#[derive(Default)]
struct Writes(Vec<Touch>);

impl Trace for Writes {
    fn operator(&mut self, at: &At<'_>) {
        let touches = at.touches().into_iter().flatten();
        self.0.extend(touches.filter(|touch| touch.writes && touch.len > 0));
    }
}

/// Both tiers stop before the same writes to some bytes, with snapshots and without.
#[track_caller]
fn writes_are_seen(module: &Valid, args: &[Value]) {
    let (mut traced, instance) = machine(module, Tier::Exact);
    call(&mut traced, instance, args);
    let mut writes = Writes::default();
    traced.run_traced(&mut Echo, &Until::budget(rounds(30_000) as u64), &mut writes);
    let mut random = Random(3);
    for round in if cfg!(miri) { 3..4 } else { 0..4 } {
        let mut watchpoints = Watchpoints::new();
        for _ in 0..round {
            let Some(which) = (random.next() as usize).checked_rem(writes.0.len()) else { return };
            let Touch { memory, start, len, .. } = writes.0[which];
            let Ok(start) = u64::try_from(start) else { continue };
            let from = start.saturating_add(random.next() % len);
            watchpoints.insert(memory, from..from.saturating_add(1 + random.next() % 9));
        }
        let (mut exact, _) = machine(module, Tier::Exact);
        let (mut both, _) = machine(module, Tier::Both);
        call(&mut exact, instance, args);
        call(&mut both, instance, args);
        for step in 0..rounds(300) {
            let until = Until { watchpoints: &watchpoints, ..Until::budget(20 * random.length()) };
            if round == 3 && step % 20 == 5 {
                both.take_snapshot(0);
            }
            let stop = exact.run(&mut Echo, &until);
            assert_eq!(both.run(&mut Echo, &until), stop, "{watchpoints:?}");
            assert_eq!((both.time(), both.state_hash()), (exact.time(), exact.state_hash()));
            if let Stop::Watchpoint(written) = stop {
                assert!(watchpoints.meet(written.memory, written.start, written.len));
            } else if !matches!(stop, Stop::Budget(_)) {
                break;
            }
        }
    }
}

/// Goes forward by random steps, takes snapshots, drops some and goes back to others; each time
/// that was met before has the state that it had in the exact tier.
#[track_caller]
fn travels(module: &Valid, args: &[Value]) {
    let (mut exact, instance) = machine(module, Tier::Exact);
    call(&mut exact, instance, args);
    let mut random = Random(77);
    let mut known = vec![(0, exact.state_hash())];
    let mut steps = Vec::new();
    while steps.len() < rounds(60) {
        let budget = 3 * random.length();
        let stop = exact.run(&mut Echo, &Until::budget(budget));
        let goes_on = matches!(stop, Stop::Budget(_));
        steps.push((budget, stop));
        known.push((exact.time(), exact.state_hash()));
        if !goes_on {
            break;
        }
    }
    for tier in [Tier::Both, Tier::Exact] {
        let (mut machine, _) = machine(module, tier);
        call(&mut machine, instance, args);
        let mut at = 0;
        let mut taken: Vec<(SnapshotId, usize)> = Vec::new();
        for _ in 0..rounds(200) {
            match random.next() % 8 {
                0 | 1 => taken.push((machine.take_snapshot(at as u64), at)),
                2 if !taken.is_empty() => {
                    let which = random.next() as usize % taken.len();
                    at = taken[which].1;
                    assert_eq!(machine.restore(taken[which].0), Some(at as u64));
                    taken.truncate(which + 1);
                }
                3 if taken.len() > 3 => {
                    let which = random.next() as usize % (taken.len() - 1);
                    let (id, _) = taken.remove(which);
                    assert!(machine.drop_snapshot(id));
                }
                4 if random.next().is_multiple_of(8) => {
                    machine.forget_snapshots();
                    taken.clear();
                }
                _ if at < steps.len() => {
                    let (budget, stop) = &steps[at];
                    at += 1;
                    assert_eq!(machine.run(&mut Echo, &Until::budget(*budget)), *stop);
                }
                _ => {}
            }
            assert_eq!((machine.time(), machine.state_hash()), known[at], "after step {at}");
            assert_eq!(machine.snapshots().count(), taken.len());
        }
    }
}

/// The same with breakpoints, on every operator and on some, and with steps out of frames; `ran`
/// has decoded what there is.
#[track_caller]
fn watched(module: &Valid, args: &[Value], ran: &Machine) {
    for &seed in if cfg!(miri) { &[1][..] } else { &[0, 1, 2, 4] } {
        let mut random = Random(seed);
        let mut breakpoints = Breakpoints::new();
        for (at, code) in ran.codes.iter().enumerate() {
            let Some((_, func)) = ran.store.guest_func(FuncAddr::from_index(at)) else { continue };
            for instr in 0..code.as_ref().map_or(0, |code| code.ops.len()) {
                if random.next().is_multiple_of(1 << (2 * seed)) {
                    let instr = InstrOrdinal::from_index(instr);
                    breakpoints.insert(Loc { module: ModuleId(0), func, instr });
                }
            }
        }
        let (mut exact, instance) = machine(module, Tier::Exact);
        let (mut both, _) = machine(module, Tier::Both);
        call(&mut exact, instance, args);
        call(&mut both, instance, args);
        let nothing = Breakpoints::new();
        for _ in 0..rounds(200) {
            let breakpoints = if random.next().is_multiple_of(8) { &nothing } else { &breakpoints };
            let below = exact.depth().saturating_sub(random.next() as usize % 3);
            let depth = random.next().is_multiple_of(3).then_some(below);
            let until = Until { breakpoints, depth, ..Until::budget(8 * random.length()) };
            let stop = exact.run(&mut Echo, &until);
            assert_eq!(both.run(&mut Echo, &until), stop, "at time {}", exact.time());
            assert_eq!((both.time(), both.depth()), (exact.time(), exact.depth()));
            assert_eq!(both.state_hash(), exact.state_hash(), "at time {}", exact.time());
            if matches!(stop, Stop::Done(_) | Stop::Trap(_)) {
                break;
            }
        }
        assert!(!both.fast.functions.is_empty(), "nothing was translated");
    }
}

/// Whether a run ended as it should, or is one that `check` did not wait for.
fn ended(stop: &Stop, as_it_should: impl FnOnce(&Stop) -> bool) -> bool {
    as_it_should(stop) || (cfg!(miri) && matches!(stop, Stop::Budget(_)))
}

#[track_caller]
fn done(wat: &str, args: &[Value], expect: Value) {
    let (stop, expected) = (check(wat, args), Stop::Done(vec![expect]));
    assert!(ended(&stop, |stop| *stop == expected), "{stop:?}, not {expected:?}: {wat}");
}

#[test]
fn calls_return_and_operands_wait_for_them() {
    done(
        r#"(module (func $fib (export "f") (param i32) (result i32)
            (if (result i32) (i32.lt_s (local.get 0) (i32.const 2))
                (then (local.get 0))
                (else (i32.add (call $fib (i32.sub (local.get 0) (i32.const 1)))
                    (call $fib (i32.sub (local.get 0) (i32.const 2))))))))"#,
        &[Value::I32(12)],
        Value::I32(144),
    );
    // Constants and locals below a call, and a local that changes under an operand.
    done(
        r#"(module (func $g (param i32 i32) (result i32) (local i64 f64 i32)
                (local.set 4 (i32.mul (local.get 0) (i32.const 3)))
                (i32.add (local.get 4) (local.get 1)))
            (func (export "f") (param i32) (result i32) (local i32)
                (i32.const 1000) (local.get 0)
                (local.set 0 (i32.const 7))
                (local.get 0) (local.get 0) (i32.const 9) (call $g)
                (i32.sub) (i32.add) (i32.mul)))"#,
        &[Value::I32(5)],
        Value::I32(1000 * (5 + (7 - 30))),
    );
}

#[test]
fn a_call_may_be_entered_with_its_index_on_the_stack() {
    done(
        r#"(module (type $t (func (param i32) (result i32))) (table funcref (elem $a $b))
            (func $a (type $t) (i32.add (local.get 0) (i32.const 1)))
            (func $b (type $t) (i32.add (local.get 0) (i32.const 2)))
            (func (export "f") (param i32) (result i32)
                (loop $l
                    (local.set 0 (call_indirect (type $t) (local.get 0)
                        (i32.and (i32.add (local.get 0) (i32.const 1)) (i32.const 1))))
                    (br_if $l (i32.lt_u (local.get 0) (i32.const 300))))
                (local.get 0)))"#,
        &[Value::I32(0)],
        Value::I32(300),
    );
}

#[test]
fn memory_loops_and_floats_compute_the_same() {
    done(
        r#"(module (memory 1) (global $sum (mut i64) (i64.const 0)) (func (export "f") (result i64)
            (local $i i32) (local $x f64) (local $y f32)
            (local.set $x (f64.const 1.5))
            (loop $l
                (i32.store8 (i32.and (i32.mul (local.get $i) (i32.const 7)) (i32.const 65535))
                    (local.get $i))
                (i32.store16 offset=4 (i32.const 96) (local.get $i))
                (f64.store offset=1000 (i32.const 0)
                    (f64.mul (local.get $x) (f64.load offset=1000 (i32.const 0))))
                (local.set $x (f64.add (f64.div (f64.const 3) (local.get $x)) (f64.const 0.25)))
                (local.set $y (f32.demote_f64 (local.get $x)))
                (local.set $x (f64.add (local.get $x) (f64.promote_f32 (f32.sqrt (local.get $y)))))
                (global.set $sum (i64.add (global.get $sum)
                    (i64.extend_i32_u (i32.load8_s offset=3 (i32.and (local.get $i) (i32.const 255))))))
                (global.set $sum (i64.xor (i64.shl (i64.const 1) (i64.extend_i32_s (local.get $i)))
                    (i64.rotl (global.get $sum) (i64.const 0x123456789))))
                (br_if $l (i32.ne (local.tee $i (i32.add (local.get $i) (i32.const 1)))
                    (i32.const 500)))
                (br_if $l (f64.gt (local.get $x) (f64.const nan))))
            (i64.xor (i64.reinterpret_f64 (local.get $x)) (global.get $sum))
            (drop) (i64.const 0) (memory.size) (i64.extend_i32_u) (i64.sub)))"#,
        &[],
        Value::I64(-1),
    );
}

#[test]
fn branches_carry_values() {
    for at in 0..9 {
        check(
            r#"(module (func (export "f") (param i32) (result i32) (local i32)
                (block $a (result i32)
                    (i32.const 11)
                    (block $b (result i32)
                        (local.get 0)
                        (block $c
                            (br_if $c (i32.eq (local.get 0) (i32.const 6)))
                            (block $d (result i32)
                                (local.set 1 (i32.const 4))
                                (i32.const 100) (local.get 1) (local.get 0)
                                (br_table $a $b $d $d $a $b))
                            (drop))
                        (br_if $b (i32.const 5) (i32.gt_u (local.get 0) (i32.const 3)))
                        (drop)
                        (local.get 0) (i32.const 21) (local.get 1)
                        (br_if $a (i32.eqz (local.get 0)))
                        (select (i32.const 3) (local.get 0))
                        (i32.add) (i32.add) (i32.add))
                    (i32.mul))
                (loop (result i32)
                    (local.set 1 (i32.add (local.get 1) (i32.const 1)))
                    (local.get 1)
                    (br_if 0 (i32.lt_u (local.get 1) (i32.const 40))))
                (i32.add)))"#,
            &[Value::I32(at)],
        );
    }
}

#[test]
fn a_branch_to_the_end_returns_what_the_end_finds() {
    done(
        r#"(module (memory 1) (func (export "f") (result i32)
            (memory.size) (block (i64.const 2048) (br 0))))"#,
        &[],
        Value::I32(1),
    );
    done(
        r#"(module (func (export "f") (param i32) (result i32)
            (i32.const 7) (i32.const 8)
            (if (param i32) (result i32) (local.get 0)
                (then (drop) (i32.const 9) (local.get 0) (br 0))
                (else (br 1 (i32.const 3))))
            (i32.const 2) (i32.mul) (i32.add)))"#,
        &[Value::I32(5)],
        Value::I32(17),
    );
}

#[test]
fn results_of_each_float_instruction_are_the_same_from_registers() {
    // A root that is none: the NaN is the one that the exact tier makes.
    for (ty, arg) in [("f32", Value::F32((-2.0_f32).to_bits())), ("f64", Value::F64(1 << 63 | 1))] {
        for op in ["sqrt", "ceil", "floor", "trunc", "nearest", "neg", "abs"] {
            check(
                &format!(
                    r#"(module (func (export "f") (param {ty}) (result {ty})
                        ({ty}.{op} (local.get 0))))"#
                ),
                &[arg],
            );
        }
    }
}

#[test]
fn floats_stay_in_their_register() {
    // Operands that are the same register, or stand in it as the second one: the NaN of a result
    // is canonical whichever operand had it.
    let bits = |nan: u64| [Value::F64(nan), Value::F64(1.5_f64.to_bits())];
    let args = [0x7ff0_0000_0000_0001, 0xfff8_0000_0000_0000, 1 << 63, 0x4008_0000_0000_0000];
    for [x, y] in args.map(bits).into_iter().flat_map(|[x, y]| [[x, y], [y, x]]) {
        for op in ["add", "sub", "mul", "div", "min", "max"] {
            check(
                &format!(
                    r#"(module (func (export "f") (param f64 f64) (result f64) (local f64)
                        (f64.add (local.get 0) (local.get 1)) (local.tee 2)
                        (local.get 2) (f64.{op})
                        (local.set 2)
                        (f64.{op} (local.get 2) (f64.sub (local.get 0) (local.get 1)))))"#
                ),
                &[x, y],
            );
        }
    }
}

#[test]
fn traps_are_those_of_the_exact_tier() {
    let bodies = [
        "(i32.div_s (local.get 0) (local.get 1))",
        "(i32.add (local.get 0) (i32.div_u (i32.const 7) (local.tee 0 (local.get 1))))",
        "(i32.const 3) (local.get 0) (i32.const 8) (i32.load offset=4294967295 (local.get 0)) \
            (i32.add) (i32.add) (i32.add)",
        "(i32.const 3) (local.get 0) (local.set 0 (i32.const 1)) (i32.load8_u (i32.const 65536)) \
            (i32.add) (i32.add)",
        "(i32.store16 (i32.add (local.get 0) (i32.const -6)) (local.get 0)) (i32.const 1)",
        "(i64.store offset=9 (i32.const 65528) (i64.const -1)) (i32.const 1)",
        "(i32.trunc_f32_s (f32.div (f32.const 0) (f32.convert_i32_s (local.get 1))))",
        "(call_indirect (type $t) (local.get 0) (i32.const 0))",
        "(call_indirect (type $t) (local.get 0) (i32.const 1))",
        "(call_indirect (type $t) (local.get 0) (i32.const 2))",
        "(call_indirect (type $t) (local.get 0) (local.get 0))",
        "(loop (result i32) (call_indirect (type $t) (local.get 0) (i32.const 3)))",
        "(i32.const 4) (unreachable)",
        "(return (i32.rem_s (i32.const 5) (i32.wrap_i64 (i64.extend_i32_u (local.get 1)))))",
    ];
    for body in bodies {
        let wat = format!(
            r#"(module (memory 1) (type $t (func (param i32) (result i32)))
                (table funcref (elem $id $other $f $f)) (import "" "" (func $host))
                (func $id (type $t) (local.get 0))
                (func $other (param i64))
                (func $f (export "f2") (param i32) (result i32) (call $g (local.get 0)
                    (i32.const 0)))
                (func (export "f") (param i32) (result i32) (call $f (local.get 0)))
                (func $g (param i32 i32) (result i32) {body}))"#
        )
        .replace(r#"(import "" "" (func $host))"#, "");
        check(&wat, &[Value::I32(5)]);
    }
}

#[test]
fn a_call_may_have_the_bits_of_a_float_as_its_index() {
    // Found by a module that was changed at random.
    let stop = check(
        r#"(module (type $t (func (result i32))) (table funcref (elem $one $two))
            (func $one (result i32) (i32.const 11)) (func $two (result i32) (i32.const 22))
            (func (export "f") (param f32 f64) (result i32)
                (i32.add
                    (call_indirect (type $t) (i32.reinterpret_f32 (f32.mul (local.get 0) (local.get 0))))
                    (call_indirect (type $t) (i32.wrap_i64 (i64.reinterpret_f64
                        (f64.add (local.get 1) (local.get 1))))))))"#,
        &[Value::F32(0), Value::F64(0)],
    );
    assert_eq!(stop, Stop::Done(vec![Value::I32(22)]));
}

#[test]
fn what_the_fast_tier_cannot_do_is_done_between() {
    // The host, growth, bulk, vectors, tail calls, references, many results, another instance's
    // worth of locals.
    check(
        r#"(module (import "" "" (func $host (param i32) (result i32))) (memory 1 4)
            (table $t 5 funcref) (elem declare func $many)
            (func $many (param i32) (result i32 i64 i32)
                (i32.const 1) (i64.const 2) (local.get 0))
            (func $vector (param v128 i32) (result v128)
                (i32x4.add (local.get 0) (i32x4.splat (call $host (local.get 1)))))
            (func $tail (param i32 i32) (result i32)
                (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
                (return_call $tail (i32.sub (local.get 0) (i32.const 1))
                    (i32.add (local.get 1) (local.get 0))))
            (func (export "f") (param i32) (result i32 i64 i32) (local v128 i32)
                (loop $l
                    (local.get 0)
                    (local.set 1 (call $vector (local.get 1) (local.get 0)))
                    (local.set 0 (call $host (local.get 0)))
                    (memory.fill (i32.const 8) (local.get 0) (i32.const 100))
                    (table.set $t (i32.const 1) (ref.func $many))
                    (local.set 2 (i32.add (local.get 2) (i32x4.extract_lane 2 (local.get 1))))
                    (drop (memory.grow (i32.const 1)))
                    (i32.store (i32.sub (i32.shl (memory.size) (i32.const 16)) (i32.const 4))
                        (call $tail (local.get 0) (i32.load8_u (i32.const 70))))
                    (local.set 2 (i32.add (ref.is_null (table.get $t (i32.const 1)))))
                    (br_if $l (i32.lt_s (local.get 0) (i32.const 60))))
                (call $many (local.get 2))))"#,
        &[Value::I32(3)],
    );
}

#[test]
fn recursion_ends_where_the_frames_do() {
    for wat in [
        r#"(module (func $f (export "f") (param i32) (result i32)
            (i32.add (i32.const 1) (call $f (i32.add (local.get 0) (i32.const 2))))))"#,
        r#"(module (type $t (func (param i32) (result i32))) (table funcref (elem $f))
            (func $f (export "f") (type $t)
            (i32.add (i32.const 1) (call_indirect (type $t) (local.get 0) (i32.const 0)))))"#,
    ] {
        let stop = check(wat, &[Value::I32(3)]);
        assert!(ended(&stop, |stop| matches!(stop, Stop::Trap(_))), "{stop:?}: {wat}");
    }
}

#[test]
fn loops_without_end_stop_at_the_budget() {
    for wat in [
        r#"(module (func (export "f") (loop (br 0))))"#,
        r#"(module (func (export "f") (loop (br_if 0 (i32.const 1)))))"#,
        r#"(module (func (export "f") (loop (br_table 0 0 (i32.const 1)))))"#,
        r#"(module (func $g) (func (export "f") (loop (call $g) (br 0))))"#,
    ] {
        assert!(matches!(check(wat, &[]), Stop::Budget(_)));
    }
}

#[test]
fn many_operands_and_labels_take_linear_time() {
    let mut wat = String::from("(module (func (export \"f\") (result i32) (local i32 i32)\n");
    let many = if cfg!(miri) { 20 } else { 20_000 };
    (0..many).for_each(|_| wat.push_str("local.get 0 "));
    (0..many).for_each(|_| wat.push_str("i32.const 1 local.set 1 "));
    (0..many).for_each(|_| wat.push_str("(block (br_if 0 (local.get 1))) "));
    (1..many).for_each(|_| wat.push_str("i32.add "));
    wat.push_str("))");
    done(&wat, &[], Value::I32(0));
}
