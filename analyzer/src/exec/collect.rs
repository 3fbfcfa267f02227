//! Collecting the heap: what can be reached from the machine is kept, the rest is given back.
//!
//! Roots are everything through which a guest or the embedder can come to an object: globals,
//! tables, segments, frames, arguments of calls that wait, results, pins. Which slots of a frame
//! are references is told by the shape of its function at its operator; that is found by walking
//! the body once for all the places of a function that are asked for, and remembered.
//! Nothing recurses: what is reached waits in a list until its own references are looked at.
//!
//! A collection is done in pieces of bounded work, so that a run can end between any two of them:
//!
//! ```text
//! frames seen -> their maps learned -> their slots, then the other roots marked
//!     -> what is marked looked into -> swept (`heap::sweep`)
//! ```
//! It is a part of the machine ([`Collection`]). A run first goes on with the one under way, and
//! then executes the operator that waits for it, so guests never see a heap that is half
//! collected, and a run that was interrupted does the same as one that was not. The embedder may
//! come in between: what it changes (a call, a pin, a local) makes the marks worthless, so they
//! are dropped, and the operator asks again ([`forget_marks`]). Once everything is marked nothing
//! can become reachable any more, and the sweep keeps all that stays whole at any time.
//! Knows nothing of why a collection is due (see `heap`).

mod roots;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use wasmparser::ValType;

use crate::exec::Machine;
use crate::exec::addr::{FuncAddr, ObjectId};
use crate::exec::code;
use crate::exec::continuation;
use crate::exec::frame::HEADER;
use crate::exec::growable::Growth;
use crate::exec::heap::sweep::{Marks, Sweep};
use crate::exec::heap::{Heap, Kind, Refusal};
use crate::exec::layout::{Layout, Storage};
use crate::exec::store::Store;
use crate::exec::unwind::Thrown;
use crate::exec::value::{slots_of, tag};
use crate::exec::view::{RawFrame, Walk, raw_frames};
use crate::module::idx::InstrOrdinal;
use crate::spec::limits;

/// Offsets, from a frame's first slot, of the slots that are references; shared by clones.
type Offsets = Arc<[u32]>;

/// Where the references of frames are, by function and ordinal.
#[derive(Clone, Debug, Default)]
pub(super) struct FrameMaps {
    places: HashMap<(FuncAddr, u32), Offsets>,
    /// Offsets in all of them.
    size: usize,
}

impl FrameMaps {
    /// The references of a frame that stands at an operator; none where it is not known yet.
    fn get(&self, func: FuncAddr, at: u32) -> Option<&Offsets> {
        self.places.get(&(func, at))
    }

    /// Forgets all of them when they are too many; only before they are asked for.
    fn trim(&mut self) {
        if self.size > limits::FRAME_MAP_SLOTS {
            *self = FrameMaps::default();
        }
    }

    /// Learns the maps of some operators of a function, in rising order.
    fn learn(&mut self, store: &Store, func: FuncAddr, ordinals: &BTreeSet<u32>) {
        let mut add = |at: u32, locals: &[ValType], operands: &[ValType]| {
            let mut slot = 0;
            let mut offsets = Vec::new();
            let mut take = |types: &[ValType], slot: &mut u32| {
                for &ty in types {
                    if matches!(ty, ValType::Ref(_)) {
                        offsets.push(*slot);
                    }
                    *slot += slots_of(ty) as u32;
                }
            };
            take(locals, &mut slot);
            slot += HEADER as u32;
            take(operands, &mut slot);
            self.size += offsets.len() + 1;
            self.places.insert((func, at), offsets.into());
        };
        if store.guest_func(func).is_none() {
            let params = store.func_type(func).map_or(&[][..], |ty| ty.params());
            add(0, params, &[]);
            return;
        }
        let ordinals: Vec<InstrOrdinal> = ordinals.iter().copied().map(InstrOrdinal).collect();
        code::visit_shapes(store, func, &ordinals, &mut |at, locals, operands| {
            add(at.0, locals, operands);
        });
    }
}

