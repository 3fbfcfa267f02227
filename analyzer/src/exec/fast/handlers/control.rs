//! Micro-ops that go elsewhere: branches, calls, returns. They keep the time.
//!
//! Time is the clock of the context plus the ordinal of the operator at hand, so only a taken
//! transfer changes the clock, by a constant that stands in the code. Backward branches, calls
//! and returns ask whether the run's time is over: between two of them no more operators are
//! executed than twice the longest function has, which the limit allows for.

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use std::marker::PhantomData;

use crate::exec::code::Op;
use crate::exec::fast::handlers::numeric::{At, Binary, Places, RI, RS, SI, SS, ops};
use crate::exec::fast::handlers::{
    Callee, Class, F32, F64, Go, I32, I64, Ip, Pair, State, Step, Term, step, term, word,
};
use crate::exec::fast::ir::{Operands, ReturnOf, Row};
use crate::exec::frame::HEADER;
use crate::exec::semantics::Number;

/// The second operand word of the op at `ip`, or the `n`th.
///
/// # Safety
/// The op has such a word.
#[inline(always)]
pub(super) unsafe fn numbers(ip: Ip, n: usize) -> *const Pair {
    // SAFETY: the caller says that the word is there.
    unsafe { ip.add(n).cast::<Pair>() }
}

/// Takes the branch whose distance in bytes stands in the operand word `b` of the op at `ip`.
///
/// # Safety
/// As for [`Term::term`].
#[inline(always)]
unsafe fn taken(ip: Ip, state: &mut State) -> Go {
    // SAFETY: the op has two operand words; the distance leads to an op of the same function.
    unsafe {
        // A volatile read, lest the two-way jump becomes a conditional move and then waits.
        let distance = (&raw const (*word(ip)).b).read_volatile() as i32;
        jump(ip, state, distance, (*numbers(ip, 2)).first)
    }
}

/// Goes `distance` bytes from behind `ip`, so that it is negative of an op that branches to itself
/// too, and changes the clock.
///
/// # Safety
/// There is an op of the same function.
#[inline(always)]
unsafe fn jump(ip: Ip, state: &mut State, distance: i32, delta: u32) -> Go {
    // SAFETY: the caller says what is there; the context outlives the run.
    unsafe {
        let next = ip.add(1).byte_offset(distance as isize);
        let clock = (*state.cx).clock + i64::from(delta as i32);
        (*state.cx).clock = clock;
        // Time is over and this is a loop: one test for both.
        if !clock & i64::from(distance) < 0 {
            return Go::Leave(next);
        }
        Go::Taken(next)
    }
}

/// `br`.
pub(super) struct Jump;

impl Term for Jump {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise is theirs.
        unsafe { taken(ip, state) }
    }
}

/// `br_if` on a number that is (`WANTED` = 1) or is not other than 0.
pub(super) struct JumpIf<const PLACES: u8, const WANTED: u8>;

impl<const PLACES: u8, const WANTED: u8> Step for JumpIf<PLACES, WANTED> {
    type Tracked = Self;
    type InSlots = JumpIf<SS, WANTED>;
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let asked = match PLACES {
                RS => I32::get(state),
                _ => state.slot((*word(ip)).a) as u32,
            };
            if (asked != 0) == (WANTED == 1) {
                return Err(taken(ip, state));
            }
            Ok(())
        }
    }
}

/// `br_if` on a comparison: the second slot is `d`, the immediate the second word's other half or
/// a third word.
pub(super) struct Compare<O, const PLACES: u8, const WANTED: u8>(PhantomData<O>);

impl<O: Binary<Out = I32>, const PLACES: u8, const WANTED: u8> Step for Compare<O, PLACES, WANTED>
where
    At<PLACES>: Places,
{
    type Tracked = Self;
    type InSlots = <At<PLACES> as Places>::Pick<Compare<O, SS, WANTED>, Compare<O, SI, WANTED>>;
    const WORDS: usize = if PLACES == RI || PLACES == SI { 1 + O::In::IMMEDIATE_WORDS } else { 2 };

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let word = word(ip);
            let of = |slot: u64| <O::In as Class>::Bits::from_slot(slot);
            let immediate = || match O::In::IMMEDIATE_WORDS {
                1 => of((*numbers(ip, 2)).second as i32 as u64),
                _ => of(*ip.add(3)),
            };
            let (a, b) = match PLACES {
                RS => (O::In::get(state), of(state.slot((*word).a))),
                SS => (of(state.slot((*word).a)), of(state.slot((*word).d))),
                RI => (O::In::get(state), immediate()),
                _ => (of(state.slot((*word).a)), immediate()),
            };
            // A comparison never traps.
            if O::apply(a, b).is_some_and(|found| (found != 0) == (WANTED == 1)) {
                return Err(taken(ip, state));
            }
            Ok(())
        }
    }
}

