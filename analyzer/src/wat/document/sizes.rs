//! How much text each chunk holds, and with that where it begins and which one holds a place.
//!
//! Chunks lie all over the memory, and an edit asks several times for a place among hundreds of
//! thousands of them: their sizes stand side by side here, summed up in blocks, so that a search
//! goes through one block. It knows nothing else of the chunks.

use std::ops::Range as Span;

/// Chunks that are summed up together.
const BLOCK: usize = if cfg!(test) { 4 } else { 256 };

/// How much text one chunk holds, or many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Size {
    /// In bytes.
    pub(super) len: u32,
    /// Line ends.
    pub(super) lines: u32,
}

impl Size {
    fn plus(self, other: Size) -> Size {
        // A text of more bytes than that is not looked into.
        let len = self.len.saturating_add(other.len);
        Size { len, lines: self.lines.saturating_add(other.lines) }
    }
}

/// A chunk, and what lies before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Seat {
    pub(crate) chunk: usize,
    /// Bytes before it.
    pub(crate) start: u32,
    /// Line ends before it.
    pub(crate) lines: u32,
}

/// Of all chunks of a document, in order.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sizes {
    sizes: Vec<Size>,
    /// Of each block: how much text there is before it.
    before: Vec<Size>,
}

impl Default for &Sizes {
    /// Of no chunks.
    fn default() -> Self {
        static NONE: Sizes = Sizes { sizes: Vec::new(), before: Vec::new() };
        &NONE
    }
}

impl Sizes {
    pub(super) fn push(&mut self, size: Size) {
        if self.sizes.len().is_multiple_of(BLOCK) {
            self.before.push(self.before(self.sizes.len()));
        }
        self.sizes.push(size);
    }

    /// Puts others in the place of some. Linear in what comes behind where they are not as many, as
    /// is any vector.
    pub(super) fn splice(&mut self, old: Span<usize>, new: impl Iterator<Item = Size>) {
        let first = (old.start / BLOCK).min(self.before.len().saturating_sub(1));
        self.sizes.splice(old, new);
        self.before.truncate(first + 1);
        let mut sum = self.before.pop().unwrap_or_default();
        for block in self.sizes.chunks(BLOCK).skip(first) {
            self.before.push(sum);
            let [len, lines] = [|it: &Size| it.len, |it: &Size| it.lines]
                .map(|part| block.iter().map(|it| u64::from(part(it))).sum::<u64>());
            let [len, lines] = [len, lines].map(|sum| u32::try_from(sum).unwrap_or(u32::MAX));
            sum = sum.plus(Size { len, lines });
        }
    }

    /// All before a chunk.
    fn before(&self, chunk: usize) -> Size {
        let block = (chunk / BLOCK).min(self.before.len().saturating_sub(1));
        let sum = self.before.get(block).copied().unwrap_or_default();
        let rest = self.sizes.iter().take(chunk).skip(block * BLOCK);
        rest.fold(sum, |sum, size| sum.plus(*size))
    }

    /// Where a chunk begins in the text, in bytes.
    pub(crate) fn start(&self, chunk: usize) -> u32 {
        self.before(chunk).len
    }

    /// How many bytes chunks have.
    pub(crate) fn bytes(&self, span: Span<usize>) -> u32 {
        self.start(span.end) - self.start(span.start)
    }

    /// The length of each chunk in bytes.
    pub(crate) fn lens(&self) -> impl Iterator<Item = u32> {
        self.sizes.iter().map(|size| size.len)
    }

    /// The chunk that holds an offset, searched for from a chunk on that does not lie behind it. The
    /// end of the text belongs to the last chunk.
    pub(crate) fn seek(&self, from: Seat, offset: u32) -> Seat {
        let last = self.sizes.len().saturating_sub(1);
        let end = |seat: Seat, size: Size| seat.start.saturating_add(size.len);
        let passed = |before: &Size| before.len <= offset;
        self.walk(from, last, passed, |seat, size| end(seat, size) <= offset)
    }

