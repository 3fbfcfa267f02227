//! The machine: executes validated modules, and is a value.
//!
//! A [`Machine`] holds a store (instances, memories, tables, globals), one value stack with all
//! frames, the time, and nothing of the outside: no thread, no callback, no async. Clone it and
//! there are two. [`Machine::run`] goes on until something is worth telling ([`stop::Stop`]) and
//! never calls a front end; functions of the host are asked through [`host::Host`].
//!
//! ```text
//! instantiate -> register -> call -> run -> Stop -> look (frames, locals, operands, …) -> run …
//! ```
//! Same module, same limits, same answers of the host: same [`Machine::state_hash`] at every time.
//! Rooms, bottom up: `addr`, `limits`, `value`, `layout` (of objects), `pages` (what was written),
//! `chunks` (copies that share), `growable`, `types`, `memory`, `heap`, `trap`, `semantics` (what
//! each instruction computes), `host`, `stop`, `clock`, `frame` (layout), `shape` (operands and
//! labels), `store`, `cast` and `object` (references and what they lead to), `link`, `code`
//! (decoded functions), `trace` (events for who asks), `exact` (the tier that executes one operator
//! at a time), `fast` (the tier of big steps), `collect` (what the heap keeps), `enter` (calls,
//! host calls, passing between the tiers), `unwind` (exceptions find their handler), `continuation`
//! and `switching` (stacks that are suspended and resumed), `explain` (traps in words), `view` and
//! `exception` (what a debugger sees), `hash`, `snapshot` (going back).
//! Source: WebAssembly core specification, "Execution".

pub mod addr;
pub mod limits;
pub mod value;

pub mod growable;
pub mod layout;

pub mod types;

pub mod heap;
pub mod memory;
pub mod trap;

pub mod host;
pub mod semantics;

pub mod clock;
mod frame;
pub mod shape;
pub mod stop;
pub mod store;

mod cast;
mod object;

pub mod link;

mod code;

pub mod trace;

mod exact;
mod fast;

mod chunks;
mod collect;
mod continuation;
mod enter;
pub mod exception;
mod explain;
mod hash;
mod pages;
pub mod snapshot;
mod switching;
mod unwind;
pub mod view;

#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, VecDeque};
use std::fmt;
use std::sync::Arc;

use wasmparser::ValType;

use crate::exec::addr::{Extern, FuncAddr, InstanceId, ObjectId};
use crate::exec::clock::{Clock, Fuel};
use crate::exec::code::Code;
use crate::exec::enter::Listeners;
use crate::exec::fast::Fast;
use crate::exec::frame::Regs;
use crate::exec::heap::{Heap, Refusal};
use crate::exec::host::{Host, Imports};
use crate::exec::limits::Limits;
use crate::exec::link::LinkError;
use crate::exec::stop::{Stop, Until};
use crate::exec::store::Store;
use crate::exec::trace::{Calls, Trace};
use crate::exec::value::Value;
use crate::module;

/// A machine with its guests. A value: clone it for a snapshot, send it to another thread.
#[derive(Clone, Debug)]
pub struct Machine {
    store: Store,
    limits: Limits,
    /// The value stack; meaningful up to the running frame's `sp`.
    stack: Vec<u64>,
    /// The running frame; none when idle.
    regs: Option<Regs>,
    /// How many frames there are.
    depth: usize,
    /// Calls that wait for the stack to be empty: start functions first.
    pending: VecDeque<(FuncAddr, Vec<Value>)>,
    /// What the function called last from outside returned.
    results: Vec<Value>,
    /// Results of the guest call that the running host function had asked for.
    returned: Option<Vec<Value>>,
    clock: Clock,
    fuel: Fuel,
    /// What of the operation at the registers is done already, which is done in pieces: bytes or
    /// entries, or 1 where the thing itself knows how far it is.
    progress: u64,
    /// Bytes that may still be moved before somebody looks at what may interrupt the run.
    work: usize,
    /// The collection under way.
    collection: Option<Box<collect::Collection>>,
    /// The time at which a run stopped before a throw.
    told_throw: Option<u64>,
    /// Where the references of frames are, as far as a collection had to know.
    frame_maps: collect::FrameMaps,
    /// Objects that the embedder wants to keep, and how often it said so.
    pins: BTreeMap<ObjectId, u32>,
    /// Decoded functions, by address; made when a function is first called.
    codes: Vec<Option<Arc<Code>>>,
    tier: Tier,
    fast: Arc<Fast>,
    /// What the code in `fast` counts.
    counters: Vec<u64>,
    history: snapshot::History,
}

