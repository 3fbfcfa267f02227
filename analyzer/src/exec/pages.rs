//! What a list of items was at the last mark: the old contents of pages that were written since.
//!
//! ```text
//! items   page 0 | page 1 | page 2 | …        4 KiB each, the last one may be shorter
//! states     1        0        3              1: saved since the mark, or was not there then
//!                                             2: somebody wants to see each write
//! saved   (0, its old items) (2, …)
//! ```
//! Whoever writes says so before ([`Tracker::touch`]); the first time the page is saved. A mark
//! takes what was saved as an [`Interval`] and begins anew, which takes as long as pages were
//! written. Undoing intervals from the newest back leads to any earlier mark. Where nobody tracks,
//! a touch is one comparison.
//! Short lists that change freely are kept in [`Chunks`], shared with the copy before where equal.
//! Source: software dirty bits, as in checkpointing virtual machines; `mprotect` is not asked.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

/// The binary logarithm of a page's bytes.
pub(crate) const PAGE_LOG: usize = 12;

/// Bytes of a page.
pub(crate) const PAGE_BYTES: usize = 1 << PAGE_LOG;

/// The state of a page that may be written without asking: it is saved, and nobody watches.
pub(crate) const WRITABLE: u8 = 1;

/// Set in the state of a page that somebody watches.
const WATCHED: u8 = 2;

/// Items of a page.
const fn per_page<T>() -> usize {
    PAGE_BYTES / size_of::<T>()
}

/// Keeps track of a list's pages; or does not, which costs next to nothing.
#[derive(Debug)]
pub(crate) struct Tracker<T>(Option<Box<Track<T>>>);

#[derive(Debug)]
struct Track<T> {
    /// By page.
    states: Vec<u8>,
    saved: Vec<Page<T>>,
    /// Items that there were at the mark.
    len: usize,
    /// Items of which somebody wants to see each write.
    watched: Vec<Range<usize>>,
}

/// Old items of a page, and which.
type Page<T> = (u32, Box<[T]>);

/// What was saved between two marks.
#[derive(Debug)]
pub(crate) struct Interval<T> {
    saved: Vec<Page<T>>,
    /// Items that there were at its beginning.
    len: usize,
}

/// A copy of something is not tracked.
impl<T> Clone for Tracker<T> {
    fn clone(&self) -> Tracker<T> {
        Tracker(None)
    }
}

impl<T> Default for Tracker<T> {
    fn default() -> Tracker<T> {
        Tracker(None)
    }
}

impl<T> Default for Interval<T> {
    fn default() -> Interval<T> {
        Interval { saved: Vec::new(), len: 0 }
    }
}

impl<T: Copy> Tracker<T> {
    /// Some items are about to be written, or to be cut off.
    #[inline(always)]
    pub(crate) fn touch(&mut self, items: &[T], range: Range<usize>) {
        if let Some(track) = &mut self.0 {
            track.touch(items, range);
        }
    }

    /// The list has become longer.
    #[inline(always)]
    pub(crate) fn cover(&mut self, len: usize) {
        if let Some(track) = &mut self.0 {
            let pages = len.div_ceil(per_page::<T>());
            if track.states.len() < pages {
                track.states.resize(pages, WRITABLE);
                track.watch();
            }
        }
    }

    /// Sets a mark; answers what was saved since the one before, or nothing when it is the first.
    pub(crate) fn mark(&mut self, items: &[T]) -> Interval<T> {
        let pages = items.len().div_ceil(per_page::<T>());
        let Some(track) = &mut self.0 else {
            let (states, len) = (vec![0; pages], items.len());
            let (saved, watched) = (Vec::new(), Vec::new());
            self.0 = Some(Box::new(Track { states, saved, len, watched }));
            return Interval::default();
        };
        let saved = std::mem::take(&mut track.saved);
        for (page, _) in &saved {
            if let Some(state) = track.states.get_mut(*page as usize) {
                *state &= !WRITABLE;
            }
        }
        // These were not there.
        let new = track.len / per_page::<T>();
        track.states.iter_mut().skip(new).for_each(|state| *state &= !WRITABLE);
        track.states.resize(pages, 0);
        track.watch();
        let len = std::mem::replace(&mut track.len, items.len());
        Interval { saved, len }
    }

    /// From now on somebody watches these items, and no others. Where nothing was tracked the
    /// pages are not saved, as if all were new.
    pub(crate) fn watch(&mut self, len: usize, watched: Vec<Range<usize>>) {
        let track = self.0.get_or_insert_with(|| {
            let states = vec![WRITABLE; len.div_ceil(per_page::<T>())];
            Box::new(Track { states, saved: Vec::new(), len: 0, watched: Vec::new() })
        });
        track.watched = watched;
        track.states.iter_mut().for_each(|state| *state &= !WATCHED);
        track.watch();
    }

