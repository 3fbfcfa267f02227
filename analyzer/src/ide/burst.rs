//! Edits that come at once: those near each other are made into one, so that a long field is cut
//! anew once for all of them.
//!
//! Places of an edit are those of the text behind the edits before it. The text itself stays as it
//! was until the end: a place is looked for before, in or behind what has taken the place of a part
//! of it. What the text means is not known here.

use crate::ide::{Encoding, Position};
use crate::text::{self, Range};
use crate::wat::document::Document;

/// Bytes of text between edits that are made one, and that one may put in.
const NEAR: usize = if cfg!(test) { 48 } else { 4 << 10 };

/// A part of a document, and what takes its place.
#[derive(Debug)]
pub(super) struct Burst {
    /// Of the document.
    range: Range,
    start: Position,
    end: Position,
    new: String,
    /// Where `new` ends, in the text with it.
    new_end: Position,
}

/// A place in the text with what is new.
#[derive(Clone, Copy)]
enum Spot {
    /// An offset in the document, not behind the part.
    Before(u32),
    /// An offset in what is new.
    Inside(usize),
    /// An offset in the document, not before the end of the part.
    Behind(u32),
}

impl Burst {
    /// One edit of a document.
    pub(super) fn new(document: &Document, encoding: Encoding, range: Range, new: &str) -> Burst {
        let mut burst = Burst {
            range,
            start: document.position(range.start, encoding),
            end: document.position(range.end, encoding),
            new: new.to_owned(),
            new_end: Position::default(),
        };
        burst.new_end = text::advanced(burst.start, new, encoding);
        burst
    }

    /// Makes the edit.
    pub(super) fn apply(self, document: &mut Document) {
        document.edit(self.range, &self.new);
    }

    /// Takes in one more edit; whether it is near enough.
    pub(super) fn take(
        &mut self,
        document: &Document,
        encoding: Encoding,
        span: (Position, Position),
        new: &str,
    ) -> bool {
        let [from, to] = [span.0, span.1].map(|at| self.spot(document, encoding, at));
        let [from, to] = if self.is_behind(from, to) { [to, from] } else { [from, to] };
        let Range { start, end } = self.range;
        let base = |spot: Spot| match spot {
            Spot::Before(at) | Spot::Behind(at) => Some(at),
            Spot::Inside(_) => None,
        };
        let (first, last) = (base(from).unwrap_or(start), base(to).unwrap_or(end));
        let around = Range::new(first.min(start), last.max(end));
        let more = (around.len() - self.range.len()) as usize;
        if more + self.new.len() + new.len() > NEAR {
            return false;
        }
        // With a line end in front of it or behind it, a return is a part of that.
        let has_return = |text: &str| text.contains('\r');
        if has_return(&self.new) || has_return(new) || borders_on(document, around, has_return) {
            return false;
        }
        let before = document.slice(Range::new(around.start, start));
        let behind = document.slice(Range::new(end, around.end));
        let place = |spot: Spot| match spot {
            Spot::Before(at) => (at - around.start) as usize,
            Spot::Inside(at) => before.len() + at,
            Spot::Behind(at) => before.len() + self.new.len() + (at - end) as usize,
        };
        let (from, to) = (place(from), place(to));
        let mut text = [before.as_str(), &self.new, &behind].concat();
        text.replace_range(from..to, new);
        self.new = text;
        if around != self.range {
            self.range = around;
            self.start = document.position(around.start, encoding);
            self.end = document.position(around.end, encoding);
        }
        self.new_end = text::advanced(self.start, &self.new, encoding);
        true
    }

    fn is_behind(&self, from: Spot, to: Spot) -> bool {
        let key = |spot: Spot| match spot {
            Spot::Before(at) => (0, at as usize),
            Spot::Inside(at) => (1, at),
            Spot::Behind(at) => (2, at as usize),
        };
        key(from) > key(to)
    }

    fn spot(&self, document: &Document, encoding: Encoding, at: Position) -> Spot {
        let key = |at: Position| (at.line, at.column);
        if key(at) < key(self.start) {
            return Spot::Before(document.offset(at, encoding).min(self.range.start));
        }
        if key(at) <= key(self.new_end) {
            let lines = (at.line - self.start.line) as usize;
            let skipped = match lines {
                0 => 0,
                _ => {
                    let mut ends = memchr::memchr_iter(b'\n', self.new.as_bytes());
                    ends.nth(lines - 1).map_or(self.new.len(), |end| end + 1)
                }
            };
            let rest = self.new.get(skipped..).unwrap_or_default();
            let line = rest.split('\n').next().unwrap_or_default();
            let column = if lines == 0 { at.column - self.start.column } else { at.column };
            return Spot::Inside(skipped + text::offset_in_line(line, column, encoding));
        }
        let line = self.end.line.saturating_add(at.line - self.new_end.line);
        let column = if at.line == self.new_end.line {
            self.end.column.saturating_add(at.column - self.new_end.column)
        } else {
            at.column
        };
        let offset = document.offset(Position { line, column }, encoding);
        Spot::Behind(offset.max(self.range.end))
    }
}

/// Whether something is true of a part of a document, or of the byte before or behind it.
fn borders_on(document: &Document, part: Range, is_so: impl Fn(&str) -> bool) -> bool {
    let before = Range::new(part.start.saturating_sub(1), part.start);
    let behind = Range::new(part.end, part.end.saturating_add(1));
    [before, part, behind].into_iter().any(|it| is_so(&document.slice(it)))
}
