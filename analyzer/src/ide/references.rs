//! References: all places that mean the same thing.

use crate::ide::analysis::View;
use crate::ide::source::Sweep;
use crate::ide::{References, Span};
use crate::wat::item::Space;

/// The definition that the name or index at an offset means, and its uses.
pub(super) fn references(view: &View<'_>, offset: u32) -> Option<References> {
    let symbols = view.symbols;
    let (found, _) = symbols.at(offset)?;
    let mut sweep = Sweep::new(view.document, view.encoding);
    let uses: Vec<Span> = symbols.uses_of(found).map(|range| sweep.span(range)).collect();
    Some(References { definition: view.span(found.name_range), uses })
}

/// Whether what the offset means is known in one function only, or nothing.
pub(super) fn is_local(view: &View<'_>, offset: u32) -> bool {
    let found = view.symbols.at(offset).map(|(found, _)| found.space);
    found.is_none_or(|space| matches!(space, Space::Local | Space::Label))
}
