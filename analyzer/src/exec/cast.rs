//! Tests of what a reference refers to at run time: `ref.test`, casts, and their branches.
//!
//! A slot says its own kind (see `value`), which is all that abstract types ask for; a declared
//! type is compared with the type of the object or function, by a walk to its supertypes.
//! Source: core specification, "ref.test", "ref.cast", "br_on_cast".

use wasmparser::{AbstractHeapType, HeapType, RefType};

use crate::exec::addr::{FuncAddr, ObjectId, TypeId};
use crate::exec::heap::Kind;
use crate::exec::store::{Func, Store};
use crate::exec::types::{TypeTable, canonical_ref};
use crate::exec::value::tag;

/// What a reference is tested for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Cast {
    to: Aim,
    nullable: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Aim {
    Abstract(AbstractHeapType),
    /// The type or a subtype.
    Declared(TypeId),
    /// This very type.
    Exact(TypeId),
}

impl Cast {
    /// To a type of a module whose types have these ids.
    pub(crate) fn to(ty: RefType, ids: &[TypeId]) -> Cast {
        let heap = canonical_ref(ty, ids).unwrap_or(ty).heap_type();
        let id =
            |index: wasmparser::UnpackedIndex| TypeId(index.as_module_index().unwrap_or(u32::MAX));
        let to = match heap {
            HeapType::Abstract { ty, .. } => Aim::Abstract(ty),
            HeapType::Concrete(index) => Aim::Declared(id(index)),
            HeapType::Exact(index) => Aim::Exact(id(index)),
        };
        Cast { to, nullable: ty.is_nullable() }
    }

    /// Whether null passes.
    pub(crate) fn takes_null(self) -> bool {
        self.nullable
    }

    /// Whether a reference passes. `kind` tells what an object is.
    pub(crate) fn takes(
        self,
        slot: u64,
        types: &TypeTable,
        funcs: &[Func],
        kind: impl Fn(ObjectId) -> Option<Kind>,
    ) -> bool {
        if slot == 0 {
            return self.nullable;
        }
        let found = || match tag::of(slot) {
            tag::FUNC => funcs.get(FuncAddr((slot - 1) as u32).index()).map(|func| func.ty),
            tag::STRUCT | tag::ARRAY => match kind(ObjectId(slot as u32))? {
                Kind::Struct(ty) | Kind::Array(ty, _) => Some(ty),
                Kind::Exception(_) | Kind::Continuation => None,
            },
            _ => None,
        };
        match self.to {
            Aim::Abstract(ty) => abstractly(slot, ty),
            Aim::Exact(ty) => found() == Some(ty),
            Aim::Declared(ty) => found().is_some_and(|it| types.is_subtype(it, ty)),
        }
    }
}

/// Whether what a slot refers to (not null) is of an abstract type.
fn abstractly(slot: u64, ty: AbstractHeapType) -> bool {
    use AbstractHeapType as Type;
    match ty {
        // Validation has seen to it that the reference is of the same hierarchy.
        Type::Any | Type::Extern => (tag::HOST..=tag::ARRAY).contains(&tag::of(slot)),
        Type::Eq => (tag::I31..=tag::ARRAY).contains(&tag::of(slot)),
        Type::I31 => tag::of(slot) == tag::I31,
        Type::Struct => tag::of(slot) == tag::STRUCT,
        Type::Array => tag::of(slot) == tag::ARRAY,
        Type::Func => tag::of(slot) == tag::FUNC,
        Type::Exn => tag::of(slot) == tag::EXCEPTION,
        Type::Cont | Type::None | Type::NoExtern | Type::NoFunc | Type::NoExn | Type::NoCont => {
            false
        }
    }
}

impl Store {
    /// Whether a value may stand where a type of [`Store::types`] is expected: of a reference,
    /// that what it refers to is there and of the type.
    #[must_use]
    pub fn takes(&self, value: crate::exec::value::Value, ty: wasmparser::ValType) -> bool {
        if !value.fits(ty) {
            return false;
        }
        let wasmparser::ValType::Ref(ty) = ty else { return true };
        let slot = value.to_slots()[0];
        let there = match tag::of(slot) {
            _ if slot == 0 => true,
            tag::FUNC => self.funcs.len() as u64 >= slot,
            tag::HOST | tag::I31 => true,
            _ => {
                let kind = self.heap.kind(ObjectId(slot as u32));
                kind.is_some_and(|kind| kind.reference(ObjectId(slot as u32)).to_slot() == slot)
            }
        };
        // The ids are those of this table already.
        there && Cast::canonical(ty).takes(slot, &self.types, &self.funcs, |id| self.heap.kind(id))
    }
}

impl Cast {
    /// To a type in the terms of the machine's type table.
    pub(crate) fn canonical(ty: RefType) -> Cast {
        Cast::to(ty, &[])
    }
}
