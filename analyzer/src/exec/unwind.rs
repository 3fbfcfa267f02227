//! Throwing: the handler is looked for first, then the frames above it are gone at once.
//!
//! ```text
//! throw -> search, innermost frame first -> nobody: stop at the throw, all frames still there
//!                                        -> a clause: payload to its label, go on there
//! ```
//! Frames of the host catch nothing and are passed like all others. Frames are visited in a loop,
//! and no guard is asked twice in one search, so a search takes time linear in the frames and the
//! clauses passed. Knows nothing of who runs the machine.
//! Source: core specification, "throw_ref"; legacy exception handling proposal.

use std::collections::BTreeSet;

use crate::exec::Machine;
use crate::exec::addr::{FuncAddr, ObjectId, TagAddr};
use crate::exec::code::handlers::{Clause, Reference};
use crate::exec::code::{Code, Op};
use crate::exec::collect;
use crate::exec::frame::Regs;
use crate::exec::heap::Kind;
use crate::exec::switching;
use crate::exec::trap::TrapKind;
use crate::exec::value::{self, Ref, slots_of_all};
use crate::exec::view::{RawFrame, raw_frames};

/// An exception on its way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Thrown {
    pub(super) tag: TagAddr,
    /// Slots of its arguments.
    pub(super) args: Vec<u64>,
    /// The object on the heap; 0 while there is none, since most exceptions never need one.
    pub(super) reference: u64,
}

/// Who catches it.
pub(super) struct Handler {
    pub(super) func: FuncAddr,
    pub(super) fp: usize,
    /// Frames that go.
    pub(super) passed: usize,
    pub(super) clause: Clause,
}

/// Why an operator that makes an exception or a continuation has done nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refused {
    /// It traps.
    Trap(TrapKind),
    /// The heap must be collected first; then it is executed again.
    Collect,
}

impl From<TrapKind> for Refused {
    fn from(kind: TrapKind) -> Refused {
        Refused::Trap(kind)
    }
}

/// Carries out the throwing operator at the registers.
pub(super) fn throw(machine: &mut Machine, regs: Regs) -> Result<(), Refused> {
    let thrown = thrown_at(machine, regs).ok_or(TrapKind::NullException)?;
    deliver(machine, &thrown)
}

/// Gives an exception to the innermost handler; refused, nothing has changed.
pub(super) fn deliver(machine: &mut Machine, thrown: &Thrown) -> Result<(), Refused> {
    let handler = search(machine, thrown.tag).ok_or(TrapKind::UncaughtException)?;
    let makes_object = handler.clause.reference != Reference::None && thrown.reference == 0;
    if makes_object && collect::is_due(machine, thrown.args.len() as u64 * 8) {
        return Err(Refused::Collect);
    }
    Ok(give(machine, thrown, &handler)?)
}

/// The same for an exception of the host, who is not asked twice: the heap may be collected after
/// it, which a run then begins with.
pub(super) fn deliver_now(machine: &mut Machine, thrown: &Thrown) -> Result<(), TrapKind> {
    let handler = search(machine, thrown.tag).ok_or(TrapKind::UncaughtException)?;
    if handler.clause.reference == Reference::None {
        return give(machine, thrown, &handler);
    }
    let bytes = thrown.args.len() as u64 * 8;
    let fits = machine.store.heap.fits(bytes);
    if !fits {
        collect::collect_keeping(machine, &collect::references_of(machine, thrown));
    }
    give(machine, thrown, &handler)?;
    if fits && collect::is_due(machine, bytes) {
        collect::begin(machine);
    }
    Ok(())
}

