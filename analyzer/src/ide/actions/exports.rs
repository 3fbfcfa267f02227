//! Exports and imports: a field of their own, or inside of what they export or import.

use std::collections::BTreeSet;

use crate::ide::actions::Change;
use crate::ide::actions::names::free;
use crate::ide::actions::spot::{Around, Spot};
use crate::ide::actions::syntax::{Form, Syntax};
use crate::text::{Edit, Range};
use crate::wat::document::Document;
use crate::wat::item::{Content, Space};
use crate::wat::symbols::Definition;

/// The word of a field, or of what it is called in an export.
fn word(space: Space) -> Option<&'static str> {
    Some(match space {
        Space::Func => "func",
        Space::Table => "table",
        Space::Memory => "memory",
        Space::Global => "global",
        Space::Tag => "tag",
        _ => return None,
    })
}

/// What the field defines and may be exported, where the header is asked about.
fn exportable<'a>(spot: &Spot<'a>) -> Option<&'a Definition> {
    let definition = spot.defined()?;
    let own = word(definition.space)? == spot.syntax.word(0);
    own.then_some(definition)
}

/// Where lists of the header go: behind the keyword and the name.
fn behind_name(spot: &Spot<'_>, definition: &Definition) -> Option<u32> {
    let keyword = spot.node(0)?.word.end;
    let name = spot.name_of(definition).and_then(|_| spot.here(definition.name_range));
    Some(name.map_or(keyword, |it| it.end))
}

/// Exports what the field defines.
pub(super) fn export_title(spot: &Spot<'_>) -> Option<String> {
    let definition = exportable(spot).filter(|_| spot.header())?;
    if !spot.ground.chunk.item().exports.is_empty() {
        return None;
    }
    Some(format!("Export the {}", definition.space.noun()))
}

/// See [`export_title`].
pub(super) fn export(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let definition = exportable(spot)?;
    let taken = exported(around.module);
    let stem = definition.name.as_ref().map(|name| name.to_string());
    let is_plain =
        |name: &String| name.bytes().all(|it| it.is_ascii_graphic() && it != b'"' && it != b'\\');
    let stem = stem.filter(is_plain);
    let stem = stem.unwrap_or_else(|| {
        format!("{}{}", word(definition.space).unwrap_or_default(), definition.index)
    });
    let name = free(&stem, |name| taken.contains(name));
    let mut changes = spot.changes();
    changes.insert(behind_name(spot, definition)?, format!(" (export \"{name}\")"));
    changes.done()
}

/// The names under which a module exports anything. Linear in the number of fields.
fn exported(module: &Document) -> BTreeSet<&str> {
    let mut names = BTreeSet::new();
    for chunk in module.chunks() {
        let item = chunk.item();
        names.extend(item.exports.iter().map(|it| &*it.value));
        if let Content::Export(name, ..) = &item.content {
            names.insert(&name.value);
        }
    }
    names
}

/// The lists of a header with a keyword.
fn lists(spot: &Spot<'_>, keyword: &str) -> Vec<usize> {
    let is_it = |at: &usize| {
        spot.node(*at).is_some_and(|it| it.form == Form::Part) && spot.syntax.word(*at) == keyword
    };
    spot.syntax.children(0).filter(is_it).collect()
}

/// Inline exports become fields behind the one that they export.
pub(super) fn to_field(spot: &Spot<'_>) -> Option<Change> {
    let at = spot.part(&["export"])?;
    let definition = exportable(spot)?;
    if spot.node(at)?.parent != 0 {
        return None;
    }
    let (keyword, handle) = (word(definition.space)?, spot.handle(definition));
    let indent = spot.indent(spot.node(0)?.range.start);
    let mut changes = spot.changes();
    let mut fields = String::new();
    for list in lists(spot, "export") {
        let node = spot.node(list)?;
        let name = spot.text(Range::new(node.word.end, node.range.end - 1)).trim();
        let line_end = spot.line_end();
        fields.push_str(&format!("{line_end}{indent}(export {name} ({keyword} {handle}))"));
        changes.remove(spot.with_blanks(node.range));
    }
    changes.insert(spot.node(0)?.range.end, fields);
    Change::new("Move the inline export to a field", changes)
}

