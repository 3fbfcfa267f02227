//! What the translator knows of the operands at each point: nothing is moved until it must be.
//!
//! An operand is a constant, an alias of a local, or at home, that is in its own slot of the
//! frame. Every op that makes a value writes it to its slot and leaves it in an accumulator too,
//! so the next op can read a register; which slot an accumulator mirrors is noted here. Since all
//! values have slots, there is nothing in registers that a hand-over could lose.

mod vector;

use crate::exec::fast::ir::{Inst, Kind, Operands};

/// An operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Const(u64),
    Local(u32),
    Home,
}

/// Where an op finds an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Register,
    Slot(u32),
    Immediate(u64),
}

/// The accumulator of integers.
pub(super) const INT: usize = 0;

/// No slot.
const NONE: u32 = u32::MAX;

/// Operands that may be elsewhere than at home, so that looking through them stays cheap.
const MOST_AWAY: usize = 64;

/// The operands, and the ops so far.
#[derive(Debug)]
pub(super) struct VirtualStack {
    pub(super) insts: Vec<Inst>,
    entries: Vec<Entry>,
    /// The entries below are at home.
    settled: usize,
    /// Slot of the lowest operand.
    base: u32,
    /// For each accumulator the slot that has the same value.
    mirrors: [u32; 3],
    /// The mirrors before the last op that wrote an accumulator.
    mirrors_before: [u32; 3],
    /// The ops below may be branched over, so they are not changed any more.
    barrier: usize,
    /// The operator that ops are made for.
    pub(super) pc: u32,
}

impl VirtualStack {
    pub(super) fn new(base: u32) -> VirtualStack {
        VirtualStack {
            insts: Vec::new(),
            entries: Vec::new(),
            settled: 0,
            base,
            mirrors: [NONE; 3],
            mirrors_before: [NONE; 3],
            barrier: 0,
            pc: 0,
        }
    }

    /// How many slots of operands there are.
    pub(super) fn len(&self) -> usize {
        self.entries.len()
    }

