//! Snapshots: a machine goes back to what it was.
//!
//! ```text
//! history   snapshot 0 | pages written then | snapshot 1 | pages written then | … | now
//! ```
//! From the first snapshot on, stores are tracked (`pages`): the first one to a page of a memory,
//! a table or the collected heap saves the page. So a snapshot takes as long as pages were written
//! since the last one. Of the stack it takes what frames have changed that have run since
//! (`stack`), however deep it is below them; and what changes as a whole (globals) is compared with
//! the last one and shared with it where equal. Restoring puts saved pages back, newest first, and
//! what of the stack may be another; the snapshots after the one restored are gone, as the guest
//! would meet them again by running: everything is deterministic but for the host, which gets back
//! the number it gave with the snapshot.
//! Dropping a snapshot makes one of the intervals before and after it.
//! Decoded and translated code, breakpoints and counters are no part of a snapshot.

pub(super) mod stack;

use std::collections::{BTreeMap, VecDeque};

use crate::exec::Machine;
use crate::exec::addr::{FuncAddr, ObjectId};
use crate::exec::chunks::Chunks;
use crate::exec::clock::{Clock, Fuel};
use crate::exec::collect::Collection;
use crate::exec::fast;
use crate::exec::frame::Regs;
use crate::exec::heap::HeapPoint;
use crate::exec::memory::Memory;
use crate::exec::pages::Interval;
use crate::exec::stop::Watchpoints;
use crate::exec::store::{Data, Elem};
use crate::exec::value::Value;

/// Names a snapshot of a machine; none is used twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SnapshotId(u64);

/// A snapshot that a machine can go back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Snapshot {
    /// Its name.
    pub id: SnapshotId,
    /// The machine's time then.
    pub time: u64,
    /// What the embedder said when it was taken.
    pub host: u64,
    /// Bytes that it takes: what was saved from it to the next one, and what of the rest it does
    /// not share with that one.
    pub bytes: u64,
}

/// The snapshots of a machine, oldest first, and what else its memories are tracked for.
#[derive(Debug, Default)]
pub(super) struct History {
    points: Vec<Point>,
    next: u64,
    /// Slots of the stack, from the first on, of which the embedder has changed none since the last
    /// snapshot.
    untouched: usize,
    /// What memories know to be watched.
    watchpoints: Watchpoints,
}

/// A copy of a machine has no snapshots, and its memories are not tracked.
impl Clone for History {
    fn clone(&self) -> History {
        History::default()
    }
}

/// A machine at a time, with what was saved from there to the next snapshot.
#[derive(Debug)]
struct Point {
    id: SnapshotId,
    host: u64,
    memories: Vec<Interval<u8>>,
    tables: Vec<Interval<u64>>,
    heap: HeapPoint,
    globals: Chunks<[u64; 2]>,
    /// Which element and data segments were dropped.
    dropped: [Chunks<bool>; 2],
    /// Up to the running frame's operands.
    stack: Chunks<u64>,
    /// Slots that the stack had room for.
    room: usize,
    rest: Rest,
}

/// What is short.
#[derive(Clone, Debug)]
struct Rest {
    regs: Option<Regs>,
    depth: usize,
    pending: VecDeque<(FuncAddr, Vec<Value>)>,
    results: Vec<Value>,
    returned: Option<Vec<Value>>,
    clock: Clock,
    fuel: Fuel,
    progress: u64,
    collection: Option<Box<Collection>>,
    told_throw: Option<u64>,
    pins: BTreeMap<ObjectId, u32>,
}

impl Rest {
    fn of(machine: &Machine) -> Rest {
        Rest {
            regs: machine.regs,
            depth: machine.depth,
            pending: machine.pending.clone(),
            results: machine.results.clone(),
            returned: machine.returned.clone(),
            clock: machine.clock,
            fuel: machine.fuel,
            progress: machine.progress,
            collection: machine.collection.clone(),
            told_throw: machine.told_throw,
            pins: machine.pins.clone(),
        }
    }

    fn put_back(self, machine: &mut Machine) {
        let Rest { regs, depth, pending, results, returned, .. } = self;
        (machine.regs, machine.depth, machine.pending) = (regs, depth, pending);
        (machine.results, machine.returned) = (results, returned);
        (machine.clock, machine.fuel, machine.progress) = (self.clock, self.fuel, self.progress);
        (machine.collection, machine.told_throw) = (self.collection, self.told_throw);
        machine.pins = self.pins;
    }
}

impl Machine {
    /// Takes a snapshot. `host` is a number of the embedder's, by which it knows its own state at
    /// this time. From the first snapshot on, runs take a little longer.
    pub fn take_snapshot(&mut self, host: u64) -> SnapshotId {
        let id = SnapshotId(self.history.next);
        self.history.next += 1;
        let point = Point::take(self, id, host);
        self.history.points.push(point);
        self.history.untouched = usize::MAX;
        id
    }

