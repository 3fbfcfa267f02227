//! The types of all modules of a machine, each equivalence class once.
//!
//! A recursion group is looked up by its content with every index rewritten: indices into the
//! group itself become relative, all others become the [`TypeId`]s found before. So two modules
//! that declare the same type in different places agree on its id, and `call_indirect` compares
//! two integers. Only a hash of that content is computed; what it leads to is compared with what
//! the group would be there, so that each type is kept once. Knows nothing of instances.
//! Source: core specification, "Type Equivalence" and "Matching".

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
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
    /// The recursion groups by the hash of their content, the next free number for those that
    /// share it: the first of their types, and how many.
    groups: HashMap<u64, (TypeId, u32)>,
}

/// A recursion group of a module.
#[derive(Clone, Copy)]
struct Group<'a> {
    members: &'a [SubType],
    /// Index of the first of them in the module.
    start: u32,
    /// The ids of the types before it.
    ids: &'a [TypeId],
}

/// The content of a group as bytes: hashed at once, which costs less than number by number.
#[derive(Default)]
struct Content(Vec<u8>);

impl Hasher for Content {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        hasher.write(&self.0);
        hasher.finish()
    }
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
        let mut content = Content::default();
        self.groups.reserve(groups.len());
        self.types.reserve(types.len());
        self.layouts.reserve(types.len());
        for group in groups {
            let members = types.get(group.start as usize..group.end as usize)?;
            let first =
                self.enter(Group { members, start: group.start, ids: &ids }, &mut content)?;
            ids.extend((0..group.len() as u32).map(|offset| TypeId(first.0 + offset)));
        }
        Some(ids)
    }

    /// The first type of a group, which is added where it is new.
    fn enter(&mut self, group: Group<'_>, content: &mut Content) -> Option<TypeId> {
        let mut key = group.hash(content)?;
        while let Some(&(first, count)) = self.groups.get(&key) {
            if self.holds(group, first, count) {
                return Some(first);
            }
            key = key.wrapping_add(1);
        }
        let first = TypeId(u32::try_from(self.types.len()).ok()?);
        let count = u32::try_from(group.members.len()).ok()?;
        // The last id must be expressible as a packed index.
        PackedIndex::from_module_index(first.0.checked_add(count)?)?;
        for ty in group.members {
            let ty = map_sub(ty, &|index| group.placed(index, first))?;
            self.layouts.push(Layout::of(&ty));
            self.types.push(ty);
        }
        self.groups.insert(key, (first, count));
        Some(first)
    }

    /// Whether the group of so many types from one on is this one.
    fn holds(&self, group: Group<'_>, first: TypeId, count: u32) -> bool {
        count as usize == group.members.len()
            && group.members.iter().zip(self.types.iter().skip(first.index())).all(|(ty, known)| {
                map_sub(ty, &|index| group.placed(index, first)).as_ref() == Some(known)
            })
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

impl Group<'_> {
    /// The offset inside the group that an index means; none for a type before it.
    fn inside(&self, index: u32) -> Option<u32> {
        let offset = index.checked_sub(self.start)?;
        ((offset as usize) < self.members.len()).then_some(offset)
    }

    /// An index as it is when the group's types have the ids from `first` on; none where it means
    /// a type outside that is not before them, as no type that was entered does.
    fn placed(&self, index: PackedIndex, first: TypeId) -> Option<PackedIndex> {
        match index.unpack() {
            UnpackedIndex::Module(index) => {
                PackedIndex::from_module_index(match self.inside(index) {
                    Some(offset) => first.0 + offset,
                    None => self.ids.get(index as usize).filter(|id| **id < first)?.0,
                })
            }
            UnpackedIndex::RecGroup(_) | UnpackedIndex::Id(_) => Some(index),
        }
    }

    /// A number that is equal for equal groups, wherever they stand in whatever module. Its
    /// function is one for which nobody finds many groups of the same number.
    fn hash(&self, content: &mut Content) -> Option<u64> {
        content.0.clear();
        for member in self.members {
            self.hash_sub(member, content)?;
        }
        Some(content.finish())
    }

    fn hash_sub(&self, ty: &SubType, content: &mut Content) -> Option<()> {
        let composite = &ty.composite_type;
        let flags = u64::from(ty.is_final) | u64::from(composite.shared) << 1;
        let related = [composite.descriptor_idx, composite.describes_idx];
        let list = |items: usize, kind: u64| kind | (items as u64) << 8;
        content.write_u64(list(ty.supertype_idxs.len(), flags));
        for index in ty.supertype_idxs.iter().copied().chain(related.into_iter().flatten()) {
            content.write_u64(self.number(index)?);
        }
        match &composite.inner {
            CompositeInnerType::Func(func) => {
                content.write_u64(list(func.params().len(), 1));
                content.write_u64(list(func.results().len(), 2));
                let all = func.params().iter().chain(func.results());
                all.map(|ty| self.hash_val(*ty, content)).collect::<Option<()>>()?;
            }
            CompositeInnerType::Array(ArrayType(field)) => {
                content.write_u64(3);
                self.hash_field(field, content)?;
            }
            CompositeInnerType::Struct(StructType { fields }) => {
                content.write_u64(list(fields.len(), 4));
                fields
                    .iter()
                    .map(|field| self.hash_field(field, content))
                    .collect::<Option<()>>()?;
            }
            CompositeInnerType::Cont(ContType(index)) => {
                content.write_u64(5);
                content.write_u64(self.number(*index)?);
            }
        }
        Some(())
    }

    fn hash_field(&self, field: &FieldType, content: &mut Content) -> Option<()> {
        content.write_u64(u64::from(field.mutable));
        match field.element_type {
            StorageType::Val(ty) => self.hash_val(ty, content)?,
            packed @ (StorageType::I8 | StorageType::I16) => packed.hash(content),
        }
        Some(())
    }

    fn hash_val(&self, ty: ValType, content: &mut Content) -> Option<()> {
        let ValType::Ref(reference) = ty else {
            ty.hash(content);
            return Some(());
        };
        let (kind, index) = match reference.heap_type() {
            HeapType::Concrete(index) => (0, index),
            HeapType::Exact(index) => (1, index),
            HeapType::Abstract { .. } => {
                ty.hash(content);
                return Some(());
            }
        };
        content.write_u64(kind << 1 | u64::from(reference.is_nullable()));
        content.write_u64(self.number(index.pack()?)?);
        Some(())
    }

    /// An index as a number that does not depend on where the group stands.
    fn number(&self, index: PackedIndex) -> Option<u64> {
        let UnpackedIndex::Module(index) = index.unpack() else { return Some(u64::MAX) };
        Some(match self.inside(index) {
            Some(offset) => 1 << 32 | u64::from(offset),
            None => u64::from(self.ids.get(index as usize)?.0),
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
            let params = map_all(func.params(), |ty| map_val(*ty, map))?;
            let results = map_all(func.results(), |ty| map_val(*ty, map))?;
            CompositeInnerType::Func(FuncType::new(params, results))
        }
        CompositeInnerType::Array(ArrayType(field)) => {
            CompositeInnerType::Array(ArrayType(map_field(*field, map)?))
        }
        CompositeInnerType::Struct(StructType { fields }) => {
            let fields = map_all(fields, |field| map_field(*field, map))?;
            CompositeInnerType::Struct(StructType { fields: fields.into() })
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

/// Maps all items, if each can be, with room for as many as there are.
fn map_all<T>(items: &[T], map: impl Fn(&T) -> Option<T>) -> Option<Vec<T>> {
    let mut mapped = Vec::with_capacity(items.len());
    for item in items {
        mapped.push(map(item)?);
    }
    Some(mapped)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::binary;
    use crate::module;
    use crate::spec::features::default_features;

    fn module(types: &str) -> module::Valid {
        let text = format!("(module {types})");
        let buffer = wast::parser::ParseBuffer::new(&text).unwrap();
        let mut wat = wast::parser::parse::<wast::Wat<'_>>(&buffer).unwrap();
        binary::validate(wat.encode().unwrap().into(), default_features()).unwrap()
    }

    #[track_caller]
    fn check(table: &mut TypeTable, types: &str, expect: &[u32]) {
        let module = module(types);
        let ids = table.intern(&module.types, &module.rec_groups).unwrap();
        let ids: Vec<u32> = ids.iter().map(|id| id.0).collect();
        assert_eq!(ids, expect, "{types}");
    }

    #[test]
    fn a_type_is_found_again_wherever_it_stands() {
        let mut table = TypeTable::default();
        let own = "(type $own (struct (field (ref null $own))))";
        let like = "(type $like (struct (field (ref null $own))))";
        check(&mut table, &format!("{own} {like}"), &[0, 1]);
        check(&mut table, &format!("(type (func)) {own} {like}"), &[2, 0, 1]);
        let pair = "(rec (type $a (struct (field (ref $b)))) (type $b (array (mut i8))))";
        check(&mut table, &format!("{pair} {own}"), &[3, 4, 0]);
        check(&mut table, &format!("{own} {pair}"), &[0, 3, 4]);
        let other = "(rec (type $a (struct (field (ref $b)))) (type $b (array i8)))";
        check(&mut table, other, &[5, 6]);
    }

    #[test]
    fn groups_of_one_hash_stand_beside_each_other() {
        let func = module("(type (func (param i32 i64)))");
        let key = Group { members: &func.types, start: 0, ids: &[] }
            .hash(&mut Content::default())
            .unwrap();
        let mut table = TypeTable::default();
        check(&mut table, "(type (func)) (type (struct))", &[0, 1]);
        table.groups.insert(key, (TypeId(0), 1));
        table.groups.insert(key.wrapping_add(1), (TypeId(0), 2));
        for _ in 0..2 {
            check(&mut table, "(type (func (param i32 i64)))", &[2]);
        }
    }
}
