//! Element and data segments, also those written inside a table or memory.
//!
//! Source: core specification, "Element Segments" and "Data Segments" (text format), and the
//! numeric values proposal for data.

use crate::text::Range;
use crate::wat::code::{Body, Extent};
use crate::wat::cursor::Cursor;
use crate::wat::diagnostic::Code;
use crate::wat::document::Chunk;
use crate::wat::encode;
use crate::wat::item::{Limits, RefType, Reference, Space, TableType};
use crate::wat::literal;
use crate::wat::lower::Lowerer;
use crate::wat::parse::{FUNCREF, Parser};
use crate::wat::token::Kind;

/// Where a segment goes.
#[expect(clippy::large_enum_variant, reason = "one is alive at a time")]
enum Mode {
    Passive,
    Declared,
    /// Into a table or memory; the flag of element segments says whether the text names it.
    Active {
        target: u32,
        named: bool,
        offset: Body,
    },
}

/// The elements of a segment.
enum Elements {
    Funcs(Vec<u32>),
    Exprs(RefType, Vec<Body>),
}

/// `i32.const 0` or `i64.const 0`: the offset of a segment written inside its table or memory.
fn zero(is64: bool) -> Body {
    Body { bytes: vec![if is64 { 0x42 } else { 0x41 }, 0x00, 0x0b], ..Body::default() }
}

