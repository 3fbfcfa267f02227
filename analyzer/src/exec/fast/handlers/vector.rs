//! Micro-ops on vectors, made from the list of `semantics::vector`.
//!
//! A vector lies in two slots, the lower half first, and is read and written whole: what is read
//! whole must not have been written by halves, or it would have to wait for them. It never is in
//! an accumulator; the numbers beside it are where numbers are everywhere.

#![expect(unsafe_code, reason = "the fast tier's inner room; see `handlers`")]

use std::marker::PhantomData;

use crate::exec::code::Op;
use crate::exec::code::vector::{LaneOp, VectorAccess, VectorOp};
use crate::exec::fast::handlers::numeric::{
    Accumulator, Dest, HERE, RS, SI, SLOT, SR, SS, by_dest, put, reach, single,
};
use crate::exec::fast::handlers::tracked::{self, Looking, Writes};
use crate::exec::fast::handlers::{
    Class, F32, F64, Go, I32, I64, Ip, Pair, State, Step, step, word,
};
use crate::exec::fast::ir::{Operands, Row, Wide};
use crate::exec::semantics::Number;
use crate::exec::semantics::vector::{self, Bytes, Vector, for_each_vector};

/// Reads the vector at a place of the stack or of code.
///
/// # Safety
/// Two slots or words begin there.
#[inline(always)]
unsafe fn read(from: *const u64) -> Bytes {
    // SAFETY: the caller says what is there; any bits are a vector.
    unsafe {
        if cfg!(target_endian = "little") {
            Bytes(from.cast::<[u8; 16]>().read())
        } else {
            Bytes::join(from.cast::<[u64; 2]>().read())
        }
    }
}

/// Writes a vector to a place of the stack, or of a global.
///
/// # Safety
/// Two slots begin there.
#[inline(always)]
unsafe fn write(to: *mut u64, vector: Bytes) {
    // SAFETY: the caller says what is there.
    unsafe {
        if cfg!(target_endian = "little") {
            to.cast::<[u8; 16]>().write(vector.0);
        } else {
            to.cast::<[u64; 2]>().write(vector.split());
        }
    }
}

/// Reads the vector that begins at a slot.
///
/// # Safety
/// The slot and the next one are of the frame.
#[inline(always)]
unsafe fn get(state: &State, slot: impl Into<u64>) -> Bytes {
    // SAFETY: the caller says that both slots are of the frame, which lies on the stack.
    unsafe { read(state.fp.add(slot.into() as usize)) }
}

/// Writes the result of the op at `ip`.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
unsafe fn set(ip: Ip, state: &mut State, vector: Bytes) {
    // SAFETY: the caller's promise covers the words and slots of the op.
    unsafe { write(state.fp.add(usize::from((*word(ip)).d)), vector) }
}

/// The two slots in `b` of the operand word of the op at `ip`.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
unsafe fn others(ip: Ip) -> (u64, u64) {
    // SAFETY: the caller says that the op has an operand word.
    let b = unsafe { u64::from((*word(ip)).b) };
    (b & 0xffff, b >> 16)
}

/// The address in the op at `ip`: alone (`SI`) or with an operand.
///
/// # Safety
/// As for [`Step::step`].
#[inline(always)]
unsafe fn address<const PLACES: u8>(ip: Ip, state: &State) -> u64 {
    match PLACES {
        SI => 0,
        // SAFETY: the caller's promise is theirs.
        _ => u64::from(unsafe { single::<I32, PLACES>(ip, state) }),
    }
}

