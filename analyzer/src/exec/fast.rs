//! The fast tier: the same functions in big steps.
//!
//! It never explains anything. Whatever is watched or goes wrong it leaves at the start of one of
//! its own ops, with the frame as the exact tier would have it, and the exact tier goes on from
//! there: finds the trap, calls the host, collects the heap, ends the budget at the operator,
//! stops at the breakpoint. A function in which somebody wants to stop is translated with a leave
//! before each such operator, so breakpoints cost nothing elsewhere. At the next sync point
//! (`translate`) the run comes back. An operator that has no op of its own is executed in place
//! by a call into the exact tier (`handlers::room`). Results, traps, times and state hashes are
//! those of the exact tier; `tests` holds one against the other.
//!
//! ```text
//! Code.ops -> translate (virtual stack) -> ir -> tile -> encode -> cells -> handlers
//!                 ^ probe: where the operands are          enter ^
//! ```
//! A function is translated when it is first entered. Frames are those of `frame`, so passing
//! from one tier to the other moves nothing; a call made here notes where to resume. Code holds
//! no pointer to data of a machine: clones share it. `unsafe` is in `enter` and `handlers` alone.

mod encode;
mod enter;
mod handlers;
mod ir;
pub(super) mod profile;
mod tile;
mod translate;
mod virtual_stack;

#[cfg(test)]
mod tests;

use std::sync::Arc;

use crate::exec::Machine;
use crate::exec::addr::FuncAddr;
use crate::exec::code::Code;
use crate::exec::exact::{self, Tell};
use crate::exec::fast::encode::{NO_MEMORY, Sync};
use crate::exec::fast::enter::{Place, Run};
use crate::exec::fast::handlers::Callee;
use crate::exec::fast::handlers::control::ZEROED;
use crate::exec::fast::translate::{Watch, Way};
use crate::exec::fast::virtual_stack::Entry;
use crate::exec::frame::{self, HEADER, Regs};
use crate::exec::stop::{Breakpoints, Caps, Watchpoints};
use crate::exec::store::Store;
use crate::exec::trace::{At, Running};
use crate::exec::view::raw_frames;
use crate::module::idx::{FuncIdx, InstrOrdinal, ModuleId};
use crate::spec::limits;

/// The code of a machine's functions.
#[derive(Clone, Debug, Default)]
pub(super) struct Fast {
    /// All code; the first cell is no op, so that 0 names none.
    cells: Vec<u64>,
    /// The translated functions, by where their code begins.
    functions: Vec<Function>,
    /// By function address.
    states: Vec<State>,
    /// By function address.
    callees: Vec<Callee>,
    /// The decoded functions that are not translated, by function address.
    exact: Vec<Option<Arc<Code>>>,
    /// Operators of the longest translated function.
    longest: u64,
    /// Whether code is counted that is translated from now on.
    counting: bool,
    /// How many counters there are.
    counters: u32,
    /// Where code stops that is translated from now on.
    stops: Breakpoints,
    /// Whether all code is for tracked memories and tables.
    tracked: bool,
    /// Whether all code leaves before calls and returns.
    followed: bool,
}

/// A translated function.
#[derive(Clone, Debug)]
struct Function {
    func: FuncAddr,
    /// Its first cell.
    start: u32,
    syncs: Arc<[Sync]>,
    watch: Watch,
}

/// No stack has room for the frame of a function that is not translated, so a call leaves.
const NOT_TRANSLATED: Callee =
    Callee { frame: u64::MAX, entry: 0, params: 0, locals: 0, ty: u32::MAX, memory: NO_MEMORY };

/// Whether a function is translated.
#[derive(Clone, Copy, Debug, Default)]
enum State {
    #[default]
    Untried,
    /// The exact tier runs it.
    Exact,
    /// Which of the translated ones.
    Translated(usize),
}

/// Operators between two looks at what may interrupt a run: less than a tenth of a millisecond,
/// several times that where each waits for memory.
const SLICE: u64 = 1 << 17;

/// How far a run in the fast tier may go.
#[derive(Clone, Copy, Debug)]
pub(super) struct Span<'a> {
    /// Operators; none is executed past them.
    pub(super) operators: u64,
    /// Frames there may be.
    pub(super) most_frames: usize,
    /// What else the run may use.
    pub(super) caps: Caps,
    /// Where it ends before a write.
    pub(super) watchpoints: &'a Watchpoints,
}

/// What came of an attempt to run in the fast tier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pass {
    /// It ran so many operators (none, too); the exact tier does at least the next one.
    Ran(u64),
    /// The running function is one for the exact tier.
    Exact,
    /// There are too few operators left to bother.
    TooShort,
    /// It was not tried: the exact tier has to see to each operator.
    Watched,
}

