//! Stack switching: continuations made, resumed, suspended and switched to.
//!
//! A continuation that runs has no stack of its own: its frames lie on the one value stack, above
//! the frame that resumed it, whose operator has the clauses that handle it.
//!
//! ```text
//! … frame at `resume` (clauses) | outermost frame of the continuation | … | frame at `suspend`
//! ```
//! `suspend` copies the frames above the nearest clause of its tag into an object, `resume` copies
//! them back; so nothing nests on the native stack, and limits, views and the collector see one
//! stack. Every operation either succeeds or leaves all as it was.
//! Source: stack switching proposal, "Execution".

use wasmparser::ValType;

use crate::exec::Machine;
use crate::exec::addr::{FuncAddr, ObjectId, TagAddr};
use crate::exec::code::Op;
use crate::exec::code::switching::{Handler, Switching};
use crate::exec::collect;
use crate::exec::continuation::{Continuation, IsReference, Stage, Suspended};
use crate::exec::enter;
use crate::exec::frame::{self, Caller, HEADER, Regs};
use crate::exec::heap::Kind;
use crate::exec::trap::TrapKind;
use crate::exec::unwind::{self, Refused, Thrown};
use crate::exec::value::{Ref, slots_of, slots_of_all, tag};

/// Carries out the operation at the registers.
pub(super) fn execute(machine: &mut Machine, regs: Regs) -> Result<(), Refused> {
    let Some(switching) = at(machine, regs.func, regs.pc).cloned() else { return Ok(()) };
    match switching {
        Switching::New => new(machine, regs),
        Switching::Bind(types) => bind(machine, regs, &types),
        Switching::Suspend(tag) => suspend(machine, regs, tag),
        Switching::Resume { args, .. } => resume(machine, regs, args),
        Switching::ResumeThrow { .. } => {
            let thrown = thrown_at(machine, regs).ok_or(TrapKind::NullContinuation)?;
            let args = thrown.args.len();
            resume_throw(machine, regs, &thrown, args)
        }
        Switching::ResumeThrowRef { .. } => {
            taken(machine, regs)?;
            let thrown = thrown_at(machine, regs).ok_or(TrapKind::NullException)?;
            resume_throw(machine, regs, &thrown, 1)
        }
        Switching::Switch { args, tag } => switch(machine, regs, args, tag),
    }
}

/// Whether the operation at the registers adds frames.
pub(super) fn adds_frames(machine: &Machine, regs: Regs) -> bool {
    at(machine, regs.func, regs.pc).is_some_and(|it| it.handlers().is_some())
}

/// What the operation at the registers throws into the continuation that it resumes.
pub(super) fn thrown_at(machine: &Machine, regs: Regs) -> Option<Thrown> {
    match at(machine, regs.func, regs.pc)? {
        Switching::ResumeThrow { tag, .. } => {
            let (tag, top) = (*tag, regs.sp.checked_sub(1)?);
            let ty = machine.store.tags.get(tag.index())?.ty;
            let params = slots_of_all(machine.store.types.func(ty)?.params());
            let args = machine.stack.get(top.checked_sub(params)?..top)?.to_vec();
            Some(Thrown { tag, args, reference: 0 })
        }
        Switching::ResumeThrowRef { .. } => {
            unwind::read(machine, *machine.stack.get(regs.sp.checked_sub(2)?)?)
        }
        _ => None,
    }
}

/// The tag and the arguments with which the operation at the registers suspends.
pub(super) fn suspends_at(machine: &Machine, regs: Regs) -> Option<Thrown> {
    let (tag, top) = match at(machine, regs.func, regs.pc)? {
        Switching::Suspend(tag) => (*tag, regs.sp),
        // What is handed over are the arguments of the other continuation.
        Switching::Switch { tag, .. } => {
            return Some(Thrown { tag: *tag, args: Vec::new(), reference: 0 });
        }
        _ => return None,
    };
    let ty = machine.store.tags.get(tag.index())?.ty;
    let params = slots_of_all(machine.store.types.func(ty)?.params());
    let args = machine.stack.get(top.checked_sub(params)?..top)?.to_vec();
    Some(Thrown { tag, args, reference: 0 })
}

