//! Micro-ops that compute: numbers, accesses to memory 0, moves, globals; made from the list of
//! `semantics`, and the tables that tell the handler of an operation and its operands.

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use std::marker::PhantomData;

use crate::exec::code::Op;
use crate::exec::fast::handlers::tracked::{self, Looking, Writes};
use crate::exec::fast::handlers::{Class, F32, F64, Go, I32, I64, Ip, State, Step, step, word};
use crate::exec::fast::ir::{Operands, Row};
use crate::exec::semantics::{self, Number, for_each_numeric};

/// Operand places as constants: accumulator, slot, immediate, in the order of the operands.
pub(super) const RS: u8 = Operands::Rs as u8;
pub(super) const SR: u8 = Operands::Sr as u8;
pub(super) const SS: u8 = Operands::Ss as u8;
pub(super) const RI: u8 = Operands::Ri as u8;
pub(super) const SI: u8 = Operands::Si as u8;
pub(super) const RR: u8 = Operands::Rr as u8;

/// The places of operands as a type.
pub(super) struct At<const PLACES: u8>;

/// Chooses by whether the second operand is an immediate, as it is where the others are in slots.
pub(super) trait Places {
    type Pick<S: Step, I: Step>: Step;
}

macro_rules! places {
    ($($places:ident $picked:ident)*) => {
        $(impl Places for At<$places> {
            type Pick<S: Step, I: Step> = $picked;
        })*
    };
}
places!(RS S SR S SS S RR S RI I SI I);

/// Where a result goes: to an accumulator alone, or to the slot `d` too.
pub(super) const HERE: u8 = 0;
pub(super) const SLOT: u8 = 1;

/// An operation of one operand.
pub(super) trait Unary {
    type In: Class;
    type Out: Class;
    fn apply(a: <Self::In as Class>::Bits) -> Option<<Self::Out as Class>::Bits>;
}

/// An operation of two operands.
pub(super) trait Binary {
    type In: Class;
    type Out: Class;
    fn apply(
        a: <Self::In as Class>::Bits,
        b: <Self::In as Class>::Bits,
    ) -> Option<<Self::Out as Class>::Bits>;
}

/// A load from memory.
pub(super) trait Load {
    type Out: Class;
    /// Binary logarithm of the bytes read.
    const LOG: usize;
    /// # Safety
    /// So many bytes may be read at `from`.
    unsafe fn load(from: *const u8) -> <Self::Out as Class>::Bits;
}

/// A store to memory.
pub(super) trait Store {
    type In: Class;
    /// Binary logarithm of the bytes written.
    const LOG: usize;
    /// # Safety
    /// So many bytes may be written at `to`.
    unsafe fn store(to: *mut u8, slot: u64);
}

/// Reads the two operands of the op at `ip`.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
pub(super) unsafe fn pair<C: Class, const PLACES: u8>(ip: Ip, state: &State) -> (C::Bits, C::Bits) {
    // SAFETY: the caller's promise covers the words and slots of the op.
    unsafe {
        let word = word(ip);
        let of = |slot: u64| C::Bits::from_slot(slot);
        match PLACES {
            RS => (C::get(state), of(state.slot((*word).a))),
            SR => (of(state.slot((*word).a)), C::get(state)),
            SS => (of(state.slot((*word).a)), of(state.slot((*word).b))),
            RR => (C::get(state), C::get(state)),
            RI => (C::get(state), C::immediate(ip)),
            _ => (of(state.slot((*word).a)), C::immediate(ip)),
        }
    }
}

/// Reads the operand of the op at `ip`.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
pub(super) unsafe fn single<C: Class, const PLACES: u8>(ip: Ip, state: &State) -> C::Bits {
    if PLACES == RS {
        return C::get(state);
    }
    // SAFETY: the caller's promise covers the words and slots of the op.
    unsafe { C::Bits::from_slot(state.slot((*word(ip)).a)) }
}

/// Writes the result of the op at `ip`: to the accumulator, and to a slot if it wants that.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
pub(super) unsafe fn put<C: Class, const DEST: u8>(ip: Ip, state: &mut State, value: C::Bits) {
    C::set(state, value);
    if DEST == SLOT {
        // SAFETY: the caller's promise covers the words and slots of the op.
        unsafe { state.set_slot((*word(ip)).d, value.to_slot()) }
    }
}

