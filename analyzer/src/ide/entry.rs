//! Entries of hierarchies: what calls what, which type is above which.

use std::collections::BTreeMap;

use crate::ide::meaning::Asked;
use crate::ide::{Position, Span, SymbolKind, outline, source};
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::document::Chunk;
use crate::wat::item::{Content, Space, TypeDef};
use crate::wat::symbols::Definition;
use crate::wat::token::{Kind, placed};

/// Characters of a header that an entry shows.
const DETAIL_CHARS: usize = 120;

/// Something that stands in a hierarchy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The name with its `$`, or something to tell it by; never empty.
    pub name: String,
    /// The rest of its header, on one line; may be empty.
    pub detail: String,
    /// What it is.
    pub kind: SymbolKind,
    /// All of it.
    pub span: Span,
    /// Its name, or its keyword when it has none; by its start it is found again.
    pub selection: Span,
}

/// The same with places of the text of its module.
#[derive(Clone, Debug)]
pub(super) struct Raw {
    pub(super) name: String,
    pub(super) detail: String,
    pub(super) kind: SymbolKind,
    pub(super) range: Range,
    pub(super) selection: Range,
}

impl Raw {
    /// What is defined in a chunk that begins at a place: a function, or what else may call one.
    pub(super) fn of(chunk: &Chunk, start: u32, of: &Definition) -> Raw {
        let (item, text) = (chunk.item(), chunk.text());
        let selection = of.name_range;
        if let Content::Import(imports) = &item.content {
            let inner = |range: Range| range.shifted(start) == selection;
            let it = imports.items.iter().find(|it| {
                inner(it.name.range) || it.named.id.as_ref().is_some_and(|id| inner(id.range))
            });
            let id = it.and_then(|it| it.named.id.as_ref());
            let detail = it.map_or(String::new(), |it| {
                format!("import {} {}", imports.module.range.of(text), it.name.range.of(text))
            });
            let name = id.map(|id| id.range.of(text).to_owned());
            let name = name.unwrap_or_else(|| format!("{} {}", of.space.noun(), of.index));
            let range = item.range.shifted(start);
            return Raw { name, detail, kind: SymbolKind::Func, range, selection };
        }
        let is_start = chunk.field() == Field::Start;
        let mut name = outline::name(chunk);
        if !is_start && name == item.keyword.of(text) {
            name = format!("{name} {}", of.index);
        }
        let header = Range::new(item.name_range().end, item.rest.offset);
        Raw {
            name,
            detail: source::on_one_line(chunk, header, DETAIL_CHARS),
            kind: if is_start { SymbolKind::Start } else { SymbolKind::Func },
            range: item.range.shifted(start),
            selection,
        }
    }

    /// A type that is defined in a chunk that begins at a place.
    pub(super) fn of_type(chunk: &Chunk, start: u32, index: u32, def: &TypeDef) -> Raw {
        let id = def.named.id.as_ref();
        let name = id.map(|id| id.range.of(chunk.text()).to_owned());
        Raw {
            name: name.unwrap_or_else(|| format!("{} {index}", Space::Type.noun())),
            detail: source::on_one_line(chunk, def.range, DETAIL_CHARS),
            kind: SymbolKind::Type,
            range: def.range.shifted(start),
            selection: id.map_or_else(|| type_keyword(chunk, def), |id| id.range).shifted(start),
        }
    }

    /// With lines and columns.
    pub(super) fn placed(self, positions: &Positions) -> Entry {
        let Raw { name, detail, kind, range, selection } = self;
        let (span, selection) = (positions.span(range), positions.span(selection));
        Entry { name, detail, kind, span, selection }
    }
}

/// Lines and columns of places of a module, found in one walk over the text.
pub(super) struct Positions(BTreeMap<u32, Position>);

impl Positions {
    /// Of the ends of some ranges; the module begins at a place of the text.
    pub(super) fn new(
        asked: &Asked<'_>,
        from: u32,
        ranges: impl Iterator<Item = Range>,
    ) -> Positions {
        let mut places: BTreeMap<u32, Position> = BTreeMap::new();
        for range in ranges {
            places.extend([range.start, range.end].map(|at| (at, Position::default())));
        }
        let mut sweep = asked.sweep();
        for (at, position) in &mut places {
            *position = sweep.span(Range::new(*at, *at).shifted(from)).start;
        }
        Positions(places)
    }

    /// Of entries.
    pub(super) fn of(asked: &Asked<'_>, from: u32, entries: &[Raw]) -> Positions {
        Positions::new(asked, from, entries.iter().flat_map(|it| [it.range, it.selection]))
    }

    pub(super) fn span(&self, range: Range) -> Span {
        let [start, end] =
            [range.start, range.end].map(|at| self.0.get(&at).copied().unwrap_or_default());
        Span { start, end }
    }
}

/// The keyword of a type's definition.
fn type_keyword(chunk: &Chunk, def: &TypeDef) -> Range {
    let mut words = placed(chunk.tokens()).filter(|(kind, _)| *kind == Kind::Keyword);
    let keyword = words.find(|(_, range)| range.start >= def.range.start);
    keyword.map_or(def.range, |(_, range)| range)
}

/// For each of some places of a chunk, which come in order: the last keyword before it.
pub(super) fn keywords_before<'c>(chunk: &'c Chunk, places: &[u32]) -> Vec<&'c str> {
    let mut words = placed(chunk.tokens()).filter(|(kind, _)| *kind == Kind::Keyword).peekable();
    let mut last = "";
    let before = places.iter().map(|place| {
        while let Some((_, range)) = words.next_if(|(_, range)| range.end <= *place) {
            last = range.of(chunk.text());
        }
        last
    });
    before.collect()
}
