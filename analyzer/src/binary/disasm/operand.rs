//! What stands behind the mnemonic: each immediate in the text format, and the blocks it opens.
//!
//! wasmparser reads the immediates; this file spells them. It knows one instruction at a time,
//! and not how it is called: that is in the instruction table.
//! Source: core specification, "Text Format" (Instructions).

use std::fmt::Write as _;

use wasmparser::{
    BlockType, BrTable, Catch, FrameKind, FrameStack, Handle, HeapType, Ieee32, Ieee64, MemArg,
    MemArgOrdering, MemArgTarget, Ordering, RefType, ResumeTable, TryTable, V128, ValType,
    VisitOperator, VisitSimdOperator,
};

use crate::binary::disasm::{Context, Frame};
use crate::module::idx::{
    DataIdx, ElemIdx, FieldIdx, FuncIdx, GlobalIdx, LocalIdx, MemoryIdx, TableIdx, TagIdx, TypeIdx,
};
use crate::module::names::Names;
use crate::module::spell;

/// Writes the operands of one instruction while wasmparser reads it.
pub(super) struct Speller<'s, 'a> {
    pub(super) context: &'a Context<'a>,
    /// None in a constant expression.
    pub(super) func: Option<FuncIdx>,
    /// Depth at which this instruction is shown; corrected by those that close a block.
    pub(super) indent: usize,
    pub(super) frames: &'s mut Vec<Frame>,
    pub(super) opened: &'s mut u32,
    /// The struct type spelled last: a field index means something only in it.
    pub(super) struct_type: TypeIdx,
    pub(super) text: &'s mut String,
}

impl FrameStack for Speller<'_, '_> {
    fn current_frame(&self) -> Option<FrameKind> {
        self.frames.last().map(|frame| frame.kind)
    }
}

/// Spells the operands of one instruction. The first rules are for those whose text differs from
/// the binary order or whose parts mean something only together; the last one is all others.
macro_rules! operands {
    ($s:ident visit_block $ty:ident) => {
        $s.open(FrameKind::Block, $ty)
    };
    ($s:ident visit_loop $ty:ident) => {
        $s.open(FrameKind::Loop, $ty)
    };
    ($s:ident visit_if $ty:ident) => {
        $s.open(FrameKind::If, $ty)
    };
    ($s:ident visit_try $ty:ident) => {
        $s.open(FrameKind::LegacyTry, $ty)
    };
    ($s:ident visit_try_table $table:ident) => {
        $s.open_try_table(&$table)
    };
    ($s:ident visit_else) => {
        $s.reopen(FrameKind::Else)
    };
    ($s:ident visit_catch $tag:ident) => {{
        $s.reopen(FrameKind::LegacyCatch);
        $s.tag_index($tag);
    }};
    ($s:ident visit_catch_all) => {
        $s.reopen(FrameKind::LegacyCatchAll)
    };
    ($s:ident visit_end) => {
        $s.close()
    };
    ($s:ident visit_delegate $depth:ident) => {{
        $s.close();
        $s.relative_depth($depth);
    }};
    ($s:ident visit_call_indirect $ty:ident $table:ident) => {{
        $s.table_unless_zero($table);
        $s.type_use($ty);
    }};
    ($s:ident visit_return_call_indirect $ty:ident $table:ident) => {{
        $s.table_unless_zero($table);
        $s.type_use($ty);
    }};
    ($s:ident visit_memory_init $data:ident $mem:ident) => {{
        $s.mem($mem);
        $s.data_index($data);
    }};
    ($s:ident visit_table_init $elem:ident $table:ident) => {{
        $s.table_unless_zero($table);
        $s.elem_index($elem);
    }};
    ($s:ident visit_memory_copy $dst:ident $src:ident) => {
        if ($dst, $src) != (0, 0) {
            $s.memory_index($dst);
            $s.memory_index($src);
        }
    };
    ($s:ident visit_table_copy $dst:ident $src:ident) => {
        if ($dst, $src) != (0, 0) {
            $s.table($dst);
            $s.table($src);
        }
    };
    ($s:ident visit_ref_test_nullable $hty:ident) => {
        $s.nullable_reference_to($hty)
    };
    ($s:ident visit_ref_cast_nullable $hty:ident) => {
        $s.nullable_reference_to($hty)
    };
    ($s:ident visit_ref_cast_desc_eq_nullable $hty:ident) => {
        $s.nullable_reference_to($hty)
    };
    ($s:ident visit_ref_test_non_null $hty:ident) => {
        $s.reference_to($hty)
    };
    ($s:ident visit_ref_cast_non_null $hty:ident) => {
        $s.reference_to($hty)
    };
    ($s:ident visit_ref_cast_desc_eq_non_null $hty:ident) => {
        $s.reference_to($hty)
    };
    ($s:ident visit_atomic_fence $ordering:ident) => {
        if $ordering != Ordering::SeqCst {
            $s.ordering($ordering);
        }
    };
    ($s:ident $visit:ident $($arg:ident)*) => {{ $( $s.$arg($arg); )* }};
}