impl Fast {
    /// The decoded functions that are not translated, by address.
    pub(super) fn exact(&self) -> &[Option<Arc<Code>>] {
        &self.exact
    }

    /// No code, but what code has to see to.
    fn anew(&self) -> Fast {
        let Fast { counting, ref stops, tracked, followed, .. } = *self;
        Fast { counting, stops: stops.clone(), tracked, followed, ..Fast::default() }
    }

    /// Makes room for so many functions.
    fn cover(&mut self, functions: usize) {
        self.states.resize(functions, State::Untried);
        self.callees.resize(functions, NOT_TRANSLATED);
        self.exact.resize(functions, None);
    }

    fn translate(&mut self, store: &Store, func: FuncAddr, code: &Arc<Code>) -> State {
        let state = match self.append(store, func, code) {
            Some(which) => State::Translated(which),
            None => {
                if let Some(exact) = self.exact.get_mut(func.index()) {
                    *exact = Some(Arc::clone(code));
                }
                State::Exact
            }
        };
        if let Some(slot) = self.states.get_mut(func.index()) {
            *slot = state;
        }
        state
    }

    /// Adds a function's code; none where it cannot be translated or there is too much already.
    fn append(&mut self, store: &Store, func: FuncAddr, code: &Code) -> Option<usize> {
        if self.cells.is_empty() {
            self.cells.push(0);
        }
        let start = u32::try_from(self.cells.len()).ok()?;
        let watch = Watch {
            counters: self.counting.then_some(self.counters),
            stops: self.leaves(store, func, code),
            tracked: self.tracked,
        };
        let translation = translate::translate(store, func, code, &watch)?;
        let encoded = encode::encode(store, func, code, &translation, start)?;
        if self.cells.len() + encoded.cells.len() > limits::FAST_CODE_CELLS {
            return None;
        }
        let bytes = |slots: usize| u32::try_from(slots * 8).ok();
        let memory = translate::own_memory(store, func);
        *self.callees.get_mut(func.index())? = Callee {
            frame: 8 * code.frame.max(code.locals + HEADER).max(code.params + ZEROED) as u64,
            entry: u64::from(start) * 8,
            params: bytes(code.params)?,
            locals: bytes(code.locals)?,
            ty: store.funcs.get(func.index())?.ty.0,
            memory: memory.map_or(NO_MEMORY, |memory| memory.address),
        };
        self.cells.extend(encoded.cells);
        self.functions.push(Function { func, start, syncs: encoded.syncs.into(), watch });
        self.counters = translation.next_counter.unwrap_or(self.counters);
        self.longest = self.longest.max(code.ops.len() as u64);
        Some(self.functions.len() - 1)
    }

    /// The operators of a function before which its code leaves.
    fn stops_in(&self, store: &Store, func: FuncAddr) -> &[InstrOrdinal] {
        let Some((instance, idx)) = store.guest_func(func) else { return &[] };
        let instance = store.instances.get(instance.index());
        instance.map_or(&[], |instance| self.stops.in_func(instance.module, idx))
    }

    /// The operators of a function before which its code leaves, for whatever reason.
    fn leaves(&self, store: &Store, func: FuncAddr, code: &Code) -> Arc<[InstrOrdinal]> {
        let stops = self.stops_in(store, func);
        if !self.followed {
            return stops.into();
        }
        let calls = (0..).zip(&code.ops).filter(|(_, op)| op.changes_frames());
        let mut all: Vec<_> =
            calls.map(|(at, _)| InstrOrdinal(at)).chain(stops.iter().copied()).collect();
        all.sort_unstable();
        all.dedup();
        all.into()
    }

    /// Forgets the code of a function in all instances of its module.
    fn drop_func(&mut self, store: &Store, (module, func): (ModuleId, FuncIdx)) {
        for instance in store.instances.iter().filter(|it| it.module == module) {
            let Some(addr) = instance.funcs.get(func.index()) else { continue };
            if let Some(state @ State::Translated(_)) = self.states.get_mut(addr.index()) {
                *state = State::Untried;
            }
            if let Some(callee) = self.callees.get_mut(addr.index()) {
                *callee = NOT_TRANSLATED;
            }
        }
    }

    /// The function that a cell is of.
    fn function_at(&self, at: usize) -> Option<&Function> {
        let after = self.functions.partition_point(|function| function.start as usize <= at);
        self.functions.get(after.checked_sub(1)?)
    }
}

impl Function {
    /// The sync point where execution can come in before an operator.
    fn way_in(&self, pc: u32, sp: usize) -> Option<Sync> {
        let at = self.syncs.binary_search_by_key(&pc, |sync| sync.pc).ok()?;
        let sync = *self.syncs.get(at)?;
        (sync.way == Way::Both && sync.sp as usize == sp).then_some(sync)
    }

