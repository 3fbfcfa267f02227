//! Chooses which ops of the second tier share a handler, from what programs execute.
//!
//! ```sh
//! cd benches/sequences
//! cargo run --release -- MANIFEST.json [--without NAME,…] [--heavy NAME,…] [--most N] \
//!     [--modules FILE,…] [--judge NAME,…] [--power P] > LIST
//! cargo run --release -- MANIFEST.json --show NAME        # what one of them executes
//! ```
//! Runs each workload of the manifest (see `workloads.py`) with counters, tiles what it executed
//! with every sequence of two to four ops that was seen, keeps those that save most jumps, and
//! repeats that with the kept ones. Every program weighs the same, a heavy one as three. Modules that
//! are only read count as much as a program: each function once, loops as often as a guess says; so
//! the list is good for more than a few programs. What the list saves in those that are judged, which
//! are best left out of it, is told on standard error. What it
//! prints is the file
//! `analyzer/src/exec/fast/handlers/sequences/list.rs`.

use std::collections::HashMap;
use std::error::Error;
use std::path::Path;

use analyzer::exec::Machine;
use analyzer::exec::addr::Extern;
use analyzer::exec::host::{
    Guest, Host, HostCall, HostFuncId, HostReply, ImportType, Imports, Resolved,
};
use analyzer::exec::limits::Limits;
use analyzer::exec::stop::Until;
use analyzer::spec::features::default_features;

/// Operators of a workload that are executed and counted.
const BUDGET: u64 = 300_000_000;

/// Ops of a sequence at most.
const MOST: usize = 4;

/// The workloads have no imports.
struct Nobody;

impl Host for Nobody {
    fn call(&mut self, _: &HostCall<'_>, _: &mut Guest<'_>) -> HostReply {
        HostReply::Trap("no host".to_owned())
    }
}

impl Imports for Nobody {
    fn resolve(&mut self, _: &str, _: &str, _: &ImportType<'_>) -> Option<Resolved> {
        None
    }
}

/// Gives modules that are only read whatever they import.
struct Anybody;

impl Imports for Anybody {
    fn resolve(&mut self, _: &str, _: &str, ty: &ImportType<'_>) -> Option<Resolved> {
        Some(match ty {
            ImportType::Func(_) => Resolved::Host(HostFuncId(0)),
            _ => Resolved::Fresh,
        })
    }
}

/// Ops by number, with how often each was executed, as a share of all that its program executed.
type Run = Vec<(u16, f64)>;

/// The names of ops by number.
#[derive(Default)]
struct Names {
    numbers: HashMap<String, u16>,
    names: Vec<String>,
}

impl Names {
    fn number(&mut self, name: &str) -> u16 {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        let number = u16::try_from(self.names.len()).expect("there are some thousands of ops");
        self.numbers.insert(name.to_owned(), number);
        self.names.push(name.to_owned());
        number
    }
}

fn profile(
    file: &Path,
    entry: &str,
    weight: f64,
    names: &mut Names,
) -> Result<Vec<Run>, Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    let module = analyzer::binary::validate(bytes.into(), default_features())
        .map_err(|_| format!("{} is not valid", file.display()))?;
    let mut machine = Machine::new(Limits::default());
    machine.count_ops();
    let instance = machine.instantiate(&module, &mut Nobody)?;
    let Some(Extern::Func(func)) = machine.export(instance, entry) else {
        return Err(format!("{} has no function `{entry}`", file.display()).into());
    };
    machine.call(func, &[])?;
    machine.run(&mut Nobody, &Until::budget(BUDGET));
    let runs = machine.op_runs();
    Ok(shares(runs, weight, names))
}

