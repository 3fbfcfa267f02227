//! Micro-ops that call into the exact tier, which executes the operator at hand on this frame.
//!
//! Everything is at home before and after, and nothing is in an accumulator. Where the answer is
//! not plain success nothing has been done, and the run leaves before the op: the exact tier
//! meets the same again and tells. Time passes as for every other op, by ordinals.
//!
//! The exact tier works on `&mut` borrows of what the handlers reach by pointers: stack, memories,
//! tables, globals. All those pointers, the registers of the handler among them, come from the
//! same borrows, which the context holds; during the call none of them is used, and after it all
//! are derived anew (`Context::renew`), since what they point to may have moved as well.

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use std::marker::PhantomData;

use crate::exec::addr::FuncAddr;
use crate::exec::exact;
use crate::exec::fast::handlers::{Context, Go, Ip, Pair, State, Step, step, word};
use crate::exec::fast::ir::{Errand, Row};
use crate::exec::frame::Regs;

/// What the exact tier is asked for.
pub(super) trait Ask {
    /// Has it done; answers the end of the operands, and what goes to the integer accumulator.
    fn run(exact: &mut exact::Context<'_>, regs: Regs) -> Option<(usize, u64)>;
}

/// An operator of the loop.
pub(super) struct Alone;

impl Ask for Alone {
    fn run(exact: &mut exact::Context<'_>, regs: Regs) -> Option<(usize, u64)> {
        exact.alone(regs).ok().map(|sp| (sp, 0))
    }
}

/// An operator of a room.
pub(super) struct InRoom;

impl Ask for InRoom {
    fn run(exact: &mut exact::Context<'_>, regs: Regs) -> Option<(usize, u64)> {
        exact.in_room(regs).ok().map(|sp| (sp, 0))
    }
}

/// Whether a branch on a cast is taken; the operands stay.
pub(super) struct Branches;

impl Ask for Branches {
    fn run(exact: &mut exact::Context<'_>, regs: Regs) -> Option<(usize, u64)> {
        exact.branches(regs).ok().map(|taken| (regs.sp, u64::from(taken)))
    }
}

/// An errand: `d` is the end of the operands before and `a` after it, `b` the operator; the second
/// word has the function.
pub(super) struct AskStep<A>(PhantomData<A>);

impl<A: Ask> Step for AskStep<A> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs; the frame lies on the stack, also when the
        // pointer to it is derived anew.
        unsafe {
            let cx = state.cx;
            let slot = state.fp.offset_from((*cx).stack) as usize;
            let answer = ask::<A>(ip, slot, cx);
            state.fp = (*cx).stack.add(slot);
            state.memory = (*cx).memory;
            // What was in the accumulators is not kept over the call.
            (state.double, state.single) = (0.0, 0.0);
            state.int = answer.ok_or(Go::Leave(ip))?;
        }
        Ok(())
    }
}

/// Asks the exact tier for the operator at `ip` of the frame that begins at a slot of the stack.
///
/// # Safety
/// As for [`Step::step`].
#[inline(never)]
unsafe fn ask<A: Ask>(ip: Ip, slot: usize, cx: *mut Context) -> Option<u64> {
    // SAFETY: the op has these words. The context outlives the run, and so does what it holds of
    // the exact tier; nobody else uses that now, and no other pointer to its parts is used
    // before `renew` (see the head of this file).
    unsafe {
        let word = *word(ip);
        let Pair { first: func, .. } = *ip.add(2).cast::<Pair>();
        let sp = slot + usize::from(word.d);
        let regs = Regs { func: FuncAddr(func), pc: word.b, fp: slot, sp };
        let answer = A::run(&mut *(*cx).exact, regs);
        (*cx).renew();
        let (end, accumulator) = answer?;
        debug_assert_eq!(end, slot + usize::from(word.a), "translation knows what is left");
        Some(accumulator)
    }
}

pub(in crate::exec::fast) fn row(errand: Errand) -> Row {
    match errand {
        Errand::Alone => step::<AskStep<Alone>>(),
        Errand::InRoom => step::<AskStep<InRoom>>(),
        Errand::Branches => step::<AskStep<Branches>>(),
    }
}