/// Who executes. What happens is the same; how fast it does is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tier {
    /// Runs that nobody watches take big steps, and single ones where those cannot do.
    #[default]
    Both,
    /// One operator at a time.
    Exact,
}

/// Why a function cannot be called.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CallError {
    /// There is no such function.
    NoFunction,
    /// Another number of arguments is expected.
    Count {
        /// How many.
        expected: usize,
        /// How many were given.
        found: usize,
    },
    /// An argument of another type is expected.
    Type {
        /// Which argument, 0-based.
        argument: usize,
        /// The type.
        expected: ValType,
        /// What was given.
        found: Value,
    },
    /// The value stack or the number of frames is too small for the call.
    Limit(limits::Which),
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            CallError::NoFunction => f.write_str("there is no such function"),
            CallError::Count { expected, found } => {
                let s = if *expected == 1 { "" } else { "s" };
                write!(f, "expected {expected} argument{s}, found {found}")
            }
            CallError::Type { argument, expected, found } => {
                let (number, kind) = (argument + 1, found.kind());
                write!(f, "argument {number}: expected {expected}, found {kind} {found}")
            }
            CallError::Limit(which) => write!(f, "the call needs more {which} than allowed"),
        }
    }
}

impl std::error::Error for CallError {}

impl Machine {
    /// An empty machine.
    #[must_use]
    pub fn new(limits: Limits) -> Machine {
        let heap = Heap::new(limits.gc_bytes);
        Machine {
            store: Store { heap, ..Store::default() },
            limits,
            stack: Vec::new(),
            regs: None,
            depth: 0,
            pending: VecDeque::new(),
            results: Vec::new(),
            returned: None,
            clock: Clock::default(),
            fuel: Fuel::default(),
            progress: 0,
            work: 0,
            collection: None,
            told_throw: None,
            frame_maps: collect::FrameMaps::default(),
            pins: BTreeMap::new(),
            codes: Vec::new(),
            tier: Tier::default(),
            fast: Arc::default(),
            counters: Vec::new(),
            history: snapshot::History::default(),
        }
    }

    /// Chooses who executes from now on; may change at every stop.
    pub fn set_tier(&mut self, tier: Tier) {
        self.tier = tier;
    }

    /// Has the second tier count from now on what its code does; see [`Machine::op_runs`].
    pub fn count_ops(&mut self) {
        fast::profile::count(self);
    }

    /// The ops of the second tier's code in straight runs: the name of each op's type and how
    /// often it was executed since [`Machine::count_ops`]. For who chooses which ops to join;
    /// what the exact tier executed is not in it.
    #[must_use]
    pub fn op_runs(&self) -> Vec<Vec<(&'static str, u64)>> {
        fast::profile::runs(self)
    }

    /// The same for all functions of its instances, executed or not: how often each op would be
    /// executed if every function were called once and every loop went round a few times.
    #[must_use]
    pub fn op_estimates(&self) -> Vec<Vec<(&'static str, u64)>> {
        fast::profile::estimates(self)
    }

    /// Bytes that the second tier's code of all functions would take, executed or not, and how
    /// many functions are left to the first one alone.
    #[must_use]
    pub fn code_bytes(&self) -> (u64, usize) {
        fast::profile::code_bytes(self)
    }

    /// Makes an instance of a module.
    ///
    /// An import is looked for in the instance registered under its first name, then `imports`
    /// is asked. A start function is not run here: it becomes a call that `run` executes first.
    ///
    /// # Errors
    /// An import that is unknown or of another type, a limit, a segment that does not fit. Only in
    /// the last case has something been written to what the module imports.
    pub fn instantiate(
        &mut self,
        module: &module::Valid,
        imports: &mut dyn Imports,
    ) -> Result<InstanceId, LinkError> {
        self.forget_snapshots();
        // Initialisers make objects but do not collect, so it is done before them.
        collect::settle(self);
        if self.store.heap.admit(0, u64::MAX) == Err(Refusal::Collect) {
            self.collect();
        }
        let id = link::instantiate(&mut self.store, &self.limits, module, imports)?;
        if let Some(start) = module.start
            && let Some(Extern::Func(func)) = self.store.item(id, module::Item::Func(start))
        {
            self.pending.push_back((func, Vec::new()));
        }
        Ok(id)
    }

    /// Lets later modules import from an instance by this name.
    pub fn register(&mut self, name: &str, instance: InstanceId) {
        self.store.names.insert(name.to_owned(), instance);
    }