    /// The home of the operand at a depth, 0 = lowest.
    pub(super) fn home(&self, depth: usize) -> u32 {
        self.base + depth as u32
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub(super) fn push(&mut self, entry: Entry) {
        self.entries.push(entry);
        if self.entries.len() - self.settled > MOST_AWAY {
            self.settle(self.settled);
            self.settled += 1;
        }
    }

    /// Takes the topmost operand; none is left below a label only by a bug of the decoder.
    pub(super) fn pop(&mut self) -> Option<Entry> {
        let entry = self.entries.pop()?;
        self.settled = self.settled.min(self.entries.len());
        Some(entry)
    }

    pub(super) fn top(&self) -> Option<Entry> {
        self.entries.last().copied()
    }

    pub(super) fn emit(&mut self, kind: Kind, places: Operands, [a, d]: [u32; 2], b: u64) {
        self.insts.push(Inst { kind, places, pc: self.pc, a, d, b });
    }

    /// Makes an op whose result goes to the next home, and to an accumulator.
    pub(super) fn result(
        &mut self,
        kind: Kind,
        places: Operands,
        (a, b): (u32, u64),
        register: usize,
    ) {
        let home = self.home(self.entries.len());
        self.emit(kind, places, [a, home], b);
        self.mirrors_before = self.mirrors;
        self.wrote(home);
        self.mirrors[register] = home;
        self.push(Entry::Home);
    }

    fn wrote(&mut self, slot: u32) {
        for mirror in &mut self.mirrors {
            if *mirror == slot {
                *mirror = NONE;
            }
        }
    }

    /// The slot of an operand that stood at a depth; none for a constant.
    pub(super) fn slot_of(&self, entry: Entry, depth: usize) -> Option<u32> {
        match entry {
            Entry::Const(_) => None,
            Entry::Local(slot) => Some(slot),
            Entry::Home => Some(self.home(depth)),
        }
    }

    /// Where an op finds an operand that stood at a depth and is read from a register.
    pub(super) fn place(&self, entry: Entry, depth: usize, register: usize) -> Place {
        match (entry, self.slot_of(entry, depth)) {
            (_, Some(slot)) if self.mirrors[register] == slot => Place::Register,
            (_, Some(slot)) => Place::Slot(slot),
            (Entry::Const(bits), _) => Place::Immediate(bits),
            (_, None) => Place::Immediate(0),
        }
    }

    /// The same, with a constant put into its home.
    pub(super) fn place_in_slot(&mut self, entry: Entry, depth: usize, register: usize) -> Place {
        match self.place(entry, depth, register) {
            Place::Immediate(bits) => Place::Slot(self.put_const(bits, depth)),
            place => place,
        }
    }

    /// Puts a constant into the home at a depth.
    pub(super) fn put_const(&mut self, bits: u64, depth: usize) -> u32 {
        let home = self.home(depth);
        self.emit(Kind::Const, Operands::Si, [0, home], bits);
        self.wrote(home);
        home
    }

    /// The slot where an operand is, with a constant put into its home.
    pub(super) fn in_slot(&mut self, entry: Entry, depth: usize) -> u32 {
        match entry {
            Entry::Const(bits) => self.put_const(bits, depth),
            Entry::Local(slot) => slot,
            Entry::Home => self.home(depth),
        }
    }

    /// Puts the operand at a depth into its home.
    fn settle(&mut self, depth: usize) {
        let Some(&entry) = self.entries.get(depth) else { return };
        let home = self.home(depth);
        match entry {
            Entry::Home => return,
            Entry::Const(bits) => {
                self.put_const(bits, depth);
            }
            Entry::Local(slot) => self.copy(slot, home),
        }
        if let Some(entry) = self.entries.get_mut(depth) {
            *entry = Entry::Home;
        }
    }

    /// Moves a slot to a slot.
    fn copy(&mut self, from: u32, to: u32) {
        if from == to {
            return;
        }
        match self.mirrors.iter().position(|mirror| *mirror == from) {
            Some(register) => self.emit(Kind::Keep(register), Operands::Rs, [0, to], 0),
            None => self.emit(Kind::Copy, Operands::Ss, [from, to], 0),
        }
        self.wrote(to);
    }

    /// Puts all operands below a depth into their homes.
    pub(super) fn settle_below(&mut self, depth: usize) {
        for at in self.settled..depth.min(self.entries.len()) {
            self.settle(at);
        }
        self.settled = self.settled.max(depth.min(self.entries.len()));
    }

    /// Puts all operands into their homes.
    pub(super) fn settle_all(&mut self) {
        self.settle_below(self.entries.len());
    }

    /// Says that there are so many operands, all at home: what a label finds.
    pub(super) fn reset(&mut self, len: usize) {
        let kept = self.settled.min(len);
        self.entries.truncate(kept);
        self.entries.resize(len, Entry::Home);
        self.settled = len;
    }

    /// Takes `pops` operands and puts `pushes` that are at home already.
    pub(super) fn exchange(&mut self, pops: usize, pushes: usize) -> Option<()> {
        let below = self.entries.len().checked_sub(pops)?;
        self.settled = self.settled.min(below);
        self.entries.truncate(below);
        let settled = self.settled == below;
        self.entries.resize(below + pushes, Entry::Home);
        if settled {
            self.settled = self.entries.len();
        }
        Some(())
    }

    /// Says that ops from here on may be branched to, or come after a call: nothing is known of
    /// the accumulators.
    pub(super) fn forget(&mut self) {
        self.mirrors = [NONE; 3];
        self.mirrors_before = [NONE; 3];
        self.barrier = self.insts.len();
    }

    /// What is known of the accumulators, for a place that only one branch leads to.
    pub(super) fn mirrors(&self) -> [u32; 3] {
        self.mirrors
    }

    /// The opposite of `mirrors`.
    pub(super) fn restore(&mut self, mirrors: [u32; 3]) {
        self.forget();
        self.mirrors = mirrors;
    }

    /// The op that has just made the operand, if it can still be changed.
    fn maker(&mut self, entry: Entry, depth: usize) -> Option<&mut Inst> {
        let home = self.home(depth);
        if entry != Entry::Home || self.insts.len() <= self.barrier {
            return None;
        }
        self.insts.last_mut().filter(|inst| inst.kind.makes_value() && inst.d == home)
    }

    /// Takes back the op that has just made the operand, if it is one of the wanted.
    pub(super) fn take_back(
        &mut self,
        entry: Entry,
        depth: usize,
        wanted: impl Fn(&Inst) -> bool,
    ) -> Option<Inst> {
        let inst = *self.maker(entry, depth)?;
        if !wanted(&inst) {
            return None;
        }
        self.mirrors = self.mirrors_before;
        self.insts.pop()
    }

    /// Moves an operand that stood at a depth to a slot: its maker writes there if it still can.
    pub(super) fn move_to(&mut self, entry: Entry, depth: usize, to: u32) {
        let home = self.home(depth);
        if let Some(maker) = self.maker(entry, depth) {
            maker.d = to;
            let register = self.mirrors.iter().position(|mirror| *mirror == home);
            self.wrote(to);
            if let Some(register) = register {
                self.mirrors[register] = to;
            }
            return;
        }
        match entry {
            Entry::Const(bits) => {
                self.emit(Kind::Const, Operands::Si, [0, to], bits);
                self.wrote(to);
            }
            Entry::Local(slot) => self.copy(slot, to),
            Entry::Home => self.copy(home, to),
        }
    }

    /// `local.set`, and with `tee` the operand becomes an alias of the local.
    pub(super) fn set_local(&mut self, local: u32, tee: Tee) -> Option<()> {
        let depth = self.entries.len().checked_sub(1)?;
        for at in self.settled..depth {
            if self.entries.get(at) == Some(&Entry::Local(local)) {
                self.settle(at);
            }
        }
        let entry = self.pop()?;
        self.move_to(entry, depth, local);
        if tee == Tee::Yes {
            self.push(Entry::Local(local));
        }
        Some(())
    }

    /// Moves the topmost `count` operands to the homes from a depth on, lowest first, without
    /// taking them.
    pub(super) fn move_top(&mut self, count: usize, to: usize) -> Option<()> {
        let first = self.entries.len().checked_sub(count)?;
        for at in 0..count {
            let entry = *self.entries.get(first + at)?;
            let target = self.home(to + at);
            // A maker may write elsewhere only if nobody reads its home: with one value.
            if count == 1 && first != to {
                self.move_to(entry, first, target);
                continue;
            }
            match entry {
                Entry::Const(bits) => {
                    self.put_const(bits, to + at);
                }
                Entry::Local(slot) => self.copy(slot, target),
                Entry::Home => self.copy(self.home(first + at), target),
            }
        }
        Some(())
    }
}

/// Whether the operand stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tee {
    Yes,
    No,
}