pub(super) struct BinaryStep<O, const PLACES: u8, const DEST: u8>(PhantomData<O>);

impl<O: Binary, const PLACES: u8, const DEST: u8> Step for BinaryStep<O, PLACES, DEST>
where
    At<PLACES>: Places,
{
    type Tracked = Self;
    type InSlots = <At<PLACES> as Places>::Pick<BinaryStep<O, SS, SLOT>, BinaryStep<O, SI, SLOT>>;
    const WORDS: usize = if PLACES == RI || PLACES == SI { O::In::IMMEDIATE_WORDS } else { 1 };

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe {
            let (a, b) = pair::<O::In, PLACES>(ip, state);
            put::<O::Out, DEST>(ip, state, O::apply(a, b).ok_or(Go::Leave(ip))?);
        }
        Ok(())
    }
}

pub(super) struct UnaryStep<O, const PLACES: u8, const DEST: u8>(PhantomData<O>);

impl<O: Unary, const PLACES: u8, const DEST: u8> Step for UnaryStep<O, PLACES, DEST> {
    type Tracked = Self;
    type InSlots = UnaryStep<O, SS, SLOT>;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe {
            let a = single::<O::In, PLACES>(ip, state);
            put::<O::Out, DEST>(ip, state, O::apply(a).ok_or(Go::Leave(ip))?);
        }
        Ok(())
    }
}

/// An address, if `1 << log` bytes may be accessed there.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
pub(super) unsafe fn inside(state: &State, start: u64, log: usize) -> Option<u64> {
    // SAFETY: the context outlives the run.
    unsafe {
        let limits = &raw const (*state.cx).limits;
        (start < (*limits)[log]).then_some(start)
    }
}

/// The first byte of an access of `1 << log` bytes; none outside.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
pub(super) unsafe fn reach(state: &State, base: u64, offset: u32, log: usize) -> Option<*mut u8> {
    // A base of 32 bits: translation leaves wider addresses to the exact tier.
    let start = base + u64::from(offset);
    // SAFETY: this function's promise; what lies below the limit lies in the memory whole.
    unsafe { inside(state, start, log).map(|start| state.memory.add(start as usize)) }
}

pub(super) struct LoadStep<O, const PLACES: u8, const DEST: u8>(PhantomData<O>);

impl<O: Load, const PLACES: u8, const DEST: u8> Step for LoadStep<O, PLACES, DEST>
where
    At<PLACES>: Places,
{
    type Tracked = Self;
    type InSlots = <At<PLACES> as Places>::Pick<LoadStep<O, SS, SLOT>, LoadStep<O, SI, SLOT>>;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe {
            let base = match PLACES {
                SI => 0,
                _ => u64::from(single::<I32, PLACES>(ip, state)),
            };
            let from = reach(state, base, (*word(ip)).b, O::LOG).ok_or(Go::Leave(ip))?;
            put::<O::Out, DEST>(ip, state, O::load(from));
        }
        Ok(())
    }
}

/// Operands: the address, then the value; `d` is a slot, an immediate value a second word, and
/// with `FIXED` the address is the offset alone.
pub(super) struct StoreStep<O, const PLACES: u8, const FIXED: u8>(PhantomData<O>);

impl<O: Store, const PLACES: u8, const FIXED: u8> Writes for StoreStep<O, PLACES, FIXED>
where
    At<PLACES>: Places,
{
    const LOG: usize = O::LOG;

    #[inline(always)]
    unsafe fn start(ip: Ip, state: &State) -> u64 {
        // SAFETY: this function's promise is theirs.
        unsafe {
            let word = word(ip);
            let base = match (FIXED, PLACES) {
                (1, _) => 0,
                (_, RS | RI | RR) => I32::get(state),
                _ => state.slot((*word).a) as u32,
            };
            u64::from(base) + u64::from((*word).b)
        }
    }

    #[inline(always)]
    unsafe fn write(ip: Ip, state: &mut State, to: *mut u8) {
        // SAFETY: this function's promise is theirs.
        unsafe {
            let value = match PLACES {
                RS | SS => state.slot((*word(ip)).d),
                SR | RR => O::In::get(state).to_slot(),
                _ => *ip.add(2),
            };
            O::store(to, value);
        }
    }
}

