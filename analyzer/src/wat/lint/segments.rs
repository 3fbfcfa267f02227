//! Segments that cannot fit where they go.

use crate::wat::item::Space;
use crate::wat::lint::facts::{Facts, Segment};
use crate::wat::lint::{Lint, Sink};

pub(super) fn check(facts: &Facts<'_>, sink: &mut Sink<'_>) {
    let memory = |index: u32| {
        let ty = facts.memories.get(index as usize)?;
        let imported = facts.definition(Space::Memory, index)?.imported;
        let page = 1u64 << ty.page_size_log2.unwrap_or(16);
        // An imported one may be larger than its type says, up to its maximum.
        let pages = if imported { ty.maximum? } else { ty.initial };
        Some((pages.saturating_mul(page), "bytes", "memory"))
    };
    let table = |index: u32| {
        let ty = facts.tables.get(index as usize)?.ty;
        let imported = facts.definition(Space::Table, index)?.imported;
        let size = if imported { ty.maximum? } else { ty.initial };
        Some((size, "entries", "table"))
    };
    each(facts, sink, (Space::Data, &facts.datas), memory);
    each(facts, sink, (Space::Elem, &facts.elems), table);
}

fn each(
    facts: &Facts<'_>,
    sink: &mut Sink<'_>,
    (space, segments): (Space, &[Segment]),
    size: impl Fn(u32) -> Option<(u64, &'static str, &'static str)>,
) {
    for (index, segment) in (0u32..).zip(segments) {
        let (Some(target), Some(offset)) = (segment.target, segment.offset) else { continue };
        let Some((size, unit, of)) = size(target) else { continue };
        let end = u128::from(offset) + u128::from(segment.len);
        if end <= u128::from(size) {
            continue;
        }
        // A segment inside its memory or table always fits; it has no definition of its own.
        let Some(definition) = facts.definition(space, index) else { continue };
        let message = format!(
            "the segment ends at {end}, but the {of} has {size} {unit}: instantiation traps"
        );
        sink.push(Lint::SegmentOutOfBounds, definition.name_range, message);
    }
}
