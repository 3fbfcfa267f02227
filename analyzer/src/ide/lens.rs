//! Lenses: lines above definitions that say something about them. Where they stand is cheap to
//! know; what they say is asked for one by one, of those that are seen.

use crate::ide::Span;
use crate::ide::meaning::Asked;
use crate::text::Range;
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

/// All lenses, in the order of the text. Linear in its length.
pub(super) fn lenses(asked: &Asked<'_>) -> Vec<Lens> {
    let mut places = Vec::new();
    if asked.document.holds_module() {
        places.extend(near::definitions(asked.document).iter().filter_map(place));
    } else {
        script::each_module(asked.document, |module, start| {
            let definitions = near::definitions(module);
            let here = definitions.iter().filter_map(place);
            places.extend(here.map(|range| range.shifted(start)));
        });
    }
    places.sort();
    let mut sweep = asked.sweep();
    let lenses = places.into_iter().map(|range| {
        // A name stays on its line, as do the keyword and the string of an import.
        Lens { span: sweep.span(range), kind: LensKind::References }
    });
    lenses.collect()
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
