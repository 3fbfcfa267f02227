//! References: all places that mean the same thing; in a script also the strings by which what a
//! module exports is called and imported.

use crate::ide::meaning::Asked;
use crate::ide::{References, Span};

/// The definition that the place at an offset means, and its uses.
pub(super) fn references(asked: &mut Asked<'_>, offset: u32) -> Option<References> {
    let definition = asked.meaning(offset)?.definition;
    let mut uses = asked.uses(&definition);
    let strings = asked.strings_to(&definition, &uses);
    uses.extend(strings);
    uses.sort();
    let mut sweep = asked.sweep();
    let uses: Vec<Span> = uses.into_iter().map(|range| sweep.span(range)).collect();
    Some(References { definition: asked.span(definition.name_range), uses })
}
