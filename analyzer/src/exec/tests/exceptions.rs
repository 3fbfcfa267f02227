//! Exceptions as a debugger, a host and a clock see them; what they do stands in the scripts.

use super::{AllHost, Fake, func, invoke, machine, module, trap_of};
use crate::exec::Machine;
use crate::exec::addr::{Extern, InstanceId, TagAddr};
use crate::exec::host::{Guest, HostCall, HostReply, NoHost};
use crate::exec::limits::Limits;
use crate::exec::shape::LabelKind;
use crate::exec::stop::{Breakpoints, Stop, Until};
use crate::exec::trap::TrapKind;
use crate::exec::value::{Ref, Value};
use crate::module::Loc;
use crate::module::idx::{FuncIdx, InstrOrdinal, ModuleId};

const THROUGH: &str = r#"(module
    (tag $oops (export "oops") (param i32 f64))
    (func $inner (param i32) (throw $oops (local.get 0) (f64.const 2.5)))
    (func $middle (param i32) (call $inner (local.get 0)) (nop))
    (func (export "uncaught") (param i32) (call $middle (local.get 0)))
    (func (export "caught") (param i32) (result i32)
        (block $h (result i32 f64)
            (try_table (catch $oops $h) (call $middle (local.get 0)))
            (i32.const 0) (f64.const 0))
        (drop)))"#;

#[test]
fn what_nobody_catches_stops_at_the_throw_with_the_whole_stack() {
    let (mut machine, instance) = machine(THROUGH);
    let Stop::Trap(trap) = invoke(&mut machine, instance, "uncaught", &[Value::I32(-7)]) else {
        panic!("nobody catches it")
    };
    assert_eq!(trap.kind, TrapKind::UncaughtException);
    assert_eq!(trap.to_string(), "uncaught exception: oops(-7, 2.5) (throw at offset 0x58)");
    assert_eq!(trap.operands, [Value::I32(-7), Value::F64(2.5f64.to_bits())]);
    let names: Vec<&str> = trap.backtrace.iter().map(|frame| frame.name.as_str()).collect();
    assert_eq!(names, ["inner", "middle", "uncaught"]);
    assert_eq!((machine.depth(), machine.operands(0).len()), (3, 2));
    // Three operators of `inner`, two and two of its callers; the throw has not happened.
    assert_eq!(machine.time(), 6);
    let exception = machine.throws().unwrap();
    assert_eq!((exception.tag, exception.to_string().as_str()), (TagAddr(0), "oops(-7, 2.5)"));
    assert_eq!(machine.catcher(), None);
}

#[test]
fn a_throw_counts_one_and_goes_on_behind_the_label() {
    let (mut machine, instance) = machine(THROUGH);
    let args = [Value::I32(9)];
    machine.call(func(&machine, instance, "caught"), &args).unwrap();
    machine.run(&mut NoHost, &Until::budget(8));
    assert_eq!((machine.depth(), machine.loc().unwrap().instr), (3, InstrOrdinal(2)));
    assert_eq!(machine.catcher().map(|(frame, loc)| (frame, loc.unwrap().instr.0)), Some((2, 8)));
    machine.run(&mut NoHost, &Until::budget(1));
    assert_eq!((machine.depth(), machine.time()), (1, 9));
    assert_eq!(machine.loc().unwrap().instr, InstrOrdinal(8), "behind the end of the block");
    let operands: Vec<Value> = machine.operands(0).iter().map(|operand| operand.value).collect();
    assert_eq!(operands, [Value::I32(9), Value::F64(2.5f64.to_bits())]);
    assert_eq!(machine.run(&mut NoHost, &Until::end()), Stop::Done(vec![Value::I32(9)]));
    assert_eq!(machine.time(), 11);
}

#[test]
fn slices_and_clones_make_no_difference() {
    let (mut whole, instance) = machine(THROUGH);
    let done = invoke(&mut whole, instance, "caught", &[Value::I32(1)]);
    let (mut sliced, instance) = machine(THROUGH);
    sliced.call(func(&sliced, instance, "caught"), &[Value::I32(1)]).unwrap();
    while sliced.run(&mut NoHost, &Until::budget(1)) != done {
        sliced = sliced.clone();
    }
    assert_eq!((sliced.time(), sliced.state_hash()), (whole.time(), whole.state_hash()));
}

#[test]
fn stepping_over_and_out_ends_in_the_frame_of_the_handler() {
    let (mut machine, instance) = machine(THROUGH);
    machine.call(func(&machine, instance, "caught"), &[Value::I32(1)]).unwrap();
    machine.run(&mut NoHost, &Until::budget(4));
    assert_eq!(machine.depth(), 2);
    // Over the call in `middle`, which never returns there.
    let over = Until { depth: Some(2), ..Until::end() };
    assert_eq!(machine.run(&mut NoHost, &over), Stop::Depth);
    assert_eq!((machine.depth(), machine.loc().unwrap().instr), (1, InstrOrdinal(8)));
}

