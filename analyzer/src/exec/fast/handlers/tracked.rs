//! Stores where memories are tracked: they look at the states of the pages they write to.
//!
//! The first store to a page after a snapshot has to save the page. That is a call, for which a
//! handler would need a frame, so it is done by another handler for the same op or sequence: it
//! begins with the part that met the page ([`Step::slowly`]).

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use std::marker::PhantomData;

use crate::exec::addr::MemAddr;
use crate::exec::fast::handlers::{Context, Go, Ip, State, Step};
use crate::exec::pages::{PAGE_BYTES, PAGE_LOG, WRITABLE};

/// A step that writes to memory 0.
pub(super) trait Writes: Step {
    /// The binary logarithm of how many bytes it writes.
    const LOG: usize;
    /// The first of them; none where they are not all inside.
    ///
    /// # Safety
    /// As for [`Step::step`].
    unsafe fn start(ip: Ip, state: &State) -> Option<u64>;
}

/// A store that looks.
pub(super) struct Looking<S>(PhantomData<S>);

impl<S: Writes> Step for Looking<S> {
    type Tracked = Self;
    const WORDS: usize = S::WORDS;
    const LOOKS: bool = true;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs; a tracked memory has a state for each of its
        // pages, and the place lies in it.
        unsafe {
            let start = S::start(ip, state).ok_or(Go::Leave(ip))? as usize;
            // The few that reach into the next page are done slowly: that takes fewer registers
            // than to look at both.
            let crosses = start % PAGE_BYTES > PAGE_BYTES - (1 << S::LOG);
            if crosses || *(*state.cx).pages.add(start >> PAGE_LOG) != WRITABLE {
                return Err(Go::Slowly(ip));
            }
            S::step(ip, state)
        }
    }

    unsafe fn slowly(ip: Ip, from: Ip, state: &mut State) -> Result<(), Go> {
        if ip < from {
            return Ok(());
        }
        // SAFETY: this function's promise is theirs; the frame lies on the stack, also when the
        // pointer to it is derived anew.
        unsafe {
            let cx = state.cx;
            let start = S::start(ip, state).ok_or(Go::Leave(ip))?;
            let slot = state.fp.offset_from((*cx).stack) as usize;
            if !save(cx, start, 1 << S::LOG) {
                return Err(Go::Leave(ip));
            }
            state.fp = (*cx).stack.add(slot);
            state.memory = (*cx).memory;
            S::step(ip, state)
        }
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
