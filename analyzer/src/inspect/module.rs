//! A core module in the reader's words, part by part and each part only when asked for.
//!
//! Knows nothing of tables on a screen or of JSON. All offsets are those of the file that was
//! opened, also for a module nested in a component.

use std::collections::BTreeMap;
use std::sync::Arc;

use wasmparser::TypeRef;

use crate::binary::{self, decode, disasm};
use crate::inspect::custom;
use crate::module::idx::{
    DataIdx, ElemIdx, FuncIdx, GlobalIdx, MemoryIdx, TableIdx, TagIdx, TypeIdx,
};
use crate::module::offset::{FileOffset, FileRange};
use crate::module::{self, ElemItems, ElemMode, Item, Module, spell};

/// A module opened for looking.
#[derive(Clone, Debug)]
pub struct View {
    module: Arc<Module>,
    errors: Vec<binary::Error>,
    /// Where the module's first byte stands in the file.
    base: u64,
}

/// One section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Position among the sections, 0-based; relocations count so.
    pub index: usize,
    /// The id byte.
    pub id: u8,
    /// The specification's name for the id, `unknown` if it has none.
    pub name: &'static str,
    /// A custom section's own name.
    pub custom_name: Option<String>,
    /// From the id byte to the end.
    pub whole: FileRange,
    /// Without id and size.
    pub content: FileRange,
    /// How many items the section announces, where it is a list.
    pub count: Option<u32>,
    /// For a custom section: its position in [`View::customs`].
    pub custom: Option<usize>,
}

/// One entry of the type index space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Type {
    /// Type index.
    pub index: u32,
    /// From the name section.
    pub name: Option<String>,
    /// The definition in WAT spelling.
    pub text: String,
    /// The recursion group, when it has more than this one type: first index and length.
    pub group: Option<(u32, u32)>,
}

/// One import.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// Position among the imports, 0-based.
    pub index: usize,
    /// First name.
    pub module: String,
    /// Second name.
    pub name: String,
    /// What it is, and which index it gets.
    pub item: Item,
    /// Its type in WAT spelling.
    pub text: String,
    /// Where the entry stands.
    pub at: FileRange,
}

/// One function of the index space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// Function index, imports counted.
    pub index: u32,
    /// From the name section.
    pub name: Option<String>,
    /// Its type's index.
    pub type_index: u32,
    /// Parameters and results in WAT spelling.
    pub text: String,
    /// Both names, when imported.
    pub import: Option<(String, String)>,
    /// The names under which it is exported.
    pub exports: Vec<String>,
    /// Locals and instructions; none when imported, or when the file broke before.
    pub body: Option<FileRange>,
}

/// A table, memory, global or tag of its index space.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Index in its space, imports counted.
    pub index: u32,
    /// From the name section.
    pub name: Option<String>,
    /// Its type in WAT spelling.
    pub text: String,
    /// The initialiser in WAT spelling, for tables and globals that have one.
    pub init: Option<String>,
    /// Both names, when imported.
    pub import: Option<(String, String)>,
    /// The names under which it is exported.
    pub exports: Vec<String>,
}

/// One export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// Position among the exports, 0-based.
    pub index: usize,
    /// Its name.
    pub name: String,
    /// What is exported.
    pub item: Item,
    /// What the name section calls that item.
    pub item_name: Option<String>,
    /// Where the entry stands.
    pub at: FileRange,
}

/// One element segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Element segment index.
    pub index: u32,
    /// From the name section.
    pub name: Option<String>,
    /// `passive`, `declared`, or for an active one the table and offset in WAT spelling.
    pub mode: String,
    /// The type of its elements in WAT spelling.
    pub ty: String,
    /// How many elements there are.
    pub count: usize,
    /// The first elements in WAT spelling, as many as were asked for.
    pub items: Vec<String>,
    /// Where the segment stands.
    pub at: FileRange,
}

/// One data segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Data {
    /// Data segment index.
    pub index: u32,
    /// From the name section.
    pub name: Option<String>,
    /// `passive`, or for an active one the memory and offset in WAT spelling.
    pub mode: String,
    /// Its bytes.
    pub bytes: FileRange,
    /// The first bytes as a string in WAT spelling, as many as were asked for.
    pub preview: String,
    /// Where the segment stands.
    pub at: FileRange,
}

impl View {
    /// Decodes a core module that begins `base` bytes into the file.
    #[must_use]
    pub fn new(bytes: Arc<[u8]>, base: u64) -> View {
        let decode::Decoded { module, errors } = decode::decode(bytes);
        let moved = |error: binary::Error| binary::Error::new(error.offset.0 + base, error.message);
        View { module: Arc::new(module), errors: errors.into_iter().map(moved).collect(), base }
    }

