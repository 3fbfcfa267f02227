//! Snapshots and breakpoints: what they cost, and whether snapshots lead back to what was.
//!
//! usage: `cargo bench --bench history -- WHAT [MANIFEST.json [NAME…]]`, where WHAT is
//!
//! - `pages`: a memory of 64 MiB with 100 pages written, a stack of 100,000 frames and the deepest
//!   one, with a few frames above them that come and go: taking a snapshot, going back to it.
//! - `cost`: the workloads of a manifest, with a snapshot each 20,000,000 operators (about 10 ms)
//!   and without any: least times of interleaved rounds, and what the snapshots take.
//! - `breakpoint`: the same workloads with a breakpoint in a function that they do not reach, and
//!   without.
//! - `travel`: the same workloads to their end in the exact tier, with the state's hash at many
//!   random times; then in both tiers, with snapshots on the way, forward and again after going
//!   back. All hashes must be equal, or it ends with a panic.
//!
//! The manifest lists `workloads` with `name`, `wasm` (beside the manifest) and `entry`, a function
//! without parameters of a module without imports. Nothing else is asserted, machines are noisy.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a benchmark that cannot go on fails")]

use std::path::Path;
use std::time::Instant;

use analyzer::binary;
use analyzer::exec::addr::{Extern, InstanceId};
use analyzer::exec::host::{NoHost, NoImports};
use analyzer::exec::limits::Limits;
use analyzer::exec::snapshot::SnapshotId;
use analyzer::exec::stop::{Breakpoints, Stop, Until};
use analyzer::exec::value::Value;
use analyzer::exec::{Machine, Tier};
use analyzer::module::Loc;
use analyzer::module::idx::{FuncIdx, InstrOrdinal, ModuleId};
use analyzer::spec::features::default_features;
use analyzer::wat;
use analyzer::wat::document::{Document, Language};

/// Operators between two snapshots.
const INTERVAL: u64 = 20_000_000;

/// Bytes that all snapshots may take.
const CAP: u64 = 512 << 20;

/// Rounds of which the least time counts.
const ROUNDS: usize = 5;

/// Random times of a workload.
const TIMES: usize = 200;

fn machine(bytes: &[u8], entry: &str, args: &[Value]) -> Machine {
    let module = binary::validate(bytes.into(), default_features()).unwrap();
    let mut machine = Machine::new(Limits::default());
    machine.instantiate(&module, &mut NoImports).unwrap();
    call(&mut machine, entry, args);
    machine
}

/// Calls an export of the only instance.
fn call(machine: &mut Machine, entry: &str, args: &[Value]) {
    let Some(Extern::Func(func)) = machine.export(InstanceId(0), entry) else {
        panic!("no {entry}")
    };
    machine.call(func, args).unwrap();
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).filter(|arg| arg != "--bench").collect();
    let Some((what, rest)) = args.split_first() else {
        println!(
            "usage: cargo bench --bench history -- pages|cost|breakpoint|travel [MANIFEST [NAME…]]"
        );
        return;
    };
    if what == "pages" {
        pages();
        // Up to the limits of frames and of slots: as many of these have 16 slots each.
        for (frames, locals) in [(100_000, 0), (262_000, 12)] {
            deep(frames, locals);
        }
        return;
    }
    let (manifest, names) = rest.split_first().unwrap();
    let text = std::fs::read_to_string(manifest).unwrap();
    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut logs = Vec::new();
    for workload in json["workloads"].as_array().unwrap() {
        let field = |name: &str| workload[name].as_str().unwrap();
        let (name, entry) = (field("name"), field("entry"));
        if !names.is_empty() && !names.iter().any(|it| it == name) {
            continue;
        }
        let file = Path::new(manifest).parent().unwrap().join(field("wasm"));
        let bytes = std::fs::read(file).unwrap();
        match what.as_str() {
            "cost" => logs.push(cost(name, &bytes, entry).ln()),
            "breakpoint" => logs.extend(breakpoint(name, &bytes, entry).map(f64::ln)),
            "travel" => travel(name, &bytes, entry),
            _ => panic!("pages, cost, breakpoint or travel was expected"),
        }
    }
    if !logs.is_empty() {
        let mean = (logs.iter().sum::<f64>() / logs.len() as f64).exp();
        println!("geometric mean of {}: {mean:.3}", logs.len());
    }
}

