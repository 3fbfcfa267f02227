//! A document to the binary format, with the text of every instruction.
//!
//! One pass numbers every index space; a second, in the order of the text, writes the sections
//! and lowers each body, so that types which nobody wrote get their places in that order. The
//! bytes of a text without errors are those of the module; with errors they serve checking only
//! and are not given out. Abbreviations are those of the core specification, "Modules" (text
//! format); the sections' order is that of "Modules" (binary format).

mod bytes;
mod custom;
mod func;
mod names;
pub(crate) mod near;
mod number;
pub(crate) mod plain;
mod segment;
pub(crate) mod shown;
pub(crate) mod sums;
mod tools;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::module::idx::{FuncIdx, InstrOrdinal};
use crate::spec::limits;
use crate::text::Range;
use crate::wat::chunk::Field;
use crate::wat::code::{self, Body, Coder, Extent, Module};
use crate::wat::cursor::{Cursor, Place};
use crate::wat::diagnostic::{Code, Diagnostic, Related};
use crate::wat::document::sizes::Sizes;
use crate::wat::document::{Chunk, Document};
use crate::wat::encode::{self, TypeWriter};
use crate::wat::item::{
    Content, Exactness, Extern, GlobalType, Imports, Index, Item, Limits, Reference, Signature,
    Space, TableType, Text, TypeDef, TypeUse,
};
use crate::wat::lower::plain::{Forms, Plains, Step};
use crate::wat::lower::shown::Shown;
use crate::wat::lower::sums::Sums;
use crate::wat::section::Section;
use crate::wat::symbols::{Names, Symbols, Use, Words, suggest};
use crate::wat::types::{self, Spellings, Types};

/// The instructions of one function in the text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FuncText {
    /// The function, imports counted.
    pub func: FuncIdx,
    /// The whole field.
    pub field: Range,
    /// Its name, or its keyword.
    pub name: Range,
    /// The text of each instruction, by ordinal: keyword to last immediate. The implicit `end` is
    /// the field's `)`; the `end` of a folded block is its `)`.
    pub instrs: Vec<Range>,
}

impl FuncText {
    /// The text of an instruction.
    #[must_use]
    pub fn instr(&self, ordinal: InstrOrdinal) -> Option<Range> {
        self.instrs.get(ordinal.index()).copied()
    }

    /// The instruction at an offset: the innermost, else the first to run of those behind.
    #[must_use]
    pub fn ordinal_at(&self, offset: u32) -> Option<InstrOrdinal> {
        let ordinals = (0u32..).zip(&self.instrs);
        let touching = ordinals
            .clone()
            .filter(|(_, range)| range.touches(offset))
            .min_by_key(|(_, range)| range.len());
        // Operands of a folded instruction come before it, and stand behind it.
        let next = || ordinals.clone().find(|(_, range)| range.start >= offset);
        touching.or_else(next).map(|(ordinal, _)| InstrOrdinal(ordinal))
    }
}

/// A module lowered from text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lowered {
    /// The binary module, name section included.
    pub bytes: Vec<u8>,
    /// The defined functions in order.
    pub funcs: Vec<FuncText>,
}

impl Lowered {
    /// The text of a defined function.
    #[must_use]
    pub fn func(&self, func: FuncIdx) -> Option<&FuncText> {
        let first = self.funcs.first()?.func.index();
        self.funcs.get(func.index().checked_sub(first)?)
    }

    /// The function and instruction at an offset of the text.
    #[must_use]
    pub fn at(&self, offset: u32) -> Option<(FuncIdx, InstrOrdinal)> {
        let func = self.funcs.iter().find(|func| func.field.touches(offset))?;
        Some((func.func, func.ordinal_at(offset)?))
    }
}

/// What the module sees of a defined function.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FuncHead {
    /// Its chunk.
    pub(crate) chunk: usize,
    pub(crate) func: u32,
    pub(crate) ty: u32,
    /// Where its name stands in the chunk.
    pub(crate) name: Range,
    /// The chunk is damaged, or its header names what is broken.
    pub(crate) broken: bool,
}

