//! Linked editing: the name of a block stands at its `else` and `end`, too, and changes there with
//! it.

use crate::ide::source::{self, Sweep};
use crate::ide::{Encoding, Span, blocks};
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::token::Kind;

/// The places that hold the name at an offset, without its `$`; none where there is only one, or
/// the name is quoted.
pub(super) fn linked(document: &Document, encoding: Encoding, offset: u32) -> Option<Vec<Span>> {
    let word = source::word_at(document, offset).filter(|it| it.kind == Kind::Id)?;
    if word.text.starts_with("$\"") || offset == word.range.start {
        return None;
    }
    let (at, start) = document.chunk_at(word.range.start)?;
    let chunk = document.chunks().get(at)?;
    let inside = |range: Range| range.shifted(start);
    let block = blocks::nests(chunk, |nest| nest.labels().any(|it| inside(it) == word.range));
    let mut labels: Vec<Range> = block.first()?.labels().collect();
    // One that is another name does not belong to it.
    labels.retain(|label| label.of(chunk.text()) == word.text);
    if labels.len() < 2 {
        return None;
    }
    let mut sweep = Sweep::new(document, encoding);
    let names = labels.into_iter().map(inside);
    Some(names.map(|it| sweep.span(Range::new(it.start + 1, it.end))).collect())
}
