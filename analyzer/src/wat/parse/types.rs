//! Types: value and reference types, signatures, type definitions, limits.
//!
//! Source: core specification, "Types" (text format).

use crate::text::Range;
use crate::wat::diagnostic::Code;
use crate::wat::item::{
    Composite, FieldType, GlobalType, HeapType, Index, Limits, Named, RefType, Signature, Space,
    TableType, TypeDef, TypeUse, ValType,
};
use crate::wat::parse::{FUNCREF, Parser};
use crate::wat::token::Kind;

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

impl Parser<'_> {
    pub(super) fn type_index(&mut self) -> Option<Index> {
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

    pub(super) fn storage_type(&mut self) -> Option<ValType> {
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
            if self.at_list("param") {
                if !signature.results.is_empty() {
                    let at = self.cursor.range();
                    self.error(at, Code::Syntax, "a `param` must come before all `result`s");
                }
                self.enter("param");
                self.typed_names(&mut signature.params, names);
            } else if self.enter("result") {
                while !self.cursor.at_close() && !self.at_next_list() {
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
            while !self.cursor.at_close() && !self.at_next_list() {
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
    pub(super) fn type_def(&mut self, start: u32) -> TypeDef {
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

    pub(super) fn page_size(&mut self) -> Option<u32> {
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

    pub(super) fn memory_type(&mut self) -> Limits {
        let mut limits = self.limits("number of pages");
        limits.shared = self.take_keyword("shared");
        limits.page_size_log2 = self.page_size();
        limits
    }

    pub(super) fn table_type(&mut self) -> TableType {
        let shared = self.take_keyword("shared");
        let mut limits = self.limits("number of entries");
        limits.shared = shared;
        TableType { limits, elem: self.ref_type().unwrap_or(FUNCREF) }
    }

    pub(super) fn global_type(&mut self) -> GlobalType {
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
}