/// `br_table`: behind the operand word stand distance and clock of each target and the default.
pub(super) struct Switch<const PLACES: u8>;

impl<const PLACES: u8> Term for Switch<PLACES> {
    type Tracked = Self;
    type InSlots = Switch<SS>;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise covers the words and slots of the op, and that behind
        // it stand one more pairs than `b` says.
        unsafe {
            let word = word(ip);
            let asked = match PLACES {
                RS => I32::get(state),
                _ => state.slot((*word).a) as u32,
            };
            let target = numbers(ip, 2 + asked.min((*word).b) as usize);
            jump(ip, state, (*target).first as i32, (*target).second)
        }
    }
}

/// Locals that are zeroed without asking how many there are.
pub(in crate::exec::fast) const ZEROED: usize = 4;

/// Enters a function whose frame begins at slot `at` of this one; the words at `ip` + 2 are the
/// header, but for the callee's locals.
///
/// # Safety
/// As for [`Term::term`].
#[inline(always)]
pub(super) unsafe fn enter(ip: Ip, state: &mut State, callee: *const Callee, at: u16) -> Go {
    // Nobody reads the accumulator after a call; forgotten, it leaves its register to this op.
    state.int = 0;
    // SAFETY: the context outlives the run, and so do the callees; `at` is a slot of this frame,
    // and the comparison below says that the whole new frame lies on the stack.
    unsafe {
        let cx = state.cx;
        let base = state.fp.add(usize::from(at));
        let room = (*cx).stack_end as usize - base as usize;
        if (room as u64) < (*callee).frame || (*cx).frames_left <= 0 {
            return Go::Leave(ip);
        }
        // The ordinal where the caller goes on is how far the clock has to go.
        let clock = (*cx).clock + i64::from((*numbers(ip, 2)).first);
        if clock >= 0 {
            return Go::Leave(ip);
        }
        (*cx).clock = clock;
        (*cx).frames_left -= 1;
        let header = base.byte_add((*callee).locals as usize);
        let mut local = base.byte_add((*callee).params as usize);
        // Most functions have few locals: these need no loop. What is hit behind them is dead.
        local.cast::<[u64; ZEROED]>().write_unaligned([0; ZEROED]);
        local = local.add(ZEROED);
        while local < header {
            // Volatile, lest it becomes a call and every handler that calls saves its registers.
            local.write_volatile(0);
            local = local.add(1);
        }
        *header = *ip.add(2);
        // The distance is in slots, and in the upper half.
        *header.add(1) = *ip.add(3) + (u64::from((*callee).locals) << (32 - 3));
        state.fp = base;
        Go::To((*cx).code.byte_add((*callee).entry as usize))
    }
}

/// `call`: `a` is the first argument's slot, `b` the function's address.
pub(super) struct Call;

impl Term for Call {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 3;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise; `encode` checked that the function is there.
        unsafe {
            let callee = (*state.cx).callees.add((*word(ip)).b as usize);
            enter(ip, state, callee, (*word(ip)).a)
        }
    }
}

/// `call_indirect`: `a` is the index's slot, `d` the first argument's, `b` the table's address;
/// the fourth word has type and memory.
pub(super) struct CallIndirect<const PLACES: u8>;

