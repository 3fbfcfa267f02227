//! The types of all modules of a machine, each equivalence class once.
//!
//! A recursion group is looked up by its content with every index rewritten: indices into the
//! group itself become relative, all others become the [`TypeId`]s found before. So two modules
//! that declare the same type in different places agree on its id, and `call_indirect` compares
//! two integers. Knows nothing of instances.
//! Source: core specification, "Type Equivalence" and "Matching".

use std::collections::HashMap;
use std::ops::Range;

use wasmparser::{
    AbstractHeapType, ArrayType, CompositeInnerType, CompositeType, ContType, FieldType, FuncType,
    HeapType, PackedIndex, RefType, StorageType, StructType, SubType, UnpackedIndex, ValType,
};

use crate::exec::addr::TypeId;
use crate::exec::layout::Layout;

/// The type table of a machine.
#[derive(Clone, Debug, Default)]
pub struct TypeTable {
    /// Indices inside are [`UnpackedIndex::Module`] of a [`TypeId`]'s number.
    types: Vec<SubType>,
    /// How objects lie in memory, by type.
    layouts: Vec<Layout>,
    groups: HashMap<Vec<SubType>, TypeId>,
}

impl TypeTable {
    /// Enters the types of a module; answers the id of each. None when there are too many types
    /// for the 20 bits of a packed index.
    pub(crate) fn intern(
        &mut self,
        types: &[SubType],
        groups: &[Range<u32>],
    ) -> Option<Vec<TypeId>> {
        let mut ids: Vec<TypeId> = Vec::with_capacity(types.len());
        for group in groups {
            let members = types.get(group.start as usize..group.end as usize)?;
            let relative = |index: PackedIndex| match index.unpack() {
                UnpackedIndex::Module(index) if group.contains(&index) => {
                    PackedIndex::from_rec_group_index(index - group.start)
                }
                UnpackedIndex::Module(index) => {
                    PackedIndex::from_module_index(ids.get(index as usize)?.0)
                }
                UnpackedIndex::RecGroup(_) | UnpackedIndex::Id(_) => Some(index),
            };
            let key: Vec<SubType> =
                members.iter().map(|ty| map_sub(ty, &relative)).collect::<Option<_>>()?;
            let first = match self.groups.get(&key) {
                Some(first) => *first,
                None => self.add(key)?,
            };
            ids.extend((0..group.len() as u32).map(|offset| TypeId(first.0 + offset)));
        }
        Some(ids)
    }

    fn add(&mut self, key: Vec<SubType>) -> Option<TypeId> {
        let first = u32::try_from(self.types.len()).ok()?;
        // The last id must be expressible as a packed index.
        PackedIndex::from_module_index(first.checked_add(u32::try_from(key.len()).ok()?)?)?;
        for ty in &key {
            let absolute = |index: PackedIndex| match index.unpack() {
                UnpackedIndex::RecGroup(index) => PackedIndex::from_module_index(first + index),
                UnpackedIndex::Module(_) | UnpackedIndex::Id(_) => Some(index),
            };
            self.layouts.push(Layout::of(ty));
            self.types.push(map_sub(ty, &absolute)?);
        }
        let id = TypeId(first);
        self.groups.insert(key, id);
        Some(id)
    }

    /// The function type of an id; none where it is another kind of type.
    #[must_use]
    pub fn func(&self, id: TypeId) -> Option<&FuncType> {
        match &self.types.get(id.index())?.composite_type.inner {
            CompositeInnerType::Func(func) => Some(func),
            _ => None,
        }
    }

    /// How objects of a type lie in memory.
    #[must_use]
    pub fn layout(&self, id: TypeId) -> &Layout {
        self.layouts.get(id.index()).unwrap_or(&Layout::None)
    }

    /// A type with its indices replaced by ids; none where there is no such type.
    #[must_use]
    pub fn get(&self, id: TypeId) -> Option<&SubType> {
        self.types.get(id.index())
    }

    /// Whether a declared type is another one or a declared subtype of it.
    #[must_use]
    pub fn is_subtype(&self, sub: TypeId, wanted: TypeId) -> bool {
        let mut at = sub;
        loop {
            if at == wanted {
                return true;
            }
            let parents = self.types.get(at.index()).map(|ty| ty.supertype_idxs.as_slice());
            // A supertype is declared before its subtypes, so the walk goes down and ends.
            match parents.and_then(|parents| parents.first()?.as_module_index()) {
                Some(parent) if parent < at.0 => at = TypeId(parent),
                _ => return false,
            }
        }
    }

    /// Whether values of a type may stand where another is wanted (both with ids of this table).
    #[must_use]
    pub fn val_matches(&self, sub: ValType, wanted: ValType) -> bool {
        match (sub, wanted) {
            (ValType::Ref(sub), ValType::Ref(wanted)) => self.ref_matches(sub, wanted),
            _ => sub == wanted,
        }
    }

    /// Whether references of a type may stand where another is wanted.
    #[must_use]
    pub fn ref_matches(&self, sub: RefType, wanted: RefType) -> bool {
        (!sub.is_nullable() || wanted.is_nullable())
            && self.heap_matches(sub.heap_type(), wanted.heap_type())
    }

