//! What translated code executes: how often each run of ops came by, for who chooses sequences.
//!
//! While a machine counts, each straight piece of code begins with an op that counts it. Only
//! whole pieces are counted: one that was left in its middle counts like the others.

use std::sync::Arc;

use crate::exec::Machine;
use crate::exec::addr::FuncAddr;
use crate::exec::code::{self, Code};
use crate::exec::fast::ir::{Inst, Kind};
use crate::exec::fast::translate::{Translation, Watch};
use crate::exec::fast::{self, Fast, Function, encode, translate};
use crate::exec::store::Store;

/// Ops that follow each other, by the names of their types, and how often each was executed.
pub(in crate::exec) type Run = Vec<(&'static str, u64)>;

/// Forgets all code, and has new code counted from now on.
pub(in crate::exec) fn count(machine: &mut Machine) {
    fast::go_on_exactly(machine, 0);
    machine.fast = Arc::new(Fast { counting: true, ..machine.fast.anew() });
    machine.counters.clear();
}

/// What was executed since then.
pub(in crate::exec) fn runs(machine: &Machine) -> Vec<Run> {
    let functions = machine.fast.functions.iter();
    functions.filter_map(|function| runs_of(machine, function)).flatten().collect()
}

fn runs_of(machine: &Machine, function: &Function) -> Option<Vec<Run>> {
    let (store, func) = (&machine.store, function.func);
    let code = machine.codes.get(func.index())?.as_ref()?;
    let translation = translate::translate(store, func, code, &function.watch)?;
    let names = encode::names(store, func, code, &translation)?;
    let mut count = 0;
    in_runs(&translation, names, |_, inst| match inst.kind {
        Kind::Count(counter) => {
            count = *machine.counters.get(counter as usize)?;
            None
        }
        _ => Some(count),
    })
}

/// A function as it is translated where nobody watches; none where it cannot be.
fn translated(store: &Store, func: FuncAddr) -> Option<(Code, Translation)> {
    let code = code::decode(store, func)?;
    let translation = translate::translate(store, func, &code, &Watch::default())?;
    Some((code, translation))
}

/// All functions of guests.
fn guests(store: &Store) -> impl Iterator<Item = FuncAddr> {
    let all = (0..store.funcs.len()).map(FuncAddr::from_index);
    all.filter(|func| store.guest_func(*func).is_some())
}

/// The ops of all functions of a machine, none of which need have been executed: each counts once,
/// and in a loop as often as a guess says.
pub(in crate::exec) fn estimates(machine: &Machine) -> Vec<Run> {
    let store = &machine.store;
    let estimate = |func| -> Option<Vec<Run>> {
        let (code, translation) = translated(store, func)?;
        let names = encode::names(store, func, &code, &translation)?;
        let depths = loop_depths(&translation);
        in_runs(&translation, names, |at, _| Some(LOOP.pow(depths.get(at).copied()?.min(5))))
    };
    guests(store).filter_map(estimate).flatten().collect()
}

/// Bytes that the code of all functions would take, and how many there are that cannot be
/// translated.
pub(in crate::exec) fn code_bytes(machine: &Machine) -> (u64, usize) {
    let store = &machine.store;
    let cells = |func| -> Option<u64> {
        let (code, translation) = translated(store, func)?;
        Some(encode::encode(store, func, &code, &translation, 1)?.cells.len() as u64)
    };
    guests(store).map(cells).fold((0, 0), |(all, exact), cells| match cells {
        Some(cells) => (all + cells * 8, exact),
        None => (all, exact + 1),
    })
}

/// How often a loop is guessed to go round.
const LOOP: u64 = 8;

/// How many loops each op is in.
fn loop_depths(translation: &Translation) -> Vec<u32> {
    let insts = &translation.insts;
    let mut changes = vec![0_i32; insts.len() + 1];
    for (at, inst) in insts.iter().enumerate() {
        let (Kind::Jump(to) | Kind::JumpIf { to, .. } | Kind::Compare { to, .. }) = inst.kind
        else {
            continue;
        };
        let start = translation.labels.get(to.0 as usize).and_then(|label| label.inst);
        if let Some(start) = start.map(|start| start as usize).filter(|start| *start <= at) {
            changes[start] += 1;
            changes[at + 1] -= 1;
        }
    }
    let mut depth = 0;
    let sum = |change: i32| {
        depth += change;
        depth.max(0) as u32
    };
    changes.into_iter().map(sum).collect()
}

/// The ops of a function in straight runs; `count` tells how often one counts, if it does.
fn in_runs(
    translation: &Translation,
    names: Vec<&'static str>,
    mut count: impl FnMut(usize, &Inst) -> Option<u64>,
) -> Option<Vec<Run>> {
    let labels = &translation.labels;
    let mut starts: Vec<u32> = labels.iter().filter_map(|label| label.inst).collect();
    starts.sort_unstable();
    let mut runs: Vec<Run> = vec![Vec::new()];
    for (at, (inst, name)) in translation.insts.iter().zip(names).enumerate() {
        if starts.binary_search(&(at as u32)).is_ok() {
            runs.push(Vec::new());
        }
        if let Some(count) = count(at, inst) {
            runs.last_mut()?.push((name, count));
        }
    }
    Some(runs)
}