impl<const PLACES: u8> Term for CallIndirect<PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 4;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise covers the words and slots of the op; `encode` checked
        // that the table is there, and tables have addresses of functions of the store alone.
        unsafe {
            let word = word(ip);
            let index = match PLACES {
                RS => I64::get(state),
                _ => state.slot((*word).a),
            };
            // Who takes over looks for the index at home.
            let leave = |state: &mut State| {
                if PLACES == RS {
                    state.set_slot((*word).a, index);
                }
                Go::Leave(ip)
            };
            let entries = &(*(*state.cx).tables.add((*word).b as usize)).entries;
            let Some(&handle @ 1..) = entries.get(index as usize) else { return leave(state) };
            if index > usize::MAX as u64 {
                return leave(state);
            }
            let callee = (*state.cx).callees.add((handle - 1) as u32 as usize);
            let wanted = numbers(ip, 4);
            // A subtype, or another instance's function: the exact tier sees to it.
            if (*callee).ty != (*wanted).first || (*callee).memory != (*wanted).second {
                return leave(state);
            }
            match enter(ip, state, callee, (*word).d) {
                Go::Leave(_) => leave(state),
                go => go,
            }
        }
    }
}

/// `return` of no result.
pub(super) const NOTHING: u8 = 0;
/// `return` of the accumulator.
pub(super) const REGISTER: u8 = 1;
/// `return` of the slot `a`.
pub(super) const SLOT: u8 = 2;
/// `return` of the constant in the third word.
pub(super) const CONSTANT: u8 = 3;
/// `return` of `a` slots from `d` on.
pub(super) const MANY: u8 = 4;

/// `return`: `b` is the header's slot, the second word the next ordinal, `d` the slot where the
/// exact tier looks for the result. A single result is left in its accumulator, too.
pub(super) struct Return<C, const RESULT: u8>(PhantomData<C>);

impl<C: Class, const RESULT: u8> Term for Return<C, RESULT> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = if RESULT == CONSTANT { 3 } else { 2 };

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise covers the words and slots of the op; the header was
        // written by a call, so it tells the caller's frame and, if not 0, a place in its code;
        // who puts an old one back or drops code sees to that (`go_on_exactly`).
        unsafe {
            let word = word(ip);
            let value = match RESULT {
                REGISTER => C::get(state).to_slot(),
                SLOT => state.slot((*word).a),
                CONSTANT => *ip.add(3),
                _ => 0,
            };
            // As in `enter`.
            state.int = 0;
            let header = state.fp.add((*word).b as usize);
            let (from, who) = (*numbers(header, 0), *numbers(header, 1));
            // In this order it takes one register less.
            let step = i64::from((*numbers(ip, 2)).first).wrapping_sub(i64::from(from.first));
            let clock = step.wrapping_add((*state.cx).clock);
            if from.second == 0 || clock >= 0 {
                if matches!(RESULT, REGISTER | SLOT | CONSTANT) {
                    state.set_slot((*word).d, value);
                }
                return Go::Leave(ip);
            }
            (*state.cx).clock = clock;
            (*state.cx).frames_left += 1;
            match RESULT {
                NOTHING => {}
                MANY => {
                    let results = state.fp.add(usize::from((*word).d));
                    for at in 0..usize::from((*word).a) {
                        state.fp.add(at).write_volatile(*results.add(at));
                    }
                }
                _ => {
                    *state.fp = value;
                    C::set(state, C::Bits::from_slot(value));
                }
            }
            state.fp = header.sub(who.second as usize);
            Go::To((*state.cx).code.add(from.second as usize))
        }
    }
}

const _: () = assert!(HEADER == 2, "a header is two words");

pub(in crate::exec::fast) const JUMP: Row = term::<Jump>();
pub(in crate::exec::fast) const CALL: Row = term::<Call>();

pub(in crate::exec::fast) fn return_(result: ReturnOf) -> Row {
    /// In the order of the accumulators.
    fn one<const RESULT: u8>(register: usize) -> Row {
        match register {
            0 => term::<Return<I64, RESULT>>(),
            1 => term::<Return<F64, RESULT>>(),
            _ => term::<Return<F32, RESULT>>(),
        }
    }
    match result {
        ReturnOf::Nothing => term::<Return<I64, NOTHING>>(),
        ReturnOf::Register(register) => one::<REGISTER>(register),
        ReturnOf::Slot(register) => one::<SLOT>(register),
        ReturnOf::Constant(register) => one::<CONSTANT>(register),
        ReturnOf::Many => term::<Return<I64, MANY>>(),
    }
}

