//! What the translator knows of the operands at each point: nothing is moved until it must be.
//!
//! An operand is a constant, an alias of a local, in an accumulator, or at home, that is in its
//! own slot of the frame. An op that makes a value leaves it in an accumulator alone as long as
//! nobody wants it elsewhere: when another value needs the accumulator, the op that made the
//! first one is changed to write its home as well, so coming home costs no op. Which slot an
//! accumulator mirrors is noted too, so that the next op can read a register.

mod vector;

use crate::exec::fast::ir::{Also, Inst, Kind, Operands};

/// An operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Entry {
    Const(u64),
    Local(u32),
    /// In this accumulator and nowhere else yet.
    Register(usize),
    Home,
}

/// Where an op finds an operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Register,
    Slot(u32),
    Immediate(u64),
}

/// The accumulators: of integers and references, of f64, of f32.
pub(super) const INT: usize = 0;
pub(super) const DOUBLE: usize = 1;
pub(super) const SINGLE: usize = 2;

/// No slot: what an op writes whose value stays in the accumulator.
pub(super) const NONE: u32 = u32::MAX;

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
    accumulators: Accumulators,
    /// The accumulators before the last op that wrote one.
    before: Accumulators,
    /// The ops below may be branched over, so they are not changed any more.
    barrier: usize,
    /// Where the operand is, too, that the op at hand reads from an accumulator.
    also: Also,
    /// The operator that ops are made for.
    pub(super) pc: u32,
}

/// What the accumulators hold.
#[derive(Clone, Copy, Debug)]
pub(super) struct Accumulators {
    /// For each the slot that has the same value.
    mirrors: [u32; 3],
    /// For each the op that made its value.
    makers: [usize; 3],
    /// For each the depth at which its value was put on the stack.
    depths: [usize; 3],
}

impl Accumulators {
    /// Nothing is known.
    const UNKNOWN: Accumulators =
        Accumulators { mirrors: [NONE; 3], makers: [usize::MAX; 3], depths: [usize::MAX; 3] };

    fn wrote(&mut self, slot: u32) {
        for mirror in &mut self.mirrors {
            if *mirror == slot {
                *mirror = NONE;
            }
        }
    }
}