    /// The snapshots that the machine can go back to, oldest first.
    pub fn snapshots(&self) -> impl Iterator<Item = Snapshot> {
        let points = &self.history.points;
        points.iter().enumerate().map(|(at, point)| Snapshot {
            id: point.id,
            time: point.rest.clock.now(),
            host: point.host,
            bytes: point.bytes_beside(points.get(at + 1)),
        })
    }

    /// Bytes that all snapshots take, and the pages that were saved since the last one.
    #[must_use]
    pub fn snapshot_bytes(&self) -> u64 {
        let store = &self.store;
        let memories = store.memories.iter().map(Memory::saved_bytes);
        let tables = store.tables.iter().map(|it| it.entries.tracker().bytes());
        let now = memories.chain(tables).sum::<u64>() + store.heap.saved_bytes();
        self.snapshots().map(|snapshot| snapshot.bytes).sum::<u64>() + now
    }

    /// Goes back to a snapshot, which stays; those after it are dropped. Answers the embedder's
    /// number; none, and nothing has changed, where there is no such snapshot.
    pub fn restore(&mut self, id: SnapshotId) -> Option<u64> {
        let at = self.history.points.binary_search_by_key(&id, |point| point.id).ok()?;
        let now = self.history.points.last()?.stack.clone();
        let mut points = std::mem::take(&mut self.history.points);
        mark(self, points.last_mut());
        for point in points.drain(at + 1..).rev() {
            point.undo(self);
        }
        let host = points.last_mut().map(|point| {
            point.undo(self);
            point.put_back(self, &now);
            point.forget_saved();
            point.host
        });
        // What is tracked begins anew.
        untrack(self);
        mark(self, None);
        self.history.points = points;
        self.history.untouched = usize::MAX;
        host
    }

    /// Drops a snapshot; answers whether there was such a one. The others stay good. The last one
    /// cannot be dropped while there are others: what is saved now belongs to it.
    pub fn drop_snapshot(&mut self, id: SnapshotId) -> bool {
        let points = &self.history.points;
        match points.binary_search_by_key(&id, |point| point.id) {
            Ok(0) if points.len() == 1 => self.forget_snapshots(),
            Ok(at) if at + 1 < points.len() => self.history.forget(at),
            _ => return false,
        }
        true
    }

    /// Drops snapshots until all of them take at most so many bytes, or one is left: those first
    /// that lie close to their neighbours for how long ago they are, so that they become sparser
    /// towards the past. The first one and the last one stay.
    pub fn thin_snapshots(&mut self, bytes: u64) {
        while self.history.points.len() > 2 && self.snapshot_bytes() > bytes {
            let Some(at) = self.history.densest(self.time()) else { return };
            self.history.forget(at);
        }
    }

    /// Drops all snapshots; stores are tracked no more.
    pub fn forget_snapshots(&mut self) {
        self.history.points.clear();
        untrack(self);
    }

    /// Whether there are snapshots, for which stores are tracked.
    pub(super) fn is_tracked(&self) -> bool {
        !self.history.points.is_empty()
    }

    /// Has memories know what is watched.
    pub(super) fn watch(&mut self, watchpoints: &Watchpoints) {
        if self.history.watchpoints == *watchpoints {
            return;
        }
        if watchpoints.is_empty() && !self.is_tracked() {
            return untrack(self);
        }
        for (at, memory) in self.store.memories.iter_mut().enumerate() {
            let of = watchpoints.iter().filter(|(memory, _)| memory.index() == at);
            // What no memory can have is never met.
            let bytes = of.filter_map(|(_, bytes)| {
                let most = usize::MAX as u64;
                Some(usize::try_from(bytes.start).ok()?..bytes.end.min(most) as usize)
            });
            memory.tracked().watch(bytes.collect());
        }
        self.history.watchpoints = watchpoints.clone();
    }
}

/// Sets a mark in all that is tracked; what was saved since the one before goes to a snapshot.
/// Answers what the heap is.
fn mark(machine: &mut Machine, last: Option<&mut Point>) -> HeapPoint {
    let store = &mut machine.store;
    let memories = store.memories.iter_mut().map(|memory| memory.tracked().mark()).collect();
    let tables = store.tables.iter_mut().map(|table| table.entries.mark()).collect();
    let (heap, saved) = store.heap.mark();
    if let Some(last) = last {
        (last.memories, last.tables) = (memories, tables);
        last.heap.set_saved(saved);
    }
    heap
}

fn untrack(machine: &mut Machine) {
    machine.history.watchpoints = Watchpoints::default();
    let store = &mut machine.store;
    store.memories.iter_mut().for_each(|memory| memory.tracked().untrack());
    store.tables.iter_mut().for_each(|table| table.entries.untrack());
    store.heap.untrack();
}

