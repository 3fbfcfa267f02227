//! Instantiation: imports found and matched by type, things allocated, segments placed.
//!
//! Nothing is added to the store before every import fits and the limits allow it all. Segments that go outside end it with
//! an error; what the ones before them wrote stays, as the standard wants.
//! Source: core specification, "Instantiation" and "Import Matching".

pub mod constant;
mod matching;
pub(crate) use matching::signature;

use constant::Scope;

use std::fmt;
use std::sync::Arc;

use wasmparser::{GlobalType, MemoryType, TableType, TypeRef};

use crate::exec::addr::{
    DataAddr, ElemAddr, Extern, FuncAddr, GlobalAddr, InstanceId, MemAddr, TableAddr, TagAddr,
    TypeId,
};
use crate::exec::host::{ImportType, Imports, Resolved};
use crate::exec::limits::{Limits, Which};
use crate::exec::memory::{self, Memory, OutOfBounds};
use crate::exec::store::{self, Data, Elem, Func, FuncKind, Global, Instance, Store, Table, Tag};
use crate::exec::trap::TrapKind;
use crate::exec::types;
use crate::exec::value::Value;
use crate::module;
use crate::module::idx::{DataIdx, ElemIdx, FuncIdx, ModuleId, TagIdx, TypeIdx};
use crate::module::offset::{FileOffset, FileRange};
use crate::module::{ElemItems, ElemMode};

/// Why a module could not be instantiated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Nobody has what the module imports.
    UnknownImport {
        /// First name.
        module: String,
        /// Second name.
        name: String,
        /// What was expected, as a type.
        expected: String,
        /// Where the import stands in the file.
        at: FileOffset,
    },
    /// What was found is of another type.
    ImportType {
        /// First name.
        module: String,
        /// Second name.
        name: String,
        /// What was expected, as a type.
        expected: String,
        /// What was found, as a type.
        found: String,
        /// Where the import stands in the file.
        at: FileOffset,
    },
    /// The module asks for more than the machine's user allows.
    Limit {
        /// Which bound.
        which: Which,
        /// What was asked for.
        wanted: u64,
        /// What is allowed.
        allowed: u64,
    },
    /// The limits allow it, but the host has no room for it.
    NoRoom {
        /// What of.
        which: Which,
        /// How many were asked for.
        wanted: u64,
    },
    /// An initialiser uses something that this machine does not have yet.
    NotImplemented {
        /// What, in words.
        what: String,
        /// Where in the file.
        at: FileOffset,
    },
    /// An initialiser traps.
    Trap {
        /// Why.
        kind: TrapKind,
        /// Where in the file.
        at: FileOffset,
    },
    /// A data segment does not fit its memory.
    DataSegment {
        /// Which segment.
        segment: DataIdx,
        /// What it asked for.
        access: OutOfBounds,
        /// Where it stands in the file.
        at: FileOffset,
    },
    /// An element segment does not fit its table.
    ElemSegment {
        /// Which segment.
        segment: ElemIdx,
        /// First entry asked for.
        start: u64,
        /// Entries asked for.
        len: u64,
        /// Entries of the table.
        size: u64,
        /// Where it stands in the file.
        at: FileOffset,
    },
}

impl fmt::Display for LinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LinkError::UnknownImport { module, name, expected, at } => {
                write!(f, "unknown import `{module}` `{name}` at offset {at}: expected {expected}")
            }
            LinkError::ImportType { module, name, expected, found, at } => write!(
                f,
                "incompatible import type for `{module}` `{name}` at offset {at}: \
                 expected {expected}, found {found}"
            ),
            LinkError::Limit { which, wanted, allowed } => {
                write!(f, "the module needs {wanted} {which}; the limit is {allowed}")
            }
            LinkError::NoRoom { which, wanted } => {
                write!(f, "the host has no room for {wanted} {which}")
            }
            LinkError::NotImplemented { what, at } => {
                write!(f, "not implemented yet: {what} at offset {at}")
            }
            LinkError::Trap { kind, at } => {
                write!(f, "{}: an initialiser at offset {at} traps", kind.spec_text())
            }
            LinkError::DataSegment { segment, access, at } => {
                write!(f, "data segment {segment} at offset {at} does not fit: {access}")
            }
            LinkError::ElemSegment { segment, start, len, size, at } => write!(
                f,
                "element segment {segment} at offset {at} does not fit: \
                 {len} entries from {start} on, but the table has {size}"
            ),
        }
    }
}

impl std::error::Error for LinkError {}

