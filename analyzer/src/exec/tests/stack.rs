//! Snapshots of a deep stack: what they look at, and that they are right whatever became of frames
//! in between.

use wasmparser::{ValType, WasmFeatures};

use super::{AllHost, Fake, func};
use crate::binary;
use crate::exec::addr::{FuncAddr, InstanceId};
use crate::exec::host::{Guest, Host, HostCall, HostReply, NoHost};
use crate::exec::limits::{Limits, Which};
use crate::exec::snapshot::{SnapshotId, stack};
use crate::exec::stop::{Stop, Until};
use crate::exec::trace::{Calls, Running};
use crate::exec::value::Value;
use crate::exec::view::raw_frames;
use crate::exec::{Machine, Tier};

fn machine(wat: &str, tier: Tier) -> (Machine, InstanceId) {
    let buffer = wast::parser::ParseBuffer::new(wat).unwrap();
    let bytes = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap();
    let module = binary::validate(bytes.into(), WasmFeatures::all()).unwrap();
    let mut machine = Machine::new(Limits::default());
    machine.set_tier(tier);
    let instance = machine.instantiate(&module, &mut AllHost).unwrap();
    (machine, instance)
}

/// Goes down, works there for as long as it is told, and comes back; each frame holds an operand.
const DEEP: &str = r#"(module
    (tag $oops) (import "env" "ask" (func $ask (param i32) (result i32)))
    (global $work (mut i32) (i32.const 300))
    (func $leaf (param $at i32) (local i64 i64) (nop))
    (func $down (export "down") (param $left i32) (result i32)
        (local.get $left)
        (if (result i32) (local.get $left)
            (then (call $down (i32.sub (local.get $left) (i32.const 1))))
            (else
                (loop $again
                    (call $leaf (global.get $work))
                    (global.set $work (i32.sub (global.get $work) (i32.const 1)))
                    (br_if $again (global.get $work)))
                (i32.const 1)))
        (i32.add)))"#;

/// A machine that works so deep down.
fn deep(tier: Tier, frames: i32) -> Machine {
    let (mut machine, instance) = machine(DEEP, tier);
    let down = func(&machine, instance, "down");
    machine.call(down, &[Value::I32(frames - 1)]).unwrap();
    machine.run(&mut NoHost, &Until::budget(frames as u64 * 7));
    assert_eq!(machine.frames().filter(|frame| frame.func == down).count(), frames as usize);
    machine
}

/// Slots that a snapshot looks at now, and frames that it marks.
fn looked_at(machine: &Machine) -> (usize, usize) {
    let slots = machine.regs.map_or(0, |regs| regs.sp) - stack::unchanged(machine);
    let new = raw_frames(machine).take_while(|it| !stack::has_stood(machine, it)).count();
    (slots, new)
}

/// Takes a snapshot; answers what it is, when, and of what state.
fn keep(machine: &mut Machine) -> (SnapshotId, u64, u64) {
    (machine.take_snapshot(0), machine.time(), machine.state_hash())
}

#[track_caller]
fn goes_back(machine: &mut Machine, known: &[(SnapshotId, u64, u64)]) {
    for (id, time, hash) in known.iter().rev() {
        assert_eq!(machine.restore(*id), Some(0));
        assert_eq!((machine.time(), machine.state_hash()), (*time, *hash));
    }
}

#[test]
fn a_snapshot_looks_at_frames_that_ran_and_at_no_others() {
    const FRAMES: usize = 100_000;
    for tier in [Tier::Both, Tier::Exact] {
        let mut machine = deep(tier, FRAMES as i32);
        let (slots, new) = looked_at(&machine);
        assert!(slots > 4 * FRAMES && new >= FRAMES - 1, "{slots} slots, {new} frames");
        let mut known = vec![keep(&mut machine)];
        let first = machine.snapshot_bytes();
        for _ in 0..20 {
            machine.run(&mut NoHost, &Until::budget(33));
            let (slots, new) = looked_at(&machine);
            assert!(slots <= 15 && new <= 1, "{slots} slots, {new} frames");
            known.push(keep(&mut machine));
        }
        let more = machine.snapshot_bytes() - first;
        assert!(more < 20 * 20_000, "{more} bytes more");
        // Up 500 frames, through all marks there are, and on from there.
        for up in 1..5 {
            let until = Until { depth: Some(FRAMES - 500 * up), ..Until::end() };
            assert_eq!(machine.run(&mut NoHost, &until), Stop::Depth);
            let (slots, new) = looked_at(&machine);
            assert!(slots <= 10 && new == 0, "{slots} slots, {new} frames");
            known.push(keep(&mut machine));
        }
        let end = machine.run(&mut NoHost, &Until::end());
        assert!(matches!(end, Stop::Done(_)));
        goes_back(&mut machine, &known.split_off(known.len() - 2));
        assert_eq!(machine.run(&mut NoHost, &Until::end()), end);
        goes_back(&mut machine, &known);
        assert_eq!(machine.run(&mut NoHost, &Until::end()), end);
    }
}

