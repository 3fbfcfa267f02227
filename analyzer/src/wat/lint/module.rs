//! What a module defines and nothing uses, globals that nothing writes, imports and exports.
//!
//! Use is reachability: from exports, the start function and active segments, through whatever a
//! used field names. Two functions that only call each other are both unused.

use std::collections::{BTreeMap, BTreeSet};

use wasmparser::TypeRef;

use crate::text::{Edit, Range};
use crate::wat::diagnostic::Related;
use crate::wat::item::{Composite, Content, Extern, Space};
use crate::wat::lint::facts::Facts;
use crate::wat::lint::{Fix, Lint, Sink};
use crate::wat::symbols::Definition;

pub(super) fn check(facts: &Facts<'_>, sink: &mut Sink<'_>) {
    unused(facts, sink);
    never_written(facts, sink);
    imports(facts, sink);
    wasi(facts, sink);
    javascript(facts, sink);
}

/// Whether a name says that its owner knows.
pub(super) fn is_meant(definition: &Definition) -> bool {
    definition.name.as_ref().is_some_and(|name| name.starts_with('_'))
}

/// How a definition is called in a message.
pub(super) fn called(definition: &Definition) -> String {
    let noun = definition.space.noun();
    match &definition.name {
        Some(name) => format!("{noun} ${name}"),
        None => format!("{noun} {}", definition.index),
    }
}

fn lint_of(space: Space) -> Option<Lint> {
    Some(match space {
        Space::Func => Lint::UnusedFunction,
        Space::Global => Lint::UnusedGlobal,
        Space::Table => Lint::UnusedTable,
        Space::Memory => Lint::UnusedMemory,
        Space::Tag => Lint::UnusedTag,
        Space::Type => Lint::UnusedType,
        Space::Elem => Lint::UnusedElem,
        Space::Data => Lint::UnusedData,
        Space::Local | Space::Label | Space::Field | Space::Module | Space::Thread => return None,
    })
}

/// The chunks that something leads to, and what is meant by one of them.
struct Reach {
    chunks: Vec<bool>,
    meant: BTreeSet<(Space, u32)>,
}

fn reach(facts: &Facts<'_>) -> Reach {
    let count = facts.document.chunks().len();
    // By chunk: what its text means.
    let mut means: Vec<Vec<(Space, u32)>> = vec![Vec::new(); count];
    for it in &facts.symbols.uses {
        let Some(index) = it.index else { continue };
        if lint_of(it.space).is_some()
            && let Some(list) = means.get_mut(facts.chunk_of(it.range.start))
        {
            list.push((it.space, index));
        }
    }
    let mut found = Reach { chunks: vec![false; count], meant: facts.implied.clone() };
    let mut open = Vec::new();
    for (at, chunk) in facts.document.chunks().iter().enumerate() {
        let kept = match chunk.item().content {
            Content::Export(..) | Content::Start(_) => true,
            // What a segment without a place or a declared one holds is taken for used.
            Content::Elem | Content::Data => !is_passive(facts, at),
            _ => !chunk.item().exports.is_empty(),
        };
        if kept {
            open.push(at);
        }
    }
    let exported = facts.exports.iter().map(|(_, space, index)| (*space, *index));
    found.meant.extend(exported);
    for (space, index) in &found.meant {
        let definition = facts.definition(*space, *index);
        open.extend(definition.map(|it| facts.chunk_of(it.name_range.start)));
    }
    while let Some(at) = open.pop() {
        let Some(seen) = found.chunks.get_mut(at) else { continue };
        if std::mem::replace(seen, true) {
            continue;
        }
        for (space, index) in means.get(at).into_iter().flatten().copied() {
            found.meant.insert((space, index));
            let definition = facts.definition(space, index);
            open.extend(definition.map(|it| facts.chunk_of(it.name_range.start)));
        }
    }
    found
}

/// Whether the segment that a chunk holds is passive.
fn is_passive(facts: &Facts<'_>, chunk: usize) -> bool {
    let start = facts.chunk_start(chunk);
    let Some(document_chunk) = facts.document.chunks().get(chunk) else { return false };
    let at = document_chunk.item().name_range().shifted(start);
    let definition = facts.symbols.definitions.binary_search_by_key(&at, |it| it.name_range);
    let Some(definition) = definition.ok().and_then(|it| facts.symbols.definitions.get(it)) else {
        return false;
    };
    let list = if definition.space == Space::Elem { &facts.elems } else { &facts.datas };
    list.get(definition.index as usize).is_some_and(|it| it.passive)
}

fn unused(facts: &Facts<'_>, sink: &mut Sink<'_>) {
    let reach = reach(facts);
    for definition in &facts.symbols.definitions {
        let Some(lint) = lint_of(definition.space) else { continue };
        if is_meant(definition) || reach.meant.contains(&(definition.space, definition.index)) {
            continue;
        }
        let chunk = facts.chunk_of(definition.name_range.start);
        let reached = reach.chunks.get(chunk).copied().unwrap_or(true);
        match definition.space {
            // A group of imports or types is one field: what counts is that nothing means it.
            Space::Type if in_group(facts, chunk) => {}
            Space::Elem | Space::Data if reached => {}
            Space::Elem if facts.is_declaration(definition.index) => {}
            _ if definition.imported => {
                let message = format!("imported {} is never used", called(definition));
                sink.push(Lint::UnusedImport, definition.name_range, message);
            }
            _ => {
                let message = format!("{} is never used", called(definition));
                sink.push(lint, definition.name_range, message);
            }
        }
    }
}

/// The types of a group are told apart by the whole group, and structures may exist for hosts.
fn in_group(facts: &Facts<'_>, chunk: usize) -> bool {
    let Some(chunk) = facts.document.chunks().get(chunk) else { return true };
    match &chunk.item().content {
        Content::Types { defs, rec } => {
            *rec || defs.iter().any(|def| matches!(def.composite, Composite::Cont(_)))
        }
        _ => true,
    }
}

