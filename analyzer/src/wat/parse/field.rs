//! Fields: what each kind of them declares.
//!
//! Source: core specification, "Modules" (text format).

use std::borrow::Cow;

use crate::spec::accept::Uses;
use crate::text::Range;
use crate::wat::chunk::{Field, Seam};
use crate::wat::cursor::Cursor;
use crate::wat::diagnostic::{self, Code, Diagnostic};
use crate::wat::item::{
    Content, Exactness, Extern, Imported, Imports, Item, Limits, Named, Space, TypeDef,
};
use crate::wat::literal;
use crate::wat::parse::{self, FUNCREF, Parser, ahead};
use crate::wat::token::{Kind, Token, placed};

impl Parser<'_> {
    /// A function's or tag's type in an import, possibly `(exact …)`.
    fn func_extern(&mut self) -> Extern {
        if self.enter("exact") {
            let ty = self.type_use();
            self.leave();
            return Extern::Func(ty, Exactness::Exact);
        }
        Extern::Func(self.type_use(), Exactness::Inexact)
    }

    fn extern_type(&mut self, field: Field) -> Extern {
        match field {
            Field::Table => Extern::Table(self.table_type()),
            Field::Memory => Extern::Memory(self.memory_type()),
            Field::Global => Extern::Global(self.global_type()),
            Field::Tag => Extern::Tag(self.type_use()),
            _ => self.func_extern(),
        }
    }

    /// `(func $id? type)` and its like, in an import.
    fn descriptor(&mut self) -> Option<(Named, Extern)> {
        let field = self.cursor.list_keyword().and_then(|word| Field::of_keyword(word.as_bytes()));
        let Some(field @ (Field::Func | Field::Table | Field::Memory | Field::Global | Field::Tag)) =
            field
        else {
            self.expected("`(func …)`, `(table …)`, `(memory …)`, `(global …)` or `(tag …)`");
            self.cursor.skip_tree();
            return None;
        };
        self.cursor.bump();
        self.cursor.bump();
        let named = self.named();
        let ty = self.extern_type(field);
        self.leave();
        Some((named, ty))
    }

    fn import(&mut self) -> Content {
        let Some(module) = self.text("the name of a module in a string") else {
            self.cursor.skip_to_close();
            return Content::None;
        };
        let mut imports = Imports { module, items: Vec::new(), group: false, shared: None };
        if self.cursor.is(Kind::String) {
            if let Some(name) = self.text("the name of an item in a string")
                && let Some((named, ty)) = self.descriptor()
            {
                imports.items.push(Imported { name, named, ty: Some(ty) });
            }
            return Content::Import(imports);
        }
        if !self.cursor.is(Kind::Open) && !self.cursor.at_close() {
            self.expected("the name of an item in a string");
            self.cursor.skip_to_close();
            return Content::None;
        }
        imports.group = true;
        while self.enter("item") {
            let name = self.text("the name of an item in a string");
            let found = (!self.cursor.at_close()).then(|| self.descriptor()).flatten();
            self.leave();
            let (named, ty) =
                found.map_or((Named::default(), None), |(named, ty)| (named, Some(ty)));
            imports.items.extend(name.map(|name| Imported { name, named, ty }));
        }
        if self.cursor.is(Kind::Open) {
            imports.shared = self.descriptor().map(|(_, ty)| ty);
        }
        let mixed = imports.items.iter().any(|item| item.ty.is_some() == imports.shared.is_some());
        if mixed {
            let at = imports.module.range;
            self.error(at, Code::Syntax, "expected one type for all items, or one for each");
            return Content::None;
        }
        Content::Import(imports)
    }

    fn export(&mut self) -> Content {
        let name = self.text("the name of the export in a string");
        let space = match self.cursor.list_keyword() {
            Some("func") => Space::Func,
            Some("table") => Space::Table,
            Some("memory") => Space::Memory,
            Some("global") => Space::Global,
            Some("tag") => Space::Tag,
            _ => {
                self.expected("`(func …)`, `(table …)`, `(memory …)`, `(global …)` or `(tag …)`");
                self.cursor.skip_to_close();
                return Content::None;
            }
        };
        self.cursor.bump();
        self.cursor.bump();
        let reference = self.index(space);
        self.leave();
        match (name, reference) {
            (Some(name), Some(reference)) => Content::Export(name, space, reference),
            _ => Content::None,
        }
    }

    /// `(export "x")*` and `(import "m" "n")?` of a definition.
    fn inline(&mut self, item: &mut Item) {
        while self.enter("export") {
            item.exports.extend(self.text("the name of the export in a string"));
            self.leave();
        }
        if self.enter("import") {
            let module = self.text("the name of a module in a string");
            let name = module.is_some().then(|| self.text("the name of an item in a string"));
            item.import = module.zip(name.flatten());
            self.leave();
        }
    }

    fn define(&mut self, field: Field, item: &mut Item) {
        item.named = self.named();
        self.inline(item);
        if item.import.is_some() {
            item.content = Content::Define(self.extern_type(field));
            return;
        }
        item.content = match field {
            Field::Func => Content::Define(Extern::Func(self.type_use(), Exactness::Inexact)),
            Field::Table => self.table(),
            Field::Memory => self.memory(),
            _ => Content::Define(self.extern_type(field)),
        };
    }

    /// `shared? (i32|i64)? reftype (elem …)`, or a table type and perhaps an initialiser.
    fn table(&mut self) -> Content {
        let mut ahead = Parser::new(self.cursor);
        let shared = ahead.take_keyword("shared");
        let is64 = ahead.take_keyword("i64");
        if !is64 {
            ahead.take_keyword("i32");
        }
        if !ahead.at_ref_type() {
            return Content::Define(Extern::Table(self.table_type()));
        }
        self.cursor = ahead.cursor;
        let elem = self.ref_type().unwrap_or(FUNCREF);
        Content::TableOf(Limits { is64, shared, ..Limits::default() }, elem)
    }

    /// `(i32|i64)? (pagesize …)? (data …)`, or a memory type.
    fn memory(&mut self) -> Content {
        let mut ahead = Parser::new(self.cursor);
        let is64 = ahead.take_keyword("i64");
        if !is64 {
            ahead.take_keyword("i32");
        }
        if !ahead.cursor.is(Kind::Open) {
            return Content::Define(Extern::Memory(self.memory_type()));
        }
        self.cursor = ahead.cursor;
        let page_size_log2 = self.page_size();
        Content::MemoryOf(Limits { is64, page_size_log2, ..Limits::default() })
    }

    fn rec(&mut self) -> Vec<TypeDef> {
        let mut defs = Vec::new();
        while !self.cursor.at_close() {
            let start = self.cursor.offset();
            if self.enter("type") {
                let def = self.type_def(start);
                defs.push(def);
                self.leave();
            } else {
                self.expected("`(type …)`");
                self.cursor.skip_tree();
            }
        }
        defs
    }
}

