//! The store: everything that instances of modules own and may share.
//!
//! Flat vectors indexed by the addresses of `addr`; nothing is ever removed, so an address stays
//! good as long as its machine. Knows nothing of frames and of running.
//! Source: core specification, "Store" and "Module Instances".

use std::collections::BTreeMap;
use std::sync::Arc;

use wasmparser::{GlobalType, RefType, TableType};

use crate::exec::addr::{
    DataAddr, ElemAddr, Extern, FuncAddr, GlobalAddr, InstanceId, MemAddr, TableAddr, TagAddr,
    TypeId,
};
use crate::exec::growable::{Growable, Growth};
use crate::exec::heap::Heap;
use crate::exec::host::HostFuncId;
use crate::exec::memory::Memory;
use crate::exec::types::TypeTable;
use crate::exec::value::Value;
use crate::module;
use crate::module::idx::{FieldIdx, FuncIdx, ModuleId, TagIdx, TypeIdx};

/// The store.
#[derive(Clone, Debug, Default)]
pub struct Store {
    /// The types of all modules; shared by clones of a machine.
    pub types: Arc<TypeTable>,
    /// The distinct modules that were instantiated, in order.
    pub modules: Vec<module::Valid>,
    /// Instances, in order.
    pub instances: Vec<Instance>,
    /// Instances that others may import from, by the name they were registered under.
    pub names: BTreeMap<String, InstanceId>,
    /// Functions.
    pub funcs: Vec<Func>,
    /// Tables.
    pub tables: Vec<Table>,
    /// Memories.
    pub memories: Vec<Memory>,
    /// Globals.
    pub globals: Vec<Global>,
    /// Tags.
    pub tags: Vec<Tag>,
    /// Element segments.
    pub elems: Vec<Elem>,
    /// Data segments.
    pub datas: Vec<Data>,
    /// Structs, arrays and caught exceptions.
    pub heap: Heap,
}

/// An instance of a module: for each index space, where its members live in the store.
#[derive(Clone, Debug)]
pub struct Instance {
    /// Which of [`Store::modules`].
    pub module: ModuleId,
    /// By type index.
    pub types: Vec<TypeId>,
    /// By function index.
    pub funcs: Vec<FuncAddr>,
    /// By table index.
    pub tables: Vec<TableAddr>,
    /// By memory index.
    pub memories: Vec<MemAddr>,
    /// By global index.
    pub globals: Vec<GlobalAddr>,
    /// By tag index.
    pub tags: Vec<TagAddr>,
    /// By element segment index.
    pub elems: Vec<ElemAddr>,
    /// By data segment index.
    pub datas: Vec<DataAddr>,
}

/// A function.
#[derive(Clone, Debug)]
pub struct Func {
    /// Its type.
    pub ty: TypeId,
    /// What it does.
    pub kind: FuncKind,
}

/// What a function does.
#[derive(Clone, Debug)]
pub enum FuncKind {
    /// Runs the body of a function of a module.
    Guest {
        /// The instance whose things it uses.
        instance: InstanceId,
        /// Which function of its module.
        func: FuncIdx,
    },
    /// Asks the host.
    Host {
        /// By what the host knows it.
        id: HostFuncId,
        /// First name of the import that it was made for.
        module: Arc<str>,
        /// Second name of that import.
        name: Arc<str>,
    },
}

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its type, with the element type in the terms of [`Store::types`].
    pub ty: TableType,
    /// Its entries, as handles (see `value`).
    pub entries: Growable<u64>,
    /// Entries that the machine's user allows to all tables together.
    pub(crate) limit: u64,
}

/// A global.
#[derive(Clone, Debug)]
pub struct Global {
    /// Its type, in the terms of [`Store::types`].
    pub ty: GlobalType,
    /// Its value, as slots.
    pub(crate) slots: [u64; 2],
}

/// A tag.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its function type.
    pub ty: TypeId,
    /// The instance that it was made for.
    pub instance: InstanceId,
    /// Which tag of that instance's module.
    pub tag: TagIdx,
}