fn never_written(facts: &Facts<'_>, sink: &mut Sink<'_>) {
    if !sink.wants(Lint::NeverWrittenGlobal) {
        return;
    }
    let mut kept: BTreeSet<u32> = BTreeSet::new();
    kept.extend(facts.exports.iter().filter(|it| it.1 == Space::Global).map(|it| it.2));
    let mut used: BTreeSet<u32> = BTreeSet::new();
    for it in facts.symbols.uses.iter().filter(|it| it.space == Space::Global) {
        let Some(index) = it.index else { continue };
        used.insert(index);
        let before = facts.text.get(..it.range.start as usize).unwrap_or_default().trim_end();
        if !before.ends_with("global.get") {
            kept.insert(index);
        }
    }
    for (at, chunk) in facts.document.chunks().iter().enumerate() {
        let item = chunk.item();
        let start = facts.chunk_start(at);
        let name = item.name_range().shifted(start);
        let found = facts.symbols.definitions.binary_search_by_key(&name, |it| it.name_range);
        let Some(definition) = found.ok().and_then(|it| facts.symbols.definitions.get(it)) else {
            continue;
        };
        let Content::Define(Extern::Global(ty)) = &item.content else { continue };
        if !ty.mutable
            || definition.imported
            || is_meant(definition)
            || kept.contains(&definition.index)
            || !used.contains(&definition.index)
        {
            continue;
        }
        let message = format!("{} is mutable, but nothing writes it", called(definition));
        let fix = immutable(facts, item.range.shifted(start));
        if let Some(finding) = sink.push(Lint::NeverWrittenGlobal, name, message) {
            finding.fix = fix;
        }
    }
}

/// `(mut T)` becomes `T`.
fn immutable(facts: &Facts<'_>, field: Range) -> Option<Fix> {
    let text = facts.word(field);
    let at = text.find("(mut ")?;
    let open = field.start + u32::try_from(at).ok()?;
    let list = facts.list_at(open)?;
    let inside = facts.word(list).strip_prefix("(mut ")?.strip_suffix(')')?.trim();
    // What stands between name and type may be a comment that only looks like it.
    if inside.contains(";") || text.get(..at)?.contains(';') || text.get(..at)?.contains('"') {
        return None;
    }
    let edit = Edit { range: list, new: inside.to_owned() };
    Some(Fix::safe("make the global immutable", vec![edit]))
}

fn imports(facts: &Facts<'_>, sink: &mut Sink<'_>) {
    let mut counts: BTreeMap<Space, u32> = BTreeMap::new();
    let mut first: BTreeMap<(&str, &str, Space), u32> = BTreeMap::new();
    for import in &facts.imports {
        let space = import_space(import.ty);
        let count = counts.entry(space).or_default();
        let index = *count;
        *count += 1;
        let key = (import.module, import.name, space);
        let Some(earlier) = first.get(&key).copied() else {
            first.insert(key, index);
            continue;
        };
        let (Some(here), Some(there)) =
            (facts.definition(space, index), facts.definition(space, earlier))
        else {
            continue;
        };
        let (module, name) = (import.module.escape_debug(), import.name.escape_debug());
        let message = format!("\"{module}\" \"{name}\" is imported more than once");
        let related =
            Related { range: there.name_range, message: "first imported here".to_owned() };
        if let Some(finding) = sink.push(Lint::DuplicateImport, here.name_range, message) {
            finding.related.push(related);
        }
    }
}

fn import_space(ty: TypeRef) -> Space {
    match ty {
        TypeRef::Func(_) | TypeRef::FuncExact(_) => Space::Func,
        TypeRef::Table(_) => Space::Table,
        TypeRef::Memory(_) => Space::Memory,
        TypeRef::Global(_) => Space::Global,
        TypeRef::Tag(_) => Space::Tag,
    }
}

fn wasi(facts: &Facts<'_>, sink: &mut Sink<'_>) {
    let modules = ["wasi_snapshot_preview1", "wasi_unstable"];
    // These calls take no pointers.
    let plain = ["proc_exit", "sched_yield", "proc_raise"];
    let mut func = 0u32;
    for import in &facts.imports {
        let TypeRef::Func(_) = import.ty else { continue };
        let index = func;
        func += 1;
        if !modules.contains(&import.module) || plain.contains(&import.name) {
            continue;
        }
        let is_memory = |it: &(&str, Space, u32)| it.0 == "memory" && it.1 == Space::Memory;
        if facts.exports.iter().any(is_memory) {
            return;
        }
        let Some(definition) = facts.definition(Space::Func, index) else { return };
        let message = "WASI functions need a memory that is exported as \"memory\"".to_owned();
        sink.push(Lint::WasiWithoutMemory, definition.name_range, message);
        return;
    }
}

fn javascript(facts: &Facts<'_>, sink: &mut Sink<'_>) {
    if !sink.wants(Lint::JavascriptI64) {
        return;
    }
    let mut outside: BTreeSet<u32> = BTreeSet::new();
    outside.extend(facts.exports.iter().filter(|it| it.1 == Space::Func).map(|it| it.2));
    let mut imported = 0;
    for import in &facts.imports {
        if import_space(import.ty) == Space::Func {
            outside.insert(imported);
            imported += 1;
        }
    }
    for index in outside {
        let Some(definition) = facts.definition(Space::Func, index) else { continue };
        if facts.has_i64(index) {
            let message = format!(
                "{} has an i64 in its signature: a BigInt in JavaScript",
                called(definition)
            );
            sink.push(Lint::JavascriptI64, definition.name_range, message);
        }
    }
}
