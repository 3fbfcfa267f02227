//! Decoding of control instructions: blocks, branches, calls, returns.
//!
//! Source: core specification, "Control Instructions".

use wasmparser::{Operator, ValType};

use crate::exec::code::Op;
use crate::exec::code::decode::{Decoder, Patch, narrow};
use crate::exec::shape::LabelKind;
use crate::module::idx::TypeIdx;

impl Decoder<'_> {
    pub(super) fn else_arm(&mut self) -> Op {
        let after = narrow(self.ops.len() + 1);
        let at = self.ops.len();
        let Some(control) = self.control.last_mut() else { return Op::Nop };
        control.patches.push(Patch::Op(at));
        let if_at = control.if_at.take();
        self.set_pc(if_at, after);
        self.next_arm(LabelKind::Else);
        Op::Jump { pc: 0 }
    }

    fn br_table(&mut self, table: &wasmparser::BrTable<'_>) -> Op {
        let first = narrow(self.targets.len());
        let labels = table.targets().filter_map(Result::ok).chain([table.default()]);
        for label in labels {
            let target = self.target(label, Patch::Table(self.targets.len()));
            self.targets.push(target);
        }
        Op::BrTable { first, count: narrow(self.targets.len()) - first - 1 }
    }

    fn func_ty(&self, func: u32) -> Option<TypeIdx> {
        self.module.funcs.get(func as usize).map(|func| func.ty)
    }

    fn call_effect(&mut self, ty: Option<TypeIdx>) {
        let Some(ty) = ty.and_then(|ty| self.module.func_type_at(ty)) else { return };
        self.pop_n(ty.params().len());
        self.push_all(ty.results());
    }

    pub(super) fn control_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        Some(match op {
            Operator::Nop => Op::Nop,
            Operator::Block { blockty } => {
                self.open(LabelKind::Block, *blockty);
                Op::Nop
            }
            Operator::Loop { blockty } => {
                self.open(LabelKind::Loop, *blockty);
                Op::Nop
            }
            Operator::If { blockty } => {
                self.pop();
                self.open(LabelKind::If, *blockty);
                Op::JumpIfZero { pc: 0 }
            }
            Operator::Else => self.else_arm(),
            Operator::End => self.end(),
            Operator::BrIf { relative_depth } => {
                self.pop();
                Op::BrIf(self.branch(*relative_depth))
            }
            Operator::BrOnNull { relative_depth } => {
                let ty = self.pop().unwrap_or(ValType::FUNCREF);
                let target = self.branch(*relative_depth);
                self.push(ty);
                Op::BrOnNull(target)
            }
            Operator::BrOnNonNull { relative_depth } => {
                self.pop();
                Op::BrOnNonNull(self.branch(*relative_depth))
            }
            Operator::Call { function_index } => {
                self.call_effect(self.func_ty(*function_index));
                Op::Call { func: self.func_addr(*function_index).0 }
            }
            Operator::CallIndirect { type_index, table_index } => {
                self.pop();
                self.call_effect(Some(TypeIdx(*type_index)));
                Op::CallIndirect { table: self.table(*table_index), ty: self.type_id(*type_index) }
            }
            Operator::CallRef { type_index } => {
                self.pop();
                self.call_effect(Some(TypeIdx(*type_index)));
                Op::CallRef { ty: self.type_id(*type_index) }
            }
            _ => return self.leaving_op(op),
        })
    }

    /// Operators after which nothing follows.
    fn leaving_op(&mut self, op: &Operator<'_>) -> Option<Op> {
        let decoded = match op {
            Operator::Unreachable => Op::Unreachable,
            Operator::Br { relative_depth } => Op::Br(self.branch(*relative_depth)),
            Operator::BrTable { targets } => {
                self.pop();
                self.br_table(targets)
            }
            Operator::Return => Op::Return,
            Operator::ReturnCall { function_index } => {
                Op::ReturnCall { func: self.func_addr(*function_index).0 }
            }
            Operator::ReturnCallIndirect { type_index, table_index } => Op::ReturnCallIndirect {
                table: self.table(*table_index),
                ty: self.type_id(*type_index),
            },
            Operator::ReturnCallRef { .. } => Op::ReturnCallRef,
            _ => return None,
        };
        self.set_unreachable();
        Some(decoded)
    }
}
