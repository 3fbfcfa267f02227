//! Lenses: lines above definitions that say something about them. Where they stand is cheap to
//! know; what they say is asked for one by one, of those that are seen.

use crate::ide::per_chunk::PerChunk;
use crate::ide::source::Sweep;
use crate::ide::{Encoding, Position, Span};
use crate::text::{self, Range};
use crate::wat::document::{Chunk, Document};
use crate::wat::item::Space;
use crate::wat::lower::near;
use crate::wat::script;
use crate::wat::symbols::Definition;

/// A line that says something about what stands below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lens {
    /// What it is about: its name, or what stands in the place of one.
    pub span: Span,
    /// What it says.
    pub kind: LensKind,
}

/// What a lens says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LensKind {
    /// How often it is used: see [`File::references`](crate::ide::File::references).
    References,
}

/// Where each field has lenses, counted from the start of its chunk.
pub(super) type Places = PerChunk<Box<[Span]>>;

/// All lenses, in the order of the text. Linear in what has changed and in their number; of a
/// script in its length.
pub(super) fn lenses(document: &Document, places: &mut Places, encoding: Encoding) -> Vec<Lens> {
    let lens = |span| Lens { span, kind: LensKind::References };
    if document.holds_module() {
        places.update(document, encoding, |_, chunk| own(chunk, encoding));
        let placed = places
            .placed()
            .flat_map(|(at, _, spans)| spans.iter().map(move |span| lens(span.behind(at))));
        return placed.collect();
    }
    let mut ranges = Vec::new();
    script::each_module(document, |module, start| {
        let definitions = near::definitions(module);
        ranges.extend(definitions.iter().filter_map(place).map(|range| range.shifted(start)));
    });
    ranges.sort();
    let mut sweep = Sweep::new(document, encoding);
    ranges.into_iter().map(|range| lens(sweep.span(range))).collect()
}

/// Where the definitions of a chunk are asked about.
fn own(chunk: &Chunk, encoding: Encoding) -> Box<[Span]> {
    let mut ranges: Vec<Range> = near::own(chunk).iter().filter_map(place).collect();
    ranges.sort();
    let (mut offset, mut at) = (0, Position::default());
    let mut position = |to: u32| {
        at = text::advanced(at, Range::new(offset, to).of(chunk.text()), encoding);
        offset = to;
        at
    };
    // A name stays on its line, as do the keyword and the string of an import; none overlap.
    let spans = ranges.into_iter().map(|range| {
        let start = position(range.start);
        Span { start, end: position(range.end) }
    });
    spans.collect()
}

/// Where a definition is asked about.
fn place(definition: &Definition) -> Option<Range> {
    let range = definition.name_range;
    match definition.space {
        Space::Func | Space::Table | Space::Memory | Space::Global | Space::Tag => Some(range),
        Space::Type if definition.name.is_some() => Some(range),
        // Behind the parenthesis.
        Space::Type => {
            let start = range.start.saturating_add(1);
            Some(Range::new(start, start))
        }
        _ => None,
    }
}
