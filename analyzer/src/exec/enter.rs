//! Frames made and left outside the hot loop: first calls, host calls, returns to both.
//!
//! This is the only place where a machine changes between guest, host and outside. It loops over
//! frames, never recurses, so guest calls nested through the host cost native stack nothing.

use crate::exec::addr::{FuncAddr, TagAddr};
use crate::exec::code::{self, Code, Op};
use crate::exec::collect;
use crate::exec::exact::{self, Context, Exit, Tell, Watch};
use crate::exec::exception;
use crate::exec::explain;
use crate::exec::fast::{self, Pass, Span};
use crate::exec::frame::{self, Caller, HEADER, Regs};
use crate::exec::growable;
use crate::exec::host::{Guest, Host, HostCall, HostReply, MemorySource};
use crate::exec::limits::Which;
use crate::exec::link::signature;
use crate::exec::memory::Memory;
use crate::exec::stop::{Stop, Until};
use crate::exec::store::{FuncKind, Store};
use crate::exec::switching;
use crate::exec::trace::{At, Calls, Running, Trace};
use crate::exec::trap::TrapKind;
use crate::exec::unwind::{self, Refused, Thrown};
use crate::exec::value::{self, Value, slots_of_all};
use crate::exec::{Machine, Tier};
use crate::module;
use crate::module::idx::InstrOrdinal;
use crate::spec::limits;

use std::sync::Arc;
use std::sync::atomic::Ordering;

/// Operators between two looks at [`Until::interrupt`]: some tenths of a millisecond.
const SLICE: u64 = 1 << 16;

/// See [`Machine::run`].
pub(super) fn run(
    machine: &mut Machine,
    host: &mut dyn Host,
    until: &Until<'_>,
    listeners: Listeners<'_>,
) -> Stop {
    let mut tracing = Tracing { listeners, told: None, shown: None };
    if let Some(frames) = until.depth {
        fast::return_exactly(machine, frames);
    }
    machine.fuel.limit = until.fuel.map(|fuel| machine.fuel.used.saturating_add(fuel));
    let mut left = until.budget;
    let mut first = true;
    loop {
        // Who cannot be interrupted need not look up.
        machine.work = until.interrupt.map_or(usize::MAX, |_| limits::PIECE_BYTES);
        if machine.collection.is_some() {
            collect::piece(machine);
        } else if let Some(stop) =
            go_on(machine, (host, until), &mut tracing, (&mut left, &mut first))
        {
            return stop;
        }
        // Looked at after a bit was done, so that even who interrupts all the time gets to the end.
        if until.interrupt.is_some_and(|flag| flag.load(Ordering::Relaxed)) {
            return Stop::Interrupted;
        }
    }
}

/// Goes on for a while with the calls and the frame that there are; the stop if the run ends.
fn go_on(
    machine: &mut Machine,
    (host, until): (&mut dyn Host, &Until<'_>),
    tracing: &mut dyn Tell,
    (left, first): (&mut u64, &mut bool),
) -> Option<Stop> {
    if let Err(kind) = begin(machine) {
        return Some(trapped(machine, kind));
    }
    show_frame(machine, tracing);
    let Some(regs) = machine.regs else { return Some(Stop::Done(machine.results.clone())) };
    match machine.store.funcs.get(regs.func.index()).map(|func| &func.kind) {
        Some(FuncKind::Host { .. }) => {
            *first = false;
            call_host(machine, host, until)
        }
        _ => run_guest(machine, until, tracing, (left, first)),
    }
}

/// Who is told of what a run does.
#[derive(Default)]
pub(super) struct Listeners<'a> {
    /// Of each operator.
    pub(super) trace: Option<&'a mut dyn Trace>,
    /// Of each call and return.
    pub(super) calls: Option<&'a mut dyn Calls>,
}

/// Who watches a run.
struct Tracing<'a> {
    listeners: Listeners<'a>,
    /// The frame that was told last: how many there are, its function, its first slot.
    shown: Option<(usize, Option<FuncAddr>, usize)>,
    /// The time of the operator that was told last: what the loop enters twice is told once.
    told: Option<u64>,
}