impl<O: Store, const PLACES: u8, const FIXED: u8> Step for StoreStep<O, PLACES, FIXED>
where
    At<PLACES>: Places,
{
    type Tracked = Looking<Self>;
    type InSlots = <At<PLACES> as Places>::Pick<StoreStep<O, SS, FIXED>, StoreStep<O, SI, FIXED>>;
    const WORDS: usize = if PLACES == RI || PLACES == SI { 2 } else { 1 };

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe { tracked::write::<Self>(ip, state) }
    }
}

/// Moves a slot to a slot.
pub(super) struct CopyStep;

impl Step for CopyStep {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let value = state.slot((*word(ip)).a);
            state.set_slot((*word(ip)).d, value);
        }
        Ok(())
    }
}

/// Moves an accumulator to a slot.
pub(super) struct KeepStep<C>(PhantomData<C>);

impl<C: Class> Step for KeepStep<C> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        let value = C::get(state).to_slot();
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe { state.set_slot((*word(ip)).d, value) }
        Ok(())
    }
}

/// A constant to a slot: of 32 bits, or of 64 in a second word.
pub(super) struct ConstStep<const WIDE: u8>;

impl<const WIDE: u8> Step for ConstStep<WIDE> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1 + WIDE as usize;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let word = word(ip);
            let value = if WIDE == 1 { *ip.add(2) } else { u64::from((*word).b) };
            state.set_slot((*word).d, value);
        }
        Ok(())
    }
}

/// `select`: slots `a`, and `first` and `second` of the second word: condition and other value.
pub(super) struct SelectStep<const PLACES: u8, const DEST: u8>;

impl<const PLACES: u8, const DEST: u8> Step for SelectStep<PLACES, DEST> {
    type Tracked = Self;
    type InSlots = SelectStep<SS, SLOT>;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let word = word(ip);
            // `b` holds two slots: the second value's, and the condition's above it.
            let slots = (*word).b;
            let wanted = match PLACES {
                RS => I32::get(state),
                _ => state.slot(slots >> 16) as u32,
            };
            let (first, second) = (state.slot((*word).a), state.slot(slots & 0xffff));
            put::<I64, DEST>(ip, state, if wanted == 0 { second } else { first });
        }
        Ok(())
    }
}

/// `global.get`; `b` is an address.
pub(super) struct GlobalGetStep<C, const DEST: u8>(PhantomData<C>);

impl<C: Class, const DEST: u8> Step for GlobalGetStep<C, DEST> {
    type Tracked = Self;
    type InSlots = GlobalGetStep<C, SLOT>;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: the context outlives the run; `encode` checked that the global is there.
        unsafe {
            let global = (*state.cx).globals.add((*word(ip)).b as usize);
            put::<C, DEST>(ip, state, C::Bits::from_slot((*global).slots[0]));
        }
        Ok(())
    }
}

/// `global.set`; `b` is an address; an immediate value is a second word.
pub(super) struct GlobalSetStep<C, const PLACES: u8>(PhantomData<C>);

impl<C: Class, const PLACES: u8> Step for GlobalSetStep<C, PLACES>
where
    At<PLACES>: Places,
{
    type Tracked = Self;
    type InSlots = <At<PLACES> as Places>::Pick<GlobalSetStep<I64, SS>, Self>;
    const WORDS: usize = if PLACES == SI { 2 } else { 1 };

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: the context outlives the run; `encode` checked that the global is there.
        unsafe {
            let word = word(ip);
            let value = match PLACES {
                RS => C::get(state).to_slot(),
                SI => *ip.add(2),
                _ => state.slot((*word).a),
            };
            let global = (*state.cx).globals.add((*word).b as usize);
            (*global).slots[0] = value;
        }
        Ok(())
    }
}

/// `memory.size` of memory 0; `b` is the binary logarithm of its page size.
pub(super) struct MemorySizeStep<const DEST: u8>;