fn pages() {
    let text = r#"(module (memory 1024) (func (export "f") (param $pages i32)
        (loop $again
            (i32.store (i32.mul (local.get $pages) (i32.const 524288)) (local.get $pages))
            (br_if $again (local.tee $pages (i32.sub (local.get $pages) (i32.const 1)))))))"#;
    let lowered = wat::lower(&Document::new(text, Language::Wat)).unwrap();
    let mut machine = machine(&lowered.bytes, "f", &[Value::I32(100)]);
    let (mut taken, mut restored) = (f64::MAX, f64::MAX);
    machine.take_snapshot(0);
    for _ in 0..200 {
        assert_eq!(machine.run(&mut NoHost, &Until::end()), Stop::Done(Vec::new()));
        let start = Instant::now();
        let id = machine.take_snapshot(0);
        taken = taken.min(start.elapsed().as_secs_f64() * 1e3);
        call(&mut machine, "f", &[Value::I32(100)]);
        machine.run(&mut NoHost, &Until::end());
        let start = Instant::now();
        machine.restore(id).unwrap();
        restored = restored.min(start.elapsed().as_secs_f64() * 1e3);
        call(&mut machine, "f", &[Value::I32(100)]);
    }
    println!("64 MiB, 100 pages written: {taken:.3} ms to take, {restored:.3} ms to go back");
}

/// The same of a stack with so many frames of a function with so many locals beside its parameter.
fn deep(frames: i32, locals: usize) {
    let text = format!(
        r#"(module
            (func $leaf (param $left i32) (result i32)
                (if (result i32) (local.get $left)
                    (then (i32.add (local.get $left)
                        (call $leaf (i32.sub (local.get $left) (i32.const 1)))))
                    (else (i32.const 0))))
            (func $down (export "f") (param $left i32) (result i32) (local {})
                (if (result i32) (local.get $left)
                    (then (i32.add (local.get $left)
                        (call $down (i32.sub (local.get $left) (i32.const 1)))))
                    (else (loop $again (drop (call $leaf (i32.const 10))) (br $again))
                        (i32.const 0)))))"#,
        "i64 ".repeat(locals)
    );
    let lowered = wat::lower(&Document::new(&text, Language::Wat)).unwrap();
    let mut machine = machine(&lowered.bytes, "f", &[Value::I32(frames - 1)]);
    machine.run(&mut NoHost, &Until::budget(8 * frames as u64));
    assert!(machine.depth() >= frames as usize);
    let milliseconds = |start: Instant| start.elapsed().as_secs_f64() * 1e3;
    let start = Instant::now();
    machine.take_snapshot(0);
    let first = milliseconds(start);
    let (mut taken, mut restored) = (f64::MAX, f64::MAX);
    for _ in 0..200 {
        machine.run(&mut NoHost, &Until::budget(5003));
        let start = Instant::now();
        let id = machine.take_snapshot(0);
        taken = taken.min(milliseconds(start));
        machine.run(&mut NoHost, &Until::budget(5003));
        let start = Instant::now();
        machine.restore(id).unwrap();
        restored = restored.min(milliseconds(start));
    }
    println!(
        "{frames} frames of {} slots: {taken:.4} ms to take, {restored:.4} ms to go back; \
         {first:.3} ms to take the first",
        locals + 4
    );
}

/// Seconds of a run, and bytes of the snapshots at its end.
fn timed(bytes: &[u8], entry: &str, snapshots: bool) -> (f64, u64, Stop) {
    let mut machine = machine(bytes, entry, &[]);
    let start = Instant::now();
    loop {
        if snapshots {
            machine.take_snapshot(0);
            machine.thin_snapshots(CAP);
        }
        let stop = machine.run(&mut NoHost, &Until::budget(INTERVAL));
        if !matches!(stop, Stop::Budget(_)) {
            return (start.elapsed().as_secs_f64(), machine.snapshot_bytes(), stop);
        }
    }
}