#[test]
fn breakpoints_in_handlers_are_met() {
    let (mut machine, instance) = machine(THROUGH);
    machine.call(func(&machine, instance, "caught"), &[Value::I32(1)]).unwrap();
    let mut breakpoints = Breakpoints::new();
    let at = Loc { module: ModuleId(0), func: FuncIdx(3), instr: InstrOrdinal(8) };
    breakpoints.insert(at);
    let until = Until { breakpoints: &breakpoints, ..Until::end() };
    assert_eq!(machine.run(&mut NoHost, &until), Stop::Breakpoint(at));
    assert_eq!(machine.run(&mut NoHost, &until), Stop::Done(vec![Value::I32(1)]));
}

#[test]
fn a_run_can_stop_before_throws_that_are_caught() {
    let (mut machine, instance) = machine(THROUGH);
    machine.call(func(&machine, instance, "caught"), &[Value::I32(1)]).unwrap();
    let until = Until { throws: true, ..Until::end() };
    assert_eq!(machine.run(&mut NoHost, &until), Stop::Throw);
    assert_eq!(machine.time(), 8, "the throw comes next");
    assert_eq!(machine.run(&mut NoHost, &until), Stop::Done(vec![Value::I32(1)]));
    machine.call(func(&machine, instance, "uncaught"), &[Value::I32(1)]).unwrap();
    assert!(matches!(machine.run(&mut NoHost, &until), Stop::Trap(_)), "said once, as its end");
}

#[test]
fn throwing_null_traps() {
    let (_, trap) = trap_of(r#"(module (func (export "f") (throw_ref (ref.null exn))))"#, &[]);
    assert_eq!(trap.to_string(), "null exception reference (throw_ref at offset 0x20)");
}

/// `depth` frames, each with a handler for another tag, thrown through `times` times.
const DEEP: &str = r#"(module
    (tag $wanted (param i32)) (tag $other)
    (func $down (param i32)
        (if (i32.eqz (local.get 0)) (then (throw $wanted (i32.const 1))))
        (block $h (try_table (catch $other $h) (call $down (i32.sub (local.get 0) (i32.const 1))))))
    (func (export "f") (param $depth i32) (param $times i32) (result i32) (local $sum i32)
        (loop $again
            (block $h (result i32)
                (try_table (catch $wanted $h) (call $down (local.get $depth)))
                (unreachable))
            (local.set $sum (i32.add (local.get $sum)))
            (local.set $times (i32.sub (local.get $times) (i32.const 1)))
            (br_if $again (local.get $times)))
        (local.get $sum)))"#;

#[test]
fn exceptions_pass_many_frames_many_times() {
    let (mut machine, instance) = machine(DEEP);
    let args = [Value::I32(100_000), Value::I32(20)];
    let stop = invoke(&mut machine, instance, "f", &args);
    assert_eq!(stop, Stop::Done(vec![Value::I32(20)]));
    assert_eq!(machine.depth(), 0);
    assert_eq!(machine.store().heap.bytes(), 0, "nobody asked for a reference");
}

const HOSTED: &str = r#"(module
    (import "env" "ask" (func $ask (param i32) (result i32)))
    (tag $oops (export "oops") (param i32))
    (func (export "throw") (param i32) (throw $oops (local.get 0)))
    (func (export "f") (param i32) (result i32)
        (block $h (result i32)
            (try_table (catch $oops $h) (drop (call $ask (local.get 0))))
            (i32.const -1)))
    (func (export "g") (param i32) (drop (call $ask (local.get 0)))))"#;

fn hosted() -> (Machine, InstanceId, TagAddr) {
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module(HOSTED), &mut AllHost).unwrap();
    let Some(Extern::Tag(tag)) = machine.export(instance, "oops") else { panic!("a tag") };
    (machine, instance, tag)
}

#[test]
fn exceptions_pass_frames_of_the_host() {
    let (mut machine, instance, _) = hosted();
    let throw = func(&machine, instance, "throw");
    let mut host = Fake(|call: &HostCall<'_>, _: &mut Guest<'_>| {
        assert_eq!(call.round, 0, "it is not asked again");
        HostReply::Call(throw, call.args.to_vec())
    });
    machine.call(func(&machine, instance, "f"), &[Value::I32(4)]).unwrap();
    assert_eq!(machine.run(&mut host, &Until::end()), Stop::Done(vec![Value::I32(4)]));
    machine.call(func(&machine, instance, "g"), &[Value::I32(4)]).unwrap();
    let Stop::Trap(trap) = machine.run(&mut host, &Until::end()) else { panic!("uncaught") };
    let names: Vec<&str> = trap.backtrace.iter().map(|frame| frame.name.as_str()).collect();
    assert_eq!(names, ["throw", "env.ask", "g"]);
}