impl VirtualStack {
    pub(super) fn new(base: u32) -> VirtualStack {
        VirtualStack {
            insts: Vec::new(),
            entries: Vec::new(),
            settled: 0,
            base,
            accumulators: Accumulators::UNKNOWN,
            before: Accumulators::UNKNOWN,
            barrier: 0,
            also: Also::Nowhere,
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
        let also = self.take_also();
        self.insts.push(Inst { kind, places, pc: self.pc, a, d, b, home: NONE, also });
    }

    /// Where the last operand that was found in an accumulator is, too.
    pub(super) fn take_also(&mut self) -> Also {
        std::mem::replace(&mut self.also, Also::Nowhere)
    }

    /// Makes an op whose result goes to an accumulator.
    pub(super) fn result(
        &mut self,
        kind: Kind,
        places: Operands,
        (a, b): (u32, u64),
        register: usize,
    ) {
        self.free(register);
        self.before = self.accumulators;
        self.accumulators.mirrors[register] = NONE;
        self.accumulators.makers[register] = self.insts.len();
        self.accumulators.depths[register] = self.entries.len();
        self.emit(kind, places, [a, NONE], b);
        let home = self.home(self.entries.len());
        if let Some(inst) = self.insts.last_mut() {
            inst.home = home;
        }
        self.accumulators.wrote(home);
        self.push(Entry::Register(register));
    }

    /// Brings the operand home that an accumulator holds, if one does.
    fn free(&mut self, register: usize) {
        let depth = self.accumulators.depths[register];
        if self.entries.get(depth) == Some(&Entry::Register(register)) {
            self.settle(depth);
        }
    }

    /// Brings all operands home that are in accumulators.
    pub(super) fn free_all(&mut self) {
        (0..self.accumulators.makers.len()).for_each(|register| self.free(register));
    }

    /// Has the value of an accumulator written to a slot too, by the op that made it.
    fn write_back(&mut self, register: usize, slot: u32) {
        let maker = self.accumulators.makers[register];
        let inst = self.insts.get_mut(maker).filter(|inst| inst.d == NONE);
        debug_assert!(inst.is_some(), "a value that is in a register alone has a maker");
        if let Some(inst) = inst {
            inst.d = slot;
        }
        self.wrote(slot);
        self.accumulators.mirrors[register] = slot;
        // Should the last op be taken back.
        if self.before.makers[register] == maker {
            self.before.mirrors[register] = slot;
        }
    }

    /// Says that a slot has another value than before.
    fn wrote(&mut self, slot: u32) {
        self.accumulators.wrote(slot);
        self.before.wrote(slot);
    }

    /// Where an op finds an operand that stood at a depth and is read from a register.
    pub(super) fn place(&mut self, entry: Entry, depth: usize, register: usize) -> Place {
        let slot = match entry {
            Entry::Const(bits) => return Place::Immediate(bits),
            Entry::Register(held) if held == register => {
                self.also = Also::Made(self.accumulators.makers[register] as u32);
                return Place::Register;
            }
            entry => self.in_slot(entry, depth),
        };
        if self.accumulators.mirrors[register] == slot {
            self.also = Also::Slot(slot);
            Place::Register
        } else {
            Place::Slot(slot)
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
        // The op at hand comes behind this one.
        let also = self.take_also();
        self.emit(Kind::Const, Operands::Si, [0, home], bits);
        self.also = also;
        self.wrote(home);
        home
    }

    /// The slot where an operand is, with a constant put into its home.
    pub(super) fn in_slot(&mut self, entry: Entry, depth: usize) -> u32 {
        match entry {
            Entry::Const(bits) => self.put_const(bits, depth),
            Entry::Local(slot) => slot,
            Entry::Register(register) => {
                self.write_back(register, self.home(depth));
                self.home(depth)
            }
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
            Entry::Register(register) => self.write_back(register, home),
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
        match self.accumulators.mirrors.iter().position(|mirror| *mirror == from) {
            Some(register) => self.keep(register, to),
            None => {
                self.emit(Kind::Copy, Operands::Ss, [from, to], 0);
                self.wrote(to);
            }
        }
    }

    /// Moves an accumulator to a slot.
    fn keep(&mut self, register: usize, to: u32) {
        self.emit(Kind::Keep(register), Operands::Rs, [0, to], 0);
        self.wrote(to);
        if self.accumulators.mirrors[register] == NONE {
            self.accumulators.mirrors[register] = to;
        }
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
        debug_assert!(
            !self.entries.iter().skip(self.settled).any(|it| matches!(it, Entry::Register(_))),
            "what is in registers has come home"
        );
        self.accumulators = Accumulators::UNKNOWN;
        self.before = Accumulators::UNKNOWN;
        self.barrier = self.insts.len();
    }

    /// What is known of the accumulators, for a place that only one branch leads to.
    pub(super) fn accumulators(&self) -> Accumulators {
        self.accumulators
    }

    /// The opposite of `accumulators`.
    pub(super) fn restore(&mut self, accumulators: Accumulators) {
        self.forget();
        self.accumulators = accumulators;
    }

    /// Says that an accumulator has the value of the topmost operand, which is at home.
    pub(super) fn mirror_top(&mut self, register: usize) {
        if let Some(depth) = self.entries.len().checked_sub(1) {
            self.accumulators.mirrors[register] = self.home(depth);
        }
    }

    /// The op that has just made the operand, if it can still be changed.
    fn maker(&mut self, entry: Entry) -> Option<&mut Inst> {
        let Entry::Register(register) = entry else { return None };
        let at = self.accumulators.makers[register];
        let last = at.checked_add(1)? == self.insts.len() && at >= self.barrier;
        self.insts.last_mut().filter(|inst| last && inst.d == NONE)
    }

    /// Takes back the op that has just made the operand, if it is one of the wanted.
    pub(super) fn take_back(
        &mut self,
        entry: Entry,
        wanted: impl Fn(&Inst) -> bool,
    ) -> Option<Inst> {
        let inst = *self.maker(entry)?;
        if !wanted(&inst) {
            return None;
        }
        self.accumulators = self.before;
        self.insts.pop()
    }

    /// Moves an operand that stood at a depth to a slot: its maker writes there if it still can.
    pub(super) fn move_to(&mut self, entry: Entry, depth: usize, to: u32) {
        if self.maker(entry).is_some()
            && let Entry::Register(register) = entry
        {
            self.write_back(register, to);
            return;
        }
        match entry {
            Entry::Const(bits) => {
                self.emit(Kind::Const, Operands::Si, [0, to], bits);
                self.wrote(to);
            }
            Entry::Local(slot) => self.copy(slot, to),
            Entry::Register(register) => self.keep(register, to),
            Entry::Home => self.copy(self.home(depth), to),
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
                Entry::Register(_) if first == to => self.settle(to + at),
                Entry::Register(register) => self.keep(register, target),
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
