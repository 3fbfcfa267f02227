//! Definition: from a name or index to what it means.

use std::sync::Arc;

use crate::ide::meaning::{Asked, Spelling};
use crate::ide::{Definition, source};
use crate::text::Range;
use crate::wat::document::Document;
use crate::wat::item::Space;
use crate::wat::symbols;

/// Where what an offset means is defined; the keyword of a definition means nothing.
pub(super) fn definition(asked: &mut Asked<'_>, offset: u32) -> Option<Definition> {
    let meaning = asked.meaning(offset)?;
    if meaning.spelling == Spelling::Keyword {
        return None;
    }
    Some(target(asked, &meaning.definition, meaning.origin))
}

/// A definition with lines and columns, for the word that was asked about.
pub(super) fn target(
    asked: &Asked<'_>,
    definition: &symbols::Definition,
    origin: Range,
) -> Definition {
    Definition {
        origin: asked.span(origin),
        target: asked.span(extent(asked.document, definition)),
        name: asked.span(definition.name_range),
    }
}

/// All of a definition: the list that it stands in. A block that is not folded has none; there it
/// is the block's first line.
pub(super) fn extent(document: &Document, definition: &symbols::Definition) -> Range {
    if definition.space == Space::Label {
        return definition.range;
    }
    let list = || {
        let range = definition.name_range;
        let (chunk, start) = match definition.space {
            // All of the module, not only what stands before its first field.
            Space::Module | Space::Thread => {
                let (at, start) = document.chunk_at(range.start)?;
                (Arc::clone(document.chunks().get(at)?), start)
            }
            _ => source::field_at(document, range.start)?,
        };
        let inner = Range::new(range.start.checked_sub(start)?, range.end.checked_sub(start)?);
        source::list_around(&chunk, inner).map(|list| list.shifted(start))
    };
    list().unwrap_or(definition.name_range)
}