impl LinkError {
    /// How the official test suite calls it.
    #[must_use]
    pub fn spec_text(&self) -> &'static str {
        match self {
            LinkError::UnknownImport { .. } => "unknown import",
            LinkError::ImportType { .. } => "incompatible import type",
            LinkError::Limit { .. } => "limit",
            LinkError::NoRoom { .. } => "out of memory",
            LinkError::NotImplemented { .. } => "not implemented",
            LinkError::Trap { kind, .. } => kind.spec_text(),
            LinkError::DataSegment { .. } => "out of bounds memory access",
            LinkError::ElemSegment { .. } => "out of bounds table access",
        }
    }
}

/// Instantiates a module in a store. The start function is not run.
pub(crate) fn instantiate(
    store: &mut Store,
    limits: &Limits,
    module: &module::Valid,
    imports: &mut dyn Imports,
) -> Result<InstanceId, LinkError> {
    let types = Arc::make_mut(&mut store.types)
        .intern(&module.types, &module.rec_groups)
        .ok_or(too_many_types())?;
    let mut totals = Totals::of(store);
    let found = find_imports(store, module, &types, (imports, &mut totals))?;
    totals.add_own(module);
    totals.check(limits)?;
    let instance = Instance {
        module: enter_module(store, module),
        types,
        funcs: Vec::new(),
        tables: Vec::new(),
        memories: Vec::new(),
        globals: Vec::new(),
        tags: Vec::new(),
        elems: Vec::new(),
        datas: Vec::new(),
    };
    let id = InstanceId::from_index(store.instances.len());
    let mut linking = Linking { store, limits, module, id, instance, stack: Vec::new() };
    linking.expect();
    linking.take_imports(found)?;
    linking.allocate()?;
    let Linking { instance, .. } = linking;
    store.instances.push(instance);
    place_elems(store, module, id)?;
    place_datas(store, module, id)?;
    Ok(id)
}

fn too_many_types() -> LinkError {
    LinkError::Limit { which: Which::Types, wanted: (1 << 20) + 1, allowed: 1 << 20 }
}

/// The same module gets the same id, however often it is instantiated.
fn enter_module(store: &mut Store, module: &module::Valid) -> ModuleId {
    let same = |known: &module::Valid| Arc::ptr_eq(known.module(), module.module());
    let at = store.modules.iter().position(same).unwrap_or_else(|| {
        store.modules.push(module.clone());
        store.modules.len() - 1
    });
    ModuleId::from_index(at)
}

/// What the memories and tables of a store come to together with those that a module adds,
/// stand-ins for imports too.
struct Totals {
    bytes: u128,
    entries: u64,
}

impl Totals {
    fn of(store: &Store) -> Totals {
        let bytes = u128::from(memory::size_of_all(&store.memories));
        Totals { bytes, entries: store::entries_of_all(&store.tables) }
    }

    fn add(&mut self, ty: TypeRef) {
        match ty {
            TypeRef::Memory(ty) => {
                let log2 = ty.page_size_log2.unwrap_or(16).min(16);
                self.bytes = self.bytes.saturating_add(u128::from(ty.initial) << log2);
            }
            TypeRef::Table(ty) => self.entries = self.entries.saturating_add(ty.initial),
            _ => {}
        }
    }

    fn add_own(&mut self, module: &module::Valid) {
        for memory in module.memories.iter().filter(|memory| memory.import.is_none()) {
            self.add(TypeRef::Memory(memory.ty));
        }
        for table in module.tables.iter().filter(|table| table.import.is_none()) {
            self.add(TypeRef::Table(table.ty));
        }
    }

    /// Whether they are within the limits.
    fn check(&self, limits: &Limits) -> Result<(), LinkError> {
        let pages = u64::try_from(self.bytes.div_ceil(1 << 16)).unwrap_or(u64::MAX);
        for (which, wanted, allowed) in [
            (Which::MemoryPages, pages, limits.memory_pages),
            (Which::TableEntries, self.entries, limits.table_entries),
        ] {
            if wanted > allowed {
                return Err(LinkError::Limit { which, wanted, allowed });
            }
        }
        Ok(())
    }
}

