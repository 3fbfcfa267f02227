//! Tokens of a chunk to the item it declares: headers, types, names; code comes later.
//!
//! Never fails: what cannot be read becomes a diagnostic, and parsing goes on behind it. There is
//! no recursion; what nests in headers nests to a fixed depth. Source: core specification,
//! "Types" and "Modules" (text format).

use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::cursor::Cursor;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::item::{
    Composite, Content, Exactness, Extern, FieldType, GlobalType, HeapType, Id, Imported, Imports,
    Index, Item, Limits, Named, RefType, Reference, Signature, Space, TableType, Text, TypeDef,
    TypeUse, ValType,
};
use crate::wat::literal;
use crate::wat::token::{Kind, Token};

/// Reads types, names and indices; collects what is wrong and which types were named.
pub(crate) struct Parser<'a> {
    pub(crate) cursor: Cursor<'a>,
    pub(crate) diagnostics: Vec<Diagnostic>,
    pub(crate) types: Vec<Reference>,
}

/// The value types that are one keyword.
fn plain_type(word: &str) -> Option<u8> {
    Some(match word {
        "i32" => 0x7f,
        "i64" => 0x7e,
        "f32" => 0x7d,
        "f64" => 0x7c,
        "v128" => 0x7b,
        _ => return None,
    })
}

/// The abstract heap types by keyword.
fn abstract_heap(word: &str) -> Option<u8> {
    Some(match word {
        "func" => 0x70,
        "extern" => 0x6f,
        "any" => 0x6e,
        "eq" => 0x6d,
        "i31" => 0x6c,
        "struct" => 0x6b,
        "array" => 0x6a,
        "exn" => 0x69,
        "cont" => 0x68,
        "nofunc" => 0x73,
        "noextern" => 0x72,
        "none" => 0x71,
        "noexn" => 0x74,
        "nocont" => 0x75,
        _ => return None,
    })
}

/// The reference types that are one keyword: nullable references to an abstract heap type.
fn reference_word(word: &str) -> Option<u8> {
    match word {
        "nullref" => Some(0x71),
        "nullfuncref" => Some(0x73),
        "nullexternref" => Some(0x72),
        "nullexnref" => Some(0x74),
        "nullcontref" => Some(0x75),
        _ => abstract_heap(word.strip_suffix("ref")?).filter(|code| !(0x71..=0x75).contains(code)),
    }
}

/// A funcref: what is there when the text says nothing readable.
pub(crate) const FUNCREF: RefType =
    RefType { nullable: true, heap: HeapType::Abstract { shared: false, code: 0x70 } };

/// How a token is quoted in a message.
pub(crate) fn quoted(cursor: &Cursor<'_>) -> String {
    match cursor.kind() {
        None => "the end of the field".to_owned(),
        Some(Kind::String | Kind::BadString) => "a string".to_owned(),
        Some(_) => {
            let word: String = cursor.text().chars().take(40).collect();
            format!("`{word}`")
        }
    }
}

impl<'a> Parser<'a> {
    pub(crate) fn new(cursor: Cursor<'a>) -> Parser<'a> {
        Parser { cursor, diagnostics: Vec::new(), types: Vec::new() }
    }

    pub(crate) fn error(&mut self, range: Range, code: Code, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::error(range, code, message));
    }

    /// Reports that something else was expected here; does not move.
    pub(crate) fn expected(&mut self, what: &str) {
        let message = format!("expected {what}, found {}", quoted(&self.cursor));
        self.error(self.cursor.range(), Code::Syntax, message);
    }

    /// Steps into the list at hand when its keyword is this one.
    pub(crate) fn enter(&mut self, keyword: &str) -> bool {
        let found = self.cursor.list_keyword() == Some(keyword);
        if found {
            self.cursor.bump();
            self.cursor.bump();
        }
        found
    }

    /// Behind the `)` of the list; what is left in it is reported once.
    pub(crate) fn leave(&mut self) {
        if !self.cursor.at_close() {
            self.expected("`)`");
            self.cursor.skip_to_close();
        }
        if self.cursor.is(Kind::Close) {
            self.cursor.bump();
        } else {
            self.expected("`)`");
        }
    }

    pub(crate) fn take_keyword(&mut self, keyword: &str) -> bool {
        let found = self.cursor.keyword() == Some(keyword);
        if found {
            self.cursor.bump();
        }
        found
    }

