//! A module as data: what the binary format says, decoded, with typed indices and addresses.
//!
//! The types of values, functions, tables and so on are wasmparser's own (they are plain data);
//! this floor adds identity: which index space, which offset space, which place.
//! Source: WebAssembly core specification, "Modules" (structure) and "Modules" (binary format).

pub mod idx;
pub mod names;
pub mod offset;
pub mod spell;

use std::ops::Range;
use std::sync::Arc;

use crate::module::idx::{FuncIdx, GlobalIdx, InstrOrdinal, MemoryIdx, TableIdx, TagIdx, TypeIdx};
use crate::module::offset::FileRange;

/// A place in a program: the address that every map (file offset, text, source line) starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Loc {
    /// Which module of the session (0 = the first one loaded).
    pub module: idx::ModuleId,
    /// The function, in the module's function index space (imports included).
    pub func: FuncIdx,
    /// The instruction's ordinal in the function body; 0 = the first after the locals.
    pub instr: InstrOrdinal,
}

/// A decoded core module. Holds its bytes; ranges point into them.
#[derive(Clone, Debug)]
pub struct Module {
    /// The whole file (or the nested module's slice of a component, as a copy).
    pub bytes: Arc<[u8]>,
    /// Every section in file order, custom ones included.
    pub sections: Vec<Section>,
    /// The type index space: one entry a type, recursion groups flattened.
    pub types: Vec<wasmparser::SubType>,
    /// Ranges of `types` that form one recursion group each; together they cover `types`.
    pub rec_groups: Vec<Range<u32>>,
    /// Imports in order.
    pub imports: Vec<Import>,
    /// The function index space: imported ones first.
    pub funcs: Vec<Func>,
    /// The table index space: imported ones first.
    pub tables: Vec<Table>,
    /// The memory index space: imported ones first.
    pub memories: Vec<Memory>,
    /// The global index space: imported ones first.
    pub globals: Vec<Global>,
    /// The tag index space: imported ones first.
    pub tags: Vec<Tag>,
    /// Exports in order.
    pub exports: Vec<Export>,
    /// The start function.
    pub start: Option<FuncIdx>,
    /// Element segments.
    pub elems: Vec<Elem>,
    /// Data segments.
    pub datas: Vec<Data>,
    /// What the data count section says.
    pub data_count: Option<u32>,
    /// Content of the code section (after its size): origin of the code offset space.
    pub code: Option<FileRange>,
    /// Custom sections in file order.
    pub customs: Vec<Custom>,
    /// What the name section says.
    pub names: names::Names,
}

/// One section as it stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The section's id byte (0 = custom).
    pub id: u8,
    /// From the id byte to the end of the content.
    pub whole: FileRange,
    /// The content, after id and size. For a custom section this includes its name.
    pub content: FileRange,
    /// For custom sections: index into [`Module::customs`].
    pub custom: Option<usize>,
    /// How many items the section's vector announces, where it has one.
    pub count: Option<u32>,
}

/// An import.
#[derive(Clone, Debug)]
pub struct Import {
    /// First name; imports that follow each other share it.
    pub module: Arc<str>,
    /// Second name.
    pub name: Arc<str>,
    /// What is imported.
    pub ty: wasmparser::TypeRef,
    /// Where the entry stands in the file.
    pub at: FileRange,
}

/// A function of the index space.
#[derive(Clone, Debug)]
pub struct Func {
    /// Its type.
    pub ty: TypeIdx,
    /// Imported: index into [`Module::imports`]. Otherwise `body` is there (unless the file broke).
    pub import: Option<usize>,
    /// The body: locals and instructions, after the size.
    pub body: Option<FileRange>,
}

/// A table of the index space.
#[derive(Clone, Debug)]
pub struct Table {
    /// Its type.
    pub ty: wasmparser::TableType,
    /// Imported: index into [`Module::imports`].
    pub import: Option<usize>,
    /// Initialiser expression (with its `end`), if there is one.
    pub init: Option<FileRange>,
}

/// A memory of the index space.
#[derive(Clone, Debug)]
pub struct Memory {
    /// Its type.
    pub ty: wasmparser::MemoryType,
    /// Imported: index into [`Module::imports`].
    pub import: Option<usize>,
}

/// A global of the index space.
#[derive(Clone, Debug)]
pub struct Global {
    /// Its type.
    pub ty: wasmparser::GlobalType,
    /// Imported: index into [`Module::imports`].
    pub import: Option<usize>,
    /// Initialiser expression (with its `end`); defined globals only.
    pub init: Option<FileRange>,
}

/// A tag of the index space.
#[derive(Clone, Debug)]
pub struct Tag {
    /// Its function type.
    pub ty: TypeIdx,
    /// Imported: index into [`Module::imports`].
    pub import: Option<usize>,
}

/// An export.
#[derive(Clone, Debug)]
pub struct Export {
    /// Its name.
    pub name: String,
    /// What is exported.
    pub item: Item,
    /// Where the entry stands in the file.
    pub at: FileRange,
}

