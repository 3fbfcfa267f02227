//! The way into the handlers and back.

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use std::ptr;

use crate::exec::exact;
use crate::exec::fast::handlers::{Callee, Context, Handler, Registers};

/// What a run uses. The borrows last as long as the run, so nothing moves meanwhile.
pub(super) struct Run<'a, 'b> {
    /// All code. Its cells come from `encode`.
    pub(super) cells: &'a [u64],
    /// By function address; as many as the store has functions.
    pub(super) callees: &'a [Callee],
    /// As many as the code counts.
    pub(super) counters: &'a mut [u64],
    /// The address of the memory that the entered function reaches, see `NO_MEMORY`.
    pub(super) memory: u32,
    /// Everything else.
    pub(super) exact: &'a mut exact::Context<'b>,
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
    /// The accumulators, as slots have their values.
    pub(super) accumulators: [u64; 3],
}

/// Runs until an op has to leave; the frame at `place` is of the function there, and whole. None
/// where the place is none.
pub(super) fn run(run: Run<'_, '_>, place: Place) -> Option<Place> {
    let Run { cells, callees, memory, counters, exact } = run;
    // What is entered must exist: the frame begins on the stack, the op in the code.
    let (_, _) = (exact.stack.get(place.fp)?, cells.get(place.at)?);
    let mut cx = Context {
        // What an empty memory has, until `renew`.
        limits: [0; 5],
        memory_len: 0,
        clock: place.clock,
        frames_left: place.frames_left,
        stack_end: ptr::null_mut(),
        code: cells.as_ptr(),
        callees: callees.as_ptr(),
        counters: counters.as_mut_ptr(),
        pages: ptr::null(),
        slow: ptr::null(),
        exact: ptr::from_mut(exact).cast(),
        own_memory: memory,
        memory: ptr::null_mut(),
        stack: ptr::null_mut(),
        tables: ptr::null_mut(),
        globals: ptr::null_mut(),
        at: Registers {
            ip: ptr::null(),
            fp: ptr::null_mut(),
            accumulators: [0; 3],
            #[cfg(debug_assertions)]
            left: true,
            #[cfg(debug_assertions)]
            state: None,
        },
    };
    // SAFETY: the two places were looked up above; every cell where an op begins has the address
    // of a handler (`encode`), whose signature is `Handler`; the pointers of the context and
    // those given here are of borrows that last until this function ends, also those that `exact`
    // holds.
    unsafe {
        let cx = &raw mut cx;
        (*cx).renew();
        let (ip, fp) = ((*cx).code.add(place.at), (*cx).stack.add(place.fp));
        let address = ptr::with_exposed_provenance::<()>(*ip as usize);
        let handler = std::mem::transmute::<*const (), Handler>(address);
        let [int, double, single] = place.accumulators;
        let (double, single) = (f64::from_bits(double), f32::from_bits(single as u32));
        handler(ip, fp, (*cx).memory, cx, int, double, single);
        #[cfg(debug_assertions)]
        drive(cx);
        let Registers { ip, fp, accumulators, .. } = (*cx).at;
        Some(Place {
            at: ip.offset_from((*cx).code) as usize,
            fp: fp.offset_from((*cx).stack) as usize,
            clock: (*cx).clock,
            frames_left: (*cx).frames_left,
            accumulators,
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
            let address = ptr::with_exposed_provenance::<()>(*ip as usize);
            let handler = std::mem::transmute::<*const (), Handler>(address);
            let crate::exec::fast::handlers::State { fp, memory, cx, int, double, single } = state;
            handler(ip, fp, memory, cx, int, double, single);
        }
    }
}