/// What the tokens of a text say at a first look.
#[derive(Debug, Default)]
pub(crate) struct Scan {
    /// Unclosed strings and comments, characters of no token.
    pub(crate) found: Vec<Diagnostic>,
    /// Which proposals its words are of.
    pub(crate) uses: Uses,
    /// Each parenthesis has its counterpart.
    pub(crate) paired: bool,
    /// Index of the last word without which no code asks for anything of the module.
    pub(crate) asking: Option<u32>,
}

/// Looks at each token once. Annotations may hold more than the rest of the text: anything but
/// bytes that no text may have.
pub(crate) fn scan(text: &str, tokens: &[Token]) -> Scan {
    let mut scan = Scan::default();
    let (mut annotation, mut depth) = (0u32, 0i64);
    for (index, (kind, range)) in (0u32..).zip(placed(tokens)) {
        match kind {
            Kind::Keyword => {
                let word = range.of(text);
                scan.uses.add(Uses::of_word(word));
                if ahead::may_ask(word) {
                    scan.asking = Some(index);
                }
            }
            Kind::Open => {
                depth += 1;
                annotation += u32::from(annotation > 0);
            }
            Kind::Close => {
                depth -= 1;
                annotation = annotation.saturating_sub(1);
            }
            Kind::Annotation | Kind::Other | Kind::BadString | Kind::BadComment => {
                let message = lexical(kind, range.of(text), annotation > 0);
                let error = |message| Diagnostic::error(range, Code::Syntax, message);
                scan.found.extend(message.map(error));
                annotation += u32::from(kind == Kind::Annotation);
                depth += i64::from(kind == Kind::Annotation);
            }
            _ => {}
        }
    }
    scan.paired = depth == 0;
    scan
}