    /// The decoded module; its offsets count from its own first byte ([`View::base`]).
    #[must_use]
    pub fn module(&self) -> &Arc<Module> {
        &self.module
    }

    /// Where the module's first byte stands in the file; 0 unless nested.
    #[must_use]
    pub fn base(&self) -> u64 {
        self.base
    }

    /// What could not be decoded, in file order.
    #[must_use]
    pub fn errors(&self) -> &[binary::Error] {
        &self.errors
    }

    /// A range of the module as a range of the file.
    #[must_use]
    pub fn in_file(&self, range: FileRange) -> FileRange {
        let moved = |offset: FileOffset| FileOffset(offset.0.saturating_add(self.base));
        FileRange { start: moved(range.start), end: moved(range.end) }
    }

    /// The whole module's range in the file.
    #[must_use]
    pub fn whole(&self) -> FileRange {
        self.in_file(FileRange::new(0..self.module.bytes.len() as u64))
    }

    /// All sections in file order.
    #[must_use]
    pub fn sections(&self) -> Vec<Section> {
        let sections = self.module.sections.iter().enumerate();
        let view = |(index, section): (usize, &module::Section)| Section {
            index,
            id: section.id,
            name: decode::section_name(section.id),
            custom_name: section
                .custom
                .and_then(|custom| Some(self.module.customs.get(custom)?.name.clone())),
            whole: self.in_file(section.whole),
            content: self.in_file(section.content),
            custom: section.custom,
            count: section.count,
        };
        sections.map(view).collect()
    }

    /// The type index space.
    #[must_use]
    pub fn types(&self) -> Vec<Type> {
        let names = &self.module.names;
        let mut types = Vec::with_capacity(self.module.types.len());
        for group in &self.module.rec_groups {
            let length = group.end - group.start;
            for index in group.clone() {
                let idx = TypeIdx(index);
                let Some(ty) = self.module.types.get(idx.index()) else { continue };
                types.push(Type {
                    index,
                    name: names.types.get(&idx).cloned(),
                    text: text(|out| spell::sub_type(out, names, idx, ty)),
                    group: (length != 1).then_some((group.start, length)),
                });
            }
        }
        types
    }

    /// Imports in order.
    #[must_use]
    pub fn imports(&self) -> Vec<Import> {
        let mut counts = [0u32; 5];
        let mut next = |space: usize| {
            let count = counts.get_mut(space);
            count.map_or(0, |count| std::mem::replace(count, count.saturating_add(1)))
        };
        let imports = self.module.imports.iter().enumerate();
        imports
            .map(|(index, import)| Import {
                index,
                module: import.module.to_string(),
                name: import.name.to_string(),
                item: match import.ty {
                    TypeRef::Func(_) | TypeRef::FuncExact(_) => Item::Func(FuncIdx(next(0))),
                    TypeRef::Table(_) => Item::Table(TableIdx(next(1))),
                    TypeRef::Memory(_) => Item::Memory(MemoryIdx(next(2))),
                    TypeRef::Global(_) => Item::Global(GlobalIdx(next(3))),
                    TypeRef::Tag(_) => Item::Tag(TagIdx(next(4))),
                },
                text: self.import_text(&import.ty),
                at: self.in_file(import.at),
            })
            .collect()
    }

    fn import_text(&self, ty: &TypeRef) -> String {
        let names = &self.module.names;
        match ty {
            TypeRef::Func(ty) | TypeRef::FuncExact(ty) => self.signature(TypeIdx(*ty)),
            TypeRef::Table(ty) => text(|out| spell::table_type(out, names, ty)),
            TypeRef::Memory(ty) => text(|out| spell::memory_type(out, ty)),
            TypeRef::Global(ty) => text(|out| spell::global_type(out, names, ty)),
            TypeRef::Tag(ty) => self.signature(TypeIdx(ty.func_type_idx)),
        }
    }

    /// Parameters and results of a function type; says so where there is none.
    fn signature(&self, ty: TypeIdx) -> String {
        match self.module.func_type_at(ty) {
            Some(ty) => text(|out| spell::signature(out, &self.module.names, ty)),
            None => format!("(; type {ty} is no function type here ;)"),
        }
    }

    fn import_names(&self, import: Option<usize>) -> Option<(String, String)> {
        let import = self.module.imports.get(import?)?;
        Some((import.module.to_string(), import.name.to_string()))
    }

    /// Export names by what they export. Linear in the exports; build once a listing.
    fn export_names(&self) -> BTreeMap<(u8, u32), Vec<String>> {
        let mut names: BTreeMap<(u8, u32), Vec<String>> = BTreeMap::new();
        for export in &self.module.exports {
            names.entry(key(export.item)).or_default().push(export.name.clone());
        }
        names
    }