macro_rules! spell_operators {
    ($( @$proposal:ident $op:ident $({ $($arg:ident: $ty:ty),* })?
        => $visit:ident ($($ann:tt)*) )*) => {$(
        fn $visit(&mut self $($(, $arg: $ty)*)?) {
            operands!(self $visit $($($arg)*)?);
        }
    )*};
}

impl<'a> VisitOperator<'a> for Speller<'_, 'a> {
    type Output = ();

    fn simd_visitor(&mut self) -> Option<&mut dyn VisitSimdOperator<'a, Output = ()>> {
        Some(self)
    }

    wasmparser::for_each_visit_operator!(spell_operators);
}

impl<'a> VisitSimdOperator<'a> for Speller<'_, 'a> {
    wasmparser::for_each_visit_simd_operator!(spell_operators);
}

/// Control: blocks and branches.
impl<'a> Speller<'_, 'a> {
    fn names(&self) -> &'a Names {
        &self.context.module.names
    }

    fn open(&mut self, kind: FrameKind, ty: BlockType) {
        self.push(kind);
        self.block_type(ty);
        self.label_comment();
    }

    /// The labels of its catches are counted from outside of the block it opens.
    fn open_try_table(&mut self, table: &TryTable) {
        let mnemonic = std::mem::take(self.text);
        for catch in &table.catches {
            let (word, tag, label) = match *catch {
                Catch::One { tag, label } => ("catch", Some(tag), label),
                Catch::OneRef { tag, label } => ("catch_ref", Some(tag), label),
                Catch::All { label } => ("catch_all", None, label),
                Catch::AllRef { label } => ("catch_all_ref", None, label),
            };
            let _ = write!(self.text, " ({word}");
            if let Some(tag) = tag {
                self.tag_index(tag);
            }
            self.relative_depth(label);
            self.text.push(')');
        }
        let catches = std::mem::replace(self.text, mnemonic);
        self.push(FrameKind::TryTable);
        self.block_type(table.ty);
        self.text.push_str(&catches);
        self.label_comment();
    }

    fn push(&mut self, kind: FrameKind) {
        let label = *self.opened;
        *self.opened = label.saturating_add(1);
        self.frames.push(Frame { kind, label });
        if let Some(name) = self.label_name(label) {
            self.text.push(' ');
            spell::name(self.text, name);
        }
    }

    fn label_name(&self, label: u32) -> Option<&'a String> {
        self.names().labels.get(&(self.func?, label))
    }

    fn block_type(&mut self, ty: BlockType) {
        match ty {
            BlockType::Empty => {}
            BlockType::Type(ty) => {
                self.text.push_str(" (result ");
                spell::val_type(self.text, self.names(), ty);
                self.text.push(')');
            }
            BlockType::FuncType(index) => self.type_use(index),
        }
    }

    /// Unnamed labels are numbered by depth, so that a branch can say where it goes.
    fn label_comment(&mut self) {
        let depth = self.frames.len().saturating_sub(1);
        let label = self.frames.last().map_or(0, |frame| frame.label);
        if self.label_name(label).is_none() {
            let _ = write!(self.text, " ;; label @{depth}");
        }
    }

    fn reopen(&mut self, kind: FrameKind) {
        if let Some(frame) = self.frames.last_mut() {
            frame.kind = kind;
        }
        self.indent = self.frames.len().saturating_sub(2);
    }

    fn close(&mut self) {
        self.indent = self.frames.len().saturating_sub(2);
        self.frames.pop();
    }

    fn relative_depth(&mut self, depth: u32) {
        let _ = write!(self.text, " {depth}");
        let steps = usize::try_from(depth).unwrap_or(usize::MAX).saturating_add(1);
        match self.frames.len().checked_sub(steps) {
            None => self.text.push_str(" (; no such block ;)"),
            // The function's own label: the branch is a return.
            Some(0) => self.text.push_str(" (; return ;)"),
            Some(target) => {
                let label = self.frames.get(target).map_or(0, |frame| frame.label);
                self.text.push_str(" (;");
                match self.label_name(label) {
                    Some(name) => spell::name(self.text, name),
                    None => {
                        let _ = write!(self.text, "@{target}");
                    }
                }
                self.text.push_str(";)");
            }
        }
    }

    fn targets(&mut self, targets: BrTable<'_>) {
        for target in targets.targets() {
            match target {
                Ok(depth) => {
                    let _ = write!(self.text, " {depth}");
                }
                Err(error) => {
                    let _ = write!(self.text, " (; unreadable: {} ;)", error.message());
                    break;
                }
            }
        }
        self.relative_depth(targets.default());
    }

    fn resume_table(&mut self, table: ResumeTable) {
        for handle in table.handlers {
            self.text.push_str(" (on");
            match handle {
                Handle::OnLabel { tag, label } => {
                    self.tag_index(tag);
                    self.relative_depth(label);
                }
                Handle::OnSwitch { tag } => {
                    self.tag_index(tag);
                    self.text.push_str(" switch");
                }
            }
            self.text.push(')');
        }
    }
}

