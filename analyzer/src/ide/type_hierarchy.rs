//! The hierarchy of types: what a type is declared a subtype of, and which types are its subtypes;
//! and what implements something: functions their type, subtypes a type.
//!
//! Source: core specification, "Recursive Types" and "Sub Types" (text format).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::ide::entry::{Entry, Positions, Raw};
use crate::ide::meaning::Asked;
use crate::ide::{Definition, definition};
use crate::spec::limits;
use crate::wat::document::Chunk;
use crate::wat::item::{Content, Index, Space, TypeDef};
use crate::wat::live::Live;
use crate::wat::symbols;

/// The type that an offset means.
pub(super) fn entry(asked: &mut Asked<'_>, offset: u32) -> Option<Entry> {
    entries(asked, offset, |types, of| types.get(of).into_iter().collect())?.pop()
}

/// The types above the one that an offset means; none where it means none.
pub(super) fn supertypes(asked: &mut Asked<'_>, offset: u32) -> Option<Vec<Entry>> {
    entries(asked, offset, |types, of| {
        let parents = types.get(of).map(|it| it.parents.as_slice()).unwrap_or_default();
        parents.iter().filter_map(|parent| types.get(*parent)).collect()
    })
}

/// The types right below the one that an offset means; none where it means none.
pub(super) fn subtypes(asked: &mut Asked<'_>, offset: u32) -> Option<Vec<Entry>> {
    entries(asked, offset, |types, of| types.below(&BTreeSet::from([of])))
}

/// What implements what an offset means: the functions that are defined with a type, the types
/// below it; of anything else its definition in the text, of what is imported in the module of the
/// script that it comes from.
pub(super) fn implementations(asked: &mut Asked<'_>, offset: u32) -> Vec<Definition> {
    let Some(meaning) = asked.meaning(offset) else { return Vec::new() };
    let of = meaning.definition;
    if of.space != Space::Type {
        let found = asked.source(&of);
        return found.iter().map(|it| definition::target(asked, it, meaning.origin)).collect();
    }
    let found = in_types(asked, offset, |types, of| {
        let mut raws: Vec<Raw> = types.all_below(of).into_iter().map(Type::raw).collect();
        let funcs = types.live.functions_of(of).take(limits::IMPLEMENTATIONS);
        raws.extend(funcs.filter_map(|(at, index)| types.function(at, index)));
        raws
    });
    let Some((raws, from)) = found else { return Vec::new() };
    let positions = Positions::of(asked, from, &raws);
    let origin = asked.span(meaning.origin);
    let found = raws.iter().map(|raw| Definition {
        origin,
        target: positions.span(raw.range),
        name: positions.span(raw.selection),
    });
    found.collect()
}

/// A type of a module.
struct Type<'a> {
    index: u32,
    chunk: &'a Chunk,
    start: u32,
    def: &'a TypeDef,
    /// The types that it is declared a subtype of.
    parents: Vec<u32>,
}

impl Type<'_> {
    fn raw(&self) -> Raw {
        Raw::of_type(self.chunk, self.start, self.index, self.def)
    }
}

/// The types of a module.
struct Types<'a> {
    all: BTreeMap<u32, Type<'a>>,
    chunks: &'a [Arc<Chunk>],
    /// Where each chunk begins.
    starts: Vec<u32>,
    live: &'a Live,
}

impl<'a> Types<'a> {
    fn get(&self, index: u32) -> Option<&Type<'a>> {
        self.all.get(&index)
    }

    /// The types right below some.
    fn below(&self, above: &BTreeSet<u32>) -> Vec<&Type<'a>> {
        let is_below = |it: &&Type<'a>| it.parents.iter().any(|parent| above.contains(parent));
        self.all.values().filter(is_below).collect()
    }

    /// The types below one, directly or not, up to a bound.
    fn all_below(&self, of: u32) -> Vec<&Type<'a>> {
        let mut met = BTreeSet::from([of]);
        for _ in 0..limits::SUBTYPE_DEPTH {
            let before = met.len();
            met.extend(self.below(&met.clone()).iter().map(|it| it.index));
            if met.len() == before {
                break;
            }
        }
        met.remove(&of);
        met.iter().take(limits::IMPLEMENTATIONS).filter_map(|index| self.get(*index)).collect()
    }

    /// The function that a chunk defines.
    fn function(&self, at: usize, index: u32) -> Option<Raw> {
        let (chunk, start) = (self.chunks.get(at)?, *self.starts.get(at)?);
        let name_range = chunk.item().name_range().shifted(start);
        let definition = symbols::Definition {
            space: Space::Func,
            index,
            owner: None,
            name: None,
            name_range,
            range: chunk.item().range.shifted(start),
            imported: false,
        };
        Some(Raw::of(chunk, start, &definition))
    }
}

fn entries(
    asked: &mut Asked<'_>,
    offset: u32,
    choose: impl for<'t> FnOnce(&'t Types<'_>, u32) -> Vec<&'t Type<'t>>,
) -> Option<Vec<Entry>> {
    let (raws, from) = in_types(asked, offset, |types, of| {
        choose(types, of).into_iter().map(Type::raw).collect::<Vec<Raw>>()
    })?;
    let positions = Positions::of(asked, from, &raws);
    Some(raws.into_iter().map(|it| it.placed(&positions)).collect())
}

/// Asks about the type that an offset means, among all of its module; also tells where that begins.
/// Linear in the number of fields.
fn in_types<T>(
    asked: &mut Asked<'_>,
    offset: u32,
    ask: impl FnOnce(&Types<'_>, u32) -> T,
) -> Option<(T, u32)> {
    let found = asked.in_module(offset, |module, from| {
        let of = module.meaning(offset.checked_sub(from)?)?.definition;
        let index = (of.space == Space::Type).then_some(of.index)?;
        let (document, settings) = (module.document, module.settings);
        let live: &Live = module.analysis.live(document, settings)?;
        let (all, starts) = (BTreeMap::new(), Vec::new());
        let mut types = Types { all, chunks: document.chunks(), starts, live };
        let mut start = 0;
        for (at, chunk) in document.chunks().iter().enumerate() {
            if let Content::Types { defs, .. } = &chunk.item().content
                && let Some(first) = live.first(at)
            {
                for (index, def) in (first..).zip(defs) {
                    let parents = parents(live, def);
                    types.all.insert(index, Type { index, chunk, start, def, parents });
                }
            }
            types.starts.push(start);
            start += chunk.len();
        }
        Some((ask(&types, index), from))
    });
    found?
}

fn parents(live: &Live, def: &TypeDef) -> Vec<u32> {
    let parents = def.sub.iter().flat_map(|(_, parents)| parents);
    let indices = parents.filter_map(|parent| match parent {
        Index::Number(number) => Some(*number),
        Index::Name(name) => live.named(Space::Type, None, name),
    });
    indices.collect()
}
