//! From ops to cells: handler address, operand words, next op.
//!
//! Everything that a handler trusts is checked here: slots lie in the frame, globals, tables and
//! functions in the store, branches lead to ops of the same function. Distances are in bytes from
//! an op's first cell; places of other functions are looked up when they are called, so code
//! stays good when it is copied.

mod reference;
mod vector;

use crate::exec::addr::FuncAddr;
use crate::exec::code::Code;
use crate::exec::fast::handlers::{
    Pair, Word, control, leaving, numeric, reference as references, room as rooms,
    vector as vectors,
};
use crate::exec::fast::ir::{Inst, Kind, LabelId, Operands, ReturnOf, Row};
use crate::exec::fast::translate::{Translation, Way, own_memory};
use crate::exec::store::Store;

/// Stands for the memory of a function whose instance has none that ops can reach.
pub(super) const NO_MEMORY: u32 = u32::MAX;

/// A function in cells.
#[derive(Debug)]
pub(super) struct Encoded {
    pub(super) cells: Vec<u64>,
    /// Ascending in both numbers.
    pub(super) syncs: Vec<Sync>,
    /// Where each op begins, from the function's first cell.
    pub(super) places: Vec<u32>,
}

/// A sync point with its place among all cells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sync {
    pub(super) way: Way,
    pub(super) pc: u32,
    pub(super) at: u32,
    pub(super) sp: u32,
}

/// Lays out a function whose code begins at a cell; none if anything in it is not as it must be.
pub(super) fn encode(
    store: &Store,
    func: FuncAddr,
    code: &Code,
    translation: &Translation,
    start: u32,
) -> Option<Encoded> {
    let memory = own_memory(store, func).map_or(NO_MEMORY, |memory| memory.address);
    let mut encoder = Encoder {
        store,
        func,
        code,
        translation,
        start,
        memory,
        cells: Vec::with_capacity(translation.insts.len() * 3),
        places: Vec::with_capacity(translation.insts.len()),
        patches: Vec::new(),
    };
    for inst in &translation.insts {
        encoder.places.push(u32::try_from(encoder.cells.len()).ok()?);
        encoder.inst(inst)?;
    }
    // Nothing falls through here; if a bug did, the run would end.
    encoder.places.push(u32::try_from(encoder.cells.len()).ok()?);
    encoder.cells.push(address(leaving()));
    encoder.patch()?;
    let Encoder { cells, places, .. } = encoder;
    let sync = |point: &crate::exec::fast::translate::SyncPoint| {
        let at = start.checked_add(*places.get(point.inst as usize)?)?;
        Some(Sync { way: point.way, pc: point.pc, at, sp: point.sp })
    };
    let syncs = translation.syncs.iter().map(sync).collect::<Option<Vec<_>>>()?;
    Some(Encoded { cells, syncs, places })
}

/// A handler as a cell.
fn address(handler: crate::exec::fast::handlers::Handler) -> u64 {
    handler as usize as u64
}

/// A branch whose distance is not known yet.
struct Patch {
    /// The op's first cell, from the function's.
    from: usize,
    pc: u32,
    to: LabelId,
    field: Field,
}

/// Where distance and clock stand.
enum Field {
    /// In `b` of the operand word, and in the word behind it.
    Branch { word: Word, immediate: u32 },
    /// In this cell.
    Switch(usize),
}

struct Encoder<'a> {
    store: &'a Store,
    func: FuncAddr,
    code: &'a Code,
    translation: &'a Translation,
    start: u32,
    memory: u32,
    cells: Vec<u64>,
    places: Vec<u32>,
    patches: Vec<Patch>,
}