impl History {
    /// The embedder changes a slot of the stack.
    pub(super) fn touch_stack(&mut self, slot: usize) {
        self.untouched = self.untouched.min(slot);
    }

    /// Drops a snapshot that is not the last.
    fn forget(&mut self, at: usize) {
        let gone = self.points.remove(at);
        if let Some(before) = at.checked_sub(1).and_then(|at| self.points.get_mut(at)) {
            before.append(gone);
        }
    }

    /// Which snapshot is the closest to its neighbours for how long ago it is.
    fn densest(&self, now: u64) -> Option<usize> {
        let time = |at: usize| self.points.get(at).map_or(0, |point| point.rest.clock.now());
        let density = |at: usize| {
            let span = time(at + 1).saturating_sub(time(at - 1));
            span as f64 / (now.saturating_sub(time(at)) as f64 + 1.0)
        };
        let between = 1..self.points.len().saturating_sub(1);
        between.min_by(|one, other| density(*one).total_cmp(&density(*other)))
    }
}

impl Point {
    fn take(machine: &mut Machine, id: SnapshotId, host: u64) -> Point {
        let mut points = std::mem::take(&mut machine.history.points);
        let heap = mark(machine, points.last_mut());
        let stack = stack::copy(machine, points.last().map(|last| &last.stack));
        let store = &machine.store;
        let last = points.last();
        let globals: Vec<[u64; 2]> = store.globals.iter().map(|global| global.slots).collect();
        let elems: Vec<bool> = store.elems.iter().map(Elem::is_dropped).collect();
        let datas: Vec<bool> = store.datas.iter().map(Data::is_dropped).collect();
        let point = Point {
            id,
            host,
            memories: Vec::new(),
            tables: Vec::new(),
            heap,
            globals: Chunks::of(&globals, last.map(|last| &last.globals)),
            dropped: [(0, elems), (1, datas)]
                .map(|(which, flags)| Chunks::of(&flags, last.map(|last| &last.dropped[which]))),
            stack,
            room: machine.stack.len(),
            rest: Rest::of(machine),
        };
        machine.history.points = points;
        point
    }

    /// The machine's lists become what they were here, if they are what they were at the next
    /// snapshot.
    fn undo(&self, machine: &mut Machine) {
        let store = &mut machine.store;
        for (memory, interval) in store.memories.iter_mut().zip(&self.memories) {
            memory.tracked().undo(interval);
        }
        for (table, interval) in store.tables.iter_mut().zip(&self.tables) {
            table.entries.undo(interval);
        }
        store.heap.undo(&self.heap);
    }

    /// All else becomes what it was here; `last` is the stack at the last snapshot.
    fn put_back(&self, machine: &mut Machine, last: &Chunks<u64>) {
        let store = &mut machine.store;
        store.heap.restore(&self.heap);
        for (global, slots) in store.globals.iter_mut().zip(self.globals.iter()) {
            global.slots = *slots;
        }
        let [elems, datas] = &self.dropped;
        for (elem, dropped) in store.elems.iter_mut().zip(elems.iter()) {
            elem.set_dropped(*dropped);
        }
        for (data, dropped) in store.datas.iter_mut().zip(datas.iter()) {
            data.set_dropped(*dropped);
        }
        let same = stack::unchanged(machine);
        if machine.stack.len() < self.room {
            machine.stack.resize(self.room, 0);
        }
        let first = stack::put_back(machine, &self.stack, (same, last));
        self.rest.clone().put_back(machine);
        // The code that frames would have gone on in then may be gone. Headers that have not been
        // written lead to code that is there.
        fast::go_on_exactly(machine, first);
    }

    fn forget_saved(&mut self) {
        (self.memories, self.tables) = (Vec::new(), Vec::new());
        self.heap.set_saved(Default::default());
    }

    /// Makes one of what was saved from here to the next snapshot and from there on.
    fn append(&mut self, next: Point) {
        for (interval, next) in self.memories.iter_mut().zip(next.memories) {
            interval.append(next);
        }
        for (interval, next) in self.tables.iter_mut().zip(next.tables) {
            interval.append(next);
        }
        self.heap.append(next.heap);
    }

    fn bytes_beside(&self, next: Option<&Point>) -> u64 {
        let memories = self.memories.iter().map(Interval::bytes);
        let tables = self.tables.iter().map(Interval::bytes);
        let lists = self.stack.bytes_beside(next.map(|next| &next.stack))
            + self.globals.bytes_beside(next.map(|next| &next.globals));
        let flags: u64 = [0, 1]
            .map(|at| self.dropped[at].bytes_beside(next.map(|next| &next.dropped[at])))
            .iter()
            .sum();
        let heap = self.heap.bytes_beside(next.map(|next| &next.heap));
        memories.chain(tables).sum::<u64>() + lists + flags + heap + size_of::<Point>() as u64
    }
}
