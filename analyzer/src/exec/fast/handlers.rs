//! The handlers: what each cell of translated code does, and how one hands on to the next.
//!
//! A handler is a function of one fixed signature that ends by calling the handler whose address
//! stands in the next cell, in tail position; the optimiser makes a jump of that. Under debug
//! assertions nobody promises the jump, so a handler stores its arguments instead and returns to
//! a loop (`enter`). Handlers are made of micro-ops: a [`Step`] goes on behind itself, or may do
//! so, a [`Term`] always goes elsewhere. Each micro-op asks everything that may end it before its
//! first effect, and leaves with its own place, so whoever takes over finds the state before it.
//! Several micro-ops in a row are one again ([`Then`], [`Ends`]): `sequences` lists those that
//! have a handler of their own, which saves the jumps between them.
//!
//! Why nothing here can touch what is not the guest's: code comes from `encode` alone, which
//! checks every slot against the frame's size and every address against the store; a call checks
//! that the callee's whole frame fits the stack; an access is compared with the memory's length.
//! Knows nothing of Wasm operators beyond `semantics`, and nothing of translation.

#![expect(unsafe_code, reason = "the fast tier's inner room; the argument stands above")]

pub(super) mod control;
pub(super) mod numeric;
pub(super) mod reference;
pub(super) mod room;
pub(super) mod sequences;
mod tracked;
pub(super) mod vector;

use std::marker::PhantomData;

use crate::exec::exact;
use crate::exec::fast::ir::Row;
use crate::exec::frame::HEADER;
use crate::exec::memory::Memory;
use crate::exec::semantics::Number;
use crate::exec::store::{Global, Table};

/// A place in translated code: cells of 8 bytes.
pub(super) type Ip = *const u64;

/// A handler. Registers: place, frame, memory 0, context, and one accumulator for integers, one
/// for f64, one for f32.
#[cfg(target_arch = "x86_64")]
pub(super) type Handler =
    unsafe extern "sysv64" fn(Ip, *mut u64, *mut u8, *mut Context, u64, f64, f32);
#[cfg(not(target_arch = "x86_64"))]
pub(super) type Handler = unsafe extern "C" fn(Ip, *mut u64, *mut u8, *mut Context, u64, f64, f32);

/// What a call must know of a callee; sizes are in bytes.
#[derive(Clone, Copy, Debug)]
#[repr(align(32))]
pub(in crate::exec) struct Callee {
    /// The whole frame, and what a call zeroes at least; more than any stack has where the
    /// function has no translated code.
    pub(super) frame: u64,
    /// Where its code begins, from the first cell.
    pub(super) entry: u64,
    /// Parameters.
    pub(super) params: u32,
    /// Parameters and other locals.
    pub(super) locals: u32,
    /// The number of its type.
    pub(super) ty: u32,
    /// The memory that is its memory 0, see `NO_MEMORY`.
    pub(super) memory: u32,
}

/// What the handlers find besides their registers. The pointers are derived anew at each entry,
/// and after each call into the exact tier, from borrows that last as long as the run, so nothing
/// else touches what they point to.
pub(super) struct Context {
    /// By the binary logarithm of an access's size: the first address at which it is outside.
    pub(super) limits: [u64; 5],
    /// Bytes of memory 0.
    pub(super) memory_len: u64,
    /// Time less the limit of this run, less the ordinal of the operator at hand: negative until
    /// the run has to end.
    pub(super) clock: i64,
    /// Frames that may still be made.
    pub(super) frames_left: i64,
    /// One past the last slot of the stack.
    pub(super) stack_end: *mut u64,
    /// The first cell of all code.
    pub(super) code: Ip,
    /// By function address.
    pub(super) callees: *const Callee,
    /// The exact tier, which holds the borrows of all below; see `room`.
    pub(super) exact: *mut exact::Context<'static>,
    /// The address of memory 0, see `NO_MEMORY`.
    pub(super) own_memory: u32,
    /// The first byte of memory 0.
    pub(super) memory: *mut u8,
    /// The first slot of the stack.
    pub(super) stack: *mut u64,
    /// By table address.
    pub(super) tables: *mut Table,
    /// By global address.
    pub(super) globals: *mut Global,
    /// As many as the code counts.
    pub(super) counters: *mut u64,
    /// The states of the pages of memory 0 (`pages`); code that is not for tracked memories does
    /// not look at them.
    pub(super) pages: *const u8,
    /// Which micro-op of a sequence has to be done slowly, see [`Step::slowly`].
    pub(super) slow: Ip,
    /// Where the run stands: at its end, or between two handlers of a debug build.
    pub(super) at: Registers,
}