impl Encoder<'_> {
    fn row(&self, inst: &Inst) -> Option<Row> {
        let places = inst.places;
        Some(match inst.kind {
            Kind::Unary(op) | Kind::Load(op, _) => numeric::unary(op, places)?,
            Kind::Binary(op) => numeric::binary(op, places)?,
            Kind::Store { op, fixed, .. } => {
                let reach = if fixed { numeric::Reach::Fixed } else { numeric::Reach::Computed };
                numeric::store(op, places, reach)?
            }
            Kind::Copy => numeric::COPY,
            Kind::Keep(register) => *numeric::KEEP.get(register)?,
            Kind::Const => numeric::CONST[usize::from(inst.b >> 32 != 0)],
            Kind::Select { .. } => numeric::select(places),
            Kind::GlobalGet(_) => numeric::GLOBAL_GET,
            Kind::GlobalSet(_) => numeric::global_set(places),
            Kind::MemorySize { .. } => numeric::MEMORY_SIZE,
            Kind::Jump(_) => control::JUMP,
            Kind::JumpIf { wanted, .. } => control::jump_if(places, wanted),
            Kind::Compare { op, wanted, .. } => control::compare(op, places, wanted)?,
            Kind::Switch { .. } => control::switch(places),
            Kind::Call { .. } => control::CALL,
            Kind::CallIndirect { .. } => control::call_indirect(places),
            Kind::Return { result } => control::RETURN[result as usize],
            Kind::Wide(wide) => vectors::handler_of(wide, places)?,
            Kind::NotNull => references::not_null(places),
            Kind::TableGet(_) => references::table_get(places),
            Kind::TableSet(_) => references::table_set(places),
            Kind::CallRef => references::CALL_REF,
            Kind::TailCall(tail) => references::tail_call(tail),
            Kind::Errand { errand, .. } => rooms::handler_of(errand),
            Kind::Leave => Row { handler: leaving(), words: 0 },
        })
    }

    /// A slot as an operand; none outside the frame.
    fn slot(&self, slot: u32) -> Option<u16> {
        u16::try_from(slot).ok().filter(|slot| usize::from(*slot) <= self.code.frame)
    }

    /// A slot that an op gives a value to or takes one from.
    fn value(&self, slot: u32) -> Option<u16> {
        self.slot(slot).filter(|slot| usize::from(*slot) < self.code.frame.max(1))
    }

    fn word(&self, inst: &Inst, b: u32) -> Option<Word> {
        Some(Word { a: self.slot(inst.a)?, d: self.slot(inst.d)?, b })
    }

    fn inst(&mut self, inst: &Inst) -> Option<()> {
        let row = self.row(inst)?;
        let from = self.cells.len();
        self.cells.push(address(row.handler));
        match inst.kind {
            Kind::Leave => {}
            Kind::Wide(wide) => self.vector(inst, wide)?,
            Kind::NotNull | Kind::TableGet(_) | Kind::TableSet(_) => self.of_table(inst)?,
            Kind::TailCall(tail) => self.tail_call(inst, tail)?,
            Kind::Errand { after, .. } => self.room(inst, after)?,
            Kind::Jump(to) | Kind::JumpIf { to, .. } | Kind::Compare { to, .. } => {
                self.branch(inst, from, to)?
            }
            Kind::Switch { first, count } => self.switch(inst, from, first, count)?,
            Kind::Call { .. } | Kind::CallIndirect { .. } | Kind::CallRef => {
                self.call(inst, row)?
            }
            Kind::Return { result } => {
                let a = match result {
                    ReturnOf::Many => u16::try_from(inst.a).ok()?,
                    _ => self.slot(inst.a)?,
                };
                let b = u32::try_from(self.code.locals).ok()?;
                self.cells.push(Word { a, d: self.slot(inst.d)?, b }.cell());
                self.cells.push(Pair { first: inst.pc + 1, second: 0 }.cell());
                if result == ReturnOf::Constant {
                    self.cells.push(inst.b);
                }
            }
            _ => self.plain(inst, row)?,
        }
        let words = self.cells.len() - from - 1;
        let switch = matches!(inst.kind, Kind::Switch { .. });
        (switch || words == row.words).then_some(())
    }

    fn plain(&mut self, inst: &Inst, row: Row) -> Option<()> {
        let immediate = matches!(inst.places, Operands::Ri | Operands::Si);
        let second = |this: &Self| this.value(u32::try_from(inst.b).ok()?);
        let word = match inst.kind {
            Kind::Binary(_) if immediate => self.word(inst, inst.b as u32)?,
            Kind::Binary(_) if inst.places == Operands::Ss => {
                let b = u32::from(second(self)?);
                self.word(inst, b)?
            }
            Kind::Load(_, offset) => self.word(inst, offset)?,
            Kind::Store { offset, .. } => {
                let slot = matches!(inst.places, Operands::Rs | Operands::Ss);
                let d = if slot { second(self)? } else { 0 };
                Word { a: self.slot(inst.a)?, d, b: offset }
            }
            Kind::Const => self.word(inst, inst.b as u32)?,
            Kind::Select { condition } => {
                let b = u32::from(second(self)?) | u32::from(self.value(condition)?) << 16;
                self.word(inst, b)?
            }
            Kind::GlobalGet(global) | Kind::GlobalSet(global) => {
                self.store.globals.get(global as usize)?;
                self.word(inst, global)?
            }
            Kind::MemorySize { page_log } => self.word(inst, page_log)?,
            _ => self.word(inst, 0)?,
        };
        self.value(u32::from(word.a))?;
        self.value(u32::from(word.d))?;
        self.cells.push(word.cell());
        if row.words == 2 {
            self.cells.push(inst.b);
        }
        Some(())
    }

    fn branch(&mut self, inst: &Inst, from: usize, to: LabelId) -> Option<()> {
        let (second, immediate) = match inst.places {
            Operands::Ss if matches!(inst.kind, Kind::Compare { .. }) => {
                (self.value(u32::try_from(inst.b).ok()?)?, 0)
            }
            Operands::Ri | Operands::Si => (0, inst.b as u32),
            _ => (0, 0),
        };
        let word = Word { a: self.value(inst.a)?, d: second, b: 0 };
        self.cells.extend([0, 0]);
        self.patches.push(Patch {
            from,
            pc: inst.pc,
            to,
            field: Field::Branch { word, immediate },
        });
        Some(())
    }

    fn switch(&mut self, inst: &Inst, from: usize, first: u32, count: u32) -> Option<()> {
        self.cells.push(Word { a: self.value(inst.a)?, d: 0, b: count }.cell());
        let range = first as usize..=first as usize + count as usize;
        for &to in self.translation.targets.get(range)? {
            let field = Field::Switch(self.cells.len());
            self.patches.push(Patch { from, pc: inst.pc, to, field });
            self.cells.push(0);
        }
        Some(())
    }

    fn call(&mut self, inst: &Inst, row: Row) -> Option<()> {
        let next = u32::try_from(self.cells.len() + row.words).ok()?;
        let resume = self.start.checked_add(next)?;
        let first = self.slot(inst.d)?;
        let word = match inst.kind {
            Kind::Call { func } => {
                self.store.funcs.get(func as usize)?;
                Word { a: first, d: 0, b: func }
            }
            Kind::CallIndirect { table, .. } => {
                self.store.tables.get(table as usize)?;
                Word { a: self.value(inst.a)?, d: first, b: table }
            }
            Kind::CallRef => Word { a: self.value(inst.a)?, d: first, b: self.memory },
            _ => return None,
        };
        self.cells.push(word.cell());
        self.cells.push(Pair { first: inst.pc + 1, second: resume }.cell());
        self.cells.push(Pair { first: self.func.0, second: u32::from(first) }.cell());
        if let Kind::CallIndirect { ty, .. } = inst.kind {
            self.cells.push(Pair { first: ty, second: self.memory }.cell());
        }
        Some(())
    }

    /// Fills in the branches.
    fn patch(&mut self) -> Option<()> {
        for Patch { from, pc, to, field } in std::mem::take(&mut self.patches) {
            let label = self.translation.labels.get(to.0 as usize)?;
            let target = i64::from(*self.places.get(label.inst? as usize)?);
            let distance = i32::try_from((target - from as i64) * 8).ok()? as u32;
            let delta = i32::try_from(i64::from(pc) + 1 - i64::from(label.pc)).ok()? as u32;
            match field {
                Field::Branch { word, immediate } => {
                    *self.cells.get_mut(from + 1)? = Word { b: distance, ..word }.cell();
                    *self.cells.get_mut(from + 2)? =
                        Pair { first: delta, second: immediate }.cell();
                }
                Field::Switch(at) => {
                    *self.cells.get_mut(at)? = Pair { first: distance, second: delta }.cell();
                }
            }
        }
        Some(())
    }
}
