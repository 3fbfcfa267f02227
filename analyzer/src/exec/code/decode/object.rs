//! Decoding of instructions on structs, arrays, i31 and casts.
//!
//! Source: core specification, "Reference Instructions" and "Aggregate Instructions".

use wasmparser::{HeapType, Operator, RefType, StorageType, UnpackedIndex, ValType};

use crate::exec::addr::TypeId;
use crate::exec::cast::Cast;
use crate::exec::code::Op;
use crate::exec::code::decode::{Decoder, narrow};
use crate::exec::code::object::ObjectOp;
use crate::exec::layout::Storage;
use crate::exec::object;

/// An operation whose elements or fields have no size of their own.
fn plain(op: ObjectOp, a: u32, b: u32) -> Op {
    Op::Object { op, storage: Storage::Reference, a, b }
}

impl Decoder<'_> {
    /// A non-null reference to a type of the module.
    fn reference(ty: u32) -> ValType {
        let ty = RefType::new(false, HeapType::Concrete(UnpackedIndex::Module(ty)));
        ValType::Ref(ty.unwrap_or(RefType::ANYREF))
    }

    fn id(&self, ty: u32) -> TypeId {
        TypeId(self.type_id(ty))
    }

    pub(super) fn element(&self, ty: u32) -> Storage {
        object::element(self.types, self.id(ty))
    }

    /// Type of the elements of an array type, as an operand.
    pub(super) fn element_type(&self, ty: u32) -> ValType {
        let array = self.module.types.get(ty as usize).map(|ty| &ty.composite_type.inner);
        match array {
            Some(wasmparser::CompositeInnerType::Array(array)) => array.0.element_type.unpack(),
            _ => ValType::I32,
        }
    }

    /// Where a field lies and how, and its type as an operand.
    pub(super) fn field(&self, ty: u32, field: u32) -> (u32, Storage, ValType) {
        let layout = object::struct_layout(self.types, self.id(ty));
        let place = layout.fields.get(field as usize).map(|field| (field.at, field.storage));
        let (at, storage) = place.unwrap_or((0, Storage::Word));
        let declared = self.module.types.get(ty as usize).map(|ty| &ty.composite_type.inner);
        let element = match declared {
            Some(wasmparser::CompositeInnerType::Struct(inner)) => {
                inner.fields.get(field as usize).map(|field| field.element_type)
            }
            _ => None,
        };
        (at, storage, element.map_or(ValType::I32, |element: StorageType| element.unpack()))
    }

    fn cast(&mut self, ty: RefType) -> u32 {
        self.casts.push(Cast::to(ty, &self.instance.types));
        narrow(self.casts.len() - 1)
    }

    fn nullable(nullable: bool, hty: HeapType) -> RefType {
        RefType::new(nullable, hty).unwrap_or(RefType::ANYREF)
    }

    pub(super) fn object_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        self.struct_op(op).or_else(|| self.array_op(op)).or_else(|| self.reference_op(op))
    }

    fn struct_new(&mut self, op: ObjectOp, ty: u32, operands: usize) -> Op {
        let layout = object::struct_layout(self.types, self.id(ty));
        let descriptor = usize::from(layout.descriptor);
        self.pop_n(operands + descriptor);
        self.push(Self::reference(ty));
        plain(op, self.id(ty).0, 0)
    }

    fn struct_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        Some(match *op {
            Operator::StructNew { struct_type_index: ty }
            | Operator::StructNewDesc { struct_type_index: ty } => {
                let fields = object::struct_layout(self.types, self.id(ty)).fields.len();
                self.struct_new(ObjectOp::StructNew, ty, fields)
            }
            Operator::StructNewDefault { struct_type_index: ty }
            | Operator::StructNewDefaultDesc { struct_type_index: ty } => {
                self.struct_new(ObjectOp::StructNewDefault, ty, 0)
            }
            Operator::StructGet { struct_type_index: ty, field_index }
            | Operator::StructGetU { struct_type_index: ty, field_index }
            | Operator::StructGetS { struct_type_index: ty, field_index } => {
                let (a, storage, ty) = self.field(ty, field_index);
                self.change(1, ty);
                let signed = matches!(op, Operator::StructGetS { .. });
                let op = if signed { ObjectOp::StructGetS } else { ObjectOp::StructGet };
                Op::Object { op, storage, a, b: field_index }
            }
            Operator::StructSet { struct_type_index: ty, field_index } => {
                let (a, storage, _) = self.field(ty, field_index);
                self.pop_n(2);
                Op::Object { op: ObjectOp::StructSet, storage, a, b: field_index }
            }
            _ => return None,
        })
    }

    fn array_new(&mut self, op: ObjectOp, ty: u32, operands: usize, b: u32) -> Op {
        self.pop_n(operands);
        self.push(Self::reference(ty));
        Op::Object { op, storage: self.element(ty), a: self.id(ty).0, b }
    }

    fn array_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let of = |op: ObjectOp, storage: Storage, a: u32| Op::Object { op, storage, a, b: 0 };
        Some(match *op {
            Operator::ArrayNew { array_type_index: ty } => {
                self.array_new(ObjectOp::ArrayNew, ty, 2, 0)
            }
            Operator::ArrayNewDefault { array_type_index: ty } => {
                self.array_new(ObjectOp::ArrayNewDefault, ty, 1, 0)
            }
            Operator::ArrayNewFixed { array_type_index: ty, array_size } => {
                self.array_new(ObjectOp::ArrayNewFixed, ty, array_size as usize, array_size)
            }
            Operator::ArrayNewData { array_type_index: ty, array_data_index } => {
                self.array_new(ObjectOp::ArrayNewData, ty, 2, self.data(array_data_index))
            }
            Operator::ArrayNewElem { array_type_index: ty, array_elem_index } => {
                self.array_new(ObjectOp::ArrayNewElem, ty, 2, self.elem(array_elem_index))
            }
            Operator::ArrayGet { array_type_index: ty }
            | Operator::ArrayGetU { array_type_index: ty }
            | Operator::ArrayGetS { array_type_index: ty } => {
                self.change(2, self.element_type(ty));
                let signed = matches!(op, Operator::ArrayGetS { .. });
                let op = if signed { ObjectOp::ArrayGetS } else { ObjectOp::ArrayGet };
                of(op, self.element(ty), 0)
            }
            Operator::ArraySet { array_type_index: ty } => {
                self.pop_n(3);
                of(ObjectOp::ArraySet, self.element(ty), 0)
            }
            Operator::ArrayLen => {
                self.change(1, ValType::I32);
                plain(ObjectOp::ArrayLen, 0, 0)
            }
            Operator::ArrayFill { array_type_index: ty } => {
                self.pop_n(4);
                of(ObjectOp::ArrayFill, self.element(ty), 0)
            }
            Operator::ArrayCopy { array_type_index_dst: ty, .. } => {
                self.pop_n(5);
                of(ObjectOp::ArrayCopy, self.element(ty), 0)
            }
            Operator::ArrayInitData { array_type_index: ty, array_data_index } => {
                self.pop_n(4);
                of(ObjectOp::ArrayInitData, self.element(ty), self.data(array_data_index))
            }
            Operator::ArrayInitElem { array_type_index: ty, array_elem_index } => {
                self.pop_n(4);
                of(ObjectOp::ArrayInitElem, self.element(ty), self.elem(array_elem_index))
            }
            _ => return None,
        })
    }

    fn reference_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let i31 = ValType::Ref(RefType::I31.as_non_null());
        let nullable = |op: &Operator<'_>| {
            matches!(op, Operator::RefCastNullable { .. } | Operator::RefCastDescEqNullable { .. })
        };
        Some(match *op {
            Operator::RefEq => {
                self.change(2, ValType::I32);
                plain(ObjectOp::RefEq, 0, 0)
            }
            Operator::RefI31 => {
                self.change(1, i31);
                plain(ObjectOp::RefI31, 0, 0)
            }
            Operator::I31GetS | Operator::I31GetU => {
                self.change(1, ValType::I32);
                let signed = matches!(op, Operator::I31GetS);
                plain(if signed { ObjectOp::I31GetS } else { ObjectOp::I31GetU }, 0, 0)
            }
            // A slot means the same under both types.
            Operator::AnyConvertExtern | Operator::ExternConvertAny => {
                let to_any = matches!(op, Operator::AnyConvertExtern);
                self.change(
                    1,
                    ValType::Ref(if to_any { RefType::ANYREF } else { RefType::EXTERNREF }),
                );
                Op::Nop
            }
            Operator::RefTestNonNull { hty } | Operator::RefTestNullable { hty } => {
                let nullable = matches!(op, Operator::RefTestNullable { .. });
                self.change(1, ValType::I32);
                plain(ObjectOp::RefTest, self.cast(Self::nullable(nullable, hty)), 0)
            }
            Operator::RefCastNonNull { hty } | Operator::RefCastNullable { hty } => {
                let ty = Self::nullable(nullable(op), hty);
                self.change(1, ValType::Ref(ty));
                plain(ObjectOp::RefCast, self.cast(ty), 0)
            }
            Operator::RefCastDescEqNonNull { hty } | Operator::RefCastDescEqNullable { hty } => {
                let ty = Self::nullable(nullable(op), hty);
                self.change(2, ValType::Ref(ty));
                plain(ObjectOp::RefCastDesc, self.cast(ty), 0)
            }
            Operator::RefGetDesc { type_index } => {
                let declared = self.module.types.get(type_index as usize);
                let described = declared.and_then(|ty| ty.composite_type.descriptor_idx);
                let described = described.and_then(|index| index.as_module_index());
                self.change(1, Self::reference(described.unwrap_or(0)));
                plain(ObjectOp::RefGetDesc, 0, 0)
            }
            _ => return self.cast_branch_op(op),
        })
    }

    fn cast_branch_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let (depth, from, to) = match *op {
            Operator::BrOnCast { relative_depth, from_ref_type, to_ref_type }
            | Operator::BrOnCastFail { relative_depth, from_ref_type, to_ref_type }
            | Operator::BrOnCastDescEq { relative_depth, from_ref_type, to_ref_type }
            | Operator::BrOnCastDescEqFail { relative_depth, from_ref_type, to_ref_type } => {
                (relative_depth, from_ref_type, to_ref_type)
            }
            _ => return None,
        };
        let on_success = matches!(op, Operator::BrOnCast { .. } | Operator::BrOnCastDescEq { .. });
        let descriptor =
            matches!(op, Operator::BrOnCastDescEq { .. } | Operator::BrOnCastDescEqFail { .. });
        if descriptor {
            self.pop();
        }
        self.pop();
        let cast = self.cast(to);
        let target = self.table_target(depth);
        // What goes on has the other type: after a failed cast it is not null if null would pass.
        let failed = if to.is_nullable() { from.as_non_null() } else { from };
        self.push(ValType::Ref(if on_success { failed } else { to }));
        Some(match (descriptor, on_success) {
            (false, true) => Op::BrOnCast { cast, target },
            (false, false) => Op::BrOnCastFail { cast, target },
            (true, true) => Op::BrOnCastDesc { cast, target },
            (true, false) => Op::BrOnCastDescFail { cast, target },
        })
    }
}