/// What each import gets: an instance registered under its first name, else what `imports` says;
/// what is made for it is added to the totals.
fn find_imports(
    store: &Store,
    module: &module::Valid,
    types: &[TypeId],
    (imports, totals): (&mut dyn Imports, &mut Totals),
) -> Result<Vec<Resolved>, LinkError> {
    let mut found = Vec::with_capacity(module.imports.len());
    for import in &module.imports {
        let Some(wanted) = matching::wanted(module, types, import.ty) else {
            let at = import.at.start;
            return Err(LinkError::NotImplemented {
                what: format!("import of {:?}", import.ty),
                at,
            });
        };
        let linked = store
            .names
            .get(&*import.module)
            .and_then(|instance| store.export(*instance, &import.name))
            .map(Resolved::Extern);
        let asked = || {
            let ty = import_type(module, import.ty)?;
            imports.resolve(&import.module, &import.name, &ty)
        };
        let Some(resolved) = linked.or_else(asked) else {
            return Err(LinkError::UnknownImport {
                module: import.module.to_string(),
                name: import.name.to_string(),
                expected: wanted.text(store),
                at: import.at.start,
            });
        };
        let fits = match resolved {
            Resolved::Host(_) => matches!(import.ty, TypeRef::Func(_) | TypeRef::FuncExact(_)),
            Resolved::Extern(given) => matching::fits(store, given, &wanted),
            Resolved::Fresh => has_zero(import.ty),
        };
        if !fits {
            return Err(LinkError::ImportType {
                module: import.module.to_string(),
                name: import.name.to_string(),
                expected: wanted.text(store),
                found: matching::found(store, resolved),
                at: import.at.start,
            });
        }
        if let Resolved::Fresh = resolved {
            totals.add(import.ty);
        }
        found.push(resolved);
    }
    Ok(found)
}

/// The type of an import as its own module writes it.
fn import_type(module: &module::Valid, ty: TypeRef) -> Option<ImportType<'_>> {
    Some(match ty {
        TypeRef::Func(idx) | TypeRef::FuncExact(idx) => {
            ImportType::Func(module.func_type_at(TypeIdx(idx))?)
        }
        TypeRef::Table(ty) => ImportType::Table(ty),
        TypeRef::Memory(ty) => ImportType::Memory(ty),
        TypeRef::Global(ty) => ImportType::Global(ty),
        TypeRef::Tag(ty) => ImportType::Tag(ty),
    })
}

/// Whether an item of a type can be made from the type alone; functions cannot.
fn has_zero(ty: TypeRef) -> bool {
    match ty {
        TypeRef::Func(_) | TypeRef::FuncExact(_) => false,
        TypeRef::Table(ty) => ty.element_type.is_nullable(),
        TypeRef::Global(ty) => Value::stand_in_of(ty.content_type).is_some(),
        TypeRef::Memory(_) | TypeRef::Tag(_) => true,
    }
}

/// An instantiation under way: the instance is not in the store yet.
struct Linking<'a> {
    store: &'a mut Store,
    limits: &'a Limits,
    module: &'a module::Valid,
    id: InstanceId,
    instance: Instance,
    /// Operands of initialisers.
    stack: Vec<u64>,
}

