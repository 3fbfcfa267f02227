//! Selection: what lies around a place, from the word outwards.
//!
//! ```text
//! word -> immediates -> instruction -> block, list -> field -> module -> text
//! ```
//!
//! It looks at keywords and parentheses, so that it holds in broken text and in scripts.

use crate::ide::source::Sweep;
use crate::ide::{Encoding, Span, blocks};
use crate::spec::{instr, limits};
use crate::text::Range;
use crate::wat::chunk::{Field, State};
use crate::wat::document::{Chunk, Document};
use crate::wat::token::{self, Kind};

/// What lies around an offset: each range holds the one before and is longer; the last is all of
/// the text. At most `limits::SELECTIONS`. Linear in the field.
pub(super) fn around(document: &Document, encoding: Encoding, offset: u32) -> Vec<Span> {
    let mut ranges = Vec::new();
    if let Some((at, start)) = document.chunk_at(offset) {
        let found = |at: usize, start: u32| -> Option<Vec<Range>> {
            let chunk = document.chunks().get(at)?;
            let inside = offset.checked_sub(start)?;
            let token = touching(chunk, inside)?;
            Some(in_chunk(chunk, &token).into_iter().map(|it| it.shifted(start)).collect())
        };
        // A cursor at the start of a chunk may stand behind the last word of the chunk before.
        let before = || {
            let at = at.checked_sub(1).filter(|_| offset == start)?;
            found(at, start.checked_sub(document.chunks().get(at)?.len())?)
        };
        ranges = found(at, start).or_else(before).unwrap_or_default();
        ranges.extend(module(document, at));
    }
    ranges.push(Range::new(0, u32::try_from(document.len()).unwrap_or(u32::MAX)));
    let mut chain: Vec<Range> = Vec::new();
    for range in ranges {
        let fits = chain.last().is_none_or(|last| range.covers(*last) && range != *last);
        if fits && !range.is_empty() {
            chain.push(range);
        }
    }
    if chain.len() > limits::SELECTIONS {
        // What lies farthest outside is field, module and text.
        chain.drain(limits::SELECTIONS - OUTERMOST..chain.len() - OUTERMOST);
    }
    spans(document, encoding, &chain)
}

/// Of those farthest outside, how many are kept of a chain that is too long.
const OUTERMOST: usize = 4;

fn spans(document: &Document, encoding: Encoding, chain: &[Range]) -> Vec<Span> {
    // In the order of the text: starts from the outside inwards, then ends.
    let mut sweep = Sweep::new(document, encoding);
    let mut place = |offset: u32| sweep.span(Range::new(offset, offset)).start;
    let mut starts: Vec<_> = chain.iter().rev().map(|it| place(it.start)).collect();
    starts.reverse();
    let ends: Vec<_> = chain.iter().map(|it| place(it.end)).collect();
    starts.into_iter().zip(ends).map(|(start, end)| Span { start, end }).collect()
}

/// The module around a chunk, where that is written around its fields.
fn module(document: &Document, at: usize) -> Option<Range> {
    let chunks = document.chunks();
    let chunk = chunks.get(at)?;
    let is_inside = chunk.state_before() == State::Inside || chunk.field() == Field::ModuleOpen;
    if !is_inside {
        return None;
    }
    let start_of = |at: usize| -> u32 { chunks.iter().take(at).map(|it| it.len()).sum() };
    let open = chunks.iter().position(|it| it.field() == Field::ModuleOpen)?;
    let start = start_of(open) + chunks.get(open)?.item().range.start;
    let close = chunks.iter().rposition(|it| it.field() == Field::ModuleClose);
    let end = match close {
        Some(close) => start_of(close) + chunks.get(close)?.item().range.end,
        None => u32::try_from(document.len()).unwrap_or(u32::MAX),
    };
    Some(Range::new(start, end))
}

/// A token and where it stands.
struct Placed {
    kind: Kind,
    range: Range,
    /// The how-manieth of its chunk.
    index: usize,
}

impl Placed {
    fn is_word(&self) -> bool {
        !matches!(self.kind, Kind::Space | Kind::Open | Kind::Close)
    }
}

