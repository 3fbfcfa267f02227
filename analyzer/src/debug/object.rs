//! Objects of the collected heap for a reader: in one line, and member by member.
//!
//! A line shows the first members and one level of them, so that it stays short however large or
//! cyclic what it refers to is; the rest is asked for part by part.

use wasmparser::StorageType;

use crate::debug::Session;
use crate::debug::look;
use crate::debug::view::{Member, ObjectView, Value};
use crate::exec::addr::ObjectId;
use crate::exec::heap::Kind;
use crate::exec::value;
use crate::exec::view::object;
use crate::exec::{self};
use crate::module::idx::FieldIdx;
use crate::spec::limits;

impl Session {
    /// An object that a value refers to ([`Value::object`]): what it is, and its members from the
    /// one at `start` (0-based) on, at most `len` of them. None where there is no such object
    /// any more.
    pub fn object(&self, object: u32, start: usize, len: usize) -> Option<ObjectView> {
        let (machine, id) = (&self.drive.machine, ObjectId(object));
        let found = machine.object(id)?;
        let members = machine.members(id, start, len.min(limits::SHOWN_VALUES));
        let members = members.into_iter().enumerate().map(|(at, member)| {
            let at = start + at;
            Member {
                name: name(machine, &found, at).unwrap_or_else(|| at.to_string()),
                value: Value {
                    ty: storage(machine, member.ty),
                    ..look::show(&self.code, machine, member.value)
                },
            }
        });
        Some(ObjectView { title: title(&found, id), len: found.len, members: members.collect() })
    }
}

/// `struct #12 $point`, `array #3 $bytes`, `exception #4 $thrown`.
fn title(object: &object::Object, id: ObjectId) -> String {
    format!("{} {}", object.kind.reference(id), object.ty)
}

/// An object in one line: `struct #12 $point {x: 1, y: 2}`, `array #3 $bytes i8 [3] 01 02 03`.
pub(super) fn line(machine: &exec::Machine, id: ObjectId) -> Option<String> {
    let object = machine.object(id)?;
    let title = title(&object, id);
    let most = match object.kind {
        Kind::Array(..) => limits::LINE_ELEMENTS,
        Kind::Struct(_) | Kind::Exception(_) => limits::LINE_FIELDS,
        Kind::Continuation => return Some(title),
    };
    let members = machine.members(id, 0, most);
    let more = if object.len > members.len() { " …" } else { "" };
    if matches!(object.kind, Kind::Array(..)) {
        let element = members.first().map(|member| storage(machine, member.ty));
        let element = element.map_or_else(String::new, |it| format!(" {it}"));
        let values: String = members.iter().map(|it| format!(" {}", brief(machine, it))).collect();
        return Some(format!("{title}{element} [{}]{values}{more}", object.len));
    }
    let fields: Vec<String> = members
        .iter()
        .enumerate()
        .map(|(at, member)| match name(machine, &object, at) {
            Some(name) => format!("{name}: {}", brief(machine, member)),
            None => brief(machine, member),
        })
        .collect();
    Some(format!("{title} {{{}{more}}}", fields.join(", ")))
}

fn name(machine: &exec::Machine, object: &object::Object, at: usize) -> Option<String> {
    match object.kind {
        Kind::Struct(ty) => machine.field_name(ty, FieldIdx::from_index(at)),
        Kind::Array(..) | Kind::Exception(_) | Kind::Continuation => None,
    }
}

/// A member in a word or two; packed integers in hexadecimal.
fn brief(machine: &exec::Machine, member: &object::Member) -> String {
    match (member.ty, member.value) {
        (StorageType::I8, value::Value::I32(it)) => format!("{it:02x}"),
        (StorageType::I16, value::Value::I32(it)) => format!("{it:04x}"),
        (_, value::Value::Ref(reference)) => {
            let object = reference.object().and_then(|id| machine.object(id));
            object.map_or_else(
                || reference.to_string(),
                |object| format!("{reference} {}", object.ty),
            )
        }
        (_, value) => value.to_string(),
    }
}

/// The type of a member: of a declared one, its name.
fn storage(machine: &exec::Machine, ty: StorageType) -> String {
    use wasmparser::{HeapType, ValType};
    let (StorageType::Val(ValType::Ref(reference)), null) = (ty, "null ") else {
        return ty.to_string();
    };
    let null = if reference.is_nullable() { null } else { "" };
    match reference.heap_type() {
        HeapType::Concrete(index) | HeapType::Exact(index) => {
            let id = exec::addr::TypeId(index.as_module_index().unwrap_or(u32::MAX));
            format!("(ref {null}{})", machine.store().type_name(id))
        }
        HeapType::Abstract { .. } => ty.to_string(),
    }
}
