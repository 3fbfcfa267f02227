//! The collected heap: structs, arrays, caught exceptions and continuations, in one arena.
//!
//! ```text
//! arena   object | object | …                        each begins at a multiple of 8 bytes
//! object  number u32 | type or tag u32 | length u32 | kind u8 | 0 | element width u8 | 0
//!         payload, padded to 8 bytes
//! ```
//! An [`ObjectId`] is a handle: it leads to the object's place through a table, so that objects
//! can be moved together when the heap is collected and references stay as they are. The length
//! is in elements for arrays, in bytes of payload for the others. All numbers lie with the lowest
//! byte first. When to collect is a matter of bytes, never of time, so that the same program does
//! the same everywhere.
//! Knows nothing of types, frames and of what refers to objects.

use std::fmt;

use crate::exec::addr::{ObjectId, TagAddr, TypeId};
use crate::exec::value::Ref;
use crate::spec::limits;

/// Bytes of an object before its payload.
pub const HEADER_BYTES: usize = 16;

/// Bytes that are allocated at least between two collections.
const INTERVAL: u64 = 1 << 20;

/// Set in the table of places for a number that no object has; the rest is the next such number.
const FREE: u32 = 1 << 31;

/// End of the list of free numbers.
const NONE: u32 = FREE - 1;

/// What an object is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A struct of a type.
    Struct(TypeId),
    /// An array of a type, and bytes of an element: 1, 2, 4, 8 or 16.
    Array(TypeId, u8),
    /// A caught exception: its payload are the arguments, 8 bytes for each slot.
    Exception(TagAddr),
    /// A continuation; what its payload is stands in `continuation`.
    Continuation,
}

impl Kind {
    /// A reference to an object of this kind.
    #[must_use]
    pub fn reference(self, id: ObjectId) -> Ref {
        match self {
            Kind::Struct(_) => Ref::Struct(id),
            Kind::Array(..) => Ref::Array(id),
            Kind::Exception(_) => Ref::Exception(id),
            Kind::Continuation => Ref::Continuation(id),
        }
    }

    fn parts(self) -> (u8, u32, u8) {
        match self {
            Kind::Struct(ty) => (1, ty.0, 0),
            Kind::Array(ty, width) => (2, ty.0, width),
            Kind::Exception(tag) => (3, tag.0, 0),
            Kind::Continuation => (4, 0, 0),
        }
    }
}

/// Why an object cannot be allocated now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The heap must be collected first; then ask again.
    Collect,
    /// It would need more than the run may have.
    Capped,
    /// It would not fit however much is collected.
    Exhausted,
}

/// The heap of a machine.
#[derive(Clone)]
pub struct Heap {
    arena: Vec<u8>,
    /// By object number: offset into the arena in units of 8 bytes, or a free number.
    places: Vec<u32>,
    /// The first free number.
    free: u32,
    /// Bytes that the arena had after the last collection.
    kept: u64,
    /// Bytes that may be allocated before the next collection.
    interval: u64,
    /// Bytes that the arena may have.
    limit: u64,
    collections: u64,
}

impl Default for Heap {
    fn default() -> Heap {
        Heap::new(limits::GC_BYTES)
    }
}

impl fmt::Debug for Heap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Heap({} bytes of {})", self.arena.len(), self.limit)
    }
}

impl Heap {
    /// A heap that may hold so many bytes, the headers of objects included.
    #[must_use]
    pub fn new(limit: u64) -> Heap {
        // Places count units of 8 bytes in 31 bits.
        let limit = limit.min(u64::from(NONE) * 8);
        Heap {
            arena: Vec::new(),
            places: Vec::new(),
            free: NONE,
            kept: 0,
            interval: INTERVAL,
            limit,
            collections: 0,
        }
    }

    /// Bytes in use, garbage since the last collection included.
    #[must_use]
    pub fn bytes(&self) -> u64 {
        self.arena.len() as u64
    }

    /// Bytes that there may be.
    #[must_use]
    pub fn limit(&self) -> u64 {
        self.limit
    }

    /// How often the heap was collected.
    #[must_use]
    pub fn collections(&self) -> u64 {
        self.collections
    }