impl Tell for Tracing<'_> {
    fn listens(&self) -> bool {
        self.listeners.trace.is_some()
    }

    fn tell(&mut self, at: &At<'_>) {
        if let Some(trace) = &mut self.listeners.trace
            && self.told != Some(at.time)
        {
            self.told = Some(at.time);
            trace.operator(at);
        }
    }

    fn follows(&self) -> bool {
        self.listeners.calls.is_some()
    }

    fn frame(&mut self, running: Running, fp: usize) {
        let frame = Some((running.depth, running.func, fp));
        if let Some(calls) = &mut self.listeners.calls
            && self.shown != frame
        {
            self.shown = frame;
            calls.frame(running);
        }
    }
}

/// Tells who follows it which frame runs.
fn show_frame(machine: &Machine, tracing: &mut dyn Tell) {
    if tracing.follows() {
        let (time, depth) = (machine.clock.now(), machine.depth);
        let (func, fp) = machine.regs.map_or((None, 0), |regs| (Some(regs.func), regs.fp));
        tracing.frame(Running { time, depth, func }, fp);
    }
}

/// Makes the first frame of the next waiting call, if the machine has none.
pub(super) fn begin(machine: &mut Machine) -> Result<(), TrapKind> {
    if machine.regs.is_some() {
        return Ok(());
    }
    let Some((func, args)) = machine.pending.pop_front() else { return Ok(()) };
    machine.stack.clear();
    for arg in args {
        arg.push_to(&mut machine.stack);
    }
    push_frame(machine, func, None, machine.stack.len())
}

/// Makes a frame for a function whose arguments end at slot `sp`.
pub(super) fn push_frame(
    machine: &mut Machine,
    callee: FuncAddr,
    caller: Option<Caller>,
    sp: usize,
) -> Result<(), TrapKind> {
    let (params, locals, size) = match decoded(machine, callee) {
        Some(code) => (code.params, code.locals, code.frame),
        None => {
            let ty = machine.store.func_type(callee);
            let (params, results) =
                ty.map_or((0, 0), |ty| (slots_of_all(ty.params()), slots_of_all(ty.results())));
            (params, params, (params + HEADER).max(results))
        }
    };
    let fp = sp.saturating_sub(params);
    let top = fp.saturating_add(size);
    if top > machine.limits.stack_slots || machine.depth >= machine.limits.call_frames {
        return Err(TrapKind::CallStackExhausted);
    }
    make_room(machine, top);
    let at = fp + locals;
    if let Some(zeroed) = machine.stack.get_mut(sp..at) {
        zeroed.fill(0);
    }
    if let Some(slots) = machine.stack.get_mut(at..at + HEADER) {
        slots.copy_from_slice(&frame::header(at, caller));
    }
    machine.regs = Some(Regs { func: callee, pc: 0, fp, sp: at + HEADER });
    machine.depth += 1;
    machine.returned = None;
    if machine.store.guest_func(callee).is_some() {
        machine.fuel.enter();
    }
    Ok(())
}

/// Lets the stack reach up to a slot; grows by doubling, since calls come one by one, but not by
/// more than a piece.
pub(super) fn make_room(machine: &mut Machine, top: usize) {
    if top > machine.stack.len() {
        let before = machine.stack.len();
        let more = before.min(limits::PIECE_BYTES / size_of::<u64>());
        let most = machine.limits.stack_slots.max(top);
        let len = top.max(before + more).max(1024).min(most);
        // Refused, the vector makes room by itself.
        let _ = growable::reserve(&mut machine.stack, len - before, most);
        machine.stack.resize(len, 0);
    }
}

/// Decodes a guest function that is not.
fn decoded_once(machine: &mut Machine, func: FuncAddr) {
    if !matches!(machine.codes.get(func.index()), Some(Some(_))) {
        decoded(machine, func);
    }
}

