//! The exact tier: one operator at a time, everything where the frame layout says.
//!
//! The loop below is the definition of what the guest does. It stays in one function as long as
//! it can: calls between decoded functions, returns and branches included. What needs more (a
//! function not decoded yet, a larger stack, the host, an explanation) ends the loop at the start
//! of the operator with an [`Exit`], nothing of the operator done. Groups of instructions that
//! are large or rare stand in rooms of their own (`rooms`), so that the loop stays small.
//! Slots and ordinals come from validated code, so indexing cannot fail on any input; a bug in
//! the decoder would panic here rather than compute nonsense.
//! Source: core specification, "Instructions" (execution).

mod alone;
mod atomic;
mod bulk;
mod fuel;
mod object;
mod rooms;
mod shared;
mod vector;

use std::sync::Arc;

use crate::exec::addr::FuncAddr;
use crate::exec::clock::Fuel;
use crate::exec::code::{Code, Op, Target};
use crate::exec::frame::{self, Caller, HEADER, Regs};
use crate::exec::heap::Heap;
use crate::exec::limits::Which;
use crate::exec::memory::Memory;
use crate::exec::semantics::{self, Number, for_each_numeric};
use crate::exec::stop::{Caps, Watchpoints};
use crate::exec::store::{Data, Elem, Func, Global, Table};
use crate::exec::trace::{At, Next, Running, Touch};
use crate::exec::trap::TrapKind;
use crate::exec::types::TypeTable;
use crate::module::idx::InstrOrdinal;

/// Why the loop ended. The registers stand at the operator that did it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// No operators left in the budget.
    Budget,
    /// The operator here needs more fuel than there is.
    Fuel,
    /// The operator here needs more of something than the run may use.
    Cap(Which),
    /// It is time to look at what may interrupt the run. How much of the operator here is done, the
    /// progress tells.
    Piece,
    /// A breakpoint stands here.
    Breakpoint,
    /// The operator here writes to watched bytes.
    Watchpoint,
    /// The heap must be collected before the operator here can allocate.
    Collect,
    /// A return left as few frames as asked for (the return is done).
    Depth,
    /// The operator here traps.
    Trap(TrapKind),
    /// The operator here calls a function that the loop cannot enter.
    Call(FuncAddr),
    /// The operator here tail-calls; the arguments lie on top.
    TailCall(FuncAddr),
    /// The operator here returned to a frame of the host or outside (the return is not done).
    Return,
    /// The operator here throws an exception.
    Throw,
    /// The operator here has to do with continuations.
    Switching,
    /// The operator here waits for another thread, and there is none.
    Deadlock,
    /// The operator here is not implemented.
    Missing,
}

/// The parts of a machine that the loop uses.
pub(super) struct Context<'a> {
    pub(super) stack: &'a mut [u64],
    pub(super) codes: &'a [Option<Arc<Code>>],
    pub(super) funcs: &'a [Func],
    pub(super) types: &'a TypeTable,
    pub(super) memories: &'a mut [Memory],
    pub(super) tables: &'a mut [Table],
    pub(super) globals: &'a mut [Global],
    pub(super) datas: &'a mut [Data],
    pub(super) elems: &'a mut [Elem],
    pub(super) heap: &'a mut Heap,
    /// Operators that may still be executed.
    pub(super) budget: u64,
    /// Frames there are.
    pub(super) depth: usize,
    /// Frames there may be.
    pub(super) most_frames: usize,
    /// What else the run may use.
    pub(super) caps: Caps,
    /// Bytes or entries of the bulk operation at the registers that are done already.
    pub(super) progress: u64,
    /// Bytes that may still be moved before it is time for a look.
    pub(super) work: usize,
    /// Looked at only by the watching loop.
    pub(super) fuel: Fuel,
    /// Breakpoints and the frames to stop at; looked at only by the watching loop.
    pub(super) watch: Watch<'a>,
    /// The time when the budget will be used up, modulo 2^64.
    pub(super) ends_at: u64,
    /// Looked at only by the watching loop.
    pub(super) tracing: &'a mut dyn Tell,
}

/// Who is told of operators.
pub(super) trait Tell {
    /// Whether anybody wants to know.
    fn listens(&self) -> bool;

