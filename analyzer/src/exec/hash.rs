//! The state hash: everything that guests can observe, in one number.
//!
//! A fixed function of the state, the same on every platform and in every version of this
//! process: words of 64 bits are mixed one by one with a multiplication and a rotation.

use crate::exec::Machine;
use crate::exec::frame::HEADER;
use crate::exec::view::raw_frames;

/// See [`Machine::state_hash`].
pub(super) fn of(machine: &Machine) -> u64 {
    let mut hash = Hash(0x9e37_79b9_7f4a_7c15);
    let store = &machine.store;
    for memory in &store.memories {
        hash.bytes(memory.bytes());
    }
    for table in &store.tables {
        hash.words(&table.entries);
    }
    for global in &store.globals {
        hash.words(&global.slots);
    }
    for elem in &store.elems {
        hash.words(&elem.items);
    }
    for data in &store.datas {
        hash.word(data.bytes().len() as u64);
    }
    for (name, instance) in &store.names {
        hash.bytes(name.as_bytes());
        hash.word(u64::from(instance.0));
    }
    for (func, args) in &machine.pending {
        hash.word(u64::from(func.0));
        args.iter().for_each(|arg| hash.words(&arg.to_slots()));
    }
    for value in machine.returned.iter().flatten() {
        hash.words(&value.to_slots());
    }
    hash.word(machine.progress);
    hash_frames(machine, &mut hash);
    hash.0
}

/// Locals and operands of each frame, without headers: where a frame lies is not observable, but
/// who called it and from where is.
fn hash_frames(machine: &Machine, hash: &mut Hash) {
    for frame in raw_frames(machine) {
        hash.word(u64::from(frame.func.0));
        hash.word(u64::from(frame.pc));
        let locals = frame.fp..frame.fp + frame.locals;
        hash.words(machine.stack.get(locals.clone()).unwrap_or_default());
        let operands = locals.end + HEADER..frame.sp;
        hash.words(machine.stack.get(operands).unwrap_or_default());
    }
}

struct Hash(u64);

impl Hash {
    fn word(&mut self, word: u64) {
        // The multiplier of splitmix64; the rotation brings the well-mixed high bits down.
        self.0 = (self.0 ^ word).wrapping_mul(0xbf58_476d_1ce4_e5b9).rotate_left(29);
    }

    fn words(&mut self, words: &[u64]) {
        self.word(words.len() as u64);
        for word in words {
            self.word(*word);
        }
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.word(bytes.len() as u64);
        let (words, rest) = bytes.as_chunks::<8>();
        for word in words {
            self.word(u64::from_le_bytes(*word));
        }
        for byte in rest {
            self.word(u64::from(*byte));
        }
    }
}