    /// The last sync point at a cell: between two of one cell nothing but time passes.
    fn way_out(&self, at: usize) -> Option<Sync> {
        let after = self.syncs.partition_point(|sync| sync.at as usize <= at);
        let sync = *self.syncs.get(after.checked_sub(1)?)?;
        (sync.at as usize == at).then_some(sync)
    }
}

/// Has code leave before these operators from now on, and before no others.
pub(super) fn stop_at(machine: &mut Machine, breakpoints: &Breakpoints) {
    if machine.fast.stops == *breakpoints {
        return;
    }
    go_on_exactly(machine, 0);
    let fast = Arc::make_mut(&mut machine.fast);
    let before = std::mem::replace(&mut fast.stops, breakpoints.clone());
    for place in before.differing(breakpoints) {
        fast.drop_func(&machine.store, place);
    }
    // Code that was dropped is not used again: before there is too much of it, all is.
    if fast.cells.len() > limits::FAST_CODE_CELLS / 2 {
        *fast = fast.anew();
        machine.counters.clear();
    }
}

/// Has code be for tracked memories and tables where there are snapshots or something is watched,
/// and memories know what is; and for somebody who follows calls and returns.
pub(super) fn serve(machine: &mut Machine, watchpoints: &Watchpoints, followed: bool) {
    machine.watch(watchpoints);
    let tracked = machine.is_tracked() || !watchpoints.is_empty();
    if (machine.fast.tracked, machine.fast.followed) != (tracked, followed) {
        go_on_exactly(machine, 0);
        machine.fast = Arc::new(Fast { tracked, followed, ..machine.fast.anew() });
        machine.counters.clear();
    }
}

/// Has the exact tier execute the return that leaves as few frames as that.
pub(super) fn return_exactly(machine: &mut Machine, frames: usize) {
    let Some(above) = machine.depth.checked_sub(frames + 1) else { return };
    let header = raw_frames(machine).nth(above).map(|frame| frame.fp + frame.locals);
    if let Some(word) = header.and_then(|at| machine.stack.get_mut(at)) {
        *word = frame::without_resume(*word);
    }
}

/// Has frames that would go on in translated code go on in the exact tier: those whose callee has
/// its header at a slot or above it.
pub(super) fn go_on_exactly(machine: &mut Machine, from: usize) {
    let headers = raw_frames(machine).map(|it| it.fp + it.locals);
    let headers: Vec<usize> = headers.take_while(|at| *at >= from).collect();
    for at in headers {
        if let Some(word) = machine.stack.get_mut(at) {
            *word = frame::without_resume(*word);
        }
    }
}

/// Whether a function is translated; tries to when it is first asked for.
fn state(machine: &mut Machine, func: FuncAddr) -> State {
    let known = machine.fast.states.get(func.index()).copied().unwrap_or_default();
    if !matches!(known, State::Untried) {
        return known;
    }
    let Some(Some(code)) = machine.codes.get(func.index()) else { return State::Exact };
    let fast = Arc::make_mut(&mut machine.fast);
    let count = machine.store.funcs.len();
    if fast.states.len() < count {
        fast.cover(count);
    }
    fast.translate(&machine.store, func, code)
}

/// Operators that a run may be asked for at a time and still be worth its while.
pub(super) fn slice(machine: &Machine) -> u64 {
    SLICE.max(8 * machine.fast.longest)
}

