//! The collected heap: structs, arrays, caught exceptions and continuations, in one arena.
//!
//! ```text
//! arena   object | object | …                        each begins at a multiple of 8 bytes
//! object  number u32 | type or tag u32 | length u32 | kind u8 | 0 | element width u8 | 0
//!         payload, padded to 8 bytes; of a large object: which of the large payloads, u64
//! ```
//! An [`ObjectId`] is a handle: it leads to the object's place through a table, so that objects
//! can be moved together when the heap is collected and references stay as they are. The length
//! is in elements for arrays, in bytes of payload for the others. All numbers lie with the lowest
//! byte first. When to collect is a matter of bytes, never of time, so that the same program does
//! the same everywhere.
//! Knows nothing of types, frames and of what refers to objects.

pub(crate) mod sweep;
mod undo;
pub(crate) use undo::HeapPoint;

use std::fmt;
use std::sync::Arc;

use crate::exec::addr::{ObjectId, TagAddr, TypeId};
use crate::exec::growable;
use crate::exec::pages::Tracker;
use crate::exec::value::Ref;
use crate::spec::limits;

/// Bytes of an object before its payload.
pub const HEADER_BYTES: usize = 16;

/// Bytes that are allocated at least between two collections.
const INTERVAL: u64 = 1 << 20;

/// Bytes of a payload that lies in the arena at most; moving it takes some microseconds.
pub const LARGE_BYTES: u64 = 1 << 18;

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
    arena_pages: Tracker<u8>,
    /// Large payloads, by the number that their object holds; copies share those that are not
    /// changed.
    large: Vec<Arc<Vec<u8>>>,
    /// Numbers of large payloads that no object holds.
    vacant: Vec<u32>,
    /// The large payload that is being written.
    begun: Vec<u8>,
    /// Bytes of all objects.
    bytes: u64,
    /// By object number: offset into the arena in units of 8 bytes, or a free number.
    places: Vec<u32>,
    place_pages: Tracker<u32>,
    /// The first free number.
    free: u32,
    /// Bytes of the objects that the last collection left.
    kept: u64,
    /// Bytes that may be allocated before the next collection.
    interval: u64,
    /// Bytes that the objects may have.
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
        write!(f, "Heap({} bytes of {})", self.bytes, self.limit)
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
            arena_pages: Tracker::default(),
            large: Vec::new(),
            vacant: Vec::new(),
            begun: Vec::new(),
            bytes: 0,
            places: Vec::new(),
            place_pages: Tracker::default(),
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
        self.bytes
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

    /// Whether an object with so many bytes of payload fits the limit as things are.
    pub(crate) fn fits(&self, payload: u64) -> bool {
        let after = size_of_object(payload).and_then(|size| self.bytes.checked_add(size));
        after.is_some_and(|after| after <= self.limit)
    }

    /// Allocates an object whose payload is zero, without asking whether a collection is due.
    /// `length` counts elements of an array and bytes of the others. None where it does not fit
    /// the limit.
    pub fn alloc(&mut self, kind: Kind, length: u32) -> Option<ObjectId> {
        let payload = payload_bytes(kind, length);
        if payload as u64 > LARGE_BYTES {
            self.begin_large();
            self.append(payload, payload)?;
            return self.alloc_large(kind, length);
        }
        self.alloc_small(kind, length).map(|(id, _)| id)
    }

    /// The same for an object that is not large; its payload, too.
    pub(crate) fn alloc_small(&mut self, kind: Kind, length: u32) -> Option<(ObjectId, &mut [u8])> {
        let payload = payload_bytes(kind, length);
        debug_assert!(payload as u64 <= LARGE_BYTES, "a large payload is written before");
        let size = HEADER_BYTES + payload.next_multiple_of(8);
        let bytes = self.bytes.checked_add(size as u64).filter(|bytes| *bytes <= self.limit)?;
        let start = self.arena.len() + HEADER_BYTES;
        let id = self.place(kind, length, size)?;
        self.bytes = bytes;
        Some((id, self.arena.get_mut(start..start + payload)?))
    }

    /// Begins the payload of a large object, which is then written with [`Heap::append`] in as
    /// many pieces as one likes; one that was begun before is forgotten.
    pub(crate) fn begin_large(&mut self) {
        self.begun = Vec::new();
    }

    /// The next bytes of the payload that was begun, zero so far. The first time room is made for
    /// `all` of them, so that nothing moves later. None where the process has no room.
    pub(crate) fn append(&mut self, bytes: usize, all: usize) -> Option<&mut [u8]> {
        let start = self.begun.len();
        if self.begun.capacity() < all {
            growable::has_room(all).then_some(())?;
            self.begun.try_reserve_exact(all.checked_sub(start)?).ok()?;
        }
        self.begun.resize(start.checked_add(bytes)?, 0);
        self.begun.get_mut(start..)
    }

    /// Bytes of the payload that was begun.
    pub(crate) fn begun(&self) -> usize {
        self.begun.len()
    }

    /// Allocates an object with the payload that was begun, whole. None where it does not fit the
    /// limit.
    pub(crate) fn alloc_large(&mut self, kind: Kind, length: u32) -> Option<ObjectId> {
        let payload = std::mem::take(&mut self.begun);
        if payload.len() != payload_bytes(kind, length) {
            return None;
        }
        let size = size_of_object(payload.len() as u64)?;
        let bytes = self.bytes.checked_add(size).filter(|bytes| *bytes <= self.limit)?;
        let id = self.place(kind, length, HEADER_BYTES + size_of::<u64>())?;
        let number = match self.vacant.pop() {
            Some(number) => number,
            None => {
                self.large.push(Arc::default());
                u32::try_from(self.large.len() - 1).ok()?
            }
        };
        *self.large.get_mut(number as usize)? = Arc::new(payload);
        let at = self.start(id)? + HEADER_BYTES;
        *self.arena.get_mut(at..)?.first_chunk_mut()? = u64::from(number).to_le_bytes();
        self.bytes = bytes;
        Some(id)
    }

    /// Puts an object of so many bytes into the arena; zeros follow its header.
    fn place(&mut self, kind: Kind, length: u32, size: usize) -> Option<ObjectId> {
        let (code, of, width) = kind.parts();
        let start = self.arena.len();
        let place = u32::try_from(start / 8).ok().filter(|place| *place < FREE)?;
        let most = usize::try_from(self.limit).unwrap_or(usize::MAX);
        growable::reserve(&mut self.arena, size, most)?;
        let id = self.number(place)?;
        self.arena.resize(start + size, 0);
        self.arena_pages.cover(start + size);
        self.arena_pages.touch(&self.arena, start..start + size);
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
            self.place_pages.touch(&self.places, id as usize..id as usize + 1);
            let slot = self.places.get_mut(id as usize)?;
            self.free = *slot & !FREE;
            *slot = place;
            return Some(ObjectId(id));
        }
        let id = u32::try_from(self.places.len()).ok().filter(|id| *id < NONE)?;
        let most = growable::fresh::<u32>(self.places.len());
        growable::reserve(&mut self.places, 1, most)?;
        self.places.push(place);
        let count = self.places.len();
        self.place_pages.cover(count);
        self.place_pages.touch(&self.places, count - 1..count);
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
        let (start, bytes) = (start + HEADER_BYTES, payload_bytes(kind, length));
        if bytes as u64 > LARGE_BYTES {
            return self.large.get(self.large_at(start)?).map(|payload| payload.as_slice());
        }
        self.arena.get(start..start + bytes)
    }

    /// The payload of an object, to be changed.
    pub fn payload_mut(&mut self, id: ObjectId) -> Option<&mut [u8]> {
        let start = self.start(id)?;
        let (kind, length) = self.header(start)?;
        let (start, bytes) = (start + HEADER_BYTES, payload_bytes(kind, length));
        if bytes as u64 > LARGE_BYTES {
            let number = self.large_at(start)?;
            return self.large.get_mut(number).map(|payload| Arc::make_mut(payload).as_mut_slice());
        }
        self.arena_pages.touch(&self.arena, start..start + bytes);
        self.arena.get_mut(start..start + bytes)
    }

    /// The number of the large payload whose object's header ends at an offset.
    #[cold]
    fn large_at(&self, at: usize) -> Option<usize> {
        let number = u64::from_le_bytes(*self.arena.get(at..)?.first_chunk()?);
        usize::try_from(number).ok()
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

/// Where a payload lies.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Home {
    /// From this byte of the arena on.
    Arena(usize),
    /// Which of the large ones.
    Large(usize),
}

