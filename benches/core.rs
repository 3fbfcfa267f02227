//! The core's hot paths: text to diagnostics, bytes to verdict, bytes to rows, the exact tier.
//!
//! The inputs are made here, so that the figures of two days speak of the same work. `cargo bench`
//! prints time and throughput; nothing here is asserted, machines are noisy.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on fails")]

use std::fmt::Write as _;
use std::sync::Arc;

use analyzer::binary::{self, decode, disasm};
use analyzer::exec::Machine;
use analyzer::exec::addr::Extern;
use analyzer::exec::host::{Guest, Host, HostCall, HostReply, NoImports};
use analyzer::exec::limits::Limits;
use analyzer::exec::stop::{Stop, Until};
use analyzer::exec::value::Value;
use analyzer::module::idx::FuncIdx;
use analyzer::spec::features::default_features;
use analyzer::text::Range;
use analyzer::wat;
use analyzer::wat::document::{Document, Language};
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

fn main() {
    divan::main();
}

/// A text with that many functions of about 700 bytes, each calling the one before it.
fn text(functions: usize) -> String {
    let mut text =
        String::from("(module\n  (memory 1)\n  (func $f0 (param i32) (result i32) local.get 0)\n");
    for number in 1..functions {
        let before = number - 1;
        let _ = writeln!(text, "  (func $f{number} (param $n i32) (result i32) (local $sum i32)");
        for step in 0..12 {
            let _ = writeln!(
                text,
                "    (local.set $sum (i32.add (local.get $sum) (i32.const {step})))"
            );
        }
        let _ = writeln!(text, "    (call $f{before} (i32.add (local.get $n) (local.get $sum))))");
    }
    text + ")\n"
}

fn binary(functions: usize) -> Arc<[u8]> {
    let document = Document::new(&text(functions), Language::Wat);
    wat::lower(&document).unwrap().bytes.into()
}

#[divan::bench(args = [100, 1_000])]
fn open_and_analyze_text(bencher: Bencher<'_, '_>, functions: usize) {
    let text = text(functions);
    bencher.counter(BytesCount::of_str(&text)).bench(|| {
        wat::analyze(&Document::new(&text, Language::Wat), default_features()).diagnostics.len()
    });
}

#[divan::bench(args = [100, 1_000])]
fn edit_one_digit(bencher: Bencher<'_, '_>, functions: usize) {
    let text = text(functions);
    let at =
        u32::try_from(text.len() / 2 + text[text.len() / 2..].find("const ").unwrap() + 6).unwrap();
    let mut document = Document::new(&text, Language::Wat);
    bencher.bench_local(|| {
        document.edit(Range::new(at, at + 1), "7");
        document.chunks().len()
    });
}

#[divan::bench]
fn validate(bencher: Bencher<'_, '_>) {
    let bytes = binary(1_000);
    bencher
        .counter(BytesCount::of_slice(&bytes))
        .bench(|| binary::validate(Arc::clone(&bytes), default_features()).unwrap());
}

#[divan::bench]
fn disassemble(bencher: Bencher<'_, '_>) {
    let bytes = binary(1_000);
    let module = decode::decode(Arc::clone(&bytes)).module;
    bencher.counter(BytesCount::of_slice(&bytes)).bench(|| {
        let funcs = 0..module.funcs.len();
        funcs
            .map(|func| disasm::function(&module, FuncIdx::from_index(func)).rows.len())
            .sum::<usize>()
    });
}

/// A host that nobody asks.
struct Nobody;

impl Host for Nobody {
    fn call(&mut self, _call: &HostCall<'_>, _guest: &mut Guest<'_>) -> HostReply {
        HostReply::Trap("no imports are expected".to_owned())
    }
}

#[divan::bench]
fn run_exact_tier(bencher: Bencher<'_, '_>) {
    let text = "(module (func $fib (export \"fib\") (param $n i32) (result i32)
        (if (result i32) (i32.lt_u (local.get $n) (i32.const 2))
          (then (i32.const 1))
          (else (i32.add (call $fib (i32.sub (local.get $n) (i32.const 1)))
                         (call $fib (i32.sub (local.get $n) (i32.const 2))))))))";
    let bytes = wat::lower(&Document::new(text, Language::Wat)).unwrap().bytes;
    let module = binary::validate(bytes.into(), default_features()).unwrap();
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module, &mut NoImports).unwrap();
    let Some(Extern::Func(fib)) = machine.export(instance, "fib") else { return };
    let run = |machine: &mut Machine| {
        machine.call(fib, &[Value::I32(22)]).unwrap();
        let stop = machine.run(&mut Nobody, &Until::end());
        assert!(matches!(stop, Stop::Done(_)));
    };
    run(&mut machine);
    let operators = machine.time();
    bencher.counter(ItemsCount::new(operators)).bench_local(|| run(&mut machine));
}
