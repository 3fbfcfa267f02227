//! Single operators for the fast tier, on a frame of its own.
//!
//! What it has no op for is done here, by the code that does it in the loop. An answer other than
//! plain success means that nothing is done (but for the pieces of bulk operations that the
//! progress counts), so that who asked can let the loop meet the same again and tell of it.

use crate::exec::addr::FuncAddr;
use crate::exec::code::{Code, Op};
use crate::exec::exact::rooms::{self, Parts};
use crate::exec::exact::{Context, Exit, run, watched};
use crate::exec::frame::{HEADER, Regs};

impl<'a> Context<'a> {
    /// Executes the operator at the registers, one of those that the loop does itself and after
    /// which the next one comes; answers where the operands end then.
    #[inline(never)]
    pub(in crate::exec) fn alone(&mut self, mut regs: Regs) -> Result<usize, Exit> {
        self.look(regs)?;
        self.budget = 1;
        let pc = regs.pc;
        match run::<false>(self, &mut regs) {
            Exit::Budget => {
                debug_assert_eq!(regs.pc, pc + 1, "an operator that goes nowhere");
                Ok(regs.sp)
            }
            exit => Err(exit),
        }
    }

    /// Executes the operator at the registers, one of those that are done in a room; answers
    /// where the operands end then.
    pub(in crate::exec) fn in_room(&mut self, regs: Regs) -> Result<usize, Exit> {
        self.look(regs)?;
        let (code, op) = self.operation(regs.func, regs.pc)?;
        let (mut parts, stack) = self.parts();
        rooms::execute(&mut parts, code, op, stack, regs.sp)
    }

    /// Whether the branch on a cast at the registers is taken.
    pub(in crate::exec) fn branches(&mut self, regs: Regs) -> Result<bool, Exit> {
        let (code, op) = self.operation(regs.func, regs.pc)?;
        let (Op::BrOnCast { cast, .. }
        | Op::BrOnCastFail { cast, .. }
        | Op::BrOnCastDesc { cast, .. }
        | Op::BrOnCastDescFail { cast, .. }) = op
        else {
            return Err(Exit::Missing);
        };
        let (parts, stack) = self.parts();
        let operands = stack.get(..regs.sp).unwrap_or_default();
        rooms::branches(&parts, code, op, cast, operands).map(|(taken, _)| taken)
    }

    /// Sees whether the operator at the registers is about to write what is watched.
    fn look(&self, regs: Regs) -> Result<(), Exit> {
        let bytes = self.watch.bytes;
        if bytes.is_empty() {
            return Ok(());
        }
        let (code, op) = self.operation(regs.func, regs.pc)?;
        let operands = self.stack.get(regs.fp + code.locals + HEADER..regs.sp);
        let met = watched(bytes, op, operands.unwrap_or_default());
        met.map_or(Ok(()), |_| Err(Exit::Watchpoint))
    }

    fn operation(&self, func: FuncAddr, pc: u32) -> Result<(&'a Code, Op), Exit> {
        let codes = self.codes;
        let code = codes.get(func.index()).and_then(Option::as_deref).ok_or(Exit::Call(func))?;
        Ok((code, *code.ops.get(pc as usize).ok_or(Exit::Missing)?))
    }

    fn parts(&mut self) -> (Parts<'_>, &mut [u64]) {
        let parts = Parts {
            memories: &mut *self.memories,
            tables: &mut *self.tables,
            globals: &mut *self.globals,
            datas: &*self.datas,
            elems: &*self.elems,
            heap: &mut *self.heap,
            types: self.types,
            funcs: self.funcs,
            caps: &self.caps,
            progress: &mut self.progress,
            work: &mut self.work,
        };
        (parts, &mut *self.stack)
    }
}