/// What lexing found wrong with a token, inside of an annotation or not.
fn lexical(kind: Kind, word: &str, annotated: bool) -> Option<Cow<'static, str>> {
    Some(match kind {
        Kind::BadString => "unclosed string: expected `\"` before the end of the line".into(),
        Kind::BadComment => "unclosed block comment: expected `;)`".into(),
        Kind::Other if annotated && word.bytes().all(|byte| matches!(byte, 0x20..0x7f)) => {
            return None;
        }
        Kind::Other if word.starts_with('\u{feff}') => diagnostic::BYTE_ORDER_MARK.into(),
        Kind::Other => other(word),
        Kind::Annotation if !is_annotation_name(word) => {
            "the name of an annotation must be UTF-8".into()
        }
        Kind::Annotation if !annotated && matches!(word, "(@" | "(@\"\"") => {
            "expected a name behind `(@`".into()
        }
        _ => return None,
    })
}

/// What is wrong with characters that are no token.
fn other(word: &str) -> Cow<'static, str> {
    let foreign = !word.is_ascii();
    match word.as_bytes().first() {
        Some(b'$') if foreign => {
            "a name that is not ASCII stands in quotes: expected `$\"…\"` around it".into()
        }
        Some(b'$') if word == "$" => "expected a name behind `$`".into(),
        _ if word.contains('"') && !foreign => "expected a blank before and behind a string".into(),
        // Many of them cannot be seen.
        _ => match word.chars().find(|ch| !matches!(ch, ' '..='~')) {
            Some(ch) => {
                let number = u32::from(ch);
                format!("unexpected character U+{number:04X}: no token of the text format").into()
            }
            None => "unexpected characters: no token of the text format".into(),
        },
    }
}

/// Whether a quoted name behind `(@` is one.
fn is_annotation_name(word: &str) -> bool {
    let Some(quoted) = word.strip_prefix("(@").filter(|name| name.starts_with('"')) else {
        return true;
    };
    literal::string(quoted).is_ok_and(|bytes| String::from_utf8(bytes).is_ok())
}

/// An annotation between fields; what it holds is read when it is lowered.
fn annotation(text: &str, tokens: &[Token], diagnostics: Vec<Diagnostic>) -> Item {
    let trivia = tokens.iter().take_while(|token| token.kind().is_trivia());
    let start: u32 = trivia.map(|token| token.len()).sum();
    let first = tokens.iter().find(|token| !token.kind().is_trivia());
    let keyword = Range::new(start, start + first.map_or(0, |token| token.len()));
    let end = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let mut item = Item {
        content: Content::Annotation,
        keyword,
        range: Range::new(start, end),
        diagnostics,
        ..Item::default()
    };
    let count = |wanted: fn(Kind) -> bool| tokens.iter().filter(|it| wanted(it.kind())).count();
    let opened = count(|kind| matches!(kind, Kind::Open | Kind::Annotation));
    if opened != count(|kind| kind == Kind::Close) {
        let message = "unclosed annotation: expected `)`";
        item.diagnostics.push(Diagnostic::error(keyword, Code::Syntax, message));
    }
    item
}

/// Parses a chunk as far as the module level needs it. Leaves the seams at which reading its code
/// can go on.
pub(crate) fn item(field: Field, text: &str, tokens: &[Token], seams: &mut Vec<Seam>) -> Item {
    // What holds modules is read by itself, each module as a text of its own.
    let scan = if field == Field::Opaque { Scan::default() } else { scan(text, tokens) };
    Item { uses: scan.uses, ..declared(field, text, tokens, scan, seams) }
}

