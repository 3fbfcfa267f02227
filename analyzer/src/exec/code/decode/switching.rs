//! Decoding of stack switching: continuations made, bound, resumed, suspended and switched to.
//!
//! Source: stack switching proposal, "Instructions".

use wasmparser::{
    CompositeInnerType, FuncType, Handle, HeapType, Operator, RefType, ResumeTable, UnpackedIndex,
    ValType,
};

use crate::exec::code::Op;
use crate::exec::code::decode::{Decoder, Patch, narrow};
use crate::exec::code::switching::{Handler, Switching};
use crate::exec::value::slots_of_all;
use crate::module::idx::TypeIdx;

impl<'a> Decoder<'a> {
    pub(super) fn switching_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let decoded = match op {
            Operator::ContNew { cont_type_index } => {
                self.change(1, cont_ref(*cont_type_index));
                Switching::New
            }
            Operator::ContBind { argument_index, result_index } => {
                let (before, after) =
                    (self.cont_params(*argument_index), self.cont_params(*result_index));
                let bound = before.get(..before.len().saturating_sub(after.len()));
                let bound = bound.unwrap_or_default();
                self.change(1 + bound.len(), cont_ref(*result_index));
                Switching::Bind(bound.into())
            }
            Operator::Suspend { tag_index } => {
                let ty = self.tag_type(*tag_index);
                self.pop_n(ty.map_or(0, |ty| ty.params().len()));
                self.push_all(ty.map_or(&[], |ty| ty.results()));
                Switching::Suspend(self.tag(*tag_index))
            }
            Operator::Resume { cont_type_index, resume_table } => {
                let params = self.cont_params(*cont_type_index);
                let handlers = self.resume(1 + params.len(), *cont_type_index, resume_table);
                Switching::Resume { args: slots_of_all(params), handlers }
            }
            Operator::ResumeThrow { cont_type_index, tag_index, resume_table } => {
                let args = self.tag_type(*tag_index).map_or(0, |ty| ty.params().len());
                let handlers = self.resume(1 + args, *cont_type_index, resume_table);
                Switching::ResumeThrow { tag: self.tag(*tag_index), handlers }
            }
            Operator::ResumeThrowRef { cont_type_index, resume_table } => {
                let handlers = self.resume(2, *cont_type_index, resume_table);
                Switching::ResumeThrowRef { handlers }
            }
            Operator::Switch { cont_type_index, tag_index } => {
                self.switch(*cont_type_index, *tag_index)
            }
            _ => return None,
        };
        self.switching.push(decoded);
        Some(Op::Switching { at: narrow(self.switching.len() - 1), end: narrow(self.height) })
    }

    /// Takes the operands of an operator that resumes; the clauses name labels around it.
    fn resume(&mut self, operands: usize, cont: u32, table: &ResumeTable) -> Box<[Handler]> {
        self.pop_n(operands);
        let mut handlers = Vec::with_capacity(table.handlers.len());
        for (number, handle) in table.handlers.iter().enumerate() {
            handlers.push(match *handle {
                Handle::OnLabel { tag, label } => {
                    let patch = Patch::Handler(self.switching.len(), number);
                    Handler { tag: self.tag(tag), target: Some(self.target(label, patch)) }
                }
                Handle::OnSwitch { tag } => Handler { tag: self.tag(tag), target: None },
            });
        }
        self.push_all(self.cont_type(cont).map_or(&[], |ty| ty.results()));
        handlers.into()
    }

    fn switch(&mut self, cont: u32, tag: u32) -> Switching {
        let params = self.cont_params(cont);
        // The last parameter is the continuation that is made of the one that runs.
        let (made, args) =
            params.split_last().map_or((None, &[][..]), |(it, args)| (Some(*it), args));
        self.pop_n(1 + args.len());
        let made = match made {
            Some(ValType::Ref(ty)) => match ty.heap_type() {
                HeapType::Concrete(index) | HeapType::Exact(index) => index.as_module_index(),
                HeapType::Abstract { .. } => None,
            },
            _ => None,
        };
        self.push_all(made.map_or(&[], |made| self.cont_params(made)));
        Switching::Switch { args: slots_of_all(args), tag: self.tag(tag) }
    }

    fn tag_type(&self, idx: u32) -> Option<&'a FuncType> {
        let tag = self.module.tags.get(idx as usize)?;
        self.module.func_type_at(tag.ty)
    }

    /// The function type of a continuation type.
    fn cont_type(&self, idx: u32) -> Option<&'a FuncType> {
        let ty = self.module.types.get(idx as usize)?;
        let CompositeInnerType::Cont(cont) = &ty.composite_type.inner else { return None };
        self.module.func_type_at(TypeIdx(cont.0.as_module_index()?))
    }

    fn cont_params(&self, idx: u32) -> &'a [ValType] {
        self.cont_type(idx).map_or(&[], |ty| ty.params())
    }
}

fn cont_ref(idx: u32) -> ValType {
    let ty = RefType::new(false, HeapType::Concrete(UnpackedIndex::Module(idx)));
    ty.map_or(ValType::Ref(RefType::CONTREF), ValType::Ref)
}
