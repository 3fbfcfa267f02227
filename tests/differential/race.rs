//! Runs one case on our machine and on a peer, and compares all that can be seen of it.

use analyzer::module::Item;

use super::generate::Case;
use super::ours::Ours;
use super::outcome::{End, HostCall, Trap, Val, list};

/// An engine with one instance.
pub(super) trait Engine {
    /// Makes a new instance, imports given and the start function run. What was before is gone.
    fn instantiate(&mut self, case: &Case) -> End;
    /// Calls an exported function.
    fn call(&mut self, name: &str, args: &[Val]) -> End;
    /// The bytes of an exported memory; none where the engine does not show them.
    fn memory(&mut self, name: &str) -> Option<&[u8]>;
    /// The value of an exported global.
    fn global(&mut self, name: &str) -> Val;
    /// The entries of an exported table.
    fn table(&mut self, name: &str) -> Vec<Val>;
    /// Calls of imported functions since the instance began.
    fn host_calls(&mut self) -> Vec<HostCall>;
}

/// What was compared, so that a run cannot agree by doing nothing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    pub(super) modules: u64,
    pub(super) instances: u64,
    pub(super) calls: u64,
    pub(super) returned: u64,
    pub(super) trapped: u64,
    /// Cases that ended early at a limit of one of the engines.
    pub(super) limited: u64,
    /// Operators that our machine executed.
    pub(super) operators: u64,
}

impl Tally {
    pub(super) fn add(&mut self, other: Tally) {
        self.modules += other.modules;
        self.instances += other.instances;
        self.calls += other.calls;
        self.returned += other.returned;
        self.trapped += other.trapped;
        self.limited += other.limited;
        self.operators += other.operators;
    }
}

/// Whether two ends are the same; none where a limit makes the rest incomparable.
fn agree(what: &str, ours: &End, peers: &End) -> Result<Option<()>, String> {
    match (ours, peers) {
        (End::Unable(_), _) | (_, End::Unable(_)) => {}
        (End::Limit(_), _) | (_, End::Limit(_)) => return Ok(None),
        _ if ours == peers => return Ok(Some(())),
        // An address that is wrong in both ways: the standard says only that it traps.
        (End::Trap(Trap::Unaligned), End::Trap(Trap::Memory)) => return Ok(Some(())),
        _ => {}
    }
    Err(format!("{what}\n  ours {ours}\n  peer {peers}"))
}

/// Runs a case on both.
///
/// # Errors
/// The first difference, in words.
pub(super) fn race(case: &Case, ours: &mut Ours, peer: &mut dyn Engine) -> Result<Tally, String> {
    let mut tally = Tally { modules: 1, ..Tally::default() };
    let mut goes_on = start(case, ours, peer, &mut tally)?;
    for (number, call) in case.calls.iter().enumerate() {
        if goes_on && ours.is_out_of_fuel(case) {
            // Everything would trap from here on.
            tally.operators += ours.operators();
            goes_on = start(case, ours, peer, &mut tally)?;
        }
        if !goes_on {
            break;
        }
        let what = format!("call {number} of {:?} with {}", call.name, list(&call.args));
        let (a, b) = (ours.call(&call.name, &call.args), peer.call(&call.name, &call.args));
        tally.calls += 1;
        goes_on = agree(&what, &a, &b)?.is_some();
        match a {
            _ if !goes_on => tally.limited += 1,
            End::Done(_) => tally.returned += 1,
            _ => tally.trapped += 1,
        }
        if !goes_on && !case.loops {
            // Each call stands for itself; only this one cannot be compared.
            goes_on = start(case, ours, peer, &mut tally)?;
        } else if goes_on {
            same_state(case, ours, peer).map_err(|it| format!("after {what}: {it}"))?;
        }
    }
    tally.operators += ours.operators();
    Ok(tally)
}

/// Makes a new instance on both; answers whether it can be called.
fn start(
    case: &Case,
    ours: &mut Ours,
    peer: &mut dyn Engine,
    tally: &mut Tally,
) -> Result<bool, String> {
    let (a, b) = (ours.instantiate(case), peer.instantiate(case));
    if agree("instantiation", &a, &b)?.is_none() {
        tally.limited += 1;
        return Ok(false);
    }
    tally.instances += 1;
    if !matches!(a, End::Done(_)) {
        return Ok(false);
    }
    same_state(case, ours, peer).map_err(|it| format!("after instantiation: {it}"))?;
    Ok(true)
}

/// Compares memories, globals, tables and the calls that went out.
fn same_state(case: &Case, ours: &mut Ours, peer: &mut dyn Engine) -> Result<(), String> {
    let (a, b) = (ours.host_calls(), peer.host_calls());
    if a != b {
        return Err(format!("calls of the host differ\n  ours {a:?}\n  peer {b:?}"));
    }
    for export in &case.module.exports {
        let name = &export.name;
        match export.item {
            Item::Memory(_) => {
                if let (Some(a), Some(b)) = (ours.memory(name), peer.memory(name))
                    && a != b
                {
                    return Err(format!("memory {name:?} differs\n{}", first_difference(a, b)));
                }
            }
            Item::Global(_) => {
                let (a, b) = (ours.global(name), peer.global(name));
                if a != b {
                    return Err(format!("global {name:?} differs\n  ours {a}\n  peer {b}"));
                }
            }
            Item::Table(_) => {
                let (a, b) = (ours.table(name), peer.table(name));
                if a != b {
                    let (a, b) = (list(&a), list(&b));
                    return Err(format!("table {name:?} differs\n  ours {a}\n  peer {b}"));
                }
            }
            Item::Func(_) | Item::Tag(_) => {}
        }
    }
    Ok(())
}

fn first_difference(ours: &[u8], peers: &[u8]) -> String {
    if ours.len() != peers.len() {
        return format!("  ours has {} bytes\n  peer has {} bytes", ours.len(), peers.len());
    }
    let at = ours.iter().zip(peers).position(|(a, b)| a != b).unwrap_or_default();
    let some = |bytes: &[u8]| bytes[at..(at + 16).min(bytes.len())].to_vec();
    format!("  ours at {at:#x}: {:x?}\n  peer at {at:#x}: {:x?}", some(ours), some(peers))
}