/// The decoded body of a guest function; none for host functions.
fn decoded(machine: &mut Machine, func: FuncAddr) -> Option<Arc<Code>> {
    if machine.codes.len() < machine.store.funcs.len() {
        machine.codes.resize(machine.store.funcs.len(), None);
    }
    let slot = machine.codes.get_mut(func.index())?;
    if slot.is_none() {
        *slot = code::decode(&machine.store, func).map(Arc::new);
    }
    slot.clone()
}

/// Runs the guest until something else has to be done (none) or the run ends.
fn run_guest(
    machine: &mut Machine,
    until: &Until<'_>,
    tracing: &mut dyn Tell,
    (left, first): (&mut u64, &mut bool),
) -> Option<Stop> {
    let each = until.fuel.is_some() || tracing.listens();
    if !each && machine.tier == Tier::Both {
        return run_both(machine, until, tracing, (left, first));
    }
    let watched = each || watches(until, tracing);
    let budget = if until.interrupt.is_some() { SLICE.min(*left) } else { *left };
    // An operator that is half done has been looked at before.
    let skip_first = std::mem::take(first) || machine.progress > 0;
    let part = Part { budget, watched, skip_first, reach: Reach::Everywhere };
    let exit = run_exact(machine, until, tracing, (left, part))?;
    let stop = after(machine, until, left, exit);
    *first = waits(machine, exit);
    stop
}

/// Runs in the fast tier where it can, and in the exact one operator by operator where it cannot.
fn run_both(
    machine: &mut Machine,
    until: &Until<'_>,
    tracing: &mut dyn Tell,
    (left, first): (&mut u64, &mut bool),
) -> Option<Stop> {
    fast::stop_at(machine, until.breakpoints);
    fast::serve(machine, until.watchpoints, tracing.follows());
    let watched = watches(until, tracing);
    let slice = if until.interrupt.is_some() { fast::slice(machine).min(*left) } else { *left };
    let end = *left - slice;
    let most_frames = machine.limits.call_frames.min(until.caps.call_frames);
    let span = |operators: u64| Span {
        operators,
        most_frames,
        caps: until.caps,
        watchpoints: until.watchpoints,
    };
    loop {
        decoded_once(machine, machine.regs?.func);
        // Who waits for as few frames as there are sees to each call and return.
        let shallow = until.depth.is_some_and(|frames| machine.depth <= frames);
        let done = machine.progress;
        let passed = if shallow { Pass::Watched } else { fast::pass(machine, span(*left - end)) };
        let (budget, reach) = match passed {
            Pass::Ran(operators) => {
                *left -= operators;
                *first &= operators == 0;
                // A piece was done in place: somebody may want to interrupt before the next.
                if machine.progress > done {
                    return None;
                }
                (1.min(*left), Reach::Everywhere)
            }
            Pass::Watched => (SLICE.min(*left), Reach::Everywhere),
            Pass::Exact => (SLICE.min(*left), Reach::Untranslated),
            // A slice may end early; the budget has to be used up.
            Pass::TooShort if end > 0 => (1, Reach::Everywhere),
            Pass::TooShort => (*left, Reach::Everywhere),
        };
        // An operator that is half done has been looked at before.
        let skip_first = std::mem::take(first) || machine.progress > 0;
        let part = Part { budget, watched, skip_first, reach };
        let exit = run_exact(machine, until, tracing, (left, part))?;
        show_frame(machine, tracing);
        let again = matches!((passed, exit), (Pass::Ran(_), Exit::Budget));
        if !again || *left <= end {
            let stop = after(machine, until, left, exit);
            *first = waits(machine, exit);
            return stop;
        }
    }
}

/// Whether somebody wants to stop at operators, or to know of calls.
fn watches(until: &Until<'_>, tracing: &dyn Tell) -> bool {
    !until.breakpoints.is_empty()
        || !until.watchpoints.is_empty()
        || until.depth.is_some()
        || tracing.follows()
}

/// What the exact tier is to do.
struct Part {
    /// Operators.
    budget: u64,
    watched: bool,
    skip_first: bool,
    reach: Reach,
}