/// Throws, is replaced or asks the host deep down, and goes on where that leads.
const EVENTS: &str = r#"(module
    (import "env" "ask" (func $ask (param i32) (result i32)))
    (tag $oops)
    (global $what (mut i32) (i32.const 0))
    (func $leaf (export "walk") (param i32 i32 i64) (result i64 i32)
        (nop) (i64.const 1) (i32.const 2))
    (func $wait (param $times i32)
        (loop $again
            (call $leaf (i32.const 1) (i32.const 2) (i64.const 3))
            (drop) (drop)
            (br_if $again (local.tee $times (i32.sub (local.get $times) (i32.const 1))))))
    (func $swap (param $left i32) (local i64 i64)
        (if (local.get $left)
            (then (return_call $swap (i32.sub (local.get $left) (i32.const 1)))))
        (return_call $wait (i32.const 100)))
    (func $down (param $left i32) (local $kept i64)
        (local.set $kept (i64.extend_i32_u (local.get $left)))
        (if (i32.eq (local.get $left) (i32.const 1000))
            (then
                (block $caught
                    (try_table (catch $oops $caught)
                        (call $down (i32.const 999))
                        (return)))
                (return_call $wait (i32.const 100))))
        (if (local.get $left)
            (then (call $down (i32.sub (local.get $left) (i32.const 1))))
            (else
                (call $wait (i32.const 10))
                (if (i32.eqz (global.get $what)) (then (throw $oops)))
                (if (i32.eq (global.get $what) (i32.const 1))
                    (then (return_call $swap (i32.const 50))))
                (loop $again
                    (drop (call $ask (global.get $what)))
                    (br_if $again (global.get $what))))))
    (func (export "f") (param i32 i32)
        (global.set $what (local.get 1))
        (call $down (local.get 0))))"#;

#[test]
fn frames_that_are_gone_or_replaced_leave_the_others_as_they_were() {
    for (tier, what) in
        [Tier::Both, Tier::Exact].into_iter().flat_map(|it| [(it, 0), (it, 1), (it, 2)])
    {
        let (mut machine, instance) = machine(EVENTS, tier);
        let (f, walk) = (func(&machine, instance, "f"), func(&machine, instance, "walk"));
        machine.call(f, &[Value::I32(2000), Value::I32(what)]).unwrap();
        while machine.depth() < 2002 {
            machine.run(&mut host(walk), &Until::budget(50));
        }
        let mut known = vec![keep(&mut machine)];
        for _ in 0..30 {
            machine.run(&mut host(walk), &Until::budget(29));
            let (slots, new) = looked_at(&machine);
            assert!(slots < 40 && new < 4, "{tier:?}, {what}: {slots} slots, {new} frames");
            known.push(keep(&mut machine));
        }
        let least = if what == 0 { 1002..1005 } else { 2002..2005 };
        assert!(least.contains(&machine.depth()), "{tier:?}, {what}: {}", machine.depth());
        goes_back(&mut machine, &known);
    }
}

