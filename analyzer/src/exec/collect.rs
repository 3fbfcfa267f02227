//! Collecting the heap: what can be reached from the machine is kept, the rest is given back.
//!
//! Roots are everything through which a guest or the embedder can come to an object: globals,
//! tables, segments, frames, arguments of calls that wait, results, pins. Which slots of a frame
//! are references is told by the shape of its function at its operator; that is found by walking
//! the body once for all the places of a function that are asked for, and remembered.
//! Nothing recurses: what is reached waits in a list until its own references are looked at.
//! Knows nothing of why a collection is due (see `heap`).

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use wasmparser::{AbstractHeapType, HeapType, RefType, ValType};

use crate::exec::Machine;
use crate::exec::addr::{FuncAddr, ObjectId, TagAddr};
use crate::exec::code;
use crate::exec::continuation;
use crate::exec::frame::HEADER;
use crate::exec::heap::{Heap, Kind, Refusal};
use crate::exec::layout::{Layout, Storage};
use crate::exec::store::Store;
use crate::exec::value::{Value, slots_of, tag};
use crate::exec::view::raw_frames;
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

    /// Learns the maps of some operators of a function.
    fn learn(&mut self, store: &Store, func: FuncAddr, ordinals: &[u32]) {
        if self.size > limits::FRAME_MAP_SLOTS {
            *self = FrameMaps::default();
        }
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
) -> u64 {
    let mut missing: BTreeMap<FuncAddr, Vec<u32>> = BTreeMap::new();
    for frame in raw_frames(machine).take(frames) {
        let at = place(machine, &frame);
        if maps.get(frame.func, at).is_none() {
            missing.entry(frame.func).or_default().push(at);
        }
    }
    for (func, mut ordinals) in missing {
        ordinals.sort_unstable();
        ordinals.dedup();
        maps.learn(&machine.store, func, &ordinals);
    }
    let mut looked_at = 0;
    for frame in raw_frames(machine).take(frames) {
        let at = place(machine, &frame);
        let Some(offsets) = maps.get(frame.func, at) else { continue };
        // Operands above the frame's end are the callee's arguments.
        let inside = offsets.iter().map(|offset| frame.fp + *offset as usize);
        for slot in inside.take_while(|slot| *slot < frame.sp) {
            looked_at += 1;
            root(slot);
        }
        looked_at += 1;
    }
    looked_at
}

/// The ordinal under which the references of a frame are kept: all are the same for a host's.
fn place(machine: &Machine, frame: &crate::exec::view::RawFrame) -> u32 {
    if machine.store.guest_func(frame.func).is_some() { frame.ordinal().0 } else { 0 }
}

/// Collects the heap of a machine.
pub(super) fn collect(machine: &mut Machine) {
    collect_keeping(machine, Vec::new());
}

/// Collects the heap if that is due before an exception becomes an object. Its arguments are kept
/// wherever they come from.
pub(super) fn before_exception(machine: &mut Machine, tag: TagAddr, args: &[u64]) {
    let (store, bytes) = (&machine.store, args.len() as u64 * 8);
    if store.heap.admit(bytes, u64::MAX) == Err(Refusal::Collect) {
        let ty = store.tags.get(tag.index()).and_then(|tag| store.types.func(tag.ty));
        let references = reference_slots(ty.map_or(&[], |ty| ty.params()));
        let kept = references.iter().filter_map(|at| object_of(args.get(*at).copied()?)).collect();
        collect_keeping(machine, kept);
    }
}

/// Collects the heap; `found` are objects that are kept besides.
fn collect_keeping(machine: &mut Machine, mut found: Vec<ObjectId>) {
    let mut maps = std::mem::take(&mut machine.frame_maps);
    let mut looked_at = frame_references(machine, &mut maps, usize::MAX, |slot| {
        found.extend(object_of(machine.stack.get(slot).copied().unwrap_or(0)));
    });
    machine.frame_maps = maps;
    roots(machine, |slots| {
        looked_at += slots.len() as u64;
        found.extend(slots.iter().copied().filter_map(object_of));
    });
    let mut marker = Marker { store: &machine.store, exceptions: BTreeMap::new() };
    let mut marks = machine.store.heap.marks();
    let mut waiting = Vec::new();
    for id in found {
        if marks.set(id) {
            waiting.push(id);
        }
    }
    while let Some(id) = waiting.pop() {
        marker.references(id, |slot| {
            if let Some(id) = object_of(slot)
                && marks.set(id)
            {
                waiting.push(id);
            }
        });
    }
    machine.store.heap.sweep(&marks, looked_at * 8);
}

/// The object that a reference slot refers to, where it refers to one.
pub(super) fn object_of(slot: u64) -> Option<ObjectId> {
    (tag::of(slot) >= tag::STRUCT).then_some(ObjectId(slot as u32))
}

/// Calls `root` with the reference slots outside of frames, some at a time, always in one order.
fn roots(machine: &Machine, mut root: impl FnMut(&[u64])) {
    let store = &machine.store;
    for global in &store.globals {
        if let ValType::Ref(ty) = global.ty.content_type
            && may_hold_objects(store, ty)
        {
            root(&global.slots[..1]);
        }
    }
    for table in &store.tables {
        if may_hold_objects(store, table.ty.element_type) {
            root(&table.entries);
        }
    }
    for elem in &store.elems {
        if may_hold_objects(store, elem.ty) {
            root(&elem.items);
        }
    }
    let mut values = |values: &[Value]| {
        for value in values {
            if let Value::Ref(reference) = value {
                root(&[reference.to_slot()]);
            }
        }
    };
    machine.pending.iter().for_each(|(_, args)| values(args));
    values(&machine.results);
    values(machine.returned.as_deref().unwrap_or_default());
    for id in machine.pins.keys() {
        root(&[tag::slot(tag::STRUCT, id.0)]);
    }
}

/// Whether references of a type can lead to objects: those to functions cannot.
fn may_hold_objects(store: &Store, ty: RefType) -> bool {
    match ty.heap_type() {
        HeapType::Abstract { ty, .. } => {
            !matches!(ty, AbstractHeapType::Func | AbstractHeapType::NoFunc)
        }
        HeapType::Concrete(index) | HeapType::Exact(index) => {
            let id = index.as_module_index().map(crate::exec::addr::TypeId);
            id.is_none_or(|id| store.types.func(id).is_none())
        }
    }
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