/// Indices. The methods are named as wasmparser names the immediates.
impl Speller<'_, '_> {
    fn index(&mut self, named: Option<&String>, index: u32) {
        self.text.push(' ');
        spell::index(self.text, named, index);
    }

    fn function_index(&mut self, index: u32) {
        let func = FuncIdx(index);
        if let Some(name) = self.names().funcs.get(&func) {
            return self.index(Some(name), index);
        }
        self.index(None, index);
        if let Some(name) = self.context.outside_name(func) {
            let _ = write!(self.text, " (; {} ;)", spell::quoted(&name));
        }
    }

    fn local_index(&mut self, index: u32) {
        let named = self.func.and_then(|func| self.names().locals.get(&(func, LocalIdx(index))));
        self.index(named, index);
    }

    fn global_index(&mut self, index: u32) {
        self.index(self.names().globals.get(&GlobalIdx(index)), index);
    }

    fn table(&mut self, index: u32) {
        self.index(self.names().tables.get(&TableIdx(index)), index);
    }

    fn table_index(&mut self, index: u32) {
        self.table(index);
    }

    fn table_unless_zero(&mut self, index: u32) {
        if index != 0 {
            self.table(index);
        }
    }

    /// The text format leaves memory 0 out.
    fn mem(&mut self, index: u32) {
        if index != 0 {
            self.memory_index(index);
        }
    }

    fn memory_index(&mut self, index: u32) {
        self.index(self.names().memories.get(&MemoryIdx(index)), index);
    }

    fn data_index(&mut self, index: u32) {
        self.index(self.names().datas.get(&DataIdx(index)), index);
    }

    fn array_data_index(&mut self, index: u32) {
        self.data_index(index);
    }

    fn elem_index(&mut self, index: u32) {
        self.index(self.names().elems.get(&ElemIdx(index)), index);
    }

    fn array_elem_index(&mut self, index: u32) {
        self.elem_index(index);
    }

    fn tag_index(&mut self, index: u32) {
        self.index(self.names().tags.get(&TagIdx(index)), index);
    }

    fn type_index(&mut self, index: u32) {
        self.index(self.names().types.get(&TypeIdx(index)), index);
    }

    fn cont_type_index(&mut self, index: u32) {
        self.type_index(index);
    }

    fn argument_index(&mut self, index: u32) {
        self.type_index(index);
    }

    fn result_index(&mut self, index: u32) {
        self.type_index(index);
    }

    fn array_type_index(&mut self, index: u32) {
        self.type_index(index);
    }

    fn array_type_index_dst(&mut self, index: u32) {
        self.type_index(index);
    }

    fn array_type_index_src(&mut self, index: u32) {
        self.type_index(index);
    }

    fn struct_type_index(&mut self, index: u32) {
        self.struct_type = TypeIdx(index);
        self.type_index(index);
    }

    fn field_index(&mut self, index: u32) {
        self.index(self.names().fields.get(&(self.struct_type, FieldIdx(index))), index);
    }

