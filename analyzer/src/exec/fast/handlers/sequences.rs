//! Ops that often follow each other and have one handler together.
//!
//! The lists are written by `benches/sequences` from what programs execute, most gain first;
//! they decide how fast code runs and nothing else. A build for tests has the first few alone,
//! since each takes some milliseconds to compile.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};
use std::sync::OnceLock;

use crate::exec::fast::handlers::{Ends, Handler, Step, Term, Then, step, term};
use crate::exec::fast::ir::Row;

mod list;

/// Ops that a sequence has at most.
pub(in crate::exec::fast) const MOST: usize = 4;

/// A sequence: the ops that it stands for, and the handler for all.
#[derive(Debug)]
pub(in crate::exec::fast) struct Sequence {
    /// The ops by their own handlers, and by those of the same ops with everything in slots.
    parts: [Option<[Handler; 2]>; MOST],
    pub(in crate::exec::fast) whole: Row,
}

impl Sequence {
    /// The ops that it stands for, by their handlers.
    pub(in crate::exec::fast) fn parts(&self) -> impl Iterator<Item = Handler> {
        self.parts.iter().flatten().map(|[exact, _]| *exact)
    }
}

const fn part(row: Row) -> Option<[Handler; 2]> {
    Some([row.handler, row.in_slots])
}

const fn two<A: Step, B: Step>() -> Sequence {
    let parts = [part(step::<A>()), part(step::<B>()), None, None];
    Sequence { parts, whole: step::<Then<A, B>>() }
}

const fn two_last<A: Step, T: Term>() -> Sequence {
    let parts = [part(step::<A>()), part(term::<T>()), None, None];
    Sequence { parts, whole: term::<Ends<A, T>>() }
}

const fn three<A: Step, B: Step, C: Step>() -> Sequence {
    let parts = [part(step::<A>()), part(step::<B>()), part(step::<C>()), None];
    Sequence { parts, whole: step::<Then<A, Then<B, C>>>() }
}

const fn three_last<A: Step, B: Step, T: Term>() -> Sequence {
    let parts = [part(step::<A>()), part(step::<B>()), part(term::<T>()), None];
    Sequence { parts, whole: term::<Ends<A, Ends<B, T>>>() }
}

const fn four<A: Step, B: Step, C: Step, D: Step>() -> Sequence {
    let parts = [part(step::<A>()), part(step::<B>()), part(step::<C>()), part(step::<D>())];
    Sequence { parts, whole: step::<Then<A, Then<B, Then<C, D>>>>() }
}

const fn four_last<A: Step, B: Step, C: Step, T: Term>() -> Sequence {
    let parts = [part(step::<A>()), part(step::<B>()), part(step::<C>()), part(term::<T>())];
    Sequence { parts, whole: term::<Ends<A, Ends<B, Ends<C, T>>>>() }
}

/// The addresses of handlers of ops with everything in slots, 0 where there are fewer.
type Key = [usize; MOST];

fn key(parts: [Option<Handler>; MOST]) -> Key {
    parts.map(|part| part.map_or(0, |handler| handler as usize))
}

/// What stands for ops that, with everything in slots, have these handlers.
pub(in crate::exec::fast) fn find(
    in_slots: [Option<Handler>; MOST],
) -> &'static [&'static Sequence] {
    type All = HashMap<Key, Vec<&'static Sequence>, BuildHasherDefault<Mixer>>;
    static ALL: OnceLock<All> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let mut all = All::default();
        for sequence in list::LISTS.iter().copied().flatten() {
            let in_slots = sequence.parts.map(|part| part.map(|[_, in_slots]| in_slots));
            all.entry(key(in_slots)).or_default().push(sequence);
        }
        all
    });
    all.get(&key(in_slots)).map_or(&[], Vec::as_slice)
}

/// Hashes addresses: nobody chooses them, so mixing is enough.
#[derive(Default)]
struct Mixer(u64);

impl Hasher for Mixer {
    fn finish(&self) -> u64 {
        self.0 ^ self.0 >> 29
    }

    fn write(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.write_usize(usize::from(*byte)));
    }

    fn write_usize(&mut self, number: usize) {
        self.0 = (self.0.rotate_left(5) ^ number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
