//! What a list of items was at the last mark: the old contents of pages that were written since.
//!
//! ```text
//! items   page 0 | page 1 | page 2 | …        4 KiB each, the last one may be shorter
//! states     1        0        3              1: saved since the mark, or was not there then
//!                                             2: somebody wants to see each write
//!                                             4: what ends here may be written without asking
//!                                             8: what begins and ends here may
//! saved   (0, its old items) (2, …)
//! ```
//! What ends in a page may begin in the one before, so for 4 both have to be saved, and unwatched; a
//! page that is not whole has neither. With states for all addresses there are, a write needs no
//! other test, not even whether it lies inside ([`Tracker::reaching`]).
//! Whoever writes says so before ([`Tracker::touch`]); the first time the page is saved. A mark
//! takes what was saved as an [`Interval`] and begins anew, which takes as long as pages were
//! written. Undoing intervals from the newest back leads to any earlier mark. Where nobody tracks,
//! a touch is one comparison.
//! Lists that change freely are copied as a whole instead (`chunks`).
//! Source: software dirty bits, as in checkpointing virtual machines; `mprotect` is not asked.

use std::collections::HashSet;
use std::ops::Range;

/// The binary logarithm of a page's bytes.
pub(crate) const PAGE_LOG: usize = 12;

/// Bytes of a page.
pub(crate) const PAGE_BYTES: usize = 1 << PAGE_LOG;

/// Set in the state of a page that is saved, or need not be.
const SAVED: u8 = 1;

/// Set in the state of a page that somebody watches.
const WATCHED: u8 = 2;

/// Set in the state of a page where what ends in it may be written without asking, as long as it
/// is shorter than a page.
pub(crate) const FREE: u8 = 4;

/// The same, of what begins in it too.
pub(crate) const OWN: u8 = 8;

/// Pages that an access can end in whose address has 32 bits, and so has its offset.
pub(crate) const REACHED: usize = ((u32::MAX as u64 * 2 + 16) >> PAGE_LOG) as usize + 1;

/// Items of a page.
pub(crate) const fn per_page<T>() -> usize {
    PAGE_BYTES / size_of::<T>()
}

/// Keeps track of a list's pages; or does not, which costs next to nothing.
#[derive(Debug)]
pub(crate) struct Tracker<T> {
    track: Option<Box<Track<T>>>,
    /// Pages that have a state, there or not.
    reach: usize,
}

#[derive(Debug)]
struct Track<T> {
    /// By page; those behind the last page are 0.
    states: Vec<u8>,
    /// Pages that there are.
    pages: usize,
    /// Whether writes ask for free pages.
    frees: bool,
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
        Tracker::reaching(self.reach)
    }
}

impl<T> Default for Tracker<T> {
    fn default() -> Tracker<T> {
        Tracker::reaching(0)
    }
}

impl<T> Tracker<T> {
    /// Tracks nothing yet; when it does, so many pages have a state, there or not, and those that
    /// may be written are free.
    pub(crate) fn reaching(pages: usize) -> Tracker<T> {
        Tracker { track: None, reach: pages }
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
        if let Some(track) = &mut self.track {
            track.touch(items, range);
        }
    }

    /// The list has become longer.
    #[inline(always)]
    pub(crate) fn cover(&mut self, len: usize) {
        if let Some(track) = &mut self.track {
            let pages = len.div_ceil(per_page::<T>());
            let old = track.pages;
            if old < pages {
                track.set_pages(pages);
                let new = track.states.get_mut(old..pages).unwrap_or_default();
                new.iter_mut().for_each(|state| *state = SAVED);
            }
            track.watch();
            track.free(old.saturating_sub(1)..pages, len);
        }
    }

