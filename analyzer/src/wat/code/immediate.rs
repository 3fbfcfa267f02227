//! The immediates of an instruction, read in the order of the text, written in that of the binary.
//!
//! Which immediates an instruction has is the instruction table's business.

use crate::spec::instr::{self, Immediate, Instr};
use crate::spec::limits;
use crate::wat::code::Coder;
use crate::wat::diagnostic::{Code, Diagnostic};
use crate::wat::encode::{self, TypeWriter};
use crate::wat::item::{HeapType, Index, RefType, Space, TypeUse, ValType};
use crate::wat::literal;
use crate::wat::parse::{self, ahead};
use crate::wat::symbols::{self, Use};
use crate::wat::token::Kind;

/// The shapes of a `v128.const`: word, number of lanes, bits of a lane, whether they are floats.
pub(crate) const SHAPES: [(&str, usize, u32, Lane); 6] = [
    ("i8x16", 16, 8, Lane::Integer),
    ("i16x8", 8, 16, Lane::Integer),
    ("i32x4", 4, 32, Lane::Integer),
    ("i64x2", 2, 64, Lane::Integer),
    ("f32x4", 4, 32, Lane::Float),
    ("f64x2", 2, 64, Lane::Float),
];

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lane {
    Integer,
    Float,
}

impl Coder<'_, '_> {
    /// Writes opcode and immediates to `pending`. False, or a diagnostic, when something is wrong.
    pub(super) fn immediates(&mut self, row: &'static Instr) -> bool {
        match row.immediates {
            [Immediate::Ref] => return self.cast(row),
            [Immediate::CastFlags, ..] => return self.branch_on_cast(row),
            _ => {}
        }
        if row.mnemonic == "select" {
            return self.select(row);
        }
        row.opcode.encode(&mut self.pending);
        let done = match row.immediates {
            [] => Some(()),
            [Immediate::Data, Immediate::Memory] => self.segment(Space::Data, Space::Memory),
            [Immediate::Elem, Immediate::Table] => self.segment(Space::Elem, Space::Table),
            [Immediate::Memory, Immediate::Memory] => self.pair(Space::Memory),
            [Immediate::Table, Immediate::Table] => self.pair(Space::Table),
            [Immediate::TypeUse, Immediate::Table] => self.call_indirect(),
            [Immediate::Mem(align), Immediate::Lane(_)] => self.memory_lane(*align),
            [Immediate::Ordering] => self.fence(),
            [Immediate::Block, rest @ ..] => self.block_type(rest),
            _ => row.immediates.iter().try_for_each(|immediate| self.one(*immediate, row)),
        };
        done.is_some()
    }

    fn put(&mut self, value: u32) -> Option<()> {
        encode::unsigned(&mut self.pending, value.into());
        Some(())
    }

    fn one(&mut self, immediate: Immediate, row: &'static Instr) -> Option<()> {
        match immediate {
            Immediate::Block => self.block_type(&[]),
            Immediate::Label => self.label().and_then(|depth| self.put(depth)),
            Immediate::Labels => self.labels_vector(),
            Immediate::Func => self.index(Space::Func),
            Immediate::Type => self.index(Space::Type),
            Immediate::TypeUse => self.type_use(),
            Immediate::Table => self.optional_index(Space::Table),
            Immediate::Memory => self.optional_index(Space::Memory),
            Immediate::Global => self.index(Space::Global),
            Immediate::Local => self.local(),
            Immediate::Tag => self.index(Space::Tag),
            Immediate::Elem => self.index(Space::Elem),
            Immediate::Data => self.index(Space::Data),
            Immediate::Field => self.field(),
            Immediate::Mem(align) => self.memory_argument(align, None),
            Immediate::Atomic(align) => {
                let rmw = row.mnemonic.contains(".rmw");
                self.memory_argument(align, Some(if rmw { 0x11 } else { 0x01 }))
            }
            Immediate::I32 => self.integer(32),
            Immediate::I64 => self.integer(64),
            Immediate::F32 => self.float(32),
            Immediate::F64 => self.float(64),
            Immediate::V128 => self.vector(),
            Immediate::Lane(_) => self.lane(),
            Immediate::Shuffle => (0..16).try_for_each(|_| self.lane()),
            Immediate::Heap => {
                let heap = self.parser.heap_type()?;
                self.with_writer(|writer, out| writer.heap(out, &heap));
                Some(())
            }
            Immediate::Catches => self.catches(),
            Immediate::Handlers => self.handlers(),
            Immediate::Ordering => self.ordering(),
            Immediate::Count => {
                let count = self.parser.number("number of elements", 32)?;
                encode::unsigned(&mut self.pending, count);
                Some(())
            }
            // These three have instructions of their own kind, which were sorted out before.
            Immediate::Ref | Immediate::CastFlags | Immediate::Select => None,
        }
    }

