//! Looking around where the program stands: frames, operands, locals, and what the instance owns.
//!
//! Views of the machine in the reader's words: names, texts, what changed. Nothing here changes
//! the machine.

use std::ops::Range;

use crate::debug::Session;
use crate::debug::code::Code;
use crate::debug::codes::Codes;
use crate::debug::object;
use crate::debug::value as text;
use crate::debug::view::{
    Frame, Label, MemoryBytes, MemoryInfo, Operand, Place, TableInfo, Value, Variable, VariableKind,
};
use crate::exec::addr::{FuncAddr, InstanceId, TagAddr};
use crate::exec::shape::LabelKind;
use crate::exec::store::{FuncKind, Instance};
use crate::exec::value::lanes::Shape;
use crate::exec::{self, value};
use crate::module::idx::{FuncIdx, GlobalIdx, InstrOrdinal, LocalIdx, MemoryIdx, TableIdx};
use crate::module::offset::FileOffset;
use crate::module::{Item, Loc};
use crate::spec::limits;

/// Views of frames. They take a frame's [`Frame::index`] and answer empty where there is none.
impl Session {
    /// The calls under way, innermost first, at most `limit` of them.
    pub fn frames(&mut self, limit: usize) -> Vec<Frame> {
        let raw: Vec<_> = self.drive.machine.frames().take(limit).collect();
        raw.iter().enumerate().filter_map(|(index, raw)| self.frame(index, raw)).collect()
    }

