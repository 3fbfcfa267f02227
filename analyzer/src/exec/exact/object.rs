//! Execution of operations on references and on objects of the collected heap.
//!
//! An operation that traps, or that must wait for a collection, has done nothing. Those on many
//! elements are done in pieces: large arrays are written before they are made, and of fills and
//! copies the progress tells how many bytes are done.
//! Source: core specification, "Reference Instructions" and "Aggregate Instructions" (execution).

use std::ops::Range;

use crate::exec::addr::{ObjectId, TypeId};
use crate::exec::code::Code;
use crate::exec::code::object::ObjectOp;
use crate::exec::exact::Exit;
use crate::exec::exact::rooms::Parts;
use crate::exec::heap::{Heap, Kind, LARGE_BYTES, Refusal};
use crate::exec::layout::{Layout, Storage};
use crate::exec::limits::Which;
use crate::exec::object;
use crate::exec::trap::TrapKind;
use crate::exec::value::{I31_MASK, tag};
use crate::spec::limits::OBJECT_WORK;

/// The immediates of an operation.
#[derive(Clone, Copy)]
pub(super) struct Immediates {
    pub(super) storage: Storage,
    pub(super) a: u32,
    pub(super) b: u32,
}

/// Executes an operation; answers where the stack ends then.
pub(super) fn execute(
    parts: &mut Parts<'_>,
    code: &Code,
    (op, it): (ObjectOp, Immediates),
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    match op {
        ObjectOp::StructGet | ObjectOp::StructGetS | ObjectOp::StructSet => {
            field(parts, (op, it), stack, sp)
        }
        ObjectOp::ArrayGet | ObjectOp::ArrayGetS | ObjectOp::ArraySet => {
            element(parts, (op, it), stack, sp)
        }
        ObjectOp::StructNew | ObjectOp::StructNewDefault => new_struct(parts, (op, it), stack, sp),
        ObjectOp::ArrayNew
        | ObjectOp::ArrayNewDefault
        | ObjectOp::ArrayNewFixed
        | ObjectOp::ArrayNewData
        | ObjectOp::ArrayNewElem => new_array(parts, (op, it), stack, sp),
        ObjectOp::ArrayLen => {
            let array = not_null(stack[sp - 1], TrapKind::NullArray)?;
            stack[sp - 1] = u64::from(parts.heap.length(array).unwrap_or(0));
            Ok(sp)
        }
        ObjectOp::ArrayFill
        | ObjectOp::ArrayCopy
        | ObjectOp::ArrayInitData
        | ObjectOp::ArrayInitElem => range_of_array(parts, (op, it), stack, sp),
        ObjectOp::RefI31
        | ObjectOp::I31GetS
        | ObjectOp::I31GetU
        | ObjectOp::RefEq
        | ObjectOp::RefTest
        | ObjectOp::RefCast
        | ObjectOp::RefCastDesc
        | ObjectOp::RefGetDesc => reference(parts, code, (op, it), stack, sp),
    }
}

/// Whether the reference on top (below the descriptor that is asked for, where one is) passes.
pub(super) fn passes(
    parts: &Parts<'_>,
    code: &Code,
    cast: u32,
    slot: u64,
    descriptor: Option<u64>,
) -> Result<bool, Exit> {
    let cast = code.casts[cast as usize];
    match descriptor {
        None => Ok(cast.takes(slot, parts.types, parts.funcs, |id| parts.heap.kind(id))),
        Some(0) => Err(Exit::Trap(TrapKind::NullDescriptor)),
        Some(_) if slot == 0 => Ok(cast.takes_null()),
        Some(wanted) => Ok(descriptor_of(parts, slot) == Some(wanted)),
    }
}

/// The slot of the descriptor of what a slot refers to, where it has one.
fn descriptor_of(parts: &Parts<'_>, slot: u64) -> Option<u64> {
    if tag::of(slot) != tag::STRUCT {
        return None;
    }
    let id = ObjectId(slot as u32);
    let Kind::Struct(ty) = parts.heap.kind(id)? else { return None };
    match parts.types.layout(ty) {
        Layout::Struct(layout) if layout.descriptor => Some(parts.heap.slot(id, 0)),
        _ => None,
    }
}

