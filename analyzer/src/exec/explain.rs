//! Places and traps in words: what the machine knows when it stands before an operator.
//!
//! The operator is read again from the module, its operands are still on the stack; nothing of
//! this is kept while the machine runs.

mod object;

use wasmparser::Operator;

use crate::exec::Machine;
use crate::exec::addr::FuncAddr;
use crate::exec::code;
use crate::exec::code::missing;
use crate::exec::exact;
use crate::exec::exception;
use crate::exec::frame::{HEADER, Regs};
use crate::exec::link::signature;
use crate::exec::stop::{Deadlock, NotImplemented, Stop, Until, Written};
use crate::exec::store::FuncKind;
use crate::exec::switching::suspends_at;
use crate::exec::trap::{Access, BACKTRACE_FRAMES, BacktraceFrame, Trap, TrapKind};
use crate::exec::value::Value;
use crate::module::Loc;
use crate::module::idx::{FuncIdx, InstrOrdinal};
use crate::module::offset::FileOffset;

/// The place of the registers; none in a host function.
pub(super) fn loc(machine: &Machine, regs: Regs) -> Option<Loc> {
    place(machine, regs.func, InstrOrdinal(regs.pc))
}

/// What the operator at the registers is about to write of what is watched.
pub(super) fn written(machine: &Machine, regs: Regs, until: &Until<'_>) -> Option<Written> {
    let code = machine.codes.get(regs.func.index())?.as_deref()?;
    let op = *code.ops.get(regs.pc as usize)?;
    let operands = machine.stack.get(regs.fp + code.locals + HEADER..regs.sp)?;
    let touch = exact::watched(until.watchpoints, op, operands)?;
    let start = u64::try_from(touch.start).ok()?;
    Some(Written { loc: loc(machine, regs)?, memory: touch.memory, start, len: touch.len })
}

/// The place of an operator of a function; none for a host function.
pub(super) fn place(machine: &Machine, func: FuncAddr, instr: InstrOrdinal) -> Option<Loc> {
    let (instance, func) = machine.store.guest_func(func)?;
    let module = machine.store.instances.get(instance.index())?.module;
    Some(Loc { module, func, instr })
}

/// The operator at a place and where it stands in the file.
fn operator(machine: &Machine, loc: Loc) -> Option<(Operator<'_>, FileOffset)> {
    let module = machine.store.modules.get(loc.module.index())?;
    code::operator_at(module, loc.func, loc.instr)
}

/// The stop at an operator that cannot be executed.
pub(super) fn missing(machine: &Machine, regs: Regs) -> Stop {
    let found = loc(machine, regs).and_then(|loc| {
        let (op, offset) = operator(machine, loc)?;
        let (mnemonic, reason) = (missing::mnemonic(&op).to_owned(), missing::reason(&op));
        Some(NotImplemented { loc, mnemonic, offset, reason })
    });
    match found {
        Some(found) => Stop::NotImplemented(found),
        None => Stop::Trap(Box::new(trap(machine, TrapKind::Unreachable, String::new()))),
    }
}

/// The stop at a `wait` that nobody can end.
pub(super) fn deadlock(machine: &Machine, regs: Regs) -> Stop {
    let found = loc(machine, regs).and_then(|loc| {
        let (op, offset) = operator(machine, loc)?;
        let (memarg, ..) = access_of(&op)?;
        let operands = machine.operands(0);
        let [address, value, _] = operands.last_chunk()?;
        Some(Deadlock {
            loc,
            mnemonic: missing::mnemonic(&op).to_owned(),
            offset,
            address: unsigned(Some(&address.value)).wrapping_add(memarg.offset),
            value: value.value,
            backtrace: backtrace(machine),
        })
    });
    match found {
        Some(found) => Stop::Deadlock(Box::new(found)),
        None => Stop::Wait,
    }
}

/// The trap of a kind where the machine stands. `detail` is for what only the caller knows.
pub(super) fn trap(machine: &Machine, kind: TrapKind, detail: String) -> Trap {
    let loc = machine.loc().filter(|_| kind != TrapKind::Host);
    let found = loc.and_then(|loc| operator(machine, loc));
    let mut trap = Trap {
        kind,
        loc,
        offset: found.as_ref().map(|(_, offset)| *offset),
        mnemonic: found
            .as_ref()
            .map_or_else(String::new, |(op, _)| missing::mnemonic(op).to_owned()),
        operands: Vec::new(),
        access: None,
        detail,
        backtrace: backtrace(machine),
    };
    if let Some((op, _)) = found {
        describe(machine, &op, &mut trap);
    }
    trap
}

