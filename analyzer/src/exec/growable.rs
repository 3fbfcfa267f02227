//! A vector that gets longer without ever stopping the machine for long.
//!
//! ```text
//! items   len items | room for more
//! next    what replaces `items` where the room does not suffice: items copied so far | room
//! old     what was replaced, given back from its end
//! ```
//! A growth that finds room moves nothing. One that does not takes a vector of at least twice the
//! length (pages of the system that nobody has touched cost nothing), copies piece by piece, and
//! gives the old one back piece by piece; until the last piece nothing of it can be seen.
//! Vectors that only ever get longer at their end (`reserve`) are helped in the same way.
//! What is written can be tracked page by page (`pages`), so that all who write do it here.
//! Knows nothing of who asks, and of limits but those of the process.

use std::ops::{Deref, Range};

use crate::exec::pages::{Interval, Tracker};
use crate::spec::limits;

/// Bytes that the process must still have room for when a guest gets what it asked for, so that
/// a guest cannot take the last of it.
const HEADROOM: usize = 16 << 20;

/// Bytes that no allocator (glibc: 32 MiB) takes from what was used before: the pages are fresh, so
/// nobody has to write zeros, and those that are not touched cost nothing.
const FRESH: usize = 33 << 20;

/// Bytes from which on room is taken in fresh pages.
const LARGE: usize = 1 << 20;

/// A vector of numbers that is zero where nothing else was written.
#[derive(Debug)]
pub struct Growable<T> {
    items: Vec<T>,
    len: usize,
    /// Room up to here may be something else than zero.
    written: usize,
    /// Items behind the end that the growth under way has set.
    filled: usize,
    next: Vec<T>,
    /// Items of `next` that are those of `items`.
    copied: usize,
    old: Vec<T>,
    tracker: Tracker<T>,
}

/// How far a growth is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Growth {
    /// A piece of it is done; ask again.
    Piece,
    /// It is done.
    Done,
}

/// A copy has no growth under way and no room, and is not tracked.
impl<T: Copy> Clone for Growable<T> {
    fn clone(&self) -> Growable<T> {
        Growable { tracker: self.tracker.clone(), ..Growable::of(self.to_vec()) }
    }
}

impl<T> Deref for Growable<T> {
    type Target = [T];

    #[inline(always)]
    fn deref(&self) -> &[T] {
        self.items.get(..self.len).unwrap_or_default()
    }
}

impl<T> Growable<T> {
    fn of(items: Vec<T>) -> Growable<T> {
        let len = items.len();
        let (next, old, tracker) = (Vec::new(), Vec::new(), Tracker::default());
        Growable { items, len, written: len, filled: 0, next, copied: 0, old, tracker }
    }
}

impl<T: Copy> Growable<T> {
    /// Some items, to be changed; none where they are not all there.
    #[inline(always)]
    pub(crate) fn part_mut(&mut self, range: Range<usize>) -> Option<&mut [T]> {
        if range.end > self.len {
            return None;
        }
        self.touch(range.clone());
        self.items.get_mut(range)
    }

    /// An item, to be changed.
    pub(crate) fn item_mut(&mut self, at: usize) -> Option<&mut T> {
        self.part_mut(at..at.checked_add(1)?)?.first_mut()
    }

    /// Copies items to another place; none where they or the place are not all there.
    pub(crate) fn copy_within(&mut self, from: Range<usize>, to: usize) -> Option<()> {
        self.get(from.clone())?;
        self.part_mut(to..to.checked_add(from.len())?)?;
        self.items.copy_within(from, to);
        Some(())
    }

    /// All items, for who sees to tracking: what is written must have been touched before.
    pub(crate) fn untracked_mut(&mut self) -> &mut [T] {
        self.items.get_mut(..self.len).unwrap_or_default()
    }

    /// Tells that items will be written.
    #[inline(always)]
    pub(crate) fn touch(&mut self, range: Range<usize>) {
        self.tracker.touch(self.items.get(..self.len).unwrap_or_default(), range);
    }

    /// So many of its pages have a state when it is tracked, there or not.
    pub(crate) fn reaching(self, pages: usize) -> Growable<T> {
        Growable { tracker: Tracker::reaching(pages), ..self }
    }

