//! The state hash: everything that guests can observe, in one number.
//!
//! A fixed function of the state, the same on every platform and in every version of this
//! process: words of 64 bits are mixed one by one with a multiplication and a rotation. Objects of
//! the heap count by the order in which they are met, and only those that are: neither the numbers
//! that the heap gave them nor garbage can be observed.

use std::collections::{BTreeMap, HashMap};

use wasmparser::ValType;

use crate::exec::Machine;
use crate::exec::addr::ObjectId;
use crate::exec::collect::{self, Marker, object_of};
use crate::exec::frame::HEADER;
use crate::exec::heap::Kind;
use crate::exec::store::Store;
use crate::exec::value::{Value, tag};
use crate::exec::view::raw_frames;

/// See [`Machine::state_hash`].
pub(super) fn of(machine: &Machine) -> u64 {
    let mut hash = Hash { state: 0x9e37_79b9_7f4a_7c15, met: HashMap::new(), order: Vec::new() };
    let store = &machine.store;
    for memory in &store.memories {
        hash.bytes(memory.bytes());
    }
    for table in &store.tables {
        hash.references(&table.entries);
    }
    for global in &store.globals {
        match global.ty.content_type {
            ValType::Ref(_) => hash.references(&global.slots),
            _ => hash.words(&global.slots),
        }
    }
    for elem in &store.elems {
        hash.references(elem.items());
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
        args.iter().for_each(|arg| hash.value(*arg));
    }
    for value in machine.returned.iter().flatten() {
        hash.value(*value);
    }
    hash.word(machine.progress);
    hash_frames(machine, &mut hash);
    hash_objects(store, &mut hash);
    hash.state
}

/// Locals and operands of each frame, without headers: where a frame lies is not observable, but
/// who called it and from where is.
fn hash_frames(machine: &Machine, hash: &mut Hash) {
    // In the order of the frames, rising within each; without objects all slots count as they are.
    let mut references = Vec::new();
    if !machine.store.heap.is_empty() {
        let mut maps = machine.frame_maps.clone();
        collect::frame_references(machine, &mut maps, usize::MAX, |slot| references.push(slot));
    }
    let mut references = references.into_iter().peekable();
    for frame in raw_frames(machine) {
        hash.word(u64::from(frame.func.0));
        hash.word(u64::from(frame.pc));
        let locals = frame.fp..frame.fp + frame.locals;
        for range in [locals.clone(), locals.end + HEADER..frame.sp] {
            let slots = machine.stack.get(range.clone()).unwrap_or_default();
            hash.word(slots.len() as u64);
            for (at, slot) in range.zip(slots) {
                match references.next_if_eq(&at) {
                    Some(_) => hash.reference(*slot),
                    None => hash.word(*slot),
                }
            }
        }
    }
}

/// The objects that were met, and those that are met in them.
fn hash_objects(store: &Store, hash: &mut Hash) {
    let mut marker = Marker { store, exceptions: BTreeMap::new() };
    let mut next = 0;
    while let Some(&id) = hash.order.get(next) {
        next += 1;
        let (code, of) = match store.heap.kind(id) {
            Some(Kind::Struct(ty)) => (1, ty.0),
            Some(Kind::Array(ty, _)) => (2, ty.0),
            Some(Kind::Exception(tag)) => (3, tag.0),
            Some(Kind::Continuation) => (4, 0),
            None => (0, 0),
        };
        hash.word(tag::slot(code, of));
        let mut references = Vec::new();
        marker.references(id, |slot| references.push(slot));
        let payload = store.heap.payload(id).unwrap_or_default();
        if payload.len() == references.len() * 8 {
            hash.word(payload.len() as u64);
        } else {
            hash.bytes(&marker.without_references(id, payload));
        }
        hash.references(&references);
    }
}

struct Hash {
    state: u64,
    /// When each object was met.
    met: HashMap<ObjectId, u32>,
    order: Vec<ObjectId>,
}

impl Hash {
    fn word(&mut self, word: u64) {
        // The multiplier of splitmix64; the rotation brings the well-mixed high bits down.
        self.state = (self.state ^ word).wrapping_mul(0xbf58_476d_1ce4_e5b9).rotate_left(29);
    }

    fn words(&mut self, words: &[u64]) {
        self.word(words.len() as u64);
        for word in words {
            self.word(*word);
        }
    }

    /// A reference slot: an object by when it was met.
    fn reference(&mut self, slot: u64) {
        let Some(id) = object_of(slot) else { return self.word(slot) };
        let next = self.order.len() as u32;
        let number = *self.met.entry(id).or_insert(next);
        if number == next {
            self.order.push(id);
        }
        self.word(tag::slot(tag::of(slot), number));
    }

    fn references(&mut self, slots: &[u64]) {
        self.word(slots.len() as u64);
        for slot in slots {
            self.reference(*slot);
        }
    }

    fn value(&mut self, value: Value) {
        match value {
            Value::Ref(_) => self.references(&value.to_slots()),
            _ => self.words(&value.to_slots()),
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