    fn with_writer(&mut self, write: impl FnOnce(&TypeWriter<'_>, &mut Vec<u8>)) {
        let names = self.module.names;
        let resolve = |index: &_| names.resolve(Space::Type, index);
        write(&TypeWriter { resolve: &resolve }, &mut self.pending);
    }

    /// The number or name at hand as an index of the module.
    fn resolve(&mut self, space: Space) -> Option<u32> {
        let known = |name: &str| self.module.names.lookup(space, name);
        if let Some(index) = self.parser.plain_name().and_then(known) {
            self.used(space, index);
            return Some(index);
        }
        let reference = self.parser.index(space)?;
        let index = self.module.names.resolve(space, &reference.index);
        let range = reference.range;
        if let (None, Index::Name(name)) = (index, &reference.index)
            && !self.module.names.is_lost(name)
        {
            self.parser.diagnostics.push(Diagnostic::unknown(range, space, name));
        }
        self.body.uses.push(Use { space, range, index, owner: None });
        index
    }

    fn index(&mut self, space: Space) -> Option<()> {
        let index = self.resolve(space)?;
        self.put(index)
    }

    fn optional(&mut self, space: Space) -> Option<u32> {
        if self.parser.at_index() { self.resolve(space) } else { Some(0) }
    }

    fn optional_index(&mut self, space: Space) -> Option<()> {
        let index = self.optional(space)?;
        self.put(index)
    }

    /// A memory or table that may be left out, and a segment; the binary has the segment first.
    fn segment(&mut self, segment: Space, whole: Space) -> Option<()> {
        let mut ahead = self.parser.cursor;
        ahead.bump();
        let both = matches!(ahead.kind(), Some(Kind::Id | Kind::Number));
        let target = if both { self.resolve(whole)? } else { 0 };
        self.index(segment)?;
        self.put(target)
    }

    /// Two memories or tables, or none.
    fn pair(&mut self, space: Space) -> Option<()> {
        if !self.parser.at_index() {
            self.pending.extend_from_slice(&[0, 0]);
            return Some(());
        }
        self.index(space)?;
        self.index(space)
    }

    fn call_indirect(&mut self) -> Option<()> {
        let table = self.optional(Space::Table)?;
        self.type_use()?;
        self.put(table)
    }

    fn type_use(&mut self) -> Option<()> {
        let type_use = self.unnamed_type_use();
        let index = self.type_use_index(&type_use)?;
        self.put(index)
    }

    /// A type use whose parameters must not have names.
    fn unnamed_type_use(&mut self) -> TypeUse {
        let type_use = self.parser.type_use();
        for named in &type_use.params {
            if let Some(id) = &named.id {
                let message = "a parameter has no name here: expected a value type";
                self.parser.error(id.range, Code::Syntax, message);
            }
        }
        type_use
    }

    fn block_type(&mut self, clauses: &[Immediate]) -> Option<()> {
        let type_use = self.unnamed_type_use();
        let result = type_use.inline.as_ref().and_then(|it| it.results.first());
        match result {
            _ if !ahead::is_short(&type_use) => {
                let index = self.type_use_index(&type_use)?;
                encode::signed(&mut self.pending, index.into());
            }
            None => self.pending.push(0x40),
            Some(result) => self.with_writer(|writer, out| writer.value(out, result)),
        }
        clauses.iter().try_for_each(|immediate| match immediate {
            Immediate::Catches => self.catches(),
            _ => None,
        })
    }

    /// Steps over a name whose meaning is known.
    fn used(&mut self, space: Space, index: u32) {
        let range = self.parser.cursor.range();
        self.parser.cursor.bump();
        self.body.uses.push(Use { space, range, index: Some(index), owner: None });
    }

    fn local(&mut self) -> Option<()> {
        let known = |name: &str| self.locals.get(name).copied();
        if let Some(index) = self.parser.plain_name().and_then(known) {
            self.used(Space::Local, index);
            return self.put(index);
        }
        let range = self.parser.cursor.range();
        let index = match self.parser.index(Space::Local)?.index {
            Index::Number(number) => Some(number),
            Index::Name(name) => {
                let found = self.locals.get(&name).copied();
                if found.is_none() {
                    let few = self.found() < limits::SUGGESTIONS as usize;
                    let locals = self.locals.keys().take(if few { usize::MAX } else { 0 });
                    let near = symbols::nearest(&name, locals.map(|name| &**name));
                    let hint = near.map(|near| format!("; did you mean ${near}?"));
                    let message = format!("unknown local ${name}{}", hint.unwrap_or_default());
                    self.error(range, Code::UnknownName, message);
                }
                found
            }
        };
        self.body.uses.push(Use { space: Space::Local, range, index, owner: None });
        self.put(index?)
    }

    /// A label as its depth.
    fn label(&mut self) -> Option<u32> {
        let range = self.parser.cursor.range();
        let outermost = self.labels.len().saturating_sub(1);
        let (depth, place) = match self.parser.index(Space::Label)?.index {
            Index::Number(depth) => (Some(depth), outermost.checked_sub(depth as usize)),
            Index::Name(name) => {
                let place = self.label_depths.get(&name).and_then(|depths| depths.last()).copied();
                let depth = place.and_then(|place| u32::try_from(outermost - place).ok());
                if depth.is_none() {
                    self.error(range, Code::UnknownName, format!("unknown label ${name}"));
                }
                (depth, place)
            }
        };
        let label = place.and_then(|place| self.labels.get(place));
        let index = label.map(|label| label.ordinal).filter(|ordinal| *ordinal != u32::MAX);
        self.body.uses.push(Use { space: Space::Label, range, index, owner: None });
        depth
    }

    fn labels_vector(&mut self) -> Option<()> {
        let mut labels = vec![self.label()?];
        while self.parser.at_index() {
            labels.push(self.label()?);
        }
        encode::length(&mut self.pending, labels.len() - 1);
        labels.into_iter().try_for_each(|label| self.put(label))
    }

    /// A field of the structure type whose index was written last.
    fn field(&mut self) -> Option<()> {
        let ty = self.body.uses.last().filter(|it| it.space == Space::Type)?.index?;
        let reference = self.parser.index(Space::Field)?;
        let (range, index) = match &reference.index {
            Index::Number(number) => (reference.range, Some(*number)),
            Index::Name(name) => {
                let found = self.module.names.field(ty, name);
                if found.is_none() {
                    let message = format!("unknown field ${name} of type {ty}");
                    self.error(reference.range, Code::UnknownName, message);
                }
                (reference.range, found)
            }
        };
        self.body.uses.push(Use { space: Space::Field, range, index, owner: Some(ty) });
        self.put(index?)
    }

    /// `offset=` or `align=` at hand.
    fn memory_field(&mut self, name: &str) -> Option<Option<u64>> {
        let Some(value) = self.parser.cursor.keyword().and_then(|word| word.strip_prefix(name))
        else {
            return Some(None);
        };
        let range = self.parser.cursor.range();
        let number = literal::unsigned(value);
        self.parser.cursor.bump();
        if number.is_none() {
            let message = format!("expected an unsigned number of 64 bits behind `{name}`");
            self.error(range, Code::Literal, message);
        }
        number.map(Some)
    }

    /// `memory? offset=N? align=N? ordering?`; `acqrel` is the byte of that ordering, where one
    /// may stand.
    fn memory_argument(&mut self, natural: u8, acqrel: Option<u8>) -> Option<()> {
        if self.parser.cursor.list_keyword() == Some("type") {
            let range = self.parser.cursor.range();
            let message = "not supported yet: access to an array as memory";
            self.error(range, Code::Unsupported, message);
            return None;
        }
        let memory = self.optional(Space::Memory)?;
        let offset = self.memory_field("offset=")?.unwrap_or_default();
        let range = self.parser.cursor.range();
        let mut align = u64::from(natural);
        if let Some(bytes) = self.memory_field("align=")? {
            if !bytes.is_power_of_two() {
                let message = "alignment must be a power of two";
                self.error(range, Code::Literal, message);
            }
            align = bytes.trailing_zeros().into();
        }
        let mut order = None;
        if let Some(acqrel) = acqrel {
            order = match self.parser.cursor.keyword() {
                Some("seqcst") => Some(0),
                Some("acqrel") => Some(acqrel),
                _ => None,
            };
            if order.is_some() {
                self.parser.cursor.bump();
            }
        }
        let flags = align | u64::from(order.is_some()) << 4 | u64::from(memory != 0) << 6;
        encode::unsigned(&mut self.pending, flags);
        if memory != 0 {
            self.put(memory)?;
        }
        self.pending.extend(order);
        encode::unsigned(&mut self.pending, offset);
        Some(())
    }

    /// A memory argument and a lane: a single number is the lane, not the memory.
    fn memory_lane(&mut self, natural: u8) -> Option<()> {
        let mut ahead = self.parser.cursor;
        let number = ahead.is(Kind::Number);
        ahead.bump();
        let more = ahead.is(Kind::Number)
            || ahead
                .keyword()
                .is_some_and(|word| word.starts_with("offset=") || word.starts_with("align="));
        if number && !more {
            self.pending.extend_from_slice(&[natural, 0]);
        } else {
            self.memory_argument(natural, None)?;
        }
        self.lane()
    }

    fn lane(&mut self) -> Option<()> {
        let lane = self.parser.number("lane index", 8)?;
        self.pending.push(lane as u8);
        Some(())
    }

    fn literal_error(&mut self, what: &str) -> Option<()> {
        let cursor = &self.parser.cursor;
        let (range, found) = (cursor.range(), parse::quoted(cursor));
        let (is_number, is_other) = (cursor.is(Kind::Number), cursor.is(Kind::Other));
        // A word that is no instruction was meant to be the literal.
        let is_word = cursor.keyword().is_some_and(|word| instr::by_mnemonic(word).is_none());
        // What is no token is reported as such.
        if !is_other {
            let code = if is_number { Code::Literal } else { Code::Syntax };
            self.error(range, code, format!("expected {what}, found {found}"));
        }
        if is_number || is_word || is_other {
            self.parser.cursor.bump();
        }
        None
    }

    /// The integer that stands here, at most so wide; `what` says what is expected.
    fn number(&mut self, bits: u32, what: &str) -> Option<u64> {
        let cursor = &self.parser.cursor;
        let value = cursor.is(Kind::Number).then(|| literal::integer(cursor.text(), bits));
        match value.flatten() {
            Some(value) => {
                self.parser.cursor.bump();
                Some(value)
            }
            None => {
                self.literal_error(what);
                None
            }
        }
    }

    fn integer(&mut self, bits: u32) -> Option<()> {
        let what = if bits == 32 { "an i32 constant" } else { "an i64 constant" };
        let value = self.number(bits, what)?;
        let value = if bits == 32 { i64::from(value as u32 as i32) } else { value.cast_signed() };
        encode::signed(&mut self.pending, value);
        Some(())
    }

    fn float(&mut self, bits: u32) -> Option<()> {
        let text = match self.parser.cursor.kind() {
            Some(Kind::Number | Kind::Keyword) => self.parser.cursor.text(),
            _ => "",
        };
        if bits == 32 {
            let Some(value) = literal::f32_bits(text) else {
                return self.literal_error("an f32 constant");
            };
            self.pending.extend_from_slice(&value.to_le_bytes());
        } else {
            let Some(value) = literal::f64_bits(text) else {
                return self.literal_error("an f64 constant");
            };
            self.pending.extend_from_slice(&value.to_le_bytes());
        }
        self.parser.cursor.bump();
        Some(())
    }

    fn vector(&mut self) -> Option<()> {
        let word = self.parser.cursor.keyword().unwrap_or_default();
        let Some((_, lanes, bits, kind)) = SHAPES.iter().find(|shape| shape.0 == word).copied()
        else {
            return self.literal_error("a shape such as `i32x4`");
        };
        self.parser.cursor.bump();
        (0..lanes).try_for_each(|_| self.lane_value(bits, kind))
    }

    fn lane_value(&mut self, bits: u32, kind: Lane) -> Option<()> {
        if kind == Lane::Float {
            return self.float(bits);
        }
        let what = match bits {
            8 => "a lane of 8 bits",
            16 => "a lane of 16 bits",
            32 => "a lane of 32 bits",
            _ => "a lane of 64 bits",
        };
        let value = self.number(bits, what)?;
        let bytes = value.to_le_bytes();
        self.pending.extend(bytes.iter().take(bits as usize / 8));
        Some(())
    }

    fn ordering(&mut self) -> Option<()> {
        let byte = match self.parser.cursor.keyword() {
            Some("seqcst") => 0,
            Some("acqrel") => 1,
            _ => {
                self.parser.expected("a memory ordering: `seqcst` or `acqrel`");
                return None;
            }
        };
        self.parser.cursor.bump();
        self.pending.push(byte);
        Some(())
    }

    fn fence(&mut self) -> Option<()> {
        if matches!(self.parser.cursor.keyword(), Some("seqcst" | "acqrel")) {
            return self.ordering();
        }
        self.pending.push(0);
        Some(())
    }

    fn select(&mut self, row: &'static Instr) -> bool {
        if self.parser.cursor.list_keyword() != Some("result") {
            row.opcode.encode(&mut self.pending);
            return true;
        }
        let Some(typed) = instr::forms("select").find(|row| !row.immediates.is_empty()) else {
            return false;
        };
        let mut types: Vec<ValType> = Vec::new();
        while self.parser.enter("result") {
            while !self.parser.cursor.at_close() {
                types.extend(self.parser.val_type());
            }
            self.parser.leave();
        }
        typed.opcode.encode(&mut self.pending);
        self.with_writer(|writer, out| writer.values(out, &types));
        true
    }

    /// The form of the opcode says whether null belongs to the type.
    fn cast(&mut self, row: &'static Instr) -> bool {
        let Some(ty) = self.parser.ref_type() else { return false };
        let Some(row) = instr::forms(row.mnemonic).nth(usize::from(ty.nullable)) else {
            return false;
        };
        row.opcode.encode(&mut self.pending);
        self.with_writer(|writer, out| writer.heap(out, &ty.heap));
        true
    }

    fn branch_on_cast(&mut self, row: &'static Instr) -> bool {
        let Some(label) = self.label() else { return false };
        let (Some(from), Some(to)) = (self.parser.ref_type(), self.parser.ref_type()) else {
            return false;
        };
        row.opcode.encode(&mut self.pending);
        self.pending.push(u8::from(from.nullable) | u8::from(to.nullable) << 1);
        encode::unsigned(&mut self.pending, label.into());
        let heaps: [&HeapType; 2] = [&from, &to].map(|ty: &RefType| &ty.heap);
        self.with_writer(|writer, out| {
            for heap in heaps {
                writer.heap(out, heap);
            }
        });
        true
    }

    /// The catch clauses of `try_table`; its own label is not open yet.
    fn catches(&mut self) -> Option<()> {
        let at = self.pending.len();
        let mut count = 0usize;
        loop {
            let kind = match self.parser.cursor.list_keyword() {
                Some("catch") => 0,
                Some("catch_ref") => 1,
                Some("catch_all") => 2,
                Some("catch_all_ref") => 3,
                _ => break,
            };
            self.parser.cursor.bump();
            self.parser.cursor.bump();
            self.pending.push(kind);
            if kind < 2 {
                self.index(Space::Tag)?;
            }
            let label = self.label()?;
            self.put(label)?;
            self.parser.leave();
            count += 1;
        }
        self.insert_length(at, count);
        Some(())
    }

    fn handlers(&mut self) -> Option<()> {
        let at = self.pending.len();
        let mut count = 0usize;
        while self.parser.enter("on") {
            let tag = self.resolve(Space::Tag)?;
            if self.parser.take_keyword("switch") {
                self.pending.push(1);
                self.put(tag)?;
            } else {
                self.pending.push(0);
                self.put(tag)?;
                let label = self.label()?;
                self.put(label)?;
            }
            self.parser.leave();
            count += 1;
        }
        self.insert_length(at, count);
        Some(())
    }

    /// The length of a vector whose elements stand at the end already.
    fn insert_length(&mut self, at: usize, count: usize) {
        let elements = self.pending.split_off(at);
        encode::length(&mut self.pending, count);
        self.pending.extend(elements);
    }
}