    /// Sets a mark; answers what was saved since the one before, or nothing when it is the first.
    pub(crate) fn mark(&mut self, items: &[T]) -> Interval<T> {
        let pages = items.len().div_ceil(per_page::<T>());
        let Some(track) = &mut self.track else {
            self.track = Some(Box::new(Track::new(pages, self.reach, items.len())));
            return Interval::default();
        };
        let saved = std::mem::take(&mut track.saved);
        for (page, _) in &saved {
            if let Some(state) = track.states.get_mut(*page as usize) {
                *state &= WATCHED;
            }
        }
        // These were not there.
        let new = (track.len / per_page::<T>()).min(track.pages)..track.pages;
        let new = track.states.get_mut(new).unwrap_or_default();
        new.iter_mut().for_each(|state| *state &= WATCHED);
        track.set_pages(pages);
        track.watch();
        let len = std::mem::replace(&mut track.len, items.len());
        Interval { saved, len }
    }

    /// From now on somebody watches these items, and no others. Where nothing was tracked the
    /// pages are not saved, as if all were new.
    pub(crate) fn watch(&mut self, len: usize, watched: Vec<Range<usize>>) {
        let pages = len.div_ceil(per_page::<T>());
        let track = self.track.get_or_insert_with(|| {
            let mut track = Track::new(pages, self.reach, 0);
            track.there().iter_mut().for_each(|state| *state = SAVED);
            Box::new(track)
        });
        track.watched = watched;
        track.there().iter_mut().for_each(|state| *state &= !WATCHED);
        track.watch();
        track.free(0..track.pages, len);
    }

    /// Tracks no more.
    pub(crate) fn stop(&mut self) {
        self.track = None;
    }

    /// The states of all pages that it reaches, where they are tracked.
    pub(crate) fn states(&self) -> Option<&[u8]> {
        self.track.as_deref().map(|track| track.states.as_slice())
    }

    /// Bytes that are saved since the mark.
    pub(crate) fn bytes(&self) -> u64 {
        self.track.as_deref().map_or(0, |track| bytes_of(&track.saved) + track.pages as u64)
    }
}

fn bytes_of<T>(saved: &[Page<T>]) -> u64 {
    let one = |page: &Page<T>| size_of_val(&*page.1) + size_of::<Page<T>>();
    saved.iter().map(one).sum::<usize>() as u64
}

impl<T> Track<T> {
    /// Of so many pages and items, none of which are saved.
    fn new(pages: usize, reach: usize, len: usize) -> Track<T> {
        let states = vec![0; pages.max(reach)];
        let (saved, watched) = (Vec::new(), Vec::new());
        Track { states, pages, frees: reach > 0, saved, len, watched }
    }

    /// The states of the pages that there are.
    fn there(&mut self) -> &mut [u8] {
        self.states.get_mut(..self.pages).unwrap_or_default()
    }

    /// Has so many pages from now on; new ones are not saved.
    fn set_pages(&mut self, pages: usize) {
        if pages > self.states.len() {
            self.states.resize(pages, 0);
        }
        let gone = self.states.get_mut(pages..self.pages).unwrap_or_default();
        gone.iter_mut().for_each(|state| *state = 0);
        self.pages = pages;
    }

    /// Sets the states of pages that are watched; none of them is free.
    fn watch(&mut self) {
        for items in std::mem::take(&mut self.watched) {
            let pages = items.start / per_page::<T>()..items.end.div_ceil(per_page::<T>());
            let there = pages.start.min(self.pages)..pages.end.min(self.pages);
            for state in self.states.get_mut(there.clone()).unwrap_or_default() {
                *state = *state & SAVED | WATCHED;
            }
            if let Some(state) = self.states.get_mut(there.end) {
                *state &= !FREE;
            }
            self.watched.push(items);
        }
    }

    /// Finds out which of these pages are free, of a list of so many items.
    fn free(&mut self, pages: Range<usize>, len: usize) {
        if !self.frees {
            return;
        }
        let whole = len / per_page::<T>();
        let mut before = match pages.start.checked_sub(1) {
            Some(page) => self.states.get(page).copied().unwrap_or(0),
            None => SAVED,
        };
        let may = |state: u8| state & (SAVED | WATCHED) == SAVED;
        for (page, state) in self.states.iter_mut().enumerate().take(pages.end).skip(pages.start) {
            *state &= SAVED | WATCHED;
            if may(*state) && page < whole {
                *state |= if may(before) { OWN | FREE } else { OWN };
            }
            before = *state;
        }
    }
}