fn reference(
    parts: &mut Parts<'_>,
    code: &Code,
    (op, it): (ObjectOp, Immediates),
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let top = stack[sp - 1];
    stack[sp - 1] = match op {
        ObjectOp::RefI31 => tag::slot(tag::I31, top as u32 & I31_MASK),
        ObjectOp::I31GetS | ObjectOp::I31GetU if top == 0 => {
            return Err(Exit::Trap(TrapKind::NullI31));
        }
        ObjectOp::I31GetU => u64::from(top as u32),
        // The sign is bit 30.
        ObjectOp::I31GetS => u64::from((((top as u32) << 1).cast_signed() >> 1).cast_unsigned()),
        ObjectOp::RefTest => u64::from(passes(parts, code, it.a, top, None)?),
        ObjectOp::RefCast => {
            if !passes(parts, code, it.a, top, None)? {
                return Err(Exit::Trap(TrapKind::CastFailure));
            }
            top
        }
        ObjectOp::RefGetDesc => {
            not_null(top, TrapKind::NullReference)?;
            descriptor_of(parts, top).unwrap_or(0)
        }
        ObjectOp::RefCastDesc => {
            if !passes(parts, code, it.a, stack[sp - 2], Some(top))? {
                return Err(Exit::Trap(TrapKind::DescriptorCastFailure));
            }
            return Ok(sp - 1);
        }
        _ => {
            stack[sp - 2] = u64::from(stack[sp - 2] == top);
            return Ok(sp - 1);
        }
    };
    Ok(sp)
}

pub(super) fn not_null(slot: u64, kind: TrapKind) -> Result<ObjectId, Exit> {
    if slot == 0 { Err(Exit::Trap(kind)) } else { Ok(ObjectId(slot as u32)) }
}

/// Extends the sign of a packed integer.
fn signed(storage: Storage, value: u64) -> u64 {
    let value = match storage {
        Storage::I8 => i32::from(value as u8 as i8),
        _ => i32::from(value as u16 as i16),
    };
    u64::from(value as u32)
}

/// The slots of the value that ends at a place of the stack.
fn value_below(storage: Storage, stack: &[u64], sp: usize) -> [u64; 2] {
    match storage {
        Storage::Vector => [stack[sp - 2], stack[sp - 1]],
        _ => [stack[sp - 1], 0],
    }
}

/// Writes a value where operands begin that it replaces; answers where it ends.
fn put(storage: Storage, stack: &mut [u64], at: usize, value: [u64; 2]) -> usize {
    stack[at] = value[0];
    if storage == Storage::Vector {
        stack[at + 1] = value[1];
    }
    at + storage.slots()
}

fn field(
    parts: &mut Parts<'_>,
    (op, Immediates { storage, a: at, .. }): (ObjectOp, Immediates),
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let at = at as usize;
    if op == ObjectOp::StructSet {
        let base = sp - storage.slots() - 1;
        let object = not_null(stack[base], TrapKind::NullStructure)?;
        let value = value_below(storage, stack, sp);
        storage.write(parts.heap.payload_mut(object).unwrap_or_default(), at, value);
        return Ok(base);
    }
    let object = not_null(stack[sp - 1], TrapKind::NullStructure)?;
    let mut value = storage.read(parts.heap.payload(object).unwrap_or_default(), at);
    if op == ObjectOp::StructGetS {
        value[0] = signed(storage, value[0]);
    }
    Ok(put(storage, stack, sp - 1, value))
}

fn element(
    parts: &mut Parts<'_>,
    (op, Immediates { storage, .. }): (ObjectOp, Immediates),
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let sets = op == ObjectOp::ArraySet;
    let base = if sets { sp - storage.slots() - 2 } else { sp - 2 };
    let array = not_null(stack[base], TrapKind::NullArray)?;
    let at = stack[base + 1] as u32 as usize * usize::from(storage.bytes());
    let payload = parts.heap.payload_mut(array).unwrap_or_default();
    // Payloads of arrays consist of whole elements.
    if at >= payload.len() {
        return Err(Exit::Trap(TrapKind::ArrayOutOfBounds));
    }
    if sets {
        storage.write(payload, at, value_below(storage, stack, sp));
        return Ok(base);
    }
    let mut value = storage.read(payload, at);
    if op == ObjectOp::ArrayGetS {
        value[0] = signed(storage, value[0]);
    }
    Ok(put(storage, stack, base, value))
}

/// Asks whether an object with so many bytes of payload may be allocated.
pub(super) fn admit(parts: &mut Parts<'_>, payload: u64) -> Result<(), Exit> {
    parts.heap.admit(payload, parts.caps.gc_bytes).map_err(|refusal| match refusal {
        Refusal::Collect => Exit::Collect,
        Refusal::Capped => Exit::Cap(Which::GcBytes),
        Refusal::Exhausted => Exit::Trap(TrapKind::HeapExhausted),
    })?;
    // What is large is written piece by piece, and counts then.
    let written = if payload > LARGE_BYTES { 0 } else { payload as usize };
    if parts.take_work(OBJECT_WORK + written) == 0 { Err(Exit::Piece) } else { Ok(()) }
}

