//! From the bytes of a module to its first operator, and what of that is validation.
//!
//! usage: `cargo bench --bench start -- FILE…`
//!
//! For each module, which must not need imports, the medians of some rounds in ms: validation
//! alone, by one thread and by all that there are; then decoding, linking and the first operator
//! with it; and what that is more than the validation by all threads. Nothing is asserted,
//! machines are noisy.
#![expect(clippy::unwrap_used, reason = "a benchmark that cannot go on fails")]

use std::sync::Arc;
use std::time::Instant;

use analyzer::binary;
use analyzer::exec::Machine;
use analyzer::exec::addr::Extern;
use analyzer::exec::host::{NoHost, NoImports};
use analyzer::exec::limits::Limits;
use analyzer::exec::stop::Until;
use analyzer::inspect::verdict;
use analyzer::module::Item;
use analyzer::spec::features::default_features;
use wasmparser::Validator;

/// Rounds of which the median counts.
const ROUNDS: usize = 15;

/// What is timed.
type Timed<'a> = &'a dyn Fn(&Arc<[u8]>);

/// Milliseconds of each of some things, in turns.
fn medians<const N: usize>(bytes: &Arc<[u8]>, things: [Timed<'_>; N]) -> [f64; N] {
    let mut times = things.map(|_| Vec::new());
    for _ in 0..ROUNDS {
        for (times, thing) in times.iter_mut().zip(things) {
            let start = Instant::now();
            thing(bytes);
            times.push(start.elapsed().as_secs_f64() * 1e3);
        }
    }
    times.map(|mut times| {
        times.sort_unstable_by(f64::total_cmp);
        times[ROUNDS / 2]
    })
}

/// Everything up to the first operator of the first function that takes nothing.
fn first_operator(bytes: &Arc<[u8]>) {
    let module = binary::validate(Arc::clone(bytes), default_features()).unwrap();
    let mut machine = Machine::new(Limits::default());
    let instance = machine.instantiate(&module, &mut NoImports).unwrap();
    let takes_nothing = module.exports.iter().find_map(|export| {
        let Item::Func(func) = export.item else { return None };
        let Some(Extern::Func(addr)) = machine.store().item(instance, Item::Func(func)) else {
            return None;
        };
        let ty = machine.store().func_type(addr)?;
        ty.params().is_empty().then_some(addr)
    });
    machine.call(takes_nothing.unwrap(), &[]).unwrap();
    machine.run(&mut NoHost, &Until::budget(1));
    assert_eq!(machine.time(), 1);
    // What a process that runs a program does not do either.
    std::mem::forget(machine);
}

fn main() {
    println!("one thread, all threads, first operator, more than validation: ms; module");
    for file in std::env::args().skip(1).filter(|arg| !arg.starts_with('-')) {
        let bytes: Arc<[u8]> = std::fs::read(&file).unwrap().into();
        let one = |bytes: &Arc<[u8]>| {
            Validator::new_with_features(default_features()).validate_all(bytes).unwrap();
        };
        let all = |bytes: &Arc<[u8]>| {
            verdict::validate(bytes, default_features()).unwrap();
        };
        let [one, all, first] = medians(&bytes, [&one, &all, &first_operator]);
        println!("{one:8.2} {all:8.2} {first:8.2} {:8.2}  {file}", first - all);
    }
}