fn backtrace(machine: &Machine) -> Vec<BacktraceFrame> {
    let name = |func: FuncAddr| {
        machine.store.func_name(func).unwrap_or_else(|| {
            let idx = machine.store.guest_func(func).map_or(FuncIdx(func.0), |(_, idx)| idx);
            format!("function {idx}")
        })
    };
    let frame = |frame: crate::exec::view::Frame| BacktraceFrame {
        name: name(frame.func),
        loc: frame.loc,
        offset: frame.loc.and_then(|loc| operator(machine, loc)).map(|(_, offset)| offset),
    };
    machine.frames().take(BACKTRACE_FRAMES).map(frame).collect()
}

/// Fills in operands, access and detail.
fn describe(machine: &Machine, op: &Operator<'_>, trap: &mut Trap) {
    let operands: Vec<Value> = machine.operands(0).iter().map(|operand| operand.value).collect();
    let top =
        |count: usize| operands.get(operands.len().saturating_sub(count)..).unwrap_or_default();
    match trap.kind {
        TrapKind::DivideByZero => {
            trap.operands = top(2).to_vec();
            trap.detail = with(top(2), |it| format!("{} divided by 0", it[0]));
        }
        TrapKind::IntegerOverflow if missing::mnemonic(op).contains("div") => {
            trap.operands = top(2).to_vec();
            trap.detail = with(top(2), |it| format!("{} divided by {} does not fit", it[0], it[1]));
        }
        TrapKind::IntegerOverflow | TrapKind::InvalidConversion => {
            trap.operands = top(1).to_vec();
            let mnemonic = missing::mnemonic(op);
            let ty = mnemonic.get(..3).unwrap_or("integer");
            let sign = if mnemonic.ends_with("_u") { "unsigned " } else { "" };
            trap.detail = with(top(1), |it| format!("{} has no {sign}{ty}", it[0]));
        }
        TrapKind::MemoryOutOfBounds | TrapKind::TableOutOfBounds if object::is_of_objects(op) => {
            object::describe(machine, op, &operands, trap);
        }
        TrapKind::MemoryOutOfBounds => describe_memory(machine, op, top(3), trap),
        TrapKind::UnalignedDiscard => {
            trap.operands = top(2).to_vec();
            let [start, len] = [0, 1].map(|at| unsigned(top(2).get(at)));
            trap.detail = format!("{len} bytes at {start:#x} are not whole pages");
        }
        TrapKind::UnalignedAtomic | TrapKind::ExpectedShared => {
            describe_atomic(op, top(3), trap);
        }
        TrapKind::TableOutOfBounds => describe_table(machine, op, top(3), trap),
        TrapKind::UndefinedElement
        | TrapKind::UninitializedElement
        | TrapKind::IndirectCallType => describe_indirect(machine, op, top(1), trap),
        TrapKind::CallStackExhausted => {
            let limits = &machine.limits;
            trap.detail = format!(
                "{} frames; the limits are {} frames and {} slots",
                machine.depth, limits.call_frames, limits.stack_slots
            );
        }
        TrapKind::UnhandledTag => {
            let suspended = machine.regs.and_then(|regs| suspends_at(machine, regs));
            describe_thrown(suspended.map(|it| exception::explained(machine, &it)), trap);
        }
        TrapKind::UncaughtException => {
            describe_thrown(machine.throws(), trap);
        }
        TrapKind::NullStructure
        | TrapKind::NullArray
        | TrapKind::NullI31
        | TrapKind::NullDescriptor
        | TrapKind::CastFailure
        | TrapKind::DescriptorCastFailure
        | TrapKind::ArrayOutOfBounds
        | TrapKind::HeapExhausted => object::describe(machine, op, &operands, trap),
        TrapKind::Unreachable
        | TrapKind::NullContinuation
        | TrapKind::ConsumedContinuation
        | TrapKind::NullException
        | TrapKind::NullFunction
        | TrapKind::NullReference
        | TrapKind::Host => {}
    }
}

/// A tag and its arguments.
fn describe_thrown(exception: Option<exception::Exception>, trap: &mut Trap) {
    if let Some(exception) = exception {
        trap.detail = exception.to_string();
        trap.operands = exception.args.into_iter().map(|(_, value)| value).collect();
    }
}

