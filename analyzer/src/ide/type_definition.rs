//! From a thing to the definition of its type, where that has one of its own.

use crate::ide::meaning::Asked;
use crate::ide::{Definition, definition, places, source};
use crate::text::Range;
use crate::wat::document::Chunk;
use crate::wat::item::{Content, Extern, Item, Space, TypeUse};
use crate::wat::symbols;

/// Where the type of what an offset means is defined.
pub(super) fn type_definition(asked: &mut Asked<'_>, offset: u32) -> Option<Definition> {
    let meaning = asked.meaning(offset)?;
    let of = meaning.definition;
    if of.space == Space::Type {
        return Some(definition::target(asked, &of, meaning.origin));
    }
    let (chunk, start) = source::field_at(asked.document, of.range.start)?;
    let range = stated(&chunk, start, &of)?.shifted(start);
    let uses = &asked.near(of.name_range.start).symbols.uses;
    let named = uses.iter().find(|it| it.space == Space::Type && range.covers(it.range))?.range;
    let ty = asked.near(named.start).symbols.at(named.start)?.0.clone();
    Some(definition::target(asked, &ty, meaning.origin))
}

/// Where the type of a definition stands in its chunk.
fn stated(chunk: &Chunk, start: u32, of: &symbols::Definition) -> Option<Range> {
    let item = chunk.item();
    let inner = Range::new(of.range.start.checked_sub(start)?, of.range.end.checked_sub(start)?);
    match of.space {
        Space::Local => places::locals(chunk).get(of.index as usize).map(|it| it.range),
        Space::Field => {
            let Content::Types { defs, .. } = &item.content else { return None };
            let def = defs.iter().find(|def| def.range.covers(inner))?;
            places::fields(chunk, def.range).get(of.index as usize).map(|it| it.range)
        }
        Space::Label => Some(inner),
        Space::Func | Space::Tag => type_use(item, inner)?.index.as_ref().map(|it| it.range),
        Space::Global | Space::Table => {
            let end = match &item.content {
                Content::Import(imports) => {
                    let mut others = imports.items.iter().map(|it| it.name.range.start);
                    others.find(|other| *other > inner.start).unwrap_or(item.range.end)
                }
                // The value of a global names types of its own.
                _ => item.rest.offset.max(inner.start),
            };
            Some(Range::new(inner.start, end))
        }
        Space::Elem => Some(item.range),
        Space::Type | Space::Memory | Space::Data | Space::Module | Space::Thread => None,
    }
}

/// How the type of a function or tag is given that is defined or imported in a field.
fn type_use(item: &Item, inner: Range) -> Option<&TypeUse> {
    let ty = match &item.content {
        Content::Define(ty) => ty,
        Content::Import(imports) => {
            let imported = imports.items.iter().find(|it| it.name.range == inner)?;
            imported.ty.as_ref().or(imports.shared.as_ref())?
        }
        _ => return None,
    };
    match ty {
        Extern::Func(type_use, _) | Extern::Tag(type_use) => Some(type_use),
        _ => None,
    }
}