    /// How many calls are under way.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.drive.machine.depth()
    }

    /// The operand stack of a frame, bottom first. What a call under way took from it as
    /// arguments is no longer there.
    pub fn operands(&mut self, frame: usize) -> Vec<Operand> {
        let Some(loc) = self.loc(frame) else { return Vec::new() };
        let operands = self.drive.machine.operands(frame);
        let each = operands.into_iter().take(limits::SHOWN_VALUES);
        each.map(|operand| {
            let by = operand.pushed_by;
            let text = by.and_then(|by| self.text_at(Loc { instr: by, ..loc })).unwrap_or_default();
            let value = match operand.value {
                // The instruction that pushed it knows how it is to be read.
                value::Value::V128(bits) => text::v128(bits, Shape::of_result(&text)),
                value => show(&self.code, &self.drive.machine, value),
            };
            Operand {
                value,
                pushed_by: by.and_then(|by| self.code.place(Loc { instr: by, ..loc })),
                pushed_by_text: text,
            }
        })
        .collect()
    }

    /// The open labels of a frame, innermost first.
    pub fn labels(&mut self, frame: usize) -> Vec<Label> {
        let Some(loc) = self.loc(frame) else { return Vec::new() };
        let labels = self.drive.machine.labels(frame);
        let labels = labels.into_iter().rev().take(limits::SHOWN_VALUES).enumerate();
        labels.map(|(depth, label)| self.label(loc, depth, &label)).collect()
    }

    fn text_at(&mut self, Loc { module, func, instr }: Loc) -> Option<String> {
        self.code.get_mut(module)?.text_at(func, instr)
    }

    /// A label of the function of a place.
    fn label(&mut self, at: Loc, depth: usize, label: &exec::shape::Label) -> Label {
        let (opener, func) = (label.opened_at, at.func);
        let code = self.code.get_mut(at.module);
        let (end, name) = code.map_or((None, None), |code| match opener {
            Some(opener) => (code.end_of(func, opener), code.label_name(func, opener)),
            None => (code.listing(func).last().map(|line| line.place.instr), None),
        });
        // A branch to a loop goes on behind its `loop`, one to a block behind its `end`; one to
        // the function returns, as its last `end` does.
        let target = match (label.kind, opener, end) {
            (LabelKind::Loop, Some(opener), _) => InstrOrdinal(opener.0.saturating_add(1)),
            (LabelKind::Func, _, Some(end)) => end,
            (_, _, Some(end)) => InstrOrdinal(end.0.saturating_add(1)),
            (_, opener, None) => opener.unwrap_or_default(),
        };
        Label {
            depth: u32::try_from(depth).unwrap_or(u32::MAX),
            name,
            kind: match label.kind {
                LabelKind::Func => "func",
                LabelKind::Block => "block",
                LabelKind::Loop => "loop",
                LabelKind::If => "if",
                LabelKind::Else => "else",
                LabelKind::TryTable => "try_table",
                LabelKind::Try => "try",
                LabelKind::Catch => "catch",
            },
            opened_at: opener,
            target,
            arity: label.takes.len(),
            height: label.height,
            catches: label.catches.iter().map(|catch| self.tag_text(catch.tag)).collect(),
        }
    }

    fn tag_text(&self, tag: Option<TagAddr>) -> String {
        tag.map_or_else(|| "*".to_owned(), |tag| self.drive.machine.store().tag_name(tag))
    }

    /// The parameters and locals of a frame, and the exceptions that it has caught in arms of
    /// `try`s; at most `limits::SHOWN_VALUES` of each.
    pub fn locals(&mut self, frame: usize) -> Vec<Variable> {
        let Some((loc, addr, values)) = self.local_values(frame) else { return Vec::new() };
        let (func, number) = (loc.func, self.depth().saturating_sub(frame + 1));
        let module = self.code.get(loc.module).map(Code::module);
        let ty = module.and_then(|module| module.func_type(func));
        let params = ty.map_or(0, |ty| ty.params().len());
        let variables = values.into_iter().enumerate().map(|(at, value)| {
            let local = LocalIdx::from_index(at);
            let before = self.before.local(number, addr, at);
            Variable {
                index: local.0,
                kind: if at < params { VariableKind::Param } else { VariableKind::Local },
                name: module.and_then(|module| module.names.locals.get(&(func, local)).cloned()),
                value: show(&self.code, &self.drive.machine, value),
                changed: before.is_some_and(|before| before != value),
            }
        });
        let mut variables: Vec<Variable> = variables.collect();
        let caught = self.drive.machine.caught(frame).into_iter().take(limits::SHOWN_VALUES);
        variables.extend(caught.zip(0..).map(|(caught, index)| Variable {
            index,
            kind: VariableKind::Caught,
            name: Some("caught".to_owned()),
            value: text::reference("exnref", Some(format!("exception {}", caught.exception))),
            changed: false,
        }));
        variables
    }

    fn frame(&mut self, index: usize, raw: &exec::view::Frame) -> Option<Frame> {
        let Some(loc) = raw.loc else { return Some(self.host_frame(index, raw.func)) };
        let place = self.code.place(loc)?;
        let code = self.code.get(loc.module)?;
        Some(Frame {
            index,
            name: code.func_name(loc.func),
            place,
            code_offset: code.code_offset(place),
            source: code.line(place),
            inlined: code.inlined(place),
        })
    }

    fn loc(&self, frame: usize) -> Option<Loc> {
        self.drive.machine.frames().nth(frame)?.loc
    }

    /// A call of the host that waits: it stands at its import.
    fn host_frame(&self, index: usize, addr: FuncAddr) -> Frame {
        let code = self.instance_code();
        let imported = self.func_of(addr);
        let name = imported.map(|func| code.func_name(func));
        // One that the caller has by reference stands nowhere in its module.
        let func = imported.unwrap_or(FuncIdx(u32::MAX));
        let module = code.module();
        let import = module.funcs.get(func.index()).and_then(|func| func.import);
        let import = import.and_then(|import| module.imports.get(import));
        let file_offset = import.map_or(FileOffset(0), |import| import.at.start);
        Frame {
            index,
            name: name.unwrap_or_else(|| func_text(&self.code, &self.drive.machine, addr)),
            place: Place { module: code.id(), func, instr: InstrOrdinal(0), file_offset },
            code_offset: None,
            source: None,
            inlined: Vec::new(),
        }
    }

    /// The place and the function of a frame, and the values of its locals; none for one of the
    /// host.
    fn local_values(&self, frame: usize) -> Option<(Loc, FuncAddr, Vec<value::Value>)> {
        let exec::view::Frame { loc, func, .. } = self.drive.machine.frames().nth(frame)?;
        let locals = self.drive.machine.locals(frame).into_iter().take(limits::SHOWN_VALUES);
        Some((loc?, func, locals.map(|(_, value)| value).collect()))
    }

    /// The place of the next instruction; of the call where a host function waits.
    pub(super) fn place_now(&mut self) -> Option<Place> {
        let loc = self.drive.machine.frames().take(2).find_map(|frame| frame.loc)?;
        self.code.place(loc)
    }

    /// Remembers the values of now: what differs from them at the next stop has changed.
    pub(super) fn remember(&mut self) {
        let depth = self.depth();
        let frames: Vec<_> = (0..depth.min(limits::REMEMBERED_FRAMES))
            .filter_map(|frame| {
                let (_, func, values) = self.local_values(frame)?;
                Some((depth - frame - 1, func, values))
            })
            .collect();
        let store = self.drive.machine.store();
        let globals = self.instance().map_or(&[][..], |it| &it.globals);
        let globals = globals.iter().filter_map(|addr| store.globals.get(addr.index()));
        let globals = globals.map(exec::store::Global::value).collect();
        let instance = self.instance_id();
        let memories = store.instances.get(instance.index());
        let memories = memories.map_or(&[][..], |it| &it.memories);
        let memories = memories.iter().filter_map(|addr| store.memories.get(addr.index()));
        self.before.remember(frames.into_iter(), (instance, globals), memories);
    }
}

