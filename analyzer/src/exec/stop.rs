//! Why a run ended, and how far it was allowed to go.
//!
//! Every way in which `run` can end is a value of [`Stop`]; nothing is thrown, called back or
//! printed.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;
use std::sync::atomic::AtomicBool;

use crate::exec::addr::MemAddr;
use crate::exec::limits::Which;
use crate::exec::trap::{BacktraceFrame, Trap};
use crate::exec::value::Value;
use crate::module::Loc;
use crate::module::idx::{FuncIdx, InstrOrdinal, ModuleId};

/// Why a run ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// The (last) called function returned these results; the machine is idle.
    Done(Vec<Value>),
    /// What [`Until`] allows of this is used up; the next operator would need more. Run again,
    /// with more of it, to go on.
    Budget(Which),
    /// Somebody outside asked for it ([`Until::interrupt`]); run again to go on.
    Interrupted,
    /// The next operator has a breakpoint; it was not executed.
    Breakpoint(Loc),
    /// The next operator writes to bytes that are watched; it was not executed.
    Watchpoint(Written),
    /// A return, or a caught exception, left as few frames as [`Until::depth`] asked for.
    Depth,
    /// The next operator throws an exception that somebody catches, and [`Until::throws`] asked
    /// for that; it was not executed, and the next run executes it.
    Throw,
    /// The guest trapped, or threw what nobody catches. The machine stands before the operator that did, so that everything
    /// can be looked at; `unwind` makes it idle.
    Trap(Box<Trap>),
    /// The guest asked to end with a code. The machine stands in the host call.
    Exit(i32),
    /// A host function has no answer yet; run again to ask it again.
    Wait,
    /// The next operator waits without a timeout for another thread, and there is none: only a
    /// change of the memory from outside lets the run go on.
    Deadlock(Box<Deadlock>),
    /// The next operator is one that this machine cannot execute yet.
    NotImplemented(NotImplemented),
}

/// What an operator is about to write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The operator.
    pub loc: Loc,
    /// Which memory.
    pub memory: MemAddr,
    /// The first byte that it writes.
    pub start: u64,
    /// How many bytes it writes; not all of them need be watched.
    pub len: u64,
}

/// An operator that waits for ever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadlock {
    /// Where.
    pub loc: Loc,
    /// The operator, as in the text format.
    pub mnemonic: String,
    /// Where in the file.
    pub offset: crate::module::offset::FileOffset,
    /// The address that it waits at: operand plus offset.
    pub address: u64,
    /// The value there, which it expects.
    pub value: Value,
    /// Who called whom, innermost first.
    pub backtrace: Vec<BacktraceFrame>,
}

impl fmt::Display for Deadlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Deadlock { mnemonic, offset, address, value, .. } = self;
        write!(
            f,
            "waits for ever: address {address:#x} holds {value}, there is no timeout, and no other \
             thread to wake this one ({mnemonic} at offset {offset})"
        )
    }
}

/// An operator that this machine cannot execute yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotImplemented {
    /// Where.
    pub loc: Loc,
    /// The operator, as in the text format.
    pub mnemonic: String,
    /// Where in the file.
    pub offset: crate::module::offset::FileOffset,
    /// What it belongs to.
    pub reason: &'static str,
}

impl fmt::Display for NotImplemented {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let NotImplemented { mnemonic, offset, reason, .. } = self;
        write!(f, "not implemented yet: {mnemonic} at offset {offset} ({reason})")
    }
}

/// How far a run may go.
#[derive(Clone, Copy, Debug)]
pub struct Until<'a> {
    /// Operators to execute at most.
    pub budget: u64,
    /// Fuel to use at most (see `clock`); none = fuel is not counted, which is faster.
    pub fuel: Option<u64>,
    /// What the guests may have in all before the run stops to say so.
    pub caps: Caps,
    /// Where to stop; an empty set costs nothing. The first operator of a run is not looked at,
    /// so that a run goes on from the breakpoint where the last one stopped.
    pub breakpoints: &'a Breakpoints,
    /// What to stop before being written, by the guest; an empty set costs nothing. The first
    /// operator of a run is not looked at, as with breakpoints.
    pub watchpoints: &'a Watchpoints,
    /// Stop when a return, or an exception that is caught, leaves at most so many frames: what
    /// stepping over and out need.
    pub depth: Option<usize>,
    /// Stop before an exception of the guest is thrown, also when it is caught; an exception that
    /// nobody catches always stops the run, as a trap.
    pub throws: bool,
    /// Set to true from outside, it ends the run within about a millisecond: between two
    /// operators, or between two pieces of one that takes long (operations on ranges of memories,
    /// tables and arrays, large arrays made, memories and tables grown) or of a collection, with
    /// which the next run goes on. It is looked at after each piece, so every run does a bit, and
    /// what the guest does and when does not depend on how often it was interrupted.
    ///
    /// Waited for are a host function; the first call of a function, which is decoded then; the
    /// maps of a function whose frames a collection meets first; and what moves a stack of many
    /// thousand frames at once: an exception that passes them, a continuation that takes them
    /// along.
    pub interrupt: Option<&'a AtomicBool>,
}

/// How much the guests of a machine may have in all before a run stops with [`Stop::Budget`].
///
/// Other than [`Limits`](crate::exec::limits::Limits), which the guests can observe (growth
/// answers -1, calls trap), a cap only ends a run: with a higher one it goes on as if nothing
/// had been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Caps {
    /// Pages (64 KiB) of all memories.
    pub memory_pages: u64,
    /// Entries of all tables.
    pub table_entries: u64,
    /// Bytes of the collected heap that are left after a collection, and the new object.
    pub gc_bytes: u64,
    /// Call frames at one time.
    pub call_frames: usize,
}

