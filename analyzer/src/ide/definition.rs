//! Definition: from a name or index to what it means.

use crate::ide::analysis::View;
use crate::ide::{Definition, source};
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::item::Space;
use crate::wat::symbols;

/// Where the name or index at an offset is defined.
pub(super) fn definition(view: &View<'_>, offset: u32) -> Option<Definition> {
    let (found, origin) = view.known.symbols.at(offset)?;
    Some(Definition {
        origin: view.span(origin),
        target: view.span(extent(view.document, found)),
        name: view.span(found.name_range),
    })
}

/// All of a definition: the list that it stands in. A block that is not folded has none; there it
/// is the block's first line.
pub(super) fn extent(document: &Document, definition: &symbols::Definition) -> Range {
    if definition.space == Space::Label {
        return definition.range;
    }
    let list = || {
        let (at, start) = document.chunk_at(definition.name_range.start)?;
        let inner = Range::new(
            definition.name_range.start.checked_sub(start)?,
            definition.name_range.end.checked_sub(start)?,
        );
        source::list_around(document.chunks().get(at)?, inner).map(|list| list.shifted(start))
    };
    list().unwrap_or(definition.name_range)
}
