//! What a field declares, before names are resolved: the data between parser and lowering.
//!
//! Ranges are relative to the chunk. Indices are as written, numbers or names: two spellings of
//! one type are two types here. Source: core specification, "Types" and "Modules" (text format).

use crate::spec::accept::Uses;
use crate::text::Range;
use crate::wat::cursor::Place;
use crate::wat::diagnostic::Diagnostic;

/// What names are kept in: mostly few bytes, which need no memory of their own.
pub type Name = compact_str::CompactString;

/// A name as written: `$x`, without the `$`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Id {
    /// Where it stands, with its `$`.
    pub range: Range,
    /// Unquoted, unescaped.
    pub name: Name,
}

/// What something is called in the text, and what its `@name` annotation says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Named {
    /// `$x`
    pub id: Option<Id>,
    /// `(@name "x")`: what goes to the name section instead.
    pub label: Option<Box<str>>,
}

impl Named {
    /// What the name section will say.
    #[must_use]
    pub fn shown(&self) -> Option<&str> {
        self.label.as_deref().or(self.id.as_ref().map(|id| &*id.name))
    }
}

/// A reference to something of an index space, as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Index {
    /// A number.
    Number(u32),
    /// A name, without its `$`.
    Name(Name),
}

/// An index and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Reference {
    /// As written.
    pub index: Index,
    /// Where.
    pub range: Range,
}

/// A heap type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HeapType {
    /// One of the abstract types, by its binary code.
    Abstract {
        /// `(shared …)`
        shared: bool,
        /// The byte of the binary format.
        code: u8,
    },
    /// A defined type.
    Concrete(Index),
    /// `(exact …)`
    Exact(Index),
}

/// A reference type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RefType {
    /// Whether null belongs to it.
    pub nullable: bool,
    /// What it points to.
    pub heap: HeapType,
}

/// A value type, or a packed type where fields allow one.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ValType {
    /// A number, vector or packed type, by its binary code.
    Plain(u8),
    /// A reference.
    Ref(RefType),
}

/// A function type.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Signature {
    /// Parameters.
    pub params: Vec<ValType>,
    /// Results.
    pub results: Vec<ValType>,
}

/// `(type $t)? (param …)* (result …)*`
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct TypeUse {
    /// The type named.
    pub index: Option<Reference>,
    /// The type spelled out.
    pub inline: Option<Signature>,
    /// Names of the parameters spelled out.
    pub params: Vec<Named>,
    /// Where it stands, or would stand.
    pub range: Range,
}

/// A field of a structure, or the element of an array.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct FieldType {
    /// Its name.
    pub named: Named,
    /// `(mut …)`
    pub mutable: bool,
    /// What it holds.
    pub ty: ValType,
}

/// The inside of a type definition.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Composite {
    /// `(func …)` with the names of its parameters.
    Func(Signature, Vec<Named>),
    /// `(struct …)`
    Struct(Vec<FieldType>),
    /// `(array …)`
    Array(FieldType),
    /// `(cont …)`
    Cont(Index),
}

/// One type definition.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TypeDef {
    /// Its name.
    pub named: Named,
    /// Where it stands.
    pub range: Range,
    /// `(sub …)` was written: whether the type is final then, and its supertypes.
    pub sub: Option<(bool, Vec<Index>)>,
    /// `(shared …)`
    pub shared: bool,
    /// `(describes $t)`
    pub describes: Option<Index>,
    /// `(descriptor $t)`
    pub descriptor: Option<Index>,
    /// What it is.
    pub composite: Composite,
}

/// Limits of a table or memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Addresses are i64.
    pub is64: bool,
    /// At least.
    pub min: u64,
    /// At most.
    pub max: Option<u64>,
    /// `shared`
    pub shared: bool,
    /// `(pagesize N)` as a power of two.
    pub page_size_log2: Option<u32>,
}

/// Type of a table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct TableType {
    /// Its limits.
    pub limits: Limits,
    /// Type of its elements.
    pub elem: RefType,
}

/// Type of a global.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct GlobalType {
    /// Type of its value.
    pub ty: ValType,
    /// `(mut …)`
    pub mutable: bool,
    /// `(shared …)`
    pub shared: bool,
}

/// The index spaces of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Space {
    /// Types.
    Type,
    /// Functions.
    Func,
    /// Tables.
    Table,
    /// Memories.
    Memory,
    /// Globals.
    Global,
    /// Tags.
    Tag,
    /// Element segments.
    Elem,
    /// Data segments.
    Data,
    /// Locals of one function; parameters come first.
    Local,
    /// Labels of one function, in the order in which their blocks open.
    Label,
    /// Fields of one structure type.
    Field,
    /// Modules and instances that directives of a script name.
    Module,
    /// Threads of a script.
    Thread,
}