impl<T: Copy> Track<T> {
    fn touch(&mut self, items: &[T], range: Range<usize>) {
        if range.is_empty() {
            return;
        }
        let pages = range.start / per_page::<T>()..range.end.div_ceil(per_page::<T>());
        let mut new = false;
        for page in pages.clone() {
            let Some(state) = self.states.get_mut(page).filter(|_| page < self.pages) else {
                break;
            };
            if *state & SAVED != 0 {
                continue;
            }
            *state |= SAVED;
            new = true;
            let start = page * per_page::<T>();
            let end = self.len.min(start + per_page::<T>());
            if let Some(old) = items.get(start..end).filter(|old| !old.is_empty()) {
                self.saved.push((page as u32, old.into()));
            }
        }
        if new {
            // The one behind may have waited for the last of these.
            self.free(pages.start..(pages.end + 1).min(self.pages), items.len());
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
        assert_eq!((tracker.bytes(), tracker.states()), (0, None));
        tracker.mark(&items);
        tracker.touch(&items, 4095..4097);
        tracker.touch(&items, 4000..5000);
        tracker.touch(&items, 3..3);
        assert_eq!(tracker.states(), Some(&[1, 1, 0][..]));
        items.resize(20_000, 0);
        tracker.cover(20_000);
        tracker.touch(&items, 9_999..20_000);
        assert_eq!(tracker.states(), Some(&[1; 5][..]));
        let interval = tracker.mark(&items);
        assert_eq!(
            interval.saved.iter().map(|it| it.1.len()).collect::<Vec<_>>(),
            [4096, 4096, 10_000 - 8192]
        );
        assert_eq!(tracker.states(), Some(&[0; 5][..]));
        assert_eq!((interval.len(), tracker.clone().states()), (10_000, None));
    }

    #[test]
    fn where_a_page_is_free_what_ends_in_it_is_there_and_saved() {
        const PAGES: usize = 12;
        let mut seed = 5_u64;
        let mut random = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 33) as usize % below
        };
        let mut items = vec![0_u8; 30_000];
        let mut tracker = Tracker::reaching(PAGES);
        let (mut watched, mut free) = (0..0, 0);
        for _ in 0..20_000 {
            match random(30) {
                0 => _ = tracker.mark(&items),
                1 => {
                    let start = random(items.len());
                    watched = start..start + random(3000);
                    tracker.watch(items.len(), vec![watched.clone()]);
                }
                2 if items.len() < PAGES * PAGE_BYTES - 3000 => {
                    let len = items.len() + random(3000);
                    items.resize(len, 0);
                    tracker.cover(len);
                }
                3 if random(20) == 0 => {
                    tracker.stop();
                    (items, watched) = (vec![0; 1 + random(30_000)], 0..0);
                }
                _ => {
                    let start = random(items.len());
                    let end = (start + random(100)).min(items.len());
                    tracker.touch(&items, start..end);
                }
            }
            let Some(states) = tracker.states() else { continue };
            assert_eq!(states.len(), PAGES);
            let watches = |page: usize| {
                let page = page * PAGE_BYTES..(page + 1) * PAGE_BYTES;
                page.start < watched.end && watched.start < page.end && !watched.is_empty()
            };
            for (page, &state) in states.iter().enumerate() {
                let may = |page: usize| states[page] & SAVED != 0 && !watches(page);
                let there = (page + 1) * PAGE_BYTES <= items.len();
                let own = there && may(page);
                let wanted = own && (page == 0 || may(page - 1));
                let found = (state & OWN != 0, state & FREE != 0);
                assert_eq!(found, (own, wanted), "page {page} of {} bytes", items.len());
                free += usize::from(wanted);
            }
        }
        assert!(free > 10_000);
    }
}