/// Operations by shape, as in the list.
pub(super) trait Unary {
    fn apply(a: Bytes) -> Bytes;
}
pub(super) trait Binary {
    fn apply(a: Bytes, b: Bytes) -> Bytes;
}
pub(super) trait Ternary {
    fn apply(a: Bytes, b: Bytes, c: Bytes) -> Bytes;
}
pub(super) trait Shift {
    fn apply(a: Bytes, count: u32) -> Bytes;
}
pub(super) trait Test {
    fn apply(a: Bytes) -> u32;
}
pub(super) trait Splat {
    type In: Class;
    fn apply(number: <Self::In as Class>::Bits) -> Bytes;
}
pub(super) trait Extract {
    type Out: Class;
    fn apply(a: Bytes, lane: u8) -> <Self::Out as Class>::Bits;
}
pub(super) trait Replace {
    type In: Class;
    fn apply(a: Bytes, number: <Self::In as Class>::Bits, lane: u8) -> Bytes;
}
pub(super) trait Load {
    /// Binary logarithm of the bytes read.
    const LOG: usize;
    /// # Safety
    /// So many bytes may be read at `from`.
    unsafe fn load(from: *const u8) -> Bytes;
}
pub(super) trait LoadLane {
    /// Binary logarithm of the bytes read.
    const LOG: usize;
    /// # Safety
    /// So many bytes may be read at `from`.
    unsafe fn load(from: *const u8, a: Bytes, lane: u8) -> Bytes;
}
pub(super) trait StoreLane {
    /// Binary logarithm of the bytes written.
    const LOG: usize;
    /// # Safety
    /// So many bytes may be written at `to`.
    unsafe fn store(to: *mut u8, a: Bytes, lane: u8);
}

/// `a` to `d`.
pub(super) struct UnaryStep<O>(PhantomData<O>);

impl<O: Unary> Step for UnaryStep<O> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let a = get(state, (*word(ip)).a);
            set(ip, state, O::apply(a));
        }
        Ok(())
    }
}

/// `a` and `b` to `d`; an immediate second vector stands behind the operand word.
pub(super) struct BinaryStep<O, const PLACES: u8>(PhantomData<O>);

impl<O: Binary, const PLACES: u8> Step for BinaryStep<O, PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = if PLACES == SI { 3 } else { 1 };

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let a = get(state, (*word(ip)).a);
            let b = match PLACES {
                SI => read(ip.add(2)),
                _ => get(state, (*word(ip)).b),
            };
            set(ip, state, O::apply(a, b));
        }
        Ok(())
    }
}

/// `a` and the two slots in `b` to `d`.
pub(super) struct TernaryStep<O>(PhantomData<O>);

impl<O: Ternary> Step for TernaryStep<O> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let (second, third) = others(ip);
            let a = get(state, (*word(ip)).a);
            set(ip, state, O::apply(a, get(state, second), get(state, third)));
        }
        Ok(())
    }
}

/// `i8x16.shuffle`: the lane numbers stand behind the operand word.
pub(super) struct ShuffleStep;

impl Step for ShuffleStep {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 3;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let (a, b) = (get(state, (*word(ip)).a), get(state, (*word(ip)).b));
            set(ip, state, vector::i8x16_shuffle(a, b, read(ip.add(2))));
        }
        Ok(())
    }
}

/// `a` by the count in the accumulator, in slot `b`, or by `b`.
pub(super) struct ShiftStep<O, const PLACES: u8>(PhantomData<O>);

impl<O: Shift, const PLACES: u8> Step for ShiftStep<O, PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let count = match PLACES {
                SR => I32::get(state),
                SI => (*word(ip)).b,
                _ => state.slot((*word(ip)).b) as u32,
            };
            let a = get(state, (*word(ip)).a);
            set(ip, state, O::apply(a, count));
        }
        Ok(())
    }
}

/// `a` to the number in `d`.
pub(super) struct TestStep<O, const DEST: u8>(PhantomData<O>);

impl<O: Test, const DEST: u8> Step for TestStep<O, DEST> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let a = get(state, (*word(ip)).a);
            put::<I32, DEST>(ip, state, O::apply(a));
        }
        Ok(())
    }
}

/// The number in the accumulator or in `a` to `d`.
pub(super) struct SplatStep<O, const PLACES: u8>(PhantomData<O>);

impl<O: Splat, const PLACES: u8> Step for SplatStep<O, PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe {
            let number = single::<O::In, PLACES>(ip, state);
            set(ip, state, O::apply(number));
        }
        Ok(())
    }
}

