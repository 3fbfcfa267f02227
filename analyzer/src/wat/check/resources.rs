//! What code is validated against: what the validator knows of the module, globals by their indices
//! in the text although it was shown others.

use std::sync::Arc;

use wasmparser::{
    BinaryReaderError, FuncType, GlobalType, HeapType, MemoryType, RefType, SubType, TableType,
    ValType, ValidatorResources, WasmModuleResources, types::CoreTypeId,
};

use crate::wat::lower::shown::Shown;

/// Clones share what is known.
#[derive(Clone, Debug)]
pub(crate) struct Resources {
    module: ValidatorResources,
    shown: Option<Arc<Shown>>,
}

impl Resources {
    /// What the validator knows of a module, and how it was shown globals.
    pub(super) fn new(module: ValidatorResources, shown: Option<&Shown>) -> Resources {
        Resources { module, shown: shown.cloned().map(Arc::new) }
    }
}

impl WasmModuleResources for Resources {
    fn global_at(&self, at: u32) -> Option<GlobalType> {
        let number = match &self.shown {
            Some(shown) => shown.number(at)?,
            None => at,
        };
        self.module.global_at(number)
    }

    fn table_at(&self, at: u32) -> Option<TableType> {
        self.module.table_at(at)
    }

    fn memory_at(&self, at: u32) -> Option<MemoryType> {
        self.module.memory_at(at)
    }

    fn tag_at(&self, at: u32) -> Option<&FuncType> {
        self.module.tag_at(at)
    }

    fn sub_type_at(&self, type_index: u32) -> Option<&SubType> {
        self.module.sub_type_at(type_index)
    }

    fn sub_type_at_id(&self, id: CoreTypeId) -> &SubType {
        self.module.sub_type_at_id(id)
    }

    fn type_id_of_function(&self, func_idx: u32) -> Option<CoreTypeId> {
        self.module.type_id_of_function(func_idx)
    }

    fn type_index_of_function(&self, func_index: u32) -> Option<u32> {
        self.module.type_index_of_function(func_index)
    }

    fn element_type_at(&self, at: u32) -> Option<RefType> {
        self.module.element_type_at(at)
    }

    fn is_subtype(&self, a: ValType, b: ValType) -> bool {
        self.module.is_subtype(a, b)
    }

    fn is_shared(&self, ty: RefType) -> bool {
        self.module.is_shared(ty)
    }

    fn check_heap_type(
        &self,
        heap_type: &mut HeapType,
        offset: u64,
    ) -> Result<(), BinaryReaderError> {
        self.module.check_heap_type(heap_type, offset)
    }

    fn top_type(&self, heap_type: &HeapType) -> HeapType {
        self.module.top_type(heap_type)
    }

    fn element_count(&self) -> u32 {
        self.module.element_count()
    }

    fn data_count(&self) -> Option<u32> {
        self.module.data_count()
    }

    fn is_function_referenced(&self, idx: u32) -> bool {
        self.module.is_function_referenced(idx)
    }

    fn has_function_exact_type(&self, idx: u32) -> bool {
        self.module.has_function_exact_type(idx)
    }
}
