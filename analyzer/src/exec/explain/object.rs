//! Traps of operations on references and objects, in words: index, length, types.
//!
//! Source: core specification, "Reference Instructions" and "Aggregate Instructions".

use wasmparser::{HeapType, Operator, RefType};

use crate::exec::Machine;
use crate::exec::addr::{ObjectId, TypeId};
use crate::exec::heap::Kind;
use crate::exec::layout::Layout;
use crate::exec::store::Instance;
use crate::exec::trap::{Access, Trap, TrapKind};
use crate::exec::types::canonical_ref;
use crate::exec::value::{Ref, Value};

/// Fills in operands, access and detail; `operands` are all of the frame's, lowest first.
pub(super) fn describe(machine: &Machine, op: &Operator<'_>, operands: &[Value], trap: &mut Trap) {
    let top = |count: usize| operands.get(operands.len().saturating_sub(count)..);
    let count = operand_count(op);
    let used = top(count).unwrap_or_default();
    trap.operands = used.to_vec();
    trap.detail = match trap.kind {
        TrapKind::NullStructure => null_structure(machine, op),
        TrapKind::NullArray => match used.get(2) {
            // Of the two arrays of a copy the target is looked at first.
            Some(from) if matches!(op, Operator::ArrayCopy { .. }) && is_null(from) => {
                let source = if used.first().is_some_and(is_null) { "target" } else { "source" };
                format!("the {source} is null")
            }
            _ => String::new(),
        },
        TrapKind::CastFailure => cast(machine, op, used),
        TrapKind::DescriptorCastFailure => descriptor(machine, used),
        TrapKind::ArrayOutOfBounds | TrapKind::MemoryOutOfBounds | TrapKind::TableOutOfBounds => {
            return out_of_bounds(machine, op, used, trap);
        }
        TrapKind::HeapExhausted => exhausted(machine, op, used),
        _ => String::new(),
    };
}

/// Whether an operator is one of those that are explained here.
pub(super) fn is_of_objects(op: &Operator<'_>) -> bool {
    matches!(
        op,
        Operator::ArrayNewData { .. }
            | Operator::ArrayNewElem { .. }
            | Operator::ArrayInitData { .. }
            | Operator::ArrayInitElem { .. }
    )
}

/// How many operands an operator that can trap takes (of those with a fixed number).
fn operand_count(op: &Operator<'_>) -> usize {
    match op {
        Operator::ArrayCopy { .. } => 5,
        Operator::ArrayFill { .. }
        | Operator::ArrayInitData { .. }
        | Operator::ArrayInitElem { .. } => 4,
        Operator::ArraySet { .. } => 3,
        Operator::ArrayGet { .. }
        | Operator::ArrayGetS { .. }
        | Operator::ArrayGetU { .. }
        | Operator::StructSet { .. }
        | Operator::ArrayNew { .. }
        | Operator::ArrayNewData { .. }
        | Operator::ArrayNewElem { .. }
        | Operator::RefCastDescEqNonNull { .. }
        | Operator::RefCastDescEqNullable { .. }
        | Operator::BrOnCastDescEq { .. }
        | Operator::BrOnCastDescEqFail { .. } => 2,
        Operator::StructNew { .. }
        | Operator::StructNewDefault { .. }
        | Operator::ArrayNewFixed { .. } => 0,
        _ => 1,
    }
}

fn is_null(value: &Value) -> bool {
    value.to_slots()[0] == 0
}

fn number(value: Option<&Value>) -> u64 {
    value.map_or(0, |value| value.to_slots()[0])
}

fn instance(machine: &Machine) -> Option<&Instance> {
    let instance = machine.frames().next()?.instance?;
    machine.store.instances.get(instance.index())
}

fn id_of(machine: &Machine, ty: u32) -> Option<TypeId> {
    instance(machine)?.types.get(ty as usize).copied()
}

/// A declared type in words: `$point`, `type 3`.
fn named(machine: &Machine, ty: u32) -> String {
    id_of(machine, ty).map_or_else(|| format!("type {ty}"), |id| machine.store.type_name(id))
}

fn null_structure(machine: &Machine, op: &Operator<'_>) -> String {
    match *op {
        Operator::StructGet { struct_type_index: ty, field_index }
        | Operator::StructGetS { struct_type_index: ty, field_index }
        | Operator::StructGetU { struct_type_index: ty, field_index }
        | Operator::StructSet { struct_type_index: ty, field_index } => {
            format!("field {field_index} of a null reference to {}", named(machine, ty))
        }
        _ => String::new(),
    }
}

fn object(value: &Value) -> Option<ObjectId> {
    match value {
        Value::Ref(reference) => reference.object(),
        _ => None,
    }
}

/// What a value refers to, in words: `struct #3 of $point`, `null`.
fn found(machine: &Machine, value: &Value) -> String {
    let ty = match value {
        Value::Ref(Ref::Struct(id) | Ref::Array(id)) => match machine.store.heap.kind(*id) {
            Some(Kind::Struct(ty) | Kind::Array(ty, _)) => Some(ty),
            _ => None,
        },
        Value::FuncRef(Some(func)) => machine.store.funcs.get(func.index()).map(|it| it.ty),
        _ => None,
    };
    match ty {
        Some(ty) => format!("{value} of {}", machine.store.type_name(ty)),
        None => value.to_string(),
    }
}

