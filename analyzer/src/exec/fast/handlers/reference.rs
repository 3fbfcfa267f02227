//! Micro-ops on references and tables, and calls that change the frame they are made from.

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use crate::exec::fast::handlers::control::{enter, numbers};
use crate::exec::fast::handlers::numeric::{Dest, HERE, RS, SLOT, SS, by_dest, put, single};
use crate::exec::fast::handlers::{Callee, Go, I64, Ip, State, Step, Term, step, term, word};
use crate::exec::fast::ir::{Operands, Row, Tail};
use crate::exec::frame::OUTSIDE;

/// `ref.as_non_null` on the accumulator or slot `a`: there is nothing to do but to leave.
pub(super) struct NotNullStep<const PLACES: u8>;

impl<const PLACES: u8> Step for NotNullStep<PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        let reference = unsafe { single::<I64, PLACES>(ip, state) };
        if reference == 0 { Err(Go::Leave(ip)) } else { Ok(()) }
    }
}

/// The entry of the table whose address is `b`; none where there is none.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
unsafe fn entry(ip: Ip, state: &State, index: u64) -> Option<*mut u64> {
    // SAFETY: the context outlives the run; `encode` checked that the table is there.
    unsafe {
        let entries = &mut (*(*state.cx).tables.add((*word(ip)).b as usize)).entries;
        let entry = entries.untracked_mut().get_mut(usize::try_from(index).ok()?)?;
        Some(std::ptr::from_mut(entry))
    }
}

/// `table.get`
pub(super) struct TableGetStep<const PLACES: u8, const DEST: u8>;

impl<const PLACES: u8, const DEST: u8> Step for TableGetStep<PLACES, DEST> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe {
            let index = single::<I64, PLACES>(ip, state);
            let handle = *entry(ip, state, index).ok_or(Go::Leave(ip))?;
            put::<I64, DEST>(ip, state, handle);
        }
        Ok(())
    }
}

/// `table.set`: the index, and in slot `d` the reference.
pub(super) struct TableSetStep<const PLACES: u8>;

impl<const PLACES: u8> Step for TableSetStep<PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let index = single::<I64, PLACES>(ip, state);
            *entry(ip, state, index).ok_or(Go::Leave(ip))? = state.slot((*word(ip)).d);
        }
        Ok(())
    }
}

/// The function that a reference names, if its code is here and reaches the same memory.
///
/// # Safety
/// The context outlives the run, and the reference is one to a function, or null.
#[inline(always)]
unsafe fn callee(state: &State, reference: u64, memory: u32) -> Option<*const Callee> {
    if reference == 0 {
        return None;
    }
    // SAFETY: references to functions are addresses of the store, one more.
    unsafe {
        let callee = (*state.cx).callees.add((reference - 1) as u32 as usize);
        ((*callee).memory == memory).then_some(callee)
    }
}

/// `call_ref`: `a` is the reference's slot, `d` the first argument's, `b` the memory.
pub(super) struct CallRef;

impl Term for CallRef {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 3;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise covers the words and slots of the op; validation says
        // that the slot has a reference to a function of fitting type.
        unsafe {
            let word = word(ip);
            let reference = state.slot((*word).a);
            let Some(callee) = callee(state, reference, (*word).b) else { return Go::Leave(ip) };
            enter(ip, state, callee, (*word).d)
        }
    }
}

/// `return_call`: the arguments end at slot `a`, `b` is the function's address. The second word
/// has the next ordinal and the header's slot.
pub(super) struct TailCall;

impl Term for TailCall {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise; `encode` checked that the function is there.
        unsafe {
            let callee = (*state.cx).callees.add((*word(ip)).b as usize);
            replace(ip, state, callee)
        }
    }
}

/// `return_call_ref`: the reference is in slot `a`, the arguments end there; `b` is the memory.
pub(super) struct TailCallRef;