fn with(operands: &[Value], text: impl FnOnce(&[Value]) -> String) -> String {
    if operands.is_empty() { String::new() } else { text(operands) }
}

/// A value as an unsigned address, size or index.
fn unsigned(value: Option<&Value>) -> u64 {
    value.map_or(0, |value| value.to_slots()[0])
}

fn memory_size(machine: &Machine, idx: u32) -> u64 {
    let instance = machine.frames().next().and_then(|frame| frame.instance);
    let instance = instance.and_then(|id| machine.store.instances.get(id.index()));
    let addr = instance.and_then(|instance| instance.memories.get(idx as usize));
    addr.and_then(|addr| machine.store.memories.get(addr.index())).map_or(0, |memory| memory.size())
}

fn table_size(machine: &Machine, idx: u32) -> u64 {
    let instance = machine.frames().next().and_then(|frame| frame.instance);
    let instance = instance.and_then(|id| machine.store.instances.get(id.index()));
    let addr = instance.and_then(|instance| instance.tables.get(idx as usize));
    let table = addr.and_then(|addr| machine.store.tables.get(addr.index()));
    table.map_or(0, |table| table.entries.len() as u64)
}

fn describe_memory(machine: &Machine, op: &Operator<'_>, top: &[Value], trap: &mut Trap) {
    if let Some((memarg, len, count)) = access_of(op) {
        let operands = top.get(top.len().saturating_sub(count)..).unwrap_or_default();
        let base = unsigned(operands.first());
        let wasmparser::MemArgTarget::Memory(memory) = memarg.target else { return };
        let start = u128::from(base) + u128::from(memarg.offset);
        let limit = memory_size(machine, memory);
        let offset = match memarg.offset {
            0 => String::new(),
            offset => format!(" ({base:#x} + offset {offset})"),
        };
        let s = if len == 1 { "" } else { "s" };
        trap.operands = operands.to_vec();
        trap.access = Some(Access { start, len, limit });
        trap.detail = format!(
            "{len} byte{s} at address {start:#x}{offset}, but memory {memory} has {limit} bytes"
        );
        return;
    }
    let count = if matches!(op, Operator::MemoryDiscard { .. }) { 2 } else { 3 };
    trap.operands = top.get(top.len().saturating_sub(count)..).unwrap_or_default().to_vec();
    let operand = |at: usize| unsigned(trap.operands.get(at));
    let [to, from, len] = [operand(0), operand(1), operand(count - 1)];
    let outside = |start: u64, limit: u64| start.checked_add(len).is_none_or(|end| end > limit);
    let (start, limit, what) = match *op {
        Operator::MemoryFill { mem } | Operator::MemoryDiscard { mem } => {
            (to, memory_size(machine, mem), format!("memory {mem}"))
        }
        Operator::MemoryCopy { dst_mem, src_mem } => {
            let limit = memory_size(machine, src_mem);
            if outside(from, limit) {
                (from, limit, format!("memory {src_mem}"))
            } else {
                (to, memory_size(machine, dst_mem), format!("memory {dst_mem}"))
            }
        }
        Operator::MemoryInit { data_index, mem } => {
            let limit = data_size(machine, data_index);
            if outside(from, limit) {
                (from, limit, format!("data segment {data_index}"))
            } else {
                (to, memory_size(machine, mem), format!("memory {mem}"))
            }
        }
        _ => return,
    };
    trap.access = Some(Access { start: u128::from(start), len, limit });
    trap.detail = format!("{len} bytes at {start:#x}, but {what} has {limit} bytes");
}

/// An atomic access at an address, or to a memory, that it cannot be made to.
fn describe_atomic(op: &Operator<'_>, top: &[Value], trap: &mut Trap) {
    let Some((memarg, len, count)) = access_of(op) else { return };
    let operands = top.get(top.len().saturating_sub(count)..).unwrap_or_default();
    let start = u128::from(unsigned(operands.first())) + u128::from(memarg.offset);
    let wasmparser::MemArgTarget::Memory(memory) = memarg.target else { return };
    trap.operands = operands.to_vec();
    trap.detail = match trap.kind {
        TrapKind::UnalignedAtomic => {
            format!("address {start:#x} is not a multiple of {len}")
        }
        _ => format!("memory {memory} is not shared, so nobody could wake this thread"),
    };
}

fn data_size(machine: &Machine, idx: u32) -> u64 {
    let instance = machine.frames().next().and_then(|frame| frame.instance);
    let instance = instance.and_then(|id| machine.store.instances.get(id.index()));
    let addr = instance.and_then(|instance| instance.datas.get(idx as usize));
    let data = addr.and_then(|addr| machine.store.datas.get(addr.index()));
    data.map_or(0, |data| data.bytes().len() as u64)
}