/// Calls `root` with the place of each reference in each of the innermost `frames` frames: slot of
/// the stack.
pub(super) fn frame_references(
    machine: &Machine,
    maps: &mut FrameMaps,
    frames: usize,
    mut root: impl FnMut(usize),
) {
    maps.trim();
    let mut missing = Missing::new();
    for frame in raw_frames(machine).take(frames) {
        note_missing(machine, maps, &frame, &mut missing);
    }
    for (func, ordinals) in missing {
        maps.learn(&machine.store, func, &ordinals);
    }
    for frame in raw_frames(machine).take(frames) {
        slots_of_frame(machine, maps, &frame, &mut root);
    }
}

/// The operators of functions whose maps are asked for and not known.
type Missing = BTreeMap<FuncAddr, BTreeSet<u32>>;

/// Notes that the map of a frame is asked for.
fn note_missing(machine: &Machine, maps: &FrameMaps, frame: &RawFrame, missing: &mut Missing) {
    let at = place(machine, frame);
    if maps.get(frame.func, at).is_none() {
        missing.entry(frame.func).or_default().insert(at);
    }
}

/// Calls `root` with the places of the references of a frame whose map is known.
fn slots_of_frame(
    machine: &Machine,
    maps: &FrameMaps,
    frame: &RawFrame,
    mut root: impl FnMut(usize),
) {
    let offsets = maps.get(frame.func, place(machine, frame));
    debug_assert!(offsets.is_some(), "maps are learned before they are used");
    // Operands above the frame's end are the callee's arguments.
    let inside = offsets.into_iter().flat_map(|it| it.iter());
    inside
        .map(|offset| frame.fp + *offset as usize)
        .take_while(|slot| *slot < frame.sp)
        .for_each(&mut root);
}

/// The ordinal under which the references of a frame are kept: all are the same for a host's.
fn place(machine: &Machine, frame: &RawFrame) -> u32 {
    if machine.store.guest_func(frame.func).is_some() { frame.ordinal().0 } else { 0 }
}

/// A collection under way.
#[derive(Clone, Debug)]
pub(super) struct Collection {
    stage: Stage,
    marks: Marks,
    /// Objects that are marked but not looked into, and which of their references is the next.
    waiting: Vec<(ObjectId, usize)>,
    /// Frames and slots of roots that were looked at.
    looked_at: u64,
}

/// What a collection does next.
#[derive(Clone, Debug)]
enum Stage {
    /// Sees which maps the frames need.
    Frames(Walk, Missing),
    /// Learns them, one function after the other.
    Maps(Missing),
    /// Marks what slots of frames refer to.
    Slots(Walk),
    /// Marks what other roots refer to.
    Roots(roots::At),
    /// Looks into what is marked.
    Marking,
    /// Gives back what is not.
    Sweeping(Sweep),
}

/// Begins to collect the heap of a machine; runs go on with it.
pub(super) fn begin(machine: &mut Machine) {
    debug_assert!(machine.collection.is_none(), "one collection is completed before the next");
    machine.frame_maps.trim();
    machine.collection = Some(Box::new(Collection {
        stage: Stage::Frames(Walk::new(machine), Missing::new()),
        marks: machine.store.heap.marks(),
        waiting: Vec::new(),
        looked_at: 0,
    }));
}

/// Does a piece of the collection under way, if one is.
pub(super) fn piece(machine: &mut Machine) {
    let Some(mut collection) = machine.collection.take() else { return };
    if collection.piece(machine) == Growth::Piece {
        machine.collection = Some(collection);
    }
}

/// The embedder changes something, so what a collection under way has marked may not be all.
/// What is already being swept was out of everybody's reach before.
pub(super) fn forget_marks(machine: &mut Machine) {
    let stage = machine.collection.as_ref().map(|collection| &collection.stage);
    if stage.is_some_and(|stage| !matches!(stage, Stage::Sweeping(_))) {
        machine.collection = None;
    }
}

/// Brings the heap to rest, as who makes objects outside of runs needs it.
pub(super) fn settle(machine: &mut Machine) {
    forget_marks(machine);
    while machine.collection.is_some() {
        piece(machine);
    }
}

/// Collects the heap of a machine at once.
pub(super) fn collect(machine: &mut Machine) {
    collect_keeping(machine, &[]);
}

/// The same, and keeps what these slots refer to.
pub(super) fn collect_keeping(machine: &mut Machine, kept: &[u64]) {
    settle(machine);
    begin(machine);
    if let Some(collection) = &mut machine.collection {
        kept.iter().for_each(|slot| collection.mark(*slot));
    }
    while machine.collection.is_some() {
        piece(machine);
    }
}