impl Lowerer<'_> {
    fn parser<'a>(&self, chunk: &'a Chunk) -> Parser<'a> {
        Parser::new(Cursor::from(chunk.text(), chunk.tokens(), chunk.item().rest))
    }

    /// Takes over what a parser reported and which types it met.
    fn adopt_parser(&mut self, parser: Parser<'_>) {
        let start = self.chunk.start;
        self.parts.diagnostics.extend(parser.diagnostics.iter().map(|it| it.shifted(start)));
        for reference in &parser.types {
            self.resolve(Space::Type, reference);
        }
    }

    /// An expression at the parser's place; the parser goes on behind it.
    fn expression(&mut self, chunk: &Chunk, parser: &mut Parser<'_>, extent: Extent) -> Body {
        let (body, behind) = self.constant(chunk, parser.cursor.place(), extent);
        // The text and tokens are the chunk's own; only the place moved.
        parser.cursor.go_on(behind);
        body
    }

    /// `(word expr)`, or one folded instruction in its place.
    fn wrapped(&mut self, chunk: &Chunk, parser: &mut Parser<'_>, word: &str) -> Body {
        if parser.enter(word) {
            let body = self.expression(chunk, parser, Extent::List);
            parser.leave();
            return body;
        }
        self.expression(chunk, parser, Extent::Folded)
    }

    fn func_index(&mut self, parser: &mut Parser<'_>) -> Option<u32> {
        let reference: Option<Reference> = parser.index(Space::Func);
        if reference.is_none() {
            parser.cursor.skip_tree();
        }
        self.resolve(Space::Func, &reference?)
    }

    /// Function indices up to the `)`.
    fn func_indices(&mut self, parser: &mut Parser<'_>) -> Vec<u32> {
        let mut funcs = Vec::new();
        while !parser.cursor.at_close() {
            funcs.extend(self.func_index(parser));
        }
        funcs
    }

    /// Expressions up to the `)`.
    fn expressions(&mut self, chunk: &Chunk, parser: &mut Parser<'_>) -> Vec<Body> {
        let mut bodies = Vec::new();
        while !parser.cursor.at_close() {
            if !parser.cursor.is(Kind::Open) {
                parser.expected("an expression such as `(ref.func $f)`");
                parser.cursor.skip_tree();
                continue;
            }
            bodies.push(self.wrapped(chunk, parser, "item"));
        }
        bodies
    }

    pub(super) fn elem_field(&mut self, chunk: &Chunk) {
        let item = chunk.item();
        self.parts.names.plain(Space::Elem, self.chunk.first, &item.named);
        let mut parser = self.parser(chunk);
        // Without `(table …)` a list of functions needs no `func` before it.
        let mut bare = false;
        let mode = if parser.take_keyword("declare") {
            Mode::Declared
        } else if parser.at_index() || parser.cursor.is(Kind::Open) && !parser.at_ref_type() {
            bare = parser.cursor.list_keyword() != Some("table");
            let (target, named) = self.target(&mut parser, Space::Table, "table");
            let offset = self.wrapped(chunk, &mut parser, "offset");
            Mode::Active { target, named, offset }
        } else {
            Mode::Passive
        };
        let elements = if parser.take_keyword("func") {
            Elements::Funcs(self.func_indices(&mut parser))
        } else if parser.at_ref_type() || !bare {
            let ty = parser.ref_type().unwrap_or(FUNCREF);
            Elements::Exprs(ty, self.expressions(chunk, &mut parser))
        } else {
            Elements::Funcs(self.func_indices(&mut parser))
        };
        self.adopt_parser(parser);
        let name = item.name_range().shifted(self.chunk.start);
        self.write_elem(name, &mode, &elements);
    }

    /// `(table $t)`, `(memory $m)` or a bare index; 0 when there is none.
    fn target(&mut self, parser: &mut Parser<'_>, space: Space, word: &str) -> (u32, bool) {
        if parser.enter(word) {
            let index = parser.index(space).and_then(|reference| self.resolve(space, &reference));
            parser.leave();
            return (index.unwrap_or_default(), true);
        }
        if parser.at_index() {
            let index = parser.index(space).and_then(|reference| self.resolve(space, &reference));
            return (index.unwrap_or_default(), true);
        }
        (0, false)
    }

    fn write_elem(&mut self, name: Range, mode: &Mode, elements: &Elements) {
        let start = self.chunk.start;
        let exprs = if matches!(elements, Elements::Exprs(..)) { 4 } else { 0 };
        let mut ty = Vec::new();
        let plain = match elements {
            Elements::Funcs(_) => {
                ty.push(0x00);
                true
            }
            Elements::Exprs(of, _) => {
                self.write(|writer| writer.reference(&mut ty, of));
                *of == FUNCREF
            }
        };
        let section = &mut self.parts.elems;
        let out = section.entry(name, &[1, 0, 0]);
        match mode {
            Mode::Passive => out.push(1 | exprs),
            Mode::Declared => out.push(3 | exprs),
            Mode::Active { named: false, offset, .. } if plain => {
                out.push(exprs);
                section.expression(offset, start);
                ty.clear();
            }
            Mode::Active { target, offset, .. } => {
                out.push(2 | exprs);
                encode::unsigned(out, (*target).into());
                section.expression(offset, start);
            }
        }
        section.bytes.extend(ty);
        match elements {
            Elements::Funcs(funcs) => {
                encode::length(&mut section.bytes, funcs.len());
                for func in funcs {
                    encode::unsigned(&mut section.bytes, (*func).into());
                }
            }
            Elements::Exprs(_, bodies) => {
                encode::length(&mut section.bytes, bodies.len());
                for body in bodies {
                    section.expression(body, start);
                }
            }
        }
    }

    /// `(table reftype (elem …))`
    pub(super) fn table_of(&mut self, chunk: &Chunk, limits: Limits, elem: &RefType) {
        let item = chunk.item();
        let name = item.name_range().shifted(self.chunk.start);
        self.parts.names.plain(Space::Table, self.chunk.first, &item.named);
        let mut parser = self.parser(chunk);
        if !parser.enter("elem") {
            parser.expected("`(elem …)`, or limits before the type");
            self.adopt_parser(parser);
            let ty = TableType { limits, elem: elem.clone() };
            let mut table = Vec::new();
            self.write(|writer| writer.table(&mut table, &ty));
            self.parts.tables.entry(name, &[0x70, 0x00, 0x00]).extend(table);
            return;
        }
        let elements = if parser.cursor.is(Kind::Open) {
            Elements::Exprs(elem.clone(), self.expressions(chunk, &mut parser))
        } else if *elem == FUNCREF {
            Elements::Funcs(self.func_indices(&mut parser))
        } else {
            let funcs = self.func_indices(&mut parser);
            Elements::Exprs(elem.clone(), funcs.into_iter().map(ref_func).collect())
        };
        parser.leave();
        if !parser.cursor.at_close() {
            parser.expected("`)`");
        }
        self.adopt_parser(parser);
        let count = match &elements {
            Elements::Funcs(funcs) => funcs.len(),
            Elements::Exprs(_, bodies) => bodies.len(),
        } as u64;
        let limits = Limits { min: count, max: Some(count), ..limits };
        let mut table = Vec::new();
        let ty = TableType { limits, elem: elem.clone() };
        self.write(|writer| writer.table(&mut table, &ty));
        self.parts.tables.entry(name, &[0x70, 0x00, 0x00]).extend(table);
        let mode =
            Mode::Active { target: self.chunk.first, named: true, offset: zero(limits.is64) };
        self.write_elem(name, &mode, &elements);
    }

    pub(super) fn data_field(&mut self, chunk: &Chunk) {
        let item = chunk.item();
        self.parts.names.plain(Space::Data, self.chunk.first, &item.named);
        let mut parser = self.parser(chunk);
        let passive = parser.cursor.at_close() || parser.cursor.is(Kind::String);
        let mode = if passive {
            Mode::Passive
        } else {
            let (target, named) = self.target(&mut parser, Space::Memory, "memory");
            let offset = self.wrapped(chunk, &mut parser, "offset");
            Mode::Active { target, named, offset }
        };
        let bytes = data_values(&mut parser);
        self.adopt_parser(parser);
        let name = item.name_range().shifted(self.chunk.start);
        self.write_data(name, &mode, &bytes);
    }

    fn write_data(&mut self, name: Range, mode: &Mode, bytes: &[u8]) {
        let start = self.chunk.start;
        let section = &mut self.parts.datas;
        let out = section.entry(name, &[1, 0]);
        match mode {
            Mode::Active { target: 0, offset, .. } => {
                out.push(0);
                section.expression(offset, start);
            }
            Mode::Active { target, offset, .. } => {
                out.push(2);
                encode::unsigned(out, (*target).into());
                section.expression(offset, start);
            }
            Mode::Passive | Mode::Declared => out.push(1),
        }
        encode::bytes(&mut section.bytes, bytes);
    }

    /// `(memory (data …))`
    pub(super) fn memory_of(&mut self, chunk: &Chunk, limits: Limits) {
        let item = chunk.item();
        let name = item.name_range().shifted(self.chunk.start);
        self.parts.names.plain(Space::Memory, self.chunk.first, &item.named);
        let mut parser = self.parser(chunk);
        let mut bytes = Vec::new();
        if parser.enter("data") {
            bytes = data_values(&mut parser);
            parser.leave();
            if !parser.cursor.at_close() {
                parser.expected("`)`");
            }
        } else {
            parser.expected("`(data …)`, or a number of pages");
        }
        self.adopt_parser(parser);
        let page = 1u64 << limits.page_size_log2.unwrap_or(16);
        let pages = (bytes.len() as u64).div_ceil(page);
        let limits = Limits { min: pages, max: Some(pages), ..limits };
        encode::limits(self.parts.memories.entry(name, &[0x00, 0x00]), &limits);
        let offset = zero(limits.is64);
        let mode = Mode::Active { target: self.chunk.first, named: true, offset };
        self.write_data(name, &mode, &bytes);
    }
}