    /// What an instance exports under a name.
    #[must_use]
    pub fn export(&self, instance: InstanceId, name: &str) -> Option<Extern> {
        self.store.export(instance, name)
    }

    /// Makes a call that `run` executes: at once when the machine is idle, else after the calls
    /// that it has to execute already. `Stop::Done` has the results of the last one.
    ///
    /// # Errors
    /// When the arguments do not fit the function's type.
    pub fn call(&mut self, func: FuncAddr, args: &[Value]) -> Result<(), CallError> {
        let ty = self.store.func_type(func).ok_or(CallError::NoFunction)?;
        let (expected, found) = (ty.params().len(), args.len());
        if expected != found {
            return Err(CallError::Count { expected, found });
        }
        for (argument, (&expected, &found)) in ty.params().iter().zip(args).enumerate() {
            if !self.store.takes(found, expected) {
                return Err(CallError::Type { argument, expected, found });
            }
        }
        collect::forget_marks(self);
        self.pending.push_back((func, args.to_vec()));
        Ok(())
    }

    /// Executes until the calls are done, the guest traps or ends, the host has no answer yet, or
    /// `until` is reached.
    ///
    /// An idle machine answers `Done` with the results of the last call.
    pub fn run(&mut self, host: &mut dyn Host, until: &Until<'_>) -> Stop {
        enter::run(self, host, until, Listeners::default())
    }

    /// The same, with each operator told to `trace` before it is executed.
    pub fn run_traced(
        &mut self,
        host: &mut dyn Host,
        until: &Until<'_>,
        trace: &mut dyn Trace,
    ) -> Stop {
        enter::run(self, host, until, Listeners { trace: Some(trace), calls: None })
    }

    /// The same as `run`, with `calls` told of each call and return. What lies between them is
    /// executed in big steps.
    pub fn run_followed(
        &mut self,
        host: &mut dyn Host,
        until: &Until<'_>,
        calls: &mut dyn Calls,
    ) -> Stop {
        enter::run(self, host, until, Listeners { trace: None, calls: Some(calls) })
    }

    /// Keeps an object until as many `unpin`s. References that the machine hands out are good
    /// until it runs again; those in the results of the last call, until the next call ends.
    pub fn pin(&mut self, value: Value) {
        if let Value::Ref(reference) = value
            && let Some(id) = reference.object()
            && self.store.heap.kind(id).is_some()
        {
            collect::forget_marks(self);
            *self.pins.entry(id).or_default() += 1;
        }
    }

    /// Takes one `pin` back.
    pub fn unpin(&mut self, value: Value) {
        let Value::Ref(reference) = value else { return };
        let Some(id) = reference.object() else { return };
        if let Some(count) = self.pins.get_mut(&id) {
            *count -= 1;
            if *count == 0 {
                self.pins.remove(&id);
            }
        }
    }

    /// Gives back what can no longer be reached. The machine does it by itself when that is due.
    pub fn collect(&mut self) {
        collect::collect(self);
    }

    /// Drops all frames and calls, as after a trap; the store stays as it is.
    pub fn unwind(&mut self) {
        collect::forget_marks(self);
        self.regs = None;
        self.depth = 0;
        self.progress = 0;
        self.pending.clear();
        self.results.clear();
        self.returned = None;
    }

    /// Operators executed so far (see `clock`).
    #[must_use]
    pub fn time(&self) -> u64 {
        self.clock.now()
    }

    /// Fuel used by the runs that counted it ([`Until::fuel`], see `clock`).
    #[must_use]
    pub fn fuel(&self) -> u64 {
        self.fuel.used()
    }

    /// What the instances own: memories, tables, globals, functions.
    #[must_use]
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// The bounds that the guests are kept within.
    #[must_use]
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// How many frames there are.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.depth
    }

    /// Whether there is nothing to run.
    #[must_use]
    pub fn is_idle(&self) -> bool {
        self.regs.is_none() && self.pending.is_empty()
    }

    /// Begins the next call that waits, so that its first frame can be looked at before it runs.
    /// Answers whether there is a frame.
    pub fn enter(&mut self) -> bool {
        collect::forget_marks(self);
        enter::begin(self).is_ok() && self.regs.is_some()
    }

    /// A number that is equal for machines whose guests cannot tell them apart: frames with
    /// locals and operands, memories, tables, globals, segments. Time and dead slots do not count.
    #[must_use]
    pub fn state_hash(&self) -> u64 {
        hash::of(self)
    }
}