#[test]
fn what_an_embedder_changes_in_a_waiting_frame_comes_back() {
    for tier in [Tier::Both, Tier::Exact] {
        let mut machine = deep(tier, 3000);
        let mut known = vec![keep(&mut machine)];
        for (frame, value) in [(2000, 77), (10, 78), (2500, 79)] {
            machine.set_local(frame, 0, Value::I32(value)).unwrap();
            machine.set_operand(frame + 100, 0, Value::I32(-value)).unwrap();
            let at = raw_frames(&machine).nth(frame + 100).unwrap().fp;
            assert!((at..at + 10).contains(&stack::unchanged(&machine)));
            known.push(keep(&mut machine));
            // From now on it is as it was.
            assert!(looked_at(&machine).0 <= 10);
            machine.run(&mut NoHost, &Until::budget(40));
        }
        // A change that no snapshot has seen.
        machine.set_local(2999, 0, Value::I32(5)).unwrap();
        goes_back(&mut machine, &known);
        assert_eq!(machine.locals(2000)[0].1, deep(tier, 3000).locals(2000)[0].1);
    }
}

#[test]
fn copies_go_their_own_ways() {
    let mut machine = deep(Tier::Both, 3000);
    let known = [keep(&mut machine)];
    // The copy's frames are marked, but it has no snapshots.
    let mut copy = machine.clone();
    copy.set_local(1500, 0, Value::I32(9)).unwrap();
    let theirs = [keep(&mut copy)];
    let until = Until { depth: Some(1000), ..Until::end() };
    assert_eq!(copy.run(&mut NoHost, &until), Stop::Depth);
    assert_eq!(machine.state_hash(), known[0].2);
    machine.run(&mut NoHost, &Until::budget(50));
    goes_back(&mut machine, &known);
    goes_back(&mut copy, &theirs);
    assert_ne!(machine.state_hash(), copy.state_hash());
    machine.forget_snapshots();
    machine.run(&mut NoHost, &until);
    let known = [keep(&mut machine)];
    machine.run(&mut NoHost, &Until::end());
    goes_back(&mut machine, &known);
}

/// Wanders up and down by calls, tail calls, exceptions, calls through the host and continuations;
/// never ends.
const WANDERS: &str = r#"(module
    (import "env" "ask" (func $ask (param i32) (result i32)))
    (type $start (func (param i32))) (type $c1 (cont $start))
    (type $f (func)) (type $c (cont $f))
    (type $box (struct (field (ref null $box)) (field i64)))
    (type $walks (func (param i32 i32 i64) (result i64 i32)))
    (tag $oops (param i64)) (tag $yield (param i32))
    (global $seed (mut i32) (i32.const 1))
    (func $random (param $below i32) (result i32)
        (global.set $seed (i32.add (i32.const 1013904223)
            (i32.mul (global.get $seed) (i32.const 1664525))))
        (i32.rem_u (i32.shr_u (global.get $seed) (i32.const 8)) (local.get $below)))
    (global $met (mut i32) (i32.const 0))
    (func $meet (param $what i32)
        (global.set $met (i32.or (global.get $met) (i32.shl (i32.const 1) (local.get $what)))))
    (elem declare func $inside)
    (func $inside (param $depth i32)
        (call $walk (local.get $depth) (i32.const 1) (i64.const 3))
        (drop) (drop))
    (func $walk (export "walk") (param $depth i32) (param $inside i32) (param $x i64)
        (result i64 i32)
        (local $wide v128) (local $rounds i32) (local $got i32)
        (local $box (ref null $box)) (local $c (ref null $c))
        (if (i32.gt_u (local.get $depth) (i32.const 400))
            (then (return (local.get $x) (local.get $depth))))
        (local.set $rounds (call $random (i32.const 5)))
        (local.set $wide (i64x2.splat (local.get $x)))
        (loop $again
            (local.set $box (struct.new $box (local.get $box) (local.get $x)))
            (local.get $x)
            (block $out (result i64)
                (block $call
                (block $catch
                (block $tail
                (block $host
                (block $resume
                (block $suspend
                (block $throw
                    (local.set $got (call $random (i32.const 13)))
                    (call $meet (local.get $got))
                    (br_table $call $call $call $call $call $catch $catch $tail $host $resume
                        $resume $suspend $throw (local.get $got)))
                (; throw ;)
                (throw $oops (i64.mul (local.get $x) (i64.const 7))))
                (; suspend ;)
                (if (local.get $inside)
                    (then (call $meet (i32.const 13))
                        (suspend $yield (call $random (i32.const 100)))))
                (br $out (i64.const 1)))
                (; resume ;)
                (if (ref.is_null (local.get $c))
                    (then (local.set $c (cont.bind $c1 $c
                        (i32.add (local.get $depth) (i32.const 2))
                        (cont.new $c1 (ref.func $inside))))))
                (block $yielded (result i32 (ref $c))
                    (resume $c (on $yield $yielded) (local.get $c))
                    (local.set $c (ref.null $c))
                    (br $out (i64.const 2)))
                (local.set $c)
                (br $out (i64.extend_i32_u)))
                (; host ;)
                (br $out (i64.extend_i32_s (call $ask (local.get $depth)))))
                (; tail ;)
                (return_call $walk (i32.add (local.get $depth) (i32.const 1))
                    (local.get $inside) (i64.mul (local.get $x) (i64.const 3))))
                (; catch ;)
                (block $caught (result i64)
                    (try_table (result i64 i32) (catch $oops $caught)
                        (call $walk (i32.add (local.get $depth) (i32.const 1))
                            (local.get $inside) (i64.const 11)))
                    (local.set $got))
                (br $out))
                (; call ;)
                (call $walk (i32.add (local.get $depth) (i32.const 1)) (local.get $inside)
                    (i64.add (local.get $x) (i64.const 1)))
                (local.set $got))
            (local.set $x (i64.add))
            (br_if $again (local.tee $rounds (i32.sub (local.get $rounds) (i32.const 1)))))
        (i64.add (local.get $x) (i64x2.extract_lane 1 (local.get $wide)))
        (i32.add (local.get $got) (i32.const 1)))
    (func $down (export "f") (param $left i32) (param $seed i32)
        (local $wide v128) (local $long i64)
        (if (local.get $left)
            (then
                (i64.extend_i32_u (local.get $left))
                (call $down (i32.sub (local.get $left) (i32.const 1)) (local.get $seed))
                (drop))
            (else
                (global.set $seed (local.get $seed))
                (loop $again
                    (block $caught (result i64)
                        (try_table (catch $oops $caught)
                            (call $walk (i32.const 0) (i32.const 0) (i64.const 1))
                            (drop) (drop))
                        (br $again))
                    (drop)
                    (br $again))))))"#;