    /// Tracks no more.
    pub(crate) fn stop(&mut self) {
        self.0 = None;
    }

    /// The states of all pages, where they are tracked.
    pub(crate) fn states(&self) -> &[u8] {
        self.0.as_deref().map_or(&[], |track| &track.states)
    }

    /// Bytes that are saved since the mark.
    pub(crate) fn bytes(&self) -> u64 {
        self.0.as_deref().map_or(0, |track| bytes_of(&track.saved) + track.states.len() as u64)
    }
}

fn bytes_of<T>(saved: &[Page<T>]) -> u64 {
    let one = |page: &Page<T>| size_of_val(&*page.1) + size_of::<Page<T>>();
    saved.iter().map(one).sum::<usize>() as u64
}

impl<T> Track<T> {
    /// Sets the states of pages that are watched.
    fn watch(&mut self) {
        for items in &self.watched {
            let pages = items.start / per_page::<T>()..items.end.div_ceil(per_page::<T>());
            let there = pages.start.min(self.states.len())..pages.end.min(self.states.len());
            for state in self.states.get_mut(there).unwrap_or_default() {
                *state |= WATCHED;
            }
        }
    }
}

impl<T: Copy> Track<T> {
    fn touch(&mut self, items: &[T], range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let pages = range.start / per_page::<T>()..range.end.div_ceil(per_page::<T>());
        for page in pages {
            let Some(state) = self.states.get_mut(page) else { return };
            if *state & WRITABLE != 0 {
                continue;
            }
            *state |= WRITABLE;
            let start = page * per_page::<T>();
            let end = self.len.min(start + per_page::<T>());
            if let Some(old) = items.get(start..end).filter(|old| !old.is_empty()) {
                self.saved.push((page as u32, old.into()));
            }
        }
    }
}

impl<T: Copy> Interval<T> {
    /// Items that there were at its beginning.
    pub(crate) fn len(&self) -> usize {
        self.len
    }

    /// Puts back what was saved in it; the list has as many items as at its beginning.
    pub(crate) fn undo(&self, items: &mut [T]) {
        for (page, old) in &self.saved {
            let start = *page as usize * per_page::<T>();
            if let Some(items) = items.get_mut(start..start + old.len()) {
                items.copy_from_slice(old);
            }
        }
    }

    /// Makes one of this interval and the one after it: the older items of a page count.
    pub(crate) fn append(&mut self, next: Interval<T>) {
        let known: HashSet<u32> = self.saved.iter().map(|(page, _)| *page).collect();
        for (page, old) in next.saved {
            // What was not there at the beginning need not be kept.
            let there = self.len.saturating_sub(page as usize * per_page::<T>());
            match old.len().min(there) {
                0 => {}
                _ if known.contains(&page) => {}
                all if all == old.len() => self.saved.push((page, old)),
                some => self.saved.push((page, old.get(..some).unwrap_or_default().into())),
            }
        }
    }

    /// Bytes that it takes.
    pub(crate) fn bytes(&self) -> u64 {
        bytes_of(&self.saved)
    }
}

/// A list in pieces that copies share.
#[derive(Debug)]
pub(crate) struct Chunks<T>(Vec<Arc<[T]>>);

impl<T: Copy + PartialEq> Chunks<T> {
    /// A copy of items; what is equal to an earlier copy is shared with it.
    pub(crate) fn of(items: &[T], earlier: Option<&Chunks<T>>) -> Chunks<T> {
        let mut earlier = earlier.into_iter().flat_map(|earlier| &earlier.0);
        let shared = |chunk: &[T]| match earlier.next() {
            Some(before) if **before == *chunk => Arc::clone(before),
            _ => chunk.into(),
        };
        Chunks(items.chunks(per_page::<T>()).map(shared).collect())
    }

    /// The items in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.iter().flat_map(|chunk| chunk.iter())
    }

    /// Bytes that it does not share with another copy.
    pub(crate) fn bytes_beside(&self, other: Option<&Chunks<T>>) -> u64 {
        let own = unshared(&self.0, other.map_or(&[], |other| &other.0));
        let lists = self.0.len() * size_of::<Arc<[T]>>();
        (own.map(|chunk| size_of_val(&**chunk)).sum::<usize>() + lists) as u64
    }
}

