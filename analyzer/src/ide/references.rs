//! References: all places that mean the same thing.

use crate::ide::meaning::Asked;
use crate::ide::{References, Span};

/// The definition that the place at an offset means, and its uses.
pub(super) fn references(asked: &mut Asked<'_>, offset: u32) -> Option<References> {
    let definition = asked.meaning(offset)?.definition;
    let uses = asked.uses(&definition);
    let mut sweep = asked.sweep();
    let uses: Vec<Span> = uses.into_iter().map(|range| sweep.span(range)).collect();
    Some(References { definition: asked.span(definition.name_range), uses })
}
