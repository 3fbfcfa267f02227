//! Sweeping: what is not reached is dropped, the rest moves together, piece by piece.
//!
//! ```text
//! arena   objects that stay | dead bytes | objects not looked at yet
//!                          to^          from^
//! ```
//! An object moves as a whole and its place is changed with it, so between two pieces all
//! references lead to whole objects; only nothing may be allocated. What is no longer used is given
//! back to the system in pieces, too: unmapping a page takes it about as long as touching one.

use std::sync::Arc;

use crate::exec::addr::ObjectId;
use crate::exec::growable::{self, Growth};
use crate::exec::heap::size_of_object;
use crate::exec::heap::{FREE, HEADER_BYTES, Heap, INTERVAL, LARGE_BYTES, payload_bytes};
use crate::spec::limits;

/// Which objects are reached: one bit each, by number.
#[derive(Clone, Debug, Default)]
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

/// How far a sweep is.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sweep {
    /// Offset in the arena of the first object that is not looked at.
    from: usize,
    /// Offset in the arena where the objects that stay end.
    to: usize,
    /// Large payloads of dead objects.
    dead: Vec<Vec<u8>>,
    /// Whether all objects have been looked at.
    looked: bool,
    /// Bytes that the arena had; what lies behind was not touched.
    touched: usize,
}

impl Heap {
    /// Room for a mark for each object.
    pub(crate) fn marks(&self) -> Marks {
        Marks(vec![0; self.places.len().div_ceil(64)])
    }

    /// Drops objects without a mark and moves the others together: a piece of that, which looks
    /// at some objects. When it is done, `looked_at` are the bytes of roots, which delay the next
    /// collection as kept objects do: so the work of all collections stays in proportion to what
    /// is allocated.
    pub(crate) fn sweep(&mut self, sweep: &mut Sweep, marks: &Marks, looked_at: u64) -> Growth {
        if !sweep.looked {
            let mut left = limits::PIECE_OBJECTS;
            let mut bytes = limits::PIECE_BYTES;
            while left > 0 && bytes > 0 {
                let Some(moved) = self.sweep_one(sweep, marks) else {
                    self.swept(sweep, looked_at);
                    break;
                };
                left -= 1;
                bytes = bytes.saturating_sub(moved);
            }
            return Growth::Piece;
        }
        self.give_back(sweep)
    }

    /// Looks at the next object; answers how many bytes were moved, none behind the last.
    fn sweep_one(&mut self, sweep: &mut Sweep, marks: &Marks) -> Option<usize> {
        let (from, to) = (sweep.from, sweep.to);
        let (kind, length) = self.header(from)?;
        let payload = payload_bytes(kind, length);
        let is_large = payload as u64 > LARGE_BYTES;
        let size = HEADER_BYTES + if is_large { 8 } else { payload.next_multiple_of(8) };
        let number = self.arena.get(from..)?.first_chunk()?;
        let id = ObjectId(u32::from_le_bytes(*number));
        self.place_pages.touch(&self.places, id.index()..id.index() + 1);
        let place = self.places.get_mut(id.index())?;
        sweep.from += size;
        if marks.has(id) {
            // Places fit: the object was at a higher one.
            *place = (to / 8) as u32;
            if from != to {
                self.arena_pages.touch(&self.arena, to..to + size);
                self.arena.copy_within(from..from + size, to);
            }
            sweep.to += size;
            return Some(if from == to { 0 } else { size });
        }
        *place = FREE | self.free;
        self.free = id.0;
        self.bytes -= size_of_object(payload as u64).unwrap_or(0);
        if is_large {
            let number = self.large_at(from + HEADER_BYTES)?;
            let payload = std::mem::take(self.large.get_mut(number)?);
            // One that a snapshot keeps lives on there.
            sweep.dead.extend(Arc::try_unwrap(payload));
            self.vacant.push(number as u32);
        }
        Some(0)
    }

    /// Behind the last object.
    fn swept(&mut self, sweep: &mut Sweep, looked_at: u64) {
        debug_assert_eq!(sweep.from, self.arena.len(), "objects fill the arena");
        (sweep.looked, sweep.touched) = (true, self.arena.len());
        self.arena_pages.touch(&self.arena, sweep.to..self.arena.len());
        self.arena.truncate(sweep.to);
        self.kept = self.bytes;
        self.interval = INTERVAL.max(self.kept.saturating_add(looked_at));
        self.collections += 1;
    }

    /// Gives what a long-gone crowd had needed back to the system: a piece of it.
    fn give_back(&mut self, sweep: &mut Sweep) -> Growth {
        if let Some(dead) = sweep.dead.last_mut() {
            if growable::give_back(dead, limits::PIECE_BYTES) == Growth::Done {
                sweep.dead.pop();
            }
            return Growth::Piece;
        }
        let room = self.arena.capacity();
        let wanted = self.arena.len().saturating_mul(4).max(INTERVAL as usize * 4);
        if room <= wanted {
            return Growth::Done;
        }
        // Pages that nobody has touched go at once.
        let next = sweep.touched.min(room.saturating_sub(limits::PIECE_BYTES));
        self.arena.shrink_to(wanted.max(next));
        // Where the allocator keeps it after all, asking again would not help.
        if self.arena.capacity() < room { Growth::Piece } else { Growth::Done }
    }
}