/// A host that calls back, and once in a while throws nothing but an answer.
fn host(walk: FuncAddr) -> impl Host {
    Fake(move |call: &HostCall<'_>, _: &mut Guest<'_>| {
        let [Value::I32(depth)] = *call.args else { panic!("{:?}", call.args) };
        match call.round {
            0 if depth % 3 > 0 => {
                let args = vec![Value::I32(depth + 1), Value::I32(0), Value::I64(i64::from(depth))];
                HostReply::Call(walk, args)
            }
            0 => HostReply::Return(vec![Value::I32(depth * 2)]),
            _ => HostReply::Return(vec![call.returned.unwrap()[1]]),
        }
    })
}

/// Does not listen.
struct Nobody;

impl Calls for Nobody {
    fn frame(&mut self, _: Running) {}
}

/// A machine without snapshots in the exact tier, and one that is to be the same all the time.
struct Pair {
    plain: Machine,
    machine: Machine,
    walk: FuncAddr,
    /// What can be gone back to, and what it must be then.
    taken: Vec<(SnapshotId, Machine)>,
    seed: u64,
    /// Slots that snapshots did not look at, and those that they did.
    slots: [usize; 2],
    restored: usize,
    edited: usize,
}

impl Pair {
    fn new(seed: u64) -> Pair {
        let made = [Tier::Exact, Tier::Both].map(|tier| {
            let (mut machine, instance) = machine(WANDERS, tier);
            let args = [Value::I32(700), Value::I32(seed as i32)];
            machine.call(func(&machine, instance, "f"), &args).unwrap();
            (func(&machine, instance, "walk"), machine)
        });
        let [(walk, plain), (_, machine)] = made;
        let (taken, slots) = (Vec::new(), [0; 2]);
        Pair { plain, machine, walk, taken, seed, slots, restored: 0, edited: 0 }
    }

