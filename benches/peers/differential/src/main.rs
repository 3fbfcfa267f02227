//! Our machine against wasmtime or wasmi on random modules, by seed.
//!
//! ```text
//! cargo run --release -- [--peer wasmtime|wasmi] [--threads N] [--all] START..END
//! cargo run --release -- [--peer wasmtime|wasmi] MODULE.wat
//! cargo run --release -- [--peer wasmtime|wasmi] sweep    every plain instruction alone
//! cargo run --release -- --missed START..END    the instructions that these seeds never execute
//! ```
//! Ends with code 1 when something differed. The files of `tests/differential` are used here as
//! they stand; `--all` goes on after differences.

#[path = "../../../../tests/differential/generate.rs"]
mod generate;
#[path = "../../../../tests/differential/wasmi.rs"]
mod on_wasmi;
mod on_wasmtime;
#[path = "../../../../tests/differential/ours.rs"]
mod ours;
#[path = "../../../../tests/differential/outcome.rs"]
mod outcome;
#[path = "../../../../tests/differential/race.rs"]
mod race;
#[path = "../../../../tests/differential/steer.rs"]
mod steer;
#[path = "../../../../tests/differential/sweep.rs"]
mod sweep;

use std::collections::BTreeSet;
use std::ops::Range;
use std::panic::{self, AssertUnwindSafe};
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::Instant;

use generate::{Case, Profile};
use race::{Engine, Tally};

/// Bytes of native stack for the peers and the generator.
const STACK: usize = 256 << 20;

/// Calls of each instruction in a sweep.
const SWEEP_ROUNDS: usize = 1000;

/// Seeds between two lines of progress.
const PROGRESS: u64 = 10_000;

/// Differences that `--all` reports before it gives up.
const REPORTED: u64 = 100;

#[derive(Clone, Copy, Debug)]
enum Peer {
    Wasmi,
    Wasmtime,
}

impl Peer {
    fn engine(self) -> Result<Box<dyn Engine>, String> {
        Ok(match self {
            Peer::Wasmi => Box::new(on_wasmi::Peer::new()),
            Peer::Wasmtime => {
                Box::new(on_wasmtime::Peer::new().map_err(|error| format!("{error:?}"))?)
            }
        })
    }

    fn profile(self) -> Profile {
        match self {
            Peer::Wasmi => Profile::WASMI,
            Peer::Wasmtime => Profile::ALL,
        }
    }
}

struct Options {
    peer: Peer,
    threads: usize,
    all: bool,
    missed: bool,
    what: String,
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        peer: Peer::Wasmtime,
        threads: 1,
        all: false,
        missed: false,
        what: String::new(),
    };
    let mut args = std::env::args().skip(1);
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--all" => options.all = true,
            "--missed" => options.missed = true,
            "--peer" => {
                options.peer = match args.next().as_deref() {
                    Some("wasmi") => Peer::Wasmi,
                    Some("wasmtime") => Peer::Wasmtime,
                    _ => return Err("--peer wasmi or --peer wasmtime".to_owned()),
                }
            }
            "--threads" => {
                let number = args.next().and_then(|text| text.parse().ok());
                options.threads = number.ok_or("--threads takes a number")?;
            }
            _ => options.what = arg,
        }
    }
    Ok(options)
}