    /// The name of an id token, without `$` and quotes.
    fn id_name(&mut self) -> Box<str> {
        let text = self.cursor.text();
        let Some(quoted) = text.strip_prefix("$\"") else {
            return text.strip_prefix('$').unwrap_or(text).into();
        };
        let bytes = literal::string(&format!("\"{quoted}"));
        match bytes.map(String::from_utf8) {
            Ok(Ok(name)) if !name.is_empty() => name.into(),
            Ok(Ok(_)) => {
                self.error(self.cursor.range(), Code::Literal, "a name must not be empty");
                "".into()
            }
            Ok(Err(_)) => {
                self.error(self.cursor.range(), Code::Literal, "a name must be UTF-8");
                quoted.into()
            }
            Err(error) => {
                self.error(self.cursor.range(), Code::Literal, error.to_string());
                quoted.into()
            }
        }
    }

    pub(crate) fn id(&mut self) -> Option<Id> {
        if !self.cursor.is(Kind::Id) {
            return None;
        }
        let id = Id { range: self.cursor.range(), name: self.id_name() };
        self.cursor.bump();
        Some(id)
    }

    /// `$id?` and an annotation `(@name "…")` behind it.
    pub(crate) fn named(&mut self) -> Named {
        let id = self.id();
        let mut label = None;
        while self.cursor.is(Kind::Annotation) && self.cursor.text() == "(@name" {
            self.cursor.bump();
            label = self.text("a name in a string").map(|text| text.value);
            self.leave();
        }
        Named { id, label }
    }

    /// A string that must be UTF-8.
    pub(crate) fn text(&mut self, what: &str) -> Option<Text> {
        let range = self.cursor.range();
        let bytes = self.string(what)?;
        match String::from_utf8(bytes) {
            Ok(value) => Some(Text { range, value: value.into() }),
            Err(_) => {
                self.error(range, Code::Literal, "malformed UTF-8 encoding: a name must be UTF-8");
                None
            }
        }
    }

    /// A string of any bytes.
    pub(crate) fn string(&mut self, what: &str) -> Option<Vec<u8>> {
        let range = self.cursor.range();
        match self.cursor.kind() {
            Some(Kind::String) => {}
            Some(Kind::BadString) => {
                // The lexical check reports it.
                self.cursor.bump();
                return None;
            }
            _ => {
                self.expected(what);
                return None;
            }
        }
        let bytes = literal::string(self.cursor.text());
        self.cursor.bump();
        bytes
            .map_err(|error| {
                let (literal::StringError::Escape(at)
                | literal::StringError::Control(at)
                | literal::StringError::Character(at)) = error;
                let start = range.start + u32::try_from(at).unwrap_or_default();
                let place = Range::new(start, range.end.min(start + 1));
                self.error(place, Code::Literal, error.to_string());
            })
            .ok()
    }

    /// An unsigned number of at most so many bits.
    pub(crate) fn number(&mut self, what: &str, bits: u32) -> Option<u64> {
        if !self.cursor.is(Kind::Number) {
            self.expected(what);
            return None;
        }
        let text = self.cursor.text();
        let value = literal::unsigned(text).filter(|value| bits >= 64 || value >> bits == 0);
        if value.is_none() {
            let message = format!("`{text}` is no {what} (an unsigned number of {bits} bits)");
            self.error(self.cursor.range(), Code::Literal, message);
        }
        self.cursor.bump();
        value
    }

    /// Whether an index stands here.
    pub(crate) fn at_index(&self) -> bool {
        matches!(self.cursor.kind(), Some(Kind::Id | Kind::Number))
    }

    /// A number or a name.
    pub(crate) fn index(&mut self, space: Space) -> Option<Reference> {
        let range = self.cursor.range();
        match self.cursor.kind() {
            Some(Kind::Id) => {
                let name = self.id_name();
                self.cursor.bump();
                Some(Reference { index: Index::Name(name), range })
            }
            Some(Kind::Number) => {
                let number = self.number(&format!("{} index", space.noun()), 32)?;
                let number = u32::try_from(number).unwrap_or(u32::MAX);
                Some(Reference { index: Index::Number(number), range })
            }
            _ => {
                self.expected(&format!("the index or name of a {}", space.noun()));
                None
            }
        }
    }

    fn type_index(&mut self) -> Option<Index> {
        let reference = self.index(Space::Type)?;
        self.types.push(reference.clone());
        Some(reference.index)
    }

