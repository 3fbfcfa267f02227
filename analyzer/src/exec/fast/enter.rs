//! The way into the handlers and back.

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use crate::exec::fast::handlers::{Callee, Context, Handler, Registers, limits};
use crate::exec::memory::Memory;
use crate::exec::store::{Global, Table};

/// What a run uses. The borrows last as long as the run, so nothing moves meanwhile.
pub(super) struct Run<'a> {
    /// All code. Its cells come from `encode`.
    pub(super) cells: &'a [u64],
    /// By function address; as many as the store has functions.
    pub(super) callees: &'a [Callee],
    pub(super) stack: &'a mut [u64],
    /// The memory that the entered function reaches.
    pub(super) memory: Option<&'a mut Memory>,
    pub(super) tables: &'a [Table],
    pub(super) globals: &'a mut [Global],
}

/// Where a run is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// A cell where an op begins.
    pub(super) at: usize,
    /// Slot of the frame.
    pub(super) fp: usize,
    /// See `Context::clock`.
    pub(super) clock: i64,
    /// Frames that may still be made.
    pub(super) frames_left: i64,
}

/// Runs until an op has to leave; the frame at `place` is of the function there, and whole. None
/// where the place is none.
pub(super) fn run(run: Run<'_>, place: Place) -> Option<Place> {
    let Run { cells, callees, stack, memory, tables, globals } = run;
    // What is entered must exist: the frame begins on the stack, the op in the code.
    let (_, _) = (stack.get(place.fp)?, cells.get(place.at)?);
    let (memory_len, limits) = limits(memory.as_deref());
    let bytes = memory.map_or(std::ptr::null_mut(), |memory| memory.bytes_mut().as_mut_ptr());
    let slots = stack.as_mut_ptr_range();
    let mut cx = Context {
        limits,
        memory_len,
        clock: place.clock,
        frames_left: place.frames_left,
        stack_end: slots.end,
        code: cells.as_ptr(),
        callees: callees.as_ptr(),
        tables: tables.as_ptr(),
        globals: globals.as_mut_ptr(),
        at: Registers {
            ip: std::ptr::null(),
            fp: std::ptr::null_mut(),
            #[cfg(debug_assertions)]
            left: true,
            #[cfg(debug_assertions)]
            state: None,
        },
    };
    // SAFETY: the two places were looked up above; every cell where an op begins has the address
    // of a handler (`encode`), whose signature is `Handler`; the pointers of the context and
    // those given here are of borrows that last until this function ends.
    unsafe {
        let cx = &raw mut cx;
        let (ip, fp) = ((*cx).code.add(place.at), slots.start.add(place.fp));
        let address = std::ptr::with_exposed_provenance::<()>(*ip as usize);
        let handler = std::mem::transmute::<*const (), Handler>(address);
        handler(ip, fp, bytes, cx, 0, 0.0, 0.0);
        #[cfg(debug_assertions)]
        drive(cx);
        let Registers { ip, fp, .. } = (*cx).at;
        Some(Place {
            at: ip.offset_from((*cx).code) as usize,
            fp: fp.offset_from(slots.start) as usize,
            clock: (*cx).clock,
            frames_left: (*cx).frames_left,
        })
    }
}

/// Calls one handler after the other, where they do not jump.
///
/// # Safety
/// As for the first handler.
#[cfg(debug_assertions)]
unsafe fn drive(cx: *mut Context) {
    // SAFETY: as above; the registers are those that the last handler would have handed on.
    unsafe {
        while let Registers { left: false, ip, state: Some(state), .. } = (*cx).at {
            let address = std::ptr::with_exposed_provenance::<()>(*ip as usize);
            let handler = std::mem::transmute::<*const (), Handler>(address);
            let crate::exec::fast::handlers::State { fp, memory, cx, int, double, single } = state;
            handler(ip, fp, memory, cx, int, double, single);
        }
    }
}