/// An export field moves into what it exports.
pub(super) fn to_inline_title(spot: &Spot<'_>) -> Option<String> {
    let Content::Export(_, space, _) = &spot.ground.chunk.item().content else { return None };
    let (of, _) = spot.uses().find(|(it, _)| it.space == *space)?;
    let definition = spot.meant(of)?;
    target(spot.module, definition)?;
    Some("Move the export into what it exports".to_owned())
}

/// Where an inline export goes in the module.
fn target(module: &Document, definition: &Definition) -> Option<u32> {
    let (at, start) = module.chunk_at(definition.name_range.start)?;
    let chunk = module.chunks().get(at)?;
    let syntax = Syntax::new(chunk.text(), chunk.tokens())?;
    if syntax.word(0) != word(definition.space)? {
        return None;
    }
    let keyword = syntax.node(0)?.word.end;
    let named = definition.name.as_ref().map(|_| definition.name_range.end - start);
    Some(start + named.unwrap_or(keyword))
}

/// See [`to_inline_title`].
pub(super) fn to_inline(spot: &Spot<'_>, around: &mut Around<'_>) -> Option<Vec<Edit>> {
    let Content::Export(name, space, _) = &spot.ground.chunk.item().content else { return None };
    let (of, _) = spot.uses().find(|(it, _)| it.space == *space)?;
    let place = target(around.module, spot.meant(of)?)?;
    let mut changes = spot.changes();
    changes.insert_outside(place, format!(" (export {})", spot.text(name.range)));
    changes.remove(spot.with_blanks(spot.node(0)?.range));
    changes.done()
}

/// `(func $f (import "m" "n") …)` becomes `(import "m" "n" (func $f …))`.
pub(super) fn import_to_field(spot: &Spot<'_>) -> Option<Change> {
    let at = spot.part(&["import"])?;
    let node = spot.node(at).filter(|it| it.parent == 0)?;
    exportable(spot)?;
    if !lists(spot, "export").is_empty() {
        return None;
    }
    let names = spot.text(Range::new(node.word.end, node.range.end - 1)).trim();
    let root = spot.node(0)?.range;
    let mut changes = spot.changes();
    changes.insert(root.start, format!("(import {names} "));
    changes.remove(spot.with_blanks(node.range));
    changes.insert(root.end, ")");
    Change::new("Move the inline import to a field", changes)
}

/// `(import "m" "n" (func $f …))` becomes `(func $f (import "m" "n") …)`.
pub(super) fn import_to_inline(spot: &Spot<'_>) -> Option<Change> {
    let Content::Import(imports) = &spot.ground.chunk.item().content else { return None };
    let [item] = &*imports.items else { return None };
    if imports.group || spot.instr().is_some() {
        return None;
    }
    let inner = spot.syntax.children(0).next()?;
    let (root, node) = (spot.node(0)?.range, spot.node(inner)?);
    // Only functions have types that are exact.
    let keyword = word(item.ty.as_ref()?.space())?;
    if spot.syntax.word(inner) != keyword || spot.syntax.part(inner, "exact").is_some() {
        return None;
    }
    let name = item.named.id.as_ref().map_or(node.word.end, |id| id.range.end);
    let between = Range::new(item.name.range.end, node.range.start);
    let behind = Range::new(node.range.end, root.end);
    if spot.syntax.has_comment(between) || spot.syntax.has_comment(behind) {
        return None;
    }
    let names = format!("{} {}", spot.text(imports.module.range), spot.text(item.name.range));
    let mut changes = spot.changes();
    changes.remove(Range::new(root.start, node.range.start));
    changes.insert(name, format!(" (import {names})"));
    changes.remove(behind);
    Change::new("Move the import into what it imports", changes)
}