    pub(crate) fn heap_type(&mut self) -> Option<HeapType> {
        if self.at_index() {
            return self.type_index().map(HeapType::Concrete);
        }
        if self.enter("exact") {
            let index = self.type_index();
            self.leave();
            return index.map(HeapType::Exact);
        }
        if self.enter("shared") {
            let code = self.cursor.keyword().and_then(abstract_heap);
            self.abstract_heap(code);
            self.leave();
            return code.map(|code| HeapType::Abstract { shared: true, code });
        }
        let code = self.cursor.keyword().and_then(abstract_heap);
        self.abstract_heap(code);
        code.map(|code| HeapType::Abstract { shared: false, code })
    }

    fn abstract_heap(&mut self, code: Option<u8>) {
        match code {
            Some(_) => self.cursor.bump(),
            None => self.expected("a heap type such as `func`, `extern`, `any` or `$t`"),
        }
    }

    /// Whether a reference type begins here.
    pub(crate) fn at_ref_type(&self) -> bool {
        self.cursor.keyword().and_then(reference_word).is_some()
            || matches!(self.cursor.list_keyword(), Some("ref" | "shared"))
    }

    pub(crate) fn ref_type(&mut self) -> Option<RefType> {
        if let Some(code) = self.cursor.keyword().and_then(reference_word) {
            self.cursor.bump();
            let heap = HeapType::Abstract { shared: false, code };
            return Some(RefType { nullable: true, heap });
        }
        if self.enter("ref") {
            let nullable = self.take_keyword("null");
            let heap = self.heap_type();
            self.leave();
            return heap.map(|heap| RefType { nullable, heap });
        }
        if self.enter("shared") {
            let code = self.cursor.keyword().and_then(reference_word);
            match code {
                Some(_) => self.cursor.bump(),
                None => self.expected("a reference type such as `funcref`"),
            }
            self.leave();
            let heap = HeapType::Abstract { shared: true, code: code? };
            return Some(RefType { nullable: true, heap });
        }
        self.expected("a reference type such as `funcref` or `(ref null func)`");
        self.cursor.skip_tree();
        None
    }

    pub(crate) fn val_type(&mut self) -> Option<ValType> {
        if let Some(code) = self.cursor.keyword().and_then(plain_type) {
            self.cursor.bump();
            return Some(ValType::Plain(code));
        }
        if self.at_ref_type() {
            return self.ref_type().map(ValType::Ref);
        }
        self.expected("a value type such as `i32` or `funcref`");
        self.cursor.skip_tree();
        None
    }

    /// In a list of types: behind what is none, nothing is looked for any more.
    fn val_type_or_skip(&mut self) -> Option<ValType> {
        let ty = self.val_type();
        if ty.is_none() {
            self.cursor.skip_to_close();
        }
        ty
    }

    fn storage_type(&mut self) -> Option<ValType> {
        let packed = match self.cursor.keyword() {
            Some("i8") => 0x78,
            Some("i16") => 0x77,
            _ => return self.val_type(),
        };
        self.cursor.bump();
        Some(ValType::Plain(packed))
    }

    /// `(param …)* (result …)*`; none when there is neither.
    pub(crate) fn signature(&mut self, names: &mut Vec<Named>) -> Option<Signature> {
        let mut signature = Signature::default();
        let mut any = false;
        loop {
            if self.cursor.list_keyword() == Some("param") {
                if !signature.results.is_empty() {
                    let at = self.cursor.range();
                    self.error(at, Code::Syntax, "a `param` must come before all `result`s");
                }
                self.enter("param");
                self.typed_names(&mut signature.params, names);
            } else if self.enter("result") {
                while !self.cursor.at_close() {
                    signature.results.extend(self.val_type_or_skip());
                }
                self.leave();
            } else {
                return any.then_some(signature);
            }
            any = true;
        }
    }

    /// The inside of `(param …)` or `(local …)`: one named type, or any number without names.
    pub(crate) fn typed_names(&mut self, types: &mut Vec<ValType>, names: &mut Vec<Named>) {
        let named = self.named();
        if named != Named::default() {
            types.push(self.val_type().unwrap_or(ValType::Plain(0x7f)));
            names.push(named);
        } else {
            while !self.cursor.at_close() {
                types.push(self.val_type_or_skip().unwrap_or(ValType::Plain(0x7f)));
                names.push(Named::default());
            }
        }
        self.leave();
    }