/// The parts of a list that another does not have in the same places.
pub(crate) fn unshared<'a, T: ?Sized>(
    parts: &'a [Arc<T>],
    other: &'a [Arc<T>],
) -> impl Iterator<Item = &'a Arc<T>> {
    let in_other = |at: usize, part| other.get(at).is_some_and(|other| Arc::ptr_eq(part, other));
    let unshared = parts.iter().enumerate().filter(move |(at, part)| !in_other(*at, part));
    unshared.map(|(_, part)| part)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A list that is written as told, with its tracker and what it was at each mark.
    struct List {
        items: Vec<u64>,
        tracker: Tracker<u64>,
        marks: Vec<(Vec<u64>, Interval<u64>)>,
        seed: u64,
    }

    impl List {
        fn random(&mut self, below: usize) -> usize {
            self.seed = self.seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (self.seed >> 33) as usize % below
        }

        fn mark(&mut self) {
            let interval = self.tracker.mark(&self.items);
            if let Some((_, last)) = self.marks.last_mut() {
                *last = interval;
            }
            self.marks.push((self.items.clone(), Interval::default()));
        }

        fn write(&mut self) {
            let start = self.random(self.items.len());
            let end = (start + self.random(900)).min(self.items.len());
            self.tracker.touch(&self.items, start..end);
            let value = self.seed;
            self.items[start..end].fill(value);
        }

        fn set_len(&mut self, len: usize) {
            if len < self.items.len() {
                self.tracker.touch(&self.items, len..self.items.len());
            }
            let before = self.items.len();
            self.items.resize(len, 7);
            self.tracker.cover(len);
            if before < len {
                self.tracker.touch(&self.items, before..len);
            }
        }

        fn back_to(&mut self, at: usize) {
            let last = self.tracker.mark(&self.items);
            self.marks.last_mut().unwrap().1 = last;
            for (_, interval) in self.marks.drain(at + 1..).rev() {
                self.items.resize(interval.len(), 0);
                interval.undo(&mut self.items);
            }
            let (wanted, interval) = &self.marks[at];
            self.items.resize(interval.len(), 0);
            interval.undo(&mut self.items);
            assert!(self.items == *wanted);
            self.tracker.stop();
            self.tracker.mark(&self.items);
        }
    }

    #[test]
    fn any_mark_can_be_gone_back_to() {
        let items = vec![1; 5000];
        let mut list = List { items, tracker: Tracker::default(), marks: Vec::new(), seed: 3 };
        list.mark();
        for _ in 0..2000 {
            match list.random(40) {
                0..4 => list.mark(),
                4 => {
                    let len = 600 + list.random(6000);
                    list.set_len(len);
                }
                5 if list.marks.len() > 3 => {
                    // One between others goes.
                    let at = 1 + list.random(list.marks.len() - 2);
                    let (_, gone) = list.marks.remove(at);
                    list.marks[at - 1].1.append(gone);
                }
                6 if list.random(4) == 0 => {
                    let at = list.random(list.marks.len());
                    list.back_to(at);
                }
                _ => list.write(),
            }
        }
        for at in (0..list.marks.len()).rev() {
            list.back_to(at);
        }
    }

    #[test]
    fn a_page_is_saved_once_and_what_is_new_never() {
        let mut items = vec![0_u8; 10_000];
        let mut tracker = Tracker::default();
        tracker.touch(&items, 0..10_000);
        assert_eq!((tracker.bytes(), tracker.states()), (0, &[][..]));
        tracker.mark(&items);
        tracker.touch(&items, 4095..4097);
        tracker.touch(&items, 4000..5000);
        tracker.touch(&items, 3..3);
        assert_eq!(tracker.states(), [1, 1, 0]);
        items.resize(20_000, 0);
        tracker.cover(20_000);
        tracker.touch(&items, 9_999..20_000);
        assert_eq!(tracker.states(), [1; 5]);
        let interval = tracker.mark(&items);
        assert_eq!(
            interval.saved.iter().map(|it| it.1.len()).collect::<Vec<_>>(),
            [4096, 4096, 10_000 - 8192]
        );
        assert_eq!(tracker.states(), [0; 5]);
        assert_eq!((interval.len(), tracker.clone().states().len()), (10_000, 0));
    }

    #[test]
    fn equal_chunks_are_shared() {
        let mut items = vec![1_u64; 3000];
        let one = Chunks::of(&items, None);
        items[600] = 2;
        items.truncate(2900);
        let two = Chunks::of(&items, Some(&one));
        assert!(two.iter().eq(&items));
        let lists = 6 * size_of::<Arc<[u64]>>() as u64;
        assert_eq!(two.bytes_beside(Some(&one)), lists + 4096 + (2900 - 5 * 512) * 8);
        assert_eq!(two.bytes_beside(Some(&two)), lists);
    }
}