/// The token at a place of a chunk; none at its start, where that is a blank.
fn touching(chunk: &Chunk, offset: u32) -> Option<Placed> {
    let mut touching = token::placed(chunk.tokens())
        .enumerate()
        .map(|(index, (kind, range))| Placed { kind, range, index })
        .skip_while(|it| it.range.end < offset)
        .take_while(|it| it.range.start <= offset);
    match (touching.next(), touching.next()) {
        (Some(only), None) if only.kind == Kind::Space && offset == 0 => None,
        (only, None) => only,
        (Some(blank), Some(other)) | (Some(other), Some(blank)) if blank.kind == Kind::Space => {
            Some(other)
        }
        // A word rather than a parenthesis, what begins here rather than what ends here.
        (Some(first), Some(second)) if first.is_word() && !second.is_word() => Some(first),
        (_, second) => second,
    }
}

/// What lies around a token, in its chunk.
fn in_chunk(chunk: &Chunk, token: &Placed) -> Vec<Range> {
    let mut ranges = Vec::new();
    if token.is_word() {
        if token.kind == Kind::String {
            ranges.push(Range::new(token.range.start + 1, token.range.end - 1));
        }
        if token.kind == Kind::Id {
            ranges.push(Range::new(token.range.start + 1, token.range.end));
        }
        ranges.push(token.range);
        ranges.extend(instruction(chunk, token));
        ranges.extend(comments(chunk, token));
    }
    let nests = blocks::nests(chunk, |nest| nest.range.covers(token.range));
    for nest in nests {
        if let (true, [first, .., last]) = (nest.is_flat, nest.parts.as_slice()) {
            // What it holds.
            let start = first.label.map_or(first.keyword.end, |it| it.end);
            let inside = Range::new(start, last.keyword.start);
            ranges.extend(trimmed(chunk, inside).filter(|it| it.covers(token.range)));
        }
        ranges.push(nest.range);
    }
    ranges
}

fn trimmed(chunk: &Chunk, range: Range) -> Option<Range> {
    let text = range.of(chunk.text());
    let number = |length: usize| u32::try_from(length).ok();
    let start = range.start + number(text.len() - text.trim_start().len())?;
    let end = range.start + number(text.trim_end().len())?;
    (start < end).then_some(Range::new(start, end))
}

/// The immediates that a word is one of, and the instruction with them.
fn instruction(chunk: &Chunk, word: &Placed) -> Vec<Range> {
    let all = chunk.tokens();
    let is_edge =
        |token: &token::Token| matches!(token.kind(), Kind::Open | Kind::Close | Kind::Annotation);
    let before = all.get(..word.index).unwrap_or_default();
    let first = before.iter().rposition(is_edge).map_or(0, |at| at + 1);
    let skipped: u32 = before.iter().skip(first).map(|token| token.len()).sum();
    let start = word.range.start - skipped;
    let run = all.get(first..).unwrap_or_default();
    let count = run.iter().position(is_edge).unwrap_or(run.len());
    let words = token::placed(run.get(..count).unwrap_or_default())
        .filter(|(kind, _)| !kind.is_trivia())
        .map(|(kind, range)| (kind, range.shifted(start)));
    // Instructions without parentheses follow one another.
    let mut own: Vec<Range> = Vec::new();
    for (kind, range) in words {
        let begins = kind == Kind::Keyword && instr::by_mnemonic(range.of(chunk.text())).is_some();
        if begins && own.last().is_some_and(|last| last.end >= word.range.end) {
            break;
        }
        if begins {
            own.clear();
        }
        own.push(range);
    }
    let whole = |own: &[Range]| Some(Range::new(own.first()?.start, own.last()?.end));
    let immediates = own.get(1..).unwrap_or_default();
    let mut ranges: Vec<Range> =
        whole(immediates).filter(|it| it.covers(word.range)).into_iter().collect();
    ranges.extend(whole(&own).filter(|it| it.covers(word.range)));
    ranges
}

/// The lines of comments that stand around one without other lines between.
fn comments(chunk: &Chunk, word: &Placed) -> Option<Range> {
    if word.kind != Kind::LineComment {
        return None;
    }
    let (mut run, mut is_own) = (Vec::new(), false);
    for (kind, range) in token::placed(chunk.tokens()) {
        let goes_on = match kind {
            Kind::LineComment => true,
            Kind::Space => range.of(chunk.text()).matches('\n').count() < 2,
            _ => false,
        };
        if !goes_on && is_own {
            break;
        }
        if !goes_on {
            run.clear();
        }
        if kind == Kind::LineComment {
            is_own |= range == word.range;
            run.push(range);
        }
    }
    Some(Range::new(run.first()?.start, run.last()?.end)).filter(|_| is_own)
}