/// Views of what the instance owns: that of the innermost call, after the end the one that was
/// debugged. Indices that name nothing answer empty.
impl Session {
    /// The globals.
    #[must_use]
    pub fn globals(&self) -> Vec<Variable> {
        let store = self.drive.machine.store();
        let addrs = self.instance().map_or(&[][..], |it| &it.globals);
        let each = addrs.iter().filter_map(|addr| store.globals.get(addr.index())).enumerate();
        each.map(|(at, global)| {
            let (index, value) = (GlobalIdx::from_index(at), global.value());
            let names = &self.instance_code().module().names.globals;
            let mutable = global.ty.mutable;
            Variable {
                index: index.0,
                kind: if mutable { VariableKind::MutableGlobal } else { VariableKind::ConstGlobal },
                name: names.get(&index).cloned().or_else(|| self.outside(Item::Global(index))),
                value: show(&self.code, &self.drive.machine, value),
                changed: self
                    .before
                    .global(self.instance_id(), at)
                    .is_some_and(|before| before != value),
            }
        })
        .collect()
    }

    /// The memories.
    #[must_use]
    pub fn memories(&self) -> Vec<MemoryInfo> {
        let count = self.instance().map_or(0, |it| it.memories.len());
        let each = (0..count).map(MemoryIdx::from_index);
        each.filter_map(|index| {
            let memory = self.memory(index.0)?;
            let name = self.instance_code().module().names.memories.get(&index).cloned();
            Some(MemoryInfo {
                index: index.0,
                name: name.or_else(|| self.outside(Item::Memory(index))),
                size_bytes: memory.size(),
                pages: memory.pages(),
                max_pages: memory.ty().maximum,
            })
        })
        .collect()
    }

    /// Bytes of a memory: as many of `len` as there are from `addr` on, and as
    /// `limits::SHOWN_BYTES` allows.
    pub fn read_memory(&mut self, memory: u32, addr: u64, len: usize) -> MemoryBytes {
        let nothing = MemoryBytes { addr, ..MemoryBytes::default() };
        let Some(size) = self.memory(memory).map(exec::memory::Memory::size) else {
            return nothing;
        };
        let len = (len.min(limits::SHOWN_BYTES) as u64).min(size.saturating_sub(addr));
        if len == 0 {
            return nothing;
        }
        let range = addr..addr + len;
        self.before.look(memory, range.clone());
        let bytes = self.memory(memory).and_then(|it| it.read(addr, len).ok());
        let bytes = bytes.unwrap_or_default().to_vec();
        MemoryBytes { addr, bytes, changed: self.changed_in(memory, range) }
    }

    /// Where a memory changed since the stop before: ranges of addresses in order. Of a memory
    /// larger than `limits::REMEMBERED_BYTES` only what was read at that stop is compared.
    #[must_use]
    pub fn changed_memory(&self, memory: u32) -> Vec<Range<u64>> {
        self.changed_in(memory, 0..u64::MAX)
    }

    fn changed_in(&self, memory: u32, range: Range<u64>) -> Vec<Range<u64>> {
        let now = self.memory(memory).map(exec::memory::Memory::bytes).unwrap_or_default();
        self.before.changed((self.instance_id(), memory), now, range)
    }

    /// The tables.
    #[must_use]
    pub fn tables(&self) -> Vec<TableInfo> {
        let count = self.instance().map_or(0, |it| it.tables.len());
        let each = (0..count).map(TableIdx::from_index);
        each.filter_map(|index| {
            let table = self.table(index.0)?;
            let name = self.instance_code().module().names.tables.get(&index).cloned();
            let ty = self.instance_code().module().tables.get(index.index())?.ty.element_type;
            Some(TableInfo {
                index: index.0,
                name: name.or_else(|| self.outside(Item::Table(index))),
                ty: ty.to_string(),
                size: table.entries.len() as u64,
                max: table.ty.maximum,
            })
        })
        .collect()
    }