/// The operation on continuations at an operator, where there is one.
fn at(machine: &Machine, func: FuncAddr, pc: u32) -> Option<&Switching> {
    let code = machine.codes.get(func.index())?.as_deref()?;
    match code.ops.get(pc as usize)? {
        Op::Switching { at, .. } => code.switching.get(*at as usize),
        _ => None,
    }
}

/// The continuation on top of the operands.
fn taken(machine: &Machine, regs: Regs) -> Result<(ObjectId, Continuation), TrapKind> {
    let slot = machine.stack.get(regs.sp - 1).copied().unwrap_or(0);
    if tag::of(slot) != tag::CONTINUATION {
        return Err(TrapKind::NullContinuation);
    }
    let id = ObjectId(slot as u32);
    let (words, _) = machine.store.heap.payload(id).unwrap_or_default().as_chunks::<8>();
    let words: Vec<u64> = words.iter().map(|word| u64::from_le_bytes(*word)).collect();
    let continuation = Continuation::from_words(&words).ok_or(TrapKind::ConsumedContinuation)?;
    Ok((id, continuation))
}

/// From now on the continuation has been used.
fn consume(machine: &mut Machine, id: ObjectId) {
    machine.store.heap.set_slots(id, &[0]);
}

/// Makes an object of a continuation; refused where the heap must be collected first, which whoever
/// asks must not have changed anything for.
fn allocate(machine: &mut Machine, continuation: &Continuation) -> Result<u64, Refused> {
    let words = continuation.to_words();
    let bytes = u32::try_from(words.len() * 8).map_err(|_| TrapKind::HeapExhausted)?;
    if collect::is_due(machine, u64::from(bytes)) {
        return Err(Refused::Collect);
    }
    let heap = &mut machine.store.heap;
    let id = heap.alloc(Kind::Continuation, bytes).ok_or(TrapKind::HeapExhausted)?;
    heap.set_slots(id, &words);
    Ok(Ref::Continuation(id).to_slot())
}

/// Ends an operation that stays in its frame: `operands` go, a continuation comes.
fn answer(machine: &mut Machine, regs: Regs, operands: usize, slot: u64) {
    let sp = regs.sp - operands;
    if let Some(target) = machine.stack.get_mut(sp) {
        *target = slot;
    }
    machine.regs = Some(Regs { pc: regs.pc + 1, sp: sp + 1, ..regs });
}

fn new(machine: &mut Machine, regs: Regs) -> Result<(), Refused> {
    let func = machine.stack.get(regs.sp - 1).copied().unwrap_or(0);
    let func = func.checked_sub(1).ok_or(TrapKind::NullFunction)?;
    let stage = Stage::Begins { func: FuncAddr(func as u32) };
    let slot = allocate(machine, &Continuation::new(stage, Vec::new()))?;
    answer(machine, regs, 1, slot);
    Ok(())
}

fn bind(machine: &mut Machine, regs: Regs, types: &[ValType]) -> Result<(), Refused> {
    let (id, mut continuation) = taken(machine, regs)?;
    let count = slots_of_all(types);
    let mut slots = machine.stack.iter().skip(regs.sp - 1 - count).copied();
    for &ty in types {
        let is_reference =
            if matches!(ty, ValType::Ref(_)) { IsReference::Yes } else { IsReference::No };
        for slot in slots.by_ref().take(slots_of(ty)) {
            continuation.bind(slot, is_reference);
        }
    }
    let slot = allocate(machine, &continuation)?;
    consume(machine, id);
    answer(machine, regs, 1 + count, slot);
    Ok(())
}

/// The nearest clause for a tag, and the stack above it.
struct Found {
    handler: Handler,
    /// The frame with the clause, as it goes on when the stack returns.
    caller: Caller,
    /// Frames above it.
    frames: usize,
    /// First slot of the outermost of them.
    fp: usize,
    /// Its header.
    header: usize,
}

