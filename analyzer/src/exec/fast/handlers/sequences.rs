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

/// A sequence: the ops that it stands for, by their own handlers, and the handler for all.
pub(super) struct Sequence {
    parts: [Option<Handler>; MOST],
    whole: Row,
}

const fn two<A: Step, B: Step>() -> Sequence {
    let parts = [Some(step::<A>().handler), Some(step::<B>().handler), None, None];
    Sequence { parts, whole: step::<Then<A, B>>() }
}

const fn two_last<A: Step, T: Term>() -> Sequence {
    let parts = [Some(step::<A>().handler), Some(term::<T>().handler), None, None];
    Sequence { parts, whole: term::<Ends<A, T>>() }
}

const fn three<A: Step, B: Step, C: Step>() -> Sequence {
    let parts =
        [Some(step::<A>().handler), Some(step::<B>().handler), Some(step::<C>().handler), None];
    Sequence { parts, whole: step::<Then<A, Then<B, C>>>() }
}

const fn three_last<A: Step, B: Step, T: Term>() -> Sequence {
    let parts =
        [Some(step::<A>().handler), Some(step::<B>().handler), Some(term::<T>().handler), None];
    Sequence { parts, whole: term::<Ends<A, Ends<B, T>>>() }
}

const fn four<A: Step, B: Step, C: Step, D: Step>() -> Sequence {
    let parts = [
        Some(step::<A>().handler),
        Some(step::<B>().handler),
        Some(step::<C>().handler),
        Some(step::<D>().handler),
    ];
    Sequence { parts, whole: step::<Then<A, Then<B, Then<C, D>>>>() }
}

const fn four_last<A: Step, B: Step, C: Step, T: Term>() -> Sequence {
    let parts = [
        Some(step::<A>().handler),
        Some(step::<B>().handler),
        Some(step::<C>().handler),
        Some(term::<T>().handler),
    ];
    Sequence { parts, whole: term::<Ends<A, Ends<B, Ends<C, T>>>>() }
}

/// The addresses of the handlers that a sequence stands for, 0 where it has fewer.
type Key = [usize; MOST];

fn key(parts: [Option<Handler>; MOST]) -> Key {
    parts.map(|part| part.map_or(0, |handler| handler as usize))
}

/// What does what these do one after the other.
pub(in crate::exec::fast) fn find(parts: [Option<Handler>; MOST]) -> Option<Row> {
    static ALL: OnceLock<HashMap<Key, Row, BuildHasherDefault<Mixer>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let each = list::LISTS.iter().copied().flatten();
        each.map(|sequence| (key(sequence.parts), sequence.whole)).collect()
    });
    all.get(&key(parts)).copied()
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