impl Space {
    /// What an entry is called.
    #[must_use]
    pub fn noun(self) -> &'static str {
        match self {
            Space::Type => "type",
            Space::Func => "function",
            Space::Table => "table",
            Space::Memory => "memory",
            Space::Global => "global",
            Space::Tag => "tag",
            Space::Elem => "element segment",
            Space::Data => "data segment",
            Space::Local => "local",
            Space::Label => "label",
            Space::Field => "field",
            Space::Module => "module",
            Space::Thread => "thread",
        }
    }
}

/// What can be imported and exported.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Extern {
    /// A function; the flag says `(exact …)`.
    Func(TypeUse, Exactness),
    /// A table.
    Table(TableType),
    /// A memory.
    Memory(Limits),
    /// A global.
    Global(GlobalType),
    /// A tag.
    Tag(TypeUse),
}

/// Whether an imported function has exactly its type, or may have a subtype.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Exactness {
    /// Exactly.
    Exact,
    /// Or a subtype.
    Inexact,
}

impl Extern {
    /// Its index space.
    #[must_use]
    pub fn space(&self) -> Space {
        match self {
            Extern::Func(..) => Space::Func,
            Extern::Table(_) => Space::Table,
            Extern::Memory(_) => Space::Memory,
            Extern::Global(_) => Space::Global,
            Extern::Tag(_) => Space::Tag,
        }
    }
}

/// A string that must be UTF-8.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Text {
    /// Where it stands, with its quotes.
    pub range: Range,
    /// Unescaped.
    pub value: Box<str>,
}

/// One imported thing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Imported {
    /// The second name.
    pub name: Text,
    /// What it is called here.
    pub named: Named,
    /// What it is; none in a group that shares one type.
    pub ty: Option<Extern>,
}

/// An import field.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Imports {
    /// The first name.
    pub module: Text,
    /// `(import "m" "n" …)` has one; groups have any number.
    pub items: Vec<Imported>,
    /// Written as a group: `(import "m" (item "n" …)*)`.
    pub group: bool,
    /// The type that a group shares: `(import "m" (item "n")* (func …))`.
    pub shared: Option<Extern>,
}

/// What a field is.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub enum Content {
    /// Nothing of interest.
    #[default]
    None,
    /// `(module $name`
    Module,
    /// Type definitions, and whether they stand in a `(rec …)`.
    Types {
        /// In order.
        defs: Vec<TypeDef>,
        /// Of a `(rec …)`.
        rec: bool,
    },
    /// An import field.
    Import(Imports),
    /// A function, table, memory, global or tag; its inline import makes it an import.
    Define(Extern),
    /// `(table reftype (elem …))`: 64-bit or not, the type of the elements, their places.
    TableOf(Limits, RefType),
    /// `(memory (data …))`
    MemoryOf(Limits),
    /// `(export "x" (func $f))`
    Export(Text, Space, Reference),
    /// `(start $f)`
    Start(Reference),
    /// An element segment.
    Elem,
    /// A data segment.
    Data,
    /// `(@custom …)` and the like.
    Annotation,
    /// `(module binary …)`, `(component …)`, a directive.
    Opaque,
}

/// What the code of a function asks of the module as a whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asks {
    /// The types that it spells out, in order.
    pub types: Vec<Signature>,
    /// An instruction names a data segment, which must then be counted before the code.
    pub data_count: bool,
}

/// A field, parsed as far as the module level needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub content: Content,
    /// What it is called.
    pub named: Named,
    /// Inline exports.
    pub exports: Vec<Text>,
    /// Inline import.
    pub import: Option<(Text, Text)>,
    /// The keyword, or the first token.
    pub keyword: Range,
    /// From the `(` to the `)`.
    pub range: Range,
    /// The closing `)`; empty where there is none.
    pub close: Range,
    /// Types that the header names.
    pub types: Vec<Reference>,
    /// Where what is not yet parsed begins: locals and code, an initialiser, contents.
    pub rest: Place,
    /// What its code asks for.
    pub asks: Asks,
    /// Proposals that it uses, of those that are not always on.
    pub(crate) uses: Uses,
    /// What is wrong with it.
    pub diagnostics: Vec<Diagnostic>,
    /// Whether some of that is wrong with what the module sees of it, not only with its code.
    pub is_broken: bool,
    /// A `)` is missing inside of it, which is reported: it takes one that is not its own.
    pub lacks_close: bool,
}

impl Item {
    /// Where to point when the item as a whole is meant: its name, else its keyword.
    #[must_use]
    pub fn name_range(&self) -> Range {
        self.named.id.as_ref().map_or(self.keyword, |id| id.range)
    }
}