impl Default for Caps {
    fn default() -> Caps {
        Caps {
            memory_pages: u64::MAX,
            table_entries: u64::MAX,
            gc_bytes: u64::MAX,
            call_frames: usize::MAX,
        }
    }
}

impl Until<'static> {
    /// So many operators, no breakpoints.
    #[must_use]
    pub fn budget(budget: u64) -> Until<'static> {
        static NONE: Breakpoints = Breakpoints { sites: BTreeMap::new() };
        static NOTHING: Watchpoints = Watchpoints { ranges: Vec::new() };
        Until {
            budget,
            fuel: None,
            caps: Caps::default(),
            breakpoints: &NONE,
            watchpoints: &NOTHING,
            depth: None,
            throws: false,
            interrupt: None,
        }
    }

    /// To the end, however far that is.
    #[must_use]
    pub fn end() -> Until<'static> {
        Until::budget(u64::MAX)
    }
}

/// Places where a run stops, in all instances of their modules.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Breakpoints {
    /// Ordinals by function, sorted.
    sites: BTreeMap<(ModuleId, FuncIdx), Vec<InstrOrdinal>>,
}

impl Breakpoints {
    /// None.
    #[must_use]
    pub fn new() -> Breakpoints {
        Breakpoints::default()
    }

    /// Adds a place; answers whether it was new.
    pub fn insert(&mut self, loc: Loc) -> bool {
        let ordinals = self.sites.entry((loc.module, loc.func)).or_default();
        match ordinals.binary_search(&loc.instr) {
            Ok(_) => false,
            Err(at) => {
                ordinals.insert(at, loc.instr);
                true
            }
        }
    }

    /// Takes a place away; answers whether it was there.
    pub fn remove(&mut self, loc: Loc) -> bool {
        let key = (loc.module, loc.func);
        let Some(ordinals) = self.sites.get_mut(&key) else { return false };
        let Ok(at) = ordinals.binary_search(&loc.instr) else { return false };
        ordinals.remove(at);
        if ordinals.is_empty() {
            self.sites.remove(&key);
        }
        true
    }

    /// Whether a place is there.
    #[must_use]
    pub fn contains(&self, loc: Loc) -> bool {
        self.in_func(loc.module, loc.func).binary_search(&loc.instr).is_ok()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.sites.is_empty()
    }

    /// All places, in order.
    pub fn iter(&self) -> impl Iterator<Item = Loc> {
        self.sites.iter().flat_map(|(&(module, func), ordinals)| {
            ordinals.iter().map(move |&instr| Loc { module, func, instr })
        })
    }

    /// The functions in which another set has other places.
    pub(crate) fn differing(&self, other: &Breakpoints) -> Vec<(ModuleId, FuncIdx)> {
        let all = self.sites.keys().chain(other.sites.keys());
        all.filter(|place| self.sites.get(place) != other.sites.get(place)).copied().collect()
    }

    /// The ordinals in one function, sorted.
    pub(crate) fn in_func(&self, module: ModuleId, func: FuncIdx) -> &[InstrOrdinal] {
        self.sites.get(&(module, func)).map_or(&[], Vec::as_slice)
    }
}

/// Bytes of memories before whose change a run stops. A write of the same value is a change, one
/// of no bytes is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Watchpoints {
    ranges: Vec<(MemAddr, Range<u64>)>,
}

impl Watchpoints {
    /// None.
    #[must_use]
    pub fn new() -> Watchpoints {
        Watchpoints::default()
    }

    /// Watches some bytes of a memory, which need not be there yet. Answers whether that is new;
    /// no bytes at all never are.
    pub fn insert(&mut self, memory: MemAddr, bytes: Range<u64>) -> bool {
        let new = !bytes.is_empty() && !self.ranges.contains(&(memory, bytes.clone()));
        if new {
            self.ranges.push((memory, bytes));
        }
        new
    }

    /// Watches these bytes no more; answers whether they were watched, as this very range.
    pub fn remove(&mut self, memory: MemAddr, bytes: Range<u64>) -> bool {
        let at = self.ranges.iter().position(|it| *it == (memory, bytes.clone()));
        at.map(|at| self.ranges.remove(at)).is_some()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// All that is watched, in the order in which it was asked for.
    pub fn iter(&self) -> impl Iterator<Item = (MemAddr, Range<u64>)> {
        self.ranges.iter().cloned()
    }

    /// Whether one of so many bytes of a memory is watched.
    pub(crate) fn meet(&self, memory: MemAddr, start: u64, len: u64) -> bool {
        let end = start.saturating_add(len);
        let meets = |bytes: &Range<u64>| start < bytes.end && bytes.start < end;
        self.ranges.iter().any(|(of, bytes)| *of == memory && meets(bytes))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breakpoints_are_a_set_of_places() {
        let at = |func, instr| Loc {
            module: ModuleId(0),
            func: FuncIdx(func),
            instr: InstrOrdinal(instr),
        };
        let mut set = Breakpoints::new();
        assert!(set.insert(at(1, 5)) && set.insert(at(1, 2)) && !set.insert(at(1, 5)));
        assert!(set.contains(at(1, 2)) && !set.contains(at(0, 2)));
        assert_eq!(set.iter().collect::<Vec<_>>(), [at(1, 2), at(1, 5)]);
        assert!(set.remove(at(1, 2)) && set.remove(at(1, 5)) && !set.remove(at(1, 5)));
        assert!(set.is_empty());
    }
}
