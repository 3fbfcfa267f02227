//! From ops to cells: handler address, operand words, next op.
//!
//! Everything that a handler trusts is checked here: slots lie in the frame, globals, tables and
//! functions in the store, branches lead to ops of the same function. Distances are in bytes from
//! behind an op's first cell; places of other functions are looked up when they are called, so code
//! stays good when it is copied. Ops of a sequence have one handler before the operand words of
//! them all.

mod reference;
mod wide;

use crate::exec::addr::FuncAddr;
use crate::exec::code::Code;
use crate::exec::fast::handlers::numeric::Dest;
use crate::exec::fast::handlers::{
    Pair, Word, control, leaving, numeric, reference as references, room as rooms, vector,
};
use crate::exec::fast::ir::{Also, Inst, Kind, LabelId, Operands, ReturnOf, Row};
use crate::exec::fast::tile::{self, Form, Ops, Tile};
use crate::exec::fast::translate::{SyncPoint, Translation, Way, own_memory};
use crate::exec::fast::virtual_stack::NONE;
use crate::exec::store::Store;

/// Stands for the memory of a function whose instance has none that ops can reach.
pub(super) const NO_MEMORY: u32 = u32::MAX;

/// A function in cells.
#[derive(Debug)]
pub(super) struct Encoded {
    pub(super) cells: Vec<u64>,
    /// Ascending in both numbers.
    pub(super) syncs: Vec<Sync>,
    /// Where each op begins, from the function's first cell; inside a sequence, where it would
    /// begin by its operand words.
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
    let mut encoder = Encoder::new(store, func, code, translation, start);
    let begins = encoder.lay_out()?;
    encoder.patch()?;
    let Encoder { cells, places, .. } = encoder;
    let sync = |point: &SyncPoint| {
        let at = start.checked_add(*places.get(point.inst as usize)?)?;
        // One cannot come in in the middle of a sequence.
        let way = if *begins.get(point.inst as usize)? { point.way } else { Way::Out };
        Some(Sync { way, pc: point.pc, at, sp: point.sp })
    };
    let syncs = translation.syncs.iter().map(sync).collect::<Option<Vec<_>>>()?;
    Some(Encoded { cells, syncs, places })
}

/// The types of the ops of a function.
pub(super) fn names(
    store: &Store,
    func: FuncAddr,
    code: &Code,
    translation: &Translation,
) -> Option<Vec<&'static str>> {
    let encoder = Encoder::new(store, func, code, translation, 0);
    translation.insts.iter().map(|inst| Some((encoder.row(inst)?.name)())).collect()
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

/// Has an op read from a slot what it reads from an accumulator; none where it reads none, or
/// more than one.
fn read_from(inst: &mut Inst, slot: u32) -> Option<()> {
    inst.places = match (inst.kind, inst.places) {
        (Kind::Binary(_) | Kind::Compare { .. }, Operands::Rs) => {
            inst.b = u64::from(std::mem::replace(&mut inst.a, slot));
            Operands::Ss
        }
        (Kind::Binary(_), Operands::Rr) => {
            (inst.a, inst.b) = (slot, u64::from(slot));
            Operands::Ss
        }
        (Kind::Binary(_) | Kind::Store { .. }, Operands::Sr) => {
            inst.b = u64::from(slot);
            Operands::Ss
        }
        (Kind::Binary(_) | Kind::Compare { .. } | Kind::Store { .. }, Operands::Ri) => {
            inst.a = slot;
            Operands::Si
        }
        (Kind::Select { .. }, Operands::Rs) => {
            inst.kind = Kind::Select { condition: slot };
            Operands::Ss
        }
        (
            Kind::Unary(_)
            | Kind::Load(..)
            | Kind::Store { .. }
            | Kind::JumpIf { .. }
            | Kind::Switch { .. }
            | Kind::GlobalSet { .. },
            Operands::Rs,
        ) => {
            inst.a = slot;
            Operands::Ss
        }
        _ => return None,
    };
    Some(())
}