/// Looks for a clause from the running frame outwards. Frames of the host cannot be suspended.
fn find(machine: &Machine, regs: Regs, fits: impl Fn(&Handler) -> bool) -> Option<Found> {
    let (mut func, mut fp) = (regs.func, regs.fp);
    for frames in 1.. {
        let code = machine.codes.get(func.index())?.as_deref()?;
        let header = fp + code.locals;
        let caller = frame::caller(&machine.stack, header)?;
        let switching = at(machine, caller.func, caller.pc.wrapping_sub(1));
        let handlers = switching.and_then(Switching::handlers).unwrap_or_default();
        if let Some(&handler) = handlers.iter().find(|handler| fits(handler)) {
            return Some(Found { handler, caller, frames, fp, header });
        }
        (func, fp) = (caller.func, caller.fp);
    }
    None
}

/// The stack above a clause without the `operands` of the operator that suspends it.
fn capture(machine: &mut Machine, regs: Regs, found: &Found, operands: usize) -> Continuation {
    let end = regs.sp - operands;
    let mut slots = machine.stack.get(found.fp..end).unwrap_or_default().to_vec();
    // Who resumed it is written anew when that is done again.
    let header = found.header - found.fp;
    if let Some(header) = slots.get_mut(header..header + HEADER) {
        header.fill(0);
    }
    strip_headers(machine, regs, found, &mut slots);
    let mut continuation = Continuation::new(
        Stage::Suspended(Suspended {
            func: regs.func,
            pc: regs.pc + 1,
            fp: regs.fp - found.fp,
            frames: found.frames,
            header,
        }),
        slots,
    );
    let mut maps = std::mem::take(&mut machine.frame_maps);
    collect::frame_references(machine, &mut maps, found.frames, |slot| {
        if slot < end {
            continuation.set_reference(slot - found.fp);
        }
    });
    machine.frame_maps = maps;
    continuation
}

/// What a continuation holds depends neither on which tier made its calls nor on snapshots.
fn strip_headers(machine: &Machine, regs: Regs, found: &Found, slots: &mut [u64]) {
    let (mut func, mut fp) = (regs.func, regs.fp);
    while fp > found.fp {
        let Some(Some(code)) = machine.codes.get(func.index()) else { return };
        let header = fp + code.locals;
        frame::strip(&mut *slots, header - found.fp);
        let Some(caller) = frame::caller(&machine.stack, header) else { return };
        (func, fp) = (caller.func, caller.fp);
    }
}

fn suspend(machine: &mut Machine, regs: Regs, tag: TagAddr) -> Result<(), Refused> {
    let found = find(machine, regs, |handler| handler.tag == tag && handler.target.is_some());
    let found = found.ok_or(TrapKind::UnhandledTag)?;
    let mut payload = suspends_at(machine, regs).map(|it| it.args).unwrap_or_default();
    let continuation = capture(machine, regs, &found, payload.len());
    payload.push(allocate(machine, &continuation)?);
    let target = found.handler.target.unwrap_or_default();
    debug_assert_eq!(payload.len(), usize::from(target.keep), "a label takes what is handled");
    let Caller { func, fp, .. } = found.caller;
    let start = fp + target.height as usize;
    let sp = start + payload.len();
    if let Some(slots) = machine.stack.get_mut(start..sp) {
        slots.copy_from_slice(&payload);
    }
    machine.regs = Some(Regs { func, pc: target.pc, fp, sp });
    machine.depth -= found.frames;
    machine.returned = None;
    Ok(())
}

fn resume(machine: &mut Machine, regs: Regs, args: usize) -> Result<(), Refused> {
    let (id, continuation) = taken(machine, regs)?;
    let base = regs.sp - 1 - args;
    let args = machine.stack.get(base..regs.sp - 1).unwrap_or_default().to_vec();
    place(machine, &continuation, (base, caller_of(regs)), &args)?;
    consume(machine, id);
    Ok(())
}

/// The frame of the registers, once the operator there has been executed.
fn caller_of(regs: Regs) -> Caller {
    Caller { func: regs.func, pc: regs.pc + 1, fp: regs.fp, resume: 0 }
}

