//! Whether what is given fits what is imported, and both in words.
//!
//! Source: core specification, "Import Matching" (subtyping of external types).

use wasmparser::{FuncType, GlobalType, MemoryType, TableType, TypeRef};

use crate::exec::addr::{Extern, TypeId};
use crate::exec::host::Resolved;
use crate::exec::store::Store;
use crate::exec::types;
use crate::module;

/// What an import asks for, in the terms of the machine's type table.
pub(super) enum Wanted {
    Func(TypeId),
    /// Of this very type, not of a subtype.
    ExactFunc(TypeId),
    Table(TableType),
    Memory(MemoryType),
    Global(GlobalType),
    Tag(TypeId),
}

/// None where an index leads nowhere.
pub(super) fn wanted(module: &module::Module, ids: &[TypeId], ty: TypeRef) -> Option<Wanted> {
    debug_assert_eq!(module.types.len(), ids.len(), "every type has its id");
    Some(match ty {
        TypeRef::Func(idx) => Wanted::Func(*ids.get(idx as usize)?),
        TypeRef::FuncExact(idx) => Wanted::ExactFunc(*ids.get(idx as usize)?),
        TypeRef::Table(ty) => Wanted::Table(TableType {
            element_type: types::canonical_ref(ty.element_type, ids)?,
            ..ty
        }),
        TypeRef::Memory(ty) => Wanted::Memory(ty),
        TypeRef::Global(ty) => Wanted::Global(GlobalType {
            content_type: types::canonical(ty.content_type, ids)?,
            ..ty
        }),
        TypeRef::Tag(ty) => Wanted::Tag(*ids.get(ty.func_type_idx as usize)?),
    })
}

/// Whether something of the store may be imported where this is wanted.
pub(super) fn fits(store: &Store, given: Extern, wanted: &Wanted) -> bool {
    match (given, wanted) {
        (Extern::Func(addr), Wanted::Func(wanted)) => {
            let func = store.funcs.get(addr.index());
            func.is_some_and(|func| store.types.is_subtype(func.ty, *wanted))
        }
        (Extern::Func(addr), Wanted::ExactFunc(wanted)) => {
            store.funcs.get(addr.index()).is_some_and(|func| func.ty == *wanted)
        }
        (Extern::Table(addr), Wanted::Table(wanted)) => {
            store.tables.get(addr.index()).is_some_and(|table| {
                let size = table.entries.len() as u64;
                table.ty.element_type == wanted.element_type
                    && table.ty.table64 == wanted.table64
                    && table.ty.shared == wanted.shared
                    && limits_fit((size, table.ty.maximum), (wanted.initial, wanted.maximum))
            })
        }
        (Extern::Memory(addr), Wanted::Memory(wanted)) => {
            store.memories.get(addr.index()).is_some_and(|memory| {
                let ty = memory.ty();
                ty.memory64 == wanted.memory64
                    && ty.shared == wanted.shared
                    && ty.page_size_log2.unwrap_or(16) == wanted.page_size_log2.unwrap_or(16)
                    && limits_fit((memory.pages(), ty.maximum), (wanted.initial, wanted.maximum))
            })
        }
        (Extern::Global(addr), Wanted::Global(wanted)) => {
            store.globals.get(addr.index()).is_some_and(|global| {
                let (given, wanted_ty) = (global.ty.content_type, wanted.content_type);
                global.ty.mutable == wanted.mutable
                    && global.ty.shared == wanted.shared
                    && if wanted.mutable {
                        given == wanted_ty
                    } else {
                        store.types.val_matches(given, wanted_ty)
                    }
            })
        }
        (Extern::Tag(addr), Wanted::Tag(wanted)) => {
            store.tags.get(addr.index()).is_some_and(|tag| tag.ty == *wanted)
        }
        _ => false,
    }
}

