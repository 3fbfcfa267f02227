//! Stores; and where memories are tracked, stores that look at the states of the pages they write to.
//!
//! A free page is there and may be written, so a look replaces the comparison with the memory's
//! length. The first store to a page after a snapshot has to save the page. That is a call, for
//! which a handler would need a frame, so it is done by another handler for the same op or
//! sequence: it begins with the part that met the page ([`Step::slowly`]).

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use std::marker::PhantomData;

use crate::exec::addr::MemAddr;
use crate::exec::fast::handlers::numeric::inside;
use crate::exec::fast::handlers::{Context, Go, Ip, State, Step};
use crate::exec::pages::{FREE, OWN, PAGE_LOG};

/// A step that writes to memory 0.
pub(super) trait Writes: Step {
    /// The binary logarithm of how many bytes it writes.
    const LOG: usize;
    /// The first of them, inside or not: below 2^33, as base and offset have 32 bits each.
    ///
    /// # Safety
    /// As for [`Step::step`].
    unsafe fn start(ip: Ip, state: &State) -> u64;
    /// Writes them.
    ///
    /// # Safety
    /// As for [`Step::step`]; so many bytes may be written at `to`.
    unsafe fn write(ip: Ip, state: &mut State, to: *mut u8);
}

/// Writes what lies inside.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
pub(super) unsafe fn write<S: Writes>(ip: Ip, state: &mut State) -> Result<(), Go> {
    // SAFETY: this function's promise is theirs; what lies below the limit lies in the memory whole.
    unsafe {
        let start = inside(state, S::start(ip, state), S::LOG).ok_or(Go::Leave(ip))?;
        S::write(ip, state, state.memory.add(start as usize));
    }
    Ok(())
}

/// A store that looks.
pub(super) struct Looking<S>(PhantomData<S>);

impl<S: Writes> Step for Looking<S> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = S::WORDS;
    const LOOKS: bool = true;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs; a tracked memory has a state for each page
        // that an access can end in, and where that is free the access lies inside (`pages`).
        unsafe {
            let start = S::start(ip, state);
            let last = start + (1 << S::LOG) - 1;
            let page = *(*state.cx).pages.add((last >> PAGE_LOG) as usize);
            let own = || page & OWN != 0 && (start ^ last) >> PAGE_LOG == 0;
            if (S::LOG == 0 || page & FREE == 0) && !own() {
                return Err(Go::Slowly(ip));
            }
            S::write(ip, state, state.memory.add(start as usize));
        }
        Ok(())
    }

    unsafe fn slowly(ip: Ip, from: Ip, state: &mut State) -> Result<(), Go> {
        if ip < from {
            return Ok(());
        }
        // SAFETY: this function's promise is theirs; the frame lies on the stack, also when the
        // pointer to it is derived anew.
        unsafe {
            let cx = state.cx;
            let start = inside(state, S::start(ip, state), S::LOG).ok_or(Go::Leave(ip))?;
            let slot = state.fp.offset_from((*cx).stack) as usize;
            if !save(cx, start, 1 << S::LOG) {
                return Err(Go::Leave(ip));
            }
            state.fp = (*cx).stack.add(slot);
            state.memory = (*cx).memory;
            S::write(ip, state, state.memory.add(start as usize));
        }
        Ok(())
    }
}

/// Has the pages saved that hold some bytes of memory 0; answers whether these may be written, as
/// nobody watches them.
///
/// # Safety
/// As for [`Step::step`].
#[cold]
#[inline(never)]
unsafe fn save(cx: *mut Context, start: u64, len: usize) -> bool {
    // SAFETY: as in `room`: nobody else uses what the exact tier has borrowed, and no pointer to
    // it is used before `renew`.
    unsafe {
        let exact = &mut *(*cx).exact;
        if exact.watch.bytes.meet(MemAddr((*cx).own_memory), start, len as u64) {
            return false;
        }
        if let Some(memory) = exact.memories.get_mut((*cx).own_memory as usize) {
            memory.touch(start, len);
        }
        (*cx).renew();
        true
    }
}
