//! How long a run goes on after somebody has asked it to stop, at worst.
//!
//! A flag that is always raised ends each run after one piece of work, so the longest run is the
//! longest that anybody would wait. Guests are big: heaps, arrays and memories of about a gibibyte.
//! The pieces are the same each time, so all is done several times and each piece counts as in its
//! best round: what other programs took does not count. Nothing is asserted, machines are noisy.
//!
//! usage: `cargo bench --bench interrupt [-- NAME…]`
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on fails")]

use std::sync::atomic::AtomicBool;
use std::time::Instant;

use analyzer::binary;
use analyzer::exec::Machine;
use analyzer::exec::addr::Extern;
use analyzer::exec::host::{NoHost, NoImports};
use analyzer::exec::limits::Limits;
use analyzer::exec::stop::{Stop, Until};
use analyzer::spec::features::default_features;
use analyzer::wat;
use analyzer::wat::document::{Document, Language};

/// Types and functions that the guests share.
const SHARED: &str = r#"
    (type $link (struct (field $to (mut (ref null $link))) (field $value i64)))
    (type $links (array (mut (ref null $link))))
    (type $bytes (array (mut i8)))
    (type $longs (array (mut i64)))
    (global $list (mut (ref null $link)) (ref.null $link))
    (func $build (param $left i32) (param $garbage i32)
        (loop $again
            (global.set $list (struct.new $link (global.get $list) (i64.const 7)))
            (if (local.get $garbage) (then (drop (struct.new_default $link))))
            (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))"#;

/// Each guest's name and its function `f` with what that needs.
const GUESTS: &[(&str, &str)] = &[
    (
        "collection: 1 GiB of links, half of them garbage",
        r#"(func (export "f") (call $build (i32.const 14000000) (i32.const 1)))"#,
    ),
    (
        "collection: what had been 1 GiB goes",
        r#"(func (export "f")
            (call $build (i32.const 30000000) (i32.const 0))
            (global.set $list (ref.null $link))
            (call $build (i32.const 10000000) (i32.const 1)))"#,
    ),
    (
        "collection: an array of 60,000,000 references",
        r#"(func (export "f") (local $array (ref $links))
            (call $build (i32.const 1000000) (i32.const 0))
            (local.set $array (array.new $links (global.get $list) (i32.const 60000000)))
            (call $build (i32.const 9000000) (i32.const 1))
            (drop (local.get $array)))"#,
    ),
    (
        "collection: 200,000 frames",
        r#"(func $down (param $left i32) (param $mine (ref null $link))
            (if (local.get $left)
                (then (call $down (i32.sub (local.get $left) (i32.const 1)) (struct.new_default $link)))
                (else (call $build (i32.const 1000000) (i32.const 1)))))
        (func (export "f") (call $down (i32.const 200000) (ref.null $link)))"#,
    ),
    (
        "arrays of 500 MB made, filled, copied",
        r#"(func (export "f") (local $a (ref $bytes)) (local $b (ref $longs))
            (local.set $a (array.new_default $bytes (i32.const 500000000)))
            (array.fill $bytes (local.get $a) (i32.const 1) (i32.const 5) (i32.const 499999999))
            (array.copy $bytes $bytes (local.get $a) (i32.const 1) (local.get $a) (i32.const 0)
                (i32.const 499999999))
            (local.set $b (array.new $longs (i64.const 5) (i32.const 60000000)))
            (call $build (i32.const 100000) (i32.const 1)))"#,
    ),
    (
        "a memory of 1 GiB, written and grown",
        r#"(memory 16384)
        (func (export "f")
            (memory.fill (i32.const 0) (i32.const 1) (i32.const 0x40000000))
            (drop (memory.grow (i32.const 1)))
            (drop (memory.grow (i32.const 16000))))"#,
    ),
    (
        "a table of 10,000,000 entries, grown",
        r#"(table 1000000 funcref) (elem declare func $f)
        (func $f (export "f")
            (drop (table.grow (ref.func $f) (i32.const 4000000)))
            (drop (table.grow (ref.func $f) (i32.const 5000000)))
            (table.fill (i32.const 0) (ref.null func) (i32.const 10000000)))"#,
    ),
    (
        "recursion to the limit of frames",
        r#"(func $down (export "f") (local i64 i64 i64 i64 i64 i64 i64 i64)
            (local.set 0 (i64.add (local.get 0) (i64.const 1))) (call $down))"#,
    ),
    (
        "operators",
        r#"(func (export "f") (local $left i32)
            (local.set $left (i32.const 300000000))
            (loop $again
                (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))"#,
    ),
];

/// How often all is done.
const ROUNDS: usize = 4;

fn machine(guest: &str) -> Machine {
    let text = format!("(module {SHARED} {guest})");
    let lowered = wat::lower(&Document::new(&text, Language::Wat)).unwrap();
    let module = binary::validate(lowered.bytes.into(), default_features()).unwrap();
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module, &mut NoImports).unwrap();
    let Some(Extern::Func(func)) = machine.export(instance, "f") else { return machine };
    machine.call(func, &[]).unwrap();
    machine
}

/// Runs a guest; the time of each piece in nanoseconds, and how often the heap was collected.
fn pieces(guest: &str) -> (Vec<u64>, u64) {
    let mut machine = machine(guest);
    let flag = AtomicBool::new(true);
    let until = Until { interrupt: Some(&flag), ..Until::end() };
    let mut pieces = Vec::new();
    loop {
        let start = Instant::now();
        let stop = machine.run(&mut NoHost, &until);
        pieces.push(start.elapsed().as_nanos() as u64);
        if stop != Stop::Interrupted {
            return (pieces, machine.store().heap.collections());
        }
    }
}

fn main() {
    let wanted: Vec<String> =
        std::env::args().skip(1).filter(|arg| !arg.starts_with('-')).collect();
    println!("worst, 99.9 % and median of the pieces in ms; pieces; collections");
    for (name, guest) in GUESTS {
        if !wanted.is_empty() && !wanted.iter().any(|part| name.contains(part)) {
            continue;
        }
        let (mut best, collections) = pieces(guest);
        for _ in 1..ROUNDS {
            let (again, _) = pieces(guest);
            assert_eq!(again.len(), best.len(), "the pieces are the same each time");
            best.iter_mut().zip(again).for_each(|(best, again)| *best = again.min(*best));
        }
        best.sort_unstable();
        let at = |part: f64| best[((best.len() - 1) as f64 * part) as usize] as f64 / 1e6;
        let (worst, most, median) = (at(1.0), at(0.999), at(0.5));
        let count = best.len();
        println!("{worst:7.3} {most:7.3} {median:7.3} {count:8} {collections:3}  {name}");
    }
}
