//! Micro-ops that go elsewhere: branches, calls, returns. They keep the time.
//!
//! Time is the clock of the context plus the ordinal of the operator at hand, so only a taken
//! transfer changes the clock, by a constant that stands in the code. Backward branches, calls
//! and returns ask whether the run's time is over: between two of them no more operators are
//! executed than twice the longest function has, which the limit allows for.

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use std::marker::PhantomData;

use crate::exec::code::Op;
use crate::exec::fast::handlers::numeric::{Binary, RI, RS, SI, SS, ops};
use crate::exec::fast::handlers::{
    Callee, Class, Go, Handler, I32, I64, Ip, Pair, State, Term, last, word,
};
use crate::exec::fast::ir::{Operands, Row};
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

/// Goes `distance` bytes from `ip` and changes the clock.
///
/// # Safety
/// There is an op of the same function.
#[inline(always)]
unsafe fn jump(ip: Ip, state: &mut State, distance: i32, delta: u32) -> Go {
    // SAFETY: the caller says what is there; the context outlives the run.
    unsafe {
        let next = ip.byte_offset(distance as isize);
        let clock = (*state.cx).clock + i64::from(delta as i32);
        (*state.cx).clock = clock;
        // An op that branches to itself is a loop too.
        if clock >= 0 && distance <= 0 {
            return Go::Leave(next);
        }
        Go::Taken(next)
    }
}

/// `br`.
pub(super) struct Jump;

impl Term for Jump {
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise is theirs.
        unsafe { taken(ip, state) }
    }
}

/// `br_if` on a number that is (`WANTED` = 1) or is not other than 0.
pub(super) struct JumpIf<const PLACES: u8, const WANTED: u8>;

impl<const PLACES: u8, const WANTED: u8> Term for JumpIf<PLACES, WANTED> {
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let asked = match PLACES {
                RS => I32::get(state),
                _ => state.slot((*word(ip)).a) as u32,
            };
            if (asked != 0) == (WANTED == 1) {
                return taken(ip, state);
            }
            Go::To(ip.add(1 + Self::WORDS))
        }
    }
}

/// `br_if` on a comparison: the second slot is `d`, the immediate the second word's other half.
pub(super) struct Compare<O, const PLACES: u8, const WANTED: u8>(PhantomData<O>);

impl<O: Binary<Out = I32>, const PLACES: u8, const WANTED: u8> Term for Compare<O, PLACES, WANTED> {
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let word = word(ip);
            let of = |slot: u64| <O::In as Class>::Bits::from_slot(slot);
            let immediate = || of((*numbers(ip, 2)).second as i32 as u64);
            let (a, b) = match PLACES {
                RS => (O::In::get(state), of(state.slot((*word).a))),
                SS => (of(state.slot((*word).a)), of(state.slot((*word).d))),
                RI => (O::In::get(state), immediate()),
                _ => (of(state.slot((*word).a)), immediate()),
            };
            // A comparison never traps.
            if O::apply(a, b).is_some_and(|found| (found != 0) == (WANTED == 1)) {
                return taken(ip, state);
            }
            Go::To(ip.add(1 + Self::WORDS))
        }
    }
}

/// `br_table`: behind the operand word stand distance and clock of each target and the default.
pub(super) struct Switch<const PLACES: u8>;

impl<const PLACES: u8> Term for Switch<PLACES> {
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
        if (room as u64) < u64::from((*callee).frame) * 8 || (*cx).frames_left <= 0 {
            return Go::Leave(ip);
        }
        // The ordinal where the caller goes on is how far the clock has to go.
        let clock = (*cx).clock + i64::from((*numbers(ip, 2)).first);
        if clock >= 0 {
            return Go::Leave(ip);
        }
        (*cx).clock = clock;
        (*cx).frames_left -= 1;
        let header = base.add((*callee).locals as usize);
        let mut local = base.add((*callee).params as usize);
        while local < header {
            // Volatile, lest it becomes a call and every handler that calls saves its registers.
            local.write_volatile(0);
            local = local.add(1);
        }
        *header = *ip.add(2);
        *header.add(1) = *ip.add(3) + (u64::from((*callee).locals) << 32);
        state.fp = base;
        Go::To((*cx).code.add((*callee).entry as usize))
    }
}

/// `call`: `a` is the first argument's slot, `b` the function's address.
pub(super) struct Call;