/// Lane `b` of `a` to the number in `d`.
pub(super) struct ExtractStep<O, const DEST: u8>(PhantomData<O>);

impl<O: Extract, const DEST: u8> Step for ExtractStep<O, DEST> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let a = get(state, (*word(ip)).a);
            put::<O::Out, DEST>(ip, state, O::apply(a, (*word(ip)).b as u8));
        }
        Ok(())
    }
}

/// `a` and the number in the accumulator or in the slot in `b`, above it the lane, to `d`.
pub(super) struct ReplaceStep<O, const PLACES: u8>(PhantomData<O>);

impl<O: Replace, const PLACES: u8> Step for ReplaceStep<O, PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let (slot, lane) = others(ip);
            let number = match PLACES {
                SR => O::In::get(state),
                _ => <O::In as Class>::Bits::from_slot(state.slot(slot)),
            };
            let a = get(state, (*word(ip)).a);
            set(ip, state, O::apply(a, number, lane as u8));
        }
        Ok(())
    }
}

/// From memory to `d`: as loads of numbers.
pub(super) struct LoadStep<O, const PLACES: u8>(PhantomData<O>);

impl<O: Load, const PLACES: u8> Step for LoadStep<O, PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe {
            let base = address::<PLACES>(ip, state);
            let from = reach(state, base, (*word(ip)).b, O::LOG).ok_or(Go::Leave(ip))?;
            set(ip, state, O::load(from));
        }
        Ok(())
    }
}

/// A lane from memory; the second word has the vector's slot and the lane.
pub(super) struct LoadLaneStep<O, const PLACES: u8>(PhantomData<O>);

impl<O: LoadLane, const PLACES: u8> Step for LoadLaneStep<O, PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let base = address::<PLACES>(ip, state);
            let from = reach(state, base, (*word(ip)).b, O::LOG).ok_or(Go::Leave(ip))?;
            let Pair { first: slot, second: lane } = *ip.add(2).cast::<Pair>();
            set(ip, state, O::load(from, get(state, slot), lane as u8));
        }
        Ok(())
    }
}

/// A lane to memory; the second word has the vector's slot and the lane.
pub(super) struct StoreLaneStep<O, const PLACES: u8>(PhantomData<O>);

impl<O: StoreLane, const PLACES: u8> Writes for StoreLaneStep<O, PLACES> {
    const LOG: usize = O::LOG;

    #[inline(always)]
    unsafe fn start(ip: Ip, state: &State) -> u64 {
        // SAFETY: this function's promise is theirs.
        unsafe { address::<PLACES>(ip, state) + u64::from((*word(ip)).b) }
    }

    #[inline(always)]
    unsafe fn write(ip: Ip, state: &mut State, to: *mut u8) {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let Pair { first: slot, second: lane } = *ip.add(2).cast::<Pair>();
            O::store(to, get(state, slot), lane as u8);
        }
    }
}

impl<O: StoreLane, const PLACES: u8> Step for StoreLaneStep<O, PLACES> {
    type Tracked = Looking<Self>;
    type InSlots = Self;
    const WORDS: usize = 2;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe { tracked::write::<Self>(ip, state) }
    }
}

/// `v128.store`: `d` is the vector's slot.
pub(super) struct StoreStep<const PLACES: u8>;

impl<const PLACES: u8> Writes for StoreStep<PLACES> {
    const LOG: usize = 4;

    #[inline(always)]
    unsafe fn start(ip: Ip, state: &State) -> u64 {
        // SAFETY: this function's promise is theirs.
        unsafe { address::<PLACES>(ip, state) + u64::from((*word(ip)).b) }
    }

    #[inline(always)]
    unsafe fn write(ip: Ip, state: &mut State, to: *mut u8) {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe { to.cast::<[u8; 16]>().write(get(state, (*word(ip)).d).0) }
    }
}

