//! The outline: a module and its fields, in the order of the text.

use crate::ide::source::{self, Sweep};
use crate::ide::{Encoding, Symbol, SymbolKind};
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::document::{Chunk, Document};
use crate::wat::item::{Content, Extern};

/// Characters of a header that an outline shows.
const DETAIL_CHARS: usize = 120;

/// The outline of a text. Fields of a module that is written out are its children.
pub(super) fn outline(document: &Document, encoding: Encoding) -> Vec<Symbol> {
    let mut sweep = Sweep::new(document, encoding);
    let mut top = Vec::new();
    let mut module: Option<Symbol> = None;
    let mut start = 0u32;
    for chunk in document.chunks() {
        let symbol = symbol(chunk, start, &mut sweep);
        start = start.saturating_add(chunk.len());
        match (chunk.field(), symbol) {
            (Field::ModuleOpen, Some(symbol)) => {
                top.extend(module.replace(symbol));
            }
            (Field::ModuleClose, Some(close)) => {
                if let Some(mut open) = module.take() {
                    open.span.end = close.span.end;
                    top.push(open);
                }
            }
            (_, Some(symbol)) => match &mut module {
                Some(module) => {
                    // A module that is never closed ends with its last field.
                    module.span.end = module.span.end.max(symbol.span.end);
                    module.children.push(symbol);
                }
                None => top.push(symbol),
            },
            (_, None) => {}
        }
    }
    top.extend(module);
    top
}

fn symbol(chunk: &Chunk, start: u32, sweep: &mut Sweep<'_>) -> Option<Symbol> {
    let item = chunk.item();
    let kind = kind(chunk.field(), &item.content)?;
    let name_range = item.name_range();
    let selection = if item.range.covers(name_range) { name_range } else { item.range };
    let (span, selection) =
        sweep.span_and_part(item.range.shifted(start), selection.shifted(start));
    let named = match &item.content {
        Content::Export(name, ..) => name.range,
        _ => name_range,
    };
    let header = Range::new(named.end, item.rest.offset.max(named.end));
    Some(Symbol {
        name: name(chunk),
        detail: source::on_one_line(chunk, header, DETAIL_CHARS),
        kind,
        span,
        selection,
        children: Vec::new(),
    })
}

fn kind(field: Field, content: &Content) -> Option<SymbolKind> {
    Some(match field {
        Field::ModuleOpen | Field::ModuleClose => SymbolKind::Module,
        Field::Type | Field::Rec => SymbolKind::Type,
        Field::Import => match content {
            Content::Import(imports) => match imports.items.as_slice() {
                [one] => one.ty.as_ref().map_or(SymbolKind::Import, extern_kind),
                _ => SymbolKind::Import,
            },
            _ => SymbolKind::Import,
        },
        Field::Func => SymbolKind::Func,
        Field::Table => SymbolKind::Table,
        Field::Memory => SymbolKind::Memory,
        Field::Global => SymbolKind::Global,
        Field::Tag => SymbolKind::Tag,
        Field::Elem => SymbolKind::Elem,
        Field::Data => SymbolKind::Data,
        Field::Export => SymbolKind::Export,
        Field::Start => SymbolKind::Start,
        Field::Annotation | Field::Stray | Field::Opaque | Field::End => return None,
    })
}

fn extern_kind(ty: &Extern) -> SymbolKind {
    match ty {
        Extern::Func(..) => SymbolKind::Func,
        Extern::Table(_) => SymbolKind::Table,
        Extern::Memory(_) => SymbolKind::Memory,
        Extern::Global(_) => SymbolKind::Global,
        Extern::Tag(_) => SymbolKind::Tag,
    }
}

/// What to call it: its name, else what it is exported or imported as, else its keyword.
fn name(chunk: &Chunk) -> String {
    let item = chunk.item();
    let text = chunk.text();
    if let Some(id) = &item.named.id {
        return id.range.of(text).to_owned();
    }
    let named = match &item.content {
        Content::Types { defs, .. } => defs.iter().find_map(|def| def.named.id.as_ref()),
        Content::Import(imports) => imports.items.iter().find_map(|it| it.named.id.as_ref()),
        _ => None,
    };
    if let Some(id) = named {
        return id.range.of(text).to_owned();
    }
    let exported = match &item.content {
        Content::Export(name, ..) => Some(name),
        _ => item.exports.first(),
    };
    let word = item.keyword.of(text);
    let imported = match &item.content {
        Content::Import(imports) => {
            imports.items.first().map(|it| (imports.module.range, it.name.range))
        }
        _ => item.import.as_ref().map(|(module, name)| (module.range, name.range)),
    };
    match (exported, imported) {
        (Some(name), _) => format!("{word} {}", name.range.of(text)),
        (None, Some((module, name))) => format!("{word} {} {}", module.of(text), name.of(text)),
        // An outline entry must have a name.
        (None, None) if word.trim().is_empty() => "(…)".to_owned(),
        (None, None) => word.to_owned(),
    }
}
