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
mod sweep;
mod tiers;
mod wasmi;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::ops::Range;
use std::panic::{self, AssertUnwindSafe};
use std::path::Path;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

use analyzer::script::{Options, Outcome, Script};
use analyzer::spec::instr::TABLE;
use generate::Profile;
use ours::Ours;
use race::{Engine as _, Tally};

/// Bytes of native stack for the peer and the generator, which recurse; ours does not.
const STACK: usize = 256 << 20;

/// Seeds at which wasmi 2.0.0 panics while it translates; wasmtime agrees with us about them.
const PEER_FAILS: &[u64] = &[4825];

/// Differences that are reported before the run gives up.
const REPORTED: usize = 5;

#[test]
fn random_modules_do_what_they_do_on_wasmi() {
    let (seeds, chosen) = seeds("WASMSCOPE_DIFF_SEEDS", 500, 10_000);
    let count = seeds.end - seeds.start;
    let (tally, differences) = run(seeds);
    assert!(differences.is_empty(), "{tally:?}\n{}", differences.join("\n"));
    if chosen {
        println!("{tally:?}");
        return;
    }
    assert_eq!(tally.modules, count);
    // A run in which nothing returns, or all stops at limits, shows nothing.
    assert!(tally.returned > count && tally.trapped > count / 4, "{tally:?}");
    assert!(tally.limited < count / 4, "{tally:?}");
}

#[test]
fn random_modules_do_the_same_in_both_tiers() {
    let count = if std::env::var_os("RUN_SLOW").is_some() { 10_000 } else { 300 };
    // All that the machine has, since no peer has to know it.
    let profile = Profile {
        select_apart: false,
        objects: true,
        exceptions: true,
        atomics: true,
        ..Profile::WASMI
    };
    let run = move || {
        let mut compared = 0;
        for seed in 0..count {
            // A seed that makes no module shows nothing here.
            let Ok(case) = generate::case(seed, profile) else { continue };
            compared += tiers::compare(&case).unwrap();
        }
        compared
    };
    let thread = thread::Builder::new().stack_size(STACK).spawn(run).unwrap();
    let compared = thread.join().unwrap();
    assert!(compared > count * 5, "{compared}");
}

/// `WASMSCOPE_MUTANTS=start..end` chooses the seeds.
#[test]
fn changed_modules_do_the_same_in_both_tiers() {
    let (seeds, chosen) = seeds("WASMSCOPE_MUTANTS", 2_000, 20_000);
    let count = seeds.end - seeds.start;
    let profile = Profile { select_apart: false, objects: true, ..Profile::WASMI };
    let run = move || {
        let (mut valid, mut compared) = (0, 0);
        let mut base = None;
        for seed in seeds {
            // Twenty of each module.
            if base.is_none() || seed.is_multiple_of(20) {
                base = generate::case(seed / 20, profile).ok();
            }
            let Some(mutant) = base.as_ref().and_then(|it| generate::mutant(it, seed)) else {
                continue;
            };
            valid += 1;
            compared += tiers::compare(&mutant).unwrap();
        }
        (valid, compared)
    };
    let thread = thread::Builder::new().stack_size(STACK).spawn(run).unwrap();
    let (valid, compared) = thread.join().unwrap();
    if chosen {
        println!("{valid} of {count} are valid, {compared} states compared");
        return;
    }
    assert!(valid > count / 10 && compared > valid * 5, "{valid} valid, {compared} compared");
}

#[test]
fn single_instructions_do_what_they_do_on_wasmi() {
    let rounds = if std::env::var_os("RUN_SLOW").is_some() { 300 } else { 50 };
    let mut tally = Tally::default();
    for case in sweep::cases(Profile::WASMI, rounds) {
        tally.add(race::race(&case, &mut Ours::new(), &mut wasmi::Peer::new()).unwrap());
    }
    assert!(tally.limited == 0 && tally.trapped > 1000 && tally.returned > 10_000, "{tally:?}");
}

/// Scripts of `tests/data/differential`: what engines once disagreed about, and what is right.
#[test]
fn what_once_differed_is_right() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/differential");
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap();
        for verdict in Script::new(&text, &Options::default()) {
            assert!(verdict.outcome == Outcome::Passed, "{}:{verdict}", path.display());
            count += 1;
        }
    }
    assert!(count >= 11, "{count} directives");
}

/// What the tests of this file show holds for the instructions that are executed in them.
#[test]
fn nearly_every_instruction_is_reached() {
    let mut executed = BTreeSet::new();
    let cases = (0..150).map(|seed| generate::case(seed, Profile::ALL).unwrap());
    for case in cases.chain(sweep::cases(Profile::ALL, 1)) {
        let mut ours = Ours::watched();
        ours.instantiate(&case);
        for call in &case.calls {
            ours.call(&call.name, &call.args);
        }
        executed.append(&mut ours.executed(&case.module));
    }
    let words = TABLE.iter().map(|row| row.mnemonic);
    let missed: Vec<_> = words.filter(|word| !executed.contains(word)).collect();
    // Of 628 instructions, 56 belong to proposals that the generator does not know.
    assert!(executed.len() >= 530, "{} are executed, not {missed:?}", executed.len());
}

/// Runs `WASMSCOPE_DIFF_FILE`, a module in the text format, where that is set.
#[test]
fn a_given_module_does_what_it_does_on_wasmi() {
    let Some(path) = std::env::var_os("WASMSCOPE_DIFF_FILE") else { return };
    let text = fs::read_to_string(path).unwrap();
    let buffer = wast::parser::ParseBuffer::new(&text).unwrap();
    let bytes = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap().encode().unwrap();
    let case = generate::case_of(bytes).unwrap();
    println!("{:?}", race::race(&case, &mut Ours::new(), &mut wasmi::Peer::new()).unwrap());
}

/// The seeds that a variable chooses as `start..end`, and whether it does; else so many, or those of
/// a slow run.
fn seeds(variable: &str, few: u64, many: u64) -> (Range<u64>, bool) {
    let Ok(text) = std::env::var(variable) else {
        let slow = std::env::var_os("RUN_SLOW").is_some();
        return (0..if slow { many } else { few }, false);
    };
    let ends =
        text.split_once("..").and_then(|(start, end)| Some(start.parse().ok()?..end.parse().ok()?));
    (ends.unwrap_or_else(|| panic!("{variable}=start..end, not {text}")), true)
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
    if PEER_FAILS.contains(&seed) {
        return Ok(Tally { modules: 1, ..Tally::default() });
    }
    let case = generate::case(seed, Profile::WASMI)?;
    race::race(&case, &mut Ours::new(), peer)
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