    fn heap_matches(&self, sub: HeapType, wanted: HeapType) -> bool {
        let concrete = |heap: HeapType| match heap {
            HeapType::Concrete(index) | HeapType::Exact(index) => {
                index.as_module_index().map(TypeId)
            }
            HeapType::Abstract { .. } => None,
        };
        match (sub, wanted) {
            (_, HeapType::Exact(_)) => {
                matches!(sub, HeapType::Exact(_)) && concrete(sub) == concrete(wanted)
            }
            (HeapType::Abstract { ty: sub, .. }, HeapType::Abstract { ty: wanted, .. }) => {
                abstract_matches(sub, wanted)
            }
            (HeapType::Abstract { ty, .. }, _) => concrete(wanted)
                .and_then(|wanted| self.top_of(wanted))
                .is_some_and(|kind| abstract_matches(ty, bottom(kind))),
            (_, HeapType::Abstract { ty, .. }) => concrete(sub)
                .and_then(|sub| self.top_of(sub))
                .is_some_and(|kind| abstract_matches(kind, ty)),
            _ => concrete(sub)
                .zip(concrete(wanted))
                .is_some_and(|(sub, wanted)| self.is_subtype(sub, wanted)),
        }
    }

    /// The abstract type right above a declared one.
    fn top_of(&self, id: TypeId) -> Option<AbstractHeapType> {
        Some(match self.types.get(id.index())?.composite_type.inner {
            CompositeInnerType::Func(_) => AbstractHeapType::Func,
            CompositeInnerType::Array(_) => AbstractHeapType::Array,
            CompositeInnerType::Struct(_) => AbstractHeapType::Struct,
            CompositeInnerType::Cont(_) => AbstractHeapType::Cont,
        })
    }
}

/// A value type of a module with its indices replaced by ids; none where an index is unknown.
pub(crate) fn canonical(ty: ValType, ids: &[TypeId]) -> Option<ValType> {
    map_val(ty, &|index| match index.unpack() {
        UnpackedIndex::Module(index) => PackedIndex::from_module_index(ids.get(index as usize)?.0),
        UnpackedIndex::RecGroup(_) | UnpackedIndex::Id(_) => Some(index),
    })
}

/// A reference type of a module with its indices replaced by ids.
pub(crate) fn canonical_ref(ty: RefType, ids: &[TypeId]) -> Option<RefType> {
    match canonical(ValType::Ref(ty), ids)? {
        ValType::Ref(ty) => Some(ty),
        _ => None,
    }
}

fn bottom(kind: AbstractHeapType) -> AbstractHeapType {
    match kind {
        AbstractHeapType::Func => AbstractHeapType::NoFunc,
        AbstractHeapType::Cont => AbstractHeapType::NoCont,
        _ => AbstractHeapType::None,
    }
}

fn abstract_matches(sub: AbstractHeapType, wanted: AbstractHeapType) -> bool {
    use AbstractHeapType::{
        Any, Array, Cont, Eq, Exn, Extern, Func, I31, NoCont, NoExn, NoExtern, NoFunc, None, Struct,
    };
    sub == wanted
        || matches!(
            (sub, wanted),
            (Eq | I31 | Struct | Array | None, Any)
                | (I31 | Struct | Array | None, Eq)
                | (None, I31 | Struct | Array)
                | (NoFunc, Func)
                | (NoExtern, Extern)
                | (NoExn, Exn)
                | (NoCont, Cont)
        )
}

type Map<'a> = &'a dyn Fn(PackedIndex) -> Option<PackedIndex>;

fn map_sub(ty: &SubType, map: Map<'_>) -> Option<SubType> {
    let composite = &ty.composite_type;
    let inner = match &composite.inner {
        CompositeInnerType::Func(func) => {
            let params: Vec<ValType> = map_all(func.params(), map)?;
            CompositeInnerType::Func(FuncType::new(params, map_all(func.results(), map)?))
        }
        CompositeInnerType::Array(ArrayType(field)) => {
            CompositeInnerType::Array(ArrayType(map_field(*field, map)?))
        }
        CompositeInnerType::Struct(StructType { fields }) => {
            let fields =
                fields.iter().map(|field| map_field(*field, map)).collect::<Option<_>>()?;
            CompositeInnerType::Struct(StructType { fields })
        }
        CompositeInnerType::Cont(ContType(index)) => {
            CompositeInnerType::Cont(ContType(map(*index)?))
        }
    };
    let option = |index: Option<PackedIndex>| match index {
        Some(index) => map(index).map(Some),
        None => Some(None),
    };
    Some(SubType {
        is_final: ty.is_final,
        supertype_idxs: ty.supertype_idxs.iter().map(|index| map(*index)).collect::<Option<_>>()?,
        composite_type: CompositeType {
            inner,
            shared: composite.shared,
            descriptor_idx: option(composite.descriptor_idx)?,
            describes_idx: option(composite.describes_idx)?,
        },
    })
}

fn map_all(types: &[ValType], map: Map<'_>) -> Option<Vec<ValType>> {
    types.iter().map(|ty| map_val(*ty, map)).collect()
}

fn map_field(field: FieldType, map: Map<'_>) -> Option<FieldType> {
    let element_type = match field.element_type {
        StorageType::Val(ty) => StorageType::Val(map_val(ty, map)?),
        packed => packed,
    };
    Some(FieldType { element_type, mutable: field.mutable })
}

fn map_val(ty: ValType, map: Map<'_>) -> Option<ValType> {
    let ValType::Ref(ty) = ty else { return Some(ty) };
    let heap = match ty.heap_type() {
        HeapType::Concrete(index) => HeapType::Concrete(map(index.pack()?)?.unpack()),
        HeapType::Exact(index) => HeapType::Exact(map(index.pack()?)?.unpack()),
        heap @ HeapType::Abstract { .. } => heap,
    };
    RefType::new(ty.is_nullable(), heap).map(ValType::Ref)
}
