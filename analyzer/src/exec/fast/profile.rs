//! What translated code executes: how often each run of ops came by, for who chooses sequences.
//!
//! While a machine counts, each straight piece of code begins with an op that counts it. Only
//! whole pieces are counted: one that was left in its middle counts like the others.

use std::sync::Arc;

use crate::exec::Machine;
use crate::exec::fast::ir::Kind;
use crate::exec::fast::{self, Fast, Function, encode, translate};

/// Ops that follow each other, by the names of their types, and how often each was executed.
pub(in crate::exec) type Run = Vec<(&'static str, u64)>;

/// Forgets all code, and has new code counted from now on.
pub(in crate::exec) fn count(machine: &mut Machine) {
    fast::go_on_exactly(machine);
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
    let labels = &translation.labels;
    let mut starts: Vec<u32> = labels.iter().filter_map(|label| label.inst).collect();
    starts.sort_unstable();
    let mut runs: Vec<Run> = vec![Vec::new()];
    let mut count = 0;
    for (at, (inst, name)) in translation.insts.iter().zip(names).enumerate() {
        if starts.binary_search(&(at as u32)).is_ok() {
            runs.push(Vec::new());
        }
        match inst.kind {
            Kind::Count(counter) => count = *machine.counters.get(counter as usize)?,
            _ => runs.last_mut()?.push((name, count)),
        }
    }
    Some(runs)
}