    /// What is tracked of it.
    pub(crate) fn tracker(&self) -> &Tracker<T> {
        &self.tracker
    }

    /// See [`Tracker::mark`].
    pub(crate) fn mark(&mut self) -> Interval<T> {
        self.tracker.mark(self.items.get(..self.len).unwrap_or_default())
    }

    /// See [`Tracker::watch`].
    pub(crate) fn watch(&mut self, watched: Vec<Range<usize>>) {
        self.tracker.watch(self.len, watched);
    }

    /// Tracks no more.
    pub(crate) fn untrack(&mut self) {
        self.tracker.stop();
    }
}

impl<T: Copy + Default + PartialEq> Growable<T> {
    /// So many zeros; none where the process has no room for them.
    pub(crate) fn zeroed(len: usize) -> Option<Growable<T>> {
        let items = zeros(len.max(fresh::<T>(len))).or_else(|| zeros(len))?;
        Some(Growable { len, written: len, ..Growable::of(items) })
    }

    /// Does a piece of the growth to a length, new items being `fill`; none, and nothing has
    /// changed, where the process has no room.
    ///
    /// Whoever begins a growth says so first ([`Growable::begin`]); between two pieces of one,
    /// nothing may be written.
    pub(crate) fn grow(&mut self, len: usize, fill: T) -> Option<Growth> {
        let mut left = limits::PIECE_BYTES / size_of::<T>().max(1);
        if len > self.items.len() && self.move_to_room(len, &mut left)? == Growth::Piece {
            return Some(Growth::Piece);
        }
        if self.len + self.filled < len && (fill != T::default() || self.written > self.len) {
            let start = self.len + self.filled;
            let end = len.min(start + left);
            if let Some(items) = self.items.get_mut(start..end) {
                items.fill(fill);
            }
            left -= end - start;
            self.filled += end - start;
            self.written = self.written.max(end);
            if end < len {
                return Some(Growth::Piece);
            }
        }
        if self.give_back(left) == Growth::Piece {
            return Some(Growth::Piece);
        }
        (self.len, self.filled) = (len, 0);
        self.written = self.written.max(len);
        self.tracker.cover(len);
        Some(Growth::Done)
    }

    /// Puts back what was saved in an interval, and forgets growths under way. Not tracked.
    pub(crate) fn undo(&mut self, interval: &Interval<T>) {
        self.begin();
        if interval.len() > self.items.len() {
            self.items.resize(interval.len(), T::default());
        }
        self.len = interval.len();
        interval.undo(self.untracked_mut());
    }

    /// Forgets a growth that was not completed.
    pub(crate) fn begin(&mut self) {
        (self.next, self.copied, self.filled) = (Vec::new(), 0, 0);
    }

    /// Replaces the items by a vector with room for a length, piece by piece.
    fn move_to_room(&mut self, len: usize, left: &mut usize) -> Option<Growth> {
        if self.next.is_empty() {
            let wish = len.saturating_mul(2).max(fresh::<T>(len));
            (self.next, self.copied) = (zeros(wish).or_else(|| zeros(len))?, 0);
        }
        let range = self.copied..self.len.min(self.copied + *left);
        *left -= range.len();
        self.copied = range.end;
        if let (Some(to), Some(from)) = (self.next.get_mut(range.clone()), self.items.get(range)) {
            to.copy_from_slice(from);
        }
        if self.copied < self.len {
            return Some(Growth::Piece);
        }
        self.old = std::mem::replace(&mut self.items, std::mem::take(&mut self.next));
        self.old.truncate(self.len);
        (self.written, self.copied) = (self.len, 0);
        Some(Growth::Done)
    }

    /// Gives some of the replaced items back to the system.
    fn give_back(&mut self, items: usize) -> Growth {
        give_back(&mut self.old, items)
    }
}

/// Gives the end of a vector back to the system, at most so many items of it; all of it in the
/// end.
pub(crate) fn give_back<T>(old: &mut Vec<T>, items: usize) -> Growth {
    if old.len() <= items {
        *old = Vec::new();
        return Growth::Done;
    }
    if items > 0 {
        old.truncate(old.len() - items);
        old.shrink_to_fit();
    }
    Growth::Piece
}