    /// Whether no object was made since everything was last garbage.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.arena.is_empty()
    }

    /// Whether an object with so many bytes of payload may be allocated now, in a run that may
    /// have `most` bytes in all.
    ///
    /// A collection is due when more bytes were allocated since the last one than it kept (or
    /// looked at), and when a bound is met. It must leave a 64th of the bound free, or a guest
    /// that lives close to it would collect at every step.
    ///
    /// # Errors
    /// What has to be done instead. After a collection the answer is never `Collect`.
    pub fn admit(&self, payload: u64, most: u64) -> Result<(), Refusal> {
        let size = size_of_object(payload).ok_or(Refusal::Exhausted)?;
        let since = self.bytes().saturating_sub(self.kept);
        let after = self.bytes().saturating_add(size);
        let fits = |bound: u64| {
            let spare = if since == 0 && self.kept > 0 { bound / 64 } else { 0 };
            after <= bound - spare
        };
        if since > 0 && (since + size > self.interval || !fits(self.limit) || !fits(most)) {
            Err(Refusal::Collect)
        } else if !fits(self.limit) {
            Err(Refusal::Exhausted)
        } else if !fits(most) {
            Err(Refusal::Capped)
        } else {
            Ok(())
        }
    }

    /// Allocates an object whose payload is zero, without asking whether a collection is due.
    /// `length` counts elements of an array and bytes of the others. None where it does not fit
    /// the limit.
    pub fn alloc(&mut self, kind: Kind, length: u32) -> Option<ObjectId> {
        let (code, of, width) = kind.parts();
        let payload = u64::from(length) * u64::from(width.max(1));
        let size = size_of_object(payload)?;
        let end = self.bytes().checked_add(size).filter(|end| *end <= self.limit)?;
        let start = self.arena.len();
        let place = u32::try_from(start / 8).ok()?;
        self.arena.try_reserve(usize::try_from(size).ok()?).ok()?;
        let id = self.number(place)?;
        self.arena.resize(usize::try_from(end).ok()?, 0);
        let header = self.arena.get_mut(start..start + HEADER_BYTES)?;
        header[0..4].copy_from_slice(&id.0.to_le_bytes());
        header[4..8].copy_from_slice(&of.to_le_bytes());
        header[8..12].copy_from_slice(&length.to_le_bytes());
        header[12] = code;
        header[14] = width;
        Some(id)
    }

    /// Gives a number to the object at a place.
    fn number(&mut self, place: u32) -> Option<ObjectId> {
        let id = self.free;
        if id != NONE {
            let slot = self.places.get_mut(id as usize)?;
            self.free = *slot & !FREE;
            *slot = place;
            return Some(ObjectId(id));
        }
        let id = u32::try_from(self.places.len()).ok().filter(|id| *id < NONE)?;
        self.places.push(place);
        Some(ObjectId(id))
    }

    /// Where an object begins; none where no object has the number.
    fn start(&self, id: ObjectId) -> Option<usize> {
        let place = *self.places.get(id.index())?;
        (place & FREE == 0).then_some(place as usize * 8)
    }

    fn header(&self, start: usize) -> Option<(Kind, u32)> {
        let header: &[u8; HEADER_BYTES] = self.arena.get(start..)?.first_chunk()?;
        let &[_, _, _, _, a, b, c, d, e, f, g, h, code, _, width, _] = header;
        let of = u32::from_le_bytes([a, b, c, d]);
        let kind = match code {
            1 => Kind::Struct(TypeId(of)),
            2 => Kind::Array(TypeId(of), width),
            3 => Kind::Exception(TagAddr(of)),
            _ => Kind::Continuation,
        };
        Some((kind, u32::from_le_bytes([e, f, g, h])))
    }

    /// What an object is; none where no object has the number.
    #[must_use]
    pub fn kind(&self, id: ObjectId) -> Option<Kind> {
        Some(self.header(self.start(id)?)?.0)
    }

    /// Elements of an array, bytes of payload of another object.
    #[must_use]
    pub fn length(&self, id: ObjectId) -> Option<u32> {
        Some(self.header(self.start(id)?)?.1)
    }

    /// The payload of an object.
    #[must_use]
    pub fn payload(&self, id: ObjectId) -> Option<&[u8]> {
        let start = self.start(id)?;
        let (kind, length) = self.header(start)?;
        let start = start + HEADER_BYTES;
        self.arena.get(start..start + payload_bytes(kind, length))
    }

    /// The payload of an object, to be changed.
    pub fn payload_mut(&mut self, id: ObjectId) -> Option<&mut [u8]> {
        let start = self.start(id)?;
        let (kind, length) = self.header(start)?;
        let start = start + HEADER_BYTES;
        self.arena.get_mut(start..start + payload_bytes(kind, length))
    }

    /// Slot number `at` of a payload that consists of slots; zero outside.
    #[must_use]
    pub fn slot(&self, id: ObjectId, at: usize) -> u64 {
        let (slots, _) = self.payload(id).unwrap_or_default().as_chunks::<8>();
        slots.get(at).map_or(0, |slot| u64::from_le_bytes(*slot))
    }

    /// Writes the slots of a payload that consists of slots; those outside are left out.
    pub fn set_slots(&mut self, id: ObjectId, slots: &[u64]) {
        let (targets, _) = self.payload_mut(id).unwrap_or_default().as_chunks_mut::<8>();
        for (target, slot) in targets.iter_mut().zip(slots) {
            *target = slot.to_le_bytes();
        }
    }
}

impl Heap {
    /// Copies bytes from one payload to another or within one; none where a range is outside.
    pub(crate) fn copy(
        &mut self,
        (to, to_at): (ObjectId, usize),
        (from, from_at): (ObjectId, usize),
        bytes: usize,
    ) -> Option<()> {
        let place = |id: ObjectId, at: usize| {
            let start = self.start(id)?;
            let (kind, length) = self.header(start)?;
            at.checked_add(bytes).filter(|end| *end <= payload_bytes(kind, length))?;
            Some(start + HEADER_BYTES + at)
        };
        let (to, from) = (place(to, to_at)?, place(from, from_at)?);
        self.arena.copy_within(from..from + bytes, to);
        Some(())
    }
}