fn elem_size(machine: &Machine, idx: u32) -> u64 {
    let instance = machine.frames().next().and_then(|frame| frame.instance);
    let instance = instance.and_then(|id| machine.store.instances.get(id.index()));
    let addr = instance.and_then(|instance| instance.elems.get(idx as usize));
    let elem = addr.and_then(|addr| machine.store.elems.get(addr.index()));
    elem.map_or(0, |elem| elem.items().len() as u64)
}

fn describe_table(machine: &Machine, op: &Operator<'_>, top: &[Value], trap: &mut Trap) {
    let last = |count: usize| top.get(top.len().saturating_sub(count)..).unwrap_or_default();
    let entry = |table: u32, operands: &[Value]| {
        (table_size(machine, table), unsigned(operands.first()), 1, format!("table {table}"))
    };
    let bulk = |to: u32, source: Option<(u64, String)>| {
        let [start, from, len] = [0, 1, 2].map(|at| unsigned(top.get(at)));
        if let Some((limit, what)) = source
            && from.checked_add(len).is_none_or(|end| end > limit)
        {
            return (limit, from, len, what);
        }
        (table_size(machine, to), start, len, format!("table {to}"))
    };
    let (limit, start, len, what) = match *op {
        Operator::TableGet { table } | Operator::TableAtomicGet { table_index: table, .. } => {
            entry(table, last(1))
        }
        Operator::TableSet { table }
        | Operator::TableAtomicSet { table_index: table, .. }
        | Operator::TableAtomicRmwXchg { table_index: table, .. } => entry(table, last(2)),
        Operator::TableAtomicRmwCmpxchg { table_index: table, .. } => entry(table, last(3)),
        Operator::TableFill { table } => bulk(table, None),
        Operator::TableCopy { dst_table, src_table } => {
            let source = (table_size(machine, src_table), format!("table {src_table}"));
            bulk(dst_table, Some(source))
        }
        Operator::TableInit { elem_index, table } => {
            let source = (elem_size(machine, elem_index), format!("element segment {elem_index}"));
            bulk(table, Some(source))
        }
        _ => return,
    };
    trap.operands = match op {
        Operator::TableGet { .. } | Operator::TableAtomicGet { .. } => last(1).to_vec(),
        Operator::TableSet { .. }
        | Operator::TableAtomicSet { .. }
        | Operator::TableAtomicRmwXchg { .. } => last(2).to_vec(),
        _ => top.to_vec(),
    };
    trap.access = Some(Access { start: u128::from(start), len, limit });
    trap.detail = match len {
        1 => format!("entry {start}, but {what} has {limit} entries"),
        _ => format!("{len} entries from {start} on, but {what} has {limit} entries"),
    };
}

fn describe_indirect(machine: &Machine, op: &Operator<'_>, top: &[Value], trap: &mut Trap) {
    let (Operator::CallIndirect { type_index, table_index }
    | Operator::ReturnCallIndirect { type_index, table_index }) = *op
    else {
        return;
    };
    let index = unsigned(top.first());
    let size = table_size(machine, table_index);
    trap.operands = top.to_vec();
    trap.access = Some(Access { start: u128::from(index), len: 1, limit: size });
    trap.detail = match trap.kind {
        TrapKind::UndefinedElement => {
            format!("entry {index}, but table {table_index} has {size} entries")
        }
        TrapKind::UninitializedElement => format!("entry {index} of table {table_index} is null"),
        _ => {
            let (expected, found, name) = types_of_call(machine, type_index, table_index, index);
            format!(
                "entry {index} of table {table_index} is {name}: expected {expected}, found {found}"
            )
        }
    };
}

