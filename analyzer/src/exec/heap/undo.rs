//! The heap at an earlier time.
//!
//! Arena and places are long and change a little at a time, so their pages are tracked; large
//! payloads are shared until somebody writes to them; the rest is short.

use std::sync::Arc;

use crate::exec::chunks;
use crate::exec::heap::Heap;
use crate::exec::pages::Interval;

/// What a heap was at a mark, with what was saved from there to the next.
#[derive(Debug)]
pub(crate) struct HeapPoint {
    arena: Interval<u8>,
    places: Interval<u32>,
    large: Vec<Arc<Vec<u8>>>,
    /// What is short. Its lists are empty where they stand above.
    rest: Heap,
}

impl Heap {
    /// Sets a mark: what the heap is now, and what was saved since the mark before.
    pub(crate) fn mark(&mut self) -> (HeapPoint, (Interval<u8>, Interval<u32>)) {
        let saved = (self.arena_pages.mark(&self.arena), self.place_pages.mark(&self.places));
        let lists = (std::mem::take(&mut self.arena), std::mem::take(&mut self.places));
        let large = std::mem::take(&mut self.large);
        let rest = self.clone();
        (self.arena, self.places) = lists;
        self.large.clone_from(&large);
        let (arena, places) = (Interval::default(), Interval::default());
        (HeapPoint { arena, places, large, rest }, saved)
    }

    /// Bytes that were saved since the last mark.
    pub(crate) fn saved_bytes(&self) -> u64 {
        self.arena_pages.bytes() + self.place_pages.bytes()
    }

    /// Tracks no more.
    pub(crate) fn untrack(&mut self) {
        self.arena_pages.stop();
        self.place_pages.stop();
    }

    /// Becomes what it was at the beginning of an interval, which follows on the heap as it is.
    pub(crate) fn undo(&mut self, point: &HeapPoint) {
        self.arena.resize(point.arena.len(), 0);
        point.arena.undo(&mut self.arena);
        self.places.resize(point.places.len(), 0);
        point.places.undo(&mut self.places);
    }

    /// The rest of what it was at a mark; not tracked.
    pub(crate) fn restore(&mut self, point: &HeapPoint) {
        let lists = (std::mem::take(&mut self.arena), std::mem::take(&mut self.places));
        *self = point.rest.clone();
        (self.arena, self.places) = lists;
        self.large.clone_from(&point.large);
    }
}

impl HeapPoint {
    /// What was saved from its mark to the next.
    pub(crate) fn set_saved(&mut self, (arena, places): (Interval<u8>, Interval<u32>)) {
        (self.arena, self.places) = (arena, places);
    }

    /// Makes one of this and the next one.
    pub(crate) fn append(&mut self, next: HeapPoint) {
        self.arena.append(next.arena);
        self.places.append(next.places);
    }

    /// Bytes that it takes, but for large payloads that the one after it has, too.
    pub(crate) fn bytes_beside(&self, next: Option<&HeapPoint>) -> u64 {
        let own = chunks::unshared(&self.large, next.map_or(&[], |next| &next.large));
        let large: usize = own.map(|payload| payload.len()).sum();
        let short = self.rest.begun.len() + self.rest.vacant.len() * size_of::<u32>();
        self.arena.bytes() + self.places.bytes() + (large + short) as u64
    }
}