/// An item of one of the index spaces that can be imported and exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Item {
    /// A function.
    Func(FuncIdx),
    /// A table.
    Table(TableIdx),
    /// A memory.
    Memory(MemoryIdx),
    /// A global.
    Global(GlobalIdx),
    /// A tag.
    Tag(TagIdx),
}

/// An element segment.
#[derive(Clone, Debug)]
pub struct Elem {
    /// Where it goes.
    pub mode: ElemMode,
    /// Type of its elements.
    pub ty: wasmparser::RefType,
    /// Its elements.
    pub items: ElemItems,
    /// Where the segment stands in the file.
    pub at: FileRange,
}

/// Where an element segment goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ElemMode {
    /// Waits for `table.init`.
    Passive,
    /// Copied at instantiation.
    Active {
        /// Into this table.
        table: TableIdx,
        /// From this index on: an expression (with its `end`).
        offset: FileRange,
    },
    /// Only declares its functions for `ref.func`.
    Declared,
}

/// The elements of a segment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ElemItems {
    /// Function indices.
    Funcs(Vec<FuncIdx>),
    /// Expressions (each with its `end`).
    Exprs(Vec<FileRange>),
}

impl ElemItems {
    /// How many elements there are.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            ElemItems::Funcs(funcs) => funcs.len(),
            ElemItems::Exprs(exprs) => exprs.len(),
        }
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A data segment.
#[derive(Clone, Debug)]
pub struct Data {
    /// Active: the memory, and the offset expression (with its `end`). None = passive.
    pub active: Option<(MemoryIdx, FileRange)>,
    /// Its bytes.
    pub bytes: FileRange,
    /// Where the segment stands in the file.
    pub at: FileRange,
}

/// A custom section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Custom {
    /// Its name.
    pub name: String,
    /// What follows the name.
    pub data: FileRange,
}

impl Module {
    /// The bytes of a range; empty where the range is not inside the file.
    #[must_use]
    pub fn slice(&self, range: FileRange) -> &[u8] {
        range.to_usize().and_then(|range| self.bytes.get(range)).unwrap_or_default()
    }

    /// The function type at an index of the type space; none where it is no function type.
    #[must_use]
    pub fn func_type_at(&self, ty: TypeIdx) -> Option<&wasmparser::FuncType> {
        match &self.types.get(ty.index())?.composite_type.inner {
            wasmparser::CompositeInnerType::Func(func) => Some(func),
            _ => None,
        }
    }

    /// The type of a function; none where the index or its type is out of range.
    #[must_use]
    pub fn func_type(&self, func: FuncIdx) -> Option<&wasmparser::FuncType> {
        self.func_type_at(self.funcs.get(func.index())?.ty)
    }

    /// The exported item of a name.
    #[must_use]
    pub fn export(&self, name: &str) -> Option<Item> {
        self.exports.iter().find(|export| export.name == name).map(|export| export.item)
    }

    /// The content of the first custom section of a name.
    #[must_use]
    pub fn custom(&self, name: &str) -> Option<&[u8]> {
        let custom = self.customs.iter().find(|custom| custom.name == name)?;
        Some(self.slice(custom.data))
    }

    /// How a tag is called for a reader: name section, else export, else import, else none.
    #[must_use]
    pub fn tag_name(&self, tag: TagIdx) -> Option<String> {
        if let Some(name) = self.names.tags.get(&tag) {
            return Some(name.clone());
        }
        let exported = self.exports.iter().find(|export| export.item == Item::Tag(tag));
        if let Some(export) = exported {
            return Some(export.name.clone());
        }
        let import = self.imports.get(self.tags.get(tag.index())?.import?)?;
        Some(format!("{}.{}", import.module, import.name))
    }

    /// How a function is called for a reader: name section, else export, else import, else none.
    #[must_use]
    pub fn func_name(&self, func: FuncIdx) -> Option<String> {
        if let Some(name) = self.names.funcs.get(&func) {
            return Some(name.clone());
        }
        let exported = self.exports.iter().find(|export| export.item == Item::Func(func));
        if let Some(export) = exported {
            return Some(export.name.clone());
        }
        let import = self.imports.get(self.funcs.get(func.index())?.import?)?;
        Some(format!("{}.{}", import.module, import.name))
    }
}

/// A module that wasmparser has validated: the only kind that may be executed.
///
/// Only `binary::validate` makes one; it is immutable, so it stays valid.
#[derive(Clone, Debug)]
pub struct Valid {
    module: Arc<Module>,
    features: wasmparser::WasmFeatures,
}

impl Valid {
    /// For the validator alone.
    pub(crate) fn new(module: Module, features: wasmparser::WasmFeatures) -> Valid {
        Valid { module: Arc::new(module), features }
    }

    /// The module.
    #[must_use]
    pub fn module(&self) -> &Arc<Module> {
        &self.module
    }

    /// The features it was validated under.
    #[must_use]
    pub fn features(&self) -> wasmparser::WasmFeatures {
        self.features
    }
}

impl std::ops::Deref for Valid {
    type Target = Module;

    fn deref(&self) -> &Module {
        &self.module
    }
}