/// The body of a defined function.
pub(crate) struct FuncBody {
    pub(crate) func: u32,
    pub(crate) ty: u32,
    /// Where its chunk begins.
    pub(crate) start: u32,
    pub(crate) field: Range,
    pub(crate) name: Range,
    /// Its parameters and results; in the chunk.
    pub(crate) signature: Range,
    pub(crate) body: Body,
    /// Types of its locals, as the code section has them.
    pub(crate) locals: Vec<u8>,
    /// Nothing in it, and nothing that it names, is broken in a way that makes the validator's
    /// words worthless.
    pub(crate) judged: bool,
}

/// Everything that lowering makes, before the bytes are put together.
#[derive(Default)]
pub(crate) struct Parts {
    pub(crate) types: Section,
    pub(crate) imports: Section,
    pub(crate) funcs: Section,
    pub(crate) tables: Section,
    pub(crate) memories: Section,
    pub(crate) tags: Section,
    pub(crate) globals: Section,
    pub(crate) exports: Section,
    pub(crate) start: Option<(u32, Range)>,
    pub(crate) elems: Section,
    pub(crate) datas: Section,
    /// How the sections number globals; none where by their indices.
    pub(crate) shown: Option<Shown>,
    /// The defined functions in order, without plain ones where sums are at hand.
    pub(crate) heads: Vec<FuncHead>,
    /// Their code, where it was lowered.
    pub(crate) bodies: Vec<FuncBody>,
    pub(crate) needs_data_count: bool,
    customs: Vec<custom::Custom>,
    names: names::NameSection,
    pub(crate) symbols: Symbols,
    /// What the module's names mean.
    pub(crate) defined: Names,
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// Lowers a document of one module as far as it goes.
pub(crate) fn parts(document: &Document, scope: Scope) -> Parts {
    let mut lowerer = Lowerer { scope, ..Lowerer::default() };
    lowerer.run(document);
    let Lowerer { mut parts, names, .. } = lowerer;
    parts.symbols.sort();
    parts.diagnostics.sort();
    parts.diagnostics.dedup();
    suggest(&mut parts.diagnostics, &names);
    parts.defined = names;
    parts
}

/// How much of a document is lowered.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Scope {
    #[default]
    All,
    /// Everything, but what code defines and uses is forgotten.
    Module,
    /// Everything but the code of functions.
    Skeleton,
}

/// What of the module is shown to the validator.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum View {
    /// Of plain globals one of each kind: see [`Shown`].
    Kinds,
    /// Everything.
    All,
}

/// The findings of one field's code that are kept, with a last one that counts the others.
pub(crate) fn capped(mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
    found.sort();
    let more = found.len().saturating_sub(limits::BODY_DIAGNOSTICS);
    if let Some(first) = found.get(limits::BODY_DIAGNOSTICS) {
        let message = format!("{more} more errors in this field are not shown");
        let last = Diagnostic::error(first.range, Code::Limit, message);
        found.truncate(limits::BODY_DIAGNOSTICS);
        found.push(last);
    }
    found
}

/// The chunk at hand.
#[derive(Clone, Copy, Default)]
struct At {
    /// Which one it is.
    at: usize,
    /// Where it begins in the text.
    start: u32,
    /// The index of the first thing that it defines.
    first: u32,
    /// Its header has errors, or what it names is broken.
    broken: bool,
}

/// Lowers a document field by field.
#[derive(Default)]
pub(crate) struct Lowerer<'a> {
    pub(crate) names: Names,
    pub(crate) types: Types,
    pub(crate) parts: Parts,
    scope: Scope,
    /// Of all chunks, or of none.
    sums: &'a Sums,
    sizes: &'a Sizes,
    chunks: &'a [Arc<Chunk>],
    pub(crate) plains: Plains,
    /// What numbering has come by, in the order of the text.
    steps: Vec<Step>,
    /// Names that plain fields had first: the finding that says so, and of what.
    taken: Vec<(usize, Space, u32)>,
    /// By chunk: the index of the first thing that it defines.
    pub(crate) firsts: Vec<u32>,
    /// Export names and where they stand.
    exported: BTreeMap<Box<str>, Range>,
    chunk: At,
    /// What is defined by fields that have errors.
    pub(crate) broken: BTreeSet<(Space, u32)>,
    /// The chunks that come behind text that is no field, those that are such text included;
    /// sorted.
    pub(crate) behind_stray: Vec<usize>,
    /// While numbering: in text that is no field.
    stray: bool,
    /// There is text that is no field.
    strays: bool,
    /// Something is imported behind a definition of its space, which is reported: what the
    /// validator would say of code that names it means nothing.
    misordered: bool,
    /// Names that were defined twice.
    duplicates: u32,
    /// The validator would say another thing of what it is shown than of all. Lowering may have
    /// ended early.
    pub(crate) needs_all: bool,
}