impl Heap {
    /// Copies bytes from one payload to another or within one; none where a range is outside.
    pub(crate) fn copy(
        &mut self,
        (to, to_at): (ObjectId, usize),
        (from, from_at): (ObjectId, usize),
        bytes: usize,
    ) -> Option<()> {
        let to = (self.home(to, to_at.checked_add(bytes)?)?, to_at);
        let from = (self.home(from, from_at.checked_add(bytes)?)?, from_at);
        let range = |at: usize| at..at + bytes;
        let Heap { arena, arena_pages, large, .. } = self;
        if let (Home::Arena(to), to_at) = to {
            arena_pages.touch(arena, range(to + to_at));
        }
        let (source, target) = match (from, to) {
            ((Home::Arena(from), from_at), (Home::Arena(to), to_at)) => {
                arena.copy_within(range(from + from_at), to + to_at);
                return Some(());
            }
            ((Home::Large(from), from_at), (Home::Large(to), to_at)) if from == to => {
                Arc::make_mut(large.get_mut(from)?).copy_within(range(from_at), to_at);
                return Some(());
            }
            ((Home::Large(from), from_at), (Home::Large(to), to_at)) => {
                let [from, to] = large.get_disjoint_mut([from, to]).ok()?;
                (from.get(range(from_at))?, Arc::make_mut(to).get_mut(range(to_at))?)
            }
            ((Home::Arena(from), from_at), (Home::Large(to), to_at)) => {
                let target = Arc::make_mut(large.get_mut(to)?);
                (arena.get(range(from + from_at))?, target.get_mut(range(to_at))?)
            }
            ((Home::Large(from), from_at), (Home::Arena(to), to_at)) => {
                (large.get(from)?.get(range(from_at))?, arena.get_mut(range(to + to_at))?)
            }
        };
        target.copy_from_slice(source);
        Some(())
    }

    /// Where the payload of an object lies, if it has that many bytes.
    fn home(&self, id: ObjectId, bytes: usize) -> Option<Home> {
        let start = self.start(id)?;
        let (kind, length) = self.header(start)?;
        let (start, all) = (start + HEADER_BYTES, payload_bytes(kind, length));
        if bytes > all {
            return None;
        }
        if all as u64 > LARGE_BYTES {
            return self.large_at(start).map(Home::Large);
        }
        Some(Home::Arena(start))
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