impl<const PLACES: u8> Step for StoreStep<PLACES> {
    type Tracked = Looking<Self>;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise is theirs.
        unsafe { tracked::write::<Self>(ip, state) }
    }
}

/// Moves a vector.
pub(super) struct CopyStep;

impl Step for CopyStep {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let vector = get(state, (*word(ip)).a);
            set(ip, state, vector);
        }
        Ok(())
    }
}

/// The vector behind the operand word to `d`.
pub(super) struct ConstStep;

impl Step for ConstStep {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 3;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe { set(ip, state, read(ip.add(2))) }
        Ok(())
    }
}

/// `select`: `a` first; in `b` the second vector's slot, above it the condition's.
pub(super) struct SelectStep<const PLACES: u8>;

impl<const PLACES: u8> Step for SelectStep<PLACES> {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: this function's promise covers the words and slots of the op.
        unsafe {
            let (second, condition) = others(ip);
            let wanted = match PLACES {
                RS => I32::get(state),
                _ => state.slot(condition) as u32,
            };
            let from = if wanted == 0 { second } else { u64::from((*word(ip)).a) };
            let vector = get(state, from);
            set(ip, state, vector);
        }
        Ok(())
    }
}

/// `global.get`; `b` is an address.
pub(super) struct GlobalGetStep;

impl Step for GlobalGetStep {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: the context outlives the run; `encode` checked that the global is there, and
        // every global has two slots.
        unsafe {
            let global = (*state.cx).globals.add((*word(ip)).b as usize);
            set(ip, state, read((&raw const (*global).slots).cast()));
        }
        Ok(())
    }
}

/// `global.set`; `b` is an address.
pub(super) struct GlobalSetStep;

impl Step for GlobalSetStep {
    type Tracked = Self;
    type InSlots = Self;
    const WORDS: usize = 1;

    #[inline(always)]
    unsafe fn step(ip: Ip, state: &mut State) -> Result<(), Go> {
        // SAFETY: as in `GlobalGetStep`.
        unsafe {
            let global = (*state.cx).globals.add((*word(ip)).b as usize);
            let vector = get(state, (*word(ip)).a);
            write((&raw mut (*global).slots).cast(), vector);
        }
        Ok(())
    }
}

/// The handler of an op on vectors; none for operands that it does not take.
pub(in crate::exec::fast) fn row(wide: Wide, places: Operands, dest: Dest) -> Option<Row> {
    Some(match wide {
        Wide::Vector(op, _) | Wide::Number(op) | Wide::Store(op) => match op {
            Op::Vector { op } => return plain(op, places, dest),
            Op::VectorLane { op, .. } => return with_lane(op, places, dest),
            Op::VectorAccess { op, .. } => return access(op, places),
            Op::Shuffle { .. } => step::<ShuffleStep>(),
            _ => return None,
        },
        Wide::Copy => step::<CopyStep>(),
        Wide::Const(_) => step::<ConstStep>(),
        Wide::Select { .. } => match places {
            Operands::Rs => step::<SelectStep<RS>>(),
            _ => step::<SelectStep<SS>>(),
        },
        Wide::GlobalGet(_) => step::<GlobalGetStep>(),
        Wide::GlobalSet(_) => step::<GlobalSetStep>(),
    })
}

/// The shapes of the list, with the type of the number that one takes or gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exec::fast) enum Shape {
    Unary,
    Binary,
    Ternary,
    Shift,
    Test,
    Splat(Accumulator),
    Extract(Accumulator),
    Replace(Accumulator),
    Load,
    LoadLane,
    StoreLane,
    Store,
}