/// What outlives the skeleton of a text that is edited: numbers for what its fields say.
#[derive(Debug, Default)]
pub(crate) struct Numbers {
    pub(crate) words: Words,
    pub(crate) spellings: Spellings,
    pub(crate) forms: Forms,
}

impl<'a> Lowerer<'a> {
    /// Lowers everything but code. The sums are those of all chunks, made with these numbers.
    pub(crate) fn skeleton(
        document: &'a Document,
        sums: &'a Sums,
        numbers: Numbers,
        view: View,
    ) -> Lowerer<'a> {
        let mut lowerer = Lowerer {
            scope: Scope::Skeleton,
            names: Names::of_words(numbers.words),
            types: Types::of_spellings(numbers.spellings),
            plains: Plains::of_forms(numbers.forms),
            sums,
            ..Lowerer::default()
        };
        lowerer.parts.shown = (view == View::Kinds).then(Shown::default);
        lowerer.run(document);
        lowerer
    }

    /// The numbers, for the skeleton that comes after this one.
    pub(crate) fn into_numbers(mut self) -> Numbers {
        let (words, spellings) = (self.names.take_words(), self.types.into_spellings());
        Numbers { words, spellings, forms: self.plains.into_forms() }
    }

    fn run(&mut self, document: &'a Document) {
        (self.chunks, self.sizes) = (document.chunks(), document.sizes());
        self.number(document);
        if self.needs_all {
            return;
        }
        self.spell();
        self.check_structure(document);
        self.fields();
        if self.scope != Scope::Skeleton {
            self.code(document);
        }
        for signature in self.types.unwritten() {
            let mut out = Vec::new();
            self.write(|writer| types::encode_signature(writer, &mut out, signature));
            self.parts.types.entry(Range::default(), &[0x60, 0x00, 0x00]).extend(out);
        }
    }

    /// Makes the types that nobody wrote, in the order in which the text spells them.
    fn spell(&mut self) {
        let steps = std::mem::take(&mut self.steps);
        for step in &steps {
            match step {
                Step::Form(form) => self.spell_form(*form),
                Step::Field(at, _) => {
                    let chunk = self.chunks.get(*at);
                    chunk.into_iter().for_each(|chunk| self.spell_item(chunk.item()));
                }
            }
        }
        self.steps = steps;
    }

    /// The second pass, in the order of the text.
    fn fields(&mut self) {
        if let Some(shown) = &self.parts.shown {
            shown.write_kinds(&mut self.parts.globals);
        }
        let (mut next, mut behind) = (0, 0);
        for step in std::mem::take(&mut self.steps) {
            let Step::Field(at, start) = step else { continue };
            self.plain_funcs(next..at, behind);
            self.field_at(at, start);
            next = at + 1;
            behind = start + self.chunks.get(at).map_or(0, |chunk| chunk.len());
        }
        self.plain_funcs(next..self.sums.len(), behind);
    }

    fn field_at(&mut self, at: usize, start: u32) {
        let Some(chunk) = self.chunks.get(at) else { return };
        let first = self.firsts.get(at).copied().unwrap_or_default();
        // A field that text follows which is none was most likely closed too early.
        let next = self.chunks.get(at + 1);
        let cut_off = next.is_some_and(|next| next.field() == Field::Stray);
        let broken = cut_off || chunk.item().is_broken;
        self.chunk = At { at, start, first, broken };
        self.field(chunk);
    }

    fn spell_item(&mut self, item: &Item) {
        let types = &mut self.types;
        let mut spell = |ty: &Extern| {
            if let Extern::Func(type_use, _) | Extern::Tag(type_use) = ty
                && type_use.index.is_none()
            {
                match &type_use.inline {
                    Some(signature) => types.spell(signature),
                    None => types.spell(&Signature::default()),
                }
            }
        };
        match &item.content {
            Content::Import(imports) => {
                let shared = imports.shared.iter().filter(|_| imports.group);
                let own = imports.items.iter().filter_map(|item| item.ty.as_ref());
                shared.chain(own).for_each(spell);
            }
            Content::Define(ty) => spell(ty),
            _ => {}
        }
        item.asks.types.iter().for_each(|ty| self.types.spell(ty));
        self.parts.needs_data_count |= item.asks.data_count;
    }

    fn error(&mut self, range: Range, code: Code, message: impl Into<String>) {
        self.parts.diagnostics.push(Diagnostic::error(range, code, message));
    }

    fn writer_index(&self, index: &Index) -> Option<u32> {
        self.names.resolve(Space::Type, index)
    }

    /// Writes types into some section's bytes.
    fn write<R>(&self, write: impl FnOnce(&TypeWriter<'_>) -> R) -> R {
        let resolve = |index: &Index| self.writer_index(index);
        write(&TypeWriter { resolve: &resolve })
    }

    /// The index that a reference of the chunk means; unknown names are reported.
    fn resolve(&mut self, space: Space, reference: &Reference) -> Option<u32> {
        let index = self.names.resolve(space, &reference.index);
        let range = reference.range.shifted(self.chunk.start);
        if let (None, Index::Name(name)) = (index, &reference.index)
            && !self.names.is_lost(name)
        {
            self.parts.diagnostics.push(Diagnostic::unknown(range, space, name));
        }
        self.chunk.broken |= index.is_none_or(|index| self.broken.contains(&(space, index)));
        self.parts.symbols.uses.push(Use { space, range, index, owner: None });
        index
    }

    /// The type that a type use of a header means.
    fn type_use(&mut self, type_use: &TypeUse) -> u32 {
        let Some(reference) = &type_use.index else {
            let none = Signature::default();
            let signature = type_use.inline.as_ref().unwrap_or(&none);
            return self.types.spelled(signature).unwrap_or_default();
        };
        let Some(index) = self.resolve(Space::Type, reference) else { return 0 };
        if let Some(inline) = &type_use.inline
            && let Some(message) = code::mismatch(&self.names, &self.types, index, inline)
        {
            let range = reference.range.shifted(self.chunk.start);
            self.error(range, Code::Validation, message);
        }
        index
    }

    fn extern_type(&mut self, ty: &Extern) -> Vec<u8> {
        let mut out = Vec::new();
        match ty {
            Extern::Func(type_use, exactness) => {
                out.push(if *exactness == Exactness::Exact { 0x20 } else { 0x00 });
                encode::unsigned(&mut out, self.type_use(type_use).into());
            }
            Extern::Table(ty) => {
                out.push(0x01);
                self.write(|writer| writer.table(&mut out, ty));
            }
            Extern::Memory(ty) => {
                out.push(0x02);
                encode::limits(&mut out, ty);
            }
            Extern::Global(ty) => {
                out.push(0x03);
                out.extend(self.global_type(ty));
            }
            Extern::Tag(type_use) => {
                out.extend_from_slice(&[0x04, 0x00]);
                encode::unsigned(&mut out, self.type_use(type_use).into());
            }
        }
        out
    }

    fn global_type(&self, ty: &GlobalType) -> Vec<u8> {
        let mut out = Vec::new();
        self.write(|writer| writer.value(&mut out, &ty.ty));
        out.push(u8::from(ty.mutable) | u8::from(ty.shared) << 1);
        out
    }

    /// Second pass: one field.
    fn field(&mut self, chunk: &Chunk) {
        let item = chunk.item();
        for reference in &item.types {
            self.resolve(Space::Type, reference);
        }
        self.inline_exports(item);
        let name = item.name_range().shifted(self.chunk.start);
        match &item.content {
            Content::Types { defs, rec } => self.type_field(defs, *rec, name),
            Content::Import(imports) => self.import_field(imports),
            Content::Define(ty) if item.import.is_some() => self.inline_import(item, ty),
            Content::Define(Extern::Func(type_use, _)) => self.func_field(chunk, type_use),
            Content::Define(Extern::Table(ty)) => self.table_field(chunk, ty),
            Content::Define(Extern::Memory(ty)) => self.memory_field(item, ty),
            Content::Define(Extern::Global(ty)) => self.global_field(chunk, ty),
            Content::Define(Extern::Tag(ty)) => self.tag_field(item, ty),
            Content::TableOf(limits, elem) => self.table_of(chunk, *limits, elem),
            Content::MemoryOf(limits) => self.memory_of(chunk, *limits),
            Content::Export(name, space, reference) => {
                if let Some(index) = self.resolve(*space, reference) {
                    self.export(name, *space, index);
                }
            }
            Content::Start(reference) => self.start_field(item, reference),
            Content::Elem => self.elem_field(chunk),
            Content::Data => self.data_field(chunk),
            Content::Annotation => self.annotation(chunk),
            Content::Module => self.parts.names.module = item.named.shown().map(Into::into),
            Content::None | Content::Opaque => {}
        }
    }

    fn type_field(&mut self, defs: &[TypeDef], rec: bool, name: Range) {
        let mut out = Vec::new();
        if rec {
            out.push(0x4e);
            encode::length(&mut out, defs.len());
        }
        for (index, def) in (self.chunk.first..).zip(defs) {
            self.write(|writer| types::encode_def(writer, &mut out, def));
            self.parts.names.type_def(index, def);
        }
        // A group has no stand-in of the same length; it is then left out with what needs it.
        let stand_in: &[u8] = if rec { &[] } else { &[0x60, 0x00, 0x00] };
        self.parts.types.entry(name, stand_in).extend(out);
    }

    fn import_field(&mut self, imports: &Imports) {
        let start = self.chunk.start;
        let mut out = Vec::new();
        encode::bytes(&mut out, imports.module.value.as_bytes());
        if !imports.group {
            let Some(item) = imports.items.first() else { return };
            let Some(ty) = &item.ty else { return };
            encode::bytes(&mut out, item.name.value.as_bytes());
            out.extend(self.extern_type(ty));
            let range = item.named.id.as_ref().map_or(item.name.range, |id| id.range);
            self.parts.imports.entry(range.shifted(start), stand_in(ty)).extend(out);
            self.parts.names.import(self.chunk.first, &item.named, ty);
            return;
        }
        out.extend_from_slice(&[0x00, if imports.shared.is_some() { 0x7e } else { 0x7f }]);
        if let Some(ty) = &imports.shared {
            out.extend(self.extern_type(ty));
        }
        encode::length(&mut out, imports.items.len());
        let mut counts = BTreeMap::new();
        for item in &imports.items {
            encode::bytes(&mut out, item.name.value.as_bytes());
            if let Some(ty) = &item.ty {
                out.extend(self.extern_type(ty));
                let count = counts.entry(ty.space()).or_insert(0);
                // Groups are rare: their indices are found by name or not shown.
                let index =
                    item.named.id.as_ref().and_then(|id| self.names.lookup(ty.space(), &id.name));
                *count += 1;
                if let Some(index) = index {
                    self.parts.names.import(index, &item.named, ty);
                }
            }
        }
        let range = imports.module.range.shifted(start);
        self.parts.imports.entry(range, &[]).extend(out);
    }

    fn inline_import(&mut self, item: &Item, ty: &Extern) {
        let Some((module, name)) = &item.import else { return };
        let range = item.name_range().shifted(self.chunk.start);
        let mut out = Vec::new();
        encode::bytes(&mut out, module.value.as_bytes());
        encode::bytes(&mut out, name.value.as_bytes());
        out.extend(self.extern_type(ty));
        self.parts.imports.entry(range, stand_in(ty)).extend(out);
        let mut named = item.named.clone();
        if !matches!(ty, Extern::Func(..)) {
            // Only functions keep a name annotation here, as other tools do.
            named.label = None;
        }
        self.parts.names.import(self.chunk.first, &named, ty);
    }

    fn inline_exports(&mut self, item: &Item) {
        let space = match &item.content {
            Content::Define(ty) => ty.space(),
            Content::TableOf(..) => Space::Table,
            Content::MemoryOf(_) => Space::Memory,
            _ => return,
        };
        for name in &item.exports {
            self.export(name, space, self.chunk.first);
        }
    }

    fn export(&mut self, name: &Text, space: Space, index: u32) {
        let range = name.range.shifted(self.chunk.start);
        if let Some(first) = self.exported.get(&name.value).copied() {
            let message = format!("duplicate export name \"{}\"", name.value.escape_debug());
            let mut diagnostic = Diagnostic::error(range, Code::DuplicateName, message);
            let message = "first exported here".to_owned();
            diagnostic.related.push(Related { range: first, message });
            self.parts.diagnostics.push(diagnostic);
            return;
        }
        self.exported.insert(name.value.clone(), range);
        let index = if space == Space::Global { self.shown_global(index) } else { index };
        let out = self.parts.exports.entry(range, &[]);
        encode::bytes(out, name.value.as_bytes());
        out.push(match space {
            Space::Table => 1,
            Space::Memory => 2,
            Space::Global => 3,
            Space::Tag => 4,
            _ => 0,
        });
        encode::unsigned(out, index.into());
    }

    /// A constant expression of the chunk at hand, from a place on.
    fn constant(&mut self, chunk: &Chunk, place: Place, extent: Extent) -> (Body, Place) {
        let module = Module { names: &self.names, types: &self.types };
        let coder = Coder::new(chunk.text(), chunk.tokens(), place, module);
        let (mut body, behind) = coder.constant(extent);
        self.chunk.broken |= self.settle(&mut body, self.chunk.start, None);
        self.take_over(&mut body);
        self.show_globals(chunk, &mut body);
        (body, behind)
    }

    fn table_field(&mut self, chunk: &Chunk, ty: &TableType) {
        let item = chunk.item();
        let name = item.name_range().shifted(self.chunk.start);
        self.parts.names.plain(Space::Table, self.chunk.first, &item.named);
        let mut table = Vec::new();
        self.write(|writer| writer.table(&mut table, ty));
        let cursor = Cursor::from(chunk.text(), chunk.tokens(), item.rest);
        if cursor.at_close() {
            self.parts.tables.entry(name, &[0x70, 0x00, 0x00]).extend(table);
            return;
        }
        let (body, _) = self.constant(chunk, item.rest, Extent::List);
        let start = self.chunk.start;
        let section = &mut self.parts.tables;
        let out = section.entry(name, &[0x70, 0x00, 0x00]);
        out.extend_from_slice(&[0x40, 0x00]);
        out.extend(table);
        section.expression(&body, start);
    }

    fn memory_field(&mut self, item: &Item, ty: &Limits) {
        let name = item.name_range().shifted(self.chunk.start);
        self.parts.names.plain(Space::Memory, self.chunk.first, &item.named);
        encode::limits(self.parts.memories.entry(name, &[0x00, 0x00]), ty);
    }

    fn global_field(&mut self, chunk: &Chunk, ty: &GlobalType) {
        let item = chunk.item();
        let name = item.name_range().shifted(self.chunk.start);
        self.parts.names.plain(Space::Global, self.chunk.first, &item.named);
        let global = self.global_type(ty);
        let (body, _) = self.constant(chunk, item.rest, Extent::List);
        let start = self.chunk.start;
        let section = &mut self.parts.globals;
        section.entry_of(self.chunk.first, name, GLOBAL).extend(global);
        section.expression(&body, start);
    }

    fn tag_field(&mut self, item: &Item, type_use: &TypeUse) {
        let name = item.name_range().shifted(self.chunk.start);
        let ty = self.type_use(type_use);
        self.parts.names.tag(self.chunk.first, &item.named, type_use);
        let out = self.parts.tags.entry(name, &[0x00, 0x00]);
        out.push(0x00);
        encode::unsigned(out, ty.into());
    }

    fn start_field(&mut self, item: &Item, reference: &Reference) {
        let range = item.keyword.shifted(self.chunk.start);
        let Some(func) = self.resolve(Space::Func, reference) else { return };
        if self.parts.start.is_some() {
            self.error(range, Code::Syntax, "a second start function: a module has at most one");
            return;
        }
        self.parts.start = Some((func, reference.range.shifted(self.chunk.start)));
    }
}

/// A global that can stand for a wrong one.
const GLOBAL: &[u8] = &[0x7f, 0x00, 0x41, 0x00, 0x0b];

/// An import that can stand for a wrong one.
fn stand_in(ty: &Extern) -> &'static [u8] {
    match ty {
        Extern::Func(..) => &[0, 0, 0x00, 0],
        Extern::Table(_) => &[0, 0, 0x01, 0x70, 0, 0],
        Extern::Memory(_) => &[0, 0, 0x02, 0, 0],
        Extern::Global(_) => &[0, 0, 0x03, 0x7f, 0],
        Extern::Tag(_) => &[0, 0, 0x04, 0, 0],
    }
}