impl<const DEST: u8> Step for MemorySizeStep<DEST> {
    type Tracked = Self;
    type InSlots = MemorySizeStep<SLOT>;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: the context outlives the run.
        unsafe {
            let pages = (*state.cx).memory_len >> ((*word(ip)).b & 63);
            put::<I64, DEST>(ip, state, pages);
        }
        Ok(())
    }
}

/// Counts how often code comes by; `b` is which counter.
pub(super) struct CountStep;

impl Step for CountStep {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: the context outlives the run, and translated code counts in counters that are
        // there.
        unsafe { *(*state.cx).counters.add((*word(ip)).b as usize) += 1 }
        Ok(())
    }
}

/// The handlers of a step by where its result goes.
macro_rules! by_dest {
    ($dest:expr, $step:ident<$($of:ty),* $(; $places:ident)?>) => {
        match $dest {
            Dest::Here => step::<$step<$($of,)* $($places,)? HERE>>(),
            Dest::Slot => step::<$step<$($of,)* $($places,)? SLOT>>(),
        }
    };
}

pub(super) use by_dest;

/// Where a result goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exec::fast) enum Dest {
    /// To an accumulator alone.
    Here,
    Slot,
}

pub(in crate::exec::fast) const COPY: Row = step::<CopyStep>();
pub(in crate::exec::fast) const CONST: [Row; 2] = [step::<ConstStep<0>>(), step::<ConstStep<1>>()];
pub(in crate::exec::fast) const COUNT: Row = step::<CountStep>();
pub(in crate::exec::fast) const KEEP: [Row; 3] =
    [step::<KeepStep<I64>>(), step::<KeepStep<F64>>(), step::<KeepStep<F32>>()];

pub(in crate::exec::fast) fn memory_size(dest: Dest) -> Row {
    match dest {
        Dest::Here => step::<MemorySizeStep<HERE>>(),
        Dest::Slot => step::<MemorySizeStep<SLOT>>(),
    }
}

pub(in crate::exec::fast) fn select(places: Operands, dest: Dest) -> Row {
    match places {
        Operands::Rs => by_dest!(dest, SelectStep<; RS>),
        _ => by_dest!(dest, SelectStep<; SS>),
    }
}

pub(in crate::exec::fast) fn global_get(register: usize, dest: Dest) -> Row {
    match register {
        0 => by_dest!(dest, GlobalGetStep<I64>),
        1 => by_dest!(dest, GlobalGetStep<F64>),
        _ => by_dest!(dest, GlobalGetStep<F32>),
    }
}

pub(in crate::exec::fast) fn global_set(register: usize, places: Operands) -> Row {
    match (places, register) {
        (Operands::Rs, 0) => step::<GlobalSetStep<I64, RS>>(),
        (Operands::Rs, 1) => step::<GlobalSetStep<F64, RS>>(),
        (Operands::Rs, _) => step::<GlobalSetStep<F32, RS>>(),
        (Operands::Si, _) => step::<GlobalSetStep<I64, SI>>(),
        _ => step::<GlobalSetStep<I64, SS>>(),
    }
}