/// Whether the heap must be collected before so many bytes become an exception or a continuation.
pub(super) fn is_due(machine: &Machine, bytes: u64) -> bool {
    machine.store.heap.admit(bytes, u64::MAX) == Err(Refusal::Collect)
}

impl Collection {
    fn mark(&mut self, slot: u64) {
        if let Some(id) = object_of(slot)
            && self.marks.set(id)
        {
            self.waiting.push((id, 0));
        }
    }

    /// Does a piece.
    fn piece(&mut self, machine: &mut Machine) -> Growth {
        let next = match &mut self.stage {
            Stage::Frames(walk, missing) => see_frames(machine, walk, missing),
            Stage::Maps(missing) => match missing.pop_first() {
                Some((func, ordinals)) => {
                    machine.frame_maps.learn(&machine.store, func, &ordinals);
                    None
                }
                None => Some(Stage::Slots(Walk::new(machine))),
            },
            Stage::Slots(_) => self.mark_slots(machine),
            Stage::Roots(_) => self.mark_roots(machine),
            Stage::Marking => self.look_into(machine),
            Stage::Sweeping(sweep) => {
                return machine.store.heap.sweep(sweep, &self.marks, self.looked_at * 8);
            }
        };
        if let Some(next) = next {
            self.stage = next;
        }
        Growth::Piece
    }

    fn mark_slots(&mut self, machine: &Machine) -> Option<Stage> {
        let mut left = limits::PIECE_OBJECTS;
        while left > 0 {
            let Stage::Slots(walk) = &mut self.stage else { return None };
            let Some(frame) = walk.step(machine) else {
                return Some(Stage::Roots(roots::At::default()));
            };
            let mut looked_at = 1;
            slots_of_frame(machine, &machine.frame_maps, &frame, |slot| {
                looked_at += 1;
                self.mark(machine.stack.get(slot).copied().unwrap_or(0));
            });
            self.looked_at += looked_at as u64;
            left = left.saturating_sub(looked_at);
        }
        None
    }

    fn mark_roots(&mut self, machine: &Machine) -> Option<Stage> {
        let mut left = limits::PIECE_OBJECTS;
        while left > 0 {
            let Stage::Roots(at) = &mut self.stage else { return None };
            let Some(part) = roots::next(machine, at) else { return Some(Stage::Marking) };
            self.looked_at += part.len() as u64;
            left = left.saturating_sub(part.len().max(1));
            part.iter().for_each(|slot| self.mark(*slot));
        }
        None
    }

    fn look_into(&mut self, machine: &Machine) -> Option<Stage> {
        let mut marker = Marker { store: &machine.store, exceptions: BTreeMap::new() };
        let mut left = limits::PIECE_OBJECTS;
        while left > 0 {
            let Some((id, from)) = self.waiting.pop() else {
                return Some(Stage::Sweeping(Sweep::default()));
            };
            let before = self.waiting.len();
            let (marks, waiting) = (&mut self.marks, &mut self.waiting);
            let mut seen = 1;
            let next = marker.some_references(id, from, |slot| {
                seen += 1;
                if let Some(id) = object_of(slot)
                    && marks.set(id)
                {
                    waiting.push((id, 0));
                }
            });
            if let Some(next) = next {
                // Below what it led to, so that the list stays as short as it can.
                waiting.insert(before, (id, next));
            }
            left = left.saturating_sub(seen);
        }
        None
    }
}

/// Sees which maps some more frames need.
fn see_frames(machine: &Machine, walk: &mut Walk, missing: &mut Missing) -> Option<Stage> {
    for _ in 0..limits::PIECE_OBJECTS {
        let Some(frame) = walk.step(machine) else {
            return Some(Stage::Maps(std::mem::take(missing)));
        };
        note_missing(machine, &machine.frame_maps, &frame, missing);
    }
    None
}

/// The object that a reference slot refers to, where it refers to one.
pub(super) fn object_of(slot: u64) -> Option<ObjectId> {
    (tag::of(slot) >= tag::STRUCT).then_some(ObjectId(slot as u32))
}

/// Finds the references inside objects.
pub(super) struct Marker<'a> {
    pub(super) store: &'a Store,
    /// For each tag, which slots of an exception are references.
    pub(super) exceptions: BTreeMap<u32, Vec<usize>>,
}