impl Context {
    /// Derives anew the pointers to what the exact tier has borrowed: all that were derived before
    /// are no longer good.
    ///
    /// # Safety
    /// `exact` leads to a context that nobody else uses.
    pub(super) unsafe fn renew(&mut self) {
        // SAFETY: the caller says so.
        let exact = unsafe { &mut *self.exact };
        let own = exact.memories.get_mut(self.own_memory as usize);
        let size = own.as_deref().map_or(0, Memory::size);
        if size != self.memory_len {
            self.memory_len = size;
            self.limits = [0, 1, 2, 3, 4].map(|log| (size + 1).saturating_sub(1 << log));
        }
        self.pages =
            own.as_deref().and_then(Memory::states).map_or(std::ptr::null(), <[u8]>::as_ptr);
        self.memory = own.map_or(std::ptr::null_mut(), |own| own.untracked_mut().as_mut_ptr());
        let slots = exact.stack.as_mut_ptr_range();
        (self.stack, self.stack_end) = (slots.start, slots.end);
        self.tables = exact.tables.as_mut_ptr();
        self.globals = exact.globals.as_mut_ptr();
    }
}

/// The arguments of a handler, kept.
#[derive(Clone, Copy)]
pub(super) struct Registers {
    pub(super) ip: Ip,
    pub(super) fp: *mut u64,
    /// The accumulators, as slots have their values.
    pub(super) accumulators: [u64; 3],
    /// Whether the run has ended here.
    #[cfg(debug_assertions)]
    pub(super) left: bool,
    #[cfg(debug_assertions)]
    pub(super) state: Option<State>,
}

/// The registers of a handler but for its place.
#[derive(Clone, Copy)]
pub(super) struct State {
    pub(super) fp: *mut u64,
    pub(super) memory: *mut u8,
    pub(super) cx: *mut Context,
    pub(super) int: u64,
    pub(super) double: f64,
    pub(super) single: f32,
}

/// The first operand cell of an op.
#[derive(Clone, Copy)]
#[repr(C)]
pub(super) struct Word {
    pub(super) a: u16,
    pub(super) d: u16,
    pub(super) b: u32,
}

impl Word {
    /// As a cell.
    pub(super) fn cell(self) -> u64 {
        let ([a, b], [c, d], [e, f, g, h]) =
            (self.a.to_ne_bytes(), self.d.to_ne_bytes(), self.b.to_ne_bytes());
        u64::from_ne_bytes([a, b, c, d, e, f, g, h])
    }
}

/// Two numbers in a cell: the low half comes first in memory.
#[derive(Clone, Copy)]
#[repr(C)]
pub(super) struct Pair {
    pub(super) first: u32,
    pub(super) second: u32,
}

impl Pair {
    /// As a cell.
    pub(super) fn cell(self) -> u64 {
        let ([a, b, c, d], [e, f, g, h]) = (self.first.to_ne_bytes(), self.second.to_ne_bytes());
        u64::from_ne_bytes([a, b, c, d, e, f, g, h])
    }
}

/// Reads the operand word of the op at `ip`.
///
/// # Safety
/// `ip` is an op with an operand word.
#[inline(always)]
pub(super) unsafe fn word(ip: Ip) -> *const Word {
    // SAFETY: the caller says that there is a cell behind the op's first.
    unsafe { ip.add(1).cast::<Word>() }
}

impl State {
    /// Reads a slot of the frame.
    ///
    /// # Safety
    /// The slot is of the frame.
    #[inline(always)]
    pub(super) unsafe fn slot(&self, slot: impl Into<u64>) -> u64 {
        // SAFETY: the caller says that the slot is of the frame, which lies on the stack.
        unsafe { *self.fp.add(slot.into() as usize) }
    }

    /// Writes a slot of the frame.
    ///
    /// # Safety
    /// The slot is of the frame.
    #[inline(always)]
    pub(super) unsafe fn set_slot(&mut self, slot: impl Into<u64>, value: u64) {
        // SAFETY: the caller says that the slot is of the frame, which lies on the stack.
        unsafe { *self.fp.add(slot.into() as usize) = value }
    }
}

