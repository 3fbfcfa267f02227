//! Decoding of what neither branches nor calls: numbers, variables, memories, tables, references.
//!
//! Source: core specification, "Instructions".

use wasmparser::{MemArg, MemArgTarget, Operator, ValType};

use crate::exec::code::decode::{Decoder, narrow};
use crate::exec::code::{Failure, Op};
use crate::exec::semantics::for_each_numeric;
use crate::exec::value::slots_of;

impl Decoder<'_> {
    pub(super) fn memory(&self, idx: u32) -> u32 {
        self.instance.memories.get(idx as usize).copied().unwrap_or_default().0
    }

    pub(super) fn table(&self, idx: u32) -> u32 {
        self.instance.tables.get(idx as usize).copied().unwrap_or_default().0
    }

    pub(super) fn data(&self, idx: u32) -> u32 {
        self.instance.datas.get(idx as usize).copied().unwrap_or_default().0
    }

    pub(super) fn elem(&self, idx: u32) -> u32 {
        self.instance.elems.get(idx as usize).copied().unwrap_or_default().0
    }

    fn memory_failure(&self, idx: u32) -> Failure {
        match self.module.memories.get(idx as usize) {
            Some(memory) if memory.ty.memory64 => Failure::I64,
            _ => Failure::I32,
        }
    }

    fn table_failure(&self, idx: u32) -> Failure {
        match self.module.tables.get(idx as usize) {
            Some(table) if table.ty.table64 => Failure::I64,
            _ => Failure::I32,
        }
    }

    /// Memory and offset of an access; none where it is to an array of the GC heap.
    pub(super) fn access(&self, memarg: MemArg) -> Option<(u32, u64)> {
        match memarg.target {
            MemArgTarget::Memory(idx) => Some((self.memory(idx), memarg.offset)),
            MemArgTarget::Array(_) => None,
        }
    }

    pub(super) fn local(&self, idx: u32) -> (ValType, u32) {
        self.locals.get(idx as usize).copied().unwrap_or((ValType::I32, 0))
    }

    pub(super) fn global(&self, idx: u32) -> (ValType, u32) {
        let ty = self.module.globals.get(idx as usize).map(|global| global.ty.content_type);
        let addr = self.instance.globals.get(idx as usize).copied().unwrap_or_default();
        (ty.unwrap_or(ValType::I32), addr.0)
    }

    pub(super) fn table_element(&self, idx: u32) -> ValType {
        let table = self.module.tables.get(idx as usize);
        table.map_or(ValType::FUNCREF, |table| ValType::Ref(table.ty.element_type))
    }

    #[expect(clippy::too_many_lines, reason = "one flat match over operators")]
    pub(super) fn variable_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let wide = |ty: ValType| slots_of(ty) == 2;
        Some(match op {
            Operator::Drop => match self.pop() {
                Some(ty) if wide(ty) => Op::Drop2,
                _ => Op::Drop,
            },
            Operator::Select | Operator::TypedSelect { .. } => {
                self.pop();
                let second = self.pop();
                let first = self.pop();
                let ty = match op {
                    Operator::TypedSelect { ty } => *ty,
                    _ => second.or(first).unwrap_or(ValType::I32),
                };
                self.push(ty);
                if wide(ty) { Op::Select2 } else { Op::Select }
            }
            Operator::LocalGet { local_index } => {
                let (ty, slot) = self.local(*local_index);
                self.push(ty);
                if wide(ty) { Op::LocalGet2 { slot } } else { Op::LocalGet { slot } }
            }
            Operator::LocalSet { local_index } => {
                let (ty, slot) = self.local(*local_index);
                self.pop();
                if wide(ty) { Op::LocalSet2 { slot } } else { Op::LocalSet { slot } }
            }
            Operator::LocalTee { local_index } => {
                let (ty, slot) = self.local(*local_index);
                self.change(1, ty);
                if wide(ty) { Op::LocalTee2 { slot } } else { Op::LocalTee { slot } }
            }
            Operator::GlobalGet { global_index } => {
                let (ty, global) = self.global(*global_index);
                self.push(ty);
                if wide(ty) { Op::GlobalGet2 { global } } else { Op::GlobalGet { global } }
            }
            Operator::GlobalSet { global_index } => {
                let (ty, global) = self.global(*global_index);
                self.pop();
                if wide(ty) { Op::GlobalSet2 { global } } else { Op::GlobalSet { global } }
            }
            Operator::I32Const { value } => {
                self.push(ValType::I32);
                Op::Const { slot: u64::from(*value as u32) }
            }
            Operator::I64Const { value } => {
                self.push(ValType::I64);
                Op::Const { slot: *value as u64 }
            }
            Operator::F32Const { value } => {
                self.push(ValType::F32);
                Op::Const { slot: u64::from(value.bits()) }
            }
            Operator::F64Const { value } => {
                self.push(ValType::F64);
                Op::Const { slot: value.bits() }
            }
            Operator::V128Const { value } => {
                self.push(ValType::V128);
                self.vectors.push(value.i128() as u128);
                Op::Const2 { vector: narrow(self.vectors.len() - 1) }
            }
            Operator::RefNull { hty } => {
                let ty = wasmparser::RefType::new(true, *hty);
                self.push(ty.map_or(ValType::FUNCREF, ValType::Ref));
                Op::Const { slot: 0 }
            }
            Operator::RefFunc { function_index } => {
                self.push(ValType::FUNCREF);
                Op::Const { slot: u64::from(self.func_addr(*function_index).0) + 1 }
            }
            Operator::RefIsNull => {
                self.change(1, ValType::I32);
                Op::RefIsNull
            }
            Operator::RefAsNonNull => {
                let ty = self.pop().unwrap_or(ValType::FUNCREF);
                self.push(ty);
                Op::RefAsNonNull
            }
            _ => return None,
        })
    }

    pub(super) fn wide_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let (decoded, operands) = match op {
            Operator::I64Add128 => (Op::I64Add128, 4),
            Operator::I64Sub128 => (Op::I64Sub128, 4),
            Operator::I64MulWideS => (Op::I64MulWideS, 2),
            Operator::I64MulWideU => (Op::I64MulWideU, 2),
            _ => return None,
        };
        self.pop_n(operands);
        self.push_all(&[ValType::I64, ValType::I64]);
        Some(decoded)
    }

    pub(super) fn bulk_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let address = |failure: Failure| match failure {
            Failure::I32 => ValType::I32,
            Failure::I64 => ValType::I64,
        };
        Some(match *op {
            Operator::MemorySize { mem } => {
                self.push(address(self.memory_failure(mem)));
                Op::MemorySize { memory: self.memory(mem) }
            }
            Operator::MemoryGrow { mem } => {
                let failure = self.memory_failure(mem);
                self.change(1, address(failure));
                Op::MemoryGrow { memory: self.memory(mem), failure }
            }
            Operator::MemoryInit { data_index, mem } => {
                self.pop_n(3);
                Op::MemoryInit { memory: self.memory(mem), data: self.data(data_index) }
            }
            Operator::DataDrop { data_index } => Op::DataDrop { data: self.data(data_index) },
            Operator::MemoryCopy { dst_mem, src_mem } => {
                self.pop_n(3);
                Op::MemoryCopy { to: self.memory(dst_mem), from: self.memory(src_mem) }
            }
            Operator::MemoryFill { mem } => {
                self.pop_n(3);
                Op::MemoryFill { memory: self.memory(mem) }
            }
            Operator::MemoryDiscard { mem } => {
                self.pop_n(2);
                Op::MemoryDiscard { memory: self.memory(mem) }
            }
            Operator::TableGet { table } => {
                self.change(1, self.table_element(table));
                Op::TableGet { table: self.table(table) }
            }
            Operator::TableSet { table } => {
                self.pop_n(2);
                Op::TableSet { table: self.table(table) }
            }
            Operator::TableSize { table } => {
                self.push(address(self.table_failure(table)));
                Op::TableSize { table: self.table(table) }
            }
            Operator::TableGrow { table } => {
                let failure = self.table_failure(table);
                self.change(2, address(failure));
                Op::TableGrow { table: self.table(table), failure }
            }
            Operator::TableInit { elem_index, table } => {
                self.pop_n(3);
                Op::TableInit { table: self.table(table), elem: self.elem(elem_index) }
            }
            Operator::ElemDrop { elem_index } => Op::ElemDrop { elem: self.elem(elem_index) },
            Operator::TableCopy { dst_table, src_table } => {
                self.pop_n(3);
                Op::TableCopy { to: self.table(dst_table), from: self.table(src_table) }
            }
            Operator::TableFill { table } => {
                self.pop_n(3);
                Op::TableFill { table: self.table(table) }
            }
            _ => return None,
        })
    }
}

