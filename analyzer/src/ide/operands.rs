//! What the operands of an instruction are called: by the signature of what it calls, or by what it
//! does with them.

use crate::ide::analysis::Scene;
use crate::module::spell;
use crate::spec::instr::Instr;
use crate::wat::check::shape::{Callee, Shape};
use crate::wat::item::{Content, Extern, Id, Named, Space};

/// Names of operands, the first one first; none for those that have no name. `called` tells those
/// that the text gives from those that everybody knows.
pub(super) struct Names {
    pub(super) names: Vec<Option<String>>,
    pub(super) are_given: bool,
}

/// What the operands of an instruction are called.
pub(super) fn names(scene: &Scene<'_>, row: &Instr, shape: &Shape) -> Names {
    let named = shape.callee.map(|callee| given(scene, callee)).unwrap_or_default();
    let mut names: Vec<Option<String>> =
        named.iter().map(|named| named.id.as_ref().map(identifier)).collect();
    let are_given = names.iter().any(Option::is_some);
    names.resize(shape.takes.len(), None);
    // The last operands are those that everybody knows: an index, a condition.
    let roles = roles(row.mnemonic);
    let places = names.iter_mut().rev().zip(roles.iter().rev());
    for (name, role) in places.filter(|(name, _)| name.is_none()) {
        *name = Some((*role).to_owned());
    }
    Names { names, are_given }
}

fn identifier(id: &Id) -> String {
    let mut text = String::new();
    spell::name(&mut text, &id.name);
    text
}

/// The names that a signature or a type gives.
fn given(scene: &Scene<'_>, callee: Callee) -> Vec<Named> {
    let live = scene.live;
    let defined = |space: Space, index: u32| live.defined(scene.document, space, index, None);
    match callee {
        Callee::Type(index) => defined(Space::Type, index).map(|it| it.names()).unwrap_or_default(),
        Callee::Tag(index) => defined(Space::Tag, index).map(|it| it.names()).unwrap_or_default(),
        Callee::Func(index) => {
            let Some(func) = defined(Space::Func, index) else { return Vec::new() };
            let names = func.names();
            if !names.is_empty() {
                return names;
            }
            // The type that it names may have them.
            let Content::Define(Extern::Func(type_use, _)) = &func.chunk.item().content else {
                return names;
            };
            let ty = type_use.index.as_ref();
            let ty = ty.and_then(|it| live.names().resolve(Space::Type, &it.index));
            ty.and_then(|ty| defined(Space::Type, ty)).map(|it| it.names()).unwrap_or_default()
        }
    }
}

/// What the last operands of an instruction are, by its mnemonic.
fn roles(mnemonic: &str) -> &'static [&'static str] {
    match mnemonic {
        "if" | "br_if" => return &["condition"],
        "br_table" | "call_indirect" | "return_call_indirect" => return &["index"],
        "select" => return &["if true", "if false", "condition"],
        "local.set" | "local.tee" | "global.set" => return &["value"],
        "memory.grow" => return &["pages"],
        "memory.fill" => return &["to", "value", "size"],
        "memory.copy" | "memory.init" => return &["to", "from", "size"],
        "table.get" => return &["index"],
        "table.set" => return &["index", "value"],
        "table.grow" => return &["value", "count"],
        "table.fill" => return &["index", "value", "count"],
        "table.copy" | "table.init" => return &["to", "from", "count"],
        "memory.atomic.notify" => return &["address", "count"],
        "memory.atomic.wait32" | "memory.atomic.wait64" => {
            return &["address", "expected", "timeout"];
        }
        "struct.set" => return &["struct", "value"],
        "array.new" => return &["value", "length"],
        "array.new_default" => return &["length"],
        "array.new_data" | "array.new_elem" => return &["from", "length"],
        "array.set" => return &["array", "index", "value"],
        "array.fill" => return &["array", "index", "value", "count"],
        "array.copy" => return &["to array", "to", "from array", "from", "count"],
        "array.init_data" | "array.init_elem" => return &["array", "to", "from", "count"],
        "v128.bitselect" => return &["if one", "if zero", "mask"],
        _ => {}
    }
    let Some((group, name)) = mnemonic.split_once('.') else { return &[] };
    match (group, name) {
        ("array", name) if name.starts_with("get") => &["array", "index"],
        ("struct", name) if name.starts_with("get") => &["struct"],
        (_, name) if name.ends_with("cmpxchg") || name.ends_with("cmpxchg_u") => {
            &["address", "expected", "replacement"]
        }
        (_, name) if name.contains(".rmw") || name.starts_with("atomic.rmw") => {
            &["address", "value"]
        }
        (_, name) if name.contains("load") && name.ends_with("_lane") => &["address", "vector"],
        (_, name) if name.contains("load") => &["address"],
        (_, name) if name.contains("store") => &["address", "value"],
        (_, "shl" | "shr_s" | "shr_u" | "rotl" | "rotr") => &["value", "count"],
        (_, "replace_lane") => &["vector", "value"],
        _ => &[],
    }
}