fn cost(name: &str, bytes: &[u8], entry: &str) -> f64 {
    let (mut plain, mut tracked) = (f64::MAX, f64::MAX);
    let mut size = 0;
    for _ in 0..ROUNDS {
        let (seconds, _, stop) = timed(bytes, entry, false);
        plain = plain.min(seconds);
        let (seconds, bytes, same) = timed(bytes, entry, true);
        tracked = tracked.min(seconds);
        assert_eq!(same, stop);
        size = bytes;
    }
    let ratio = tracked / plain;
    println!("{name:12} {plain:7.3} s {tracked:7.3} s {ratio:6.3} {:9.1} MB", size as f64 / 1e6);
    ratio
}

/// Time with a breakpoint by time without; none where the program reaches all its functions.
fn breakpoint(name: &str, bytes: &[u8], entry: &str) -> Option<f64> {
    let run = |breakpoints: &Breakpoints| {
        let mut machine = machine(bytes, entry, &[]);
        let start = Instant::now();
        let stop = machine.run(&mut NoHost, &Until { breakpoints, ..Until::end() });
        (start.elapsed().as_secs_f64(), stop)
    };
    let count = machine(bytes, entry, &[]).store().funcs.len() as u32;
    let elsewhere = (0..count).rev().find_map(|func| {
        let mut set = Breakpoints::new();
        set.insert(Loc { module: ModuleId(0), func: FuncIdx(func), instr: InstrOrdinal(0) });
        matches!(run(&set).1, Stop::Done(_)).then_some(set)
    })?;
    let none = Breakpoints::new();
    let (mut plain, mut with) = (f64::MAX, f64::MAX);
    for _ in 0..ROUNDS {
        plain = plain.min(run(&none).0);
        with = with.min(run(&elsewhere).0);
    }
    println!("{name:12} {plain:7.3} s {with:7.3} s {:6.3}", with / plain);
    Some(with / plain)
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }
}

/// Runs up to a time; the hash there.
fn reach(machine: &mut Machine, time: u64) -> u64 {
    if let Some(left) = time.checked_sub(machine.time()).filter(|left| *left > 0) {
        machine.run(&mut NoHost, &Until::budget(left));
    }
    assert_eq!(machine.time(), time);
    machine.state_hash()
}

fn travel(name: &str, bytes: &[u8], entry: &str) {
    let mut whole = machine(bytes, entry, &[]);
    whole.run(&mut NoHost, &Until::end());
    let mut random = Random(whole.time());
    let mut times: Vec<u64> = (0..TIMES).map(|_| 1 + random.below(whole.time() - 1)).collect();
    times.sort_unstable();
    times.dedup();
    let mut exact = machine(bytes, entry, &[]);
    exact.set_tier(Tier::Exact);
    let hashes: Vec<u64> = times.iter().map(|time| reach(&mut exact, *time)).collect();
    let mut both = machine(bytes, entry, &[]);
    let mut snapshots: Vec<(SnapshotId, usize)> = Vec::new();
    let (mut at, mut compared, mut back) = (0, 0, 0);
    while at < times.len() {
        assert_eq!(reach(&mut both, times[at]), hashes[at], "{name} at time {}", times[at]);
        compared += 1;
        at += 1;
        match random.below(6) {
            0 | 1 => snapshots.push((both.take_snapshot(0), at)),
            2 if !snapshots.is_empty() && back < TIMES => {
                let which = random.below(snapshots.len() as u64) as usize;
                // Mostly not far.
                let which = which.max(snapshots.len().saturating_sub(3));
                both.restore(snapshots[which].0).unwrap();
                at = snapshots[which].1;
                snapshots.truncate(which + 1);
                assert_eq!(both.state_hash(), hashes[at - 1], "{name} back at {}", times[at - 1]);
                compared += 1;
                back += 1;
            }
            3 if snapshots.len() > 4 => {
                let which = random.below(snapshots.len() as u64 - 1) as usize;
                assert!(both.drop_snapshot(snapshots.remove(which).0));
            }
            _ => {}
        }
    }
    let end = both.run(&mut NoHost, &Until::end());
    assert_eq!((end, both.time()), (exact.run(&mut NoHost, &Until::end()), exact.time()));
    println!(
        "{name:12} {compared:5} states equal, {back} of them after going back; the end is equal"
    );
}