/// Which objects are reached: one bit each, by number.
#[derive(Debug)]
pub(crate) struct Marks(Vec<u64>);

impl Marks {
    /// Marks an object; answers whether it was not marked before. Numbers that no object can
    /// have are not.
    pub(crate) fn set(&mut self, id: ObjectId) -> bool {
        let bit = 1 << (id.0 % 64);
        match self.0.get_mut(id.index() / 64) {
            Some(word) if *word & bit == 0 => {
                *word |= bit;
                true
            }
            _ => false,
        }
    }

    fn has(&self, id: ObjectId) -> bool {
        self.0.get(id.index() / 64).is_some_and(|word| word >> (id.0 % 64) & 1 == 1)
    }
}

impl Heap {
    /// Room for a mark for each object.
    pub(crate) fn marks(&self) -> Marks {
        Marks(vec![0; self.places.len().div_ceil(64)])
    }

    /// Drops every object without a mark and moves the others together. `looked_at` are the bytes
    /// of roots, which delay the next collection as kept objects do: so the work of all
    /// collections stays in proportion to what is allocated.
    pub(crate) fn sweep(&mut self, marks: &Marks, looked_at: u64) {
        let (mut from, mut to) = (0, 0);
        while let Some((kind, length)) = self.header(from) {
            let size = HEADER_BYTES + payload_bytes(kind, length).next_multiple_of(8);
            let number = self.arena.get(from..).and_then(|bytes| bytes.first_chunk());
            let id = ObjectId(number.map_or(0, |bytes| u32::from_le_bytes(*bytes)));
            let Some(place) = self.places.get_mut(id.index()) else { break };
            if marks.has(id) {
                // Places fit: the object was at a higher one.
                *place = (to / 8) as u32;
                if from != to {
                    self.arena.copy_within(from..from + size, to);
                }
                to += size;
            } else {
                *place = FREE | self.free;
                self.free = id.0;
            }
            from += size;
        }
        debug_assert_eq!(from, self.arena.len(), "objects fill the arena");
        self.arena.truncate(to);
        // What a long-gone crowd had needed goes back to the host.
        self.arena.shrink_to(to.saturating_mul(4).max(INTERVAL as usize * 4));
        self.kept = to as u64;
        self.interval = INTERVAL.max(self.kept.saturating_add(looked_at));
        self.collections += 1;
    }
}

fn payload_bytes(kind: Kind, length: u32) -> usize {
    match kind {
        Kind::Array(_, width) => length as usize * usize::from(width),
        Kind::Struct(_) | Kind::Exception(_) | Kind::Continuation => length as usize,
    }
}

/// Bytes of an object with header and padding.
fn size_of_object(payload: u64) -> Option<u64> {
    payload.checked_next_multiple_of(8)?.checked_add(HEADER_BYTES as u64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn objects_say_what_they_are() {
        let mut heap = Heap::default();
        let point = heap.alloc(Kind::Struct(TypeId(7)), 12).unwrap();
        let bytes = heap.alloc(Kind::Array(TypeId(8), 1), 3).unwrap();
        let thrown = heap.alloc(Kind::Exception(TagAddr(1)), 16).unwrap();
        heap.set_slots(thrown, &[5, u64::MAX]);
        heap.payload_mut(bytes).unwrap().copy_from_slice(b"abc");
        assert_eq!(heap.kind(point), Some(Kind::Struct(TypeId(7))));
        assert_eq!(heap.payload(point), Some(&[0; 12][..]));
        assert_eq!(
            (heap.kind(bytes), heap.length(bytes)),
            (Some(Kind::Array(TypeId(8), 1)), Some(3))
        );
        assert_eq!(heap.payload(bytes), Some(&b"abc"[..]));
        assert_eq!((heap.slot(thrown, 0), heap.slot(thrown, 1)), (5, u64::MAX));
        assert_eq!(heap.bytes(), 16 + 16 + 16 + 8 + 16 + 16, "payloads are padded");
        assert_eq!(heap.kind(ObjectId(3)), None);
    }

    #[test]
    fn a_full_heap_says_so_before_anything_is_allocated() {
        let mut heap = Heap::new(1 << 22);
        assert_eq!(heap.admit(u64::MAX, u64::MAX), Err(Refusal::Exhausted));
        assert_eq!(heap.admit(1 << 22, u64::MAX), Err(Refusal::Exhausted));
        assert_eq!(heap.admit(1 << 21, 1 << 20), Err(Refusal::Capped));
        assert_eq!(heap.admit(1 << 21, 1 << 22), Ok(()), "an empty heap has nothing to collect");
        assert!(heap.alloc(Kind::Array(TypeId(0), 8), 1 << 18).is_some());
        assert_eq!(heap.admit(8, u64::MAX), Err(Refusal::Collect));
        assert_eq!(heap.alloc(Kind::Array(TypeId(0), 8), 1 << 18), None);
    }
}