pub(in crate::exec::fast) fn jump_if(places: Operands, wanted: bool) -> Row {
    match (places, wanted) {
        (Operands::Rs, true) => step::<JumpIf<RS, 1>>(),
        (Operands::Rs, false) => step::<JumpIf<RS, 0>>(),
        (_, true) => step::<JumpIf<SS, 1>>(),
        (_, false) => step::<JumpIf<SS, 0>>(),
    }
}

pub(in crate::exec::fast) fn switch(places: Operands) -> Row {
    match places {
        Operands::Rs => term::<Switch<RS>>(),
        _ => term::<Switch<SS>>(),
    }
}

pub(in crate::exec::fast) fn call_indirect(places: Operands) -> Row {
    match places {
        Operands::Rs => term::<CallIndirect<RS>>(),
        _ => term::<CallIndirect<SS>>(),
    }
}

macro_rules! comparisons {
    (integer { $($int:ident $not:ident $mirror:ident)* }
     float { $($float:ident $float_mirror:ident)* }) => {
        /// The handler that branches when a comparison is (or is not) true; none for operations
        /// that do not compare and for operands that have to be swapped first.
        pub(in crate::exec::fast) fn compare(op: Op, places: Operands, wanted: bool) -> Option<Row> {
            let (op, wanted) = match op {
                $(Op::$int if !wanted => (Op::$not, true),)*
                _ => (op, wanted),
            };
            let rows = match op {
                $(Op::$int => [
                    step::<Compare<ops::$int, RS, 1>>(), step::<Compare<ops::$int, SS, 1>>(),
                    step::<Compare<ops::$int, RI, 1>>(), step::<Compare<ops::$int, SI, 1>>(),
                ],)*
                $(Op::$float => {
                    return match (places, wanted) {
                        (Operands::Rs, true) => Some(step::<Compare<ops::$float, RS, 1>>()),
                        (Operands::Rs, false) => Some(step::<Compare<ops::$float, RS, 0>>()),
                        (Operands::Ss, true) => Some(step::<Compare<ops::$float, SS, 1>>()),
                        (Operands::Ss, false) => Some(step::<Compare<ops::$float, SS, 0>>()),
                        (Operands::Ri, true) => Some(step::<Compare<ops::$float, RI, 1>>()),
                        (Operands::Ri, false) => Some(step::<Compare<ops::$float, RI, 0>>()),
                        (Operands::Si, true) => Some(step::<Compare<ops::$float, SI, 1>>()),
                        (Operands::Si, false) => Some(step::<Compare<ops::$float, SI, 0>>()),
                        _ => None,
                    };
                })*
                _ => return None,
            };
            match places {
                Operands::Rs => Some(rows[0]),
                Operands::Ss => Some(rows[1]),
                Operands::Ri => Some(rows[2]),
                Operands::Si => Some(rows[3]),
                Operands::Sr | Operands::Rr => None,
            }
        }

        /// The comparison that says the same of swapped operands.
        pub(in crate::exec::fast) fn mirrored(op: Op) -> Option<Op> {
            Some(match op {
                $(Op::$int => Op::$mirror,)*
                $(Op::$float => Op::$float_mirror,)*
                _ => return None,
            })
        }
    };
}

comparisons! {
    integer {
        I32Eq I32Ne I32Eq
        I32Ne I32Eq I32Ne
        I32LtS I32GeS I32GtS
        I32LtU I32GeU I32GtU
        I32GtS I32LeS I32LtS
        I32GtU I32LeU I32LtU
        I32LeS I32GtS I32GeS
        I32LeU I32GtU I32GeU
        I32GeS I32LtS I32LeS
        I32GeU I32LtU I32LeU
        I64Eq I64Ne I64Eq
        I64Ne I64Eq I64Ne
        I64LtS I64GeS I64GtS
        I64LtU I64GeU I64GtU
        I64GtS I64LeS I64LtS
        I64GtU I64LeU I64LtU
        I64LeS I64GtS I64GeS
        I64LeU I64GtU I64GeU
        I64GeS I64LtS I64LeS
        I64GeU I64LtU I64LeU
    }
    float {
        F32Eq F32Eq
        F32Ne F32Ne
        F32Lt F32Gt
        F32Gt F32Lt
        F32Le F32Ge
        F32Ge F32Le
        F64Eq F64Eq
        F64Ne F64Ne
        F64Lt F64Gt
        F64Gt F64Lt
        F64Le F64Ge
        F64Ge F64Le
    }
}