/// An element segment; empty when dropped.
#[derive(Clone, Debug)]
pub struct Elem {
    /// Type of its elements.
    pub ty: RefType,
    items: Arc<[u64]>,
    dropped: bool,
}

/// A data segment; of length 0 when dropped.
#[derive(Clone, Debug)]
pub struct Data {
    bytes: Arc<[u8]>,
    start: usize,
    end: usize,
    dropped: bool,
}

impl Elem {
    /// Some elements.
    pub(crate) fn new(ty: RefType, items: Vec<u64>) -> Elem {
        Elem { ty, items: items.into(), dropped: false }
    }

    /// Its elements, as handles.
    #[must_use]
    pub fn items(&self) -> &[u64] {
        if self.dropped { &[] } else { &self.items }
    }

    /// Whether it was dropped.
    pub(crate) fn is_dropped(&self) -> bool {
        self.dropped
    }

    /// What `elem.drop` does, and its opposite for who goes back in time.
    pub(crate) fn set_dropped(&mut self, dropped: bool) {
        self.dropped = dropped;
    }
}

impl Data {
    /// Some bytes of a file.
    pub(crate) fn new(bytes: Arc<[u8]>, range: std::ops::Range<usize>) -> Data {
        Data { bytes, start: range.start, end: range.end, dropped: false }
    }

    /// Its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        let bytes = self.bytes.get(self.start..self.end).filter(|_| !self.dropped);
        bytes.unwrap_or_default()
    }

    /// Whether it was dropped.
    pub(crate) fn is_dropped(&self) -> bool {
        self.dropped
    }

    /// What `data.drop` does, and its opposite for who goes back in time.
    pub(crate) fn set_dropped(&mut self, dropped: bool) {
        self.dropped = dropped;
    }
}

impl Global {
    /// Its value.
    #[must_use]
    pub fn value(&self) -> Value {
        Value::from_slots(self.ty.content_type, self.slots)
    }
}

/// Entries of several tables together.
pub(crate) fn entries_of_all(tables: &[Table]) -> u64 {
    tables.iter().map(|table| table.entries.len() as u64).fold(0, u64::saturating_add)
}

/// A piece of what `table.grow` does to one of the tables of a store: the limit is that of their
/// sum. Answers the old size, none where it may not grow so far. Whoever begins a growth says so
/// first (`Growable::begin`).
#[cold]
pub(crate) fn grow_table(
    tables: &mut [Table],
    at: usize,
    entries: u64,
    fill: u64,
) -> Option<(u64, Growth)> {
    let all = entries_of_all(tables);
    let table = tables.get_mut(at)?;
    let others = all.saturating_sub(table.entries.len() as u64);
    table.grow(entries, fill, others)
}

/// Whether `grow_table` would succeed as far as limits go.
pub(crate) fn table_may_grow(tables: &[Table], at: usize, entries: u64) -> bool {
    tables.get(at).is_some_and(|table| {
        let others = entries_of_all(tables).saturating_sub(table.entries.len() as u64);
        table.grown(entries, others).is_some()
    })
}

impl Table {
    /// Entries after a growth that the limits allow. `others` are the entries of the tables that
    /// share the limit with it.
    fn grown(&self, entries: u64, others: u64) -> Option<u64> {
        let reachable = if self.ty.table64 { u64::MAX } else { u64::from(u32::MAX) };
        let most = self
            .ty
            .maximum
            .unwrap_or(u64::MAX)
            .min(reachable)
            .min(self.limit.saturating_sub(others));
        (self.entries.len() as u64).checked_add(entries).filter(|new| *new <= most)
    }

    /// A table of a type with all entries alike; none where the limit or the process forbids it.
    /// `others` are the entries of the tables that share the limit with it.
    pub(crate) fn new(ty: TableType, fill: u64, limit: u64, others: u64) -> Option<Table> {
        let mut table = Table { ty, entries: Growable::zeroed(0)?, limit };
        let len = usize::try_from(table.grown(ty.initial, others)?).ok()?;
        table.entries = Growable::zeroed(len)?;
        if fill != 0 {
            table.entries.untracked_mut().fill(fill);
        }
        Some(table)
    }