    /// Tells of an operator.
    fn tell(&mut self, at: &At<'_>);

    /// Whether anybody wants to know which frame runs.
    fn follows(&self) -> bool;

    /// Tells which frame runs, and its first slot.
    fn frame(&mut self, running: Running, fp: usize);
}

/// What the watching loop looks at: breakpoints, and the frames to stop at.
#[derive(Clone, Copy)]
pub(super) struct Watch<'a> {
    /// The breakpoints of a function, sorted.
    pub(super) places: &'a dyn Fn(FuncAddr) -> &'a [InstrOrdinal],
    /// Bytes before whose change to stop.
    pub(super) bytes: &'a Watchpoints,
    pub(super) depth: Option<usize>,
    /// Whether the first operator is exempt from breakpoints and watchpoints.
    pub(super) skip_first: bool,
}

/// What an operator is about to write of what is watched.
pub(super) fn watched(bytes: &Watchpoints, op: Op, operands: &[u64]) -> Option<Touch> {
    if bytes.is_empty() {
        return None;
    }
    Next { op, operands }.touches().into_iter().flatten().find(|touch| {
        let start = u64::try_from(touch.start);
        touch.writes && start.is_ok_and(|start| bytes.meet(touch.memory, start, touch.len))
    })
}

macro_rules! define_run {
    (
        unary { $($un:ident $un_fn:ident $un_in:ident $un_out:ident)* }
        unary_trapping { $($unt:ident $unt_fn:ident $unt_in:ident $unt_out:ident)* }
        binary { $($bin:ident $bin_fn:ident $bin_in:ident $bin_out:ident)* }
        binary_trapping { $($bint:ident $bint_fn:ident $bint_in:ident $bint_out:ident)* }
        load { $($load:ident $raw:ident $wide:ident $load_out:ident)* }
        store { $($store:ident $narrow:ident $store_in:ident)* }
    ) => {
        /// Executes until an [`Exit`]. `WATCHED` compiles the loop with the checks of [`Watch`].
        #[expect(clippy::too_many_lines, reason = "the interpreter's loop: one flat match")]
        pub(super) fn run<const WATCHED: bool>(cx: &mut Context<'_>, regs: &mut Regs) -> Exit {
            let Regs { mut func, pc, mut fp, mut sp } = *regs;
            let mut pc = pc as usize;
            let codes = cx.codes;
            let Some(Some(code)) = codes.get(func.index()) else { return Exit::Call(func) };
            let mut code: &Code = code;
            let stack = &mut *cx.stack;
            let memories = &mut *cx.memories;
            let mut left = cx.budget;
            let mut depth = cx.depth;
            let mut skip = cx.watch.skip_first;
            // Fuel that the operator under way has cost.
            let mut cost = 0;
            let mut sites: &[InstrOrdinal] = &[];
            // Whether somebody looks at every operator; breakpoints are looked at where they are.
            let mut looks = false;
            let fuel_limit = cx.fuel.limit;
            if WATCHED {
                sites = (cx.watch.places)(func);
                looks = !cx.watch.bytes.is_empty() || cx.tracing.follows() || cx.tracing.listens();
            }

            // Ends the loop with the registers at the operator that has just been fetched.
            macro_rules! undo {
                ($exit:expr) => {{
                    pc -= 1;
                    left += 1;
                    if WATCHED {
                        cx.fuel.used -= cost;
                    }
                    break $exit;
                }};
            }
            macro_rules! trap {
                ($kind:ident) => {
                    undo!(Exit::Trap(TrapKind::$kind))
                };
            }
            macro_rules! push {
                ($slot:expr) => {{
                    stack[sp] = $slot;
                    sp += 1;
                }};
            }
            macro_rules! branch {
                ($target:expr) => {{
                    let Target { pc: to, height, keep } = $target;
                    let (height, keep) = (fp + height as usize, usize::from(keep));
                    match keep {
                        0 => {}
                        1 => stack[height] = stack[sp - 1],
                        _ => stack.copy_within(sp - keep..sp, height),
                    }
                    sp = height + keep;
                    pc = to as usize;
                }};
            }
            // Calls a function whose arguments lie on top.
            macro_rules! call {
                ($callee:expr) => {{
                    let callee: FuncAddr = $callee;
                    match codes.get(callee.index()) {
                        Some(Some(next))
                            if depth < cx.most_frames
                                && sp + next.frame - next.params <= stack.len() =>
                        {
                            let base = sp - next.params;
                            let at = base + next.locals;
                            stack[sp..at].fill(0);
                            let caller = Caller { func, pc: pc as u32, fp, resume: 0 };
                            stack[at..at + HEADER].copy_from_slice(&frame::header(at, Some(caller)));
                            (fp, sp, pc, func, code) = (base, at + HEADER, 0, callee, next);
                            depth += 1;
                            if WATCHED {
                                cx.fuel.enter();
                                sites = (cx.watch.places)(func);
                            }
                        }
                        _ => undo!(Exit::Call(callee)),
                    }
                }};
            }
            // The function that an indirect call means; the index stays on the stack.
            macro_rules! indirect {
                ($table:expr, $ty:expr) => {{
                    let entries = &cx.tables[$table as usize].entries;
                    let index = stack[sp - 1];
                    match usize::try_from(index).ok().and_then(|index| entries.get(index)) {
                        None => trap!(UndefinedElement),
                        Some(0) => trap!(UninitializedElement),
                        Some(handle) => {
                            let callee = FuncAddr((handle - 1) as u32);
                            let found = cx.funcs[callee.index()].ty;
                            if found.0 != $ty
                                && !cx.types.is_subtype(found, crate::exec::addr::TypeId($ty))
                            {
                                trap!(IndirectCallType)
                            }
                            callee
                        }
                    }
                }};
            }

            macro_rules! parts {
                () => {
                    rooms::Parts {
                        memories: &mut *memories,
                        tables: &mut *cx.tables,
                        globals: &mut *cx.globals,
                        datas: &*cx.datas,
                        elems: &*cx.elems,
                        heap: &mut *cx.heap,
                        types: cx.types,
                        funcs: cx.funcs,
                        caps: &cx.caps,
                        progress: &mut cx.progress,
                        work: &mut cx.work,
                    }
                };
            }

            let exit = loop {
                if left == 0 {
                    break Exit::Budget;
                }
                let op = code.ops[pc];
                // Without anybody who looks at every operator, nobody is asked at every operator.
                if WATCHED && (looks || !sites.is_empty()) {
                    if cx.tracing.follows() {
                        let time = cx.ends_at.wrapping_sub(left);
                        cx.tracing.frame(Running { time, depth, func: Some(func) }, fp);
                    }
                    if !skip && sites.binary_search(&InstrOrdinal(pc as u32)).is_ok() {
                        break Exit::Breakpoint;
                    }
                    let operands = &stack[fp + code.locals + HEADER..sp];
                    if !skip && watched(cx.watch.bytes, op, operands).is_some() {
                        break Exit::Watchpoint;
                    }
                }
                if WATCHED {
                    skip = false;
                    if let Some(limit) = fuel_limit {
                        cost = fuel::cost(op, stack, sp);
                        if cost > limit.saturating_sub(cx.fuel.used) {
                            break Exit::Fuel;
                        }
                        cx.fuel.used += cost;
                    }
                    if looks && cx.tracing.listens() {
                        cx.tracing.tell(&At {
                            func,
                            instr: InstrOrdinal(pc as u32),
                            time: cx.ends_at.wrapping_sub(left),
                            depth,
                            operands: &stack[fp + code.locals + HEADER..sp],
                            op,
                        });
                    }
                }
                pc += 1;
                left -= 1;
                match op {
                    Op::LocalGet { slot } => push!(stack[fp + slot as usize]),
                    Op::LocalSet { slot } => {
                        sp -= 1;
                        stack[fp + slot as usize] = stack[sp];
                    }
                    Op::LocalTee { slot } => stack[fp + slot as usize] = stack[sp - 1],
                    Op::Const { slot } => push!(slot),
                    $(Op::$un => {
                        let result = semantics::$un_fn(Number::from_slot(stack[sp - 1]));
                        stack[sp - 1] = result.to_slot();
                    })*
                    $(Op::$unt => {
                        match semantics::$unt_fn(Number::from_slot(stack[sp - 1])) {
                            Ok(result) => stack[sp - 1] = result.to_slot(),
                            Err(kind) => undo!(Exit::Trap(kind)),
                        }
                    })*
                    $(Op::$bin => {
                        let right = Number::from_slot(stack[sp - 1]);
                        let left = Number::from_slot(stack[sp - 2]);
                        sp -= 1;
                        stack[sp - 1] = semantics::$bin_fn(left, right).to_slot();
                    })*
                    $(Op::$bint => {
                        let right = Number::from_slot(stack[sp - 1]);
                        let divided = Number::from_slot(stack[sp - 2]);
                        match semantics::$bint_fn(divided, right) {
                            Ok(result) => {
                                sp -= 1;
                                stack[sp - 1] = result.to_slot();
                            }
                            Err(kind) => undo!(Exit::Trap(kind)),
                        }
                    })*
                    $(Op::$load { memory, offset } => {
                        match memories[memory as usize].load(stack[sp - 1], offset) {
                            Some(bytes) => {
                                let value = $raw::from_le_bytes(bytes);
                                stack[sp - 1] = (value as $wide).to_slot();
                            }
                            None => trap!(MemoryOutOfBounds),
                        }
                    })*
                    $(Op::$store { memory, offset } => {
                        let value = stack[sp - 1] as $narrow;
                        let base = stack[sp - 2];
                        match memories[memory as usize].store(base, offset, value.to_le_bytes()) {
                            Some(()) => sp -= 2,
                            None => trap!(MemoryOutOfBounds),
                        }
                    })*
                    Op::Nop | Op::Guard => {}
                    Op::Unreachable => trap!(Unreachable),
                    Op::Jump { pc: to } => pc = to as usize,
                    Op::JumpIfZero { pc: to } => {
                        sp -= 1;
                        if stack[sp] as u32 == 0 {
                            pc = to as usize;
                        }
                    }
                    Op::Br(target) => branch!(target),
                    Op::BrIf(target) => {
                        sp -= 1;
                        if stack[sp] as u32 != 0 {
                            branch!(target);
                        }
                    }
                    Op::BrTable { first, count } => {
                        sp -= 1;
                        let index = (stack[sp] as u32).min(count);
                        branch!(code.targets[(first + index) as usize]);
                    }
                    Op::BrOnNull(target) => {
                        if stack[sp - 1] == 0 {
                            sp -= 1;
                            branch!(target);
                        }
                    }
                    Op::BrOnCast { cast, target }
                    | Op::BrOnCastFail { cast, target }
                    | Op::BrOnCastDesc { cast, target }
                    | Op::BrOnCastDescFail { cast, target } => {
                        match rooms::branches(&parts!(), code, op, cast, &stack[..sp]) {
                            Ok((taken, top)) => {
                                sp = top;
                                if taken {
                                    branch!(code.targets[target as usize]);
                                }
                            }
                            Err(exit) => undo!(exit),
                        }
                    }
                    Op::BrOnNonNull(target) => {
                        if stack[sp - 1] == 0 {
                            sp -= 1;
                        } else {
                            branch!(target);
                        }
                    }
                    Op::Return => {
                        let at = fp + code.locals;
                        let Some(caller) = frame::caller(stack, at) else { undo!(Exit::Return) };
                        let Some(Some(next)) = codes.get(caller.func.index()) else {
                            undo!(Exit::Return)
                        };
                        match code.results {
                            0 => {}
                            1 => stack[fp] = stack[sp - 1],
                            results => stack.copy_within(sp - results..sp, fp),
                        }
                        sp = fp + code.results;
                        (fp, pc, func, code) = (caller.fp, caller.pc as usize, caller.func, next);
                        depth -= 1;
                        if WATCHED {
                            sites = (cx.watch.places)(func);
                            if cx.watch.depth.is_some_and(|wanted| depth <= wanted) {
                                break Exit::Depth;
                            }
                        }
                    }
                    Op::Call { func: callee } => call!(FuncAddr(callee)),
                    Op::CallIndirect { table, ty } => {
                        let callee = indirect!(table, ty);
                        // The callee's frame begins below the index, which is gone once it is in.
                        match codes.get(callee.index()) {
                            Some(Some(next))
                                if depth < cx.most_frames
                                    && sp + next.frame <= stack.len() =>
                            {
                                sp -= 1;
                                call!(callee)
                            }
                            _ => undo!(Exit::Call(callee)),
                        }
                    }
                    Op::CallRef { .. } => match stack[sp - 1] {
                        0 => trap!(NullFunction),
                        handle => {
                            let callee = FuncAddr((handle - 1) as u32);
                            match codes.get(callee.index()) {
                                Some(Some(next))
                                    if depth < cx.most_frames
                                        && sp + next.frame <= stack.len() =>
                                {
                                    sp -= 1;
                                    call!(callee)
                                }
                                _ => undo!(Exit::Call(callee)),
                            }
                        }
                    },
                    Op::ReturnCall { func } => undo!(Exit::TailCall(FuncAddr(func))),
                    Op::ReturnCallIndirect { table, ty } => {
                        let callee = indirect!(table, ty);
                        undo!(Exit::TailCall(callee))
                    }
                    Op::ReturnCallRef => match stack[sp - 1] {
                        0 => trap!(NullFunction),
                        handle => undo!(Exit::TailCall(FuncAddr((handle - 1) as u32))),
                    },
                    Op::Drop => sp -= 1,
                    Op::Drop2 => sp -= 2,
                    Op::Select => {
                        sp -= 2;
                        if stack[sp + 1] as u32 == 0 {
                            stack[sp - 1] = stack[sp];
                        }
                    }
                    Op::Select2 => {
                        sp -= 3;
                        if stack[sp + 2] as u32 == 0 {
                            stack.copy_within(sp..sp + 2, sp - 2);
                        }
                    }
                    Op::LocalGet2 { slot } => {
                        let from = fp + slot as usize;
                        stack.copy_within(from..from + 2, sp);
                        sp += 2;
                    }
                    Op::LocalSet2 { slot } => {
                        sp -= 2;
                        stack.copy_within(sp..sp + 2, fp + slot as usize);
                    }
                    Op::LocalTee2 { slot } => {
                        stack.copy_within(sp - 2..sp, fp + slot as usize);
                    }
                    Op::GlobalGet { global } => push!(cx.globals[global as usize].slots[0]),
                    Op::GlobalSet { global } => {
                        sp -= 1;
                        cx.globals[global as usize].slots[0] = stack[sp];
                    }
                    Op::GlobalGet2 { global } => {
                        stack[sp..sp + 2].copy_from_slice(&cx.globals[global as usize].slots);
                        sp += 2;
                    }
                    Op::GlobalSet2 { global } => {
                        sp -= 2;
                        cx.globals[global as usize].slots.copy_from_slice(&stack[sp..sp + 2]);
                    }
                    Op::Const2 { vector } => {
                        let bits = code.vectors[vector as usize];
                        push!(bits as u64);
                        push!((bits >> 64) as u64);
                    }
                    Op::RefIsNull => stack[sp - 1] = u64::from(stack[sp - 1] == 0),
                    Op::RefAsNonNull => {
                        if stack[sp - 1] == 0 {
                            trap!(NullReference)
                        }
                    }
                    Op::MemorySize { memory } => push!(memories[memory as usize].pages()),
                    Op::TableSize { table } => {
                        push!(cx.tables[table as usize].entries.len() as u64)
                    }
                    Op::TableGet { table } => {
                        let entries = &cx.tables[table as usize].entries;
                        let index = usize::try_from(stack[sp - 1]).ok();
                        match index.and_then(|index| entries.get(index)) {
                            Some(handle) => stack[sp - 1] = *handle,
                            None => trap!(TableOutOfBounds),
                        }
                    }
                    Op::TableSet { table } => {
                        let entries = &mut cx.tables[table as usize].entries;
                        let index = usize::try_from(stack[sp - 2]).ok();
                        match index.and_then(|index| entries.item_mut(index)) {
                            Some(entry) => *entry = stack[sp - 1],
                            None => trap!(TableOutOfBounds),
                        }
                        sp -= 2;
                    }
                    Op::DataDrop { data } => cx.datas[data as usize].set_dropped(true),
                    Op::ElemDrop { elem } => cx.elems[elem as usize].set_dropped(true),
                    Op::MemoryGrow { .. }
                    | Op::TableGrow { .. }
                    | Op::MemoryInit { .. }
                    | Op::MemoryCopy { .. }
                    | Op::MemoryFill { .. }
                    | Op::TableInit { .. }
                    | Op::TableCopy { .. }
                    | Op::TableFill { .. }
                    | Op::Vector { .. }
                    | Op::VectorLane { .. }
                    | Op::VectorAccess { .. }
                    | Op::Shuffle { .. }
                    | Op::Atomic { .. }
                    | Op::Fence
                    | Op::GlobalChange { .. }
                    | Op::GlobalExchange { .. }
                    | Op::FieldChange { .. }
                    | Op::FieldExchange { .. }
                    | Op::ElementChange { .. }
                    | Op::ElementExchange { .. }
                    | Op::TableChange { .. }
                    | Op::TableExchange { .. }
                    | Op::MemoryDiscard { .. }
                    | Op::I64Add128
                    | Op::I64Sub128
                    | Op::I64MulWideS
                    | Op::I64MulWideU
                    | Op::Object { .. } => {
                        let mut parts = parts!();
                        match rooms::execute(&mut parts, code, op, stack, sp) {
                            Ok(top) => sp = top,
                            Err(exit) => undo!(exit),
                        }
                    }
                    Op::Throw { .. } | Op::ThrowRef | Op::Rethrow { .. } => undo!(Exit::Throw),
                    Op::Switching { .. } => undo!(Exit::Switching),
                    Op::Missing => undo!(Exit::Missing),
                }
            };
            *regs = Regs { func, pc: pc as u32, fp, sp };
            cx.budget = left;
            cx.depth = depth;
            exit
        }
    };
}
for_each_numeric!(define_run);