impl Linking<'_> {
    /// Makes room for what the module has many of.
    fn expect(&mut self) {
        let Linking { store, module, instance, .. } = self;
        store.funcs.reserve(module.funcs.len());
        instance.funcs.reserve(module.funcs.len());
        store.globals.reserve(module.globals.len());
        instance.globals.reserve(module.globals.len());
        store.elems.reserve(module.elems.len());
        instance.elems.reserve(module.elems.len());
        store.datas.reserve(module.datas.len());
        instance.datas.reserve(module.datas.len());
    }

    fn take_imports(&mut self, found: Vec<Resolved>) -> Result<(), LinkError> {
        for (import, resolved) in self.module.imports.iter().zip(found) {
            match resolved {
                Resolved::Extern(Extern::Func(addr)) => self.instance.funcs.push(addr),
                Resolved::Extern(Extern::Table(addr)) => self.instance.tables.push(addr),
                Resolved::Extern(Extern::Memory(addr)) => self.instance.memories.push(addr),
                Resolved::Extern(Extern::Global(addr)) => self.instance.globals.push(addr),
                Resolved::Extern(Extern::Tag(addr)) => self.instance.tags.push(addr),
                Resolved::Fresh => self.add_fresh(import.ty)?,
                Resolved::Host(id) => {
                    let (TypeRef::Func(ty) | TypeRef::FuncExact(ty)) = import.ty else { continue };
                    let (module, name) = (Arc::clone(&import.module), Arc::clone(&import.name));
                    let kind = FuncKind::Host { id, module, name };
                    self.add_func(TypeIdx(ty), kind)?;
                }
            }
        }
        Ok(())
    }

    fn add_func(&mut self, ty: TypeIdx, kind: FuncKind) -> Result<(), LinkError> {
        let ty = *self.instance.types.get(ty.index()).ok_or_else(|| self.broken("type index"))?;
        self.instance.funcs.push(FuncAddr::from_index(self.store.funcs.len()));
        self.store.funcs.push(Func { ty, kind });
        Ok(())
    }

    /// Validation has excluded it; said instead of a panic.
    fn broken(&self, what: &str) -> LinkError {
        LinkError::NotImplemented { what: format!("invalid {what}"), at: FileOffset(0) }
    }

    fn allocate(&mut self) -> Result<(), LinkError> {
        let module = self.module;
        for (at, func) in module.funcs.iter().enumerate() {
            if func.import.is_none() {
                let kind = FuncKind::Guest { instance: self.id, func: FuncIdx::from_index(at) };
                self.add_func(func.ty, kind)?;
            }
        }
        for memory in module.memories.iter().filter(|memory| memory.import.is_none()) {
            self.add_memory(memory.ty)?;
        }
        for tag in module.tags.iter().filter(|tag| tag.import.is_none()) {
            self.add_tag(tag.ty)?;
        }
        self.allocate_globals()?;
        self.allocate_tables()?;
        self.allocate_segments()
    }

    /// What stands in for an import that nobody has.
    fn add_fresh(&mut self, ty: TypeRef) -> Result<(), LinkError> {
        match ty {
            TypeRef::Memory(ty) => self.add_memory(ty),
            TypeRef::Table(ty) => self.add_table(ty, 0),
            TypeRef::Global(ty) => {
                let value = Value::stand_in_of(ty.content_type);
                self.add_global(ty, value.ok_or_else(|| self.broken("stand-in"))?.to_slots())
            }
            TypeRef::Tag(ty) => self.add_tag(TypeIdx(ty.func_type_idx)),
            TypeRef::Func(_) | TypeRef::FuncExact(_) => Err(self.broken("stand-in")),
        }
    }

    fn add_memory(&mut self, ty: MemoryType) -> Result<(), LinkError> {
        // That the limits allow it has been seen to.
        let (which, wanted, allowed) = (Which::MemoryPages, ty.initial, self.limits.memory_pages);
        let made = Memory::new(ty, allowed, memory::size_of_all(&self.store.memories))
            .ok_or(LinkError::NoRoom { which, wanted })?;
        self.instance.memories.push(MemAddr::from_index(self.store.memories.len()));
        self.store.memories.push(made);
        Ok(())
    }

    fn add_table(&mut self, ty: TableType, fill: u64) -> Result<(), LinkError> {
        let (wanted, allowed) = (ty.initial, self.limits.table_entries);
        let element_type = types::canonical_ref(ty.element_type, &self.instance.types)
            .ok_or_else(|| self.broken("table type"))?;
        let ty = TableType { element_type, ..ty };
        let others = store::entries_of_all(&self.store.tables);
        let made = Table::new(ty, fill, allowed, others)
            .ok_or(LinkError::NoRoom { which: Which::TableEntries, wanted })?;
        self.instance.tables.push(TableAddr::from_index(self.store.tables.len()));
        self.store.tables.push(made);
        Ok(())
    }

    fn add_global(&mut self, ty: GlobalType, slots: [u64; 2]) -> Result<(), LinkError> {
        let content_type = types::canonical(ty.content_type, &self.instance.types)
            .ok_or_else(|| self.broken("global type"))?;
        self.instance.globals.push(GlobalAddr::from_index(self.store.globals.len()));
        self.store.globals.push(Global { ty: GlobalType { content_type, ..ty }, slots });
        Ok(())
    }

    fn add_tag(&mut self, ty: TypeIdx) -> Result<(), LinkError> {
        let ty = self.instance.types.get(ty.index()).copied();
        let ty = ty.ok_or_else(|| self.broken("tag type"))?;
        let tag = TagIdx::from_index(self.instance.tags.len());
        self.instance.tags.push(TagAddr::from_index(self.store.tags.len()));
        self.store.tags.push(Tag { ty, instance: self.id, tag });
        Ok(())
    }

    fn allocate_globals(&mut self) -> Result<(), LinkError> {
        for global in self.module.globals.iter().filter(|global| global.import.is_none()) {
            let slots = self.evaluate(global.init.unwrap_or_default())?;
            self.add_global(global.ty, slots)?;
        }
        Ok(())
    }

    fn allocate_tables(&mut self) -> Result<(), LinkError> {
        for table in self.module.tables.iter().filter(|table| table.import.is_none()) {
            let fill = match table.init {
                Some(init) => self.evaluate(init)?[0],
                None => 0,
            };
            self.add_table(table.ty, fill)?;
        }
        Ok(())
    }

    fn allocate_segments(&mut self) -> Result<(), LinkError> {
        for elem in &self.module.elems {
            let items = match &elem.items {
                ElemItems::Funcs(funcs) => funcs
                    .iter()
                    .map(|func| {
                        let addr = self.instance.funcs.get(func.index());
                        addr.map(|addr| u64::from(addr.0) + 1)
                            .ok_or_else(|| self.broken("function index"))
                    })
                    .collect::<Result<_, _>>()?,
                ElemItems::Exprs(exprs) => exprs
                    .iter()
                    .map(|expr| self.evaluate(*expr).map(|slots| slots[0]))
                    .collect::<Result<_, _>>()?,
            };
            let ty = types::canonical_ref(elem.ty, &self.instance.types)
                .ok_or_else(|| self.broken("element type"))?;
            self.instance.elems.push(ElemAddr::from_index(self.store.elems.len()));
            self.store.elems.push(Elem::new(ty, items));
        }
        for data in &self.module.datas {
            let range = data.bytes.to_usize().unwrap_or_default();
            self.instance.datas.push(DataAddr::from_index(self.store.datas.len()));
            self.store.datas.push(Data::new(self.module.bytes.clone(), range));
        }
        Ok(())
    }

    fn evaluate(&mut self, expr: FileRange) -> Result<[u64; 2], LinkError> {
        let Store { globals, types, heap, .. } = &mut *self.store;
        let scope = Scope { instance: &self.instance, globals, types, module: self.module };
        constant::evaluate(scope, heap, expr, &mut self.stack)
    }
}

