//! Small questions to the source text that several features ask: the word at a place, a header on
//! one line, the comment above a field, positions of many offsets.

use std::sync::Arc;

use crate::ide::{Encoding, Position, Span};
use crate::text::{self, Range};
use crate::wat::chunk::Field;
use crate::wat::document::sizes::Seat;
use crate::wat::document::{Chunk, Document};
use crate::wat::script;
use crate::wat::token::{Kind, Token};

/// A token, its text, and where it stands in the whole text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Word<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    pub(super) range: Range,
    /// The token before it that is no trivia.
    pub(super) before: Option<&'a str>,
}

/// The tokens of a chunk with their places in it.
pub(super) fn placed(chunk: &Chunk) -> impl Iterator<Item = (Token, Range)> {
    let mut at = 0u32;
    chunk.tokens().iter().map(move |token| {
        let range = Range::new(at, at.saturating_add(token.len()));
        at = range.end;
        (*token, range)
    })
}

/// The token that a cursor at an offset stands in or right behind; not a blank or comment. The
/// one that begins at the cursor is preferred to the one that ends there, unless it is a
/// parenthesis.
pub(super) fn word_at(document: &Document, offset: u32) -> Option<Word<'_>> {
    // A cursor at the start of a chunk may stand behind the last word of the chunk before.
    word_in(document, offset)
        .or_else(|| word_in(document, offset.checked_sub(1)?).filter(|it| it.range.end == offset))
}

fn word_in(document: &Document, offset: u32) -> Option<Word<'_>> {
    let (at, start) = document.chunk_at(offset)?;
    let chunk = document.chunks().get(at)?;
    let inside = offset.checked_sub(start)?;
    let mut best: Option<Word<'_>> = None;
    let mut before = None;
    for (token, range) in placed(chunk) {
        if range.start > inside {
            break;
        }
        let text = range.of(chunk.text());
        if token.kind().is_trivia() {
            continue;
        }
        let is_word = !matches!(token.kind(), Kind::Open | Kind::Close);
        if range.touches(inside) && (is_word || best.is_none()) {
            best = Some(Word { kind: token.kind(), text, range: range.shifted(start), before });
        }
        before = Some(text);
    }
    best
}

/// The field around an offset and where it begins, also of a module that stands in a script.
pub(super) fn field_at(document: &Document, offset: u32) -> Option<(Arc<Chunk>, u32)> {
    let (at, start) = document.chunk_at(offset)?;
    let chunk = document.chunks().get(at)?;
    let module = match chunk.field() {
        Field::Opaque => script::only_module(document)
            .map(|module| (module, 0))
            .or_else(|| script::module_at(chunk, offset - start).map(|(it, at)| (it, start + at))),
        _ => None,
    };
    let Some((module, from)) = module else { return Some((Arc::clone(chunk), start)) };
    let (at, start) = module.chunk_at(offset.checked_sub(from)?)?;
    Some((Arc::clone(module.chunks().get(at)?), from + start))
}

/// Words and fields at places that are asked for in ascending order: one walk over the text.
pub(super) struct Walk<'a> {
    document: &'a Document,
    seat: Seat,
}

impl<'a> Walk<'a> {
    pub(super) fn new(document: &'a Document) -> Walk<'a> {
        Walk { document, seat: Seat::default() }
    }

    /// The chunk that holds an offset: which one it is, and where it begins.
    pub(super) fn chunk(&mut self, offset: u32) -> Option<(usize, &'a Arc<Chunk>, u32)> {
        if offset < self.seat.start {
            self.seat = Seat::default();
        }
        self.seat = self.document.seek(self.seat, offset);
        let chunk = self.document.chunks().get(self.seat.chunk)?;
        Some((self.seat.chunk, chunk, self.seat.start))
    }

    /// The text of a range that lies in one chunk.
    pub(super) fn word(&mut self, range: Range) -> &'a str {
        let found = self.chunk(range.start).and_then(|(_, chunk, start)| {
            let end = range.end.checked_sub(start)?;
            chunk.text().get((range.start - start) as usize..end as usize)
        });
        found.unwrap_or_default()
    }
}

/// The innermost list around a range of a chunk, as a range of the chunk.
pub(super) fn list_around(chunk: &Chunk, inner: Range) -> Option<Range> {
    let mut open = Vec::new();
    for (token, range) in placed(chunk) {
        match token.kind() {
            Kind::Open | Kind::Annotation => open.push(range.start),
            Kind::Close => {
                let list = Range::new(open.pop()?, range.end);
                // Lists close from the inside outwards: the first that fits is the innermost.
                if list.covers(inner) {
                    return Some(list);
                }
            }
            _ => {}
        }
    }
    // Not closed: it reaches to the end of its chunk.
    open.into_iter()
        .rfind(|start| *start <= inner.start)
        .map(|start| Range::new(start, chunk.len()))
}

