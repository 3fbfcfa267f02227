//! The outline: a module and its fields, in the order of the text; the directives of a script and
//! the definitions of a component with what they hold.

use crate::ide::per_chunk::PerChunk;
use crate::ide::source::{self, Sweep};
use crate::ide::{Encoding, Position, Span, Symbol, SymbolKind};
use crate::spec::limits;
use crate::text::{self, Range};
use crate::wat::chunk::Field;
use crate::wat::document::{Chunk, Document, Language};
use crate::wat::item::{Content, Extern};
use crate::wat::script;
use crate::wat::script::component::{self, FieldKind};
use crate::wat::script::directive::{Directive, Form, Kind, Module, Shape};
use crate::wat::token;

/// Characters of a header that an outline shows.
const DETAIL_CHARS: usize = 120;

/// What a chunk is to the outline. All that is asked of most of them each time stands here: a look
/// at each chunk itself takes as long as the rest.
#[derive(Debug)]
pub(super) struct Entry {
    field: Field,
    heading: Option<Heading>,
}

/// What the outline says of a field, with positions from the start of its chunk.
#[derive(Debug)]
struct Heading {
    name: Box<str>,
    detail: Box<str>,
    kind: SymbolKind,
    span: Span,
    selection: Span,
}

/// Of each chunk of a text.
pub(super) type Headings = PerChunk<Entry>;

/// The outline of a text. Fields of a module that is written out are its children. Linear in what
/// has changed and in the number of fields.
pub(super) fn outline(
    document: &Document,
    headings: &mut Headings,
    encoding: Encoding,
) -> Vec<Symbol> {
    let mut sweep = Sweep::new(document, encoding);
    match script::only_module(document) {
        Some(module) => inner_fields(&module, 0, &mut sweep),
        None => fields(document, headings, 0, &mut sweep),
    }
}

/// The outline of a document that begins at an offset of the text.
fn fields(
    document: &Document,
    headings: &mut Headings,
    start: u32,
    sweep: &mut Sweep<'_>,
) -> Vec<Symbol> {
    let from = sweep.span(Range::new(start, start)).start;
    headings.update(document, sweep.encoding(), |_, chunk| Entry {
        field: chunk.field(),
        heading: heading(chunk, sweep.encoding()),
    });
    let mut top = Vec::new();
    let mut module: Option<Symbol> = None;
    for (number, (at, chunk, entry)) in headings.placed().enumerate() {
        if entry.field == Field::Opaque {
            let start = start.saturating_add(document.sizes().start(number));
            top.append(&mut directives(chunk, start, sweep));
        }
        let Some(heading) = &entry.heading else { continue };
        let symbol = heading.symbol(at.behind(from));
        match (entry.field, &mut module) {
            (Field::ModuleOpen, module) => top.extend(module.replace(symbol)),
            (Field::ModuleClose, module) => {
                if let Some(mut open) = module.take() {
                    open.span.end = symbol.span.end;
                    top.push(open);
                }
            }
            (_, Some(module)) => {
                // A module that is never closed ends with its last field.
                module.span.end = module.span.end.max(symbol.span.end);
                module.children.push(symbol);
            }
            (_, None) => top.push(symbol),
        }
    }
    top.extend(module);
    top
}

/// The same of a document of which nothing is kept.
fn inner_fields(document: &Document, start: u32, sweep: &mut Sweep<'_>) -> Vec<Symbol> {
    fields(document, &mut Headings::default(), start, sweep)
}

/// Symbols that hold others, while it is not known where they end.
#[derive(Default)]
struct Nest {
    top: Vec<Symbol>,
    /// How deep, where it ends, and the symbol.
    open: Vec<(usize, u32, Symbol)>,
}

impl Nest {
    fn add(&mut self, symbol: Symbol) {
        match self.open.last_mut() {
            Some((_, _, around)) => around.children.push(symbol),
            None => self.top.push(symbol),
        }
    }

    /// Ends what is as deep or deeper. Ends are met in the order of the text.
    fn leave(&mut self, depth: usize, sweep: &mut Sweep<'_>) {
        while let Some((_, end, mut symbol)) = self.open.pop_if(|(open, _, _)| *open >= depth) {
            symbol.span.end = sweep.span(Range::new(end, end)).end;
            self.add(symbol);
        }
    }
}

/// The directives of a chunk. Threads in threads are shown as if they stood beside each other.
fn directives(chunk: &Chunk, start: u32, sweep: &mut Sweep<'_>) -> Vec<Symbol> {
    let reading = script::read::read(chunk.text(), chunk.tokens());
    let mut nest = Nest::default();
    for directive in &reading.directives {
        let depth = directive.depth.min(1);
        nest.leave(depth, sweep);
        let module = directive.module.as_ref();
        if let (Form::Module, Some(module)) = (directive.form, module)
            && let (Kind::Core, Shape::Text) = (module.kind, &module.shape)
        {
            for symbol in module_symbols(module, chunk, start, sweep) {
                nest.add(symbol);
            }
            continue;
        }
        let end = start.saturating_add(directive.range.end);
        let mut symbol = directive_symbol(directive, chunk, start, sweep);
        symbol.children =
            module.map_or_else(Vec::new, |module| module_symbols(module, chunk, start, sweep));
        nest.open.push((depth, end, symbol));
    }
    nest.leave(0, sweep);
    nest.top
}