    pub(crate) fn type_use(&mut self) -> TypeUse {
        let start = self.cursor.range();
        let mut index = None;
        if self.enter("type") {
            index = self.index(Space::Type);
            self.leave();
        }
        let mut params = Vec::new();
        let inline = self.signature(&mut params);
        TypeUse { index, inline, params, range: start }
    }

    fn field_type(&mut self, named: Named) -> FieldType {
        if self.enter("mut") {
            let ty = self.storage_type().unwrap_or(ValType::Plain(0x7f));
            self.leave();
            return FieldType { named, mutable: true, ty };
        }
        let ty = self.storage_type().unwrap_or(ValType::Plain(0x7f));
        FieldType { named, mutable: false, ty }
    }

    fn struct_fields(&mut self) -> Vec<FieldType> {
        let mut fields = Vec::new();
        while !self.cursor.at_close() {
            if !self.enter("field") {
                self.expected("`(field …)`");
                self.cursor.skip_tree();
                continue;
            }
            let named = self.named();
            if named != Named::default() {
                fields.push(self.field_type(named));
            } else {
                while !self.cursor.at_close() {
                    fields.push(self.field_type(Named::default()));
                }
            }
            self.leave();
        }
        fields
    }

    /// `(func …)`, `(struct …)`, `(array …)` or `(cont …)`.
    fn composite(&mut self) -> Composite {
        let mut names = Vec::new();
        let composite = if self.enter("func") {
            let signature = self.signature(&mut names).unwrap_or_default();
            Composite::Func(signature, names)
        } else if self.enter("struct") {
            Composite::Struct(self.struct_fields())
        } else if self.enter("array") {
            Composite::Array(self.field_type(Named::default()))
        } else if self.enter("cont") {
            Composite::Cont(self.type_index().unwrap_or(Index::Number(0)))
        } else {
            self.expected("`(func …)`, `(struct …)`, `(array …)` or `(cont …)`");
            self.cursor.skip_tree();
            return Composite::Func(Signature::default(), names);
        };
        self.leave();
        composite
    }

    /// `(type $id? …)` behind its keyword, up to its `)`.
    fn type_def(&mut self, start: u32) -> TypeDef {
        let named = self.named();
        let mut def = TypeDef {
            named,
            range: Range::default(),
            sub: None,
            shared: false,
            describes: None,
            descriptor: None,
            composite: Composite::Func(Signature::default(), Vec::new()),
        };
        let mut open = 0u32;
        if self.enter("sub") {
            open += 1;
            let is_final = self.take_keyword("final");
            let mut parents = Vec::new();
            while self.at_index() {
                parents.extend(self.type_index());
            }
            def.sub = Some((is_final, parents));
        }
        if self.enter("shared") {
            open += 1;
            def.shared = true;
        }
        if self.enter("describes") {
            def.describes = self.type_index();
            self.leave();
        }
        if self.enter("descriptor") {
            def.descriptor = self.type_index();
            self.leave();
        }
        def.composite = self.composite();
        for _ in 0..open {
            self.leave();
        }
        def.range = Range::new(start, self.cursor.range().end);
        def
    }

    pub(crate) fn limits(&mut self, what: &str) -> Limits {
        let mut limits = Limits { is64: self.take_keyword("i64"), ..Limits::default() };
        if !limits.is64 {
            self.take_keyword("i32");
        }
        limits.min = self.number(what, 64).unwrap_or_default();
        if self.cursor.is(Kind::Number) {
            limits.max = self.number(what, 64);
        }
        limits
    }

    fn page_size(&mut self) -> Option<u32> {
        if !self.enter("pagesize") {
            return None;
        }
        let range = self.cursor.range();
        let size = self.number("page size", 32);
        self.leave();
        match size {
            Some(size) if size.is_power_of_two() => Some(size.trailing_zeros()),
            Some(_) => {
                self.error(
                    range,
                    Code::Literal,
                    "invalid custom page size: expected a power of two",
                );
                None
            }
            None => None,
        }
    }

    fn memory_type(&mut self) -> Limits {
        let mut limits = self.limits("number of pages");
        limits.shared = self.take_keyword("shared");
        limits.page_size_log2 = self.page_size();
        limits
    }

    fn table_type(&mut self) -> TableType {
        let shared = self.take_keyword("shared");
        let mut limits = self.limits("number of entries");
        limits.shared = shared;
        TableType { limits, elem: self.ref_type().unwrap_or(FUNCREF) }
    }