/// Makes room for more items at the end of a vector that may come to hold `most`. Once it is
/// large it gets room for all of them, if the system has the addresses, so that it need not move
/// again. None where the process has no room.
pub(crate) fn reserve<T>(items: &mut Vec<T>, more: usize, most: usize) -> Option<()> {
    let (len, room) = (items.len(), items.capacity());
    if room - len >= more {
        return Some(());
    }
    if len >= LARGE / size_of::<T>().max(1) {
        // Refused, it doubles as smaller ones do.
        let _ = items.try_reserve_exact(most.saturating_sub(len));
    }
    items.try_reserve(more).ok()
}

/// Items for which room is taken at least where so many are wanted.
pub(crate) fn fresh<T>(len: usize) -> usize {
    let size = size_of::<T>().max(1);
    if len >= LARGE / size { FRESH / size } else { 0 }
}

/// So many zeros; none where the process has no room for them and some more.
fn zeros<T: Copy + Default>(len: usize) -> Option<Vec<T>> {
    // `vec![0; len]` gets untouched zero pages from the system but aborts when there are none, so
    // the question is put first in the form that can say no.
    has_room(len.checked_mul(size_of::<T>())?).then(|| vec![T::default(); len])
}

/// Whether the process has room for so many bytes and, where they are many, for some more.
pub(crate) fn has_room(bytes: usize) -> bool {
    let spare = if bytes < LARGE { 0 } else { HEADROOM };
    Vec::<u8>::new().try_reserve_exact(bytes.saturating_add(spare)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Grows to a length and tells in how many pieces.
    fn grow(items: &mut Growable<u64>, len: usize, fill: u64) -> usize {
        items.begin();
        (1..).find(|_| items.grow(len, fill) == Some(Growth::Done)).unwrap()
    }

    #[test]
    fn small_growths_are_done_at_once() {
        let mut items = Growable::<u64>::zeroed(3).unwrap();
        *items.item_mut(1).unwrap() = 7;
        assert_eq!(grow(&mut items, 5, 2), 1);
        assert_eq!(&*items, [0, 7, 0, 2, 2]);
        assert_eq!(grow(&mut items, 6, 0), 1);
        assert_eq!(&*items.clone(), [0, 7, 0, 2, 2, 0]);
        assert_eq!(items.items.len(), 10, "there is room for more");
    }

    #[test]
    fn large_growths_are_done_in_pieces_and_seen_at_the_end() {
        // A mebibyte, and in how many pieces one is done.
        let (part, each) = (LARGE / 8, LARGE / limits::PIECE_BYTES);
        let mut items = Growable::<u64>::zeroed(0).unwrap();
        assert_eq!(grow(&mut items, 3 * part, 5), 3 * each);
        items.begin();
        assert_eq!(items.grow(20 * part, 6), Some(Growth::Piece));
        assert_eq!((items.len(), items.last()), (3 * part, Some(&5)));
        // A growth that was left is no trace in the next.
        *items.item_mut(0).unwrap() = 1;
        assert!(grow(&mut items, 20 * part, 0) > 3 * each);
        assert_eq!((items[0], items[3 * part - 1], items[3 * part]), (1, 5, 0));
        let room = items.items.len();
        items.begin();
        assert_eq!(items.grow(25 * part, 9), Some(Growth::Piece));
        assert!(grow(&mut items, 22 * part, 0) > 1, "what was filled is zero again");
        assert!(items.iter().skip(3 * part).all(|item| *item == 0));
        assert_eq!((items.items.len(), items.old.len()), (room, 0));
        *items.item_mut(7).unwrap() = 8;
        assert!(grow(&mut items, 40 * part, 0) >= 2 * 21 * each, "copied, and given back");
        assert!(items.items.len() > room);
        assert_eq!((items[7], items[30 * part], items.old.len()), (8, 0, 0));
    }

    #[test]
    fn what_there_is_no_room_for_is_refused() {
        let mut items = Growable::<u64>::zeroed(2).unwrap();
        assert_eq!(items.grow(usize::MAX / 16, 0), None);
        assert_eq!(items.len(), 2);
    }
}