/// What a module holds, as far as it can be told without executing it.
fn estimate(file: &Path, weight: f64, names: &mut Names) -> Result<Vec<Run>, Box<dyn Error>> {
    let bytes = std::fs::read(file)?;
    let module = analyzer::binary::validate(bytes.into(), default_features())
        .map_err(|_| format!("{} is not valid", file.display()))?;
    let mut machine = Machine::new(Limits::default());
    let section = module.code.map_or(0, |code| code.end.0 - code.start.0);
    machine.instantiate(&module, &mut Anybody)?;
    let (code, exact) = machine.code_bytes();
    let ratio = code as f64 / section.max(1) as f64;
    eprintln!("code section {section}, all ops {code} bytes ({ratio:.2}), {exact} without ops");
    Ok(shares(machine.op_estimates(), weight, names))
}

/// Counts as shares of all.
fn shares(runs: Vec<Vec<(&'static str, u64)>>, weight: f64, names: &mut Names) -> Vec<Run> {
    let all: u64 = runs.iter().flatten().map(|(_, count)| *count).sum();
    let share = |count: u64| weight * count as f64 / all.max(1) as f64;
    let run = |run: Vec<(&str, u64)>| {
        let mut ops: Run = Vec::with_capacity(run.len());
        for (name, count) in run {
            ops.push((names.number(name), share(count)));
        }
        ops
    };
    runs.into_iter().map(run).collect()
}

/// A name as a part of a sequence: an op that may go on behind itself, or the last one.
fn is_last(name: &str) -> bool {
    let name = short(name);
    let last = ["Jump", "Switch", "Call", "CallIndirect", "Return"].iter();
    // What stands in `reference` and is no step calls.
    last.clone().any(|last| name.split('<').next() == Some(last))
        || (name.starts_with("reference::") && name.contains("Call"))
}

/// Ops that are in no sequence: calls into the exact tier cost more than a jump.
fn alone(name: &str) -> bool {
    name == "Leave" || short(name).starts_with("room::")
}

/// A name as the list writes it.
fn short(name: &str) -> String {
    let mut text = String::new();
    for word in name.split_inclusive(['<', '>', ',', ' ']) {
        let path: Vec<&str> = word.split("::").collect();
        // `ops::I32Add`, `vector::LoadStep`, `vector::ops::I8x16Add`.
        let named = ["ops", "vector", "reference", "room"];
        let keep = 1 + path.iter().rev().skip(1).take_while(|it| named.contains(it)).count();
        text.push_str(&path[path.len() - keep..].join("::"));
    }
    text
}

/// Sequences of a run that may share a handler: ops behind a last one do not follow it.
fn windows(run: &[(u16, f64)], at: usize, names: &Names) -> usize {
    let stop = |op: &(u16, f64)| {
        let name = &names.names[usize::from(op.0)];
        alone(name) || is_last(name)
    };
    let ends = run[at..].iter().take(MOST).position(stop);
    let until = ends
        .map_or(MOST, |end| end + usize::from(!alone(&names.names[usize::from(run[at + end].0)])));
    until.min(run.len() - at)
}

/// What each sequence saves when runs are tiled with those that are allowed.
fn saved(
    runs: &[Run],
    names: &Names,
    allowed: Option<&HashMap<Vec<u16>, f64>>,
) -> HashMap<Vec<u16>, f64> {
    let mut saved: HashMap<Vec<u16>, f64> = HashMap::new();
    for run in runs.iter().filter(|run| run.iter().any(|op| op.1 > 1e-7)) {
        let ops: Vec<u16> = run.iter().map(|op| op.0).collect();
        let reach: Vec<usize> = (0..run.len()).map(|at| windows(run, at, names)).collect();
        let Some(allowed) = allowed else {
            // At first every sequence counts wherever it stands.
            for (at, &reach) in reach.iter().enumerate() {
                for len in 2..=reach {
                    let gain = run[at + 1..at + len].iter().map(|op| op.1).sum::<f64>();
                    *saved.entry(ops[at..at + len].to_vec()).or_default() += gain;
                }
            }
            continue;
        };
        let mut costs = vec![0_u32; run.len() + 1];
        let mut lens = vec![1; run.len()];
        for at in (0..run.len()).rev() {
            costs[at] = costs[at + 1] + 1;
            for len in 2..=reach[at] {
                if costs[at + len] + 1 < costs[at] && allowed.contains_key(&ops[at..at + len]) {
                    (costs[at], lens[at]) = (costs[at + len] + 1, len);
                }
            }
        }
        let mut at = 0;
        while at < run.len() {
            let len = lens[at];
            if len > 1 {
                let gain = run[at + 1..at + len].iter().map(|op| op.1).sum::<f64>();
                *saved.entry(ops[at..at + len].to_vec()).or_default() += gain;
            }
            at += len;
        }
    }
    saved
}

/// The best sequences, most gain first.
fn best(saved: HashMap<Vec<u16>, f64>, most: usize) -> Vec<(Vec<u16>, f64)> {
    let mut all: Vec<(Vec<u16>, f64)> = saved.into_iter().collect();
    all.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    all.truncate(most);
    all
}

/// What each sequence is worth: what it saves in each program, to a power, so that below 1 one that
/// serves many programs a little is worth more than one that serves a single program much.
fn worth(
    programs: &[Vec<Run>],
    names: &Names,
    allowed: Option<&HashMap<Vec<u16>, f64>>,
    power: f64,
) -> HashMap<Vec<u16>, f64> {
    let mut worth: HashMap<Vec<u16>, f64> = HashMap::new();
    for runs in programs {
        for (sequence, gain) in saved(runs, names, allowed) {
            *worth.entry(sequence).or_default() += gain.powf(power);
        }
    }
    worth
}

fn choose(programs: &[Vec<Run>], names: &Names, most: usize, power: f64) -> Vec<(Vec<u16>, f64)> {
    let mut chosen = best(worth(programs, names, None, power), most * 6);
    for keep in [most * 4, most * 3, most * 2, most * 3 / 2, most * 5 / 4, most, most] {
        let allowed = chosen.into_iter().collect();
        chosen = best(worth(programs, names, Some(&allowed), power), keep);
    }
    let allowed = chosen.into_iter().collect();
    // In the order of what they save in all.
    best(worth(programs, names, Some(&allowed), 1.0), most)
}

/// A sequence as a call of one of the functions that make them.
fn call(sequence: &[u16], names: &Names) -> (String, String) {
    let parts: Vec<String> =
        sequence.iter().map(|op| short(&names.names[usize::from(*op)])).collect();
    let count = ["two", "three", "four"][sequence.len() - 2];
    let last = if parts.last().is_some_and(|part| is_last(part)) { "_last" } else { "" };
    (format!("{count}{last}"), parts.join(", "))
}

/// The file: first the best of each function and of all, which a build for tests has too.
fn print(chosen: &[(Vec<u16>, f64)], names: &Names, programs: f64) -> String {
    let mut text = String::from(
        "//! Written by `benches/sequences`; see there. One thing, and long: each line says how \
         many of a\n//! hundred ops need no jump of their own because of it, all programs \
         counted.\n\n\
         use crate::exec::fast::handlers::control::*;\n\
         use crate::exec::fast::handlers::numeric::*;\n\
         use crate::exec::fast::handlers::sequences::*;\n\
         use crate::exec::fast::handlers::*;\n\n\
         /// All of them, in parts.\n#[cfg(debug_assertions)]\n\
         pub(super) static LISTS: &[&[Sequence]] = &[FIRST];\n\
         /// All of them, in parts.\n#[cfg(not(debug_assertions))]\n\
         pub(super) static LISTS: &[&[Sequence]] = &[FIRST, REST];\n\n\
         #[rustfmt::skip]\nstatic FIRST: &[Sequence] = &[\n",
    );
    let mut kinds = Vec::new();
    let mut lines: Vec<(bool, String)> = Vec::new();
    for (sequence, gain) in chosen {
        let (function, parts) = call(sequence, names);
        let new = !kinds.contains(&function);
        let share = gain * 100.0 / programs;
        lines.push((new, format!("    {function}::<{parts}>(), // {share:.4}\n")));
        kinds.push(function);
    }
    lines.sort_by_key(|line| !line.0);
    for (at, (_, line)) in lines.iter().enumerate() {
        if at == 60 {
            text.push_str(
                "];\n\n#[cfg(not(debug_assertions))]\n#[rustfmt::skip]\n\
                 static REST: &[Sequence] = &[\n",
            );
        }
        text.push_str(line);
    }
    text.push_str("];\n");
    text
}

/// The runs that a program spends its time in, one op a line.
fn show(runs: &[Run], names: &Names) {
    let mut hot: Vec<&Run> = runs.iter().collect();
    let weight = |run: &Run| run.iter().map(|op| op.1).sum::<f64>();
    hot.sort_by(|a, b| weight(b).total_cmp(&weight(a)));
    for run in hot.into_iter().take(12) {
        println!("\n{:.2} % of all ops", weight(run) * 100.0);
        for (op, share) in run {
            println!("  {:6.3}  {}", share * 100.0, short(&names.names[usize::from(*op)]));
        }
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let value = |flag: &str| args.iter().position(|it| it == flag).and_then(|at| args.get(at + 1));
    let Some(manifest) = args.first() else {
        return Err("expected a manifest; see the head of the source".into());
    };
    let list = |flag| value(flag).map_or(Vec::new(), |list| list.split(',').collect());
    let (without, heavy): (Vec<&str>, Vec<&str>) = (list("--without"), list("--heavy"));
    let (judge, mut judged): (Vec<&str>, Vec<(String, Vec<Run>)>) = (list("--judge"), Vec::new());
    let most: usize = value("--most").map_or(Ok(2000), |most| most.parse())?;
    let folder = Path::new(manifest).parent().unwrap_or(Path::new("."));
    let manifest: serde_json::Value = serde_json::from_slice(&std::fs::read(manifest)?)?;
    let (mut names, mut runs, mut programs) = (Names::default(), Vec::new(), 0.0);
    for work in manifest["workloads"].as_array().into_iter().flatten() {
        let text = |key: &str| work[key].as_str().unwrap_or_default();
        if judge.contains(&text("name")) {
            let file = folder.join(text("wasm"));
            let runs = profile(&file, text("entry"), 1.0, &mut names)?;
            judged.push((text("name").to_owned(), runs));
        }
        if without.contains(&text("name")) {
            continue;
        }
        let weight = if heavy.contains(&text("name")) { 3.0 } else { 1.0 };
        let file = folder.join(text("wasm"));
        if let Some(shown) = value("--show") {
            if shown == text("name") {
                show(&profile(&file, text("entry"), 1.0, &mut names)?, &names);
            }
            continue;
        }
        runs.push(profile(&file, text("entry"), weight, &mut names)?);
        programs += weight;
        eprintln!("{}", text("name"));
    }
    if value("--show").is_some() {
        return Ok(());
    }
    for file in list("--modules") {
        match estimate(Path::new(file), 1.0, &mut names) {
            Ok(all) => {
                runs.push(all);
                programs += 1.0;
                eprintln!("{file}");
            }
            Err(error) => eprintln!("left out: {file}: {error}"),
        }
    }
    let power: f64 = value("--power").map_or(Ok(1.0), |power| power.parse())?;
    let chosen = choose(&runs, &names, most, power);
    let gain: f64 = chosen.iter().map(|it| it.1).sum();
    eprintln!("{} sequences save {:.1} % of the jumps", chosen.len(), gain * 100.0 / programs);
    let allowed: HashMap<Vec<u16>, f64> = chosen.iter().cloned().collect();
    for (name, runs) in judged {
        let gain: f64 = saved(&runs, &names, Some(&allowed)).values().sum();
        eprintln!("{name}: {:.1} %", gain * 100.0);
    }
    print!("{}", print(&chosen, &names, programs));
    Ok(())
}