/// Runs from the registers on, as far as it goes. The running function is decoded.
pub(super) fn pass(machine: &mut Machine, span: Span<'_>) -> Pass {
    let Some(regs) = machine.regs else { return Pass::Exact };
    let State::Translated(which) = state(machine, regs.func) else { return Pass::Exact };
    // All functions of the store have a callee, those that came later too.
    let count = machine.store.funcs.len();
    if machine.fast.callees.len() < count {
        Arc::make_mut(&mut machine.fast).cover(count);
    }
    let fast = Arc::clone(&machine.fast);
    // Between two looks at the clock there are at most two functions' operators.
    let margin = 2 * fast.longest + 2;
    let Some(operators) = span.operators.checked_sub(margin).filter(|left| *left > 0) else {
        return Pass::TooShort;
    };
    let Some(function) = fast.functions.get(which) else { return Pass::Exact };
    let Some(sync) = function.way_in(regs.pc, regs.sp - regs.fp) else { return Pass::Ran(0) };
    let began = machine.clock.now();
    // The limit as what the clock is counted from; wraps at 2^64 like the clock.
    let end = began.wrapping_add(operators.min(i64::MAX as u64 / 2));
    let clock = began.wrapping_sub(u64::from(regs.pc)).wrapping_sub(end) as i64;
    let room = |frames: usize| i64::try_from(frames).unwrap_or(i64::MAX / 2);
    let frames = room(span.most_frames);
    let place = Place {
        at: sync.at as usize,
        fp: regs.fp,
        clock,
        frames_left: frames - room(machine.depth),
        // Behind a call they have its result.
        accumulators: [machine.stack.get(regs.sp.saturating_sub(1)).copied().unwrap_or(0); 3],
    };
    let Some(left) = go(machine, &fast, (regs.func, span), place) else { return Pass::Ran(0) };
    machine.depth = usize::try_from(frames - left.frames_left).unwrap_or(0);
    let regs = hand_over(machine, &fast, left);
    debug_assert!(regs.is_some(), "every op that leaves belongs to an operator");
    let Some(regs) = regs else { return Pass::Ran(0) };
    machine.regs = Some(regs);
    let now = end.wrapping_add(left.clock as u64).wrapping_add(u64::from(regs.pc));
    let ran = now.wrapping_sub(began);
    debug_assert!(ran <= span.operators, "the margin is what may pass between two looks");
    machine.clock.advance(ran);
    Pass::Ran(ran)
}

/// Runs from a place on.
fn go(
    machine: &mut Machine,
    fast: &Fast,
    (func, span): (FuncAddr, Span<'_>),
    place: Place,
) -> Option<Place> {
    let memory = fast.callees.get(func.index())?.memory;
    let store = &mut machine.store;
    // Code for tracked memories trusts that they are.
    let own = store.memories.get(memory as usize);
    if fast.tracked && own.is_some_and(|own| own.states().is_none()) {
        return None;
    }
    machine.counters.resize(fast.counters as usize, 0);
    let mut exact = exact::Context {
        stack: &mut machine.stack,
        codes: &machine.codes,
        funcs: &store.funcs,
        types: &store.types,
        memories: &mut store.memories,
        tables: &mut store.tables,
        globals: &mut store.globals,
        datas: &mut store.datas,
        elems: &mut store.elems,
        heap: &mut store.heap,
        budget: 0,
        depth: 0,
        most_frames: 0,
        caps: span.caps,
        progress: machine.progress,
        work: machine.work,
        fuel: machine.fuel,
        ends_at: 0,
        tracing: &mut Nobody,
        watch: exact::Watch {
            places: &|_| &[],
            bytes: span.watchpoints,
            depth: None,
            skip_first: true,
        },
    };
    let run = Run {
        cells: &fast.cells,
        callees: &fast.callees,
        memory,
        counters: &mut machine.counters,
        exact: &mut exact,
    };
    let left = enter::run(run, place);
    (machine.progress, machine.work) = (exact.progress, exact.work);
    left
}

/// Who is told of operators: runs with listeners do not come here.
struct Nobody;

impl Tell for Nobody {
    fn listens(&self) -> bool {
        false
    }

    fn tell(&mut self, _: &At<'_>) {}

    fn follows(&self) -> bool {
        false
    }

    fn frame(&mut self, _: Running, _: usize) {}
}

/// The registers where a run has left, every operand at home.
fn hand_over(machine: &mut Machine, fast: &Fast, left: Place) -> Option<Regs> {
    let function = fast.function_at(left.at)?;
    let (func, fp) = (function.func, left.fp);
    if let Some(sync) = function.way_out(left.at) {
        return Some(Regs { func, pc: sync.pc, fp, sp: fp + sync.sp as usize });
    }
    // An op that may trap: find its operator, and where its operands are.
    let code = Arc::clone(machine.codes.get(func.index())?.as_ref()?);
    let watch = &function.watch;
    let translation = translate::translate(&machine.store, func, &code, watch)?;
    let encoded = encode::encode(&machine.store, func, &code, &translation, function.start)?;
    let offset = u32::try_from(left.at).ok()?.checked_sub(function.start)?;
    let inst = translation.insts.get(encoded.places.binary_search(&offset).ok()?)?;
    let operands = translate::probe(&machine.store, func, &code, watch, inst.pc)?;
    let home = fp + code.locals + HEADER;
    for (depth, entry) in operands.iter().enumerate() {
        let value = match *entry {
            Entry::Home => continue,
            Entry::Const(bits) => bits,
            Entry::Local(slot) => *machine.stack.get(fp + slot as usize)?,
            Entry::Register(register) => *left.accumulators.get(register)?,
        };
        *machine.stack.get_mut(home + depth)? = value;
    }
    Some(Regs { func, pc: inst.pc, fp, sp: home + operands.len() })
}
