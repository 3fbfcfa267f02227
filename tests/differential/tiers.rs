//! Our two tiers against each other: stops, times and states of random modules, at random times.

use analyzer::exec::addr::{Extern, InstanceId};
use analyzer::exec::limits::{Limits, Which};
use analyzer::exec::stop::{Stop, Until};
use analyzer::exec::{Machine, Tier};

use super::generate::{Case, Random};
use super::ours::{Link, Stubs, from_val};

/// Operators that a call may execute.
const BUDGET: u64 = 5_000;

/// A machine with the case's module; none where it cannot be made.
fn machine(case: &Case, tier: Tier) -> Option<(Machine, InstanceId, Stubs)> {
    let mut machine = Machine::new(Limits::default());
    machine.set_tier(tier);
    let instance = machine.instantiate(&case.module, &mut Link { functions: 0 }).ok()?;
    let host = Stubs { seed: case.seed, results: case.import_results(), ..Stubs::default() };
    Some((machine, instance, host))
}

/// Makes the case's calls in the exact tier, and in short runs that pass between the tiers and
/// now and then take a snapshot;
/// answers how often the two were compared.
///
/// # Errors
/// Where they differ.
pub(super) fn compare(case: &Case) -> Result<u64, String> {
    let Some((mut exact, instance, mut exact_host)) = machine(case, Tier::Exact) else {
        return Ok(0);
    };
    let Some((mut mixed, _, mut mixed_host)) = machine(case, Tier::Both) else { return Ok(0) };
    let mut random = Random(case.seed);
    let mut compared = 0;
    // The start function is a call of its own.
    for at in 0..=case.calls.len() {
        if let Some(call) = at.checked_sub(1).and_then(|at| case.calls.get(at)) {
            let Some(Extern::Func(func)) = exact.export(instance, &call.name) else { continue };
            let Some(ty) = exact.store().func_type(func).cloned() else { continue };
            let vals = call.args.iter().zip(ty.params());
            let args: Vec<_> = vals.map(|(val, ty)| from_val(*val, *ty)).collect();
            if exact.call(func, &args).is_err() || mixed.call(func, &args).is_err() {
                continue;
            }
        }
        let mut left = BUDGET;
        while left > 0 {
            let piece = (1 + random.next() % (2 << (random.next() % 12))).min(left);
            left -= piece;
            let tier = if random.next().is_multiple_of(3) { Tier::Exact } else { Tier::Both };
            mixed.set_tier(tier);
            // Stores are tracked from the first snapshot on.
            if case.seed.is_multiple_of(3) && random.next().is_multiple_of(16) {
                mixed.take_snapshot(0);
            }
            let until = Until::budget(piece);
            let stop = exact.run(&mut exact_host, &until);
            let other = mixed.run(&mut mixed_host, &until);
            compared += 1;
            let (time, found) = (exact.time(), mixed.time());
            if other != stop || found != time || mixed.state_hash() != exact.state_hash() {
                return Err(format!(
                    "seed {}, call {at}: at time {time} {stop:?}, at {found} {other:?}",
                    case.seed
                ));
            }
            if stop != Stop::Budget(Which::Operators) {
                break;
            }
        }
        exact.unwind();
        mixed.unwind();
    }
    Ok(compared)
}
