//! Operands of two slots: a vector is two entries, the lower half first.
//!
//! Nearly always both halves are alike: a constant, two slots of one local, or at home.

use crate::exec::fast::ir::{Inst, Kind, Operands, Wide};
use crate::exec::fast::virtual_stack::{Entry, Tee, VirtualStack};

impl VirtualStack {
    /// Pushes a vector.
    pub(in crate::exec::fast) fn push_vector(&mut self, [low, high]: [Entry; 2]) {
        self.push(low);
        self.push(high);
    }

    /// Takes the topmost operand, a vector.
    pub(in crate::exec::fast) fn pop_vector(&mut self) -> Option<[Entry; 2]> {
        let high = self.pop()?;
        let low = self.pop()?;
        Some([low, high])
    }

    /// Makes an op whose result, a vector, goes to the next homes.
    pub(in crate::exec::fast) fn vector_result(
        &mut self,
        kind: Wide,
        places: Operands,
        (a, b): (u32, u64),
    ) -> Option<()> {
        let home = self.home(self.entries.len());
        self.emit(Kind::Wide(kind), places, [a, home], b);
        self.wrote_vector(home);
        self.push_vector([Entry::Home, Entry::Home]);
        Some(())
    }

    fn wrote_vector(&mut self, slot: u32) {
        self.wrote(slot);
        self.wrote(slot + 1);
    }

    /// The first of two slots side by side where a vector is that stood at a depth; put into its
    /// homes where there are none.
    pub(in crate::exec::fast) fn vector_in_slots(
        &mut self,
        vector: [Entry; 2],
        depth: usize,
    ) -> u32 {
        let home = self.home(depth);
        match vector {
            [Entry::Home, Entry::Home] => {}
            [Entry::Local(low), Entry::Local(high)] if high == low + 1 => return low,
            [Entry::Const(low), Entry::Const(high)] => self.put_vector(home, low, high),
            halves => {
                for (at, half) in halves.into_iter().enumerate() {
                    match half {
                        Entry::Home => {}
                        Entry::Const(bits) => {
                            self.put_const(bits, depth + at);
                        }
                        Entry::Local(slot) => self.copy(slot, self.home(depth + at)),
                        Entry::Register(_) => {
                            self.in_slot(half, depth + at);
                        }
                    }
                }
            }
        }
        home
    }

    /// Puts a constant into two slots.
    fn put_vector(&mut self, to: u32, low: u64, high: u64) {
        self.emit(Kind::Wide(Wide::Const(high)), Operands::Si, [0, to], low);
        self.wrote_vector(to);
    }

    /// The op that has just made the vector that stood at a depth, if it can still be changed.
    fn vector_maker(&mut self, vector: [Entry; 2], depth: usize) -> Option<&mut Inst> {
        let home = self.home(depth);
        if vector != [Entry::Home, Entry::Home] || self.insts.len() <= self.barrier {
            return None;
        }
        self.insts.last_mut().filter(|inst| inst.kind.makes_vector() && inst.d == home)
    }

    /// `local.set` of a vector, and with `tee` the operand becomes an alias of the local.
    pub(in crate::exec::fast) fn set_vector_local(&mut self, local: u32, tee: Tee) -> Option<()> {
        let depth = self.entries.len().checked_sub(2)?;
        let halves = [Entry::Local(local), Entry::Local(local + 1)];
        for at in self.settled..depth {
            if self.entries.get(at).is_some_and(|entry| halves.contains(entry)) {
                self.settle(at);
            }
        }
        let vector = self.pop_vector()?;
        if let Some(maker) = self.vector_maker(vector, depth) {
            maker.d = local;
            self.wrote_vector(local);
        } else if let [Entry::Const(low), Entry::Const(high)] = vector {
            self.put_vector(local, low, high);
        } else {
            let from = self.vector_in_slots(vector, depth);
            if from != local {
                self.emit(Kind::Wide(Wide::Copy), Operands::Ss, [from, local], 0);
                self.wrote_vector(local);
            }
        }
        if tee == Tee::Yes {
            self.push_vector(halves);
        }
        Some(())
    }
}