    fn random(&mut self, below: usize) -> usize {
        self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.seed >> 33) as usize % below
    }

    fn run(&mut self, until: &Until<'_>) {
        let stop = self.plain.run(&mut host(self.walk), until);
        let host = &mut host(self.walk);
        // Who is followed has other code in the fast tier, and no use for what there was.
        let other = match self.random(20) {
            0 => self.machine.run_followed(host, until, &mut Nobody),
            _ => self.machine.run(host, until),
        };
        assert_eq!(other, stop);
        assert!(matches!(stop, Stop::Budget(Which::Operators) | Stop::Depth), "{stop:?}");
    }

    fn take(&mut self) {
        let same = stack::unchanged(&self.machine);
        self.slots[0] += same;
        self.slots[1] += self.machine.regs.map_or(0, |regs| regs.sp - same);
        self.taken.push((self.machine.take_snapshot(0), self.plain.clone()));
    }

    fn restore(&mut self) {
        let Some(last) = self.taken.len().checked_sub(1) else { return };
        let to = last.saturating_sub(self.random(4));
        let (id, plain) = &self.taken[to];
        assert_eq!(self.machine.restore(*id), Some(0));
        self.plain = plain.clone();
        self.taken.truncate(to + 1);
        self.restored += 1;
    }

    /// Changes a number in a local or an operand of some frame.
    fn edit(&mut self) {
        let frame = self.random(self.machine.depth().max(1));
        let value = self.random(1000) as i64;
        if self.random(2) == 0 {
            let operand = self.random(2);
            let edits = [&mut self.plain, &mut self.machine]
                .map(|it| it.set_operand(frame, operand, Value::I64(value)));
            assert_eq!(edits[0], edits[1]);
            self.edited += usize::from(edits[0].is_ok());
            return;
        }
        let locals = self.machine.locals(frame);
        let from = self.random(5);
        let edits = locals.iter().enumerate().skip(from).find_map(|(local, (ty, _))| match ty {
            ValType::I64 => Some((local, Value::I64(value))),
            ValType::V128 => Some((local, Value::V128((value as u128) << 70))),
            _ => None,
        });
        let Some((local, value)) = edits else { return };
        for machine in [&mut self.plain, &mut self.machine] {
            assert_eq!(machine.set_local(frame, local, value), Ok(()));
        }
        self.edited += 1;
    }

    fn step(&mut self) {
        match self.random(16) {
            0..3 => self.take(),
            3 => self.restore(),
            4 if self.taken.len() > 2 => {
                let which = self.random(self.taken.len() - 1);
                assert!(self.machine.drop_snapshot(self.taken.remove(which).0));
            }
            5..7 => self.edit(),
            7 => {
                let tier = [Tier::Both, Tier::Exact][self.random(2)];
                self.machine.set_tier(tier);
            }
            8 if self.random(8) == 0 => {
                // A copy goes on in the place of the machine, which does something else.
                let copy = self.machine.clone();
                self.machine.take_snapshot(0);
                self.machine.run(&mut host(self.walk), &Until::budget(200));
                self.machine = copy;
                self.taken.clear();
            }
            9 if self.random(8) == 0 => {
                self.machine.forget_snapshots();
                self.taken.clear();
            }
            10 => {
                let depth = self.machine.depth().saturating_sub(self.random(20));
                let budget = self.random(3000) as u64;
                self.run(&Until { depth: Some(depth.max(702)), ..Until::budget(budget) });
            }
            _ => {
                let most = 2 << self.random(13);
                let budget = 1 + self.random(most) as u64;
                self.run(&Until::budget(budget));
            }
        }
        assert_eq!(self.machine.time(), self.plain.time());
        assert_eq!(self.machine.state_hash(), self.plain.state_hash());
    }
}

#[test]
fn whatever_happens_to_frames_every_snapshot_leads_back() {
    let (mut slots, mut met) = ([0; 2], 0);
    for seed in if cfg!(miri) { 0..1 } else { 0..6 } {
        let mut pair = Pair::new(seed);
        for _ in 0..if cfg!(miri) { 20 } else { 400 } {
            pair.step();
        }
        if !cfg!(miri) {
            let Pair { restored, edited, ref plain, .. } = pair;
            assert!(restored > 5 && edited > 5, "seed {seed}: {restored}, {edited}");
            assert!(plain.time() > 20_000, "seed {seed}: {}", plain.time());
        }
        slots = [slots[0] + pair.slots[0], slots[1] + pair.slots[1]];
        met |= pair.plain.store().globals[1].slots[0];
    }
    assert!(slots[0] > slots[1], "{slots:?}: most of a stack is as it was");
    assert!(cfg!(miri) || met == (1 << 14) - 1, "{met:#b}");
}