/// What `admit` has let pass can fail only where the host has no memory left.
fn made(slot: Option<u64>) -> Result<u64, Exit> {
    slot.ok_or(Exit::Trap(TrapKind::HeapExhausted))
}

fn new_struct(
    parts: &mut Parts<'_>,
    (op, Immediates { a: ty, .. }): (ObjectOp, Immediates),
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let ty = TypeId(ty);
    let layout = object::struct_layout(parts.types, ty);
    let (top, descriptor) = if layout.descriptor { (sp - 1, stack[sp - 1]) } else { (sp, 0) };
    if layout.descriptor {
        not_null(descriptor, TrapKind::NullDescriptor)?;
    }
    admit(parts, u64::from(layout.bytes))?;
    let slots = if op == ObjectOp::StructNew { layout.slots as usize } else { 0 };
    let fields = &stack[top - slots..top];
    let made = made(object::new_struct(parts.heap, (ty, layout), fields, descriptor))?;
    stack[top - slots] = made;
    Ok(top - slots + 1)
}

fn new_array(
    parts: &mut Parts<'_>,
    (op, Immediates { storage, a, b }): (ObjectOp, Immediates),
    stack: &mut [u64],
    sp: usize,
) -> Result<usize, Exit> {
    let of = (TypeId(a), storage);
    if op == ObjectOp::ArrayNewFixed {
        let base = sp - b as usize * storage.slots();
        admit(parts, object::array_bytes(storage, b))?;
        stack[base] = made(object::new_array_of(parts.heap, of, &stack[base..sp]))?;
        return Ok(base + 1);
    }
    let length = stack[sp - 1] as u32;
    let bytes = object::array_bytes(storage, length);
    let (datas, elems) = (parts.datas, parts.elems);
    let (base, slot) = match op {
        ObjectOp::ArrayNew => {
            let value = value_below(storage, stack, sp - 1);
            let write = |part: &mut [u8], _| {
                if value != [0, 0] {
                    object::fill(part, storage, value);
                }
            };
            (sp - 1 - storage.slots(), written(parts, of, length, write)?)
        }
        ObjectOp::ArrayNewData => {
            let data = datas[b as usize].bytes();
            let source = data.get(range(stack[sp - 2], bytes)).ok_or(MEMORY)?;
            let write = |part: &mut [u8], at: usize| copy_from(part, source, at);
            (sp - 2, written(parts, of, length, write)?)
        }
        ObjectOp::ArrayNewElem => {
            let items = elems[b as usize].items();
            let source = items.get(range(stack[sp - 2], u64::from(length))).ok_or(TABLE)?;
            let write = |part: &mut [u8], at: usize| write_slots(part, source, at);
            (sp - 2, written(parts, of, length, write)?)
        }
        _ => (sp - 1, written(parts, of, length, |_, _| {})?),
    };
    stack[base] = slot;
    Ok(base + 1)
}

/// Makes an array, each part of its payload written by `write`, which is told the part's first
/// byte. The payload of a large one is written in pieces before there is an array.
fn written(
    parts: &mut Parts<'_>,
    (ty, storage): (TypeId, Storage),
    length: u32,
    mut write: impl FnMut(&mut [u8], usize),
) -> Result<u64, Exit> {
    let kind = Kind::Array(ty, storage.bytes());
    let bytes = object::array_bytes(storage, length);
    if *parts.progress == 0 {
        admit(parts, bytes)?;
    }
    if bytes > LARGE_BYTES {
        write_piece(parts, bytes as usize, &mut write)?;
        let id = parts.heap.alloc_large(kind, length);
        return made(id.map(|id| tag::slot(tag::ARRAY, id.0)));
    }
    let id = parts.heap.alloc(kind, length);
    if let Some(id) = id {
        write(parts.heap.payload_mut(id).unwrap_or_default(), 0);
    }
    made(id.map(|id| tag::slot(tag::ARRAY, id.0)))
}