/// `ref.func f` as an expression.
fn ref_func(func: u32) -> Body {
    let mut bytes = vec![0xd2];
    encode::unsigned(&mut bytes, func.into());
    bytes.push(0x0b);
    Body { bytes, ..Body::default() }
}

/// Strings, and lists of numbers such as `(i16 1 2)`, up to the `)`.
fn data_values(parser: &mut Parser<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    while !parser.cursor.at_close() {
        if parser.cursor.is(Kind::Open) {
            numbers(parser, &mut bytes);
            continue;
        }
        match parser.string("the bytes of the segment in strings") {
            Some(string) => bytes.extend(string),
            None if parser.cursor.at_close() || parser.cursor.is(Kind::Open) => {}
            None if parser.cursor.is(Kind::String) => {}
            None => parser.cursor.skip_tree(),
        }
    }
    bytes
}

fn numbers(parser: &mut Parser<'_>, out: &mut Vec<u8>) {
    let bits = match parser.cursor.list_keyword() {
        Some("i8") => 8,
        Some("i16") => 16,
        Some("i32" | "f32") => 32,
        Some("i64" | "f64") => 64,
        Some("v128") => {
            let range = parser.cursor.range();
            parser.error(range, Code::Unsupported, "not supported yet: vectors in data");
            parser.cursor.skip_tree();
            return;
        }
        _ => {
            parser.expected("a string, or numbers such as `(i32 1 2)`");
            parser.cursor.skip_tree();
            return;
        }
    };
    let float = parser.cursor.list_keyword().is_some_and(|word| word.starts_with('f'));
    parser.cursor.bump();
    parser.cursor.bump();
    while !parser.cursor.at_close() {
        let text = parser.cursor.text();
        let value = match (float, bits) {
            (true, 32) => literal::f32_bits(text).map(u64::from),
            (true, _) => literal::f64_bits(text),
            (false, _) => literal::integer(text, bits),
        };
        match value {
            Some(value) => out.extend(value.to_le_bytes().iter().take(bits as usize / 8)),
            None => parser.expected("a number of this type"),
        }
        parser.cursor.skip_tree();
    }
    parser.leave();
}