/// Which functions the exact tier may enter by itself.
enum Reach {
    Everywhere,
    /// Those that the fast tier does not run.
    Untranslated,
}

/// Runs the exact tier.
fn run_exact(
    machine: &mut Machine,
    until: &Until<'_>,
    tracing: &mut dyn Tell,
    (left, part): (&mut u64, Part),
) -> Option<Exit> {
    let mut regs = machine.regs?;
    // The running function is decoded unless the machine is a snapshot that dropped its code.
    decoded_once(machine, regs.func);
    let Store { types, instances, funcs, tables, memories, globals, elems, datas, heap, .. } =
        &mut machine.store;
    let (instances, funcs) = (&*instances, &*funcs);
    let places = |func: FuncAddr| -> &[InstrOrdinal] {
        let kind = funcs.get(func.index()).map(|func| &func.kind);
        let Some(FuncKind::Guest { instance, func }) = kind else { return &[] };
        let instance = instances.get(instance.index());
        instance.map_or(&[], |instance| until.breakpoints.in_func(instance.module, *func))
    };
    let watch = Watch {
        places: &places,
        bytes: until.watchpoints,
        depth: until.depth,
        skip_first: part.skip_first,
    };
    let slice = part.budget;
    let mut cx = Context {
        stack: &mut machine.stack,
        codes: match part.reach {
            Reach::Everywhere => &machine.codes,
            Reach::Untranslated => machine.fast.exact(),
        },
        funcs,
        types: &*types,
        memories,
        tables,
        globals,
        datas,
        elems,
        heap,
        budget: slice,
        depth: machine.depth,
        most_frames: machine.limits.call_frames.min(until.caps.call_frames),
        caps: until.caps,
        progress: machine.progress,
        work: machine.work,
        fuel: machine.fuel,
        ends_at: machine.clock.now().wrapping_add(slice),
        tracing,
        watch,
    };
    let exit = if part.watched {
        exact::run::<true>(&mut cx, &mut regs)
    } else {
        exact::run::<false>(&mut cx, &mut regs)
    };
    let (unused, depth) = (cx.budget, cx.depth);
    (machine.progress, machine.work) = (cx.progress, cx.work);
    (machine.fuel, machine.depth) = (cx.fuel, depth);
    machine.clock.advance(slice - unused);
    *left -= slice - unused;
    machine.regs = Some(regs);
    Some(exit)
}

/// Whether the operator at the registers waits for a collection, or for the next look at what may
/// interrupt the run: then breakpoints were already looked at.
fn waits(machine: &Machine, exit: Exit) -> bool {
    machine.collection.is_some() || exit == Exit::Piece
}

/// Does what the loop could not, or tells why the run ends.
fn after(machine: &mut Machine, until: &Until<'_>, left: &mut u64, exit: Exit) -> Option<Stop> {
    let regs = machine.regs?;
    match exit {
        Exit::Budget if *left > 0 => None,
        Exit::Piece => None,
        Exit::Collect => {
            collect::begin(machine);
            None
        }
        Exit::Budget => Some(Stop::Budget(Which::Operators)),
        Exit::Fuel => Some(Stop::Budget(Which::Fuel)),
        Exit::Cap(which) => Some(Stop::Budget(which)),
        Exit::Depth => Some(Stop::Depth),
        Exit::Watchpoint => explain::written(machine, regs, until).map(Stop::Watchpoint),
        Exit::Breakpoint => explain::loc(machine, regs).map(Stop::Breakpoint),
        Exit::Trap(kind) => Some(trapped(machine, kind)),
        Exit::Deadlock => Some(explain::deadlock(machine, regs)),
        Exit::Missing => Some(explain::missing(machine, regs)),
        Exit::Call(_) if machine.depth >= until.caps.call_frames => {
            Some(Stop::Budget(Which::CallFrames))
        }
        Exit::Call(callee) => call(machine, regs, callee)
            .err()
            .map(|kind| trapped(machine, kind))
            .or_else(|| tick(machine, left, 1)),
        Exit::TailCall(callee) => tail_call(machine, regs, callee)
            .err()
            .map(|kind| trapped(machine, kind))
            .or_else(|| tick(machine, left, 1)),
        Exit::Throw if stops_at_throw(machine, until) => Some(Stop::Throw),
        Exit::Throw => match unwind::throw(machine, regs) {
            Err(refused) => refuse(machine, refused),
            Ok(()) => {
                tick(machine, left, 1);
                depth_reached(machine, until)
            }
        },
        Exit::Switching
            if machine.depth >= until.caps.call_frames && switching::adds_frames(machine, regs) =>
        {
            Some(Stop::Budget(Which::CallFrames))
        }
        Exit::Switching => {
            let depth = machine.depth;
            match switching::execute(machine, regs) {
                Err(refused) => refuse(machine, refused),
                Ok(()) => {
                    tick(machine, left, 1);
                    // As after a return, where frames are gone.
                    if machine.depth < depth { depth_reached(machine, until) } else { None }
                }
            }
        }
        Exit::Return => {
            tick(machine, left, 0);
            leave_guest(machine, regs, until)
        }
    }
}