fn declared(
    field: Field,
    text: &str,
    tokens: &[Token],
    Scan { found, asking, paired, .. }: Scan,
    seams: &mut Vec<Seam>,
) -> Item {
    if field == Field::Annotation {
        return annotation(text, tokens, found);
    }
    let mut parser = Parser::new(Cursor::new(text, tokens));
    parser.diagnostics = found;
    let mut item = Item { keyword: parser.cursor.range(), ..Item::default() };
    item.range.start = item.keyword.start;
    if matches!(field, Field::End | Field::Stray | Field::ModuleClose | Field::Opaque) {
        if field == Field::Opaque {
            item.content = Content::Opaque;
        }
        if field == Field::Stray && parser.diagnostics.is_empty() {
            let found = stray_word(&parser.cursor);
            let message = format!("expected a module field, found {found}");
            parser.error(item.keyword, Code::Syntax, message);
        }
        item.range = Range::new(item.keyword.start, u32::try_from(text.len()).unwrap_or(u32::MAX));
        item.diagnostics = parser.diagnostics;
        return item;
    }
    if parser.cursor.is(Kind::Open) {
        parser.cursor.bump();
    } else {
        let message = format!("expected `(` before `{}`", parser.cursor.text());
        parser.error(parser.cursor.range(), Code::Syntax, message);
    }
    item.keyword = parser.cursor.range();
    parser.cursor.bump();
    content(&mut parser, field, &mut item);
    item.rest = parser.cursor.place();
    if field == Field::Func && item.import.is_none() {
        seams.retain(|seam| seam.place.token >= item.rest.token);
        if asking.is_some_and(|index| index >= item.rest.token) {
            item.asks = ahead::asks(text, tokens, item.rest, seams);
        }
        let header = item.rest.offset;
        item.is_broken = parser.diagnostics.iter().any(|it| it.range.start <= header);
    }
    finish(&mut parser, field, &mut item, paired);
    item.types = parser.types;
    item.lacks_close = parser.lacks_close;
    item.is_broken |= field != Field::Func && !parser.diagnostics.is_empty();
    item.diagnostics = parser.diagnostics;
    item
}

/// The word that shows what a stray list is.
fn stray_word(cursor: &Cursor<'_>) -> String {
    match cursor.list_keyword() {
        Some(word) => format!("`({word}`"),
        None => parse::quoted(cursor),
    }
}

fn content(parser: &mut Parser<'_>, field: Field, item: &mut Item) {
    match field {
        Field::Type => {
            let def = parser.type_def(item.range.start);
            item.named = def.named.clone();
            item.content = Content::Types { defs: vec![def], rec: false };
        }
        Field::Rec => item.content = Content::Types { defs: parser.rec(), rec: true },
        Field::Import => item.content = parser.import(),
        Field::Func | Field::Table | Field::Memory | Field::Global | Field::Tag => {
            parser.define(field, item);
        }
        Field::Export => item.content = parser.export(),
        Field::Start => {
            item.content = parser.index(Space::Func).map_or(Content::None, Content::Start);
        }
        Field::Elem => {
            item.named = parser.named();
            item.content = Content::Elem;
        }
        Field::Data => {
            item.named = parser.named();
            item.content = Content::Data;
        }
        Field::ModuleOpen => {
            item.named = parser.named();
            item.content = Content::Module;
        }
        Field::Annotation | Field::Stray | Field::ModuleClose | Field::Opaque | Field::End => {}
    }
}

/// Whether the header is all there is: then only the `)` may follow.
fn is_complete(item: &Item) -> bool {
    match &item.content {
        Content::Types { .. } | Content::Import(_) | Content::Export(..) | Content::Start(_) => {
            true
        }
        Content::Define(Extern::Memory(_) | Extern::Tag(_)) => true,
        Content::Define(_) => item.import.is_some(),
        _ => false,
    }
}

fn finish(parser: &mut Parser<'_>, field: Field, item: &mut Item, paired: bool) {
    if field == Field::ModuleOpen {
        item.range.end = parser.cursor.offset();
        return;
    }
    if is_complete(item) && !parser.cursor.at_close() && !parser.lacks_close {
        parser.expected("`)`");
    }
    // Where all are paired and the header is read, the last of them closes the field.
    if !(paired && parser.diagnostics.is_empty() && parser.cursor.go_to_last(Kind::Close)) {
        parser.cursor.skip_to_close();
    }
    item.close = parser.cursor.range();
    item.range.end = item.close.end;
    // A string that is not closed has mostly eaten the parenthesis, and is reported.
    if !parser.cursor.is(Kind::Close) && parser.diagnostics.is_empty() {
        let message = "unclosed field: expected `)` before the next field";
        parser.error(item.keyword, Code::Syntax, message);
    }
}
