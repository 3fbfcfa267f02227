//! Atomic instructions on one thread: results, alignment, and waiting for nobody.

use super::{check_trap, func, invoke, machine, trap_of};
use crate::exec::host::NoHost;
use crate::exec::stop::{Stop, Until};
use crate::exec::trace::{At, Touch, Trace};
use crate::exec::trap::TrapKind;
use crate::exec::value::Value;

/// A shared memory with a number at 8; `f` of no parameters.
fn wat(results: &str, body: &str) -> String {
    format!(
        r#"(module (memory 1 1 shared) (data (i32.const 8) "\11\22\33\44\55\66\77\88")
            (func (export "f") (result {results}) {body}))"#
    )
}

#[track_caller]
fn check(results: &str, body: &str, expect: &[Value]) {
    let (mut machine, instance) = machine(&wat(results, body));
    assert_eq!(invoke(&mut machine, instance, "f", &[]), Stop::Done(expect.to_vec()));
}

#[test]
fn narrow_accesses_compute_in_their_own_width() {
    check(
        "i64 i64",
        "(i64.atomic.rmw8.add_u (i32.const 8) (i64.const 0x1ff)) (i64.load (i32.const 8))",
        &[Value::I64(0x11), Value::I64(0x8877_6655_4433_2210u64 as i64)],
    );
    check(
        "i32 i32",
        "(i32.atomic.rmw16.xor_u offset=2 (i32.const 8) (i32.const -1)) (i32.load (i32.const 8))",
        &[Value::I32(0x4433), Value::I32(0xbbcc_2211u32 as i32)],
    );
}

#[test]
fn an_exchange_compares_as_many_bits_as_it_accesses() {
    check(
        "i32 i32",
        "(i32.atomic.rmw8.cmpxchg_u (i32.const 8) (i32.const 0xab11) (i32.const 0xcd99))
         (i32.load (i32.const 8))",
        &[Value::I32(0x11), Value::I32(0x4433_2299)],
    );
    check(
        "i64 i64",
        "(i64.atomic.rmw32.cmpxchg_u (i32.const 8) (i64.const 0) (i64.const 7))
         (i64.load (i32.const 8))",
        &[Value::I64(0x4433_2211), Value::I64(0x8877_6655_4433_2211u64 as i64)],
    );
}

#[test]
fn alignment_comes_before_bounds() {
    check_trap(
        &wat("i64", "(i64.atomic.load offset=4 (i32.const 8))"),
        &[],
        "unaligned atomic: address 0xc is not a multiple of 8 (i64.atomic.load at offset 0x27)",
    );
    let far = "(i32.atomic.rmw16.add_u offset=1 (i32.const -1) (i32.const 0))";
    check_trap(
        &wat("i32", far),
        &[],
        "out of bounds memory access: 2 bytes at address 0x100000000 (0xffffffff + offset 1), \
         but memory 0 has 65536 bytes (i32.atomic.rmw16.add_u at offset 0x29)",
    );
    let (_, trap) = trap_of(&wat("i32", "(i32.atomic.load (i32.const -2))"), &[]);
    assert_eq!(trap.kind, TrapKind::UnalignedAtomic, "outside as well");
    // The sum passes 64 bits; its remainder is still that of the sum.
    let (_, trap) = trap_of(
        r#"(module (memory i64 1) (func (export "f") (result i32)
            (i32.atomic.load offset=3 (i64.const -1))))"#,
        &[],
    );
    assert_eq!(trap.kind, TrapKind::UnalignedAtomic);
    assert_eq!(
        trap.to_string(),
        "unaligned atomic: address 0x10000000000000002 is not a multiple of 4 \
         (i32.atomic.load at offset 0x26)"
    );
}

#[test]
fn nobody_is_woken_and_time_passes() {
    let wait = |expected: i64, timeout: i64| {
        format!("(memory.atomic.wait64 (i32.const 8) (i64.const {expected}) (i64.const {timeout}))")
    };
    let same = 0x8877_6655_4433_2211u64 as i64;
    check("i32", &wait(1, -1), &[Value::I32(1)]);
    check("i32", &wait(same, 0), &[Value::I32(2)]);
    check("i32", &wait(same, i64::MAX), &[Value::I32(2)]);
    check(
        "i32",
        "(memory.atomic.notify (i32.const 8) (i32.const 5)) (atomic.fence)",
        &[Value::I32(0)],
    );
}

#[test]
fn waiting_for_ever_is_a_stop_that_a_change_of_the_memory_ends() {
    let wait =
        "(memory.atomic.wait32 offset=8 (i32.const 4) (i32.const 0x88776655) (i64.const -1))";
    let (mut machine, instance) = machine(&wat("i32", wait));
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let Stop::Deadlock(deadlock) = machine.run(&mut NoHost, &Until::end()) else { panic!() };
    assert_eq!(
        deadlock.to_string(),
        "waits for ever: address 0xc holds -2005440939, there is no timeout, and no other thread \
         to wake this one (memory.atomic.wait32 at offset 0x2f)"
    );
    assert_eq!(deadlock.backtrace[0].name, "f");
    assert_eq!(machine.time(), 3, "the wait has not been executed");
    let again = machine.run(&mut NoHost, &Until::end());
    assert_eq!(again, Stop::Deadlock(deadlock), "nothing has changed");
    let memory = crate::exec::addr::MemAddr(0);
    machine.write_memory(memory, 12, &[0]).unwrap();
    assert_eq!(machine.run(&mut NoHost, &Until::end()), Stop::Done(vec![Value::I32(1)]));
}

/// Notes what is read and written.
#[derive(Default)]
struct Touches(Vec<(u128, u64, bool)>);

impl Trace for Touches {
    fn operator(&mut self, at: &At<'_>) {
        let touches = at.touches().into_iter().flatten();
        self.0.extend(touches.map(|Touch { start, len, writes, .. }| (start, len, writes)));
    }
}

#[test]
fn traces_tell_what_wide_and_atomic_accesses_touch() {
    let (mut machine, instance) = machine(&wat(
        "v128",
        "(drop (i64.atomic.rmw16.sub_u offset=2 (i32.const 8) (i64.const 1)))
         (drop (i32.atomic.rmw.cmpxchg (i32.const 4) (i32.const 1) (i32.const 2)))
         (v128.store64_lane offset=16 1 (i32.const 1) (v128.const i64x2 0 0))
         (drop (memory.atomic.notify (i32.const 4) (i32.const 1)))
         (v128.load8x8_u (i32.const 3))",
    ));
    machine.call(func(&machine, instance, "f"), &[]).unwrap();
    let mut touches = Touches::default();
    let stop = machine.run_traced(&mut NoHost, &Until::end(), &mut touches);
    assert!(matches!(stop, Stop::Done(_)), "{stop:?}");
    let expected =
        [(10, 2, false), (10, 2, true), (4, 4, false), (4, 4, true), (17, 8, true), (3, 8, false)];
    assert_eq!(touches.0, expected);
}

#[test]
fn waiting_needs_a_shared_memory() {
    check_trap(
        r#"(module (memory 1) (func (export "f") (result i32)
            (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const 0))))"#,
        &[],
        "expected shared memory: memory 0 is not shared, so nobody could wake this thread \
         (memory.atomic.wait32 at offset 0x2a)",
    );
}
