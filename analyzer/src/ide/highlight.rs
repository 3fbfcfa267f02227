//! Highlights: what stands in one file for the same thing as the word at a place.
//!
//! Of a name or index that is its definition and its uses, of the keyword of a block those that
//! belong to it.

use crate::ide::meaning::Asked;
use crate::ide::source::{self, Sweep, Word};
use crate::ide::{Encoding, Span, blocks};
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::item::Space;
use crate::wat::symbols::Definition;
use crate::wat::token::{self, Kind};

/// What is done at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Access {
    /// Nothing that could be told apart: a keyword, the name of something that has no value.
    Mention,
    /// It is used.
    Read,
    /// It gets a value.
    Write,
}

/// A place that stands for the same thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Highlight {
    /// Where.
    pub span: Span,
    /// What is done there.
    pub access: Access,
}

type Block = blocks::Nest<()>;

/// A place, before its lines are counted.
type Found = (Range, Access);

/// The keywords that belong to the one at an offset; none where that is no keyword of a block.
pub(super) fn of_keyword(
    document: &Document,
    encoding: Encoding,
    offset: u32,
) -> Option<Vec<Highlight>> {
    let word = source::word_at(document, offset).filter(|it| it.kind == Kind::Keyword)?;
    let block = block(document, word.range, Block::has_keyword)?;
    let keywords = block.parts.iter().map(|it| (it.keyword, Access::Mention)).collect();
    Some(told(document, encoding, keywords))
}

/// The block around a word for which something is true of it. Ranges are the text's.
fn block(
    document: &Document,
    word: Range,
    is_own: impl Fn(&Block, Range) -> bool,
) -> Option<Block> {
    let (at, start) = document.chunk_at(word.start)?;
    let chunk = document.chunks().get(at)?;
    let inside = Range::new(word.start - start, word.end.checked_sub(start)?);
    let mut found = blocks::nests(chunk, |nest| is_own(nest, inside)).into_iter().next()?;
    for part in &mut found.parts {
        part.keyword = part.keyword.shifted(start);
        part.label = part.label.map(|it| it.shifted(start));
    }
    Some(found)
}

/// The block that has a name, at its beginning or end, in a place.
fn labelled(document: &Document, word: Range) -> Option<Block> {
    block(document, word, |nest, inside| nest.labels().any(|it| it == inside))
}

/// Where the name at an offset has its meaning: at the end of a block the name says nothing by
/// itself.
pub(super) fn asked(document: &Document, offset: u32) -> u32 {
    let word = source::word_at(document, offset).filter(|it| it.kind == Kind::Id);
    let first = |word: Word<'_>| labelled(document, word.range)?.labels().next();
    word.and_then(first).map_or(offset, |label| label.start)
}

/// The places that mean what stands at an offset.
pub(super) fn of_name(asked: &mut Asked<'_>, offset: u32) -> Option<Vec<Highlight>> {
    let found = asked.meaning(offset)?.definition;
    let mut uses = asked.uses(&found);
    uses.sort_unstable();
    uses.dedup();
    let document = asked.document;
    let mut places: Vec<Found> = match found.space {
        Space::Local | Space::Global | Space::Table | Space::Field => accesses(document, &uses),
        _ => uses.into_iter().map(|it| (it, Access::Read)).collect(),
    };
    if found.space == Space::Label {
        places.extend(closing(document, &found));
    }
    let access = match found.space {
        Space::Local | Space::Global | Space::Table | Space::Memory | Space::Field => Access::Write,
        _ => Access::Mention,
    };
    // A local without a name has no word of its own.
    if found.name.is_some() || found.space != Space::Local {
        places.push((defining(document, &found), access));
    }
    Some(told(document, asked.settings.encoding, places))
}

/// The word of a definition.
fn defining(document: &Document, found: &Definition) -> Range {
    let word = source::word_at(document, found.name_range.start);
    match word {
        // The opening of a block has more than its keyword.
        Some(word) if found.name.is_none() && found.space == Space::Label => word.range,
        _ => found.name_range,
    }
}

/// The name of a block behind its `else` and `end`.
fn closing(document: &Document, label: &Definition) -> Vec<Found> {
    let Some(block) = labelled(document, label.name_range) else { return Vec::new() };
    block.labels().skip(1).map(|it| (it, Access::Mention)).collect()
}

/// What is done at each of the places, which are in order.
fn accesses(document: &Document, places: &[Range]) -> Vec<Found> {
    let mut wanted = places.iter().copied().peekable();
    let mut found = Vec::new();
    let mut start = 0u32;
    for chunk in document.chunks() {
        let end = start.saturating_add(chunk.len());
        if wanted.peek().is_some_and(|it| it.start < end) {
            let mut before = ["", ""];
            let words = token::placed(chunk.tokens()).filter(|(kind, _)| !kind.is_trivia());
            for (_, range) in words {
                let text = range.of(chunk.text());
                if let Some(place) = wanted.next_if(|it| it.start == range.start + start) {
                    found.push((place, access(before)));
                }
                before = [before[1], text];
            }
            // What is no token has no place.
            while wanted.next_if(|it| it.start < end).is_some() {}
        }
        start = end;
    }
    found
}

/// What the two words before a name say that is done with it.
fn access(before: [&str; 2]) -> Access {
    match before {
        [_, "local.set" | "local.tee" | "global.set" | "table.set"] | ["struct.set", _] => {
            Access::Write
        }
        _ => Access::Read,
    }
}

fn told(document: &Document, encoding: Encoding, mut places: Vec<Found>) -> Vec<Highlight> {
    places.sort_unstable();
    places.dedup_by_key(|(range, _)| *range);
    let mut sweep = Sweep::new(document, encoding);
    places
        .into_iter()
        .map(|(range, access)| Highlight { span: sweep.span(range), access })
        .collect()
}