impl Marker<'_> {
    /// Calls `each` with the reference slots inside an object, in order.
    pub(super) fn references(&mut self, id: ObjectId, mut each: impl FnMut(u64)) {
        let heap: &Heap = &self.store.heap;
        let Some(payload) = heap.payload(id) else { return };
        match heap.kind(id) {
            Some(Kind::Struct(ty)) => {
                if let Layout::Struct(layout) = self.store.types.layout(ty) {
                    for &at in &layout.references {
                        each(Storage::Reference.read(payload, at as usize)[0]);
                    }
                }
            }
            Some(Kind::Array(ty, _))
                if *self.store.types.layout(ty) == Layout::Array(Storage::Reference) =>
            {
                let (slots, _) = payload.as_chunks::<8>();
                slots.iter().for_each(|slot| each(u64::from_le_bytes(*slot)));
            }
            Some(Kind::Exception(tag)) => {
                let store = self.store;
                let places = self.exceptions.entry(tag.0).or_insert_with(|| {
                    let ty = store.tags.get(tag.index()).and_then(|tag| store.types.func(tag.ty));
                    reference_slots(ty.map_or(&[], |ty| ty.params()))
                });
                for &at in &*places {
                    each(Storage::Reference.read(payload, at * 8)[0]);
                }
            }
            Some(Kind::Continuation) => continuation::references(payload, |_, slot| each(slot)),
            Some(Kind::Array(..)) | None => {}
        }
    }
}

impl Marker<'_> {
    /// Calls `each` with some of the reference slots inside an object, from the one at a number
    /// on; answers the number of the next where there are more.
    fn some_references(
        &mut self,
        id: ObjectId,
        from: usize,
        mut each: impl FnMut(u64),
    ) -> Option<usize> {
        let payload = self.store.heap.payload(id)?;
        let end = from.saturating_add(limits::PIECE_OBJECTS);
        match self.store.heap.kind(id)? {
            Kind::Array(ty, _) => {
                if *self.store.types.layout(ty) != Layout::Array(Storage::Reference) {
                    return None;
                }
                let (slots, _) = payload.as_chunks::<8>();
                let part = slots.get(from..end.min(slots.len())).unwrap_or_default();
                part.iter().for_each(|slot| each(u64::from_le_bytes(*slot)));
                (end < slots.len()).then_some(end)
            }
            Kind::Continuation => {
                continuation::references_among(payload, from..end, |_, slot| each(slot));
                (end < continuation::slot_count(payload)).then_some(end)
            }
            Kind::Struct(_) | Kind::Exception(_) => {
                self.references(id, each);
                None
            }
        }
    }

    /// The payload of an object with zeros where references are.
    pub(super) fn without_references(&self, id: ObjectId, payload: &[u8]) -> Vec<u8> {
        let mut bytes = payload.to_vec();
        let mut clear = |at: usize| Storage::Reference.write(&mut bytes, at, [0, 0]);
        match self.store.heap.kind(id) {
            Some(Kind::Struct(ty)) => {
                if let Layout::Struct(layout) = self.store.types.layout(ty) {
                    layout.references.iter().for_each(|at| clear(*at as usize));
                }
            }
            Some(Kind::Exception(tag)) => {
                self.exceptions.get(&tag.0).into_iter().flatten().for_each(|at| clear(at * 8));
            }
            Some(Kind::Continuation) if continuation::is_used(payload) => bytes.clear(),
            Some(Kind::Continuation) => continuation::references(payload, |at, _| clear(at)),
            Some(Kind::Array(..)) | None => {}
        }
        bytes
    }
}

/// The slots of an exception's arguments that are references.
pub(super) fn references_of(machine: &Machine, thrown: &Thrown) -> Vec<u64> {
    let store = &machine.store;
    let ty = store.tags.get(thrown.tag.index()).and_then(|tag| store.types.func(tag.ty));
    let places = reference_slots(ty.map_or(&[], |ty| ty.params()));
    places.into_iter().filter_map(|at| thrown.args.get(at).copied()).collect()
}

/// Which slots of consecutive values are references.
fn reference_slots(types: &[ValType]) -> Vec<usize> {
    let mut at = 0;
    let mut found = Vec::new();
    for &ty in types {
        if matches!(ty, ValType::Ref(_)) {
            found.push(at);
        }
        at += slots_of(ty);
    }
    found
}