/// Whether the run stops before the throw at the registers: once, and when somebody catches it.
fn stops_at_throw(machine: &mut Machine, until: &Until<'_>) -> bool {
    let now = Some(machine.clock.now());
    let stops = until.throws && machine.told_throw != now && machine.catcher().is_some();
    if stops {
        machine.told_throw = now;
    }
    stops
}

/// Counts the operator that was carried out here instead of in the loop, and what it cost.
fn tick(machine: &mut Machine, left: &mut u64, fuel: u64) -> Option<Stop> {
    machine.clock.advance(1);
    if machine.fuel.limit.is_some() {
        machine.fuel.used = machine.fuel.used.saturating_add(fuel);
    }
    *left = left.saturating_sub(1);
    None
}

/// What comes of an operator that was carried out here and has done nothing.
fn refuse(machine: &mut Machine, refused: Refused) -> Option<Stop> {
    match refused {
        Refused::Trap(kind) => Some(trapped(machine, kind)),
        Refused::Collect => {
            collect::begin(machine);
            None
        }
    }
}

fn trapped(machine: &Machine, kind: TrapKind) -> Stop {
    Stop::Trap(Box::new(explain::trap(machine, kind, String::new())))
}

/// Carries out the call operator at the registers.
fn call(machine: &mut Machine, regs: Regs, callee: FuncAddr) -> Result<(), TrapKind> {
    let sp = regs.sp - usize::from(takes_callee(machine, regs));
    let caller = Caller { func: regs.func, pc: regs.pc + 1, fp: regs.fp, resume: 0 };
    push_frame(machine, callee, Some(caller), sp)
}

/// Whether the call operator at the registers has its callee on the stack.
fn takes_callee(machine: &Machine, regs: Regs) -> bool {
    let code = machine.codes.get(regs.func.index()).and_then(Option::as_ref);
    let op = code.and_then(|code| code.ops.get(regs.pc as usize));
    matches!(
        op,
        Some(
            Op::CallIndirect { .. }
                | Op::CallRef { .. }
                | Op::ReturnCallIndirect { .. }
                | Op::ReturnCallRef
        )
    )
}

/// Carries out the tail call operator at the registers: the arguments move down to where the
/// frame began, and the callee gets the frame's caller as its own.
fn tail_call(machine: &mut Machine, regs: Regs, callee: FuncAddr) -> Result<(), TrapKind> {
    let sp = regs.sp - usize::from(takes_callee(machine, regs));
    let ty = machine.store.func_type(callee);
    let params = ty.map_or(0, |ty| slots_of_all(ty.params()));
    let locals = decoded(machine, regs.func).map_or(0, |code| code.locals);
    let caller = frame::caller(&machine.stack, regs.fp + locals);
    let from = sp.saturating_sub(params);
    // The callee's frame may be refused; then this one must be whole for whoever looks at it.
    let size = decoded(machine, callee).map_or(params + HEADER, |code| code.frame);
    if regs.fp.saturating_add(size) > machine.limits.stack_slots {
        return Err(TrapKind::CallStackExhausted);
    }
    make_room(machine, regs.fp + params);
    machine.stack.copy_within(from..sp, regs.fp);
    machine.depth -= 1;
    push_frame(machine, callee, caller, regs.fp + params)
}