/// Writes the next piece of a large payload; an exit unless it was the last.
fn write_piece(
    parts: &mut Parts<'_>,
    bytes: usize,
    write: &mut dyn FnMut(&mut [u8], usize),
) -> Result<(), Exit> {
    let progress = std::mem::take(parts.progress);
    let written = parts.heap.begun();
    if progress == 0 || written as u64 != progress || written >= bytes {
        parts.heap.begin_large();
    }
    let at = parts.heap.begun();
    let piece = parts.take_work(bytes - at);
    let part = parts.heap.append(piece, bytes).ok_or(Exit::Trap(TrapKind::HeapExhausted))?;
    write(part, at);
    if at + piece == bytes {
        return Ok(());
    }
    *parts.progress = (at + piece) as u64;
    Err(Exit::Piece)
}

/// Copies the bytes of a source from one on.
fn copy_from(part: &mut [u8], source: &[u8], at: usize) {
    let end = at + part.len();
    if let Some(source) = source.get(at..end) {
        part.copy_from_slice(source);
    }
}

/// Writes the slots of a source from the one at a byte on.
fn write_slots(part: &mut [u8], source: &[u64], at: usize) {
    let (targets, _) = part.as_chunks_mut::<8>();
    for (target, item) in targets.iter_mut().zip(source.iter().skip(at / 8)) {
        *target = item.to_le_bytes();
    }
}

const MEMORY: Exit = Exit::Trap(TrapKind::MemoryOutOfBounds);
const TABLE: Exit = Exit::Trap(TrapKind::TableOutOfBounds);
const ARRAY: Exit = Exit::Trap(TrapKind::ArrayOutOfBounds);

/// A range whose start is an `i32` of the stack; as the length is at most 2^36 it cannot overflow.
fn range(start: u64, len: u64) -> Range<usize> {
    let start = start as u32 as usize;
    start..start + len as usize
}

/// Fills, copies and initialises a part of an array.
fn range_of_array(
    parts: &mut Parts<'_>,
    (op, Immediates { storage, a, .. }): (ObjectOp, Immediates),
    stack: &[u64],
    sp: usize,
) -> Result<usize, Exit> {
    let width = u64::from(storage.bytes());
    let len = u64::from(stack[sp - 1] as u32);
    let base = match op {
        ObjectOp::ArrayCopy => sp - 5,
        ObjectOp::ArrayFill => sp - 3 - storage.slots(),
        _ => sp - 4,
    };
    let array = not_null(stack[base], TrapKind::NullArray)?;
    let source = match op {
        ObjectOp::ArrayCopy => Some(not_null(stack[base + 2], TrapKind::NullArray)?),
        _ => None,
    };
    let whole = |parts: &Parts<'_>, array: ObjectId, start: u64| {
        let length = u64::from(parts.heap.length(array).unwrap_or(0));
        let start = u64::from(start as u32);
        if start + len > length { Err(ARRAY) } else { Ok((start * width) as usize) }
    };
    let to = whole(parts, array, stack[base + 1])?;
    let bytes = (len * width) as usize;
    let from = match source {
        Some(source) => whole(parts, source, stack[base + 3])?,
        None => 0,
    };
    // A copy to a higher place must begin at its end, in case the two overlap.
    let last_first = source == Some(array) && to > from;
    let done = usize::try_from(*parts.progress).unwrap_or(bytes).min(bytes);
    let piece = parts.take_work(bytes - done);
    let at = if last_first { bytes - done - piece } else { done };
    let target = to + at..to + at + piece;
    match op {
        ObjectOp::ArrayCopy => {
            let from = (source.unwrap_or_default(), from + at);
            parts.heap.copy((array, target.start), from, piece).ok_or(ARRAY)?;
        }
        ObjectOp::ArrayFill => {
            let value = value_below(storage, stack, sp - 1);
            object::fill(part_of(parts.heap, array, target)?, storage, value);
        }
        ObjectOp::ArrayInitData => {
            let data = parts.datas[a as usize].bytes();
            let source = data.get(range(stack[base + 2], len * width)).ok_or(MEMORY)?;
            copy_from(part_of(parts.heap, array, target)?, source, at);
        }
        _ => {
            let items = parts.elems[a as usize].items();
            let source = items.get(range(stack[base + 2], len)).ok_or(TABLE)?;
            write_slots(part_of(parts.heap, array, target)?, source, at);
        }
    }
    let done = done + piece;
    *parts.progress = if done < bytes { done as u64 } else { 0 };
    if done < bytes { Err(Exit::Piece) } else { Ok(base) }
}

/// Bytes of an array's payload.
fn part_of(heap: &mut Heap, array: ObjectId, range: Range<usize>) -> Result<&mut [u8], Exit> {
    heap.payload_mut(array).and_then(|payload| payload.get_mut(range)).ok_or(ARRAY)
}