    /// The chunk that holds the end of the line before this one, and with that where the line
    /// begins; behind all chunks where there are not so many lines.
    pub(super) fn seek_line(&self, line: u32) -> Seat {
        let passed = |before: &Size| before.lines < line;
        let end = |seat: Seat, size: Size| seat.lines.saturating_add(size.lines);
        let all = self.sizes.len();
        self.walk(Seat::default(), all, passed, |seat, size| end(seat, size) < line)
    }

    /// From a chunk on as long as the chunks end before what is looked for, at most to another
    /// one. `passed` tells from what lies before a block whether that block begins before it.
    fn walk(
        &self,
        from: Seat,
        most: usize,
        passed: impl Fn(&Size) -> bool,
        goes_on: impl Fn(Seat, Size) -> bool,
    ) -> Seat {
        let block = self.before.partition_point(passed).saturating_sub(1);
        let mut seat = from;
        if let Some(before) = self.before.get(block)
            && block * BLOCK > from.chunk
        {
            seat = Seat { chunk: block * BLOCK, start: before.len, lines: before.lines };
        }
        for size in self.sizes.iter().take(most).skip(seat.chunk) {
            if !goes_on(seat, *size) {
                break;
            }
            let Size { len, lines } = Size { len: seat.start, lines: seat.lines }.plus(*size);
            seat = Seat { chunk: seat.chunk + 1, start: len, lines };
        }
        seat
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As it must be, chunk by chunk.
    fn seats(all: &[Size]) -> Vec<Seat> {
        let mut seat = Seat::default();
        let seats = all.iter().map(|size| {
            let here = seat;
            let (start, lines) = (seat.start + size.len, seat.lines + size.lines);
            seat = Seat { chunk: seat.chunk + 1, start, lines };
            here
        });
        seats.collect()
    }

    fn check(sizes: &Sizes, all: &[Size]) {
        assert_eq!(sizes.sizes, all);
        let seats = seats(all);
        let len: u32 = all.iter().map(|size| size.len).sum();
        for (seat, size) in seats.iter().zip(all) {
            assert_eq!(sizes.start(seat.chunk), seat.start);
            for (from, offset) in [(0, seat.start), (seat.chunk, seat.start + size.len - 1)] {
                let from = seats.get(from).copied().unwrap_or_default();
                assert_eq!(sizes.seek(from, offset), *seat);
            }
        }
        assert_eq!(sizes.seek(Seat::default(), len), seats.last().copied().unwrap_or_default());
        assert_eq!(sizes.bytes(0..all.len()), len);
        for line in 0..all.iter().map(|size| size.lines).sum() {
            let found = seats.iter().zip(all).find(|(seat, size)| seat.lines + size.lines >= line);
            assert_eq!(Some(sizes.seek_line(line)), found.map(|(seat, _)| *seat));
        }
        assert_eq!(sizes.seek_line(u32::MAX).chunk, all.len());
    }

    #[test]
    fn places_are_found_after_any_change() {
        let size = |at: u32| Size { len: 1 + at % 5, lines: at % 3 };
        let (mut sizes, mut all) = (Sizes::default(), Vec::new());
        check(&sizes, &all);
        for at in 0..3 * BLOCK as u32 + 1 {
            sizes.push(size(at));
            all.push(size(at));
            check(&sizes, &all);
        }
        for (old, new) in [(5..6, 1), (0..0, 2), (3..9, 1), (10..10, 5), (2..14, 0), (0..3, 0)] {
            let fresh = || (7..7 + new).map(size);
            sizes.splice(old.clone(), fresh());
            all.splice(old, fresh());
            check(&sizes, &all);
        }
        sizes.splice(0..all.len(), std::iter::empty());
        check(&sizes, &[]);
        sizes.splice(0..0, std::iter::once(size(1)));
        check(&sizes, &[size(1)]);
    }
}