/// Carries out the return operator at the registers towards the host or outside.
fn leave_guest(machine: &mut Machine, regs: Regs, until: &Until<'_>) -> Option<Stop> {
    let code = decoded(machine, regs.func)?;
    // The results may land on the header, so it is read first.
    let caller = frame::caller(&machine.stack, regs.fp + code.locals);
    machine.stack.copy_within(regs.sp - code.results..regs.sp, regs.fp);
    pop_frame(machine, regs, code.locals, caller);
    depth_reached(machine, until)
}

/// Whether stepping over or out ends here. A return to outside ends as `Done` instead.
fn depth_reached(machine: &Machine, until: &Until<'_>) -> Option<Stop> {
    let reached = until.depth.is_some_and(|depth| machine.depth <= depth);
    (reached && machine.regs.is_some()).then_some(Stop::Depth)
}

/// Leaves a frame whose results lie at its first slot.
fn pop_frame(machine: &mut Machine, regs: Regs, locals: usize, caller: Option<Caller>) {
    debug_assert!(regs.fp + locals <= machine.stack.len(), "a frame lies on the stack");
    let ty = machine.store.func_type(regs.func);
    let results = ty.map(|ty| ty.results().to_vec()).unwrap_or_default();
    let slots = machine.stack.get(regs.fp..).unwrap_or_default();
    let sp = regs.fp + slots_of_all(&results);
    machine.depth = machine.depth.saturating_sub(1);
    match caller {
        None => {
            machine.results = value::read_all(&results, slots);
            machine.regs = None;
            machine.depth = 0;
        }
        Some(Caller { func, pc, fp, .. }) => {
            if machine.store.guest_func(func).is_none() {
                machine.returned = Some(value::read_all(&results, slots));
            }
            machine.regs = Some(Regs { func, pc, fp, sp });
        }
    }
}

/// Asks the host for the answer of the running host function; none to go on.
fn call_host(machine: &mut Machine, host: &mut dyn Host, until: &Until<'_>) -> Option<Stop> {
    let regs = machine.regs?;
    let func = machine.store.funcs.get(regs.func.index())?;
    let FuncKind::Host { id, module, name } = func.kind.clone() else { return None };
    let ty = machine.store.types.func(func.ty)?.clone();
    let params = slots_of_all(ty.params());
    let args = value::read_all(ty.params(), machine.stack.get(regs.fp..).unwrap_or_default());
    let caller = frame::caller(&machine.stack, regs.fp + params);
    let instance = caller.and_then(|caller| machine.store.guest_func(caller.func)).map(|it| it.0);
    let returned = machine.returned.clone();
    let call = HostCall {
        id,
        module: &module,
        name: &name,
        ty: &ty,
        args: &args,
        caller: instance,
        time: machine.clock.now(),
        round: regs.pc,
        returned: returned.as_deref(),
    };
    let failed = |machine: &Machine, detail: String| {
        let detail = format!("`{module}` `{name}`: {detail}");
        Some(Stop::Trap(Box::new(explain::trap(machine, TrapKind::Host, detail))))
    };
    let (memory, source) = match instance {
        Some(instance) => memory_of(&mut machine.store, instance),
        None => (None, MemorySource::None),
    };
    match host.call(&call, &mut Guest { memory, source }) {
        HostReply::Wait => Some(Stop::Wait),
        HostReply::Exit(code) => Some(Stop::Exit(code)),
        HostReply::Trap(reason) => failed(machine, reason),
        HostReply::Return(results) => {
            if !fit(&machine.store, &results, ty.results()) {
                let found = kinds(&results);
                let detail =
                    format!("the host answered ({found}), but its type is {}", signature(&ty));
                return failed(machine, detail);
            }
            write_slots(machine, regs.fp, &results);
            pop_frame(machine, regs, params, caller);
            depth_reached(machine, until)
        }
        HostReply::Throw(tag, args) => match host_exception(machine, tag, &args) {
            Err(detail) => failed(machine, detail),
            Ok(thrown) => throw_from_host(machine, thrown, until),
        },
        HostReply::Call(func, args) => {
            let wanted = machine.store.func_type(func).cloned();
            let Some(wanted) = wanted.filter(|ty| fit(&machine.store, &args, ty.params())) else {
                let detail = format!(
                    "the host called a function with ({}), which it does not take",
                    kinds(&args)
                );
                return failed(machine, detail);
            };
            let at = regs.fp + params + HEADER;
            write_slots(machine, at, &args);
            let from =
                Caller { func: regs.func, pc: regs.pc.saturating_add(1), fp: regs.fp, resume: 0 };
            let sp = at + slots_of_all(wanted.params());
            push_frame(machine, func, Some(from), sp).err().map(|kind| trapped(machine, kind))
        }
    }
}