/// Size and maximum given, against minimum and maximum wanted.
fn limits_fit(given: (u64, Option<u64>), wanted: (u64, Option<u64>)) -> bool {
    let most = match (given.1, wanted.1) {
        (_, None) => true,
        (Some(given), Some(wanted)) => given <= wanted,
        (None, Some(_)) => false,
    };
    given.0 >= wanted.0 && most
}

impl Wanted {
    /// In words.
    pub(super) fn text(&self, store: &Store) -> String {
        match self {
            Wanted::Func(id) | Wanted::ExactFunc(id) => func_text(store.types.func(*id)),
            Wanted::Table(ty) => table_text(ty, ty.initial),
            Wanted::Memory(ty) => memory_text(ty, ty.initial),
            Wanted::Global(ty) => global_text(ty),
            Wanted::Tag(id) => tag_text(store.types.func(*id)),
        }
    }
}

/// What was found, in words.
pub(super) fn found(store: &Store, resolved: Resolved) -> String {
    match resolved {
        Resolved::Host(_) => "a function of the host".to_owned(),
        Resolved::Fresh => "nothing: the type has no zero".to_owned(),
        Resolved::Extern(Extern::Func(addr)) => func_text(store.func_type(addr)),
        Resolved::Extern(Extern::Table(addr)) => match store.tables.get(addr.index()) {
            Some(table) => table_text(&table.ty, table.entries.len() as u64),
            None => "no table".to_owned(),
        },
        Resolved::Extern(Extern::Memory(addr)) => match store.memories.get(addr.index()) {
            Some(memory) => memory_text(&memory.ty(), memory.pages()),
            None => "no memory".to_owned(),
        },
        Resolved::Extern(Extern::Global(addr)) => match store.globals.get(addr.index()) {
            Some(global) => global_text(&global.ty),
            None => "no global".to_owned(),
        },
        Resolved::Extern(Extern::Tag(addr)) => {
            tag_text(store.tags.get(addr.index()).and_then(|tag| store.types.func(tag.ty)))
        }
    }
}

fn func_text(ty: Option<&FuncType>) -> String {
    ty.map_or_else(|| "a function".to_owned(), |ty| format!("a function {}", signature(ty)))
}

fn tag_text(ty: Option<&FuncType>) -> String {
    ty.map_or_else(|| "a tag".to_owned(), |ty| format!("a tag {}", signature(ty)))
}

/// `(i32, i64) -> (f32)`.
#[must_use]
pub(crate) fn signature(ty: &FuncType) -> String {
    let list = |types: &[wasmparser::ValType]| {
        types.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
    };
    format!("({}) -> ({})", list(ty.params()), list(ty.results()))
}

fn table_text(ty: &TableType, size: u64) -> String {
    let wide = if ty.table64 { "64-bit " } else { "" };
    let shared = if ty.shared { "shared " } else { "" };
    format!("a {shared}{wide}table of {size}{} {}", maximum(ty.maximum), ty.element_type)
}

fn memory_text(ty: &MemoryType, pages: u64) -> String {
    let wide = if ty.memory64 { "64-bit " } else { "" };
    let shared = if ty.shared { "shared " } else { "" };
    let size = match ty.page_size_log2 {
        None | Some(16) => String::new(),
        Some(0) => " of 1 byte".to_owned(),
        Some(log2) => format!(" of {} bytes", 1u64 << log2.min(63)),
    };
    format!("a {shared}{wide}memory of {pages}{} pages{size}", maximum(ty.maximum))
}

fn maximum(maximum: Option<u64>) -> String {
    maximum.map_or_else(|| " or more".to_owned(), |maximum| format!(" to {maximum}"))
}

fn global_text(ty: &GlobalType) -> String {
    let kind = match (ty.shared, ty.mutable) {
        (false, false) => "an immutable",
        (false, true) => "a mutable",
        (true, false) => "a shared immutable",
        (true, true) => "a shared mutable",
    };
    format!("{kind} global of type {}", ty.content_type)
}