impl Term for Call {
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
            let entries = &(*(*state.cx).tables.add((*word).b as usize)).entries;
            let Some(&handle @ 1..) = entries.get(index as usize) else { return Go::Leave(ip) };
            if index > usize::MAX as u64 {
                return Go::Leave(ip);
            }
            let callee = (*state.cx).callees.add((handle - 1) as u32 as usize);
            let wanted = numbers(ip, 4);
            // A subtype, or another instance's function: the exact tier sees to it.
            if (*callee).ty != (*wanted).first || (*callee).memory != (*wanted).second {
                return Go::Leave(ip);
            }
            enter(ip, state, callee, (*word).d)
        }
    }
}

/// `return` of no result.
pub(super) const NOTHING: u8 = 0;
/// `return` of the slot `a`.
pub(super) const SLOT: u8 = 1;
/// `return` of the constant in the third word.
pub(super) const CONSTANT: u8 = 2;
/// `return` of `a` slots from `d` on.
pub(super) const MANY: u8 = 3;

/// `return`: `b` is the header's slot, the second word the next ordinal, `d` the slot where the
/// exact tier looks for the result.
pub(super) struct Return<const RESULT: u8>;

impl<const RESULT: u8> Term for Return<RESULT> {
    const WORDS: usize = if RESULT == CONSTANT { 3 } else { 2 };

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // As in `enter`.
        state.int = 0;
        // SAFETY: this function's promise covers the words and slots of the op; the header was
        // written by a call, so it tells the caller's frame and, if not 0, a place in its code.
        unsafe {
            let word = word(ip);
            let value = match RESULT {
                SLOT => state.slot((*word).a),
                CONSTANT => *ip.add(3),
                _ => 0,
            };
            let header = state.fp.add((*word).b as usize);
            let (from, who) = (*numbers(header, 0), *numbers(header, 1));
            let clock =
                (*state.cx).clock + i64::from((*numbers(ip, 2)).first) - i64::from(from.first);
            if from.second == 0 || clock >= 0 {
                if RESULT == SLOT || RESULT == CONSTANT {
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
                _ => *state.fp = value,
            }
            state.fp = header.sub(who.second as usize);
            Go::To((*state.cx).code.add(from.second as usize))
        }
    }
}

const _: () = assert!(HEADER == 2, "a header is two words");

/// The handler of a transfer, and its operand words.
const fn row<T: Term>() -> Row {
    Row { handler: last::<T> as Handler, words: T::WORDS }
}

pub(in crate::exec::fast) const JUMP: Row = row::<Jump>();
pub(in crate::exec::fast) const CALL: Row = row::<Call>();
pub(in crate::exec::fast) const RETURN: [Row; 4] = [
    row::<Return<NOTHING>>(),
    row::<Return<SLOT>>(),
    row::<Return<CONSTANT>>(),
    row::<Return<MANY>>(),
];

pub(in crate::exec::fast) fn jump_if(places: Operands, wanted: bool) -> Row {
    match (places, wanted) {
        (Operands::Rs, true) => row::<JumpIf<RS, 1>>(),
        (Operands::Rs, false) => row::<JumpIf<RS, 0>>(),
        (_, true) => row::<JumpIf<SS, 1>>(),
        (_, false) => row::<JumpIf<SS, 0>>(),
    }
}

pub(in crate::exec::fast) fn switch(places: Operands) -> Row {
    match places {
        Operands::Rs => row::<Switch<RS>>(),
        _ => row::<Switch<SS>>(),
    }
}

pub(in crate::exec::fast) fn call_indirect(places: Operands) -> Row {
    match places {
        Operands::Rs => row::<CallIndirect<RS>>(),
        _ => row::<CallIndirect<SS>>(),
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
                    row::<Compare<ops::$int, RS, 1>>(), row::<Compare<ops::$int, SS, 1>>(),
                    row::<Compare<ops::$int, RI, 1>>(), row::<Compare<ops::$int, SI, 1>>(),
                ],)*
                $(Op::$float => {
                    return match (places, wanted) {
                        (Operands::Rs, true) => Some(row::<Compare<ops::$float, RS, 1>>()),
                        (Operands::Rs, false) => Some(row::<Compare<ops::$float, RS, 0>>()),
                        (Operands::Ss, true) => Some(row::<Compare<ops::$float, SS, 1>>()),
                        (Operands::Ss, false) => Some(row::<Compare<ops::$float, SS, 0>>()),
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
                Operands::Sr => None,
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