/// A part of a chunk on one line: comments left out, blanks where they are needed.
pub(super) fn on_one_line(chunk: &Chunk, part: Range, most_chars: usize) -> String {
    let mut line = String::new();
    let mut glue = true;
    for (token, range) in placed(chunk) {
        if range.end <= part.start || token.kind().is_trivia() {
            continue;
        }
        if range.start >= part.end {
            break;
        }
        let closes = token.kind() == Kind::Close;
        if !glue && !closes {
            line.push(' ');
        }
        line.push_str(range.of(chunk.text()));
        glue = token.kind() == Kind::Open;
        if line.len() > most_chars {
            let cut = line.char_indices().nth(most_chars).map_or(line.len(), |(at, _)| at);
            line.truncate(cut);
            line.push('…');
            return line;
        }
    }
    line
}

/// The comment right above a field, without what marks it as one. `start` is where the chunk begins
/// in the text.
pub(super) fn comment_above(chunk: &Chunk, start: u32) -> String {
    let mut lines: Vec<&str> = Vec::new();
    // What stands behind the field before, in its last line, is about that one.
    let mut is_own = start == 0;
    for (token, range) in placed(chunk) {
        let text = range.of(chunk.text());
        match token.kind() {
            Kind::LineComment if is_own => {
                let text = text.trim_start_matches(';');
                lines.push(text.strip_prefix(' ').unwrap_or(text).trim_end());
            }
            Kind::BlockComment if is_own => lines.extend(block_lines(text)),
            // A blank line parts a comment from the field.
            Kind::Space if text.matches('\n').count() > 1 => {
                lines.clear();
                is_own = true;
            }
            Kind::Space => is_own |= text.contains('\n'),
            Kind::LineComment | Kind::BlockComment => {}
            _ => break,
        }
    }
    lines.join("\n")
}

/// The lines of `(; … ;)`, without the stars or semicolons with which some begin each.
fn block_lines(text: &str) -> impl Iterator<Item = &str> {
    let inner = text.strip_prefix("(;").and_then(|it| it.strip_suffix(";)")).unwrap_or(text);
    let inner = inner.trim_matches(';').trim();
    inner.lines().map(|line| {
        let bare = line.trim();
        let marked =
            bare.strip_prefix(['*', ';']).filter(|it| it.is_empty() || it.starts_with(' '));
        marked.map_or(bare, |rest| rest.strip_prefix(' ').unwrap_or(rest))
    })
}

/// Positions of offsets that are asked for in ascending order: one walk over the text.
pub(super) struct Sweep<'a> {
    document: &'a Document,
    encoding: Encoding,
    /// The chunk at hand.
    seat: Seat,
    /// How far the walk has come, and the position there.
    at: u32,
    position: Position,
}

impl<'a> Sweep<'a> {
    pub(super) fn new(document: &'a Document, encoding: Encoding) -> Sweep<'a> {
        let position = Position::default();
        Sweep { document, encoding, seat: Seat::default(), at: 0, position }
    }

    /// What columns are counted in.
    pub(super) fn encoding(&self) -> Encoding {
        self.encoding
    }

    /// The span of a range; cheapest when it does not begin before the last offset asked for.
    pub(super) fn span(&mut self, range: Range) -> Span {
        Span { start: self.position(range.start), end: self.position(range.end) }
    }

    /// The spans of a range and of a part of it, without a step back.
    pub(super) fn span_and_part(&mut self, range: Range, part: Range) -> (Span, Span) {
        let start = self.position(range.start);
        let part = self.span(part);
        (Span { start, end: self.position(range.end) }, part)
    }

    /// The width of the text from here to a chunk on the same line.
    fn width_to(&self, chunk: usize) -> u32 {
        let between = self.document.chunks().get(self.seat.chunk..chunk).unwrap_or_default();
        let skipped = (self.at - self.seat.start) as usize;
        let parts = between.iter().enumerate().map(|(at, chunk)| {
            let from = if at == 0 { skipped } else { 0 };
            text::width(chunk.text().get(from..).unwrap_or_default(), self.encoding)
        });
        parts.sum()
    }

    fn position(&mut self, offset: u32) -> Position {
        if offset < self.at {
            *self = Sweep::new(self.document, self.encoding);
        }
        let seat = self.document.seek(self.seat, offset);
        if seat.chunk > self.seat.chunk {
            // A line may hold all of the text: what is behind is not walked over again.
            let column = match seat.lines == self.position.line {
                true => self.position.column + self.width_to(seat.chunk),
                false => self.document.first_column(seat.chunk, self.encoding),
            };
            self.position = Position { line: seat.lines, column };
            (self.seat, self.at) = (seat, seat.start);
        }
        if let Some(chunk) = self.document.chunks().get(seat.chunk) {
            let part = Range::new(self.at - seat.start, (offset - seat.start).min(chunk.len()));
            self.position = text::advanced(self.position, part.of(chunk.text()), self.encoding);
            self.at = seat.start + part.end;
        }
        self.position
    }
}