    /// Adds entries, piece by piece; answers the old size, none where it may not grow so far.
    fn grow(&mut self, entries: u64, fill: u64, others: u64) -> Option<(u64, Growth)> {
        let old = self.entries.len() as u64;
        let len = usize::try_from(self.grown(entries, others)?).ok()?;
        Some((old, self.entries.grow(len, fill)?))
    }
}

impl Store {
    /// The module of an instance.
    #[must_use]
    pub fn module(&self, instance: InstanceId) -> Option<&module::Valid> {
        self.modules.get(self.instances.get(instance.index())?.module.index())
    }

    /// What an instance exports under a name.
    #[must_use]
    pub fn export(&self, instance: InstanceId, name: &str) -> Option<Extern> {
        let item = self.module(instance)?.export(name)?;
        self.item(instance, item)
    }

    /// Where an item of an instance's module lives.
    #[must_use]
    pub fn item(&self, instance: InstanceId, item: module::Item) -> Option<Extern> {
        let instance = self.instances.get(instance.index())?;
        Some(match item {
            module::Item::Func(idx) => Extern::Func(*instance.funcs.get(idx.index())?),
            module::Item::Table(idx) => Extern::Table(*instance.tables.get(idx.index())?),
            module::Item::Memory(idx) => Extern::Memory(*instance.memories.get(idx.index())?),
            module::Item::Global(idx) => Extern::Global(*instance.globals.get(idx.index())?),
            module::Item::Tag(idx) => Extern::Tag(*instance.tags.get(idx.index())?),
        })
    }

    /// The type of a function.
    #[must_use]
    pub fn func_type(&self, func: FuncAddr) -> Option<&wasmparser::FuncType> {
        self.types.func(self.funcs.get(func.index())?.ty)
    }

    /// The instance and index of a function of the guest.
    #[must_use]
    pub fn guest_func(&self, func: FuncAddr) -> Option<(InstanceId, FuncIdx)> {
        match self.funcs.get(func.index())?.kind {
            FuncKind::Guest { instance, func } => Some((instance, func)),
            FuncKind::Host { .. } => None,
        }
    }

    /// The name a reader knows a tag by: name section, export or import; else its index.
    #[must_use]
    pub fn tag_name(&self, tag: TagAddr) -> String {
        let Some(Tag { instance, tag, .. }) = self.tags.get(tag.index()) else {
            return format!("tag {}", tag.0);
        };
        let named = self.module(*instance).and_then(|module| module.tag_name(*tag));
        named.unwrap_or_else(|| format!("tag {tag}"))
    }

    /// The instance and index that a type has first.
    fn declared(&self, ty: TypeId) -> Option<(InstanceId, TypeIdx)> {
        self.instances.iter().enumerate().find_map(|(at, instance)| {
            let index = instance.types.iter().position(|id| *id == ty)?;
            Some((InstanceId::from_index(at), TypeIdx::from_index(index)))
        })
    }

    /// The name a reader knows a type by: `$point` where the name section has one, else
    /// `type 3`. Takes time linear in the types of all instances.
    #[must_use]
    pub fn type_name(&self, ty: TypeId) -> String {
        let Some((instance, index)) = self.declared(ty) else { return format!("type #{}", ty.0) };
        let names = self.module(instance).map(|module| &module.names);
        match names.and_then(|names| names.types.get(&index)) {
            Some(name) => format!("${name}"),
            None => format!("type {index}"),
        }
    }

    /// The name of a field of a struct type, where the name section has one.
    #[must_use]
    pub fn field_name(&self, ty: TypeId, field: FieldIdx) -> Option<String> {
        let (instance, index) = self.declared(ty)?;
        self.module(instance)?.names.fields.get(&(index, field)).cloned()
    }

    /// The name a reader knows a function by: name section, export or import.
    #[must_use]
    pub fn func_name(&self, func: FuncAddr) -> Option<String> {
        match &self.funcs.get(func.index())?.kind {
            FuncKind::Guest { instance, func } => self.module(*instance)?.func_name(*func),
            FuncKind::Host { module, name, .. } => Some(format!("{module}.{name}")),
        }
    }
}