/// A type of numbers: which accumulator holds one, and how it stands as an immediate.
pub(super) trait Class {
    /// Its bits.
    type Bits: Number + Copy;
    /// Operand words of an op with an immediate of it.
    const IMMEDIATE_WORDS: usize;
    /// Reads its accumulator.
    fn get(state: &State) -> Self::Bits;
    /// Writes its accumulator.
    fn set(state: &mut State, value: Self::Bits);
    /// Reads the immediate of the op at `ip`.
    ///
    /// # Safety
    /// `ip` is an op with an immediate of this type.
    unsafe fn immediate(ip: Ip) -> Self::Bits;
}

/// The four types, named as in the list of `semantics`.
pub(super) struct I32;
pub(super) struct I64;
pub(super) struct F32;
pub(super) struct F64;

macro_rules! class {
    ($name:ident $Bits:ident $words:literal, $get:expr, $set:expr, $immediate:expr) => {
        impl Class for $name {
            type Bits = $Bits;
            const IMMEDIATE_WORDS: usize = $words;
            #[inline(always)]
            fn get(state: &State) -> $Bits {
                let get: fn(&State) -> $Bits = $get;
                get(state)
            }
            #[inline(always)]
            fn set(state: &mut State, value: $Bits) {
                let set: fn(&mut State, $Bits) = $set;
                set(state, value);
            }
            #[inline(always)]
            unsafe fn immediate(ip: Ip) -> $Bits {
                let read: fn(*const Word, Ip) -> *const $Bits = $immediate;
                // SAFETY: the caller says that the op has these words.
                unsafe { read(word(ip), ip).read_unaligned() }
            }
        }
    };
}
class!(I32 u32 1, |s| s.int as u32, |s, v| s.int = u64::from(v), |word, _| {
    // SAFETY: the field lies in the op's operand word.
    unsafe { &raw const (*word).b }
});
class!(F32 u32 1, |s| s.single.to_bits(), |s, v| s.single = f32::from_bits(v), |word, _| {
    // SAFETY: the field lies in the op's operand word.
    unsafe { &raw const (*word).b }
});
class!(I64 u64 2, |s| s.int, |s, v| s.int = v, |_, ip| {
    // SAFETY: an op with an immediate of 64 bits has a second operand word.
    unsafe { ip.add(2) }
});
class!(F64 u64 2, |s| s.double.to_bits(), |s, v| s.double = f64::from_bits(v), |_, ip| {
    // SAFETY: as above.
    unsafe { ip.add(2) }
});

/// A micro-op that goes on behind itself, unless it says otherwise.
pub(super) trait Step {
    /// What does the same where memories are tracked.
    type Tracked: Step;
    /// What does the same with its operands and its result in slots.
    type InSlots: Step;
    /// Operand words.
    const WORDS: usize;
    /// Whether it looks at the states of pages, and may answer [`Go::Slowly`].
    const LOOKS: bool = false;
    /// Does it; or answers where else to go on, or that somebody else must do it, with nothing
    /// done.
    ///
    /// # Safety
    /// The cells behind `ip` are the operand words of this kind of op, in code that was
    /// translated for the frame and the context.
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go>;
    /// Does what of it begins at `from` or behind it, and has pages saved where it must; what is
    /// before `from` is done already.
    ///
    /// # Safety
    /// As for [`Step::step`].
    unsafe fn slowly(ip: Ip, from: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        if ip < from { Ok(()) } else { unsafe { Self::step(ip, state) } }
    }
}

/// A micro-op that goes on elsewhere.
pub(super) trait Term {
    /// What does the same where memories are tracked.
    type Tracked: Term;
    /// As for [`Step`].
    type InSlots: Term;
    /// Operand words.
    const WORDS: usize;
    /// As for [`Step`].
    const LOOKS: bool = false;
    /// Does it; answers where to go on, or that somebody else must do it, with nothing done.
    ///
    /// # Safety
    /// As for [`Step::step`].
    unsafe fn term(ip: Ip, state: &mut State) -> Go;
    /// As for [`Step`].
    ///
    /// # Safety
    /// As for [`Step::step`].
    unsafe fn slowly(ip: Ip, from: Ip, state: &mut State) -> Go {
        let _ = from;
        // SAFETY: this function's promise is theirs.
        unsafe { Self::term(ip, state) }
    }
}

