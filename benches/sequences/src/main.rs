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
//! repeats that with the kept ones; as in the machine a sequence also stands for ops that leave their
//! results in accumulators or find operands there (`tiles`). Every program weighs the same, a heavy
//! one as three. Modules that are only read count as much as a program: each function once, loops as
//! often as a guess says; so the list is good for more than a few programs. What the list saves in
//! those that are judged, which are best left out of it, is told on standard error. What it prints
//! is the file `analyzer/src/exec/fast/handlers/sequences/list.rs`.

mod names;
mod tiles;

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

use crate::names::Names;
use crate::tiles::{List, Run};

/// Operators of a workload that are executed and counted.
const BUDGET: u64 = 4_000_000_000;

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

/// A sequence as a call of one of the functions that make them.
fn call(sequence: &[u16], names: &Names) -> (String, String) {
    let parts: Vec<&str> = sequence.iter().map(|op| names.op(*op).name.as_str()).collect();
    let count = ["two", "three", "four"][sequence.len() - 2];
    let last = if sequence.last().is_some_and(|op| names.op(*op).last) { "_last" } else { "" };
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
            println!("  {:6.3}  {}", share * 100.0, names.op(*op).name);
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
    let chosen = tiles::choose(&runs, &names, most, power);
    let gain: f64 = chosen.iter().map(|it| it.1).sum();
    eprintln!("{} sequences save {:.1} % of the jumps", chosen.len(), gain * 100.0 / programs);
    let list = List::new(chosen.iter().map(|it| it.0.clone()), &names);
    for (name, runs) in judged {
        let gain: f64 = tiles::saved(&runs, &list, &names).values().sum();
        eprintln!("{name}: {:.1} %", gain * 100.0);
    }
    print!("{}", print(&chosen, &names, programs));
    Ok(())
}
