//! Continuations as objects of the heap: a stack that can be run once.
//!
//! ```text
//! words   stage | function | pc | fp | frames | header | bound | count | slots … | references …
//! ```
//! The slots are the frames as they lay on the value stack (nothing in a frame depends on where
//! it lies, but for the header of the outermost one, which is written again), then the arguments
//! that the continuation has been given so far. Which slots are references is kept beside them, a
//! bit each, so that nobody has to know what the frames belong to.
//! Knows nothing of running. Source: stack switching proposal, "Execution".

use std::ops::Range;

use crate::exec::addr::FuncAddr;

/// Words before the slots.
const PREFIX: usize = 8;

/// A continuation that has not been used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Continuation {
    pub(super) stage: Stage,
    /// How many of the topmost slots are arguments.
    pub(super) bound: usize,
    pub(super) slots: Vec<u64>,
    /// A bit for each slot, the first one in the lowest bit.
    references: Vec<u64>,
}

/// How far a continuation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Its function has not been called.
    Begins { func: FuncAddr },
    /// Suspended; places are counted from its first slot.
    Suspended(Suspended),
}

/// Where a suspended continuation goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Suspended {
    /// The innermost function.
    pub(super) func: FuncAddr,
    /// Its next operator.
    pub(super) pc: u32,
    /// Its frame.
    pub(super) fp: usize,
    /// How many frames there are.
    pub(super) frames: usize,
    /// The header of the outermost frame.
    pub(super) header: usize,
}

impl Continuation {
    /// Of some slots, none of which is known to be a reference yet.
    pub(super) fn new(stage: Stage, slots: Vec<u64>) -> Continuation {
        let references = vec![0; slots.len().div_ceil(64)];
        Continuation { stage, bound: 0, slots, references }
    }

    /// Says that a slot is a reference.
    pub(super) fn set_reference(&mut self, at: usize) {
        if let Some(word) = self.references.get_mut(at / 64) {
            *word |= 1 << (at % 64);
        }
    }

    /// Gives it one more slot of an argument.
    pub(super) fn bind(&mut self, slot: u64, is_reference: IsReference) {
        self.slots.push(slot);
        self.references.resize(self.slots.len().div_ceil(64), 0);
        if is_reference == IsReference::Yes {
            self.set_reference(self.slots.len() - 1);
        }
        self.bound += 1;
    }

    /// Takes away the arguments that it has been given.
    pub(super) fn unbind(&mut self) {
        self.slots.truncate(self.slots.len().saturating_sub(self.bound));
        self.bound = 0;
    }

    /// As words of an object.
    pub(super) fn to_words(&self) -> Vec<u64> {
        let (stage, func, [pc, fp, frames, header]) = match self.stage {
            Stage::Begins { func } => (1, func, [0; 4]),
            Stage::Suspended(Suspended { func, pc, fp, frames, header }) => {
                (2, func, [u64::from(pc), fp as u64, frames as u64, header as u64])
            }
        };
        let count = self.slots.len() as u64;
        let prefix: [u64; PREFIX] =
            [stage, u64::from(func.0), pc, fp, frames, header, self.bound as u64, count];
        prefix.iter().chain(&self.slots).chain(&self.references).copied().collect()
    }

    /// From the words of an object; none when it has been used.
    pub(super) fn from_words(words: &[u64]) -> Option<Continuation> {
        let (prefix, rest) = words.split_first_chunk::<PREFIX>()?;
        let &[.., bound, count] = prefix;
        let stage = read_stage(prefix)?;
        let (slots, references) = rest.split_at_checked(count as usize)?;
        Some(Continuation {
            stage,
            bound: bound as usize,
            slots: slots.to_vec(),
            references: references.to_vec(),
        })
    }
}

fn read_stage(&[stage, func, pc, fp, frames, header, ..]: &[u64; PREFIX]) -> Option<Stage> {
    let func = FuncAddr(func as u32);
    match stage {
        1 => Some(Stage::Begins { func }),
        2 => Some(Stage::Suspended(Suspended {
            func,
            pc: pc as u32,
            fp: fp as usize,
            frames: frames as usize,
            header: header as usize,
        })),
        _ => None,
    }
}

/// How far the continuation with a payload is; none when it has been used.
pub(super) fn stage(payload: &[u8]) -> Option<Stage> {
    let (words, _) = payload.as_chunks::<8>();
    read_stage(&words.first_chunk::<PREFIX>()?.map(u64::from_le_bytes))
}

/// Whether a slot is a reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum IsReference {
    Yes,
    No,
}

/// Whether the payload is that of a continuation that has been used: then it holds nothing.
pub(super) fn is_used(payload: &[u8]) -> bool {
    payload.first_chunk::<8>().is_none_or(|stage| u64::from_le_bytes(*stage) == 0)
}

/// Calls `each` with the reference slots inside the payload of a continuation, in order: at which
/// byte, and the slot.
pub(super) fn references(payload: &[u8], each: impl FnMut(usize, u64)) {
    references_among(payload, 0..slot_count(payload), each);
}

/// Slots of the frames in the payload of a continuation; none when it has been used.
pub(super) fn slot_count(payload: &[u8]) -> usize {
    let (words, _) = payload.as_chunks::<8>();
    let count = words.get(PREFIX - 1).map_or(0, |word| u64::from_le_bytes(*word) as usize);
    if is_used(payload) { 0 } else { count }
}

/// As [`references`], of some of the slots.
pub(super) fn references_among(
    payload: &[u8],
    slots: Range<usize>,
    mut each: impl FnMut(usize, u64),
) {
    let (words, _) = payload.as_chunks::<8>();
    let word = |at: usize| words.get(at).map_or(0, |word| u64::from_le_bytes(*word));
    let count = slot_count(payload);
    for at in slots.start..slots.end.min(count) {
        if word(PREFIX + count + at / 64) >> (at % 64) & 1 == 1 {
            each((PREFIX + at) * 8, word(PREFIX + at));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn continuations_read_back() {
        let stage = Suspended { func: FuncAddr(7), pc: 8, fp: 9, frames: 10, header: 11 };
        let mut it = Continuation::new(Stage::Suspended(stage), (0..70).collect());
        it.set_reference(69);
        it.bind(100, IsReference::Yes);
        it.bind(101, IsReference::No);
        let words = it.to_words();
        assert_eq!(Continuation::from_words(&words), Some(it.clone()));
        let bytes: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
        assert_eq!(super::stage(&bytes), Some(it.stage));
        let mut found = Vec::new();
        references(&bytes, |at, slot| found.push((at / 8, slot)));
        assert_eq!(found, [(77, 69), (78, 100)]);
        it.unbind();
        assert_eq!(it.slots.len(), 70);
        assert_eq!(Continuation::from_words(&[0; 8]), None, "used");
    }
}