/// One step and then another. Each finds its operand words as if it stood alone: the place of the
/// second is the first's last word.
pub(super) struct Then<A, B>(PhantomData<(A, B)>);

impl<A: Step, B: Step> Step for Then<A, B> {
    type Tracked = Then<A::Tracked, B::Tracked>;
    type InSlots = Self;
    const WORDS: usize = A::WORDS + B::WORDS;
    const LOOKS: bool = A::LOOKS || B::LOOKS;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: the operand words of the second stand behind those of the first.
        unsafe {
            A::step(ip, state)?;
            B::step(ip.add(A::WORDS), state)
        }
    }

    unsafe fn slowly(ip: Ip, from: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: as above.
        unsafe {
            A::slowly(ip, from, state)?;
            B::slowly(ip.add(A::WORDS), from, state)
        }
    }
}

/// One step and then a transfer.
pub(super) struct Ends<A, T>(PhantomData<(A, T)>);

impl<A: Step, T: Term> Term for Ends<A, T> {
    type Tracked = Ends<A::Tracked, T::Tracked>;
    type InSlots = Self;
    const WORDS: usize = A::WORDS + T::WORDS;
    const LOOKS: bool = A::LOOKS || T::LOOKS;

    #[inline(always)]
    unsafe fn term(ip: Ip, state: &mut State) -> Go {
        // SAFETY: as for `Then`.
        unsafe {
            match A::step(ip, state) {
                Ok(()) => T::term(ip.add(A::WORDS), state),
                Err(go) => go,
            }
        }
    }

    unsafe fn slowly(ip: Ip, from: Ip, state: &mut State) -> Go {
        // SAFETY: as for `Then`.
        unsafe {
            match A::slowly(ip, from, state) {
                Ok(()) => T::slowly(ip.add(A::WORDS), from, state),
                Err(go) => go,
            }
        }
    }
}

/// Where a micro-op goes on.
pub(super) enum Go {
    /// There.
    To(Ip),
    /// There, by a branch that was taken: kept apart, since a jump of its own is foreseen better.
    Taken(Ip),
    /// The run ends before the op at that place.
    Leave(Ip),
    /// There, slowly: a page has to be saved before.
    Slowly(Ip),
}