    /// `(type 3)`, and what that type is when it has no name to say so.
    fn type_use(&mut self, index: u32) {
        self.text.push_str(" (type");
        self.type_index(index);
        self.text.push(')');
        if let Some(ty) = self.context.module.func_type_at(TypeIdx(index)) {
            self.text.push_str(" (; ");
            spell::signature(self.text, self.names(), ty);
            self.text.push_str(" ;)");
        }
    }
}

/// Types, numbers and the rest.
impl Speller<'_, '_> {
    fn hty(&mut self, ty: HeapType) {
        self.text.push(' ');
        spell::heap_type(self.text, self.names(), ty);
    }

    fn reference_to(&mut self, ty: HeapType) {
        self.reference_type(RefType::new(false, ty), ty);
    }

    fn nullable_reference_to(&mut self, ty: HeapType) {
        self.reference_type(RefType::new(true, ty), ty);
    }

    /// A type index beyond wasmparser's own limit has no reference type; the heap type is shown.
    fn reference_type(&mut self, ty: Option<RefType>, heap: HeapType) {
        match ty {
            Some(ty) => self.from_ref_type(ty),
            None => self.hty(heap),
        }
    }

    #[expect(clippy::wrong_self_convention, reason = "wasmparser's name of the immediate")]
    fn from_ref_type(&mut self, ty: RefType) {
        self.text.push(' ');
        spell::ref_type(self.text, self.names(), ty);
    }

    #[expect(clippy::wrong_self_convention, reason = "wasmparser's name of the immediate")]
    fn to_ref_type(&mut self, ty: RefType) {
        self.from_ref_type(ty);
    }

    fn ty(&mut self, ty: ValType) {
        self.tys(vec![ty]);
    }

    fn tys(&mut self, tys: Vec<ValType>) {
        self.text.push_str(" (result");
        for ty in tys {
            self.text.push(' ');
            spell::val_type(self.text, self.names(), ty);
        }
        self.text.push(')');
    }

    fn value(&mut self, value: impl Constant) {
        self.text.push(' ');
        value.spell(self.text);
    }

    fn array_size(&mut self, size: u32) {
        self.value(size);
    }

    fn lane(&mut self, lane: u8) {
        let _ = write!(self.text, " {lane}");
    }

    fn lanes(&mut self, lanes: [u8; 16]) {
        for lane in lanes {
            self.lane(lane);
        }
    }

    fn ordering(&mut self, ordering: Ordering) {
        self.text.push_str(match ordering {
            Ordering::SeqCst => " seqcst",
            Ordering::AcqRel => " acqrel",
        });
    }

    fn memarg(&mut self, memarg: MemArg) {
        match memarg.target {
            MemArgTarget::Memory(index) => self.mem(index),
            MemArgTarget::Array(index) => self.type_index(index),
        }
        if memarg.offset != 0 {
            let _ = write!(self.text, " offset={}", memarg.offset);
        }
        if memarg.align != memarg.max_align {
            match 1u64.checked_shl(u32::from(memarg.align)) {
                Some(align) => {
                    let _ = write!(self.text, " align={align}");
                }
                None => {
                    let _ = write!(self.text, " align=2^{}", memarg.align);
                }
            }
        }
        if let Some(MemArgOrdering::Op(ordering) | MemArgOrdering::Rmw(ordering)) = memarg.ordering
        {
            self.ordering(ordering);
        }
    }
}

/// A constant operand.
trait Constant {
    fn spell(&self, text: &mut String);
}

impl Constant for i32 {
    fn spell(&self, text: &mut String) {
        spell::number(text, self);
    }
}

impl Constant for i64 {
    fn spell(&self, text: &mut String) {
        spell::number(text, self);
    }
}

impl Constant for u32 {
    fn spell(&self, text: &mut String) {
        spell::number(text, self);
    }
}

impl Constant for Ieee32 {
    fn spell(&self, text: &mut String) {
        spell::f32(text, self.bits());
    }
}

impl Constant for Ieee64 {
    fn spell(&self, text: &mut String) {
        spell::f64(text, self.bits());
    }
}

impl Constant for V128 {
    fn spell(&self, text: &mut String) {
        text.push_str("i32x4");
        let bits = self.i128() as u128;
        for lane in 0..4 {
            let _ = write!(text, " {:#010x}", (bits >> (lane * 32)) as u32);
        }
    }
}
