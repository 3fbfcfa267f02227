//! Differential tests: random modules on our machine and on other people's engines.
//!
//! Every seed is a module with calls; what comes back, what traps, and what memories, tables and
//! globals hold must be the same. Differences that were found stand as files in
//! `tests/data/differential`. Nothing is written; a failure says how to see it again.
//!
//! `WASMSCOPE_DIFF_SEEDS=start..end` chooses the seeds; `RUN_SLOW=1` runs ten thousand.
//! `benches/peers/differential` shares the files beside this one and races against wasmtime.

mod generate;
mod ours;
mod outcome;
mod race;
mod steer;
mod wasmi;

use std::fmt::Write as _;
use std::ops::Range;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use generate::Profile;
use race::Tally;

/// Bytes of native stack for the peer and the generator, which recurse; ours does not.
const STACK: usize = 256 << 20;

/// Differences that are reported before the run gives up.
const REPORTED: usize = 5;

#[test]
fn random_modules_do_what_they_do_on_wasmi() {
    let chosen = std::env::var("WASMSCOPE_DIFF_SEEDS").ok();
    let seeds = match &chosen {
        Some(text) => range(text).expect("WASMSCOPE_DIFF_SEEDS=start..end"),
        None if std::env::var_os("RUN_SLOW").is_some() => 0..10_000,
        None => 0..500,
    };
    let count = seeds.end - seeds.start;
    let (tally, differences) = run(seeds);
    assert!(differences.is_empty(), "{tally:?}\n{}", differences.join("\n"));
    if chosen.is_some() {
        println!("{tally:?}");
        return;
    }
    assert_eq!(tally.modules, count);
    // A run in which nothing returns, or all stops at limits, shows nothing.
    assert!(tally.returned > count && tally.trapped > count / 4, "{tally:?}");
    assert!(tally.limited < count / 4, "{tally:?}");
}

/// Runs `WASMSCOPE_DIFF_FILE`, a module in the text format, where that is set.
#[test]
fn a_given_module_does_what_it_does_on_wasmi() {
    let Some(path) = std::env::var_os("WASMSCOPE_DIFF_FILE") else { return };
    let text = std::fs::read_to_string(path).unwrap();
    let buffer = wast::parser::ParseBuffer::new(&text).unwrap();
    let bytes = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap();
    let case = generate::case_of(bytes).unwrap();
    println!("{:?}", race::race(&case, &mut ours::Ours::new(), &mut wasmi::Peer::new()).unwrap());
}

fn range(text: &str) -> Option<Range<u64>> {
    let (start, end) = text.split_once("..")?;
    Some(start.parse().ok()?..end.parse().ok()?)
}

/// Runs seeds on all processors; answers what was compared and the first differences.
fn run(seeds: Range<u64>) -> (Tally, Vec<String>) {
    let next = AtomicU64::new(seeds.start);
    let found = Mutex::new((Tally::default(), Vec::new()));
    let work = || {
        let mut peer = wasmi::Peer::new();
        loop {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end || found.lock().unwrap().1.len() >= REPORTED {
                return;
            }
            let result = panic::catch_unwind(AssertUnwindSafe(|| one(seed, &mut peer)));
            let result = result.unwrap_or_else(|_| Err("an engine panicked".to_owned()));
            let mut found = found.lock().unwrap();
            match result {
                Ok(tally) => found.0.add(tally),
                Err(difference) => {
                    found.1.push(report(seed, &difference, seeds.end - seeds.start == 1));
                    peer = wasmi::Peer::new();
                }
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..thread::available_parallelism().map_or(1, usize::from) {
            let thread = thread::Builder::new().stack_size(STACK);
            thread.spawn_scoped(scope, work).unwrap();
        }
    });
    found.into_inner().unwrap()
}

fn one(seed: u64, peer: &mut wasmi::Peer) -> Result<Tally, String> {
    let case = generate::case(seed, Profile::WASMI)?;
    race::race(&case, &mut ours::Ours::new(), peer)
}

/// A difference with the command that shows it again; with the module when it stands alone.
fn report(seed: u64, difference: &str, alone: bool) -> String {
    let next = seed + 1;
    let mut text = format!(
        "seed {seed}: {difference}\n  again: WASMSCOPE_DIFF_SEEDS={seed}..{next} \
         cargo test --test it differential"
    );
    if alone && let Ok(case) = generate::case(seed, Profile::WASMI) {
        let module = wasmprinter::print_bytes(&case.module.bytes[..]).unwrap_or_default();
        let _ = write!(text, "\n{module}");
    }
    text
}