    /// The function index space.
    #[must_use]
    pub fn functions(&self) -> Vec<Function> {
        let mut exports = self.export_names();
        let funcs = self.module.funcs.iter().enumerate();
        funcs
            .map(|(index, func)| {
                let idx = FuncIdx::from_index(index);
                Function {
                    index: idx.0,
                    name: self.module.names.funcs.get(&idx).cloned(),
                    type_index: func.ty.0,
                    text: self.signature(func.ty),
                    import: self.import_names(func.import),
                    exports: exports.remove(&key(Item::Func(idx))).unwrap_or_default(),
                    body: func.body.map(|body| self.in_file(body)),
                }
            })
            .collect()
    }

    /// The table index space.
    #[must_use]
    pub fn tables(&self) -> Vec<Entity> {
        let names = &self.module.names;
        let context = disasm::Context::new(&self.module);
        let tables = self.module.tables.iter().enumerate().map(|(index, table)| {
            let idx = TableIdx::from_index(index);
            Entity {
                name: names.tables.get(&idx).cloned(),
                text: text(|out| spell::table_type(out, names, &table.ty)),
                init: table.init.map(|init| disasm::expression(&context, init)),
                import: self.import_names(table.import),
                ..Entity::at(idx.0)
            }
        });
        self.with_exports(tables.collect(), |index| Item::Table(TableIdx(index)))
    }

    /// The memory index space; sizes are in pages.
    #[must_use]
    pub fn memories(&self) -> Vec<Entity> {
        let memories = self.module.memories.iter().enumerate().map(|(index, memory)| {
            let idx = MemoryIdx::from_index(index);
            Entity {
                name: self.module.names.memories.get(&idx).cloned(),
                text: text(|out| spell::memory_type(out, &memory.ty)),
                import: self.import_names(memory.import),
                ..Entity::at(idx.0)
            }
        });
        self.with_exports(memories.collect(), |index| Item::Memory(MemoryIdx(index)))
    }

    /// The global index space.
    #[must_use]
    pub fn globals(&self) -> Vec<Entity> {
        let names = &self.module.names;
        let context = disasm::Context::new(&self.module);
        let globals = self.module.globals.iter().enumerate().map(|(index, global)| {
            let idx = GlobalIdx::from_index(index);
            Entity {
                name: names.globals.get(&idx).cloned(),
                text: text(|out| spell::global_type(out, names, &global.ty)),
                init: global.init.map(|init| disasm::expression(&context, init)),
                import: self.import_names(global.import),
                ..Entity::at(idx.0)
            }
        });
        self.with_exports(globals.collect(), |index| Item::Global(GlobalIdx(index)))
    }

    /// The tag index space.
    #[must_use]
    pub fn tags(&self) -> Vec<Entity> {
        let tags = self.module.tags.iter().enumerate().map(|(index, tag)| {
            let idx = TagIdx::from_index(index);
            Entity {
                name: self.module.names.tags.get(&idx).cloned(),
                text: self.signature(tag.ty),
                import: self.import_names(tag.import),
                ..Entity::at(idx.0)
            }
        });
        self.with_exports(tags.collect(), |index| Item::Tag(TagIdx(index)))
    }

    fn with_exports(&self, mut entities: Vec<Entity>, item: fn(u32) -> Item) -> Vec<Entity> {
        let mut exports = self.export_names();
        for entity in &mut entities {
            entity.exports = exports.remove(&key(item(entity.index))).unwrap_or_default();
        }
        entities
    }

    /// Exports in order.
    #[must_use]
    pub fn exports(&self) -> Vec<Export> {
        let exports = self.module.exports.iter().enumerate();
        exports
            .map(|(index, export)| Export {
                index,
                name: export.name.clone(),
                item: export.item,
                item_name: self.item_name(export.item),
                at: self.in_file(export.at),
            })
            .collect()
    }

    fn item_name(&self, item: Item) -> Option<String> {
        let names = &self.module.names;
        match item {
            Item::Func(idx) => names.funcs.get(&idx),
            Item::Table(idx) => names.tables.get(&idx),
            Item::Memory(idx) => names.memories.get(&idx),
            Item::Global(idx) => names.globals.get(&idx),
            Item::Tag(idx) => names.tags.get(&idx),
        }
        .cloned()
    }

    /// The start function: its index, and its name where it has one.
    #[must_use]
    pub fn start(&self) -> Option<(u32, Option<String>)> {
        let start = self.module.start?;
        Some((start.0, self.module.func_name(start)))
    }

