//! What the name section says: names for the reader, which mean nothing to the machine.
//!
//! Names are data of the file, not trusted: not unique, not always there, any characters.
//! Source: core specification, appendix "Custom Sections" (name section), and the extended name
//! section proposal.

use std::collections::BTreeMap;

use crate::module::idx::{
    DataIdx, ElemIdx, FieldIdx, FuncIdx, GlobalIdx, LocalIdx, MemoryIdx, TableIdx, TagIdx, TypeIdx,
};
use crate::module::offset::FileOffset;

/// Names by index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// The module's own name.
    pub module: Option<String>,
    /// Functions.
    pub funcs: BTreeMap<FuncIdx, String>,
    /// Locals and parameters of each function.
    pub locals: BTreeMap<(FuncIdx, LocalIdx), String>,
    /// Labels of each function, by the order in which the blocks open.
    pub labels: BTreeMap<(FuncIdx, u32), String>,
    /// Types.
    pub types: BTreeMap<TypeIdx, String>,
    /// Tables.
    pub tables: BTreeMap<TableIdx, String>,
    /// Memories.
    pub memories: BTreeMap<MemoryIdx, String>,
    /// Globals.
    pub globals: BTreeMap<GlobalIdx, String>,
    /// Element segments.
    pub elems: BTreeMap<ElemIdx, String>,
    /// Data segments.
    pub datas: BTreeMap<DataIdx, String>,
    /// Tags.
    pub tags: BTreeMap<TagIdx, String>,
    /// Fields of each struct type.
    pub fields: BTreeMap<(TypeIdx, FieldIdx), String>,
    /// Where the section could not be read further, and why.
    pub broken: Option<(FileOffset, String)>,
}