/// The exception that a host function wants to throw, or why it cannot.
fn host_exception(machine: &Machine, tag: TagAddr, args: &[Value]) -> Result<Thrown, String> {
    let known = machine.store.tags.get(tag.index());
    let params = known.and_then(|tag| machine.store.types.func(tag.ty));
    let params = params.map_or(&[][..], |ty| ty.params());
    let (name, given) = (machine.store.tag_name(tag), kinds(args));
    if known.is_none() {
        return Err(format!("the host threw {name}, which does not exist"));
    }
    if !fit(&machine.store, args, params) {
        let wanted: Vec<String> = params.iter().map(ToString::to_string).collect();
        let wanted = wanted.join(", ");
        return Err(format!("the host threw {name} with ({given}), but it takes ({wanted})"));
    }
    Ok(Thrown { tag, args: value::write_all(args), reference: 0 })
}

/// Throws an exception out of the running host function.
fn throw_from_host(machine: &mut Machine, thrown: Thrown, until: &Until<'_>) -> Option<Stop> {
    match unwind::deliver_now(machine, &thrown) {
        Ok(()) => depth_reached(machine, until),
        Err(kind) => {
            let detail = match kind {
                TrapKind::UncaughtException => exception::explained(machine, &thrown).to_string(),
                _ => String::new(),
            };
            Some(Stop::Trap(Box::new(explain::trap(machine, kind, detail))))
        }
    }
}

/// The memory that WASI means: exported as `memory`; failing that, memory 0.
fn memory_of(
    store: &mut Store,
    instance: crate::exec::addr::InstanceId,
) -> (Option<&mut Memory>, MemorySource) {
    let exported = store.module(instance).and_then(|module| module.export("memory"));
    let (index, source) = match exported {
        Some(module::Item::Memory(memory)) => (memory.index(), MemorySource::Exported),
        _ => (0, MemorySource::First),
    };
    let found = store.instances.get(instance.index());
    let addr = found.and_then(|instance| instance.memories.get(index)).copied();
    match addr.and_then(|addr| store.memories.get_mut(addr.index())) {
        Some(memory) => (Some(memory), source),
        None => (None, MemorySource::None),
    }
}

fn fit(store: &Store, values: &[Value], types: &[wasmparser::ValType]) -> bool {
    values.len() == types.len()
        && values.iter().zip(types).all(|(value, ty)| store.takes(*value, *ty))
}

fn kinds(values: &[Value]) -> String {
    values.iter().map(|value| value.kind()).collect::<Vec<_>>().join(", ")
}

fn write_slots(machine: &mut Machine, at: usize, values: &[Value]) {
    let slots = value::write_all(values);
    make_room(machine, at + slots.len());
    if let Some(target) = machine.stack.get_mut(at..at + slots.len()) {
        target.copy_from_slice(&slots);
    }
}