fn cast(machine: &Machine, op: &Operator<'_>, used: &[Value]) -> String {
    let (hty, nullable) = match *op {
        Operator::RefCastNonNull { hty } => (hty, false),
        Operator::RefCastNullable { hty } => (hty, true),
        _ => return String::new(),
    };
    let null = if nullable { "null " } else { "" };
    let ids = instance(machine).map_or(&[][..], |instance| &instance.types);
    let canonical = RefType::new(nullable, hty).and_then(|ty| canonical_ref(ty, ids));
    let heap = canonical.map_or(hty, |ty| ty.heap_type());
    let name = |index: wasmparser::UnpackedIndex| {
        machine.store.type_name(TypeId(index.as_module_index().unwrap_or(u32::MAX)))
    };
    let wanted = match heap {
        HeapType::Abstract { .. } => {
            RefType::new(nullable, hty).map_or_else(String::new, |ty| ty.to_string())
        }
        HeapType::Concrete(index) => format!("(ref {null}{})", name(index)),
        HeapType::Exact(index) => format!("(ref {null}(exact {}))", name(index)),
    };
    let found = used.first().map_or_else(String::new, |value| found(machine, value));
    format!("expected {wanted}, found {found}")
}

fn descriptor(machine: &Machine, used: &[Value]) -> String {
    let [value, wanted] = used else { return String::new() };
    let found = found(machine, value);
    format!("expected an object with descriptor {wanted}, found {found}")
}

fn length(machine: &Machine, value: Option<&Value>) -> u64 {
    let id = value.and_then(object);
    id.and_then(|id| machine.store.heap.length(id)).map_or(0, u64::from)
}

/// Bytes of an element of an array type.
fn width(machine: &Machine, ty: u32) -> u64 {
    match id_of(machine, ty).map(|id| machine.store.types.layout(id)) {
        Some(Layout::Array(storage)) => u64::from(storage.bytes()),
        _ => 1,
    }
}

fn out_of_bounds(machine: &Machine, op: &Operator<'_>, used: &[Value], trap: &mut Trap) {
    let array = |at: usize| (length(machine, used.get(at)), "the array");
    let len = number(used.last());
    let data = |ty: u32, start: u64, data: u32| {
        let bytes = len * width(machine, ty);
        (bytes, start, super::data_size(machine, data), format!("data segment {data}"), "bytes")
    };
    let elem = |start: u64, elem: u32| {
        let size = super::elem_size(machine, elem);
        (len, start, size, format!("element segment {elem}"), "elements")
    };
    let whole = |at: usize, len: u64, words: Option<&str>| {
        let (limit, what) = array(at);
        let what = words.unwrap_or(what).to_owned();
        (len, number(used.get(at + 1)), limit, what, "elements")
    };
    let of_array = trap.kind == TrapKind::ArrayOutOfBounds;
    let (len, start, limit, what, unit) = match *op {
        Operator::ArrayNewData { array_type_index: ty, array_data_index } => {
            data(ty, number(used.first()), array_data_index)
        }
        Operator::ArrayInitData { array_type_index: ty, array_data_index } if !of_array => {
            data(ty, number(used.get(2)), array_data_index)
        }
        Operator::ArrayNewElem { array_elem_index, .. } => {
            elem(number(used.first()), array_elem_index)
        }
        Operator::ArrayInitElem { array_elem_index, .. } if !of_array => {
            elem(number(used.get(2)), array_elem_index)
        }
        Operator::ArrayCopy { .. } => {
            let target = whole(0, len, Some("the target array"));
            if target.1 + len > target.2 { target } else { whole(2, len, Some("the source array")) }
        }
        Operator::ArrayGet { .. }
        | Operator::ArrayGetS { .. }
        | Operator::ArrayGetU { .. }
        | Operator::ArraySet { .. } => whole(0, 1, None),
        _ => whole(0, len, None),
    };
    trap.access = Some(Access { start: u128::from(start), len, limit });
    trap.detail = match (len, unit) {
        (1, "elements") => format!("element {start}, but {what} has {limit} elements"),
        _ => format!("{len} {unit} from {start} on, but {what} has {limit} {unit}"),
    };
}

fn exhausted(machine: &Machine, op: &Operator<'_>, used: &[Value]) -> String {
    let heap = &machine.store.heap;
    let wanted = match *op {
        Operator::ArrayNew { array_type_index: ty }
        | Operator::ArrayNewDefault { array_type_index: ty }
        | Operator::ArrayNewData { array_type_index: ty, .. }
        | Operator::ArrayNewElem { array_type_index: ty, .. } => {
            let len = number(used.last());
            format!("an array of {len} elements of {} bytes", width(machine, ty))
        }
        Operator::ArrayNewFixed { array_type_index: ty, array_size } => {
            format!("an array of {array_size} elements of {} bytes", width(machine, ty))
        }
        Operator::StructNew { struct_type_index: ty }
        | Operator::StructNewDefault { struct_type_index: ty } => {
            format!("a struct of {}", named(machine, ty))
        }
        _ => "an object".to_owned(),
    };
    format!("no room for {wanted} beside {} bytes of {}", heap.bytes(), heap.limit())
}
