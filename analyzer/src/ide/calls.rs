//! The hierarchy of calls: who calls a function, and whom it calls.
//!
//! A call is an instruction that names the function: `call`, `return_call`, and `ref.func`, by
//! which it is handed on to be called. The start of a module calls its function. Whom a call by
//! type or reference reaches is known when it runs.

use std::collections::{BTreeMap, BTreeSet};

use crate::ide::Span;
use crate::ide::entry::{Entry, Positions, Raw, keywords_before};
use crate::ide::meaning::Asked;
use crate::ide::source::Walk;
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::document::Chunk;
use crate::wat::item::Space;
use crate::wat::symbols::Definition;

/// A function that calls or is called, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// The function.
    pub entry: Entry,
    /// The places that name the one that is called, in the one that calls; in order.
    pub places: Vec<Span>,
}

/// A call with places of the text of its module.
type RawCall = (Raw, Vec<Range>);

fn is_call(word: &str) -> bool {
    matches!(word, "call" | "return_call" | "ref.func")
}

/// The function that an offset means.
pub(super) fn entry(asked: &mut Asked<'_>, offset: u32) -> Option<Entry> {
    let found = asked.in_module(offset, |module, from| {
        let of = function(module, offset.checked_sub(from)?)?;
        Some((raw(module, &of)?, from))
    });
    let (raw, from) = found??;
    let positions = Positions::of(asked, from, std::slice::from_ref(&raw));
    Some(raw.placed(&positions))
}

/// Who calls the function that an offset means; none where it means none.
pub(super) fn incoming(asked: &mut Asked<'_>, offset: u32) -> Option<Vec<Call>> {
    let found = asked.in_module(offset, |module, from| {
        let of = function(module, offset.checked_sub(from)?)?;
        Some((callers(module, &of), from))
    });
    let (calls, from) = found??;
    Some(spanned(asked, calls, from))
}

/// Whom the function calls that an offset means; none where it means none.
pub(super) fn outgoing(asked: &mut Asked<'_>, offset: u32) -> Option<Vec<Call>> {
    let found = asked.in_module(offset, |module, from| {
        let of = function(module, offset.checked_sub(from)?)?;
        Some((called(module, &of), from))
    });
    let (calls, from) = found??;
    Some(spanned(asked, calls, from))
}

fn spanned(asked: &Asked<'_>, calls: Vec<RawCall>, from: u32) -> Vec<Call> {
    let ranges = calls
        .iter()
        .flat_map(|(raw, places)| places.iter().copied().chain([raw.range, raw.selection]));
    let positions = Positions::new(asked, from, ranges);
    let calls = calls.into_iter().map(|(raw, places)| Call {
        places: places.into_iter().map(|range| positions.span(range)).collect(),
        entry: raw.placed(&positions),
    });
    calls.collect()
}

fn function(module: &mut Asked<'_>, offset: u32) -> Option<Definition> {
    let definition = module.meaning(offset)?.definition;
    (definition.space == Space::Func).then_some(definition)
}

fn raw(module: &Asked<'_>, of: &Definition) -> Option<Raw> {
    let (at, start) = module.document.chunk_at(of.name_range.start)?;
    Some(Raw::of(module.document.chunks().get(at)?, start, of))
}

fn callers(module: &mut Asked<'_>, of: &Definition) -> Vec<RawCall> {
    let uses = module.uses(of);
    let document = module.document;
    let mut walk = Walk::new(document);
    let mut fields: BTreeMap<usize, (u32, Vec<Range>)> = BTreeMap::new();
    for range in uses {
        let Some((at, _, start)) = walk.chunk(range.start) else { continue };
        fields.entry(at).or_insert_with(|| (start, Vec::new())).1.push(range);
    }
    let firsts = module.analysis.live(document, module.settings);
    let calls = fields.into_iter().filter_map(|(at, (start, mut places))| {
        let chunk = document.chunks().get(at)?;
        if chunk.field() != Field::Start {
            if chunk.field() != Field::Func {
                return None;
            }
            keep_calls(chunk, start, &mut places);
        }
        let name_range = chunk.item().name_range().shifted(start);
        let index = firsts.as_ref().and_then(|live| live.first(at)).unwrap_or_default();
        let caller = Definition { name_range, index, ..of.clone() };
        (!places.is_empty()).then(|| (Raw::of(chunk, start, &caller), places))
    });
    calls.collect()
}

/// Of places of a chunk that begins at `start`, which come in order, those that are calls.
fn keep_calls(chunk: &Chunk, start: u32, places: &mut Vec<Range>) {
    let inner: Vec<u32> = places.iter().map(|it| it.start.saturating_sub(start)).collect();
    let mut words = keywords_before(chunk, &inner).into_iter();
    places.retain(|_| words.next().is_some_and(is_call));
}

fn called(module: &mut Asked<'_>, of: &Definition) -> Vec<RawCall> {
    let document = module.document;
    let Some((at, start)) = document.chunk_at(of.name_range.start) else { return Vec::new() };
    let Some(chunk) = document.chunks().get(at) else { return Vec::new() };
    if chunk.field() != Field::Func {
        return Vec::new();
    }
    let here = Range::new(start, start.saturating_add(chunk.len()));
    let uses = module.near(of.name_range.start).symbols.uses.iter();
    let uses = uses.filter(|it| it.space == Space::Func && here.covers(it.range));
    let uses: BTreeMap<Range, Option<u32>> = uses.map(|it| (it.range, it.index)).collect();
    let mut places: Vec<Range> = uses.keys().copied().collect();
    keep_calls(chunk, start, &mut places);
    let mut meant: BTreeMap<u32, Vec<Range>> = BTreeMap::new();
    for range in places {
        if let Some(Some(index)) = uses.get(&range) {
            meant.entry(*index).or_default().push(range);
        }
    }
    let wanted: BTreeSet<(Space, u32)> = meant.keys().map(|at| (Space::Func, *at)).collect();
    let Some(live) = module.analysis.live(document, module.settings) else { return Vec::new() };
    let mut walk = Walk::new(document);
    let calls = live.definitions(document, &wanted).into_iter().filter_map(|it| {
        let (_, chunk, start) = walk.chunk(it.name_range.start)?;
        Some((Raw::of(chunk, start, &it), meant.remove(&it.index)?))
    });
    let mut calls: Vec<RawCall> = calls.collect();
    calls.sort_by_key(|(_, places)| places.first().copied());
    calls
}