    /// Element segments, with at most `most` of the elements of each.
    #[must_use]
    pub fn elements(&self, most: usize) -> Vec<Element> {
        let names = &self.module.names;
        let context = disasm::Context::new(&self.module);
        let elems = self.module.elems.iter().enumerate();
        elems
            .map(|(index, elem)| {
                let idx = ElemIdx::from_index(index);
                Element {
                    index: idx.0,
                    name: names.elems.get(&idx).cloned(),
                    mode: self.element_mode(&context, &elem.mode),
                    ty: text(|out| spell::ref_type(out, names, elem.ty)),
                    count: elem.items.len(),
                    items: match &elem.items {
                        ElemItems::Funcs(funcs) => funcs
                            .iter()
                            .take(most)
                            .map(|f| text(|out| spell::index(out, names.funcs.get(f), f.0)))
                            .collect(),
                        ElemItems::Exprs(exprs) => exprs
                            .iter()
                            .take(most)
                            .map(|expr| format!("({})", disasm::expression(&context, *expr)))
                            .collect(),
                    },
                    at: self.in_file(elem.at),
                }
            })
            .collect()
    }

    fn element_mode(&self, context: &disasm::Context<'_>, mode: &ElemMode) -> String {
        match mode {
            ElemMode::Passive => "passive".to_owned(),
            ElemMode::Declared => "declared".to_owned(),
            ElemMode::Active { table, offset } => {
                let name = self.module.names.tables.get(table);
                let table = text(|out| spell::index(out, name, table.0));
                let offset = disasm::expression(context, *offset);
                format!("(table {table}) (offset {offset})")
            }
        }
    }

    /// Data segments, with at most `most` of the first bytes of each.
    #[must_use]
    pub fn data(&self, most: usize) -> Vec<Data> {
        let context = disasm::Context::new(&self.module);
        let datas = self.module.datas.iter().enumerate();
        datas
            .map(|(index, data)| {
                let idx = DataIdx::from_index(index);
                let bytes = self.module.slice(data.bytes);
                let shown = bytes.get(..most).unwrap_or(bytes);
                Data {
                    index: idx.0,
                    name: self.module.names.datas.get(&idx).cloned(),
                    mode: match data.active {
                        None => "passive".to_owned(),
                        Some((memory, offset)) => {
                            let name = self.module.names.memories.get(&memory);
                            let memory = text(|out| spell::index(out, name, memory.0));
                            let offset = disasm::expression(&context, offset);
                            format!("(memory {memory}) (offset {offset})")
                        }
                    },
                    bytes: self.in_file(data.bytes),
                    preview: text(|out| spell::string(out, shown)),
                    at: self.in_file(data.at),
                }
            })
            .collect()
    }

    /// Custom sections in file order.
    #[must_use]
    pub fn customs(&self) -> Vec<custom::Custom> {
        let customs = self.module.customs.iter();
        customs.map(|custom| custom::read(&self.module, custom, self.base)).collect()
    }

    /// The function that an index, a name of the name section or an export name means, in this
    /// order; `$` before a name is allowed.
    #[must_use]
    pub fn find_function(&self, wanted: &str) -> Option<FuncIdx> {
        let module = &self.module;
        if let Ok(index) = wanted.parse::<u32>() {
            let func = FuncIdx(index);
            return (func.index() < module.funcs.len()).then_some(func);
        }
        let plain = wanted.strip_prefix('$').unwrap_or(wanted);
        let named = module.names.funcs.iter().find(|(_, name)| *name == plain || *name == wanted);
        if let Some((func, _)) = named {
            return Some(*func);
        }
        match module.export(wanted) {
            Some(Item::Func(func)) => Some(func),
            _ => None,
        }
    }
}

impl Entity {
    fn at(index: u32) -> Entity {
        Entity {
            index,
            name: None,
            text: String::new(),
            init: None,
            import: None,
            exports: Vec::new(),
        }
    }
}

/// The word for an item's index space.
#[must_use]
pub fn kind_word(item: Item) -> &'static str {
    match item {
        Item::Func(_) => "func",
        Item::Table(_) => "table",
        Item::Memory(_) => "memory",
        Item::Global(_) => "global",
        Item::Tag(_) => "tag",
    }
}

/// The number in an item's index space.
#[must_use]
pub fn item_index(item: Item) -> u32 {
    key(item).1
}

fn key(item: Item) -> (u8, u32) {
    match item {
        Item::Func(idx) => (0, idx.0),
        Item::Table(idx) => (1, idx.0),
        Item::Memory(idx) => (2, idx.0),
        Item::Global(idx) => (3, idx.0),
        Item::Tag(idx) => (4, idx.0),
    }
}

fn text(write: impl FnOnce(&mut String)) -> String {
    let mut out = String::new();
    write(&mut out);
    out
}