/// Puts a continuation on the stack from a slot on, as called by a frame, and lets it go on with
/// arguments. Nothing has changed when it does not fit.
fn place(
    machine: &mut Machine,
    continuation: &Continuation,
    (base, caller): (usize, Caller),
    args: &[u64],
) -> Result<(), Refused> {
    let slots = &continuation.slots;
    let end = base + slots.len() + args.len();
    let top = match continuation.stage {
        Stage::Begins { .. } => end,
        Stage::Suspended(at) => {
            let code = machine.codes.get(at.func.index()).and_then(Option::as_deref);
            base + at.fp + code.map_or(0, |code| code.frame)
        }
    };
    let frames = match continuation.stage {
        Stage::Begins { .. } => 1,
        Stage::Suspended(at) => at.frames,
    };
    let most = &machine.limits;
    if top.max(end) > most.stack_slots || machine.depth + frames > most.call_frames {
        return Err(TrapKind::CallStackExhausted.into());
    }
    enter::make_room(machine, top.max(end));
    let before = machine.stack.get(base..end).unwrap_or_default().to_vec();
    write(machine, base, slots);
    write(machine, base + slots.len(), args);
    match continuation.stage {
        Stage::Begins { func } => {
            let pushed = enter::push_frame(machine, func, Some(caller), end);
            if pushed.is_err() {
                write(machine, base, &before);
            }
            Ok(pushed?)
        }
        Stage::Suspended(Suspended { func, pc, fp, frames, header }) => {
            write(machine, base + header, &frame::header(base + header, Some(caller)));
            machine.regs = Some(Regs { func, pc, fp: base + fp, sp: end });
            machine.depth += frames;
            machine.returned = None;
            Ok(())
        }
    }
}

fn write(machine: &mut Machine, at: usize, slots: &[u64]) {
    if let Some(target) = machine.stack.get_mut(at..at + slots.len()) {
        target.copy_from_slice(slots);
    }
}

/// Resumes a continuation by throwing an exception where it stands; `operands` slots lie below it.
fn resume_throw(
    machine: &mut Machine,
    regs: Regs,
    thrown: &Thrown,
    operands: usize,
) -> Result<(), Refused> {
    let (id, mut continuation) = taken(machine, regs)?;
    let delivered = match continuation.stage {
        // It has no frame yet that could catch it.
        Stage::Begins { .. } => unwind::deliver(machine, thrown),
        Stage::Suspended(_) => {
            continuation.unbind();
            let base = regs.sp - 1 - operands;
            let end = base + continuation.slots.len().max(operands + 1) + HEADER;
            let before = machine.stack.get(base..end.min(machine.stack.len()));
            let before = before.unwrap_or_default().to_vec();
            let depth = machine.depth;
            place(machine, &continuation, (base, caller_of(regs)), &[])?;
            // It stands at the operator that suspended it, which does not go on.
            if let Some(regs) = &mut machine.regs {
                regs.pc -= 1;
            }
            let delivered = unwind::deliver(machine, thrown);
            if delivered.is_err() {
                write(machine, base, &before);
                machine.regs = Some(regs);
                machine.depth = depth;
            }
            delivered
        }
    };
    if delivered.is_ok() {
        consume(machine, id);
    }
    delivered
}

fn switch(machine: &mut Machine, regs: Regs, args: usize, tag: TagAddr) -> Result<(), Refused> {
    let (id, next) = taken(machine, regs)?;
    let found = find(machine, regs, |handler| handler.tag == tag && handler.target.is_none());
    let found = found.ok_or(TrapKind::UnhandledTag)?;
    let continuation = capture(machine, regs, &found, args + 1);
    let slot = allocate(machine, &continuation)?;
    let first = regs.sp - 1 - args;
    let mut given = machine.stack.get(first..regs.sp - 1).unwrap_or_default().to_vec();
    given.push(slot);
    let before = machine.stack.get(found.fp..regs.sp).unwrap_or_default().to_vec();
    let depth = machine.depth;
    machine.depth -= found.frames;
    let placed = place(machine, &next, (found.fp, found.caller), &given);
    if placed.is_err() {
        write(machine, found.fp, &before);
        machine.depth = depth;
        return placed;
    }
    consume(machine, id);
    Ok(())
}