#[test]
fn the_host_throws() {
    let (mut machine, instance, tag) = hosted();
    let mut host =
        Fake(|call: &HostCall<'_>, _: &mut Guest<'_>| HostReply::Throw(tag, call.args.to_vec()));
    machine.call(func(&machine, instance, "f"), &[Value::I32(6)]).unwrap();
    assert_eq!(machine.run(&mut host, &Until::end()), Stop::Done(vec![Value::I32(6)]));
    assert_eq!(machine.time(), 5, "the host takes no time");
    machine.call(func(&machine, instance, "g"), &[Value::I32(6)]).unwrap();
    let Stop::Trap(trap) = machine.run(&mut host, &Until::end()) else { panic!("uncaught") };
    assert_eq!(trap.to_string(), "uncaught exception: oops(6)");
    assert_eq!(machine.depth(), 2, "the frame of the host is still there");
    machine.unwind();
    let mut wrong = Fake(|_: &HostCall<'_>, _: &mut Guest<'_>| HostReply::Throw(tag, Vec::new()));
    machine.call(func(&machine, instance, "f"), &[Value::I32(6)]).unwrap();
    let Stop::Trap(trap) = machine.run(&mut wrong, &Until::end()) else { panic!("wrong") };
    assert_eq!(trap.kind, TrapKind::Host);
    assert_eq!(trap.detail, "`env` `ask`: the host threw oops with (), but it takes (i32)");
}

const ARMS: &str = r#"(module
    (tag $ei (param i32)) (tag $ej (param i64))
    (func (export "f") (result i32)
        (i32.const 100)
        try (result i32)
            (throw $ei (i32.const 5))
        catch $ei
            try
                (throw $ej (i64.const 6))
            catch_all
                (nop)
            end
        catch $ej
            (drop) (i32.const 1)
        end
        (i32.add)))"#;

#[test]
fn what_an_arm_has_caught_is_seen_and_is_no_operand() {
    let (mut machine, instance) = machine(ARMS);
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    // To the nop of the inner arm.
    machine.run(&mut NoHost, &Until::budget(7));
    assert_eq!(machine.loc().unwrap().instr, InstrOrdinal(9));
    let caught: Vec<String> =
        machine.caught(0).iter().map(|caught| caught.exception.to_string()).collect();
    assert_eq!(caught, ["ei(5)", "ej(6)"]);
    let operands: Vec<Value> = machine.operands(0).iter().map(|operand| operand.value).collect();
    assert_eq!(operands, [Value::I32(100), Value::I32(5)]);
    let labels: Vec<_> = machine.labels(0).iter().map(|label| (label.kind, label.height)).collect();
    assert_eq!(labels, [(LabelKind::Func, 0), (LabelKind::Catch, 1), (LabelKind::Catch, 2)]);
    machine.set_operand(0, 1, Value::I32(8)).unwrap();
    assert_eq!(machine.run(&mut NoHost, &Until::end()), Stop::Done(vec![Value::I32(108)]));
}

#[test]
fn labels_say_what_they_catch() {
    let (mut machine, instance) = machine(ARMS);
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    machine.run(&mut NoHost, &Until::budget(2));
    let label = machine.labels(0).pop().unwrap();
    assert_eq!((label.kind, label.opened_at), (LabelKind::Try, Some(InstrOrdinal(1))));
    let catches: Vec<_> = label.catches.iter().map(|it| (it.tag, it.to.0)).collect();
    assert_eq!(catches, [(Some(TagAddr(0)), 5), (Some(TagAddr(1)), 12)]);
}

#[test]
fn references_to_exceptions_are_values() {
    let (mut machine, instance) = machine(
        r#"(module (tag $oops (param i32 i64))
            (func (export "f") (result exnref)
                (block $h (result exnref)
                    (try_table (catch_all_ref $h) (throw $oops (i32.const 3) (i64.const 4)))
                    (unreachable)))
            (func (export "again") (param exnref) (throw_ref (local.get 0))))"#,
    );
    let Stop::Done(results) = invoke(&mut machine, instance, "f", &[]) else { panic!("caught") };
    let [exception @ Value::Ref(Ref::Exception(_))] = results[..] else { panic!("{results:?}") };
    assert_eq!(machine.exception(exception).unwrap().to_string(), "oops(3, 4)");
    assert_eq!(machine.exception(Value::Ref(Ref::Null)), None);
    let Stop::Trap(trap) = invoke(&mut machine, instance, "again", &[exception]) else {
        panic!("nobody catches it")
    };
    assert_eq!(trap.detail, "oops(3, 4)");
    assert_eq!(trap.mnemonic, "throw_ref");
}

#[test]
fn the_hash_knows_exceptions_by_what_they_are() {
    let wat = r#"(module (tag $oops (param i32)) (global $e (mut exnref) (ref.null exn))
        (func (export "f") (param i32)
            (block $h (result exnref)
                (try_table (catch_all_ref $h) (throw $oops (local.get 0)))
                (unreachable))
            (global.set $e)))"#;
    let hash = |args: &[i32]| {
        let (mut machine, instance) = machine(wat);
        for arg in args {
            invoke(&mut machine, instance, "f", &[Value::I32(*arg)]);
        }
        machine.state_hash()
    };
    assert_eq!(hash(&[5]), hash(&[4, 5]), "garbage does not count");
    assert_ne!(hash(&[5]), hash(&[4]));
}