    /// Entries of a table: as many of `len` as there are from `start` on, and as
    /// `limits::SHOWN_VALUES` allows.
    #[must_use]
    pub fn table_entries(&self, table: u32, start: u64, len: usize) -> Vec<Value> {
        let Some(table) = self.table(table) else { return Vec::new() };
        let Ok(start) = usize::try_from(start) else { return Vec::new() };
        let entries = table.entries.get(start..).unwrap_or_default();
        let ty = wasmparser::ValType::Ref(table.ty.element_type);
        let entries = entries.iter().take(len.min(limits::SHOWN_VALUES));
        let value = |&handle: &u64| value::Value::from_slots(ty, [handle, 0]);
        entries.map(value).map(|it| show(&self.code, &self.drive.machine, it)).collect()
    }

    fn instance(&self) -> Option<&Instance> {
        self.drive.machine.store().instances.get(self.instance_id().index())
    }

    /// The instance in which the program stands.
    fn instance_id(&self) -> InstanceId {
        let mut frames = self.drive.machine.frames();
        frames.find_map(|frame| frame.instance).unwrap_or(self.drive.instance)
    }

    /// The code of its module.
    fn instance_code(&self) -> &Code {
        let code = self.instance().and_then(|instance| self.code.get(instance.module));
        code.unwrap_or(self.code.main())
    }

    fn memory(&self, index: u32) -> Option<&exec::memory::Memory> {
        let addr = self.instance()?.memories.get(index as usize)?;
        self.drive.machine.store().memories.get(addr.index())
    }

    fn table(&self, index: u32) -> Option<&exec::store::Table> {
        let addr = self.instance()?.tables.get(index as usize)?;
        self.drive.machine.store().tables.get(addr.index())
    }

    fn func_of(&self, addr: FuncAddr) -> Option<FuncIdx> {
        let at = self.instance()?.funcs.iter().position(|&it| it == addr)?;
        Some(FuncIdx::from_index(at))
    }

    /// The name under which an item is exported, else imported.
    fn outside(&self, item: Item) -> Option<String> {
        let module = self.instance_code().module();
        if let Some(export) = module.exports.iter().find(|export| export.item == item) {
            return Some(export.name.clone());
        }
        let import = match item {
            Item::Func(idx) => module.funcs.get(idx.index())?.import,
            Item::Table(idx) => module.tables.get(idx.index())?.import,
            Item::Memory(idx) => module.memories.get(idx.index())?.import,
            Item::Global(idx) => module.globals.get(idx.index())?.import,
            Item::Tag(idx) => module.tags.get(idx.index())?.import,
        };
        let import = module.imports.get(import?)?;
        Some(format!("{}.{}", import.module, import.name))
    }
}

/// A value for a reader; functions by name.
pub(super) fn show(code: &Codes, machine: &exec::Machine, value: value::Value) -> Value {
    match value {
        value::Value::I32(it) => text::i32(it.cast_unsigned()),
        value::Value::I64(it) => text::i64(it.cast_unsigned()),
        value::Value::F32(bits) => text::f32(bits),
        value::Value::F64(bits) => text::f64(bits),
        value::Value::V128(bits) => text::v128(bits, Shape::default()),
        value::Value::FuncRef(func) => {
            text::reference(value.kind(), func.map(|func| func_text(code, machine, func)))
        }
        value::Value::ExternRef(handle) => {
            let target = handle.map(|handle| format!("{} {handle}", value.kind()));
            text::reference(value.kind(), target)
        }
        value::Value::Ref(reference) => {
            let target = (reference != value::Ref::Null).then(|| match machine.exception(value) {
                Some(exception) => format!("exception {exception}"),
                None => reference
                    .object()
                    .and_then(|id| object::line(machine, id))
                    .unwrap_or_else(|| reference.to_string()),
            });
            let object = reference.object().map(|id| id.0);
            Value { object, ..text::reference(value.kind(), target) }
        }
    }
}

/// `func 3 $name`: by its index in the module.
fn func_text(code: &Codes, machine: &exec::Machine, addr: FuncAddr) -> String {
    match machine.store().funcs.get(addr.index()).map(|func| &func.kind) {
        Some(FuncKind::Guest { instance, func }) => {
            let instance = machine.store().instances.get(instance.index());
            let name = instance.map(|instance| code.func_name(instance.module, *func));
            format!("func {func} ${}", name.unwrap_or_default())
        }
        Some(FuncKind::Host { module, name, .. }) => format!("func {module}.{name}"),
        None => "func ?".to_owned(),
    }
}