/// The ops of a function, for who chooses sequences.
struct Forms<'a> {
    encoder: &'a Encoder<'a>,
    rows: Vec<Row>,
}

impl Ops for Forms<'_> {
    fn rows(&self) -> &[Row] {
        &self.rows
    }

    fn row(&self, at: usize, form: Form) -> Option<Row> {
        self.encoder.row(&self.encoder.formed(at, form)?)
    }

    fn maker(&self, at: usize) -> Option<usize> {
        let insts = &self.encoder.translation.insts;
        let Also::Made(maker) = insts.get(at)?.also else { return None };
        let maker = maker as usize;
        (insts.get(maker)?.d == NONE).then_some(maker)
    }
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

impl<'a> Encoder<'a> {
    fn new(
        store: &'a Store,
        func: FuncAddr,
        code: &'a Code,
        translation: &'a Translation,
        start: u32,
    ) -> Encoder<'a> {
        Encoder {
            store,
            func,
            code,
            translation,
            start,
            memory: own_memory(store, func).map_or(NO_MEMORY, |memory| memory.address),
            cells: Vec::with_capacity(translation.insts.len() * 3),
            places: Vec::with_capacity(translation.insts.len()),
            patches: Vec::new(),
        }
    }

    /// An op in a form; none where it cannot have that.
    fn formed(&self, at: usize, form: Form) -> Option<Inst> {
        let mut inst = *self.translation.insts.get(at)?;
        if form.writes {
            if inst.d != NONE || inst.home == NONE {
                return None;
            }
            inst.d = inst.home;
        }
        if form.reads {
            let slot = match inst.also {
                Also::Nowhere => return None,
                Also::Slot(slot) => slot,
                Also::Made(maker) => {
                    let maker = self.translation.insts.get(maker as usize)?;
                    if maker.d == NONE { maker.home } else { maker.d }
                }
            };
            read_from(&mut inst, slot)?;
        }
        Some(inst)
    }

    fn row(&self, inst: &Inst) -> Option<Row> {
        let places = inst.places;
        let dest = if inst.d == NONE { Dest::Here } else { Dest::Slot };
        Some(match inst.kind {
            Kind::Unary(op) | Kind::Load(op, _) => numeric::unary(op, places, dest)?,
            Kind::Binary(op) => numeric::binary(op, places, dest)?,
            Kind::Store { op, fixed, .. } => {
                let reach = if fixed { numeric::Reach::Fixed } else { numeric::Reach::Computed };
                numeric::store(op, places, reach)?
            }
            Kind::Copy => numeric::COPY,
            Kind::Keep(register) => *numeric::KEEP.get(register)?,
            Kind::Const => numeric::CONST[usize::from(inst.b >> 32 != 0)],
            Kind::Select { .. } => numeric::select(places, dest),
            Kind::GlobalGet { register, .. } => numeric::global_get(register, dest),
            Kind::GlobalSet { register, .. } => numeric::global_set(register, places),
            Kind::MemorySize { .. } => numeric::memory_size(dest),
            Kind::Jump(_) => control::JUMP,
            Kind::JumpIf { wanted, .. } => control::jump_if(places, wanted),
            Kind::Compare { op, wanted, .. } => control::compare(op, places, wanted)?,
            Kind::Switch { .. } => control::switch(places),
            Kind::Call { .. } => control::CALL,
            Kind::CallIndirect { .. } => control::call_indirect(places),
            Kind::Return { result, .. } => control::return_(result),
            Kind::Leave => {
                let handler = leaving();
                Row { handler, tracked: handler, in_slots: handler, words: 0, name: || "Leave" }
            }
            Kind::Count(_) => numeric::COUNT,
            Kind::Wide(wide) => vector::row(wide, places, dest)?,
            Kind::NotNull => references::not_null(places),
            Kind::TableGet(_) => references::table_get(places, dest),
            Kind::TableSet(_) => references::table_set(places),
            Kind::CallRef => references::CALL_REF,
            Kind::TailCall(tail) => references::tail_call(tail),
            Kind::Errand { errand, .. } => rooms::row(errand),
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
        let d = if inst.d == NONE { 0 } else { inst.d };
        Some(Word { a: self.slot(inst.a)?, d: self.slot(d)?, b })
    }

    /// Lays out all ops; answers which of them have a handler before them. Nothing falls through
    /// at the end: if a bug did, the run would end.
    fn lay_out(&mut self) -> Option<Vec<bool>> {
        let insts = &self.translation.insts;
        let mut starts = vec![false; insts.len() + 1];
        for label in &self.translation.labels {
            if let Some(start) = label.inst.and_then(|inst| starts.get_mut(inst as usize)) {
                *start = true;
            }
        }
        let rows = insts.iter().map(|inst| self.row(inst)).collect::<Option<Vec<_>>>()?;
        let forms = Forms { encoder: self, rows };
        let tiles = tile::tile(&forms, &starts, self.translation.tracked);
        let Forms { rows, .. } = forms;
        let mut begins = vec![false; insts.len() + 1];
        for (at, (Tile { handler, form }, row)) in tiles.into_iter().zip(rows).enumerate() {
            if let Some(handler) = handler {
                *begins.get_mut(at)? = true;
                self.cells.push(address(handler));
            }
            self.places.push(u32::try_from(self.cells.len() - 1).ok()?);
            let inst = self.formed(at, form)?;
            let row = if form == Form::default() { row } else { self.row(&inst)? };
            self.operands(&inst, row)?;
        }
        *begins.get_mut(insts.len())? = true;
        self.places.push(u32::try_from(self.cells.len()).ok()?);
        self.cells.push(address(leaving()));
        Some(begins)
    }

    /// Writes the operand words of an op.
    fn operands(&mut self, inst: &Inst, row: Row) -> Option<()> {
        let from = self.cells.len() - 1;
        match inst.kind {
            Kind::Leave => {}
            Kind::Wide(wide) => self.wide(inst, wide)?,
            Kind::NotNull | Kind::TableGet(_) | Kind::TableSet(_) => self.of_table(inst)?,
            Kind::TailCall(tail) => self.tail_call(inst, tail)?,
            Kind::Errand { after, .. } => self.room(inst, after)?,
            Kind::Jump(to) | Kind::JumpIf { to, .. } | Kind::Compare { to, .. } => {
                self.branch(inst, row, from, to)?
            }
            Kind::Switch { first, count } => self.switch(inst, from, first, count)?,
            Kind::Call { .. } | Kind::CallIndirect { .. } | Kind::CallRef => {
                self.call(inst, row)?
            }
            Kind::Return { result, operators } => {
                let a = match result {
                    ReturnOf::Many => u16::try_from(inst.a).ok()?,
                    _ => self.slot(inst.a)?,
                };
                let b = u32::try_from(self.code.locals).ok()?;
                self.cells.push(Word { a, d: self.slot(inst.d)?, b }.cell());
                self.cells.push(Pair { first: inst.pc + operators, second: 0 }.cell());
                if matches!(result, ReturnOf::Constant(_)) {
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
            Kind::GlobalGet { global, .. } | Kind::GlobalSet { global, .. } => {
                self.store.globals.get(global as usize)?;
                self.word(inst, global)?
            }
            Kind::MemorySize { page_log } => self.word(inst, page_log)?,
            Kind::Count(counter) => self.word(inst, counter)?,
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

    fn branch(&mut self, inst: &Inst, row: Row, from: usize, to: LabelId) -> Option<()> {
        let (second, immediate) = match inst.places {
            Operands::Ss if matches!(inst.kind, Kind::Compare { .. }) => {
                (self.value(u32::try_from(inst.b).ok()?)?, 0)
            }
            Operands::Ri | Operands::Si => (0, inst.b as u32),
            _ => (0, 0),
        };
        let wide = row.words == 3;
        let word = Word { a: self.value(inst.a)?, d: second, b: 0 };
        self.cells.extend([0, 0]);
        if wide {
            self.cells.push(inst.b);
        }
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
            let distance = i32::try_from((target - from as i64 - 1) * 8).ok()? as u32;
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
