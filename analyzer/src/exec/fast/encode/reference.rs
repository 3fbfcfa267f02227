//! The operand words of ops on references and tables, of calls in tail position, and of errands.

use crate::exec::fast::encode::Encoder;
use crate::exec::fast::handlers::{Pair, Word};
use crate::exec::fast::ir::{Inst, Kind, Tail};
use crate::exec::fast::virtual_stack::NONE;

impl Encoder<'_> {
    pub(super) fn of_table(&mut self, inst: &Inst) -> Option<()> {
        let a = self.value(inst.a)?;
        let word = match inst.kind {
            Kind::TableGet(table) => {
                let d = if inst.d == NONE { 0 } else { inst.d };
                Word { a, d: self.value(d)?, b: self.table(table)? }
            }
            Kind::TableSet(table) => {
                let d = self.value(u32::try_from(inst.b).ok()?)?;
                Word { a, d, b: self.table(table)? }
            }
            _ => Word { a, d: 0, b: 0 },
        };
        self.cells.push(word.cell());
        Some(())
    }

    fn table(&self, table: u32) -> Option<u32> {
        self.store.tables.get(table as usize).map(|_| table)
    }

    pub(super) fn tail_call(&mut self, inst: &Inst, tail: Tail) -> Option<()> {
        let (a, b) = match tail {
            Tail::Func(func) => {
                self.store.funcs.get(func as usize)?;
                (self.slot(inst.a)?, func)
            }
            Tail::Indirect { table, .. } => (self.value(inst.a)?, self.table(table)?),
            Tail::Ref => (self.value(inst.a)?, self.memory),
        };
        let header = u32::try_from(self.code.locals).ok()?;
        self.cells.push(Word { a, d: 0, b }.cell());
        self.cells.push(Pair { first: inst.pc + 1, second: header }.cell());
        if let Tail::Indirect { ty, .. } = tail {
            self.cells.push(Pair { first: ty, second: self.memory }.cell());
        }
        Some(())
    }

    pub(super) fn room(&mut self, inst: &Inst, after: u32) -> Option<()> {
        let word = Word { a: self.slot(after)?, d: self.slot(inst.d)?, b: inst.pc };
        self.cells.push(word.cell());
        self.cells.push(Pair { first: self.func.0, second: 0 }.cell());
        Some(())
    }
}