/// A directive without what it holds; where it ends is not yet looked for.
fn directive_symbol(
    directive: &Directive,
    chunk: &Chunk,
    start: u32,
    sweep: &mut Sweep<'_>,
) -> Symbol {
    let word = directive.keyword.of(chunk.text());
    let selection = directive.name.unwrap_or(directive.keyword);
    let from = directive.range.start.saturating_add(start);
    let (span, selection) = sweep.span_and_part(Range::new(from, from), selection.shifted(start));
    let is_module = directive.form == Form::Module;
    let kind = match (directive.form, &directive.module) {
        (Form::Module, None) => SymbolKind::Instance,
        (Form::Module, Some(module)) if module.kind == Kind::Component => SymbolKind::Component,
        (Form::Module, Some(_)) => SymbolKind::Module,
        (Form::Register | Form::Action | Form::Thread | Form::Wait, _) => SymbolKind::Action,
        (Form::Return | Form::Execute(_) | Form::Exhaust | Form::Judge(_), _) => {
            SymbolKind::Assertion
        }
    };
    let name = match directive.name.map(|name| name.of(chunk.text())) {
        Some(name) if is_module => name.to_owned(),
        Some(name) => format!("{word} {name}"),
        None => word.to_owned(),
    };
    // Each would be looked for from the start of the thread.
    let shown = directive.depth == 0 && directive.module.is_none();
    // The name of an assertion stands in a list of its own.
    let before = directive.name.filter(|_| kind != SymbolKind::Assertion);
    let before = before.unwrap_or(directive.keyword).end;
    let header = Range::new(before, directive.range.end.saturating_sub(1));
    let detail = if shown && directive.form != Form::Thread {
        source::on_one_line(chunk, header, DETAIL_CHARS)
    } else {
        String::new()
    };
    Symbol { name, detail, kind, span, selection, children: Vec::new() }
}

/// A core module with its fields, or what a component holds.
fn module_symbols(
    module: &Module,
    chunk: &Chunk,
    start: u32,
    sweep: &mut Sweep<'_>,
) -> Vec<Symbol> {
    if !matches!(module.shape, Shape::Text) {
        return Vec::new();
    }
    let text = module.text(chunk.text());
    let start = start.saturating_add(module.range.start);
    match module.kind {
        Kind::Core => inner_fields(&Document::new(&text, Language::Wat), start, sweep),
        Kind::Component => component_symbols(&text, start, sweep),
    }
}

/// The definitions of a component that have a name, and its core modules.
fn component_symbols(text: &str, start: u32, sweep: &mut Sweep<'_>) -> Vec<Symbol> {
    let mut nest = Nest::default();
    for field in component::fields(text, &token::tokens(text)) {
        let kind = match field.words.of(text) {
            _ if field.kind == FieldKind::Component => SymbolKind::Component,
            _ if field.kind == FieldKind::Module => SymbolKind::Module,
            "type" | "core type" | "core rec" => SymbolKind::Type,
            "import" => SymbolKind::Import,
            "export" => SymbolKind::Export,
            "instance" | "core instance" => SymbolKind::Instance,
            "start" => SymbolKind::Start,
            _ => SymbolKind::Func,
        };
        let named = field.name.is_some() || field.kind != FieldKind::Other;
        if !named || field.depth > limits::COMPONENT_DEPTH {
            continue;
        }
        nest.leave(field.depth, sweep);
        if let Some(module) = field.module(text) {
            for symbol in inner_fields(&module, start.saturating_add(field.range.start), sweep) {
                nest.add(symbol);
            }
            continue;
        }
        let from = field.range.start.saturating_add(start);
        let (span, selection) =
            sweep.span_and_part(Range::new(from, from), field.selection().shifted(start));
        let words = field.words.of(text);
        let name = match field.name.map(|name| name.of(text)) {
            Some(name) if name.starts_with('$') => name.to_owned(),
            Some(name) => format!("{words} {name}"),
            None => words.to_owned(),
        };
        let symbol =
            Symbol { name, detail: String::new(), kind, span, selection, children: Vec::new() };
        nest.open.push((field.depth, start.saturating_add(field.range.end), symbol));
    }
    nest.leave(0, sweep);
    nest.top
}

fn heading(chunk: &Chunk, encoding: Encoding) -> Option<Heading> {
    let (item, text) = (chunk.item(), chunk.text());
    let kind = kind(chunk.field(), &item.content)?;
    let name_range = item.name_range();
    let selected = if item.range.covers(name_range) { name_range } else { item.range };
    // Each from the one before.
    let advanced = |from: Position, part: Range| text::advanced(from, part.of(text), encoding);
    let start = advanced(Position::default(), Range::new(0, item.range.start));
    let name_start = advanced(start, Range::new(item.range.start, selected.start));
    let name_end = advanced(name_start, selected);
    let end = advanced(name_end, Range::new(selected.end, item.range.end));
    let named = match &item.content {
        Content::Export(name, ..) => name.range,
        _ => name_range,
    };
    let header = Range::new(named.end, item.rest.offset.max(named.end));
    Some(Heading {
        name: name(chunk).into(),
        detail: source::on_one_line(chunk, header, DETAIL_CHARS).into(),
        kind,
        span: Span { start, end },
        selection: Span { start: name_start, end: name_end },
    })
}

impl Heading {
    /// Of a chunk that begins at a position.
    fn symbol(&self, at: Position) -> Symbol {
        Symbol {
            name: String::from(&*self.name),
            detail: String::from(&*self.detail),
            kind: self.kind,
            span: self.span.behind(at),
            selection: self.selection.behind(at),
            children: Vec::new(),
        }
    }
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
pub(super) fn name(chunk: &Chunk) -> String {
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