macro_rules! define_steps {
    (
        unary { $($un:ident $un_fn:ident $un_in:ident $un_out:ident)* }
        unary_trapping { $($unt:ident $unt_fn:ident $unt_in:ident $unt_out:ident)* }
        binary { $($bin:ident $bin_fn:ident $bin_in:ident $bin_out:ident)* }
        binary_trapping { $($bint:ident $bint_fn:ident $bint_in:ident $bint_out:ident)* }
        load { $($load:ident $raw:ident $wide:ident $load_out:ident)* }
        store { $($store:ident $narrow:ident $store_in:ident)* }
    ) => {
        /// The operations of the list, as types.
        pub(super) mod ops {
            use super::*;
            $(
                pub(in crate::exec::fast::handlers) struct $un;
                impl Unary for $un {
                    type In = $un_in;
                    type Out = $un_out;
                    #[inline(always)]
                    fn apply(a: <$un_in as Class>::Bits) -> Option<<$un_out as Class>::Bits> {
                        Some(semantics::$un_fn(a))
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $unt;
                impl Unary for $unt {
                    type In = $unt_in;
                    type Out = $unt_out;
                    #[inline(always)]
                    fn apply(a: <$unt_in as Class>::Bits) -> Option<<$unt_out as Class>::Bits> {
                        semantics::$unt_fn(a).ok()
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $bin;
                impl Binary for $bin {
                    type In = $bin_in;
                    type Out = $bin_out;
                    #[inline(always)]
                    fn apply(
                        a: <$bin_in as Class>::Bits,
                        b: <$bin_in as Class>::Bits,
                    ) -> Option<<$bin_out as Class>::Bits> {
                        Some(semantics::$bin_fn(a, b))
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $bint;
                impl Binary for $bint {
                    type In = $bint_in;
                    type Out = $bint_out;
                    #[inline(always)]
                    fn apply(
                        a: <$bint_in as Class>::Bits,
                        b: <$bint_in as Class>::Bits,
                    ) -> Option<<$bint_out as Class>::Bits> {
                        semantics::$bint_fn(a, b).ok()
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $load;
                impl Load for $load {
                    type Out = $load_out;
                    const LOG: usize = size_of::<$raw>().trailing_zeros() as usize;
                    #[inline(always)]
                    unsafe fn load(from: *const u8) -> <$load_out as Class>::Bits {
                        // SAFETY: the caller says that these bytes may be read.
                        let value = unsafe { from.cast::<$raw>().read_unaligned() };
                        $raw::from_le(value) as $wide
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $store;
                impl Store for $store {
                    type In = $store_in;
                    const LOG: usize = size_of::<$narrow>().trailing_zeros() as usize;
                    #[inline(always)]
                    unsafe fn store(to: *mut u8, slot: u64) {
                        let value = (slot as $narrow).to_le();
                        // SAFETY: the caller says that these bytes may be written.
                        unsafe { to.cast::<$narrow>().write_unaligned(value) }
                    }
                }
            )*
        }

        /// The handlers of an operation of one operand.
        pub(in crate::exec::fast) fn unary(op: Op, places: Operands, dest: Dest) -> Option<Row> {
            Some(match op {
                $(Op::$un => match places {
                    Operands::Rs => by_dest!(dest, UnaryStep<ops::$un; RS>),
                    _ => by_dest!(dest, UnaryStep<ops::$un; SS>),
                },)*
                $(Op::$unt => match places {
                    Operands::Rs => by_dest!(dest, UnaryStep<ops::$unt; RS>),
                    _ => by_dest!(dest, UnaryStep<ops::$unt; SS>),
                },)*
                $(Op::$load { .. } => match places {
                    Operands::Rs => by_dest!(dest, LoadStep<ops::$load; RS>),
                    Operands::Si => by_dest!(dest, LoadStep<ops::$load; SI>),
                    _ => by_dest!(dest, LoadStep<ops::$load; SS>),
                },)*
                _ => return None,
            })
        }

        /// The handlers of an operation of two operands.
        pub(in crate::exec::fast) fn binary(op: Op, places: Operands, dest: Dest) -> Option<Row> {
            match op {
                $(Op::$bin => Some(binary_of::<ops::$bin>(places, dest)),)*
                $(Op::$bint => Some(binary_of::<ops::$bint>(places, dest)),)*
                _ => None,
            }
        }

        /// The handlers of a store.
        pub(in crate::exec::fast) fn store(
            op: Op,
            places: Operands,
            reach: Reach,
        ) -> Option<Row> {
            match op {
                $(Op::$store { .. } => Some(store_of::<ops::$store>(places, reach)),)*
                _ => None,
            }
        }

        /// The operand type of an operation of one or two operands of the list.
        pub(in crate::exec::fast) fn takes(op: Op) -> Option<Accumulator> {
            Some(match op {
                $(Op::$un => Accumulator::of::<$un_in>(),)*
                $(Op::$unt => Accumulator::of::<$unt_in>(),)*
                $(Op::$bin => Accumulator::of::<$bin_in>(),)*
                $(Op::$bint => Accumulator::of::<$bint_in>(),)*
                $(Op::$load { .. } => Accumulator::Int32,)*
                $(Op::$store { .. } => Accumulator::of::<$store_in>(),)*
                _ => return None,
            })
        }

        /// The result type of an operation of the list that has one.
        pub(in crate::exec::fast) fn gives(op: Op) -> Option<Accumulator> {
            Some(match op {
                $(Op::$un => Accumulator::of::<$un_out>(),)*
                $(Op::$unt => Accumulator::of::<$unt_out>(),)*
                $(Op::$bin => Accumulator::of::<$bin_out>(),)*
                $(Op::$bint => Accumulator::of::<$bint_out>(),)*
                $(Op::$load { .. } => Accumulator::of::<$load_out>(),)*
                _ => return None,
            })
        }

        /// What kind of operation it is; memory and offset of an access.
        pub(in crate::exec::fast) fn shape(op: Op) -> Shape {
            match op {
                $(Op::$un => Shape::Unary,)*
                $(Op::$unt => Shape::Unary,)*
                $(Op::$bin => Shape::Binary,)*
                $(Op::$bint => Shape::Binary,)*
                $(Op::$load { memory, offset } => Shape::Load { memory, offset },)*
                $(Op::$store { memory, offset } => Shape::Store { memory, offset },)*
                _ => Shape::Other,
            }
        }
    };
}
for_each_numeric!(define_steps);

fn binary_of<O: Binary>(places: Operands, dest: Dest) -> Row {
    match places {
        Operands::Rs => by_dest!(dest, BinaryStep<O; RS>),
        Operands::Sr => by_dest!(dest, BinaryStep<O; SR>),
        Operands::Ss => by_dest!(dest, BinaryStep<O; SS>),
        Operands::Ri => by_dest!(dest, BinaryStep<O; RI>),
        Operands::Si => by_dest!(dest, BinaryStep<O; SI>),
        Operands::Rr => by_dest!(dest, BinaryStep<O; RR>),
    }
}

fn store_of<O: Store>(places: Operands, reach: Reach) -> Row {
    match (reach, places) {
        (Reach::Fixed, Operands::Sr) => step::<StoreStep<O, SR, 1>>(),
        (Reach::Fixed, Operands::Si) => step::<StoreStep<O, SI, 1>>(),
        (Reach::Fixed, _) => step::<StoreStep<O, SS, 1>>(),
        (_, Operands::Rs) => step::<StoreStep<O, RS, 0>>(),
        (_, Operands::Sr) => step::<StoreStep<O, SR, 0>>(),
        (_, Operands::Ss) => step::<StoreStep<O, SS, 0>>(),
        (_, Operands::Ri) => step::<StoreStep<O, RI, 0>>(),
        (_, Operands::Si) => step::<StoreStep<O, SI, 0>>(),
        (_, Operands::Rr) => step::<StoreStep<O, RR, 0>>(),
    }
}

/// What the address of a store is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exec::fast) enum Reach {
    /// The offset alone.
    Fixed,
    /// An operand and the offset.
    Computed,
}

/// The shapes of the list in `semantics`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exec::fast) enum Shape {
    Unary,
    Binary,
    Load { memory: u32, offset: u64 },
    Store { memory: u32, offset: u64 },
    Other,
}

/// Types of numbers by accumulator; the two integer types share one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exec::fast) enum Accumulator {
    Int32,
    Int64,
    Double,
    Single,
}

impl Accumulator {
    pub(super) fn of<C: Named>() -> Accumulator {
        C::NAME
    }

    /// Which of the three registers.
    pub(in crate::exec::fast) fn register(self) -> usize {
        match self {
            Accumulator::Int32 | Accumulator::Int64 => 0,
            Accumulator::Double => 1,
            Accumulator::Single => 2,
        }
    }
}

/// A type of numbers as a value.
pub(super) trait Named {
    const NAME: Accumulator;
}

impl Named for I32 {
    const NAME: Accumulator = Accumulator::Int32;
}
impl Named for I64 {
    const NAME: Accumulator = Accumulator::Int64;
}
impl Named for F32 {
    const NAME: Accumulator = Accumulator::Single;
}
impl Named for F64 {
    const NAME: Accumulator = Accumulator::Double;
}