/// Gives an exception to a handler.
fn give(machine: &mut Machine, thrown: &Thrown, handler: &Handler) -> Result<(), TrapKind> {
    let Clause { reference, target, .. } = handler.clause;
    let mut payload = Vec::with_capacity(usize::from(target.keep));
    let object = match reference {
        Reference::None => 0,
        Reference::Above | Reference::Below => object(machine, thrown)?,
    };
    if reference == Reference::Below {
        payload.push(object);
    }
    if handler.clause.tag.is_some() {
        payload.extend(&thrown.args);
    }
    if reference == Reference::Above {
        payload.push(object);
    }
    debug_assert_eq!(payload.len(), usize::from(target.keep), "a label takes what is caught");
    let at = handler.fp + target.height as usize;
    let sp = at + payload.len();
    // Room for all operands of a frame is made when it is.
    if let Some(slots) = machine.stack.get_mut(at..sp) {
        slots.copy_from_slice(&payload);
    }
    machine.regs = Some(Regs { func: handler.func, pc: target.pc, fp: handler.fp, sp });
    machine.depth = machine.depth.saturating_sub(handler.passed);
    machine.returned = None;
    Ok(())
}

/// What the operator at the registers throws; none where it throws null, or nothing.
pub(super) fn thrown_at(machine: &Machine, regs: Regs) -> Option<Thrown> {
    let code = code_of(machine, regs.func)?;
    let handle = match *code.ops.get(regs.pc as usize)? {
        Op::Throw { tag } => {
            let tag = TagAddr(tag);
            let ty = machine.store.tags.get(tag.index())?.ty;
            let params = slots_of_all(machine.store.types.func(ty)?.params());
            let args = machine.stack.get(regs.sp.checked_sub(params)?..regs.sp)?.to_vec();
            return Some(Thrown { tag, args, reference: 0 });
        }
        Op::ThrowRef => *machine.stack.get(regs.sp.checked_sub(1)?)?,
        Op::Rethrow { slot } => *machine.stack.get(regs.fp + slot as usize)?,
        Op::Switching { .. } => return switching::thrown_at(machine, regs),
        _ => return None,
    };
    read(machine, handle)
}

/// The exception that a reference names; none for null.
pub(super) fn read(machine: &Machine, reference: u64) -> Option<Thrown> {
    if value::tag::of(reference) != value::tag::EXCEPTION {
        return None;
    }
    let (heap, id) = (&machine.store.heap, ObjectId(reference as u32));
    let Kind::Exception(tag) = heap.kind(id)? else { return None };
    let (slots, _) = heap.payload(id)?.as_chunks::<8>();
    let args = slots.iter().map(|slot| u64::from_le_bytes(*slot)).collect();
    Some(Thrown { tag, args, reference })
}

/// A reference to the exception; it is made when somebody wants one.
fn object(machine: &mut Machine, thrown: &Thrown) -> Result<u64, TrapKind> {
    if thrown.reference != 0 {
        return Ok(thrown.reference);
    }
    let bytes = u32::try_from(thrown.args.len() * 8).map_err(|_| TrapKind::HeapExhausted)?;
    let heap = &mut machine.store.heap;
    let id = heap.alloc(Kind::Exception(thrown.tag), bytes).ok_or(TrapKind::HeapExhausted)?;
    heap.set_slots(id, &thrown.args);
    Ok(Ref::Exception(id).to_slot())
}

fn code_of(machine: &Machine, func: FuncAddr) -> Option<&Code> {
    machine.codes.get(func.index())?.as_deref()
}

/// Looks for a handler from the running frame outwards.
pub(super) fn search(machine: &Machine, tag: TagAddr) -> Option<Handler> {
    let mut asked = BTreeSet::new();
    for (passed, frame) in raw_frames(machine).enumerate() {
        if let Some(clause) = clause_of(machine, &frame, tag, &mut asked) {
            return Some(Handler { func: frame.func, fp: frame.fp, passed, clause });
        }
    }
    None
}

/// The clause of a frame that catches a tag; `asked` are the guards that do not.
fn clause_of(
    machine: &Machine,
    frame: &RawFrame,
    tag: TagAddr,
    asked: &mut BTreeSet<(FuncAddr, u32)>,
) -> Option<Clause> {
    let handlers = &code_of(machine, frame.func)?.handlers;
    let mut at = handlers.innermost(frame.ordinal().0);
    while let Some(id) = at {
        if !asked.insert((frame.func, id)) {
            return None;
        }
        let guard = handlers.guard(at)?;
        if let Some(clause) = guard.catches(tag) {
            return Some(*clause);
        }
        at = guard.next;
    }
    None
}