macro_rules! handler {
    ($(#[$meta:meta])* fn $name:ident [$($generics:tt)*] ($ip:ident, $state:pat) $body:block) => {
        #[cfg(target_arch = "x86_64")]
        handler!(@ "sysv64", $(#[$meta])* fn $name [$($generics)*] ($ip, $state) $body);
        #[cfg(not(target_arch = "x86_64"))]
        handler!(@ "C", $(#[$meta])* fn $name [$($generics)*] ($ip, $state) $body);
    };
    (@ $abi:literal, $(#[$meta:meta])* fn $name:ident [$($generics:tt)*] ($ip:ident, $state:pat)
        $body:block) => {
        $(#[$meta])*
        pub(super) unsafe extern $abi fn $name<$($generics)*>(
            $ip: Ip,
            fp: *mut u64,
            memory: *mut u8,
            cx: *mut Context,
            int: u64,
            double: f64,
            single: f32,
        ) {
            let $state = State { fp, memory, cx, int, double, single };
            $body
        }
    };
}

/// Goes on with the handler at a place: the last thing that a handler does.
macro_rules! go {
    ($ip:expr, $handler:expr, $state:expr) => {{
        let (ip, state): (Ip, State) = ($ip, $state);
        let State { fp, memory, cx, int, double, single } = state;
        #[cfg(debug_assertions)]
        {
            let _ = (memory, int, double, single);
            // SAFETY: the context outlives the run.
            unsafe {
                (*cx).at =
                    Registers { ip, fp, accumulators: [0; 3], left: false, state: Some(state) };
            }
            return;
        }
        // SAFETY: every op begins with the address of a handler, which wants what it is given.
        #[cfg(not(debug_assertions))]
        unsafe {
            let address = std::ptr::with_exposed_provenance::<()>($handler(ip) as usize);
            let handler = std::mem::transmute::<*const (), Handler>(address);
            return handler(ip, fp, memory, cx, int, double, single);
        }
    }};
}

handler! {
    /// Ends the run before the op at `ip`.
    #[cold]
    #[inline(never)]
    fn leave [] (ip, state) {
        // SAFETY: the context outlives the run.
        unsafe {
            (*state.cx).at = Registers {
                ip,
                fp: state.fp,
                accumulators: [
                    state.int,
                    state.double.to_bits(),
                    u64::from(state.single.to_bits()),
                ],
                #[cfg(debug_assertions)]
                left: true,
                #[cfg(debug_assertions)]
                state: None,
            };
        }
    }
}

macro_rules! leave {
    ($ip:expr, $state:expr) => {{
        let State { fp, memory, cx, int, double, single } = $state;
        // SAFETY: `leave` wants what every handler wants.
        unsafe { return leave($ip, fp, memory, cx, int, double, single) }
    }};
}

/// Goes on where a micro-op said.
macro_rules! away {
    ($go:expr, $state:expr) => {
        match $go {
            Go::To(next) => go!(next, |ip: Ip| *ip, $state),
            // A load that differs keeps the optimiser from merging this jump with others.
            Go::Taken(next) => go!(next, |ip: Ip| std::ptr::read_volatile(ip), $state),
            Go::Leave(at) | Go::Slowly(at) => leave!(at, $state),
        }
    };
}

/// Does the rest of an op slowly, by another handler.
macro_rules! slowly {
    ($handler:expr, $ip:expr, $from:expr, $state:expr) => {{
        let State { fp, memory, cx, int, double, single } = $state;
        // SAFETY: the context outlives the run; the other handler is for the same op.
        unsafe {
            (*cx).slow = $from;
            return $handler($ip, fp, memory, cx, int, double, single);
        }
    }};
}

handler! {
    /// A step.
    fn one [A: Step] (ip, mut state) {
        // SAFETY: code is made by `encode`, which puts this handler before ops of kind `A`.
        match unsafe { A::step(ip, &mut state) } {
            // SAFETY: another op stands behind the operand words.
            Ok(()) => go!(unsafe { ip.add(1 + A::WORDS) }, |ip: Ip| *ip, state),
            Err(Go::Slowly(from)) if A::LOOKS => slowly!(slow_step::<A>, ip, from, state),
            Err(go) => away!(go, state),
        }
    }
}

handler! {
    /// A step of which a part has to save a page.
    #[cold]
    #[inline(never)]
    fn slow_step [A: Step] (ip, mut state) {
        // SAFETY: as in `one`.
        match unsafe { A::slowly(ip, (*state.cx).slow, &mut state) } {
            // SAFETY: as in `one`.
            Ok(()) => go!(unsafe { ip.add(1 + A::WORDS) }, |ip: Ip| *ip, state),
            Err(go) => away!(go, state),
        }
    }
}

handler! {
    /// A transfer.
    fn last [T: Term] (ip, mut state) {
        // SAFETY: as in `one`.
        let go = unsafe { T::term(ip, &mut state) };
        match go {
            Go::Slowly(from) if T::LOOKS => slowly!(slow_term::<T>, ip, from, state),
            go => away!(go, state),
        }
    }
}

handler! {
    /// A transfer before which something has to save a page.
    #[cold]
    #[inline(never)]
    fn slow_term [T: Term] (ip, mut state) {
        // SAFETY: as in `one`.
        let go = unsafe { T::slowly(ip, (*state.cx).slow, &mut state) };
        away!(go, state)
    }
}

/// The handler of a step, and what it is.
pub(super) const fn step<S: Step>() -> Row {
    Row {
        handler: one::<S> as Handler,
        tracked: one::<S::Tracked> as Handler,
        in_slots: one::<S::InSlots> as Handler,
        words: S::WORDS,
        name: std::any::type_name::<S>,
    }
}

/// The handler of a transfer, and what it is.
pub(super) const fn term<T: Term>() -> Row {
    Row {
        handler: last::<T> as Handler,
        tracked: last::<T::Tracked> as Handler,
        in_slots: last::<T::InSlots> as Handler,
        words: T::WORDS,
        name: std::any::type_name::<T>,
    }
}

/// The cell by which code says that somebody else has to go on.
pub(super) fn leaving() -> Handler {
    leave
}

const _: () = assert!(HEADER == 2, "calls write two words, returns read them");