/// Expected type, found type and name of the function at an entry of a table.
fn types_of_call(machine: &Machine, ty: u32, table: u32, index: u64) -> (String, String, String) {
    let unknown = || "unknown".to_owned();
    let instance = machine.frames().next().and_then(|frame| frame.instance);
    let instance = instance.and_then(|id| machine.store.instances.get(id.index()));
    let Some(instance) = instance else { return (unknown(), unknown(), unknown()) };
    let expected = instance
        .types
        .get(ty as usize)
        .and_then(|id| machine.store.types.func(*id))
        .map_or_else(unknown, signature);
    let callee = instance
        .tables
        .get(table as usize)
        .and_then(|addr| machine.store.tables.get(addr.index()))
        .and_then(|table| table.entries.get(usize::try_from(index).ok()?))
        .and_then(|handle| handle.checked_sub(1))
        .map(|addr| FuncAddr(addr as u32));
    let Some(callee) = callee else { return (expected, unknown(), unknown()) };
    let found = machine.store.func_type(callee).map_or_else(unknown, signature);
    let name = machine.store.func_name(callee).unwrap_or_else(|| {
        match machine.store.funcs.get(callee.index()).map(|func| &func.kind) {
            Some(FuncKind::Guest { func, .. }) => format!("function {func}"),
            _ => unknown(),
        }
    });
    (expected, found, name)
}

/// Immediate, width in bytes and number of operands of a plain load or store.
fn access_of(op: &Operator<'_>) -> Option<(wasmparser::MemArg, u64, usize)> {
    macro_rules! accesses {
        ($($bytes:literal $operands:literal: $($name:ident)*;)*) => {
            match op {
                $($(Operator::$name { memarg, .. } => Some((*memarg, $bytes, $operands)),)*)*
                _ => None,
            }
        };
    }
    accesses! {
        1 1: I32Load8S I32Load8U I64Load8S I64Load8U V128Load8Splat;
        2 1: I32Load16S I32Load16U I64Load16S I64Load16U V128Load16Splat;
        4 1: I32Load F32Load I64Load32S I64Load32U V128Load32Splat V128Load32Zero;
        8 1: I64Load F64Load V128Load64Splat V128Load64Zero
            V128Load8x8S V128Load8x8U V128Load16x4S V128Load16x4U V128Load32x2S V128Load32x2U;
        16 1: V128Load;
        1 2: I32Store8 I64Store8 V128Load8Lane V128Store8Lane;
        2 2: I32Store16 I64Store16 V128Load16Lane V128Store16Lane;
        4 2: I32Store F32Store I64Store32 V128Load32Lane V128Store32Lane;
        8 2: I64Store F64Store V128Load64Lane V128Store64Lane;
        16 2: V128Store;
        1 1: I32AtomicLoad8U I64AtomicLoad8U;
        1 2: I32AtomicStore8 I64AtomicStore8 I32AtomicRmw8AddU I32AtomicRmw8SubU
            I32AtomicRmw8AndU I32AtomicRmw8OrU I32AtomicRmw8XorU I32AtomicRmw8XchgU
            I64AtomicRmw8AddU I64AtomicRmw8SubU I64AtomicRmw8AndU I64AtomicRmw8OrU
            I64AtomicRmw8XorU I64AtomicRmw8XchgU;
        1 3: I32AtomicRmw8CmpxchgU I64AtomicRmw8CmpxchgU;
        2 1: I32AtomicLoad16U I64AtomicLoad16U;
        2 2: I32AtomicStore16 I64AtomicStore16 I32AtomicRmw16AddU I32AtomicRmw16SubU
            I32AtomicRmw16AndU I32AtomicRmw16OrU I32AtomicRmw16XorU I32AtomicRmw16XchgU
            I64AtomicRmw16AddU I64AtomicRmw16SubU I64AtomicRmw16AndU I64AtomicRmw16OrU
            I64AtomicRmw16XorU I64AtomicRmw16XchgU;
        2 3: I32AtomicRmw16CmpxchgU I64AtomicRmw16CmpxchgU;
        4 1: I32AtomicLoad I64AtomicLoad32U;
        4 2: I32AtomicStore I64AtomicStore32 I32AtomicRmwAdd I32AtomicRmwSub I32AtomicRmwAnd
            I32AtomicRmwOr I32AtomicRmwXor I32AtomicRmwXchg I64AtomicRmw32AddU
            I64AtomicRmw32SubU I64AtomicRmw32AndU I64AtomicRmw32OrU I64AtomicRmw32XorU
            I64AtomicRmw32XchgU MemoryAtomicNotify;
        4 3: I32AtomicRmwCmpxchg I64AtomicRmw32CmpxchgU MemoryAtomicWait32;
        8 1: I64AtomicLoad;
        8 2: I64AtomicStore I64AtomicRmwAdd I64AtomicRmwSub I64AtomicRmwAnd I64AtomicRmwOr
            I64AtomicRmwXor I64AtomicRmwXchg;
        8 3: I64AtomicRmwCmpxchg MemoryAtomicWait64;
    }
}