    fn global_type(&mut self) -> GlobalType {
        let default = ValType::Plain(0x7f);
        if self.enter("mut") {
            let ty = self.val_type().unwrap_or(default);
            self.leave();
            return GlobalType { ty, mutable: true, shared: false };
        }
        let shared_ref = {
            // `(shared funcref)` is a type, `(shared mut i32)` and `(shared i32)` a global's.
            let mut ahead = self.cursor;
            ahead.bump();
            ahead.bump();
            ahead.keyword().and_then(reference_word).is_some()
        };
        if !shared_ref && self.enter("shared") {
            let mutable = self.take_keyword("mut");
            let ty = self.val_type().unwrap_or(default);
            self.leave();
            return GlobalType { ty, mutable, shared: true };
        }
        let ty = self.val_type().unwrap_or(default);
        GlobalType { ty, mutable: false, shared: false }
    }

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

/// What lexing found wrong: unclosed strings and comments, characters of no token. Annotations may
/// hold more than the rest of the text: anything but bytes that no text may have.
fn lexical(text: &str, tokens: &[Token], diagnostics: &mut Vec<Diagnostic>) {
    let (mut at, mut annotation) = (0, 0u32);
    for token in tokens {
        let range = Range::new(at, at + token.len());
        at = range.end;
        let word = range.of(text);
        let message = match token.kind() {
            Kind::BadString => "unclosed string: expected `\"` before the end of the line",
            Kind::BadComment => "unclosed block comment: expected `;)`",
            Kind::Other
                if annotation > 0 && word.bytes().all(|byte| matches!(byte, 0x20..0x7f)) =>
            {
                continue;
            }
            Kind::Other => "unexpected characters: no token of the text format",
            Kind::Annotation if !is_annotation_name(word) => {
                annotation += 1;
                "the name of an annotation must be UTF-8"
            }
            Kind::Annotation if annotation == 0 && matches!(word, "(@" | "(@\"\"") => {
                annotation += 1;
                "expected a name behind `(@`"
            }
            Kind::Annotation => {
                annotation += 1;
                continue;
            }
            Kind::Open if annotation > 0 => {
                annotation += 1;
                continue;
            }
            Kind::Close => {
                annotation = annotation.saturating_sub(1);
                continue;
            }
            _ => continue,
        };
        diagnostics.push(Diagnostic::error(range, Code::Syntax, message));
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
    if tokens.last().is_none_or(|token| token.kind() != Kind::Close) {
        let message = "unclosed annotation: expected `)`";
        item.diagnostics.push(Diagnostic::error(keyword, Code::Syntax, message));
    }
    item
}

/// Parses a chunk as far as the module level needs it.
pub(crate) fn item(field: Field, text: &str, tokens: &[Token]) -> Item {
    if field == Field::Annotation {
        let mut diagnostics = Vec::new();
        lexical(text, tokens, &mut diagnostics);
        return annotation(text, tokens, diagnostics);
    }
    let mut parser = Parser::new(Cursor::new(text, tokens));
    let mut item = Item { keyword: parser.cursor.range(), ..Item::default() };
    item.range.start = item.keyword.start;
    if !matches!(field, Field::Opaque) {
        lexical(text, tokens, &mut parser.diagnostics);
    }
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
    parser.cursor.bump();
    item.keyword = parser.cursor.range();
    parser.cursor.bump();
    content(&mut parser, field, &mut item);
    item.rest = parser.cursor.place();
    finish(&mut parser, field, &mut item);
    item.types = parser.types;
    item.diagnostics = parser.diagnostics;
    item
}

/// The word that shows what a stray list is.
fn stray_word(cursor: &Cursor<'_>) -> String {
    match cursor.list_keyword() {
        Some(word) => format!("`({word}`"),
        None => quoted(cursor),
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

fn finish(parser: &mut Parser<'_>, field: Field, item: &mut Item) {
    if field == Field::ModuleOpen {
        item.range.end = parser.cursor.offset();
        return;
    }
    if is_complete(item) && !parser.cursor.at_close() {
        parser.expected("`)`");
    }
    parser.cursor.skip_to_close();
    item.close = parser.cursor.range();
    item.range.end = item.close.end;
    // A string that is not closed has mostly eaten the parenthesis, and is reported.
    if !parser.cursor.is(Kind::Close) && parser.diagnostics.is_empty() {
        let message = "unclosed field: expected `)` before the next field";
        parser.error(item.keyword, Code::Syntax, message);
    }
}