fn main() -> ExitCode {
    match options().and_then(run) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Answers whether both sides agreed.
fn run(options: Options) -> Result<bool, String> {
    // A panic of a peer is reported with its seed, not as a backtrace.
    panic::set_hook(Box::new(|_| {}));
    if let Some((start, end)) = options.what.split_once("..") {
        let number = |text: &str| text.parse::<u64>().map_err(|_| "seeds are START..END");
        let range = number(start)?..number(end)?;
        return if options.missed { missed(range) } else { Ok(seeds(&options, range)) };
    }
    let cases = if options.what == "sweep" {
        sweep::cases(options.peer.profile(), SWEEP_ROUNDS)
    } else {
        let bytes = wat::parse_file(&options.what).map_err(|error| error.to_string())?;
        vec![generate::case_of(bytes)?]
    };
    let thread = thread::Builder::new().stack_size(STACK);
    let result = thread.spawn(move || {
        let mut engine = options.peer.engine()?;
        cases.iter().map(|case| one(case, &mut *engine)).collect::<Result<Vec<_>, _>>()
    });
    let result = result.map_err(|error| error.to_string())?.join();
    let result = result.map_err(|_| "an engine panicked")?;
    match &result {
        Ok(tallies) => println!("{tallies:?}"),
        Err(difference) => println!("{difference}"),
    }
    Ok(result.is_ok())
}

/// Prints the instructions that our machine does not execute in all these seeds.
fn missed(seeds: Range<u64>) -> Result<bool, String> {
    let mut executed = BTreeSet::new();
    for seed in seeds {
        let case = generate::case(seed, Profile::ALL)?;
        let mut ours = ours::Ours::watched();
        ours.instantiate(&case);
        for call in &case.calls {
            ours.call(&call.name, &call.args);
        }
        executed.append(&mut ours.executed(&case.module));
    }
    for row in analyzer::spec::instr::TABLE.iter().filter(|it| !executed.contains(it.mnemonic)) {
        println!("{} ({})", row.mnemonic, row.proposal.name());
    }
    Ok(true)
}

/// Whether wasmtime, asked about a difference with another peer, sides with us.
fn judge(seed: u64, profile: Profile) -> String {
    let verdict = || -> Result<Tally, String> {
        one(&generate::case(seed, profile)?, &mut *Peer::Wasmtime.engine()?)
    };
    match panic::catch_unwind(verdict) {
        Ok(Ok(_)) => "wasmtime agrees with us".to_owned(),
        Ok(Err(difference)) => format!("wasmtime differs from us too: {difference}"),
        Err(_) => "wasmtime panicked".to_owned(),
    }
}

fn one(case: &Case, peer: &mut dyn Engine) -> Result<Tally, String> {
    race::race(case, &mut ours::Ours::new(), peer)
}

fn seeds(options: &Options, seeds: Range<u64>) -> bool {
    let next = AtomicU64::new(seeds.start);
    let stop = AtomicBool::new(false);
    let total = Mutex::new((Tally::default(), 0_u64));
    let began = Instant::now();
    let work = || {
        let mut engine: Option<Box<dyn Engine>> = None;
        while !stop.load(Ordering::Relaxed) {
            let seed = next.fetch_add(1, Ordering::Relaxed);
            if seed >= seeds.end {
                return;
            }
            let race = || {
                let case = generate::case(seed, options.peer.profile())?;
                let engine = match &mut engine {
                    Some(engine) => engine,
                    none => none.insert(options.peer.engine()?),
                };
                one(&case, &mut **engine)
            };
            let result = panic::catch_unwind(AssertUnwindSafe(race));
            let result = result.unwrap_or_else(|_| Err("an engine panicked".to_owned()));
            let mut total = total.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
            match result {
                Ok(tally) => total.0.add(tally),
                Err(difference) => {
                    println!("seed {seed}: {difference}");
                    if matches!(options.peer, Peer::Wasmi) {
                        println!("  {}", judge(seed, options.peer.profile()));
                    }
                    total.1 += 1;
                    engine = None;
                    let enough = if options.all { REPORTED } else { 1 };
                    stop.fetch_or(total.1 >= enough, Ordering::Relaxed);
                }
            }
            if (seed + 1 - seeds.start).is_multiple_of(PROGRESS) {
                let (seconds, tally) = (began.elapsed().as_secs(), total.0);
                println!("{seconds} s, {} differ, {tally:?}", total.1);
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..options.threads {
            let thread = thread::Builder::new().stack_size(STACK);
            if let Err(error) = thread.spawn_scoped(scope, work) {
                eprintln!("no thread: {error}");
            }
        }
    });
    let (tally, differences) = total.into_inner().unwrap_or_else(|poisoned| poisoned.into_inner());
    println!("{} s, {differences} differ, {tally:?}", began.elapsed().as_secs());
    differences == 0
}