fn place_elems(store: &mut Store, module: &module::Valid, id: InstanceId) -> Result<(), LinkError> {
    let mut stack = Vec::new();
    for (at, elem) in module.elems.iter().enumerate() {
        let Store { instances, globals, types, heap, elems, tables, .. } = &mut *store;
        let Some(instance) = instances.get(id.index()) else { break };
        let Some(segment) = instance.elems.get(at).copied() else { break };
        if let ElemMode::Active { table, offset } = elem.mode {
            let scope = Scope { instance, globals, types, module };
            let start = constant::evaluate(scope, heap, offset, &mut stack)?[0];
            let table = instance.tables.get(table.index()).copied().unwrap_or_default();
            let (Some(source), Some(table)) =
                (elems.get(segment.index()), tables.get_mut(table.index()))
            else {
                break;
            };
            let (len, size) = (source.items().len() as u64, table.entries.len() as u64);
            let end = start.checked_add(len).filter(|end| *end <= size);
            let target = end.and_then(|end| table.entries.part_mut(start as usize..end as usize));
            let Some(target) = target else {
                let segment = ElemIdx::from_index(at);
                let at = elem.at.start;
                return Err(LinkError::ElemSegment { segment, start, len, size, at });
            };
            target.copy_from_slice(source.items());
        }
        if !matches!(elem.mode, ElemMode::Passive)
            && let Some(segment) = elems.get_mut(segment.index())
        {
            *segment = Elem::new(segment.ty, Vec::new());
        }
    }
    Ok(())
}

fn place_datas(store: &mut Store, module: &module::Valid, id: InstanceId) -> Result<(), LinkError> {
    let mut stack = Vec::new();
    for (at, data) in module.datas.iter().enumerate() {
        let Some((memory, offset)) = data.active else { continue };
        let Store { instances, globals, types, heap, datas, memories, .. } = &mut *store;
        let Some(instance) = instances.get(id.index()) else { break };
        let scope = Scope { instance, globals, types, module };
        let start = constant::evaluate(scope, heap, offset, &mut stack)?[0];
        let memory = instance.memories.get(memory.index()).copied().unwrap_or_default();
        let segment = instance.datas.get(at).copied().unwrap_or_default();
        let (Some(source), Some(memory)) =
            (datas.get_mut(segment.index()), memories.get_mut(memory.index()))
        else {
            break;
        };
        memory.write(start, source.bytes()).map_err(|access| LinkError::DataSegment {
            segment: DataIdx::from_index(at),
            access,
            at: data.at.start,
        })?;
        source.set_dropped(true);
    }
    Ok(())
}