macro_rules! define_numeric {
    (
        unary { $($un:ident $un_fn:ident $un_in:ident $un_out:ident)* }
        unary_trapping { $($unt:ident $unt_fn:ident $unt_in:ident $unt_out:ident)* }
        binary { $($bin:ident $bin_fn:ident $bin_in:ident $bin_out:ident)* }
        binary_trapping { $($bint:ident $bint_fn:ident $bint_in:ident $bint_out:ident)* }
        load { $($load:ident $raw:ident $wide:ident $load_out:ident)* }
        store { $($store:ident $narrow:ident $store_in:ident)* }
    ) => {
        impl Decoder<'_> {
            /// The operators of the list in `semantics`.
            pub(super) fn numeric(&mut self, op: &Operator<'_>) -> Option<Op> {
                let (decoded, operands, result) = match op {
                    $(Operator::$un => (Op::$un, 1, Some(ValType::$un_out)),)*
                    $(Operator::$unt => (Op::$unt, 1, Some(ValType::$unt_out)),)*
                    $(Operator::$bin => (Op::$bin, 2, Some(ValType::$bin_out)),)*
                    $(Operator::$bint => (Op::$bint, 2, Some(ValType::$bint_out)),)*
                    $(Operator::$load { memarg } => {
                        let (memory, offset) = self.access(*memarg)?;
                        (Op::$load { memory, offset }, 1, Some(ValType::$load_out))
                    })*
                    $(Operator::$store { memarg } => {
                        let (memory, offset) = self.access(*memarg)?;
                        (Op::$store { memory, offset }, 2, None)
                    })*
                    _ => return None,
                };
                self.pop_n(operands);
                if let Some(result) = result {
                    self.push(result);
                }
                Some(decoded)
            }
        }
    };
}
for_each_numeric!(define_numeric);