impl Term for TailCallRef {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: as in `CallRef`.
        unsafe {
            let word = word(ip);
            let reference = state.slot((*word).a);
            match callee(state, reference, (*word).b) {
                Some(callee) => replace(ip, state, callee),
                None => Go::Leave(ip),
            }
        }
    }
}

/// `return_call_indirect`: the index is in slot `a`, the arguments end there, `b` is the table's
/// address; the third word has type and memory.
pub(super) struct TailCallIndirect;

impl Term for TailCallIndirect {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 3;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise covers the words and slots of the op; tables of
        // functions have addresses of functions of the store alone.
        unsafe {
            let wanted = *numbers(ip, 3);
            let index = state.slot((*word(ip)).a);
            let Some(handle) = entry(ip, state, index) else { return Go::Leave(ip) };
            match callee(state, *handle, wanted.second) {
                // A subtype: the exact tier sees to it.
                Some(callee) if (*callee).ty == wanted.first => replace(ip, state, callee),
                _ => Go::Leave(ip),
            }
        }
    }
}

/// Puts a callee's frame in the place of this one; its arguments end at slot `a`.
///
/// # Safety
/// As for [`Term::term`].
#[inline(always)]
unsafe fn replace(ip: Ip, state: &mut State, callee: *const Callee) -> Go {
    // As in `enter`.
    state.int = 0;
    // SAFETY: the context outlives the run, and so do the callees; the comparison below says that
    // the whole new frame lies on the stack. Arguments move to lower slots, lowest first, so none
    // is overwritten before it is moved; the header is read before either.
    unsafe {
        let (cx, base) = (state.cx, state.fp);
        let room = (*cx).stack_end as usize - base as usize;
        if (room as u64) < (*callee).frame {
            return Go::Leave(ip);
        }
        let clock = (*cx).clock + i64::from((*numbers(ip, 2)).first);
        if clock >= 0 {
            return Go::Leave(ip);
        }
        (*cx).clock = clock;
        let own = (*numbers(ip, 2)).second;
        let header = base.add(own as usize);
        let (from, who) = (*header, *header.add(1));
        let (params, locals) = ((*callee).params as usize / 8, (*callee).locals / 8);
        let args = base.add(usize::from((*word(ip)).a)).sub(params);
        for at in 0..params {
            // Volatile: as in `enter`.
            base.add(at).write_volatile(*args.add(at));
        }
        for at in params..locals as usize {
            base.add(at).write_volatile(0);
        }
        // The caller's frame is as far away as before, but the header is elsewhere. A mark
        // (`frame`) goes along.
        let farther = (u64::from(locals) << 32).wrapping_sub(u64::from(own) << 32);
        let moved = if who as u32 == OUTSIDE { who } else { who.wrapping_add(farther) };
        let header = base.add(locals as usize);
        *header = from;
        *header.add(1) = moved;
        Go::To((*cx).code.byte_add((*callee).entry as usize))
    }
}

pub(in crate::exec::fast) const CALL_REF: Row = term::<CallRef>();

pub(in crate::exec::fast) fn not_null(places: Operands) -> Row {
    match places {
        Operands::Rs => step::<NotNullStep<RS>>(),
        _ => step::<NotNullStep<SS>>(),
    }
}

pub(in crate::exec::fast) fn table_get(places: Operands, dest: Dest) -> Row {
    match places {
        Operands::Rs => by_dest!(dest, TableGetStep<; RS>),
        _ => by_dest!(dest, TableGetStep<; SS>),
    }
}

pub(in crate::exec::fast) fn table_set(places: Operands) -> Row {
    match places {
        Operands::Rs => step::<TableSetStep<RS>>(),
        _ => step::<TableSetStep<SS>>(),
    }
}

pub(in crate::exec::fast) fn tail_call(tail: Tail) -> Row {
    match tail {
        Tail::Func(_) => term::<TailCall>(),
        Tail::Ref => term::<TailCallRef>(),
        Tail::Indirect { .. } => term::<TailCallIndirect>(),
    }
}