macro_rules! define_steps {
    (
        unary { $($un:ident $un_fn:ident)* }
        binary { $($bin:ident $bin_fn:ident)* }
        ternary { $($ter:ident $ter_fn:ident)* }
        shift { $($sh:ident $sh_fn:ident)* }
        test { $($test:ident $test_fn:ident)* }
        splat { $($splat:ident $splat_fn:ident $splat_in:ident)* }
        extract { $($ext:ident $ext_fn:ident $ext_out:ident)* }
        replace { $($rep:ident $rep_fn:ident $rep_in:ident)* }
        load { $($load:ident $load_fn:ident $load_bytes:literal)* }
        load_lane { $($ll:ident $ll_raw:ident $ll_wide:ident $ll_fn:ident)* }
        store_lane { $($sl:ident $sl_raw:ident $sl_wide:ident $sl_fn:ident)* }
    ) => {
        /// The operations of the list, as types.
        pub(super) mod ops {
            use super::*;
            $(define_steps!(@ $un: Unary, fn apply(a: Bytes) -> Bytes { vector::$un_fn(a) });)*
            $(define_steps!(@ $bin: Binary, fn apply(a: Bytes, b: Bytes) -> Bytes {
                vector::$bin_fn(a, b)
            });)*
            $(define_steps!(@ $ter: Ternary, fn apply(a: Bytes, b: Bytes, c: Bytes) -> Bytes {
                vector::$ter_fn(a, b, c)
            });)*
            $(define_steps!(@ $sh: Shift, fn apply(a: Bytes, count: u32) -> Bytes {
                vector::$sh_fn(a, count)
            });)*
            $(define_steps!(@ $test: Test, fn apply(a: Bytes) -> u32 { vector::$test_fn(a) });)*
            $(
                pub(in crate::exec::fast::handlers) struct $splat;
                impl Splat for $splat {
                    type In = $splat_in;
                    #[inline(always)]
                    fn apply(number: <$splat_in as Class>::Bits) -> Bytes {
                        vector::$splat_fn(number)
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $ext;
                impl Extract for $ext {
                    type Out = $ext_out;
                    #[inline(always)]
                    fn apply(a: Bytes, lane: u8) -> <$ext_out as Class>::Bits {
                        vector::$ext_fn(a, lane)
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $rep;
                impl Replace for $rep {
                    type In = $rep_in;
                    #[inline(always)]
                    fn apply(a: Bytes, number: <$rep_in as Class>::Bits, lane: u8) -> Bytes {
                        vector::$rep_fn(a, number, lane)
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $load;
                impl Load for $load {
                    const LOG: usize = usize::ilog2($load_bytes) as usize;
                    #[inline(always)]
                    unsafe fn load(from: *const u8) -> Bytes {
                        // SAFETY: the caller says that these bytes may be read; nobody writes
                        // them meanwhile.
                        vector::$load_fn(unsafe { &*from.cast::<[u8; $load_bytes]>() })
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $ll;
                impl LoadLane for $ll {
                    const LOG: usize = size_of::<$ll_raw>().trailing_zeros() as usize;
                    #[inline(always)]
                    unsafe fn load(from: *const u8, a: Bytes, lane: u8) -> Bytes {
                        // SAFETY: the caller says that these bytes may be read.
                        let number = unsafe { from.cast::<$ll_raw>().read_unaligned() };
                        vector::$ll_fn(a, $ll_wide::from($ll_raw::from_le(number)), lane)
                    }
                }
            )*
            $(
                pub(in crate::exec::fast::handlers) struct $sl;
                impl StoreLane for $sl {
                    const LOG: usize = size_of::<$sl_raw>().trailing_zeros() as usize;
                    #[inline(always)]
                    unsafe fn store(to: *mut u8, a: Bytes, lane: u8) {
                        let number: $sl_wide = vector::$sl_fn(a, lane);
                        let number = (number as $sl_raw).to_le();
                        // SAFETY: the caller says that these bytes may be written.
                        unsafe { to.cast::<$sl_raw>().write_unaligned(number) }
                    }
                }
            )*
        }

        fn plain(op: VectorOp, places: Operands, dest: Dest) -> Option<Row> {
            let immediate = places == Operands::Si;
            Some(match op {
                $(VectorOp::$un => step::<UnaryStep<ops::$un>>(),)*
                $(VectorOp::$bin if immediate => step::<BinaryStep<ops::$bin, SI>>(),)*
                $(VectorOp::$bin => step::<BinaryStep<ops::$bin, SS>>(),)*
                $(VectorOp::$ter => step::<TernaryStep<ops::$ter>>(),)*
                $(VectorOp::$sh => match places {
                    Operands::Sr => step::<ShiftStep<ops::$sh, SR>>(),
                    Operands::Si => step::<ShiftStep<ops::$sh, SI>>(),
                    _ => step::<ShiftStep<ops::$sh, SS>>(),
                },)*
                $(VectorOp::$test => by_dest!(dest, TestStep<ops::$test>),)*
                $(VectorOp::$splat => match places {
                    Operands::Rs => step::<SplatStep<ops::$splat, RS>>(),
                    _ => step::<SplatStep<ops::$splat, SS>>(),
                },)*
            })
        }

        fn with_lane(op: LaneOp, places: Operands, dest: Dest) -> Option<Row> {
            Some(match op {
                $(LaneOp::$ext => by_dest!(dest, ExtractStep<ops::$ext>),)*
                $(LaneOp::$rep => match places {
                    Operands::Sr => step::<ReplaceStep<ops::$rep, SR>>(),
                    _ => step::<ReplaceStep<ops::$rep, SS>>(),
                },)*
            })
        }

        fn access(op: VectorAccess, places: Operands) -> Option<Row> {
            Some(match op {
                $(VectorAccess::$load => match places {
                    Operands::Rs => step::<LoadStep<ops::$load, RS>>(),
                    Operands::Si => step::<LoadStep<ops::$load, SI>>(),
                    _ => step::<LoadStep<ops::$load, SS>>(),
                },)*
                $(VectorAccess::$ll => match places {
                    Operands::Rs => step::<LoadLaneStep<ops::$ll, RS>>(),
                    _ => step::<LoadLaneStep<ops::$ll, SS>>(),
                },)*
                $(VectorAccess::$sl => match places {
                    Operands::Rs => step::<StoreLaneStep<ops::$sl, RS>>(),
                    _ => step::<StoreLaneStep<ops::$sl, SS>>(),
                },)*
                VectorAccess::V128Store => match places {
                    Operands::Rs => step::<StoreStep<RS>>(),
                    Operands::Si => step::<StoreStep<SI>>(),
                    _ => step::<StoreStep<SS>>(),
                },
            })
        }

        /// What kind of operation it is; none for those that are not in the list.
        pub(in crate::exec::fast) fn shape(op: Op) -> Option<Shape> {
            Some(match op {
                Op::Vector { op } => match op {
                    $(VectorOp::$un => Shape::Unary,)*
                    $(VectorOp::$bin => Shape::Binary,)*
                    $(VectorOp::$ter => Shape::Ternary,)*
                    $(VectorOp::$sh => Shape::Shift,)*
                    $(VectorOp::$test => Shape::Test,)*
                    $(VectorOp::$splat => Shape::Splat(Accumulator::of::<$splat_in>()),)*
                },
                Op::VectorLane { op, .. } => match op {
                    $(LaneOp::$ext => Shape::Extract(Accumulator::of::<$ext_out>()),)*
                    $(LaneOp::$rep => Shape::Replace(Accumulator::of::<$rep_in>()),)*
                },
                Op::VectorAccess { op, .. } => match op {
                    $(VectorAccess::$load => Shape::Load,)*
                    $(VectorAccess::$ll => Shape::LoadLane,)*
                    $(VectorAccess::$sl => Shape::StoreLane,)*
                    VectorAccess::V128Store => Shape::Store,
                },
                Op::Shuffle { .. } => Shape::Binary,
                _ => return None,
            })
        }
    };
    (@ $name:ident: $Shape:ident, fn apply($($operand:ident: $T:ty),*) -> $Out:ty $body:block) => {
        pub(in crate::exec::fast::handlers) struct $name;
        impl $Shape for $name {
            #[inline(always)]
            fn apply($($operand: $T),*) -> $Out $body
        }
    };
}
for_each_vector!(define_steps);
